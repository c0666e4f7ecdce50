import type { Count, Times, TrialResult } from './trial';
import { upperBound } from './upper-bound';

/** Of one trial; the same fault often shows in hundreds of attempts. */
const mostFindings = 30;

function percent(rate: number): string {
  const value = rate * 100;
  return `${value >= 10 ? value.toFixed(0) : value.toPrecision(2)} %`;
}

/** Such as `0 in 300 (≤ 1.0 %)`. */
export function countLine({ losses, trials }: Count): string {
  return `${losses} in ${trials} (≤ ${percent(upperBound(losses, trials))})`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function timesLine({ milliseconds, wantedMs }: Times): string {
  const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`;
  return `median ${seconds(median(milliseconds))}, worst ${seconds(Math.max(...milliseconds))} of ${milliseconds.length} (wanted: ${seconds(wantedMs)})`;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** The whole report: a line for each count, then the stopwatch, then what has to be said about either. */
export function resultTable(results: readonly (TrialResult & { readonly name: string })[]): string {
  const counts = results.flatMap(({ name, counts }) =>
    counts.map((count) => [name, count.what, countLine(count)]),
  );
  const times = results.flatMap(({ name, times = [] }) =>
    times.map((time) => [name, time.what, timesLine(time)]),
  );
  const notes = results.flatMap(({ notes = [] }) => notes);
  const findings = results.flatMap(({ findings }) =>
    findings.length <= mostFindings
      ? findings
      : [...findings.slice(0, mostFindings), `… and ${findings.length - mostFindings} more`],
  );
  const block = (lines: readonly string[]) => (lines.length === 0 ? [] : ['', ...lines]);
  return [
    ...aligned([['trial', 'counted', 'lost in trials (95 % upper bound)'], ...counts]),
    ...block(times.length === 0 ? [] : aligned([['times', 'what', 'measured'], ...times])),
    ...block(notes),
    ...block(findings),
    '',
  ].join('\n');
}
