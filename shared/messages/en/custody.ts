/** Sentences of custody: locking, sealing, burning, and the account of what is outside of the vault. */
export const custody = {
  'custody.desk-file-damaged':
    'The settings of this desk (desk.json) are damaged and could not all be read; what is missing was set back: lock after 5 minutes, panic key only locks, no backups. Check the settings and save them again.',
  'custody.settings-not-saved':
    'The settings were not saved: the disk reported {code}. What was set before still holds.',
  'custody.held-saved':
    '{count, plural, one {# change that was not saved when the plan was locked has} other {# changes that were not saved when the plan was locked have}} been saved now.',
  'custody.held-not-saved':
    '{count, plural, one {# change} other {# changes}} from before the plan was locked could still not be saved: {problem} They are kept as long as Departure Desk runs, and tried again when the plan is opened the next time.',
  'custody.register-damaged':
    'The register of copies of this plan is damaged: {bytes, plural, one {# byte} other {# bytes}} could not be read, and copies noted there are missing from the list. The unreadable part was kept beside it.',
  'custody.no-such-copy': 'This copy is not in the register any more.',
  'custody.receipt-not-put-away':
    'The receipt could not be deleted: the disk reported {code}. It will be shown again at the next start.',
  'custody.plans-burned':
    '{count, plural, one {# plan was destroyed: its keys first, then its files} other {# plans were destroyed: their keys first, then their files}}.',
  'custody.plans-sealed':
    '{count, plural, one {# plan was sealed. Only the mission’s recovery key opens it} other {# plans were sealed. Only the mission’s recovery key opens them}}.',
  'custody.plans-sealed-for-ever':
    '{count, plural, one {# plan had no recovery key and is unreadable for ever: nobody can open it again} other {# plans had no recovery key and are unreadable for ever: nobody can open them again}}.',
  'custody.backups-deleted':
    '{count, plural, one {# backup was destroyed and deleted} other {# backups were destroyed and deleted}}.',
  'custody.backups-sealed':
    '{count, plural, one {# backup was sealed} other {# backups were sealed}}: no passphrase and no key file opens {count, plural, one {it} other {them}} any more.',
  'custody.files-deleted':
    '{count, plural, one {# exported file was overwritten and deleted} other {# exported files were overwritten and deleted}}.',
  'custody.others-ended':
    '{count, plural, one {# other window of Departure Desk that had a plan open was} other {# other windows of Departure Desk that had plans open were}} told to end.',
  'custody.open-elsewhere':
    'Another window of Departure Desk (process {pid}) had a plan open, and may still show it. Close it.',
  'custody.finished-late':
    'The program was stopped in the middle of it; the rest was done at the next start.',
  'custody.plan-not-destroyed':
    'The keys of the plan in the folder {plan} could not be destroyed: the disk reported {code}. Its passphrase may still open it. Destroy the disk, or start Departure Desk again: it tries again at every start.',
  'custody.file-not-deleted': 'Not deleted: {path} (the disk reported {code}). Delete it by hand.',
  'custody.backup-not-destroyed':
    'Not destroyed: the backup {path} (the disk reported {code}). Its passphrase still opens it. Destroy it by hand.',
  'custody.outstanding-print':
    '{count, plural, one {# printed copy} other {# printed copies}} of {what}, printed {at}.',
  'custody.outstanding-file': 'The file {what}, written {at}.',
  'custody.outstanding-key': 'A key, written to {what} at {at}.',
  'custody.backups-out-of-reach':
    'Backups in {folder}: the folder could not be reached. Their passphrases still open them.',
  'custody.registers-unread':
    '{count, plural, one {# plan was} other {# plans were}} not opened since Departure Desk was started, so what was exported or printed from {count, plural, one {it} other {them}} is not known here.',
} as const;
