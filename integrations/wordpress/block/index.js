// The block in the editor: the real check, and a control for every setting. Fields and words come from PHP, translated.
// Written as browsers read it: no build stands between this file and the editor.
((wp, { groups, settings, defaults, words }) => {
  const { createElement: el, useEffect, useRef, useState } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Button, CheckboxControl, Notice, PanelBody, SelectControl, TextareaControl, TextControl } =
    wp.components;

  /** As controls look from WordPress 6.7 on; before it, nobody asks. */
  const modern = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };
  const filled = (sentence, text) => sentence.replace('%s', () => text);

  /** A value as text; empty where it is none. */
  const asText = value =>
    Array.isArray(value)
      ? value.join(' ')
      : ['string', 'number', 'boolean'].includes(typeof value)
        ? String(value)
        : '';

  /** What the block says, by path; what it does not say is not in it. */
  const byPath = attributes => {
    const values = {};
    for (const [path, { group, key }] of Object.entries(settings)) {
      const text = asText((group === null ? attributes : attributes[group])?.[key]);
      if (text !== '') values[path] = text;
    }
    for (const [name, text] of Object.entries(attributes.texts ?? {})) {
      if (asText(text) !== '') values[`texts.${name}`] = asText(text);
    }
    return values;
  };

  /** The attributes to set for one value; an empty one is taken out, and so is a group with nothing in it. */
  const changeOf = (attributes, group, key, text, kind) => {
    const value = text === '' ? undefined : kind === 'flag' ? text === 'true' : text;
    if (group === null) return { [key]: value };
    const { [key]: _, ...others } = attributes[group] ?? {};
    const entries = value === undefined ? others : { ...others, [key]: value };
    return { [group]: Object.keys(entries).length > 0 ? entries : undefined };
  };

  /** The tag as PHP writes it, without counting: nobody visits here. */
  const tagOf = values => {
    const attributes = {};
    const json = {};
    for (const [path, value] of Object.entries(values)) {
      const name = settings[path]?.attribute;
      const [group, ...key] = path.split('.');
      if (name) attributes[name] = value;
      else json[group] = { ...json[group], [key.join('.')]: value };
    }
    delete attributes.analytics;
    return { attributes, json: Object.keys(json).length > 0 ? JSON.stringify(json) : '' };
  };

  /** Milliseconds that the check has to read what it was given before it is asked what it did not understand. */
  const reading = 300;

  /** The real check. Its links lead nowhere, and keys pressed in it are no commands of the editor. */
  const Preview = ({ values, onIssues }) => {
    const around = useRef(null);
    const { attributes, json } = tagOf(values);
    const written = JSON.stringify([attributes, json]);

    useEffect(() => {
      const box = around.current;
      const leadNowhere = event => {
        if (event.composedPath().some(node => node.localName === 'a' && node.hasAttribute('href')))
          event.preventDefault();
      };
      const keep = event => {
        if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
      };
      const takeOver = event => event.preventDefault();
      box.addEventListener('click', leadNowhere);
      box.addEventListener('keydown', keep);
      box.addEventListener('mfc-book', takeOver);
      return () => {
        box.removeEventListener('click', leadNowhere);
        box.removeEventListener('keydown', keep);
        box.removeEventListener('mfc-book', takeOver);
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
    }, [written]);

    return el(
      'div',
      { ref: around },
      el('massage-fit-check', attributes, json && el('script', { type: 'application/json' }, json)),
    );
  };

  const Issues = ({ issues }) =>
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

  const rows = Object.entries(settings);
  const labelOf = name =>
    (rows.find(([path, row]) => row.attribute === name || path === name)?.[1] ?? { label: name }).label;

  const helpOf = ({ help, example }) => (example ? `${help} ${filled(words.example, example)}` : help);

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

  /** Any of many, in the order of the table. None is what holds on the whole site. */
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

  const Text = ({ path, value, onChange }) => {
    const row = settings[path];
    const text = { ...modern, label: row.label, help: helpOf(row), value, onChange };
    // What holds on the whole site shows where nothing else is written.
    const shown = { ...text, placeholder: defaults[path] ?? '' };
    if (row.isLong) return el(TextareaControl, { ...shown, rows: 3 });
    if (row.kind !== 'colour') return el(TextControl, shown);
    const isCode = /^#[\da-f]{6}$/i;
    return el(
      'div',
      null,
      el(TextControl, shown),
      el('input', {
        type: 'color',
        'aria-label': words.choose,
        value: [value, defaults[path], row.example].find(each => isCode.test(each ?? '')),
        onChange: ({ target }) => onChange(target.value),
        style: { marginBottom: '24px' },
      }),
    );
  };

  const controls = { choice: Choice, flag: Choice, list: List };

  /** Sentences of the clinic's own, by their name among our messages. */
  const OwnWords = ({ texts, onChange }) => {
    const [name, setName] = useState('');
    // A field stays where it is emptied, and where nothing is written yet.
    const [opened, setOpened] = useState([]);
    const names = [...new Set([...opened, ...Object.keys(texts)])];
    const isName = /^[A-Za-z][\w.-]*$/.test(name);
    useEffect(() => setOpened(names), [names.join()]);
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
          onChange: changed => onChange(each, changed),
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

  const Edit = ({ attributes, setAttributes }) => {
    const [issues, setIssues] = useState([]);
    const said = byPath(attributes);
    const values = { ...defaults, ...said };
    const change = path => text => {
      const { group, key, kind } = settings[path];
      setAttributes(changeOf(attributes, group, key, text, kind));
    };
    const canBook = Object.keys(values).some(path => path === 'phone' || path.startsWith('bookingUrl'));
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
        groups.map(({ id, name, note, paths }, i) =>
          el(
            PanelBody,
            { key: id, title: name, initialOpen: i === 0 },
            note && el('p', null, note),
            paths.map(path =>
              el(controls[settings[path].kind] ?? Text, {
                key: path,
                path,
                value: said[path] ?? '',
                onChange: change(path),
              }),
            ),
          ),
        ),
        el(OwnWords, {
          texts: attributes.texts ?? {},
          onChange: (name, text) => setAttributes(changeOf(attributes, 'texts', name, text, 'text')),
        }),
      ),
      el(Preview, {
        values,
        onIssues: found =>
          setIssues(before => (JSON.stringify(before) === JSON.stringify(found) ? before : found)),
      }),
    );
  };

  wp.blocks.registerBlockType('massage-fit-check/massage-fit-check', { edit: Edit, save: () => null });
})(window.wp, window.massageFitCheckEditor);
