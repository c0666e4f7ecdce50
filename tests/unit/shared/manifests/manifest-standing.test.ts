import { describe, expect, it } from 'vitest';
import { asIssued } from '../../../../shared/manifests/issue';
import { buildManifest } from '../../../../shared/manifests/manifest';
import { issueText } from '../../../../shared/manifests/manifest-facts';
import {
  manifestOfVersion,
  standingText,
  standingWord,
} from '../../../../shared/manifests/manifest-standing';
import { createFormatter } from '../../../../shared/messages/format';
import { departureIdSchema } from '../../../../shared/model/ids';
import { aDeparture, aPerson } from '../../../support/builders';
import { defined } from '../../../support/defined';
import { aPlanWithPlaces } from '../../../support/placed-plan';

const format = createFormatter();

function version(number: number) {
  const plan = aPlanWithPlaces({ people: [aPerson()], departures: [aDeparture()] }, { h1: 'd1' });
  const issuedAt = `2031-03-0${number}T09:30:00Z`;
  const manifest = buildManifest(plan, departureIdSchema.parse('d1'), { version: number, issuedAt });
  const details = { version: number, number, issuedAt, issuedBy: 'A. Planner', record: null, overrides: [] };
  return asIssued(manifest, { ...details, kind: 'planned' });
}

describe('manifestOfVersion', () => {
  it('gives a version in force as it was issued', () => {
    const manifest = defined(manifestOfVersion(version(2), version(2)));

    expect(issueText(manifest, format)).toBe(
      'Version 2, issued 2031-03-02 09:30 UTC · Manifest no. 2 · issued by A. Planner',
    );
  });

  it('says VOID of a version that a later one supersedes', () => {
    const manifest = defined(manifestOfVersion(version(1), version(3)));

    expect([
      standingWord(defined(manifest.standing), format),
      standingText(defined(manifest.standing), format),
      issueText(manifest, format),
    ]).toEqual([
      'VOID',
      'VOID – superseded by version 3, issued 2031-03-03 09:30 UTC',
      'Version 1, issued 2031-03-01 09:30 UTC · Manifest no. 1 · issued by A. Planner · VOID – superseded by version 3, issued 2031-03-03 09:30 UTC',
    ]);
  });

  it('has nothing to lay out where the content was not kept', () => {
    expect(manifestOfVersion({ ...version(1), content: null }, version(2))).toBeNull();
  });
});

describe('issueText', () => {
  it('never calls a draft a version', () => {
    const manifest = {
      ...defined(manifestOfVersion(version(1), version(1))),
      standing: { kind: 'draft' as const },
    };

    expect(issueText(manifest, format)).toBe('DRAFT of 2031-03-01 09:30 UTC, not issued');
  });
});
