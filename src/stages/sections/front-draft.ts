import type { FrontMatter } from "../../model/annotation.ts";

const doi = /\b10\.\d{4,9}\/[^\s"<>\]]+/u;

/** What is found out while reading on. */
export interface FrontDraft {
  title?: string;
  authors: string[];
  doi?: string | undefined;
  year?: number | undefined;
  keywords: string[];
}

export function findDoi(words: string): string | undefined {
  return doi.exec(words)?.[0].replace(/[.,;)]+$/u, "");
}

export function yearIn(words: string): number | undefined {
  const match = /\b(?:1[5-9]|20)\d{2}\b/u.exec(words);
  return match ? Number(match[0]) : undefined;
}

export function frontMatter({ title, authors, doi: id, year, keywords }: FrontDraft): FrontMatter {
  return {
    ...(title === undefined ? {} : { title }),
    authors,
    ...(id === undefined ? {} : { doi: id }),
    ...(year === undefined ? {} : { year }),
    keywords,
  };
}
