import type { Note, Paragraph, Section, SectionKind } from "../../model/annotation.ts";
import { compareSpans, type Span } from "../../model/span.ts";
import type { Block, Head } from "./block.ts";
import { skipSpace } from "./lines.ts";

interface Draft {
  start: number;
  end: number;
  readonly kind: SectionKind;
  readonly number: string;
  head?: Head;
  parent?: Draft;
  readonly paragraphs: Span[];
}

export interface Assembled {
  readonly sections: Section[];
  readonly paragraphs: Paragraph[];
  readonly notes: Note[];
}

/** Kinds that running text after them belongs to, where they have a heading. */
const openEnded = new Set<string>(["section", "abstract", "references", "funding"]);
/** Kinds whose words are one line of facts, not a paragraph. */
const withoutParagraph = new Set<string>(["title", "authors", "doi", "boilerplate"]);

/** Puts blocks together to sections in reading order, with their paragraphs and notes. */
export function assemble(text: string, blocks: readonly Block[], boilerplate: readonly Span[]): Assembled {
  const drafts: Draft[] = [];
  const headed: Draft[] = [];
  let open: Draft | undefined;
  for (const block of blocks) {
    if (open && goesOn(block, open)) {
      open.end = block.end;
      if (!withoutParagraph.has(open.kind)) open.paragraphs.push({ start: block.start, end: block.end });
      continue;
    }
    open = draftOf(text, block);
    setParent(open, headed);
    drafts.push(open);
  }
  for (const { start, end } of boilerplate)
    drafts.push({ start, end, kind: "boilerplate", number: "", paragraphs: [] });
  drafts.sort(compareSpans);
  return number(drafts);
}

function goesOn(block: Block, open: Draft): boolean {
  if (block.head) return false;
  if (block.role === "continuation") return true;
  if (block.role !== "text") return false;
  return openEnded.has(open.kind) && (open.kind === "section" || open.head !== undefined);
}

function draftOf(text: string, block: Block): Draft {
  const { start, end, head, marker } = block;
  const kind = block.role === "text" || block.role === "continuation" ? "section" : block.role;
  const bodyStart = head ? skipSpace(text, head.end, end) : start;
  const hasParagraph = bodyStart < end && !withoutParagraph.has(kind);
  const draft: Draft = {
    start,
    end,
    kind,
    number: marker?.number ?? head?.number ?? "",
    paragraphs: hasParagraph ? [{ start: bodyStart, end }] : [],
  };
  if (head) draft.head = head;
  return draft;
}

function levelOf(draft: Draft | undefined): number {
  return draft?.head?.level ?? 0;
}

/** A headed section belongs to the last one of a higher level; a note or a stretch without heading to the last one. */
function setParent(draft: Draft, headed: Draft[]): void {
  const isHeaded = draft.kind === "section" && draft.head !== undefined;
  if (isHeaded) {
    while (headed.length > 0 && levelOf(headed.at(-1)) >= levelOf(draft)) headed.pop();
  }
  const parent = headed.at(-1);
  if (parent && (draft.kind === "section" || isNotesUnder(parent, draft))) draft.parent = parent;
  if (isHeaded) headed.push(draft);
  else if (draft.kind === "references" || draft.kind === "abstract") headed.length = 0;
}

function isNotesUnder(parent: Draft, draft: Draft): boolean {
  return draft.kind === "note" && parent.paragraphs.length === 0;
}

function number(drafts: readonly Draft[]): Assembled {
  const index = new Map(drafts.map((draft, i) => [draft, i]));
  const paragraphs: Paragraph[] = [];
  const notes: Note[] = [];
  const sections = drafts.map((draft, i): Section => {
    const { start, end, kind, number, head, parent } = draft;
    for (const span of draft.paragraphs) paragraphs.push({ start: span.start, end: span.end, section: i });
    if (kind === "note") notes.push({ start, end, number, section: i });
    const id = `s${String(i + 1).padStart(3, "0")}`;
    const above = parent ? index.get(parent) : undefined;
    const inside = above === undefined ? {} : { parent: above };
    if (!head) return { id, kind, number, ...inside, start, end };
    const headingSpan = { start: head.start, end: head.end };
    return { id, kind, number, level: head.level, ...inside, heading: head.title, headingSpan, start, end };
  });
  return { sections, paragraphs, notes };
}
