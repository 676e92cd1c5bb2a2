/** Short articles in the layouts that articles come in; written for these tests. */

/** Numbered headings, author–date references, hard-wrapped lines with hyphenation, running page headers. */
export const hardWrapped = `Journal of Baltic Security Studies, Vol. 12, No. 3 (2019), pp. 201-219

Sovereignty after Accession: Lithuania, the European Union and the Limits of
Consent

Jonas Petraitis¹ and Maria van der Linden²

¹ Vilnius University, Institute of International Relations and Political Science
² Leiden University, Faculty of Law

Received 3 March 2019; accepted 12 July 2019

Abstract. This article asks how small states understand sover-
eignty after they have joined a supranational union. It shows
that consent is renewed rather than given once, and that this
matters for theory.

Keywords: sovereignty; European Union; Lithuania; consent

1. Introduction

Small states are often said to trade sovereignty for security
(Keohane, 2002; Krasner, 1999, pp. 20–25). The trade is rarely a
single act. As Mälksoo (2009) shows, accession is a long conver-
sation in which the terms of member-
ship are renewed. Lithuania is a good
case.

Section 2 reviews the literature. Section 3 describes the data, and
Section 4 concludes.

2. Theory and Literature

2.1 Pooled sovereignty

Pooling has been described as “the joint exercise of powers that
no single state could exercise alone” (Wallace, 1999: 518). Dr.
Smith et al. (2004) disagree. They hold that, e.g., the U.S. and
the U.K. have never pooled anything.

                                   203

Sovereignty after Accession                        Petraitis & Van der Linden

Pooling is thus contested, and so is the vocabulary in which it is
discussed by lawyers and by political scien-

                                   204

Sovereignty after Accession                        Petraitis & Van der Linden

tists alike.

2.2 Consent as a process

Three mechanisms matter:

1. renewal through elections;
2. renewal through courts;
3. renewal through crises.

None of them is sufficient on its own.

3. Data

Table 1. Interviews by year
2015  2016  2017
12    14    9

We interviewed 35 officials in Vilnius and Brussels between 2015
and 2017.

4. Conclusion

Consent is a process. It is renewed, or it is lost.

Acknowledgements

The authors thank two anonymous reviewers.

Funding

This work was supported by the Research Council of Lithuania
(grant No. S-MIP-17-42).

References

Keohane, R. O. (2002). Ironies of sovereignty: The European Union
    and the United States. Journal of Common Market Studies, 40(4),
    743–765.
Krasner, S. D. (1999). Sovereignty: Organized hypocrisy. Princeton
    University Press.
Mälksoo, M. (2009). The politics of becoming European: A study of
    Polish and Baltic post-Cold War security imaginaries. Routledge.
Wallace, W. (1999). The sharing of sovereignty: The European
    paradox. Political Studies, 47(3), 503–521.
`;

/** Markdown with YAML, `[^1]` notes, a setext heading, a table. */
export const markdown = `---
title: "Borders of the Steppe"
author:
  - Aigerim Sadykova
  - name: Peter Novák
date: 2021-05-03
keywords: [sovereignty, borders, Kazakhstan]
---

# Borders of the Steppe

*Aigerim Sadykova and Peter Novák*

## Abstract

Borders are made twice, first on *maps* and then in **minds**.[^1]

## Introduction

The border between Kazakhstan and Russia is the longest continuous land border in the world.[^2] It was drawn
in the 1920s and [delimited](https://example.org/delimit) in 2005.

> “Independence is above all,” the president wrote.[^tok]

### Two waves

- First wave: 1924–1936
- Second wave: 1991–2005, see \`map_1.png\`

| Year | Event |
|------|-------|
| 1924 | Delimitation |

Setext heading
--------------

More text here, with an image ![a map](map.png) and a <b>tag</b>. See also <https://example.org>.

## Conclusion

Borders stay. <!-- todo -->

## Notes

[^1]: S. Krasner, *Sovereignty: Organized Hypocrisy*, Princeton University Press, 1999, p. 4.
[^2]: See the treaty of 2005.

    A second paragraph of the note.

[^tok]: Ibid., p. 7.
`;

