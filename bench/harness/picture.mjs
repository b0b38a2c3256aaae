// The result as two bar charts in one SVG, readable on light and on dark pages.

const WIDTH = 860;
const ROW = 30;
const TOP = 52;
const NAMES = 210;
const PANEL = (WIDTH - NAMES) / 2;
/** Room for the number behind the longest bar. */
const LABEL = 78;

const STYLE = `text{font:14px system-ui,sans-serif;fill:#1f2a29}.head{font-weight:600}.note{font-size:12px}.bar{fill:#9aa8a5}.ours{fill:#14594f}.name-ours{font-weight:600}.spread{stroke:#1f2a29;stroke-width:1.5}@media(prefers-color-scheme:dark){text{fill:#e8ecea}.bar{fill:#6d7c79}.ours{fill:#7cc7b7}.spread{stroke:#e8ecea}}`;

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const panel = (rows, { left, head, amount, say, range }) => {
  const most = Math.max(...rows.map(row => range?.(row)?.high ?? amount(row)));
  const scale = value => (value / most) * (PANEL - LABEL);
  const bars = rows.map((row, at) => {
    const y = TOP + at * ROW;
    const width = Math.max(1, scale(amount(row)));
    const reach = range?.(row);
    const whisker = reach
      ? `<path class="spread" d="M${(left + scale(reach.low)).toFixed(1)} ${y + 10}H${(left + scale(reach.high)).toFixed(1)}"/>`
      : '';
    const end = left + Math.max(width, reach ? scale(reach.high) : 0) + 7;
    return `<rect class="${row.role === 'ours' ? 'ours' : 'bar'}" x="${left}" y="${y}" width="${width.toFixed(1)}" height="20" rx="3"/>${whisker}<text x="${end.toFixed(1)}" y="${y + 15}">${say(row)}</text>`;
  });
  return `<text class="head" x="${left}" y="26">${head}</text>${bars.join('')}`;
};

export const picture = result => {
  const rows = result.contenders.filter(row => row.role !== 'floor' && row.ratios.interactiveThrottled);
  const height = TOP + rows.length * ROW + 12;
  const names = rows.map(
    (row, at) =>
      `<text class="${row.role === 'ours' ? 'name-ours' : ''}" x="0" y="${TOP + at * ROW + 15}">${escaped(row.title)}</text>`,
  );
  const bytes = panel(rows, {
    left: NAMES,
    head: 'Download, kB brotli',
    amount: row => row.bytes,
    say: row =>
      (row.bytes / 1000).toLocaleString('en', { maximumFractionDigits: row.bytes < 100_000 ? 1 : 0 }),
  });
  const times = panel(rows, {
    left: NAMES + PANEL,
    head: 'First question answers, × vanilla page',
    amount: row => row.ratios.interactiveThrottled.median,
    say: row => `${row.ratios.interactiveThrottled.median.toFixed(2)} ×`,
    range: row => row.ratios.interactiveThrottled,
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img"><title>What each contender downloads, and how long its first question takes to answer a press</title><style>${STYLE}</style>${names.join('')}${bytes}${times}</svg>\n`;
};
