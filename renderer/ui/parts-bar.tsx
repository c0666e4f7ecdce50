import classes from './parts-bar.module.css';

/** One part of a whole, by the id that gives it its colour. */
export interface BarPart {
  readonly part: string;
  readonly count: number;
  /** What is said of it to those who listen or point. */
  readonly label: string;
}

interface PartsBarProps {
  readonly label: string;
  readonly parts: readonly BarPart[];
  /** The count that fills the whole width; the sum of the parts where it is left out. */
  readonly full?: number;
}

/** A whole as one bar, split into its parts. */
export function PartsBar({ label, parts, full }: PartsBarProps) {
  const whole = full ?? parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <ul className={classes.bar} aria-label={label}>
      {parts
        .filter(({ count }) => count > 0)
        .map((each) => (
          <li
            key={each.part}
            className={classes.part}
            data-part={each.part}
            style={{ width: `${(each.count / Math.max(1, whole)) * 100}%` }}
            aria-label={each.label}
            title={each.label}
          />
        ))}
    </ul>
  );
}

/** The colour of a part beside its name. */
export function PartSwatch({ part }: { readonly part: string }) {
  return <span aria-hidden className={classes.swatch} data-part={part} />;
}
