import {
  areDistinct,
  columnSample,
  looksLikeDate,
  looksLikeFullName,
  looksLikeName,
  share,
} from './column-content';
import { isForeignHeader } from './header-words';
import type { HeaderMeaning } from './known-headers';
import { plainWords } from './plain-words';
import type { ColumnMapping, RosterField, SheetRow } from './types';
import { readDocumentType, readRelation, readSex } from './value-words';

/** What one column may be, before its neighbours are asked. */
export interface ColumnCandidate {
  readonly index: number;
  readonly header: string;
  readonly meaning: HeaderMeaning | null;
  readonly exact: boolean;
  readonly foundBy: ColumnMapping['foundBy'];
  /** What the header promised, where the contents say otherwise. */
  readonly overruled: RosterField | null;
}

/** Fields to which several columns of a sheet may add. */
const gatheredFields: ReadonlySet<RosterField> = new Set([
  'middle_names',
  'other_names',
  'emergency_contact',
  'other_documents',
  'mrz',
  'needs',
]);

/** True for a field to which several columns may add; every other field comes from one column. */
export function isGathered(field: RosterField): boolean {
  return gatheredFields.has(field);
}

/** Decides between columns with the same meaning and names what depends on its neighbours. */
export function settleColumns(
  proposed: readonly ColumnCandidate[],
  rows: readonly SheetRow[],
  headless: boolean,
): ColumnMapping[] {
  const candidates = proposed.map((candidate, at) => placeBesideBirth(candidate, proposed[at - 1]));
  const has = (meaning: HeaderMeaning) => candidates.some((candidate) => candidate.meaning === meaning);
  const taken = new Set<RosterField>();
  const fieldOf = new Map<number, RosterField>();
  for (const candidate of [...candidates].sort((one, other) => strength(other) - strength(one))) {
    const field = settledField(candidate, has, rows);
    if (field !== null && (isGathered(field) || !taken.has(field))) {
      taken.add(field);
      fieldOf.set(candidate.index, field);
    } else if (field === 'document_number' && isDocumentBeside(candidate)) {
      fieldOf.set(candidate.index, 'other_documents');
    }
  }
  nameByContent(candidates, rows, fieldOf, headless);
  return candidates.map(({ index, header, foundBy, overruled }): ColumnMapping => {
    const field = fieldOf.get(index) ?? null;
    const how: ColumnMapping['foundBy'] = field === null ? 'none' : foundBy === 'none' ? 'content' : foundBy;
    const column: ColumnMapping = { index, header, field, foundBy: how };
    return overruled === null || field === overruled ? column : { ...column, overruled };
  });
}

/** Forms ask "born on" and then just "at". */
function placeBesideBirth(candidate: ColumnCandidate, before: ColumnCandidate | undefined): ColumnCandidate {
  const isPlace =
    candidate.meaning === null &&
    before?.meaning === 'date_of_birth' &&
    /^(?:a|at|in)$/.test(plainWords(candidate.header));
  return isPlace ? { ...candidate, meaning: 'place_of_birth', exact: true, foundBy: 'header' } : candidate;
}

function strength({ exact, foundBy }: ColumnCandidate): number {
  return (exact ? 2 : 0) + (foundBy === 'header' ? 1 : 0);
}

/** A second document is kept as such only where its header says which kind it is, not for "Document 2 valid?". */
function isDocumentBeside({ header, foundBy }: ColumnCandidate): boolean {
  return (
    foundBy === 'header' &&
    /\b(?:passport|passeport|cni|nina|unlp|lp|national id|identity card|id card)\b|جواز|هوية/.test(
      plainWords(header),
    )
  );
}

function settledField(
  { index, header, meaning }: ColumnCandidate,
  has: (meaning: HeaderMeaning) => boolean,
  rows: readonly SheetRow[],
): RosterField | null {
  const hasFamily = has('family_name') || has('name') || has('full_name');
  switch (meaning) {
    case 'name':
      if (has('given_names') && !has('family_name')) {
        return 'family_name';
      }
      if (has('family_name') && !has('given_names')) {
        return 'given_names';
      }
      return has('family_name') || has('full_name') ? null : 'full_name';
    case 'first_or_family':
      return hasFamily ? 'household' : 'family_name';
    case 'full_name':
      return has('family_name') && has('given_names') ? null : 'full_name';
    case 'birth_name':
      return hasFamily ? 'other_names' : 'family_name';
    case 'used_name':
      return hasFamily || has('birth_name') ? 'other_names' : 'family_name';
    case 'title': {
      const sample = columnSample(rows, index);
      const isCivil = /civilit|mr|mme/.test(plainWords(header));
      const tellsSex = isCivil || share(sample, (value) => readSex(value) !== null) >= 0.5;
      return !has('sex') && tellsSex ? 'sex' : null;
    }
    case 'household_head': {
      // Yes and no under "Head of family" name nobody.
      const sample = columnSample(rows, index);
      return !has('household') && share(sample, looksLikeFullName) >= 0.5 ? 'household_head' : null;
    }
    case 'document_number': {
      // "Pièce d’identité" may hold the kind of paper, with the number in a column of its own.
      const sample = columnSample(rows, index);
      return share(sample, (value) => readDocumentType(value) !== null) > 0.8 ? 'document_type' : meaning;
    }
    case 'household': {
      const sample = columnSample(rows, index);
      return share(sample, (value) => readRelation(value) !== null) > 0.8 ? 'relation' : 'household';
    }
    default:
      return meaning;
  }
}

/** Where no column holds names: the first columns of words are taken for them, two side by side for family and given names. */
function nameByContent(
  candidates: readonly ColumnCandidate[],
  rows: readonly SheetRow[],
  fieldOf: Map<number, RosterField>,
  headless: boolean,
): void {
  const fields = [...fieldOf.values()];
  const hasNames = fields.some((field) => ['family_name', 'given_names', 'full_name'].includes(field));
  if (hasNames || (!headless && fields.length < 2)) {
    return;
  }
  const wordy = candidates.filter(({ index, header }) => {
    const sample = columnSample(rows, index);
    const isNamed = header !== '' && isForeignHeader(header);
    if (fieldOf.has(index) || isNamed || sample.length === 0) {
      return false;
    }
    return headless
      ? share(sample, looksLikeName) >= 0.9 && new Set(sample).size > sample.length / 4
      : sample.length >= 3 && share(sample, looksLikeFullName) >= 0.9 && areDistinct(sample);
  });
  const [first, second] = wordy;
  if (first === undefined) {
    return;
  }
  const single = share(columnSample(rows, first.index), (value) => !value.includes(' ')) > 0.7;
  if (headless && second?.index === first.index + 1 && single) {
    fieldOf.set(first.index, 'family_name');
    fieldOf.set(second.index, 'given_names');
  } else {
    fieldOf.set(first.index, 'full_name');
  }
  const dates = candidates.find(
    ({ index }) => !fieldOf.has(index) && share(columnSample(rows, index), looksLikeDate) >= 0.8,
  );
  if (headless && dates !== undefined && !fields.includes('date_of_birth')) {
    fieldOf.set(dates.index, 'date_of_birth');
  }
}
