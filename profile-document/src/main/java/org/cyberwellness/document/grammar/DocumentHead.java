package org.cyberwellness.document.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyberwellness.document.country.CountryNames;
import org.cyberwellness.document.form.Block;
import org.cyberwellness.document.form.Block.Detail;
import org.cyberwellness.document.form.Block.DetailList;
import org.cyberwellness.document.form.Block.Heading;
import org.cyberwellness.profile.event.CountryCode;

/**
 * How such a document begins: whose profile it is, of which date, and under which form it was
 * written.
 */
public record DocumentHead(CountryCode country, LocalDate asOf) {
  private static final String TITLE = "Cyberwellness profile of ";
  private static final String FORM = "Document form";
  private static final String THIS_FORM = "cyberwellness-profiles 1";
  private static final String COUNTRY = "Country";
  private static final String AS_OF = "As of";
  private static final Pattern CODE = Pattern.compile("\\(([A-Z]{2})\\)$");
  private static final int HEAD_LENGTH = 1_000;

  /** The title, and what is told first. */
  public List<Block> blocks(List<Detail> further) {
    String name = CountryNames.nameOf(country);
    List<Detail> facts = new ArrayList<>();
    facts.add(new Detail(COUNTRY, "%s (%s)".formatted(name, country)));
    facts.add(new Detail(AS_OF, DatePhrase.ofDay(asOf)));
    facts.addAll(further);
    facts.add(new Detail(FORM, THIS_FORM));
    return List.of(
        new Heading(1, "%s%s, %s".formatted(TITLE, name, DatePhrase.ofDay(asOf))),
        new DetailList(facts));
  }

  /** Whether a text says of itself that it is such a document. */
  public static boolean isIn(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD_LENGTH));
    return head.contains(TITLE) && head.contains(FORM);
  }

  /**
   * The head among a document's facts.
   *
   * @throws IllegalArgumentException where one of them is missing, or says something else
   */
  public static DocumentHead read(DetailList facts) {
    String form = required(facts, FORM);
    if (!form.equals(THIS_FORM)) {
      throw new IllegalArgumentException(
          "the document's form is '%s': here '%s' can be read".formatted(form, THIS_FORM));
    }
    Matcher code = CODE.matcher(required(facts, COUNTRY));
    if (!code.find()) {
      throw new IllegalArgumentException("'Country:' has no code: write Cambodia (KH)");
    }
    return new DocumentHead(
        new CountryCode(code.group(1)), DatePhrase.readDay(required(facts, AS_OF)));
  }

  private static String required(DetailList facts, String label) {
    Optional<String> value =
        facts.details().stream()
            .filter(detail -> detail.label().equals(label))
            .map(Detail::value)
            .findFirst();
    return value.orElseThrow(
        () -> new IllegalArgumentException("the document has no '%s:'".formatted(label)));
  }
}
