import { differingParts } from '../../../shared/matching/text/differing-parts';
import classes from './same-person.module.css';

interface DifferingTextProps {
  readonly value: string;
  /** What it is compared with; empty for nothing. */
  readonly other: string;
}

/** A value in the direction of its script, with what the other value has not marked. */
export function DifferingText({ value, other }: DifferingTextProps) {
  const parts = other === '' ? [{ text: value, isShared: true }] : differingParts(value, other);
  return (
    <bdi dir="auto">
      {parts.map(({ text, isShared }, at) =>
        isShared ? (
          text
        ) : (
          <mark key={at} className={classes.differs}>
            {text}
          </mark>
        ),
      )}
    </bdi>
  );
}
