import { useCallback, useEffect, useRef, useState } from 'react';
import { useDesk } from '../../desk/use-desk';
import { includeHidden } from '../../../shared/roster-import/hidden-parts';
import type { HiddenChoice } from '../../../shared/roster-import/hidden-parts';
import type { DeparturesCheck, OpenedFile } from '../../workers/import-protocol';
import type { ImportSession } from './use-import-session';

interface Checked {
  readonly of: OpenedFile;
  readonly sheetName: string;
  readonly hidden: HiddenChoice;
  readonly check: DeparturesCheck;
}

/** A sheet of departures under review. */
interface DeparturesReview {
  readonly sheetName: string;
  /** What the sheet becomes, or the one before while `isStale`. */
  readonly check: DeparturesCheck | null;
  readonly isStale: boolean;
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
    const answer = await ask('checkDepartures', { sheetName, deskName: desk.name, hidden });
    if (answer !== null && newest.current === mine) {
      setChecked({ of: opened, sheetName, hidden, check: answer });
    }
  }, [ask, desk, hidden, opened, sheetName]);

  useEffect(() => {
    void check();
  }, [check]);

  return {
    sheetName,
    check: checked?.check ?? null,
    isStale: checked?.of !== opened || checked.sheetName !== sheetName || checked.hidden !== hidden,
    setHidden,
    chooseSheet: setChosen,
    checkAgain: () => void check(),
  };
}
