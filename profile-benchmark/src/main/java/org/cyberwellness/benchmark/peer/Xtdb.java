package org.cyberwellness.benchmark.peer;

import clojure.lang.Keyword;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cyberwellness.benchmark.data.BenchmarkData;
import org.cyberwellness.benchmark.data.CountryFacts;
import org.cyberwellness.benchmark.data.PlainProfile;
import org.cyberwellness.benchmark.server.Application;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Indicator;
import org.jspecify.annotations.Nullable;
import xtdb.api.HistoryOptions;
import xtdb.api.HistoryOptions.SortOrder;
import xtdb.api.IXtdb;
import xtdb.api.IXtdbDatasource;
import xtdb.api.TransactionInstant;
import xtdb.api.XtdbDocument;
import xtdb.api.tx.Transaction;

/** XTDB 1 in memory, one document a country: the form in which it answers fastest. */
final class Xtdb implements KnownThen {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Keyword DOCUMENT = Keyword.intern("xtdb.api", "doc");

  private final IXtdb node = IXtdb.startNode();
  private final List<Date> batches = new ArrayList<>();

  Xtdb(BenchmarkData data) {
    for (CountryFacts facts : data.all()) {
      List<TransactionInstant> transactions = put(facts);
      if (facts.country().equals(BenchmarkData.ASKED)) {
        transactions.forEach(transaction -> batches.add(transaction.getTime()));
      }
      node.awaitTx(transactions.getLast(), PATIENCE);
    }
  }

  /** In the batches in which the application records them, too. */
  private List<TransactionInstant> put(CountryFacts facts) {
    List<TransactionInstant> submitted = new ArrayList<>();
    List<XtdbPut> batch = new ArrayList<>();
    facts.forEachState(
        (change, state) -> {
          batch.add(new XtdbPut(documentOf(facts.country(), state), validFrom(change.day())));
          if (batch.size() == Application.BATCH) {
            submitted.add(submit(batch));
          }
        });
    if (!batch.isEmpty()) {
      submitted.add(submit(batch));
    }
    return submitted;
  }

  private record XtdbPut(XtdbDocument document, Date validFrom) {}

  private TransactionInstant submit(List<XtdbPut> batch) {
    Transaction.Builder transaction = Transaction.builder();
    batch.forEach(put -> transaction.put(put.document(), put.validFrom()));
    batch.clear();
    return node.submitTx(transaction.build());
  }

  private static XtdbDocument documentOf(CountryCode country, PlainProfile profile) {
    return XtdbDocument.create(country.alpha2(), new HashMap<>(profile.values()));
  }

  private static Date validFrom(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  @Override
  public XtdbDocument profile(CountryCode country, LocalDate asOf) {
    return node.db(validFrom(asOf)).entity(country.alpha2());
  }

  @Override
  public XtdbDocument profileKnownAfter(int batch, LocalDate asOf) {
    return node.db(validFrom(asOf), batches.get(batch)).entity(BenchmarkData.ASKED.alpha2());
  }

  @Override
  public int batches() {
    return batches.size();
  }

  @Override
  public Map<Object, @Nullable Object> comparison(LocalDate from, LocalDate to) {
    Map<?, ?> before = mapOf(profile(BenchmarkData.ASKED, from));
    Map<?, ?> after = mapOf(profile(BenchmarkData.ASKED, to));
    Map<Object, @Nullable Object> differences = new HashMap<>();
    after.forEach(
        (row, value) -> {
          if (!value.equals(before.get(row))) {
            differences.put(row, value);
          }
        });
    return differences;
  }

  @Override
  public List<Object> history(Indicator indicator) {
    Keyword row = Keyword.intern(indicator.name());
    List<Object> changes = new ArrayList<>();
    @Nullable Object last = null;
    IXtdbDatasource all = node.db(validFrom(LocalDate.of(2025, 1, 1)));
    for (Map<Keyword, ?> version :
        all.entityHistory(
            BenchmarkData.ASKED.alpha2(), HistoryOptions.create(SortOrder.ASC).withDocs(true))) {
      Map<?, ?> document = (Map<?, ?>) Objects.requireNonNull(version.get(DOCUMENT));
      Object value = document.get(row);
      if (value != null && !value.equals(last)) {
        changes.add(version);
        last = value;
      }
    }
    return changes;
  }

  private static Map<?, ?> mapOf(XtdbDocument document) {
    return (Map<?, ?>) document.toMap();
  }

  @Override
  public PlainProfile plain(Object profile) {
    Map<String, String> values = new HashMap<>();
    mapOf((XtdbDocument) profile)
        .forEach((key, value) -> values.put(((Keyword) key).getName(), (String) value));
    values.remove("id");
    return new PlainProfile(values);
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
  public void close() throws IOException {
    node.close();
  }
}
