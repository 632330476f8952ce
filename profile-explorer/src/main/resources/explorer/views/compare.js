// One country at two points in time, or several countries at one.
import { html } from '../html.js';
import { Matrix } from './compare/matrix.js';
import { TwoPoints } from './compare/two-points.js';

export default ({ country, parameters }) => (country
  ? html`<${TwoPoints} country=${country} parameters=${parameters} />`
  : html`<${Matrix} parameters=${parameters} />`);
