import { Button, Group } from '@mantine/core';
import { IconFileSpreadsheet, IconFileTypeCsv, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { departureName } from '../../../shared/model/departure';
import type { Departure } from '../../../shared/model/departure';
import type { ManifestVersion } from '../../../shared/model/manifest-version';
import { getBridge } from '../../platform/bridge';
import { useText } from '../../ui/text';
import type { BuiltManifest } from '../../workers/manifest-protocol';
import { ManifestNotes } from './manifest-notes';
import { machineNow } from './machine-instant';
import classes from './manifests.module.css';
import { PreviewSheet } from './preview-sheet';
import type { PreviewHandle } from './preview-sheet';
import { readHead } from './read-head';
import { useManifestOutput } from './use-manifest-output';
import type { AskManifests } from './use-manifest-worker';
import { VersionList } from './version-list';
import { VersionState } from './version-state';

interface ManifestViewProps {
  readonly departure: Departure;
  /** Issued versions, the newest first. */
  readonly versions: readonly ManifestVersion[];
  readonly ask: AskManifests;
}

/** One departure's manifest: how it stands, as it prints, and out of the desk as paper or file. */
export function ManifestView({ departure, versions, ask }: ManifestViewProps) {
  const text = useText();
  const [built, setBuilt] = useState<BuiltManifest | null>(null);
  const [canSavePdf, setCanSavePdf] = useState(false);
  const preview = useRef<PreviewHandle>(null);
  const [last] = versions;
  const { output, isBusy } = useManifestOutput(departure, last, ask, preview, setBuilt);

  useEffect(() => {
    void getBridge()
      .shellInfo({})
      .then((info) => setCanSavePdf(info.ok && info.value.canSavePdf));
  }, []);
  useEffect(() => {
    let isWanted = true;
    const build = async (): Promise<void> => {
      const record = await readHead();
      const reply = await ask({
        kind: 'build',
        departureId: departure.id,
        form: 'html',
        last: last ?? null,
        now: machineNow(),
        record,
      });
      if (isWanted && reply.kind === 'build') {
        setBuilt(reply.manifest);
      }
    };
    void build();
    return () => {
      isWanted = false;
    };
  }, [ask, departure.id, last]);

  const name = departureName(departure);
  const isReady = built !== null && isBusy === null;
  return (
    <section className={classes.view} aria-label={text('manifestsScreen.manifest-of', { departure: name })}>
      <header className={classes.toolbar}>
        <h2 className={classes.heading}>{name}</h2>
        <Group gap={6} wrap="nowrap">
          {versions.length > 0 ? (
            <VersionList versions={versions} fingerprint={built?.fingerprint ?? ''} />
          ) : null}
          <Button
            size="xs"
            variant="default"
            leftSection={<IconFileTypeCsv size={16} aria-hidden />}
            disabled={!isReady}
            loading={isBusy === 'csv'}
            onClick={() => void output('csv')}
          >
            {text('manifestsScreen.save-csv')}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
            disabled={!isReady}
            loading={isBusy === 'xlsx'}
            onClick={() => void output('xlsx')}
          >
            {text('manifestsScreen.save-xlsx')}
          </Button>
          {canSavePdf ? (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconFileTypePdf size={16} aria-hidden />}
              disabled={!isReady}
              loading={isBusy === 'pdf'}
              onClick={() => void output('pdf')}
            >
              {text('manifestsScreen.save-pdf')}
            </Button>
          ) : null}
          <Button
            size="xs"
            leftSection={<IconPrinter size={16} aria-hidden />}
            disabled={!isReady}
            loading={isBusy === 'print'}
            onClick={() => void output('print')}
          >
            {text('manifestsScreen.print')}
          </Button>
        </Group>
      </header>
      <VersionState built={built} last={last} />
      <ManifestNotes built={built} />
      <PreviewSheet
        ref={preview}
        html={built?.html ?? null}
        title={text('manifestsScreen.preview', { departure: name })}
        hint={text('manifestsScreen.sheet-hint')}
        widthMm={297}
        canSavePdf={canSavePdf}
      />
    </section>
  );
}
