import { Button, Checkbox, Group } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import type { CertainGroup } from '../../../shared/matching/plan/propose-merges';
import { message } from '../../../shared/messages/message';
import { personName } from '../../../shared/model/person';
import { EmptyState } from '../../ui/empty-state';
import { useText } from '../../ui/text';
import { ComparePeople } from './compare-people';
import { MatchList } from './match-list';
import classes from './same-person.module.css';
import { useChoices } from './use-choices';
import { useChosenItem } from './use-chosen-item';
import { useKeys } from './use-keys';
import { usePeopleOf } from './use-people-of';
import type { SamePerson } from './use-same-person';

interface CertainPanelProps {
  readonly same: SamePerson;
  readonly onUndo: () => void;
}

const keyOf = ({ ids }: CertainGroup): string => [...ids].sort().join(' ');

/** Certain matches: looked into one by one or not, unticked where somebody knows better, merged in one step. */
export function CertainPanel({ same, onUndo }: CertainPanelProps) {
  const text = useText();
  const groups = same.proposals.certain;
  const { peopleOf, households } = usePeopleOf();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { index, item, choose, move } = useChosenItem(groups, keyOf);
  const choices = useChoices();
  useKeys({ ArrowUp: () => move(-1), ArrowDown: () => move(1), KeyZ: onUndo });
  if (item === undefined) {
    return (
      <EmptyState
        order={2}
        icon={<IconUsersGroup />}
        title={text('samePerson.none-certain-title')}
        text={text('samePerson.none-certain')}
      />
    );
  }
  const ticked = groups.filter((group) => !left.has(keyOf(group)));
  const tick = (keys: readonly string[], isTicked: boolean): void => {
    const next = new Set(left);
    keys.forEach((key) => (isTicked ? next.delete(key) : next.add(key)));
    setLeft(next);
  };
  const groupOf = (group: CertainGroup) => ({
    ids: peopleOf(group.ids).map(({ id }) => id),
    choices: choices.of(keyOf(group)),
  });
  const people = peopleOf(item.ids);
  const name = people[0] === undefined ? '' : personName(people[0]);
  return (
    <div className={classes.split}>
      <div className={`desk-surface ${classes.side ?? ''}`}>
        <Group className={classes.sideHead ?? ''} justify="space-between" wrap="nowrap">
          <Checkbox
            size="xs"
            label={text('samePerson.tick-all')}
            checked={ticked.length === groups.length}
            indeterminate={ticked.length > 0 && ticked.length < groups.length}
            onChange={() => tick(groups.map(keyOf), ticked.length < groups.length)}
          />
          <Button
            size="xs"
            disabled={ticked.length === 0}
            onClick={() =>
              same.merge(message('samePerson.step-merge-many', { count: ticked.length }), ticked.map(groupOf))
            }
          >
            {text('samePerson.merge-certain', { count: ticked.length })}
          </Button>
        </Group>
        <MatchList
          label={text('samePerson.list-certain')}
          count={groups.length}
          chosen={index}
          onChoose={choose}
          peopleAt={(at) => peopleOf(groups[at]?.ids ?? [])}
          scoreAt={(at) => groups[at]?.score ?? 0}
          ticks={{
            isTicked: (at) => groups[at] !== undefined && !left.has(keyOf(groups[at])),
            onTick: (at) => {
              const key = groups[at] === undefined ? '' : keyOf(groups[at]);
              tick([key], left.has(key));
            },
          }}
        />
      </div>
      <div className={`desk-surface ${classes.main ?? ''}`}>
        <ComparePeople
          people={people}
          score={item.score}
          reasons={item.reasons}
          households={households}
          choices={choices.of(keyOf(item))}
          onChoose={choices.choose(keyOf(item))}
        />
        <div className={classes.actions}>
          <Button
            variant="default"
            onClick={() =>
              same.merge(message('samePerson.step-merge', { count: people.length, name }), [groupOf(item)])
            }
          >
            {text('samePerson.merge-one')}
          </Button>
        </div>
      </div>
    </div>
  );
}
