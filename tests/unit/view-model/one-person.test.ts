// One result for each row of the contract's table: what this reader must be told, and what not.
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { helpLineSources } from '../../../src/knowledge/help-line-sources.ts';
import { helpLines } from '../../../src/knowledge/help-lines.ts';
import { type SafetyFlagId, safetyFlags } from '../../../src/knowledge/safety-flags.ts';
import { en } from '../../../src/messages/en.ts';
import { languageFor } from '../../../src/messages/languages.ts';
import { plainText } from '../../../src/messages/terms.ts';
import type { Answers } from '../../../src/questionnaire/questions.ts';
import { resultView } from '../../../src/view-model/result/result-view.ts';
import type { EmergencyView, GuideView, Prose } from '../../../src/view-model/types.ts';
import { otherVisitors, type PlannedAnswers, typicalVisitors, visit } from '../../support/visitors.ts';
import { withAttributes } from '../config/given.ts';

const clinic = { 'booking-url': 'https://clinic.example/book', phone: '604 555 0142' };

/** Walks the questionnaire; what is planned for the health screen stands ticked from the start. */
function played(
  plan: PlannedAnswers,
  { who = 'me', lang = 'en-CA', attributes = clinic as Record<string, string> } = {},
) {
  const health = Object.fromEntries(
    (['health-groups', 'health'] as const).flatMap(id => (plan[id] === undefined ? [] : [[id, plan[id]]])),
  );
  const { walk, given } = visit(plan, { who: [who], ...health });
  const { config } = withAttributes(attributes);
  const assessment = assess(walk.answers, config);
  return { assessment, walk, given, config, language: languageFor(lang), pageSearch: '' };
}

function guide(plan: PlannedAnswers, options?: Parameters<typeof played>[1]): GuideView {
  const view = resultView(played(plan, options));
  if (view.kind !== 'guide') throw new Error('An emergency.');
  return view;
}

/** Answers as they are, whether or not they would be asked together. */
function emergency(
  safety: readonly SafetyFlagId[],
  { lang = 'en-CA', attributes = clinic as Record<string, string>, more = {} as Answers } = {},
): EmergencyView {
  const answers = { help: ['pain'], safety, ...more };
  const { config } = withAttributes(attributes);
  const assessment = assess(answers, config);
  const walk = { path: [], state: 'stopped', answers } as const;
  const view = resultView({
    assessment,
    walk,
    given: {},
    config,
    language: languageFor(lang),
    pageSearch: '',
  });
  if (view.kind !== 'emergency') throw new Error('No emergency.');
  return view;
}

const plain = (prose: Prose): string =>
  prose.map(piece => (typeof piece === 'string' ? piece : piece.word)).join('');

/** The words of the first card. */
const cardWords = ({ card }: GuideView): readonly string[] => [
  ...card.flags.flatMap(({ said, reason }) => [said, reason]),
  ...(card.ask ? [card.ask.heading, card.ask.text] : []),
  ...(card.because ? [card.because.heading, ...card.because.items] : []),
  ...(card.styles ? [card.styles.heading, ...card.styles.items] : []),
  ...(card.pressure ? [card.pressure.bar.start.text, card.pressure.bar.stop?.text ?? ''] : []),
  ...(card.isDoctorFirst ? [] : [card.safety]),
];

/** Every sentence that is read, without what is folded behind addresses and drawings. */
function wordsOf(view: GuideView | EmergencyView): string {
  const { notices, heading, lead } = view;
  const told = notices.flatMap(each => [each.heading, ...each.text, ...each.items]);
  if (view.kind === 'emergency') return [heading, lead, ...told].join('\n');
  const { tips, matches, modalities, notNow, pressure, steer, timeline, booking } = view;
  return [
    heading,
    lead,
    ...cardWords(view),
    ...told,
    ...(tips?.items ?? []),
    ...(view.signs?.items ?? []),
    view.matchesHeading ?? '',
    ...matches.flatMap(each => [
      each.bandText,
      each.name,
      ...each.claims.map(({ text }) => plain(text)),
      ...each.details.map(({ text }) => plain(text)),
    ]),
    view.modalitiesHeading ?? '',
    ...modalities.flatMap(each => [
      each.name,
      plain(each.text),
      each.pressure.text,
      ...each.claims.map(({ text }) => plain(text)),
      ...each.details.map(({ text }) => plain(text)),
    ]),
    view.modalitiesNote,
    ...(notNow?.items ?? []).flatMap(({ name, because }) => [name, because]),
    ...(pressure
      ? [
          pressure.heading,
          ...pressure.why,
          ...pressure.paragraphs.map(plain),
          ...pressure.dial.numbers,
          pressure.dial.valueText,
          pressure.dial.bar.start.text,
          pressure.dial.bar.stop?.text ?? '',
          ...pressure.dial.muscle.captions,
          pressure.dial.note,
          ...pressure.sayings.items,
          ...pressure.claims.map(({ text }) => plain(text)),
        ]
      : []),
    ...(steer ? [steer.heading, ...steer.why, steer.text] : []),
    ...(timeline?.steps ?? []).flatMap(each => [each.heading, ...each.items]),
    booking.heading,
    booking.text,
  ].join('\n');
}

