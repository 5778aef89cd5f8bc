/** So many different texts are kept; a page's labels fit in, and a flood of them costs no memory. */
const most = 4_000;

/** Keeps what a pure function of texts answered: labels come back at every look at a page. */
export function remember<Answer>(
  read: (text: string, language: string) => Answer,
): (text: string, language?: string) => Answer {
  const known = new Map<string, Answer>();
  return (text, language = '') => {
    const key = `${language}\n${text}`;
    const kept = known.get(key);
    if (kept !== undefined || known.has(key)) return kept as Answer;
    const answer = read(text, language);
    if (known.size >= most) known.clear();
    known.set(key, answer);
    return answer;
  };
}
