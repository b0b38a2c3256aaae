import { lazy } from '../lazy.ts';

/** Conditions, as people describe them. Never "you have": always "sounds like". */
export const conditions = lazy(
  () =>
    ({
      rsi: {
        name: 'Strain from doing the same thing a lot (RSI)',
        mix: 'A trapped nerve at the wrist or neck, arthritis.',
        first: 'A change in how the task is done, breaks, exercise.',
        doctor: {
          'weak-or-numb': 'A hand or arm is weak, or stays numb.',
          'hot-joint': 'A joint is hot.',
          'no-grip': 'Gripping is hard.',
        },
      },
      insomnia: {
        name: 'Trouble sleeping',
        mix: '[Sleep apnoea](sleep-apnoea), restless legs, low mood, pain that wakes.',
        first: 'A course of talks and exercises for sleep ([CBT for insomnia](cbt)).',
        doctor: {
          gasping: 'Snoring comes with gasps.',
          'nodding-off': 'It is hard to stay awake while driving.',
          low: 'The mood stays low for weeks.',
        },
      },
      headache: {
        name: 'Headaches and migraines',
        mix: 'Jaw pain, neck pain, sinus trouble, taking painkillers too often.',
        first: 'Sleep, meals and screen breaks; a doctor’s plan if they are frequent.',
        doctor: {
          'new-after-50': 'It began after the age of 50.',
          worse: 'It gets worse.',
          'lying-flat': 'It is worse when lying flat.',
          painkillers: 'Painkillers are needed most days.',
        },
      },
      fibromyalgia: {
        name: 'Pain all over (fibromyalgia)',
        mix: 'Thyroid trouble, inflamed joints, long COVID, low mood.',
        first: 'A doctor’s check, gentle movement, good sleep.',
        doctor: {
          unchecked: 'Nobody has checked it.',
          fever: 'There is fever.',
          'weight-loss': 'Weight goes down without trying.',
          'hot-joints': 'Joints are hot or swell up.',
          weakness: 'An arm or leg gets weak.',
        },
      },
      whiplash: {
        name: 'Whiplash (neck jolt)',
        mix: 'Everyday neck ache, concussion, a nerve injury.',
        first: 'A check of the neck. Then gentle moving.',
        doctor: {
          'pins-and-needles': 'An arm tingles.',
          dizziness: 'Dizziness stays.',
          unchecked: 'Nobody has checked it.',
        },
      },
      tmj: {
        name: 'Jaw pain (TMJ)',
        mix: 'Toothache, an ear infection, [migraine](migraine), sinus trouble.',
        first: 'Jaw exercises with a trained person.',
        doctor: {
          fever: 'It swells, with fever.',
          'numb-face': 'The face is numb.',
          lump: 'There is a lump.',
          locked: 'The jaw does not open.',
        },
      },
      'low-back-sciatica': {
        name: 'Lower back pain and sciatica',
        // Where nothing was said of a leg.
        nameWithoutLeg: 'Lower back pain',
        mix: 'An arthritic or stiff hip, a hamstring strain, kidney pain.',
        first: 'Moving as much as possible.',
        doctor: {
          'weak-leg': 'A leg or foot is weak.',
          fever: 'There is fever.',
          'past-cancer': 'There has been cancer before.',
          nights: 'It is far worse at night.',
          lasting: 'Nobody has looked at it, and it lasts more than 6 weeks.',
        },
      },
      'frozen-joint': {
        name: 'Frozen shoulder or hip',
        mix: 'A torn tendon, tight neck muscles, arthritis, [sciatica](sciatica).',
        first: 'A doctor’s check, stretching and physio.',
        doctor: {
          'hot-joint': 'The joint is hot or red.',
          fall: 'It came from a fall.',
          strength: 'Strength is suddenly lost.',
          'both-shoulders': 'Both shoulders are stiff, after the age of 50.',
        },
      },
      'carpal-tunnel': {
        name: 'Carpal tunnel (tingly hand)',
        mix: 'Strain from a task, a nerve at elbow or neck, nerve trouble from diabetes.',
        first: 'A wrist splint at night and less gripping.',
        doctor: {
          numb: 'Numbness stays.',
          'weak-thumb': 'The thumb is weak.',
          feet: 'The feet tingle too.',
        },
      },
      lymphatic: {
        name: 'Swelling and heaviness',
        mix: 'A blood clot, a skin infection, heart or kidney trouble.',
        first: 'A check of why it swells; compression, skin care, exercise.',
        doctor: {
          unchecked: 'It is new or growing, and nobody has checked it.',
        },
      },
      scar: {
        name: 'Scars after surgery',
        mix: 'A wound infection, a hernia, fluid under the skin.',
        first:
          'Full healing, no scabs, and an OK from the surgeon’s team. If it is less than 6 weeks since surgery, ask that team first.',
        doctor: {
          open: 'It is open, or leaks fluid.',
          hot: 'It is hot or smells bad.',
          lump: 'There is a new lump.',
          colour: 'It gets redder or darker than usual.',
        },
      },
      'neck-shoulder': {
        name: 'Neck or shoulder pain',
        mix: '[Whiplash](whiplash), a [frozen shoulder](frozen-joint), [tension headache](tension-headache), a neck nerve.',
        first: 'Move often and exercise.',
        doctor: {
          'weak-arm': 'An arm is weak.',
          clumsy: 'The hands are clumsy.',
          nights: 'It is bad at night.',
          fall: 'It came after a fall.',
        },
      },
      'stress-mood': {
        name: 'Stress, worry or low mood',
        mix: 'Depression, panic, thyroid trouble, poor sleep.',
        first: 'Talking to someone you trust, or a doctor. Massage is only an addition.',
        doctor: {
          low: 'The mood is low most days for two weeks.',
          coping: 'Everyday life has become too hard.',
        },
      },
      'cancer-support': {
        name: 'Comfort during or after cancer treatment',
        mix: 'A new pain or lump: the cancer team looks at those.',
        first: 'An OK from the cancer team, and a therapist trained in cancer care.',
        doctor: {
          lump: 'There is a new lump.',
          'new-pain': 'There is a new pain.',
          'new-swelling': 'There is a new swelling.',
        },
      },
      pregnancy: {
        name: 'Pregnancy',
        mix: '',
        first: 'An OK from the midwife or doctor, if there is a problem in the pregnancy.',
        doctor: {
          headache: 'There is a bad headache or sudden swelling.',
          calf: 'One calf is sore.',
          'blood-pressure': 'Blood pressure goes up.',
        },
      },
      'sport-soreness': {
        name: 'Sore muscles from sport',
        mix: 'A muscle strain, a bone that training has overloaded, a nerve from the back.',
        first: 'A week with less training, sleep and easy movement.',
        doctor: {
          bone: 'One spot on a bone hurts.',
          night: 'It throbs at night.',
          swelling: 'One leg swells.',
        },
      },
      // Never shown to a visitor: the name is for those who read the rules.
      other: { name: 'Something else', mix: '', first: 'A short talk.', doctor: {} },
    }) as const,
);

