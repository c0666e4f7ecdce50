import { Box, Radio, Stack, Text } from '@mantine/core';
import type { Answer } from '../../../shared/contract/desk-bridge';
import { useSentence, useText } from '../../ui/text';
import { byteSize } from './byte-size';
import { fileName } from './chosen-backup';
import { moment } from './moment';

interface BackupOptionsProps {
  readonly backups: Answer<'listBackups'>['backups'];
  readonly path: string;
  readonly onPath: (path: string) => void;
}

/** The backups in a folder, newest first, one to be chosen. */
export function BackupOptions({ backups, path, onPath }: BackupOptionsProps) {
  const text = useText();
  const sentence = useSentence();
  if (backups.length === 0) {
    return <Text size="sm">{text('backupsScreen.list-empty')}</Text>;
  }
  return (
    <Radio.Group label={text('backupsScreen.found')} value={path} onChange={onPath}>
      <Box mah={260} mt={6} style={{ overflow: 'auto' }}>
        <Stack gap={8} pb={2}>
          {backups.map(({ path: value, label, at, bytes, problem }) => (
            <Radio
              key={value}
              value={value}
              disabled={at === ''}
              label={
                at === ''
                  ? text('backupsScreen.option-unreadable', { name: fileName(value) })
                  : text('backupsScreen.option', { label, time: moment(at) })
              }
              description={problem === null ? sentence(byteSize(bytes)) : sentence(problem)}
            />
          ))}
        </Stack>
      </Box>
    </Radio.Group>
  );
}
