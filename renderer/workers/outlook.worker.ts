import { readDesk } from '../desk/read-desk';
import { buildOutlook } from './build-outlook';
import type { OutlookReply, OutlookRequest } from './outlook-protocol';

self.addEventListener('message', ({ data }: MessageEvent<OutlookRequest>) => {
  void readDesk(data.deskName).then((plan) => {
    const reply: OutlookReply = { id: data.id, outlook: buildOutlook(plan, data.now) };
    self.postMessage(reply);
  });
});
