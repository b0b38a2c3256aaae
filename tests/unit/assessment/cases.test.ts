import { describe, expect, test } from 'vitest';
import { type Answers, assess } from '../../../src/assessment/assess.ts';

const first = (answers: Answers) => assess(answers).matches[0]?.condition;
const styles = (answers: Answers) => assess(answers).modalities.map(({ modality }) => modality);
const tier = (answers: Answers) => assess(answers).safety.tier;
const notNow = (answers: Answers) => assess(answers).notNow.map(({ modality }) => modality);

const backPain: Answers = {
  help: ['pain'],
  where: ['low-back'],
  start: ['lifting'],
  'back-hip-leg': ['back-only', 'sit-stiff'],
};
const neckPain: Answers = { help: ['pain'], where: ['neck'], 'head-neck-jaw': ['end-of-day', 'turn-head'] };

describe('neighbours are told apart', () => {
  test('tingling thumb to middle finger that a shake relieves is the wrist', () => {
    expect(first({ help: ['tingle'], where: ['wrist-hand'], hand: ['median', 'shake', 'night-hand'] })).toBe(
      'carpal-tunnel',
    );
  });
  test('an ache that comes with the task and goes with it is strain', () => {
    expect(first({ help: ['pain'], where: ['wrist-hand'], start: ['repeated'], hand: ['task-ache'] })).toBe(
      'rsi',
    );
  });
  test('tingling feet as well point past wrist and task, and to a doctor', () => {
    const feet: Answers = { help: ['tingle'], where: ['wrist-hand'], hand: ['median', 'hands-and-feet'] };
    expect(assess(feet).matches.map(({ condition }) => condition)).not.toContain('carpal-tunnel');
    expect(assess(feet).safety.flags).toContain('new-weakness-or-numbness');
    expect(assess({ ...feet, health: ['diabetes'] }).safety.flags).toContain('diabetes-with-numbness');
  });
  test('a jolt makes a stiff neck a whiplash, none keeps it neck pain', () => {
    expect(first({ ...neckPain, start: ['jolt'] })).toBe('whiplash');
    expect(first({ ...neckPain, start: ['repeated'] })).toBe('neck-shoulder');
  });
  test('a shoulder that nobody can move is stuck, one that moves is not', () => {
    const shoulder: Answers = { help: ['stuck-joint'], where: ['shoulder'] };
    expect(first({ ...shoulder, 'shoulder-hip': ['cant-move'] })).toBe('frozen-joint');
    expect(first({ help: ['pain'], where: ['shoulder', 'neck'], 'shoulder-hip': ['moves-ok-sore'] })).toBe(
      'neck-shoulder',
    );
  });
  test('pain all over needs three months', () => {
    const all: Answers = {
      help: ['pain'],
      where: ['all-over'],
      widespread: ['fog', 'unrefreshed', 'tender'],
    };
    expect(first({ ...all, duration: ['over-1-year'] })).toBe('fibromyalgia');
    expect(first({ ...all, duration: ['under-6-weeks'] })).toBe('other');
  });
  test('five areas in all three zones count as all over, five in two zones do not', () => {
    const lasting: Answers = {
      help: ['pain', 'sleep'],
      duration: ['over-1-year'],
      widespread: ['fog', 'unrefreshed'],
    };
    const fits = (where: string[]) => assess({ ...lasting, where }).matches.map(({ condition }) => condition);
    expect(fits(['neck', 'low-back', 'shoulder', 'wrist-hand', 'hip-groin'])).toContain('fibromyalgia');
    expect(fits(['neck', 'low-back', 'upper-back', 'wrist-hand', 'shoulder'])).not.toContain('fibromyalgia');
  });
  test('knee arthritis and its like are not guessed at', () => {
    expect(assess({ help: ['pain'], where: ['not-sure'] })).toMatchObject({
      route: 'unsure',
      matches: [{ condition: 'other' }],
      modalities: [],
    });
  });
});

describe('routes', () => {
  test('a pregnant visitor gets prenatal massage first, whatever else hurts', () => {
    const pregnant = assess({ ...backPain, help: ['pregnant', 'pain'] });
    expect(pregnant.route).toBe('prenatal');
    expect(pregnant.matches[0]?.condition).toBe('pregnancy');
    expect(pregnant.modalities[0]?.modality).toBe('prenatal-massage');
    expect(pregnant.notNow.map(({ modality }) => modality)).toEqual(
      expect.arrayContaining(['deep-tissue', 'sports-massage', 'structural-integration']),
    );
  });
  test('pregnancy ticked late routes too; "it began in pregnancy" alone does not', () => {
    expect(assess({ ...backPain, health: ['pregnant'] }).matches[0]?.condition).toBe('pregnancy');
    expect(assess({ ...backPain, start: ['pregnancy'] }).route).toBe('therapeutic');
  });
  test('cancer care comes first and asks the team while treatment goes on', () => {
    const cancer = assess({ help: ['cancer'], health: ['cancer-treatment-now'] });
    expect(cancer.matches[0]?.condition).toBe('cancer-support');
    expect(cancer.safety.tier).toBe('doctor');
    expect(assess({ help: ['cancer'], health: ['past-cancer'] }).route).toBe('cancer-care');
  });
  test('someone who wants to relax gets a gentle session and no condition', () => {
    expect(assess({ help: ['relax-unsure'] })).toMatchObject({
      route: 'relaxation',
      matches: [{ condition: 'other' }],
      modalities: [{ modality: 'relaxation-massage' }],
    });
  });
  test('sore from sport, no documented condition: sports massage', () => {
    expect(styles({ help: ['sport'], where: ['lower-leg-foot'] })).toEqual(['sports-massage']);
  });
});

