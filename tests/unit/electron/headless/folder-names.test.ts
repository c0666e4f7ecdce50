import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderNames } from '../../../../electron/headless/folder-names';

describe('folderNames', () => {
  it('keeps plain ids and makes others safe', () => {
    const ids = ['AF-520', 'Convoi Été 1', '../../etc', 'a/b', 'A_B', '..', '', 'CON', 'x. '];

    expect([...folderNames(ids)]).toEqual([
      ['AF-520', 'AF-520'],
      ['Convoi Été 1', 'Convoi Été 1'],
      ['../../etc', '__.._etc'],
      ['a/b', 'a_b'],
      ['A_B', 'A_B-2'],
      ['..', '_'],
      ['', '_-2'],
      ['CON', '_CON'],
      ['x. ', 'x_'],
    ]);
  });

  it('never leaves the folder and never uses a name twice', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), (ids) => {
        const names = [...folderNames(ids).values()];

        expect(names.filter((name) => /[\\/\0]|^\.{0,2}$/.test(name))).toEqual([]);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
      }),
    );
  });
});
