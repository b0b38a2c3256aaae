import { describe, expect, it } from 'vitest';
import { attributeNames, attributes, configPaths } from '../../../src/config/schema.ts';
import { resolve, withAttributes } from './given.ts';

describe('the table of attributes', () => {
  // Frozen: added to, never renamed.
  it('holds the attributes that clinic pages rely on', () => {
    const known =
      'booking-url booking-label booking-target phone clinic-name modalities conditions emergency-number ' +
      'crisis-line heading intro disclaimer lang theme accent start forward-utm utm-source utm-medium ' +
      'utm-campaign utm-content utm-term first-visit-url pregnancy-url privacy-url reviewed-by reviewed-on ' +
      'analytics variant';
    expect(attributeNames).toEqual(expect.arrayContaining(known.split(' ')));
  });

  it('documents every one of them in full', () => {
    expect(attributes.map(({ name }) => name)).toEqual(attributeNames);
    for (const row of attributes) {
      expect(Object.values(row).every(Boolean)).toBe(true);
      expect(row.about).toMatch(/^[^\n]{10,}\.$/);
    }
  });

  it.each(attributes.filter(({ kind }) => kind === 'choice'))(
    '$name defaults to what its row says',
    ({ name, fallback, allowed }) => {
      expect(allowed.split(', ')).toContain(fallback);
      const key = [...configPaths].find(([, { setting }]) => setting.attribute === name)?.[0];
      expect(Object.entries(resolve().config)).toContainEqual([key, fallback]);
    },
  );

  it.each(attributes.filter(({ kind }) => kind !== 'flag'))('$name may be blank', ({ name }) => {
    expect(withAttributes({ [name]: ' \n ' })).toEqual(resolve());
  });

  it('leaves other attributes of the tag alone', () => {
    expect(withAttributes({ class: 'wide', constructor: 'x' })).toEqual(resolve());
  });
});
