import { defineConfig } from 'astro/config';
import { settings } from './src/site/settings.ts';

export default defineConfig(settings());
