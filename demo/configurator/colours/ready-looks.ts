import { lookKeys } from '../settings/look.ts';
import { type SetUp, withFields } from '../state/set-up.ts';

/** A look to begin with. */
export interface ReadyLook {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly values: SetUp;
}

/** Each can be read: a test measures them. */
export const readyLooks: readonly ReadyLook[] = [
  {
    id: 'calm',
    name: 'Calm',
    about: 'Deep green on soft sage, round corners.',
    values: {
      accent: '#2f5d50',
      theme: 'light',
      'look.surface': '#f3f7f2',
      'look.text': '#22302b',
      'look.radius': '20px',
    },
  },
  {
    id: 'clinical',
    name: 'Clinical',
    about: 'Clear blue on white, corners a little rounded.',
    values: {
      accent: '#155a8a',
      theme: 'light',
      'look.surface': '#ffffff',
      'look.text': '#1b2733',
      'look.radius': '6px',
    },
  },
  {
    id: 'warm',
    name: 'Warm',
    about: 'Terracotta on cream, rounded corners.',
    values: { accent: '#9a4523', theme: 'light', 'look.surface': '#fbf4ea', 'look.text': '#38271d' },
  },
];

const unset = Object.fromEntries(
  ['accent', 'theme', ...lookKeys.map(key => `look.${key}`)].map(path => [path, '']),
);

/** Every colour and corner as the look has it; the rest stays. */
export const wearing = (setUp: SetUp, { values }: ReadyLook): SetUp =>
  withFields(setUp, { ...unset, ...values });
