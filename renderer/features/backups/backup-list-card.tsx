import { Table, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Answer } from '../../../shared/contract/desk-bridge';
import type { Result } from '../../../shared/kit/result';
import { getBridge } from '../../platform/bridge';
import { SectionCard } from '../../ui/section-card';
import { useSentence, useText } from '../../ui/text';
import { byteSize } from './byte-size';
import { fileName } from './chosen-backup';
import { moment } from './moment';

interface BackupListCardProps {
  readonly folder: string;
  /** The newest one that was made; the list is read anew when it is another. */
  readonly lastPath: string;
}

/** The backups in the folder, newest first. */
export function BackupListCard({ folder, lastPath }: BackupListCardProps) {
  const text = useText();
  const sentence = useSentence();
  const [listed, setListed] = useState<Result<Answer<'listBackups'>> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void getBridge()
      .listBackups({ folder })
      .then((answer) => {
        if (isCurrent) {
          setListed(answer);
        }
      });
    return () => {
      isCurrent = false;
    };
  }, [folder, lastPath]);
  if (listed === null) {
    return null;
  }
  return (
    <SectionCard title={text('backupsScreen.list')} about={text('backupsScreen.list-text')}>
      {!listed.ok || listed.value.backups.length === 0 ? (
        <Text size="sm">{listed.ok ? text('backupsScreen.list-empty') : sentence(listed.problem)}</Text>
      ) : (
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text('backupsScreen.column-made')}</Table.Th>
              <Table.Th>{text('backupsScreen.column-plan')}</Table.Th>
              <Table.Th ta="end">{text('backupsScreen.column-size')}</Table.Th>
              <Table.Th>{text('backupsScreen.column-file')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {listed.value.backups.map(({ path, at, bytes, label, problem }) => (
              <Table.Tr key={path}>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{moment(at)}</Table.Td>
                <Table.Td>{label}</Table.Td>
                <Table.Td ta="end" style={{ whiteSpace: 'nowrap' }}>
                  {sentence(byteSize(bytes))}
                </Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>
                  <Text size="sm">{fileName(path)}</Text>
                  {problem !== null && (
                    <Text size="xs" c="red">
                      {sentence(problem)}
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </SectionCard>
  );
}
