import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aHeadlessProgram } from '../../../support/headless-program';
import type { HeadlessProgram } from '../../../support/headless-program';

describe('places', () => {
  let program: HeadlessProgram;
  beforeAll(async () => {
    program = await aHeadlessProgram();
  });
  afterAll(() => program.remove());

  it.each([
    ['Bamako', 'Bamako\tML\t12.6500\t-8.0000\tcapital'],
    ['Tombouctou', 'Timbuktu (Tombouctou)\tML\t16.7735\t-3.0074\ttown'],
    ['Segu', 'Ségou (Segu)\tML\t13.4317\t-6.2157\ttown'],
    ['tumbuktu', 'Timbuktu\tML\t16.7735\t-3.0074\ttown'],
    ['BKO', 'Modibo Keita International Airport (BKO)\tML\t12.5335\t-7.9499\tairport'],
    ['12°39′N 8°00′W', 'Bamako\tML\t12.6500\t-8.0000\tcapital'],
    ['29P PP 08596 98638', 'Bamako\tML\t12.6500\t-8.0000\tcapital'],
  ])('finds %s', async (find, line) => {
    const { code, told, reported } = await program.run(['places', '--find', find, '--limit', '1']);
    expect({ code, told, reported }).toEqual({ code: 0, told: [], reported: [line] });
  });

  it('puts the places of a country first', async () => {
    const { reported } = await program.run(['places', '--find', 'San', '--limit', '1', '--near', 'Mali']);
    expect(reported).toEqual(['San\tML\t13.3034\t-4.8956\ttown']);
  });

  it('says on standard error that nothing is known, and exits with 0', async () => {
    const { code, told, reported } = await program.run(['places', '--find', 'xqzwvtk']);
    expect({ code, told, reported }).toEqual({
      code: 0,
      told: ['No place is known by “xqzwvtk”. Try another spelling, a larger town nearby, or coordinates.'],
      reported: [],
    });
  });

  it.each([
    [['--find', ' '], 'The option --find is empty.'],
    [[], 'The command places needs the option --find.'],
    [['--find', 'Gao', '--limit', '0'], '--limit “0” must be a whole number from 1 to 1000.'],
    [['--find', 'Gao', '--near', 'Atlantis'], '--near “Atlantis” is no country.'],
    [['--find', '95, 10'], 'A latitude goes from -90 to 90, and 95 does not.'],
    [['--find', '12.65'], 'This is only one of two numbers.'],
  ])('refuses %j with a sentence', async (options, sentence) => {
    const { code, told, reported } = await program.run(['places', ...options]);
    expect({ code, starts: told[0]?.startsWith(sentence), reported }).toEqual({
      code: 2,
      starts: true,
      reported: [],
    });
  });
});
