import { buildOutlook } from './build-outlook';
import type { DeskQuestion } from './newest-question';
import type { OutlookReply } from './outlook-protocol';
import { readPlan } from './read-plan';

self.addEventListener('message', ({ data }: MessageEvent<DeskQuestion>) => {
  void readPlan(data.deskName).then((plan) => {
    const reply: OutlookReply = { id: data.id, outlook: buildOutlook(plan, data.now) };
    self.postMessage(reply);
  });
});
