package org.cyberwellness.api.explorer;

import java.io.IOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * The scripts, styles and map shapes of the explorer. Their path contains a hash of all of them, so
 * that a browser may cache them forever. They refer to each other by relative paths.
 */
@Component
class Assets implements WebMvcConfigurer {
  private static final String FOLDER = "classpath:/explorer/";
  private static final int HASH_LENGTH = 12;

  private final String hash;

  Assets() throws IOException {
    this.hash = hashOfAll();
  }

  /** The path: {@code /assets/0123456789ab}. */
  String address() {
    return "/assets/" + hash;
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(FOLDER)
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addFixedVersionStrategy(hash, "/**"));
  }

  private static String hashOfAll() throws IOException {
    List<Resource> files =
        Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FOLDER + "**/*.*"))
            .filter(Resource::isReadable)
            .sorted(Comparator.comparing(Resource::getDescription))
            .toList();
    MessageDigest digest = DigestUtils.getSha256Digest();
    for (Resource file : files) {
      digest.update(file.getContentAsByteArray());
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
  }
}
