import { useText } from '../../ui/text';
import { BookingFields } from './booking-fields';
import { CapacityFields } from './capacity-fields';
import { ConditionFields } from './condition-fields';
import type { DepartureDraft } from './departure-draft';
import type { DraftProps } from './draft-inputs';
import { FormSection } from './form-section';
import { LegList } from './leg-list';
import { TimeFields } from './time-fields';
import { TransportFields } from './transport-fields';

type Fields = readonly (keyof DepartureDraft)[];

const timeParts: Fields = ['reportAt', 'cutOffAt', 'boardsAt', 'departsAt', 'arrivesAt', 'reportingPlace'];
const capacityParts: Fields = [
  ...(['seats', 'crewSeats', 'heldSeats', 'overbooking', 'lapInfants', 'payloadKg', 'bags'] as const),
  ...(['wheelchair', 'stretcher', 'oxygen', 'pet'] as const),
];
const conditionParts: Fields = [
  ...(['childrenBelow', 'validMonths', 'cash', 'currency', 'bagsPerPerson', 'bagKgPerPerson'] as const),
];
const bookingParts: Fields = ['price'];

/** Everything that can be said about a departure. */
export function DepartureForm(props: DraftProps) {
  const { draft, problems } = props;
  const text = useText();
  const isWrong = (fields: Fields): boolean => fields.some((field) => problems[field] !== undefined);
  const isLegWrong = Object.keys(problems).some((key) => key.startsWith('leg-'));
  return (
    <div>
      <FormSection title={text('departures.group-transport')} isOpenAtFirst hasProblem={false}>
        <TransportFields {...props} />
      </FormSection>
      <FormSection title={text('departures.group-times')} isOpenAtFirst hasProblem={isWrong(timeParts)}>
        <TimeFields {...props} />
      </FormSection>
      <FormSection
        title={text('departures.group-legs')}
        summary={draft.legs.map(({ origin, destination }) => `${origin} → ${destination}`).join(' · ')}
        isOpenAtFirst={draft.legs.length > 0}
        hasProblem={isLegWrong}
      >
        <LegList {...props} />
      </FormSection>
      <FormSection
        title={text('departures.group-capacity')}
        isOpenAtFirst
        hasProblem={isWrong(capacityParts)}
      >
        <CapacityFields {...props} />
      </FormSection>
      <FormSection
        title={text('departures.group-conditions')}
        isOpenAtFirst
        hasProblem={isWrong(conditionParts)}
      >
        <ConditionFields {...props} />
      </FormSection>
      <FormSection title={text('departures.group-booking')} isOpenAtFirst hasProblem={isWrong(bookingParts)}>
        <BookingFields {...props} />
      </FormSection>
    </div>
  );
}
