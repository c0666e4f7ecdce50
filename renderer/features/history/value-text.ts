import type { MessageId } from '../../../shared/messages/en';
import type { Change } from '../../../shared/model/change';
import type { Plan } from '../../../shared/model/plan';
import { departureName } from '../../../shared/model/departure';
import { wordText } from '../../ui/fact-text';

type Text = (id: MessageId) => string;
type Value = Change['to'];

function nameText(field: string, value: string, plan: Plan, text: Text): string {
  switch (field) {
    case 'householdId':
      return plan.household.get(value)?.label ?? value;
    case 'departureId': {
      const departure = plan.departure.get(value);
      return departure === undefined ? value : departureName(departure);
    }
    default:
      return wordText(field, value, text);
  }
}

/** A value as a planner reads it; null for one that is better not spelt out. */
export function valueText(field: string, value: Value, plan: Plan, text: Text): string | null {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
    return text('history.value-none');
  }
  if (typeof value === 'string') {
    return nameText(field, value, plan, text);
  }
  if (typeof value === 'boolean') {
    return text(value ? 'history.value-yes' : 'history.value-no');
  }
  if (typeof value === 'number') {
    return String(value);
  }
  return Array.isArray(value)
    ? value.map((item) => nameText(field, typeof item === 'string' ? item : '', plan, text)).join(', ')
    : null;
}
