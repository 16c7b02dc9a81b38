// How German policies speak of their own changes.
import type {ChangeClausePhrases} from '../../model/language.ts'

export const change: ChangeClausePhrases = {
  document:
    'datenschutzerklärung*|datenschutzhinweis*|datenschutzrichtlinie*|datenschutzbestimmung*|datenschutzinformation*|datenschutzmitteilung*|datenschutzgrundsätze*|datenschutzpolitik|datenschutzpolicy|datenschutz policy|' +
    'datenschutzunterrichtung*|datenrichtlinie*|privacy policy|diese erklärung|dieser erklärung|unsere erklärung|die erklärung|der erklärung|richtlinie|richtlinien|diese bestimmungen|dieser bestimmungen|diesen bestimmungen|' +
    'unsere bestimmungen|unserer bestimmungen|die bestimmungen|diese hinweise|dieser hinweise|diesen hinweisen|diesen hinweis|dieser hinweis|dieses hinweises|diese mitteilung|dieser mitteilung|diese information|diese informationen zum datenschutz|' +
    'diese bedingungen|dieser bedingungen|dieses dokument|dieses dokuments|diesem dokument|diese seite|dieser seite|diese vereinbarung|dieser vereinbarung|diese fassung|dieser fassung|nutzungsbedingungen|unseren datenschutz|unserem datenschutz|unseres datenschutzes|zum datenschutz|datenschutzpraxis|diesen text|dieser text',
  practices:
    'wie wir * verwenden|wie wir * * verwenden|wie wir * * * verwenden|wie wir * nutzen|wie wir * * nutzen|wie wir * * * nutzen|wie wir * erheben|wie wir * * erheben|wie wir * * * erheben|wie wir * erfassen|wie wir * * erfassen|wie wir * verarbeiten|' +
    'wie wir * * verarbeiten|wie wir * * * verarbeiten|wie wir mit|art und weise wie|art und weise in der|weise wie wir|unsere praktiken|unserer praktiken|unseren praktiken|praktiken zur|datenschutzpraktiken|datenverarbeitungspraktiken|' +
    'informationspraktiken|unsere verfahren|unserer verfahren|unsere datenverarbeitung*|unserer datenverarbeitung*|die datenverarbeitung*|der datenverarbeitung*|verarbeitung ihrer|verwendung ihrer|nutzung ihrer|erhebung ihrer|' +
    'verarbeitung personenbezogener|verarbeitung von|erhebung und verwendung|erhebung und nutzung|erhebung und verarbeitung|umgang mit ihren|umgang mit personenbezogenen|umgangs mit|verarbeitungszweck*|zwecke der verarbeitung|zwecke der datenverarbeitung|die erhobenen personenbezogenen|kategorien personenbezogener',
  changes:
    'ändern|ändert|ändere|änderung|änderungen|geändert*|abändern|abgeändert*|abänderung*|abzuändern|änderungsvorbehalt|aktualisieren|aktualisiert*|aktualisierung*|anpassen|anpasst|angepasst*|angepaßt*|anpassung*|anzupassen|passen ** an|' +
    'überarbeiten|überarbeitet*|überarbeitung*|revidieren|revidiert*|revision*|ergänzen|ergänzt*|ergänzung*|modifizieren|modifiziert*|modifikation*|erweitern|erweitert*|ersetzen|ersetzt|abweichend*|' +
    'neue fassung*|neuen fassung*|neufassung*|neue version*|neuen version*|neue datenschutz*|neuen datenschutz*|neue richtlinie*|neuen richtlinie*|fortschreib*|fortgeschrieben|wesentlich ** unterscheidet|wesentlich ** unterscheiden|wesentlich anders',
  notChanges:
    'einstellung ändern|einstellung zu ändern|einstellungen ** ändern|einstellungen ** zu ändern|einstellungen ** ändert|einstellungen ** anpassen|einstellungen ** anzupassen|einstellungen ** aktualisieren|einstellungen ** geändert|*einstellungen ** ändern|' +
    '*einstellungen ** anpassen|*einstellungen ** anzupassen|*einstellungen ** aktualisieren|änderung ihrer einstellungen|ihre daten ** ändern|ihre daten ** zu ändern|ihre daten ** aktualisieren|ihre daten ** zu aktualisieren|ihre daten ** anpassen|' +
    'personenbezogene* daten ** ändern|personenbezogene* daten ** zu ändern|personenbezogene* daten ** aktualisieren|personenbezogene* daten ** zu aktualisieren|deine daten ** ändern|deine daten ** aktualisieren|daten ändern|daten zu ändern|daten aktualisieren|' +
    'daten zu aktualisieren|ihre daten ändern|daten ** geändert haben|ihre informationen ** ändern|ihre informationen ** aktualisieren|informationen ** zu aktualisieren|ihre angaben ** ändern|ihre angaben ** aktualisieren|angaben ** ändern|kontaktdaten ** ändern|' +
    'kontaktdaten ** aktualisieren|profil ** aktualisieren|profil ** ändern|profil ** aktualisiert|profil ** anpassen|konto ** aktualisieren|kontodaten ** ändern|passwort ** ändern|passwort ** zu ändern|passwort ** geändert|meinung ändern|meinung ** ändern|' +
    'ändern oder löschen|ändern und löschen|berichtigen ändern|ändern löschen|aktualisieren oder löschen|aktualisieren oder berichtigen|berichtigen oder aktualisieren|berichtigen aktualisieren|korrigieren oder aktualisieren|korrigieren aktualisieren|aktualisieren korrigieren|' +
    'berichtigung ergänzung|berichtigung oder ergänzung|ergänzung oder löschung|einsehen ändern|zugreifen ändern|zu ändern oder zu löschen|änderung ihrer daten|änderungen ihrer daten|änderung ihrer personenbezogene*|änderung ihrer persönlichen|aktualisierung ihrer daten|' +
    'aktualisierung ihrer personenbezogene*|aktualisierung ihrer kontakt*|änderung oder löschung|recht auf änderung|aktualisierung oder löschung|änderung der kontrolle|änderung der eigentum*|änderung der beherrsch*|änderung in der eigentum*|änderungen der eigentum*|' +
    'software aktualisier*|softwareaktualisier*|aktualisierung der software|aktualisierung der app|aktualisierungen der app|produktaktualisier*|aktualisierungen unserer produkte|aktualisierungen zu unseren|änderungen unserer dienste|änderungen unseres dienstes|änderungen an unseren diensten|' +
    'änderungen der dienste|änderung der dienste|änderung unserer preise|preisänderung*|änderung des zwecks|zweck * ändern|browser ** ändern|änderungen an ihrem konto|änderung des browsers|ihre datenschutzerklärungen ** ändern|deren datenschutzerklärung* ** ändern|' +
    'daten ** auf dem neuesten stand|daten angepasst*|individuell anpassen|individuell anzupassen|individuell angepasst*|anpassung an ihre|inhalte ** anpassen|inhalte ** anzupassen|inhalte ** angepasst*|angebot ** anpassen|angebot ** anzupassen|dem technologischen fortschritt angepasst|' +
    'cookie auswahl ** ändern|auswahl ** ändern|auswahl ** anpassen|ihre präferenzen ** ändern|präferenzen ** anpassen|präferenzen ** aktualisieren|ihre einwilligung ** ändern|einwilligung ändern|ihre entscheidung ** ändern|aktualisierte informationen zu ihre*',
  material:
    'wesentlich|wesentliche|wesentlichen|wesentlicher|wesentliches|erheblich*|grundlegend*|bedeutend*|bedeutsam*|signifikant*|substanziell*|substantiell*|gravierend*|einschneidend*|tiefgreifend*|größere* änderung*|große* änderung*|wichtige* änderung*|' +
    'wichtige* aktualisierung*|umfangreiche* änderung*|umfassende* änderung*|maßgebliche* änderung*|materielle* änderung*|nicht unerheblich*|nicht nur unwesentlich*|deutliche* änderung*|bedeutende* änderung*',
  reduces:
    'rechte ** einschränk*|rechte ** einzuschränken|rechte ** eingeschränkt*|rechte ** beschränk*|rechte ** beschneid*|rechte ** schmäler*|rechte ** verringer*|rechte ** reduzier*|rechte ** minder*|rechte ** beeinträchtig*|einschränkung ihrer rechte|einschränkung deiner rechte|' +
    'schränken ** rechte|schränkt ** rechte|schmälern ** rechte|verringern ** rechte|schmälerung ihrer rechte|verringerung ihrer rechte|weniger schutz*|weniger streng*|weniger restriktiv*|geringere* schutz*|schutzniveau ** verringer*|schutzniveau ** senk*|schutz ** verringer*|' +
    'schutz ** abschwäch*|zu ihrem nachteil|zu ihren ungunsten|zu ihren lasten|zu deinem nachteil|nachteilig*|auswirkungen auf ihre rechte|rechte ** berühr*|ihre rechte betreffen|ihre rechte ** auswirk*',
  consent:
    'einwilligung einholen|einwilligung ** einholen|einwilligung einzuholen|einwilligung ** einzuholen|einwilligung eingeholt|einwilligung ** eingeholt|holen ** einwilligung|einholung ihrer|einholung einer|' +
    'zustimmung einholen|zustimmung ** einholen|zustimmung einzuholen|zustimmung ** einzuholen|zustimmung eingeholt|holen ** zustimmung|einverständnis einholen|einverständnis ** einholen|' +
    'einverständnis einzuholen|genehmigung einholen|um ihre einwilligung|um ihre * einwilligung|um ihre zustimmung|um ihre * zustimmung|um ihre * * zustimmung|um ihr einverständnis|um ihr * einverständnis|' +
    'um ihre erlaubnis|um ihre genehmigung|um deine einwilligung|um deine * einwilligung|um deine zustimmung|um deine * zustimmung|um einwilligung|um zustimmung|um eine einwilligung|erneut einwilligung|' +
    'erneute* einwilligung|erneute* zustimmung|neue einwilligung|ihre ausdrückliche* einwilligung|ihre ausdrückliche* zustimmung|ihrer ausdrücklichen einwilligung|ihrer ausdrücklichen zustimmung|' +
    'ihr ausdrückliches einverständnis|ihre vorherige* einwilligung|ihre vorherige* zustimmung|ihrer vorherigen einwilligung|ihrer vorherigen zustimmung|deine ausdrückliche* einwilligung|' +
    'deine ausdrückliche* zustimmung|deiner ausdrücklichen zustimmung|deiner ausdrücklichen einwilligung|mit ihrer einwilligung|mit ihrer zustimmung|mit deiner einwilligung|mit deiner zustimmung|' +
    'ihrer zustimmung bedürfen|ihrer zustimmung bedarf|ihrer einwilligung bedarf|bedürfen ihrer|bedarf ihrer|bedürfen der zustimmung|einwilligung erforderlich|zustimmung erforderlich|' +
    'erfordern ihre zustimmung|einwilligung anfordern|zustimmung anfordern|einwilligung verlangen|wenn sie ** zugestimmt haben|wenn sie ** eingewilligt haben|wenn du ** zugestimmt hast|' +
    'wirksam wenn sie ** zustimmen|erst nach ihrer zustimmung|erst mit ihrer zustimmung|erst nach ihrer einwilligung|erst mit ihrer einwilligung|bitten ** zuzustimmen|gebeten ** zuzustimmen|' +
    'aufgefordert ** zuzustimmen|bitten ** zu akzeptieren|aufgefordert ** zu akzeptieren|gebeten ** zu akzeptieren|auffordern ** zuzustimmen|auffordern ** zu akzeptieren|ausdrücklich zustimmen|' +
    'ausdrücklich zugestimmt|ausdrücklich einwilligen|erneut zur zustimmung|zur zustimmung gestellt|zur zustimmung vorgelegt|zur zustimmung vorlegen|erneut zustimmen|erneut zuzustimmen|erneut einwilligen|' +
    'erneut akzeptieren',
  withoutConsent:
    'ohne ihre einwilligung|ohne ihre * einwilligung|ohne ihre * * einwilligung|ohne ihre zustimmung|ohne ihre * zustimmung|ohne ihre * * zustimmung|ohne ihr einverständnis|ohne ihr * einverständnis|ohne ihre erlaubnis|ohne ihre genehmigung|ohne deine einwilligung|ohne deine * einwilligung|' +
    'ohne deine zustimmung|ohne deine * zustimmung|ohne dein einverständnis|ohne vorherige einwilligung|ohne vorherige zustimmung|ohne ausdrückliche einwilligung|ohne ausdrückliche zustimmung|ohne einwilligung|ohne zustimmung|ohne zuvor ihre|ohne vorher ihre|' +
    'nur mit ihrer einwilligung|nur mit ihrer * einwilligung|nur mit ihrer zustimmung|nur mit ihrer * zustimmung|nur mit deiner zustimmung|nur mit deiner * zustimmung|es sei denn sie stimmen|es sei denn sie willigen|es sei denn sie haben ** zugestimmt|es sei denn sie haben ** eingewilligt|nur wenn sie ** zustimmen|nur wenn sie ** einwilligen',
  notify:
    'benachrichtig*|informieren wir|wir informieren|informiere ich|ich informiere|wir sie ** informieren|wir sie ** ** informieren|wir dich ** informieren|wir euch ** informieren|sie über ** informieren|' +
    'sie über ** ** informieren|dich über ** informieren|sie darüber ** informieren|sie hierüber ** informieren|sie entsprechend ** informieren|sie vorab ** informieren|sie rechtzeitig ** informieren|' +
    'sie vorher ** informieren|sie im voraus ** informieren|sie per ** informieren|sie zu informieren|sie darüber zu informieren|sie über ** zu informieren|nutzer ** informieren|kunden ** informieren|' +
    'mitglieder ** informieren|nutzer ** zu informieren|kunden ** zu informieren|ich sie ** informieren|wir werden ** informieren|werden wir ** informieren|werden ** informiert|wird ** informiert|' +
    'informiert werden|sie informiert|sie ** informiert werden|in kenntnis|mitteilen|mitgeteilt*|mitzuteilen|teilen wir ihnen|teilen wir dir|teilen ihnen ** mit|teilen wir ** mit|eine mitteilung|' +
    'mitteilung über|mitteilung per|mitteilungen|unterrichten wir|wir unterrichten|sie ** unterrichten|unterrichten|sie ** ** unterrichten|ihnen ** ** mitteilen|sie ** ** benachrichtigen|sie ** ** hinweisen|' +
    'werden ** unterrichtet|unterrichtet werden|unterrichtung|ankündigen|angekündigt*|ankündigung*|anzukündigen|vorankündigung*|kündigen wir|weisen wir ** hin|wir weisen ** hin|darauf hinweisen|hinweisen|' +
    'hingewiesen|hinzuweisen|bekannt geben|bekanntgeben|bekannt gegeben|bekanntgegeben|bekannt gemacht|bekanntgemacht|bekannt zu geben|bekanntmach*|geben wir ** bekannt|aufmerksam machen|aufmerksam gemacht|' +
    'wissen lassen|verständigen|verständigt|wir sie ** kontaktieren|kontaktieren wir sie|setzen uns mit ihnen|ihnen eine e mail|ihnen eine nachricht|ihnen * e mail|sie per e mail|ihnen per e mail|' +
    'dir per e mail|dich per e mail|e mail an sie|zukommen lassen|senden wir ihnen|senden ihnen|durch einen hinweis|mit einem hinweis|einen hinweis|einen * hinweis|einem * hinweis|deutliche* hinweis*|' +
    'auffällige* hinweis*|hervorgehobene* hinweis*|prominente* hinweis*|sichtbare* hinweis*|hinweis auf unserer|hinweis auf der|pop up|popup|banner|vorherige benachrichtigung|zur kenntnis bringen|' +
    'zur kenntnis gebracht|informiert ** nutzer|informiert ** kunden|informiert ** betroffenen|informieren ** nutzer|informieren ** betroffenen|nutzer ** informiert|informieren|weisen wir ** darauf hin|' +
    'wirst ** informiert|sie werden ** informiert|ihr werdet ** informiert|hinweis erscheint|erscheint ein hinweis|erscheint ** hinweis|hinweis ** angezeigt|hinweis eingeblendet|kommuniziert*|kommunizieren|' +
    'transparent angekündigt|werden ** benachrichtigt|machen ** aufmerksam',
  byPosting:
    'durch veröffentlichung|durch die veröffentlichung|durch veröffentlichen|durch aktualisierung|durch die aktualisierung|durch aktualisieren|durch eine aktualisierung|durch änderung des datums|' +
    'durch anpassung|durch überarbeitung|durch bereitstellung|durch einstellen|durch hochladen|durch posten|durch bekanntgabe auf|durch bekanntmachung auf|durch einen hinweis auf dieser|indem wir die|' +
    'indem wir diese|indem wir das|indem wir den|indem wir unsere|indem wir auf|indem wir hier|indem wir neue|indem wir eine neue|indem wir eine aktualisierte|indem wir eine überarbeitete|' +
    'indem wir eine geänderte|indem wir änderungen|indem wir solche|indem wir sie auf|indem ich die|indem ich diese|indem ich das|indem die neue|indem das datum|mittels veröffentlichung|' +
    'im wege der veröffentlichung|an dieser stelle|auf dieser seite|durch eine veröffentlichung|durch aktualisierung dieser|mit der veröffentlichung',
  posting:
    'veröffentlichen|veröffentlicht*|veröffentlichung*|zu veröffentlichen|bekannt gemacht|publiziert*|abrufbar|abgerufen|abrufen|abzurufen|einsehbar|eingesehen|einsehen|auf dieser seite|auf dieser website|' +
    'auf dieser webseite|auf unserer website|auf unserer webseite|auf unserer homepage|auf der website|auf der webseite|datum aktualisier*|datum ** aktualisier*|datum ** ändern|datum ** geändert|' +
    'datum ** anpassen|datum der letzten|aktualisiertem datum|aktualisierten datum|zuletzt aktualisiert|zuletzt geändert|letzte aktualisierung|letzten aktualisierung|letzten änderung|' +
    'datum des inkrafttretens|jeweils aktuell*|jeweils gültig*|jeweils geltend*|jeweils neueste*|aktuelle fassung|aktuellen fassung|aktuelle version|aktuellste version|neueste version|neueste fassung|' +
    'aktuellste fassung|aktuelle datenschutz*|finden sie ** auf|finden sie hier|finden sie stets|finden sie immer|finden sie jederzeit|zu finden|verfügbar unter|verfügbar auf|zur verfügung gestellt|' +
    'bereitgestellt|online gestellt|eingestellt|platzieren|platziert|gilt dann|gilt jeweils|gilt die|am anfang dieser|am anfang der|am ende dieser|oben auf dieser|unten auf dieser|oben in dieser|' +
    'angegebene* datum|hat den stand|den stand|aktuell gültig|hier veröffentlicht|an dieser stelle|ersichtlich|aktualisieren wir diese seite|diese seite aktualisier*|seite ** aktualisieren|datum oben|' +
    'datum ** oben|diese seite ** aktualisiert',
  lookAgain:
    'auf dem laufenden|informieren sie sich|informiere dich|sich ** informieren|sich ** zu informieren|dich ** informieren|sich ** kundig|informiert bleiben|informiert zu bleiben|bleiben sie informiert|' +
    'überprüfen sie|prüfen sie|zu überprüfen|zu prüfen|überprüfe diese|erneut zu lesen|erneut durchlesen|erneut durchzulesen|erneut aufrufen|erneut aufzurufen|wieder aufrufen|durchzulesen|durchlesen|' +
    'lesen sie diese|lesen sie sich|besuchen sie diese|sehen sie ** nach|schauen sie|einsicht zu nehmen|einzusehen|jeweils aktuell*|jeweils gültig*|jeweils geltend*|jeweils neueste*|aktuelle fassung|' +
    'aktuelle version|aktuellen fassung|aktuellen version|aktuellste version|neueste version|neueste fassung|erneuten besuch|bei jedem besuch|vor jeder nutzung|sich regelmäßig|sich regelmässig|' +
    'sich ** ** informieren|sich ** ** zu informieren|dich regelmäßig|sich von zeit zu zeit|sich in regelmäßigen|sich gelegentlich|regelmäßig ** lesen|regelmäßig ** zu lesen|regelmäßig ** durchzusehen|' +
    'durchzusehen|regelmäßig ** besuchen|regelmäßig ** zu besuchen|regelmäßig ** anzusehen|regelmäßig ** aufzurufen|regelmäßig aufzurufen|regelmäßig ** einzusehen|regelmäßig ** überprüf*|' +
    'regelmäßig überprüf*|regelmäßig ** prüfen|regelmäßig zu prüfen|überprüfe regelmäßig|überprüfen ** regelmäßig|prüfe* ** regelmäßig|lesen ** regelmäßig|besuchen ** regelmäßig|schauen ** regelmäßig|' +
    'regelmäßig ** vertraut|regelmäßig ** zur kenntnis|regelmäßig ** nachlesen|regelmäßig ** nachzulesen|regelmäßig ** konsultieren|regelmäßig ** abzurufen|von zeit zu zeit ** lesen|' +
    'von zeit zu zeit ** zu lesen|von zeit zu zeit ** prüfen|von zeit zu zeit ** überprüf*|von zeit zu zeit ** durch*|gelegentlich ** lesen|gelegentlich ** überprüf*|gelegentlich ** prüfen|' +
    'in regelmäßigen abständen ** lesen|in regelmäßigen abständen ** zu lesen|in regelmäßigen abständen ** überprüf*|in regelmäßigen abständen ** prüfen|in regelmäßigen abständen ** durch*|' +
    'in regelmäßigen abständen ** besuch*|in regelmäßigen abständen ** auf|immer wieder ** lesen|um ** informiert zu sein|informiert zu sein',
  continuedUse:
    'weitere nutzung|weiteren nutzung|weiterer nutzung|weitere verwendung|weiteren verwendung|weitere inanspruchnahme|weiteren inanspruchnahme|fortgesetzte* nutzung|fortgesetzte* verwendung|fortlaufende* nutzung|fortdauernde* nutzung|anhaltende* nutzung|kontinuierliche* nutzung|weiternutzung|weiterverwendung|weiterbenutzung|' +
    'weiterhin nutzen|weiterhin * nutzen|weiterhin * * nutzen|weiterhin ** verwenden|weiterhin ** zugreifen|weiterhin ** besuchen|weiter nutzen|weiter zu nutzen|weiterhin zu nutzen|weiter verwenden|nutzung ** fortsetz*|nutzung ** fortzusetzen|fortsetzung der nutzung|fortführung der nutzung|nutzen sie ** weiterhin|' +
    'nutzen sie ** weiter|nutzt du ** weiterhin|nutzen sie ** nach|nutzung ** nach dem|nutzung ** nach der|nutzung ** nach einer|nutzung ** nach änderung*|nach inkrafttreten ** nutzen|durch die nutzung|durch ihre nutzung|durch nutzung|mit der nutzung|mit ihrer nutzung|indem sie ** nutzen|indem sie ** weiter*|' +
    'gilt als zustimmung|gilt als einwilligung|gilt als ihre|gilt als annahme|gilt als * annahme|gilt als einverständnis|gelten als akzeptiert|gelten als angenommen|gelten als genehmigt|konkludent*|stillschweigend*',
  silence:
    'widersprechen sie ** nicht|widersprichst du ** nicht|nicht ** widersprechen|nicht ** widersprichst|nicht ** widerspricht|nicht ** widersprochen|kein* widerspruch|ohne widerspruch|widerspruchsfrist|der änderung * widersprechen|den änderungen * widersprechen|der neuen ** widersprechen|unterbleibt ein widerspruch|widerspruch ** nicht',
  existingData:
    'bereits erhobene*|bereits erhoben|bereits erfasste*|bereits erfasst|bereits gesammelte*|bereits gesammelt|bereits gespeicherte*|bereits vorhandene*|bereits vorliegende*|zuvor erhobene*|zuvor erhoben|zuvor erfasste*|zuvor erfasst|zuvor gesammelte*|früher erhobene*|früher erfasste*|vorher erhobene*|vorher erfasste*|' +
    'bisher erhobene*|bislang erhobene*|rückwirkend*|bestehende* daten|vorhandene* daten|in der vergangenheit ** erhoben*|in der vergangenheit ** erfasst*|vor der änderung ** erhoben*|vor der änderung ** erfasst*|vor dieser änderung ** erhoben*|vor ** inkrafttreten ** erhoben*|unter ** früheren|unter ** vorherigen|zum zeitpunkt der erhebung|' +
    'zum zeitpunkt ihrer erhebung|uns vorliegenden daten|bei uns gespeicherten',
  before:
    'bevor|vorab|vorher|zuvor|im voraus|im vorfeld|vorherige|vorherigen|vorheriger|vorankündigung*|rechtzeitig|frühzeitig|mindestens|spätestens|vor inkrafttreten|vor dem inkrafttreten|vor deren inkrafttreten|vor ihrem inkrafttreten|vor wirksamwerden|vor dem wirksamwerden|vor der änderung|vor der umsetzung|vor der anwendung|' +
    'vor einer änderung|vor dem datum|tage vor|tagen vor|wochen vor|monat vor|in kraft|inkrafttreten|wirksam|wirksamwerden|mit einer frist|vorlauf',
  channels: {
    email: 'e mail*|email*|mailadress*|elektronische* post|elektronische* nachricht*|per mail',
    inProduct:
      'in der app|in app|in unserer app|innerhalb der app|über die app|über unsere app|innerhalb des dienst*|innerhalb der dienst*|innerhalb unserer dienst*|im dienst|in unserem dienst|in unseren diensten|in den diensten|über den dienst|über die dienste|über unsere dienste|über unseren dienst|im produkt|im rahmen des dienst*|' +
      'über die plattform|über unsere plattform|auf der plattform|auf unserer plattform|innerhalb der plattform|push benachrichtigung*|push nachricht*|push mitteilung*|dashboard|in ihrem konto|in ihrem benutzerkonto|in ihrem nutzerkonto|in ihrem kundenkonto|in ihrem account|in deinem konto|im kundenkonto|über ihr konto|über ihr benutzerkonto|' +
      'beim einloggen|bei ihrer nächsten anmeldung|bei der nächsten anmeldung|beim nächsten login|beim nächsten besuch|nächsten anmeldung|app benachrichtigung*|in app benachrichtigung*',
    banner: 'banner*|pop up*|popup*|einblendung|auffällige* hinweis*|auffällige* mitteilung*|deutliche* hinweis*|hervorgehoben*|gut sichtbar*|deutlich sichtbar*|gut erkennbar*|sichtbare* hinweis*|prominent*|an prominenter stelle|an auffälliger stelle|an gut sichtbarer stelle',
    homePage: 'startseite*|hauptseite|eingangsseite|einstiegsseite|landingpage|landing page|home page',
    website:
      'auf unserer website|auf unserer webseite|auf unseren websites|auf unseren webseiten|auf der website|auf der webseite|auf dieser seite|auf dieser website|auf dieser webseite|auf dieser internetseite|auf unserer seite|auf unserer internetseite|auf unseren internetseiten|auf der internetseite|' +
      'auf unserer homepage|auf der homepage|auf unserem internetauftritt|auf meiner website|auf meiner webseite|über unsere website|über die website|über unsere webseite|über diese website|hier|an dieser stelle|unsere websites',
    blog: 'blog|blogs|blogbeitrag*|blog beitrag*|pressemitteilung*|community forum|news bereich|newsbereich|newsseite|neuigkeitenseite|ankündigungsseite',
    postal: 'per post|auf dem postweg|postweg|postalisch*|per brief|brieflich|briefpost|postsendung',
  },
  hedges: {
    whereLawRequires:
      'soweit gesetzlich|sofern gesetzlich|falls gesetzlich|wenn gesetzlich|wo gesetzlich|soweit dies gesetzlich|sofern dies gesetzlich|falls dies gesetzlich|wenn dies gesetzlich|soweit rechtlich|sofern rechtlich|falls rechtlich|wenn rechtlich|wenn dies rechtlich|sofern dies rechtlich|soweit dies rechtlich|' +
      'gesetzlich vorgeschrieben*|gesetzlich erforderlich*|gesetzlich verlangt|gesetzlich gefordert*|gesetzlich notwendig|gesetzlich verpflichtet|rechtlich erforderlich*|rechtlich vorgeschrieben*|rechtlich verpflichtet|rechtlich notwendig|wie gesetzlich|wie rechtlich|nach geltendem recht|gemäß geltendem recht|' +
      'nach dem geltenden recht|nach anwendbarem recht|gemäß anwendbarem recht|nach dem anwendbaren recht|gemäß den geltenden|nach den geltenden|vom geltenden recht|von geltendem recht|durch geltendes recht|soweit erforderlich|sofern erforderlich|falls erforderlich|wenn erforderlich|wo erforderlich|' +
      'soweit dies erforderlich|sofern dies erforderlich|wenn dies erforderlich|falls dies erforderlich|wenn das gesetz|soweit das gesetz|sofern das gesetz|wenn das recht|im gesetzlich|soweit vorgeschrieben|sofern vorgeschrieben|datenschutzgesetze ** verlangen|datenschutzgesetze ** erforderlich',
    asAppropriate:
      'gegebenenfalls|ggf|falls angemessen|soweit angemessen|sofern angemessen|wenn angemessen|soweit angebracht|sofern angebracht|falls angebracht|in angemessener weise|auf angemessene weise|in angemessener form|in geeigneter weise|in geeigneter form|auf geeignete weise|auf geeignetem|angemessene maßnahmen|' +
      'angemessene schritte|geeignete maßnahmen|nach unserem ermessen|in unserem ermessen|unserem alleinigen ermessen|nach eigenem ermessen|soweit möglich|sofern möglich|wenn möglich|falls möglich|nach möglichkeit|soweit zumutbar|falls notwendig|soweit notwendig|sofern notwendig|wenn wir dies für|je nach art der änderung',
    may:
      'wir können sie|wir können ihnen|wir können dich|können wir sie|können wir ihnen|können wir dich|wir können auch|können wir auch|wir können zusätzlich|können wir zusätzlich|können sie * benachrichtigen|möglicherweise|eventuell|evtl|unter umständen|gegebenenfalls benachrichtig*|gegebenenfalls informier*|wir dürfen sie',
  },
}
