import type { IncomingMessage } from 'node:http'

/** Why a request is not answered: its status and words. */
export interface Refusal {
  status: 403 | 405
  words: string
}

/**
 * Only a browser on this machine that asked for this address is answered. A page of another name that resolves to 127.0.0.1 (DNS
 * rebinding) sends its own name as host.
 */
export function refusal({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>, port: number): Refusal | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (!hosts.includes(headers.host ?? '')) {
    return { status: 403, words: `The preview answers only to http://${hosts[0]} and http://${hosts[1]}. Open one of these.\n` }
  }
  return method === 'GET' || method === 'HEAD' ? undefined : { status: 405, words: 'The preview only shows: it takes GET and HEAD.\n' }
}
