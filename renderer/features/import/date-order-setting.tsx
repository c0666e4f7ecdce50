import { Select } from '@mantine/core';
import type { DateOrder, RosterMapping } from '../../../shared/roster-import/types';
import { useText } from '../../ui/text';
import { withDateOrder } from './corrected-mapping';

interface DateOrderSettingProps {
  readonly mapping: RosterMapping;
  readonly onMapping: (mapping: RosterMapping) => void;
}

const orders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** In which order day, month and year stand. */
export function DateOrderSetting({ mapping, onMapping }: DateOrderSettingProps) {
  const text = useText();
  return (
    <Select
      label={text('importScreen.date-order')}
      w={176}
      allowDeselect={false}
      value={mapping.dateOrder}
      data={orders.map((order) => ({ value: order, label: text(`importScreen.date-${order}`) }))}
      onChange={(order) => {
        if (order !== null) {
          onMapping(withDateOrder(mapping, order)); // one of the data above
        }
      }}
    />
  );
}
