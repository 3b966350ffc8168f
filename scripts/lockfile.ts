/**
 * `npm run lockfile`: completes package-lock.json, after a dependency was added or updated.
 *
 * Packages with native parts name one optional package for each system. When a registry does not serve all of them, npm
 * leaves those out of the lock file, and the next `npm ci` stops («Missing: @pagefind/darwin-arm64@ from lock file»),
 * also on systems that never needed them. Each missing one gets the least entry that npm accepts, with the system read
 * from its name; npm fetches it only there. Registry addresses are removed, so that the file serves with any registry.
 */
import { readFileSync, writeFileSync } from 'node:fs';

export interface LockEntry {
  version?: string;
  resolved?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
  [field: string]: unknown;
}
export interface Lock {
  packages: Record<string, LockEntry>;
  [field: string]: unknown;
}

/** What package names call a system, and what npm calls it. */
const OS: Record<string, string> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};
const CPU = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const LIBC: Record<string, string> = { gnu: 'glibc', musl: 'musl' };

/** The system that a package serves, by its name: `@pagefind/windows-x64` → os win32, cpu x64. */
export function systemOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[-/]/);
  const os = words.flatMap((word) => OS[word] ?? []);
  const cpu = words.filter((word) => CPU.includes(word));
  const libc = words.flatMap((word) => LIBC[word] ?? []);
  // Without a system npm would install the package everywhere, and fail where it is not served.
  if (os.length === 0 && cpu.length === 0) throw new Error(`${name}: the name tells neither a system nor a processor.`);
  return { ...(os.length && { os }), ...(cpu.length && { cpu }), ...(libc.length && { libc }) };
}

/** The same lock file with every optional package named and no registry address; `added` lists what was missing. */
export function completeLock(lock: Lock): { lock: Lock; added: string[] } {
  const packages = new Map(Object.entries(lock.packages));
  const added: string[] = [];
  for (const [path, parent] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (packages.has(`node_modules/${name}`) || packages.has(`${path}/node_modules/${name}`)) continue;
      const dev = parent.dev === true && { dev: true };
      const { os, cpu, libc } = systemOf(name);
      // In npm's own order, so that its next rewrite of the file changes nothing here.
      const system = [cpu && { cpu }, dev, libc && { libc }, { optional: true }, os && { os }];
      packages.set(`node_modules/${name}`, Object.assign({ version }, ...system) as LockEntry);
      added.push(`${name}@${version}`);
    }
  }
  const entries = [...packages].map(([path, entry]): [string, LockEntry] => {
    const { resolved, ...rest } = entry;
    return [path, resolved?.startsWith('http') ? rest : entry];
  });
  entries.sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { lock: { ...lock, packages: Object.fromEntries(entries) }, added };
}

if (import.meta.main) {
  const path = 'package-lock.json';
  const before = readFileSync(path, 'utf8');
  const { lock, added } = completeLock(JSON.parse(before) as Lock);
  const after = `${JSON.stringify(lock, null, 2)}\n`;
  if (after !== before) writeFileSync(path, after);
  console.log(added.length ? `Added to ${path}: ${added.join(', ')}` : `${path} is complete.`);
}
