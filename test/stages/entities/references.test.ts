import { describe, expect, test } from "vitest";
import { annotate } from "../../../src/pipeline/annotate.ts";
import { source, stepsTo } from "../../support/annotate.ts";

const steps = await stepsTo("entities");

/** What is found in one note of an article. */
function note(text: string): string[] {
  const article = `A Title of an Article\n\nIntroduction\n\nThe text calls its only note here.[1]\n\nNotes\n\n[1] ${text}`;
  return found(article, article.length - text.length);
}

/** What is found in one entry of a list of references. */
function reference(text: string): string[] {
  const article = `A Title of an Article\n\nIntroduction\n\nThe text is short.\n\nReferences\n\n${text}\n\nZubrow, A. (1990). Another entry. Routledge.`;
  return found(article, article.indexOf(text), article.indexOf(text) + text.length);
}

function found(article: string, from: number, to = article.length): string[] {
  const entities = annotate(source(article), steps).entities ?? [];
  return entities
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ text, label }) => `${text} ${label}`);
}

describe("notes", () => {
  test.each([
    [
      "See: R. Abdelal, National Purpose: Post-Soviet States in Comparative Perspective, Cornell University Press, Ithaca, NY, 2001, p. 4.",
      [
        "R. Abdelal PERSON",
        "National Purpose: Post-Soviet States in Comparative Perspective WORK_OF_ART",
        "Cornell University Press ORG",
        "Ithaca GPE",
        "NY GPE",
        "2001 DATE",
      ],
    ],
    [
      "R. Deyermond, “The Uses of Sovereignty in Russian Foreign Policy,” Europe-Asia Studies, August 2016, pp. 957-984.",
      [
        "R. Deyermond PERSON",
        "The Uses of Sovereignty in Russian Foreign Policy WORK_OF_ART",
        "Europe-Asia Studies WORK_OF_ART",
        "August 2016 DATE",
      ],
    ],
    [
      "Barry Buzan and Ole Wæver, Regions and Powers: The Structure of International Security (Cambridge: Cambridge University Press, 2003), p. 44.",
      [
        "Barry Buzan PERSON",
        "Ole Wæver PERSON",
        "Regions and Powers: The Structure of International Security WORK_OF_ART",
        "Cambridge GPE",
        "Cambridge University Press ORG",
        "2003 DATE",
      ],
    ],
    [
      "Marc Weller, ‘The Rambouillet Conference on Kosovo’, International Affairs 75, no. 2 (1999), pp. 211–51.",
      [
        "Marc Weller PERSON",
        "The Rambouillet Conference on Kosovo WORK_OF_ART",
        "International Affairs WORK_OF_ART",
        "1999 DATE",
      ],
    ],
    [
      "Bertrand Badie, « L'État importé », Revue française de science politique, vol. 42, no 3, 1992, p. 389.",
      [
        "Bertrand Badie PERSON",
        "L'État importé WORK_OF_ART",
        "Revue française de science politique WORK_OF_ART",
        "1992 DATE",
      ],
    ],
    [
      'V. Panfilova, "Nazarbayev reshit problemy," available at [http:www.ng.ru/cis/2013.html], 5 May, 2021.',
      ["V. Panfilova PERSON", "Nazarbayev reshit problemy WORK_OF_ART", "5 May, 2021 DATE"],
    ],
    [
      "N. Kassenova, “Quick Start,” in: Eurasian Integration: Law and Policy, ed. by R. Dragneva, K. Wolczuk, Edward Elgar, Cheltenham, UK, 2013.",
      [
        "N. Kassenova PERSON",
        "Quick Start WORK_OF_ART",
        "Eurasian Integration: Law and Policy WORK_OF_ART",
        "R. Dragneva PERSON",
        "K. Wolczuk PERSON",
        "Edward Elgar ORG",
        "Cheltenham GPE",
        "UK GPE",
        "2013 DATE",
      ],
    ],
    ["See: B. Buzan, op. cit., p. 70; ibid., p. 12.", ["B. Buzan PERSON"]],
    [
      "Prosecutor v. Tadić, Case No. IT-94-1-AR72 (2 October 1995), para. 58.",
      ["Prosecutor v. Tadić LAW", "2 October 1995 DATE"],
    ],
    [
      "UN Security Council Resolution 1244, 10 June 1999.",
      ["UN Security Council Resolution 1244 LAW", "10 June 1999 DATE"],
    ],
    [
      "M. Bradwell, Becoming Ruritania, James Hollin, Oxford, 2008.",
      ["M. Bradwell PERSON", "Becoming Ruritania WORK_OF_ART", "James Hollin ORG", "Oxford GPE", "2008 DATE"],
    ],
    [
      "Zach Verrin, Red Sea Rivals: The Gulf and the Ports, Harrow Doha Center, August 2019, p. 9.",
      [
        "Zach Verrin PERSON",
        "Red Sea Rivals: The Gulf and the Ports WORK_OF_ART",
        "Harrow Doha Center ORG",
        "August 2019 DATE",
      ],
    ],
    [
      "Gary P Corn and Robert Taylor, ‘Sovereignty in the Age of Cyber’ (2017) 111 AJIL Unbound 207, 208.",
      [
        "Gary P Corn PERSON",
        "Robert Taylor PERSON",
        "Sovereignty in the Age of Cyber WORK_OF_ART",
        "2017 DATE",
        "AJIL Unbound WORK_OF_ART",
      ],
    ],
    [
      "Activities in and against Ruritania (Ruritania v United States of America) (Merits) [1986] ICJ Rep 14.",
      ["Activities in and against Ruritania (Ruritania v United States of America) LAW", "1986 DATE"],
    ],
    [
      "Philip P. Frickley, Marshalling Past and Present: Colonialism and Interpretation, 107 Harv. L. Rev. 381, 390 (1993).",
      [
        "Philip P. Frickley PERSON",
        "Marshalling Past and Present: Colonialism and Interpretation WORK_OF_ART",
        "Harv. L. Rev. WORK_OF_ART",
        "1993 DATE",
      ],
    ],
    [
      "Kimmo Renttola: From Half-Adversary to Half-Ally. Ruritania in Soviet Policy, 1953–58, in: Cold War History, 1 (2000) 1, S. 75–102.",
      [
        "Kimmo Renttola PERSON",
        "From Half-Adversary to Half-Ally. Ruritania in Soviet Policy, 1953–58 WORK_OF_ART",
        "Cold War History WORK_OF_ART",
        "2000 DATE",
      ],
    ],
    [
      "Max Jakobsen: Ruritanian Neutrality. A Study of Policy, London: Hugh Evelyn 1968.",
      [
        "Max Jakobsen PERSON",
        "Ruritanian Neutrality. A Study of Policy WORK_OF_ART",
        "London GPE",
        "Hugh Evelyn ORG",
        "1968 DATE",
      ],
    ],
    [
      "Robert M. Haydon, “Ruritania's Internal War,” Fletcher Forum of World Affairs 22, no. 1 (Winter 1998): 45–64.",
      [
        "Robert M. Haydon PERSON",
        "Ruritania's Internal War WORK_OF_ART",
        "Fletcher Forum of World Affairs WORK_OF_ART",
        "Winter 1998 DATE",
      ],
    ],
    [
      "See: The Guns of August: Ruritania's War, ed. by S. Cornwell, S.F. Starre, M.E. Sharpe, Armonk, NY, 2009.",
      [
        "The Guns of August: Ruritania's War WORK_OF_ART",
        "S. Cornwell PERSON",
        "S.F. Starre PERSON",
        "M.E. Sharpe ORG",
        "Armonk GPE",
        "NY GPE",
        "2009 DATE",
      ],
    ],
    [
      "See V. A. Zakharov, Priznanie nezavisimosti Yuzhnoi Osetii: Istoriya, politika, pravo (Moscow: MGIMO, 2008).",
      [
        "V. A. Zakharov PERSON",
        "Priznanie nezavisimosti Yuzhnoi Osetii: Istoriya, politika, pravo WORK_OF_ART",
        "Moscow GPE",
        "MGIMO ORG",
        "2008 DATE",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(note(text)).toEqual(expected);
  });
});

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
