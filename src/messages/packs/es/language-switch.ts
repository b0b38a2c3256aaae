import type { Messages } from '../../messages.ts';

export const languageSwitch: Messages['languageSwitch'] = { label: 'Idioma' };
