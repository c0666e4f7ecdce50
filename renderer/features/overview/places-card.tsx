import { Paper, UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import type { PlaceLine } from '../../../shared/planning/overview/place-lines';
import { whereabouts } from '../../../shared/planning/where-everybody-is';
import { PartsBar } from '../../ui/parts-bar';
import { useText } from '../../ui/text';
import classes from './overview.module.css';

interface PlacesCardProps {
  /** Null until they are known. */
  readonly places: readonly PlaceLine[] | null;
  readonly onShow: (label: string, ids: readonly string[]) => void;
}

const shown = 7;

/** Where people are who are still here, most people first; a place opens its people. */
export function PlacesCard({ places, onShow }: PlacesCardProps) {
  const text = useText();
  const id = useId();
  const named = (places ?? []).filter(({ place }) => place !== '');
  const others = named.slice(shown);
  const unknown = (places ?? []).filter(({ place }) => place === '');
  const join = (lines: readonly PlaceLine[]): PlaceLine['parts'] =>
    Object.fromEntries(
      whereabouts.map((part) => [part, lines.reduce((sum, { parts }) => sum + parts[part], 0)]),
    ) as PlaceLine['parts']; // every part has its key
  const rows = [
    ...named.slice(0, shown).map((line) => ({ name: line.place, ids: line.ids, parts: line.parts })),
    ...(others.length === 0
      ? []
      : [
          {
            name: text('overview.places-other', { count: others.length }),
            ids: others.flatMap(({ ids }) => ids),
            parts: join(others),
          },
        ]),
    ...unknown.map(({ ids, parts }) => ({ name: text('overview.places-unknown'), ids, parts })),
  ];
  const most = Math.max(1, ...rows.map(({ ids }) => ids.length));
  return (
    <Paper component="section" className={`desk-surface ${classes.card ?? ''}`} aria-labelledby={id}>
      <header className={classes.cardHead}>
        <h2 id={id}>{text('overview.places')}</h2>
      </header>
      {rows.length === 0 ? (
        <p className={classes.note}>{text(places === null ? 'overview.working' : 'overview.places-none')}</p>
      ) : (
        rows.map(({ name, ids, parts }) => (
          <UnstyledButton
            key={name}
            className={classes.place}
            aria-label={text('overview.place-line', { place: name, count: ids.length })}
            onClick={() => onShow(name, ids)}
          >
            <bdi className={classes.placeName}>{name}</bdi>
            <PartsBar
              label={name}
              full={most}
              parts={whereabouts.map((part) => ({
                part,
                count: parts[part],
                label: text('situation.bar', { part: text(`where.part-${part}`), count: parts[part] }),
              }))}
            />
            <span className={classes.placeCount}>{text('board.number', { count: ids.length })}</span>
          </UnstyledButton>
        ))
      )}
    </Paper>
  );
}
