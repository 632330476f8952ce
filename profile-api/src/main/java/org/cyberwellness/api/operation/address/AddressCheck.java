package org.cyberwellness.api.operation.address;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Set;
import org.cyberwellness.api.operation.address.PacedClient.Reply;
import org.cyberwellness.profile.event.Url;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/**
 * Asks addresses, and nothing else: no answer is kept. Redirections are followed under the same
 * rules.
 */
public final class AddressCheck implements AutoCloseable {
  private static final int MOST_REDIRECTIONS = 5;
  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
  private static final Set<Integer> NOTHING_THERE = Set.of(404, 410);
  private static final int FIRST_ERROR = 400;

  private final CheckSettings settings;
  private final PacedClient client;
  private final RobotsFiles robots;

  public AddressCheck(CheckSettings settings) {
    this.settings = settings;
    this.client = new PacedClient(settings);
    this.robots = new RobotsFiles(client, settings);
  }

  /**
   * Asks one address. May be called by several threads at once.
   *
   * @throws InterruptedException if the thread is interrupted while it waits for its turn
   */
  public AddressReport check(Url address) throws InterruptedException {
    try {
      return follow(address, WebAddress.of(address));
    } catch (UnknownHostException | UnresolvedAddressException e) {
      return new AddressReport(address, AddressState.GONE, "no such host");
    } catch (URISyntaxException | IllegalArgumentException e) {
      return new AddressReport(address, AddressState.UNCLEAR, "cannot be asked");
    } catch (HttpTimeoutException e) {
      return new AddressReport(
          address,
          AddressState.UNCLEAR,
          "no answer in %d s".formatted(settings.timeout().toSeconds()));
    } catch (IOException e) {
      return failed(address, e);
    }
  }

  private static AddressReport failed(Url address, IOException failure) {
    Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
    if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
      return new AddressReport(address, AddressState.GONE, "no such host");
    }
    return new AddressReport(
        address,
        AddressState.UNCLEAR,
        failure instanceof ConnectException ? "no connection" : cause.getClass().getSimpleName());
  }

  private AddressReport follow(Url address, URI first)
      throws IOException, URISyntaxException, InterruptedException {
    URI next = first;
    boolean forGood = true;
    for (int i = 0; i <= MOST_REDIRECTIONS; i++) {
      // Asks for the host's name in any case: a host that does not exist has no robots.txt.
      boolean isPrivate = PrivateNetworks.contain(next.getHost());
      if (isPrivate && !settings.privateNetworks()) {
        return new AddressReport(address, AddressState.NOT_ASKED, "private network");
      }
      if (!robots.allow(next)) {
        return new AddressReport(address, AddressState.NOT_ASKED, "robots.txt");
      }
      Reply reply = ask(next);
      if (reply.status() / 100 != 3 || reply.location().isEmpty()) {
        return ended(address, next.equals(first) || !forGood ? null : next, reply.status());
      }
      forGood &= FOR_GOOD.contains(reply.status());
      next = WebAddress.redirected(next, reply.location());
    }
    return new AddressReport(address, AddressState.UNCLEAR, "too many redirections");
  }

  /** By HEAD first; some servers answer it otherwise than GET. */
  private Reply ask(URI address) throws IOException, InterruptedException {
    Duration delay = robots.delayOf(address);
    Reply reply = client.send("HEAD", address, delay);
    return reply.status() < FIRST_ERROR ? reply : client.send("GET", address, delay);
  }

  private static AddressReport ended(Url address, @Nullable URI moved, int status) {
    String said = String.valueOf(status);
    if (NOTHING_THERE.contains(status)) {
      return new AddressReport(address, AddressState.GONE, said);
    }
    if (status >= FIRST_ERROR) {
      return new AddressReport(address, AddressState.UNCLEAR, said);
    }
    return moved == null
        ? new AddressReport(address, AddressState.FOUND, said)
        : new AddressReport(address, AddressState.MOVED, "to " + moved);
  }

  @Override
  public void close() {
    client.close();
  }
}
