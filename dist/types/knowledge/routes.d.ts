/** Outcomes that end at the clinic: each may have a booking link of its own. Frozen: ids are added, never renamed. */
export declare const bookableRoutes: readonly ['therapeutic', 'relaxation', 'prenatal', 'cancer-care', 'unsure', 'doctor-first'];
export type BookableRoute = (typeof bookableRoutes)[number];
/** Which story the result tells. `help-now`, an emergency, has nothing to book. */
export type Route = BookableRoute | 'help-now';
