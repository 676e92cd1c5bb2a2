import type { EntityMention, Sentence } from "../../../model/annotation.ts";
import { lastStartingBy } from "../../../model/span.ts";
import type { Annotated } from "../annotated.ts";
import { finiteBefore, subjectOf } from "../reading/clause.ts";
import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/verbs.ts";
import { WordClass } from "../reading/word-class.ts";
import type { Speaker } from "./named.ts";
import { mainSpeaker, speakerOf } from "./speaker.ts";
import { framesOf } from "./speech.ts";

const W = WordClass;

/** How far back `he`, `the minister` or `the court` may refer, in characters. */
const LOOK_BACK = 2000;
/** How many sentences back `it` may refer over others of its like. */
const SENTENCES_BACK = 6;
/** How far back a body may be called by what it is, in characters. */
const NEAR = 400;
const groups = wordSet(
  "organisation organization movement network party group union federation alliance bloc agency",
);
/** Characters around a name in which an office is its own. */
const BESIDE = 60;

/** Finds whom a speaker that is not named stands for. Names come from running text before, never from after. */
export class Antecedents {
  readonly #document: Annotated;
  readonly #entities: readonly EntityMention[];
  readonly #read: (sentence: number) => Reading;

  constructor(document: Annotated, read: (sentence: number) => Reading) {
    this.#document = document;
    this.#entities = document.entities ?? [];
    this.#read = read;
  }

  /**
   * The person named last before a place, those behind a preposition for want of others in its paragraph. With an
   * office the last one that it stands beside; `only` that one.
   */
  person(place: number, office?: string, only = false): readonly string[] {
    const holder = office === undefined ? undefined : this.#officer(place, office);
    if (holder !== undefined) return [holder];
    const last = only ? undefined : this.#lastPerson(place);
    return last === undefined ? [] : [last];
  }

  #officer(place: number, office: string): string | undefined {
    const { text } = this.#document;
    for (let i = lastStartingBy(this.#entities, place - 1); i >= 0; i--) {
      const entity = this.#entities[i] as EntityMention;
      if (place - entity.start > LOOK_BACK) break;
      if (entity.label !== "PERSON") continue;
      const before = text.slice(Math.max(0, entity.start - BESIDE), entity.start);
      const after = text.slice(entity.end, Math.min(place, entity.end + BESIDE));
      if (hasWord(sameSentence(before, true), office) || hasWord(sameSentence(after, false), office))
        return entity.name;
    }
    return undefined;
  }

