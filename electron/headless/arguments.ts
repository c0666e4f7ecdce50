import { parseArgs } from 'node:util';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { paxlstReleases } from '../../shared/manifests/edifact/write-paxlst';
import { noFormFacts } from '../../shared/manifests/forms/form';
import type { FormFacts } from '../../shared/manifests/forms/form';
import { manifestForms } from '../../shared/manifests/forms/form-list';
import { shippedProfileIds } from '../../shared/manifests/recipients';
import type { ShippedProfileId } from '../../shared/manifests/recipients';
import { defaultTemplateId, shippedTemplateIds } from '../../shared/manifests/templates';
import type { ShippedTemplateId } from '../../shared/manifests/templates';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import { paperSizes } from '../../shared/model/manifest-template';
import type { PaperSize } from '../../shared/model/manifest-template';

/** What a manifest can be written as: a list in three kinds, and forms. */
export const listFormats = ['pdf', 'xlsx', 'csv'] as const;
const manifestFormats = [...listFormats, ...manifestForms.map(({ id }) => id)];

/** How day and month are ordered in dates written with numbers, when the person who asks knows it. */
export type StatedDateOrder = 'dmy' | 'mdy' | 'ymd' | null;

/** What becomes of rows and columns that a workbook hides. */
export type HiddenAnswer = 'include' | 'leave-out';

/** What the command line asks for. Paths are as they were typed. */
export type Request =
  | {
      readonly command: 'plan';
      readonly rosters: readonly string[];
      readonly departures: string;
      readonly out: string;
      readonly now: string | null;
      readonly dateOrder: StatedDateOrder;
      readonly mapping: string | null;
      readonly hidden: HiddenAnswer;
      /** The assignment.csv of an earlier run, from which as little as can be is changed. */
      readonly previous: string | null;
      readonly scenario: string | null;
      /** GeoJSON of what is said of roads and places; with it the places of people are used. */
      readonly advisories: string | null;
    }
  | {
      readonly command: 'import';
      readonly rosters: readonly string[];
      readonly out: string;
      readonly now: string | null;
      readonly dateOrder: StatedDateOrder;
      readonly mapping: string | null;
      readonly hidden: HiddenAnswer;
    }
  | {
      readonly command: 'match';
      readonly rosters: readonly string[];
      readonly out: string;
      readonly now: string | null;
      readonly dateOrder: StatedDateOrder;
    }
  | {
      readonly command: 'assign';
      readonly problem: string;
      readonly out: string;
      readonly seconds: number | null;
      readonly seed: number;
    }
  | {
      readonly command: 'manifest';
      /** The folder that `plan` wrote. */
      readonly plan: string;
      readonly departure: string;
      /** One of `listFormats`, or the id of a form. */
      readonly format: string;
      /** Null: for the airline where it is a list, without limit where it is a form. */
      readonly profile: ShippedProfileId | null;
      readonly template: ShippedTemplateId;
      /** Null: that of the template, or A4. */
      readonly paper: PaperSize | null;
      readonly facts: FormFacts;
      readonly out: string;
    }
  | { readonly command: 'recovery-key'; readonly out: string }
  | { readonly command: 'paxlst-check'; readonly file: string }
  | { readonly command: 'open'; readonly file: string; readonly out: string }
  | {
      readonly command: 'places';
      /** A name, a code or coordinates. */
      readonly find: string;
      readonly limit: number;
      /** A country whose places come first, by name or code; null for none. */
      readonly near: string | null;
    }
  | {
      readonly command: 'backup-check';
      readonly file: string;
      /** What opens the backup beside a passphrase, or instead of one. */
      readonly keyFile: string | null;
      readonly recoveryKey: string | null;
    };

/** How many places are printed unless more or fewer are asked for. */
const defaultLimit = 10;

/** Facts of a form that are said in words, by their option. */
const factOptions = [
  'operator',
  'registration',
  'aircraft',
  'base',
  'agency',
  'sender',
  'recipient',
  'contact',
  'phone',
] as const;

type Options = Readonly<Partial<Record<string, readonly string[]>>>;

