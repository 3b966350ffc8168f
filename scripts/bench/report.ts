import { z } from 'zod';
import type { Measured } from './measure.ts';

const Phase = z.object({ wall: z.number(), cpu: z.number(), maxRss: z.number() });

/** What `scripts/build.ts --report` writes. Seconds and bytes. */
export const BuildReport = z.object({
  texts: z.number(),
  rendered: z.number(),
  reused: z.number(),
  phases: z.object({ check: Phase, render: Phase, site: Phase, index: Phase }),
});
export type BuildReport = z.infer<typeof BuildReport>;

/** One build, measured from outside and told from inside. */
export interface Build {
  name: string;
  measured: Measured;
  report: BuildReport;
  output: { bytes: number; files: number };
  /** CPU seconds of Pagefind over the bare paragraphs; undefined where the system does not tell, or it was not run. */
  reference: number | undefined;
}

const header = [
  ...['texts', 'build', 'wall s', 'CPU s', 'largest MB', 'Node MB', 'output MB', 'files', 'rendered', 'reused'],
  ...['check %', 'render %', 'pages %', 'index %'],
];

/** The CPU seconds of a build: of its whole tree where the system tells them, else of the phases in Node. */
export function cpuOf({ measured, report }: Build): number {
  return measured.cpu ?? Object.values(report.phases).reduce((sum, { cpu }) => sum + cpu, 0);
}

/** Bytes of the largest process of a build. */
function largest({ measured, report }: Build): number {
  return Math.max(report.phases.site.maxRss, ...measured.processes.map(({ peak }) => peak));
}

/** The table of all builds so far. */
export function formatBuilds(builds: readonly Build[]): string {
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
  const rows = builds.map((build) => {
    const { name, measured, report, output } = build;
    const share = (cpu: number): string => ((100 * cpu) / cpuOf(build)).toFixed(0);
    const { check, render, site, index } = report.phases;
    return [
      ...[String(report.texts), name, measured.wall.toFixed(1), cpuOf(build).toFixed(1)],
      ...[megabytes(largest(build)), megabytes(site.maxRss), megabytes(output.bytes), String(output.files)],
      ...[String(report.rendered), String(report.reused)],
      ...[share(check.cpu), share(render.cpu), share(site.cpu), share(index.cpu)],
    ];
  });
  return formatTable([header, ...rows]);
}

/**
 * What a build may cost: what Pagefind alone costs on the bare paragraphs and a third of it more, 12 ms for each text,
 * and 6 s to start; and what making the search index may cost of that, 1.2 times Pagefind.
 */
export function formatCriterion(build: Build): string {
  const { report, name } = build;
  const { reference: pagefind } = build;
  const title = `${report.texts} texts, ${name}`;
  if (pagefind === undefined) return `${title}: no CPU time of Pagefind to compare with`;
  const allowed = 1.3 * pagefind + 0.012 * report.texts + 6;
  const ratio = cpuOf(build) / allowed;
  return (
    `${title}: ${cpuOf(build).toFixed(1)} CPU s of ${allowed.toFixed(1)} allowed ` +
    `(1.3 × ${pagefind.toFixed(1)} + 12 ms × ${report.texts} + 6): ${ratio.toFixed(2)}, ${ratio <= 1 ? 'met' : 'NOT MET'}; ` +
    `index ${report.phases.index.cpu.toFixed(1)} CPU s, ${(report.phases.index.cpu / pagefind).toFixed(2)} × Pagefind`
  );
}

/** The processes of a build by program: where the time and the memory went. */
export function formatProcesses({ name, report, measured }: Build): string {
  const programs = new Map<string, { count: number; cpu: number; peak: number }>();
  for (const { program, cpu, peak } of measured.processes) {
    const sum = programs.get(program) ?? { count: 0, cpu: 0, peak: 0 };
    programs.set(program, { count: sum.count + 1, cpu: sum.cpu + cpu, peak: Math.max(sum.peak, peak) });
  }
  const told = [...programs]
    .sort(([, a], [, b]) => b.cpu - a.cpu)
    .map(
      ([program, { count, cpu, peak }]) =>
        `${program} ×${count} ${cpu.toFixed(1)} CPU s, ${(peak / 1e6).toFixed(0)} MB`,
    );
  return `${report.texts} texts, ${name}, processes: ${told.join('; ') || 'not seen on this system'}`;
}

/** Columns set by their widest cell; the second to the left, the others to the right. */
function formatTable(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const cell = (text: string, column: number): string =>
    column === 1 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}
