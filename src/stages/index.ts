import { concepts } from "./concepts/index.ts";
import { cooccurrences } from "./cooccurrences/index.ts";
import { entities } from "./entities/index.ts";
import { prose } from "./prose/index.ts";
import { relations } from "./relations/index.ts";
import { sections } from "./sections/index.ts";
import { sentences } from "./sentences/index.ts";
import { type AnyStage, erase } from "./stage.ts";
import { tokens } from "./tokens/index.ts";

/** Every stage, in the order in which text flows through them. A pipeline names those it wants. */
export const stages: readonly AnyStage[] = [
  erase(sections),
  erase(prose),
  erase(sentences),
  erase(tokens),
  erase(entities),
  erase(concepts),
  erase(relations),
  erase(cooccurrences),
];
