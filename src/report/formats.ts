// The names of the formats. By themselves, so that --help is told without what renders them.
export const reportFormats = ['terminal', 'markdown', 'json', 'sarif'] as const
export const parsedFormats = ['terminal', 'json', 'text'] as const
export const rulesFormats = ['terminal', 'json'] as const

export type ReportFormat = (typeof reportFormats)[number]
export type ParsedFormat = (typeof parsedFormats)[number]
export type RulesFormat = (typeof rulesFormats)[number]