/** Headings in capitals, subheadings in sentence case, plain digits as note calls, `op. cit.`. */
export const capitals = `THE LAST GUARANTEE: NUCLEAR DISARMAMENT AND UKRAINIAN SOVEREIGNTY

By Olena Kovalenko

Olena Kovalenko is a research fellow at the Centre for Eastern Studies in Warsaw.

INTRODUCTION

In 1994 Ukraine gave up the third largest nuclear arsenal in the world.1 The Budapest Memorandum promised respect for “the independence and sovereignty and the existing borders of Ukraine.”2 Twenty years later, those borders were violated.

The question is not new. G20 leaders had raised it in 2009, and COVID-19 did not end it.3

THE MEMORANDUM

What the text says

The memorandum has six paragraphs; none of them names a sanction.4 In the words of one negotiator, “we knew it was paper”;5 the Americans preferred “assurances”.6

What the text does not say

There is no definition of aggression.7 Krasner would call this “organized hypocrisy”.8

CONCLUSIONS

Paper guarantees guarantee little.9

NOTES

1 S. Pifer, The Trilateral Process: The United States, Ukraine, Russia and Nuclear Weapons, Brookings, Washington, DC, 2011, p. 4.
2 Memorandum on Security Assurances, 5 December 1994, art. 1.
3 Ibid., art. 2.
4 See Pifer, op. cit., pp. 10–12.
5 Interview with the author, Kyiv, 3 May 2013.
6 M. Budjeryn, ‘The Breach: Ukraine’s Territorial Integrity and the Budapest Memorandum’, NPIHP Issue Brief, No. 3, 2014.
7 Ibid.
8 S. Krasner, Sovereignty: Organized Hypocrisy, Princeton University Press, Princeton, 1999.
9 Pifer, supra note 1, p. 30.
`;

/** Headings in sentence case, superscript digits, single quotation marks. */
export const sentenceCase = `Catalonia’s unfinished sovereignty: consultation, courts and the politics of recognition

Eleanor Whitcombe, University of Exeter

This article explores how the Catalan government sought to realise a claim to popular sovereignty between 2010 and 2017. It argues that the programme was defeated less by force than by the judicialisation of the dispute.

A claim without a state

Sovereignty claims without states are commoner than is often supposed. The Catalan case is instructive because the claim was organised, financed and defended from within the institutions of an existing state. Mr Mas, who led the Generalitat from 2010 to 2015, favoured consultation; Mr Puigdemont favoured a vote.¹

The second reason is comparative. Scotland’s referendum of September 2014 was agreed with Westminster.² Catalonia’s was not, as the judgment of the Constitutional Tribunal in St. George’s week recalled. The area concerned is some 32,000 km² and has 7.5m inhabitants.

The courts step in

In STC 31/2010 the Tribunal struck down fourteen articles of the Statute.³ ‘Nobody’, one judge said, ‘expected applause.’ The government’s defence of its programme was, in Keating’s words, ‘post-sovereign’.⁴ Labour and the Greens demurred.

Conclusion

Recognition is conferred by others; it can’t be voted.

Notes

¹ E. Whitcombe, ‘Voting Apart’, Government and Opposition, vol. 52, no. 1 (2017), pp. 33–59.
² M. Keating, ‘Rethinking sovereignty’, Revista d’Estudis Autonòmics i Federals, 16 (2012), pp. 9–29, at p. 11.
³ Tribunal Constitucional, judgment 31/2010 of 28 June 2010.
⁴ Keating, op. cit., p. 12.
`;

/** Paragraphs told by indentation, Roman numerals and letters before headings, a subtitle. */
export const indented = `THE QUESTION OF KARABAKH
Sovereignty and Self-Determination

Leyla Mammadova
Baku State University

   The dispute over Nagorno-Karabakh has been described as a
conflict between two principles of international law. The first
is territorial integrity; the second is self-determination.
   Neither principle is absolute. The Helsinki Final Act of 1975
names both. It does not say which of them prevails when they
collide.

I. HISTORICAL BACKGROUND

   In 1921 the Caucasian Bureau decided that the region should
remain within the Azerbaijan S.S.R. The decision was disputed
from the first day.
   In 1988 the regional soviet asked for transfer. Moscow
declined.

A. The Soviet Period

   Soviet federalism gave union republics the right to secede,
autonomous regions none.

B. After 1991

   Independence came by default.

II. CONCLUSION

   The principle that prevails is the one that is defended.
`;

