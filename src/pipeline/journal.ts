import { hash } from "node:crypto";
import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

const KEY = 32;
const SUM = 32;
/** Length, key and SHA-256 of what follows. */
const HEAD = 4 + KEY + SUM;

interface Place {
  readonly at: number;
  readonly length: number;
}

/**
 * What was dear to make, by a hash of all that it depends on, in one file that only grows while a run goes on. A run that
 * was killed leaves at most one record torn at the end, which the next one cuts off; a record that does not hash to
 * what its head says is not used. Whatever goes wrong with the file, a run is no worse off than without it.
 */
export class Journal {
  readonly #path: string;
  readonly #places = new Map<string, Place>();
  readonly #used = new Set<string>();
  #file: number | undefined;
  #end = 0;

  /** The journal in a folder, which is made where it is not there yet. */
  constructor(folder: string) {
    this.#path = join(folder, "parts.journal");
    this.#try(() => {
      mkdirSync(folder, { recursive: false });
    });
    this.#try(() => {
      this.#file = openSync(this.#path, "a+");
      this.#scan(this.#file);
    });
  }

  /** Tells that what is kept under a key is of use still. */
  touch(key: string): boolean {
    const isKept = this.#places.has(key);
    if (isKept) this.#used.add(key);
    return isKept;
  }

  /** What was kept under a key (SHA-256, in hexadecimal). */
  get(key: string): Uint8Array | undefined {
    const place = this.#places.get(key);
    const record = place && this.#try(() => this.#record(place));
    if (!place || !record) return undefined;
    const payload = record.subarray(HEAD);
    if (!hashOf(payload).equals(record.subarray(4 + KEY, HEAD))) return undefined;
    this.#used.add(key);
    return payload;
  }

  add(key: string, packed: Uint8Array): void {
    const file = this.#file;
    if (file === undefined) return;
    const head = Buffer.allocUnsafe(HEAD);
    head.writeUInt32LE(packed.length, 0);
    head.write(key, 4, "hex");
    hashOf(packed).copy(head, 4 + KEY);
    const wrote = this.#try(() => {
      for (const bytes of [head, packed])
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      return true;
    });
    if (!wrote) {
      this.#giveUp();
      return;
    }
    const length = HEAD + packed.length;
    this.#places.set(key, { at: this.#end, length });
    this.#used.add(key);
    this.#end += length;
  }

  /** Closes the file; after a run that went through, without what the run had no use for. */
  close(complete: boolean): void {
    const file = this.#file;
    if (file === undefined) return;
    this.#try(() => {
      if (complete && this.#unused() * 2 > this.#end) this.#rewrite();
      else fsyncSync(file);
    });
    this.#try(() => closeSync(file));
    this.#file = undefined;
  }

  #unused(): number {
    let used = 0;
    for (const key of this.#used) used += this.#places.get(key)?.length ?? 0;
    return this.#end - used;
  }

  #rewrite(): void {
    const temporary = `${this.#path}.new`;
    const file = openSync(temporary, "w");
    try {
      for (const key of this.#used) {
        const place = this.#places.get(key);
        if (place) writeSync(file, this.#record(place));
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, this.#path);
  }

  #scan(file: number): void {
    const { size } = fstatSync(file);
    const head = Buffer.allocUnsafe(HEAD);
    while (this.#end + HEAD <= size && readSync(file, head, 0, HEAD, this.#end) === HEAD) {
      const length = HEAD + head.readUInt32LE(0);
      if (this.#end + length > size) break;
      this.#places.set(head.toString("hex", 4, 4 + KEY), { at: this.#end, length });
      this.#end += length;
    }
    if (this.#end < size) ftruncateSync(file, this.#end);
  }

  #record({ at, length }: Place): Buffer {
    const record = Buffer.allocUnsafe(length);
    const read = this.#file === undefined ? 0 : readSync(this.#file, record, 0, length, at);
    return record.subarray(0, read);
  }

  /** A disk that is full needs the room for the results. */
  #giveUp(): void {
    const file = this.#file;
    this.#file = undefined;
    if (file !== undefined) this.#try(() => closeSync(file));
    this.#try(() => rmSync(this.#path, { force: true }));
  }

  #try<T>(act: () => T): T | undefined {
    try {
      return act();
    } catch {
      return undefined;
    }
  }
}

function hashOf(bytes: Uint8Array): Buffer {
  return hash("sha256", bytes, "buffer");
}
