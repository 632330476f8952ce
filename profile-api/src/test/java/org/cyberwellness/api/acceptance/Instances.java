package org.cyberwellness.api.acceptance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.cyberwellness.history.ledger.TestPostgres;
import org.cyberwellness.history.mongo.MongoProcess;

/** Instances of the application, each in a process of its own, on one PostgreSQL. */
public final class Instances implements AutoCloseable {
  private final Path directory;
  private final EmbeddedPostgres postgres;
  private final List<ServerProcess> started = new CopyOnWriteArrayList<>();
  private final List<ServerProcess> serving = new CopyOnWriteArrayList<>();

  public Instances(Path directory) throws IOException {
    this.directory = directory;
    postgres = TestPostgres.start();
  }

  /** Starts one whose read store is that database, and waits until it is ready. */
  public ServerProcess start(MongoProcess mongo, String database) throws IOException {
    Path own = Files.createDirectory(directory.resolve("instance" + started.size()));
    ServerProcess instance =
        ServerProcess.start(
            own,
            "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
            "--spring.mongodb.uri=" + mongo.uri(database),
            // A part of the answers, which are compared.
            "--cyberwellness.public-url=http://localhost");
    started.add(instance);
    serving.add(instance.ready());
    return instance;
  }

  /** Kills one as kill -9 does; whoever speaks with it gets no answer. */
  public void kill(ServerProcess instance) {
    instance.kill();
    serving.remove(instance);
  }

  public Api any(Random random) {
    List<ServerProcess> now = List.copyOf(serving);
    return now.get(random.nextInt(now.size())).api();
  }

  public DataSource ledger() {
    return postgres.getPostgresDatabase();
  }

  @Override
  public void close() throws IOException {
    started.forEach(ServerProcess::kill);
    postgres.close();
  }
}