  #lastPerson(place: number): string | undefined {
    let governed: string | undefined;
    const { sentences, paragraphs } = this.#document;
    const own = sentences[lastStartingBy(sentences, place)]?.paragraph ?? -1;
    const paragraph = paragraphs[own]?.start ?? 0;
    for (let i = lastStartingBy(this.#entities, place - 1); i >= 0; i--) {
      const entity = this.#entities[i] as EntityMention;
      if (place - entity.start > LOOK_BACK || (governed !== undefined && entity.start < paragraph)) break;
      if (entity.label !== "PERSON") continue;
      if (!behindPreposition(this.#document.text, entity.start)) return entity.name;
      governed ??= entity.name;
    }
    return governed;
  }

  /** The body or document named last that has the word in its name. */
  body(place: number, word: string): readonly string[] {
    for (let i = lastStartingBy(this.#entities, place - 1); i >= 0; i--) {
      const { label, name, text, start } = this.#entities[i] as EntityMention;
      if (place - start > LOOK_BACK) break;
      if (label !== "ORG" && label !== "LAW" && label !== "WORK_OF_ART") continue;
      if (hasWord(name, word) || hasWord(text, word)) return [name];
    }
    return groups.has(word) ? this.#onlyBody(place) : [];
  }

  /** `the movement`, where nothing of that name but a single body was named a short way before. */
  #onlyBody(place: number): readonly string[] {
    let only: string | undefined;
    for (let i = lastStartingBy(this.#entities, place - 1); i >= 0; i--) {
      const { label, name, start } = this.#entities[i] as EntityMention;
      if (place - start > NEAR) break;
      if (label !== "ORG") continue;
      if (only !== undefined && only !== name) return [];
      only = name;
    }
    return only === undefined ? [] : [only];
  }

  /** Whoever `it` or `they` takes up: the subject of a clause before it, else who spoke or acted in the sentence before. */
  same(
    sentence: number,
    reading: Reading,
    { before, plural }: Speaker & { kind: "same" },
  ): readonly string[] {
    const inside = subjectInside(reading, before);
    if (inside) return this.#topic(reading, inside, plural);
    const { sentences } = this.#document;
    const { paragraph } = sentences[sentence] as Sentence;
    for (let i = sentence - 1; i >= 0 && i >= sentence - SENTENCES_BACK; i--) {
      if ((sentences[i] as Sentence).paragraph !== paragraph) break;
      const speaker = topicOf(this.#read(i));
      if (speaker?.kind === "same" && speaker.plural === plural) continue;
      return speaker ? this.#topic(this.#read(i), speaker, plural) : [];
    }
    return [];
  }

  /** Who wrote what the sentences before spoke of: who speaks last in them, or stands beside a text. */
  author(sentence: number): readonly string[] {
    const { sentences } = this.#document;
    const { paragraph } = sentences[sentence] as Sentence;
    for (let i = sentence - 1; i >= 0 && i >= sentence - SENTENCES_BACK; i--) {
      if ((sentences[i] as Sentence).paragraph !== paragraph) break;
      const reading = this.#read(i);
      const frame = framesOf(reading).findLast(({ speaker }) => speaker.kind !== "unnamed");
      const speaker = frame?.speaker;
      if (speaker?.kind === "named") return speaker.names;
      if (speaker?.kind === "last-person") return this.person(reading.start(speaker.before));
      if (speaker?.kind === "same") return this.same(i, reading, speaker);
      const beside = speaker ? [] : writerIn(reading);
      if (beside.length > 0) return beside;
    }
    return [];
  }

  /** The first or second of the two that were named together last, in the sentence or a few before it. */
  ofTwo(sentence: number, reading: Reading, before: number, latter: boolean): readonly string[] {
    const { sentences } = this.#document;
    const { paragraph } = sentences[sentence] as Sentence;
    let names = twoIn(reading, before);
    for (let i = sentence - 1; names.length === 0 && i >= 0 && i >= sentence - 3; i--) {
      if ((sentences[i] as Sentence).paragraph !== paragraph) break;
      names = twoIn(this.#read(i), this.#read(i).length);
    }
    const name = names[latter ? 1 : 0];
    return name === undefined ? [] : [name];
  }

  #topic(reading: Reading, speaker: Speaker, plural: boolean): readonly string[] {
    if (speaker.kind !== "last-body") return agreeing(speaker, plural);
    return plural ? [] : this.body(reading.start(speaker.before), speaker.word);
  }
}

/** Who speaks last in a sentence, else whom it is about. */
function topicOf(reading: Reading): Speaker | undefined {
  const spoken = framesOf(reading).findLast(({ speaker }) => speaker.kind !== "unnamed");
  const main = mainSpeaker(reading);
  const isMain = main?.kind === "document" || (main?.kind === "named" && !main.person);
  return isMain ? main : (spoken?.speaker ?? main);
}

const written = wordSet(
  "article book paper essay study report monograph volume author wrote published authored",
);

/** The people or body that a sentence names beside a text. */
function writerIn(reading: Reading): readonly string[] {
  if (!reading.words.some((word) => written.has(word))) return [];
  const people = new Set(reading.entities.filter(({ label }) => label === "PERSON").map(({ name }) => name));
  return people.size === 1 ? [...people] : [];
}

/** Two names that `and` joins, the last such before a token. */
function twoIn(reading: Reading, before: number): readonly string[] {
  for (let i = before - 1; i > 0; i--) {
    if (reading.classAt(i) !== W.Coordinator) continue;
    const [left, right] = [reading.entity(overCitation(reading, i - 1)), reading.entity(i + 1)];
    if (left && right && left.label === right.label && left.name !== right.name)
      return [left.name, right.name];
  }
  return [];
}

function overCitation(reading: Reading, i: number): number {
  if (reading.word(i) !== ")") return i;
  for (let j = i; j > Math.max(0, i - 12); j--) if (reading.word(j) === "(") return j - 1;
  return i;
}

function agreeing(speaker: Speaker, plural: boolean): readonly string[] {
  if (speaker.kind !== "named") return [];
  const fits = plural ? speaker.names.length > 1 : speaker.names.length === 1 && !speaker.person;
  return fits ? speaker.names : [];
}

const opening = /^(?:when|while|although|though|because|since|as|if|after|before)$/u;

/** `When the court ruled, it held`, `NATO met, and it declared`: the subject of the clause before a pronoun. */
function subjectInside(reading: Reading, pronoun: number): Speaker | undefined {
  const stop = /^[:;]$/u.test(reading.word(pronoun - 1)) ? pronoun - 1 : pronoun;
  const joined =
    stop < pronoun || reading.classAt(pronoun - 1) === W.Coordinator || opening.test(reading.word(0));
  const verb = joined ? finiteBefore(reading, stop) : -1;
  const subject = verb < 0 ? undefined : subjectOf(reading, verb);
  return subject && !subject.pronoun ? speakerOf(reading, subject) : undefined;
}

/** What of the words before or after a name is in its sentence. */
function sameSentence(words: string, before: boolean): string {
  const edge = /[.;!?]\s/u;
  const parts = words.split(edge);
  return (before ? parts.at(-1) : parts[0]) ?? "";
}

function hasWord(text: string, word: string): boolean {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    if (!isLetter(lower.charAt(at - 1)) && !isLetter(lower.charAt(at + word.length))) return true;
  }
  return false;
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

const governing = /(?:^|\s)(?:under|with|to|for|of|from|and|or|against|about|than|like|on|upon|over|in)\s+$/u;

function behindPreposition(text: string, start: number): boolean {
  return governing.test(text.slice(Math.max(0, start - 10), start));
}
