import loadHighs from 'highs';
import type { LoadExact } from '../../shared/assignment/prove-exactly';

/** The exact solver as Node finds it, beside the package's own code. */
export const loadExact: LoadExact = () => loadHighs();
