/** The records of a stream from one place on, each with those that continue it. */
export function* biffRecords(
  stream: Uint8Array,
  from: number,
): Generator<{ readonly type: number; readonly parts: Uint8Array[]; readonly end: number }, void, undefined> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = from;
  const take = () => {
    const start = at + 4;
    at = start + view.getUint16(at + 2, true);
    return stream.subarray(start, at);
  };
  while (at + 4 <= stream.length) {
    const type = view.getUint16(at, true);
    const parts = [take()];
    while (at + 4 <= stream.length && view.getUint16(at, true) === 0x3c) {
      parts.push(take());
    }
    yield { type, parts, end: at };
  }
}
