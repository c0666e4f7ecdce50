import { SegmentedControl } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useImperativeHandle, useRef, useState } from 'react';
import type { Ref } from 'react';
import { hearFrame } from '../../platform/input';
import { useText } from '../../ui/text';
import classes from './manifests.module.css';

/** Prints what the preview shows. */
export interface PreviewHandle {
  /** Loads this document, waits until it is laid out, and prints it; false when there is no preview to print from. */
  readonly print: (html: string) => Promise<boolean>;
}

interface PreviewSheetProps {
  readonly html: string | null;
  /** What the frame is called, and what is said below it. */
  readonly title: string;
  readonly hint: string;
  /** The width of the paper. */
  readonly widthMm: number;
  readonly canSavePdf: boolean;
  readonly ref: Ref<PreviewHandle>;
}

/** A margin of desk on both sides of the paper. */
const marginPx = 24;
const zooms = ['fit', '100', '150'] as const;

/** A paper as it prints: the very document that goes to the printer, in a frame that runs no scripts. */
export function PreviewSheet({ html, title, hint, widthMm, canSavePdf, ref }: PreviewSheetProps) {
  const text = useText();
  const frame = useRef<HTMLIFrameElement>(null);
  const { ref: desk, width, height } = useElementSize();
  const [zoom, setZoom] = useState<(typeof zooms)[number]>('fit');
  const sheetWidth = Math.round((widthMm * 96) / 25.4) + 2 * marginPx;
  const scale = zoom === 'fit' ? Math.min(1.25, Math.max(0.3, width / sheetWidth)) : Number(zoom) / 100;

  useImperativeHandle(ref, () => ({
    print: (content) =>
      new Promise((resolve) => {
        const element = frame.current;
        if (element === null) {
          resolve(false);
          return;
        }
        const print = (): void => {
          element.contentWindow?.print();
          resolve(true);
        };
        if (element.srcdoc === content && element.contentDocument?.readyState === 'complete') {
          print();
        } else {
          element.addEventListener('load', print, { once: true });
          element.srcdoc = content;
        }
      }),
  }));

  return (
    <>
      <div ref={desk} className={classes.desk}>
        {html === null ? (
          <p className={classes.none}>{text('manifestsScreen.loading')}</p>
        ) : (
          <iframe
            ref={frame}
            title={title}
            sandbox="allow-same-origin allow-modals"
            srcDoc={html}
            onLoad={({ currentTarget }) => {
              if (currentTarget.contentWindow !== null) {
                hearFrame(currentTarget.contentWindow);
              }
            }}
            className={classes.frame}
            style={{
              zoom: scale,
              width: Math.max(sheetWidth, width / scale),
              height: height / scale,
            }}
          />
        )}
      </div>
      <footer className={classes.footer}>
        <span className={classes.facts}>{hint}</span>
        {canSavePdf ? null : <span className={classes.facts}>{text('manifestsScreen.pdf-by-printing')}</span>}
        <span className={classes.space} />
        <SegmentedControl
          size="xs"
          aria-label={text('manifestsScreen.zoom')}
          value={zoom}
          onChange={setZoom}
          data={zooms.map((value) => ({ value, label: text(`manifestsScreen.zoom-${value}`) }))}
        />
      </footer>
    </>
  );
}
