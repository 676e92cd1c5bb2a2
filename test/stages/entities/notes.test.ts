import { describe, expect, test } from "vitest";
import { note } from "../../support/citations.ts";

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
      "See: S. Peyrousse, Discussing China: Sinophilia and Sinophobia, Journal of Eurasian Studies, Vol. 7, No. 1, January 2016, pp. 14-23.",
      [
        "S. Peyrousse PERSON",
        "Discussing China: Sinophilia and Sinophobia WORK_OF_ART",
        "Journal of Eurasian Studies WORK_OF_ART",
        "January 2016 DATE",
      ],
    ],
    [
      "See: A. Wilsson, The Slavic Core: Russia, Ukraine, and Belarus, Moscow, 2004, p. 3.",
      [
        "A. Wilsson PERSON",
        "The Slavic Core: Russia, Ukraine, and Belarus WORK_OF_ART",
        "Moscow GPE",
        "2004 DATE",
      ],
    ],
    [
      "See: A. Wilsson, Empire, Nation, and the Other Europe, London, 2004, p. 3.",
      ["A. Wilsson PERSON", "Empire, Nation, and the Other Europe WORK_OF_ART", "London GPE", "2004 DATE"],
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
