// The background figures over time: each as a small chart with its sources, and the same as a table.
import { address } from '../../address.js';
import { Source } from '../../components/event.js';
import { TakeAway } from '../../components/take-away.js';
import { beginDay, dayOf, effective } from '../../dates.js';
import { html, useMemo } from '../../html.js';
import { figureText, roundFigureText, words } from '../../words.js';
import { seriesChart } from './take.js';

const WIDTH = 1000;
const HEIGHT = 100;

/** The next of 1, 2, 5, 10, 20, 50 and so on that is no less. */
function roundUp(value) {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return [1, 2, 5, 10].map(step => step * power).find(step => step >= value);
}

const topOf = (figure, reports) => (figure === 'INTERNET_USERS' ? 100 : roundUp(Math.max(...reports.map(({ value }) => value))));

/** The years that all of the reports are of, from the first to the last, so that charts beside each other have one scale. */
export function yearsOf(reports) {
  const years = reports.map(report => Number(beginDay(report.effective).slice(0, 4)));
  return { first: Math.min(...years), last: Math.max(...years) };
}

const placeOf = (day, { first, last }) => {
  const [from, to] = [dayOf(`${first}-01-01`), dayOf(`${last}-12-31`)];
  return (WIDTH * (dayOf(day) - from)) / (to - from);
};

const dot = ({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`;

/** The line with a dot for each report; the one that the profile shows is larger, those after its date are pale. */
function Line({ figure, reports, years, asOf }) {
  const points = useMemo(() => {
    const top = topOf(figure, reports);
    return reports.map(report => {
      const day = beginDay(report.effective);
      return { day, x: placeOf(day, years), y: HEIGHT - (HEIGHT * report.value) / top };
    });
  }, [reports, years.first, years.last]);
  const shown = points.findLastIndex(({ day }) => day <= asOf);
  const line = some => some.map(({ x, y }, at) => `${at ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  const now = placeOf(asOf, years);
  const [oldest, newest] = [reports[0], reports.at(-1)];
  return html`
    <svg class="plot drawing" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img"
      aria-label=${words.country.series(words.figure[figure], reports.length, figureText(figure, oldest.value), effective(oldest.effective), figureText(figure, newest.value), effective(newest.effective))}>
      <path class="grid" d=${`M0 0H${WIDTH}M0 ${HEIGHT / 2}H${WIDTH}M0 ${HEIGHT}H${WIDTH}`} />
      ${now >= 0 && now <= WIDTH && html`<path class="now" d=${`M${now.toFixed(1)} 0V${HEIGHT}`} />`}
      <path class="later" d=${line(points.slice(Math.max(shown, 0)))} />
      <path class="dots later" d=${points.slice(shown + 1).map(dot).join('')} />
      <path class="until" d=${line(points.slice(0, shown + 1))} />
      <path class="dots" d=${points.slice(0, shown + 1).map(dot).join('')} />
      ${shown >= 0 && html`<path class="shown" d=${dot(points[shown])} />`}
    </svg>`;
}

/** Numbered where there are several, for the table to name them. */
const Sources = ({ sources }) => html`
  <div class="sources">
    <span>${words.country.sources(sources.length)}</span>
    ${sources.length === 1
      ? html` <${Source} source=${sources[0]} />`
      : html`<ol>${sources.map(source => html`<li><${Source} source=${source} /></li>`)}</ol>`}
  </div>`;

const Table = ({ figure, reports, sources, numberOf }) => html`
  <details>
    <summary>${words.country.seriesTable}<span class="hidden">: ${words.figure[figure]}</span></summary>
    <div class="scrolled" tabindex="0" role="group" aria-label=${words.figure[figure]}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.datedFigure}</th>
            <th scope="col" class="number">${words.figure[figure]}</th>
            ${sources.length > 1 && html`<th scope="col" class="number">${words.country.source}</th>`}
          </tr>
        </thead>
        <tbody>
          ${reports.toReversed().map(report => html`
            <tr>
              <th scope="row">${effective(report.effective)}</th>
              <td class="number">${figureText(figure, report.value)}</td>
              ${sources.length > 1 && html`<td class="number">${numberOf(report.source)}</td>`}
            </tr>`)}
        </tbody>
      </table>
    </div>
  </details>`;

/** @param children what follows the chart */
export function Series({ figure, reports, years, asOf, children }) {
  const told = useMemo(() => {
    const sources = new Map(reports.map(({ source }) => [JSON.stringify(source), source]));
    const keys = [...sources.keys()];
    const all = [...sources.values()];
    const numberOf = source => keys.indexOf(JSON.stringify(source)) + 1;
    return html`<${Sources} sources=${all} /><${Table} figure=${figure} reports=${reports} sources=${all} numberOf=${numberOf} />`;
  }, [reports]);
  return html`
    <div class="series chart-box" id=${figure}>
      <h3>${words.figure[figure]}</h3>
      <p class="top" aria-hidden="true">${roundFigureText(figure, topOf(figure, reports))}</p>
      <${Line} figure=${figure} reports=${reports} years=${years} asOf=${asOf} />
      <p class="ends" aria-hidden="true"><span>${years.first}</span><span>${years.last}</span></p>
      ${told}
      ${children}
    </div>`;
}

/**
 * Nothing of a figure that was reported once: there is no time to draw, and the overview has it.
 * @param knownAt the knowledge that the figures are of
 * @param figures all reports of each figure, oldest first
 */
export function FiguresOverTime({ country, figures, asOf, knownAt }) {
  const series = Object.entries(figures).filter(([, reports]) => reports.length > 1);
  if (series.length === 0) return null;
  const years = yearsOf(series.flatMap(([, reports]) => reports));
  return html`
    <section class="over-time" aria-labelledby="over-time">
      <h2 id="over-time">${words.country.overTime}</h2>
      <div class="charts">
        ${series.map(([figure, reports]) => html`<${Series} key=${figure} figure=${figure} reports=${reports} years=${years} asOf=${asOf}>
          <p class="besides"><a href=${address('/lines', { show: figure, countries: country })}>${words.charts.besides}</a></p>
          <${TakeAway} chart=${seriesChart({ country, figure, reports, asOf, knownAt })} />
        <//>`)}
      </div>
    </section>`;
}
