import { Button, Group, MultiSelect, Select, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { BackButton } from '../back-button';
import { countryZone } from '../../../../shared/kit/country-zone';
import { clockOffset } from '../../../../shared/kit/zoned-time';
import { advisoryKinds, advisoryLevels } from '../../../../shared/model/advisory';
import type { Advisory } from '../../../../shared/model/advisory';
import { movingWays } from '../../../../shared/model/ways';
import { planSettings } from '../../../../shared/planning/travellers';
import { useDesk } from '../../../desk/use-desk';
import { PlainForm } from '../../../ui/plain-form';
import { useSentence, useText } from '../../../ui/text';
import { wallTime } from '../../../ui/wall-time';
import type { DrawOnMap } from '../lost-panel';
import classes from '../map.module.css';
import { draftOfAdvisory, readAdvisoryDraft, usual } from './advisory-draft';
import type { AdvisoryDraft, AdvisoryProblems } from './advisory-draft';
import { ClearancesBox } from './clearances-box';
import { ConsequencesBox } from './consequences-box';
import { PlaceNamesField } from './place-names-field';
import { ShapeField } from './shape-field';
import { useAdvisorySteps } from './use-advisory-steps';
import { WithdrawBox } from './withdraw-box';

interface AdvisoryPanelProps {
  readonly advisory: Advisory;
  readonly isNew: boolean;
  readonly onDraw: DrawOnMap;
  readonly onShow: (label: string, ids: ReadonlySet<string>) => void;
  readonly onClose: () => void;
  /** Opens the scenarios, after this was kept as one. */
  readonly onWhatIf: () => void;
}

type TextField = 'title' | 'text' | 'source' | 'corridorKm' | 'pasted';
type TimeField = 'issuedAt' | 'from' | 'until' | 'dailyFrom' | 'dailyUntil';

/** What rules a way out can be signed for; a closed airport closes for everybody. */
function canBeSigned({ kind, level, withdrawnAt }: Advisory): boolean {
  return withdrawnAt === '' && kind !== 'airport-closed' && (level === 'avoid' || level === 'closed');
}

/** The form of an advisory, with what follows from it before it is saved. */
export function AdvisoryPanel({ advisory, isNew, onDraw, onShow, onClose, onWhatIf }: AdvisoryPanelProps) {
  const text = useText();
  const sentence = useSentence();
  const { plan } = useDesk();
  const steps = useAdvisorySteps();
  const form = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState(() => draftOfAdvisory(advisory));
  const [shown, setShown] = useState<AdvisoryProblems>({});
  const read = useMemo(() => {
    const zone = countryZone(planSettings(plan).defaultCountry);
    return readAdvisoryDraft(draft, advisory, (local) => {
      const at = clockOffset(local, zone);
      return 'offset' in at ? at.offset : '+00:00';
    });
  }, [draft, advisory, plan]);
  const isComplete = Object.keys(read.problems).length === 0;
  const isWithdrawn = advisory.withdrawnAt !== '';

  const set = (part: Partial<AdvisoryDraft>): void => setDraft((now) => ({ ...now, ...part }));
  const errorOf = (key: keyof AdvisoryDraft): string | undefined => shown[key] && sentence(shown[key]);
  const field = (key: TextField | TimeField) => ({
    value: draft[key],
    error: errorOf(key),
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      set({ [key]: value }),
  });
  const save = (): void => {
    flushSync(() => setShown(read.problems));
    if (!isComplete) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus();
    } else if (steps.save(read.advisory, isNew ? null : advisory)) {
      onClose();
    }
  };

  return (
    <div className={classes.form} ref={form}>
      <BackButton label={text('advisories.back')} onClick={onClose} />
      <Title order={2} size="h5">
        {isNew
          ? text('advisories.new')
          : text('advisories.named', {
              kind: text(`advisories.kind-${advisory.kind}`),
              what: advisory.title || advisory.places.join(' – '),
            })}
      </Title>
      {isWithdrawn && (
        <Text size="sm" c="dimmed">
          {text('advisories.withdrawn-by', {
            by: advisory.withdrawnBy,
            at: wallTime(advisory.withdrawnAt),
            reason: advisory.withdrawnReason,
          })}
        </Text>
      )}
      {!isNew && !isWithdrawn && (
        <Button
          variant="default"
          leftSection={<IconCheck size={16} aria-hidden />}
          onClick={() => steps.confirm(advisory) && onClose()}
        >
          {text('advisories.confirm')}
        </Button>
      )}
      <PlainForm onSubmit={save}>
        <Stack gap="xs">
          <Select
            label={text('advisories.kind')}
            allowDeselect={false}
            value={draft.kind}
            onChange={(kind) => {
              if (kind !== null) {
                set({ kind, level: usual[kind].level, corridorKm: String(usual[kind].km) });
              }
            }}
            data={advisoryKinds.map((kind) => ({ value: kind, label: text(`advisories.kind-${kind}`) }))}
          />
          <PlaceNamesField
            value={draft.places}
            error={errorOf('places')}
            onChange={(places) => set({ places })}
          />
          <ShapeField value={draft.geometry} onDraw={onDraw} onChange={(geometry) => set({ geometry })} />
          <Select
            label={text('advisories.level')}
            description={text('advisories.level-about')}
            allowDeselect={false}
            value={draft.level}
            onChange={(level) => level !== null && set({ level })}
            data={advisoryLevels.map((level) => ({ value: level, label: text(`advisories.level-${level}`) }))}
          />
          <TextInput label={text('advisories.source')} {...field('source')} />
          <TextInput type="datetime-local" label={text('advisories.issued')} {...field('issuedAt')} />
          <Group grow gap="xs" align="flex-start">
            <TextInput type="datetime-local" label={text('advisories.from')} {...field('from')} />
            <TextInput type="datetime-local" label={text('advisories.until-field')} {...field('until')} />
          </Group>
          {draft.kind === 'curfew' && (
            <Group grow gap="xs" align="flex-start">
              <TextInput type="time" label={text('advisories.daily-from')} {...field('dailyFrom')} />
              <TextInput type="time" label={text('advisories.daily-until')} {...field('dailyUntil')} />
            </Group>
          )}
          <TextInput label={text('advisories.corridor')} inputMode="decimal" {...field('corridorKm')} />
          <MultiSelect
            label={text('advisories.affects')}
            description={text('advisories.affects-about')}
            value={[...draft.affects]}
            onChange={(affects) => set({ affects })}
            data={movingWays.map((way) => ({ value: way, label: text(`reach.way-${way}`) }))}
          />
          <TextInput label={text('advisories.title')} {...field('title')} />
          <Textarea label={text('advisories.pasted')} autosize minRows={2} maxRows={8} {...field('pasted')} />
          <Textarea label={text('advisories.text')} autosize minRows={1} {...field('text')} />
          <ConsequencesBox
            advisory={isComplete && !isWithdrawn ? read.advisory : null}
            title={text('advisories.then')}
            onShow={onShow}
            onScenario={() => {
              if (steps.makeScenario(read.advisory)) {
                onWhatIf();
              }
            }}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text('advisories.cancel')}
            </Button>
            <Button type="submit">{text('advisories.save')}</Button>
          </Group>
        </Stack>
      </PlainForm>
      {!isNew && canBeSigned(advisory) && <ClearancesBox advisory={advisory} />}
      {!isNew && <WithdrawBox advisory={advisory} onShow={onShow} onDone={onClose} />}
    </div>
  );
}
