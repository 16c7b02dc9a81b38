// The pack of no language: structure and text are compared, nothing is understood.
import type {LanguagePack} from '../model/language.ts'

export const none: LanguagePack = {
  code: 'und',
  name: 'unknown',
  fingerprint: '',
  functionWords: '',
  subjects: {company: '', person: ''},
  capitalNouns: false,
  conjunctions: '',
  citations: '',
  contractions: {},
  abbreviations: '',
  concepts: {},
  countries: {},
  vocabulary: {},
  synonyms: [],
  numbers: {},
  units: {hour: '', day: '', businessDay: '', week: '', month: '', year: ''},
  months: [],
  ages: '',
  dates: {revised: '', effective: ''},
  change: {
    document: '', practices: '', changes: '', notChanges: '', material: '', reduces: '', consent: '', withoutConsent: '', notify: '',
    byPosting: '', posting: '', lookAgain: '', continuedUse: '', existingData: '', before: '',
    channels: {email: '', inProduct: '', banner: '', homePage: '', website: '', blog: '', postal: ''},
    hedges: {whereLawRequires: '', asAppropriate: '', may: ''},
  },
  headings: {},
  outside: '',
}
