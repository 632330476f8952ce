package org.cyberwellness.history.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.proposal.ProposalEntry;
import org.cyberwellness.profile.proposal.ProposalForm;
import org.cyberwellness.profile.proposal.ProposalState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statement that lists the places of selected proposals, oldest first. */
record ProposalQuery(String sql, Map<String, ?> parameters) {

  static ProposalQuery of(ProposalSelection selected) {
    StringBuilder where = new StringBuilder(" WHERE made.sequenceNumber = :first");
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("first", ProposalEntry.MADE);
    parameters.put("second", ProposalEntry.DECIDED);
    if (selected.countries() != null) {
      where.append(" AND made.country IN (:countries)");
      parameters.put("countries", selected.countries().stream().map(CountryCode::alpha2).toList());
    }
    if (selected.by() != null) {
      where.append(" AND made.recordedBy IN (:authors)");
      parameters.put("authors", List.copyOf(selected.by()));
    }
    if (selected.states() != null) {
      where.append(" AND COALESCE(decided.payloadType, :made) IN (:states)");
      parameters.put("made", ProposalForm.lastNameIn(ProposalState.PENDING));
      parameters.put("states", selected.states().stream().map(ProposalForm::lastNameIn).toList());
    }
    return new ProposalQuery(
        "SELECT made.place, made.proposal FROM ProposalEvent made LEFT JOIN ProposalEvent decided"
            + " ON decided.proposal = made.proposal AND decided.sequenceNumber = :second"
            + where
            + " ORDER BY made.place",
        parameters);
  }

  JdbcClient.StatementSpec on(JdbcClient jdbc) {
    return jdbc.sql(sql).params(parameters);
  }
}
