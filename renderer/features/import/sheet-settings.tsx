import { MultiSelect, Select } from '@mantine/core';
import { useText } from '../../ui/text';
import type { SheetSummary } from '../../workers/import-protocol';

interface SheetSettingsProps {
  readonly sheets: readonly SheetSummary[];
  /** The sheets that come in. */
  readonly chosen: readonly string[];
  /** The one that is looked at. */
  readonly shown: string;
  readonly onChoose: (sheetNames: readonly string[]) => void;
  readonly onShow: (sheetName: string) => void;
}

/** Which sheets of a workbook come in, and which of them is looked at. */
export function SheetSettings({ sheets, chosen, shown, onChoose, onShow }: SheetSettingsProps) {
  const text = useText();
  return (
    <>
      <MultiSelect
        label={text('importScreen.sheets')}
        miw={240}
        maw={480}
        size="sm"
        value={[...chosen]}
        data={sheets.map(({ name, rows, hidden }) => ({
          value: name,
          label: text(hidden ? 'importScreen.sheet-option-hidden' : 'importScreen.sheet-option', {
            name,
            rows,
          }),
        }))}
        onChange={(names) => {
          if (names.length > 0) {
            onChoose(names);
          }
        }}
      />
      {chosen.length > 1 && (
        <Select
          label={text('importScreen.sheet-shown')}
          w={200}
          allowDeselect={false}
          value={shown}
          data={[...chosen]}
          onChange={(name) => {
            if (name !== null) {
              onShow(name);
            }
          }}
        />
      )}
    </>
  );
}
