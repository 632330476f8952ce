package org.cyberwellness.api.operation.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.cyberwellness.api.operation.address.AddressCheck;
import org.cyberwellness.api.operation.address.AddressReport;
import org.cyberwellness.api.operation.address.AddressState;
import org.cyberwellness.api.operation.command.CheckOptions.BadCheckException;
import org.cyberwellness.history.source.CitedSource;
import org.cyberwellness.history.source.LedgerSources;
import org.cyberwellness.profile.event.Url;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Asks the addresses that standing events cite, and prints which do not answer. It records nothing,
 * and nothing else starts it: only who calls the command has other people's servers asked.
 */
final class CheckSourcesCommand implements Command {
  @Override
  public String name() {
    return "check-sources";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String purpose() {
    return "asks the addresses of all sources, and prints which are gone: " + CheckOptions.USAGE;
  }

  @Override
  public int run(Call call) {
    if (!call.arguments().isEmpty()) {
      return Commands.MISUSED;
    }
    CheckOptions options;
    try {
      options = CheckOptions.read(call.options());
    } catch (BadCheckException e) {
      call.err().println(e.getMessage());
      return Commands.MISUSED;
    }
    Map<Url, Long> cited;
    try (ConfigurableApplicationContext ledger = LedgerContext.open(options.others())) {
      cited = addresses(ledger.getBean(LedgerSources.class));
    }
    List<AddressReport> reports = check(cited, options, call);
    print(reports, cited, call);
    return reports.stream().anyMatch(report -> report.state() == AddressState.GONE)
        ? Commands.FAILED
        : Commands.DONE;
  }

  /** The addresses, each with the number of events that cite it. */
  private static Map<Url, Long> addresses(LedgerSources sources) {
    return sources.cited().stream()
        .filter(cited -> cited.source().url() != null)
        .collect(
            Collectors.groupingBy(
                cited -> Objects.requireNonNull(cited.source().url()),
                () -> new TreeMap<>(Comparator.comparing(Url::text)),
                Collectors.summingLong(CitedSource::events)));
  }

  private static List<AddressReport> check(
      Map<Url, Long> addresses, CheckOptions options, Call call) {
    ProgressBar progress = new ProgressBar(call.err(), addresses.size());
    List<AddressReport> reports = new ArrayList<>();
    try (AddressCheck check = new AddressCheck(options.settings());
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      ExecutorCompletionService<AddressReport> answers = new ExecutorCompletionService<>(threads);
      addresses.keySet().forEach(address -> answers.submit(() -> check.check(address)));
      for (int i = 0; i < addresses.size(); i++) {
        AddressReport report = answers.take().get();
        reports.add(report);
        progress.step(report.address().text());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException(
          "Interrupted after %d addresses".formatted(reports.size()), e);
    } catch (ExecutionException e) {
      throw new CommandFailedException("An address could not be checked", e);
    }
    progress.end();
    return reports;
  }

  private static void print(List<AddressReport> reports, Map<Url, Long> cited, Call call) {
    List<List<String>> rows =
        reports.stream()
            .filter(report -> report.state() != AddressState.FOUND)
            .sorted(
                Comparator.comparing(AddressReport::state)
                    .thenComparing(report -> report.address().text()))
            .map(
                report ->
                    List.of(
                        report.state().name(),
                        report.address().text(),
                        report.reason(),
                        "events: " + cited.getOrDefault(report.address(), 0L)))
            .toList();
    if (!rows.isEmpty()) {
      TextTable.print(call.out(), rows);
    }
    Map<AddressState, Long> counts =
        reports.stream()
            .collect(Collectors.groupingBy(AddressReport::state, Collectors.counting()));
    call.out()
        .printf(
            "%d addresses: %d found, %d moved, %d gone, %d unclear, %d not asked.%n",
            reports.size(),
            counts.getOrDefault(AddressState.FOUND, 0L),
            counts.getOrDefault(AddressState.MOVED, 0L),
            counts.getOrDefault(AddressState.GONE, 0L),
            counts.getOrDefault(AddressState.UNCLEAR, 0L),
            counts.getOrDefault(AddressState.NOT_ASKED, 0L));
  }
}
