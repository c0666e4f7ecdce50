import type { RecordPairs } from '../learn/pair-vectors';
import type { PreparedRecords } from '../prepare-records';
import { indexKeys, worthUnit } from './key-index';
import type { KeyIndex } from './key-index';

/** So few records are compared each with each. */
const fewRecords = 700;
const mostPairsPerRecord = 60;
const mostRecordsPerKey = 400;
const rowsPerPiece = 500;
/** Pairs that share more than this are all kept alike. */
const mostWorth = 4000;

function allPairs(count: number): RecordPairs {
  const total = (count * (count - 1)) / 2;
  const [one, other] = [new Uint32Array(total), new Uint32Array(total)];
  let at = 0;
  for (let high = 1; high < count; high += 1) {
    for (let low = 0; low < high; low += 1) {
      one[at] = low;
      other[at] = high;
      at += 1;
    }
  }
  return { count: total, one, other };
}

/** Keeps the pairs of the highest worth, as many as there is room for; which ones does not depend on their order. */
function createKeeper(room: number, lowest: number) {
  let one = new Uint32Array(room * 2);
  let other = new Uint32Array(room * 2);
  let worth = new Int32Array(room * 2);
  let count = 0;
  let least = lowest;
  const byWorth = new Uint32Array(mostWorth + 1);
  const shrink = (): void => {
    let kept = count;
    while (kept > room) {
      kept -= byWorth[Math.min(least, mostWorth)] ?? 0;
      byWorth[Math.min(least, mostWorth)] = 0;
      least += 1;
    }
    if (kept === count) {
      return;
    }
    let to = 0;
    for (let at = 0; at < count; at += 1) {
      if ((worth[at] ?? 0) >= least) {
        one[to] = one[at] ?? 0;
        other[to] = other[at] ?? 0;
        worth[to] = worth[at] ?? 0;
        to += 1;
      }
    }
    count = to;
  };
  return {
    least: () => least,
    add: (low: number, high: number, value: number): void => {
      if (count === one.length) {
        shrink();
      }
      if (value >= least) {
        one[count] = low;
        other[count] = high;
        const kept = Math.min(value, mostWorth);
        worth[count] = kept;
        byWorth[kept] = (byWorth[kept] ?? 0) + 1;
        count += 1;
      }
    },
    done: (): RecordPairs => {
      shrink();
      [one, other] = [one.slice(0, count), other.slice(0, count)];
      worth = new Int32Array(0);
      return { count, one, other };
    },
  };
}

function collectPairs(
  index: KeyIndex,
  row: number,
  sums: Int32Array,
  touched: Uint32Array,
  keep: (low: number, worth: number) => void,
): void {
  let count = 0;
  for (let at = index.starts[row] ?? 0; at < (index.starts[row + 1] ?? 0); at += 1) {
    const key = index.keys[at] ?? 0;
    const worth = index.worth[key] ?? 0;
    const end = index.postingStarts[key + 1] ?? 0;
    for (let place = index.postingStarts[key] ?? 0; place < end; place += 1) {
      const low = index.postings[place] ?? 0;
      if (low >= row) {
        break;
      }
      const sum = sums[low] ?? 0;
      if (sum === 0) {
        touched[count] = low;
        count += 1;
      }
      sums[low] = sum + worth;
    }
  }
  for (let at = 0; at < count; at += 1) {
    const low = touched[at] ?? 0;
    keep(low, sums[low] ?? 0);
    sums[low] = 0;
  }
}

/**
 * The pairs that are worth comparing: all of them where there are few records, else those that share enough rare keys.
 * `afterPiece` is waited for between pieces with the share, 0 to 1, that is done.
 */
export async function findCandidates(
  records: PreparedRecords,
  afterPiece: (fraction: number) => Promise<void>,
): Promise<RecordPairs> {
  if (records.count <= fewRecords) {
    return allPairs(records.count);
  }
  const index = indexKeys(records, mostRecordsPerKey);
  const lowest = Math.round(worthUnit * 0.55 * Math.log(records.count));
  const keeper = createKeeper(mostPairsPerRecord * records.count, lowest);
  const sums = new Int32Array(records.count);
  const touched = new Uint32Array(records.count);
  for (let row = 0; row < records.count; row += 1) {
    if (row % rowsPerPiece === 0) {
      await afterPiece(row / records.count);
    }
    collectPairs(index, row, sums, touched, (low, worth) => {
      if (worth >= keeper.least()) {
        keeper.add(low, row, worth);
      }
    });
  }
  return keeper.done();
}
