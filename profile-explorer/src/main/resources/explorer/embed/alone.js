// A chart alone: what it shows, who says so, and the way to the whole of it.
import { useTitle } from '../components/title.js';
import { date, today } from '../dates.js';
import { creditsOf } from '../charts/credits.js';
import { html, useEffect, useState } from '../html.js';
import { words } from '../words.js';

/** Who says so, once it is known. */
function Credits({ chart }) {
  const [credits, setCredits] = useState('');
  useEffect(() => {
    let wanted = true;
    Promise.resolve(chart.sources()).then(sources => wanted && setCredits(creditsOf(sources)), () => {});
    return () => {
      wanted = false;
    };
  }, [chart.at]);
  return html`<p class="from credits">${credits}</p>`;
}

/**
 * @param chart {title, at, sources}, as TakeAway has it
 * @param named whether the chart itself names its sources
 */
export function Alone({ chart, named, children }) {
  useTitle(chart.title);
  return html`
    <h1>${chart.title}</h1>
    ${children}
    ${!named && html`<${Credits} chart=${chart} />`}
    <p class="from">
      ${words.charts.from(words.frame.brand, date(today()))} <a href=${chart.at} target="_blank" rel="noopener">${words.charts.open}</a>
    </p>`;
}
