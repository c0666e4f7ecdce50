import { z } from 'zod';

/** An instant with the offset of its place, ISO 8601 such as `2026-03-02T14:30:00+00:00`; empty when not known. */
export const instantSchema = z
  .string()
  .regex(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/);
