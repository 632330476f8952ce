// The lines alone.
import { Face, NoAnswerFace, Waiting } from '../components/faces.js';
import { html } from '../html.js';
import { words } from '../words.js';
import { choiceOf } from '../views/lines/choice.js';
import { LinesFigure } from '../views/lines/figure.js';
import { useSeries, yearsOf } from '../views/lines/series.js';
import { linesChart } from '../views/lines/take.js';
import { Alone } from './alone.js';

export default function LinesAlone({ parameters }) {
  const choice = choiceOf(parameters);
  const { series, error, again } = useSeries(choice);
  if (choice.countries.length === 0) return html`<${Face} face=${{ ...words.faces.refused, text: words.lines.empty }} home />`;
  if (error) return html`<${NoAnswerFace} error=${error} again=${again} />`;
  if (!series) return html`<${Waiting} />`;
  const years = yearsOf(series, choice);
  return html`
    <${Alone} chart=${linesChart(series, choice, years)} named>
      <${LinesFigure} series=${series} show=${choice.show} years=${years} />
    <//>`;
}
