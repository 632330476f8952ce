package org.cyberwellness.api.operation.projection;

import java.io.IOException;
import java.nio.file.Path;
import org.cyberwellness.history.mongo.MongoProcess;
import org.cyberwellness.profile.Slow;

/** The read store that the application has by default, as a process of its own. */
@Slow
class TwoInstancesOnMongoJavaServerIT extends TwoInstancesContract {

  @Override
  MongoProcess mongo(Path directory) throws IOException {
    return MongoProcess.ofJavaServer(directory);
  }
}
