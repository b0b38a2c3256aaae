import { settings, words } from './from-wordpress.js';

const { createElement: el } = window.wp.element;
const { Notice } = window.wp.components;

const rows = Object.entries(settings);
const labelOf = name =>
  rows.find(([path, { attribute }]) => attribute === name || path === name)?.[1].label ?? name;

/** What the check did not understand, in its own words. */
export const Issues = ({ issues }) =>
  issues.length > 0 &&
  el(
    Notice,
    { status: 'warning', isDismissible: false, className: 'massage-fit-check-issues' },
    el('strong', null, words.notUsed),
    el(
      'ul',
      null,
      issues.map(({ attribute, value, allowed }, i) =>
        el('li', { key: i }, `${labelOf(attribute)} “${value}”: ${allowed}`),
      ),
    ),
  );
