import { Alert, Radio, Stack } from '@mantine/core';
import { personName } from '../../../shared/model/person';
import { useText } from '../../ui/text';
import type { Scan } from './use-scan';

/** Whose document it is: somebody on the roster who is alike, or somebody new. */
export function ScanHolder({ scan }: { readonly scan: Scan }) {
  const text = useText();
  const { facts } = scan.reading ?? {};
  if (facts === undefined) {
    return null;
  }
  const isOtherName = scan.holders.some(
    ({ grounds, person }) => grounds === 'number-alone' && person.id === scan.holder,
  );
  return (
    <Stack gap={6}>
      <Radio.Group
        label={text('scan.holder')}
        size="xs"
        value={scan.holder}
        onChange={scan.chooseHolder}
        error={scan.holder === '' ? text('scan.holder-open') : undefined}
      >
        <Stack gap={6} mt={6} mb={scan.holder === '' ? 4 : 0}>
          {scan.holders.map(({ person, grounds }) => (
            <Radio
              key={person.id}
              size="xs"
              value={person.id}
              label={text('scan.holder-known', {
                name: personName(person),
                birth: person.dateOfBirth === '' ? text('scan.no-birth') : person.dateOfBirth,
              })}
              description={text(`scan.grounds-${grounds}`)}
            />
          ))}
          <Radio
            size="xs"
            value="new"
            label={text('scan.holder-new', { name: `${facts.givenNames} ${facts.familyName}`.trim() })}
          />
        </Stack>
      </Radio.Group>
      {isOtherName && (
        <Alert color="orange" p="xs" variant="light">
          {text('scan.other-name')}
        </Alert>
      )}
    </Stack>
  );
}