const painRoom = /of 10/;

const runner = {
  age: ['18-49'],
  help: ['pain', 'sport'],
  where: ['shin'],
  start: ['training'],
  duration: ['under-6-weeks'],
  'leg-signs': ['one-spot-bone', 'throb-at-rest', 'missed-periods'],
  firmness: 4,
  pain: 6,
};
const stiffShoulders = {
  age: ['65-plus'],
  help: ['pain'],
  where: ['shoulder'],
  start: ['slow-no-reason'],
  duration: ['under-6-weeks'],
  'shoulder-hip': ['moves-ok-sore'],
  health: ['polymyalgia-signs'],
  firmness: 4,
  pain: 5,
};
const stiffBack = {
  age: ['50-64'],
  help: ['pain'],
  where: ['low-back'],
  start: ['lifting'],
  duration: ['over-1-year'],
  'back-hip-leg': ['back-only', 'sit-stiff'],
  firmness: 4,
  pain: 4,
};
const onThinner = { ...stiffBack, 'health-groups': ['heart-blood'], health: ['blood-thinner'] };
const cold = { age: ['18-49'], help: ['relax'], safety: ['fever-or-infection'], firmness: 3 };
const calm = { age: ['18-49'], help: ['relax'], firmness: 3 };
const chemo = {
  age: ['18-49'],
  help: ['cancer'],
  start: ['cancer-treatment'],
  duration: ['under-6-weeks'],
  'cancer-signs': ['tired', 'worried'],
  health: ['cancer-treatment-now'],
  firmness: 2,
};
const chemoWithYes = { ...chemo, checked: ['cancer-treatment-now'] };
const swollenArm = {
  age: ['50-64'],
  help: ['swelling'],
  where: ['whole-limb'],
  start: ['cancer-treatment'],
  duration: ['over-1-year'],
  'swelling-signs': ['heavy-tight', 'nodes'],
  'health-groups': ['cancer'],
  health: ['past-cancer'],
  firmness: 2,
};
const expecting = {
  age: ['18-49'],
  help: ['pregnant', 'pain', 'sleep'],
  pregnancy: ['13-to-36-weeks'],
  where: ['low-back'],
  start: ['pregnancy'],
  duration: ['under-6-weeks'],
  'back-hip-leg': ['back-only'],
  firmness: 3,
  pain: 3,
};
const afterBirth = {
  ...expecting,
  help: ['pregnant', 'pain', 'stress'],
  pregnancy: ['birth-under-6-weeks'],
  'sleep-mood': ['low-mood'],
};
const footballer = {
  age: ['16-17'],
  help: ['sport'],
  where: ['thigh'],
  start: ['training'],
  duration: ['under-6-weeks'],
  'leg-signs': ['whole-muscle-tight'],
  firmness: 4,
};
const unsure = {
  age: ['50-64'],
  help: ['pain'],
  where: ['knee'],
  start: ['not-sure'],
  duration: ['not-sure'],
  pain: 2,
};

