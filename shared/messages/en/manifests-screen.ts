/** Labels and sentences of the manifests screen: preview, versions, print and files. */
export const manifestsScreen = {
  'manifestsScreen.title': 'Manifests',
  'manifestsScreen.empty-title': 'No departures yet',
  'manifestsScreen.empty-text':
    'A manifest is the list of who travels on one departure. Add departures and assign households on the board; their manifests appear here.',
  'manifestsScreen.departures': 'Departures',
  'manifestsScreen.search': 'Departure, place or day',
  'manifestsScreen.open-departures': 'Add departures',
  'manifestsScreen.none-found': 'No departure matches.',
  'manifestsScreen.people': '{count, plural, =0 {nobody} one {# person} other {# people}}',
  'manifestsScreen.route': '{origin} → {destination}',
  'manifestsScreen.no-time': 'no time yet',
  'manifestsScreen.not-issued': 'not issued',
  'manifestsScreen.issued': 'v{version}',
  'manifestsScreen.changed': 'changed since v{version}',
  'manifestsScreen.manifest-of': 'Manifest of {departure}',
  'manifestsScreen.state-not-issued': 'Not issued yet. The first print or file becomes version 1.',
  'manifestsScreen.state-issued': 'Version {version}, issued {at}, is up to date.',
  'manifestsScreen.state-changed':
    'Changed since version {last}, issued {at}. The next print or file becomes version {next}.',
  'manifestsScreen.versions': 'Versions ({count})',
  'manifestsScreen.versions-title': 'Issued versions',
  'manifestsScreen.version': 'Version {version}',
  'manifestsScreen.version-same': 'same as now',
  'manifestsScreen.print': 'Print',
  'manifestsScreen.save-pdf': 'Save PDF',
  'manifestsScreen.save-xlsx': 'Save .xlsx',
  'manifestsScreen.save-csv': 'Save .csv',
  'manifestsScreen.pdf-by-printing': 'For a PDF: Print, then “Save as PDF”.',
  'manifestsScreen.zoom': 'Size of the preview',
  'manifestsScreen.zoom-fit': 'Fit width',
  'manifestsScreen.zoom-100': '100 %',
  'manifestsScreen.zoom-150': '150 %',
  'manifestsScreen.sheet-hint':
    'A4 landscape at printed width. Repeated headers and page numbers appear in print.',
  'manifestsScreen.rules': 'Rules and priorities',
  'manifestsScreen.rules-short': 'Rules',
  'manifestsScreen.rules-preview': 'Preview of the rules and priorities',
  'manifestsScreen.rules-hint': 'A4 portrait at printed width. The page names nobody.',
  'manifestsScreen.preview': 'Preview of the manifest of {departure}',
  'manifestsScreen.loading': 'Preparing the preview…',
  'manifestsScreen.nobody-title': 'Nobody is assigned to this departure',
  'manifestsScreen.nobody-text':
    'The preview shows the empty form. Assign households on the board to fill it.',
  'manifestsScreen.conflicts-title':
    '{count, plural, one {# conflict} other {# conflicts}} on this departure',
  'manifestsScreen.conflicts-more':
    '{count, plural, one {and # more on the board} other {and # more on the board}}',
  'manifestsScreen.did-issue': 'Issue version {version} of the manifest of {departure}',
  'manifestsScreen.printed': 'Manifest of {departure}, version {version}',
  'manifestsScreen.saved-file': 'Saved: {path}',
  'manifestsScreen.worker-broke':
    'The manifest could not be prepared. Nothing was changed; open the section again and retry.',
  'manifestsScreen.print-broke':
    'The preview was not ready to be printed. Wait until it is shown, then press Print again.',
} as const;
