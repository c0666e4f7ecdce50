import { consequencesOf, withAdvisory } from '../../shared/reach/consequences';
import type { ConsequencesQuestion, ConsequencesReply } from './consequences-protocol';
import { readPlan } from './read-plan';

self.addEventListener('message', ({ data }: MessageEvent<ConsequencesQuestion>) => {
  void readPlan(data.deskName).then((plan) => {
    const consequences = consequencesOf(plan, withAdvisory(plan, data.advisory), data.now);
    const reply: ConsequencesReply = { id: data.id, consequences };
    self.postMessage(reply);
  });
});
