import { birthComparison, readBirths } from './compare/birth-comparison';
import type { Birth } from './compare/birth-comparison';
import { companionsComparison } from './compare/companions-comparison';
import type { Comparison } from './compare/comparison';
import { emailComparison, phoneComparison, plainEmail, plainPhone } from './compare/contact-comparisons';
import { documentComparison, plainDocument } from './compare/document-comparison';
import { nameComparisons } from './compare/name-comparisons';
import {
  codeComparison,
  nationalityComparison,
  sexComparison,
  wordsComparison,
} from './compare/other-comparisons';
import {
  houseNumberComparison,
  placeComparison,
  plainPlace,
  postcodeComparison,
  regionComparison,
} from './compare/place-comparisons';
import { streetComparison } from './compare/street-comparison';
import { numberValues } from './compare/value-comparison';
import { wholeNameComparison } from './compare/whole-name-comparison';
import type { ColumnKind, MatchTable } from './match-table';
import { readNames } from './names/name-records';
import type { NameRecord } from './names/name-records';
import { isAboutBirth } from './sources/column-kind';
import { foldText } from './text/fold-text';

/** A column of values that are compared one with one. */
export interface PlainColumn {
  readonly id: string;
  readonly kind: ColumnKind;
  readonly name: string;
  readonly values: readonly string[];
}

/** Records made ready for comparing. */
export interface PreparedRecords {
  readonly count: number;
  /** The list of each record, and the household in it: numbers, 0 where no household is named. */
  readonly lists: Int32Array;
  readonly households: Int32Array;
  readonly names: readonly NameRecord[];
  readonly births: readonly Birth[];
  readonly documents: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly streets: readonly string[];
  readonly columns: readonly PlainColumn[];
  readonly comparisons: readonly Comparison[];
  /** True when given and family name stand in each other's place in one of two records. */
  readonly areSwapped: (one: number, other: number) => boolean;
}

const plainKinds = ['house_number', 'place', 'postcode', 'region', 'code', 'words'] as const;
type PlainKind = (typeof plainKinds)[number];

const makePlain: Readonly<Record<PlainKind, (value: string) => string>> = {
  house_number: (value) => foldText(value).replaceAll(' ', ''),
  place: plainPlace,
  postcode: foldText,
  region: foldText,
  code: (value) => foldText(value).replaceAll(' ', ''),
  words: foldText,
};

const compareColumn: Readonly<
  Record<
    PlainKind,
    (column: { id: string; column: string; values: readonly string[]; moves?: true }) => Comparison
  >
> = {
  house_number: houseNumberComparison,
  place: placeComparison,
  postcode: postcodeComparison,
  region: regionComparison,
  code: codeComparison,
  words: wordsComparison,
};

const whereabouts: readonly ColumnKind[] = ['house_number', 'place', 'postcode', 'region'];

function isWhereabouts(kind: ColumnKind, header: string): boolean {
  return whereabouts.includes(kind) && !isAboutBirth(header);
}

function plainColumns(table: MatchTable): PlainColumn[] {
  return plainKinds.flatMap((kind) =>
    table.columns.flatMap((column, at) =>
      column.kind === kind
        ? [
            {
              id: `${kind}:${at}`,
              kind,
              name: column.name,
              values: table.rows.map(({ values }) => makePlain[kind](values[at] ?? '')),
            },
          ]
        : [],
    ),
  );
}

/** Makes the records of a table ready; `currentYear` turns ages into years of birth. */
export function prepareRecords(table: MatchTable, currentYear: number): PreparedRecords {
  const has = (kind: ColumnKind): boolean => table.columns.some((column) => column.kind === kind);
  const texts = (kind: ColumnKind, separator: string): string[] => {
    const places = table.columns.flatMap((column, at) => (column.kind === kind ? [at] : []));
    return table.rows.map(({ values }) =>
      places
        .map((at) => values[at] ?? '')
        .filter((value) => value !== '')
        .join(separator),
    );
  };
  const { records: names, words } = readNames(table);
  const births = readBirths(table, currentYear);
  const documents = texts('document', '').map(plainDocument);
  const phones = texts('phone', ';').map(plainPhone);
  const emails = texts('email', ' ').map(plainEmail);
  const streets = texts('street', ' ');
  const columns = plainColumns(table);
  const hasBirths = births.some(({ year, digits }) => year > 0 || digits !== '');
  const households = texts('household', ' ').map((household, row) =>
    household === '' ? '' : `${table.rows[row]?.list ?? 0} ${household}`,
  );
  const companionKey = (row: number): string => {
    const name = names[row];
    const [given] = name?.given.words ?? [];
    const [family] = name?.families[0]?.words ?? [];
    return given === undefined || family === undefined ? '' : `${given.sound} ${family.sound}`;
  };
  const nameComparison = nameComparisons(names, words);
  const comparisons: Comparison[] = [
    nameComparison.given,
    nameComparison.family,
    ...(hasBirths ? [birthComparison(births)] : []),
    ...(has('document') ? [documentComparison(documents, texts('document_type', ' ').map(foldText))] : []),
    ...(names.some(({ whole }) => whole.length > 0) ? [wholeNameComparison(names, words)] : []),
    ...(has('phone') ? [phoneComparison(phones)] : []),
    ...(has('email') ? [emailComparison(emails)] : []),
    ...(has('sex') ? [sexComparison(texts('sex', ' ').map((sex) => (sex === 'X' ? '' : sex)))] : []),
    ...(has('nationality') ? [nationalityComparison(texts('nationality', ' '))] : []),
    ...(has('street') ? [streetComparison(streets)] : []),
    ...columns.map(({ id, kind, name, values }) =>
      // plainColumns gives these kinds only
      compareColumn[kind as PlainKind]({
        id,
        column: name,
        values,
        ...(isWhereabouts(kind, name) ? { moves: true } : {}),
      }),
    ),
    ...(has('household') ? [companionsComparison(households, companionKey)] : []),
  ];
  // Facts of one person first: most pairs can be given up after them.
  const isLate = ({ bond, parents }: Comparison): number =>
    bond === 'household' || parents.length > 0 ? 1 : 0;
  comparisons.sort((one, other) => isLate(one) - isLate(other));
  return {
    count: table.rows.length,
    lists: Int32Array.from(table.rows, ({ list }) => list),
    households: numberValues(households).numbers,
    names,
    births,
    documents,
    phones,
    emails,
    streets,
    columns,
    comparisons,
    areSwapped: nameComparison.areSwapped,
  };
}
