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
      person: 'Who it is for, and what for',
      side: 'Side: please ask',
      sided: '{place}: {side}',
      history: 'How it began',
      signs: 'Signs that were ticked',
      denied: {
        heading: 'Answered with no',
        safety: 'No to these safety signs',
        health: 'No to these health questions',
      },
      safety: 'Safety notes',
      notCleared: 'Asked if someone has said that massage is fine: not so far',
      health: 'Health',
      askNames: '{fact}: ask names',
      pain: {
        heading: 'Pain',
        scale: 'Pain scale: 0, no pain, to 10, the worst',
        night: 'At night',
        yes: 'Yes',
        no: 'No',
      },
      matches: 'What the answers sound like',
      pressure: 'Pressure',
      wish: 'Wish',
      start: 'Start, on a scale from 1, very light, to 5, very firm',
      why: 'Why there',
      ceiling: 'Most pain from the massage',
      life: 'Work and wishes',
      blanks: {
        heading: 'For the therapist to fill in',
        lines: [
          'Diagnosis so far: ......................................',
          'Dates of operations: ...................................',
          'Areas not to touch: ....................................',
          'Lying position: ........................................',
        ],
      },
      file: 'massage-summary-{date}.txt',
      /** For the doctor, from someone who is to ask first. */
      ask: {
        title: 'What to ask',
        from: 'From an online massage check. It is not a diagnosis.',
        ticked: 'What was ticked, and why it matters',
        told: 'What else was told',
        questions: 'To ask',
        stop: [
          'Please look at this. What is it, and what comes next?',
          'Is massage fine after that? From when, how firm, and where not?',
        ],
        'ask-first': [
          'Is massage fine for now? How firm, and where not?',
          'What should the massage therapist know?',
        ],
      },
      take: {
        heading: 'Take it along',
        text: 'A summary for the therapist. It stays here unless you share it.',
        print: 'Print',
        copy: 'Copy',
        save: 'Save as text',
        copied: 'Copied.',
        saved:
          'Look for {file} in your downloads. If it is not there, press “{copy}” and paste it into a note.',
        denied: 'Your browser may not allow that. Here is the text, already selected, to be copied.',
        label: 'Your summary',
        include: 'Include my summary when I send this form',
      },
    }) as const,
);
