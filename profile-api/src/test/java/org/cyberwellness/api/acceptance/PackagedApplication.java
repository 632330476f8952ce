package org.cyberwellness.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The jar that the build makes, unpacked once by its own tools, with a cache of its classes: it is
 * started often.
 */
final class PackagedApplication {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final List<String> OPTIONS = prepare();

  private PackagedApplication() {}

  /**
   * What starts it on these properties, one of any number of instances, without the sample.
   *
   * @param heap the most that its heap takes
   */
  static ProcessBuilder process(String heap, Stream<String> properties) {
    return process(
        Stream.of(Stream.of(JAVA, "-Xmx" + heap), OPTIONS.stream(), properties)
            .flatMap(parts -> parts)
            .toList());
  }

  private static ProcessBuilder process(List<String> command) {
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process
        .environment()
        .putAll(
            Map.of(
                "CYBERWELLNESS_SAMPLE", "false",
                "CYBERWELLNESS_TOKENS_STEWARD", Api.STEWARD,
                "CYBERWELLNESS_CURSORSECRET", "of all these instances",
                "CYBERWELLNESS_LIMITS_REQUESTSPERMINUTE", "0"));
    return process;
  }

  private static List<String> prepare() {
    Path jar = Path.of(System.getProperty("application.jar"));
    Path unpacked = jar.resolveSibling("unpacked");
    Path cache = unpacked.resolve("classes.aot");
    String main = unpacked.resolve(jar.getFileName()).toString();
    try {
      Path data = Files.createTempDirectory("cyberwellness");
      run(
          "-Djarmode=tools",
          "-jar",
          jar.toString(),
          "extract",
          "--force",
          "--destination",
          unpacked.toString());
      train(cache, main, data);
      assertThat(cache).isNotEmptyFile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return List.of("-XX:TieredStopAtLevel=1", "-XX:AOTCache=" + cache, "-jar", main);
  }

  /** The cache has the classes of a short life: a start, a mutation, a question, and a stop. */
  private static void train(Path cache, String main, Path data)
      throws IOException, InterruptedException {
    int port = ServerProcess.freePort();
    Process process =
        start(
            "-XX:TieredStopAtLevel=1",
            "-XX:AOTCacheOutput=" + cache,
            "-jar",
            main,
            "--server.port=" + port,
            "--cyberwellness.data-dir=" + data);
    Api api = new ServerProcess(process, new Api(port)).ready().api();
    new Steward(api, "KH").record(Facts.strategy("2013", "A"));
    Timelines.recorded(api, "KH");
    api.ask(Api.document("whole-profile"), Map.of("country", "KH")).data();
    process.destroy();
    process.waitFor();
  }

  private static void run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    assertThat(process.waitFor()).as(String.join(" ", arguments)).isZero();
  }

  private static Process start(String... arguments) throws IOException {
    return process(Stream.concat(Stream.of(JAVA), Stream.of(arguments)).toList())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
