/** A part of a YAML file; `at` is the offset of its first character. */
export type SimpleNode =
  | { readonly kind: "text"; readonly text: string; readonly at: number }
  | { readonly kind: "list"; readonly items: readonly SimpleNode[]; readonly at: number }
  | { readonly kind: "map"; readonly entries: ReadonlyMap<string, SimpleNode>; readonly at: number };

/**
 * Reads the YAML in which codebooks are usually written, some twenty times as fast as a reader of all of it: maps and
 * lists by indentation, words and phrases in plain or quoted form on one line, `[a, b]`, `{ a: b }` and `>-`. All
 * scalars are text. Undefined for whatever else there is, mistakes among it: then that reader has to see to it.
 */
export function readSimpleYaml(text: string): SimpleNode | undefined {
  if (/[\t\r\ufeff]/u.test(text)) return undefined;
  try {
    return new SimpleReader(text).read();
  } catch (error) {
    if (error === OTHER) return undefined;
    throw error;
  }
}

export function plainValue(node: SimpleNode): unknown {
  if (node.kind === "text") return node.text;
  if (node.kind === "list") return node.items.map(plainValue);
  return Object.fromEntries([...node.entries].map(([key, value]) => [key, plainValue(value)]));
}

/** What is thrown where the text is more than simple. */
const OTHER = Symbol("other YAML");

interface Line {
  /** Offset of its first character that is no space. */
  readonly at: number;
  readonly indent: number;
  readonly end: number;
}

const KEY = /([A-Za-z][\w.-]*):(?=[ \n]|$)/uy;
/** What a plain scalar must not start with. */
const INDICATORS = new Set("-?:,[]{}#&*!|>'\"%@`=");

class SimpleReader {
  readonly #text: string;
  /** Without blank lines and comments. */
  readonly #lines: readonly Line[];
  #line = 0;

  constructor(text: string) {
    this.#text = text;
    this.#lines = linesOf(text);
  }

  read(): SimpleNode {
    const first = this.#lines[0];
    if (first?.indent !== 0) throw OTHER;
    const node = this.#block(0);
    if (this.#line < this.#lines.length) throw OTHER;
    return node;
  }

  #block(indent: number): SimpleNode {
    const line = this.#current();
    return this.#isItem(line) ? this.#list(indent) : this.#map(indent, line.at);
  }

