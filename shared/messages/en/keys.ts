/** Sentences about the ways into a plan: passphrases, key files and recovery keys. */
export const keys = {
  'keys.wait':
    'That was wrong before. The next attempt is taken in {seconds, plural, one {# second} other {# seconds}}.',
  'keys.wrong-key-file':
    'This key file does not open this plan with this passphrase. Check that it is the right file, and the passphrase that goes with it.',
  'keys.wrong-recovery-key':
    'This recovery key belongs to other plans. Compare its name with the name that this plan asks for.',
  'keys.recovery-key-unreadable':
    'This is not the private half of a recovery key, or a sign of it is wrong or missing. Open the file again, or compare what was typed group by group.',
  'keys.public-key-unreadable':
    'This is not the public half of a recovery key, or a sign of it is wrong or missing. Compare it group by group.',
  'keys.only-recovery':
    'This plan was sealed: its passphrases and key files were destroyed. Only the mission’s recovery key opens it.',
  'keys.no-recovery-slot': 'This plan has no recovery key. Use the passphrase or a key file.',
  'keys.no-key-file-slot': 'No key file opens this plan. Use the passphrase.',
  'keys.no-passphrase-slot': 'No passphrase alone opens this plan. Choose the key file, too.',
  'keys.current-wrong': 'The present passphrase is not right, so nothing was changed.',
  'keys.file-opens-nothing':
    '{problem} The file {path} was written before and opens nothing: delete it, then try again.',
  'keys.no-such-slot': 'This way in is not there any more. Look at the list again.',
  'keys.last-slot':
    'This is the last passphrase or key file that opens the plan. Add another one before this one is removed.',
  'keys.too-many-slots': 'A plan has at most 16 ways in. Remove one that nobody uses first.',
} as const;