/** A news page with its menu, byline, date and imprint. */
export const news = `Home
Politics
World
Share on Facebook
Tweet

Moldova’s president warns of threat to sovereignty

By Ana Popescu, Chisinau

12 May 2023

Moldova’s president said on Friday that Russia was trying to undermine the country’s sovereignty.

“We will defend our independence,” Maia Sandu told reporters in Chisinau.

Advertisement

The government has asked the European Union for help. Brussels has promised 145 million euros.

What happens next

Elections are due in 2024. Polls suggest that the ruling party will lose its majority.

Read more: Transnistria explained

© 2023 The Example Times. All rights reserved.
Previous Article Next Article
`;

/** Hard-wrapped without blank lines, footnotes at the end of pages, page numbers. */
export const footnotes = `Taiwan and the Grammar of Recognition
Wei-Ling Chen

Abstract
Recognition is a speech act. This paper asks who may
perform it.

Introduction
Few polities are as sovereign in fact and as doubtful in law as
Taiwan.¹ The literature calls such entities de facto states.² Their
number is small, but they have taught us much about what sovereign-
ty is.
Some scholars disagree.³ They hold that recognition constitutes the
state.

¹ See N. Caspersen, Unrecognized States, Polity, Cambridge, 2012.
² Ibid., p. 6.
³ J. Crawford, The Creation of States in International Law, Oxford
University Press, Oxford, 2006, p. 27.

12

Recognition as Speech
To recognise is to say something. In Austin's words, one does
things with words.⁴ The U.S. has said different things at different
times.⁵

⁴ J.L. Austin, How to Do Things with Words, Clarendon, Oxford, 1962.
⁵ Taiwan Relations Act, 1979; see also Crawford, op. cit., p. 198.

13

Conclusion
Grammar matters.⁶

⁶ Austin, op. cit.

14
`;

/** One paragraph a line, no blank lines at all. */
export const onePerLine = `Water and Power in the Nile Basin
Tsegaye Bekele and Amira Hassan
Addis Ababa University; Cairo University
Abstract: The article studies how upstream and downstream states speak of sovereignty over the Nile. It finds two vocabularies.
Keywords: Nile, sovereignty, hydropolitics
1 Introduction
The Grand Ethiopian Renaissance Dam has been called a project of sovereignty. Egypt calls it an existential threat.
Three questions follow. Who speaks? To whom? With what effect?
2 Two Vocabularies
2.1 Upstream
Ethiopia speaks of equitable use (Cascão 2009). The phrase appears in 40 of 52 speeches.
2.2 Downstream
Egypt speaks of historic rights (Tawfik, 2016). So does Sudan.
3 Conclusion
Vocabularies are resources.
References
Cascão, A. E. (2009). Changing power relations in the Nile river basin. Water Alternatives, 2(2), 245–268.
Tawfik, R. (2016). The Grand Ethiopian Renaissance Dam. Water International, 41(4), 574–592.
`;

/** Calls of a numbered list of references. */
export const bibliography = `Measuring Digital Sovereignty: An Index

Jane Q. Public, John Roe, and Hans-Peter Müller

Abstract—We propose an index of digital sovereignty.

Index Terms—digital sovereignty, cloud, Europe

I. INTRODUCTION

Digital sovereignty is contested [1], [2]. Several indices exist [3]–[5], and none is complete [1, 6].

II. METHOD

A. Data

We use 35 indicators [3].

B. Weights

Weights are equal.

III. CONCLUSION

The index works.

REFERENCES

[1] J. Pohle and T. Thiel, “Digital sovereignty,” Internet Policy Review, vol. 9, no. 4, 2020.
[2] L. Floridi, “The fight for digital sovereignty,” Philosophy & Technology, vol. 33, 2020.
[3] A. Author, Title, 2001.
[4] B. Author, Title, 2002.
[5] C. Author, Title, 2003.
[6] D. Author, Title, 2004.
`;

