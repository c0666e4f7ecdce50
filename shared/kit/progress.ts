import type { Message } from '../messages/message';

/** What a long task tells while it runs. `fraction` is 0 to 1, or null while the end is not known. */
export interface Progress {
  readonly fraction: number | null;
  readonly message: Message;
}

/** Called by long tasks at least every 250 ms of work; returning is immediate. */
export type ReportProgress = (progress: Progress) => void;

/** Told during a long loop which share of it is done, 0 to 1. */
export type TellShare = (share: number) => void;

/** The items of a long list in their order; before every 500th it is told which share of them is done. */
export function* telling<T>(items: readonly T[], tell: TellShare | undefined): Generator<T, void> {
  for (let at = 0; at < items.length; at += 1) {
    if (at % 500 === 0) {
      tell?.(at / items.length);
    }
    yield items[at] as T; // the place is below the length
  }
}

/** Tells the shares of one part of a longer task, which begins at `from` of the whole and is `length` of it. */
export function tellPart(tell: TellShare | undefined, from: number, length: number): TellShare | undefined {
  return tell === undefined ? undefined : (share) => tell(from + share * length);
}
