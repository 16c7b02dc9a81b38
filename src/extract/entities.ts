// Legal persons that a text names, and which of them it speaks for.
import type {Entities, Entity} from '../model/revision.ts'
import type {Unit} from '../model/unit.ts'

// Legal forms of companies and associations, by how they are written; what means the same in one country is one form.
const forms: Readonly<Record<string, string>> = {
  inc: 'Inc|Incorporated',
  llc: 'L\\.?L\\.?C',
  llp: 'L\\.?L\\.?P',
  ltd: 'Ltd|Limited',
  ltda: 'Ltda',
  plc: 'PLC|plc',
  corp: 'Corp|Corporation',
  gmbh: 'GmbH|mbH',
  ag: 'AG',
  kg: 'KG',
  ug: 'UG',
  ev: 'e\\. ?V',
  ab: 'AB|Aktiebolag',
  aps: 'ApS',
  as: 'A\\/S',
  oy: 'Oyj?',
  ou: 'OÜ',
  sas: 'SAS|S\\.A\\.S|SASU',
  sarl: 'SARL|S\\.A\\.R\\.L|S\\.à ?r\\.l|Sàrl',
  sa: 'SA|S\\.A',
  snc: 'SNC',
  bv: 'BV|B\\.V',
  nv: 'NV|N\\.V',
  srl: 'S\\.r\\.l|SRL',
  spa: 'S\\.p\\.A',
  pty: 'Pty',
}
const kinds = Object.keys(forms)

// Latin letters are written out: \p{L} repeated costs 30 ms to compile.
const capital = 'A-Z0-9\u00c0-\u00de'
const letter = "A-Za-z0-9\u00c0-\u024f&.'’-"
const word = `[${capital}][${letter}]*`
const before = 4 // further words of a name
const named = new RegExp(
  `((?:${word} ){0,${before}}(${word})),? (?:${kinds.map((kind) => `(${forms[kind]})`).join('|')})(?![${letter.slice(0, -6)}]| \\d)`,
  'g',
)

const fold = (text: string): string => text.toLowerCase().replace(/[.'’]+/g, '')

/** The legal persons that a sentence names. */
const entitiesIn = (unit: Unit): Entity[] =>
  [...unit.text.matchAll(named)].map(([, name = '', last = '', ...found]) => {
    const kind = found.findIndex((one) => one !== undefined)
    return {key: `${fold(last)} ${kinds[kind]}`, name: `${name} ${found[kind]}`, unit}
  })

// Sentences at the beginning of a text, where it says who speaks, and the words that a sentence has at least: labels are none.
const introduction = {sentences: 6, words: 8}
const alias = /\([^)]{0,160}["“”„«»'‘’]/ // a name in quotes: (“Bandcamp” or “we”)

const answers = ({hits, around}: Unit): boolean =>
  hits.some(({concept}) => concept === 'controller') || around.titles.some((title) => title.includes('controller'))

/** The legal persons that units name. */
export const entitiesOf = (units: readonly Unit[]): Entities => {
  const speaking: Entity[] = []
  let sentences = 0
  for (const unit of units) {
    if (unit.outside) continue
    if (unit.tokens.length >= introduction.words) sentences++
    const introduces = sentences <= introduction.sentences && alias.test(unit.text)
    if (introduces || answers(unit)) speaking.push(...entitiesIn(unit))
  }
  let all: Set<string> | undefined // read at the first question: mostly there is none
  return {
    speaking,
    names: (key) => {
      all ??= new Set(units.flatMap((unit) => entitiesIn(unit).map((entity) => entity.key)))
      return all.has(key)
    },
  }
}
