import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import type { Context } from 'hono'
import type { WireError } from '../wire.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
}

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chancery</title>
<h1>The page has not been built</h1><p>Run <code>npm run build</code>, then reload. The API works: <a href="/api/v1/status">/api/v1/status</a></p></html>`

/**
 * Serves the built page from `folder`. Names without an ending are views of the page and give its
 * index; files whose name carries a hash may be kept by the browser for ever.
 */
export function pageFiles(folder: string): (context: Context) => Promise<Response> {
  return async (context) => {
    const path = decodedPath(context.req.path)
    if (path === undefined) {
      const wrong: WireError = {
        error: {
          code: 'E-API-004',
          message: 'expected a path in percent-encoded UTF-8 without a zero character',
          fix: 'Open the address that `chancery open` printed.',
        },
      }
      return context.json(wrong, 400)
    }
    const asset = extname(path)
    const name = asset === '' ? '/index.html' : path
    const body = await fileWithin(folder, name)
    if (body !== undefined) {
      const hashed = name.startsWith('/assets/')
      return new Response(body as Uint8Array<ArrayBuffer>, {
        headers: {
          'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
          'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
        },
      })
    }
    if (asset === '') return context.html(NOT_BUILT, 503)
    const missing: WireError = {
      error: { code: 'E-API-001', message: `there is no '${context.req.path}'` },
    }
    return context.json(missing, 404)
  }
}

function decodedPath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') ? undefined : decoded
  } catch {
    return undefined
  }
}

/** The bytes of a file, if it lies in the folder, links followed. */
async function fileWithin(folder: string, name: string): Promise<Uint8Array | undefined> {
  try {
    const root = await realpath(folder)
    const path = await realpath(join(root, name))
    return path.startsWith(root + sep) ? await readFile(path) : undefined
  } catch {
    return undefined
  }
}
