import type { SituationLine } from '../../../shared/planning/situation/situation';
import { whereabouts } from '../../../shared/planning/where-everybody-is';
import { PartsBar } from '../../ui/parts-bar';
import { SectionCard } from '../../ui/section-card';
import { useText } from '../../ui/text';
import classes from './situation.module.css';

interface SituationLinesProps {
  readonly title: string;
  readonly lines: readonly SituationLine[];
  readonly nameOf: (key: string) => string;
}

/** People by one thing: a line each with its bar, all to one scale, and its figure. */
export function SituationLines({ title, lines, nameOf }: SituationLinesProps) {
  const text = useText();
  const most = Math.max(1, ...lines.map(({ people }) => people));
  return (
    <SectionCard title={title}>
      {lines.length === 0 && <p className={classes.note}>{text('situation.nobody-leaves')}</p>}
      <div
        className={classes.scroll}
        tabIndex={lines.length > 12 ? 0 : undefined}
        role="group"
        aria-label={title}
      >
        <table className={classes.lines}>
          <tbody>
            {lines.map(({ key, people, where }) => {
              const name = key === '' ? text('situation.key-unknown') : nameOf(key);
              return (
                <tr key={key}>
                  <th scope="row" className={classes.name} title={name}>
                    <bdi>{name}</bdi>
                  </th>
                  <td className={classes.barCell}>
                    <PartsBar
                      label={name}
                      full={most}
                      parts={whereabouts.map((part) => ({
                        part,
                        count: where[part],
                        label: text('situation.bar', {
                          part: text(`where.part-${part}`),
                          count: where[part],
                        }),
                      }))}
                    />
                  </td>
                  <td className={classes.number}>{text('board.number', { count: people })}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </SectionCard>
  );
}
