package org.cyberwellness.api.acceptance;

import org.cyberwellness.api.CyberwellnessApplication;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Records in one application that began with nothing; every test takes countries of its own. */
@SpringBootTest(
    classes = {CyberwellnessApplication.class, Instruments.class},
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "cyberwellness.sample=false",
      "cyberwellness.public-url=https://example.org",
      "cyberwellness.tokens.recorder=" + Api.RECORDER,
      "cyberwellness.tokens.contributor=" + Api.CONTRIBUTOR,
      "spring.graphql.http.sse.keep-alive=1s",
      // A test asks for every field there is at once, each under a name of its own.
      "cyberwellness.limits.aliases=0",
      "cyberwellness.limits.complexity=0"
    })
public abstract class OnAnEmptyStore {
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

  /** Records on the next country on which no test has recorded. */
  public Steward steward() {
    return new Steward(api, FreeCountries.next(api));
  }
}
