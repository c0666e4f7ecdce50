import { MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { allCountries } from '../../ui/country-names';
import { useText } from '../../ui/text';
import { fieldText } from './parse-field';
import type { FieldFacts } from './person-fields';

interface FieldInputProps {
  readonly facts: FieldFacts;
  /** The value as `fieldText` writes it. */
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  /** Leaving a text, or choosing from a list: the value is meant as it stands. */
  readonly onSettled?: (typed: string) => void;
  readonly error?: ReactNode;
  readonly isFirst?: boolean;
  readonly label?: string;
  /** Below the value. */
  readonly hint?: ReactNode;
}

const countries = allCountries.map(({ code, name }) => ({ value: code, label: name }));
const listLimit = 60;
const below: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

/** The input that fits a field. */
export function FieldInput({
  facts,
  typed,
  onTyped,
  onSettled,
  error,
  isFirst,
  label,
  hint,
}: FieldInputProps) {
  const text = useText();
  const common = {
    label: label ?? text(facts.label),
    size: 'xs',
    error,
    ...(hint === undefined ? {} : { description: hint, inputWrapperOrder: below }),
    ...(isFirst === true ? { 'data-autofocus': true } : {}),
  } as const;
  const choose = (value: string): void => {
    onTyped(value);
    onSettled?.(value);
  };
  switch (facts.kind) {
    case 'choice':
      return (
        <Select
          {...common}
          data={facts.choices.map((choice) => ({ value: choice.value, label: text(choice.label) }))}
          value={typed}
          allowDeselect={false}
          onChange={(value) => choose(value ?? '')}
        />
      );
    case 'choices':
      return (
        <MultiSelect
          {...common}
          data={facts.choices.map((choice) => ({ value: choice.value, label: text(choice.label) }))}
          value={typed === '' ? [] : typed.split(', ')}
          onChange={(values) => choose(fieldText(values as never[]))} // the choices are the needs
        />
      );
    case 'country':
      return (
        <Select
          {...common}
          data={
            typed === '' || countries.some(({ value }) => value === typed)
              ? countries
              : [{ value: typed, label: typed }, ...countries]
          }
          value={typed === '' ? null : typed}
          searchable
          clearable
          limit={listLimit}
          onChange={(value) => choose(value ?? '')}
        />
      );
    case 'long':
      return (
        <Textarea
          {...common}
          dir="auto"
          autosize
          minRows={2}
          maxRows={6}
          value={typed}
          onChange={(event) => onTyped(event.currentTarget.value)}
          onBlur={(event) => onSettled?.(event.currentTarget.value)}
        />
      );
    case 'name':
    case 'text':
    case 'day':
    case 'weight':
    case 'count':
      return (
        <TextInput
          {...common}
          {...(facts.kind === 'name' ? { dir: 'auto' } : {})}
          {...(facts.kind === 'day' ? { placeholder: text('roster.day-format') } : {})}
          {...(facts.kind === 'count' ? { inputMode: 'numeric' } : {})}
          {...(facts.kind === 'weight' ? { inputMode: 'decimal' } : {})}
          value={typed}
          onChange={(event) => onTyped(event.currentTarget.value)}
          onBlur={(event) => onSettled?.(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              onSettled?.(event.currentTarget.value);
            }
          }}
        />
      );
  }
}
