import type { Paragraph } from "../../../model/annotation.ts";
import { lastStartingBy } from "../../../model/span.ts";
import type { Annotated } from "../annotated.ts";
import type { Voice } from "./voice.ts";

/** Longer words before a colon are no label of a speaker. */
const LONGEST_LABEL = 80;
/** One line with a colon behind a name is no conversation. */
const FEWEST_TURNS = 2;
/** Marks of emphasis around a label. */
const EMPHASIS = /^[*_]{0,3}/u;
/** Labels of those who ask, or who are known by their office alone. */
const unnamed =
  /^(?:Q|A|Question|Answer|Interviewer|Interviewee|Moderator|(?:The |Madam |Mr\.? )?(?:President|Chair(?:man|woman|person)?|Speaker|Host|Clerk))\s?\d{0,3}$/u;

/** What a label such as `Mr. Delattre (France):` starts; its voice is undefined where it names nobody. */
interface Turn {
  readonly voice: Voice | undefined;
}

/**
 * Whose turn each paragraph of an interview or the record of a debate is, by its index. In a record, where most
 * paragraphs go on with a turn, it lasts to the next label or the end of its section; where most have a label, those
 * without are nobody's. Empty where fewer than two labels name a person.
 */
export function turnsOf(document: Annotated): ReadonlyMap<number, Voice> {
  const turns = document.paragraphs.map((paragraph) => turnAt(document, paragraph));
  if (turns.filter((turn) => turn?.voice).length < FEWEST_TURNS) return new Map();
  const isRecord = lastsLong(turns);
  const voices = new Map<number, Voice>();
  let now: Voice | undefined;
  document.paragraphs.forEach(({ section }, index) => {
    const turn = turns[index];
    if (turn) now = turn.voice;
    else if (!isRecord || document.paragraphs[index - 1]?.section !== section) now = undefined;
    if (now) voices.set(index, now);
  });
  return voices;
}

/** True where at least half of the paragraphs from the first label to the last have none. */
function lastsLong(turns: readonly (Turn | undefined)[]): boolean {
  const first = turns.findIndex((turn) => turn !== undefined);
  const between = turns.slice(first, turns.findLastIndex((turn) => turn !== undefined) + 1);
  return between.filter((turn) => turn === undefined).length * 2 >= between.length;
}

/** The label that a paragraph starts with; undefined where it starts with none. */
function turnAt(document: Annotated, { start, end }: Paragraph): Turn | undefined {
  const head = document.text.slice(start, Math.min(end, start + LONGEST_LABEL));
  const colon = head.indexOf(":");
  if (colon < 1) return undefined;
  const label = head.slice(EMPHASIS.exec(head)?.[0].length ?? 0, colon).trim();
  if (unnamed.test(label)) return { voice: undefined };
  const name = speakerIn(document, start, start + colon);
  return name === undefined
    ? undefined
    : { voice: { names: [name], start, end: start + colon, rule: "turn" } };
}

/** The person whom a label names, with nothing beside the name but a title, an office or what one speaks for. */
function speakerIn({ text, entities = [] }: Annotated, start: number, end: number): string | undefined {
  for (let i = lastStartingBy(entities, start - 1) + 1; i < entities.length; i++) {
    const entity = entities[i];
    if (!entity || entity.end > end) return undefined;
    if (entity.label !== "PERSON") continue;
    const before = text.slice(start, entity.start).replace(EMPHASIS, "");
    const behind = text.slice(entity.end, end).trim();
    return /^(?:(?:The )?\p{Lu}[\p{L}.]*\s){0,4}$/u.test(before) && /^(?:\([^()]*\))?[*_]{0,3}$/u.test(behind)
      ? entity.name
      : undefined;
  }
  return undefined;
}
