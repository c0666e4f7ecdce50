import { basename } from 'node:path';
import { success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import type { AssignmentProblem } from '../../shared/assignment/problem';
import type { SolveOutcome } from '../../shared/assignment/solve-assignment';
import type { FormatMessage } from '../../shared/messages/format';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import { applyChanges } from '../../shared/model/apply-changes';
import type { Departure } from '../../shared/model/departure';
import { capacityOf } from '../../shared/model/departure-capacity';
import type { PersonId } from '../../shared/model/ids';
import { emptyPlan } from '../../shared/model/plan';
import type { Plan } from '../../shared/model/plan';
import { defaultSettings } from '../../shared/model/settings';
import { applyScenario } from '../../shared/planning/apply-scenario';
import { applySolution } from '../../shared/planning/apply-solution';
import { buildProblem } from '../../shared/planning/build-problem';
import { explainPlacement } from '../../shared/planning/explain-outcome';
import type { Outcome } from '../../shared/planning/explain-outcome';
import { rulesPage } from '../../shared/planning/rules-page/rules-page';
import type { RulesPage } from '../../shared/planning/rules-page/rules-page';
import { rulesPageHtml } from '../../shared/planning/rules-page/rules-page-html';
import { stayInPlace } from '../../shared/planning/stay-in-place';
import { worthOfRoom } from '../../shared/planning/worth-of-room';
import { toCsv } from '../../shared/roster-import/export-tables';
import type { Request } from './arguments';
import { loadRosters, totalRows } from './load-rosters';
import type { LoadedRosters } from './load-rosters';
import { advisoriesUsed, placesUsed, withAdvisoriesFile, withPlaces } from './advisories-file';
import { firstManifests, manifestFiles } from './manifest-files';
import { manifestsFile, manifestsFileName } from './manifests-file';
import { checkOutFolder, writeOutFolder } from './out-folder';
import type { HeadlessPorts } from './ports';
import { applyPreviousFile } from './previous-file';
import { readInThread, readInput } from './reading-thread';
import { jsonText, rosterFiles } from './roster-files';
import { readScenarioFile } from './scenario-file';
import { percent, solve } from './solve';
import { createStages } from './stages';
import type { Stages } from './stages';

type PlanRequest = Extract<Request, { command: 'plan' }>;

function planOf(rosters: LoadedRosters, departures: readonly Departure[]): Plan {
  const plan = emptyPlan();
  plan.settings.set(defaultSettings.id, defaultSettings);
  for (const household of rosters.households) {
    plan.household.set(household.id, household);
  }
  for (const person of rosters.people) {
    plan.person.set(person.id, person);
  }
  for (const departure of departures) {
    plan.departure.set(departure.id, departure);
  }
  return plan;
}

async function loadDepartures(path: string, ports: HeadlessPorts, stages: Stages) {
  const bytes = await stages.run('read', () => readInput(path));
  if (!bytes.ok) {
    return bytes;
  }
  const job = { kind: 'departures' as const, name: basename(path), bytes: bytes.value };
  return stages.run('import', () => readInThread(ports.program, job));
}

function assignmentCsv(plan: Plan, outcomes: ReadonlyMap<PersonId, Outcome>, format: FormatMessage): string {
  const rows = [...plan.person.values()].map((person) => {
    const outcome = outcomes.get(person.id);
    return [
      person.id,
      person.householdId,
      person.familyName,
      person.givenNames,
      outcome?.departureId ?? '',
      outcome?.status ?? '',
      outcome === undefined ? '' : format(outcome.reason),
    ];
  });
  return toCsv({
    headers: ['person_id', 'household_id', 'family_name', 'given_names', 'departure_id', 'status', 'reason'],
    rows,
  });
}

/** Where a plan is in force already, nobody is moved without need. */
function problemOf(plan: Plan, now: string): AssignmentProblem {
  const { problem } = buildProblem(plan, now);
  return plan.assignment.size === 0 ? problem : stayInPlace(problem);
}

/** What is placed of each rank, without the prices that prove it. */
function tiersOf({ tiers = [] }: SolveOutcome) {
  return tiers.map(({ value, bound, gap, households, people, of }) => ({
    ...{ value, bound, gap, households, people, of },
  }));
}

/** How many people each rule keeps out, on some departure, on every one, and by departure. */
function rulesOf(page: RulesPage) {
  return page.rules.map(({ rule, hard, somewhere, everywhere, byDeparture }) => ({
    ...{ rule, hard, somewhere, everywhere },
    byDeparture: Object.fromEntries(byDeparture),
  }));
}

/** Reads rosters and departures, assigns households, and writes the lists and manifests; answers with what was done. */
export async function runPlan(request: PlanRequest, ports: HeadlessPorts): Promise<Result<Message>> {
  const { out, dateOrder } = request;
  const { format } = ports;
  const stages = createStages(ports.clock);
  const now = request.now ?? new Date(ports.clock()).toISOString();
  const free = await checkOutFolder(out);
  if (!free.ok) {
    return free;
  }
  const departures = await loadDepartures(request.departures, ports, stages);
  if (!departures.ok) {
    return departures;
  }
  const options = { today: now.slice(0, 10), dateOrder, mapping: request.mapping, hidden: request.hidden };
  const rosters = await loadRosters(request.rosters, options, ports, stages);
  if (!rosters.ok) {
    return rosters;
  }
  const stated = planOf(rosters.value, departures.value.departures);
  const scenario = request.scenario === null ? success([]) : await readScenarioFile(request.scenario, stated);
  if (!scenario.ok) {
    return scenario;
  }
  const placed =
    request.advisories === null
      ? success(await withPlaces(stated, ports))
      : await withAdvisoriesFile(request.advisories, stated, now, ports);
  if (!placed.ok) {
    return placed;
  }
  const plan = applyScenario(placed.value, scenario.value);
  const previous = request.previous === null ? success([]) : await applyPreviousFile(request.previous, plan);
  if (!previous.ok) {
    return previous;
  }
  const problem = await stages.run('prepare', () => Promise.resolve(problemOf(plan, now)));
  const page = await stages.run('prepare', () => Promise.resolve(rulesPage(plan, now)));
  const solution = await stages.run('assign', () => solve(problem, { seed: 1, seconds: null }, ports));
  applyChanges(plan, applySolution(plan, solution, now));
  const outcomes = await stages.run('explain', () => Promise.resolve(explainPlacement(plan, now)));
  const list = firstManifests(plan, now);
  const manifests = await stages.run('manifests', () => manifestFiles(list, ports));

  const count = (status: Outcome['status']) =>
    [...outcomes.values()].filter((outcome) => outcome.status === status).length;
  const noPdf = manifests.noPdf && message('headless.no-pdf', { reason: manifests.noPdf });
  const read = [...rosters.value.notices, ...departures.value.notices, ...previous.value];
  const notices = [...read, ...(noPdf === null ? [] : [noPdf])];
  const counts = {
    people: plan.person.size,
    households: plan.household.size,
    assigned: count('assigned'),
    waiting: count('waiting'),
    notEligible: count('not-eligible'),
  };
  const { objective, bound, gap } = solution;
  const summary = {
    files: rosters.value.files,
    rows: totalRows(rosters.value.files),
    ...counts,
    departures: plan.departure.size,
    seats: [...plan.departure.values()].reduce((sum, each) => sum + capacityOf(each).seats, 0),
    objective,
    bound,
    gap,
    moves: request.previous === null ? null : (solution.moves ?? 0),
    tiers: tiersOf(solution),
    rules: rulesOf(page),
    ...(plan.gazetteer === stated.gazetteer ? {} : { places: placesUsed(plan) }),
    ...(request.advisories === null ? {} : { advisories: advisoriesUsed(plan, now) }),
    worth: worthOfRoom(plan, now, solution.prices),
    now,
    notices: notices.map(format),
    seconds: stages.seconds(),
  };
  const tables = new Map([
    ...rosterFiles(rosters.value, format),
    ['assignment.csv', assignmentCsv(plan, outcomes, format)],
  ]);
  const written = await writeOutFolder(
    out,
    new Map<string, string | Uint8Array>([
      ...tables,
      ['rules.html', rulesPageHtml(page, { format })],
      [manifestsFileName, manifestsFile(list, tables)],
      ...manifests.files,
      ['summary.json', jsonText(summary)],
    ]),
  );
  if (!written.ok) {
    return written;
  }
  summary.notices.forEach(ports.tell);
  return success(message('headless.planned', { ...counts, gap: percent(gap), path: out }));
}
