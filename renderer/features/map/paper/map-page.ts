import { instantText } from '../../../../shared/eligibility/instant';
import { escapeHtml } from '../../../../shared/kit/escape-html';
import { paperFonts } from '../../../../shared/manifests/page-margins';
import type { MessageId } from '../../../../shared/messages/en';
import type { FormatMessage } from '../../../../shared/messages/format';
import { message } from '../../../../shared/messages/message';
import type { MessageValue } from '../../../../shared/messages/message';
import type { AdvisoryLevel } from '../../../../shared/model/advisory';
import type { PlaceKind } from '../../../../shared/model/place';
import { symbolOutline } from '../canvas/draw-symbol';
import type { SymbolName } from '../canvas/draw-symbol';
import { marginMm, scaleBar } from './sheet-of-map';
import type { MapSheet } from './sheet-of-map';

/** What stands on the page of a map. It names nobody. */
export interface MapPage {
  readonly plan: string;
  /** As of when, ISO 8601. */
  readonly now: string;
  readonly sheet: MapSheet;
  /** A picture as a `data:` address. */
  readonly picture: string;
  readonly latitude: number;
  readonly zoom: number;
  readonly people: number;
  /** What the parts of the rings are called, with colour and people; those without anybody are left out. */
  readonly parts: readonly { readonly name: string; readonly colour: string; readonly people: number }[];
  readonly levels: readonly AdvisoryLevel[];
  readonly kinds: readonly PlaceKind[];
  /** Who made the map. */
  readonly sources: string;
  readonly format: FormatMessage;
  /** BCP 47. */
  readonly locale: string;
}

const mostBarMm = 40;

function style({ widthMm, heightMm, mapWidthMm, mapHeightMm }: MapSheet): string {
  return `@page { size: ${widthMm}mm ${heightMm}mm; margin: ${marginMm}mm }
* { box-sizing: border-box; print-color-adjust: exact; -webkit-print-color-adjust: exact }
body { font: 8pt/1.3 ${paperFonts}; color: #000; background: #fff; margin: 0 auto; width: ${mapWidthMm}mm }
header { height: 11mm; display: flex; justify-content: space-between; align-items: baseline }
h1 { font-size: 13pt; margin: 0 }
h2 { font-size: 8pt; margin: 0 0 .6mm }
figure { position: relative; margin: 0; width: ${mapWidthMm - 0.5}mm; height: ${mapHeightMm}mm; border: .3mm solid #000 }
figure img { display: block; width: 100%; height: 100% }
.scale { position: absolute; left: 3mm; bottom: 3mm; padding: .5mm 1mm; background: #fff }
.scale i { display: block; height: 1.6mm; border: .4mm solid #000; border-top: 0 }
.north { position: absolute; right: 3mm; top: 3mm; width: 8mm; padding: .6mm; background: #fff; text-align: center; font-weight: 700 }
.north svg { display: block; width: 5mm; height: 7mm; margin: 0 auto }
.legend { display: flex; gap: 8mm; margin-top: 2mm; max-height: 26mm; overflow: hidden }
ul { margin: 0; padding: 0; list-style: none; columns: 2; column-gap: 5mm }
li { display: flex; gap: 1.4mm; align-items: center; break-inside: avoid }
li svg, li i { flex: none; width: 3.4mm; height: 3.4mm }
li i { border-radius: 50% }
footer { margin-top: 1mm; font-size: 6.5pt }
@media screen { body { padding: 6mm 0 } }`;
}

/** The map as a whole HTML document for one sheet, which asks for nothing from outside. */
export function mapPageHtml(page: MapPage): string {
  const { sheet, format, locale } = page;
  const show = (id: MessageId, values?: Readonly<Record<string, MessageValue>>): string =>
    escapeHtml(format(message(id, values)));
  const icon = (name: SymbolName): string =>
    `<svg viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"><path d="${symbolOutline(name)}"/></svg>`;
  const list = (title: string, items: readonly string[]): string =>
    items.length === 0 ? '' : `<section><h2>${title}</h2><ul>${items.join('')}</ul></section>`;
  const { metres, barMm } = scaleBar(page, mostBarMm);
  const length =
    metres >= 1000
      ? show('mapPage.scale-km', { length: metres / 1000 })
      : show('mapPage.scale-m', { length: metres });
  const parts = page.parts
    .filter(({ people }) => people > 0)
    .map(
      ({ name, colour, people }) =>
        `<li><i style="background:${escapeHtml(colour)}"></i>${escapeHtml(name)} <b>${show('map.count', { count: people })}</b></li>`,
    );
  const levels = page.levels.map((level) => `<li>${icon(level)}${show(`advisories.level-${level}`)}</li>`);
  const kinds = page.kinds.map((kind) => `<li>${icon(kind)}${show(`map.kind-${kind}`)}</li>`);
  return `<!DOCTYPE html>
<html lang="${escapeHtml(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${show('mapPage.head', { plan: page.plan })}</title>
<style>${style(sheet)}</style>
</head>
<body>
<header><h1><bdi>${show('mapPage.head', { plan: page.plan })}</bdi></h1><span>${show('mapPage.as-of', { at: instantText(page.now) })}</span></header>
<figure><img alt="" src="${escapeHtml(page.picture)}">
<div class="north"><svg viewBox="0 0 10 14"><path d="M5 0 L9 13 L5 10 L1 13 Z"/></svg>${show('mapPage.north')}</div>
<div class="scale">${length}<i style="width:${barMm.toFixed(2)}mm"></i></div></figure>
<div class="legend">
${list(show('mapPage.people', { count: page.people }), parts)}
${list(show('mapPage.advisories'), levels)}
${list(show('mapPage.places'), kinds)}
</div>
<footer>${show('mapPage.source', { names: page.sources })}</footer>
</body>
</html>
`;
}
