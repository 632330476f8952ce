// Text in a picture does not wrap by itself.
const measure = document.createElement('canvas').getContext('2d');

/** How wide a text is, in pixels. */
export function widthOf(text, font) {
  measure.font = font;
  return measure.measureText(text).width;
}

/** The pieces of a word that is wider than a line, an address for example; a word that fits as it is. */
function pieces(word, font, width) {
  const parts = [];
  let part = '';
  for (const letter of word) {
    if (part && widthOf(part + letter, font) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** A text in lines of at most this width. */
export function wrapped(text, font, width) {
  const lines = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap(each => pieces(each, font, width))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, font) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line ? [...lines, line] : lines;
}
