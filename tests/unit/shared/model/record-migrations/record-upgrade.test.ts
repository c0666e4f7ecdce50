import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../../shared/model/change';
import { createRecordUpgrade } from '../../../../../shared/model/record-migrations/record-upgrade';
import type { RecordMigration } from '../../../../../shared/model/record-migrations/record-upgrade';
import { recordMigrations } from '../../../../../shared/model/record-migrations/registry';

const addBloodGroup: RecordMigration = {
  name: '002-add-blood-group',
  record: (entity, record) => (entity === 'person' ? { ...record, bloodGroup: '' } : record),
};
const renameNotes: RecordMigration = {
  name: '003-rename-notes',
  record: (entity, { notes = '', ...record }) =>
    entity === 'person' ? { ...record, remarks: notes } : { ...record, notes },
  field: (change) =>
    change.entity === 'person' && change.field === 'notes' ? { ...change, field: 'remarks' } : change,
};
const dropFax: RecordMigration = {
  name: '004-drop-fax',
  record: (_entity, { fax: _fax, ...record }) => record,
  field: (change) => (change.field === 'fax' ? null : change),
};
const upgrade = createRecordUpgrade([addBloodGroup, renameNotes, dropFax]);

function edit(field: string): Change {
  return { entity: 'person', entityId: 'p-1', field, from: '', to: 'new' };
}

describe('records of older models', () => {
  it('go through every migration since they were written', () => {
    const old = { id: 'p-1', notes: 'diabetic', fax: '1' };
    expect([1, 2, 3, 4].map((from) => upgrade.records('person', [old], from))).toEqual([
      [{ id: 'p-1', bloodGroup: '', remarks: 'diabetic' }],
      [{ id: 'p-1', remarks: 'diabetic' }],
      [{ id: 'p-1', notes: 'diabetic' }],
      [old],
    ]);
  });

  it('are given back as they are when they are of the newest model', () => {
    const records = [{ id: 'p-1' }];
    const changes = [edit('notes')];
    expect([
      upgrade.records('person', records, 4) === records,
      upgrade.changes(changes, 4) === changes,
    ]).toEqual([true, true]);
  });

  it('keep their changes in step: whole records, renamed fields, fields that are no more', () => {
    const created: Change = {
      entity: 'person',
      entityId: 'p-1',
      field: '*',
      from: null,
      to: { id: 'p-1', notes: 'x' },
    };
    const changes = upgrade.changes([created, edit('notes'), edit('fax'), edit('phone')], 1);
    expect(changes).toEqual([
      { ...created, to: { id: 'p-1', bloodGroup: '', remarks: 'x' } },
      edit('remarks'),
      edit('phone'),
    ]);
  });
});

describe('the registry of migrations', () => {
  it('numbers each by the model that it leads to', () => {
    const expected = recordMigrations.map((_, index) => String(index + 2).padStart(3, '0'));
    expect(recordMigrations.map(({ name }) => name.slice(0, 3))).toEqual(expected);
  });
});
