import { Button, Group } from '@mantine/core';
import { IconFileCheck, IconSend } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { departureName } from '../../../shared/model/departure';
import type { Departure } from '../../../shared/model/departure';
import { sheetSize } from '../../../shared/manifests/list/sheet-size';
import { message } from '../../../shared/messages/message';
import type { ManifestVersion } from '../../../shared/model/manifest-version';
import { useDesk } from '../../desk/use-desk';
import { getBridge } from '../../platform/bridge';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { GiveDialog } from './give-dialog';
import { IssueDialog } from './issue-dialog';
import classes from './manifests.module.css';
import { PreviewSheet } from './preview-sheet';
import type { PreviewHandle } from './preview-sheet';
import { SheetPicker } from './sheet-picker';
import { issuedManifest, isUpToDate, presentManifest } from './shown-manifest';
import { SidePanel } from './side-panel';
import { useDraft } from './use-draft';
import { useGiveOut } from './use-give-out';
import { useIssue } from './use-issue';
import type { AskManifests } from './use-manifest-worker';
import { usePreview } from './use-preview';
import { hasPage, useSheetPicks } from './use-sheet-picks';
import { VersionState } from './version-state';

interface ManifestViewProps {
  readonly departure: Departure;
  /** Issued versions, the newest first. */
  readonly versions: readonly ManifestVersion[];
  readonly ask: AskManifests;
}

/** One departure's manifest: how it stands, as it prints, issued, and out of the desk as paper or file. */
export function ManifestView({ departure, versions, ask }: ManifestViewProps) {
  const text = useText();
  const desk = useDesk();
  const notices = useNotices();
  const picks = useSheetPicks();
  const preview = useRef<PreviewHandle>(null);
  const [canSavePdf, setCanSavePdf] = useState(false);
  const [dialog, setDialog] = useState<'issue' | 'give' | null>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const known = useDraft(ask, departure.id, picks.profile);
  const issue = useIssue(ask);
  const giveOut = useGiveOut(ask, preview);
  const [last] = versions;

  useEffect(() => {
    void getBridge()
      .shellInfo({})
      .then((info) => setCanSavePdf(info.ok && info.value.canSavePdf));
  }, []);
  const version = versions.find((one) => one.version === opened);
  const shown = useMemo(
    () =>
      version !== undefined
        ? issuedManifest(version, versions)
        : known === null
          ? null
          : presentManifest(known.draft, versions, desk.plan, known.at),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- versions are listed anew with every picture; the newest one tells
    [version, last, known, desk],
  );
  const html = usePreview(ask, shown, picks.choice, picks.profile);

  const name = departureName(departure);
  const draft = known?.draft ?? null;
  const isCurrent = draft !== null && isUpToDate(last, draft.fingerprint, departure);
  const isLandscape = picks.choice.kind === 'form' || picks.choice.template.orientation === 'landscape';
  const paper = picks.choice.kind === 'form' ? picks.choice.paper : picks.choice.template.paper;
  const { widthMm } = sheetSize({ paper, orientation: isLandscape ? 'landscape' : 'portrait' });
  const pageNote =
    shown !== null && shown.manifest === null
      ? text('manifestsScreen.not-kept')
      : hasPage(picks.choice)
        ? null
        : text('manifestsScreen.no-page');
  return (
    <>
      <section className={classes.view} aria-label={text('manifestsScreen.manifest-of', { departure: name })}>
        <header className={classes.toolbar}>
          <h2 className={classes.heading}>{name}</h2>
          <Group gap={6} wrap="nowrap">
            <Button
              size="xs"
              variant={isCurrent ? 'filled' : 'default'}
              leftSection={<IconSend size={16} aria-hidden />}
              disabled={shown?.manifest == null}
              onClick={() => setDialog('give')}
            >
              {text('manifestsScreen.give')}
            </Button>
            <Button
              size="xs"
              variant={isCurrent ? 'default' : 'filled'}
              leftSection={<IconFileCheck size={16} aria-hidden />}
              disabled={draft === null || isCurrent}
              onClick={() => setDialog('issue')}
            >
              {text('manifestsScreen.issue')}
            </Button>
          </Group>
        </header>
        <VersionState draft={draft} last={last} shown={shown} />
        <div className={classes.pickerBar}>
          <SheetPicker picks={picks} />
        </div>
        {pageNote === null ? (
          <PreviewSheet
            ref={preview}
            html={html}
            title={text('manifestsScreen.preview', { departure: name })}
            hint={text(isLandscape ? 'manifestsScreen.sheet-hint' : 'manifestsScreen.sheet-hint-portrait', {
              paper,
            })}
            widthMm={widthMm}
            canSavePdf={canSavePdf}
          />
        ) : (
          <p className={classes.noPage}>{pageNote}</p>
        )}
      </section>
      <SidePanel
        departure={departure}
        versions={versions}
        draft={draft}
        shown={shown}
        opened={opened}
        recipient={picks.profileLabel}
        onShow={setOpened}
      />
      {dialog === 'issue' && draft !== null ? (
        <IssueDialog
          departure={name}
          draft={draft}
          last={last}
          operator={desk.opened.operator}
          recipient={picks.profileLabel}
          onIssue={(overrides) =>
            issue({ departure, profile: picks.profile, fingerprint: draft.fingerprint, overrides })
          }
          onIssued={(made) => {
            notices.done(
              message('manifestsScreen.issued-done', { version: made.version, number: made.number }),
            );
            setOpened(null);
            setDialog('give');
          }}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog === 'give' && shown !== null ? (
        <GiveDialog
          departure={name}
          shown={shown}
          picks={picks}
          canSavePdf={canSavePdf}
          onIssue={() => setDialog('issue')}
          onClose={() => setDialog(null)}
          onGive={async (choices) => {
            const given = await giveOut({ ...choices, departure, shown, profile: picks.profile });
            if (given.ok && given.value.isGiven) {
              setDialog(null);
              given.value.notices.forEach((notice) => notices.lasting(notice));
              if (given.value.path !== '') {
                notices.done(message('manifestsScreen.saved-file', { path: given.value.path }));
              }
            }
            return given;
          }}
        />
      ) : null}
    </>
  );
}
