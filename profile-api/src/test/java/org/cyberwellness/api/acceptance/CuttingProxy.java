package org.cyberwellness.api.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the application and PostgreSQL, and breaks a connection at the commit of events.
 */
public final class CuttingProxy implements AutoCloseable {
  private static final String EVENTS = "INSERT INTO DomainEventEntry";
  private static final String COMMIT = "COMMIT";
  private static final String ROLLBACK = "ROLLBACK";

  /** Where the next commit of events is cut off. */
  public enum Cut {
    /** The database never hears of it. */
    BEFORE_IT_ARRIVES,
    /** The database has carried it out, and nobody hears of that. */
    BEFORE_ITS_ANSWER,
    /** The same, and the connection seems to be well. */
    IN_SILENCE
  }

  private final int postgres;
  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
  private final AtomicReference<@Nullable Cut> next = new AtomicReference<>();

  public CuttingProxy(int postgres) throws IOException {
    this.postgres = postgres;
    Thread.ofPlatform().daemon().start(this::accept);
  }

  public int port() {
    return server.getLocalPort();
  }

  /** Cuts the next commit of events, and no other. */
  public void cutNextCommit(Cut cut) {
    next.set(cut);
  }

  public boolean hasCut() {
    return next.get() == null;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        new Connection(server.accept(), new Socket(InetAddress.getLoopbackAddress(), postgres))
            .start();
      } catch (IOException closed) {
        // The application finds out.
      }
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private final class Connection {
    private final Socket client;
    private final Socket database;
    private boolean hasEvents;
    private volatile @Nullable Cut cut;

    Connection(Socket client, Socket database) {
      this.client = client;
      this.database = database;
      sockets.add(client);
      sockets.add(database);
    }

    void start() {
      Thread.ofPlatform().daemon().start(() -> pump(client, database, this::isToArrive));
      Thread.ofPlatform().daemon().start(() -> pump(database, client, _ -> isToBeHeard()));
    }

    private boolean isToArrive(String sent) throws IOException {
      hasEvents = !sent.contains(ROLLBACK) && (hasEvents || sent.contains(EVENTS));
      if (!hasEvents || !sent.contains(COMMIT)) {
        return true;
      }
      hasEvents = false;
      cut = next.getAndSet(null);
      if (cut == Cut.BEFORE_IT_ARRIVES) {
        cutOff();
      }
      return cut != Cut.BEFORE_IT_ARRIVES;
    }

    private boolean isToBeHeard() throws IOException {
      if (cut == Cut.BEFORE_ITS_ANSWER) {
        cutOff();
      }
      return cut == null;
    }

    private void cutOff() throws IOException {
      client.close();
      database.close();
    }

    private void pump(Socket from, Socket to, Passing passing) {
      byte[] buffer = new byte[1 << 16];
      try (InputStream in = from.getInputStream();
          OutputStream out = to.getOutputStream()) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          if (passing.isLet(new String(buffer, 0, read, StandardCharsets.ISO_8859_1))) {
            out.write(buffer, 0, read);
          }
        }
      } catch (IOException closed) {
        // So is the other side, as the streams are.
      }
    }
  }

  private interface Passing {
    boolean isLet(String bytes) throws IOException;
  }
}