const optionsOf = {
  plan: [
    'roster',
    'departures',
    'out',
    'now',
    'date-order',
    'mapping',
    'hidden',
    'previous',
    'scenario',
    'advisories',
  ],
  import: ['roster', 'out', 'now', 'date-order', 'mapping', 'hidden'],
  match: ['roster', 'out', 'now', 'date-order'],
  assign: ['problem', 'out', 'seconds', 'seed'],
  manifest: [
    'plan',
    'departure',
    'format',
    'profile',
    'template',
    'paper',
    'out',
    'crew',
    ...factOptions,
    'release',
  ],
  'recovery-key': ['out'],
  'backup-check': ['key-file', 'recovery-key'],
  places: ['find', 'limit', 'near'],
  'paxlst-check': [],
  open: ['out'],
} as const;

/** Leaves the parser by the shortest way; caught in this file. */
class UsageProblem extends Error {
  constructor(readonly problem: Message) {
    super(problem.id);
  }
}

function refuse(problem: Message): never {
  throw new UsageProblem(problem);
}

function parse(
  command: keyof typeof optionsOf,
  args: readonly string[],
  allowPositionals: boolean,
): { readonly values: Options; readonly positionals: readonly string[] } {
  try {
    return parseArgs({
      args: [...args],
      strict: true,
      allowPositionals,
      options: Object.fromEntries(
        optionsOf[command].map((name) => [name, { type: 'string' as const, multiple: true }]),
      ),
    });
  } catch (error) {
    const [detail = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return refuse(message('headless.bad-option', { detail: detail.replace(/\.+$/, '').slice(0, 200) }));
  }
}

function readOptions(command: keyof typeof optionsOf, args: readonly string[]): Options {
  return parse(command, args, false).values;
}

function single(options: Options, option: string): string | null {
  const [value, ...others] = options[option] ?? [];
  if (others.length > 0) {
    refuse(message('headless.option-repeated', { option }));
  }
  if (value?.trim() === '') {
    refuse(message('headless.option-empty', { option }));
  }
  return value ?? null;
}

function needed(options: Options, command: string, option: string): string {
  return single(options, option) ?? refuse(message('headless.option-missing', { command, option }));
}

function neededList(options: Options, command: string, option: string): readonly string[] {
  const values = options[option] ?? [];
  if (values.length === 0) {
    refuse(message('headless.option-missing', { command, option }));
  }
  if (values.some((value) => value.trim() === '')) {
    refuse(message('headless.option-empty', { option }));
  }
  return values;
}

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

function readNow(options: Options): string | null {
  const value = single(options, 'now');
  if (value === null) {
    return null;
  }
  const time = instantPattern.test(value) ? Date.parse(value) : Number.NaN;
  const day = value.slice(0, 10);
  const dayExists = !Number.isNaN(time) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  return dayExists ? value : refuse(message('headless.bad-now', { value }));
}

function readDateOrder(options: Options): StatedDateOrder {
  const value = single(options, 'date-order');
  return value === null || value === 'dmy' || value === 'mdy' || value === 'ymd'
    ? value
    : refuse(message('headless.bad-date-order', { value }));
}

function readHidden(options: Options): HiddenAnswer {
  const value = single(options, 'hidden') ?? 'include';
  return value === 'include' || value === 'leave-out'
    ? value
    : refuse(message('headless.bad-hidden', { value }));
}

/** The value of an option that must be one of a closed list. */
function oneOf<Value extends string>(
  options: Options,
  option: string,
  values: readonly Value[],
): Value | null {
  const value = single(options, option);
  const found = values.find((known) => known.toLowerCase() === value?.trim().toLowerCase());
  return value === null || found !== undefined
    ? (found ?? null)
    : refuse(
        message('headless.not-one-of', { option, value: value.slice(0, 80), values: values.join(', ') }),
      );
}

function readManifest(options: Options): Request {
  const command = 'manifest';
  const fact = (option: (typeof factOptions)[number]) => single(options, option) ?? '';
  needed(options, command, 'format');
  return {
    command,
    plan: needed(options, command, 'plan'),
    departure: needed(options, command, 'departure'),
    format: oneOf(options, 'format', manifestFormats) ?? 'pdf',
    profile: oneOf(options, 'profile', shippedProfileIds),
    template: oneOf(options, 'template', shippedTemplateIds) ?? defaultTemplateId,
    paper: oneOf(options, 'paper', paperSizes),
    facts: {
      operator: fact('operator'),
      registration: fact('registration'),
      aircraftType: fact('aircraft'),
      base: fact('base'),
      crew: options['crew'] ?? [],
      agency: fact('agency'),
      sender: fact('sender'),
      recipient: fact('recipient'),
      contact: fact('contact'),
      phone: fact('phone'),
      release: oneOf(options, 'release', paxlstReleases) ?? noFormFacts.release,
    },
    out: needed(options, command, 'out'),
  };
}

function readNumber(
  options: Options,
  option: 'seconds' | 'seed' | 'limit',
  isGood: (value: number) => boolean,
): number | null {
  const value = single(options, option);
  if (value === null) {
    return null;
  }
  const number = /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : Number.NaN;
  return isGood(number)
    ? number
    : refuse(message('headless.bad-number', { option, value, kind: message(`headless.kind-${option}`) }));
}

function oneFile(command: string, positionals: readonly string[]): string {
  const [file = '', ...others] = positionals;
  return file.trim() === '' || others.length > 0 ? refuse(message('headless.one-file', { command })) : file;
}

function readRequest([command, ...args]: readonly string[]): Request {
  switch (command) {
    case 'plan':
    case 'import':
    case 'match': {
      const options = readOptions(command, args);
      const shared = {
        rosters: neededList(options, command, 'roster'),
        out: needed(options, command, 'out'),
        now: readNow(options),
        dateOrder: readDateOrder(options),
      };
      if (command === 'match') {
        return { command, ...shared };
      }
      const reading = { mapping: single(options, 'mapping'), hidden: readHidden(options) };
      return command === 'import'
        ? { command, ...shared, ...reading }
        : {
            command,
            ...shared,
            ...reading,
            departures: needed(options, command, 'departures'),
            previous: single(options, 'previous'),
            scenario: single(options, 'scenario'),
            advisories: single(options, 'advisories'),
          };
    }
    case 'assign': {
      const options = readOptions(command, args);
      return {
        command,
        problem: needed(options, command, 'problem'),
        out: needed(options, command, 'out'),
        seconds: readNumber(options, 'seconds', (value) => value > 0 && value < 1e6),
        seed: readNumber(options, 'seed', (value) => Number.isInteger(value) && value < 2 ** 32) ?? 1,
      };
    }
    case 'manifest':
      return readManifest(readOptions(command, args));
    case 'recovery-key':
      return { command, out: needed(readOptions(command, args), command, 'out') };
    case 'places': {
      const options = readOptions(command, args);
      return {
        command,
        find: needed(options, command, 'find'),
        limit:
          readNumber(options, 'limit', (value) => Number.isInteger(value) && value >= 1 && value <= 1000) ??
          defaultLimit,
        near: single(options, 'near'),
      };
    }
    case 'paxlst-check':
      return { command, file: oneFile(command, parse(command, args, true).positionals) };
    case 'open': {
      const { values, positionals } = parse(command, args, true);
      return { command, file: oneFile(command, positionals), out: needed(values, command, 'out') };
    }
    case 'backup-check': {
      const { values, positionals } = parse(command, args, true);
      return {
        command,
        file: oneFile(command, positionals),
        keyFile: single(values, 'key-file'),
        recoveryKey: single(values, 'recovery-key'),
      };
    }
    case undefined:
      return refuse(message('headless.no-command'));
    default:
      return refuse(message('headless.unknown-command', { command: command.slice(0, 80) }));
  }
}

/** Understands a command line; the problem is a sentence that ends with how to use it. */
export function readArguments(args: readonly string[]): Result<Request> {
  try {
    return success(readRequest(args));
  } catch (error) {
    if (error instanceof UsageProblem) {
      return failure(message('headless.usage', { problem: error.problem }));
    }
    throw error;
  }
}
