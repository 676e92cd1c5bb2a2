import { Worker } from "node:worker_threads";
import { loadPipeline } from "./load.ts";
import { prepareMapper } from "./mapper.ts";
import type { FromChild, ToChild } from "./messages.ts";
import { packAll } from "./packing.ts";
import { type Mapper, mapJob } from "./part.ts";

// The main process decides when to stop; the terminal's Ctrl-C reaches the children too.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
process.on("disconnect", () => process.exit());
dieWithParent();

let mapper: Mapper | undefined;
let packed = false;

process.on("message", (message: ToChild) => {
  answer(message).then(
    (reply) => process.send?.(reply),
    (error: unknown) => {
      const text = error instanceof Error ? error.message : String(error);
      process.send?.({ kind: "broken", message: text } satisfies FromChild);
    },
  );
});

async function answer(message: ToChild): Promise<FromChild> {
  if (message.kind === "set-up") {
    const pipeline = await loadPipeline(message.request);
    mapper = await prepareMapper(pipeline, message.metadataColumns);
    packed = message.packed;
    return { kind: "ready", resources: pipeline.files.resources };
  }
  if (!mapper) throw new Error("a job came before the set-up");
  const mapped = await mapJob(message.job, mapper);
  const { part } = mapped;
  return { kind: "part", part, packed: packed ? packAll(mapped, mapper.files) : undefined };
}

/** A main process that is killed closes the channel, but a child that is busy with a document would not notice. */
function dieWithParent(): void {
  const watch = `
    const parent = process.ppid;
    setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, "SIGKILL"); }, 500);
  `;
  new Worker(watch, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } }).unref();
}
