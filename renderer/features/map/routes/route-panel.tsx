import { Button, Checkbox, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { IconRoadOff, IconRoute } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { BackButton } from '../back-button';
import { RecordButtons } from '../record-buttons';
import { message } from '../../../../shared/messages/message';
import { creation, deletion, edits } from '../../../../shared/model/apply-changes';
import type { Route } from '../../../../shared/model/route';
import { movingWays } from '../../../../shared/model/ways';
import type { MovingWay } from '../../../../shared/model/ways';
import { routeName } from '../../../../shared/reach/road-network';
import { useDesk } from '../../../desk/use-desk';
import { PlainForm } from '../../../ui/plain-form';
import { useSentence, useText } from '../../../ui/text';
import { useNotices } from '../../../ui/use-notices';
import type { DrawOnMap } from '../lost-panel';
import classes from '../map.module.css';
import { PlaceNameField } from './place-name-field';
import { draftOfRoute, emptyRoute, readRouteDraft } from './route-draft';
import type { RouteProblems } from './route-draft';

interface RoutePanelProps {
  /** Null for a new one. */
  readonly route: Route | null;
  readonly onDraw: DrawOnMap;
  /** Begins an advisory that closes the road. */
  readonly onBlock: (route: Route) => void;
  readonly onClose: () => void;
}

type TextField = 'name' | 'kilometres' | 'hours' | 'notes';

/** The form of a route: between which places, where it passes, how far it is and who can use it. */
export function RoutePanel({ route, onDraw, onBlock, onClose }: RoutePanelProps) {
  const text = useText();
  const sentence = useSentence();
  const desk = useDesk();
  const notices = useNotices();
  const form = useRef<HTMLDivElement>(null);
  const [base] = useState(() => route ?? emptyRoute(crypto.randomUUID()));
  const [draft, setDraft] = useState(() => draftOfRoute(base));
  const [problems, setProblems] = useState<RouteProblems>({});

  const said = (key: keyof RouteProblems) => problems[key] && sentence(problems[key]);
  const field = (key: TextField) => ({
    label: text(`map.route-${key}`),
    value: draft[key],
    error: said(key),
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      setDraft({ ...draft, [key]: value }),
  });
  const save = (): void => {
    const read = readRouteDraft(draft, base, desk.plan);
    flushSync(() => setProblems(read.problems));
    if (Object.keys(read.problems).length > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus();
      return;
    }
    const label = message(route === null ? 'map.place-step-add' : 'map.place-step-edit', {
      name: routeName(read.route),
    });
    const changes = route === null ? [creation('route', read.route)] : edits('route', route, read.route);
    if (notices.accepted(desk.commit(label, changes))) {
      onClose();
    }
  };
  const remove = (): void => {
    if (route !== null) {
      const label = message('map.place-step-delete', { name: routeName(route) });
      if (notices.accepted(desk.commit(label, [deletion('route', route)]))) {
        notices.done(label);
        onClose();
      }
    }
  };
  const drawBends = (): void =>
    onDraw('line', (line) => {
      if (line.type === 'LineString') {
        const via = line.coordinates.map(([longitude, latitude]) => ({ longitude, latitude }));
        setDraft((now) => ({ ...now, via }));
      }
    });

  return (
    <div className={classes.form} ref={form}>
      <BackButton label={text('map.selected-close')} onClick={onClose} />
      <Title order={2} size="h5">
        {route === null ? text('map.route-new') : text('map.place-edit', { name: routeName(route) })}
      </Title>
      <PlainForm onSubmit={save}>
        <Stack gap="xs">
          <PlaceNameField
            label={text('map.route-from')}
            value={draft.from}
            error={said('from')}
            isFirst
            onChange={(from) => setDraft({ ...draft, from })}
          />
          <PlaceNameField
            label={text('map.route-to')}
            value={draft.to}
            error={said('to')}
            onChange={(to) => setDraft({ ...draft, to })}
          />
          <TextInput {...field('name')} description={text('map.route-name-about')} />
          <Group justify="space-between" align="center">
            <Text size="sm" c="dimmed">
              {text('map.route-bends', { count: draft.via.length })}
            </Text>
            <Button
              size="compact-md"
              variant="default"
              leftSection={<IconRoute size={15} aria-hidden />}
              onClick={drawBends}
            >
              {text('map.route-draw')}
            </Button>
            {draft.via.length > 0 && (
              <Button size="compact-md" variant="subtle" onClick={() => setDraft({ ...draft, via: [] })}>
                {text('map.route-straight')}
              </Button>
            )}
          </Group>
          <Group grow gap="xs" align="flex-start">
            <TextInput
              {...field('kilometres')}
              inputMode="decimal"
              placeholder={text('map.route-reckoned')}
            />
            <TextInput {...field('hours')} inputMode="decimal" placeholder={text('map.route-reckoned')} />
          </Group>
          <Checkbox.Group
            label={text('map.route-ways')}
            description={text('map.route-ways-about')}
            value={[...draft.ways]}
            onChange={(ways) => setDraft({ ...draft, ways: movingWays.filter((way) => ways.includes(way)) })}
          >
            <Group gap="sm" mt={6}>
              {movingWays.map((way: MovingWay) => (
                <Checkbox key={way} value={way} label={text(`roster.way-${way}`)} />
              ))}
            </Group>
          </Checkbox.Group>
          <Textarea {...field('notes')} autosize minRows={2} />
          {route !== null && (
            <Button
              variant="default"
              leftSection={<IconRoadOff size={15} aria-hidden />}
              onClick={() => onBlock(route)}
            >
              {text('map.route-block')}
            </Button>
          )}
          <RecordButtons onDelete={route === null ? null : remove} onCancel={onClose} />
        </Stack>
      </PlainForm>
    </div>
  );
}
