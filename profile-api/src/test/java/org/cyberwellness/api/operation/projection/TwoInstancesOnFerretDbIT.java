package org.cyberwellness.api.operation.projection;

import java.io.IOException;
import java.nio.file.Path;
import org.cyberwellness.history.mongo.MongoProcess;
import org.cyberwellness.profile.Effort;
import org.cyberwellness.profile.Slow;

/** The read store on a second implementation of the protocol, where its program is named. */
@Slow
class TwoInstancesOnFerretDbIT extends TwoInstancesContract {

  @Override
  MongoProcess mongo(Path directory) throws IOException {
    return MongoProcess.ofFerretDbOnPostgres(directory);
  }

  /** Fewer: it reads a whole collection wherever more than one id is asked for. */
  @Override
  int commands() {
    return Integer.getInteger("instances.commands.ferretdb", Effort.of(100, 1_000));
  }
}
