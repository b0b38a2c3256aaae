// The block in the editor: the real check, and a control for every setting. Fields and words come from PHP, translated.
import { Control } from './controls.js';
import { shortcodeAttributes } from './from-shortcode.js';
import { defaults, groups, settings, words } from './from-wordpress.js';
import { Issues } from './issues.js';
import { OwnWords } from './own-words.js';
import { Preview } from './preview.js';
import { byPath, changeOf } from './values.js';

const { createElement: el, useState } = window.wp.element;
const { InspectorControls, useBlockProps } = window.wp.blockEditor;
const { Notice, PanelBody } = window.wp.components;

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

const Edit = ({ attributes, setAttributes }) => {
  const [issues, setIssues] = useState([]);
  const said = byPath(settings, attributes);
  const values = { ...defaults, ...said };
  const canBook = Object.keys(values).some(path => path === 'phone' || path.startsWith('bookingUrl'));
  const panel = ({ id, name, note, paths }, i) =>
    el(
      PanelBody,
      { key: id, title: name, initialOpen: i === 0 },
      note && el('p', null, note),
      paths.map(path =>
        el(Control, {
          key: path,
          path,
          value: said[path] ?? '',
          onChange: text => setAttributes(changeOf(attributes, settings[path], text)),
        }),
      ),
    );
  return el(
    'div',
    useBlockProps(),
    el(
      InspectorControls,
      null,
      el(
        'div',
        { style: { padding: '0 16px 16px' } },
        el('p', null, words.preview),
        !canBook && el(Notice, { status: 'warning', isDismissible: false }, words.noBooking),
        el(Issues, { issues }),
      ),
      groups.map(panel),
      el(OwnWords, {
        texts: attributes.texts ?? {},
        onChange: (key, text) => setAttributes(changeOf(attributes, { group: 'texts', key }, text)),
      }),
    ),
    el(Preview, {
      values,
      onIssues: found => setIssues(before => (isSame(before, found) ? before : found)),
    }),
  );
};

window.wp.blocks.registerBlockType('massage-fit-check/massage-fit-check', {
  edit: Edit,
  save: () => null,
  transforms: {
    from: [
      {
        type: 'shortcode',
        tag: ['massage_fit_check', 'massage-fit-check'],
        attributes: shortcodeAttributes(settings),
      },
    ],
  },
});
