import { Text } from '@mantine/core';
import { useText } from '../../ui/text';
import type { OpenedFile } from '../../workers/import-protocol';

interface HiddenPartsProps {
  readonly opened: OpenedFile;
  readonly sheetName: string;
}

/** Says when a sheet shows less than it holds: people have been disclosed through hidden rows. */
export function HiddenParts({ opened, sheetName }: HiddenPartsProps) {
  const text = useText();
  const sheet = opened.sheets.find(({ name }) => name === sheetName);
  const rows = sheet?.hiddenRows ?? 0;
  const columns = sheet?.hiddenColumns ?? 0;
  return rows + columns === 0 ? null : (
    <Text size="xs" fw={600}>
      {text('importScreen.hidden-here', { rows, columns, both: rows > 0 && columns > 0 ? 'yes' : 'no' })}
    </Text>
  );
}
