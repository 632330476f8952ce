package org.cyberwellness.api.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cyberwellness.api.linked.LinkedCatalog;
import org.cyberwellness.api.web.caching.Validity;
import org.cyberwellness.api.web.http.CountryPath;
import org.cyberwellness.history.timeline.KnownAt;
import org.cyberwellness.profile.event.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves files of events and statements, of all countries or of one, and what describes them. */
@RestController
class ExportController {
  private static final String JSON = "application/json;charset=UTF-8";
  private static final String JSON_LD = "application/ld+json";

  private final ExportParameters parameters;
  private final EventFile events;
  private final EventTableFile eventTables;
  private final StatementExport statements;
  private final DataPackage dataPackage;
  private final LinkedCatalog catalog;

  ExportController(
      ExportParameters parameters,
      EventFile events,
      EventTableFile eventTables,
      StatementExport statements,
      DataPackage dataPackage,
      LinkedCatalog catalog) {
    this.parameters = parameters;
    this.events = events;
    this.eventTables = eventTables;
    this.statements = statements;
    this.dataPackage = dataPackage;
    this.catalog = catalog;
  }

  @GetMapping("/export/events.ndjson")
  void events(HttpServletRequest request, HttpServletResponse response) throws IOException {
    @Nullable KnownAt knownAt = parameters.knownAt(request);
    new Download(Download.NDJSON, "cyberwellness-events.ndjson", false)
        .send(events.ofAll(knownAt), request, response);
  }

  @GetMapping("/export/{country}/events.ndjson")
  void events(
      @PathVariable String country, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CountryCode code = CountryPath.country(country);
    @Nullable KnownAt knownAt = parameters.knownAt(request);
    new Download(Download.NDJSON, "cyberwellness-%s-events.ndjson".formatted(code), false)
        .send(events.of(code, knownAt), request, response);
  }

  @GetMapping("/export/events.csv")
  void eventTable(HttpServletRequest request, HttpServletResponse response) throws IOException {
    @Nullable KnownAt knownAt = parameters.knownAt(request);
    new Download(Download.CSV, "cyberwellness-events.csv", false)
        .send(eventTables.ofAll(knownAt), request, response);
  }

  @GetMapping("/export/{country}/events.csv")
  void eventTable(
      @PathVariable String country, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CountryCode code = CountryPath.country(country);
    @Nullable KnownAt knownAt = parameters.knownAt(request);
    new Download(Download.CSV, "cyberwellness-%s-events.csv".formatted(code), false)
        .send(eventTables.of(code, knownAt), request, response);
  }

  @GetMapping("/export/statements.csv")
  void statements(HttpServletRequest request, HttpServletResponse response) throws IOException {
    RequestedPoint asked = parameters.asked(request);
    new Download(Download.CSV, "cyberwellness-statements-%s.csv".formatted(asked.asOf()), false)
        .send(statements.ofAll(asked), request, response);
  }

  @GetMapping("/export/{country}/statements.csv")
  void statements(
      @PathVariable String country, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CountryCode code = CountryPath.country(country);
    RequestedPoint asked = parameters.asked(request);
    new Download(
            Download.CSV, "cyberwellness-%s-statements-%s.csv".formatted(code, asked.asOf()), false)
        .send(statements.of(code, asked), request, response);
  }

  @GetMapping("/export/datapackage.json")
  void dataPackage(HttpServletRequest request, HttpServletResponse response) throws IOException {
    parameters.none(request);
    send(JSON, "datapackage.json", dataPackage.json(null), request, response);
  }

  @GetMapping("/export/{country}/datapackage.json")
  void dataPackage(
      @PathVariable String country, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CountryCode code = CountryPath.country(country);
    parameters.none(request);
    send(JSON, "datapackage.json", dataPackage.json(code), request, response);
  }

  @GetMapping("/export/catalog.jsonld")
  void catalog(HttpServletRequest request, HttpServletResponse response) throws IOException {
    parameters.none(request);
    send(JSON_LD, "catalog.jsonld", catalog.json(), request, response);
  }

  private static void send(
      String type,
      String name,
      String content,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    new Download(type, name, true)
        .send(
            new Export(Validity.of(content, false), out -> out.write(content)), request, response);
  }
}
