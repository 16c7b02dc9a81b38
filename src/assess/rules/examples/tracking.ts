// Examples: cookies, pixels, advertising technology.
import type {Examples} from './define.ts'

export const tracking: Examples = {
  headings: {en: 'Cookies and tracking', sv: 'Kakor och spårning', de: 'Cookies und Tracking', fr: 'Cookies et traceurs'},
  fire: {
    added: [
      ['', 'We use cookies, pixels and web beacons to follow you across other websites.'],
      ['', 'Vi använder kakor och pixlar på vår webbplats.', 'sv'],
      ['', 'Wir verwenden Cookies und Zählpixel auf unserer Website.', 'de'],
      ['', 'Nous utilisons des cookies et des balises web sur notre site.', 'fr'],
    ],
    'promise-added': [['', 'We do not use cookies or any other tracking technology.']],
    'promise-narrowed': [['We do not use cookies.', 'We do not use cookies unless you log in.']],
    widened: [['We use cookies.', 'We use cookies and tracking pixels.']],
    changed: [['We use cookies for analytics.', 'We use web beacons for analytics.']],
    'condition-added': [['We use cookies on our website.', 'We use cookies on our website only with your consent.']],
    denied: [['We use tracking cookies.', 'We do not use tracking cookies.']],
    'made-firm': [['We may use tracking cookies.', 'We will use tracking cookies.']],
    extended: [['Our cookies expire after 30 days.', 'Our cookies expire after 90 days.']],
    'limit-added': [['Our cookies stay on your device and expire.', 'Our cookies stay on your device and expire after 30 days.']],
    reworded: [['We use cookies on our website.', 'We use cookies on our small website.']],
    moved: [
      [
        'We use cookies and pixels to see which pages are read.',
        'We use cookies and pixels to see which pages are read.\n\nWe use cookies and pixels to see which pages are read.',
      ],
    ],
  },
  silent: [
    ['Our cookies expire after twelve months.', 'Our cookies expire after one year.'],
    ['We use cookies and pixels.', 'We use pixels and cookies.'],
  ],
}
