import { defaults, filled, modern, settings, words } from './from-wordpress.js';

const { createElement: el } = window.wp.element;
const { CheckboxControl, SelectControl, TextareaControl, TextControl } = window.wp.components;

/** One of a few, or what holds on the whole site. */
const Choice = ({ path, value, onChange }) => {
  const { label, help, choices, unset } = settings[path];
  const usual = choices[defaults[path] ?? unset];
  return el(SelectControl, {
    ...modern,
    label,
    help,
    value,
    options: [
      { value: '', label: usual ? filled(words.byDefaultIs, usual) : words.byDefault },
      ...Object.entries(choices).map(([id, name]) => ({ value: id, label: name })),
    ],
    onChange,
  });
};

/** Any of many, in the order of the table. None ticked is what holds on the whole site. */
const List = ({ path, value, onChange }) => {
  const { label, help, choices } = settings[path];
  const ticked = new Set(value.split(/[\s,]+/));
  const toggle = (id, isOn) =>
    onChange(
      Object.keys(choices)
        .filter(each => (each === id ? isOn : ticked.has(each)))
        .join(' '),
    );
  return el(
    'fieldset',
    { style: { marginBottom: '24px' } },
    el('legend', { style: { marginBottom: '8px' } }, label),
    el('p', { style: { marginTop: 0 } }, help),
    Object.entries(choices).map(([id, name]) =>
      el(CheckboxControl, {
        ...modern,
        key: id,
        label: name,
        checked: ticked.has(id),
        onChange: isOn => toggle(id, isOn),
      }),
    ),
  );
};

const isCode = text => /^#[\da-f]{6}$/i.test(text ?? '');

/** Text; what holds on the whole site shows where nothing else is written. */
const Text = ({ path, value, onChange }) => {
  const { label, help, example, isLong, kind } = settings[path];
  const field = {
    ...modern,
    label,
    help: example ? `${help} ${filled(words.example, example)}` : help,
    value,
    placeholder: defaults[path] ?? '',
    onChange,
  };
  if (isLong) return el(TextareaControl, { ...field, rows: 3 });
  if (kind !== 'colour') return el(TextControl, field);
  return el(
    'div',
    null,
    el(TextControl, field),
    el('input', {
      type: 'color',
      'aria-label': words.choose,
      value: [value, defaults[path], example].find(isCode),
      onChange: ({ target }) => onChange(target.value),
      style: { marginBottom: '24px' },
    }),
  );
};

const controls = { choice: Choice, flag: Choice, list: List };

/** The control of the setting at a path. */
export const Control = props => el(controls[settings[props.path].kind] ?? Text, props);
