import { type Block, textOf } from "./block.ts";
import { headKind } from "./words.ts";

const funded =
  /^(?:\*\s*)?(?:(?:funding|financial support|grant support)\s*[:.—–]|(?:this|the|our|the authors?[’']s?) (?:present )?(?:research|work|study|article|paper|project|publication|author\(?s?\)?|authors)\b.{0,80}?\b(?:funded|supported|financed|sponsored|received (?:no )?(?:\p{L}+ )?(?:financial|funding|support)|funding|financial support))/iu;

const LONGEST_FUNDING = 900;

/** Takes headings that are none out of lists of references, and finds statements of funding. */
export function markBackMatter(text: string, blocks: Block[]): void {
  let open: Block["role"] = "text";
  let hasBody = false;
  blocks.forEach((block, i) => {
    if (open === "references" && block.head && !endsReferences(block)) {
      block.role = "text";
      delete block.head;
    }
    if (block.head) open = block.role;
    const mayFund = block.role === "text" && hasBody && open !== "references" && open !== "funding";
    if (mayFund && isFunding(text, blocks, i)) fund(block, blocks[i - 1]);
    hasBody ||= block.role === "text";
  });
}

/** Where nothing else stands under `Acknowledgements`, the heading belongs to the statement. */
function fund(block: Block, before: Block | undefined): void {
  if (/^acknowledge?ments?$/iu.test(before?.head?.title ?? "") && before) {
    before.role = "funding";
    block.role = "continuation";
  } else block.role = "funding";
}

function endsReferences({ head, role }: Block): boolean {
  return (
    head !== undefined &&
    (role !== "section" ||
      head.number !== "" ||
      headKind(head.title) !== undefined ||
      head.title === head.title.toUpperCase())
  );
}

/** A paragraph on its own about money, at the end of a part of the article. */
function isFunding(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index] as Block;
  if (block.end - block.start > LONGEST_FUNDING || !funded.test(textOf(text, block))) return false;
  const next = blocks[index + 1];
  return next === undefined || next.role !== "text" || next.head !== undefined;
}
