// The same page as many a clinic's agency would write it: React and a popular form library.
import form from 'bench:form';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';

const alone = new Set(['none', 'not-sure']);

function Question({ question, register, setValue, getValues }) {
  const { kind, id, legend, groups, min, max, lowest, highest } = question;
  if (kind === 'scale') {
    return (
      <fieldset>
        <legend>{legend}</legend>
        <input type="range" aria-label={legend} min={min} max={max} defaultValue={min} {...register(id)} />
        <p>
          {lowest} – {highest}
        </p>
      </fieldset>
    );
  }
  const isMany = kind === 'many';
  const settle = event => {
    if (!isMany || !event.target.checked) return;
    const option = event.target.value;
    const ticked = getValues(id) || [];
    setValue(id, alone.has(option) ? [option] : ticked.filter(one => !alone.has(one)));
  };
  return (
    <fieldset>
      <legend>{legend}</legend>
      {groups.map(({ heading, options }) => (
        <div key={options[0].id}>
          {heading && <h3>{heading}</h3>}
          {options.map(option => (
            <label key={option.id}>
              <input
                type={isMany ? 'checkbox' : 'radio'}
                value={option.id}
                {...register(id, { required: true, onChange: settle })}
              />
              <span>{option.label}</span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}

function Form() {
  const [at, setAt] = useState(0);
  const heading = useRef(null);
  const empty = Object.fromEntries(
    form.screens.flatMap(({ questions }) =>
      questions.map(({ id, kind }) => [id, kind === 'many' ? [] : null]),
    ),
  );
  const { register, handleSubmit, setValue, getValues, formState } = useForm({ defaultValues: empty });
  useEffect(() => {
    if (at > 0) heading.current?.focus();
  }, [at]);
  const screen = form.screens[at];
  if (!screen) {
    return (
      <section>
        <h2 ref={heading} tabIndex={-1}>
          Your answers
        </h2>
        <dl>
          {form.screens.flatMap(({ questions }) =>
            questions.map(({ id, legend }) => (
              <div key={id}>
                <dt>{legend}</dt>
                <dd>{[getValues(id) ?? '–'].flat().join(', ')}</dd>
              </div>
            )),
          )}
        </dl>
      </section>
    );
  }
  return (
    <form noValidate onSubmit={handleSubmit(() => setAt(at + 1))}>
      <p>
        Question {at + 1} of {form.screens.length}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {screen.heading}
      </h2>
      <p className="hint">{screen.hint}</p>
      {Object.keys(formState.errors).length > 0 && <p role="alert">{form.words.missing}</p>}
      {screen.questions.map(question => (
        <Question key={question.id} {...{ question, register, setValue, getValues }} />
      ))}
      <button type="submit">{form.words.next}</button>
      {at > 0 && (
        <button type="button" onClick={() => setAt(at - 1)}>
          {form.words.back}
        </button>
      )}
    </form>
  );
}

createRoot(document.querySelector('main')).render(<Form />);
