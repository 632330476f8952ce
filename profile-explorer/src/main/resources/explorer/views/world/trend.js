// How many countries stood where, year by year: a column each, and the same as a table.
import { html, useMemo } from '../../html.js';
import { words } from '../../words.js';
import { TakeAway } from '../../components/take-away.js';
import { trendChart } from './charts.js';
import { Key, UnsureKey } from './key.js';
import { keysOf, nameOf, sureText, trend, wordsOf } from './standings.js';

const WIDTH = 720;
const HEIGHT = 220;

/** @param points each year with its counts by key; total, of how many countries */
export function TrendFigure({ points, colouring, total, asOf }) {
  const keys = keysOf(colouring);
  const step = WIDTH / points.length;
  const tall = count => (HEIGHT * count) / total;
  const column = ({ year, counts }, at) => {
    let top = HEIGHT;
    return html`
      <g key=${year} class=${Number(asOf.slice(0, 4)) === year ? 'now' : ''}>
        ${keys.map(key => {
          const { all, sure } = counts[key];
          top -= tall(all);
          const rect = (kind, height) => html`<rect class=${kind} x=${at * step} y=${top} width=${Math.max(step - 1, 1)} height=${height} />`;
          return [rect(key, tall(all)), all > sure && rect('unsure', tall(all - sure))];
        })}
      </g>`;
  };
  return html`
      <ul class="keys">${keys.map(key => html`<li key=${key}><${Key} of=${key} colouring=${colouring} /></li>`)}<li><${UnsureKey} colouring=${colouring} /></li></ul>
      <svg class="columns drawing" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">${points.map(column)}</svg>
      <p class="ends" aria-hidden="true"><span>${points[0].year}</span><span>${points.at(-1).year}</span></p>
      <details>
        <summary>${words.world.trendTable}</summary>
        <div class="scrolled" tabindex="0" role="group" aria-label=${words.world.trendTable}>
          <table>
            <thead><tr><th scope="col">${words.world.year}</th>${keys.map(key => html`<th scope="col" class="number">${wordsOf(key, colouring)}</th>`)}</tr></thead>
            <tbody>
              ${points.toReversed().map(({ year, counts }) => html`
                <tr key=${year}><th scope="row">${year}</th>${keys.map(key => html`<td class="number">${counts[key].all}${counts[key].sure < counts[key].all && html` <small>${sureText(counts[key].sure, colouring)}</small>`}</td>`)}</tr>`)}
            </tbody>
          </table>
        </div>
      </details>`;
}

export function Trend({ countries, colouring, years, today, asOf }) {
  const points = useMemo(() => trend(countries, colouring, years, today), [countries, colouring, today]);
  return html`
    <section class="trend chart-box" aria-labelledby="trend">
      <h2 id="trend">${words.world.trend}</h2>
      <p>${words.world.trendOf(nameOf(colouring))}</p>
      <${TrendFigure} points=${points} colouring=${colouring} total=${countries.length} asOf=${asOf} />
      <${TakeAway} chart=${trendChart(points, colouring, today)} />
    </section>`;
}
