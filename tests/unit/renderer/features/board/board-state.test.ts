import { expect, test } from 'vitest';
import { boardReducer, initialBoardState } from '../../../../../renderer/features/board/board-state';
import type { BoardAction } from '../../../../../renderer/features/board/board-state';
import { departureIdSchema, householdIdSchema } from '../../../../../shared/model/ids';

const id = (text: string) => householdIdSchema.parse(text);
const after = (...actions: readonly BoardAction[]) => actions.reduce(boardReducer, initialBoardState);

test('the household that was looked at is the first of those chosen together', () => {
  const state = after({ kind: 'activate', id: id('h1') }, { kind: 'toggle', id: id('h2') });

  expect([...state.selected]).toEqual(['h1', 'h2']);
});

test('choosing again takes out of the choice', () => {
  const state = after(
    { kind: 'toggle', id: id('h1') },
    { kind: 'toggle', id: id('h2') },
    { kind: 'toggle', id: id('h1') },
  );

  expect([...state.selected]).toEqual(['h2']);
});

test('looking at one household ends the choice of several', () => {
  const state = after({ kind: 'select', ids: [id('h1'), id('h2')] }, { kind: 'activate', id: id('h3') });

  expect({ active: state.active, selected: [...state.selected] }).toEqual({ active: 'h3', selected: [] });
});

test('after a placement the next household is looked at and every question is closed', () => {
  const state = after(
    { kind: 'select', ids: [id('h1')], active: id('h1') },
    { kind: 'look-for-departure', ids: [id('h1')] },
    { kind: 'placed', next: id('h2') },
  );

  expect(state).toEqual({ ...initialBoardState, active: 'h2' });
});

test('going to the same departure twice is seen twice', () => {
  const show: BoardAction = { kind: 'show-departure', departureId: departureIdSchema.parse('d1') };

  expect(after(show, show).shown).toEqual({ departureId: 'd1', turn: 2 });
});
