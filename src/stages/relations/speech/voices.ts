import type { EntityMention, Note, Paragraph, Section, Sentence } from "../../../model/annotation.ts";
import { contains, lastStartingBy, type Span } from "../../../model/span.ts";
import type { Annotated } from "../annotated.ts";
import type { Reading } from "../reading/reading.ts";
import type { Frame } from "./frame.ts";
import { isSpeechLength, quotationsOf } from "./quotations.ts";
import type { Speaker } from "./speaker.ts";
import { framesOf } from "./speech.ts";

/** Whose words a mention stands in, and what says so. */
export interface Voice extends Span {
  readonly names: readonly string[];
  readonly rule: string;
}

/** How far back `he` or `the minister` may refer, in characters. */
const LOOK_BACK = 2000;
/** Characters between a quotation's end and the note that is called for it. */
const NOTE_GAP = 4;

/** What a sentence says of who speaks, with offsets of the text. */
interface SpokenFrame {
  readonly frame: Frame;
  readonly names: readonly string[];
  readonly cue: Span;
  readonly said: Span;
}

/** Answers whose words a place of one document is in; sentences are read when they are asked for, once. */
export class Voices {
  readonly #document: Annotated;
  readonly #entities: readonly EntityMention[];
  readonly #read: (sentence: number) => Reading;
  readonly #frames = new Map<number, readonly SpokenFrame[]>();
  readonly #quotations = new Map<number, readonly Span[]>();
  readonly #voices = new Map<Span, { readonly voice: Voice | undefined }>();

  constructor(document: Annotated, read: (sentence: number) => Reading) {
    this.#document = document;
    this.#entities = document.entities ?? [];
    this.#read = read;
  }

  /** The voice of a mention in the sentence with that index; undefined for the author's own. */
  at(mention: Span, sentence: number): Voice | undefined {
    const { paragraph, section } = this.#document.sentences[sentence] as Sentence;
    if (paragraph < 0 || !speaks(this.#document.sections[section])) return undefined;
    const reported = this.#framesOf(sentence).findLast(
      ({ names, said }) => names.length > 0 && said.start <= mention.start && mention.end <= said.end,
    );
    const quotations = this.#quotationsOf(paragraph);
    const quotation = quotations[lastStartingBy(quotations, mention.start)];
    const quoted =
      quotation && mention.start < quotation.end && isSpeechLength(this.#document.text, quotation);
    if (!quoted || (reported && !contains(quotation, reported.cue))) return reported && voiceOf(reported);
    const known = this.#voices.get(quotation) ?? { voice: this.#quoted(quotation) };
    this.#voices.set(quotation, known);
    return known.voice;
  }

  /** Who speaks a quotation: a frame of its first or last sentence, the sentence before it, or its note's author. */
  #quoted(quotation: Span): Voice | undefined {
    const { sentences } = this.#document;
    const first = lastStartingBy(sentences, quotation.start);
    const last = Math.max(first, lastStartingBy(sentences, quotation.end));
    const near = [...this.#framesOf(first), ...(last > first ? this.#framesOf(last) : [])].filter(
      ({ cue }) => !contains(quotation, cue),
    );
    const before = near.findLast(({ names, cue }) => names.length > 0 && cue.start < quotation.start);
    const named = before ?? near.find(({ names }) => names.length > 0);
    if (named) return voiceOf(named);
    if (near.some(({ frame: { speaker } }) => speaker.kind === "unnamed")) return undefined;
    return this.#sentenceBefore(first) ?? this.#noteAuthor(quotation);
  }

  /** A quotation that opens its sentence goes on from a report in the sentence before. */
  #sentenceBefore(first: number): Voice | undefined {
    const { sentences } = this.#document;
    const previous = sentences[first - 1];
    if (!previous || previous.paragraph !== (sentences[first] as Sentence).paragraph) return undefined;
    if (!this.#opensWithQuotation(first)) return undefined;
    const frame = this.#framesOf(first - 1).findLast(({ names }) => names.length > 0);
    return frame && voiceOf(frame);
  }

  #opensWithQuotation(sentence: number): boolean {
    const { start, paragraph } = this.#document.sentences[sentence] as Sentence;
    return this.#quotationsOf(paragraph).some(
      (quotation) => quotation.start - 1 <= start && start < quotation.end,
    );
  }

  #noteAuthor({ end }: Span): Voice | undefined {
    const { noteCalls, notes } = this.#document;
    const call = noteCalls[lastStartingBy(noteCalls, end + NOTE_GAP)];
    if (!call || call.start < end) return undefined;
    let note = notes.find(({ number }) => number === call.number);
    for (let hops = 0; note?.refersTo !== undefined && hops < 50; hops++) {
      const { refersTo } = note as Note;
      note = notes.find(({ number }) => number === refersTo);
    }
    const names = note ? this.#authorsOf(note) : [];
    return names.length > 0 ? { names, start: call.start, end: call.end, rule: "note" } : undefined;
  }

  /** The people that a note names before its first title. */
  #authorsOf(note: Span): readonly string[] {
    const names: string[] = [];
    for (let i = lastStartingBy(this.#entities, note.start - 1) + 1; i < this.#entities.length; i++) {
      const entity = this.#entities[i] as EntityMention;
      if (entity.start >= note.end || entity.label !== "PERSON") break;
      if (/[“"«‘]/u.test(this.#document.text.slice(note.start, entity.start))) break;
      names.push(entity.name);
    }
    return [...new Set(names)];
  }

  #quotationsOf(paragraph: number): readonly Span[] {
    const known = this.#quotations.get(paragraph);
    if (known) return known;
    const found = quotationsOf(this.#document.text, this.#document.paragraphs[paragraph] as Paragraph);
    this.#quotations.set(paragraph, found);
    return found;
  }

  #framesOf(sentence: number): readonly SpokenFrame[] {
    const known = this.#frames.get(sentence);
    if (known) return known;
    const reading = this.#read(sentence);
    const found = framesOf(reading).map((frame) => ({
      frame,
      names: this.#namesOf(frame.speaker, reading),
      cue: reading.cue(frame.start, frame.after),
      said: spanOf(reading, frame.from, frame.to),
    }));
    this.#frames.set(sentence, found);
    return found;
  }

  #namesOf(speaker: Speaker, reading: Reading): readonly string[] {
    if (speaker.kind === "named") return speaker.names;
    if (speaker.kind !== "last-person") return [];
    const name = this.#lastPerson(reading.start(speaker.before));
    return name === undefined ? [] : [name];
  }

  /** The person named last before a place in running text, those behind a preposition for want of others in its paragraph. */
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
}

/** Kinds of section in which someone may be quoted. */
function speaks(section: Section | undefined): boolean {
  return section?.kind === "section" || section?.kind === "abstract";
}

function voiceOf({ names, cue, frame }: SpokenFrame): Voice | undefined {
  return names.length > 0 ? { names, start: cue.start, end: cue.end, rule: frame.rule } : undefined;
}

function spanOf(reading: Reading, from: number, to: number): Span {
  if (from >= to) return { start: 0, end: 0 };
  return { start: reading.start(from), end: reading.end(to - 1) };
}

const governing = /(?:^|\s)(?:under|with|to|for|of|from|and|or|against|about|than|like)\s+$/u;

function behindPreposition(text: string, start: number): boolean {
  return governing.test(text.slice(Math.max(0, start - 10), start));
}
