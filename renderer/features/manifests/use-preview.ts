import { useEffect, useState } from 'react';
import type { SheetChoice } from '../../../shared/manifests/sheet-choice';
import { noFormFacts } from '../../../shared/manifests/forms/form';
import type { RecipientProfile } from '../../../shared/model/recipient-profile';
import { useSentence } from '../../ui/text';
import { markOf } from './shown-manifest';
import type { ShownManifest } from './shown-manifest';
import type { AskManifests } from './use-manifest-worker';

/** The page that is shown, as it would print; null until it is there. Forms that are no page have none. */
export function usePreview(
  ask: AskManifests,
  shown: ShownManifest | null,
  choice: SheetChoice,
  profile: RecipientProfile,
): string | null {
  const sentence = useSentence();
  const [html, setHtml] = useState<string | null>(null);
  useEffect(() => {
    if (shown?.manifest == null) {
      return;
    }
    let isWanted = true;
    const { manifest, version } = shown;
    const mark = markOf(manifest, '', sentence);
    const overrides = version?.overrides ?? [];
    const order = { manifest, choice, profile, overrides, file: 'html', mark, facts: noFormFacts } as const;
    void ask({ kind: 'sheet', order }).then((reply) => {
      if (isWanted && reply.kind === 'sheet') {
        setHtml(reply.sheet.html);
      }
    });
    return () => {
      isWanted = false;
    };
  }, [ask, shown, choice, profile, sentence]);
  return html;
}
