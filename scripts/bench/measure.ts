import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What a process and all that it started used. */
export interface Measured {
  /** The exit code; undefined when a signal ended it. */
  code: number | undefined;
  /** What it printed on either stream. */
  output: string;
  /** Seconds. */
  wall: number;
  /** User and system seconds of the whole tree. Undefined where the system has no `/proc`. */
  cpu: number | undefined;
  /** Every process of the tree that lived long enough to be seen. Empty where the system has no `/proc`. */
  processes: ProcessSeen[];
}

export interface ProcessSeen {
  /** Its program, and for Node its script: `node build.ts`, `pagefind_extended`. */
  program: string;
  /** User and system seconds of itself alone, when it was last seen. */
  cpu: number;
  /** Bytes: the most memory that it held. */
  peak: number;
}

/** Linux counts processor time in hundredths of a second, whatever its kernel's own clock. */
const TICKS = 100;
const INTERVAL = 100;

/**
 * Runs a command and measures its tree of processes. Nothing else may be started by this process meanwhile: the
 * system adds up the time of children that have ended, and the difference is the command's.
 */
export async function measure(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Measured> {
  const seen = new Map<string, ProcessSeen>();
  const before = childrenTime();
  const start = performance.now();
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const timer = setInterval(() => look(seen), INTERVAL);
  const stop = (): boolean => child.kill();
  process.once('exit', stop);
  const code = await new Promise<number | undefined>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => resolve(exit ?? undefined));
  }).finally(() => {
    clearInterval(timer);
    process.off('exit', stop);
  });
  const wall = (performance.now() - start) / 1000;
  const after = childrenTime();
  const processes = [...seen.values()];
  // What outlives its parent (Pagefind does) is not in the system's sum, what lives shortly is not among those seen.
  const sum = processes.reduce((total, one) => total + one.cpu, 0);
  return {
    ...{ code, wall, processes, output: Buffer.concat(chunks).toString('utf8') },
    cpu: before === undefined || after === undefined ? undefined : Math.max(after - before, sum),
  };
}

/** Seconds used by the children of this process that have ended, and by theirs. */
function childrenTime(): number | undefined {
  const fields = statOf('self');
  return fields && (Number(fields[16]) + Number(fields[17])) / TICKS;
}

/** Updates what is known of every descendant of this process. */
function look(seen: Map<string, ProcessSeen>): void {
  const all = new Map<number, string[]>();
  for (const name of list('/proc')) {
    const fields = /^\d+$/.test(name) ? statOf(name) : undefined;
    if (fields) all.set(Number(name), fields);
  }
  for (const [pid, fields] of all) {
    let parent = Number(fields[4]);
    while (parent > 1 && parent !== process.pid) parent = Number(all.get(parent)?.[4] ?? 0);
    if (parent !== process.pid) continue;
    const status = read(`/proc/${pid}/status`) ?? '';
    const peak = 1024 * Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? 0);
    const [command = '', script = ''] = read(`/proc/${pid}/cmdline`)?.split('\0') ?? [];
    const program = `${basename(command)} ${script.endsWith('.ts') ? basename(script) : ''}`.trim();
    const cpu = (Number(fields[14]) + Number(fields[15])) / TICKS;
    const key = `${pid} ${fields[22] ?? ''}`;
    const known = seen.get(key);
    // A process that is ending has already given its memory and its name back.
    seen.set(key, {
      program: program === '' ? (known?.program ?? fields[2] ?? '') : program,
      cpu: Math.max(cpu, known?.cpu ?? 0),
      peak: Math.max(peak, known?.peak ?? 0),
    });
  }
}

/** The fields of `/proc/<pid>/stat` under the numbers that proc(5) gives them. The second, a name, may hold spaces. */
function statOf(pid: string): string[] | undefined {
  const [, id = '', name = '', rest = ''] = /^(\d+) \((.*)\) (.*)/s.exec(read(`/proc/${pid}/stat`) ?? '') ?? [];
  return id === '' ? undefined : ['', id, name, ...rest.split(' ')];
}

function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended, or the system has no such file.
    return undefined;
  }
}
