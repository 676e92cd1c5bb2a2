import { formsOf } from "./inflect.ts";
import { irregularVerbs } from "./irregular.ts";
import { alsoNouns, verbs } from "./verbs.ts";

let finite: ReadonlySet<string> | undefined;

/** True for `violates`, `grew`, `lose`: forms that only a verb has, and no adjective (`shared`) or gerund. */
export function isFiniteVerb(word: string): boolean {
  finite ??= finiteForms();
  return finite.has(word);
}

function finiteForms(): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const base of [...verbs, ...irregularVerbs.keys()]) {
    if (alsoNouns.has(base)) continue;
    for (const form of formsOf(base, "verb")) if (!/(?:ing|ed|en|wn)$/u.test(form)) forms.add(form);
  }
  return forms;
}
