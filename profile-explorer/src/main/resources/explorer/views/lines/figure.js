// The chart with its key, also where it is shown alone.
import { html } from '../../html.js';
import { countryName, words } from '../../words.js';
import { LinesChart, LinesKey } from './chart.js';
import { nameOf } from './choice.js';
import { LinesTable, Sources } from './table.js';

/** @param children what follows the chart */
export function LinesFigure({ series, show, years, children }) {
  const without = series.filter(({ points }) => points.length === 0).map(({ code }) => countryName(code));
  return html`
    <section class="lines-figure chart-box" aria-label=${nameOf(show)}>
      <${LinesKey} series=${series} show=${show} />
      ${without.length < series.length && html`<${LinesChart} series=${series} show=${show} years=${years} />`}
      ${without.length > 0 && html`<p class="without">${words.lines.without(nameOf(show), without)}</p>`}
      <${LinesTable} series=${series} show=${show} years=${years} />
      <${Sources} series=${series} />
      ${children}
    </section>`;
}
