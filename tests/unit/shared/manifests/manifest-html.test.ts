import { describe, expect, it } from 'vitest';
import { buildManifest } from '../../../../shared/manifests/manifest';
import { manifestHtml } from '../../../../shared/manifests/manifest-html';
import { createFormatter } from '../../../../shared/messages/format';
import { departureIdSchema } from '../../../../shared/model/ids';
import { aDeparture, aPerson } from '../../../support/builders';
import { aLargeManifest, aRecord } from '../../../support/large-manifest';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const format = createFormatter();
const hostile = `</style></title><script>alert(1)</script><img src=x onerror="alert(1)">`;

function hostileHtml(): string {
  const plan = aPlanWithPlaces(
    {
      people: [aPerson({ familyName: hostile, givenNames: hostile, phone: hostile, nationality: hostile })],
      departures: [aDeparture({ number: hostile, origin: hostile, notes: `${hostile}\\"; } body { x: y` })],
    },
    { h1: 'd1' },
  );
  const id = departureIdSchema.parse('d1');
  return manifestHtml(buildManifest(plan, id, { version: 1, issuedAt: '2031-03-02T09:30:00Z' }), { format });
}

describe('manifestHtml', () => {
  it('has one row a person under a head that is repeated', () => {
    const html = manifestHtml(aLargeManifest(400), { format });

    expect(html.match(/<td class="strong">/g)).toHaveLength(400);
    expect(html.match(/<thead>/g)?.length).toBe(html.match(/<section class="sheet">/g)?.length);
    expect(html).toContain('thead { display: table-header-group; }');
    expect(html).toContain('<bdi dir="auto">مثال</bdi>');
  });

  it('tells version, time, page and pages in the margin of each page', () => {
    const html = manifestHtml(aLargeManifest(1), { format });

    expect(html).toContain('Version 7, issued 2031-03-02 09:30 UTC. It replaces every earlier version');
    expect(html).toMatch(/@bottom-right \{ content: "Page " counter\(page\) " of " counter\(pages\);/);
  });

  it('says where the record stood, at the top and in the margin of each page, and nothing where there is none', () => {
    const words = 'olive harbor window ladder cotton garden salmon velvet';
    const html = manifestHtml({ ...aLargeManifest(1), record: aRecord }, { format });

    expect(html).toContain(`<p><bdi dir="auto">Record 1280: ${words}</bdi></p>`);
    expect(html).toContain(`@bottom-center { content: "Record 1280\\3a  ${words}";`);
    expect(manifestHtml(aLargeManifest(1), { format })).not.toContain('Record');
  });

  it('lets nothing from a roster out of its place, and asks for nothing from outside', () => {
    const html = hostileHtml();

    expect(html.match(/<script|<img|onerror="/g)).toBeNull();
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.match(/<\/title>/g)).toHaveLength(1);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"`);
    expect(html).not.toMatch(/https?:|url\(/);
  });

  it('says so when nobody is assigned', () => {
    expect(manifestHtml(aLargeManifest(0), { format })).toContain('Nobody is assigned to this departure.');
  });
});
