import runtime from 'handlebars/runtime.js'

/** Handlebars without its compiler. The package types the runtime as a namespace without members, though it has these. */
export default runtime as unknown as Pick<typeof import('handlebars'), 'create' | 'SafeString'>
