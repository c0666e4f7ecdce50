// The package has no types of its own.
declare module 'edifact/reader.js' {
  /** Reads a whole interchange; throws where it cannot. */
  // eslint-disable-next-line no-restricted-syntax -- that is what the package exports
  export default class Reader {
    parse(text: string): { name: string; elements: string[][] }[];
  }
}
