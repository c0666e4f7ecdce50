/** Told after each piece of work: the share of the file that is done, 0 to 1. */
export type AfterPiece = (fraction: number) => Promise<void>;
