import { describe, expect, it } from 'vitest';
import { auditHeaders, auditRows } from '../../../../shared/history/audit-table';
import { createFormatter } from '../../../../shared/messages/format';
import { message } from '../../../../shared/messages/message';
import { deletion, edits } from '../../../../shared/model/apply-changes';
import { aPerson } from '../../../support/builders';
import { aBatch } from '../../../support/sample-batches';

const format = createFormatter();
const person = aPerson({ id: 'p1', familyName: 'Misali', notes: '' });

function rowsOf(batch: Partial<ReturnType<typeof aBatch>>, withValues: boolean) {
  const whole = { ...aBatch(1, []), by: 'Fatoumata Example', ...batch };
  return auditRows({ sequence: 7, savedAt: '2126-03-01T06:00:00.000Z', batch: whole }, withValues, format);
}

describe('the audit trail as a table', () => {
  it('has a row for each change: who, when, what kind, which record', () => {
    const changes = edits('person', person, { familyName: 'Example', notes: '=1+1' });
    const start = [
      '7',
      '2126-03-01T06:00:00.000Z',
      '2126-03-01T00:01:00.000Z_0000_test',
      'Fatoumata Example',
      'change',
      'New plan',
      'batch-1',
      'person',
      'p1',
    ];
    expect([auditHeaders(false).length, rowsOf({ changes }, false)]).toEqual([
      10,
      [
        [...start, 'familyName'],
        [...start, 'notes'],
      ],
    ]);
  });

  it('has values only when they are asked for, and none of them is a formula', () => {
    const changes = edits('person', person, { notes: '=1+1' });
    expect(rowsOf({ changes }, true).map((row) => row.slice(9))).toEqual([['notes', '', "'=1+1"]]);
  });

  it('names nobody in a label when values were not asked for', () => {
    const label = message('roster.step-add', { name: 'Ève Misali' });
    const [plain, named] = [false, true].map((withValues) => rowsOf({ label }, withValues)[0]?.[5]);
    expect([plain?.includes('Misali'), named?.includes('Misali')]).toEqual([false, true]);
  });

  it('tells steps that were taken back, done again or only recorded, also when they change nothing', () => {
    const kinds = [{ undoes: ['a'] }, { redoes: ['a'] }, { isRecord: true } as const].map(
      (more) => rowsOf(more, true)[0],
    );
    expect(kinds.map((row) => [row?.[4], row?.length])).toEqual([
      ['undo', 12],
      ['redo', 12],
      ['record', 12],
    ]);
  });

  it('holds a deleted record as JSON', () => {
    const row = rowsOf({ changes: [deletion('person', person)] }, true)[0] ?? [];
    expect([row[9], JSON.parse(row[10] ?? ''), row[11]]).toEqual(['*', person, '']);
  });
});
