package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.cyberwellness.api.CyberwellnessApplication;

/** The application in a process of its own, which can be killed. */
record ServerProcess(Process process, Api api) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  static ServerProcess start(Path directory, boolean sample) throws IOException {
    return start(directory, "--cyberwellness.sample=" + sample);
  }

  /** Starts it with its data and its log in that directory, and these properties. */
  static ServerProcess start(Path directory, String... properties) throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"));
    command.addAll(application());
    command.add("--server.port=" + port);
    command.add("--cyberwellness.data-dir=" + directory.resolve("data"));
    command.addAll(List.of(properties));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(directory.resolve("server.log").toFile()))
            .start();
    return new ServerProcess(process, new Api(port));
  }

  /** The packaged one where the system property application.jar names it. */
  private static List<String> application() {
    String jar = System.getProperty("application.jar");
    return jar == null
        ? List.of(
            "-cp", System.getProperty("java.class.path"), CyberwellnessApplication.class.getName())
        : List.of("-jar", jar);
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
  void kill() {
    process.destroyForcibly().onExit().join();
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
