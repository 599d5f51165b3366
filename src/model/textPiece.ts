/** A piece of a text that is ready to render: words as they stand, a call, or what prints under a condition. Plain JSON, so that a build can keep it. */
export type TextPiece = string | TextCall | TextBranch

/** A call of a helper by what it is given; of a block, with what stands in it. */
export interface TextCall {
  call: string
  arg: string
  plural?: true
  /** Words of which one agrees with what it is given. */
  forms?: string[]
  inside?: TextPiece[]
}

export interface TextBranch {
  when: TextCondition
  inside: TextPiece[]
  otherwise: TextPiece[]
}

/** A setting that is on or has words, or a call that answers yes. */
export type TextCondition = { setting: string } | Pick<TextCall, 'call' | 'arg'>
