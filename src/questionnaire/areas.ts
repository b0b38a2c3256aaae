/** Parts of the body that several rules mean together, as facts. "Leg" and "arm" mean every part of one. */
export const head = ['where.head', 'help.headaches'];
export const leg = ['where.buttock-leg', 'where.lower-leg-foot', 'where.whole-limb'];
export const arm = ['where.elbow-forearm', 'where.wrist-hand'];
export const back = ['where.upper-back', 'where.low-back'];
export const neckAndBack = ['where.neck', ...back];
