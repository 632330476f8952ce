package org.cyberwellness.api.explorer;

import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Moves a date slider as a hand does, and measures how long the page takes to follow. */
record Slider(Page page) {
  private static final String MOVE =
      """
      async ({ days, shown }) => {
        const range = document.querySelector('.date-slider input[type=range]');
        const exact = document.querySelector('.date-slider input[type=date]');
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
        const moves = [];
        for (const day of days) {
          const start = performance.now();
          set.call(range, Date.parse(day) / 86400000);
          range.dispatchEvent(new Event('input', { bubbles: true }));
          do {
            await new Promise(requestAnimationFrame);
          } while (exact.value !== day && performance.now() - start < 5000);
          const text = document.querySelector(shown).innerText;
          moves.push({ took: performance.now() - start, text });
        }
        range.dispatchEvent(new Event('change', { bubbles: true }));
        return moves;
      }
      """;

  /** A move: how many milliseconds the page took, and what it showed then. */
  record Move(double took, String text) {}

  /**
   * Over each of the days, three times: the quickest move to a day counts, for the machine may be
   * busy with something else.
   *
   * @param shown what of the page is of interest, as a selector
   */
  List<Move> over(List<String> days, String shown) {
    List<List<Move>> rounds = Stream.generate(() -> once(days, shown)).limit(3).toList();
    return IntStream.range(0, days.size())
        .mapToObj(
            day ->
                rounds.stream()
                    .map(round -> round.get(day))
                    .min(Comparator.comparing(Move::took))
                    .orElseThrow())
        .toList();
  }

  private List<Move> once(List<String> days, String shown) {
    List<?> moves = (List<?>) page.evaluate(MOVE, Map.of("days", days, "shown", shown));
    return moves.stream()
        .map(move -> (Map<?, ?>) move)
        .map(move -> new Move(((Number) move.get("took")).doubleValue(), (String) move.get("text")))
        .toList();
  }
}
