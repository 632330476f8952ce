// Lets people take a chart away: as a picture, its figures, or a frame for a page of their own. What makes these is loaded when it is wanted.
import { html, useRef, useState } from '../html.js';
import { words } from '../words.js';
import { CopyButton } from './copy-button.js';

const FORMS = ['svg', 'png', 'csv'];

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A frame that shows a chart alone on any website. */
const frameOf = ({ embed, height = 560, title }) =>
  `<iframe src="${escaped(location.origin + embed)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;

/**
 * Below a chart, within an element of class `chart-box` that holds its drawing (`svg.drawing`), its key (`.keys li`, each with a
 * shape), and what the axes stand for where the drawing does not say (`.top`, `.ends span`).
 * @param chart {
 *   title: what it shows, with its date
 *   file: what files of it are called, without an ending
 *   at: the address that shows it
 *   embed: the address of the chart alone, height: how tall its frame is
 *   counted: false where the key counts more than the drawing shows
 *   drawn: optional, asked for an element that has drawing and key as a picture needs them, as {element, done}
 *   figures: asked for {columns, rows}, or for a promise of them
 *   sources: asked for the sources of the figures, or for a promise of them
 * }
 */
export function TakeAway({ chart }) {
  const place = useRef(null);
  const [told, setTold] = useState('');
  const save = kind => async () => {
    setTold(words.charts.making);
    try {
      const { take } = await import('../charts/take.js');
      await take(kind, chart, place.current.closest('.chart-box'));
      setTold(words.charts.made);
    } catch (error) {
      console.warn(error);
      setTold(words.charts.failed);
    }
  };
  return html`
    <details class="take-away" ref=${place}>
      <summary>${words.charts.takeAway}<span class="hidden">: ${chart.title}</span></summary>
      <p class="ways">
        ${FORMS.map(form => html`<button key=${form} type="button" onClick=${save(form)}>${words.charts.forms[form]}</button>`)}
        <span role="status">${told}</span>
      </p>
      <label>${words.charts.embed}
        <textarea readonly rows="3" spellcheck="false" value=${frameOf(chart)} onFocus=${event => event.target.select()}></textarea>
      </label>
      <p class="ways"><${CopyButton} text=${frameOf(chart)} label=${words.charts.copyEmbed} /></p>
    </details>`;
}
