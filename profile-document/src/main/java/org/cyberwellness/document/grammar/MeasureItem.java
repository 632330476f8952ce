package org.cyberwellness.document.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberwellness.document.form.Block.Detail;
import org.cyberwellness.document.form.Block.Entry;
import org.cyberwellness.profile.event.EventFields;
import org.cyberwellness.profile.event.EventKind;
import org.cyberwellness.profile.event.Headcount;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.LegislationArea;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.ReportingChannelOpened;
import org.cyberwellness.profile.event.Source;

/** A measure as an item of a list: its title, since when, and its further fields. */
public final class MeasureItem {
  private MeasureItem() {}

  /** The item. */
  public static Entry of(MeasureBegun fact, int source) {
    List<Detail> details = new ArrayList<>();
    details.add(
        new Detail(MeasureKinds.label(fact.row(), fact.kind()), DatePhrase.of(fact.effective())));
    EventFields.of(fact).forEach((name, value) -> details(name, value).forEach(details::add));
    if (fact instanceof ReportingChannelOpened opened) {
      details.add(
          1, new Detail(MeasureField.channelLabel(opened.channel()), opened.value().text()));
    }
    return new Entry(fact.title().text(), fact.url(), source, details);
  }

  private static Stream<Detail> details(String component, Object value) {
    return MeasureField.ofComponent(component).stream()
        .flatMap(
            field ->
                (value instanceof List<?> many ? many.stream() : Stream.of(value))
                    .map(one -> new Detail(field.label(), LineBreaks.plain(text(one)))));
  }

  private static String text(Object value) {
    return value instanceof Headcount count ? Integer.toString(count.value()) : value.toString();
  }

  /**
   * What an item under an indicator says. What it does not know of its details is left out.
   *
   * @throws IllegalArgumentException where it is no such measure, with what would be right
   */
  public static ProfileEvent read(Indicator indicator, Entry item, Source source) {
    Detail date =
        MeasureKinds.dateIn(indicator, item.details())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'%s' has no date: write '%s:' and when"
                            .formatted(item.title(), MeasureKinds.labels(indicator))));
    EventKind kind = MeasureKinds.kind(indicator, date.label());
    Map<String, Object> fields = new HashMap<>();
    fields.put("effective", DatePhrase.read(date.value()));
    fields.put("title", new Line(item.title()));
    fields.put("source", source);
    if (item.url() != null) {
      fields.put("url", item.url());
    }
    Stream.of(LegislationArea.values())
        .filter(area -> area.indicator() == indicator)
        .forEach(area -> fields.put("area", area));
    item.details().forEach(detail -> take(detail, fields));
    fields.put(
        MeasureField.PARTNER.component(),
        item.details().stream()
            .filter(detail -> detail.label().equals(MeasureField.PARTNER.label()))
            .map(detail -> new Line(detail.value()))
            .toList());
    return EventFields.make(kind, fields);
  }

  private static void take(Detail detail, Map<String, Object> fields) {
    MeasureField.channelLabelled(detail.label())
        .ifPresent(
            channel -> {
              fields.put("channel", channel);
              fields.put("value", new Line(detail.value()));
            });
    MeasureField.labelled(detail.label())
        .filter(field -> field != MeasureField.PARTNER)
        .ifPresent(field -> fields.put(field.component(), field.read(detail.value())));
  }

  /** The labels among these that no such measure has. */
  public static List<String> unknown(Indicator indicator, Entry item) {
    return item.details().stream()
        .map(Detail::label)
        .filter(label -> MeasureField.labelled(label).isEmpty())
        .filter(label -> MeasureField.channelLabelled(label).isEmpty())
        .filter(label -> !MeasureKinds.isLabel(indicator, label))
        .toList();
  }
}
