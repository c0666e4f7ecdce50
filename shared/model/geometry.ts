import { z } from 'zod';

/** Where a point on Earth is, in degrees of WGS 84: north and east count up. */
export const pointSchema = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
export type GeoPoint = z.infer<typeof pointSchema>;

/** A position as GeoJSON writes it (RFC 7946): longitude first, then latitude, degrees of WGS 84. */
const positionSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
export type Position = z.infer<typeof positionSchema>;

const lineSchema = z.array(positionSchema).min(2);
const ringSchema = z.array(positionSchema).min(4);

/** A shape on the map as GeoJSON writes it (RFC 7946). Rings are closed: their last position is their first. */
export const geometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: positionSchema }),
  z.object({ type: z.literal('LineString'), coordinates: lineSchema }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(lineSchema) }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ringSchema) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ringSchema)) }),
]);
export type PlanGeometry = z.infer<typeof geometrySchema>;
