import { hashOfFile } from "../corpus/read.ts";
import type { EntityMention } from "../model/annotation.ts";
import { codeVersion } from "./code-version.ts";
import { effectiveDefinition } from "./definition.ts";
import { sha256 } from "./files.ts";
import { Journal } from "./journal.ts";
import type { Pipeline } from "./load.ts";
import { type Packed, unpack, unpackEntities } from "./packing.ts";
import type { Job, Mapper, Part } from "./part.ts";

/** The stage beside which reading a kept part costs little. Without it, making a part anew is as cheap. */
const DEAR = "entities";

/** Whether parts of a pipeline are kept. What modules of a user's own do depends on more than can be told. */
export function isWorthKeeping(pipeline: Pipeline): boolean {
  return entitiesOf(pipeline) !== undefined && !hasOwnModules(pipeline);
}

/** Whether a pipeline runs code that did not come with the program. */
export function hasOwnModules(pipeline: Pipeline): boolean {
  const own = entitiesOf(pipeline)?.options["recognisers"];
  return Array.isArray(own) && own.length > 0;
}

/** Whether a pipeline runs what was made elsewhere, whose time and memory nobody vouches for. */
export function hasOthersCode(pipeline: Pipeline): boolean {
  return hasOwnModules(pipeline) || entitiesOf(pipeline)?.options["compromise"] === true;
}

function entitiesOf({ definition }: Pipeline) {
  return definition.stages.find(({ stage }) => stage.name === DEAR);
}

/** What is left of earlier runs for a document. */
interface Known {
  readonly part?: Part;
  /** Of the same text, found with the same gazetteers and options; the codebook may have been another. */
  readonly entities?: readonly EntityMention[];
}

/** Parts and entities that earlier runs left in a folder, by the hash of all that they depend on. */
export class KeptParts {
  readonly #journal: Journal;
  readonly #mapper: Pick<Mapper, "files" | "context">;
  readonly #identity: string;
  readonly #entityIdentity: string;

  constructor(folder: string, pipeline: Pipeline, mapper: Pick<Mapper, "files" | "context">) {
    const { definition, files } = pipeline;
    const { metadataColumns } = mapper.context;
    this.#mapper = mapper;
    this.#journal = new Journal(folder);
    this.#identity = sha256(
      JSON.stringify([codeVersion(), effectiveDefinition(definition), files.resources, metadataColumns]),
    );
    this.#entityIdentity = sha256(JSON.stringify([codeVersion(), ...entityResources(pipeline)]));
  }

  async of(job: Job): Promise<Known> {
    const hash = await hashOfFile(job.entry);
    if (hash === undefined) return {};
    const part = this.#read(this.#key(job, hash), (packed) => unpack(packed, this.#mapper));
    const key = this.#entityKey(job, hash);
    if (part) {
      this.#journal.touch(key);
      return { part };
    }
    const entities = this.#read(key, unpackEntities);
    return entities ? { entities } : {};
  }

  /** What failed is tried again. */
  keep(job: Job, { status, sha256: hash }: Part, packed: Packed): void {
    if (status !== "ok") return;
    this.#journal.add(this.#key(job, hash), packed.part);
    const key = this.#entityKey(job, hash);
    if (packed.entities && !this.#journal.touch(key)) this.#journal.add(key, packed.entities);
  }

  /** `complete` where the run went through, so that what it had no use for may go. */
  close(complete: boolean): void {
    this.#journal.close(complete);
  }

  #read<T>(key: string, read: (packed: Uint8Array) => T): T | undefined {
    const packed = this.#journal.get(key);
    try {
      return packed && read(packed);
    } catch {
      return undefined;
    }
  }

  #key({ entry, encoding, metadata, ambiguous }: Job, hash: string): string {
    return sha256(
      JSON.stringify([this.#identity, entry.id, entry.path, hash, encoding, metadata, ambiguous]),
    );
  }

  #entityKey({ entry, encoding }: Job, hash: string): string {
    return sha256(JSON.stringify([this.#entityIdentity, entry.path, hash, encoding]));
  }
}

/** What entities depend on beside the text: the stages up to theirs, and all files but the codebook. */
function entityResources({ definition, files }: Pipeline): readonly unknown[] {
  const at = definition.stages.findIndex(({ stage }) => stage.name === DEAR);
  const upTo = definition.stages.slice(0, at + 1).map(({ stage, options }) => [stage.name, options]);
  const later = definition.stages.slice(at + 1).find(({ stage }) => stage.name === "concepts");
  const codebook = later?.options["codebook"];
  return [upTo, files.resources.filter(({ path }) => path !== codebook), definition.corpus.encoding];
}