/** Page headers that alternate and come once or twice, single quotation marks in references. */
export const alternating = `44                                                   CENTRAL ASIAN REVIEW

The Sovereign Steppe: Land, Law and Memory in Kazakhstan

DINARA ABENOVA

School of Law, Nazarbayev University, Astana, Kazakhstan

Abstract

This paper is about land. It asks why a law of 2016 that had been
drafted as a technical matter became a question of sovereignty, and
what the answer tells us about the politics of memory. It draws on
interviews with 40 lawyers.

Keywords: land; sovereignty; Kazakhstan; memory

1 Introduction

In the spring of 2016 thousands of people in Atyrau, Aktobe and Semey
took to the streets to protest against amendments to the Land Code
(Pannier, 2016; Bissenova and Umarova, 2018). The amendments would have
extended the term for which foreigners could lease agricultural land
from 10 to 25 years. Few of the protesters had read them; all of them

45                                                   THE SOVEREIGN STEPPE

knew what they meant (see Figure 1). “The land is not for sale,” said
the banners, “it is our sove-
reignty.” The president withdrew the amendments in May and imposed a
moratorium that still stands.

This paper makes two arguments: the first concerns law, the second me-
mory.

2 Law and its Limits

2.1 The Code of 2003

The Code of 2003 allowed private ownership of land for the first time.
It was contested; it passed after the prime minister, I. Tasmagambetov,
had staked his office on it (Olcott, 2010, p. 211).

2.2 The Amendments of 2015

The amendments were passed in November 2015. Nobody noticed. As one
deputy put it, “we voted for it as we vote for everything” (interview,

46                                                   CENTRAL ASIAN REVIEW

Astana, 12 March 2017).

3 Conclusion

Land is memory. Sovereignty is, too. But neither can be leased, as the
protesters knew.

Acknowledgements

This research was supported by the Ministry of Education and Science
(grant no. AP05132118).

References

Bissenova, A. and Umarova, Z. (2018) ‘Land, protest and the state in Ka-
zakhstan’, Central Asian Affairs, 5(2): 111–134.

Olcott, M. B. (2010) Kazakhstan: Unfulfilled Promise? Washington, DC:
Carnegie Endowment for International Peace.

Pannier, B. (2016) ‘Land protests in Kazakhstan’, RFE/RL, 28 April.
Available at: https://www.rferl.org/a/kazakhstan-land/27702812.html
(accessed 3 May 2019).
`;

/** Markdown without YAML: labels in bold, a DOI link, notes without a heading, a rule. */
export const boldLabels = `# Who Owns the Cloud? Digital Sovereignty in Europe

**Authors:** Anna Lindqvist, Paolo Rossi

**Affiliations:** Uppsala University; University of Bologna

**DOI:** [10.1234/abcd.5678](https://doi.org/10.1234/abcd.5678)

## Abstract

Europe wants a cloud of its own.[^1] This article asks what for.

**Keywords:** cloud, *digital sovereignty*, Europe

## Introduction

In July 2020 the Court struck down the Privacy Shield.[^2] Ministers spoke of “digital sovereignty”.[^3]

The term is older than that.[^4]

## 1. What sovereignty means

* control over data
* control over code

### 1.1. Data

As Floridi notes, “control is plural”.[^5]

## Conclusion

The cloud is somebody else's computer.

*This research was funded by the Swedish Research Council (2018-01234).*

---

[^1]: T. Breton, “Speech on Digital Sovereignty,” 2020, available at <https://ec.europa.eu/x>.

[^2]: Case C-311/18 *Schrems II*, 16 July 2020.

[^3]: Ibid.

[^4]: See J. Pohle and T. Thiel, “Digital Sovereignty,” *Internet Policy Review*, vol. 9, no. 4, 2020, pp. 1–19;
  L. Floridi, “The Fight for Digital Sovereignty,” *Philosophy & Technology*, 2020.

[^5]: Floridi, op. cit., p. 370.
`;
