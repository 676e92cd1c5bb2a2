import type { Document, Layers } from "../../model/document.ts";

/** The layers that the rules read. */
export type Annotated = Document<
  "concepts" | "sections" | "paragraphs" | "sentences" | "tokens" | "notes" | "noteCalls"
> &
  Partial<Pick<Layers, "entities">>;
