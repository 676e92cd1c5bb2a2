import type { TokenCapture } from "../../codebook/matching/captures.ts";
import type { Matcher } from "../../codebook/matching/matcher.ts";
import type { Capture, ConceptMention, HolderKind, SectionKind, Tokens } from "../../model/annotation.ts";
import type { Document, Layers } from "../../model/document.ts";
import { compareSpans, compareText } from "../../model/span.ts";

/** Parts of an article that are not its discourse. */
const skipped: ReadonlySet<SectionKind> = new Set(["authors", "affiliation", "doi", "boilerplate"]);

/** The hits of a codebook in one document, by start, the longer first, then by concept id. */
export function conceptMentions(
  document: Document<"sections" | "sentences" | "tokens"> & Partial<Pick<Layers, "entities">>,
  matcher: Matcher,
): ConceptMention[] {
  const { text, tokens, entities } = document;
  const isSkipped = skippedSentences(document);
  const found: ConceptMention[] = [];
  for (const { concept, term, first, last, ellipsis, captures } of matcher.find(tokens, entities)) {
    const start = tokens.start[first] as number;
    const end = tokens.end[last] as number;
    if (isSkipped(first)) continue;
    const mention: ConceptMention = {
      start,
      end,
      text: text.slice(start, end),
      concept: (matcher.codebook.concepts[concept] as { id: string }).id,
      holderKind: matcher.holderKinds[concept] as HolderKind,
      derivation: ellipsis ? "ellipsis" : "literal",
      rule: term.text,
    };
    const isCapturing = captures !== undefined && captures.length > 0;
    found.push(isCapturing ? { ...mention, captures: captures.map((one) => spanOf(one, tokens)) } : mention);
  }
  return found.sort((a, b) => compareSpans(a, b) || compareText(a.concept, b.concept));
}

function spanOf({ slot, first, last }: TokenCapture, { start, end }: Tokens): Capture {
  return { slot, start: start[first] as number, end: end[last] as number };
}

/** Tells of tokens, asked in ascending order, whether their sentence is in a part that is skipped. */
function skippedSentences({
  sections,
  sentences,
  tokens,
}: Document<"sections" | "sentences" | "tokens">): (token: number) => boolean {
  const { firstOfSentence } = tokens;
  let sentence = 0;
  return (token) => {
    while (sentence + 1 < sentences.length && (firstOfSentence[sentence + 1] as number) <= token) sentence++;
    const kind = sections[sentences[sentence]?.section ?? -1]?.kind;
    return kind !== undefined && skipped.has(kind);
  };
}
