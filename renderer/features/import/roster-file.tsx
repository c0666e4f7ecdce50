import { Alert, Group, Stack, Tabs, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { message } from '../../../shared/messages/message';
import { rememberMappings } from '../../../shared/roster-import/remembered-mapping';
import { useDesk } from '../../desk/use-desk';
import { useSentence, useText } from '../../ui/text';
import { CountrySetting } from './country-setting';
import { DateColumns } from './date-columns';
import { FileFrame } from './file-frame';
import { HeaderRowSetting } from './header-row-setting';
import { HiddenParts } from './hidden-parts';
import { GiveSetAside } from './give-set-aside';
import { HouseholdsPanel } from './households-panel';
import { FixSheetReview } from './fix-sheet-review';
import type { ImportFileProps } from './import-file-props';
import classes from './import.module.css';
import { DifferencePanel } from './difference-panel';
import { DifferenceStrip } from './difference-strip';
import { NoticesPanel } from './notices-panel';
import { PreviewTable } from './preview-table';
import { ReadSample } from './read-sample';
import { ReadSettings } from './read-settings';
import { RowCounters } from './row-counters';
import { SetAsidePanel } from './set-aside-panel';
import { SheetSettings } from './sheet-settings';
import { TabLabel } from './tab-label';
import { useBringIn } from './use-bring-in';
import type { Arrival } from './use-bring-in';
import { hiddenChoice, useHiddenParts } from './use-hidden-parts';
import type { HiddenParts as Parts } from './use-hidden-parts';
import { useImportSession } from './use-import-session';
import { useDifferenceChoices } from './use-difference-choices';
import { useRosterReview } from './use-roster-review';

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
  const { bringIn, problem, clearProblem, ...arrival } = useBringIn(onNext);
  const [isGiving, setGiving] = useState(false);
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const choices = useDifferenceChoices(check?.difference ?? null);
  const [tab, setTab] = useState<string | null>(null);

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

  const { totals } = choices;
  const toFix = check?.difference.toFix ?? 0;
  const coming = totals.people + totals.changes + totals.missing + toFix;
  const canImport =
    coming > 0 &&
    hidden.isAnswered &&
    !review.isStale &&
    session.progress === null &&
    arrival.progress === null &&
    session.problem === null &&
    problem === null;

  const prepare = async (): Promise<Arrival | null> => {
    const answer = await session.ask('rosterChanges', {
      declined: [...declined],
      choices: choices.answers,
      stamp: { at: new Date().toISOString(), by: desk.opened.operator },
    });
    if (answer === null || reading === null) {
      return null;
    }
    const remembered = rememberMappings(
      desk.plan.columnMapping,
      reading.mappings,
      reading.defaultCountry,
      new Date().toISOString(),
    );
    return {
      changes: answer.changes.length === 0 ? [] : [...answer.changes, ...remembered],
      label: message('importScreen.label-roster', { count: answer.people, file: file.name }),
      done: message('importScreen.done-roster', {
        count: answer.people,
        file: file.name,
        edited: answer.edited,
        removed: answer.removed,
        waiting: answer.waiting,
        joined: answer.joined,
      }),
    };
  };

  const { opened } = session;
  if (opened?.isFixSheet === true) {
    return <FixSheetReview {...props} session={session} />;
  }
  const known = check?.difference;
  const differing =
    known === undefined
      ? 0
      : choices.changed.length + known.maybe.length + known.missing.length + known.gone.length;
  const shownTab = tab ?? (differing > 0 ? 'difference' : 'preview');
  return (
    <FileFrame
      {...props}
      kind="roster"
      session={session}
      problem={problem}
      importLabel={
        coming === 0 && check !== null
          ? text('importScreen.import-nothing')
          : text('importScreen.import-people', {
              count: totals.people,
              changes: totals.changes + totals.missing,
              toFix,
            })
      }
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
            <CountrySetting country={reading.defaultCountry} onCountry={review.setCountry} />
          </Group>
          <ReadSample opened={opened} />
        </Stack>
      )}
      <HiddenParts parts={{ ...hidden, answer: answerHidden }} />
      {check !== null && mapping !== null && (
        <DateColumns mapping={mapping} columns={check.dateColumns} onMapping={setMapping} />
      )}
      {check !== null && mapping !== null && (
        <DifferenceStrip
          difference={check.difference}
          sheet={mapping.sheetName}
          isNothingNew={coming === 0 && check.problem === null && check.counts.accepted > 0}
          onReplaces={review.chooseReplaced}
        />
      )}
      <RowCounters
        counts={check?.counts ?? noRows}
        progress={arrival.progress ?? session.progress}
        onStop={arrival.progress === null ? session.stop : arrival.stop}
      />
      {check !== null && mapping !== null && (
        <Tabs value={shownTab} onChange={setTab} className={classes.tabs ?? ''} keepMounted={false}>
          <Tabs.List px="xs">
            <TabLabel value="preview" label={text('importScreen.tab-preview')} />
            {differing > 0 && (
              <TabLabel value="difference" label={text('difference.tab')} count={differing} color="yellow" />
            )}
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
          <Tabs.Panel value="difference" className={classes.panel ?? ''}>
            <DifferencePanel difference={check.difference} choices={choices} />
          </Tabs.Panel>
          <Tabs.Panel value="set-aside" tabIndex={0} className={classes.panel ?? ''}>
            <SetAsidePanel
              cells={check.setAside}
              total={check.counts.rejected}
              warnings={check.warnings}
              warningTotal={check.warningTotal}
              onSave={() => setGiving(true)}
            />
            {isGiving ? (
              <GiveSetAside
                session={session}
                fileName={file.name}
                count={check.counts.rejected}
                onClose={() => setGiving(false)}
              />
            ) : null}
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