describe('help now', () => {
  test.each([
    ['chest-pain', 'Please call 911 now'],
    ['neck-artery-signs', 'Please call 911 now'],
    ['cauda-equina-signs', 'Please go to an emergency department now'],
    ['baby-moving-less', 'Please call the maternity unit now'],
    ['fever-on-chemotherapy', 'Please call the cancer team’s 24-hour line now'],
    ['thoughts-of-self-harm', 'Please talk to someone now'],
    ['clot-signs', 'Please get medical help today'],
    ['child-limp', 'Please get medical help today'],
  ] as const)('%s: %s', (flag, heading) => {
    expect(emergency([flag]).heading).toBe(heading);
  });

  test.each(safetyFlags.filter(({ tier }) => tier === 'emergency').map(({ id }) => id))(
    '%s is never quoted back: the reason, and what to do',
    id => {
      const view = emergency([id]);
      expect(view.lead).toBe(en.flagReasons[id]);
      expect(wordsOf(view)).not.toContain(en.flags[id]);
      expect(wordsOf(view)).not.toMatch(/You told us/);
      expect(view.notices[0]?.text.length).toBeGreaterThan(1);
    },
  );

  test('a stroke is timed; a hurt neck is kept still; a clot is not rubbed; a limp gets no sport', () => {
    expect(wordsOf(emergency(['stroke-signs']))).toContain('Note when it began.');
    expect(wordsOf(emergency(['spine-injury-signs']))).toContain('Keep the head and neck still.');
    expect(wordsOf(emergency(['deep-leg-pain']))).toMatch(/Do not rub it.*Call 911/);
    expect(wordsOf(emergency(['child-limp']))).toContain('no sport');
    expect(wordsOf(emergency(['head-knock-signs']))).toMatch(/No driving.*24 hours/);
  });

  test('of several, the most urgent leads, and the others follow in order', () => {
    const view = emergency([
      'clot-signs',
      'thoughts-of-self-harm',
      'baby-moving-less',
      'cold-pale-limb',
      'chest-pain',
    ]);
    const { acts } = en.emergency;
    expect(view.heading).toBe('Please call 911 now');
    expect(view.notices.slice(1).map(({ heading }) => heading)).toEqual(
      [acts.department, acts.maternity, acts.crisis, acts.today].map(({ heading }) => heading),
    );
  });

  test('for the maternity unit, the ambulance comes second', () => {
    const [notice] = emergency(['baby-moving-less']).notices;
    expect(notice?.text[0]).toBe('Call the number on the maternity papers.');
    expect(notice?.actions.map(({ text }) => text)).toEqual(['No answer? Call 911']);
  });

  test('the crisis line is there whenever that flag is up, whatever else is', () => {
    const others = safetyFlags.filter(({ tier }) => tier === 'emergency').map(({ id }) => id);
    for (const other of others) {
      const links = emergency([other, 'thoughts-of-self-harm']).notices.flatMap(({ actions }) => actions);
      expect(
        links.map(({ href }) => href),
        other,
      ).toEqual(expect.arrayContaining(['tel:988', 'sms:988', 'tel:911']));
    }
  });

  test('somebody under 16 may also tell an adult', () => {
    const words = (age: string) => wordsOf(emergency(['thoughts-of-self-harm'], { more: { age: [age] } }));
    expect(words('under-16')).toContain('tell an adult you trust');
    expect(words('18-49')).not.toContain('an adult you trust');
  });

  test('says "the emergency number" where no region says which, and has each to press', () => {
    const view = emergency(['chest-pain'], { lang: 'en' });
    expect(view.heading).toBe('Please call the emergency number now');
    expect(view.notices[0]?.actions.map(({ text }) => text)).toEqual([
      '911: United States, Canada',
      '999: United Kingdom',
      '112: European Union',
      '000: Australia',
      '111: New Zealand',
    ]);
  });
});

