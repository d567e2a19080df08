import { ProblemError, type Problem } from '#core/problem.ts';

/** A request that is refused: an HTTP status and the problem its body names. */
export class Refusal extends ProblemError {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    kind: Problem['kind'],
    facts: Problem['facts'] = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(kind, facts);
    this.status = status;
    this.headers = headers;
  }
}
