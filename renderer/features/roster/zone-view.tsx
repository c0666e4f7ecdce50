import { Alert, Badge, Group, Radio, Stack, Text } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { ZoneReading } from '../../../shared/documents/read-zone';
import { useText } from '../../ui/text';
import classes from './zone-view.module.css';

interface ZoneViewProps {
  readonly readings: readonly ZoneReading[];
  readonly reading: ZoneReading;
  readonly onReading: (at: number) => void;
}

/** The lines as they are understood, every altered character marked with what was read in its place. */
function ZoneLines({ reading }: { readonly reading: ZoneReading }) {
  const text = useText();
  const { lines, lineLength, mends } = reading;
  return (
    <pre className={classes.zone} dir="ltr">
      {lines.map((line, row) => (
        <span key={row} className={classes.line}>
          {Array.from(line).map((character, column) => {
            const mend = mends.find(({ at }) => at === row * lineLength + column);
            return mend === undefined ? (
              character
            ) : (
              <mark
                key={column}
                className={classes.mend}
                title={text('scan.mend', { from: mend.from, to: mend.to })}
              >
                {character}
              </mark>
            );
          })}
        </span>
      ))}
    </pre>
  );
}

/** What was read off a document: its lines, what was corrected in them, and which check digits are right. */
export function ZoneView({ readings, reading, onReading }: ZoneViewProps) {
  const text = useText();
  const { mends, lineLength } = reading;
  return (
    <Stack gap="xs">
      <ZoneLines reading={reading} />
      {mends.length > 0 && (
        <Alert color="orange" p="xs" variant="light" title={text('scan.mended', { count: mends.length })}>
          <Stack gap={4}>
            {readings.length > 1 && (
              <Radio.Group
                size="xs"
                label={text('scan.readings')}
                value={String(readings.indexOf(reading))}
                onChange={(at) => onReading(Number(at))}
              >
                <Group gap="md" mt={4}>
                  {readings.map(({ facts }, at) => (
                    <Radio key={at} size="xs" value={String(at)} label={facts.documentNumber} />
                  ))}
                </Group>
              </Radio.Group>
            )}
            <Text size="xs">
              {mends
                .map(({ at, from, to }) =>
                  text('scan.mend-at', {
                    from,
                    to,
                    line: Math.floor(at / lineLength) + 1,
                    column: (at % lineLength) + 1,
                  }),
                )
                .join(' ')}
            </Text>
          </Stack>
        </Alert>
      )}
      <Group gap={6} role="list" aria-label={text('scan.checks')}>
        {reading.checks.map(({ part, isRight }) => (
          <Badge
            key={part}
            role="listitem"
            variant="light"
            color={isRight ? 'teal' : 'red'}
            tt="none"
            fw={500}
            size="sm"
            leftSection={isRight ? <IconCheck size={12} aria-hidden /> : <IconX size={12} aria-hidden />}
          >
            {text(isRight ? 'scan.check-right' : 'scan.check-wrong', { part: text(`scan.part-${part}`) })}
          </Badge>
        ))}
      </Group>
    </Stack>
  );
}
