// A host of its own that commits one person after another and says so on stdout, until it is killed.
import { createHandlers } from '../../electron/host/handlers';
import { planIdSchema } from '../../shared/model/ids';
import { testPorts } from './host-ports';
import { personBatch } from './sample-batches';

const [home = '', planId = '', passphrase = ''] = process.argv.slice(2);
const bridge = createHandlers(testPorts(home, { snapshotAfterBytes: 4000 }));
const opened = await bridge.openPlan({ planId: planIdSchema.parse(planId), passphrase });
if (!opened.ok) {
  throw new Error(opened.problem.id);
}
for (let number = opened.value.counts.person + 1; ; number += 1) {
  const committed = await bridge.commit({ batch: personBatch(number) });
  process.stdout.write(committed.ok ? `${number}\n` : `${committed.problem.id}\n`);
}
