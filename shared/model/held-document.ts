import { z } from 'zod';
import { departureIdSchema, personIdSchema } from './ids';
import { instantSchema } from './instant';
import { documentTypes } from './person';

/** Where a document is that somebody handed in. `carried` is taken along on a departure. */
export const heldDocumentStates = ['received', 'returned', 'carried', 'destroyed'] as const;

/** A passport or other paper in the custody of the desk. */
export const heldDocumentSchema = z.object({
  id: z.string().min(1),
  /** Whose it is; null when that is not known. */
  personId: personIdSchema.nullable(),
  documentType: z.enum(['', ...documentTypes]),
  documentNumber: z.string(),
  note: z.string(),
  state: z.enum(heldDocumentStates),
  receivedAt: instantSchema,
  receivedBy: z.string(),
  /** When and by whom it was given back, carried or destroyed; empty while it is held. */
  endedAt: instantSchema,
  endedBy: z.string(),
  /** To whom it was given; empty when nobody said. */
  givenTo: z.string(),
  /** On which departure it is carried; null otherwise. */
  departureId: departureIdSchema.nullable(),
});
export type HeldDocument = z.infer<typeof heldDocumentSchema>;
