import { getOrPut } from "../model/grouped.ts";
import { compareText } from "../model/span.ts";
import { countOf, keyOf, type Row, textOf } from "./rows.ts";

/** The tables of a run that discourse networks are drawn from. */
export interface StatementTables {
  readonly documents: Iterable<Row>;
  readonly mentions: Iterable<Row>;
  readonly relations: Iterable<Row>;
}

/**
 * Who counts as the actor of a concept: whose words these are, whose it is or what it is done to, or both.
 */
export type ActorRelation = "attributed_to" | "holder";

export interface StatementOptions {
  /** Default: `attributed_to` and `holder`. */
  readonly actors?: readonly ActorRelation[];
  /** Concept ids; all where absent. */
  readonly concepts?: readonly string[];
  /** OntoNotes labels of actors, e.g. `PERSON`, `ORG`, `GPE`; all where absent. */
  readonly labels?: readonly string[];
}

/** An actor takes up a concept in one place. */
export interface Statement {
  readonly document: string;
  readonly section: string;
  /** The concept's mention. */
  readonly mention: string;
  readonly actor: string;
  /** The OntoNotes label under which the actor is most often mentioned; empty where it is tagged nowhere. */
  readonly actorLabel: string;
  readonly relation: ActorRelation;
  readonly concept: string;
  /** False where the sentence negates the concept: a proxy for disagreement, and no more than that. */
  readonly agreement: boolean;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * One statement for each concept mention and each actor that `relations` gives it, in the order of the
 * documents and of their texts. An actor that is both holder and speaker of one mention makes two statements.
 */
export function statements(tables: StatementTables, options: StatementOptions = {}): Statement[] {
  const actors = options.actors ?? ["attributed_to", "holder"];
  const { concepts, labels } = readMentions(tables.mentions);
  const found = new Map<string, Statement>();
  for (const row of tables.relations) {
    const relation = actors.find((kind) => kind === textOf(row, "relation"));
    const actor = textOf(row, "name");
    const place = keyOf(textOf(row, "document"), textOf(row, "mention"));
    const mention = concepts.get(place);
    if (!relation || actor === "" || !mention) continue;
    if (options.concepts && !options.concepts.includes(mention.concept)) continue;
    const actorLabel = labels.get(actor) ?? "";
    if (options.labels && !options.labels.includes(actorLabel)) continue;
    found.set(keyOf(place, relation, actor), { ...mention, actor, actorLabel, relation });
  }
  return [...found.values()].sort(
    (a, b) =>
      compareText(a.document, b.document) ||
      a.start - b.start ||
      compareText(a.mention, b.mention) ||
      compareText(a.relation, b.relation) ||
      compareText(a.actor, b.actor),
  );
}

type ConceptMention = Omit<Statement, "actor" | "actorLabel" | "relation">;

function readMentions(mentions: Iterable<Row>) {
  const concepts = new Map<string, ConceptMention>();
  const tallies = new Map<string, Map<string, number>>();
  for (const row of mentions) {
    if (textOf(row, "layer") === "concept") {
      const [document, mention] = [textOf(row, "document"), textOf(row, "mention")];
      concepts.set(keyOf(document, mention), {
        ...{ document, section: textOf(row, "section"), mention, concept: textOf(row, "label") },
        ...{ start: countOf(row, "start"), end: countOf(row, "end"), text: textOf(row, "text") },
        agreement: textOf(row, "polarity") !== "negated",
      });
    } else {
      const tally = getOrPut(tallies, textOf(row, "name"), () => new Map<string, number>());
      const label = textOf(row, "label");
      tally.set(label, (tally.get(label) ?? 0) + 1);
    }
  }
  return { concepts, labels: new Map([...tallies].map(([name, tally]) => [name, mostFrequent(tally)])) };
}

function mostFrequent(tally: ReadonlyMap<string, number>): string {
  return [...tally].sort(([a, n], [b, m]) => m - n || compareText(a, b))[0]?.[0] ?? "";
}

/**
 * Columns of `dnaRows`: those of the Discourse Network Analyzer's event list, plus the cue of each
 * statement's actor.
 */
export const dnaColumns = [
  ...["statement_id", "time", "person", "organization", "concept", "agreement"],
  ...["start_position", "stop_position", "text", "coder"],
  ...[
    "document_id",
    "document_title",
    "document_author",
    "document_source",
    "document_section",
    "document_type",
  ],
] as const;

/**
 * Statements under the column names of the Discourse Network Analyzer's event list. `agreement` is 1 or 0; a
 * PERSON is a `person`, any other actor an `organization`. `time` is the document's `date`, or the first of
 * January of its `year`; `document_source` and `document_type` are the columns `source` (else `journal`) and
 * `type` of metadata.csv, where there are any.
 */
export function dnaRows(list: readonly Statement[], documents: Iterable<Row>): Row[] {
  const byId = new Map([...documents].map((row) => [textOf(row, "document"), row]));
  return list.map((statement, index) => {
    const document = byId.get(statement.document) ?? {};
    const isPerson = statement.actorLabel === "PERSON";
    return {
      statement_id: index + 1,
      time: timeOf(document),
      person: isPerson ? statement.actor : "",
      organization: isPerson ? "" : statement.actor,
      concept: statement.concept,
      agreement: statement.agreement ? 1 : 0,
      start_position: statement.start,
      stop_position: statement.end,
      text: statement.text,
      coder: "cotext",
      document_id: statement.document,
      document_title: textOf(document, "title"),
      document_author: textOf(document, "authors"),
      document_source: textOf(document, "source") || textOf(document, "journal"),
      document_section: statement.section,
      document_type: textOf(document, "type"),
    };
  });
}

function timeOf(document: Row): string {
  const [date, year] = [textOf(document, "date"), textOf(document, "year")];
  if (date !== "") return date;
  return /^\d{4}$/u.test(year) ? `${year}-01-01` : "";
}
