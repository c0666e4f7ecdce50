import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { dispatch } from '../../../../electron/host/dispatch';
import { createHandlers } from '../../../../electron/host/handlers';
import { bridgeContract } from '../../../support/bridge-contract';
import { faultyDisk, leavableComputer, temporaryFolder, testPorts } from '../../../support/host-ports';

describe('the host, with nothing between it and the window', () => {
  it.each(bridgeContract)('$name', async ({ run }) => {
    const { fs, fault } = faultyDisk();
    const { power, goAway } = leavableComputer();
    const bridge = createHandlers(testPorts(await temporaryFolder(), { fs, power }));
    const callRaw = (method: string, parameters: unknown) => dispatch(bridge, method, parameters);
    await run(
      { bridge, callRaw, fault, goAway, readExport: (path) => readFile(path) },
      (actual, expected) => {
        expect(actual).toEqual(expected);
      },
    );
    await bridge.closePlan({});
  });

  it('turns an exception into a sentence that quotes nothing', async () => {
    const ports = testPorts(await temporaryFolder());
    const bridge = createHandlers({
      ...ports,
      printer: { isAvailable: true, renderPdf: () => Promise.reject(new Error('Sample-1')) },
    });
    const answer = await dispatch(bridge, 'renderPdf', { html: '' });
    expect(answer).toEqual({
      ok: false,
      problem: { id: 'vault.unexpected', values: { method: 'renderPdf' } },
    });
  });
});
