import { modern, words } from './from-wordpress.js';
import { asText } from './values.js';

const { createElement: el, useEffect, useState } = window.wp.element;
const { Button, PanelBody, TextareaControl, TextControl } = window.wp.components;

/** Sentences of the clinic's own, by their name among our messages. */
export const OwnWords = ({ texts, onChange }) => {
  const [name, setName] = useState('');
  // A field stays where it is emptied, and where nothing is written yet.
  const [opened, setOpened] = useState([]);
  const names = [...new Set([...opened, ...Object.keys(texts)])];
  useEffect(() => setOpened(names), [names.join()]);

  const isName = /^[A-Za-z][\w.-]*$/.test(name);
  return el(
    PanelBody,
    { title: words.texts, initialOpen: false },
    el('p', null, words.textsHelp),
    names.map(each =>
      el(TextareaControl, {
        ...modern,
        key: each,
        label: each,
        value: asText(texts[each]),
        rows: 2,
        onChange: text => onChange(each, text),
      }),
    ),
    el(TextControl, {
      ...modern,
      label: words.textsName,
      help: name === '' || isName ? '' : words.textsNoName,
      value: name,
      onChange: setName,
    }),
    el(
      Button,
      {
        variant: 'secondary',
        disabled: !isName || names.includes(name),
        onClick: () => {
          setOpened([...names, name]);
          setName('');
        },
      },
      words.textsAdd,
    ),
  );
};
