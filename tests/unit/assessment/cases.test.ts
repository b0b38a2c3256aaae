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
    expect(assess(feet).safety).toMatchObject({ flags: ['new-numbness'], handsOn: 'ask-first' });
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
  test('knee arthritis and its like are not guessed at, and a gentle session is there for everyone', () => {
    expect(assess({ help: ['pain'], where: ['not-sure'] })).toMatchObject({
      route: 'unsure',
      matches: [{ condition: 'other' }],
      modalities: [{ modality: 'relaxation-massage' }, { modality: 'myofascial-release' }],
    });
  });
  test('a sore muscle after sport is that; pain down the leg is not', () => {
    const runner: Answers = { help: ['sport'], where: ['calf'], start: ['training'] };
    expect(first({ ...runner, 'leg-signs': ['whole-muscle-tight'] })).toBe('sport-soreness');
    const { matches, modalities } = assess({
      help: ['pain'],
      where: ['calf', 'low-back'],
      start: ['training'],
      'leg-signs': ['down-leg'],
    });
    expect(matches[0]?.condition).toBe('low-back-sciatica');
    expect(modalities[0]?.modality).toBe('myofascial-release');
  });
  test('the tiredness of cancer care is not fibromyalgia', () => {
    const tired: Answers = {
      help: ['cancer'],
      where: ['all-over'],
      duration: ['over-1-year'],
      'cancer-signs': ['tired'],
    };
    expect(assess(tired).matches.map(({ condition }) => condition)).not.toContain('fibromyalgia');
    expect(
      assess({ ...tired, health: ['fibromyalgia-known'] }).matches.map(({ condition }) => condition),
    ).toContain('fibromyalgia');
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
  test('after a birth the result is postnatal for six weeks, and pregnancy is no match', () => {
    const born = (pregnancy: string) =>
      assess({ ...backPain, help: ['pregnant', 'pain'], pregnancy: [pregnancy] });
    expect(born('birth-under-6-weeks')).toMatchObject({
      route: 'prenatal',
      matches: [{ condition: 'low-back-sciatica' }],
      modalities: [{ modality: 'prenatal-massage' }, { modality: 'relaxation-massage' }],
    });
    expect(born('birth-6-weeks-to-1-year').route).toBe('therapeutic');
  });
  test('cancer care stands before what else was asked for', () => {
    expect(assess({ help: ['cancer', 'sleep'], 'sleep-mood': ['three-nights'] }).matches).toMatchObject([
      { condition: 'cancer-support', band: 'closest' },
      { condition: 'insomnia', band: 'could' },
    ]);
  });
  test('posture and sport are reasons to come, whatever fits', () => {
    expect(assess({ help: ['posture'], where: ['not-sure'] }).route).toBe('therapeutic');
  });
  test('cancer care comes first and asks the team while treatment goes on', () => {
    const cancer = assess({ help: ['cancer'], health: ['cancer-treatment-now'] });
    expect(cancer.matches[0]?.condition).toBe('cancer-support');
    expect(cancer.safety).toMatchObject({ tier: 'doctor', handsOn: 'ask-first', urgency: 'none' });
    expect(assess({ help: ['cancer'], health: ['past-cancer'] }).route).toBe('cancer-care');
  });
  test('someone who wants to relax gets a gentle session and no condition', () => {
    expect(assess({ help: ['relax-unsure'] })).toMatchObject({
      route: 'relaxation',
      matches: [{ condition: 'other' }],
      modalities: [{ modality: 'relaxation-massage' }, { modality: 'myofascial-release' }],
    });
  });
  test('sore from sport: sports massage first', () => {
    expect(styles({ help: ['sport'], where: ['lower-leg-foot'] })).toEqual(['sports-massage', 'deep-tissue']);
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
  test('a child with back pain asks a doctor first, a child with a stiff jaw brings a parent', () => {
    expect(assess({ ...backPain, age: ['under-16'] }).safety).toMatchObject({
      handsOn: 'ask-first',
      flags: ['child-back-pain', 'under-16'],
    });
    expect(tier({ age: ['under-16'], help: ['jaw'], where: ['jaw-face'] })).toBe('tell');
  });
  test('gasping in sleep and low mood want somebody too, and massage need not wait', () => {
    expect(assess({ 'sleep-mood': ['snore-gasp'] }).safety).toMatchObject({
      urgency: 'routine',
      handsOn: 'free',
    });
    expect(assess({ 'sleep-mood': ['low-mood'] }).safety).toMatchObject({
      urgency: 'soon',
      handsOn: 'free',
      advice: [{ flag: 'persistent-low-mood', within: 14, turnTo: 'doctor-or-a-talking-service' }],
    });
  });
  test('the two axes are each the highest of their own', () => {
    const { safety } = assess({ health: ['persistent-low-mood', 'cancer-treatment-now'] });
    expect(safety).toMatchObject({ urgency: 'soon', handsOn: 'ask-first' });
  });
});

describe('styles', () => {
  test('pain down the leg puts the gentle style before the deep one', () => {
    expect(styles(backPain)).toEqual(['deep-tissue', 'relaxation-massage']);
    expect(styles({ ...backPain, 'back-hip-leg': ['down-leg'] })[0]).toBe('myofascial-release');
  });
  test('blood thinners put every firm style off', () => {
    expect(styles({ ...backPain, health: ['blood-thinner'] })).toEqual([
      'relaxation-massage',
      'myofascial-release',
    ]);
    expect(notNow({ ...backPain, health: ['blood-thinner'] })).toEqual(
      expect.arrayContaining(['deep-tissue', 'sports-massage', 'structural-integration']),
    );
  });
  test('so does strong pain, which says itself why', () => {
    const { notNow: out } = assess({ ...backPain, pain: 8 });
    expect(out.find(({ modality }) => modality === 'deep-tissue')?.because).toEqual([
      { question: 'pain', option: '8' },
    ]);
    expect(notNow({ ...backPain, pain: 6 })).not.toContain('deep-tissue');
  });
  test('a fresh whiplash drops deep work, an old one keeps it', () => {
    const jolt: Answers = { ...neckPain, start: ['jolt'] };
    expect(notNow({ ...jolt, duration: ['under-6-weeks'] })).toContain('deep-tissue');
    expect(notNow({ ...jolt, duration: ['over-1-year'] })).not.toContain('deep-tissue');
  });
  test('someone who likes very light touch sees no firm style before a gentle one', () => {
    expect(styles({ ...neckPain, firmness: 4 })[0]).toBe('deep-tissue');
    expect(styles({ ...neckPain, firmness: 1 })).toEqual(['relaxation-massage', 'myofascial-release']);
    expect(styles({ ...neckPain, 'light-touch': ['yes'] })[0]).toBe('relaxation-massage');
  });
  test('with two matches, a style on both lists comes first', () => {
    const both = assess({ ...backPain, help: ['pain', 'sleep'], 'sleep-mood': ['three-nights'] });
    expect(both.matches.map(({ condition }) => condition)).toEqual(['low-back-sciatica', 'insomnia']);
    expect(both.modalities[0]?.modality).toBe('relaxation-massage');
  });
  test('structural work is for grown-ups who want better posture and like it medium or firmer', () => {
    const posture: Answers = { help: ['posture'], where: ['low-back'], firmness: ['not-sure'] };
    expect(styles(posture)[0]).toBe('structural-integration');
    for (const other of [{ firmness: 2 }, { age: ['16-17'] }, { age: ['under-16'] }])
      expect(styles({ ...posture, ...other })).not.toContain('structural-integration');
  });
  test('lymph work is for swelling only, and not while nobody has checked it', () => {
    const swelling: Answers = { help: ['swelling'], 'swelling-signs': ['heavy-tight'] };
    expect(styles(swelling)[0]).toBe('lymphatic-facilitation');
    expect(styles({ ...swelling, health: ['unchecked-swelling'] })).not.toContain('lymphatic-facilitation');
    expect(styles({ help: ['scar'], 'scar-signs': ['pulls'] })).not.toContain('lymphatic-facilitation');
    expect(styles({ help: ['cancer'], start: ['cancer-treatment'] })).not.toContain('lymphatic-facilitation');
  });
  test('a clinic that does not offer a style never sees it named, and one with relaxation alone always has it', () => {
    const offer = assess(backPain, { modalities: ['structural-integration', 'relaxation-massage'] });
    expect(offer.modalities.map(({ modality }) => modality)).toEqual([
      'relaxation-massage',
      'structural-integration',
    ]);
    const alone = assess(backPain, { modalities: ['relaxation-massage'] });
    expect(alone.modalities.map(({ modality }) => modality)).toEqual(['relaxation-massage']);
  });
});

describe('pressure', () => {
  const pressure = (answers: Answers) => assess(answers).pressure;
  test('starts as chosen, and one lighter from firm up', () => {
    expect([1, 2, 3, 4, 5].map(firmness => pressure({ ...neckPain, firmness }).start)).toEqual([
      1, 2, 3, 3, 4,
    ]);
    expect(pressure({ ...neckPain, firmness: 5 })).toMatchObject({ chosen: 5, because: [] });
    expect(pressure({ ...neckPain, firmness: ['not-sure'] })).toMatchObject({ start: 2, chosen: null });
  });
  test('starts light when pain is high, and lightest where light touch hurts, and says why', () => {
    expect(pressure({ ...neckPain, firmness: 5, pain: 7 })).toMatchObject({ start: 2, because: ['pain'] });
    expect(pressure({ ...neckPain, firmness: 5, pain: 6 }).start).toBe(4);
    expect(pressure({ ...neckPain, firmness: 5, 'light-touch': ['yes'] })).toMatchObject({
      start: 1,
      because: ['touch-sensitivity'],
    });
  });
  test('starts at medium from 65 on, and light where something waits', () => {
    expect(pressure({ ...neckPain, firmness: 5, age: ['65-plus'] })).toMatchObject({
      start: 3,
      because: ['age'],
    });
    expect(pressure({ ...neckPain, firmness: 5, health: ['skin-problem'] })).toMatchObject({
      start: 2,
      because: ['skin-problem'],
    });
  });
  test('starts light in a headache that deep work or light sets off', () => {
    const headache: Answers = { help: ['headaches'], where: ['head'], firmness: 5 };
    expect(pressure(headache).start).toBe(3);
    for (const sign of ['light-sick', 'deep-sets-off'])
      expect(pressure({ ...headache, 'head-neck-jaw': [sign] }).start).toBe(2);
  });
  test('keeps pain at 2 of 10 wherever the start is light, else at 3', () => {
    expect(pressure(backPain).painCeiling).toBe(3);
    for (const health of ['blood-thinner', 'pregnant', 'cancer-treatment-now'])
      expect(pressure({ ...backPain, health: [health], firmness: 4 })).toMatchObject({
        start: 2,
        painCeiling: 2,
      });
    expect(pressure({ ...backPain, health: ['past-cancer'], firmness: 5 })).toMatchObject({
      start: 3,
      painCeiling: 3,
    });
  });
  test('stays light, and nothing firm, where a group of health was ticked and nothing in it', () => {
    const unsaid: Answers = { ...backPain, firmness: 5, 'health-groups': ['heart-blood'] };
    expect(pressure(unsaid)).toMatchObject({ start: 2, because: ['health'] });
    expect(styles(unsaid)).not.toContain('deep-tissue');
    const said: Answers = { ...unsaid, health: ['varicose-veins'] };
    expect(pressure(said)).toMatchObject({ start: 4, because: [] });
    expect(styles(said)).toContain('deep-tissue');
  });
  test('is lightest where lymph work comes first', () => {
    expect(pressure({ help: ['swelling'], 'swelling-signs': ['heavy-tight'], firmness: 2 })).toMatchObject({
      start: 1,
      because: ['lymphatic'],
    });
  });
});
