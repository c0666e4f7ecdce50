import { NumberInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useText } from '../../ui/text';

interface HeaderRowSettingProps {
  readonly headerRow: number;
  readonly onHeaderRow: (row: number) => void;
}

/** The row with the headers, by the number that a spreadsheet program shows. */
export function HeaderRowSetting({ headerRow, onHeaderRow }: HeaderRowSettingProps) {
  const text = useText();
  const [typed, setTyped] = useState<number | string>(headerRow);
  const tell = useDebouncedCallback(onHeaderRow, 400);
  useEffect(() => setTyped(headerRow), [headerRow]);
  return (
    <NumberInput
      label={text('importScreen.header-row')}
      title={text('importScreen.header-row-none')}
      w={112}
      min={0}
      max={1_048_576}
      allowDecimal={false}
      allowNegative={false}
      value={typed}
      onChange={(row) => {
        setTyped(row);
        if (typeof row === 'number' && row !== headerRow) {
          tell(row);
        }
      }}
    />
  );
}
