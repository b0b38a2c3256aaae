import { settings } from './from-wordpress.js';
import { tagOf } from './values.js';

const { createElement: el, useEffect, useRef } = window.wp.element;

/** Milliseconds that the check has to read what it was given before it is asked what it did not understand. */
const reading = 300;

const isLink = node => node.localName === 'a' && node.hasAttribute('href');
const leadNowhere = event => {
  if (event.composedPath().some(isLink)) event.preventDefault();
};
const takeOver = event => event.preventDefault();
/** Keys pressed in the check are no commands of the editor, save those like Ctrl and S. */
const keep = event => {
  if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
};

/** The real check, of which nothing leads away. */
export const Preview = ({ values, onIssues }) => {
  const around = useRef(null);
  const { attributes, json } = tagOf(settings, values);

  useEffect(() => {
    const box = around.current;
    // On its way down: on its way up the check keeps its presses to itself.
    box.addEventListener('click', leadNowhere, { capture: true });
    box.addEventListener('mfc-book', takeOver);
    box.addEventListener('keydown', keep);
    return () => {
      box.removeEventListener('click', leadNowhere, { capture: true });
      box.removeEventListener('mfc-book', takeOver);
      box.removeEventListener('keydown', keep);
    };
  }, []);

  // Asked anew whenever what is written changes.
  useEffect(() => {
    const box = around.current;
    const ask = () => onIssues([...(box.firstElementChild?.issues ?? [])]);
    const later = setTimeout(ask, reading);
    box.addEventListener('mfc-ready', ask);
    box.addEventListener('mfc-issue', ask);
    return () => {
      clearTimeout(later);
      box.removeEventListener('mfc-ready', ask);
      box.removeEventListener('mfc-issue', ask);
    };
  }, [JSON.stringify([attributes, json])]);

  return el(
    'div',
    { ref: around },
    el('massage-fit-check', attributes, json && el('script', { type: 'application/json' }, json)),
  );
};
