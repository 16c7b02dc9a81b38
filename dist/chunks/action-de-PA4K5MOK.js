import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import"./action-chunk-YPLPRSDF.js";var e={code:"de",functionWords:"der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|aber|sondern|sowie|als|wie|dass|daß|ob|denn|doch|so|da|dort|hier|es|er|sie|ihn|ihm|ihr|ihre|ihren|ihrem|ihrer|ihres|ihnen|wir|uns|unser|unsere|unseren|unserem|unserer|unseres|ich|mich|mir|mein|meine|meinen|meinem|meiner|meines|du|dich|dir|dein|deine|deinen|deinem|deiner|deines|euch|euer|eure|euren|eurem|eurer|sein|seine|seinen|seinem|seiner|seines|sich|selbst|selber|man|wer|wen|wem|wessen|was|welche|welchen|welchem|welcher|welches|dieser|diese|diesen|diesem|dieses|jener|jene|jenen|jenem|jenes|derselbe|dieselbe|dieselben|derselben|derjenigen|diejenigen|denjenigen|deren|dessen|denen|solche|solchen|solcher|solches|ist|sind|war|waren|bin|bist|seid|sei|seien|wäre|wären|gewesen|wird|werden|wurde|wurden|worden|geworden|würde|würden|werde|wirst|hat|haben|habe|hast|hatte|hatten|hätte|hätten|gehabt|tut|tun|lassen|lässt|in|im|ins|an|am|ans|auf|aufs|aus|bei|beim|bis|durch|für|gegen|hinter|mit|nach|neben|seit|über|um|unter|von|vom|vor|während|wegen|zu|zum|zur|zwischen|innerhalb|hinsichtlich|bezüglich|gegenüber|gemäß|gemäss|laut|anhand|mittels|mithilfe|aufgrund|per|pro|via|auch|noch|schon|bereits|sehr|ganz|eben|nun|dann|daher|dafür|dabei|dadurch|damit|daran|darauf|daraus|darin|darüber|davon|dazu|danach|hierzu|hierfür|hierbei|hierdurch|hiermit|hierin|hiervon|deshalb|deswegen|somit|also|jedoch|dennoch|zudem|außerdem|ausserdem|ferner|darüber|hinaus|weiterhin|ebenfalls|ebenso|gleichfalls|insofern|wobei|wodurch|womit|worauf|wofür|weil|indem|nachdem|während|wann|wo|warum|weshalb|wieso|wohin|zwar|sowohl|entweder|beziehungsweise|bzw|folgend|folgende|folgenden|folgender|folgendes|nachfolgend|nachfolgenden|nachstehend|nachstehenden|vorstehend|vorstehenden|oben|unten|obigen|genannt|genannte|genannten|genannter|jeweils|jeweilig|jeweilige|jeweiligen|jeweiliger|entsprechend|entsprechende|entsprechenden|entsprechender|hin|her|ab|bitte|gerne|eigene|eigenen|eigener|usw|etc|sog|sogenannt|sogenannte|sogenannten|diesbezüglich|hiermit|dahin|dazu|dies|sodass|sobald|zuge|seitens|gem|andernfalls|allerdings|hingegen|daneben|demnach|samt|daraufhin|darum|ihrerseits|hierüber|hieran|diesbezüglichen|diesbezügliche|diesbezüglicher|dortigen|dortige|derartige|derartigen|derartiger|derartiges|besagte|besagten|besagter|ohnehin|dar|heraus|hinweg|sollte|sollten|demselben|etwas|je|liegt|liegen|einmal|ii|iii|iv|vi|www|https|http|com|org|html",subjects:{company:"wir",person:"sie|du|ihr"},capitalNouns:!0,particles:"ab|an|auf|aus|bei|bekannt|bereit|durch|ein|entgegen|fern|fest|fort|frei|heran|heraus|herunter|hervor|hin|hinzu|hoch|los|mit|nach|nieder|offen|sicher|statt|teil|über|um|unter|vor|voraus|weg|weiter|wieder|wiederher|zu|zurück|zusammen",inserted:"zu|ge",compounds:!0,joints:"s|n|en|es|e|er",conjunctions:"und|oder|sowie|bzw",citations:"artikel|artikeln|art|absatz|abs|satz|buchstabe|lit|abschnitt|abschnitts|abschnitte|ziffer|ziff|nummer|nr|kapitel|anlage|punkt|teil",contractions:{"geht's":"geht es","gibt's":"gibt es","ist's":"ist es","wie's":"wie es","war's":"war es","wenn's":"wenn es","für's":"für das","auf's":"auf das","in's":"in das","durch's":"durch das","um's":"um das","über's":"über das","an's":"an das"},abbreviations:"z.b|u.a|d.h|i.d.r|i.s.d|i.s.v|i.v.m|i.r.d|i.h.v|o.g|o.ä|u.ä|s.o|s.u|u.u|v.a|m.a.w|n.f|a.f|e.v|bzw|bspw|ca|ggf|ggfs|gem|evtl|inkl|exkl|einschl|insb|insbes|sog|vgl|siehe|abs|art|nr|nrn|lit|ziff|ziffer|buchst|abschn|kap|rn|rz|fn|anm|bgbl|dr|prof|hr|fr|st|str|tel|mobil|inc|ltd|co|corp|llc|s.a|s.a.s|mio|mrd|max|min|mind|zzgl|abzgl|grds|allg|entspr|ggü|zw|betr|bez|jan|feb|mär|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez|u.s|u.s.a|p.o|abt|geb|vers|std|ff|13|14|16|18|par|tit|unterabs|vol|pkt",numbers:{ein:1,eine:1,einem:1,einen:1,einer:1,eines:1,eins:1,zwei:2,drei:3,vier:4,fünf:5,sechs:6,sieben:7,acht:8,neun:9,zehn:10,elf:11,zwölf:12,dreizehn:13,vierzehn:14,fünfzehn:15,sechzehn:16,siebzehn:17,achtzehn:18,neunzehn:19,zwanzig:20,einundzwanzig:21,vierundzwanzig:24,fünfundzwanzig:25,achtundzwanzig:28,dreißig:30,dreissig:30,sechsunddreißig:36,sechsunddreissig:36,vierzig:40,fünfundvierzig:45,achtundvierzig:48,fünfzig:50,sechzig:60,siebzig:70,zweiundsiebzig:72,achtzig:80,neunzig:90,hundert:100,einhundert:100,hundertachtzig:180,einhundertachtzig:180,zweier:2,dreier:3,dreizehnte:13,dreizehnten:13,vierzehnte:14,vierzehnten:14,fünfzehnte:15,fünfzehnten:15,sechzehnte:16,sechzehnten:16,siebzehnte:17,siebzehnten:17,achtzehnte:18,achtzehnten:18,einundzwanzigste:21,einundzwanzigsten:21},months:["januar|jänner|jan|jän","februar|feber|feb","märz|maerz|mär|mrz","april|apr","mai","juni|jun","juli|jul","august|aug","september|sep|sept","oktober|okt","november|nov","dezember|dez"],ages:"unter N jahren|unter N jahre|unter N|unter dem alter von N|unter dem alter von N jahren|unterhalb von N jahren|N jahre alt|N jahren alt|N jahre alt oder älter|N jahre oder älter|N jahre und älter|N jahren und älter|N jahren oder älter|N jahre oder jünger|N jahren oder jünger|jünger als N|jünger als N jahre|nicht älter als N|älter als N|älter als N jahre|mindestens N jahre|mindestens N jahre alt|mindestens N jahren|mindestalter von N|mindestalter von N jahren|mindestalter beträgt N|das N lebensjahr|ihr N lebensjahr|des N lebensjahres|das * N lebensjahr|N lebensjahr|N lebensjahres|vollendeten N lebensjahr|vollendung des N lebensjahres|vollendete N lebensjahr|alter von N|alter von N jahren|im alter von N|im alter von N jahren|im alter von unter N|ab N jahren|ab N jahre|über N jahre|über N jahren|über N jahre alt|noch nicht N|noch nicht N jahre|noch keine N jahre|noch keine N|zwischen N und|zwischen N und * jahren|N bis * jahre|N bis * jahren|N jährige*|N jährigen|weniger als N jahre alt|unter N jährige*|über N jährige*",denials:"nicht|kein|keine|keinen|keinem|keiner|keines|keinerlei|nie|niemals|ohne|weder|nichts|niemand|niemanden|niemandem|keinesfalls|keineswegs|nirgends|auf keinen fall|in keinem fall|in keiner weise|unter keinen umständen|zu keinem zeitpunkt|zu keiner zeit|nicht mehr|nicht länger|noch nie|nirgendwo|keins|unmöglich|unmögliche|unmöglichkeit|verboten|verbietet|verbieten|untersagt|unterlassen|unterlässt|unterlassung|verzichten|verzichtet|verzichten wir|außerstande|ausserstande|raten ** davon ab|raten ** ab|davon abraten|davon absehen|mitnichten|davon abzusehen|sehen ** davon ab|mangels",index:{keys:["personal-data","sensitive-data","name","email","hashed-email","phone","postal-address","username","password","account-data","photo","video","audio","age","gender","ethnicity","religion","politics","sexuality","health","genetic","biometric","nationality","marital","demographics","education","employment","job-application","government-id","payment","financial","purchase","location","precise-location","ip","device","device-id","fingerprinting","usage","browsing","viewing","logs","diagnostics","metadata","content","messages","contacts","contact-data","social-media","survey","preferences-data","inferences","support-data","sensor","aggregated","anonymous","third-party-source","collect","use","process","share","sell","retain","store","delete","transfer","access","combine","analyse","scan","track","profile-act","encrypt","hash","notify-act","verify","publish","respond","contract-bind","third-party","service-provider","processor","subprocessor","affiliate","partner","advertiser","analytics-provider","payment-provider","social-network","authority","acquirer","public-recipient","organisation-admin","adviser","researcher","delivery","provide-service","improve","develop","research","marketing","advertising","targeted-advertising","analytics","personalise","security-purpose","fraud","legal-compliance","legal-claims","communicate","support","payment-purpose","recruitment","ai-training","ai","automated-decision","profiling","right","right-access","right-rectify","right-erase","right-port","right-object","right-restrict","right-complain","right-appeal","right-nondiscrimination","right-human-review","right-withdraw","authorised-agent","exercise-request","opt-out","opt-in","settings","choose","gpc","consent","legitimate-interest","contract","legal-basis","safeguard","breach","no-guarantee","employees-access","third-country","scc","framework","adequacy","bcr","us","eu","uk","switzerland","country","servers","cookie","tracker-tech","third-party-cookie","child","parent","under-age","resident","california","gdpr","visitor","customer","user","employee","applies","controller","dpo","contact-us","third-party-sites","policy-doc","policy-change","last-updated","not","generally","only","except","if","with-consent","where-law","where-applicable","feasible","may","will","must","some","all","example","automatic","purpose-word","retention-period","account-close","pointer","illustration","@AT","@BE","@BG","@HR","@CY","@CZ","@DK","@EE","@FI","@FR","@DE","@GR","@HU","@IE","@IT","@LV","@LT","@LU","@MT","@NL","@PL","@PT","@RO","@SK","@SI","@ES","@SE","@NO","@IS","@LI","@CA","@AU","@NZ","@JP","@KR","@IL","@AR","@UY","@IN","@CN","@HK","@TW","@SG","@PH","@MY","@ID","@TH","@VN","@PK","@BD","@LK","@AE","@SA","@QA","@TR","@RU","@UA","@BY","@RS","@BA","@ME","@MK","@AL","@MD","@GE","@AM","@AZ","@KZ","@ZA","@EG","@MA","@TN","@DZ","@NG","@KE","@GH","@MU","@BR","@MX","@CL","@CO","@PE","@CR","@EC","@JM","@BM","@JE","@GG","@IM","@AD","@MC","@SM","@FO","@GI","=data","=personal","=privacy","=private","=service","=product","=website","=page","=platform","=internet","=offline","=app","=application","=software","=program","=programming","=computer","=desktop","=mobile","=phone","=tablet","=device","=equipment","=machine","=screen","=camera","=microphone","=television","=battery","=cable","=network","=connection","=connect","=disconnect","=server","=cloud","=database","=domain","=link","=linked","=button","=click","=icon","=menu","=window","=browser","=browse","=interface","=api","=code","=script","=version","=update","=upgrade","=install","=uninstall","=download","=upload","=file","=folder","=format","=text","=image","=photo","=video","=audio","=music","=film","=streaming","=game","=play","=watch","=listen","=voice","=media","=social","=content","=contain","=account","=profile","=identity","=identify","=identifier","=login","=logout","=log","=register","=membership","=member","=user","=visitor","=visit","=customer","=consumer","=subscriber","=subscription","=subscribe","=unsubscribe","=newsletter","=mail","=email","=inbox","=address","=addressed","=postal","=message","=chat","=sms","=call","=named","=name","=title","=contact","=communication","=correspondence","=conversation","=notify","=inform","=notice","=alert","=reminder","=announcement","=publish","=post","=comment","=community","=forum","=blog","=group","=friend","=follow","=following","=feature","=tool","=technology","=technical","=system","=electronic","=digital","=virtual","=policy","=statement","=terms","=condition","=agreement","=agree","=consent","=permission","=permit","=authorise","=prohibit","=contract","=contractual","=clause","=provision","=section","=paragraph","=chapter","=article","=table","=appendix","=heading","=footer","=document","=form","=shape","=field","=list","=copy","=original","=draft","=record","=report","=archive","=definition","=word","=meaning","=meaningful","=refer","=reference","=describe","=explain","=specify","=mention","=set-out","=indicate","=summary","=overview","=introduction","=conclusion","=guide","=instruction","=rule","=procedure","=method","=manner","=means","=process","=measure","=measurement","=step","=activity","=action","=operation","=run","=perform","=performance","=execute","=implement","=work","=employee","=employment","=hire","=career","=professional","=expert","=team","=department","=office","=headquarters","=manager","=manage","=business","=company","=subsidiary","=affiliate","=organisation","=association","=associate","=institution","=foundation","=partner","=provider","=supplier","=merchant","=agent","=agency","=broker","=representative","=owner","=ownership","=asset","=resource","=trade","=commercial","=industry","=market","=marketing","=marketplace","=advertising","=campaign","=promotion","=offer","=discount","=gift","=contest","=loyalty","=order","=purchase","=sale","=rent","=shop","=cart","=checkout","=catalogue","=brand","=trademark","=price","=cost","=fee","=charge","=free","=freedom","=payment","=unpaid","=invoice","=receipt","=refund","=credit","=debit","=debt","=card","=wallet","=bank","=iban","=money","=amount","=tax","=accounting","=audit","=financial","=economic","=profit","=salary","=insurance","=investment","=loan","=royalty","=law","=legal","=lawful","=unlawful","=regulation","=statute","=directive","=code-of-law","=comply","=accordance","=obligation","=mandatory","=require","=requirement","=necessary","=need","=essential","=strict","=right","=privilege","=exercise","=claim","=dispute","=court","=judgment","=lawsuit","=arbitration","=jury","=class-action","=evidence","=lawyer","=counsel","=crime","=police","=enforcement","=authority","=supervisory","=government","=public","=public-interest","=national","=nationality","=international","=federal","=state","=country","=territory","=region","=city","=place","=location","=area","=geographic","=map","=europe","=union","=economic-area","=america","=united","=kingdom","=sweden","=germany","=france","=ireland","=switzerland","=netherlands","=belgium","=spain","=italy","=canada","=australia","=asia","=california","=language","=translation","=foreign","=outside","=inside","=third-party","=third-country","=party","=entity","=person","=human","=data-subject","=subject","=subject-to","=child","=minor","=adult","=parent","=family","=birth","=death","=age","=gender","=sexual","=life","=health","=body","=injury","=disability","=medicine","=emergency","=genetic","=religion","=politics","=ethnic","=opinion","=education","=course","=training","=learn","=knowledge","=know","=aware","=understand","=think","=want","=like","=interest","=love","=expect","=intend","=purpose","=reason","=basis","=cause","=result","=consequence","=influence","=security","=safe","=protect","=defend","=prevent","=detect","=risk","=danger","=threat","=attack","=abuse","=fraud","=spam","=theft","=loss","=damage","=destroy","=accident","=incident","=breach","=violate","=guarantee","=ensure","=promise","=trust","=reliable","=encrypt","=key","=password","=credentials","=verify","=confirm","=check","=review","=control","=monitor","=investigate","=filter","=block","=limit","=suspend","=terminate","=end","=close","=open","=start","=stop","=continue","=pause","=change","=convert","=replace","=switch","=improve","=develop","=create","=make","=design","=fix","=error","=problem","=solve","=test","=try","=succeed","=fail","=happen","=event","=case","=situation","=status","=use","=reuse","=collect","=obtain","=recipient","=provide","=give","=share","=disclose","=send","=transfer","=forward","=delivery","=return","=exchange","=access","=available","=store","=keep","=delete","=remove","=restore","=deactivate","=activate","=active","=automatic","=user-manual","=analyse","=evaluate","=calculate","=compare","=combine","=integrate","=separate","=include","=exclude","=add","=complete","=full","=total","=part","=piece","=set","=settings","=default","=customise","=recommend","=support","=help","=ask","=request","=answer","=write","=read","=see","=display","=search","=find","=choose","=decide","=accept","=approve","=refuse","=object","=withdraw","=correct","=accurate","=complaint","=appeal","=concern","=relationship","=apply","=effective","=valid","=effective-date","=last","=new","=old","=current","=exist","=previous","=future","=before","=after","=next","=now","=soon","=quick","=slow","=time","=period","=temporary","=permanent","=date","=calendar","=day","=week","=month","=year","=hour","=minute","=seconds","=morning","=monday","=tuesday","=wednesday","=thursday","=friday","=saturday","=sunday","=holiday","=january","=february","=march","=april","=may-month","=june","=july","=august","=september","=october","=november","=december","=zero","=one-number","=two","=three","=four","=five","=six","=seven","=eight","=nine","=ten","=eleven","=twelve","=thirteen","=fifteen","=sixteen","=eighteen","=twenty","=thirty","=forty","=fifty","=sixty","=ninety","=hundred","=thousand","=million","=first","=second","=fourth","=fifth","=half","=percent","=number","=many","=more","=less","=maximum","=increase","=average","=level","=extent","=range","=size","=small","=large","=high","=low","=simple","=complex","=clear","=good","=bad","=important","=relevant","=appropriate","=reasonable","=possible","=certain","=general","=regular","=similar","=different","=other","=unique","=own","=direct","=joint","=behaviour","=habit","=practice","=experience","=quality","=standard","=principle","=criterion","=factor","=characteristic","=nature","=type","=category","=example","=detail","=more-information","=fact","=truth-false","=intellectual","=copyright","=patent","=license","=author","=culture","=book","=travel","=flight","=transport","=vehicle","=ticket","=passport","=hotel","=home","=reside","=street","=zip","=food","=clothing","=sport","=environment","=weather","=force-majeure","=energy","=science","=study","=survey","=statistic","=analytics","=trend","=model","=ai","=smart","=cookie","=pixel","=tracking","=session","=cache","=signal","=sensor","=ip","=os","=google","=facebook","=microsoft","=apple","=amazon","=twitter","=youtube","=linkedin","=firefox","=paypal","=gdpr","=ccpa","=dpo","=cnil","=controller","=processor","=contractor","=assignment","=behalf","=responsibility","=disclaimer","=waiver","=sanction","=jurisdiction","=competent","=talent","=independent","=depend","=voluntary","=regardless","=extraordinary","=legally-required","=legitimate","=fundamental","=sensitive","=confidential","=anonymous","=aggregate","=hash","=structured","=portable","=intervention","=participate","=contribute","=submit","=take","=bring","=go","=leave","=arrive","=move","=place-verb","=tell","=discuss","=appear","=lead","=maintain","=serve","=discriminate","=harass","=pursue","=enter-into","=establish","=found-company","=constitute","=belong","=cover","=extend","=derive","=interpret","=match","=balance","=prioritise","=respect-dignity","=value","=benefit","=opportunity","=freedom-expression","=feel","=welcome","=attention","=note","=remember","=imagine","=plan","=prepare","=initiate","=finalise","=coordinate","=facilitate","=encourage","=attract","=audience","=interest-based","=banner","=spread","=reproduce","=derivative","=reverse-engineer","=circumvent","=impersonate","=burden","=material","=physical","=surroundings","=structure","=center","=side","=top","=front","=line","=path","=direction","=distance","=origin","=sample","=mix","=counterpart","=private-life","=sign","=certify","=badge","=shield","=corporate-rules","=transaction","=merger","=bankruptcy","=successor","=venture","=sponsor","=co-brand","=candidate","=background","=qualification","=military","=trade-union","=emergency-service","=export","=import","=embargo","=gambling","=dating","=compatible","=donation","=support-ticket","=thing","=point","=term-duration","=local","=against","=even","=commission","=discretion","=respective","=premium","=back","=informal","=civil","=least","=consistent","=traffic","=unauthorised","=implied","=self","=official","=past","=edit","=renew","=republic","=israel","=portugal","=instead","=channel","=sufficient","=satisfy","=proceed","=matter","=cross","=mechanism","=reflect","=news","=assume","=tariff","=mode","=useful","=advance","=ride","=beyond","=incur","=allege","=premises","=honor","=hard","=majority","=visual","=pending","=expense","=prominent","=appoint","=hide","=letter","=mind","=face","=portal","=dedicated","=index","=recycle","=vpn","=segment","=celebrity","=negligence","=intentional","=sever","=impose","=role","=entertainment","=unit","=package","=uniform","=widget","=webinar","=synchronise","=excess","=redeem","=accessory","=manufacturer","=engineer","=operator","=carrier","=host-guest","=moderate","=vote","=petition","=reputation","=society","=background-check","=imprint","=telefax","=company-register","=capital","=debt-collection","=money-laundering","=score","=warehouse","=season","=furniture","=stage","=drop","=attach","=lifespan","=swipe","=print","=scan","=keyboard","=wear","=volume","=heart-rate","=vaccine","=patient","=prescription","=limitation-period","=negotiate","=mutatis-mutandis","=hereinafter","=anyone","=aspect","=due","=combat","=trespass","=solicit","=endorse","=coerce","=favor","=rank","=hint","=elapse","=transparent","=integrity","=render","=dispose","=recognise","=intermediary","=computing","=freelance","=consumption","=justice","=club","=studio","=boarding","=percentage-rate","=inhabitant","=shorten","=comprehensive","=settlement","=turn","=accommodate","=iframe","=transient","=mark","=foreseen","=as-of","=specification-sheet","=focus","=constant","=approximately","=stable","=disk","=issue-verb","=fill-in","=never","=hypothesis","=courtesy","=personality","=library","=illustration","=alias","=grid","=parking","=franchise","=quote","=mandate","=warning","=star","=logistic","=beauty","=outage","=justify","=telephone-directory","=hidden-defect","=adhere","=deem","=enjoyment","=wedding","=early","=clean","=accompany","=broken","=pair","=correlate","=bulk","=cooking","=pet","=farm","=light-colour","=temperature","=peace","=nuclear","=prison","=parliament","=minister","=embassy","=customs","=notary","=witness","=victim","=fairness","=diversity","=equality","=sustain","=good-faith","=expedite","=compress","=crash","=idle","=draw","=layout","=border","=merchantability","=china","=japan","=korea","=india","=singapore","=luxembourg","=brazil","=north","=south","=east","=west","=bluetooth","=wifi","=gps","=radio","=wireless","=ios","=android","=mac","=iphone","=linux","=restaurant","=alcohol","=water","=air","=fire","=night","=imy","=ico","=algorithm","=machine-learning","=intelligence","=car","=scooter","=bicycle","=driver","=drive","=taxi","=currency","=euro","=dollar","=cash","=vat","=ssl","=tls","=https","=virus","=malware","=phishing","=bot","=hack","=beacon","=tag","=sdk","=plugin","=reward","=doctor","=hospital","=school","=student","=university","=biometric","=fingerprint","=pornographic","=violence","=terrorism","=hate","=defame","=visa","=hand","=eye","=secret","=thank","=apologise","=bus","=train","=instagram","=whatsapp","=meta","=chrome","=gmail","=bing","=explorer","=safari","=itunes","=aws","=alexa","=adobe","=tiktok","=pinterest","=snapchat","=reddit","=discord","=tumblr","=github","=zoom","=spotify","=netflix","=cloudflare","=salesforce","=zendesk","=adwords","=criteo","=adyen","=stripe","=braintree","=mastercard","=sonos","=url","=html","=captcha","=crm","=hr-department","=iso","=pci","=virginia","=colorado","=connecticut","=utah","=nevada","=texas","=new-york","=francisco","=london","=paris","=dublin","=amsterdam","=berlin","=stockholm","=turkey","=norway","=finland","=austria","=poland","=mexico","=africa","~0","~1","~2","~3","~4","~5","~6","~7","~8","~9","~10","~11","~12","~13","~14","~15","~16","~17","~18","~19","~20","~21","~22","~23","~24","~25","~26","~27","~28","~29","~30","~31","~32","~33","~34","~35","~36","~37","~38","~39","~40","~41","~42","~43","~44","~45","~46","~47","~48","~49","~50","~51","~52","~53","~54","~55","~56","~57","~58","~59","~60","~61","~62","~63","~64","~65","~66","~67","~68","H","B","D","W","M","Y","collection","purpose","sharing","sale","retention","children","rights","choice","security","tracking","automated-decisions","change-rule","contact","scope","outside","document","practices","changes","notChanges","material","reduces","withoutConsent","notify","byPosting","posting","lookAgain","continuedUse","existingData","before","inProduct","banner","homePage","website","blog","postal","whereLawRequires","asAppropriate","revised","effective"],lookups:{exact:`personendaten	0|0|personendaten
ihre	0|0|ihre daten	0|0|ihre informationen	0|0|ihre angaben	0|31|ihre aufträge	0|38|ihre nutzung	0|38|ihre verwendung	0|38|ihre benutzung	0|38|ihre aktivität	0|38|ihre aktivitäten	0|44|ihre inhalte	0|44|ihre bewertung	0|44|ihre eingaben	0|46|ihre kontakte	0|49|ihre rückmeldung	0|50|ihre interessen	0|52|ihre anliegen	0|52|ihre kontaktaufnahme	0|92|ihre organisation	0|110|ihre fragen zu beantworten	0|110|ihre anfrage zu beantworten	0|110|ihre anfragen zu beantworten	0|110|ihre anfrage beantworten	0|110|ihre anfragen beantworten	0|110|ihre fragen beantworten	0|110|ihre ** anfrage* ** beantworten	0|117|ihre rechte	0|119|ihre daten zu aktualisieren	0|119|ihre daten aktualisieren	0|119|ihre daten ** aktualisieren	0|119|ihre informationen ** aktualisieren	0|119|ihre angaben ** aktualisieren	0|119|ihre angaben aktualisieren	0|119|ihre informationen zu aktualisieren	0|119|ihre daten ändern	0|119|ihre daten zu ändern	0|119|ihre angaben ändern	0|119|ihre angaben zu ändern	0|119|ihre informationen ändern	0|134|ihre auswahl	0|134|ihre entscheidung	0|134|ihre möglichkeiten	0|134|ihre optionen	0|137|ihre interessen rechte und freiheiten	0|181|ihre einwilligung ** einholen	0|181|ihre zustimmung einholen	0|181|ihre einwilligung erteilt	0|181|ihre zustimmung erteilt	0|181|ihre ausdrückliche einwilligung * erteilt	0|181|ihre vorherige einwilligung	0|181|ihre vorherige zustimmung	6|1627|ihre rechte	8|1639|ihre daten ** ändern	8|1639|ihre daten ** zu ändern	8|1639|ihre daten ** aktualisieren	8|1639|ihre daten ** zu aktualisieren	8|1639|ihre daten ** anpassen	8|1639|ihre daten ändern	8|1639|ihre informationen ** ändern	8|1639|ihre informationen ** aktualisieren	8|1639|ihre angaben ** ändern	8|1639|ihre angaben ** aktualisieren	8|1639|ihre datenschutzerklärungen ** ändern	8|1639|ihre präferenzen ** ändern	8|1639|ihre einwilligung ** ändern	8|1639|ihre entscheidung ** ändern	8|1641|ihre rechte betreffen	8|1641|ihre rechte ** auswirk*	8|136|ihre ausdrückliche* einwilligung	8|136|ihre ausdrückliche* zustimmung	8|136|ihre vorherige* einwilligung	8|136|ihre vorherige* zustimmung
ihrer	0|0|ihrer daten	0|0|ihrer informationen	0|0|ihrer angaben	0|31|ihrer aufträge	0|38|ihrer nutzung	0|38|ihrer verwendung	0|38|ihrer benutzung	0|38|ihrer aktivität	0|38|ihrer aktivitäten	0|44|ihrer inhalte	0|44|ihrer eingaben	0|46|ihrer kontakte	0|50|ihrer interessen	0|52|ihrer anliegen	0|52|ihrer kontaktaufnahme	0|92|ihrer organisation	0|117|ihrer rechte	0|134|ihrer auswahl	0|134|ihrer entscheidung	0|134|ihrer optionen	0|137|ihrer interessen rechte und freiheiten	0|181|ihrer vorherigen einwilligung	0|181|ihrer vorherigen zustimmung	8|136|ihrer ausdrücklichen einwilligung	8|136|ihrer ausdrücklichen zustimmung	8|136|ihrer vorherigen einwilligung	8|136|ihrer vorherigen zustimmung	8|136|ihrer zustimmung bedürfen	8|136|ihrer zustimmung bedarf	8|136|ihrer einwilligung bedarf
ihren	0|0|ihren daten	0|0|ihren informationen	0|0|ihren angaben	0|31|ihren auftrag	0|38|ihren aktivitäten	0|44|ihren inhalten	0|44|ihren beitrag	0|44|ihren eingaben	0|46|ihren kontakten	0|50|ihren interessen	0|52|ihren anliegen	0|92|ihren arbeitgeber	0|117|ihren rechten	0|134|ihren auswahl	0|134|ihren möglichkeiten	0|134|ihren optionen	0|137|ihren interessen rechten und freiheiten	0|161|ihren sitz	0|164|ihren besuch	0|164|ihren besuchen
deine	0|0|deine daten	0|0|deine informationen	0|0|deine angaben	0|38|deine nutzung	0|38|deine verwendung	0|38|deine aktivität	0|38|deine aktivitäten	0|38|deine benutzung	0|44|deine inhalte	0|44|deine bewertung	0|44|deine eingaben	0|46|deine kontakte	0|49|deine rückmeldung	0|50|deine interessen	0|52|deine anliegen	0|92|deine organisation	0|110|deine fragen zu beantworten	0|110|deine anfrage zu beantworten	0|117|deine rechte	0|119|deine daten aktualisieren	0|134|deine auswahl	0|134|deine entscheidung	0|134|deine optionen	0|137|deine interessen rechte und freiheiten	0|137|deine interesse rechte und freiheiten	0|181|deine einwilligung erteilt	0|181|deine zustimmung erteilt	0|181|deine vorherige einwilligung	0|181|deine vorherige zustimmung	6|1627|deine rechte	8|1639|deine daten ** ändern	8|1639|deine daten ** aktualisieren	8|136|deine ausdrückliche* einwilligung	8|136|deine ausdrückliche* zustimmung
deiner	0|0|deiner daten	0|0|deiner informationen	0|0|deiner angaben	0|38|deiner nutzung	0|38|deiner aktivität	0|38|deiner aktivitäten	0|38|deiner benutzung	0|38|deiner verwendung	0|44|deiner inhalte	0|50|deiner interessen	0|92|deiner organisation	0|117|deiner rechte	0|134|deiner auswahl	0|134|deiner entscheidung	0|181|deiner vorherigen zustimmung	0|181|deiner vorherigen einwilligung	8|136|deiner ausdrücklichen zustimmung	8|136|deiner ausdrücklichen einwilligung
deinen	0|0|deinen daten	0|0|deinen informationen	0|0|deinen angaben	0|31|deinen auftrag	0|38|deinen aktivitäten	0|44|deinen beitrag	0|44|deinen eingaben	0|50|deinen interessen	0|134|deinen optionen	0|164|deinen besuch
eure	0|0|eure daten	0|0|eure informationen	0|38|eure nutzung	0|38|eure aktivitäten	0|38|eure benutzung
eurer	0|0|eurer daten	0|0|eurer informationen	0|38|eurer nutzung	0|38|eurer aktivitäten	0|38|eurer benutzung
euren	0|0|euren daten	0|0|euren informationen
daten	0|0|daten über sie	0|0|daten über dich	0|0|daten zu ihrer person	0|0|daten zu deiner person	0|0|daten die sie betreffen	0|0|daten zu ihnen	0|0|daten die dich betreffen	0|0|daten zu dir	0|0|daten zu seiner person	0|0|daten ** über sie	0|0|daten ** über dich	0|0|daten die wir von ihnen	0|0|daten die wir von dir	0|0|daten die sie uns	0|0|daten über ihn	0|0|daten die sie ** betreffen	0|0|daten die dich ** betreffen	0|0|daten über ihre person	0|9|daten zur registrierung	0|9|daten aus ihrem ** profil	0|9|daten in ihrem ** profil	0|56|daten von dritten	0|56|daten dritter	0|56|daten von drittanbietern	0|56|daten von unseren partnern	0|56|daten von partnern	0|56|daten von unseren geschäftspartnern	0|56|daten von anderen unternehmen	0|56|daten von werbetreibenden	0|57|daten erhalten	0|57|daten ** bereitstellen	0|57|daten ** bereitzustellen	0|57|daten mitzuteilen	0|57|daten mitteilen	0|58|daten dienen	0|59|daten umgehen	0|59|daten umgeht	0|59|daten umzugehen	0|59|daten umgegangen	0|63|daten liegen	0|67|daten ergänzen	0|67|daten zu ergänzen	0|79|daten anderer	0|119|daten ** auf dem neuesten stand	0|119|daten ** auf dem aktuellen stand	0|119|daten zu aktualisieren	0|121|daten exportieren	0|121|daten zu exportieren	0|121|daten herunterladen	0|121|daten herunterzuladen	0|121|daten mitzunehmen	0|121|daten in einem gängigen	1|291|daten	2|884|daten des	3|1550|daten	6|1621|daten die	8|1639|daten ändern	8|1639|daten zu ändern	8|1639|daten aktualisieren	8|1639|daten zu aktualisieren	8|1639|daten ** geändert haben	8|1639|daten ** auf dem neuesten stand	8|1639|daten angepasst*
informationen	0|0|informationen über sie	0|0|informationen über dich	0|0|informationen zu ihrer person	0|0|informationen zu ihnen	0|0|informationen zu dir	0|0|informationen zu deiner person	0|0|informationen ** über sie	0|0|informationen ** über dich	0|0|informationen die wir von ihnen	0|0|informationen die sie uns	0|0|informationen die sie betreffen	0|0|informationen die dich betreffen	0|0|informationen über ihre person	0|9|informationen aus ihrem ** profil	0|9|informationen in ihrem ** profil	0|56|informationen von dritten	0|56|informationen dritter	0|56|informationen von drittanbietern	0|56|informationen von unseren partnern	0|56|informationen von partnern	0|56|informationen von unseren geschäftspartnern	0|56|informationen von anderen unternehmen	0|56|informationen von werbetreibenden	0|57|informationen ** bereitstellen	0|57|informationen mitzuteilen	0|58|informationen dienen	0|59|informationen umgehen	0|59|informationen umgeht	0|67|informationen ergänzen	0|67|informationen zu ergänzen	0|195|informationen dazu	0|195|informationen hierzu	0|195|informationen erhalten sie	3|1550|informationen	6|1621|informationen die	8|1639|informationen ** zu aktualisieren
nutzerdaten	0|0|nutzerdaten
benutzerdaten	0|0|benutzerdaten
kundendaten	0|0|kundendaten	1|383|kundendaten
stammdaten	0|0|stammdaten
bestandsdaten	0|0|bestandsdaten
persönlich	0|0|persönlich identifizierbar* information*	0|0|persönlich identifizierbar* daten	0|104|persönlich zugeschnitten*	0|104|persönlich zu gestalten	0|104|persönlich gestalten	3|1551|persönlich
angaben	0|0|angaben zu ihrer person	0|0|angaben über sie	0|0|angaben zu ihnen	0|0|angaben zu dir	0|0|angaben über dich	0|0|angaben zu deiner person	0|0|angaben ** über sie	0|9|angaben in ihrem ** profil	0|50|angaben zu interessen	0|57|angaben machen	0|57|angaben zu machen	0|57|angaben mitzuteilen	0|57|angaben freiwillig machen	0|57|angaben ** freiwillig machen	0|57|angaben können sie ** machen	0|58|angaben dienen	0|67|angaben zu ergänzen	0|75|angaben überprüfen	0|75|angaben zu überprüfen	1|291|angaben	3|1550|angaben	8|1639|angaben ** ändern
sie	0|0|sie betreffende* daten	0|0|sie angehende*	0|57|sie angeben	0|57|sie eingeben	0|57|sie bereitstellen	0|57|sie uns ** mitteilen	0|57|sie uns ** übermitteln	0|57|sie uns ** bereitstellen	0|57|sie uns ** zur verfügung	0|57|sie uns ** angeben	0|57|sie uns ** geben	0|57|sie um ** gebeten	0|57|sie uns schicken	0|57|sie uns senden	0|57|sie uns ** zukommen	0|57|sie einreichen	0|58|sie dienen	0|109|sie zu erreichen	0|110|sie zu unterstützen	0|130|sie uns bitten	0|130|sie uns ** bitten	0|131|sie verhindern dass	0|133|sie kontrollieren	0|133|sie steuern	0|134|sie sich ** entscheiden	0|134|sie bestimmen	0|136|sie gestatten	0|136|sie erlauben	0|161|sie in ** leben	0|161|sie in ** wohnen	0|161|sie in ** ansässig	0|185|sie haben ** die möglichkeit	0|185|sie gegebenenfalls	0|185|sie ggf	8|1643|sie über ** informieren	8|1643|sie über ** ** informieren	8|1643|sie darüber ** informieren	8|1643|sie hierüber ** informieren	8|1643|sie entsprechend ** informieren	8|1643|sie vorab ** informieren	8|1643|sie rechtzeitig ** informieren	8|1643|sie vorher ** informieren	8|1643|sie im voraus ** informieren	8|1643|sie per ** informieren	8|1643|sie zu informieren	8|1643|sie darüber zu informieren	8|1643|sie über ** zu informieren	8|1643|sie informiert	8|1643|sie ** informiert werden	8|1643|sie ** unterrichten	8|1643|sie ** ** unterrichten	8|1643|sie ** ** benachrichtigen	8|1643|sie ** ** hinweisen	8|1643|sie per e mail	8|1643|sie werden ** informiert
personenangaben	0|0|personenangaben
mitgliederdaten	0|0|mitgliederdaten
dich	0|0|dich betreffende*	0|0|dich angehende*	0|109|dich zu erreichen	0|110|dich zu unterstützen	0|161|dich in ** befindest	0|161|dich in ** aufhältst	8|1643|dich über ** informieren	8|1643|dich per e mail	8|1646|dich ** informieren	8|1646|dich regelmäßig
mitarbeiterdaten	0|0|mitarbeiterdaten
besucherdaten	0|0|besucherdaten
personaldaten	0|0|personaldaten
eigenen	0|0|eigenen daten	0|127|eigenen standpunkt*
persönlichen	0|0|persönlichen nutzerdaten	3|1551|persönlichen
ihn	0|0|ihn betreffende*	0|0|ihn angehende*
seine	0|0|seine daten
seiner	0|0|seiner daten
seinen	0|0|seinen daten	0|161|seinen sitz
über	0|0|über sie gespeicherte* ** daten	0|0|über sie gespeicherte* ** information*	0|0|über dich gespeicherte* ** daten	0|0|über sie erhobene* ** daten	0|0|über sie vorliegende* ** daten	0|0|über dich erhobene* ** daten	0|0|über dich vorliegende* ** daten	0|100|über angebote	0|193|über einen zeitraum	0|193|über die dauer	3|1570|über	6|1633|über uns	6|1634|über diese	8|1650|über die app	8|1650|über unsere app	8|1650|über den dienst	8|1650|über die dienste	8|1650|über unsere dienste	8|1650|über unseren dienst	8|1650|über die plattform	8|1650|über unsere plattform	8|1650|über ihr konto	8|1650|über ihr benutzerkonto	8|1653|über unsere website	8|1653|über die website	8|1653|über unsere webseite	8|1653|über diese website
bei	0|0|bei uns gespeicherte* ** daten	0|52|bei kontaktaufnahme	0|52|bei der kontaktaufnahme	0|52|bei einer kontaktaufnahme	0|52|bei ihrer kontaktaufnahme	0|57|bei eingabe	0|57|bei uns einreichen	0|57|bei uns eingereicht*	0|63|bei dir liegen	0|63|bei ihnen liegen	0|63|bei uns liegen	0|171|bei fragen	0|180|bei vorliegen	0|181|bei vorliegen ihrer einwilligung	0|181|bei vorliegen einer einwilligung	0|183|bei bedarf	8|1646|bei jedem besuch	8|1648|bei uns gespeicherten	8|1650|bei ihrer nächsten anmeldung	8|1650|bei der nächsten anmeldung
von	0|0|von ihnen gespeicherte* ** daten	0|0|von dir gespeicherte* ** daten	0|44|von ihnen ** inhalte	0|44|von ihnen ** inhalten	0|44|von nutzern ** inhalte	0|56|von dritten erhalten*	0|56|von dritten beziehen	0|56|von dritten bereitgestellt*	0|56|von dritten erheben	0|56|von anderen nutzern	0|56|von auskunfteien	0|56|von unseren partnern erhalten*	0|56|von partnern erhalten*	0|56|von unseren geschäftspartnern erhalten*	0|56|von anderen unternehmen erhalten*	0|56|von werbetreibenden erhalten*	0|56|von drittanbietern erhalten*	0|56|von dritten zur verfügung	0|56|von dritten können wir	0|56|von dritten ** erhalten	0|56|von dritten ** beziehen	0|56|von drittanbietern ** erhalten	0|57|von ihnen angegeben*	0|57|von ihnen bereitgestellt*	0|57|von ihnen mitgeteilt*	0|57|von ihnen zur verfügung	0|57|von ihnen übermittelt*	0|57|von ihnen eingegeben*	0|57|von dir angegeben*	0|57|von dir bereitgestellt*	0|57|von ihnen gemacht*	0|57|von ihnen erhalten*	0|57|von dir erhalten*	0|57|von ihnen verlangen	0|57|von ihnen ** verlangen	0|57|von dir verlangen	0|57|von ihnen erfragen	0|57|von ihnen anfordern	0|80|von uns beauftragt*	0|134|von ihnen ausgewählt*	0|134|von dir ausgewählt*	0|134|von ihnen gewählt*	0|134|von dir gewählt*	0|169|von uns betrieben	0|169|von uns selbst betrieben	0|172|von dritten betrieben*	0|190|von uns bereitgestellt*	0|190|von uns zur verfügung	8|1646|von zeit zu zeit ** lesen	8|1646|von zeit zu zeit ** zu lesen	8|1646|von zeit zu zeit ** prüfen	8|1646|von zeit zu zeit ** überprüf*	8|1646|von zeit zu zeit ** durch*	8|1656|von geltendem recht
zu	0|0|zu ihrer person	0|0|zu deiner person	0|0|zu seiner person	0|0|zu eurer person	0|44|zu kommentieren	0|49|zu befragen	0|57|zu erheben	0|57|zu sammeln	0|57|zu erfassen	0|58|zu verwenden	0|58|zu nutzen	0|58|zu benutzen	0|59|zu verarbeiten	0|59|zu bearbeiten	0|60|zu teilen	0|60|zu verbreiten	0|61|zu verkaufen	0|63|zu speichern	0|64|zu löschen	0|64|zu entfernen	0|64|zu vernichten	0|64|zu löschende*	0|65|zu übermitteln	0|65|zu übertragen	0|67|zu verknüpfen	0|68|zu analysieren	0|68|zu verstehen wie	0|68|zu beurteilen	0|68|zu bewerten	0|68|zu messen	0|68|zu untersuchen	0|69|zu überwachen	0|74|zu informieren	0|74|zu benachrichtigen	0|74|zu unterrichten	0|74|zu verständigen	0|76|zu posten	0|77|zu beantworten	0|77|zu reagieren	0|96|zu erbringen	0|96|zu betreiben	0|97|zu beheben	0|97|zu steigern	0|98|zu entwickeln	0|100|zu werben	0|105|zu unserem schutz	0|107|zu befolgen	0|108|zu verteidigen	0|109|zu kontaktieren	0|109|zu schicken	0|111|zu bezahlen	0|113|zu trainieren	0|119|zu berichtigen	0|119|zu korrigieren	0|122|zu widersprechen	0|128|zu widerrufen	0|130|zu beantragen	0|130|zu verlangen	0|131|zu deaktivieren	0|131|zu blockieren	0|132|zu aktivieren	0|132|zu abonnieren	0|133|zu steuern	0|133|zu konfigurieren	0|134|zu wählen	0|140|zu schützen	0|140|zu sichern	0|176|zu keinem zeitpunkt	0|176|zu keiner zeit	0|178|zu keinem anderen zweck	0|179|zu anderen als	0|186|zu gewährleisten	0|186|zu garantieren	0|190|zu recht	0|192|zu diesem zweck	0|192|zu diesen zwecken	0|195|zu entnehmen	4|1559|zu gewährleisten	4|1573|zu löschen	4|1609|zu verbessern	4|1609|zu optimieren	8|1639|zu ändern oder zu löschen	8|1641|zu ihrem nachteil	8|1641|zu ihren ungunsten	8|1641|zu ihren lasten	8|1641|zu deinem nachteil	8|1645|zu veröffentlichen	8|1645|zu finden	8|1646|zu überprüfen	8|1646|zu prüfen
betroffenen	0|0|betroffenen personenbezogenen daten	0|79|betroffenen dritten	0|166|betroffenen	0|190|betroffenen daten	0|190|betroffenen dienste	3|1552|betroffenen
betroffene	0|0|betroffene personenbezogene daten	0|79|betroffene dritte	0|166|betroffene	0|190|betroffene daten	0|190|betroffene dienste	3|1552|betroffene
betroffener	0|0|betroffener personenbezogener daten	0|79|betroffener dritter	0|166|betroffener	0|190|betroffener daten	3|1552|betroffener
besonders	0|1|besonders schützenswert*	0|1|besonders schutzwürdig*	0|1|besonders sensib*	0|1|besonders vertraulich*	0|1|besonders sensible* daten
name	0|2|name	0|2|name pseudonym	0|2|name alias	1|401|name
namen	0|2|namen	0|2|namen pseudonym	1|401|namen	2|1060|namen von
namens	0|2|namens	1|401|namens
vor	0|2|vor und nachname*	0|2|vor und zuname*	0|128|vor dem widerruf erfolgte*	0|190|vor allem	8|1646|vor jeder nutzung	8|1648|vor der änderung ** erhoben*	8|1648|vor der änderung ** erfasst*	8|1648|vor dieser änderung ** erhoben*	8|1648|vor ** inkrafttreten ** erhoben*	8|1649|vor inkrafttreten	8|1649|vor dem inkrafttreten	8|1649|vor deren inkrafttreten	8|1649|vor ihrem inkrafttreten	8|1649|vor wirksamwerden	8|1649|vor dem wirksamwerden	8|1649|vor der änderung	8|1649|vor der umsetzung	8|1649|vor der anwendung	8|1649|vor einer änderung	8|1649|vor dem datum
e	0|3|e mail	0|3|e mails	0|3|e mail adress*	0|3|e mail anschrift*	0|4|e mail hash*	0|4|e mail adress* ** gehasht*	0|25|e learning	0|28|e id	0|45|e mails die sie	0|100|e mail werbung	0|109|e mails zu senden	0|133|e mail einstellung*	0|133|e mail präferenz*	0|171|e mail an	8|1643|e mail an sie	8|3|e mail*
hash	0|4|hash ** e mail*	0|4|hash ** email*	0|4|hash wert* ** e mail*	0|73|hash	0|73|hash wert*	0|73|hash verfahren
telefon	0|5|telefon
tel	0|5|tel
telefonisch	0|5|telefonisch
telefonische	0|5|telefonische
telefonischen	0|5|telefonischen
telefonischer	0|5|telefonischer
telefonnr	0|5|telefonnr
fon	0|5|fon
adresse	0|6|adresse	1|393|adresse	3|1584|adresse
adressen	0|6|adressen	1|393|adressen	3|1584|adressen
adressdaten	0|6|adressdaten
anschrift	0|6|anschrift	3|1584|anschrift
anschriften	0|6|anschriften	3|1584|anschriften
postweg	0|6|postweg	1|390|postweg	8|1655|postweg
postalisch	0|6|postalisch
postalische	0|6|postalische	2|1145|postalische anschrift
postalischen	0|6|postalischen
postalischer	0|6|postalischer
rechnungs	0|6|rechnungs und lieferadress*	0|6|rechnungs und versandadress*
login	0|7|login name*	0|8|login daten	1|374|login
account	0|7|account name*	0|9|account daten	0|194|account löschen	0|194|account gelöscht	0|194|account ** löschen	0|194|account ** schließen	0|194|account zu löschen	1|369|account	3|1603|account
zugangsdaten	0|8|zugangsdaten	1|749|zugangsdaten
anmeldedaten	0|8|anmeldedaten	1|374|anmeldedaten
logindaten	0|8|logindaten	1|374|logindaten
pin	0|8|pin
kontodaten	0|9|kontodaten	8|1639|kontodaten ** ändern
kontoangaben	0|9|kontoangaben
profildaten	0|9|profildaten	0|190|profildaten bearbeiten
profilangaben	0|9|profilangaben
registrierungsdaten	0|9|registrierungsdaten
registrierungsangaben	0|9|registrierungsangaben
nutzer	0|9|nutzer id*	0|70|nutzer ** verfolgen	0|70|nutzer ** zu verfolgen	0|161|nutzer die in ** leben	0|166|nutzer	3|1552|nutzer	8|1643|nutzer ** informieren	8|1643|nutzer ** zu informieren	8|1643|nutzer ** informiert
benutzer	0|9|benutzer id*	0|70|benutzer ** verfolgen	0|166|benutzer	3|1552|benutzer
nutzerprofil	0|9|nutzerprofil
benutzerprofil	0|9|benutzerprofil
kunden	0|9|kunden id*	0|165|kunden	1|383|kunden	3|1552|kunden	8|1643|kunden ** informieren	8|1643|kunden ** zu informieren
accountdaten	0|9|accountdaten
benutzerkontodaten	0|9|benutzerkontodaten
kundenkontodaten	0|9|kundenkontodaten
konto	0|9|konto id	0|96|konto zu verwalten	0|96|konto ** verwalten	0|133|konto einstellung*	0|190|konto bearbeiten	0|194|konto löschen	0|194|konto zu löschen	0|194|konto gelöscht	0|194|konto ** gelöscht	0|194|konto schließen	0|194|konto zu schließen	0|194|konto geschlossen	0|194|konto kündigen	0|194|konto auflösen	0|194|konto deaktivieren	0|194|konto dauerhaft löschen	0|194|konto ** löschen	0|194|konto ** schließen	0|194|konto ** kündigen	0|194|konto ** zu löschen	0|194|konto zu deaktivieren	0|194|konto ** beenden	1|369|konto	3|1603|konto	4|1599|konto erstellen	4|1599|konto anlegen	8|1639|konto ** aktualisieren
nutzerprofils	0|9|nutzerprofils
benutzerprofils	0|9|benutzerprofils
mitgliedsdaten	0|9|mitgliedsdaten
kundenprofil	0|9|kundenprofil
kundenprofils	0|9|kundenprofils
nutzerkontodaten	0|9|nutzerkontodaten
kontoregistrierung	0|9|kontoregistrierung
kontoregistrierungen	0|9|kontoregistrierungen
kontoregistrierungsdaten	0|9|kontoregistrierungsdaten
registrierungs	0|9|registrierungs
foto	0|10|foto	1|354|foto
fotos	0|10|fotos	1|354|fotos
bild	0|10|bild	1|353|bild
bilder	0|10|bilder	1|353|bilder
bildern	0|10|bildern	1|353|bildern
bildes	0|10|bildes	1|353|bildes
lichtbild	0|10|lichtbild
lichtbilder	0|10|lichtbilder
bildmaterial	0|10|bildmaterial
profilbild	0|10|profilbild
profilbilder	0|10|profilbilder
profilbildern	0|10|profilbildern
profilbilds	0|10|profilbilds
profilbildes	0|10|profilbildes
fotoalben	0|10|fotoalben
bilddaten	0|10|bilddaten
video	0|11|video	1|355|video
videos	0|11|videos	1|355|videos
videomaterial	0|11|videomaterial
videodaten	0|11|videodaten
videomodus	0|11|videomodus
videomodi	0|11|videomodi
videokommunikation	0|11|videokommunikation
videotelefonie	0|11|videotelefonie
sprachdaten	0|12|sprachdaten
stimme	0|12|stimme	0|136|stimme zu	1|364|stimme
stimmdaten	0|12|stimmdaten
sprach	0|12|sprach
sprachkommunikation	0|12|sprachkommunikation
alter	0|13|alter	0|160|alter von	0|160|alter unter	1|683|alter	6|1626|alter
alters	0|13|alters	1|683|alters
geburtsdatum	0|13|geburtsdatum
geburtsdaten	0|13|geburtsdaten
geburtsdatums	0|13|geburtsdatums
geschlecht	0|14|geschlecht
geschlechts	0|14|geschlechts
geschlechtsidentität	0|14|geschlechtsidentität
geschlechtszugehörigkeit	0|14|geschlechtszugehörigkeit
anrede	0|14|anrede	1|402|anrede
ethnie	0|15|ethnie
ethnizität	0|15|ethnizität
rasse	0|15|rasse	1|696|rasse
hautfarbe	0|15|hautfarbe
kirchenzugehörigkeit	0|16|kirchenzugehörigkeit
sexualität	0|18|sexualität
intimsphäre	0|18|intimsphäre
patientendaten	0|19|patientendaten
behinderungen	0|19|behinderungen
behinderungsgrad	0|19|behinderungsgrad
grad	0|19|grad der behinderung	1|954|grad
behindertenstatus	0|19|behindertenstatus
wegen	0|19|wegen einer behinderung	1|1308|wegen
aufgrund	0|19|aufgrund einer behinderung	0|181|aufgrund ihrer einwilligung	0|181|aufgrund ihrer * einwilligung	0|181|aufgrund einer einwilligung	0|181|aufgrund ihrer zustimmung	0|181|aufgrund deiner einwilligung	2|1308|aufgrund von
mit	0|19|mit einer behinderung	0|19|mit behinderung	0|38|mit unseren diensten umgehen	0|38|mit unserer website umgehen	0|38|mit der website umgehen	0|38|mit der app umgehen	0|58|mit hilfe von	0|58|mit hilfe des	0|58|mit hilfe der	0|58|mit hilfe eines	0|58|mit hilfe einer	0|58|mit hilfe unserer	0|58|mit hilfe dieser	0|58|mit hilfe dieses	0|58|mit ihrer hilfe	0|58|mit seiner hilfe	0|58|mit deren hilfe	0|58|mit dessen hilfe	0|59|mit ihren daten umgehen	0|59|mit ihren daten umgeht	0|59|mit deinen daten umgehen	0|79|mit anderen teilen	0|79|mit anderen zu teilen	0|79|mit anderen geteilt	0|109|mit ihnen in kontakt	0|109|mit ihnen in verbindung	0|109|mit ihnen kontakt aufnehmen	0|109|mit ihnen kontakt aufzunehmen	0|109|mit dir in kontakt	0|109|mit dir in verbindung	0|161|mit sitz in	0|171|mit uns in kontakt	0|171|mit uns in verbindung	0|171|mit uns in verbindung setzen	0|171|mit uns in verbindung zu setzen	0|171|mit uns in kontakt treten	0|171|mit uns in kontakt zu treten	0|175|mit wirkung vom	0|175|mit wirkung zum	0|179|mit ausnahme	0|179|mit der ausnahme	0|181|mit ihrer einwilligung	0|181|mit ihrer zustimmung	0|181|mit ihrer * einwilligung	0|181|mit ihrer * zustimmung	0|181|mit ihrer * * einwilligung	0|181|mit ihrer erlaubnis	0|181|mit ihrem einverständnis	0|181|mit deiner einwilligung	0|181|mit deiner zustimmung	0|181|mit deiner * einwilligung	0|181|mit deiner * zustimmung	0|181|mit einwilligung	0|181|mit deren einwilligung	0|181|mit ihrem * einverständnis	0|181|mit deinem einverständnis	0|181|mit deiner erlaubnis	0|181|mit zustimmung	0|181|mit ausdrücklicher einwilligung	0|181|mit ausdrücklicher zustimmung	0|181|mit vorheriger einwilligung	0|181|mit vorheriger zustimmung	0|181|mit der einwilligung	0|181|mit der zustimmung	0|181|mit ihrer genehmigung	0|181|mit deren zustimmung	0|181|mit eurer einwilligung	0|181|mit eurer zustimmung	0|181|mit eurer * einwilligung	0|181|mit eurer * zustimmung	0|181|mit erlaubnis	0|192|mit dem ziel	4|1570|mit hilfe	4|1604|mit sitz	6|1623|mit wem	8|136|mit ihrer einwilligung	8|136|mit ihrer zustimmung	8|136|mit deiner einwilligung	8|136|mit deiner zustimmung	8|1643|mit einem hinweis	8|1644|mit der veröffentlichung	8|1647|mit der nutzung	8|1647|mit ihrer nutzung	8|1649|mit einer frist	9|1659|mit wirkung vom	9|1659|mit wirkung ab	9|1659|mit wirkung zum
impfstatus	0|19|impfstatus
gendaten	0|20|gendaten
erbgut	0|20|erbgut
gesichtsdaten	0|21|gesichtsdaten
fingerabdruck	0|21|fingerabdruck
fingerabdruckdaten	0|21|fingerabdruckdaten
iris	0|21|iris scan*
aufenthaltsstatus	0|22|aufenthaltsstatus
einwanderungsstatus	0|22|einwanderungsstatus
heimatort	0|22|heimatort
haushalt	0|23|haushalt
haushalte	0|23|haushalte
haushalts	0|23|haushalts
haushaltsgröße	0|23|haushaltsgröße
haushaltseinkommen	0|23|haushaltseinkommen
haushaltsdaten	0|23|haushaltsdaten
ausbildung	0|25|ausbildung
schulbildung	0|25|schulbildung
bildung	0|25|bildung	0|71|bildung von profilen	1|698|bildung
online	0|25|online lernen	0|36|online kennung*	0|38|online aktivität*	0|101|online werbung	6|1630|online werbung	8|1645|online gestellt
elearning	0|25|elearning
studium	0|25|studium	1|698|studium
studiums	0|25|studiums
arbeitgeber	0|26|arbeitgeber
arbeitgebers	0|26|arbeitgebers
beruf	0|26|beruf	1|504|beruf
berufs	0|26|berufs
berufe	0|26|berufe	1|504|berufe
jobtitel	0|26|jobtitel
beschäftigungsdaten	0|26|beschäftigungsdaten
beschäftigtendaten	0|26|beschäftigtendaten
position	0|26|position im unternehmen
funktion	0|26|funktion im unternehmen
beschäftigungsdauer	0|26|beschäftigungsdauer
beschäftigungsverlauf	0|26|beschäftigungsverlauf
beschäftigungshistorie	0|26|beschäftigungshistorie
berufsangaben	0|26|berufsangaben
berufsstatus	0|26|berufsstatus
dienstgeber	0|26|dienstgeber
dienstgebers	0|26|dienstgebers
anstellung	0|26|anstellung
beschäftigung	0|26|beschäftigung
bewerbung	0|27|bewerbung	0|100|bewerbung unserer	0|100|bewerbung von
bewerbungen	0|27|bewerbungen
bewerbungsunterlagen	0|27|bewerbungsunterlagen
bewerbungsdaten	0|27|bewerbungsdaten
zeugnisse	0|27|zeugnisse
anschreiben	0|27|anschreiben
bewerben	0|27|bewerben sie sich
sich	0|27|sich ** bewerben	0|131|sich auszutragen	0|134|sich entscheiden	0|134|sich ** dafür entscheiden	0|134|sich dafür entschieden	0|161|sich in ** befinden	0|161|sich in ** befindet	0|161|sich in ** aufhalten	0|171|sich ** an uns wenden	0|171|sich an uns	2|1205|sich selbst	8|1646|sich ** informieren	8|1646|sich ** zu informieren	8|1646|sich ** kundig	8|1646|sich regelmäßig	8|1646|sich regelmässig	8|1646|sich ** ** informieren	8|1646|sich ** ** zu informieren	8|1646|sich von zeit zu zeit	8|1646|sich in regelmäßigen	8|1646|sich gelegentlich
ausweis	0|28|ausweis
ausweise	0|28|ausweise
ausweises	0|28|ausweises
ausweisdaten	0|28|ausweisdaten
passdaten	0|28|passdaten
steuer	0|28|steuer id*
ahv	0|28|ahv nummer*
aufenthaltserlaubnis	0|28|aufenthaltserlaubnis
bankid	0|28|bankid
eid	0|28|eid
ausweisdokumente	0|28|ausweisdokumente
zahlungsdaten	0|29|zahlungsdaten
zahlungsdetails	0|29|zahlungsdetails
zahlungsmittel	0|29|zahlungsmittel
zahlungsmittels	0|29|zahlungsmittels
zahlungsmitteldaten	0|29|zahlungsmitteldaten
zahlungsverkehrsdaten	0|29|zahlungsverkehrsdaten
kreditkarte	0|29|kreditkarte
kreditkarten	0|29|kreditkarten
kreditkartendaten	0|29|kreditkartendaten
kartendaten	0|29|kartendaten
bankdaten	0|29|bankdaten
bankkonten	0|29|bankkonten
iban	0|29|iban	1|575|iban
bic	0|29|bic	1|575|bic
rechnungsdaten	0|29|rechnungsdaten
abrechnungsdaten	0|29|abrechnungsdaten
bezahldaten	0|29|bezahldaten
bankangaben	0|29|bankangaben
zahlungs	0|29|zahlungs	0|87|zahlungs gateway*
cvv	0|29|cvv
cvc	0|29|cvc
sepa	0|29|sepa
kontodetails	0|29|kontodetails
zahlungsunterlagen	0|29|zahlungsunterlagen
abrechnungsdetails	0|29|abrechnungsdetails
rechnungsdetails	0|29|rechnungsdetails
kreditkartenangaben	0|29|kreditkartenangaben
kreditkartendetails	0|29|kreditkartendetails
zahlungskonto	0|29|zahlungskonto
zahlungskonten	0|29|zahlungskonten
überweisung	0|29|überweisung
überweisungen	0|29|überweisungen
bankeinzug	0|29|bankeinzug
finanzdaten	0|30|finanzdaten
einkommen	0|30|einkommen
einkommens	0|30|einkommens
einkommensverhältnisse	0|30|einkommensverhältnisse
gehalt	0|30|gehalt
gehalts	0|30|gehalts
gehaltsdaten	0|30|gehaltsdaten
bonität	0|30|bonität
bonitätsdaten	0|30|bonitätsdaten
bonitätsauskunft	0|30|bonitätsauskunft
bonitätsauskünfte	0|30|bonitätsauskünfte
kreditwürdigkeit	0|30|kreditwürdigkeit
kreditauskunft	0|30|kreditauskunft
zahlungsfähigkeit	0|30|zahlungsfähigkeit
kredithistorie	0|30|kredithistorie
vermögensverhältnisse	0|30|vermögensverhältnisse
gehaltsangaben	0|30|gehaltsangaben
lohn	0|30|lohn
lohndaten	0|30|lohndaten
finanzangaben	0|30|finanzangaben
kaufhistorie	0|31|kaufhistorie
kaufverlauf	0|31|kaufverlauf
kaufdaten	0|31|kaufdaten
kaufverhalten	0|31|kaufverhalten
käufe	0|31|käufe	0|31|käufe tätigen	0|31|käufe zu tätigen	1|549|käufe	3|1600|käufe
käufen	0|31|käufen
einkäufe	0|31|einkäufe	0|31|einkäufe tätigen
einkäufen	0|31|einkäufen
einkaufshistorie	0|31|einkaufshistorie
einkaufsverhalten	0|31|einkaufsverhalten
bestellhistorie	0|31|bestellhistorie
bestellverlauf	0|31|bestellverlauf
bestelldaten	0|31|bestelldaten
bestellung	0|31|bestellung	3|1600|bestellung
bestellungen	0|31|bestellungen	3|1600|bestellungen
transaktionsdaten	0|31|transaktionsdaten
transaktionshistorie	0|31|transaktionshistorie
transaktion	0|31|transaktion
transaktionen	0|31|transaktionen	0|111|transaktionen abzuwickeln
buchungsdaten	0|31|buchungsdaten
buchung	0|31|buchung
buchungen	0|31|buchungen
auftragsdaten	0|31|auftragsdaten
einkauf	0|31|einkauf
einkaufs	0|31|einkaufs
transaktions	0|31|transaktions
bestell	0|31|bestell
kauf	0|31|kauf	0|31|kauf tätigen	1|549|kauf	3|1600|kauf
kaufs	0|31|kaufs
kaufes	0|31|kaufes
ihres	0|31|ihres auftrags	0|31|ihres auftrages	0|52|ihres anliegens	0|92|ihres arbeitgebers	0|92|ihres unternehmens	0|117|ihres rechts	0|164|ihres besuchs
deines	0|31|deines auftrags	0|52|deines anliegens	0|117|deines rechts	0|164|deines besuchs
kaufverhaltens	0|31|kaufverhaltens
einkaufsverhaltens	0|31|einkaufsverhaltens
click	0|31|click and collect	0|31|click collect	0|31|click und collect
bestellter	0|31|bestellter ware*	1|1240|bestellter
etwas	0|31|etwas kaufen
produkte	0|31|produkte kaufen	0|31|produkte erwerben	0|31|produkte zu kaufen	0|96|produkte anzubieten	0|100|produkte ** bewerben	0|172|produkte dritter	0|172|produkte oder dienste dritter	1|296|produkte	3|1548|produkte
artikel	0|31|artikel kaufen	0|31|artikel zu kaufen	0|139|artikel 6	0|139|artikel 9	1|449|artikel	2|832|artikel aus
waren	0|31|waren kaufen	7|1635|waren diese informationen hilfreich
einkaufst	0|31|einkaufst
standort	0|32|standort	6|65|standort der
standorte	0|32|standorte
standorten	0|32|standorten
standorts	0|32|standorts
standortes	0|32|standortes
standortdaten	0|32|standortdaten
geodaten	0|32|geodaten
ortsdaten	0|32|ortsdaten
ortung	0|32|ortung
ortungsdaten	0|32|ortungsdaten
plz	0|32|plz	1|1016|plz
stadt	0|32|stadt	1|637|stadt
standortzugriff	0|32|standortzugriff
breiten	0|33|breiten und längengrad*
ip	0|34|ip	0|34|ip adress*	0|55|ip anonymisierung	1|1040|ip
ips	0|34|ips
internetprotokoll	0|34|internetprotokoll adress*
internet	0|34|internet protokoll adress*	0|35|internet browser*	0|35|internet service provider*	0|38|internet und netzwerkaktivität*
gerät	0|35|gerät	1|312|gerät	3|1579|gerät
geräte	0|35|geräte	0|36|geräte kennung*	0|36|geräte id*	0|36|geräte identifi*	0|36|geräte kennziffer*	0|37|geräte fingerprint*	0|133|geräte einstellung*	3|1579|geräte
geräten	0|35|geräten	3|1579|geräten
geräts	0|35|geräts	1|312|geräts	3|1579|geräts
gerätes	0|35|gerätes	3|1579|gerätes
endgerät	0|35|endgerät	3|1579|endgerät
endgeräte	0|35|endgeräte	3|1579|endgeräte
endgeräten	0|35|endgeräten	3|1579|endgeräten
endgeräts	0|35|endgeräts
gerätedaten	0|35|gerätedaten
browser	0|35|browser typ*	0|35|browser	0|37|browser fingerprint*	0|37|browser fingerabdruck*	0|39|browser verlauf*	0|133|browser einstellung*	0|135|browser signal*	8|1639|browser ** ändern
browsersoftware	0|35|browsersoftware
user	0|35|user agent*	0|166|user	1|380|user
app	0|35|app version*	0|38|app nutzung	0|38|app aktivität*	0|133|app einstellung*	0|136|app berechtigung*	0|172|app eines dritten	1|302|app	3|1548|app	7|1635|app jetzt herunterladen	8|1650|app benachrichtigung*
endgerätes	0|35|endgerätes
browsertypen	0|35|browsertypen
computer	0|35|computer	3|1579|computer
computern	0|35|computern
computers	0|35|computers
pc	0|35|pc	1|307|pc
pcs	0|35|pcs	1|307|pcs
rechner	0|35|rechner	3|1579|rechner
rechnern	0|35|rechnern
rechners	0|35|rechners
tablet	0|35|tablet	1|311|tablet
tablets	0|35|tablets	1|311|tablets
handy	0|35|handy	1|309|handy
handys	0|35|handys	1|309|handys
mobiltelefon	0|35|mobiltelefon
mobiltelefone	0|35|mobiltelefone
mobiltelefonen	0|35|mobiltelefonen
mobiltelefons	0|35|mobiltelefons
browsern	0|35|browsern
browsers	0|35|browsers
verbindungsdaten	0|35|verbindungsdaten
wearable	0|35|wearable
wearables	0|35|wearables
werbe	0|36|werbe id*	0|36|werbe identifi*	0|100|werbe e mail*	0|101|werbe	0|157|werbe cookie*
idfa	0|36|idfa
aaid	0|36|aaid
gaid	0|36|gaid
mac	0|36|mac adress*	1|1428|mac
imei	0|36|imei
cookie	0|36|cookie id*	0|36|cookie kennung*	0|133|cookie einstellung*	0|133|cookie banner	0|133|cookie präferenzen	0|155|cookie	0|155|cookie richtlinie*	0|155|cookie erklärung*	0|155|cookie hinweis*	8|1639|cookie auswahl ** ändern
unique	0|36|unique id*	1|977|unique
session	0|36|session id*	0|156|session storage	0|156|session replay*	0|157|session cookie*
kennung	0|36|kennung
kennungen	0|36|kennungen
identifikatoren	0|36|identifikatoren
identifikator	0|36|identifikator
identifikators	0|36|identifikators
identifier	0|36|identifier	1|373|identifier
identifiern	0|36|identifiern
identifiers	0|36|identifiers
werbungs	0|36|werbungs id*
installations	0|36|installations id*
device	0|37|device fingerprint*	0|156|device graph*
nutzungsdaten	0|38|nutzungsdaten
verwendungsdaten	0|38|verwendungsdaten
verhaltensdaten	0|38|verhaltensdaten
wie	0|38|wie sie * nutzen	0|38|wie sie * * nutzen	0|38|wie sie * verwenden	0|38|wie du * nutzt	0|38|wie du * * nutzt	0|38|wie sie * * verwenden	0|38|wie nutzer * nutzen	0|38|wie unsere nutzer	0|62|wie lange	0|182|wie gesetzlich *	0|182|wie es geltendes recht *	0|182|wie es das gesetz *	0|182|wie es das geltende *	0|190|wie beispielsweise	0|190|wie zum beispiel	0|190|wie z b	0|190|wie etwa	0|195|wie beschrieben	0|195|wie oben beschrieben	0|195|wie nachstehend	0|195|wie vorstehend	0|195|wie unten beschrieben	2|994|wie etwa	2|1409|wie besehen	4|1560|wie etwa	6|1622|wie wir * verwenden	6|1622|wie wir * * verwenden	6|1622|wie wir * nutzen	6|1622|wie wir * * nutzen	6|1622|wie verwenden wir	6|1622|wie nutzen wir	6|1625|wie lange	8|1637|wie wir * verwenden	8|1637|wie wir * * verwenden	8|1637|wie wir * * * verwenden	8|1637|wie wir * nutzen	8|1637|wie wir * * nutzen	8|1637|wie wir * * * nutzen	8|1637|wie wir * erheben	8|1637|wie wir * * erheben	8|1637|wie wir * * * erheben	8|1637|wie wir * erfassen	8|1637|wie wir * * erfassen	8|1637|wie wir * verarbeiten	8|1637|wie wir * * verarbeiten	8|1637|wie wir * * * verarbeiten	8|1637|wie wir mit	8|1656|wie gesetzlich	8|1656|wie rechtlich
aktivitätsdaten	0|38|aktivitätsdaten
interaktion	0|38|interaktion
interaktionen	0|38|interaktionen
klicks	0|38|klicks	1|332|klicks
klickverhalten	0|38|klickverhalten
klickdaten	0|38|klickdaten
clickstream	0|38|clickstream
verweildauer	0|38|verweildauer
besuchsdauer	0|38|besuchsdauer
ereignisdaten	0|38|ereignisdaten
nutzung	0|38|nutzung unserer dienste	0|38|nutzung unserer services	0|38|nutzung unseres dienst*	0|38|nutzung unserer angebote	0|38|nutzung unserer website*	0|38|nutzung unserer webseite*	0|38|nutzung unserer internetseite*	0|38|nutzung unserer app	0|38|nutzung unserer apps	0|38|nutzung unserer plattform	0|38|nutzung unserer produkte	0|38|nutzung unserer anwendung*	0|58|nutzung	0|96|nutzung ** zu ermöglichen	0|123|nutzung einschränken	0|123|nutzung einzuschränken	3|1592|nutzung	6|1622|nutzung ihrer	6|1622|nutzung von	6|1622|nutzung der daten	6|1622|nutzung personenbezogene*	8|1637|nutzung ihrer	8|1647|nutzung ** fortsetz*	8|1647|nutzung ** fortzusetzen	8|1647|nutzung ** nach dem	8|1647|nutzung ** nach der	8|1647|nutzung ** nach einer	8|1647|nutzung ** nach änderung*
websitenutzung	0|38|websitenutzung
website	0|38|website nutzung	0|38|website aktivität*	0|66|website betrachten	0|96|website anzeigen	0|96|website zu verwalten	0|164|website besucher*	0|172|website dritter	0|172|website eines dritten	3|1547|website
seitennutzung	0|38|seitennutzung
nutzungs	0|38|nutzungs
interaktions	0|38|interaktions
interaktionsdaten	0|38|interaktionsdaten
verhalten	0|38|verhalten	0|70|verhalten ** verfolgen
verhaltens	0|38|verhaltens
datenverkehr	0|38|datenverkehr
datenverkehrs	0|38|datenverkehrs
dauer	0|38|dauer des aufenthalts	0|38|dauer ihres aufenthalts	0|38|dauer des besuchs	0|38|dauer ihres besuchs	0|62|dauer der speicherung	0|62|dauer der datenspeicherung	0|193|dauer der speicherung	0|193|dauer der aufbewahrung	0|193|dauer von	0|193|dauer für die	1|881|dauer	3|1572|dauer	6|1625|dauer der
aufenthaltsdauer	0|38|aufenthaltsdauer
internetnutzung	0|38|internetnutzung
webnutzung	0|38|webnutzung
umgang	0|38|umgang mit unseren diensten	0|38|umgang mit unserer website	0|38|umgang mit den funktionen	0|38|umgang mit der website	0|38|umgang mit der app	0|38|umgang mit unserer app	0|38|umgang mit unserer plattform	0|38|umgang mit unseren produkten	0|38|umgang mit unseren inhalten	0|59|umgang mit	1|512|umgang	8|1637|umgang mit ihren	8|1637|umgang mit personenbezogenen
appnutzung	0|38|appnutzung
aktivität	0|38|aktivität auf	0|38|aktivität in	0|38|aktivität innerhalb
aktivitäten	0|38|aktivitäten auf	0|38|aktivitäten in der app	0|38|aktivitäten in unserer	0|38|aktivitäten in unseren	0|38|aktivitäten innerhalb	0|38|aktivitäten über	0|38|aktivitäten der nutzer	0|38|aktivitäten von nutzern	0|38|aktivitäten des nutzers	0|38|aktivitäten der benutzer	0|38|aktivitäten auf unserer	0|70|aktivitäten nachvollziehen
nutzungsprotokoll	0|38|nutzungsprotokoll
nutzungsprotokolle	0|38|nutzungsprotokolle
nutzungsprotokollen	0|38|nutzungsprotokollen
benutzerinteraktion	0|38|benutzerinteraktion
benutzerinteraktionen	0|38|benutzerinteraktionen
nutzerinteraktion	0|38|nutzerinteraktion
nutzerinteraktionen	0|38|nutzerinteraktionen
datenvolumen	0|38|datenvolumen
datenvolumens	0|38|datenvolumens
übertragene	0|38|übertragene datenmenge
übertragenen	0|38|übertragenen datenmenge
seiten	0|38|seiten die sie besuch*	0|38|seiten die du besuchst	0|38|seiten die sie aufrufen	0|38|seiten die du aufrufst	0|38|seiten die sie angesehen	0|38|seiten die sie aufgerufen	0|38|seiten die nutzer besuchen	0|172|seiten dritter	0|172|seiten von drittanbietern	1|298|seiten	3|1547|seiten
browserdaten	0|39|browserdaten
suchhistorie	0|39|suchhistorie
suchverhalten	0|39|suchverhalten
url	0|39|url	1|1518|url
urls	0|39|urls	1|1518|urls
referrer	0|39|referrer url
zuvor	0|39|zuvor besucht* seite*	0|39|zuvor besucht* webseite*	1|871|zuvor	8|1648|zuvor erhobene*	8|1648|zuvor erhoben	8|1648|zuvor erfasste*	8|1648|zuvor erfasst	8|1648|zuvor gesammelte*	8|1649|zuvor
webverlauf	0|39|webverlauf
internetverlauf	0|39|internetverlauf
verweis	0|39|verweis und ausstiegsseiten
domain	0|39|domain name*	0|39|domain namen	1|328|domain
surfen	0|39|surfen
navigationsverhalten	0|39|navigationsverhalten
navigationsdaten	0|39|navigationsdaten
suchbegriffe	0|39|suchbegriffe
was	0|40|was sie ansehen	0|40|was sie anhören
log	0|41|log file*	0|41|log datei*	0|41|log daten
logdaten	0|41|logdaten
logs	0|41|logs
server	0|41|server log*	0|41|server logfile*	0|41|server protokoll*	0|154|server	0|154|server infrastruktur*	1|325|server
protokolldaten	0|41|protokolldaten
protokolle	0|41|protokolle	1|1040|protokolle
zugriffsdaten	0|41|zugriffsdaten
datum	0|41|datum und uhrzeit	0|41|datum und zeit	0|175|datum des inkrafttretens	8|1645|datum aktualisier*	8|1645|datum ** aktualisier*	8|1645|datum ** ändern	8|1645|datum ** geändert	8|1645|datum ** anpassen	8|1645|datum der letzten	8|1645|datum des inkrafttretens	8|1645|datum oben	8|1645|datum ** oben	9|1658|datum	9|1658|datum der letzten *	9|1659|datum des inkrafttretens	9|1659|datum der wirksamkeit	9|1659|datum des wirksamwerdens
uhrzeit	0|41|uhrzeit
zeitpunkt	0|41|zeitpunkt des zugriff*
zugriffsstatus	0|41|zugriffsstatus
verkehrsdaten	0|41|verkehrsdaten
protokollen	0|41|protokollen
access	0|41|access log*
absturzdaten	0|42|absturzdaten
absturz	0|42|absturz
diagnose	0|42|diagnose
diagnosedaten	0|42|diagnosedaten
leistungsdaten	0|42|leistungsdaten
crash	0|42|crash report*
performance	0|42|performance daten	0|157|performance cookie*	1|497|performance
metadaten	0|43|metadaten
meta	0|43|meta daten	0|88|meta	1|1488|meta
header	0|43|header	0|43|header daten
headers	0|43|headers
headerdaten	0|43|headerdaten
kopfdaten	0|43|kopfdaten
inhalte	0|44|inhalte die sie	0|44|inhalte die du	0|44|inhalte einstellen	0|44|inhalte einzustellen	0|69|inhalte ** prüfen	0|69|inhalte ** überprüfen	0|96|inhalte anzubieten	0|104|inhalte ** anpassen	0|104|inhalte ** anzupassen	0|172|inhalte dritter	0|172|inhalte von dritten	0|172|inhalte von drittanbietern	1|367|inhalte	3|1590|inhalte	8|1639|inhalte ** anpassen	8|1639|inhalte ** anzupassen	8|1639|inhalte ** angepasst*
inhaltsdaten	0|44|inhaltsdaten
datei	0|44|datei	1|349|datei
dateien	0|44|dateien	1|349|dateien
dokumente	0|44|dokumente
dokumenten	0|44|dokumenten
beiträge	0|44|beiträge	0|44|beiträge einstellen	0|190|beiträge bearbeiten	1|414|beiträge
beiträgen	0|44|beiträgen	1|414|beiträgen
kommentar	0|44|kommentar
kommentare	0|44|kommentare	0|190|kommentare bearbeiten
kommentaren	0|44|kommentaren
posts	0|44|posts
anhänge	0|44|anhänge	1|451|anhänge
anhängen	0|44|anhängen
uploads	0|44|uploads
hochzuladen	0|44|hochzuladen
bewertungen	0|44|bewertungen
inhalten	0|44|inhalten die sie	0|172|inhalten dritter	1|367|inhalten	3|1590|inhalten
dateianhang	0|44|dateianhang
hochlädst	0|44|hochlädst
hochlädt	0|44|hochlädt
laden	0|44|laden ** hoch	0|109|laden wir sie ** ein	0|109|laden wir dich ** ein	0|109|laden sie dazu ein	0|109|laden wir sie ein	1|552|laden	7|1635|laden sie unsere app
lädst	0|44|lädst ** hoch
lädt	0|44|lädt ** hoch
hochgeladene	0|44|hochgeladene
bewertung	0|44|bewertung abgeben	0|44|bewertung abzugeben	0|68|bewertung
eingaben	0|44|eingaben und ausgaben
prompts	0|44|prompts
upload	0|44|upload
kommentieren	0|44|kommentieren
kommentierst	0|44|kommentierst
kommentiert	0|44|kommentiert
unterlagen	0|44|unterlagen
chat	0|44|chat eingaben	0|45|chat	0|45|chat nachricht*	0|45|chat funktion*	1|397|chat
nachricht	0|45|nachricht	1|396|nachricht
nachrichten	0|45|nachrichten	0|109|nachrichten zu senden	0|109|nachrichten an sie	0|109|nachrichten an dich	1|396|nachrichten	2|1222|nachrichten aus
chats	0|45|chats	1|397|chats
briefverkehr	0|45|briefverkehr
unterhaltungen	0|45|unterhaltungen
anrufe	0|45|anrufe	1|399|anrufe
anrufen	0|45|anrufen	1|399|anrufen
kommunikation	0|45|kommunikation mit uns	0|109|kommunikation
mitteilungen	0|45|mitteilungen	0|109|mitteilungen an sie	0|109|mitteilungen zu senden	0|109|mitteilungen an ihre	1|396|mitteilungen	8|1643|mitteilungen
chatinhalte	0|45|chatinhalte
brief	0|45|brief
briefe	0|45|briefe
briefen	0|45|briefen
nachrichtendaten	0|45|nachrichtendaten
schreiben	0|45|schreiben an uns	0|171|schreiben sie uns	0|171|schreiben sie
geschäftspost	0|45|geschäftspost
geschäftskorrespondenz	0|45|geschäftskorrespondenz
kontakte	0|46|kontakte
freunde	0|46|freunde
freunden	0|46|freunden
kontakten	0|46|kontakten aus
kontaktdaten	0|47|kontaktdaten	8|1639|kontaktdaten ** ändern	8|1639|kontaktdaten ** aktualisieren
kontaktangaben	0|47|kontaktangaben
kontaktdetails	0|47|kontaktdetails
kontakt	0|47|kontakt und identifikationsdaten	0|47|kontakt und identitätsdaten	0|47|kontakt und adressdaten	0|47|kontakt und stammdaten	0|109|kontakt mit ihnen	0|109|kontakt zu ihnen	0|171|kontakt aufnehmen	0|171|kontakt mit uns	0|171|kontakt zu uns	0|171|kontakt mit uns aufnehmen	0|171|kontakt mit uns aufzunehmen	0|171|kontakt zu uns aufnehmen	0|171|kontakt aufzunehmen	0|171|kontakt ** mit uns	3|1596|kontakt
social	0|48|social media	0|48|social media konto	0|48|social media konten	0|48|social media account*	0|48|social media profil*	0|48|social media daten	0|88|social network*	0|88|social media plattform*	0|88|social media anbieter*	0|156|social plugin*	0|156|social plug in*	1|366|social	6|1630|social plugins
soziale	0|48|soziale medien konto	0|48|soziale medien konten	0|88|soziale medien plattform*
wettbewerbe	0|49|wettbewerbe
wettbewerben	0|49|wettbewerben
meinung	0|49|meinung	8|1639|meinung ändern	8|1639|meinung ** ändern
meinungen	0|49|meinungen
interview	0|49|interview
interviews	0|49|interviews
befragen	0|49|befragen
befragt	0|49|befragt
befragte	0|49|befragte
befragten	0|49|befragten
rückmeldungen	0|49|rückmeldungen
präferenz	0|50|präferenz	0|133|präferenz center*	0|157|präferenz cookie*
präferenzen	0|50|präferenzen	0|133|präferenzen verwalten	6|1628|präferenzen	8|1639|präferenzen ** anpassen	8|1639|präferenzen ** aktualisieren
vorlieben	0|50|vorlieben
interessen	0|50|interessen und vorlieben	0|50|interessen ziele	0|50|interessen und präferenzen	0|50|interessen und hobbys	0|50|interessen der nutzer	0|50|interessen des nutzers	0|50|interessen vorlieben	0|79|interessen anderer	0|137|interessen grundrechte	0|137|interessen oder grundrechte	0|137|interessen und grundrechte	0|137|interessen oder die grundrechte	0|137|interessen und die grundrechte	0|137|interessen rechte und freiheiten	0|137|interessen rechte oder freiheiten	0|137|interessen rechten und freiheiten
hobbys	0|50|hobbys	0|50|hobbys und interessen
hobbies	0|50|hobbies
favoriten	0|50|favoriten
gewohnheiten	0|50|gewohnheiten
geschmack	0|50|geschmack
vorliebe	0|50|vorliebe
nutzerinteressen	0|50|nutzerinteressen
berufliche	0|50|berufliche interessen
beruflichen	0|50|beruflichen interessen
kompetenzen	0|50|kompetenzen interessen
fähigkeiten	0|50|fähigkeiten interessen
schlüsse	0|51|schlüsse
ableiten	0|51|ableiten
abzuleiten	0|51|abzuleiten
vorherzusagen	0|51|vorherzusagen
ableitet	0|51|ableitet
leiten	0|51|leiten ** ab
support	0|52|support anfrage*	0|52|support ticket*	0|110|support	0|110|support team*	0|110|support mitarbeiter*
kundendienst	0|52|kundendienst daten	0|110|kundendienst
kundendienstdaten	0|52|kundendienstdaten
anfrage	0|52|anfrage	0|130|anfrage stellen	0|130|anfrage zu stellen	0|130|anfrage einreichen	0|130|anfrage einzureichen	0|130|anfrage der betroffenen*	0|130|anfrage nachzukommen	0|130|anfrage nachkommen	0|130|anfrage zu entsprechen	0|130|anfrage zur ausübung	3|1571|anfrage
anfragen	0|52|anfragen	0|130|anfragen zur ausübung	0|130|anfragen betroffener*	0|130|anfragen von betroffenen	3|1571|anfragen
wenn	0|52|wenn sie uns kontaktieren	0|52|wenn sie mit uns kontakt	0|52|wenn sie kontakt mit uns	0|52|wenn du uns kontaktierst	0|52|wenn du uns schreibst	0|52|wenn sie uns schreiben	0|52|wenn sie uns anrufen	0|52|wenn du uns anrufst	0|179|wenn nicht	0|180|wenn	0|181|wenn sie zustimmen	0|181|wenn sie einwilligen	0|181|wenn sie ** eingewilligt	0|181|wenn sie ** zugestimmt	0|181|wenn du zustimmst	0|181|wenn du ** eingewilligt	0|181|wenn du ** zugestimmt	0|181|wenn sie uns ihre einwilligung	0|181|wenn sie uns die einwilligung	0|181|wenn sie uns * einwilligung	0|181|wenn sie uns die erlaubnis	0|181|wenn sie uns ihre erlaubnis	0|181|wenn sie uns ihre zustimmung	0|181|wenn sie uns die zustimmung	0|181|wenn sie dem zustimmen	0|181|wenn sie damit einverstanden	0|181|wenn sie einverstanden	0|181|wenn sie uns dies erlauben	0|181|wenn sie uns dies gestatten	0|181|wenn du uns deine einwilligung	0|181|wenn du uns die erlaubnis	0|181|wenn du einwilligst	0|181|wenn sie ** einwilligung erteilt	0|181|wenn sie ** zustimmung erteilt	0|181|wenn sie ** einwilligung erteilen	0|181|wenn sie ** einwilligung geben	0|181|wenn sie ** einwilligung gegeben	0|181|wenn sie ** einwilligung ** gegeben	0|181|wenn sie ** einwilligung ** erteilt	0|181|wenn sie ** zustimmung erteilen	0|181|wenn sie ** zustimmung geben	0|181|wenn sie ** zustimmung gegeben	0|181|wenn sie die erlaubnis	0|181|wenn sie die berechtigung	0|181|wenn du die erlaubnis	0|181|wenn du die berechtigung	0|181|wenn du es erlaubst	0|181|wenn sie es erlauben	0|181|wenn sie dies erlauben	0|181|wenn sie es gestatten	0|182|wenn gesetzlich *	0|182|wenn dies gesetzlich *	0|182|wenn rechtlich *	0|182|wenn das gesetz	0|182|wenn es das gesetz	0|182|wenn es gesetzlich *	0|182|wenn wir gesetzlich *	0|182|wenn wir rechtlich *	0|182|wenn wir dazu gesetzlich *	0|182|wenn wir hierzu gesetzlich *	0|182|wenn sie rechtlich *	0|183|wenn erforderlich	0|183|wenn nötig	0|183|wenn möglich	0|183|wenn dies erforderlich	0|183|wenn dies notwendig	0|183|wenn notwendig	0|183|wenn dies möglich	0|183|wenn zutreffend	0|183|wenn anwendbar	0|183|wenn verfügbar	0|183|wenn angemessen	0|183|wenn gewünscht	0|183|wenn es angebracht	0|183|wenn es angemessen	0|183|wenn dies angebracht	0|183|wenn es erforderlich	0|183|wenn es notwendig	3|1583|wenn	8|136|wenn sie ** zugestimmt haben	8|136|wenn sie ** eingewilligt haben	8|136|wenn du ** zugestimmt hast	8|1656|wenn gesetzlich	8|1656|wenn dies gesetzlich	8|1656|wenn rechtlich	8|1656|wenn dies rechtlich	8|1656|wenn erforderlich	8|1656|wenn dies erforderlich	8|1656|wenn das gesetz	8|1656|wenn das recht	8|1657|wenn angemessen	8|1657|wenn möglich	8|1657|wenn wir dies für
ihr	0|52|ihr anliegen	0|92|ihr arbeitgeber	0|92|ihr unternehmen	0|164|ihr besuch	0|194|ihr konto ** löschen	0|194|ihr konto ** schließen	0|194|ihr konto ** kündigen	0|196|ihr vertrauen	8|136|ihr ausdrückliches einverständnis	8|1643|ihr werdet ** informiert
ihrem	0|52|ihrem anliegen	0|92|ihrem arbeitgeber	0|92|ihrem unternehmen	0|130|ihrem ersuchen	0|164|ihrem besuch
deinem	0|52|deinem anliegen	0|92|deinem arbeitgeber	0|164|deinem besuch
dein	0|52|dein anliegen	0|92|dein arbeitgeber	0|92|dein unternehmen	0|164|dein besuch	0|194|dein konto ** löschen
im	0|52|im rahmen der kontaktaufnahme	0|52|im zuge der kontaktaufnahme	0|72|im ruhezustand	0|78|im auftrag	0|78|im auftrag von	0|78|im namen von	0|78|im namen unserer	0|78|im namen	0|78|im auftrag unserer	0|78|im auftrag unseres	0|78|im namen des verantwortlichen	0|78|im auftrag des verantwortlichen	0|129|im namen eines	0|129|im namen einer	0|139|im öffentlichen interesse	0|160|im alter von	0|177|im allgemeinen	0|177|im prinzip	0|177|im regelfall	0|177|im wesentlichen	0|177|im normalfall	0|180|im falle	0|180|im fall	0|180|im fall dass	0|180|im falle dass	0|181|im falle ihrer einwilligung	0|181|im falle einer einwilligung	0|182|im gesetzlich * umfang	0|182|im gesetzlich * rahmen	0|182|im rahmen der gesetz*	0|182|im rahmen des gesetz*	0|182|im rahmen der geltenden *	0|182|im rahmen des gesetzlich *	0|182|im rahmen des rechtlich *	0|183|im einzelfall	0|184|im rahmen des möglichen	0|184|im rahmen unserer möglichkeiten	0|189|im wesentlichen gesamt*	0|189|im wesentlichen alle	0|189|im wesentlichen aller	0|189|im wesentlichen allen	0|189|im wesentlichen sämtlich*	0|190|im recht	0|195|im abschnitt	2|860|im hinblick	2|1060|im namen	2|1305|im folgenden	8|1644|im wege der veröffentlichung	8|1649|im voraus	8|1649|im vorfeld	8|1650|im dienst	8|1650|im produkt	8|1650|im rahmen des dienst*	8|1650|im kundenkonto	8|1656|im gesetzlich
kontaktaufnahme	0|52|kontaktaufnahme mit uns	0|109|kontaktaufnahme
bearbeitung	0|52|bearbeitung der kontaktaufnahme	0|59|bearbeitung
sensor	0|53|sensor
sensoren	0|53|sensoren
sensordaten	0|53|sensordaten
bewegungsdaten	0|53|bewegungsdaten
kamera	0|53|kamera
kameras	0|53|kameras
kamerazugriff	0|53|kamerazugriff
wifi	0|53|wifi	1|1422|wifi
wi	0|53|wi fi	1|1422|wi	2|1422|wi fi
in	0|53|in der nähe	0|54|in zusammengefasster form	0|57|in erfahrung bring*	0|57|in erfahrung gebracht	0|57|in erfahrung zu bringen	0|58|in anspruch nehmen	0|58|in anspruch nimmt	0|58|in anspruch genommen*	0|58|in anspruch zu nehmen	0|58|in anspruch	0|67|in verbindung gebracht	0|67|in verbindung bringen	0|67|in verbindung zu bringen	0|67|in zusammenhang gebracht	0|67|in zusammenhang bringen	0|72|in ruhe	0|74|in kenntnis	0|74|in kenntnis setzen	0|74|in kenntnis gesetzt	0|74|in kenntnis zu setzen	0|78|in unserem auftrag	0|78|in unserem namen	0|78|in deren auftrag	0|78|in seinem auftrag	0|109|in verbindung zu setzen	0|109|in kontakt treten	0|109|in kontakt zu treten	0|109|in kontakt bleiben	0|109|in kontakt zu bleiben	0|109|in app benachrichtigung*	0|111|in rechnung	0|121|in einem gängigen format	0|121|in einem gängigen elektronischen format	0|121|in einem üblichen format	0|121|in einem strukturierten gängigen	0|121|in einem strukturierten üblichen	0|121|in maschinenlesbarer form	0|129|in ihrem namen	0|129|in deinem namen	0|129|in seinem namen	0|129|in deren namen	0|175|in kraft seit	0|175|in kraft ab	0|176|in keinem fall	0|176|in keiner weise	0|177|in der regel	0|177|in erster linie	0|180|in fällen	0|180|in abhängigkeit	0|180|in dem fall dass	0|180|in den fällen	0|180|in jenen fällen	0|185|in der lage	0|195|in abschnitt	0|195|in ziffer	2|1066|in der lage	4|1596|in verbindung setzen	4|1598|in kenntnis setzen	4|1598|in kenntnis gesetzt	8|1643|in kenntnis	8|1646|in regelmäßigen abständen ** lesen	8|1646|in regelmäßigen abständen ** zu lesen	8|1646|in regelmäßigen abständen ** überprüf*	8|1646|in regelmäßigen abständen ** prüfen	8|1646|in regelmäßigen abständen ** durch*	8|1646|in regelmäßigen abständen ** besuch*	8|1646|in regelmäßigen abständen ** auf	8|1648|in der vergangenheit ** erhoben*	8|1648|in der vergangenheit ** erfasst*	8|1649|in kraft	8|1650|in der app	8|1650|in app	8|1650|in unserer app	8|1650|in unserem dienst	8|1650|in unseren diensten	8|1650|in den diensten	8|1650|in ihrem konto	8|1650|in ihrem benutzerkonto	8|1650|in ihrem nutzerkonto	8|1650|in ihrem kundenkonto	8|1650|in ihrem account	8|1650|in deinem konto	8|1650|in app benachrichtigung*	8|1657|in angemessener weise	8|1657|in angemessener form	8|1657|in geeigneter weise	8|1657|in geeigneter form	8|1657|in unserem ermessen	9|1659|in kraft ab	9|1659|in kraft seit	9|1659|in kraft
kameradaten	0|53|kameradaten
de	0|55|de identifizier*
nicht	0|55|nicht personenbezogen*	0|55|nicht persönlich identifizier*	0|55|nicht persönliche* daten	0|55|nicht auf sie zurück*	0|55|nicht identifizierbar*	0|55|nicht identifizierend*	0|55|nicht identifizierte*	0|55|nicht mehr personenbezogen*	0|55|nicht mehr identifizierbar*	0|56|nicht bei ihnen erhoben	0|56|nicht direkt bei ihnen	0|62|nicht länger als	0|62|nicht länger aufbewahr*	0|62|nicht länger gespeichert	0|62|nicht mehr benötig*	0|62|nicht mehr erforderlich*	0|62|nicht mehr notwendig*	0|62|nicht mehr gebraucht*	0|62|nicht mehr nötig*	0|62|nicht länger benötig*	0|62|nicht länger erforderlich*	0|62|nicht länger notwendig*	0|62|nicht länger gebraucht*	0|62|nicht länger nötig*	0|127|nicht * entscheidung unterworfen	0|131|nicht mehr erhalten	0|131|nicht verkaufen oder weitergeben	0|131|nicht mehr wünschen	0|131|nicht mehr bekommen	0|131|nicht mehr zu erhalten	0|135|nicht verfolgen signal*	0|141|nicht autorisiert* zugriff*	0|142|nicht garantieren	0|142|nicht garantiert	0|142|nicht gewährleisten	0|142|nicht gewährleistet	0|142|nicht ausgeschlossen werden	0|142|nicht ** garantieren	0|142|nicht ** gewährleisten	0|142|nicht zusichern	0|142|nicht versprechen	0|142|nicht völlig ausgeschlossen	0|144|nicht zur eu	0|144|nicht eu land	0|144|nicht eu länder*	0|144|nicht eu staat*	0|144|nicht eu mitglied*	0|144|nicht ewr land	0|144|nicht ewr länder*	0|144|nicht ewr staat*	0|144|nicht europäisch* land	0|144|nicht europäisch* länder*	0|144|nicht europäisch* staat*	0|157|nicht notwendig* cookie*	0|157|nicht essenziell* cookie*	0|164|nicht nutzer*	0|164|nicht registrierte*	0|176|nicht	0|176|nicht mehr	0|176|nicht länger	0|179|nicht anders angegeben	0|190|nicht beschränkt auf	0|190|nicht nur	0|190|nicht zuletzt	0|190|nicht darauf beschränkt	0|190|nicht abschließend*	0|190|nicht erschöpfend*	0|190|nicht darauf begrenzt	0|190|nicht später als	0|190|nicht weniger als	2|1203|nicht autorisiert*	8|1640|nicht unerheblich*	8|1640|nicht nur unwesentlich*
ohne	0|55|ohne personenbezug	0|176|ohne	0|181|ohne ihre einwilligung	0|181|ohne ihre zustimmung	0|181|ohne ihre * einwilligung	0|181|ohne ihre * zustimmung	0|181|ohne ihre * * einwilligung	0|181|ohne ihre * * zustimmung	0|181|ohne ihre erlaubnis	0|181|ohne ihr einverständnis	0|181|ohne ihr * einverständnis	0|181|ohne deine einwilligung	0|181|ohne deine zustimmung	0|181|ohne deine * einwilligung	0|181|ohne deine * zustimmung	0|181|ohne einwilligung	0|181|ohne zustimmung	0|181|ohne * einwilligung	0|181|ohne * zustimmung	0|181|ohne eure einwilligung	0|181|ohne eure zustimmung	0|181|ohne eure * einwilligung	0|181|ohne eure * zustimmung	0|181|ohne deren einwilligung	0|181|ohne deren zustimmung	0|181|ohne deine erlaubnis	0|181|ohne dein einverständnis	0|184|ohne unangemessene verzögerung*	0|184|ohne unnötige verzögerung*	0|184|ohne schuldhafte verzögerung	0|184|ohne schuldhaftes zögern	0|184|ohne ungebührliche verzögerung	0|190|ohne beschränkung auf	0|190|ohne einschränkung	0|190|ohne darauf beschränkt	4|1613|ohne unangemessene verzögerung	8|1642|ohne ihre einwilligung	8|1642|ohne ihre * einwilligung	8|1642|ohne ihre * * einwilligung	8|1642|ohne ihre zustimmung	8|1642|ohne ihre * zustimmung	8|1642|ohne ihre * * zustimmung	8|1642|ohne ihr einverständnis	8|1642|ohne ihr * einverständnis	8|1642|ohne ihre erlaubnis	8|1642|ohne ihre genehmigung	8|1642|ohne deine einwilligung	8|1642|ohne deine * einwilligung	8|1642|ohne deine zustimmung	8|1642|ohne deine * zustimmung	8|1642|ohne dein einverständnis	8|1642|ohne vorherige einwilligung	8|1642|ohne vorherige zustimmung	8|1642|ohne ausdrückliche einwilligung	8|1642|ohne ausdrückliche zustimmung	8|1642|ohne einwilligung	8|1642|ohne zustimmung	8|1642|ohne zuvor ihre	8|1642|ohne vorher ihre
unkenntlich	0|55|unkenntlich gemacht	0|55|unkenntlich zu machen	0|55|unkenntlich machen
personenbezug	0|55|personenbezug aufheben	0|55|personenbezug aufzuheben	0|55|personenbezug ** entfernen	0|55|personenbezug ** entfernt	0|55|personenbezug ** auf	1|292|personenbezug
entfernung	0|55|entfernung des personenbezugs	0|64|entfernung	3|1573|entfernung
aufhebung	0|55|aufhebung des personenbezugs
verfremdung	0|55|verfremdung
aus	0|56|aus anderen quellen	0|56|aus externen quellen	0|56|aus drittquellen	0|122|aus gründen die sich aus ihrer besonderen situation	0|122|aus gründen die sich aus deiner besonderen situation	0|122|aus gründen die sich aus ihrer * besonderen situation	0|122|aus gründen die sich aus der besonderen situation	0|192|aus folgenden gründen
anderen	0|56|anderen quellen	0|79|anderen gegenüber	0|121|anderen verantwortlichen zu übermitteln	0|121|anderen verantwortlichen übermittel*	0|153|anderen orten	0|179|anderen als den	0|179|anderen als die	0|179|anderen zwecken als	0|179|anderen zweck als	1|976|anderen	3|1575|anderen
andere	0|56|andere quellen	0|153|andere orte	0|179|andere als die	0|179|andere zwecke als	1|976|andere	3|1575|andere
drittdaten	0|56|drittdaten
öffentlich	0|56|öffentlich zugänglich* quelle*	0|56|öffentlich zugänglich* information*	0|56|öffentlich zugänglich* daten	0|56|öffentlich zugänglich* verzeichnis*	0|56|öffentlich verfügbar*	0|76|öffentlich	0|76|öffentlich zugänglich	0|76|öffentlich gemacht	0|76|öffentlich machen	0|76|öffentlich angezeigt*	0|76|öffentlich anzuzeigen
weiteren	0|56|weiteren quellen	0|153|weiteren orten	0|195|weiteren informationen	1|948|weiteren	3|1575|weiteren	5|1617|weiteren tagen	5|1619|weiteren monaten	5|1620|weiteren jahren	8|1647|weiteren nutzung	8|1647|weiteren verwendung	8|1647|weiteren inanspruchnahme
sonstigen	0|56|sonstigen quellen	3|1575|sonstigen
allgemein	0|56|allgemein zugänglich* quelle*
herkunft	0|56|herkunft der daten	6|1621|herkunft der
erheben	0|57|erheben	1|793|erheben	3|1586|erheben
erhebt	0|57|erhebt	1|793|erhebt	3|1586|erhebt
erhebe	0|57|erhebe
erhoben	0|57|erhoben	3|1586|erhoben
erhebung	0|57|erhebung	3|1586|erhebung	8|1637|erhebung ihrer	8|1637|erhebung und verwendung	8|1637|erhebung und nutzung	8|1637|erhebung und verarbeitung
erhebungen	0|57|erhebungen
erfassen	0|57|erfassen	3|1586|erfassen
erfasse	0|57|erfasse
sammeln	0|57|sammeln	3|1586|sammeln
sammelt	0|57|sammelt	3|1586|sammelt
sammle	0|57|sammle
sammlung	0|57|sammlung	6|1621|sammlung
aufzuzeichnen	0|57|aufzuzeichnen
protokollieren	0|57|protokollieren
fragen	0|57|fragen wir	0|130|fragen die berechtigung	0|171|fragen haben	0|171|fragen zu	0|171|fragen zum	1|840|fragen	3|1571|fragen	6|1633|fragen
wir	0|57|wir fragen	0|57|wir bitten sie um	0|57|wir erhalten	0|57|wir bekommen	0|57|wir beziehen	0|57|wir sie um ** bitten	0|57|wir dich um ** bitten	0|57|wir selbst erhalten	0|57|wir ** erhalten	0|58|wir setzen	0|58|wir bedienen uns	0|96|wir bieten ihnen	0|96|wir bieten dir	0|109|wir setzen uns mit ihnen	0|109|wir senden ihnen	0|109|wir senden dir	0|109|wir schicken dir	0|109|wir sie erreichen	0|109|wir dich erreichen	0|171|wir erreichbar	0|181|wir holen ihre einwilligung ein	0|181|wir holen ihre * einwilligung ein	0|181|wir holen ihre zustimmung ein	0|185|wir sind berechtigt	0|185|wir gegebenenfalls	0|185|wir ggf	0|186|wir werden	0|187|wir verlangen	0|195|wir beziehen uns auf	0|196|wir respektieren	0|196|wir glauben	0|196|wir freuen uns	0|196|wir setzen uns für	0|196|wir setzen uns zwar für	8|1643|wir informieren	8|1643|wir sie ** informieren	8|1643|wir sie ** ** informieren	8|1643|wir dich ** informieren	8|1643|wir euch ** informieren	8|1643|wir werden ** informieren	8|1643|wir unterrichten	8|1643|wir weisen ** hin	8|1643|wir sie ** kontaktieren	8|185|wir können sie	8|185|wir können ihnen	8|185|wir können dich	8|185|wir können auch	8|185|wir können zusätzlich	8|185|wir dürfen sie
erhalten	0|57|erhalten wir	0|57|erhalten daten	0|57|erhalten personenbezogen*	0|57|erhalten	0|62|erhalten bleiben	0|62|erhalten bleibt	0|195|erhalten sie unter	0|195|erhalten sie hier	0|195|erhalten sie weitere	0|195|erhalten sie auch weitere	0|195|erhalten sie nähere	0|195|erhalten sie mehr	0|195|erhalten sie ausführliche	0|195|erhalten sie zusätzliche	3|1586|erhalten
haben	0|57|haben wir erhalten	0|180|haben wir begründete zweifel	0|180|haben wir berechtigte zweifel	0|185|haben sie ** die möglichkeit	0|185|haben die möglichkeit	0|186|haben uns verpflichtet	0|186|haben sich verpflichtet	0|186|haben wir uns verpflichtet	0|186|haben uns dazu verpflichtet	0|186|haben sich dazu verpflichtet	0|186|haben sich ** verpflichtet	0|186|haben uns ** verpflichtet
uns	0|57|uns erhalten*	0|57|uns zur verfügung	0|57|uns mitteil*	0|57|uns mitgeteilt*	0|57|uns übermitteln	0|57|uns übermittelt*	0|57|uns bereitstell*	0|57|uns bereitgestellt*	0|57|uns angeben	0|57|uns angegeben*	0|57|uns geben	0|57|uns überlassen*	0|57|uns anvertrau*	0|57|uns bereitzustellen	0|57|uns mitzuteilen	0|57|uns anzugeben	0|57|uns ** angaben machen	0|57|uns zusenden	0|57|uns zugesandt*	0|57|uns zuschicken	0|57|uns schicken	0|57|uns preisgeben	0|57|uns preisgegeben*	0|57|uns zugehen	0|57|uns ** zugehen	0|57|uns ** zugegangen*	0|57|uns ** mitzuteilen	0|57|uns einreichen	0|136|uns gestatten	0|136|uns gestattet	0|136|uns erlauben	0|136|uns erlaubt	0|139|uns übertragen wurde	0|171|uns kontaktieren	0|171|uns ** kontaktieren	0|171|uns zu kontaktieren	0|171|uns erreichen	0|171|uns schreiben	0|196|uns wichtig	8|1648|uns vorliegenden daten
bekommen	0|57|bekommen wir	0|57|bekommen
erhält	0|57|erhält	1|794|erhält	3|1586|erhält
beziehen	0|57|beziehen wir	0|168|beziehen sich auf	0|168|beziehen sich ** auf	1|794|beziehen
empfangen	0|57|empfangen
gewonnen	0|57|gewonnen
erlangen	0|57|erlangen
beschaffen	0|57|beschaffen
beschafft	0|57|beschafft
ihrerseits	0|57|ihrerseits bereitgestellt*	0|57|ihrerseits angegeben*
du	0|57|du angibst	0|57|du uns ** mitteilst	0|57|du uns ** bereitstellst	0|57|du uns ** gibst	0|57|du eingibst	0|57|du uns ** zur verfügung	0|57|du uns schickst	0|57|du einreichst	0|134|du dich ** entscheidest	0|134|du bestimmst	0|161|du in ** lebst	0|161|du in ** wohnst
empfängt	0|57|empfängt
bitten	0|57|bitten wir sie um	0|57|bitten wir sie ** um	0|57|bitten wir dich um	0|57|bitten wir dich ** um	0|57|bitten sie um ihre	0|57|bitten sie ** um ihre	0|130|bitten sie uns	1|840|bitten	8|136|bitten ** zuzustimmen	8|136|bitten ** zu akzeptieren
anzugeben	0|57|anzugeben
gemachten	0|57|gemachten angaben
gemachte	0|57|gemachte angaben
erfragen	0|57|erfragen
aufzeichnungen	0|57|aufzeichnungen von	0|57|aufzeichnungen ihrer	0|57|aufzeichnungen der
aufzeichnen	0|57|aufzeichnen
aufzeichnet	0|57|aufzeichnet
aufzeichnung	0|57|aufzeichnung
empfang	0|57|empfang von daten	0|57|empfang ihrer	0|57|empfang der daten	1|567|empfang
datengewinnung	0|57|datengewinnung
eingeben	0|57|eingeben
einzugeben	0|57|einzugeben
geben	0|57|geben sie ** ein	0|60|geben ** bekannt	0|74|geben ** bescheid	1|797|geben	6|1623|geben wir	8|1643|geben wir ** bekannt
erhältst	0|57|erhältst	0|195|erhältst du weitere	0|195|erhältst du mehr
bekommt	0|57|bekommt
bekommst	0|57|bekommst
erlangung	0|57|erlangung
eintragen	0|57|eintragen
einträgst	0|57|einträgst
einträgt	0|57|einträgt
einzutragen	0|57|einzutragen
eingabe	0|57|eingabe ihrer	0|57|eingabe deiner	0|57|eingabe von daten
dateneingabe	0|57|dateneingabe
angabe	0|57|angabe ihrer	0|57|angabe deiner	0|57|angabe personenbezogen*	1|291|angabe	3|1550|angabe
an	0|57|an uns senden	0|57|an uns sendest	0|57|an uns gesendet*	0|57|an uns schicken	0|57|an uns übersenden	0|57|an uns übersandt*	0|60|an dritte übermittelt	0|60|an dritte zu übermitteln	0|79|an andere weitergegeben	0|79|an andere weitergeben	0|79|an andere weiterzugeben	0|104|an ihre ** anzupassen	0|104|an ihre ** anpassen	0|104|an ihre bedürfnisse	0|104|an ihre interessen	0|104|an ihre präferenzen	0|109|an sie versenden	0|109|an sie zu versenden	0|109|an sie ** zu versenden	0|109|an dich zu versenden	0|109|an sie versendet	0|109|an sie verschickt	0|121|an einen anderen verantwortlichen	0|121|an einen anderen anbieter	0|171|an uns wenden	0|171|an die adresse	0|171|an uns zu wenden	0|196|an erster stelle	6|1623|an wen	8|1644|an dieser stelle	8|1645|an dieser stelle	8|1651|an prominenter stelle	8|1651|an auffälliger stelle	8|1651|an gut sichtbarer stelle	8|1653|an dieser stelle
einsenden	0|57|einsenden
einzusenden	0|57|einzusenden
stellt	0|57|stellt uns ** bereit	0|57|stellt uns ** zur verfügung	0|186|stellt sicher	0|186|stellt ** sicher	1|796|stellt	2|742|stellt sicher	2|1106|stellt dar
stellen	0|57|stellen uns ** bereit	0|57|stellen uns ** zur verfügung	0|66|stellen zugriff auf ihre	0|186|stellen sicher	0|186|stellen wir sicher	0|186|stellen ** sicher	1|796|stellen	2|742|stellen sicher	3|1597|stellen
freiwillig	0|57|freiwillig angaben
verwenden	0|58|verwenden	3|1592|verwenden	6|1622|verwenden wir
verwendet	0|58|verwendet	3|1592|verwendet
verwendete	0|58|verwendete
verwendeten	0|58|verwendeten
verwendeter	0|58|verwendeter
verwende	0|58|verwende
verwendung	0|58|verwendung	3|1592|verwendung	6|1622|verwendung	8|1637|verwendung ihrer
verwendungen	0|58|verwendungen
nutzen	0|58|nutzen	1|791|nutzen	2|1117|nutzen von	3|1592|nutzen	8|1647|nutzen sie ** weiterhin	8|1647|nutzen sie ** weiter	8|1647|nutzen sie ** nach
nutzt	0|58|nutzt	1|791|nutzt	3|1592|nutzt	8|1647|nutzt du ** weiterhin
nutze	0|58|nutze
datennutzung	0|58|datennutzung	6|1622|datennutzung
datenverwendung	0|58|datenverwendung	6|1622|datenverwendung
benutzen	0|58|benutzen	1|791|benutzen	3|1592|benutzen
benutzung	0|58|benutzung	3|1592|benutzung
einsatz	0|58|einsatz	1|499|einsatz	2|791|einsatz von	3|1592|einsatz
einsetzen	0|58|einsetzen	1|499|einsetzen	3|1592|einsetzen
einzusetzen	0|58|einzusetzen
setzen	0|58|setzen wir	0|58|setzen unsere ** ein	0|58|setzen ** cookies ein	0|58|setzen ** dienstleister ein	0|58|setzen ** dienste ein	0|58|setzen ** tools ein	0|58|setzen ** technologien ein	0|74|setzen wir sie ** in kenntnis	0|109|setzen wir uns mit ihnen	0|131|setzen von cookies ** verhindern	0|171|setzen sie sich mit uns	0|196|setzen wir uns für	0|196|setzen uns dafür ein	1|833|setzen	8|1643|setzen uns mit ihnen
weiter	0|58|weiter nutzen	0|58|weiter verwend*	0|58|weiter zu nutzen	0|58|weiter genutzt	0|59|weiter verarbeit*	0|60|weiter	0|62|weiter gespeichert	0|62|weiter aufbewahr*	0|62|weiter speicher*	0|62|weiter zu speichern	0|65|weiter übermittel*	0|97|weiter verbesser*	0|97|weiter optimier*	0|97|weiter zu optimieren	0|97|weiter zu verbessern	0|97|weiter erhöh*	0|97|weiter zu erhöhen	0|98|weiter entwickel*	0|98|weiter zu entwickeln	0|98|weiter ausbau*	0|98|weiter auszubauen	0|168|weiter gelten	0|168|weiter gilt	0|173|weiter unten	0|173|weiter oben	0|195|weiter erläutert	0|195|weiter beschrieben	0|195|weiter ausgeführt	1|802|weiter	8|1647|weiter nutzen	8|1647|weiter zu nutzen	8|1647|weiter verwenden
gebrauch	0|58|gebrauch	0|130|gebrauch machen	0|130|gebrauch zu machen	3|1592|gebrauch
heranziehen	0|58|heranziehen
herangezogen	0|58|herangezogen
verwertung	0|58|verwertung
verwerten	0|58|verwerten
inanspruchnahme	0|58|inanspruchnahme
anwenden	0|58|anwenden	1|862|anwenden
bedienen	0|58|bedienen wir uns
einsetzt	0|58|einsetzt
verwendest	0|58|verwendest
verwendetes	0|58|verwendetes
verwendetem	0|58|verwendetem
mitnutzung	0|58|mitnutzung
zunutze	0|58|zunutze
setzt	0|58|setzt ** cookies ein	0|58|setzt ** dienstleister ein	1|833|setzt
dient	0|58|dient dazu	0|58|dient ** dazu	0|192|dient dem zweck	1|1099|dient
dienen	0|58|dienen dazu	0|58|dienen ** dazu	0|58|dienen uns die daten	0|58|dienen die daten	0|58|dienen die informationen	0|58|dienen diese daten	0|58|dienen diese informationen	0|192|dienen dem zweck	1|1099|dienen
diente	0|58|diente dazu	1|1099|diente
dienten	0|58|dienten dazu
cookies	0|58|cookies dienen	0|58|cookies dient	0|63|cookies liegen	0|155|cookies	0|157|cookies von drittanbietern	0|157|cookies von dritten	0|157|cookies dritter
mithilfe	0|58|mithilfe	3|1570|mithilfe
unter	0|58|unter zuhilfenahme	0|82|unter auftragsverarbeiter*	0|160|unter * jahren	0|160|unter * jahre	0|160|unter 13	0|160|unter 14	0|160|unter 16	0|160|unter 18	0|160|unter dem alter	0|160|unter 15	0|160|unter 17	0|160|unter 21	0|171|unter der adresse	0|176|unter keinen umständen	0|180|unter der voraussetzung	0|180|unter der bedingung	0|180|unter folgenden voraussetzungen	0|180|unter den voraussetzungen	0|180|unter den bedingungen	0|180|unter der annahme	0|185|unter umständen	0|190|unter anderem	0|195|unter abschnitt	0|195|unter punkt	0|195|unter ziffer	4|1560|unter anderem	4|1570|unter verwendung	4|1580|unter umständen	8|1648|unter ** früheren	8|1648|unter ** vorherigen	8|185|unter umständen
zuhilfenahme	0|58|zuhilfenahme
nehmen	0|58|nehmen ** in anspruch	0|171|nehmen sie kontakt	0|171|nehmen sie ** kontakt	0|196|nehmen ** sehr ernst	0|196|nehmen ** ernst	1|1087|nehmen
nimmt	0|58|nimmt ** in anspruch	0|196|nimmt ** ernst	1|1087|nimmt
machen	0|58|machen uns ** zunutze	0|60|machen ** zugänglich	0|187|machen ** erforderlich	0|187|machen ** notwendig	1|776|machen	8|1643|machen ** aufmerksam
kommen	0|58|kommen ** zum einsatz	1|1089|kommen
kommt	0|58|kommt ** zum einsatz	1|1089|kommt
zum	0|58|zum einsatz kommen	0|58|zum einsatz kommt	0|58|zum einsatz	0|96|zum download bereitgestellt	0|113|zum trainieren	0|113|zum training von	0|113|zum training unserer	0|113|zum training eigener	0|113|zum training ihrer	0|113|zum training der	0|113|zum training des	0|113|zum training künstlicher	0|113|zum training neuronaler	0|113|zum training genutzt*	0|113|zum training verwend*	0|113|zum training nutz*	0|113|zum training eingesetzt	0|113|zum training heran*	0|113|zum ki training	0|113|zum modelltraining	0|190|zum beispiel	0|192|zum zweck	0|192|zum zwecke	4|1560|zum beispiel	7|1635|zum inhalt springen	7|1635|zum hauptinhalt springen	7|1635|zum seitenanfang	8|1636|zum datenschutz	8|1648|zum zeitpunkt der erhebung	8|1648|zum zeitpunkt ihrer erhebung
diese	0|58|diese dienen	0|58|diese cookies dienen	0|164|diese website besuchen	0|164|diese webseite besuchen	0|173|diese erklärung	0|173|diese richtlinie	0|173|diese richtlinien	0|173|diese bestimmungen	0|173|diese hinweise	0|174|diese bestimmungen ** ändern	0|174|diese bestimmungen ** anpassen	0|174|diese bestimmungen ** aktualisieren	0|174|diese hinweise ** ändern	0|174|diese hinweise ** anpassen	0|174|diese hinweise ** aktualisieren	0|174|diese hinweise ** anzupassen	0|193|diese sicherung	7|1635|diese seite teilen	7|1635|diese seite drucken	8|1636|diese erklärung	8|1636|diese bestimmungen	8|1636|diese hinweise	8|1636|diese mitteilung	8|1636|diese information	8|1636|diese informationen zum datenschutz	8|1636|diese bedingungen	8|1636|diese seite	8|1636|diese vereinbarung	8|1636|diese fassung	8|1645|diese seite aktualisier*	8|1645|diese seite ** aktualisiert
verarbeiten	0|59|verarbeiten
verarbeite	0|59|verarbeite
verarbeitung	0|59|verarbeitung	0|123|verarbeitung einzuschränken	0|123|verarbeitung einschränk*	0|123|verarbeitung ** einschränken	0|123|verarbeitung zu beschränken	0|123|verarbeitung beschränk*	0|123|verarbeitung ** einzuschränken	8|1637|verarbeitung ihrer	8|1637|verarbeitung personenbezogener	8|1637|verarbeitung von
verarbeitungen	0|59|verarbeitungen
datenverarbeitung	0|59|datenverarbeitung	0|123|datenverarbeitung einzuschränken	0|123|datenverarbeitung einschränk*
datenverarbeitungen	0|59|datenverarbeitungen
bearbeiten	0|59|bearbeiten
behandeln	0|59|behandeln
behandelt	0|59|behandelt
behandlung	0|59|behandlung
abarbeitung	0|59|abarbeitung
handhabung	0|59|handhabung
handhaben	0|59|handhaben	3|1585|handhaben
verarbeitungs	0|59|verarbeitungs
aufbereitung	0|59|aufbereitung
aufbereiten	0|59|aufbereiten
weiterzuverarbeiten	0|59|weiterzuverarbeiten
verarbeitungszwecke	0|59|verarbeitungszwecke	6|1622|verarbeitungszwecke
verarbeitungszwecken	0|59|verarbeitungszwecken
verarbeitungszweck	0|59|verarbeitungszweck
verarbeitungszwecks	0|59|verarbeitungszwecks
abwicklung	0|59|abwicklung ihrer	0|59|abwicklung deiner	0|59|abwicklung eurer	0|59|abwicklung der bestellung	0|90|abwicklung der gesellschaft	0|96|abwicklung	0|111|abwicklung von zahlungen	0|112|abwicklung des bewerbungsverfahrens	0|138|abwicklung von vertragsverhältnissen	0|138|abwicklung von verträgen	0|138|abwicklung ihres vertrag*	0|138|abwicklung des vertrag*	0|138|abwicklung eines vertrag*	0|138|abwicklung unseres vertrag*	0|138|abwicklung der vertrag*	0|138|abwicklung geschlossener verträge	0|138|abwicklung ihrer verträge
umgehen	0|59|umgehen mit
umzugehen	0|59|umzugehen mit
weitergeben	0|60|weitergeben	3|1574|weitergeben	6|1623|weitergeben
weitergibt	0|60|weitergibt
weiterzugeben	0|60|weiterzugeben	3|1574|weiterzugeben
weiterleiten	0|60|weiterleiten	3|1574|weiterleiten
weiterleitet	0|60|weiterleitet
weiterleitung	0|60|weiterleitung
weiterzuleiten	0|60|weiterzuleiten
teilen	0|60|teilen	0|74|teilen wir ihnen ** mit	0|74|teilen sie uns ** mit	0|74|teilen ihnen ** mit	0|74|teilen wir ihnen	0|74|teilen ihnen	0|74|teilen sie uns	0|74|teilen wir dir	0|74|teilen dir	1|798|teilen	2|831|teilen dieser	2|1094|teilen mit	3|1574|teilen	6|1623|teilen	8|1643|teilen wir ihnen	8|1643|teilen wir dir	8|1643|teilen ihnen ** mit	8|1643|teilen wir ** mit
teilt	0|60|teilt	0|74|teilt ihnen ** mit	0|74|teilt ihnen	1|798|teilt
offen	0|60|offen	0|60|offen gelegt*	1|764|offen
offenlegen	0|60|offenlegen	3|1574|offenlegen
offenlegt	0|60|offenlegt
offenzulegen	0|60|offenzulegen	3|1574|offenzulegen
preisgeben	0|60|preisgeben
preisgabe	0|60|preisgabe
preiszugeben	0|60|preiszugeben
bekanntgeben	0|60|bekanntgeben	8|1643|bekanntgeben
bekanntgegeben	0|60|bekanntgegeben	8|1643|bekanntgegeben
bekannt	0|60|bekannt gegeben	0|60|bekannt geben	0|60|bekannt zu geben	0|60|bekannt werden	0|74|bekannt gemacht	0|74|bekannt zu machen	1|703|bekannt	8|1643|bekannt geben	8|1643|bekannt gegeben	8|1643|bekannt gemacht	8|1643|bekannt zu geben	8|1645|bekannt gemacht
zugänglich	0|60|zugänglich gemacht	0|60|zugänglich machen	0|60|zugänglich zu machen	0|66|zugänglich
zugang	0|60|zugang gewähren	0|60|zugang zu gewähren	0|60|zugang ermöglichen	0|60|zugang gewährt	0|66|zugang	0|118|zugang zu ihren	0|118|zugang zu den personenbezogen*
zugriff	0|60|zugriff gewähren	0|60|zugriff zu gewähren	0|60|zugriff ermöglichen	0|60|zugriff gewährt	0|66|zugriff	0|118|zugriff auf ihre	0|118|zugriff auf deine	0|118|zugriff auf die personenbezogen*	0|141|zugriff durch unbefugte
überlassen	0|60|überlassen
überlassung	0|60|überlassung
ausgehändigt	0|60|ausgehändigt
herausgeben	0|60|herausgeben
herausgegeben	0|60|herausgegeben
herausgabe	0|60|herausgabe
austausch	0|60|austausch
austauschen	0|60|austauschen	1|805|austauschen
freigeben	0|60|freigeben
freigabe	0|60|freigabe
gemeinsam	0|60|gemeinsam nutzen	0|60|gemeinsam genutzt*	0|169|gemeinsam verantwortlich*
dritten	0|60|dritten zur verfügung	0|60|dritten mitgeteilt	0|60|dritten gegenüber	0|60|dritten ** zur verfügung	0|60|dritten zugänglich	0|60|dritten bereitgestellt	0|60|dritten bereitstellen	0|60|dritten mitteilen	0|60|dritten mitzuteilen	0|60|dritten ** mitteilen	0|60|dritten offenbart	0|79|dritten	3|1568|dritten	6|1623|dritten
übermittlung	0|60|übermittlung an	0|60|übermittlung ihrer daten an	0|65|übermittlung	0|121|übermittlung an einen anderen verantwortlichen	6|1623|übermittlung an	6|1623|übermittlung von	6|65|übermittlung in
übermitteln	0|60|übermitteln an	0|65|übermitteln	3|1564|übermitteln
übermittelt	0|60|übermittelt an	3|1564|übermittelt
gewähren	0|60|gewähren ** zugriff	0|60|gewähren ** zugang	1|797|gewähren
bekanntgabe	0|60|bekanntgabe	0|74|bekanntgabe der absage*	0|74|bekanntgabe der entscheidung	0|74|bekanntgabe der ablehnung*	6|1623|bekanntgabe
bekanntzugeben	0|60|bekanntzugeben
übergeben	0|60|übergeben
übergabe	0|60|übergabe
auszutauschen	0|60|auszutauschen
herauszugeben	0|60|herauszugeben
weiterreichen	0|60|weiterreichen
weiterreicht	0|60|weiterreicht
weiterleite	0|60|weiterleite
weitergebe	0|60|weitergebe
offenbaren	0|60|offenbaren
offenbarung	0|60|offenbarung
preisgibt	0|60|preisgibt
preisgibst	0|60|preisgibst
zugänglichmachung	0|60|zugänglichmachung
bekanntwerden	0|60|bekanntwerden
gewährt	0|60|gewährt ** zugriff	0|60|gewährt ** zugang
weitergibst	0|60|weitergibst
weiterleitest	0|60|weiterleitest
weiterreichung	0|60|weiterreichung
tauschen	0|60|tauschen ** aus
tauscht	0|60|tauscht ** aus
sendet	0|60|sendet ** an	1|800|sendet	3|1564|sendet
gelangen	0|60|gelangen ** an	1|1089|gelangen
verbreiten	0|60|verbreiten
verbreitet	0|60|verbreitet
verbreitung	0|60|verbreitung
verkaufen	0|61|verkaufen	1|550|verkaufen	6|1624|verkaufen
verkaufe	0|61|verkaufe
verkauf	0|61|verkauf	0|90|verkauf von vermögens*	0|90|verkauf ** unternehmens	0|90|verkauf ** vermögens*	0|90|verkauf ** unternehmensteil*	0|90|verkauf ** geschäfts*	0|90|verkauf * vermögenswert*	0|90|verkauf aller	0|90|verkauf eines teils	0|90|verkauf von teilen	0|90|verkauf ** vermögenswerte*	0|90|verkauf ** geschäftsbetrieb*	0|90|verkauf von unternehmensteilen	1|550|verkauf
verkaufs	0|61|verkaufs	0|90|verkaufs aller	0|90|verkaufs eines teils	0|90|verkaufs ** vermögenswerte*
veräußern	0|61|veräußern
veräussern	0|61|veräussern
vermieten	0|61|vermieten
vermietung	0|61|vermietung
handeln	0|61|handeln mit	1|493|handeln
handel	0|61|handel mit	1|534|handel
datenhandel	0|61|datenhandel
gegen	0|61|gegen entgelt
verleihen	0|61|verleihen
verkäufe	0|61|verkäufe	1|550|verkäufe
verkäufen	0|61|verkäufen
aufbewahren	0|62|aufbewahren	3|1594|aufbewahren
aufzubewahren	0|62|aufzubewahren	3|1594|aufzubewahren
aufbewahrung	0|62|aufbewahrung	3|1594|aufbewahrung
bewahren	0|62|bewahren
bewahrt	0|62|bewahrt
vorhalten	0|62|vorhalten	3|1594|vorhalten
vorgehalten	0|62|vorgehalten
vorhaltung	0|62|vorhaltung
behalten	0|62|behalten	0|185|behalten uns das recht vor	0|185|behalten uns	0|185|behalten wir uns	0|185|behalten sich	0|185|behalten uns vor	0|185|behalten wir uns vor	0|185|behalten sich vor	0|185|behalten wir uns das recht vor	1|809|behalten
behält	0|62|behält	0|185|behält sich	0|185|behält sich vor	0|185|behält sich das recht vor	0|185|behält sich das unternehmen das recht vor
archiv	0|62|archiv
speicherdauer	0|62|speicherdauer	0|193|speicherdauer	6|1625|speicherdauer
zweck	0|62|zweck der speicherung entfällt	0|192|zweck	3|1558|zweck	8|1639|zweck * ändern
wegfall	0|62|wegfall des zweck*
vorzuhalten	0|62|vorzuhalten
längstens	0|62|längstens
längere	0|62|längere aufbewahrung*	0|62|längere speicherung*
verwahren	0|62|verwahren
verwahrung	0|62|verwahrung
aufbewahre	0|62|aufbewahre
länger	0|62|länger als ** erforderlich	0|62|länger als ** notwendig	0|62|länger als ** nötig	0|62|länger gespeichert	0|62|länger speichern	0|62|länger zu speichern	0|62|länger aufbewahr*	0|62|länger aufzubewahren
archive	0|62|archive
archiven	0|62|archiven
archivs	0|62|archivs
einbehalten	0|62|einbehalten
einbehält	0|62|einbehält
bleiben	0|62|bleiben erhalten	0|63|bleiben gespeichert	0|63|bleiben auf ihrem	0|63|bleiben auf deinem	1|767|bleiben	8|1646|bleiben sie informiert
bleibt	0|62|bleibt erhalten	0|63|bleibt gespeichert	0|63|bleibt auf ihrem	0|63|bleibt auf deinem	1|767|bleibt
sofern	0|62|sofern sie nicht mehr zur	0|62|sofern sie nicht mehr für	0|62|sofern sie nicht mehr erforderlich	0|62|sofern sie nicht mehr benötigt	0|62|sofern diese nicht mehr zur	0|62|sofern diese nicht mehr für	0|62|sofern diese nicht mehr erforderlich	0|62|sofern diese nicht mehr benötigt	0|179|sofern nicht	0|179|sofern nichts anderes	0|179|sofern dies nicht	0|179|sofern wir nicht	0|179|sofern sie nicht	0|180|sofern	0|181|sofern sie zustimmen	0|181|sofern sie ** eingewilligt	0|181|sofern sie ** zugestimmt	0|181|sofern sie uns ihre einwilligung	0|181|sofern sie uns die einwilligung	0|181|sofern sie uns * einwilligung	0|181|sofern sie uns die erlaubnis	0|181|sofern sie einwilligen	0|181|sofern sie dem zustimmen	0|181|sofern sie damit einverstanden	0|181|sofern du ** eingewilligt	0|181|sofern du ** zugestimmt	0|181|sofern du zustimmst	0|181|sofern du einwilligst	0|181|sofern sie ** einwilligung erteilt	0|181|sofern sie ** zustimmung erteilt	0|181|sofern sie ** einwilligung erteilen	0|181|sofern sie ** einwilligung geben	0|181|sofern sie ** einwilligung gegeben	0|181|sofern sie ** einwilligung ** erteilt	0|181|sofern sie die berechtigung	0|181|sofern sie die erlaubnis	0|182|sofern gesetzlich *	0|182|sofern dies gesetzlich *	0|182|sofern rechtlich *	0|182|sofern dies rechtlich *	0|182|sofern das gesetz	0|182|sofern nicht gesetzlich *	0|182|sofern es gesetzlich *	0|182|sofern wir gesetzlich *	0|182|sofern wir rechtlich *	0|182|sofern wir dazu gesetzlich *	0|182|sofern wir dazu rechtlich *	0|182|sofern sie rechtlich *	0|183|sofern zutreffend	0|183|sofern anwendbar	0|183|sofern erforderlich	0|183|sofern notwendig	0|183|sofern möglich	0|183|sofern verfügbar	0|183|sofern vorhanden	0|183|sofern dies erforderlich	0|183|sofern dies notwendig	0|183|sofern dies möglich	0|183|sofern relevant	0|183|sofern angemessen	0|183|sofern einschlägig	0|183|sofern nötig	0|183|sofern sinnvoll	0|183|sofern es angebracht	0|183|sofern dies angebracht	0|183|sofern dies zur ** erforderlich	0|183|sofern dies für ** erforderlich	0|184|sofern technisch	1|954|sofern	3|1583|sofern	4|1608|sofern zutreffend	8|1656|sofern gesetzlich	8|1656|sofern dies gesetzlich	8|1656|sofern rechtlich	8|1656|sofern dies rechtlich	8|1656|sofern erforderlich	8|1656|sofern dies erforderlich	8|1656|sofern das gesetz	8|1656|sofern vorgeschrieben	8|1657|sofern angemessen	8|1657|sofern angebracht	8|1657|sofern möglich	8|1657|sofern notwendig
soweit	0|62|soweit sie nicht mehr zur	0|62|soweit sie nicht mehr für	0|62|soweit sie nicht mehr erforderlich	0|62|soweit sie nicht mehr benötigt	0|62|soweit diese nicht mehr zur	0|62|soweit diese nicht mehr für	0|62|soweit diese nicht mehr erforderlich	0|62|soweit diese nicht mehr benötigt	0|179|soweit nicht	0|179|soweit nichts anderes	0|179|soweit dies nicht	0|179|soweit wir nicht	0|179|soweit sie nicht	0|180|soweit	0|181|soweit sie ** eingewilligt	0|181|soweit sie uns ihre einwilligung	0|181|soweit sie uns die einwilligung	0|181|soweit sie uns * einwilligung	0|181|soweit sie zustimmen	0|181|soweit sie einwilligen	0|181|soweit sie ** zugestimmt	0|181|soweit du ** eingewilligt	0|181|soweit sie ** einwilligung erteilt	0|181|soweit sie ** einwilligung erteilen	0|181|soweit sie ** einwilligung gegeben	0|181|soweit sie ** einwilligung ** erteilt	0|182|soweit gesetzlich *	0|182|soweit dies gesetzlich *	0|182|soweit rechtlich *	0|182|soweit dies rechtlich *	0|182|soweit das gesetz	0|182|soweit nicht gesetzlich *	0|182|soweit es gesetzlich *	0|182|soweit vom gesetz *	0|182|soweit es das gesetz	0|182|soweit nach geltendem recht *	0|182|soweit nach anwendbarem recht *	0|182|soweit wir gesetzlich *	0|182|soweit wir rechtlich *	0|182|soweit wir hierzu gesetzlich *	0|182|soweit wir dazu rechtlich *	0|182|soweit sie rechtlich *	0|182|soweit sie dazu rechtlich *	0|183|soweit zutreffend	0|183|soweit anwendbar	0|183|soweit erforderlich	0|183|soweit notwendig	0|183|soweit möglich	0|183|soweit verfügbar	0|183|soweit vorhanden	0|183|soweit angemessen	0|183|soweit angebracht	0|183|soweit dies erforderlich	0|183|soweit es erforderlich	0|183|soweit dies notwendig	0|183|soweit dies möglich	0|183|soweit relevant	0|183|soweit einschlägig	0|183|soweit nötig	0|183|soweit geboten	0|183|soweit sachdienlich	0|183|soweit sinnvoll	0|183|soweit es angebracht	0|183|soweit es angemessen	0|183|soweit dies angebracht	0|183|soweit dies angemessen	0|183|soweit dies zur ** erforderlich	0|183|soweit dies für ** erforderlich	0|184|soweit technisch	0|184|soweit wie möglich	0|184|soweit praktikabel	1|954|soweit	3|1583|soweit	4|1608|soweit zutreffend	8|1656|soweit gesetzlich	8|1656|soweit dies gesetzlich	8|1656|soweit rechtlich	8|1656|soweit dies rechtlich	8|1656|soweit erforderlich	8|1656|soweit dies erforderlich	8|1656|soweit das gesetz	8|1656|soweit vorgeschrieben	8|1657|soweit angemessen	8|1657|soweit angebracht	8|1657|soweit möglich	8|1657|soweit zumutbar	8|1657|soweit notwendig
speichern	0|63|speichern	3|1594|speichern
speichert	0|63|speichert	3|1594|speichert
speichere	0|63|speichere
speicherung	0|63|speicherung	0|131|speicherung ** verhindern	3|1594|speicherung	6|1625|speicherung
speicherungen	0|63|speicherungen
hinterlegen	0|63|hinterlegen
hinterlegung	0|63|hinterlegung
ablegen	0|63|ablegen	1|808|ablegen
hosten	0|63|hosten
hostet	0|63|hostet
hosting	0|63|hosting	0|80|hosting anbieter*	0|80|hosting provider*	0|80|hosting dienstleister*
abzuspeichern	0|63|abzuspeichern
zwischenzuspeichern	0|63|zwischenzuspeichern
speicherort	0|63|speicherort	6|65|speicherort
speicherorte	0|63|speicherorte
speicherorten	0|63|speicherorten
speicherplatz	0|63|speicherplatz	0|190|speicherplatz freigeben	0|190|speicherplatz freizugeben	0|190|speicherplatz frei
liegen	0|63|liegen auf servern	0|63|liegen ** auf servern	0|63|liegen in deinem	0|63|liegen in ihrem	0|63|liegen ausschließlich auf	0|63|liegen auf unseren	0|63|liegen auf ihrem	0|63|liegen auf deinem	0|196|liegen uns am herzen
verbleiben	0|63|verbleiben	0|63|verbleiben auf ihrem	0|63|verbleiben auf deinem
verbleibt	0|63|verbleibt	0|63|verbleibt auf ihrem	0|63|verbleibt auf deinem
gespeichert	0|63|gespeichert bis	0|63|gespeichert bleiben	3|1594|gespeichert
legen	0|63|legen ** ab	0|196|legen wert	1|1093|legen
legt	0|63|legt ** ab	1|1093|legt
sicherungen	0|63|sicherungen liegen	0|193|sicherungen
löschen	0|64|löschen	0|120|löschen lassen	0|120|löschen zu lassen	0|194|löschen sie ihr konto	3|1573|löschen
löscht	0|64|löscht	3|1573|löscht
lösche	0|64|lösche
löschung	0|64|löschung	0|120|löschung ihrer	0|120|löschung deiner	0|120|löschung der daten	0|120|löschung der sie	0|120|löschung personenbezogen*	0|120|löschung verlangen	0|120|löschung zu verlangen	0|120|löschung beantragen	0|120|löschung zu beantragen	0|120|löschung anfordern	0|120|löschung ** wünschen	0|120|löschung wünschen	0|120|löschung ** verlangen	0|120|löschung ** beantragen	0|120|löschung ** anfordern	0|120|löschung einfordern	0|120|löschung einschränkung	0|120|löschung und einschränkung	0|120|löschung oder einschränkung	0|120|löschung sowie einschränkung	0|120|löschung bzw einschränkung	0|120|löschung der ** daten ablehn*	0|120|löschung ** ablehnen	0|194|löschung ihres kontos	0|194|löschung ihres * kontos	0|194|löschung deines kontos	0|194|löschung des kontos	0|194|löschung ihres accounts	0|194|löschung ihres nutzerkontos	0|194|löschung ihres benutzerkontos	0|194|löschung ihres kundenkontos	0|194|löschung ihres profils	0|194|löschung des nutzerkontos	0|194|löschung des benutzerkontos	0|194|löschung des kundenkontos	0|194|löschung deines accounts	0|194|löschung ihres ** kontos	0|194|löschung ihres ** accounts	0|194|löschung ** kontos	3|1573|löschung	6|1625|löschung
löschungen	0|64|löschungen
datenlöschung	0|64|datenlöschung
vernichten	0|64|vernichten	3|1573|vernichten
vernichtung	0|64|vernichtung	3|1573|vernichtung
entfernen	0|64|entfernen	1|811|entfernen	3|1573|entfernen
entfernt	0|64|entfernt	1|811|entfernt	3|1573|entfernt
zerstören	0|64|zerstören
zerstört	0|64|zerstört
zerstörung	0|64|zerstörung
überschreiben	0|64|überschreiben
überschreibung	0|64|überschreibung
schreddern	0|64|schreddern
geschreddert	0|64|geschreddert
getilgt	0|64|getilgt
tilgung	0|64|tilgung
lösch	0|64|lösch
gelöschte	0|64|gelöschte
löschst	0|64|löschst
auslöschen	0|64|auslöschen
unwiederbringlich	0|64|unwiederbringlich ** gelöscht
übermittlungen	0|65|übermittlungen
übertragen	0|65|übertragen	1|801|übertragen
überträgt	0|65|überträgt	1|801|überträgt
übertragung	0|65|übertragung	0|121|übertragung an einen anderen verantwortlichen	6|65|übertragung in
übertragungen	0|65|übertragungen
datenübertragung	0|65|datenübertragung	6|65|datenübertragung
datenübertragungen	0|65|datenübertragungen
transfer	0|65|transfer
transfers	0|65|transfers
verbringung	0|65|verbringung
zugriffe	0|66|zugriffe
zugriffs	0|66|zugriffs
zugreifen	0|66|zugreifen	8|1639|zugreifen ändern
zugreift	0|66|zugreift
zugegriffen	0|66|zugegriffen
zuzugreifen	0|66|zuzugreifen
greift	0|66|greift auf	0|66|greift ** auf
greifen	0|66|greifen auf	0|66|greifen ** auf	1|806|greifen
zugänge	0|66|zugänge
einsehen	0|66|einsehen	1|845|einsehen	3|1554|einsehen	8|1639|einsehen ändern	8|1645|einsehen
eingesehen	0|66|eingesehen	8|1645|eingesehen
einzusehen	0|66|einzusehen	0|195|einzusehen unter	8|1646|einzusehen
einsicht	0|66|einsicht	0|118|einsicht in ihre	8|1646|einsicht zu nehmen
einsichtnahme	0|66|einsichtnahme
auslesen	0|66|auslesen
ausgelesen	0|66|ausgelesen
lesezugriff	0|66|lesezugriff
abrufen	0|66|abrufen	8|1645|abrufen
abzurufen	0|66|abzurufen	8|1645|abzurufen
zugriffen	0|66|zugriffen
greife	0|66|greife ** auf
liest	0|66|liest ** aus	1|844|liest
lesen	0|66|lesen ** aus	0|195|lesen sie	1|844|lesen	3|1554|lesen	8|1646|lesen sie diese	8|1646|lesen sie sich	8|1646|lesen ** regelmäßig
auszulesen	0|66|auszulesen
aufruf	0|66|aufruf
aufrufs	0|66|aufrufs
aufrufe	0|66|aufrufe
aufrufen	0|66|aufrufen
aufgerufen	0|66|aufgerufen
aufzurufen	0|66|aufzurufen
aufrufst	0|66|aufrufst
aufruft	0|66|aufruft
rufen	0|66|rufen ** auf	0|66|rufen ** ab	0|171|rufen sie uns
abruf	0|66|abruf
abrufs	0|66|abrufs
abruft	0|66|abruft
ansehen	0|66|ansehen	1|362|ansehen	2|706|ansehen als
anzusehen	0|66|anzusehen
anschauen	0|66|anschauen	1|362|anschauen
webseite	0|66|webseite betrachten	0|96|webseite anzeigen	0|172|webseite eines dritten	1|297|webseite	3|1547|webseite
personen	0|66|personen zugriff auf ihre	0|161|personen die in ** leben	0|166|personen	1|671|personen	3|1552|personen
kombination	0|67|kombination
zusammenführen	0|67|zusammenführen
zusammenzuführen	0|67|zusammenzuführen
führen	0|67|führen ** zusammen	1|1097|führen
abgleichen	0|67|abgleichen
abgleich	0|67|abgleich
zuordnen	0|67|zuordnen	1|519|zuordnen
zuzuordnen	0|67|zuzuordnen
verbinden	0|67|verbinden mit	1|323|verbinden
vereinigt	0|67|vereinigt
miteinander	0|67|miteinander verbinden
zusammenlegen	0|67|zusammenlegen
zusammenlegung	0|67|zusammenlegung
abzugleichen	0|67|abzugleichen
anzureichern	0|67|anzureichern
profil	0|67|profil zu ergänzen	0|67|profil zu vervollständigen	0|67|profil vervollständigen	0|71|profil über	0|71|profil ihrer	0|71|profil deiner	0|71|profil des nutzers	0|71|profil der nutzer	0|71|profil der betroffenen*	0|71|profil zu erstellen	0|71|profil erstell*	0|71|profil gebildet	0|71|profil angelegt	0|133|profil einstellung*	0|190|profil bearbeiten	0|190|profil zu bearbeiten	0|194|profil löschen	0|194|profil ** löschen	1|370|profil	8|1639|profil ** aktualisieren	8|1639|profil ** ändern	8|1639|profil ** aktualisiert	8|1639|profil ** anpassen
verlinken	0|67|verlinken mit	0|172|verlinken
analyse	0|68|analyse	0|86|analyse dienst*	0|86|analyse anbieter*	0|86|analyse tool*	0|157|analyse cookie*
analysen	0|68|analysen
auswerten	0|68|auswerten
auswertet	0|68|auswertet
auswertung	0|68|auswertung
auswertungen	0|68|auswertungen
auszuwerten	0|68|auszuwerten
bewerten	0|68|bewerten
bewertet	0|68|bewertet
untersuchen	0|68|untersuchen
untersucht	0|68|untersucht
messen	0|68|messen	1|490|messen
misst	0|68|misst	1|490|misst
messung	0|68|messung
besser	0|68|besser verstehen	0|68|besser zu verstehen	0|68|besser nachzuvollziehen	0|97|besser machen	0|97|besser zu machen
verstehen	0|68|verstehen wie	0|68|verstehen können wie	1|705|verstehen
nachvollziehen	0|68|nachvollziehen	0|68|nachvollziehen wie
nachzuvollziehen	0|68|nachzuvollziehen
nachvollzogen	0|68|nachvollzogen
beurteilen	0|68|beurteilen
beurteilt	0|68|beurteilt
beurteilung	0|68|beurteilung
einzuschätzen	0|68|einzuschätzen
einschätzung	0|68|einschätzung
einschätzungen	0|68|einschätzungen
ermittlungen	0|68|ermittlungen
besseres	0|68|besseres verständnis
verständnis	0|68|verständnis dafür ** wie
scannen	0|69|scannen
scannt	0|69|scannt
scans	0|69|scans	1|1294|scans
überwachen	0|69|überwachen
moderieren	0|69|moderieren
moderiert	0|69|moderiert
durchsuchen	0|69|durchsuchen	1|847|durchsuchen
durchsucht	0|69|durchsucht	1|847|durchsucht
durchleuchten	0|69|durchleuchten
beobachten	0|69|beobachten
beobachtet	0|69|beobachtet
beobachtung	0|69|beobachtung
prüfung	0|69|prüfung von inhalten	0|75|prüfung der identität	0|75|prüfung ihrer identität	1|580|prüfung
track	0|70|track
tracken	0|70|tracken
trackt	0|70|trackt
getrackt	0|70|getrackt
nachverfolgen	0|70|nachverfolgen
nachverfolgt	0|70|nachverfolgt
nachzuverfolgen	0|70|nachzuverfolgen
wiedererkannt	0|70|wiedererkannt
wiederzuerkennen	0|70|wiederzuerkennen	1|1322|wiederzuerkennen
verfolgung	0|70|verfolgung ihrer
verfolgt	0|70|verfolgt nutzer	0|70|verfolgt benutzer	1|1102|verfolgt
verfolgen	0|70|verfolgen nutzer	0|70|verfolgen benutzer	1|1102|verfolgen
hinweg	0|70|hinweg verfolgen	0|70|hinweg zu verfolgen	0|70|hinweg verfolgt
nutzerprofile	0|71|nutzerprofile
nutzerprofilen	0|71|nutzerprofilen
benutzerprofile	0|71|benutzerprofile
benutzerprofilen	0|71|benutzerprofilen
profile	0|71|profile über	0|71|profile erstell*	0|71|profile zu erstellen	0|71|profile bilden	0|71|profile zu bilden	1|370|profile
erstellung	0|71|erstellung von profilen	0|71|erstellung von * profilen	0|96|erstellung und verwaltung ihres	0|103|erstellung von berichten	3|1557|erstellung
profiling	0|71|profiling	1|370|profiling	6|1631|profiling
auf	0|71|auf diese bestimmungen gestützt*	0|102|auf sie ausgerichtet* werbung	0|102|auf sie ausgerichtet*	0|102|auf ihre interessen zugeschnitten* werbung	0|102|auf sie zugeschnitten* werbung	0|104|auf sie abgestimmt*	0|104|auf ihre bedürfnisse	0|104|auf ihre interessen	0|104|auf ihre interessen zugeschnitten*	0|104|auf sie abzustimmen	0|104|auf sie abstimmen	0|104|auf dich abgestimmt*	0|104|auf dich zugeschnitten*	0|104|auf ihre wünsche	0|104|auf sie anzupassen	0|109|auf dem laufenden	0|111|auf rechnung	0|123|auf sperrung	0|130|auf anforderung	0|130|auf anfrage	0|130|auf verlangen	0|130|auf ersuchen	0|130|auf ihren wunsch	0|130|auf deinen wunsch	0|134|auf wunsch	0|142|auf eigenes risiko	0|142|auf ihr eigenes risiko	0|142|auf eigene gefahr	0|172|auf dessen website weitergeleitet	0|172|auf deren website weitergeleitet	0|172|auf deren seite weitergeleitet	0|172|auf dessen seite weitergeleitet	0|172|auf eine andere website weitergeleitet	0|172|auf die website ** weitergeleitet	0|176|auf keinen fall	0|178|auf das notwendige	0|178|auf ein minimum	0|178|auf das erforderliche	0|178|auf das nötigste	0|178|auf das unbedingt notwendige	0|178|auf das unbedingt erforderliche	0|178|auf das absolut notwendige	0|178|auf den notwendigen ** beschränkt	0|178|auf das notwendige ** beschränkt	0|178|auf den erforderlichen ** beschränkt	0|178|auf das erforderliche ** beschränkt	0|178|auf ein minimum ** beschränkt	0|181|auf grundlage ihrer einwilligung	0|181|auf grundlage ihrer * einwilligung	0|181|auf der grundlage ihrer einwilligung	0|181|auf basis ihrer einwilligung	0|181|auf grundlage einer einwilligung	0|181|auf der grundlage ihrer * einwilligung	0|181|auf der grundlage einer einwilligung	0|181|auf basis ihrer * einwilligung	0|181|auf basis einer einwilligung	0|181|auf grundlage deiner einwilligung	0|181|auf der grundlage deiner einwilligung	0|181|auf basis deiner einwilligung	8|1644|auf dieser seite	8|1645|auf dieser seite	8|1645|auf dieser website	8|1645|auf dieser webseite	8|1645|auf unserer website	8|1645|auf unserer webseite	8|1645|auf unserer homepage	8|1645|auf der website	8|1645|auf der webseite	8|1646|auf dem laufenden	8|1650|auf der plattform	8|1650|auf unserer plattform	8|1653|auf unserer website	8|1653|auf unserer webseite	8|1653|auf unseren websites	8|1653|auf unseren webseiten	8|1653|auf der website	8|1653|auf der webseite	8|1653|auf dieser seite	8|1653|auf dieser website	8|1653|auf dieser webseite	8|1653|auf dieser internetseite	8|1653|auf unserer seite	8|1653|auf unserer internetseite	8|1653|auf unseren internetseiten	8|1653|auf der internetseite	8|1653|auf unserer homepage	8|1653|auf der homepage	8|1653|auf unserem internetauftritt	8|1653|auf meiner website	8|1653|auf meiner webseite	8|1655|auf dem postweg	8|1657|auf angemessene weise	8|1657|auf geeignete weise	8|1657|auf geeignetem
ssl	0|72|ssl	1|1453|ssl	6|1629|ssl
tls	0|72|tls	1|1454|tls	6|1629|tls
https	0|72|https	1|1455|https
ende	0|72|ende zu ende*	1|762|ende
hashen	0|73|hashen
hashing	0|73|hashing
gehasht	0|73|gehasht
salt	0|73|salt
informieren	0|74|informieren	0|74|informieren wir	3|1598|informieren	8|1643|informieren wir	8|1643|informieren ** nutzer	8|1643|informieren ** betroffenen	8|1643|informieren	8|1646|informieren sie sich
informiert	0|74|informiert	0|118|informiert zu werden	3|1598|informiert	8|1643|informiert werden	8|1643|informiert ** nutzer	8|1643|informiert ** kunden	8|1643|informiert ** betroffenen	8|1646|informiert bleiben	8|1646|informiert zu bleiben	8|1646|informiert zu sein
informierung	0|74|informierung
mitteilen	0|74|mitteilen	1|1094|mitteilen	3|1598|mitteilen	8|1643|mitteilen
mitteilt	0|74|mitteilt
mitzuteilen	0|74|mitzuteilen	8|1643|mitzuteilen
mitteilung	0|74|mitteilung	1|396|mitteilung	3|1598|mitteilung	8|1643|mitteilung über	8|1643|mitteilung per
unterrichten	0|74|unterrichten	3|1598|unterrichten	8|1643|unterrichten wir	8|1643|unterrichten
unterrichtet	0|74|unterrichtet	3|1598|unterrichtet	8|1643|unterrichtet werden
unterrichtung	0|74|unterrichtung	8|1643|unterrichtung
hinweisen	0|74|hinweisen	1|409|hinweisen	8|1643|hinweisen
hingewiesen	0|74|hingewiesen	8|1643|hingewiesen
wissen	0|74|wissen lassen	1|702|wissen	2|703|wissen wir	8|1643|wissen lassen
verständigen	0|74|verständigen	8|1643|verständigen
verständigt	0|74|verständigt	8|1643|verständigt
angekündigt	0|74|angekündigt
bescheid	0|74|bescheid geben
hinzuweisen	0|74|hinzuweisen	8|1643|hinzuweisen
aufmerksam	0|74|aufmerksam machen	0|74|aufmerksam zu machen	0|74|aufmerksam gemacht	8|1643|aufmerksam machen	8|1643|aufmerksam gemacht
informierst	0|74|informierst
kündigen	0|74|kündigen ** an	8|1643|kündigen wir
informierte	0|74|informierte
benachrichtige	0|74|benachrichtige
alert	0|74|alert
alerts	0|74|alerts
überprüfung	0|75|überprüfung ihrer identität	0|75|überprüfung der identität	0|75|überprüfung * identität	0|75|überprüfung gestatten	0|75|überprüfung der angaben	0|75|überprüfung ihrer angaben
bestätigung	0|75|bestätigung ihrer identität	0|118|bestätigung ob	0|118|bestätigung zu verlangen	0|118|bestätigung darüber zu	0|118|bestätigung darüber verlangen	0|118|bestätigung darüber ob	0|118|bestätigung darüber erhalten
nachweis	0|75|nachweis ihrer identität	0|75|nachweis der identität	0|75|nachweis der berechtigung
identität	0|75|identität zu überprüfen	0|75|identität überprüfen	0|75|identität zu bestätigen	0|75|identität bestätigen	0|75|identität nachweisen	0|75|identität prüfen	0|75|identität zu prüfen	0|75|identität zu verifizieren	0|75|identität ** überprüf*	0|75|identität ** prüfen	0|75|identität feststellen	0|75|identität festzustellen	0|75|identität nachzuweisen	0|75|identität ** nachzuweisen	0|75|identität ** nachweisen	0|75|identität belegen	0|75|identität zu belegen	0|75|identität ** belegen	0|75|identität ** feststellen	0|75|identität ** bestätigen	0|75|identität ** zu prüfen	0|75|identität ** nachweist	0|75|identität ** bestätigt	0|75|identität ** nachgewiesen	0|75|identität ** belegt
fotoverifizierung	0|75|fotoverifizierung
feststellung	0|75|feststellung der identität	0|75|feststellung ihrer identität
berechtigung	0|75|berechtigung überprüfen	0|75|berechtigung ** überprüf*	0|75|berechtigung ** prüfen	0|75|berechtigung zu prüfen	0|136|berechtigung erteil*	0|136|berechtigung ** erteil*	0|136|berechtigung für	0|136|berechtigung zum
befugnis	0|75|befugnis zu überprüfen	0|75|befugnis überprüfen	0|75|befugnis ** überprüf*	0|75|befugnis ** prüfen
echtheit	0|75|echtheit überprüfen	0|75|echtheit zu überprüfen
richtigkeit	0|75|richtigkeit überprüfen	0|75|richtigkeit zu überprüfen	0|75|richtigkeit ** zu überprüfen	0|119|richtigkeit der ** bestritten	0|119|richtigkeit ihrer ** bestritten	0|119|richtigkeit der ** bestreiten	0|119|richtigkeit ihrer ** bestreiten
überprüfen	0|75|überprüfen ob	8|1646|überprüfen sie	8|1646|überprüfen ** regelmäßig
nachprüfen	0|75|nachprüfen
nachprüfung	0|75|nachprüfung
nachzuprüfen	0|75|nachzuprüfen
identitätsnachweis	0|75|identitätsnachweis verlangen	0|75|identitätsnachweis anfordern	0|75|identitätsnachweis zu verlangen	0|75|identitätsnachweis von ihnen verlangen	0|75|identitätsnachweis von ihnen anfordern
öffentliche	0|76|öffentliche
öffentlichen	0|76|öffentlichen	2|628|öffentlichen interesse
öffentliches	0|76|öffentliches	2|628|öffentliches interesse
öffentlicher	0|76|öffentlicher
publik	0|76|publik
posten	0|76|posten	1|414|posten
postet	0|76|postet
öffentlichem	0|76|öffentlichem	2|628|öffentlichem interesse
der	0|76|der öffentlichkeit zugänglich	8|1636|der erklärung	8|1637|der datenverarbeitung*
zur	0|76|zur öffentlichen anzeige	0|78|zur vertraulichkeit verpflichtet	0|78|zur verschwiegenheit verpflichtet	0|96|zur verfügung zu stellen	0|96|zur anzeige	0|134|zur auswahl	2|796|zur verfügung	4|1556|zur verfügung stellen	4|1556|zur verfügung zu stellen	4|1556|zur verfügung gestellt	8|136|zur zustimmung gestellt	8|136|zur zustimmung vorgelegt	8|136|zur zustimmung vorlegen	8|1643|zur kenntnis bringen	8|1643|zur kenntnis gebracht	8|1645|zur verfügung gestellt
beantworten	0|77|beantworten	3|1587|beantworten
beantwortet	0|77|beantwortet	3|1587|beantwortet
beantwortung	0|77|beantwortung	0|110|beantwortung ihrer fragen	0|110|beantwortung deiner fragen	0|110|beantwortung ihrer anfrage*	0|110|beantwortung deiner anfrage*	0|110|beantwortung von anfragen	0|110|beantwortung von fragen	3|1587|beantwortung
antworten	0|77|antworten	3|1587|antworten
antwortet	0|77|antwortet	3|1587|antwortet
antwort	0|77|antwort
reagieren	0|77|reagieren	3|1587|reagieren
reagiert	0|77|reagiert	3|1587|reagiert
beantworte	0|77|beantworte
geantwortet	0|77|geantwortet
rückmeldung	0|77|rückmeldung
vertraglich	0|78|vertraglich verpflichtet
vertrag	0|78|vertrag zur auftragsverarbeitung	0|78|vertrag über auftragsverarbeitung	0|78|vertrag über die auftragsverarbeitung	0|78|vertrag zur datenverarbeitung	0|78|vertrag über die datenverarbeitung	0|138|vertrag mit ihnen	0|138|vertrag zu erfüllen	0|138|vertrag ** zu erfüllen	0|138|vertrag mit uns	0|138|vertrag ** schließen	0|138|vertrag ** schliessen	0|138|vertrag ** abschließen	0|138|vertrag ** abzuschließen	0|138|vertrag zu schließen	0|138|vertrag ** geschlossen	1|442|vertrag	3|1578|vertrag
avv	0|78|avv
av	0|78|av vertrag
weisung	0|78|weisung
weisungen	0|78|weisungen
weisungsgemäß	0|78|weisungsgemäß
anweisung	0|78|anweisung
anweisungen	0|78|anweisungen	0|190|anweisungen folgen	0|190|anweisungen zum
vereinbarung	0|78|vereinbarung zur auftragsverarbeitung	0|78|vereinbarung über auftragsverarbeitung	0|78|vereinbarung über die auftragsverarbeitung	0|78|vereinbarung zur datenverarbeitung	0|78|vereinbarung über die datenverarbeitung	3|1578|vereinbarung
vereinbarungen	0|78|vereinbarungen zur auftragsverarbeitung	3|1578|vereinbarungen
vertrags	0|78|vertrags zur auftragsverarbeitung	0|138|vertrags mit ihnen	0|138|vertrags mit uns	3|1578|vertrags
vertrages	0|78|vertrages zur auftragsverarbeitung	0|138|vertrages mit uns	0|138|vertrages mit ihnen	3|1578|vertrages
verträge	0|78|verträge zur auftragsverarbeitung	0|78|verträge über die auftragsverarbeitung	0|138|verträge mit uns	0|138|verträge mit ihnen	1|442|verträge	3|1578|verträge
dritte	0|79|dritte	3|1568|dritte	6|1623|dritte
dritter	0|79|dritter	3|1568|dritter
jemand	0|79|jemand anderes	0|79|jemand anderem	0|79|jemand anderen	0|79|jemand anders
eigentum	0|79|eigentum anderer
freiheiten	0|79|freiheiten anderer
rechte	0|79|rechte ** anderer	0|105|rechte ** schützen	0|108|rechte ** wahren	0|108|rechte ** zu wahren	0|117|rechte	0|117|rechte der betroffenen*	0|117|rechte betroffener*	0|130|rechte geltend	0|130|rechte wahrzunehmen	0|130|rechte wahrnehmen	1|607|rechte	6|1627|rechte	8|1641|rechte ** einschränk*	8|1641|rechte ** einzuschränken	8|1641|rechte ** eingeschränkt*	8|1641|rechte ** beschränk*	8|1641|rechte ** beschneid*	8|1641|rechte ** schmäler*	8|1641|rechte ** verringer*	8|1641|rechte ** reduzier*	8|1641|rechte ** minder*	8|1641|rechte ** beeinträchtig*	8|1641|rechte ** berühr*
rechten	0|79|rechten ** anderer	0|117|rechten	1|607|rechten
gegenüber	0|79|gegenüber anderen	1|1191|gegenüber
it	0|80|it dienstleister*	0|80|it anbieter*	0|105|it sicherheit	1|1324|it
service	0|80|service provider*	0|109|service mitteilung*	1|295|service	3|1548|service
hoster	0|80|hoster
hosters	0|80|hosters
cloud	0|80|cloud anbieter*	0|80|cloud dienst*	0|80|cloud dienstleister*	0|80|cloud service*	0|154|cloud infrastruktur*	0|193|cloud sicherung*
anbieter	0|80|anbieter
anbietern	0|80|anbietern
anbieters	0|80|anbieters
provider	0|80|provider	1|1270|provider
providern	0|80|providern
agenturen	0|80|agenturen
agentur	0|80|agentur
freie	0|80|freie mitarbeiter*
unsere	0|80|unsere beauftragten	0|80|unsere vertragspartner	0|96|unsere dienste ** erbringen	0|164|unsere website besuchen	0|164|unsere webseite besuchen	0|164|unsere websites besuchen	0|164|unsere website besuchst	0|164|unsere website besucht hast	0|164|unsere website besucht haben	0|164|unsere seite besuchen	0|164|unsere seiten besuchen	0|164|unsere webseiten besuchen	0|164|unsere webseite besuchst	0|164|unsere internetseite besuchen	0|164|unsere websites besuchst	0|167|unsere mitarbeiter	0|167|unsere mitarbeiterinnen	0|167|unsere beschäftigten	0|167|unsere angestellten	0|173|unsere hinweise	0|195|unsere videos	0|196|unsere mission	8|1636|unsere erklärung	8|1636|unsere bestimmungen	8|1637|unsere praktiken	8|1637|unsere verfahren	8|1637|unsere datenverarbeitung*	8|1653|unsere websites
unserer	0|80|unserer beauftragten	0|80|unserer vertragspartner	0|167|unserer mitarbeiter	0|167|unserer beschäftigten	0|173|unserer hinweise	8|1636|unserer bestimmungen	8|1637|unserer praktiken	8|1637|unserer verfahren	8|1637|unserer datenverarbeitung*
unseren	0|80|unseren beauftragten	0|80|unseren vertragspartnern	0|167|unseren mitarbeitern	0|170|unseren vertreter	0|173|unseren hinweisen	8|1636|unseren datenschutz	8|1637|unseren praktiken
edv	0|80|edv dienstleister*	1|1324|edv
call	0|80|call center*
vertragspartnern	0|80|vertragspartnern
anbieterin	0|80|anbieterin
anbieterinnen	0|80|anbieterinnen
auftragsverarbeitung	0|81|auftragsverarbeitung
auftragsverarbeitungen	0|81|auftragsverarbeitungen
auftragsdatenverarbeitung	0|81|auftragsdatenverarbeitung
auftragsbearbeitung	0|81|auftragsbearbeitung
sub	0|82|sub auftragsverarbeiter*	0|82|sub prozessor*
unternehmen	0|83|unternehmen der gruppe	0|83|unternehmen der * group	0|83|unternehmen der * gruppe	0|83|unternehmen unserer gruppe	1|514|unternehmen	3|1546|unternehmen
gesellschaften	0|83|gesellschaften der gruppe	0|83|gesellschaften der * gruppe	0|83|gesellschaften unserer gruppe	0|83|gesellschaften der unternehmensgruppe	0|83|gesellschaften des konzerns	1|514|gesellschaften	3|1546|gesellschaften
niederlassungen	0|83|niederlassungen
holding	0|83|holding
muttergesellschaft	0|83|muttergesellschaft
partner	0|84|partner	1|522|partner
partnern	0|84|partnern	1|522|partnern
partners	0|84|partners	1|522|partners
joint	0|84|joint venture*	2|1170|joint venture*
partnerschaften	0|84|partnerschaften
affiliate	0|84|affiliate partner*
partnerin	0|84|partnerin
partnerinnen	0|84|partnerinnen
ad	0|85|ad server*	0|85|ad netzwerk*	0|85|ad network*
google	0|86|google analytics	0|88|google
analytics	0|86|analytics anbieter*	0|86|analytics dienst*	0|86|analytics partner*	0|86|analytics tool*	0|103|analytics	1|1028|analytics	6|1630|analytics
matomo	0|86|matomo
piwik	0|86|piwik
etracker	0|86|etracker
adobe	0|86|adobe analytics
webtrekk	0|86|webtrekk
hotjar	0|86|hotjar
webanalyse	0|86|webanalyse tool*	0|86|webanalyse dienst*	0|103|webanalyse
web	0|86|web analyse tool*	0|103|web analyse*	0|156|web beacon*	0|156|web bug*	0|156|web storage	1|297|web
statistik	0|86|statistik tool*	0|103|statistik	0|157|statistik cookie*
zahlungsdienst	0|87|zahlungsdienst
zahlungsdienste	0|87|zahlungsdienste
zahlungsdiensten	0|87|zahlungsdiensten
bank	0|87|bank
banken	0|87|banken
stripe	0|87|stripe	1|1514|stripe
paypal	0|87|paypal
braintree	0|87|braintree	1|1515|braintree
klarna	0|87|klarna
adyen	0|87|adyen	1|1513|adyen
sofort	0|87|sofort gmbh	3|1613|sofort
facebook	0|88|facebook
instagram	0|88|instagram
twitter	0|88|twitter
linkedin	0|88|linkedin
xing	0|88|xing	1|1049|xing
apple	0|88|apple
tiktok	0|88|tiktok
pinterest	0|88|pinterest
snapchat	0|88|snapchat
microsoft	0|88|microsoft
amazon	0|88|amazon
youtube	0|88|youtube
whatsapp	0|88|whatsapp	1|1487|whatsapp
reddit	0|88|reddit	1|1501|reddit
discord	0|88|discord	1|1502|discord
behörde	0|89|behörde	1|624|behörde
behörden	0|89|behörden	1|624|behörden
strafverfolgung	0|89|strafverfolgung
strafverfolgungs	0|89|strafverfolgungs
gericht	0|89|gericht	1|612|gericht
gerichte	0|89|gerichte	1|612|gerichte
gerichten	0|89|gerichten
gerichts	0|89|gerichts	1|612|gerichts
gerichtsbeschlusses	0|89|gerichtsbeschlusses
polizei	0|89|polizei
finanzamt	0|89|finanzamt
regierung	0|89|regierung
regierungen	0|89|regierungen
auskunftsersuchen	0|89|auskunftsersuchen von	0|118|auskunftsersuchen	1|841|auskunftsersuchen
justiz	0|89|justiz	1|1327|justiz
gesundheitsamt	0|89|gesundheitsamt
ermittlungs	0|89|ermittlungs
aufsichts	0|89|aufsichts
zollamt	0|89|zollamt
ordnungsamt	0|89|ordnungsamt
fusion	0|90|fusion	1|1167|fusion
fusionen	0|90|fusionen	1|1167|fusionen
übernahme	0|90|übernahme
übernahmen	0|90|übernahmen
veräußerung	0|90|veräußerung von vermögens*	0|90|veräußerung ** unternehmens*	0|90|veräußerung ** vermögens*	0|90|veräußerung ** vermögenswerte*	0|90|veräußerung ** geschäftsbetrieb*
wechsel	0|90|wechsel ** unternehmensführung	0|90|wechsel ** eigentümer*
nachfolger	0|90|nachfolger
nachfolgern	0|90|nachfolgern
nachfolgers	0|90|nachfolgers
auflösung	0|90|auflösung ** unternehmens	0|194|auflösung ihres kontos
erwerb	0|90|erwerb ** unternehmens	1|549|erwerb
due	0|90|due diligence
spin	0|90|spin off*
asset	0|90|asset deal*
share	0|90|share deal*
öffentlichkeit	0|91|öffentlichkeit
allgemeinheit	0|91|allgemeinheit
community	0|91|community mitglied*	1|416|community	8|1654|community forum
für	0|91|für andere sichtbar	0|113|für das training	0|169|für die verarbeitung verantwortlich	0|169|für die datenverarbeitung verantwortlich	0|169|für die verarbeitung ihrer ** verantwortlich	0|172|für die inhalte ** verantwortlich	0|172|für den inhalt ** verantwortlich	0|172|für die datenschutzpraktiken ** verantwortlich	0|177|für gewöhnlich	0|178|für keine anderen zwecke	0|180|für den fall	0|192|für die zwecke	0|193|für die dauer	0|193|für den zeitraum	0|193|für einen zeitraum	0|193|für die laufzeit	0|193|für den gesamten zeitraum	0|193|für einen * zeitraum	0|193|für die zeit
administrator	0|92|administrator
administratoren	0|92|administratoren
administrators	0|92|administrators
workspace	0|92|workspace inhaber*
schule	0|92|schule
schulen	0|92|schulen
berater	0|93|berater
beratern	0|93|beratern
anwalt	0|93|anwalt	1|619|anwalt
anwälte	0|93|anwälte	1|619|anwälte
anwälten	0|93|anwälten
kanzleien	0|93|kanzleien
prüfer	0|93|prüfer
notar	0|93|notar
versicherung	0|93|versicherung
versicherungen	0|93|versicherungen
schufa	0|93|schufa
forscher	0|94|forscher
forschern	0|94|forschern
forscherinnen	0|94|forscherinnen
logistik	0|95|logistik
kurier	0|95|kurier
händler	0|95|händler
händlern	0|95|händlern
verkäufer	0|95|verkäufer
verkäufern	0|95|verkäufern
restaurant	0|95|restaurant
restaurants	0|95|restaurants
hotel	0|95|hotel
hotels	0|95|hotels
vermieter	0|95|vermieter
vermietern	0|95|vermietern
bereitstellung	0|96|bereitstellung	3|1556|bereitstellung
bereitstellen	0|96|bereitstellen	3|1556|bereitstellen
bereitzustellen	0|96|bereitzustellen	3|1556|bereitzustellen
dienste	0|96|dienste ** anbieten	0|96|dienste zu verwalten	0|100|dienste ** bewerben	0|172|dienste dritter	0|172|dienste von dritten	0|172|dienste von drittanbietern	0|172|dienste eines dritten	0|172|dienste oder produkte dritter	1|295|dienste	3|1548|dienste
erbringung	0|96|erbringung	3|1556|erbringung
erbringen	0|96|erbringen	3|1556|erbringen
leistungserbringung	0|96|leistungserbringung
vertragserbringung	0|96|vertragserbringung
betrieb	0|96|betrieb	1|494|betrieb	3|1546|betrieb	3|1585|betrieb
betreiben	0|96|betreiben	1|494|betreiben	3|1585|betreiben
aufrechterhaltung	0|96|aufrechterhaltung
aufrechtzuerhalten	0|96|aufrechtzuerhalten
aufrechterhalten	0|96|aufrechterhalten
instandhaltung	0|96|instandhaltung
wartung	0|96|wartung
vertragserfüllung	0|96|vertragserfüllung	0|138|vertragserfüllung
abzuwickeln	0|96|abzuwickeln
pflege	0|96|pflege	1|1098|pflege
abwickeln	0|96|abwickeln
abwickelt	0|96|abwickelt
durchführung	0|96|durchführung unserer	0|96|durchführung der dienst*	0|96|durchführung des dienst*	0|96|durchführung der leistung*	0|96|durchführung ihrer	0|96|durchführung der bestellung*	0|112|durchführung des bewerbungsverfahrens	0|112|durchführung des bewerbungsprozesses	0|138|durchführung eines vertrag*	0|138|durchführung des vertrag*	0|138|durchführung ** vertrag*	0|138|durchführung von verträgen
ihnen	0|96|ihnen ** zur verfügung zu stellen	0|96|ihnen zur verfügung stellen	0|96|ihnen bereitstellen	0|96|ihnen bereitzustellen	0|96|ihnen anzubieten	0|96|ihnen ** anzubieten	0|96|ihnen anbieten	0|96|ihnen ** anbieten	0|96|ihnen bereitgestellt*	0|96|ihnen zur verfügung gestellt*	0|104|ihnen ** zu empfehlen	0|104|ihnen ** empfehlen können	0|109|ihnen zu senden	0|109|ihnen senden	0|109|ihnen ** zu senden	0|109|ihnen ** senden	0|109|ihnen ** zuzusenden	0|109|ihnen ** schicken	0|109|ihnen zukommen	0|109|ihnen zuzusenden	0|109|ihnen ** zukommen	0|109|ihnen ** zuzuschicken	0|109|ihnen ** zu schicken	0|109|ihnen ** zuschicken	0|109|ihnen ** übersenden	0|110|ihnen zu helfen	0|110|ihnen helfen	0|110|ihnen weiterzuhelfen	0|110|ihnen weiterhelfen	0|110|ihnen ** zu helfen	0|117|ihnen zustehen	0|117|ihnen zustehende*	0|190|ihnen recht ist	8|1643|ihnen ** ** mitteilen	8|1643|ihnen eine e mail	8|1643|ihnen eine nachricht	8|1643|ihnen * e mail	8|1643|ihnen per e mail
instandzuhalten	0|96|instandzuhalten
kontoverwaltung	0|96|kontoverwaltung
verwaltung	0|96|verwaltung ihres kontos	0|96|verwaltung ihres ** kontos	0|96|verwaltung deines kontos	0|96|verwaltung der konten	0|96|verwaltung von konten	0|96|verwaltung von benutzerkonten	0|96|verwaltung von nutzerkonten	0|96|verwaltung ihrer ** konten	0|96|verwaltung unserer	0|96|verwaltung der website*	0|96|verwaltung der dienste	0|96|verwaltung der plattform	0|96|verwaltung unseres angebots	3|1585|verwaltung
konten	0|96|konten zu verwalten	1|369|konten	3|1603|konten
anzeige	0|96|anzeige der website	0|96|anzeige der webseite	0|96|anzeige unserer website	0|96|anzeige der inhalte	0|96|anzeige von inhalten	0|96|anzeige der seite	0|96|anzeige von karten	0|101|anzeige	2|476|anzeige von
korrekt	0|96|korrekt anzeigen	0|96|korrekt funktionieren
anzeigen	0|96|anzeigen zu können	0|101|anzeigen	0|102|anzeigen ** zuzuschneiden	0|102|anzeigen ** zugeschnitten*	0|102|anzeigen zu personalisieren	0|102|anzeigen personalisier*	0|102|anzeigen ** personalisieren	0|102|anzeigen ** zu personalisieren	1|846|anzeigen	2|540|anzeigen von	3|1563|anzeigen
wickelt	0|96|wickelt ** ab
wickeln	0|96|wickeln ** ab
dir	0|96|dir ** anbieten	0|96|dir bereitgestellt*	0|96|dir zur verfügung gestellt*	0|96|dir zur verfügung stellen	0|96|dir bereitstellen	0|96|dir bereitzustellen	0|96|dir anzubieten	0|96|dir ** zur verfügung zu stellen	0|104|dir ** zu empfehlen	0|109|dir ** senden	0|109|dir ** zu senden	0|109|dir zuzusenden	0|109|dir ** zukommen	0|110|dir helfen	0|110|dir zu helfen	0|110|dir ** hilft	0|117|dir zustehen	0|117|dir zustehende*	0|190|dir recht ist	8|1643|dir per e mail
bieten	0|96|bieten wir ihnen	0|96|bieten ihnen	0|96|bieten wir dir	1|543|bieten	3|1556|bieten
funktionen	0|96|funktionen anzubieten
leistungen	0|96|leistungen anzubieten	2|1117|leistungen von	3|1548|leistungen
korrekte	0|96|korrekte anzeige
websites	0|96|websites zu verwalten	0|172|websites dritter	0|172|websites von dritten	0|172|websites von drittanbietern	0|172|websites anderer	0|172|websites eines dritten	0|172|websites anderer anbieter	3|1547|websites
richtig	0|96|richtig funktionieren	0|96|richtig funktioniert
ordnungsgemäß	0|96|ordnungsgemäß funktionieren	0|96|ordnungsgemäß funktioniert
einwandfrei	0|96|einwandfrei funktionieren	0|96|einwandfrei funktioniert
ordnungsgemäße	0|96|ordnungsgemäße funktion*
ordnungsgemäßen	0|96|ordnungsgemäßen funktion*
reibungslose	0|96|reibungslose funktion*
einwandfreie	0|96|einwandfreie funktion*
einwandfreien	0|96|einwandfreien funktion*
funktionieren	0|96|funktionieren der website*	0|96|funktionieren unserer	0|96|funktionieren der dienste
das	0|96|das funktionieren	0|107|das recht der bundesrepublik	0|113|das training der ki	0|195|das video ansehen
kontoerstellung	0|96|kontoerstellung und verwaltung
einrichtung	0|96|einrichtung und verwaltung ihres	1|670|einrichtung
ausführung	0|96|ausführung ihrer	0|96|ausführung deiner	0|96|ausführung ihres	0|96|ausführung unserer dienste	0|96|ausführung von aufträgen
behebung	0|97|behebung	3|1595|behebung
beheben	0|97|beheben	1|781|beheben	3|1595|beheben
steigerung	0|97|steigerung
attraktiver	0|97|attraktiver
bedienbarkeit	0|97|bedienbarkeit
steigern	0|97|steigern
angenehmer	0|97|angenehmer
komfortabler	0|97|komfortabler
fehlersuche	0|97|fehlersuche
fehlerdiagnose	0|97|fehlerdiagnose
störungsbehebung	0|97|störungsbehebung
problembehebung	0|97|problembehebung
störungsbeseitigung	0|97|störungsbeseitigung
störungssuche	0|97|störungssuche
fehler	0|97|fehler zu beheben	0|97|fehler beheben
entwickeln	0|98|entwickeln	0|98|entwickeln ** weiter
entwickelt	0|98|entwickelt	0|98|entwickelt werden
entwicklung	0|98|entwicklung	0|140|entwicklung der technik
entwicklungen	0|98|entwicklungen
weiterzuentwickeln	0|98|weiterzuentwickeln
testen	0|98|testen
tests	0|98|tests
erproben	0|98|erproben
erprobung	0|98|erprobung
ausbau	0|98|ausbau unserer
geschäftsentwicklung	0|98|geschäftsentwicklung
softwareentwicklung	0|98|softwareentwicklung
upgrades	0|98|upgrades
fortlaufend	0|98|fortlaufend weiter
ständig	0|98|ständig weiter
stetig	0|98|stetig weiter
laufend	0|98|laufend weiter
kontinuierlich	0|98|kontinuierlich weiter
forschung	0|99|forschung	0|99|forschung zu betreiben	0|99|forschung betreiben	0|99|forschung betreibt	0|99|forschung und entwicklung betreiben
forschungen	0|99|forschungen
forschungsdaten	0|99|forschungsdaten
marktforschung	0|99|marktforschung
marktforschungs	0|99|marktforschungs
studie	0|99|studie	1|1025|studie
studien	0|99|studien	1|1025|studien
erforschen	0|99|erforschen
erforschung	0|99|erforschung
marketing	0|100|marketing	0|100|marketing mitteilung*	0|100|marketing zu betreiben	0|100|marketing betreiben	0|157|marketing cookie*	6|1630|marketing tools
marketings	0|100|marketings
direktwerbung	0|100|direktwerbung	0|100|direktwerbung zu betreiben	0|100|direktwerbung betreib*
angeboten	0|100|angeboten und	3|1548|angeboten	3|1556|angeboten
neue	0|100|neue angebote	1|867|neue	8|1638|neue fassung*	8|1638|neue version*	8|1638|neue datenschutz*	8|1638|neue richtlinie*	8|136|neue einwilligung
kampagne	0|100|kampagne
kampagnen	0|100|kampagnen
vermarkten	0|100|vermarkten
vermarktung	0|100|vermarktung
absatzförderung	0|100|absatzförderung
förderung	0|100|förderung unseres	0|100|förderung unserer
verkaufsförderung	0|100|verkaufsförderung
werben	0|100|werben für
dienst	0|100|dienst ** bewerben	0|172|dienst eines dritten	1|295|dienst	3|1548|dienst
angebote	0|100|angebote ** bewerben	0|100|angebote und aktionen	0|100|angebote und neuigkeiten	0|172|angebote dritter	0|172|angebote von dritten	3|1548|angebote
vermarktet	0|100|vermarktet
rabatt	0|100|rabatt
rabatte	0|100|rabatte
rabatten	0|100|rabatten
kundenwerbung	0|100|kundenwerbung
neukundengewinnung	0|100|neukundengewinnung
akquise	0|100|akquise
öffentlichkeitsarbeit	0|100|öffentlichkeitsarbeit
direktmarketing	0|100|direktmarketing zu betreiben	0|100|direktmarketing betreiben
neuigkeiten	0|100|neuigkeiten und angebote
aktionen	0|100|aktionen und angebote	1|493|aktionen
derartiger	0|100|derartiger werbung
derartige	0|100|derartige werbung
solcher	0|100|solcher direktwerbung
werbung	0|101|werbung	0|101|werbung schalten	0|101|werbung zu betreiben	0|101|werbung betreiben	0|102|werbung auf sie	0|102|werbung ** zuzuschneiden	0|102|werbung ** zugeschnitten*	0|102|werbung zu personalisieren	0|102|werbung personalisier*	0|102|werbung ** zu personalisieren	0|102|werbung ** personalisieren	6|1630|werbung
werbungen	0|101|werbungen
onlinewerbung	0|101|onlinewerbung	6|1630|onlinewerbung
bannerwerbung	0|101|bannerwerbung
werbeanzeigen	0|101|werbeanzeigen	0|102|werbeanzeigen ** zuzuschneiden	0|102|werbeanzeigen ** personalisieren
anzeigenschaltung	0|101|anzeigenschaltung
ads	0|101|ads
anzeigeneinstellungen	0|101|anzeigeneinstellungen
werbeeinstellungen	0|101|werbeeinstellungen
anzeigeeinstellungen	0|101|anzeigeeinstellungen von google
werbekampagne	0|101|werbekampagne
werbekampagnen	0|101|werbekampagnen
zielgruppe	0|102|zielgruppe
zielgruppen	0|102|zielgruppen	2|1134|zielgruppen von
custom	0|102|custom audience*
conversion	0|102|conversion tracking*
personalisierung	0|102|personalisierung ** werbung	0|102|personalisierung ** anzeigen
webanalysen	0|103|webanalysen
statistiken	0|103|statistiken
trends	0|103|trends
kennzahlen	0|103|kennzahlen
reporting	0|103|reporting
berichterstattung	0|103|berichterstattung
business	0|103|business intelligence
einblicke	0|103|einblicke
erkenntnisse	0|103|erkenntnisse
erkenntnissen	0|103|erkenntnissen
einblicken	0|103|einblicken
einblick	0|103|einblick
kennzahl	0|103|kennzahl
metriken	0|103|metriken
messdaten	0|103|messdaten
analyseverfahren	0|103|analyseverfahren
reports	0|103|reports
berichte	0|103|berichte über die website*	0|103|berichte über ihre	0|103|berichte zu erstellen	0|103|berichte erstellen	0|103|berichte erstellt	1|463|berichte
webanalysedienst	0|103|webanalysedienst
webanalysedienste	0|103|webanalysedienste
webanalysediensten	0|103|webanalysediensten
webanalysedienstes	0|103|webanalysedienstes
berichten	0|103|berichten zu erstellen	1|463|berichten
individuell	0|104|individuell anzupassen	0|104|individuell angepasst*	0|104|individuell gestalt*	0|104|individuell zugeschnitten*	0|104|individuell zu gestalten	8|1639|individuell anpassen	8|1639|individuell anzupassen	8|1639|individuell angepasst*
anpassung	0|104|anpassung an ihre	0|104|anpassung der inhalte	0|174|anpassung dieser	0|174|anpassung der datenschutz*	0|174|anpassung unserer datenschutz*	3|1593|anpassung	6|1632|anpassung	8|1639|anpassung an ihre
zuzuschneiden	0|104|zuzuschneiden
empfehlungen	0|104|empfehlungen
vorschläge	0|104|vorschläge
vorschlägen	0|104|vorschlägen
vorzuschlagen	0|104|vorzuschlagen
vorschlagen	0|104|vorschlagen
maßzuschneidern	0|104|maßzuschneidern
persönlicher	0|104|persönlicher zu gestalten	0|104|persönlicher gestalten	3|1551|persönlicher
individueller	0|104|individueller gestalten
persönlichere	0|104|persönlichere
persönlicheren	0|104|persönlicheren
persönlicheres	0|104|persönlicheres
spezifisch	0|104|spezifisch anzupassen	0|104|spezifisch anpassen
erlebnis	0|104|erlebnis anzupassen	0|104|erlebnis ** anzupassen
erfahrung	0|104|erfahrung ** anzupassen	0|104|erfahrung anzupassen
angebot	0|104|angebot anzupassen	0|104|angebot ** anzupassen	3|1548|angebot	8|1639|angebot ** anpassen	8|1639|angebot ** anzupassen
sicherheit	0|105|sicherheit unserer	0|105|sicherheit unseres	0|105|sicherheit des	0|105|sicherheit der	0|105|sicherheit anderer	0|105|sicherheit von personen	0|140|sicherheit	3|1610|sicherheit
schutz	0|105|schutz unserer	0|105|schutz der rechte	0|105|schutz von rechten	0|105|schutz unseres	0|105|schutz anderer	0|105|schutz der sicherheit	0|105|schutz des eigentums	0|140|schutz ihrer	0|140|schutz deiner	0|140|schutz der daten	0|140|schutz von daten	0|140|schutz personenbezogen*	0|140|schutz vor	0|140|schutz	3|1610|schutz	6|1629|schutz ihrer	6|1629|schutz deiner	6|1629|schutz der	6|1629|schutz von	8|1641|schutz ** verringer*	8|1641|schutz ** abschwäch*
spam	0|105|spam	1|732|spam
schadsoftware	0|105|schadsoftware	1|1457|schadsoftware
malware	0|105|malware
integrität	0|105|integrität
netzwerksicherheit	0|105|netzwerksicherheit
informationssicherheit	0|105|informationssicherheit
systemsicherheit	0|105|systemsicherheit
angriff	0|105|angriff
angriffe	0|105|angriffe
angriffen	0|105|angriffen
abwehr	0|105|abwehr von	0|105|abwehr
cyber	0|105|cyber angriff*
viren	0|105|viren	1|1456|viren
virus	0|105|virus	1|1456|virus
computerviren	0|105|computerviren
hacker	0|105|hacker
hackern	0|105|hackern
hacking	0|105|hacking
cybersicherheit	0|105|cybersicherheit
cyberkriminalität	0|105|cyberkriminalität
sicherheits	0|105|sicherheits	0|133|sicherheits und datenschutzeinstellung*
abwehren	0|105|abwehren
abzuwehren	0|105|abzuwehren
gefahr	0|105|gefahr für
gefahren	0|105|gefahren für	1|1446|gefahren
betrug	0|106|betrug
verstoß	0|106|verstoß
verstoss	0|106|verstoss
verstoßes	0|106|verstoßes
verstosses	0|106|verstosses
rechtsbruch	0|106|rechtsbruch
strafbar	0|106|strafbar
strafbare	0|106|strafbare
strafbaren	0|106|strafbaren
strafbarer	0|106|strafbarer
strafbares	0|106|strafbares
rechtlich	0|107|rechtlich verpflichtet	0|107|rechtlich vorgeschrieben*	0|182|rechtlich zulässig*	0|182|rechtlich erlaubt*	0|182|rechtlich gestattet*	0|182|rechtlich befugt	8|1656|rechtlich erforderlich*	8|1656|rechtlich vorgeschrieben*	8|1656|rechtlich verpflichtet	8|1656|rechtlich notwendig
gesetz	0|107|gesetz	1|589|gesetz	3|1566|gesetz
gesetze	0|107|gesetze	1|589|gesetze	3|1566|gesetze
gesetzen	0|107|gesetzen	1|589|gesetzen	3|1566|gesetzen
vorschrift	0|107|vorschrift	3|1566|vorschrift
vorschriften	0|107|vorschriften	3|1566|vorschriften
verordnungen	0|107|verordnungen	3|1566|verordnungen
einhaltung	0|107|einhaltung
einzuhalten	0|107|einzuhalten	1|597|einzuhalten
nachzukommen	0|107|nachzukommen	1|1337|nachzukommen
gesetzlich	0|107|gesetzlich vorgeschrieben*	0|107|gesetzlich verpflichtet*	0|182|gesetzlich zulässig*	0|182|gesetzlich erlaubt*	0|182|gesetzlich gestattet*	0|182|gesetzlich befugt	2|1073|gesetzlich vorgeschrieben*	2|1073|gesetzlich zulässig	8|1656|gesetzlich vorgeschrieben*	8|1656|gesetzlich erforderlich*	8|1656|gesetzlich verlangt	8|1656|gesetzlich gefordert*	8|1656|gesetzlich notwendig	8|1656|gesetzlich verpflichtet
compliance	0|107|compliance	1|597|compliance
1	0|107|1 lit c	0|107|1 buchstabe c	0|107|1 buchst c	0|136|1 lit a	0|136|1 buchstabe a	0|136|1 buchst a	0|137|1 lit f	0|137|1 buchstabe f	0|137|1 buchst f	0|138|1 lit b	0|138|1 buchstabe b	0|138|1 buchst b	0|139|1 lit d	0|139|1 lit e	0|139|1 buchstabe d	0|139|1 buchstabe e
gesetzgebung	0|107|gesetzgebung	3|1566|gesetzgebung
regularien	0|107|regularien
einhalten	0|107|einhalten
befolgung	0|107|befolgung
abs	0|107|abs 1 c	0|136|abs 1 a	0|137|abs 1 f	0|138|abs 1 b	1|447|abs
6	0|107|6 1 c	0|107|6 i lit c	0|107|6 lit c	0|136|6 1 a	0|136|6 i lit a	0|136|6 lit a	0|137|6 i lit f	0|137|6 1 f	0|138|6 i lit b	0|138|6 1 b	0|138|6 lit b
verordnung	0|107|verordnung	3|1566|verordnung
rechtslage	0|107|rechtslage
regulierung	0|107|regulierung
regulierungen	0|107|regulierungen
halten	0|107|halten ** ein	1|809|halten	2|706|halten für
hält	0|107|hält ** ein	1|809|hält	2|1371|hält sich an
einhält	0|107|einhält
nachkommen	0|107|nachkommen	1|597|nachkommen
befolgen	0|107|befolgen
folge	0|107|folge leisten	0|107|folge zu leisten	1|718|folge	7|1635|folge uns
leisten	0|107|leisten ** folge
leistet	0|107|leistet ** folge
gesetzestreue	0|107|gesetzestreue
nach	0|107|nach dem recht	0|107|nach deutschem recht	0|107|nach den anforderungen	0|134|nach wahl	0|134|nach ihrer wahl	0|134|nach belieben	0|181|nach einwilligung	0|181|nach ihrer einwilligung	0|181|nach ihrer * einwilligung	0|181|nach ihrer zustimmung	0|181|nach ihrer * zustimmung	0|181|nach erteilung ihrer einwilligung	0|181|nach vorheriger einwilligung	0|181|nach vorheriger zustimmung	0|181|nach deiner einwilligung	0|181|nach deiner zustimmung	0|182|nach geltendem recht	0|182|nach anwendbarem recht	0|182|nach dem geltenden recht	0|182|nach geltendem recht *	0|182|nach anwendbarem recht *	0|182|nach maßgabe der gesetz*	0|182|nach den geltenden gesetzen	0|182|nach geltenden gesetzen	0|182|nach anwendbaren gesetzen	0|183|nach bedarf	0|184|nach möglichkeit	0|184|nach besten kräften	0|193|nach ablauf	0|193|nach beendigung	0|193|nach kündigung	0|193|nach vertragsende	0|193|nach abschluss	0|193|nach schließung	0|193|nach ende der	0|193|nach löschung	0|193|nach auflösung	0|193|nach vertragsbeendigung	0|193|nach erledigung	0|193|nach wegfall	2|598|nach maßgabe	2|874|nach ablauf	7|1635|nach oben scrollen	8|1647|nach inkrafttreten ** nutzen	8|1656|nach geltendem recht	8|1656|nach dem geltenden recht	8|1656|nach anwendbarem recht	8|1656|nach dem anwendbaren recht	8|1656|nach den geltenden	8|1657|nach unserem ermessen	8|1657|nach eigenem ermessen	8|1657|nach möglichkeit
deutsches	0|107|deutsches recht
deutschem	0|107|deutschem recht
deutschen	0|107|deutschen rechts
österreichisches	0|107|österreichisches recht
österreichischem	0|107|österreichischem recht
österreichischen	0|107|österreichischen rechts
schweizer	0|107|schweizer recht	0|152|schweizer	0|170|schweizer vertreter*
schweizerisches	0|107|schweizerisches recht
schweizerischem	0|107|schweizerischem recht
französisches	0|107|französisches recht
französischem	0|107|französischem recht
nationales	0|107|nationales recht	1|629|nationales
nationalem	0|107|nationalem recht
nationalen	0|107|nationalen rechts	1|629|nationalen
ausländisches	0|107|ausländisches recht
ausländischem	0|107|ausländischem recht
lokales	0|107|lokales recht
lokalem	0|107|lokalem recht
örtliches	0|107|örtliches recht
örtlichem	0|107|örtlichem recht
recht	0|107|recht der bundesrepublik	0|107|recht der mitgliedstaaten	0|107|recht des mitgliedstaats	0|107|recht eines mitgliedstaats	0|107|recht der union	0|107|recht des landes	0|107|recht eines bundesstaates	0|107|recht eines bundesstaats	0|107|recht der us	0|107|recht der bundesstaaten	0|107|recht ihres landes	0|107|recht deines eigenen	0|107|recht ihres wohnsitz*	0|117|recht	0|118|recht auf auskunft	0|118|recht auf zugang	0|118|recht auf zugriff	0|118|recht auf information	0|118|recht eine bestätigung	0|118|recht auf bestätigung	0|118|recht * auskunft	0|118|recht von uns * auskunft	0|118|recht von uns auskunft	0|118|recht von uns eine bestätigung	0|119|recht auf berichtigung	0|119|recht auf änderung	0|119|recht auf korrektur	0|120|recht auf löschung	0|120|recht auf vergessen*	0|121|recht auf übertragung	0|121|recht auf datenübertragung	0|122|recht auf widerspruch	0|122|recht aus gründen	0|122|recht jederzeit widerspruch	0|122|recht jederzeit gegen	0|122|recht gegen die verarbeitung	0|123|recht auf einschränkung	0|124|recht auf beschwerde	0|127|recht nicht einer	0|127|recht nicht ** unterworfen	0|182|recht dies gestattet	0|182|recht dies erlaubt	0|182|recht dies zulässt	0|182|recht dies verlangt	0|182|recht dies vorschreibt	0|182|recht es erlaubt	0|182|recht es gestattet	0|182|recht es zulässt	0|182|recht es verlangt	0|185|recht vorbehalten	0|190|recht geben	1|589|recht	2|607|recht auf	3|1566|recht	6|1627|recht auf	6|1627|recht der	8|1639|recht auf änderung
geltende	0|107|geltende recht*	0|107|geltende gesetz*	0|182|geltende recht gestattet	0|182|geltende recht erlaubt	0|182|geltende recht zulässt	0|182|geltende recht verlangt	0|182|geltende recht vorschreibt	3|1607|geltende
geltenden	0|107|geltenden recht*	0|107|geltenden gesetz*	0|182|geltenden recht zulässig*	3|1607|geltenden
geltendes	0|107|geltendes recht*	0|107|geltendes gesetz*	0|182|geltendes recht erlaubt	0|182|geltendes recht gestattet	0|182|geltendes recht zulässt	0|182|geltendes recht verlangt	0|182|geltendes recht vorschreibt	3|1607|geltendes
geltendem	0|107|geltendem recht*	0|107|geltendem gesetz*	0|182|geltendem recht zulässig*	0|182|geltendem recht erforderlich*	0|182|geltendem recht vorgeschrieben*	0|182|geltendem recht erlaubt	0|182|geltendem recht gestattet	3|1607|geltendem
geltender	0|107|geltender recht*	0|107|geltender gesetz*
konformität	0|107|konformität
gemäß	0|107|gemäß den anforderungen	0|182|gemäß geltendem recht	0|182|gemäß anwendbarem recht	0|182|gemäß geltendem recht *	1|598|gemäß	8|1656|gemäß geltendem recht	8|1656|gemäß anwendbarem recht	8|1656|gemäß den geltenden
entsprechend	0|107|entsprechend den anforderungen	0|140|entsprechend der technologischen entwicklung	0|140|entsprechend der technischen entwicklung	1|598|entsprechend
geltendmachung	0|108|geltendmachung
geltend	0|108|geltend zu machen	0|130|geltend machen	1|609|geltend	3|1607|geltend
ansprüche	0|108|ansprüche	1|610|ansprüche
ansprüchen	0|108|ansprüchen	1|610|ansprüchen
durchsetzung	0|108|durchsetzung
durchsetzen	0|108|durchsetzen
durchzusetzen	0|108|durchzusetzen
rechtsdurchsetzung	0|108|rechtsdurchsetzung
rechtsverteidigung	0|108|rechtsverteidigung
rechtsverfolgung	0|108|rechtsverfolgung
verteidigung	0|108|verteidigung
verteidigen	0|108|verteidigen
agb	0|108|agb	1|433|agb
agbs	0|108|agbs
klagen	0|108|klagen	1|614|klagen
ausübung	0|108|ausübung oder verteidigung	0|108|ausübung und verteidigung	0|130|ausübung	0|139|ausübung öffentlicher gewalt	6|1627|ausübung
auszuüben	0|108|auszuüben oder zu verteidigen	0|108|auszuüben und zu verteidigen	0|130|auszuüben
ausüben	0|108|ausüben oder verteidigen	0|108|ausüben und verteidigen	0|130|ausüben
klage	0|108|klage	1|614|klage
rechtsschutz	0|108|rechtsschutz
gerichtlich	0|108|gerichtlich geltend*
durchsetzt	0|108|durchsetzt
wahrung	0|108|wahrung ** rechte	0|108|wahrung ** rechten	1|722|wahrung
rechtsbehelf	0|108|rechtsbehelf	0|125|rechtsbehelf gegen	0|125|rechtsbehelf einlegen	0|125|rechtsbehelf einzulegen
rechtsbehelfe	0|108|rechtsbehelfe
rechtsbehelfen	0|108|rechtsbehelfen
rechtsbehelfs	0|108|rechtsbehelfs
rechtliche	0|108|rechtliche ansprüche	0|139|rechtliche grund	6|139|rechtliche grundlage*
rechtlicher	0|108|rechtlicher ansprüche	0|139|rechtlicher grund
rechtlichen	0|108|rechtlichen ansprüche	0|108|rechtlichen ansprüchen	0|139|rechtlichen grund
kontaktieren	0|109|kontaktieren	0|171|kontaktieren sie uns	0|171|kontaktieren sie	3|1596|kontaktieren	8|1643|kontaktieren wir sie
kontaktiert	0|109|kontaktiert	0|171|kontaktiert uns	3|1596|kontaktiert
zuzusenden	0|109|zuzusenden	3|1564|zuzusenden
zusenden	0|109|zusenden	1|800|zusenden	3|1564|zusenden
zusendung	0|109|zusendung
zuzuschicken	0|109|zuzuschicken
übersendung	0|109|übersendung
push	0|109|push benachrichtigung*	0|109|push nachricht*	0|109|push mitteilung*	0|109|push notification*	8|1650|push benachrichtigung*	8|1650|push nachricht*	8|1650|push mitteilung*
sms	0|109|sms	1|398|sms
einladung	0|109|einladung
einladungen	0|109|einladungen
einladen	0|109|einladen
senden	0|109|senden wir ihnen	0|109|senden ihnen	0|109|senden wir dir	1|800|senden	3|1564|senden	8|1643|senden wir ihnen	8|1643|senden ihnen
schicken	0|109|schicken wir ihnen	0|109|schicken ihnen	0|109|schicken wir dir	1|800|schicken	3|1564|schicken
übersenden	0|109|übersenden	3|1564|übersenden
kontaktaufnahmen	0|109|kontaktaufnahmen
kontaktiere	0|109|kontaktiere	0|171|kontaktiere uns
kontaktierung	0|109|kontaktierung
kommunikations	0|109|kommunikations
zuschicken	0|109|zuschicken
treten	0|109|treten ** in kontakt	0|171|treten sie mit uns	0|175|treten am ** in kraft	0|175|treten in kraft	9|1659|treten am	9|1659|treten zum
einzuladen	0|109|einzuladen
eingeladen	0|109|eingeladen
kommunikationsdaten	0|109|kommunikationsdaten
kundendienstes	0|110|kundendienstes
supports	0|110|supports
helpdesk	0|110|helpdesk
kundenhilfe	0|110|kundenhilfe
usersupport	0|110|usersupport
hilft	0|110|hilft ihnen	0|110|hilft dir	3|1555|hilft
helfen	0|110|helfen dir	0|110|helfen ihnen	1|839|helfen	3|1555|helfen
unterstützen	0|110|unterstützen sie bei	3|1555|unterstützen
unterstützung	0|110|unterstützung bei
zahlungen	0|111|zahlungen	0|111|zahlungen abzuwickeln
zahlung	0|111|zahlung
bezahlung	0|111|bezahlung
abrechnung	0|111|abrechnung
abrechnungen	0|111|abrechnungen
rechnungslegung	0|111|rechnungslegung
erstattung	0|111|erstattung
erstattungen	0|111|erstattungen
fakturierung	0|111|fakturierung
bezahlen	0|111|bezahlen
rechnungen	0|111|rechnungen
rechnung	0|111|rechnung stellen	0|111|rechnung zu stellen
abrechnungs	0|111|abrechnungs
auszahlung	0|111|auszahlung
auszahlungen	0|111|auszahlungen
personalbeschaffung	0|112|personalbeschaffung
personalauswahl	0|112|personalauswahl
personalgewinnung	0|112|personalgewinnung
bewerberauswahl	0|112|bewerberauswahl
auswahlverfahren	0|112|auswahlverfahren
einstellung	0|112|einstellung von mitarbeiter*	0|133|einstellung	8|1639|einstellung ändern	8|1639|einstellung zu ändern
anbahnung	0|112|anbahnung eines beschäftigungsverhältnis*
begründung	0|112|begründung eines beschäftigungsverhältnis*	0|138|begründung eines vertrag*
zwecke	0|112|zwecke des bewerbungsverfahrens	0|192|zwecke	3|1558|zwecke	8|1637|zwecke der verarbeitung	8|1637|zwecke der datenverarbeitung
entscheidung	0|112|entscheidung über die begründung eines beschäftigungsverhältnis*	0|127|entscheidung anfechten	0|127|entscheidung anzufechten
trainieren	0|113|trainieren
ki	0|113|ki training*	0|113|ki trainings	0|113|ki trainingsdaten	0|114|ki	0|114|ki gestützt*	0|114|ki basiert*	0|114|ki system*	0|114|ki modell*	0|114|ki funktion*	0|114|ki tool*	0|114|ki technologie*	0|114|ki anwendung*	1|1031|ki	6|1631|ki
llm	0|113|llm
llms	0|113|llms
anlernen	0|113|anlernen
training	0|113|training von	0|113|training unserer	0|113|training der ki	0|113|training der modelle	0|113|training der künstlichen	0|113|training eigener	0|113|training ** modell*	0|113|training ** ki	0|113|training ** algorithm*	0|113|training ** intelligenz
fürs	0|113|fürs training
modelltrainings	0|113|modelltrainings
als	0|113|als trainingsdaten	0|179|als den für den	0|179|als die für die	0|179|als diejenigen für	7|1635|als pdf herunterladen	7|1635|als pdf download
trainingsdaten	0|113|trainingsdaten für	0|113|trainingsdaten unserer	0|113|trainingsdaten der ki	0|113|trainingsdaten des modells	0|113|trainingsdaten von ki	0|113|trainingsdaten ** modell*
ai	0|114|ai
machine	0|114|machine learning
deep	0|114|deep learning
algorithmus	0|114|algorithmus
algorithmen	0|114|algorithmen
vollständig	0|115|vollständig automatisiert*	0|142|vollständig sicher	0|189|vollständig
automatisiert	0|115|automatisiert entscheid*	0|191|automatisiert
automatisch	0|115|automatisch entscheid*	0|191|automatisch
eingreifen	0|115|eingreifen einer person	0|127|eingreifen einer person	0|127|eingreifen einer natürlichen person
score	0|116|score wert*	1|1284|score
scorewerte	0|116|scorewerte
profilbildung	0|116|profilbildung
datenschutzrechte	0|117|datenschutzrechte
datenschutzrechten	0|117|datenschutzrechten
anspruch	0|117|anspruch	1|610|anspruch
sind	0|117|sind berechtigt	0|117|sind sie berechtigt	0|117|sind befugt	0|185|sind wir berechtigt	0|185|sind möglich	0|185|sind ** möglich	0|185|sind ggf	0|185|sind gegebenenfalls	0|186|sind bestrebt	0|186|sind wir bestrebt	0|187|sind erforderlich	0|187|sind notwendig	0|187|sind ** erforderlich	0|187|sind ** notwendig	0|187|sind für ** erforderlich	0|187|sind zur ** erforderlich	0|187|sind zum ** erforderlich	0|187|sind für ** notwendig	0|187|sind zur ** notwendig	0|196|sind uns wichtig
bist	0|117|bist berechtigt
anrecht	0|117|anrecht
anrechte	0|117|anrechte
datenrecht	0|117|datenrecht
datenrechte	0|117|datenrechte
datenrechten	0|117|datenrechten
beschwerderecht	0|117|beschwerderecht
beschwerderechts	0|117|beschwerderechts
widerrufsrecht	0|117|widerrufsrecht
widerrufsrechts	0|117|widerrufsrechts
steht	0|117|steht es ihnen zu	0|117|steht ihnen ** zu	0|117|steht dir ** zu	0|117|steht der betroffenen person ** zu	0|117|steht ihnen das recht	0|117|steht ihnen ein recht	0|117|steht dir das recht	0|117|steht ihnen ein beschwerderecht	0|117|steht ihnen ein widerspruchsrecht	0|117|steht ihnen ein auskunftsrecht	0|134|steht ihnen frei	0|134|steht ihnen offen
stehen	0|117|stehen ihnen ** zu	0|117|stehen dir ** zu	0|117|stehen dem kunden ** zu	0|117|stehen dem nutzer ** zu	0|117|stehen betroffenen ** zu	0|117|stehen der betroffenen person ** zu	0|117|stehen ihnen als	0|117|stehen ihnen folgende rechte	0|117|stehen ihnen die folgenden rechte	0|117|stehen ihnen nachfolgende rechte	1|475|stehen
grundrecht	0|117|grundrecht
grundrechte	0|117|grundrechte	0|137|grundrechte und grundfreiheiten	0|137|grundrechte oder grundfreiheiten
grundrechten	0|117|grundrechten	0|137|grundrechten und grundfreiheiten
grundrechts	0|117|grundrechts
berechtigt	0|117|berechtigt zu verlangen	0|117|berechtigt sind sie	1|440|berechtigt
befugt	0|117|befugt sind	0|117|befugt ist
ist	0|117|ist befugt	0|185|ist berechtigt	0|185|ist es möglich	0|185|ist auch möglich	0|185|ist es ** gestattet	0|185|ist ihnen ** gestattet	0|185|ist uns ** gestattet	0|185|ist dir ** gestattet	0|185|ist es ** erlaubt	0|185|ist ihnen ** erlaubt	0|185|ist möglich	0|185|ist ** möglich	0|185|ist ggf	0|185|ist gegebenenfalls	0|187|ist erforderlich	0|187|ist notwendig	0|187|ist ** erforderlich	0|187|ist ** notwendig	0|187|ist für ** erforderlich	0|187|ist zur ** erforderlich	0|187|ist zum ** erforderlich	0|187|ist für ** notwendig	0|187|ist zur ** notwendig	0|196|ist uns wichtig	0|196|ist uns ein anliegen
kundenrechte	0|117|kundenrechte
eines	0|117|eines rechts auf
des	0|117|des rechts auf
auskunft	0|118|auskunft	0|118|auskunft verlangen	0|118|auskunft zu verlangen	0|118|auskunft zu erhalten	0|118|auskunft über	0|118|auskunft erhalten
auskünfte	0|118|auskünfte
auskunftsverlangen	0|118|auskunftsverlangen
auskunftserteilung	0|118|auskunftserteilung
auskunftsbegehren	0|118|auskunftsbegehren
kopie	0|118|kopie ihrer	0|118|kopie deiner	0|118|kopie der daten	0|118|kopie der personenbezogen*	0|118|kopie der über sie	0|118|kopie der von	0|118|kopie dieser daten	0|118|kopie aller	0|118|kopie der über ihn	0|118|kopie der über dich	0|118|kopie der zu ihrer	0|118|kopie davon	0|118|kopie der ihn	0|118|kopie der sie betreffenden	1|459|kopie
datenauskunft	0|118|datenauskunft
eine	0|118|eine kopie anzufordern	0|118|eine kopie anfordern	0|118|eine kopie erhalten	0|118|eine kopie zu erhalten	0|118|eine kopie verlangen	0|118|eine kopie davon	0|118|eine kopie ** zu erhalten	0|118|eine kopie ** anzufordern	0|118|eine kopie ** zu verlangen	0|118|eine kopie ** verlangen	0|134|eine auswahl	0|193|eine sicherung	8|1643|eine mitteilung
kopien	0|118|kopien ihrer	0|118|kopien der personenbezogen*	1|459|kopien
berichtigen	0|119|berichtigen	3|1595|berichtigen	8|1639|berichtigen ändern	8|1639|berichtigen oder aktualisieren	8|1639|berichtigen aktualisieren
berichtigt	0|119|berichtigt	3|1595|berichtigt
berichtigung	0|119|berichtigung	3|1595|berichtigung	6|1627|berichtigung	8|1639|berichtigung ergänzung	8|1639|berichtigung oder ergänzung
berichtigungen	0|119|berichtigungen
korrigieren	0|119|korrigieren	3|1595|korrigieren	8|1639|korrigieren oder aktualisieren	8|1639|korrigieren aktualisieren
korrigiert	0|119|korrigiert	3|1595|korrigiert
korrektur	0|119|korrektur
korrekturen	0|119|korrekturen
ergänzung	0|119|ergänzung ihrer	8|1639|ergänzung oder löschung
berichtigungsanspruch	0|119|berichtigungsanspruch
richtigzustellen	0|119|richtigzustellen
berichtige	0|119|berichtige
bestreiten	0|119|bestreiten die richtigkeit	0|119|bestreiten sie die richtigkeit
löschungsanspruch	0|120|löschungsanspruch
löschbegehren	0|120|löschbegehren
löschungsersuchen	0|120|löschungsersuchen
vergessenwerden	0|120|vergessenwerden
vergessen	0|120|vergessen werden	0|120|vergessen zu werden
verlangen	0|120|verlangen dass wir ** löschen	0|130|verlangen	0|187|verlangen wir	0|187|verlangen von unseren	1|601|verlangen
löschbegehrens	0|120|löschbegehrens
um	0|120|um löschung ** bitten	0|120|um löschung bitten	0|192|um zu	0|195|um mehr	8|136|um ihre einwilligung	8|136|um ihre * einwilligung	8|136|um ihre zustimmung	8|136|um ihre * zustimmung	8|136|um ihre * * zustimmung	8|136|um ihr einverständnis	8|136|um ihr * einverständnis	8|136|um ihre erlaubnis	8|136|um ihre genehmigung	8|136|um deine einwilligung	8|136|um deine * einwilligung	8|136|um deine zustimmung	8|136|um deine * zustimmung	8|136|um einwilligung	8|136|um zustimmung	8|136|um eine einwilligung	8|1646|um ** informiert zu sein
löschersuchen	0|120|löschersuchen
löschungsverlangen	0|120|löschungsverlangen
löschverlangen	0|120|löschverlangen
löschungsbegehren	0|120|löschungsbegehren
löschungswunsch	0|120|löschungswunsch
löschwunsch	0|120|löschwunsch
deren	0|120|deren löschung ablehn*	8|1639|deren datenschutzerklärung* ** ändern
ablehnung	0|120|ablehnung der löschung	0|131|ablehnung
übertragbarkeit	0|121|übertragbarkeit
datenportabilität	0|121|datenportabilität
portabilität	0|121|portabilität
maschinell	0|121|maschinell lesbar*
export	0|121|export ihrer
gängigen	0|121|gängigen maschinenlesbar*	0|121|gängigen format zu erhalten
datenmitnahme	0|121|datenmitnahme
einem	0|121|einem anderen verantwortlichen	8|1643|einem * hinweis
elektronischen	0|121|elektronischen format zu erhalten
widerspruch	0|122|widerspruch	0|122|widerspruch einlegen	0|122|widerspruch einzulegen	0|122|widerspruch erheben
widerspruchs	0|122|widerspruchs
widersprechen	0|122|widersprechen	1|854|widersprechen
widersprochen	0|122|widersprochen
widerspricht	0|122|widerspricht
widersprichst	0|122|widersprichst
widerspreche	0|122|widerspreche
einschränkung	0|123|einschränkung der verarbeitung	0|123|einschränkung der	0|123|einschränkung ihrer	0|123|einschränkung deiner	0|123|einschränkung verlangen	0|123|einschränkung zu verlangen	0|123|einschränkung * verarbeitung	8|1641|einschränkung ihrer rechte	8|1641|einschränkung deiner rechte
schränken	0|123|schränken * verarbeitung ein	0|123|schränken die verarbeitung	8|1641|schränken ** rechte
sperrung	0|123|sperrung ihrer	0|123|sperrung der	0|123|sperrung dieser	0|123|sperrung von	0|123|sperrung personenbezogen*	0|123|sperrung oder	0|123|sperrung und	0|123|sperrung sowie	0|123|sperrung verlangen	0|123|sperrung zu verlangen
oder	0|123|oder sperrung
beschränkung	0|123|beschränkung der verarbeitung	0|123|beschränkung ihrer
einschränken	0|123|einschränken zu lassen	0|123|einschränken lassen
beschwerde	0|124|beschwerde	0|124|beschwerde einreichen	0|124|beschwerde einzureichen
beschwerden	0|124|beschwerden	6|1633|beschwerden
beschweren	0|124|beschweren
datenschutz	0|124|datenschutz aufsichtsbehörde*	0|133|datenschutz einstellung*	0|133|datenschutz center	0|146|datenschutz rahmen*	0|163|datenschutz grundverordnung	0|163|datenschutz gesetz*	0|170|datenschutz beauftragte*	0|170|datenschutz team*	0|173|datenschutz richtlinie*	1|293|datenschutz	4|1612|datenschutz grundverordnung	8|1636|datenschutz policy
landesamt	0|124|landesamt für datenschutz*
edöb	0|124|edöb
cnil	0|124|cnil	1|1055|cnil
ico	0|124|ico	1|1438|ico
lfdi	0|124|lfdi	1|1055|lfdi
bfdi	0|124|bfdi	1|1055|bfdi
baylda	0|124|baylda
hmbbfdi	0|124|hmbbfdi
information	0|124|information commissioner*	3|1550|information
beschwert	0|124|beschwert
amt	0|124|amt für datenschutz
datenschutzamt	0|124|datenschutzamt
aufsichtsbehörde	0|124|aufsichtsbehörde genehmigt*
aufsichtsbehörden	0|124|aufsichtsbehörden genehmigt*
berufung	0|125|berufung einlegen	0|125|berufung einzulegen
klagerecht	0|125|klagerecht
unterworfen	0|127|unterworfen zu werden	1|675|unterworfen
anfechtung	0|127|anfechtung der entscheidung
darlegung	0|127|darlegung des eigenen standpunkts
widerruf	0|128|widerruf	0|128|widerruf ihrer einwilligung
widerrufs	0|128|widerrufs
widerrufen	0|128|widerrufen
widerruft	0|128|widerruft
einwilligung	0|128|einwilligung widerrufen	0|128|einwilligung ** widerrufen	0|128|einwilligung zu widerrufen	0|136|einwilligung	0|181|einwilligung einholen	0|181|einwilligung einzuholen	0|181|einwilligung eingeholt	0|181|einwilligung erteilt haben	0|181|einwilligung gegeben haben	0|181|einwilligung ** eingeholt	3|1601|einwilligung	8|1639|einwilligung ändern	8|136|einwilligung einholen	8|136|einwilligung ** einholen	8|136|einwilligung einzuholen	8|136|einwilligung ** einzuholen	8|136|einwilligung eingeholt	8|136|einwilligung ** eingeholt	8|136|einwilligung erforderlich	8|136|einwilligung anfordern	8|136|einwilligung verlangen
zustimmung	0|128|zustimmung widerrufen	0|128|zustimmung ** widerrufen	0|136|zustimmung	0|181|zustimmung einholen	0|181|zustimmung einzuholen	0|181|zustimmung erteilt haben	0|181|zustimmung gegeben haben	0|181|zustimmung ** eingeholt	3|1601|zustimmung	8|136|zustimmung einholen	8|136|zustimmung ** einholen	8|136|zustimmung einzuholen	8|136|zustimmung ** einzuholen	8|136|zustimmung eingeholt	8|136|zustimmung erforderlich	8|136|zustimmung anfordern
zurückziehen	0|128|zurückziehen
zurückzuziehen	0|128|zurückzuziehen
zurückgezogen	0|128|zurückgezogen
zurücknehmen	0|128|zurücknehmen
rücknahme	0|128|rücknahme ihrer
wirkung	0|128|wirkung für die zukunft
zurückgenommen	0|128|zurückgenommen
widerrufst	0|128|widerrufst
widerrufe	0|128|widerrufe
zurückzieht	0|128|zurückzieht
zurückziehst	0|128|zurückziehst
bis	0|128|bis zum widerruf erfolgte*	0|193|bis sie ihr	0|193|bis zur löschung	0|193|bis zum ablauf	0|193|bis sie diese löschen	0|193|bis sie sie löschen	0|193|bis sie ** löschen	0|193|bis du ** löschst	0|193|bis diese gelöscht	0|193|bis der nutzer ** löscht
vollmacht	0|129|vollmacht
vollmachten	0|129|vollmachten
ausgeübt	0|130|ausgeübt
wahrnehmung	0|130|wahrnehmung ihrer rechte
wahrnehmen	0|130|wahrnehmen
antrag	0|130|antrag	0|130|antrag stellen	1|841|antrag
anträge	0|130|anträge	1|841|anträge
anträgen	0|130|anträgen
beantragen	0|130|beantragen
beantragt	0|130|beantragt
anfordern	0|130|anfordern	1|841|anfordern
anforderungen	0|130|anforderungen ihrer
ersuchen	0|130|ersuchen
datenschutzanfragen	0|130|datenschutzanfragen
anforderung	0|130|anforderung einer	0|130|anforderung ihrer	0|130|anforderung von
anzufordern	0|130|anzufordern
ersucht	0|130|ersucht
ersuchens	0|130|ersuchens
bittest	0|130|bittest du uns
bitte	0|130|bitte nachkommen	0|130|bitte nachzukommen	1|840|bitte
ausübst	0|130|ausübst
antragstellung	0|130|antragstellung
gesuch	0|130|gesuch
gesuche	0|130|gesuche
begehren	0|130|begehren
fordern	0|130|fordern ** an
verlangst	0|130|verlangst
verlangt	0|130|verlangt haben	0|130|verlangt hast	0|187|verlangt werden	0|187|verlangt wird	1|601|verlangt
fragt	0|130|fragt ** an	0|130|fragt die berechtigung	0|130|fragt keine berechtigung*	1|840|fragt
opt	0|131|opt out*	0|132|opt in*	0|135|opt out signal*	0|135|opt out präferenzsignal*	0|157|opt out cookie*	6|1628|opt out
abmelden	0|131|abmelden	1|375|abmelden
abmeldung	0|131|abmeldung
abzumelden	0|131|abzumelden
abgemeldet	0|131|abgemeldet
abzubestellen	0|131|abzubestellen
deaktivieren	0|131|deaktivieren
deaktivierung	0|131|deaktivierung	0|194|deaktivierung ihres kontos
ausschalten	0|131|ausschalten
ausgeschaltet	0|131|ausgeschaltet
auszuschalten	0|131|auszuschalten
abschalten	0|131|abschalten
austragen	0|131|austragen
ablehnen	0|131|ablehnen
abgelehnt	0|131|abgelehnt
abzulehnen	0|131|abzulehnen
abwählen	0|131|abwählen
abzuwählen	0|131|abzuwählen
blockieren	0|131|blockieren
blockiert	0|131|blockiert
verweigern	0|131|verweigern
verweigert	0|131|verweigert
verweigerung	0|131|verweigerung
verhindern	0|131|verhindern indem	0|131|verhindern können dass
erfassung	0|131|erfassung ** verhindern	3|1586|erfassung
unterbinden	0|131|unterbinden	1|724|unterbinden
untersagen	0|131|untersagen
keine	0|131|keine weiteren ** erhalten	0|131|keine ** mehr erhalten	0|131|keine ** mehr wünschen	0|131|keine ** mehr bekommen	0|131|keine weiteren ** bekommen	0|131|keine ** mehr zu erhalten	0|142|keine garantie*	0|142|keine gewähr	0|142|keine absolut*	0|142|keine haftung	0|176|keine
unterdrückung	0|131|unterdrückung
abmelde	0|131|abmelde link*	0|131|abmelde
zurückweisen	0|131|zurückweisen
abzuschalten	0|131|abzuschalten
abgeschaltet	0|131|abgeschaltet
ablehnst	0|131|ablehnst
ablehnt	0|131|ablehnt
auszutragen	0|131|auszutragen
abmeldest	0|131|abmeldest
melden	0|131|melden sie sich ** ab	0|171|melden sie sich bei	1|463|melden	7|1635|melden sie sich für unseren newsletter an
lehnen	0|131|lehnen ** ab
blockierung	0|131|blockierung
unterdrücken	0|131|unterdrücken
schalten	0|131|schalten sie ** aus	0|131|schalten sie ** ab	0|131|schalten ** cookies ** aus	0|132|schalten sie ** ein
deaktivierst	0|131|deaktivierst
deaktiviere	0|131|deaktiviere
blockierst	0|131|blockierst
blocken	0|131|blocken
geblockt	0|131|geblockt
austrägst	0|131|austrägst
bestellen	0|131|bestellen ** ab	3|1600|bestellen
bestellst	0|131|bestellst ** ab
abmeldet	0|131|abmeldet
schalte	0|131|schalte ** ab	0|131|schalte ** aus
schaltest	0|131|schaltest ** ab	0|131|schaltest ** aus
double	0|132|double opt in*
aktivieren	0|132|aktivieren
aktivierung	0|132|aktivierung
einschalten	0|132|einschalten
eingeschaltet	0|132|eingeschaltet
einzuschalten	0|132|einzuschalten
freigeschaltet	0|132|freigeschaltet
aktivierst	0|132|aktivierst
aktiviere	0|132|aktiviere
ankreuzen	0|132|ankreuzen
angekreuzt	0|132|angekreuzt
anzukreuzen	0|132|anzukreuzen
häkchen	0|132|häkchen
kontrollkästchen	0|132|kontrollkästchen
freischaltung	0|132|freischaltung
newsletter	0|132|newsletter ** anmeld*	0|133|newsletter einstellung*
anmeldung	0|132|anmeldung ** newsletter	1|377|anmeldung	3|1599|anmeldung
anmelden	0|132|anmelden ** newsletter	1|374|anmelden	3|1599|anmelden
abonnieren	0|132|abonnieren	7|1635|abonnieren sie unseren newsletter
abonnierst	0|132|abonnierst
abonniert	0|132|abonniert
einschaltest	0|132|einschaltest
einschaltet	0|132|einschaltet
einstellungen	0|133|einstellungen	8|1639|einstellungen ** ändern	8|1639|einstellungen ** zu ändern	8|1639|einstellungen ** ändert	8|1639|einstellungen ** anpassen	8|1639|einstellungen ** anzupassen	8|1639|einstellungen ** aktualisieren	8|1639|einstellungen ** geändert
privatsphäre	0|133|privatsphäre einstellung*	1|293|privatsphäre
privacy	0|133|privacy center	0|146|privacy shield*	1|293|privacy	6|65|privacy shield	8|1636|privacy policy
dashboard	0|133|dashboard	8|1650|dashboard
einwilligungsverwaltung	0|133|einwilligungsverwaltung
consent	0|133|consent tool*	0|133|consent manager*	0|133|consent management*
einwilligungsbanner	0|133|einwilligungsbanner
konfigurieren	0|133|konfigurieren
konfiguration	0|133|konfiguration ihres
verwalten	0|133|verwalten sie	3|1585|verwalten	6|1628|verwalten
schieberegler	0|133|schieberegler
kontrollieren	0|133|kontrollieren sie	0|133|kontrollieren können	1|754|kontrollieren
steuern	0|133|steuern sie	0|133|steuern können
selbst	0|133|selbst kontrollieren	0|133|selbst steuern	0|134|selbst entscheiden	0|134|selbst bestimmen	0|134|selbst festlegen
kontaktpräferenzen	0|133|kontaktpräferenzen
so	0|133|so einstellen	0|133|so einzustellen	0|133|so eingestellt	0|140|so sicher wie	0|180|so dient	0|180|so haben sie	0|184|so weit wie möglich	0|184|so weit als möglich	0|193|so lange	0|193|so lange wie	0|193|so lange ** wie
einstellungs	0|133|einstellungs
kommunikationseinstellungen	0|133|kommunikationseinstellungen
konfiguriert	0|133|konfiguriert
konfigurierst	0|133|konfigurierst
wahl	0|134|wahl	1|849|wahl	6|1628|wahl
wahlfreiheit	0|134|wahlfreiheit
auswählen	0|134|auswählen	1|849|auswählen	3|1591|auswählen
auszuwählen	0|134|auszuwählen
wählen	0|134|wählen	3|1591|wählen
gewählt	0|134|gewählt
freigestellt	0|134|freigestellt
frei	0|134|frei entscheiden	0|134|frei wählen
entscheiden	0|134|entscheiden sie	0|134|entscheiden können	0|134|entscheiden ob	0|134|entscheiden sich	3|1591|entscheiden
wunschgemäß	0|134|wunschgemäß
wahlweise	0|134|wahlweise
entscheidest	0|134|entscheidest
freier	0|134|freier entscheidung
auswahl	0|134|auswahl treffen	0|134|auswahl zu treffen	0|134|auswahl speichern	0|134|auswahl ändern	0|134|auswahl zu ändern	8|1639|auswahl ** ändern	8|1639|auswahl ** anpassen
getroffene	0|134|getroffene auswahl
getroffenen	0|134|getroffenen auswahl
entschieden	0|134|entschieden haben
wählt	0|134|wählt	3|1591|wählt
wählst	0|134|wählst
einfluss	0|134|einfluss darauf	0|134|einfluss nehmen
kontrolle	0|134|kontrolle über	0|134|kontrolle darüber	1|754|kontrolle	6|1628|kontrolle
wählbar	0|134|wählbar
auswählst	0|134|auswählst
auswählt	0|134|auswählt
ausgewählt	0|134|ausgewählt	3|1591|ausgewählt
bestimmen	0|134|bestimmen sie	0|168|bestimmen sich nach	1|850|bestimmen	3|1591|bestimmen
bestimmst	0|134|bestimmst du
die	0|134|die option	0|164|die website besuchen	0|164|die webseite besuchen	0|164|die seite besuchen	0|185|die möglichkeit haben	8|1636|die erklärung	8|1636|die bestimmungen	8|1637|die datenverarbeitung*	8|1637|die erhobenen personenbezogenen
folgende	0|134|folgende optionen	0|171|folgende adresse
folgenden	0|134|folgenden optionen	0|171|folgenden adresse	0|190|folgenden anweisungen	0|195|folgenden link
optionen	0|134|optionen zum	0|134|optionen zur	6|1628|optionen
option	0|134|option zur	0|134|option zum
vom	0|134|vom nutzer ausgewählt*	0|134|vom nutzer gewählt*	8|1656|vom geltenden recht
verfügbare	0|134|verfügbare optionen
verfügbaren	0|134|verfügbaren optionen
do	0|135|do not track*	6|1630|do not track
global	0|135|global privacy control*
gpc	0|135|gpc
dnt	0|135|dnt
einwilligungen	0|136|einwilligungen	3|1601|einwilligungen
einwilligen	0|136|einwilligen	3|1602|einwilligen
einwilligt	0|136|einwilligt
eingewilligt	0|136|eingewilligt	3|1602|eingewilligt
zustimmungen	0|136|zustimmungen	3|1601|zustimmungen
zustimmen	0|136|zustimmen	3|1602|zustimmen
zustimmt	0|136|zustimmt
zugestimmt	0|136|zugestimmt	3|1602|zugestimmt
zuzustimmen	0|136|zuzustimmen
stimmen	0|136|stimmen sie	0|136|stimmen zu	0|136|stimmen ** zu	1|364|stimmen	2|436|stimmen zu
stimmst	0|136|stimmst du	0|136|stimmst zu	1|436|stimmst
erlaubnis	0|136|erlaubnis	3|1601|erlaubnis
einverstanden	0|136|einverstanden	1|436|einverstanden	3|1602|einverstanden
genehmigung	0|136|genehmigung	3|1601|genehmigung	8|136|genehmigung einholen
genehmigungen	0|136|genehmigungen
autorisieren	0|136|autorisieren
2	0|136|2 lit a	0|136|2 buchstabe a	0|136|2 buchst a
gestatten	0|136|gestatten sie	3|1555|gestatten
erlauben	0|136|erlauben sie	1|439|erlauben	3|1555|erlauben
einzuwilligen	0|136|einzuwilligen
einwilligst	0|136|einwilligst
zustimmst	0|136|zustimmst
willigen	0|136|willigen sie
willigst	0|136|willigst du
stimmt	0|136|stimmt zu	2|436|stimmt zu
berechtigungen	0|136|berechtigungen	0|136|berechtigungen für
android	0|136|android berechtigung*	1|1427|android
akzeptanz	0|136|akzeptanz	0|136|akzeptanz der	0|136|akzeptanz dieser
akzeptierst	0|136|akzeptierst
akzeptieren	0|136|akzeptieren	0|136|akzeptieren sie
akzeptiert	0|136|akzeptiert
standortberechtigung	0|136|standortberechtigung
fotoberechtigung	0|136|fotoberechtigung
annahme	0|136|annahme dieser	0|136|annahme der	1|851|annahme	2|1352|annahme dass
zwingende	0|137|zwingende schutzwürdige* gründe*	0|187|zwingende gesetzliche
interesse	0|137|interesse rechte und freiheiten
vertragsdurchführung	0|138|vertragsdurchführung
vertragsabwicklung	0|138|vertragsabwicklung
vertragsanbahnung	0|138|vertragsanbahnung
vertragsabschlusses	0|138|vertragsabschlusses
erfüllung	0|138|erfüllung eines vertrag*	0|138|erfüllung des vertrag*	0|138|erfüllung unseres vertrag*	0|138|erfüllung von verträgen	0|138|erfüllung ** vertrag*	0|138|erfüllung ** verträge*	0|138|erfüllung des zwischen	0|138|erfüllung eines zwischen	0|138|erfüllung ** *vertrag	0|138|erfüllung ** *vertrags	0|138|erfüllung ** *vertrages	0|138|erfüllung von vertragsverhältnissen
abschluss	0|138|abschluss eines vertrag*
vertragspflichten	0|138|vertragspflichten
zustandekommen	0|138|zustandekommen ** vertrag*
vertragspartei	0|138|vertragspartei
vertragsparteien	0|138|vertragsparteien
vertragsbegründung	0|138|vertragsbegründung
rechtsgrund	0|139|rechtsgrund	1|590|rechtsgrund
art	0|139|art 6	0|139|art 9	1|449|art	2|486|art und weise	3|1588|art	8|1637|art und weise wie	8|1637|art und weise in der
rechtmäßigkeit	0|139|rechtmäßigkeit	0|139|rechtmäßigkeit der verarbeitung	0|139|rechtmäßigkeit der datenverarbeitung	0|139|rechtmäßigkeit der bis dahin * *verarbeitung	0|139|rechtmäßigkeit der bis zum widerruf * *verarbeitung	0|139|rechtmäßigkeit der bereits * *verarbeitung	0|139|rechtmäßigkeit der bisherigen *verarbeitung
rechtsgrundes	0|139|rechtsgrundes
rechtsbasis	0|139|rechtsbasis
dem	0|139|dem verantwortlichen übertragen	8|1639|dem technologischen fortschritt angepasst
sichere	0|140|sichere	1|720|sichere
sicheren	0|140|sicheren	1|720|sicheren
sicherer	0|140|sicherer	0|140|sicherer zu machen
sicheres	0|140|sicheres	1|720|sicheres
sicher	0|140|sicher aufbewahr*	0|140|sicher gespeichert	0|140|sicher übertragen	0|140|sicher verwahr*	0|140|sicher verarbeitet	0|140|sicher sind	0|140|sicher ist	0|140|sicher bleiben	0|140|sicher zu halten	0|140|sicher zu machen	0|140|sicher betreiben	0|140|sicher zu betreiben	0|140|sicher zu gestalten	0|140|sicher über	0|140|sicher von	0|140|sicher zu speichern	0|140|sicher speichern	0|140|sicher gehostet	1|720|sicher
schützen	0|140|schützen	3|1610|schützen	6|1629|schützen
absicherung	0|140|absicherung
abgesichert	0|140|abgesichert
zwei	0|140|zwei faktor*	1|916|zwei
multi	0|140|multi faktor*
iso	0|140|iso 27001	0|140|iso iec 27001	1|1523|iso
soc	0|140|soc 2
pci	0|140|pci	1|1524|pci
need	0|140|need to know
stand	0|140|stand der technik	0|140|stand der technischen entwicklung	0|140|stand der technologischen entwicklung	0|175|stand N	0|175|stand vom	0|175|stand * N	0|175|stand der datenschutz*	0|175|stand dieser	1|1342|stand	9|1658|stand	9|1658|stand vom	9|1658|stand der	9|1658|stand dieser
sichern	0|140|sichern	0|186|sichern ihnen	0|186|sichern zu	1|720|sichern	3|1610|sichern
gesichert	0|140|gesichert	3|1610|gesichert
schutzes	0|140|schutzes
schutze	0|140|schutze
schützt	0|140|schützt
schütze	0|140|schütze
sicherem	0|140|sicherem
anti	0|140|anti virus*
sicherheitseinstellungen	0|140|sicherheitseinstellungen
sicherheitsbenachrichtigungen	0|140|sicherheitsbenachrichtigungen
verletzung	0|141|verletzung des schutzes	0|141|verletzung der sicherheit	0|141|verletzung der datensicherheit	0|141|verletzung der vertraulichkeit	0|141|verletzung personenbezogener daten
verletzungen	0|141|verletzungen des schutzes
panne	0|141|panne
pannen	0|141|pannen
absolut	0|142|absolut sicher
vollkommen	0|142|vollkommen sicher
völlig	0|142|völlig sicher
100	0|142|100 sicher	0|142|100 prozentig*
sicherheitslücken	0|142|sicherheitslücken aufweisen
weder	0|142|weder ** garantieren	0|142|weder ** gewährleisten	0|142|weder ** zusichern	0|176|weder
noch	0|142|noch garantieren	0|142|noch gewährleisten	0|176|noch nie
mitarbeiter	0|143|mitarbeiter
mitarbeitern	0|143|mitarbeitern
mitarbeiters	0|143|mitarbeiters
mitarbeiterinnen	0|143|mitarbeiterinnen
angestellte	0|143|angestellte
angestellten	0|143|angestellten
beschäftigte	0|143|beschäftigte
beschäftigten	0|143|beschäftigten
personal	0|143|personal	1|501|personal
personals	0|143|personals
belegschaft	0|143|belegschaft
unser	0|143|unser team	0|170|unser vertreter	0|195|unser video	0|196|unser ziel
unserem	0|143|unserem team	8|1636|unserem datenschutz	8|1657|unserem alleinigen ermessen
unseres	0|143|unseres teams	8|1636|unseres datenschutzes
angestellter	0|143|angestellter
mitarbeiterin	0|143|mitarbeiterin
beschäftigter	0|143|beschäftigter
personell	0|143|personell
personelle	0|143|personelle
personellen	0|143|personellen
personeller	0|143|personeller
drittland	0|144|drittland
drittlands	0|144|drittlands
drittlandes	0|144|drittlandes
außerhalb	0|144|außerhalb der eu	0|144|außerhalb des ewr	0|144|außerhalb der europäischen	0|144|außerhalb des europäischen	0|144|außerhalb europas	0|144|außerhalb deutschlands	0|144|außerhalb der schweiz	0|144|außerhalb der union	0|144|außerhalb ihres	0|144|außerhalb des landes	0|144|außerhalb des vereinigten	0|144|außerhalb der vereinigten staaten	0|144|außerhalb der usa	0|144|außerhalb großbritanniens	0|144|außerhalb österreichs	0|144|außerhalb von europa	0|144|außerhalb von deutschland	1|665|außerhalb	6|65|außerhalb
ausserhalb	0|144|ausserhalb der eu	0|144|ausserhalb des ewr	0|144|ausserhalb der europäischen	0|144|ausserhalb des europäischen	0|144|ausserhalb der schweiz	0|144|ausserhalb ihres
ausland	0|144|ausland	1|664|ausland	6|65|ausland
international	0|144|international
internationale	0|144|internationale organisation*
auslands	0|144|auslands
standard	0|145|standard vertragsklausel*	0|145|standard datenschutzklausel*	0|145|standard contractual clauses
eu	0|145|eu standardvertragsklausel*	0|146|eu us privacy shield*	0|146|eu us datenschutzrahmen*	0|150|eu	0|150|eu mitgliedstaat*	0|150|eu mitgliedsstaat*	0|150|eu länder*	0|150|eu staat*	0|163|eu dsgvo	0|163|eu ds gvo	0|163|eu datenschutz grundverordnung	0|163|eu datenschutzgrundverordnung	0|170|eu vertreter*	1|643|eu	2|595|eu richtlinie	4|1612|eu dsgvo
vertragsklauseln	0|145|vertragsklauseln der eu
scc	0|145|scc
sccs	0|145|sccs
data	0|146|data privacy framework*	0|154|data center*	0|170|data protection officer	6|65|data privacy framework
dpf	0|146|dpf
safe	0|146|safe harbo*	0|146|safe harbour*
us	0|146|us data privacy framework*	0|146|us dpf	0|149|us	0|149|us amerikanisch*	0|162|us bundesstaat*	1|646|us
u	0|146|u s data privacy framework*	0|149|u s	0|149|u s a	0|190|u a	4|1560|u a
angemessenheitsbeschlusses	0|147|angemessenheitsbeschlusses
angemessenheit	0|147|angemessenheit
binding	0|148|binding corporate rules
bcr	0|148|bcr
bcrs	0|148|bcrs
interne	0|148|interne datenschutzvorschriften	1|666|interne
usa	0|149|usa	1|646|usa
amerika	0|149|amerika
ewr	0|150|ewr	0|150|ewr staat*	0|150|ewr länder*	0|150|ewr mitgliedstaat*	1|643|ewr
europa	0|150|europa
europas	0|150|europas
innerhalb	0|150|innerhalb der eu	1|666|innerhalb	8|1650|innerhalb der app	8|1650|innerhalb des dienst*	8|1650|innerhalb der dienst*	8|1650|innerhalb unserer dienst*	8|1650|innerhalb der plattform
europäischen	0|150|europäischen rechts	0|150|europäischen oder nationalen	0|150|europäischen und nationalen
europäische	0|150|europäische und nationale
europäischer	0|150|europäischer und nationaler
großbritannien	0|151|großbritannien
grossbritannien	0|151|grossbritannien
uk	0|151|uk	0|163|uk gdpr	0|163|uk dsgvo	1|648|uk
england	0|151|england	1|648|england
schweiz	0|152|schweiz	1|653|schweiz
land	0|153|land	1|634|land
länder	0|153|länder	1|634|länder
ländern	0|153|ländern	1|634|ländern
landes	0|153|landes	1|634|landes
staaten	0|153|staaten	1|633|staaten
region	0|153|region
regionen	0|153|regionen
staat	0|153|staat	1|633|staat
staates	0|153|staates	1|633|staates
gebiete	0|153|gebiete	1|635|gebiete
gebieten	0|153|gebieten
wohnsitzlandes	0|153|wohnsitzlandes
aufenthaltslandes	0|153|aufenthaltslandes
aufenthaltsland	0|153|aufenthaltsland
nation	0|153|nation
nationen	0|153|nationen
servern	0|154|servern	1|325|servern
servers	0|154|servers	1|325|servers
backend	0|154|backend server*
textdatei	0|155|textdatei
textdateien	0|155|textdateien
text	0|155|text dateien	0|155|text datei	1|352|text
kleine	0|155|kleine text dateien	0|155|kleine textdateien
tracking	0|156|tracking pixel*	0|156|tracking technologie*	0|156|tracking tool*	0|156|tracking skript*	0|156|tracking script*	0|156|tracking code*	0|156|tracking mechanism*	0|156|tracking technik*	0|157|tracking cookie*	1|1035|tracking
beacon	0|156|beacon
beacons	0|156|beacons
clear	0|156|clear gif*
local	0|156|local storage
localstorage	0|156|localstorage
sessionstorage	0|156|sessionstorage
sdk	0|156|sdk
sdks	0|156|sdks
plugin	0|156|plugin
plugins	0|156|plugins	0|172|plugins von drittanbietern
plug	0|156|plug in	0|156|plug ins	6|1630|plug in*	6|1630|plug ins
tag	0|156|tag manager*	1|1462|tag	2|1034|tag manager	5|1617|tag	9|1659|tag des inkrafttretens
skripte	0|156|skripte
skripten	0|156|skripten
tags	0|156|tags	1|1462|tags
scripts	0|156|scripts
tracker	0|156|tracker
trackern	0|156|trackern
trackers	0|156|trackers
drittanbieter	0|157|drittanbieter cookie*	0|172|drittanbieter website*	0|172|drittanbieter webseite*	0|172|drittanbieter dienst*	0|172|drittanbieter app*	0|172|drittanbieter anwendung*	0|172|drittanbieter plattform*	0|172|drittanbieter tool*	0|172|drittanbieter plugin*	0|172|drittanbieter service*	3|1568|drittanbieter
third	0|157|third party cookie*
first	0|157|first party cookie*
erstanbieter	0|157|erstanbieter cookie*
sitzungs	0|157|sitzungs cookie*
technisch	0|157|technisch notwendig* cookie*	0|157|technisch erforderlich* cookie*	0|184|technisch möglich	0|184|technisch machbar	0|184|technisch umsetzbar	0|184|technisch durchführbar
unbedingt	0|157|unbedingt erforderlich* cookie*	0|157|unbedingt notwendig* cookie*	1|603|unbedingt
leistungs	0|157|leistungs cookie*
targeting	0|157|targeting cookie*	1|1133|targeting	6|1630|targeting
kind	0|158|kind	1|676|kind
kinder	0|158|kinder	0|158|kinder und jugendliche*	1|676|kinder
kindern	0|158|kindern	1|676|kindern
kindes	0|158|kindes	1|676|kindes
kinds	0|158|kinds
kinderschutz	0|158|kinderschutz
eltern	0|159|eltern
träger	0|159|träger der elterlichen
jünger	0|160|jünger als
mindestens	0|160|mindestens * jahre alt	8|1649|mindestens
jahre	0|160|jahre alt	5|1620|jahre
jahren	0|160|jahren alt	5|1620|jahren
wohnhaft	0|161|wohnhaft	1|1014|wohnhaft	3|1605|wohnhaft
wohnen	0|161|wohnen	1|1014|wohnen	3|1605|wohnen
aufhalten	0|161|aufhalten	1|766|aufhalten	3|1605|aufhalten
wohnst	0|161|wohnst
beheimatet	0|161|beheimatet
befinden	0|161|befinden sich in	1|639|befinden	3|1604|befinden
befindet	0|161|befindet sich in	1|639|befindet	3|1604|befindet
sitz	0|161|sitz in	0|161|sitz hat	1|510|sitz
leben	0|161|leben sie in	1|686|leben	3|1605|leben
lebt	0|161|lebt in	1|686|lebt
lebst	0|161|lebst
ansässigen	0|161|ansässigen
ccpa	0|162|ccpa	1|1053|ccpa
cpra	0|162|cpra	1|1053|cpra
virginia	0|162|virginia	1|1525|virginia
colorado	0|162|colorado	1|1526|colorado
connecticut	0|162|connecticut	1|1527|connecticut
utah	0|162|utah	1|1528|utah
nevada	0|162|nevada	1|1529|nevada
texas	0|162|texas	1|1530|texas
oregon	0|162|oregon
shine	0|162|shine the light
bundesstaat	0|162|bundesstaat
bundesstaaten	0|162|bundesstaaten
montana	0|162|montana
new	0|162|new jersey
dsgvo	0|163|dsgvo	0|163|dsgvo des vereinigten königreichs	1|1052|dsgvo	3|1612|dsgvo	6|1627|dsgvo
ds	0|163|ds gvo	2|1052|ds gvo	4|1612|ds gvo
gdpr	0|163|gdpr	1|1052|gdpr	3|1612|gdpr
datenschutzgrundverordnung	0|163|datenschutzgrundverordnung	1|1052|datenschutzgrundverordnung	3|1612|datenschutzgrundverordnung
bdsg	0|163|bdsg	1|596|bdsg
datenschutzrecht	0|163|datenschutzrecht
datenschutzrechts	0|163|datenschutzrechts
datenschutzgesetzgebung	0|163|datenschutzgesetzgebung
ttdsg	0|163|ttdsg	1|596|ttdsg
tdddg	0|163|tdddg
tmg	0|163|tmg	1|596|tmg
dsg	0|163|dsg	1|1052|dsg
revdsg	0|163|revdsg
ndsg	0|163|ndsg
lgpd	0|163|lgpd
pipeda	0|163|pipeda
general	0|163|general data protection regulation
gast	0|164|gast	1|1271|gast
gäste	0|164|gäste	1|1271|gäste
gästen	0|164|gästen	1|1271|gästen
besuch	0|164|besuch unserer website	0|164|besuch unserer webseite	0|164|besuch unserer internetseite	0|164|besuch unserer websites	0|164|besuch auf unserer	0|164|besuch unserer seite*	0|164|besuch der website*	0|164|besuch der webseite*	0|164|besuch der seite*	0|164|besuch dieser website	0|164|besuch dieser webseite	0|164|besuch dieser seite	0|164|besuch unserer webseiten	0|164|besuch unserer internetseiten	1|382|besuch
besuche	0|164|besuche auf unserer	1|382|besuche
kunde	0|165|kunde	1|383|kunde	3|1552|kunde
kundinnen	0|165|kundinnen
verbraucher	0|165|verbraucher	3|1552|verbraucher
verbrauchern	0|165|verbrauchern	3|1552|verbrauchern
verbrauchers	0|165|verbrauchers
verbraucherin	0|165|verbraucherin
verbraucherinnen	0|165|verbraucherinnen
kundschaft	0|165|kundschaft
fahrgast	0|165|fahrgast
fahrgäste	0|165|fahrgäste
fahrgästen	0|165|fahrgästen
fahrgastes	0|165|fahrgastes
nutzern	0|166|nutzern	3|1552|nutzern
nutzers	0|166|nutzers	3|1552|nutzers
nutzerin	0|166|nutzerin	3|1552|nutzerin
nutzerinnen	0|166|nutzerinnen	3|1552|nutzerinnen
nutzende	0|166|nutzende	3|1552|nutzende
nutzenden	0|166|nutzenden	3|1552|nutzenden
benutzern	0|166|benutzern	3|1552|benutzern
benutzers	0|166|benutzers	3|1552|benutzers
benutzerin	0|166|benutzerin
benutzerinnen	0|166|benutzerinnen
mitglied	0|166|mitglied	1|379|mitglied	3|1552|mitglied
mitglieder	0|166|mitglieder	1|379|mitglieder	3|1552|mitglieder	8|1643|mitglieder ** informieren
mitgliedern	0|166|mitgliedern	1|379|mitgliedern	3|1552|mitgliedern
mitglieds	0|166|mitglieds	1|379|mitglieds
person	0|166|person	1|671|person	3|1552|person
usern	0|166|usern
users	0|166|users
menschen	0|166|menschen
leute	0|166|leute	1|671|leute
leuten	0|166|leuten
individuum	0|166|individuum	1|671|individuum
individuen	0|166|individuen	1|671|individuen
anwender	0|166|anwender	3|1552|anwender
anwendern	0|166|anwendern	3|1552|anwendern
anwenders	0|166|anwenders
anwenderin	0|166|anwenderin
anwenderinnen	0|166|anwenderinnen
benutzerkonto	0|166|benutzerkonto	0|194|benutzerkonto löschen	0|194|benutzerkonto gelöscht	0|194|benutzerkonto schließen	0|194|benutzerkonto zu löschen	3|1603|benutzerkonto
benutzerkontos	0|166|benutzerkontos	3|1603|benutzerkontos
benutzerkonten	0|166|benutzerkonten
nutzerkonto	0|166|nutzerkonto	0|194|nutzerkonto löschen	0|194|nutzerkonto gelöscht	0|194|nutzerkonto schließen	0|194|nutzerkonto zu löschen	3|1603|nutzerkonto
nutzerkontos	0|166|nutzerkontos	3|1603|nutzerkontos
nutzerkonten	0|166|nutzerkonten
nutzerbasis	0|166|nutzerbasis
benutzeraktivitäten	0|166|benutzeraktivitäten
nutzeraktivitäten	0|166|nutzeraktivitäten
nutzeranfragen	0|166|nutzeranfragen
benutzeranfragen	0|166|benutzeranfragen
nutzerrechte	0|166|nutzerrechte
gilt	0|168|gilt für	0|168|gilt ** für	0|168|gilt auch für	0|168|gilt deren	0|168|gilt unsere	0|168|gilt sowohl für	0|168|gilt	0|175|gilt ab	0|179|gilt eine ausnahme	0|190|gilt als	1|862|gilt	6|1634|gilt für	8|1645|gilt dann	8|1645|gilt jeweils	8|1645|gilt die	8|1647|gilt als zustimmung	8|1647|gilt als einwilligung	8|1647|gilt als ihre	8|1647|gilt als annahme	8|1647|gilt als * annahme	8|1647|gilt als einverständnis	9|1659|gilt ab	9|1659|gilt seit
gelten	0|168|gelten für	0|168|gelten ** für	0|168|gelten deren	0|168|gelten dessen	0|168|gelten unsere	0|168|gelten	0|175|gelten ab	0|179|gelten ausnahmen	0|190|gelten als	1|862|gelten	2|1372|gelten als	6|1634|gelten für	8|1647|gelten als akzeptiert	8|1647|gelten als angenommen	8|1647|gelten als genehmigt	9|1659|gelten ab	9|1659|gelten seit
findet	0|168|findet anwendung	0|168|findet ** anwendung	1|848|findet	2|862|findet anwendung
finden	0|168|finden anwendung	0|168|finden ** anwendung	0|195|finden sie	0|195|finden sich	1|848|finden	3|1554|finden	8|1645|finden sie ** auf	8|1645|finden sie hier	8|1645|finden sie stets	8|1645|finden sie immer	8|1645|finden sie jederzeit
anwendbar	0|168|anwendbar auf	0|168|anwendbar für	3|1607|anwendbar
geltungsbereichs	0|168|geltungsbereichs
datenschutzerklärung	0|168|datenschutzerklärung gilt	0|168|datenschutzerklärung ** beschreibt	0|168|datenschutzerklärung beschreibt	0|168|datenschutzerklärung erläutert	0|168|datenschutzerklärung erklärt	0|168|datenschutzerklärung informiert	0|174|datenschutzerklärung ** änder*	0|174|datenschutzerklärung ** zu ändern	0|174|datenschutzerklärung ** geändert*	0|174|datenschutzerklärung ** aktualisier*	0|174|datenschutzerklärung ** anpass*	0|174|datenschutzerklärung ** anzupassen	0|174|datenschutzerklärung ** angepasst*	0|174|datenschutzerklärung ** überarbeit*	0|174|datenschutzerklärung ** ergänz*	3|1549|datenschutzerklärung
datenschutzerklärungen	0|168|datenschutzerklärungen gelten	3|1549|datenschutzerklärungen
datenschutzrichtlinie	0|168|datenschutzrichtlinie gilt	0|168|datenschutzrichtlinie beschreibt	0|168|datenschutzrichtlinie erläutert	0|168|datenschutzrichtlinie erklärt	3|1549|datenschutzrichtlinie
datenschutzbestimmungen	0|168|datenschutzbestimmungen gelten	0|174|datenschutzbestimmungen ** änder*	0|174|datenschutzbestimmungen ** geändert*	0|174|datenschutzbestimmungen ** aktualisier*	0|174|datenschutzbestimmungen ** anpass*	0|174|datenschutzbestimmungen ** anzupassen	3|1549|datenschutzbestimmungen
datenschutzhinweise	0|168|datenschutzhinweise gelten	0|168|datenschutzhinweise beschreiben	0|168|datenschutzhinweise informieren	3|1549|datenschutzhinweise
richtlinie	0|168|richtlinie gilt	0|168|richtlinie erläutert	0|168|richtlinie beschreibt	0|168|richtlinie informiert	0|174|richtlinie ** zu ändern	0|174|richtlinie ** anzupassen	0|174|richtlinie ** anpassen	0|174|richtlinie ** überarbeiten	0|174|richtlinie ** ändern	0|174|richtlinie ** aktualisier*	1|431|richtlinie	2|595|richtlinie 2002	3|1549|richtlinie	8|1636|richtlinie
erklärung	0|168|erklärung gilt	0|168|erklärung informiert	0|174|erklärung ** zu ändern	0|174|erklärung ** anzupassen	0|174|erklärung ** ändern	0|174|erklärung ** aktualisier*	0|174|erklärung ** anpass*	1|432|erklärung	3|1549|erklärung
bestimmungen	0|168|bestimmungen gelten	0|174|bestimmungen werden sich * * * * ändern	1|445|bestimmungen	3|1549|bestimmungen
bezieht	0|168|bezieht sich auf	0|168|bezieht sich ** auf	1|469|bezieht
erstreckt	0|168|erstreckt sich
unterliegt	0|168|unterliegt ** datenschutz*	0|168|unterliegt deren	0|168|unterliegt ** richtlinie*	0|168|unterliegt ** bestimmungen	0|168|unterliegt unserer	0|168|unterliegt den datenschutz*	0|168|unterliegt dem recht
unterliegen	0|168|unterliegen ** datenschutz*	0|168|unterliegen deren	0|168|unterliegen ** richtlinie*	0|168|unterliegen ** bestimmungen	0|168|unterliegen unserer	0|168|unterliegen den datenschutz*	0|168|unterliegen dem recht
wird	0|168|wird erläutert wie	0|169|wird von ** betrieben	0|169|wird betrieben von	0|169|wird durch ** betrieben	0|185|wird gegebenenfalls	0|185|wird ggf	0|195|wird verwiesen	8|1643|wird ** informiert
erstrecken	0|168|erstrecken sich
anzuwenden	0|168|anzuwenden auf	1|862|anzuwenden
richtlinien	0|168|richtlinien ** unterliegen	0|168|richtlinien ** unterliegt	1|431|richtlinien	3|1549|richtlinien	8|1636|richtlinien
erfasst	0|168|erfasst von dieser	3|1586|erfasst
abschnitt	0|168|abschnitt informiert	0|168|abschnitt beschreibt	0|168|abschnitt erläutert	0|168|abschnitt gilt	0|168|abschnitt erklärt	3|1553|abschnitt
richtet	0|168|richtet sich nach	1|394|richtet
richten	0|168|richten sich nach	1|394|richten
bestimmt	0|168|bestimmt sich nach	1|850|bestimmt
verantwortlicher	0|169|verantwortlicher
verantwortlichen	0|169|verantwortlichen
verantwortliche	0|169|verantwortliche
verantwortlich	0|169|verantwortlich im sinne	0|169|verantwortlich für die verarbeitung	0|169|verantwortlich für die datenverarbeitung	0|169|verantwortlich ist die	0|169|verantwortlich ist der	0|169|verantwortlich für ihre	0|172|verantwortlich für die inhalte	0|172|verantwortlich für den inhalt	0|172|verantwortlich für die datenschutzpraktiken	0|172|verantwortlich für die praktiken	6|1633|verantwortlich
betreiber	0|169|betreiber dieser	0|169|betreiber der website	0|169|betreiber der webseite	0|169|betreiber der app	0|169|betreiber der plattform	0|169|betreiber dieses	0|169|betreiber des onlineshops	0|169|betreiber ist
betrieben	0|169|betrieben von	0|169|betrieben wird von	0|169|betrieben durch
betreiberin	0|169|betreiberin
werden	0|169|werden von ** betrieben	0|185|werden gegebenenfalls	0|185|werden ggf	0|186|werden wir	8|1643|werden wir ** informieren	8|1643|werden ** informiert	8|1643|werden ** unterrichtet	8|1643|werden ** benachrichtigt
dsb	0|170|dsb
vertreter	0|170|vertreter in der	0|170|vertreter gemäß	0|170|vertreter nach art
dpo	0|170|dpo
wenden	0|171|wenden sie sich	0|171|wenden sie	1|1336|wenden	3|1596|wenden
wende	0|171|wende dich
schreib	0|171|schreib uns
impressum	0|171|impressum	6|1633|impressum
erreichen	0|171|erreichen sie	0|171|erreichen sie uns	3|1596|erreichen	6|1633|erreichen
postfach	0|171|postfach	1|1015|postfach
hilfe	0|171|hilfe center
hilfecenter	0|171|hilfecenter
hilfebereich	0|171|hilfebereich
per	0|171|per post	0|191|per default	8|3|per mail	8|1655|per post	8|1655|per brief
formlos	0|171|formlos
erreichbar	0|171|erreichbar unter
rückfragen	0|171|rückfragen	3|1571|rückfragen
folgender	0|171|folgender adresse
sprechen	0|171|sprechen sie uns an	1|1094|sprechen
meldet	0|171|meldet euch	1|463|meldet
wendet	0|171|wendet euch	1|1336|wendet
schreibt	0|171|schreibt uns
nimm	0|171|nimm ** kontakt
setz	0|171|setz dich mit uns
setze	0|171|setze dich mit uns
melde	0|171|melde dich bei
schreibe	0|171|schreibe uns
webseiten	0|172|webseiten dritter	0|172|webseiten von dritten	0|172|webseiten von drittanbietern	0|172|webseiten anderer	1|297|webseiten	3|1547|webseiten
internetseiten	0|172|internetseiten dritter	3|1547|internetseiten
links	0|172|links zu	0|172|links auf	1|329|links
diensten	0|172|diensten dritter	0|172|diensten eines dritten	0|172|diensten von drittanbietern	0|172|diensten von dritten	1|295|diensten	3|1548|diensten
apps	0|172|apps dritter	0|172|apps von dritten	0|172|apps von drittanbietern	1|302|apps	3|1548|apps
anwendungen	0|172|anwendungen dritter	1|303|anwendungen	3|1548|anwendungen
datenschutzpraktiken	0|172|datenschutzpraktiken dritter	0|172|datenschutzpraktiken anderer	0|172|datenschutzpraktiken dieser	8|1637|datenschutzpraktiken
integration	0|172|integration
integrationen	0|172|integrationen
drittdienst	0|172|drittdienst
drittdienste	0|172|drittdienste
drittdiensten	0|172|drittdiensten
drittdienstes	0|172|drittdienstes
dritt	0|172|dritt apps
drittanbietern	0|172|drittanbietern betriebene*	3|1568|drittanbietern
seite	0|172|seite eines dritten	1|298|seite	2|1149|seite des	3|1547|seite	7|1635|seite teilen	7|1635|seite drucken	8|1645|seite ** aktualisieren
enthält	0|172|enthält links	0|172|enthält auch links	0|172|enthält verlinkungen	0|172|enthält verknüpfungen	0|190|enthält	1|368|enthält
enthalten	0|172|enthalten links	1|368|enthalten
services	0|172|services von drittanbietern	0|172|services dritter	1|295|services	3|1548|services
tools	0|172|tools von drittanbietern	0|172|tools dritter	1|424|tools
produkten	0|172|produkten dritter	1|296|produkten	3|1548|produkten
software	0|172|software dritter	0|172|software von drittanbietern	3|1548|software	8|1639|software aktualisier*
datenschutzpolitik	0|173|datenschutzpolitik	8|1636|datenschutzpolitik
datenschutzpolicy	0|173|datenschutzpolicy	8|1636|datenschutzpolicy
dieser	0|173|dieser erklärung	0|173|dieser richtlinie	0|173|dieser richtlinien	0|173|dieser bestimmungen	0|173|dieser hinweise	8|1636|dieser erklärung	8|1636|dieser bestimmungen	8|1636|dieser hinweise	8|1636|dieser hinweis	8|1636|dieser mitteilung	8|1636|dieser bedingungen	8|1636|dieser seite	8|1636|dieser vereinbarung	8|1636|dieser fassung	8|1636|dieser text
diesen	0|173|diesen bestimmungen	0|173|diesen hinweisen	8|1636|diesen bestimmungen	8|1636|diesen hinweisen	8|1636|diesen hinweis	8|1636|diesen text
dieses	0|173|dieses dokument	0|173|dieses dokuments	8|1636|dieses hinweises	8|1636|dieses dokument	8|1636|dieses dokuments
diesem	0|173|diesem dokument	8|1636|diesem dokument
vorliegende	0|173|vorliegende erklärung	0|173|vorliegende hinweise
vorliegenden	0|173|vorliegenden erklärung	0|173|vorliegenden hinweisen	0|173|vorliegenden hinweise
änderung	0|174|änderung dieser	0|174|änderung der datenschutz*	0|174|änderung unserer datenschutz*	3|1593|änderung	6|1632|änderung	8|1638|änderung	8|1639|änderung ihrer einstellungen	8|1639|änderung ihrer daten	8|1639|änderung ihrer personenbezogene*	8|1639|änderung ihrer persönlichen	8|1639|änderung oder löschung	8|1639|änderung der kontrolle	8|1639|änderung der eigentum*	8|1639|änderung der beherrsch*	8|1639|änderung in der eigentum*	8|1639|änderung der dienste	8|1639|änderung unserer preise	8|1639|änderung des zwecks	8|1639|änderung des browsers
änderungen	0|174|änderungen dieser	0|174|änderungen an dieser	0|174|änderungen an diesen	0|174|änderungen an unserer	0|174|änderungen der datenschutz*	0|174|änderungen unserer datenschutz*	0|174|änderungen unserer richtlinie*	3|1593|änderungen	6|1632|änderungen	8|1638|änderungen	8|1639|änderungen ihrer daten	8|1639|änderungen der eigentum*	8|1639|änderungen unserer dienste	8|1639|änderungen unseres dienstes	8|1639|änderungen an unseren diensten	8|1639|änderungen der dienste	8|1639|änderungen an ihrem konto
aktualisierung	0|174|aktualisierung dieser	0|174|aktualisierung der datenschutz*	0|174|aktualisierung unserer datenschutz*	3|1593|aktualisierung	6|1632|aktualisierung	8|1639|aktualisierung ihrer daten	8|1639|aktualisierung ihrer personenbezogene*	8|1639|aktualisierung ihrer kontakt*	8|1639|aktualisierung oder löschung	8|1639|aktualisierung der software	8|1639|aktualisierung der app
aktualisierungen	0|174|aktualisierungen dieser	3|1593|aktualisierungen	6|1632|aktualisierungen	8|1639|aktualisierungen der app	8|1639|aktualisierungen unserer produkte	8|1639|aktualisierungen zu unseren
jeweils	0|174|jeweils aktuell* fassung	0|174|jeweils aktuell* version	0|174|jeweils aktuell* datenschutz*	0|174|jeweils gültig* fassung	0|174|jeweils gültig* version	1|975|jeweils	4|1589|jeweils aktuelle	8|1645|jeweils aktuell*	8|1645|jeweils gültig*	8|1645|jeweils geltend*	8|1645|jeweils neueste*	8|1646|jeweils aktuell*	8|1646|jeweils gültig*	8|1646|jeweils geltend*	8|1646|jeweils neueste*
aktualität	0|174|aktualität und änderung	6|1632|aktualität
zuletzt	0|175|zuletzt aktualisiert*	0|175|zuletzt geändert*	0|175|zuletzt überarbeitet*	0|175|zuletzt bearbeitet*	1|866|zuletzt	8|1645|zuletzt aktualisiert	8|1645|zuletzt geändert	9|1658|zuletzt aktualisiert	9|1658|zuletzt geändert	9|1658|zuletzt überarbeitet	9|1658|zuletzt bearbeitet	9|1658|zuletzt angepasst
den	0|175|den stand	8|1645|den stand
aktueller	0|175|aktueller stand	3|1589|aktueller	9|1658|aktueller stand
gültig	0|175|gültig ab	0|175|gültig seit	9|1659|gültig ab	9|1659|gültig seit	9|1659|gültig vom
tritt	0|175|tritt am ** in kraft	0|175|tritt in kraft	1|865|tritt	9|1659|tritt am	9|1659|tritt zum
wirksam	0|175|wirksam ab	0|175|wirksam seit	0|175|wirksam zum	8|136|wirksam wenn sie ** zustimmen	8|1649|wirksam	9|1659|wirksam ab	9|1659|wirksam seit	9|1659|wirksam zum	9|1659|wirksam am
fassung	0|175|fassung vom	1|342|fassung	9|1658|fassung vom
version	0|175|version vom	1|342|version	9|1658|version vom	9|1658|version
aktuell	0|175|aktuell gültig	3|1589|aktuell	8|1645|aktuell gültig
kein	0|176|kein
keinen	0|176|keinen	0|178|keinen anderen zweck*
keinem	0|176|keinem	0|178|keinem anderen zweck
keiner	0|176|keiner
keines	0|176|keines
keinerlei	0|176|keinerlei
nie	0|176|nie	1|1351|nie
niemals	0|176|niemals	1|1351|niemals
nichts	0|176|nichts	0|178|nichts anderes als
niemand	0|176|niemand
niemanden	0|176|niemanden
niemandem	0|176|niemandem
keinesfalls	0|176|keinesfalls
keineswegs	0|176|keineswegs
nirgends	0|176|nirgends
nirgendwo	0|176|nirgendwo
keins	0|176|keins
unmöglich	0|176|unmöglich
unmögliche	0|176|unmögliche
unmöglichkeit	0|176|unmöglichkeit
verboten	0|176|verboten
verbietet	0|176|verbietet
verbieten	0|176|verbieten
untersagt	0|176|untersagt
unterlassen	0|176|unterlassen	3|1561|unterlassen
unterlässt	0|176|unterlässt
unterlassung	0|176|unterlassung
verzichten	0|176|verzichten	0|176|verzichten wir
verzichtet	0|176|verzichtet
außerstande	0|176|außerstande
ausserstande	0|176|ausserstande
raten	0|176|raten ** davon ab	0|176|raten ** ab
davon	0|176|davon abraten	0|176|davon absehen	0|176|davon abzusehen	0|196|davon überzeugt
mitnichten	0|176|mitnichten
sehen	0|176|sehen ** davon ab	1|845|sehen	3|1554|sehen	8|1646|sehen sie ** nach
mangels	0|176|mangels
grundsätzlich	0|177|grundsätzlich
normalerweise	0|177|normalerweise
üblicherweise	0|177|üblicherweise
hauptsächlich	0|177|hauptsächlich
vorwiegend	0|177|vorwiegend
überwiegend	0|177|überwiegend
meist	0|177|meist
meistens	0|177|meistens
typischerweise	0|177|typischerweise
vorrangig	0|177|vorrangig
primär	0|177|primär
generell	0|177|generell
prinzipiell	0|177|prinzipiell
gewöhnlich	0|177|gewöhnlich
zumeist	0|177|zumeist
größtenteils	0|177|größtenteils
routinemäßig	0|177|routinemäßig
routinemässig	0|177|routinemässig
nur	0|178|nur	0|181|nur mit ihrer erlaubnis	0|181|nur mit deiner erlaubnis	3|1581|nur	8|1642|nur mit ihrer einwilligung	8|1642|nur mit ihrer * einwilligung	8|1642|nur mit ihrer zustimmung	8|1642|nur mit ihrer * zustimmung	8|1642|nur mit deiner zustimmung	8|1642|nur mit deiner * zustimmung	8|1642|nur wenn sie ** zustimmen	8|1642|nur wenn sie ** einwilligen
lediglich	0|178|lediglich	3|1581|lediglich
allein	0|178|allein	3|1581|allein
einzig	0|178|einzig	3|1581|einzig
bloß	0|178|bloß
strikt	0|178|strikt
beschränkt	0|178|beschränkt auf	0|178|beschränkt sich auf	0|178|beschränkt sich ** darauf	0|178|beschränkt sich die	0|178|beschränkt sich der	0|178|beschränkt sich das	0|178|beschränkt sich unsere	0|178|beschränkt sich ** auf
begrenzt	0|178|begrenzt auf	0|178|begrenzt sich auf
mindestmaß	0|178|mindestmaß
erst	0|178|erst dann	0|178|erst nach	0|178|erst nachdem	0|178|erst ** wenn	0|178|erst ab	0|178|erst sobald	0|178|erst wirksam	1|940|erst	8|136|erst nach ihrer zustimmung	8|136|erst mit ihrer zustimmung	8|136|erst nach ihrer einwilligung	8|136|erst mit ihrer einwilligung
beschränken	0|178|beschränken sich auf	0|178|beschränken uns auf	0|178|beschränken wir uns auf	0|178|beschränken auf	0|178|beschränken sich ** auf
begrenzen	0|178|begrenzen auf
einzige	0|178|einzige
einzigen	0|178|einzigen
einziger	0|178|einziger
notwendige	0|178|notwendige maß
erforderliche	0|178|erforderliche maß
darauf	0|178|darauf beschränkt	8|1643|darauf hinweisen
alleine	0|178|alleine
einziges	0|178|einziges
einzigem	0|178|einzigem
bloße	0|178|bloße
bloßen	0|178|bloßen
rein	0|178|rein
bloßer	0|178|bloßer
bloßem	0|178|bloßem
bloßes	0|178|bloßes
außer	0|179|außer	0|190|außer kraft
ausser	0|179|ausser	0|190|ausser kraft
ausgenommen	0|179|ausgenommen
ausnahme	0|179|ausnahme	0|179|ausnahme gilt
ausnahmen	0|179|ausnahmen	0|179|ausnahmen gelten
ausnahmsweise	0|179|ausnahmsweise	1|1072|ausnahmsweise
ausnahmefälle	0|179|ausnahmefälle
ausnahmefällen	0|179|ausnahmefällen
es	0|179|es sei denn	0|179|es sei denn dass	0|181|es sei denn sie stimmen	0|181|es sei denn sie haben ** eingewilligt	0|181|es sei denn sie haben ** zugestimmt	0|181|es sei denn sie willigen	0|181|es sei denn sie haben ihre einwilligung	0|181|es sei denn sie haben uns ihre einwilligung	0|181|es sei denn sie haben dem ** zugestimmt	0|182|es sei denn ** gesetzlich *	0|182|es sei denn das gesetz	8|1642|es sei denn sie stimmen	8|1642|es sei denn sie willigen	8|1642|es sei denn sie haben ** zugestimmt	8|1642|es sei denn sie haben ** eingewilligt
abgesehen	0|179|abgesehen von
ungeachtet	0|179|ungeachtet	1|1071|ungeachtet
unbeschadet	0|179|unbeschadet	1|1071|unbeschadet
falls	0|179|falls nicht	0|180|falls	0|181|falls sie ** eingewilligt	0|181|falls sie zustimmen	0|181|falls sie uns ihre einwilligung	0|181|falls sie einwilligen	0|181|falls sie ** zugestimmt	0|181|falls du ** eingewilligt	0|181|falls du ** zugestimmt	0|181|falls du zustimmst	0|181|falls sie ** einwilligung erteilen	0|181|falls sie ** einwilligung erteilt	0|181|falls sie ** einwilligung geben	0|181|falls sie ** einwilligung gegeben	0|181|falls sie ** zustimmung erteilen	0|182|falls gesetzlich *	0|182|falls dies gesetzlich *	0|182|falls dies rechtlich *	0|182|falls rechtlich *	0|182|falls wir gesetzlich *	0|183|falls zutreffend	0|183|falls anwendbar	0|183|falls erforderlich	0|183|falls notwendig	0|183|falls nötig	0|183|falls möglich	0|183|falls verfügbar	0|183|falls vorhanden	0|183|falls angemessen	0|183|falls dies erforderlich	0|183|falls relevant	0|183|falls einschlägig	0|183|falls zweckmäßig	0|183|falls angebracht	0|183|falls gewünscht	0|183|falls dies angebracht	0|183|falls dies notwendig	0|183|falls dies möglich	3|1583|falls	4|1608|falls zutreffend	8|1656|falls gesetzlich	8|1656|falls dies gesetzlich	8|1656|falls rechtlich	8|1656|falls erforderlich	8|1656|falls dies erforderlich	8|1657|falls angemessen	8|1657|falls angebracht	8|1657|falls möglich	8|1657|falls notwendig
anders	0|179|anders als	1|975|anders
abweichend	0|179|abweichend von	0|179|abweichend hiervon
ausgeschlossen	0|179|ausgeschlossen
ausschluss	0|179|ausschluss
ausschlusses	0|179|ausschlusses
ausschließt	0|179|ausschließt
ausnahmefall	0|179|ausnahmefall
anderer	0|179|anderer als der	1|976|anderer	3|1575|anderer
vorausgesetzt	0|180|vorausgesetzt
vorbehaltlich	0|180|vorbehaltlich	0|181|vorbehaltlich ihrer einwilligung	0|181|vorbehaltlich ihrer zustimmung	0|181|vorbehaltlich ihrer * einwilligung	0|181|vorbehaltlich ihrer * zustimmung	0|181|vorbehaltlich einer einwilligung
je	0|180|je nachdem	0|180|je nach	0|183|je nach bedarf	8|1657|je nach art der änderung
abhängig	0|180|abhängig von
sollten	0|180|sollten sie	0|180|sollten wir	0|180|sollten sich	0|180|sollten diese	0|180|sollten die	0|180|sollten nutzer	0|180|sollten unsere	0|180|sollten ihre
sollte	0|180|sollte sich	0|180|sollte ein	0|180|sollte eine	0|180|sollte der	0|180|sollte die	0|180|sollte das	0|180|sollte dies	0|180|sollte es	0|180|sollte er	0|180|sollte ihr	0|180|sollte ihre	0|180|sollte unser	0|180|sollte unsere	0|180|sollte jemand	0|180|sollte dieser	0|180|sollte diese
bedingung	0|180|bedingung
insofern	0|180|insofern als	1|954|insofern
insoweit	0|180|insoweit als	1|954|insoweit
solltest	0|180|solltest du
solltet	0|180|solltet ihr
voraussetzung	0|180|voraussetzung hierfür	0|180|voraussetzung dass
wo	0|180|wo dies	0|183|wo erforderlich	0|183|wo möglich	0|183|wo angemessen	0|183|wo zutreffend	0|183|wo anwendbar	0|183|wo notwendig	0|183|wo verfügbar	0|183|wo sinnvoll	0|183|wo nötig	0|183|wo angebracht	0|183|wo es angebracht	0|183|wo es angemessen	0|183|wo es sinnvoll	0|183|wo es erforderlich	0|183|wo es notwendig	0|183|wo es möglich	0|183|wo dies angebracht	0|183|wo dies angemessen	0|183|wo dies sinnvoll	0|183|wo dies erforderlich	0|183|wo dies notwendig	0|183|wo dies möglich	6|65|wo wir	6|1634|wo diese * gelten	8|1656|wo gesetzlich	8|1656|wo erforderlich
angenommen	0|180|angenommen dass
möchte	0|180|möchte eine betroffene	0|180|möchte die betroffene	1|707|möchte	3|1567|möchte
möchten	0|180|möchten sie	1|707|möchten	3|1567|möchten
möchtest	0|180|möchtest du
beabsichtigen	0|180|beabsichtigen wir
beabsichtigt	0|180|beabsichtigt der verantwortliche
holen	0|181|holen wir ihre einwilligung	0|181|holen wir ihre zustimmung	0|181|holen wir ihre einwilligung ein	0|181|holen wir ihre * einwilligung ein	0|181|holen wir ihre zustimmung ein	0|181|holen wir ihre * zustimmung ein	0|181|holen wir * ihre einwilligung ein	0|181|holen wir * ihre zustimmung ein	0|181|holen wir die einwilligung	0|181|holen wir deine einwilligung	0|181|holen wir deine zustimmung	0|181|holen wir ** ihre einwilligung	0|181|holen wir ** ihre zustimmung	0|181|holen wir ** deine einwilligung	0|181|holen wir ** einwilligung ein	8|136|holen ** einwilligung	8|136|holen ** zustimmung
basierend	0|181|basierend auf ihrer einwilligung
gestützt	0|181|gestützt auf ihre einwilligung	1|1069|gestützt
einholung	0|181|einholung einer einwilligung	0|181|einholung ihrer einwilligung	0|181|einholung der einwilligung	0|181|einholung von einwilligungen	0|181|einholung ihrer zustimmung	8|136|einholung ihrer	8|136|einholung einer
durch	0|182|durch geltendes recht *	3|1570|durch	8|1643|durch einen hinweis	8|1644|durch veröffentlichung	8|1644|durch die veröffentlichung	8|1644|durch veröffentlichen	8|1644|durch aktualisierung	8|1644|durch die aktualisierung	8|1644|durch aktualisieren	8|1644|durch eine aktualisierung	8|1644|durch änderung des datums	8|1644|durch anpassung	8|1644|durch überarbeitung	8|1644|durch bereitstellung	8|1644|durch einstellen	8|1644|durch hochladen	8|1644|durch posten	8|1644|durch bekanntgabe auf	8|1644|durch bekanntmachung auf	8|1644|durch einen hinweis auf dieser	8|1644|durch eine veröffentlichung	8|1644|durch aktualisierung dieser	8|1647|durch die nutzung	8|1647|durch ihre nutzung	8|1647|durch nutzung	8|1656|durch geltendes recht
anwendbare	0|182|anwendbare recht gestattet	0|182|anwendbare recht erlaubt	0|182|anwendbare recht verlangt	3|1607|anwendbare
anwendbarem	0|182|anwendbarem recht zulässig*	3|1607|anwendbarem
gegebenenfalls	0|183|gegebenenfalls	1|970|gegebenenfalls	3|1608|gegebenenfalls	8|1657|gegebenenfalls	8|185|gegebenenfalls benachrichtig*	8|185|gegebenenfalls informier*
ggf	0|183|ggf	1|970|ggf	3|1608|ggf	8|1657|ggf
erforderlichenfalls	0|183|erforderlichenfalls
nötigenfalls	0|183|nötigenfalls
wirtschaftlich	0|184|wirtschaftlich vertretbar*	0|184|wirtschaftlich angemessen*	0|184|wirtschaftlich zumutbar*	0|184|wirtschaftlich sinnvoll*
kommerziell	0|184|kommerziell angemessen*
vernünftigerweise	0|184|vernünftigerweise
praktikabel	0|184|praktikabel
durchführbar	0|184|durchführbar
machbar	0|184|machbar
unverzüglich	0|184|unverzüglich	3|1613|unverzüglich
kann	0|185|kann	0|185|kann gegebenenfalls	3|1580|kann
kannst	0|185|kannst
können	0|185|können	0|185|können gegebenenfalls	3|1580|können	8|185|können wir sie	8|185|können wir ihnen	8|185|können wir dich	8|185|können wir auch	8|185|können wir zusätzlich	8|185|können sie * benachrichtigen
könnte	0|185|könnte	3|1580|könnte
könnten	0|185|könnten	3|1580|könnten
könnt	0|185|könnt
darf	0|185|darf	3|1580|darf
dürfen	0|185|dürfen	0|185|dürfen wir	3|1580|dürfen
dürfte	0|185|dürfte
möglicherweise	0|185|möglicherweise	3|1580|möglicherweise	8|185|möglicherweise
eventuell	0|185|eventuell	3|1580|eventuell	8|185|eventuell
evtl	0|185|evtl	8|185|evtl
vorbehalten	0|185|vorbehalten
behalte	0|185|behalte mir
vielleicht	0|185|vielleicht	1|970|vielleicht
womöglich	0|185|womöglich
dürften	0|185|dürften
könntest	0|185|könntest
besteht	0|185|besteht die möglichkeit	1|870|besteht
darfst	0|185|darfst
dürft	0|185|dürft
könntet	0|185|könntet
lässt	0|185|lässt sich	1|439|lässt
lassen	0|185|lassen sich	1|439|lassen
imstande	0|185|imstande	1|1066|imstande
jederzeit	0|185|jederzeit möglich	1|973|jederzeit
hast	0|185|hast du ** die möglichkeit
dass	0|185|dass es ** gestattet ist
stets	0|186|stets	1|973|stets
immer	0|186|immer	1|973|immer	2|1192|immer noch	8|1646|immer wieder ** lesen
verpflichten	0|186|verpflichten uns	0|186|verpflichten wir uns	0|186|verpflichten sich	0|187|verpflichten
verpflichtet	0|186|verpflichtet sich	0|187|verpflichtet	3|1582|verpflichtet
versprechen	0|186|versprechen
versichern	0|186|versichern ihnen
zusichern	0|186|zusichern
garantieren	0|186|garantieren	3|1559|garantieren
garantiert	0|186|garantiert
gewährleisten	0|186|gewährleisten	3|1559|gewährleisten
gewährleistet	0|186|gewährleistet	3|1559|gewährleistet
sicherstellen	0|186|sicherstellen	3|1559|sicherstellen
sichergestellt	0|186|sichergestellt	3|1559|sichergestellt
sicherzustellen	0|186|sicherzustellen	1|742|sicherzustellen	3|1559|sicherzustellen
sorgen	0|186|sorgen dafür	0|186|sorgen wir dafür	0|186|sorgen ** dafür	1|860|sorgen
bemühen	0|186|bemühen uns	0|186|bemühen wir uns
ich	0|186|ich werde	8|1643|ich informiere	8|1643|ich sie ** informieren
werde	0|186|werde ich
hat	0|186|hat sich verpflichtet	0|186|hat sich ** verpflichtet	7|1635|hat ihnen dieser artikel	8|1645|hat den stand
sorgt	0|186|sorgt dafür	0|186|sorgt ** dafür
tragen	0|186|tragen sorge	0|186|tragen dafür sorge	0|186|tragen wir dafür sorge	1|1088|tragen
sichert	0|186|sichert zu
zugesichert	0|186|zugesichert
zuzusichern	0|186|zuzusichern
stelle	0|186|stelle sicher	1|638|stelle
sicherstellt	0|186|sicherstellt
achten	0|186|achten darauf	0|186|achten wir darauf	1|1122|achten
sagen	0|186|sagen zu	1|1094|sagen
gewährleiste	0|186|gewährleiste
muss	0|187|muss	3|1582|muss
muß	0|187|muß
müssen	0|187|müssen	3|1582|müssen
musst	0|187|musst
müssten	0|187|müssten
müsste	0|187|müsste
soll	0|187|soll	3|1582|soll
sollen	0|187|sollen	3|1582|sollen
verpflichtend	0|187|verpflichtend
benötigen	0|187|benötigen	3|1565|benötigen
erfordert	0|187|erfordert	3|1565|erfordert
erfordern	0|187|erfordern	3|1565|erfordern	8|136|erfordern ihre zustimmung
erforderlich	0|187|erforderlich ist	0|187|erforderlich sind	0|187|erforderlich wird	0|187|erforderlich machen	0|187|erforderlich macht	0|187|erforderlich um	3|1565|erforderlich	4|1582|erforderlich ist
notwendig	0|187|notwendig ist	0|187|notwendig sind	0|187|notwendig wird	0|187|notwendig um	0|187|notwendig machen	0|187|notwendig macht	3|1565|notwendig
angewiesen	0|187|angewiesen
zwingend	0|187|zwingend	0|187|zwingend erforderlich	0|187|zwingend notwendig
brauchen	0|187|brauchen	1|604|brauchen	3|1565|brauchen
braucht	0|187|braucht	1|604|braucht	3|1565|braucht
bedürfen	0|187|bedürfen	8|136|bedürfen ihrer	8|136|bedürfen der zustimmung
bedarf	0|187|bedarf es	1|604|bedarf	8|136|bedarf ihrer
gezwungen	0|187|gezwungen
müsst	0|187|müsst
müßten	0|187|müßten
benötigst	0|187|benötigst
obliegt	0|187|obliegt
obliegen	0|187|obliegen
unerlässlich	0|187|unerlässlich
macht	0|187|macht ** erforderlich	0|187|macht ** notwendig	1|776|macht
zwingender	0|187|zwingender nationaler	0|187|zwingender gesetzlicher
zwingenden	0|187|zwingenden gesetzlichen
einige	0|188|einige
einigen	0|188|einigen
einiger	0|188|einiger
einiges	0|188|einiges
bestimmte	0|188|bestimmte	1|971|bestimmte
bestimmten	0|188|bestimmten	0|193|bestimmten zeitraum	1|971|bestimmten
bestimmter	0|188|bestimmter	1|971|bestimmter
bestimmtes	0|188|bestimmtes	1|971|bestimmtes
begrenzte	0|188|begrenzte
begrenzten	0|188|begrenzten
begrenzter	0|188|begrenzter
beschränkte	0|188|beschränkte
beschränkten	0|188|beschränkten
ausgewählte	0|188|ausgewählte
ausgewählten	0|188|ausgewählten
ausgewählter	0|188|ausgewählter
gewisse	0|188|gewisse
gewissen	0|188|gewissen	0|193|gewissen zeitraum
gewisser	0|188|gewisser
manche	0|188|manche
manchen	0|188|manchen
mancher	0|188|mancher
wenige	0|188|wenige	1|957|wenige
wenigen	0|188|wenigen
teilweise	0|188|teilweise	1|831|teilweise
spezifische	0|188|spezifische
spezifischen	0|188|spezifischen
spezifischer	0|188|spezifischer
bestimmtem	0|188|bestimmtem
gewissem	0|188|gewissem
gewisses	0|188|gewisses
begrenztem	0|188|begrenztem
begrenztes	0|188|begrenztes
beschränkter	0|188|beschränkter
beschränktem	0|188|beschränktem
ausgewähltem	0|188|ausgewähltem
spezifischem	0|188|spezifischem
einigem	0|188|einigem
alle	0|189|alle	7|1635|alle rechte vorbehalten	7|1635|alle cookies akzeptieren
allen	0|189|allen
aller	0|189|aller
alles	0|189|alles
jede	0|189|jede
jeder	0|189|jeder
jeden	0|189|jeden
jedes	0|189|jedes
jedem	0|189|jedem
gesamt	0|189|gesamt
gesamte	0|189|gesamte
gesamten	0|189|gesamten
gesamter	0|189|gesamter
gesamtes	0|189|gesamtes
ganze	0|189|ganze
ganzen	0|189|ganzen
vollständige	0|189|vollständige
vollständigen	0|189|vollständigen
vollumfänglich	0|189|vollumfänglich
restlos	0|189|restlos
ganzer	0|189|ganzer
ganzes	0|189|ganzes
vollständiger	0|189|vollständiger
vollständiges	0|189|vollständiges
vollständigem	0|189|vollständigem
gesamtem	0|189|gesamtem
ausnahmslos	0|189|ausnahmslos
volle	0|189|volle	1|829|volle	5|1619|volle monate	5|1620|volle jahre
vollen	0|189|vollen	1|829|vollen	5|1619|vollen monaten	5|1620|vollen jahren
volles	0|189|volles
vollem	0|189|vollem
jedermann	0|189|jedermann	1|1306|jedermann
z	0|190|z b	2|994|z b	4|1560|z b
bspw	0|190|bspw	3|1560|bspw
beispielsweise	0|190|beispielsweise	3|1560|beispielsweise
etwa	0|190|etwa	1|994|etwa	2|1346|etwa die	3|1560|etwa
beispiel	0|190|beispiel
beispiele	0|190|beispiele
einschließlich	0|190|einschließlich	3|1560|einschließlich
einschliesslich	0|190|einschliesslich	3|1560|einschliesslich
inklusive	0|190|inklusive	1|825|inklusive	3|1560|inklusive
inkl	0|190|inkl	1|825|inkl	3|1560|inkl
insbesondere	0|190|insbesondere	1|971|insbesondere	3|1560|insbesondere
darunter	0|190|darunter	3|1560|darunter
umfasst	0|190|umfasst
umfassen	0|190|umfassen
beinhaltet	0|190|beinhaltet
beinhalten	0|190|beinhalten
dazu	0|190|dazu gehören	0|190|dazu gehört	0|190|dazu zählen	0|190|dazu zählt
hierzu	0|190|hierzu gehören	0|190|hierzu zählen	0|190|hierzu gehört	0|190|hierzu zählt
und	0|190|und so weiter
usw	0|190|usw
einschl	0|190|einschl
zb	0|190|zb	1|994|zb
exemplarisch	0|190|exemplarisch
namentlich	0|190|namentlich
aber	0|190|aber nicht ausschließlich	0|190|aber nicht ausschliesslich	0|190|aber nicht nur
jedoch	0|190|jedoch nicht ausschließlich	0|190|jedoch nicht nur
kenntnis	0|190|kenntnis erhalten
versionshinweise	0|190|versionshinweise
versionshinweisen	0|190|versionshinweisen
sprache	0|190|sprache anzeigen	1|662|sprache
suchergebnisse	0|190|suchergebnisse anzeigen	0|190|suchergebnisse anzuzeigen
beitrag	0|190|beitrag bearbeiten	1|414|beitrag
issue	0|190|issue tracker*
bug	0|190|bug tracker*	1|778|bug
nachstehenden	0|190|nachstehenden anweisungen
folgen	0|190|folgen sie den anweisungen	1|421|folgen	2|718|folgen dieser	7|1635|folgen sie uns
automatische	0|191|automatische	0|193|automatische sicherung
automatischen	0|191|automatischen	0|193|automatischen sicherung
automatischer	0|191|automatischer
automatisches	0|191|automatisches
automatisierte	0|191|automatisierte
automatisierten	0|191|automatisierten
automatisierter	0|191|automatisierter
passiv	0|191|passiv
selbsttätig	0|191|selbsttätig
automatisiertes	0|191|automatisiertes
automatisiertem	0|191|automatisiertem
automatischem	0|191|automatischem
zwecken	0|192|zwecken	3|1558|zwecken
zwecks	0|192|zwecks
zweckbindung	0|192|zweckbindung
damit	0|192|damit wir
gründe	0|192|gründe	1|714|gründe	3|1558|gründe
gründen	0|192|gründen	1|714|gründen	3|1558|gründen
zweckbestimmung	0|192|zweckbestimmung
zweckes	0|192|zweckes
aufbewahrungsdauer	0|193|aufbewahrungsdauer
zeitraum	0|193|zeitraum von	3|1572|zeitraum
solange	0|193|solange	0|193|solange wie	0|193|solange ihr	0|193|solange ** wie
back	0|193|back up*
sicherungskopien	0|193|sicherungskopien
datensicherungen	0|193|datensicherungen
während	0|193|während der laufzeit	0|193|während des zeitraums	0|193|während der dauer
lebensdauer	0|193|lebensdauer
gültigkeitsdauer	0|193|gültigkeitsdauer
geltungsdauer	0|193|geltungsdauer
laufzeit	0|193|laufzeit
vertragslaufzeit	0|193|vertragslaufzeit
vertragsdauer	0|193|vertragsdauer
nutzungsdauer	0|193|nutzungsdauer
zeitdauer	0|193|zeitdauer
zeitspanne	0|193|zeitspanne	3|1572|zeitspanne
datensicherung	0|193|datensicherung
sicherungsmedien	0|193|sicherungsmedien
letzte	0|193|letzte sicherung	8|1645|letzte aktualisierung	9|1658|letzte aktualisierung	9|1658|letzte änderung	9|1658|letzte überarbeitung
letzten	0|193|letzten sicherung	8|1645|letzten aktualisierung	8|1645|letzten änderung	9|1658|letzten aktualisierung	9|1658|letzten änderung	9|1658|letzten überarbeitung
sicherungsarchive	0|193|sicherungsarchive
sicherung	0|193|sicherung erstellen	0|193|sicherung erstellt
lokale	0|193|lokale sicherung*	1|1190|lokale
jetzt	0|193|jetzt sichern	1|876|jetzt	7|1635|jetzt newsletter abonnieren
geplante	0|193|geplante dauer
notwendigen	0|193|notwendigen zeitraum	3|1565|notwendigen
erforderlichen	0|193|erforderlichen zeitraum	3|1565|erforderlichen
datenbank	0|193|datenbank backup*
kundenkonto	0|194|kundenkonto löschen	0|194|kundenkonto gelöscht	0|194|kundenkonto schließen	0|194|kundenkonto zu löschen	3|1603|kundenkonto
schließung	0|194|schließung ihres kontos	0|194|schließung des kontos	0|194|schließung ihres nutzerkontos	0|194|schließung ihres ** kontos	1|763|schließung
kündigung	0|194|kündigung ihres kontos	0|194|kündigung ihres	0|194|kündigung der mitgliedschaft	0|194|kündigung deiner mitgliedschaft
beendigung	0|194|beendigung ihres kontos	0|194|beendigung ihrer mitgliedschaft	3|1561|beendigung
schließen	0|194|schließen sie ihr konto	1|763|schließen	2|1110|schließen aus
mitgliedschaft	0|194|mitgliedschaft kündigen	0|194|mitgliedschaft ** kündigen	0|194|mitgliedschaft beenden
weitere	0|195|weitere informationen	0|195|weitere einzelheiten	0|195|weitere details	0|195|weitere informationen zu erhalten	0|195|weitere informationen erhalten	1|948|weitere	2|802|weitere übermittlung	2|996|weitere informationen	3|1575|weitere	5|1617|weitere tage	5|1619|weitere monate	5|1620|weitere jahre	8|1647|weitere nutzung	8|1647|weitere verwendung	8|1647|weitere inanspruchnahme
weiterer	0|195|weiterer informationen	1|948|weiterer	3|1575|weiterer	8|1647|weiterer nutzung
mehr	0|195|mehr informationen	0|195|mehr erfahren	0|195|mehr dazu	0|195|mehr darüber	0|195|mehr informationen zu erhalten	0|195|mehr informationen erhalten	1|948|mehr	2|996|mehr erfahren	7|1635|mehr anzeigen	7|1635|mehr lesen
nähere	0|195|nähere informationen	0|195|nähere angaben	0|195|nähere einzelheiten	0|195|nähere informationen zu erhalten	0|195|nähere informationen erhalten	2|996|nähere informationen
ausführliche	0|195|ausführliche informationen
detaillierte	0|195|detaillierte informationen
zusätzliche	0|195|zusätzliche informationen	0|195|zusätzliche angaben	3|1575|zusätzliche
erfahren	0|195|erfahren sie	0|195|erfahren sie mehr	1|701|erfahren	3|1554|erfahren
erfahre	0|195|erfahre mehr
siehe	0|195|siehe	0|195|siehe unten	0|195|siehe auch	0|195|siehe hierzu	1|845|siehe	3|1554|siehe
findest	0|195|findest du
entnehmen	0|195|entnehmen sie	1|848|entnehmen	3|1554|entnehmen
klicken	0|195|klicken sie	0|195|klicken sie hier	1|332|klicken
besuchen	0|195|besuchen sie	1|382|besuchen	3|1554|besuchen	8|1646|besuchen sie diese	8|1646|besuchen ** regelmäßig
nachzulesen	0|195|nachzulesen
abrufbar	0|195|abrufbar	8|1645|abrufbar
verfügbar	0|195|verfügbar unter	8|1645|verfügbar unter	8|1645|verfügbar auf
beschrieben	0|195|beschrieben in	3|1569|beschrieben
näher	0|195|näher erläutert	0|195|näher beschrieben
verweisen	0|195|verweisen wir
folgendem	0|195|folgendem link
einen	0|195|einen überblick	8|1643|einen hinweis	8|1643|einen * hinweis
nachlesen	0|195|nachlesen	3|1554|nachlesen
genauer	0|195|genauer beschrieben
genauere	0|195|genauere informationen
näheres	0|195|näheres
einzelheiten	0|195|einzelheiten hierzu	0|195|einzelheiten dazu	0|195|einzelheiten zu	3|1550|einzelheiten
genaueres	0|195|genaueres
beschriebene	0|195|beschriebene
beschriebenen	0|195|beschriebenen	3|1569|beschriebenen
sehr	0|196|sehr ernst	0|196|sehr am herzen
liegt	0|196|liegt uns am herzen
hohen	0|196|hohen stellenwert	1|959|hohen
hoher	0|196|hoher stellenwert	1|959|hoher
großen	0|196|großen wert	1|958|großen
grossen	0|196|grossen wert
oberste	0|196|oberste priorität
höchste	0|196|höchste priorität	0|196|höchste bedeutung
respektieren	0|196|respektieren ihre
willkommen	0|196|willkommen bei	0|196|willkommen auf	1|1121|willkommen
herzlich	0|196|herzlich willkommen
vielen	0|196|vielen dank	1|947|vielen
freuen	0|196|freuen uns über	1|710|freuen
vertrauen	0|196|vertrauen	1|744|vertrauen
selbstverständlich	0|196|selbstverständlich
größter	0|196|größter bedeutung
großer	0|196|großer bedeutung	1|958|großer
großes	0|196|großes anliegen	1|958|großes
österreich	0|197|österreich
österreichs	0|197|österreichs
belgien	0|198|belgien	1|655|belgien
belgiens	0|198|belgiens
bulgarien	0|199|bulgarien
bulgariens	0|199|bulgariens
kroatien	0|200|kroatien
kroatiens	0|200|kroatiens
zypern	0|201|zypern
zyperns	0|201|zyperns
tschechien	0|202|tschechien
tschechiens	0|202|tschechiens
tschechische	0|202|tschechische republik
tschechischen	0|202|tschechischen republik
dänemark	0|203|dänemark	1|1541|dänemark
dänemarks	0|203|dänemarks
estland	0|204|estland
estlands	0|204|estlands
finnland	0|205|finnland	1|1541|finnland
finnlands	0|205|finnlands
frankreich	0|206|frankreich
frankreichs	0|206|frankreichs
deutschland	0|207|deutschland
deutschlands	0|207|deutschlands
bundesrepublik	0|207|bundesrepublik deutschland	0|207|bundesrepublik
griechenland	0|208|griechenland
griechenlands	0|208|griechenlands
ungarn	0|209|ungarn
ungarns	0|209|ungarns
irland	0|210|irland
irlands	0|210|irlands
republik	0|210|republik irland	0|231|republik korea	0|260|republik moldau
italien	0|211|italien	1|657|italien
italiens	0|211|italiens
lettland	0|212|lettland
lettlands	0|212|lettlands
litauen	0|213|litauen
litauens	0|213|litauens
luxemburg	0|214|luxemburg
luxemburgs	0|214|luxemburgs
malta	0|215|malta
maltas	0|215|maltas
niederlande	0|216|niederlande
niederlanden	0|216|niederlanden
niederlandens	0|216|niederlandens
holland	0|216|holland
hollands	0|216|hollands
polen	0|217|polen	1|1543|polen
polens	0|217|polens
portugal	0|218|portugal
portugals	0|218|portugals
rumänien	0|219|rumänien
rumäniens	0|219|rumäniens
slowakei	0|220|slowakei
slowakische	0|220|slowakische republik
slowakischen	0|220|slowakischen republik
slowenien	0|221|slowenien
sloweniens	0|221|sloweniens
spanien	0|222|spanien	1|656|spanien
spaniens	0|222|spaniens
schweden	0|223|schweden	1|649|schweden
schwedens	0|223|schwedens
norwegen	0|224|norwegen	1|1540|norwegen
norwegens	0|224|norwegens
island	0|225|island	1|1540|island
islands	0|225|islands
liechtenstein	0|226|liechtenstein	1|1540|liechtenstein
liechtensteins	0|226|liechtensteins
kanada	0|227|kanada	1|658|kanada
kanadas	0|227|kanadas
australien	0|228|australien	1|659|australien
australiens	0|228|australiens
neuseeland	0|229|neuseeland
neuseelands	0|229|neuseelands
japan	0|230|japan
japans	0|230|japans
südkorea	0|231|südkorea
südkoreas	0|231|südkoreas
israel	0|232|israel
israels	0|232|israels
argentinien	0|233|argentinien	1|1544|argentinien
argentiniens	0|233|argentiniens
uruguay	0|234|uruguay
uruguays	0|234|uruguays
indien	0|235|indien	1|1413|indien
indiens	0|235|indiens
china	0|236|china	1|1410|china
chinas	0|236|chinas
volksrepublik	0|236|volksrepublik china
hongkong	0|237|hongkong
hongkongs	0|237|hongkongs
hong	0|237|hong kong
taiwan	0|238|taiwan
taiwans	0|238|taiwans
singapur	0|239|singapur	1|1414|singapur
singapurs	0|239|singapurs
philippinen	0|240|philippinen
malaysia	0|241|malaysia
malaysias	0|241|malaysias
indonesien	0|242|indonesien
indonesiens	0|242|indonesiens
thailand	0|243|thailand
thailands	0|243|thailands
vietnam	0|244|vietnam
vietnams	0|244|vietnams
pakistan	0|245|pakistan
pakistans	0|245|pakistans
bangladesch	0|246|bangladesch
bangladeschs	0|246|bangladeschs
sri	0|247|sri lanka
vereinigte	0|248|vereinigte arabische emirate
vereinigten	0|248|vereinigten arabischen emirate*	2|646|vereinigten staaten
dubai	0|248|dubai
dubais	0|248|dubais
saudi	0|249|saudi arabien
katar	0|250|katar
katars	0|250|katars
türkei	0|251|türkei	1|1539|türkei
russland	0|252|russland	1|1539|russland
russlands	0|252|russlands
russische	0|252|russische föderation
russischen	0|252|russischen föderation
ukraine	0|253|ukraine	1|1539|ukraine
belarus	0|254|belarus
weißrussland	0|254|weißrussland
weißrusslands	0|254|weißrusslands
serbien	0|255|serbien
serbiens	0|255|serbiens
bosnien	0|256|bosnien	0|256|bosnien und herzegowina	0|256|bosnien herzegowina
bosniens	0|256|bosniens
montenegro	0|257|montenegro
montenegros	0|257|montenegros
nordmazedonien	0|258|nordmazedonien
nordmazedoniens	0|258|nordmazedoniens
mazedonien	0|258|mazedonien
mazedoniens	0|258|mazedoniens
albanien	0|259|albanien
albaniens	0|259|albaniens
georgien	0|261|georgien
georgiens	0|261|georgiens
armenien	0|262|armenien
armeniens	0|262|armeniens
aserbaidschan	0|263|aserbaidschan
aserbaidschans	0|263|aserbaidschans
kasachstan	0|264|kasachstan
kasachstans	0|264|kasachstans
südafrika	0|265|südafrika
südafrikas	0|265|südafrikas
ägypten	0|266|ägypten
ägyptens	0|266|ägyptens
marokko	0|267|marokko
marokkos	0|267|marokkos
tunesien	0|268|tunesien
tunesiens	0|268|tunesiens
algerien	0|269|algerien
algeriens	0|269|algeriens
nigeria	0|270|nigeria
nigerias	0|270|nigerias
kenia	0|271|kenia
kenias	0|271|kenias
ghana	0|272|ghana
ghanas	0|272|ghanas
mauritius	0|273|mauritius
brasilien	0|274|brasilien
brasiliens	0|274|brasiliens
mexiko	0|275|mexiko	1|1544|mexiko
mexikos	0|275|mexikos
chile	0|276|chile
chiles	0|276|chiles
kolumbien	0|277|kolumbien
kolumbiens	0|277|kolumbiens
peru	0|278|peru
perus	0|278|perus
costa	0|279|costa rica
ecuador	0|280|ecuador
ecuadors	0|280|ecuadors
jamaika	0|281|jamaika
jamaikas	0|281|jamaikas
bermuda	0|282|bermuda
bermudas	0|282|bermudas
jersey	0|283|jersey
jerseys	0|283|jerseys
guernsey	0|284|guernsey
guernseys	0|284|guernseys
isle	0|285|isle of man
andorra	0|286|andorra
andorras	0|286|andorras
monaco	0|287|monaco
monacos	0|287|monacos
san	0|288|san marino
färöer	0|289|färöer
färöers	0|289|färöers
gibraltar	0|290|gibraltar
gibraltars	0|290|gibraltars
info	1|291|info
infos	1|291|infos	3|1550|infos
datenschutzes	1|293|datenschutzes
dienstes	1|295|dienstes	3|1548|dienstes
produkt	1|296|produkt	3|1548|produkt
produkts	1|296|produkts
produktes	1|296|produktes
ware	1|296|ware
site	1|297|site
sites	1|297|sites
webs	1|297|webs
offline	1|301|offline
anwendung	1|303|anwendung	3|1548|anwendung
programm	1|305|programm
programme	1|305|programme
programmen	1|305|programmen
programms	1|305|programms
tv	1|318|tv
netz	1|321|netz
netze	1|321|netze
netzen	1|321|netzen
netzes	1|321|netzes
verbindung	1|322|verbindung
verbindungen	1|322|verbindungen
konnektivität	1|322|konnektivität
verbindet	1|323|verbindet
verbunden	1|323|verbunden	2|516|verbunden mit
anschließen	1|323|anschließen
trennen	1|324|trennen
trennt	1|324|trennt
domains	1|328|domains
link	1|329|link
button	1|331|button
buttons	1|331|buttons
klick	1|332|klick
klickt	1|332|klickt
klickst	1|332|klickst
symbol	1|333|symbol
symbole	1|333|symbole
symbolen	1|333|symbolen
icon	1|333|icon
icons	1|333|icons
windows	1|335|windows
api	1|339|api
apis	1|339|apis
code	1|340|code
codes	1|340|codes
javascript	1|341|javascript
versionen	1|342|versionen
fassungen	1|342|fassungen
update	1|343|update
updates	1|343|updates
ordner	1|350|ordner
ordnern	1|350|ordnern
format	1|351|format
formate	1|351|formate
formaten	1|351|formaten
formats	1|351|formats
texte	1|352|texte
texten	1|352|texten
textes	1|352|textes
ton	1|356|ton
song	1|357|song
songs	1|357|songs
film	1|358|film
filme	1|358|filme
filmen	1|358|filmen
films	1|358|films
streaming	1|359|streaming
streamen	1|359|streamen
stream	1|359|stream
streams	1|359|streams
spiel	1|360|spiel
spiele	1|360|spiele
spielen	1|360|spielen
spiels	1|360|spiels
abspielen	1|361|abspielen
wiedergabe	1|361|wiedergabe
abgespielt	1|361|abgespielt
gespielt	1|361|gespielt
spielt	1|361|spielt
anhören	1|363|anhören
zuhören	1|363|zuhören
medien	1|365|medien
media	1|365|media
inhalt	1|367|inhalt	3|1590|inhalt
inhalts	1|367|inhalts	3|1590|inhalts
inhaltes	1|367|inhaltes
kontos	1|369|kontos	3|1603|kontos
accounts	1|369|accounts	3|1603|accounts
profilen	1|370|profilen
profils	1|370|profils
id	1|373|id
ids	1|373|ids
ausloggen	1|375|ausloggen
logout	1|375|logout
anmeldungen	1|377|anmeldungen
besucht	1|382|besucht
besuchs	1|382|besuchs
abonnement	1|386|abonnement
abonnements	1|386|abonnements
abo	1|386|abo
abos	1|386|abos
post	1|390|post
mail	1|390|mail
mails	1|390|mails
messenger	1|396|messenger
chatten	1|397|chatten
mms	1|398|mms
anruf	1|399|anruf
bezeichnet	1|400|bezeichnet
nennen	1|400|nennen
nennt	1|400|nennt
titel	1|402|titel
titeln	1|402|titeln
hinweis	1|409|hinweis	2|476|hinweis auf	8|1643|hinweis auf unserer	8|1643|hinweis auf der	8|1643|hinweis erscheint	8|1643|hinweis ** angezeigt	8|1643|hinweis eingeblendet
hinweise	1|409|hinweise	3|1549|hinweise
hinweises	1|409|hinweises
forum	1|417|forum
foren	1|417|foren
forums	1|417|forums
blog	1|418|blog	8|1654|blog	8|1654|blog beitrag*
blogs	1|418|blogs	8|1654|blogs
gruppe	1|419|gruppe
gruppen	1|419|gruppen
folgt	1|421|folgt
gefolgt	1|421|gefolgt
tool	1|424|tool
technik	1|425|technik
techniken	1|425|techniken
system	1|427|system
systeme	1|427|systeme
systemen	1|427|systemen
systems	1|427|systems
erklärungen	1|432|erklärungen
aussage	1|432|aussage
aussagen	1|432|aussagen
vereinbar	1|436|vereinbar	2|1201|vereinbar mit
erlaubt	1|439|erlaubt	3|1555|erlaubt
zulassen	1|439|zulassen
verträgen	1|442|verträgen	3|1578|verträgen
bestimmung	1|445|bestimmung
absatz	1|447|absatz	3|1553|absatz
absätze	1|447|absätze
kapitel	1|448|kapitel	3|1553|kapitel
kapiteln	1|448|kapiteln
kapitels	1|448|kapitels
artikeln	1|449|artikeln
artikels	1|449|artikels
anhang	1|451|anhang
anhangs	1|451|anhangs
anlage	1|451|anlage
anlagen	1|451|anlagen
fuß	1|453|fuß
form	1|456|form
formen	1|456|formen
feld	1|457|feld
felder	1|457|felder
feldern	1|457|feldern
liste	1|458|liste
listen	1|458|listen
auszug	1|459|auszug
bericht	1|463|bericht
berichtet	1|463|berichtet
meldung	1|463|meldung
meldungen	1|463|meldungen
wort	1|466|wort
wörter	1|466|wörter
wörtern	1|466|wörtern
worte	1|466|worte
verwiesen	1|469|verwiesen
bezug	1|470|bezug
erklären	1|472|erklären	3|1569|erklären
erklärt	1|472|erklärt	3|1569|erklärt
angeben	1|473|angeben
angibt	1|473|angibt
genannte	1|474|genannte
darlegen	1|475|darlegen	3|1569|darlegen
weisen	1|476|weisen	8|1643|weisen wir ** hin	8|1643|weisen wir ** darauf hin
weist	1|476|weist
regel	1|483|regel	2|972|regel in der
regeln	1|483|regeln
weise	1|486|weise	8|1637|weise wie wir
mittel	1|487|mittel
mitteln	1|487|mitteln
mittels	1|487|mittels	3|1570|mittels	8|1644|mittels veröffentlichung
vorgang	1|488|vorgang
vorgänge	1|488|vorgänge
mess	1|490|mess
tätig	1|492|tätig
tätigen	1|492|tätigen
aktion	1|493|aktion
handelt	1|493|handelt
gehandelt	1|493|gehandelt
betriebs	1|494|betriebs
betreibt	1|494|betreibt	3|1585|betreibt
ausführen	1|495|ausführen
läuft	1|495|läuft
laufen	1|495|laufen
arbeit	1|500|arbeit
arbeiten	1|500|arbeiten
arbeitet	1|500|arbeitet
job	1|500|job
jobs	1|500|jobs
beauftragen	1|503|beauftragen
beauftragt	1|503|beauftragt
team	1|507|team
teams	1|507|teams
büro	1|509|büro
büros	1|509|büros
leitung	1|511|leitung
management	1|512|management
geschäft	1|513|geschäft
geschäfte	1|513|geschäfte
geschäften	1|513|geschäften
unternehmens	1|514|unternehmens	3|1546|unternehmens
firma	1|514|firma	3|1546|firma
firmen	1|514|firmen	3|1546|firmen
gesellschaft	1|514|gesellschaft	3|1546|gesellschaft
gmbh	1|514|gmbh
inc	1|514|inc
llc	1|514|llc
ltd	1|514|ltd
ag	1|514|ag
kg	1|514|kg
tochter	1|515|tochter
konzernunternehmen	1|516|konzernunternehmen
verein	1|518|verein	2|1328|verein für
vereine	1|518|vereine
agent	1|526|agent
agenten	1|526|agenten
beauftragte	1|526|beauftragte
beauftragten	1|526|beauftragten
beauftragter	1|526|beauftragter
vertreten	1|529|vertreten
besitz	1|530|besitz
besitzt	1|530|besitzt
besitzen	1|530|besitzen
markt	1|537|markt
märkte	1|537|märkte
märkten	1|537|märkten
anbieten	1|543|anbieten	3|1556|anbieten
anbietet	1|543|anbietet
bietet	1|543|bietet	3|1556|bietet
geboten	1|543|geboten
gewinn	1|545|gewinn
kaufen	1|549|kaufen	3|1600|kaufen
kauft	1|549|kauft	3|1600|kauft
erwerben	1|549|erwerben	3|1600|erwerben
vertreiben	1|550|vertreiben
miete	1|551|miete
mieten	1|551|mieten
shop	1|552|shop
shops	1|552|shops
läden	1|552|läden
einkaufen	1|552|einkaufen
filialen	1|552|filialen
kasse	1|554|kasse
katalog	1|555|katalog
kataloge	1|555|kataloge
marke	1|556|marke
marken	1|556|marken
logo	1|557|logo
logos	1|557|logos
preis	1|558|preis
preise	1|558|preise	2|545|preise gewinnen
preisen	1|558|preisen
preises	1|558|preises
kosten	1|559|kosten
kostet	1|559|kostet
berechnet	1|561|berechnet
gratis	1|562|gratis
zahlen	1|564|zahlen
zahlt	1|564|zahlt
beleg	1|567|beleg
belege	1|567|belege
erhalt	1|567|erhalt
debit	1|570|debit
schuld	1|571|schuld
schulden	1|571|schulden
karte	1|572|karte
karten	1|572|karten
geld	1|576|geld
gelder	1|576|gelder
dollar	1|576|dollar
betrag	1|577|betrag
beträge	1|577|beträge
summe	1|577|summe
summen	1|577|summen
menge	1|577|menge
mengen	1|577|mengen
prüfungen	1|580|prüfungen
audit	1|580|audit
audits	1|580|audits
wirtschaft	1|582|wirtschaft
gewinne	1|583|gewinne
gesetzes	1|589|gesetzes
rechts	1|589|rechts
regelung	1|593|regelung
regelungen	1|593|regelungen
regelt	1|593|regelt
bgb	1|596|bgb
stgb	1|596|stgb
hgb	1|596|hgb
uwg	1|596|uwg
laut	1|598|laut
einklang	1|598|einklang
pflicht	1|599|pflicht
pflichten	1|599|pflichten
pflichtangaben	1|600|pflichtangaben
urheberrecht	1|607|urheberrecht
gerichtsverfahren	1|614|gerichtsverfahren
schiedsverfahren	1|615|schiedsverfahren
mediation	1|615|mediation
belegen	1|618|belegen
rat	1|620|rat
zurate	1|620|zurate
verbrechen	1|621|verbrechen
public	1|627|public
national	1|629|national
nationale	1|629|nationale
nationaler	1|629|nationaler
bürger	1|630|bürger
bürgern	1|630|bürgern
welt	1|631|welt
gebiet	1|635|gebiet
städte	1|637|städte
ort	1|637|ort
orte	1|637|orte
ortes	1|637|ortes
kommune	1|637|kommune
kommunen	1|637|kommunen
platz	1|638|platz
plätze	1|638|plätze
zone	1|640|zone
zonen	1|640|zonen
raum	1|640|raum
räume	1|640|räume
räumen	1|640|räumen
union	1|644|union
asien	1|660|asien
sprachen	1|662|sprachen
intern	1|666|intern
internen	1|666|internen
interner	1|666|interner
internes	1|666|internes
partei	1|669|partei
parteien	1|669|parteien
einrichtungen	1|670|einrichtungen
organ	1|670|organ
organe	1|670|organe
individuums	1|671|individuums
thema	1|674|thema
themen	1|674|themen
betreff	1|674|betreff
jung	1|677|jung
junge	1|677|junge
teenager	1|677|teenager
ehe	1|680|ehe	2|1374|ehe schließ*
tod	1|682|tod
lebenszeit	1|686|lebenszeit
gewicht	1|688|gewicht
verletzte	1|689|verletzte
politik	1|695|politik
kurs	1|699|kurs
kurse	1|699|kurse
unterricht	1|699|unterricht
lehrgang	1|699|lehrgang
lernen	1|701|lernen
lernt	1|701|lernt
gelernt	1|701|gelernt
kennen	1|703|kennen
kennt	1|703|kennt
weiß	1|703|weiß
bekannte	1|703|bekannte
bekannten	1|703|bekannten
versteht	1|705|versteht
verstanden	1|705|verstanden
denken	1|706|denken
denkt	1|706|denkt
glauben	1|706|glauben
wunsch	1|707|wunsch
wünsche	1|707|wünsche
wünschen	1|707|wünschen	3|1567|wünschen
wünscht	1|707|wünscht	3|1567|wünscht
wollen	1|707|wollen	3|1567|wollen
will	1|707|will	3|1567|will
gefallen	1|708|gefallen
gefällt	1|708|gefällt
lieben	1|710|lieben
freude	1|710|freude
gern	1|710|gern
gerne	1|710|gerne
spaß	1|710|spaß
zielt	1|712|zielt
abzielt	1|712|abzielt
ziel	1|713|ziel	3|1558|ziel
ziele	1|713|ziele	3|1558|ziele
zielen	1|713|zielen	3|1558|zielen
grund	1|714|grund	3|1558|grund
grundes	1|714|grundes
anlass	1|714|anlass
basis	1|715|basis	2|1075|basis für
beruht	1|715|beruht
beruhen	1|715|beruhen
entsteht	1|716|entsteht
ergeben	1|716|ergeben
ergibt	1|716|ergibt
folglich	1|717|folglich
betreffen	1|719|betreffen
betrifft	1|719|betrifft
wahren	1|722|wahren
hindern	1|724|hindern
verlieren	1|734|verlieren
schaden	1|735|schaden
schäden	1|735|schäden
verstößt	1|739|verstößt
gewähr	1|741|gewähr
vertraut	1|744|vertraut
prüfen	1|752|prüfen	8|1646|prüfen sie
prüft	1|752|prüft
überprüf	1|753|überprüf
durchsehen	1|753|durchsehen
kontroll	1|754|kontroll
kontrollen	1|754|kontrollen
kontrolliert	1|754|kontrolliert
steuert	1|754|steuert
beenden	1|761|beenden	3|1561|beenden
beendet	1|761|beendet	3|1561|beendet
enden	1|762|enden
endet	1|762|endet
schluss	1|762|schluss
geschlossen	1|763|geschlossen
schließt	1|763|schließt
öffnen	1|764|öffnen
öffnet	1|764|öffnet
start	1|765|start
starten	1|765|starten	3|1562|starten
startet	1|765|startet	3|1562|startet
begonnen	1|765|begonnen
stoppen	1|766|stoppen
anhalten	1|766|anhalten
einstellen	1|766|einstellen	3|1561|einstellen
eingestellt	1|766|eingestellt	8|1645|eingestellt
weiterhin	1|767|weiterhin	8|1647|weiterhin nutzen	8|1647|weiterhin * nutzen	8|1647|weiterhin * * nutzen	8|1647|weiterhin ** verwenden	8|1647|weiterhin ** zugreifen	8|1647|weiterhin ** besuchen	8|1647|weiterhin zu nutzen
schaffen	1|775|schaffen
anlegen	1|775|anlegen	3|1557|anlegen
tun	1|776|tun
getan	1|776|getan
vorgenommen	1|776|vorgenommen
gestaltet	1|777|gestaltet
ausgelegt	1|777|ausgelegt
bugs	1|778|bugs
mangel	1|779|mangel
lös	1|781|lös
lösen	1|781|lösen	3|1595|lösen
löst	1|781|löst
geklärt	1|781|geklärt
klärung	1|781|klärung
klären	1|781|klären
geklärten	1|781|geklärten
probe	1|782|probe
probezeitraum	1|782|probezeitraum
beta	1|782|beta
versuch	1|782|versuch
versuche	1|782|versuche
versuchen	1|783|versuchen
versucht	1|783|versucht
erfolg	1|784|erfolg
erfolge	1|784|erfolge
gelingen	1|784|gelingen
erzielen	1|784|erzielen
erzielt	1|784|erzielt
versagen	1|785|versagen
misslingen	1|785|misslingen
erfolgt	1|786|erfolgt
erfolgen	1|786|erfolgen
termin	1|787|termin
termine	1|787|termine
terminen	1|787|terminen
fall	1|788|fall	2|787|fall eines
fälle	1|788|fälle
fällen	1|788|fällen
falle	1|788|falle
umstand	1|789|umstand
lage	1|789|lage
benutzt	1|791|benutzt	3|1592|benutzt
bereit	1|796|bereit
liefert	1|796|liefert
gibt	1|797|gibt	2|473|gibt an
gegeben	1|797|gegeben
gegebene	1|797|gegebene
versandunternehmen	1|803|versandunternehmen
zurück	1|804|zurück	7|1635|zurück nach oben	7|1635|zurück zum anfang	7|1635|zurück zur startseite	7|1635|zurück zur übersicht
rückkehr	1|804|rückkehr
gegenleistung	1|805|gegenleistung
verfügung	1|807|verfügung
aufbewahr	1|808|aufbewahr
gehalten	1|809|gehalten
aufbewahrt	1|809|aufbewahrt	3|1594|aufbewahrt
entfernte	1|811|entfernte
aktiv	1|815|aktiv
aktive	1|815|aktive
aktiven	1|815|aktiven
aktives	1|815|aktives
zusammen	1|822|zusammen
einbeziehen	1|825|einbeziehen
zusatz	1|827|zusatz
zusätze	1|827|zusätze
voll	1|829|voll
voller	1|829|voller
insgesamt	1|830|insgesamt
teil	1|831|teil
teile	1|831|teile
teils	1|831|teils
gesetzt	1|833|gesetzt
geholfen	1|839|geholfen
frage	1|840|frage	3|1571|frage
gebeten	1|840|gebeten	8|136|gebeten ** zuzustimmen	8|136|gebeten ** zu akzeptieren
anfordert	1|841|anfordert
sieht	1|845|sieht
gesehen	1|845|gesehen
zeigen	1|846|zeigen
zeigt	1|846|zeigt	2|476|zeigt an
angezeigt	1|846|angezeigt	3|1563|angezeigt
anzuzeigen	1|846|anzuzeigen	3|1563|anzuzeigen
fand	1|848|fand
vorfinden	1|848|vorfinden
ermittelt	1|850|ermittelt
genehmigt	1|852|genehmigt
genehmigen	1|852|genehmigen
einwand	1|854|einwand
wahr	1|857|wahr
hinsichtlich	1|860|hinsichtlich
bedenken	1|860|bedenken	3|1571|bedenken
sorge	1|860|sorge
beziehung	1|861|beziehung
beziehungen	1|861|beziehungen
verhältnis	1|861|verhältnis
verhältnisse	1|861|verhältnisse
verhältnissen	1|861|verhältnissen
verhältnisses	1|861|verhältnisses
anwend	1|862|anwend
kraft	1|865|kraft
kürzlich	1|866|kürzlich
neu	1|867|neu
neuen	1|867|neuen	8|1638|neuen fassung*	8|1638|neuen version*	8|1638|neuen datenschutz*	8|1638|neuen richtlinie*
neuer	1|867|neuer
neues	1|867|neues
neuem	1|867|neuem
alt	1|868|alt
alte	1|868|alte
alten	1|868|alten
älter	1|868|älter
bestehen	1|870|bestehen	2|1106|bestehen aus
vorliegt	1|870|vorliegt
vorliegen	1|870|vorliegen
bereits	1|871|bereits	8|1648|bereits erhobene*	8|1648|bereits erhoben	8|1648|bereits erfasste*	8|1648|bereits erfasst	8|1648|bereits gesammelte*	8|1648|bereits gesammelt	8|1648|bereits gespeicherte*	8|1648|bereits vorhandene*	8|1648|bereits vorliegende*
schon	1|871|schon
vorab	1|871|vorab	8|1649|vorab
zukunft	1|872|zukunft
danach	1|872|danach	2|874|danach wird
bevor	1|873|bevor	8|1649|bevor
nachdem	1|874|nachdem
nun	1|876|nun
heute	1|876|heute
nunmehr	1|876|nunmehr
bald	1|877|bald
verzug	1|877|verzug
zeit	1|880|zeit	3|1572|zeit
zeiten	1|880|zeiten
mal	1|880|mal
male	1|880|male
jahreszeit	1|880|jahreszeit
wartezeit	1|880|wartezeit
tageszeit	1|880|tageszeit
laufzeiten	1|880|laufzeiten
frist	1|881|frist	3|1572|frist
fristen	1|881|fristen	3|1572|fristen
zeitweise	1|882|zeitweise
dauernd	1|883|dauernd
tage	1|886|tage	5|1617|tage	8|1649|tage vor
tagen	1|886|tagen	5|1617|tagen	8|1649|tagen vor
tages	1|886|tages	5|1617|tages
woche	1|887|woche	5|1618|woche
wochen	1|887|wochen	5|1618|wochen	8|1649|wochen vor
uhr	1|890|uhr
minute	1|891|minute
minuten	1|891|minuten
morgen	1|893|morgen
januar	1|902|januar
jan	1|902|jan
februar	1|903|februar
feb	1|903|feb
märz	1|904|märz
april	1|905|april
mai	1|906|mai
juni	1|907|juni
juli	1|908|juli
august	1|909|august
aug	1|909|aug
september	1|910|september
sept	1|910|sept
oktober	1|911|oktober
okt	1|911|okt
november	1|912|november
nov	1|912|nov
dezember	1|913|dezember
dez	1|913|dez
null	1|914|null
eins	1|915|eins
beide	1|916|beide
beiden	1|916|beiden
beider	1|916|beider
zweimal	1|916|zweimal
drei	1|917|drei
vier	1|918|vier
fünf	1|919|fünf
sechs	1|920|sechs
sieben	1|921|sieben
acht	1|922|acht
neun	1|923|neun
zehn	1|924|zehn
elf	1|925|elf
zwölf	1|926|zwölf
dreizehn	1|927|dreizehn
fünfzehn	1|928|fünfzehn
sechzehn	1|929|sechzehn
achtzehn	1|930|achtzehn
zwanzig	1|931|zwanzig
dreißig	1|932|dreißig
vierzig	1|933|vierzig
fünfzig	1|934|fünfzig
sechzig	1|935|sechzig
neunzig	1|936|neunzig
erste	1|940|erste
ersten	1|940|ersten
erster	1|940|erster
erstes	1|940|erstes
zunächst	1|940|zunächst
zuerst	1|940|zuerst
zweite	1|941|zweite
zweiter	1|941|zweiter
zweites	1|941|zweites
zweitens	1|941|zweitens
nummer	1|946|nummer
nummern	1|946|nummern
anzahl	1|946|anzahl
zahl	1|946|zahl
viele	1|947|viele
vielzahl	1|947|vielzahl
viel	1|948|viel
weiteres	1|948|weiteres	3|1575|weiteres
weniger	1|949|weniger	8|1641|weniger schutz*	8|1641|weniger streng*	8|1641|weniger restriktiv*
minder	1|949|minder
kleiner	1|949|kleiner
maße	1|954|maße
reihe	1|955|reihe
spektrum	1|955|spektrum
bandbreite	1|955|bandbreite
vielfalt	1|955|vielfalt
größe	1|956|größe
größen	1|956|größen
länge	1|956|länge
breite	1|956|breite
kurz	1|957|kurz
kurze	1|957|kurze
kurzen	1|957|kurzen
wenig	1|957|wenig
groß	1|958|groß
große	1|958|große
lang	1|958|lang
lange	1|958|lange
weit	1|958|weit
hoch	1|959|hoch
hohe	1|959|hohe
hohes	1|959|hohes
oben	1|959|oben	8|1645|oben auf dieser	8|1645|oben in dieser
oberen	1|959|oberen
tief	1|960|tief
unten	1|960|unten	8|1645|unten auf dieser
unterhalb	1|960|unterhalb
leicht	1|961|leicht
leichter	1|961|leichter
mühelos	1|961|mühelos
schwer	1|962|schwer
klar	1|963|klar
klare	1|963|klare
klaren	1|963|klaren
eindeutig	1|963|eindeutig
eindeutiger	1|963|eindeutiger
gut	1|964|gut	2|1239|gut sichtbar	8|1651|gut sichtbar*	8|1651|gut erkennbar*
gute	1|964|gute
guten	1|964|guten	2|1401|guten glauben
gutes	1|964|gutes
beste	1|964|beste
besten	1|964|besten
bestens	1|964|bestens
angemessen	1|968|angemessen
angemessene	1|968|angemessene	8|1657|angemessene maßnahmen	8|1657|angemessene schritte
angemessenen	1|968|angemessenen
angemessener	1|968|angemessener
angemessenes	1|968|angemessenes
fair	1|969|fair
faire	1|969|faire
billigerweise	1|969|billigerweise
gerecht	1|969|gerecht
gerechte	1|969|gerechte
gerechten	1|969|gerechten
gerechter	1|969|gerechter
oft	1|973|oft
manchmal	1|973|manchmal
gleich	1|974|gleich
gleiche	1|974|gleiche
gleichen	1|974|gleichen
gleicher	1|974|gleicher
ebenso	1|974|ebenso
derselben	1|974|derselben
dieselben	1|974|dieselben
gleichermaßen	1|974|gleichermaßen
selben	1|974|selben
ander	1|976|ander
anderes	1|976|anderes	3|1575|anderes
sonst	1|976|sonst
eindeutige	1|977|eindeutige
eindeutigen	1|977|eindeutigen
eigen	1|978|eigen
praxis	1|983|praxis
norm	1|986|norm
normen	1|986|normen
grundsatz	1|987|grundsatz
natur	1|991|natur
natürlicher	1|991|natürlicher
naturgemäß	1|991|naturgemäß
beschaffenheit	1|991|beschaffenheit
typ	1|992|typ	3|1588|typ
typen	1|992|typen	3|1588|typen
arten	1|992|arten	3|1588|arten	6|1621|arten von	6|1621|arten der
nämlich	1|994|nämlich
real	1|997|real
realität	1|997|realität
copyright	1|1000|copyright
autor	1|1003|autor
autoren	1|1003|autoren
kunst	1|1004|kunst
geschichte	1|1004|geschichte
buch	1|1005|buch
bücher	1|1005|bücher
buchen	1|1005|buchen
reise	1|1006|reise
reisen	1|1006|reisen
reisedaten	1|1006|reisedaten
fahrt	1|1006|fahrt
fahrten	1|1006|fahrten
verkehr	1|1008|verkehr
verkehrs	1|1008|verkehrs
pass	1|1011|pass
zuhause	1|1013|zuhause
haus	1|1013|haus
häuser	1|1013|häuser
hause	1|1013|hause
heim	1|1013|heim
wohn	1|1014|wohn
wohnt	1|1014|wohnt
straße	1|1015|straße
strasse	1|1015|strasse
weg	1|1015|weg
straßen	1|1015|straßen
allee	1|1015|allee
str	1|1015|str
essen	1|1017|essen
mode	1|1018|mode
luft	1|1021|luft
strom	1|1023|strom
feedback	1|1026|feedback
muster	1|1029|muster	2|1030|muster für	2|1157|muster von
mustern	1|1029|mustern
maschinelles	1|1031|maschinelles	2|1440|maschinelles lernen	6|1631|maschinelles lernen
cache	1|1037|cache
signal	1|1038|signal
signale	1|1038|signale
signalen	1|1038|signalen
funk	1|1039|funk
protokoll	1|1040|protokoll
protokolls	1|1040|protokolls
http	1|1040|http
auftrag	1|1059|auftrag	2|1060|auftrag von
aufträge	1|1059|aufträge
auftrags	1|1059|auftrags
haft	1|1061|haft
haftet	1|1061|haftet
haften	1|1061|haften
strafe	1|1064|strafe
strafen	1|1064|strafen
stützen	1|1069|stützen
stützt	1|1069|stützt
trotz	1|1071|trotz
obwohl	1|1071|obwohl
gleichgültig	1|1071|gleichgültig
egal	1|1071|egal
berechtigte	1|1074|berechtigte
berechtigten	1|1074|berechtigten
berechtigtes	1|1074|berechtigtes
berechtigtem	1|1074|berechtigtem
kern	1|1075|kern
heikel	1|1076|heikel
teilgenommen	1|1084|teilgenommen
beitragen	1|1085|beitragen
beiträgt	1|1085|beiträgt
mitwirken	1|1085|mitwirken
beigetragen	1|1085|beigetragen
einträge	1|1086|einträge
ergreifen	1|1087|ergreifen
bringen	1|1088|bringen
bringt	1|1088|bringt
gebracht	1|1088|gebracht
trägt	1|1088|trägt
getragen	1|1088|getragen
gehen	1|1089|gehen
geht	1|1089|geht
werdet	1|1089|werdet
gekommen	1|1089|gekommen
geworden	1|1089|geworden
verlass	1|1090|verlass
verlassen	1|1090|verlassen
verlässt	1|1090|verlässt
ankommen	1|1091|ankommen
gelangt	1|1091|gelangt
einstell	1|1093|einstell
sagt	1|1094|sagt
gesagt	1|1094|gesagt
scheint	1|1096|scheint
scheinen	1|1096|scheinen
führt	1|1097|führt
warten	1|1098|warten	2|1237|warten auf
eingehen	1|1103|eingehen
eingeht	1|1103|eingeht
zustande	1|1103|zustande
begründen	1|1104|begründen
darstellen	1|1106|darstellen	3|1563|darstellen
decken	1|1108|decken
auslegen	1|1111|auslegen
entsprechen	1|1112|entsprechen
entspricht	1|1112|entspricht
saldo	1|1113|saldo
balance	1|1113|balance
vorgehen	1|1114|vorgehen
vorrangige	1|1114|vorrangige
menschenwürde	1|1115|menschenwürde
ethik	1|1115|ethik
wert	1|1116|wert
werte	1|1116|werte
werten	1|1116|werten
wertes	1|1116|wertes
schätzen	1|1116|schätzen
zugute	1|1117|zugute
möglichkeit	1|1118|möglichkeit
möglichkeiten	1|1118|möglichkeiten
fühlen	1|1120|fühlen
liebe	1|1121|liebe
beachte	1|1122|beachte
beachten	1|1122|beachten	2|1123|beachten sie
beachtet	1|1122|beachtet
merken	1|1124|merken
gemerkt	1|1124|gemerkt
erinnern	1|1124|erinnern
idee	1|1125|idee
ideen	1|1125|ideen
plan	1|1126|plan
pläne	1|1126|pläne
planen	1|1126|planen
letztlich	1|1129|letztlich
schließlich	1|1129|schließlich
endlich	1|1129|endlich
retargeting	1|1133|retargeting
wieder	1|1138|wieder	8|1646|wieder aufrufen
nochmals	1|1138|nochmals
abgeleitete	1|1139|abgeleitete
bearbeitungen	1|1139|bearbeitungen
reverse	1|1140|reverse
umgangen	1|1141|umgangen
last	1|1143|last
lasten	1|1143|lasten
gerüst	1|1147|gerüst
zentrum	1|1148|zentrum
zentren	1|1148|zentren
center	1|1148|center
rand	1|1149|rand
kante	1|1149|kante
ecke	1|1149|ecke
spitze	1|1150|spitze
vorne	1|1151|vorne
front	1|1151|front
linie	1|1152|linie
linien	1|1152|linien
nähe	1|1155|nähe
nahe	1|1155|nahe
rund	1|1155|rund
umkreis	1|1155|umkreis
stammen	1|1156|stammen
stammt	1|1156|stammt
zufall	1|1157|zufall
ergänzend	1|1158|ergänzend
kombi	1|1158|kombi
gegenseite	1|1159|gegenseite
pendant	1|1159|pendant
privatleben	1|1160|privatleben
shield	1|1164|shield
binden	1|1165|binden
deal	1|1166|deal
nachfolg	1|1169|nachfolg
erben	1|1169|erben
erbe	1|1169|erbe
cv	1|1173|cv
abschlüsse	1|1175|abschlüsse
import	1|1180|import
partnersuche	1|1183|partnersuche
treffen	1|1183|treffen
dating	1|1183|dating
ding	1|1187|ding
dinge	1|1187|dinge
dingen	1|1187|dingen
sache	1|1187|sache
sachen	1|1187|sachen
irgendetwas	1|1187|irgendetwas
punkt	1|1188|punkt	3|1553|punkt
punkte	1|1188|punkte
punkten	1|1188|punkten
dauert	1|1189|dauert
lokal	1|1190|lokal
lokalen	1|1190|lokalen
lokaler	1|1190|lokaler
dagegen	1|1191|dagegen
entgegen	1|1191|entgegen
dennoch	1|1192|dennoch
trotzdem	1|1192|trotzdem
zugleich	1|1192|zugleich
gleichzeitig	1|1192|gleichzeitig
ausschuss	1|1193|ausschuss
ausschüsse	1|1193|ausschüsse
vorstand	1|1193|vorstand
gremium	1|1193|gremium
aufsichtsrat	1|1193|aufsichtsrat
beziehungsweise	1|1195|beziehungsweise
respektive	1|1195|respektive
rückwärts	1|1197|rückwärts
zumindest	1|1200|zumindest
wenigstens	1|1200|wenigstens
traffic	1|1202|traffic
webtraffic	1|1202|webtraffic
selber	1|1205|selber
verlänger	1|1209|verlänger
verlängert	1|1209|verlängert
anstelle	1|1213|anstelle
stattdessen	1|1213|stattdessen
anstatt	1|1213|anstatt
vielmehr	1|1213|vielmehr
statt	1|1213|statt
kanal	1|1214|kanal
kanäle	1|1214|kanäle
kanälen	1|1214|kanälen
genug	1|1215|genug
fortfahren	1|1217|fortfahren
vorgeht	1|1217|vorgeht
quer	1|1219|quer
anzunehmen	1|1223|anzunehmen
modus	1|1225|modus
modi	1|1225|modi
voraus	1|1227|voraus
erweiterte	1|1227|erweiterte
hinaus	1|1229|hinaus
ehre	1|1233|ehre
hart	1|1234|hart
harte	1|1234|harte
papierform	1|1234|papierform
ausgedruckt	1|1234|ausgedruckt
rest	1|1235|rest
übrige	1|1235|übrige
meisten	1|1235|meisten
ausstehende	1|1237|ausstehende
ausgaben	1|1238|ausgaben
verstecken	1|1241|verstecken
buchst	1|1242|buchst
lit	1|1242|lit
sinn	1|1243|sinn
kopf	1|1244|kopf
eigens	1|1246|eigens
vpn	1|1249|vpn
proxy	1|1249|proxy
tunnel	1|1249|tunnel
prominente	1|1251|prominente
vorsatz	1|1253|vorsatz
schwere	1|1254|schwere
schweren	1|1254|schweren
schwerer	1|1254|schwerer
rolle	1|1256|rolle
rollen	1|1256|rollen
entertainment	1|1257|entertainment
einheit	1|1258|einheit
einheiten	1|1258|einheiten
paketpreis	1|1259|paketpreis
abstimm	1|1273|abstimm
wahlen	1|1273|wahlen
ruf	1|1275|ruf
goodwill	1|1275|goodwill
hrb	1|1280|hrb
ust	1|1280|ust
scoring	1|1284|scoring
punktzahl	1|1284|punktzahl
lager	1|1285|lager
depot	1|1285|depot
stadium	1|1288|stadium
bühne	1|1288|bühne
sinken	1|1289|sinken
sinkt	1|1289|sinkt
fallen	1|1289|fallen
fällt	1|1289|fällt
unterfallen	1|1289|unterfallen
tippen	1|1292|tippen
tippt	1|1292|tippt
drücken	1|1292|drücken
drückt	1|1292|drückt
druck	1|1293|druck
drucken	1|1293|drucken
ausdruck	1|1293|ausdruck
scan	1|1294|scan
tasten	1|1295|tasten
puls	1|1298|puls
herz	1|1298|herz
herzen	1|1298|herzen
rezept	1|1301|rezept
rezepte	1|1301|rezepte
nachfolgend	1|1305|nachfolgend
hiermit	1|1305|hiermit
hinsicht	1|1307|hinsicht
empfehlungsschreiben	1|1312|empfehlungsschreiben
zwingen	1|1313|zwingen
zwingt	1|1313|zwingt
gunsten	1|1314|gunsten
tipp	1|1316|tipp
tipps	1|1316|tipps
vergeht	1|1317|vergeht
abläuft	1|1317|abläuft
wiedergeben	1|1320|wiedergeben
rendern	1|1320|rendern
verfügen	1|1321|verfügen
verfügt	1|1321|verfügt
verbrauch	1|1326|verbrauch
verbraucht	1|1326|verbraucht
konsum	1|1326|konsum
club	1|1328|club
clubs	1|1328|clubs
satz	1|1331|satz
kürzen	1|1333|kürzen
kürzt	1|1333|kürzt
vergleich	1|1335|vergleich
gewandt	1|1336|gewandt
frames	1|1338|frames
beständig	1|1345|beständig
circa	1|1346|circa
nahezu	1|1346|nahezu
fast	1|1346|fast
ausfüllung	1|1350|ausfüllung
alias	1|1357|alias
matrix	1|1358|matrix
parken	1|1359|parken
mandat	1|1362|mandat
mandats	1|1362|mandats
warnen	1|1363|warnen
warnt	1|1363|warnt
stern	1|1364|stern
sterne	1|1364|sterne
telefonbuch	1|1369|telefonbuch
telefonbücher	1|1369|telefonbücher
erachten	1|1372|erachten
genuss	1|1373|genuss
früh	1|1375|früh
frühe	1|1375|frühe
leeren	1|1376|leeren
brechen	1|1378|brechen
bricht	1|1378|bricht
gebrochen	1|1378|gebrochen
kaputt	1|1378|kaputt
paar	1|1379|paar
paare	1|1379|paare
masse	1|1381|masse
kochen	1|1382|kochen
tier	1|1383|tier
tiere	1|1383|tiere
tieren	1|1383|tieren
hund	1|1383|hund
hunde	1|1383|hunde
licht	1|1385|licht
lichter	1|1385|lichter
hell	1|1385|hell
dunkel	1|1385|dunkel
frieden	1|1387|frieden
bundestag	1|1390|bundestag
botschaft	1|1392|botschaft
botschaften	1|1392|botschaften
zoll	1|1393|zoll
zölle	1|1393|zölle
opfer	1|1396|opfer
opfern	1|1396|opfern
opfers	1|1396|opfers
inklusiv	1|1398|inklusiv
ziehen	1|1406|ziehen
zieht	1|1406|zieht
zeichn	1|1406|zeichn
zeichnen	1|1406|zeichnen
vorlage	1|1407|vorlage
vorlagen	1|1407|vorlagen
grenze	1|1408|grenze
grenzen	1|1408|grenzen
norden	1|1417|norden
nord	1|1417|nord
süden	1|1418|süden
süd	1|1418|süd
osten	1|1419|osten
ost	1|1419|ost
westen	1|1420|westen
west	1|1420|west
bluetooth	1|1421|bluetooth
wlan	1|1422|wlan
fi	1|1422|fi
gps	1|1423|gps
ios	1|1426|ios
macos	1|1428|macos
linux	1|1430|linux
feuer	1|1435|feuer
brand	1|1435|brand
nacht	1|1436|nacht
abend	1|1436|abend
mitternacht	1|1436|mitternacht
imy	1|1437|imy
auto	1|1442|auto
autos	1|1442|autos
roller	1|1443|roller
fahren	1|1446|fahren
euro	1|1449|euro
bargeld	1|1451|bargeld
mwst	1|1452|mwst
phishing	1|1458|phishing
bot	1|1459|bot
bots	1|1459|bots
bonus	1|1465|bonus
arzt	1|1466|arzt
ärzte	1|1466|ärzte
hass	1|1476|hass
visum	1|1478|visum
visa	1|1478|visa
hand	1|1479|hand
hände	1|1479|hände
händen	1|1479|händen
auge	1|1480|auge
augen	1|1480|augen
dank	1|1482|dank
danke	1|1482|danke
danken	1|1482|danken
bus	1|1484|bus
busse	1|1484|busse
bussen	1|1484|bussen
bahn	1|1485|bahn
zug	1|1485|zug
züge	1|1485|züge
chrome	1|1489|chrome
gmail	1|1490|gmail
bing	1|1491|bing
explorer	1|1492|explorer
internetexplorer	1|1492|internetexplorer
safari	1|1493|safari
itunes	1|1494|itunes
aws	1|1495|aws
alexa	1|1496|alexa
tumblr	1|1503|tumblr
github	1|1504|github
zoom	1|1505|zoom
adwords	1|1511|adwords
adsense	1|1511|adsense
doubleclick	1|1511|doubleclick
criteo	1|1512|criteo
mastercard	1|1516|mastercard
sonos	1|1517|sonos
xml	1|1519|xml
json	1|1519|json
csv	1|1519|csv
pdf	1|1519|pdf	7|1635|pdf herunterladen	7|1635|pdf version
crm	1|1521|crm
hr	1|1522|hr
27001	1|1523|27001
dss	1|1524|dss
york	1|1531|york
francisco	1|1532|francisco
london	1|1533|london
paris	1|1534|paris
dublin	1|1535|dublin
amsterdam	1|1536|amsterdam
berlin	1|1537|berlin
münchen	1|1537|münchen
hamburg	1|1537|hamburg
verbundene	2|516|verbundene unternehmen
berechnen	2|561|berechnen von
gesetzliche	2|594|gesetzliche vertret*	6|139|gesetzliche grundlage*
benötigt	2|601|benötigt von	3|1565|benötigt
entscheid	2|849|entscheid zwischen
höhere	2|1022|höhere gewalt
intelligente	2|1032|intelligente geräte
ausgeben	2|1142|ausgeben als
co	2|1172|co branding
verfahren	2|1217|verfahren wir
ausgehen	2|1223|ausgehen von
darüber	2|1229|darüber hinaus
entstehende	2|1230|entstehende kosten
bestellt	2|1240|bestellt zum	3|1600|bestellt
umsatzsteuer	2|1280|umsatzsteuer identifikationsnummer
darin	2|1305|darin enthalten
wer	2|1306|wer auch	6|1623|wer erhält	6|1623|wer hat zugriff	6|1633|wer wir sind	6|1633|wer sind wir
festhalten	2|1371|festhalten an
treu	2|1401|treu und glauben
organisation	3|1546|organisation
organisationen	3|1546|organisationen
betriebe	3|1546|betriebe
internetseite	3|1547|internetseite
internetauftritt	3|1547|internetauftritt
internetauftritts	3|1547|internetauftritts
webpräsenz	3|1547|webpräsenz
homepage	3|1547|homepage
onlineangebot	3|1547|onlineangebot
onlineangebots	3|1547|onlineangebots
onlineangebotes	3|1547|onlineangebotes
internetangebot	3|1547|internetangebot
webangebot	3|1547|webangebot
dienstleistung	3|1548|dienstleistung
dienstleistungen	3|1548|dienstleistungen
leistung	3|1548|leistung
angebots	3|1548|angebots
angebotes	3|1548|angebotes
plattform	3|1548|plattform
plattformen	3|1548|plattformen
datenschutzhinweis	3|1549|datenschutzhinweis
datenschutzhinweisen	3|1549|datenschutzhinweisen
datenschutzrichtlinien	3|1549|datenschutzrichtlinien
datenschutzinformation	3|1549|datenschutzinformation
datenschutzinformationen	3|1549|datenschutzinformationen
details	3|1550|details
personenbezogen	3|1551|personenbezogen
personenbezogene	3|1551|personenbezogene
personenbezogenen	3|1551|personenbezogenen
personenbezogener	3|1551|personenbezogener
personenbezogenes	3|1551|personenbezogenes
persönliche	3|1551|persönliche
besucher	3|1552|besucher
besuchern	3|1552|besuchern
besuchers	3|1552|besuchers
abschnitte	3|1553|abschnitte
ziffer	3|1553|ziffer
paragraf	3|1553|paragraf
paragraph	3|1553|paragraph
unterstützt	3|1555|unterstützt
ermöglichen	3|1555|ermöglichen
ermöglicht	3|1555|ermöglicht
gestattet	3|1555|gestattet
bereitgestellt	3|1556|bereitgestellt	8|1645|bereitgestellt
anzubieten	3|1556|anzubieten
liefern	3|1556|liefern
geliefert	3|1556|geliefert
erbracht	3|1556|erbracht
erstellen	3|1557|erstellen
erstellt	3|1557|erstellt	9|1658|erstellt am
erzeugen	3|1557|erzeugen
erzeugt	3|1557|erzeugt
generieren	3|1557|generieren
generiert	3|1557|generiert
angelegt	3|1557|angelegt
aufhören	3|1561|aufhören
beginnen	3|1562|beginnen
beginnt	3|1562|beginnt
anfangen	3|1562|anfangen
darzustellen	3|1563|darzustellen
dargestellt	3|1563|dargestellt
darstellung	3|1563|darstellung
einblenden	3|1563|einblenden
gesendet	3|1564|gesendet
geschickt	3|1564|geschickt
zugesandt	3|1564|zugesandt
übersandt	3|1564|übersandt
zukommen	3|1564|zukommen	8|1643|zukommen lassen
nötig	3|1565|nötig
rechtsvorschrift	3|1566|rechtsvorschrift
rechtsvorschriften	3|1566|rechtsvorschriften
drittpartei	3|1568|drittpartei
drittparteien	3|1568|drittparteien
beschreiben	3|1569|beschreiben
beschreibt	3|1569|beschreibt
erläutern	3|1569|erläutern
erläutert	3|1569|erläutert
erläuterten	3|1569|erläuterten
dargelegt	3|1569|dargelegt
dargelegten	3|1569|dargelegten
aufgeführt	3|1569|aufgeführt
aufgeführten	3|1569|aufgeführten
angegeben	3|1569|angegeben
genannt	3|1569|genannt
genannten	3|1569|genannten
festgelegt	3|1569|festgelegt
festgelegten	3|1569|festgelegten
anhand	3|1570|anhand
anliegen	3|1571|anliegen
zeitraums	3|1572|zeitraums
gelöscht	3|1573|gelöscht
vernichtet	3|1573|vernichtet
weitergegeben	3|1574|weitergegeben	6|1623|weitergegeben
weitergabe	3|1574|weitergabe
geteilt	3|1574|geteilt
offengelegt	3|1574|offengelegt
offenlegung	3|1574|offenlegung
weitergeleitet	3|1574|weitergeleitet
zusätzlich	3|1575|zusätzlich
zusätzlichen	3|1575|zusätzlichen
sonstige	3|1575|sonstige
sonstiger	3|1575|sonstiger
ähnlich	3|1576|ähnlich
ähnliche	3|1576|ähnliche
ähnlichen	3|1576|ähnlichen
ähnlicher	3|1576|ähnlicher
vergleichbar	3|1576|vergleichbar
vergleichbare	3|1576|vergleichbare
vergleichbaren	3|1576|vergleichbaren
vergleichbarer	3|1576|vergleichbarer
gleichwertig	3|1576|gleichwertig
verschiedene	3|1577|verschiedene
verschiedenen	3|1577|verschiedenen
verschiedener	3|1577|verschiedener
unterschiedliche	3|1577|unterschiedliche
unterschiedlichen	3|1577|unterschiedlichen
mehrere	3|1577|mehrere
mehreren	3|1577|mehreren
mehrerer	3|1577|mehrerer
diverse	3|1577|diverse
diversen	3|1577|diversen
abkommen	3|1578|abkommen
ausschließlich	3|1581|ausschließlich
ausschliesslich	3|1581|ausschliesslich
verwaltet	3|1585|verwaltet
erhobene	3|1586|erhobene
erhobenen	3|1586|erhobenen
erfassten	3|1586|erfassten
gesammelt	3|1586|gesammelt
gesammelten	3|1586|gesammelten
kategorie	3|1588|kategorie
kategorien	3|1588|kategorien	6|1621|kategorien von	6|1621|kategorien der	6|1621|kategorien personenbezogene*	8|1637|kategorien personenbezogener
sorte	3|1588|sorte
aktuelle	3|1589|aktuelle	8|1645|aktuelle fassung	8|1645|aktuelle version	8|1645|aktuelle datenschutz*	8|1646|aktuelle fassung	8|1646|aktuelle version	9|1658|aktuelle version
aktuellen	3|1589|aktuellen	8|1645|aktuellen fassung	8|1646|aktuellen fassung	8|1646|aktuellen version
derzeit	3|1589|derzeit
derzeitige	3|1589|derzeitige
derzeitigen	3|1589|derzeitigen
gegenwärtig	3|1589|gegenwärtig
gegenwärtige	3|1589|gegenwärtige
bestehende	3|1589|bestehende
bestehenden	3|1589|bestehenden
momentan	3|1589|momentan
material	3|1590|material
materialien	3|1590|materialien
entscheidet	3|1591|entscheidet
genutzt	3|1592|genutzt
eingesetzt	3|1592|eingesetzt
ändern	3|1593|ändern	8|1638|ändern	8|1639|ändern oder löschen	8|1639|ändern und löschen	8|1639|ändern löschen
ändert	3|1593|ändert	8|1638|ändert
geändert	3|1593|geändert	9|1658|geändert am	9|1658|geändert
anpassen	3|1593|anpassen	8|1638|anpassen
angepasst	3|1593|angepasst
anpassungen	3|1593|anpassungen	6|1632|anpassungen
aktualisieren	3|1593|aktualisieren	8|1638|aktualisieren	8|1639|aktualisieren oder löschen	8|1639|aktualisieren oder berichtigen	8|1639|aktualisieren korrigieren	8|1645|aktualisieren wir diese seite
aktualisiert	3|1593|aktualisiert	9|1658|aktualisiert	9|1658|aktualisiert am
überarbeiten	3|1593|überarbeiten	8|1638|überarbeiten
überarbeitet	3|1593|überarbeitet	9|1658|überarbeitet
modifizieren	3|1593|modifizieren	8|1638|modifizieren
gespeicherten	3|1594|gespeicherten
behoben	3|1595|behoben
einreichen	3|1597|einreichen
einzureichen	3|1597|einzureichen
eingereicht	3|1597|eingereicht
einlegen	3|1597|einlegen
benachrichtigen	3|1598|benachrichtigen
benachrichtigt	3|1598|benachrichtigt
benachrichtigung	3|1598|benachrichtigung
mitgeteilt	3|1598|mitgeteilt
registrieren	3|1599|registrieren
registriert	3|1599|registriert
registrierung	3|1599|registrierung
gekauft	3|1600|gekauft
erworben	3|1600|erworben
einverständnis	3|1601|einverständnis	8|136|einverständnis einholen	8|136|einverständnis ** einholen	8|136|einverständnis einzuholen
kundenkontos	3|1603|kundenkontos
ansässig	3|1604|ansässig
niedergelassen	3|1604|niedergelassen
gelegen	3|1604|gelegen
wohnsitz	3|1605|wohnsitz
einwohner	3|1605|einwohner
wesentlich	3|1606|wesentlich	8|1638|wesentlich ** unterscheidet	8|1638|wesentlich ** unterscheiden	8|1638|wesentlich anders	8|1640|wesentlich
wesentliche	3|1606|wesentliche	8|1640|wesentliche
wesentlichen	3|1606|wesentlichen	8|1640|wesentlichen
wesentlicher	3|1606|wesentlicher	8|1640|wesentlicher
erheblich	3|1606|erheblich
erhebliche	3|1606|erhebliche
erheblichen	3|1606|erheblichen
bedeutend	3|1606|bedeutend
bedeutende	3|1606|bedeutende
bedeutenden	3|1606|bedeutenden
grundlegend	3|1606|grundlegend
grundlegende	3|1606|grundlegende
wichtig	3|1606|wichtig
wichtige	3|1606|wichtige
wichtigen	3|1606|wichtigen
relevant	3|1607|relevant
relevante	3|1607|relevante
relevanten	3|1607|relevanten
anwendbaren	3|1607|anwendbaren
anwendbares	3|1607|anwendbares
einschlägig	3|1607|einschlägig
einschlägigen	3|1607|einschlägigen
maßgeblich	3|1607|maßgeblich
maßgeblichen	3|1607|maßgeblichen
verbessern	3|1609|verbessern
verbessert	3|1609|verbessert
verbesserung	3|1609|verbesserung
optimieren	3|1609|optimieren
optimiert	3|1609|optimiert
optimierung	3|1609|optimierung
geschützt	3|1610|geschützt
absichern	3|1610|absichern
maßnahme	3|1611|maßnahme
maßnahmen	3|1611|maßnahmen
massnahmen	3|1611|massnahmen
vorkehrung	3|1611|vorkehrung
vorkehrungen	3|1611|vorkehrungen
schritte	3|1611|schritte
umgehend	3|1613|umgehend
dienstleister	3|1614|dienstleister
dienstleistern	3|1614|dienstleistern
dienstleisters	3|1614|dienstleisters
dienstanbieter	3|1614|dienstanbieter
dienstanbietern	3|1614|dienstanbietern
diensteanbieter	3|1614|diensteanbieter
auftragnehmer	3|1614|auftragnehmer
lieferanten	3|1614|lieferanten
stunde	5|1615|stunde
stunden	5|1615|stunden
aufeinanderfolgende	5|1617|aufeinanderfolgende tage
aufeinanderfolgenden	5|1617|aufeinanderfolgenden tagen
monat	5|1619|monat	8|1649|monat vor
monate	5|1619|monate
monaten	5|1619|monaten
monats	5|1619|monats
monates	5|1619|monates
jahr	5|1620|jahr
jahres	5|1620|jahres
jahrs	5|1620|jahrs
welche	6|1621|welche daten	6|1621|welche informationen	6|1621|welche personenbezogene*
datenkategorien	6|1621|datenkategorien
verarbeitete	6|1621|verarbeitete daten
datenarten	6|1621|datenarten
quellen	6|1621|quellen
wofür	6|1622|wofür
wozu	6|1622|wozu
warum	6|1622|warum
speicherzeitraum	6|1625|speicherzeitraum
datenspeicherung	6|1625|datenspeicherung
jugendschutz	6|1626|jugendschutz
betroffenenrechte	6|1627|betroffenenrechte
datenübertragbarkeit	6|1627|datenübertragbarkeit
schutzmaßnahmen	6|1629|schutzmaßnahmen
technische	6|1629|technische und
datenschutzrahmen	6|65|datenschutzrahmen
reichweitenmessung	6|1630|reichweitenmessung
entscheidungsfindung	6|1631|entscheidungsfindung
änderungsvorbehalt	6|1632|änderungsvorbehalt	8|1638|änderungsvorbehalt
überarbeitung	6|1632|überarbeitung
neufassung	6|1632|neufassung
gültigkeit	6|1632|gültigkeit und änderung	9|1659|gültigkeit ab
verantwortlichkeit	6|1633|verantwortlichkeit
geltung	6|1634|geltung
einleitung	6|1634|einleitung
einführung	6|1634|einführung
präambel	6|1634|präambel
überblick	6|1634|überblick
übersicht	6|1634|übersicht
allgemeines	6|1634|allgemeines
allgemeine	6|1634|allgemeine hinweise	6|1634|allgemeine informationen
begriffe	6|1634|begriffe
vorwort	6|1634|vorwort
direkt	7|1635|direkt zum inhalt
inhaltsverzeichnis	7|1635|inhaltsverzeichnis
war	7|1635|war dieser artikel hilfreich	7|1635|war diese seite hilfreich
weiterlesen	7|1635|weiterlesen
warenkorb	7|1635|warenkorb anzeigen
frühere	7|1635|frühere versionen	7|1635|frühere version dieser	7|1635|frühere fassungen
vorherige	7|1635|vorherige versionen	7|1635|vorherige version dieser	8|1643|vorherige benachrichtigung	8|1649|vorherige
ältere	7|1635|ältere versionen	7|1635|ältere fassungen
archivierte	7|1635|archivierte versionen	7|1635|archivierte fassungen
druckversion	7|1635|druckversion
druckansicht	7|1635|druckansicht
druckbare	7|1635|druckbare version
archiviert	7|1635|archiviert am
wayback	7|1635|wayback machine
nutzungsbedingungen	8|1636|nutzungsbedingungen
datenschutzpraxis	8|1636|datenschutzpraxis
praktiken	8|1637|praktiken zur
datenverarbeitungspraktiken	8|1637|datenverarbeitungspraktiken
informationspraktiken	8|1637|informationspraktiken
umgangs	8|1637|umgangs mit
ändere	8|1638|ändere
abändern	8|1638|abändern
abzuändern	8|1638|abzuändern
anpasst	8|1638|anpasst
anzupassen	8|1638|anzupassen
passen	8|1638|passen ** an
revidieren	8|1638|revidieren
ergänzen	8|1638|ergänzen
erweitern	8|1638|erweitern
ersetzen	8|1638|ersetzen
ersetzt	8|1638|ersetzt
fortgeschrieben	8|1638|fortgeschrieben
passwort	8|1639|passwort ** ändern	8|1639|passwort ** zu ändern	8|1639|passwort ** geändert
aktualisierte	8|1639|aktualisierte informationen zu ihre*
wesentliches	8|1640|wesentliches
schränkt	8|1641|schränkt ** rechte
schmälern	8|1641|schmälern ** rechte
verringern	8|1641|verringern ** rechte
schmälerung	8|1641|schmälerung ihrer rechte
verringerung	8|1641|verringerung ihrer rechte
schutzniveau	8|1641|schutzniveau ** verringer*	8|1641|schutzniveau ** senk*
auswirkungen	8|1641|auswirkungen auf ihre rechte
erneut	8|136|erneut einwilligung	8|136|erneut zur zustimmung	8|136|erneut zustimmen	8|136|erneut zuzustimmen	8|136|erneut einwilligen	8|136|erneut akzeptieren	8|1646|erneut zu lesen	8|1646|erneut durchlesen	8|1646|erneut durchzulesen	8|1646|erneut aufrufen	8|1646|erneut aufzurufen
aufgefordert	8|136|aufgefordert ** zuzustimmen	8|136|aufgefordert ** zu akzeptieren
auffordern	8|136|auffordern ** zuzustimmen	8|136|auffordern ** zu akzeptieren
ausdrücklich	8|136|ausdrücklich zustimmen	8|136|ausdrücklich zugestimmt	8|136|ausdrücklich einwilligen
informiere	8|1643|informiere ich	8|1646|informiere dich
ankündigen	8|1643|ankündigen
anzukündigen	8|1643|anzukündigen
bekanntgemacht	8|1643|bekanntgemacht
pop	8|1643|pop up	8|1651|pop up*
popup	8|1643|popup
banner	8|1643|banner
wirst	8|1643|wirst ** informiert
erscheint	8|1643|erscheint ein hinweis	8|1643|erscheint ** hinweis
kommunizieren	8|1643|kommunizieren
transparent	8|1643|transparent angekündigt
indem	8|1644|indem wir die	8|1644|indem wir diese	8|1644|indem wir das	8|1644|indem wir den	8|1644|indem wir unsere	8|1644|indem wir auf	8|1644|indem wir hier	8|1644|indem wir neue	8|1644|indem wir eine neue	8|1644|indem wir eine aktualisierte	8|1644|indem wir eine überarbeitete	8|1644|indem wir eine geänderte	8|1644|indem wir änderungen	8|1644|indem wir solche	8|1644|indem wir sie auf	8|1644|indem ich die	8|1644|indem ich diese	8|1644|indem ich das	8|1644|indem die neue	8|1644|indem das datum	8|1647|indem sie ** nutzen	8|1647|indem sie ** weiter*
veröffentlichen	8|1645|veröffentlichen
abgerufen	8|1645|abgerufen
einsehbar	8|1645|einsehbar
aktualisiertem	8|1645|aktualisiertem datum
aktualisierten	8|1645|aktualisierten datum
aktuellste	8|1645|aktuellste version	8|1645|aktuellste fassung	8|1646|aktuellste version
neueste	8|1645|neueste version	8|1645|neueste fassung	8|1646|neueste version	8|1646|neueste fassung
platzieren	8|1645|platzieren
platziert	8|1645|platziert
am	8|1645|am anfang dieser	8|1645|am anfang der	8|1645|am ende dieser
hier	8|1645|hier veröffentlicht	8|1653|hier
ersichtlich	8|1645|ersichtlich
überprüfe	8|1646|überprüfe diese	8|1646|überprüfe regelmäßig
durchzulesen	8|1646|durchzulesen
durchlesen	8|1646|durchlesen
schauen	8|1646|schauen sie	8|1646|schauen ** regelmäßig
erneuten	8|1646|erneuten besuch
regelmäßig	8|1646|regelmäßig ** lesen	8|1646|regelmäßig ** zu lesen	8|1646|regelmäßig ** durchzusehen	8|1646|regelmäßig ** besuchen	8|1646|regelmäßig ** zu besuchen	8|1646|regelmäßig ** anzusehen	8|1646|regelmäßig ** aufzurufen	8|1646|regelmäßig aufzurufen	8|1646|regelmäßig ** einzusehen	8|1646|regelmäßig ** überprüf*	8|1646|regelmäßig überprüf*	8|1646|regelmäßig ** prüfen	8|1646|regelmäßig zu prüfen	8|1646|regelmäßig ** vertraut	8|1646|regelmäßig ** zur kenntnis	8|1646|regelmäßig ** nachlesen	8|1646|regelmäßig ** nachzulesen	8|1646|regelmäßig ** konsultieren	8|1646|regelmäßig ** abzurufen
durchzusehen	8|1646|durchzusehen
gelegentlich	8|1646|gelegentlich ** lesen	8|1646|gelegentlich ** überprüf*	8|1646|gelegentlich ** prüfen
weiternutzung	8|1647|weiternutzung
weiterverwendung	8|1647|weiterverwendung
weiterbenutzung	8|1647|weiterbenutzung
fortsetzung	8|1647|fortsetzung der nutzung
fortführung	8|1647|fortführung der nutzung
früher	8|1648|früher erhobene*	8|1648|früher erfasste*
vorher	8|1648|vorher erhobene*	8|1648|vorher erfasste*	8|1649|vorher
bisher	8|1648|bisher erhobene*
bislang	8|1648|bislang erhobene*
vorherigen	8|1649|vorherigen
vorheriger	8|1649|vorheriger
rechtzeitig	8|1649|rechtzeitig
frühzeitig	8|1649|frühzeitig
spätestens	8|1649|spätestens
inkrafttreten	8|1649|inkrafttreten	9|1659|inkrafttreten
wirksamwerden	8|1649|wirksamwerden
vorlauf	8|1649|vorlauf
beim	8|1650|beim einloggen	8|1650|beim nächsten login	8|1650|beim nächsten besuch
nächsten	8|1650|nächsten anmeldung
einblendung	8|1651|einblendung
deutlich	8|1651|deutlich sichtbar*
hauptseite	8|1652|hauptseite
eingangsseite	8|1652|eingangsseite
einstiegsseite	8|1652|einstiegsseite
landingpage	8|1652|landingpage
landing	8|1652|landing page
home	8|1652|home page
news	8|1654|news bereich
newsbereich	8|1654|newsbereich
newsseite	8|1654|newsseite
neuigkeitenseite	8|1654|neuigkeitenseite
ankündigungsseite	8|1654|ankündigungsseite
brieflich	8|1655|brieflich
briefpost	8|1655|briefpost
postsendung	8|1655|postsendung
datenschutzgesetze	8|1656|datenschutzgesetze ** verlangen	8|1656|datenschutzgesetze ** erforderlich
geeignete	8|1657|geeignete maßnahmen
letztes	9|1658|letztes update
letzter	9|1658|letzter stand
veröffentlicht	9|1658|veröffentlicht	9|1658|veröffentlicht am
wirksamkeitsdatum	9|1659|wirksamkeitsdatum
gültigkeitsdatum	9|1659|gültigkeitsdatum`,prefix:`per	0|0|personenbezogen*	0|0|persönliche* daten	0|0|persönliche* information*	0|0|persönliche* angaben	0|0|personenbezogen* daten	0|0|personenbezogen* information*	0|0|personenbezogen* angaben	0|0|personenbeziehbar*	0|0|persönliche* identifikator*	0|0|personenbezogen* identifikator*	0|0|persönliche* oder sensible*	0|0|persönliche* und sensible*	0|0|persönliche* oder vertrauliche*	0|0|persönliche* oder identifizierende*	0|23|personenstand*	0|28|personalausweis*	0|28|personalausweisnummer*	0|50|persönlich* interessen	0|71|persönlichkeitsprofil*	0|102|personalisiert* werbung	0|102|personalisiert* anzeige*	0|102|personalisiert* werbeanzeige*	0|104|personalisier*	0|105|persönlich* sicherheit	0|117|persönlichkeitsrecht*	0|157|persistent* cookie*	0|157|permanent* cookie*	0|159|personensorgeberechtigt*	1|292|persönlich*	1|292|personenbezogen*	1|292|personenbeziehbar*	1|836|personalisier*	1|881|periode*	1|883|permanent*	1|973|periodisch*	1|1011|personalausweis*	1|1354|persönlichkeit*	1|1522|personalabteilung*	8|1639|personenbezogene* daten ** ändern	8|1639|personenbezogene* daten ** zu ändern	8|1639|personenbezogene* daten ** aktualisieren	8|1639|personenbezogene* daten ** zu aktualisieren
nut	0|0|nutzerinformation*	0|7|nutzername*	0|7|nutzerkennung*	0|38|nutzungsinformation*	0|38|nutzungsverhalten*	0|38|nutzungsstatistik*	0|38|nutzungsaktivität*	0|38|nutzerverhalten*	0|38|nutzungsmuster*	0|38|nutzungsgewohnheit*	0|38|nutzeraktivität*	0|41|nutzungsprotokoll*	0|41|nutzungslog*	0|44|nutzergeneriert* inhalt*	0|44|nutzerinhalt*	0|50|nutzerpräferenz*	0|52|nutzeranfrage*	0|71|nutzungsprofil*	0|97|nutzerfreundlich*	0|97|nutzererlebnis*	0|97|nutzererfahrung*	0|99|nutzerforschung*	0|102|nutzungsbasiert* werbung	0|102|nutzungsbasiert* online werbung	0|102|nutzungsbasiert* onlinewerbung	0|103|nutzungsanalyse*	0|108|nutzungsbedingung*	0|110|nutzersupport*	0|123|nutzungsbeschränkung*	0|133|nutzereinstellung*	0|138|nutzungsvertrag*	0|166|nutzerseitig*	0|166|nutzeraccount*	0|166|nutzerinteraktion*	0|166|nutzeranmeldung*	0|166|nutzerumfrage*	0|166|nutzergruppe*	0|166|nutzerkreis*	0|166|nutzerbereich*	0|166|nutzeroberfläche*	0|192|nutzungszweck*	1|370|nutzungsprofil*	1|380|nutzer*	1|433|nutzungsbedingung*	1|433|nutzerbedingung*	1|791|nutzung*	1|981|nutzerverhalten*	1|984|nutzererfahrung*	1|984|nutzungserlebnis*
ben	0|0|benutzerinformation*	0|7|benutzername*	0|7|benutzerkennung*	0|38|benutzerverhalten*	0|38|benutzeraktivität*	0|44|benutzergeneriert* inhalt*	0|44|benutzerinhalt*	0|52|benutzeranfrage*	0|58|benutzt*	0|74|benachrichtig*	0|97|benutzerfreundlich*	0|97|benutzererfahrung*	0|126|benachteilig*	0|133|benutzereinstellung*	0|133|benachrichtigungseinstellung*	0|166|benutzeraccount*	0|166|benutzerinteraktion*	0|166|benutzeranmeldung*	0|166|benutzerumfrage*	0|166|benutzergruppe*	0|166|benutzeroberfläche*	0|187|benötigt*	1|380|benutzer*	1|400|benannt*	1|407|benachricht*	1|604|benötig*	1|791|benutzung*	1|981|benehm*	1|1100|benachteilig*	1|1240|benenn*	8|1643|benachrichtig*
kun	0|0|kundeninformation*	0|9|kundennummer*	0|44|kundeninhalt*	0|49|kundenbefragung*	0|49|kundenzufriedenheit*	0|49|kundenrückmeldung*	0|49|kundenmeinung*	0|49|kundenbewertung*	0|52|kundenanfrage*	0|52|kundendienstanfrage*	0|100|kundenbindung*	0|110|kundendienst*	0|110|kundenservice*	0|110|kundenbetreuung*	0|110|kundensupport*	0|110|kundenbetreuer*	0|116|kundensegmentier*	0|165|kundin*	0|165|kundenseitig*	1|383|kundin*	1|383|kundenkont*	1|383|kundennumm*	1|383|kundschaft*	1|383|kundenbezieh*	1|383|kundenerfahr*	1|383|kundenzufried*	1|547|kundenbindung*	1|861|kundenbeziehung*	1|1186|kundendienst*	1|1186|kundenservice*	1|1186|kundenbetreu*
mit	0|0|mitgliederinformation*	0|9|mitgliedsnummer*	0|45|mitteilungsfunktion*	0|57|mitprotokolliert*	0|74|mitgeteilt*	0|91|mitspieler*	0|143|mitarbeitende*	0|150|mitgliedstaat*	0|150|mitgliedsstaat*	0|150|mitgliedsland*	0|150|mitgliedsländer*	0|166|mitgliederverwaltung*	0|166|mitgliederliste*	0|166|mitgliederverzeichnis*	0|166|mitgliederbereich*	0|166|mitgliederversammlung*	0|169|mitverantwortlich*	1|378|mitgliedschaft*	1|501|mitarbeit*	1|633|mitgliedstaat*	1|633|mitgliedsstaat*	1|825|miteinbez*	1|896|mittwoch*	1|979|mittelbar*	1|1084|mitwirk*	1|1088|mitbring*	1|1094|mitgeteilt*	1|1172|mitgebrandet*	1|1228|mitfahr*	8|1643|mitgeteilt*
sen	0|1|sensible* daten	0|1|sensible* information*	0|1|sensible* personenbezogen*	0|1|sensible* personenbezogen* daten	0|1|sensitive* daten	0|1|sensible* personenbezogen* information*	0|1|sensible* personenbezogen* angaben	0|1|sensible* persönliche* daten	0|1|sensible* persönliche* information*	0|1|sensible* angaben	1|1039|sensor*	1|1076|sensib*	1|1076|sensitiv*
bes	0|1|besondere* kategorien	0|1|besondere* kategorien personenbezogen* daten	0|1|besondere* kategorien von personenbezogen* daten	0|1|besondere* kategorien von daten	0|1|besondere* arten personenbezogen*	0|26|beschäftigungsverhältnis*	0|31|bestellinformation*	0|31|bestellvorgang*	0|31|bestellvorgänge*	0|31|bestellprozess*	0|31|bestellnummer*	0|31|bestellbestätigung*	0|31|bestellformular*	0|31|bestellsystem*	0|31|bestellverhalten*	0|31|bestellte* ware*	0|31|bestellte* produkt*	0|31|bestellte* artikel*	0|38|besucht* seite*	0|38|besuchszeit*	0|39|besucht* website*	0|39|besucht* webseite*	0|39|besucht* internetseite*	0|53|beschleunigungs*	0|64|beseitig*	0|89|beschlagnahm*	0|100|besonder* angebot*	0|103|besuchermessung*	0|111|bestellabwicklung*	0|124|beschwerderecht*	0|153|bestimmungsland*	0|164|besucher*	0|165|besteller*	0|165|bestandskunde*	1|381|besucher*	1|382|besuchte*	1|471|beschreib*	1|471|beschrieben*	1|501|beschäftigt*	1|502|beschäftigung*	1|548|bestell*	1|735|beschädig*	1|751|bestätig*	1|759|beschränk*	1|773|besser*	1|783|bestreb*	1|794|beschaff*	1|811|beseitig*	1|831|bestandteil*	1|850|beschluss*	1|850|beschließ*	1|858|beschwer*	1|869|bestehend*	1|964|bestmöglich*	1|971|besonder*	1|1094|besprech*	1|1095|besprochen*	1|1162|bescheinig*	1|1402|beschleunig*	6|1627|beschwerde*	6|1627|beschwerderecht*	8|1648|bestehende* daten
sch	0|1|schützenswert* personendaten	0|1|schutzwürdig* daten	0|19|schwerbehind*	0|19|schwangerschaft*	0|25|schulabschluss*	0|25|schulisch*	0|45|schriftverkehr*	0|45|schriftwechsel*	0|51|schlussfolger*	0|83|schwestergesellschaft*	0|83|schwesterunternehmen*	0|105|schädlich*	0|105|schwachstelle*	0|105|schädigend*	0|105|schadprogramm*	0|105|schadcode*	0|124|schlichtung*	0|124|schiedsverfahren*	0|124|schiedsgericht*	0|124|schiedsstelle*	0|137|schutzwürdige* gründe*	0|137|schutzwürdige* interesse*	0|140|schutzmaßnahme*	0|140|schutzmassnahme*	0|140|schutzvorkehrung*	0|140|schutzmechanism*	0|141|schutzverletzung*	0|147|schutzniveau*	0|152|schweizerisch*	0|158|schüler*	1|331|schaltfläche*	1|338|schnittstelle*	1|405|schriftverkehr*	1|480|schlussfolger*	1|491|schritt*	1|615|schiedsgericht*	1|615|schlichtung*	1|649|schwedisch*	1|653|schweizer*	1|700|schul*	1|721|schutzmaßnahme*	1|722|schutz*	1|722|schütz*	1|727|schädlich*	1|735|schadens*	1|739|schutzverletz*	1|747|schlüssel*	1|780|schwierig*	1|785|scheiter*	1|820|schätz*	1|843|schreib*	1|843|schrift*	1|878|schnell*	1|965|schlecht*	1|1018|schuhe*	1|1062|schadlos*	1|1164|schutzschild*	1|1185|schenk*	1|1237|schweb*	1|1254|schwerwieg*	1|1344|schwerpunkt*	1|1366|schönheit*	1|1374|scheidung*	1|1468|schule*	1|1468|schüler*
vor	0|2|vorname*	0|27|vorstellungsgespräch*	0|51|vorhersag*	0|63|vorratsdaten*	0|74|vorankündigung*	0|89|vorladung*	0|136|vorherig* einwilligung	0|136|vorherig* zustimmung	0|138|vorvertraglich*	0|159|vormund*	0|159|vormünder*	0|187|vorgeschrieben*	0|191|voreingestellt*	0|191|voreinstellung*	1|401|vorname*	1|434|voraussetzung*	1|445|vorschrift*	1|474|vorgenannt*	1|474|vorstehend*	1|484|vorgehen*	1|496|vornehm*	1|496|vorgenommen*	1|608|vorrecht*	1|675|vorbehalt*	1|679|vormund*	1|708|vorliebe*	1|711|vorherseh*	1|711|vorauss*	1|712|vorsätz*	1|721|vorkehrung*	1|724|vorbeug*	1|738|vorfall*	1|738|vorfälle*	1|786|vorkomm*	1|809|vorhalt*	1|809|vorgehalten*	1|834|voreinstell*	1|835|voreingestellt*	1|837|vorschl*	1|837|vorgeschlagen*	1|869|vorliegend*	1|870|vorhanden*	1|871|vorher*	1|871|vorangeg*	1|882|vorübergehend*	1|966|vorrang*	1|1086|vorleg*	1|1110|vorhersag*	1|1117|vorteil*	1|1122|vorsicht*	1|1125|vorstell*	1|1127|vorbereit*	1|1142|vortäusch*	1|1151|vorder*	1|1253|vorsätzlich*	1|1314|vorteilhaft*	1|1341|vorgesehen*	1|1343|vorgabe*	1|1343|vorgegeben*	1|1397|voreingenommen*	1|1397|vorurteil*	8|1643|vorankündigung*	8|1648|vorhandene* daten	8|1649|vorankündigung*
nac	0|2|nachname*	0|45|nachrichtenfunktion*	0|45|nachrichteninhalt*	0|45|nachrichtenverlauf*	0|70|nachverfolgung*	0|90|nachfolgeunternehmen*	0|90|nachfolgegesellschaft*	1|401|nachname*	1|618|nachweis*	1|705|nachvollzieh*	1|872|nachfolgend*	1|872|nachträglich*	1|965|nachteil*	1|1035|nachverfolg*	1|1102|nachgeh*	1|1169|nachfolger*	1|1252|nachlässig*	1|1305|nachstehend*	1|1400|nachhaltig*	8|1641|nachteilig*
fam	0|2|familienname*	0|23|familienstand*	0|23|familienangehörig*	0|23|familienmitglied*	0|23|familiär* verhältnisse	1|680|familie*
zun	0|2|zuname*	1|951|zunehm*
kla	0|2|klarname*	1|444|klausel*	1|993|klassifiz*	1|1051|klarna*
geb	0|2|geburtsname*	0|13|geburtstag*	0|13|geburtsjahr*	0|111|gebührenabrechnung*	0|161|gebietsansässig*	1|560|gebühr*	1|681|geburt*	1|681|geboren*	1|791|gebrauch*	1|1005|gebucht*	1|1013|gebäude*	1|1165|gebunden*
vol	0|2|vollständig* name*	0|89|vollzugsbehörde*	0|115|vollautomatisiert*	0|141|vollständig* verlust*	0|142|vollständig* sicherheit	0|160|volljährig*	0|191|vollautomatisch*	1|498|vollzieh*	1|623|vollstreck*	1|678|volljährig*	1|828|vollständig*	1|1297|volumen*	1|1334|vollumfäng*	1|1362|vollmacht*
ema	0|3|email*	0|3|emailadress*	1|391|email*	8|3|email*
mai	0|3|mailadress*	0|154|mailserver*	8|3|mailadress*
ele	0|3|elektronisch* post	0|28|elektronisch* identitätsnachweis*	1|428|elektronisch*	1|832|element*	1|1023|elektrizität*	1|1023|elektrisch*	1|1075|elementar*	8|3|elektronische* post	8|3|elektronische* nachricht*
geh	0|4|gehasht* e mail*	0|4|gehasht* email*	0|30|gehaltsinformation*	0|30|gehaltsvorstellung*	0|30|gehaltsabrechnung*	0|63|gehostet*	0|73|gehasht*	0|78|geheimhaltung*	1|584|gehalt*	1|808|gehostet*	1|1077|geheimhalt*	1|1107|gehör*	1|1481|geheim*
has	0|4|hashwert* ** e mail*	0|73|hashwert*	0|73|hashfunktion*	1|1080|hash*	1|1476|hasserf*
tel	0|5|telefonnummer*	0|5|telefaxnummer*	0|38|telemetrie*	0|45|telefonat*	0|45|telefongespräch*	0|46|telefonbuch*	0|46|telefonkontakt*	0|163|telemediengesetz*	1|310|telefon*	1|399|telefonat*	1|1270|telekommunikation*	1|1279|telefax*	1|1369|telefonverzeichnis*
ruf	0|5|rufnummer*
mob	0|5|mobilnummer*	0|5|mobilfunknummer*	0|5|mobiltelefonnummer*	0|35|mobilgerät*	0|35|mobilfunkanbieter*	0|35|mobilfunkbetreiber*	0|35|mobilfunknetz*	0|36|mobilgerätekennung*	1|309|mobil*	1|1270|mobilfunk*
han	0|5|handynummer*	0|45|handelsbrief*	0|80|handelsvertreter*	0|84|handelspartner*	0|107|handelsrecht*	1|493|handlung*	1|512|handhab*	1|534|handels*	1|817|handbuch*	1|817|handbücher*	1|1280|handelsregister*
fax	0|5|faxnummer*	1|1279|fax*
fes	0|5|festnetznummer*	1|833|festleg*	1|833|festgeleg*	1|833|festgesetzt*	1|1104|feststell*	1|1104|festgestellt*	1|1348|festplatte*
pos	0|6|postadress*	0|6|postanschrift*	0|6|postalisch* adress*	0|6|postalisch* anschrift*	0|26|positionsbezeichnung*	0|32|postleitzahl*	1|390|postalisch*	1|392|posteingang*	1|392|postfach*	1|395|postal*	1|395|postanschrift*	1|414|posting*	1|1016|postleitzahl*	1|1093|position*	8|1655|postalisch*
woh	0|6|wohnadress*	0|6|wohnanschrift*	0|32|wohnort*	0|161|wohnsitz*	0|161|wohnsitzland*	0|161|wohnhafte*	1|1013|wohnung*	1|1014|wohnsitz*	1|1014|wohnort*
rec	0|6|rechnungsadress*	0|6|rechnungsanschrift*	0|29|rechnungsinformation*	0|29|rechnungshistorie*	0|29|rechnungsverlauf*	0|90|rechtsnachfolge*	0|93|rechtsberater*	0|93|rechtsanwalt*	0|93|rechtsanwält*	0|93|rechtsanwaltskanzlei*	0|106|rechtswidrig*	0|106|rechtsverletzung*	0|106|rechtsverstöße*	0|107|rechtlich* verpflichtung*	0|107|rechtlich* pflicht*	0|107|rechtlich* vorgabe*	0|107|rechtlich* anforderung*	0|107|rechtlich* gründe*	0|107|rechtsvorschrift*	0|107|rechtspflicht*	0|107|rechtlich* bestimmung*	0|107|rechtsnorm*	0|107|rechtsverordnung*	0|107|rechtlich* regelung*	0|107|rechtlich* rahmenbedingung*	0|107|rechtlich* zwecke*	0|107|rechtlich* erforderlich*	0|107|rechtlich* auflage*	0|107|rechtskonform*	0|108|rechtsanspr*	0|108|rechtsstreit*	0|108|rechtlich* verfahren*	0|108|rechtsverfahren*	0|108|rechtlich* auseinandersetzung*	0|108|rechtsweg*	0|108|rechtsbehelfsmöglichkeit*	0|111|rechnungsstellung*	0|112|recruiting*	0|115|rechtlich* wirkung*	0|125|rechtsmittel*	0|129|rechtlich* vertreter*	0|129|rechtsvertreter*	0|137|rechtmäßig* interesse*	0|139|rechtsgrundlage*	0|139|rechtsgründe*	0|139|rechtlich* grundlage*	0|139|rechtlich* basis	0|153|rechtsordnung*	0|153|rechtsgebiet*	0|153|rechtsraum*	0|153|rechtssystem*	0|154|rechenzentr*	0|169|rechtsträger*	1|307|rechner*	1|566|rechnung*	1|579|rechnungslegung*	1|590|rechtlich*	1|590|rechtsgründe*	1|591|rechtmäßig*	1|591|rechtskonform*	1|592|rechtswidrig*	1|610|rechtsansprüche*	1|611|rechtsstreit*	1|614|rechtsverfolgung*	1|619|rechtsanwält*	1|619|rechtsanwalt*	1|670|rechtsträger*	1|715|rechtsgrundlage*	1|859|rechtsmittel*	1|859|rechtsbehelf*	1|1056|rechenschaft*	1|1065|rechtsordnung*	1|1148|rechenzentr*	1|1169|rechtsnachfolg*	1|1248|recycel*	1|1368|rechtfertig*	1|1370|rechtsmangel*	1|1520|recaptcha*	6|139|rechtsgrundlage*	6|139|rechtsgrund*	6|139|rechtmäßigkeit*
lie	0|6|lieferadress*	0|6|lieferanschrift*	0|80|lieferant*	0|95|lieferdienst*	0|95|lieferpartner*	0|95|lieferunternehmen*	1|524|lieferant*	1|803|liefer*
ver	0|6|versandadress*	0|35|verwendet* browser*	0|35|verbindungsinformation*	0|35|verwendet* betriebssystem*	0|38|verhaltensweise*	0|39|verweisend* website*	0|39|verweisend* webseite*	0|39|verweisend* seite*	0|39|verweisend* url*	0|41|verbindungsprotokoll*	0|49|verlosung*	0|51|vermutet* interessen	0|55|verfremdet*	0|59|verarbeitet*	0|59|verarbeitungsvorg*	0|59|verarbeitungstätigkeit*	0|59|verarbeitende*	0|61|verkauft*	0|61|veräußert*	0|61|veräußerung*	0|61|veräussert*	0|61|vermietet*	0|62|verwahrt*	0|64|vernichtet*	0|67|verknüpf*	0|71|verhaltensprofil*	0|72|verschlüssel*	0|75|verifizier*	0|75|verifikation*	0|76|veröffentlich*	0|78|vertraglich*	0|78|vertraulichkeitsvereinbarung*	0|78|verschwiegenheit*	0|80|verifizierungsdienst*	0|83|verbunden* unternehmen*	0|83|verbunden* gesellschaft*	0|83|verbundunternehmen*	0|84|vertriebspartner*	0|84|vertragshändler*	0|84|veranstaltungspartner*	0|85|vermarkter*	0|89|verwaltungsbehörde*	0|90|verschmelzung*	0|90|vermögensübertragung*	0|90|vermögensverkauf*	0|93|versicherer*	0|93|versicherungsunternehmen*	0|93|versicherungsgesellschaft*	0|95|versanddienstleister*	0|95|versandunternehmen*	0|95|versandpartner*	0|95|versanddienst*	0|97|verbesser*	0|97|verfeiner*	0|102|verhaltensbasiert*	0|102|verhaltensbezogen*	0|102|verhaltensorientiert*	0|102|verhaltensgesteuert*	0|102|verhaltensbasiert* werbung	0|102|verhaltensbasiert* online werbung	0|102|verhaltensbasiert* onlinewerbung	0|102|verhaltensbezogen* werbung	0|102|verhaltensorientiert* werbung	0|103|verhaltensanalyse*	0|105|verdächtig*	0|106|verstöße*	0|106|verstösse*	0|110|vertriebssupport*	0|119|vervollständig*	0|126|vergeltungsmaßnahme*	0|129|vertretungsberechtigt*	0|138|vertragsabschluss*	0|138|vertragsschluss*	0|138|vertragsverhältnis*	0|138|vertragsbeziehung*	0|138|vertragszweck*	0|138|vertragsabschlüsse*	0|140|vertraulich*	0|141|versehentlich* verlust*	0|141|versehentlich* verloren*	0|148|verbindlich* intern* datenschutzvorschrift*	0|148|verbindlich* intern* vorschrift*	0|148|verbindlich* unternehmensregel*	0|148|verbindlich* unternehmensvorschrift*	0|148|verbindlich* unternehmensintern*	0|148|verbindlich* konzern*	0|149|vereinigt* staaten	0|149|vereinigt* staaten von amerika	0|151|vereinigt* königreich*	0|156|vergleichbar* technologie*	0|165|verbraucherrecht*	0|165|verbraucheranfrage*	0|165|verbraucherangelegenheit*	0|165|verbraucherschutz*	0|169|verantwortlich* stelle*	0|169|verantwortlich* unternehmen	0|172|verlinkt*	0|172|verlinkung*	0|184|vernünftig* anstrengung*	0|184|vernünftig* maßnahmen	0|184|vertretbar* aufwand	0|192|verarbeitungszweck*	0|192|verwendungszweck*	0|193|verjährungsfrist*	1|323|verbundene*	1|323|vernetz*	1|329|verlinkung*	1|329|verlinkt*	1|330|verknüpf*	1|350|verzeichnis*	1|384|verbraucher*	1|413|veröffentlich*	1|435|vereinbarung*	1|436|vereinbart*	1|441|verbiet*	1|441|verbot*	1|442|vertrags*	1|443|vertraglich*	1|469|verweis*	1|484|verfahren*	1|488|verarbeit*	1|512|verwalt*	1|518|verband*	1|518|verbände*	1|524|verkäufer*	1|526|vertreter*	1|532|vermögen*	1|538|vermarkt*	1|546|verlosung*	1|550|verkauft*	1|550|vertrieb*	1|550|veräußer*	1|551|vermiet*	1|571|verbindlichkeit*	1|585|versicher*	1|593|verordnung*	1|599|verpflicht*	1|600|verpflichtend*	1|600|verbindlich*	1|633|vertragsstaat*	1|647|vereinigte*	1|669|vertragspartei*	1|680|verheirat*	1|682|verstorben*	1|705|verständ*	1|716|verursach*	1|723|verteidig*	1|724|verhinder*	1|724|vermeid*	1|724|verhüt*	1|734|verlust*	1|734|verloren*	1|736|vernicht*	1|737|versehentlich*	1|739|verstoß*	1|739|verstöße*	1|740|verletz*	1|743|versprech*	1|744|vertrauens*	1|746|verschlüssel*	1|750|verifizier*	1|750|verifikation*	1|767|verbleib*	1|769|veränder*	1|773|verbesser*	1|785|versäum*	1|787|veranstaltung*	1|791|verwend*	1|796|versorg*	1|797|verleih*	1|800|versand*	1|800|versend*	1|807|verfügbar*	1|821|vergleich*	1|821|verglichen*	1|828|vervollständ*	1|853|verweiger*	1|868|veraltet*	1|877|verzöger*	1|945|verhältnismäßig*	1|949|verringer*	1|951|verlänger*	1|969|vernünftig*	1|974|vergleichbar*	1|975|verschieden*	1|981|verhalten*	1|1003|verfasser*	1|1004|verlauf*	1|1008|verkehrsmittel*	1|1035|verfolg*	1|1056|verantwort*	1|1058|vertragspartner*	1|1058|vertragsnehmer*	1|1063|verzicht*	1|1077|vertraulich*	1|1077|verschwiegenheit*	1|1092|verschieb*	1|1117|vergünstig*	1|1123|vermerk*	1|1124|vergess*	1|1131|vereinfach*	1|1137|verbreit*	1|1137|verteil*	1|1138|vervielfältig*	1|1184|vereinbarkeit*	1|1189|vertragslaufzeit*	1|1207|vergangen*	1|1223|vermut*	1|1231|verdacht*	1|1238|vergüt*	1|1241|verberg*	1|1241|verborgen*	1|1241|versteckt*	1|1255|verhäng*	1|1259|verpack*	1|1301|verschrieb*	1|1302|verjähr*	1|1303|verhandl*	1|1317|verstreich*	1|1317|verstrichen*	1|1323|vermittl*	1|1323|vermittel*	1|1335|vergleichsvereinb*	1|1356|veranschaulich*	1|1389|verhaft*	1|1403|verkleiner*	1|1477|verleumd*	6|1622|verwendungszweck*	6|1624|verkauf*	6|1624|veräußer*	6|1629|verschlüsselung*	6|1633|verantwortliche*	8|1637|verarbeitungszweck*	8|1645|veröffentlicht*	8|1645|veröffentlichung*
hau	0|6|hausanschrift*	0|6|hausnummer*	0|23|haushaltsmitglied*	0|161|hauptgeschäftssitz*	0|161|hauptsitz*	1|510|hauptsitz*	1|680|haushalt*	1|966|haupt*	1|1287|haushaltsgerät*	1|1310|hausfriedens*	1|1383|haustier*
mel	0|6|meldeadress*
pri	0|6|privatadress*	0|45|privatnachricht*	0|133|privatsphäreeinstellung*	0|133|privatsphäreoption*	0|165|privatkunde*	0|166|privatperson*	1|294|privat*	1|608|privileg*	1|966|primär*	1|966|priorit*	1|987|prinzip*
phy	0|6|physisch* adress*	1|1145|physisch*
str	0|6|straßenname*	0|89|strafverfolgungsbehörde*	0|89|strafverfolgungsorgan*	0|89|strafverfolger*	0|106|straftat*	0|106|strafrechtlich*	0|108|streitigkeit*	0|108|streitbeilegung*	0|108|streitfall*	0|121|strukturiert* gängig*	1|606|streng*	1|606|strikt*	1|611|streit*	1|621|straftat*	1|621|strafbar*	1|621|strafverfolg*	1|621|strafrecht*	1|1081|struktur*	1|1126|strateg*	1|1177|streik*
kor	0|6|korrespondenzadress*	0|45|korrespondenz*	1|405|korrespondenz*	1|856|korrig*	1|856|korrekt*	1|1380|korrel*	1|1412|korea*
use	0|7|username*
nic	0|7|nickname*	0|126|nichtdiskriminier*	0|164|nichtmitglied*	1|1367|nichtverfügbar*
spi	0|7|spitzname*	1|361|spieler*	1|1221|spiegel*	1|1357|spitzname*
anz	0|7|anzeigename*	0|85|anzeigenpartner*	0|85|anzeigennetzwerk*	0|85|anzeigenkunde*	0|85|anzeigenserver*	0|85|anzeigendienst*	0|133|anzeigeneinstellung*	0|133|anzeigeeinstellung*
log	0|7|loginname*	0|41|logdatei*	0|41|logfile*	0|95|logistikunternehmen*	0|95|logistikpartner*	0|95|logistikdienstleister*	1|376|logfile*	1|376|logdatei*	1|1365|logistik*
pro	0|7|profilname*	0|9|profilinformation*	0|10|profilfoto*	0|41|protokolldatei*	0|41|protokollinformation*	0|44|produktbewertung*	0|51|prognos*	0|57|protokolliert*	0|57|protokollierung*	0|71|profilbildung*	0|71|profilerstellung*	0|84|projektpartner*	0|98|produktentwicklung*	0|100|promotion*	0|100|produktinformation*	0|100|produktangebot*	0|100|produktneuheit*	0|104|produktempfehlung*	0|110|problemlösung*	0|116|profiling*	0|133|profileinstellung*	1|306|programmier*	1|370|profilbild*	1|376|protokolldatei*	1|376|protokollier*	1|484|prozedur*	1|488|prozess*	1|505|professionell*	1|523|provider*	1|542|promot*	1|636|provinz*	1|775|produktion*	1|775|produzier*	1|780|problem*	1|945|prozent*	1|1059|projekt*	1|1110|prognos*	1|1117|profitier*	8|1639|produktaktualisier*	8|1643|prominente* hinweis*	8|1651|prominent*
acc	0|7|accountname*	0|41|accesslog*
kon	0|7|kontoname*	0|9|kontoinformation*	0|9|kontokennung*	0|16|konfession*	0|29|kontoverbindung*	0|29|kontonummer*	0|38|kontoaktivität*	0|41|konsolenprotokoll*	0|45|konversation*	0|46|kontaktliste*	0|47|kontaktinformation*	0|52|kontaktanfrage*	0|67|konsolidier*	0|67|kontaktabgleich*	0|74|kontobenachrichtigung*	0|83|konzern*	0|90|konkurs*	0|90|kontrollwechsel*	0|92|kontoadministrator*	0|102|kontextbezogen* werbung	0|102|kontextbasiert* werbung	0|102|konversions*	0|102|kontextübergreifend*	0|124|kontrollstelle*	0|133|kontoeinstellung*	0|133|konfigurierbar*	0|166|kontoinhaber*	0|171|kontaktformular*	0|171|kontaktseite*	0|171|kontaktmöglichkeit*	0|171|kontaktadresse*	0|194|kontolöschung*	0|194|kontoschließung*	0|194|kontoauflösung*	1|384|konsument*	1|403|kontakt*	1|419|konzern*	1|620|konsultier*	1|718|konsequenz*	1|752|kontrollkästchen*	1|767|kontinuierlich*	1|770|konverti*	1|777|konzipier*	1|789|kontext*	1|834|konfigur*	1|971|konkret*	1|1125|konzept*	1|1168|konkurs*	1|1201|konflikt*	1|1201|konsistent*	1|1262|konferenz*	1|1326|konsumier*	1|1345|konstant*	1|1390|kongress*	1|1392|konsulat*	6|1633|kontakt*	8|1647|kontinuierliche* nutzung	8|1647|konkludent*
bil	0|7|bildschirmname*	0|10|bilddatei*	0|10|bildschirmfoto*	0|10|bildergalerie*	0|11|bildaufnahme*	0|25|bildungs*	0|35|bildschirmauflösung*	0|35|bildschirmgröße*	0|92|bildungseinrichtung*	1|315|bildschirm*	1|852|billig*
pas	0|8|passwort*	0|8|passwörter*	0|8|passphrase*	0|28|passnummer*	0|102|passend* werbung	0|104|passend* inhalt*	0|140|passwortgeschützt*	0|165|passagier*	1|748|passwort*	1|748|passwörter*	1|786|passier*	1|815|passiv*	1|968|passend*	1|1010|passagier*
ken	0|8|kennwort*	0|8|kennwörter*	1|373|kennung*	1|702|kenntnis*	1|748|kennwort*	1|748|kennwörter*	1|1027|kennzahl*	1|1340|kennzeichn*
anm	0|8|anmeldeinformation*	1|749|anmeldeinformation*	1|1123|anmerk*
zug	0|8|zugangscode*	0|8|zugangskennung*	0|41|zugriffsprotokoll*	0|41|zugriffszeit*	0|41|zugriffszeitpunkt*	0|41|zugriffslog*	0|66|zugriffsmöglichkeit*	0|66|zugreifende*	0|67|zugeordnet*	0|102|zugeschnitten* werbung	0|102|zugeschnitten* anzeige*	0|104|zugeschnitten*	0|109|zugesandt*	0|109|zugeschickt*	0|140|zugriffskontrolle*	0|140|zugangskontrolle*	0|140|zugriffsbeschränkung*	0|140|zugriffsberechtigung*	0|140|zugriffsrecht*	0|140|zugangsbeschränkung*	1|439|zugelassen*	1|519|zugeordnet*	1|800|zugesandt*	1|806|zugriff*	1|806|zugang*	1|806|zugreif*	1|806|zugänglich*	1|836|zugeschnitten*	1|1107|zugehör*
sic	0|8|sicherheitsfrage*	0|29|sicherheitscode*	0|74|sicherheitsbenachrichtigung*	0|76|sichtbar*	0|80|sicherheitsdienstleister*	0|89|sicherheitsbehörde*	0|105|sicherheitszweck*	0|105|sicherheitsgründe*	0|105|sicherheitslücke*	0|105|sicherheitsrisik*	0|105|sicherheitsbedrohung*	0|105|sicherheitsinteresse*	0|133|sicherheitseinstellung*	0|140|sicherheitsmaßnahme*	0|140|sicherheitsmassnahme*	0|140|sicherheitsvorkehrung*	0|140|sicherheitsverfahren*	0|140|sicherheitsstandard*	0|140|sicherheitsmechanism*	0|140|sicherungsmaßnahme*	0|140|sicherheitsrichtlinie*	0|140|sicherheitskontrolle*	0|140|sicherheitstechnologie*	0|140|sicherheitstechnik*	0|140|sicherheitsprotokoll*	0|140|sicherheitssystem*	0|140|sicherheitsbestimmung*	0|140|sicherheitsfunktion*	0|140|sicherheitsprüfung*	0|140|sicherheitskonzept*	0|140|sicherheitsniveau*	0|140|sicherheitsanforderung*	0|140|sicherheitsbeschränkung*	0|140|sicherheitsprogramm*	0|140|sicherheitsvorschrift*	0|140|sicherheitsrelevant*	0|140|sicherheitsmeldung*	0|140|sicherheitswarnung*	0|140|sicherheitsupdate*	0|140|sicherheitshinweis*	0|141|sicherheitsverletzung*	0|141|sicherheitsvorfall*	0|141|sicherheitsvorfälle*	0|141|sicherheitspanne*	0|186|sichergestellt*	0|193|sicherungskopie*	0|193|sicherheitskopie*	0|193|sicherungsarchiv*	0|193|sicherungssystem*	0|193|sicherungsdatei*	0|193|sicherungsfunktion*	1|720|sicherheit*	1|721|sicherheitsmaßnahm*	1|721|sicherheitsvorkehr*	1|742|sicherstell*	1|742|sichergestellt*	1|812|sicherungskop*	1|845|sichtbar*	6|1629|sicherheit*	6|1629|sicherheitsmaßnahme*	8|1643|sichtbare* hinweis*	8|1651|sichtbare* hinweis*
reg	0|9|registrierungsinformation*	0|89|regierungsbehörde*	0|89|regierungsstelle*	0|89|regulierungsstelle*	0|107|regulatorisch*	0|107|regulierungsvorschrift*	0|107|regelwerk*	0|118|registerauszug*	0|118|registerauszüge*	0|124|regulierungsbehörde*	0|166|registriert* nutzer*	0|166|registriert* benutzer*	1|377|registrier*	1|593|regulier*	1|593|regulatorisch*	1|626|regierung*	1|636|region*	1|973|regelmäßig*
fot	0|10|fotograf*	0|10|fotoaufnahme*	0|10|fotomediathek*	0|10|fotobibliothek*	0|10|fotogalerie*	0|10|fotozugriff*	0|10|fotoalbum*	0|10|fotoberechtigung*	1|354|fotograf*
ava	0|10|avatar*
sel	0|10|selfie*	1|1058|selbstständig*	1|1072|selten*
por	0|10|porträt*	0|10|portrait*	1|1082|portab*	1|1212|portugal*	1|1212|portugies*	1|1245|portal*	1|1473|pornograf*
scr	0|10|screenshot*	1|315|screenshot*	1|1292|scroll*
vid	0|11|videoaufnahme*	0|11|videoaufzeichnung*	0|11|videodatei*	0|11|videoanruf*	0|11|videokonferenz*	0|11|videochat*	0|11|videogespräch*	0|11|videofilm*	0|11|videoinhalt*	0|11|videoclip*	0|11|videostream*	0|11|videoüberwachung*	0|11|videokamera*	0|40|videonutzung*
fil	0|11|filmaufnahme*	1|757|filter*
bew	0|11|bewegtbild*	0|27|bewerbungsverfahren*	0|27|bewerbungsprozess*	0|27|bewerbungsformular*	0|27|bewerber*	0|27|bewerbungsgespräch*	0|53|bewegungssensor*	0|71|bewegungsprofil*	0|112|bewerbermanagement*	0|161|bewohner*	1|618|beweis*	1|704|bewusst*	1|753|bewertung*	1|819|bewert*	1|1092|beweg*	1|1173|bewerb*
aud	0|12|audio*	0|93|auditor*	1|356|audio*
ton	0|12|tonaufnahme*	0|12|tonaufzeichnung*	0|12|tonspur*
spr	0|12|sprachaufnahme*	0|12|sprachaufzeichnung*	0|12|sprachnachricht*	0|12|sprachanruf*	0|12|sprachmod*	0|12|sprachsteuerung*	0|12|sprachbefehl*	0|12|sprachassistent*	0|12|spracheingabe*	0|12|sprachausgabe*	0|50|sprachpräferenz*	0|113|sprachmodell*	0|133|spracheinstellung*	1|364|sprachaufnahme*	1|662|sprachlich*	1|662|spracheinstell*	1|1440|sprachmodell*
sti	0|12|stimmaufnahme*	0|21|stimmabdruck*	0|21|stimmabdrücke*	0|21|stimmerkennung*	1|521|stiftung*	1|1157|stichprobe*	1|1204|stillschweigend*	8|1647|stillschweigend*
mik	0|12|mikrofon*	0|12|mikrophon*	1|317|mikrofon*
aku	0|12|akustisch*
alt	0|13|altersangabe*	0|13|altersgruppe*	0|160|altersgrenze*	0|160|altersanforderung*	0|160|altersüberprüfung*	0|160|altersverifi*	0|160|altersvoraussetzung*	0|160|altersbeschränkung*	1|683|altersgruppe*	1|975|alternativ*	6|1626|altersbeschränk*
eth	0|15|ethnisch*	1|696|ethnisch*	1|1115|ethisch*
ras	0|15|rassisch*	1|696|rassisch*	1|878|rasch*	1|1358|raster*
rel	0|16|religion*	0|16|religiös*	0|102|relevant* werbung	0|102|relevant* anzeige*	0|102|relevant* werbeanzeige*	0|104|relevant* inhalt*	1|694|religi*	1|967|relevan*
wel	0|16|weltanschau*	1|631|weltweit*	1|694|weltanschau*
gla	0|16|glaubens*	1|694|glaubens*
phi	0|16|philosophisch* überzeugung*	0|105|phishing*	1|694|philosophisch*
kir	0|16|kirchensteuer*
pol	0|17|politisch* meinung*	0|17|politisch* zugehörigkeit*	0|17|politisch* ansicht*	0|17|politisch* einstellung*	0|17|politisch* überzeugung*	0|17|politisch* anschauung*	0|89|polizeilich*	0|89|polizeibehörde*	1|622|polizei*	1|695|politisch*	1|1543|polnisch*
par	0|17|parteizugehörigkeit*	0|84|partnerunternehmen*	0|84|partnerseite*	0|84|partnerwebsite*	0|84|partnerwebseite*	0|84|partnerprogramm*	0|84|partnernetzwerk*	0|84|partnerdienst*	0|84|partnershop*	0|84|partnerfirm*	0|84|partnerorganisation*	0|84|partnerhotel*	0|84|partnerhändler*	0|84|partnerinstitution*	0|84|partnerhochschul*	0|84|partneruniversität*	0|84|partnerangebot*	0|84|partnerplattform*	0|84|partnerbetrieb*	0|84|partnerbank*	1|447|paragraph*	1|522|partnerschaft*	1|1183|partnervorschl*	1|1359|parkplatz*	1|1359|parkplätze*	1|1390|parlament*	6|1623|partner*
gew	0|17|gewerkschaft*	0|49|gewinnspiel*	0|57|gewonnene*	0|134|gewählte*	0|161|gewöhnlich* aufenthalt*	0|161|gewöhnlich* aufenthaltsort*	1|513|gewerb*	1|535|gewerblich*	1|546|gewinnspiel*	1|707|gewünscht*	1|741|gewährleist*	1|794|gewonnen*	1|797|gewährt*	1|849|gewählt*	1|971|gewiss*	1|972|gewöhnlich*	1|982|gewohnheit*	1|1062|gewährleistungsaus*	1|1177|gewerkschaft*	1|1246|gewidmet*	1|1474|gewalt*
sex	0|18|sexuell* orientierung*	0|18|sexuell* ausrichtung*	0|18|sexuell* vorlieb*	0|18|sexuell* präferenz*	0|18|sexualleben*	1|685|sexual*	1|685|sexuell*
ges	0|19|gesundheit*	0|21|gesichtserkennung*	0|21|gesichtsgeometrie*	0|21|gesichtsmerkmal*	0|21|gesichtsscan*	0|21|gesichtsabdruck*	0|45|gespräch*	0|45|gesprächsaufzeichnung*	0|45|gesprächsinhalt*	0|45|geschäftsbrief*	0|45|geschäftlich* korrespondenz	0|57|gesammelt*	0|63|gespeichert*	0|69|gescannt*	0|84|geschäftspartner*	0|89|gesundheitsbehörde*	0|89|gesundheitsämter*	0|90|geschäftsübergang*	0|90|geschäftsübertragung*	0|101|gesponsert*	0|106|gesetzwidrig*	0|107|gesetzlich*	0|107|gesetzesvorschrift*	0|107|gesetzlich* verpflichtung*	0|107|gesetzlich* vorschrift*	0|107|gesetzesbestimmung*	0|107|gesetzeskonform*	0|139|gesetzlich* grundlage*	0|140|geschützt*	0|140|gesicherte*	0|159|gesetzlich* vertreter*	0|161|geschäftssitz*	0|161|gesellschaftssitz*	0|165|geschäftskunde*	0|168|gesondert* datenschutz*	0|192|geschäftszweck*	0|193|gesetzlich* aufbewahrungs*	0|193|gesetzlich* aufbewahrungsfrist*	0|193|gesetzlich* frist*	0|193|gesetzlich* verjährung*	1|406|gespräch*	1|433|geschäftsbedingung*	1|439|gestatt*	1|456|gestalt*	1|509|geschäftsstelle*	1|511|geschäftsführ*	1|513|geschäftlich*	1|513|geschäfts*	1|522|geschäftspartner*	1|545|geschenk*	1|589|gesetzlich*	1|589|gesetzgeb*	1|592|gesetzwidrig*	1|596|gesetzbuch*	1|616|geschworene*	1|684|geschlecht*	1|687|gesundheit*	1|700|geschult*	1|720|gesichert*	1|722|geschützt*	1|733|gestohlen*	1|758|gesperrt*	1|775|geschaffen*	1|777|gestaltete*	1|786|geschieh*	1|793|gesammelt*	1|796|gestellt*	1|800|gesendet*	1|800|geschickt*	1|808|gespeichert*	1|824|gesondert*	1|829|gesamt*	1|843|geschrieben*	1|861|geschäftsbeziehung*	1|878|geschwindigkeit*	1|1001|geschäftsgeheim*	1|1066|geschäftsfähig*	1|1103|geschlossene*	1|1171|gesponsert*	1|1232|geschäftsräume*	1|1244|gesicht*	1|1276|gesellschaftlich*	1|1281|gesellschafter*	5|1616|geschäftstag*	6|1621|gesammelte*
med	0|19|medizinisch*	0|44|mediendatei*	0|84|medienpartner*	0|85|mediaagentur*	1|365|medium*	1|687|medizinisch*	1|691|medikament*
kra	0|19|krankheit*	0|19|krankengeschichte*	0|19|krankenakte*	1|687|krank*	1|1442|kraftfahrz*	1|1467|krankenhaus*	1|1467|krankenhäuser*
all	0|19|allergie*	0|108|allgemein* geschäftsbedingung*	0|178|alleinig*	1|972|allgemein*	1|1334|allumfassend*
kör	0|19|körperlich* behinderung	1|688|körper*	1|689|körperverletz*	1|1145|körperlich*
gei	0|19|geistig* behinderung	1|999|geistig*
erk	0|19|erkrankung*	1|725|erkenn*	1|725|erkannt*
gen	0|20|genetisch*	0|33|genau* standort*	0|33|genau* geolokal*	0|33|genau* geografisch*	0|33|genau* position	0|33|genau* aufenthaltsort*	0|58|genutzt*	0|114|generativ*	0|136|genehmigt*	1|400|genannt*	1|438|genehmig*	1|693|genetisch*	1|710|genieß*	1|775|generier*	1|791|genutzt*	1|857|genau*	1|972|generell*	1|1087|genommen*	1|1215|genüg*	1|1373|genüss*
bio	0|21|biometri*	1|1471|biometrisch*
fin	0|21|fingerabdrücke*	0|30|finanzinformation*	0|30|finanziell* daten	0|30|finanziell* information*	0|30|finanziell* verhältnisse	0|30|finanziell* situation	0|30|finanziell* angaben	0|37|fingerprint*	0|87|finanzinstitut*	0|89|finanzbehörde*	0|89|finanzämter*	0|93|finanzberater*	1|576|finanzmittel*	1|581|finanz*	1|1129|final*	1|1472|fingerabdr*	1|1541|finnisch*
nat	0|22|nationalität*	0|89|national* sicherheit	0|166|natürlich* person*	1|630|nationalität*	1|671|natürlich*
sta	0|22|staatsangehörigkeit*	0|22|staatsbürgerschaft*	0|32|standortinformation*	0|32|standortbestimmung*	0|32|standortverlauf*	0|32|standortbezogen*	0|32|standortangabe*	0|32|standortdienst*	0|32|standortfreigabe*	0|32|standortberechtigung*	0|32|standortverfolgung*	0|32|standortermittlung*	0|32|standortabfrage*	0|32|standorterfassung*	0|41|statuscode*	0|54|statistisch* daten	0|54|statistisch* information*	0|54|statistisch* auswertung*	0|86|statistiktool*	0|89|staatlich* stelle*	0|89|staatsanwaltschaft*	0|89|staatsanwält*	0|103|statistisch*	0|133|standorteinstellung*	0|145|standardvertragsklausel*	0|145|standarddatenschutzklausel*	0|145|standardschutzklausel*	0|145|standardklausel*	0|157|statistikcookie*	0|191|standardmäßig*	0|191|standardmässig*	0|191|standardeinstellung*	1|594|statut*	1|626|staatlich*	1|630|staatsangehör*	1|630|staatsbürger*	1|639|standort*	1|642|stadtplan*	1|697|standpunkt*	1|786|stattfind*	1|790|status*	1|835|standardmäßig*	1|986|standard*	1|1027|statisti*	1|1347|stabil*	6|1630|statistik*	8|1652|startseite*
auf	0|22|aufenthaltstitel*	0|31|auftragsbestätigung*	0|32|aufenthaltsort*	0|32|aufnahmeort*	0|38|aufgerufen* seite*	0|38|aufgerufen* website*	0|38|aufgerufen* webseite*	0|57|aufgezeichnet*	0|57|aufzeichnungs*	0|59|aufbereitet*	0|62|aufbewahrt*	0|62|aufbewahrungs*	0|78|auftragsverarbeitungsvertrag*	0|78|auftragsverarbeitungsverträge*	0|78|auftragsdatenverarbeitungsvertrag*	0|78|auftragsverarbeitungsvereinbarung*	0|80|auftragnehmer*	0|81|auftragsverarbeiter*	0|81|auftragsdatenverarbeiter*	0|81|auftragsbearbeiter*	0|90|aufkauf*	0|107|aufbewahrungspflicht*	0|107|aufsichtsrechtlich*	0|111|auftragsabwicklung*	0|124|aufsichtsbehörde*	0|124|aufsichtsstelle*	0|161|aufenthaltsland*	0|161|aufenthaltsort* ihres arbeitsplatz*	0|161|aufenthaltsort* oder	0|161|aufenthaltsort* des arbeitsplatz*	0|161|aufenthaltsort* arbeitsplatz*	0|161|aufenthaltsort* ihrem arbeitsplatz*	0|161|aufenthaltsort* deines arbeitsplatz*	0|165|auftraggeber*	0|193|aufbewahrungsfrist*	0|193|aufbewahrungszeit*	0|193|aufbewahrungszeitraum*	0|193|aufbewahrungsperiode*	1|458|aufgelistet*	1|458|aufgeführt*	1|458|auflistung*	1|458|aufgezähl*	1|462|aufzeich*	1|472|aufklär*	1|625|aufsicht*	1|704|aufmerksam*	1|725|aufdeck*	1|762|aufhör*	1|786|auftret*	1|806|aufruf*	1|806|aufgerufen*	1|809|aufbewahr*	1|809|aufzubewahr*	1|841|aufforder*	1|848|auffind*	1|1014|aufenthalt*	1|1057|auftragsverarbeit*	1|1057|auftragnehmer*	1|1057|auftragsdatenverarb*	1|1059|aufgabe*	1|1098|aufrecht*	1|1122|aufmerksamkeit*	1|1168|auflös*	1|1238|aufwand*	1|1238|aufwend*	1|1239|auffällig*	1|1255|auferleg*	6|1623|auftragsverarbeit*	6|1625|aufbewahr*	6|1625|aufbewahrungs*	8|1643|auffällige* hinweis*	8|1651|auffällige* hinweis*	8|1651|auffällige* mitteilung*
ziv	0|23|zivilstand*	1|1199|zivil*
ehe	0|23|ehepartner*	0|23|eheschließung*	1|680|ehegatt*	1|871|ehemalig*
dem	0|24|demografisch*	0|24|demographisch*	0|24|demografie*	0|24|demographie*
soz	0|24|soziodemogra*	0|28|sozialversicherungsnummer*	0|48|sozial* medien	0|88|sozial* netzwerk*	0|88|sozial* plattform*	1|366|sozial*
aus	0|25|ausbildungs*	0|28|ausweisdokument*	0|28|ausweisnummer*	0|28|ausweiskopie*	0|60|aushändig*	0|60|ausgetauscht*	0|68|ausgewertet*	0|68|auswertungsergebnis*	0|90|ausgliederung*	0|93|auskunftei*	0|103|auswertungszweck*	0|103|auswertungsbericht*	0|107|ausführungsbestimmung*	0|118|auskunftsrecht*	0|118|auskunftsanspruch*	0|118|auskunftsantrag*	0|118|auskunftsanfrage*	0|134|auswahlmöglichkeit*	0|134|auswahloption*	0|136|ausdrücklich* einwilligung	0|136|ausdrücklich* zustimmung	0|144|ausländisch*	0|178|ausschließlich*	0|178|ausschliesslich*	0|179|ausgenommene*	0|179|ausgeschlossene*	0|179|ausnahmeregelung*	0|179|ausnahmetatbest*	0|179|ausnahmebestimmung*	1|313|ausrüstung*	1|313|ausstattung*	1|468|aussagekräftig*	1|496|ausgeführt*	1|498|ausführung*	1|565|ausstehend*	1|609|ausüb*	1|659|australisch*	1|664|ausländisch*	1|698|ausbildung*	1|718|auswirkung*	1|719|auswirk*	1|760|aussetz*	1|760|ausgesetzt*	1|771|austausch*	1|785|ausfall*	1|803|auslieferung*	1|803|ausgeliefert*	1|813|ausschalt*	1|818|auswert*	1|818|auszuwert*	1|818|ausgewertet*	1|826|ausschließ*	1|826|ausgeschlossen*	1|826|ausnahme*	1|826|ausgenommen*	1|826|ausschluss*	1|828|ausfüll*	1|828|ausgefüllt*	1|849|auswahl*	1|849|ausgewählt*	1|954|ausmaß*	1|963|ausdrücklich*	1|1011|ausweis*	1|1090|austritt*	1|1090|ausscheid*	1|1106|ausmach*	1|1109|ausdehn*	1|1111|auslegung*	1|1111|auszuleg*	1|1113|ausgleich*	1|1113|ausgewogen*	1|1119|ausdruck*	1|1128|auslös*	1|1128|ausgelöst*	1|1133|ausricht*	1|1133|ausgerichtet*	1|1137|ausstrahl*	1|1215|ausreichend*	1|1241|ausblend*	1|1349|ausgestellt*	1|1349|ausstell*	1|1367|ausfallzeit*	6|1627|auskunft*	6|1628|auswahl*
stu	0|25|studienabschluss*	0|25|studiengang*	1|890|stunde*	1|953|stufe*	1|1329|studio*	1|1469|student*	1|1469|studierende*
aka	0|25|akademisch*	0|94|akademisch* einrichtung*	1|1470|akademisch*
qua	0|25|qualifikation*	0|97|qualitätsverbesserung*	0|97|qualitätssicherung*	1|985|qualität*	1|985|qualitativ*	1|1066|qualifi*
ber	0|25|berufsausbildung*	0|26|beruflich*	0|26|berufsbezeichnung*	0|26|berufserfahrung*	0|57|bereitgestellte* daten	0|57|bereitgestellte* information*	0|64|bereinig*	0|119|berichtigungsrecht*	0|137|berechtigt* interesse*	0|137|berechtigt* geschäftsinteresse*	0|137|berechtigt* geschäftlich* interesse*	0|137|berechtigt* unternehmensinteresse*	0|137|berechtigt* wirtschaftlich* interesse*	0|137|berechtigt* geschäftszweck*	0|137|berechtigt* geschäftlich* zweck*	0|137|berechtigt* zweck*	0|137|berechtigt* unternehmerisch* interesse*	0|137|berechtigt* eigen* interesse*	0|137|berechtigte* gründe*	0|137|berechtigte* grund	0|140|berechtigungskonzept*	1|438|berechtigung*	1|504|berufs*	1|505|beruflich*	1|620|berat*	1|620|berät*	1|640|bereich*	1|706|berücksichtig*	1|715|beruhend*	1|796|bereitstell*	1|796|bereitgestellt*	1|796|bereitzustell*	1|820|berechn*	1|856|berichtig*	1|859|berufung*	1|1251|berühmt*	1|1376|bereinig*	6|139|berechtigte* interesse*
wei	0|25|weiterbildung*	0|58|weiterverwend*	0|58|weiternutz*	0|59|weiterverarbeit*	0|60|weitergegeben*	0|60|weitergabe*	0|60|weitergeleitet*	0|60|weitergereicht*	0|61|weiterverkauf*	0|61|weiterveräußer*	0|61|weitervermiet*	0|65|weiterübermittlung*	0|65|weiterübertragung*	0|78|weisungsgebunden*	0|82|weiter* auftragsverarbeiter*	0|98|weiterentwick*	1|482|weisung*	1|774|weiterentwick*	1|798|weitergeb*	1|798|weitergeg*	1|798|weitergabe*	1|802|weiterleit*	1|802|weitergeleitet*	1|1286|weihnacht*	6|1623|weitergabe*
for	0|25|fortbildung*	0|44|forenbeitr*	0|44|forumsbeitr*	0|44|forumbeitr*	0|94|forschend*	0|94|forschungseinrichtung*	0|94|forschungsinstitut*	0|94|forschungspartner*	0|94|forschungsorganisation*	0|98|fortentwick*	0|99|forschungszweck*	0|99|forschungsarbeit*	0|99|forschungsprojekt*	0|171|formlos* mitteilung	1|455|formular*	1|610|forderung*	1|767|fortsetz*	1|767|fortgesetzt*	1|767|fortlaufend*	1|767|fortbestehen*	1|1024|forsch*	1|1206|formell*	1|1227|fortgeschritten*	1|1227|fortschritt*	8|1638|fortschreib*	8|1647|fortgesetzte* nutzung	8|1647|fortgesetzte* verwendung	8|1647|fortlaufende* nutzung	8|1647|fortdauernde* nutzung
ler	0|25|lernerlebnis*
hoc	0|25|hochschulabschl*	0|44|hochgeladen*	0|44|hochlad*	0|94|hochschule*	1|348|hochlad*	1|348|hochgeladen*	1|1374|hochzeit*	1|1470|hochschul*
ste	0|26|stellenbezeichnung*	0|27|stellenangebot*	0|27|stellenanzeige*	0|27|stellenausschreibung*	0|28|steuernummer*	0|28|steueridentifikation*	0|89|steuerbehörde*	0|93|steuerberater*	0|107|steuerrecht*	0|107|steuerlich*	0|112|stellenbesetzung*	0|167|stellenbewerber*	1|475|steht*	1|578|steuer*	1|754|steuerung*	1|951|steiger*	1|1364|sternchen*
tät	0|26|tätigkeitsbezeichnung*	1|492|tätigkeit*
wer	0|26|werdegang*	0|36|werbekennung*	0|84|werkstattpartner*	0|85|werbetreibend*	0|85|werbepartner*	0|85|werbenetzwerk*	0|85|werbekunde*	0|85|werbeunternehmen*	0|85|werbeanbieter*	0|85|werbeagentur*	0|85|werbeplattform*	0|85|werbevermarkter*	0|85|werbedienst*	0|85|werbetechnologie*	0|85|werbungtreibend*	0|85|werbebörse*	0|85|werbeserver*	0|85|werbefirm*	0|100|werblich*	0|100|werbezweck*	0|100|werbenachricht*	0|100|werbemitteilung*	0|100|werbemail*	0|100|werbeaktion*	0|100|werbekampagne*	0|100|werbemaßnahme*	0|100|werbematerial*	0|100|werbeangebot*	0|100|werbeinformation*	0|100|werbeaussendung*	0|100|werbesendung*	0|100|werblich* mitteilung*	0|100|werblich* nachricht*	0|100|werblich* information*	0|100|werblich* e mail*	0|100|werblich* kommunikation	0|100|werblich* inhalt*	0|100|werblich* angebot*	0|101|werbeanzeige*	0|101|werbeinhalt*	0|101|werbemittel*	0|101|werbebanner*	0|101|werbefläche*	0|101|werbespot*	0|101|werbeeinblendung*	0|101|werbefinanz*	0|101|werbebotschaft*	0|101|werbeschaltung*	0|101|werbeformat*	0|133|werbeeinstellung*	0|133|werbepräferenz*	0|157|werbecookie*	1|424|werkzeug*	1|522|werbepartner*	1|540|werbe*	1|540|werbung*	1|540|werblich*	1|1116|wertvoll*	1|1136|werbebanner*	1|1281|wertpapier*	5|1616|werktag*
arb	0|26|arbeitsverhältnis*	0|26|arbeitsvertrag*	0|26|arbeitsverträge*	0|26|arbeitsstelle*	0|26|arbeitgeberbewertung*	0|26|arbeitgeberprofil*	0|27|arbeitszeugnis*	1|500|arbeits*	1|502|arbeitgeber*	1|1348|arbeitsspeicher*	5|1616|arbeitstag*
job	0|26|jobbezeichnung*	0|74|jobbenachrichtigung*
ans	0|26|anstellungsvertrag*	0|26|anstellungsverträge*	0|26|anstellungsverhältnis*	0|161|ansässig*	0|171|ansprechpartner*	1|393|anschrift*	1|502|anstellung*	1|639|ansässig*	1|697|ansicht*	1|783|anstreng*	1|872|anschließend*	1|1014|ansäss*	1|1275|ansehen*	6|1633|ansprechpartner*
die	0|26|dienstverhältnis*	0|80|dienstleister*	0|80|dienstanbieter*	0|80|diensteanbieter*	0|80|dienstleistungsunternehmen*	0|84|dienstleistungspartner*	0|96|dienst* ** zur verfügung	0|96|dienst* anzubieten	0|96|dienst* anbieten	0|96|dienstleistung* ** zur verfügung	0|109|dienstnachricht*	0|109|dienstbezogen* mitteilung*	0|109|dienstbezogen* nachricht*	0|109|dienstbezogen* e mail*	0|138|dienstleistungsvertrag*	1|295|dienstleistung*	1|523|dienstleister*	1|733|diebstahl*	1|895|dienstag*	6|1623|dienstleister*
leb	0|27|lebenslauf*	0|27|lebensläufe*	0|139|lebenswichtig* interesse*	0|160|lebensjahr*	1|605|lebenswichtig*	1|686|lebenssituation*	1|686|lebenslang*	1|686|lebende*	1|1017|lebensmittel*	1|1173|lebenslauf*	1|1291|lebensdauer*
kan	0|27|kandidat*	1|658|kanadisch*	1|1173|kandidat*
kar	0|27|karriereseite*	0|27|karriereportal*	0|29|kartennummer*	0|29|karteninformation*	0|29|kartenprüfnummer*	0|29|karteninhaber*	0|87|kartenherausgeb*	1|504|karriere*
lic	0|28|lichtbildausweis*
rei	0|28|reisepass*	0|28|reisepässe*	0|84|reisepartner*	0|95|reiseveranstalter*	0|103|reichweitenmessung*	0|103|reichweitenanalyse*	0|138|reisevertrag*	1|1006|reisende*	1|1006|reiseziel*	1|1006|reiseunternehm*	1|1006|reiseangebot*	1|1006|reisepläne*	1|1011|reisepass*	1|1376|reinig*
füh	0|28|führerschein*	1|1097|führend*	1|1445|führerschein*
ide	0|28|identifikationsnummer*	0|28|identitätsdokument*	0|28|identitätskarte*	0|28|identitätsnachweis*	0|36|identifizierungsmerkmal*	0|36|identifikationsmerkmal*	0|75|identitätsprüfung*	0|75|identitätsfeststellung*	0|75|identitätsüberprüfung*	0|75|identitätsbestätigung*	0|80|identitätsdienstleister*	0|106|identitätsdiebstahl*	1|371|identität*	1|372|identifizier*	1|372|identifikation*	1|373|identifikator*	1|974|identisch*
amt	0|28|amtlich* ausweis*	0|89|amtlich* stelle*	0|89|amtsgericht*	1|1206|amtlich*	1|1280|amtsgericht*
fah	0|28|fahrerlaubnis*	1|1006|fahrgast*	1|1006|fahrgäste*	1|1009|fahrzeug*	1|1010|fahrkarte*	1|1010|fahrschein*	1|1252|fahrlässig*	1|1444|fahrrad*	1|1444|fahrräder*	1|1445|fahrer*
zah	0|29|zahlungsinformation*	0|29|zahlungsangabe*	0|29|zahlungsmethode*	0|29|zahlungsart*	0|29|zahlungsweise*	0|29|zahlungskarte*	0|29|zahlungsmöglichkeit*	0|29|zahlungshistorie*	0|29|zahlungsverlauf*	0|29|zahlungsverläufe*	0|29|zahlungsbeleg*	0|29|zahlungsnachweis*	0|29|zahlungsaufzeichnung*	0|29|zahlungsinstrument*	0|30|zahlungsausfall*	0|87|zahlungsdienstleister*	0|87|zahlungsdiensteanbieter*	0|87|zahlungsdienstanbieter*	0|87|zahlungsanbieter*	0|87|zahlungsabwickler*	0|87|zahlungspartner*	0|87|zahlungsverkehrsdienst*	0|87|zahlungsabwicklungsdienst*	0|87|zahlungsprozessor*	0|87|zahlungsabwicklungsunternehmen*	0|87|zahlungsverarbeiter*	0|111|zahlungsabwicklung*	0|111|zahlungsverarbeitung*	0|111|zahlungsverkehr*	0|111|zahlungsvorgang*	0|111|zahlungsvorgänge*	0|111|zahlungstransaktion*	1|564|zahlung*	1|564|zahlbar*	1|947|zahlreich*
kre	0|29|kreditkartennummer*	0|29|kreditkarteninformation*	0|87|kreditinstitut*	0|87|kreditkartenunternehmen*	0|87|kreditkartenanbieter*	0|87|kreditkartengesellschaft*	0|93|kreditauskunftei*	1|569|kredit*	1|1125|kreativ*	1|1219|kreuz*
deb	0|29|debitkarte*	0|42|debugging*
ban	0|29|bankverbindung*	0|29|bankinformation*	0|29|bankkonto*	0|29|bankleitzahl*	0|29|banküberweisung*	0|84|bankpartner*	1|574|bank*	1|1136|banner*	5|1616|bankarbeitstag*	8|1651|banner*
abr	0|29|abrechnungsinformation*	0|29|abrechnungshistorie*	0|29|abrechnungsverlauf*	0|111|abrechnungszweck*	1|566|abrechnung*	1|806|abruf*
bez	0|29|bezahlinformation*	0|29|bezahlmethode*	0|29|bezahlart*	0|111|bezahlvorgang*	0|111|bezahlvorgänge*	1|469|bezugnahme*	1|564|bezahl*	1|636|bezirk*	1|860|bezüglich*	1|860|bezogen*	1|1395|bezeug*
las	0|29|lastschrift*	1|570|lastschrift*
prü	0|29|prüfziffer*	0|80|prüfdienstleister*	8|1646|prüfe* ** regelmäßig
ein	0|29|einzugsermächtigung*	0|31|einkaufsgewohnheit*	0|31|eingekauft*	0|36|eindeutig* kennung*	0|36|eindeutig* id	0|36|eindeutig* ids	0|36|eindeutig* gerätekennung*	0|36|eindeutig* identifikator*	0|36|eindeutig* identifier*	0|36|eindeutig* identifikations*	0|36|eindeutig* identifizierungs*	0|44|eingestellte* inhalt*	0|57|eingegeben*	0|57|eingetragene*	0|57|eingesandt*	0|57|eingesendet*	0|58|eingesetzt*	0|76|einsehbar*	0|95|einzelhändler*	0|107|eingehalten*	0|109|eingeladene*	0|123|einschränkungsrecht*	0|125|einspruch*	0|125|einsprüche*	0|133|einstellungsmöglichkeit*	0|133|einstellungslink*	0|133|einstellungsseite*	0|133|einstellungsmenü*	0|136|einwilligungserklärung*	0|136|einverständnis*	0|136|einverstandenerklärung*	0|140|einbruchserkennung*	0|161|einwohner*	0|166|einzelperson*	1|374|einlogg*	1|437|einwillig*	1|479|einleitung*	1|479|einführ*	1|499|eingesetzt*	1|525|einzelhändler*	1|549|einkauf*	1|549|einkäufe*	1|583|einnahme*	1|583|einkommen*	1|597|einhalt*	1|597|eingehalten*	1|629|einzelstaatlich*	1|719|einfluss*	1|759|einschränk*	1|759|eingeschränkt*	1|793|einhol*	1|794|eingeholt*	1|797|einräum*	1|814|einschalt*	1|819|einschätz*	1|823|einbind*	1|823|eingebunden*	1|823|eingebettet*	1|823|einbett*	1|823|eingebaut*	1|825|einbezogen*	1|825|einschließ*	1|834|einstellung*	1|834|einzustell*	1|845|eingesehen*	1|846|einblend*	1|846|eingeblendet*	1|854|einwände*	1|854|einspruch*	1|915|einzig*	1|915|einzeln*	1|961|einfach*	1|967|einschlägig*	1|977|einzigartig*	1|977|einmalig*	1|993|einstuf*	1|995|einzelheit*	1|1010|eintrittskarte*	1|1083|eingreif*	1|1083|eingriff*	1|1086|einreich*	1|1086|eingeb*	1|1086|eingegeben*	1|1086|eingereicht*	1|1086|eingabe*	1|1086|eintrag*	1|1091|eintreff*	1|1093|einfüg*	1|1103|eingegangen*	1|1128|einleit*	1|1132|einlad*	1|1132|eingeladen*	1|1260|einheitlich*	1|1265|einlös*	1|1265|eingelöst*	1|1282|eintreib*	1|1294|eingescannt*	1|1295|eintipp*	1|1315|einordn*	1|1332|einwohner*	1|1392|einwander*	6|1628|einstellung*	6|1628|einwilligung*	8|1640|einschneidend*
bon	0|30|bonitätsprüfung*	0|30|bonitätsinformation*	1|569|bonität*	1|1284|bonitätsprüf*
loh	0|30|lohnabrechnung*	1|584|lohn*
tra	0|31|transaktionsinformation*	0|31|transaktionale*	0|31|transaktionsmail*	0|65|transferier*	0|70|tracking*	0|84|transportpartner*	0|95|transportunternehmen*	0|95|transportdienstleister*	0|113|trainiert*	0|113|trainingszweck*	0|113|trainingsdatensatz*	0|113|trainingsdatensätze*	0|146|transatlantisch* datenschutzrahmen*	0|156|trackingpixel*	0|156|trackingtechnologie*	0|156|trackingskript*	0|156|trackingcode*	0|156|trackingmechanism*	0|157|transient* cookie*	0|157|trackingcookie*	1|700|training*	1|700|trainier*	1|801|transfer*	1|1008|transport*	1|1035|tracker*	1|1166|transaktion*	1|1296|tragbar*	1|1318|transparen*	1|1339|transient*	6|1630|track*	6|1630|tracking*
gek	0|31|gekauft*	1|332|geklickt*	1|549|gekauft*	1|761|gekündigt*	1|1333|gekürzt*	1|1340|gekennzeichnet*
erw	0|31|erworben* produkte	0|90|erwerber*	0|90|erwerbende*	1|474|erwähn*	1|549|erworben*	1|678|erwachsen*	1|706|erwäg*	1|711|erwart*	1|951|erweiter*	8|1638|erweitert*
war	0|31|warenkorb*	0|74|warnmeldung*	1|410|warnung*	1|410|warnhinweis*	1|553|warenkorb*	1|557|warenzeichen*	1|1098|wartung*	1|1285|warenlager*
kau	0|31|kaufvorgang*	0|31|kaufvorgänge*	0|31|kaufinformation*	0|31|kaufgewohnheit*	0|31|kaufbeleg*	0|31|kaufbestätigung*	0|50|kaufpräferenz*	0|111|kaufabwicklung*	0|138|kaufvertrag*
kom	0|31|kommerziell* information*	0|31|kommerziell* daten	0|45|kommunikationsinhalt*	0|61|kommerzialisier*	0|67|kombinier*	0|100|kommerziell* mitteilung*	0|100|kommerziell* kommunikation	0|109|kommunizier*	0|109|kommunikationsfunktion*	0|109|kommunikationspartner*	0|109|kommunikationskanal*	0|109|kommunikationskanäle*	0|109|kommunikationsmittel*	0|109|kommunikationsweg*	0|109|kommunikationsdienst*	0|109|kommunikationsteilnehmer*	0|133|kommunikationseinstellung*	0|133|kommunikationspräferenz*	0|141|kompromittier*	0|189|komplett*	1|404|kommunikation*	1|404|kommunizier*	1|415|kommentar*	1|415|kommentier*	1|535|kommerziell*	1|637|kommunal*	1|822|kombin*	1|828|komplett*	1|831|komponente*	1|962|komplex*	1|962|kompliziert*	1|1066|kompeten*	1|1184|kompatib*	1|1193|kommission*	1|1238|kompens*	1|1403|komprimier*	8|1643|kommuniziert*
geo	0|32|geolokal*	0|32|geolocation*	0|32|geostandort*	0|32|geografisch*	0|32|geographisch*	1|639|geolokal*	1|641|geograf*	1|641|geograph*
lok	0|32|lokalisier*	0|156|lokal* speicher	0|156|lokal* speicherung	1|639|lokalisier*
ung	0|32|ungefähr* standort*	0|119|ungenau* daten	0|119|ungenaue* personenbezogen*	1|864|ungültig*	1|965|ungünstig*	1|968|ungeeignet*	1|1072|ungewöhnlich*	1|1311|ungebeten*	1|1346|ungefähr*
ort	0|32|ortungsdienst*
prä	0|33|präzis* standort*	0|33|präzis* geolokal*	0|133|präferenzcenter*	0|135|präferenzsignal*	1|708|präferenz*	1|724|präventi*	1|846|präsentier*	1|857|präzis*	1|1465|prämie*
exa	0|33|exakt* standort*	0|33|exakt* position	1|857|exakt*
gps	0|33|gps*
län	0|33|längengrad*	0|62|längerfristig* gespeichert	0|62|längerfristig* speicherung	1|958|länger*
bre	0|33|breitengrad*	1|958|breit*
ipa	0|34|ipadress*	1|1429|ipad*
int	0|34|internetprotokolladress*	0|35|internetbrowser*	0|35|internetdienstanbieter*	0|35|internetdiensteanbieter*	0|35|internetanbieter*	0|35|internetprovider*	0|35|internetzugangsanbieter*	0|38|interagier*	0|38|internetaktivität*	0|39|internetadress*	0|50|interessengebiet*	0|50|interessensgebiet*	0|50|interessenschwerpunkt*	0|71|interessenprofil*	0|84|integrationspartner*	0|102|interessenbasiert*	0|102|interessensbasiert*	0|102|interessenbezogen*	0|102|interessengerecht*	0|102|interessenorientiert* werbung	0|102|interessenbasiert* werbung	0|102|interessensbasiert* werbung	0|102|interessenbezogen* werbung	0|102|interessengerecht* werbung	0|137|interessenabwägung*	0|144|international* übermittlung*	0|144|international* datenübermittlung*	0|144|international* datentransfer*	0|144|international* transfer*	0|144|international* übertragung*	0|144|international* datenübertragung*	0|165|interessent*	1|297|internetseite*	1|297|internetauftritt*	1|300|internet*	1|322|internetverbindung*	1|631|international*	1|709|interesse*	1|709|interessier*	1|823|integrier*	1|999|intellektuell*	1|1026|interview*	1|1083|interak*	1|1083|interag*	1|1083|intervention*	1|1111|interpret*	1|1135|interessenbasiert*	1|1135|interessenbezogen*	1|1135|interessengerecht*	1|1160|intim*	1|1226|interessant*	1|1319|integrität*	1|1441|intelligen*	6|65|international*
ger	0|35|geräteinformation*	0|35|gerätetyp*	0|35|geräteart*	0|35|gerätemodell*	0|35|gerätemerkmal*	0|35|gerätespezifisch*	0|35|gerätebezogen*	0|36|gerätekennung*	0|36|geräteidentifi*	0|36|gerätenummer*	0|36|gerätebezogen* kennung*	0|36|gerätekennziffer*	0|36|gerätekennzahl*	0|37|gerätefingerabdruck*	0|38|geräteaktivität*	0|53|gerätekamera*	0|70|geräteübergreifend*	0|89|gerichtlich*	0|89|gerichtsbeschluss*	0|89|gerichtsbeschlüsse*	0|89|gerichtlich* anordnung*	0|89|gerichtshof*	0|89|gerichtsurteil*	0|108|gerichtsverfahren*	0|108|gerichtlich* verfahren*	0|108|gerichtlich* auseinandersetzung*	0|108|gerichtlich* rechtsbehelf*	0|108|gerichtlich* rechtsschutz*	0|125|gerichtlich* abhilfe	0|133|geräteeinstellung*	0|136|geräteberechtigung*	0|153|gerichtsbarkeit*	1|312|geräte*	1|394|gerichtet*	1|593|geregelt*	1|612|gerichtlich*	1|612|gerichtshof*	1|612|gerichtsbeschl*	1|949|gering*	1|1065|gerichtsbarkeit*	1|1065|gerichtsstand*	1|1219|geräteübergreifend*	1|1368|gerechtfertigt*	8|1641|geringere* schutz*
har	0|35|hardware*	1|313|hardware*	1|1260|harmonis*
bet	0|35|betriebssystem*	0|83|beteiligungsgesellschaft*	0|90|betriebsübergang*	0|90|betriebsveräußerung*	0|106|betrugs*	0|106|betrüger*	0|117|betroffenenrecht*	0|130|betroffenenanfrage*	0|166|betroffen* person*	0|170|betrieblich* datenschutzbeauftragte*	1|494|betrieben*	1|494|betriebliche*	1|673|betroffene*	1|731|betrug*	1|731|betrügerisch*	1|967|betreffend*	1|1041|betriebssystem*	1|1084|beteilig*	1|1170|beteiligungsunternehm*	1|1269|betreiber*	1|1344|beton*	1|1372|betracht*	6|1627|betroffene*
bro	0|35|browsertyp*	0|35|browserversion*	0|35|browserinformation*	0|37|browserfingerabdruck*	0|38|browseraktivität*	0|39|browserverlauf*	0|39|browsing*	0|133|browsereinstellung*	0|135|browsersignal*	1|336|browser*	1|528|broker*
tec	0|35|technisch* daten	0|80|technologiedienstleister*	0|80|technologieanbieter*	0|84|technologiepartner*	0|110|technisch* unterstützung	0|110|technisch* support	0|110|technisch* hilfe	0|140|technisch* und organisatorisch*	0|140|technisch* maßnahme*	0|157|technisch* cookie*	1|425|technologie*	1|426|technisch*	1|1268|techniker*	6|1630|technologie*
end	0|35|endgerätetyp*	0|165|endkunde*	0|165|endnutzer*	0|165|endbenutzer*	1|312|endgerät*	1|883|endgültig*
sys	0|35|systeminformation*	0|41|systemprotokoll*	0|84|systempartner*	0|109|systemnachricht*	0|133|systemeinstellung*	0|136|systemberechtigung*
lap	0|35|laptop*
not	0|35|notebook*	0|93|notare*	0|157|notwendig* cookie*	1|603|notwendig*	1|692|notfall*	1|692|notfälle*	1|1123|notiz*	1|1394|notar*
sma	0|35|smartphone*	0|35|smartwatch*	1|309|smartphone*	1|1032|smart*
web	0|35|webbrowser*	0|38|websiteaktivität*	0|38|webseitenaktivität*	0|38|websitebesuch*	0|38|websiteinteraktion*	0|39|webadress*	0|53|webcam*	0|70|websiteübergreifend*	0|80|webhoster*	0|86|webanalyst*	0|86|webanalysetool*	0|86|webanalysewerkzeug*	0|86|webanalysedienst*	0|103|webanalyseverfahren*	0|154|webserver*	0|156|webbeacon*	0|156|webbug*	0|156|webspeicher*	0|164|websitebesucher*	0|164|webseitenbesucher*	0|166|websitenutzer*	0|166|webseitennutzer*	0|169|websitebetreiber*	1|297|website*	1|297|webangebot*	1|297|webpräsenz*	1|336|webbrowser*	1|818|webanalyse*	1|1262|webinar*	6|1630|webanalyse*
net	0|35|netzbetreiber*	0|35|netzwerkinformation*	0|38|netzwerkaktivität*	0|84|netzwerkpartner*	1|321|netzwerk*	1|1507|netflix*
onl	0|36|onlinekennung*	0|38|onlineaktivität*	0|101|onlineanzeige*	1|300|online*	1|552|onlineshop*
anw	0|36|anwendungskennung*	0|93|anwaltskanzlei*	0|93|anwaltlich*	0|97|anwenderfreundlich*	0|107|anwendbar* recht*	0|107|anwendbar* gesetz*	0|110|anwendersupport*	0|168|anwendungsbereich*	0|172|anwendung* von drittanbietern	1|380|anwender*	1|482|anweisung*	1|862|anwendbar*	6|1634|anwendungsbereich*
ins	0|36|installationskennung*	0|85|inserent*	0|90|insolvenz*	1|345|installier*	1|345|installation*	1|520|institut*	1|1098|instandhalt*	1|1168|insolven*	1|1486|instagram*
dig	0|37|digital* fingerabdruck*	1|429|digital*
kli	0|38|klickpfad*	0|38|klickrate*	0|165|klient*	1|383|klient*	1|1020|klima*	1|1300|klinik*
sei	0|38|seitenaufruf*	0|38|seitenansicht*	0|38|seitenaktivität*	0|70|seitenübergreifend*	0|164|seitenbesucher*	0|169|seitenbetreiber*
ang	0|38|angesehen* seite*	0|38|angeklickt*	0|40|angesehen* inhalte	0|40|angesehen* videos	0|57|angegebene* daten	0|57|angegebene* information*	0|58|angewandt*	0|58|angewendet*	0|67|angereichert*	0|83|angeschlossen* unternehmen	0|130|angefordert*	0|140|angemessen* garantie*	0|147|angemessenheitsbeschluss*	0|147|angemessenheitsbeschlüsse*	0|147|angemessenheitsentscheidung*	0|147|angemessen* schutzniveau*	0|147|angemessen* datenschutzniveau*	0|147|angemessen* niveau*	0|147|angemessen* schutz	0|184|angemessen* anstrengung*	0|184|angemessen* bemühungen	0|184|angemessen* schritte	0|184|angemessen* maßnahmen	0|184|angemessen* aufwand	0|184|angemessen* vorkehrungen	0|184|angemessen* vorsichtsmaßnahmen	0|184|angemessen* sorgfalt	1|323|angeschlossen*	1|332|angeklickt*	1|362|angesehen*	1|362|angeschaut*	1|473|angegeben*	1|476|angezeigt*	1|501|angestellt*	1|543|angebot*	1|729|angriff*	1|769|angepasst*	1|775|angelegt*	1|841|angefordert*	1|851|angenommen*	1|862|angewen*	1|968|angemessenheit*	1|1218|angelegenheit*	1|1231|angeblich*	1|1290|angehängt*	8|1638|angepasst*	8|1638|angepaßt*	8|1643|angekündigt*	8|1645|angegebene* datum
mau	0|38|mausklick*	1|1295|maus*
pla	0|38|plattformaktivität*	0|75|plausibilitätsprüfung*	0|80|plattformanbieter*	0|172|plattform* dritter	0|172|plattform* von dritten	0|172|plattform* von drittanbietern	1|299|plattform*	1|1093|platzier*	1|1126|planung*
akt	0|38|aktivitätsverlauf*	0|38|aktivitätsinformation*	0|41|aktivitätsprotokoll*	0|70|aktivität* ** verfolgen	0|100|aktionsangebot*	0|100|aktuell* angebot*	0|132|aktiviert*	0|174|aktualisiert* fassung*	0|174|aktualisiert* version*	0|174|aktualisiert* datenschutz*	0|174|aktualisiert* richtlinie*	1|343|aktualisier*	1|492|aktivität*	1|814|aktivier*	1|869|aktuell*	1|1281|aktie*	1|1281|aktionär*	8|1638|aktualisiert*	8|1638|aktualisierung*
sur	0|39|surfverhalten*	0|39|surfaktivität*	1|337|surf*	1|981|surfverhalten*
suc	0|39|suchverlauf*	0|39|suchanfrage*	0|39|suchbegriff*	1|847|such*
ref	0|39|referrer*	0|39|referer*	1|470|referenz*
her	0|39|herkunftsseite*	0|153|herkunftsland*	0|158|heranwachsend*	1|347|herunterlad*	1|347|heruntergeladen*	1|716|hervorgerufen*	1|775|herstell*	1|775|hergestellt*	1|1096|hervorgeh*	1|1110|herleit*	1|1156|herkunft*	1|1239|hervorgehoben*	1|1267|hersteller*	1|1298|herzfrequenz*	1|1340|hervorheb*	8|1643|hervorgehobene* hinweis*	8|1651|hervorgehoben*
dom	0|39|domainname*	0|39|domänenname*	1|328|domäne*
wie	0|40|wiedergabeverlauf*	0|40|wiedergabehistorie*	0|70|wiedererkenn*	0|84|wiederverkäufer*	1|792|wiederverwend*	1|812|wiederherst*	1|1138|wiederhol*	1|1322|wiedererkenn*	1|1322|wiedererkannt*
hör	0|40|hörverlauf*	0|40|hörverhalten*	0|40|hörgewohnheit*
seh	0|40|sehverhalten*	0|40|sehgewohnheit*
fer	0|40|fernsehverhalten*	0|40|fernsehnutzung*	1|318|fernseh*	1|1155|fernzugriff*	1|1155|fernabsatz*	1|1155|fernwart*
ser	0|41|serverlog*	0|41|serverprotokoll*	0|52|serviceanfrage*	0|80|serviceanbieter*	0|80|serviceprovider*	0|80|serviceunternehmen*	0|84|servicepartner*	0|97|serviceverbesserung*	0|109|servicemitteilung*	0|109|servicenachricht*	0|109|servicebezogen* mitteilung*	0|109|servicebezogen* nachricht*	0|109|servicebezogen* e mail*	0|138|servicevertrag*	0|154|serverstandort*	0|154|serverseitig*	0|154|serverausfall*	0|154|serverausfälle*	0|154|serverabsturz*	0|154|serverfehler*	0|154|servercluster*	0|154|serveranfrage*	0|154|serverinfrastruktur*
zei	0|41|zeitstempel*	1|877|zeitnah*	1|880|zeitpunkt*	1|880|zeitlich*	1|880|zeitraum*	1|880|zeitstempel*	1|882|zeitweilig*	1|1152|zeile*	1|1222|zeitung*
ere	0|41|ereignisprotokoll*	1|787|ereignis*
dat	0|41|datenprotokoll*	0|44|dateiname*	0|44|dateianhänge*	0|44|dateigröße*	0|44|dateityp*	0|44|dateiformat*	0|56|datenhändler*	0|56|datenbroker*	0|56|datenlieferant*	0|56|datenanbieter*	0|57|datenerhebung*	0|57|datenerfassung*	0|57|datensammlung*	0|59|datenverarbeitungsvorg*	0|60|datenweitergabe*	0|60|datenaustausch*	0|61|datenverkauf*	0|63|datenspeicherung*	0|65|datenübermittlung*	0|65|datentransfer*	0|67|datenabgleich*	0|78|datenverarbeitungsvereinbarung*	0|78|datenverarbeitungsvertrag*	0|84|datenpartner*	0|103|datenanalyse*	0|118|datenkopie*	0|118|datenauszug*	0|121|datenübertragbarkeit*	0|124|datenschutzaufsichtsbehörde*	0|124|datenschutzaufsicht*	0|124|datenschutzbehörde*	0|124|datenschutzkommission*	0|124|datenschutzstelle*	0|130|datenschutzanfrage*	0|133|datenschutzeinstellung*	0|133|datenschutzoption*	0|140|datensicherheit*	0|140|datensicherungsmaßnahme*	0|141|datenpanne*	0|141|datenschutzverletzung*	0|141|datenschutzvorfall*	0|141|datenschutzvorfälle*	0|141|datenleck*	0|141|datenverlust*	0|141|datenschutzpanne*	0|141|datenmissbrauch*	0|141|datendiebstahl*	0|141|datensicherheitsvorf*	0|141|datensicherheitsverletzung*	0|146|datenschutzrahmen*	0|146|datenschutzschild*	0|146|datenschutzabkommen*	0|147|datenschutzniveau*	0|154|datenzentr*	0|154|datacenter*	0|163|datenschutzgesetz*	0|163|datenschutzrechtlich*	0|163|datenschutzvorschrift*	0|163|datenschutzregelung*	0|163|datenschutzverordnung*	0|169|datenverantwortliche*	0|169|datenschutzverantwortliche*	0|170|datenschutzbeauftragte*	0|170|datenschutzteam*	0|170|datenschutzabteilung*	0|170|datenschutzkoordinator*	0|173|datenschutzerklärung*	0|173|datenschutzhinweis*	0|173|datenschutzrichtlinie*	0|173|datenschutzbestimmung*	0|173|datenschutzinformation*	0|173|datenschutzmitteilung*	0|173|datenschutzgrundsätze*	0|173|datenrichtlinie*	0|173|datenschutzerklaerung*	0|174|datenschutzrichtlinie* ** änder*	0|174|datenschutzrichtlinie* ** geändert*	0|174|datenschutzrichtlinie* ** aktualisier*	0|174|datenschutzrichtlinie* ** anpass*	0|174|datenschutzrichtlinie* ** anzupassen	0|174|datenschutzrichtlinie* ** überarbeit*	0|174|datenschutzhinweise* ** änder*	0|174|datenschutzhinweise* ** geändert*	0|174|datenschutzhinweise* ** aktualisier*	0|174|datenschutzhinweise* ** anpass*	0|174|datenschutzhinweise* ** anzupassen	0|174|datenschutzinformation* ** änder*	0|174|datenschutzinformation* ** aktualisier*	0|174|datenschutzinformation* ** anpass*	0|193|datenbanksicherung*	1|293|datenschutzgesetz*	1|293|datenschutzschild*	1|293|datenschutzprakt*	1|293|datenschutzkonform*	1|293|datenschutzrecht*	1|293|datenschutzeinstell*	1|293|datenschutzerklär*	1|293|datenschutzhinweis*	1|293|datenschutzpolit*	1|293|datenschutzrichtl*	1|293|datenschutzfrag*	1|293|datenschutzaufsicht*	1|293|datenschutzbehörd*	1|293|datenschutzverletz*	1|327|datenbank*	1|488|datenverarbeitung*	1|801|datenübertrag*	1|884|datum*	1|1054|datenschutzbeauftragt*	1|1082|datenübertragbar*	1|1156|datenquelle*	1|1202|datenverkehr*	1|1297|datenmenge*	1|1348|datenträger*	6|1621|datenerfassung*	6|1621|datenerhebung*	6|1623|datenweitergabe*	6|1629|datensicherheit*	6|65|datentransfer*	6|65|datenübermittlung*	6|1633|datenschutzbeauftragte*	8|1636|datenschutzerklärung*	8|1636|datenschutzhinweis*	8|1636|datenschutzrichtlinie*	8|1636|datenschutzbestimmung*	8|1636|datenschutzinformation*	8|1636|datenschutzmitteilung*	8|1636|datenschutzgrundsätze*	8|1636|datenschutzunterrichtung*	8|1636|datenrichtlinie*
abs	0|42|absturzbericht*	0|42|abstürze*	0|63|abspeicher*	0|90|abspaltung*	0|93|abschlussprüfer*	0|142|absolut* sicherheit	0|142|absolut* schutz	1|446|abschnitt*	1|712|absicht*	1|720|absicher*	1|762|abschluss*	1|762|abschließ*	1|800|absender*	1|813|abschalt*	1|1130|abstimm*	1|1273|abstimmung*	1|1404|absturz*	1|1404|abstürz*
dia	0|42|diagnoseinformation*	0|42|diagnostik*
feh	0|42|fehlerbericht*	0|42|fehlerprotokoll*	0|42|fehlermeldung*	0|42|fehleranalyse*	0|97|fehlerbehebung*	0|97|fehlerbeseitigung*	0|119|fehlerhaft* daten	0|119|fehlerhafte* personenbezogen*	0|190|fehlertracker*	1|778|fehlerbeheb*	1|779|fehler*	1|785|fehlschlag*
cra	0|42|crashreport*	1|1404|crash*
met	0|43|metainformation*	1|485|methode*	1|1027|metrik*
exi	0|43|exif*	1|870|existier*
rez	0|44|rezension*	1|753|rezension*
inh	0|44|inhalt* ** nachricht*	0|80|inhaltsanbieter*	0|84|inhaltepartner*	0|90|inhaberwechsel*	1|530|inhaber*	1|1247|inhaltsverzeichnis*
gel	0|44|geladene* inhalt*	0|61|geldwert* gegenleistung	0|64|gelöscht*	0|106|geldwäsche*	0|168|geltungsbereich*	0|194|gelöscht* konto	0|194|gelöscht* konten	1|573|geldbörse*	1|609|geltendmach*	1|781|gelöst*	1|787|gelegenheit*	1|810|gelöscht*	1|844|gelesen*	1|862|geltende*	1|973|gelegentlich*	1|1093|gelegt*	1|1283|geldwäsche*	6|1634|geltungsbereich*
blo	0|44|blogbeitr*	1|758|blockier*	8|1654|blogbeitrag*
exp	0|44|exportdatei*	1|506|experte*	1|782|experiment*	1|963|explizit*	1|1179|export*
cha	0|45|chatverlauf*	0|45|chatverläufe*	0|45|chatprotokoll*	0|45|chatnachricht*	0|45|chatfunktion*	0|114|chatbot*	1|397|chatbot*	1|990|charakteristi*	1|991|charakter*	1|1118|chance*
anr	0|45|anrufaufzeichnung*	0|67|anreicher*	1|1132|anreiz*
dir	0|45|direktnachricht*	0|100|direktmarketing*	1|511|direktor*	1|979|direkt*
sof	0|45|sofortnachricht*	0|80|softwareanbieter*	0|80|softwaredienstleister*	1|304|software*	1|877|sofort*	8|1639|softwareaktualisier*
adr	0|46|adressbuch*	0|46|adressbücher*	0|46|adresslist*	0|56|adresshändler*	0|67|adressbuchabgleich*	1|394|adressiert*
fre	0|46|freundesliste*	0|60|freigegeben*	0|79|fremd* unternehmen	0|80|freiberufler*	0|134|freiwillig*	0|172|fremd* website*	0|172|fremd* seiten	0|172|fremde* webseite*	1|420|freund*	1|563|freiheit*	1|898|freitag*	1|1058|freiberuf*	1|1062|freistell*	1|1070|freiwillig*	1|1325|freelanc*	1|1325|freiberufler*	1|1353|freundlich*	1|1389|freiheitsstrafe*	1|1510|freshdesk*
öff	0|48|öffentlich* profil*	0|56|öffentlich* quellen	0|56|öffentlich* register*	0|56|öffentlich* verzeichnis*	0|89|öffentlich* stelle*	0|105|öffentlich* sicherheit	0|139|öffentlich* interesse*	0|139|öffentlich* gewalt	1|627|öffentlich*	1|764|öffnung*
umf	0|49|umfrage*	1|825|umfass*	1|954|umfang*	1|958|umfangreich*	1|1025|umfrageforsch*	1|1026|umfrage*	1|1146|umfeld*	8|1640|umfangreiche* änderung*	8|1640|umfassende* änderung*
fra	0|49|fragebogen*	0|49|fragebögen*	0|84|franchise*	0|95|frachtführer*	1|651|frankreich*	1|651|französisch*	1|1026|fragebogen*	1|1026|fragebögen*	1|1360|franchise*
bef	0|49|befragung*	0|95|beförderungsunternehmen*	0|138|beförderungsvertrag*	1|421|befolg*	1|440|befugt*	1|639|befindlich*	1|1008|beförder*	1|1026|befragung*	1|1066|befäh*	1|1216|befriedig*	1|1312|befürwort*	1|1350|befüll*
fee	0|49|feedback*
pre	0|49|preisausschreiben*	0|52|presseanfrage*	0|60|preisgegeben*	0|74|preisalarm*	1|799|preisgeb*	1|799|preisgabe*	1|1196|premium*	1|1222|presse*	8|1639|preisänderung*	8|1654|pressemitteilung*
fok	0|49|fokusgruppe*	1|1344|fokus*
zuf	0|49|zufriedenheitsumfrage*	0|141|zufällig* verlust*	1|737|zufällig*	1|1157|zufalls*	1|1216|zufrieden*
mei	0|49|meinungsumfrage*	0|99|meinungsforschung*	1|697|meinung*	1|1119|meinungsäuß*
bev	0|50|bevorzugt* sprache*	0|129|bevollmächtigt*	1|708|bevorzug*	1|1332|bevölkerung*
rüc	0|51|rückschluss*	0|51|rückschlüsse*	0|111|rückerstattung*	0|111|rückzahlung*	1|480|rückschlüsse*	1|480|rückschluss*	1|568|rückerstatt*	1|568|rückzahl*	1|706|rücksicht*	1|804|rückgabe*	1|804|rücksend*	1|840|rückfrage*	1|1026|rückmeldung*	1|1035|rückverfolg*	1|1197|rückseite*	8|1648|rückwirkend*
abg	0|51|abgeleitet*	0|57|abgefragt*	0|63|abgespeichert*	0|63|abgelegt*	0|66|abgerufen*	0|67|abgeglichen*	0|96|abgewickelt*	1|762|abgelaufen*	1|762|abgeschlossen*	1|806|abgerufen*	1|813|abgeschaltet*	1|853|abgelehnt*	1|1108|abgedeckt*	1|1110|abgeleitet*	1|1112|abgleich*	1|1112|abgegl*	1|1335|abgewickelt*	8|1638|abgeändert*
abl	0|51|ableitung*	1|762|ablauf*	1|853|ablehn*	1|1110|ableit*
mut	0|51|mutmaßlich* interessen	0|83|muttergesellschaft*	0|83|mutterunternehmen*	0|83|mutterkonzern*	1|1231|mutmaßlich*	1|1253|mutwillig*
sup	0|52|supportanfrage*	0|52|supportticket*	0|80|supportdienstleister*	0|110|supportleistung*	0|110|supportteam*	0|110|supportmitarbeiter*	1|838|support*
gyr	0|53|gyroskop*
blu	0|53|bluetooth*
wla	0|53|wlan*
kam	0|53|kamerafunktion*	1|316|kamera*	1|541|kampagne*
agg	0|54|aggregier*	0|54|aggregat*	1|1079|aggregier*
zus	0|54|zusammengefasst*	0|67|zusammengeführt*	0|67|zusammenführung*	0|67|zusammengelegt*	0|89|zuständig* behörde*	0|89|zuständig* stelle*	0|90|zusammenschluss*	0|90|zusammenschlüsse*	0|95|zustelldienst*	0|95|zusteller*	0|136|zustimmungserklärung*	1|362|zuschauer*	1|436|zustimm*	1|477|zusammenfassung*	1|477|zusammengefasst*	1|741|zusicher*	1|743|zusag*	1|789|zusammenhang*	1|803|zustell*	1|822|zusammenführ*	1|822|zusammengeführ*	1|822|zusammenschl*	1|827|zusätzlich*	1|860|zusammenhäng*	1|980|zusammenarbeit*	1|1065|zuständig*	1|1079|zusammengefass*	1|1079|zusammenstell*	1|1079|zusammengestell*	1|1167|zusammenschluss*
kum	0|54|kumuliert*
ano	0|55|anonym*	1|1078|anonym*
pse	0|55|pseudonym*	1|1078|pseudonym*
dei	0|55|deidentifizier*	1|346|deinstall*
ent	0|55|entpersonalisier*	0|61|entgeltlich*	0|64|entsorg*	0|72|entschlüssel*	0|84|entwicklungspartner*	1|368|enthaltene*	1|461|entwurf*	1|461|entwürfe*	1|670|entität*	1|716|entstehen*	1|716|entstanden*	1|725|entdeck*	1|746|entschlüssel*	1|774|entwickl*	1|774|entwickel*	1|799|enthüll*	1|850|entscheid*	1|850|entschieden*	1|974|entsprechende*	1|1155|entfernung*	1|1309|entgegenwirk*	1|1321|entsorg*	1|1337|entgegenkomm*	1|1483|entschuldig*	6|1628|entscheidungsmöglichkeit*
kei	0|55|kein* personenbezug	0|55|kein* rückschlüsse auf	0|55|kein* rückschluss auf	0|55|kein* rückschlüsse mehr	0|55|kein* identifizierung ermöglich*	0|55|kein* identifizierung zulass*	0|55|kein* identifikation ermöglich*
dep	0|55|depersonalisier*
and	0|56|andere* quelle	0|79|ander* unternehmen	0|79|ander* firmen	0|79|ander* organisationen	0|79|ander* stellen	0|79|ander* parteien	0|79|ander* anbieter*	0|79|ander* organisation	0|79|ander* einrichtungen	0|79|ander* gesellschaften	0|79|ander* dienstleister*	0|79|ander* empfänger*	0|91|ander* nutzer*	0|91|ander* benutzer*	0|91|ander* mitglied*	0|91|ander* personen	0|91|ander* teilnehmer*	0|91|ander* gäste*	0|91|ander* kunden	0|91|ander* menschen	0|91|ander* nutzende*	0|91|ander* nutzerinnen	0|91|ander* spieler*	0|144|ander* länder	0|144|ander* ländern	0|144|ander* staaten	0|144|ander* rechtsordnung*	0|144|ander* land	0|144|andere* jurisdiktion*	0|172|ander* website*	0|172|ander* webseite*	0|172|ander* plattform*	0|172|ander* apps	0|172|ander* anwendungen	0|172|ander* online dienst*	0|172|ander* onlinedienst*	1|975|anderweit*
dri	0|56|drittquelle*	0|79|drittpartei*	0|79|drittanbieter*	0|79|drittunternehmen*	0|79|drittfirm*	0|79|drittentwickler*	0|79|drittwerb*	0|80|drittdienstleister*	0|84|drittpartner*	0|144|drittländer*	0|144|drittlandtransfer*	0|144|drittlandübermittlung*	0|144|drittstaat*	0|157|drittanbietercookie*	0|157|drittcookie*	0|172|drittseite*	0|172|drittanbieterseite*	0|172|drittanbieterdienst*	0|172|drittwebsite*	0|172|drittplattform*	0|172|drittanbieterplattform*	0|172|drittanbieteranwendung*	0|172|drittanbieterapp*	0|172|drittanbieterwebsite*	0|172|drittanbieterwebseite*	0|172|drittanwendung*	0|172|drittanbietertool*	0|172|drittanbieterplugin*	1|667|dritt*	1|668|drittland*	1|668|drittländ*	1|668|drittstaat*	1|692|dringend*	6|65|drittland*	6|65|drittländer*	6|65|drittstaat*
erh	0|57|erhobene*	0|57|erhaltene*	1|793|erhebung*	1|793|erhoben*	1|794|erhalten*	1|951|erhöh*	1|958|erheblich*	6|1621|erheb*	6|1621|erhobene*	8|1640|erheblich*
erf	0|57|erfasst*	0|57|erfaßt*	0|57|erfassung*	0|57|erfragt*	0|80|erfüllungsgehilf*	0|103|erfolgsmessung*	0|157|erforderlich* cookie*	1|490|erfolgsmessung*	1|498|erfüll*	1|601|erforder*	1|602|erfordernis*	1|784|erfolgreich*	1|793|erfass*	1|984|erfahrung*	6|1621|erfass*
abf	0|57|abfrag*	1|1090|abfahrt*	1|1248|abfall*
emp	0|57|empfangene*	0|104|empfehlungssystem*	0|153|empfängerland*	1|794|empfang*	1|795|empfänger*	1|837|empfehl*	1|837|empfohlen*	6|1623|empfänger*
erl	0|57|erlangt*	0|139|erlaubnistatbestand*	1|438|erlaubnis*	1|439|erlaubte*	1|472|erläuter*	1|583|erlös*	1|794|erlang*	1|984|erlebnis*	1|1131|erleichter*
anf	0|57|anfallende* daten	1|602|anforderung*	1|765|anfang*	1|840|anfrage*	1|940|anfänglich*	1|1230|anfallen*	1|1242|anfangsbuchst*
bea	0|59|bearbeitet*	0|59|bearbeitungsvorgang*	0|59|bearbeitungsvorgänge*	0|80|beauftragt* unternehmen*	1|503|beauftragung*	1|512|bearbeit*	1|712|beabsichtig*	1|841|beantrag*	1|842|beantwort*	1|858|beanstand*	1|1461|beacon*
get	0|60|geteilt*	0|98|getestet*	1|492|getätigt*	1|798|geteilt*	1|824|getrennt*	1|1017|getränk*	1|1183|getroffen*
off	0|60|offengelegt*	0|60|offenlegung*	0|60|offenbart*	1|764|offene*	1|799|offenleg*	1|799|offengeleg*	1|963|offensichtlich*	1|1206|offiziell*	1|1264|offenkundig*	6|1623|offenleg*
mon	0|61|monetarisier*	1|888|monat*	1|894|montag*	1|1448|monetär*	5|1619|monatig*
arc	0|62|archivier*	1|464|archiv*	1|1147|architekt*
spe	0|62|speicherfrist*	0|63|speicherbereich*	0|63|speichermedi*	0|95|spediteur*	0|95|spedition*	0|100|speziell* angebot*	0|192|speicherungszweck*	0|193|speicherfrist*	0|193|speicherzeitraum*	1|473|spezifizier*	1|473|spezifikation*	1|506|spezialist*	1|758|sperr*	1|808|speicher*	1|881|speicherdauer*	1|971|spezifisch*	1|971|speziell*	1|971|spezial*	1|1017|speise*	1|1185|spende*	1|1270|spediteur*	1|1291|speicherzeit*	6|1625|speicherfrist*
zwi	0|63|zwischenspeicher*	0|63|zwischengespeichert*	1|600|zwingend*	1|1037|zwischenspeich*	1|1323|zwischengeschalt*
hin	0|63|hinterlegt*	1|827|hinzufüg*	1|827|hinzugefüg*	1|1093|hinterleg*	1|1174|hintergrund*	1|1215|hinreichend*	1|1215|hinlänglich*	1|1229|hinausgeh*	1|1277|hintergrundprüf*
lös	0|64|löschvorgang*	0|64|löschpflicht*	0|80|lösungsanbieter*	0|120|löschungsrecht*	0|120|löschantrag*	0|120|löschanfrage*	0|120|löschungsanfrage*	0|193|löschfrist*	0|193|löschungsfrist*	0|193|löschkonzept*	1|781|lösung*	1|810|lösch*	6|1625|lösch*	6|1625|löschfrist*
übe	0|64|überschrieben*	0|65|übermittelt*	0|65|übertragene*	0|69|überwacht*	0|69|überwachung*	0|137|überwiegend* berechtigt* interesse*	0|137|überwiegend* interesse*	0|174|überarbeitet* fassung*	0|174|überarbeitet* version*	0|174|überarbeitet* datenschutz*	1|452|überschrift*	1|478|übersicht*	1|478|überblick*	1|565|überfällig*	1|598|übereinstimmung*	1|663|übersetz*	1|694|überzeugung*	1|706|überleg*	1|750|überprüf*	1|755|überwach*	1|800|übermitt*	1|800|übersend*	1|801|übertragung*	1|801|überführ*	1|1082|übertragbar*	1|1112|übereinstimm*	1|1114|überwieg*	1|1167|übernahme*	1|1201|übereinstimmend*	1|1219|übergreifend*	1|1229|überschreit*	1|1229|übersteig*	1|1264|übermäßig*	8|1638|überarbeitet*	8|1638|überarbeitung*
gre	0|65|grenzüberschreitend*	0|65|grenzüberschreitend* übermittlung*	0|144|grenzüberschreitend*	0|144|grenzüberschreitend* daten*	1|664|grenzüberschreit*	6|65|grenzüberschreitend*
zuo	0|67|zuordnung*	1|519|zuordnung*
ana	0|68|analysier*	0|68|analyseergebnis*	0|86|analyseanbieter*	0|86|analysedienst*	0|86|analysepartner*	0|86|analysetool*	0|86|analysewerkzeug*	0|86|analysetechnologie*	0|86|analysetechnik*	0|86|analysesoftware*	0|86|analyselösung*	0|86|analyseprogramm*	0|103|analysezweck*	0|103|analysebericht*	0|103|analysefunktion*	0|157|analysecookie*	0|157|analytisch* cookie*	1|818|analy*	1|1028|analysedienst*	6|1630|analyse*
unt	0|68|untersuchung*	0|82|unterauftragsverarbeiter*	0|82|unterauftragsverarbeitung*	0|82|unterauftragnehmer*	0|82|unterverarbeiter*	0|83|unternehmensgruppe*	0|83|unternehmensfamilie*	0|83|unternehmensverbund*	0|84|unternehmenspartner*	0|90|unternehmensübernahme*	0|90|unternehmensverkauf*	0|90|unternehmenskauf*	0|90|unternehmenstransaktion*	0|90|unternehmenszusammenschluss*	0|90|unternehmenserwerb*	0|90|unternehmensumstrukturierung*	0|90|unternehmensveräußerung*	0|90|unternehmensfusion*	0|90|unternehmensnachfolge*	0|90|unternehmensübergang*	0|93|unternehmensberater*	0|161|unternehmenssitz*	1|406|unterhaltung*	1|408|unterricht*	1|419|unternehmensgruppe*	1|441|untersag*	1|454|unterlage*	1|675|unterlieg*	1|756|untersuch*	1|768|unterbrech*	1|768|unterbrochen*	1|785|unterlass*	1|838|unterstütz*	1|960|untere*	1|975|unterschied*	1|975|unterscheid*	1|1002|unterlizenz*	1|1012|unterkunft*	1|1012|unterkünft*	1|1057|unterauftrag*	1|1064|unterlassungs*	1|1161|unterzeichn*	1|1161|unterschr*	1|1223|unterstell*	1|1257|unterhaltungs*	1|1405|untätig*	6|1623|unterauftragsverarbeiter*
gem	0|68|gemessen*	0|169|gemeinsam* verantwortlich*	0|169|gemeinsam* verantwortlichkeit	0|169|gemeinsam* datenverantwortliche*	1|416|gemeinschaft*	1|490|gemessen*	1|521|gemeinnützig*	1|551|gemietet*	1|776|gemacht*	1|822|gemeinsam*	1|980|gemeinschaftlich*
eva	0|68|evaluier*	1|819|evaluier*
mod	0|69|moderation*	0|113|modelltraining*	0|145|modellklausel*	1|769|modifi*	1|1030|modell*	1|1272|moderier*	1|1272|moderation*	1|1272|moderator*	8|1638|modifiziert*	8|1638|modifikation*
unv	0|72|unverschlüsselt*	0|119|unvollständig*	1|828|unvollständig*	1|877|unverzüglich*	1|1264|unverhältnismäß*	1|1311|unverlangt*	1|1319|unversehrt*
kry	0|72|kryptograf*	0|72|kryptograph*	1|746|kryptograf*
tok	0|73|tokenisier*	0|73|tokenizier*	1|1080|token*
ank	0|74|ankündig*	1|332|anklicken*	1|412|ankündig*	1|1091|ankunft*	8|1643|ankündigung*
bek	0|74|bekanntmachung*	1|412|bekanntmach*	1|412|bekanntgabe*	1|412|bekanntgegeben*	1|794|bekomm*	1|1018|bekleidung*	1|1309|bekämpf*	8|1643|bekanntmach*
aut	0|75|authentifizier*	0|75|authentisier*	0|75|authentifikation*	0|115|automatisiert* entscheidung*	0|115|automatisch* entscheidung*	0|115|automatisiert* entscheidungsfindung*	0|115|automatisiert* einzelentscheidung*	0|115|automatisiert* einzelfallentscheidung*	0|115|automatisiert* verarbeitung*	0|115|automatisiert* verfahren*	0|115|automatisiert* system*	0|115|automatisiert* mittel*	0|115|automatisiert* technologie*	0|129|autorisiert* vertreter*	0|136|autorisiert*	0|136|autorisierung*	1|440|autorisier*	1|750|authentifizier*	1|816|automat*	6|1631|automatisierte*
leg	0|75|legitimationsprüfung*	0|137|legitim* interesse*	0|137|legitim* geschäft*	0|137|legitim* unternehmens*	0|137|legitim* wirtschaftlich* interesse*	0|137|legitim* zweck*	0|137|legitime* gründe*	1|1074|legitim*
val	0|75|validier*	1|750|validier*
pub	0|76|publizier*	0|85|publisher*	1|413|publikation*	1|413|publizier*	1|1134|publikum*	8|1645|publiziert*
gep	0|76|gepostet*	1|414|gepostet*	1|752|geprüft*	1|983|gepflogenheit*	1|1126|geplant*	1|1330|gepäck*
ext	0|79|extern* unternehmen	0|79|extern* stelle*	0|79|extern* partei*	0|79|extern* anbieter*	0|79|extern* person*	0|80|extern* vertragspartner*	0|172|extern* link*	0|172|extern* website*	0|172|extern* webseite*	0|172|extern* seite*	1|665|extern*
auß	0|79|außenstehend*	0|144|außereuropäisch*	1|1072|außergewöhnlich*	1|1072|außerordentlich*
son	0|79|sonstig* dritte*	0|79|sonstige* stelle*	0|79|sonstige* unternehmen	0|79|sonstige* organisation*	0|79|sonstige* einrichtung*	0|79|sonstige* partei*	0|79|sonstige* empfänger*	0|100|sonderangebot*	0|172|sonstig* websites	0|172|sonstig* webseiten	0|172|sonstig* anwendungen	1|899|sonnabend*	1|900|sonntag*	1|976|sonstig*
unb	0|79|unbeteiligt* dritte*	0|106|unbefugt* nutzung	0|141|unbefugt*	0|141|unberechtigt* zugriff*	0|141|unbeabsichtigt* verlust*	0|141|unbefugt* zugriff*	0|141|unbefugt* zugang*	0|141|unbefugt* offenlegung	0|141|unbefugt* weitergabe	0|141|unbefugt* veränderung*	0|141|unbefugt* verarbeitung	0|141|unbefugt* verwendung	0|141|unbefugt* vernichtung	0|141|unbefugt* kenntnisnahme	0|141|unberechtigt* zugang*	0|189|unbegrenzt*	0|189|unbeschränkt*	1|565|unbezahlt*	1|703|unbekannt*	1|737|unbeabsicht*	1|883|unbefristet*	1|1203|unbefugt*	1|1203|unberechtigt*
irg	0|79|irgendjemand*	1|1306|irgend*
hos	0|80|hostingdienstleister*	0|80|hostinganbieter*	0|80|hostingprovider*	0|80|hostingunternehmen*	0|80|hostingpartner*	1|808|hosting*
mar	0|80|marketingdienstleister*	0|84|marketingpartner*	0|94|marktforschungsinstitut*	0|94|marktforschungsunternehmen*	0|99|marktforschungszweck*	0|99|marktstudie*	0|99|marktanalyse*	0|100|marketingzweck*	0|100|marketingkommunikation*	0|100|marketingmaßnahme*	0|100|marketingmitteilung*	0|100|marketingnachricht*	0|100|marketingkampagne*	0|100|marketingaktivität*	0|100|marketingmaterial*	0|100|marketing*	0|133|marketingeinstellung*	0|133|marketingpräferenz*	0|157|marketingcookie*	1|538|marketing*	1|539|marktplatz*	1|539|marktplätze*	1|556|markenzeichen*	1|1340|markier*	1|1409|marktgängig*
sub	0|80|subunternehmer*	0|80|subunternehmen*	0|80|subdienstleister*	0|82|subauftragsverarbeiter*	0|82|subprozessor*	0|82|subprocessor*	1|1057|subunternehm*	8|1640|substanziell*	8|1640|substantiell*
zul	0|80|zulieferer*	1|439|zulässig*
clo	0|80|cloudanbieter*	0|80|clouddienst*	0|80|clouddienstleister*	0|154|cloudinfrastruktur*	0|193|cloudsicherung*	1|326|cloud*	1|1508|cloudflare*
out	0|80|outsourc*
inf	0|80|infrastrukturanbieter*	0|154|infrastruktur*	1|291|information*	1|408|informier*	1|717|infolge*	1|1147|infrastruktur*	1|1198|informell*	1|1299|infektion*
dru	0|80|druckdienstleister*	1|1293|drucker*
cal	0|80|callcenter*	0|162|california*	1|1186|callcenter*
con	0|80|contentanbieter*	0|84|contentpartner*
toc	0|83|tochtergesellschaft*	0|83|tochterunternehmen*	0|83|tochterfirm*	1|515|tochtergesellschaft*	1|515|tochterunternehmen*
gru	0|83|gruppengesellschaft*	0|83|gruppenunternehmen*	0|113|grundlagenmodell*	0|117|grundfreiheit*	0|191|grundeinstellung*	1|563|grundfreiheit*	1|605|grundlegend*	1|715|grundlage*	1|972|grundsätzlich*	1|987|grundsätze*	1|1075|grundrechte*	8|1640|grundlegend*
zwe	0|83|zweigniederlassung*	0|192|zweckgebunden*	1|713|zweck*	6|1622|zweck*
hol	0|83|holdinggesellschaft*
koo	0|84|kooperationspartner*	1|980|kooper*	1|1130|koordin*
res	0|84|reseller*	0|90|restrukturierung*	0|189|restlose*	1|533|ressource*	1|717|resultat*	1|717|resultier*	1|1005|reservier*	1|1233|respektier*	1|1235|restlich*	1|1431|restaurant*
aff	0|84|affiliatepartner*
bus	0|84|buspartner*	0|95|busunternehmen*	1|1484|busfahrt*	1|1484|buspartner*
imp	0|84|implementierungspartner*	1|499|implementier*	1|1180|importier*	1|1204|implizit*	1|1278|impressum*	1|1299|impf*
hän	0|84|händlerpartner*	1|525|händler*
ful	0|84|fulfillmentpartner*
ads	0|85|adserver*
mes	0|86|messpartner*	0|86|messdienst*	1|490|messung*
beh	0|89|behördlich*	0|89|behördlich* anordnung*	0|89|behördenanfrage*	0|89|behördenvertreter*	0|138|behandlungsvertrag*	1|624|behördlich*	1|690|behinder*	1|778|beheb*	1|778|behoben*	1|839|behilflich*	1|1231|behaupt*
erm	0|89|ermittlungsbehörde*	0|89|ermittlungsverfahren*	1|440|ermächtig*	1|544|ermäßig*	1|756|ermittl*	1|756|ermitteln*	1|814|ermöglich*	1|1132|ermutig*	1|1132|ermuntern*	1|1194|ermessen*
jus	0|89|justizbehörde*
zol	0|89|zollbehörde*	1|1393|zollbehörd*
dur	0|89|durchsuchungsbefehl*	0|89|durchsuchungsbeschluss*	0|107|durchführungsbestimmung*	0|107|durchführungsverordnung*	1|496|durchführ*	1|496|durchgeführt*	1|623|durchsetz*	1|952|durchschnitt*
bun	0|89|bundesbehörde*	0|107|bundesrecht*	0|124|bundesbeauftragt*	0|163|bundesdatenschutzgesetz*	1|632|bundes*	1|633|bundesstaat*
lan	0|89|landesbehörde*	0|89|landgericht*	0|107|landesrecht*	0|124|landesbeauftragt*	0|163|landesdatenschutzgesetz*	1|642|landkarte*	1|879|langsam*	1|1384|landwirtschaft*	1|1408|landesgrenz*
ric	0|89|richterlich*	0|119|richtigstell*	0|119|richtiggestellt*	1|612|richter*	1|856|richtigstell*	1|857|richtig*	1|1154|richtung*
ums	0|90|umstrukturierung*	1|499|umsetz*	1|583|umsatz*	1|583|umsätze*	1|772|umschalt*	1|789|umständ*	1|1167|umstrukturier*	1|1452|umsatzsteuer*
neu	0|90|neustrukturierung*	0|90|neuorganisation*	0|98|neu* funktion*	0|98|neu* produkt*	0|98|neu* dienst*	0|98|neu* angebot*	0|114|neuronal* netz*	0|165|neukunde*	0|174|neu* datenschutzerklärung	0|174|neu* datenschutzrichtlinie	0|174|neu* fassung	0|174|neufassung*	1|866|neueste*	1|1222|neuigkeit*	8|1638|neufassung*
reo	0|90|reorganisation*
umo	0|90|umorganisation*	1|1167|umorganis*
liq	0|90|liquidation*	1|1168|liquidation*
eig	0|90|eigentümerwechsel*	0|168|eigen* datenschutz*	0|168|eigen* separat* datenschutz*	1|530|eigentümer*	1|531|eigentum*	1|978|eigene*	1|990|eigenschaft*	1|1068|eigenständig*
akq	0|90|akquisition*
fus	0|90|fusionier*	1|822|fusion*
bör	0|90|börsengang*
tei	0|90|teilverkauf*	1|1084|teilnehm*	1|1084|teilnahme*	1|1258|teilmenge*
glä	0|90|gläubigerschutz*
tea	0|92|teamadministrator*
wir	0|93|wirtschaftsprüfer*	0|93|wirtschaftsauskunftei*	0|93|wirtschaftsprüfung*	1|580|wirtschaftsprüf*	1|582|wirtschaftlich*	1|645|wirtschaftsraum*	1|718|wirkung*	1|863|wirksam*	1|997|wirklich*
ink	0|93|inkasso*	0|119|inkorrekt*	1|865|inkrafttret*	1|1282|inkasso*	1|1398|inklusion*
wis	0|94|wissenschaftler*	0|99|wissenschaftlich*	1|702|wissentlich*	1|1024|wissenschaft*	1|1292|wisch*
uni	0|94|universität*	0|107|unionsrecht*	1|1470|universität*
pak	0|95|paketdienst*	1|803|paket*
kur	0|95|kuriere*	0|95|kurierdienst*	0|104|kuratier*
flu	0|95|fluggesellschaft*	1|1007|flug*
air	0|95|airline*	1|1007|airline*
gas	0|95|gastgeber*	1|1271|gastgeber*
lei	0|96|leistung* ** zur verfügung	0|103|leistungsmessung*	1|481|leitfaden*	1|481|leitlinie*	1|497|leistung*	1|511|leiter*
erb	0|96|erbracht*	1|496|erbring*
fun	0|96|funktionsfähig*	0|157|funktional* cookie*	0|157|funktionell* cookie*	0|157|funktionscookie*	1|423|funktion*	1|1039|funknetz*	1|1075|fundament*
opt	0|97|optimier*	0|134|optional*	1|773|optimier*	1|849|option*	1|964|optimal*
inn	0|98|innovat*	1|629|innerstaatlich*	1|1125|innovat*
fal	0|99|fallstudie*	0|119|falsch* daten	1|779|falsch*
new	0|100|newsletter*	0|133|newslettereinstellung*	1|389|newsletter*
rab	0|100|rabattaktion*	1|544|rabatt*
gut	0|100|gutschein*	1|544|gutschein*	1|569|guthaben*	1|1401|gutgläubig*
exk	0|100|exklusiv* angebot*	1|971|exklusiv*
tre	0|100|treueprogramm*	0|103|trendanalyse*	1|547|treue*	1|824|trennung*	1|1029|trend*
ind	0|102|individualisiert* werbung	0|102|individuell* werbung	0|104|individualisier*	0|104|individuell* anpass*	0|104|individuell* angebot*	0|104|individuell* inhalt*	0|104|individuell* empfehlung*	0|104|individuell* erlebnis*	0|104|individuell* anpassung*	0|104|individuelle* gestaltung	0|104|individuell* nachricht*	0|104|individuell* mitteilung*	0|104|individuell* kommunikation	1|536|industrie*	1|836|individualis*	1|836|individuell*	1|979|indirekt*	1|1247|index*
zie	0|102|zielgerichtet* werbung	0|102|zielgerichtet* anzeige*	0|102|zielgerichtet* werbeanzeige*	0|102|zielgruppenansprache*	0|102|zielgruppenspezifisch*	0|102|zielgruppengerecht*	0|102|zielgruppengerecht* werbung	0|102|zielgruppenspezifisch* werbung	1|1133|zielgruppe*
gez	0|102|gezielt* werbung	0|102|gezielt* anzeige*	0|102|gezielt* werbeanzeige*	1|564|gezahlt*	1|820|gezählt*	1|846|gezeigt*	1|1313|gezwungen*	1|1406|gezogen*
maß	0|102|maßgeschneidert* werbung	0|102|maßgeschneidert* anzeige*	0|104|maßgeschneidert*	0|107|maßgeblich* gesetz*	1|489|maßnahm*	1|836|maßgeschneid*	1|967|maßgeblich*	8|1640|maßgebliche* änderung*
bed	0|102|bedarfsgerecht* werbung	0|104|bedarfsgerecht*	0|105|bedrohung*	1|434|bedingung*	1|467|bedeut*	1|604|bedürf*	1|728|bedroh*	1|966|bedeutend*	1|1099|bedien*	8|1640|bedeutend*	8|1640|bedeutsam*	8|1640|bedeutende* änderung*
ret	0|102|retargeting*	1|804|retour*	1|1178|rettung*	6|1630|retargeting*
rem	0|102|remarketing*	1|1133|remarketing*	6|1630|remarketing*
tar	0|102|targeting*	1|1224|tarif*
loo	0|102|lookalike*
mas	0|104|massgeschneidert*	0|114|maschinell* lern*	0|121|maschinenlesbar*	0|121|maschinenlesebar*	1|314|maschine*	1|1082|maschinenlesbar*	1|1381|massenhaft*
mis	0|105|missbrauch*	0|105|missbräuchlich*	1|730|missbrauch*	1|730|missbräuch*	1|1059|mission*	1|1158|misch*
miß	0|105|mißbrauch*
bös	0|105|bösartig*	0|105|böswillig*
cyb	0|105|cyberangriff*	0|105|cyberbedroh*
tro	0|105|trojaner*
ddo	0|105|ddos*
gef	0|105|gefahrenabwehr*	1|727|gefahr*	1|727|gefährd*	1|727|gefährlich*	1|840|gefragt*	1|848|gefunden*	1|998|gefälscht*	1|1097|geführt*	1|1120|gefühl*	1|1389|gefängnis*
ill	0|106|illegal*	1|592|illegal*	1|1356|illustrier*
unr	0|106|unrechtmäßig*	0|106|unrechtmässig*	0|119|unrichtig*	0|164|unregistriert*	1|592|unrechtmäßig*	1|779|unrichtig*
unz	0|106|unzulässig* nutzung	1|969|unzumutbar*
une	0|106|unerlaubt* nutzung	0|189|uneingeschränkt*	1|562|unentgeltlich*	1|1203|unerlaubt*
wid	0|106|widerrechtlich*	0|122|widersprüche*	0|122|widerspruchsrecht*	0|122|widerspruchsmöglichkeit*	0|128|widerruflich*	0|128|widerrufsrecht*	0|128|widerrufsmöglichkeit*	0|128|widerrufbar*	0|128|widerrufserklärung*	1|854|widerspruch*	1|854|widersprich*	1|855|widerruf*	1|1201|widersprüch*	1|1221|widerspiegel*	1|1246|widm*	1|1261|widget*	6|1627|widerspruch*	6|1627|widerspruchsrecht*	6|1628|widerruf*
zuw	0|106|zuwiderhandlung*	1|1059|zuweis*
kri	0|106|kriminell*	1|621|kriminal*	1|621|kriminell*	1|988|kriteri*	1|1387|krieg*
buc	0|107|buchführung*	0|107|buchhaltung*	0|107|buchhalterisch*	1|579|buchhalt*	1|579|buchführung*	1|1005|buchung*	1|1005|bucht*	1|1242|buchstabe*
pus	0|109|pushbenachrichtigung*	0|109|pushnotification*
tex	0|109|textnachricht*
org	0|109|organisatorisch* mitteilung*	0|140|organisatorisch* maßnahme*	0|140|organisatorisch* sicherheit*	1|517|organisation*	1|517|organisier*	1|517|organisatorisch*
hil	0|110|hilfestellung*	0|171|hilfeseite*	1|839|hilf*	1|1226|hilfreich*
rek	0|112|rekrutierung*	1|503|rekrutier*	1|858|reklamation*
gro	0|113|große* sprachmodell*	1|648|großbritannien*	1|1253|grob*	8|1640|große* änderung*
bas	0|113|basismodell*	1|715|basier*
kün	0|114|künstlich* intelligenz	1|761|kündig*	1|872|künftig*	1|1003|künstler*	1|1031|künstlich*	6|1631|künstliche* intelligenz
alg	0|114|algorithmisch*	1|1439|algorithm*
men	0|115|menschlich* eingreif*	0|115|menschlich* überprüfung	0|115|menschlich* prüfung	0|115|menschlich* kontrolle	0|127|menschlich* überprüfung	0|127|menschlich* eingreifen	1|334|menü*	1|671|mensch*	1|672|menschlich*	1|1243|mental*
sco	0|116|scoring*	0|116|scorewert*	1|1443|scooter*
omb	0|124|ombuds*
dis	0|126|diskriminier*	1|1095|diskut*	1|1095|diskussion*	1|1100|diskriminier*	1|1137|distribu*	1|1155|distanz*
sol	0|130|solch* anfrage*
der	0|130|derartig* anfrage*	1|869|derzeit*
ant	0|130|antragsteller*	0|130|antragstellend*	0|140|antivirus*	1|831|anteil*	1|842|antwort*
dea	0|131|deaktiviert*	1|813|deaktivier*
abm	0|131|abmeldelink*	0|131|abmeldefunktion*	1|375|abmeldung*	1|1363|abmahn*	6|1628|abmeld*
abb	0|131|abbestell*	1|388|abbestell*	6|1628|abbestell*
coo	0|133|cookieeinstellung*	1|431|cookieerklärung*	1|1033|cookie*	6|1630|cookie*
app	0|133|appeinstellung*	1|303|applikation*	1|1045|apple*
wah	0|134|wahlmöglichkeit*	0|134|wahlrecht*	1|609|wahrnehm*	1|849|wahlmöglich*	1|970|wahrscheinlich*	1|997|wahrheit*	6|1628|wahlmöglichkeit*
mie	0|138|mietvertrag*	1|551|mietet*
wes	0|139|wesentlich* interessen	0|174|wesentlich* änderung*	1|605|wesentlich*
gee	0|140|geeignet* garantie*	1|968|geeignet*
fir	0|140|firewall*	0|161|firmensitz*	0|165|firmenkunde*	1|510|firmensitz*	1|1050|firefox*
zut	0|140|zutrittskontrolle*	1|857|zutreff*
pen	0|140|penetrationstest*
vir	0|140|virenschutz*	0|140|virenscanner*	1|430|virtuell*
una	0|141|unautorisiert*	1|968|unangemess*	1|1068|unabhängig*	1|1311|unaufgefordert*
hac	0|141|hackerangriff*	1|1460|hacker*
hun	0|142|hundertprozentig*	1|937|hundert*
lüc	0|142|lückenlos* schutz
mus	0|145|mustervertragsklausel*	0|145|musterklausel*	1|357|musik*
rah	0|146|rahmenabkommen*	0|146|rahmenwerk*	1|1147|rahmen*
gle	0|147|gleichwertig* schutz*	1|974|gleichwertig*	1|1399|gleichbehandl*	1|1399|gleichstell*
ame	0|149|amerikanisch*	1|646|amerika*
eur	0|150|europäisch* union	0|150|europäisch* wirtschaftsraum*	0|150|europäisch* staaten	0|150|europäisch* ländern	0|150|europäisch* gesetzgeber*	0|150|europäisch* recht	0|150|europäisch* vorschriften	0|150|europäisch* verordnung*	0|163|europäische* datenschutz grundverordnung	0|163|europäische* datenschutzgrundverordnung	1|643|europa*	1|643|europä*
bri	0|151|britisch*	0|163|britisch* dsgvo	1|573|brieftasche*	1|648|britisch*
hoh	0|153|hoheitsgebiet*	1|626|hoheitlich*	1|635|hoheitsgebiet*
jur	0|153|jurisdiktion*	1|590|juristisch*
ter	0|153|territori*	1|635|territori*	1|1475|terror*
hei	0|153|heimatland*
sit	0|153|sitzland*	0|156|sitzungsaufzeichnung*	0|157|sitzungscookie*	1|789|situation*	1|1036|sitzung*
urs	0|153|ursprungsland*	1|460|ursprünglich*	1|716|ursache*	1|1156|ursprung*
pix	0|156|pixel*	1|1034|pixel*	6|1630|pixel*
zäh	0|156|zählpixel*	1|820|zähl*	1|1461|zählpixel*
ähn	0|156|ähnlich* technologie*	0|156|ähnlich* technik*	1|974|ähnlich*
hea	0|156|heatmap*
jav	0|156|javascript*
ses	0|157|sessioncookie*	1|1036|session*
dau	0|157|dauerhaft* cookie*	1|883|dauerhaft*
tem	0|157|temporär* cookie*	1|882|temporär*	1|1386|temperatur*
ess	0|157|essenziell* cookie*	0|157|essentiell* cookie*	1|605|essenziell*	1|605|essentiell*
min	0|158|minderjährig*	0|160|mindestalter*	1|677|minderjährig*	1|949|minim*	1|1200|mindest*	1|1391|minister*	6|1626|minderjährig*	6|1626|mindestalter*
jug	0|158|jugendlich*	1|677|jugendlich*	6|1626|jugendlich*
tee	0|158|teenager*
jun	0|158|jung* menschen
kle	0|158|kleinkind*	1|957|klein*	1|1018|kleid*
elt	0|159|elternteil*	0|159|elterlich*	1|679|eltern*
erz	0|159|erziehungsberechtigt*	1|679|erziehungsberecht*	1|775|erzeug*	1|1094|erzähl*
sor	0|159|sorgeberechtigt*	1|679|sorgeberecht*	1|992|sorte*	1|1122|sorgfalt*	1|1122|sorgfältig*	1|1315|sortier*
nie	0|161|niedergelassen*	1|654|niederland*	1|654|niederländ*	1|949|niedrig*	1|1104|niederlass*
übl	0|161|üblich* aufenthalt*	1|972|üblich*
kal	0|162|kalifornien*	0|162|kalifornisch*	1|661|kalifornien*	1|661|kalifornisch*	1|820|kalkulier*	1|885|kalender*	1|1298|kalorie*	5|1617|kalendertag*	5|1618|kalenderwoche*	5|1619|kalendermonat*	5|1620|kalenderjahr*	6|1627|kalifornien*	6|1627|kalifornisch*
abo	0|165|abonnent*	1|385|abonnent*	1|387|abonnier*
man	0|165|mandant*	1|511|manager*	1|672|manuell*
käu	0|165|käufer*	1|549|käufer*
sep	0|168|separat* datenschutz*	1|824|separat*
hyp	0|172|hyperlink*	1|329|hyperlink*	1|1352|hypothese*
geä	0|174|geändert* fassung*	0|174|geändert* version*	0|174|geändert* datenschutz*	1|769|geändert*	8|1638|geändert*
änd	0|174|änderungsvorbehalt*	1|769|änder*
let	0|175|letzt* aktualisierung	0|175|letzt* änderung	0|175|letzt* überarbeitung	0|175|letzt* stand	1|866|letzte*
zum	0|184|zumutbar*	1|969|zumutbar*
obl	0|187|obligatorisch*	1|600|obligatorisch*
pfl	0|187|pflichtangabe*	0|187|pflichtfeld*	1|457|pflichtfeld*
säm	0|189|sämtlich*
jeg	0|189|jeglich*	1|1306|jeglich*
jed	0|189|jedwede*
bei	0|190|beispielhaft*	1|368|beinhalt*	1|809|beibehalt*	1|980|beiderseit*	1|994|beispiel*	1|1290|beifüg*	1|1290|beigefüg*
zer	0|190|zertifizierungsprozess*	1|736|zerstör*	1|1162|zertifi*
ina	0|193|inaktiv*	1|815|inaktiv*
bac	0|193|backup*	1|812|backup*
com	1|307|computer*
des	1|308|desktop*	1|777|design*
bat	1|319|batterie*
akk	1|319|akku*	1|1162|akkredit*
kab	1|320|kabel*
fen	1|335|fenster*
obe	1|338|oberfläche*	1|1150|oberste*
que	1|340|quellcode*	1|1156|quelle*
skr	1|341|skript*
upg	1|344|upgrade*
dow	1|347|download*
upl	1|348|upload*
anh	1|363|anhörung*	1|1237|anhängig*	1|1290|anhäng*	8|1647|anhaltende* nutzung
mul	1|365|multimedia*
sog	1|400|sogenannt*
ala	1|410|alarm*
eri	1|411|erinner*
fol	1|421|follower*	1|422|folgend*
fea	1|423|feature*
abk	1|435|abkommen*	1|1333|abkürz*
tab	1|450|tabelle*
kop	1|452|kopfzeile*	1|459|kopier*	1|1296|kopfhörer*	1|1379|koppel*	1|1379|kopplung*
fuß	1|453|fußzeile*
dok	1|454|dokument*
ori	1|460|original*
def	1|465|definition*	1|465|definier*	6|1634|definition*
beg	1|466|begriff*	1|759|begrenz*	1|765|beginn*	1|1121|begrüß*	1|1183|begegn*	1|1377|begleit*	6|1634|begriffsbestimmung*
sin	1|468|sinnvoll*	1|1304|sinngemäß*
dar	1|475|dargelegt*	1|587|darlehen*	1|846|darstell*	1|846|dargestellt*
anl	1|481|anleitung*	1|860|anliegen*
agi	1|493|agier*
ope	1|494|operation*	1|1269|operator*
umg	1|499|umgesetzt*	1|770|umgewandelt*	1|877|umgehend*	1|1020|umgebung*	1|1141|umgehung*
fac	1|506|fachleute*	1|506|fachkräfte*	1|1043|facebook*
abt	1|508|abteilung*	1|1059|abtret*
adm	1|512|administ*
ass	1|519|assoziier*	1|839|assist*
anb	1|523|anbieter*	1|860|anbelang*
age	1|527|agentur*
mak	1|528|makler*
rep	1|529|repräsent*	1|778|reparier*	1|778|reparatur*	1|1138|reproduzier*	1|1210|republik*	1|1275|reputation*
bra	1|536|branche*	1|1416|brasilien*	1|1416|brasilianisch*
för	1|542|förder*	1|1206|förmlich*
wet	1|546|wettbewerb*	1|1021|wetter*
kos	1|559|kostenpflicht*	1|562|kostenlos*	1|562|kostenfrei*	1|1361|kostenvoranschlag*	1|1366|kosmetik*
bel	1|561|belast*	1|655|belgisch*	1|1101|belästig*	1|1101|beleidig*	1|1143|belastend*	1|1226|beliebt*	1|1306|beliebige*	1|1465|belohnung*
fak	1|566|faktur*	1|989|faktor*	1|997|faktisch*
qui	1|567|quittung*
ers	1|568|erstatt*	1|771|ersetz*	1|771|ersatz*	1|775|erstell*	1|841|ersuch*	1|845|ersichtlich*	1|940|erstmal*	1|1003|ersteller*	1|1096|erschein*	1|1109|erstreck*
wal	1|573|wallet*
öko	1|582|ökonomisch*
inv	1|586|investition*	1|586|investor*	1|586|investier*	1|1084|involvier*
liz	1|588|lizenzgebühr*	1|1002|lizenz*
tan	1|588|tantieme*
nöt	1|603|nötig*
urt	1|613|urteil*
sam	1|617|sammelklage*	1|793|sammel*	1|793|sammlung*	1|899|samstag*	6|1621|sammel*
glo	1|631|global*
föd	1|632|föderal*
kön	1|648|königreich*
eng	1|648|englisch*	1|1084|engagier*
deu	1|650|deutsch*	1|963|deutlich*	8|1640|deutliche* änderung*	8|1643|deutliche* hinweis*	8|1651|deutliche* hinweis*
irl	1|652|irland*
iri	1|652|irisch*
spa	1|656|spanisch*	1|1152|spalte*
ita	1|657|italienisch*
asi	1|660|asiatisch*
jem	1|671|jemand*
geg	1|674|gegenstand*	1|869|gegenwärtig*	1|980|gegenseitig*	1|1104|gegründet*	1|1159|gegenstück*
jün	1|677|jünger*	1|866|jüngst*
tod	1|682|todesfall*
töd	1|682|tödlich*
bar	1|690|barrierefrei*
arz	1|691|arzneimittel*
dro	1|691|droge*
leh	1|698|lehrer*
era	1|706|erachte*
fav	1|708|favorit*
glü	1|710|glücklich*	1|1182|glücksspiel*
erg	1|717|ergebnis*	1|827|ergänz*	1|1087|ergriffen*	8|1638|ergänzt*	8|1638|ergänzung*
bee	1|719|beeinfluss*	1|719|beeinträchtig*	1|761|beendig*
abw	1|723|abwehr*	1|975|abweich*	1|1113|abwäg*	1|1335|abwick*	8|1638|abweichend*
ris	1|726|risik*
unf	1|737|unfall*	1|737|unfälle*
gar	1|741|garant*
zuv	1|745|zuverlässig*	1|1277|zuverlässigkeitsprüf*
häk	1|752|häkchen*
beo	1|755|beobacht*
sus	1|760|suspendier*
sto	1|761|storn*	1|1538|stockholm*
geö	1|764|geöffnet*
erö	1|764|eröffn*
pau	1|768|pausier*
stö	1|768|stör*
abä	1|769|abänder*	8|1638|abänderung*
anp	1|769|anpass*	8|1638|anpassung*
umw	1|770|umwandl*	1|1020|umwelt*
umr	1|770|umrechn*
wec	1|772|wechsel*	1|1331|wechselkurs*
irr	1|779|irrtum*	1|998|irreführ*
män	1|779|mängel*
abh	1|781|abhilfe*	1|1069|abhäng*
klä	1|781|klär*
tes	1|782|test*	1|1312|testimonial*
bem	1|783|bemüh*	1|1123|bemerk*
err	1|784|erreich*	1|1091|erreichbar*	1|1104|errichte*
ert	1|797|erteil*
zur	1|804|zurückkehr*	1|812|zurücksetz*	1|853|zurückweis*	1|855|zurückzieh*	1|855|zurückgezogen*	1|855|zurücknehm*	1|1140|zurückentwick*
umt	1|805|umtausch*
beu	1|819|beurteil*
gan	1|829|ganz*
völ	1|829|völlig*
tot	1|830|total*
stü	1|832|stück*	5|1615|stündig*
obj	1|832|objekt*
rea	1|842|reagier*	1|842|reaktion*
les	1|844|leser*	1|844|lesbar*
wäh	1|849|wähl*	1|1448|währung*
akz	1|851|akzept*
ann	1|851|annehm*	1|1346|annähernd*
eff	1|863|effektiv*	1|863|effizien*
unw	1|863|unwirksam*	1|998|unwahr*
gül	1|864|gültig*	1|1291|gültigkeitsdauer*
mom	1|869|momentan*
frü	1|871|früher*	1|1375|frühest*	1|1375|frühzeitig*
bis	1|871|bisher*
zuk	1|872|zukünftig*
spä	1|872|später*
näc	1|875|nächst*
züg	1|878|zügig*
uhr	1|880|uhrzeit*
lau	1|881|laufzeit*	1|1237|laufende*
täg	1|886|täglich*	5|1617|tägig*
wöc	1|887|wöchentlich*	5|1618|wöchig*
jäh	1|889|jährlich*	5|1620|jährig*
jah	1|889|jahr*
sek	1|892|sekunde*	1|941|sekundär*
don	1|897|donnerstag*
fei	1|901|feiertag*
woc	1|901|wochenende*
dop	1|916|doppel*
tau	1|938|tausend*
mil	1|939|million*	1|939|milliarde*	1|1176|militär*
vie	1|942|vierte*
fün	1|943|fünfte*
häl	1|944|hälfte*
hal	1|944|halb*
zif	1|946|ziffer*
meh	1|947|mehrere*	1|947|mehrfach*	1|1235|mehrheit*
div	1|947|diverse*	1|1398|diversität*
grö	1|948|größer*	8|1640|größere* änderung*
red	1|949|reduzier*	1|1208|redigier*
max	1|950|maxim*
höc	1|950|höchst*
wac	1|951|wachs*
niv	1|953|niveau*
ebe	1|953|ebene*
dim	1|956|dimension*
kür	1|957|kürzer*
höh	1|959|höher*
obi	1|959|obige*
unm	1|963|unmissverständlich*	1|970|unmöglich*	1|979|unmittelbar*
neg	1|965|negativ*
wic	1|966|wichtig*	8|1640|wichtige* änderung*	8|1640|wichtige* aktualisierung*
sig	1|966|signifikant*	1|1161|signatur*	1|1161|signier*	8|1640|signifikant*
jew	1|967|jeweilig*
adä	1|968|adäquat*
ord	1|968|ordnungsgemäß*
mög	1|970|möglich*
eve	1|970|eventuell*
pot	1|970|potenziell*	1|970|potentiell*
etw	1|970|etwaige*
nor	1|972|normal*	1|1540|norwegisch*
typ	1|972|typisch*
häu	1|972|häufigst*	1|973|häufig*
var	1|975|variier*
übr	1|976|übrig*
kol	1|980|kollektiv*
pra	1|983|praktik*	1|983|praktisch*
mer	1|990|merkmal*
att	1|990|attribut*	1|1133|attraktiv*
kat	1|993|kategorie*	1|1383|katze*
det	1|995|detail*
näh	1|995|näher*
tat	1|997|tatsache*	1|997|tatsächlich*
ech	1|997|echt*
täu	1|998|täusch*
imm	1|999|immateri*
urh	1|1000|urheber*
pat	1|1001|patent*	1|1300|patient*
kul	1|1004|kultur*
his	1|1004|histori*
flü	1|1007|flüge*
tic	1|1010|ticket*
hot	1|1012|hotel*	1|1186|hotline*
zim	1|1013|zimmer*
spo	1|1019|sport*	1|1171|sponsor*	1|1506|spotify*
fit	1|1019|fitness*
ene	1|1023|energie*
ten	1|1029|tendenz*
klu	1|1032|klug*
puf	1|1037|puffer*
goo	1|1042|google*
mic	1|1044|microsoft*
ama	1|1046|amazon*
twi	1|1047|twitter*
you	1|1048|youtube*
lin	1|1049|linkedin*
moz	1|1050|mozilla*
pay	1|1051|paypal*
haf	1|1061|haftung*	1|1061|haftbar*	1|1062|haftungsausschl*	1|1389|haftstrafe*
san	1|1064|sanktion*
buß	1|1064|bußgeld*
fäh	1|1066|fähig*
kap	1|1066|kapazität*	1|1281|kapital*
fed	1|1066|federführend*
tal	1|1067|talent*
umz	1|1092|umzieh*	1|1092|umzug*
eta	1|1104|etablier*
grü	1|1105|gründer*	1|1105|gründung*	1|1121|grüße*
abd	1|1108|abdeck*
mor	1|1115|moral*
äuß	1|1119|äußer*
ged	1|1124|gedächtnis*	1|1293|gedruckt*
ini	1|1128|initiier*	1|1128|initiative*
mot	1|1132|motivier*
pop	1|1136|popup*	1|1226|populär*	8|1651|popup*
run	1|1137|rundfunk*
ern	1|1138|erneut*	1|1209|erneuer*	1|1240|ernenn*	1|1240|ernannt*	1|1254|ernst*	8|136|erneute* einwilligung	8|136|erneute* zustimmung
dek	1|1140|dekompil*
mat	1|1144|material*	1|1144|materiell*	8|1640|materielle* änderung*
zen	1|1148|zentral*	1|1510|zendesk*
pfa	1|1153|pfad*
rou	1|1153|route*
nav	1|1153|navigat*	1|1153|navigier*
sie	1|1162|siegel*
eti	1|1162|etikett*
abz	1|1163|abzeichen*
bad	1|1163|badge*
bin	1|1165|bindend*
dip	1|1175|diplom*
zeu	1|1175|zeugnis*	1|1395|zeuge*
emb	1|1181|embargo*
lot	1|1182|lotterie*
ört	1|1190|örtlich*
edi	1|1208|editier*
tsc	1|1210|tschechi*
isr	1|1211|israel*
sac	1|1218|sachverhalt*	1|1370|sachmangel*
mec	1|1220|mechanism*	1|1268|mechanik*
nüt	1|1226|nützlich*
räu	1|1232|räumlichkeit*
hon	1|1233|honorier*
vis	1|1236|visuell*
gra	1|1236|grafik*	1|1236|grafisch*	1|1254|gravierend*	8|1640|gravierend*
teu	1|1238|teuer*
psy	1|1243|psych*
see	1|1243|seelisch*
aug	1|1244|auge*
gat	1|1245|gateway*
ded	1|1246|dediziert*
seg	1|1250|segment*
pac	1|1259|packung*
sem	1|1262|seminar*
tag	1|1262|tagung*
syn	1|1263|synchronis*
exz	1|1264|exzessiv*
zub	1|1266|zubehör*
fab	1|1267|fabrik*
ing	1|1268|ingenieur*
pet	1|1274|petition*
lob	1|1274|lobby*
lag	1|1285|lagerung*
sai	1|1286|saison*
som	1|1286|sommer*
win	1|1286|winter*
möb	1|1287|möbel*
sze	1|1288|szene*
pha	1|1288|phase*
sca	1|1294|scann*
tas	1|1295|tastatur*
wea	1|1296|wearable*
cov	1|1299|covid*
pan	1|1299|pandemie*
the	1|1300|therapie*
asp	1|1307|aspekt*
fäl	1|1308|fällig*
zwa	1|1313|zwang*
gün	1|1314|günstig*
ran	1|1315|rangfolge*	1|1315|ranking*
tri	1|1316|trick*
ane	1|1322|anerkenn*	1|1322|anerkannt*
bor	1|1330|bordkarte*
zin	1|1331|zinssatz*
ifr	1|1338|iframe*
stä	1|1345|ständig*
emi	1|1349|emission*	1|1349|emittent*
güt	1|1353|gütlich*
bib	1|1355|bibliothek*
zit	1|1361|zitat*	1|1361|zitier*
küc	1|1382|küche*
far	1|1385|farbe*
nuk	1|1388|nuklear*
waf	1|1388|waffe*
ato	1|1388|atom*
ruh	1|1405|ruhend*
lay	1|1407|layout*
chi	1|1410|chinesisch*
jap	1|1411|japan*
lux	1|1415|luxemburg*
rad	1|1424|radio*
dra	1|1425|drahtlos*
iph	1|1429|iphone*
alk	1|1432|alkohol*
was	1|1433|wasser*
luf	1|1434|luft*
tax	1|1447|taxi*
dol	1|1450|dollar*
rob	1|1459|robot*
sdk	1|1463|sdk*
plu	1|1464|plug*	6|1630|plugin*
ärz	1|1466|ärztlich*
obs	1|1473|obszön*
dif	1|1477|diffamier*
ado	1|1497|adobe*
tik	1|1498|tiktok*
pin	1|1499|pinterest*
sna	1|1500|snapchat*
sal	1|1509|salesforce*
htm	1|1519|html*
cap	1|1520|captcha*
dän	1|1541|dänisch*
öst	1|1542|österreich*
afr	1|1545|afrika*
kin	6|1626|kind*	6|1626|kinder*
rev	8|1638|revidiert*	8|1638|revision*
tie	8|1640|tiefgreifend*`,suffix:`cht	0|45|*nachricht	1|599|*pflicht	1|607|*srecht
ten	0|45|*nachrichten	1|291|*daten	1|295|*diensten	1|369|*konten	1|572|*karten	1|599|*pflichten	1|607|*rechten	1|611|*streitigkeiten	1|881|*fristen
age	0|49|*umfrage
gen	0|49|*umfragen	1|602|*anforderungen	1|834|*einstellungen	1|837|*empfehlungen	6|1628|*einstellungen	8|1639|*einstellungen ** ändern	8|1639|*einstellungen ** anpassen	8|1639|*einstellungen ** anzupassen	8|1639|*einstellungen ** aktualisieren
iff	0|66|*zugriff
ffe	0|66|*zugriffe
ffs	0|66|*zugriffs
fen	0|66|*zugriffen
ung	0|69|*überwachung	0|72|*verschlüsselung	1|488|*verarbeitung	1|593|*verordnung	1|593|*grundverordnung	1|791|*nutzung	1|808|*speicherung	1|861|*beziehung	1|1024|*forschung	1|1036|*sitzung
tur	0|154|*infrastruktur
ren	0|154|*infrastrukturen
kie	0|155|*cookie
ies	0|155|*cookies	6|1630|*cookies
eck	0|192|*zweck
cke	0|192|*zwecke	1|713|*zwecke
ken	0|192|*zwecken	1|713|*zwecken
cks	0|192|*zwecks
ion	1|291|*information
nen	1|291|*informationen	1|673|*betroffenen
ben	1|291|*angaben
nst	1|295|*dienst
ste	1|295|*dienste
tes	1|295|*dienstes
tei	1|349|*datei
ien	1|349|*dateien	1|431|*richtlinien	1|1025|*studien
nto	1|369|*konto
tos	1|369|*kontos
zer	1|380|*nutzer
sse	1|393|*adresse	1|709|*interesse
sen	1|393|*adressen	1|709|*interessen
ame	1|401|*name
men	1|401|*namen	1|489|*maßnahmen	1|514|*unternehmen
nie	1|431|*richtlinie
rag	1|442|*vertrag
eln	1|444|*klauseln	1|483|*regeln
lar	1|455|*formular
ter	1|523|*anbieter	1|523|*dienstleister
rte	1|572|*karte
etz	1|589|*gesetz
tze	1|589|*gesetze
zes	1|589|*gesetzes
hte	1|607|*rechte
hts	1|607|*rechts
che	1|610|*ansprüche
hen	1|610|*ansprüchen
rde	1|624|*behörde	1|625|*aufsichtsbehörde
den	1|624|*behörden
ern	1|634|*ländern	1|946|*nummern
der	1|634|*länder
eit	1|720|*sicherheit
len	1|788|*fällen
nis	1|861|*verhältnis
uer	1|881|*dauer
ist	1|881|*frist
mer	1|946|*nummer
typ	1|992|*typ
die	1|1025|*studie`,infix:"verschlüsselungs	0|72|*verschlüsselungs*"}}};export{e as de};
