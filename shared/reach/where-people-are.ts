import { pointOnFeature } from '@turf/point-on-feature';
import { foldText } from '../matching/text/fold-text';
import type { Departure } from '../model/departure';
import type { GeoPoint, PlanGeometry } from '../model/geometry';
import type { Person } from '../model/person';
import type { Place } from '../model/place';
import type { Plan } from '../model/plan';
import { defaultSettings } from '../model/settings';
import type { KnownPlace } from '../places/gazetteer';
import { kilometresBetween } from './distances';

/** Where something is, and how that was found: told on the map, a place of the plan, or one of the gazetteer. */
export interface PlaceFound {
  readonly name: string;
  readonly point: GeoPoint;
  readonly foundBy: 'point' | 'plan' | 'gazetteer';
  readonly isAirport: boolean;
  /** Other places far from this one that the same text may mean. */
  readonly others: readonly KnownPlace[];
}

/** Places nearer to each other than this are taken for one, kilometres. */
const onePlaceKm = 30;

/** A point inside a shape, as its middle. */
export function middleOf(geometry: PlanGeometry): GeoPoint {
  const [longitude = 0, latitude = 0] = pointOnFeature(geometry).geometry.coordinates;
  return { latitude, longitude };
}

function ofPlan(plan: Plan, text: string): PlaceFound | null {
  const wanted = foldText(text);
  const isNamed = ({ name, otherNames }: Place): boolean =>
    [name, ...otherNames].some((one) => foldText(one) === wanted);
  for (const place of plan.place.values()) {
    const point = place.point ?? (place.area === null ? null : middleOf(place.area));
    if (point !== null && isNamed(place)) {
      return { name: place.name, point, foundBy: 'plan', isAirport: place.kind === 'airport', others: [] };
    }
  }
  return null;
}

function known(place: KnownPlace, all: readonly KnownPlace[]): PlaceFound {
  const point = { latitude: place.latitude, longitude: place.longitude };
  const others = all.filter(
    (other) => other.country === place.country && kilometresBetween(point, other) > onePlaceKm,
  );
  return { name: place.name, point, foundBy: 'gazetteer', isAirport: place.kind === 'airport', others };
}

const byKind = {
  town: ['capital', 'town', 'crossing', 'airport', 'port', 'province'],
  airport: ['airport', 'capital', 'town', 'port', 'crossing', 'province'],
} as const satisfies Record<string, readonly KnownPlace['kind'][]>;

/** What kind of place is meant where several have the name: the town, or its airport. */
type Meant = keyof typeof byKind;

function ofGazetteer(plan: Plan, text: string, meant: Meant, anywhere: boolean): PlaceFound | null {
  const { defaultCountry } = plan.settings.get('plan') ?? defaultSettings;
  const all = plan.gazetteer.named(text, defaultCountry).filter(({ kind }) => kind !== 'country');
  const own = all.filter(({ country }) => country === defaultCountry);
  const among = own.length > 0 ? own : anywhere ? all : [];
  const [likeliest] = among;
  const rank = ({ kind }: KnownPlace): number => byKind[meant].findIndex((one) => one === kind);
  // Of one country only: the likeliest place abroad decides which.
  const [best] = among
    .filter(({ country }) => country === likeliest?.country)
    .sort((one, other) => rank(one) - rank(other));
  return best === undefined
    ? null
    : known(
        best,
        among.filter(({ kind }) => kind === best.kind),
      );
}

const airportWord =
  /\b(international|airport|airfield|airstrip|aéroport|aeroport|aérodrome|aerodrome)\b|مطار/giu;

/** "Modibo Keita airport" is the airport in whose name all these words stand. */
function airportIn(plan: Plan, text: string): PlaceFound | null {
  const words = foldText(text.replace(airportWord, ' ').trim());
  if (words === '' || text.search(airportWord) === -1) {
    return null;
  }
  const { defaultCountry } = plan.settings.get('plan') ?? defaultSettings;
  const isMeant = ({ kind, name, names }: KnownPlace): boolean =>
    kind === 'airport' &&
    [name, ...names].some((one) => words.split(' ').every((word) => foldText(one).split(' ').includes(word)));
  const found = plan.gazetteer
    .find(text, { limit: 20, nearCountry: defaultCountry })
    .concat(plan.gazetteer.find(words, { limit: 20, nearCountry: defaultCountry }))
    .find(isMeant);
  return found === undefined ? ofGazetteer(plan, words, 'airport', true) : known(found, []);
}

const separators = /[,;/()|\n]|\s[-–—]\s/u;

/** The pieces of a text that may name the place by themselves: what stands between commas, then words that may be codes. */
function piecesOf(text: string): string[] {
  const pieces = text.split(separators).map((piece) => piece.trim());
  const codes = text.match(/\b[A-Z]{3,4}\b/gu) ?? [];
  return [...new Set([...pieces, ...codes])].filter((piece) => piece !== '' && piece !== text);
}

function placeOfText(plan: Plan, text: string, meant: Meant): PlaceFound | null {
  const whole = text.trim();
  if (whole === '') {
    return null;
  }
  const pieces = piecesOf(whole);
  const first = <T>(look: (piece: string) => T | null): T | null => {
    for (const piece of pieces) {
      const found = look(piece);
      if (found !== null) {
        return found;
      }
    }
    return null;
  };
  return (
    ofPlan(plan, whole) ??
    ofGazetteer(plan, whole, meant, true) ??
    first((piece) => ofPlan(plan, piece)) ??
    airportIn(plan, whole) ??
    first((piece) => ofGazetteer(plan, piece, meant, false)) ??
    first((piece) => ofGazetteer(plan, piece, meant, true))
  );
}

/**
 * Where a person is: at the point that was told on the map, else at the place that their location names, first among the
 * places of the plan, then in the gazetteer, where those of the plan's own country come first. Null when nothing is found.
 */
export function placeOfPerson(
  plan: Plan,
  person: Pick<Person, 'location' | 'locationPoint'>,
): PlaceFound | null {
  const { location, locationPoint } = person;
  return locationPoint === null
    ? placeOfText(plan, location, 'town')
    : { name: location, point: locationPoint, foundBy: 'point', isAirport: false, others: [] };
}

/** The place that a text of a departure, route or advisory names; `meant` says which where a town and its airport share the name. */
export function placeNamed(plan: Plan, text: string, meant: Meant = 'town'): PlaceFound | null {
  return placeOfText(plan, text, meant);
}

const flyingModes: readonly Departure['mode'][] = ['commercial', 'charter', 'military-lift'];

/** Whether a departure goes by air. */
export function isFlight({ mode }: Pick<Departure, 'mode'>): boolean {
  return flyingModes.includes(mode);
}

/** Where people have to be for a departure: its reporting place, else where it leaves from. Null when neither is found. */
export function meetingPlaceOf(plan: Plan, departure: Departure): PlaceFound | null {
  const meant = isFlight(departure) ? 'airport' : 'town';
  return placeOfText(plan, departure.reportingPlace, meant) ?? placeOfText(plan, departure.origin, meant);
}

/** Finds where people of a plan are, each text of the roster once. */
export function placeFinder(plan: Plan): (person: Person) => PlaceFound | null {
  const byText = new Map<string, PlaceFound | null>();
  return (person) => {
    if (person.locationPoint !== null) {
      return placeOfPerson(plan, person);
    }
    const known = byText.get(person.location);
    if (known !== undefined) {
      return known;
    }
    const found = placeOfPerson(plan, person);
    byText.set(person.location, found);
    return found;
  };
}
