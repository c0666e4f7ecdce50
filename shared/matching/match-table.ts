/** What a column holds, as far as comparing people goes. */
export const columnKinds = [
  'given_names',
  'family_name',
  /** A name by birth or marriage beside the family name. */
  'other_family_name',
  'full_name',
  'date_of_birth',
  'birth_year',
  'birth_month',
  'birth_day',
  'age',
  'sex',
  'nationality',
  'document',
  'document_type',
  'phone',
  'email',
  'house_number',
  'street',
  'place',
  'postcode',
  'region',
  /** Who travels or lives together, as the list names it. */
  'household',
  /** Short values that are alike or not, such as a membership number. */
  'code',
  /** Any other text that says something about a person, such as an occupation. */
  'words',
  'ignored',
] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** One column; several may have the same kind. */
export interface MatchColumn {
  readonly kind: ColumnKind;
  readonly name: string;
}

/** One record: the list it stands in, from 0, and its values in the order of the columns, empty where unknown. */
export interface MatchRow {
  readonly list: number;
  readonly values: readonly string[];
}

/** Records to be compared with each other. Dates of birth are `YYYY-MM-DD` where they could be read, else as written. */
export interface MatchTable {
  readonly columns: readonly MatchColumn[];
  readonly rows: readonly MatchRow[];
}
