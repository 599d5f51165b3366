/**
 * Version of the tree as files hold it. A property removed, renamed or made stricter needs a higher second number, and a first one
 * where older files can no longer be read.
 */
export const formatVersion = '1.0'
