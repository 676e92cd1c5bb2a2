import type {
  EntityMention,
  Paragraph,
  Section,
  SectionKind,
  Sentence,
} from "../../../src/model/annotation.ts";
import type { Layers, Source } from "../../../src/model/document.ts";
import { TokenColumns } from "../../../src/stages/tokens/columns.ts";
import { TermTable } from "../../../src/stages/tokens/term-table.ts";
import { tokenize } from "../../../src/stages/tokens/tokenize.ts";
import { source } from "../../support/annotate.ts";

export interface Part {
  readonly kind?: SectionKind;
  readonly heading?: string;
  /** Paragraphs, each a list of sentences. */
  readonly paragraphs: readonly (readonly string[])[];
}

type Built = Source &
  Pick<Layers, "sections" | "paragraphs" | "sentences" | "tokens" | "entities" | "concepts">;

/**
 * A document in which each word of capitals is a name: `A` is the person A, and `AA_BB` one person of two
 * counted tokens, written `AA BB`.
 */
export function lettered(parts: readonly Part[]): Built {
  let text = "";
  const sections: Section[] = [];
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const entities: EntityMention[] = [];
  const write = (words: string, section: number, paragraph: number): void => {
    const start = text.length;
    for (const word of words.split(" ")) {
      const at = text.length;
      const written = word.replaceAll("_", " ");
      text += `${written} `;
      const name = /^[A-Z_]+(?![a-z])/u.exec(word)?.[0];
      if (!name) continue;
      const end = at + name.length;
      const surface = text.slice(at, end);
      entities.push({
        start: at,
        end,
        text: surface,
        label: "PERSON",
        name,
        derivation: "literal",
        rule: "test",
      });
    }
    sentences.push({ start, end: text.length - 1, section, paragraph });
  };
  for (const [section, part] of parts.entries()) {
    const start = text.length;
    if (part.heading !== undefined) write(part.heading, section, -1);
    for (const paragraph of part.paragraphs) {
      const from = text.length;
      const index = paragraphs.length;
      for (const sentence of paragraph) write(sentence, section, index);
      paragraphs.push({ start: from, end: text.length - 1, section });
      text += "\n";
    }
    const kind = part.kind ?? "section";
    sections.push({ id: `s${section + 1}`, kind, number: "", start, end: text.length });
  }
  const tokens = tokenize(text, sentences, new TermTable(), new TokenColumns());
  return { ...source(text), sections, paragraphs, sentences, tokens, entities, concepts: [] };
}
