import { Checkbox, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { manifestField, manifestFields } from '../../../../shared/manifests/fields';
import type { ManifestFieldId } from '../../../../shared/manifests/fields';
import { profileName, shippedProfile } from '../../../../shared/manifests/recipients';
import type { RecipientProfile } from '../../../../shared/model/recipient-profile';
import { useSentence, useText } from '../../../ui/text';

interface ProfileFormProps {
  readonly profile: RecipientProfile;
  readonly onProfile: (profile: RecipientProfile) => void;
}

const groups = {
  identity: ['familyName', 'givenNames', 'otherNames', 'dateOfBirth', 'placeOfBirth', 'sex', 'nationality'],
  document: [
    'documentType',
    'documentNumber',
    'documentCountry',
    'documentExpiry',
    'bookingReference',
    'promissoryNote',
  ],
  contact: ['phone', 'email', 'address', 'location', 'emergencyContact'],
  family: ['household', 'relation', 'escort', 'majorCategory', 'minorCategory'],
  load: ['bodyWeightKg', 'baggageKg', 'baggagePieces', 'pets', 'needs', 'medicalNote'],
} as const satisfies Record<string, readonly ManifestFieldId[]>;
const groupNames = [
  'identity',
  'document',
  'contact',
  'family',
  'load',
] as const satisfies (keyof typeof groups)[];

/** Which facts one recipient may have. */
export function ProfileForm({ profile, onProfile }: ProfileFormProps) {
  const text = useText();
  const sentence = useSentence();
  const standardName = profileName({ id: profile.id, name: '' });
  const total = manifestFields.filter(({ isFact, parts }) => isFact && parts.length === 0).length;
  const toggle = (field: string, isWanted: boolean): void =>
    onProfile({
      ...profile,
      // In the order of the fields, so that ticking on and off again leaves no trace.
      fields: manifestFields
        .map(({ id }) => id)
        .filter((id) => (id === field ? isWanted : profile.fields.includes(id))),
    });
  return (
    <Stack gap={12}>
      <TextInput
        size="xs"
        label={text('templatesScreen.name')}
        placeholder={typeof standardName === 'string' ? '' : sentence(standardName)}
        error={
          profile.name.trim() === '' && shippedProfile(profile.id) === undefined
            ? text('templatesScreen.name-missing')
            : undefined
        }
        maxLength={60}
        value={profile.name}
        onChange={({ currentTarget }) => onProfile({ ...profile, name: currentTarget.value })}
      />
      <Checkbox
        size="xs"
        label={text('templatesScreen.is-internal')}
        description={text('templatesScreen.is-internal-hint')}
        checked={profile.isInternal}
        onChange={({ currentTarget }) => onProfile({ ...profile, isInternal: currentTarget.checked })}
      />
      <Text size="xs" fw={600}>
        {text('templatesScreen.fields', { count: profile.fields.length, total })}
      </Text>
      {groupNames.map((group) => (
        <Stack key={group} gap={6} role="group" aria-label={text(`templatesScreen.group-${group}`)}>
          <Text size="xs" c="dimmed">
            {text(`templatesScreen.group-${group}`)}
          </Text>
          <SimpleGrid cols={2} spacing={6} verticalSpacing={6}>
            {groups[group].map((id) => {
              const field = manifestField(id);
              return field === undefined ? null : (
                <Checkbox
                  key={id}
                  size="xs"
                  label={text(field.label)}
                  checked={profile.fields.includes(id)}
                  onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
                />
              );
            })}
          </SimpleGrid>
        </Stack>
      ))}
    </Stack>
  );
}
