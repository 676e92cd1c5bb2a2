import type { Resource } from "./files.ts";
import type { PipelineRequest } from "./load.ts";
import type { Job, Part } from "./part.ts";

/** What the main process tells a child. */
export type ToChild =
  | {
      readonly kind: "set-up";
      readonly request: PipelineRequest;
      readonly metadataColumns: readonly string[];
      /** Whether parts are wanted packed. */
      readonly packed: boolean;
    }
  | { readonly kind: "job"; readonly job: Job };

/** A part, and its entities where there are any, as a journal keeps them. */
export interface Packed {
  readonly part: Uint8Array;
  readonly entities?: Uint8Array | undefined;
}

/** What a child tells the main process. */
export type FromChild =
  | { readonly kind: "ready"; readonly resources: readonly Resource[] }
  | { readonly kind: "part"; readonly part: Part }
  | { readonly kind: "packed"; readonly packed: Packed }
  | { readonly kind: "broken"; readonly message: string };
