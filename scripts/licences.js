import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

/** Write into a folder the licence of every package that the bundle contains: their terms ask for it. */
export function writeLicences(root, metafile, folder) {
  const names = Object.keys(metafile.inputs).map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
  const packages = [...new Set(names)].filter(Boolean).sort()
  const texts = packages.map((name) => {
    const home = `${root}node_modules/${name}`
    const { version, license } = JSON.parse(readFileSync(`${home}/package.json`, 'utf8'))
    const file = existsSync(home) && readdirSync(home).find((entry) => /^licen[cs]e/i.test(entry))
    return `${name} ${version} (${license})\n\n${file ? readFileSync(`${home}/${file}`, 'utf8').trim() : ''}\n`
  })
  writeFileSync(`${folder}/THIRD-PARTY-LICENCES.txt`, texts.join(`\n${'-'.repeat(80)}\n\n`))
}
