import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  announcedOrder,
  dayMonthEvidence,
  readBirthDay,
  readExpiryDay,
} from '../../../../shared/roster-import/dates';

const today = '2026-03-01';
const reading = (text: string, order: 'dmy' | 'mdy' = 'dmy') => {
  const read = readBirthDay(text, order, today);
  return 'day' in read ? read.day : read.reason.id;
};

describe('reading birth dates', () => {
  it.each([
    ['1985-04-03', '1985-04-03'],
    ['1985-04-03T00:00:00', '1985-04-03'],
    ['1985/4/3 10:20', '1985-04-03'],
    ['19850403', '1985-04-03'],
    ['03/04/1985', '1985-04-03'],
    ['3.4.85', '1985-04-03'],
    ['03-04-26', '1926-04-03'],
    ['01/03/26', '2026-03-01'],
    ['12 janv. 1985', '1985-01-12'],
    ['1er août 1990', '1990-08-01'],
    ['3 de mai 1999', '1999-05-03'],
    ['12-JAN-1985', '1985-01-12'],
    ['12JAN85', '1985-01-12'],
    ['12 Février 2001', '2001-02-12'],
    ['January 12, 1985', '1985-01-12'],
    ['Sept 3rd, 1985', '1985-09-03'],
    ['lundi 12 janvier 1987', '1987-01-12'],
    ['1985 Jan 12', '1985-01-12'],
    ['31140', '1985-04-03'],
    ['31140.5', '1985-04-03'],
    ['٠٣/٠٤/١٩٨٥', '1985-04-03'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %s as %s', (text, day) => {
    expect(reading(text)).toBe(day);
  });

  it.each([
    ['29/02/2023', 'import.date-not-real'],
    ['00/04/1985', 'import.date-not-real'],
    ['31/04/1985', 'import.date-not-real'],
    ['1985-13-04', 'import.date-not-real'],
    ['1985', 'import.date-incomplete'],
    ['04/1985', 'import.date-incomplete'],
    ['04/13/1985', 'import.date-not-day-first'],
    ['about 40', 'import.date-unreadable'],
    ['3 foo 1985', 'import.date-unreadable'],
    ['02/03/2026', 'import.birth-in-future'],
    ['1899-12-31', 'import.birth-too-early'],
  ])('refuses %s', (text, reason) => {
    expect(reading(text)).toBe(reason);
  });

  it('reads the same text by the order that it is told', () => {
    expect([reading('03/04/1985'), reading('03/04/1985', 'mdy'), reading('25/12/1985', 'mdy')]).toEqual([
      '1985-04-03',
      '1985-03-04',
      'import.date-not-month-first',
    ]);
  });

  it('puts two-digit years of expiry near today', () => {
    expect(['01/02/31', '01/02/99', '01/02/24'].map((text) => readExpiryDay(text, 'dmy', today))).toEqual([
      { day: '2031-02-01' },
      { day: '1999-02-01' },
      { day: '2024-02-01' },
    ]);
  });

  it('tells which order a date allows', () => {
    expect(
      ['13/04/1985', '04/13/1985', '03/04/1985', '04/04/1985', '1985-04-03', '3 May 1985'].map(
        dayMonthEvidence,
      ),
    ).toEqual(['dayFirst', 'monthFirst', 'both', 'none', 'none', 'none']);
  });

  it('hears the order that a header announces', () => {
    expect(
      ['DOB (DD/MM/YYYY)', 'Date de naissance jj-mm-aaaa', 'Birth date MM/DD/YYYY', 'Born'].map(
        announcedOrder,
      ),
    ).toEqual(['dmy', 'dmy', 'mdy', null]);
  });

  it('reads every day of the calendar back, in each written form', () => {
    const day = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2026-02-28T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
        const long = (language: string) =>
          new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);

        const read = [
          reading(`${dayOfMonth}/${month}/${year}`),
          reading(`${month}/${dayOfMonth}/${year}`, 'mdy'),
          reading(`${year}.${month}.${dayOfMonth}`),
          reading(long('en')),
          reading(long('fr')),
        ];

        expect(read).toEqual([iso, iso, iso, iso, iso]);
      }),
    );
  });
});
