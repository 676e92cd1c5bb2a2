import type { Span } from "../../../model/span.ts";

/** Whose words a mention stands in, and the words that say so. */
export interface Voice extends Span {
  readonly names: readonly string[];
  readonly rule: string;
}
