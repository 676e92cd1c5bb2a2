import { CotextError } from "../../errors.ts";
import type { Codebook, Concept } from "../codebook.ts";
import { type Exported, freeId, type Imported, idOf, type PlainConcept } from "./plain.ts";

/** A REFI-QDA codebook (`.qdc`): codes nested as concepts are, with their definitions; it has no place for terms. */
export function exportRefi(codebook: Codebook): Exported {
  const code = (concept: Concept, indent: string): string => {
    const narrower = codebook.concepts.filter((other) => other.broader === concept.id);
    const lines = [
      `${indent}<Code guid="${guidOf(concept.id)}" name="${escaped(concept.prefLabel)}" isCodable="true">`,
      ...(concept.definition ? [`${indent}  <Description>${escaped(concept.definition)}</Description>`] : []),
      ...narrower.map((other) => code(other, `${indent}  `)),
      `${indent}</Code>`,
    ];
    return lines.join("\n");
  };
  const roots = codebook.concepts.filter((concept) => concept.broader === undefined);
  const text = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Cotext">',
    "  <Codes>",
    ...roots.map((concept) => code(concept, "    ")),
    "  </Codes>",
    "</CodeBook>",
  ];
  const skipped = codebook.concepts.flatMap((concept) =>
    concept.terms.map((term) => `${concept.id}: ${term.text}`),
  );
  return { text: `${text.join("\n")}\n`, skipped };
}

/** Reads the codes of a `.qdc`: each one's name becomes its only term. Throws CotextError (CODEBOOK_INVALID). */
export function importRefi(text: string, name: string): Imported {
  const reader = new CodeReader();
  for (const [, cdata, closing, prefixed = "", attributes = "", content = ""] of text.matchAll(
    /<!\[CDATA\[([^\]]*)\]\]>|<(\/?)([\w:]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>([^<]*)/gu,
  )) {
    const tag = prefixed.slice(prefixed.indexOf(":") + 1);
    if (cdata !== undefined) reader.describeRaw(cdata.trim());
    else if (tag === "Code" && closing) reader.close();
    else if (tag === "Code") reader.open(attributes);
    else if (tag === "Description") reader.describe(content.trim(), !closing && !attributes.endsWith("/"));
  }
  if (reader.concepts.length === 0) {
    throw new CotextError("CODEBOOK_INVALID", {
      message: "there is no `<Code>` in the file",
      place: { file: name },
    });
  }
  return { codebook: { name, concepts: reader.concepts }, skipped: [] };
}

class CodeReader {
  readonly concepts: PlainConcept[] = [];
  /** Indices of the codes that are open, the outermost first. */
  readonly #open: number[] = [];
  readonly #taken = new Set<string>();
  #inDescription = false;

  open(attributes: string): void {
    const [, double, single] = /\sname\s*=\s*(?:"([^"]*)"|'([^']*)')/u.exec(attributes) ?? [];
    const label = unescaped(double ?? single ?? "").trim();
    const parent = this.concepts[this.#open.at(-1) ?? -1];
    const id = freeId(parent ? `${parent.id}.${idOf(label)}` : idOf(label), this.#taken);
    const own = { id, prefLabel: label || id, terms: [] };
    this.concepts.push(parent ? { ...own, broader: parent.id } : own);
    if (!attributes.endsWith("/")) this.#open.push(this.concepts.length - 1);
  }

  close(): void {
    this.#open.pop();
  }

  /** A description begins, or ends with what stands behind it. */
  describe(text: string, begins: boolean): void {
    this.#inDescription = begins;
    if (begins) this.describeRaw(unescaped(text));
  }

  describeRaw(text: string): void {
    const index = this.#open.at(-1) ?? -1;
    const code = this.concepts[index];
    if (code && text !== "" && this.#inDescription) this.concepts[index] = { ...code, definition: text };
  }
}

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (mark) => entities.get(mark) as string);
}

function unescaped(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});/giu, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/gu, (_, code: string) => character(Number(code)))
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, "&");
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/** A GUID that depends on the id alone, so that the same codebook is always the same file. */
function guidOf(id: string): string {
  const words = [0, 1, 2, 3].map((seed) => {
    let hash = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) | 0;
    for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, "0");
  });
  return words.join("").replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/u, "$1-$2-8$3-8$4-$5");
}
