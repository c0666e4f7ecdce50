import { Collapse, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import classes from './departures.module.css';

interface FormSectionProps {
  readonly title: string;
  /** What the section holds, in a few words, while it is closed. */
  readonly summary?: string;
  readonly isOpenAtFirst: boolean;
  /** Problems keep a section open, so that they can be seen. */
  readonly hasProblem: boolean;
  readonly children: ReactNode;
}

/** One part of a long form, which can be folded away. */
export function FormSection({ title, summary, isOpenAtFirst, hasProblem, children }: FormSectionProps) {
  const [isWanted, setIsWanted] = useState(isOpenAtFirst);
  const id = useId();
  const isOpen = isWanted || hasProblem;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <section className={classes.section} aria-labelledby={`${id}-title`}>
      <UnstyledButton
        id={`${id}-title`}
        className={classes.sectionTitle ?? ''}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsWanted(!isOpen)}
      >
        <Chevron size={16} aria-hidden />
        <span>{title}</span>
        {!isOpen && summary !== undefined && summary !== '' && (
          <Text span size="xs" c="dimmed" fw={400} truncate>
            {summary}
          </Text>
        )}
      </UnstyledButton>
      <Collapse expanded={isOpen} id={id}>
        <div className={classes.sectionBody}>{children}</div>
      </Collapse>
    </section>
  );
}
