/**
 * How many signs all regular expressions together go over while `work` runs: a measure of effort that does not depend
 * on the machine. What an expression tries and gives up within one place is not seen.
 */
export function countLooks(work: () => void): number {
  const exec = RegExp.prototype.exec;
  let looks = 0;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    looks += 1 + (match ? match.index + match[0].length : String(text).length) - from;
    return match;
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return looks;
}
