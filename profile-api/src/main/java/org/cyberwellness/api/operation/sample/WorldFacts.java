package org.cyberwellness.api.operation.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cyberwellness.api.figure.BadDataSetException;
import org.cyberwellness.api.figure.DataSet.DataPoint;
import org.cyberwellness.api.figure.DataSetDefaults;
import org.cyberwellness.api.figure.DataSetReader;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.StoredForm;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bundled facts on all countries: figures, in files that {@code import-figures} reads,
 * treaties, and facts from single pages, in the stored form without their source.
 */
final class WorldFacts {
  private static final JsonMapper JSON = StoredForm.configure(JsonMapper.builder()).build();

  private final SortedMap<CountryCode, List<ProfileEvent>> byCountry = new TreeMap<>();

  private WorldFacts() {}

  /** The facts of each country, in the order in which they are recorded. */
  static SortedMap<CountryCode, List<ProfileEvent>> read() {
    WorldFacts facts = new WorldFacts();
    try {
      facts.treaties("treaties.json");
      facts.sourced("strategies.json");
      facts.sourced("institutions.json");
      facts.figures("population.csv", Figure.POPULATION);
      facts.figures("internet-users.csv", Figure.INTERNET_USERS);
    } catch (IOException | BadDataSetException e) {
      throw new IllegalStateException("The bundled sample cannot be read", e);
    }
    return facts.byCountry;
  }

  private void treaties(String file) throws IOException {
    try (InputStream content = open(file)) {
      for (TreatyTable treaty : JSON.readValue(content, TreatyTable[].class)) {
        treaty.forEach(this::add);
      }
    }
  }

  private void sourced(String file) throws IOException {
    try (InputStream content = open(file)) {
      for (SourcedFacts told : JSON.readValue(content, SourcedFacts[].class)) {
        told.forEach(JSON, this::add);
      }
    }
  }

  private void figures(String file, Figure figure) throws IOException, BadDataSetException {
    try (Reader content = new InputStreamReader(open(file), UTF_8)) {
      for (DataPoint point : DataSetReader.read(content, DataSetDefaults.of(figure)).points()) {
        add(point.country(), point.figure());
      }
    }
  }

  private void add(CountryCode country, ProfileEvent event) {
    byCountry.computeIfAbsent(country, _ -> new ArrayList<>()).add(event);
  }

  private static InputStream open(String file) throws IOException {
    return new ClassPathResource("sample/world/" + file).getInputStream();
  }
}