/** What massage may do, each with its evidence word beside it. */
export const claims = lazy(
  () =>
    ({
      rsi: 'May ease the muscle ache of strain from doing the same thing a lot ([RSI](rsi)) for a while. No single treatment works every time.',
      insomnia: 'May help you relax. Four studies of people after cancer found better sleep.',
      'tension-headache':
        '[Tension type](tension-headache): people felt better, but a fake treatment, given to compare, reduced headaches as much.',
      migraine:
        '[Migraine](migraine): there may be fewer migraine attacks. Massage is only for the time between them.',
      fibromyalgia:
        'May ease pain and worry in [fibromyalgia](fibromyalgia) after five weeks. It did not change sleep. It should be painless.',
      whiplash: '[Whiplash](whiplash) is hardly studied: there is one study.',
      tmj: 'A guideline strongly recommends treatment by trained hands for pain of the jaw joint ([TMJ](tmj)) of 3 months or more.',
      'low-back':
        'May help ease back pain for a short time. Relaxing massage and deep massage helped about equally.',
      sciatica:
        'Massage does not treat pain that runs down the leg ([sciatica](sciatica)). A Dutch guideline advises against it for that.',
      'frozen-joint':
        'May help ease other shoulder pain for a short time. [Frozen joints](frozen-joint) are hardly studied.',
      'carpal-tunnel':
        'In very small studies, [carpal tunnel](carpal-tunnel) got a little easier. A night splint comes first.',
      lymphatic: 'Light [lymph](lymph) massage may add a little to bandaging. Studies do not agree.',
      scar: 'In small, weak studies, most people improved.',
      'neck-shoulder':
        'In studies, ten weeks of massage helped more than written advice, and about as much as light touch.',
      stress: 'May ease everyday stress and tension. For low mood, studies do not agree.',
      'cancer-comfort': 'May bring rest and comfort. Nothing shows that massage spreads cancer.',
      pregnancy: 'In a healthy pregnancy of more than 12 weeks, may ease stress, back and leg ache.',
      'sport-soreness':
        'May make muscles a little less sore the next day. It did not change strength or speed.',
      'sports-massage':
        'May make muscles a little more flexible, and a little less sore the next day. It did not change strength or speed.',
      'deep-tissue': 'May ease back pain for a while. Softer massage had about the same effect.',
      'myofascial-release': 'One review of studies is positive; another finds effects too small to matter.',
      'structural-integration':
        'In one small first study, pain did not get better, and moving got a little easier.',
      'relaxation-massage':
        'May calm you for a while. For back pain it had about the same effect as deeper massage.',
      guarding:
        'In a small study of healthy people, muscles tensed when massage started deep, and not when pressure grew slowly.',
      firmer: 'In one study, firmer massage eased back pain more at first, but not later.',
      soreness: 'In a survey of 91 people, 1 in 10 felt some discomfort, mostly gone within 36 hours.',
    }) as const,
);

