import { html } from 'lit/html.js';
import { countryInForce } from '../config/country.ts';
import { lawInForce } from '../config/law.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { clinicLanguage } from '../messages/clinic-language.ts';
import { languageFor } from '../messages/languages.ts';
import { isMessagePath } from '../messages/own-texts.ts';
import { introView } from '../view-model/questions/intro-view.ts';
import { frame } from '../views/frame.ts';
import type { Intents } from '../views/intents.ts';
import { intro } from '../views/intro.ts';
import { escaped, templateText } from './template-text.ts';

export interface FirstPage {
  /** Attributes of the tag, by name; what is wrong with them gets the default, as in the browser. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Address of a file with what `styleSheet()` gives. */
  readonly stylesheet: string;
  /** Markup for browsers without script: put a plain booking link in it. Written out as it is: yours to trust. */
  readonly fallback?: string;
  /** Language of the page around it. Default: English. */
  readonly lang?: string;
  /** Address of the page, which links within the site are judged by. */
  readonly base?: string;
}

/** On a server nobody presses anything. */
const noIntents = new Proxy({} as Intents, { get: () => () => {} });

/**
 * The tag with its first page inside, as a declarative shadow root: painted before the script is there, and taken
 * over by it in place. Holds no style attribute and no script. With `start="questions"` there is no first page:
 * then it is the tag with its fallback alone.
 */
export function renderFirstPage({
  attributes = {},
  stylesheet,
  fallback = '',
  lang = 'en',
  base,
}: FirstPage): string {
  const { config } = resolveConfig({
    attributes: new Map(Object.entries(attributes)),
    child: null,
    property: undefined,
    base: base ?? 'https://localhost/',
    isMessagePath,
  });
  const wanted = config.lang ?? lang;
  const { tag, region } = languageFor(wanted);
  const { regime } = lawInForce(config, countryInForce(config, region), tag);
  const language = clinicLanguage(wanted, region, config.texts, regime);
  const page = intro(introView({}, config, language), noIntents);
  const around = frame(config.theme, language, false, page, '');
  const root = html`<link rel="stylesheet" href=${stylesheet}>${around}`;
  const shadow = `<template shadowrootmode="open">${templateText(root)}</template>`;
  const given = Object.entries(attributes)
    .filter(([name]) => /^[a-z][\w-]*$/i.test(name))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<massage-fit-check${given.join('')}>${config.start === 'intro' ? shadow : ''}${fallback}</massage-fit-check>`;
}
