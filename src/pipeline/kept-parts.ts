import { hashOfFile } from "../corpus/read.ts";
import { effectiveDefinition } from "../output/manifest.ts";
import { codeVersion } from "./code-version.ts";
import { sha256 } from "./files.ts";
import { Journal } from "./journal.ts";
import type { Pipeline } from "./load.ts";
import type { Job, Part } from "./part.ts";

/** Stages beside which reading a kept part costs little. Without one of them, making a part anew is as cheap. */
const dear: ReadonlySet<string> = new Set(["entities"]);

export function isWorthKeeping({ definition }: Pipeline): boolean {
  return definition.stages.some(({ stage }) => dear.has(stage.name));
}

/** Parts that earlier runs left in a folder, by the hash of all that they depend on. */
export class KeptParts {
  readonly #journal: Journal;
  readonly #identity: readonly unknown[];

  constructor(folder: string, { definition, files }: Pipeline, metadataColumns: readonly string[]) {
    this.#journal = new Journal(folder);
    this.#identity = [codeVersion(), effectiveDefinition(definition), files.resources, metadataColumns];
  }

  async of(job: Job): Promise<Part | undefined> {
    const hash = await hashOfFile(job.entry);
    return hash === undefined ? undefined : this.#journal.get(this.#key(job, hash));
  }

  /** What failed is tried again. */
  keep(job: Job, part: Part, packed: Uint8Array): void {
    if (part.status === "ok") this.#journal.add(this.#key(job, part.sha256), packed);
  }

  /** `complete` where the run went through, so that what it had no use for may go. */
  close(complete: boolean): void {
    this.#journal.close(complete);
  }

  #key({ entry, encoding, metadata, ambiguous }: Job, hash: string): string {
    return sha256(
      JSON.stringify([this.#identity, entry.id, entry.path, hash, encoding, metadata, ambiguous]),
    );
  }
}
