/** A font file that can be built into a manifest, so that it prints the same on a computer without that font. */
export interface ManifestFont {
  /** Name of the file as its package calls it. */
  readonly file: string;
  readonly family: string;
  readonly weight: 400 | 700;
  readonly needed: RegExp;
}

const scripts: readonly { readonly file: string; readonly family: string; readonly needed: RegExp }[] = [
  { file: 'noto-sans-latin', family: 'Noto Sans', needed: /[a-z0-9]/i },
  {
    file: 'noto-sans-latin-ext',
    family: 'Noto Sans',
    needed: /[\u0100-\u02ba\u02bd-\u02c5\u1e00-\u1eff\u20a0-\u20c0\u2c60-\u2c7f\ua720-\ua7ff]/,
  },
  { file: 'noto-sans-cyrillic', family: 'Noto Sans', needed: /\p{Script=Cyrillic}/u },
  { file: 'noto-sans-arabic-arabic', family: 'Noto Sans Arabic', needed: /\p{Script=Arabic}/u },
  { file: 'noto-sans-nko-nko', family: 'Noto Sans NKo', needed: /\p{Script=Nko}/u },
];

/** Every font file that a manifest may need; N'Ko has no bold face. */
export const manifestFonts: readonly ManifestFont[] = scripts.flatMap((script) =>
  ([400, 700] as const)
    .filter((weight) => weight === 400 || script.family !== 'Noto Sans NKo')
    .map((weight) => ({ ...script, weight, file: `${script.file}-${weight}-normal.woff2` })),
);

/**
 * The `@font-face` rules for the scripts that occur in `text`, with the files built in as data addresses.
 * `load` gives a file as base64, or null where it cannot be had; the system's fonts serve then.
 */
export async function fontFacesFor(
  text: string,
  load: (file: string) => Promise<string | null>,
): Promise<string> {
  const faces = manifestFonts
    .filter(({ needed }) => needed.test(text))
    .map(async ({ file, family, weight }) => {
      const base64 = await load(file);
      return base64 === null
        ? ''
        : `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${base64}) format('woff2'); }\n`;
    });
  return (await Promise.all(faces)).join('');
}
