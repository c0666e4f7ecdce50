import { assignmentSchema } from './assignment';
import type { Assignment } from './assignment';
import { rosterListSchema } from './roster-list';
import type { RosterList } from './roster-list';
import { personLinkSchema } from './person-link';
import type { PersonLink } from './person-link';
import { contactAttemptSchema } from './contact-attempt';
import type { ContactAttempt } from './contact-attempt';
import { matchDecisionSchema } from './match-decision';
import type { MatchDecision } from './match-decision';
import { fixItemSchema } from './fix-item';
import type { FixItem } from './fix-item';
import { columnMappingSchema } from './column-mapping';
import type { ColumnMappingRecord } from './column-mapping';
import { savedViewSchema } from './saved-view';
import type { SavedView } from './saved-view';
import { standbySchema } from './standby';
import type { Standby } from './standby';
import { scenarioSchema } from './scenario';
import type { Scenario } from './scenario';
import { boardingSchema } from './boarding';
import type { Boarding } from './boarding';
import { closingSchema } from './closing';
import type { Closing } from './closing';
import { heldDocumentSchema } from './held-document';
import type { HeldDocument } from './held-document';
import { disclosureSchema } from './disclosure';
import type { Disclosure } from './disclosure';
import { recipientProfileSchema } from './recipient-profile';
import type { RecipientProfile } from './recipient-profile';
import { manifestTemplateSchema } from './manifest-template';
import type { ManifestTemplate } from './manifest-template';
import { placeSchema } from './place';
import type { Place } from './place';
import { routeSchema } from './route';
import type { Route } from './route';
import { advisorySchema } from './advisory';
import type { Advisory } from './advisory';
import { clearanceSchema } from './clearance';
import type { Clearance } from './clearance';
import { mapLayerSchema } from './map-layer';
import type { MapLayer } from './map-layer';
import { emptyGazetteer } from '../places/gazetteer';
import type { Gazetteer } from '../places/gazetteer';
import { departureSchema } from './departure';
import type { Departure } from './departure';
import { householdSchema } from './household';
import type { Household } from './household';
import { manifestVersionSchema } from './manifest-version';
import type { ManifestVersion } from './manifest-version';
import { personSchema } from './person';
import type { Person } from './person';
import { settingsSchema } from './settings';
import type { Settings } from './settings';

/** The kinds of record in a plan, in the order in which they are read and written. */
export const entityNames = [
  'settings',
  'household',
  'person',
  'departure',
  'assignment',
  'manifestVersion',
  'rosterList',
  'personLink',
  'contactAttempt',
  'matchDecision',
  'fixItem',
  'columnMapping',
  'savedView',
  'standby',
  'scenario',
  'boarding',
  'closing',
  'heldDocument',
  'disclosure',
  'recipientProfile',
  'manifestTemplate',
  'place',
  'route',
  'advisory',
  'clearance',
  'mapLayer',
] as const;
export type EntityName = (typeof entityNames)[number];

/** The record type of each kind. */
export interface EntityRecords {
  settings: Settings;
  household: Household;
  person: Person;
  departure: Departure;
  assignment: Assignment;
  manifestVersion: ManifestVersion;
  rosterList: RosterList;
  personLink: PersonLink;
  contactAttempt: ContactAttempt;
  matchDecision: MatchDecision;
  fixItem: FixItem;
  columnMapping: ColumnMappingRecord;
  savedView: SavedView;
  standby: Standby;
  scenario: Scenario;
  boarding: Boarding;
  closing: Closing;
  heldDocument: HeldDocument;
  disclosure: Disclosure;
  recipientProfile: RecipientProfile;
  manifestTemplate: ManifestTemplate;
  place: Place;
  route: Route;
  advisory: Advisory;
  clearance: Clearance;
  mapLayer: MapLayer;
}

/** The validator of each kind. */
export const entitySchemas = {
  settings: settingsSchema,
  household: householdSchema,
  person: personSchema,
  departure: departureSchema,
  assignment: assignmentSchema,
  manifestVersion: manifestVersionSchema,
  rosterList: rosterListSchema,
  personLink: personLinkSchema,
  contactAttempt: contactAttemptSchema,
  matchDecision: matchDecisionSchema,
  fixItem: fixItemSchema,
  columnMapping: columnMappingSchema,
  savedView: savedViewSchema,
  standby: standbySchema,
  scenario: scenarioSchema,
  boarding: boardingSchema,
  closing: closingSchema,
  heldDocument: heldDocumentSchema,
  disclosure: disclosureSchema,
  recipientProfile: recipientProfileSchema,
  manifestTemplate: manifestTemplateSchema,
  place: placeSchema,
  route: routeSchema,
  advisory: advisorySchema,
  clearance: clearanceSchema,
  mapLayer: mapLayerSchema,
} as const;

/** The records of a plan: a table per kind of record, by id. */
export type PlanTables = { readonly [E in EntityName]: Map<string, EntityRecords[E]> };

/** One evacuation, all of it, and the gazetteer by which the places that its records name are found. */
export type Plan = PlanTables & { readonly gazetteer: Gazetteer };

/** A plan with nothing in it, not even settings. */
export function emptyPlan(gazetteer: Gazetteer = emptyGazetteer): Plan {
  return {
    gazetteer,
    settings: new Map(),
    household: new Map(),
    person: new Map(),
    departure: new Map(),
    assignment: new Map(),
    manifestVersion: new Map(),
    rosterList: new Map(),
    personLink: new Map(),
    contactAttempt: new Map(),
    matchDecision: new Map(),
    fixItem: new Map(),
    columnMapping: new Map(),
    savedView: new Map(),
    standby: new Map(),
    scenario: new Map(),
    boarding: new Map(),
    closing: new Map(),
    heldDocument: new Map(),
    disclosure: new Map(),
    recipientProfile: new Map(),
    manifestTemplate: new Map(),
    place: new Map(),
    route: new Map(),
    advisory: new Map(),
    clearance: new Map(),
    mapLayer: new Map(),
  };
}

/** A copy that later changes do not touch: the tables are new, the records, which are never altered in place, are shared. */
export function copyPlan(plan: Plan): Plan {
  const copy = emptyPlan(plan.gazetteer);
  for (const entity of entityNames) {
    const table = copy[entity] as Map<string, unknown>; // the entity picks the record type at run time
    plan[entity].forEach((record, id) => table.set(id, record));
  }
  return copy;
}
