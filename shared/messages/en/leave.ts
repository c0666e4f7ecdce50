/** Locking the window, and the panic key. */
export const leave = {
  'leave.lock': 'Lock',
  'leave.lock-hint': 'Lock (Ctrl+L)',
  'leave.locking': 'Locking…',
  'leave.locking-text': 'What was not saved yet is encrypted and kept until the plan is opened again.',
  'leave.sealing': 'Sealing…',
  'leave.sealing-text': 'The keys on this desk are being destroyed.',
  'leave.burning': 'Burning…',
  'leave.burning-text': 'The keys are being destroyed, then the files.',
  'leave.left-lock': 'Locked',
  'leave.left-seal': 'Sealed',
  'leave.left-burn': 'Burned',
  'leave.left-unknown': 'Done',
  'leave.left-text':
    'A fresh window is opening. If none comes, close this one and start Departure Desk again.',
  'leave.leaving': 'Leaving…',
  'leave.failed-unknown': 'The panic key did not end as it should',
  'leave.failed-lock': 'The plan is hidden, but it could not be locked',
  'leave.failed-seal': 'Sealing did not end as it should',
  'leave.failed-burn': 'Burning did not end as it should',
  'leave.failed-hint':
    'Try again. If that does not help, end the program and, if you are in danger, switch the computer off.',
  'leave.again': 'Try again',
  'leave.idle-title': 'This plan locks in {seconds} s',
  'leave.idle-text': 'Press any key or move the pointer to stay.',
  'leave.idle-announced':
    'Nobody has touched this desk for a while. The plan locks in {seconds} seconds unless you press a key or move the pointer.',
  'leave.hold-lock': 'Lock',
  'leave.hold-seal': 'Seal',
  'leave.hold-burn': 'Burn',
  'leave.hold-unknown': 'Panic key',
  'leave.hold-lock-text': 'Every plan is locked. Nothing is destroyed.',
  'leave.hold-seal-text':
    'Every key on this desk is destroyed, for every plan and every backup within reach. Only a mission recovery key can open them afterwards.',
  'leave.hold-burn-text':
    'Every key is destroyed, then every plan, backup and export within reach is deleted. Nobody can bring them back.',
  'leave.hold-unknown-text': 'What was set for the panic key on this desk is done.',
  'leave.hold-release': 'Release F9 to cancel',
  'leave.hold-announced': 'Holding F9. {what} in two seconds. {text} Release to cancel.',
  'leave.hold-cancelled': 'Cancelled. Nothing was done.',
} as const;
