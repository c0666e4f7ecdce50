import { Button, Group, SegmentedControl, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { message } from '../../../shared/messages/message';
import { creation, edits } from '../../../shared/model/apply-changes';
import { majorCategories, minorCategories } from '../../../shared/model/person';
import { defaultSettings } from '../../../shared/model/settings';
import type { Settings } from '../../../shared/model/settings';
import { useDesk, useTable } from '../../desk/use-desk';
import { SectionCard } from '../../ui/section-card';
import { useSentence, useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { CategoryTable } from './category-table';
import { priorityDraftOf, readPriorityDraft } from './priority-draft';
import type { PriorityDraft, PriorityProblems } from './priority-draft';

const kilogramFields = ['assumedAdultKg', 'assumedChildKg', 'assumedBaggageKg'] as const;

/** Who goes first, as the automatic assignment and the lists of the waiting take it; saved as one step. */
function PriorityForm({ saved }: { readonly saved: Settings }) {
  const text = useText();
  const sentence = useSentence();
  const desk = useDesk();
  const notices = useNotices();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<PriorityDraft>(() => priorityDraftOf(saved));
  const [problems, setProblems] = useState<PriorityProblems>({});
  const isChanged = JSON.stringify(draft) !== JSON.stringify(priorityDraftOf(saved));
  const error = (name: string): string | undefined => {
    const problem = problems[name];
    return problem && sentence(problem);
  };
  const save = (): void => {
    const read = readPriorityDraft(draft, saved);
    flushSync(() => setProblems(read.problems));
    if (Object.keys(read.problems).length > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    const changes = desk.plan.settings.has('plan')
      ? edits('settings', saved, read.settings)
      : [creation('settings', read.settings)];
    if (changes.length > 0) {
      notices.accepted(desk.commit(message('priorities.step'), changes));
    }
  };
  const amountInput = (field: keyof PriorityDraft['amounts']) => (
    <TextInput
      key={field}
      size="xs"
      inputMode="decimal"
      label={text(`priorities.${field}`)}
      value={draft.amounts[field]}
      error={error(field)}
      onChange={({ currentTarget }) =>
        setDraft({ ...draft, amounts: { ...draft.amounts, [field]: currentTarget.value } })
      }
    />
  );

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap="md" p={24} maw={1120}>
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <div>
            <Title order={1} size="h3">
              {text('priorities.title')}
            </Title>
            <Text c="dimmed">{text('priorities.about')}</Text>
          </div>
          <Group gap="xs" wrap="nowrap">
            <Button
              variant="default"
              onClick={() => {
                setDraft(priorityDraftOf(defaultSettings));
                setProblems({});
              }}
            >
              {text('priorities.reset')}
            </Button>
            <Button type="submit" disabled={!isChanged}>
              {text('priorities.save')}
            </Button>
          </Group>
        </Group>
        <SectionCard
          title={text('priorities.major-title')}
          about={text(draft.strictTiers ? 'priorities.strict-about' : 'priorities.weighted-about')}
          aside={
            <SegmentedControl
              size="xs"
              aria-label={text('priorities.how')}
              value={draft.strictTiers ? 'strict' : 'weighted'}
              data={[
                { value: 'strict', label: text('priorities.strict') },
                { value: 'weighted', label: text('priorities.weighted') },
              ]}
              onChange={(how) => setDraft({ ...draft, strictTiers: how === 'strict' })}
            />
          }
        >
          <CategoryTable
            label={text('priorities.major')}
            categories={majorCategories}
            nameOf={(category) => text(`roster.major-${category}`)}
            problems={problems}
            columns={[
              {
                name: 'rank',
                values: draft.majorTiers,
                isOff: !draft.strictTiers,
                onValues: (majorTiers) => setDraft({ ...draft, majorTiers }),
              },
              {
                name: 'weight',
                values: draft.majorWeights,
                onValues: (majorWeights) => setDraft({ ...draft, majorWeights }),
              },
            ]}
          />
        </SectionCard>
        <SectionCard title={text('priorities.minor-title')} about={text('priorities.minor-about')}>
          <CategoryTable
            label={text('priorities.minor')}
            categories={minorCategories}
            nameOf={(category) => text(`roster.minor-${category}`)}
            problems={problems}
            columns={[
              {
                name: 'weight',
                values: draft.minorWeights,
                onValues: (minorWeights) => setDraft({ ...draft, minorWeights }),
              },
            ]}
          />
        </SectionCard>
        <SectionCard title={text('priorities.rest-title')} about={text('priorities.rest-about')}>
          <SimpleGrid cols={6} spacing="sm">
            <TextInput
              size="xs"
              inputMode="decimal"
              label={text('priorities.earlier')}
              value={draft.earlierPercent}
              error={error('earlier')}
              onChange={({ currentTarget }) => setDraft({ ...draft, earlierPercent: currentTarget.value })}
            />
            <TextInput
              size="xs"
              inputMode="decimal"
              label={text('priorities.surer')}
              value={draft.surerPercent}
              error={error('surer')}
              onChange={({ currentTarget }) => setDraft({ ...draft, surerPercent: currentTarget.value })}
            />
            {amountInput('offerHours')}
            {kilogramFields.map(amountInput)}
          </SimpleGrid>
        </SectionCard>
      </Stack>
    </form>
  );
}

/** The priorities of the plan; the form starts anew whenever they are changed elsewhere or a step is undone. */
export function PrioritiesScreen() {
  const saved = useTable('settings').get('plan') ?? defaultSettings;
  return <PriorityForm key={JSON.stringify(saved)} saved={saved} />;
}
