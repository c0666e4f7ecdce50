const locked =
  /org\.freedesktop\.login1\.(Session\.Lock \(\)|Manager\.PrepareForSleep \(true,?\))|'LockedHint': <true>/;

/**
 * Reads what `gdbus monitor` or `dbus-monitor` says of logind, line by line, and answers whether with this line the
 * session was locked or the computer is going to sleep.
 */
export function createSessionReader(): (line: string) => boolean {
  let subject = '';
  return (line) => {
    if (locked.test(line)) {
      return true;
    }
    // dbus-monitor puts each value on a line of its own, below what it is a value of.
    const member = /interface=org\.freedesktop\.login1\.\w+; member=(\w+)/.exec(line)?.[1];
    const property = /^\s*string "(\w+)"/.exec(line)?.[1];
    const isTrue = /^\s*(variant\s+)?boolean true/.test(line);
    const isAway = member === 'Lock' || (isTrue && ['PrepareForSleep', 'LockedHint'].includes(subject));
    subject = member ?? property ?? (/^\s*(variant|array|dict|\)|\])/.test(line) ? subject : '');
    return isAway;
  };
}
