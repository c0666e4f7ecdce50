import { Kbd, Modal, Table, Text } from '@mantine/core';
import { useText } from '../../ui/text';

const rows = [
  'arrows',
  'extend',
  'space',
  'all',
  'assign',
  'remove',
  'lock',
  'next',
  'previous',
  'replan',
  'undo',
  'help',
] as const;

/** What each key does on the board. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  return (
    <Modal
      opened
      title={
        <Text fw={600} component="span">
          {text('boardKeys.title')}
        </Text>
      }
      closeButtonProps={{ 'aria-label': text('board.close') }}
      onClose={onClose}
    >
      <Table verticalSpacing={5} aria-label={text('boardKeys.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text('boardKeys.key')}</Table.Th>
            <Table.Th>{text('boardKeys.does')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row}>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                <Kbd>{text(`boardKeys.${row}`)}</Kbd>
              </Table.Td>
              <Table.Td>{text(`boardKeys.${row}-does`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
