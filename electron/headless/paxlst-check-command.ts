import { basename } from 'node:path';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { readPaxlst } from '../../shared/manifests/edifact/read-paxlst';
import type { PaxlstMessage } from '../../shared/manifests/edifact/read-paxlst';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import type { Request } from './arguments';
import type { HeadlessPorts } from './ports';
import { readInput } from './reading-thread';

/** Messages may be in a code page of one byte a character; then letters beyond ASCII are faults all the same. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

function linesOf(one: PaxlstMessage): Message[] {
  return [
    message('headless.paxlst-message', {
      reference: one.reference,
      release: one.release,
      kind: one.listKind || '–',
      voyages: one.voyages.join(', ') || '–',
      travellers: one.travellers.length,
      total: one.statedTotal ?? '–',
    }),
    ...one.places.map(({ role, code, times }) =>
      message('headless.paxlst-place', { role, code: code || '–', times: times.join(' ') || '–' }),
    ),
    ...one.travellers.map((traveller) =>
      message('headless.paxlst-traveller', {
        segment: traveller.segment,
        role: traveller.role,
        family: traveller.familyName || '–',
        given: traveller.givenNames || '–',
        sex: traveller.sex || '–',
        birth: traveller.birth || '–',
        nationality: traveller.nationality || '–',
        documents:
          traveller.documents
            .map(({ type, number, country, expiry }) =>
              [type, number, country, expiry].map((part) => part || '–').join(' '),
            )
            .join('; ') || '–',
      }),
    ),
  ];
}

/** Prints what a passenger list in UN/EDIFACT holds, line by line, and every fault with the number of its segment. */
export async function runPaxlstCheck(
  request: Extract<Request, { command: 'paxlst-check' }>,
  ports: HeadlessPorts,
): Promise<Result<Message>> {
  const bytes = await readInput(request.file);
  if (!bytes.ok) {
    return bytes;
  }
  const file = basename(request.file);
  const reading = readPaxlst(decode(bytes.value));
  if (reading === null) {
    return failure(message('headless.not-edifact', { file }));
  }
  const { sender, recipient, reference, messages, faults } = reading;
  const lines = [
    message('headless.paxlst-interchange', {
      sender: sender || '–',
      recipient: recipient || '–',
      reference: reference || '–',
    }),
    ...messages.flatMap(linesOf),
    ...faults.map(({ segment, tag, message: fault }) =>
      message('headless.paxlst-fault', { segment, tag: tag || '–', fault }),
    ),
  ];
  lines.forEach((line) => ports.report(ports.format(line).replace(/\s+/g, ' ').trim()));
  return success(
    message('headless.paxlst-checked', {
      file,
      travellers: messages.reduce((sum, { travellers }) => sum + travellers.length, 0),
      faults: faults.length,
    }),
  );
}
