// The same as the lines: year by year, with what is not certain in words.
import { effective, today } from '../../dates.js';
import { html, useMemo } from '../../html.js';
import { Source } from '../../components/event.js';
import { address } from '../../address.js';
import { countryName, figureText, percent, words } from '../../words.js';
import { READINESS, readiness } from '../world/standings.js';

/** Readiness at the end of a year, with its bounds where they differ. */
function readinessIn({ history, points }, year) {
  const end = `${year}-12-31` < today() ? `${year}-12-31` : today();
  if (points.length === 0 || end < points[0].on) return null;
  const { score, lowest, highest, reported, of } = readiness(history, end);
  return html`${percent(score)} ${lowest < highest && html`<small>${words.lines.between(percent(lowest), percent(highest))}</small>`} <small>${words.readiness.reported(reported, of)}</small>`;
}

function figureIn({ points }, year, show) {
  const point = points.findLast(({ on }) => on.startsWith(String(year)));
  if (!point) return null;
  return html`${figureText(show, point.value)} ${point.effective !== String(year) && html`<small>${effective(point.effective)}</small>`}`;
}

export function LinesTable({ series, show, years }) {
  const rows = useMemo(() => {
    const all = Array.from({ length: years.last - years.first + 1 }, (_, at) => years.last - at);
    return all
      .map(year => ({ year, cells: series.map(each => (show === READINESS ? readinessIn(each, year) : figureIn(each, year, show))) }))
      .filter(({ cells }) => cells.some(Boolean));
  }, [series, show, years.first, years.last]);
  return html`
    <details>
      <summary>${words.lines.table}</summary>
      <div class="scrolled" tabindex="0" role="group" aria-label=${words.lines.table}>
        <table class="lines-table">
          <thead>
            <tr><th scope="col">${show === READINESS ? words.lines.endOf : words.lines.year}</th>
              ${series.map(({ code }) => html`<th scope="col" class="number"><a href=${address(`/${code}`)}>${countryName(code)}</a></th>`)}</tr>
          </thead>
          <tbody>${rows.map(({ year, cells }) => html`
            <tr key=${year}><th scope="row">${year}</th>${cells.map(cell => html`<td class="number">${cell ?? '–'}</td>`)}</tr>`)}
          </tbody>
        </table>
      </div>
    </details>`;
}

/** Who says so: each source with the countries of which it does. */
export function Sources({ series }) {
  const sources = new Map();
  series.forEach(({ code, sources: own }) => own.forEach(source => {
    const key = JSON.stringify(source);
    sources.set(key, { source, codes: [...(sources.get(key)?.codes ?? []), code] });
  }));
  if (sources.size === 0) return null;
  const list = html`<ul>${[...sources.values()].map(({ source, codes }) => html`<li><${Source} source=${source} /> <small>(${codes.map(countryName).join(', ')})</small></li>`)}</ul>`;
  return html`
    <div class="sources">
      ${sources.size > 4
        ? html`<details><summary>${words.lines.sources(sources.size)}</summary>${list}</details>`
        : html`<p>${words.lines.sources(sources.size)}</p>${list}`}
    </div>`;
}
