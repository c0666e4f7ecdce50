// Runs one of the project's tasks on a fresh clone as on a used one: what is missing is installed and what is stale
// is built first. Only Node's own modules may be imported here.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isWindows = process.platform === 'win32';

/** Ends the task with one sentence. */
class SetupError extends Error {}

/** @param {string} line */
function tell(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs a program to its end in the project's folder; its output goes to stderr when `isQuiet`.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ isQuiet?: boolean }} [options]
 */
function run(program, parameters, { isQuiet = false } = {}) {
  const { status } = spawnSync(program, parameters, {
    cwd: root,
    stdio: isQuiet ? ['ignore', 2, 2] : 'inherit',
    shell: isWindows && !program.endsWith('.exe'),
  });
  return status ?? 1;
}

/**
 * @param {string} script
 * @param {readonly string[]} parameters
 * @param {{ isQuiet?: boolean }} [options]
 */
function runNode(script, parameters, options) {
  return run(process.execPath, [join(root, script), ...parameters], options);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new SetupError(
      `Departure Desk needs Node.js 20.19 or newer; this is ${process.versions.node}. Install it from https://nodejs.org and try again.`,
    );
  }
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | null}
 */
function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** npm writes down what it has installed when it is done; that must be what the lock file asks for. */
function isInstalled() {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const found = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  return (
    wanted !== null &&
    found !== null &&
    Object.entries(wanted).every(
      ([path, entry]) =>
        path === '' ||
        entry.optional === true ||
        (found[path]?.version === entry.version && found[path]?.integrity === entry.integrity),
    )
  );
}

