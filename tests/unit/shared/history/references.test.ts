import { expect, test } from 'vitest';
import type { z } from 'zod';
import { references } from '../../../../shared/history/references';
import {
  advisoryIdSchema,
  departureIdSchema,
  householdIdSchema,
  personIdSchema,
} from '../../../../shared/model/ids';
import { entityNames, entitySchemas } from '../../../../shared/model/plan';
import type { EntityName } from '../../../../shared/model/plan';

const idOf = new Map<z.ZodType, EntityName>([
  [personIdSchema, 'person'],
  [householdIdSchema, 'household'],
  [departureIdSchema, 'departure'],
  [advisoryIdSchema, 'advisory'],
]);

test('every field that holds the id of another record is a declared reference', () => {
  const found = entityNames.flatMap((entity) =>
    Object.entries(entitySchemas[entity].shape as Record<string, z.ZodType>).flatMap(([field, schema]) => {
      const target =
        idOf.get(schema) ?? idOf.get((schema as Partial<z.ZodNullable<z.ZodType>>).unwrap?.() as z.ZodType); // where it may be null
      return target === undefined || (field === 'id' && target === entity) ? [] : [{ entity, field, target }];
    }),
  );

  const inOrder = (list: readonly object[]): string[] => list.map((one) => JSON.stringify(one)).sort();
  expect(inOrder(found)).toEqual(inOrder(references));
});
