import { useComputedColorScheme } from '@mantine/core';
import { useText } from '../../ui/text';
import { mapColours } from './canvas/map-colours';
import type { MapColours } from './canvas/map-colours';
import classes from './map.module.css';

interface RingLegendProps {
  readonly parts: readonly string[];
  /** People on the map in each part. */
  readonly counts: readonly number[];
  readonly colours: (colours: MapColours) => readonly string[];
}

/** What the colours of the rings stand for, with the people of each; parts without anybody are left out. */
export function RingLegend({ parts, counts, colours }: RingLegendProps) {
  const text = useText();
  const painted = colours(mapColours(useComputedColorScheme('light')));
  return (
    <ul className={classes.legend}>
      {parts.map((part, index) =>
        (counts[index] ?? 0) === 0 ? null : (
          <li key={part}>
            <span className={classes.swatch} style={{ background: painted[index] }} aria-hidden />
            {part}
            <b>{text('map.count', { count: counts[index] ?? 0 })}</b>
          </li>
        ),
      )}
    </ul>
  );
}
