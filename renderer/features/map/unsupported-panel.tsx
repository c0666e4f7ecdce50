import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPrinter, IconSquare, IconSquareCheckFilled, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import type { GeoPoint } from '../../../shared/model/geometry';
import { personName } from '../../../shared/model/person';
import { lastText, nextText, supportText } from '../../../shared/planning/unsupported/unsupported-columns';
import type { UnsupportedLine } from '../../../shared/planning/unsupported/unsupported-list';
import { useSentence, useText } from '../../ui/text';
import { BackButton } from './back-button';
import { GiveUnsupported } from './give-unsupported';
import classes from './map.module.css';
import { RecontactForm } from './recontact-form';
import { TwinList } from './twin-list';

interface UnsupportedPanelProps {
  readonly lines: readonly UnsupportedLine[];
  /** Whether it is known yet where everybody is. */
  readonly isKnown: boolean;
  /** Whether the plan has supported areas at all. */
  readonly hasAreas: boolean;
  readonly onShow: (label: string, ids: ReadonlySet<string>) => void;
  readonly onGoTo: (at: GeoPoint) => void;
  readonly onClose: () => void;
}

/** People whom the desk cannot help where they are: how far from help, when last contacted, when again. */
export function UnsupportedPanel({
  lines,
  isKnown,
  hasAreas,
  onShow,
  onGoTo,
  onClose,
}: UnsupportedPanelProps) {
  const text = useText();
  const format = useSentence();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [isGiving, setGiving] = useState(false);
  const chosen = lines.filter(({ person }) => picked.has(person.id));
  const late = lines.filter(({ overdueDays }) => overdueDays > 0).length;
  const toggle = ({ person }: UnsupportedLine): void => {
    const next = new Set(picked);
    if (!next.delete(person.id)) {
      next.add(person.id);
    }
    setPicked(next);
  };
  const about = (line: UnsupportedLine): string =>
    [line.place, supportText(line, format), line.hasWay ? '' : text('unsupported.no-way')]
      .filter((part) => part !== '')
      .join(', ');
  const ids = new Set((chosen.length > 0 ? chosen : lines).map(({ person }) => person.id));
  return (
    <>
      <Stack gap="xs" p="sm" className={classes.head}>
        <BackButton label={text('unsupported.close')} onClick={onClose} />
        <div>
          <Title order={2} size="h5">
            {text('unsupported.title')}
          </Title>
          <Text size="sm" role="status">
            {isKnown ? text('unsupported.count', { count: lines.length }) : text('map.counting')}
          </Text>
          {late > 0 && (
            <Text size="sm" className={classes.late}>
              {text('unsupported.late', { late })}
            </Text>
          )}
          {!hasAreas && (
            <Text size="sm" c="dimmed">
              {text('unsupported.no-areas')}
            </Text>
          )}
        </div>
        {lines.length > 0 && (
          <>
            <Group gap={6}>
              <Button
                size="compact-md"
                leftSection={<IconPrinter size={15} aria-hidden />}
                onClick={() => setGiving(true)}
              >
                {text('unsupported.print')}
              </Button>
              <Button
                size="compact-md"
                variant="default"
                leftSection={<IconUsers size={15} aria-hidden />}
                onClick={() => onShow(text('unsupported.title'), ids)}
              >
                {text('map.selected-show')}
              </Button>
            </Group>
            <Text size="xs" c="dimmed">
              {text('unsupported.hint')}
            </Text>
            <Group gap={6} align="flex-end" justify="space-between">
              <RecontactForm people={chosen.map(({ person }) => person)} />
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() =>
                  setPicked(chosen.length > 0 ? new Set() : new Set(lines.map(({ person }) => person.id)))
                }
              >
                {text(chosen.length > 0 ? 'unsupported.nobody' : 'unsupported.all')}
              </Button>
            </Group>
          </>
        )}
      </Stack>
      {lines.length === 0 ? (
        <Text p="sm" size="sm" c="dimmed">
          {isKnown && hasAreas ? text('unsupported.none') : null}
        </Text>
      ) : (
        <TwinList
          label={text('unsupported.list')}
          items={lines}
          keyOf={({ person }) => person.id}
          rowHeight={48}
          isPicked={({ person }) => picked.has(person.id)}
          onActive={({ at }) => {
            if (at !== null) {
              onGoTo(at);
            }
          }}
          onOpen={toggle}
          row={(line) => (
            <>
              {picked.has(line.person.id) ? (
                <IconSquareCheckFilled size={16} aria-hidden />
              ) : (
                <IconSquare size={16} aria-hidden />
              )}
              <span className={classes.twoLines}>
                <bdi className={classes.name}>{personName(line.person)}</bdi>
                <span className={classes.note}>{about(line)}</span>
              </span>
              <span className={classes.end}>
                <span className={line.overdueDays > 0 ? classes.late : undefined}>
                  {line.overdueDays > 0
                    ? text('unsupported.row-late', { days: line.overdueDays })
                    : nextText(line, format)}
                </span>
                <span className={classes.note}>{lastText(line, format)}</span>
              </span>
            </>
          )}
        />
      )}
      {isGiving && (
        <GiveUnsupported lines={chosen.length > 0 ? chosen : lines} onClose={() => setGiving(false)} />
      )}
    </>
  );
}
