import type { Resource } from "../output/manifest.ts";
import type { PipelineRequest } from "./load.ts";
import type { Packed } from "./packing.ts";
import type { Job, Part } from "./part.ts";

/** What the main process tells a child. */
export type ToChild =
  | {
      readonly kind: "set-up";
      readonly request: PipelineRequest;
      readonly metadataColumns: readonly string[];
      /** Whether parts are wanted packed as well. */
      readonly packed: boolean;
    }
  | { readonly kind: "job"; readonly job: Job };

/** What a child tells the main process. */
export type FromChild =
  | { readonly kind: "ready"; readonly resources: readonly Resource[] }
  | { readonly kind: "part"; readonly part: Part; readonly packed?: Packed | undefined }
  | { readonly kind: "broken"; readonly message: string };
