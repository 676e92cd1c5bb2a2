import { closeSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

/** The first file descriptor of a spool in a child: after the three standard ones and the channel. */
const FIRST = 4;

/**
 * Files without a name, through which a child hands over what it made: a message of megabytes goes through the channel
 * in many pieces, each of which waits until neither process is busy with a document.
 */
export class Spool {
  /** Of the files, to be inherited by the child. */
  readonly files: readonly number[];
  readonly #free: number[];

  /** As many as there are documents at a child; none where the system has no place for them. */
  constructor(slots: number) {
    this.files = openNameless(slots);
    this.#free = [...this.files.keys()];
  }

  /** A slot of its own for one answer, until it was read; undefined where the answer must be in the message. */
  take(): number | undefined {
    return this.#free.pop();
  }

  giveBack(slot: number | undefined): void {
    if (slot !== undefined) this.#free.push(slot);
  }

  /** What the child put into a slot. Throws where it is not all there. */
  read(slot: number, length: number): unknown {
    const bytes = Buffer.allocUnsafeSlow(length);
    for (let at = 0; at < length; ) {
      const read = readSync(this.files[slot] ?? -1, bytes, at, length - at, at);
      if (read === 0) throw new Error("what a child left is cut short");
      at += read;
    }
    return deserialize(bytes);
  }

  close(): void {
    for (const file of this.files) closeSync(file);
  }
}

/** In a child: puts a value into a slot and returns its length in bytes; undefined where there is no room for it. */
export function spool(slot: number, value: unknown): number | undefined {
  const bytes = serialize(value);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(FIRST + slot, bytes, at, bytes.length - at, at);
    return bytes.length;
  } catch {
    return undefined;
  }
}

/** Files that are gone as soon as nobody has them open, however a run ends. */
function openNameless(count: number): number[] {
  const files: number[] = [];
  try {
    for (let i = 0; i < count; i++) {
      const path = join(tmpdir(), `cotext-${process.pid}-${performance.now()}-${i}.tmp`);
      files.push(openSync(path, "wx+", 0o600));
      unlinkSync(path);
    }
    return files;
  } catch {
    for (const file of files) closeSync(file);
    return [];
  }
}
