import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import"./action-chunk-YPLPRSDF.js";var e={code:"de",functionWords:"der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|aber|sondern|sowie|als|wie|dass|daß|ob|denn|doch|so|da|dort|hier|es|er|sie|ihn|ihm|ihr|ihre|ihren|ihrem|ihrer|ihres|ihnen|wir|uns|unser|unsere|unseren|unserem|unserer|unseres|ich|mich|mir|mein|meine|meinen|meinem|meiner|meines|du|dich|dir|dein|deine|deinen|deinem|deiner|deines|euch|euer|eure|euren|eurem|eurer|sein|seine|seinen|seinem|seiner|seines|sich|selbst|selber|man|wer|wen|wem|wessen|was|welche|welchen|welchem|welcher|welches|dieser|diese|diesen|diesem|dieses|jener|jene|jenen|jenem|jenes|derselbe|dieselbe|dieselben|derselben|derjenigen|diejenigen|denjenigen|deren|dessen|denen|solche|solchen|solcher|solches|ist|sind|war|waren|bin|bist|seid|sei|seien|wäre|wären|gewesen|wird|werden|wurde|wurden|worden|geworden|würde|würden|werde|wirst|hat|haben|habe|hast|hatte|hatten|hätte|hätten|gehabt|tut|tun|lassen|lässt|in|im|ins|an|am|ans|auf|aufs|aus|bei|beim|bis|durch|für|gegen|hinter|mit|nach|neben|seit|über|um|unter|von|vom|vor|während|wegen|zu|zum|zur|zwischen|innerhalb|hinsichtlich|bezüglich|gegenüber|gemäß|gemäss|laut|anhand|mittels|mithilfe|aufgrund|per|pro|via|auch|noch|schon|bereits|sehr|ganz|eben|nun|dann|daher|dafür|dabei|dadurch|damit|daran|darauf|daraus|darin|darüber|davon|dazu|danach|hierzu|hierfür|hierbei|hierdurch|hiermit|hierin|hiervon|deshalb|deswegen|somit|also|jedoch|dennoch|zudem|außerdem|ausserdem|ferner|darüber|hinaus|weiterhin|ebenfalls|ebenso|gleichfalls|insofern|wobei|wodurch|womit|worauf|wofür|weil|indem|nachdem|während|wann|wo|warum|weshalb|wieso|wohin|zwar|sowohl|entweder|beziehungsweise|bzw|folgend|folgende|folgenden|folgender|folgendes|nachfolgend|nachfolgenden|nachstehend|nachstehenden|vorstehend|vorstehenden|oben|unten|obigen|genannt|genannte|genannten|genannter|jeweils|jeweilig|jeweilige|jeweiligen|jeweiliger|entsprechend|entsprechende|entsprechenden|entsprechender|hin|her|ab|bitte|gerne|eigene|eigenen|eigener|usw|etc|sog|sogenannt|sogenannte|sogenannten|diesbezüglich|hiermit|dahin|dazu",subjects:{company:"wir",person:"sie|du|ihr"},capitalNouns:!0,conjunctions:"und|oder|sowie|bzw",citations:"artikel|artikeln|art|absatz|abs|satz|buchstabe|lit|abschnitt|abschnitts|abschnitte|ziffer|ziff|nummer|nr|kapitel|anlage|punkt|teil",contractions:{"geht's":"geht es","gibt's":"gibt es","ist's":"ist es","wie's":"wie es","war's":"war es","wenn's":"wenn es","für's":"für das","auf's":"auf das","in's":"in das","durch's":"durch das","um's":"um das","über's":"über das","an's":"an das"},abbreviations:"z.b|u.a|d.h|i.d.r|i.s.d|i.s.v|i.v.m|i.r.d|i.h.v|o.g|o.ä|u.ä|s.o|s.u|u.u|v.a|m.a.w|n.f|a.f|e.v|bzw|bspw|ca|ggf|ggfs|gem|evtl|inkl|exkl|einschl|insb|insbes|sog|vgl|siehe|abs|art|nr|nrn|lit|ziff|ziffer|buchst|abschn|kap|rn|rz|fn|anm|bgbl|dr|prof|hr|fr|st|str|tel|mobil|inc|ltd|co|corp|llc|s.a|s.a.s|mio|mrd|max|min|mind|zzgl|abzgl|grds|allg|entspr|ggü|zw|betr|bez|jan|feb|mär|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez|u.s|u.s.a|p.o|abt|geb|vers|std|ff|13|14|16|18|par|tit|unterabs|vol|pkt",numbers:{ein:1,eine:1,einem:1,einen:1,einer:1,eines:1,eins:1,zwei:2,drei:3,vier:4,fünf:5,sechs:6,sieben:7,acht:8,neun:9,zehn:10,elf:11,zwölf:12,dreizehn:13,vierzehn:14,fünfzehn:15,sechzehn:16,siebzehn:17,achtzehn:18,neunzehn:19,zwanzig:20,einundzwanzig:21,vierundzwanzig:24,fünfundzwanzig:25,achtundzwanzig:28,dreißig:30,dreissig:30,sechsunddreißig:36,sechsunddreissig:36,vierzig:40,fünfundvierzig:45,achtundvierzig:48,fünfzig:50,sechzig:60,siebzig:70,zweiundsiebzig:72,achtzig:80,neunzig:90,hundert:100,einhundert:100,hundertachtzig:180,einhundertachtzig:180,zweier:2,dreier:3,dreizehnte:13,dreizehnten:13,vierzehnte:14,vierzehnten:14,fünfzehnte:15,fünfzehnten:15,sechzehnte:16,sechzehnten:16,siebzehnte:17,siebzehnten:17,achtzehnte:18,achtzehnten:18,einundzwanzigste:21,einundzwanzigsten:21},months:["januar|jänner|jan|jän","februar|feber|feb","märz|maerz|mär|mrz","april|apr","mai","juni|jun","juli|jul","august|aug","september|sep|sept","oktober|okt","november|nov","dezember|dez"],ages:"unter N jahren|unter N jahre|unter N|unter dem alter von N|unter dem alter von N jahren|unterhalb von N jahren|N jahre alt|N jahren alt|N jahre alt oder älter|N jahre oder älter|N jahren oder älter|N jahre oder jünger|N jahren oder jünger|jünger als N|jünger als N jahre|nicht älter als N|älter als N|älter als N jahre|mindestens N jahre|mindestens N jahre alt|mindestens N jahren|mindestalter von N|mindestalter von N jahren|mindestalter beträgt N|das N lebensjahr|ihr N lebensjahr|des N lebensjahres|das * N lebensjahr|N lebensjahr|N lebensjahres|vollendeten N lebensjahr|vollendung des N lebensjahres|vollendete N lebensjahr|alter von N|alter von N jahren|im alter von N|im alter von N jahren|im alter von unter N|ab N jahren|ab N jahre|über N jahre|über N jahren|über N jahre alt|noch nicht N|noch nicht N jahre|noch keine N jahre|noch keine N|zwischen N und|zwischen N und * jahren|N bis * jahre|N bis * jahren|N jährige*|N jährigen|weniger als N jahre alt|unter N jährige*|über N jährige*",denials:"nicht|kein|keine|keinen|keinem|keiner|keines|keinerlei|nie|niemals|ohne|weder|nichts|niemand|niemanden|niemandem|keinesfalls|keineswegs|nirgends|auf keinen fall|in keinem fall|in keiner weise|unter keinen umständen|zu keinem zeitpunkt|zu keiner zeit|nicht mehr|nicht länger|noch nie|nirgendwo|keins|unmöglich|unmögliche|unmöglichkeit|verboten|verbietet|verbieten|untersagt|unterlassen|unterlässt|unterlassung|verzichten|verzichtet|verzichten wir|außerstande|ausserstande|raten ** davon ab|raten ** ab|davon abraten|davon absehen|mitnichten|davon abzusehen|sehen ** davon ab|mangels",index:{keys:["personal-data","sensitive-data","name","email","hashed-email","phone","postal-address","username","password","account-data","photo","video","audio","age","gender","ethnicity","religion","politics","sexuality","health","genetic","biometric","nationality","marital","demographics","education","employment","job-application","government-id","payment","financial","purchase","location","precise-location","ip","device","device-id","fingerprinting","usage","browsing","viewing","logs","diagnostics","metadata","content","messages","contacts","contact-data","social-media","survey","preferences-data","inferences","support-data","sensor","aggregated","anonymous","third-party-source","collect","use","process","share","sell","retain","store","delete","transfer","access","combine","analyse","scan","track","profile-act","encrypt","hash","notify-act","verify","publish","respond","contract-bind","third-party","service-provider","processor","subprocessor","affiliate","partner","advertiser","analytics-provider","payment-provider","social-network","authority","acquirer","public-recipient","organisation-admin","adviser","researcher","delivery","provide-service","improve","develop","research","marketing","advertising","targeted-advertising","analytics","personalise","security-purpose","fraud","legal-compliance","legal-claims","communicate","support","payment-purpose","recruitment","ai-training","ai","automated-decision","profiling","right","right-access","right-rectify","right-erase","right-port","right-object","right-restrict","right-complain","right-appeal","right-nondiscrimination","right-human-review","right-withdraw","authorised-agent","exercise-request","opt-out","opt-in","settings","choose","gpc","consent","legitimate-interest","contract","legal-basis","safeguard","breach","no-guarantee","employees-access","third-country","scc","framework","adequacy","bcr","us","eu","uk","switzerland","country","servers","cookie","tracker-tech","third-party-cookie","child","parent","under-age","resident","california","gdpr","visitor","customer","user","employee","applies","controller","dpo","contact-us","third-party-sites","policy-doc","policy-change","last-updated","not","generally","only","except","if","with-consent","where-law","where-applicable","feasible","may","will","must","some","all","example","automatic","purpose-word","retention-period","account-close","pointer","illustration","@AT","@BE","@BG","@HR","@CY","@CZ","@DK","@EE","@FI","@FR","@DE","@GR","@HU","@IE","@IT","@LV","@LT","@LU","@MT","@NL","@PL","@PT","@RO","@SK","@SI","@ES","@SE","@NO","@IS","@LI","@CA","@AU","@NZ","@JP","@KR","@IL","@AR","@UY","@IN","@CN","@HK","@TW","@SG","@PH","@MY","@ID","@TH","@VN","@PK","@BD","@LK","@AE","@SA","@QA","@TR","@RU","@UA","@BY","@RS","@BA","@ME","@MK","@AL","@MD","@GE","@AM","@AZ","@KZ","@ZA","@EG","@MA","@TN","@DZ","@NG","@KE","@GH","@MU","@BR","@MX","@CL","@CO","@PE","@CR","@EC","@JM","@BM","@JE","@GG","@IM","@AD","@MC","@SM","@FO","@GI","=data","=personal","=privacy","=private","=service","=product","=website","=page","=platform","=internet","=offline","=app","=application","=software","=program","=programming","=computer","=desktop","=mobile","=phone","=tablet","=device","=equipment","=machine","=screen","=camera","=microphone","=television","=battery","=cable","=network","=connection","=connect","=disconnect","=server","=cloud","=database","=domain","=link","=linked","=button","=click","=icon","=menu","=window","=browser","=browse","=interface","=api","=code","=script","=version","=update","=upgrade","=install","=uninstall","=download","=upload","=file","=folder","=format","=text","=image","=photo","=video","=audio","=music","=film","=streaming","=game","=play","=watch","=listen","=voice","=media","=social","=content","=contain","=account","=profile","=identity","=identify","=identifier","=login","=logout","=log","=register","=membership","=member","=user","=visitor","=visit","=customer","=consumer","=subscriber","=subscription","=subscribe","=unsubscribe","=newsletter","=mail","=email","=inbox","=address","=addressed","=postal","=message","=chat","=sms","=call","=named","=name","=title","=contact","=communication","=correspondence","=conversation","=notify","=inform","=notice","=alert","=reminder","=announcement","=publish","=post","=comment","=community","=forum","=blog","=group","=friend","=follow","=following","=feature","=tool","=technology","=technical","=system","=electronic","=digital","=virtual","=policy","=statement","=terms","=condition","=agreement","=agree","=consent","=permission","=permit","=authorise","=prohibit","=contract","=contractual","=clause","=provision","=section","=paragraph","=chapter","=article","=table","=appendix","=heading","=footer","=document","=form","=shape","=field","=list","=copy","=original","=draft","=record","=report","=archive","=definition","=word","=meaning","=meaningful","=refer","=reference","=describe","=explain","=specify","=mention","=set-out","=indicate","=summary","=overview","=introduction","=conclusion","=guide","=instruction","=rule","=procedure","=method","=manner","=means","=process","=measure","=measurement","=step","=activity","=action","=operation","=run","=perform","=performance","=execute","=implement","=work","=employee","=employment","=hire","=career","=professional","=expert","=team","=department","=office","=headquarters","=manager","=manage","=business","=company","=subsidiary","=affiliate","=organisation","=association","=associate","=institution","=foundation","=partner","=provider","=supplier","=merchant","=agent","=agency","=broker","=representative","=owner","=ownership","=asset","=resource","=trade","=commercial","=industry","=market","=marketing","=marketplace","=advertising","=campaign","=promotion","=offer","=discount","=gift","=contest","=loyalty","=order","=purchase","=sale","=rent","=shop","=cart","=checkout","=catalogue","=brand","=trademark","=price","=cost","=fee","=charge","=free","=freedom","=payment","=unpaid","=invoice","=receipt","=refund","=credit","=debit","=debt","=card","=wallet","=bank","=iban","=money","=amount","=tax","=accounting","=audit","=financial","=economic","=profit","=salary","=insurance","=investment","=loan","=royalty","=law","=legal","=lawful","=unlawful","=regulation","=statute","=directive","=code-of-law","=comply","=accordance","=obligation","=mandatory","=require","=requirement","=necessary","=need","=essential","=strict","=right","=privilege","=exercise","=claim","=dispute","=court","=judgment","=lawsuit","=arbitration","=jury","=class-action","=evidence","=lawyer","=counsel","=crime","=police","=enforcement","=authority","=supervisory","=government","=public","=public-interest","=national","=nationality","=international","=federal","=state","=country","=territory","=region","=city","=place","=location","=area","=geographic","=map","=europe","=union","=economic-area","=america","=united","=kingdom","=sweden","=germany","=france","=ireland","=switzerland","=netherlands","=belgium","=spain","=italy","=canada","=australia","=asia","=california","=language","=translation","=foreign","=outside","=inside","=third-party","=third-country","=party","=entity","=person","=human","=data-subject","=subject","=subject-to","=child","=minor","=adult","=parent","=family","=birth","=death","=age","=gender","=sexual","=life","=health","=body","=injury","=disability","=medicine","=emergency","=genetic","=religion","=politics","=ethnic","=opinion","=education","=course","=training","=learn","=knowledge","=know","=aware","=understand","=think","=want","=like","=interest","=love","=expect","=intend","=purpose","=reason","=basis","=cause","=result","=consequence","=influence","=security","=safe","=protect","=defend","=prevent","=detect","=risk","=danger","=threat","=attack","=abuse","=fraud","=spam","=theft","=loss","=damage","=destroy","=accident","=incident","=breach","=violate","=guarantee","=ensure","=promise","=trust","=reliable","=encrypt","=password","=credentials","=verify","=confirm","=check","=review","=control","=monitor","=investigate","=filter","=block","=limit","=suspend","=terminate","=end","=close","=open","=start","=stop","=continue","=pause","=change","=convert","=replace","=switch","=improve","=develop","=create","=make","=design","=fix","=error","=problem","=solve","=test","=try","=succeed","=fail","=happen","=event","=case","=situation","=status","=use","=reuse","=collect","=obtain","=recipient","=provide","=give","=share","=disclose","=send","=transfer","=forward","=delivery","=return","=exchange","=access","=available","=store","=keep","=delete","=remove","=restore","=deactivate","=activate","=active","=automatic","=user-manual","=analyse","=evaluate","=calculate","=compare","=combine","=integrate","=separate","=include","=exclude","=add","=complete","=full","=total","=part","=piece","=set","=settings","=default","=customise","=recommend","=support","=help","=ask","=request","=answer","=write","=read","=see","=display","=search","=find","=choose","=decide","=accept","=approve","=refuse","=object","=withdraw","=correct","=accurate","=complaint","=appeal","=concern","=relationship","=apply","=effective","=valid","=effective-date","=last","=new","=old","=current","=exist","=previous","=future","=before","=after","=next","=now","=soon","=quick","=slow","=time","=period","=temporary","=permanent","=date","=calendar","=day","=week","=month","=year","=hour","=minute","=seconds","=morning","=monday","=tuesday","=wednesday","=thursday","=friday","=saturday","=sunday","=holiday","=january","=february","=march","=april","=may-month","=june","=july","=august","=september","=october","=november","=december","=zero","=one-number","=two","=three","=four","=five","=six","=seven","=eight","=nine","=ten","=eleven","=twelve","=thirteen","=fifteen","=sixteen","=eighteen","=twenty","=thirty","=forty","=fifty","=sixty","=ninety","=hundred","=thousand","=million","=first","=second","=fourth","=fifth","=half","=percent","=number","=many","=more","=less","=maximum","=increase","=average","=level","=extent","=range","=size","=small","=large","=high","=low","=simple","=complex","=clear","=good","=bad","=important","=relevant","=appropriate","=reasonable","=possible","=certain","=general","=regular","=similar","=different","=other","=unique","=own","=direct","=joint","=behaviour","=habit","=practice","=experience","=quality","=standard","=principle","=criterion","=factor","=characteristic","=nature","=type","=category","=example","=detail","=more-information","=fact","=truth-false","=intellectual","=copyright","=patent","=license","=author","=culture","=book","=travel","=flight","=transport","=vehicle","=ticket","=passport","=hotel","=home","=reside","=street","=zip","=food","=clothing","=sport","=environment","=weather","=force-majeure","=energy","=science","=study","=survey","=statistic","=analytics","=trend","=model","=ai","=smart","=cookie","=pixel","=tracking","=session","=cache","=signal","=sensor","=ip","=os","=google","=facebook","=microsoft","=apple","=amazon","=twitter","=youtube","=linkedin","=firefox","=paypal","=gdpr","=ccpa","=dpo","=cnil","=controller","=processor","=contractor","=assignment","=behalf","=responsibility","=disclaimer","=waiver","=sanction","=jurisdiction","=competent","=talent","=independent","=depend","=voluntary","=regardless","=extraordinary","=legally-required","=legitimate","=fundamental","=sensitive","=confidential","=anonymous","=aggregate","=hash","=structured","=portable","=intervention","=participate","=contribute","=submit","=take","=bring","=go","=leave","=arrive","=move","=place-verb","=tell","=discuss","=appear","=lead","=maintain","=serve","=discriminate","=harass","=pursue","=enter-into","=establish","=found-company","=constitute","=belong","=cover","=extend","=derive","=interpret","=match","=balance","=prioritise","=respect-dignity","=value","=benefit","=opportunity","=freedom-expression","=feel","=welcome","=attention","=note","=remember","=imagine","=plan","=prepare","=initiate","=finalise","=coordinate","=facilitate","=encourage","=attract","=audience","=interest-based","=banner","=spread","=reproduce","=derivative","=reverse-engineer","=circumvent","=impersonate","=burden","=material","=physical","=surroundings","=structure","=center","=side","=top","=front","=line","=path","=direction","=distance","=origin","=sample","=mix","=counterpart","=private-life","=sign","=certify","=badge","=shield","=corporate-rules","=transaction","=merger","=bankruptcy","=successor","=venture","=sponsor","=co-brand","=candidate","=background","=qualification","=military","=trade-union","=emergency-service","=export","=import","=embargo","=gambling","=dating","=compatible","=donation","=support-ticket","=thing","=point","=term-duration","=local","=against","=even","=commission","=discretion","=respective","=premium","=back","=informal","=civil","=least","=consistent","=traffic","=unauthorised","=implied","=self","=official","=past","=edit","=renew","=republic","=israel","=portugal","=instead","=channel","=sufficient","=satisfy","=proceed","=matter","=cross","=mechanism","=reflect","=news","=assume","=tariff","=mode","=useful","=advance","=ride","=beyond","=incur","=allege","=premises","=honor","=hard","=majority","=visual","=pending","=expense","=prominent","=appoint","=hide","=letter","=mind","=face","=portal","=dedicated","=index","=recycle","=vpn","=segment","=celebrity","=negligence","=intentional","=sever","=impose","=role","=entertainment","=unit","=package","=uniform","=widget","=webinar","=synchronise","=excess","=redeem","=accessory","=manufacturer","=engineer","=operator","=carrier","=host-guest","=moderate","=vote","=petition","=reputation","=society","=background-check","=imprint","=telefax","=company-register","=capital","=debt-collection","=money-laundering","=score","=warehouse","=season","=furniture","=stage","=drop","=attach","=lifespan","=swipe","=print","=scan","=keyboard","=wear","=volume","=heart-rate","=vaccine","=patient","=prescription","=limitation-period","=negotiate","=mutatis-mutandis","=hereinafter","=anyone","=aspect","=due","=combat","=trespass","=solicit","=endorse","=coerce","=favor","=rank","=hint","=elapse","=transparent","=integrity","=render","=dispose","=recognise","=intermediary","=computing","=freelance","=consumption","=justice","=club","=studio","=boarding","=percentage-rate","=inhabitant","=shorten","=comprehensive","=settlement","=turn","=accommodate","=iframe","=transient","=mark","=foreseen","=as-of","=specification-sheet","=focus","=constant","=approximately","=stable","=disk","=issue-verb","=fill-in","=never","=hypothesis","=courtesy","=personality","=library","=illustration","=alias","=grid","=parking","=franchise","=quote","=mandate","=warning","=star","=logistic","=beauty","=outage","=justify","=telephone-directory","=hidden-defect","=adhere","=deem","=enjoyment","=wedding","=early","=clean","=accompany","=broken","=pair","=correlate","=bulk","=cooking","=pet","=farm","=light-colour","=temperature","=peace","=nuclear","=prison","=parliament","=minister","=embassy","=customs","=notary","=witness","=victim","=fairness","=diversity","=equality","=sustain","=good-faith","=expedite","=compress","=crash","=idle","=draw","=layout","=border","=merchantability","=china","=japan","=korea","=india","=singapore","=luxembourg","=brazil","=north","=south","=east","=west","=bluetooth","=wifi","=gps","=radio","=wireless","=ios","=android","=mac","=iphone","=linux","=restaurant","=alcohol","=water","=air","=fire","=night","=imy","=ico","=algorithm","=machine-learning","=intelligence","=car","=scooter","=bicycle","=driver","=drive","=taxi","=currency","=euro","=dollar","=cash","=vat","=ssl","=tls","=https","=virus","=malware","=phishing","=bot","=hack","=beacon","=tag","=sdk","=plugin","=reward","=doctor","=hospital","=school","=student","=university","=biometric","=fingerprint","=pornographic","=violence","=terrorism","=hate","=defame","=visa","=hand","=eye","=secret","=thank","=apologise","=bus","=train","=instagram","=whatsapp","=meta","=chrome","=gmail","=bing","=explorer","=safari","=itunes","=aws","=alexa","=adobe","=tiktok","=pinterest","=snapchat","=reddit","=discord","=tumblr","=github","=zoom","=spotify","=netflix","=cloudflare","=salesforce","=zendesk","=adwords","=criteo","=adyen","=stripe","=braintree","=mastercard","=sonos","=url","=html","=captcha","=crm","=hr-department","=iso","=pci","=virginia","=colorado","=connecticut","=utah","=nevada","=texas","=new-york","=francisco","=london","=paris","=dublin","=amsterdam","=berlin","=stockholm","=turkey","=norway","=finland","=austria","=poland","=mexico","=africa","~0","~1","~2","~3","~4","~5","~6","~7","~8","~9","~10","~11","~12","~13","~14","~15","~16","~17","~18","~19","~20","~21","~22","~23","~24","~25","~26","~27","~28","~29","~30","~31","~32","~33","~34","~35","~36","~37","~38","~39","~40","~41","~42","~43","~44","~45","~46","~47","~48","~49","~50","~51","~52","~53","~54","~55","~56","~57","~58","~59","~60","~61","~62","~63","~64","~65","~66","~67","~68","H","B","D","W","M","Y","collection","purpose","sharing","sale","retention","children","rights","choice","security","tracking","automated-decisions","change-rule","contact","scope","outside","document","practices","changes","notChanges","material","reduces","withoutConsent","notify","byPosting","posting","lookAgain","continuedUse","existingData","before","inProduct","banner","homePage","website","blog","postal","whereLawRequires","asAppropriate","revised","effective"],lookups:{exact:`personendaten	0|0|personendaten
ihre	0|0|ihre daten	0|0|ihre informationen	0|0|ihre angaben	0|31|ihre aufträge	0|38|ihre nutzung	0|38|ihre verwendung	0|38|ihre benutzung	0|44|ihre inhalte	0|44|ihre bewertung	0|44|ihre eingaben	0|46|ihre kontakte	0|49|ihre rückmeldung	0|50|ihre interessen	0|52|ihre anliegen	0|92|ihre organisation	0|110|ihre fragen zu beantworten	0|110|ihre anfrage zu beantworten	0|110|ihre anfragen zu beantworten	0|110|ihre anfrage beantworten	0|110|ihre anfragen beantworten	0|110|ihre fragen beantworten	0|110|ihre ** anfrage* ** beantworten	0|117|ihre rechte	0|119|ihre daten zu aktualisieren	0|119|ihre daten aktualisieren	0|119|ihre daten ** aktualisieren	0|119|ihre informationen ** aktualisieren	0|119|ihre angaben ** aktualisieren	0|119|ihre angaben aktualisieren	0|119|ihre informationen zu aktualisieren	0|119|ihre daten ändern	0|119|ihre daten zu ändern	0|119|ihre angaben ändern	0|119|ihre angaben zu ändern	0|119|ihre informationen ändern	0|134|ihre auswahl	0|134|ihre entscheidung	0|134|ihre möglichkeiten	0|181|ihre einwilligung ** einholen	0|181|ihre zustimmung einholen	0|181|ihre einwilligung erteilt	0|181|ihre zustimmung erteilt	0|181|ihre ausdrückliche einwilligung * erteilt	0|181|ihre vorherige einwilligung	0|181|ihre vorherige zustimmung	6|1626|ihre rechte	8|1638|ihre daten ** ändern	8|1638|ihre daten ** zu ändern	8|1638|ihre daten ** aktualisieren	8|1638|ihre daten ** zu aktualisieren	8|1638|ihre daten ** anpassen	8|1638|ihre daten ändern	8|1638|ihre informationen ** ändern	8|1638|ihre informationen ** aktualisieren	8|1638|ihre angaben ** ändern	8|1638|ihre angaben ** aktualisieren	8|1638|ihre datenschutzerklärungen ** ändern	8|1638|ihre präferenzen ** ändern	8|1638|ihre einwilligung ** ändern	8|1638|ihre entscheidung ** ändern	8|1640|ihre rechte betreffen	8|1640|ihre rechte ** auswirk*	8|136|ihre ausdrückliche* einwilligung	8|136|ihre ausdrückliche* zustimmung	8|136|ihre vorherige* einwilligung	8|136|ihre vorherige* zustimmung
ihrer	0|0|ihrer daten	0|0|ihrer informationen	0|0|ihrer angaben	0|31|ihrer aufträge	0|38|ihrer nutzung	0|38|ihrer verwendung	0|38|ihrer benutzung	0|44|ihrer inhalte	0|44|ihrer eingaben	0|46|ihrer kontakte	0|50|ihrer interessen	0|52|ihrer anliegen	0|92|ihrer organisation	0|110|ihrer anfrage zu bearbeiten	0|117|ihrer rechte	0|134|ihrer auswahl	0|134|ihrer entscheidung	0|181|ihrer vorherigen einwilligung	0|181|ihrer vorherigen zustimmung	8|136|ihrer ausdrücklichen einwilligung	8|136|ihrer ausdrücklichen zustimmung	8|136|ihrer vorherigen einwilligung	8|136|ihrer vorherigen zustimmung	8|136|ihrer zustimmung bedürfen	8|136|ihrer zustimmung bedarf	8|136|ihrer einwilligung bedarf
ihren	0|0|ihren daten	0|0|ihren informationen	0|0|ihren angaben	0|31|ihren auftrag	0|44|ihren inhalten	0|44|ihren beitrag	0|44|ihren eingaben	0|46|ihren kontakten	0|50|ihren interessen	0|52|ihren anliegen	0|92|ihren arbeitgeber	0|117|ihren rechten	0|134|ihren auswahl	0|134|ihren möglichkeiten	0|161|ihren sitz
deine	0|0|deine daten	0|0|deine informationen	0|0|deine angaben	0|38|deine nutzung	0|38|deine verwendung	0|44|deine inhalte	0|44|deine bewertung	0|44|deine eingaben	0|46|deine kontakte	0|49|deine rückmeldung	0|50|deine interessen	0|52|deine anliegen	0|92|deine organisation	0|110|deine fragen zu beantworten	0|110|deine anfrage zu beantworten	0|117|deine rechte	0|119|deine daten aktualisieren	0|134|deine auswahl	0|134|deine entscheidung	0|181|deine einwilligung erteilt	0|181|deine zustimmung erteilt	0|181|deine vorherige einwilligung	0|181|deine vorherige zustimmung	6|1626|deine rechte	8|1638|deine daten ** ändern	8|1638|deine daten ** aktualisieren	8|136|deine ausdrückliche* einwilligung	8|136|deine ausdrückliche* zustimmung
deiner	0|0|deiner daten	0|0|deiner informationen	0|0|deiner angaben	0|38|deiner nutzung	0|44|deiner inhalte	0|50|deiner interessen	0|92|deiner organisation	0|117|deiner rechte	0|134|deiner auswahl	0|134|deiner entscheidung	0|181|deiner vorherigen zustimmung	0|181|deiner vorherigen einwilligung	8|136|deiner ausdrücklichen zustimmung	8|136|deiner ausdrücklichen einwilligung
deinen	0|0|deinen daten	0|0|deinen informationen	0|0|deinen angaben	0|31|deinen auftrag	0|44|deinen beitrag	0|44|deinen eingaben	0|50|deinen interessen
eure	0|0|eure daten	0|0|eure informationen	0|38|eure nutzung
eurer	0|0|eurer daten	0|0|eurer informationen	0|38|eurer nutzung
euren	0|0|euren daten	0|0|euren informationen
daten	0|0|daten über sie	0|0|daten über dich	0|0|daten zu ihrer person	0|0|daten zu deiner person	0|0|daten die sie betreffen	0|0|daten zu ihnen	0|0|daten die dich betreffen	0|0|daten zu dir	0|0|daten zu seiner person	0|0|daten ** über sie	0|0|daten ** über dich	0|0|daten die wir von ihnen	0|0|daten die wir von dir	0|0|daten die sie uns	0|0|daten über ihn	0|9|daten zur registrierung	0|9|daten aus ihrem ** profil	0|9|daten in ihrem ** profil	0|56|daten von dritten	0|56|daten dritter	0|56|daten von drittanbietern	0|56|daten von unseren partnern	0|56|daten von partnern	0|56|daten von unseren geschäftspartnern	0|56|daten von anderen unternehmen	0|56|daten von werbetreibenden	0|57|daten erhalten	0|57|daten ** bereitstellen	0|57|daten ** bereitzustellen	0|59|daten umgehen	0|59|daten umgeht	0|59|daten umzugehen	0|59|daten umgegangen	0|63|daten liegen	0|67|daten ergänzen	0|67|daten zu ergänzen	0|79|daten anderer	0|119|daten ** auf dem neuesten stand	0|119|daten ** auf dem aktuellen stand	0|119|daten zu aktualisieren	0|121|daten exportieren	0|121|daten zu exportieren	0|121|daten herunterladen	0|121|daten herunterzuladen	0|121|daten mitzunehmen	1|291|daten	2|883|daten des	3|1549|daten	6|1620|daten die	8|1638|daten ändern	8|1638|daten zu ändern	8|1638|daten aktualisieren	8|1638|daten zu aktualisieren	8|1638|daten ** geändert haben	8|1638|daten ** auf dem neuesten stand	8|1638|daten angepasst*
informationen	0|0|informationen über sie	0|0|informationen über dich	0|0|informationen zu ihrer person	0|0|informationen zu ihnen	0|0|informationen zu dir	0|0|informationen zu deiner person	0|0|informationen ** über sie	0|0|informationen ** über dich	0|0|informationen die wir von ihnen	0|0|informationen die sie uns	0|9|informationen aus ihrem ** profil	0|9|informationen in ihrem ** profil	0|56|informationen von dritten	0|56|informationen dritter	0|56|informationen von drittanbietern	0|56|informationen von unseren partnern	0|56|informationen von partnern	0|56|informationen von unseren geschäftspartnern	0|56|informationen von anderen unternehmen	0|56|informationen von werbetreibenden	0|57|informationen ** bereitstellen	0|59|informationen umgehen	0|59|informationen umgeht	0|67|informationen ergänzen	0|67|informationen zu ergänzen	0|195|informationen dazu	0|195|informationen hierzu	0|195|informationen erhalten sie	3|1549|informationen	6|1620|informationen die	8|1638|informationen ** zu aktualisieren
nutzerdaten	0|0|nutzerdaten
benutzerdaten	0|0|benutzerdaten
kundendaten	0|0|kundendaten	1|383|kundendaten
stammdaten	0|0|stammdaten
bestandsdaten	0|0|bestandsdaten
persönlich	0|0|persönlich identifizierbar* information*	0|0|persönlich identifizierbar* daten	0|104|persönlich zugeschnitten*	0|104|persönlich zu gestalten	0|104|persönlich gestalten	3|1550|persönlich
angaben	0|0|angaben zu ihrer person	0|0|angaben über sie	0|0|angaben zu ihnen	0|0|angaben zu dir	0|0|angaben über dich	0|0|angaben zu deiner person	0|0|angaben ** über sie	0|9|angaben in ihrem ** profil	0|57|angaben machen	0|57|angaben zu machen	0|67|angaben zu ergänzen	0|75|angaben überprüfen	0|75|angaben zu überprüfen	1|291|angaben	3|1549|angaben	8|1638|angaben ** ändern
sie	0|0|sie betreffende* daten	0|57|sie angeben	0|57|sie eingeben	0|57|sie bereitstellen	0|57|sie uns ** mitteilen	0|57|sie uns ** übermitteln	0|57|sie uns ** bereitstellen	0|57|sie uns ** zur verfügung	0|57|sie uns ** angeben	0|57|sie uns ** geben	0|57|sie um ** gebeten	0|57|sie uns schicken	0|57|sie uns senden	0|57|sie uns ** zukommen	0|109|sie zu erreichen	0|110|sie zu unterstützen	0|130|sie uns bitten	0|130|sie uns ** bitten	0|131|sie verhindern dass	0|133|sie kontrollieren	0|133|sie steuern	0|134|sie sich ** entscheiden	0|134|sie bestimmen	0|136|sie gestatten	0|136|sie erlauben	0|161|sie in ** leben	0|185|sie haben ** die möglichkeit	0|185|sie gegebenenfalls	8|1642|sie über ** informieren	8|1642|sie über ** ** informieren	8|1642|sie darüber ** informieren	8|1642|sie hierüber ** informieren	8|1642|sie entsprechend ** informieren	8|1642|sie vorab ** informieren	8|1642|sie rechtzeitig ** informieren	8|1642|sie vorher ** informieren	8|1642|sie im voraus ** informieren	8|1642|sie per ** informieren	8|1642|sie zu informieren	8|1642|sie darüber zu informieren	8|1642|sie über ** zu informieren	8|1642|sie informiert	8|1642|sie ** informiert werden	8|1642|sie ** unterrichten	8|1642|sie ** ** unterrichten	8|1642|sie ** ** benachrichtigen	8|1642|sie ** ** hinweisen	8|1642|sie per e mail	8|1642|sie werden ** informiert
personenangaben	0|0|personenangaben
mitgliederdaten	0|0|mitgliederdaten
dich	0|0|dich betreffende*	0|109|dich zu erreichen	8|1642|dich über ** informieren	8|1642|dich per e mail	8|1645|dich ** informieren	8|1645|dich regelmäßig
mitarbeiterdaten	0|0|mitarbeiterdaten
besucherdaten	0|0|besucherdaten
personaldaten	0|0|personaldaten
eigenen	0|0|eigenen daten	0|127|eigenen standpunkt*
persönlichen	0|0|persönlichen nutzerdaten	3|1550|persönlichen
ihn	0|0|ihn betreffende*
seine	0|0|seine daten
seiner	0|0|seiner daten
seinen	0|0|seinen daten	0|161|seinen sitz
über	0|0|über sie gespeicherte* ** daten	0|0|über sie gespeicherte* ** information*	0|0|über dich gespeicherte* ** daten	0|0|über sie erhobene* ** daten	0|0|über sie vorliegende* ** daten	0|100|über angebote	0|193|über einen zeitraum	0|193|über die dauer	3|1569|über	6|1632|über uns	6|1633|über diese	8|1649|über die app	8|1649|über unsere app	8|1649|über den dienst	8|1649|über die dienste	8|1649|über unsere dienste	8|1649|über unseren dienst	8|1649|über die plattform	8|1649|über unsere plattform	8|1649|über ihr konto	8|1649|über ihr benutzerkonto	8|1652|über unsere website	8|1652|über die website	8|1652|über unsere webseite	8|1652|über diese website
zu	0|0|zu ihrer person gespeicherte* ** daten	0|49|zu befragen	0|57|zu erheben	0|57|zu sammeln	0|57|zu erfassen	0|58|zu verwenden	0|58|zu nutzen	0|58|zu benutzen	0|59|zu verarbeiten	0|59|zu bearbeiten	0|60|zu teilen	0|61|zu verkaufen	0|63|zu speichern	0|64|zu löschen	0|64|zu entfernen	0|64|zu vernichten	0|64|zu löschende*	0|65|zu übermitteln	0|65|zu übertragen	0|67|zu verknüpfen	0|68|zu analysieren	0|68|zu verstehen wie	0|68|zu beurteilen	0|68|zu bewerten	0|68|zu messen	0|68|zu untersuchen	0|69|zu überwachen	0|74|zu informieren	0|74|zu benachrichtigen	0|74|zu unterrichten	0|74|zu verständigen	0|76|zu posten	0|77|zu beantworten	0|77|zu reagieren	0|96|zu erbringen	0|96|zu betreiben	0|97|zu beheben	0|97|zu steigern	0|98|zu entwickeln	0|100|zu werben	0|105|zu unserem schutz	0|107|zu befolgen	0|108|zu verteidigen	0|109|zu kontaktieren	0|109|zu schicken	0|109|zu versenden	0|109|zu verschicken	0|111|zu bezahlen	0|113|zu trainieren	0|119|zu berichtigen	0|119|zu korrigieren	0|122|zu widersprechen	0|128|zu widerrufen	0|130|zu beantragen	0|130|zu verlangen	0|131|zu deaktivieren	0|131|zu blockieren	0|132|zu aktivieren	0|133|zu steuern	0|134|zu wählen	0|140|zu schützen	0|140|zu sichern	0|176|zu keinem zeitpunkt	0|176|zu keiner zeit	0|178|zu keinem anderen zweck	0|179|zu anderen als	0|186|zu gewährleisten	0|186|zu garantieren	0|192|zu diesem zweck	0|192|zu diesen zwecken	0|195|zu entnehmen	4|1558|zu gewährleisten	4|1572|zu löschen	4|1608|zu verbessern	4|1608|zu optimieren	8|1638|zu ändern oder zu löschen	8|1640|zu ihrem nachteil	8|1640|zu ihren ungunsten	8|1640|zu ihren lasten	8|1640|zu deinem nachteil	8|1644|zu veröffentlichen	8|1644|zu finden	8|1645|zu überprüfen	8|1645|zu prüfen
bei	0|0|bei uns gespeicherte* ** daten	0|52|bei kontaktaufnahme	0|57|bei eingabe	0|171|bei fragen	0|180|bei vorliegen	0|181|bei vorliegen ihrer einwilligung	0|181|bei vorliegen einer einwilligung	0|183|bei bedarf	8|1645|bei jedem besuch	8|1647|bei uns gespeicherten	8|1649|bei ihrer nächsten anmeldung	8|1649|bei der nächsten anmeldung
von	0|0|von ihnen gespeicherte* ** daten	0|44|von ihnen ** inhalte	0|44|von ihnen ** inhalten	0|44|von nutzern ** inhalte	0|56|von dritten erhalten*	0|56|von dritten beziehen	0|56|von dritten bereitgestellt*	0|56|von dritten erheben	0|56|von anderen nutzern	0|56|von auskunfteien	0|56|von unseren partnern erhalten*	0|56|von partnern erhalten*	0|56|von unseren geschäftspartnern erhalten*	0|56|von anderen unternehmen erhalten*	0|56|von werbetreibenden erhalten*	0|56|von drittanbietern erhalten*	0|56|von dritten zur verfügung	0|56|von dritten können wir	0|56|von dritten ** erhalten	0|56|von dritten ** beziehen	0|56|von drittanbietern ** erhalten	0|57|von ihnen angegeben*	0|57|von ihnen bereitgestellt*	0|57|von ihnen mitgeteilt*	0|57|von ihnen zur verfügung	0|57|von ihnen übermittelt*	0|57|von ihnen eingegeben*	0|57|von dir angegeben*	0|57|von dir bereitgestellt*	0|57|von ihnen gemacht*	0|57|von ihnen erhalten*	0|57|von dir erhalten*	0|80|von uns beauftragt*	0|172|von dritten betrieben*	8|1645|von zeit zu zeit ** lesen	8|1645|von zeit zu zeit ** zu lesen	8|1645|von zeit zu zeit ** prüfen	8|1645|von zeit zu zeit ** überprüf*	8|1645|von zeit zu zeit ** durch*	8|1655|von geltendem recht
besonders	0|1|besonders schützenswert*	0|1|besonders schutzwürdig*	0|1|besonders sensib*	0|1|besonders vertraulich*	0|1|besonders sensible* daten
name	0|2|name	0|2|name pseudonym	0|2|name alias	1|401|name
namen	0|2|namen	0|2|namen pseudonym	1|401|namen	2|1059|namen von
namens	0|2|namens	1|401|namens
vor	0|2|vor und nachname*	0|2|vor und zuname*	0|128|vor dem widerruf erfolgte*	0|190|vor allem	8|1645|vor jeder nutzung	8|1647|vor der änderung ** erhoben*	8|1647|vor der änderung ** erfasst*	8|1647|vor dieser änderung ** erhoben*	8|1647|vor ** inkrafttreten ** erhoben*	8|1648|vor inkrafttreten	8|1648|vor dem inkrafttreten	8|1648|vor deren inkrafttreten	8|1648|vor ihrem inkrafttreten	8|1648|vor wirksamwerden	8|1648|vor dem wirksamwerden	8|1648|vor der änderung	8|1648|vor der umsetzung	8|1648|vor der anwendung	8|1648|vor einer änderung	8|1648|vor dem datum
e	0|3|e mail	0|3|e mails	0|3|e mail adress*	0|3|e mail anschrift*	0|4|e mail hash*	0|4|e mail adress* ** gehasht*	0|25|e learning	0|28|e id	0|45|e mails die sie	0|100|e mail werbung	0|109|e mails zu senden	0|171|e mail an	8|1642|e mail an sie	8|3|e mail*
hash	0|4|hash ** e mail*	0|4|hash ** email*	0|4|hash wert* ** e mail*	0|73|hash	0|73|hash wert*	0|73|hash verfahren
telefon	0|5|telefon
adresse	0|6|adresse	1|393|adresse	3|1583|adresse
adressen	0|6|adressen	1|393|adressen	3|1583|adressen
adressdaten	0|6|adressdaten
anschrift	0|6|anschrift	3|1583|anschrift
anschriften	0|6|anschriften	3|1583|anschriften
postweg	0|6|postweg	1|390|postweg	8|1654|postweg
postalisch	0|6|postalisch
postalische	0|6|postalische	2|1144|postalische anschrift
postalischen	0|6|postalischen
postalischer	0|6|postalischer
rechnungs	0|6|rechnungs und lieferadress*	0|6|rechnungs und versandadress*
login	0|7|login name*	0|8|login daten	1|374|login
account	0|7|account name*	0|9|account daten	0|194|account löschen	0|194|account gelöscht	0|194|account ** löschen	0|194|account ** schließen	0|194|account zu löschen	1|369|account	3|1602|account
zugangsdaten	0|8|zugangsdaten	1|748|zugangsdaten
anmeldedaten	0|8|anmeldedaten	1|374|anmeldedaten
logindaten	0|8|logindaten	1|374|logindaten
pin	0|8|pin
kontodaten	0|9|kontodaten	8|1638|kontodaten ** ändern
kontoangaben	0|9|kontoangaben
profildaten	0|9|profildaten
profilangaben	0|9|profilangaben
registrierungsdaten	0|9|registrierungsdaten
registrierungsangaben	0|9|registrierungsangaben
nutzer	0|9|nutzer id*	0|161|nutzer die in ** leben	0|166|nutzer	3|1551|nutzer	8|1642|nutzer ** informieren	8|1642|nutzer ** zu informieren	8|1642|nutzer ** informiert
benutzer	0|9|benutzer id*	0|166|benutzer	3|1551|benutzer
nutzerprofil	0|9|nutzerprofil
benutzerprofil	0|9|benutzerprofil
kunden	0|9|kunden id*	0|165|kunden	1|383|kunden	3|1551|kunden	8|1642|kunden ** informieren	8|1642|kunden ** zu informieren
accountdaten	0|9|accountdaten
benutzerkontodaten	0|9|benutzerkontodaten
kundenkontodaten	0|9|kundenkontodaten
konto	0|9|konto id	0|96|konto zu verwalten	0|96|konto ** verwalten	0|194|konto löschen	0|194|konto zu löschen	0|194|konto gelöscht	0|194|konto ** gelöscht	0|194|konto schließen	0|194|konto zu schließen	0|194|konto geschlossen	0|194|konto kündigen	0|194|konto auflösen	0|194|konto deaktivieren	0|194|konto dauerhaft löschen	0|194|konto ** löschen	0|194|konto ** schließen	0|194|konto ** kündigen	0|194|konto ** zu löschen	0|194|konto zu deaktivieren	0|194|konto ** beenden	1|369|konto	3|1602|konto	4|1598|konto erstellen	4|1598|konto anlegen	8|1638|konto ** aktualisieren
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
video	0|11|video	1|355|video
videos	0|11|videos	1|355|videos
videomaterial	0|11|videomaterial
videodaten	0|11|videodaten
sprachdaten	0|12|sprachdaten
stimme	0|12|stimme	0|136|stimme zu	1|364|stimme
stimmdaten	0|12|stimmdaten
alter	0|13|alter	0|160|alter von	0|160|alter unter	1|683|alter	6|1625|alter
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
grad	0|19|grad der behinderung	1|953|grad
behindertenstatus	0|19|behindertenstatus
wegen	0|19|wegen einer behinderung	1|1307|wegen
aufgrund	0|19|aufgrund einer behinderung	0|181|aufgrund ihrer einwilligung	0|181|aufgrund ihrer * einwilligung	0|181|aufgrund einer einwilligung	0|181|aufgrund ihrer zustimmung	0|181|aufgrund deiner einwilligung	2|1307|aufgrund von
mit	0|19|mit einer behinderung	0|19|mit behinderung	0|38|mit unseren diensten umgehen	0|38|mit unserer website umgehen	0|59|mit ihren daten umgehen	0|59|mit ihren daten umgeht	0|59|mit deinen daten umgehen	0|109|mit ihnen in kontakt	0|109|mit ihnen in verbindung	0|109|mit ihnen kontakt aufnehmen	0|109|mit ihnen kontakt aufzunehmen	0|109|mit dir in kontakt	0|109|mit dir in verbindung	0|161|mit sitz in	0|171|mit uns in kontakt	0|171|mit uns in verbindung	0|171|mit uns in verbindung setzen	0|171|mit uns in verbindung zu setzen	0|171|mit uns in kontakt treten	0|171|mit uns in kontakt zu treten	0|175|mit wirkung vom	0|175|mit wirkung zum	0|179|mit ausnahme	0|179|mit der ausnahme	0|181|mit ihrer einwilligung	0|181|mit ihrer zustimmung	0|181|mit ihrer * einwilligung	0|181|mit ihrer * zustimmung	0|181|mit ihrer * * einwilligung	0|181|mit ihrer erlaubnis	0|181|mit ihrem einverständnis	0|181|mit deiner einwilligung	0|181|mit deiner zustimmung	0|181|mit deiner * einwilligung	0|181|mit deiner * zustimmung	0|181|mit einwilligung	0|181|mit deren einwilligung	0|181|mit ihrem * einverständnis	0|181|mit deinem einverständnis	0|181|mit deiner erlaubnis	0|181|mit zustimmung	0|181|mit ausdrücklicher einwilligung	0|181|mit ausdrücklicher zustimmung	0|181|mit vorheriger einwilligung	0|181|mit vorheriger zustimmung	0|181|mit der einwilligung	0|181|mit der zustimmung	0|181|mit ihrer genehmigung	0|181|mit deren zustimmung	0|181|mit eurer einwilligung	0|181|mit eurer zustimmung	0|181|mit eurer * einwilligung	0|181|mit eurer * zustimmung	0|192|mit dem ziel	4|1569|mit hilfe	4|1603|mit sitz	6|1622|mit wem	8|136|mit ihrer einwilligung	8|136|mit ihrer zustimmung	8|136|mit deiner einwilligung	8|136|mit deiner zustimmung	8|1642|mit einem hinweis	8|1643|mit der veröffentlichung	8|1646|mit der nutzung	8|1646|mit ihrer nutzung	8|1648|mit einer frist	9|1658|mit wirkung vom	9|1658|mit wirkung ab	9|1658|mit wirkung zum
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
online	0|25|online lernen	0|36|online kennung*	0|38|online aktivität*	0|101|online werbung	6|1629|online werbung	8|1644|online gestellt
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
sich	0|27|sich ** bewerben	0|131|sich auszutragen	0|134|sich entscheiden	0|134|sich ** dafür entscheiden	0|134|sich dafür entschieden	0|161|sich in ** befinden	0|161|sich in ** befindet	0|171|sich ** an uns wenden	0|171|sich an uns	2|1204|sich selbst	8|1645|sich ** informieren	8|1645|sich ** zu informieren	8|1645|sich ** kundig	8|1645|sich regelmäßig	8|1645|sich regelmässig	8|1645|sich ** ** informieren	8|1645|sich ** ** zu informieren	8|1645|sich von zeit zu zeit	8|1645|sich in regelmäßigen	8|1645|sich gelegentlich
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
käufe	0|31|käufe	1|549|käufe	3|1599|käufe
käufen	0|31|käufen
einkäufe	0|31|einkäufe
einkäufen	0|31|einkäufen
einkaufshistorie	0|31|einkaufshistorie
einkaufsverhalten	0|31|einkaufsverhalten
bestellhistorie	0|31|bestellhistorie
bestellverlauf	0|31|bestellverlauf
bestelldaten	0|31|bestelldaten
bestellung	0|31|bestellung	3|1599|bestellung
bestellungen	0|31|bestellungen	0|111|bestellungen abzuwickeln	0|111|bestellungen zu bearbeiten	3|1599|bestellungen
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
kauf	0|31|kauf	1|549|kauf	3|1599|kauf
kaufs	0|31|kaufs
kaufes	0|31|kaufes
ihres	0|31|ihres auftrags	0|31|ihres auftrages	0|52|ihres anliegens	0|92|ihres arbeitgebers	0|92|ihres unternehmens
deines	0|31|deines auftrags	0|52|deines anliegens
kaufverhaltens	0|31|kaufverhaltens
einkaufsverhaltens	0|31|einkaufsverhaltens
click	0|31|click and collect	0|31|click collect	0|31|click und collect
bestellter	0|31|bestellter ware*	1|1239|bestellter
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
plz	0|32|plz	1|1015|plz
stadt	0|32|stadt	1|637|stadt
breiten	0|33|breiten und längengrad*
ip	0|34|ip	0|34|ip adress*	0|55|ip anonymisierung	1|1039|ip
ips	0|34|ips
internetprotokoll	0|34|internetprotokoll adress*
internet	0|34|internet protokoll adress*	0|35|internet browser*	0|35|internet service provider*	0|38|internet und netzwerkaktivität*
gerät	0|35|gerät	1|312|gerät	3|1578|gerät
geräte	0|35|geräte	0|36|geräte kennung*	0|36|geräte id*	0|36|geräte identifi*	0|37|geräte fingerprint*	3|1578|geräte
geräten	0|35|geräten	3|1578|geräten
geräts	0|35|geräts	1|312|geräts	3|1578|geräts
gerätes	0|35|gerätes	3|1578|gerätes
endgerät	0|35|endgerät	3|1578|endgerät
endgeräte	0|35|endgeräte	3|1578|endgeräte
endgeräten	0|35|endgeräten	3|1578|endgeräten
endgeräts	0|35|endgeräts
gerätedaten	0|35|gerätedaten
browser	0|35|browser typ*	0|35|browser	0|37|browser fingerprint*	0|37|browser fingerabdruck*	0|39|browser verlauf*	0|133|browser einstellung*	0|135|browser signal*	8|1638|browser ** ändern
browsersoftware	0|35|browsersoftware
user	0|35|user agent*	0|166|user	1|380|user
app	0|35|app version*	0|38|app nutzung	0|133|app einstellung*	0|136|app berechtigung*	0|172|app eines dritten	1|302|app	3|1547|app	7|1634|app jetzt herunterladen	8|1649|app benachrichtigung*
endgerätes	0|35|endgerätes
browsertypen	0|35|browsertypen
computer	0|35|computer	3|1578|computer
computern	0|35|computern
computers	0|35|computers
pc	0|35|pc	1|307|pc
pcs	0|35|pcs	1|307|pcs
rechner	0|35|rechner	3|1578|rechner
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
mac	0|36|mac adress*	1|1427|mac
imei	0|36|imei
cookie	0|36|cookie id*	0|36|cookie kennung*	0|133|cookie einstellung*	0|133|cookie banner	0|133|cookie präferenzen	0|155|cookie	0|155|cookie richtlinie*	0|155|cookie erklärung*	0|155|cookie hinweis*	8|1638|cookie auswahl ** ändern
unique	0|36|unique id*	1|976|unique
session	0|36|session id*	0|156|session storage	0|156|session replay*	0|157|session cookie*
kennung	0|36|kennung
kennungen	0|36|kennungen
identifikatoren	0|36|identifikatoren
identifikator	0|36|identifikator
identifikators	0|36|identifikators
identifier	0|36|identifier	1|373|identifier
identifiern	0|36|identifiern
identifiers	0|36|identifiers
device	0|37|device fingerprint*	0|156|device graph*
nutzungsdaten	0|38|nutzungsdaten
verwendungsdaten	0|38|verwendungsdaten
verhaltensdaten	0|38|verhaltensdaten
wie	0|38|wie sie * nutzen	0|38|wie sie * * nutzen	0|38|wie sie * verwenden	0|38|wie du * nutzt	0|38|wie du * * nutzt	0|38|wie sie * * verwenden	0|38|wie nutzer * nutzen	0|38|wie unsere nutzer	0|62|wie lange	0|182|wie gesetzlich *	0|182|wie es geltendes recht *	0|182|wie es das gesetz *	0|182|wie es das geltende *	0|190|wie beispielsweise	0|190|wie zum beispiel	0|190|wie z b	0|190|wie etwa	0|195|wie beschrieben	0|195|wie oben beschrieben	0|195|wie nachstehend	0|195|wie vorstehend	0|195|wie unten beschrieben	2|993|wie etwa	2|1408|wie besehen	4|1559|wie etwa	6|1621|wie wir * verwenden	6|1621|wie wir * * verwenden	6|1621|wie wir * nutzen	6|1621|wie wir * * nutzen	6|1621|wie verwenden wir	6|1621|wie nutzen wir	6|1624|wie lange	8|1636|wie wir * verwenden	8|1636|wie wir * * verwenden	8|1636|wie wir * * * verwenden	8|1636|wie wir * nutzen	8|1636|wie wir * * nutzen	8|1636|wie wir * * * nutzen	8|1636|wie wir * erheben	8|1636|wie wir * * erheben	8|1636|wie wir * * * erheben	8|1636|wie wir * erfassen	8|1636|wie wir * * erfassen	8|1636|wie wir * verarbeiten	8|1636|wie wir * * verarbeiten	8|1636|wie wir * * * verarbeiten	8|1636|wie wir mit	8|1655|wie gesetzlich	8|1655|wie rechtlich
aktivitätsdaten	0|38|aktivitätsdaten
aktivität	0|38|aktivität
aktivitäten	0|38|aktivitäten	0|70|aktivitäten nachvollziehen
interaktion	0|38|interaktion
interaktionen	0|38|interaktionen
klicks	0|38|klicks	1|332|klicks
klickverhalten	0|38|klickverhalten
klickdaten	0|38|klickdaten
clickstream	0|38|clickstream
verweildauer	0|38|verweildauer
besuchsdauer	0|38|besuchsdauer
ereignisdaten	0|38|ereignisdaten
kommunikationsdaten	0|38|kommunikationsdaten
nutzung	0|38|nutzung unserer dienste	0|38|nutzung unserer services	0|38|nutzung unseres dienst*	0|38|nutzung unserer angebote	0|38|nutzung unserer website*	0|38|nutzung unserer webseite*	0|38|nutzung unserer internetseite*	0|38|nutzung unserer app	0|38|nutzung unserer apps	0|38|nutzung unserer plattform	0|38|nutzung unserer produkte	0|38|nutzung unserer anwendung*	0|58|nutzung	0|96|nutzung ** zu ermöglichen	0|123|nutzung einschränken	0|123|nutzung einzuschränken	3|1591|nutzung	6|1621|nutzung ihrer	6|1621|nutzung von	6|1621|nutzung der daten	6|1621|nutzung personenbezogene*	8|1636|nutzung ihrer	8|1646|nutzung ** fortsetz*	8|1646|nutzung ** fortzusetzen	8|1646|nutzung ** nach dem	8|1646|nutzung ** nach der	8|1646|nutzung ** nach einer	8|1646|nutzung ** nach änderung*
websitenutzung	0|38|websitenutzung
website	0|38|website nutzung	0|38|website aktivität*	0|66|website betrachten	0|96|website anzeigen	0|164|website besucher*	0|172|website dritter	0|172|website eines dritten	3|1546|website
seitennutzung	0|38|seitennutzung
nutzungs	0|38|nutzungs
interaktions	0|38|interaktions
interaktionsdaten	0|38|interaktionsdaten
verhalten	0|38|verhalten	0|70|verhalten ** verfolgen
verhaltens	0|38|verhaltens
datenverkehr	0|38|datenverkehr
datenverkehrs	0|38|datenverkehrs
dauer	0|38|dauer des aufenthalts	0|38|dauer ihres aufenthalts	0|38|dauer des besuchs	0|38|dauer ihres besuchs	0|62|dauer der speicherung	0|62|dauer der datenspeicherung	0|193|dauer der speicherung	0|193|dauer der aufbewahrung	0|193|dauer von	1|880|dauer	3|1571|dauer	6|1624|dauer der
aufenthaltsdauer	0|38|aufenthaltsdauer
internetnutzung	0|38|internetnutzung
webnutzung	0|38|webnutzung
umgang	0|38|umgang mit unseren diensten	0|38|umgang mit unserer website	0|59|umgang mit	1|512|umgang	8|1636|umgang mit ihren	8|1636|umgang mit personenbezogenen
appnutzung	0|38|appnutzung
browserdaten	0|39|browserdaten
suchhistorie	0|39|suchhistorie
suchverhalten	0|39|suchverhalten
url	0|39|url	1|1517|url
urls	0|39|urls	1|1517|urls
referrer	0|39|referrer url
zuvor	0|39|zuvor besucht* seite*	0|39|zuvor besucht* webseite*	1|870|zuvor	8|1647|zuvor erhobene*	8|1647|zuvor erhoben	8|1647|zuvor erfasste*	8|1647|zuvor erfasst	8|1647|zuvor gesammelte*	8|1648|zuvor
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
server	0|41|server log*	0|41|server logfile*	0|41|server protokoll*	0|154|server	1|325|server
protokolldaten	0|41|protokolldaten
protokolle	0|41|protokolle	1|1039|protokolle
zugriffsdaten	0|41|zugriffsdaten
datum	0|41|datum und uhrzeit	0|41|datum und zeit	0|175|datum des inkrafttretens	8|1644|datum aktualisier*	8|1644|datum ** aktualisier*	8|1644|datum ** ändern	8|1644|datum ** geändert	8|1644|datum ** anpassen	8|1644|datum der letzten	8|1644|datum des inkrafttretens	8|1644|datum oben	8|1644|datum ** oben	9|1657|datum	9|1657|datum der letzten *	9|1658|datum des inkrafttretens	9|1658|datum der wirksamkeit	9|1658|datum des wirksamwerdens
uhrzeit	0|41|uhrzeit
zeitpunkt	0|41|zeitpunkt des zugriff*
zugriffsstatus	0|41|zugriffsstatus
verkehrsdaten	0|41|verkehrsdaten
protokollen	0|41|protokollen
absturzdaten	0|42|absturzdaten
absturz	0|42|absturz
diagnose	0|42|diagnose
diagnosedaten	0|42|diagnosedaten
leistungsdaten	0|42|leistungsdaten
crash	0|42|crash report*
performance	0|42|performance daten	0|157|performance cookie*	1|497|performance
metadaten	0|43|metadaten
meta	0|43|meta daten	0|88|meta	1|1487|meta
header	0|43|header	0|43|header daten
headers	0|43|headers
headerdaten	0|43|headerdaten
kopfdaten	0|43|kopfdaten
inhalte	0|44|inhalte die sie	0|44|inhalte die du	0|44|inhalte einstellen	0|44|inhalte einzustellen	0|69|inhalte ** prüfen	0|69|inhalte ** überprüfen	0|96|inhalte anzubieten	0|104|inhalte ** anpassen	0|104|inhalte ** anzupassen	0|172|inhalte dritter	1|367|inhalte	3|1589|inhalte	8|1638|inhalte ** anpassen	8|1638|inhalte ** anzupassen	8|1638|inhalte ** angepasst*
inhaltsdaten	0|44|inhaltsdaten
datei	0|44|datei	1|349|datei
dateien	0|44|dateien	1|349|dateien
dokumente	0|44|dokumente
dokumenten	0|44|dokumenten
beiträge	0|44|beiträge	0|44|beiträge einstellen	1|414|beiträge
beiträgen	0|44|beiträgen	1|414|beiträgen
kommentar	0|44|kommentar
kommentare	0|44|kommentare
kommentaren	0|44|kommentaren
posts	0|44|posts
anhänge	0|44|anhänge	1|451|anhänge
anhängen	0|44|anhängen
uploads	0|44|uploads
hochzuladen	0|44|hochzuladen
bewertungen	0|44|bewertungen
inhalten	0|44|inhalten die sie	1|367|inhalten	3|1589|inhalten
dateianhang	0|44|dateianhang
hochlädst	0|44|hochlädst
hochlädt	0|44|hochlädt
laden	0|44|laden ** hoch	1|552|laden	7|1634|laden sie unsere app
lädst	0|44|lädst ** hoch
lädt	0|44|lädt ** hoch
hochgeladene	0|44|hochgeladene
forum	0|44|forum	1|417|forum
forums	0|44|forums	1|417|forums
foren	0|44|foren	1|417|foren
bewertung	0|44|bewertung abgeben	0|44|bewertung abzugeben	0|68|bewertung
eingaben	0|44|eingaben und ausgaben
prompts	0|44|prompts
nachricht	0|45|nachricht	1|396|nachricht
nachrichten	0|45|nachrichten	0|109|nachrichten zu senden	1|396|nachrichten	2|1221|nachrichten aus
chat	0|45|chat	0|45|chat nachricht*	0|45|chat funktion*	1|397|chat
chats	0|45|chats	1|397|chats
briefverkehr	0|45|briefverkehr
unterhaltungen	0|45|unterhaltungen
anrufe	0|45|anrufe	1|399|anrufe
anrufen	0|45|anrufen	1|399|anrufen
kommunikation	0|45|kommunikation mit uns	0|109|kommunikation
mitteilungen	0|45|mitteilungen	0|109|mitteilungen an sie	0|109|mitteilungen zu senden	1|396|mitteilungen	8|1642|mitteilungen
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
kontaktdaten	0|47|kontaktdaten	8|1638|kontaktdaten ** ändern	8|1638|kontaktdaten ** aktualisieren
kontaktangaben	0|47|kontaktangaben
kontaktdetails	0|47|kontaktdetails
kontakt	0|47|kontakt und identifikationsdaten	0|47|kontakt und identitätsdaten	0|47|kontakt und adressdaten	0|47|kontakt und stammdaten	0|109|kontakt mit ihnen	0|109|kontakt zu ihnen	0|171|kontakt aufnehmen	0|171|kontakt mit uns	0|171|kontakt zu uns	0|171|kontakt mit uns aufnehmen	0|171|kontakt mit uns aufzunehmen	0|171|kontakt zu uns aufnehmen	0|171|kontakt aufzunehmen	0|171|kontakt ** mit uns	3|1595|kontakt
social	0|48|social media	0|48|social media konto	0|48|social media konten	0|48|social media account*	0|48|social media profil*	0|48|social media daten	0|88|social network*	0|88|social media plattform*	0|88|social media anbieter*	0|156|social plugin*	0|156|social plug in*	1|366|social	6|1629|social plugins
soziale	0|48|soziale medien konto	0|48|soziale medien konten	0|88|soziale medien plattform*
wettbewerbe	0|49|wettbewerbe
wettbewerben	0|49|wettbewerben
meinung	0|49|meinung	8|1638|meinung ändern	8|1638|meinung ** ändern
meinungen	0|49|meinungen
interview	0|49|interview
interviews	0|49|interviews
befragen	0|49|befragen
befragt	0|49|befragt
befragte	0|49|befragte
befragten	0|49|befragten
rückmeldungen	0|49|rückmeldungen
präferenz	0|50|präferenz	0|133|präferenz center*	0|157|präferenz cookie*
präferenzen	0|50|präferenzen	0|133|präferenzen verwalten	6|1627|präferenzen	8|1638|präferenzen ** anpassen	8|1638|präferenzen ** aktualisieren
vorlieben	0|50|vorlieben
interessen	0|50|interessen und vorlieben	0|79|interessen anderer	0|137|interessen grundrechte	0|137|interessen oder grundrechte	0|137|interessen und grundrechte	0|137|interessen oder die grundrechte	0|137|interessen und die grundrechte
hobbys	0|50|hobbys
hobbies	0|50|hobbies
favoriten	0|50|favoriten
gewohnheiten	0|50|gewohnheiten
geschmack	0|50|geschmack
vorliebe	0|50|vorliebe
schlüsse	0|51|schlüsse
ableiten	0|51|ableiten
abzuleiten	0|51|abzuleiten
vorherzusagen	0|51|vorherzusagen
ableitet	0|51|ableitet
leiten	0|51|leiten ** ab
support	0|52|support anfrage*	0|52|support ticket*	0|110|support	0|110|support team*	0|110|support mitarbeiter*
kundendienst	0|52|kundendienst daten	0|110|kundendienst
kundendienstdaten	0|52|kundendienstdaten
anfrage	0|52|anfrage	0|130|anfrage stellen	0|130|anfrage zu stellen	0|130|anfrage einreichen	0|130|anfrage einzureichen	0|130|anfrage der betroffenen*	0|130|anfrage nachzukommen	0|130|anfrage nachkommen	0|130|anfrage zu entsprechen	0|130|anfrage zur ausübung	3|1570|anfrage
anfragen	0|52|anfragen	0|130|anfragen zur ausübung	0|130|anfragen betroffener*	0|130|anfragen von betroffenen	3|1570|anfragen
wenn	0|52|wenn sie uns kontaktieren	0|52|wenn sie mit uns kontakt	0|52|wenn sie kontakt mit uns	0|179|wenn nicht	0|180|wenn	0|181|wenn sie zustimmen	0|181|wenn sie einwilligen	0|181|wenn sie ** eingewilligt	0|181|wenn sie ** zugestimmt	0|181|wenn du zustimmst	0|181|wenn du ** eingewilligt	0|181|wenn du ** zugestimmt	0|181|wenn sie uns ihre einwilligung	0|181|wenn sie uns die einwilligung	0|181|wenn sie uns * einwilligung	0|181|wenn sie uns die erlaubnis	0|181|wenn sie uns ihre erlaubnis	0|181|wenn sie uns ihre zustimmung	0|181|wenn sie uns die zustimmung	0|181|wenn sie dem zustimmen	0|181|wenn sie damit einverstanden	0|181|wenn sie einverstanden	0|181|wenn sie uns dies erlauben	0|181|wenn sie uns dies gestatten	0|181|wenn du uns deine einwilligung	0|181|wenn du uns die erlaubnis	0|181|wenn du einwilligst	0|181|wenn sie ** einwilligung erteilt	0|181|wenn sie ** zustimmung erteilt	0|181|wenn sie ** einwilligung erteilen	0|181|wenn sie ** einwilligung geben	0|181|wenn sie ** einwilligung gegeben	0|181|wenn sie ** einwilligung ** gegeben	0|181|wenn sie ** einwilligung ** erteilt	0|181|wenn sie ** zustimmung erteilen	0|181|wenn sie ** zustimmung geben	0|181|wenn sie ** zustimmung gegeben	0|182|wenn gesetzlich *	0|182|wenn dies gesetzlich *	0|182|wenn rechtlich *	0|182|wenn das gesetz	0|182|wenn es das gesetz	0|182|wenn es gesetzlich *	0|182|wenn wir gesetzlich *	0|182|wenn wir rechtlich *	0|182|wenn wir dazu gesetzlich *	0|182|wenn wir hierzu gesetzlich *	0|183|wenn erforderlich	0|183|wenn nötig	0|183|wenn möglich	0|183|wenn dies erforderlich	0|183|wenn dies notwendig	0|183|wenn notwendig	0|183|wenn dies möglich	0|183|wenn zutreffend	0|183|wenn anwendbar	0|183|wenn verfügbar	0|183|wenn angemessen	0|183|wenn gewünscht	0|183|wenn es angebracht	0|183|wenn es angemessen	0|183|wenn dies angebracht	0|183|wenn es erforderlich	0|183|wenn es notwendig	3|1582|wenn	8|136|wenn sie ** zugestimmt haben	8|136|wenn sie ** eingewilligt haben	8|136|wenn du ** zugestimmt hast	8|1655|wenn gesetzlich	8|1655|wenn dies gesetzlich	8|1655|wenn rechtlich	8|1655|wenn dies rechtlich	8|1655|wenn erforderlich	8|1655|wenn dies erforderlich	8|1655|wenn das gesetz	8|1655|wenn das recht	8|1656|wenn angemessen	8|1656|wenn möglich	8|1656|wenn wir dies für
ihr	0|52|ihr anliegen	0|92|ihr arbeitgeber	0|92|ihr unternehmen	0|194|ihr konto ** löschen	0|194|ihr konto ** schließen	0|194|ihr konto ** kündigen	0|196|ihr vertrauen	8|136|ihr ausdrückliches einverständnis	8|1642|ihr werdet ** informiert
ihrem	0|52|ihrem anliegen	0|92|ihrem arbeitgeber	0|92|ihrem unternehmen	0|130|ihrem ersuchen
deinem	0|52|deinem anliegen	0|92|deinem arbeitgeber
dein	0|52|dein anliegen	0|92|dein arbeitgeber	0|92|dein unternehmen	0|194|dein konto ** löschen
sensor	0|53|sensor
sensoren	0|53|sensoren
sensordaten	0|53|sensordaten
bewegungsdaten	0|53|bewegungsdaten
kamera	0|53|kamera
kameras	0|53|kameras
kamerazugriff	0|53|kamerazugriff
wifi	0|53|wifi	1|1421|wifi
wi	0|53|wi fi	1|1421|wi	2|1421|wi fi
in	0|53|in der nähe	0|54|in zusammengefasster form	0|57|in erfahrung bring*	0|57|in erfahrung gebracht	0|57|in erfahrung zu bringen	0|58|in anspruch nehmen	0|58|in anspruch nimmt	0|58|in anspruch genommen*	0|58|in anspruch zu nehmen	0|67|in verbindung gebracht	0|67|in verbindung bringen	0|67|in verbindung zu bringen	0|67|in zusammenhang gebracht	0|67|in zusammenhang bringen	0|74|in kenntnis	0|74|in kenntnis setzen	0|74|in kenntnis gesetzt	0|74|in kenntnis zu setzen	0|78|in unserem auftrag	0|78|in unserem namen	0|78|in deren auftrag	0|78|in seinem auftrag	0|109|in verbindung zu setzen	0|109|in kontakt treten	0|109|in kontakt zu treten	0|109|in kontakt bleiben	0|109|in kontakt zu bleiben	0|111|in rechnung	0|129|in ihrem namen	0|129|in deinem namen	0|129|in seinem namen	0|129|in deren namen	0|175|in kraft seit	0|175|in kraft ab	0|176|in keinem fall	0|176|in keiner weise	0|177|in der regel	0|177|in erster linie	0|180|in fällen	0|180|in abhängigkeit	0|180|in dem fall dass	0|180|in den fällen	0|180|in jenen fällen	0|185|in der lage	0|195|in abschnitt	0|195|in ziffer	2|1065|in der lage	4|1595|in verbindung setzen	4|1597|in kenntnis setzen	4|1597|in kenntnis gesetzt	8|1642|in kenntnis	8|1645|in regelmäßigen abständen ** lesen	8|1645|in regelmäßigen abständen ** zu lesen	8|1645|in regelmäßigen abständen ** überprüf*	8|1645|in regelmäßigen abständen ** prüfen	8|1645|in regelmäßigen abständen ** durch*	8|1645|in regelmäßigen abständen ** besuch*	8|1645|in regelmäßigen abständen ** auf	8|1647|in der vergangenheit ** erhoben*	8|1647|in der vergangenheit ** erfasst*	8|1648|in kraft	8|1649|in der app	8|1649|in app	8|1649|in unserer app	8|1649|in unserem dienst	8|1649|in unseren diensten	8|1649|in den diensten	8|1649|in ihrem konto	8|1649|in ihrem benutzerkonto	8|1649|in ihrem nutzerkonto	8|1649|in ihrem kundenkonto	8|1649|in ihrem account	8|1649|in deinem konto	8|1649|in app benachrichtigung*	8|1656|in angemessener weise	8|1656|in angemessener form	8|1656|in geeigneter weise	8|1656|in geeigneter form	8|1656|in unserem ermessen	9|1658|in kraft ab	9|1658|in kraft seit	9|1658|in kraft
kameradaten	0|53|kameradaten
de	0|55|de identifizier*
nicht	0|55|nicht personenbezogen*	0|55|nicht persönlich identifizier*	0|55|nicht persönliche* daten	0|55|nicht auf sie zurück*	0|55|nicht identifizierbar*	0|55|nicht identifizierend*	0|55|nicht identifizierte*	0|55|nicht mehr personenbezogen*	0|55|nicht mehr identifizierbar*	0|56|nicht bei ihnen erhoben	0|56|nicht direkt bei ihnen	0|56|nicht bei der betroffenen person	0|62|nicht länger als	0|62|nicht länger aufbewahr*	0|62|nicht länger gespeichert	0|62|nicht mehr benötig*	0|62|nicht mehr erforderlich*	0|62|nicht mehr notwendig*	0|62|nicht mehr gebraucht*	0|62|nicht mehr nötig*	0|127|nicht * entscheidung unterworfen	0|131|nicht mehr erhalten	0|131|nicht verkaufen oder weitergeben	0|131|nicht mehr wünschen	0|131|nicht mehr bekommen	0|131|nicht mehr zu erhalten	0|135|nicht verfolgen signal*	0|141|nicht autorisiert* zugriff*	0|142|nicht garantieren	0|142|nicht garantiert	0|142|nicht gewährleisten	0|142|nicht gewährleistet	0|142|nicht ausgeschlossen werden	0|142|nicht ** garantieren	0|142|nicht ** gewährleisten	0|142|nicht zusichern	0|142|nicht versprechen	0|142|nicht völlig ausgeschlossen	0|144|nicht zur eu	0|144|nicht eu land	0|144|nicht eu länder*	0|144|nicht eu staat*	0|144|nicht eu mitglied*	0|144|nicht ewr land	0|144|nicht ewr länder*	0|144|nicht ewr staat*	0|144|nicht europäisch* land	0|144|nicht europäisch* länder*	0|144|nicht europäisch* staat*	0|157|nicht notwendig* cookie*	0|157|nicht essenziell* cookie*	0|164|nicht nutzer*	0|164|nicht registrierte*	0|176|nicht	0|176|nicht mehr	0|176|nicht länger	0|179|nicht anders angegeben	0|190|nicht beschränkt auf	0|190|nicht nur	0|190|nicht zuletzt	0|190|nicht darauf beschränkt	0|190|nicht abschließend*	0|190|nicht erschöpfend*	0|190|nicht darauf begrenzt	0|190|nicht später als	0|190|nicht weniger als	2|1202|nicht autorisiert*	8|1639|nicht unerheblich*	8|1639|nicht nur unwesentlich*
ohne	0|55|ohne personenbezug	0|176|ohne	0|181|ohne ihre einwilligung	0|181|ohne ihre zustimmung	0|181|ohne ihre * einwilligung	0|181|ohne ihre * zustimmung	0|181|ohne ihre * * einwilligung	0|181|ohne ihre * * zustimmung	0|181|ohne ihre erlaubnis	0|181|ohne ihr einverständnis	0|181|ohne ihr * einverständnis	0|181|ohne deine einwilligung	0|181|ohne deine zustimmung	0|181|ohne deine * einwilligung	0|181|ohne deine * zustimmung	0|181|ohne einwilligung	0|181|ohne zustimmung	0|181|ohne * einwilligung	0|181|ohne * zustimmung	0|181|ohne eure einwilligung	0|181|ohne eure zustimmung	0|181|ohne eure * einwilligung	0|181|ohne eure * zustimmung	0|181|ohne deren einwilligung	0|181|ohne deren zustimmung	0|181|ohne deine erlaubnis	0|181|ohne dein einverständnis	0|190|ohne beschränkung auf	0|190|ohne einschränkung	0|190|ohne darauf beschränkt	4|1612|ohne unangemessene verzögerung	8|1641|ohne ihre einwilligung	8|1641|ohne ihre * einwilligung	8|1641|ohne ihre * * einwilligung	8|1641|ohne ihre zustimmung	8|1641|ohne ihre * zustimmung	8|1641|ohne ihre * * zustimmung	8|1641|ohne ihr einverständnis	8|1641|ohne ihr * einverständnis	8|1641|ohne ihre erlaubnis	8|1641|ohne ihre genehmigung	8|1641|ohne deine einwilligung	8|1641|ohne deine * einwilligung	8|1641|ohne deine zustimmung	8|1641|ohne deine * zustimmung	8|1641|ohne dein einverständnis	8|1641|ohne vorherige einwilligung	8|1641|ohne vorherige zustimmung	8|1641|ohne ausdrückliche einwilligung	8|1641|ohne ausdrückliche zustimmung	8|1641|ohne einwilligung	8|1641|ohne zustimmung	8|1641|ohne zuvor ihre	8|1641|ohne vorher ihre
unkenntlich	0|55|unkenntlich gemacht	0|55|unkenntlich zu machen	0|55|unkenntlich machen
personenbezug	0|55|personenbezug aufheben	0|55|personenbezug aufzuheben	0|55|personenbezug ** entfernen	0|55|personenbezug ** entfernt	0|55|personenbezug ** auf	1|292|personenbezug
entfernung	0|55|entfernung des personenbezugs	0|64|entfernung	3|1572|entfernung
aufhebung	0|55|aufhebung des personenbezugs
verfremdung	0|55|verfremdung
aus	0|56|aus anderen quellen	0|56|aus externen quellen	0|56|aus drittquellen	0|122|aus gründen die sich aus ihrer besonderen situation	0|122|aus gründen die sich aus deiner besonderen situation	0|122|aus gründen die sich aus ihrer * besonderen situation	0|122|aus gründen die sich aus der besonderen situation	0|192|aus folgenden gründen
anderen	0|56|anderen quellen	0|121|anderen verantwortlichen zu übermitteln	0|121|anderen verantwortlichen übermittel*	0|153|anderen orten	0|179|anderen als den	0|179|anderen als die	0|179|anderen zwecken als	0|179|anderen zweck als	1|975|anderen	3|1574|anderen
andere	0|56|andere quellen	0|153|andere orte	0|179|andere als die	0|179|andere zwecke als	1|975|andere	3|1574|andere
drittdaten	0|56|drittdaten
öffentlich	0|56|öffentlich zugänglich* quelle*	0|56|öffentlich zugänglich* information*	0|56|öffentlich zugänglich* daten	0|56|öffentlich zugänglich* verzeichnis*	0|56|öffentlich verfügbar*	0|76|öffentlich	0|76|öffentlich zugänglich	0|76|öffentlich gemacht	0|76|öffentlich machen	0|76|öffentlich angezeigt*	0|76|öffentlich anzuzeigen
weiteren	0|56|weiteren quellen	0|153|weiteren orten	0|195|weiteren informationen	1|947|weiteren	3|1574|weiteren	5|1616|weiteren tagen	5|1618|weiteren monaten	5|1619|weiteren jahren	8|1646|weiteren nutzung	8|1646|weiteren verwendung	8|1646|weiteren inanspruchnahme
sonstigen	0|56|sonstigen quellen	3|1574|sonstigen
allgemein	0|56|allgemein zugänglich* quelle*
herkunft	0|56|herkunft der daten	6|1620|herkunft der
erheben	0|57|erheben	1|792|erheben	3|1585|erheben
erhebt	0|57|erhebt	1|792|erhebt	3|1585|erhebt
erhebe	0|57|erhebe
erhoben	0|57|erhoben	3|1585|erhoben
erhebung	0|57|erhebung	3|1585|erhebung	8|1636|erhebung ihrer	8|1636|erhebung und verwendung	8|1636|erhebung und nutzung	8|1636|erhebung und verarbeitung
erhebungen	0|57|erhebungen
erfassen	0|57|erfassen	3|1585|erfassen
erfasse	0|57|erfasse
sammeln	0|57|sammeln	3|1585|sammeln
sammelt	0|57|sammelt	3|1585|sammelt
sammle	0|57|sammle
sammlung	0|57|sammlung	6|1620|sammlung
aufzuzeichnen	0|57|aufzuzeichnen
protokollieren	0|57|protokollieren
fragen	0|57|fragen wir	0|171|fragen haben	0|171|fragen zu	0|171|fragen zum	1|839|fragen	3|1570|fragen	6|1632|fragen
wir	0|57|wir fragen	0|57|wir bitten sie um	0|57|wir erhalten	0|57|wir bekommen	0|57|wir beziehen	0|57|wir sie um ** bitten	0|57|wir dich um ** bitten	0|57|wir selbst erhalten	0|57|wir ** erhalten	0|58|wir setzen	0|58|wir bedienen uns	0|96|wir bieten ihnen	0|96|wir bieten dir	0|109|wir setzen uns mit ihnen	0|109|wir senden ihnen	0|109|wir senden dir	0|109|wir schicken dir	0|109|wir sie erreichen	0|109|wir dich erreichen	0|171|wir erreichbar	0|181|wir holen ihre einwilligung ein	0|181|wir holen ihre * einwilligung ein	0|181|wir holen ihre zustimmung ein	0|185|wir sind berechtigt	0|185|wir gegebenenfalls	0|186|wir werden	0|187|wir verlangen	0|195|wir beziehen uns auf	0|196|wir respektieren	0|196|wir glauben	0|196|wir freuen uns	0|196|wir setzen uns für	0|196|wir setzen uns zwar für	8|1642|wir informieren	8|1642|wir sie ** informieren	8|1642|wir sie ** ** informieren	8|1642|wir dich ** informieren	8|1642|wir euch ** informieren	8|1642|wir werden ** informieren	8|1642|wir unterrichten	8|1642|wir weisen ** hin	8|1642|wir sie ** kontaktieren	8|185|wir können sie	8|185|wir können ihnen	8|185|wir können dich	8|185|wir können auch	8|185|wir können zusätzlich	8|185|wir dürfen sie
erhalten	0|57|erhalten wir	0|57|erhalten daten	0|57|erhalten personenbezogen*	0|57|erhalten	0|62|erhalten bleiben	0|62|erhalten bleibt	0|195|erhalten sie unter	0|195|erhalten sie hier	0|195|erhalten sie weitere	0|195|erhalten sie auch weitere	0|195|erhalten sie nähere	0|195|erhalten sie mehr	0|195|erhalten sie ausführliche	0|195|erhalten sie zusätzliche	3|1585|erhalten
haben	0|57|haben wir erhalten	0|180|haben wir begründete zweifel	0|180|haben wir berechtigte zweifel	0|185|haben sie ** die möglichkeit	0|185|haben die möglichkeit	0|186|haben uns verpflichtet	0|186|haben sich verpflichtet	0|186|haben wir uns verpflichtet	0|186|haben uns dazu verpflichtet	0|186|haben sich dazu verpflichtet	0|186|haben sich ** verpflichtet	0|186|haben uns ** verpflichtet
uns	0|57|uns erhalten*	0|57|uns zur verfügung	0|57|uns mitteil*	0|57|uns mitgeteilt*	0|57|uns übermitteln	0|57|uns übermittelt*	0|57|uns bereitstell*	0|57|uns bereitgestellt*	0|57|uns angeben	0|57|uns angegeben*	0|57|uns geben	0|57|uns überlassen*	0|57|uns anvertrau*	0|57|uns bereitzustellen	0|57|uns mitzuteilen	0|57|uns anzugeben	0|57|uns ** angaben machen	0|57|uns zusenden	0|57|uns zugesandt*	0|57|uns zuschicken	0|57|uns schicken	0|57|uns preisgeben	0|57|uns preisgegeben*	0|57|uns zugehen	0|136|uns gestatten	0|136|uns gestattet	0|136|uns erlauben	0|136|uns erlaubt	0|139|uns übertragen wurde	0|171|uns kontaktieren	0|171|uns ** kontaktieren	0|171|uns zu kontaktieren	0|171|uns erreichen	0|171|uns schreiben	0|196|uns wichtig	8|1647|uns vorliegenden daten
bekommen	0|57|bekommen wir	0|57|bekommen
erhält	0|57|erhält	1|793|erhält	3|1585|erhält
beziehen	0|57|beziehen wir	0|168|beziehen sich auf	0|168|beziehen sich ** auf	1|793|beziehen
empfangen	0|57|empfangen
gewonnen	0|57|gewonnen
erlangen	0|57|erlangen
beschaffen	0|57|beschaffen
beschafft	0|57|beschafft
ihrerseits	0|57|ihrerseits bereitgestellt*	0|57|ihrerseits angegeben*
du	0|57|du angibst	0|57|du uns ** mitteilst	0|57|du uns ** bereitstellst	0|57|du uns ** gibst	0|57|du eingibst	0|57|du uns ** zur verfügung	0|57|du uns schickst	0|134|du dich ** entscheidest	0|134|du bestimmst
empfängt	0|57|empfängt
bitten	0|57|bitten wir sie um	0|130|bitten sie uns	1|839|bitten	8|136|bitten ** zuzustimmen	8|136|bitten ** zu akzeptieren
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
geben	0|57|geben sie ** ein	0|60|geben ** bekannt	0|74|geben ** bescheid	1|796|geben	6|1622|geben wir	8|1642|geben wir ** bekannt
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
angabe	0|57|angabe ihrer	0|57|angabe deiner	0|57|angabe personenbezogen*	1|291|angabe	3|1549|angabe
an	0|57|an uns senden	0|57|an uns sendest	0|57|an uns gesendet*	0|57|an uns schicken	0|57|an uns übersenden	0|57|an uns übersandt*	0|104|an ihre ** anzupassen	0|104|an ihre ** anpassen	0|104|an ihre bedürfnisse	0|104|an ihre interessen	0|104|an ihre präferenzen	0|121|an einen anderen verantwortlichen	0|121|an einen anderen anbieter	0|171|an uns wenden	0|171|an die adresse	0|171|an uns zu wenden	0|196|an erster stelle	6|1622|an wen	8|1643|an dieser stelle	8|1644|an dieser stelle	8|1650|an prominenter stelle	8|1650|an auffälliger stelle	8|1650|an gut sichtbarer stelle	8|1652|an dieser stelle
verwenden	0|58|verwenden	3|1591|verwenden	6|1621|verwenden wir
verwendet	0|58|verwendet	3|1591|verwendet
verwendete	0|58|verwendete
verwendeten	0|58|verwendeten
verwendeter	0|58|verwendeter
verwende	0|58|verwende
verwendung	0|58|verwendung	3|1591|verwendung	6|1621|verwendung	8|1636|verwendung ihrer
verwendungen	0|58|verwendungen
nutzen	0|58|nutzen	1|790|nutzen	2|1116|nutzen von	3|1591|nutzen	8|1646|nutzen sie ** weiterhin	8|1646|nutzen sie ** weiter	8|1646|nutzen sie ** nach
nutzt	0|58|nutzt	1|790|nutzt	3|1591|nutzt	8|1646|nutzt du ** weiterhin
nutze	0|58|nutze
datennutzung	0|58|datennutzung	6|1621|datennutzung
datenverwendung	0|58|datenverwendung	6|1621|datenverwendung
benutzen	0|58|benutzen	1|790|benutzen	3|1591|benutzen
benutzung	0|58|benutzung	3|1591|benutzung
einsatz	0|58|einsatz	1|499|einsatz	2|790|einsatz von	3|1591|einsatz
einsetzen	0|58|einsetzen	1|499|einsetzen	3|1591|einsetzen
einzusetzen	0|58|einzusetzen
setzen	0|58|setzen wir	0|58|setzen unsere ** ein	0|58|setzen ** cookies ein	0|58|setzen ** dienstleister ein	0|58|setzen ** dienste ein	0|58|setzen ** tools ein	0|58|setzen ** technologien ein	0|74|setzen wir sie ** in kenntnis	0|109|setzen wir uns mit ihnen	0|131|setzen von cookies ** verhindern	0|171|setzen sie sich mit uns	0|196|setzen wir uns für	0|196|setzen uns dafür ein	1|832|setzen	8|1642|setzen uns mit ihnen
weiter	0|58|weiter nutzen	0|58|weiter verwend*	0|58|weiter zu nutzen	0|58|weiter genutzt	0|59|weiter verarbeit*	0|60|weiter	0|62|weiter gespeichert	0|62|weiter aufbewahr*	0|62|weiter speicher*	0|62|weiter zu speichern	0|65|weiter übermittel*	0|97|weiter verbesser*	0|97|weiter optimier*	0|97|weiter zu optimieren	0|97|weiter zu verbessern	0|97|weiter erhöh*	0|97|weiter zu erhöhen	0|98|weiter entwickel*	0|98|weiter zu entwickeln	0|98|weiter ausbau*	0|98|weiter auszubauen	0|168|weiter gelten	0|168|weiter gilt	0|173|weiter unten	0|173|weiter oben	0|195|weiter erläutert	0|195|weiter beschrieben	0|195|weiter ausgeführt	1|801|weiter	8|1646|weiter nutzen	8|1646|weiter zu nutzen	8|1646|weiter verwenden
gebrauch	0|58|gebrauch	0|130|gebrauch machen	0|130|gebrauch zu machen	3|1591|gebrauch
heranziehen	0|58|heranziehen
herangezogen	0|58|herangezogen
verwertung	0|58|verwertung
verwerten	0|58|verwerten
inanspruchnahme	0|58|inanspruchnahme
anwenden	0|58|anwenden	1|861|anwenden
bedienen	0|58|bedienen wir uns
einsetzt	0|58|einsetzt
verwendest	0|58|verwendest
verwendetes	0|58|verwendetes
verwendetem	0|58|verwendetem
mitnutzung	0|58|mitnutzung
zunutze	0|58|zunutze
setzt	0|58|setzt ** cookies ein	0|58|setzt ** dienstleister ein	1|832|setzt
verarbeiten	0|59|verarbeiten
verarbeite	0|59|verarbeite
verarbeitung	0|59|verarbeitung	0|123|verarbeitung einzuschränken	0|123|verarbeitung einschränk*	0|123|verarbeitung ** einschränken	0|123|verarbeitung zu beschränken	0|123|verarbeitung beschränk*	0|123|verarbeitung ** einzuschränken	8|1636|verarbeitung ihrer	8|1636|verarbeitung personenbezogener	8|1636|verarbeitung von
verarbeitungen	0|59|verarbeitungen
datenverarbeitung	0|59|datenverarbeitung	0|123|datenverarbeitung einzuschränken	0|123|datenverarbeitung einschränk*
datenverarbeitungen	0|59|datenverarbeitungen
bearbeiten	0|59|bearbeiten
bearbeitung	0|59|bearbeitung	0|110|bearbeitung ihrer anfrage*	0|110|bearbeitung deiner anfrage*	0|110|bearbeitung von anfragen
behandeln	0|59|behandeln
behandelt	0|59|behandelt
behandlung	0|59|behandlung
abarbeitung	0|59|abarbeitung
handhabung	0|59|handhabung
handhaben	0|59|handhaben	3|1584|handhaben
verarbeitungs	0|59|verarbeitungs
aufbereitung	0|59|aufbereitung
aufbereiten	0|59|aufbereiten
weiterzuverarbeiten	0|59|weiterzuverarbeiten
weitergeben	0|60|weitergeben	3|1573|weitergeben	6|1622|weitergeben
weitergibt	0|60|weitergibt
weiterzugeben	0|60|weiterzugeben	3|1573|weiterzugeben
weiterleiten	0|60|weiterleiten	3|1573|weiterleiten
weiterleitet	0|60|weiterleitet
weiterleitung	0|60|weiterleitung
weiterzuleiten	0|60|weiterzuleiten
teilen	0|60|teilen	0|74|teilen wir ihnen ** mit	0|74|teilen sie uns ** mit	0|74|teilen ihnen ** mit	0|74|teilen wir ihnen	0|74|teilen ihnen	0|74|teilen sie uns	0|74|teilen wir dir	0|74|teilen dir	1|797|teilen	2|830|teilen dieser	2|1093|teilen mit	3|1573|teilen	6|1622|teilen	8|1642|teilen wir ihnen	8|1642|teilen wir dir	8|1642|teilen ihnen ** mit	8|1642|teilen wir ** mit
teilt	0|60|teilt	0|74|teilt ihnen ** mit	0|74|teilt ihnen	1|797|teilt
offen	0|60|offen	0|60|offen gelegt*	1|763|offen
offenlegen	0|60|offenlegen	3|1573|offenlegen
offenlegt	0|60|offenlegt
offenzulegen	0|60|offenzulegen	3|1573|offenzulegen
preisgeben	0|60|preisgeben
preisgabe	0|60|preisgabe
preiszugeben	0|60|preiszugeben
bekanntgeben	0|60|bekanntgeben	8|1642|bekanntgeben
bekanntgegeben	0|60|bekanntgegeben	8|1642|bekanntgegeben
bekannt	0|60|bekannt gegeben	0|60|bekannt geben	0|60|bekannt zu geben	0|60|bekannt werden	0|74|bekannt gemacht	0|74|bekannt zu machen	1|703|bekannt	8|1642|bekannt geben	8|1642|bekannt gegeben	8|1642|bekannt gemacht	8|1642|bekannt zu geben	8|1644|bekannt gemacht
zugänglich	0|60|zugänglich gemacht	0|60|zugänglich machen	0|60|zugänglich zu machen	0|66|zugänglich
machen	0|60|machen ** zugänglich	0|187|machen ** erforderlich	0|187|machen ** notwendig	1|775|machen	8|1642|machen ** aufmerksam
zugang	0|60|zugang gewähren	0|60|zugang zu gewähren	0|60|zugang ermöglichen	0|60|zugang gewährt	0|66|zugang	0|118|zugang zu ihren	0|118|zugang zu den personenbezogen*
zugriff	0|60|zugriff gewähren	0|60|zugriff zu gewähren	0|60|zugriff ermöglichen	0|60|zugriff gewährt	0|66|zugriff	0|118|zugriff auf ihre	0|118|zugriff auf deine	0|118|zugriff auf die personenbezogen*	0|141|zugriff durch unbefugte
überlassen	0|60|überlassen
überlassung	0|60|überlassung
ausgehändigt	0|60|ausgehändigt
herausgeben	0|60|herausgeben
herausgegeben	0|60|herausgegeben
herausgabe	0|60|herausgabe
austausch	0|60|austausch
austauschen	0|60|austauschen	1|804|austauschen
freigeben	0|60|freigeben
freigabe	0|60|freigabe
gemeinsam	0|60|gemeinsam nutzen	0|60|gemeinsam genutzt*	0|169|gemeinsam verantwortlich*
dritten	0|60|dritten zur verfügung	0|60|dritten mitgeteilt	0|60|dritten gegenüber	0|60|dritten ** zur verfügung	0|60|dritten zugänglich	0|60|dritten bereitgestellt	0|60|dritten bereitstellen	0|79|dritten	3|1567|dritten	6|1622|dritten
übermittlung	0|60|übermittlung an	0|60|übermittlung ihrer daten an	0|65|übermittlung	0|121|übermittlung an einen anderen verantwortlichen	6|1622|übermittlung an	6|1622|übermittlung von	6|65|übermittlung in
übermitteln	0|60|übermitteln an	0|65|übermitteln	3|1563|übermitteln
übermittelt	0|60|übermittelt an	3|1563|übermittelt
gewähren	0|60|gewähren ** zugriff	0|60|gewähren ** zugang	1|796|gewähren
bekanntgabe	0|60|bekanntgabe	0|74|bekanntgabe der absage*	0|74|bekanntgabe der entscheidung	0|74|bekanntgabe der ablehnung*	6|1622|bekanntgabe
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
sendet	0|60|sendet ** an	1|799|sendet	3|1563|sendet
gelangen	0|60|gelangen ** an	1|1088|gelangen
verkaufen	0|61|verkaufen	1|550|verkaufen	6|1623|verkaufen
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
aufbewahren	0|62|aufbewahren	3|1593|aufbewahren
aufzubewahren	0|62|aufzubewahren	3|1593|aufzubewahren
aufbewahrung	0|62|aufbewahrung	3|1593|aufbewahrung
bewahren	0|62|bewahren
bewahrt	0|62|bewahrt
vorhalten	0|62|vorhalten	3|1593|vorhalten
vorgehalten	0|62|vorgehalten
vorhaltung	0|62|vorhaltung
behalten	0|62|behalten	0|185|behalten uns das recht vor	0|185|behalten uns	0|185|behalten wir uns	0|185|behalten sich	0|185|behalten uns vor	0|185|behalten wir uns vor	0|185|behalten sich vor	0|185|behalten wir uns das recht vor	1|808|behalten
behält	0|62|behält	0|185|behält sich	0|185|behält sich vor	0|185|behält sich das recht vor	0|185|behält sich das unternehmen das recht vor
archiv	0|62|archiv
speicherdauer	0|62|speicherdauer	0|193|speicherdauer	6|1624|speicherdauer
gespeichert	0|62|gespeichert bis	0|62|gespeichert bleiben	3|1593|gespeichert
zweck	0|62|zweck der speicherung entfällt	0|192|zweck	3|1557|zweck	8|1638|zweck * ändern
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
bleiben	0|62|bleiben erhalten	1|766|bleiben	8|1645|bleiben sie informiert
bleibt	0|62|bleibt erhalten	1|766|bleibt
sofern	0|62|sofern sie nicht mehr zur	0|62|sofern sie nicht mehr für	0|62|sofern sie nicht mehr erforderlich	0|62|sofern sie nicht mehr benötigt	0|62|sofern diese nicht mehr zur	0|62|sofern diese nicht mehr für	0|62|sofern diese nicht mehr erforderlich	0|62|sofern diese nicht mehr benötigt	0|179|sofern nicht	0|179|sofern nichts anderes	0|179|sofern dies nicht	0|179|sofern wir nicht	0|179|sofern sie nicht	0|180|sofern	0|181|sofern sie zustimmen	0|181|sofern sie ** eingewilligt	0|181|sofern sie ** zugestimmt	0|181|sofern sie uns ihre einwilligung	0|181|sofern sie uns die einwilligung	0|181|sofern sie uns * einwilligung	0|181|sofern sie uns die erlaubnis	0|181|sofern sie einwilligen	0|181|sofern sie dem zustimmen	0|181|sofern sie damit einverstanden	0|181|sofern du ** eingewilligt	0|181|sofern du ** zugestimmt	0|181|sofern du zustimmst	0|181|sofern du einwilligst	0|181|sofern sie ** einwilligung erteilt	0|181|sofern sie ** zustimmung erteilt	0|181|sofern sie ** einwilligung erteilen	0|181|sofern sie ** einwilligung geben	0|181|sofern sie ** einwilligung gegeben	0|181|sofern sie ** einwilligung ** erteilt	0|182|sofern gesetzlich *	0|182|sofern dies gesetzlich *	0|182|sofern rechtlich *	0|182|sofern dies rechtlich *	0|182|sofern das gesetz	0|182|sofern nicht gesetzlich *	0|182|sofern es gesetzlich *	0|182|sofern wir gesetzlich *	0|182|sofern wir rechtlich *	0|182|sofern wir dazu gesetzlich *	0|183|sofern zutreffend	0|183|sofern anwendbar	0|183|sofern erforderlich	0|183|sofern notwendig	0|183|sofern möglich	0|183|sofern verfügbar	0|183|sofern vorhanden	0|183|sofern dies erforderlich	0|183|sofern dies notwendig	0|183|sofern dies möglich	0|183|sofern relevant	0|183|sofern angemessen	0|183|sofern einschlägig	0|183|sofern nötig	0|183|sofern sinnvoll	0|183|sofern es angebracht	0|183|sofern dies angebracht	0|183|sofern dies zur ** erforderlich	0|183|sofern dies für ** erforderlich	0|184|sofern technisch	1|953|sofern	3|1582|sofern	4|1607|sofern zutreffend	8|1655|sofern gesetzlich	8|1655|sofern dies gesetzlich	8|1655|sofern rechtlich	8|1655|sofern dies rechtlich	8|1655|sofern erforderlich	8|1655|sofern dies erforderlich	8|1655|sofern das gesetz	8|1655|sofern vorgeschrieben	8|1656|sofern angemessen	8|1656|sofern angebracht	8|1656|sofern möglich	8|1656|sofern notwendig
soweit	0|62|soweit sie nicht mehr zur	0|62|soweit sie nicht mehr für	0|62|soweit sie nicht mehr erforderlich	0|62|soweit sie nicht mehr benötigt	0|62|soweit diese nicht mehr zur	0|62|soweit diese nicht mehr für	0|62|soweit diese nicht mehr erforderlich	0|62|soweit diese nicht mehr benötigt	0|179|soweit nicht	0|179|soweit nichts anderes	0|179|soweit dies nicht	0|179|soweit wir nicht	0|179|soweit sie nicht	0|180|soweit	0|181|soweit sie ** eingewilligt	0|181|soweit sie uns ihre einwilligung	0|181|soweit sie uns die einwilligung	0|181|soweit sie uns * einwilligung	0|181|soweit sie zustimmen	0|181|soweit sie einwilligen	0|181|soweit sie ** zugestimmt	0|181|soweit du ** eingewilligt	0|181|soweit sie ** einwilligung erteilt	0|181|soweit sie ** einwilligung erteilen	0|181|soweit sie ** einwilligung gegeben	0|181|soweit sie ** einwilligung ** erteilt	0|182|soweit gesetzlich *	0|182|soweit dies gesetzlich *	0|182|soweit rechtlich *	0|182|soweit dies rechtlich *	0|182|soweit das gesetz	0|182|soweit nicht gesetzlich *	0|182|soweit es gesetzlich *	0|182|soweit vom gesetz *	0|182|soweit es das gesetz	0|182|soweit nach geltendem recht *	0|182|soweit nach anwendbarem recht *	0|182|soweit wir gesetzlich *	0|182|soweit wir rechtlich *	0|182|soweit wir hierzu gesetzlich *	0|183|soweit zutreffend	0|183|soweit anwendbar	0|183|soweit erforderlich	0|183|soweit notwendig	0|183|soweit möglich	0|183|soweit verfügbar	0|183|soweit vorhanden	0|183|soweit angemessen	0|183|soweit angebracht	0|183|soweit dies erforderlich	0|183|soweit es erforderlich	0|183|soweit dies notwendig	0|183|soweit dies möglich	0|183|soweit relevant	0|183|soweit einschlägig	0|183|soweit nötig	0|183|soweit geboten	0|183|soweit sachdienlich	0|183|soweit sinnvoll	0|183|soweit es angebracht	0|183|soweit es angemessen	0|183|soweit dies angebracht	0|183|soweit dies angemessen	0|183|soweit dies zur ** erforderlich	0|183|soweit dies für ** erforderlich	0|184|soweit technisch	0|184|soweit wie möglich	0|184|soweit praktikabel	1|953|soweit	3|1582|soweit	4|1607|soweit zutreffend	8|1655|soweit gesetzlich	8|1655|soweit dies gesetzlich	8|1655|soweit rechtlich	8|1655|soweit dies rechtlich	8|1655|soweit erforderlich	8|1655|soweit dies erforderlich	8|1655|soweit das gesetz	8|1655|soweit vorgeschrieben	8|1656|soweit angemessen	8|1656|soweit angebracht	8|1656|soweit möglich	8|1656|soweit zumutbar	8|1656|soweit notwendig
speichern	0|63|speichern	3|1593|speichern
speichert	0|63|speichert	3|1593|speichert
speichere	0|63|speichere
speicherung	0|63|speicherung	0|131|speicherung ** verhindern	3|1593|speicherung	6|1624|speicherung
speicherungen	0|63|speicherungen
hinterlegen	0|63|hinterlegen
hinterlegung	0|63|hinterlegung
ablegen	0|63|ablegen	1|807|ablegen
hosten	0|63|hosten
hostet	0|63|hostet
hosting	0|63|hosting	0|80|hosting anbieter*	0|80|hosting provider*	0|80|hosting dienstleister*
abzuspeichern	0|63|abzuspeichern
zwischenzuspeichern	0|63|zwischenzuspeichern
speicherort	0|63|speicherort	6|65|speicherort
speicherorte	0|63|speicherorte
speicherorten	0|63|speicherorten
speicherplatz	0|63|speicherplatz
liegen	0|63|liegen auf servern	0|63|liegen ** auf servern	0|196|liegen uns am herzen
verbleiben	0|63|verbleiben
verbleibt	0|63|verbleibt
löschen	0|64|löschen	0|120|löschen lassen	0|120|löschen zu lassen	0|194|löschen sie ihr konto	3|1572|löschen
löscht	0|64|löscht	3|1572|löscht
lösche	0|64|lösche
löschung	0|64|löschung	0|120|löschung ihrer	0|120|löschung deiner	0|120|löschung der daten	0|120|löschung der sie	0|120|löschung personenbezogen*	0|120|löschung verlangen	0|120|löschung zu verlangen	0|120|löschung beantragen	0|120|löschung zu beantragen	0|120|löschung anfordern	0|120|löschung ** wünschen	0|120|löschung wünschen	0|120|löschung ** verlangen	0|120|löschung ** beantragen	0|120|löschung ** anfordern	0|120|löschung einfordern	0|120|löschung einschränkung	0|120|löschung und einschränkung	0|120|löschung oder einschränkung	0|120|löschung sowie einschränkung	0|120|löschung bzw einschränkung	0|120|löschung der ** daten ablehn*	0|120|löschung ** ablehnen	0|194|löschung ihres kontos	0|194|löschung ihres * kontos	0|194|löschung deines kontos	0|194|löschung des kontos	0|194|löschung ihres accounts	0|194|löschung ihres nutzerkontos	0|194|löschung ihres benutzerkontos	0|194|löschung ihres kundenkontos	0|194|löschung ihres profils	0|194|löschung des nutzerkontos	0|194|löschung des benutzerkontos	0|194|löschung des kundenkontos	0|194|löschung deines accounts	0|194|löschung ihres ** kontos	0|194|löschung ihres ** accounts	0|194|löschung ** kontos	3|1572|löschung	6|1624|löschung
löschungen	0|64|löschungen
datenlöschung	0|64|datenlöschung
vernichten	0|64|vernichten	3|1572|vernichten
vernichtung	0|64|vernichtung	3|1572|vernichtung
entfernen	0|64|entfernen	1|810|entfernen	3|1572|entfernen
entfernt	0|64|entfernt	1|810|entfernt	3|1572|entfernt
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
übertragen	0|65|übertragen	1|800|übertragen
überträgt	0|65|überträgt	1|800|überträgt
übertragung	0|65|übertragung	0|121|übertragung an einen anderen verantwortlichen	6|65|übertragung in
übertragungen	0|65|übertragungen
datenübertragung	0|65|datenübertragung	6|65|datenübertragung
datenübertragungen	0|65|datenübertragungen
transfer	0|65|transfer
transfers	0|65|transfers
verbringung	0|65|verbringung
zugriffe	0|66|zugriffe
zugriffs	0|66|zugriffs
zugreifen	0|66|zugreifen	8|1638|zugreifen ändern
zugreift	0|66|zugreift
zugegriffen	0|66|zugegriffen
zuzugreifen	0|66|zuzugreifen
greift	0|66|greift auf	0|66|greift ** auf
greifen	0|66|greifen auf	0|66|greifen ** auf	1|805|greifen
zugänge	0|66|zugänge
einsehen	0|66|einsehen	1|844|einsehen	3|1553|einsehen	8|1638|einsehen ändern	8|1644|einsehen
eingesehen	0|66|eingesehen	8|1644|eingesehen
einzusehen	0|66|einzusehen	0|195|einzusehen unter	8|1645|einzusehen
einsicht	0|66|einsicht	0|118|einsicht in ihre	8|1645|einsicht zu nehmen
einsichtnahme	0|66|einsichtnahme
auslesen	0|66|auslesen
ausgelesen	0|66|ausgelesen
lesezugriff	0|66|lesezugriff
abrufen	0|66|abrufen	8|1644|abrufen
abzurufen	0|66|abzurufen	8|1644|abzurufen
zugriffen	0|66|zugriffen
greife	0|66|greife ** auf
liest	0|66|liest ** aus	1|843|liest
lesen	0|66|lesen ** aus	0|195|lesen sie	1|843|lesen	3|1553|lesen	8|1645|lesen sie diese	8|1645|lesen sie sich	8|1645|lesen ** regelmäßig
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
webseite	0|66|webseite betrachten	0|96|webseite anzeigen	0|172|webseite eines dritten	1|297|webseite	3|1546|webseite
personen	0|66|personen zugriff auf ihre	0|161|personen die in ** leben	0|166|personen	1|671|personen	3|1551|personen
stellen	0|66|stellen zugriff auf ihre	0|186|stellen sicher	0|186|stellen wir sicher	0|186|stellen ** sicher	1|795|stellen	2|742|stellen sicher	3|1596|stellen
kombination	0|67|kombination
zusammenführen	0|67|zusammenführen
zusammenzuführen	0|67|zusammenzuführen
führen	0|67|führen ** zusammen	1|1096|führen
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
profil	0|67|profil zu ergänzen	0|67|profil zu vervollständigen	0|67|profil vervollständigen	0|71|profil über	0|71|profil ihrer	0|71|profil deiner	0|71|profil des nutzers	0|71|profil der nutzer	0|71|profil der betroffenen*	0|71|profil zu erstellen	0|71|profil erstell*	0|71|profil gebildet	0|71|profil angelegt	0|194|profil löschen	0|194|profil ** löschen	1|370|profil	8|1638|profil ** aktualisieren	8|1638|profil ** ändern	8|1638|profil ** aktualisiert	8|1638|profil ** anpassen
verlinken	0|67|verlinken mit	0|172|verlinken
analyse	0|68|analyse	0|86|analyse dienst*	0|86|analyse anbieter*	0|103|analyse tool*	0|157|analyse cookie*
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
scans	0|69|scans	1|1293|scans
überwachen	0|69|überwachen
moderieren	0|69|moderieren
moderiert	0|69|moderiert
durchsuchen	0|69|durchsuchen	1|846|durchsuchen
durchsucht	0|69|durchsucht	1|846|durchsucht
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
wiederzuerkennen	0|70|wiederzuerkennen	1|1321|wiederzuerkennen
verfolgung	0|70|verfolgung ihrer
nutzerprofile	0|71|nutzerprofile
nutzerprofilen	0|71|nutzerprofilen
benutzerprofile	0|71|benutzerprofile
benutzerprofilen	0|71|benutzerprofilen
profile	0|71|profile über	0|71|profile erstell*	0|71|profile zu erstellen	0|71|profile bilden	0|71|profile zu bilden	1|370|profile
erstellung	0|71|erstellung von profilen	0|71|erstellung von * profilen	3|1556|erstellung
profiling	0|71|profiling	1|370|profiling	6|1630|profiling
auf	0|71|auf diese bestimmungen gestützt*	0|102|auf sie ausgerichtet* werbung	0|102|auf sie ausgerichtet*	0|102|auf ihre interessen zugeschnitten* werbung	0|102|auf sie zugeschnitten* werbung	0|104|auf sie abgestimmt*	0|104|auf ihre bedürfnisse	0|104|auf ihre interessen	0|104|auf ihre interessen zugeschnitten*	0|104|auf sie abzustimmen	0|104|auf sie abstimmen	0|104|auf dich abgestimmt*	0|104|auf dich zugeschnitten*	0|104|auf ihre wünsche	0|109|auf dem laufenden	0|111|auf rechnung	0|123|auf sperrung	0|130|auf anforderung	0|130|auf anfrage	0|130|auf verlangen	0|130|auf ersuchen	0|134|auf wunsch	0|142|auf eigenes risiko	0|142|auf ihr eigenes risiko	0|142|auf eigene gefahr	0|172|auf dessen website weitergeleitet	0|172|auf deren website weitergeleitet	0|172|auf deren seite weitergeleitet	0|172|auf dessen seite weitergeleitet	0|172|auf eine andere website weitergeleitet	0|172|auf die website ** weitergeleitet	0|176|auf keinen fall	0|178|auf das notwendige	0|178|auf ein minimum	0|178|auf das erforderliche	0|178|auf das nötigste	0|178|auf das unbedingt notwendige	0|178|auf das unbedingt erforderliche	0|178|auf das absolut notwendige	0|181|auf grundlage ihrer einwilligung	0|181|auf grundlage ihrer * einwilligung	0|181|auf der grundlage ihrer einwilligung	0|181|auf basis ihrer einwilligung	0|181|auf grundlage einer einwilligung	0|181|auf der grundlage ihrer * einwilligung	0|181|auf der grundlage einer einwilligung	0|181|auf basis ihrer * einwilligung	0|181|auf basis einer einwilligung	0|181|auf grundlage deiner einwilligung	0|181|auf der grundlage deiner einwilligung	0|181|auf basis deiner einwilligung	8|1643|auf dieser seite	8|1644|auf dieser seite	8|1644|auf dieser website	8|1644|auf dieser webseite	8|1644|auf unserer website	8|1644|auf unserer webseite	8|1644|auf unserer homepage	8|1644|auf der website	8|1644|auf der webseite	8|1645|auf dem laufenden	8|1649|auf der plattform	8|1649|auf unserer plattform	8|1652|auf unserer website	8|1652|auf unserer webseite	8|1652|auf unseren websites	8|1652|auf unseren webseiten	8|1652|auf der website	8|1652|auf der webseite	8|1652|auf dieser seite	8|1652|auf dieser website	8|1652|auf dieser webseite	8|1652|auf dieser internetseite	8|1652|auf unserer seite	8|1652|auf unserer internetseite	8|1652|auf unseren internetseiten	8|1652|auf der internetseite	8|1652|auf unserer homepage	8|1652|auf der homepage	8|1652|auf unserem internetauftritt	8|1652|auf meiner website	8|1652|auf meiner webseite	8|1654|auf dem postweg	8|1656|auf angemessene weise	8|1656|auf geeignete weise	8|1656|auf geeignetem
ssl	0|72|ssl	1|1452|ssl	6|1628|ssl
tls	0|72|tls	1|1453|tls	6|1628|tls
https	0|72|https	1|1454|https
ende	0|72|ende zu ende*	1|761|ende
hashen	0|73|hashen
hashing	0|73|hashing
gehasht	0|73|gehasht
salt	0|73|salt
informieren	0|74|informieren	0|74|informieren wir	3|1597|informieren	8|1642|informieren wir	8|1642|informieren ** nutzer	8|1642|informieren ** betroffenen	8|1642|informieren	8|1645|informieren sie sich
informiert	0|74|informiert	0|118|informiert zu werden	3|1597|informiert	8|1642|informiert werden	8|1642|informiert ** nutzer	8|1642|informiert ** kunden	8|1642|informiert ** betroffenen	8|1645|informiert bleiben	8|1645|informiert zu bleiben	8|1645|informiert zu sein
informierung	0|74|informierung
mitteilen	0|74|mitteilen	1|1093|mitteilen	3|1597|mitteilen	8|1642|mitteilen
mitteilt	0|74|mitteilt
mitzuteilen	0|74|mitzuteilen	8|1642|mitzuteilen
mitteilung	0|74|mitteilung	1|396|mitteilung	3|1597|mitteilung	8|1642|mitteilung über	8|1642|mitteilung per
unterrichten	0|74|unterrichten	3|1597|unterrichten	8|1642|unterrichten wir	8|1642|unterrichten
unterrichtet	0|74|unterrichtet	3|1597|unterrichtet	8|1642|unterrichtet werden
unterrichtung	0|74|unterrichtung	8|1642|unterrichtung
hinweisen	0|74|hinweisen	1|409|hinweisen	8|1642|hinweisen
hingewiesen	0|74|hingewiesen	8|1642|hingewiesen
wissen	0|74|wissen lassen	1|702|wissen	2|703|wissen wir	8|1642|wissen lassen
verständigen	0|74|verständigen	8|1642|verständigen
verständigt	0|74|verständigt	8|1642|verständigt
angekündigt	0|74|angekündigt
bescheid	0|74|bescheid geben
hinzuweisen	0|74|hinzuweisen	8|1642|hinzuweisen
aufmerksam	0|74|aufmerksam machen	0|74|aufmerksam zu machen	0|74|aufmerksam gemacht	8|1642|aufmerksam machen	8|1642|aufmerksam gemacht
informierst	0|74|informierst
kündigen	0|74|kündigen ** an	8|1642|kündigen wir
informierte	0|74|informierte
benachrichtige	0|74|benachrichtige
überprüfung	0|75|überprüfung ihrer identität	0|75|überprüfung der identität	0|75|überprüfung * identität	0|75|überprüfung gestatten	0|75|überprüfung der angaben	0|75|überprüfung ihrer angaben
bestätigung	0|75|bestätigung ihrer identität	0|118|bestätigung ob	0|118|bestätigung zu verlangen	0|118|bestätigung darüber zu	0|118|bestätigung darüber verlangen	0|118|bestätigung darüber ob	0|118|bestätigung darüber erhalten
nachweis	0|75|nachweis ihrer identität	0|75|nachweis der identität	0|75|nachweis der berechtigung
identität	0|75|identität zu überprüfen	0|75|identität überprüfen	0|75|identität zu bestätigen	0|75|identität bestätigen	0|75|identität nachweisen	0|75|identität prüfen	0|75|identität zu prüfen	0|75|identität zu verifizieren	0|75|identität ** überprüf*	0|75|identität ** prüfen	0|75|identität feststellen	0|75|identität festzustellen	0|75|identität nachzuweisen	0|75|identität ** nachzuweisen	0|75|identität ** nachweisen	0|75|identität belegen	0|75|identität zu belegen	0|75|identität ** belegen	0|75|identität ** feststellen	0|75|identität ** bestätigen	0|75|identität ** zu prüfen	0|75|identität ** nachweist	0|75|identität ** bestätigt	0|75|identität ** nachgewiesen	0|75|identität ** belegt
fotoverifizierung	0|75|fotoverifizierung
feststellung	0|75|feststellung der identität	0|75|feststellung ihrer identität
berechtigung	0|75|berechtigung überprüfen	0|75|berechtigung ** überprüf*	0|75|berechtigung ** prüfen	0|75|berechtigung zu prüfen	0|136|berechtigung erteil*	0|136|berechtigung ** erteil*
befugnis	0|75|befugnis zu überprüfen	0|75|befugnis überprüfen	0|75|befugnis ** überprüf*	0|75|befugnis ** prüfen
echtheit	0|75|echtheit überprüfen	0|75|echtheit zu überprüfen
richtigkeit	0|75|richtigkeit überprüfen	0|75|richtigkeit zu überprüfen	0|75|richtigkeit ** zu überprüfen	0|119|richtigkeit der ** bestritten	0|119|richtigkeit ihrer ** bestritten	0|119|richtigkeit der ** bestreiten	0|119|richtigkeit ihrer ** bestreiten
überprüfen	0|75|überprüfen ob	8|1645|überprüfen sie	8|1645|überprüfen ** regelmäßig
nachprüfen	0|75|nachprüfen
nachprüfung	0|75|nachprüfung
nachzuprüfen	0|75|nachzuprüfen
öffentliche	0|76|öffentliche
öffentlichen	0|76|öffentlichen	2|628|öffentlichen interesse
öffentliches	0|76|öffentliches	2|628|öffentliches interesse
öffentlicher	0|76|öffentlicher
publik	0|76|publik
posten	0|76|posten	1|414|posten
postet	0|76|postet
öffentlichem	0|76|öffentlichem	2|628|öffentlichem interesse
der	0|76|der öffentlichkeit zugänglich	8|1635|der erklärung	8|1636|der datenverarbeitung*
zur	0|76|zur öffentlichen anzeige	0|78|zur vertraulichkeit verpflichtet	0|78|zur verschwiegenheit verpflichtet	0|96|zur verfügung zu stellen	0|96|zur anzeige	0|134|zur auswahl	2|795|zur verfügung	4|1555|zur verfügung stellen	4|1555|zur verfügung zu stellen	4|1555|zur verfügung gestellt	8|136|zur zustimmung gestellt	8|136|zur zustimmung vorgelegt	8|136|zur zustimmung vorlegen	8|1642|zur kenntnis bringen	8|1642|zur kenntnis gebracht	8|1644|zur verfügung gestellt
beantworten	0|77|beantworten	3|1586|beantworten
beantwortet	0|77|beantwortet	3|1586|beantwortet
beantwortung	0|77|beantwortung	0|110|beantwortung ihrer fragen	0|110|beantwortung deiner fragen	0|110|beantwortung ihrer anfrage*	0|110|beantwortung deiner anfrage*	0|110|beantwortung von anfragen	0|110|beantwortung von fragen	3|1586|beantwortung
antworten	0|77|antworten	3|1586|antworten
antwortet	0|77|antwortet	3|1586|antwortet
antwort	0|77|antwort
reagieren	0|77|reagieren	3|1586|reagieren
reagiert	0|77|reagiert	3|1586|reagiert
beantworte	0|77|beantworte
geantwortet	0|77|geantwortet
rückmeldung	0|77|rückmeldung
vertraglich	0|78|vertraglich verpflichtet
vertrag	0|78|vertrag zur auftragsverarbeitung	0|78|vertrag über auftragsverarbeitung	0|78|vertrag über die auftragsverarbeitung	0|78|vertrag zur datenverarbeitung	0|78|vertrag über die datenverarbeitung	0|138|vertrag mit ihnen	0|138|vertrag zu erfüllen	0|138|vertrag ** zu erfüllen	0|138|vertrag mit uns	0|138|vertrag ** schließen	0|138|vertrag ** schliessen	0|138|vertrag ** abschließen	0|138|vertrag ** abzuschließen	0|138|vertrag zu schließen	0|138|vertrag ** geschlossen	1|442|vertrag	3|1577|vertrag
avv	0|78|avv
av	0|78|av vertrag
weisung	0|78|weisung
weisungen	0|78|weisungen
weisungsgemäß	0|78|weisungsgemäß
anweisung	0|78|anweisung
anweisungen	0|78|anweisungen
im	0|78|im auftrag	0|78|im auftrag von	0|78|im namen von	0|78|im namen unserer	0|78|im namen	0|78|im auftrag unserer	0|78|im auftrag unseres	0|78|im namen des verantwortlichen	0|78|im auftrag des verantwortlichen	0|129|im namen eines	0|129|im namen einer	0|139|im öffentlichen interesse	0|160|im alter von	0|177|im allgemeinen	0|177|im prinzip	0|177|im regelfall	0|177|im wesentlichen	0|177|im normalfall	0|180|im falle	0|180|im fall	0|180|im fall dass	0|180|im falle dass	0|181|im falle ihrer einwilligung	0|181|im falle einer einwilligung	0|182|im gesetzlich * umfang	0|182|im gesetzlich * rahmen	0|182|im rahmen der gesetz*	0|182|im rahmen des gesetz*	0|182|im rahmen der geltenden *	0|182|im rahmen des gesetzlich *	0|182|im rahmen des rechtlich *	0|183|im einzelfall	0|184|im rahmen des möglichen	0|184|im rahmen unserer möglichkeiten	0|189|im wesentlichen gesamt*	0|189|im wesentlichen alle	0|189|im wesentlichen aller	0|189|im wesentlichen allen	0|189|im wesentlichen sämtlich*	0|195|im abschnitt	2|859|im hinblick	2|1059|im namen	2|1304|im folgenden	8|1643|im wege der veröffentlichung	8|1648|im voraus	8|1648|im vorfeld	8|1649|im dienst	8|1649|im produkt	8|1649|im rahmen des dienst*	8|1649|im kundenkonto	8|1655|im gesetzlich
vereinbarung	0|78|vereinbarung zur auftragsverarbeitung	0|78|vereinbarung über auftragsverarbeitung	0|78|vereinbarung über die auftragsverarbeitung	0|78|vereinbarung zur datenverarbeitung	0|78|vereinbarung über die datenverarbeitung	3|1577|vereinbarung
vereinbarungen	0|78|vereinbarungen zur auftragsverarbeitung	3|1577|vereinbarungen
vertrags	0|78|vertrags zur auftragsverarbeitung	0|138|vertrags mit ihnen	0|138|vertrags mit uns	3|1577|vertrags
vertrages	0|78|vertrages zur auftragsverarbeitung	0|138|vertrages mit uns	0|138|vertrages mit ihnen	3|1577|vertrages
verträge	0|78|verträge zur auftragsverarbeitung	0|78|verträge über die auftragsverarbeitung	0|138|verträge mit uns	0|138|verträge mit ihnen	1|442|verträge	3|1577|verträge
dritte	0|79|dritte	3|1567|dritte	6|1622|dritte
dritter	0|79|dritter	3|1567|dritter
jemand	0|79|jemand anderes	0|79|jemand anderem	0|79|jemand anderen	0|79|jemand anders
eigentum	0|79|eigentum anderer
freiheiten	0|79|freiheiten anderer
rechte	0|79|rechte ** anderer	0|105|rechte ** schützen	0|108|rechte ** wahren	0|108|rechte ** zu wahren	0|117|rechte	0|117|rechte der betroffenen*	0|117|rechte betroffener*	0|130|rechte geltend	0|130|rechte wahrzunehmen	0|130|rechte wahrnehmen	1|607|rechte	6|1626|rechte	8|1640|rechte ** einschränk*	8|1640|rechte ** einzuschränken	8|1640|rechte ** eingeschränkt*	8|1640|rechte ** beschränk*	8|1640|rechte ** beschneid*	8|1640|rechte ** schmäler*	8|1640|rechte ** verringer*	8|1640|rechte ** reduzier*	8|1640|rechte ** minder*	8|1640|rechte ** beeinträchtig*	8|1640|rechte ** berühr*
rechten	0|79|rechten ** anderer	0|117|rechten	1|607|rechten
it	0|80|it dienstleister*	0|80|it anbieter*	0|105|it sicherheit	1|1323|it
service	0|80|service provider*	0|109|service mitteilung*	1|295|service	3|1547|service
hoster	0|80|hoster
hosters	0|80|hosters
cloud	0|80|cloud anbieter*	0|80|cloud dienst*	0|80|cloud dienstleister*	0|80|cloud service*
anbieter	0|80|anbieter
anbietern	0|80|anbietern
anbieters	0|80|anbieters
provider	0|80|provider	1|1269|provider
providern	0|80|providern
agenturen	0|80|agenturen
agentur	0|80|agentur
freie	0|80|freie mitarbeiter*
unsere	0|80|unsere beauftragten	0|80|unsere vertragspartner	0|96|unsere dienste ** erbringen	0|164|unsere website besuchen	0|164|unsere webseite besuchen	0|164|unsere websites besuchen	0|164|unsere website besuchst	0|167|unsere mitarbeiter	0|167|unsere mitarbeiterinnen	0|167|unsere beschäftigten	0|167|unsere angestellten	0|173|unsere hinweise	0|195|unsere videos	0|196|unsere mission	8|1635|unsere erklärung	8|1635|unsere bestimmungen	8|1636|unsere praktiken	8|1636|unsere verfahren	8|1636|unsere datenverarbeitung*	8|1652|unsere websites
unserer	0|80|unserer beauftragten	0|80|unserer vertragspartner	0|167|unserer mitarbeiter	0|167|unserer beschäftigten	0|173|unserer hinweise	8|1635|unserer bestimmungen	8|1636|unserer praktiken	8|1636|unserer verfahren	8|1636|unserer datenverarbeitung*
unseren	0|80|unseren beauftragten	0|80|unseren vertragspartnern	0|167|unseren mitarbeitern	0|170|unseren vertreter	0|173|unseren hinweisen	8|1635|unseren datenschutz	8|1636|unseren praktiken
edv	0|80|edv dienstleister*	1|1323|edv
call	0|80|call center*
vertragspartnern	0|80|vertragspartnern
anbieterin	0|80|anbieterin
anbieterinnen	0|80|anbieterinnen
auftragsverarbeitung	0|81|auftragsverarbeitung
auftragsverarbeitungen	0|81|auftragsverarbeitungen
auftragsdatenverarbeitung	0|81|auftragsdatenverarbeitung
auftragsbearbeitung	0|81|auftragsbearbeitung
unter	0|82|unter auftragsverarbeiter*	0|160|unter * jahren	0|160|unter * jahre	0|160|unter 13	0|160|unter 14	0|160|unter 16	0|160|unter 18	0|160|unter dem alter	0|160|unter 15	0|160|unter 17	0|160|unter 21	0|171|unter der adresse	0|176|unter keinen umständen	0|180|unter der voraussetzung	0|180|unter der bedingung	0|180|unter folgenden voraussetzungen	0|180|unter den voraussetzungen	0|180|unter den bedingungen	0|180|unter der annahme	0|185|unter umständen	0|190|unter anderem	0|195|unter abschnitt	0|195|unter punkt	0|195|unter ziffer	4|1559|unter anderem	4|1569|unter verwendung	4|1579|unter umständen	8|1647|unter ** früheren	8|1647|unter ** vorherigen	8|185|unter umständen
sub	0|82|sub auftragsverarbeiter*	0|82|sub prozessor*
unternehmen	0|83|unternehmen der gruppe	0|83|unternehmen der * group	0|83|unternehmen der * gruppe	0|83|unternehmen unserer gruppe	1|514|unternehmen	3|1545|unternehmen
gesellschaften	0|83|gesellschaften der gruppe	0|83|gesellschaften der * gruppe	0|83|gesellschaften unserer gruppe	0|83|gesellschaften der unternehmensgruppe	0|83|gesellschaften des konzerns	1|514|gesellschaften	3|1545|gesellschaften
niederlassungen	0|83|niederlassungen
holding	0|83|holding
muttergesellschaft	0|83|muttergesellschaft
partner	0|84|partner	1|522|partner
partnern	0|84|partnern	1|522|partnern
partners	0|84|partners	1|522|partners
joint	0|84|joint venture*	2|1169|joint venture*
partnerschaften	0|84|partnerschaften
affiliate	0|84|affiliate partner*
partnerin	0|84|partnerin
partnerinnen	0|84|partnerinnen
ad	0|85|ad server*	0|85|ad netzwerk*	0|85|ad network*
google	0|86|google analytics	0|88|google
analytics	0|86|analytics anbieter*	0|86|analytics dienst*	0|86|analytics partner*	0|103|analytics	1|1027|analytics	6|1629|analytics
matomo	0|86|matomo
piwik	0|86|piwik
etracker	0|86|etracker
adobe	0|86|adobe analytics
webtrekk	0|86|webtrekk
hotjar	0|86|hotjar
zahlungsdienst	0|87|zahlungsdienst
zahlungsdienste	0|87|zahlungsdienste
zahlungsdiensten	0|87|zahlungsdiensten
bank	0|87|bank
banken	0|87|banken
stripe	0|87|stripe	1|1513|stripe
paypal	0|87|paypal
braintree	0|87|braintree	1|1514|braintree
klarna	0|87|klarna
adyen	0|87|adyen	1|1512|adyen
sofort	0|87|sofort gmbh	3|1612|sofort
facebook	0|88|facebook
instagram	0|88|instagram
twitter	0|88|twitter
linkedin	0|88|linkedin
xing	0|88|xing	1|1048|xing
apple	0|88|apple
tiktok	0|88|tiktok
pinterest	0|88|pinterest
snapchat	0|88|snapchat
microsoft	0|88|microsoft
amazon	0|88|amazon
youtube	0|88|youtube
whatsapp	0|88|whatsapp	1|1486|whatsapp
reddit	0|88|reddit	1|1500|reddit
discord	0|88|discord	1|1501|discord
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
auskunftsersuchen	0|89|auskunftsersuchen von	0|118|auskunftsersuchen	1|840|auskunftsersuchen
justiz	0|89|justiz	1|1326|justiz
gesundheitsamt	0|89|gesundheitsamt
ermittlungs	0|89|ermittlungs
aufsichts	0|89|aufsichts
zollamt	0|89|zollamt
ordnungsamt	0|89|ordnungsamt
fusion	0|90|fusion	1|1166|fusion
fusionen	0|90|fusionen	1|1166|fusionen
übernahme	0|90|übernahme
übernahmen	0|90|übernahmen
abwicklung	0|90|abwicklung der gesellschaft	0|96|abwicklung	0|111|abwicklung von zahlungen	0|111|abwicklung ihrer bestellung*	0|112|abwicklung des bewerbungsverfahrens	0|138|abwicklung von vertragsverhältnissen	0|138|abwicklung von verträgen	0|138|abwicklung ihres vertrag*	0|138|abwicklung des vertrag*	0|138|abwicklung eines vertrag*	0|138|abwicklung unseres vertrag*	0|138|abwicklung der vertrag*	0|138|abwicklung geschlossener verträge	0|138|abwicklung ihrer verträge
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
teilnehmer	0|91|teilnehmer
teilnehmern	0|91|teilnehmern
community	0|91|community mitglied*	1|416|community	8|1653|community forum
für	0|91|für andere sichtbar	0|113|für das training	0|169|für die verarbeitung verantwortlich	0|169|für die datenverarbeitung verantwortlich	0|169|für die verarbeitung ihrer ** verantwortlich	0|172|für die inhalte ** verantwortlich	0|172|für den inhalt ** verantwortlich	0|172|für die datenschutzpraktiken ** verantwortlich	0|177|für gewöhnlich	0|178|für keine anderen zwecke	0|180|für den fall	0|192|für die zwecke	0|193|für die dauer	0|193|für den zeitraum	0|193|für einen zeitraum	0|193|für die laufzeit	0|193|für den gesamten zeitraum	0|193|für einen * zeitraum
teilnehmende	0|91|teilnehmende
teilnehmenden	0|91|teilnehmenden
teilnehmerinnen	0|91|teilnehmerinnen
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
bereitstellung	0|96|bereitstellung	3|1555|bereitstellung
bereitstellen	0|96|bereitstellen	3|1555|bereitstellen
bereitzustellen	0|96|bereitzustellen	3|1555|bereitzustellen
dienste	0|96|dienste ** anbieten	0|100|dienste ** bewerben	0|172|dienste dritter	0|172|dienste von dritten	0|172|dienste von drittanbietern	0|172|dienste eines dritten	1|295|dienste	3|1547|dienste
erbringung	0|96|erbringung	3|1555|erbringung
erbringen	0|96|erbringen	3|1555|erbringen
leistungserbringung	0|96|leistungserbringung
vertragserbringung	0|96|vertragserbringung
betrieb	0|96|betrieb	1|494|betrieb	3|1545|betrieb	3|1584|betrieb
betreiben	0|96|betreiben	1|494|betreiben	3|1584|betreiben
aufrechterhaltung	0|96|aufrechterhaltung
aufrechtzuerhalten	0|96|aufrechtzuerhalten
aufrechterhalten	0|96|aufrechterhalten
instandhaltung	0|96|instandhaltung
wartung	0|96|wartung
vertragserfüllung	0|96|vertragserfüllung	0|138|vertragserfüllung
abzuwickeln	0|96|abzuwickeln
pflege	0|96|pflege	1|1097|pflege
abwickeln	0|96|abwickeln
abwickelt	0|96|abwickelt
durchführung	0|96|durchführung unserer	0|96|durchführung der dienst*	0|96|durchführung des dienst*	0|96|durchführung der leistung*	0|96|durchführung ihrer	0|96|durchführung der bestellung*	0|112|durchführung des bewerbungsverfahrens	0|112|durchführung des bewerbungsprozesses	0|138|durchführung eines vertrag*	0|138|durchführung des vertrag*	0|138|durchführung ** vertrag*	0|138|durchführung von verträgen
ihnen	0|96|ihnen ** zur verfügung zu stellen	0|96|ihnen zur verfügung stellen	0|96|ihnen bereitstellen	0|96|ihnen bereitzustellen	0|96|ihnen anzubieten	0|96|ihnen ** anzubieten	0|96|ihnen anbieten	0|96|ihnen ** anbieten	0|104|ihnen ** zu empfehlen	0|104|ihnen ** empfehlen können	0|109|ihnen zu senden	0|109|ihnen senden	0|109|ihnen ** zu senden	0|109|ihnen ** senden	0|109|ihnen ** zuzusenden	0|109|ihnen ** schicken	0|109|ihnen zukommen	0|109|ihnen zuzusenden	0|110|ihnen zu helfen	0|110|ihnen helfen	0|110|ihnen weiterzuhelfen	0|110|ihnen weiterhelfen	0|117|ihnen zustehen	0|117|ihnen zustehende*	8|1642|ihnen ** ** mitteilen	8|1642|ihnen eine e mail	8|1642|ihnen eine nachricht	8|1642|ihnen * e mail	8|1642|ihnen per e mail
instandzuhalten	0|96|instandzuhalten
kontoverwaltung	0|96|kontoverwaltung
verwaltung	0|96|verwaltung ihres kontos	0|96|verwaltung ihres ** kontos	0|96|verwaltung deines kontos	0|96|verwaltung der konten	0|96|verwaltung von konten	0|96|verwaltung von benutzerkonten	0|96|verwaltung von nutzerkonten	0|96|verwaltung ihrer ** konten	3|1584|verwaltung
konten	0|96|konten zu verwalten	1|369|konten	3|1602|konten
anzeige	0|96|anzeige der website	0|96|anzeige der webseite	0|96|anzeige unserer website	0|96|anzeige der inhalte	0|96|anzeige von inhalten	0|96|anzeige der seite	0|96|anzeige von karten	0|101|anzeige	2|476|anzeige von
korrekt	0|96|korrekt anzeigen
anzeigen	0|96|anzeigen zu können	0|101|anzeigen	0|102|anzeigen ** zuzuschneiden	0|102|anzeigen ** zugeschnitten*	0|102|anzeigen zu personalisieren	0|102|anzeigen personalisier*	0|102|anzeigen ** personalisieren	0|102|anzeigen ** zu personalisieren	1|845|anzeigen	2|540|anzeigen von	3|1562|anzeigen
wickelt	0|96|wickelt ** ab
wickeln	0|96|wickeln ** ab
dir	0|96|dir ** anbieten	0|109|dir ** senden	0|109|dir ** zu senden	0|109|dir zuzusenden	0|117|dir zustehen	0|117|dir zustehende*	8|1642|dir per e mail
bieten	0|96|bieten wir ihnen	0|96|bieten ihnen	0|96|bieten wir dir	1|543|bieten	3|1555|bieten
funktionen	0|96|funktionen anzubieten
produkte	0|96|produkte anzubieten	0|100|produkte ** bewerben	1|296|produkte	3|1547|produkte
leistungen	0|96|leistungen anzubieten	2|1116|leistungen von	3|1547|leistungen
korrekte	0|96|korrekte anzeige
behebung	0|97|behebung	3|1594|behebung
beheben	0|97|beheben	1|780|beheben	3|1594|beheben
steigerung	0|97|steigerung
attraktiver	0|97|attraktiver
bedienbarkeit	0|97|bedienbarkeit
steigern	0|97|steigern
angenehmer	0|97|angenehmer
komfortabler	0|97|komfortabler
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
studie	0|99|studie	1|1024|studie
studien	0|99|studien	1|1024|studien
erforschen	0|99|erforschen
erforschung	0|99|erforschung
marketing	0|100|marketing	0|100|marketing mitteilung*	0|100|marketing zu betreiben	0|100|marketing betreiben	0|157|marketing cookie*	6|1629|marketing tools
marketings	0|100|marketings
direktwerbung	0|100|direktwerbung	0|100|direktwerbung zu betreiben	0|100|direktwerbung betreib*
angeboten	0|100|angeboten und	3|1547|angeboten	3|1555|angeboten
neue	0|100|neue angebote	1|866|neue	8|1637|neue fassung*	8|1637|neue version*	8|1637|neue datenschutz*	8|1637|neue richtlinie*	8|136|neue einwilligung
kampagne	0|100|kampagne
kampagnen	0|100|kampagnen
vermarkten	0|100|vermarkten
vermarktung	0|100|vermarktung
absatzförderung	0|100|absatzförderung
förderung	0|100|förderung unseres	0|100|förderung unserer
verkaufsförderung	0|100|verkaufsförderung
werben	0|100|werben für
dienst	0|100|dienst ** bewerben	0|172|dienst eines dritten	1|295|dienst	3|1547|dienst
angebote	0|100|angebote ** bewerben	0|100|angebote und aktionen	0|100|angebote und neuigkeiten	0|172|angebote dritter	0|172|angebote von dritten	3|1547|angebote
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
werbung	0|101|werbung	0|101|werbung schalten	0|101|werbung zu betreiben	0|101|werbung betreiben	0|102|werbung auf sie	0|102|werbung ** zuzuschneiden	0|102|werbung ** zugeschnitten*	0|102|werbung zu personalisieren	0|102|werbung personalisier*	0|102|werbung ** zu personalisieren	0|102|werbung ** personalisieren	6|1629|werbung
werbungen	0|101|werbungen
onlinewerbung	0|101|onlinewerbung	6|1629|onlinewerbung
bannerwerbung	0|101|bannerwerbung
werbeanzeigen	0|101|werbeanzeigen	0|102|werbeanzeigen ** zuzuschneiden	0|102|werbeanzeigen ** personalisieren
anzeigenschaltung	0|101|anzeigenschaltung
ads	0|101|ads
zielgruppe	0|102|zielgruppe
zielgruppen	0|102|zielgruppen	2|1133|zielgruppen von
custom	0|102|custom audience*
conversion	0|102|conversion tracking*
personalisierung	0|102|personalisierung ** werbung	0|102|personalisierung ** anzeigen
webanalyse	0|103|webanalyse	0|103|webanalyse dienst*
webanalysen	0|103|webanalysen
web	0|103|web analyse*	0|156|web beacon*	0|156|web bug*	0|156|web storage	1|297|web
statistik	0|103|statistik	0|157|statistik cookie*
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
berichte	0|103|berichte über die website*	0|103|berichte über ihre	1|463|berichte
individuell	0|104|individuell anzupassen	0|104|individuell angepasst*	0|104|individuell gestalt*	0|104|individuell zugeschnitten*	0|104|individuell zu gestalten	8|1638|individuell anpassen	8|1638|individuell anzupassen	8|1638|individuell angepasst*
anpassung	0|104|anpassung an ihre	0|104|anpassung der inhalte	0|174|anpassung dieser	0|174|anpassung der datenschutz*	0|174|anpassung unserer datenschutz*	3|1592|anpassung	6|1631|anpassung	8|1638|anpassung an ihre
zuzuschneiden	0|104|zuzuschneiden
empfehlungen	0|104|empfehlungen
vorschläge	0|104|vorschläge
vorschlägen	0|104|vorschlägen
vorzuschlagen	0|104|vorzuschlagen
vorschlagen	0|104|vorschlagen
maßzuschneidern	0|104|maßzuschneidern
persönlicher	0|104|persönlicher zu gestalten	0|104|persönlicher gestalten	3|1550|persönlicher
individueller	0|104|individueller gestalten
persönlichere	0|104|persönlichere
persönlicheren	0|104|persönlicheren
persönlicheres	0|104|persönlicheres
sicherheit	0|105|sicherheit unserer	0|105|sicherheit unseres	0|105|sicherheit des	0|105|sicherheit der	0|105|sicherheit anderer	0|105|sicherheit von personen	0|140|sicherheit	3|1609|sicherheit
schutz	0|105|schutz unserer	0|105|schutz der rechte	0|105|schutz von rechten	0|105|schutz unseres	0|105|schutz anderer	0|105|schutz der sicherheit	0|105|schutz des eigentums	0|140|schutz ihrer	0|140|schutz deiner	0|140|schutz der daten	0|140|schutz von daten	0|140|schutz personenbezogen*	0|140|schutz vor	0|140|schutz	3|1609|schutz	6|1628|schutz ihrer	6|1628|schutz deiner	6|1628|schutz der	6|1628|schutz von	8|1640|schutz ** verringer*	8|1640|schutz ** abschwäch*
spam	0|105|spam	1|732|spam
schadsoftware	0|105|schadsoftware	1|1456|schadsoftware
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
viren	0|105|viren	1|1455|viren
virus	0|105|virus	1|1455|virus
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
gefahren	0|105|gefahren für	1|1445|gefahren
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
rechtlich	0|107|rechtlich verpflichtet	0|107|rechtlich vorgeschrieben*	0|182|rechtlich zulässig*	0|182|rechtlich erlaubt*	0|182|rechtlich gestattet*	8|1655|rechtlich erforderlich*	8|1655|rechtlich vorgeschrieben*	8|1655|rechtlich verpflichtet	8|1655|rechtlich notwendig
gesetz	0|107|gesetz	1|589|gesetz	3|1565|gesetz
gesetze	0|107|gesetze	1|589|gesetze	3|1565|gesetze
gesetzen	0|107|gesetzen	1|589|gesetzen	3|1565|gesetzen
vorschrift	0|107|vorschrift	3|1565|vorschrift
vorschriften	0|107|vorschriften	3|1565|vorschriften
verordnungen	0|107|verordnungen	3|1565|verordnungen
einhaltung	0|107|einhaltung
einzuhalten	0|107|einzuhalten	1|597|einzuhalten
nachzukommen	0|107|nachzukommen	1|1336|nachzukommen
gesetzlich	0|107|gesetzlich vorgeschrieben*	0|107|gesetzlich verpflichtet*	0|182|gesetzlich zulässig*	0|182|gesetzlich erlaubt*	0|182|gesetzlich gestattet*	2|1072|gesetzlich vorgeschrieben*	2|1072|gesetzlich zulässig	8|1655|gesetzlich vorgeschrieben*	8|1655|gesetzlich erforderlich*	8|1655|gesetzlich verlangt	8|1655|gesetzlich gefordert*	8|1655|gesetzlich notwendig	8|1655|gesetzlich verpflichtet
compliance	0|107|compliance	1|597|compliance
1	0|107|1 lit c	0|107|1 buchstabe c	0|107|1 buchst c	0|136|1 lit a	0|136|1 buchstabe a	0|136|1 buchst a	0|137|1 lit f	0|137|1 buchstabe f	0|137|1 buchst f	0|138|1 lit b	0|138|1 buchstabe b	0|138|1 buchst b	0|139|1 lit d	0|139|1 lit e	0|139|1 buchstabe d	0|139|1 buchstabe e
gesetzgebung	0|107|gesetzgebung	3|1565|gesetzgebung
regularien	0|107|regularien
einhalten	0|107|einhalten
befolgung	0|107|befolgung
abs	0|107|abs 1 c	0|136|abs 1 a	0|137|abs 1 f	0|138|abs 1 b	1|447|abs
6	0|107|6 1 c	0|107|6 i lit c	0|136|6 1 a	0|136|6 i lit a	0|137|6 i lit f	0|137|6 1 f	0|138|6 i lit b	0|138|6 1 b
verordnung	0|107|verordnung	3|1565|verordnung
rechtslage	0|107|rechtslage
regulierung	0|107|regulierung
regulierungen	0|107|regulierungen
halten	0|107|halten ** ein	1|808|halten	2|706|halten für
hält	0|107|hält ** ein	1|808|hält	2|1370|hält sich an
einhält	0|107|einhält
nachkommen	0|107|nachkommen	1|597|nachkommen
befolgen	0|107|befolgen
folge	0|107|folge leisten	0|107|folge zu leisten	1|718|folge	7|1634|folge uns
leisten	0|107|leisten ** folge
leistet	0|107|leistet ** folge
gesetzestreue	0|107|gesetzestreue
nach	0|107|nach dem recht	0|107|nach deutschem recht	0|134|nach wahl	0|134|nach ihrer wahl	0|134|nach belieben	0|181|nach einwilligung	0|181|nach ihrer einwilligung	0|181|nach ihrer * einwilligung	0|181|nach ihrer zustimmung	0|181|nach ihrer * zustimmung	0|181|nach erteilung ihrer einwilligung	0|181|nach vorheriger einwilligung	0|181|nach vorheriger zustimmung	0|181|nach deiner einwilligung	0|181|nach deiner zustimmung	0|182|nach geltendem recht	0|182|nach anwendbarem recht	0|182|nach dem geltenden recht	0|182|nach geltendem recht *	0|182|nach anwendbarem recht *	0|182|nach maßgabe der gesetz*	0|182|nach den geltenden gesetzen	0|182|nach geltenden gesetzen	0|182|nach anwendbaren gesetzen	0|183|nach bedarf	0|184|nach möglichkeit	0|184|nach besten kräften	0|193|nach ablauf	0|193|nach beendigung	0|193|nach kündigung	0|193|nach vertragsende	0|193|nach abschluss	0|193|nach schließung	0|193|nach ende der	0|193|nach löschung	0|193|nach auflösung	0|193|nach vertragsbeendigung	0|193|nach erledigung	0|193|nach wegfall	2|598|nach maßgabe	2|873|nach ablauf	7|1634|nach oben scrollen	8|1646|nach inkrafttreten ** nutzen	8|1655|nach geltendem recht	8|1655|nach dem geltenden recht	8|1655|nach anwendbarem recht	8|1655|nach dem anwendbaren recht	8|1655|nach den geltenden	8|1656|nach unserem ermessen	8|1656|nach eigenem ermessen	8|1656|nach möglichkeit
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
das	0|107|das recht der bundesrepublik	0|113|das training der ki	0|195|das video ansehen
recht	0|107|recht der bundesrepublik	0|107|recht der mitgliedstaaten	0|107|recht des mitgliedstaats	0|107|recht eines mitgliedstaats	0|107|recht der union	0|107|recht des landes	0|117|recht	0|118|recht auf auskunft	0|118|recht auf zugang	0|118|recht auf zugriff	0|118|recht auf information	0|118|recht eine bestätigung	0|118|recht auf bestätigung	0|118|recht * auskunft	0|118|recht von uns * auskunft	0|118|recht von uns auskunft	0|118|recht von uns eine bestätigung	0|119|recht auf berichtigung	0|119|recht auf änderung	0|119|recht auf korrektur	0|120|recht auf löschung	0|120|recht auf vergessen*	0|121|recht auf übertragung	0|121|recht auf datenübertragung	0|122|recht auf widerspruch	0|122|recht aus gründen	0|122|recht jederzeit widerspruch	0|122|recht jederzeit gegen	0|122|recht gegen die verarbeitung	0|123|recht auf einschränkung	0|124|recht auf beschwerde	0|127|recht nicht einer	0|127|recht nicht ** unterworfen	0|182|recht dies gestattet	0|182|recht dies erlaubt	0|182|recht dies zulässt	0|182|recht dies verlangt	0|182|recht dies vorschreibt	0|182|recht es erlaubt	0|182|recht es gestattet	0|182|recht es zulässt	0|182|recht es verlangt	0|185|recht vorbehalten	1|589|recht	2|607|recht auf	3|1565|recht	6|1626|recht auf	6|1626|recht der	8|1638|recht auf änderung
geltende	0|107|geltende recht*	0|107|geltende gesetz*	0|182|geltende recht gestattet	0|182|geltende recht erlaubt	0|182|geltende recht zulässt	0|182|geltende recht verlangt	0|182|geltende recht vorschreibt	3|1606|geltende
geltenden	0|107|geltenden recht*	0|107|geltenden gesetz*	0|182|geltenden recht zulässig*	3|1606|geltenden
geltendes	0|107|geltendes recht*	0|107|geltendes gesetz*	0|182|geltendes recht erlaubt	0|182|geltendes recht gestattet	0|182|geltendes recht zulässt	0|182|geltendes recht verlangt	0|182|geltendes recht vorschreibt	3|1606|geltendes
geltendem	0|107|geltendem recht*	0|107|geltendem gesetz*	0|182|geltendem recht zulässig*	0|182|geltendem recht erforderlich*	0|182|geltendem recht vorgeschrieben*	0|182|geltendem recht erlaubt	0|182|geltendem recht gestattet	3|1606|geltendem
geltender	0|107|geltender recht*	0|107|geltender gesetz*
geltendmachung	0|108|geltendmachung
geltend	0|108|geltend zu machen	0|130|geltend machen	1|609|geltend	3|1606|geltend
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
ausübung	0|108|ausübung oder verteidigung	0|108|ausübung und verteidigung	0|130|ausübung	0|139|ausübung öffentlicher gewalt	6|1626|ausübung
auszuüben	0|108|auszuüben oder zu verteidigen	0|108|auszuüben und zu verteidigen	0|130|auszuüben
ausüben	0|108|ausüben oder verteidigen	0|108|ausüben und verteidigen	0|130|ausüben
klage	0|108|klage	1|614|klage
rechtsschutz	0|108|rechtsschutz
gerichtlich	0|108|gerichtlich geltend*
durchsetzt	0|108|durchsetzt
wahrung	0|108|wahrung ** rechte	0|108|wahrung ** rechten
rechtsbehelf	0|108|rechtsbehelf	0|125|rechtsbehelf gegen	0|125|rechtsbehelf einlegen	0|125|rechtsbehelf einzulegen
rechtsbehelfe	0|108|rechtsbehelfe
rechtsbehelfen	0|108|rechtsbehelfen
rechtsbehelfs	0|108|rechtsbehelfs
rechtliche	0|108|rechtliche ansprüche	0|139|rechtliche grund	6|139|rechtliche grundlage*
rechtlicher	0|108|rechtlicher ansprüche	0|139|rechtlicher grund
rechtlichen	0|108|rechtlichen ansprüche	0|108|rechtlichen ansprüchen	0|139|rechtlichen grund
kontaktieren	0|109|kontaktieren	0|171|kontaktieren sie uns	0|171|kontaktieren sie	3|1595|kontaktieren	8|1642|kontaktieren wir sie
kontaktiert	0|109|kontaktiert	0|171|kontaktiert uns	3|1595|kontaktiert
kontaktaufnahme	0|109|kontaktaufnahme
zuzusenden	0|109|zuzusenden	3|1563|zuzusenden
zusenden	0|109|zusenden	1|799|zusenden	3|1563|zusenden
zusendung	0|109|zusendung
zuzuschicken	0|109|zuzuschicken
übersendung	0|109|übersendung
push	0|109|push benachrichtigung*	0|109|push nachricht*	0|109|push mitteilung*	8|1649|push benachrichtigung*	8|1649|push nachricht*	8|1649|push mitteilung*
sms	0|109|sms	1|398|sms
einladung	0|109|einladung
einladungen	0|109|einladungen
einladen	0|109|einladen
senden	0|109|senden wir ihnen	0|109|senden ihnen	0|109|senden wir dir	1|799|senden	3|1563|senden	8|1642|senden wir ihnen	8|1642|senden ihnen
schicken	0|109|schicken wir ihnen	0|109|schicken ihnen	0|109|schicken wir dir	1|799|schicken	3|1563|schicken
übersenden	0|109|übersenden	3|1563|übersenden
kontaktaufnahmen	0|109|kontaktaufnahmen
kontaktiere	0|109|kontaktiere	0|171|kontaktiere uns
kontaktierung	0|109|kontaktierung
versenden	0|109|versenden
verschicken	0|109|verschicken
kommunikations	0|109|kommunikations
zuschicken	0|109|zuschicken
treten	0|109|treten ** in kontakt	0|171|treten sie mit uns	0|175|treten am ** in kraft	0|175|treten in kraft	9|1658|treten am	9|1658|treten zum
einzuladen	0|109|einzuladen
eingeladen	0|109|eingeladen
kundendienstes	0|110|kundendienstes
supports	0|110|supports
helpdesk	0|110|helpdesk
kundenhilfe	0|110|kundenhilfe
usersupport	0|110|usersupport
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
einstellung	0|112|einstellung von mitarbeiter*	0|133|einstellung	8|1638|einstellung ändern	8|1638|einstellung zu ändern
anbahnung	0|112|anbahnung eines beschäftigungsverhältnis*
begründung	0|112|begründung eines beschäftigungsverhältnis*	0|138|begründung eines vertrag*
zwecke	0|112|zwecke des bewerbungsverfahrens	0|192|zwecke	3|1557|zwecke	8|1636|zwecke der verarbeitung	8|1636|zwecke der datenverarbeitung
entscheidung	0|112|entscheidung über die begründung eines beschäftigungsverhältnis*	0|127|entscheidung anfechten	0|127|entscheidung anzufechten
trainieren	0|113|trainieren
ki	0|113|ki training*	0|113|ki trainings	0|113|ki trainingsdaten	0|114|ki	0|114|ki gestützt*	0|114|ki basiert*	0|114|ki system*	0|114|ki modell*	0|114|ki funktion*	0|114|ki tool*	0|114|ki technologie*	0|114|ki anwendung*	1|1030|ki	6|1630|ki
llm	0|113|llm
llms	0|113|llms
anlernen	0|113|anlernen
training	0|113|training von	0|113|training unserer	0|113|training der ki	0|113|training der modelle	0|113|training der künstlichen	0|113|training eigener	0|113|training ** modell*	0|113|training ** ki	0|113|training ** algorithm*	0|113|training ** intelligenz
zum	0|113|zum trainieren	0|113|zum training von	0|113|zum training unserer	0|113|zum training eigener	0|113|zum training ihrer	0|113|zum training der	0|113|zum training des	0|113|zum training künstlicher	0|113|zum training neuronaler	0|113|zum training genutzt*	0|113|zum training verwend*	0|113|zum training nutz*	0|113|zum training eingesetzt	0|113|zum training heran*	0|113|zum ki training	0|113|zum modelltraining	0|190|zum beispiel	0|192|zum zweck	0|192|zum zwecke	4|1559|zum beispiel	7|1634|zum inhalt springen	7|1634|zum hauptinhalt springen	7|1634|zum seitenanfang	8|1635|zum datenschutz	8|1647|zum zeitpunkt der erhebung	8|1647|zum zeitpunkt ihrer erhebung
fürs	0|113|fürs training
modelltrainings	0|113|modelltrainings
als	0|113|als trainingsdaten	0|179|als den für den	0|179|als die für die	0|179|als diejenigen für	7|1634|als pdf herunterladen	7|1634|als pdf download
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
score	0|116|score wert*	1|1283|score
scorewerte	0|116|scorewerte
datenschutzrechte	0|117|datenschutzrechte
datenschutzrechten	0|117|datenschutzrechten
anspruch	0|117|anspruch	1|610|anspruch
sind	0|117|sind berechtigt	0|117|sind sie berechtigt	0|117|sind befugt	0|185|sind wir berechtigt	0|185|sind möglich	0|185|sind ** möglich	0|186|sind bestrebt	0|186|sind wir bestrebt	0|187|sind erforderlich	0|187|sind notwendig	0|187|sind ** erforderlich	0|187|sind ** notwendig	0|187|sind für ** erforderlich	0|187|sind zur ** erforderlich	0|187|sind zum ** erforderlich	0|187|sind für ** notwendig	0|187|sind zur ** notwendig	0|196|sind uns wichtig
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
berechtigt	0|117|berechtigt zu verlangen	1|440|berechtigt
befugt	0|117|befugt sind	0|117|befugt ist
ist	0|117|ist befugt	0|185|ist berechtigt	0|185|ist es möglich	0|185|ist auch möglich	0|185|ist es ** gestattet	0|185|ist ihnen ** gestattet	0|185|ist uns ** gestattet	0|185|ist dir ** gestattet	0|185|ist es ** erlaubt	0|185|ist ihnen ** erlaubt	0|185|ist möglich	0|185|ist ** möglich	0|187|ist erforderlich	0|187|ist notwendig	0|187|ist ** erforderlich	0|187|ist ** notwendig	0|187|ist für ** erforderlich	0|187|ist zur ** erforderlich	0|187|ist zum ** erforderlich	0|187|ist für ** notwendig	0|187|ist zur ** notwendig	0|196|ist uns wichtig	0|196|ist uns ein anliegen
kundenrechte	0|117|kundenrechte
auskunft	0|118|auskunft	0|118|auskunft verlangen	0|118|auskunft zu verlangen	0|118|auskunft zu erhalten	0|118|auskunft über	0|118|auskunft erhalten
auskünfte	0|118|auskünfte
auskunftsverlangen	0|118|auskunftsverlangen
auskunftserteilung	0|118|auskunftserteilung
auskunftsbegehren	0|118|auskunftsbegehren
kopie	0|118|kopie ihrer	0|118|kopie deiner	0|118|kopie der daten	0|118|kopie der personenbezogen*	0|118|kopie der über sie	0|118|kopie der von	0|118|kopie dieser daten	0|118|kopie aller	1|459|kopie
datenauskunft	0|118|datenauskunft
eine	0|118|eine kopie anzufordern	0|118|eine kopie anfordern	0|118|eine kopie erhalten	0|118|eine kopie zu erhalten	0|118|eine kopie verlangen	0|134|eine auswahl	8|1642|eine mitteilung
kopien	0|118|kopien ihrer	0|118|kopien der personenbezogen*	1|459|kopien
berichtigen	0|119|berichtigen	3|1594|berichtigen	8|1638|berichtigen ändern	8|1638|berichtigen oder aktualisieren	8|1638|berichtigen aktualisieren
berichtigt	0|119|berichtigt	3|1594|berichtigt
berichtigung	0|119|berichtigung	3|1594|berichtigung	6|1626|berichtigung	8|1638|berichtigung ergänzung	8|1638|berichtigung oder ergänzung
berichtigungen	0|119|berichtigungen
korrigieren	0|119|korrigieren	3|1594|korrigieren	8|1638|korrigieren oder aktualisieren	8|1638|korrigieren aktualisieren
korrigiert	0|119|korrigiert	3|1594|korrigiert
korrektur	0|119|korrektur
korrekturen	0|119|korrekturen
ergänzung	0|119|ergänzung ihrer	8|1638|ergänzung oder löschung
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
um	0|120|um löschung ** bitten	0|120|um löschung bitten	0|192|um zu	0|195|um mehr	8|136|um ihre einwilligung	8|136|um ihre * einwilligung	8|136|um ihre zustimmung	8|136|um ihre * zustimmung	8|136|um ihre * * zustimmung	8|136|um ihr einverständnis	8|136|um ihr * einverständnis	8|136|um ihre erlaubnis	8|136|um ihre genehmigung	8|136|um deine einwilligung	8|136|um deine * einwilligung	8|136|um deine zustimmung	8|136|um deine * zustimmung	8|136|um einwilligung	8|136|um zustimmung	8|136|um eine einwilligung	8|1645|um ** informiert zu sein
löschersuchen	0|120|löschersuchen
löschungsverlangen	0|120|löschungsverlangen
löschverlangen	0|120|löschverlangen
löschungsbegehren	0|120|löschungsbegehren
löschungswunsch	0|120|löschungswunsch
löschwunsch	0|120|löschwunsch
deren	0|120|deren löschung ablehn*	8|1638|deren datenschutzerklärung* ** ändern
ablehnung	0|120|ablehnung der löschung	0|131|ablehnung
übertragbarkeit	0|121|übertragbarkeit
datenportabilität	0|121|datenportabilität
portabilität	0|121|portabilität
maschinell	0|121|maschinell lesbar*
export	0|121|export ihrer
gängigen	0|121|gängigen maschinenlesbar*
datenmitnahme	0|121|datenmitnahme
einem	0|121|einem anderen verantwortlichen	8|1642|einem * hinweis
widerspruch	0|122|widerspruch	0|122|widerspruch einlegen	0|122|widerspruch einzulegen	0|122|widerspruch erheben
widerspruchs	0|122|widerspruchs
widersprechen	0|122|widersprechen	1|853|widersprechen
widersprochen	0|122|widersprochen
widerspricht	0|122|widerspricht
widersprichst	0|122|widersprichst
widerspreche	0|122|widerspreche
einschränkung	0|123|einschränkung der verarbeitung	0|123|einschränkung der	0|123|einschränkung ihrer	0|123|einschränkung deiner	0|123|einschränkung verlangen	0|123|einschränkung zu verlangen	0|123|einschränkung * verarbeitung	8|1640|einschränkung ihrer rechte	8|1640|einschränkung deiner rechte
schränken	0|123|schränken * verarbeitung ein	0|123|schränken die verarbeitung	8|1640|schränken ** rechte
sperrung	0|123|sperrung ihrer	0|123|sperrung der	0|123|sperrung dieser	0|123|sperrung von	0|123|sperrung personenbezogen*	0|123|sperrung oder	0|123|sperrung und	0|123|sperrung sowie	0|123|sperrung verlangen	0|123|sperrung zu verlangen
oder	0|123|oder sperrung
beschränkung	0|123|beschränkung der verarbeitung	0|123|beschränkung ihrer
einschränken	0|123|einschränken zu lassen	0|123|einschränken lassen
beschwerde	0|124|beschwerde	0|124|beschwerde einreichen	0|124|beschwerde einzureichen
beschwerden	0|124|beschwerden	6|1632|beschwerden
beschweren	0|124|beschweren
datenschutz	0|124|datenschutz aufsichtsbehörde*	0|133|datenschutz einstellung*	0|133|datenschutz center	0|146|datenschutz rahmen*	0|163|datenschutz grundverordnung	0|163|datenschutz gesetz*	0|170|datenschutz beauftragte*	0|170|datenschutz team*	0|173|datenschutz richtlinie*	1|293|datenschutz	4|1611|datenschutz grundverordnung	8|1635|datenschutz policy
landesamt	0|124|landesamt für datenschutz*
edöb	0|124|edöb
cnil	0|124|cnil	1|1054|cnil
ico	0|124|ico	1|1437|ico
lfdi	0|124|lfdi	1|1054|lfdi
bfdi	0|124|bfdi	1|1054|bfdi
baylda	0|124|baylda
hmbbfdi	0|124|hmbbfdi
information	0|124|information commissioner*	3|1549|information
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
einwilligung	0|128|einwilligung widerrufen	0|128|einwilligung ** widerrufen	0|128|einwilligung zu widerrufen	0|136|einwilligung	0|181|einwilligung einholen	0|181|einwilligung einzuholen	0|181|einwilligung eingeholt	0|181|einwilligung erteilt haben	0|181|einwilligung gegeben haben	0|181|einwilligung ** eingeholt	3|1600|einwilligung	8|1638|einwilligung ändern	8|136|einwilligung einholen	8|136|einwilligung ** einholen	8|136|einwilligung einzuholen	8|136|einwilligung ** einzuholen	8|136|einwilligung eingeholt	8|136|einwilligung ** eingeholt	8|136|einwilligung erforderlich	8|136|einwilligung anfordern	8|136|einwilligung verlangen
zustimmung	0|128|zustimmung widerrufen	0|128|zustimmung ** widerrufen	0|136|zustimmung	0|181|zustimmung einholen	0|181|zustimmung einzuholen	0|181|zustimmung erteilt haben	0|181|zustimmung gegeben haben	0|181|zustimmung ** eingeholt	3|1600|zustimmung	8|136|zustimmung einholen	8|136|zustimmung ** einholen	8|136|zustimmung einzuholen	8|136|zustimmung ** einzuholen	8|136|zustimmung eingeholt	8|136|zustimmung erforderlich	8|136|zustimmung anfordern
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
bis	0|128|bis zum widerruf erfolgte*	0|193|bis sie ihr	0|193|bis zur löschung	0|193|bis zum widerruf	0|193|bis zum ablauf	0|193|bis sie diese löschen	0|193|bis sie sie löschen	0|193|bis sie ** löschen	0|193|bis du ** löschst	0|193|bis diese gelöscht	0|193|bis der nutzer ** löscht
vollmacht	0|129|vollmacht
vollmachten	0|129|vollmachten
ausgeübt	0|130|ausgeübt
wahrnehmung	0|130|wahrnehmung ihrer rechte
wahrnehmen	0|130|wahrnehmen
antrag	0|130|antrag	0|130|antrag stellen	1|840|antrag
anträge	0|130|anträge	1|840|anträge
anträgen	0|130|anträgen
beantragen	0|130|beantragen
beantragt	0|130|beantragt
anfordern	0|130|anfordern	1|840|anfordern
anforderungen	0|130|anforderungen ihrer
ersuchen	0|130|ersuchen
datenschutzanfragen	0|130|datenschutzanfragen
anforderung	0|130|anforderung einer	0|130|anforderung ihrer	0|130|anforderung von
anzufordern	0|130|anzufordern
ersucht	0|130|ersucht
ersuchens	0|130|ersuchens
bittest	0|130|bittest du uns
bitte	0|130|bitte nachkommen	0|130|bitte nachzukommen	1|839|bitte
ausübst	0|130|ausübst
antragstellung	0|130|antragstellung
gesuch	0|130|gesuch
gesuche	0|130|gesuche
begehren	0|130|begehren
fordern	0|130|fordern ** an
opt	0|131|opt out*	0|132|opt in*	0|135|opt out signal*	0|135|opt out präferenzsignal*	0|157|opt out cookie*	6|1627|opt out
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
erfassung	0|131|erfassung ** verhindern	3|1585|erfassung
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
melden	0|131|melden sie sich ** ab	0|171|melden sie sich bei	1|463|melden	7|1634|melden sie sich für unseren newsletter an
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
bestellen	0|131|bestellen ** ab	3|1599|bestellen
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
newsletter	0|132|newsletter ** abonnier*	0|132|newsletter ** anmeld*
anmeldung	0|132|anmeldung ** newsletter	1|377|anmeldung	3|1598|anmeldung
anmelden	0|132|anmelden ** newsletter	1|374|anmelden	3|1598|anmelden
einstellungen	0|133|einstellungen	8|1638|einstellungen ** ändern	8|1638|einstellungen ** zu ändern	8|1638|einstellungen ** ändert	8|1638|einstellungen ** anpassen	8|1638|einstellungen ** anzupassen	8|1638|einstellungen ** aktualisieren	8|1638|einstellungen ** geändert
privatsphäre	0|133|privatsphäre einstellung*	1|293|privatsphäre
privacy	0|133|privacy center	0|146|privacy shield*	1|293|privacy	6|65|privacy shield	8|1635|privacy policy
dashboard	0|133|dashboard	8|1649|dashboard
einwilligungsverwaltung	0|133|einwilligungsverwaltung
consent	0|133|consent tool*	0|133|consent manager*	0|133|consent management*
einwilligungsbanner	0|133|einwilligungsbanner
konfigurieren	0|133|konfigurieren
konfiguration	0|133|konfiguration ihres
verwalten	0|133|verwalten sie	3|1584|verwalten	6|1627|verwalten
schieberegler	0|133|schieberegler
kontrollieren	0|133|kontrollieren sie	0|133|kontrollieren können	1|753|kontrollieren
steuern	0|133|steuern sie	0|133|steuern können
selbst	0|133|selbst kontrollieren	0|133|selbst steuern	0|134|selbst entscheiden	0|134|selbst bestimmen	0|134|selbst festlegen
kontaktpräferenzen	0|133|kontaktpräferenzen
so	0|133|so einstellen	0|133|so einzustellen	0|133|so eingestellt	0|140|so sicher wie	0|180|so dient	0|180|so haben sie	0|184|so weit wie möglich	0|184|so weit als möglich	0|193|so lange	0|193|so lange wie	0|193|so lange ** wie
einstellungs	0|133|einstellungs
kommunikationseinstellungen	0|133|kommunikationseinstellungen
wahl	0|134|wahl	1|848|wahl	6|1627|wahl
wahlfreiheit	0|134|wahlfreiheit
auswählen	0|134|auswählen	1|848|auswählen	3|1590|auswählen
auszuwählen	0|134|auszuwählen
wählen	0|134|wählen	3|1590|wählen
gewählt	0|134|gewählt
freigestellt	0|134|freigestellt
frei	0|134|frei entscheiden	0|134|frei wählen
entscheiden	0|134|entscheiden sie	0|134|entscheiden können	0|134|entscheiden ob	0|134|entscheiden sich	3|1590|entscheiden
wunschgemäß	0|134|wunschgemäß
wahlweise	0|134|wahlweise
entscheidest	0|134|entscheidest
freier	0|134|freier entscheidung
auswahl	0|134|auswahl treffen	0|134|auswahl zu treffen	0|134|auswahl speichern	0|134|auswahl ändern	0|134|auswahl zu ändern	8|1638|auswahl ** ändern	8|1638|auswahl ** anpassen
getroffene	0|134|getroffene auswahl
getroffenen	0|134|getroffenen auswahl
entschieden	0|134|entschieden haben
wählt	0|134|wählt	3|1590|wählt
wählst	0|134|wählst
option	0|134|option
optionen	0|134|optionen	6|1627|optionen
einfluss	0|134|einfluss darauf	0|134|einfluss nehmen
kontrolle	0|134|kontrolle über	0|134|kontrolle darüber	1|753|kontrolle	6|1627|kontrolle
wählbar	0|134|wählbar
auswählst	0|134|auswählst
auswählt	0|134|auswählt
ausgewählt	0|134|ausgewählt	3|1590|ausgewählt
bestimmen	0|134|bestimmen sie	0|168|bestimmen sich nach	1|849|bestimmen	3|1590|bestimmen
bestimmst	0|134|bestimmst du
do	0|135|do not track*	6|1629|do not track
global	0|135|global privacy control*
gpc	0|135|gpc
dnt	0|135|dnt
einwilligungen	0|136|einwilligungen	3|1600|einwilligungen
einwilligen	0|136|einwilligen	3|1601|einwilligen
einwilligt	0|136|einwilligt
eingewilligt	0|136|eingewilligt	3|1601|eingewilligt
zustimmungen	0|136|zustimmungen	3|1600|zustimmungen
zustimmen	0|136|zustimmen	3|1601|zustimmen
zustimmt	0|136|zustimmt
zugestimmt	0|136|zugestimmt	3|1601|zugestimmt
zuzustimmen	0|136|zuzustimmen
stimmen	0|136|stimmen sie	0|136|stimmen zu	0|136|stimmen ** zu	1|364|stimmen	2|436|stimmen zu
stimmst	0|136|stimmst du	0|136|stimmst zu	1|436|stimmst
erlaubnis	0|136|erlaubnis	3|1600|erlaubnis
einverstanden	0|136|einverstanden	1|436|einverstanden	3|1601|einverstanden
genehmigung	0|136|genehmigung	3|1600|genehmigung	8|136|genehmigung einholen
genehmigungen	0|136|genehmigungen
autorisieren	0|136|autorisieren
2	0|136|2 lit a	0|136|2 buchstabe a	0|136|2 buchst a
gestatten	0|136|gestatten sie	3|1554|gestatten
erlauben	0|136|erlauben sie	1|439|erlauben	3|1554|erlauben
einzuwilligen	0|136|einzuwilligen
einwilligst	0|136|einwilligst
zustimmst	0|136|zustimmst
willigen	0|136|willigen sie
willigst	0|136|willigst du
stimmt	0|136|stimmt zu	2|436|stimmt zu
berechtigungen	0|136|berechtigungen
android	0|136|android berechtigung*	1|1426|android
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
art	0|139|art 6	0|139|art 9	1|449|art	2|486|art und weise	3|1587|art	8|1636|art und weise wie	8|1636|art und weise in der
artikel	0|139|artikel 6	0|139|artikel 9	1|449|artikel	2|831|artikel aus
rechtmäßigkeit	0|139|rechtmäßigkeit	0|139|rechtmäßigkeit der verarbeitung	0|139|rechtmäßigkeit der datenverarbeitung	0|139|rechtmäßigkeit der bis dahin * *verarbeitung	0|139|rechtmäßigkeit der bis zum widerruf * *verarbeitung	0|139|rechtmäßigkeit der bereits * *verarbeitung	0|139|rechtmäßigkeit der bisherigen *verarbeitung
rechtsgrundes	0|139|rechtsgrundes
rechtsbasis	0|139|rechtsbasis
dem	0|139|dem verantwortlichen übertragen	8|1638|dem technologischen fortschritt angepasst
sichere	0|140|sichere	1|720|sichere
sicheren	0|140|sicheren	1|720|sicheren
sicherer	0|140|sicherer	0|140|sicherer zu machen
sicheres	0|140|sicheres	1|720|sicheres
sicher	0|140|sicher aufbewahr*	0|140|sicher gespeichert	0|140|sicher übertragen	0|140|sicher verwahr*	0|140|sicher verarbeitet	0|140|sicher sind	0|140|sicher ist	0|140|sicher bleiben	0|140|sicher zu halten	0|140|sicher zu machen	0|140|sicher betreiben	0|140|sicher zu betreiben	0|140|sicher zu gestalten	1|720|sicher
schützen	0|140|schützen	3|1609|schützen	6|1628|schützen
absicherung	0|140|absicherung
abgesichert	0|140|abgesichert
zwei	0|140|zwei faktor*	1|915|zwei
multi	0|140|multi faktor*
iso	0|140|iso 27001	0|140|iso iec 27001	1|1522|iso
soc	0|140|soc 2
pci	0|140|pci	1|1523|pci
need	0|140|need to know
stand	0|140|stand der technik	0|140|stand der technischen entwicklung	0|140|stand der technologischen entwicklung	0|175|stand N	0|175|stand vom	0|175|stand * N	0|175|stand der datenschutz*	0|175|stand dieser	1|1341|stand	9|1657|stand	9|1657|stand vom	9|1657|stand der	9|1657|stand dieser
sichern	0|140|sichern	0|186|sichern ihnen	0|186|sichern zu	1|720|sichern	3|1609|sichern
gesichert	0|140|gesichert	3|1609|gesichert
schutzes	0|140|schutzes
schutze	0|140|schutze
schützt	0|140|schützt
schütze	0|140|schütze
sicherem	0|140|sicherem
anti	0|140|anti virus*
entsprechend	0|140|entsprechend der technologischen entwicklung	0|140|entsprechend der technischen entwicklung	1|598|entsprechend
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
unserem	0|143|unserem team	8|1635|unserem datenschutz	8|1656|unserem alleinigen ermessen
unseres	0|143|unseres teams	8|1635|unseres datenschutzes
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
eu	0|145|eu standardvertragsklausel*	0|146|eu us privacy shield*	0|146|eu us datenschutzrahmen*	0|150|eu	0|150|eu mitgliedstaat*	0|150|eu mitgliedsstaat*	0|150|eu länder*	0|150|eu staat*	0|163|eu dsgvo	0|163|eu ds gvo	0|163|eu datenschutz grundverordnung	0|163|eu datenschutzgrundverordnung	0|170|eu vertreter*	1|643|eu	2|595|eu richtlinie	4|1611|eu dsgvo
vertragsklauseln	0|145|vertragsklauseln der eu
scc	0|145|scc
sccs	0|145|sccs
data	0|146|data privacy framework*	0|154|data center*	0|170|data protection officer	6|65|data privacy framework
dpf	0|146|dpf
safe	0|146|safe harbo*	0|146|safe harbour*
us	0|146|us data privacy framework*	0|146|us dpf	0|149|us	0|149|us amerikanisch*	0|162|us bundesstaat*	1|646|us
u	0|146|u s data privacy framework*	0|149|u s	0|149|u s a	0|190|u a	4|1559|u a
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
innerhalb	0|150|innerhalb der eu	1|666|innerhalb	8|1649|innerhalb der app	8|1649|innerhalb des dienst*	8|1649|innerhalb der dienst*	8|1649|innerhalb unserer dienst*	8|1649|innerhalb der plattform
europäischen	0|150|europäischen rechts
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
cookies	0|155|cookies	0|157|cookies von drittanbietern	0|157|cookies von dritten	0|157|cookies dritter
tracking	0|156|tracking pixel*	0|156|tracking technologie*	0|156|tracking tool*	0|157|tracking cookie*	1|1034|tracking
beacon	0|156|beacon
beacons	0|156|beacons
clear	0|156|clear gif*
local	0|156|local storage
localstorage	0|156|localstorage
sessionstorage	0|156|sessionstorage
sdk	0|156|sdk
sdks	0|156|sdks
plugin	0|156|plugin
plugins	0|156|plugins
plug	0|156|plug in	0|156|plug ins	6|1629|plug in*	6|1629|plug ins
tag	0|156|tag manager*	1|1461|tag	2|1033|tag manager	5|1616|tag	9|1658|tag des inkrafttretens
skripte	0|156|skripte
skripten	0|156|skripten
tags	0|156|tags	1|1461|tags
scripts	0|156|scripts
drittanbieter	0|157|drittanbieter cookie*	0|172|drittanbieter website*	0|172|drittanbieter webseite*	0|172|drittanbieter dienst*	0|172|drittanbieter app*	0|172|drittanbieter anwendung*	0|172|drittanbieter plattform*	3|1567|drittanbieter
third	0|157|third party cookie*
first	0|157|first party cookie*
erstanbieter	0|157|erstanbieter cookie*
sitzungs	0|157|sitzungs cookie*
technisch	0|157|technisch notwendig* cookie*	0|157|technisch erforderlich* cookie*	0|184|technisch möglich	0|184|technisch machbar	0|184|technisch umsetzbar	0|184|technisch durchführbar
unbedingt	0|157|unbedingt erforderlich* cookie*	0|157|unbedingt notwendig* cookie*	1|603|unbedingt
leistungs	0|157|leistungs cookie*
targeting	0|157|targeting cookie*	1|1132|targeting	6|1629|targeting
kind	0|158|kind	1|676|kind
kinder	0|158|kinder	0|158|kinder und jugendliche*	1|676|kinder
kindern	0|158|kindern	1|676|kindern
kindes	0|158|kindes	1|676|kindes
kinds	0|158|kinds
kinderschutz	0|158|kinderschutz
eltern	0|159|eltern
träger	0|159|träger der elterlichen
jünger	0|160|jünger als
mindestens	0|160|mindestens * jahre alt	8|1648|mindestens
jahre	0|160|jahre alt	5|1619|jahre
jahren	0|160|jahren alt	5|1619|jahren
wohnhaft	0|161|wohnhaft	1|1013|wohnhaft	3|1604|wohnhaft
wohnen	0|161|wohnen	1|1013|wohnen	3|1604|wohnen
aufhalten	0|161|aufhalten	1|765|aufhalten	3|1604|aufhalten
wohnst	0|161|wohnst
beheimatet	0|161|beheimatet
befinden	0|161|befinden sich in	1|639|befinden	3|1603|befinden
befindet	0|161|befindet sich in	1|639|befindet	3|1603|befindet
sitz	0|161|sitz in	0|161|sitz hat	1|510|sitz
leben	0|161|leben sie in	1|686|leben	3|1604|leben
lebt	0|161|lebt in	1|686|lebt
lebst	0|161|lebst
ansässigen	0|161|ansässigen
ccpa	0|162|ccpa	1|1052|ccpa
cpra	0|162|cpra	1|1052|cpra
virginia	0|162|virginia	1|1524|virginia
colorado	0|162|colorado	1|1525|colorado
connecticut	0|162|connecticut	1|1526|connecticut
utah	0|162|utah	1|1527|utah
nevada	0|162|nevada	1|1528|nevada
texas	0|162|texas	1|1529|texas
oregon	0|162|oregon
shine	0|162|shine the light
bundesstaat	0|162|bundesstaat
bundesstaaten	0|162|bundesstaaten
montana	0|162|montana
new	0|162|new jersey
dsgvo	0|163|dsgvo	0|163|dsgvo des vereinigten königreichs	1|1051|dsgvo	3|1611|dsgvo	6|1626|dsgvo
ds	0|163|ds gvo	2|1051|ds gvo	4|1611|ds gvo
gdpr	0|163|gdpr	1|1051|gdpr	3|1611|gdpr
datenschutzgrundverordnung	0|163|datenschutzgrundverordnung	1|1051|datenschutzgrundverordnung	3|1611|datenschutzgrundverordnung
bdsg	0|163|bdsg	1|596|bdsg
datenschutzrecht	0|163|datenschutzrecht
datenschutzrechts	0|163|datenschutzrechts
datenschutzgesetzgebung	0|163|datenschutzgesetzgebung
ttdsg	0|163|ttdsg	1|596|ttdsg
tdddg	0|163|tdddg
tmg	0|163|tmg	1|596|tmg
dsg	0|163|dsg	1|1051|dsg
revdsg	0|163|revdsg
ndsg	0|163|ndsg
lgpd	0|163|lgpd
pipeda	0|163|pipeda
general	0|163|general data protection regulation
gast	0|164|gast	1|1270|gast
gäste	0|164|gäste	1|1270|gäste
gästen	0|164|gästen	1|1270|gästen
besuch	0|164|besuch unserer website	0|164|besuch unserer webseite	0|164|besuch unserer internetseite	0|164|besuch unserer websites	1|382|besuch
kunde	0|165|kunde	1|383|kunde	3|1551|kunde
kundinnen	0|165|kundinnen
verbraucher	0|165|verbraucher	3|1551|verbraucher
verbrauchern	0|165|verbrauchern	3|1551|verbrauchern
verbrauchers	0|165|verbrauchers
verbraucherin	0|165|verbraucherin
verbraucherinnen	0|165|verbraucherinnen
kundschaft	0|165|kundschaft
fahrgast	0|165|fahrgast
fahrgäste	0|165|fahrgäste
fahrgästen	0|165|fahrgästen
fahrgastes	0|165|fahrgastes
nutzern	0|166|nutzern	3|1551|nutzern
nutzers	0|166|nutzers	3|1551|nutzers
nutzerin	0|166|nutzerin	3|1551|nutzerin
nutzerinnen	0|166|nutzerinnen	3|1551|nutzerinnen
nutzende	0|166|nutzende	3|1551|nutzende
nutzenden	0|166|nutzenden	3|1551|nutzenden
benutzern	0|166|benutzern	3|1551|benutzern
benutzers	0|166|benutzers	3|1551|benutzers
benutzerin	0|166|benutzerin
benutzerinnen	0|166|benutzerinnen
mitglied	0|166|mitglied	1|379|mitglied	3|1551|mitglied
mitglieder	0|166|mitglieder	1|379|mitglieder	3|1551|mitglieder	8|1642|mitglieder ** informieren
mitgliedern	0|166|mitgliedern	1|379|mitgliedern	3|1551|mitgliedern
mitglieds	0|166|mitglieds	1|379|mitglieds
betroffene	0|166|betroffene	3|1551|betroffene
betroffenen	0|166|betroffenen	3|1551|betroffenen
betroffener	0|166|betroffener	3|1551|betroffener
person	0|166|person	1|671|person	3|1551|person
usern	0|166|usern
users	0|166|users
menschen	0|166|menschen
leute	0|166|leute	1|671|leute
leuten	0|166|leuten
individuum	0|166|individuum	1|671|individuum
individuen	0|166|individuen	1|671|individuen
gilt	0|168|gilt für	0|168|gilt ** für	0|168|gilt auch für	0|168|gilt deren	0|168|gilt unsere	0|168|gilt sowohl für	0|168|gilt	0|175|gilt ab	1|861|gilt	6|1633|gilt für	8|1644|gilt dann	8|1644|gilt jeweils	8|1644|gilt die	8|1646|gilt als zustimmung	8|1646|gilt als einwilligung	8|1646|gilt als ihre	8|1646|gilt als annahme	8|1646|gilt als * annahme	8|1646|gilt als einverständnis	9|1658|gilt ab	9|1658|gilt seit
gelten	0|168|gelten für	0|168|gelten ** für	0|168|gelten deren	0|168|gelten dessen	0|168|gelten unsere	0|168|gelten	0|175|gelten ab	1|861|gelten	2|1371|gelten als	6|1633|gelten für	8|1646|gelten als akzeptiert	8|1646|gelten als angenommen	8|1646|gelten als genehmigt	9|1658|gelten ab	9|1658|gelten seit
findet	0|168|findet anwendung	0|168|findet ** anwendung	1|847|findet	2|861|findet anwendung
finden	0|168|finden anwendung	0|168|finden ** anwendung	0|195|finden sie	0|195|finden sich	1|847|finden	3|1553|finden	8|1644|finden sie ** auf	8|1644|finden sie hier	8|1644|finden sie stets	8|1644|finden sie immer	8|1644|finden sie jederzeit
anwendbar	0|168|anwendbar auf	0|168|anwendbar für	3|1606|anwendbar
geltungsbereichs	0|168|geltungsbereichs
datenschutzerklärung	0|168|datenschutzerklärung gilt	0|168|datenschutzerklärung ** beschreibt	0|168|datenschutzerklärung beschreibt	0|168|datenschutzerklärung erläutert	0|168|datenschutzerklärung erklärt	0|168|datenschutzerklärung informiert	0|174|datenschutzerklärung ** änder*	0|174|datenschutzerklärung ** zu ändern	0|174|datenschutzerklärung ** geändert*	0|174|datenschutzerklärung ** aktualisier*	0|174|datenschutzerklärung ** anpass*	0|174|datenschutzerklärung ** anzupassen	0|174|datenschutzerklärung ** angepasst*	0|174|datenschutzerklärung ** überarbeit*	0|174|datenschutzerklärung ** ergänz*	3|1548|datenschutzerklärung
datenschutzerklärungen	0|168|datenschutzerklärungen gelten	3|1548|datenschutzerklärungen
datenschutzrichtlinie	0|168|datenschutzrichtlinie gilt	0|168|datenschutzrichtlinie beschreibt	0|168|datenschutzrichtlinie erläutert	0|168|datenschutzrichtlinie erklärt	3|1548|datenschutzrichtlinie
datenschutzbestimmungen	0|168|datenschutzbestimmungen gelten	0|174|datenschutzbestimmungen ** änder*	0|174|datenschutzbestimmungen ** geändert*	0|174|datenschutzbestimmungen ** aktualisier*	0|174|datenschutzbestimmungen ** anpass*	0|174|datenschutzbestimmungen ** anzupassen	3|1548|datenschutzbestimmungen
datenschutzhinweise	0|168|datenschutzhinweise gelten	0|168|datenschutzhinweise beschreiben	0|168|datenschutzhinweise informieren	3|1548|datenschutzhinweise
richtlinie	0|168|richtlinie gilt	0|168|richtlinie erläutert	0|168|richtlinie beschreibt	0|168|richtlinie informiert	0|174|richtlinie ** zu ändern	0|174|richtlinie ** anzupassen	0|174|richtlinie ** anpassen	0|174|richtlinie ** überarbeiten	0|174|richtlinie ** ändern	0|174|richtlinie ** aktualisier*	1|431|richtlinie	2|595|richtlinie 2002	3|1548|richtlinie	8|1635|richtlinie
erklärung	0|168|erklärung gilt	0|168|erklärung informiert	0|174|erklärung ** zu ändern	0|174|erklärung ** anzupassen	0|174|erklärung ** ändern	0|174|erklärung ** aktualisier*	0|174|erklärung ** anpass*	1|432|erklärung	3|1548|erklärung
bestimmungen	0|168|bestimmungen gelten	0|174|bestimmungen werden sich * * * * ändern	1|445|bestimmungen	3|1548|bestimmungen
bezieht	0|168|bezieht sich auf	0|168|bezieht sich ** auf	1|469|bezieht
erstreckt	0|168|erstreckt sich
unterliegt	0|168|unterliegt ** datenschutz*	0|168|unterliegt deren	0|168|unterliegt ** richtlinie*	0|168|unterliegt ** bestimmungen	0|168|unterliegt unserer	0|168|unterliegt den datenschutz*	0|168|unterliegt dem recht
unterliegen	0|168|unterliegen ** datenschutz*	0|168|unterliegen deren	0|168|unterliegen ** richtlinie*	0|168|unterliegen ** bestimmungen	0|168|unterliegen unserer	0|168|unterliegen den datenschutz*	0|168|unterliegen dem recht
wird	0|168|wird erläutert wie	0|185|wird gegebenenfalls	0|195|wird verwiesen	8|1642|wird ** informiert
erstrecken	0|168|erstrecken sich
anzuwenden	0|168|anzuwenden auf	1|861|anzuwenden
richtlinien	0|168|richtlinien ** unterliegen	0|168|richtlinien ** unterliegt	1|431|richtlinien	3|1548|richtlinien	8|1635|richtlinien
erfasst	0|168|erfasst von dieser	3|1585|erfasst
abschnitt	0|168|abschnitt informiert	0|168|abschnitt beschreibt	0|168|abschnitt erläutert	0|168|abschnitt gilt	0|168|abschnitt erklärt	3|1552|abschnitt
richtet	0|168|richtet sich nach	1|394|richtet
richten	0|168|richten sich nach	1|394|richten
bestimmt	0|168|bestimmt sich nach	1|849|bestimmt
verantwortlicher	0|169|verantwortlicher
verantwortlichen	0|169|verantwortlichen
verantwortliche	0|169|verantwortliche
verantwortlich	0|169|verantwortlich im sinne	0|169|verantwortlich für die verarbeitung	0|169|verantwortlich für die datenverarbeitung	0|169|verantwortlich ist die	0|169|verantwortlich ist der	0|169|verantwortlich für ihre	0|172|verantwortlich für die inhalte	0|172|verantwortlich für den inhalt	0|172|verantwortlich für die datenschutzpraktiken	0|172|verantwortlich für die praktiken	6|1632|verantwortlich
betreiber	0|169|betreiber dieser	0|169|betreiber der website	0|169|betreiber der webseite	0|169|betreiber der app	0|169|betreiber der plattform	0|169|betreiber dieses	0|169|betreiber des onlineshops	0|169|betreiber ist
betrieben	0|169|betrieben von	0|169|betrieben wird von
betreiberin	0|169|betreiberin
dsb	0|170|dsb
vertreter	0|170|vertreter in der	0|170|vertreter gemäß	0|170|vertreter nach art
dpo	0|170|dpo
wenden	0|171|wenden sie sich	0|171|wenden sie	1|1335|wenden	3|1595|wenden
wende	0|171|wende dich
schreib	0|171|schreib uns
impressum	0|171|impressum	6|1632|impressum
erreichen	0|171|erreichen sie	0|171|erreichen sie uns	3|1595|erreichen	6|1632|erreichen
postfach	0|171|postfach	1|1014|postfach
hilfe	0|171|hilfe center
hilfecenter	0|171|hilfecenter
hilfebereich	0|171|hilfebereich
per	0|171|per post	0|191|per default	8|3|per mail	8|1654|per post	8|1654|per brief
formlos	0|171|formlos
nehmen	0|171|nehmen sie kontakt	0|171|nehmen sie ** kontakt	0|196|nehmen ** sehr ernst	0|196|nehmen ** ernst	1|1086|nehmen
erreichbar	0|171|erreichbar unter
rückfragen	0|171|rückfragen	3|1570|rückfragen
folgende	0|171|folgende adresse
folgender	0|171|folgender adresse
folgenden	0|171|folgenden adresse	0|195|folgenden link
sprechen	0|171|sprechen sie uns an	1|1093|sprechen
meldet	0|171|meldet euch	1|463|meldet
wendet	0|171|wendet euch	1|1335|wendet
schreibt	0|171|schreibt uns
nimm	0|171|nimm ** kontakt
setz	0|171|setz dich mit uns
setze	0|171|setze dich mit uns
melde	0|171|melde dich bei
schreibe	0|171|schreibe uns
websites	0|172|websites dritter	0|172|websites von dritten	0|172|websites von drittanbietern	0|172|websites anderer	0|172|websites eines dritten	0|172|websites anderer anbieter	3|1546|websites
webseiten	0|172|webseiten dritter	0|172|webseiten von dritten	0|172|webseiten von drittanbietern	0|172|webseiten anderer	1|297|webseiten	3|1546|webseiten
seiten	0|172|seiten dritter	0|172|seiten von drittanbietern	1|298|seiten	3|1546|seiten
internetseiten	0|172|internetseiten dritter	3|1546|internetseiten
links	0|172|links zu	0|172|links auf	1|329|links
diensten	0|172|diensten dritter	0|172|diensten eines dritten	1|295|diensten	3|1547|diensten
apps	0|172|apps dritter	0|172|apps von dritten	0|172|apps von drittanbietern	1|302|apps	3|1547|apps
anwendungen	0|172|anwendungen dritter	1|303|anwendungen	3|1547|anwendungen
datenschutzpraktiken	0|172|datenschutzpraktiken dritter	0|172|datenschutzpraktiken anderer	0|172|datenschutzpraktiken dieser	8|1636|datenschutzpraktiken
integration	0|172|integration
integrationen	0|172|integrationen
drittdienst	0|172|drittdienst
drittdienste	0|172|drittdienste
drittdiensten	0|172|drittdiensten
drittdienstes	0|172|drittdienstes
dritt	0|172|dritt apps
drittanbietern	0|172|drittanbietern betriebene*	3|1567|drittanbietern
seite	0|172|seite eines dritten	1|298|seite	2|1148|seite des	3|1546|seite	7|1634|seite teilen	7|1634|seite drucken	8|1644|seite ** aktualisieren
enthält	0|172|enthält links	0|172|enthält auch links	0|172|enthält verlinkungen	0|172|enthält verknüpfungen	0|190|enthält	1|368|enthält
enthalten	0|172|enthalten links	1|368|enthalten
datenschutzpolitik	0|173|datenschutzpolitik	8|1635|datenschutzpolitik
datenschutzpolicy	0|173|datenschutzpolicy	8|1635|datenschutzpolicy
diese	0|173|diese erklärung	0|173|diese richtlinie	0|173|diese richtlinien	0|173|diese bestimmungen	0|173|diese hinweise	0|174|diese bestimmungen ** ändern	0|174|diese bestimmungen ** anpassen	0|174|diese bestimmungen ** aktualisieren	0|174|diese hinweise ** ändern	0|174|diese hinweise ** anpassen	0|174|diese hinweise ** aktualisieren	0|174|diese hinweise ** anzupassen	7|1634|diese seite teilen	7|1634|diese seite drucken	8|1635|diese erklärung	8|1635|diese bestimmungen	8|1635|diese hinweise	8|1635|diese mitteilung	8|1635|diese information	8|1635|diese informationen zum datenschutz	8|1635|diese bedingungen	8|1635|diese seite	8|1635|diese vereinbarung	8|1635|diese fassung	8|1644|diese seite aktualisier*	8|1644|diese seite ** aktualisiert
dieser	0|173|dieser erklärung	0|173|dieser richtlinie	0|173|dieser richtlinien	0|173|dieser bestimmungen	0|173|dieser hinweise	8|1635|dieser erklärung	8|1635|dieser bestimmungen	8|1635|dieser hinweise	8|1635|dieser hinweis	8|1635|dieser mitteilung	8|1635|dieser bedingungen	8|1635|dieser seite	8|1635|dieser vereinbarung	8|1635|dieser fassung	8|1635|dieser text
diesen	0|173|diesen bestimmungen	0|173|diesen hinweisen	8|1635|diesen bestimmungen	8|1635|diesen hinweisen	8|1635|diesen hinweis	8|1635|diesen text
dieses	0|173|dieses dokument	0|173|dieses dokuments	8|1635|dieses hinweises	8|1635|dieses dokument	8|1635|dieses dokuments
diesem	0|173|diesem dokument	8|1635|diesem dokument
vorliegende	0|173|vorliegende erklärung	0|173|vorliegende hinweise
vorliegenden	0|173|vorliegenden erklärung	0|173|vorliegenden hinweisen	0|173|vorliegenden hinweise
änderung	0|174|änderung dieser	0|174|änderung der datenschutz*	0|174|änderung unserer datenschutz*	3|1592|änderung	6|1631|änderung	8|1637|änderung	8|1638|änderung ihrer einstellungen	8|1638|änderung ihrer daten	8|1638|änderung ihrer personenbezogene*	8|1638|änderung ihrer persönlichen	8|1638|änderung oder löschung	8|1638|änderung der kontrolle	8|1638|änderung der eigentum*	8|1638|änderung der beherrsch*	8|1638|änderung in der eigentum*	8|1638|änderung der dienste	8|1638|änderung unserer preise	8|1638|änderung des zwecks	8|1638|änderung des browsers
änderungen	0|174|änderungen dieser	0|174|änderungen an dieser	0|174|änderungen an diesen	0|174|änderungen an unserer	0|174|änderungen der datenschutz*	0|174|änderungen unserer datenschutz*	0|174|änderungen unserer richtlinie*	3|1592|änderungen	6|1631|änderungen	8|1637|änderungen	8|1638|änderungen ihrer daten	8|1638|änderungen der eigentum*	8|1638|änderungen unserer dienste	8|1638|änderungen unseres dienstes	8|1638|änderungen an unseren diensten	8|1638|änderungen der dienste	8|1638|änderungen an ihrem konto
aktualisierung	0|174|aktualisierung dieser	0|174|aktualisierung der datenschutz*	0|174|aktualisierung unserer datenschutz*	3|1592|aktualisierung	6|1631|aktualisierung	8|1638|aktualisierung ihrer daten	8|1638|aktualisierung ihrer personenbezogene*	8|1638|aktualisierung ihrer kontakt*	8|1638|aktualisierung oder löschung	8|1638|aktualisierung der software	8|1638|aktualisierung der app
aktualisierungen	0|174|aktualisierungen dieser	3|1592|aktualisierungen	6|1631|aktualisierungen	8|1638|aktualisierungen der app	8|1638|aktualisierungen unserer produkte	8|1638|aktualisierungen zu unseren
jeweils	0|174|jeweils aktuell* fassung	0|174|jeweils aktuell* version	0|174|jeweils aktuell* datenschutz*	0|174|jeweils gültig* fassung	0|174|jeweils gültig* version	1|974|jeweils	4|1588|jeweils aktuelle	8|1644|jeweils aktuell*	8|1644|jeweils gültig*	8|1644|jeweils geltend*	8|1644|jeweils neueste*	8|1645|jeweils aktuell*	8|1645|jeweils gültig*	8|1645|jeweils geltend*	8|1645|jeweils neueste*
aktualität	0|174|aktualität und änderung	6|1631|aktualität
zuletzt	0|175|zuletzt aktualisiert*	0|175|zuletzt geändert*	0|175|zuletzt überarbeitet*	0|175|zuletzt bearbeitet*	1|865|zuletzt	8|1644|zuletzt aktualisiert	8|1644|zuletzt geändert	9|1657|zuletzt aktualisiert	9|1657|zuletzt geändert	9|1657|zuletzt überarbeitet	9|1657|zuletzt bearbeitet	9|1657|zuletzt angepasst
den	0|175|den stand	8|1644|den stand
aktueller	0|175|aktueller stand	3|1588|aktueller	9|1657|aktueller stand
gültig	0|175|gültig ab	0|175|gültig seit	9|1658|gültig ab	9|1658|gültig seit	9|1658|gültig vom
tritt	0|175|tritt am ** in kraft	0|175|tritt in kraft	1|864|tritt	9|1658|tritt am	9|1658|tritt zum
wirksam	0|175|wirksam ab	0|175|wirksam seit	0|175|wirksam zum	8|136|wirksam wenn sie ** zustimmen	8|1648|wirksam	9|1658|wirksam ab	9|1658|wirksam seit	9|1658|wirksam zum	9|1658|wirksam am
fassung	0|175|fassung vom	1|342|fassung	9|1657|fassung vom
version	0|175|version vom	1|342|version	9|1657|version vom	9|1657|version
aktuell	0|175|aktuell gültig	3|1588|aktuell	8|1644|aktuell gültig
kein	0|176|kein
keinen	0|176|keinen	0|178|keinen anderen zweck*
keinem	0|176|keinem	0|178|keinem anderen zweck
keiner	0|176|keiner
keines	0|176|keines
keinerlei	0|176|keinerlei
nie	0|176|nie	1|1350|nie
niemals	0|176|niemals	1|1350|niemals
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
unterlassen	0|176|unterlassen	3|1560|unterlassen
unterlässt	0|176|unterlässt
unterlassung	0|176|unterlassung
verzichten	0|176|verzichten	0|176|verzichten wir
verzichtet	0|176|verzichtet
außerstande	0|176|außerstande
ausserstande	0|176|ausserstande
raten	0|176|raten ** davon ab	0|176|raten ** ab
davon	0|176|davon abraten	0|176|davon absehen	0|176|davon abzusehen	0|196|davon überzeugt
mitnichten	0|176|mitnichten
sehen	0|176|sehen ** davon ab	1|844|sehen	3|1553|sehen	8|1645|sehen sie ** nach
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
nur	0|178|nur	3|1580|nur	8|1641|nur mit ihrer einwilligung	8|1641|nur mit ihrer * einwilligung	8|1641|nur mit ihrer zustimmung	8|1641|nur mit ihrer * zustimmung	8|1641|nur mit deiner zustimmung	8|1641|nur mit deiner * zustimmung	8|1641|nur wenn sie ** zustimmen	8|1641|nur wenn sie ** einwilligen
lediglich	0|178|lediglich	3|1580|lediglich
allein	0|178|allein	3|1580|allein
einzig	0|178|einzig	3|1580|einzig
bloß	0|178|bloß
strikt	0|178|strikt
beschränkt	0|178|beschränkt auf	0|178|beschränkt sich auf	0|178|beschränkt sich ** darauf	0|178|beschränkt sich die	0|178|beschränkt sich der	0|178|beschränkt sich das	0|178|beschränkt sich unsere	0|178|beschränkt sich ** auf
begrenzt	0|178|begrenzt auf	0|178|begrenzt sich auf
mindestmaß	0|178|mindestmaß
erst	0|178|erst dann	0|178|erst nach	0|178|erst nachdem	0|178|erst ** wenn	0|178|erst ab	0|178|erst sobald	0|178|erst wirksam	1|939|erst	8|136|erst nach ihrer zustimmung	8|136|erst mit ihrer zustimmung	8|136|erst nach ihrer einwilligung	8|136|erst mit ihrer einwilligung
beschränken	0|178|beschränken sich auf	0|178|beschränken uns auf	0|178|beschränken wir uns auf	0|178|beschränken auf	0|178|beschränken sich ** auf
begrenzen	0|178|begrenzen auf
einzige	0|178|einzige
einzigen	0|178|einzigen
einziger	0|178|einziger
notwendige	0|178|notwendige maß
erforderliche	0|178|erforderliche maß
darauf	0|178|darauf beschränkt	8|1642|darauf hinweisen
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
ausnahme	0|179|ausnahme
ausnahmen	0|179|ausnahmen
ausnahmsweise	0|179|ausnahmsweise	1|1071|ausnahmsweise
ausnahmefälle	0|179|ausnahmefälle
ausnahmefällen	0|179|ausnahmefällen
es	0|179|es sei denn	0|179|es sei denn dass	0|181|es sei denn sie stimmen	0|181|es sei denn sie haben ** eingewilligt	0|181|es sei denn sie haben ** zugestimmt	0|181|es sei denn sie willigen	0|181|es sei denn sie haben ihre einwilligung	0|181|es sei denn sie haben uns ihre einwilligung	0|181|es sei denn sie haben dem ** zugestimmt	0|182|es sei denn ** gesetzlich *	0|182|es sei denn das gesetz	8|1641|es sei denn sie stimmen	8|1641|es sei denn sie willigen	8|1641|es sei denn sie haben ** zugestimmt	8|1641|es sei denn sie haben ** eingewilligt
abgesehen	0|179|abgesehen von
ungeachtet	0|179|ungeachtet	1|1070|ungeachtet
unbeschadet	0|179|unbeschadet	1|1070|unbeschadet
falls	0|179|falls nicht	0|180|falls	0|181|falls sie ** eingewilligt	0|181|falls sie zustimmen	0|181|falls sie uns ihre einwilligung	0|181|falls sie einwilligen	0|181|falls sie ** zugestimmt	0|181|falls du ** eingewilligt	0|181|falls du ** zugestimmt	0|181|falls du zustimmst	0|181|falls sie ** einwilligung erteilen	0|181|falls sie ** einwilligung erteilt	0|181|falls sie ** einwilligung geben	0|181|falls sie ** einwilligung gegeben	0|181|falls sie ** zustimmung erteilen	0|182|falls gesetzlich *	0|182|falls dies gesetzlich *	0|182|falls dies rechtlich *	0|182|falls rechtlich *	0|182|falls wir gesetzlich *	0|183|falls zutreffend	0|183|falls anwendbar	0|183|falls erforderlich	0|183|falls notwendig	0|183|falls nötig	0|183|falls möglich	0|183|falls verfügbar	0|183|falls vorhanden	0|183|falls angemessen	0|183|falls dies erforderlich	0|183|falls relevant	0|183|falls einschlägig	0|183|falls zweckmäßig	0|183|falls angebracht	0|183|falls gewünscht	0|183|falls dies angebracht	0|183|falls dies notwendig	0|183|falls dies möglich	3|1582|falls	4|1607|falls zutreffend	8|1655|falls gesetzlich	8|1655|falls dies gesetzlich	8|1655|falls rechtlich	8|1655|falls erforderlich	8|1655|falls dies erforderlich	8|1656|falls angemessen	8|1656|falls angebracht	8|1656|falls möglich	8|1656|falls notwendig
anders	0|179|anders als	1|974|anders
abweichend	0|179|abweichend von	0|179|abweichend hiervon
ausgeschlossen	0|179|ausgeschlossen
ausschluss	0|179|ausschluss
ausschlusses	0|179|ausschlusses
ausschließt	0|179|ausschließt
ausnahmefall	0|179|ausnahmefall
anderer	0|179|anderer als der	1|975|anderer	3|1574|anderer
vorausgesetzt	0|180|vorausgesetzt
vorbehaltlich	0|180|vorbehaltlich	0|181|vorbehaltlich ihrer einwilligung	0|181|vorbehaltlich ihrer zustimmung	0|181|vorbehaltlich ihrer * einwilligung	0|181|vorbehaltlich ihrer * zustimmung	0|181|vorbehaltlich einer einwilligung
je	0|180|je nachdem	0|180|je nach	0|183|je nach bedarf	8|1656|je nach art der änderung
abhängig	0|180|abhängig von
sollten	0|180|sollten sie	0|180|sollten wir	0|180|sollten sich	0|180|sollten diese	0|180|sollten die	0|180|sollten nutzer	0|180|sollten unsere	0|180|sollten ihre
sollte	0|180|sollte sich	0|180|sollte ein	0|180|sollte eine	0|180|sollte der	0|180|sollte die	0|180|sollte das	0|180|sollte dies	0|180|sollte es	0|180|sollte er	0|180|sollte ihr	0|180|sollte ihre	0|180|sollte unser	0|180|sollte unsere	0|180|sollte jemand	0|180|sollte dieser	0|180|sollte diese
bedingung	0|180|bedingung
insofern	0|180|insofern als	1|953|insofern
insoweit	0|180|insoweit als	1|953|insoweit
solltest	0|180|solltest du
solltet	0|180|solltet ihr
voraussetzung	0|180|voraussetzung hierfür	0|180|voraussetzung dass
wo	0|180|wo dies	0|183|wo erforderlich	0|183|wo möglich	0|183|wo angemessen	0|183|wo zutreffend	0|183|wo anwendbar	0|183|wo notwendig	0|183|wo verfügbar	0|183|wo sinnvoll	0|183|wo nötig	0|183|wo angebracht	0|183|wo es angebracht	0|183|wo es angemessen	0|183|wo es sinnvoll	0|183|wo es erforderlich	0|183|wo es notwendig	0|183|wo es möglich	0|183|wo dies angebracht	0|183|wo dies angemessen	0|183|wo dies sinnvoll	0|183|wo dies erforderlich	0|183|wo dies notwendig	0|183|wo dies möglich	6|65|wo wir	6|1633|wo diese * gelten	8|1655|wo gesetzlich	8|1655|wo erforderlich
angenommen	0|180|angenommen dass
möchte	0|180|möchte eine betroffene	0|180|möchte die betroffene	1|707|möchte	3|1566|möchte
möchten	0|180|möchten sie	1|707|möchten	3|1566|möchten
möchtest	0|180|möchtest du
beabsichtigen	0|180|beabsichtigen wir
beabsichtigt	0|180|beabsichtigt der verantwortliche
holen	0|181|holen wir ihre einwilligung	0|181|holen wir ihre zustimmung	0|181|holen wir ihre einwilligung ein	0|181|holen wir ihre * einwilligung ein	0|181|holen wir ihre zustimmung ein	0|181|holen wir ihre * zustimmung ein	0|181|holen wir * ihre einwilligung ein	0|181|holen wir * ihre zustimmung ein	0|181|holen wir die einwilligung	0|181|holen wir deine einwilligung	0|181|holen wir deine zustimmung	0|181|holen wir ** ihre einwilligung	0|181|holen wir ** ihre zustimmung	0|181|holen wir ** deine einwilligung	0|181|holen wir ** einwilligung ein	8|136|holen ** einwilligung	8|136|holen ** zustimmung
basierend	0|181|basierend auf ihrer einwilligung
gestützt	0|181|gestützt auf ihre einwilligung	1|1068|gestützt
einholung	0|181|einholung einer einwilligung	0|181|einholung ihrer einwilligung	0|181|einholung der einwilligung	0|181|einholung von einwilligungen	0|181|einholung ihrer zustimmung	8|136|einholung ihrer	8|136|einholung einer
gemäß	0|182|gemäß geltendem recht	0|182|gemäß anwendbarem recht	0|182|gemäß geltendem recht *	1|598|gemäß	8|1655|gemäß geltendem recht	8|1655|gemäß anwendbarem recht	8|1655|gemäß den geltenden
durch	0|182|durch geltendes recht *	3|1569|durch	8|1642|durch einen hinweis	8|1643|durch veröffentlichung	8|1643|durch die veröffentlichung	8|1643|durch veröffentlichen	8|1643|durch aktualisierung	8|1643|durch die aktualisierung	8|1643|durch aktualisieren	8|1643|durch eine aktualisierung	8|1643|durch änderung des datums	8|1643|durch anpassung	8|1643|durch überarbeitung	8|1643|durch bereitstellung	8|1643|durch einstellen	8|1643|durch hochladen	8|1643|durch posten	8|1643|durch bekanntgabe auf	8|1643|durch bekanntmachung auf	8|1643|durch einen hinweis auf dieser	8|1643|durch eine veröffentlichung	8|1643|durch aktualisierung dieser	8|1646|durch die nutzung	8|1646|durch ihre nutzung	8|1646|durch nutzung	8|1655|durch geltendes recht
anwendbare	0|182|anwendbare recht gestattet	0|182|anwendbare recht erlaubt	0|182|anwendbare recht verlangt	3|1606|anwendbare
anwendbarem	0|182|anwendbarem recht zulässig*	3|1606|anwendbarem
gegebenenfalls	0|183|gegebenenfalls	1|969|gegebenenfalls	3|1607|gegebenenfalls	8|1656|gegebenenfalls	8|185|gegebenenfalls benachrichtig*	8|185|gegebenenfalls informier*
ggf	0|183|ggf	1|969|ggf	3|1607|ggf	8|1656|ggf
erforderlichenfalls	0|183|erforderlichenfalls
nötigenfalls	0|183|nötigenfalls
wirtschaftlich	0|184|wirtschaftlich vertretbar*	0|184|wirtschaftlich angemessen*	0|184|wirtschaftlich zumutbar*	0|184|wirtschaftlich sinnvoll*
kommerziell	0|184|kommerziell angemessen*
vernünftigerweise	0|184|vernünftigerweise
praktikabel	0|184|praktikabel
durchführbar	0|184|durchführbar
machbar	0|184|machbar
kann	0|185|kann	3|1579|kann
kannst	0|185|kannst
können	0|185|können	3|1579|können	8|185|können wir sie	8|185|können wir ihnen	8|185|können wir dich	8|185|können wir auch	8|185|können wir zusätzlich	8|185|können sie * benachrichtigen
könnte	0|185|könnte	3|1579|könnte
könnten	0|185|könnten	3|1579|könnten
könnt	0|185|könnt
darf	0|185|darf	3|1579|darf
dürfen	0|185|dürfen	0|185|dürfen wir	3|1579|dürfen
dürfte	0|185|dürfte
möglicherweise	0|185|möglicherweise	3|1579|möglicherweise	8|185|möglicherweise
eventuell	0|185|eventuell	3|1579|eventuell	8|185|eventuell
evtl	0|185|evtl	8|185|evtl
vorbehalten	0|185|vorbehalten
behalte	0|185|behalte mir
vielleicht	0|185|vielleicht	1|969|vielleicht
womöglich	0|185|womöglich
dürften	0|185|dürften
könntest	0|185|könntest
besteht	0|185|besteht die möglichkeit	1|869|besteht
darfst	0|185|darfst
dürft	0|185|dürft
könntet	0|185|könntet
lässt	0|185|lässt sich	1|439|lässt
lassen	0|185|lassen sich	1|439|lassen
imstande	0|185|imstande	1|1065|imstande
jederzeit	0|185|jederzeit möglich	1|972|jederzeit
hast	0|185|hast du ** die möglichkeit
die	0|185|die möglichkeit haben	8|1635|die erklärung	8|1635|die bestimmungen	8|1636|die datenverarbeitung*	8|1636|die erhobenen personenbezogenen
dass	0|185|dass es ** gestattet ist
werden	0|185|werden gegebenenfalls	0|186|werden wir	8|1642|werden wir ** informieren	8|1642|werden ** informiert	8|1642|werden ** unterrichtet	8|1642|werden ** benachrichtigt
stets	0|186|stets	1|972|stets
immer	0|186|immer	1|972|immer	2|1191|immer noch	8|1645|immer wieder ** lesen
verpflichten	0|186|verpflichten uns	0|186|verpflichten wir uns	0|186|verpflichten sich	0|187|verpflichten
verpflichtet	0|186|verpflichtet sich	0|187|verpflichtet	3|1581|verpflichtet
versprechen	0|186|versprechen
versichern	0|186|versichern ihnen
zusichern	0|186|zusichern
garantieren	0|186|garantieren	3|1558|garantieren
garantiert	0|186|garantiert
gewährleisten	0|186|gewährleisten	3|1558|gewährleisten
gewährleistet	0|186|gewährleistet	3|1558|gewährleistet
sicherstellen	0|186|sicherstellen	3|1558|sicherstellen
sichergestellt	0|186|sichergestellt	3|1558|sichergestellt
sicherzustellen	0|186|sicherzustellen	1|742|sicherzustellen	3|1558|sicherzustellen
stellt	0|186|stellt sicher	0|186|stellt ** sicher	1|795|stellt	2|742|stellt sicher	2|1105|stellt dar
sorgen	0|186|sorgen dafür	0|186|sorgen wir dafür	0|186|sorgen ** dafür	1|859|sorgen
bemühen	0|186|bemühen uns	0|186|bemühen wir uns
ich	0|186|ich werde	8|1642|ich informiere	8|1642|ich sie ** informieren
werde	0|186|werde ich
hat	0|186|hat sich verpflichtet	0|186|hat sich ** verpflichtet	7|1634|hat ihnen dieser artikel	8|1644|hat den stand
sorgt	0|186|sorgt dafür	0|186|sorgt ** dafür
tragen	0|186|tragen sorge	0|186|tragen dafür sorge	0|186|tragen wir dafür sorge	1|1087|tragen
sichert	0|186|sichert zu
zugesichert	0|186|zugesichert
zuzusichern	0|186|zuzusichern
stelle	0|186|stelle sicher	1|638|stelle
sicherstellt	0|186|sicherstellt
achten	0|186|achten darauf	0|186|achten wir darauf	1|1121|achten
sagen	0|186|sagen zu	1|1093|sagen
gewährleiste	0|186|gewährleiste
muss	0|187|muss	3|1581|muss
muß	0|187|muß
müssen	0|187|müssen	3|1581|müssen
musst	0|187|musst
müssten	0|187|müssten
müsste	0|187|müsste
soll	0|187|soll	3|1581|soll
sollen	0|187|sollen	3|1581|sollen
verpflichtend	0|187|verpflichtend
benötigen	0|187|benötigen	3|1564|benötigen
erfordert	0|187|erfordert	3|1564|erfordert
erfordern	0|187|erfordern	3|1564|erfordern	8|136|erfordern ihre zustimmung
erforderlich	0|187|erforderlich ist	0|187|erforderlich sind	0|187|erforderlich wird	0|187|erforderlich machen	0|187|erforderlich macht	0|187|erforderlich um	3|1564|erforderlich	4|1581|erforderlich ist
notwendig	0|187|notwendig ist	0|187|notwendig sind	0|187|notwendig wird	0|187|notwendig um	0|187|notwendig machen	0|187|notwendig macht	3|1564|notwendig
angewiesen	0|187|angewiesen
zwingend	0|187|zwingend	0|187|zwingend erforderlich	0|187|zwingend notwendig
brauchen	0|187|brauchen	1|604|brauchen	3|1564|brauchen
braucht	0|187|braucht	1|604|braucht	3|1564|braucht
bedürfen	0|187|bedürfen	8|136|bedürfen ihrer	8|136|bedürfen der zustimmung
bedarf	0|187|bedarf es	1|604|bedarf	8|136|bedarf ihrer
gezwungen	0|187|gezwungen
müsst	0|187|müsst
müßten	0|187|müßten
benötigst	0|187|benötigst
obliegt	0|187|obliegt
obliegen	0|187|obliegen
unerlässlich	0|187|unerlässlich
macht	0|187|macht ** erforderlich	0|187|macht ** notwendig	1|775|macht
verlangt	0|187|verlangt werden	0|187|verlangt wird	1|601|verlangt
zwingender	0|187|zwingender nationaler	0|187|zwingender gesetzlicher
zwingende	0|187|zwingende gesetzliche
zwingenden	0|187|zwingenden gesetzlichen
einige	0|188|einige
einigen	0|188|einigen
einiger	0|188|einiger
einiges	0|188|einiges
bestimmte	0|188|bestimmte	1|970|bestimmte
bestimmten	0|188|bestimmten	0|193|bestimmten zeitraum	1|970|bestimmten
bestimmter	0|188|bestimmter	1|970|bestimmter
bestimmtes	0|188|bestimmtes	1|970|bestimmtes
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
wenige	0|188|wenige	1|956|wenige
wenigen	0|188|wenigen
teilweise	0|188|teilweise	1|830|teilweise
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
alle	0|189|alle	7|1634|alle rechte vorbehalten	7|1634|alle cookies akzeptieren
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
volle	0|189|volle	1|828|volle	5|1618|volle monate	5|1619|volle jahre
vollen	0|189|vollen	1|828|vollen	5|1618|vollen monaten	5|1619|vollen jahren
volles	0|189|volles
vollem	0|189|vollem
jedermann	0|189|jedermann	1|1305|jedermann
z	0|190|z b	2|993|z b	4|1559|z b
bspw	0|190|bspw	3|1559|bspw
beispielsweise	0|190|beispielsweise	3|1559|beispielsweise
etwa	0|190|etwa	1|993|etwa	2|1345|etwa die	3|1559|etwa
beispiel	0|190|beispiel
beispiele	0|190|beispiele
einschließlich	0|190|einschließlich	3|1559|einschließlich
einschliesslich	0|190|einschliesslich	3|1559|einschliesslich
inklusive	0|190|inklusive	1|824|inklusive	3|1559|inklusive
inkl	0|190|inkl	1|824|inkl	3|1559|inkl
insbesondere	0|190|insbesondere	1|970|insbesondere	3|1559|insbesondere
darunter	0|190|darunter	3|1559|darunter
umfasst	0|190|umfasst
umfassen	0|190|umfassen
beinhaltet	0|190|beinhaltet
beinhalten	0|190|beinhalten
dazu	0|190|dazu gehören	0|190|dazu gehört	0|190|dazu zählen	0|190|dazu zählt
hierzu	0|190|hierzu gehören	0|190|hierzu zählen	0|190|hierzu gehört	0|190|hierzu zählt
und	0|190|und so weiter
usw	0|190|usw
einschl	0|190|einschl
zb	0|190|zb	1|993|zb
exemplarisch	0|190|exemplarisch
namentlich	0|190|namentlich
aber	0|190|aber nicht ausschließlich	0|190|aber nicht ausschliesslich	0|190|aber nicht nur
jedoch	0|190|jedoch nicht ausschließlich	0|190|jedoch nicht nur
automatische	0|191|automatische
automatischen	0|191|automatischen
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
zwecken	0|192|zwecken	3|1557|zwecken
zwecks	0|192|zwecks
zweckbindung	0|192|zweckbindung
damit	0|192|damit wir
gründe	0|192|gründe	1|714|gründe	3|1557|gründe
gründen	0|192|gründen	1|714|gründen	3|1557|gründen
dienen	0|192|dienen dazu	0|192|dienen dem zweck	1|1098|dienen
dient	0|192|dient dazu	0|192|dient dem zweck	1|1098|dient
zweckbestimmung	0|192|zweckbestimmung
zweckes	0|192|zweckes
aufbewahrungsdauer	0|193|aufbewahrungsdauer
zeitraum	0|193|zeitraum von	3|1571|zeitraum
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
zeitspanne	0|193|zeitspanne	3|1571|zeitspanne
datensicherung	0|193|datensicherung
sicherungsmedien	0|193|sicherungsmedien
sicherungen	0|193|sicherungen
letzte	0|193|letzte sicherung	8|1644|letzte aktualisierung	9|1657|letzte aktualisierung	9|1657|letzte änderung	9|1657|letzte überarbeitung
letzten	0|193|letzten sicherung	8|1644|letzten aktualisierung	8|1644|letzten änderung	9|1657|letzten aktualisierung	9|1657|letzten änderung	9|1657|letzten überarbeitung
sicherungsarchive	0|193|sicherungsarchive
nutzerkonto	0|194|nutzerkonto löschen	0|194|nutzerkonto gelöscht	0|194|nutzerkonto schließen	0|194|nutzerkonto zu löschen	3|1602|nutzerkonto
benutzerkonto	0|194|benutzerkonto löschen	0|194|benutzerkonto gelöscht	0|194|benutzerkonto schließen	0|194|benutzerkonto zu löschen	3|1602|benutzerkonto
kundenkonto	0|194|kundenkonto löschen	0|194|kundenkonto gelöscht	0|194|kundenkonto schließen	0|194|kundenkonto zu löschen	3|1602|kundenkonto
schließung	0|194|schließung ihres kontos	0|194|schließung des kontos	0|194|schließung ihres nutzerkontos	0|194|schließung ihres ** kontos	1|762|schließung
kündigung	0|194|kündigung ihres kontos	0|194|kündigung ihres	0|194|kündigung der mitgliedschaft	0|194|kündigung deiner mitgliedschaft
beendigung	0|194|beendigung ihres kontos	0|194|beendigung ihrer mitgliedschaft	3|1560|beendigung
schließen	0|194|schließen sie ihr konto	1|762|schließen	2|1109|schließen aus
mitgliedschaft	0|194|mitgliedschaft kündigen	0|194|mitgliedschaft ** kündigen	0|194|mitgliedschaft beenden
weitere	0|195|weitere informationen	0|195|weitere einzelheiten	0|195|weitere details	0|195|weitere informationen zu erhalten	0|195|weitere informationen erhalten	1|947|weitere	2|801|weitere übermittlung	2|995|weitere informationen	3|1574|weitere	5|1616|weitere tage	5|1618|weitere monate	5|1619|weitere jahre	8|1646|weitere nutzung	8|1646|weitere verwendung	8|1646|weitere inanspruchnahme
weiterer	0|195|weiterer informationen	1|947|weiterer	3|1574|weiterer	8|1646|weiterer nutzung
mehr	0|195|mehr informationen	0|195|mehr erfahren	0|195|mehr dazu	0|195|mehr darüber	0|195|mehr informationen zu erhalten	0|195|mehr informationen erhalten	1|947|mehr	2|995|mehr erfahren	7|1634|mehr anzeigen	7|1634|mehr lesen
nähere	0|195|nähere informationen	0|195|nähere angaben	0|195|nähere einzelheiten	0|195|nähere informationen zu erhalten	0|195|nähere informationen erhalten	2|995|nähere informationen
ausführliche	0|195|ausführliche informationen
detaillierte	0|195|detaillierte informationen
zusätzliche	0|195|zusätzliche informationen	0|195|zusätzliche angaben	3|1574|zusätzliche
erfahren	0|195|erfahren sie	0|195|erfahren sie mehr	1|701|erfahren	3|1553|erfahren
erfahre	0|195|erfahre mehr
siehe	0|195|siehe	0|195|siehe unten	0|195|siehe auch	0|195|siehe hierzu	1|844|siehe	3|1553|siehe
findest	0|195|findest du
entnehmen	0|195|entnehmen sie	3|1553|entnehmen
klicken	0|195|klicken sie	0|195|klicken sie hier	1|332|klicken
besuchen	0|195|besuchen sie	1|382|besuchen	3|1553|besuchen	8|1645|besuchen sie diese	8|1645|besuchen ** regelmäßig
nachzulesen	0|195|nachzulesen
abrufbar	0|195|abrufbar	8|1644|abrufbar
verfügbar	0|195|verfügbar unter	8|1644|verfügbar unter	8|1644|verfügbar auf
beschrieben	0|195|beschrieben in	3|1568|beschrieben
näher	0|195|näher erläutert	0|195|näher beschrieben
verweisen	0|195|verweisen wir
folgendem	0|195|folgendem link
einen	0|195|einen überblick	8|1642|einen hinweis	8|1642|einen * hinweis
nachlesen	0|195|nachlesen	3|1553|nachlesen
genauer	0|195|genauer beschrieben
genauere	0|195|genauere informationen
näheres	0|195|näheres
einzelheiten	0|195|einzelheiten hierzu	0|195|einzelheiten dazu	0|195|einzelheiten zu	3|1549|einzelheiten
genaueres	0|195|genaueres
beschriebene	0|195|beschriebene
beschriebenen	0|195|beschriebenen	3|1568|beschriebenen
nimmt	0|196|nimmt ** ernst	1|1086|nimmt
sehr	0|196|sehr ernst	0|196|sehr am herzen
liegt	0|196|liegt uns am herzen
hohen	0|196|hohen stellenwert	1|958|hohen
hoher	0|196|hoher stellenwert	1|958|hoher
großen	0|196|großen wert	1|957|großen
grossen	0|196|grossen wert
legen	0|196|legen wert	1|1092|legen
oberste	0|196|oberste priorität
höchste	0|196|höchste priorität	0|196|höchste bedeutung
respektieren	0|196|respektieren ihre
willkommen	0|196|willkommen bei	0|196|willkommen auf	1|1120|willkommen
herzlich	0|196|herzlich willkommen
vielen	0|196|vielen dank	1|946|vielen
freuen	0|196|freuen uns über	1|710|freuen
vertrauen	0|196|vertrauen	1|744|vertrauen
selbstverständlich	0|196|selbstverständlich
größter	0|196|größter bedeutung
großer	0|196|großer bedeutung	1|957|großer
großes	0|196|großes anliegen	1|957|großes
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
dänemark	0|203|dänemark	1|1540|dänemark
dänemarks	0|203|dänemarks
estland	0|204|estland
estlands	0|204|estlands
finnland	0|205|finnland	1|1540|finnland
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
polen	0|217|polen	1|1542|polen
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
norwegen	0|224|norwegen	1|1539|norwegen
norwegens	0|224|norwegens
island	0|225|island	1|1539|island
islands	0|225|islands
liechtenstein	0|226|liechtenstein	1|1539|liechtenstein
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
argentinien	0|233|argentinien	1|1543|argentinien
argentiniens	0|233|argentiniens
uruguay	0|234|uruguay
uruguays	0|234|uruguays
indien	0|235|indien	1|1412|indien
indiens	0|235|indiens
china	0|236|china	1|1409|china
chinas	0|236|chinas
volksrepublik	0|236|volksrepublik china
hongkong	0|237|hongkong
hongkongs	0|237|hongkongs
hong	0|237|hong kong
taiwan	0|238|taiwan
taiwans	0|238|taiwans
singapur	0|239|singapur	1|1413|singapur
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
türkei	0|251|türkei	1|1538|türkei
russland	0|252|russland	1|1538|russland
russlands	0|252|russlands
russische	0|252|russische föderation
russischen	0|252|russischen föderation
ukraine	0|253|ukraine	1|1538|ukraine
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
mexiko	0|275|mexiko	1|1543|mexiko
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
infos	1|291|infos	3|1549|infos
datenschutzes	1|293|datenschutzes
dienstes	1|295|dienstes	3|1547|dienstes
services	1|295|services	3|1547|services
produkt	1|296|produkt	3|1547|produkt
produkten	1|296|produkten	3|1547|produkten
produkts	1|296|produkts
produktes	1|296|produktes
ware	1|296|ware
site	1|297|site
sites	1|297|sites
webs	1|297|webs
offline	1|301|offline
anwendung	1|303|anwendung	3|1547|anwendung
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
text	1|352|text
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
inhalt	1|367|inhalt	3|1589|inhalt
inhalts	1|367|inhalts	3|1589|inhalts
inhaltes	1|367|inhaltes
kontos	1|369|kontos	3|1602|kontos
accounts	1|369|accounts	3|1602|accounts
profilen	1|370|profilen
profils	1|370|profils
id	1|373|id
ids	1|373|ids
ausloggen	1|375|ausloggen
logout	1|375|logout
anmeldungen	1|377|anmeldungen
besuche	1|382|besuche
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
hinweis	1|409|hinweis	2|476|hinweis auf	8|1642|hinweis auf unserer	8|1642|hinweis auf der	8|1642|hinweis erscheint	8|1642|hinweis ** angezeigt	8|1642|hinweis eingeblendet
hinweise	1|409|hinweise	3|1548|hinweise
hinweises	1|409|hinweises
beitrag	1|414|beitrag
blog	1|418|blog	8|1653|blog	8|1653|blog beitrag*
blogs	1|418|blogs	8|1653|blogs
gruppe	1|419|gruppe
gruppen	1|419|gruppen
folgen	1|421|folgen	2|718|folgen dieser	7|1634|folgen sie uns
folgt	1|421|folgt
gefolgt	1|421|gefolgt
tool	1|424|tool
tools	1|424|tools
technik	1|425|technik
techniken	1|425|techniken
system	1|427|system
systeme	1|427|systeme
systemen	1|427|systemen
systems	1|427|systems
erklärungen	1|432|erklärungen
aussage	1|432|aussage
aussagen	1|432|aussagen
vereinbar	1|436|vereinbar	2|1200|vereinbar mit
erlaubt	1|439|erlaubt	3|1554|erlaubt
zulassen	1|439|zulassen
verträgen	1|442|verträgen	3|1577|verträgen
bestimmung	1|445|bestimmung
absatz	1|447|absatz	3|1552|absatz
absätze	1|447|absätze
kapitel	1|448|kapitel	3|1552|kapitel
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
berichten	1|463|berichten
berichtet	1|463|berichtet
meldung	1|463|meldung
meldungen	1|463|meldungen
wort	1|466|wort
wörter	1|466|wörter
wörtern	1|466|wörtern
worte	1|466|worte
bezug	1|470|bezug
erklären	1|472|erklären	3|1568|erklären
erklärt	1|472|erklärt	3|1568|erklärt
angeben	1|473|angeben
angibt	1|473|angibt
genannte	1|474|genannte
darlegen	1|475|darlegen	3|1568|darlegen
regel	1|483|regel	2|971|regel in der
regeln	1|483|regeln
weise	1|486|weise	8|1636|weise wie wir
mittel	1|487|mittel
mitteln	1|487|mitteln
mittels	1|487|mittels	3|1569|mittels	8|1643|mittels veröffentlichung
vorgang	1|488|vorgang
vorgänge	1|488|vorgänge
mess	1|490|mess
aktion	1|493|aktion
handelt	1|493|handelt
gehandelt	1|493|gehandelt
betriebs	1|494|betriebs
betreibt	1|494|betreibt	3|1584|betreibt
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
unternehmens	1|514|unternehmens	3|1545|unternehmens
firma	1|514|firma	3|1545|firma
firmen	1|514|firmen	3|1545|firmen
gesellschaft	1|514|gesellschaft	3|1545|gesellschaft
gmbh	1|514|gmbh
inc	1|514|inc
llc	1|514|llc
ltd	1|514|ltd
ag	1|514|ag
kg	1|514|kg
tochter	1|515|tochter
konzernunternehmen	1|516|konzernunternehmen
verein	1|518|verein	2|1327|verein für
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
anbieten	1|543|anbieten	3|1555|anbieten
anbietet	1|543|anbietet
bietet	1|543|bietet	3|1555|bietet
geboten	1|543|geboten
gewinn	1|545|gewinn
kaufen	1|549|kaufen	3|1599|kaufen
kauft	1|549|kauft	3|1599|kauft
erwerben	1|549|erwerben	3|1599|erwerben
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
bgb	1|596|bgb
stgb	1|596|stgb
hgb	1|596|hgb
uwg	1|596|uwg
laut	1|598|laut
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
sprache	1|662|sprache
sprachen	1|662|sprachen
intern	1|666|intern
internen	1|666|internen
interner	1|666|interner
internes	1|666|internes
partei	1|669|partei
parteien	1|669|parteien
einrichtung	1|670|einrichtung
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
ehe	1|680|ehe	2|1373|ehe schließ*
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
wünschen	1|707|wünschen	3|1566|wünschen
wünscht	1|707|wünscht	3|1566|wünscht
wollen	1|707|wollen	3|1566|wollen
will	1|707|will	3|1566|will
gefallen	1|708|gefallen
gefällt	1|708|gefällt
lieben	1|710|lieben
freude	1|710|freude
gern	1|710|gern
gerne	1|710|gerne
spaß	1|710|spaß
ziel	1|713|ziel	3|1557|ziel
ziele	1|713|ziele	3|1557|ziele
zielen	1|713|zielen	3|1557|zielen
grund	1|714|grund	3|1557|grund
grundes	1|714|grundes
anlass	1|714|anlass
basis	1|715|basis	2|1074|basis für
entsteht	1|716|entsteht
ergeben	1|716|ergeben
ergibt	1|716|ergibt
folglich	1|717|folglich
betreffen	1|719|betreffen
betrifft	1|719|betrifft
hindern	1|724|hindern
verlieren	1|734|verlieren
schaden	1|735|schaden
schäden	1|735|schäden
verstößt	1|739|verstößt
gewähr	1|741|gewähr
vertraut	1|744|vertraut
prüfen	1|751|prüfen	8|1645|prüfen sie
prüft	1|751|prüft
überprüf	1|752|überprüf
durchsehen	1|752|durchsehen
kontroll	1|753|kontroll
kontrollen	1|753|kontrollen
kontrolliert	1|753|kontrolliert
steuert	1|753|steuert
beenden	1|760|beenden	3|1560|beenden
beendet	1|760|beendet	3|1560|beendet
enden	1|761|enden
endet	1|761|endet
schluss	1|761|schluss
geschlossen	1|762|geschlossen
schließt	1|762|schließt
öffnen	1|763|öffnen
öffnet	1|763|öffnet
start	1|764|start
starten	1|764|starten	3|1561|starten
startet	1|764|startet	3|1561|startet
begonnen	1|764|begonnen
stoppen	1|765|stoppen
anhalten	1|765|anhalten
einstellen	1|765|einstellen	3|1560|einstellen
eingestellt	1|765|eingestellt	8|1644|eingestellt
weiterhin	1|766|weiterhin	8|1646|weiterhin nutzen	8|1646|weiterhin * nutzen	8|1646|weiterhin * * nutzen	8|1646|weiterhin ** verwenden	8|1646|weiterhin ** zugreifen	8|1646|weiterhin ** besuchen	8|1646|weiterhin zu nutzen
schaffen	1|774|schaffen
anlegen	1|774|anlegen	3|1556|anlegen
tun	1|775|tun
getan	1|775|getan
vorgenommen	1|775|vorgenommen
gestaltet	1|776|gestaltet
ausgelegt	1|776|ausgelegt
bug	1|777|bug
bugs	1|777|bugs
mangel	1|778|mangel
lös	1|780|lös
lösen	1|780|lösen	3|1594|lösen
löst	1|780|löst
probe	1|781|probe
probezeitraum	1|781|probezeitraum
beta	1|781|beta
versuch	1|781|versuch
versuche	1|781|versuche
versuchen	1|782|versuchen
versucht	1|782|versucht
erfolg	1|783|erfolg
erfolge	1|783|erfolge
gelingen	1|783|gelingen
erzielen	1|783|erzielen
erzielt	1|783|erzielt
versagen	1|784|versagen
misslingen	1|784|misslingen
erfolgt	1|785|erfolgt
erfolgen	1|785|erfolgen
fall	1|787|fall	2|786|fall eines
fälle	1|787|fälle
fällen	1|787|fällen
falle	1|787|falle
umstand	1|788|umstand
lage	1|788|lage
benutzt	1|790|benutzt	3|1591|benutzt
bereit	1|795|bereit
liefert	1|795|liefert
gibt	1|796|gibt	2|473|gibt an
gegeben	1|796|gegeben
gegebene	1|796|gegebene
versandunternehmen	1|802|versandunternehmen
zurück	1|803|zurück	7|1634|zurück nach oben	7|1634|zurück zum anfang	7|1634|zurück zur startseite	7|1634|zurück zur übersicht
rückkehr	1|803|rückkehr
gegenleistung	1|804|gegenleistung
verfügung	1|806|verfügung
aufbewahr	1|807|aufbewahr
gehalten	1|808|gehalten
entfernte	1|810|entfernte
aktiv	1|814|aktiv
aktive	1|814|aktive
aktiven	1|814|aktiven
aktives	1|814|aktives
zusammen	1|821|zusammen
einbeziehen	1|824|einbeziehen
zusatz	1|826|zusatz
zusätze	1|826|zusätze
voll	1|828|voll
voller	1|828|voller
insgesamt	1|829|insgesamt
teil	1|830|teil
teile	1|830|teile
teils	1|830|teils
gesetzt	1|832|gesetzt
helfen	1|838|helfen	3|1554|helfen
geholfen	1|838|geholfen
frage	1|839|frage	3|1570|frage
fragt	1|839|fragt
gebeten	1|839|gebeten	8|136|gebeten ** zuzustimmen	8|136|gebeten ** zu akzeptieren
anfordert	1|840|anfordert
sieht	1|844|sieht
gesehen	1|844|gesehen
zeigen	1|845|zeigen
zeigt	1|845|zeigt	2|476|zeigt an
angezeigt	1|845|angezeigt	3|1562|angezeigt
anzuzeigen	1|845|anzuzeigen	3|1562|anzuzeigen
fand	1|847|fand
vorfinden	1|847|vorfinden
ermittelt	1|849|ermittelt
annahme	1|850|annahme	2|1351|annahme dass
genehmigt	1|851|genehmigt
genehmigen	1|851|genehmigen
einwand	1|853|einwand
wahr	1|856|wahr
hinsichtlich	1|859|hinsichtlich
bedenken	1|859|bedenken	3|1570|bedenken
sorge	1|859|sorge
beziehung	1|860|beziehung
beziehungen	1|860|beziehungen
verhältnis	1|860|verhältnis
verhältnisse	1|860|verhältnisse
verhältnissen	1|860|verhältnissen
verhältnisses	1|860|verhältnisses
anwend	1|861|anwend
kraft	1|864|kraft
kürzlich	1|865|kürzlich
neu	1|866|neu
neuen	1|866|neuen	8|1637|neuen fassung*	8|1637|neuen version*	8|1637|neuen datenschutz*	8|1637|neuen richtlinie*
neuer	1|866|neuer
neues	1|866|neues
neuem	1|866|neuem
alt	1|867|alt
alte	1|867|alte
alten	1|867|alten
älter	1|867|älter
bestehen	1|869|bestehen	2|1105|bestehen aus
vorliegt	1|869|vorliegt
bereits	1|870|bereits	8|1647|bereits erhobene*	8|1647|bereits erhoben	8|1647|bereits erfasste*	8|1647|bereits erfasst	8|1647|bereits gesammelte*	8|1647|bereits gesammelt	8|1647|bereits gespeicherte*	8|1647|bereits vorhandene*	8|1647|bereits vorliegende*
schon	1|870|schon
vorab	1|870|vorab	8|1648|vorab
zukunft	1|871|zukunft
danach	1|871|danach	2|873|danach wird
bevor	1|872|bevor	8|1648|bevor
nachdem	1|873|nachdem
nun	1|875|nun
jetzt	1|875|jetzt	7|1634|jetzt newsletter abonnieren
heute	1|875|heute
nunmehr	1|875|nunmehr
bald	1|876|bald
verzug	1|876|verzug
zeit	1|879|zeit	3|1571|zeit
zeiten	1|879|zeiten
mal	1|879|mal
male	1|879|male
jahreszeit	1|879|jahreszeit
wartezeit	1|879|wartezeit
tageszeit	1|879|tageszeit
laufzeiten	1|879|laufzeiten
frist	1|880|frist	3|1571|frist
fristen	1|880|fristen	3|1571|fristen
zeitweise	1|881|zeitweise
dauernd	1|882|dauernd
tage	1|885|tage	5|1616|tage	8|1648|tage vor
tagen	1|885|tagen	5|1616|tagen	8|1648|tagen vor
tages	1|885|tages	5|1616|tages
woche	1|886|woche	5|1617|woche
wochen	1|886|wochen	5|1617|wochen	8|1648|wochen vor
minute	1|890|minute
minuten	1|890|minuten
morgen	1|892|morgen
januar	1|901|januar
jan	1|901|jan
februar	1|902|februar
feb	1|902|feb
märz	1|903|märz
april	1|904|april
mai	1|905|mai
juni	1|906|juni
juli	1|907|juli
august	1|908|august
aug	1|908|aug
september	1|909|september
sept	1|909|sept
oktober	1|910|oktober
okt	1|910|okt
november	1|911|november
nov	1|911|nov
dezember	1|912|dezember
dez	1|912|dez
null	1|913|null
eins	1|914|eins
beide	1|915|beide
beiden	1|915|beiden
beider	1|915|beider
zweimal	1|915|zweimal
drei	1|916|drei
vier	1|917|vier
fünf	1|918|fünf
sechs	1|919|sechs
sieben	1|920|sieben
acht	1|921|acht
neun	1|922|neun
zehn	1|923|zehn
elf	1|924|elf
zwölf	1|925|zwölf
dreizehn	1|926|dreizehn
fünfzehn	1|927|fünfzehn
sechzehn	1|928|sechzehn
achtzehn	1|929|achtzehn
zwanzig	1|930|zwanzig
dreißig	1|931|dreißig
vierzig	1|932|vierzig
fünfzig	1|933|fünfzig
sechzig	1|934|sechzig
neunzig	1|935|neunzig
erste	1|939|erste
ersten	1|939|ersten
erster	1|939|erster
erstes	1|939|erstes
zunächst	1|939|zunächst
zuerst	1|939|zuerst
zweite	1|940|zweite
zweiter	1|940|zweiter
zweites	1|940|zweites
zweitens	1|940|zweitens
nummer	1|945|nummer
nummern	1|945|nummern
anzahl	1|945|anzahl
zahl	1|945|zahl
viele	1|946|viele
vielzahl	1|946|vielzahl
viel	1|947|viel
weiteres	1|947|weiteres	3|1574|weiteres
weniger	1|948|weniger	8|1640|weniger schutz*	8|1640|weniger streng*	8|1640|weniger restriktiv*
minder	1|948|minder
kleiner	1|948|kleiner
maße	1|953|maße
reihe	1|954|reihe
spektrum	1|954|spektrum
bandbreite	1|954|bandbreite
vielfalt	1|954|vielfalt
größe	1|955|größe
größen	1|955|größen
länge	1|955|länge
breite	1|955|breite
kurz	1|956|kurz
kurze	1|956|kurze
kurzen	1|956|kurzen
wenig	1|956|wenig
groß	1|957|groß
große	1|957|große
lang	1|957|lang
lange	1|957|lange
weit	1|957|weit
hoch	1|958|hoch
hohe	1|958|hohe
hohes	1|958|hohes
oben	1|958|oben	8|1644|oben auf dieser	8|1644|oben in dieser
oberen	1|958|oberen
tief	1|959|tief
unten	1|959|unten	8|1644|unten auf dieser
unterhalb	1|959|unterhalb
leicht	1|960|leicht
leichter	1|960|leichter
mühelos	1|960|mühelos
schwer	1|961|schwer
klar	1|962|klar
klare	1|962|klare
klaren	1|962|klaren
eindeutig	1|962|eindeutig
eindeutiger	1|962|eindeutiger
gut	1|963|gut	2|1238|gut sichtbar	8|1650|gut sichtbar*	8|1650|gut erkennbar*
gute	1|963|gute
guten	1|963|guten	2|1400|guten glauben
gutes	1|963|gutes
beste	1|963|beste
besten	1|963|besten
bestens	1|963|bestens
angemessen	1|967|angemessen
angemessene	1|967|angemessene	8|1656|angemessene maßnahmen	8|1656|angemessene schritte
angemessenen	1|967|angemessenen
angemessener	1|967|angemessener
angemessenes	1|967|angemessenes
fair	1|968|fair
faire	1|968|faire
billigerweise	1|968|billigerweise
gerecht	1|968|gerecht
gerechte	1|968|gerechte
gerechten	1|968|gerechten
gerechter	1|968|gerechter
oft	1|972|oft
manchmal	1|972|manchmal
gleich	1|973|gleich
gleiche	1|973|gleiche
gleichen	1|973|gleichen
gleicher	1|973|gleicher
ebenso	1|973|ebenso
derselben	1|973|derselben
dieselben	1|973|dieselben
gleichermaßen	1|973|gleichermaßen
selben	1|973|selben
ander	1|975|ander
anderes	1|975|anderes	3|1574|anderes
sonst	1|975|sonst
eindeutige	1|976|eindeutige
eindeutigen	1|976|eindeutigen
eigen	1|977|eigen
praxis	1|982|praxis
norm	1|985|norm
normen	1|985|normen
grundsatz	1|986|grundsatz
natur	1|990|natur
natürlicher	1|990|natürlicher
naturgemäß	1|990|naturgemäß
beschaffenheit	1|990|beschaffenheit
typ	1|991|typ	3|1587|typ
typen	1|991|typen	3|1587|typen
arten	1|991|arten	3|1587|arten	6|1620|arten von	6|1620|arten der
nämlich	1|993|nämlich
real	1|996|real
realität	1|996|realität
copyright	1|999|copyright
autor	1|1002|autor
autoren	1|1002|autoren
kunst	1|1003|kunst
geschichte	1|1003|geschichte
buch	1|1004|buch
bücher	1|1004|bücher
buchen	1|1004|buchen
reise	1|1005|reise
reisen	1|1005|reisen
reisedaten	1|1005|reisedaten
fahrt	1|1005|fahrt
fahrten	1|1005|fahrten
verkehr	1|1007|verkehr
verkehrs	1|1007|verkehrs
pass	1|1010|pass
zuhause	1|1012|zuhause
haus	1|1012|haus
häuser	1|1012|häuser
hause	1|1012|hause
heim	1|1012|heim
wohn	1|1013|wohn
wohnt	1|1013|wohnt
straße	1|1014|straße
strasse	1|1014|strasse
weg	1|1014|weg
straßen	1|1014|straßen
allee	1|1014|allee
str	1|1014|str
essen	1|1016|essen
mode	1|1017|mode
luft	1|1020|luft
strom	1|1022|strom
feedback	1|1025|feedback
muster	1|1028|muster	2|1029|muster für	2|1156|muster von
mustern	1|1028|mustern
maschinelles	1|1030|maschinelles	2|1439|maschinelles lernen	6|1630|maschinelles lernen
cache	1|1036|cache
signal	1|1037|signal
signale	1|1037|signale
signalen	1|1037|signalen
funk	1|1038|funk
protokoll	1|1039|protokoll
protokolls	1|1039|protokolls
http	1|1039|http
auftrag	1|1058|auftrag	2|1059|auftrag von
aufträge	1|1058|aufträge
auftrags	1|1058|auftrags
haft	1|1060|haft
haftet	1|1060|haftet
haften	1|1060|haften
strafe	1|1063|strafe
strafen	1|1063|strafen
stützen	1|1068|stützen
stützt	1|1068|stützt
trotz	1|1070|trotz
obwohl	1|1070|obwohl
gleichgültig	1|1070|gleichgültig
egal	1|1070|egal
berechtigte	1|1073|berechtigte
berechtigten	1|1073|berechtigten
berechtigtes	1|1073|berechtigtes
berechtigtem	1|1073|berechtigtem
kern	1|1074|kern
heikel	1|1075|heikel
teilgenommen	1|1083|teilgenommen
beitragen	1|1084|beitragen
beiträgt	1|1084|beiträgt
mitwirken	1|1084|mitwirken
beigetragen	1|1084|beigetragen
einträge	1|1085|einträge
ergreifen	1|1086|ergreifen
bringen	1|1087|bringen
bringt	1|1087|bringt
gebracht	1|1087|gebracht
trägt	1|1087|trägt
getragen	1|1087|getragen
gehen	1|1088|gehen
geht	1|1088|geht
kommen	1|1088|kommen
kommt	1|1088|kommt
werdet	1|1088|werdet
gekommen	1|1088|gekommen
geworden	1|1088|geworden
verlass	1|1089|verlass
verlassen	1|1089|verlassen
verlässt	1|1089|verlässt
ankommen	1|1090|ankommen
legt	1|1092|legt
einstell	1|1092|einstell
sagt	1|1093|sagt
gesagt	1|1093|gesagt
scheint	1|1095|scheint
scheinen	1|1095|scheinen
führt	1|1096|führt
warten	1|1097|warten	2|1236|warten auf
diente	1|1098|diente
verfolgt	1|1101|verfolgt
verfolgen	1|1101|verfolgen
eingehen	1|1102|eingehen
eingeht	1|1102|eingeht
zustande	1|1102|zustande
begründen	1|1103|begründen
darstellen	1|1105|darstellen	3|1562|darstellen
decken	1|1107|decken
auslegen	1|1110|auslegen
entsprechen	1|1111|entsprechen
entspricht	1|1111|entspricht
saldo	1|1112|saldo
balance	1|1112|balance
vorgehen	1|1113|vorgehen
vorrangige	1|1113|vorrangige
menschenwürde	1|1114|menschenwürde
ethik	1|1114|ethik
wert	1|1115|wert
werte	1|1115|werte
werten	1|1115|werten
wertes	1|1115|wertes
schätzen	1|1115|schätzen
zugute	1|1116|zugute
möglichkeit	1|1117|möglichkeit
möglichkeiten	1|1117|möglichkeiten
fühlen	1|1119|fühlen
liebe	1|1120|liebe
beachte	1|1121|beachte
beachten	1|1121|beachten	2|1122|beachten sie
beachtet	1|1121|beachtet
merken	1|1123|merken
gemerkt	1|1123|gemerkt
erinnern	1|1123|erinnern
idee	1|1124|idee
ideen	1|1124|ideen
plan	1|1125|plan
pläne	1|1125|pläne
planen	1|1125|planen
letztlich	1|1128|letztlich
schließlich	1|1128|schließlich
endlich	1|1128|endlich
retargeting	1|1132|retargeting
wieder	1|1137|wieder	8|1645|wieder aufrufen
nochmals	1|1137|nochmals
abgeleitete	1|1138|abgeleitete
bearbeitungen	1|1138|bearbeitungen
reverse	1|1139|reverse
umgangen	1|1140|umgangen
last	1|1142|last
lasten	1|1142|lasten
gerüst	1|1146|gerüst
zentrum	1|1147|zentrum
zentren	1|1147|zentren
center	1|1147|center
rand	1|1148|rand
kante	1|1148|kante
ecke	1|1148|ecke
spitze	1|1149|spitze
vorne	1|1150|vorne
front	1|1150|front
linie	1|1151|linie
linien	1|1151|linien
nähe	1|1154|nähe
nahe	1|1154|nahe
rund	1|1154|rund
umkreis	1|1154|umkreis
stammen	1|1155|stammen
stammt	1|1155|stammt
zufall	1|1156|zufall
ergänzend	1|1157|ergänzend
kombi	1|1157|kombi
gegenseite	1|1158|gegenseite
pendant	1|1158|pendant
privatleben	1|1159|privatleben
shield	1|1163|shield
binden	1|1164|binden
deal	1|1165|deal
nachfolg	1|1168|nachfolg
erben	1|1168|erben
erbe	1|1168|erbe
cv	1|1172|cv
abschlüsse	1|1174|abschlüsse
import	1|1179|import
partnersuche	1|1182|partnersuche
treffen	1|1182|treffen
dating	1|1182|dating
ding	1|1186|ding
dinge	1|1186|dinge
dingen	1|1186|dingen
sache	1|1186|sache
sachen	1|1186|sachen
irgendetwas	1|1186|irgendetwas
punkt	1|1187|punkt	3|1552|punkt
punkte	1|1187|punkte
punkten	1|1187|punkten
lokal	1|1189|lokal
lokale	1|1189|lokale
lokalen	1|1189|lokalen
lokaler	1|1189|lokaler
dagegen	1|1190|dagegen
entgegen	1|1190|entgegen
gegenüber	1|1190|gegenüber
dennoch	1|1191|dennoch
trotzdem	1|1191|trotzdem
zugleich	1|1191|zugleich
gleichzeitig	1|1191|gleichzeitig
ausschuss	1|1192|ausschuss
ausschüsse	1|1192|ausschüsse
vorstand	1|1192|vorstand
gremium	1|1192|gremium
aufsichtsrat	1|1192|aufsichtsrat
beziehungsweise	1|1194|beziehungsweise
respektive	1|1194|respektive
rückwärts	1|1196|rückwärts
zumindest	1|1199|zumindest
wenigstens	1|1199|wenigstens
traffic	1|1201|traffic
webtraffic	1|1201|webtraffic
selber	1|1204|selber
verlänger	1|1208|verlänger
verlängert	1|1208|verlängert
anstelle	1|1212|anstelle
stattdessen	1|1212|stattdessen
anstatt	1|1212|anstatt
vielmehr	1|1212|vielmehr
statt	1|1212|statt
kanal	1|1213|kanal
kanäle	1|1213|kanäle
kanälen	1|1213|kanälen
genug	1|1214|genug
fortfahren	1|1216|fortfahren
vorgeht	1|1216|vorgeht
quer	1|1218|quer
anzunehmen	1|1222|anzunehmen
modus	1|1224|modus
modi	1|1224|modi
voraus	1|1226|voraus
erweiterte	1|1226|erweiterte
hinaus	1|1228|hinaus
ehre	1|1232|ehre
hart	1|1233|hart
harte	1|1233|harte
papierform	1|1233|papierform
ausgedruckt	1|1233|ausgedruckt
rest	1|1234|rest
übrige	1|1234|übrige
meisten	1|1234|meisten
ausstehende	1|1236|ausstehende
ausgaben	1|1237|ausgaben
verstecken	1|1240|verstecken
buchst	1|1241|buchst
lit	1|1241|lit
sinn	1|1242|sinn
kopf	1|1243|kopf
eigens	1|1245|eigens
vpn	1|1248|vpn
proxy	1|1248|proxy
tunnel	1|1248|tunnel
prominente	1|1250|prominente
vorsatz	1|1252|vorsatz
schwere	1|1253|schwere
schweren	1|1253|schweren
schwerer	1|1253|schwerer
rolle	1|1255|rolle
rollen	1|1255|rollen
entertainment	1|1256|entertainment
einheit	1|1257|einheit
einheiten	1|1257|einheiten
paketpreis	1|1258|paketpreis
abstimm	1|1272|abstimm
wahlen	1|1272|wahlen
ruf	1|1274|ruf
goodwill	1|1274|goodwill
hrb	1|1279|hrb
ust	1|1279|ust
scoring	1|1283|scoring
punktzahl	1|1283|punktzahl
lager	1|1284|lager
depot	1|1284|depot
stadium	1|1287|stadium
bühne	1|1287|bühne
sinken	1|1288|sinken
sinkt	1|1288|sinkt
fallen	1|1288|fallen
fällt	1|1288|fällt
unterfallen	1|1288|unterfallen
tippen	1|1291|tippen
tippt	1|1291|tippt
drücken	1|1291|drücken
drückt	1|1291|drückt
druck	1|1292|druck
drucken	1|1292|drucken
ausdruck	1|1292|ausdruck
scan	1|1293|scan
tasten	1|1294|tasten
puls	1|1297|puls
herz	1|1297|herz
herzen	1|1297|herzen
rezept	1|1300|rezept
rezepte	1|1300|rezepte
nachfolgend	1|1304|nachfolgend
hiermit	1|1304|hiermit
hinsicht	1|1306|hinsicht
empfehlungsschreiben	1|1311|empfehlungsschreiben
zwingen	1|1312|zwingen
zwingt	1|1312|zwingt
gunsten	1|1313|gunsten
tipp	1|1315|tipp
tipps	1|1315|tipps
vergeht	1|1316|vergeht
wiedergeben	1|1319|wiedergeben
rendern	1|1319|rendern
verfügen	1|1320|verfügen
verfügt	1|1320|verfügt
verbrauch	1|1325|verbrauch
verbraucht	1|1325|verbraucht
konsum	1|1325|konsum
club	1|1327|club
clubs	1|1327|clubs
satz	1|1330|satz
kürzen	1|1332|kürzen
kürzt	1|1332|kürzt
vergleich	1|1334|vergleich
gewandt	1|1335|gewandt
frames	1|1337|frames
beständig	1|1344|beständig
circa	1|1345|circa
nahezu	1|1345|nahezu
fast	1|1345|fast
ausfüllung	1|1349|ausfüllung
alias	1|1356|alias
matrix	1|1357|matrix
parken	1|1358|parken
mandat	1|1361|mandat
mandats	1|1361|mandats
warnen	1|1362|warnen
warnt	1|1362|warnt
stern	1|1363|stern
sterne	1|1363|sterne
telefonbuch	1|1368|telefonbuch
telefonbücher	1|1368|telefonbücher
erachten	1|1371|erachten
genuss	1|1372|genuss
früh	1|1374|früh
frühe	1|1374|frühe
leeren	1|1375|leeren
brechen	1|1377|brechen
bricht	1|1377|bricht
gebrochen	1|1377|gebrochen
kaputt	1|1377|kaputt
paar	1|1378|paar
paare	1|1378|paare
masse	1|1380|masse
kochen	1|1381|kochen
tier	1|1382|tier
tiere	1|1382|tiere
tieren	1|1382|tieren
hund	1|1382|hund
hunde	1|1382|hunde
licht	1|1384|licht
lichter	1|1384|lichter
hell	1|1384|hell
dunkel	1|1384|dunkel
frieden	1|1386|frieden
bundestag	1|1389|bundestag
botschaft	1|1391|botschaft
botschaften	1|1391|botschaften
zoll	1|1392|zoll
zölle	1|1392|zölle
opfer	1|1395|opfer
opfern	1|1395|opfern
opfers	1|1395|opfers
inklusiv	1|1397|inklusiv
ziehen	1|1405|ziehen
zieht	1|1405|zieht
zeichn	1|1405|zeichn
zeichnen	1|1405|zeichnen
vorlage	1|1406|vorlage
vorlagen	1|1406|vorlagen
grenze	1|1407|grenze
grenzen	1|1407|grenzen
norden	1|1416|norden
nord	1|1416|nord
süden	1|1417|süden
süd	1|1417|süd
osten	1|1418|osten
ost	1|1418|ost
westen	1|1419|westen
west	1|1419|west
bluetooth	1|1420|bluetooth
wlan	1|1421|wlan
fi	1|1421|fi
gps	1|1422|gps
ios	1|1425|ios
macos	1|1427|macos
linux	1|1429|linux
feuer	1|1434|feuer
brand	1|1434|brand
nacht	1|1435|nacht
abend	1|1435|abend
mitternacht	1|1435|mitternacht
imy	1|1436|imy
auto	1|1441|auto
autos	1|1441|autos
roller	1|1442|roller
fahren	1|1445|fahren
euro	1|1448|euro
bargeld	1|1450|bargeld
mwst	1|1451|mwst
phishing	1|1457|phishing
bot	1|1458|bot
bots	1|1458|bots
bonus	1|1464|bonus
arzt	1|1465|arzt
ärzte	1|1465|ärzte
hass	1|1475|hass
visum	1|1477|visum
visa	1|1477|visa
hand	1|1478|hand
hände	1|1478|hände
händen	1|1478|händen
auge	1|1479|auge
augen	1|1479|augen
dank	1|1481|dank
danke	1|1481|danke
danken	1|1481|danken
bus	1|1483|bus
busse	1|1483|busse
bussen	1|1483|bussen
bahn	1|1484|bahn
zug	1|1484|zug
züge	1|1484|züge
chrome	1|1488|chrome
gmail	1|1489|gmail
bing	1|1490|bing
explorer	1|1491|explorer
internetexplorer	1|1491|internetexplorer
safari	1|1492|safari
itunes	1|1493|itunes
aws	1|1494|aws
alexa	1|1495|alexa
tumblr	1|1502|tumblr
github	1|1503|github
zoom	1|1504|zoom
adwords	1|1510|adwords
adsense	1|1510|adsense
doubleclick	1|1510|doubleclick
criteo	1|1511|criteo
mastercard	1|1515|mastercard
sonos	1|1516|sonos
xml	1|1518|xml
json	1|1518|json
csv	1|1518|csv
pdf	1|1518|pdf	7|1634|pdf herunterladen	7|1634|pdf version
crm	1|1520|crm
hr	1|1521|hr
27001	1|1522|27001
dss	1|1523|dss
york	1|1530|york
francisco	1|1531|francisco
london	1|1532|london
paris	1|1533|paris
dublin	1|1534|dublin
amsterdam	1|1535|amsterdam
berlin	1|1536|berlin
münchen	1|1536|münchen
hamburg	1|1536|hamburg
verbundene	2|516|verbundene unternehmen
berechnen	2|561|berechnen von
gesetzliche	2|594|gesetzliche vertret*	6|139|gesetzliche grundlage*
benötigt	2|601|benötigt von	3|1564|benötigt
entscheid	2|848|entscheid zwischen
höhere	2|1021|höhere gewalt
intelligente	2|1031|intelligente geräte
ausgeben	2|1141|ausgeben als
co	2|1171|co branding
verfahren	2|1216|verfahren wir
ausgehen	2|1222|ausgehen von
darüber	2|1228|darüber hinaus
entstehende	2|1229|entstehende kosten
bestellt	2|1239|bestellt zum	3|1599|bestellt
umsatzsteuer	2|1279|umsatzsteuer identifikationsnummer
darin	2|1304|darin enthalten
wer	2|1305|wer auch	6|1622|wer erhält	6|1622|wer hat zugriff	6|1632|wer wir sind	6|1632|wer sind wir
festhalten	2|1370|festhalten an
treu	2|1400|treu und glauben
organisation	3|1545|organisation
organisationen	3|1545|organisationen
betriebe	3|1545|betriebe
internetseite	3|1546|internetseite
internetauftritt	3|1546|internetauftritt
internetauftritts	3|1546|internetauftritts
webpräsenz	3|1546|webpräsenz
homepage	3|1546|homepage
onlineangebot	3|1546|onlineangebot
onlineangebots	3|1546|onlineangebots
onlineangebotes	3|1546|onlineangebotes
internetangebot	3|1546|internetangebot
webangebot	3|1546|webangebot
dienstleistung	3|1547|dienstleistung
dienstleistungen	3|1547|dienstleistungen
leistung	3|1547|leistung
angebot	3|1547|angebot	8|1638|angebot ** anpassen	8|1638|angebot ** anzupassen
angebots	3|1547|angebots
angebotes	3|1547|angebotes
plattform	3|1547|plattform
plattformen	3|1547|plattformen
software	3|1547|software	8|1638|software aktualisier*
datenschutzhinweis	3|1548|datenschutzhinweis
datenschutzhinweisen	3|1548|datenschutzhinweisen
datenschutzrichtlinien	3|1548|datenschutzrichtlinien
datenschutzinformation	3|1548|datenschutzinformation
datenschutzinformationen	3|1548|datenschutzinformationen
details	3|1549|details
personenbezogen	3|1550|personenbezogen
personenbezogene	3|1550|personenbezogene
personenbezogenen	3|1550|personenbezogenen
personenbezogener	3|1550|personenbezogener
personenbezogenes	3|1550|personenbezogenes
persönliche	3|1550|persönliche
anwender	3|1551|anwender
anwendern	3|1551|anwendern
besucher	3|1551|besucher
besuchern	3|1551|besuchern
besuchers	3|1551|besuchers
abschnitte	3|1552|abschnitte
ziffer	3|1552|ziffer
paragraf	3|1552|paragraf
paragraph	3|1552|paragraph
hilft	3|1554|hilft
unterstützen	3|1554|unterstützen
unterstützt	3|1554|unterstützt
ermöglichen	3|1554|ermöglichen
ermöglicht	3|1554|ermöglicht
gestattet	3|1554|gestattet
bereitgestellt	3|1555|bereitgestellt	8|1644|bereitgestellt
anzubieten	3|1555|anzubieten
liefern	3|1555|liefern
geliefert	3|1555|geliefert
erbracht	3|1555|erbracht
erstellen	3|1556|erstellen
erstellt	3|1556|erstellt	9|1657|erstellt am
erzeugen	3|1556|erzeugen
erzeugt	3|1556|erzeugt
generieren	3|1556|generieren
generiert	3|1556|generiert
angelegt	3|1556|angelegt
aufhören	3|1560|aufhören
beginnen	3|1561|beginnen
beginnt	3|1561|beginnt
anfangen	3|1561|anfangen
darzustellen	3|1562|darzustellen
dargestellt	3|1562|dargestellt
darstellung	3|1562|darstellung
einblenden	3|1562|einblenden
gesendet	3|1563|gesendet
geschickt	3|1563|geschickt
zugesandt	3|1563|zugesandt
übersandt	3|1563|übersandt
zukommen	3|1563|zukommen	8|1642|zukommen lassen
erforderlichen	3|1564|erforderlichen
notwendigen	3|1564|notwendigen
nötig	3|1564|nötig
rechtsvorschrift	3|1565|rechtsvorschrift
rechtsvorschriften	3|1565|rechtsvorschriften
drittpartei	3|1567|drittpartei
drittparteien	3|1567|drittparteien
beschreiben	3|1568|beschreiben
beschreibt	3|1568|beschreibt
erläutern	3|1568|erläutern
erläutert	3|1568|erläutert
erläuterten	3|1568|erläuterten
dargelegt	3|1568|dargelegt
dargelegten	3|1568|dargelegten
aufgeführt	3|1568|aufgeführt
aufgeführten	3|1568|aufgeführten
angegeben	3|1568|angegeben
genannt	3|1568|genannt
genannten	3|1568|genannten
festgelegt	3|1568|festgelegt
festgelegten	3|1568|festgelegten
mithilfe	3|1569|mithilfe
anhand	3|1569|anhand
anliegen	3|1570|anliegen
zeitraums	3|1571|zeitraums
gelöscht	3|1572|gelöscht
vernichtet	3|1572|vernichtet
weitergegeben	3|1573|weitergegeben	6|1622|weitergegeben
weitergabe	3|1573|weitergabe
geteilt	3|1573|geteilt
offengelegt	3|1573|offengelegt
offenlegung	3|1573|offenlegung
weitergeleitet	3|1573|weitergeleitet
zusätzlich	3|1574|zusätzlich
zusätzlichen	3|1574|zusätzlichen
sonstige	3|1574|sonstige
sonstiger	3|1574|sonstiger
ähnlich	3|1575|ähnlich
ähnliche	3|1575|ähnliche
ähnlichen	3|1575|ähnlichen
ähnlicher	3|1575|ähnlicher
vergleichbar	3|1575|vergleichbar
vergleichbare	3|1575|vergleichbare
vergleichbaren	3|1575|vergleichbaren
vergleichbarer	3|1575|vergleichbarer
gleichwertig	3|1575|gleichwertig
verschiedene	3|1576|verschiedene
verschiedenen	3|1576|verschiedenen
verschiedener	3|1576|verschiedener
unterschiedliche	3|1576|unterschiedliche
unterschiedlichen	3|1576|unterschiedlichen
mehrere	3|1576|mehrere
mehreren	3|1576|mehreren
mehrerer	3|1576|mehrerer
diverse	3|1576|diverse
diversen	3|1576|diversen
abkommen	3|1577|abkommen
ausschließlich	3|1580|ausschließlich
ausschliesslich	3|1580|ausschliesslich
verwaltet	3|1584|verwaltet
erhobene	3|1585|erhobene
erhobenen	3|1585|erhobenen
erfassten	3|1585|erfassten
gesammelt	3|1585|gesammelt
gesammelten	3|1585|gesammelten
kategorie	3|1587|kategorie
kategorien	3|1587|kategorien	6|1620|kategorien von	6|1620|kategorien der	6|1620|kategorien personenbezogene*	8|1636|kategorien personenbezogener
sorte	3|1587|sorte
aktuelle	3|1588|aktuelle	8|1644|aktuelle fassung	8|1644|aktuelle version	8|1644|aktuelle datenschutz*	8|1645|aktuelle fassung	8|1645|aktuelle version	9|1657|aktuelle version
aktuellen	3|1588|aktuellen	8|1644|aktuellen fassung	8|1645|aktuellen fassung	8|1645|aktuellen version
derzeit	3|1588|derzeit
derzeitige	3|1588|derzeitige
derzeitigen	3|1588|derzeitigen
gegenwärtig	3|1588|gegenwärtig
gegenwärtige	3|1588|gegenwärtige
bestehende	3|1588|bestehende
bestehenden	3|1588|bestehenden
momentan	3|1588|momentan
material	3|1589|material
materialien	3|1589|materialien
entscheidet	3|1590|entscheidet
genutzt	3|1591|genutzt
eingesetzt	3|1591|eingesetzt
ändern	3|1592|ändern	8|1637|ändern	8|1638|ändern oder löschen	8|1638|ändern und löschen	8|1638|ändern löschen
ändert	3|1592|ändert	8|1637|ändert
geändert	3|1592|geändert	9|1657|geändert am	9|1657|geändert
anpassen	3|1592|anpassen	8|1637|anpassen
angepasst	3|1592|angepasst
anpassungen	3|1592|anpassungen	6|1631|anpassungen
aktualisieren	3|1592|aktualisieren	8|1637|aktualisieren	8|1638|aktualisieren oder löschen	8|1638|aktualisieren oder berichtigen	8|1638|aktualisieren korrigieren	8|1644|aktualisieren wir diese seite
aktualisiert	3|1592|aktualisiert	9|1657|aktualisiert	9|1657|aktualisiert am
überarbeiten	3|1592|überarbeiten	8|1637|überarbeiten
überarbeitet	3|1592|überarbeitet	9|1657|überarbeitet
modifizieren	3|1592|modifizieren	8|1637|modifizieren
gespeicherten	3|1593|gespeicherten
aufbewahrt	3|1593|aufbewahrt
behoben	3|1594|behoben
einreichen	3|1596|einreichen
einzureichen	3|1596|einzureichen
eingereicht	3|1596|eingereicht
einlegen	3|1596|einlegen
benachrichtigen	3|1597|benachrichtigen
benachrichtigt	3|1597|benachrichtigt
benachrichtigung	3|1597|benachrichtigung
mitgeteilt	3|1597|mitgeteilt
registrieren	3|1598|registrieren
registriert	3|1598|registriert
registrierung	3|1598|registrierung
gekauft	3|1599|gekauft
erworben	3|1599|erworben
einverständnis	3|1600|einverständnis	8|136|einverständnis einholen	8|136|einverständnis ** einholen	8|136|einverständnis einzuholen
nutzerkontos	3|1602|nutzerkontos
benutzerkontos	3|1602|benutzerkontos
kundenkontos	3|1602|kundenkontos
ansässig	3|1603|ansässig
niedergelassen	3|1603|niedergelassen
gelegen	3|1603|gelegen
wohnsitz	3|1604|wohnsitz
einwohner	3|1604|einwohner
wesentlich	3|1605|wesentlich	8|1637|wesentlich ** unterscheidet	8|1637|wesentlich ** unterscheiden	8|1637|wesentlich anders	8|1639|wesentlich
wesentliche	3|1605|wesentliche	8|1639|wesentliche
wesentlichen	3|1605|wesentlichen	8|1639|wesentlichen
wesentlicher	3|1605|wesentlicher	8|1639|wesentlicher
erheblich	3|1605|erheblich
erhebliche	3|1605|erhebliche
erheblichen	3|1605|erheblichen
bedeutend	3|1605|bedeutend
bedeutende	3|1605|bedeutende
bedeutenden	3|1605|bedeutenden
grundlegend	3|1605|grundlegend
grundlegende	3|1605|grundlegende
wichtig	3|1605|wichtig
wichtige	3|1605|wichtige
wichtigen	3|1605|wichtigen
relevant	3|1606|relevant
relevante	3|1606|relevante
relevanten	3|1606|relevanten
anwendbaren	3|1606|anwendbaren
anwendbares	3|1606|anwendbares
einschlägig	3|1606|einschlägig
einschlägigen	3|1606|einschlägigen
maßgeblich	3|1606|maßgeblich
maßgeblichen	3|1606|maßgeblichen
verbessern	3|1608|verbessern
verbessert	3|1608|verbessert
verbesserung	3|1608|verbesserung
optimieren	3|1608|optimieren
optimiert	3|1608|optimiert
optimierung	3|1608|optimierung
geschützt	3|1609|geschützt
absichern	3|1609|absichern
maßnahme	3|1610|maßnahme
maßnahmen	3|1610|maßnahmen
massnahmen	3|1610|massnahmen
vorkehrung	3|1610|vorkehrung
vorkehrungen	3|1610|vorkehrungen
schritte	3|1610|schritte
unverzüglich	3|1612|unverzüglich
umgehend	3|1612|umgehend
dienstleister	3|1613|dienstleister
dienstleistern	3|1613|dienstleistern
dienstleisters	3|1613|dienstleisters
dienstanbieter	3|1613|dienstanbieter
dienstanbietern	3|1613|dienstanbietern
diensteanbieter	3|1613|diensteanbieter
auftragnehmer	3|1613|auftragnehmer
lieferanten	3|1613|lieferanten
stunde	5|1614|stunde
stunden	5|1614|stunden
aufeinanderfolgende	5|1616|aufeinanderfolgende tage
aufeinanderfolgenden	5|1616|aufeinanderfolgenden tagen
monat	5|1618|monat	8|1648|monat vor
monate	5|1618|monate
monaten	5|1618|monaten
monats	5|1618|monats
monates	5|1618|monates
jahr	5|1619|jahr
jahres	5|1619|jahres
jahrs	5|1619|jahrs
welche	6|1620|welche daten	6|1620|welche informationen	6|1620|welche personenbezogene*
datenkategorien	6|1620|datenkategorien
verarbeitete	6|1620|verarbeitete daten
datenarten	6|1620|datenarten
quellen	6|1620|quellen
verarbeitungszwecke	6|1621|verarbeitungszwecke
wofür	6|1621|wofür
wozu	6|1621|wozu
warum	6|1621|warum
speicherzeitraum	6|1624|speicherzeitraum
datenspeicherung	6|1624|datenspeicherung
jugendschutz	6|1625|jugendschutz
betroffenenrechte	6|1626|betroffenenrechte
datenübertragbarkeit	6|1626|datenübertragbarkeit
schutzmaßnahmen	6|1628|schutzmaßnahmen
technische	6|1628|technische und
datenschutzrahmen	6|65|datenschutzrahmen
reichweitenmessung	6|1629|reichweitenmessung
entscheidungsfindung	6|1630|entscheidungsfindung
änderungsvorbehalt	6|1631|änderungsvorbehalt	8|1637|änderungsvorbehalt
überarbeitung	6|1631|überarbeitung
neufassung	6|1631|neufassung
gültigkeit	6|1631|gültigkeit und änderung	9|1658|gültigkeit ab
verantwortlichkeit	6|1632|verantwortlichkeit
geltung	6|1633|geltung
einleitung	6|1633|einleitung
einführung	6|1633|einführung
präambel	6|1633|präambel
überblick	6|1633|überblick
übersicht	6|1633|übersicht
allgemeines	6|1633|allgemeines
allgemeine	6|1633|allgemeine hinweise	6|1633|allgemeine informationen
begriffe	6|1633|begriffe
vorwort	6|1633|vorwort
direkt	7|1634|direkt zum inhalt
inhaltsverzeichnis	7|1634|inhaltsverzeichnis
war	7|1634|war dieser artikel hilfreich	7|1634|war diese seite hilfreich
waren	7|1634|waren diese informationen hilfreich
abonnieren	7|1634|abonnieren sie unseren newsletter
weiterlesen	7|1634|weiterlesen
warenkorb	7|1634|warenkorb anzeigen
frühere	7|1634|frühere versionen	7|1634|frühere version dieser	7|1634|frühere fassungen
vorherige	7|1634|vorherige versionen	7|1634|vorherige version dieser	8|1642|vorherige benachrichtigung	8|1648|vorherige
ältere	7|1634|ältere versionen	7|1634|ältere fassungen
archivierte	7|1634|archivierte versionen	7|1634|archivierte fassungen
druckversion	7|1634|druckversion
druckansicht	7|1634|druckansicht
druckbare	7|1634|druckbare version
archiviert	7|1634|archiviert am
wayback	7|1634|wayback machine
nutzungsbedingungen	8|1635|nutzungsbedingungen
datenschutzpraxis	8|1635|datenschutzpraxis
praktiken	8|1636|praktiken zur
datenverarbeitungspraktiken	8|1636|datenverarbeitungspraktiken
informationspraktiken	8|1636|informationspraktiken
umgangs	8|1636|umgangs mit
ändere	8|1637|ändere
abändern	8|1637|abändern
abzuändern	8|1637|abzuändern
anpasst	8|1637|anpasst
anzupassen	8|1637|anzupassen
passen	8|1637|passen ** an
revidieren	8|1637|revidieren
ergänzen	8|1637|ergänzen
erweitern	8|1637|erweitern
ersetzen	8|1637|ersetzen
ersetzt	8|1637|ersetzt
fortgeschrieben	8|1637|fortgeschrieben
passwort	8|1638|passwort ** ändern	8|1638|passwort ** zu ändern	8|1638|passwort ** geändert
aktualisierte	8|1638|aktualisierte informationen zu ihre*
wesentliches	8|1639|wesentliches
schränkt	8|1640|schränkt ** rechte
schmälern	8|1640|schmälern ** rechte
verringern	8|1640|verringern ** rechte
schmälerung	8|1640|schmälerung ihrer rechte
verringerung	8|1640|verringerung ihrer rechte
schutzniveau	8|1640|schutzniveau ** verringer*	8|1640|schutzniveau ** senk*
auswirkungen	8|1640|auswirkungen auf ihre rechte
erneut	8|136|erneut einwilligung	8|136|erneut zur zustimmung	8|136|erneut zustimmen	8|136|erneut zuzustimmen	8|136|erneut einwilligen	8|136|erneut akzeptieren	8|1645|erneut zu lesen	8|1645|erneut durchlesen	8|1645|erneut durchzulesen	8|1645|erneut aufrufen	8|1645|erneut aufzurufen
aufgefordert	8|136|aufgefordert ** zuzustimmen	8|136|aufgefordert ** zu akzeptieren
auffordern	8|136|auffordern ** zuzustimmen	8|136|auffordern ** zu akzeptieren
ausdrücklich	8|136|ausdrücklich zustimmen	8|136|ausdrücklich zugestimmt	8|136|ausdrücklich einwilligen
informiere	8|1642|informiere ich	8|1645|informiere dich
ankündigen	8|1642|ankündigen
anzukündigen	8|1642|anzukündigen
weisen	8|1642|weisen wir ** hin	8|1642|weisen wir ** darauf hin
bekanntgemacht	8|1642|bekanntgemacht
pop	8|1642|pop up	8|1650|pop up*
popup	8|1642|popup
banner	8|1642|banner
wirst	8|1642|wirst ** informiert
erscheint	8|1642|erscheint ein hinweis	8|1642|erscheint ** hinweis
kommunizieren	8|1642|kommunizieren
transparent	8|1642|transparent angekündigt
indem	8|1643|indem wir die	8|1643|indem wir diese	8|1643|indem wir das	8|1643|indem wir den	8|1643|indem wir unsere	8|1643|indem wir auf	8|1643|indem wir hier	8|1643|indem wir neue	8|1643|indem wir eine neue	8|1643|indem wir eine aktualisierte	8|1643|indem wir eine überarbeitete	8|1643|indem wir eine geänderte	8|1643|indem wir änderungen	8|1643|indem wir solche	8|1643|indem wir sie auf	8|1643|indem ich die	8|1643|indem ich diese	8|1643|indem ich das	8|1643|indem die neue	8|1643|indem das datum	8|1646|indem sie ** nutzen	8|1646|indem sie ** weiter*
veröffentlichen	8|1644|veröffentlichen
abgerufen	8|1644|abgerufen
einsehbar	8|1644|einsehbar
aktualisiertem	8|1644|aktualisiertem datum
aktualisierten	8|1644|aktualisierten datum
aktuellste	8|1644|aktuellste version	8|1644|aktuellste fassung	8|1645|aktuellste version
neueste	8|1644|neueste version	8|1644|neueste fassung	8|1645|neueste version	8|1645|neueste fassung
platzieren	8|1644|platzieren
platziert	8|1644|platziert
am	8|1644|am anfang dieser	8|1644|am anfang der	8|1644|am ende dieser
hier	8|1644|hier veröffentlicht	8|1652|hier
ersichtlich	8|1644|ersichtlich
überprüfe	8|1645|überprüfe diese	8|1645|überprüfe regelmäßig
durchzulesen	8|1645|durchzulesen
durchlesen	8|1645|durchlesen
schauen	8|1645|schauen sie	8|1645|schauen ** regelmäßig
erneuten	8|1645|erneuten besuch
regelmäßig	8|1645|regelmäßig ** lesen	8|1645|regelmäßig ** zu lesen	8|1645|regelmäßig ** durchzusehen	8|1645|regelmäßig ** besuchen	8|1645|regelmäßig ** zu besuchen	8|1645|regelmäßig ** anzusehen	8|1645|regelmäßig ** aufzurufen	8|1645|regelmäßig aufzurufen	8|1645|regelmäßig ** einzusehen	8|1645|regelmäßig ** überprüf*	8|1645|regelmäßig überprüf*	8|1645|regelmäßig ** prüfen	8|1645|regelmäßig zu prüfen	8|1645|regelmäßig ** vertraut	8|1645|regelmäßig ** zur kenntnis	8|1645|regelmäßig ** nachlesen	8|1645|regelmäßig ** nachzulesen	8|1645|regelmäßig ** konsultieren	8|1645|regelmäßig ** abzurufen
durchzusehen	8|1645|durchzusehen
gelegentlich	8|1645|gelegentlich ** lesen	8|1645|gelegentlich ** überprüf*	8|1645|gelegentlich ** prüfen
weiternutzung	8|1646|weiternutzung
weiterverwendung	8|1646|weiterverwendung
weiterbenutzung	8|1646|weiterbenutzung
fortsetzung	8|1646|fortsetzung der nutzung
fortführung	8|1646|fortführung der nutzung
früher	8|1647|früher erhobene*	8|1647|früher erfasste*
vorher	8|1647|vorher erhobene*	8|1647|vorher erfasste*	8|1648|vorher
bisher	8|1647|bisher erhobene*
bislang	8|1647|bislang erhobene*
vorherigen	8|1648|vorherigen
vorheriger	8|1648|vorheriger
rechtzeitig	8|1648|rechtzeitig
frühzeitig	8|1648|frühzeitig
spätestens	8|1648|spätestens
inkrafttreten	8|1648|inkrafttreten	9|1658|inkrafttreten
wirksamwerden	8|1648|wirksamwerden
vorlauf	8|1648|vorlauf
beim	8|1649|beim einloggen	8|1649|beim nächsten login	8|1649|beim nächsten besuch
nächsten	8|1649|nächsten anmeldung
einblendung	8|1650|einblendung
deutlich	8|1650|deutlich sichtbar*
hauptseite	8|1651|hauptseite
eingangsseite	8|1651|eingangsseite
einstiegsseite	8|1651|einstiegsseite
landingpage	8|1651|landingpage
landing	8|1651|landing page
home	8|1651|home page
news	8|1653|news bereich
newsbereich	8|1653|newsbereich
newsseite	8|1653|newsseite
neuigkeitenseite	8|1653|neuigkeitenseite
ankündigungsseite	8|1653|ankündigungsseite
brieflich	8|1654|brieflich
briefpost	8|1654|briefpost
postsendung	8|1654|postsendung
vom	8|1655|vom geltenden recht
datenschutzgesetze	8|1655|datenschutzgesetze ** verlangen	8|1655|datenschutzgesetze ** erforderlich
geeignete	8|1656|geeignete maßnahmen
letztes	9|1657|letztes update
letzter	9|1657|letzter stand
veröffentlicht	9|1657|veröffentlicht	9|1657|veröffentlicht am
wirksamkeitsdatum	9|1658|wirksamkeitsdatum
gültigkeitsdatum	9|1658|gültigkeitsdatum`,prefix:`per	0|0|personenbezogen*	0|0|persönliche* daten	0|0|persönliche* information*	0|0|persönliche* angaben	0|0|personenbezogen* daten	0|0|personenbezogen* information*	0|0|personenbezogen* angaben	0|0|personenbeziehbar*	0|0|persönliche* identifikator*	0|0|personenbezogen* identifikator*	0|23|personenstand*	0|28|personalausweis*	0|28|personalausweisnummer*	0|50|persönlich* interessen	0|71|persönlichkeitsprofil*	0|102|personalisiert* werbung	0|102|personalisiert* anzeige*	0|102|personalisiert* werbeanzeige*	0|104|personalisier*	0|105|persönlich* sicherheit	0|117|persönlichkeitsrecht*	0|157|persistent* cookie*	0|157|permanent* cookie*	0|159|personensorgeberechtigt*	1|292|persönlich*	1|292|personenbezogen*	1|292|personenbeziehbar*	1|835|personalisier*	1|880|periode*	1|882|permanent*	1|972|periodisch*	1|1010|personalausweis*	1|1353|persönlichkeit*	1|1521|personalabteilung*	8|1638|personenbezogene* daten ** ändern	8|1638|personenbezogene* daten ** zu ändern	8|1638|personenbezogene* daten ** aktualisieren	8|1638|personenbezogene* daten ** zu aktualisieren
nut	0|0|nutzerinformation*	0|7|nutzername*	0|7|nutzerkennung*	0|38|nutzungsinformation*	0|38|nutzungsverhalten*	0|38|nutzungsstatistik*	0|38|nutzungsaktivität*	0|38|nutzerverhalten*	0|38|nutzungsmuster*	0|38|nutzungsgewohnheit*	0|44|nutzergeneriert* inhalt*	0|44|nutzerinhalt*	0|50|nutzerpräferenz*	0|71|nutzungsprofil*	0|97|nutzerfreundlich*	0|97|nutzererlebnis*	0|97|nutzererfahrung*	0|99|nutzerforschung*	0|102|nutzungsbasiert* werbung	0|102|nutzungsbasiert* online werbung	0|102|nutzungsbasiert* onlinewerbung	0|103|nutzungsanalyse*	0|108|nutzungsbedingung*	0|110|nutzersupport*	0|123|nutzungsbeschränkung*	0|133|nutzereinstellung*	0|138|nutzungsvertrag*	0|166|nutzerseitig*	0|192|nutzungszweck*	1|370|nutzungsprofil*	1|380|nutzer*	1|433|nutzungsbedingung*	1|433|nutzerbedingung*	1|790|nutzung*	1|980|nutzerverhalten*	1|983|nutzererfahrung*	1|983|nutzungserlebnis*
ben	0|0|benutzerinformation*	0|7|benutzername*	0|7|benutzerkennung*	0|38|benutzerverhalten*	0|44|benutzergeneriert* inhalt*	0|44|benutzerinhalt*	0|58|benutzt*	0|74|benachrichtig*	0|97|benutzerfreundlich*	0|97|benutzererfahrung*	0|126|benachteilig*	0|133|benutzereinstellung*	0|133|benachrichtigungseinstellung*	0|187|benötigt*	1|380|benutzer*	1|400|benannt*	1|407|benachricht*	1|604|benötig*	1|790|benutzung*	1|980|benehm*	1|1099|benachteilig*	1|1239|benenn*	8|1642|benachrichtig*
kun	0|0|kundeninformation*	0|9|kundennummer*	0|44|kundeninhalt*	0|49|kundenbefragung*	0|49|kundenzufriedenheit*	0|49|kundenrückmeldung*	0|49|kundenmeinung*	0|49|kundenbewertung*	0|52|kundenanfrage*	0|52|kundendienstanfrage*	0|100|kundenbindung*	0|110|kundendienst*	0|110|kundenservice*	0|110|kundenbetreuung*	0|110|kundensupport*	0|110|kundenbetreuer*	0|116|kundensegmentier*	0|165|kundin*	0|165|kundenseitig*	1|383|kundin*	1|383|kundenkont*	1|383|kundennumm*	1|383|kundschaft*	1|383|kundenbezieh*	1|383|kundenerfahr*	1|383|kundenzufried*	1|547|kundenbindung*	1|860|kundenbeziehung*	1|1185|kundendienst*	1|1185|kundenservice*	1|1185|kundenbetreu*
mit	0|0|mitgliederinformation*	0|9|mitgliedsnummer*	0|45|mitteilungsfunktion*	0|57|mitprotokolliert*	0|74|mitgeteilt*	0|91|mitspieler*	0|143|mitarbeitende*	0|150|mitgliedstaat*	0|150|mitgliedsstaat*	0|150|mitgliedsland*	0|150|mitgliedsländer*	0|169|mitverantwortlich*	1|378|mitgliedschaft*	1|501|mitarbeit*	1|633|mitgliedstaat*	1|633|mitgliedsstaat*	1|824|miteinbez*	1|895|mittwoch*	1|978|mittelbar*	1|1083|mitwirk*	1|1087|mitbring*	1|1093|mitgeteilt*	1|1171|mitgebrandet*	1|1227|mitfahr*	8|1642|mitgeteilt*
sen	0|1|sensible* daten	0|1|sensible* information*	0|1|sensible* personenbezogen*	0|1|sensible* personenbezogen* daten	0|1|sensitive* daten	0|1|sensible* personenbezogen* information*	0|1|sensible* personenbezogen* angaben	0|1|sensible* persönliche* daten	0|1|sensible* persönliche* information*	0|1|sensible* angaben	1|1038|sensor*	1|1075|sensib*	1|1075|sensitiv*
bes	0|1|besondere* kategorien	0|1|besondere* kategorien personenbezogen* daten	0|1|besondere* kategorien von personenbezogen* daten	0|1|besondere* kategorien von daten	0|1|besondere* arten personenbezogen*	0|26|beschäftigungsverhältnis*	0|31|bestellinformation*	0|31|bestellvorgang*	0|31|bestellvorgänge*	0|31|bestellprozess*	0|31|bestellnummer*	0|31|bestellbestätigung*	0|31|bestellformular*	0|31|bestellsystem*	0|31|bestellverhalten*	0|31|bestellte* ware*	0|31|bestellte* produkt*	0|31|bestellte* artikel*	0|38|besucht* seite*	0|38|besuchszeit*	0|39|besucht* website*	0|39|besucht* webseite*	0|39|besucht* internetseite*	0|53|beschleunigungs*	0|64|beseitig*	0|89|beschlagnahm*	0|100|besonder* angebot*	0|103|besuchermessung*	0|111|bestellabwicklung*	0|124|beschwerderecht*	0|153|bestimmungsland*	0|164|besucher*	0|165|besteller*	0|165|bestandskunde*	1|381|besucher*	1|382|besuchte*	1|471|beschreib*	1|471|beschrieben*	1|501|beschäftigt*	1|502|beschäftigung*	1|548|bestell*	1|735|beschädig*	1|750|bestätig*	1|758|beschränk*	1|772|besser*	1|782|bestreb*	1|793|beschaff*	1|810|beseitig*	1|830|bestandteil*	1|849|beschluss*	1|849|beschließ*	1|857|beschwer*	1|868|bestehend*	1|963|bestmöglich*	1|970|besonder*	1|1093|besprech*	1|1094|besprochen*	1|1161|bescheinig*	1|1401|beschleunig*	6|1626|beschwerde*	6|1626|beschwerderecht*	8|1647|bestehende* daten
sch	0|1|schützenswert* personendaten	0|1|schutzwürdig* daten	0|19|schwerbehind*	0|19|schwangerschaft*	0|25|schulabschluss*	0|25|schulisch*	0|45|schriftverkehr*	0|45|schriftwechsel*	0|51|schlussfolger*	0|83|schwestergesellschaft*	0|83|schwesterunternehmen*	0|105|schädlich*	0|105|schwachstelle*	0|105|schädigend*	0|105|schadprogramm*	0|105|schadcode*	0|124|schlichtung*	0|124|schiedsverfahren*	0|124|schiedsgericht*	0|124|schiedsstelle*	0|140|schutzmaßnahme*	0|140|schutzmassnahme*	0|140|schutzvorkehrung*	0|140|schutzmechanism*	0|141|schutzverletzung*	0|147|schutzniveau*	0|152|schweizerisch*	0|158|schüler*	1|331|schaltfläche*	1|338|schnittstelle*	1|405|schriftverkehr*	1|480|schlussfolger*	1|491|schritt*	1|615|schiedsgericht*	1|615|schlichtung*	1|649|schwedisch*	1|653|schweizer*	1|700|schul*	1|721|schutzmaßnahme*	1|722|schutz*	1|722|schütz*	1|727|schädlich*	1|735|schadens*	1|739|schutzverletz*	1|779|schwierig*	1|784|scheiter*	1|819|schätz*	1|842|schreib*	1|842|schrift*	1|877|schnell*	1|964|schlecht*	1|1017|schuhe*	1|1061|schadlos*	1|1163|schutzschild*	1|1184|schenk*	1|1236|schweb*	1|1253|schwerwieg*	1|1343|schwerpunkt*	1|1365|schönheit*	1|1373|scheidung*	1|1467|schule*	1|1467|schüler*
vor	0|2|vorname*	0|27|vorstellungsgespräch*	0|51|vorhersag*	0|63|vorratsdaten*	0|89|vorladung*	0|136|vorherig* einwilligung	0|136|vorherig* zustimmung	0|138|vorvertraglich*	0|159|vormund*	0|159|vormünder*	0|187|vorgeschrieben*	0|191|voreingestellt*	0|191|voreinstellung*	1|401|vorname*	1|434|voraussetzung*	1|445|vorschrift*	1|474|vorgenannt*	1|474|vorstehend*	1|484|vorgehen*	1|496|vornehm*	1|496|vorgenommen*	1|608|vorrecht*	1|675|vorbehalt*	1|679|vormund*	1|708|vorliebe*	1|711|vorherseh*	1|711|vorauss*	1|712|vorsätz*	1|721|vorkehrung*	1|724|vorbeug*	1|738|vorfall*	1|738|vorfälle*	1|785|vorkomm*	1|808|vorhalt*	1|808|vorgehalten*	1|833|voreinstell*	1|834|voreingestellt*	1|836|vorschl*	1|836|vorgeschlagen*	1|868|vorliegend*	1|869|vorhanden*	1|870|vorher*	1|870|vorangeg*	1|881|vorübergehend*	1|965|vorrang*	1|1085|vorleg*	1|1109|vorhersag*	1|1116|vorteil*	1|1121|vorsicht*	1|1124|vorstell*	1|1126|vorbereit*	1|1141|vortäusch*	1|1150|vorder*	1|1252|vorsätzlich*	1|1313|vorteilhaft*	1|1340|vorgesehen*	1|1342|vorgabe*	1|1342|vorgegeben*	1|1396|voreingenommen*	1|1396|vorurteil*	8|1642|vorankündigung*	8|1647|vorhandene* daten	8|1648|vorankündigung*
nac	0|2|nachname*	0|45|nachrichtenfunktion*	0|45|nachrichteninhalt*	0|45|nachrichtenverlauf*	0|70|nachverfolgung*	0|90|nachfolgeunternehmen*	0|90|nachfolgegesellschaft*	1|401|nachname*	1|618|nachweis*	1|705|nachvollzieh*	1|871|nachfolgend*	1|871|nachträglich*	1|964|nachteil*	1|1034|nachverfolg*	1|1101|nachgeh*	1|1168|nachfolger*	1|1251|nachlässig*	1|1304|nachstehend*	1|1399|nachhaltig*	8|1640|nachteilig*
fam	0|2|familienname*	0|23|familienstand*	0|23|familienangehörig*	0|23|familienmitglied*	0|23|familiär* verhältnisse	1|680|familie*
zun	0|2|zuname*	1|950|zunehm*
kla	0|2|klarname*	1|444|klausel*	1|992|klassifiz*	1|1050|klarna*
geb	0|2|geburtsname*	0|13|geburtstag*	0|13|geburtsjahr*	0|111|gebührenabrechnung*	0|161|gebietsansässig*	1|560|gebühr*	1|681|geburt*	1|681|geboren*	1|790|gebrauch*	1|1004|gebucht*	1|1012|gebäude*	1|1164|gebunden*
vol	0|2|vollständig* name*	0|89|vollzugsbehörde*	0|115|vollautomatisiert*	0|141|vollständig* verlust*	0|142|vollständig* sicherheit	0|160|volljährig*	0|191|vollautomatisch*	1|498|vollzieh*	1|623|vollstreck*	1|678|volljährig*	1|827|vollständig*	1|1296|volumen*	1|1333|vollumfäng*	1|1361|vollmacht*
ema	0|3|email*	0|3|emailadress*	1|391|email*	8|3|email*
mai	0|3|mailadress*	8|3|mailadress*
ele	0|3|elektronisch* post	0|28|elektronisch* identitätsnachweis*	1|428|elektronisch*	1|831|element*	1|1022|elektrizität*	1|1022|elektrisch*	1|1074|elementar*	8|3|elektronische* post	8|3|elektronische* nachricht*
geh	0|4|gehasht* e mail*	0|4|gehasht* email*	0|30|gehaltsinformation*	0|30|gehaltsvorstellung*	0|30|gehaltsabrechnung*	0|63|gehostet*	0|73|gehasht*	0|78|geheimhaltung*	1|584|gehalt*	1|807|gehostet*	1|1076|geheimhalt*	1|1106|gehör*	1|1480|geheim*
has	0|4|hashwert* ** e mail*	0|73|hashwert*	0|73|hashfunktion*	1|1079|hash*	1|1475|hasserf*
tel	0|5|telefonnummer*	0|5|telefaxnummer*	0|38|telemetrie*	0|45|telefonat*	0|45|telefongespräch*	0|46|telefonbuch*	0|46|telefonkontakt*	0|163|telemediengesetz*	1|310|telefon*	1|399|telefonat*	1|1269|telekommunikation*	1|1278|telefax*	1|1368|telefonverzeichnis*
ruf	0|5|rufnummer*
mob	0|5|mobilnummer*	0|5|mobilfunknummer*	0|5|mobiltelefonnummer*	0|35|mobilgerät*	0|35|mobilfunkanbieter*	0|35|mobilfunkbetreiber*	0|35|mobilfunknetz*	0|36|mobilgerätekennung*	1|309|mobil*	1|1269|mobilfunk*
han	0|5|handynummer*	0|45|handelsbrief*	0|80|handelsvertreter*	0|84|handelspartner*	0|107|handelsrecht*	1|493|handlung*	1|512|handhab*	1|534|handels*	1|816|handbuch*	1|816|handbücher*	1|1279|handelsregister*
fax	0|5|faxnummer*	1|1278|fax*
fes	0|5|festnetznummer*	1|832|festleg*	1|832|festgeleg*	1|832|festgesetzt*	1|1103|feststell*	1|1103|festgestellt*	1|1347|festplatte*
pos	0|6|postadress*	0|6|postanschrift*	0|6|postalisch* adress*	0|6|postalisch* anschrift*	0|26|positionsbezeichnung*	0|32|postleitzahl*	1|390|postalisch*	1|392|posteingang*	1|392|postfach*	1|395|postal*	1|395|postanschrift*	1|414|posting*	1|1015|postleitzahl*	1|1092|position*	8|1654|postalisch*
woh	0|6|wohnadress*	0|6|wohnanschrift*	0|32|wohnort*	0|161|wohnsitz*	0|161|wohnsitzland*	0|161|wohnhafte*	1|1012|wohnung*	1|1013|wohnsitz*	1|1013|wohnort*
rec	0|6|rechnungsadress*	0|6|rechnungsanschrift*	0|29|rechnungsinformation*	0|90|rechtsnachfolge*	0|93|rechtsberater*	0|93|rechtsanwalt*	0|93|rechtsanwält*	0|93|rechtsanwaltskanzlei*	0|106|rechtswidrig*	0|106|rechtsverletzung*	0|106|rechtsverstöße*	0|107|rechtlich* verpflichtung*	0|107|rechtlich* pflicht*	0|107|rechtlich* vorgabe*	0|107|rechtlich* anforderung*	0|107|rechtlich* gründe*	0|107|rechtsvorschrift*	0|107|rechtspflicht*	0|107|rechtlich* bestimmung*	0|107|rechtsnorm*	0|107|rechtsverordnung*	0|107|rechtlich* regelung*	0|107|rechtlich* rahmenbedingung*	0|107|rechtlich* zwecke*	0|107|rechtlich* erforderlich*	0|107|rechtlich* auflage*	0|107|rechtskonform*	0|108|rechtsanspr*	0|108|rechtsstreit*	0|108|rechtlich* verfahren*	0|108|rechtsverfahren*	0|108|rechtlich* auseinandersetzung*	0|108|rechtsweg*	0|108|rechtsbehelfsmöglichkeit*	0|111|rechnungsstellung*	0|112|recruiting*	0|115|rechtlich* wirkung*	0|125|rechtsmittel*	0|129|rechtlich* vertreter*	0|129|rechtsvertreter*	0|137|rechtmäßig* interesse*	0|139|rechtsgrundlage*	0|139|rechtsgründe*	0|139|rechtlich* grundlage*	0|139|rechtlich* basis	0|153|rechtsordnung*	0|153|rechtsgebiet*	0|153|rechtsraum*	0|153|rechtssystem*	0|154|rechenzentr*	0|169|rechtsträger*	1|307|rechner*	1|566|rechnung*	1|579|rechnungslegung*	1|590|rechtlich*	1|590|rechtsgründe*	1|591|rechtmäßig*	1|591|rechtskonform*	1|592|rechtswidrig*	1|610|rechtsansprüche*	1|611|rechtsstreit*	1|614|rechtsverfolgung*	1|619|rechtsanwält*	1|619|rechtsanwalt*	1|670|rechtsträger*	1|715|rechtsgrundlage*	1|858|rechtsmittel*	1|858|rechtsbehelf*	1|1055|rechenschaft*	1|1064|rechtsordnung*	1|1147|rechenzentr*	1|1168|rechtsnachfolg*	1|1247|recycel*	1|1367|rechtfertig*	1|1369|rechtsmangel*	1|1519|recaptcha*	6|139|rechtsgrundlage*	6|139|rechtsgrund*	6|139|rechtmäßigkeit*
lie	0|6|lieferadress*	0|6|lieferanschrift*	0|80|lieferant*	0|95|lieferdienst*	0|95|lieferpartner*	0|95|lieferunternehmen*	1|524|lieferant*	1|802|liefer*
ver	0|6|versandadress*	0|35|verwendet* browser*	0|35|verbindungsinformation*	0|35|verwendet* betriebssystem*	0|38|verhaltensweise*	0|39|verweisend* website*	0|39|verweisend* webseite*	0|39|verweisend* seite*	0|39|verweisend* url*	0|41|verbindungsprotokoll*	0|49|verlosung*	0|51|vermutet* interessen	0|55|verfremdet*	0|59|verarbeitet*	0|59|verarbeitungsvorg*	0|59|verarbeitungstätigkeit*	0|59|verarbeitende*	0|61|verkauft*	0|61|veräußert*	0|61|veräußerung*	0|61|veräussert*	0|61|vermietet*	0|62|verwahrt*	0|64|vernichtet*	0|67|verknüpf*	0|71|verhaltensprofil*	0|72|verschlüssel*	0|75|verifizier*	0|75|verifikation*	0|76|veröffentlich*	0|78|vertraglich*	0|78|vertraulichkeitsvereinbarung*	0|78|verschwiegenheit*	0|80|verifizierungsdienst*	0|83|verbunden* unternehmen*	0|83|verbunden* gesellschaft*	0|83|verbundunternehmen*	0|84|vertriebspartner*	0|84|vertragshändler*	0|84|veranstaltungspartner*	0|85|vermarkter*	0|89|verwaltungsbehörde*	0|90|verschmelzung*	0|90|vermögensübertragung*	0|90|vermögensverkauf*	0|93|versicherer*	0|93|versicherungsunternehmen*	0|93|versicherungsgesellschaft*	0|95|versanddienstleister*	0|95|versandunternehmen*	0|95|versandpartner*	0|95|versanddienst*	0|97|verbesser*	0|97|verfeiner*	0|102|verhaltensbasiert*	0|102|verhaltensbezogen*	0|102|verhaltensorientiert*	0|102|verhaltensgesteuert*	0|102|verhaltensbasiert* werbung	0|102|verhaltensbasiert* online werbung	0|102|verhaltensbasiert* onlinewerbung	0|102|verhaltensbezogen* werbung	0|102|verhaltensorientiert* werbung	0|103|verhaltensanalyse*	0|105|verdächtig*	0|106|verstöße*	0|106|verstösse*	0|110|vertriebssupport*	0|119|vervollständig*	0|126|vergeltungsmaßnahme*	0|129|vertretungsberechtigt*	0|138|vertragsabschluss*	0|138|vertragsschluss*	0|138|vertragsverhältnis*	0|138|vertragsbeziehung*	0|138|vertragszweck*	0|138|vertragsabschlüsse*	0|140|vertraulich*	0|141|versehentlich* verlust*	0|141|versehentlich* verloren*	0|148|verbindlich* intern* datenschutzvorschrift*	0|148|verbindlich* intern* vorschrift*	0|148|verbindlich* unternehmensregel*	0|148|verbindlich* unternehmensvorschrift*	0|148|verbindlich* unternehmensintern*	0|148|verbindlich* konzern*	0|149|vereinigt* staaten	0|149|vereinigt* staaten von amerika	0|151|vereinigt* königreich*	0|156|vergleichbar* technologie*	0|165|verbraucherrecht*	0|165|verbraucheranfrage*	0|165|verbraucherangelegenheit*	0|169|verantwortlich* stelle*	0|169|verantwortlich* unternehmen	0|172|verlinkt*	0|172|verlinkung*	0|184|vernünftig* anstrengung*	0|184|vernünftig* maßnahmen	0|184|vertretbar* aufwand	0|192|verarbeitungszweck*	0|192|verwendungszweck*	0|193|verjährungsfrist*	1|323|verbundene*	1|323|vernetz*	1|329|verlinkung*	1|329|verlinkt*	1|330|verknüpf*	1|350|verzeichnis*	1|384|verbraucher*	1|413|veröffentlich*	1|435|vereinbarung*	1|436|vereinbart*	1|441|verbiet*	1|441|verbot*	1|442|vertrags*	1|443|vertraglich*	1|469|verweis*	1|484|verfahren*	1|488|verarbeit*	1|512|verwalt*	1|518|verband*	1|518|verbände*	1|524|verkäufer*	1|526|vertreter*	1|532|vermögen*	1|538|vermarkt*	1|546|verlosung*	1|550|verkauft*	1|550|vertrieb*	1|550|veräußer*	1|551|vermiet*	1|571|verbindlichkeit*	1|585|versicher*	1|593|verordnung*	1|599|verpflicht*	1|600|verpflichtend*	1|600|verbindlich*	1|633|vertragsstaat*	1|647|vereinigte*	1|669|vertragspartei*	1|680|verheirat*	1|682|verstorben*	1|705|verständ*	1|716|verursach*	1|723|verteidig*	1|724|verhinder*	1|724|vermeid*	1|724|verhüt*	1|734|verlust*	1|734|verloren*	1|736|vernicht*	1|737|versehentlich*	1|739|verstoß*	1|739|verstöße*	1|740|verletz*	1|743|versprech*	1|744|vertrauens*	1|746|verschlüssel*	1|749|verifizier*	1|749|verifikation*	1|766|verbleib*	1|768|veränder*	1|772|verbesser*	1|784|versäum*	1|786|veranstaltung*	1|790|verwend*	1|795|versorg*	1|796|verleih*	1|799|versand*	1|799|versend*	1|806|verfügbar*	1|820|vergleich*	1|820|verglichen*	1|827|vervollständ*	1|852|verweiger*	1|867|veraltet*	1|876|verzöger*	1|944|verhältnismäßig*	1|948|verringer*	1|950|verlänger*	1|968|vernünftig*	1|973|vergleichbar*	1|974|verschieden*	1|980|verhalten*	1|1002|verfasser*	1|1003|verlauf*	1|1007|verkehrsmittel*	1|1034|verfolg*	1|1055|verantwort*	1|1057|vertragspartner*	1|1057|vertragsnehmer*	1|1062|verzicht*	1|1076|vertraulich*	1|1076|verschwiegenheit*	1|1091|verschieb*	1|1116|vergünstig*	1|1122|vermerk*	1|1123|vergess*	1|1130|vereinfach*	1|1136|verbreit*	1|1136|verteil*	1|1137|vervielfältig*	1|1183|vereinbarkeit*	1|1188|vertragslaufzeit*	1|1206|vergangen*	1|1222|vermut*	1|1230|verdacht*	1|1237|vergüt*	1|1240|verberg*	1|1240|verborgen*	1|1240|versteckt*	1|1254|verhäng*	1|1258|verpack*	1|1300|verschrieb*	1|1301|verjähr*	1|1302|verhandl*	1|1316|verstreich*	1|1316|verstrichen*	1|1322|vermittl*	1|1322|vermittel*	1|1334|vergleichsvereinb*	1|1355|veranschaulich*	1|1388|verhaft*	1|1402|verkleiner*	1|1476|verleumd*	6|1621|verwendungszweck*	6|1623|verkauf*	6|1623|veräußer*	6|1628|verschlüsselung*	6|1632|verantwortliche*	8|1636|verarbeitungszweck*	8|1644|veröffentlicht*	8|1644|veröffentlichung*
hau	0|6|hausanschrift*	0|6|hausnummer*	0|23|haushaltsmitglied*	1|510|hauptsitz*	1|680|haushalt*	1|965|haupt*	1|1286|haushaltsgerät*	1|1309|hausfriedens*	1|1382|haustier*
mel	0|6|meldeadress*
pri	0|6|privatadress*	0|45|privatnachricht*	0|133|privatsphäreeinstellung*	0|133|privatsphäreoption*	0|165|privatkunde*	0|166|privatperson*	1|294|privat*	1|608|privileg*	1|965|primär*	1|965|priorit*	1|986|prinzip*
phy	0|6|physisch* adress*	1|1144|physisch*
str	0|6|straßenname*	0|89|strafverfolgungsbehörde*	0|89|strafverfolgungsorgan*	0|89|strafverfolger*	0|106|straftat*	0|106|strafrechtlich*	0|108|streitigkeit*	0|108|streitbeilegung*	0|108|streitfall*	0|121|strukturiert* gängig*	1|606|streng*	1|606|strikt*	1|611|streit*	1|621|straftat*	1|621|strafbar*	1|621|strafverfolg*	1|621|strafrecht*	1|1080|struktur*	1|1125|strateg*	1|1176|streik*
kor	0|6|korrespondenzadress*	0|45|korrespondenz*	1|405|korrespondenz*	1|855|korrig*	1|855|korrekt*	1|1379|korrel*	1|1411|korea*
use	0|7|username*
nic	0|7|nickname*	0|126|nichtdiskriminier*	0|164|nichtmitglied*	1|1366|nichtverfügbar*
spi	0|7|spitzname*	1|361|spieler*	1|1220|spiegel*	1|1356|spitzname*
anz	0|7|anzeigename*	0|85|anzeigenpartner*	0|85|anzeigennetzwerk*	0|85|anzeigenkunde*	0|85|anzeigenserver*	0|85|anzeigendienst*	0|133|anzeigeneinstellung*	0|133|anzeigeeinstellung*
log	0|7|loginname*	0|41|logdatei*	0|41|logfile*	0|95|logistikunternehmen*	0|95|logistikpartner*	0|95|logistikdienstleister*	1|376|logfile*	1|376|logdatei*	1|1364|logistik*
pro	0|7|profilname*	0|9|profilinformation*	0|10|profilbild*	0|10|profilfoto*	0|41|protokolldatei*	0|41|protokollinformation*	0|44|produktbewertung*	0|51|prognos*	0|57|protokolliert*	0|57|protokollierung*	0|71|profilbildung*	0|71|profilerstellung*	0|84|projektpartner*	0|98|produktentwicklung*	0|100|promotion*	0|100|produktinformation*	0|100|produktangebot*	0|100|produktneuheit*	0|104|produktempfehlung*	0|110|problemlösung*	0|116|profiling*	0|133|profileinstellung*	1|306|programmier*	1|370|profilbild*	1|376|protokolldatei*	1|376|protokollier*	1|484|prozedur*	1|488|prozess*	1|505|professionell*	1|523|provider*	1|542|promot*	1|636|provinz*	1|774|produktion*	1|774|produzier*	1|779|problem*	1|944|prozent*	1|1058|projekt*	1|1109|prognos*	1|1116|profitier*	8|1638|produktaktualisier*	8|1642|prominente* hinweis*	8|1650|prominent*
acc	0|7|accountname*
kon	0|7|kontoname*	0|9|kontoinformation*	0|9|kontokennung*	0|16|konfession*	0|29|kontoverbindung*	0|29|kontonummer*	0|41|konsolenprotokoll*	0|45|konversation*	0|46|kontaktliste*	0|47|kontaktinformation*	0|67|konsolidier*	0|74|kontobenachrichtigung*	0|83|konzern*	0|90|konkurs*	0|90|kontrollwechsel*	0|92|kontoadministrator*	0|102|kontextbezogen* werbung	0|102|kontextbasiert* werbung	0|102|konversions*	0|102|kontextübergreifend*	0|124|kontrollstelle*	0|133|kontoeinstellung*	0|133|konfigurierbar*	0|166|kontoinhaber*	0|171|kontaktformular*	0|171|kontaktseite*	0|171|kontaktmöglichkeit*	0|171|kontaktadresse*	0|194|kontolöschung*	0|194|kontoschließung*	0|194|kontoauflösung*	1|384|konsument*	1|403|kontakt*	1|419|konzern*	1|620|konsultier*	1|718|konsequenz*	1|751|kontrollkästchen*	1|766|kontinuierlich*	1|769|konverti*	1|776|konzipier*	1|788|kontext*	1|833|konfigur*	1|970|konkret*	1|1124|konzept*	1|1167|konkurs*	1|1200|konflikt*	1|1200|konsistent*	1|1261|konferenz*	1|1325|konsumier*	1|1344|konstant*	1|1389|kongress*	1|1391|konsulat*	6|1632|kontakt*	8|1646|kontinuierliche* nutzung	8|1646|konkludent*
bil	0|7|bildschirmname*	0|10|bilddatei*	0|11|bildaufnahme*	0|25|bildungs*	0|35|bildschirmauflösung*	0|35|bildschirmgröße*	0|92|bildungseinrichtung*	1|315|bildschirm*	1|851|billig*
pas	0|8|passwort*	0|8|passwörter*	0|8|passphrase*	0|28|passnummer*	0|102|passend* werbung	0|104|passend* inhalt*	0|140|passwortgeschützt*	0|165|passagier*	1|747|passwort*	1|747|passwörter*	1|785|passier*	1|814|passiv*	1|967|passend*	1|1009|passagier*
ken	0|8|kennwort*	0|8|kennwörter*	1|373|kennung*	1|702|kenntnis*	1|747|kennwort*	1|747|kennwörter*	1|1026|kennzahl*	1|1339|kennzeichn*
anm	0|8|anmeldeinformation*	1|748|anmeldeinformation*	1|1122|anmerk*
zug	0|8|zugangscode*	0|8|zugangskennung*	0|41|zugriffsprotokoll*	0|41|zugriffszeit*	0|41|zugriffszeitpunkt*	0|41|zugriffslog*	0|66|zugriffsmöglichkeit*	0|66|zugreifende*	0|67|zugeordnet*	0|102|zugeschnitten* werbung	0|102|zugeschnitten* anzeige*	0|104|zugeschnitten*	0|109|zugesandt*	0|109|zugeschickt*	0|140|zugriffskontrolle*	0|140|zugangskontrolle*	0|140|zugriffsbeschränkung*	0|140|zugriffsberechtigung*	0|140|zugriffsrecht*	0|140|zugangsbeschränkung*	1|439|zugelassen*	1|519|zugeordnet*	1|799|zugesandt*	1|805|zugriff*	1|805|zugang*	1|805|zugreif*	1|805|zugänglich*	1|835|zugeschnitten*	1|1106|zugehör*
sic	0|8|sicherheitsfrage*	0|76|sichtbar*	0|80|sicherheitsdienstleister*	0|89|sicherheitsbehörde*	0|105|sicherheitszweck*	0|105|sicherheitsgründe*	0|105|sicherheitslücke*	0|105|sicherheitsrisik*	0|105|sicherheitsbedrohung*	0|105|sicherheitsinteresse*	0|133|sicherheitseinstellung*	0|140|sicherheitsmaßnahme*	0|140|sicherheitsmassnahme*	0|140|sicherheitsvorkehrung*	0|140|sicherheitsverfahren*	0|140|sicherheitsstandard*	0|140|sicherheitsmechanism*	0|140|sicherungsmaßnahme*	0|140|sicherheitsrichtlinie*	0|140|sicherheitskontrolle*	0|140|sicherheitstechnologie*	0|140|sicherheitstechnik*	0|140|sicherheitsprotokoll*	0|140|sicherheitssystem*	0|140|sicherheitsbestimmung*	0|140|sicherheitsfunktion*	0|140|sicherheitsprüfung*	0|140|sicherheitskonzept*	0|140|sicherheitsniveau*	0|140|sicherheitsanforderung*	0|140|sicherheitsbeschränkung*	0|140|sicherheitsprogramm*	0|140|sicherheitsvorschrift*	0|140|sicherheitsrelevant*	0|141|sicherheitsverletzung*	0|141|sicherheitsvorfall*	0|141|sicherheitsvorfälle*	0|141|sicherheitspanne*	0|186|sichergestellt*	0|193|sicherungskopie*	0|193|sicherheitskopie*	0|193|sicherungsarchiv*	0|193|sicherungssystem*	0|193|sicherungsdatei*	0|193|sicherungsfunktion*	1|720|sicherheit*	1|721|sicherheitsmaßnahm*	1|721|sicherheitsvorkehr*	1|742|sicherstell*	1|742|sichergestellt*	1|811|sicherungskop*	1|844|sichtbar*	6|1628|sicherheit*	6|1628|sicherheitsmaßnahme*	8|1642|sichtbare* hinweis*	8|1650|sichtbare* hinweis*
reg	0|9|registrierungsinformation*	0|89|regierungsbehörde*	0|89|regierungsstelle*	0|89|regulierungsstelle*	0|107|regulatorisch*	0|107|regulierungsvorschrift*	0|107|regelwerk*	0|118|registerauszug*	0|118|registerauszüge*	0|124|regulierungsbehörde*	0|166|registriert* nutzer*	0|166|registriert* benutzer*	1|377|registrier*	1|593|regulier*	1|593|regulatorisch*	1|626|regierung*	1|636|region*	1|972|regelmäßig*
fot	0|10|fotograf*	0|10|fotoaufnahme*	1|354|fotograf*
ava	0|10|avatar*
sel	0|10|selfie*	1|1057|selbstständig*	1|1071|selten*
por	0|10|porträt*	0|10|portrait*	1|1081|portab*	1|1211|portugal*	1|1211|portugies*	1|1244|portal*	1|1472|pornograf*
vid	0|11|videoaufnahme*	0|11|videoaufzeichnung*	0|11|videodatei*	0|40|videonutzung*
fil	0|11|filmaufnahme*	1|756|filter*
bew	0|11|bewegtbild*	0|27|bewerbungsverfahren*	0|27|bewerbungsprozess*	0|27|bewerbungsformular*	0|27|bewerber*	0|27|bewerbungsgespräch*	0|53|bewegungssensor*	0|71|bewegungsprofil*	0|112|bewerbermanagement*	0|161|bewohner*	1|618|beweis*	1|704|bewusst*	1|752|bewertung*	1|818|bewert*	1|1091|beweg*	1|1172|bewerb*
aud	0|12|audio*	0|93|auditor*	1|356|audio*
ton	0|12|tonaufnahme*	0|12|tonaufzeichnung*
spr	0|12|sprachaufnahme*	0|12|sprachaufzeichnung*	0|12|sprachnachricht*	0|50|sprachpräferenz*	0|113|sprachmodell*	0|133|spracheinstellung*	1|364|sprachaufnahme*	1|662|sprachlich*	1|662|spracheinstell*	1|1439|sprachmodell*
sti	0|12|stimmaufnahme*	0|21|stimmabdruck*	0|21|stimmabdrücke*	0|21|stimmerkennung*	1|521|stiftung*	1|1156|stichprobe*	1|1203|stillschweigend*	8|1646|stillschweigend*
mik	0|12|mikrofon*	0|12|mikrophon*	1|317|mikrofon*
aku	0|12|akustisch*
alt	0|13|altersangabe*	0|13|altersgruppe*	0|160|altersgrenze*	0|160|altersanforderung*	0|160|altersüberprüfung*	0|160|altersverifi*	0|160|altersvoraussetzung*	0|160|altersbeschränkung*	1|683|altersgruppe*	1|974|alternativ*	6|1625|altersbeschränk*
eth	0|15|ethnisch*	1|696|ethnisch*	1|1114|ethisch*
ras	0|15|rassisch*	1|696|rassisch*	1|877|rasch*	1|1357|raster*
rel	0|16|religion*	0|16|religiös*	0|102|relevant* werbung	0|102|relevant* anzeige*	0|102|relevant* werbeanzeige*	0|104|relevant* inhalt*	1|694|religi*	1|966|relevan*
wel	0|16|weltanschau*	1|631|weltweit*	1|694|weltanschau*
gla	0|16|glaubens*	1|694|glaubens*
phi	0|16|philosophisch* überzeugung*	0|105|phishing*	1|694|philosophisch*
kir	0|16|kirchensteuer*
pol	0|17|politisch* meinung*	0|17|politisch* zugehörigkeit*	0|17|politisch* ansicht*	0|17|politisch* einstellung*	0|17|politisch* überzeugung*	0|17|politisch* anschauung*	0|89|polizeilich*	0|89|polizeibehörde*	1|622|polizei*	1|695|politisch*	1|1542|polnisch*
par	0|17|parteizugehörigkeit*	0|84|partnerunternehmen*	0|84|partnerseite*	0|84|partnerwebsite*	0|84|partnerwebseite*	0|84|partnerprogramm*	0|84|partnernetzwerk*	0|84|partnerdienst*	0|84|partnershop*	0|84|partnerfirm*	0|84|partnerorganisation*	0|84|partnerhotel*	0|84|partnerhändler*	0|84|partnerinstitution*	0|84|partnerhochschul*	0|84|partneruniversität*	0|84|partnerangebot*	0|84|partnerplattform*	0|84|partnerbetrieb*	0|84|partnerbank*	1|447|paragraph*	1|522|partnerschaft*	1|1182|partnervorschl*	1|1358|parkplatz*	1|1358|parkplätze*	1|1389|parlament*	6|1622|partner*
gew	0|17|gewerkschaft*	0|49|gewinnspiel*	0|57|gewonnene*	0|161|gewöhnlich* aufenthalt*	0|161|gewöhnlich* aufenthaltsort*	1|513|gewerb*	1|535|gewerblich*	1|546|gewinnspiel*	1|707|gewünscht*	1|741|gewährleist*	1|793|gewonnen*	1|796|gewährt*	1|848|gewählt*	1|970|gewiss*	1|971|gewöhnlich*	1|981|gewohnheit*	1|1061|gewährleistungsaus*	1|1176|gewerkschaft*	1|1245|gewidmet*	1|1473|gewalt*
sex	0|18|sexuell* orientierung*	0|18|sexuell* ausrichtung*	0|18|sexuell* vorlieb*	0|18|sexuell* präferenz*	0|18|sexualleben*	1|685|sexual*	1|685|sexuell*
ges	0|19|gesundheit*	0|21|gesichtserkennung*	0|21|gesichtsgeometrie*	0|21|gesichtsmerkmal*	0|21|gesichtsscan*	0|21|gesichtsabdruck*	0|45|gespräch*	0|45|gesprächsaufzeichnung*	0|45|gesprächsinhalt*	0|45|geschäftsbrief*	0|45|geschäftlich* korrespondenz	0|57|gesammelt*	0|63|gespeichert*	0|69|gescannt*	0|84|geschäftspartner*	0|89|gesundheitsbehörde*	0|89|gesundheitsämter*	0|90|geschäftsübergang*	0|90|geschäftsübertragung*	0|101|gesponsert*	0|106|gesetzwidrig*	0|107|gesetzlich*	0|107|gesetzesvorschrift*	0|107|gesetzlich* verpflichtung*	0|107|gesetzlich* vorschrift*	0|107|gesetzesbestimmung*	0|107|gesetzeskonform*	0|139|gesetzlich* grundlage*	0|140|geschützt*	0|140|gesicherte*	0|159|gesetzlich* vertreter*	0|165|geschäftskunde*	0|168|gesondert* datenschutz*	0|192|geschäftszweck*	0|193|gesetzlich* aufbewahrungs*	0|193|gesetzlich* aufbewahrungsfrist*	0|193|gesetzlich* frist*	0|193|gesetzlich* verjährung*	1|406|gespräch*	1|433|geschäftsbedingung*	1|439|gestatt*	1|456|gestalt*	1|509|geschäftsstelle*	1|511|geschäftsführ*	1|513|geschäftlich*	1|513|geschäfts*	1|522|geschäftspartner*	1|545|geschenk*	1|589|gesetzlich*	1|589|gesetzgeb*	1|592|gesetzwidrig*	1|596|gesetzbuch*	1|616|geschworene*	1|684|geschlecht*	1|687|gesundheit*	1|700|geschult*	1|720|gesichert*	1|722|geschützt*	1|733|gestohlen*	1|757|gesperrt*	1|774|geschaffen*	1|776|gestaltete*	1|785|geschieh*	1|792|gesammelt*	1|795|gestellt*	1|799|gesendet*	1|799|geschickt*	1|807|gespeichert*	1|823|gesondert*	1|828|gesamt*	1|842|geschrieben*	1|860|geschäftsbeziehung*	1|877|geschwindigkeit*	1|1000|geschäftsgeheim*	1|1065|geschäftsfähig*	1|1102|geschlossene*	1|1170|gesponsert*	1|1231|geschäftsräume*	1|1243|gesicht*	1|1275|gesellschaftlich*	1|1280|gesellschafter*	5|1615|geschäftstag*	6|1620|gesammelte*
med	0|19|medizinisch*	0|84|medienpartner*	0|85|mediaagentur*	1|365|medium*	1|687|medizinisch*	1|691|medikament*
kra	0|19|krankheit*	0|19|krankengeschichte*	0|19|krankenakte*	1|687|krank*	1|1441|kraftfahrz*	1|1466|krankenhaus*	1|1466|krankenhäuser*
all	0|19|allergie*	0|108|allgemein* geschäftsbedingung*	0|178|alleinig*	1|971|allgemein*	1|1333|allumfassend*
kör	0|19|körperlich* behinderung	1|688|körper*	1|689|körperverletz*	1|1144|körperlich*
gei	0|19|geistig* behinderung	1|998|geistig*
erk	0|19|erkrankung*	1|725|erkenn*	1|725|erkannt*
gen	0|20|genetisch*	0|33|genau* standort*	0|33|genau* geolokal*	0|33|genau* geografisch*	0|33|genau* position	0|33|genau* aufenthaltsort*	0|58|genutzt*	0|114|generativ*	0|136|genehmigt*	1|400|genannt*	1|438|genehmig*	1|693|genetisch*	1|710|genieß*	1|774|generier*	1|790|genutzt*	1|856|genau*	1|971|generell*	1|1086|genommen*	1|1214|genüg*	1|1372|genüss*
bio	0|21|biometri*	1|1470|biometrisch*
fin	0|21|fingerabdrücke*	0|30|finanzinformation*	0|30|finanziell* daten	0|30|finanziell* information*	0|30|finanziell* verhältnisse	0|30|finanziell* situation	0|30|finanziell* angaben	0|37|fingerprint*	0|87|finanzinstitut*	0|89|finanzbehörde*	0|89|finanzämter*	0|93|finanzberater*	1|576|finanzmittel*	1|581|finanz*	1|1128|final*	1|1471|fingerabdr*	1|1540|finnisch*
nat	0|22|nationalität*	0|89|national* sicherheit	0|166|natürlich* person*	1|630|nationalität*	1|671|natürlich*
sta	0|22|staatsangehörigkeit*	0|22|staatsbürgerschaft*	0|32|standortinformation*	0|32|standortbestimmung*	0|32|standortverlauf*	0|32|standortbezogen*	0|32|standortangabe*	0|32|standortdienst*	0|41|statuscode*	0|54|statistisch* daten	0|54|statistisch* information*	0|54|statistisch* auswertung*	0|89|staatlich* stelle*	0|89|staatsanwaltschaft*	0|89|staatsanwält*	0|103|statistisch*	0|133|standorteinstellung*	0|145|standardvertragsklausel*	0|145|standarddatenschutzklausel*	0|145|standardschutzklausel*	0|145|standardklausel*	0|157|statistikcookie*	0|191|standardmäßig*	0|191|standardmässig*	0|191|standardeinstellung*	1|594|statut*	1|626|staatlich*	1|630|staatsangehör*	1|630|staatsbürger*	1|639|standort*	1|642|stadtplan*	1|697|standpunkt*	1|785|stattfind*	1|789|status*	1|834|standardmäßig*	1|985|standard*	1|1026|statisti*	1|1346|stabil*	6|1629|statistik*	8|1651|startseite*
auf	0|22|aufenthaltstitel*	0|31|auftragsbestätigung*	0|32|aufenthaltsort*	0|38|aufgerufen* seite*	0|38|aufgerufen* website*	0|38|aufgerufen* webseite*	0|57|aufgezeichnet*	0|57|aufzeichnungs*	0|59|aufbereitet*	0|62|aufbewahrt*	0|62|aufbewahrungs*	0|78|auftragsverarbeitungsvertrag*	0|78|auftragsverarbeitungsverträge*	0|78|auftragsdatenverarbeitungsvertrag*	0|78|auftragsverarbeitungsvereinbarung*	0|80|auftragnehmer*	0|81|auftragsverarbeiter*	0|81|auftragsdatenverarbeiter*	0|81|auftragsbearbeiter*	0|90|aufkauf*	0|107|aufbewahrungspflicht*	0|107|aufsichtsrechtlich*	0|111|auftragsabwicklung*	0|124|aufsichtsbehörde*	0|124|aufsichtsstelle*	0|161|aufenthaltsland*	0|161|aufenthaltsort* ihres arbeitsplatz*	0|161|aufenthaltsort* oder	0|161|aufenthaltsort* des arbeitsplatz*	0|161|aufenthaltsort* arbeitsplatz*	0|161|aufenthaltsort* ihrem arbeitsplatz*	0|161|aufenthaltsort* deines arbeitsplatz*	0|165|auftraggeber*	0|193|aufbewahrungsfrist*	0|193|aufbewahrungszeit*	0|193|aufbewahrungszeitraum*	0|193|aufbewahrungsperiode*	1|458|aufgelistet*	1|458|aufgeführt*	1|458|auflistung*	1|458|aufgezähl*	1|462|aufzeich*	1|472|aufklär*	1|625|aufsicht*	1|704|aufmerksam*	1|725|aufdeck*	1|761|aufhör*	1|785|auftret*	1|805|aufruf*	1|805|aufgerufen*	1|808|aufbewahr*	1|808|aufzubewahr*	1|840|aufforder*	1|847|auffind*	1|1013|aufenthalt*	1|1056|auftragsverarbeit*	1|1056|auftragnehmer*	1|1056|auftragsdatenverarb*	1|1058|aufgabe*	1|1097|aufrecht*	1|1121|aufmerksamkeit*	1|1167|auflös*	1|1237|aufwand*	1|1237|aufwend*	1|1238|auffällig*	1|1254|auferleg*	6|1622|auftragsverarbeit*	6|1624|aufbewahr*	6|1624|aufbewahrungs*	8|1642|auffällige* hinweis*	8|1650|auffällige* hinweis*	8|1650|auffällige* mitteilung*
ziv	0|23|zivilstand*	1|1198|zivil*
ehe	0|23|ehepartner*	0|23|eheschließung*	1|680|ehegatt*	1|870|ehemalig*
dem	0|24|demografisch*	0|24|demographisch*	0|24|demografie*	0|24|demographie*
soz	0|24|soziodemogra*	0|28|sozialversicherungsnummer*	0|48|sozial* medien	0|88|sozial* netzwerk*	0|88|sozial* plattform*	1|366|sozial*
aus	0|25|ausbildungs*	0|28|ausweisdokument*	0|28|ausweisnummer*	0|28|ausweiskopie*	0|60|aushändig*	0|60|ausgetauscht*	0|68|ausgewertet*	0|90|ausgliederung*	0|93|auskunftei*	0|103|auswertungszweck*	0|107|ausführungsbestimmung*	0|118|auskunftsrecht*	0|118|auskunftsanspruch*	0|118|auskunftsantrag*	0|118|auskunftsanfrage*	0|134|auswahlmöglichkeit*	0|136|ausdrücklich* einwilligung	0|136|ausdrücklich* zustimmung	0|144|ausländisch*	0|178|ausschließlich*	0|178|ausschliesslich*	0|179|ausgenommene*	0|179|ausgeschlossene*	0|179|ausnahmeregelung*	0|179|ausnahmetatbest*	0|179|ausnahmebestimmung*	1|313|ausrüstung*	1|313|ausstattung*	1|468|aussagekräftig*	1|496|ausgeführt*	1|498|ausführung*	1|565|ausstehend*	1|609|ausüb*	1|659|australisch*	1|664|ausländisch*	1|698|ausbildung*	1|718|auswirkung*	1|719|auswirk*	1|759|aussetz*	1|759|ausgesetzt*	1|770|austausch*	1|784|ausfall*	1|802|auslieferung*	1|802|ausgeliefert*	1|812|ausschalt*	1|817|auswert*	1|817|auszuwert*	1|817|ausgewertet*	1|825|ausschließ*	1|825|ausgeschlossen*	1|825|ausnahme*	1|825|ausgenommen*	1|825|ausschluss*	1|827|ausfüll*	1|827|ausgefüllt*	1|848|auswahl*	1|848|ausgewählt*	1|953|ausmaß*	1|962|ausdrücklich*	1|1010|ausweis*	1|1089|austritt*	1|1089|ausscheid*	1|1105|ausmach*	1|1108|ausdehn*	1|1110|auslegung*	1|1110|auszuleg*	1|1112|ausgleich*	1|1112|ausgewogen*	1|1118|ausdruck*	1|1127|auslös*	1|1127|ausgelöst*	1|1132|ausricht*	1|1132|ausgerichtet*	1|1136|ausstrahl*	1|1214|ausreichend*	1|1240|ausblend*	1|1348|ausgestellt*	1|1348|ausstell*	1|1366|ausfallzeit*	6|1626|auskunft*	6|1627|auswahl*
stu	0|25|studienabschluss*	0|25|studiengang*	1|889|stunde*	1|952|stufe*	1|1328|studio*	1|1468|student*	1|1468|studierende*
aka	0|25|akademisch*	0|94|akademisch* einrichtung*	1|1469|akademisch*
qua	0|25|qualifikation*	0|97|qualitätsverbesserung*	0|97|qualitätssicherung*	1|984|qualität*	1|984|qualitativ*	1|1065|qualifi*
ber	0|25|berufsausbildung*	0|26|beruflich*	0|26|berufsbezeichnung*	0|26|berufserfahrung*	0|57|bereitgestellte* daten	0|57|bereitgestellte* information*	0|64|bereinig*	0|119|berichtigungsrecht*	0|137|berechtigt* interesse*	0|137|berechtigt* geschäftsinteresse*	0|137|berechtigt* geschäftlich* interesse*	0|137|berechtigt* unternehmensinteresse*	0|137|berechtigt* wirtschaftlich* interesse*	0|137|berechtigt* geschäftszweck*	0|137|berechtigt* geschäftlich* zweck*	0|137|berechtigt* zweck*	0|137|berechtigt* unternehmerisch* interesse*	0|137|berechtigt* eigen* interesse*	0|140|berechtigungskonzept*	1|438|berechtigung*	1|504|berufs*	1|505|beruflich*	1|620|berat*	1|620|berät*	1|640|bereich*	1|706|berücksichtig*	1|795|bereitstell*	1|795|bereitgestellt*	1|795|bereitzustell*	1|819|berechn*	1|855|berichtig*	1|858|berufung*	1|1250|berühmt*	1|1375|bereinig*	6|139|berechtigte* interesse*
wei	0|25|weiterbildung*	0|58|weiterverwend*	0|58|weiternutz*	0|59|weiterverarbeit*	0|60|weitergegeben*	0|60|weitergabe*	0|60|weitergeleitet*	0|60|weitergereicht*	0|61|weiterverkauf*	0|61|weiterveräußer*	0|61|weitervermiet*	0|65|weiterübermittlung*	0|65|weiterübertragung*	0|78|weisungsgebunden*	0|82|weiter* auftragsverarbeiter*	0|98|weiterentwick*	1|482|weisung*	1|773|weiterentwick*	1|797|weitergeb*	1|797|weitergeg*	1|797|weitergabe*	1|801|weiterleit*	1|801|weitergeleitet*	1|1285|weihnacht*	6|1622|weitergabe*
for	0|25|fortbildung*	0|44|forenbeitr*	0|44|forumsbeitr*	0|44|forumbeitr*	0|94|forschend*	0|94|forschungseinrichtung*	0|94|forschungsinstitut*	0|94|forschungspartner*	0|94|forschungsorganisation*	0|98|fortentwick*	0|99|forschungszweck*	0|99|forschungsarbeit*	0|99|forschungsprojekt*	0|171|formlos* mitteilung	1|455|formular*	1|610|forderung*	1|766|fortsetz*	1|766|fortgesetzt*	1|766|fortlaufend*	1|766|fortbestehen*	1|1023|forsch*	1|1205|formell*	1|1226|fortgeschritten*	1|1226|fortschritt*	8|1637|fortschreib*	8|1646|fortgesetzte* nutzung	8|1646|fortgesetzte* verwendung	8|1646|fortlaufende* nutzung	8|1646|fortdauernde* nutzung
ler	0|25|lernerlebnis*
hoc	0|25|hochschulabschl*	0|44|hochgeladen*	0|44|hochlad*	0|94|hochschule*	1|348|hochlad*	1|348|hochgeladen*	1|1373|hochzeit*	1|1469|hochschul*
ste	0|26|stellenbezeichnung*	0|27|stellenangebot*	0|27|stellenanzeige*	0|27|stellenausschreibung*	0|28|steuernummer*	0|28|steueridentifikation*	0|89|steuerbehörde*	0|93|steuerberater*	0|107|steuerrecht*	0|107|steuerlich*	0|112|stellenbesetzung*	0|167|stellenbewerber*	1|475|steht*	1|578|steuer*	1|753|steuerung*	1|950|steiger*	1|1363|sternchen*
tät	0|26|tätigkeitsbezeichnung*	1|492|tätigkeit*
wer	0|26|werdegang*	0|36|werbekennung*	0|84|werkstattpartner*	0|85|werbetreibend*	0|85|werbepartner*	0|85|werbenetzwerk*	0|85|werbekunde*	0|85|werbeunternehmen*	0|85|werbeanbieter*	0|85|werbeagentur*	0|85|werbeplattform*	0|85|werbevermarkter*	0|85|werbedienst*	0|85|werbetechnologie*	0|85|werbungtreibend*	0|85|werbebörse*	0|85|werbeserver*	0|85|werbefirm*	0|100|werblich*	0|100|werbezweck*	0|100|werbenachricht*	0|100|werbemitteilung*	0|100|werbemail*	0|100|werbeaktion*	0|100|werbekampagne*	0|100|werbemaßnahme*	0|100|werbematerial*	0|100|werbeangebot*	0|100|werbeinformation*	0|100|werbeaussendung*	0|100|werbesendung*	0|100|werblich* mitteilung*	0|100|werblich* nachricht*	0|100|werblich* information*	0|100|werblich* e mail*	0|100|werblich* kommunikation	0|100|werblich* inhalt*	0|100|werblich* angebot*	0|101|werbeanzeige*	0|101|werbeinhalt*	0|101|werbemittel*	0|101|werbebanner*	0|101|werbefläche*	0|101|werbespot*	0|101|werbeeinblendung*	0|101|werbefinanz*	0|101|werbebotschaft*	0|101|werbeschaltung*	0|101|werbeformat*	0|133|werbeeinstellung*	0|133|werbepräferenz*	0|157|werbecookie*	1|424|werkzeug*	1|522|werbepartner*	1|540|werbe*	1|540|werbung*	1|540|werblich*	1|1115|wertvoll*	1|1135|werbebanner*	1|1280|wertpapier*	5|1615|werktag*
arb	0|26|arbeitsverhältnis*	0|26|arbeitsvertrag*	0|26|arbeitsverträge*	0|27|arbeitszeugnis*	1|500|arbeits*	1|502|arbeitgeber*	1|1347|arbeitsspeicher*	5|1615|arbeitstag*
job	0|26|jobbezeichnung*	0|74|jobbenachrichtigung*
ans	0|26|anstellungsvertrag*	0|26|anstellungsverträge*	0|26|anstellungsverhältnis*	0|161|ansässig*	0|171|ansprechpartner*	1|393|anschrift*	1|502|anstellung*	1|639|ansässig*	1|697|ansicht*	1|782|anstreng*	1|871|anschließend*	1|1013|ansäss*	1|1274|ansehen*	6|1632|ansprechpartner*
die	0|26|dienstverhältnis*	0|80|dienstleister*	0|80|dienstanbieter*	0|80|diensteanbieter*	0|80|dienstleistungsunternehmen*	0|84|dienstleistungspartner*	0|96|dienst* ** zur verfügung	0|96|dienst* anzubieten	0|96|dienst* anbieten	0|96|dienstleistung* ** zur verfügung	0|109|dienstnachricht*	0|109|dienstbezogen* mitteilung*	0|109|dienstbezogen* nachricht*	0|109|dienstbezogen* e mail*	0|138|dienstleistungsvertrag*	1|295|dienstleistung*	1|523|dienstleister*	1|733|diebstahl*	1|894|dienstag*	6|1622|dienstleister*
leb	0|27|lebenslauf*	0|27|lebensläufe*	0|139|lebenswichtig* interesse*	0|160|lebensjahr*	1|605|lebenswichtig*	1|686|lebenssituation*	1|686|lebenslang*	1|686|lebende*	1|1016|lebensmittel*	1|1172|lebenslauf*	1|1290|lebensdauer*
kan	0|27|kandidat*	1|658|kanadisch*	1|1172|kandidat*
kar	0|27|karriereseite*	0|27|karriereportal*	0|29|kartennummer*	0|29|karteninformation*	0|29|kartenprüfnummer*	0|87|kartenherausgeb*	1|504|karriere*
lic	0|28|lichtbildausweis*
rei	0|28|reisepass*	0|28|reisepässe*	0|84|reisepartner*	0|95|reiseveranstalter*	0|103|reichweitenmessung*	0|103|reichweitenanalyse*	0|138|reisevertrag*	1|1005|reisende*	1|1005|reiseziel*	1|1005|reiseunternehm*	1|1005|reiseangebot*	1|1005|reisepläne*	1|1010|reisepass*	1|1375|reinig*
füh	0|28|führerschein*	1|1096|führend*	1|1444|führerschein*
ide	0|28|identifikationsnummer*	0|28|identitätsdokument*	0|28|identitätskarte*	0|28|identitätsnachweis*	0|36|identifizierungsmerkmal*	0|36|identifikationsmerkmal*	0|75|identitätsprüfung*	0|75|identitätsfeststellung*	0|75|identitätsüberprüfung*	0|75|identitätsbestätigung*	0|80|identitätsdienstleister*	0|106|identitätsdiebstahl*	1|371|identität*	1|372|identifizier*	1|372|identifikation*	1|373|identifikator*	1|973|identisch*
amt	0|28|amtlich* ausweis*	0|89|amtlich* stelle*	0|89|amtsgericht*	1|1205|amtlich*	1|1279|amtsgericht*
fah	0|28|fahrerlaubnis*	1|1005|fahrgast*	1|1005|fahrgäste*	1|1008|fahrzeug*	1|1009|fahrkarte*	1|1009|fahrschein*	1|1251|fahrlässig*	1|1443|fahrrad*	1|1443|fahrräder*	1|1444|fahrer*
zah	0|29|zahlungsinformation*	0|29|zahlungsangabe*	0|29|zahlungsmethode*	0|29|zahlungsart*	0|29|zahlungsweise*	0|29|zahlungskarte*	0|29|zahlungsmöglichkeit*	0|30|zahlungsausfall*	0|87|zahlungsdienstleister*	0|87|zahlungsdiensteanbieter*	0|87|zahlungsdienstanbieter*	0|87|zahlungsanbieter*	0|87|zahlungsabwickler*	0|87|zahlungspartner*	0|87|zahlungsverkehrsdienst*	0|87|zahlungsabwicklungsdienst*	0|87|zahlungsprozessor*	0|87|zahlungsabwicklungsunternehmen*	0|87|zahlungsverarbeiter*	0|111|zahlungsabwicklung*	0|111|zahlungsverarbeitung*	0|111|zahlungsverkehr*	0|111|zahlungsvorgang*	0|111|zahlungsvorgänge*	0|111|zahlungstransaktion*	1|564|zahlung*	1|564|zahlbar*	1|946|zahlreich*
kre	0|29|kreditkartennummer*	0|29|kreditkarteninformation*	0|87|kreditinstitut*	0|87|kreditkartenunternehmen*	0|87|kreditkartenanbieter*	0|87|kreditkartengesellschaft*	0|93|kreditauskunftei*	1|569|kredit*	1|1124|kreativ*	1|1218|kreuz*
deb	0|29|debitkarte*	0|42|debugging*
ban	0|29|bankverbindung*	0|29|bankinformation*	0|29|bankkonto*	0|29|bankleitzahl*	0|84|bankpartner*	1|574|bank*	1|1135|banner*	5|1615|bankarbeitstag*	8|1650|banner*
abr	0|29|abrechnungsinformation*	0|111|abrechnungszweck*	1|566|abrechnung*	1|805|abruf*
bez	0|29|bezahlinformation*	0|29|bezahlmethode*	0|29|bezahlart*	0|111|bezahlvorgang*	0|111|bezahlvorgänge*	1|469|bezugnahme*	1|564|bezahl*	1|636|bezirk*	1|859|bezüglich*	1|859|bezogen*	1|1394|bezeug*
las	0|29|lastschrift*	1|570|lastschrift*
prü	0|29|prüfziffer*	0|80|prüfdienstleister*	8|1645|prüfe* ** regelmäßig
bon	0|30|bonitätsprüfung*	0|30|bonitätsinformation*	1|569|bonität*	1|1283|bonitätsprüf*
loh	0|30|lohnabrechnung*	1|584|lohn*
tra	0|31|transaktionsinformation*	0|65|transferier*	0|70|tracking*	0|70|tracker*	0|84|transportpartner*	0|95|transportunternehmen*	0|95|transportdienstleister*	0|113|trainiert*	0|113|trainingszweck*	0|113|trainingsdatensatz*	0|113|trainingsdatensätze*	0|146|transatlantisch* datenschutzrahmen*	0|156|trackingpixel*	0|156|trackingtechnologie*	0|157|transient* cookie*	0|157|trackingcookie*	1|700|training*	1|700|trainier*	1|800|transfer*	1|1007|transport*	1|1034|tracker*	1|1165|transaktion*	1|1295|tragbar*	1|1317|transparen*	1|1338|transient*	6|1629|track*	6|1629|tracking*
gek	0|31|gekauft*	1|332|geklickt*	1|549|gekauft*	1|760|gekündigt*	1|1332|gekürzt*	1|1339|gekennzeichnet*
erw	0|31|erworben* produkte	0|90|erwerber*	0|90|erwerbende*	1|474|erwähn*	1|549|erworben*	1|678|erwachsen*	1|706|erwäg*	1|711|erwart*	1|950|erweiter*	8|1637|erweitert*
war	0|31|warenkorb*	1|410|warnung*	1|410|warnhinweis*	1|553|warenkorb*	1|557|warenzeichen*	1|1097|wartung*	1|1284|warenlager*
kau	0|31|kaufvorgang*	0|31|kaufvorgänge*	0|31|kaufinformation*	0|31|kaufgewohnheit*	0|31|kaufbeleg*	0|50|kaufpräferenz*	0|111|kaufabwicklung*	0|138|kaufvertrag*
ein	0|31|einkaufsgewohnheit*	0|36|eindeutig* kennung*	0|36|eindeutig* id	0|36|eindeutig* ids	0|36|eindeutig* gerätekennung*	0|36|eindeutig* identifikator*	0|36|eindeutig* identifier*	0|36|eindeutig* identifikations*	0|36|eindeutig* identifizierungs*	0|44|eingestellte* inhalt*	0|57|eingegeben*	0|57|eingetragene*	0|58|eingesetzt*	0|76|einsehbar*	0|95|einzelhändler*	0|107|eingehalten*	0|109|eingeladene*	0|123|einschränkungsrecht*	0|125|einspruch*	0|125|einsprüche*	0|133|einstellungsmöglichkeit*	0|133|einstellungslink*	0|133|einstellungsseite*	0|133|einstellungsmenü*	0|136|einwilligungserklärung*	0|136|einverständnis*	0|136|einverstandenerklärung*	0|140|einbruchserkennung*	0|161|einwohner*	0|166|einzelperson*	1|374|einlogg*	1|437|einwillig*	1|479|einleitung*	1|479|einführ*	1|499|eingesetzt*	1|525|einzelhändler*	1|549|einkauf*	1|549|einkäufe*	1|583|einnahme*	1|583|einkommen*	1|597|einhalt*	1|597|eingehalten*	1|629|einzelstaatlich*	1|719|einfluss*	1|758|einschränk*	1|758|eingeschränkt*	1|792|einhol*	1|793|eingeholt*	1|796|einräum*	1|813|einschalt*	1|818|einschätz*	1|822|einbind*	1|822|eingebunden*	1|822|eingebettet*	1|822|einbett*	1|822|eingebaut*	1|824|einbezogen*	1|824|einschließ*	1|833|einstellung*	1|833|einzustell*	1|844|eingesehen*	1|845|einblend*	1|845|eingeblendet*	1|853|einwände*	1|853|einspruch*	1|914|einzig*	1|914|einzeln*	1|960|einfach*	1|966|einschlägig*	1|976|einzigartig*	1|976|einmalig*	1|992|einstuf*	1|994|einzelheit*	1|1009|eintrittskarte*	1|1082|eingreif*	1|1082|eingriff*	1|1085|einreich*	1|1085|eingeb*	1|1085|eingegeben*	1|1085|eingereicht*	1|1085|eingabe*	1|1085|eintrag*	1|1090|eintreff*	1|1092|einfüg*	1|1102|eingegangen*	1|1127|einleit*	1|1131|einlad*	1|1131|eingeladen*	1|1259|einheitlich*	1|1264|einlös*	1|1264|eingelöst*	1|1281|eintreib*	1|1293|eingescannt*	1|1294|eintipp*	1|1314|einordn*	1|1331|einwohner*	1|1391|einwander*	6|1627|einstellung*	6|1627|einwilligung*	8|1639|einschneidend*
kom	0|31|kommerziell* information*	0|31|kommerziell* daten	0|45|kommunikationsinhalt*	0|61|kommerzialisier*	0|67|kombinier*	0|100|kommerziell* mitteilung*	0|100|kommerziell* kommunikation	0|109|kommunizier*	0|133|kommunikationseinstellung*	0|133|kommunikationspräferenz*	0|141|kompromittier*	0|189|komplett*	1|404|kommunikation*	1|404|kommunizier*	1|415|kommentar*	1|415|kommentier*	1|535|kommerziell*	1|637|kommunal*	1|821|kombin*	1|827|komplett*	1|830|komponente*	1|961|komplex*	1|961|kompliziert*	1|1065|kompeten*	1|1183|kompatib*	1|1192|kommission*	1|1237|kompens*	1|1402|komprimier*	8|1642|kommuniziert*
geo	0|32|geolokal*	0|32|geolocation*	0|32|geostandort*	0|32|geografisch*	0|32|geographisch*	1|639|geolokal*	1|641|geograf*	1|641|geograph*
lok	0|32|lokalisier*	0|156|lokal* speicher	0|156|lokal* speicherung	1|639|lokalisier*
ung	0|32|ungefähr* standort*	0|119|ungenau* daten	0|119|ungenaue* personenbezogen*	1|863|ungültig*	1|964|ungünstig*	1|967|ungeeignet*	1|1071|ungewöhnlich*	1|1310|ungebeten*	1|1345|ungefähr*
ort	0|32|ortungsdienst*
prä	0|33|präzis* standort*	0|33|präzis* geolokal*	0|133|präferenzcenter*	0|135|präferenzsignal*	1|708|präferenz*	1|724|präventi*	1|845|präsentier*	1|856|präzis*	1|1464|prämie*
exa	0|33|exakt* standort*	0|33|exakt* position	1|856|exakt*
gps	0|33|gps*
län	0|33|längengrad*	0|62|längerfristig* gespeichert	0|62|längerfristig* speicherung	1|957|länger*
bre	0|33|breitengrad*	1|957|breit*
ipa	0|34|ipadress*	1|1428|ipad*
int	0|34|internetprotokolladress*	0|35|internetbrowser*	0|35|internetdienstanbieter*	0|35|internetdiensteanbieter*	0|35|internetanbieter*	0|35|internetprovider*	0|35|internetzugangsanbieter*	0|38|interagier*	0|38|internetaktivität*	0|39|internetadress*	0|50|interessengebiet*	0|50|interessensgebiet*	0|71|interessenprofil*	0|84|integrationspartner*	0|102|interessenbasiert*	0|102|interessensbasiert*	0|102|interessenbezogen*	0|102|interessengerecht*	0|102|interessenorientiert* werbung	0|102|interessenbasiert* werbung	0|102|interessensbasiert* werbung	0|102|interessenbezogen* werbung	0|102|interessengerecht* werbung	0|137|interessenabwägung*	0|144|international* übermittlung*	0|144|international* datenübermittlung*	0|144|international* datentransfer*	0|144|international* transfer*	0|144|international* übertragung*	0|144|international* datenübertragung*	0|165|interessent*	1|297|internetseite*	1|297|internetauftritt*	1|300|internet*	1|322|internetverbindung*	1|631|international*	1|709|interesse*	1|709|interessier*	1|822|integrier*	1|998|intellektuell*	1|1025|interview*	1|1082|interak*	1|1082|interag*	1|1082|intervention*	1|1110|interpret*	1|1134|interessenbasiert*	1|1134|interessenbezogen*	1|1134|interessengerecht*	1|1159|intim*	1|1225|interessant*	1|1318|integrität*	1|1440|intelligen*	6|65|international*
ger	0|35|geräteinformation*	0|35|gerätetyp*	0|35|geräteart*	0|35|gerätemodell*	0|35|gerätemerkmal*	0|35|gerätespezifisch*	0|35|gerätebezogen*	0|36|gerätekennung*	0|36|geräteidentifi*	0|36|gerätenummer*	0|36|gerätebezogen* kennung*	0|37|gerätefingerabdruck*	0|53|gerätekamera*	0|70|geräteübergreifend*	0|89|gerichtlich*	0|89|gerichtsbeschluss*	0|89|gerichtsbeschlüsse*	0|89|gerichtlich* anordnung*	0|89|gerichtshof*	0|89|gerichtsurteil*	0|108|gerichtsverfahren*	0|108|gerichtlich* verfahren*	0|108|gerichtlich* auseinandersetzung*	0|108|gerichtlich* rechtsbehelf*	0|108|gerichtlich* rechtsschutz*	0|125|gerichtlich* abhilfe	0|133|geräteeinstellung*	0|136|geräteberechtigung*	0|153|gerichtsbarkeit*	1|312|geräte*	1|394|gerichtet*	1|612|gerichtlich*	1|612|gerichtshof*	1|612|gerichtsbeschl*	1|948|gering*	1|1064|gerichtsbarkeit*	1|1064|gerichtsstand*	1|1218|geräteübergreifend*	1|1367|gerechtfertigt*	8|1640|geringere* schutz*
har	0|35|hardware*	1|313|hardware*	1|1259|harmonis*
bet	0|35|betriebssystem*	0|83|beteiligungsgesellschaft*	0|90|betriebsübergang*	0|90|betriebsveräußerung*	0|106|betrugs*	0|106|betrüger*	0|117|betroffenenrecht*	0|130|betroffenenanfrage*	0|166|betroffen* person*	0|170|betrieblich* datenschutzbeauftragte*	1|494|betrieben*	1|494|betriebliche*	1|673|betroffene*	1|731|betrug*	1|731|betrügerisch*	1|966|betreffend*	1|1040|betriebssystem*	1|1083|beteilig*	1|1169|beteiligungsunternehm*	1|1268|betreiber*	1|1343|beton*	1|1371|betracht*	6|1626|betroffene*
bro	0|35|browsertyp*	0|35|browserversion*	0|35|browserinformation*	0|37|browserfingerabdruck*	0|39|browserverlauf*	0|39|browsing*	0|133|browsereinstellung*	0|135|browsersignal*	1|336|browser*	1|528|broker*
tec	0|35|technisch* daten	0|80|technologiedienstleister*	0|80|technologieanbieter*	0|84|technologiepartner*	0|110|technisch* unterstützung	0|110|technisch* support	0|110|technisch* hilfe	0|140|technisch* und organisatorisch*	0|140|technisch* maßnahme*	0|157|technisch* cookie*	1|425|technologie*	1|426|technisch*	1|1267|techniker*	6|1629|technologie*
end	0|35|endgerätetyp*	0|165|endkunde*	0|165|endnutzer*	0|165|endbenutzer*	1|312|endgerät*	1|882|endgültig*
sys	0|35|systeminformation*	0|41|systemprotokoll*	0|84|systempartner*	0|109|systemnachricht*	0|133|systemeinstellung*	0|136|systemberechtigung*
lap	0|35|laptop*
not	0|35|notebook*	0|93|notare*	0|157|notwendig* cookie*	1|603|notwendig*	1|692|notfall*	1|692|notfälle*	1|1122|notiz*	1|1393|notar*
sma	0|35|smartphone*	0|35|smartwatch*	1|309|smartphone*	1|1031|smart*
web	0|35|webbrowser*	0|38|websiteaktivität*	0|38|webseitenaktivität*	0|38|websitebesuch*	0|39|webadress*	0|53|webcam*	0|70|websiteübergreifend*	0|80|webhoster*	0|86|webanalyst*	0|103|webanalysetool*	0|103|webanalyseverfahren*	0|103|webanalysewerkzeug*	0|103|webanalysedienst*	0|154|webserver*	0|156|webbeacon*	0|156|webbug*	0|156|webspeicher*	0|164|websitebesucher*	0|164|webseitenbesucher*	0|166|websitenutzer*	0|166|webseitennutzer*	0|169|websitebetreiber*	1|297|website*	1|297|webangebot*	1|297|webpräsenz*	1|336|webbrowser*	1|817|webanalyse*	1|1261|webinar*	6|1629|webanalyse*
net	0|35|netzbetreiber*	0|35|netzwerkinformation*	0|38|netzwerkaktivität*	0|84|netzwerkpartner*	1|321|netzwerk*	1|1506|netflix*
onl	0|36|onlinekennung*	0|38|onlineaktivität*	0|101|onlineanzeige*	1|300|online*	1|552|onlineshop*
anw	0|36|anwendungskennung*	0|93|anwaltskanzlei*	0|93|anwaltlich*	0|107|anwendbar* recht*	0|107|anwendbar* gesetz*	0|110|anwendersupport*	0|166|anwender*	0|168|anwendungsbereich*	0|172|anwendung* von drittanbietern	1|380|anwender*	1|482|anweisung*	1|861|anwendbar*	6|1633|anwendungsbereich*
dig	0|37|digital* fingerabdruck*	1|429|digital*
kli	0|38|klickpfad*	0|38|klickrate*	0|165|klient*	1|383|klient*	1|1019|klima*	1|1299|klinik*
sei	0|38|seitenaufruf*	0|38|seitenansicht*	0|70|seitenübergreifend*	0|164|seitenbesucher*	0|169|seitenbetreiber*
ang	0|38|angesehen* seite*	0|38|angeklickt*	0|40|angesehen* inhalte	0|40|angesehen* videos	0|57|angegebene* daten	0|57|angegebene* information*	0|58|angewandt*	0|58|angewendet*	0|67|angereichert*	0|83|angeschlossen* unternehmen	0|130|angefordert*	0|140|angemessen* garantie*	0|147|angemessenheitsbeschluss*	0|147|angemessenheitsbeschlüsse*	0|147|angemessenheitsentscheidung*	0|147|angemessen* schutzniveau*	0|147|angemessen* datenschutzniveau*	0|147|angemessen* niveau*	0|147|angemessen* schutz	0|184|angemessen* anstrengung*	0|184|angemessen* bemühungen	0|184|angemessen* schritte	0|184|angemessen* maßnahmen	0|184|angemessen* aufwand	0|184|angemessen* vorkehrungen	0|184|angemessen* vorsichtsmaßnahmen	0|184|angemessen* sorgfalt	1|323|angeschlossen*	1|332|angeklickt*	1|362|angesehen*	1|362|angeschaut*	1|473|angegeben*	1|476|angezeigt*	1|501|angestellt*	1|543|angebot*	1|729|angriff*	1|768|angepasst*	1|774|angelegt*	1|840|angefordert*	1|850|angenommen*	1|861|angewen*	1|967|angemessenheit*	1|1217|angelegenheit*	1|1230|angeblich*	1|1289|angehängt*	8|1637|angepasst*	8|1637|angepaßt*	8|1642|angekündigt*	8|1644|angegebene* datum
mau	0|38|mausklick*	1|1294|maus*
sur	0|39|surfverhalten*	0|39|surfaktivität*	1|337|surf*	1|980|surfverhalten*
suc	0|39|suchverlauf*	0|39|suchanfrage*	0|39|suchbegriff*	1|846|such*
ref	0|39|referrer*	0|39|referer*	1|470|referenz*
her	0|39|herkunftsseite*	0|153|herkunftsland*	0|158|heranwachsend*	1|347|herunterlad*	1|347|heruntergeladen*	1|716|hervorgerufen*	1|774|herstell*	1|774|hergestellt*	1|1095|hervorgeh*	1|1109|herleit*	1|1155|herkunft*	1|1238|hervorgehoben*	1|1266|hersteller*	1|1297|herzfrequenz*	1|1339|hervorheb*	8|1642|hervorgehobene* hinweis*	8|1650|hervorgehoben*
dom	0|39|domainname*	0|39|domänenname*	1|328|domäne*
wie	0|40|wiedergabeverlauf*	0|40|wiedergabehistorie*	0|70|wiedererkenn*	0|84|wiederverkäufer*	1|791|wiederverwend*	1|811|wiederherst*	1|1137|wiederhol*	1|1321|wiedererkenn*	1|1321|wiedererkannt*
hör	0|40|hörverlauf*	0|40|hörverhalten*	0|40|hörgewohnheit*
seh	0|40|sehverhalten*	0|40|sehgewohnheit*
fer	0|40|fernsehverhalten*	0|40|fernsehnutzung*	1|318|fernseh*	1|1154|fernzugriff*	1|1154|fernabsatz*	1|1154|fernwart*
ser	0|41|serverlog*	0|41|serverprotokoll*	0|80|serviceanbieter*	0|80|serviceprovider*	0|80|serviceunternehmen*	0|84|servicepartner*	0|97|serviceverbesserung*	0|109|servicemitteilung*	0|109|servicenachricht*	0|109|servicebezogen* mitteilung*	0|109|servicebezogen* nachricht*	0|109|servicebezogen* e mail*	0|138|servicevertrag*	0|154|serverstandort*
zei	0|41|zeitstempel*	1|876|zeitnah*	1|879|zeitpunkt*	1|879|zeitlich*	1|879|zeitraum*	1|879|zeitstempel*	1|881|zeitweilig*	1|1151|zeile*	1|1221|zeitung*
ere	0|41|ereignisprotokoll*	1|786|ereignis*
akt	0|41|aktivitätsprotokoll*	0|70|aktivität* ** verfolgen	0|100|aktionsangebot*	0|100|aktuell* angebot*	0|132|aktiviert*	0|174|aktualisiert* fassung*	0|174|aktualisiert* version*	0|174|aktualisiert* datenschutz*	0|174|aktualisiert* richtlinie*	1|343|aktualisier*	1|492|aktivität*	1|813|aktivier*	1|868|aktuell*	1|1280|aktie*	1|1280|aktionär*	8|1637|aktualisiert*	8|1637|aktualisierung*
abs	0|42|absturzbericht*	0|42|abstürze*	0|63|abspeicher*	0|90|abspaltung*	0|93|abschlussprüfer*	0|142|absolut* sicherheit	0|142|absolut* schutz	1|446|abschnitt*	1|712|absicht*	1|720|absicher*	1|761|abschluss*	1|761|abschließ*	1|799|absender*	1|812|abschalt*	1|1129|abstimm*	1|1272|abstimmung*	1|1403|absturz*	1|1403|abstürz*
dia	0|42|diagnoseinformation*	0|42|diagnostik*
feh	0|42|fehlerbericht*	0|42|fehlerprotokoll*	0|42|fehlermeldung*	0|42|fehleranalyse*	0|97|fehlerbehebung*	0|97|fehlerbeseitigung*	0|119|fehlerhaft* daten	0|119|fehlerhafte* personenbezogen*	1|777|fehlerbeheb*	1|778|fehler*	1|784|fehlschlag*
cra	0|42|crashreport*	1|1403|crash*
met	0|43|metainformation*	1|485|methode*	1|1026|metrik*
exi	0|43|exif*	1|869|existier*
dat	0|44|dateiname*	0|44|dateianhänge*	0|56|datenhändler*	0|56|datenbroker*	0|56|datenlieferant*	0|56|datenanbieter*	0|57|datenerhebung*	0|57|datenerfassung*	0|57|datensammlung*	0|59|datenverarbeitungsvorg*	0|60|datenweitergabe*	0|60|datenaustausch*	0|61|datenverkauf*	0|63|datenspeicherung*	0|65|datenübermittlung*	0|65|datentransfer*	0|78|datenverarbeitungsvereinbarung*	0|78|datenverarbeitungsvertrag*	0|84|datenpartner*	0|103|datenanalyse*	0|118|datenkopie*	0|118|datenauszug*	0|121|datenübertragbarkeit*	0|124|datenschutzaufsichtsbehörde*	0|124|datenschutzaufsicht*	0|124|datenschutzbehörde*	0|124|datenschutzkommission*	0|124|datenschutzstelle*	0|130|datenschutzanfrage*	0|133|datenschutzeinstellung*	0|133|datenschutzoption*	0|140|datensicherheit*	0|140|datensicherungsmaßnahme*	0|141|datenpanne*	0|141|datenschutzverletzung*	0|141|datenschutzvorfall*	0|141|datenschutzvorfälle*	0|141|datenleck*	0|141|datenverlust*	0|141|datenschutzpanne*	0|141|datenmissbrauch*	0|141|datendiebstahl*	0|141|datensicherheitsvorf*	0|141|datensicherheitsverletzung*	0|146|datenschutzrahmen*	0|146|datenschutzschild*	0|146|datenschutzabkommen*	0|147|datenschutzniveau*	0|154|datenzentr*	0|154|datacenter*	0|163|datenschutzgesetz*	0|163|datenschutzrechtlich*	0|163|datenschutzvorschrift*	0|163|datenschutzregelung*	0|163|datenschutzverordnung*	0|169|datenverantwortliche*	0|169|datenschutzverantwortliche*	0|170|datenschutzbeauftragte*	0|170|datenschutzteam*	0|170|datenschutzabteilung*	0|170|datenschutzkoordinator*	0|173|datenschutzerklärung*	0|173|datenschutzhinweis*	0|173|datenschutzrichtlinie*	0|173|datenschutzbestimmung*	0|173|datenschutzinformation*	0|173|datenschutzmitteilung*	0|173|datenschutzgrundsätze*	0|173|datenrichtlinie*	0|173|datenschutzerklaerung*	0|174|datenschutzrichtlinie* ** änder*	0|174|datenschutzrichtlinie* ** geändert*	0|174|datenschutzrichtlinie* ** aktualisier*	0|174|datenschutzrichtlinie* ** anpass*	0|174|datenschutzrichtlinie* ** anzupassen	0|174|datenschutzrichtlinie* ** überarbeit*	0|174|datenschutzhinweise* ** änder*	0|174|datenschutzhinweise* ** geändert*	0|174|datenschutzhinweise* ** aktualisier*	0|174|datenschutzhinweise* ** anpass*	0|174|datenschutzhinweise* ** anzupassen	0|174|datenschutzinformation* ** änder*	0|174|datenschutzinformation* ** aktualisier*	0|174|datenschutzinformation* ** anpass*	0|193|datenbanksicherung*	1|293|datenschutzgesetz*	1|293|datenschutzschild*	1|293|datenschutzprakt*	1|293|datenschutzkonform*	1|293|datenschutzrecht*	1|293|datenschutzeinstell*	1|293|datenschutzerklär*	1|293|datenschutzhinweis*	1|293|datenschutzpolit*	1|293|datenschutzrichtl*	1|293|datenschutzfrag*	1|293|datenschutzaufsicht*	1|293|datenschutzbehörd*	1|293|datenschutzverletz*	1|327|datenbank*	1|488|datenverarbeitung*	1|800|datenübertrag*	1|883|datum*	1|1053|datenschutzbeauftragt*	1|1081|datenübertragbar*	1|1201|datenverkehr*	1|1296|datenmenge*	1|1347|datenträger*	6|1620|datenerfassung*	6|1620|datenerhebung*	6|1622|datenweitergabe*	6|1628|datensicherheit*	6|65|datentransfer*	6|65|datenübermittlung*	6|1632|datenschutzbeauftragte*	8|1635|datenschutzerklärung*	8|1635|datenschutzhinweis*	8|1635|datenschutzrichtlinie*	8|1635|datenschutzbestimmung*	8|1635|datenschutzinformation*	8|1635|datenschutzmitteilung*	8|1635|datenschutzgrundsätze*	8|1635|datenschutzunterrichtung*	8|1635|datenrichtlinie*
rez	0|44|rezension*	1|752|rezension*
inh	0|44|inhalt* ** nachricht*	0|80|inhaltsanbieter*	0|84|inhaltepartner*	0|90|inhaberwechsel*	1|530|inhaber*	1|1246|inhaltsverzeichnis*
gel	0|44|geladene* inhalt*	0|61|geldwert* gegenleistung	0|64|gelöscht*	0|106|geldwäsche*	0|168|geltungsbereich*	0|194|gelöscht* konto	0|194|gelöscht* konten	1|573|geldbörse*	1|609|geltendmach*	1|780|gelöst*	1|786|gelegenheit*	1|809|gelöscht*	1|843|gelesen*	1|861|geltende*	1|972|gelegentlich*	1|1092|gelegt*	1|1282|geldwäsche*	6|1633|geltungsbereich*
blo	0|44|blogbeitr*	1|757|blockier*	8|1653|blogbeitrag*
cha	0|45|chatverlauf*	0|45|chatverläufe*	0|45|chatprotokoll*	0|45|chatnachricht*	0|45|chatfunktion*	0|114|chatbot*	1|397|chatbot*	1|989|charakteristi*	1|990|charakter*	1|1117|chance*
anr	0|45|anrufaufzeichnung*	0|67|anreicher*	1|1131|anreiz*
dir	0|45|direktnachricht*	0|100|direktmarketing*	1|511|direktor*	1|978|direkt*
sof	0|45|sofortnachricht*	0|80|softwareanbieter*	0|80|softwaredienstleister*	1|304|software*	1|876|sofort*	8|1638|softwareaktualisier*
adr	0|46|adressbuch*	0|46|adressbücher*	0|46|adresslist*	0|56|adresshändler*	1|394|adressiert*
fre	0|46|freundesliste*	0|60|freigegeben*	0|79|fremd* unternehmen	0|80|freiberufler*	0|134|freiwillig*	0|172|fremd* website*	0|172|fremd* seiten	0|172|fremde* webseite*	1|420|freund*	1|563|freiheit*	1|897|freitag*	1|1057|freiberuf*	1|1061|freistell*	1|1069|freiwillig*	1|1324|freelanc*	1|1324|freiberufler*	1|1352|freundlich*	1|1388|freiheitsstrafe*	1|1509|freshdesk*
öff	0|48|öffentlich* profil*	0|56|öffentlich* quellen	0|56|öffentlich* register*	0|56|öffentlich* verzeichnis*	0|89|öffentlich* stelle*	0|105|öffentlich* sicherheit	0|139|öffentlich* interesse*	0|139|öffentlich* gewalt	1|627|öffentlich*	1|763|öffnung*
umf	0|49|umfrage*	1|824|umfass*	1|953|umfang*	1|957|umfangreich*	1|1024|umfrageforsch*	1|1025|umfrage*	1|1145|umfeld*	8|1639|umfangreiche* änderung*	8|1639|umfassende* änderung*
fra	0|49|fragebogen*	0|49|fragebögen*	0|84|franchise*	0|95|frachtführer*	1|651|frankreich*	1|651|französisch*	1|1025|fragebogen*	1|1025|fragebögen*	1|1359|franchise*
bef	0|49|befragung*	0|95|beförderungsunternehmen*	0|138|beförderungsvertrag*	1|421|befolg*	1|440|befugt*	1|639|befindlich*	1|1007|beförder*	1|1025|befragung*	1|1065|befäh*	1|1215|befriedig*	1|1311|befürwort*	1|1349|befüll*
fee	0|49|feedback*
pre	0|49|preisausschreiben*	0|60|preisgegeben*	1|798|preisgeb*	1|798|preisgabe*	1|1195|premium*	1|1221|presse*	8|1638|preisänderung*	8|1653|pressemitteilung*
fok	0|49|fokusgruppe*	1|1343|fokus*
zuf	0|49|zufriedenheitsumfrage*	0|141|zufällig* verlust*	1|737|zufällig*	1|1156|zufalls*	1|1215|zufrieden*
mei	0|49|meinungsumfrage*	0|99|meinungsforschung*	1|697|meinung*	1|1118|meinungsäuß*
bev	0|50|bevorzugt* sprache*	0|129|bevollmächtigt*	1|708|bevorzug*	1|1331|bevölkerung*
rüc	0|51|rückschluss*	0|51|rückschlüsse*	0|111|rückerstattung*	0|111|rückzahlung*	1|480|rückschlüsse*	1|480|rückschluss*	1|568|rückerstatt*	1|568|rückzahl*	1|706|rücksicht*	1|803|rückgabe*	1|803|rücksend*	1|839|rückfrage*	1|1025|rückmeldung*	1|1034|rückverfolg*	1|1196|rückseite*	8|1647|rückwirkend*
abg	0|51|abgeleitet*	0|57|abgefragt*	0|63|abgespeichert*	0|63|abgelegt*	0|66|abgerufen*	0|67|abgeglichen*	0|96|abgewickelt*	1|761|abgelaufen*	1|761|abgeschlossen*	1|805|abgerufen*	1|812|abgeschaltet*	1|852|abgelehnt*	1|1107|abgedeckt*	1|1109|abgeleitet*	1|1111|abgleich*	1|1111|abgegl*	1|1334|abgewickelt*	8|1637|abgeändert*
abl	0|51|ableitung*	1|761|ablauf*	1|852|ablehn*	1|1109|ableit*
mut	0|51|mutmaßlich* interessen	0|83|muttergesellschaft*	0|83|mutterunternehmen*	0|83|mutterkonzern*	1|1230|mutmaßlich*	1|1252|mutwillig*
sup	0|52|supportanfrage*	0|52|supportticket*	0|80|supportdienstleister*	0|110|supportleistung*	0|110|supportteam*	0|110|supportmitarbeiter*	1|837|support*
gyr	0|53|gyroskop*
blu	0|53|bluetooth*
wla	0|53|wlan*
kam	0|53|kamerafunktion*	1|316|kamera*	1|541|kampagne*
agg	0|54|aggregier*	0|54|aggregat*	1|1078|aggregier*
zus	0|54|zusammengefasst*	0|67|zusammengeführt*	0|67|zusammenführung*	0|67|zusammengelegt*	0|89|zuständig* behörde*	0|89|zuständig* stelle*	0|90|zusammenschluss*	0|90|zusammenschlüsse*	0|95|zustelldienst*	0|95|zusteller*	0|136|zustimmungserklärung*	1|362|zuschauer*	1|436|zustimm*	1|477|zusammenfassung*	1|477|zusammengefasst*	1|741|zusicher*	1|743|zusag*	1|788|zusammenhang*	1|802|zustell*	1|821|zusammenführ*	1|821|zusammengeführ*	1|821|zusammenschl*	1|826|zusätzlich*	1|859|zusammenhäng*	1|979|zusammenarbeit*	1|1064|zuständig*	1|1078|zusammengefass*	1|1078|zusammenstell*	1|1078|zusammengestell*	1|1166|zusammenschluss*
kum	0|54|kumuliert*
ano	0|55|anonym*	1|1077|anonym*
pse	0|55|pseudonym*	1|1077|pseudonym*
dei	0|55|deidentifizier*	1|346|deinstall*
ent	0|55|entpersonalisier*	0|61|entgeltlich*	0|64|entsorg*	0|72|entschlüssel*	0|84|entwicklungspartner*	1|368|enthaltene*	1|461|entwurf*	1|461|entwürfe*	1|670|entität*	1|716|entstehen*	1|716|entstanden*	1|725|entdeck*	1|746|entschlüssel*	1|773|entwickl*	1|773|entwickel*	1|798|enthüll*	1|849|entscheid*	1|849|entschieden*	1|973|entsprechende*	1|1154|entfernung*	1|1308|entgegenwirk*	1|1320|entsorg*	1|1336|entgegenkomm*	1|1482|entschuldig*	6|1627|entscheidungsmöglichkeit*
kei	0|55|kein* personenbezug	0|55|kein* rückschlüsse auf	0|55|kein* rückschluss auf	0|55|kein* rückschlüsse mehr	0|55|kein* identifizierung ermöglich*	0|55|kein* identifizierung zulass*	0|55|kein* identifikation ermöglich*
dep	0|55|depersonalisier*
and	0|56|andere* quelle	0|79|ander* unternehmen	0|79|ander* firmen	0|79|ander* organisationen	0|79|ander* stellen	0|79|ander* parteien	0|79|ander* anbieter*	0|79|ander* organisation	0|79|ander* einrichtungen	0|79|ander* gesellschaften	0|79|ander* dienstleister*	0|79|ander* empfänger*	0|91|ander* nutzer*	0|91|ander* benutzer*	0|91|ander* mitglied*	0|91|ander* personen	0|91|ander* teilnehmer*	0|91|ander* gäste*	0|91|ander* kunden	0|91|ander* menschen	0|91|ander* nutzende*	0|91|ander* nutzerinnen	0|91|ander* spieler*	0|144|ander* länder	0|144|ander* ländern	0|144|ander* staaten	0|144|ander* rechtsordnung*	0|144|ander* land	0|144|andere* jurisdiktion*	0|172|ander* website*	0|172|ander* webseite*	0|172|ander* plattform*	0|172|ander* apps	0|172|ander* anwendungen	0|172|ander* online dienst*	0|172|ander* onlinedienst*	1|974|anderweit*
dri	0|56|drittquelle*	0|79|drittpartei*	0|79|drittanbieter*	0|79|drittunternehmen*	0|79|drittfirm*	0|79|drittentwickler*	0|79|drittwerb*	0|80|drittdienstleister*	0|84|drittpartner*	0|144|drittländer*	0|144|drittlandtransfer*	0|144|drittlandübermittlung*	0|144|drittstaat*	0|157|drittanbietercookie*	0|157|drittcookie*	0|172|drittseite*	0|172|drittanbieterseite*	0|172|drittanbieterdienst*	0|172|drittwebsite*	0|172|drittplattform*	0|172|drittanbieterplattform*	0|172|drittanbieteranwendung*	0|172|drittanbieterapp*	0|172|drittanbieterwebsite*	0|172|drittanbieterwebseite*	0|172|drittanwendung*	1|667|dritt*	1|668|drittland*	1|668|drittländ*	1|668|drittstaat*	1|692|dringend*	6|65|drittland*	6|65|drittländer*	6|65|drittstaat*
erh	0|57|erhobene*	0|57|erhaltene*	1|792|erhebung*	1|792|erhoben*	1|793|erhalten*	1|950|erhöh*	1|957|erheblich*	6|1620|erheb*	6|1620|erhobene*	8|1639|erheblich*
erf	0|57|erfasst*	0|57|erfaßt*	0|57|erfassung*	0|57|erfragt*	0|80|erfüllungsgehilf*	0|103|erfolgsmessung*	0|157|erforderlich* cookie*	1|490|erfolgsmessung*	1|498|erfüll*	1|601|erforder*	1|602|erfordernis*	1|783|erfolgreich*	1|792|erfass*	1|983|erfahrung*	6|1620|erfass*
abf	0|57|abfrag*	1|1089|abfahrt*	1|1247|abfall*
emp	0|57|empfangene*	0|104|empfehlungssystem*	0|153|empfängerland*	1|793|empfang*	1|794|empfänger*	1|836|empfehl*	1|836|empfohlen*	6|1622|empfänger*
erl	0|57|erlangt*	0|139|erlaubnistatbestand*	1|438|erlaubnis*	1|439|erlaubte*	1|472|erläuter*	1|583|erlös*	1|793|erlang*	1|983|erlebnis*	1|1130|erleichter*
anf	0|57|anfallende* daten	1|602|anforderung*	1|764|anfang*	1|839|anfrage*	1|939|anfänglich*	1|1229|anfallen*	1|1241|anfangsbuchst*
bea	0|59|bearbeitet*	0|80|beauftragt* unternehmen*	1|503|beauftragung*	1|512|bearbeit*	1|712|beabsichtig*	1|840|beantrag*	1|841|beantwort*	1|857|beanstand*	1|1460|beacon*
get	0|60|geteilt*	0|98|getestet*	1|797|geteilt*	1|823|getrennt*	1|1016|getränk*	1|1182|getroffen*
off	0|60|offengelegt*	0|60|offenlegung*	0|60|offenbart*	1|763|offene*	1|798|offenleg*	1|798|offengeleg*	1|962|offensichtlich*	1|1205|offiziell*	1|1263|offenkundig*	6|1622|offenleg*
mon	0|61|monetarisier*	1|887|monat*	1|893|montag*	1|1447|monetär*	5|1618|monatig*
arc	0|62|archivier*	1|464|archiv*	1|1146|architekt*
spe	0|62|speicherfrist*	0|63|speicherbereich*	0|63|speichermedi*	0|95|spediteur*	0|95|spedition*	0|100|speziell* angebot*	0|192|speicherungszweck*	0|193|speicherfrist*	0|193|speicherzeitraum*	1|473|spezifizier*	1|473|spezifikation*	1|506|spezialist*	1|757|sperr*	1|807|speicher*	1|880|speicherdauer*	1|970|spezifisch*	1|970|speziell*	1|970|spezial*	1|1016|speise*	1|1184|spende*	1|1269|spediteur*	1|1290|speicherzeit*	6|1624|speicherfrist*
zwi	0|63|zwischenspeicher*	0|63|zwischengespeichert*	1|600|zwingend*	1|1036|zwischenspeich*	1|1322|zwischengeschalt*
hin	0|63|hinterlegt*	1|826|hinzufüg*	1|826|hinzugefüg*	1|1092|hinterleg*	1|1173|hintergrund*	1|1214|hinreichend*	1|1214|hinlänglich*	1|1228|hinausgeh*	1|1276|hintergrundprüf*
lös	0|64|löschvorgang*	0|64|löschpflicht*	0|80|lösungsanbieter*	0|120|löschungsrecht*	0|120|löschantrag*	0|120|löschanfrage*	0|120|löschungsanfrage*	0|193|löschfrist*	0|193|löschungsfrist*	0|193|löschkonzept*	1|780|lösung*	1|809|lösch*	6|1624|lösch*	6|1624|löschfrist*
übe	0|64|überschrieben*	0|65|übermittelt*	0|65|übertragene*	0|69|überwacht*	0|69|überwachung*	0|137|überwiegend* berechtigt* interesse*	0|137|überwiegend* interesse*	0|174|überarbeitet* fassung*	0|174|überarbeitet* version*	0|174|überarbeitet* datenschutz*	1|452|überschrift*	1|478|übersicht*	1|478|überblick*	1|565|überfällig*	1|598|übereinstimmung*	1|663|übersetz*	1|694|überzeugung*	1|706|überleg*	1|749|überprüf*	1|754|überwach*	1|799|übermitt*	1|799|übersend*	1|800|übertragung*	1|800|überführ*	1|1081|übertragbar*	1|1111|übereinstimm*	1|1113|überwieg*	1|1166|übernahme*	1|1200|übereinstimmend*	1|1218|übergreifend*	1|1228|überschreit*	1|1228|übersteig*	1|1263|übermäßig*	8|1637|überarbeitet*	8|1637|überarbeitung*
gre	0|65|grenzüberschreitend*	0|65|grenzüberschreitend* übermittlung*	0|144|grenzüberschreitend*	0|144|grenzüberschreitend* daten*	1|664|grenzüberschreit*	6|65|grenzüberschreitend*
zuo	0|67|zuordnung*	1|519|zuordnung*
ana	0|68|analysier*	0|86|analyseanbieter*	0|86|analysedienst*	0|86|analysepartner*	0|103|analysezweck*	0|103|analysetool*	0|103|analysewerkzeug*	0|103|analysebericht*	0|103|analysetechnologie*	0|103|analysetechnik*	0|103|analysesoftware*	0|103|analysefunktion*	0|103|analyselösung*	0|103|analyseprogramm*	0|157|analysecookie*	0|157|analytisch* cookie*	1|817|analy*	1|1027|analysedienst*	6|1629|analyse*
unt	0|68|untersuchung*	0|82|unterauftragsverarbeiter*	0|82|unterauftragsverarbeitung*	0|82|unterauftragnehmer*	0|82|unterverarbeiter*	0|83|unternehmensgruppe*	0|83|unternehmensfamilie*	0|83|unternehmensverbund*	0|84|unternehmenspartner*	0|90|unternehmensübernahme*	0|90|unternehmensverkauf*	0|90|unternehmenskauf*	0|90|unternehmenstransaktion*	0|90|unternehmenszusammenschluss*	0|90|unternehmenserwerb*	0|90|unternehmensumstrukturierung*	0|90|unternehmensveräußerung*	0|90|unternehmensfusion*	0|90|unternehmensnachfolge*	0|90|unternehmensübergang*	0|93|unternehmensberater*	1|406|unterhaltung*	1|408|unterricht*	1|419|unternehmensgruppe*	1|441|untersag*	1|454|unterlage*	1|675|unterlieg*	1|755|untersuch*	1|767|unterbrech*	1|767|unterbrochen*	1|784|unterlass*	1|837|unterstütz*	1|959|untere*	1|974|unterschied*	1|974|unterscheid*	1|1001|unterlizenz*	1|1011|unterkunft*	1|1011|unterkünft*	1|1056|unterauftrag*	1|1063|unterlassungs*	1|1160|unterzeichn*	1|1160|unterschr*	1|1222|unterstell*	1|1256|unterhaltungs*	1|1404|untätig*	6|1622|unterauftragsverarbeiter*
gem	0|68|gemessen*	0|169|gemeinsam* verantwortlich*	0|169|gemeinsam* verantwortlichkeit	0|169|gemeinsam* datenverantwortliche*	1|416|gemeinschaft*	1|490|gemessen*	1|521|gemeinnützig*	1|551|gemietet*	1|775|gemacht*	1|821|gemeinsam*	1|979|gemeinschaftlich*
eva	0|68|evaluier*	1|818|evaluier*
mod	0|69|moderation*	0|113|modelltraining*	0|145|modellklausel*	1|768|modifi*	1|1029|modell*	1|1271|moderier*	1|1271|moderation*	1|1271|moderator*	8|1637|modifiziert*	8|1637|modifikation*
unv	0|72|unverschlüsselt*	0|119|unvollständig*	1|827|unvollständig*	1|876|unverzüglich*	1|1263|unverhältnismäß*	1|1310|unverlangt*	1|1318|unversehrt*
kry	0|72|kryptograf*	0|72|kryptograph*	1|746|kryptograf*
tok	0|73|tokenisier*	0|73|tokenizier*	1|1079|token*
ank	0|74|ankündig*	1|332|anklicken*	1|412|ankündig*	1|1090|ankunft*	8|1642|ankündigung*
bek	0|74|bekanntmachung*	1|412|bekanntmach*	1|412|bekanntgabe*	1|412|bekanntgegeben*	1|793|bekomm*	1|1017|bekleidung*	1|1308|bekämpf*	8|1642|bekanntmach*
aut	0|75|authentifizier*	0|75|authentisier*	0|75|authentifikation*	0|115|automatisiert* entscheidung*	0|115|automatisch* entscheidung*	0|115|automatisiert* entscheidungsfindung*	0|115|automatisiert* einzelentscheidung*	0|115|automatisiert* einzelfallentscheidung*	0|115|automatisiert* verarbeitung*	0|115|automatisiert* verfahren*	0|115|automatisiert* system*	0|115|automatisiert* mittel*	0|115|automatisiert* technologie*	0|129|autorisiert* vertreter*	0|136|autorisiert*	0|136|autorisierung*	1|440|autorisier*	1|749|authentifizier*	1|815|automat*	6|1630|automatisierte*
leg	0|75|legitimationsprüfung*	0|137|legitim* interesse*	0|137|legitim* geschäft*	0|137|legitim* unternehmens*	0|137|legitim* wirtschaftlich* interesse*	0|137|legitim* zweck*	1|1073|legitim*
val	0|75|validier*	1|749|validier*
pla	0|75|plausibilitätsprüfung*	0|80|plattformanbieter*	0|172|plattform* dritter	0|172|plattform* von dritten	0|172|plattform* von drittanbietern	1|299|plattform*	1|1092|platzier*	1|1125|planung*
pub	0|76|publizier*	0|85|publisher*	1|413|publikation*	1|413|publizier*	1|1133|publikum*	8|1644|publiziert*
gep	0|76|gepostet*	1|414|gepostet*	1|751|geprüft*	1|982|gepflogenheit*	1|1125|geplant*	1|1329|gepäck*
ext	0|79|extern* unternehmen	0|79|extern* stelle*	0|79|extern* partei*	0|79|extern* anbieter*	0|79|extern* person*	0|80|extern* vertragspartner*	0|172|extern* link*	0|172|extern* website*	0|172|extern* webseite*	0|172|extern* seite*	1|665|extern*
auß	0|79|außenstehend*	0|144|außereuropäisch*	1|1071|außergewöhnlich*	1|1071|außerordentlich*
son	0|79|sonstig* dritte*	0|79|sonstige* stelle*	0|79|sonstige* unternehmen	0|79|sonstige* organisation*	0|79|sonstige* einrichtung*	0|79|sonstige* partei*	0|79|sonstige* empfänger*	0|100|sonderangebot*	0|172|sonstig* websites	0|172|sonstig* webseiten	0|172|sonstig* anwendungen	1|898|sonnabend*	1|899|sonntag*	1|975|sonstig*
unb	0|79|unbeteiligt* dritte*	0|106|unbefugt* nutzung	0|141|unbefugt*	0|141|unberechtigt* zugriff*	0|141|unbeabsichtigt* verlust*	0|141|unbefugt* zugriff*	0|141|unbefugt* zugang*	0|141|unbefugt* offenlegung	0|141|unbefugt* weitergabe	0|141|unbefugt* veränderung*	0|141|unbefugt* verarbeitung	0|141|unbefugt* verwendung	0|141|unbefugt* vernichtung	0|141|unbefugt* kenntnisnahme	0|141|unberechtigt* zugang*	0|189|unbegrenzt*	0|189|unbeschränkt*	1|565|unbezahlt*	1|703|unbekannt*	1|737|unbeabsicht*	1|882|unbefristet*	1|1202|unbefugt*	1|1202|unberechtigt*
irg	0|79|irgendjemand*	1|1305|irgend*
hos	0|80|hostingdienstleister*	0|80|hostinganbieter*	0|80|hostingprovider*	0|80|hostingunternehmen*	0|80|hostingpartner*	1|807|hosting*
mar	0|80|marketingdienstleister*	0|84|marketingpartner*	0|94|marktforschungsinstitut*	0|94|marktforschungsunternehmen*	0|99|marktforschungszweck*	0|99|marktstudie*	0|99|marktanalyse*	0|100|marketingzweck*	0|100|marketingkommunikation*	0|100|marketingmaßnahme*	0|100|marketingmitteilung*	0|100|marketingnachricht*	0|100|marketingkampagne*	0|100|marketingaktivität*	0|100|marketingmaterial*	0|100|marketing*	0|133|marketingeinstellung*	0|133|marketingpräferenz*	0|157|marketingcookie*	1|538|marketing*	1|539|marktplatz*	1|539|marktplätze*	1|556|markenzeichen*	1|1339|markier*	1|1408|marktgängig*
sub	0|80|subunternehmer*	0|80|subunternehmen*	0|80|subdienstleister*	0|82|subauftragsverarbeiter*	0|82|subprozessor*	0|82|subprocessor*	1|1056|subunternehm*	8|1639|substanziell*	8|1639|substantiell*
zul	0|80|zulieferer*	1|439|zulässig*
clo	0|80|cloudanbieter*	0|80|clouddienst*	0|80|clouddienstleister*	1|326|cloud*	1|1507|cloudflare*
out	0|80|outsourc*
inf	0|80|infrastrukturanbieter*	0|154|infrastruktur*	1|291|information*	1|408|informier*	1|717|infolge*	1|1146|infrastruktur*	1|1197|informell*	1|1298|infektion*
dru	0|80|druckdienstleister*	1|1292|drucker*
cal	0|80|callcenter*	0|162|california*	1|1185|callcenter*
con	0|80|contentanbieter*	0|84|contentpartner*
toc	0|83|tochtergesellschaft*	0|83|tochterunternehmen*	0|83|tochterfirm*	1|515|tochtergesellschaft*	1|515|tochterunternehmen*
gru	0|83|gruppengesellschaft*	0|83|gruppenunternehmen*	0|113|grundlagenmodell*	0|117|grundfreiheit*	0|191|grundeinstellung*	1|563|grundfreiheit*	1|605|grundlegend*	1|715|grundlage*	1|971|grundsätzlich*	1|986|grundsätze*	1|1074|grundrechte*	8|1639|grundlegend*
zwe	0|83|zweigniederlassung*	0|192|zweckgebunden*	1|713|zweck*	6|1621|zweck*
hol	0|83|holdinggesellschaft*
koo	0|84|kooperationspartner*	1|979|kooper*	1|1129|koordin*
res	0|84|reseller*	0|90|restrukturierung*	0|189|restlose*	1|533|ressource*	1|717|resultat*	1|717|resultier*	1|1004|reservier*	1|1232|respektier*	1|1234|restlich*	1|1430|restaurant*
aff	0|84|affiliatepartner*
bus	0|84|buspartner*	0|95|busunternehmen*	1|1483|busfahrt*	1|1483|buspartner*
imp	0|84|implementierungspartner*	1|499|implementier*	1|1179|importier*	1|1203|implizit*	1|1277|impressum*	1|1298|impf*
hän	0|84|händlerpartner*	1|525|händler*
ful	0|84|fulfillmentpartner*
ads	0|85|adserver*
ins	0|85|inserent*	0|90|insolvenz*	1|345|installier*	1|345|installation*	1|520|institut*	1|1097|instandhalt*	1|1167|insolven*	1|1485|instagram*
mes	0|86|messpartner*	0|86|messdienst*	1|490|messung*
beh	0|89|behördlich*	0|89|behördlich* anordnung*	0|89|behördenanfrage*	0|89|behördenvertreter*	0|138|behandlungsvertrag*	1|624|behördlich*	1|690|behinder*	1|777|beheb*	1|777|behoben*	1|838|behilflich*	1|1230|behaupt*
erm	0|89|ermittlungsbehörde*	0|89|ermittlungsverfahren*	1|440|ermächtig*	1|544|ermäßig*	1|755|ermittl*	1|755|ermitteln*	1|813|ermöglich*	1|1131|ermutig*	1|1131|ermuntern*	1|1193|ermessen*
jus	0|89|justizbehörde*
zol	0|89|zollbehörde*	1|1392|zollbehörd*
dur	0|89|durchsuchungsbefehl*	0|89|durchsuchungsbeschluss*	0|107|durchführungsbestimmung*	0|107|durchführungsverordnung*	1|496|durchführ*	1|496|durchgeführt*	1|623|durchsetz*	1|951|durchschnitt*
bun	0|89|bundesbehörde*	0|107|bundesrecht*	0|124|bundesbeauftragt*	0|163|bundesdatenschutzgesetz*	1|632|bundes*	1|633|bundesstaat*
lan	0|89|landesbehörde*	0|89|landgericht*	0|107|landesrecht*	0|124|landesbeauftragt*	0|163|landesdatenschutzgesetz*	1|642|landkarte*	1|878|langsam*	1|1383|landwirtschaft*	1|1407|landesgrenz*
ric	0|89|richterlich*	0|119|richtigstell*	0|119|richtiggestellt*	1|612|richter*	1|855|richtigstell*	1|856|richtig*	1|1153|richtung*
ums	0|90|umstrukturierung*	1|499|umsetz*	1|583|umsatz*	1|583|umsätze*	1|771|umschalt*	1|788|umständ*	1|1166|umstrukturier*	1|1451|umsatzsteuer*
neu	0|90|neustrukturierung*	0|90|neuorganisation*	0|98|neu* funktion*	0|98|neu* produkt*	0|98|neu* dienst*	0|98|neu* angebot*	0|114|neuronal* netz*	0|165|neukunde*	0|174|neu* datenschutzerklärung	0|174|neu* datenschutzrichtlinie	0|174|neu* fassung	0|174|neufassung*	1|865|neueste*	1|1221|neuigkeit*	8|1637|neufassung*
reo	0|90|reorganisation*
umo	0|90|umorganisation*	1|1166|umorganis*
liq	0|90|liquidation*	1|1167|liquidation*
eig	0|90|eigentümerwechsel*	0|168|eigen* datenschutz*	0|168|eigen* separat* datenschutz*	1|530|eigentümer*	1|531|eigentum*	1|977|eigene*	1|989|eigenschaft*	1|1067|eigenständig*
akq	0|90|akquisition*
fus	0|90|fusionier*	1|821|fusion*
bör	0|90|börsengang*
tei	0|90|teilverkauf*	1|1083|teilnehm*	1|1083|teilnahme*	1|1257|teilmenge*
glä	0|90|gläubigerschutz*
tea	0|92|teamadministrator*
wir	0|93|wirtschaftsprüfer*	0|93|wirtschaftsauskunftei*	0|93|wirtschaftsprüfung*	1|580|wirtschaftsprüf*	1|582|wirtschaftlich*	1|645|wirtschaftsraum*	1|718|wirkung*	1|862|wirksam*	1|996|wirklich*
ink	0|93|inkasso*	0|119|inkorrekt*	1|864|inkrafttret*	1|1281|inkasso*	1|1397|inklusion*
wis	0|94|wissenschaftler*	0|99|wissenschaftlich*	1|702|wissentlich*	1|1023|wissenschaft*	1|1291|wisch*
uni	0|94|universität*	0|107|unionsrecht*	1|1469|universität*
pak	0|95|paketdienst*	1|802|paket*
kur	0|95|kuriere*	0|95|kurierdienst*	0|104|kuratier*
flu	0|95|fluggesellschaft*	1|1006|flug*
air	0|95|airline*	1|1006|airline*
gas	0|95|gastgeber*	1|1270|gastgeber*
lei	0|96|leistung* ** zur verfügung	0|103|leistungsmessung*	1|481|leitfaden*	1|481|leitlinie*	1|497|leistung*	1|511|leiter*
erb	0|96|erbracht*	1|496|erbring*
fun	0|96|funktionsfähig*	0|157|funktional* cookie*	0|157|funktionell* cookie*	0|157|funktionscookie*	1|423|funktion*	1|1038|funknetz*	1|1074|fundament*
opt	0|97|optimier*	0|134|optional*	1|772|optimier*	1|848|option*	1|963|optimal*
inn	0|98|innovat*	1|629|innerstaatlich*	1|1124|innovat*
fal	0|99|fallstudie*	0|119|falsch* daten	1|778|falsch*
new	0|100|newsletter*	1|389|newsletter*
rab	0|100|rabattaktion*	1|544|rabatt*
gut	0|100|gutschein*	1|544|gutschein*	1|569|guthaben*	1|1400|gutgläubig*
exk	0|100|exklusiv* angebot*	1|970|exklusiv*
tre	0|100|treueprogramm*	0|103|trendanalyse*	1|547|treue*	1|823|trennung*	1|1028|trend*
ind	0|102|individualisiert* werbung	0|102|individuell* werbung	0|104|individualisier*	0|104|individuell* anpass*	0|104|individuell* angebot*	0|104|individuell* inhalt*	0|104|individuell* empfehlung*	0|104|individuell* erlebnis*	0|104|individuell* anpassung*	0|104|individuelle* gestaltung	0|104|individuell* nachricht*	0|104|individuell* mitteilung*	0|104|individuell* kommunikation	1|536|industrie*	1|835|individualis*	1|835|individuell*	1|978|indirekt*	1|1246|index*
zie	0|102|zielgerichtet* werbung	0|102|zielgerichtet* anzeige*	0|102|zielgerichtet* werbeanzeige*	0|102|zielgruppenansprache*	0|102|zielgruppenspezifisch*	0|102|zielgruppengerecht*	0|102|zielgruppengerecht* werbung	0|102|zielgruppenspezifisch* werbung	1|1132|zielgruppe*
gez	0|102|gezielt* werbung	0|102|gezielt* anzeige*	0|102|gezielt* werbeanzeige*	1|564|gezahlt*	1|819|gezählt*	1|845|gezeigt*	1|1312|gezwungen*	1|1405|gezogen*
maß	0|102|maßgeschneidert* werbung	0|102|maßgeschneidert* anzeige*	0|104|maßgeschneidert*	0|107|maßgeblich* gesetz*	1|489|maßnahm*	1|835|maßgeschneid*	1|966|maßgeblich*	8|1639|maßgebliche* änderung*
bed	0|102|bedarfsgerecht* werbung	0|104|bedarfsgerecht*	0|105|bedrohung*	1|434|bedingung*	1|467|bedeut*	1|604|bedürf*	1|728|bedroh*	1|965|bedeutend*	1|1098|bedien*	8|1639|bedeutend*	8|1639|bedeutsam*	8|1639|bedeutende* änderung*
ret	0|102|retargeting*	1|803|retour*	1|1177|rettung*	6|1629|retargeting*
rem	0|102|remarketing*	1|1132|remarketing*	6|1629|remarketing*
tar	0|102|targeting*	1|1223|tarif*
loo	0|102|lookalike*
mas	0|104|massgeschneidert*	0|114|maschinell* lern*	0|121|maschinenlesbar*	0|121|maschinenlesebar*	1|314|maschine*	1|1081|maschinenlesbar*	1|1380|massenhaft*
mis	0|105|missbrauch*	0|105|missbräuchlich*	1|730|missbrauch*	1|730|missbräuch*	1|1058|mission*	1|1157|misch*
miß	0|105|mißbrauch*
bös	0|105|bösartig*	0|105|böswillig*
cyb	0|105|cyberangriff*	0|105|cyberbedroh*
tro	0|105|trojaner*
ddo	0|105|ddos*
gef	0|105|gefahrenabwehr*	1|727|gefahr*	1|727|gefährd*	1|727|gefährlich*	1|839|gefragt*	1|847|gefunden*	1|997|gefälscht*	1|1096|geführt*	1|1119|gefühl*	1|1388|gefängnis*
ill	0|106|illegal*	1|592|illegal*	1|1355|illustrier*
unr	0|106|unrechtmäßig*	0|106|unrechtmässig*	0|119|unrichtig*	0|164|unregistriert*	1|592|unrechtmäßig*	1|778|unrichtig*
unz	0|106|unzulässig* nutzung	1|968|unzumutbar*
une	0|106|unerlaubt* nutzung	0|189|uneingeschränkt*	1|562|unentgeltlich*	1|1202|unerlaubt*
wid	0|106|widerrechtlich*	0|122|widersprüche*	0|122|widerspruchsrecht*	0|122|widerspruchsmöglichkeit*	0|128|widerruflich*	0|128|widerrufsrecht*	0|128|widerrufsmöglichkeit*	0|128|widerrufbar*	0|128|widerrufserklärung*	1|853|widerspruch*	1|853|widersprich*	1|854|widerruf*	1|1200|widersprüch*	1|1220|widerspiegel*	1|1245|widm*	1|1260|widget*	6|1626|widerspruch*	6|1626|widerspruchsrecht*	6|1627|widerruf*
zuw	0|106|zuwiderhandlung*	1|1058|zuweis*
kri	0|106|kriminell*	1|621|kriminal*	1|621|kriminell*	1|987|kriteri*	1|1386|krieg*
buc	0|107|buchführung*	0|107|buchhaltung*	0|107|buchhalterisch*	1|579|buchhalt*	1|579|buchführung*	1|1004|buchung*	1|1004|bucht*	1|1241|buchstabe*
pus	0|109|pushbenachrichtigung*
tex	0|109|textnachricht*
org	0|109|organisatorisch* mitteilung*	0|140|organisatorisch* maßnahme*	0|140|organisatorisch* sicherheit*	1|517|organisation*	1|517|organisier*	1|517|organisatorisch*
hil	0|110|hilfestellung*	0|171|hilfeseite*	1|838|hilf*	1|1225|hilfreich*
rek	0|112|rekrutierung*	1|503|rekrutier*	1|857|reklamation*
gro	0|113|große* sprachmodell*	1|648|großbritannien*	1|1252|grob*	8|1639|große* änderung*
bas	0|113|basismodell*	1|715|basier*
kün	0|114|künstlich* intelligenz	1|760|kündig*	1|871|künftig*	1|1002|künstler*	1|1030|künstlich*	6|1630|künstliche* intelligenz
alg	0|114|algorithmisch*	1|1438|algorithm*
men	0|115|menschlich* eingreif*	0|115|menschlich* überprüfung	0|115|menschlich* prüfung	0|115|menschlich* kontrolle	0|127|menschlich* überprüfung	0|127|menschlich* eingreifen	1|334|menü*	1|671|mensch*	1|672|menschlich*	1|1242|mental*
sco	0|116|scoring*	0|116|scorewert*	1|1442|scooter*
omb	0|124|ombuds*
dis	0|126|diskriminier*	1|1094|diskut*	1|1094|diskussion*	1|1099|diskriminier*	1|1136|distribu*	1|1154|distanz*
sol	0|130|solch* anfrage*
der	0|130|derartig* anfrage*	1|868|derzeit*
ant	0|130|antragsteller*	0|130|antragstellend*	0|140|antivirus*	1|830|anteil*	1|841|antwort*
dea	0|131|deaktiviert*	1|812|deaktivier*
abm	0|131|abmeldelink*	0|131|abmeldefunktion*	1|375|abmeldung*	1|1362|abmahn*	6|1627|abmeld*
abb	0|131|abbestell*	1|388|abbestell*	6|1627|abbestell*
coo	0|133|cookieeinstellung*	1|431|cookieerklärung*	1|1032|cookie*	6|1629|cookie*
app	0|133|appeinstellung*	1|303|applikation*	1|1044|apple*
wah	0|134|wahlmöglichkeit*	0|134|wahlrecht*	1|609|wahrnehm*	1|848|wahlmöglich*	1|969|wahrscheinlich*	1|996|wahrheit*	6|1627|wahlmöglichkeit*
mie	0|138|mietvertrag*	1|551|mietet*
wes	0|139|wesentlich* interessen	0|174|wesentlich* änderung*	1|605|wesentlich*
gee	0|140|geeignet* garantie*	1|967|geeignet*
fir	0|140|firewall*	0|165|firmenkunde*	1|510|firmensitz*	1|1049|firefox*
zut	0|140|zutrittskontrolle*	1|856|zutreff*
pen	0|140|penetrationstest*
vir	0|140|virenschutz*	0|140|virenscanner*	1|430|virtuell*
una	0|141|unautorisiert*	1|967|unangemess*	1|1067|unabhängig*	1|1310|unaufgefordert*
hac	0|141|hackerangriff*	1|1459|hacker*
hun	0|142|hundertprozentig*	1|936|hundert*
lüc	0|142|lückenlos* schutz
mus	0|145|mustervertragsklausel*	0|145|musterklausel*	1|357|musik*
rah	0|146|rahmenabkommen*	0|146|rahmenwerk*	1|1146|rahmen*
gle	0|147|gleichwertig* schutz*	1|973|gleichwertig*	1|1398|gleichbehandl*	1|1398|gleichstell*
ame	0|149|amerikanisch*	1|646|amerika*
eur	0|150|europäisch* union	0|150|europäisch* wirtschaftsraum*	0|150|europäisch* staaten	0|150|europäisch* ländern	0|150|europäisch* gesetzgeber*	0|150|europäisch* recht	0|150|europäisch* vorschriften	0|150|europäisch* verordnung*	0|163|europäische* datenschutz grundverordnung	0|163|europäische* datenschutzgrundverordnung	1|643|europa*	1|643|europä*
bri	0|151|britisch*	0|163|britisch* dsgvo	1|573|brieftasche*	1|648|britisch*
hoh	0|153|hoheitsgebiet*	1|626|hoheitlich*	1|635|hoheitsgebiet*
jur	0|153|jurisdiktion*	1|590|juristisch*
ter	0|153|territori*	1|635|territori*	1|1474|terror*
hei	0|153|heimatland*
sit	0|153|sitzland*	0|156|sitzungsaufzeichnung*	0|157|sitzungscookie*	1|788|situation*	1|1035|sitzung*
urs	0|153|ursprungsland*	1|460|ursprünglich*	1|716|ursache*	1|1155|ursprung*
pix	0|156|pixel*	1|1033|pixel*	6|1629|pixel*
zäh	0|156|zählpixel*	1|819|zähl*	1|1460|zählpixel*
ähn	0|156|ähnlich* technologie*	0|156|ähnlich* technik*	1|973|ähnlich*
hea	0|156|heatmap*
ses	0|157|sessioncookie*	1|1035|session*
dau	0|157|dauerhaft* cookie*	1|882|dauerhaft*
tem	0|157|temporär* cookie*	1|881|temporär*	1|1385|temperatur*
ess	0|157|essenziell* cookie*	0|157|essentiell* cookie*	1|605|essenziell*	1|605|essentiell*
min	0|158|minderjährig*	0|160|mindestalter*	1|677|minderjährig*	1|948|minim*	1|1199|mindest*	1|1390|minister*	6|1625|minderjährig*	6|1625|mindestalter*
jug	0|158|jugendlich*	1|677|jugendlich*	6|1625|jugendlich*
tee	0|158|teenager*
jun	0|158|jung* menschen
kle	0|158|kleinkind*	1|956|klein*	1|1017|kleid*
elt	0|159|elternteil*	0|159|elterlich*	0|159|elterlich* zustimmung	0|159|elterlich* einwilligung	1|679|eltern*
erz	0|159|erziehungsberechtigt*	1|679|erziehungsberecht*	1|774|erzeug*	1|1093|erzähl*
sor	0|159|sorgeberechtigt*	1|679|sorgeberecht*	1|991|sorte*	1|1121|sorgfalt*	1|1121|sorgfältig*	1|1314|sortier*
nie	0|161|niedergelassen*	1|654|niederland*	1|654|niederländ*	1|948|niedrig*	1|1103|niederlass*
übl	0|161|üblich* aufenthalt*	1|971|üblich*
kal	0|162|kalifornien*	0|162|kalifornisch*	1|661|kalifornien*	1|661|kalifornisch*	1|819|kalkulier*	1|884|kalender*	1|1297|kalorie*	5|1616|kalendertag*	5|1617|kalenderwoche*	5|1618|kalendermonat*	5|1619|kalenderjahr*	6|1626|kalifornien*	6|1626|kalifornisch*
abo	0|165|abonnent*	1|385|abonnent*	1|387|abonnier*
man	0|165|mandant*	1|511|manager*	1|672|manuell*
käu	0|165|käufer*	1|549|käufer*
sep	0|168|separat* datenschutz*	1|823|separat*
hyp	0|172|hyperlink*	1|329|hyperlink*	1|1351|hypothese*
geä	0|174|geändert* fassung*	0|174|geändert* version*	0|174|geändert* datenschutz*	1|768|geändert*	8|1637|geändert*
änd	0|174|änderungsvorbehalt*	1|768|änder*
let	0|175|letzt* aktualisierung	0|175|letzt* änderung	0|175|letzt* überarbeitung	0|175|letzt* stand	1|865|letzte*
zum	0|184|zumutbar*	1|968|zumutbar*
obl	0|187|obligatorisch*	1|600|obligatorisch*
pfl	0|187|pflichtangabe*	0|187|pflichtfeld*	1|457|pflichtfeld*
säm	0|189|sämtlich*
jeg	0|189|jeglich*	1|1305|jeglich*
jed	0|189|jedwede*
bei	0|190|beispielhaft*	1|368|beinhalt*	1|808|beibehalt*	1|979|beiderseit*	1|993|beispiel*	1|1289|beifüg*	1|1289|beigefüg*
ina	0|193|inaktiv*	1|814|inaktiv*
bac	0|193|backup*	1|811|backup*
com	1|307|computer*
des	1|308|desktop*	1|776|design*
scr	1|315|screenshot*	1|1291|scroll*
bat	1|319|batterie*
akk	1|319|akku*	1|1161|akkredit*
kab	1|320|kabel*
fen	1|335|fenster*
obe	1|338|oberfläche*	1|1149|oberste*
que	1|340|quellcode*	1|1155|quelle*
skr	1|341|skript*
upg	1|344|upgrade*
dow	1|347|download*
upl	1|348|upload*
anh	1|363|anhörung*	1|1236|anhängig*	1|1289|anhäng*	8|1646|anhaltende* nutzung
mul	1|365|multimedia*
sog	1|400|sogenannt*
ala	1|410|alarm*
eri	1|411|erinner*
fol	1|421|follower*	1|422|folgend*
fea	1|423|feature*
abk	1|435|abkommen*	1|1332|abkürz*
tab	1|450|tabelle*
kop	1|452|kopfzeile*	1|459|kopier*	1|1295|kopfhörer*	1|1378|koppel*	1|1378|kopplung*
fuß	1|453|fußzeile*
dok	1|454|dokument*
ori	1|460|original*
def	1|465|definition*	1|465|definier*	6|1633|definition*
beg	1|466|begriff*	1|758|begrenz*	1|764|beginn*	1|1120|begrüß*	1|1182|begegn*	1|1376|begleit*	6|1633|begriffsbestimmung*
sin	1|468|sinnvoll*	1|1303|sinngemäß*
dar	1|475|dargelegt*	1|587|darlehen*	1|845|darstell*	1|845|dargestellt*
anl	1|481|anleitung*	1|859|anliegen*
agi	1|493|agier*
ope	1|494|operation*	1|1268|operator*
umg	1|499|umgesetzt*	1|769|umgewandelt*	1|876|umgehend*	1|1019|umgebung*	1|1140|umgehung*
exp	1|506|experte*	1|781|experiment*	1|962|explizit*	1|1178|export*
fac	1|506|fachleute*	1|506|fachkräfte*	1|1042|facebook*
abt	1|508|abteilung*	1|1058|abtret*
adm	1|512|administ*
ass	1|519|assoziier*	1|838|assist*
anb	1|523|anbieter*	1|859|anbelang*
age	1|527|agentur*
mak	1|528|makler*
rep	1|529|repräsent*	1|777|reparier*	1|777|reparatur*	1|1137|reproduzier*	1|1209|republik*	1|1274|reputation*
bra	1|536|branche*	1|1415|brasilien*	1|1415|brasilianisch*
för	1|542|förder*	1|1205|förmlich*
wet	1|546|wettbewerb*	1|1020|wetter*
kos	1|559|kostenpflicht*	1|562|kostenlos*	1|562|kostenfrei*	1|1360|kostenvoranschlag*	1|1365|kosmetik*
bel	1|561|belast*	1|655|belgisch*	1|1100|belästig*	1|1100|beleidig*	1|1142|belastend*	1|1225|beliebt*	1|1305|beliebige*	1|1464|belohnung*
fak	1|566|faktur*	1|988|faktor*	1|996|faktisch*
qui	1|567|quittung*
ers	1|568|erstatt*	1|770|ersetz*	1|770|ersatz*	1|774|erstell*	1|840|ersuch*	1|844|ersichtlich*	1|939|erstmal*	1|1002|ersteller*	1|1095|erschein*	1|1108|erstreck*
wal	1|573|wallet*
öko	1|582|ökonomisch*
inv	1|586|investition*	1|586|investor*	1|586|investier*	1|1083|involvier*
liz	1|588|lizenzgebühr*	1|1001|lizenz*
tan	1|588|tantieme*
nöt	1|603|nötig*
urt	1|613|urteil*
sam	1|617|sammelklage*	1|792|sammel*	1|792|sammlung*	1|898|samstag*	6|1620|sammel*
glo	1|631|global*
föd	1|632|föderal*
kön	1|648|königreich*
eng	1|648|englisch*	1|1083|engagier*
deu	1|650|deutsch*	1|962|deutlich*	8|1639|deutliche* änderung*	8|1642|deutliche* hinweis*	8|1650|deutliche* hinweis*
irl	1|652|irland*
iri	1|652|irisch*
spa	1|656|spanisch*	1|1151|spalte*
ita	1|657|italienisch*
asi	1|660|asiatisch*
jem	1|671|jemand*
geg	1|674|gegenstand*	1|868|gegenwärtig*	1|979|gegenseitig*	1|1103|gegründet*	1|1158|gegenstück*
jün	1|677|jünger*	1|865|jüngst*
tod	1|682|todesfall*
töd	1|682|tödlich*
bar	1|690|barrierefrei*
arz	1|691|arzneimittel*
dro	1|691|droge*
leh	1|698|lehrer*
era	1|706|erachte*
fav	1|708|favorit*
glü	1|710|glücklich*	1|1181|glücksspiel*
erg	1|717|ergebnis*	1|826|ergänz*	1|1086|ergriffen*	8|1637|ergänzt*	8|1637|ergänzung*
bee	1|719|beeinfluss*	1|719|beeinträchtig*	1|760|beendig*
abw	1|723|abwehr*	1|974|abweich*	1|1112|abwäg*	1|1334|abwick*	8|1637|abweichend*
ris	1|726|risik*
zer	1|736|zerstör*	1|1161|zertifi*
unf	1|737|unfall*	1|737|unfälle*
gar	1|741|garant*
zuv	1|745|zuverlässig*	1|1276|zuverlässigkeitsprüf*
häk	1|751|häkchen*
beo	1|754|beobacht*
sus	1|759|suspendier*
sto	1|760|storn*	1|1537|stockholm*
geö	1|763|geöffnet*
erö	1|763|eröffn*
pau	1|767|pausier*
stö	1|767|stör*
abä	1|768|abänder*	8|1637|abänderung*
anp	1|768|anpass*	8|1637|anpassung*
umw	1|769|umwandl*	1|1019|umwelt*
umr	1|769|umrechn*
wec	1|771|wechsel*	1|1330|wechselkurs*
irr	1|778|irrtum*	1|997|irreführ*
män	1|778|mängel*
abh	1|780|abhilfe*	1|1068|abhäng*
klä	1|780|klär*
tes	1|781|test*	1|1311|testimonial*
bem	1|782|bemüh*	1|1122|bemerk*
err	1|783|erreich*	1|1090|erreichbar*	1|1103|errichte*
ert	1|796|erteil*
zur	1|803|zurückkehr*	1|811|zurücksetz*	1|852|zurückweis*	1|854|zurückzieh*	1|854|zurückgezogen*	1|854|zurücknehm*	1|1139|zurückentwick*
umt	1|804|umtausch*
beu	1|818|beurteil*
gan	1|828|ganz*
völ	1|828|völlig*
tot	1|829|total*
stü	1|831|stück*	5|1614|stündig*
obj	1|831|objekt*
rea	1|841|reagier*	1|841|reaktion*
les	1|843|leser*	1|843|lesbar*
wäh	1|848|wähl*	1|1447|währung*
akz	1|850|akzept*
ann	1|850|annehm*	1|1345|annähernd*
eff	1|862|effektiv*	1|862|effizien*
unw	1|862|unwirksam*	1|997|unwahr*
gül	1|863|gültig*	1|1290|gültigkeitsdauer*
mom	1|868|momentan*
frü	1|870|früher*	1|1374|frühest*	1|1374|frühzeitig*
bis	1|870|bisher*
zuk	1|871|zukünftig*
spä	1|871|später*
näc	1|874|nächst*
züg	1|877|zügig*
uhr	1|879|uhrzeit*
lau	1|880|laufzeit*	1|1236|laufende*
täg	1|885|täglich*	5|1616|tägig*
wöc	1|886|wöchentlich*	5|1617|wöchig*
jäh	1|888|jährlich*	5|1619|jährig*
jah	1|888|jahr*
sek	1|891|sekunde*	1|940|sekundär*
don	1|896|donnerstag*
fei	1|900|feiertag*
woc	1|900|wochenende*
dop	1|915|doppel*
tau	1|937|tausend*
mil	1|938|million*	1|938|milliarde*	1|1175|militär*
vie	1|941|vierte*
fün	1|942|fünfte*
häl	1|943|hälfte*
hal	1|943|halb*
zif	1|945|ziffer*
meh	1|946|mehrere*	1|946|mehrfach*	1|1234|mehrheit*
div	1|946|diverse*	1|1397|diversität*
grö	1|947|größer*	8|1639|größere* änderung*
red	1|948|reduzier*	1|1207|redigier*
max	1|949|maxim*
höc	1|949|höchst*
wac	1|950|wachs*
niv	1|952|niveau*
ebe	1|952|ebene*
dim	1|955|dimension*
kür	1|956|kürzer*
höh	1|958|höher*
obi	1|958|obige*
unm	1|962|unmissverständlich*	1|969|unmöglich*	1|978|unmittelbar*
neg	1|964|negativ*
wic	1|965|wichtig*	8|1639|wichtige* änderung*	8|1639|wichtige* aktualisierung*
sig	1|965|signifikant*	1|1160|signatur*	1|1160|signier*	8|1639|signifikant*
jew	1|966|jeweilig*
adä	1|967|adäquat*
ord	1|967|ordnungsgemäß*
mög	1|969|möglich*
eve	1|969|eventuell*
pot	1|969|potenziell*	1|969|potentiell*
etw	1|969|etwaige*
nor	1|971|normal*	1|1539|norwegisch*
typ	1|971|typisch*
häu	1|971|häufigst*	1|972|häufig*
var	1|974|variier*
übr	1|975|übrig*
kol	1|979|kollektiv*
pra	1|982|praktik*	1|982|praktisch*
mer	1|989|merkmal*
att	1|989|attribut*	1|1132|attraktiv*
kat	1|992|kategorie*	1|1382|katze*
det	1|994|detail*
näh	1|994|näher*
tat	1|996|tatsache*	1|996|tatsächlich*
ech	1|996|echt*
täu	1|997|täusch*
imm	1|998|immateri*
urh	1|999|urheber*
pat	1|1000|patent*	1|1299|patient*
kul	1|1003|kultur*
his	1|1003|histori*
flü	1|1006|flüge*
tic	1|1009|ticket*
hot	1|1011|hotel*	1|1185|hotline*
zim	1|1012|zimmer*
spo	1|1018|sport*	1|1170|sponsor*	1|1505|spotify*
fit	1|1018|fitness*
ene	1|1022|energie*
ten	1|1028|tendenz*
klu	1|1031|klug*
puf	1|1036|puffer*
goo	1|1041|google*
mic	1|1043|microsoft*
ama	1|1045|amazon*
twi	1|1046|twitter*
you	1|1047|youtube*
lin	1|1048|linkedin*
moz	1|1049|mozilla*
pay	1|1050|paypal*
haf	1|1060|haftung*	1|1060|haftbar*	1|1061|haftungsausschl*	1|1388|haftstrafe*
san	1|1063|sanktion*
buß	1|1063|bußgeld*
fäh	1|1065|fähig*
kap	1|1065|kapazität*	1|1280|kapital*
tal	1|1066|talent*
umz	1|1091|umzieh*	1|1091|umzug*
eta	1|1103|etablier*
grü	1|1104|gründer*	1|1104|gründung*	1|1120|grüße*
abd	1|1107|abdeck*
mor	1|1114|moral*
äuß	1|1118|äußer*
ged	1|1123|gedächtnis*	1|1292|gedruckt*
ini	1|1127|initiier*	1|1127|initiative*
mot	1|1131|motivier*
pop	1|1135|popup*	1|1225|populär*	8|1650|popup*
run	1|1136|rundfunk*
ern	1|1137|erneut*	1|1208|erneuer*	1|1239|ernenn*	1|1239|ernannt*	1|1253|ernst*	8|136|erneute* einwilligung	8|136|erneute* zustimmung
dek	1|1139|dekompil*
mat	1|1143|material*	1|1143|materiell*	8|1639|materielle* änderung*
zen	1|1147|zentral*	1|1509|zendesk*
pfa	1|1152|pfad*
rou	1|1152|route*
nav	1|1152|navigat*	1|1152|navigier*
sie	1|1161|siegel*
eti	1|1161|etikett*
abz	1|1162|abzeichen*
bad	1|1162|badge*
bin	1|1164|bindend*
dip	1|1174|diplom*
zeu	1|1174|zeugnis*	1|1394|zeuge*
emb	1|1180|embargo*
lot	1|1181|lotterie*
ört	1|1189|örtlich*
edi	1|1207|editier*
tsc	1|1209|tschechi*
isr	1|1210|israel*
sac	1|1217|sachverhalt*	1|1369|sachmangel*
mec	1|1219|mechanism*	1|1267|mechanik*
nüt	1|1225|nützlich*
räu	1|1231|räumlichkeit*
hon	1|1232|honorier*
vis	1|1235|visuell*
gra	1|1235|grafik*	1|1235|grafisch*	1|1253|gravierend*	8|1639|gravierend*
teu	1|1237|teuer*
psy	1|1242|psych*
see	1|1242|seelisch*
aug	1|1243|auge*
gat	1|1244|gateway*
ded	1|1245|dediziert*
seg	1|1249|segment*
pac	1|1258|packung*
sem	1|1261|seminar*
tag	1|1261|tagung*
syn	1|1262|synchronis*
exz	1|1263|exzessiv*
zub	1|1265|zubehör*
fab	1|1266|fabrik*
ing	1|1267|ingenieur*
pet	1|1273|petition*
lob	1|1273|lobby*
lag	1|1284|lagerung*
sai	1|1285|saison*
som	1|1285|sommer*
win	1|1285|winter*
möb	1|1286|möbel*
sze	1|1287|szene*
pha	1|1287|phase*
sca	1|1293|scann*
tas	1|1294|tastatur*
wea	1|1295|wearable*
cov	1|1298|covid*
pan	1|1298|pandemie*
the	1|1299|therapie*
asp	1|1306|aspekt*
fäl	1|1307|fällig*
zwa	1|1312|zwang*
gün	1|1313|günstig*
ran	1|1314|rangfolge*	1|1314|ranking*
tri	1|1315|trick*
ane	1|1321|anerkenn*	1|1321|anerkannt*
bor	1|1329|bordkarte*
zin	1|1330|zinssatz*
ifr	1|1337|iframe*
stä	1|1344|ständig*
emi	1|1348|emission*	1|1348|emittent*
güt	1|1352|gütlich*
bib	1|1354|bibliothek*
zit	1|1360|zitat*	1|1360|zitier*
küc	1|1381|küche*
far	1|1384|farbe*
nuk	1|1387|nuklear*
waf	1|1387|waffe*
ato	1|1387|atom*
ruh	1|1404|ruhend*
lay	1|1406|layout*
chi	1|1409|chinesisch*
jap	1|1410|japan*
lux	1|1414|luxemburg*
rad	1|1423|radio*
dra	1|1424|drahtlos*
iph	1|1428|iphone*
alk	1|1431|alkohol*
was	1|1432|wasser*
luf	1|1433|luft*
tax	1|1446|taxi*
dol	1|1449|dollar*
rob	1|1458|robot*
sdk	1|1462|sdk*
plu	1|1463|plug*	6|1629|plugin*
ärz	1|1465|ärztlich*
obs	1|1472|obszön*
dif	1|1476|diffamier*
ado	1|1496|adobe*
tik	1|1497|tiktok*
pin	1|1498|pinterest*
sna	1|1499|snapchat*
sal	1|1508|salesforce*
htm	1|1518|html*
cap	1|1519|captcha*
dän	1|1540|dänisch*
öst	1|1541|österreich*
afr	1|1544|afrika*
kin	6|1625|kind*	6|1625|kinder*
rev	8|1637|revidiert*	8|1637|revision*
tie	8|1639|tiefgreifend*`,suffix:`cht	0|45|*nachricht	1|599|*pflicht	1|607|*srecht
ten	0|45|*nachrichten	1|291|*daten	1|295|*diensten	1|369|*konten	1|572|*karten	1|599|*pflichten	1|607|*rechten	1|611|*streitigkeiten	1|880|*fristen
ung	0|72|*verschlüsselung	1|488|*verarbeitung	1|593|*verordnung	1|593|*grundverordnung	1|790|*nutzung	1|807|*speicherung	1|860|*beziehung	1|1023|*forschung	1|1035|*sitzung
kie	0|155|*cookie
ies	0|155|*cookies	6|1629|*cookies
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
ien	1|349|*dateien	1|431|*richtlinien	1|1024|*studien
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
gen	1|602|*anforderungen	1|833|*einstellungen	1|836|*empfehlungen	6|1627|*einstellungen	8|1638|*einstellungen ** ändern	8|1638|*einstellungen ** anpassen	8|1638|*einstellungen ** anzupassen	8|1638|*einstellungen ** aktualisieren
hte	1|607|*rechte
hts	1|607|*rechts
che	1|610|*ansprüche
hen	1|610|*ansprüchen
rde	1|624|*behörde	1|625|*aufsichtsbehörde
den	1|624|*behörden
ern	1|634|*ländern	1|945|*nummern
der	1|634|*länder
eit	1|720|*sicherheit
len	1|787|*fällen
nis	1|860|*verhältnis
uer	1|880|*dauer
ist	1|880|*frist
mer	1|945|*nummer
typ	1|991|*typ
die	1|1024|*studie`,infix:"verschlüsselungs	0|72|*verschlüsselungs*"}}};export{e as de};
