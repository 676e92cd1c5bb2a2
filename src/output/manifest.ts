import type { FailureCode } from "../model/failure.ts";
import type { Definition } from "../pipeline/definition.ts";
import type { Resource } from "../pipeline/files.ts";
import type { Written } from "./folder.ts";

/** What a run read, did and wrote. No time, host or absolute path: the same run gives the same bytes. */
export interface Manifest {
  readonly cotext: string;
  readonly node: string;
  readonly pipeline: {
    readonly name: string;
    /** Of the effective pipeline and the files that it reads, whatever they are called. */
    readonly sha256: string;
    readonly definition: unknown;
  };
  /** Codebooks, gazetteers, recognisers. */
  readonly resources: readonly Resource[];
  readonly counts: {
    readonly documents: number;
    readonly ok: number;
    readonly failed: number;
    readonly skipped: number;
    /** Rows by table. */
    readonly rows: Readonly<Record<string, number>>;
  };
  readonly failures: readonly { readonly document: string; readonly code: FailureCode }[];
  readonly inputs: readonly { readonly document: string; readonly sha256: string }[];
  readonly outputs: readonly { readonly file: string; readonly bytes: number; readonly sha256: string }[];
}

/** The definition with every option filled in, as a pipeline file would say it; what to read is left out. */
export function effectiveDefinition({ name, corpus, stages, output }: Definition): unknown {
  const { include, exclude, encoding } = corpus;
  return {
    name,
    corpus: { ...(include && { include }), exclude, ...(encoding !== undefined && { encoding }) },
    stages: stages.map(({ stage, options }) => ({ [stage.name]: options })),
    output,
  };
}

export function encodeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

export function outputsOf(written: readonly Written[]): Manifest["outputs"] {
  return written.map(({ name, bytes, sha256 }) => ({ file: name, bytes, sha256 }));
}
