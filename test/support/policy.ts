// A small policy of an invented lending library for tools, in four languages, for tests to plant sentences in.

export const tested = ['en', 'sv', 'de', 'fr'] as const
export type Tested = (typeof tested)[number]

interface Part {
  heading: string
  text: string
}

const parts: Readonly<Record<Tested, {title: string; changes: string; parts: readonly Part[]}>> = {
  en: {
    title: 'Privacy policy of Toolshed Lending',
    changes: 'Changes to this policy',
    parts: [
      {heading: 'What we collect', text: 'We collect your name and your email address when you open an account.'},
      {heading: 'How we use it', text: 'We use your personal data to lend you tools and to answer your questions.'},
      {heading: 'Your rights', text: 'You have the right to access and to correct your personal data.'},
    ],
  },
  sv: {
    title: 'Integritetspolicy för Verktygsboden',
    changes: 'Ändringar av policyn',
    parts: [
      {heading: 'Vad vi samlar in', text: 'Vi samlar in ditt namn och din e-postadress när du öppnar ett konto.'},
      {
        heading: 'Hur vi använder det',
        text: 'Vi använder dina personuppgifter för att låna ut verktyg och för att svara på dina frågor.',
      },
      {heading: 'Dina rättigheter', text: 'Du har rätt till tillgång till dina personuppgifter och till rättelse av dem.'},
    ],
  },
  de: {
    title: 'Datenschutzerklärung des Werkzeugverleihs',
    changes: 'Änderungen dieser Erklärung',
    parts: [
      {heading: 'Was wir erheben', text: 'Wir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie ein Konto eröffnen.'},
      {
        heading: 'Wozu wir es verwenden',
        text: 'Wir verwenden Ihre personenbezogenen Daten, um Werkzeug zu verleihen und Fragen zu beantworten.',
      },
      {heading: 'Ihre Rechte', text: 'Sie haben das Recht auf Auskunft über Ihre Daten und auf deren Berichtigung.'},
    ],
  },
  fr: {
    title: 'Politique de confidentialité de la Remise à outils',
    changes: 'Modifications de cette politique',
    parts: [
      {
        heading: 'Ce que nous collectons',
        text: 'Nous collectons votre nom et votre adresse électronique lorsque vous ouvrez un compte.',
      },
      {
        heading: 'Utilisation',
        text: 'Nous utilisons vos données personnelles pour prêter des outils et pour répondre à vos questions.',
      },
      {heading: 'Vos droits', text: "Vous disposez d'un droit d'accès à vos données personnelles et de rectification."},
    ],
  },
}

export interface PolicyOptions {
  /** The clause on changes, under its own heading. */
  changes?: string
  /** Further sections, before that clause. */
  more?: readonly (readonly [heading: string, text: string])[]
}

/** The policy as Markdown. */
export const policy = (language: Tested, {changes, more = []}: PolicyOptions = {}): string => {
  const {title, changes: heading, parts: own} = parts[language]
  const sections = [
    ...own.map(({heading, text}) => [heading, text] as const),
    ...more,
    ...(changes === undefined ? [] : [[heading, changes] as const]),
  ]
  return `# ${title}\n\n${sections.map(([name, text]) => `## ${name}\n\n${text}\n`).join('\n')}`
}

/** The text as an input; its language is found out like anybody's. */
export const asInput = (content: string | Uint8Array, path = 'policy.md') => ({path, content})
