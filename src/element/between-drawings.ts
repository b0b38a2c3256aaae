/**
 * Does what nobody waits for: a look at the page after a pause, a place found again. What is broken then must not be
 * thrown at the page; the next drawing stumbles over it as well, and tells the developer.
 */
export function betweenDrawings(act: () => void): void {
  try {
    act();
  } catch {}
}
