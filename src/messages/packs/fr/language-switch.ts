export const languageSwitch = { label: 'Langue' } as const;
