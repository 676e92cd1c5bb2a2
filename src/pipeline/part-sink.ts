import type { FailureCode } from "../model/failure.ts";
import type { OutputFile, OutputFolder } from "../output/folder.ts";
import type { Format } from "../output/format.ts";
import type { Row } from "../output/table.ts";
import type { Part, TableFile } from "./part.ts";

/** Appends parts, in corpus order, to the files of a run, and counts what went in. */
export class PartSink {
  readonly #folder: OutputFolder;
  readonly #files: readonly { readonly table: TableFile; readonly file: OutputFile; started: boolean }[];
  readonly rows: Record<string, number> = {};
  readonly status = { ok: 0, failed: 0, skipped: 0 };
  readonly failures: { document: string; code: FailureCode }[] = [];
  readonly inputs: { document: string; sha256: string }[] = [];

  constructor(folder: OutputFolder, tables: readonly TableFile[]) {
    this.#folder = folder;
    this.#files = tables.map((table) => {
      const file = folder.create(table.name);
      file.append(table.format.head(table.columns.map((column) => column.name)));
      this.rows[table.table.name] = 0;
      return { table, file, started: false };
    });
  }

  add(part: Part): void {
    this.status[part.status]++;
    if (part.failure) this.failures.push({ document: part.id, code: part.failure.code });
    if (part.sha256 !== "") this.inputs.push({ document: part.id, sha256: part.sha256 });
    for (const [table, rows] of Object.entries(part.rows)) this.rows[table] = (this.rows[table] ?? 0) + rows;
    for (const entry of this.#files) {
      const encoded = part.encoded[entry.table.name];
      if (encoded === undefined) continue;
      if (entry.started) entry.file.append(entry.table.format.between);
      entry.file.append(encoded);
      entry.started = true;
    }
    if (part.text) this.#folder.write(part.text.file, part.text.text);
  }

  /** Adds rows that no single document has, such as those of the whole corpus. */
  addTable(name: string, columns: readonly string[], rows: Iterable<Row>, formats: readonly Format[]): void {
    const files = formats.map((format) => this.#folder.create(`${name}.${format.extension}`));
    for (const [i, format] of formats.entries()) files[i]?.append(format.head(columns));
    let count = 0;
    for (const batch of batches(rows)) {
      formats.forEach((format, i) => {
        if (count > 0) files[i]?.append(format.between);
        files[i]?.append(format.rows(batch, columns));
      });
      count += batch.length;
    }
    for (const [i, format] of formats.entries()) files[i]?.append(format.tail);
    this.rows[name] = count;
  }

  end(): void {
    for (const { table, file } of this.#files) file.append(table.format.tail);
  }
}

const BATCH = 1000;

function* batches(rows: Iterable<Row>): Generator<Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
