import { Button, Group, Menu, SegmentedControl, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Advisory, AdvisoryKind } from '../../../../shared/model/advisory';
import { planSettings } from '../../../../shared/planning/travellers';
import { advisoryState } from '../../../../shared/reach/advisories-in-force';
import type { AdvisoryState } from '../../../../shared/reach/advisories-in-force';
import { useDesk } from '../../../desk/use-desk';
import { useText } from '../../../ui/text';
import { useNow } from '../../../ui/use-now';
import { wallTime } from '../../../ui/wall-time';
import classes from '../map.module.css';
import { TwinList } from '../twin-list';
import { LevelMark } from './level-mark';

interface AdvisoriesTabProps {
  readonly advisories: readonly Advisory[];
  /** The row that is moved to: the map shows it. */
  readonly onActive: (advisory: Advisory) => void;
  readonly onOpen: (advisory: Advisory) => void;
  readonly onAdd: (kind: AdvisoryKind) => void;
}

const presets = [
  ['advisories.preset-road', 'closed-route'],
  ['advisories.preset-airport', 'airport-closed'],
  ['advisories.preset-curfew', 'curfew'],
  ['advisories.preset-area', 'no-go-area'],
  ['advisories.preset-other', 'other'],
] as const;

const stateOrder: readonly AdvisoryState[] = ['stale', 'in-force', 'to-come', 'expired', 'withdrawn'];

/** What is said of roads, areas and airports, as a list: what is old first, then what is in force. */
export function AdvisoriesTab({ advisories, onActive, onOpen, onAdd }: AdvisoriesTabProps) {
  const text = useText();
  const { plan } = useDesk();
  const now = useNow();
  const [show, setShow] = useState('standing');
  const { advisoryHours } = planSettings(plan);
  const rows = useMemo(
    () =>
      advisories
        .map((advisory) => ({ advisory, state: advisoryState(advisory, now, advisoryHours) }))
        .filter(({ state }) => show === 'all' || (state !== 'withdrawn' && state !== 'expired'))
        .toSorted(
          (one, other) =>
            stateOrder.indexOf(one.state) - stateOrder.indexOf(other.state) ||
            other.advisory.issuedAt.localeCompare(one.advisory.issuedAt),
        ),
    [advisories, now, advisoryHours, show],
  );
  const stateText = ({ from, until, issuedAt, withdrawnAt }: Advisory, state: AdvisoryState): string => {
    const age = Math.floor((Date.parse(now) - Date.parse(issuedAt)) / 3_600_000);
    return text(`advisories.state-${state}`, {
      age: Number.isFinite(age) ? age : advisoryHours,
      from: wallTime(from),
      until: wallTime(until),
      at: wallTime(withdrawnAt),
    });
  };
  const about = (advisory: Advisory, state: AdvisoryState): string =>
    text('advisories.about', {
      state: stateText(advisory, state),
      until:
        advisory.until === '' || state === 'expired' || state === 'withdrawn'
          ? 'none'
          : text('advisories.until', { until: wallTime(advisory.until) }),
      source: advisory.source || 'none',
    });
  return (
    <>
      <Group p="sm" justify="space-between" gap="xs">
        <SegmentedControl
          size="xs"
          aria-label={text('advisories.show')}
          value={show}
          onChange={setShow}
          data={[
            { value: 'standing', label: text('advisories.show-standing') },
            { value: 'all', label: text('advisories.show-all') },
          ]}
        />
        <Menu position="bottom-end">
          <Menu.Target>
            <Button size="compact-md" leftSection={<IconPlus size={15} aria-hidden />}>
              {text('advisories.add')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {presets.map(([id, kind]) => (
              <Menu.Item key={kind} onClick={() => onAdd(kind)}>
                {text(id)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </Group>
      {rows.length === 0 ? (
        <Text px="sm" size="sm" c="dimmed">
          {text(advisories.length === 0 ? 'advisories.none' : 'advisories.none-shown')}
        </Text>
      ) : (
        <TwinList
          label={text('advisories.list')}
          items={rows}
          keyOf={({ advisory }) => advisory.id}
          rowHeight={50}
          onActive={({ advisory }) => onActive(advisory)}
          onOpen={({ advisory }) => onOpen(advisory)}
          row={({ advisory, state }) => (
            <>
              <LevelMark level={advisory.level} state={state} />
              <span className={classes.twoLines}>
                <bdi className={classes.name}>
                  {text('advisories.named', {
                    kind: text(`advisories.kind-${advisory.kind}`),
                    what: advisory.title || advisory.places.join(' – '),
                  })}
                </bdi>
                <span className={classes.note}>{about(advisory, state)}</span>
              </span>
            </>
          )}
        />
      )}
    </>
  );
}
