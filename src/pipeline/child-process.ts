import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Failure } from "../model/failure.ts";
import type { Resource } from "../output/manifest.ts";
import type { FromChild, ToChild } from "./messages.ts";
import type { Packed } from "./packing.ts";
import type { Job, Part } from "./part.ts";
import { Spool } from "./spool.ts";

/** What one document may take before its process is ended. */
export interface Limits {
  /** Seconds for a document of up to a megabyte; larger ones have as many for each megabyte. */
  readonly seconds: number;
  /** Resident memory of a process, in megabytes. */
  readonly megabytes: number;
}

/** A part, and the same as a journal keeps it where that was asked for. */
export interface Made {
  readonly part: Part;
  readonly packed?: Packed | undefined;
}

/** Something that a child was asked, in the order in which it answers. */
interface Asked {
  /** What may be waited for; undefined without limit. */
  readonly seconds: number | undefined;
  /** When the child began with it, in milliseconds. */
  since: number;
  readonly settle: (reply: FromChild | Failure | undefined) => void;
}

const childFile = fileURLToPath(
  new URL(import.meta.url.endsWith(".ts") ? "../../dist/cli/child.js" : "./child.js", import.meta.url),
);

/** How often a child is looked at, in milliseconds. */
const PACE = 200;

/** A process that annotates one document after the other. Others may wait for it there, so that it never waits. */
export class Child {
  readonly #process: ChildProcess;
  readonly #limits: Limits;
  readonly #spool: Spool;
  readonly #asked: Asked[] = [];
  #exceeded: Failure | undefined;
  #gone = false;

  /** `depth`: documents that it is sent at a time. */
  constructor(limits: Limits, depth: number) {
    const { megabytes } = limits;
    this.#spool = new Spool(depth);
    this.#limits = limits;
    const debug = process.env["COTEXT_DEBUG"] !== undefined;
    this.#process = fork(childFile, [], {
      serialization: "advanced",
      execArgv: [`--max-old-space-size=${megabytes}`],
      stdio: ["ignore", "ignore", debug ? "inherit" : "ignore", "ipc", ...this.#spool.files],
    });
    // A child that is gone is noticed by its exit; writing to it meanwhile is no fault.
    this.#process.on("error", () => undefined);
    this.#process.on("message", (reply) => this.#settle(reply as FromChild));
    const watch = setInterval(() => this.#watch(), PACE);
    this.#process.on("exit", (code, signal) => {
      clearInterval(watch);
      this.#gone = true;
      this.#settle(this.#exceeded ?? exit(code, signal, limits));
      // What waited was never begun.
      while (this.#asked.length > 0) this.#settle(undefined);
      this.#spool.close();
    });
  }

  async setUp(message: ToChild): Promise<readonly Resource[]> {
    const reply = await this.#ask(message, undefined);
    if (reply && "kind" in reply && reply.kind === "ready") return reply.resources;
    const why = reply && "message" in reply ? reply.message : "no answer";
    throw new Error(`a child process cannot start: ${why}`);
  }

  /** Undefined where the child ended before it came to this document. */
  async map(job: Job): Promise<Made | Failure | undefined> {
    const seconds = this.#limits.seconds * Math.max(1, job.entry.size / 1e6);
    const slot = this.#spool.take();
    const reply = await this.#ask({ kind: "job", job, slot }, seconds);
    try {
      if (!reply || "code" in reply || reply.kind === "part") return reply;
      if (reply.kind === "spooled" && slot !== undefined) return this.#spool.read(slot, reply.bytes) as Made;
      this.end();
      return crash("message" in reply ? reply.message : "an answer to nothing");
    } catch (error) {
      this.end();
      return crash(String(error));
    } finally {
      this.#spool.giveBack(slot);
    }
  }

  end(): void {
    this.#process.kill("SIGKILL");
  }

  #ask(message: ToChild, seconds: number | undefined): Promise<FromChild | Failure | undefined> {
    return new Promise((settle) => {
      if (this.#gone) {
        settle(undefined);
        return;
      }
      this.#asked.push({ seconds, since: performance.now(), settle });
      this.#process.send(message, () => undefined);
    });
  }

  #settle(reply: FromChild | Failure | undefined): void {
    this.#asked.shift()?.settle(reply);
    const next = this.#asked[0];
    if (next) next.since = performance.now();
  }

  #watch(): void {
    const [first] = this.#asked;
    if (first?.seconds === undefined || this.#exceeded) return;
    if (performance.now() - first.since > 1000 * first.seconds) this.#exceeded = timeout(first.seconds);
    else if (residentMegabytes(this.#process.pid) > this.#limits.megabytes)
      this.#exceeded = memory(this.#limits);
    if (this.#exceeded) this.end();
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
