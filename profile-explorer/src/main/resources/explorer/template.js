// The template's 21 indicators by area, in its order.
export const AREAS = {
  LEGAL: ['CRIMINAL_LEGISLATION', 'REGULATION_AND_COMPLIANCE'],
  TECHNICAL: ['CIRT', 'STANDARDS', 'CERTIFICATION'],
  ORGANIZATION: ['POLICY', 'ROADMAP_FOR_GOVERNANCE', 'RESPONSIBLE_AGENCY', 'NATIONAL_BENCHMARKING'],
  CAPACITY_BUILDING: ['STANDARDISATION_DEVELOPMENT', 'MANPOWER_DEVELOPMENT', 'PROFESSIONAL_CERTIFICATION', 'AGENCY_CERTIFICATION'],
  COOPERATION: ['INTRA_STATE_COOPERATION', 'INTRA_AGENCY_COOPERATION', 'PUBLIC_SECTOR_PARTNERSHIP', 'INTERNATIONAL_COOPERATION'],
  CHILD_ONLINE_PROTECTION: ['CHILD_PROTECTION_LEGISLATION', 'UN_CONVENTION_AND_PROTOCOL', 'INSTITUTIONAL_SUPPORT', 'REPORTING_MECHANISM'],
};

export const INDICATORS = Object.values(AREAS).flat();

const section = { LEGAL: '1.1', TECHNICAL: '1.2', ORGANIZATION: '1.3', CAPACITY_BUILDING: '1.4', COOPERATION: '1.5', CHILD_ONLINE_PROTECTION: '2' };

/** An area's number in the template: 1.2. */
export const areaNumber = area => section[area];

/** An indicator's number in the template: 1.2.1. */
export function indicatorNumber(indicator) {
  const [area, members] = Object.entries(AREAS).find(([, all]) => all.includes(indicator));
  return `${section[area]}.${members.indexOf(indicator) + 1}`;
}

/** The two figures at the head of the template. */
export const FIGURES = ['POPULATION', 'INTERNET_USERS'];

/** From the most to the least. */
export const STATUSES = ['IN_PLACE', 'IN_DEVELOPMENT', 'ABSENT', 'NOT_REPORTED'];
