package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.cyberwellness.api.CyberwellnessApplication;

/** The application in a process of its own, which can be killed. */
record ServerProcess(Process process, Api api) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  static ServerProcess start(Path directory, boolean sample) throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xshare:auto",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    CyberwellnessApplication.class.getName(),
                    "--server.port=" + port,
                    "--cyberwellness.data-dir=" + directory.resolve("data"),
                    "--cyberwellness.sample=" + sample))
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(directory.resolve("server.log").toFile()))
            .start();
    return new ServerProcess(process, new Api(port));
  }

  /** Waits until it answers at all. */
  ServerProcess alive() {
    return await("liveness");
  }

  /** Waits until it answers questions. */
  ServerProcess ready() {
    return await("readiness");
  }

  /** As kill -9 does. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  private ServerProcess await(String probe) {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .ignoreExceptions()
        .until(() -> !process.isAlive() || api.status("/actuator/health/" + probe) == 200);
    assertThat(process.isAlive()).as("the server runs").isTrue();
    return this;
  }
}