describe('help lines', () => {
  const crisis = (lang: string, attributes = {}) =>
    emergency(['thoughts-of-self-harm'], { lang, attributes }).notices[0]?.actions.map(({ href }) => href);

  test('offer text and chat only where they were checked', () => {
    expect(crisis('en-US')).toEqual(['tel:988', 'sms:988', 'https://988lifeline.org', 'tel:911']);
    expect(crisis('en-CA')).toEqual(['tel:988', 'sms:988', 'tel:911']);
    expect(crisis('en-GB')).toEqual(['tel:116123', 'tel:111', 'sms:85258', 'tel:999']);
    expect(crisis('de-DE')).toEqual(['tel:08001110111', 'tel:08001110222', 'tel:112']);
  });

  test('say whose they are where that was checked', () => {
    const [notice] = emergency(['thoughts-of-self-harm'], { lang: 'en-GB' }).notices;
    expect(notice?.actions.map(({ text }) => text)).toEqual([
      'Talk to someone: call Samaritans 116 123',
      'Talk to someone: call NHS 111 and choose mental health',
      'Talk to someone: text Shout 85258',
      'Call 999',
    ]);
  });

  test('lead to a directory where no line was checked', () => {
    expect(crisis('it-IT')).toEqual(['https://findahelpline.com', 'tel:112']);
    expect(crisis('en')).toEqual([
      'https://findahelpline.com',
      'tel:911',
      'tel:999',
      'tel:112',
      'tel:000',
      'tel:111',
    ]);
  });

  test('are the medical number, and lines in the language of the region, where they were checked', () => {
    expect(crisis('fr-FR')).toEqual(['tel:3114', 'tel:112']);
    expect(crisis('fr-CH')).toEqual(['tel:143', 'tel:144']);
    expect(crisis('es-ES')).toEqual(['tel:024', 'tel:112']);
    expect(crisis('es-MX')).toEqual(['tel:8009112000', 'tel:911']);
  });

  test('that do not answer at every hour say so, and a directory stands beside them', () => {
    const [notice] = emergency(['thoughts-of-self-harm'], { lang: 'fr-LU' }).notices;
    expect(notice?.actions.map(({ text }) => text)).toEqual([
      'Talk to someone: call 45 45 45 (not at all hours)',
      'Find a crisis line: findahelpline.com (opens in a new tab)',
      'Call 112',
    ]);
  });

  test('are the clinic’s own where it set them', () => {
    expect(crisis('en-GB', { 'crisis-line': '0300 123 3393', 'emergency-number': '112' })).toEqual([
      'tel:03001233393',
      'tel:112',
    ]);
  });

  test('are rows with a source, one for a region', () => {
    expect(new Set(helpLines.map(({ region }) => region)).size).toBe(helpLines.length);
    for (const { region, emergency: numbers } of helpLines) {
      expect(numbers.length).toBeGreaterThan(0);
      expect(helpLineSources[region] ?? String(numbers), region).toMatch(/[a-z]|^112$/);
    }
  });
});

describe('stop', () => {
  const view = guide(runner);

  test('says why, whom to see, how soon, and what to leave until then', () => {
    expect(view.heading).toBe('Please have this looked at first');
    expect(view.card.safety).toContain('A bone may be overloaded.');
    expect(view.card.safety).toContain('See a doctor within 1 week.');
    expect(wordsOf(view)).toContain('No running and no jumping.');
  });

  test('shows no match, no style, no pressure, no plan of a session', () => {
    expect([view.matches, view.modalities]).toEqual([[], []]);
    expect([
      view.matchesHeading,
      view.modalitiesHeading,
      view.notNow,
      view.pressure,
      view.steer,
      view.timeline,
    ]).toEqual([null, null, null, null, null, null]);
    expect([view.card.styles, view.card.pressure]).toEqual([null, null]);
    expect(wordsOf(view)).not.toMatch(/need not wait|keep moving/i);
  });

  test('offers a talk, and not as the first thing', () => {
    expect(view.card.action).toEqual({ kind: 'copy', text: 'Copy what to ask' });
    expect(view.booking.isQuiet).toBe(true);
    expect(view.card.talk?.text).toBe('Book a talk, no hands-on work');
    const own = guide(runner, { attributes: { ...clinic, 'booking-label': 'Meet us' } });
    expect(own.card.talk?.text).toBe('Meet us (a talk, no hands-on work)');
  });

  test('two days are days, one week is a week', () => {
    const neck = guide({ ...stiffBack, where: ['neck'], safety: ['unfamiliar-neck-pain'] });
    expect(neck.card.safety).toContain('See a doctor within 2 days.');
    expect(wordsOf(neck)).toContain('Do not strain the neck');
  });
});

