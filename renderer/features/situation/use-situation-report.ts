import { useIntl } from 'react-intl';
import { useState } from 'react';
import { message } from '../../../shared/messages/message';
import type { Situation } from '../../../shared/planning/situation/situation';
import { situationHtml } from '../../../shared/planning/situation/situation-html';
import { getBridge } from '../../platform/bridge';
import { printDocument } from '../../platform/print-document';
import { countryName } from '../../ui/country-names';
import { useSentence } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';

/** Lets the one-page report out: to the printer, or as a PDF where this shell can make one, else as a page. */
export function useSituationReport(situation: Situation): {
  readonly print: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly isBusy: boolean;
} {
  const intl = useIntl();
  const sentence = useSentence();
  const notices = useNotices();
  const [isBusy, setBusy] = useState(false);
  const html = () => situationHtml(situation, { format: sentence, countryName, locale: intl.locale });

  const print = async (): Promise<void> => {
    const bridge = getBridge();
    notices.accepted(await bridge.recordPrint({ what: sentence(message('situation.printed')), copies: 1 }));
    if (!(await printDocument(html()))) {
      notices.problem(message('situation.print-broke'));
    }
  };

  const save = async (): Promise<void> => {
    const bridge = getBridge();
    const shell = await bridge.shellInfo({});
    const day = situation.now.slice(0, 10);
    const page = html();
    const pdf = shell.ok && shell.value.canSavePdf ? await bridge.renderPdf({ html: page }) : null;
    if (pdf !== null && !notices.accepted(pdf)) {
      return;
    }
    const bytes = pdf?.ok === true ? pdf.value.bytes : new TextEncoder().encode(page);
    const suggestedName = `situation-${day}.${pdf === null ? 'html' : 'pdf'}`;
    const saved = await bridge.saveFile({ suggestedName, bytes });
    if (notices.accepted(saved) && saved.ok && saved.value.saved) {
      notices.done(message('situation.saved', { path: saved.value.path }));
    }
  };

  const busily = (work: () => Promise<void>) => async (): Promise<void> => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  return { print: busily(print), save: busily(save), isBusy };
}
