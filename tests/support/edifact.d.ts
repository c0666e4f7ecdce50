// The package has no types of its own.
declare module 'edifact/reader.js' {
  /** Reads a whole interchange; throws where it cannot. */
  export default class Reader {
    parse(text: string): { name: string; elements: string[][] }[];
  }
}
