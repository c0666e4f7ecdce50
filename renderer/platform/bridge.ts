import type { DeskBridge } from '../../shared/contract/desk-bridge';
import { createLoopbackBridge } from './loopback-bridge';

declare global {
  interface Window {
    /** Put there by a shell's preload script; absent where the window speaks over the loopback address. */
    readonly departureDesk?: DeskBridge;
  }
}

let bridge: DeskBridge | undefined;

/** The one way to the host: the preload's bridge where there is one, else the loopback address. */
export function getBridge(): DeskBridge {
  bridge ??= window.departureDesk ?? createLoopbackBridge((url, init) => fetch(url, init));
  return bridge;
}
