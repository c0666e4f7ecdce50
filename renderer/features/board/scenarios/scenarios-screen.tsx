import { Alert, Button, Group, Loader, Text } from '@mantine/core';
import { IconArrowLeft, IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import { message } from '../../../../shared/messages/message';
import { creation, deletion, edits } from '../../../../shared/model/apply-changes';
import type { Scenario } from '../../../../shared/model/scenario';
import { useDesk, useTable } from '../../../desk/use-desk';
import { EmptyState } from '../../../ui/empty-state';
import { useText } from '../../../ui/text';
import { useNotices } from '../../../ui/use-notices';
import { asItStands, planAnew } from '../../../workers/solve-protocol';
import { AdoptDialog } from './adopt-dialog';
import { ComparisonCharts } from './comparison-charts';
import { ComparisonTable } from './comparison-table';
import { ScenarioCard } from './scenario-card';
import { ScenarioList } from './scenario-list';
import classes from './scenarios.module.css';
import { useComparison } from './use-comparison';
import type { KnownOutcome } from './use-comparison';

/** Named scenarios beside the plan: compose them, compare what each would mean, adopt one or throw it away. */
export function ScenariosScreen({ onBack }: { readonly onBack: () => void }) {
  const desk = useDesk();
  const text = useText();
  const notices = useNotices();
  const table = useTable('scenario');
  const scenarios = [...table.values()];
  const comparison = useComparison();
  const [chosenId, setChosen] = useState<string | undefined>();
  const [adopting, setAdopting] = useState<KnownOutcome | null>(null);
  const chosen = table.get(chosenId ?? '') ?? scenarios[0];

  const add = (): void => {
    const scenario: Scenario = {
      id: `scenario-${crypto.randomUUID().slice(0, 8)}`,
      name: text('scenario.new-name', { number: scenarios.length + 1 }),
      notes: '',
      createdAt: new Date().toISOString(),
      edits: [],
    };
    const label = message('scenario.did-add', { name: scenario.name });
    if (notices.accepted(desk.commit(label, [creation('scenario', scenario)]))) {
      setChosen(scenario.id);
    }
  };
  const nameOf = ({ id, name }: { readonly id: string; readonly name: string }): string =>
    id === asItStands
      ? text('scenario.as-it-stands')
      : id === planAnew
        ? text('scenario.plan-anew')
        : (table.get(id)?.name ?? name);
  const nameOfOutcome = ({ outcome, scenario }: KnownOutcome): string =>
    nameOf({ id: outcome.id, name: scenario?.name ?? outcome.id });
  const isFresh = ({ outcome, scenario }: KnownOutcome): boolean =>
    scenario === undefined || table.get(outcome.id)?.edits === scenario.edits;
  const shown = comparison.outcomes.filter(({ outcome, scenario }) => !scenario || table.has(outcome.id));
  const isOutdated =
    comparison.running === null &&
    shown.length > 0 &&
    (!comparison.isCurrent || !shown.every(isFresh) || scenarios.length > shown.length - 2);
  const adopt = (known: KnownOutcome): void => {
    const name = nameOfOutcome(known);
    setAdopting(null);
    if (notices.accepted(desk.commit(message('scenario.did-adopt', { name }), known.outcome.changes))) {
      notices.done(message('scenario.adopted', { name }));
    }
  };

  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={onBack}
        >
          {text('scenario.back')}
        </Button>
        <h1 className={classes.title}>{text('scenario.title')}</h1>
        <span className={classes.space} />
        {comparison.running === null ? null : (
          <Group gap={8} role="status">
            <Loader size={14} aria-hidden />
            <Text size="xs">
              {text('scenario.comparing', {
                name: nameOf({ id: comparison.running.id, name: text('scenario.as-it-stands') }),
                at: comparison.running.at,
                of: comparison.running.of,
              })}
            </Text>
            <Button size="compact-xs" variant="default" onClick={comparison.cancel}>
              {text('scenario.cancel-compare')}
            </Button>
          </Group>
        )}
        <Button
          size="xs"
          leftSection={<IconScale size={16} aria-hidden />}
          disabled={comparison.running !== null || scenarios.length === 0}
          onClick={comparison.start}
        >
          {text(shown.length > 0 ? 'scenario.compare-again' : 'scenario.compare')}
        </Button>
      </header>
      <div className={classes.body}>
        <ScenarioList scenarios={scenarios} chosen={chosen?.id} onChoose={setChosen} onNew={add} />
        <div className={classes.work}>
          {chosen === undefined ? (
            <EmptyState
              icon={<IconScale />}
              title={text('scenario.empty-title')}
              text={text('scenario.empty-text')}
            />
          ) : (
            <ScenarioCard
              key={chosen.id}
              scenario={chosen}
              onChange={(values) => {
                const label = message('scenario.did-edit', { name: values.name ?? chosen.name });
                notices.accepted(desk.commit(label, edits('scenario', chosen, values)));
              }}
              onDelete={() => {
                const label = message('scenario.did-delete', { name: chosen.name });
                notices.accepted(desk.commit(label, [deletion('scenario', chosen)]));
              }}
            />
          )}
          {comparison.hasBroken ? <Alert color="red">{text('scenario.broke')}</Alert> : null}
          {isOutdated ? <Alert color="yellow">{text('scenario.outdated')}</Alert> : null}
          {shown.length > 0 ? (
            <>
              <ComparisonTable
                outcomes={shown}
                nameOf={nameOfOutcome}
                canAdopt={(known) => comparison.isCurrent && isFresh(known)}
                onAdopt={setAdopting}
              />
              <ComparisonCharts outcomes={shown} nameOf={nameOfOutcome} />
            </>
          ) : null}
        </div>
      </div>
      {adopting === null ? null : (
        <AdoptDialog
          known={adopting}
          name={nameOfOutcome(adopting)}
          onAdopt={() => adopt(adopting)}
          onClose={() => setAdopting(null)}
        />
      )}
    </div>
  );
}
