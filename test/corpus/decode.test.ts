import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "../../src/corpus/decode.ts";

const text = "The régime’s “naïve” plan – Қазақстан.\r\nA second line.\r";
const utf16le = Buffer.from("Sovereignty — and more.\n", "utf16le");
const utf16be = Buffer.from(utf16le).swap16();

test.each([
  ["UTF-8", Buffer.from(text), undefined, text, "utf-8"],
  ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`), undefined, text, "utf-8"],
  ["a byte order mark against what is declared", Buffer.from(`\ufeff${text}`), "windows-1252", text, "utf-8"],
  [
    "UTF-16 with a byte order mark",
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]),
    undefined,
    text,
    "utf-16le",
  ],
  ["UTF-16LE by its NULs", utf16le, undefined, "Sovereignty — and more.\n", "utf-16le"],
  ["UTF-16BE by its NULs", utf16be, undefined, "Sovereignty — and more.\n", "utf-16be"],
  ["a declared encoding", Buffer.from([0xef, 0xe5, 0xf2]), "windows-1251", "пет", "windows-1251"],
  [
    "quotation marks on which all code pages agree",
    Buffer.from("the state\x92s \x93own\x94 caf\xe9", "latin1"),
    undefined,
    "the state’s “own” café",
    "windows-1252",
  ],
])("decodes %s", (_name, bytes, declared, expected, encoding) => {
  expect(decode(bytes, declared)).toMatchObject({ text: expected, encoding });
});

test.each([
  ["Cyrillic in Windows-1251", Buffer.from("ab \xef\xe5\xf2 cd", "latin1"), undefined, "ENCODING"],
  ["a letter that Czech and French disagree on", Buffer.from("na\xefve", "latin1"), undefined, "ENCODING"],
  ["UTF-8 that is cut short", Buffer.from([0x61, 0xe2, 0x82]), undefined, "ENCODING"],
  ["a surrogate in UTF-8", Buffer.from([0x61, 0xed, 0xa0, 0x80]), undefined, "ENCODING"],
  ["a declared encoding that does not fit", Buffer.from([0x61, 0xff]), "utf-8", "ENCODING"],
  ["NULs", Buffer.alloc(100), undefined, "BINARY"],
  ["a few bytes that UTF-16 could be", Buffer.from("\0\x01\x02binary\xff", "latin1"), undefined, "BINARY"],
  [
    "a program",
    Buffer.from("\x7fELF\x02\x01\x01\0\0\0\xff\xfe\x90 some text", "latin1"),
    undefined,
    "BINARY",
  ],
  [
    "control characters",
    Buffer.from("\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f".repeat(9)),
    undefined,
    "BINARY",
  ],
])("refuses %s", (_name, bytes, declared, code) => {
  expect(decode(bytes, declared)).toMatchObject({ stage: "decode", code });
});

test("whatever is decoded encodes to the same bytes again", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const decoded = decode(bytes);
      if ("code" in decoded || decoded.encoding === "windows-1252") return;
      const again = Buffer.from(decoded.text, decoded.encoding === "utf-8" ? "utf8" : "utf16le");
      if (decoded.encoding === "utf-16be") again.swap16();
      const mark = bytes.length - again.length;
      expect(Buffer.from(bytes.subarray(mark)).equals(again)).toBe(true);
    }),
  );
});
