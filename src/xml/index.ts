export { element } from './element.ts'
export { openXml, parseXml, type XmlFault } from './parse.ts'
export { descendantsOf, elementsOf, firstOf, textOf } from './query.ts'
export { escapedText, openTag, toXml, xmlDeclaration, xmlFile } from './serialise.ts'
