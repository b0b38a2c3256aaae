// Listens in on what a page's developer would see.
const levels = ['debug', 'log', 'info', 'warn', 'error'] as const;

export interface Overheard {
  readonly lines: readonly string[];
  readonly warnings: readonly string[];
  readonly faults: readonly string[];
}

/** What is written to the console, and what is thrown at the page, while `act` runs. Nothing reaches the real console. */
export const overhear = async (
  act: () => unknown,
  view: Window & typeof globalThis = window,
): Promise<Overheard> => {
  const heard: { level: string; line: string }[] = [];
  const real = levels.map(level => [level, view.console[level]] as const);
  const onError = ({ message }: ErrorEvent) => heard.push({ level: 'error', line: message });
  const onRejection = ({ reason }: PromiseRejectionEvent) =>
    heard.push({ level: 'error', line: String(reason) });
  for (const level of levels) {
    view.console[level] = (...parts: unknown[]) => {
      heard.push({ level, line: parts.map(String).join(' ') });
    };
  }
  view.addEventListener('error', onError);
  view.addEventListener('unhandledrejection', onRejection);
  try {
    await act();
  } finally {
    for (const [level, write] of real) view.console[level] = write;
    view.removeEventListener('error', onError);
    view.removeEventListener('unhandledrejection', onRejection);
  }
  const of = (wanted: string) => heard.filter(({ level }) => level === wanted).map(({ line }) => line);
  // Lit's own reminder, in tests on source only.
  const lines = heard.map(({ line }) => line).filter(line => !line.startsWith('Lit is in dev mode'));
  return { lines, warnings: of('warn').filter(line => lines.includes(line)), faults: of('error') };
};
