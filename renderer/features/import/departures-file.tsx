import { Group, Select, Stack, Tabs, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { message } from '../../../shared/messages/message';
import { factKey } from '../../../shared/roster-import/departure-difference';
import { useText } from '../../ui/text';
import { DepartureQuestions } from './departure-questions';
import { DepartureUpdates } from './departure-updates';
import { DeparturesTable } from './departures-table';
import { FileFrame } from './file-frame';
import { HiddenParts } from './hidden-parts';
import type { ImportFileProps } from './import-file-props';
import classes from './import.module.css';
import { NoticesPanel } from './notices-panel';
import { ReadSample } from './read-sample';
import { ReadSettings } from './read-settings';
import { RowCounters } from './row-counters';
import { SetAsidePanel } from './set-aside-panel';
import { TabLabel } from './tab-label';
import { useBringIn } from './use-bring-in';
import type { Arrival } from './use-bring-in';
import { useDeparturesReview } from './use-departures-review';
import { hiddenChoice, useHiddenParts } from './use-hidden-parts';
import type { HiddenParts as Parts } from './use-hidden-parts';
import { useImportSession } from './use-import-session';
import { useSaveSetAside } from './use-save-set-aside';

const noRows = { read: 0, accepted: 0, rejected: 0, blank: 0 };

/** One sheet of departures: what is in it, what is in the plan already, and its way into the plan. */
export function DeparturesFile(props: ImportFileProps) {
  const { file, onNext } = props;
  const text = useText();
  const session = useImportSession(file, 'departures');
  const review = useDeparturesReview(session);
  const { sheetName, check, isStale, chooseSheet, setHidden, checkAgain } = review;
  const { bringIn, problem, clearProblem, ...coming } = useBringIn(onNext);
  const saveSetAside = useSaveSetAside(session, file.name);
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const [tab, setTab] = useState<string | null>(null);

  const chosen = useMemo(() => [sheetName], [sheetName]);
  const hidden = useHiddenParts(session.opened, chosen, false);
  const answerHidden: Parts['answer'] = (part, answer) => {
    hidden.answer(part, answer);
    setHidden(hiddenChoice({ ...hidden.answers, [part]: answer }));
  };

  const adding = check?.added.length ?? 0;
  const updating =
    check?.updates.filter(({ changes }) => changes.some((change) => !declined.has(factKey(change)))).length ??
    0;
  const canImport =
    adding + updating > 0 &&
    hidden.isAnswered &&
    !isStale &&
    session.progress === null &&
    coming.progress === null &&
    session.problem === null &&
    problem === null;

  const prepare = async (): Promise<Arrival | null> => {
    const answer = await session.ask('departureChanges', { declined: [...declined] });
    if (answer === null || check === null) {
      return null;
    }
    const { changes, added, updated } = answer;
    return {
      changes,
      label: message('importScreen.label-departures', { added, updated, file: file.name }),
      done: message('importScreen.done-departures', {
        added,
        updated,
        file: file.name,
        rejected: check.counts.rejected,
      }),
    };
  };

  const { opened } = session;
  return (
    <FileFrame
      {...props}
      kind="departures"
      session={session}
      problem={problem}
      importLabel={text('importScreen.import-departures', { added: adding, updated: updating })}
      canImport={canImport}
      onImport={() => void bringIn(prepare)}
      onCheckAgain={() => {
        clearProblem();
        checkAgain();
      }}
    >
      {opened !== null && (
        <Stack className={classes.settings} gap={6} role="group" aria-label={text('importScreen.settings')}>
          <Group gap="sm" align="flex-end">
            {opened.encoding !== null ? (
              <ReadSettings
                encoding={opened.encoding}
                delimiter={opened.delimiter}
                onReadAgain={(options) => void session.open(options)}
              />
            ) : (
              <Select
                label={text('importScreen.sheet')}
                w={240}
                allowDeselect={false}
                value={sheetName}
                data={opened.sheets.map(({ name, rows, hidden }) => ({
                  value: name,
                  label: text(hidden ? 'importScreen.sheet-option-hidden' : 'importScreen.sheet-option', {
                    name,
                    rows,
                  }),
                }))}
                onChange={(name) => {
                  if (name !== null) {
                    chooseSheet(name);
                  }
                }}
              />
            )}
          </Group>
          <ReadSample opened={opened} />
        </Stack>
      )}
      <HiddenParts parts={{ ...hidden, answer: answerHidden }} />
      <DepartureQuestions review={review} />
      <RowCounters
        counts={check?.counts ?? noRows}
        progress={coming.progress ?? session.progress}
        onStop={coming.progress === null ? session.stop : coming.stop}
      />
      {check !== null && (
        <Tabs
          value={tab ?? (check.updates.length > 0 ? 'updates' : 'preview')}
          onChange={setTab}
          className={classes.tabs ?? ''}
          keepMounted={false}
        >
          <Tabs.List px="xs">
            {check.updates.length > 0 && (
              <TabLabel
                value="updates"
                label={text('importScreen.tab-updates')}
                count={check.updates.length}
                color="yellow"
              />
            )}
            <TabLabel value="preview" label={text('importScreen.tab-preview')} />
            <TabLabel
              value="set-aside"
              label={text('importScreen.tab-set-aside')}
              count={check.counts.rejected}
              color="red"
            />
            <TabLabel value="notices" label={text('importScreen.tab-notices')} count={check.notices.length} />
          </Tabs.List>
          <Tabs.Panel value="updates" tabIndex={0} className={classes.panel ?? ''}>
            <DepartureUpdates updates={check.updates} declined={declined} onDeclined={setDeclined} />
          </Tabs.Panel>
          <Tabs.Panel value="preview" tabIndex={0} className={classes.panel ?? ''}>
            {check.added.length + check.same.length === 0 && check.updates.length === 0 ? (
              <Text p="md">{text('importScreen.departures-none')}</Text>
            ) : (
              <DeparturesTable added={check.added} present={check.same} />
            )}
          </Tabs.Panel>
          <Tabs.Panel value="set-aside" tabIndex={0} className={classes.panel ?? ''}>
            <SetAsidePanel
              cells={check.setAside}
              total={check.counts.rejected}
              onSave={() => void saveSetAside()}
            />
          </Tabs.Panel>
          <Tabs.Panel value="notices" tabIndex={0} className={classes.panel ?? ''}>
            <NoticesPanel notices={check.notices} />
          </Tabs.Panel>
        </Tabs>
      )}
    </FileFrame>
  );
}
