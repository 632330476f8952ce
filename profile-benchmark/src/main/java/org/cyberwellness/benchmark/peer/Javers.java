package org.cyberwellness.benchmark.peer;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.cyberwellness.benchmark.data.BenchmarkData;
import org.cyberwellness.benchmark.data.CountryFacts;
import org.cyberwellness.benchmark.data.PlainProfile;
import org.cyberwellness.benchmark.server.LocalMongo;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.javers.core.JaversBuilder;
import org.javers.repository.api.JaversRepository;
import org.javers.repository.jql.QueryBuilder;
import org.javers.repository.mongo.MongoRepository;
import org.javers.repository.sql.DialectName;
import org.javers.repository.sql.SqlRepositoryBuilder;
import org.javers.shadow.Shadow;
import org.springframework.jdbc.support.JdbcUtils;

/** JaVers, one entity a country, a commit a change. */
final class Javers implements Peer {
  private static final int SNAPSHOTS_BY_DEFAULT = 100;

  private final Runnable stop;
  private final org.javers.core.Javers javers;
  private final int snapshots;
  private ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);

  private Javers(BenchmarkData data, Runnable stop, JaversRepository repository, int snapshots) {
    this.stop = stop;
    this.snapshots = snapshots;
    javers =
        JaversBuilder.javers()
            .registerJaversRepository(repository)
            .withDateTimeProvider(() -> now)
            .build();
    data.all().forEach(this::commit);
  }

  /** On the same MongoDB-protocol server as ours, with a limit that fits the question. */
  static Javers onMongo(BenchmarkData data) {
    return onMongo(data, 1);
  }

  /** The same with the limit that JaVers has by default. */
  static Javers onMongoByDefault(BenchmarkData data) {
    return onMongo(data, SNAPSHOTS_BY_DEFAULT);
  }

  private static Javers onMongo(BenchmarkData data, int snapshots) {
    LocalMongo mongo = new LocalMongo();
    return new Javers(data, mongo::close, new MongoRepository(mongo.database()), snapshots);
  }

  /** On H2 in memory. */
  static Javers onH2(BenchmarkData data) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:h2:mem:javers");
    return new Javers(
        data,
        () -> JdbcUtils.closeConnection(connection),
        SqlRepositoryBuilder.sqlRepository()
            .withConnectionProvider(() -> connection)
            .withDialect(DialectName.H2)
            .build(),
        1);
  }

  private void commit(CountryFacts facts) {
    AuditedProfile profile = new AuditedProfile(facts.country().alpha2());
    facts.forEachState(
        (change, state) -> {
          now = change.day().atStartOfDay(ZoneOffset.UTC);
          profile.set(state);
          javers.commit("benchmark", profile);
        });
  }

  @Override
  public AuditedProfile profile(CountryCode country, LocalDate asOf) {
    List<Shadow<AuditedProfile>> found =
        javers.findShadows(
            QueryBuilder.byInstanceId(country.alpha2(), AuditedProfile.class)
                .to(asOf.atTime(LocalTime.NOON))
                .limit(1)
                .snapshotQueryLimit(snapshots)
                .build());
    return found.getFirst().get();
  }

  @Override
  public Map<String, Object> comparison(LocalDate from, LocalDate to) {
    return profile(BenchmarkData.ASKED, from).changesTo(profile(BenchmarkData.ASKED, to));
  }

  @Override
  public List<?> history(Indicator indicator) {
    return javers.findSnapshots(
        QueryBuilder.byInstanceId(BenchmarkData.ASKED.alpha2(), AuditedProfile.class)
            .withChangedProperty(AuditedProfile.fieldOf(indicator.name()))
            .limit(Integer.MAX_VALUE)
            .build());
  }

  @Override
  public PlainProfile plain(Object profile) {
    return ((AuditedProfile) profile).plain();
  }

  @Override
  public int differences(Object comparison) {
    return ((Map<?, ?>) comparison).size();
  }

  @Override
  public int changes(Object history) {
    return ((List<?>) history).size();
  }

  @Override
  public void close() {
    stop.run();
  }
}
