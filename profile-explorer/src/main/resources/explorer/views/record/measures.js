// The measures that are in force, for the fields that name one.
import { useAnswer } from '../../api.js';

const QUERY = `
  query InForce($country: CountryCode!) {
    profile(country: $country) {
      indicators { indicator measures { id title } }
    }
  }`;

/** [{indicator, measures: [{id, title}]}], empty while they are on their way. */
export function useMeasures(country) {
  const { data } = useAnswer(QUERY, { country });
  return (data?.profile.indicators ?? []).filter(statement => statement.measures.length > 0);
}
