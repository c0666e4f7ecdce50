import { instantText } from '../../eligibility/instant';
import { escapeHtml } from '../../kit/escape-html';
import type { MessageId } from '../../messages/en';
import type { FormatMessage } from '../../messages/format';
import { message } from '../../messages/message';
import type { MessageValue } from '../../messages/message';
import { whereabouts } from '../where-everybody-is';
import type { Whereabouts, WhereaboutsCounts } from '../where-everybody-is';
import { emptyCauses } from './flown-seats';
import type { SeatsOf } from './flown-seats';
import type { Situation, SituationLine } from './situation';

const colours: Readonly<Record<Whereabouts, string>> = {
  departed: '#1c4a76',
  assigned: '#0b8a66',
  waiting: '#e8742a',
  staying: '#862e9c',
  'already-left': '#868e96',
  'not-eligible': '#7a4b1e',
  unreachable: '#c92a2a',
  unknown: '#d1a300',
};

/** More lines than these would leave the one sheet; the rest is told as a sum. */
const mostLines = { nationality: 9, place: 9, day: 10, seats: 14 };

const style = `@page { size: A4 portrait; margin: 9mm 11mm }
* { box-sizing: border-box; print-color-adjust: exact; -webkit-print-color-adjust: exact }
body { font: 7.6pt/1.25 'Noto Sans', system-ui, sans-serif; color: #111; background: #fff; margin: 0 auto; max-width: 188mm }
h1 { font-size: 14pt; margin: 0 0 .5mm }
h2 { font-size: 9pt; margin: 2.4mm 0 .8mm; break-after: avoid }
p { margin: 0 0 1.2mm }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
th, td { text-align: left; vertical-align: middle; padding: .3mm 1.2mm .3mm 0; border-bottom: .2mm solid #ccc; overflow-wrap: anywhere }
th { font-weight: 600 }
.number { text-align: right; width: 14mm; padding-right: 2.4mm; font-variant-numeric: tabular-nums }
.name { width: 27mm }
.day { width: 18mm }
.bar { display: flex; height: 2.6mm; gap: .2mm }
.bar i { display: block }
.whole .bar { height: 4mm; margin-bottom: 1mm }
.parts { display: grid; grid-template-columns: repeat(4, 1fr); gap: .6mm 4mm }
.parts div { display: flex; gap: 1.2mm; align-items: center }
.parts b { margin-left: auto }
.swatch { width: 2.4mm; height: 2.4mm; display: inline-block }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 7mm }
tr { break-inside: avoid }
@media screen { body { padding: 6mm } }`;

interface ReportWords {
  readonly format: FormatMessage;
  /** The name of an ISO 3166-1 alpha-3 code. */
  readonly countryName: (code: string) => string;
  /** BCP 47, for figures. */
  readonly locale: string;
}

