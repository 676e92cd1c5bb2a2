// Runs a command and says what it cost, its children's cost included.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** Milliseconds between two looks at the memory. */
const PACE = 40;

/**
 * Runs a command to its end. CPU (user + system) comes from the shell's `time`, which counts every process that was
 * waited for; `megabytes` is the largest sum over all processes at one moment (each with its own peak where there is
 * but one), undefined where there is no /proc. Throws where the command fails.
 */
export async function measure(command) {
  const quoted = command.map((word) => `'${String(word).replaceAll("'", "'\\''")}'`).join(" ");
  const shell = spawn("bash", ["-c", `TIMEFORMAT='cost %R %U %S'; time ${quoted}`], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, LC_ALL: "C" },
  });
  let output = "";
  let errors = "";
  shell.stdout.on("data", (data) => {
    output += data;
  });
  shell.stderr.on("data", (data) => {
    errors += data;
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryBelow(shell.pid));
  }, PACE);
  const code = await new Promise((resolve) => shell.on("close", resolve));
  clearInterval(watch);
  const cost = /^cost (\S+) (\S+) (\S+)$/mu.exec(errors);
  if (code !== 0 || !cost) throw new Error(`${command.join(" ")} failed (${code}):\n${errors}`);
  const [wall, user, system] = cost.slice(1).map(Number);
  return { wall, cpu: user + system, megabytes: peak === 0 ? undefined : peak / 1024, output };
}

/** Kilobytes in use by all processes below one. */
function memoryBelow(root) {
  const found = [];
  const children = (pid) => {
    for (const task of list(`/proc/${pid}/task`)) {
      for (const child of read(`/proc/${pid}/task/${task}/children`).split(" ").filter(Boolean)) {
        found.push(child);
        children(child);
      }
    }
  };
  children(root);
  const field = found.length === 1 ? "VmHWM" : "VmRSS";
  return found.reduce((sum, pid) => {
    const kilobytes = new RegExp(`^${field}:\\s+(\\d+)`, "mu").exec(read(`/proc/${pid}/status`));
    return sum + Number(kilobytes?.[1] ?? 0);
  }, 0);
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
