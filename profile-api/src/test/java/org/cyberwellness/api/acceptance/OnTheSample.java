package org.cyberwellness.api.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.cyberwellness.api.CyberwellnessApplication;
import org.cyberwellness.profile.BesideOtherClasses;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Reads of one application that holds the sample of the countries of which most is told; whoever
 * extends this records nothing. The figures of the whole world say nothing more to these tests, and
 * would be loaded for each of them.
 */
@BesideOtherClasses
@SpringBootTest(
    classes = {CyberwellnessApplication.class, Instruments.class},
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"cyberwellness.sample=itu", "cyberwellness.public-url=https://example.org"})
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
