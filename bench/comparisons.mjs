// What is held against what. A comparison holds where the median of A / B stays within its bound.
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export function comparisons({ sizes, work, batch, bin, here }) {
  const largest = Math.max(...sizes);
  const usual = sizes.includes(1000) ? 1000 : largest;
  const next = Math.min(...sizes.filter((size) => size > usual));
  const some = Math.min(usual, 100);
  const out = (name) => join(work, name);
  const cotext = (pipeline, articles, name, ...options) => ({
    label: `cotext, ${pipeline}, ${articles} articles${options.length > 0 ? `, ${options.join(" ")}` : ""}`,
    command: [
      ...[
        "node",
        bin,
        "run",
        pipelineFile(pipeline),
        "--quiet",
        "--corpus",
        batch(articles),
        "--out",
        out(name),
      ],
      ...options,
    ],
  });
  const pipelineFile = (name) => here(`pipelines/${name}.yaml`);
  const wordPass = (articles) => ({
    label: "read and word expression",
    command: ["node", here("peers/word-pass.mjs"), batch(articles)],
  });
  const compromise = (articles) => ({
    label: "compromise nlp(text)",
    command: ["node", here("peers/compromise-pass.mjs"), batch(articles)],
  });
  const fresh = () => rmSync(work, { recursive: true, force: true });
  const one = ["--jobs", "1"];

  return [
    ...["dictionary", "mentions"].map((pipeline) => ({
      name: `${pipeline}, one process`,
      group: pipeline,
      by: "cpu",
      bound: pipeline === "dictionary" ? 1.6 : 3.2,
      articles: usual,
      a: cotext(pipeline, usual, pipeline, ...one),
      b: wordPass(usual),
      before: fresh,
    })),
    {
      name: "names alone, one process",
      group: "names",
      by: "cpu",
      bound: 1 / 8,
      articles: some,
      a: cotext("names", some, "names", ...one),
      b: compromise(some),
      before: fresh,
    },
    {
      name: "whole pipeline, one process",
      group: "whole",
      by: "cpu",
      bound: 1 / 8,
      articles: some,
      a: cotext("whole", some, "whole", ...one),
      b: compromise(some),
      before: fresh,
    },
    {
      name: "one short document, without entities",
      group: "startup",
      by: "wall",
      bound: 3.5,
      a: { ...cotext("dictionary", 10, "short"), label: "cotext", command: shortRun() },
      b: { label: "node -e 0", command: ["node", "-e", "0"] },
      before: () => {
        fresh();
        mkdirSync(join(work, "short"), { recursive: true });
        const text = readFileSync(here("../corpus/monroe-doctrine.txt"), "utf8");
        writeFileSync(join(work, "short", "article.txt"), text);
      },
    },
    ...(Number.isFinite(next) ? growth() : []),
    {
      name: "whole pipeline, two jobs against one",
      group: "jobs",
      by: "wall",
      bound: 1 / 1.7,
      articles: Math.min(usual, 400),
      a: cotext("whole", Math.min(usual, 400), "two", "--jobs", "2"),
      b: cotext("whole", Math.min(usual, 400), "one", ...one),
      before: fresh,
    },
    ...[
      { name: "unchanged second run", bound: 0.1, prepare: () => undefined },
      { name: "second run with another codebook", bound: 0.3, prepare: changeCodebook },
    ].map(({ name, bound, prepare }) => ({
      name,
      group: "again",
      by: "cpu",
      bound,
      articles: some,
      a: { ...cotext("whole", some, "again", ...one, ...codebook()), label: "again" },
      b: { ...cotext("whole", some, "again", ...one, ...codebook()), label: "the first time" },
      before: (side) => {
        fresh();
        mkdirSync(work, { recursive: true });
        writeFileSync(join(work, "codebook.yaml"), readFileSync(here("pipelines/codebooks/dictionary.yaml")));
        if (side === "b") return;
        const [program, ...argv] = cotext("whole", some, "again", ...one, ...codebook()).command;
        execFileSync(program, argv);
        prepare();
      },
    })),
  ];

  function codebook() {
    return ["--codebook", join(work, "codebook.yaml")];
  }

  function changeCodebook() {
    appendFileSync(
      join(work, "codebook.yaml"),
      "  - id: more\n    prefLabel: more\n    terms: [zebra crossing]\n",
    );
  }

  function shortRun() {
    const folder = join(work, "short");
    return [
      "node",
      bin,
      "run",
      pipelineFile("dictionary"),
      "--quiet",
      "--corpus",
      folder,
      "--out",
      out("tables"),
    ];
  }

  function growth() {
    const pair = (by, bound, ...options) => ({
      name: `${usual} to ${next} articles: ${by}${options.length > 0 ? " with two jobs" : ""}`,
      group: "growth",
      by,
      bound,
      articles: next,
      a: cotext("dictionary", next, "large", ...(options.length > 0 ? options : one)),
      b: cotext("dictionary", usual, "small", ...(options.length > 0 ? options : one)),
      before: fresh,
    });
    return [
      pair("cpu", (10.5 * next) / usual / 10),
      pair("megabytes", 1.5),
      pair("megabytes", 1.5, "--jobs", "2"),
    ];
  }
}
