import { Button, Group, TextInput } from '@mantine/core';
import { IconListCheck, IconSearch, IconShare, IconTemplate } from '@tabler/icons-react';
import { useState } from 'react';
import { instantText } from '../../../shared/eligibility/instant';
import { departureName } from '../../../shared/model/departure';
import type { Departure } from '../../../shared/model/departure';
import type { DepartureId } from '../../../shared/model/ids';
import type { ManifestVersion } from '../../../shared/model/manifest-version';
import { useText } from '../../ui/text';
import type { SurveyEntry } from '../../workers/manifest-protocol';
import classes from './manifests.module.css';
import { isUpToDate } from './shown-manifest';

/** What the section shows beside manifests: lists and recipients, the rules and priorities, the log of what was given out. */
export type OtherPage = (typeof otherPages)[number];

const otherPages = ['lists', 'rules', 'log'] as const;
const icons = { lists: IconTemplate, rules: IconListCheck, log: IconShare, IconTemplate } as const;

interface DepartureListProps {
  readonly departures: readonly Departure[];
  readonly entries: ReadonlyMap<string, SurveyEntry>;
  readonly versions: ReadonlyMap<DepartureId, readonly ManifestVersion[]>;
  /** The departure that is shown, or the page in its place. */
  readonly shown: DepartureId | OtherPage;
  readonly onChoose: (id: DepartureId) => void;
  readonly onPage: (page: OtherPage) => void;
}

/** The departures with how many people each carries and how its manifest stands. */
export function DepartureList(props: DepartureListProps) {
  const { departures, entries, versions, shown, onChoose, onPage } = props;
  const text = useText();
  const [search, setSearch] = useState('');
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = departures.filter(({ carrier, number, id, origin, destination, departsAt }) => {
    const about = [carrier, number, id, origin, destination, departsAt].join(' ').toLowerCase();
    return words.every((word) => about.includes(word));
  });
  return (
    <section aria-label={text('manifestsScreen.departures')} className={classes.side}>
      <div className={classes.sideHead}>
        <Group justify="space-between" gap={6}>
          <h1 className={classes.title}>{text('manifestsScreen.title')}</h1>
          <Group gap={4} wrap="nowrap">
            {otherPages.map((page) => {
              const Icon = icons[page];
              return (
                <Button
                  key={page}
                  size="compact-xs"
                  variant={shown === page ? 'light' : 'default'}
                  aria-pressed={shown === page}
                  leftSection={<Icon size={14} aria-hidden />}
                  onClick={() => onPage(page)}
                >
                  {text(`manifestsScreen.page-${page}`)}
                </Button>
              );
            })}
          </Group>
        </Group>
        <TextInput
          size="xs"
          type="search"
          aria-label={text('manifestsScreen.search')}
          placeholder={text('manifestsScreen.search')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </div>
      {found.length === 0 ? <p className={classes.none}>{text('manifestsScreen.none-found')}</p> : null}
      <ul className={classes.list}>
        {found.map((departure) => {
          const entry = entries.get(departure.id);
          const [last] = versions.get(departure.id) ?? [];
          const isCurrent = entry === undefined || isUpToDate(last, entry.fingerprint, departure);
          const standing =
            last === undefined
              ? 'not-issued'
              : !isCurrent
                ? 'changed'
                : last.kind === 'as-flown'
                  ? 'flown'
                  : 'issued';
          return (
            <li key={departure.id}>
              <button
                type="button"
                className={classes.row}
                aria-current={departure.id === shown ? 'true' : undefined}
                onClick={() => onChoose(departure.id)}
              >
                <span className={classes.rowLine}>
                  <span className={classes.name}>{departureName(departure)}</span>
                  <span className={classes.people}>
                    {entry === undefined ? '' : text('manifestsScreen.people', { count: entry.people })}
                  </span>
                </span>
                <span className={classes.rowLine}>
                  <span className={classes.facts}>
                    {text('manifestsScreen.route', {
                      origin: departure.origin || '?',
                      destination: departure.destination || '?',
                    })}
                  </span>
                  <span className={classes.chip} data-standing={standing}>
                    {text(`manifestsScreen.${standing}`, { version: last?.version ?? 0 })}
                  </span>
                </span>
                <span className={classes.facts}>
                  {instantText(departure.departsAt) || text('manifestsScreen.no-time')}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
