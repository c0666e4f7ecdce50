import { peopleOnMap } from '../../shared/places/people-spots';
import { planSettings } from '../../shared/planning/travellers';
import { outOfSupport } from '../../shared/planning/unsupported/out-of-support';
import { placeFinder } from '../../shared/reach/where-people-are';
import { readDesk } from '../desk/read-desk';
import { loadGazetteer } from '../platform/gazetteer';
import type { DeskQuestion } from './newest-question';
import type { PeopleMapReply } from './people-map-protocol';

const mostProposals = 4;

self.addEventListener('message', ({ data }: MessageEvent<DeskQuestion>) => {
  void Promise.all([readDesk(data.deskName), loadGazetteer()]).then(([plan, gazetteer]) => {
    const nearCountry = planSettings(plan).defaultCountry;
    const found = { ...plan, gazetteer };
    const placeOf = placeFinder(found);
    const { spots, lost } = peopleOnMap(plan.person.values(), (person) => {
      const place = placeOf(person);
      return place === null ? null : { name: place.foundBy === 'point' ? '' : place.name, ...place.point };
    });
    const reply: PeopleMapReply = {
      id: data.id,
      spots,
      lost: lost.map((group) => ({
        ...group,
        proposals: group.text === '' ? [] : gazetteer.find(group.text, { limit: mostProposals, nearCountry }),
      })),
      unsupported: outOfSupport(found, data.now),
    };
    self.postMessage(reply);
  });
});
