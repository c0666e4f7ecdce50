import { situationOf } from '../../shared/planning/situation/situation';
import { byWhereabouts } from '../../shared/planning/where-everybody-is';
import type { DeskQuestion } from './newest-question';
import { readPlan } from './read-plan';
import type { SituationReply } from './situation-protocol';

self.addEventListener('message', ({ data }: MessageEvent<DeskQuestion>) => {
  void readPlan(data.deskName).then((plan) => {
    const { situation, parts } = situationOf(plan, data.now);
    const people = byWhereabouts((): string[] => []);
    for (const [id, part] of parts) {
      people[part].push(id);
    }
    const reply: SituationReply = { id: data.id, situation, people };
    self.postMessage(reply);
  });
});
