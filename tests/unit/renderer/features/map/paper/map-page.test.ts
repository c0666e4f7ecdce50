import { describe, expect, it } from 'vitest';
import { mapPageHtml } from '../../../../../../renderer/features/map/paper/map-page';
import { scaleBar, sheetOfMap } from '../../../../../../renderer/features/map/paper/sheet-of-map';
import { createFormatter } from '../../../../../../shared/messages/format';

describe('the sheet of a map', () => {
  it('leaves the map less than the paper, lying or standing', () => {
    const standing = sheetOfMap('A4', 'portrait');
    const lying = sheetOfMap('A4', 'landscape');

    expect([standing.widthMm, standing.heightMm]).toEqual([210, 297]);
    expect([lying.widthMm, lying.heightMm]).toEqual([297, 210]);
    expect(lying.mapWidthMm).toBe(279);
    expect(standing.mapHeightMm).toBeLessThan(standing.heightMm - 40);
  });

  it('has a bar of a round length that is right for the latitude', () => {
    // At zoom 0 a pixel of the equator is 156.5 km; a millimetre holds 3.78 of them.
    const equator = scaleBar({ latitude: 0, zoom: 8 }, 40);
    const north = scaleBar({ latitude: 60, zoom: 8 }, 40);

    expect([equator.metres, Math.round(equator.barMm * 10) / 10]).toEqual([50_000, 21.6]);
    expect([north.metres, Math.round(north.barMm * 10) / 10]).toEqual([20_000, 17.3]);
  });

  it.each([1, 4.3, 9, 13.7, 18])('has a bar no longer than it may be at zoom %d', (zoom) => {
    const { metres, barMm } = scaleBar({ latitude: 12.6, zoom }, 40);

    expect(barMm).toBeGreaterThan(40 / 2.5 - 0.01);
    expect(barMm).toBeLessThanOrEqual(40);
    expect(/^[125]0*$/.test(String(metres))).toBe(true);
  });
});

describe('the page of a map', () => {
  const html = mapPageHtml({
    plan: 'Test <plan>',
    now: '2031-03-01T06:00:00+00:00',
    sheet: sheetOfMap('Letter', 'landscape'),
    picture: 'data:image/png;base64,AAAA',
    latitude: 12.6,
    zoom: 7,
    people: 12,
    parts: [
      { name: 'Waiting', colour: '#c2560c', people: 12 },
      { name: 'Departed', colour: '#1c4a76', people: 0 },
    ],
    levels: ['closed'],
    kinds: ['assembly-point'],
    sources: 'Natural Earth',
    format: createFormatter(),
    locale: 'en',
  });

  it('carries title, time, north, scale, legend and who made the map', () => {
    const words = html
      .slice(html.indexOf('<body>'))
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();

    expect(words).toBe(
      'Test &lt;plan&gt;: map As of 2031-03-01 06:00 +00:00. Nobody is named. N 100 km People on this page: 12 Waiting 12 Advisories Closed Places Assembly point Map: Natural Earth',
    );
  });

  it('fits the paper and asks for nothing from outside', () => {
    expect(html).toContain('@page { size: 279.4mm 215.9mm; margin: 9mm }');
    expect(html).not.toMatch(/https?:/);
  });
});