/** @param {{ isQuiet: boolean }} options */
function ensureInstalled(options) {
  if (isInstalled()) {
    return;
  }
  tell('Installing what Departure Desk is built from (npm ci) …');
  if (
    run(isWindows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options) !== 0
  ) {
    throw new SetupError('npm ci failed; the lines above say why. Check the network, then try again.');
  }
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

/** A digest that differs when any file that goes into the build was touched. */
function sourcesDigest() {
  const folders = ['electron', 'renderer', 'shared', 'tests/fixtures/sample'];
  const single = ['package.json', 'package-lock.json', 'tests/config/vite.config.ts'];
  const digest = createHash('sha256');
  for (const path of [
    ...folders.filter((folder) => existsSync(join(root, folder))).flatMap(filesBelow),
    ...single,
  ]) {
    const { mtimeMs, size } = statSync(join(root, path));
    digest.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return digest.digest('hex');
}

/** @param {{ isQuiet: boolean }} options */
function ensureBuilt(options) {
  const stamp = join(root, 'out', 'build-stamp');
  const digest = sourcesDigest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) {
    return;
  }
  tell('Building …');
  rmSync(stamp, { force: true });
  if (runNode('electron/build.mjs', [], options) !== 0) {
    throw new SetupError('The build failed; the lines above say why.');
  }
  writeFileSync(stamp, digest);
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Lets one process at a time install and build.
 * @param {() => void} task
 */
async function alone(task) {
  const lock = join(root, 'out', 'setup.lock');
  mkdirSync(join(root, 'out'), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
      if (owner > 0 && !isRunning(owner)) {
        rmSync(lock, { force: true });
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  try {
    task();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {{ isQuiet: boolean }} options */
function prepare(options) {
  requireNode();
  return alone(() => {
    ensureInstalled(options);
    ensureBuilt(options);
  });
}

/**
 * Runs a program in the person's own folder, hands it every signal, and answers with its exit code.
 * @param {readonly string[]} parameters
 * @returns {Promise<number>}
 */
function runInFront(parameters) {
  const child = spawn(process.execPath, parameters, {
    stdio: 'inherit',
    cwd: process.env.INIT_CWD ?? process.cwd(),
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Electron's program is fetched once for each version; without a network the installed browser does. */
function fetchElectron() {
  const folder = join(root, 'node_modules', 'electron');
  const tried = join(folder, 'fetch-tried');
  if (
    process.env.DEPARTURE_DESK_SHELL === 'chromium' ||
    existsSync(join(folder, 'path.txt')) ||
    existsSync(tried)
  ) {
    return;
  }
  tell('Fetching Electron (once) …');
  const { status } = spawnSync(process.execPath, [join(folder, 'install.js')], {
    stdio: 'ignore',
    timeout: 180_000,
  });
  if (status !== 0) {
    writeFileSync(tried, '');
    tell('Electron could not be fetched; the installed Chrome, Edge or Chromium is used instead.');
  }
}

async function start() {
  await prepare({ isQuiet: false });
  fetchElectron();
  return runInFront([join(root, 'out/app/launch.mjs')]);
}

/** @param {readonly string[]} parameters */
async function headless(parameters) {
  await prepare({ isQuiet: true });
  return runInFront([join(root, 'out/app/headless.mjs'), ...parameters]);
}

/** @param {readonly string[]} parameters */
async function bench(parameters) {
  await prepare({ isQuiet: true });
  if (runNode('electron/build.mjs', ['bench'], { isQuiet: true }) !== 0) {
    throw new SetupError('The benchmarks could not be built; the lines above say why.');
  }
  return runInFront(['--expose-gc', join(root, 'out/bench/run.mjs'), ...parameters]);
}

/** @param {readonly string[]} parameters */
async function abuse(parameters) {
  await prepare({ isQuiet: true });
  if (runNode('electron/build.mjs', ['abuse'], { isQuiet: true }) !== 0) {
    throw new SetupError('The trials could not be built; the lines above say why.');
  }
  return runInFront([join(root, 'out/abuse/run.mjs'), ...parameters]);
}

function hasChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const isOnPath = names.some((name) => spawnSync('which', [name], { stdio: 'ignore' }).status === 0);
  return process.platform !== 'linux' || isOnPath || process.env.DEPARTURE_DESK_CHROMIUM !== undefined;
}

function hasPdfToText() {
  return process.platform !== 'linux' || spawnSync('which', ['pdftotext'], { stdio: 'ignore' }).status === 0;
}

/** The browser tests need a browser, and those of printed pages a reader of PDF; on Debian and as root they can be had. */
function ensureTestPrograms() {
  const missing = [...(hasChromium() ? [] : ['chromium']), ...(hasPdfToText() ? [] : ['poppler-utils'])];
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    tell(`Installing ${missing.join(' and ')} for the tests (apt-get) …`);
    const install = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-qq', ...missing];
    if (run('apt-get', ['update', '-qq']) === 0) {
      run('env', install);
    }
  }
  if (!hasChromium()) {
    tell('No Chromium was found: install Chromium or Chrome, or the browser tests will fail.');
  }
  if (!hasPdfToText()) {
    tell('pdftotext was not found: tests that read printed pages back are left out. Install poppler-utils.');
  }
}

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @param {string} report
 * @param {(json: any) => Count} read
 * @returns {Count}
 */
function countIn(report, read) {
  try {
    return read(JSON.parse(readFileSync(join(root, report), 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** A file that could not be loaded has no tests to fail, so it counts as one itself. */
const unitCount = (/** @type {any} */ json) => ({
  passed: json.numPassedTests,
  failed:
    json.numFailedTests +
    json.testResults.filter(
      (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length,
  skipped: json.numPendingTests + json.numTodoTests,
});

const browserCount = (/** @type {any} */ { stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
  skipped: stats.skipped,
});

async function test() {
  requireNode();
  await alone(() => ensureInstalled({ isQuiet: false }));
  ensureTestPrograms();
  const results = 'out/test-results';
  rmSync(join(root, results), { recursive: true, force: true });
  mkdirSync(join(root, results), { recursive: true });
  const isClean = run(isWindows ? 'npm.cmd' : 'npm', ['run', '--silent', 'check']) === 0;
  await alone(() => ensureBuilt({ isQuiet: false }));
  const unit = `${results}/unit.json`;
  const vitest = [
    'run',
    '-c',
    'tests/config/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unit}`,
  ];
  const unitCode = runNode('node_modules/vitest/vitest.mjs', vitest);
  const browserCode = runNode('node_modules/@playwright/test/cli.js', [
    'test',
    '-c',
    'tests/config/playwright.config.ts',
  ]);
  const counts = [countIn(unit, unitCount), countIn(`${results}/browser.json`, browserCount)];
  const sum = (/** @type {keyof Count} */ kind) => counts.reduce((total, count) => total + count[kind], 0);
  if (!isClean) {
    tell('The checks (types, lint, layers, unused code, format) found something; see above.');
  }
  process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`);
  return isClean && unitCode === 0 && browserCode === 0 && sum('failed') === 0 ? 0 : 1;
}

const tasks = { start, test, headless, bench, abuse };

/** @param {string} name @param {readonly string[]} parameters */
async function perform(name, parameters) {
  const task = Object.entries(tasks).find(([known]) => known === name)?.[1];
  if (task === undefined) {
    throw new SetupError(`Unknown task; one of: ${Object.keys(tasks).join(', ')}.`);
  }
  return task(parameters);
}

try {
  process.exitCode = await perform(process.argv[2] ?? '', process.argv.slice(3));
} catch (error) {
  if (!(error instanceof SetupError)) {
    throw error;
  }
  tell(error.message);
  process.exitCode = 1;
}
