/** Results that are kept of one function, at most: then all are forgotten. */
const MOST = 10_000;

/** The same function of a text, which works out nothing twice: for words and names that come again in all articles. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      result = make(text);
      if (known.size === MOST) known.clear();
      known.set(text, result);
    }
    return result;
  };
}