export const modalities = lazy(
  () =>
    ({
      'sports-massage': {
        name: 'Sports massage',
        what: 'Quick strokes, kneading and stretches, before or after sport.',
        feels: 'It feels lively and firm.',
        avoid: 'High blood pressure, fresh injury, pregnancy, blood thinners.',
        also: 'Athletic or remedial massage.',
      },
      'deep-tissue': {
        name: 'Deep tissue massage',
        what: 'Slow, firm strokes and held pressure for deeper muscle.',
        feels: 'It feels strong, with an ache that fades.',
        avoid: 'Blood thinners, weak bones, pregnancy, cancer treatment, recent surgery.',
        also: 'Deep muscle therapy.',
      },
      'myofascial-release': {
        name: 'Myofascial release',
        what: 'A slow, gentle hold on skin and [fascia](fascia), the thin layer around muscle.',
        feels: 'It feels like a soft stretch.',
        avoid: 'Open wounds, fragile skin, fresh inflammation.',
        also: 'Fascial release (MFR).',
      },
      'structural-integration': {
        name: 'Structural integration',
        what: 'A planned series of [fascia](fascia) work and movement lessons for posture.',
        feels: 'It feels slow, deep and active: you stand and move.',
        avoid: 'Clots, weak bones, pregnancy, cancer treatment, fresh injury.',
        also: 'A series of ten sessions (SI).',
      },
      'lymphatic-facilitation': {
        name: 'Lymphatic facilitation',
        what: 'Very light, slow strokes on the skin, made for swelling.',
        feels: 'It feels almost too light, and calming.',
        avoid: 'A clot, infection, heart or kidney failure, unchecked swelling.',
        also: 'Manual lymph drainage (MLD). [Lymphoedema](lymphoedema) needs a trained therapist.',
      },
      'relaxation-massage': {
        name: 'Relaxation massage',
        what: 'Long, flowing strokes, slow and even.',
        feels: 'It feels warm, slow and easy.',
        avoid: 'Fever or infection.',
        also: 'Swedish massage.',
      },
      'prenatal-massage': {
        name: 'Prenatal massage',
        what: 'Gentle massage by a pregnancy-trained therapist.',
        feels: 'It feels soft and well supported, lying on your side.',
        avoid: 'A pregnancy with problems, without an OK from the midwife or doctor.',
        also: 'Pregnancy massage.',
      },
    }) as const,
);
