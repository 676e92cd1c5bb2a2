"""Compares groups of documents by the tables of a run, in a way of its own: nothing but Python's standard library.

Reads documents.csv, sections.csv and mentions.csv of a run's folder; prints JSON.
Usage: speeches-compare.py <run> <column> <target>
"""

import csv
import json
import math
import sys
from collections import Counter, defaultdict
from os.path import join

run, column, target = sys.argv[1:4]


def table(name):
    with open(join(run, name + ".csv"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


group = {row["document"]: row[column] == target for row in table("documents") if row[column] != ""}
tokens = Counter()
for row in table("sections"):
    if row["kind"] != "boilerplate" and row["document"] in group:
        tokens[row["document"]] += int(row["tokens"])
mentions = defaultdict(Counter)
units = defaultdict(set)
for row in table("mentions"):
    if row["layer"] != "concept" or row["document"] not in group:
        continue
    mentions[row["label"]][row["document"]] += 1
    units[row["label"]].add((row["document"], row["sentence"]))


def log_likelihood(f1, n1, f2, n2):
    cells = [(f1, n1 * (f1 + f2) / (n1 + n2)), (f2, n2 * (f1 + f2) / (n1 + n2))]
    cells += [(n1 - f1, n1 - cells[0][1]), (n2 - f2, n2 - cells[1][1])]
    return 2 * sum(o * math.log(o / e) for o, e in cells if o > 0)


def rank_sum(a, b):
    """Mann and Whitney's test, normal approximation with ties and continuity."""
    values = sorted(a + b)
    rank, ties, at = {}, 0, 0
    while at < len(values):
        end = at
        while end < len(values) and values[end] == values[at]:
            end += 1
        rank[values[at]] = (at + 1 + end) / 2
        ties += (end - at) ** 3 - (end - at)
        at = end
    n, m, all_ = len(a), len(b), len(values)
    u = sum(rank[value] for value in a) - n * (n + 1) / 2
    variance = n * m / 12 * (all_ + 1 - ties / (all_ * (all_ - 1)))
    if variance == 0:
        return None
    z = max(0.0, abs(u - n * m / 2) - 0.5) / math.sqrt(variance)
    return math.erfc(z / math.sqrt(2))


def fisher(a, b, c, d):
    choose = lambda n, k: math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    mass = lambda k: choose(a + b, k) + choose(c + d, a + c - k) - choose(a + b + c + d, a + c)
    own = mass(a)
    every = range(max(0, a - d), min(a + b, a + c) + 1)
    return min(1.0, sum(math.exp(mass(k)) for k in every if mass(k) <= own + 1e-6))


def false_discovery(ps):
    order = sorted(range(len(ps)), key=lambda i: -ps[i])
    q, least = [0.0] * len(ps), 1.0
    for place, i in enumerate(order):
        least = min(least, ps[i] * len(ps) / (len(ps) - place))
        q[i] = least
    return q


n1 = sum(tokens[d] for d in group if group[d])
n2 = sum(tokens[d] for d in group if not group[d])
names = {}
for concept, counts in mentions.items():
    f1 = sum(counts[d] for d in group if group[d])
    f2 = sum(counts[d] for d in group if not group[d])
    rates = [[counts[d] / tokens[d] for d in group if group[d] == side and tokens[d] > 0] for side in (True, False)]
    dp = None
    if f1 > 0:
        dp = sum(abs(counts[d] / f1 - tokens[d] / n1) for d in group if group[d]) / 2
    names[concept] = {
        "target_mentions": f1,
        "target_tokens": n1,
        "target_range": sum(1 for d in group if group[d] and counts[d] > 0),
        "target_dp": dp,
        "reference_mentions": f2,
        "g2": log_likelihood(f1, n1, f2, n2),
        "log_ratio": math.log2(((f1 or 0.5) / n1) / ((f2 or 0.5) / n2)),
        "p": rank_sum(*rates),
    }
tested = [row for row in names.values() if row["p"] is not None]
for row, q in zip(tested, false_discovery([row["p"] for row in tested])):
    row["q"] = q

pairs = {}
for x in sorted(units):
    for y in sorted(units):
        both = units[x] & units[y]
        if x >= y or not both:
            continue
        a = sum(1 for document, _ in both if group[document])
        b = len(both) - a
        for given, end in (("x", x), ("y", y)):
            m = sum(1 for document, _ in units[end] if group[document])
            n = len(units[end]) - m
            p = fisher(a, m - a, b, n - b) if m > 0 and n > 0 else None
            pairs[" ".join((x, y, given))] = {
                "target_o11": a,
                "target_given": m,
                "reference_o11": b,
                "reference_given": n,
                "p": p,
            }
tested = [row for row in pairs.values() if row["p"] is not None]
for row, q in zip(tested, false_discovery([row["p"] for row in tested])):
    row["q"] = q
print(json.dumps({"names": names, "pairs": pairs}))
