// What an element of a drawing looks like, as attributes of its own: a picture has no style sheet.
const PAINT = {
  fill: 'rgb(0, 0, 0)', 'fill-opacity': '1', stroke: 'none', 'stroke-width': '1px', 'stroke-dasharray': 'none',
  'stroke-linecap': 'butt', 'stroke-linejoin': 'miter', opacity: '1', 'vector-effect': 'none',
};
const LETTERS = { 'font-family': '', 'font-size': '', 'font-weight': '400', 'text-anchor': 'start', 'font-variant-numeric': 'normal', 'paint-order': 'normal' };
const PAINTED = new Set(['path', 'rect', 'circle', 'line', 'text']);

/** The id in `url("#half")`. */
const idIn = value => /^url\(["']?.*#([^"')]+)["']?\)/.exec(value)?.[1];

function copyOf(element, patterns) {
  const computed = getComputedStyle(element);
  if (computed.display === 'none' || element.localName === 'title') return null;
  // a link leads nowhere in a picture
  const copy = element.localName === 'a' ? document.createElementNS(element.namespaceURI, 'g') : element.cloneNode(false);
  for (const name of ['class', 'id', 'href', 'tabindex', 'style', 'role', 'aria-label', 'aria-hidden']) copy.removeAttribute(name);
  if (PAINTED.has(element.localName)) {
    const wanted = element.localName === 'text' ? { ...PAINT, ...LETTERS } : PAINT;
    for (const [name, plain] of Object.entries(wanted)) {
      const value = computed.getPropertyValue(name);
      const pattern = idIn(value);
      if (pattern) patterns.add(pattern);
      if (value !== plain) copy.setAttribute(name, pattern ? `url(#${pattern})` : value);
    }
  }
  for (const child of element.childNodes) {
    const inner = child.nodeType === Node.ELEMENT_NODE ? copyOf(child, patterns) : child.cloneNode();
    if (inner) copy.append(inner);
  }
  return copy;
}

/**
 * A copy of a drawing that looks the same without the page's styles.
 * @param patterns a set to which the ids of the patterns that it is filled with are added
 */
export const styled = (drawing, patterns) => copyOf(drawing, patterns);

/** Copies of patterns of the page, with their ids. */
export function patternsOf(ids) {
  return [...ids].map(id => document.getElementById(id)).filter(Boolean).map(pattern => {
    const copy = copyOf(pattern, new Set());
    copy.id = pattern.id;
    return copy;
  });
}

/** The colour that a name of the theme has now: rgb(…). */
export function colourOf(name) {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The fonts of a name of the theme. */
export const fontsOf = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
