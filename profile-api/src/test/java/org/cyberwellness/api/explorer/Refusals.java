package org.cyberwellness.api.explorer;

import static org.cyberwellness.api.acceptance.Facts.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the API says of wrong inputs that the forms can send, about events that are recorded.
 *
 * @param law the id of an event of 2016
 * @param exercise the id of an event of 2016
 * @param population the id of an event of 2016
 * @param gone the id of an event that it retracts
 */
record Refusals(String country, String law, String exercise, String population, String gone) {
  private static final String KIND = Recording.KIND;
  private static final Map<String, Object> SOURCE = Map.of("title", "A source");

  /** What the API says of as many wrong inputs as the forms can send. */
  List<String> messages() {
    String lawMeasure = measureOf(law);
    mutate("retractEvent", Map.of("eventId", gone, "reason", "Because."));
    List<String> all = new ArrayList<>();
    Stream.of(
            fact(KIND, "2014-13", "title", "A"),
            fact(KIND, "2014/2013", "title", "A"),
            fact(KIND, "1700", "title", "A"),
            fact(KIND, "2014-01-01/2014-01-01/2014-01-01", "title", "A"),
            fact(KIND, "2014"),
            fact(KIND, "2014", "title", " "),
            fact(KIND, "2014", "title", "A".repeat(501)),
            fact(KIND, "2014", "title", "A\u202eB"),
            fact(KIND, "2014", "title", "A", "url", "nowhere"),
            fact(
                KIND,
                "2014",
                "title",
                "A",
                "source",
                Map.of("title", "A", "publishedOn", "2014-02-30")),
            fact(KIND, "2014", "title", "A", "replaces", "nothing"),
            fact(KIND, "2017", "title", "A", "replaces", lawMeasure),
            fact("populationEstimated", "2014", "total", "many"),
            fact("populationEstimated", "2014", "total", -1),
            fact("populationEstimated", "2014", "total", 99_999_999_999L),
            fact("populationEstimated", "2016", "total", 5),
            fact("populationEstimated", "2016-12-31", "total", 6),
            fact("internetUseMeasured", "2014", "percentage", 101),
            fact("internetUseMeasured", "2014", "percentage", "half"),
            fact("legislationEnacted", "2014", "title", "A", "area", "NONE"),
            fact("legislationRepealed", "2010", "measureId", lawMeasure),
            fact("cirtRecognitionWithdrawn", "2017", "measureId", lawMeasure),
            fact("measureConfirmed", "2017", "measureId", measureOf(exercise)),
            fact("measureEnded", "2017", "measureId", "measure:%s:1.1.1:99999".formatted(country)))
        .forEach(
            event ->
                all.addAll(
                    mutate(
                        "recordEvents",
                        Map.of("country", country, "source", SOURCE, "events", List.of(event)))));
    all.addAll(
        mutate("recordEvents", Map.of("country", country, "source", SOURCE, "events", List.of())));
    all.addAll(
        mutate(
            "recordEvents",
            Map.of(
                "country",
                country,
                "source",
                SOURCE,
                "events",
                IntStream.range(0, 1_001)
                    .mapToObj(i -> fact(KIND, "2014", "title", "Review " + i))
                    .toList())));
    all.addAll(mutate("retractEvent", Map.of("eventId", gone, "reason", "Because.")));
    all.addAll(
        mutate(
            "retractEvent",
            Map.of("eventId", "event:%s:99999".formatted(country), "reason", "Because.")));
    all.addAll(
        mutate(
            "correctEvent",
            Map.of(
                "eventId",
                population,
                "reason",
                "Because.",
                "event",
                fact(KIND, "2014", "title", "A", "source", SOURCE))));
    all.addAll(
        mutate(
            "correctEvent",
            Map.of(
                "eventId",
                law,
                "reason",
                "Because.",
                "event",
                fact(
                    "legislationEnacted",
                    "2016",
                    "title",
                    "Other",
                    "area",
                    "CRIMINAL",
                    "replaces",
                    lawMeasure,
                    "source",
                    SOURCE))));
    for (String text :
        List.of(
            "Hello.",
            "1.2.1 CIRT\nThere is none.",
            "1.2.1 CIRT\nNone.\nLast updated on 1 June 2199",
            "A\u0000B",
            "A".repeat(1_048_577))) {
      all.addAll(mutate("importDocument", Map.of("country", country, "text", text)));
    }
    return all;
  }

  private static String measureOf(String event) {
    return InTheBrowser.api()
        .ask(
            "query ($id: ID!) { node(id: $id) { ... on RecordedEvent { measure { id } } } }",
            Map.of("id", event))
        .text("node.measure.id");
  }

  /** The messages, as the page takes them out of the answer. */
  private static List<String> mutate(String mutation, Map<String, ?> fields) {
    Map<String, Object> input = new HashMap<>(fields);
    String type =
        mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input";
    JsonNode body =
        InTheBrowser.api()
            .ask(
                "mutation ($input: %s!) { %s(input: $input) { userErrors { message } } }"
                    .formatted(type, mutation),
                Map.of("input", input))
            .body();
    List<String> messages = new ArrayList<>();
    body.path("errors")
        .forEach(
            error -> messages.add(error.path("message").asString().replaceFirst("^.*?: ", "")));
    body.path("data")
        .path(mutation)
        .path("userErrors")
        .forEach(error -> messages.add(error.path("message").asString()));
    return messages;
  }
}
