/** What each file of the queue is given. */
export interface ImportFileProps {
  readonly file: File;
  /** Its place in the queue, from 1. */
  readonly number: number;
  readonly total: number;
  /** After the file came in or was skipped. */
  readonly onNext: () => void;
  /** Other files instead of this one. */
  readonly onChoose: (files: readonly File[]) => void;
  readonly onCancel: () => void;
}
