// The least that can be written by hand: one function, the page's own elements, no library.
import form from 'bench:form';

const make = (tag, props = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), props);
  element.append(...children);
  return element;
};

const alone = new Set(['none', 'not-sure']);

globalThis.benchMount = place => {
  const given = {};
  let at = 0;
  let isMissing = false;

  const choose = (id, option, isMany, isTicked) => {
    if (!isMany) given[id] = [option];
    else if (!isTicked) given[id] = given[id].filter(one => one !== option);
    else if (alone.has(option)) given[id] = [option];
    else given[id] = [...(given[id] ?? []).filter(one => !alone.has(one)), option];
  };

  const option = (id, isMany, { id: value, label }, fieldset) => {
    const input = make('input', {
      type: isMany ? 'checkbox' : 'radio',
      name: id,
      value,
      checked: (given[id] ?? []).includes(value),
    });
    input.addEventListener('change', () => {
      choose(id, value, isMany, input.checked);
      for (const each of fieldset.querySelectorAll('input')) each.checked = given[id].includes(each.value);
    });
    return make('label', {}, input, make('span', {}, label));
  };

  const question = ({ kind, id, legend, groups, min, max, lowest, highest }) => {
    const fieldset = make('fieldset', {}, make('legend', {}, legend));
    if (kind === 'scale') {
      const input = make('input', { type: 'range', min, max, value: given[id] ?? min });
      input.setAttribute('aria-label', legend);
      input.addEventListener('input', () => {
        given[id] = input.valueAsNumber;
      });
      fieldset.append(input, make('p', {}, `${lowest} – ${highest}`));
      return fieldset;
    }
    for (const { heading, options } of groups) {
      if (heading) fieldset.append(make('h3', {}, heading));
      fieldset.append(...options.map(each => option(id, kind === 'many', each, fieldset)));
    }
    return fieldset;
  };

  const go = to => {
    at = to;
    isMissing = false;
    draw();
    root.querySelector('h2').focus();
  };
  const next = () => {
    isMissing = form.screens[at].questions.some(({ kind, id }) => kind !== 'scale' && !given[id]?.length);
    if (isMissing) draw();
    else go(at + 1);
  };

  const summary = () => [
    make('h2', { tabIndex: -1 }, 'Your answers'),
    make(
      'dl',
      {},
      ...form.screens.flatMap(({ questions }) =>
        questions.flatMap(({ id, legend }) => [
          make('dt', {}, legend),
          make('dd', {}, [given[id] ?? '–'].flat().join(', ')),
        ]),
      ),
    ),
  ];
  const screen = ({ heading, hint, questions }) => [
    make('p', {}, `Question ${at + 1} of ${form.screens.length}`),
    make('h2', { tabIndex: -1 }, heading),
    make('p', { className: 'hint' }, hint ?? ''),
    ...(isMissing ? [make('p', { role: 'alert' }, form.words.missing)] : []),
    ...questions.map(question),
    make('button', { type: 'button', onclick: next }, form.words.next),
    ...(at > 0 ? [make('button', { type: 'button', onclick: () => go(at - 1) }, form.words.back)] : []),
  ];
  const root = make('section', { className: 'form' });
  const draw = () =>
    root.replaceChildren(...(at < form.screens.length ? screen(form.screens[at]) : summary()));
  draw();
  place.append(root);
  return root;
};

globalThis.benchMount(document.querySelector('main'));
