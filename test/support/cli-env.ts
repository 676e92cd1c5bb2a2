import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";

export const repository = fileURLToPath(new URL("../../", import.meta.url));
const bin = join(repository, "dist", "cli", "bin.js");

/** The least that makes every table but those of names: two concepts and no gazetteer, so that it starts fast. */
export const small = {
  "pipeline.yaml": `name: small
corpus: { root: corpus }
stages:
  - sections
  - prose
  - sentences
  - tokens
  - concepts: { codebook: codebook.yaml }
  - cooccurrences
`,
  "codebook.yaml": `name: small
concepts:
  - { id: state, prefLabel: state, definition: d, terms: [state] }
  - { id: border, prefLabel: border, definition: d, terms: [border] }
`,
};

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Below the environment's folder. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Ends the command after so many milliseconds with SIGINT. */
  readonly interruptAfter?: number;
}

/** A temporary folder and the built command line in it. Remove it with `remove`. */
export class CliEnv {
  readonly folder = mkdtempSync(join(tmpdir(), "cotext-test-"));

  /** Writes files by their path below the folder. */
  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return this;
  }

  copy(from: string, to: string): this {
    cpSync(from, join(this.folder, to), { recursive: true });
    return this;
  }

  path(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }

  run(args: readonly string[], { cwd = ".", env = {}, interruptAfter }: RunOptions = {}): Promise<Run> {
    return new Promise((resolve) => {
      const child = execFile(
        process.execPath,
        [bin, ...args],
        { cwd: this.path(cwd), env: { ...process.env, ...env }, maxBuffer: 2 ** 26 },
        (_error, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
      );
      if (interruptAfter !== undefined) setTimeout(() => child.kill("SIGINT"), interruptAfter);
    });
  }

  read(path: string): string {
    return readFileSync(this.path(path), "utf8");
  }

  /** The rows of a table, by column. */
  table(path: string): Record<string, string>[] {
    return parse(this.read(path), { columns: true, bom: true }) as Record<string, string>[];
  }

  /** All files below one of the environment's folders. */
  files(below = "."): Map<string, string> {
    return readFiles(this.path(below));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** All files below a folder by their path, byte for byte as Latin-1; hidden ones are no results. */
export function readFiles(root: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (folder: string, prefix: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) walk(join(folder, entry.name), `${prefix}${entry.name}/`);
      else found.set(prefix + entry.name, readFileSync(join(folder, entry.name), "latin1"));
    }
  };
  walk(root, "");
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
