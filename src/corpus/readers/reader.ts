import type { Structure } from "../../model/document.ts";

/** What a reader makes of a decoded file: the text that offsets refer to, and what the format knew of its parts. */
export interface Article {
  readonly text: string;
  readonly structure?: Structure;
}

/** Pure: decoded text in, article out. */
export type Reader = (text: string) => Article;
