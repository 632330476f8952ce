package org.cyberwellness.history.ledger;

import java.nio.file.Path;
import java.util.List;
import org.cyberwellness.profile.BesideOtherClasses;
import org.junit.jupiter.api.io.TempDir;

@BesideOtherClasses
class ProposalsOnH2Test extends ProposalContract {
  @TempDir static Path directory;

  @Override
  List<String> engine() {
    return List.of("cyberwellness.data-dir=" + directory);
  }
}
