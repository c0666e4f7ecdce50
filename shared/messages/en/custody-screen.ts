/** Labels and sentences of the custody section: keys, lock and panic, backups, record, copies. */
export const custodyScreen = {
  'custodyScreen.title': 'Custody',
  'custodyScreen.about': 'Who can open this plan, what happens in danger, and what is outside of it.',
  'custodyScreen.tabs': 'Parts of custody',
  'custodyScreen.keys': 'Keys',
  'custodyScreen.panic': 'Lock and panic',
  'custodyScreen.backups': 'Backups',
  'custodyScreen.record': 'Record',
  'custodyScreen.copies': 'Copies',
  'custodyScreen.cancel': 'Cancel',
  'custodyScreen.done': 'Done',

  'custodyScreen.keys-title': 'Ways into this plan',
  'custodyScreen.keys-text':
    'Each of these opens the plan by itself. Adding, changing or removing one does not touch the data.',
  'custodyScreen.keys-loading': 'Reading the keys…',
  'custodyScreen.only-one':
    'There is only one way into this plan. If it is lost, the plan is lost. Add a second one, and keep it in another place.',
  'custodyScreen.no-recovery':
    'This plan has no mission recovery key: after a seal nobody could open it again.',
  'custodyScreen.column-way': 'Way in',
  'custodyScreen.column-added': 'Added',
  'custodyScreen.column-strength': 'What protects it',
  'custodyScreen.column-action': 'Action',
  'custodyScreen.kind-passphrase': 'Passphrase',
  'custodyScreen.kind-key-file': 'Key file',
  'custodyScreen.kind-recovery': 'Mission recovery key',
  'custodyScreen.cost': 'Each guess needs {memory} MiB of memory',
  'custodyScreen.fingerprint': 'Public half: {fingerprint}',
  'custodyScreen.change-passphrase': 'Change passphrase',
  'custodyScreen.add-passphrase': 'Add passphrase',
  'custodyScreen.add-key-file': 'Add key file',
  'custodyScreen.add-recovery': 'Add recovery key',
  'custodyScreen.prove': 'Try a key',
  'custodyScreen.remove': 'Remove',
  'custodyScreen.remove-named': 'Remove {label}',
  'custodyScreen.slot-label': 'What to call it',
  'custodyScreen.slot-label-hint': 'Can be read without any key: name the place or the role, not a person.',
  'custodyScreen.slot-label-missing': 'Give it a name.',
  'custodyScreen.slot-label-passphrase': 'Second passphrase',
  'custodyScreen.slot-label-key-file': 'Key file on a stick',
  'custodyScreen.slot-label-recovery': 'Recovery key at headquarters',

  'custodyScreen.current-passphrase': 'Present passphrase',
  'custodyScreen.next-passphrase': 'New passphrase',
  'custodyScreen.change-text':
    'The present passphrase stops opening this plan. Backups and copies made before still open with it.',
  'custodyScreen.changed': 'The passphrase was changed. The old one does not open this plan any more.',
  'custodyScreen.added': '“{label}” was added.',
  'custodyScreen.change-missing': 'Enter the present passphrase.',

  'custodyScreen.key-file-text':
    'A file of random bytes is made. Whoever has it, and its passphrase if you choose one, can open the plan.',
  'custodyScreen.key-file-with': 'The file and a passphrase together',
  'custodyScreen.key-file-with-hint': 'A stick that is lost or taken opens nothing by itself.',
  'custodyScreen.key-file-alone': 'The file alone',
  'custodyScreen.key-file-alone-hint': 'Quick, but whoever finds the stick can open the plan.',
  'custodyScreen.key-file-make': 'Make the file',
  'custodyScreen.key-file-saved': 'The key file was saved here:',
  'custodyScreen.key-file-keep':
    'Move it to a stick, and remove it from this computer. Then try it from there: a key that was never tried is a hope.',
  'custodyScreen.not-saved': 'No file was written, so nothing was added.',

  'custodyScreen.recovery-text':
    'A recovery key has two halves. The public half stays in this plan and can only lock; the private half opens the plan, survives a seal, and is kept far from this desk.',
  'custodyScreen.steps': 'Three steps',
  'custodyScreen.step-make': 'Make the pair',
  'custodyScreen.step-keep': 'Keep it elsewhere',
  'custodyScreen.step-prove': 'Prove it',
  'custodyScreen.recovery-here': 'Make a pair here',
  'custodyScreen.recovery-here-hint': 'The private half is written once, to a file that you choose.',
  'custodyScreen.recovery-given': 'Use a public half made elsewhere',
  'custodyScreen.recovery-given-hint': 'The best way: the private half never was on this computer.',
  'custodyScreen.public-key': 'Public half',
  'custodyScreen.public-key-missing': 'Paste the text of the public half.',
  'custodyScreen.make-pair': 'Make the pair',
  'custodyScreen.take-public': 'Add the public half',
  'custodyScreen.recovery-saved': 'The private half was saved here:',
  'custodyScreen.recovery-keep':
    'Move that file to a stick or print it, hand it over to headquarters, and delete it from this computer. Whoever has it can read everything in this plan.',
  'custodyScreen.recovery-fingerprint':
    'These four words name the key. Tell them to whoever keeps the private half, to make sure that it is the same pair.',
  'custodyScreen.recovery-moved': 'The private half is in a safe place, and no longer on this computer',
  'custodyScreen.next': 'Next',
  'custodyScreen.later': 'Prove it later',
  'custodyScreen.recovery-prove':
    'Have the private half brought back once, or do this at the desk where it is kept with a backup of this plan. Nothing is stored.',

  'custodyScreen.prove-title': 'Try a key on this plan',
  'custodyScreen.prove-text': 'Shows which way in it opens. Nothing changes.',
  'custodyScreen.prove-now': 'Try it',
  'custodyScreen.proven': 'It opens this plan: “{label}”.',

  'custodyScreen.remove-title': 'Remove “{label}”?',
  'custodyScreen.remove-passphrase': 'This passphrase will not open the plan any more.',
  'custodyScreen.remove-key-file': 'This key file will not open the plan any more.',
  'custodyScreen.remove-recovery':
    'The private half will not open the plan any more. After a seal nobody could open it, unless there is another recovery key.',
  'custodyScreen.remove-limits':
    'Backups and copies of the plan that were made before still open with it: make a new backup and destroy the old ones.',
  'custodyScreen.removed': '“{label}” was removed.',

  'custodyScreen.idle-title': 'Lock when nobody is there',
  'custodyScreen.idle-text':
    'After so many minutes without a key or the pointer the plan locks. Half a minute before, a warning counts down. It also locks when the computer locks or sleeps, and at any time with Ctrl+L.',
  'custodyScreen.idle-minutes': 'Minutes',
  'custodyScreen.save': 'Save',
  'custodyScreen.saved': 'Saved for this desk.',
  'custodyScreen.panic-key': 'F9',
  'custodyScreen.panic-title': 'What the panic key does',
  'custodyScreen.panic-text':
    'Hold F9 for two seconds, anywhere in this window, locked or not. A ring fills; release the key before it is full to cancel. No passphrase is asked, and there is no way back.',
  'custodyScreen.panic-try': 'Try it now: hold F9, and release it before the ring is full.',
  'custodyScreen.panic-now': 'set now',
  'custodyScreen.panic-lock': 'Lock',
  'custodyScreen.panic-lock-text': 'Locks the plan and clears the screen. Nothing is destroyed.',
  'custodyScreen.panic-seal': 'Seal',
  'custodyScreen.panic-seal-text':
    'Destroys the keys on this desk. Only a mission recovery key can open the plans afterwards.',
  'custodyScreen.panic-burn': 'Burn',
  'custodyScreen.panic-burn-text': 'Destroys every key, then deletes the files. Nobody can bring them back.',
  'custodyScreen.panic-set': 'Set the panic key to {action}',
  'custodyScreen.panic-what': 'Holding F9 for two seconds will destroy, at once and for ever:',
  'custodyScreen.seal-plans':
    'every passphrase and every key file of every plan on this desk, not only of this one;',
  'custodyScreen.seal-backups': 'the same in every backup that this desk made and can reach at that moment.',
  'custodyScreen.seal-after-recovery':
    'What is left is encrypted and opens with the mission recovery key only. This plan has one: {label}.',
  'custodyScreen.seal-after-none':
    'What is left is encrypted. This plan has no mission recovery key, so nobody could ever open it again. Add one under Keys first.',
  'custodyScreen.burn-plans':
    'every key of every plan on this desk, recovery keys included, then the plans themselves;',
  'custodyScreen.burn-backups': 'every backup that this desk made and can reach at that moment;',
  'custodyScreen.burn-exports':
    'every file exported from plans that were opened since the program was started, where it was written.',
  'custodyScreen.burn-after':
    'Nothing is left on this desk. Only a backup or a copy in another place could be opened, with its own key.',
  'custodyScreen.panic-not':
    'Not reached: paper, sticks that are not plugged in, other desks, this computer’s memory until it is switched off, and what its disk keeps aside.',
  'custodyScreen.panic-type': 'To set it, type {word}',
  'custodyScreen.word-seal': 'SEAL',
  'custodyScreen.word-burn': 'BURN',

  'custodyScreen.head-title': 'Where the record stands',
  'custodyScreen.head-text':
    'Every change is a step in a chain. These eight words stand for the whole history up to this step; they are printed on every manifest. If anybody takes steps away or alters them, the printed words are not found again.',
  'custodyScreen.head-step': '{sequence, plural, =0 {No step yet} one {Step #} other {Step #}}',
  'custodyScreen.head-words': 'The eight words',
  'custodyScreen.verify': 'Verify the whole record now',
  'custodyScreen.verified':
    '{sequence, plural, =0 {There is no step yet.} one {The one step is as it was written.} other {All # steps are as they were written, in their order.}}',
  'custodyScreen.verify-problems':
    '{count, plural, one {The record is not whole: # problem.} other {The record is not whole: # problems.}}',
  'custodyScreen.check-title': 'Check printed words',
  'custodyScreen.check-text': 'Type the eight words from a manifest or from a note, in their order.',
  'custodyScreen.check-words': 'Eight words',
  'custodyScreen.check': 'Find them',
  'custodyScreen.found-newest': 'Found: this is the newest step, {sequence}, of {at} by {by}: {what}',
  'custodyScreen.found-earlier':
    'Found: the record stood here after step {sequence}, of {at} by {by}: {what} {later, plural, one {# step has} other {# steps have}} followed; nothing before them was taken away.',
  'custodyScreen.nobody': 'nobody named',
  'custodyScreen.export-title': 'Export the trail',
  'custodyScreen.export-text':
    'A CSV file: who, when, what kind of change, and which records. Without values it names nobody but the operators.',
  'custodyScreen.export-values': 'With the values before and after each change',
  'custodyScreen.export-warning':
    'The file will hold names, passport numbers and phones in plain text. Encrypt it or destroy it when it has served; it is noted under Copies.',
  'custodyScreen.export': 'Export',
  'custodyScreen.exported': 'Saved: {path}',

  'custodyScreen.copies-title': 'What left this plan',
  'custodyScreen.copies-text':
    'Every file that was exported, every list that was printed, every backup and every key that was written. Tick what was destroyed: the rest is printed on the receipt of a seal or a burn.',
  'custodyScreen.copies-count':
    '{count, plural, =0 {Nothing is outstanding} one {# copy is outstanding} other {# copies are outstanding}}',
  'custodyScreen.copies-all': 'Show destroyed ones too',
  'custodyScreen.copies-none': 'Nothing has left this plan.',
  'custodyScreen.column-kind': 'Kind',
  'custodyScreen.column-what': 'What and where',
  'custodyScreen.column-when': 'When',
  'custodyScreen.column-who': 'By',
  'custodyScreen.column-copies': 'Copies',
  'custodyScreen.column-destroyed': 'Destroyed',
  'custodyScreen.copy-export': 'File',
  'custodyScreen.copy-print': 'Paper',
  'custodyScreen.copy-backup': 'Backup',
  'custodyScreen.copy-key': 'Key',
  'custodyScreen.destroyed-named': 'Destroyed: {what}',
} as const;
