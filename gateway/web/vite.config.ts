import react from '@vitejs/plugin-react'
import { loadEnv } from 'vite'
import { defineConfig } from 'vitest/config'

const gateway = loadEnv('', '.', 'KAIXU_').KAIXU_GATEWAY_URL ?? 'http://127.0.0.1:8080'
const proxied = ['/api', '/oauth2', '/login', '/logout', '/health', '/v3']

export default defineConfig({
  plugins: [react()],
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: Object.fromEntries(proxied.map((path) => [path, { target: gateway, changeOrigin: false }])),
  },
  build: { target: 'es2023', chunkSizeWarningLimit: 700 },
  test: {
    environment: 'jsdom',
    setupFiles: ['test/setup.ts'],
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
  },
})
