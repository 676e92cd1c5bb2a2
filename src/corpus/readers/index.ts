import type { Reader } from "./reader.ts";

interface Format {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly load: () => Promise<{ read: Reader }>;
}

/** Every format that can be read; its module is loaded when the first such file is. */
const formats: readonly Format[] = [
  { name: "txt", extensions: [".txt", ".text"], load: () => import("./plain.ts") },
  { name: "md", extensions: [".md", ".markdown"], load: () => import("./plain.ts") },
];

/** The format of a file by its extension, in any case; undefined where no reader knows it. */
export function formatOf(path: string): string | undefined {
  return formatFor(path)?.name;
}

/** The reader for a path that `formatOf` knows. */
export async function readerOf(path: string): Promise<Reader> {
  const format = formatFor(path);
  if (!format) throw new RangeError(`no reader for ${path}`);
  return (await format.load()).read;
}

function formatFor(path: string): Format | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}
