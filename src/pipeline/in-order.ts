import pLimit from "p-limit";

/**
 * Runs `act` on each item, at most `active` at a time, and yields the results in the order of the items. At most
 * `ahead` results wait for a slow one before them, which bounds memory.
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  act: (item: T) => Promise<R>,
  { active, ahead }: { readonly active: number; readonly ahead: number },
): AsyncGenerator<R> {
  const limit = pLimit(active);
  const window: Promise<R>[] = [];
  try {
    for (const item of items) {
      const result = limit(act, item);
      // It is awaited in its turn; until then a rejection must not end the process.
      result.catch(() => undefined);
      window.push(result);
      if (window.length >= ahead) yield await (window.shift() as Promise<R>);
    }
    while (window.length > 0) yield await (window.shift() as Promise<R>);
  } finally {
    limit.clearQueue();
  }
}
