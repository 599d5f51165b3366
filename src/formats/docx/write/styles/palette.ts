/** The colours and the typeface of everything printed. */
export const ink = '1A1A1A'
export const quiet = '595959'
export const serif = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Times New Roman', eastAsia: 'Cambria' }
