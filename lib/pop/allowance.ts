/**
 * Lets `most` things through at once, and one more every `everyMs`. What is too much costs one subtraction, so that a
 * page that sends 10,000 a second is not noticed.
 *
 * @returns asked with the time, ms on any clock that only goes forward: whether this one may pass
 */
export function createAllowance(most: number, everyMs: number): (nowMs: number) => boolean {
  let left = most;
  let since = 0;
  return (nowMs) => {
    const earned = Math.floor(Math.max(0, nowMs - since) / everyMs);
    if (left + earned >= most) {
      left = most;
      since = nowMs;
    } else if (earned > 0) {
      left += earned;
      since += earned * everyMs;
    }
    if (left <= 0) return false;
    left -= 1;
    return true;
  };
}
