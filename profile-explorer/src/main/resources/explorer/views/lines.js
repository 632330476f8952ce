// A background figure or readiness of several countries over time, in one chart.
import { changed } from '../address.js';
import { NoAnswerFace, Waiting } from '../components/faces.js';
import { PaperHead } from '../components/paper.js';
import { QueryLink } from '../components/query-link.js';
import { TakeAway } from '../components/take-away.js';
import { useTitle } from '../components/title.js';
import { html } from '../html.js';
import { countryName, words } from '../words.js';
import { choiceOf } from './lines/choice.js';
import { Choices } from './lines/choices.js';
import { LinesFigure } from './lines/figure.js';
import { useSeries, yearsOf } from './lines/series.js';
import { linesChart, titleOf } from './lines/take.js';

const EXAMPLE = ['KH', 'LA', 'VN'];

export default function Lines({ parameters }) {
  const choice = choiceOf(parameters);
  const { series, error, again, query, variables } = useSeries(choice);
  const { show, countries } = choice;
  const years = series && yearsOf(series, choice);
  useTitle(titleOf(choice, null));
  return html`
    <${PaperHead} />
    <header class="view-head">
      <h1>${words.lines.title}</h1>
      <p class="lead">${words.lines.lead}</p>
    </header>
    <${Choices} choice=${choice} years=${years} />
    ${countries.length === 0 && html`<p class="empty">${words.lines.empty} <a href=${changed({ countries: EXAMPLE.join() })}>${words.lines.example(EXAMPLE.map(countryName))}</a></p>`}
    ${error && html`<${NoAnswerFace} error=${error} again=${again} heading="h2" />`}
    ${countries.length > 0 && !series && !error && html`<${Waiting} />`}
    ${series && html`
      <h2 class="lines-title">${titleOf(choice, years)}</h2>
      <${LinesFigure} series=${series} show=${show} years=${years}>
        ${series.some(({ points }) => points.length > 0) && html`<${TakeAway} chart=${linesChart(series, choice, years)} />`}
      <//>`}
    ${countries.length > 0 && html`<${QueryLink} query=${query} variables=${variables} />`}`;
}
