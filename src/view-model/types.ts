/**
 * What the views show: final words, final links, nothing left to decide, nothing left to join. Every string is in the
 * visitor's language already; `null` means "leave this out".
 */
export type { BodyMapView, BodyMark, BodyWords, MarkedFigureView, Side } from './body-view.ts';
export type { ClearView } from './clear-view.ts';
export type { CheckRow, InstallationCheckView } from './installation-check.ts';
export type { LinkView } from './link-view.ts';
export type {
  ChoiceView,
  IntroView,
  LanguageSwitchView,
  MenuView,
  OptionGroupView,
  OptionView,
  ProgressView,
  QuestionView,
  ScaleView,
  ScreenView,
} from './questions/types.ts';
export type { CitationView, ClaimView, ReferencesView, ReferenceView } from './result/claim-types.ts';
export type { MuscleShape } from './result/muscle-shape.ts';
export type {
  DialView,
  PressureBarView,
  PressureMark,
  PressureView,
  SayingsView,
  SteerView,
} from './result/pressure-types.ts';
export type { Quotes } from './result/quotes.ts';
export type {
  AnswerRow,
  AnswersView,
  BookingView,
  CardView,
  DetailView,
  EmergencyView,
  FlagView,
  GuideView,
  ListView,
  MatchView,
  ModalityView,
  NoticeView,
  NotNowView,
  Prose,
  ResultView,
  TimelineView,
} from './result/types.ts';
export type { SummaryRow, SummaryView, TakeAlongView } from './summary/types.ts';
