#!/usr/bin/env node
import type { Io } from "./io.ts";
import { main } from "./main.ts";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    // The second time in earnest: whoever asks twice does not want to wait.
    if (stop.signal.aborted) process.exit(signal === "SIGINT" ? 130 : 143);
    stop.abort(signal);
  });
}
// A reader that has gone (`| head`) or a full disk behind stdout is no reason to lose the tables.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

const io: Io = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
  signal: stop.signal,
};
main(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
