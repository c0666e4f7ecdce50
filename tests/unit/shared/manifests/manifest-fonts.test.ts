import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontFacesFor, manifestFonts } from '../../../../shared/manifests/manifest-fonts';

const families = (css: string) =>
  [...css.matchAll(/font-family: '([^']+)'; font-weight: (\d+)/g)].map(
    ([, family, weight]) => `${family} ${weight}`,
  );

test('only the scripts that occur are built in', async () => {
  const load = (file: string) => Promise.resolve(file);

  expect({
    plain: families(await fontFacesFor('Jane', load)),
    bambara: families(await fontFacesFor('Nɛnɛ', load)),
    arabic: families(await fontFacesFor('محمد', load)),
    nko: families(await fontFacesFor('ߒߞߏ', load)),
  }).toEqual({
    plain: ['Noto Sans 400', 'Noto Sans 700'],
    bambara: ['Noto Sans 400', 'Noto Sans 700', 'Noto Sans 400', 'Noto Sans 700'],
    arabic: ['Noto Sans Arabic 400', 'Noto Sans Arabic 700'],
    nko: ['Noto Sans NKo 400'],
  });
});

test('a file that cannot be had leaves the face out', async () => {
  expect(await fontFacesFor('Jane', () => Promise.resolve(null))).toBe('');
});

test('every file exists in its package', () => {
  const folder = `${process.cwd()}/node_modules/@fontsource`;
  const missing = manifestFonts.filter(
    ({ file, family }) => !existsSync(`${folder}/${family.toLowerCase().replaceAll(' ', '-')}/files/${file}`),
  );

  expect(missing).toEqual([]);
});
