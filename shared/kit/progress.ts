import type { Message } from '../messages/message';

/** What a long task tells while it runs. `fraction` is 0 to 1, or null while the end is not known. */
export interface Progress {
  readonly fraction: number | null;
  readonly message: Message;
}

/** Called by long tasks at least every 250 ms of work; returning is immediate. */
export type ReportProgress = (progress: Progress) => void;
