import { z } from "zod";
import { CotextError } from "../../errors.ts";
import { entityLabels } from "../../model/annotation.ts";
import { Evidence } from "./evidence.ts";
import type { Candidate, Recogniser, Suggestion, UserRecogniser } from "./recogniser.ts";

const shape = z.object({
  id: z.string().min(1),
  version: z.string().min(1),
  labels: z.array(z.enum(entityLabels)).min(1),
  threshold: z.number().optional(),
  recognise: z.custom<UserRecogniser["recognise"]>(
    (value) => typeof value === "function",
    "must be a function",
  ),
});

/**
 * Wraps the default export of a user's module so that it takes part in the merge. `file` is its name for messages.
 * Throws CotextError (RECOGNISER_INVALID) where it is no recogniser.
 */
export function recogniserOf(module: unknown, file: string): Recogniser {
  const checked = shape.safeParse(module);
  if (!checked.success) {
    const problems = checked.error.issues.map((issue) => ({
      message: `not a recogniser: \`${issue.path.map(String).join(".")}\`: ${issue.message}`,
      place: { file },
      hint: "its default export is { id, version, labels, recognise(input) }",
    }));
    throw new CotextError("RECOGNISER_INVALID", problems);
  }
  const user: UserRecogniser = module as UserRecogniser;
  return {
    id: user.id,
    version: user.version,
    labels: user.labels,
    recognise(reading) {
      const { text, sections, sentences, tokens } = reading;
      const found: Candidate[] = [];
      for (const suggestion of user.recognise({ text, sections, sentences, tokens })) {
        const candidate = candidateOf(suggestion, user, text.length);
        if (candidate) found.push(candidate);
      }
      return found;
    },
  };
}

/** A suggestion that lies in the text, has a label that was declared and a score that is high enough. */
function candidateOf(suggestion: Suggestion, user: UserRecogniser, length: number): Candidate | undefined {
  const { start, end, label, name, score = 1 } = suggestion;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > length)
    return undefined;
  if (!user.labels.includes(label) || score < (user.threshold ?? 0)) return undefined;
  return {
    start,
    end,
    label,
    evidence: Evidence.External,
    rule: `user:${user.id}`,
    name: name || undefined,
    id: undefined,
  };
}
