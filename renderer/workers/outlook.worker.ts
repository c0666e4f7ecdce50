import { readDesk } from '../desk/read-desk';
import { buildOutlook } from './build-outlook';
import type { DeskQuestion } from './newest-question';
import type { OutlookReply } from './outlook-protocol';

self.addEventListener('message', ({ data }: MessageEvent<DeskQuestion>) => {
  void readDesk(data.deskName).then((plan) => {
    const reply: OutlookReply = { id: data.id, outlook: buildOutlook(plan, data.now) };
    self.postMessage(reply);
  });
});
