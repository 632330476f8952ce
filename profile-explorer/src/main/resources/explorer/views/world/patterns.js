// What statuses are filled with on the map and in columns, beside plain colours; once on a page.
import { html } from '../../html.js';

export const Patterns = () => html`
  <svg class="patterns" width="0" height="0" aria-hidden="true">
    <pattern id="half" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" class="ground" /><rect width="3" height="6" class="stripe" />
    </pattern>
    <pattern id="crossed" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" class="ground" /><path d="M0 3h6M3 0v6" class="cross" />
    </pattern>
    <pattern id="unsure" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect width="1.6" height="5" class="gap" />
    </pattern>
  </svg>`;
