package org.cyberwellness.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cyberwellness.history.timeline.IndicatorStatus;
import org.cyberwellness.profile.event.AbsenceReported;
import org.cyberwellness.profile.event.DevelopmentReported;
import org.cyberwellness.profile.event.ExerciseParticipated;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.Occurrence;
import org.cyberwellness.profile.event.Passage;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.TreatySigned;
import org.jspecify.annotations.Nullable;

/** Makes out what a section says: that there is none, what is prepared, what is in place. */
final class SectionReader {
  private static final int LONGEST = 4_000;
  private static final int MOST_PARTS = 2_000;

  /** Its list tells what something does, and not what there is. */
  private static final Pattern DESCRIBING =
      Pattern.compile(
          "(?i)\\b(?:services|functions|responsibilities|tasks|objectives|aims|goals|duties|roles|mandates)\\b[^:]{0,60}:$");

  private static final Pattern BUT_THESE =
      Pattern.compile("(?i)\\b(?:but|however)\\b.*\\bfollowing\\b");

  private final Context context;
  private final Findings findings = new Findings();
  private final List<String> prepared = new ArrayList<>();
  private int parts;
  private int absentAt;
  private int preparedAt;
  private boolean uninformed;

  private SectionReader(Context context) {
    this.context = context;
  }

  static ReadSection read(SectionText section, Context context) {
    SectionReader reader = new SectionReader(context);
    section.warnings().forEach(warning -> reader.findings.warn(warning.line(), warning.message()));
    List<SentenceList> blocks = Blocks.of(section.body());
    blocks.forEach(reader::take);
    @Nullable IndicatorStatus status = reader.conclude();
    if (status == null) {
      reader.findings.warn(
          section.firstLine(),
          blocks.isEmpty()
              ? "nothing stands under this heading"
              : "what this section says could not be made out: nothing is taken");
    }
    return new ReadSection(
        context.indicator(),
        section.firstLine(),
        section.lastLine(),
        status,
        reader.findings.statements(),
        reader.findings.warnings());
  }

  private void take(SentenceList block) {
    if (block.items().isEmpty()) {
      if (isReadable(block.lead())) {
        takeSentence(block.lead());
      }
    } else {
      takeList(block.lead(), block.items());
    }
  }

  /** No profile has sentences this long, or so many: what follows is no longer read. */
  private boolean isReadable(Sentence part) {
    parts++;
    if (part.text().length() > LONGEST) {
      findings.warn(part.line(), "is longer than %d characters: it is not read".formatted(LONGEST));
    }
    if (parts == MOST_PARTS) {
      findings.warn(part.line(), "from here on the section is not read: it is too long");
    }
    return parts < MOST_PARTS && part.text().length() <= LONGEST;
  }

  private void takeSentence(Sentence sentence) {
    Set<Cue> cues = Cue.in(meaning(sentence.text()));
    if (context.indicator() == Indicator.UN_CONVENTION_AND_PROTOCOL
        && Treaties.isAction(sentence.text())) {
      Treaties.read(sentence, context, findings);
    } else if (context.indicator() == Indicator.CIRT && Teams.isAssessment(sentence.text())) {
      Teams.readAssessment(sentence, context, findings);
    } else if (cues.contains(Cue.ENDED)) {
      Endings.read(sentence, context, findings);
    } else if (cues.contains(Cue.PREPARED)) {
      prepare(sentence, cues.contains(Cue.NONE));
    } else if (cues.contains(Cue.NONE)) {
      deny(sentence);
    } else if (cues.contains(Cue.NO_INFORMATION)) {
      uninformed = true;
    } else if (absentAt > 0 && cues.contains(Cue.HOWEVER)) {
      findings.warn(
          sentence.line(), "more is told here after an absence: it is not taken as in place");
    } else {
      Measures.read(sentence, context, findings);
    }
  }

  private void takeList(Sentence lead, List<Sentence> items) {
    Set<Cue> cues = isReadable(lead) ? Cue.in(meaning(lead.text())) : Set.of();
    if (DESCRIBING.matcher(lead.text()).find()) {
      takeSentence(lead);
      return;
    }
    if (cues.contains(Cue.NONE) && !BUT_THESE.matcher(lead.text()).find()) {
      deny(lead);
      findings.warn(
          items.getFirst().line(), "a list stands after an absence: it is not taken as in place");
      return;
    }
    for (Sentence item : items) {
      if (isReadable(item)) {
        takeItem(lead.text(), item, cues.contains(Cue.PREPARED));
      }
    }
  }

