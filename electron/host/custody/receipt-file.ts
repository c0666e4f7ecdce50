import { join } from 'node:path';
import { receiptSchema } from '../../../shared/contract/custody-methods';
import type { Receipt } from '../../../shared/contract/custody-methods';
import type { FileSystem } from '../ports';
import { writeDurably } from '../vault/durable-files';

function receiptPath(home: string): string {
  return join(home, 'receipt.json');
}

/** Keeps the receipt for the next start. Throws when the disk refuses. */
export async function writeReceipt(fs: FileSystem, home: string, receipt: Receipt): Promise<void> {
  const text = Buffer.from(`${JSON.stringify(receipt, null, 2)}\n`);
  await writeDurably(fs, receiptPath(home), [text], () => Promise.resolve());
}

/** The receipt that nobody has put away yet, or null. */
export async function readReceipt(fs: FileSystem, home: string): Promise<Receipt | null> {
  try {
    return receiptSchema.parse(JSON.parse(await fs.readFile(receiptPath(home), 'utf8')));
  } catch {
    return null;
  }
}

/** Throws when the disk refuses. */
export async function removeReceipt(fs: FileSystem, home: string): Promise<void> {
  await fs.rm(receiptPath(home), { force: true });
}
