import { checkBeforeIssue } from '../../shared/manifests/issue-checks';
import { buildManifest } from '../../shared/manifests/manifest';
import { manifestFingerprint } from '../../shared/manifests/manifest-fingerprint';
import { createFormatter } from '../../shared/messages/format';
import type { Plan } from '../../shared/model/plan';
import { planConflicts } from '../../shared/planning/plan-conflicts';
import type { PlanConflict } from '../../shared/planning/plan-conflicts';
import { rulesPage } from '../../shared/planning/rules-page/rules-page';
import { rulesPageHtml } from '../../shared/planning/rules-page/rules-page-html';
import type { ManifestDraft, ManifestQuestion, ManifestReply, ManifestRequest } from './manifest-protocol';
import { buildSheet } from './manifest-sheet';
import { surveyManifests } from './manifest-survey';
import { readPlan } from './read-plan';

interface Read {
  readonly plan: Plan;
  readonly conflicts: readonly PlanConflict[];
}

const format = createFormatter();
let lastRead: Promise<Read> | null = null;
let lastRevision = -1;

async function read(deskName: string): Promise<Read> {
  const plan = await readPlan(deskName);
  return { plan, conflicts: planConflicts(plan, new Date().toISOString()) };
}

function draftOf(
  { plan, conflicts }: Read,
  { departureId, profile, now }: Extract<ManifestQuestion, { kind: 'draft' }>,
): ManifestDraft {
  const built = buildManifest(plan, departureId, { version: 1, issuedAt: now });
  const { departure, rows, counts, assumed } = built;
  const content = { departure, rows, counts, assumed };
  return {
    departureId,
    content,
    fingerprint: manifestFingerprint(content),
    findings: checkBeforeIssue({ plan, manifest: content, profile, conflicts, now }),
  };
}

async function answer({ id, deskName, revision, question }: ManifestRequest): Promise<ManifestReply> {
  if (question.kind === 'sheet') {
    return { id, kind: 'sheet', sheet: await buildSheet(question.order, format) };
  }
  if (lastRead === null || revision !== lastRevision) {
    lastRead = read(deskName);
    lastRevision = revision;
  }
  const desk = await lastRead;
  switch (question.kind) {
    case 'survey':
      return { id, kind: 'survey', entries: surveyManifests(desk.plan, new Date().toISOString()) };
    case 'rules':
      return { id, kind: 'rules', html: rulesPageHtml(rulesPage(desk.plan, question.now), { format }) };
    case 'draft':
      return { id, kind: 'draft', draft: draftOf(desk, question) };
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
