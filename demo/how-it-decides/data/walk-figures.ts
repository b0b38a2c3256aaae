export const walkFigures = {
  walks: 0,
  states: 0,
  shapes: 0,
  longest: 0,
  middle: 0,
  screens: 0,
  alarms: 0,
  typicalMiddle: 0,
  conditionsFirst: 0,
  stylesFirst: 0,
  steps: ['help > where'],
} as const;
