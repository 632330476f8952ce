// The words of what changed between two profiles.
import { plural } from './common.js';

export default {
  worldChange: {
    progress: ['Progress:', 'it changed for the better between the two dates.'],
    decline: ['Decline:', 'it changed for the worse between the two dates.'],
    reported: ['First reported:', 'it began between the two dates; what was so before, no source says.'],
    measures: ['Measures changed:', 'what is in place changed between the two dates, the status did not.'],
    anew: ['Began anew:', 'the status ended and returned between the two dates.'],
    uncertain: ['Perhaps changed:', 'the status on one of the two dates is not certain.'],
    also: ['Also changed:', 'a part of this happened between the two dates.'],
  },
  perhapsEarlier: date => [`First known by ${date};`, 'may have been so before the first of the two dates.'],
  reason: { NEWLY_LEARNED: 'Newly learnt:', CORRECTED: 'Corrected:' },
  reasonMeaning: {
    NEWLY_LEARNED: 'it was so already, and was recorded only later.',
    CORRECTED: 'what was recorded before turned out to be wrong.',
  },
  changes: {
    added: 'Added',
    removed: 'No longer there',
    until: date => `until ${date}`,
    causedBy: count => `Why: ${plural(count, 'event', 'events')}`,
    struck: 'Struck through, because:',
    background: 'Background',
    figure: { POPULATION_ESTIMATED: 'Population', INTERNET_USE_MEASURED: 'Internet users' },
    noFigure: 'no figure',
  },
};
