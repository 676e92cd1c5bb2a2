import { codeUnits } from "../model/code-units.ts";
import type { Failure } from "../model/failure.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

/** A decoded file. Offsets refer to `text`, which never starts with a byte order mark. */
export interface Decoded {
  readonly text: string;
  /** The encoding's name as the Encoding Standard has it. */
  readonly encoding: string;
  /** True where nothing declared the encoding and it was concluded from the bytes. */
  readonly concluded: boolean;
}

/** True for the names of encodings that can be declared. */
export function isEncoding(name: string): boolean {
  return decoder(name) !== undefined;
}

/**
 * Decodes a file: its byte order mark decides, then what was declared, then strict UTF-8, then UTF-16 by its NULs,
 * then the Western bytes on which the code pages agree. Never replaces a byte: what cannot be decoded for certain
 * is a failure.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded | Failure {
  const known = byteOrderMark(bytes) ?? declared;
  if (known) {
    const decoded = strictly(bytes, known, false) ?? undecodable(bytes, known);
    return !isFailure(decoded) && isBinary(codeUnits(decoded.text), decoded.text.length) ? binary() : decoded;
  }
  const utf8 = strictly(bytes, "utf-8", false);
  if (utf8 && !isBinary(bytes, utf8.text.length)) return utf8;
  const wide = utf16Pattern(bytes);
  const utf16 = wide ? strictly(bytes, wide, true) : undefined;
  if (utf16 && isText(utf16.text)) return utf16;
  if (utf8 || bytes.includes(0)) return binary();
  return agreesOnCodePages(bytes)
    ? (strictly(bytes, "windows-1252", true) ?? undecodable(bytes))
    : undecodable(bytes);
}

export function isFailure<T extends object>(result: T | Failure): result is Failure {
  return "code" in result;
}

function decoder(name: string): InstanceType<typeof TextDecoder> | undefined {
  if (name === "utf-8") return utf8Decoder;
  try {
    return new TextDecoder(name, { fatal: true });
  } catch {
    return undefined;
  }
}

const utf8Decoder = new TextDecoder("utf-8", { fatal: true });

function strictly(bytes: Uint8Array, name: string, concluded: boolean): Decoded | undefined {
  const strict = decoder(name);
  if (!strict) return undefined;
  if (strict.encoding === "windows-1252") {
    const text = decodeWindows1252(bytes);
    return text === undefined ? undefined : { text, encoding: strict.encoding, concluded };
  }
  try {
    return { text: strict.decode(bytes), encoding: strict.encoding, concluded };
  } catch {
    return undefined;
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/**
 * NULs, or more than one control character in twenty of a text so long: no text that a person wrote. UTF-8 may be looked
 * at as bytes: all others are above.
 */
function isBinary(units: Uint8Array | Uint16Array, length: number): boolean {
  let controls = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as number;
    if (unit >= 0x20 || (unit >= 0x09 && unit <= 0x0d)) continue;
    if (unit === 0) return true;
    controls++;
  }
  return controls > 8 && controls * 20 > length;
}

/** UTF-16 of a text with Latin letters or spaces has NULs on one side of its byte pairs only. */
function utf16Pattern(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const least = bytes.length / 2 / 20;
  if (odd > least && even === 0) return "utf-16le";
  if (even > least && odd === 0) return "utf-16be";
  return undefined;
}

function isText(text: string): boolean {
  return !isBinary(codeUnits(text), text.length) && isAlphabetic(text);
}

/**
 * True where nearly all of a text is in the alphabets of Europe and the Near East or in their punctuation, and words
 * are set apart: bytes that are no text come out as characters from everywhere.
 */
function isAlphabetic(text: string): boolean {
  let foreign = 0;
  let spaces = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20 || unit === 0x0a) spaces++;
    if (unit > 0x6ff && (unit < 0x1e00 || unit > 0x20cf)) foreign++;
  }
  return foreign * 20 <= text.length && spaces * 50 >= text.length;
}

/** Curly quotation marks, dashes, the ellipsis, the bullet, the no-break space: the same in every Windows code page. */
const sharedMarks = new Set([0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0]);
/** Letters that Windows-1250, 1252, 1254, Latin-1, 2 and 9 have at the same place: á â ä ç é ë í î ó ô ö ú ü ß. */
const sharedLetters = new Set(
  [0xdf, 0xe1, 0xe2, 0xe4, 0xe7, 0xe9, 0xeb, 0xed, 0xee, 0xf3, 0xf4, 0xf6, 0xfa, 0xfc].flatMap((letter) =>
    letter === 0xdf ? [letter] : [letter, letter - 0x20],
  ),
);

/**
 * True where each byte above ASCII means the same in all Western and Central European code pages. A letter must
 * stand alone among ASCII letters: Cyrillic or Greek words would be runs of such bytes.
 */
function agreesOnCodePages(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80 || sharedMarks.has(byte)) continue;
    const before = bytes[i - 1] ?? 0x20;
    const after = bytes[i + 1] ?? 0x20;
    const alone = before < 0x80 && after < 0x80 && (isLetter(before) || isLetter(after));
    if (!sharedLetters.has(byte) || !alone) return false;
  }
  return true;
}

function isLetter(byte: number): boolean {
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function undecodable(bytes: Uint8Array, encoding?: string): Failure {
  if (bytes.includes(0) && encoding !== "utf-16le" && encoding !== "utf-16be") return binary();
  return {
    stage: "decode",
    code: "ENCODING",
    message: encoding ? `the bytes are no valid ${encoding}` : "the bytes are no UTF-8",
    hint: "save it as UTF-8, or declare its encoding in the pipeline or in metadata.csv (`encoding`)",
  };
}

function binary(): Failure {
  return {
    stage: "decode",
    code: "BINARY",
    message: "this is no text: it holds NULs or control characters",
    hint: "convert it to plain text, or declare its encoding if it is UTF-16 or UTF-32",
  };
}
