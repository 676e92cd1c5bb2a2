import { createHash } from "node:crypto";

const LONGEST = 100;
/** Names that Windows keeps for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*$/u;

/**
 * The file below the results' folder that holds the text of a document whose bytes are not simply that text:
 * `texts/<id>.txt`. Ids that some file system would refuse or confuse are spelt in its safe letters and end in the
 * start of the id's hash; so do those that differ from another one only in case (`ambiguous`).
 */
export function textFileName(id: string, ambiguous: boolean): string {
  const names = id.split("/");
  const safe = names.every((name, i) => {
    const likeAFile = i < names.length - 1 && /\.txt$/iu.test(name);
    return PLAIN.test(name) && !RESERVED.test(name) && !likeAFile;
  });
  if (safe && !ambiguous && id.length <= LONGEST) return `texts/${id}.txt`;
  const hash = createHash("sha256").update(id).digest("hex").slice(0, 12);
  const readable = (names.at(-1) ?? "").replace(/[^A-Za-z0-9_.-]+/gu, "_").replace(/^[.-]+/u, "");
  return `texts/${readable.slice(0, 60)}~${hash}.txt`;
}
