package org.cyberwellness.api.source;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.cyberwellness.api.recording.InputFields;
import org.cyberwellness.api.recording.InvalidInputException;
import org.cyberwellness.api.source.SourceCorrection.AskedSource;
import org.cyberwellness.api.source.SourceCorrection.CorrectSourcePayload;
import org.cyberwellness.api.web.security.Caller;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Corrects sources through the API. */
@Controller
class SourceCorrectionController {
  private final SourceCorrection corrections;

  SourceCorrectionController(SourceCorrection corrections) {
    this.corrections = corrections;
  }

  @MutationMapping
  CorrectSourcePayload correctSource(DataFetchingEnvironment env) {
    InputFields input = InputFields.of(env);
    try {
      return corrections.carryOut(
          Caller.of(env.getGraphQlContext()),
          new AskedSource(
              source(input, "from"),
              source(input, "to"),
              countries(input),
              input.required("reason", text -> new Passage((String) text)),
              input.requestId(),
              input.required("dryRun", Boolean.class::cast)));
    } catch (InvalidInputException e) {
      return new CorrectSourcePayload(0, List.of(), e.errors());
    }
  }

  private static Source source(InputFields input, String name) {
    return Objects.requireNonNull(input.source(name));
  }

  private static @Nullable Set<CountryCode> countries(InputFields input) {
    List<?> given = input.optional("countries", List.class::cast);
    if (given == null) {
      return null;
    }
    Set<CountryCode> countries = new TreeSet<>();
    given.forEach(country -> countries.add((CountryCode) country));
    return countries;
  }
}
