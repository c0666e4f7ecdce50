/** Sentences of the command line: what was asked wrongly, what cannot be read or written, and what was done. */
export const headless = {
  'headless.usage':
    '{problem} Usage: headless plan --roster FILE [--roster FILE…] --departures FILE --out DIR [--now ISO] [--previous FILE] [--scenario FILE] [--advisories FILE] | import --roster FILE [--roster FILE…] --out DIR [--mapping FILE] [--hidden include|leave-out] | match --roster FILE [--roster FILE…] --out DIR | assign --problem FILE --out FILE [--seconds N] [--seed N] | manifest --plan DIR --departure ID --format pdf|xlsx|csv|paxlst|icao|gar|apis|wfp [--profile airline|authority|military|post|internal] [--template ID] --out FILE | recovery-key --out FILE | backup-check FILE [--key-file FILE] [--recovery-key FILE] | paxlst-check FILE | open FILE --out FILE | places --find TEXT [--limit N] [--near COUNTRY].',
  'headless.no-command':
    'Say what to do: plan, import, match, assign, manifest, recovery-key, backup-check, paxlst-check, open or places.',
  'headless.one-file': 'The command {command} needs one file.',
  'headless.passphrase-too-long': 'The passphrase is longer than 1,024 characters.',
  'headless.backup-sound':
    '{file} is whole: a backup of “{label}”, made {at}, with {people, plural, one {# person} other {# people}} and {departures, plural, one {# departure} other {# departures}}; last change {savedAt} by {by}; {sequence, plural, one {# step} other {# steps}}, the record stands at: {words}.',
  'headless.backup-damaged':
    '{file} is a damaged backup of “{label}”, made {at}. What can be read of it has {people, plural, one {# person} other {# people}} and {departures, plural, one {# departure} other {# departures}}, up to {savedAt}.',
  'headless.nobody': 'nobody named',
  'headless.unknown-command': 'There is no command “{command}”.',
  'headless.bad-option': 'The options cannot be understood: {detail}.',
  'headless.option-missing': 'The command {command} needs the option --{option}.',
  'headless.option-repeated': 'The option --{option} may be given once only.',
  'headless.option-empty': 'The option --{option} is empty.',
  'headless.bad-now':
    '--now “{value}” is not an instant. Write it like 2028-08-01T06:00:00Z, with the offset from UTC.',
  'headless.bad-number': '--{option} “{value}” must be {kind}.',
  'headless.kind-seconds': 'a number of seconds above 0',
  'headless.kind-seed': 'a whole number from 0 to 4294967295',
  'headless.kind-limit': 'a whole number from 1 to 1000',
  'headless.no-place':
    'No place is known by “{value}”. Try another spelling, a larger town nearby, or coordinates.',
  'headless.no-such-country':
    '--near “{value}” is no country. Write its name or its code, such as Mali or ML.',
  'headless.no-gazetteer':
    'The list of places that comes with the program is missing. Build it again: npm run build.',
  'headless.bad-date-order': '--date-order “{value}” must be dmy, mdy or ymd.',
  'headless.bad-hidden': '--hidden “{value}” must be include or leave-out.',
  'headless.mapping-shape':
    '{file}: {place} is {value}, which is not what a mapping has there. The README shows an example.',
  'headless.mapping-unknown':
    '{file}: {place} has {names}, which no mapping has. The README shows an example.',
  'headless.mapping-field':
    '{file}: {place} is {value}, which is not a field. It must be null or one of {fields}.',
  'headless.mapping-roster':
    '{place} speaks of the file {roster}, which is not among those to be read: {files}.',
  'headless.missing-file': '{file} does not exist. Check the path.',
  'headless.not-a-file': '{file} is not a file.',
  'headless.cannot-read': '{file} cannot be read ({code}). Check the permissions.',
  'headless.too-slow':
    '{file} could not be read within {seconds, plural, one {# second} other {# seconds}}; it is damaged, or not a list. Save only the sheet with the list as a new file.',
  'headless.too-heavy':
    '{file} needs more memory than is allowed for reading a list. Save only the sheet with the list as a new file.',
  'headless.cannot-understand':
    '{file} cannot be read as a spreadsheet: something in it is not as it should be. Open it in a spreadsheet program and save it anew.',
  'headless.no-rows': '{file} has the headers of a list and nothing below them.',
  'headless.date-order':
    'The order of day and month in {file}, sheet {sheet}, cannot be told: {dayFirst, plural, =0 {each of its dates can be read both ways} other {# can only be read with the day first, {monthFirst} only with the month first}}. Say --date-order dmy or --date-order mdy.',
  'headless.departure-row':
    '{file}, row {row}, column {column}: “{value}” cannot be used. {reason} {more, plural, =0 {Correct it and run again.} one {One more row cannot be read. Correct them and run again.} other {# more rows cannot be read. Correct them and run again.}}',
  'headless.no-departures': '{file} has no departure that can be read.',
  'headless.advisories-wrong': '{file}: {problem}',
  'headless.previous-columns':
    '{file} is not a plan that can be kept: the columns departure_id and person_id or household_id are needed. Give --previous the assignment.csv of an earlier run.',
  'headless.previous-empty': '{file} gives nobody a place.',
  'headless.previous-strangers':
    '{file}: {rows, plural, one {# row with a place names somebody} other {# rows with a place name people}} who cannot be found on the rosters; {rows, plural, one {it is} other {they are}} left out.',
  'headless.scenario-shape':
    '{file}: {place} is {value}, which no scenario has there. It must be an object with the list “edits”; the README shows an example.',
  'headless.scenario-departure':
    '{file}: {place} names the departure “{departure}”, which is not among the departures.',
  'headless.scenario-taken': '{file}: {place} adds the departure “{departure}”, which is there already.',
  'headless.not-json': '{file} is not JSON: {detail}.',
  'headless.in-file': '{file}, {problem}',
  'headless.out-is-file': '{path} is a file. Give --out a folder.',
  'headless.out-is-folder': '{path} is a folder. Give --out the name of a file.',
  'headless.out-exists': '{path} is there already. Give --out a new name: a key is never written over.',
  'headless.cannot-write':
    '{path} cannot be written ({code}). Check the folder, its permissions and the free space.',
  'headless.not-edifact': '{file} holds no UN/EDIFACT interchange: it has no UNB that begins one.',
  'headless.paxlst-interchange': 'Interchange {reference} from {sender} to {recipient}',
  'headless.paxlst-message':
    'Message {reference} ({release}), list {kind}, voyage {voyages}: {travellers, plural, one {# traveller} other {# travellers}}, stated {total}',
  'headless.paxlst-place':
    '{role, select, 125 {From} 87 {To} 92 {By way of} other {Place {role}}} {code} at {times}',
  'headless.paxlst-traveller':
    'Segment {segment}, {role}: {family}, {given}; sex {sex}; born {birth}; {nationality}; documents {documents}',
  'headless.paxlst-fault': 'Fault in segment {segment} ({tag}): {fault}',
  'headless.opened':
    '{file} was opened: {name}, {bytes, plural, one {# byte} other {# bytes}}, written to {out}.',
  'headless.paxlst-checked':
    '{file}: {travellers, plural, one {# traveller} other {# travellers}}, {faults, plural, =0 {no fault} one {# fault} other {# faults}}.',
  'headless.not-one-of': '--{option} “{value}” must be one of {values}.',
  'headless.plan-folder': '{path} is not a folder. Give --plan the folder that the command plan wrote.',
  'headless.plan-incomplete':
    '{path} is not complete: {file} is missing. Run plan with this folder as --out, then try again.',
  'headless.plan-changed':
    '{file} is not as plan wrote it, so that manifests could say something else than it. Correct the roster or the departures and run plan again; a changed assignment.csv can be given to plan with --previous.',
  'headless.plan-shape':
    '{file}: {place} is {value}, which the command plan does not write there. Run plan again.',
  'headless.no-departure':
    'There is no departure “{departure}” in {path}. {near, plural, =0 {There is none at all.} other {{isNearest, select, yes {The nearest are} other {There are}}: {departures}.}}',
  'headless.form-kind':
    '{path} ends in .{ending}, but --format {format} can be written as {kinds} only. Change the name or the format.',
  'headless.manifest-written':
    '{departure}, version {version}: {people, plural, =0 {nobody aboard} one {# person} other {# people}}. Written to {path}.',
  'headless.columns-left-out':
    '“{recipient}” may not have these columns of the list, so they are left out: {fields}. Say --profile internal for a list with all of them.',
  'headless.manifest-nobody': 'Nobody is aboard of {departure}; what was written has no person.',
  'headless.unexpected': 'Something unexpected happened and nothing was written: {detail}.',
  'headless.no-pdf': 'The manifests were made without PDF. {reason}',
  'headless.imported':
    '{people, plural, one {# person} other {# people}} in {households, plural, one {# household} other {# households}}; {rejected, plural, =0 {no row} one {# row} other {# rows}} put aside. Written to {path}.',
  'headless.stopped': 'Stopped. Nothing was written.',
  'headless.progress': '{percent} % {doing}',
  'headless.matched':
    '{rows, plural, one {# row} other {# rows}}: {people, plural, one {# person} other {# people}}, of whom {repeated} {repeated, plural, one {stands} other {stand}} there more than once; {review, plural, =0 {no pair} one {# pair} other {# pairs}} to look at. Written to {path}.',
  'headless.planned':
    '{people, plural, one {# person} other {# people}}: {assigned} assigned, {waiting} waiting, {notEligible} not eligible; proven within {gap} % of the best possible plan. Written to {path}.',
  'headless.assigned':
    '{placed} of {households, plural, one {# household} other {# households}} placed; proven within {gap} % of the best possible plan. Written to {path}.',
  'headless.recovery-key-written':
    'The private half was written to {path}. Keep it away from every desk: whoever has it opens each plan that knows its public half, and without it nothing opens a plan that was sealed.',
  'headless.recovery-key-named':
    'Its name is “{name}”. Compare it with what each desk shows after the public half was added there.',
  'headless.recovery-key-public': '{publicHalf}',
} as const;
