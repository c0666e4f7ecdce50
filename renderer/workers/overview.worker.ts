import { overviewOf } from '../../shared/planning/overview/overview';
import { readDesk } from '../desk/read-desk';
import { loadGazetteer } from '../platform/gazetteer';
import { surveyManifests } from './manifest-survey';
import type { DeskQuestion } from './newest-question';
import type { OverviewReply } from './overview-protocol';

self.addEventListener('message', ({ data }: MessageEvent<DeskQuestion>) => {
  void Promise.all([readDesk(data.deskName), loadGazetteer()]).then(([desk, gazetteer]) => {
    const plan = { ...desk, gazetteer };
    const surveyed = surveyManifests(plan, data.now);
    const fingerprints = new Map(surveyed.map(({ departureId, fingerprint }) => [departureId, fingerprint]));
    const reply: OverviewReply = { id: data.id, overview: overviewOf(plan, data.now, fingerprints) };
    self.postMessage(reply);
  });
});
