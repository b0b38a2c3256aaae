import { introView } from '../view-model/questions/intro-view.ts';
import { screenView } from '../view-model/questions/screen-view.ts';
import type { ResultInput } from '../view-model/result/result-input.ts';
import { resultView } from '../view-model/result/result-view.ts';
import type { ResultView } from '../view-model/types.ts';
import type { Intents } from '../views/intents.ts';
import { intro } from '../views/intro.ts';
import { result } from '../views/result.ts';
import { screen } from '../views/screen.ts';
import type { Stages } from '../views/stages.ts';
import type { CampaignAddress } from './campaign-address.ts';
import type { FormValue } from './form-value.ts';
import type { Settings } from './settings.ts';
import type { TakeAlong } from './take-along/take-along.ts';
import type { Visit } from './visit.ts';

const isSame = (one: ResultInput, other: ResultInput): boolean =>
  (Object.keys(one) as (keyof ResultInput)[]).every(key => one[key] === other[key]);

/** What is drawn of a visit where it stands: the first page, a screen of questions, or the result. */
export class StepInView {
  readonly #settings: Settings;
  readonly #takeAlong: TakeAlong;
  readonly #form: FormValue;
  readonly #campaign: CampaignAddress;
  /** The result as it was made last: all stages of its page show that one. */
  #made: { readonly input: ResultInput; readonly view: ResultView } | undefined;

  constructor(settings: Settings, takeAlong: TakeAlong, form: FormValue, campaign: CampaignAddress) {
    this.#settings = settings;
    this.#takeAlong = takeAlong;
    this.#form = form;
    this.#campaign = campaign;
  }

  stages(visit: Visit, intents: Intents): Stages {
    const { config, language } = this.#settings;
    const { given, step, screen: shown, index, showErrors, sides } = visit;
    if (step === 'result') {
      const { input, view } = this.#result(visit);
      const includes = this.#form.isWanted ? this.#form.includes : null;
      return result(view, intents, guide => this.#takeAlong.view(guide, input, includes));
    }
    if (step === 'intro' || !shown) return [() => intro(introView(given, config, language), intents)];
    // There is no first page to say it.
    const title = step === 'about' ? (config.heading ?? language.messages.intro.heading) : null;
    const input = { screen: shown, given, index: index + 1, showErrors, sides, title };
    return screen(screenView(input, language), intents);
  }

  /** Works out what the press that comes next will ask for: how far it is still, and after the last question the result. */
  prepare(visit: Visit): void {
    const { step, total, index, walk } = visit;
    if (step !== 'result' && index + 1 === total && walk.state !== 'asking') this.#result(visit);
  }

  #result(visit: Visit): { readonly input: ResultInput; readonly view: ResultView } {
    const { config, language, law, therapistLanguage, clinic } = this.#settings;
    const { walk, given, felt, sides } = visit;
    const assessment = visit.assess(clinic);
    const pageSearch = this.#campaign.search;
    const input = {
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
    };
    if (!this.#made || !isSame(input, this.#made.input)) this.#made = { input, view: resultView(input) };
    return this.#made;
  }
}
