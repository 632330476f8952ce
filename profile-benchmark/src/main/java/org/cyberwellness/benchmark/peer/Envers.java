package org.cyberwellness.benchmark.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cyberwellness.benchmark.data.BenchmarkData;
import org.cyberwellness.benchmark.data.CountryFacts;
import org.cyberwellness.benchmark.data.PlainProfile;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.envers.AuditReader;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.query.AuditEntity;

/** Hibernate Envers with the validity strategy and indexes, on H2 in memory. */
final class Envers implements Peer {
  private final SessionFactory sessions =
      new Configuration()
          .addAnnotatedClass(AuditedProfile.class)
          .addAnnotatedClass(DatedRevision.class)
          .setProperty("hibernate.connection.url", "jdbc:h2:mem:envers;DB_CLOSE_DELAY=-1")
          .setProperty("hibernate.hbm2ddl.auto", "create-drop")
          .setProperty(
              "org.hibernate.envers.audit_strategy",
              "org.hibernate.envers.strategy.ValidityAuditStrategy")
          .buildSessionFactory();

  Envers(BenchmarkData data) {
    List.of(
            "CREATE INDEX BY_TIME ON REVS (ts, rev)",
            "CREATE INDEX BY_COUNTRY ON AuditedProfile_AUD (country, REV)")
        .forEach(
            index ->
                sessions.inTransaction(s -> s.createNativeMutationQuery(index).executeUpdate()));
    states(data).forEach(this::revise);
  }

  private record State(CountryCode country, LocalDate day, PlainProfile profile) {}

  /** Revisions must rise with their days, over all countries. */
  private static List<State> states(BenchmarkData data) {
    List<State> states = new ArrayList<>();
    for (CountryFacts facts : data.all()) {
      facts.forEachState(
          (change, profile) -> states.add(new State(facts.country(), change.day(), profile)));
    }
    states.sort(Comparator.comparing(State::day));
    return states;
  }

  private void revise(State state) {
    DatedRevision.dateFrom(state.day());
    sessions.inTransaction(
        session -> {
          String id = state.country().alpha2();
          AuditedProfile profile = session.find(AuditedProfile.class, id);
          if (profile == null) {
            profile = new AuditedProfile(id);
            profile.set(state.profile());
            session.persist(profile);
          } else {
            profile.set(state.profile());
          }
        });
  }

  @Override
  public AuditedProfile profile(CountryCode country, LocalDate asOf) {
    return read(reader -> find(reader, country, asOf));
  }

  private static AuditedProfile find(AuditReader reader, CountryCode country, LocalDate asOf) {
    Number revision = reader.getRevisionNumberForDate(new Date(DatedRevision.timeOf(asOf)));
    return reader.find(AuditedProfile.class, country.alpha2(), revision);
  }

  /** With a fresh session, which has nothing cached. */
  private <T> T read(Function<AuditReader, T> question) {
    try (Session session = sessions.openSession()) {
      return question.apply(AuditReaderFactory.get(session));
    }
  }

  @Override
  public Map<String, Object> comparison(LocalDate from, LocalDate to) {
    return read(
        reader ->
            find(reader, BenchmarkData.ASKED, from)
                .changesTo(find(reader, BenchmarkData.ASKED, to)));
  }

  @Override
  public List<?> history(Indicator indicator) {
    return read(
        reader ->
            reader
                .createQuery()
                .forRevisionsOfEntity(AuditedProfile.class, false, false)
                .add(AuditEntity.id().eq(BenchmarkData.ASKED.alpha2()))
                .add(AuditEntity.property(AuditedProfile.fieldOf(indicator.name())).hasChanged())
                .addOrder(AuditEntity.revisionNumber().asc())
                .getResultList());
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
    sessions.close();
  }
}
