// The list of rules for a terminal.
import type {ListedRule} from './listed-rule.ts'
import {messagesIn} from './messages/index.ts'
import type {RenderOptions} from './options.ts'
import {painter} from './screen/paint.ts'
import {wrap} from './screen/wrap.ts'

/** Renders the rules for a terminal, in the order given. */
export const rulesTerminal = (rules: readonly ListedRule[], options: RenderOptions): string => {
  const say = messagesIn(options.locale)
  const paint = painter(options.colour === true)
  const width = options.width ?? 80
  const entry = ({id, title, material, effect}: ListedRule): string[] => [
    `${paint('bold', id)}  ${paint('dim', `${say.effects[effect]}, ${material ? say.labels.material : say.labels.other.toLowerCase()}`)}`,
    ...wrap(title, width, '    '),
  ]
  return `${rules.flatMap(entry).join('\n')}\n`
}
