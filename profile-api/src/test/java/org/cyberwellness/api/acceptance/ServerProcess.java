package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The packaged application in a process of its own, which can be killed. */
public record ServerProcess(Process process, Api api) {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /** Starts it on the data in this directory, where no other is named; without the sample. */
  public static ServerProcess start(Path directory, String... properties) throws IOException {
    return startWithHeap("512m", directory, properties);
  }

  /** The same with a heap of this size at most, as {@code -Xmx} takes it. */
  public static ServerProcess startWithHeap(String heap, Path directory, String... properties)
      throws IOException {
    int port = freePort();
    ProcessBuilder process =
        PackagedApplication.process(
                heap,
                Stream.concat(
                    Stream.of(
                        "--server.port=" + port,
                        "--cyberwellness.data-dir=" + directory.resolve("data"),
                        // What is compared between two starts names it.
                        "--cyberwellness.public-url=http://localhost"),
                    Stream.of(properties)))
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(directory.resolve("server.log").toFile()));
    return new ServerProcess(process.start(), new Api(port));
  }

  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Waits until it answers at all. */
  public ServerProcess alive() {
    return await("liveness");
  }

  /** Waits until it answers questions. */
  public ServerProcess ready() {
    return await("readiness");
  }

  /** As kill -9 does. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Holds it where it is, as SIGSTOP does. */
  public void pause() throws IOException, InterruptedException {
    signal("STOP");
  }

  /** Lets it go on. */
  public void resume() throws IOException, InterruptedException {
    signal("CONT");
  }

  /** What each of its threads is at, virtual ones among them: for a test that waits in vain. */
  public String threads() throws IOException, InterruptedException {
    Path dump = Files.createTempDirectory("threads").resolve("dump.txt");
    jcmd("Thread.dump_to_file", dump.toString());
    return Files.exists(dump) ? Files.readString(dump) : "It does not tell.";
  }

  /** How many bytes of its heap are in use once all garbage is collected. */
  public long liveBytes() throws IOException, InterruptedException {
    jcmd("GC.run");
    return api.metric("jvm.memory.used?tag=area:heap");
  }

  private void jcmd(String... command) throws IOException, InterruptedException {
    new ProcessBuilder(
            Stream.concat(
                    Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        "" + process.pid()),
                    Stream.of(command))
                .toList())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private void signal(String signal) throws IOException, InterruptedException {
    Process sent = new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start();
    assertThat(sent.waitFor()).as("kill -" + signal).isZero();
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
