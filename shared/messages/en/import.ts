/** Sentences of reading spreadsheets: what is wrong with which file, sheet, row and cell, and what to do. */
export const importing = {
  'import.reading': 'Reading {file}',
  'import.building': 'Reading people from {file}',
  'import.grouping': 'Putting the people of {file} into households',
  'import.cancelled': 'The import was stopped. Nothing was brought in.',
  'import.empty-file': '{file} is empty. Choose a file that holds a list.',
  'import.file-too-large':
    '{file} is larger than {limit, number} MB. Save only the sheet with the list as a new file and import that.',
  'import.not-a-spreadsheet':
    '{file} is not a spreadsheet: its contents are {kind}. Choose an .xlsx or .csv file.',
  'import.kind-image': 'a picture',
  'import.kind-pdf': 'a PDF document',
  'import.kind-xml': 'an XML document',
  'import.kind-archive': 'a compressed archive',
  'import.kind-binary': 'not text that can be read',
  'import.kind-word': 'a text document',
  'import.kind-slides': 'a presentation',
  'import.kind-numbers': 'an Apple Numbers document, which only Numbers can export as .xlsx',
  'import.kind-web-archive': 'a web archive, which a spreadsheet program can save as .xlsx',
  'import.web-page':
    '{file} is a web page without a table. Open it in a spreadsheet program and save the list as .xlsx.',
  'import.other-archive':
    '{file} is an archive or a document, but no spreadsheet is inside. Choose an .xlsx or .csv file.',
  'import.macros-ignored': '{file} contains macros. They were not run and nothing of them was kept.',
  'import.old-workbook-unreadable':
    '{file} is an old Excel file (.xls) that cannot be read. Open it in a spreadsheet program and save it as .xlsx.',
  'import.encrypted':
    '{file} is protected with a password. Open it in a spreadsheet program, save a copy without a password and import the copy.',
  'import.damaged-workbook':
    '{file} is damaged or was not copied completely. Copy it again from where it came, or open and save it in a spreadsheet program.',
  'import.unsafe-markup':
    '{file} contains a document type declaration, which spreadsheets never need and attacks use. It was not read.',
  'import.inflates-too-far':
    '{file} unpacks to more than {limit, number} MB. Save only the sheet with the list as a new file and import that.',
  'import.too-many-parts': '{file} consists of {count, number} parts; at most {limit, number} are read.',
  'import.too-many-sheets': '{file} has {count, number} sheets; at most {limit, number} are read.',
  'import.too-many-rows':
    'Sheet {sheet} of {file} goes on to row {row, number}; at most {limit, number} rows are read. Delete what is far below the list, or split the file.',
  'import.too-many-columns':
    'Sheet {sheet} of {file} has something in cell {cell}; at most {limit, number} columns are read. Delete what is far to the right of the list.',
  'import.too-much-text':
    '{file} holds more text than a spreadsheet can. Save only the sheet with the list as a new file and import that.',
  'import.no-sheets': '{file} has no sheet with cells. Choose another file.',
  'import.no-rows': '{file} has no filled cells. Choose a file that holds a list.',
  'import.line-too-long':
    'Line {row, number} of {file} has more than {limit, number} characters, so it is not a list of people. Choose another file.',
  'import.unclosed-quote':
    'In {file}, a quotation mark that opens in row {row, number} is never closed, so the rows after it cannot be told apart. Close it or delete it, and import again.',
  'import.no-usable-column':
    '{file} has no column with names. Give a column the header "Family name" or "Full name", or choose the column yourself.',
  'import.mapping-sheet':
    '{place} speaks of the sheet “{sheet}”, which {file} does not have. It has: {sheets}.',
  'import.mapping-column':
    '{place} speaks of the column “{column}”, which sheet {sheet} does not have. It has: {headers}.',
  'import.mapping-twice': '{place} gives the field {field} to a second column ({columns}). Give it to one.',
  'import.mapping-no-names':
    'Under {place}, sheet {sheet} of {file} has no column with names. Give one of the fields family_name, given_names or full_name.',
  'import.people-sheet': 'People',
  'import.no-name': 'The row has no name. Fill in a family name or given names.',
  'import.total-line': 'The row looks like a total line and not like a person.',
  'import.repeated-header': 'The row repeats the headers of the list.',
  'import.footnote': 'The row looks like a remark below the list and not like a person.',
  'import.date-unreadable': '"{value}" is not a date that can be read. Write it as YYYY-MM-DD.',
  'import.date-incomplete': '"{value}" is not a whole date. Write day, month and year as YYYY-MM-DD.',
  'import.date-not-real': '"{value}" is not a day of the calendar. Correct it, as YYYY-MM-DD.',
  'import.date-not-day-first':
    '"{value}" cannot be read with the day first, as the other dates of the list are. Write it as YYYY-MM-DD.',
  'import.date-not-month-first':
    '"{value}" cannot be read with the month first, as the other dates of the list are. Write it as YYYY-MM-DD.',
  'import.birth-in-future': 'The birth date "{value}" lies in the future. Correct it, as YYYY-MM-DD.',
  'import.birth-too-early': 'The birth date "{value}" lies before 1900. Correct it, as YYYY-MM-DD.',
  'import.value-not-understood': '"{value}" was not understood; it is kept as text.',
  'import.point-nowhere':
    'These coordinates are 0, 0, in the sea off Africa: the device had not found its place yet. They are kept as text.',
  'import.point-half':
    'This row has a {given, select, latitude {latitude but no longitude} other {longitude but no latitude}}; it is kept as text. Add the other one.',
  'import.nationality-unknown': '"{value}" is not a known nationality; it is kept as text.',
  'import.phone-not-understood':
    '"{value}" is not a telephone number that can be dialled; it is kept as it is.',
  'import.country-unknown': '"{value}" is not a known country; it is kept as text.',
  'import.date-hijri':
    'The birth date "{value}" seems to be of the Hijri calendar. Fill in the date of the passport, as YYYY-MM-DD.',
  'import.several-people': '"{value}" names more than one person. Give each of them a row of their own.',
  'import.age-differs':
    'The age "{value}" does not go with the birth date, by which the person is {age, number}. Check which is right.',
  'import.mrz-unreadable':
    'The machine-readable lines cannot be read or their check digits are wrong; they are kept as text. Compare them with the document.',
  'import.several-nationalities':
    'In column {column} of {file}, {count, plural, one {one cell names} other {# cells name}} more than one nationality. The first one counts; the text is kept as an extra.',
  'import.several-phones':
    'In column {column} of {file}, {count, plural, one {one cell holds} other {# cells hold}} more than one number or an extension. The first number was taken; the text is kept as an extra.',
  'import.birth-years-only':
    'In column {column} of {file}, {count, plural, one {one cell has} other {# cells have}} no more than a year of birth. It counts as the least age that is certain; the text is kept as an extra.',
  'import.header-overruled':
    'Column {header} of {file} does not hold what its header says. It was {field, select, extra {kept as an extra} other {read by its contents}}; check it before you go on.',
  'import.number-shortened':
    '"{value}" is a number that a spreadsheet program has shortened; its digits are lost. Type the number again.',
  'import.same-surname-phone': 'Same surname and phone',
  'import.same-surname-address': 'Same surname and address',
  'import.same-surname-phone-address': 'Same surname, phone and address',
  'import.same-surname-phone-or-address': 'Same surname, and the same phone or address as another of them',
  'import.same-head': 'The list names the same head of household',
  'import.below-head': 'Listed below a head of household',
  'import.same-phone-address': 'Same phone and address, different surnames',
  'import.child-on-phone': 'A child of another surname gives the phone of a grown-up',
  'import.reasons': '{before}; {next}',
  'import.proposal-too-large':
    '{count, number} people of the name {surname} share phones or addresses. They are too many for one household, so each stays alone until somebody groups them.',
  'import.large-household':
    'The file puts {count, number} people into the household {label}. Check whether that is right.',
  'import.several-heads':
    '{count, plural, one {One household has} other {# households have}} more than one head: {labels}{hasMore, select, yes {, …} other {}}. Correct the relation of one of them on the roster.',
  'import.repeated-people':
    '{count, plural, one {# row repeats a person} other {# rows repeat people}} with the same name, birth date and document number. Nothing was merged.',
  'import.hidden-sheets':
    '{count, plural, one {A hidden sheet} other {# hidden sheets}} of {file} {count, plural, one {was} other {were}} not imported: {sheets}.',
  'import.other-sheets':
    '{count, plural, one {One sheet} other {# sheets}} of {file} {count, plural, one {was} other {were}} not imported: {sheets}.',
  'import.hidden-rows':
    'Sheet {sheet} of {file} has {count, plural, one {# hidden row} other {# hidden rows}}; {count, plural, one {it was} other {they were}} read like the others.',
  'import.hidden-columns':
    'Sheet {sheet} of {file} has {count, plural, one {# hidden column} other {# hidden columns}}; {count, plural, one {it was} other {they were}} read like the others.',
  'import.hidden-rows-left-out':
    '{count, plural, one {One hidden row} other {# hidden rows}} of sheet {sheet} of {file} {count, plural, one {was} other {were}} left out, as chosen.',
  'import.encoding-guessed':
    '{file} does not say how its letters are encoded; it was read as {encoding}. Check the accents in the names.',
  'import.order-day-first': 'the day first',
  'import.order-month-first': 'the month first',
  'import.dates-ambiguous':
    'In column {column} of sheet {sheet} of {file}, {both, plural, one {# date} other {# dates}} such as 03/04/1985 can be read in two ways; {order} was assumed. Check one birth date that you know.',
  'import.dates-contradict':
    'In column {column} of sheet {sheet} of {file}, {dayFirst, plural, one {# date has} other {# dates have}} the day first and {monthFirst, plural, one {# has} other {# have}} the month first. Dates were read with {order}; rows that do not fit were put aside.',
  'import.no-departure-columns':
    '{file} has no sheet of departures: a column with the header "seats" and at least two others such as "id" and "departs_at" are needed.',
  'import.total-departures': 'The row looks like a total line and not like a departure.',
  'import.time-unreadable': '"{value}" is not a time that can be read. Write it as 2026-03-02T14:30+00:00.',
  'import.time-without-offset':
    '"{value}" does not say in which time zone it is. Add the offset, such as Z or +01:00.',
  'import.time-without-day':
    '"{value}" says the time but not the day. Add the day to it, or a column with the date.',
  'import.day-without-time': '"{value}" says the day but not the time. Add the time, such as 06:20.',
  'import.day-without-year': '"{value}" has no year. Add it, such as 20-Nov-2026.',
  'import.time-skipped':
    'The clocks at that place go forward over "{value}", so this time does not exist. Correct it, or add the offset such as +01:00.',
  'import.time-twice':
    'The clocks at that place go back, so "{value}" comes twice. Add the offset that is meant, such as +01:00.',
  'import.zone-unknown':
    '"{value}" is not a known time zone. Use an offset such as +01:00, or a name such as Africa/Bamako.',
  'import.days-of-two-orders':
    'The dates of this sheet, such as "{value}", can be read with the day or with the month first. Write them as 2026-11-20.',
  'import.money-unreadable': '"{value}" is not an amount of money. Write it as 50, USD 50 or 50 EUR.',
  'import.two-currencies':
    '"{value}" is in another currency than the rest of the row, which is in {other}. Give all amounts of a departure in one currency.',
  'import.currency-unknown': '"{value}" is not a currency. Use its three letters, such as USD, EUR or XOF.',
  'import.not-yes-or-no': '"{value}" is neither yes nor no. Write yes or no, or leave it empty.',
  'import.allowance-unreadable': '"{value}" is not a baggage allowance. Write it as 2, 23 kg or 1 x 23 kg.',
  'import.relatives-unknown':
    '"{value}" is not a known relative. Use spouse, children and parents, such as "spouse; children under 21".',
  'import.visa-country-unknown':
    '"{value}" does not say of which country the visa must be. Write the country, such as France or FRA.',
  'import.certainty-unknown': '"{value}" is not a known certainty. Use sure, likely or doubtful.',
  'import.leg-without-departure':
    'The leg "{value}" comes before any row that says to which departure it belongs. Give the row an id.',
  'import.leg-times':
    'Leg {leg} of departure {id} (row {row, number} of {file}) leaves before the leg before it arrives.',
  'import.times-by-local-clock':
    '{count, plural, one {# time of {file} has} other {# times of {file} have}} no offset and {count, plural, one {was} other {were}} read by the clock of the airport, or of {zone} where the airport is not known.',
  'import.not-a-whole-number': '"{value}" is not a whole number from 0. Correct it.',
  'import.mode-unknown':
    '"{value}" is not a known kind of departure. Use commercial, charter, military-lift, convoy, ferry, rail or other.',
  'import.seats-unreadable':
    'The seats "{value}" are not a whole number from 0. Fill in the number of seats.',
  'import.payload-unreadable':
    'The payload "{value}" is not a number of kilograms. Correct it, or leave it empty when there is no limit.',
  'import.nationality-of-departure-unknown':
    '"{value}" is not a known nationality. Use codes such as FRA;MLI, or leave the cell empty for everybody.',
  'import.document-unknown':
    '"{value}" is not a known travel document. Use words such as passport or identity-card, or leave the cell empty.',
  'import.departure-status-unknown':
    '"{value}" is not a known status. Use scheduled, delayed, boarding, closed, departed or cancelled.',
  'import.departure-without-id': 'The departure has no id. Fill in one that no other departure has.',
  'import.departure-id-twice': 'Another departure above has the id {id}. Give this one an id of its own.',
  'import.departure-ids-made':
    '{file} has no column with ids; carrier, number and day of departure were taken as the id.',
  'import.cut-off-after-departure':
    'Departure {id} (row {row, number} of {file}) has its cut-off after it leaves.',
  'import.arrival-before-departure': 'Departure {id} (row {row, number} of {file}) arrives before it leaves.',
  'import.report-after-departure':
    'Departure {id} (row {row, number} of {file}) has its reporting time after it leaves.',
  'import.departure-without-time': 'Departure {id} (row {row, number} of {file}) has no departure time.',
} as const;
