import { describe, expect, it } from 'vitest';
import { endAllWorkers, registerWorker } from '../../../../renderer/platform/workers';

function aWorker(ended: string[], name: string): Worker {
  return { terminate: () => ended.push(name) } as unknown as Worker; // only its end is looked at
}

describe('registered workers', () => {
  it('are ended all at once', () => {
    const ended: string[] = [];
    registerWorker(aWorker(ended, 'import'));
    registerWorker(aWorker(ended, 'solve'));

    endAllWorkers();

    expect(ended).toEqual(['import', 'solve']);
  });

  it('that ended by themselves are not ended again', () => {
    const ended: string[] = [];
    const worker = registerWorker(aWorker(ended, 'import'));
    worker.terminate();

    endAllWorkers();

    expect(ended).toEqual(['import']);
  });
});
