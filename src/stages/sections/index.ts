import { z } from "zod";
import type { FrontMatter, Note, Paragraph, Section } from "../../model/annotation.ts";
import type { NoteCall, Source } from "../../model/document.ts";
import type { Issue } from "../../model/issue.ts";
import type { Span } from "../../model/span.ts";
import type { Stage } from "../stage.ts";
import { assemble } from "./assemble.ts";
import { markBackMatter } from "./back-matter.ts";
import { backReferences } from "./back-references.ts";
import type { Block } from "./block.ts";
import { plainBlocks } from "./blocks.ts";
import { findBoilerplate } from "./boilerplate.ts";
import { type FrontDraft, frontMatter } from "./front-draft.ts";
import { imprintYear, markFrontMatter } from "./front-matter.ts";
import { markHeadings } from "./headings.ts";
import { findLayout } from "./layout.ts";
import { type Line, splitLines } from "./lines.ts";
import { linkNotes } from "./link-notes.ts";
import { markdownBlocks } from "./markdown.ts";
import { markMarkdownHeadings } from "./markdown-headings.ts";
import { findNoteCalls } from "./note-calls.ts";
import { findNoteLines } from "./note-lists.ts";
import { joinNotes } from "./notes.ts";
import { splitReferences } from "./references.ts";
import { readYamlFront } from "./yaml-front.ts";

const options = z.strictObject({});

interface Found {
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly notes: readonly Note[];
  readonly noteCalls: readonly NoteCall[];
  readonly front: FrontMatter;
  readonly issues?: readonly Issue[];
}

/** Finds the parts of an article: front matter, headed sections, paragraphs, notes, boilerplate. */
export const sections: Stage<
  never,
  "sections" | "paragraphs" | "notes" | "noteCalls" | "front",
  z.infer<typeof options>
> = {
  name: "sections",
  summary: "front matter, headed sections, paragraphs, notes and their calls",
  requires: [],
  assigns: ["sections", "paragraphs", "notes", "noteCalls", "front"],
  options,
  setUp() {
    return (source) => (source.structure ? pick(source.structure) : find(source));
  },
};

function pick({ sections, paragraphs, notes, noteCalls, front }: Found): Found {
  return { sections, paragraphs, notes, noteCalls, front };
}

function find({ text, format }: Source): Found {
  const lines = splitLines(text);
  const boilerplate = findBoilerplate(text, lines);
  const { markers, referenceNumbers } = findNoteLines(text, lines, boilerplate);
  const front: FrontDraft = { authors: [], keywords: [] };
  let blocks: Block[];
  if (isMarkdown(format)) {
    const from = readYamlFront(text, lines, front);
    boilerplate.fill(1, 0, from);
    blocks = markdownBlocks(text, lines, from, boilerplate, markers);
    markMarkdownHeadings(text, blocks, front);
  } else {
    const layout = findLayout(text, lines);
    blocks = plainBlocks({ text, lines, layout, markers }, boilerplate);
  }
  blocks = joinNotes(text, blocks);
  front.year ??= imprintYear(text, lines, boilerplate);
  markFrontMatter(text, blocks, front);
  markHeadings(text, blocks);
  markBackMatter(text, blocks);
  blocks = splitReferences(text, blocks, lines);
  const { sections, paragraphs, notes } = assemble(text, blocks, boilerplateSpans(lines, boilerplate));
  const noteCalls = findNoteCalls(
    text,
    sections,
    new Set([...notes.map(({ number }) => number), ...referenceNumbers]),
  );
  const labelEnds: number[] = [];
  for (const { role, marker } of blocks) if (role === "note" && marker) labelEnds.push(marker.labelEnd);
  const refersTo = backReferences(text, notes, labelEnds);
  const linked = linkNotes(notes, noteCalls, referenceNumbers, refersTo);
  return {
    sections,
    paragraphs,
    notes: linked.notes,
    noteCalls,
    front: frontMatter(front),
    issues: linked.issues,
  };
}

function isMarkdown(format: string): boolean {
  return format === "md" || format === "markdown";
}

/** Runs of lines that are no part of the article. */
function boilerplateSpans(lines: readonly Line[], boilerplate: Uint8Array): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (boilerplate[i] !== 1) continue;
    const start = (lines[i] as Line).start;
    while (boilerplate[i + 1] === 1 && (lines[i + 1] as Line).gap === 0) i++;
    spans.push({ start, end: (lines[i] as Line).end });
  }
  return spans;
}
