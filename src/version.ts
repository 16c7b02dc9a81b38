// The version of the tool, as package.json states it; a test compares the two.
export const version = '0.1.0'
