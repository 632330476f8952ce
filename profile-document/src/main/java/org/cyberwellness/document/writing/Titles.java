package org.cyberwellness.document.writing;

import java.util.List;
import org.cyberwellness.document.form.Block.Heading;
import org.cyberwellness.profile.event.Area;
import org.cyberwellness.profile.event.Figure;

/** The headings of the template above those of the indicators. */
final class Titles {
  private static final int CHAPTER = 2;
  private static final int SECTION = 3;

  private Titles() {}

  /** Those that stand before the first indicator of an area. */
  static List<Heading> before(Area area) {
    return switch (area) {
      case LEGAL ->
          List.of(
              new Heading(CHAPTER, "1. Cybersecurity"), new Heading(SECTION, "1.1 Legal measures"));
      case TECHNICAL -> List.of(new Heading(SECTION, "1.2 Technical measures"));
      case ORGANIZATION -> List.of(new Heading(SECTION, "1.3 Organization measures"));
      case CAPACITY_BUILDING -> List.of(new Heading(SECTION, "1.4 Capacity building"));
      case COOPERATION -> List.of(new Heading(SECTION, "1.5 Cooperation"));
      case CHILD_ONLINE_PROTECTION -> List.of(new Heading(CHAPTER, "2. Child online protection"));
    };
  }

  static String of(Figure figure) {
    return switch (figure) {
      case POPULATION -> "Population";
      case INTERNET_USERS -> "Internet users";
    };
  }
}
