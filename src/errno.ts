const explanations = new Map<string, string>([
  ["ENOSPC", "no space left on the disk"],
  ["EDQUOT", "the disk quota is used up"],
  ["EROFS", "the file system is read-only"],
  ["EACCES", "permission denied"],
  ["EPERM", "operation not permitted"],
  ["ENOENT", "no such file or folder"],
  ["ENOTDIR", "not a directory"],
  ["EISDIR", "is a folder"],
  ["EEXIST", "exists already"],
  ["EMFILE", "too many open files"],
  ["ENFILE", "too many open files on this system"],
  ["EIO", "i/o error"],
  ["ELOOP", "links that lead to each other"],
  ["ENAMETOOLONG", "the name is too long"],
  ["EFBIG", "the file is too large"],
  ["EBUSY", "in use"],
]);

/** Numbers that Node leaves unnamed (`Unknown system error -122`, `UNKNOWN`), as they are on Linux. */
const unnamed = new Map<unknown, string>([
  [-122, "EDQUOT"],
  [-116, "ESTALE"],
]);

/** The error's POSIX name (`ENOSPC`), `undefined` where it did not come from the operating system. */
export function errnoName(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return undefined;
  const number = "errno" in error ? error.errno : undefined;
  const known = unnamed.get(number);
  if (known !== undefined) return known;
  return /^E[A-Z0-9]+$/u.test(String(error.code)) ? String(error.code) : `errno ${String(number)}`;
}

/** `ENOSPC: no space left on the disk`; the error's own message where it has no POSIX name. One line. */
export function explainErrno(error: unknown): string {
  const name = errnoName(error);
  const text = name === undefined ? String(error instanceof Error ? error.message : error) : "";
  const explained = name === undefined ? text : `${name}: ${explanations.get(name) ?? "system error"}`;
  return explained.replace(/\s*[\r\n]+\s*/gu, " ");
}
