import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { databaseName, databasesOf } from '../../../../renderer/desk/desk-database';
import { createPagedDesk } from '../../../../renderer/desk/paged-desk';
import { readDesk } from '../../../../renderer/desk/read-desk';
import type { Plan } from '../../../../shared/model/plan';
import { aPerson, aPlan } from '../../../support/builders';

let made = 0;

function aDesk(plan: Plan, patienceMs?: number) {
  made += 1;
  const onRebuild = vi.fn();
  const name = `paged-${made}`;
  const desk = createPagedDesk(name, plan, {
    onRebuild,
    ...(patienceMs === undefined ? {} : { patienceMs }),
  });
  return { desk, name, onRebuild };
}

const somePeople = (count: number): Plan =>
  aPlan({ people: Array.from({ length: count }, (_, n) => aPerson({ id: `p${n}`, householdId: `h${n}` })) });

function deleted(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
  });
}

test('a desk that is deleted is made anew at once, and a worker reads all of it', async () => {
  const plan = somePeople(1_203);
  const { desk, name, onRebuild } = aDesk(plan);
  await desk.settled();

  await deleted(databaseName(name, 0));
  const read = await readDesk(name);

  expect(read.person).toEqual(plan.person);
  expect(onRebuild).toHaveBeenCalledTimes(1);
  await desk.destroy();
  expect(await databasesOf(name)).toEqual([]);
});

test('a desk whose pages were emptied from outside is noticed before a worker is asked', async () => {
  const plan = somePeople(12);
  const { desk, name } = aDesk(plan);
  await desk.settled();
  await new Promise((resolve) => {
    const opening = indexedDB.open(databaseName(name, 0));
    opening.onsuccess = () => {
      const emptied = opening.result.transaction('pages', 'readwrite');
      emptied.objectStore('pages').clear();
      emptied.oncomplete = () => {
        opening.result.close();
        resolve(null);
      };
    };
  });

  await desk.settled();

  expect((await readDesk(name)).person.size).toBe(12);
  await desk.destroy();
});

test('a desk that does not answer is given up for another', async () => {
  const plan = somePeople(3);
  const { desk, name, onRebuild } = aDesk(plan, 50);
  await desk.settled();
  let isHeld = true;
  const blocker = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(databaseName(name, 0));
    opening.onsuccess = () => resolve(opening.result);
  });
  blocker.onversionchange = null;
  const pages = blocker.transaction('pages', 'readwrite').objectStore('pages');
  const hold = (): void => {
    if (isHeld) {
      pages.get('none').onsuccess = hold;
    }
  };
  hold();

  const person = aPerson({ id: 'new', householdId: 'h0' });
  plan.person.set(person.id, person);
  desk.touch('person', [person.id]);
  await desk.settled();
  const read = await readDesk(name);
  isHeld = false;
  blocker.close();

  expect(read.person.has('new')).toBe(true);
  expect(onRebuild).toHaveBeenCalled();
  await desk.destroy();
});

test('a worker waits for a desk that is being filled and never reads a part of it', async () => {
  const plan = somePeople(9_000);
  const { desk, name } = aDesk(plan);

  const [read] = await Promise.all([readDesk(name), desk.settled()]);

  expect([read.person.size, read.household.size]).toEqual([9_000, 9_000]);
  await desk.destroy();
});

test('a plan with nothing in it can be read', async () => {
  const { desk, name, onRebuild } = aDesk({ ...aPlan(), settings: new Map() });
  await desk.settled();

  expect((await readDesk(name)).person.size).toBe(0);
  expect(onRebuild).not.toHaveBeenCalled();
  await desk.destroy();
});
