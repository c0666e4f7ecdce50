import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ColumnMappingRecord } from '../../../shared/model/column-mapping';
import { defaultSettings } from '../../../shared/model/settings';
import { includeHidden } from '../../../shared/roster-import/hidden-parts';
import type { HiddenChoice } from '../../../shared/roster-import/hidden-parts';
import { mappingId, withRemembered } from '../../../shared/roster-import/remembered-mapping';
import type { RosterMapping } from '../../../shared/roster-import/types';
import type { Desk } from '../../desk/desk';
import { useDesk } from '../../desk/use-desk';
import type { RosterCheck } from '../../workers/import-protocol';
import { withEarlierChoices } from './corrected-mapping';
import { localDay } from '../../ui/local-day';
import type { ImportSession } from './use-import-session';

/** How the sheets of a roster are read, and which of them is looked at. */
interface RosterReading {
  /** One for each sheet that comes in. */
  readonly mappings: readonly RosterMapping[];
  readonly shown: string;
  /** The country of phone numbers without a prefix, ISO 3166-1 alpha-2. */
  readonly defaultCountry: string;
  readonly hidden: HiddenChoice;
  /** By sheet: the list that it replaces by the planner's word. */
  readonly replaces: Readonly<Record<string, string>>;
}

/** A roster under review. */
interface RosterReview {
  readonly reading: RosterReading | null;
  /** The mapping of the sheet that is looked at. */
  readonly mapping: RosterMapping | null;
  /** The outcome of the reading, or of the one before while `isStale`. */
  readonly check: RosterCheck | null;
  readonly isStale: boolean;
  readonly setMapping: (mapping: RosterMapping) => void;
  readonly moveHeader: (headerRow: number) => void;
  readonly setHidden: (hidden: HiddenChoice) => void;
  readonly setCountry: (country: string) => void;
  readonly show: (sheetName: string) => void;
  readonly chooseSheets: (sheetNames: readonly string[]) => void;
  /** Says of which list a sheet is a newer version; empty for none. */
  readonly chooseReplaced: (sheetName: string, listId: string) => void;
  /** Checks again after the planner stopped a check or a problem ended it. */
  readonly checkAgain: () => void;
}

/** How the last list with these headers was read; undefined for the first of its kind. */
function rememberedFor(desk: Desk, { columns }: RosterMapping): ColumnMappingRecord | undefined {
  const id = mappingId(columns.map(({ header }) => header));
  return id === null ? undefined : desk.plan.columnMapping.get(id);
}

function countryFor(desk: Desk, mapping: RosterMapping): string {
  const plan = desk.plan.settings.get('plan') ?? defaultSettings;
  return rememberedFor(desk, mapping)?.defaultCountry || plan.defaultCountry;
}

