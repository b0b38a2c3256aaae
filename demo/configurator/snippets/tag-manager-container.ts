import { countedName } from '../../../src/element/counters.ts';
import { eventTable } from '../../../src/element/event-table.ts';

/** The variable that holds the clinic's own ID; everything else in the container is the same for all. */
export const measurementVariable = 'GA4 measurement ID';

const name = (text: string): string => `Massage fit check - ${text}`;
const event = '{{Event}}';

/** Tag Manager gives its own numbers to all of it while importing. */
const owner = { accountId: '0', containerId: '0' };
const folder = { ...owner, folderId: '1', name: 'Massage fit check' };
const inFolder = { ...owner, parentFolderId: folder.folderId };

const template = (key: string, value: string) => ({ type: 'TEMPLATE', key, value });
const off = (key: string) => ({ type: 'BOOLEAN', key, value: 'false' });

/** Every event that the data layer hears of, with what comes along. */
const told = eventTable.flatMap(({ name: untold, fields }) => {
  const counted = countedName(untold);
  return counted === null ? [] : [{ event: counted, fields }];
});
const fields = [...new Set(told.flatMap(row => row.fields)), 'variant'];

const triggerId = (event: string): string => String(told.findIndex(row => row.event === event) + 1);
const triggers = told.map(row => ({
  ...inFolder,
  triggerId: triggerId(row.event),
  name: name(row.event),
  type: 'CUSTOM_EVENT',
  customEventFilter: [
    { type: 'EQUALS', parameter: [template('arg0', '{{_event}}'), template('arg1', row.event)] },
  ],
}));

const fromDataLayer = (field: string, nth: number) => ({
  ...inFolder,
  variableId: String(nth + 2),
  name: name(field),
  type: 'v',
  parameter: [
    { type: 'INTEGER', key: 'dataLayerVersion', value: '2' },
    off('setDefaultValue'),
    template('name', field),
  ],
  formatValue: {},
});

const constant = (id: string) => ({
  ...inFolder,
  variableId: '1',
  name: measurementVariable,
  type: 'c',
  parameter: [template('value', id)],
  formatValue: {},
});

interface Tag {
  readonly name: string;
  /** The event in GA4. */
  readonly counts: string;
  readonly fields: readonly string[];
  readonly on: readonly string[];
}

const is = (...wanted: readonly string[]) => told.filter(row => row.fields.join() === wanted.join());
const row = (title: string, ...wanted: readonly string[]): Tag => ({
  name: title,
  counts: event,
  fields: wanted,
  on: is(...wanted).map(each => each.event),
});

/** What the data layer keeps of an earlier event must not come along: a tag for each set of fields. */
const tags: readonly Tag[] = [
  row('how far visitors come'),
  row('a question came up', 'index', 'total'),
  row('the booking link was pressed', 'placement'),
  // Not on the event of that name: a form of the clinic may push one, too.
  { ...row('a lead', 'placement'), counts: 'generate_lead' },
];

const tag = ({ name: title, counts, fields: sent, on }: Tag, nth: number) => ({
  ...inFolder,
  tagId: String(nth + 1),
  name: `GA4 - ${name(title)}`,
  type: 'gaawe',
  parameter: [
    off('sendEcommerceData'),
    off('enhancedUserId'),
    {
      type: 'LIST',
      key: 'eventSettingsTable',
      list: [...sent, 'variant'].map(field => ({
        type: 'MAP',
        map: [template('parameter', field), template('parameterValue', `{{${name(field)}}}`)],
      })),
    },
    template('eventName', counts),
    template('measurementIdOverride', `{{${measurementVariable}}}`),
  ],
  firingTriggerId: on.map(triggerId),
  tagFiringOption: 'ONCE_PER_EVENT',
  monitoringMetadata: { type: 'MAP' },
  consentSettings: { consentStatus: 'NOT_SET' },
});

/**
 * What Google Tag Manager imports (Admin, Import container): a trigger for each event that `analytics="datalayer"` pushes,
 * and tags that pass them on to GA4.
 * @param id the clinic's own; without one the file asks for a variable that the clinic has to make
 */
export const tagManagerContainer = (id: string | null) => ({
  exportFormatVersion: 2,
  exportTime: '2026-01-01 00:00:00',
  containerVersion: {
    path: 'accounts/0/containers/0/versions/0',
    ...owner,
    containerVersionId: '0',
    container: {
      path: 'accounts/0/containers/0',
      ...owner,
      name: folder.name,
      publicId: 'GTM-0000000',
      usageContext: ['WEB'],
    },
    tag: tags.map(tag),
    trigger: triggers,
    variable: [...(id === null ? [] : [constant(id)]), ...fields.map(fromDataLayer)],
    folder: [folder],
    builtInVariable: [{ ...owner, type: 'EVENT', name: 'Event' }],
  },
});

/** The same as a file. */
export const tagManagerFile = (id: string | null): string =>
  `${JSON.stringify(tagManagerContainer(id), null, 2)}\n`;
