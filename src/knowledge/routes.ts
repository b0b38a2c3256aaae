/** Outcomes that end at the clinic: each may have a booking link of its own. Frozen: ids are added, never renamed. */
export const bookableRoutes = [
  'therapeutic',
  'relaxation',
  'prenatal',
  'cancer-care',
  'unsure',
  'doctor-first',
] as const;
export type BookableRoute = (typeof bookableRoutes)[number];

/** Which story the result tells. `help-now`, an emergency, has nothing to book. */
export type Route = BookableRoute | 'help-now';
