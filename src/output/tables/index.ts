import type { Table } from "../table.ts";
import { cooccurrences } from "./cooccurrences.ts";
import { cooccurrencesDocument } from "./cooccurrences-document.ts";
import { documents } from "./documents.ts";
import { failures } from "./failures.ts";
import { frequencies } from "./frequencies.ts";
import { mentions } from "./mentions.ts";
import { notes } from "./notes.ts";
import { relations } from "./relations.ts";
import { sections } from "./sections.ts";
import { sentences } from "./sentences.ts";

/** The tables that grow document by document, in the order of the data dictionary. */
export const documentTables: readonly Table[] = [
  documents,
  sections,
  notes,
  sentences,
  mentions,
  relations,
  frequencies,
  cooccurrences,
  cooccurrencesDocument,
  failures,
];
