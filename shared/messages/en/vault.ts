/** Sentences of the vault: what the host says when a plan is created, opened, saved or closed. */
export const vault = {
  'vault.parts-lost': 'A part of a large step was lost on its way to the disk; it is sent again.',
  'vault.no-plan-open': 'No plan is open. Open a plan first.',
  'vault.not-found': 'This plan is not on this desk any more. It may have been moved or deleted.',
  'vault.wrong-passphrase':
    'The passphrase does not open this plan. Check capital letters and the keyboard layout, then try again.',
  'vault.newer-format':
    'This plan was written by a newer version of Departure Desk (format {found}; this version reads up to {known}). Update Departure Desk, then open it again. Nothing was altered.',
  'vault.keyslots-damaged':
    'The file keyslots.json of this plan cannot be read, so the plan cannot be unlocked. Put back a copy of the plan folder.',
  'vault.sealed':
    'This plan was sealed: its passphrases and key files were destroyed, and it has no recovery key. Nobody can open it any more.',
  'vault.in-use':
    'This plan is already open in another window of Departure Desk on this computer (process {pid}). Close it there first.',
  'vault.torn-tail-cut':
    'The last write to this plan was interrupted. {bytes, plural, one {# incomplete byte was} other {# incomplete bytes were}} cut; everything saved up to {savedAt} is here. Check that your last change is there.',
  'vault.journal-damaged':
    'A part of this plan on disk is damaged and could not be read. Everything saved up to {savedAt} is here; later changes are not. The damaged part was kept as {file}.',
  'vault.journal-altered':
    'A step of this plan is not the one that was saved there: it was exchanged, or comes from another copy of this plan. Everything saved up to {savedAt} is here; what came after was not used and was kept as {file}.',
  'vault.journal-missing':
    'The file {file} of this plan is gone. Everything saved up to {savedAt} is here; later changes are not. If you have a copy of the plan folder, look for the file there.',
  'vault.snapshot-damaged':
    'The newest snapshot of this plan could not be read; the plan was rebuilt from an older one and its journal. Nothing is missing.',
  'vault.nothing-readable':
    'The files of this plan are damaged and none of its snapshots can be read. Put back a copy of the plan folder.',
  'vault.migrated':
    'This plan was brought up to date. Nothing in it was altered, but older versions of Departure Desk cannot open it any more.',
  'vault.newer-records':
    'This plan holds records of a newer version of Departure Desk (model {found}; this version reads up to {known}). Update Departure Desk, then open it again. Nothing was altered.',
  'vault.history-missing':
    'The plan is whole, but its history is not: {steps} cannot be read, because {file} is damaged, altered or gone. Who did what there can neither be shown nor taken back.',
  'vault.history-steps': 'steps {from, number} to {to, number}',
  'vault.history-step': 'step {from, number}',
  'vault.history-forked':
    'The history of this plan was altered: step {sequence, number} in {file} does not follow from the step before it. It was exchanged, or comes from another copy of this plan.',
  'vault.history-extra':
    'The history of this plan was altered: {file} holds something that is not part of it. Nothing is missing.',
  'vault.cannot-read':
    'The files of this plan cannot be read just now: the disk reported {code}. Check that the disk is there, then try again.',
  'vault.history-differs':
    'The plan is not what its history leads to: {count, plural, one {# record differs} other {# records differ}}. Export what you need, and keep a copy of the plan folder for whoever looks into it.',
  'vault.snapshot-unreadable':
    'The snapshot {file} is damaged or altered. Nothing is missing: the journals hold everything, and the next snapshot takes its place.',
  'vault.head-not-eight':
    'The words of a record are eight; {count, plural, =0 {none was} one {# was} other {# were}} given. Copy them from the foot of the printed list.',
  'vault.head-word-unknown':
    'Word {position, number}, “{word}”, is not one of the words that are printed. Compare it with the paper.',
  'vault.head-word-near':
    'Word {position, number}, “{word}”, is not one of the words that are printed. Is it {near}? Compare it with the paper.',
  'vault.head-not-found':
    'This plan never stood at these words. Either they are from another plan, or the end of this one was cut off after the list was printed: its history now ends with step {count, number}. If an older copy of the plan was put back, that is why.',
  'vault.journal-beginning':
    'The beginning of {file} is damaged or was altered. Nothing is missing: every step in it is the one that was saved.',
  'vault.batch-unreadable':
    'Step {sequence, number} of the history cannot be read: the file that holds it is damaged, altered or gone.',
  'vault.cannot-open':
    'This plan could not be opened: the disk reported {code}. Check that the disk is there, has room and may be written to, then try again.',
  'vault.new-plan': 'New plan',
  'vault.no-such-batch': 'The history of this plan has no step {sequence, number}.',
  'vault.locked': 'Not saved: the plan was locked. Unlock it, then do this step again.',
  'vault.disk-full':
    'Not saved: the disk is full. {room} Free some space, then try again. What was saved before is safe.',
  'vault.room-not-known': 'How much room is left is not known.',
  'vault.room-kilobytes': '{count, plural, =0 {No room is left.} other {# kB are left.}}',
  'vault.room-megabytes': '{count, plural, other {# MB are left.}}',
  'vault.ballast-used':
    'Saved, but the disk is full: the room that is held in reserve was used up. Free some space now, or the next step may not be saved.',
  'vault.read-only':
    'Not saved: the folder of this plan cannot be written to. Check that the disk is not write-protected and that you may write to it.',
  'vault.gone':
    'Not saved: the folder of this plan is gone. Was a disk or stick pulled out? Put it back, then open the plan again.',
  'vault.disk-failed':
    'Not saved: the disk reported an error ({code}). Export what you need, close the plan, and open it again.',
  'vault.stopped':
    'Not saved: an earlier write failed and the disk cannot be trusted. Close the plan and open it again; what was saved before is safe.',
  'vault.no-memory':
    'This computer has too little free memory for this, and nothing was altered. Close other programs, then try again.',
  'vault.too-large': 'Not saved: this step is too large to be saved at once. Do it in smaller parts.',
  'vault.invalid-changes':
    'Not saved: {count, plural, one {# change does} other {# changes do}} not make a valid record (first: {entity}, field {field}). Nothing was altered.',
  'vault.unknown-method':
    'The window asked for something that this version does not know ({method}). Restart Departure Desk.',
  'vault.malformed-request':
    'The window sent something that the host could not read ({method}: {path}). Nothing was altered.',
  'vault.request-too-large': 'The window sent more than {megabytes} MB at once. Nothing was altered.',
  'vault.unexpected':
    'Something unexpected went wrong in {method}. Nothing was altered that was not saved before. Try again, or restart Departure Desk.',
  'vault.host-unreachable':
    'The window cannot reach its host any more. What was saved before is safe. Close this window and start Departure Desk again.',
  'vault.file-not-written': 'The file could not be written ({code}). Choose another folder and try again.',
  'vault.pdf-failed': 'The PDF could not be made here. Print to a PDF with the print window instead.',
  'shell.no-display':
    'There is no display here, so no window was opened. Open this address in a browser on this computer; it works once: {address}',
  'shell.no-browser':
    'No Chrome, Edge or Chromium was found, so no window was opened. Install one, or open this address in a browser on this computer; it works once: {address}',
  'shell.no-electron':
    'Electron is not available here; using the installed browser {browser} in an app window.',
  'shell.opened': 'Departure Desk is open. Close its window, or press Ctrl+C here, to end it.',
  'shell.unsaved': 'Some changes are not saved yet.',
  'shell.unsaved-detail':
    'If the window is closed now, they are lost. Stay, and look at the top of the window for the reason.',
  'shell.stay': 'Stay',
  'shell.close-anyway': 'Close and lose them',
  'shell.not-built': 'The window has not been built. Run npm run build first.',
  'shell.link-used': 'This address was already used. Start Departure Desk again to get a new one.',
  'shell.window-replaced': 'This window is being replaced by a fresh one. It closes in a moment.',
  'shell.not-allowed': 'Only the window that Departure Desk opened may come in here.',
} as const;
