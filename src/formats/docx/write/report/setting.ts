/** How the blocks of a document are set: which way its language is written, and how wide its lines are, in twentieths of a point. */
export interface Setting {
  direction: 'ltr' | 'rtl'
  room: number
}
