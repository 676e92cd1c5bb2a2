import type { Note } from "../../model/annotation.ts";
import type { NoteCall } from "../../model/document.ts";
import type { Issue } from "../../model/issue.ts";

/** Gives each note the first call of its number, and says which stay alone. */
export function linkNotes(
  notes: readonly Note[],
  calls: readonly NoteCall[],
  referenceNumbers: ReadonlySet<string>,
  refersTo: readonly (string | undefined)[],
): { notes: Note[]; issues: Issue[] } {
  const firstCall = new Map<string, NoteCall>();
  for (const call of calls) if (!firstCall.has(call.number)) firstCall.set(call.number, call);
  const numbers = new Set(notes.map(({ number }) => number));
  const issues: Issue[] = [];
  const alone = notes.filter(({ number }) => !firstCall.has(number));
  const orphans = calls.filter(({ number }) => !numbers.has(number) && !referenceNumbers.has(number));
  if (alone[0])
    issues.push({
      code: "NOTE_WITHOUT_CALL",
      message: message("note", "call", alone),
      place: spanOf(alone[0]),
    });
  if (orphans[0]) {
    issues.push({
      code: "CALL_WITHOUT_NOTE",
      message: message("call", "note", orphans),
      place: spanOf(orphans[0]),
    });
  }
  const linked = notes.map((note, i): Note => {
    const call = firstCall.get(note.number);
    const target = refersTo[i];
    const { start, end, number, section } = note;
    if (!call) return target === undefined ? note : { start, end, number, section, refersTo: target };
    if (target === undefined) return { start, end, number, section, call: spanOf(call) };
    return { start, end, number, section, call: spanOf(call), refersTo: target };
  });
  return { notes: linked, issues };
}

function spanOf({ start, end }: NoteCall | Note): { start: number; end: number } {
  return { start, end };
}

function message(what: string, missing: string, found: readonly { number: string }[]): string {
  const shown = found.slice(0, 5).map(({ number }) => number);
  const more = found.length > shown.length ? ", …" : "";
  const noun = found.length === 1 ? `${what} has` : `${what}s have`;
  return `${found.length} ${noun} no ${missing} (${shown.join(", ")}${more})`;
}
