package org.cyberwellness.api.acceptance;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.cyberwellness.api.CyberwellnessApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** An application that a test starts and stops itself, on a data directory of its own. */
public record RunningApplication(ConfigurableApplicationContext context) implements AutoCloseable {

  /** With the countries of which more is bundled than figures and treaties. */
  public static RunningApplication withSample(Path directory, String... further) {
    return start(directory, "itu", further);
  }

  /** With all bundled facts, as it starts by default. */
  public static RunningApplication withWorld(Path directory, String... further) {
    return start(directory, "world", further);
  }

  public static RunningApplication withoutSample(Path directory, String... further) {
    return start(directory, "false", further);
  }

  private static RunningApplication start(Path directory, String sample, String... further) {
    return new RunningApplication(
        new SpringApplicationBuilder(CyberwellnessApplication.class)
            .run(
                Stream.concat(
                        Stream.of(
                            "--server.port=0",
                            "--cyberwellness.data-dir=" + directory,
                            "--cyberwellness.sample=" + sample,
                            "--spring.main.banner-mode=off"),
                        Stream.of(further))
                    .toArray(String[]::new)));
  }

  public Api api() {
    return new Api(((WebServerApplicationContext) context).getWebServer().getPort());
  }

  @Override
  public void close() {
    context.close();
  }
}
