// What the view of a country asks: its events once, and of each date little more than which of them count.
import { READINESS_FIELDS } from '../../components/readiness.js';
import { FIGURES } from '../../template.js';

/** All that is known of a country, past and to come, its figures by their names, and the days on which its profile changes. */
export const RECORD = `
  query Record($country: CountryCode!, $knownAt: DateTime) {
    record: profile(country: $country, asOf: "9999-12-31", knownAt: $knownAt) {
      country { code region subregion }
      knownAt
      daysOfChange
      indicators { evidence { ...event } }
      ${FIGURES.map(figure => `${figure}: figures(figure: ${figure}) { ...report }`).join('\n      ')}
    }
  }
  fragment report on Measurement {
    value
    effective
    source { title publisher url publishedOn }
  }
  fragment event on RecordedEvent {
    id kind effective recordedAt note
    source { title publisher url publishedOn }
    measure {
      type: __typename
      title
      url
      inForceFrom
      ... on LegalInstrument { provisions }
      ... on Cirt { acronym }
      ... on CirtReadinessAssessment { assessor place }
      ... on Agency { parentBody }
      ... on Certification { scheme count }
      ... on Partnership { partners }
      ... on ExerciseParticipation { place }
      ... on TreatyAction { action reservations }
      ... on ReportingChannel { kind value }
    }
  }`;

/** The profile on a date. */
export const VERSION = `
  query Version($country: CountryCode!, $asOf: Date!, $knownAt: DateTime) {
    profile(country: $country, asOf: $asOf, knownAt: $knownAt) {
      eventCount
      lastChangedOn
      background {
        population { ...figure }
        internetUsers { ...figure }
      }
      readiness { ${READINESS_FIELDS} }
      indicators {
        indicator
        status
        mayAlreadyBe
        since
        lastEvidenceOn
        measures { event { id } }
        evidence { id }
      }
    }
  }
  fragment figure on Measurement {
    value
    effective
    source { title publisher url publishedOn }
  }`;

/** How to cite the profile on a date, and its address for good. */
export const CITATION = `
  query Citation($country: CountryCode!, $asOf: Date!, $knownAt: DateTime) {
    profile(country: $country, asOf: $asOf, knownAt: $knownAt) { knownAt permalink citation }
  }`;
