package org.cyberwellness.history.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** The program of a process that is such a server; the library's own takes no port. */
final class MongoJavaServer {
  private MongoJavaServer() {}

  public static void main(String[] port) {
    new MongoServer(new MemoryBackend()).bind("127.0.0.1", Integer.parseInt(port[0]));
  }
}
