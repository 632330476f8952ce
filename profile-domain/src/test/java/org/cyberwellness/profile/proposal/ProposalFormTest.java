package org.cyberwellness.profile.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberwellness.profile.event.CirtRecognized;
import org.cyberwellness.profile.event.CountryCode;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.EventId;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Source;
import org.cyberwellness.profile.event.TreatySigned;
import org.cyberwellness.profile.event.Url;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalApproved;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalMade;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalRejected;
import org.cyberwellness.profile.proposal.ProposalEvent.ProposalWithdrawn;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedCorrection;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedDocument;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedRecording;
import org.cyberwellness.profile.proposal.ProposedChange.ProposedRetraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The approved forms of stored events of proposals. {@code -Dstored-form.rewrite=true} writes the
 * files anew.
 */
class ProposalFormTest {
  private static final Path APPROVED = Path.of("src", "test", "resources", "proposal-form");
  private static final CountryCode COUNTRY = new CountryCode("KH");
  private static final EventId EVENT = new EventId(COUNTRY, 7);
  private static final Passage WORDS = new Passage("In the words\nof a contributor");
  private static final Source SOURCE =
      new Source(
          new Line("Gazette"),
          new Line("Government"),
          new Url("https://www.example.org/gazette"),
          LocalDate.of(2014, 8, 26));
  private static final ProfileEvent CIRT =
      new CirtRecognized(
          Effective.parse("2011-10"),
          new Line("National team"),
          new Line("CamCERT"),
          new Url("https://www.example.org/cirt"),
          null,
          SOURCE,
          WORDS);
  private static final ProfileEvent TREATY =
      new TreatySigned(Effective.parse("2000"), new Line("Protocol"), null, null, SOURCE, null);

  private static final Map<String, ProposalEvent> EXAMPLES =
      Map.of(
          "PROPOSAL_MADE.RECORD_EVENTS",
              new ProposalMade(new ProposedRecording(COUNTRY, List.of(CIRT, TREATY)), WORDS),
          "PROPOSAL_MADE.RETRACT_EVENT",
              new ProposalMade(new ProposedRetraction(EVENT, WORDS), WORDS),
          "PROPOSAL_MADE.CORRECT_EVENT",
              new ProposalMade(new ProposedCorrection(EVENT, WORDS, CIRT), WORDS),
          "PROPOSAL_MADE.IMPORT_DOCUMENT",
              new ProposalMade(new ProposedDocument(COUNTRY, "1.2.1 CIRT\nNone.", SOURCE), WORDS),
          "PROPOSAL_APPROVED", new ProposalApproved(8, 9, WORDS),
          "PROPOSAL_REJECTED", new ProposalRejected(WORDS),
          "PROPOSAL_WITHDRAWN", new ProposalWithdrawn(WORDS));

  @ParameterizedTest
  @MethodSource("names")
  void given_an_event_when_it_is_written_then_its_form_is_the_approved_one(String name)
      throws IOException {
    String written = ProposalForm.write(example(name)) + "\n";
    Path file = APPROVED.resolve(name + ".json");
    if (Boolean.getBoolean("stored-form.rewrite")) {
      Files.createDirectories(APPROVED);
      Files.writeString(file, written);
    }

    assertThat(file).exists().content().isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("names")
  void given_an_approved_form_when_it_is_read_then_it_is_the_event(String name) throws IOException {
    String form = Files.readString(APPROVED.resolve(name + ".json"));

    assertThat(ProposalForm.read(name.split("\\.")[0], ProposalForm.REVISION, form))
        .isEqualTo(example(name));
  }

  @Test
  void given_all_examples_when_the_approved_forms_are_listed_then_there_is_no_other()
      throws IOException {
    try (Stream<Path> files = Files.list(APPROVED)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names().map(name -> name + ".json").toList());
    }
    assertThat(EXAMPLES.values().stream().map(ProposalForm::nameOf).distinct())
        .containsExactlyInAnyOrderElementsOf(
            names().map(name -> name.split("\\.")[0]).distinct().toList());
  }

  @Test
  void given_a_form_of_another_name_or_revision_when_it_is_read_then_it_is_refused() {
    assertThatThrownBy(() -> ProposalForm.read("PROPOSAL_FORGOTTEN", "1", "{}"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ProposalForm.read("PROPOSAL_REJECTED", "2", "{\"reason\":\"-\"}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ProposalEvent example(String name) {
    return EXAMPLES.get(name);
  }

  private static Stream<String> names() {
    return EXAMPLES.keySet().stream().sorted();
  }
}
