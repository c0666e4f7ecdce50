import {
  Checkbox,
  Group,
  MultiSelect,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { manifestField, manifestFields } from '../../../../shared/manifests/fields';
import type { ListColumn } from '../../../../shared/manifests/list/list-layout';
import { crowding } from '../../../../shared/manifests/list/sheet-size';
import { shippedTemplate, templateName } from '../../../../shared/manifests/templates';
import { headingLanguages, paperOrientations, paperSizes } from '../../../../shared/model/manifest-template';
import type { ManifestTemplate } from '../../../../shared/model/manifest-template';
import { useSentence, useText } from '../../../ui/text';
import { ColumnList } from './column-list';
import classes from './templates.module.css';

interface TemplateFormProps {
  readonly template: ManifestTemplate;
  readonly onTemplate: (template: ManifestTemplate) => void;
}

const switches = ['isLargePrint', 'hasTickBoxes', 'hasBarcodes', 'isRedacted'] as const;

/** More than this and facts are broken into short pieces. */
const mostCrowding = 1.35;

function asColumns(template: ManifestTemplate): ListColumn[] {
  return template.columns.flatMap(({ field: id, label }) => {
    const field = manifestField(id);
    return field === undefined ? [] : [{ field, headings: [label] }];
  });
}

/** Everything that can be chosen about one list. */
export function TemplateForm({ template, onTemplate }: TemplateFormProps) {
  const text = useText();
  const sentence = useSentence();
  const set = (part: Partial<ManifestTemplate>): void => onTemplate({ ...template, ...part });
  const sortable = manifestFields.filter(({ isFact, id }) => isFact || id === 'number');
  const options = sortable.map(({ id, label }) => ({ value: id, label: text(label) }));
  const standardName = templateName({ id: template.id, name: '' });
  return (
    <Stack gap={10}>
      <Group grow gap="xs" align="flex-start">
        <TextInput
          size="xs"
          label={text('templatesScreen.name')}
          placeholder={typeof standardName === 'string' ? '' : sentence(standardName)}
          error={
            template.name.trim() === '' && shippedTemplate(template.id) === undefined
              ? text('templatesScreen.name-missing')
              : undefined
          }
          maxLength={60}
          value={template.name}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        />
        <TextInput
          size="xs"
          label={text('templatesScreen.heading')}
          placeholder={text('templatesScreen.heading-hint')}
          maxLength={120}
          value={template.heading}
          onChange={({ currentTarget }) => set({ heading: currentTarget.value })}
        />
      </Group>
      <ColumnList columns={template.columns} onColumns={(columns) => set({ columns })} />
      {crowding(asColumns(template), template) > mostCrowding ? (
        <Text size="xs" role="note" className={classes.problem}>
          {text('templatesScreen.columns-crowded')}
        </Text>
      ) : null}
      <MultiSelect
        size="xs"
        label={text('templatesScreen.sort')}
        placeholder={template.sort.length === 0 ? text('templatesScreen.sort-none') : ''}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': text('templatesScreen.sort-none') }}
        data={options}
        value={template.sort}
        onChange={(sort) => set({ sort })}
      />
      <Group grow gap="xs" align="flex-start">
        <Select
          size="xs"
          label={text('templatesScreen.group')}
          placeholder={text('templatesScreen.group-none')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': text('templatesScreen.group-none') }}
          data={options.filter(({ value }) => value !== 'number')}
          value={template.groupBy === '' ? null : template.groupBy}
          onChange={(groupBy) => set({ groupBy: groupBy ?? '' })}
        />
        <MultiSelect
          size="xs"
          label={text('templatesScreen.languages')}
          data={headingLanguages.map((language) => ({
            value: language,
            label: text(`templatesScreen.language-${language}`),
          }))}
          value={template.languages}
          onChange={(chosen) => {
            const languages = chosen.flatMap((word) => headingLanguages.filter((known) => known === word));
            if (languages.length > 0) {
              set({ languages });
            }
          }}
        />
      </Group>
      <Group gap="md">
        <SegmentedControl
          size="xs"
          aria-label={text('templatesScreen.paper')}
          data={[...paperSizes]}
          value={template.paper}
          onChange={(paper) => set({ paper })}
        />
        <SegmentedControl
          size="xs"
          aria-label={text('templatesScreen.orientation')}
          data={paperOrientations.map((value) => ({ value, label: text(`templatesScreen.${value}`) }))}
          value={template.orientation}
          onChange={(orientation) => set({ orientation })}
        />
      </Group>
      <Stack gap={6}>
        {switches.map((field) => (
          <Checkbox
            key={field}
            size="xs"
            label={text(`templatesScreen.${field}`)}
            checked={template[field]}
            onChange={({ currentTarget }) => set({ [field]: currentTarget.checked })}
          />
        ))}
      </Stack>
    </Stack>
  );
}
