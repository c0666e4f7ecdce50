import type { z } from 'zod';
import type { Result } from '../kit/result';
import { backupMethods } from './backup-methods';
import { custodyMethods } from './custody-methods';
import { exportMethods } from './export-methods';
import { historyMethods } from './history-methods';
import { keyMethods } from './key-methods';
import { planMethods } from './plan-methods';

/**
 * Everything the window may ask of the host, declared once: parameter and answer of each method.
 * Every method answers with a `Result`; its problem is a message for the planner.
 */
export const deskBridgeMethods = {
  ...planMethods,
  ...historyMethods,
  ...keyMethods,
  ...custodyMethods,
  ...backupMethods,
  ...exportMethods,
} as const;

export type DeskBridgeMethod = keyof typeof deskBridgeMethods;
export type Asked<M extends DeskBridgeMethod> = z.infer<(typeof deskBridgeMethods)[M]['parameters']>;
export type Answer<M extends DeskBridgeMethod> = z.infer<(typeof deskBridgeMethods)[M]['answer']>;

/** What the window holds: one asynchronous function a method. */
export type DeskBridge = {
  readonly [M in DeskBridgeMethod]: (parameters: Asked<M>) => Promise<Result<Answer<M>>>;
};
