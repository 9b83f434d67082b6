import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import {
  BugError,
  ChanceryError,
  InputError,
  NotFoundError,
  StoreError,
  UsageError,
} from '../../text/index.ts'
import type { WireError } from '../wire.ts'

/** Turns whatever was thrown into the one shape of errors, with its HTTP status. */
export function errorAnswer(error: unknown, context: Context): Response {
  if (error instanceof HTTPException && error.res !== undefined) return error.res
  if (error instanceof ChanceryError) {
    const { code, message, where, fix } = error
    const body: WireError = {
      error: {
        code,
        kind: error.name,
        message,
        ...(where === undefined ? {} : { where }),
        ...(fix === undefined ? {} : { fix }),
      },
    }
    return context.json(body, statusOfError(error))
  }
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(
    `E-API-006 ${context.req.path}: ${error instanceof Error ? error.stack : message}\n`,
  )
  const body: WireError = {
    error: {
      code: 'E-API-006',
      message: `a fault of Chancery while answering: ${message}`,
      fix: 'Please report what `chancery open` printed.',
    },
  }
  return context.json(body, 500)
}

function statusOfError(error: ChanceryError): 400 | 404 | 500 {
  if (error instanceof NotFoundError) return 404
  if (error instanceof UsageError || error instanceof InputError) return 400
  if (error instanceof StoreError || error instanceof BugError) return 500
  return 500
}
