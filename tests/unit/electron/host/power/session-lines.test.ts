import { expect, test } from 'vitest';
import { createSessionReader } from '../../../../../electron/host/power/session-lines';

function awayLines(text: string): string[] {
  const isAway = createSessionReader();
  return text
    .split('\n')
    .filter(isAway)
    .map((line) => line.trim());
}

test('what gdbus says of a lock, of sleep and of a locked session is understood, and nothing else', () => {
  const said = `Monitoring signals from all objects owned by org.freedesktop.login1
The name org.freedesktop.login1 is owned by :1.5
/org/freedesktop/login1/session/_32: org.freedesktop.login1.Session.Lock ()
/org/freedesktop/login1/session/_32: org.freedesktop.login1.Session.Unlock ()
/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (true,)
/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (false,)
/org/freedesktop/login1/session/_32: org.freedesktop.DBus.Properties.PropertiesChanged ('org.freedesktop.login1.Session', {'LockedHint': <true>}, @as [])
/org/freedesktop/login1/session/_32: org.freedesktop.DBus.Properties.PropertiesChanged ('org.freedesktop.login1.Session', {'LockedHint': <false>}, @as [])
/org/freedesktop/login1/session/_32: org.freedesktop.DBus.Properties.PropertiesChanged ('org.freedesktop.login1.Session', {'IdleHint': <true>}, @as [])`;
  expect(awayLines(said).map((line) => line.slice(line.indexOf(': ') + 2))).toEqual([
    'org.freedesktop.login1.Session.Lock ()',
    'org.freedesktop.login1.Manager.PrepareForSleep (true,)',
    "org.freedesktop.DBus.Properties.PropertiesChanged ('org.freedesktop.login1.Session', {'LockedHint': <true>}, @as [])",
  ]);
});

test('what dbus-monitor says of the same over several lines is understood too', () => {
  const header = (path: string, member: string, service = 'login1.Manager') =>
    `signal time=1772366400.1 sender=:1.5 -> destination=(null destination) serial=9 path=${path}; interface=org.freedesktop.${service}; member=${member}`;
  const session = '/org/freedesktop/login1/session/_32';
  const changed = (property: string, value: boolean) => [
    header(session, 'PropertiesChanged', 'DBus.Properties'),
    '   string "org.freedesktop.login1.Session"',
    '   array [',
    '      dict entry(',
    `         string "${property}"`,
    `         variant             boolean ${value}`,
    '      )',
    '   ]',
    '   array [',
    '   ]',
  ];
  const said = [
    header(session, 'Lock', 'login1.Session'),
    header('/org/freedesktop/login1', 'PrepareForSleep'),
    '   boolean true',
    header('/org/freedesktop/login1', 'PrepareForSleep'),
    '   boolean false',
    header('/org/freedesktop/login1', 'PrepareForShutdown'),
    '   boolean true',
    ...changed('LockedHint', true),
    ...changed('LockedHint', false),
    ...changed('IdleHint', true),
  ];
  expect(awayLines(said.join('\n'))).toEqual([said[0], 'boolean true', 'variant             boolean true']);
});
