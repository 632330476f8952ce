package org.cyberwellness.history.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cyberwellness.history.mongo.MongoProcess;
import org.cyberwellness.history.timeline.StreamEntry;
import org.cyberwellness.profile.BesideOtherClasses;
import org.cyberwellness.profile.Slow;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.EventRetracted;
import org.cyberwellness.profile.event.Passage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The server that else is inside the application, in a process of its own. */
@Slow
@BesideOtherClasses
class StoreOnMongoJavaServerTest extends StoreContract {
  private static MongoProcess server;

  @BeforeAll
  static void startServer(@TempDir Path directory) throws IOException {
    server = MongoProcess.ofJavaServer(directory);
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Override
  Optional<String> mongo(String database) {
    return Optional.of(server.uri(database));
  }

  /** This server puts into one reply whatever it is not told to put into several. */
  @Test
  void what_is_more_than_a_reply_may_hold_is_read_in_several() {
    CountryCode country = new CountryCode("KH");
    List<EventId> ids = ReadStore.ids(country, 0, 1_499);
    List<StreamEntry> entries =
        ids.stream()
            .map(
                id ->
                    new StreamEntry(
                        id,
                        Instant.EPOCH,
                        "x".repeat(40_000),
                        new EventRetracted(ids.getFirst(), new Passage("An example."))))
            .toList();
    try (ConfigurableApplicationContext application = start()) {
      ReadStore store = application.getBean(ReadStore.class);
      store.write(
          List.of(new CountryUpdate(entries, List.of(), Calendar.empty(country), List.of())));

      assertThat(store.entries(ids).values()).containsExactlyInAnyOrderElementsOf(entries);
    }
  }
}
