import { nearest } from "../config/nearest.ts";
import { readYaml, type YamlFile } from "../config/read-yaml.ts";
import { CotextError, type Place, type Problem } from "../errors.ts";
import { checkTerms, isEntityLabel } from "./check-terms.ts";
import type { Codebook, Concept, Term } from "./codebook.ts";
import { type CodebookFile, codebookSchema } from "./schema.ts";
import { parseTerm } from "./term/parse-term.ts";
import { type Node, TermError } from "./term/syntax.ts";

/**
 * Reads a codebook. `file` is its name for messages. Throws CotextError (CODEBOOK_INVALID) with every mistake, each
 * at its file:line:column; in a term the column is that of the mistake.
 */
export function parseCodebook(text: string, file: string): Codebook {
  const yaml = readYaml(text, { file, code: "CODEBOOK_INVALID", textOnly: true });
  const reader = new CodebookReader(yaml, text.split("\n"));
  return reader.read(yaml.check(codebookSchema));
}

class CodebookReader {
  readonly #yaml: YamlFile;
  readonly #lines: readonly string[];
  readonly #problems: Problem[] = [];

  constructor(yaml: YamlFile, lines: readonly string[]) {
    this.#yaml = yaml;
    this.#lines = lines;
  }

  read(file: CodebookFile): Codebook {
    const sets = new Map<string, Node>();
    const setPlaces = new Map<string, Place>();
    for (const [name, entries] of Object.entries(file.sets ?? {})) {
      const options = entries.flatMap((entry, i) => this.#term(entry, ["sets", name, i])?.node ?? []);
      sets.set(name, { kind: "choice", options });
      setPlaces.set(name, this.#yaml.placeOf(["sets", name]));
    }
    const ids = new Set(file.concepts.map((concept) => concept.id));
    const concepts = file.concepts.map((entry, i) => this.#concept(entry, i, ids));
    this.#checkIds(file);
    this.#checkBroader(concepts);
    const { name, language, description } = file;
    const codebook = { name, language, ...(description ? { description } : {}), sets, setPlaces, concepts };
    this.#problems.push(...checkTerms(codebook, (term, at) => this.#placeIn(term.place, at)));
    if (this.#problems.length > 0) {
      throw new CotextError(
        "CODEBOOK_INVALID",
        this.#problems.sort((a, b) => byPlace(a.place, b.place)),
      );
    }
    return codebook;
  }

  #concept(entry: CodebookFile["concepts"][number], i: number, ids: ReadonlySet<string>): Concept {
    const { terms, not, broader = impliedBroader(entry.id, ids), ...fields } = entry;
    return {
      ...definedOnly(fields),
      ...(broader === undefined ? {} : { broader }),
      terms: terms.flatMap((term, t) => {
        const path = ["concepts", i, "terms", t];
        if (typeof term === "string") return this.#term(term, path) ?? [];
        return this.#term(term.term, [...path, "term"], this.#list(term.not, [...path, "not"])) ?? [];
      }),
      not: this.#list(not, ["concepts", i, "not"]),
      place: this.#yaml.placeOf(["concepts", i]),
    };
  }

  #list(terms: readonly string[] | undefined, path: readonly PropertyKey[]): Term[] {
    return (terms ?? []).flatMap((term, i) => this.#term(term, [...path, i]) ?? []);
  }

  #term(text: string, path: readonly PropertyKey[], not: readonly Term[] = []): Term | undefined {
    const place = this.#yaml.placeOf(path);
    try {
      return { text, node: parseTerm(text), not, place };
    } catch (error) {
      if (!(error instanceof TermError)) throw error;
      const hint = error.hint === undefined ? {} : { hint: error.hint };
      this.#problems.push({
        message: `\`${text}\`: ${error.message}`,
        place: this.#placeIn(place, error.at),
        ...hint,
      });
      return undefined;
    }
  }

  /** The place `at` code units into a scalar; of a scalar over several lines, its first character. */
  #placeIn(place: Place, at: number): Place {
    const { line = 1, column = 1 } = place;
    const opening = (this.#lines[line - 1] ?? "").charAt(column - 1);
    if (opening === "|" || opening === ">") return place;
    return { ...place, column: column + at + (opening === '"' || opening === "'" ? 1 : 0) };
  }

  #checkIds(file: CodebookFile): void {
    const lineOf = new Map<string, number | undefined>();
    file.concepts.forEach(({ id }, i) => {
      const place = this.#yaml.placeOf(["concepts", i, "id"]);
      if (isEntityLabel(id)) {
        const message = `\`${id}\` is a label of names: \`@${id}\` could mean either`;
        this.#problems.push({ message, place, hint: "give the concept another id" });
      }
      if (lineOf.has(id)) {
        const message = `the concept \`${id}\` stands in line ${lineOf.get(id)} already`;
        this.#problems.push({ message, place, hint: "join the two, or give this one another id" });
      } else lineOf.set(id, place.line);
    });
  }

  #checkBroader(concepts: readonly Concept[]): void {
    const byId = new Map(concepts.map((concept) => [concept.id, concept]));
    concepts.forEach((concept, i) => {
      if (concept.broader === undefined) return;
      const place = this.#yaml.placeOf(["concepts", i, "broader"]);
      if (!byId.has(concept.broader)) {
        const close = nearest(concept.broader, [...byId.keys()]);
        const hint = close ? { hint: `did you mean \`${close}\`?` } : {};
        this.#problems.push({ message: `there is no concept \`${concept.broader}\``, place, ...hint });
      } else if (isInCycle(concept, byId)) {
        const message = `\`${concept.id}\` is broader than itself, by way of \`${concept.broader}\``;
        this.#problems.push({ message, place, hint: "take one `broader` of the circle out" });
      }
    });
  }
}

/** `sovereignty` for `sovereignty.state`, if the codebook has it; else the next shorter id that it has. */
function impliedBroader(id: string, ids: ReadonlySet<string>): string | undefined {
  for (let dot = id.lastIndexOf("."); dot > 0; dot = id.lastIndexOf(".", dot - 1)) {
    const shorter = id.slice(0, dot);
    if (ids.has(shorter)) return shorter;
  }
  return undefined;
}

function byPlace(a: Place | undefined, b: Place | undefined): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

function isInCycle(concept: Concept, byId: ReadonlyMap<string, Concept>): boolean {
  const seen = new Set<string>();
  let broader = concept.broader;
  while (broader !== undefined && !seen.has(broader)) {
    if (broader === concept.id) return true;
    seen.add(broader);
    broader = byId.get(broader)?.broader;
  }
  return false;
}

function definedOnly<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
