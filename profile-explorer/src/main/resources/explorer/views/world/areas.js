// Parts of the world that the map can show alone, by UN M49's names: west, south, east and north in degrees.
export const AREAS_OF_THE_MAP = {
  Africa: { 'Northern Africa': [-18, 8, 39, 38], 'Sub-Saharan Africa': [-18, -35, 52, 25] },
  Americas: { 'Northern America': [-170, 24, -52, 75], 'Latin America and the Caribbean': [-118, -56, -34, 33] },
  Asia: {
    'Central Asia': [46, 35, 88, 56],
    'Eastern Asia': [73, 18, 146, 54],
    'South-eastern Asia': [92, -11, 141, 29],
    'Southern Asia': [44, 5, 98, 40],
    'Western Asia': [26, 12, 60, 44],
  },
  Europe: {
    'Eastern Europe': [12, 41, 60, 70],
    'Northern Europe': [-25, 49, 32, 72],
    'Southern Europe': [-10, 34, 32, 47],
    'Western Europe': [-6, 41, 18, 56],
  },
  Oceania: {
    'Australia and New Zealand': [110, -48, 179, -8],
    Melanesia: [140, -23, 179, 0],
    Micronesia: [130, -1, 177, 20],
    Polynesia: [-179, -25, -130, -5],
  },
};

/** The bounds of an area, or undefined where there is none of the name. */
export const boundsOf = name => Object.assign({}, ...Object.values(AREAS_OF_THE_MAP))[name];
