import { describe, expect, test } from 'vitest';
import { tellPart, telling } from '../../../../shared/kit/progress';

describe('telling of a long loop', () => {
  test('gives every item in its order, and the share that is done before every 500th', () => {
    const items = Array.from({ length: 1_250 }, (_, at) => at);
    const told: number[] = [];

    const given = [...telling(items, (share) => told.push(share))];

    expect({ given, told }).toEqual({ given: items, told: [0, 0.4, 0.8] });
  });

  test('says nothing of an empty list', () => {
    const told: number[] = [];

    const given = [...telling([], (share) => told.push(share))];

    expect({ given, told }).toEqual({ given: [], told: [] });
  });

  test('tells the shares of a part as shares of the whole', () => {
    const told: number[] = [];

    tellPart((share) => told.push(share), 0.5, 0.25)?.(0.4);

    expect({ told, unheard: tellPart(undefined, 0, 1) }).toEqual({ told: [0.6], unheard: undefined });
  });
});
