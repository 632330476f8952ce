package org.cyberwellness.api.operation.command;

import org.cyberwellness.history.archive.Verification;
import org.springframework.context.ConfigurableApplicationContext;

/** Verifies the ledger and names events that are not what was recorded. */
final class VerifyCommand implements Command {

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String purpose() {
    return "names the first event of each country that is not what was recorded";
  }

  @Override
  public int run(Call call) {
    if (!call.arguments().isEmpty()) {
      return Commands.MISUSED;
    }
    try (ConfigurableApplicationContext ledger = LedgerContext.open(call.options())) {
      Verification.LedgerReport report = ledger.getBean(Verification.class).verify();
      report.broken().forEach(call.out()::println);
      call.out()
          .printf(
              "%d events of %d countries are as recorded; %d countries are broken.%n",
              report.events(), report.streams(), report.broken().size());
      return report.broken().isEmpty() ? Commands.DONE : Commands.FAILED;
    }
  }
}
