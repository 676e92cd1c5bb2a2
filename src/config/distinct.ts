import type { z } from "zod";

/** For `superRefine` of a list: no item may stand in it twice, told apart by how they are shown. */
export function distinct<T>(shown: (item: T) => string = String) {
  return (items: readonly T[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    for (const [index, item] of items.entries()) {
      const name = shown(item);
      if (seen.has(name))
        context.addIssue({ code: "custom", path: [index], message: `\`${name}\` stands twice` });
      seen.add(name);
    }
  };
}
