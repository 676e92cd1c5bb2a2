import { expect, test } from "vitest";
import { interval, krippendorffAlpha, wilson } from "../../src/statistics/agreement.ts";
import { cValues } from "../../src/statistics/c-value.ts";
import { carrollD2, dpNorm, juillandD, rosengrenS } from "../../src/statistics/dispersion.ts";
import {
  averageLogDistance,
  averageReducedFrequency,
  averageWaitingTime,
} from "../../src/statistics/distances.ts";
import {
  chiSquareTail,
  criticalValue,
  logGamma,
  normalQuantile,
} from "../../src/statistics/distributions.ts";
import { deltaPOfX, deltaPOfY, oddsRatio } from "../../src/statistics/effect.ts";
import { fisherGreater, fisherLess, fisherTwoSided } from "../../src/statistics/fisher.ts";
import { averageMi, npmi, pmi } from "../../src/statistics/information.ts";
import { keynessTable, percentDifference, simpleMaths } from "../../src/statistics/keyness.ts";
import { logDice } from "../../src/statistics/overlap.ts";
import { chiSquare, chiSquareYates, g2, tScore } from "../../src/statistics/significance.ts";

const table = (o11: number, o12: number, o21: number, o22: number) => ({ o11, o12, o21, o22 });
const group = (target: number, targetSize: number, reference: number, referenceSize: number) => ({
  ...{ target, targetSize, reference, referenceSize },
});
const equal = (...frequencies: number[]) => ({ frequencies, sizes: frequencies.map(() => 1) });
const gries =
  "b a m n i b e u p k b a s a t b e w q n b c a g a b e s t a b a g h a b e a a t b a h a a b e a x a";
const positions = gries.split(" ").flatMap((token, i) => (token === "a" ? [i] : []));

/** Values as their authors printed them, to as many digits. */
test.each<[string, number | undefined, number, number]>([
  ["PMI of doctors and dentists (Church and Hanks 1990)", pmi(table(8, 1097, 36, 14998859)), 11.3, 1],
  ["G² (Dunning 1993, p. 72)", g2(table(10, 0, 3, 31764)), 167.23, 2],
  ["χ² (Dunning 1993, p. 73)", chiSquare(table(3, 0, 0, 31774)), 31777, 0],
  ["average MI (Dunning 1998, p. 51)", averageMi(table(2, 0, 0, 7)), 0.764, 3],
  ["average MI (Dunning 1998, p. 51)", averageMi(table(2, 0, 0, 997)), 0.021, 3],
  ["t of new companies (Manning and Schütze 1999)", tScore(table(8, 15820, 4667, 14287173)), 0.999932, 6],
  ["ΔP of course given of (Gries 2013)", deltaPOfY(table(5610, 168938, 2257, 10233063)), 0.032, 3],
  ["ΔP of of given course (Gries 2013)", deltaPOfX(table(5610, 168938, 2257, 10233063)), 0.697, 3],
  ["NPMI of two that are never apart (Bouma 2009)", npmi(table(10, 0, 0, 90)), 1, 12],
  ["NPMI of two that never meet (Bouma 2009)", npmi(table(0, 10, 10, 80)), -1, 12],
  ["Fisher's lady tasting tea, two-sided", fisherTwoSided(table(3, 1, 1, 3)).p, 0.486, 3],
  ["Fisher's lady tasting tea, greater", fisherGreater(table(3, 1, 1, 3)).p, 0.243, 3],
  ["Fisher's lady tasting tea, less", fisherLess(table(3, 1, 1, 3)).p, 0.986, 3],
  ["Yates's χ² of the tea", chiSquareYates(table(3, 1, 1, 3)), 0.5, 12],
  ["logDice is 14 for two that are never apart (Rychlý 2008)", logDice(table(7, 0, 0, 3)), 14, 12],
  ["%DIFF (Gabrielatos and Marchi 2011)", percentDifference(group(206523, 959641, 178174, 1562358)), 88.7, 1],
  ["simple maths (Kilgarriff 2009)", simpleMaths(group(35, 112289811, 263, 1559717242)), 1.1224, 4],
  [
    "odds ratio (Pojanapunya and Todd 2016)",
    oddsRatio(keynessTable(group(16217, 2796938, 735, 2087946))),
    16.6,
    1,
  ],
  ["Rosengren's S (Gries 2008)", rosengrenS(equal(1, 2, 3, 4, 5)), 0.937, 3],
  [
    "Juilland's D (Carroll 1970)",
    juillandD(equal(0, 4, 3, 2, 1), { deviation: "population", frequencies: "absolute" }),
    0.6464,
    4,
  ],
  ["Carroll's D2 (Carroll 1970)", carrollD2(equal(2, 1, 1, 1, 0)), 0.8277, 4],
  ["DPnorm (Lijffijt and Gries 2012)", dpNorm(equal(2, 1, 0)), 0.5, 12],
  ["average reduced frequency (Gries 2008)", averageReducedFrequency(positions, 50), 10.8, 12],
  ["average waiting time (Gries 2008)", averageWaitingTime(positions, 50), 3.18, 12],
  ["average logarithmic distance (Gries 2008)", averageLogDistance(positions, 50), 0.628, 3],
  [
    "C-value of basal cell carcinoma (Frantzi et al. 2000)",
    cValues([
      { words: ["adenoid", "cystic", "basal", "cell", "carcinoma"], frequency: 5 },
      { words: ["cystic", "basal", "cell", "carcinoma"], frequency: 11 },
      { words: ["ulcerated", "basal", "cell", "carcinoma"], frequency: 7 },
      { words: ["recurrent", "basal", "cell", "carcinoma"], frequency: 5 },
      { words: ["circumscribed", "basal", "cell", "carcinoma"], frequency: 3 },
      { words: ["basal", "cell", "carcinoma"], frequency: 984 },
    ])[5],
    1551.361296,
    6,
  ],
  [
    "nominal α of two observers (Krippendorff 2011)",
    krippendorffAlpha([..."0100000010"].map((verdict, i) => [verdict, "1110010000".charAt(i)])),
    0.095,
    3,
  ],
  ["Wilson's lower bound of 8 in 10 (Brown, Cai and DasGupta 2001)", wilson(8, 10)?.low, 0.4902, 4],
  ["Wilson's upper bound of 8 in 10", wilson(8, 10)?.high, 0.9433, 4],
])("%s", (_, actual, published, digits) => {
  expect(actual).toBeCloseTo(published, digits);
});

