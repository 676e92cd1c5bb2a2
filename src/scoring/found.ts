import type { Span } from "../model/span.ts";

/** A row of a run's `mentions`, as far as it is scored. */
export interface FoundMention extends Span {
  readonly layer: string;
  readonly label: string;
  readonly name: string;
  readonly text: string;
  readonly polarity: string;
  readonly holder: string;
  readonly attributed_to: string;
}

/** A row of a run's `sections`, as far as it is scored. */
export interface FoundSection extends Span {
  readonly kind: string;
  readonly number: string;
  readonly level: string;
  readonly heading: string;
}

/** Where the running text calls a note. */
export interface FoundCall extends Span {
  readonly number: string;
}

/** What a run found in one article. */
export interface Found {
  readonly mentions: readonly FoundMention[];
  readonly sections?: readonly FoundSection[];
  readonly calls?: readonly FoundCall[];
}
