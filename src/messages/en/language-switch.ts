/** Of the switch on the first page; each language in it has its own name there, which every browser knows. */
export const languageSwitch = { label: 'Language' } as const;
