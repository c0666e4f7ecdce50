import { Select } from '@mantine/core';
import { allCountries } from '../../ui/country-names';
import { useText } from '../../ui/text';

interface CountrySettingProps {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly onCountry: (country: string) => void;
}

const choices = allCountries.map(({ alpha2, name }) => ({ value: alpha2, label: name }));

/** The country of phone numbers that are written without a prefix. */
export function CountrySetting({ country, onCountry }: CountrySettingProps) {
  const text = useText();
  return (
    <Select
      label={text('importScreen.phone-country')}
      w={176}
      searchable
      selectFirstOptionOnChange
      allowDeselect={false}
      nothingFoundMessage={text('importScreen.no-country')}
      value={country}
      data={choices}
      onChange={(chosen) => {
        if (chosen !== null) {
          onCountry(chosen);
        }
      }}
    />
  );
}
