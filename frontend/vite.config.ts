import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // Loopback and a fixed port: Quarkus (Quinoa) forwards to it, hot reload included.
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    // The Host stays the browser's, for the server compares it with the Origin of whoever wants to change something.
    proxy: { '/api': { target: process.env.LINLI_API ?? 'http://localhost:8080', changeOrigin: false } },
  },
  build: { target: 'es2020', manifest: true, assetsInlineLimit: 0 },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts', 'eslint-rules/*.test.ts'],
  },
})
