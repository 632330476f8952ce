// One figure of a country over time alone.
import { Face, NoAnswerFace, Waiting } from '../components/faces.js';
import { useAnswer } from '../api.js';
import { isDate, today } from '../dates.js';
import { html } from '../html.js';
import { FIGURES } from '../template.js';
import { words } from '../words.js';
import { Series, yearsOf } from '../views/country/figures.js';
import { seriesChart } from '../views/country/take.js';
import { Alone } from './alone.js';

const QUERY = `
  query FigureOverTime($country: CountryCode!, $knownAt: DateTime, $figure: Figure!) {
    profile(country: $country, asOf: "9999-12-31", knownAt: $knownAt) {
      knownAt
      figures(figure: $figure) { value effective source { title publisher url publishedOn } }
    }
  }`;

export default function FigureAlone({ country, parameters }) {
  const figure = FIGURES.find(each => each === parameters.get('figure')) ?? FIGURES[0];
  const asOf = parameters.get('asOf') ?? today();
  const { data, error, again } = useAnswer(QUERY, { country, figure, knownAt: parameters.get('knownAt') });
  if (!isDate(asOf)) return html`<${Face} face=${{ ...words.faces.refused, text: words.refusal.date(asOf) }} home />`;
  if (error) return html`<${NoAnswerFace} error=${error} again=${again} />`;
  if (!data) return html`<${Waiting} />`;
  const { figures: reports, knownAt } = data.profile;
  const chart = seriesChart({ country, figure, reports, asOf, knownAt });
  return html`
    <${Alone} chart=${chart} named>
      ${reports.length > 1
        ? html`<${Series} figure=${figure} reports=${reports} years=${yearsOf(reports)} asOf=${asOf} />`
        : html`<p>${words.charts.noData}</p>`}
    <//>`;
}