describe('safety', () => {
  test('a hot swollen calf stops the questionnaire', () => {
    expect(tier({ help: ['swelling'], where: ['lower-leg-foot'], safety: ['clot-signs'] })).toBe('emergency');
  });
  test('cancer treatment and a fever, ticked apart, are an emergency', () => {
    expect(assess({ health: ['cancer-treatment-now', 'fever-or-infection'] }).safety.flags).toContain(
      'fever-on-chemotherapy',
    );
  });
  test('it does not matter on which of the two lists a flag was ticked', () => {
    expect(tier({ health: ['cancer-treatment-now'], safety: ['fever-or-infection'] })).toBe('emergency');
    expect(assess({ hand: ['hands-and-feet'], safety: ['diabetes'] }).safety.flags).toContain(
      'diabetes-with-numbness',
    );
  });
  test('trouble since an operation under six weeks ago asks the doctor', () => {
    expect(tier({ start: ['operation'], duration: ['under-6-weeks'] })).toBe('doctor');
    expect(tier({ start: ['operation'], duration: ['over-1-year'] })).toBe('none');
  });
  test('a child with back pain asks the doctor, a child with a stiff jaw brings a parent', () => {
    expect(tier({ ...backPain, who: ['under-18'] })).toBe('doctor');
    expect(tier({ who: ['under-18'], help: ['jaw'], where: ['jaw-face'] })).toBe('tell');
  });
  test('gasping in sleep and low mood most days want a doctor', () => {
    expect(tier({ 'sleep-mood': ['snore-gasp'] })).toBe('doctor');
    expect(tier({ 'sleep-mood': ['low-mood'] })).toBe('doctor');
  });
});

describe('styles', () => {
  test('pain down the leg puts the gentle style before the deep one', () => {
    expect(styles(backPain)).toEqual(['deep-tissue', 'myofascial-release']);
    expect(styles({ ...backPain, 'back-hip-leg': ['down-leg'] })).toEqual([
      'myofascial-release',
      'deep-tissue',
    ]);
  });
  test('blood thinners put every firm style off', () => {
    expect(styles({ ...backPain, health: ['blood-thinner'] })).toEqual(['myofascial-release']);
    expect(notNow({ ...backPain, health: ['blood-thinner'] })).toEqual(
      expect.arrayContaining(['deep-tissue', 'sports-massage', 'structural-integration']),
    );
  });
  test('a fresh whiplash drops deep work, an old one keeps it', () => {
    const jolt: Answers = { ...neckPain, start: ['jolt'] };
    expect(styles({ ...jolt, duration: ['under-6-weeks'] })).not.toContain('deep-tissue');
    expect(styles({ ...jolt, duration: ['over-1-year'] })).toContain('deep-tissue');
  });
  test('someone who likes feather-light touch sees the gentle style first', () => {
    expect(styles({ ...neckPain, firmness: 4 })[0]).toBe('deep-tissue');
    expect(styles({ ...neckPain, firmness: 1 })[0]).toBe('myofascial-release');
    expect(styles({ ...neckPain, 'light-touch': ['yes'] })[0]).toBe('myofascial-release');
  });
  test('with two matches, a style on both lists comes first', () => {
    const both = assess({ ...backPain, help: ['pain', 'sleep'], 'sleep-mood': ['three-nights'] });
    expect(both.matches.map(({ condition }) => condition)).toEqual(['low-back-sciatica', 'insomnia']);
    expect(both.modalities[0]?.modality).toBe('myofascial-release');
  });
  test('no lymph work on swelling that nobody has checked', () => {
    const swelling: Answers = { help: ['swelling'], 'swelling-signs': ['heavy-tight'] };
    expect(styles(swelling)[0]).toBe('lymphatic-facilitation');
    expect(styles({ ...swelling, health: ['unchecked-swelling'] })).not.toContain('lymphatic-facilitation');
  });
  test('a clinic that does not offer a style never sees it named', () => {
    const offer = assess(backPain, { modalities: ['structural-integration', 'relaxation-massage'] });
    expect(offer.modalities.map(({ modality }) => modality)).toEqual(['structural-integration']);
  });
});

describe('pressure', () => {
  const pressure = (answers: Answers) => assess(answers).pressure;
  test('starts at what the visitor likes, but never above medium', () => {
    expect([1, 2, 3, 4, 5].map(firmness => pressure({ ...neckPain, firmness }).start)).toEqual([
      1, 2, 3, 3, 3,
    ]);
  });
  test('starts light when pain is high, and lightest where light touch hurts', () => {
    expect(pressure({ ...neckPain, firmness: 5, pain: 7 }).start).toBe(2);
    expect(pressure({ ...neckPain, firmness: 5, pain: 6 }).start).toBe(3);
    expect(pressure({ ...neckPain, firmness: 5, 'light-touch': ['yes'] }).start).toBe(1);
  });
  test('keeps pain at 2 of 10 for headache, pregnancy, cancer and blood thinners, else at 3', () => {
    expect(pressure(backPain).painCeiling).toBe(3);
    for (const health of ['blood-thinner', 'pregnant', 'past-cancer'])
      expect(pressure({ ...backPain, health: [health] })).toMatchObject({ start: 2, painCeiling: 2 });
    expect(pressure({ help: ['headaches'], where: ['head'] }).painCeiling).toBe(2);
  });
});
