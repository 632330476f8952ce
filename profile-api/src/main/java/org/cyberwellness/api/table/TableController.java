package org.cyberwellness.api.table;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.cyberwellness.api.recording.InputFields;
import org.cyberwellness.api.recording.InvalidInputException;
import org.cyberwellness.api.web.security.Caller;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Imports tables through the API. */
@Controller
class TableController {
  private final TableImport imports;

  TableController(TableImport imports) {
    this.imports = imports;
  }

  @MutationMapping
  TableResult importTable(DataFetchingEnvironment env) {
    InputFields input = InputFields.of(env);
    try {
      return imports.carryOut(
          Caller.of(env.getGraphQlContext()),
          new TableImport.Table(
              input.required("csv", String.class::cast),
              input.source(),
              input.requestId(),
              input.required("dryRun", Boolean.class::cast)));
    } catch (InvalidInputException e) {
      return new TableResult(List.of(), e.errors());
    }
  }
}
