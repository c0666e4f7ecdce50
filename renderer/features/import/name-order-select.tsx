import { Select } from '@mantine/core';
import type { NameOrder } from '../../../shared/roster-import/types';
import { useText } from '../../ui/text';

interface NameOrderSelectProps {
  readonly header: string;
  readonly order: NameOrder;
  readonly onOrder: (order: NameOrder) => void;
}

const orders: readonly NameOrder[] = ['family-first', 'given-first'];

/** Which name comes first in a column of full names, where neither a comma nor capitals tell. */
export function NameOrderSelect({ header, order, onOrder }: NameOrderSelectProps) {
  const text = useText();
  return (
    <Select
      size="xs"
      variant="unstyled"
      allowDeselect={false}
      aria-label={text('importScreen.name-order', { header })}
      data={orders.map((value) => ({ value, label: text(`importScreen.names-${value}`) }))}
      value={order}
      onChange={(value) => {
        if (value !== null) {
          onOrder(value);
        }
      }}
    />
  );
}
