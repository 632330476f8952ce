package org.cyberwellness.document.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cyberwellness.profile.event.Area;
import org.cyberwellness.profile.event.Indicator;

/**
 * How a document is laid out.
 *
 * @param width after how many characters lines are wrapped; 0 for all on one line
 * @param bullet before each item
 */
record Layout(
    int width,
    String bullet,
    boolean blankLines,
    boolean headingsOnTwoLines,
    boolean misspelt,
    boolean pageNumbers,
    boolean titleTwice,
    boolean mergedColumns,
    Form form) {

  /** In which form the copy is. */
  enum Form {
    PLAIN,
    MARKDOWN,
    WINDOWS,
    WORD_PROCESSOR
  }

  static final Layout PLAIN =
      new Layout(500, "- ", true, false, false, false, false, false, Form.PLAIN);

  private static final Map<Area, String> GROUPS =
      Map.of(
          Area.LEGAL, "1.1 LEGAL MEASURES",
          Area.TECHNICAL, "1.2 TECHNICAL MEASURES",
          Area.ORGANIZATION, "1.3 ORGANIZATION MEASURES",
          Area.CAPACITY_BUILDING, "1.4 CAPACITY BUILDING",
          Area.COOPERATION, "1.5 COOPERATION",
          Area.CHILD_ONLINE_PROTECTION, "2. CHILD ONLINE PROTECTION");

  String of(List<Passage> passages) {
    StringBuilder text = new StringBuilder();
    title(text);
    if (titleTwice) {
      line(text, "advertisement");
      title(text);
    }
    heading(text, "", misspelt ? "BACKROUND" : "BACKGROUND");
    figures(text);
    heading(text, "1.", "CYBERSECURITY");
    Area area = null;
    int page = 0;
    for (Passage passage : passages) {
      if (passage.indicator().area() != area) {
        area = passage.indicator().area();
        if (pageNumbers && page == 0 && area.compareTo(Area.ORGANIZATION) >= 0) {
          line(text, String.valueOf(++page));
        }
        String[] group = GROUPS.get(area).split(" ", 2);
        heading(
            text,
            group[0],
            group[1].replace("ORGANIZATION", misspelt ? "ORGANISATIONAL" : "ORGANIZATION"));
      }
      passage(text, passage);
    }
    line(text, "DISCLAIMER: Please refer to http://www.example.org/copyright");
    line(text, "Last updated on 20th March 2015");
    return formed(width == 0 ? text.toString().replaceAll("\\s+", " ") : text.toString());
  }

  private void title(StringBuilder text) {
    line(text, "CYBERWELLNESS PROFILE");
    line(text, "KINGDOM OF TONGA");
  }

  private void figures(StringBuilder text) {
    List<String> lines =
        mergedColumns
            ? List.of(
                "Total Population: 105 300 Internet users, percentage of population: 35.00%",
                "(data source: United Nations Statistics Division, December 2012)",
                "(data source:ITU Statistics,2013 )")
            : List.of(
                "Total Population: 105 300",
                "(data source: United Nations Statistics Division, December 2012)",
                "Internet users, percentage of population: 35.00%",
                "(data source: ITU Statistics, 2013)");
    lines.forEach(one -> line(text, one));
  }

  private void heading(StringBuilder text, String number, String words) {
    if (form == Form.MARKDOWN) {
      line(text, "## " + number + " **" + words + "**");
    } else {
      line(text, number + (headingsOnTwoLines ? "\n" : " ") + words);
    }
  }

  private void passage(StringBuilder text, Passage passage) {
    Indicator indicator = passage.indicator();
    heading(text, indicator.number(), indicator.title().toUpperCase(Locale.ROOT));
    wrapped(text, passage.sentence(), "");
    passage.items().forEach(item -> wrapped(text, linked(item), bullet));
  }

  private String linked(String item) {
    return form == Form.MARKDOWN ? "[" + item + "](#)" : item;
  }

  private void wrapped(StringBuilder text, String words, String before) {
    StringBuilder line = new StringBuilder(before);
    for (String word : words.split(" ")) {
      if (width > 0 && line.length() + word.length() > width && line.length() > before.length()) {
        text.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
      }
      line.append(word).append(' ');
    }
    line(text, line.toString().stripTrailing());
  }

  private void line(StringBuilder text, String line) {
    text.append(line).append('\n');
    if (blankLines && !line.startsWith(bullet)) {
      text.append('\n');
    }
  }

  private String formed(String text) {
    return switch (form) {
      case PLAIN, MARKDOWN -> text;
      case WINDOWS -> "\uFEFF" + text.replace("\n", "\r\n");
      case WORD_PROCESSOR ->
          text.replace("officially", "o\uFB03cially")
              .replace("'", "\u2019")
              .replace(" of ", "\u00A0of\u00A0")
              .replace("cyber", "cy\u00ADber");
    };
  }
}
