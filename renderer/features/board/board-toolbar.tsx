import {
  ActionIcon,
  Button,
  SegmentedControl,
  Switch,
  TextInput,
  Tooltip,
  VisuallyHidden,
} from '@mantine/core';
import {
  IconKeyboard,
  IconLayoutGrid,
  IconScale,
  IconSearch,
  IconTimeline,
  IconWand,
} from '@tabler/icons-react';
import { useText } from '../../ui/text';
import type { Outlook } from '../../workers/outlook-protocol';
import classes from './board.module.css';
import { BoardSummary } from './board-summary';
import type { BoardView } from './board-view';
import type { LastRun } from './last-run';

interface BoardToolbarProps {
  readonly outlook: Outlook | null;
  readonly isCurrent: boolean;
  readonly lastRun: LastRun | null;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly view: BoardView;
  readonly onView: (view: BoardView) => void;
  readonly onKeys: () => void;
  readonly onSolve: () => void;
  readonly onWhatIf: () => void;
}

const views = [
  { value: 'columns', label: 'timeline.view-columns', Icon: IconLayoutGrid },
  { value: 'line', label: 'timeline.view-line', Icon: IconTimeline },
] as const;

/** The bar over the board: the figures, what the cards show, and the automatic assignment. */
export function BoardToolbar(props: BoardToolbarProps) {
  const { outlook, isCurrent, lastRun, search, onSearch, isOpen, onOpen, onSolve, onWhatIf } = props;
  const { view, onView, onKeys } = props;
  const text = useText();
  return (
    <header className={classes.toolbar}>
      <h1 className={classes.title}>{text('board.title')}</h1>
      <BoardSummary outlook={outlook} isCurrent={isCurrent} lastRun={lastRun} />
      <span className={classes.space} />
      {view === 'columns' ? (
        <Switch
          size="xs"
          label={<span className={classes.switchLabel}>{text('board.show-people')}</span>}
          checked={isOpen}
          onChange={(event) => onOpen(event.currentTarget.checked)}
        />
      ) : null}
      <SegmentedControl
        size="xs"
        aria-label={text('timeline.view')}
        value={view}
        onChange={onView}
        data={views.map(({ value, label, Icon }) => ({
          value,
          label: (
            <span title={text(label)} style={{ display: 'flex' }}>
              <Icon size={16} aria-hidden />
              <VisuallyHidden>{text(label)}</VisuallyHidden>
            </span>
          ),
        }))}
      />
      <TextInput
        size="xs"
        className={classes.toolbarSearch ?? ''}
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
      <Tooltip label={text('boardKeys.title')}>
        <ActionIcon
          size="md"
          variant="subtle"
          color="gray"
          aria-label={text('boardKeys.open')}
          aria-keyshortcuts="?"
          onClick={onKeys}
        >
          <IconKeyboard size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </header>
  );
}
