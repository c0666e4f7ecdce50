import { useCallback } from 'react';
import { departureName } from '../../../../shared/model/departure';
import type { DepartureId } from '../../../../shared/model/ids';
import type { ScenarioEdit } from '../../../../shared/model/scenario';
import { advisoryHolds, advisoryName } from '../../../../shared/reach/advisory-words';
import { useTable } from '../../../desk/use-desk';
import { useSentence, useText } from '../../../ui/text';
import { wallTime } from '../../../ui/wall-time';

/** One edit of a scenario in words. */
export function useEditWords(): (edit: ScenarioEdit) => string {
  const text = useText();
  const sentence = useSentence();
  const departures = useTable('departure');
  const advisories = useTable('advisory');
  return useCallback(
    (edit) => {
      const nameOf = (id: DepartureId): string => {
        const departure = departures.get(id);
        return departure === undefined ? id : departureName(departure);
      };
      switch (edit.kind) {
        case 'add-departure':
          return text('scenario.words-add-departure', {
            departure: departureName(edit.departure),
            seats: edit.departure.seats,
            at: wallTime(edit.departure.departsAt) || text('board.no-time'),
          });
        case 'cancel':
          return text('scenario.words-cancel', { departure: nameOf(edit.departureId) });
        case 'delay':
          return text('scenario.words-delay', { departure: nameOf(edit.departureId), hours: edit.hours });
        case 'seats':
          return text('scenario.words-seats', { departure: nameOf(edit.departureId), seats: edit.seats });
        case 'scale-seats':
          return text('scenario.words-scale-seats', { share: edit.factor });
        case 'close-place':
          return text('scenario.words-close-place', { place: edit.place });
        case 'add-advisory':
          return text('scenario.words-add-advisory', { what: sentence(advisoryHolds(edit.advisory)) });
        case 'withdraw-advisory': {
          const advisory = advisories.get(edit.advisoryId);
          return text('scenario.words-withdraw-advisory', {
            what: advisory === undefined ? edit.advisoryId : sentence(advisoryName(advisory)),
          });
        }
      }
    },
    [text, sentence, departures, advisories],
  );
}
