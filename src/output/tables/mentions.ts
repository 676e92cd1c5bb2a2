import type { Relation } from "../../model/annotation.ts";
import { NodeIndex } from "../../model/node.ts";
import { Cells, integer, type Table, text } from "../table.ts";
import type { PlacedMention } from "../view.ts";

/** Every mention of a concept or a name. */
export const mentions: Table = {
  name: "mentions",
  summary: "every mention of a concept or a name, with what the sentence says of it",
  columns: () => [
    text("document", "The document's id."),
    text("section", "Id of the section that it stands in."),
    integer("paragraph", "Number of its paragraph, counted from 1 through the document; empty in a heading."),
    integer("sentence", "Number of its sentence, counted from 1 through the document."),
    text("mention", "The mention's id within its document, in the order of its text: `m0001`, …"),
    text("layer", "`concept` or `entity`."),
    text("label", "The concept's id, or the OntoNotes 5 label of a name (`PERSON`, `GPE`, …)."),
    text("name", "The concept's prefLabel, or the canonical name under which mentions are counted."),
    integer("start", "First character: UTF-16 offset into the text."),
    integer("end", "One past the last character."),
    text("text", "The words as they stand."),
    text("polarity", "`affirmed` or `negated`, of concepts; empty without the stage `relations`."),
    text("holder", "Whose it is or what it is done to: canonical names, joined by `; `."),
    text("attributed_to", "Whose words these are: canonical names, joined by `; `."),
    text("derivation", "`literal`, `ellipsis` (from a coordination) or `alias` (a short form)."),
    text("rule", "What found it: the codebook's term or the recogniser's rule."),
    integer("token", "Number of its first counted token, counted from 1 through its section."),
    integer("tokens", "How many counted tokens it touches."),
    text("id", "Id of the thing named in a gazetteer (`iso:KZ`), where there is one."),
  ],
  *rows({ id, document, mentions }) {
    const withRelations = document?.relations !== undefined;
    const withTokens = document?.tokens !== undefined;
    const index = new NodeIndex();
    const nodes: Cells[] = [];
    let section = new Cells([]);
    let last = Number.NaN;
    for (const found of mentions) {
      const { mention, place, layer, label, name } = found;
      if (place.section !== last) section = new Cells([id, document?.sections?.[place.section]?.id]);
      last = place.section;
      const node = index.numberOfParts(layer, label, name);
      nodes[node] ??= new Cells([layer, label, name]);
      yield [
        section,
        place.paragraph < 0 ? undefined : place.paragraph + 1,
        place.sentence < 0 ? undefined : place.sentence + 1,
        found.id,
        nodes[node] as Cells,
        mention.start,
        mention.end,
        mention.text,
        polarity(found, withRelations),
        names(found, "holder"),
        names(found, "attributed_to"),
        mention.derivation,
        mention.rule,
        withTokens ? place.token : undefined,
        withTokens ? place.tokens : undefined,
        "id" in mention ? mention.id : undefined,
      ];
    }
  },
};

function polarity(mention: PlacedMention, withRelations: boolean): string | undefined {
  if (mention.layer === "entity" || !withRelations) return undefined;
  return mention.relations.some(({ relation }) => relation === "negated") ? "negated" : "affirmed";
}

function names(mention: PlacedMention, kind: Relation["relation"]): string {
  if (mention.relations.length === 0) return "";
  const found = mention.relations.filter(({ relation }) => relation === kind).map(({ name }) => name);
  return [...new Set(found)].join("; ");
}
