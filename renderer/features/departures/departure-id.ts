import type { Departure, DepartureMode } from '../../../shared/model/departure';

type Facts = Pick<Departure, 'carrier' | 'number' | 'departsAt'> & { readonly mode: DepartureMode };

const longest = 60;

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** An id that people recognise, from carrier, number and day, such as `AF-520-2026-03-02`; unlike every id in `taken`. */
export function newDepartureId(facts: Facts, taken: ReadonlySet<string>): Departure['id'] {
  const name = plain(`${facts.carrier} ${facts.number}`).slice(0, longest) || facts.mode;
  const stem = [name, facts.departsAt.slice(0, 10)].filter((part) => part !== '').join('-');
  let id = stem;
  for (let copy = 2; taken.has(id); copy += 1) {
    id = `${stem}-${copy}`;
  }
  return id as Departure['id']; // made to be one
}
