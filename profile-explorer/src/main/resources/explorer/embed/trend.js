// The columns of the years alone.
import { NoAnswerFace, Waiting } from '../components/faces.js';
import { today } from '../dates.js';
import { html } from '../html.js';
import { colouringOf, useCountries, yearsOf } from '../views/world/countries.js';
import { trendChart } from '../views/world/charts.js';
import { Patterns } from '../views/world/patterns.js';
import { trend } from '../views/world/standings.js';
import { TrendFigure } from '../views/world/trend.js';
import { Alone } from './alone.js';

export default function TrendAlone({ parameters }) {
  const { all, colouring, failed } = useCountries(colouringOf(parameters));
  if (failed) return html`<${NoAnswerFace} error=${failed.error} again=${failed.again} />`;
  if (!all) return html`<${Waiting} />`;
  const points = trend(all, colouring, yearsOf(all, today()), today());
  return html`
    <${Alone} chart=${trendChart(points, colouring, today())}>
      <${Patterns} />
      <section class="trend"><${TrendFigure} points=${points} colouring=${colouring} total=${all.length} asOf=${today()} /></section>
    <//>`;
}
