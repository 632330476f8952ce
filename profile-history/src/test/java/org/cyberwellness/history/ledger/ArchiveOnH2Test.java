package org.cyberwellness.history.ledger;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ArchiveOnH2Test extends ArchiveContract {
  @TempDir static Path directory;

  @Override
  List<String> engine() {
    return List.of("cyberwellness.data-dir=" + directory);
  }
}
