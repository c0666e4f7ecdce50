import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aHeadlessProgram } from '../../../support/headless-program';
import type { HeadlessProgram } from '../../../support/headless-program';

describe('paxlst-check', () => {
  let program: HeadlessProgram;
  beforeAll(async () => {
    program = await aHeadlessProgram();
  });
  afterAll(() => program.remove());

  it('prints what a message holds and every fault with its segment', async () => {
    const path = join(program.folder, 'list.txt');
    await writeFile(
      path,
      [
        'UNA:*.? $',
        'UNB*UNOA:4*SENDER*RECEIVER*310302:1805*REF1**APIS$',
        'UNH*1*PAXLST:D:02B:UN:IATA*LIST1*01:F$',
        'BGM*745$',
        'NAD*MS***DUTY$',
        'TDT*20*XA100$',
        'LOC*125*BKO$',
        'DTM*189:3103030800:201$',
        'LOC*87*DSS$',
        'NAD*FL***SAMPLE:AWA$',
        'ATT*2**F$',
        'DTM*329:900517$',
        'NAT*2*FRA$',
        'DOC**$',
        'CNT*42:2$',
        'UNT*14*1$',
        'UNZ*1*REF1$',
      ].join('\r\n'),
    );

    const { code, told, reported } = await program.run(['paxlst-check', path]);

    expect({ code, told }).toEqual({ code: 0, told: [] });
    expect(reported).toEqual([
      'Interchange REF1 from SENDER to RECEIVER',
      'Message 1 (PAXLST D 02B), list 745, voyage XA100: 1 traveller, stated 2',
      'From BKO at 3103030800',
      'To DSS at –',
      'Segment 9, FL: SAMPLE, AWA; sex F; born 900517; FRA; documents – – – –',
      'Fault in segment 0 (UNA): The interchange has service characters of its own: : * $ ?',
      'Fault in segment 11 (DTM): The year in “900517” has two digits, so that the century is a guess.',
      'Fault in segment 13 (DOC): Element 1, component 1 is empty.',
      'Fault in segment 13 (DOC): Element 2, component 1 is empty.',
      'Fault in segment 13 (DOC): The segment ends with an empty element.',
      'Fault in segment 14 (CNT): The total says 2; there is 1 traveller.',
      'list.txt: 1 traveller, 6 faults.',
    ]);
  });

  it.each([
    ['no interchange', 'Sample;Awa', /^list\.txt holds no UN\/EDIFACT interchange/],
    ['nothing', '', /^list\.txt holds no UN\/EDIFACT interchange/],
  ])('refuses a file that holds %s', async (_, content, sentence) => {
    const path = join(program.folder, 'list.txt');
    await writeFile(path, content);

    const { code, told } = await program.run(['paxlst-check', path]);

    expect(code).toBe(2);
    expect(told).toEqual([expect.stringMatching(sentence)]);
  });
});