describe('ask first', () => {
  const view = guide(stiffShoulders);

  test('names whom to ask, why and how soon', () => {
    expect(view.heading).toBe('Please ask a doctor first');
    expect(view.card.safety).toMatch(/inflammation that tablets ease\. See a doctor within 1 week\./);
    expect(guide(chemo).heading).toBe('Please ask the cancer team first');
  });

  test('shows at most two gentle styles for once there is an OK, and a light start', () => {
    expect(view.modalitiesHeading).toBe('What may suit you, once there is an OK');
    expect(view.modalities.length).toBeLessThanOrEqual(2);
    for (const { name } of view.modalities) expect(name).not.toMatch(/deep|sports|structural/i);
    expect(view.laterHeading).toBe('For later, once there is an OK');
    expect(view.card.styles).toBe(null);
    expect(wordsOf(view)).toContain('start at 2 of 5, light');
  });

  test('a new lump is for a doctor, and after cancer for the cancer team, and sooner', () => {
    expect(guide({ ...calm, health: ['new-lump'] }).card.safety).toContain('See a doctor within 2 weeks.');
    const after = { ...calm, 'health-groups': ['cancer'], health: ['new-lump', 'past-cancer'] };
    expect(guide(after).card.safety).toContain('See the cancer team within 1 week.');
  });

  test('books nothing first', () => {
    expect(view.card.action.kind).toBe('copy');
    expect(view.card.talk?.text).toContain('a talk, no hands-on work');
  });
});

describe('wait', () => {
  test('says what it waits for, then the styles and the booking', () => {
    const view = guide(cold);
    expect(view.heading).toBe('Come when you are well');
    expect(view.card.safety).toBe('Massage waits until two days after the fever has gone.');
    expect(view.modalitiesHeading).toBe('What may suit you then');
    expect(view.card.action).toMatchObject({
      kind: 'book',
      link: { text: 'Book a consultation (for later)' },
    });
    const rash = { ...calm, 'health-groups': ['skin-touch'], health: ['skin-problem'] };
    expect(guide(rash).heading).toBe('Come when the skin has healed');
  });
});

describe('see someone too', () => {
  test('stands beside the usual page: massage need not wait', () => {
    const view = guide({
      age: ['18-49'],
      help: ['stress'],
      start: ['stress-time'],
      duration: ['not-sure'],
      'sleep-mood': ['low-mood'],
      firmness: 3,
    });
    const [box] = view.notices;
    expect(box?.heading).toBe('Worth a check. Massage need not wait.');
    expect(box?.items[0]).toContain(
      'See a doctor or a counselling service too, within 2 weeks. Massage need not wait.',
    );
    expect(view.card.action.kind).toBe('book');
    expect(wordsOf(view).match(/need not wait/g)?.length).toBeLessThanOrEqual(3);
  });
});

describe('therapeutic', () => {
  test('names sciatica to those who told of a leg', () => {
    expect(guide({ ...stiffBack, 'back-hip-leg': ['down-leg'] }).matches.map(({ name }) => name)).toContain(
      'Lower back pain and sciatica',
    );
  });

  test('says what it sounds like, the style, the start and why, and books', () => {
    const view = guide(stiffBack);
    expect(view.matches[0]?.name).toBe('Lower back pain');
    expect(view.lead).toBe('It sounds most like: Lower back pain.');
    expect(plain(view.comesFirst?.text ?? [])).toBe('Moving as much as possible.');
    expect(view.card.because?.items.length).toBe(2);
    expect(view.card.styles?.items[0]).toBe('Deep tissue massage');
    expect(view.card.pressure?.bar.stop?.text).toContain('3 of 10');
    expect(view.card.safety).toBe('Say if anything hurts.');
    expect(view.card.action).toMatchObject({ kind: 'book', link: { text: 'Book a consultation' } });
    expect(view.pressure?.why).toEqual(['We start one step lighter, and get firmer only as you wish.']);
  });

  test('a start that is held down comes with the wish, the start and the reason', () => {
    const view = guide(onThinner);
    expect(view.pressure?.why).toEqual([
      'You asked for firm touch.',
      'We start light, and this is why.',
      en.flagReasons['blood-thinner'],
    ]);
  });

  test('nobody is told to see a doctor about what they were asked and denied', () => {
    for (const plan of Object.values(typicalVisitors)) {
      const view = guide({ age: ['18-49'], ...plan });
      const lines = view.signs?.items.join('\n') ?? '';
      expect(lines).not.toMatch(/lump(?! or)|Weight goes down|after 50/);
    }
  });

  test('sore muscles from sport have a name, advice and a claim with its evidence word', () => {
    const [match] = guide(typicalVisitors['sport-soreness']).matches;
    expect(match?.name).toBe('Sore muscles from sport');
    expect(match?.claims[0]).toMatchObject({ evidence: 'Research: limited' });
    expect(match?.details.map(({ text }) => plain(text)).join(' ')).toContain('A week with less training');
  });
});

