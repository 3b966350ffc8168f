import { preview } from 'astro';
import { projectRoot } from '../read/project.ts';

/** Serves the built site. @returns its address */
export async function serveSite(port: number): Promise<string> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const server = await preview({ root: projectRoot(), logLevel: 'warn', server: { port } });
  return `http://localhost:${server.port}`;
}
