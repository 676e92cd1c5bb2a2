import { setImmediate as nextTurn } from "node:timers/promises";
import { formatOf as formatOfFile } from "../corpus/readers/index.ts";
import type { Failure } from "../model/failure.ts";
import type { Resource } from "../output/manifest.ts";
import { Child, type Limits, type Made } from "./child-process.ts";
import type { PipelineRequest } from "./load.ts";
import { packAll } from "./packing.ts";
import { failedPart, type Job, type Mapper, mapJob } from "./part.ts";

export const defaultLimits: Limits = { seconds: 120, megabytes: 1024 };

export interface PoolOptions {
  readonly request: PipelineRequest;
  readonly metadataColumns: readonly string[];
  /** What the main process read: every child must have read the same. */
  readonly resources: readonly Resource[];
  readonly mapper: Mapper;
  readonly limits: Limits;
  /** Whether parts are wanted also as a journal keeps them. */
  readonly packed: boolean;
  readonly children: number;
  /** Whether this process annotates too. */
  readonly here: boolean;
}

/** Documents at a child, at most: one that is annotated, and those that wait for it while this process is busy. */
const DEPTH = 3;

/**
 * Bytes of a document that this process may annotate. Its own stages take time and memory in proportion to the text; what
 * is larger goes where it can be ended.
 */
const LARGE = 256e3;

/** A child and what was sent to it. */
interface Member {
  readonly child: Child;
  readonly ready: Promise<void>;
  /** Documents that were not answered yet. */
  load: number;
}

/**
 * Processes that annotate documents: children, and this one beside them where it may. A document that hangs, takes too
 * much memory or ends its child is tried once more in a new one, and then is a failure; the others never notice.
 */
export class Pool {
  readonly #options: PoolOptions;
  readonly #members = new Set<Member>();
  #isFree: boolean;
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#isFree = options.here;
  }

  /** How many documents `map` should be called for at a time. */
  get slots(): number {
    const { children, here } = this.#options;
    return children * DEPTH + (here ? 1 : 0);
  }

  readonly map = async (job: Job): Promise<Made> => {
    if (this.#isTurn() && job.entry.size <= LARGE) return this.#mapHere(job);
    const first = await this.#try(job, () => this.#leastBusy());
    if (!("code" in first)) return first;
    const second = await this.#try(job, () => this.#start());
    if (!("code" in second)) return second;
    const { entry, metadata } = job;
    const format = formatOfFile(entry.path) ?? "";
    const known = { id: entry.id, path: entry.path, format, sha256: "", metadata, skipped: false };
    return { part: failedPart(known, second, this.#options.mapper) };
  };

  /** Ends all processes, whatever they do. */
  close(): void {
    this.#closed = true;
    for (const { child } of this.#members) child.end();
  }

  /** Whether the next document is this process's: the first one, and where children have enough to do. */
  #isTurn(): boolean {
    return this.#isFree && [...this.#members].every(({ load }) => load >= DEPTH);
  }

  async #mapHere(job: Job): Promise<Made> {
    const { mapper, packed } = this.#options;
    this.#isFree = false;
    try {
      // What children have answered comes first, so that they get new documents before this process is busy.
      await nextTurn();
      this.#check();
      const mapped = await mapJob(job, mapper);
      return { part: mapped.part, packed: packed ? packAll(mapped, mapper.files) : undefined };
    } finally {
      this.#isFree = true;
    }
  }

  /** One try; what only waited at a child that ended was not tried. */
  async #try(job: Job, choose: () => Member): Promise<Made | Failure> {
    for (;;) {
      this.#check();
      const member = choose();
      member.load++;
      await member.ready;
      const outcome = await member.child.map(job);
      member.load--;
      this.#check();
      const isGone = !outcome || "code" in outcome;
      if (isGone || (this.#members.size > this.#options.children && member.load === 0)) {
        this.#members.delete(member);
        member.child.end();
      }
      if (outcome) return outcome;
    }
  }

  #leastBusy(): Member {
    const [least] = [...this.#members].sort((a, b) => a.load - b.load);
    const full = this.#members.size >= this.#options.children;
    return least && (full || least.load === 0) ? least : this.#start();
  }

  #start(): Member {
    const { limits } = this.#options;
    const child = new Child(limits, DEPTH);
    const member = { child, ready: this.#setUp(child), load: 0 };
    this.#members.add(member);
    return member;
  }

  async #setUp(child: Child): Promise<void> {
    const { request, metadataColumns, resources, packed } = this.#options;
    const read = await child.setUp({ kind: "set-up", request, metadataColumns, packed });
    if (JSON.stringify(read) !== JSON.stringify(resources)) {
      throw new Error("a codebook or gazetteer changed while the run was under way: run again");
    }
  }

  #check(): void {
    if (this.#closed) throw new Error("the pool is closed");
  }
}
