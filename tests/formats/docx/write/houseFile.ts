import { type HouseStyles, readHouseStyles } from '../../../../src/index.ts'
import { plain, styleOf, wordFile } from '../../../fixtures/wordFile.ts'

const page = '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="999" w:right="996" w:bottom="998" w:left="997" w:header="708" w:footer="708" w:gutter="0"/>'
const onNormal = '<w:basedOn w:val="Standaard"/>'

/** A file of an office that names its styles in its own language. */
const ofTheHouse = wordFile(`${plain('x')}<w:sectPr>${page}</w:sectPr>`, {
  styles: [
    styleOf('Kop1', 'heading 1', `${onNormal}<w:next w:val="Standaard"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:color w:val="C00000"/></w:rPr>`),
    styleOf('Standaard', 'Normal', '<w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/><w:sz w:val="19"/></w:rPr>'),
    styleOf('Huisstijl', 'House Box', onNormal),
  ].join(''),
})

/** What an act takes from it. */
export async function stylesOfTheHouse(): Promise<HouseStyles> {
  const styles = await readHouseStyles('house.docx', ofTheHouse)
  if (!('styles' in styles)) throw styles
  return styles
}
