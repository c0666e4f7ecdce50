import { Button, Group, Menu, Text } from '@mantine/core';
import { IconCalendarCog, IconCopyCheck, IconReplace, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { message } from '../../../shared/messages/message';
import type { FixItem } from '../../../shared/model/fix-item';
import { faultyColumn, likeThis, otherDateOrders } from '../../../shared/roster-import/fixes/waiting-items';
import { useText } from '../../ui/text';
import { ApplyAllDialog } from './apply-all-dialog';
import { withDateOrder } from './fix-edits';
import type { FixGroup } from './group-items';
import { ReplaceDialog } from './replace-dialog';
import type { Fixes } from './use-fixes';

interface FixToolbarProps {
  readonly group: FixGroup;
  readonly picked: readonly FixItem[];
  readonly focused: FixItem | null;
  readonly fixes: Fixes;
}

/** What can be done about many waiting items at once. */
export function FixToolbar({ group, picked, focused, fixes }: FixToolbarProps) {
  const text = useText();
  const [dialog, setDialog] = useState<'all' | 'replace' | null>(null);
  const [isOrdering, setOrdering] = useState(false);
  const { items, kind } = group;
  const chosen = picked.length > 0 ? picked : items;
  const item = focused !== null && items.includes(focused) ? focused : group.sample;
  const alike = useMemo(() => likeThis(items, item), [item, items]);
  const orders = otherDateOrders(group.sample);
  const counted = useMemo(
    () =>
      isOrdering
        ? orders.map((order) => {
            const { entered, mended } = fixes.preview(withDateOrder(chosen, order));
            return { order, read: entered + mended };
          })
        : [],
    [chosen, fixes, isOrdering, orders],
  );
  return (
    <Group gap="xs" px="md" py={6}>
      {faultyColumn(item) >= 0 && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconCopyCheck size={14} aria-hidden />}
          onClick={() => setDialog('all')}
        >
          {text('fixes.all', { count: alike.length })}
        </Button>
      )}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconReplace size={14} aria-hidden />}
        onClick={() => setDialog('replace')}
      >
        {text('fixes.replace')}
      </Button>
      {orders.length > 0 && (
        <Menu opened={isOrdering} onChange={setOrdering} position="bottom-start">
          <Menu.Target>
            <Button size="xs" variant="default" leftSection={<IconCalendarCog size={14} aria-hidden />}>
              {text('fixes.order')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {counted.map(({ order, read }) => (
              <Menu.Item
                key={order}
                onClick={() =>
                  fixes.apply(
                    withDateOrder(chosen, order),
                    message('fixes.step-order', { count: chosen.length }),
                  )
                }
              >
                {text(`fixes.order-${order}`, { read, total: chosen.length })}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconTrash size={14} aria-hidden />}
        onClick={() => fixes.dismiss(chosen)}
      >
        {text(kind === 'unread' ? 'fixes.keep-text' : 'fixes.leave-out', { count: chosen.length })}
      </Button>
      <Text size="xs" c="dimmed" ms="auto">
        {picked.length > 0 ? text('fixes.picked', { count: picked.length }) : text(`fixes.hint-${kind}`)}
      </Text>
      {dialog === 'all' && (
        <ApplyAllDialog
          item={item}
          alike={alike}
          group={items}
          fixes={fixes}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'replace' && <ReplaceDialog items={chosen} fixes={fixes} onClose={() => setDialog(null)} />}
    </Group>
  );
}
