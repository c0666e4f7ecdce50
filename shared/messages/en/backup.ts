/** Sentences of the host about backups: where they may go, what went wrong, and what a backup file holds. */
export const backup = {
  'backup.no-folder': 'No folder for backups is set. Choose one first.',
  'backup.folder-not-absolute':
    '“{folder}” is not a whole path. Write it from the beginning, such as /media/stick/backups or E:\\Backups.',
  'backup.not-a-folder': '“{folder}” is not a folder.',
  'backup.no-such-folder':
    'There is no folder {folder}. Check the path, and that the stick or disk is plugged in.',
  'backup.folder-inside-home':
    'This folder lies among the plans themselves, so a backup in it would be lost together with them. Choose a folder on another disk or a stick.',
  'backup.folder-gone':
    'The folder {folder} cannot be reached ({code}). Was a disk or stick pulled out? Put it back; the backup is then made by itself.',
  'backup.on-own-disk':
    'The stick or disk of {folder} is not there: its name leads to the disk that holds the plans. Put it back; the backup is then made by itself.',
  'backup.read-only':
    'Nothing can be written to {folder}. Check that the stick or disk is not write-protected and that you may write to it.',
  'backup.disk-full':
    'There is no room in {folder}. Free some space there, or choose another folder. The earlier backups are still there.',
  'backup.no-room':
    'The backup needs {needed, number} MB and {folder} has room for {left, number} MB. Free some space there, or choose another folder. The earlier backups are still there.',
  'backup.differs':
    'What was read back from {folder} is not what was written there. The stick or disk may be failing: use another one. The earlier backups are still there.',
  'backup.plan-unreadable':
    'A file of this plan could not be read while it was being copied ({code}), so no backup was made. Close the plan and open it again.',
  'backup.failed': 'The backup in {folder} could not be made ({code}). It is tried again by itself.',
  'backup.stopped': 'The backup was stopped because the plan was closed.',
  'backup.last-gone': 'The last backup, {name}, is not in its folder any more. Make a new one.',
  'backup.history-incomplete':
    'The backup was made and holds the whole plan, but a part of its older history cannot be read: {problem}',
  'backup.not-a-backup': 'This file is not a backup of Departure Desk.',
  'backup.newer-format':
    'This backup was made by a newer version of Departure Desk (format {found}; this version reads up to {known}). Update Departure Desk, then try again. Nothing was altered.',
  'backup.head-damaged':
    'The beginning of this backup and its copy at the end are both damaged, so it cannot be read. Use another backup.',
  'backup.damaged': 'A part of this file is damaged. Look inside it to see how much of it can still be read.',
  'backup.slots-damaged':
    'The keys in this backup are damaged, so no passphrase can open it. Use another backup.',
  'backup.slots-costly':
    'Trying a passphrase on this backup would keep this computer busy for minutes. It was not made by Departure Desk; use another one.',
  'backup.altered':
    'This backup was altered after it was made: its table of contents is not the one that was encrypted with it. Use another backup.',
  'backup.file-gone': 'There is no such file. Check the path, and that the stick or disk is plugged in.',
  'backup.file-unreadable':
    'The file cannot be read ({code}). Check that the stick or disk is plugged in and that you may read it.',
  'backup.nothing-given': 'Choose a backup file first.',
  'backup.too-large-here': 'This backup is too large to be read from here. Give its path instead.',
  'backup.cut-short':
    'This backup is cut short: the end of the file is missing. What can be read of it is shown.',
  'backup.parts-damaged':
    '{count, plural, one {One of the {total, number} parts of this backup is damaged} other {# of the {total, number} parts of this backup are damaged}}.',
  'backup.state-whole':
    'The plan itself is whole: it is as it was when the backup was made, after {sequence, plural, one {its first step} other {# steps}}.',
  'backup.state-older':
    'The backup was made with {claimed, plural, one {# step} other {# steps}}; only the first {found, plural, one {one} other {#}}, up to {savedAt}, can be read. Look for another backup before you go on with this one.',
  'backup.not-restored-full':
    'There is no room for this plan on this computer, so nothing was restored. Free some space, then try again.',
  'backup.not-restored': 'The plan could not be restored: the disk reported {code}. Nothing was altered.',
} as const;