  #current(): Line {
    const line = this.#lines[this.#line];
    if (!line) throw OTHER;
    return line;
  }

  #isItem({ at }: Line): boolean {
    return this.#text.charCodeAt(at) === DASH && this.#text.charCodeAt(at + 1) === SPACE;
  }

  #list(indent: number): SimpleNode {
    const items: SimpleNode[] = [];
    const { at } = this.#current();
    for (let line = this.#lines[this.#line]; line?.indent === indent; line = this.#lines[this.#line]) {
      if (!this.#isItem(line)) break;
      let item = line.at + 1;
      while (this.#text.charCodeAt(item) === SPACE) item++;
      const isMap = this.#keyAt(item) !== undefined;
      items.push(isMap ? this.#map(indent + item - line.at, item) : this.#inline(item, line, indent));
    }
    this.#mustEnd(indent);
    return { kind: "list", items, at };
  }

  /** The map whose first key stands at `first`, in the current line; those of others at their indentation. */
  #map(indent: number, first: number): SimpleNode {
    const entries = new Map<string, SimpleNode>();
    let at = first;
    for (;;) {
      const line = this.#current();
      const key = this.#keyAt(at);
      if (key === undefined || entries.has(key)) throw OTHER;
      entries.set(key, this.#value(at + key.length + 1, line, indent));
      const next = this.#lines[this.#line];
      if (next?.indent !== indent || this.#isItem(next)) break;
      at = next.at;
    }
    this.#mustEnd(indent);
    return { kind: "map", entries, at: first };
  }

  /** What comes after a key's colon, in its line or below it. */
  #value(after: number, line: Line, indent: number): SimpleNode {
    let at = after;
    while (at < line.end && this.#text.charCodeAt(at) === SPACE) at++;
    if (at < line.end && this.#text[at] !== "#") return this.#inline(at, line, indent);
    this.#line++;
    const next = this.#current();
    if (this.#isItem(next)) {
      if (next.indent < indent) throw OTHER;
      return this.#list(next.indent);
    }
    if (next.indent <= indent) throw OTHER;
    if (this.#keyAt(next.at) !== undefined) return this.#map(next.indent, next.at);
    return this.#inline(next.at, next, indent);
  }

  /** A scalar or what stands in brackets; the line that it ends in must hold nothing else. */
  #inline(at: number, line: Line, indent: number): SimpleNode {
    const first = this.#text[at];
    if (first === ">") return this.#folded(at, line, indent);
    if (first === "[" || first === "{") {
      const [node, end] = this.#flow(at, indent);
      while (this.#current().end < end) this.#line++;
      this.#mustBeBlank(end, this.#current().end);
      this.#line++;
      return node;
    }
    this.#line++;
    if (first === '"' || first === "'") {
      const end = this.#closing(at, line.end);
      this.#mustBeBlank(end, line.end);
      return { kind: "text", text: this.#text.slice(at + 1, end - 1), at };
    }
    const comment = this.#text.slice(at, line.end).indexOf(" #");
    const plain = withoutSpacesAtEnd(this.#text.slice(at, comment < 0 ? line.end : at + comment));
    if (!isPlain(plain)) throw OTHER;
    return { kind: "text", text: plain, at };
  }

  /** `>-` and lines of one indentation below it, which are joined by spaces. */
  #folded(at: number, line: Line, indent: number): SimpleNode {
    if (this.#text.slice(at, line.end) !== ">-") throw OTHER;
    this.#line++;
    const parts: string[] = [];
    const { indent: own } = this.#current();
    if (own <= indent) throw OTHER;
    let end = line.end;
    for (let next = this.#lines[this.#line]; next?.indent === own; next = this.#lines[this.#line]) {
      // A blank line or what looks like a comment would count, a space at the end too.
      if (next.at - own !== end + 1 || this.#text[next.end - 1] === " ") throw OTHER;
      parts.push(this.#text.slice(next.at, next.end));
      end = next.end;
      this.#line++;
    }
    const after = this.#lines[this.#line];
    const between = this.#text.slice(end, after ? after.at - after.indent : this.#text.length);
    // Comments and spaces on blank lines below it would count.
    if ((after && after.indent > indent) || !/^\n*$/u.test(between) || parts.length === 0) throw OTHER;
    return { kind: "text", text: parts.join(" "), at };
  }

  /** What stands in brackets from `at`, and where it ends. */
  #flow(at: number, indent: number): [node: SimpleNode, end: number] {
    if (this.#text[at] === "{") return this.#flowMap(at, indent);
    const items: SimpleNode[] = [];
    let next = this.#skip(at + 1, indent);
    while (this.#text[next] !== "]") {
      const [node, end] = this.#flowItem(next, indent);
      items.push(node);
      next = this.#afterItem(end, indent, "]");
    }
    return [{ kind: "list", items, at }, next + 1];
  }

  #flowMap(at: number, indent: number): [node: SimpleNode, end: number] {
    const entries = new Map<string, SimpleNode>();
    let next = this.#skip(at + 1, indent);
    while (this.#text[next] !== "}") {
      const key = this.#keyAt(next);
      if (key === undefined || entries.has(key)) throw OTHER;
      const [node, end] = this.#flowItem(this.#skip(next + key.length + 1, indent), indent);
      entries.set(key, node);
      next = this.#afterItem(end, indent, "}");
    }
    return [{ kind: "map", entries, at }, next + 1];
  }

  /** The next item, or the bracket that closes them. */
  #afterItem(end: number, indent: number, closing: string): number {
    const next = this.#skip(end, indent);
    if (this.#text[next] === ",") return this.#skip(next + 1, indent);
    if (this.#text[next] !== closing) throw OTHER;
    return next;
  }

  #flowItem(at: number, indent: number): [node: SimpleNode, end: number] {
    const first = this.#text[at];
    if (first === "[" || first === "{") return this.#flow(at, indent);
    const lineEnd = this.#endOfLine(at);
    if (first === '"' || first === "'") {
      const end = this.#closing(at, lineEnd);
      return [{ kind: "text", text: this.#text.slice(at + 1, end - 1), at }, end];
    }
    let end = at;
    while (end < lineEnd && !",[]{}".includes(this.#text[end] as string)) end++;
    const plain = withoutSpacesAtEnd(this.#text.slice(at, end));
    if (!isPlain(plain) || plain.includes(" #")) throw OTHER;
    return [{ kind: "text", text: plain, at }, end];
  }

  /** Past spaces and line ends; lines must be indented further than what the brackets belong to. */
  #skip(from: number, indent: number): number {
    let at = from;
    let start = -1;
    for (;;) {
      const character = this.#text[at];
      if (character === "\n") start = at + 1;
      else if (character !== " ") break;
      at++;
    }
    if (at >= this.#text.length || this.#text[at] === "#" || (start >= 0 && at - start <= indent))
      throw OTHER;
    return at;
  }

  /** The end of what is quoted from `at`: without escapes, on one line. */
  #closing(at: number, lineEnd: number): number {
    const quote = this.#text[at] as string;
    const end = this.#text.indexOf(quote, at + 1);
    if (end < 0 || end >= lineEnd || this.#text[end + 1] === quote) throw OTHER;
    if (this.#text.slice(at, end).includes("\\")) throw OTHER;
    return end + 1;
  }

  #mustBeBlank(from: number, to: number): void {
    if (!/^ *(?: #.*)?$/u.test(this.#text.slice(from, to))) throw OTHER;
  }

  /** What follows must belong to something further out. */
  #mustEnd(indent: number): void {
    const next = this.#lines[this.#line];
    if (next && next.indent > indent) throw OTHER;
  }

  #keyAt(at: number): string | undefined {
    KEY.lastIndex = at;
    return KEY.exec(this.#text)?.[1];
  }

  #endOfLine(at: number): number {
    const end = this.#text.indexOf("\n", at);
    return end < 0 ? this.#text.length : end;
  }
}

const SPACE = 0x20;
const DASH = 0x2d;

/** Of white space only U+0020: a no-break space belongs to a word, as `trimEnd` would not have it. */
function withoutSpacesAtEnd(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === SPACE) end--;
  return text.slice(0, end);
}

function isPlain(text: string): boolean {
  if (text === "" || INDICATORS.has(text[0] as string)) return false;
  return !text.includes(": ") && !text.endsWith(":");
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    let at = start;
    while (at < end && text.charCodeAt(at) === SPACE) at++;
    if (text.startsWith("---", start) || text.startsWith("...", start)) throw OTHER;
    if (at < end && text[at] !== "#") lines.push({ at, indent: at - start, end });
    start = end + 1;
  }
  return lines;
}
