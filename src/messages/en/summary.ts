import { lazy } from '../lazy.ts';

/** Words of the summary that a visitor may take to the therapist, and of the buttons that give it. `{…}` is filled in. */
export const summary = lazy(
  () =>
    ({
      title: 'Massage fit check: summary for the therapist',
      rules: 'Rules version {version}',
      // In the text, which has no other way to mark a heading.
      heading: '== {heading} ==',
      outcome: 'The result',
      safety: 'Safety notes',
      doctor: 'To check with a doctor before hands-on work',
      tell: 'For the therapist to know',
      pressure: 'Pressure and pain',
      start: 'Pressure scale: 1, feather-light, to 5, very firm',
      ceiling: 'Pain scale: 0, no pain, to 10, the worst',
      file: 'massage-summary-{date}.txt',
      take: {
        heading: 'Take it along',
        text: 'A summary for your therapist. It stays here unless you share it.',
        print: 'Print',
        copy: 'Copy',
        save: 'Save as text',
        copied: 'Copied.',
        saved: 'Saved. Look for {file} in your downloads.',
        denied: 'Your browser may not allow that. Here is the text, marked for you to copy.',
        label: 'Your summary',
        include: 'Include my summary when I send this form',
      },
    }) as const,
);
