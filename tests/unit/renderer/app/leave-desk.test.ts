import { describe, expect, it, vi } from 'vitest';
import { lockDesk, panic } from '../../../../renderer/app/leave-desk';
import type { Leaving, LeavePorts } from '../../../../renderer/app/leave-desk';
import type { Desk } from '../../../../renderer/desk/desk';
import { failure, success } from '../../../../shared/kit/result';
import { message } from '../../../../shared/messages/message';
import type { Batch } from '../../../../shared/model/change';

const batch: Batch = {
  id: 'batch-1',
  at: '2031-03-01T09:00:00.000Z-0000-desk',
  by: '',
  label: message('app.roster'),
  changes: [],
};

function aDesk(done: string[], unsaved: readonly Batch[] = []): Desk {
  return {
    release: () => {
      done.push('release');
      return unsaved;
    },
    destroy: () => {
      done.push('destroy');
      return Promise.resolve();
    },
  } as Partial<Desk> as Desk; // leaving uses nothing else
}

function ports(over: Partial<LeavePorts> = {}) {
  const done: string[] = [];
  const shown: Leaving[] = [];
  const note = (what: string) => () => {
    done.push(what);
  };
  const all: LeavePorts = {
    bridge: {
      lock: ({ unsaved, section }) => {
        done.push(`lock ${unsaved.map(({ id }) => id).join()} ${section ?? ''}`);
        return Promise.resolve(success({ held: unsaved.length }));
      },
      panic: () => {
        done.push('panic');
        return Promise.resolve(success({ receipt: null }));
      },
    },
    hide: note('hide'),
    painted: () => {
      done.push('painted');
      return Promise.resolve();
    },
    show: (leaving) => {
      done.push(`show ${leaving.kind}`);
      shown.push(leaving);
    },
    endWorkers: note('end workers'),
    pause: () => new Promise(() => undefined),
    handsOff: () => Promise.resolve(),
    letIn: () => Promise.resolve(),
    replace: note('replace'),
    ...over,
  };
  return { done, shown, all };
}

describe('locking', () => {
  it('hides first, hands over what is unsaved, ends the workers, and replaces the window last', async () => {
    const { done, all } = ports();
    await lockDesk(all, aDesk(done, [batch]), 'board');
    expect(done).toEqual([
      'hide',
      'release',
      'painted',
      'lock batch-1 board',
      'end workers',
      'show leaving',
      'show left',
      'destroy',
      'replace',
    ]);
  });

  it('does not wait for a frame when there is nothing to hand over', async () => {
    const { done, all } = ports();
    await lockDesk(all, aDesk(done), 'roster');
    expect(done.slice(0, 3)).toEqual(['hide', 'release', 'lock  roster']);
  });

  it('keeps the window hidden, and what is unsaved, when the host does not answer, and locks when asked again', async () => {
    let isThere = false;
    const asked: number[] = [];
    const { done, shown, all } = ports({
      bridge: {
        lock: ({ unsaved }) => {
          asked.push(unsaved.length);
          return Promise.resolve(
            isThere ? success({ held: unsaved.length }) : failure(message('vault.host-unreachable')),
          );
        },
        panic: () => Promise.resolve(success({ receipt: null })),
      },
    });
    await lockDesk(all, aDesk(done, [batch]), 'board');
    const last = shown.at(-1);
    const before = done.includes('replace');
    isThere = true;
    if (last?.kind === 'failed') {
      last.again();
    }
    await vi.waitFor(() => expect(done).toContain('replace'));
    expect([before, last?.kind, asked]).toEqual([false, 'failed', [1, 1, 1]]);
  });

  it('does not wait for a desk that cannot be deleted', async () => {
    const { done, all } = ports({ pause: () => Promise.resolve() });
    const desk = { ...aDesk(done), destroy: () => new Promise<void>(() => undefined) };
    await lockDesk(all, desk, 'board');
    expect(done.at(-1)).toBe('replace');
  });

  it('stays as it is where the host has opened another window and refuses this one', async () => {
    const { done, all } = ports({ letIn: () => new Promise(() => undefined) });
    void lockDesk(all, aDesk(done), 'board');
    await vi.waitFor(() => expect(done).toContain('destroy'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done).not.toContain('replace');
  });

  it('waits with the new window while the panic key is held', async () => {
    let letGo: () => void = () => undefined;
    const { done, all } = ports({ handsOff: () => new Promise((resolve) => (letGo = resolve)) });
    const locking = lockDesk(all, aDesk(done), 'board');
    await vi.waitFor(() => expect(done).toContain('destroy'));
    const before = done.includes('replace');
    letGo();
    await locking;
    expect([before, done.at(-1)]).toEqual([false, 'replace']);
  });
});

describe('panic', () => {
  it('hands over what is unsaved where the key only locks', async () => {
    const { done, all } = ports();
    await panic(all, 'lock', aDesk(done, [batch]), 'board');
    expect(done.slice(0, 4)).toEqual(['hide', 'release', 'painted', 'lock batch-1 board']);
  });

  it('asks the host before anything else, with and without an open plan', async () => {
    const withPlan = ports();
    await panic(withPlan.all, 'burn', aDesk(withPlan.done, [batch]), 'board');
    const without = ports();
    await panic(without.all, 'seal', null, 'overview');
    expect([withPlan.done, without.done]).toEqual([
      ['panic', 'hide', 'release', 'end workers', 'show leaving', 'show left', 'destroy', 'replace'],
      ['panic', 'hide', 'end workers', 'show leaving', 'show left', 'replace'],
    ]);
  });

  it('leaves it to the host where the window does not know what was set', async () => {
    const { done, shown, all } = ports();
    await panic(all, null, aDesk(done, [batch]), 'board');
    expect([done[0], shown.map(({ kind, action }) => [kind, action])]).toEqual([
      'panic',
      [
        ['leaving', null],
        ['left', null],
      ],
    ]);
  });
});
