package org.cyberwellness.profile.event;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Arbitrary values of every form that an event may have. */
public final class EventArbitraries {
  private EventArbitraries() {}

  /** Facts of every kind; what they name need not be recorded. */
  public static Arbitrary<ProfileEvent> events() {
    return Arbitraries.oneOf(Stream.of(EventKind.values()).map(EventArbitraries::events).toList());
  }

  /** Facts of one kind, with and without the fields that may be left out. */
  public static Arbitrary<ProfileEvent> events(EventKind kind) {
    List<RecordComponent> components = List.of(kind.type().getRecordComponents());
    return Combinators.combine(components.stream().map(EventArbitraries::valuesOf).toList())
        .as(
            values -> {
              Map<String, Object> byName = new HashMap<>();
              for (int i = 0; i < values.size(); i++) {
                byName.put(components.get(i).getName(), values.get(i));
              }
              return Examples.make(kind.type(), component -> byName.get(component.getName()));
            });
  }

  /** Dates told to the day, the month and the year, intervals of them, and 'by then'. */
  public static Arbitrary<Effective> effectives() {
    Arbitrary<String> intervals =
        Combinators.combine(dates(), dates())
            .as((one, other) -> one + "/" + other)
            .filter(EventArbitraries::isEffective);
    return Arbitraries.oneOf(dates(), dates().map("../"::concat), intervals).map(Effective::parse);
  }

  /** The dates of which effective dates are made. */
  public static Arbitrary<String> dates() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs()
            .between(LocalDate.of(1800, 1, 1).toEpochDay(), LocalDate.of(2034, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Combinators.combine(days, Arbitraries.of(4, 7, 10))
        .as((day, length) -> day.toString().substring(0, length));
  }

  public static Arbitrary<Source> sources() {
    return Combinators.combine(
            lines(),
            lines().injectNull(0.3),
            urls().injectNull(0.3),
            dates().filter(text -> text.length() == 10).map(LocalDate::parse).injectNull(0.3))
        .as(Source::new);
  }

  public static Arbitrary<Line> lines() {
    return texts(Arbitraries.strings())
        .ofMaxLength(20)
        .filter(EventArbitraries::isLine)
        .map(Line::new);
  }

  public static Arbitrary<Passage> passages() {
    return texts(Arbitraries.strings().withChars('\n', '\r'))
        .ofMaxLength(40)
        .filter(EventArbitraries::isLine)
        .map(Passage::new);
  }

  public static Arbitrary<Url> urls() {
    return Combinators.combine(
            Arbitraries.of("http://", "https://", "HTTPS://"),
            Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12),
            Arbitraries.of("", "/", "/p%20q?r=s&t=u#v", "/a/b/"))
        .as((scheme, host, path) -> new Url(scheme + host + ".org" + path));
  }

  public static Arbitrary<EventId> eventIds() {
    return Combinators.combine(countries(), sequences()).as(EventId::new);
  }

  public static Arbitrary<MeasureId> measureIds() {
    return Combinators.combine(countries(), Arbitraries.of(Indicator.values()), sequences())
        .as(MeasureId::new);
  }

  public static Arbitrary<CountryCode> countries() {
    return Arbitraries.of(CountryCode.all());
  }

  private static Arbitrary<Long> sequences() {
    return Arbitraries.longs().between(0, 999_999_999_999_999_999L);
  }

  private static StringArbitrary texts(StringArbitrary strings) {
    return strings
        .withCharRange(' ', '~')
        .withCharRange('\u00C0', '\u024F')
        .withCharRange('\u1780', '\u17B3')
        .withChars('"', '\\', '\u00A0', ',', '=', '\u4E2D');
  }

  private static boolean isLine(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isEffective(String text) {
    try {
      Effective.parse(text);
      return true;
    } catch (InvalidValueException refused) {
      return false;
    }
  }

  private static Arbitrary<Object> valuesOf(RecordComponent component) {
    Arbitrary<Object> values = valuesOf(component.getType()).asGeneric();
    return Examples.isOptional(component) ? values.injectNull(0.3) : values;
  }

  private static Arbitrary<?> valuesOf(Class<?> type) {
    if (type.isEnum()) {
      return Arbitraries.of(Stream.of(type.getEnumConstants()).toList());
    }
    return switch (type.getSimpleName()) {
      case "Effective" -> effectives();
      case "Source" -> sources();
      case "Line" -> lines();
      case "Passage" -> passages();
      case "Url" -> urls();
      case "MeasureId" -> measureIds();
      case "Headcount" -> Arbitraries.integers().between(0, Integer.MAX_VALUE).map(Headcount::new);
      case "Percentage" -> Arbitraries.doubles().between(0, 100).map(Percentage::new);
      case "List" -> lines().list().ofMaxSize(3);
      default -> throw new IllegalArgumentException("no arbitrary values of " + type);
    };
  }
}
