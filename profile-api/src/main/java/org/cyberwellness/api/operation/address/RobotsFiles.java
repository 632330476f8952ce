package org.cyberwellness.api.operation.address;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.cyberwellness.api.operation.address.PacedClient.Reply;
import org.jspecify.annotations.Nullable;

/** The rules for robots of each host (RFC 9309), each asked for once. */
final class RobotsFiles {
  private static final int MOST_REDIRECTIONS = 5;
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

  private final PacedClient client;
  private final CheckSettings settings;
  private final Map<String, Origin> origins = new ConcurrentHashMap<>();

  /** The rules of one host; null until they were asked for. */
  private static final class Origin {
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable BaseRobotRules rules;
  }

  RobotsFiles(PacedClient client, CheckSettings settings) {
    this.client = client;
    this.settings = settings;
  }

  /** Whether the host lets this address be asked. */
  boolean allow(URI address) throws InterruptedException {
    return rulesFor(address).isAllowed(address.toString());
  }

  /** The pause between two requests that the host wants. */
  Duration delayOf(URI address) throws InterruptedException {
    long millis = rulesFor(address).getCrawlDelay();
    Duration wanted = Duration.ofMillis(Math.max(0, millis));
    return wanted.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : wanted;
  }

  private BaseRobotRules rulesFor(URI address) throws InterruptedException {
    String name = WebAddress.originOf(address);
    Origin origin = origins.computeIfAbsent(name, _ -> new Origin());
    origin.lock.lockInterruptibly();
    try {
      BaseRobotRules rules = origin.rules == null ? read(name) : origin.rules;
      origin.rules = rules;
      return rules;
    } finally {
      origin.lock.unlock();
    }
  }

  /** As the RFC has it: without the file all is allowed, and nothing where it cannot be reached. */
  private BaseRobotRules read(String origin) throws InterruptedException {
    try {
      URI file = new URI(origin + "/robots.txt");
      for (int i = 0; i <= MOST_REDIRECTIONS; i++) {
        Reply reply = client.send("GET", file, Duration.ZERO);
        if (reply.status() / 100 == 3 && !reply.location().isEmpty()) {
          file = WebAddress.redirected(file, reply.location());
          if (!settings.privateNetworks() && PrivateNetworks.contain(file.getHost())) {
            return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
          }
        } else if (reply.status() / 100 == 2) {
          return new SimpleRobotRulesParser()
              .parseContent(
                  file.toString(), reply.body(), "text/plain", List.of(CheckSettings.NAME));
        } else {
          return new SimpleRobotRules(
              reply.status() / 100 == 5 ? RobotRulesMode.ALLOW_NONE : RobotRulesMode.ALLOW_ALL);
        }
      }
      return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    } catch (IOException | URISyntaxException | IllegalArgumentException unreachable) {
      return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
    }
  }
}