test("α of four observers with gaps (Krippendorff 2011), nominal and interval", () => {
  const observers = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."];
  const units = Array.from({ length: 12 }, (_, i) =>
    observers.map((verdicts) => (verdicts.charAt(i) === "." ? undefined : Number(verdicts.charAt(i)))),
  );
  expect(krippendorffAlpha(units)).toBeCloseTo(0.743, 3);
  expect(krippendorffAlpha(units, interval)).toBeCloseTo(0.849, 3);
});

test.each([
  [0.975, 1.959963984540054],
  [0.95, 1.644853626951472],
  [0.5, 0],
  [0.025, -1.959963984540054],
  [1e-10, -6.361340902404056],
  [0.9999999, 5.199337582290661],
])("the normal quantile of %s is %s", (p, z) => {
  expect(normalQuantile(p)).toBeCloseTo(z, 9);
});

test.each([
  [0.95, 1.959963984540054],
  [0.99, 2.575829303548901],
])("an interval of %s reaches %s standard errors", (confidence, z) => {
  expect(criticalValue(confidence)).toBeCloseTo(z, 12);
});

test.each([
  [3.841458820694124, 1, 0.05],
  [10.82756617033057, 1, 0.001],
  [5.991464547107979, 2, 0.05],
  [18.30703805327515, 10, 0.05],
  [0, 1, 1],
])("χ² of %s with %s degrees of freedom leaves %s", (x, df, p) => {
  expect(chiSquareTail(x, df).p).toBeCloseTo(p, 12);
});

test.each([
  [0.5, Math.log(Math.sqrt(Math.PI))],
  [1, 0],
  [5, Math.log(24)],
  [101, 363.73937555556347],
])("ln Γ(%s)", (x, expected) => {
  expect(logGamma(x)).toBeCloseTo(expected, 11);
});

test("tails too small for a double still have a logarithm", () => {
  // R: phyper(299, 1000, 99000, 500, lower = FALSE, log = TRUE) / log(10)
  const { p, log10 } = fisherGreater(table(300, 700, 200, 98800));
  expect(p).toBe(0);
  expect(log10).toBeCloseTo(-477.49140170247745, 9);
});
