package org.cyberwellness.profile.event;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** An example of each kind of event, every field of it told. */
public final class Examples {
  public static final CountryCode COUNTRY = new CountryCode("KH");

  private Examples() {}

  public static List<ProfileEvent> ofEveryKind() {
    return Stream.of(EventKind.values()).map(Examples::of).toList();
  }

  public static ProfileEvent of(EventKind kind) {
    return make(kind.type(), component -> value(kind, component));
  }

  /** The record whose components have the values that the function tells. */
  public static <T> T make(Class<T> type, Function<RecordComponent, Object> values) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(Arrays.stream(components).map(values).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }

  static boolean isOptional(RecordComponent component) {
    AnnotatedElement type = component.getAnnotatedType();
    return type.isAnnotationPresent(org.jspecify.annotations.Nullable.class);
  }

  private static Object value(EventKind kind, RecordComponent component) {
    return switch (component.getName()) {
      case "effective" -> Effective.parse("2012-12");
      case "title" -> new Line("Title of " + kind);
      case "source" ->
          new Source(
              new Line("Cyberwellness Profile Cambodia"),
              new Line("ITU"),
              new Url("https://www.itu.int/en/ITU-D/Cybersecurity/"),
              LocalDate.of(2014, 8, 26));
      case "note" -> new Passage("As printed.\nFootnote 1.");
      case "url" -> new Url("https://www.camcert.gov.kh/");
      case "replaces", "measureId" -> new MeasureId(COUNTRY, indicator(kind), 7);
      case "total" -> new Headcount(14_478_000);
      case "count" -> new Headcount(12);
      case "percentage" -> new Percentage(6.0);
      case "area" -> LegislationArea.CHILD_PROTECTION;
      case "indicator" -> Indicator.POLICY;
      case "channel" -> ReportingChannelKind.PHONE;
      case "partners" -> List.of(new Line("First partner"), new Line("Second partner"));
      case "provisions" -> new Passage("Articles 317-320\nArticles 427-432");
      case "reservations" -> new Passage("No reservations to articles 2 and 3");
      case "value" -> new Line("(855) 92 335 536");
      default -> new Line("The " + component.getName() + " of " + kind);
    };
  }

  private static Indicator indicator(EventKind kind) {
    return switch (kind) {
      case LEGISLATION_ENACTED, LEGISLATION_REPEALED -> Indicator.CHILD_PROTECTION_LEGISLATION;
      case CIRT_RECOGNIZED, CIRT_RECOGNITION_WITHDRAWN -> Indicator.CIRT;
      case STANDARDS_FRAMEWORK_APPROVED -> Indicator.STANDARDS;
      case CERTIFICATION_FRAMEWORK_APPROVED -> Indicator.CERTIFICATION;
      case GOVERNANCE_ROADMAP_ADOPTED -> Indicator.ROADMAP_FOR_GOVERNANCE;
      case RESPONSIBLE_AGENCY_DESIGNATED -> Indicator.RESPONSIBLE_AGENCY;
      case BENCHMARKING_EXERCISE_RECOGNIZED -> Indicator.NATIONAL_BENCHMARKING;
      case RESEARCH_PROGRAMME_RECOGNIZED -> Indicator.STANDARDISATION_DEVELOPMENT;
      case TRAINING_PROGRAMME_RECOGNIZED -> Indicator.MANPOWER_DEVELOPMENT;
      case PROFESSIONALS_CERTIFIED -> Indicator.PROFESSIONAL_CERTIFICATION;
      case AGENCY_CERTIFIED -> Indicator.AGENCY_CERTIFICATION;
      case CROSS_BORDER_PARTNERSHIP_RECOGNIZED -> Indicator.INTRA_STATE_COOPERATION;
      case INTER_AGENCY_PROGRAMME_RECOGNIZED -> Indicator.INTRA_AGENCY_COOPERATION;
      case PUBLIC_PRIVATE_PARTNERSHIP_RECOGNIZED -> Indicator.PUBLIC_SECTOR_PARTNERSHIP;
      case MEMBERSHIP_JOINED -> Indicator.INTERNATIONAL_COOPERATION;
      case SUPPORT_AGENCY_RECOGNIZED -> Indicator.INSTITUTIONAL_SUPPORT;
      case REPORTING_CHANNEL_OPENED -> Indicator.REPORTING_MECHANISM;
      default -> Indicator.POLICY;
    };
  }
}
