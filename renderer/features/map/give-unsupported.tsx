import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { success } from '../../../shared/kit/result';
import { withPaperMark } from '../../../shared/manifests/paper-mark';
import { message } from '../../../shared/messages/message';
import { unsupportedColumnsFor } from '../../../shared/planning/unsupported/unsupported-columns';
import type { UnsupportedLine } from '../../../shared/planning/unsupported/unsupported-list';
import { unsupportedCsv, unsupportedHtml } from '../../../shared/planning/unsupported/unsupported-sheet';
import { useDesk } from '../../desk/use-desk';
import { GivePeopleDialog } from '../../give-out/give-people-dialog';
import { getBridge } from '../../platform/bridge';
import { machineNow } from '../../ui/machine-instant';
import { useSentence, useText } from '../../ui/text';

interface GiveUnsupportedProps {
  readonly lines: readonly UnsupportedLine[];
  readonly onClose: () => void;
}

/** Gives the list of unsupported people out, on paper or as a file, with the columns that its recipient may have. */
export function GiveUnsupported({ lines, onClose }: GiveUnsupportedProps) {
  const text = useText();
  const format = useSentence();
  const { locale } = useIntl();
  const { opened } = useDesk();
  const [canSavePdf, setCanSavePdf] = useState(false);
  useEffect(() => {
    void getBridge()
      .shellInfo({})
      .then((info) => setCanSavePdf(info.ok && info.value.canSavePdf));
  }, []);
  return (
    <GivePeopleDialog
      onClose={onClose}
      givable={{
        kind: 'unsupported-list',
        count: lines.length,
        personIds: lines.map(({ person }) => person.id),
        departureId: null,
        outputs: canSavePdf ? ['print', 'pdf', 'csv'] : ['print', 'csv'],
        facts: (profile) =>
          unsupportedColumnsFor(profile).map(({ id, label }) => ({ id, label: format(message(label)) })),
        suggestedName: (output) =>
          text('unsupported.file-name', {
            plan: opened.label,
            day: machineNow().slice(0, 10),
            ending: output,
          }),
        make: ({ output, profile, mark }) => {
          const columns = unsupportedColumnsFor(profile);
          const sheet = { lines, columns, plan: opened.label, now: machineNow(), format, locale };
          const made =
            output === 'csv'
              ? { bytes: new TextEncoder().encode(unsupportedCsv(sheet)) }
              : { html: withPaperMark(unsupportedHtml(sheet), { word: '', sentence: '', copy: mark }) };
          return Promise.resolve(success(made));
        },
      }}
    />
  );
}
