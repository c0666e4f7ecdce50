import classes from './custody.module.css';

interface StepsProps {
  readonly label: string;
  readonly steps: readonly string[];
  /** The present one, counted from 0. */
  readonly step: number;
}

/** Where one stands in a short procedure. */
export function Steps({ label, steps, step }: StepsProps) {
  return (
    <ol className={classes.steps} aria-label={label}>
      {steps.map((name, index) => (
        <li
          key={name}
          aria-current={index === step ? 'step' : undefined}
          data-done={index < step || undefined}
        >
          {name}
        </li>
      ))}
    </ol>
  );
}