describe('words about pain', () => {
  test('only for those with pain, or with a firm style', () => {
    const painless = { ...stiffBack, firmness: 2, pain: 0 };
    expect(wordsOf(guide(painless))).not.toMatch(painRoom);
    expect(wordsOf(guide(stiffBack))).toMatch(/at most 3 of 10/);
    expect(wordsOf(guide(calm))).not.toMatch(painRoom);
    expect(wordsOf(guide(swollenArm))).not.toMatch(painRoom);
  });

  test('"up to 5" only with a firm style that nothing holds down', () => {
    expect(wordsOf(guide(stiffBack))).toContain('up to 5 of 10');
    expect(wordsOf(guide(onThinner))).not.toContain('up to 5 of 10');
    expect(wordsOf(guide({ ...stiffBack, age: ['65-plus'] }))).not.toContain('up to 5 of 10');
  });

  test('where touch is tender no number stands: it should not hurt', () => {
    const view = guide({ ...typicalVisitors.fibromyalgia, age: ['18-49'], pain: 5 });
    expect(view.pressure?.dial.numbers).toContain('It should not hurt.');
    expect(wordsOf(view)).not.toMatch(painRoom);
  });
});

describe('relaxation', () => {
  const view = guide(calm);

  test('says what it feels like and that the visitor decides, and books', () => {
    expect(view.heading).toBe('A calm, gentle session may suit you');
    expect(view.steer?.heading).toBe('You decide');
    expect(view.card.action.kind).toBe('book');
    expect(view.card.because?.items).toEqual(['Only to relax']);
  });

  test('has no pain scale, no guarding, no care plan, and no match', () => {
    expect([view.pressure, view.matchesHeading]).toEqual([null, null]);
    expect(wordsOf(view)).not.toMatch(/guarding|care plan|tense to protect|Something else/);
  });
});

describe('swelling', () => {
  test('what comes first is said, and that the therapist is trained for it', () => {
    const view = guide(swollenArm);
    expect(view.heading).toBe('Very light massage may suit you');
    expect(view.tips?.items).toEqual([
      'Skin care, compression and exercise come first.',
      'Massage for swelling is for a therapist trained in it.',
    ]);
    expect(view.pressure).toBeNull();
    expect(view.steer?.why.join(' ')).toContain('very light');
  });
});

describe('cancer care', () => {
  const view = guide(chemoWithYes);

  test('speaks of the team, of treated areas and of a visit at home', () => {
    expect(view.heading).toBe('Gentle comfort massage may suit you');
    const tips = view.tips?.items.join(' ');
    for (const words of ['A treated arm or scar', 'a visit at home']) expect(tips).toContain(words);
    // Whose team has agreed is not sent to it again; who has not said how far the treatment is, is.
    expect(tips).not.toContain('agrees first');
    const open = guide({ help: ['cancer'], start: ['cancer-treatment'], 'cancer-signs': ['tired'] });
    expect(open.tips?.items).toContain('In treatment, the cancer team agrees first.');
    for (const { name } of view.modalities) expect(name).toMatch(/Relaxation|Myofascial/);
  });

  test('nothing "sounds like" anything', () => {
    expect(wordsOf(view)).not.toMatch(/sounds? (most )?like/i);
  });

  test('cancer in a bone: no guess about the back or the hip', () => {
    const bone = guide({
      ...stiffBack,
      help: ['cancer', 'pain'],
      'cancer-signs': ['stiff'],
      health: ['cancer-in-bone'],
      checked: ['cancer-in-bone'],
    });
    expect(bone.matches.map(({ name }) => name)).not.toContain(
      en.conditions['low-back-sciatica'].nameWithoutLeg,
    );
  });

  test('what was checked is said, and look-alikes are left out', () => {
    expect(wordsOf(view)).toContain(
      'You told us that the cancer team agrees to massage. We still keep it gentle.',
    );
    const headings = view.matches.flatMap(({ details }) => details.map(({ heading }) => heading));
    expect(headings).not.toContain(en.result.details.mix);
    expect(guide(stiffBack).matches[0]?.details.map(({ heading }) => heading)).toContain(
      en.result.details.mix,
    );
  });
});

