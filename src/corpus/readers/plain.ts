import type { Reader } from "./reader.ts";

/** Plain text and Markdown: the text is the article; its headings and notes are for the sections stage to find. */
export const read: Reader = (text) => ({ text });
