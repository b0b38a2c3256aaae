/** What the visitor ticks is nobody's business outside. */
export function keepInside(root: Node): void {
  for (const type of ['input', 'change', 'submit', 'copy'])
    root.addEventListener(type, event => event.stopPropagation());
}
