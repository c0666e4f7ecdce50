import type { Person } from '../model/person';
import type { Plan } from '../model/plan';
import { defaultSettings } from '../model/settings';
import type { Gazetteer } from './gazetteer';
import type { FoundPlace } from './people-spots';

/**
 * Finds where people of a plan are: at the point that somebody set, else where the places of the plan, then those of the
 * gazetteer, have the name that the roster gives; null where neither knows it.
 */
export function placeFinder(plan: Plan, gazetteer: Gazetteer): (person: Person) => FoundPlace | null {
  const country = plan.settings.get('plan')?.defaultCountry ?? defaultSettings.defaultCountry;
  const own = new Map<string, FoundPlace>();
  for (const { name, otherNames, point } of plan.place.values()) {
    for (const spelling of point === null ? [] : [name, ...otherNames]) {
      own.set(spelling.trim().toLowerCase(), { ...(point ?? { latitude: 0, longitude: 0 }), name });
    }
  }
  const known = new Map<string, FoundPlace | null>();
  const named = (text: string): FoundPlace | null => {
    const ours = own.get(text.toLowerCase());
    const place = ours ?? gazetteer.named(text, country)[0];
    return place === undefined
      ? null
      : { name: place.name, latitude: place.latitude, longitude: place.longitude };
  };
  return ({ locationPoint, location }) => {
    if (locationPoint !== null) {
      return { ...locationPoint, name: '' };
    }
    const text = location.trim();
    if (text === '') {
      return null;
    }
    const found = known.get(text);
    if (found !== undefined) {
      return found;
    }
    const place = named(text);
    known.set(text, place);
    return place;
  };
}
