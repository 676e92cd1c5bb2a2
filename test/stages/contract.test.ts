import { describe, expect, test } from "vitest";
import type { Layers, Source } from "../../src/model/document.ts";
import { stages } from "../../src/stages/index.ts";
import { source, stepsTo } from "../support/annotate.ts";

const last = stages.at(-1)?.name as string;
const texts: readonly [string, string][] = [
  ["an empty text", ""],
  ["white space alone", " \n\t\r\n "],
  ["one word", "Sovereignty"],
  [
    "a short article",
    "ON SOVEREIGNTY\n\nIntroduction\n\nKazakhstan’s sovereignty is not under threat.[1]\n\n[1] See: R. Abdelal, op. cit.\n",
  ],
  ["CRLF line ends", "# Title\r\n\r\nFrance and Mali.\r\n\r\nMore.\r\n"],
  ["characters beyond the basic plane", "😀 The state 𝒮overeignty 😀 of Chad.\n"],
  ["decomposed letters", "Erdogˇan und Wa\u0308hrung in Gagauz Yeri\u0301.\n"],
  ["lone surrogates and control characters", "a\ud800b\u0000c \udfff\u0007 Russia"],
  ["words of Object.prototype", "constructor __proto__ toString hasOwnProperty valueOf"],
];

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
    Object.freeze(value);
    if (Array.isArray(value)) value.forEach(deepFreeze);
  }
  return value;
}

describe.each(texts)("on %s", (_what, text) => {
  test("every stage returns the layers that it assigns and no others, from input that it may not change", async () => {
    let document: Source & Partial<Layers> = source(text);
    for (const { stage, transform } of await stepsTo(last)) {
      const { issues: _issues, ...layers } = transform(Object.freeze(document));
      expect(Object.keys(layers).sort()).toEqual([...stage.assigns].sort());
      for (const layer of Object.values(layers)) deepFreeze(layer);
      document = { ...document, ...layers };
    }
  });

  test("every stage gives the same again, also after other documents", async () => {
    const steps = await stepsTo(last);
    const run = () => {
      let document: Source & Partial<Layers> = source(text);
      for (const { transform } of steps) document = { ...document, ...transform(document) };
      const {
        tokens: _tokens,
        issues: _issues,
        ...rest
      } = document as Source & Partial<Layers> & { issues?: unknown };
      return rest;
    };
    const first = run();
    expect(run()).toEqual(first);
  });

  test("mentions are slices of the text, in order and within it", async () => {
    let document: Source & Partial<Layers> = source(text);
    for (const { transform } of await stepsTo(last)) document = { ...document, ...transform(document) };
    for (const mentions of [document.entities ?? [], document.concepts ?? []]) {
      let before = 0;
      for (const mention of mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(before);
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        before = mention.start;
      }
    }
    expect(document.prose).toHaveLength(text.length);
  });
});
