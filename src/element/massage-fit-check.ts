import { LitElement, type PropertyDeclarations } from 'lit';
import type { Assessment } from '../assessment/types.ts';
import { attributeNames } from '../config/schema.ts';
import type { ConfigIssue, ResolvedConfig } from '../config/types.ts';
import { version } from '../version.ts';
import { frame, frameIn } from '../views/frame.ts';
import { betweenDrawings } from './between-drawings.ts';
import { CampaignAddress } from './campaign-address.ts';
import { Ahead } from './drawing/ahead.ts';
import { DocumentStyles } from './drawing/document-styles.ts';
import { DrawAgain } from './drawing/draw-again.ts';
import { Fallback } from './drawing/fallback.ts';
import { FocusAfterUpdate } from './drawing/focus-after-update.ts';
import { nextTask } from './drawing/next-task.ts';
import { PressGuard } from './drawing/press-guard.ts';
import { ServerPage } from './drawing/server-page.ts';
import { StageByStage } from './drawing/stage-by-stage.ts';
import { UndoTranslation } from './drawing/undo-translation.ts';
import { announce } from './events.ts';
import { FormValue } from './form-value.ts';
import { Glossary } from './glossary/glossary.ts';
import { InView } from './in-view/in-view.ts';
import { KeepPlace } from './in-view/keep-place.ts';
import { SteadyPress } from './in-view/steady-press.ts';
import { WaysInReach } from './in-view/ways-in-reach.ts';
import { InstallationCheck } from './installation-check/installation-check.ts';
import { keepInside } from './keep-inside.ts';
import { addLanguage } from './language-packs.ts';
import { PageHandlers } from './page-handlers/page-handlers.ts';
import { RangePress } from './range-press.ts';
import { ReportIssues } from './report-issues.ts';
import { SessionRecorderMasks } from './session-recorder-masks.ts';
import { Settings } from './settings.ts';
import { SettingsSources } from './settings-sources.ts';
import { StepInView } from './step-in-view.ts';
import { TakeAlong } from './take-along/take-along.ts';
import { VisitorIntents } from './visitor-intents.ts';

/**
 * `<massage-fit-check>`: the only stateful place. It holds one visit and the clinic's settings; all else follows
 * from those by pure functions. Answers live in private fields and leave only through `assessment`.
 *
 * What it does beyond a plain LitElement stands in controllers, one a file, in `drawing/`.
 */
export class MassageFitCheck extends LitElement {
  static readonly version = version;
  static readonly formAssociated = true;
  /** Takes the words of another language, for every widget of the page: what a file of `dist/languages/` calls. */
  static readonly addLanguage = addLanguage;
  static override readonly properties: PropertyDeclarations = {
    config: { attribute: false, noAccessor: true },
  };
  /** Attributes are read all at once, by `Settings`: none of them is a reactive property. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...attributeNames];
  }

  #isReady = false;
  readonly #settings = new Settings(this);
  readonly #fallback = new Fallback(this);
  readonly #drawAgain = new DrawAgain(this, this.#fallback);
  readonly #stages = new StageByStage(this, () => this.#intents.visit.step);
  readonly #inView = new InView(this);
  readonly #focus = new FocusAfterUpdate(this, this.#stages, this.#inView);
  readonly #takeAlong = new TakeAlong(this, this.#inView, () => announce(this, 'mfc-print', {}, this.config));
  readonly #check = new InstallationCheck(this, this.#settings);
  readonly #form = new FormValue(this);
  readonly #steps = new StepInView(this.#settings, this.#takeAlong, this.#form, new CampaignAddress(this));
  readonly #intents = new VisitorIntents(
    this,
    this.#settings,
    this.#stages,
    this.#focus,
    this.#inView,
    this.#form,
    this.#takeAlong,
  );

  /** Everything an attribute can say and more; a plain object. Read back, it is what is in force. Bad values raise issues. */
  get config(): ResolvedConfig {
    return this.#settings.config;
  }
  set config(value: unknown) {
    this.#settings.property = value;
    this.requestUpdate();
  }

