import { expect, test } from "vitest";
import { annotate } from "../../../src/pipeline/annotate.ts";
import { source, stepsTo } from "../../support/annotate.ts";

const steps = await stepsTo("sentences");

function sentencesOf(text: string, format = "txt"): string[] {
  const document = annotate(source(text, { format }), steps);
  return (document.sentences ?? []).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["Two states met. They signed.", ["Two states met.", "They signed."]],
  ["The U.S.S.R. fell. It left debts.", ["The U.S.S.R. fell.", "It left debts."]],
  ["After the U.S.S.R. fell, the U.N. Security Council met.", 1],
  ["It left the U.S.S.R. The war went on.", ["It left the U.S.S.R.", "The war went on."]],
  ["The U.S. Senate voted on the U.S. proposal.", 1],
  ["See A.L. Lukin and K.Zh. Tokayev on J. Smith’s book.", 1],
  ["As R. Abdelal notes, this holds.", 1],
  ["See also B. A. Smith on this.", 1],
  ["Plan B failed. Vitamin C. Sales rose.", 2],
  ["Mr. Peskov met Dr. Smith and Prof. Jones at St. George’s.", 1],
  ["Gen. Milley and Sen. Graham spoke.", 1],
  ["The rate was 3.5 per cent. It fell to 2.1.", 2],
  ["See No. 2, Vol. 20, p. 4, and Art. 5 of the Treaty.", 1],
  ["Grant No. AR08856174 was given.", 1],
  ["Smith et al. 2004 disagree. Jones et al. agree.", ["Smith et al. 2004 disagree.", "Jones et al. agree."]],
  ["They cite Keohane et al. The rest do not.", ["They cite Keohane et al.", "The rest do not."]],
  ["Small states, e.g. Georgia, i.e. the weak, cf. Waltz, vs. Russia.", 1],
  ["It happened on Jan. 5, 1992 and in Sept. 1993.", 1],
  ["He came in Dec. The rest followed.", ["He came in Dec.", "The rest followed."]],
  [
    "Wheat, oil, etc. were sold. Trade, etc. The rest.",
    ["Wheat, oil, etc. were sold.", "Trade, etc.", "The rest."],
  ],
  ["“Why?” he asked. “Because.” She left.", ["“Why?” he asked.", "“Because.”", "She left."]],
  ["They are “causing damage between our states.”[1] In fact, this is old.", 2],
  ["It ends here.[1] [2] Next one.", ["It ends here.[1] [2]", "Next one."]],
  ["It is a threat.” [34] As a rule, states act.", ["It is a threat.” [34]", "As a rule, states act."]],
  ["It ended (he left.) Then it began.", ["It ended (he left.)", "Then it began."]],
  ["What? No! Really?! Yes.", ["What?", "No!", "Really?!", "Yes."]],
  ["He paused … and went on… Then he left.", ["He paused … and went on…", "Then he left."]],
  ["The line\nis wrapped\nhere. And goes\non.", ["The line\nis wrapped\nhere.", "And goes\non."]],
  ["‘Nobody’, one judge said, ‘expected applause.’ The case closed.", 2],
  ["We read the reports.The minister did not.", ["We read the reports.", "The minister did not."]],
  ["Ask at info@un.org. Or see www.un.org. Then write.", 3],
  ["1. Renewal through elections", 1],
  ["Table 1. Interviews by year", 1],
  ["He was born in 1991. The state was, too.", 2],
  ["Op. cit. is Latin.", 1],
  ["In World War I. G. Smith served.", 1],
  ["The Ph.D. student left the E.U. Commission at 5 p.m. on Monday.", 1],
  ["He spoke at 5 p.m. The hall was full.", 2],
  ["The EU (est. 1993) grew. «Vive la France!» Il partit.", 3],
  ["It covers 32,000 sq. km. It is dry.", ["It covers 32,000 sq. km.", "It is dry."]],
  ["", []],
  [" \n\t ", []],
])("cuts %j", (text, expected) => {
  const found = sentencesOf(text);
  if (typeof expected === "number") expect(found).toHaveLength(expected);
  else expect(found).toEqual(expected);
});

test.each([
  "[1] R. Abdelal, National Purpose in the World Economy, Cornell University Press, Ithaca, NY, 2001, p. 4.",
  "[1] R. Brubaker, Nationalism Reframed. Nationhood and the National Question, Cambridge, 1996, pp. 32-35.",
  "[1] See: “Kazakhstan i Rossia. Interv’yu s Akimbekovym,” available at [https:www.caa.org/21466], 2 May, 2021.",
  "[1] 25 let idei, Nur-Sultan, 2019. 296 pp., available at [http:kisi.kz/_19.pdf], 6 May, 2021.",
])("leaves a citation whole: %j", (note) => {
  expect(sentencesOf(`A sentence.[1]\n\n${note}`)).toEqual(["A sentence.[1]", note]);
});

test("cuts a note where it goes on in words", () => {
  const note =
    "[1] S. Krasner, Sovereignty, 1999, p. 4. This is disputed. See also: B. Buzan, Regions, 2003.";
  expect(sentencesOf(`A sentence.[1]\n\n${note}`).slice(1)).toEqual([
    "[1] S. Krasner, Sovereignty, 1999, p. 4.",
    "This is disputed.",
    "See also: B. Buzan, Regions, 2003.",
  ]);
});

test("gives headings, titles and authors sentences of their own", () => {
  const text = `Two Ways of Being Free\n\nJane Doe and John Roe\n\nIntroduction\n\nStates are free. Some are not.`;
  expect(sentencesOf(text)).toEqual([
    "Two Ways of Being Free",
    "Jane Doe and John Roe",
    "Introduction",
    "States are free.",
    "Some are not.",
  ]);
});

test("keeps Markdown's marks within the sentences that they mark", () => {
  expect(sentencesOf("A *first* one.[^1] **Bold** next. [Link](x.md) last.\n\n[^1]: Note.", "md")).toEqual([
    "A *first* one.[^1]",
    "**Bold** next.",
    "[Link](x.md) last.",
    "[^1]: Note.",
  ]);
});

test("cuts endless sentences at a space and says so once", () => {
  const text = "word ".repeat(4000);
  const document = annotate(source(text), steps);
  const lengths = (document.sentences ?? []).map(({ start, end }) => end - start);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(5000);
  expect(lengths.length).toBe(4);
  expect(document.issues.map(({ code }) => code)).toEqual(["LONG_SENTENCE"]);
});
