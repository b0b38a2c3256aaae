import type { Messages } from '../../messages.ts';

export const regions: Messages['regions'] = {};
