package org.cyberwellness.profile.proposal;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import java.util.Optional;
import org.cyberwellness.profile.event.StoredForm;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalApproved;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalMade;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalRejected;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalWithdrawn;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedCorrection;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedDocument;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedRecording;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedRetraction;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * The JSON form in which the events of proposals are stored, under names of their own. The approved
 * forms are kept beside the tests.
 */
public final class ProposalForm {
  /** The revision of all names. A form that changes needs another, and what reads the old one. */
  public static final String REVISION = "1";

  private static final Map<String, Class<? extends ProposalEvent>> TYPES =
      Map.of(
          "PROPOSAL_MADE", ProposalMade.class,
          "PROPOSAL_APPROVED", ProposalApproved.class,
          "PROPOSAL_REJECTED", ProposalRejected.class,
          "PROPOSAL_WITHDRAWN", ProposalWithdrawn.class);
  private static final Map<Class<? extends ProposalEvent>, String> NAMES =
      TYPES.entrySet().stream().collect(toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
  private static final JsonMapper JSON =
      StoredForm.configure(JsonMapper.builder())
          .addMixIn(ProposedChange.class, SaysWhatIsProposed.class)
          .registerSubtypes(
              new NamedType(ProposedRecording.class, "RECORD_EVENTS"),
              new NamedType(ProposedRetraction.class, "RETRACT_EVENT"),
              new NamedType(ProposedCorrection.class, "CORRECT_EVENT"),
              new NamedType(ProposedDocument.class, "IMPORT_DOCUMENT"))
          .build();

  private ProposalForm() {}

  /** The name under which an event is stored. */
  public static String nameOf(ProposalEvent event) {
    return nameOf(event.getClass());
  }

  /** The name of the last stored event of a proposal in this state. */
  public static String lastNameIn(ProposalState state) {
    return nameOf(
        switch (state) {
          case PENDING -> ProposalMade.class;
          case APPROVED -> ProposalApproved.class;
          case REJECTED -> ProposalRejected.class;
          case WITHDRAWN -> ProposalWithdrawn.class;
        });
  }

  /** The name under which events of this class are stored, such as PROPOSAL_MADE. */
  private static String nameOf(Class<? extends ProposalEvent> type) {
    return Optional.ofNullable(NAMES.get(type)).orElseThrow();
  }

  /** The stored form of an event. */
  public static String write(ProposalEvent event) {
    return JSON.writeValueAsString(event);
  }

  /**
   * The event of a stored form.
   *
   * @throws IllegalArgumentException if no event is stored under this name and revision
   */
  public static ProposalEvent read(String name, String revision, String form) {
    Class<? extends ProposalEvent> type = TYPES.get(name);
    if (type == null || !revision.equals(REVISION)) {
      throw new IllegalArgumentException(
          "No event of a proposal is stored as %s, revision %s".formatted(name, revision));
    }
    return JSON.readValue(form, type);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  private interface SaysWhatIsProposed {}
}
