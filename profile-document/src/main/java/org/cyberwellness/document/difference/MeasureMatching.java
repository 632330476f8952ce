package org.cyberwellness.document.difference;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cyberwellness.profile.event.AgencyCertified;
import org.cyberwellness.profile.event.CirtReadinessAssessed;
import org.cyberwellness.profile.event.CirtRecognized;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.ExerciseParticipated;
import org.cyberwellness.profile.event.LegislationEnacted;
import org.cyberwellness.profile.event.MeasureBegun;
import org.cyberwellness.profile.event.Occurrence;
import org.cyberwellness.profile.event.ProfessionalsCertified;
import org.cyberwellness.profile.event.ReportingChannelOpened;
import org.cyberwellness.profile.event.ResponsibleAgencyDesignated;
import org.cyberwellness.profile.event.SupportAgencyRecognized;
import org.cyberwellness.profile.event.TreatyActed;
import org.jspecify.annotations.Nullable;

/**
 * Whether two sources speak of the same measure, and whether they say the same of it. Case, accents
 * and punctuation tell no measures apart; what one source leaves out is no difference.
 */
final class MeasureMatching {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private MeasureMatching() {}

  /** Whether both are the same measure, whatever is told of it. */
  static boolean isSameMeasure(MeasureBegun one, MeasureBegun other) {
    if (one.kind() != other.kind() || !one.row().equals(other.row())) {
      return false;
    }
    if (one instanceof ReportingChannelOpened a && other instanceof ReportingChannelOpened b) {
      return a.channel() == b.channel() && isSame(a.value().text(), b.value().text());
    }
    if (one instanceof Occurrence && other instanceof Occurrence) {
      return isSame(one.title().text(), other.title().text())
          && isCompatible(one.effective(), other.effective());
    }
    return isNamed(one, other.title().text())
        || one instanceof CirtRecognized a
            && a.acronym() != null
            && isNamed(other, a.acronym().text());
  }

  /** Whether a measure goes by this name, or by this acronym. */
  static boolean isNamed(MeasureBegun measure, String name) {
    return isSame(measure.title().text(), name)
        || measure instanceof CirtRecognized team
            && team.acronym() != null
            && isSame(team.acronym().text(), name);
  }

  /** Whether the details that both tell of the same measure are the same. */
  static boolean agree(MeasureBegun one, MeasureBegun other) {
    return switch (one) {
      case LegislationEnacted a when other instanceof LegislationEnacted b ->
          agree(a.provisions(), b.provisions());
      case ResponsibleAgencyDesignated a when other instanceof ResponsibleAgencyDesignated b ->
          agree(a.parentBody(), b.parentBody());
      case SupportAgencyRecognized a when other instanceof SupportAgencyRecognized b ->
          agree(a.parentBody(), b.parentBody());
      case ProfessionalsCertified a when other instanceof ProfessionalsCertified b ->
          agree(a.scheme(), b.scheme()) && agree(a.count(), b.count());
      case AgencyCertified a when other instanceof AgencyCertified b ->
          agree(a.scheme(), b.scheme()) && agree(a.count(), b.count());
      case TreatyActed a when other instanceof TreatyActed b ->
          agree(a.reservations(), b.reservations());
      case ExerciseParticipated a when other instanceof ExerciseParticipated b ->
          agree(a.place(), b.place());
      case CirtReadinessAssessed a when other instanceof CirtReadinessAssessed b ->
          agree(a.place(), b.place()) && agree(a.assessor(), b.assessor());
      default -> true;
    };
  }

  private static boolean agree(@Nullable Record one, @Nullable Record other) {
    return one == null || other == null || isSame(one.toString(), other.toString());
  }

  /** Whether one date can be the other, told more exactly. */
  private static boolean isCompatible(Effective one, Effective other) {
    if (one.isOpen() || other.isOpen()) {
      return one.isOpen() && other.isOpen()
          || !(one.isOpen() ? other : one).begin().isAfter((one.isOpen() ? one : other).begin());
    }
    String a = first(one);
    String b = first(other);
    return a.startsWith(b) || b.startsWith(a);
  }

  private static String first(Effective effective) {
    return effective.text().split("/")[0];
  }

  private static boolean isSame(String one, String other) {
    return Objects.equals(folded(one), folded(other));
  }

  private static String folded(String text) {
    String plain = MARKS.matcher(Normalizer2.getNFKDInstance().normalize(text)).replaceAll("");
    String words = OTHER.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return words.startsWith("the ") ? words.substring(4) : words;
  }
}
