import { instantText } from '../../eligibility/instant';
import { escapeHtml } from '../../kit/escape-html';
import type { FormatMessage } from '../../messages/format';
import type { MessageId } from '../../messages/en';
import { message } from '../../messages/message';
import type { MessageValue } from '../../messages/message';
import type { RulesPage } from './rules-page';

const style = `@page { size: A4 portrait; margin: 9mm 11mm }
* { box-sizing: border-box }
body { font: 7.4pt/1.25 'Noto Sans', system-ui, sans-serif; color: #111; background: #fff; margin: 0 auto; max-width: 188mm }
h1 { font-size: 13pt; margin: 0 0 1mm }
h2 { font-size: 9pt; margin: 2.4mm 0 .8mm; break-after: avoid }
p { margin: 0 0 1.5mm }
table { width: 100%; border-collapse: collapse }
th, td { text-align: left; vertical-align: top; padding: .35mm 1.4mm; border-bottom: .2mm solid #bbb }
th { font-weight: 600; border-bottom: .4mm solid #333 }
tr { break-inside: avoid }
thead { display: table-header-group }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
.columns { display: flex; gap: 8mm; align-items: flex-start }
.columns > * { flex: 1 }
.sign { display: flex; gap: 8mm; margin-top: 8mm; break-inside: avoid }
.sign div { flex: 1; border-top: .3mm solid #333; padding-top: 1mm }
@media screen { body { padding: 6mm } }`;

type Cell = string | number;

function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const isNumber = (index: number) => typeof rows[0]?.[index] === 'number';
  const kind = (index: number) => (isNumber(index) ? ' class="number"' : '');
  const head = heads.map((text, index) => `<th scope="col"${kind(index)}>${escapeHtml(text)}</th>`).join('');
  const body = rows.map(
    (cells) =>
      `<tr>${cells.map((cell, index) => `<td${kind(index)}><bdi>${escapeHtml(String(cell))}</bdi></td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

/** The rules page as a whole HTML document for one sheet of A4, which asks for nothing from outside. */
export function rulesPageHtml(page: RulesPage, { format }: { readonly format: FormatMessage }): string {
  const say = (id: MessageId, values?: Readonly<Record<string, MessageValue>>): string =>
    format(message(id, values));
  const show = (id: MessageId, values?: Readonly<Record<string, MessageValue>>): string =>
    escapeHtml(say(id, values));
  const rules = page.rules.map(({ title, hard, somewhere, everywhere }, index): Cell[] => [
    index + 1,
    say(title),
    say(hard ? 'rules.hard' : 'rules.soft'),
    hard ? String(somewhere) : '–',
    hard ? String(everywhere) : '–',
  ]);
  const majors = page.majors.map(({ category, tier, weight }): Cell[] => [
    say(`rules.major-${category}`),
    tier,
    weight,
  ]);
  const minors = page.minors.map(({ category, weight }): Cell[] => [say(`rules.minor-${category}`), weight]);
  const announced = page.announced.map((line): Cell[] => [
    line.departures.join(', '),
    line.rules.length === 0 ? say('rules.nothing-announced') : line.rules.map(format).join(' '),
  ]);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${show('rules.title')}</title>
<style>${style}</style>
</head>
<body>
<h1>${show('rules.title')}</h1>
<p>${show('rules.as-of', { at: instantText(page.now), people: page.people })}</p>
<h2>${show('rules.who-may')}</h2>
${table([say('rules.number'), say('rules.rule'), say('rules.kind'), say('rules.somewhere'), say('rules.everywhere')], rules)}
<h2>${show('rules.who-first')}</h2>
<p>${show(page.strictTiers ? 'rules.strict' : 'rules.weighted')} ${show('rules.then')}</p>
<div class="columns">
${table([say('rules.major'), say('rules.tier'), say('rules.weight')], majors)}
${table([say('rules.minor'), say('rules.factor')], minors)}
</div>
<h2>${show('rules.announced')}</h2>
${announced.length === 0 ? `<p>${show('rules.no-departures')}</p>` : table([say('rules.departures'), say('rules.asks')], announced)}
<div class="sign"><div>${show('rules.approved')}</div><div>${show('rules.date')}</div></div>
</body>
</html>
`;
}
