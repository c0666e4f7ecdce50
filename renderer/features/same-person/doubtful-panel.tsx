import { Button, Text } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import type { DoubtfulPair } from '../../../shared/matching/plan/propose-merges';
import { pairKey } from '../../../shared/matching/plan/decided-pairs';
import { message } from '../../../shared/messages/message';
import { personName } from '../../../shared/model/person';
import { useDesk } from '../../desk/use-desk';
import { EmptyState } from '../../ui/empty-state';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { ComparePeople } from './compare-people';
import { decide } from './decide';
import { MatchList } from './match-list';
import classes from './same-person.module.css';
import { useChoices } from './use-choices';
import { useChosenItem } from './use-chosen-item';
import { useKeys } from './use-keys';
import { usePeopleOf } from './use-people-of';
import type { SamePerson } from './use-same-person';

interface DoubtfulPanelProps {
  readonly same: SamePerson;
  readonly onUndo: () => void;
}

const keyOf = ({ oneId, otherId }: DoubtfulPair): string => pairKey(oneId, otherId);

/** Doubtful pairs side by side, one key each: same, different, later. */
export function DoubtfulPanel({ same, onUndo }: DoubtfulPanelProps) {
  const text = useText();
  const desk = useDesk();
  const notices = useNotices();
  const pairs = same.proposals.doubtful;
  const { peopleOf, households } = usePeopleOf();
  const { index, item, choose, move } = useChosenItem(pairs, keyOf);
  const choices = useChoices();
  const people = item === undefined ? [] : peopleOf([item.oneId, item.otherId]);
  const onSame = (): void => {
    const [first] = people;
    if (item !== undefined && first !== undefined) {
      const group = { ids: people.map(({ id }) => id), choices: choices.of(keyOf(item)) };
      same.merge(message('samePerson.step-merge', { count: people.length, name: personName(first) }), [
        group,
      ]);
    }
  };
  const onDifferent = (): void => decide(desk, notices, people, 'different');
  const onLater = (): void => decide(desk, notices, people, 'later');
  useKeys({
    KeyS: onSame,
    KeyD: onDifferent,
    KeyL: onLater,
    KeyZ: onUndo,
    ArrowUp: () => move(-1),
    ArrowDown: () => move(1),
  });
  if (item === undefined) {
    return (
      <EmptyState
        order={2}
        icon={<IconUsersGroup />}
        title={text('samePerson.none-doubtful-title')}
        text={text('samePerson.none-doubtful')}
      />
    );
  }
  const key = (letter: string) => (
    <span className={classes.key} aria-hidden>
      {letter}
    </span>
  );
  return (
    <div className={classes.split}>
      <div className={`desk-surface ${classes.side ?? ''}`}>
        <MatchList
          label={text('samePerson.list-doubtful')}
          count={pairs.length}
          chosen={index}
          onChoose={choose}
          peopleAt={(at) => peopleOf(pairs[at] === undefined ? [] : [pairs[at].oneId, pairs[at].otherId])}
          scoreAt={(at) => pairs[at]?.score ?? 0}
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
          <Button onClick={onSame} aria-keyshortcuts="S">
            {text('samePerson.same')}
            {key('S')}
          </Button>
          <Button variant="default" onClick={onDifferent} aria-keyshortcuts="D">
            {text('samePerson.different')}
            {key('D')}
          </Button>
          <Button variant="default" onClick={onLater} aria-keyshortcuts="L">
            {text('samePerson.later')}
            {key('L')}
          </Button>
          <Text size="xs" c="dimmed" ms="auto">
            {text('samePerson.keys')}
          </Text>
        </div>
      </div>
    </div>
  );
}