/** The situation as a whole HTML document for one sheet of A4, which names nobody and asks for nothing from outside. */
export function situationHtml(situation: Situation, { format, countryName, locale }: ReportWords): string {
  const figures = new Intl.NumberFormat(locale);
  const show = (id: MessageId, values?: Readonly<Record<string, MessageValue>>): string =>
    escapeHtml(format(message(id, values)));
  const number = (count: number): string => `<td class="number">${figures.format(count)}</td>`;
  const bar = (where: WhereaboutsCounts, full: number): string => {
    const parts = whereabouts.map(
      (part) =>
        `<i style="width:${((where[part] / full) * 100).toFixed(2)}%;background:${colours[part]}"></i>`,
    );
    return `<div class="bar">${parts.join('')}</div>`;
  };
  const name = (text: string): string => `<th scope="row" class="name"><bdi>${text}</bdi></th>`;

  const lines = (
    title: MessageId,
    all: readonly SituationLine[],
    nameOf: (key: string) => string,
    most: number,
  ): string => {
    const full = Math.max(1, ...all.map(({ people }) => people));
    const shown = all.length > most ? all.slice(0, most - 1) : all;
    const rest = all.slice(shown.length);
    const rows = shown.map(
      ({ key, people, where }) =>
        `<tr>${name(key === '' ? show('situation.key-unknown') : escapeHtml(nameOf(key)))}<td>${bar(where, full)}</td>${number(people)}</tr>`,
    );
    const others =
      rest.length === 0
        ? []
        : [
            `<tr>${name(show('situation.others', { count: rest.length }))}<td></td>${number(rest.reduce((sum, { people }) => sum + people, 0))}</tr>`,
          ];
    if (all.length === 0) {
      return `<section><h2>${show(title)}</h2><p>${show('situation.nobody-leaves')}</p></section>`;
    }
    return `<section><h2>${show(title)}</h2><table><tbody>${[...rows, ...others].join('\n')}</tbody></table></section>`;
  };

  const why = ({ empty }: SeatsOf): string =>
    empty === null
      ? show('situation.still-open')
      : emptyCauses
          .flatMap((cause) => {
            const count = empty.causes[cause] ?? 0;
            const words = message(`situation.cause-${cause}`);
            return count === 0 ? [] : [show('situation.cause', { cause: words, count })];
          })
          .join(', ');
  const seatRow = (line: SeatsOf): string =>
    `<tr><td class="day">${escapeHtml(line.day)}</td><th scope="row"><bdi>${escapeHtml(line.name)}</bdi></th>${number(line.offered)}${number(line.used)}${line.empty === null ? '<td></td>' : number(line.empty.seats)}<td>${why(line)}</td></tr>`;
  const total = (of: (line: SeatsOf) => number) => situation.seats.reduce((sum, line) => sum + of(line), 0);
  const shownSeats =
    situation.seats.length > mostLines.seats
      ? situation.seats.slice(0, mostLines.seats - 1)
      : situation.seats;
  const otherSeats = situation.seats.length - shownSeats.length;

  return `<!DOCTYPE html>
<html lang="${escapeHtml(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${show('situation.title')}</title>
<style>${style}</style>
</head>
<body>
<h1>${show('situation.title')}</h1>
<p>${show('situation.as-of', { at: instantText(situation.now) })} · ${show('situation.no-names')}</p>
<h2>${show('where.roster', { count: situation.people })}</h2>
<div class="whole">${bar(situation.where, Math.max(1, situation.people))}</div>
<div class="parts">
${whereabouts
  .map(
    (part) =>
      `<div><span class="swatch" style="background:${colours[part]}"></span>${show(`where.part-${part}`)}<b>${figures.format(situation.where[part])}</b></div>`,
  )
  .join('\n')}
</div>
<p>${situation.ownTickets > 0 ? show('situation.own-tickets', { count: situation.ownTickets }) : ''} ${
    situation.ageOfAll.medianDays === null
      ? show('where.age-unknown')
      : show('situation.report-age', {
          median: situation.ageOfAll.medianDays,
          stale: situation.ageOfAll.stale,
        })
  }</p>
<div class="columns">
${lines('situation.by-priority', situation.byPriority, (category) => format(message('situation.category', { category })), 5)}
${lines('situation.by-day', situation.byDay, (day) => day, mostLines.day)}
${lines('situation.by-nationality', situation.byNationality, countryName, mostLines.nationality)}
${lines('situation.by-place', situation.byPlace, (place) => place, mostLines.place)}
</div>
<h2>${show('situation.seats')}</h2>
<table>
<thead><tr><th scope="col" class="day">${show('situation.day')}</th><th scope="col">${show('situation.departure')}</th><th scope="col" class="number">${show('situation.offered')}</th><th scope="col" class="number">${show('situation.used')}</th><th scope="col" class="number">${show('situation.flown-empty')}</th><th scope="col">${show('situation.why')}</th></tr></thead>
<tbody>
${shownSeats.map(seatRow).join('\n')}
<tr><td></td><th scope="row">${show('situation.all-departures')}${otherSeats > 0 ? ` (${show('situation.others', { count: otherSeats })})` : ''}</th>${number(total(({ offered }) => offered))}${number(total(({ used }) => used))}${number(total(({ empty }) => empty?.seats ?? 0))}<td></td></tr>
</tbody>
</table>
</body>
</html>
`;
}
