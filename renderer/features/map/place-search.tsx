import { Combobox, Text, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { RefObject } from 'react';
import { countryNameOfAlpha2 } from '../../ui/country-names';
import { useSentence, useText } from '../../ui/text';
import type { MapHandle } from './canvas/map-canvas';
import classes from './map.module.css';
import type { Crowds } from './use-crowds';
import { usePlaceSearch } from './use-place-search';
import type { SearchHit } from './use-place-search';

interface PlaceSearchProps {
  readonly map: RefObject<MapHandle | null>;
  /** The map is there; what is typed before is looked for then. */
  readonly isReady: boolean;
  readonly crowds: Crowds;
  readonly country: string;
  readonly onFound: (hit: SearchHit) => void;
}

/** The search box on the map: Enter goes to the first that was found. */
export function PlaceSearch({ map, isReady, crowds, country, onFound }: PlaceSearchProps) {
  const text = useText();
  const sentence = useSentence();
  const [query, setQuery] = useState('');
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const { hits, problem, isDone } = usePlaceSearch(query, { map, isReady, crowds, country });
  const about = ({ kind, country: of }: SearchHit): string =>
    of === ''
      ? text('map.search-place', { kind })
      : text('map.search-country', {
          kind: text('map.search-place', { kind }),
          country: countryNameOfAlpha2(of),
        });
  const take = (hit: SearchHit | undefined): void => {
    if (hit !== undefined) {
      setQuery(hit.name);
      box.closeDropdown();
      onFound(hit);
    }
  };
  // Who presses Enter before anything was found means the first that will be.
  const [isHasty, setHasty] = useState(false);
  const takeFirst = useEffectEvent(() => {
    setHasty(false);
    take(hits[0]);
  });
  useEffect(() => {
    if (isHasty && isDone) {
      takeFirst();
    }
  }, [isHasty, isDone]);
  return (
    <div className={classes.search}>
      <Combobox
        store={box}
        withinPortal={false}
        onOptionSubmit={(key) => take(hits.find((hit) => hit.key === key))}
      >
        <Combobox.Target>
          <TextInput
            type="search"
            aria-label={text('map.search')}
            placeholder={text('map.search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={query}
            error={problem === null ? undefined : sentence(problem)}
            onChange={({ currentTarget }) => {
              setQuery(currentTarget.value);
              setHasty(false);
              box.openDropdown();
              box.resetSelectedOption();
            }}
            onFocus={() => query !== '' && box.openDropdown()}
            onBlur={() => box.closeDropdown()}
            onKeyDown={(event) => {
              // Enter takes the likeliest, until the arrow keys chose another.
              if (event.key === 'Enter' && box.getSelectedOptionIndex() === -1) {
                event.preventDefault();
                take(hits[0]);
                setHasty(!isDone);
              }
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={query.trim() === '' || problem !== null}>
          <Combobox.Options aria-label={text('map.search-results')} mah={320} style={{ overflow: 'auto' }}>
            {hits.map((hit) => (
              <Combobox.Option key={hit.key} value={hit.key}>
                <Text size="sm" component="bdi">
                  {hit.name}
                </Text>
                <Text size="xs" c="dimmed">
                  {about(hit)}
                </Text>
              </Combobox.Option>
            ))}
            {hits.length === 0 && isDone && (
              <Combobox.Empty>{text('map.search-none', { query: query.trim() })}</Combobox.Empty>
            )}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </div>
  );
}
