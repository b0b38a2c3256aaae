import { describe, expect, test } from 'vitest';
import { workedExamples } from '../../../demo/how-it-decides/data/worked-examples.ts';
import { assess } from '../../../src/assessment/assess.ts';
import { firmStyles } from '../../../src/knowledge/conditions.ts';

describe('the worked examples', () => {
  test.each(workedExamples)('$visitor', ({ answers, offers, tier, urgency, handsOn, flags, ...rest }) => {
    const { safety, matches, modalities, pressure } = assess(answers, offers && { modalities: offers });
    expect(safety).toMatchObject({ tier, urgency, handsOn, flags });
    expect(matches[0]?.condition ?? null).toBe(rest.first);
    expect(modalities.map(({ modality }) => modality)).toEqual(rest.styles);
    if (rest.start !== null) expect(pressure.start).toBe(rest.start);
  });

  test.each(workedExamples.filter(({ lookAlike }) => lookAlike))(
    '$visitor: looks like trouble, and is free to come',
    ({ answers, offers }) => {
      const { safety, modalities, route } = assess(answers, offers && { modalities: offers });
      expect(['free', 'adapt', 'wait']).toContain(safety.handsOn);
      expect(['none', 'routine', 'soon']).toContain(safety.urgency);
      expect(route).not.toBe('doctor-first');
      expect(modalities.length).toBeGreaterThan(0);
    },
  );

  test('never put a firm style where hands-on work waits', () => {
    for (const { answers, handsOn } of workedExamples) {
      const styles = assess(answers).modalities.map(({ modality }) => modality);
      if (handsOn === 'stop') expect(styles).toEqual([]);
      if (handsOn === 'ask-first' || handsOn === 'wait')
        for (const style of styles) expect(firmStyles).not.toContain(style);
    }
  });
});
