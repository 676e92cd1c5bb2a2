import type { EntityMention, Note, Paragraph, Section, Sentence } from "../../../model/annotation.ts";
import { contains, lastStartingBy, type Span } from "../../../model/span.ts";
import type { Annotated } from "../annotated.ts";
import type { Reading } from "../reading/reading.ts";
import { Antecedents } from "./antecedents.ts";
import type { Frame } from "./frame.ts";
import type { Speaker } from "./named.ts";
import { isSpeechLength, quotationsOf } from "./quotations.ts";
import { mainSpeaker } from "./speaker.ts";
import { framesOf } from "./speech.ts";
import { turnsOf } from "./turns.ts";
import type { Voice } from "./voice.ts";

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
  readonly #antecedents: Antecedents;
  readonly #voices = new Map<Span, { readonly voice: Voice | undefined }>();
  readonly #turns: ReadonlyMap<number, Voice>;

  constructor(document: Annotated, read: (sentence: number) => Reading) {
    this.#document = document;
    this.#entities = document.entities ?? [];
    this.#read = read;
    this.#antecedents = new Antecedents(document, read);
    this.#turns = turnsOf(document);
  }

  /** The voice of a mention in the sentence with that index; undefined for the author's own. */
  at(mention: Span, sentence: number): Voice | undefined {
    const { paragraph, section } = this.#document.sentences[sentence] as Sentence;
    if (paragraph < 0 || !speaks(this.#document.sections[section])) return undefined;
    return this.#toldBy(mention, sentence, paragraph) ?? this.#turns.get(paragraph);
  }

  #toldBy(mention: Span, sentence: number, paragraph: number): Voice | undefined {
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
    if (near.some(isUnnamed)) return undefined;
    return this.#sentenceBefore(first) ?? this.#noteAuthor(quotation) ?? this.#actorBefore(first);
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

  /** `The minister smiled. “…”`: the person whom the sentence before is about. */
  #actorBefore(first: number): Voice | undefined {
    const { sentences } = this.#document;
    const previous = sentences[first - 1];
    if (!previous || previous.paragraph !== (sentences[first] as Sentence).paragraph) return undefined;
    if (!this.#opensWithQuotation(first)) return undefined;
    const reading = this.#read(first - 1);
    const speaker = mainSpeaker(reading);
    const person = speaker?.kind === "last-person" || (speaker?.kind === "named" && speaker.person);
    const names = person ? this.#namesOf(speaker as Speaker, reading, first - 1) : [];
    return names.length > 0 ? { names, start: previous.start, end: previous.end, rule: "said" } : undefined;
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
      const body = names.length === 0 && isAuthor(entity);
      if (entity.start >= note.end || (entity.label !== "PERSON" && !body)) break;
      if (/[“"«‘]/u.test(this.#document.text.slice(note.start, entity.start))) break;
      names.push(entity.name);
      if (body) break;
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
      names: this.#namesOf(frame.speaker, reading, sentence),
      cue: reading.cue(frame.start, frame.after),
      said: spanOf(reading, frame.from, frame.to),
    }));
    this.#frames.set(sentence, found);
    return found;
  }

  #namesOf(speaker: Speaker, reading: Reading, sentence: number): readonly string[] {
    switch (speaker.kind) {
      case "named":
        return speaker.names;
      case "last-person":
        return this.#antecedents.person(reading.start(speaker.before), speaker.office, speaker.only);
      case "last-body":
        return this.#antecedents.body(reading.start(speaker.before), speaker.word);
      case "last-author":
        return this.#antecedents.author(sentence);
      case "of-two":
        return this.#antecedents.ofTwo(sentence, reading, speaker.before, speaker.latter);
      case "same":
        return this.#antecedents.same(sentence, reading, speaker);
      default:
        return [];
    }
  }
}

const authorities =
  /court|tribunal|assembly|council|commission|parliament|ministry|government|office|committee/iu;

/** A court, ministry or law that a note begins with; a newspaper only prints what others say. */
function isAuthor({ label, name }: EntityMention): boolean {
  return label === "LAW" || (label === "ORG" && authorities.test(name));
}

/** Someone speaks whom nothing tells; who is told by what no name was found for may yet be found by the note. */
function isUnnamed({ frame: { speaker }, names }: SpokenFrame): boolean {
  return names.length === 0 && (speaker.kind === "unnamed" || speaker.kind === "same");
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
