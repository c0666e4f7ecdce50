import type { PdfPrinter } from '../chromium/render-pdf';
import type { Result } from '../../shared/kit/result';
import type { FormatMessage } from '../../shared/messages/format';

/** What the command line cannot do by itself. */
export interface HeadlessPorts {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Unpredictable bytes, fit for keys. */
  readonly random: (count: number) => Buffer;
  readonly format: FormatMessage;
  /** The passphrase that was given by the environment or on standard input, never as an argument. */
  readonly readPassphrase: () => Promise<string>;
  /** One line for the person, on standard error. */
  readonly tell: (line: string) => void;
  /** One line about what was done, on standard output. */
  readonly report: (line: string) => void;
  /** The bundled program, which can be started as the reading thread. */
  readonly program: URL;
  /** A font file that comes with the program, as base64; null where it is missing. */
  readonly loadFont: (file: string) => Promise<string | null>;
  /** The packed table of places that comes with the program; null where it is missing. */
  readonly loadPlaces: () => Promise<Uint8Array | null>;
  readonly openPdfPrinter: () => Promise<Result<PdfPrinter>>;
}
