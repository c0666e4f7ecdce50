import { describe, expect, it } from 'vitest';
import { shippedProfile } from '../../../../shared/manifests/recipients';
import { fieldsGiven, outputsOf, sheetName } from '../../../../shared/manifests/sheet-choice';
import type { SheetChoice } from '../../../../shared/manifests/sheet-choice';
import { shippedTemplate } from '../../../../shared/manifests/templates';
import { defined } from '../../../support/defined';

const airline = defined(shippedProfile('airline'));
const list = (id: string): SheetChoice => ({ kind: 'list', template: defined(shippedTemplate(id)) });
const form = (id: string): SheetChoice => ({ kind: 'form', form: id, paper: 'A4' });

describe('fieldsGiven', () => {
  it('counts facts about people that the recipient may have, and nothing of the paper', () => {
    expect(fieldsGiven(list('call-list'), airline)).toEqual(['name']);
  });

  it('is all of a form for those whose own form it is', () => {
    expect(fieldsGiven(form('wfp'), airline)).toEqual([
      'familyName',
      'givenNames',
      'documentNumber',
      'nationality',
      'majorCategory',
      'minorCategory',
    ]);
  });
});

describe('outputsOf', () => {
  it('offers the ways in which a list, a form and a message can leave', () => {
    expect([
      outputsOf(list('gate-list')),
      outputsOf(form('paxlst')),
      outputsOf(form('no such form')),
    ]).toEqual([['print', 'pdf', 'xlsx', 'csv'], ['edi'], []]);
  });
});

describe('sheetName', () => {
  it('names the list or form and the way', () => {
    expect([sheetName(list('gate-list'), 'print'), sheetName(form('wfp'), 'xlsx')]).toEqual([
      'gate-list/print',
      'wfp/xlsx',
    ]);
  });
});
