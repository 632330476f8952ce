package org.cyberwellness.document.grammar;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyberwellness.profile.event.Headcount;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ReportingChannelKind;

/** The fields of measures that are told as a detail: under which label, and how they are read. */
enum MeasureField {
  PROVISIONS("Provisions", "provisions", Passage::new),
  ACRONYM("Acronym", "acronym", Line::new),
  ASSESSOR("Assessor", "assessor", Line::new),
  PLACE("Place", "place", Line::new),
  PARENT_BODY("Parent body", "parentBody", Line::new),
  SCHEME("Scheme", "scheme", Line::new),
  COUNT("Number certified", "count", MeasureField::count),
  PARTNER("Partner", "partners", Line::new),
  RESERVATIONS("Declarations and reservations", "reservations", Passage::new),
  NOTE("Note", "note", Passage::new);

  private static final Map<String, MeasureField> BY_COMPONENT =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(f -> f.component, f -> f));
  private static final Map<String, MeasureField> BY_LABEL =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(f -> f.label, f -> f));
  private static final Map<String, ReportingChannelKind> CHANNELS =
      Stream.of(ReportingChannelKind.values())
          .collect(Collectors.toUnmodifiableMap(MeasureField::channelLabel, kind -> kind));

  private final String label;
  private final String component;
  private final Function<String, Object> read;

  MeasureField(String label, String component, Function<String, Object> read) {
    this.label = label;
    this.component = component;
    this.read = read;
  }

  String label() {
    return label;
  }

  /** The component of an event's record that it is. */
  String component() {
    return component;
  }

  Object read(String value) {
    return read.apply(value);
  }

  static Optional<MeasureField> ofComponent(String component) {
    return Optional.ofNullable(BY_COMPONENT.get(component));
  }

  static Optional<MeasureField> labelled(String label) {
    return Optional.ofNullable(BY_LABEL.get(label));
  }

  /** By what means a value is a channel: Phone, Email, Web, Other. */
  static String channelLabel(ReportingChannelKind channel) {
    String name = channel.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  static Optional<ReportingChannelKind> channelLabelled(String label) {
    return Optional.ofNullable(CHANNELS.get(label));
  }

  private static Headcount count(String text) {
    try {
      return new Headcount(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'%s' is no number: write digits alone".formatted(text));
    }
  }
}
