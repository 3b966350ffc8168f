import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completeLock, systemOf, type Lock } from '../../scripts/lockfile.ts';

describe('systemOf', () => {
  test.each([
    ['@pagefind/windows-x64', { os: ['win32'], cpu: ['x64'] }],
    ['@pagefind/darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@astrojs/compiler-binding-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
    ['@astrojs/compiler-binding-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@astrojs/compiler-binding-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('%s', (name, system) => {
    expect(systemOf(name)).toEqual(system);
  });

  test('a name without a system is refused', () => {
    expect(() => systemOf('left-pad')).toThrow('left-pad');
  });
});

describe('completeLock', () => {
  const lock: Lock = {
    packages: {
      '': {},
      'node_modules/search': {
        version: '2.0.0',
        resolved: 'https://registry.example/search.tgz',
        dev: true,
        optionalDependencies: { '@search/linux-x64': '2.0.0', '@search/darwin-arm64': '2.0.0' },
      },
      'node_modules/search/node_modules/@search/linux-x64': { version: '2.0.0', optional: true },
    },
  };

  test('adds what is missing, keeps what is there, removes registry addresses', () => {
    const { lock: complete, added } = completeLock(lock);
    expect(added).toEqual(['@search/darwin-arm64@2.0.0']);
    expect(complete.packages['node_modules/@search/darwin-arm64']).toEqual({
      version: '2.0.0',
      os: ['darwin'],
      cpu: ['arm64'],
      dev: true,
      optional: true,
    });
    expect(JSON.stringify(complete)).not.toContain('registry.example');
    expect(completeLock(complete)).toEqual({ lock: complete, added: [] });
  });

  test('the lock file of this project is complete', () => {
    const own = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
    expect(completeLock(own)).toEqual({ lock: own, added: [] });
  });
});
