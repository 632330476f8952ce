// The words of the comparisons: of two points in time, and of countries side by side.
const signed = points => (points > 0 ? `+${points}` : `${points}`.replace('-', '−'));

export default {
  compare: {
    title: country => `${country}: what changed`,
    lead: 'One country at two points in time, and whether the world changed between them or only what is known of it.',
    before: 'Before',
    after: 'After',
    on: 'On',
    asKnown: 'only with what was known then',
    knownOn: 'Known by the end of',
    knownThen: (date, instant) => `${date}, as known on ${instant}`,
    withOthers: 'Compare with other countries',
    nothing: 'Nothing differs between these two points.',
    empty: country => `Nothing is recorded about ${country} up to either of these two points.`,
    differ: count => (count === 0 ? 'Only the background figures differ.' : `${count} of 21 indicators ${count === 1 ? 'differs' : 'differ'}.`),
    split: (world, earlier, revisions) => [world && `${world} because the world changed`, earlier && `${earlier} first known between the dates, which may have been so before`, revisions && `${revisions} because what is known was revised`].filter(Boolean).join(', ') + '.',
    readiness: 'Readiness',
    fromReporting: (all, reporting) => `Of the change of ${signed(all)} points, ${signed(reporting)} come from better reporting: of indicators not reported before, or first known between the dates.`,
  },
  matrix: {
    overTime: 'These countries over time, in one chart',
    title: 'Countries side by side',
    named: names => ['Countries side by side', names.join(', ')].filter(Boolean).join(': '),
    lead: 'The same 21 indicators of up to eight countries, on one date.',
    on: 'On',
    add: 'Add a country',
    choose: 'Choose…',
    chosen: 'Chosen countries',
    remove: country => `Remove ${country}`,
    print: 'Print',
    indicator: 'Indicator',
    caption: date => `Cyberwellness on ${date}`,
    none: '–',
    empty: 'Choose the countries to compare, or look at an example:',
    example: names => names.join(', '),
  },
};
