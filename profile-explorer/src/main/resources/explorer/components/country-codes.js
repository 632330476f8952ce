// The codes of all countries, for who may choose any.
export const COUNTRIES = `
  query AllCountries {
    countries { code }
  }`;

/** All of them, or none while the answer is on its way. */
export const codesOf = answer => (answer?.countries ?? []).map(({ code }) => code);
