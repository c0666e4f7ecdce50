import { Alert, Group, Stack, Tabs, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { message } from '../../../shared/messages/message';
import { useDesk } from '../../desk/use-desk';
import { useSentence, useText } from '../../ui/text';
import { DateEvidence } from './date-evidence';
import { DateOrderSetting } from './date-order-setting';
import { FileFrame } from './file-frame';
import { HeaderRowSetting } from './header-row-setting';
import { HiddenParts } from './hidden-parts';
import { HouseholdsPanel } from './households-panel';
import type { ImportFileProps } from './import-file-props';
import classes from './import.module.css';
import { KnownPeopleAlert } from './known-people-alert';
import { NoticesPanel } from './notices-panel';
import { PreviewTable } from './preview-table';
import { ReadSample } from './read-sample';
import { ReadSettings } from './read-settings';
import { rememberMapping } from './remembered-mappings';
import { RowCounters } from './row-counters';
import { SetAsidePanel } from './set-aside-panel';
import { SheetSettings } from './sheet-settings';
import { TabLabel } from './tab-label';
import { useBringIn } from './use-bring-in';
import type { Arrival } from './use-bring-in';
import { hiddenChoice, useHiddenParts } from './use-hidden-parts';
import type { HiddenParts as Parts } from './use-hidden-parts';
import { useImportSession } from './use-import-session';
import { useRosterReview } from './use-roster-review';
import { useSaveSetAside } from './use-save-set-aside';

type Answering = Parts['answer'];

const noRows = { read: 0, accepted: 0, rejected: 0, blank: 0 };

/** One roster file: how it is read, what becomes of it, and its way into the plan. */
export function RosterFile(props: ImportFileProps) {
  const { file, onNext } = props;
  const text = useText();
  const sentence = useSentence();
  const desk = useDesk();
  const session = useImportSession(file, 'roster');
  const review = useRosterReview(session);
  const { reading, mapping, check, setMapping } = review;
  const { bringIn, problem, clearProblem } = useBringIn(onNext);
  const saveSetAside = useSaveSetAside(session, file.name);
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const [includeKnown, setIncludeKnown] = useState(false);

  const chosen = useMemo(() => reading?.mappings.map(({ sheetName }) => sheetName) ?? [], [reading]);
  const hidden = useHiddenParts(session.opened, chosen, true);
  const hiddenSheets = session.opened?.sheets.flatMap(({ name, hidden }) => (hidden ? [name] : [])) ?? [];
  const answerHidden: Answering = (part, answer) => {
    hidden.answer(part, answer);
    if (part !== 'sheets') {
      review.setHidden(hiddenChoice({ ...hidden.answers, [part]: answer }));
      return;
    }
    const seen = chosen.filter((name) => !hiddenSheets.includes(name));
    review.chooseSheets(answer === 'include' ? [...seen, ...hiddenSheets] : seen);
  };
  const chooseSheets = (names: readonly string[]): void => {
    hidden.answer('sheets', names.some((name) => hiddenSheets.includes(name)) ? 'include' : 'leave-out');
    review.chooseSheets(names);
  };

  const coming = check === null ? 0 : check.counts.accepted - (includeKnown ? 0 : check.knownTotal);
  const canImport =
    coming > 0 &&
    hidden.isAnswered &&
    !review.isStale &&
    session.progress === null &&
    session.problem === null &&
    problem === null;

  const prepare = async (): Promise<Arrival | null> => {
    const answer = await session.ask('rosterChanges', { declined: [...declined], includeKnown });
    if (answer === null || check === null || reading === null) {
      return null;
    }
    for (const used of reading.mappings) {
      rememberMapping(desk, used);
    }
    return {
      changes: answer.changes,
      label: message('importScreen.label-roster', { count: answer.people, file: file.name }),
      done: message('importScreen.done-roster', {
        count: answer.people,
        file: file.name,
        rejected: check.counts.rejected,
        leftOut: check.counts.accepted - answer.people,
        joined: answer.joined,
      }),
    };
  };

  const { opened } = session;
  return (
    <FileFrame
      {...props}
      kind="roster"
      session={session}
      problem={problem}
      importLabel={text('importScreen.import-people', { count: coming })}
      canImport={canImport}
      onImport={() => void bringIn(prepare)}
      onCheckAgain={() => {
        clearProblem();
        review.checkAgain();
      }}
    >
      {opened !== null && reading !== null && mapping !== null && (
        <Stack className={classes.settings} gap={6} role="group" aria-label={text('importScreen.settings')}>
          <Group gap="sm" align="flex-end">
            {opened.encoding !== null && (
              <ReadSettings
                encoding={opened.encoding}
                delimiter={opened.delimiter}
                onReadAgain={(options) => void session.open(options)}
              />
            )}
            {(opened.encoding === null || opened.sheets.length > 1) && (
              <SheetSettings
                sheets={opened.sheets}
                chosen={reading.mappings.map(({ sheetName }) => sheetName)}
                shown={reading.shown}
                onChoose={chooseSheets}
                onShow={review.show}
              />
            )}
            <HeaderRowSetting headerRow={mapping.headerRow} onHeaderRow={review.moveHeader} />
            <DateOrderSetting mapping={mapping} onMapping={setMapping} />
          </Group>
          <ReadSample opened={opened} />
          {mapping.dateOrderEvidence !== 'ambiguous' && (
            <DateEvidence mapping={mapping} sample={check?.dateSample ?? null} />
          )}
        </Stack>
      )}
      <HiddenParts parts={{ ...hidden, answer: answerHidden }} />
      {mapping?.dateOrderEvidence === 'ambiguous' && (
        <DateEvidence mapping={mapping} sample={check?.dateSample ?? null} />
      )}
      {check !== null && (
        <KnownPeopleAlert check={check} isIncluded={includeKnown} onInclude={setIncludeKnown} />
      )}
      <RowCounters counts={check?.counts ?? noRows} progress={session.progress} onStop={session.stop} />
      {check !== null && mapping !== null && (
        <Tabs defaultValue="preview" className={classes.tabs ?? ''} keepMounted={false}>
          <Tabs.List px="xs">
            <TabLabel value="preview" label={text('importScreen.tab-preview')} />
            <TabLabel
              value="set-aside"
              label={text('importScreen.tab-set-aside')}
              count={check.counts.rejected}
              color="red"
            />
            <TabLabel
              value="households"
              label={text('importScreen.tab-households')}
              count={check.proposals.length + check.fileHouseholdTotal}
            />
            <TabLabel value="notices" label={text('importScreen.tab-notices')} count={check.notices.length} />
          </Tabs.List>
          <Tabs.Panel value="preview" tabIndex={0} className={classes.panel ?? ''}>
            {check.problem !== null && (
              <Alert color="red" radius={0} py="xs" icon={<IconAlertTriangle aria-hidden />}>
                {sentence(check.problem)}
              </Alert>
            )}
            <PreviewTable mapping={mapping} rows={check.preview} onMapping={setMapping} />
            <Text size="xs" c="dimmed" p="sm">
              {check.preview.length === 0
                ? text('importScreen.preview-empty')
                : text('importScreen.preview-cut', { shown: check.preview.length })}
            </Text>
          </Tabs.Panel>
          <Tabs.Panel value="set-aside" tabIndex={0} className={classes.panel ?? ''}>
            <SetAsidePanel
              cells={check.setAside}
              total={check.counts.rejected}
              warnings={check.warnings}
              warningTotal={check.warningTotal}
              onSave={() => void saveSetAside()}
            />
          </Tabs.Panel>
          <Tabs.Panel value="households" tabIndex={0} className={classes.panel ?? ''}>
            <HouseholdsPanel check={check} declined={declined} onDeclined={setDeclined} />
          </Tabs.Panel>
          <Tabs.Panel value="notices" tabIndex={0} className={classes.panel ?? ''}>
            <NoticesPanel notices={check.notices} />
          </Tabs.Panel>
        </Tabs>
      )}
    </FileFrame>
  );
}
