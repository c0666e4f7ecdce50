import type { RefObject } from 'react';
import { failure, success } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { fieldsGiven, sheetName } from '../../../shared/manifests/sheet-choice';
import type { SheetChoice, SheetOutput } from '../../../shared/manifests/sheet-choice';
import type { Message } from '../../../shared/messages/message';
import { message } from '../../../shared/messages/message';
import { creation } from '../../../shared/model/apply-changes';
import { departureName } from '../../../shared/model/departure';
import type { Departure } from '../../../shared/model/departure';
import type { RecipientProfile } from '../../../shared/model/recipient-profile';
import { useDesk } from '../../desk/use-desk';
import { getBridge } from '../../platform/bridge';
import { useSentence } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import type { FormFacts } from '../../../shared/manifests/forms/form';
import type { BuiltSheet, SheetOrder } from '../../workers/manifest-protocol';
import { manifestFileName } from './file-name';
import { machineNow } from '../../ui/machine-instant';
import type { PreviewHandle } from './preview-sheet';
import { isInForce, markOf } from './shown-manifest';
import type { ShownManifest } from './shown-manifest';
import type { AskManifests } from './use-manifest-worker';

/** Who gets what, and how. `passphrase` is empty for a file that anybody can read. */
export interface GiveOrder {
  readonly departure: Departure;
  readonly shown: ShownManifest;
  readonly choice: SheetChoice;
  readonly profile: RecipientProfile;
  readonly recipient: string;
  /** What the planner knows for the boxes of a form. */
  readonly facts: FormFacts;
  readonly reason: string;
  readonly output: SheetOutput;
  readonly copies: number;
  readonly passphrase: string;
}

/** What came of it: where a file went, empty for paper and for what was cancelled. */
interface Given {
  readonly isGiven: boolean;
  readonly path: string;
  readonly notices: readonly Message[];
}

/** Lets a list out of the desk, and writes into the record who got what. */
export function useGiveOut(
  ask: AskManifests,
  preview: RefObject<PreviewHandle | null>,
): (order: GiveOrder) => Promise<Result<Given>> {
  const desk = useDesk();
  const sentence = useSentence();
  const notices = useNotices();

  const sheetOf = async (
    order: GiveOrder,
    file: SheetOrder['file'],
    copy: string,
  ): Promise<Result<BuiltSheet>> => {
    const { shown, choice, profile, recipient, facts } = order;
    if (shown.manifest === null) {
      return failure(message('manifestsScreen.not-kept'));
    }
    const mark = markOf(shown.manifest, copy, sentence);
    const overrides = shown.version?.overrides ?? [];
    const reply = await ask({
      kind: 'sheet',
      order: {
        manifest: shown.manifest,
        choice,
        profile,
        overrides,
        file,
        mark,
        facts: { ...facts, recipient },
      },
    });
    return reply.kind === 'sheet' ? success(reply.sheet) : failure(message('manifestsScreen.worker-broke'));
  };

  /** What the register of copies calls it. */
  const calledIn = ({ departure, shown, recipient }: GiveOrder, copy: string): string => {
    const name = departureName(departure);
    const what =
      shown.version === null
        ? message('manifestsScreen.printed-draft', { departure: name })
        : message('manifestsScreen.printed', { version: shown.version.version, departure: name });
    return [sentence(what), copy, recipient]
      .filter((part) => part !== '')
      .join(', ')
      .slice(0, 200);
  };

  const printCopies = async (order: GiveOrder): Promise<Result<Given>> => {
    const { copies } = order;
    let told: readonly Message[] = [];
    for (let copy = 1; copy <= copies; copy += 1) {
      const label = sentence(message('manifestsScreen.copy-of', { copy, copies }));
      const marked = [label, order.recipient].filter((part) => part !== '').join(' – ');
      const sheet = await sheetOf(order, 'html', marked);
      if (!sheet.ok) {
        return sheet;
      }
      told = sheet.value.notices;
      // The paper is in the register before it exists; but a register that cannot be written must not keep people from their list.
      notices.accepted(await getBridge().recordPrint({ what: calledIn(order, label), copies: 1 }));
      if (!((await preview.current?.print(sheet.value.html)) ?? false)) {
        return failure(message('manifestsScreen.print-broke'));
      }
    }
    return success({ isGiven: true, path: '', notices: told });
  };

  const contentOf = async (order: GiveOrder): Promise<Result<Pick<BuiltSheet, 'bytes' | 'notices'>>> => {
    const { output } = order;
    const sheet = await sheetOf(order, output === 'pdf' || output === 'print' ? 'html' : output, '');
    if (!sheet.ok || output !== 'pdf') {
      return sheet;
    }
    const pdf = await getBridge().renderPdf({ html: sheet.value.html });
    return pdf.ok ? success({ bytes: pdf.value.bytes, notices: sheet.value.notices }) : pdf;
  };

  const saveOne = async (order: GiveOrder): Promise<Result<Given>> => {
    const content = await contentOf(order);
    if (!content.ok) {
      return content;
    }
    const { departure, shown, output, passphrase } = order;
    const standing =
      shown.manifest === null || isInForce(shown.manifest) ? '' : (shown.manifest.standing?.kind ?? '');
    const suggestedName = manifestFileName(departure, shown.version?.version ?? null, output, standing);
    const file = { suggestedName, bytes: new Uint8Array(content.value.bytes) };
    const saved =
      passphrase === ''
        ? await getBridge().saveFile(file)
        : await getBridge().saveEncryptedFile({ ...file, passphrase });
    return saved.ok
      ? success({
          isGiven: saved.value.saved,
          path: saved.value.saved ? saved.value.path : '',
          notices: content.value.notices,
        })
      : saved;
  };

  const record = (order: GiveOrder): Result<null> => {
    const { departure, shown, choice, profile, recipient, reason, output, copies, passphrase } = order;
    const rows = shown.manifest?.rows ?? [];
    const disclosure = {
      id: crypto.randomUUID(),
      at: machineNow(),
      by: desk.opened.operator,
      profile: profile.id,
      recipient,
      form: sheetName(choice, output),
      departureId: departure.id,
      version: shown.version?.version ?? null,
      personIds: shown.version === null ? rows.map(({ personId }) => personId) : [],
      people: rows.length,
      fields: fieldsGiven(choice, profile),
      copies,
      isRedacted: choice.kind === 'list' && choice.template.isRedacted,
      isEncrypted: passphrase !== '',
      reason,
    };
    const label = message('manifestsScreen.did-give', {
      departure: departureName(departure),
      recipient: recipient || message('manifestsScreen.recipient-unnamed'),
    });
    return desk.commit(label, [creation('disclosure', disclosure)], { undoable: false }); // it is out
  };

  return async (order) => {
    const given = await (order.output === 'print' ? printCopies(order) : saveOne(order));
    if (!given.ok || !given.value.isGiven) {
      return given;
    }
    const recorded = record(order);
    return recorded.ok ? given : recorded;
  };
}
