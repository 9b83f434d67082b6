import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

// The page: built once into dist/workbench, served by the api room. Everything is a file of its own
// (no inlined assets), so that the strict content security policy holds.
export default defineConfig({
  root: 'src/workbench',
  base: './',
  plugins: [svelte()],
  build: {
    outDir: '../../dist/workbench',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
})
