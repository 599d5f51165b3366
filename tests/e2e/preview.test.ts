import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draftIn, packageCopy, projectFolder } from './command.ts'
import { type Running, start, stop } from './runningPreview.ts'

function ask(url: string, { path = '/', host, method = 'GET' }: { path?: string; host?: string; method?: string } = {}) {
  return new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const { port } = new URL(url)
    const sent = request({ host: '127.0.0.1', port, path, method, headers: host === undefined ? {} : { host } }, (response) => {
      let body = ''
      response.on('data', (text) => {
        body += text
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

describe('draft preview', () => {
  const tool = packageCopy()
  let running: Running
  beforeAll(async () => {
    running = await start(tool)
  })
  afterAll(() => running?.child.kill('SIGKILL'))

  it('answers only to its own names, so that no other page can read it', async () => {
    const { port } = new URL(running.url)
    expect((await ask(running.url)).status).toBe(200)
    expect((await ask(running.url, { host: `localhost:${port}` })).status).toBe(200)
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', 'localhost:1', `127.0.0.1.evil.example:${port}`]) {
      const { status, body } = await ask(running.url, { host })
      expect([host, status, body]).toEqual([host, 403, expect.stringContaining(`http://127.0.0.1:${port}`)])
    }
  })

  it('is bound to this machine alone', async () => {
    const { port } = new URL(running.url)
    const refused = await new Promise((resolve) => {
      // Another address of the same machine: a server for every address would answer there.
      const socket = connect({ host: '127.0.0.2', port: Number(port) })
      socket.on('connect', () => resolve(false))
      socket.on('error', () => resolve(true))
    })
    expect(refused).toBe(true)
  })

  it('serves no file of the disk', async () => {
    const paths = [
      '/../package.json',
      '/%2e%2e/package.json',
      '/draft.yaml',
      '/clauses/own/rule.yaml',
      '//etc/passwd',
      '/..%2f..%2fetc/passwd',
      '/?x',
      '/preview.js/..',
    ]
    for (const path of paths) {
      const { status, body } = await ask(running.url, { path })
      expect([path, status, body]).toEqual([path, 404, 'There is nothing here. The act is at /.\n'])
    }
  })

  it('only shows: other methods are refused, and no other origin is let in', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect((await ask(running.url, { method })).status).toBe(405)
    const { headers, body } = await ask(running.url, { method: 'HEAD' })
    expect(body).toBe('')
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('tells which port is in use, and what to do', async () => {
    const taken = createServer()
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port))
    })
    const { code, err } = await draftIn(running.folder, tool, ['preview', '--port', String(port)])
    taken.close()
    expect([code, err]).toEqual([2, expect.stringContaining(`Port ${port} is in use (port-taken)\n    Choose another with --port`)])
    expect((await draftIn(running.folder, tool, ['preview', '--port', 'x'])).err).toContain('Give a number from 0 to 65535.')
  })

  it('refuses what is mistyped at once', async () => {
    const { code, out, err } = await draftIn(running.folder, tool, ['preview', 'kenia'])
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('Did you mean "kenya"?')])
    expect((await draftIn(running.folder, tool, ['preview', '--set', 'authorities.hotlin=X'])).code).toBe(2)
  })

  it('ends with 0 when it is told to, though a page listens', async () => {
    const page = await fetch(new URL('/events', running.url))
    expect(page.headers.get('content-type')).toContain('text/event-stream')
    expect(await stop(running)).toBe(0)
    expect(running.err()).not.toContain('at ')
  })

  it('begins with a project that is broken, and shows the act when it is mended', async () => {
    const folder = projectFolder({ 'draft.yaml': 'jurisdictions: [kenya]\n', 'clauses/own/rule.yaml': 'id: "x\n' })
    mkdirSync(join(folder, 'overlays'))
    const child = spawn(process.execPath, [join(tool, 'bin/draft.js'), 'preview', '-p', '0'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    const url = await new Promise<string>((resolve) => child.stdout.on('data', (text) => resolve(String(text).trim())))
    try {
      expect((await ask(url)).body).toContain('No act yet')
      await new Promise((resolve) => setTimeout(resolve, 300))
      rmSync(join(folder, 'clauses/own/rule.yaml'))
      await expect.poll(async () => (await ask(url)).body.includes('No act yet'), { timeout: 10_000 }).toBe(false)
    } finally {
      child.kill('SIGINT')
    }
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0)
  })
})
