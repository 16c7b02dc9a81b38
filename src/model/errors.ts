// What goes wrong with an input, told in one line.

/** The input cannot be worked on; the message is one line that says what and where. Hosts show it and end with status 2. */
export class InputError extends Error {
  override name = 'InputError'
}
