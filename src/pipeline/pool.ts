import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formatOf as formatOfFile } from "../corpus/readers/index.ts";
import type { Failure } from "../model/failure.ts";
import type { Resource } from "../output/manifest.ts";
import type { PipelineRequest } from "./load.ts";
import type { FromChild, ToChild } from "./messages.ts";
import type { Packed } from "./packing.ts";
import { failedPart, type Job, type Mapper, type Part } from "./part.ts";

/** What one document may take before its process is ended. */
export interface Limits {
  /** Seconds for a document of up to a megabyte; larger ones have as many for each megabyte. */
  readonly seconds: number;
  /** Resident memory of a process, in megabytes. */
  readonly megabytes: number;
}

export const defaultLimits: Limits = { seconds: 120, megabytes: 1024 };

export interface PoolOptions {
  readonly request: PipelineRequest;
  readonly metadataColumns: readonly string[];
  /** What the main process read: every child must have read the same. */
  readonly resources: readonly Resource[];
  readonly mapper: Mapper;
  readonly limits: Limits;
  /** Whether children send parts also as a journal keeps them. */
  readonly packed: boolean;
}

/** A part, and the same as a journal keeps it where that was asked for. */
export interface Made {
  readonly part: Part;
  readonly packed?: Packed | undefined;
}

const childFile = fileURLToPath(
  new URL(import.meta.url.endsWith(".ts") ? "../../dist/cli/child.js" : "./child.js", import.meta.url),
);

/**
 * Child processes that annotate documents, one at a time each. A document that hangs, takes too much memory or ends
 * its process is tried once more in a new one, and then is a failure; the others never notice.
 */
export class Pool {
  readonly #options: PoolOptions;
  readonly #idle: Child[] = [];
  readonly #all = new Set<Child>();
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** One document. Call it for no more documents at a time than there should be processes. */
  readonly map = async (job: Job): Promise<Made> => {
    const first = await this.#try(job, this.#idle.pop());
    if (!("code" in first)) return first;
    const second = await this.#try(job, undefined);
    if (!("code" in second)) return second;
    const { entry, metadata } = job;
    const format = formatOfFile(entry.path) ?? "";
    const known = { id: entry.id, path: entry.path, format, sha256: "", metadata, skipped: false };
    return { part: failedPart(known, second, this.#options.mapper) };
  };

  /** Ends all processes, whatever they do. */
  close(): void {
    this.#closed = true;
    for (const child of this.#all) child.end();
  }

  async #try(job: Job, idle: Child | undefined): Promise<Made | Failure> {
    if (this.#closed) throw new Error("the pool is closed");
    const child = idle ?? (await this.#start());
    const outcome = await child.map(job);
    if (this.#closed) throw new Error("the pool is closed");
    if ("code" in outcome) this.#all.delete(child);
    else this.#idle.push(child);
    return outcome;
  }

  async #start(): Promise<Child> {
    const { request, metadataColumns, resources, packed, limits } = this.#options;
    const child = new Child(limits);
    this.#all.add(child);
    const read = await child.setUp({ kind: "set-up", request, metadataColumns, packed });
    if (JSON.stringify(read) !== JSON.stringify(resources)) {
      throw new Error("a codebook or gazetteer changed while the run was under way: run again");
    }
    return child;
  }
}

/** How often a busy child is looked at, in milliseconds. */
const PACE = 200;

class Child {
  readonly #process: ChildProcess;
  readonly #limits: Limits;

  constructor(limits: Limits) {
    const { megabytes } = limits;
    this.#limits = limits;
    const debug = process.env["COTEXT_DEBUG"] !== undefined;
    this.#process = fork(childFile, [], {
      serialization: "advanced",
      // A smaller nursery than V8's own: what a document leaves behind is small, and several processes share the memory.
      execArgv: [`--max-old-space-size=${megabytes}`, "--max-semi-space-size=4"],
      stdio: ["ignore", "ignore", debug ? "inherit" : "ignore", "ipc"],
    });
    // A child that is gone is noticed by its exit; writing to it meanwhile is no fault.
    this.#process.on("error", () => undefined);
  }

  async setUp(message: ToChild): Promise<readonly Resource[]> {
    const reply = await this.#ask(message);
    if ("kind" in reply && reply.kind === "ready") return reply.resources;
    throw new Error(`a child process cannot start: ${"message" in reply ? reply.message : "no answer"}`);
  }

  async map(job: Job): Promise<Made | Failure> {
    const limits = this.#limits;
    let exceeded: Failure | undefined;
    const seconds = limits.seconds * Math.max(1, job.entry.size / 1e6);
    const start = performance.now();
    const watch = setInterval(() => {
      if (performance.now() - start > 1000 * seconds) exceeded = timeout(seconds);
      else if (residentMegabytes(this.#process.pid) > limits.megabytes) exceeded = memory(limits);
      if (exceeded) this.end();
    }, PACE);
    try {
      const reply = await this.#ask({ kind: "job", job });
      if ("code" in reply) return exceeded ?? reply;
      if (reply.kind === "part") return reply;
      this.end();
      return crash("message" in reply ? reply.message : "an answer to nothing");
    } finally {
      clearInterval(watch);
    }
  }

  end(): void {
    this.#process.kill("SIGKILL");
  }

  #ask(message: ToChild): Promise<FromChild | Failure> {
    const child = this.#process;
    return new Promise((resolve) => {
      const settle = (reply: FromChild | Failure): void => {
        child.off("message", onMessage);
        child.off("exit", onExit);
        resolve(reply);
      };
      const onMessage = (reply: unknown): void => settle(reply as FromChild);
      const onExit = (code: number | null, signal: NodeJS.Signals | null): void =>
        settle(exit(code, signal, this.#limits));
      child.on("message", onMessage);
      child.on("exit", onExit);
      if (child.exitCode !== null || child.signalCode !== null) onExit(child.exitCode, child.signalCode);
      else child.send(message, () => undefined);
    });
  }
}

/** 0 where the system does not tell: there the heap limit of the child must do. */
function residentMegabytes(pid: number | undefined): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    return (pages * 4096) / 2 ** 20;
  } catch {
    return 0;
  }
}

function timeout(seconds: number): Failure {
  const message = `it took longer than ${Math.round(seconds)} s, twice`;
  return { stage: "annotate", code: "TIMEOUT", message, hint: "split it, or allow more with --timeout" };
}

function memory({ megabytes }: Limits): Failure {
  const message = `it took more than ${megabytes} MB of memory, twice`;
  return { stage: "annotate", code: "MEMORY", message, hint: "split it, or allow more with --memory" };
}

function crash(message: string): Failure {
  return { stage: "annotate", code: "CRASH", message, hint: "please report it" };
}

/** V8 aborts when the heap is full. */
function exit(code: number | null, signal: NodeJS.Signals | null, limits: Limits): Failure {
  if (signal === "SIGABRT" || code === 134) return memory(limits);
  return crash(`its process ended with ${signal ?? `code ${code}`}, twice`);
}
