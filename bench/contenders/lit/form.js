// The same page with Lit as its documentation has it: one LitElement, reactive state, templates.
import form from 'bench:form';
import { html, LitElement, nothing, unsafeCSS } from 'lit';
import { plainStyle } from '../plain-style.mjs';

const alone = new Set(['none', 'not-sure']);

class BenchForm extends LitElement {
  static properties = { at: { state: true }, given: { state: true }, isMissing: { state: true } };
  static styles = unsafeCSS(plainStyle);

  constructor() {
    super();
    this.at = 0;
    this.given = {};
    this.isMissing = false;
  }

  choose(id, option, isMany, isTicked) {
    const before = this.given[id] ?? [];
    const ticked = alone.has(option) ? [option] : [...before.filter(one => !alone.has(one)), option];
    const after = isMany ? (isTicked ? ticked : before.filter(one => one !== option)) : [option];
    this.given = { ...this.given, [id]: after };
  }

  async go(to) {
    this.at = to;
    this.isMissing = false;
    await this.updateComplete;
    this.renderRoot.querySelector('h2').focus();
  }

  next() {
    const { questions } = form.screens[this.at];
    this.isMissing = questions.some(({ kind, id }) => kind !== 'scale' && !this.given[id]?.length);
    if (!this.isMissing) this.go(this.at + 1);
  }

  question({ kind, id, legend, groups, min, max, lowest, highest }) {
    if (kind === 'scale') {
      const rate = event => {
        this.given = { ...this.given, [id]: event.target.valueAsNumber };
      };
      return html`<fieldset><legend>${legend}</legend><input type="range" aria-label=${legend} min=${min} max=${max} .value=${this.given[id] ?? min} @input=${rate}><p>${lowest} – ${highest}</p></fieldset>`;
    }
    const isMany = kind === 'many';
    const ticked = this.given[id] ?? [];
    return html`<fieldset><legend>${legend}</legend>${groups.map(
      ({ heading, options }) =>
        html`${heading ? html`<h3>${heading}</h3>` : nothing}${options.map(
          option =>
            html`<label><input type=${isMany ? 'checkbox' : 'radio'} name=${id} value=${option.id} .checked=${ticked.includes(option.id)} @change=${event => this.choose(id, option.id, isMany, event.target.checked)}><span>${option.label}</span></label>`,
        )}`,
    )}</fieldset>`;
  }

  render() {
    const screen = form.screens[this.at];
    if (!screen) {
      return html`<h2 tabindex="-1">Your answers</h2><dl>${form.screens.flatMap(({ questions }) =>
        questions.map(
          ({ id, legend }) => html`<dt>${legend}</dt><dd>${[this.given[id] ?? '–'].flat().join(', ')}</dd>`,
        ),
      )}</dl>`;
    }
    return html`<p>Question ${this.at + 1} of ${form.screens.length}</p><h2 tabindex="-1">${screen.heading}</h2><p class="hint">${screen.hint}</p>${this.isMissing ? html`<p role="alert">${form.words.missing}</p>` : nothing}${screen.questions.map(question => this.question(question))}<button @click=${this.next}>${form.words.next}</button>${this.at > 0 ? html`<button @click=${() => this.go(this.at - 1)}>${form.words.back}</button>` : nothing}`;
  }
}
customElements.define('bench-form', BenchForm);
