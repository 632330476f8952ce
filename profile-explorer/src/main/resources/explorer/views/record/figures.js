// The background figures that a request would change: the API tells the indicators' changes, and the profile as it would be.
import { useAnswer } from '../../api.js';
import { BackgroundChanges } from '../../components/changes.js';
import { html } from '../../html.js';

/** What a query has to ask for of a profile. */
export const FIGURE_FIELDS = 'background { population { value effective } internetUsers { value effective } }';

const QUERY = `query FiguresNow($country: CountryCode!) { profile(country: $country) { ${FIGURE_FIELDS} } }`;

const KINDS = { population: 'POPULATION_ESTIMATED', internetUsers: 'INTERNET_USE_MEASURED' };

const isSame = (before, after) => before?.value === after?.value && before?.effective === after?.effective;

/** @param profile the profile as it would be, or null where it is not known */
export function FigureChanges({ country, profile }) {
  const { data } = useAnswer(profile && QUERY, { country });
  if (!data || !profile) return null;
  const now = data.profile.background;
  const changes = Object.entries(KINDS)
    .map(([name, kind]) => ({ kind, before: now[name], after: profile.background[name] }))
    .filter(({ before, after }) => !isSame(before, after));
  return html`<${BackgroundChanges} changes=${changes} />`;
}
