/** Settles in a task of its own: what is pressed or painted meanwhile goes first. */
export const nextTask = (): Promise<void> => new Promise(done => setTimeout(done));
