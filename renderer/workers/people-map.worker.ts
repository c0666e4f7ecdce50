import { peopleOnMap } from '../../shared/places/people-spots';
import { planSettings } from '../../shared/planning/travellers';
import { placeFinder } from '../../shared/reach/where-people-are';
import { readDesk } from '../desk/read-desk';
import { loadGazetteer } from '../platform/gazetteer';
import type { DeskQuestion } from './newest-question';
import type { PeopleMapReply } from './people-map-protocol';

const mostProposals = 4;

self.addEventListener('message', ({ data }: MessageEvent<DeskQuestion>) => {
  void Promise.all([readDesk(data.deskName), loadGazetteer()]).then(([plan, gazetteer]) => {
    const nearCountry = planSettings(plan).defaultCountry;
    const placeOf = placeFinder({ ...plan, gazetteer });
    const { spots, lost } = peopleOnMap(plan.person.values(), (person) => {
      const found = placeOf(person);
      return found === null ? null : { name: found.foundBy === 'point' ? '' : found.name, ...found.point };
    });
    const reply: PeopleMapReply = {
      id: data.id,
      spots,
      lost: lost.map((group) => ({
        ...group,
        proposals: group.text === '' ? [] : gazetteer.find(group.text, { limit: mostProposals, nearCountry }),
      })),
    };
    self.postMessage(reply);
  });
});
