package org.cyberwellness.benchmark.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionListener;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** A revision of Envers whose time is the day of the change. */
@Entity
@Table(name = "REVS")
@RevisionEntity(DatedRevision.Dating.class)
class DatedRevision {
  private static LocalDate today = LocalDate.EPOCH;

  @Id
  @RevisionNumber
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  int rev;

  @RevisionTimestamp long ts;

  /** The day that revisions are given from now on. */
  static void dateFrom(LocalDate day) {
    today = day;
  }

  static long timeOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  static final class Dating implements RevisionListener {
    @Override
    public void newRevision(Object revision) {
      ((DatedRevision) revision).ts = timeOf(today);
    }
  }
}
