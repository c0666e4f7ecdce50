import { en } from '../../../shared/messages/en';
import type { MessageId } from '../../../shared/messages/en';
import type { Change } from '../../../shared/model/change';
import type { Plan } from '../../../shared/model/plan';
import { departureName } from '../../../shared/model/departure';
import { countryName } from '../../ui/country-names';

type Text = (id: MessageId) => string;
type Value = Change['to'];

/** The first part of the labels that the values of a field have. */
const choices: Readonly<Record<string, string>> = {
  sex: 'roster.sex',
  documentType: 'roster.document',
  relation: 'roster.relation',
  majorCategory: 'roster.major',
  minorCategory: 'roster.minor',
  status: 'roster.status',
  needs: 'roster.need',
  chosenBy: 'history.value',
};

function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(en, id);
}

/** What a field is called: the roster's word for it, or the history's. */
export function fieldText(field: string, text: Text): string {
  const id = [`roster.field-${field}`, `history.field-${field}`].find(isMessageId);
  return id === undefined ? field : text(id);
}

function wordText(field: string, value: string, plan: Plan, text: Text): string {
  const id = `${choices[field] ?? ''}-${value}`;
  if (isMessageId(id)) {
    return text(id);
  }
  switch (field) {
    case 'nationality':
      return countryName(value);
    case 'householdId':
      return plan.household.get(value)?.label ?? value;
    case 'departureId': {
      const departure = plan.departure.get(value);
      return departure === undefined ? value : departureName(departure);
    }
    default:
      return value;
  }
}

/** A value as a planner reads it; null for one that is better not spelt out. */
export function valueText(field: string, value: Value, plan: Plan, text: Text): string | null {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
    return text('history.value-none');
  }
  if (typeof value === 'string') {
    return wordText(field, value, plan, text);
  }
  if (typeof value === 'boolean') {
    return text(value ? 'history.value-yes' : 'history.value-no');
  }
  if (typeof value === 'number') {
    return String(value);
  }
  return Array.isArray(value)
    ? value.map((item) => wordText(field, typeof item === 'string' ? item : '', plan, text)).join(', ')
    : null;
}
