import type { Matcher } from "../../codebook/matcher.ts";
import type { ConceptMention, Section, SectionKind } from "../../model/annotation.ts";
import type { Document, Layers } from "../../model/document.ts";
import { compareSpans, compareText, lastStartingBy } from "../../model/span.ts";

/** Parts of an article that are not its discourse. */
const skipped: ReadonlySet<SectionKind> = new Set(["authors", "affiliation", "doi", "boilerplate"]);

/** The hits of a codebook in one document, by start, the longer first, then by concept id. */
export function conceptMentions(
  document: Document<"sections" | "tokens"> & Partial<Pick<Layers, "entities">>,
  matcher: Matcher,
): ConceptMention[] {
  const { text, sections, tokens, entities } = document;
  const found: ConceptMention[] = [];
  for (const { concept, term, first, last, ellipsis } of matcher.find(tokens, entities)) {
    const start = tokens.start[first] as number;
    const end = tokens.end[last] as number;
    if (isSkipped(sections, start)) continue;
    found.push({
      start,
      end,
      text: text.slice(start, end),
      concept: (matcher.codebook.concepts[concept] as { id: string }).id,
      derivation: ellipsis ? "ellipsis" : "literal",
      rule: term.text,
    });
  }
  return found.sort((a, b) => compareSpans(a, b) || compareText(a.concept, b.concept));
}

function isSkipped(sections: readonly Section[], position: number): boolean {
  const section = sections[lastStartingBy(sections, position)];
  return section !== undefined && skipped.has(section.kind);
}