describe('pregnancy and the weeks after', () => {
  test('says how to lie, by the stage', () => {
    expect(wordsOf(guide(expecting))).toContain('on your side from 13 weeks');
    expect(wordsOf(guide({ ...expecting, pregnancy: ['37-plus-weeks'] }))).toContain('not flat on your back');
  });

  test('no birth sign is named again after "none"', () => {
    expect(wordsOf(guide(expecting))).not.toMatch(/bad headache or sudden swelling|One calf is sore/);
  });

  test('after a birth it is postnatal massage, with no word of lying on the side', () => {
    const view = guide(afterBirth);
    expect(view.heading).toBe('Gentle massage after the birth may suit you');
    expect(view.modalities[0]?.name).toBe('Postnatal massage');
    expect(wordsOf(view)).not.toMatch(/on your side|pregnancy-trained|Prenatal/);
  });

  test('"midwife" stands nowhere else', () => {
    for (const plan of [
      stiffBack,
      onThinner,
      calm,
      cold,
      chemo,
      swollenArm,
      stiffShoulders,
      runner,
      footballer,
    ])
      expect(wordsOf(guide(plan))).not.toMatch(/midwife/i);
  });
});

describe('young people', () => {
  test('under 16 a parent or guardian books and comes along; no firm style', () => {
    const view = guide({ ...footballer, age: ['under-16'] });
    expect(view.booking.text).toContain('A parent or guardian books and comes along.');
    for (const { name } of view.modalities) expect(name).not.toMatch(/deep|sports|structural/i);
  });

  test('at 16 or 17 a parent or guardian agrees; no structural integration', () => {
    const view = guide(footballer);
    expect(view.booking.text).toContain('A parent or guardian agrees, and may come along.');
    for (const { name } of view.modalities) expect(name).not.toMatch(/structural/i);
  });
});

/** What may be said to whoever answers for somebody else: about the talk between the two of us, never about a body. */
const toTheCarer =
  /You told us(: “[^”]*”| that)?|Because you told us|What your answers sound like|You asked for [a-z-]+ touch for them|They decide with you|You may be there|Please mention this when you book|you agree on a sign|“[^”]*”/gi;

describe('someone who answers for somebody they look after', () => {
  const plans: Readonly<Record<string, PlannedAnswers>> = {
    ...typicalVisitors,
    ...Object.fromEntries(otherVisitors.entries()),
    runner,
    stiffShoulders,
    onThinner,
    stiffBack,
    cold,
    calm,
    chemo,
    chemoWithYes,
    swollenArm,
    expecting,
    afterBirth,
    footballer,
    unsure,
  };

  test.each(Object.entries(plans))('reads "they" in every sentence: %s', (_, plan) => {
    const view = resultView(played({ pain: 4, firmness: 4, ...plan }, { who: 'someone-else' }));
    expect(wordsOf(view).replace(toTheCarer, '')).not.toMatch(/\b(you|your|yours|yourself)\b/i);
  });

  test.each(safetyFlags.filter(({ tier }) => tier === 'emergency').map(({ id }) => id))(
    'reads "they" in an emergency too: %s',
    id => {
      const view = emergency([id], { more: { who: ['someone-else'] } });
      expect(wordsOf(view).replace(toTheCarer, '')).not.toMatch(/\b(you|your|yours|yourself)\b/i);
    },
  );

  test('every text for a carer has its place', () => {
    const at = (path: readonly string[]): unknown =>
      path.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], en);
    const walk = (node: unknown, path: readonly string[]): void => {
      if (typeof node !== 'object' || node === null || Array.isArray(node)) {
        const own = at(path);
        expect(own, path.join('.')).toBeDefined();
        if (Array.isArray(node)) expect((own as readonly string[]).length, path.join('.')).toBeGreaterThan(0);
        return;
      }
      for (const [key, child] of Object.entries(node)) walk(child, [...path, key]);
    };
    walk(en.carer, []);
  });
});

describe('unsure', () => {
  test('offers a talk, and never "something else"', () => {
    const view = guide(unsure);
    expect(view.heading).toBe('A short talk will make this clear');
    expect(wordsOf(view)).not.toMatch(/Something else|not on the list|we do not guess/);
    expect(view.modalities[0]?.name).toBe('Relaxation massage');
  });
});

