const errorTexts: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** What a cell with an error shows (MS-XLS 2.5.10). */
export function errorText(code: number): string {
  return errorTexts[code] ?? '#N/A';
}

/** The number in 30 bits of which a workbook keeps most of its numbers (MS-XLS 2.5.217, MS-XLSB 2.5.122). */
export function packedNumber(packed: number): number {
  const isHundredfold = (packed & 1) === 1;
  const isWhole = (packed & 2) === 2;
  let value: number;
  if (isWhole) {
    value = packed >> 2;
  } else {
    const view = new DataView(new ArrayBuffer(8));
    view.setInt32(4, packed & ~3, true);
    value = view.getFloat64(0, true);
  }
  return isHundredfold ? value / 100 : value;
}
