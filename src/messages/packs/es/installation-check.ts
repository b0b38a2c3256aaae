import { installationCheck as english } from '../../en/installation-check.ts';
import type { Messages } from '../../messages.ts';

/** For whoever looks after the website: it stays in English, as the console does. */
export const installationCheck: Messages['installationCheck'] = english();
