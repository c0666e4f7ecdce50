import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import type { CustomCellEditorProps } from 'ag-grid-react';
import { useEffect, useMemo, useRef } from 'react';
import type { FixItem } from '../../../shared/model/fix-item';
import { useSentence, useText } from '../../ui/text';
import { withCell } from './fix-edits';
import classes from './fixes.module.css';
import type { Fixes } from './use-fixes';

interface FixCellEditorProps extends CustomCellEditorProps<FixItem, string> {
  readonly columnOf: (item: FixItem) => number;
  readonly fixes: Fixes;
  readonly cellLabel: string;
}

/** A cell of a waiting row while it is typed in: says at once whether the row can be read now. */
export function FixCellEditor(props: FixCellEditorProps) {
  const { value, onValueChange, data, columnOf, fixes, cellLabel } = props;
  const text = useText();
  const sentence = useSentence();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const typed = value ?? '';
  const outcome = useMemo(
    () => fixes.preview([withCell(data, columnOf(data), typed)]),
    [columnOf, data, fixes, typed],
  );
  const isRead = outcome.entered + outcome.mended > 0;
  const reason = outcome.changes.find(({ field }) => field === 'reason')?.to;
  const still =
    typeof reason === 'object' && reason !== null && 'id' in reason
      ? sentence(reason as unknown as FixItem['reason']) // what the change says the reason becomes
      : sentence(data.reason);
  const Sign = isRead ? IconCircleCheck : IconAlertCircle;
  return (
    <div className={classes.editor}>
      <input
        ref={input}
        className={classes.input}
        value={typed}
        aria-label={cellLabel}
        aria-invalid={!isRead}
        onChange={({ currentTarget }) => onValueChange(currentTarget.value)}
      />
      <div className={classes.verdict} role="status" data-read={isRead}>
        <Sign size={14} aria-hidden style={{ flexShrink: 0 }} />
        <span>{isRead ? text(`fixes.reads-${data.severity}`) : still}</span>
      </div>
    </div>
  );
}
