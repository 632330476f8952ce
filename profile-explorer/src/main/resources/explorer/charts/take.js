// Makes the files of a chart and saves them.
import { date, today } from '../dates.js';
import { words } from '../words.js';
import { creditsOf } from './credits.js';
import { csvOf } from './csv.js';
import { pictureOf, pngOf, textOf } from './picture.js';

/** Saves a file as a click on a link to it does. */
function save(content, type, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const textIn = element => element.textContent.replace(/\s+/g, ' ').trim();

/** A key in words, with the count that it may have in brackets where the picture shows all that is counted. */
function keyText(item, isCounted) {
  const count = item.querySelector('.count');
  const text = textIn(item);
  if (!count) return text;
  const words = text.slice(0, -textIn(count).length).trim();
  return isCounted ? `${words} (${textIn(count)})` : words;
}

/** What the page shows of a chart, for its picture. */
const shown = (box, { counted = true }) => ({
  drawing: box.querySelector('svg.drawing'),
  keys: [...box.querySelectorAll('.keys li')].map(item => ({ shape: item.querySelector('svg'), text: keyText(item, counted) })),
  top: box.querySelector('.top') ? textIn(box.querySelector('.top')) : null,
  ends: box.querySelector('.ends') ? [...box.querySelectorAll('.ends span')].map(textIn) : null,
});

async function picture(chart, box) {
  const sources = await chart.sources();
  const { element, done } = chart.drawn?.(box) ?? {};
  try {
    return pictureOf({
      ...shown(element ?? box, chart),
      made: Boolean(element),
      title: chart.title,
      notes: [creditsOf(sources), words.charts.from(words.frame.brand, date(today())), location.origin + chart.at],
    });
  } finally {
    done?.();
  }
}

/**
 * @param kind svg, png or csv
 * @param chart as TakeAway has it
 * @param box the element with the chart
 */
export async function take(kind, chart, box) {
  if (kind === 'csv') return save(csvOf(await chart.figures()), 'text/csv;charset=utf-8', `${chart.file}.csv`);
  const made = await picture(chart, box);
  return kind === 'png'
    ? save(await pngOf(made), 'image/png', `${chart.file}.png`)
    : save(textOf(made), 'image/svg+xml', `${chart.file}.svg`);
}
