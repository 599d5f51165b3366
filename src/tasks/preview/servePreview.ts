import { createServer, type Server, type ServerResponse } from 'node:http'
import { actStyle } from '../../formats/html/write/index.ts'
import { type Message, message } from '../../messages/index.ts'
import { sheet } from '../../page/index.ts'
import previewScript from './preview.browser.ts?script'
import previewStyle from './preview.css'
import { previewPage, served } from './previewPage.ts'
import { refusal } from './refusal.ts'
import type { View } from './view.ts'

/** A preview that is being served. */
export interface Preview {
  url: string
  /** Show another view; pages that are open take it at once. */
  show(view: View): void
  close(): Promise<void>
}

/** Serve a view on this machine alone. A message where the port cannot be had. Port 0 is any that is free. */
export async function servePreview(view: View, port: number): Promise<Preview | Message> {
  const readers = new Set<ServerResponse>()
  let page = previewPage(view)
  const server = createServer((request, response) => {
    const refused = refusal(request, portOf(server))
    if (refused) return answer(response, refused.status, 'text/plain', refused.words)
    switch (request.url) {
      case '/':
        return answer(response, 200, 'text/html', page)
      case served.style:
        return answer(response, 200, 'text/css', sheet(actStyle, previewStyle))
      case served.script:
        return answer(response, 200, 'text/javascript', previewScript)
      case '/favicon.ico':
        return answer(response, 204, 'text/plain', '')
      case '/events':
        return listen(response, readers, request.method === 'HEAD')
      default:
        return answer(response, 404, 'text/plain', 'There is nothing here. The act is at /.\n')
    }
  })
  const failure = await listening(server, port)
  if (failure) return failure
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    show(next) {
      page = previewPage(next)
      for (const reader of readers) reader.write('event: drafted\ndata: \n\n')
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  const allow = status === 405 ? { Allow: 'GET, HEAD' } : {}
  response.writeHead(status, { ...headers, ...allow, 'Content-Type': `${type}; charset=utf-8`, 'Content-Length': Buffer.byteLength(body) })
  response.end(body)
}

/** A stream that tells of each new draft for as long as the page is open. */
function listen(response: ServerResponse, readers: Set<ServerResponse>, headOnly: boolean): void {
  response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream; charset=utf-8' })
  if (headOnly) {
    response.end()
    return
  }
  readers.add(response)
  response.on('close', () => readers.delete(response))
  response.write('retry: 500\n\n')
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

function listening(server: Server, port: number): Promise<Message | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const hint = `Choose another with --port, for example --port ${port < 65535 ? port + 1 : 4300}, or end the program that has it.`
      if (error.code === 'EADDRINUSE') resolve(message('unusable', 'port-taken', `Port ${port} is in use`, undefined, hint))
      else if (error.code === 'EACCES') resolve(message('unusable', 'port-taken', `Port ${port} is not for you to use`, undefined, hint))
      else reject(error)
    })
    server.listen(port, '127.0.0.1', () => resolve(undefined))
  })
}