describe('the first card', () => {
  const plans = Object.entries({
    ...typicalVisitors,
    runner,
    stiffShoulders,
    onThinner,
    cold,
    calm,
    chemo,
    chemoWithYes,
    swollenArm,
    expecting,
    afterBirth,
    footballer,
    unsure,
  });

  test.each(plans)('answers all in sixty words: %s', (_, plan) => {
    const view = guide({
      age: ['18-49'],
      firmness: 4,
      pain: 4,
      ...(plan as PlannedAnswers),
    });
    const { heading, lead, card } = view;
    const action = card.action.kind === 'book' ? card.action.link.text : card.action.text;
    const words = [heading, lead, ...cardWords(view), action].join(' ');
    expect(words.split(/\s+/).length, words).toBeLessThanOrEqual(60);
    expect(card.because?.items.length ?? 0).toBeLessThanOrEqual(2);
  });
});

test('no text has a word from the list of those to avoid', () => {
  const texts: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node === 'string') texts.push(plainText(node));
    else if (typeof node === 'object' && node !== null) for (const child of Object.values(node)) walk(child);
  };
  for (const part of [
    'result',
    'emergency',
    'carer',
    'flagReasons',
    'turnTo',
    'conditions',
    'claims',
    'modalities',
  ] as const)
    walk(en[part]);
  for (const text of texts)
    expect(text).not.toMatch(
      /not safe until|we do not guess|\bpast\b(?! cancer)|(pretend|fake) massage|\bGP\b|\bER\b|A&E|urgent care/,
    );
});

describe('where a region has its own words', () => {
  test('the doctor is a GP, and the emergency department A&E', () => {
    const plan = { help: ['pain'], where: ['neck'], safety: ['unfamiliar-neck-pain'] };
    expect(guide(plan, { lang: 'en-GB' }).card.safety).toContain('See a GP within 2 days.');
    expect(guide(plan, { lang: 'en-US' }).card.safety).toContain('See a doctor within 2 days.');
    const { heading } = emergency(['cauda-equina-signs'], { lang: 'en-GB' });
    expect(heading).toBe('Please go to A&E now');
    expect(emergency(['cauda-equina-signs'], { lang: 'en-AU' }).heading).toMatch(/emergency department/);
  });
});

describe('a group of health questions that was ticked, and no line under it', () => {
  const plan = { help: ['relax'], 'health-groups': ['heart-blood'], firmness: 2 };

  test('holds nobody up, and is told to the therapist', () => {
    const view = guide(plan);
    expect(view.heading).toBe('A calm, gentle session may suit you');
    expect(view.notices.flatMap(({ items }) => items)).toEqual([
      'Heart, blood pressure, clots, blood thinners: say which of these it is.',
    ]);
    expect(view.safetyNotes.flatMap(({ items }) => items)).toEqual(
      view.notices.flatMap(({ items }) => items),
    );
  });

  test('is not told where a line says what it is', () => {
    const items = guide({ ...plan, health: ['settled-heart'] }).notices.flatMap(each => each.items);
    expect(items.join()).not.toContain('say which');
  });
});

describe('what is read back of "already checked"', () => {
  const rowsOf = (checked: readonly string[], more: PlannedAnswers = {}) =>
    guide({ ...chemoWithYes, ...more, checked }).answers.rows.filter(({ question }) =>
      question.startsWith('Has a doctor'),
    );

  test('one thing: the question names it, and the answer is yes, not yet or not sure', () => {
    const question =
      'Has a doctor, nurse or care team looked at “Cancer treatment now” and said massage is fine?';
    expect(rowsOf(['cancer-treatment-now'])).toMatchObject([{ question, answer: 'Yes' }]);
    expect(rowsOf(['not-yet'])).toMatchObject([{ question, answer: 'Not yet' }]);
  });

  test('several things: those that were looked at, by name', () => {
    const health = ['cancer-treatment-now', 'recent-clot'];
    const more = { 'health-groups': ['cancer', 'heart-blood'], health };
    expect(rowsOf(['recent-clot'], more)).toMatchObject([
      {
        question: 'Has a doctor, nurse or care team looked at any of these and said massage is fine?',
        answer: 'A blood clot in the last 6 months',
      },
    ]);
  });
});
