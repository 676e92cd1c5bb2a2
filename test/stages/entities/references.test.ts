import { describe, expect, test } from "vitest";
import { found, reference } from "../../support/citations.ts";

describe("lists of references", () => {
  test.each([
    [
      "Buzan, B., Wæver, O., & de Wilde, J. (1998). Security: A new framework for analysis. Lynne Rienner.",
      [
        "Buzan, B. PERSON",
        "Wæver, O. PERSON",
        "de Wilde, J. PERSON",
        "1998 DATE",
        "Security: A new framework for analysis WORK_OF_ART",
        "Lynne Rienner ORG",
      ],
    ],
    [
      "Krasner, Stephen D. 1999. Sovereignty: Organized Hypocrisy. Princeton, NJ: Princeton University Press.",
      [
        "Krasner, Stephen D. PERSON",
        "1999 DATE",
        "Sovereignty: Organized Hypocrisy WORK_OF_ART",
        "Princeton GPE",
        "NJ GPE",
        "Princeton University Press ORG",
      ],
    ],
    [
      "Wæver, Ole. “Securitization and Desecuritization.” In On Security, edited by Ronnie D. Lipschutz, 46–86. New York: Columbia University Press, 1995.",
      [
        "Wæver, Ole PERSON",
        "Securitization and Desecuritization WORK_OF_ART",
        "On Security WORK_OF_ART",
        "Ronnie D. Lipschutz PERSON",
        "New York GPE",
        "Columbia University Press ORG",
        "1995 DATE",
      ],
    ],
    [
      "Kuus M. Europe's eastern expansion and otherness. Progress in Human Geography. 2004;28(4):472-489.",
      [
        "Kuus M. PERSON",
        "Europe's eastern expansion and otherness WORK_OF_ART",
        "Progress in Human Geography WORK_OF_ART",
        "2004 DATE",
      ],
    ],
    [
      "2. Abdrakhmanov T.A. Transport corridors and national interests // Central Asia and the Caucasus. – 2021. – Vol. 22. – No. 3. – P. 45–58.",
      [
        "Abdrakhmanov T.A. PERSON",
        "Transport corridors and national interests WORK_OF_ART",
        "Central Asia and the Caucasus WORK_OF_ART",
        "2021 DATE",
      ],
    ],
    [
      "5. Сыроежкин К.Л. Казахстан и Китай: от торговли к партнерству. – Алматы: КИСИ, 2010. – 336 с.",
      [
        "Сыроежкин К.Л. PERSON",
        "Казахстан и Китай: от торговли к партнерству WORK_OF_ART",
        "Алматы GPE",
        "КИСИ ORG",
        "2010 DATE",
      ],
    ],
    [
      "Mbemba, Achille. Necropolitics. Translated by Steven Corcoran, Duke UP, 2019.",
      [
        "Mbemba, Achille PERSON",
        "Necropolitics WORK_OF_ART",
        "Steven Corcoran PERSON",
        "Duke UP ORG",
        "2019 DATE",
      ],
    ],
    [
      "[1] T. T. Nguyen and H. V. Leh, “Cybersecurity law and data in Ruritania,” Asian J. Comp. Law, vol. 15, no. 2, pp. 210–233, Dec. 2020.",
      [
        "T. T. Nguyen PERSON",
        "H. V. Leh PERSON",
        "Cybersecurity law and data in Ruritania WORK_OF_ART",
        "Asian J. Comp. Law WORK_OF_ART",
        "Dec. 2020 DATE",
      ],
    ],
    [
      "[2] A. Wicaksana, Kedaulatan Digital Ruritania. Jakarta, Indonesia: Gramedian, 2021, ch. 3.",
      [
        "A. Wicaksana PERSON",
        "Kedaulatan Digital Ruritania WORK_OF_ART",
        "Jakarta GPE",
        "Indonesia GPE",
        "Gramedian ORG",
        "2021 DATE",
      ],
    ],
    [
      "Acosta, A., & Martínez, E. (Eds.). (2009). Plurinacionalidad: Democracia en la diversidad. Ediciones Yala.",
      [
        "Acosta, A. PERSON",
        "Martínez, E. PERSON",
        "2009 DATE",
        "Plurinacionalidad: Democracia en la diversidad WORK_OF_ART",
        "Ediciones Yala ORG",
      ],
    ],
    [
      "Лукин, А. В. (2011). Теория комплексов региональной безопасности. Ойкумена, 2, 7–19.",
      [
        "Лукин, А. В. PERSON",
        "2011 DATE",
        "Теория комплексов региональной безопасности WORK_OF_ART",
        "Ойкумена WORK_OF_ART",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(reference(text)).toEqual(expected);
  });
});

test("a family name of two words is cited as a whole", () => {
  const reference = "St John, R. B. (1994). The Dispute in the Desert. Durham: Routledge.";
  const article = `A Title of an Article\n\nIntroduction\n\nIt is old (St John, 1994).\n\nReferences\n\n${reference}`;
  expect(found(article, 0)).toEqual(expect.arrayContaining(["St John PERSON", "St John, R. B. PERSON"]));
});
