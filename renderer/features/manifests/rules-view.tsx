import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { message } from '../../../shared/messages/message';
import { getBridge } from '../../platform/bridge';
import { useSentence, useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { machineNow } from '../../ui/machine-instant';
import classes from './manifests.module.css';
import { PreviewSheet } from './preview-sheet';
import type { PreviewHandle } from './preview-sheet';
import type { AskManifests } from './use-manifest-worker';

/** The rules and priorities by which people are assigned, as the one page that prints. It names nobody. */
export function RulesView({ ask }: { readonly ask: AskManifests }) {
  const text = useText();
  const sentence = useSentence();
  const notices = useNotices();
  const [html, setHtml] = useState<string | null>(null);
  const preview = useRef<PreviewHandle>(null);

  useEffect(() => {
    let isWanted = true;
    void ask({ kind: 'rules', now: machineNow() }).then((reply) => {
      if (isWanted && reply.kind === 'rules') {
        setHtml(reply.html);
      } else if (isWanted) {
        notices.problem(message('manifestsScreen.worker-broke'));
      }
    });
    return () => {
      isWanted = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the notices are new with every picture; what is asked is not
  }, [ask]);

  const print = async (): Promise<void> => {
    const what = sentence(message('manifestsScreen.rules'));
    notices.accepted(await getBridge().recordPrint({ what, copies: 1 }));
    const isPrinted = (await preview.current?.print(html ?? '')) ?? false;
    if (!isPrinted) {
      notices.problem(message('manifestsScreen.print-broke'));
    }
  };

  return (
    <section className={classes.view} aria-label={text('manifestsScreen.rules')}>
      <header className={classes.toolbar}>
        <h2 className={classes.heading}>{text('manifestsScreen.rules')}</h2>
        <Button
          size="xs"
          leftSection={<IconPrinter size={16} aria-hidden />}
          disabled={html === null}
          onClick={() => void print()}
        >
          {text('manifestsScreen.print')}
        </Button>
      </header>
      <PreviewSheet
        ref={preview}
        html={html}
        title={text('manifestsScreen.rules-preview')}
        hint={text('manifestsScreen.rules-hint')}
        widthMm={210}
        canSavePdf={false}
      />
    </section>
  );
}