  /** What is wrong with what the clinic set; empty when all is well. */
  get issues(): readonly ConfigIssue[] {
    return this.#settings.issues;
  }

  /** What the answers come to; `null` until the visitor sees the result. Health data: handle it as such. */
  get assessment(): Assessment | null {
    const { visit } = this.#intents;
    // A copy: what the page does with it changes nothing that the visitor sees.
    return visit.step === 'result' ? structuredClone(visit.assess(this.#settings.clinic)) : null;
  }

  constructor() {
    super();
    new DocumentStyles(this, () => this.#intents.visit.step);
    new Glossary(this);
    new UndoTranslation(this);
    // Hears of a press before it is kept from the page.
    new RangePress(this);
    new PageHandlers(this);
    new PressGuard(this, () => this.#intents.visit.step);
    new SessionRecorderMasks(this);
    new KeepPlace(this);
    new SteadyPress(this);
    new Ahead(this, this.#stages, () => this.#steps.prepare(this.#intents.visit, this.#intents));
    new WaysInReach(this);
    new SettingsSources(this, () => this.#readAgain());
    new ReportIssues(this, this.#settings, () => this.#check.refresh());
    new ServerPage(this, ({ ticked, focused }) => {
      for (const { name, value } of ticked) this.#intents.visit.choose(name, value, true);
      this.#focus.next = focused;
    });
  }

  /**
   * Leaves the first page for the first question. Does nothing once under way.
   *
   * A method, and an attribute of the same name: frameworks that write `start="questions"` set a property where the
   * element has one (React 19, Preact, Vue), so what is set becomes the attribute.
   */
  get start(): () => void {
    return () => this.#intents.start();
  }
  set start(value: string | null | undefined) {
    if (value == null) this.removeAttribute('start');
    else this.setAttribute('start', value);
  }

  /** Forgets every answer and goes to the beginning. */
  restart(): void {
    this.#intents.restart();
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      this.#fallback.show(error);
    }
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    this.#readAgain();
  }

  /** The page's form, or a fieldset of it, was switched off or on. */
  formDisabledCallback(): void {
    this.requestUpdate();
  }

  /** The page's form was reset. The focus stays where it is. */
  formResetCallback(): void {
    if (!this.#form.isWanted) return;
    this.restart();
    this.#focus.next = null;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#fallback.prepare();
    const root = super.createRenderRoot();
    keepInside(root);
    return root;
  }

  /** The script's own start, reading the settings and the first drawing are three tasks: no press waits for all. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      await nextTask();
      betweenDrawings(() => this.#settings.language);
      await nextTask();
    }
    this.performUpdate();
  }

  /** Where nobody sees it, nothing is drawn; connecting asks again. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override performUpdate(): void {
    this.#drawAgain.run(() => super.performUpdate());
  }

  /** Settles when the whole page is there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    const { painting } = this.#stages;
    if (this.#fallback.hasFailed || !(painting || this.isUpdatePending)) return isDone;
    await painting;
    return this.getUpdateComplete();
  }

  protected override render(): unknown {
    const intents = this.#intents;
    const { visit } = intents;
    const { config, language } = this.#settings;
    const stages = this.#steps.stages(visit, intents);
    const whole = [this.#check.draw(), this.#stages.stage(stages)];
    return frame(config.theme, language, this.matches(':disabled'), whole, this.#takeAlong.said);
  }

  /** What is wrong was told before, by `ReportIssues`: a page that waits for `mfc-ready` has heard it. */
  protected override updated(): void {
    if (!frameIn(this.renderRoot)) throw new Error('The frame is gone.');
    this.#form.submit(this.#intents.visit.step === 'result' ? () => this.#takeAlong.text : null);
    if (this.#isReady) return;
    this.#isReady = true;
    announce(this, 'mfc-ready', {}, this.config);
  }

  #readAgain(): void {
    this.#settings.forget();
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'massage-fit-check': MassageFitCheck;
  }
}
