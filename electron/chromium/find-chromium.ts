import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** Where to look, in order of preference; DEPARTURE_DESK_CHROMIUM comes before every known place. */
function candidates(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string[] {
  const chosen = environment['DEPARTURE_DESK_CHROMIUM'];
  const first = chosen === undefined || chosen === '' ? [] : [chosen];
  if (platform === 'darwin') {
    return [...first, ...macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)];
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    );
    return [...first, ...roots.flatMap((root) => windowsPrograms.map((program) => join(root, program)))];
  }
  const folders = [
    ...(environment['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  return [
    ...first,
    ...linuxNames.flatMap((name) =>
      folders.filter((folder) => folder !== '').map((folder) => join(folder, name)),
    ),
  ];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first installed browser of the Chromium family, or null. */
export function findChromium(platform = process.platform, environment = process.env): string | null {
  return candidates(platform, environment).find(isExecutable) ?? null;
}
