package org.cyberwellness.api.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.cyberwellness.api.CyberwellnessApplication;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Reads of one application that holds the sample; whoever extends this records nothing. */
@SpringBootTest(
    classes = {CyberwellnessApplication.class, Instruments.class},
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"cyberwellness.sample=true", "cyberwellness.public-url=https://example.org"})
public abstract class OnTheSample {
  @LocalServerPort private int port;
  public Api api;

  @DynamicPropertySource
  public static void dataDirectory(DynamicPropertyRegistry registry) {
    registry.add("cyberwellness.data-dir", OnTheSample::temporaryDirectory);
  }

  @BeforeEach
  public void connect() {
    api = new Api(port);
  }

  public static String temporaryDirectory() {
    try {
      return Files.createTempDirectory("cyberwellness-test").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
