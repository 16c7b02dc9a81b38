// Words that tell this language from others. In a file of its own, so that the language of a text is known before its pack is loaded.
export const fingerprint = 'und|der|die|das|nicht|ihre|ihrer|ihren|wir|sie|oder|für|mit|von|dem|den|ist|sind|werden|wird|zu|auf|durch|eine|einer|einen|auch|wenn|unsere|unserer|zur|zum|bei|nach|über|wie|sich|uns|können|diese|dieser'
