import type { TemplateResult } from 'lit/html.js';
import type { Language } from '../messages/languages.ts';
import type { PathScreen } from '../questionnaire/replay.ts';
import { introView } from '../view-model/questions/intro-view.ts';
import { type ScreenInput, screenView } from '../view-model/questions/screen-view.ts';
import type { ResultInput } from '../view-model/result/result-input.ts';
import { resultView } from '../view-model/result/result-view.ts';
import type { ResultView, ScreenView } from '../view-model/types.ts';
import type { Intents } from '../views/intents.ts';
import { intro } from '../views/intro.ts';
import { result } from '../views/result.ts';
import { screen } from '../views/screen.ts';
import type { Stages } from '../views/stages.ts';
import type { CampaignAddress } from './campaign-address.ts';
import type { FormValue } from './form-value.ts';
import { keeping, type Made } from './keeping.ts';
import type { Settings } from './settings.ts';
import type { TakeAlong } from './take-along/take-along.ts';
import type { Step, Visit } from './visit.ts';

interface Asked extends ScreenInput {
  readonly language: Language;
}

/** Of a screen that was worked out ahead: the same keys as one in view, by which it is found again. */
const asItComes = { showErrors: false, isAfterUnread: false, leadsBack: false, title: null };

/** What is drawn of a visit where it stands: the first page, a screen of questions, or the result. */
export class StepInView {
  readonly #settings: Settings;
  readonly #takeAlong: TakeAlong;
  readonly #form: FormValue;
  readonly #campaign: CampaignAddress;
  /** All stages of its page show one result. */
  readonly #result = keeping(resultView, 1);
  /** The screen in view, and the one that comes next. */
  readonly #screen = keeping((input: Asked) => screenView(input, input.language), 2);
  /** The pages that were given to rehearse: their templates stay read. */
  readonly #rehearsed = new Set<Step>();

  constructor(settings: Settings, takeAlong: TakeAlong, form: FormValue, campaign: CampaignAddress) {
    this.#settings = settings;
    this.#takeAlong = takeAlong;
    this.#form = form;
    this.#campaign = campaign;
  }

  stages(visit: Visit, intents: Intents): Stages {
    const { config, language } = this.#settings;
    const { given, step, screen: shown, index, showErrors, isAfterUnread, leadsBack } = visit;
    if (step === 'result') return this.#resultStages(visit, intents);
    if (step === 'intro' || !shown)
      return [() => intro(introView(given, config, language, leadsBack), intents)];
    // There is no first page to say it.
    const title = step === 'about' ? (config.heading ?? language.messages.intro.heading) : null;
    return screen(
      this.#screenOf(visit, shown, index + 1, { showErrors, isAfterUnread, leadsBack, title }),
      intents,
    );
  }

  /**
   * Works out what the press that comes next will ask for: the next screen, or after the last question the result. Gives
   * what of it to rehearse, once for each page; of the result, which is long, what the press itself will show.
   */
  prepare(visit: Visit, intents: Intents): readonly (() => TemplateResult)[] {
    const { step, total, index, walk, screens, screenAhead } = visit;
    const isLast = !screenAhead && index + 1 === total && walk.state !== 'asking';
    if (step === 'result' || !(screenAhead || isLast)) return [];
    const stages = screenAhead
      ? screen(this.#screenOf(visit, screenAhead, screens.indexOf(screenAhead) + 1), intents)
      : this.#resultStages(visit, intents).slice(0, 1);
    const next = screenAhead?.id ?? 'result';
    if (this.#rehearsed.has(next)) return [];
    this.#rehearsed.add(next);
    return stages;
  }

  #resultStages(visit: Visit, intents: Intents): Stages {
    const { input, view } = this.#resultOf(visit);
    const includes = this.#form.isWanted ? this.#form.includes : null;
    return result(view, intents, guide => this.#takeAlong.view(guide, input, includes));
  }

  #screenOf(
    { given, sides }: Visit,
    screen: PathScreen,
    index: number,
    more: Partial<ScreenInput> = {},
  ): ScreenView {
    const { language } = this.#settings;
    return this.#screen({ screen, given, index, sides, language, ...asItComes, ...more }).view;
  }

  #resultOf(visit: Visit): Made<ResultInput, ResultView> {
    const { config, language, law, therapistLanguage, clinic } = this.#settings;
    const { walk, given, felt, sides } = visit;
    const assessment = visit.assess(clinic);
    const pageSearch = this.#campaign.search;
    return this.#result({
      assessment,
      walk,
      given,
      config,
      language,
      law,
      therapistLanguage,
      pageSearch,
      felt,
      sides,
    });
  }
}
