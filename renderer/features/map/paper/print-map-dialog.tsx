import { Button, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useEffect, useId, useState } from 'react';
import type { RefObject } from 'react';
import { message } from '../../../../shared/messages/message';
import { paperOrientations, paperSizes } from '../../../../shared/model/manifest-template';
import type { PaperSize } from '../../../../shared/model/manifest-template';
import { useDesk } from '../../../desk/use-desk';
import { getBridge } from '../../../platform/bridge';
import { printDocument } from '../../../platform/print-document';
import { machineNow } from '../../../ui/machine-instant';
import { useSentence, useText } from '../../../ui/text';
import { useNotices } from '../../../ui/use-notices';
import type { MapHandle } from '../canvas/map-canvas';
import type { RingsBy } from '../count-people';
import type { Crowds } from '../use-crowds';
import type { Orientation } from './sheet-of-map';
import { useMapPage } from './use-map-page';

interface PrintMapDialogProps {
  readonly map: RefObject<MapHandle | null>;
  readonly crowds: Crowds;
  readonly by: RingsBy;
  readonly onClose: () => void;
}

/** Prints or saves what the map shows, on one sheet. */
export function PrintMapDialog({ map, crowds, by, onClose }: PrintMapDialogProps) {
  const text = useText();
  const sentence = useSentence();
  const notices = useNotices();
  const { opened } = useDesk();
  const id = useId();
  const makePage = useMapPage(map, crowds, by);
  const [paper, setPaper] = useState<PaperSize>('A4');
  const [orientation, setOrientation] = useState<Orientation>('landscape');
  const [isBusy, setBusy] = useState(false);
  const [canSavePdf, setCanSavePdf] = useState(false);
  useEffect(() => {
    void getBridge()
      .shellInfo({})
      .then((info) => setCanSavePdf(info.ok && info.value.canSavePdf));
  }, []);

  const print = async (html: string): Promise<boolean> => {
    notices.accepted(
      await getBridge().recordPrint({ what: sentence(message('mapPage.printed')), copies: 1 }),
    );
    return printDocument(html);
  };
  const save = async (html: string): Promise<boolean> => {
    const bridge = getBridge();
    const pdf = canSavePdf ? await bridge.renderPdf({ html }) : null;
    if (pdf !== null && !notices.accepted(pdf)) {
      return true;
    }
    const bytes = pdf?.ok === true ? pdf.value.bytes : new TextEncoder().encode(html);
    const day = machineNow().slice(0, 10);
    const ending = canSavePdf ? 'pdf' : 'html';
    const suggestedName = text('mapPage.file-name', { plan: opened.label, day, ending });
    const saved = await bridge.saveFile({ suggestedName, bytes });
    if (notices.accepted(saved) && saved.ok && saved.value.saved) {
      notices.done(message('mapPage.saved', { path: saved.value.path }));
    }
    return true;
  };
  const run = async (act: (html: string) => Promise<boolean>): Promise<void> => {
    setBusy(true);
    const html = await makePage(paper, orientation);
    const isDone = html !== null && (await act(html));
    setBusy(false);
    if (isDone) {
      onClose();
    } else {
      notices.problem(message('mapPage.print-broke'));
    }
  };

  return (
    <Modal
      opened
      title={text('mapPage.title')}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': text('mapPage.cancel') }}
    >
      <Stack gap="sm">
        <Text size="sm">{text('mapPage.about')}</Text>
        <Group gap="sm">
          <Text size="sm" id={`${id}-paper`}>
            {text('mapPage.paper')}
          </Text>
          <SegmentedControl
            size="xs"
            aria-labelledby={`${id}-paper`}
            value={paper}
            onChange={setPaper}
            data={[...paperSizes]}
          />
          <SegmentedControl
            size="xs"
            aria-label={text('mapPage.orientation')}
            value={orientation}
            onChange={setOrientation}
            data={paperOrientations.map((value) => ({ value, label: text(`mapPage.${value}`) }))}
          />
        </Group>
        <Group justify="flex-end">
          <Button
            variant="default"
            loading={isBusy}
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => void run(save)}
          >
            {text(canSavePdf ? 'mapPage.save' : 'mapPage.save-page')}
          </Button>
          <Button
            loading={isBusy}
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => void run(print)}
          >
            {text('mapPage.print')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
