import { ActionIcon, Select, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconGripVertical, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { manifestField, manifestFields } from '../../../../shared/manifests/fields';
import type { ManifestTemplate } from '../../../../shared/model/manifest-template';
import { useText } from '../../../ui/text';
import { labelledColumn, movedColumn } from './edit-columns';
import classes from './templates.module.css';

interface ColumnListProps {
  readonly columns: ManifestTemplate['columns'];
  readonly onColumns: (columns: ManifestTemplate['columns']) => void;
}

/** The columns of a list: add, remove, name, and move by mouse, by buttons and by keys. */
export function ColumnList({ columns, onColumns }: ColumnListProps) {
  const text = useText();
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const nameOf = (id: string): string => {
    const field = manifestField(id);
    return field === undefined ? id : text(field.label);
  };
  const focusRow = (at: number): void => {
    requestAnimationFrame(() => list.current?.querySelectorAll('input')[at]?.focus());
  };
  const move = (from: number, to: number): void => {
    const column = columns[from];
    if (column === undefined || to < 0 || to >= columns.length || to === from) {
      return;
    }
    onColumns(movedColumn(columns, from, to));
    setSaid(
      text('templatesScreen.column-moved', {
        field: nameOf(column.field),
        place: to + 1,
        count: columns.length,
      }),
    );
  };
  const remove = (at: number): void => {
    onColumns(columns.filter((_, index) => index !== at));
    focusRow(Math.max(0, Math.min(at, columns.length - 2)));
  };
  const offered = manifestFields.filter(
    ({ id }) => id !== 'tick' && id !== 'barcode' && !columns.some(({ field }) => field === id),
  );

  return (
    <div>
      <Text size="xs" fw={600} mb={4} id="template-columns">
        {text('templatesScreen.columns')}
      </Text>
      <ol className={classes.columns} aria-labelledby="template-columns" ref={list}>
        {columns.map(({ field, label }, at) => (
          <li
            key={field}
            className={classes.column}
            data-over={over === at && dragged !== at ? 'yes' : undefined}
            onDragOver={(event) => {
              if (dragged !== null) {
                event.preventDefault();
                setOver(at);
              }
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null) {
                move(dragged, at);
              }
              setDragged(null);
              setOver(null);
            }}
          >
            <span
              className={classes.grip}
              draggable
              title={text('templatesScreen.column-drag')}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', field);
                setDragged(at);
              }}
              onDragEnd={() => {
                setDragged(null);
                setOver(null);
              }}
            >
              <IconGripVertical size={14} aria-hidden />
            </span>
            <TextInput
              size="xs"
              className={classes.label}
              aria-label={text('templatesScreen.column-label', { field: nameOf(field) })}
              placeholder={nameOf(field)}
              maxLength={60}
              value={label}
              onChange={({ currentTarget }) => onColumns(labelledColumn(columns, at, currentTarget.value))}
              onKeyDown={(event) => {
                if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
                  event.preventDefault();
                  const to = at + (event.key === 'ArrowUp' ? -1 : 1);
                  move(at, to);
                  focusRow(Math.max(0, Math.min(columns.length - 1, to)));
                } else if (event.altKey && event.key === 'Delete') {
                  event.preventDefault();
                  remove(at);
                }
              }}
            />
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              disabled={at === 0}
              aria-label={text('templatesScreen.column-up', { field: nameOf(field) })}
              onClick={() => move(at, at - 1)}
            >
              <IconChevronUp size={14} aria-hidden />
            </ActionIcon>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              disabled={at === columns.length - 1}
              aria-label={text('templatesScreen.column-down', { field: nameOf(field) })}
              onClick={() => move(at, at + 1)}
            >
              <IconChevronDown size={14} aria-hidden />
            </ActionIcon>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={text('templatesScreen.column-remove', { field: nameOf(field) })}
              onClick={() => remove(at)}
            >
              <IconX size={14} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {columns.length === 0 ? (
        <Text size="xs" className={classes.problem}>
          {text('templatesScreen.columns-none')}
        </Text>
      ) : null}
      <Select
        size="xs"
        mt={6}
        searchable
        aria-label={text('templatesScreen.column-add')}
        placeholder={text('templatesScreen.column-add')}
        data={offered.map(({ id, label }) => ({ value: id, label: text(label) }))}
        value={null}
        onChange={(field) => {
          if (field !== null) {
            onColumns([...columns, { field, label: '' }]);
          }
        }}
      />
      <Text size="xs" c="dimmed" mt={4}>
        {text('templatesScreen.column-keys')}
      </Text>
    </div>
  );
}
