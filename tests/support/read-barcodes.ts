import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

prepareZXingModule({
  overrides: {
    wasmBinary: Uint8Array.from(
      readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')),
    ).buffer,
  },
});

/** The bars of one barcode as the pixels of a picture: `modulePx` pixels a module, 40 high. */
function picture(svg: string, modulePx: number): { data: Uint8ClampedArray; width: number; height: number } {
  const modules = Number(/viewBox="0 0 (\d+) 1"/.exec(svg)?.[1] ?? '0');
  const width = modules * modulePx;
  const height = 40;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [, from, length] of svg.matchAll(/M(\d+) 0h(\d+)v1/g)) {
    const isPaper = from === '0' && Number(length) === modules;
    for (
      let x = Number(from) * modulePx;
      !isPaper && x < (Number(from) + Number(length)) * modulePx;
      x += 1
    ) {
      for (let y = 0; y < height; y += 1) {
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
      }
    }
  }
  return { data, width, height };
}

/** What an independent reader finds in a barcode that was drawn as SVG. */
export async function readBarcodeSvg(svg: string, modulePx = 3): Promise<string[]> {
  const found = await readBarcodes({ ...picture(svg, modulePx), colorSpace: 'srgb' } as ImageData); // Node has no ImageData
  return found.map(({ text }) => text);
}
