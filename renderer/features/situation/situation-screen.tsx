import { Button, Group, UnstyledButton } from '@mantine/core';
import { IconDownload, IconPrinter, IconUsers } from '@tabler/icons-react';
import { instantText } from '../../../shared/eligibility/instant';
import type { Situation } from '../../../shared/planning/situation/situation';
import { whereabouts } from '../../../shared/planning/where-everybody-is';
import type { Whereabouts } from '../../../shared/planning/where-everybody-is';
import { useAgeWords } from '../../ui/age-words';
import { countryName } from '../../ui/country-names';
import { EmptyState } from '../../ui/empty-state';
import { PartSwatch, PartsBar } from '../../ui/parts-bar';
import { SectionCard } from '../../ui/section-card';
import { useText } from '../../ui/text';
import { SeatsTable } from './seats-table';
import { SituationLines } from './situation-lines';
import classes from './situation.module.css';
import { useSituationReport } from './use-situation-report';

interface SituationScreenProps {
  readonly situation: Situation;
  /** Opens the people of a part in the roster. */
  readonly onShow: (part: Whereabouts) => void;
}

/** How the plan stands: who is where, by what, and what became of the seats. It names nobody. */
export function SituationScreen({ situation, onShow }: SituationScreenProps) {
  const text = useText();
  const ageWords = useAgeWords();
  const { print, save, isBusy } = useSituationReport(situation);
  if (situation.people === 0) {
    return <EmptyState icon={<IconUsers />} title={text('situation.title')} text={text('situation.none')} />;
  }
  return (
    <div className={classes.screen}>
      <div className={classes.inner}>
        <header className={`${classes.head ?? ''} ${classes.wide ?? ''}`}>
          <h1>{text('situation.title')}</h1>
          <span className={classes.note}>{text('situation.as-of', { at: instantText(situation.now) })}</span>
          <span className={classes.space} />
          <span className={classes.note}>{text('situation.no-names')}</span>
          <Group gap="xs">
            <Button
              variant="default"
              loading={isBusy}
              leftSection={<IconDownload size={16} aria-hidden />}
              onClick={() => void save()}
            >
              {text('situation.save')}
            </Button>
            <Button
              loading={isBusy}
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => void print()}
            >
              {text('situation.print')}
            </Button>
          </Group>
        </header>
        <div className={classes.wide}>
          <SectionCard
            title={text('situation.identity')}
            about={ageWords(situation.ageOfAll)}
            aside={<strong>{text('where.roster', { count: situation.people })}</strong>}
          >
            <PartsBar
              label={text('situation.identity')}
              parts={whereabouts.map((part) => ({
                part,
                count: situation.where[part],
                label: text('situation.bar', {
                  part: text(`where.part-${part}`),
                  count: situation.where[part],
                }),
              }))}
            />
            <div className={classes.parts}>
              {whereabouts.map((part) => (
                <UnstyledButton
                  key={part}
                  className={classes.tile}
                  disabled={situation.where[part] === 0}
                  onClick={() => onShow(part)}
                >
                  <span className={classes.tileName}>
                    <PartSwatch part={part} />
                    {text(`where.part-${part}`)}
                  </span>
                  <span className={classes.tileCount}>
                    {text('board.number', { count: situation.where[part] })}
                  </span>
                  <span className={classes.note}>
                    {part === 'assigned' && situation.ownTickets > 0
                      ? text('situation.own-tickets', { count: situation.ownTickets })
                      : situation.where[part] === 0
                        ? ''
                        : ageWords(situation.age[part])}
                  </span>
                </UnstyledButton>
              ))}
            </div>
          </SectionCard>
        </div>
        <SituationLines
          title={text('situation.by-priority')}
          lines={situation.byPriority}
          nameOf={(category) => text('situation.category', { category })}
        />
        <SituationLines title={text('situation.by-day')} lines={situation.byDay} nameOf={(day) => day} />
        <SituationLines
          title={text('situation.by-nationality')}
          lines={situation.byNationality}
          nameOf={countryName}
        />
        <SituationLines
          title={text('situation.by-place')}
          lines={situation.byPlace}
          nameOf={(place) => place}
        />
        <div className={classes.wide}>
          <SeatsTable seats={situation.seats} />
        </div>
      </div>
    </div>
  );
}
