import type { ZodType } from "zod";
import type { Document, LayerName, Layers, Source } from "../model/document.ts";
import type { Issue } from "../model/issue.ts";

/** What a stage may do with the world, and only while it is set up. */
export interface StageIo {
  /**
   * Reads a file that the pipeline definition names; paths are resolved against the definition's folder.
   * Throws CotextError where it cannot be read.
   */
  readText(path: string): Promise<string>;
  /**
   * What the build of the program made of files that come with it, by its name; undefined where there is none, or
   * where these files, which must have been read before, are not as they were then.
   */
  readBuilt?(name: string, paths: readonly string[]): Promise<string | undefined>;
  /** The layers that earlier stages assign: what `uses` will find. */
  readonly available: ReadonlySet<LayerName>;
  /** The path as a user would recognise it, for messages. */
  displayPath(path: string): string;
  /** Imports the default export of a module that the pipeline definition names (a user's own recogniser). */
  importModule(path: string): Promise<unknown>;
}

/**
 * What the tables must know of a stage that is set up: what could be found, not only what was. A stage hangs it on
 * its transform: `Object.assign(transform, { describes: { concepts } })`.
 */
export interface Description {
  /** Every concept of the codebook, in its order: `frequencies` has a row for each, zeros included. */
  readonly concepts?: readonly ConceptEntry[];
}

export interface ConceptEntry {
  readonly id: string;
  readonly prefLabel: string;
}

/** Pure, synchronous, deterministic; it must not keep anything of one document for the next but caches. */
export interface Transform<R extends LayerName, A extends LayerName, U extends LayerName = never> {
  (
    document: Document<R> & Partial<Pick<Layers, U>>,
  ): Pick<Layers, A> & { readonly issues?: readonly Issue[] };
  readonly describes?: Description;
}

/**
 * One step of a pipeline. It sees only the layers that it `requires`, and those it `uses` where an earlier stage
 * assigned them; it returns the layers that it `assigns`, all of them and no others. Options are checked against
 * `options` (a zod strict object) before `setUp`, which runs once.
 */
export interface Stage<R extends LayerName, A extends LayerName, Options, U extends LayerName = never> {
  readonly name: string;
  readonly summary: string;
  readonly requires: readonly R[];
  readonly uses?: readonly U[];
  readonly assigns: readonly A[];
  readonly options: ZodType<Options>;
  setUp(options: Options, io: StageIo): Transform<R, A, U> | Promise<Transform<R, A, U>>;
}

/** What a pipeline knows of a stage: its layers are checked by `plan`, not by the compiler. */
export interface AnyStage {
  readonly name: string;
  readonly summary: string;
  readonly requires: readonly LayerName[];
  readonly uses?: readonly LayerName[];
  readonly assigns: readonly LayerName[];
  readonly options: ZodType;
  setUp(options: unknown, io: StageIo): AnyTransform | Promise<AnyTransform>;
}
export interface AnyTransform {
  (document: Source & Partial<Layers>): Partial<Layers> & { readonly issues?: readonly Issue[] };
  readonly describes?: Description;
}

/** Puts a stage into the one list; the only place where its types are erased. */
export function erase<R extends LayerName, A extends LayerName, O, U extends LayerName>(
  stage: Stage<R, A, O, U>,
): AnyStage {
  // `plan` sees to it that the layers which a stage requires are there when its transform is called.
  return stage as unknown as AnyStage;
}
