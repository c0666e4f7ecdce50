import { Button, Switch, TextInput } from '@mantine/core';
import { IconScale, IconSearch, IconWand } from '@tabler/icons-react';
import { useText } from '../../ui/text';
import type { Outlook } from '../../workers/outlook-protocol';
import classes from './board.module.css';
import { BoardSummary } from './board-summary';
import type { LastRun } from './last-run';

interface BoardToolbarProps {
  readonly outlook: Outlook | null;
  readonly isCurrent: boolean;
  readonly lastRun: LastRun | null;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onSolve: () => void;
  readonly onWhatIf: () => void;
}

/** The bar over the board: the figures, what the cards show, and the automatic assignment. */
export function BoardToolbar(props: BoardToolbarProps) {
  const { outlook, isCurrent, lastRun, search, onSearch, isOpen, onOpen, onSolve, onWhatIf } = props;
  const text = useText();
  return (
    <header className={classes.toolbar}>
      <h1 className={classes.title}>{text('board.title')}</h1>
      <BoardSummary outlook={outlook} isCurrent={isCurrent} lastRun={lastRun} />
      <span className={classes.space} />
      <Switch
        size="xs"
        label={text('board.show-people')}
        checked={isOpen}
        onChange={(event) => onOpen(event.currentTarget.checked)}
      />
      <TextInput
        size="xs"
        w={190}
        type="search"
        aria-label={text('board.find-departures')}
        placeholder={text('board.find-departures')}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
      <Button
        size="xs"
        variant="default"
        leftSection={<IconScale size={16} aria-hidden />}
        onClick={onWhatIf}
      >
        {text('scenario.open')}
      </Button>
      <Button size="xs" leftSection={<IconWand size={16} aria-hidden />} onClick={onSolve}>
        {text('board.solve')}
      </Button>
    </header>
  );
}
