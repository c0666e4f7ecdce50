import { Select } from '@mantine/core';
import { paperSizes } from '../../../shared/model/manifest-template';
import { useText } from '../../ui/text';
import classes from './manifests.module.css';
import { hasPage } from './use-sheet-picks';
import type { SheetPicks } from './use-sheet-picks';

/** Chooses the list or form that is shown, and whose eyes it is shown through. */
export function SheetPicker({ picks }: { readonly picks: SheetPicks }) {
  const text = useText();
  return (
    <div className={classes.picker}>
      <Select
        size="xs"
        w={210}
        aria-label={text('manifestsScreen.sheet')}
        data={picks.sheets.map(({ group, items }) => ({ group, items: [...items] }))}
        value={picks.sheet}
        onChange={(value) => picks.setSheet(value ?? picks.sheet)}
        allowDeselect={false}
        comboboxProps={{ width: 240, position: 'bottom-start' }}
        maxDropdownHeight={420}
      />
      <span className={classes.facts}>{text('manifestsScreen.for')}</span>
      <Select
        size="xs"
        w={160}
        aria-label={text('manifestsScreen.recipient-kind')}
        data={[...picks.profiles]}
        value={picks.profile.id}
        onChange={(value) => picks.setProfile(value ?? picks.profile.id)}
        allowDeselect={false}
      />
      {picks.choice.kind === 'form' && hasPage(picks.choice) && (
        <Select
          size="xs"
          w={96}
          aria-label={text('manifestsScreen.paper')}
          data={[...paperSizes]}
          value={picks.choice.paper}
          onChange={(value) => picks.setPaper(paperSizes.find((size) => size === value) ?? 'A4')}
          allowDeselect={false}
        />
      )}
    </div>
  );
}
