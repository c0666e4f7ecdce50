import { manifestCsv } from '../../shared/manifests/manifest-csv';
import type { Manifest } from '../../shared/manifests/manifest';
import { fontFacesFor } from '../../shared/manifests/manifest-fonts';
import { manifestHtml } from '../../shared/manifests/manifest-html';
import { manifestXlsx } from '../../shared/manifests/manifest-xlsx';
import { createFormatter } from '../../shared/messages/format';
import type { Plan } from '../../shared/model/plan';
import { planConflicts } from '../../shared/planning/plan-conflicts';
import type { PlanConflict } from '../../shared/planning/plan-conflicts';
import { rulesPage } from '../../shared/planning/rules-page/rules-page';
import { rulesPageHtml } from '../../shared/planning/rules-page/rules-page-html';
import { readDesk } from '../desk/read-desk';
import { manifestToIssue, surveyManifests } from './manifest-issue';
import { loadManifestFont } from './manifest-font-files';
import type { BuiltManifest, ManifestQuestion, ManifestReply, ManifestRequest } from './manifest-protocol';

interface Read {
  readonly revision: number;
  readonly plan: Plan;
  readonly conflicts: readonly PlanConflict[];
}

const format = createFormatter();
let lastRead: Promise<Read> | null = null;
let lastRevision = -1;

async function read(deskName: string, revision: number): Promise<Read> {
  const plan = await readDesk(deskName);
  return { revision, plan, conflicts: planConflicts(plan, new Date().toISOString()) };
}

async function manifestPage(manifest: Manifest): Promise<string> {
  const fontFaces = await fontFacesFor(manifestHtml(manifest, { format }), loadManifestFont);
  return manifestHtml(manifest, { format, fontFaces });
}

async function build(
  { plan, conflicts }: Read,
  { departureId, form, last, now, record }: Extract<ManifestQuestion, { kind: 'build' }>,
): Promise<BuiltManifest> {
  const { manifest, fingerprint, isNew } = manifestToIssue(plan, departureId, last, now, record);
  return {
    departureId,
    version: manifest.version,
    issuedAt: manifest.issuedAt,
    fingerprint,
    isNew,
    people: manifest.counts.people,
    html: form === 'html' ? await manifestPage(manifest) : '',
    bytes:
      form === 'xlsx'
        ? await manifestXlsx(manifest, format)
        : new TextEncoder().encode(form === 'csv' ? manifestCsv(manifest) : ''),
    conflicts: conflicts.filter((conflict) => conflict.departureId === departureId),
  };
}

async function answer({ id, deskName, revision, question }: ManifestRequest): Promise<ManifestReply> {
  if (lastRead === null || revision !== lastRevision) {
    lastRead = read(deskName, revision);
    lastRevision = revision;
  }
  const desk = await lastRead;
  switch (question.kind) {
    case 'survey':
      return { id, kind: 'survey', entries: surveyManifests(desk.plan, new Date().toISOString()) };
    case 'rules':
      return { id, kind: 'rules', html: rulesPageHtml(rulesPage(desk.plan, question.now), { format }) };
    case 'build':
      return { id, kind: 'build', manifest: await build(desk, question) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ManifestRequest>) => {
  answer(data).then(
    (reply) => self.postMessage(reply),
    () => {
      const reply: ManifestReply = { id: data.id, kind: 'failed' };
      lastRead = null;
      self.postMessage(reply);
    },
  );
});
