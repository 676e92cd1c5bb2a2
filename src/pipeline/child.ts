import { Worker } from "node:worker_threads";
import type { Made } from "./child-process.ts";
import { loadPipeline } from "./load.ts";
import { prepareMapper } from "./mapper.ts";
import type { FromChild, ToChild } from "./messages.ts";
import { packAll } from "./packing.ts";
import { type Mapper, mapJob } from "./part.ts";
import { spool } from "./spool.ts";

// The main process decides when to stop; the terminal's Ctrl-C reaches the children too.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
process.on("disconnect", () => process.exit());
dieWithParent();

let mapper: Mapper | undefined;
let packed = false;

/** One message is answered after the other, whatever waits. */
let last = Promise.resolve();
process.on("message", (message: ToChild) => {
  last = last.then(async () => {
    process.send?.(await answer(message).catch(broken));
  });
});

function broken(error: unknown): FromChild {
  return { kind: "broken", message: error instanceof Error ? error.message : String(error) };
}

async function answer(message: ToChild): Promise<FromChild> {
  if (message.kind === "set-up") {
    const pipeline = await loadPipeline(message.request);
    mapper = await prepareMapper(pipeline, message.metadataColumns);
    packed = message.packed;
    return { kind: "ready", resources: pipeline.files.resources };
  }
  if (!mapper) throw new Error("a job came before the set-up");
  const mapped = await mapJob(message.job, mapper);
  const made: Made = { part: mapped.part, packed: packed ? packAll(mapped, mapper.files) : undefined };
  const bytes = message.slot === undefined ? undefined : spool(message.slot, made);
  return bytes === undefined ? { kind: "part", ...made } : { kind: "spooled", bytes };
}

/** A main process that is killed closes the channel, but a child that is busy with a document would not notice. */
function dieWithParent(): void {
  const watch = `
    const parent = process.ppid;
    setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, "SIGKILL"); }, 500);
  `;
  new Worker(watch, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } }).unref();
}
