import type { LitElement, ReactiveController } from 'lit';
import { fill } from '../../messages/fill.ts';
import { join } from '../../messages/join.ts';
import { languageName } from '../../messages/language-tag.ts';
import type { ResultInput } from '../../view-model/result/result-input.ts';
import { summary } from '../../view-model/summary/summary.ts';
import { summaryText } from '../../view-model/summary/summary-text.ts';
import { forTherapist } from '../../view-model/summary/therapist-summary.ts';
import { whatToAsk } from '../../view-model/summary/what-to-ask.ts';
import type { GuideView, TakeAlongView } from '../../view-model/types.ts';
import type { TakeWay } from '../../views/intents.ts';
import type { InView } from '../in-view/in-view.ts';
import { copyText } from './copy-text.ts';
import { printSummary } from './print-summary.ts';
import { saveText } from './save-text.ts';

/** How long (ms) a browser may take to begin to print before the text is shown in its place. */
const printPatience = 1000;
/** A phone draws its preview anew, from the frame, when another printer is chosen: it stays that long (ms) after. */
const framePatience = 60_000;
/** A live region is heard when it changes some time (ms) after the press; it is empty again when that is read out. */
const liveDelay = 150;
const liveTime = 5000;

/** The summary on its way to the therapist: print, copy, save, and the text itself where the browser denies that. */
export class TakeAlong implements ReactiveController {
  readonly #host: LitElement;
  readonly #inView: InView;
  readonly #printed: () => void;
  /** What is drawn: a press is about that. */
  #result: readonly [view: GuideView, input: ResultInput] | undefined;
  #note = '';
  /** The last press was for what to ask a doctor. */
  #isAsk = false;
  #area: string | null = null;
  #frame: HTMLIFrameElement | undefined;
  /** What comes next; never more than one thing. */
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** For the live region: what came of the last press, while it is being said. */
  said = '';

  /** @param printed the browser has begun to print the summary */
  constructor(host: LitElement, inView: InView, printed: () => void) {
    this.#host = host;
    this.#inView = inView;
    this.#printed = printed;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** What the result shows of it now. `includes`: whether it goes along with the page's form; `null`: there is none. */
  view(result: GuideView, input: ResultInput, includes: boolean | null): TakeAlongView {
    this.#result = [result, input];
    const { ask, take } = input.language.messages.summary;
    const [note, askNote] = this.#isAsk ? ['', this.#note] : [this.#note, ''];
    const label = this.#isAsk ? ask.title : take.label;
    return { ...take, label, note, askNote, area: this.#area, copies: this.#copies(result, input), includes };
  }

  /** The summary as text; empty where no result is in view. */
  get text(): string {
    if (!this.#result) return '';
    const [result, input] = forTherapist(this.#result);
    return summaryText(summary(result, input, new Date()), input.language.messages);
  }

  /** Both, where the therapist reads another language: nobody gives away what they could not read. */
  #copies(result: GuideView, input: ResultInput): TakeAlongView['copies'] {
    if (!input.therapistLanguage) return [];
    const { messages, tag } = input.language;
    const now = new Date();
    return [[result, input] as const, forTherapist([result, input])].map(([view, given]) => {
      const { language } = given;
      const label = join(messages.joins.answers, [
        messages.summary.take.label,
        languageName(language.tag, tag),
      ]);
      return { ...language, label, text: summaryText(summary(view, given, now), language.messages) };
    });
  }

  /** For another step, and for a widget that is taken away. */
  forget(): void {
    this.#clear();
    this.#result = undefined;
  }

  async take(way: TakeWay): Promise<void> {
    const root = this.#host.shadowRoot;
    const result = this.#result;
    if (!root || !result) return;
    const { copied, saved, denied, copy } = result[1].language.messages.summary.take;
    const now = new Date();
    const given = way === 'ask' ? result : forTherapist(result);
    const { messages } = given[1].language;
    const onPaper = summary(...given, now);
    const file = onPaper.fileName;
    const text = summaryText(way === 'ask' ? whatToAsk(...given, now) : onPaper, messages);
    this.#clear();
    this.#isAsk = way === 'ask';
    if (way === 'print') {
      this.#next(printPatience, () => this.#tell(denied, text));
      this.#frame = printSummary(
        root,
        onPaper,
        given[1].language,
        () => {
          clearTimeout(this.#timer);
          // The page hears nothing while the browser prepares to print.
          setTimeout(this.#printed);
        },
        () => this.#next(framePatience, () => this.#clear()),
      );
      return;
    }
    const isDone = way === 'save' ? saveText(root.ownerDocument, file, text) : await copyText(root, text);
    // The visitor may have gone on while the browser asked for leave.
    if (!this.#result) return;
    if (!isDone) this.#tell(denied, text);
    else this.#tell(way === 'save' ? fill(saved, { file, copy }) : copied);
  }

  #next(delay: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, delay);
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#frame?.remove();
    this.#area = null;
    this.#note = '';
    this.#say('');
  }

  /** Shows and says what came of a press, and, where it is given, the text itself, selected. */
  async #tell(note: string, text: string | null = null): Promise<void> {
    this.#area = text;
    this.#note = note;
    this.#next(liveDelay, () => {
      this.#say(note);
      this.#next(liveTime, () => this.#say(''));
    });
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const area = this.#host.shadowRoot?.querySelector('textarea');
    this.#inView.focus(area);
    area?.select();
  }

  #say(words: string): void {
    this.said = words;
    this.#host.requestUpdate();
  }
}
