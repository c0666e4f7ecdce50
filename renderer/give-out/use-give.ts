import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { wholeRows } from '../../shared/manifests/people-columns';
import type { SheetOutput } from '../../shared/manifests/sheet-choice';
import { message } from '../../shared/messages/message';
import { creation } from '../../shared/model/apply-changes';
import type { RecipientProfile } from '../../shared/model/recipient-profile';
import { useDesk } from '../desk/use-desk';
import { getBridge } from '../platform/bridge';
import { printDocument } from '../platform/print-document';
import { machineNow } from '../ui/machine-instant';
import { useSentence } from '../ui/text';
import { useNotices } from '../ui/use-notices';
import type { Givable } from './givable';

/** Who gets it, and how. `passphrase` is empty for a file that anybody can read. */
interface Order {
  readonly givable: Givable;
  readonly profile: RecipientProfile;
  readonly recipient: string;
  readonly reason: string;
  readonly output: SheetOutput;
  readonly copies: number;
  readonly passphrase: string;
}

/** Lets what names people out of the desk, and writes into the record who got what; false where it was cancelled. */
export function useGive(): (order: Order) => Promise<Result<boolean>> {
  const desk = useDesk();
  const sentence = useSentence();
  const notices = useNotices();

  const printCopies = async (order: Order): Promise<Result<boolean>> => {
    const { givable, profile, recipient, copies } = order;
    const what = sentence(message(`giveOut.${givable.kind}`));
    for (let copy = 1; copy <= copies; copy += 1) {
      const label = sentence(message('manifestsScreen.copy-of', { copy, copies }));
      const mark = [label, recipient].filter((part) => part !== '').join(' – ');
      const made = await givable.make({ output: 'print', profile, mark });
      if (!made.ok) {
        return made;
      }
      const called = [what, label, recipient].filter((part) => part !== '').join(', ');
      notices.accepted(await getBridge().recordPrint({ what: called.slice(0, 200), copies: 1 }));
      if (!('html' in made.value) || !(await printDocument(made.value.html))) {
        return failure(message('manifestsScreen.print-broke'));
      }
    }
    return success(true);
  };

  const bytesOf = async ({ givable, profile, output, recipient }: Order): Promise<Result<Uint8Array>> => {
    const made = await givable.make({ output, profile, mark: recipient });
    if (!made.ok) {
      return made;
    }
    if ('bytes' in made.value) {
      return success(made.value.bytes);
    }
    const pdf = await getBridge().renderPdf({ html: made.value.html });
    return pdf.ok ? success(pdf.value.bytes) : pdf;
  };

  const saveFile = async (order: Order): Promise<Result<boolean>> => {
    const bytes = await bytesOf(order);
    if (!bytes.ok) {
      return bytes;
    }
    const { givable, output, passphrase } = order;
    const file = { suggestedName: givable.suggestedName(output), bytes: new Uint8Array(bytes.value) };
    const saved =
      passphrase === ''
        ? await getBridge().saveFile(file)
        : await getBridge().saveEncryptedFile({ ...file, passphrase });
    if (!saved.ok) {
      return saved;
    }
    if (saved.value.saved) {
      const what = sentence(message(`giveOut.${givable.kind}`));
      notices.done(message('giveOut.given', { what, path: saved.value.path }));
    }
    return success(saved.value.saved);
  };

  const record = (order: Order): Result<null> => {
    const { givable, profile, recipient, reason, output, copies, passphrase } = order;
    const { kind, count, departureId, personIds } = givable;
    const disclosure = {
      id: crypto.randomUUID(),
      at: machineNow(),
      by: desk.opened.operator,
      profile: profile.id,
      recipient,
      form: `${kind}/${output}`,
      departureId,
      version: null,
      personIds: [...personIds],
      people: count,
      fields: givable.facts?.(profile).map(({ id }) => id) ?? [wholeRows],
      copies,
      isRedacted: false,
      isEncrypted: passphrase !== '',
      reason,
    };
    const label = message('giveOut.did', {
      what: message(`giveOut.${kind}`),
      recipient: recipient || message('manifestsScreen.recipient-unnamed'),
    });
    return desk.commit(label, [creation('disclosure', disclosure)], { undoable: false }); // it is out
  };

  return async (order) => {
    const given = await (order.output === 'print' ? printCopies(order) : saveFile(order));
    if (!given.ok || !given.value) {
      return given;
    }
    const recorded = record(order);
    return recorded.ok ? given : recorded;
  };
}