  private void takeItem(String lead, Sentence item, boolean preparedLead) {
    Set<Cue> cues = Cue.in(meaning(item.text()));
    if (cues.contains(Cue.ENDED)) {
      Endings.read(item, context, findings);
    } else if (preparedLead || cues.contains(Cue.PREPARED) || isBill(item.text())) {
      prepare(item, false);
    } else if (cues.contains(Cue.NONE)) {
      deny(item);
    } else if (cues.contains(Cue.NO_INFORMATION)) {
      uninformed = true;
    } else {
      Measures.readItem(lead, item, context, findings);
    }
  }

  private void deny(Sentence sentence) {
    absentAt = absentAt == 0 ? sentence.line() : absentAt;
    if (sentence.text().matches("(?s).*[,;] ?(?:but|however)\\b.*")) {
      findings.warn(
          sentence.line(), "more is told here after an absence: it is not taken as in place");
    }
  }

  private void prepare(Sentence sentence, boolean denied) {
    preparedAt = preparedAt == 0 ? sentence.line() : preparedAt;
    absentAt = denied && absentAt == 0 ? sentence.line() : absentAt;
    prepared.add(Names.cleaned(sentence.text()));
  }

  /** A treaty's 'no reservations' is no absence. */
  private String meaning(String text) {
    return context.indicator() == Indicator.UN_CONVENTION_AND_PROTOCOL
        ? Treaties.withoutReservations(text)
        : text;
  }

  private static boolean isBill(String item) {
    return item.matches("(?s)(?:.*[\\s(])?Bill\\b.*");
  }

  /** Beside a name, an absence or a plan, what names nothing only describes it. */
  private void takeUnnamed() {
    List<Sentence> unnamed = findings.unnamed();
    boolean describes =
        measures().findAny().isPresent() || absentAt > 0 || preparedAt > 0 || uninformed;
    if (!describes && unnamed.stream().anyMatch(sentence -> Names.saysInPlace(sentence.text()))) {
      UnnamedMeasure.read(unnamed, context, findings);
    } else {
      unnamed.forEach(
          sentence -> findings.warn(sentence.line(), "nothing is named here: it is not taken"));
    }
  }

  private @Nullable IndicatorStatus conclude() {
    takeUnnamed();
    boolean inForce =
        measures()
            .anyMatch(
                event -> !(event instanceof Occurrence) || event instanceof ExerciseParticipated);
    boolean ended = findings.statements().stream().anyMatch(ReadStatement.Ended.class::isInstance);
    if (inForce && absentAt > 0) {
      findings.warn(
          absentAt, "that there is none is told beside what there is: the absence is not taken");
    }
    if (inForce) {
      if (preparedAt > 0) {
        develop();
      }
      return measures().allMatch(event -> event instanceof TreatySigned)
          ? IndicatorStatus.IN_DEVELOPMENT
          : IndicatorStatus.IN_PLACE;
    }
    if (absentAt > 0) {
      findings.add(
          absentAt,
          () -> new AbsenceReported(context.byThen(), context.indicator(), context.source(), null));
    }
    if (preparedAt > 0) {
      develop();
      return IndicatorStatus.IN_DEVELOPMENT;
    }
    return absentAt > 0 || ended
        ? IndicatorStatus.ABSENT
        : uninformed ? IndicatorStatus.NOT_REPORTED : null;
  }

  private void develop() {
    String note = Findings.cut(String.join("\n", prepared), 5_000);
    findings.add(
        preparedAt,
        () ->
            new DevelopmentReported(
                context.byThen(), context.indicator(), context.source(), new Passage(note)));
  }

  private Stream<ProfileEvent> measures() {
    return findings.statements().stream()
        .filter(ReadStatement.Said.class::isInstance)
        .map(statement -> ((ReadStatement.Said) statement).event())
        .filter(MeasureBegun.class::isInstance);
  }
}
