package org.cyberwellness.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.profile.event.Effective;
import org.cyberwellness.profile.event.Line;
import org.cyberwellness.profile.event.Source;
import org.jspecify.annotations.Nullable;

/**
 * Where a background figure comes from, as the brackets behind it say.
 *
 * @param name as quoted, without its date
 * @param dated the date as quoted, empty where none is
 */
record FigureSource(String name, String dated, Optional<Effective> date) {
  private static final Pattern BEGIN = Pattern.compile("(?i)\\( ?data sources?\\s*:?[\\s:]*");
  private static final Pattern DATE =
      Pattern.compile("(?i),?\\s*((?:\\p{L}{3,9}\\.? )?(?:19|20)\\d\\d)\\s*$");
  private static final Pattern LATE_DATE =
      Pattern.compile("^\\s*((?:\\p{L}{3,9}\\.? )?(?:19|20)\\d\\d)\\s*\\)");
  private static final int LONGEST = 200;
  private static final Line ITU = new Line("International Telecommunication Union (ITU)");

  /** All of a text, in its order. */
  static List<FigureSource> in(String text) {
    List<FigureSource> sources = new ArrayList<>();
    Matcher begin = BEGIN.matcher(text);
    String cut = "";
    while (begin.find()) {
      int end = end(text, begin.end());
      String quoted = text.substring(begin.end(), end);
      if (!cut.isEmpty()) {
        sources.addAll(interleaved(cut, quoted, text.substring(Math.min(text.length(), end + 1))));
        cut = "";
      } else if (end < text.length() && text.charAt(end) == '(') {
        cut = quoted;
      } else {
        sources.add(of(quoted));
      }
    }
    return sources;
  }

  /**
   * Two columns whose lines were merged: the first source breaks off where the second begins, and
   * its date stands where its second line came to stand.
   */
  private static List<FigureSource> interleaved(String first, String second, String rest) {
    Matcher late = LATE_DATE.matcher(rest);
    Matcher early = DATE.matcher(second.strip());
    if (!late.find() || !early.find()) {
      return List.of(of(first), of(second));
    }
    String other = second.strip().substring(0, early.start());
    boolean onNextLine = second.substring(other.length()).contains("\n");
    if (onNextLine) {
      return List.of(of(first + "," + early.group(1)), of(other + "," + late.group(1)));
    }
    return late.group().contains("\n")
        ? List.of(of(first + "," + late.group(1)), of(second))
        : List.of(of(first), of(other));
  }

  /** The text without them. */
  static NumberedText without(NumberedText text) {
    NumberedText.Writer rest = new NumberedText.Writer(text.text().length());
    Matcher begin = BEGIN.matcher(text.text());
    int from = 0;
    while (begin.find()) {
      copy(text, from, Math.max(from, begin.start()), rest);
      from = Math.min(text.text().length(), end(text.text(), begin.end()) + 1);
    }
    copy(text, from, text.text().length(), rest);
    return rest.done();
  }

  private static void copy(NumberedText text, int from, int to, NumberedText.Writer rest) {
    for (int i = from; i < to; i++) {
      rest.add(text.text().charAt(i), text.lines()[i]);
    }
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from < LONGEST
        && text.charAt(end) != ')'
        && text.charAt(end) != '(') {
      end++;
    }
    return end;
  }

  private static FigureSource of(String raw) {
    String text = raw.replaceAll("\\s+", " ").strip();
    Matcher date = DATE.matcher(text);
    if (!date.find()) {
      return new FigureSource(Names.cleaned(text), "", Optional.empty());
    }
    String dated = date.group(1);
    return new FigureSource(
        Names.cleaned(text.substring(0, date.start())), dated, Dates.in("in " + dated));
  }

  /** The one that is stated for a figure: by its name, else by its place. */
  static @Nullable FigureSource of(List<FigureSource> sources, boolean internet) {
    List<FigureSource> own =
        sources.stream().filter(source -> source.isOfItu() == internet).toList();
    if (!own.isEmpty()) {
      return own.getFirst();
    }
    int place = internet ? 1 : 0;
    return sources.size() == 2 ? sources.get(place) : null;
  }

  private boolean isOfItu() {
    return name.matches("(?i)(?:ITU|International Telecommunication).*");
  }

  /** This source, as quoted in a document. */
  Source quotedIn(String document, String figure, Source quoting) {
    String what = isOfItu() || name.isEmpty() ? name : figure;
    String when = dated.isEmpty() ? "" : ", " + dated;
    return new Source(
        new Line("%s%s, as quoted in the %s".formatted(what, when, document)),
        isOfItu() ? ITU : name.isEmpty() ? null : new Line(name),
        null,
        quoting.publishedOn());
  }
}
