const longest = 4096;

/**
 * The passphrase from DEPARTURE_DESK_PASSPHRASE, else the first line of standard input. An argument would stand in the
 * list of processes and in the shell's history.
 */
export async function readPassphrase(
  environment: Readonly<Record<string, string | undefined>>,
  input: AsyncIterable<unknown>,
): Promise<string> {
  const given = environment['DEPARTURE_DESK_PASSPHRASE'];
  if (given !== undefined) {
    return given;
  }
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of input) {
    const read = Buffer.from(part as Buffer | string); // what a stream of bytes gives
    parts.push(read);
    bytes += read.length;
    if (read.includes(0x0a) || bytes > longest) {
      break;
    }
  }
  const [line = ''] = Buffer.concat(parts).toString('utf8').split(/\r?\n/);
  return line;
}
