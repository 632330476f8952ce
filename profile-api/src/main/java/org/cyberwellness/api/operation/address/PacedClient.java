package org.cyberwellness.api.operation.address;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Sends a few requests at once, those to one host one after the other, with a pause in between. */
final class PacedClient implements AutoCloseable {
  private static final int MOST_READ = 512 * 1024;
  private static final int HOSTS_AT_ONCE = 8;

  private final CheckSettings settings;
  private final HttpClient http;
  private final Semaphore open = new Semaphore(HOSTS_AT_ONCE);
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  /** Who of those that want to ask a host may do so, and not before when. */
  private static final class Turn {
    private final ReentrantLock lock = new ReentrantLock();
    private long notBefore = System.nanoTime();
  }

  /** A status, the beginning of the body, and where a redirection leads; empty if there is none. */
  record Reply(int status, byte[] body, String location) {}

  PacedClient(CheckSettings settings) {
    this.settings = settings;
    this.http =
        HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(settings.timeout())
            .build();
  }

  /**
   * Sends a request.
   *
   * @param delay a longer pause that the host asks for
   * @throws IOException if there is no answer in time
   */
  Reply send(String method, URI address, Duration delay) throws IOException, InterruptedException {
    Turn turn = turns.computeIfAbsent(address.getHost(), _ -> new Turn());
    turn.lock.lockInterruptibly();
    try {
      long wait = turn.notBefore - System.nanoTime();
      if (wait > 0) {
        TimeUnit.NANOSECONDS.sleep(wait);
      }
      open.acquire();
      try {
        return send(method, address);
      } finally {
        open.release();
      }
    } finally {
      Duration pause = delay.compareTo(settings.pause()) > 0 ? delay : settings.pause();
      turn.notBefore = System.nanoTime() + pause.toNanos();
      turn.lock.unlock();
    }
  }

  private Reply send(String method, URI address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(method, BodyPublishers.noBody())
            .timeout(settings.timeout())
            .header("User-Agent", settings.agent())
            .header("Accept", "*/*")
            .build();
    HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      return new Reply(
          response.statusCode(),
          body.readNBytes(MOST_READ),
          response.headers().firstValue("Location").orElse(""));
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
