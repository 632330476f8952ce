package org.cyberwellness.profile;

import static org.cyberwellness.profile.event.Indicator.CIRT;
import static org.cyberwellness.profile.event.Indicator.CRIMINAL_LEGISLATION;
import static org.cyberwellness.profile.event.Indicator.INTERNATIONAL_COOPERATION;
import static org.cyberwellness.profile.event.Indicator.UN_CONVENTION_AND_PROTOCOL;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.cyberwellness.profile.event.Fact;
import org.cyberwellness.profile.event.Figure;
import org.cyberwellness.profile.event.Indicator;
import org.cyberwellness.profile.event.LegislationArea;
import org.cyberwellness.profile.event.MeasureId;
import org.cyberwellness.profile.event.ProfileEvent;
import org.cyberwellness.profile.event.Row;

/**
 * A fact that is yet to be told which measure it names.
 *
 * @param pick which of the measures there are
 */
public record Draft(Form form, String effective, String title, String source, int pick) {

  /** What a draft says: enough kinds to make every rule of time collide with every other. */
  public enum Form {
    LAW(CRIMINAL_LEGISLATION, (d, m) -> d.fact().law(d.title)),
    SUCCESSOR_LAW(
        CRIMINAL_LEGISLATION, (d, m) -> d.fact().law(LegislationArea.CRIMINAL, d.title, m)),
    REPEAL(CRIMINAL_LEGISLATION, (d, m) -> d.fact().repeal(m)),
    LAW_ENDED(CRIMINAL_LEGISLATION, (d, m) -> d.fact().end(m)),
    LAW_CONFIRMED(CRIMINAL_LEGISLATION, (d, m) -> d.fact().confirmation(m)),
    NO_LAW(CRIMINAL_LEGISLATION, (d, m) -> d.fact().absence(CRIMINAL_LEGISLATION)),
    LAW_DRAFTED(CRIMINAL_LEGISLATION, (d, m) -> d.fact().development(CRIMINAL_LEGISLATION)),
    TEAM(CIRT, (d, m) -> d.fact().cirt(d.title)),
    SUCCESSOR_TEAM(CIRT, (d, m) -> d.fact().cirt(d.title, m)),
    ASSESSMENT(CIRT, (d, m) -> d.fact().assessment(d.title)),
    WITHDRAWAL(CIRT, (d, m) -> d.fact().withdrawal(m)),
    TEAM_CONFIRMED(CIRT, (d, m) -> d.fact().confirmation(m)),
    NO_TEAM(CIRT, (d, m) -> d.fact().absence(CIRT)),
    TEAM_PLANNED(CIRT, (d, m) -> d.fact().development(CIRT)),
    MEMBERSHIP(INTERNATIONAL_COOPERATION, (d, m) -> d.fact().membership(d.title)),
    SUCCESSOR_MEMBERSHIP(INTERNATIONAL_COOPERATION, (d, m) -> d.fact().membership(d.title, m)),
    EXERCISE(INTERNATIONAL_COOPERATION, (d, m) -> d.fact().exercise(d.title)),
    MEMBERSHIP_ENDED(INTERNATIONAL_COOPERATION, (d, m) -> d.fact().end(m)),
    MEMBERSHIP_CONFIRMED(INTERNATIONAL_COOPERATION, (d, m) -> d.fact().confirmation(m)),
    NO_COOPERATION(
        INTERNATIONAL_COOPERATION, (d, m) -> d.fact().absence(INTERNATIONAL_COOPERATION)),
    COOPERATION_PLANNED(
        INTERNATIONAL_COOPERATION, (d, m) -> d.fact().development(INTERNATIONAL_COOPERATION)),
    SIGNATURE(UN_CONVENTION_AND_PROTOCOL, (d, m) -> d.fact().signature(d.title)),
    RATIFICATION(UN_CONVENTION_AND_PROTOCOL, (d, m) -> d.fact().ratification(d.title)),
    TREATY_ENDED(UN_CONVENTION_AND_PROTOCOL, (d, m) -> d.fact().end(m)),
    TREATY_CONFIRMED(UN_CONVENTION_AND_PROTOCOL, (d, m) -> d.fact().confirmation(m)),
    NO_TREATY(UN_CONVENTION_AND_PROTOCOL, (d, m) -> d.fact().absence(UN_CONVENTION_AND_PROTOCOL)),
    TREATY_PREPARED(
        UN_CONVENTION_AND_PROTOCOL, (d, m) -> d.fact().development(UN_CONVENTION_AND_PROTOCOL)),
    PEOPLE(Figure.POPULATION, (d, m) -> d.fact().population(d.pick)),
    USERS(Figure.INTERNET_USERS, (d, m) -> d.fact().internetUse(d.pick % 101));

    private final Row row;
    private final BiFunction<Draft, MeasureId, ProfileEvent> says;

    Form(Row row, BiFunction<Draft, MeasureId, ProfileEvent> says) {
      this.row = row;
      this.says = says;
    }

    boolean namesMeasure() {
      return name().contains("SUCCESSOR")
          || name().endsWith("_ENDED")
          || name().endsWith("_CONFIRMED")
          || this == REPEAL
          || this == WITHDRAWAL;
    }
  }

  /** The fact, naming one of these measures; a row without any is spoken of as absent. */
  ProfileEvent fact(List<MeasureId> measures) {
    List<MeasureId> own = measures.stream().filter(m -> m.indicator().equals(form.row)).toList();
    if (form.namesMeasure()) {
      return own.isEmpty()
          ? fact().absence((Indicator) form.row)
          : form.says.apply(this, own.get(pick % own.size()));
    }
    return form.says.apply(this, null);
  }

  /** The same about another row. */
  Draft about(Row row) {
    List<Form> forms = Arrays.stream(Form.values()).filter(f -> f.row.equals(row)).toList();
    return form.row.equals(row)
        ? this
        : new Draft(forms.get(pick % forms.size()), effective, title, source, pick);
  }

  private Fact fact() {
    return Fact.on(effective).saidBy(source);
  }
}
