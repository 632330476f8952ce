// A chart as a picture of its own: what it shows, its key, the drawing, and where it is from.
import { widthOf, wrapped } from './lines-of-text.js';
import { colourOf, fontsOf, patternsOf, styled } from './styles.js';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const INNER = 952;
const WIDTH = INNER + 2 * MARGIN;
const TALLEST = 600;
const STRETCHED = 260;
const SHAPE = 16;
const GAP = 8;

const element = (name, attributes = {}, text) => {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  if (text !== undefined) made.textContent = text;
  return made;
};

/** Puts one thing below the other. */
class Sheet {
  constructor() {
    this.root = element('g');
    this.y = MARGIN;
    this.ink = colourOf('--ink');
    this.soft = colourOf('--soft');
    this.text = fontsOf('--text');
    this.serif = fontsOf('--serif');
  }

  /** A paragraph, wrapped. */
  paragraph(text, { size = 14, weight = 400, family = this.text, fill = this.ink } = {}) {
    for (const line of wrapped(text, `${weight} ${size}px ${family}`, INNER)) {
      this.y += size;
      this.line(MARGIN, line, { size, weight, family, fill });
      this.y += Math.round(size * 0.4);
    }
  }

  line(x, text, { size = 14, weight = 400, family = this.text, fill = this.ink, anchor = 'start' } = {}) {
    this.root.append(element('text', { x, y: this.y, fill, 'font-family': family, 'font-size': `${size}px`, 'font-weight': weight, 'text-anchor': anchor }, text));
  }

  /** The key, as many in a line as fit. */
  keys(keys, patterns) {
    let x = MARGIN;
    this.y += GAP;
    for (const { shape, text } of keys) {
      const width = SHAPE + 6 + widthOf(text, `14px ${this.text}`);
      if (x > MARGIN && x + width > MARGIN + INNER) {
        x = MARGIN;
        this.y += 22;
      }
      const place = element('g', { transform: `translate(${x} ${this.y})` });
      place.append(styled(shape, patterns));
      this.root.append(place);
      this.y += 13;
      this.line(x + SHAPE + 6, text);
      this.y -= 13;
      x += width + 2.5 * GAP;
    }
    this.y += 22 + GAP;
  }

  /** @param made whether it was drawn for the picture, and is as tall as its letters need */
  drawing(drawing, patterns, made) {
    const box = drawing.getAttribute('viewBox') ?? `0 0 ${drawing.getAttribute('width')} ${drawing.getAttribute('height')}`;
    const [, , width, height] = box.split(' ').map(Number);
    const stretched = drawing.getAttribute('preserveAspectRatio') === 'none';
    const scaled = Math.round((INNER * height) / width);
    const tall = stretched ? STRETCHED : made ? scaled : Math.min(scaled, TALLEST);
    const copy = styled(drawing, patterns);
    Object.entries({ x: MARGIN, y: this.y, width: INNER, height: tall, viewBox: box }).forEach(([name, value]) => copy.setAttribute(name, value));
    this.root.append(copy);
    this.y += tall;
  }

  ends([first, last]) {
    this.y += 18;
    this.line(MARGIN, first, { size: 13, fill: this.soft });
    this.line(MARGIN + INNER, last, { size: 13, fill: this.soft, anchor: 'end' });
    this.y += 6;
  }
}

/**
 * @param title what it shows, with its date; also what it is called where it cannot be seen
 * @param keys {shape, text} of each: an element of the page, and words
 * @param drawing the chart on the page, an SVG element; made, whether it was drawn for the picture
 * @param top what the top of the drawing stands for; ends what its left and right stand for; where it does not say so itself
 * @param notes where it is from: sources, date, address
 * @returns the picture, an SVG element that needs nothing of the page
 */
export function pictureOf({ title, keys = [], drawing, made, top, ends, notes }) {
  const sheet = new Sheet();
  const patterns = new Set();
  sheet.paragraph(title, { size: 24, weight: 600, family: sheet.serif });
  if (keys.length > 0) sheet.keys(keys, patterns);
  if (top) sheet.paragraph(top, { size: 13, fill: sheet.soft });
  sheet.drawing(drawing, patterns, made);
  if (ends) sheet.ends(ends);
  sheet.y += GAP;
  notes.forEach(note => sheet.paragraph(note, { size: 12, fill: sheet.soft }));

  const height = Math.ceil(sheet.y + MARGIN - GAP);
  const picture = element('svg', { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}`, role: 'img' });
  const definitions = element('defs');
  definitions.append(...patternsOf(patterns));
  picture.append(element('title', {}, title), element('desc', {}, notes.join(' ')), definitions,
    element('rect', { width: WIDTH, height, fill: colourOf('--paper') }), sheet.root);
  return picture;
}

/** The text of a file with the picture. */
export const textOf = picture => `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;

/** Twice as fine as on the page, for print. */
const SCALE = 2;

/** The picture as the content of a PNG file. */
export async function pngOf(picture) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(textOf(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = SCALE * Number(picture.getAttribute('width'));
  canvas.height = SCALE * Number(picture.getAttribute('height'));
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((made, failed) => {
    canvas.toBlob(blob => (blob ? made(blob) : failed(new Error('no picture'))), 'image/png');
  });
}
