package org.cyberwellness.benchmark.data;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.profile.event.EventKind;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.LegislationArea;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.ReportingChannelKind;
import org.cyberwellness.profile.event.Row;
import org.cyberwellness.profile.event.StoredForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes events of every row of the template, out of their stored form. */
final class Facts {
  private static final JsonMapper JSON = StoredForm.configure(JsonMapper.builder()).build();
  private static final Map<String, String> SOURCE =
      Map.of("title", "Cyberwellness Profile", "publisher", "ITU", "publishedOn", "2014-08-26");

  private Facts() {}

  /** That a row has this value from a day on, in the place of the measure before. */
  static ProfileEvent of(Row row, LocalDate day, String value, @Nullable MeasureId before) {
    return switch (row) {
      case Figure figure -> figure(figure, day, value);
      case Indicator indicator -> measure(indicator, day, value, before);
    };
  }

  private static ProfileEvent figure(Figure figure, LocalDate day, String value) {
    return switch (figure) {
      case POPULATION ->
          event(EventKind.POPULATION_ESTIMATED, day, Map.of("total", Integer.valueOf(value)));
      case INTERNET_USERS ->
          event(EventKind.INTERNET_USE_MEASURED, day, Map.of("percentage", Double.valueOf(value)));
    };
  }

  private static ProfileEvent measure(
      Indicator indicator, LocalDate day, String title, @Nullable MeasureId before) {
    Map<String, Object> fields = new HashMap<>(Map.of("title", title));
    if (before != null) {
      fields.put("replaces", before.toString());
    }
    EventKind kind =
        switch (indicator) {
          case CRIMINAL_LEGISLATION -> law(LegislationArea.CRIMINAL, fields);
          case REGULATION_AND_COMPLIANCE -> law(LegislationArea.REGULATION_AND_COMPLIANCE, fields);
          case CIRT -> EventKind.CIRT_RECOGNIZED;
          case STANDARDS -> EventKind.STANDARDS_FRAMEWORK_APPROVED;
          case CERTIFICATION -> EventKind.CERTIFICATION_FRAMEWORK_APPROVED;
          case POLICY -> EventKind.STRATEGY_ADOPTED;
          case ROADMAP_FOR_GOVERNANCE -> EventKind.GOVERNANCE_ROADMAP_ADOPTED;
          case RESPONSIBLE_AGENCY -> EventKind.RESPONSIBLE_AGENCY_DESIGNATED;
          case NATIONAL_BENCHMARKING -> EventKind.BENCHMARKING_EXERCISE_RECOGNIZED;
          case STANDARDISATION_DEVELOPMENT -> EventKind.RESEARCH_PROGRAMME_RECOGNIZED;
          case MANPOWER_DEVELOPMENT -> EventKind.TRAINING_PROGRAMME_RECOGNIZED;
          case PROFESSIONAL_CERTIFICATION -> EventKind.PROFESSIONALS_CERTIFIED;
          case AGENCY_CERTIFICATION -> EventKind.AGENCY_CERTIFIED;
          case INTRA_STATE_COOPERATION ->
              partners(EventKind.CROSS_BORDER_PARTNERSHIP_RECOGNIZED, fields);
          case INTRA_AGENCY_COOPERATION -> EventKind.INTER_AGENCY_PROGRAMME_RECOGNIZED;
          case PUBLIC_SECTOR_PARTNERSHIP ->
              partners(EventKind.PUBLIC_PRIVATE_PARTNERSHIP_RECOGNIZED, fields);
          case INTERNATIONAL_COOPERATION -> EventKind.MEMBERSHIP_JOINED;
          case CHILD_PROTECTION_LEGISLATION -> law(LegislationArea.CHILD_PROTECTION, fields);
          case UN_CONVENTION_AND_PROTOCOL -> EventKind.TREATY_RATIFIED;
          case INSTITUTIONAL_SUPPORT -> EventKind.SUPPORT_AGENCY_RECOGNIZED;
          case REPORTING_MECHANISM -> channel(fields);
        };
    return event(kind, day, fields);
  }

  private static EventKind law(LegislationArea area, Map<String, Object> fields) {
    fields.put("area", area.name());
    return EventKind.LEGISLATION_ENACTED;
  }

  private static EventKind partners(EventKind kind, Map<String, Object> fields) {
    fields.put("partners", List.of("ITU", "ASEAN"));
    return kind;
  }

  private static EventKind channel(Map<String, Object> fields) {
    fields.put("channel", ReportingChannelKind.PHONE.name());
    fields.put("value", "(855) 92 335 536");
    return EventKind.REPORTING_CHANNEL_OPENED;
  }

  private static ProfileEvent event(EventKind kind, LocalDate day, Map<String, ?> fields) {
    Map<String, Object> all = new HashMap<>(fields);
    all.put("kind", kind.name());
    all.put("effective", day.toString());
    all.put("source", SOURCE);
    return JSON.convertValue(all, ProfileEvent.class);
  }
}
