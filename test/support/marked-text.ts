import { holderKindsOf } from "../../src/codebook/codebook.ts";
import type { ConceptMention, EntityMention, HolderKind, Relation } from "../../src/model/annotation.ts";
import type { Document, LayerName } from "../../src/model/document.ts";
import { compareSpans, type Span } from "../../src/model/span.ts";
import { annotate } from "../../src/pipeline/annotate.ts";
import { loadCodebook } from "../../src/pipeline/load-codebook.ts";
import { relations } from "../../src/stages/relations/index.ts";
import { source, stepsTo } from "./annotate.ts";

const codebook = await loadCodebook("cotext:codebooks/sovereignty.yaml");
const holderKinds = new Map(
  holderKindsOf(codebook).map((kind, i) => [codebook.concepts[i]?.id as string, kind] as const),
);

/** The kind of holder that the sovereignty codebook declares for a concept, or for the id above it. */
export function kindOf(concept: string): HolderKind {
  const known = holderKinds.get(concept);
  if (known !== undefined) return known;
  const dot = concept.lastIndexOf(".");
  return dot < 0 ? "none" : kindOf(concept.slice(0, dot));
}

/** A text whose concepts and names are marked in it. */
export interface MarkedText {
  readonly text: string;
  readonly concepts: readonly ConceptMention[];
  readonly entities: readonly EntityMention[];
}

/**
 * Reads marks: `[sovereignty.state|state sovereignty]` is a concept, `{GPE|Russian Federation=Russia}` a name with
 * its canonical name after `=` where that is another; marks may stand inside one another. `\[` is a bracket.
 */
export function markedText(marked: string): MarkedText {
  const concepts: Omit<ConceptMention, "text">[] = [];
  const entities: Omit<EntityMention, "text">[] = [];
  const open: Opened[] = [];
  let text = "";
  let name = "";
  for (const [piece] of marked.matchAll(/\\.|[[{][^|]*\||[\]}]|=[^}]*(?=\})|[^\\[\]{}=]+|=/gsu)) {
    if (piece.endsWith("|")) {
      open.push({ label: piece.slice(1, -1), start: text.length });
    } else if (piece === "]") {
      const { label, ...mark } = closed(open.pop(), text.length);
      concepts.push({ ...mark, concept: label, holderKind: kindOf(label) });
    } else if (piece === "}") {
      entities.push({ ...(closed(open.pop(), text.length) as Omit<EntityMention, "text" | "name">), name });
      name = "";
    } else if (piece.startsWith("=") && piece.length > 1) {
      name = piece.slice(1);
    } else {
      text += unescaped(piece);
    }
  }
  const slice = ({ start, end }: Span) => text.slice(start, end);
  return {
    text,
    concepts: concepts.map((mark) => ({ ...mark, text: slice(mark) })).sort(compareSpans),
    entities: entities
      .map((mark) => ({ ...mark, text: slice(mark), name: mark.name || slice(mark) }))
      .sort(compareSpans),
  };
}

interface Opened {
  readonly label: string;
  readonly start: number;
}

function closed(mark: Opened | undefined, end: number): Opened & Omit<Mark, "text"> {
  return { ...(mark as Opened), end, derivation: "literal", rule: "test" };
}

type Mark = Pick<ConceptMention, "start" | "end" | "text" | "derivation" | "rule">;

function unescaped(piece: string): string {
  return piece.startsWith("\\") ? piece.slice(1) : piece;
}

type Needed = "sections" | "paragraphs" | "notes" | "noteCalls" | "prose" | "sentences" | "tokens";

/** The relations of a marked text, with the layers before them made by the stages. */
export async function relationsIn(marked: string): Promise<readonly Relation[]> {
  const { text, concepts, entities } = markedText(marked);
  const before = annotate(source(text), await stepsTo("tokens")) as Document<Needed & LayerName>;
  const transform = await relations.setUp(relations.options.parse({}), {} as never);
  return transform({ ...before, concepts, entities }).relations;
}

/** `negated`, `holder: Kazakhstan`, `attributed_to: Stephen Krasner`, of the first concept, in that order. */
export async function saidOf(marked: string, relation: Relation["relation"]): Promise<string> {
  const found = (await relationsIn(marked)).filter((row) => row.concept === 0 && row.relation === relation);
  return relation === "negated" ? String(found.length > 0) : found.map(({ name }) => name).join("; ");
}
