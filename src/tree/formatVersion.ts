/**
 * Version of the tree as files hold it. What is only added needs a higher second number; a property removed, renamed or made stricter
 * needs a higher first one, because a program that goes by the older schema would trip, and a way to read the older files.
 */
export const formatVersion = '2.1'
