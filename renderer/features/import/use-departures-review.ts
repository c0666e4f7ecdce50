import { useCallback, useEffect, useRef, useState } from 'react';
import { countryZone } from '../../../shared/kit/country-zone';
import { defaultSettings } from '../../../shared/model/settings';
import type { DepartureReading } from '../../../shared/roster-import/import-departures';
import { useDesk } from '../../desk/use-desk';
import { localDay } from '../../ui/local-day';
import { includeHidden } from '../../../shared/roster-import/hidden-parts';
import type { HiddenChoice } from '../../../shared/roster-import/hidden-parts';
import type { DeparturesCheck, OpenedFile } from '../../workers/import-protocol';
import type { ImportSession } from './use-import-session';

type Reading = DepartureReading & { readonly zone: string };

interface Checked {
  readonly of: OpenedFile;
  readonly sheetName: string;
  readonly hidden: HiddenChoice;
  readonly reading: Reading;
  readonly check: DeparturesCheck;
}

/** A sheet of departures under review. */
export interface DeparturesReview {
  readonly sheetName: string;
  /** What the sheet becomes, or the one before while `isStale`. */
  readonly check: DeparturesCheck | null;
  readonly isStale: boolean;
  /** How the times are read where the sheet leaves something open. */
  readonly reading: Reading;
  readonly setReading: (reading: Reading) => void;
  readonly setHidden: (hidden: HiddenChoice) => void;
  readonly chooseSheet: (sheetName: string) => void;
  readonly checkAgain: () => void;
}

/** Checks the likely sheet of every new reading, and any other sheet that the planner chooses. */
export function useDeparturesReview(session: ImportSession): DeparturesReview {
  const desk = useDesk();
  const { opened, ask } = session;
  const [chosen, setChosen] = useState('');
  const [hidden, setHidden] = useState<HiddenChoice>(includeHidden);
  const [reading, setReading] = useState<Reading>(() => ({
    zone: countryZone((desk.plan.settings.get('plan') ?? defaultSettings).defaultCountry),
    today: localDay(new Date()),
  }));
  const [checked, setChecked] = useState<Checked | null>(null);
  const newest = useRef(0);
  const sheetName = opened?.sheets.some(({ name }) => name === chosen)
    ? chosen
    : (opened?.likelySheets[0] ?? '');

  const check = useCallback(async () => {
    if (opened === null) {
      return;
    }
    newest.current += 1;
    const mine = newest.current;
    await desk.settled();
    const answer = await ask('checkDepartures', {
      sheetName,
      deskName: desk.name,
      hidden,
      ...reading,
    });
    if (answer !== null && newest.current === mine) {
      setChecked({ of: opened, sheetName, hidden, reading, check: answer });
    }
  }, [ask, desk, hidden, opened, reading, sheetName]);

  useEffect(() => {
    void check();
  }, [check]);

  return {
    sheetName,
    check: checked?.check ?? null,
    isStale:
      checked?.of !== opened ||
      checked.sheetName !== sheetName ||
      checked.hidden !== hidden ||
      checked.reading !== reading,
    reading,
    setReading,
    setHidden,
    chooseSheet: setChosen,
    checkAgain: () => void check(),
  };
}
