import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { HTMLAttributes, ReactNode } from 'react';
import classes from './windowed-list.module.css';

interface WindowedListProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  readonly count: number;
  /** Pixels; every row is as high. */
  readonly rowHeight: number;
  readonly renderRow: (index: number) => ReactNode;
  /** The row that is kept in view whenever this changes; −1 for none. */
  readonly shownIndex?: number;
  /** Pixels; rows that are wider than the list can be scrolled sideways, too. */
  readonly contentWidth?: number;
}

const rowsBeyondView = 6;

/** A scrolling list that builds only the rows in view, so that tens of thousands cost as little as a few. */
export function WindowedList(props: WindowedListProps) {
  const { count, rowHeight, renderRow, shownIndex = -1, contentWidth, ...box } = props;
  const ref = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 0 });

  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) {
      return;
    }
    const observer = new ResizeObserver(() =>
      setView({ top: element.scrollTop, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = ref.current;
    if (element === null || shownIndex < 0) {
      return;
    }
    const top = shownIndex * rowHeight;
    if (top < element.scrollTop) {
      element.scrollTop = top;
    } else if (top + rowHeight > element.scrollTop + element.clientHeight) {
      element.scrollTop = top + rowHeight - element.clientHeight;
    }
  }, [shownIndex, rowHeight]);

  const first = Math.max(0, Math.floor(view.top / rowHeight) - rowsBeyondView);
  const last = Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + rowsBeyondView);
  const indexes = Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);
  return (
    <div
      {...box}
      ref={ref}
      className={`${classes.box ?? ''} ${box.className ?? ''}`}
      data-wide={contentWidth === undefined ? undefined : 'yes'}
      onScroll={(event) => {
        const { scrollTop, clientHeight } = event.currentTarget;
        setView({ top: scrollTop, height: clientHeight });
        box.onScroll?.(event);
      }}
    >
      <div
        role="presentation"
        className={classes.content}
        style={{ height: count * rowHeight, width: contentWidth }}
      >
        <div role="presentation" style={{ transform: `translateY(${first * rowHeight}px)` }}>
          {indexes.map(renderRow)}
        </div>
      </div>
    </div>
  );
}
