/** How the child is to die by itself: at the call of this number counted from now, of those that touch the disk. */
export interface DeathOrder {
  readonly afterCalls: number;
  readonly when: 'before' | 'halfway' | 'after';
}

/** A disk that has room for so many more bytes; null for as many as the real one has. */
export interface RoomOrder {
  readonly bytes: number | null;
}

/** What the trial says to the child, beside calls of the bridge. */
export type Control =
  | { readonly control: 'die'; readonly order: DeathOrder }
  | { readonly control: 'room'; readonly order: RoomOrder }
  | { readonly control: 'count' }
  | { readonly control: 'serve' };

export interface BridgeCall {
  readonly method: string;
  readonly parameters: unknown;
}

/** One line to the child, JSON with bytes as the loopback carrier writes them. */
export type ToHost = { readonly id: number } & (Control | BridgeCall);

/** One line from it. For `count`, the number of file-system calls so far; for `serve`, the start address. */
export interface FromHost {
  readonly id: number;
  readonly answer: unknown;
}

/** What the child is started with. */
export interface HostSettings {
  readonly home: string;
  /** Where saved files go. */
  readonly exports: string;
  readonly snapshotAfterBytes: number;
  /** When it is to die, counted from its start. */
  readonly death?: DeathOrder;
}
