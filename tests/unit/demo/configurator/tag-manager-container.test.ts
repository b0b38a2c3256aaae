// What Tag Manager imports, run as Tag Manager runs it, on what the check really pushes: GA4 hears just that.
import { expect, test } from 'vitest';
import {
  measurementVariable,
  tagManagerContainer,
  tagManagerFile,
} from '../../../../demo/configurator/snippets/tag-manager-container.ts';
import { eventTable } from '../../../../src/element/event-table.ts';
import { announce, type EventDetail, type EventName } from '../../../../src/element/events.ts';

type Pushed = Readonly<Record<string, unknown>>;

/** Everything that a visit can push, each event with all that it can hold, in the order of a visit. */
function pushes(variant: string | null): readonly Pushed[] {
  const dataLayer: Pushed[] = [];
  const page = Object.assign(new EventTarget(), { ownerDocument: { defaultView: { dataLayer } } });
  const tell = (name: EventName, detail: object) =>
    announce(page as unknown as HTMLElement, name, detail as EventDetail<EventName>, {
      variant,
      analytics: 'datalayer',
    });
  const details = { index: 3, total: 9, placement: 'result', issues: [] };
  for (const { name, fields } of eventTable)
    tell(name, Object.fromEntries(fields.map(field => [field, details[field]])));
  // What came along with an event before must not come along with this one.
  tell('mfc-restart', {});
  return dataLayer;
}

type Container = ReturnType<typeof tagManagerContainer>['containerVersion'];
interface Parameter {
  readonly key?: string;
  readonly value?: string;
  readonly list?: readonly { readonly map: readonly Parameter[] }[];
}

const parameter = (all: readonly Parameter[], key: string): Parameter | undefined =>
  all.find(each => each.key === key);

/** The text with each `{{variable}}` filled in; `undefined` where that is all of the text, and the variable is not set. */
function filled(text: string, container: Container, layer: Pushed): unknown {
  const [, name] = /^\{\{(.*)\}\}$/.exec(text) ?? [];
  if (name === undefined) return text;
  if (container.builtInVariable.some(each => each.name === name)) return layer['event'];
  const variable = container.variable.find(each => each.name === name);
  if (!variable) throw new Error(`There is no variable ${name}.`);
  const key = parameter(variable.parameter, variable.type === 'c' ? 'value' : 'name')?.value ?? '';
  return variable.type === 'c' ? key : layer[key];
}

/** What reaches GA4: the ID it is for, the event, and what comes along. */
function counted(container: Container, all: readonly Pushed[]): readonly (readonly [string, object])[] {
  let layer: Pushed = {};
  return all.flatMap(pushed => {
    layer = { ...layer, ...pushed };
    const fired = container.trigger.filter(({ customEventFilter }) =>
      customEventFilter.every(({ parameter: both }) => parameter(both, 'arg1')?.value === pushed['event']),
    );
    return container.tag
      .filter(({ firingTriggerId }) => fired.some(({ triggerId }) => firingTriggerId.includes(triggerId)))
      .map(({ parameter: given }) => {
        const all: readonly Parameter[] = given;
        const value = (text = '') => filled(text, container, layer);
        const rows = parameter(all, 'eventSettingsTable')?.list ?? [];
        const sent = rows.map(({ map }) => [
          parameter(map, 'parameter')?.value,
          value(parameter(map, 'parameterValue')?.value),
        ]);
        return [
          String(value(parameter(all, 'measurementIdOverride')?.value)),
          {
            event: value(parameter(all, 'eventName')?.value),
            // GA4 leaves out what is not set.
            ...Object.fromEntries(sent.filter(([, each]) => each !== undefined)),
          },
        ] as const;
      });
  });
}

test.each([null, 'home'])('GA4 hears what the check pushes, and nothing else; variant: %s', variant => {
  const told = pushes(variant);
  expect(told.map(({ event }) => event)).toContain('generate_lead');
  const { containerVersion } = tagManagerContainer('G-AB12CD34EF');
  expect(counted(containerVersion, told)).toEqual(told.map(each => ['G-AB12CD34EF', each]));
});

test('a lead that a form of the clinic pushes is not counted as one of the check', () => {
  const { containerVersion } = tagManagerContainer('G-AB12CD34EF');
  expect(counted(containerVersion, [{ event: 'generate_lead', placement: 'result' }])).toEqual([]);
});

test('every number and every variable that is named is there, once', () => {
  const { tag, trigger, variable, folder } = tagManagerContainer('G-AB12CD34EF').containerVersion;
  for (const ids of [
    tag.map(each => each.tagId),
    trigger.map(each => each.triggerId),
    variable.map(each => each.variableId),
    [...tag, ...trigger, ...variable].map(each => each.name),
  ])
    expect(ids).toEqual([...new Set(ids)]);
  for (const { parentFolderId } of [...tag, ...trigger, ...variable])
    expect(folder.map(({ folderId }) => folderId)).toContain(parentFolderId);
  for (const { firingTriggerId } of tag) {
    expect(firingTriggerId.length).toBeGreaterThan(0);
    for (const id of firingTriggerId) expect(trigger.map(each => each.triggerId)).toContain(id);
  }
});

test('without an ID there is none in the file: the clinic makes the variable that it asks for', async () => {
  const file = tagManagerFile(null);
  expect(file).toContain(`{{${measurementVariable}}}`);
  expect(file).not.toMatch(/"G-/);
  expect(JSON.parse(file).containerVersion.variable.map(({ name }: { name: string }) => name)).not.toContain(
    measurementVariable,
  );
  // `npm run figures` writes it.
  await expect(file).toMatchFileSnapshot('../../../../docs/recipes/google-tag-manager.json');
});
