import { z } from 'zod';
import { instantSchema } from './instant';

/** A map of the user's own, such as the streets of a city, kept with the plan. */
export const mapLayerSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  /** The text of a GeoJSON file (RFC 7946) that was read without fault. */
  geoJson: z.string(),
  at: instantSchema,
  by: z.string(),
});
export type MapLayer = z.infer<typeof mapLayerSchema>;
