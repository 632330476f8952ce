package org.cyberwellness.benchmark.server;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;

/** The same server as the application's embedded one, inside this process, and a client of it. */
public final class LocalMongo implements AutoCloseable {
  private final MongoServer server = new MongoServer(new MemoryBackend());
  private final MongoClient client;

  /** Starts both. */
  public LocalMongo() {
    server.bind("127.0.0.1", 0);
    InetSocketAddress address = server.getLocalAddress();
    client =
        MongoClients.create(
            "mongodb://127.0.0.1:%d/?retryWrites=false".formatted(address.getPort()));
  }

  /** An empty database. */
  public MongoDatabase database() {
    return client.getDatabase("benchmark");
  }

  @Override
  public void close() {
    client.close();
    server.shutdownNow();
  }
}
