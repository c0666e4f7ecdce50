import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromWire, toWire } from '../../../../shared/contract/wire-format';

describe('the wire format', () => {
  it('gives bytes back as they were, at any depth', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.json(), (bytes, json) => {
        const value = { ok: true, value: { bytes, rest: [JSON.parse(json) as unknown, { bytes }] } };
        expect(fromWire(toWire(value))).toEqual(
          JSON.parse(JSON.stringify(value), (key, part: unknown) => (key === 'bytes' ? bytes : part)),
        );
      }),
    );
  });

  it('writes base64 as everybody else does', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(JSON.parse(toWire(bytes))).toEqual({ $bytes: Buffer.from(bytes).toString('base64') });
      }),
    );
  });

  it('writes a Buffer as bytes too', () => {
    expect(fromWire(toWire({ bytes: new Uint8Array(Buffer.from('abc')) }))).toEqual({
      bytes: new Uint8Array([97, 98, 99]),
    });
    expect(fromWire(toWire([Buffer.from('abc')]))).toEqual([new Uint8Array([97, 98, 99])]);
  });

  it('throws at what it did not write', () => {
    expect(() => fromWire('{"$bytes": "§"}')).toThrow(SyntaxError);
    expect(() => fromWire('{')).toThrow(SyntaxError);
  });
});
