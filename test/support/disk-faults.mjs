// Loaded with `node --import` before the command line: counts what the main process does to files below one folder, and
// at one of these operations ends the process or lets the operation fail. FAULT_FOLDER, FAULT_AT (from 1), FAULT_HOW
// (kill, torn, or the system's name of an error) and FAULT_COUNT (a file for the number of operations) say which.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve, sep } from "node:path";

const { FAULT_FOLDER, FAULT_AT, FAULT_HOW, FAULT_COUNT } = process.env;
const folder = resolve(FAULT_FOLDER);
const at = Number(FAULT_AT);
const below = new Set();
let operations = 0;

if (process.send === undefined) {
  const { openSync, writeFileSync, writeSync } = fs;
  const names =
    "closeSync fsyncSync ftruncateSync linkSync mkdirSync renameSync rmSync rmdirSync unlinkSync".split(" ");
  for (const name of names) {
    const original = fs[name];
    fs[name] = (file, ...rest) => {
      if (isBelow(file)) strike(name);
      return original(file, ...rest);
    };
  }
  fs.openSync = (file, ...rest) => {
    const inside = isBelow(file);
    if (inside) strike("openSync");
    const opened = openSync(file, ...rest);
    if (inside) below.add(opened);
    return opened;
  };
  const { closeSync: close } = fs;
  fs.closeSync = (file) => {
    close(file);
    below.delete(file);
  };
  fs.writeSync = (file, bytes, ...rest) => {
    if (isBelow(file)) strike("writeSync", () => writeSync(file, bytes, 0, bytes.length >> 1));
    return writeSync(file, bytes, ...rest);
  };
  fs.writeFileSync = (file, data, ...rest) => {
    if (isBelow(file))
      strike("writeFileSync", () => writeFileSync(file, data.slice(0, data.length >> 1), ...rest));
    return writeFileSync(file, data, ...rest);
  };
  syncBuiltinESMExports();
  process.on("exit", () => FAULT_COUNT && writeFileSync(FAULT_COUNT, String(operations)));
}

function isBelow(file) {
  return typeof file === "number"
    ? below.has(file)
    : `${resolve(String(file))}${sep}`.startsWith(folder + sep);
}

function strike(operation, tear) {
  if (++operations !== at) return;
  if (FAULT_HOW === "torn") tear?.();
  if (FAULT_HOW === "torn" || FAULT_HOW === "kill") process.kill(process.pid, "SIGKILL");
  throw Object.assign(new Error(`${FAULT_HOW}: ${operation}`), { code: FAULT_HOW, syscall: operation });
}
