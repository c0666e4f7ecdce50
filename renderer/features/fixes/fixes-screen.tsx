import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { message } from '../../../shared/messages/message';
import type { FixItem } from '../../../shared/model/fix-item';
import { faultyColumn, likeThis } from '../../../shared/roster-import/fixes/waiting-items';
import { useRevision, useDesk } from '../../desk/use-desk';
import { EmptyState } from '../../ui/empty-state';
import { FileDrop } from '../../ui/file-drop';
import { useText } from '../../ui/text';
import { withCell, withValue } from './fix-edits';
import { FixGrid } from './fix-grid';
import { FixGroups } from './fix-groups';
import { FixToolbar } from './fix-toolbar';
import classes from './fixes.module.css';
import { countPressing, groupItems } from './group-items';
import { SheetButtons } from './sheet-buttons';
import { useFixes } from './use-fixes';

/** An edit that was just made and fits other items as well. */
interface Offer {
  readonly before: FixItem;
  readonly value: string;
}

interface FixesScreenProps {
  readonly onOpenRoster: () => void;
  /** Opens the import with a mended sheet, or any other list. */
  readonly onImport: (files: readonly File[]) => void;
}

/** The rows and values that wait to be mended, by what is the matter with them. */
export function FixesScreen({ onOpenRoster, onImport }: FixesScreenProps) {
  const text = useText();
  const desk = useDesk();
  const fixes = useFixes();
  const revision = useRevision('fixItem');
  // The live table keeps its identity; the revision stands for what is in it.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  const groups = useMemo(() => groupItems(desk.plan.fixItem.values()), [desk, revision]);
  const [wanted, setWanted] = useState('');
  const [picked, setPicked] = useState<readonly FixItem[]>([]);
  const [focused, setFocused] = useState<FixItem | null>(null);
  const [offer, setOffer] = useState<Offer | null>(null);
  const group = groups.find(({ key }) => key === wanted) ?? groups[0];

  const show = useCallback((key: string) => {
    setWanted(key);
    setPicked([]);
    setFocused(null);
  }, []);
  const edit = useCallback(
    (item: FixItem, column: string, value: string) => {
      const faulty = faultyColumn(item);
      const index = item.headers[faulty] === column ? faulty : item.headers.indexOf(column);
      const label = message('fixes.step-edit', { row: item.source.row, file: item.source.file });
      const outcome = fixes.apply([withCell(item, index, value)], label);
      const isDone = outcome !== null && outcome.entered + outcome.mended > 0;
      setOffer(isDone && index === faulty ? { before: item, value } : null);
    },
    [fixes],
  );
  const alike = useMemo(
    () => (offer === null || group === undefined ? [] : likeThis(group.items, offer.before)),
    [group, offer],
  );
  if (group === undefined) {
    return (
      <EmptyState
        icon={<IconCircleCheck size={28} aria-hidden />}
        title={text('fixes.empty-title')}
        text={text('fixes.empty-text')}
      >
        <Button variant="default" onClick={onOpenRoster}>
          {text('fixes.open-roster')}
        </Button>
      </EmptyState>
    );
  }
  const pressing = countPressing(groups.flatMap(({ items }) => items));
  return (
    <FileDrop hint={text('fixes.drop')} onFiles={onImport}>
      <Stack gap={0} h="100%" style={{ background: 'var(--desk-surface)' }}>
        <Group className={classes.head} justify="space-between" wrap="nowrap">
          <div>
            <Title order={1} size="h3">
              {text('fixes.title')}
            </Title>
            <Text size="xs" c="dimmed">
              {text('fixes.about', { count: pressing })}
            </Text>
          </div>
          <SheetButtons onBringBack={onImport} />
        </Group>
        {offer !== null && alike.length > 0 && (
          <Group className={classes.offer} gap="sm" role="status">
            <Text size="sm">
              {text('fixes.offer', { count: alike.length, before: offer.before.value, value: offer.value })}
            </Text>
            <Button
              size="compact-sm"
              onClick={() => {
                fixes.apply(
                  withValue(alike, offer.value),
                  message('fixes.step-all', {
                    count: alike.length,
                    value: offer.value,
                    column: offer.before.column,
                  }),
                );
                setOffer(null);
              }}
            >
              {text('fixes.offer-apply', { count: alike.length })}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setOffer(null)}>
              {text('fixes.offer-no')}
            </Button>
          </Group>
        )}
        <Group gap={0} wrap="nowrap" align="stretch" flex={1} mih={0}>
          <FixGroups groups={groups} shown={group.key} onShow={show} />
          <Stack gap={0} flex={1} miw={0}>
            <FixToolbar key={group.key} group={group} picked={picked} focused={focused} fixes={fixes} />
            <div style={{ flex: 1, minHeight: 0, borderTop: '1px solid var(--desk-line)' }}>
              <FixGrid
                key={group.key}
                items={group.items}
                fixes={fixes}
                onEdit={edit}
                onPicked={setPicked}
                onFocused={setFocused}
              />
            </div>
          </Stack>
        </Group>
      </Stack>
    </FileDrop>
  );
}
