import type { FailureCode } from "../model/failure.ts";
import type { Written } from "./folder.ts";

/** A file that setting up the stages read, for the manifest. */
export interface Resource {
  /** As the pipeline names it; only the file's name where that is absolute. */
  readonly path: string;
  readonly sha256: string;
}

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

export function encodeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

export function outputsOf(written: readonly Written[]): Manifest["outputs"] {
  return written.map(({ name, bytes, sha256 }) => ({ file: name, bytes, sha256 }));
}
