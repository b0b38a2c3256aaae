// Draws the order of the screens. Where everything goes follows from the steps seen on real walks.
import { type ScreenId, screenIds } from '../../src/questionnaire/screens.ts';
import { screenWords } from './data/screen-words.ts';
import { svg } from './dom.ts';

const wide = 216;
const high = 48;
const pitch = 74;
const lane = 13;
const right = 104;

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

/** Arcs past one screen or more, each in the first lane where it crosses no other arc. Short ones stay near. */
function arcsOf(steps: ReadonlySet<string>): readonly Arc[] {
  const order: readonly string[] = [...screenIds, 'result'];
  const jumps = [...steps]
    .map(step => step.split(' > ').map(id => order.indexOf(id)))
    .map(([from = 0, to = 0]) => ({ from, to }))
    .filter(({ from, to }) => to - from > 1)
    .sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  const lanes: { from: number; to: number }[][] = [];
  return jumps.map(jump => {
    const free = lanes.findIndex(taken =>
      taken.every(other => jump.from >= other.to || jump.to <= other.from),
    );
    const at = free < 0 ? lanes.length : free;
    lanes[at] = [...(lanes[at] ?? []), jump];
    return { ...jump, lane: at };
  });
}

/**
 * @param steps `help > where`, as the walk of every path has found them
 * @param stops screens on which an emergency can end the questionnaire
 */
export function flowGraph(steps: ReadonlySet<string>, stops: readonly ScreenId[]): SVGSVGElement {
  const arcs = arcsOf(steps);
  const left = Math.max(0, ...arcs.map(arc => arc.lane + 1)) * lane + 12;
  const top = (row: number) => 4 + row * pitch;
  const last = screenIds.length;
  const helpX = left + wide + right - 76;
  const stopRows = stops.map(id => screenIds.indexOf(id));
  const helpTop = top(Math.min(...stopRows));
  const helpBottom = top(Math.max(...stopRows)) + high;

  const box = (row: number, kind: string, title: string, under: string, attributes = {}) =>
    svg(
      'g',
      { class: `node ${kind}`, ...attributes },
      svg('rect', { x: left, y: top(row), width: wide, height: high, rx: 9 }),
      svg('text', { x: left + wide / 2, y: top(row) + 20, class: 'name' }, title),
      svg('text', { x: left + wide / 2, y: top(row) + 37, class: 'under' }, under),
    );

  return svg(
    'svg',
    {
      class: 'flow',
      viewBox: `0 0 ${left + wide + right} ${top(last) + high + 4}`,
      role: 'img',
      'aria-labelledby': 'picture-title picture-desc',
    },
    svg('title', { id: 'picture-title' }, 'The screens in order'),
    svg(
      'desc',
      { id: 'picture-desc' },
      'A column of screens from the first question to the result. Lines on the left pass screens that not everybody sees. Arrows on the right lead from the safety and health screens to “help now”. The list beside it says the same in words.',
    ),
    svg(
      'defs',
      {},
      svg(
        'marker',
        { id: 'tip', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto' },
        svg('path', { d: 'M0 0L8 4L0 8z', class: 'tip' }),
      ),
    ),
    ...[...screenIds].flatMap((id, row) => {
      const next = screenIds[row + 1] ?? 'result';
      return steps.has(`${id} > ${next}`)
        ? [
            svg('path', {
              class: 'step',
              d: `M${left + wide / 2} ${top(row) + high}V${top(row + 1) - 1}`,
              'marker-end': 'url(#tip)',
            }),
          ]
        : [];
    }),
    ...arcs.map(({ from, to, lane: at }) => {
      const x = left - 10 - at * lane;
      const [a, b] = [top(from) + high - 12, top(to) + 12];
      return svg('path', {
        class: 'step',
        d: `M${left} ${a}H${x + 8}Q${x} ${a} ${x} ${a + 8}V${b - 8}Q${x} ${b} ${x + 8} ${b}H${left - 1}`,
        'marker-end': 'url(#tip)',
      });
    }),
    ...stopRows.map(row =>
      svg('path', {
        class: 'stop',
        d: `M${left + wide} ${top(row) + high / 2}H${helpX - 1}`,
        'marker-end': 'url(#tip)',
      }),
    ),
    ...screenIds.map((id, row) =>
      box(
        row,
        screenWords[id].examples ? 'some' : 'all',
        row === 0 ? screenWords[id].title : `${row}. ${screenWords[id].title}`,
        screenWords[id].short,
        {
          'data-node': id,
        },
      ),
    ),
    box(last, 'end', 'The result', 'what fits, why, and booking'),
    svg(
      'g',
      { class: 'node help' },
      svg('rect', { x: helpX, y: helpTop, width: 72, height: helpBottom - helpTop, rx: 9 }),
      ...['Help', 'now', 'no result,', 'no booking'].map((line, i, all) =>
        svg(
          'text',
          {
            x: helpX + 36,
            y: (helpTop + helpBottom) / 2 + (i - (all.length - 1) / 2) * 17 + 4,
            class: i < 2 ? 'name' : 'under',
          },
          line,
        ),
      ),
    ),
  );
}
