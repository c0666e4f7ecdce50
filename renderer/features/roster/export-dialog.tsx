import { success } from '../../../shared/kit/result';
import { columnsFor } from '../../../shared/manifests/people-columns';
import { useDesk } from '../../desk/use-desk';
import { GivePeopleDialog } from '../../give-out/give-people-dialog';
import { useText } from '../../ui/text';
import { createImportWorker } from '../../workers/import-client';

interface ExportDialogProps {
  /** Who goes into the file, in this order. */
  readonly personIds: readonly string[];
  readonly onClose: () => void;
}

/** Gives people out as a workbook, with the columns that its recipient may have. */
export function ExportDialog({ personIds, onClose }: ExportDialogProps) {
  const text = useText();
  const desk = useDesk();
  const hasExtra = personIds.some((id) => Object.keys(desk.plan.person.get(id)?.extra ?? {}).length > 0);
  return (
    <GivePeopleDialog
      onClose={onClose}
      givable={{
        kind: 'people-export',
        count: personIds.length,
        personIds,
        departureId: null,
        outputs: ['xlsx'],
        facts: (profile) => [
          ...columnsFor(profile).map((id) => ({ id, label: id.replaceAll('_', ' ') })),
          ...(profile.isInternal && hasExtra ? [{ id: 'extra', label: text('giveOut.extra') }] : []),
        ],
        suggestedName: () => text('roster.export-name', { plan: desk.opened.label }),
        make: async ({ profile }) => {
          await desk.settled();
          const worker = createImportWorker();
          const asked = {
            deskName: desk.name,
            personIds: [...personIds],
            isInternal: profile.isInternal,
            fields: profile.fields,
          };
          const made = await worker.ask('peopleFile', asked);
          worker.stop();
          return made.ok ? success({ bytes: new Uint8Array(made.value.bytes) }) : made;
        },
      }}
    />
  );
}
