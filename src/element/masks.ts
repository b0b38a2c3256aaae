/**
 * Session-replay tools read open shadow roots; these attributes tell them to look away. Clarity's was read in
 * its source; the others are those tools' documented names and cost nothing where the tool is absent.
 */
const masks: Readonly<Record<string, string>> = {
  'data-clarity-mask': 'true',
  'data-hj-suppress': '',
  'data-dd-privacy': 'mask',
  'data-sentry-mask': '',
  'data-private': '',
};

export function mask(host: HTMLElement): void {
  for (const [name, value] of Object.entries(masks)) {
    if (!host.hasAttribute(name)) host.setAttribute(name, value);
  }
}
