import { annotate } from "../../src/pipeline/annotate.ts";
import { source, stepsTo } from "./annotate.ts";

const steps = await stepsTo("entities");

/** What is found in one note of an article. */
export function note(text: string): string[] {
  const article = `A Title of an Article\n\nIntroduction\n\nThe text calls its only note here.[1]\n\nNotes\n\n[1] ${text}`;
  return found(article, article.length - text.length);
}

/** What is found in one entry of a list of references. */
export function reference(text: string): string[] {
  const article = `A Title of an Article\n\nIntroduction\n\nThe text is short.\n\nReferences\n\n${text}\n\nZubrow, A. (1990). Another entry. Routledge.`;
  return found(article, article.indexOf(text), article.indexOf(text) + text.length);
}

export function found(article: string, from: number, to = article.length): string[] {
  const entities = annotate(source(article), steps).entities ?? [];
  return entities
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ text, label }) => `${text} ${label}`);
}
