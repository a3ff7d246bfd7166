import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The server's policy allows neither inline code nor data: addresses, so nothing is inlined. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: {
    host: '127.0.0.1',
    port: 26000,
    strictPort: true,
    proxy: { '/api': process.env.AGENTOS_URL ?? 'http://127.0.0.1:8000' },
  },
  test: { environment: 'node', include: ['src/**/*.test.ts'] },
});
