import { useState } from 'react';
import type { RefObject } from 'react';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import { creation } from '../../../shared/model/apply-changes';
import { departureName } from '../../../shared/model/departure';
import type { Departure } from '../../../shared/model/departure';
import type { ManifestVersion } from '../../../shared/model/manifest-version';
import { useDesk } from '../../desk/use-desk';
import { getBridge } from '../../platform/bridge';
import { useNotices } from '../../ui/use-notices';
import type { BuiltManifest } from '../../workers/manifest-protocol';
import { manifestFileName } from './file-name';
import { machineNow } from './machine-instant';
import type { PreviewHandle } from './preview-sheet';
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
              issuedAt: built.issuedAt,
              people: built.people,
              fingerprint: built.fingerprint,
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

  const letOut = async (form: OutputForm): Promise<Outcome> => {
    const reply = await ask({
      kind: 'build',
      departureId: departure.id,
      form: form === 'print' || form === 'pdf' ? 'html' : form,
      last: last ?? null,
      now: machineNow(),
    });
    if (reply.kind !== 'build') {
      return failure(message('manifestsScreen.worker-broke'));
    }
    const built = reply.manifest;
    const recorded = record(built);
    if (!recorded.ok) {
      return recorded;
    }
    switch (form) {
      case 'print': {
        const isPrinted = (await preview.current?.print(built.html)) ?? false;
        onBuilt(built);
        return isPrinted ? success('') : failure(message('manifestsScreen.print-broke'));
      }
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
