import { Paper, Portal, Text, VisuallyHidden } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useText } from '../ui/text';
import classes from './idle-warning.module.css';

interface IdleWarningProps {
  readonly secondsLeft: number;
  /** With how many seconds the warning began: the bar is full then. */
  readonly of: number;
}

/** Says that the plan is about to lock, over everything else. */
export function IdleWarning({ secondsLeft, of }: IdleWarningProps) {
  const text = useText();
  return (
    <Portal>
      <VisuallyHidden role="alert">{text('leave.idle-announced', { seconds: of })}</VisuallyHidden>
      <Paper className={classes.warning} shadow="xl" aria-hidden>
        <IconLock size={26} stroke={1.6} />
        <div className={classes.words}>
          <Text fw={600} size="lg" className={classes.count}>
            {text('leave.idle-title', { seconds: secondsLeft })}
          </Text>
          <Text>{text('leave.idle-text')}</Text>
        </div>
        <div className={classes.left} style={{ transform: `scaleX(${secondsLeft / of})` }} />
      </Paper>
    </Portal>
  );
}
