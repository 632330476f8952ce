package org.cyberwellness.api.acceptance;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonValue;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.SchemaReport;

/** Listens in on a running application; no stereotype, lest the application scan it. */
public class Instruments {

  /** The collections that the read store's commands went to, one entry for each. */
  public static final class ReadStoreCommands implements CommandListener {
    private static final List<String> COLLECTIONS = List.of("entries", "versions", "calendars");

    /** What looks into the store now and then, on nobody's behalf. */
    private static final String BACKGROUND = "scheduling-";

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
      BsonValue collection = event.getCommand().get(event.getCommandName());
      if (!Thread.currentThread().getName().startsWith(BACKGROUND)
          && collection.isString()
          && COLLECTIONS.contains(collection.asString().getValue())) {
        seen.add(event.getCommandName() + " " + collection.asString().getValue());
      }
    }

    public List<String> seen() {
      return List.copyOf(seen);
    }

    public void forget() {
      seen.clear();
    }
  }

  /** What Spring for GraphQL found when it held the schema against the code. */
  public static final class Inspection {
    private SchemaReport report;

    public SchemaReport report() {
      return report;
    }
  }

  @Bean
  public ReadStoreCommands readStoreCommands() {
    return new ReadStoreCommands();
  }

  @Bean
  public MongoClientSettingsBuilderCustomizer commandsSeen(ReadStoreCommands commands) {
    return settings -> settings.addCommandListener(commands);
  }

  @Bean
  public Inspection inspection() {
    return new Inspection();
  }

  @Bean
  public GraphQlSourceBuilderCustomizer schemaInspected(Inspection inspection) {
    return schema -> schema.inspectSchemaMappings(report -> inspection.report = report);
  }
}
