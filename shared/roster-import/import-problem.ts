import type { Message } from '../messages/message';

/**
 * Carries the sentence of a file that cannot be read out of the depths of a parser. It never leaves `readWorkbook`,
 * which turns it into a failed `Result`.
 */
export class ImportProblem extends Error {
  readonly problem: Message;

  constructor(problem: Message) {
    super(problem.id);
    this.problem = problem;
  }
}
