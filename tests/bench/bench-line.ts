/** One measurement, printed as one line of JSON. `bench` names it; the units are in the names of the figures. */
export type BenchLine = { bench: string; [figure: string]: string | number };
