import { lazy } from '../lazy.ts';

/**
 * Words a visitor may not know, and what each means in plain words. A text shows one of them as a term by marking
 * it `[words to show](term)`; where a text leaves the marks out, the words are just words.
 */
export const glossary = lazy(
  () =>
    ({
      'carpal-tunnel':
        'The narrow way through the wrist. A nerve pressed in it makes the thumb, index and middle finger tingle.',
      cbt: 'Cognitive behavioural therapy: talks and exercises that change habits and worries that keep people awake.',
      fascia: 'Thin, strong tissue that wraps and links the muscles, like the skin around orange segments.',
      fibromyalgia: 'Pain in many parts of the body for months, with tiredness and trouble thinking clearly.',
      'frozen-joint': 'A joint that slowly got too stiff to move far, even when someone else lifts it.',
      guarding: 'Muscles that tighten by themselves, without anybody deciding it, to protect a sore place.',
      lymph: 'Clear fluid that drains from all over the body and helps to fight germs.',
      lymphoedema: 'Swelling that stays because lymph does not drain well.',
      migraine: 'A throbbing headache, often on one side, with nausea, or with light and sound that hurt.',
      rsi: 'Repetitive strain injury: an ache or cramp from doing the same task again and again.',
      sciatica: 'Pain from the nerve that runs from the lower back through the buttock and down one leg.',
      'sleep-apnoea': 'Breathing that stops and starts in sleep, with loud snoring or gasping.',
      'tension-headache': 'A headache that presses on both sides like a tight band, and does not throb.',
      tmj: 'The joint in front of each ear that opens and closes the jaw (temporomandibular joint).',
      whiplash: 'A neck hurt by a sudden jolt, as in a car crash. It often starts hours later.',
    }) as const,
);
