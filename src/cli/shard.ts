import { InvalidArgumentError } from "commander";

/** `3` or `3/8`: which shard, from 1, and of how many. */
export interface Shard {
  readonly number: number;
  readonly of?: number;
}

export function shard(value: string): Shard {
  const [, number, of] = /^([1-9]\d{0,8})(?:\/([1-9]\d{0,8}))?$/u.exec(value) ?? [];
  if (number === undefined || (of !== undefined && Number(number) > Number(of))) {
    throw new InvalidArgumentError("It must be like 3 or 3/8.");
  }
  return { number: Number(number), ...(of !== undefined && { of: Number(of) }) };
}
