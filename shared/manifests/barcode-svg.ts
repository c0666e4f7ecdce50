/**
 * Widths of the bars and gaps of Code 128 for the values 0 to 105, six digits each, and of the stop, seven (ISO/IEC 15417,
 * table 1).
 */
const widths = (
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 ' +
  '113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 ' +
  '212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 ' +
  '113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 ' +
  '314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 ' +
  '241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 ' +
  '214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 ' +
  '211232 2331112'
).split(' ');
const startC = 105;
const stop = 106;
const quietModules = 10;

/** The values of a code: start, two digits at a time, check sum modulo 103, stop. */
function symbols(digits: string): number[] {
  const pairs = Array.from({ length: digits.length / 2 }, (_, index) =>
    Number(digits.slice(2 * index, 2 * index + 2)),
  );
  const sum = pairs.reduce((total, value, index) => total + value * (index + 1), startC);
  return [startC, ...pairs, sum % 103, stop];
}

/**
 * Decimal digits, an even number of them, as a Code 128 barcode: an SVG that fills whatever box it is given, black on white,
 * with its quiet zones. Empty for any other text.
 */
export function barcodeSvg(digits: string): string {
  if (!/^(\d\d)+$/.test(digits)) {
    return '';
  }
  let at = quietModules;
  let bars = '';
  for (const symbol of symbols(digits)) {
    Array.from(widths[symbol] ?? '', Number).forEach((width, index) => {
      bars += index % 2 === 0 ? `M${at} 0h${width}v1h-${width}z` : '';
      at += width;
    });
  }
  const total = at + quietModules;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total} 1" preserveAspectRatio="none" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${total}v1h-${total}z"/><path d="${bars}"/></svg>`;
}
