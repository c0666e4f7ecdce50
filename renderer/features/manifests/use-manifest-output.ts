import { useState } from 'react';
import type { RefObject } from 'react';
import type { AuditHead } from '../../../shared/contract/history-methods';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import { creation } from '../../../shared/model/apply-changes';
import { departureName } from '../../../shared/model/departure';
import type { Departure } from '../../../shared/model/departure';
import type { ManifestVersion } from '../../../shared/model/manifest-version';
import { useDesk } from '../../desk/use-desk';
import { getBridge } from '../../platform/bridge';
import { useSentence } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import type { BuiltManifest, ManifestForm } from '../../workers/manifest-protocol';
import { manifestFileName } from './file-name';
import { machineNow } from './machine-instant';
import type { PreviewHandle } from './preview-sheet';
import { readHead } from './read-head';
import type { AskManifests } from './use-manifest-worker';

export type OutputForm = 'print' | 'pdf' | 'xlsx' | 'csv';

/** Where a file went; empty where the planner cancelled or it went to the printer. */
type Outcome = Result<string>;

/**
 * Lets a manifest out of the desk. What says something new is recorded as a version first, so that no paper or file is
 * without its number.
 */
export function useManifestOutput(
  departure: Departure,
  last: ManifestVersion | undefined,
  ask: AskManifests,
  preview: RefObject<PreviewHandle | null>,
  onBuilt: (built: BuiltManifest) => void,
): { readonly output: (form: OutputForm) => Promise<void>; readonly isBusy: OutputForm | null } {
  const desk = useDesk();
  const notices = useNotices();
  const sentence = useSentence();
  const [isBusy, setBusy] = useState<OutputForm | null>(null);

  const record = (built: BuiltManifest): Result<null> =>
    built.isNew
      ? desk.commit(
          message('manifestsScreen.did-issue', {
            version: built.version,
            departure: departureName(departure),
          }),
          [
            creation('manifestVersion', {
              id: `${departure.id}/${built.version}`,
              departureId: departure.id,
              version: built.version,
              kind: 'planned',
              number: Math.max(0, ...[...desk.plan.manifestVersion.values()].map(({ number }) => number)) + 1,
              issuedAt: built.issuedAt,
              issuedBy: '',
              people: built.people,
              fingerprint: built.fingerprint,
              record: null,
              content: null,
              overrides: [],
            }),
          ],
          { undoable: false }, // the paper is out
        )
      : success(null);

  const save = async (built: BuiltManifest, extension: string, bytes: Uint8Array): Promise<Outcome> => {
    const suggestedName = manifestFileName(departure, built.version, extension);
    const saved = await getBridge().saveFile({ suggestedName, bytes: new Uint8Array(bytes) });
    return saved.ok ? success(saved.value.saved ? saved.value.path : '') : saved;
  };

  const build = async (
    form: ManifestForm,
    now: string,
    head: AuditHead | null,
  ): Promise<BuiltManifest | null> => {
    const reply = await ask({
      kind: 'build',
      departureId: departure.id,
      form,
      last: last ?? null,
      now,
      record: head,
    });
    return reply.kind === 'build' ? reply.manifest : null;
  };

  /** The version is written into the record first, so that the words on the paper stand for its own issue, too. */
  const issue = async (form: ManifestForm): Promise<Result<BuiltManifest>> => {
    const broken = failure(message('manifestsScreen.worker-broke'));
    const now = machineNow();
    const facts = await build('facts', now, null);
    if (facts === null) {
      return broken;
    }
    const recorded = record(facts);
    if (!recorded.ok) {
      return recorded;
    }
    await desk.saved();
    const built = await build(form, now, await readHead());
    return built === null ? broken : success(built);
  };

  const print = async (built: BuiltManifest): Promise<Outcome> => {
    const what = message('manifestsScreen.printed', {
      version: built.version,
      departure: departureName(departure),
    });
    // The paper is in the register before it exists; but a register that cannot be written must not keep people from their list.
    notices.accepted(await getBridge().recordPrint({ what: sentence(what).slice(0, 200), copies: 1 }));
    const isPrinted = (await preview.current?.print(built.html)) ?? false;
    onBuilt(built);
    return isPrinted ? success('') : failure(message('manifestsScreen.print-broke'));
  };

  const letOut = async (form: OutputForm): Promise<Outcome> => {
    const issued = await issue(form === 'print' || form === 'pdf' ? 'html' : form);
    if (!issued.ok) {
      return issued;
    }
    const built = issued.value;
    switch (form) {
      case 'print':
        return print(built);
      case 'pdf': {
        const pdf = await getBridge().renderPdf({ html: built.html });
        return pdf.ok ? save(built, 'pdf', pdf.value.bytes) : pdf;
      }
      case 'xlsx':
      case 'csv':
        return save(built, form, built.bytes);
    }
  };

  return {
    isBusy,
    output: async (form) => {
      setBusy(form);
      const outcome = await letOut(form);
      setBusy(null);
      if (!outcome.ok) {
        notices.problem(outcome.problem);
      } else if (outcome.value !== '') {
        notices.done(message('manifestsScreen.saved-file', { path: outcome.value }));
      }
    },
  };
}
