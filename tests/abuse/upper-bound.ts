/** Probability of at most `losses` in `trials` when each is lost with probability `rate`. */
function atMost(losses: number, trials: number, rate: number): number {
  let term = (1 - rate) ** trials;
  let sum = term;
  for (let count = 1; count <= losses; count += 1) {
    term *= ((trials - count + 1) / count) * (rate / (1 - rate));
    sum += term;
  }
  return sum;
}

/**
 * The rate of losses that is still believable at 95 %: with a greater one, so few losses in so many trials would be
 * seen less than once in twenty times (exact binomial, one-sided; about 3 in n when nothing was lost).
 */
export function upperBound(losses: number, trials: number): number {
  if (trials === 0 || losses >= trials) {
    return 1;
  }
  let low = 0;
  let high = 1;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (atMost(losses, trials, middle) > 0.05) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return high;
}
