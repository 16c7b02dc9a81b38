// What a sentence is about, read off what stands around it too.
import {describe, expect, it} from 'vitest'
import {concepts} from '../src/model/concepts.ts'
import {aroundScores, aroundSigns, categoriesBy, placeScores, unitCategories, unitSigns} from '../src/model/topic.ts'
import type {Unit} from '../src/model/unit.ts'
import {understand} from '../src/understand.ts'
import {policy} from './support/policy.ts'

const unitsOf = async (text: string): Promise<readonly Unit[]> =>
  (await understand({path: 'policy.md', content: Buffer.from(text)}, 'en')).units

const list = (heading: string, ...items: string[]): string =>
  policy('en', {more: [[heading, items.map((item) => `- ${item}`).join('\n')]]})

const topicOf = async (text: string, sentence: string): Promise<string | undefined> =>
  unitCategories((await unitsOf(text)).find((unit) => unit.text === sentence) as Unit, 1)[0]?.[0]

describe('what stands around a sentence', () => {
  it('speaks for the same categories in the engine and in training', async () => {
    const units = await unitsOf(
      list('Whom we tell', 'Couriers that bring the tools', 'The bank that collects the fees', 'Your insurer'),
    )
    for (const unit of units) {
      const sums = placeScores(unit)
      const signs = unitSigns(unit)
      for (const [name, amount] of aroundSigns(unit)) {
        expect(concepts).toHaveProperty(name)
        signs.set(name, (signs.get(name) ?? 0) + amount)
      }
      const trained = new Map(categoriesBy(signs, sums, 5))
      const told = unitCategories(unit, 5)
      // The last one may be what its own words speak of most.
      for (const [category, score] of told.slice(0, -1)) expect(trained.get(category)).toBeCloseTo(score, 8)
    }
  })

  it('is silent where a sentence stands alone', async () => {
    const [unit] = await unitsOf('We keep orders.')
    expect(aroundScores(unit as Unit).every((score) => score === 0)).toBe(true)
  })

  it('tells what an item of a list is about that could be about anything', async () => {
    const item = 'Your name and address'
    expect(await topicOf(list('What we collect', 'Your email address', item, 'Your date of birth'), item)).toBe('collection')
    expect(
      await topicOf(
        list(
          'Retention',
          'We keep orders for two years',
          item,
          'We delete invoices after seven years',
          'Messages: kept for a year',
        ),
        item,
      ),
    ).toBe('retention')
  })
})
