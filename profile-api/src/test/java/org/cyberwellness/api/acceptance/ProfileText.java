package org.cyberwellness.api.acceptance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cyberwellness.history.timeline.AsOf;
import org.cyberwellness.history.timeline.CountryHistory;
import org.cyberwellness.history.timeline.Measure;
import org.cyberwellness.history.timeline.Profile;
import org.cyberwellness.history.timeline.RecordedEvent;
import org.cyberwellness.history.timeline.Retraction;
import org.cyberwellness.history.timeline.Statement;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import tools.jackson.databind.JsonNode;

/** The same lines of a profile that the API told and of one of the timeline. */
final class ProfileText {
  private static final String HEAD =
      "%s on %s: %s events up to %s (%s), known at %s, changed on %s, readiness %s";

  private ProfileText() {}

  /** Of an answer to {@code whole-profile.graphql}. */
  static List<String> of(JsonNode profile) {
    List<String> lines = new ArrayList<>();
    lines.add(
        HEAD.formatted(
            text(profile, "/country/code"),
            text(profile, "/asOf"),
            text(profile, "/eventCount"),
            text(profile, "/sequence"),
            text(profile, "/hash"),
            instant(profile, "/knownAt"),
            text(profile, "/lastChangedOn"),
            profile.at("/readiness/score").doubleValue()));
    lines.add("population by " + text(profile, "/background/population/event/id"));
    lines.add("internet users by " + text(profile, "/background/internetUsers/event/id"));
    for (JsonNode said : profile.path("indicators")) {
      lines.add(
          "%s: %s since %s"
              .formatted(text(said, "/indicator"), text(said, "/status"), text(said, "/since")));
      for (JsonNode measure : said.path("measures")) {
        lines.add(
            "  %s '%s' from %s until %s by %s"
                .formatted(
                    text(measure, "/id"),
                    text(measure, "/title"),
                    text(measure, "/inForceFrom"),
                    text(measure, "/inForceUntil"),
                    ofEvent(measure.path("event"))));
      }
      said.path("evidence").forEach(event -> lines.add("  says " + ofEvent(event)));
    }
    return lines;
  }

  /** Of the timeline. */
  static List<String> of(CountryHistory history, AsOf asOf) {
    Profile profile = history.at(asOf);
    List<String> lines = new ArrayList<>();
    lines.add(
        HEAD.formatted(
            profile.country(),
            asOf,
            profile.eventCount(),
            profile.sequence(),
            profile.hash(),
            profile.knownAt(),
            profile.lastChangedOn(),
            profile.readiness().score()));
    lines.add("population by " + figure(profile, Figure.POPULATION));
    lines.add("internet users by " + figure(profile, Figure.INTERNET_USERS));
    for (Indicator indicator : Indicator.values()) {
      Statement said = profile.statement(indicator);
      lines.add("%s: %s since %s".formatted(indicator, said.status(), said.since()));
      for (Measure measure : said.measures()) {
        lines.add(
            "  %s '%s' from %s until %s by %s"
                .formatted(
                    measure.id(),
                    measure.fact().title(),
                    measure.inForceFrom(),
                    measure.inForceUntil(),
                    ofEvent(measure.begunBy())));
      }
      history.evidence(indicator, asOf).forEach(event -> lines.add("  says " + ofEvent(event)));
    }
    return lines;
  }

  static String ofEvent(JsonNode event) {
    JsonNode retraction = event.path("retraction");
    return "%s %s %s at %s by %s (%s) %s%s"
        .formatted(
            text(event, "/id"),
            text(event, "/kind"),
            text(event, "/effective"),
            instant(event, "/recordedAt"),
            text(event, "/recordedBy"),
            text(event, "/hash"),
            text(event, "/note"),
            retraction.isObject()
                ? ", retracted at %s by %s: %s, for %s"
                    .formatted(
                        instant(retraction, "/at"),
                        text(retraction, "/by"),
                        text(retraction, "/reason"),
                        text(retraction, "/replacedBy/id"))
                : "");
  }

  static String ofEvent(RecordedEvent event) {
    Retraction retraction = event.retraction();
    return "%s %s %s at %s by %s (%s) %s%s"
        .formatted(
            event.id(),
            event.event().kind(),
            event.event().effective(),
            event.recordedAt(),
            event.recordedBy(),
            event.hash(),
            event.event().note(),
            retraction == null
                ? ""
                : ", retracted at %s by %s: %s, for %s"
                    .formatted(
                        retraction.at(),
                        retraction.by(),
                        retraction.reason(),
                        retraction.replacedBy()));
  }

  private static String figure(Profile profile, Figure figure) {
    RecordedEvent event = profile.figures().get(figure);
    return Objects.toString(event == null ? null : event.id());
  }

  private static String instant(JsonNode node, String path) {
    return Instant.parse(node.at(path).stringValue()).toString();
  }

  private static String text(JsonNode node, String path) {
    JsonNode value = node.at(path);
    return value.isMissingNode() ? "null" : value.asString("null");
  }
}
