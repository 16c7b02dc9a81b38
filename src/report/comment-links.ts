// Links to lines of both revisions. Without a host they are only said in words.

/** Where the two commits can be looked at. */
export interface CommentLinks {
  /** Address of the repository, without a slash at its end. */
  repository: string
  base: string | null
  head: string | null
}

const longest = 1000
const commit = /^[0-9a-f]{40,64}$/

/** Address of a line of a file, or null where there is none to link to. */
export const lineAddress = (links: CommentLinks | null, side: 'old' | 'new', path: string, line?: number): string | null => {
  const revision = side === 'old' ? links?.base : links?.head
  // The commit may come from an artifact of a stranger: what is no hash becomes no link.
  if (!links || !revision || !commit.test(revision)) return null
  const file = path.split('/').map(segment).join('/')
  // plain=1: a rendered Markdown file has no line numbers to jump to.
  const address = `${links.repository}/blob/${revision}/${file}?plain=1${line ? `#L${line}` : ''}`
  return address.length > longest ? null : address
}

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const segment = (name: string): string =>
  encodeURIComponent(name.replace(loneSurrogate, '\ufffd')).replace(/[()'*!~_]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)

/** A link where there is an address, else the words alone. */
export const link = (words: string, address: string | null): string => (address ? `[${words}](${address})` : words)
