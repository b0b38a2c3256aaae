/** How far a key moves a range, in steps; an end counts as very far. */
const moves: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 2,
  PageDown: -2,
  End: 1e6,
  Home: -1e6,
};

const heard = (input: HTMLInputElement): boolean =>
  input.dispatchEvent(new Event(input.type === 'range' ? 'input' : 'change', { bubbles: true }));

function moveRange(input: HTMLInputElement, key: string): void {
  const by = moves[key] ?? 0;
  const isTurned = /Left|Right/.test(key) && getComputedStyle(input).direction === 'rtl';
  const steps = Math.max(-1e3, Math.min(1e3, isTurned ? -by : by));
  if (steps > 0) input.stepUp(steps);
  else input.stepDown(-steps);
  heard(input);
}

function moveRadio(input: HTMLInputElement, key: string): void {
  const root = input.getRootNode() as ShadowRoot;
  const group = [...root.querySelectorAll<HTMLInputElement>('[type="radio"]')].filter(
    ({ name, disabled }) => name === input.name && !disabled,
  );
  const by = moves[key] === 1 ? 1 : -1;
  // Down and right are the next one; on a range, up is more.
  const next = group[(group.indexOf(input) + (/Up|Down/.test(key) ? -by : by) + group.length) % group.length];
  next?.focus();
  next?.click();
}

/** Does what the browser does for that key, on a page that prevented it before anybody could tell whose key it was. */
export function actOnKey(control: Element | null, key: string): void {
  if (!control) return;
  const input = control.localName === 'input' ? (control as HTMLInputElement) : null;
  const isArrow = key.startsWith('Arrow');
  if (input?.type === 'range') {
    if (key in moves) moveRange(input, key);
  } else if (input?.type === 'radio' && isArrow) {
    moveRadio(input, key);
  } else if (key === (input ? ' ' : 'Enter') || (key === ' ' && control.matches('button, summary'))) {
    (control as HTMLElement).click();
  }
}
