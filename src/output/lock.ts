import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errnoName, explainErrno } from "../errno.ts";
import { CotextError } from "../errors.ts";

const LOCK = ".cotext.lock";

interface Holder {
  readonly pid: number;
  /** When that process started, in the kernel's ticks; empty where the system does not tell. */
  readonly start: string;
}

/**
 * Takes the folder for this process. Throws CotextError (OUT_IN_USE) while another run has it; the lock of a
 * process that is no more is taken over. Returns what releases it.
 */
export function takeLock(folder: string): () => void {
  const lock = join(folder, LOCK);
  const own = JSON.stringify({ pid: process.pid, start: startOf(process.pid) ?? "" } satisfies Holder);
  for (let tries = 0; tries < 5; tries++) {
    if (place(lock, own, folder)) return () => release(lock, own);
    const found = read(lock, folder);
    if (found === undefined) continue;
    const holder = parseHolder(found);
    if (holder && isAlive(holder)) throw inUse(folder, holder);
    takeAway(lock, found, folder);
  }
  throw new CotextError("OUT_IN_USE", { message: "another run has just taken it", place: { file: folder } });
}

/** Writes the lock whole before it gets its name, so that no one ever sees half of one. */
function place(lock: string, own: string, folder: string): boolean {
  const temporary = `${lock}.${process.pid}`;
  try {
    writeFileSync(temporary, own);
    linkSync(temporary, lock);
    return true;
  } catch (error) {
    const name = errnoName(error);
    if (name === "EEXIST") return false;
    // Not every file system has links; creating without overwriting is the next best.
    if (name === "EPERM" || name === "ENOTSUP" || name === "ENOSYS")
      return placeWithoutLink(lock, own, folder);
    throw unusable(folder, error);
  } finally {
    removeQuietly(temporary);
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The next run removes what stays behind.
  }
}

function placeWithoutLink(lock: string, own: string, folder: string): boolean {
  try {
    writeFileSync(lock, own, { flag: "wx" });
    return true;
  } catch (error) {
    if (errnoName(error) === "EEXIST") return false;
    throw unusable(folder, error);
  }
}

/** Removes a stale lock, but not one that another run put in its place meanwhile. */
function takeAway(lock: string, expected: string, folder: string): void {
  const aside = `${lock}.${process.pid}.stale`;
  try {
    renameSync(lock, aside);
    if (contentOf(aside) === expected) unlinkSync(aside);
    else renameSync(aside, lock);
  } catch (error) {
    if (errnoName(error) !== "ENOENT") throw unusable(folder, error);
  }
}

function release(lock: string, own: string): void {
  try {
    if (contentOf(lock) === own) unlinkSync(lock);
  } catch {
    // A lock that stays behind is stale as soon as this process ends.
  }
}

/** The lock as it stands; undefined where it has gone. */
function read(lock: string, folder: string): string | undefined {
  try {
    return readFileSync(lock, "utf8");
  } catch (error) {
    if (errnoName(error) === "ENOENT") return undefined;
    throw unusable(folder, error);
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function parseHolder(content: string): Holder | undefined {
  try {
    const { pid, start } = JSON.parse(content) as Partial<Holder>;
    return typeof pid === "number" && typeof start === "string" ? { pid, start } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, start }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errnoName(error) === "ESRCH") return false;
  }
  // Where the start is not known, the process may be another one by now; waiting is safer than two writers.
  return start === "" || (startOf(pid) ?? start) === start;
}

function startOf(pid: number): string | undefined {
  const stat = contentOf(`/proc/${pid}/stat`);
  // The command's name, in brackets, may hold spaces; the 20th field after it is the start.
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
}

function inUse(folder: string, { pid }: Holder): CotextError {
  return new CotextError("OUT_IN_USE", {
    message: `another run (pid ${pid}) is writing here`,
    place: { file: folder },
    hint: "wait for it, or choose another folder with --out",
  });
}

function unusable(folder: string, error: unknown): CotextError {
  const message = `cannot write: ${explainErrno(error)}`;
  return new CotextError("OUT_UNUSABLE", { message, place: { file: folder } });
}
