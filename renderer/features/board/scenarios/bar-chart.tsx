import { useText } from '../../../ui/text';
import classes from './scenarios.module.css';

/** One bar: a scenario, split into parts. */
export interface ChartBar {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly { readonly label: string; readonly count: number; readonly tone: number }[];
}

interface BarChartProps {
  readonly title: string;
  readonly bars: readonly ChartBar[];
}

/** Stacked bars side by side, drawn to one scale; every part says its figure to those who listen or point. */
export function BarChart({ title, bars }: BarChartProps) {
  const text = useText();
  const most = Math.max(1, ...bars.map((bar) => bar.parts.reduce((sum, part) => sum + part.count, 0)));
  const legend = new Map(bars.flatMap((bar) => bar.parts.map((part) => [part.label, part.tone])));
  return (
    <figure className={classes.chart}>
      <figcaption>{title}</figcaption>
      <ul className={classes.legend} aria-hidden>
        {[...legend].map(([label, tone]) => (
          <li key={label}>
            <span className={classes.swatch} data-tone={tone} />
            {label}
          </li>
        ))}
      </ul>
      {bars.map((bar) => (
        <div key={bar.id} className={classes.barRow}>
          <span className={classes.barName} title={bar.name}>
            {bar.name}
          </span>
          <ul className={classes.barParts} aria-label={bar.name}>
            {bar.parts
              .filter((part) => part.count > 0)
              .map((part) => {
                const said = text('scenario.bar', { label: part.label, count: part.count });
                const share = part.count / most;
                return (
                  <li
                    key={part.label}
                    className={classes.barPart}
                    data-tone={part.tone}
                    style={{ width: `${share * 100}%` }}
                    aria-label={said}
                    title={said}
                  >
                    {share > 0.06 ? text('board.number', { count: part.count }) : null}
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
    </figure>
  );
}
