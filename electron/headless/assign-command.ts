import { basename } from 'node:path';
import { parseAssignmentProblem } from '../../shared/assignment/parse-problem';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import type { Request } from './arguments';
import { checkOutFile, writeOutFile } from './out-folder';
import type { HeadlessPorts } from './ports';
import { readInput } from './reading-thread';
import { jsonText } from './roster-files';
import { percent, solve } from './solve';

function readJson(bytes: Uint8Array, file: string): Result<unknown> {
  try {
    return success(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    const detail = (error instanceof Error ? error.message : '').replace(/\s+/g, ' ').slice(0, 160);
    return failure(message('headless.not-json', { file, detail }));
  }
}

/** Solves a bare problem and writes the result; answers with a sentence on what was done. */
export async function runAssign(
  request: Extract<Request, { command: 'assign' }>,
  ports: HeadlessPorts,
): Promise<Result<Message>> {
  const begun = ports.clock();
  const free = await checkOutFile(request.out);
  if (!free.ok) {
    return free;
  }
  const bytes = await readInput(request.problem);
  if (!bytes.ok) {
    return bytes;
  }
  const json = readJson(bytes.value, basename(request.problem));
  if (!json.ok) {
    return json;
  }
  const problem = parseAssignmentProblem(json.value);
  if (!problem.ok) {
    const values = { file: basename(request.problem), problem: problem.problem };
    return failure(message('headless.in-file', values));
  }
  // Who gives a number of seconds wants the file by then: reading a large problem counts.
  const spent = (ports.clock() - begun) / 1000;
  const seconds = request.seconds === null ? null : Math.max(0, request.seconds - spent);
  const result = await solve(problem.value, { ...request, seconds }, ports);
  const written = await writeOutFile(request.out, jsonText(result));
  if (!written.ok) {
    return written;
  }
  return success(
    message('headless.assigned', {
      placed: Object.keys(result.assignment).length,
      households: problem.value.households.length,
      gap: percent(result.gap),
      path: request.out,
    }),
  );
}
