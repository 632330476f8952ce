// The words with which a chart is taken away, or shown alone.
export default {
  charts: {
    takeAway: 'Take this chart away',
    making: 'One moment…',
    made: 'Saved',
    failed: 'This could not be made. Try again.',
    forms: { svg: 'SVG', png: 'PNG', csv: 'CSV' },
    embed: 'Code to show this chart on a page of yours',
    copyEmbed: 'Copy the code',
    sources: (named, further) => `${named.length + further === 1 ? 'Source' : 'Sources'}: ${named.join('; ')}${further > 0 ? `; and ${further} more` : ''}.`,
    noSource: 'No source says anything of it.',
    from: (brand, day) => `${brand}, as recorded on ${day}.`,
    figureOf: (figure, country) => `${figure}, ${country}`,
    besides: 'Beside other countries',
    several: 'Several countries over time, in one chart',
    open: 'All of it, with its sources, at Cyberwellness profiles',
    data: 'The same as a table',
    noData: 'There is nothing to draw.',
  },
};