/** Proposes a mapping for every sheet, and checks after each correction; the newest reading wins. */
export function useRosterReview(session: ImportSession): RosterReview {
  const desk = useDesk();
  const { opened, ask } = session;
  const [reading, setReadingState] = useState<RosterReading | null>(null);
  const [checked, setChecked] = useState<{ reading: RosterReading; check: RosterCheck } | null>(null);
  const wanted = useRef<RosterReading | null>(null);
  const isChecking = useRef(false);

  const checkWanted = useCallback(async () => {
    if (isChecking.current) {
      return;
    }
    isChecking.current = true;
    await desk.settled();
    for (let now = wanted.current; now !== null;) {
      const { mappings, shown, hidden, replaces, defaultCountry } = now;
      const check = await ask('checkRoster', {
        mappings: [...mappings],
        shown,
        hidden,
        replaces,
        deskName: desk.name,
        today: localDay(new Date()),
        defaultCountry,
      });
      if (check !== null) {
        setChecked({ reading: now, check });
      }
      const newest: RosterReading | null = wanted.current;
      now = newest === now ? null : newest;
    }
    isChecking.current = false;
  }, [ask, desk]);

  const setReading = useCallback(
    (next: RosterReading) => {
      wanted.current = next;
      setReadingState(next);
      void checkWanted();
    },
    [checkWanted],
  );

  const setMapping = useCallback(
    (next: RosterMapping) => {
      const present = wanted.current;
      if (present !== null) {
        const mappings = present.mappings.map((one) => (one.sheetName === next.sheetName ? next : one));
        setReading({ ...present, mappings });
      }
    },
    [setReading],
  );

  /** A proposal, with what the planner chose for the same sheet in this file, or for the same headers before. */
  const propose = useCallback(
    async (sheetName: string, headerRow: number | null) => {
      const proposal = await ask('proposeMapping', { sheetName, headerRow });
      if (proposal === null) {
        return null;
      }
      const earlier = wanted.current?.mappings.find((mapping) => mapping.sheetName === sheetName);
      const known = withRemembered(proposal, rememberedFor(desk, proposal));
      return withEarlierChoices(known, earlier);
    },
    [ask, desk],
  );

  const readSheets = useCallback(
    async (sheetNames: readonly string[], isReadAgain: boolean) => {
      const mappings: RosterMapping[] = [];
      for (const sheetName of sheetNames) {
        const present = wanted.current?.mappings.find((mapping) => mapping.sheetName === sheetName);
        const mapping =
          present !== undefined && !isReadAgain
            ? present
            : await propose(sheetName, present?.headerRow ?? null);
        if (mapping === null) {
          return;
        }
        mappings.push(mapping);
      }
      const [first] = mappings;
      if (first !== undefined) {
        const before = wanted.current?.shown;
        const shown = mappings.find(({ sheetName }) => sheetName === before) ?? first;
        setReading({
          mappings,
          shown: shown.sheetName,
          defaultCountry: wanted.current?.defaultCountry ?? countryFor(desk, shown),
          hidden: wanted.current?.hidden ?? includeHidden,
          replaces: wanted.current?.replaces ?? {},
        });
      }
    },
    [desk, propose, setReading],
  );

  useEffect(() => {
    if (opened !== null) {
      const there = new Set(opened.sheets.map(({ name }) => name));
      const present = wanted.current?.mappings.map(({ sheetName }) => sheetName) ?? [];
      const kept = present.filter((name) => there.has(name));
      void readSheets(kept.length > 0 ? kept : opened.likelySheets, true);
    }
  }, [opened, readSheets]);

  const mapping = reading?.mappings.find(({ sheetName }) => sheetName === reading.shown) ?? null;
  const actions = useMemo(
    () => ({
      show: (shown: string) => {
        if (wanted.current !== null) {
          setReading({ ...wanted.current, shown });
        }
      },
      setHidden: (hidden: HiddenChoice) => {
        if (wanted.current !== null) {
          setReading({ ...wanted.current, hidden });
        }
      },
      setCountry: (defaultCountry: string) => {
        if (wanted.current !== null) {
          setReading({ ...wanted.current, defaultCountry });
        }
      },
      chooseReplaced: (sheetName: string, listId: string) => {
        if (wanted.current !== null) {
          const replaces = { ...wanted.current.replaces, [sheetName]: listId };
          setReading({ ...wanted.current, replaces });
        }
      },
      moveHeader: (headerRow: number) => {
        const shown = wanted.current?.shown;
        if (shown !== undefined) {
          void propose(shown, headerRow).then((next) => {
            if (next !== null) {
              setMapping(next);
            }
          });
        }
      },
      chooseSheets: (names: readonly string[]) => {
        const inOrder = opened?.sheets.map(({ name }) => name).filter((name) => names.includes(name)) ?? [];
        void readSheets(inOrder, false);
      },
      checkAgain: () => {
        if (wanted.current !== null) {
          void checkWanted();
        } else if (opened !== null) {
          void readSheets(opened.likelySheets, true);
        }
      },
    }),
    [checkWanted, opened, propose, readSheets, setMapping, setReading],
  );
  return {
    reading,
    mapping,
    check: checked?.check ?? null,
    isStale: reading === null || checked?.reading !== reading,
    setMapping,
    ...actions,
  };
}
