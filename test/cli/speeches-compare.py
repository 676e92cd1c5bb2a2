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
    """Mann and Whitney's test: the number of hits hypergeometric, their ranks exact up to twelve, else normal."""
    hits = sorted(value for value in a + b if value > 0)
    n, all_, k = len(a), len(a) + len(b), len(hits)
    zeros = all_ - k
    if k == 0 or (zeros == 0 and hits[0] == hits[-1]):
        return None
    rank = {value: zeros + (hits.index(value) + 1 + k - hits[::-1].index(value)) / 2 for value in set(hits)}
    rank[0] = (zeros + 1) / 2
    mean = n * (all_ + 1) / 2
    distance = abs(sum(rank[value] for value in a) - mean)
    ranks = [rank[value] for value in hits]
    sums = [Counter() for _ in range(k + 1)]
    if k <= 12:
        sums[0][0.0] = 1
        for i, one in enumerate(ranks):
            for j in range(i, -1, -1):
                for total, ways in list(sums[j].items()):
                    sums[j + 1][total + one] += ways
    p = 0.0
    for j in range(max(0, n - zeros), min(n, k) + 1):
        mass = math.exp(choose(k, j) + choose(zeros, n - j) - choose(all_, n))
        rest = (n - j) * rank[0] - mean
        if k <= 12:
            far = sum(ways for total, ways in sums[j].items() if abs(rest + total) >= distance - 1e-6)
            p += mass * far / math.comb(k, j)
            continue
        middle = rest + j * sum(ranks) / k
        spread = sum((one - sum(ranks) / k) ** 2 for one in ranks) / k
        deviation = math.sqrt(j * (k - j) * spread / (k - 1))
        if distance < 1e-6:
            p += mass
        elif deviation < 1e-9:
            p += mass * (abs(middle) >= distance - 1e-6)
        else:
            tails = [(distance + sign * middle - 0.5) / deviation / math.sqrt(2) for sign in (1, -1)]
            p += mass * min(1.0, sum(math.erfc(tail) / 2 for tail in tails))
    return min(1.0, p)


def choose(n, k):
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


def fisher(a, b, c, d):
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
