package org.cyberwellness.api.explorer;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cyberwellness.profile.Effort;

/** Moves a date slider as a hand does, and measures how long the page takes to follow. */
record Slider(Page page) {
  /** What a hand takes for at once. */
  static final double AT_ONCE_MS = 100;

  private static final int ROUNDS_AT_LEAST = Effort.of(1, 3);
  private static final int ROUNDS = 10;
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
   * Over each of the days, again and again until each move was quick enough once: the quickest move
   * to a day counts, for the machine may be busy with something else.
   *
   * @param shown what of the page is of interest, as a selector
   */
  List<Move> over(List<String> days, String shown) {
    List<Move> best = once(days, shown);
    for (int round = 1; round < ROUNDS && !areAtOnce(best, round); round++) {
      List<Move> next = once(days, shown);
      List<Move> before = best;
      best =
          IntStream.range(0, days.size())
              .mapToObj(day -> quicker(before.get(day), next.get(day)))
              .toList();
    }
    return best;
  }

  private static boolean areAtOnce(List<Move> moves, int rounds) {
    return rounds >= ROUNDS_AT_LEAST && moves.stream().allMatch(move -> move.took() < AT_ONCE_MS);
  }

  private static Move quicker(Move one, Move other) {
    return one.took() <= other.took() ? one : other;
  }

  private List<Move> once(List<String> days, String shown) {
    List<?> moves = (List<?>) page.evaluate(MOVE, Map.of("days", days, "shown", shown));
    return moves.stream()
        .map(move -> (Map<?, ?>) move)
        .map(move -> new Move(((Number) move.get("took")).doubleValue(), (String) move.get("text")))
        .toList();
  }
}
