/** What 0x80 to 0x9f are in Windows-1252; a space where nothing is. */
const UPPER = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * Decodes Windows-1252; undefined where a byte means nothing in it. Node 20's own decoder takes it for Latin-1 and
 * makes control characters of curly quotation marks (nodejs/node issue 56542).
 */
export function decodeWindows1252(bytes: Uint8Array): string | undefined {
  let valid = true;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/gu, (control) => {
      const character = UPPER.charAt(control.charCodeAt(0) - 0x80);
      if (character === " ") valid = false;
      return character;
    });
  return valid ? text : undefined;
}
