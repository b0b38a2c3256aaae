// What a strict page complains of.
import { eventually } from './eventually.ts';

const linesOf = (view: Window) => (view as unknown as { readonly violations: readonly string[] }).violations;
const marker = 'https://marker.example';
const isMarker = (line: string) => line.includes(marker);

/**
 * Every rule that was broken on a page of the test server so far. Complaints come some time after the deed, in order: one
 * that the test provokes itself, an image that no policy here allows, shows that there is no other to come.
 */
export const violationsOf = async (view: Window): Promise<readonly string[]> => {
  const before = linesOf(view).filter(isMarker).length;
  view.document.createElement('img').src = `${marker}/${before}`;
  await eventually(
    'a complaint about the marker',
    () => linesOf(view),
    lines => lines.filter(isMarker).length > before,
  );
  return linesOf(view).filter(line => !isMarker(line));
};
