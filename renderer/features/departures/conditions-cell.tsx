import type { CustomCellRendererProps } from 'ag-grid-react';
import { countryName } from '../../ui/country-names';
import { useText } from '../../ui/text';
import type { DepartureRow } from './departure-row';
import classes from './departures.module.css';

/** Whom a departure takes and which documents it asks for. */
export function ConditionsCell({ data }: CustomCellRendererProps<DepartureRow>) {
  const text = useText();
  if (!data) {
    return null;
  }
  const { nationalitiesAllowed, documentsAccepted } = data.departure;
  const nationalities = nationalitiesAllowed.map(countryName).join(', ');
  const documents = documentsAccepted.map((type) => text(`roster.document-${type}`)).join(', ');
  return (
    <div className={classes.lines}>
      <span className={nationalities === '' ? classes.small : classes.line} title={nationalities}>
        {nationalities === '' ? text('departures.any-nationality') : nationalities}
      </span>
      <span className={classes.small} title={documents}>
        {documents === '' ? text('departures.any-document') : documents}
      </span>
    </div>
  );
}
