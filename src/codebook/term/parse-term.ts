import type { CaptureSlot } from "../../model/annotation.ts";
import { type Node, type PartOfSpeech, TermError } from "./syntax.ts";

/** Words that a gap or a nearness spans where the term does not say how many. */
const USUAL_GAP = 5;
const LONGEST_GAP = 30;
const DEEPEST = 20;

const parts: ReadonlyMap<string, PartOfSpeech> = new Map([
  ["n", "noun"],
  ["v", "verb"],
  ["a", "other"],
]);

/**
 * Reads one term of a codebook; its grammar is in docs/codebook.md. Throws TermError with the place of the first
 * mistake.
 */
export function parseTerm(text: string): Node {
  const reader = new TermReader(text);
  const node = reader.choice(0);
  reader.expectEnd();
  return node;
}

class TermReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  expectEnd(): void {
    if (this.#at >= this.#text.length) return;
    const mark = this.#text.charAt(this.#at);
    throw new TermError(`\`${mark}\` closes nothing`, this.#at, "take it out, or open it before");
  }

  choice(depth: number): Node {
    if (depth > DEEPEST) throw new TermError(`brackets are nested more than ${DEEPEST} deep`, this.#at);
    const options = [this.#near(depth)];
    while (this.#take("|")) options.push(this.#near(depth));
    return options.length === 1 ? (options[0] as Node) : { kind: "choice", options };
  }

  #near(depth: number): Node {
    const left = this.#sequence(depth);
    if (!this.#take("~")) return left;
    const words = this.#number();
    return { kind: "near", words, left, right: this.#sequence(depth) };
  }

  #sequence(depth: number): Node {
    const from = this.#at;
    const items: Node[] = [];
    for (;;) {
      this.#skipSpace();
      if (this.#at >= this.#text.length || "|~)]}".includes(this.#text.charAt(this.#at))) break;
      items.push(this.#item(depth));
    }
    if (items.length === 0)
      throw new TermError("a word is missing here", from, "write a word, or take the mark out");
    return items.length === 1 ? (items[0] as Node) : { kind: "sequence", items };
  }

  #item(depth: number): Node {
    const before = this.#text.charAt(this.#at) === "+";
    if (before && !/\S/u.test(this.#text.charAt(++this.#at))) {
      throw new TermError("`+` stands alone", this.#at - 1, "put it to its word: `word+` or `+word`");
    }
    let node = this.#atom(depth);
    if (this.#text.charAt(this.#at) === "+") {
      this.#at++;
      node = { kind: "joined", side: "after", item: node };
    }
    return before ? { kind: "joined", side: "before", item: node } : node;
  }

  #atom(depth: number): Node {
    const mark = this.#text.charAt(this.#at);
    switch (mark) {
      case "(":
        return this.#bracketed(")", depth);
      case "[":
        return { kind: "optional", item: this.#bracketed("]", depth) };
      case "{":
        return this.#capture(depth);
      case "<":
        return this.#set();
      case "@":
        return this.#class();
      case '"':
      case "“":
        return this.#exact(mark === "“" ? "”" : '"');
      case ",":
        return { kind: "word", text: ",", exact: true, at: this.#at++ };
      case "_":
        this.#at++;
        return { kind: "opening" };
      default:
        return mark === "…" || this.#text.startsWith("...", this.#at) ? this.#gap() : this.#word();
    }
  }

  #bracketed(close: string, depth: number): Node {
    const open = this.#at++;
    const node = this.choice(depth + 1);
    if (!this.#take(close)) {
      throw new TermError(
        `\`${this.#text.charAt(open)}\` is never closed`,
        open,
        `put \`${close}\` behind its last word`,
      );
    }
    return node;
  }

  #capture(depth: number): Node {
    const open = this.#at++;
    const slot = this.#match(/\s*(holder|object)\s*:/uy);
    if (!slot)
      throw new TermError("a slot is missing after `{`", open, "write `{holder: …}` or `{object: …}`");
    const item = this.choice(depth + 1);
    if (!this.#take("}")) throw new TermError("`{` is never closed", open, "put `}` behind its last word");
    return { kind: "capture", slot: slot[1] as CaptureSlot, item };
  }

  #set(): Node {
    const at = this.#at;
    const name = this.#match(/<([a-z][a-z0-9-]*)>/uy);
    if (!name) throw new TermError("a set is written `<name>`, in small letters", at);
    return { kind: "set", name: name[1] as string, at };
  }

  #class(): Node {
    const at = this.#at;
    const name = this.#match(/@([A-Za-z][\w-]*(?:\.[a-z][\w-]*)*(?:\.\*)?)/uy);
    if (!name) throw new TermError("a class is written `@GPE` or `@concept-id`", at);
    const required = this.#match(/\?/uy) === undefined;
    return { kind: "class", name: name[1] as string, required, at };
  }

  #exact(close: string): Node {
    const open = this.#at++;
    const end = this.#text.indexOf(close, this.#at);
    if (end < 0)
      throw new TermError("the quotation mark is never closed", open, `put \`${close}\` behind the word`);
    const items = [...this.#text.slice(this.#at, end).matchAll(/\S+/gu)].map(
      (match): Node => wordNode(match[0], this.#at + match.index, true),
    );
    if (items.length === 0) throw new TermError("there is nothing between the quotation marks", open);
    this.#at = end + 1;
    return items.length === 1 ? (items[0] as Node) : { kind: "sequence", items };
  }

  #gap(): Node {
    this.#match(/…|\.\.\./uy);
    return { kind: "gap", words: this.#number() };
  }

  /** The number at this place, or the usual one. */
  #number(): number {
    const at = this.#at;
    const digits = this.#match(/\d+/uy);
    if (!digits) return USUAL_GAP;
    const words = Number(digits[0]);
    if (words > LONGEST_GAP) {
      throw new TermError(`a gap of ${words} words is too wide`, at, `at most ${LONGEST_GAP} words`);
    }
    return words;
  }

  #word(): Node {
    const at = this.#at;
    const found = this.#match(/[^\s|~()[\]{}<>@"“”_+…:,]+/uy);
    if (!found) throw new TermError(`\`${this.#text.charAt(at)}\` does not belong here`, at);
    const mark = this.#match(/:(\w+)/uy);
    const part = mark ? parts.get(mark[1] as string) : undefined;
    if (mark && !part) {
      const hint = "`:n` is a noun, `:v` a verb, `:a` a word that has one form only";
      throw new TermError(`there is no kind of word \`${mark[0]}\``, at + found[0].length, hint);
    }
    return wordNode(found[0], at, false, part);
  }

  #take(mark: string): boolean {
    this.#skipSpace();
    if (this.#text.charAt(this.#at) !== mark) return false;
    this.#at++;
    return true;
  }

  #skipSpace(): void {
    this.#match(/\s+/uy);
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at += found[0].length;
    return found ?? undefined;
  }
}

/** What was most likely meant by a mark that no word has. */
const hints: ReadonlyMap<string, string> = new Map([
  ["/", "for one or the other write `(this|that)`"],
  ["‘", 'exact words stand in double quotation marks: "words"'],
  [";", "for one or the other write `(this|that)`"],
]);

function wordNode(text: string, at: number, exact: boolean, part?: PartOfSpeech): Node {
  const stranger = /[^\p{L}\p{M}\p{N}\p{Pd}'’ʼ.*?&]/u.exec(text);
  if (stranger) {
    const mark = stranger[0];
    const hint = hints.get(mark) ?? "write the words alone";
    throw new TermError(`no word of a text holds \`${mark}\``, at + stranger.index, hint);
  }
  if (!/[\p{L}\p{N}&*?]/u.test(text))
    throw new TermError(`\`${text}\` is no word`, at, "write the words alone");
  return { kind: "word", text, exact, at, ...(part ? { part } : {}) };
}
