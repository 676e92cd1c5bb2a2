import type { Resource } from "../output/manifest.ts";
import type { Made } from "./child-process.ts";
import type { PipelineRequest } from "./load.ts";
import type { Job } from "./part.ts";

/** What the main process tells a child. */
export type ToChild =
  | {
      readonly kind: "set-up";
      readonly request: PipelineRequest;
      readonly metadataColumns: readonly string[];
      /** Whether parts are wanted packed as well. */
      readonly packed: boolean;
    }
  | {
      readonly kind: "job";
      readonly job: Job;
      /** Where in the spool the answer may be put. */
      readonly slot: number | undefined;
    };

/** What a child tells the main process. */
export type FromChild =
  | { readonly kind: "ready"; readonly resources: readonly Resource[] }
  | ({ readonly kind: "part" } & Made)
  /** A part that was put into the slot of its job. */
  | { readonly kind: "spooled"; readonly bytes: number }
  | { readonly kind: "broken"; readonly message: string };
