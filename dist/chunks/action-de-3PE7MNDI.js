import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import"./action-chunk-YPLPRSDF.js";var e={code:"de",functionWords:"der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|aber|sondern|sowie|als|wie|dass|daß|ob|denn|doch|so|da|dort|hier|es|er|sie|ihn|ihm|ihr|ihre|ihren|ihrem|ihrer|ihres|ihnen|wir|uns|unser|unsere|unseren|unserem|unserer|unseres|ich|mich|mir|mein|meine|meinen|meinem|meiner|meines|du|dich|dir|dein|deine|deinen|deinem|deiner|deines|euch|euer|eure|euren|eurem|eurer|sein|seine|seinen|seinem|seiner|seines|sich|selbst|selber|man|wer|wen|wem|wessen|was|welche|welchen|welchem|welcher|welches|dieser|diese|diesen|diesem|dieses|jener|jene|jenen|jenem|jenes|derselbe|dieselbe|dieselben|derselben|derjenigen|diejenigen|denjenigen|deren|dessen|denen|solche|solchen|solcher|solches|ist|sind|war|waren|bin|bist|seid|sei|seien|wäre|wären|gewesen|wird|werden|wurde|wurden|worden|geworden|würde|würden|werde|wirst|hat|haben|habe|hast|hatte|hatten|hätte|hätten|gehabt|tut|tun|lassen|lässt|in|im|ins|an|am|ans|auf|aufs|aus|bei|beim|bis|durch|für|gegen|hinter|mit|nach|neben|seit|über|um|unter|von|vom|vor|während|wegen|zu|zum|zur|zwischen|innerhalb|hinsichtlich|bezüglich|gegenüber|gemäß|gemäss|laut|anhand|mittels|mithilfe|aufgrund|per|pro|via|auch|noch|schon|bereits|sehr|ganz|eben|nun|dann|daher|dafür|dabei|dadurch|damit|daran|darauf|daraus|darin|darüber|davon|dazu|danach|hierzu|hierfür|hierbei|hierdurch|hiermit|hierin|hiervon|deshalb|deswegen|somit|also|jedoch|dennoch|zudem|außerdem|ausserdem|ferner|darüber|hinaus|weiterhin|ebenfalls|ebenso|gleichfalls|insofern|wobei|wodurch|womit|worauf|wofür|weil|indem|nachdem|während|wann|wo|warum|weshalb|wieso|wohin|zwar|sowohl|entweder|beziehungsweise|bzw|folgend|folgende|folgenden|folgender|folgendes|nachfolgend|nachfolgenden|nachstehend|nachstehenden|vorstehend|vorstehenden|oben|unten|obigen|genannt|genannte|genannten|genannter|jeweils|jeweilig|jeweilige|jeweiligen|jeweiliger|entsprechend|entsprechende|entsprechenden|entsprechender|hin|her|ab|bitte|gerne|eigene|eigenen|eigener|usw|etc|sog|sogenannt|sogenannte|sogenannten|diesbezüglich|hiermit|dahin|dazu|dies|sodass|sobald|zuge|seitens|gem|andernfalls|allerdings|hingegen|daneben|demnach|samt|daraufhin|darum|ihrerseits|hierüber|hieran|diesbezüglichen|diesbezügliche|diesbezüglicher|dortigen|dortige|derartige|derartigen|derartiger|derartiges|besagte|besagten|besagter|ohnehin|dar|heraus|hinweg|sollte|sollten|demselben|etwas|je|liegt|liegen|einmal|ii|iii|iv|vi|www|https|http|com|org|html",subjects:{company:"wir",person:"sie|du|ihr"},capitalNouns:!0,particles:"ab|an|auf|aus|bei|bekannt|bereit|durch|ein|entgegen|fern|fest|fort|frei|heran|heraus|herunter|hervor|hin|hinzu|hoch|los|mit|nach|nieder|offen|sicher|statt|teil|über|um|unter|vor|voraus|weg|weiter|wieder|wiederher|zu|zurück|zusammen",inserted:"zu|ge",compounds:!0,joints:"s|n|en|es|e|er",conjunctions:"und|oder|sowie|bzw",citations:"artikel|artikeln|art|absatz|abs|satz|buchstabe|lit|abschnitt|abschnitts|abschnitte|ziffer|ziff|nummer|nr|kapitel|anlage|punkt|teil",contractions:{"geht's":"geht es","gibt's":"gibt es","ist's":"ist es","wie's":"wie es","war's":"war es","wenn's":"wenn es","für's":"für das","auf's":"auf das","in's":"in das","durch's":"durch das","um's":"um das","über's":"über das","an's":"an das"},abbreviations:"z.b|u.a|d.h|i.d.r|i.s.d|i.s.v|i.v.m|i.r.d|i.h.v|o.g|o.ä|u.ä|s.o|s.u|u.u|v.a|m.a.w|n.f|a.f|e.v|bzw|bspw|ca|ggf|ggfs|gem|evtl|inkl|exkl|einschl|insb|insbes|sog|vgl|siehe|abs|art|nr|nrn|lit|ziff|ziffer|buchst|abschn|kap|rn|rz|fn|anm|bgbl|dr|prof|hr|fr|st|str|tel|mobil|inc|ltd|co|corp|llc|s.a|s.a.s|mio|mrd|max|min|mind|zzgl|abzgl|grds|allg|entspr|ggü|zw|betr|bez|jan|feb|mär|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez|u.s|u.s.a|p.o|abt|geb|vers|std|ff|13|14|16|18|par|tit|unterabs|vol|pkt",numbers:{ein:1,eine:1,einem:1,einen:1,einer:1,eines:1,eins:1,zwei:2,drei:3,vier:4,fünf:5,sechs:6,sieben:7,acht:8,neun:9,zehn:10,elf:11,zwölf:12,dreizehn:13,vierzehn:14,fünfzehn:15,sechzehn:16,siebzehn:17,achtzehn:18,neunzehn:19,zwanzig:20,einundzwanzig:21,vierundzwanzig:24,fünfundzwanzig:25,achtundzwanzig:28,dreißig:30,dreissig:30,sechsunddreißig:36,sechsunddreissig:36,vierzig:40,fünfundvierzig:45,achtundvierzig:48,fünfzig:50,sechzig:60,siebzig:70,zweiundsiebzig:72,achtzig:80,neunzig:90,hundert:100,einhundert:100,hundertachtzig:180,einhundertachtzig:180,zweier:2,dreier:3,dreizehnte:13,dreizehnten:13,vierzehnte:14,vierzehnten:14,fünfzehnte:15,fünfzehnten:15,sechzehnte:16,sechzehnten:16,siebzehnte:17,siebzehnten:17,achtzehnte:18,achtzehnten:18,einundzwanzigste:21,einundzwanzigsten:21},months:["januar|jänner|jan|jän","februar|feber|feb","märz|maerz|mär|mrz","april|apr","mai","juni|jun","juli|jul","august|aug","september|sep|sept","oktober|okt","november|nov","dezember|dez"],ages:"unter N jahren|unter N jahre|unter N|unter dem alter von N|unter dem alter von N jahren|unterhalb von N jahren|N jahre alt|N jahren alt|N jahre alt oder älter|N jahre oder älter|N jahre und älter|N jahren und älter|N jahren oder älter|N jahre oder jünger|N jahren oder jünger|jünger als N|jünger als N jahre|nicht älter als N|älter als N|älter als N jahre|mindestens N jahre|mindestens N jahre alt|mindestens N jahren|mindestalter von N|mindestalter von N jahren|mindestalter beträgt N|das N lebensjahr|ihr N lebensjahr|des N lebensjahres|das * N lebensjahr|N lebensjahr|N lebensjahres|vollendeten N lebensjahr|vollendung des N lebensjahres|vollendete N lebensjahr|alter von N|alter von N jahren|im alter von N|im alter von N jahren|im alter von unter N|ab N jahren|ab N jahre|über N jahre|über N jahren|über N jahre alt|noch nicht N|noch nicht N jahre|noch keine N jahre|noch keine N|zwischen N und|zwischen N und * jahren|N bis * jahre|N bis * jahren|N jährige*|N jährigen|weniger als N jahre alt|unter N jährige*|über N jährige*",denials:"nicht|kein|keine|keinen|keinem|keiner|keines|keinerlei|nie|niemals|ohne|weder|nichts|niemand|niemanden|niemandem|keinesfalls|keineswegs|nirgends|auf keinen fall|in keinem fall|in keiner weise|unter keinen umständen|zu keinem zeitpunkt|zu keiner zeit|nicht mehr|nicht länger|noch nie|nirgendwo|keins|unmöglich|unmögliche|unmöglichkeit|verboten|verbietet|verbieten|untersagt|unterlassen|unterlässt|unterlassung|verzichten|verzichtet|verzichten wir|außerstande|ausserstande|raten ** davon ab|raten ** ab|davon abraten|davon absehen|mitnichten|davon abzusehen|sehen ** davon ab|mangels|unterbleibt|unterbleiben|sehen wir ** ab|wir sehen ** ab|sieht ** davon ab|verneint|lassen wir bleiben|ausgeblieben|niemands|keinster weise|ist ausgeschlossen|sind ausgeschlossen|ist ** ausgeschlossen|sind ** ausgeschlossen|untersagen wir|wir untersagen|untersagen unseren|untersagen es|verwehrt",index:{keys:["personal-data","sensitive-data","name","email","hashed-email","phone","postal-address","username","password","account-data","photo","video","audio","age","gender","ethnicity","religion","politics","sexuality","health","genetic","biometric","nationality","marital","demographics","education","employment","job-application","government-id","payment","financial","purchase","location","precise-location","ip","device","device-id","fingerprinting","usage","browsing","viewing","logs","diagnostics","metadata","content","messages","contacts","contact-data","social-media","survey","preferences-data","inferences","support-data","sensor","aggregated","anonymous","third-party-source","collect","use","process","share","sell","retain","store","delete","transfer","access","combine","analyse","scan","track","profile-act","encrypt","hash","notify-act","verify","publish","respond","contract-bind","third-party","service-provider","processor","subprocessor","affiliate","partner","advertiser","analytics-provider","payment-provider","social-network","authority","acquirer","public-recipient","organisation-admin","adviser","researcher","delivery","provide-service","improve","develop","research","marketing","advertising","targeted-advertising","analytics","personalise","security-purpose","fraud","legal-compliance","legal-claims","communicate","support","payment-purpose","recruitment","ai-training","ai","automated-decision","profiling","right","right-access","right-rectify","right-erase","right-port","right-object","right-restrict","right-complain","right-appeal","right-nondiscrimination","right-human-review","right-withdraw","authorised-agent","exercise-request","opt-out","opt-in","settings","choose","gpc","consent","legitimate-interest","contract","legal-basis","safeguard","breach","no-guarantee","employees-access","third-country","scc","framework","adequacy","bcr","us","eu","uk","switzerland","country","servers","cookie","tracker-tech","third-party-cookie","child","parent","under-age","resident","california","gdpr","visitor","customer","user","employee","applies","controller","dpo","contact-us","third-party-sites","policy-doc","policy-change","last-updated","not","generally","only","except","if","with-consent","where-law","where-applicable","feasible","may","will","must","some","all","example","automatic","purpose-word","retention-period","account-close","pointer","illustration","past-processing","definition","@AT","@BE","@BG","@HR","@CY","@CZ","@DK","@EE","@FI","@FR","@DE","@GR","@HU","@IE","@IT","@LV","@LT","@LU","@MT","@NL","@PL","@PT","@RO","@SK","@SI","@ES","@SE","@NO","@IS","@LI","@CA","@AU","@NZ","@JP","@KR","@IL","@AR","@UY","@IN","@CN","@HK","@TW","@SG","@PH","@MY","@ID","@TH","@VN","@PK","@BD","@LK","@AE","@SA","@QA","@TR","@RU","@UA","@BY","@RS","@BA","@ME","@MK","@AL","@MD","@GE","@AM","@AZ","@KZ","@ZA","@EG","@MA","@TN","@DZ","@NG","@KE","@GH","@MU","@BR","@MX","@CL","@CO","@PE","@CR","@EC","@JM","@BM","@JE","@GG","@IM","@AD","@MC","@SM","@FO","@GI","=data","=personal","=privacy","=private","=service","=product","=website","=page","=platform","=internet","=offline","=app","=application","=software","=program","=programming","=computer","=desktop","=mobile","=phone","=tablet","=device","=equipment","=machine","=screen","=camera","=microphone","=television","=battery","=cable","=network","=connection","=connect","=disconnect","=server","=cloud","=database","=domain","=link","=linked","=button","=click","=icon","=menu","=window","=browser","=browse","=interface","=api","=code","=script","=version","=update","=upgrade","=install","=uninstall","=download","=upload","=file","=folder","=format","=text","=image","=photo","=video","=audio","=music","=film","=streaming","=game","=play","=watch","=listen","=voice","=media","=social","=content","=contain","=account","=profile","=identity","=identify","=identifier","=login","=logout","=log","=register","=membership","=member","=user","=visitor","=visit","=customer","=consumer","=subscriber","=subscription","=subscribe","=unsubscribe","=newsletter","=mail","=email","=inbox","=address","=addressed","=postal","=message","=chat","=sms","=call","=named","=name","=title","=contact","=communication","=correspondence","=conversation","=notify","=inform","=notice","=alert","=reminder","=announcement","=publish","=post","=comment","=community","=forum","=blog","=group","=friend","=follow","=following","=feature","=tool","=technology","=technical","=system","=electronic","=digital","=virtual","=policy","=statement","=terms","=condition","=agreement","=agree","=consent","=permission","=permit","=authorise","=prohibit","=contract","=contractual","=clause","=provision","=section","=paragraph","=chapter","=article","=table","=appendix","=heading","=footer","=document","=form","=shape","=field","=list","=copy","=original","=draft","=record","=report","=archive","=definition","=word","=meaning","=meaningful","=refer","=reference","=describe","=explain","=specify","=mention","=set-out","=indicate","=summary","=overview","=introduction","=conclusion","=guide","=instruction","=rule","=procedure","=method","=manner","=means","=process","=measure","=measurement","=step","=activity","=action","=operation","=run","=perform","=performance","=execute","=implement","=work","=employee","=employment","=hire","=career","=professional","=expert","=team","=department","=office","=headquarters","=manager","=manage","=business","=company","=subsidiary","=affiliate","=organisation","=association","=associate","=institution","=foundation","=partner","=provider","=supplier","=merchant","=agent","=agency","=broker","=representative","=owner","=ownership","=asset","=resource","=trade","=commercial","=industry","=market","=marketing","=marketplace","=advertising","=campaign","=promotion","=offer","=discount","=gift","=contest","=loyalty","=order","=purchase","=sale","=rent","=shop","=cart","=checkout","=catalogue","=brand","=trademark","=price","=cost","=fee","=charge","=free","=freedom","=payment","=unpaid","=invoice","=receipt","=refund","=credit","=debit","=debt","=card","=wallet","=bank","=iban","=money","=amount","=tax","=accounting","=audit","=financial","=economic","=profit","=salary","=insurance","=investment","=loan","=royalty","=law","=legal","=lawful","=unlawful","=regulation","=statute","=directive","=code-of-law","=comply","=accordance","=obligation","=mandatory","=require","=requirement","=necessary","=need","=essential","=strict","=right","=privilege","=exercise","=claim","=dispute","=court","=judgment","=lawsuit","=arbitration","=jury","=class-action","=evidence","=lawyer","=counsel","=crime","=police","=enforcement","=authority","=supervisory","=government","=public","=public-interest","=national","=nationality","=international","=federal","=state","=country","=territory","=region","=city","=place","=location","=area","=geographic","=map","=europe","=union","=economic-area","=america","=united","=kingdom","=sweden","=germany","=france","=ireland","=switzerland","=netherlands","=belgium","=spain","=italy","=canada","=australia","=asia","=california","=language","=translation","=foreign","=outside","=inside","=third-party","=third-country","=party","=entity","=person","=human","=data-subject","=subject","=subject-to","=child","=minor","=adult","=parent","=family","=birth","=death","=age","=gender","=sexual","=life","=health","=body","=injury","=disability","=medicine","=emergency","=genetic","=religion","=politics","=ethnic","=opinion","=education","=course","=training","=learn","=knowledge","=know","=aware","=understand","=think","=want","=like","=interest","=love","=expect","=intend","=purpose","=reason","=basis","=cause","=result","=consequence","=influence","=security","=safe","=protect","=defend","=prevent","=detect","=risk","=danger","=threat","=attack","=abuse","=fraud","=spam","=theft","=loss","=damage","=destroy","=accident","=incident","=breach","=violate","=guarantee","=ensure","=promise","=trust","=reliable","=encrypt","=key","=password","=credentials","=verify","=confirm","=check","=review","=control","=monitor","=investigate","=filter","=block","=limit","=suspend","=terminate","=end","=close","=open","=start","=stop","=continue","=pause","=change","=convert","=replace","=switch","=improve","=develop","=create","=make","=design","=fix","=error","=problem","=solve","=test","=try","=succeed","=fail","=happen","=event","=case","=situation","=status","=use","=reuse","=collect","=obtain","=recipient","=provide","=give","=share","=disclose","=send","=transfer","=forward","=delivery","=return","=exchange","=access","=available","=store","=keep","=delete","=remove","=restore","=deactivate","=activate","=active","=automatic","=user-manual","=analyse","=evaluate","=calculate","=compare","=combine","=integrate","=separate","=include","=exclude","=add","=complete","=full","=total","=part","=piece","=set","=settings","=default","=customise","=recommend","=support","=help","=ask","=request","=answer","=write","=read","=see","=display","=search","=find","=choose","=decide","=accept","=approve","=refuse","=object","=withdraw","=correct","=accurate","=complaint","=appeal","=concern","=relationship","=apply","=effective","=valid","=effective-date","=last","=new","=old","=current","=exist","=previous","=future","=before","=after","=next","=now","=soon","=quick","=slow","=time","=period","=temporary","=permanent","=date","=calendar","=day","=week","=month","=year","=hour","=minute","=seconds","=morning","=monday","=tuesday","=wednesday","=thursday","=friday","=saturday","=sunday","=holiday","=january","=february","=march","=april","=may-month","=june","=july","=august","=september","=october","=november","=december","=zero","=one-number","=two","=three","=four","=five","=six","=seven","=eight","=nine","=ten","=eleven","=twelve","=thirteen","=fifteen","=sixteen","=eighteen","=twenty","=thirty","=forty","=fifty","=sixty","=ninety","=hundred","=thousand","=million","=first","=second","=fourth","=fifth","=half","=percent","=number","=many","=more","=less","=maximum","=increase","=average","=level","=extent","=range","=size","=small","=large","=high","=low","=simple","=complex","=clear","=good","=bad","=important","=relevant","=appropriate","=reasonable","=possible","=certain","=general","=regular","=similar","=different","=other","=unique","=own","=direct","=joint","=behaviour","=habit","=practice","=experience","=quality","=standard","=principle","=criterion","=factor","=characteristic","=nature","=type","=category","=example","=detail","=more-information","=fact","=truth-false","=intellectual","=copyright","=patent","=license","=author","=culture","=book","=travel","=flight","=transport","=vehicle","=ticket","=passport","=hotel","=home","=reside","=street","=zip","=food","=clothing","=sport","=environment","=weather","=force-majeure","=energy","=science","=study","=survey","=statistic","=analytics","=trend","=model","=ai","=smart","=cookie","=pixel","=tracking","=session","=cache","=signal","=sensor","=ip","=os","=google","=facebook","=microsoft","=apple","=amazon","=twitter","=youtube","=linkedin","=firefox","=paypal","=gdpr","=ccpa","=dpo","=cnil","=controller","=processor","=contractor","=assignment","=behalf","=responsibility","=disclaimer","=waiver","=sanction","=jurisdiction","=competent","=talent","=independent","=depend","=voluntary","=regardless","=extraordinary","=legally-required","=legitimate","=fundamental","=sensitive","=confidential","=anonymous","=aggregate","=hash","=structured","=portable","=intervention","=participate","=contribute","=submit","=take","=bring","=go","=leave","=arrive","=move","=place-verb","=tell","=discuss","=appear","=lead","=maintain","=serve","=discriminate","=harass","=pursue","=enter-into","=establish","=found-company","=constitute","=belong","=cover","=extend","=derive","=interpret","=match","=balance","=prioritise","=respect-dignity","=value","=benefit","=opportunity","=freedom-expression","=feel","=welcome","=attention","=note","=remember","=imagine","=plan","=prepare","=initiate","=finalise","=coordinate","=facilitate","=encourage","=attract","=audience","=interest-based","=banner","=spread","=reproduce","=derivative","=reverse-engineer","=circumvent","=impersonate","=burden","=material","=physical","=surroundings","=structure","=center","=side","=top","=front","=line","=path","=direction","=distance","=origin","=sample","=mix","=counterpart","=private-life","=sign","=certify","=badge","=shield","=corporate-rules","=transaction","=merger","=bankruptcy","=successor","=venture","=sponsor","=co-brand","=candidate","=background","=qualification","=military","=trade-union","=emergency-service","=export","=import","=embargo","=gambling","=dating","=compatible","=donation","=support-ticket","=thing","=point","=term-duration","=local","=against","=even","=commission","=discretion","=respective","=premium","=back","=informal","=civil","=least","=consistent","=traffic","=unauthorised","=implied","=self","=official","=past","=edit","=renew","=republic","=israel","=portugal","=instead","=channel","=sufficient","=satisfy","=proceed","=matter","=cross","=mechanism","=reflect","=news","=assume","=tariff","=mode","=useful","=advance","=ride","=beyond","=incur","=allege","=premises","=honor","=hard","=majority","=visual","=pending","=expense","=prominent","=appoint","=hide","=letter","=mind","=face","=portal","=dedicated","=index","=recycle","=vpn","=segment","=celebrity","=negligence","=intentional","=sever","=impose","=role","=entertainment","=unit","=package","=uniform","=widget","=webinar","=synchronise","=excess","=redeem","=accessory","=manufacturer","=engineer","=operator","=carrier","=host-guest","=moderate","=vote","=petition","=reputation","=society","=background-check","=imprint","=telefax","=company-register","=capital","=debt-collection","=money-laundering","=score","=warehouse","=season","=furniture","=stage","=drop","=attach","=lifespan","=swipe","=print","=scan","=keyboard","=wear","=volume","=heart-rate","=vaccine","=patient","=prescription","=limitation-period","=negotiate","=mutatis-mutandis","=hereinafter","=anyone","=aspect","=due","=combat","=trespass","=solicit","=endorse","=coerce","=favor","=rank","=hint","=elapse","=transparent","=integrity","=render","=dispose","=recognise","=intermediary","=computing","=freelance","=consumption","=justice","=club","=studio","=boarding","=percentage-rate","=inhabitant","=shorten","=comprehensive","=settlement","=turn","=accommodate","=iframe","=transient","=mark","=foreseen","=as-of","=specification-sheet","=focus","=constant","=approximately","=stable","=disk","=issue-verb","=fill-in","=never","=hypothesis","=courtesy","=personality","=library","=illustration","=alias","=grid","=parking","=franchise","=quote","=mandate","=warning","=star","=logistic","=beauty","=outage","=justify","=telephone-directory","=hidden-defect","=adhere","=deem","=enjoyment","=wedding","=early","=clean","=accompany","=broken","=pair","=correlate","=bulk","=cooking","=pet","=farm","=light-colour","=temperature","=peace","=nuclear","=prison","=parliament","=minister","=embassy","=customs","=notary","=witness","=victim","=fairness","=diversity","=equality","=sustain","=good-faith","=expedite","=compress","=crash","=idle","=draw","=layout","=border","=merchantability","=china","=japan","=korea","=india","=singapore","=luxembourg","=brazil","=north","=south","=east","=west","=bluetooth","=wifi","=gps","=radio","=wireless","=ios","=android","=mac","=iphone","=linux","=restaurant","=alcohol","=water","=air","=fire","=night","=imy","=ico","=algorithm","=machine-learning","=intelligence","=car","=scooter","=bicycle","=driver","=drive","=taxi","=currency","=euro","=dollar","=cash","=vat","=ssl","=tls","=https","=virus","=malware","=phishing","=bot","=hack","=beacon","=tag","=sdk","=plugin","=reward","=doctor","=hospital","=school","=student","=university","=biometric","=fingerprint","=pornographic","=violence","=terrorism","=hate","=defame","=visa","=hand","=eye","=secret","=thank","=apologise","=bus","=train","=instagram","=whatsapp","=meta","=chrome","=gmail","=bing","=explorer","=safari","=itunes","=aws","=alexa","=adobe","=tiktok","=pinterest","=snapchat","=reddit","=discord","=tumblr","=github","=zoom","=spotify","=netflix","=cloudflare","=salesforce","=zendesk","=adwords","=criteo","=adyen","=stripe","=braintree","=mastercard","=sonos","=url","=html","=captcha","=crm","=hr-department","=iso","=pci","=virginia","=colorado","=connecticut","=utah","=nevada","=texas","=new-york","=francisco","=london","=paris","=dublin","=amsterdam","=berlin","=stockholm","=turkey","=norway","=finland","=austria","=poland","=mexico","=africa","~0","~1","~2","~3","~4","~5","~6","~7","~8","~9","~10","~11","~12","~13","~14","~15","~16","~17","~18","~19","~20","~21","~22","~23","~24","~25","~26","~27","~28","~29","~30","~31","~32","~33","~34","~35","~36","~37","~38","~39","~40","~41","~42","~43","~44","~45","~46","~47","~48","~49","~50","~51","~52","~53","~54","~55","~56","~57","~58","~59","~60","~61","~62","~63","~64","~65","~66","~67","~68","H","B","D","W","M","Y","collection","purpose","sharing","sale","retention","children","rights","choice","security","tracking","automated-decisions","change-rule","contact","scope","outside","document","practices","changes","notChanges","material","reduces","withoutConsent","notify","byPosting","posting","lookAgain","continuedUse","silence","existingData","before","inProduct","banner","homePage","website","blog","postal","whereLawRequires","asAppropriate","revised","effective"],lookups:{exact:`personendaten	0|0|personendaten
ihre	0|0|ihre daten	0|0|ihre informationen	0|0|ihre angaben	0|25|ihre noten	0|31|ihre aufträge	0|38|ihre nutzung	0|38|ihre verwendung	0|38|ihre benutzung	0|38|ihre aktivität	0|38|ihre aktivitäten	0|44|ihre inhalte	0|44|ihre bewertung	0|44|ihre eingaben	0|46|ihre kontakte	0|49|ihre rückmeldung	0|50|ihre interessen	0|52|ihre anliegen	0|52|ihre kontaktaufnahme	0|92|ihre organisation	0|92|ihre schule	0|92|ihre hochschule	0|92|ihre universität	0|92|ihre firma	0|110|ihre fragen zu beantworten	0|110|ihre anfrage zu beantworten	0|110|ihre anfragen zu beantworten	0|110|ihre anfrage beantworten	0|110|ihre anfragen beantworten	0|110|ihre fragen beantworten	0|110|ihre ** anfrage* ** beantworten	0|110|ihre frage zu beantworten	0|110|ihre frage beantworten	0|110|ihre fragen werden ** beantwortet	0|117|ihre rechte	0|119|ihre daten zu aktualisieren	0|119|ihre daten aktualisieren	0|119|ihre daten ** aktualisieren	0|119|ihre informationen ** aktualisieren	0|119|ihre angaben ** aktualisieren	0|119|ihre angaben aktualisieren	0|119|ihre informationen zu aktualisieren	0|119|ihre daten ändern	0|119|ihre daten zu ändern	0|119|ihre angaben ändern	0|119|ihre angaben zu ändern	0|119|ihre informationen ändern	0|134|ihre auswahl	0|134|ihre entscheidung	0|134|ihre möglichkeiten	0|134|ihre optionen	0|137|ihre interessen rechte und freiheiten	0|164|ihre besuche	0|181|ihre einwilligung ** einholen	0|181|ihre zustimmung einholen	0|181|ihre einwilligung erteilt	0|181|ihre zustimmung erteilt	0|181|ihre ausdrückliche einwilligung * erteilt	0|181|ihre vorherige einwilligung	0|181|ihre vorherige zustimmung	6|1629|ihre rechte	8|1641|ihre daten ** ändern	8|1641|ihre daten ** zu ändern	8|1641|ihre daten ** aktualisieren	8|1641|ihre daten ** zu aktualisieren	8|1641|ihre daten ** anpassen	8|1641|ihre daten ändern	8|1641|ihre informationen ** ändern	8|1641|ihre informationen ** aktualisieren	8|1641|ihre angaben ** ändern	8|1641|ihre angaben ** aktualisieren	8|1641|ihre datenschutzerklärungen ** ändern	8|1641|ihre präferenzen ** ändern	8|1641|ihre einwilligung ** ändern	8|1641|ihre entscheidung ** ändern	8|1643|ihre rechte betreffen	8|1643|ihre rechte ** auswirk*	8|136|ihre ausdrückliche* einwilligung	8|136|ihre ausdrückliche* zustimmung	8|136|ihre vorherige* einwilligung	8|136|ihre vorherige* zustimmung
ihrer	0|0|ihrer daten	0|0|ihrer informationen	0|0|ihrer angaben	0|25|ihrer noten	0|31|ihrer aufträge	0|38|ihrer nutzung	0|38|ihrer verwendung	0|38|ihrer benutzung	0|38|ihrer aktivität	0|38|ihrer aktivitäten	0|44|ihrer inhalte	0|44|ihrer eingaben	0|44|ihrer bewertung	0|46|ihrer kontakte	0|50|ihrer interessen	0|52|ihrer anliegen	0|52|ihrer kontaktaufnahme	0|92|ihrer organisation	0|92|ihrer schule	0|92|ihrer firma	0|117|ihrer rechte	0|134|ihrer auswahl	0|134|ihrer entscheidung	0|134|ihrer optionen	0|137|ihrer interessen rechte und freiheiten	0|164|ihrer besuche	0|181|ihrer vorherigen einwilligung	0|181|ihrer vorherigen zustimmung	8|136|ihrer ausdrücklichen einwilligung	8|136|ihrer ausdrücklichen zustimmung	8|136|ihrer vorherigen einwilligung	8|136|ihrer vorherigen zustimmung	8|136|ihrer zustimmung bedürfen	8|136|ihrer zustimmung bedarf	8|136|ihrer einwilligung bedarf
ihren	0|0|ihren daten	0|0|ihren informationen	0|0|ihren angaben	0|31|ihren auftrag	0|38|ihren aktivitäten	0|44|ihren inhalten	0|44|ihren beitrag	0|44|ihren eingaben	0|46|ihren kontakten	0|50|ihren interessen	0|52|ihren anliegen	0|92|ihren arbeitgeber	0|102|ihren interessen entsprechende* werbung	0|102|ihren interessen entsprechende* anzeigen	0|117|ihren rechten	0|134|ihren auswahl	0|134|ihren möglichkeiten	0|134|ihren optionen	0|137|ihren interessen rechten und freiheiten	0|161|ihren sitz	0|164|ihren besuch	0|164|ihren besuchen
deine	0|0|deine daten	0|0|deine informationen	0|0|deine angaben	0|25|deine noten	0|38|deine nutzung	0|38|deine verwendung	0|38|deine aktivität	0|38|deine aktivitäten	0|38|deine benutzung	0|44|deine inhalte	0|44|deine bewertung	0|44|deine eingaben	0|46|deine kontakte	0|49|deine rückmeldung	0|50|deine interessen	0|52|deine anliegen	0|92|deine organisation	0|92|deine schule	0|92|deine firma	0|110|deine fragen zu beantworten	0|110|deine anfrage zu beantworten	0|110|deine frage zu beantworten	0|110|deine fragen beantworten	0|110|deine anfrage beantworten	0|110|deine anfragen beantworten	0|117|deine rechte	0|119|deine daten aktualisieren	0|134|deine auswahl	0|134|deine entscheidung	0|134|deine optionen	0|137|deine interessen rechte und freiheiten	0|137|deine interesse rechte und freiheiten	0|164|deine besuche	0|181|deine einwilligung erteilt	0|181|deine zustimmung erteilt	0|181|deine vorherige einwilligung	0|181|deine vorherige zustimmung	6|1629|deine rechte	8|1641|deine daten ** ändern	8|1641|deine daten ** aktualisieren	8|136|deine ausdrückliche* einwilligung	8|136|deine ausdrückliche* zustimmung
deiner	0|0|deiner daten	0|0|deiner informationen	0|0|deiner angaben	0|38|deiner nutzung	0|38|deiner aktivität	0|38|deiner aktivitäten	0|38|deiner benutzung	0|38|deiner verwendung	0|44|deiner inhalte	0|44|deiner bewertung	0|50|deiner interessen	0|92|deiner organisation	0|92|deiner schule	0|92|deiner firma	0|117|deiner rechte	0|134|deiner auswahl	0|134|deiner entscheidung	0|164|deiner besuche	0|181|deiner vorherigen zustimmung	0|181|deiner vorherigen einwilligung	8|136|deiner ausdrücklichen zustimmung	8|136|deiner ausdrücklichen einwilligung
deinen	0|0|deinen daten	0|0|deinen informationen	0|0|deinen angaben	0|31|deinen auftrag	0|38|deinen aktivitäten	0|44|deinen beitrag	0|44|deinen eingaben	0|50|deinen interessen	0|134|deinen optionen	0|164|deinen besuch
eure	0|0|eure daten	0|0|eure informationen	0|38|eure nutzung	0|38|eure aktivitäten	0|38|eure benutzung
eurer	0|0|eurer daten	0|0|eurer informationen	0|38|eurer nutzung	0|38|eurer aktivitäten	0|38|eurer benutzung
euren	0|0|euren daten	0|0|euren informationen
daten	0|0|daten über sie	0|0|daten über dich	0|0|daten zu ihrer person	0|0|daten zu deiner person	0|0|daten die sie betreffen	0|0|daten zu ihnen	0|0|daten die dich betreffen	0|0|daten zu dir	0|0|daten zu seiner person	0|0|daten ** über sie	0|0|daten ** über dich	0|0|daten die wir von ihnen	0|0|daten die wir von dir	0|0|daten die sie uns	0|0|daten über ihn	0|0|daten die sie ** betreffen	0|0|daten die dich ** betreffen	0|0|daten über ihre person	0|0|daten die sie identifizieren	0|0|daten mit denen sie identifiziert	0|0|daten die dich identifizieren	0|9|daten zur registrierung	0|9|daten aus ihrem ** profil	0|9|daten in ihrem ** profil	0|56|daten von dritten	0|56|daten von drittanbietern	0|56|daten von unseren partnern	0|56|daten von partnern	0|56|daten von unseren geschäftspartnern	0|56|daten von anderen unternehmen	0|56|daten von werbetreibenden	0|57|daten erhalten	0|57|daten ** bereitstellen	0|57|daten mitzuteilen	0|57|daten mitteilen	0|57|daten bereitzustellen	0|57|daten freiwillig bereitzustellen	0|57|daten ** bereitzustellen	0|58|daten dienen	0|59|daten umgehen	0|59|daten umgeht	0|59|daten umzugehen	0|59|daten umgegangen	0|63|daten liegen	0|65|daten ** übergehen	0|65|daten ** übergeht	0|67|daten ergänzen	0|67|daten zu ergänzen	0|79|daten anderer	0|119|daten ** auf dem neuesten stand	0|119|daten ** auf dem aktuellen stand	0|119|daten zu aktualisieren	0|121|daten exportieren	0|121|daten zu exportieren	0|121|daten herunterladen	0|121|daten herunterzuladen	0|121|daten mitzunehmen	0|121|daten in einem gängigen	1|293|daten	2|886|daten des	3|1552|daten	6|1623|daten die	8|1641|daten ändern	8|1641|daten zu ändern	8|1641|daten aktualisieren	8|1641|daten zu aktualisieren	8|1641|daten ** geändert haben	8|1641|daten ** auf dem neuesten stand	8|1641|daten angepasst*
informationen	0|0|informationen über sie	0|0|informationen über dich	0|0|informationen zu ihrer person	0|0|informationen zu ihnen	0|0|informationen zu dir	0|0|informationen zu deiner person	0|0|informationen ** über sie	0|0|informationen ** über dich	0|0|informationen die wir von ihnen	0|0|informationen die sie uns	0|0|informationen die sie betreffen	0|0|informationen die dich betreffen	0|0|informationen über ihre person	0|0|informationen die sie identifizieren	0|0|informationen mit denen sie identifiziert	0|0|informationen die dich identifizieren	0|9|informationen aus ihrem ** profil	0|9|informationen in ihrem ** profil	0|56|informationen von dritten	0|56|informationen von drittanbietern	0|56|informationen von unseren partnern	0|56|informationen von partnern	0|56|informationen von unseren geschäftspartnern	0|56|informationen von anderen unternehmen	0|56|informationen von werbetreibenden	0|57|informationen ** bereitstellen	0|57|informationen mitzuteilen	0|58|informationen dienen	0|59|informationen umgehen	0|59|informationen umgeht	0|67|informationen ergänzen	0|67|informationen zu ergänzen	0|195|informationen dazu	0|195|informationen hierzu	0|195|informationen erhalten sie	3|1552|informationen	6|1623|informationen die	8|1641|informationen ** zu aktualisieren
nutzerdaten	0|0|nutzerdaten
benutzerdaten	0|0|benutzerdaten
kundendaten	0|0|kundendaten	1|385|kundendaten
stammdaten	0|0|stammdaten
bestandsdaten	0|0|bestandsdaten
persönlich	0|0|persönlich identifizierbar* information*	0|0|persönlich identifizierbar* daten	0|104|persönlich zugeschnitten*	0|104|persönlich zu gestalten	0|104|persönlich gestalten	3|1553|persönlich
angaben	0|0|angaben zu ihrer person	0|0|angaben über sie	0|0|angaben zu ihnen	0|0|angaben zu dir	0|0|angaben über dich	0|0|angaben zu deiner person	0|0|angaben ** über sie	0|9|angaben in ihrem ** profil	0|50|angaben zu interessen	0|57|angaben machen	0|57|angaben zu machen	0|57|angaben mitzuteilen	0|57|angaben freiwillig machen	0|57|angaben ** freiwillig machen	0|57|angaben können sie ** machen	0|58|angaben dienen	0|67|angaben zu ergänzen	0|75|angaben überprüfen	0|75|angaben zu überprüfen	1|293|angaben	3|1552|angaben	8|1641|angaben ** ändern
sie	0|0|sie betreffende* daten	0|0|sie angehende*	0|31|sie ** kaufen	0|57|sie angeben	0|57|sie eingeben	0|57|sie bereitstellen	0|57|sie uns ** mitteilen	0|57|sie uns ** übermitteln	0|57|sie uns ** bereitstellen	0|57|sie uns ** zur verfügung	0|57|sie uns ** angeben	0|57|sie uns ** geben	0|57|sie um ** gebeten	0|57|sie uns schicken	0|57|sie uns senden	0|57|sie uns ** zukommen	0|57|sie einreichen	0|58|sie dienen	0|109|sie zu erreichen	0|110|sie zu unterstützen	0|130|sie uns bitten	0|130|sie uns ** bitten	0|131|sie verhindern dass	0|133|sie kontrollieren	0|133|sie steuern	0|134|sie sich ** entscheiden	0|134|sie bestimmen	0|136|sie gestatten	0|136|sie erlauben	0|161|sie in ** leben	0|161|sie in ** wohnen	0|161|sie in ** ansässig	0|185|sie haben ** die möglichkeit	0|185|sie gegebenenfalls	0|185|sie ggf	8|1645|sie über ** informieren	8|1645|sie über ** ** informieren	8|1645|sie darüber ** informieren	8|1645|sie hierüber ** informieren	8|1645|sie entsprechend ** informieren	8|1645|sie vorab ** informieren	8|1645|sie rechtzeitig ** informieren	8|1645|sie vorher ** informieren	8|1645|sie im voraus ** informieren	8|1645|sie per ** informieren	8|1645|sie zu informieren	8|1645|sie darüber zu informieren	8|1645|sie über ** zu informieren	8|1645|sie informiert	8|1645|sie ** informiert werden	8|1645|sie ** unterrichten	8|1645|sie ** ** unterrichten	8|1645|sie ** ** benachrichtigen	8|1645|sie ** ** hinweisen	8|1645|sie per e mail	8|1645|sie werden ** informiert
personenangaben	0|0|personenangaben
mitgliederdaten	0|0|mitgliederdaten
dich	0|0|dich betreffende*	0|0|dich angehende*	0|109|dich zu erreichen	0|110|dich zu unterstützen	0|161|dich in ** befindest	0|161|dich in ** aufhältst	8|1645|dich über ** informieren	8|1645|dich per e mail	8|1648|dich ** informieren	8|1648|dich regelmäßig
mitarbeiterdaten	0|0|mitarbeiterdaten
besucherdaten	0|0|besucherdaten
personaldaten	0|0|personaldaten
eigenen	0|0|eigenen daten	0|114|eigenen modelle	0|127|eigenen standpunkt*
persönlichen	0|0|persönlichen nutzerdaten	3|1553|persönlichen
ihn	0|0|ihn betreffende*	0|0|ihn angehende*
seine	0|0|seine daten
seiner	0|0|seiner daten
seinen	0|0|seinen daten	0|161|seinen sitz
über	0|0|über sie gespeicherte* ** daten	0|0|über sie gespeicherte* ** information*	0|0|über dich gespeicherte* ** daten	0|0|über sie erhobene* ** daten	0|0|über sie vorliegende* ** daten	0|0|über dich erhobene* ** daten	0|0|über dich vorliegende* ** daten	0|70|über mehrere websites verfolg*	0|100|über angebote	0|193|über einen zeitraum	0|193|über die dauer	3|1572|über	6|1635|über uns	6|1636|über diese	8|1653|über die app	8|1653|über unsere app	8|1653|über den dienst	8|1653|über die dienste	8|1653|über unsere dienste	8|1653|über unseren dienst	8|1653|über die plattform	8|1653|über unsere plattform	8|1653|über ihr konto	8|1653|über ihr benutzerkonto	8|1656|über unsere website	8|1656|über die website	8|1656|über unsere webseite	8|1656|über diese website
bei	0|0|bei uns gespeicherte* ** daten	0|31|bei uns kaufen	0|52|bei kontaktaufnahme	0|52|bei der kontaktaufnahme	0|52|bei einer kontaktaufnahme	0|52|bei ihrer kontaktaufnahme	0|57|bei eingabe	0|57|bei uns einreichen	0|57|bei uns eingereicht*	0|58|bei der nutzung unserer *	0|58|bei nutzung unserer *	0|58|bei der nutzung unseres *	0|58|bei der verwendung unserer *	0|63|bei dir liegen	0|63|bei ihnen liegen	0|63|bei uns liegen	0|110|bei problemen zu helfen	0|110|bei problemen helfen	0|171|bei fragen	0|180|bei vorliegen	0|181|bei vorliegen ihrer einwilligung	0|181|bei vorliegen einer einwilligung	0|183|bei bedarf	0|198|bei cookies handelt es sich	8|1648|bei jedem besuch	8|1651|bei uns gespeicherten	8|1653|bei ihrer nächsten anmeldung	8|1653|bei der nächsten anmeldung
von	0|0|von ihnen gespeicherte* ** daten	0|0|von dir gespeicherte* ** daten	0|44|von ihnen ** inhalte	0|44|von ihnen ** inhalten	0|44|von nutzern ** inhalte	0|56|von dritten erhalten*	0|56|von dritten beziehen	0|56|von dritten bereitgestellt*	0|56|von dritten erheben	0|56|von anderen nutzern	0|56|von unseren partnern erhalten*	0|56|von partnern erhalten*	0|56|von unseren geschäftspartnern erhalten*	0|56|von anderen unternehmen erhalten*	0|56|von werbetreibenden erhalten*	0|56|von drittanbietern erhalten*	0|56|von dritten zur verfügung	0|56|von dritten können wir	0|56|von dritten ** erhalten	0|56|von dritten ** beziehen	0|56|von drittanbietern ** erhalten	0|56|von dritten stammen*	0|56|von sozialen netzwerken beziehen	0|56|von sozialen netzwerken erhalten	0|56|von sozialen netzwerken ** erhalten	0|56|von dritten sammeln	0|56|von dritten erhoben	0|56|von dritten bezogen*	0|56|von dritten ** erwerben	0|56|von dritten erwerben	0|56|von dritten erworben*	0|56|von dritten kaufen	0|56|von dritten zukaufen	0|57|von ihnen angegeben*	0|57|von ihnen bereitgestellt*	0|57|von ihnen mitgeteilt*	0|57|von ihnen zur verfügung	0|57|von ihnen übermittelt*	0|57|von ihnen eingegeben*	0|57|von dir angegeben*	0|57|von dir bereitgestellt*	0|57|von ihnen gemacht*	0|57|von ihnen erhalten*	0|57|von dir erhalten*	0|57|von ihnen verlangen	0|57|von ihnen ** verlangen	0|57|von dir verlangen	0|57|von ihnen erfragen	0|57|von ihnen anfordern	0|79|von jedem gelesen	0|79|von jedem eingesehen	0|79|von jedem gesehen	0|80|von uns beauftragt*	0|127|von einem menschen	0|134|von ihnen ausgewählt*	0|134|von dir ausgewählt*	0|134|von ihnen gewählt*	0|134|von dir gewählt*	0|169|von uns betrieben	0|169|von uns selbst betrieben	0|172|von dritten betrieben*	0|190|von uns bereitgestellt*	0|190|von uns zur verfügung	0|191|von haus aus	8|1648|von zeit zu zeit ** lesen	8|1648|von zeit zu zeit ** zu lesen	8|1648|von zeit zu zeit ** prüfen	8|1648|von zeit zu zeit ** überprüf*	8|1648|von zeit zu zeit ** durch*	8|1659|von geltendem recht
zu	0|0|zu ihrer person	0|0|zu deiner person	0|0|zu seiner person	0|0|zu eurer person	0|44|zu kommentieren	0|49|zu befragen	0|57|zu erheben	0|57|zu sammeln	0|57|zu erfassen	0|58|zu verwenden	0|58|zu nutzen	0|58|zu benutzen	0|59|zu verarbeiten	0|59|zu bearbeiten	0|60|zu teilen	0|60|zu verbreiten	0|61|zu verkaufen	0|63|zu speichern	0|64|zu löschen	0|64|zu entfernen	0|64|zu vernichten	0|64|zu löschende*	0|65|zu übermitteln	0|65|zu übertragen	0|67|zu verknüpfen	0|67|zu einem profil zusammen*	0|68|zu analysieren	0|68|zu verstehen wie	0|68|zu beurteilen	0|68|zu bewerten	0|68|zu messen	0|68|zu untersuchen	0|69|zu überwachen	0|74|zu informieren	0|74|zu benachrichtigen	0|74|zu unterrichten	0|74|zu verständigen	0|75|zu ermitteln ob	0|76|zu posten	0|77|zu beantworten	0|77|zu reagieren	0|96|zu erbringen	0|96|zu betreiben	0|97|zu beheben	0|97|zu steigern	0|98|zu entwickeln	0|100|zu werben	0|105|zu unserem schutz	0|107|zu befolgen	0|108|zu verteidigen	0|109|zu kontaktieren	0|109|zu schicken	0|111|zu bezahlen	0|113|zu trainieren	0|119|zu berichtigen	0|119|zu korrigieren	0|122|zu widersprechen	0|128|zu widerrufen	0|130|zu beantragen	0|130|zu verlangen	0|131|zu deaktivieren	0|131|zu blockieren	0|132|zu aktivieren	0|132|zu abonnieren	0|133|zu steuern	0|133|zu konfigurieren	0|134|zu wählen	0|140|zu schützen	0|140|zu sichern	0|143|zu schulen	0|176|zu keinem zeitpunkt	0|176|zu keiner zeit	0|178|zu keinem anderen zweck	0|179|zu anderen als	0|186|zu gewährleisten	0|186|zu garantieren	0|190|zu recht	0|192|zu diesem zweck	0|192|zu diesen zwecken	0|195|zu entnehmen	4|1561|zu gewährleisten	4|1575|zu löschen	4|1611|zu verbessern	4|1611|zu optimieren	8|1641|zu ändern oder zu löschen	8|1643|zu ihrem nachteil	8|1643|zu ihren ungunsten	8|1643|zu ihren lasten	8|1643|zu deinem nachteil	8|1647|zu veröffentlichen	8|1647|zu finden	8|1648|zu überprüfen	8|1648|zu prüfen
betroffenen	0|0|betroffenen personenbezogenen daten	0|79|betroffenen dritten	0|166|betroffenen	0|190|betroffenen daten	0|190|betroffenen dienste	3|1554|betroffenen
betroffene	0|0|betroffene personenbezogene daten	0|79|betroffene dritte	0|166|betroffene	0|190|betroffene daten	0|190|betroffene dienste	3|1554|betroffene
betroffener	0|0|betroffener personenbezogener daten	0|79|betroffener dritter	0|166|betroffener	0|190|betroffener daten	3|1554|betroffener
besonders	0|1|besonders schützenswert*	0|1|besonders schutzwürdig*	0|1|besonders sensib*	0|1|besonders vertraulich*	0|1|besonders sensible* daten
name	0|2|name	0|2|name pseudonym	0|2|name alias	1|403|name
namen	0|2|namen	0|2|namen pseudonym	1|403|namen	2|1062|namen von
namens	0|2|namens	1|403|namens
vor	0|2|vor und nachname*	0|2|vor und zuname*	0|128|vor dem widerruf erfolgte*	0|190|vor allem	8|1648|vor jeder nutzung	8|1651|vor der änderung ** erhoben*	8|1651|vor der änderung ** erfasst*	8|1651|vor dieser änderung ** erhoben*	8|1651|vor ** inkrafttreten ** erhoben*	8|1652|vor inkrafttreten	8|1652|vor dem inkrafttreten	8|1652|vor deren inkrafttreten	8|1652|vor ihrem inkrafttreten	8|1652|vor wirksamwerden	8|1652|vor dem wirksamwerden	8|1652|vor der änderung	8|1652|vor der umsetzung	8|1652|vor der anwendung	8|1652|vor einer änderung	8|1652|vor dem datum
e	0|3|e mail	0|3|e mails	0|3|e mail adress*	0|3|e mail anschrift*	0|4|e mail hash*	0|4|e mail adress* ** gehasht*	0|25|e learning	0|28|e id	0|45|e mails die sie	0|45|e mail inhalt*	0|100|e mail werbung	0|109|e mails zu senden	0|133|e mail einstellung*	0|133|e mail präferenz*	0|171|e mail an	8|1645|e mail an sie	8|3|e mail*
mail	0|3|mail adress*	0|3|mail anschrift*	1|392|mail
hash	0|4|hash ** e mail*	0|4|hash ** email*	0|4|hash wert* ** e mail*	0|73|hash	0|73|hash wert*	0|73|hash verfahren
gehashte	0|4|gehashte ** e mail*
gehashten	0|4|gehashten ** e mail*
telefon	0|5|telefon
tel	0|5|tel
telefonisch	0|5|telefonisch
telefonische	0|5|telefonische
telefonischen	0|5|telefonischen
telefonischer	0|5|telefonischer
telefonnr	0|5|telefonnr
fon	0|5|fon
adresse	0|6|adresse	1|395|adresse	3|1586|adresse
adressen	0|6|adressen	1|395|adressen	3|1586|adressen
adressdaten	0|6|adressdaten
anschrift	0|6|anschrift	3|1586|anschrift
anschriften	0|6|anschriften	3|1586|anschriften
postweg	0|6|postweg	1|392|postweg	8|1658|postweg
postalisch	0|6|postalisch
postalische	0|6|postalische	2|1147|postalische anschrift
postalischen	0|6|postalischen
postalischer	0|6|postalischer
rechnungs	0|6|rechnungs und lieferadress*	0|6|rechnungs und versandadress*
login	0|7|login name*	0|8|login daten	1|376|login
account	0|7|account name*	0|9|account daten	0|194|account löschen	0|194|account gelöscht	0|194|account ** löschen	0|194|account ** schließen	0|194|account zu löschen	1|371|account	3|1605|account
zugangsdaten	0|8|zugangsdaten	1|751|zugangsdaten
anmeldedaten	0|8|anmeldedaten	1|376|anmeldedaten
logindaten	0|8|logindaten	1|376|logindaten
pin	0|8|pin
kontodaten	0|9|kontodaten	8|1641|kontodaten ** ändern
kontoangaben	0|9|kontoangaben
profildaten	0|9|profildaten	0|190|profildaten bearbeiten
profilangaben	0|9|profilangaben
registrierungsdaten	0|9|registrierungsdaten
registrierungsangaben	0|9|registrierungsangaben
nutzer	0|9|nutzer id*	0|70|nutzer ** verfolgen	0|70|nutzer ** zu verfolgen	0|161|nutzer die in ** leben	0|166|nutzer	3|1554|nutzer	8|1645|nutzer ** informieren	8|1645|nutzer ** zu informieren	8|1645|nutzer ** informiert
benutzer	0|9|benutzer id*	0|70|benutzer ** verfolgen	0|166|benutzer	3|1554|benutzer
nutzerprofil	0|9|nutzerprofil
benutzerprofil	0|9|benutzerprofil
kunden	0|9|kunden id*	0|165|kunden	1|385|kunden	3|1554|kunden	8|1645|kunden ** informieren	8|1645|kunden ** zu informieren
accountdaten	0|9|accountdaten
benutzerkontodaten	0|9|benutzerkontodaten
kundenkontodaten	0|9|kundenkontodaten
konto	0|9|konto id	0|96|konto zu verwalten	0|96|konto ** verwalten	0|133|konto einstellung*	0|190|konto bearbeiten	0|194|konto löschen	0|194|konto zu löschen	0|194|konto gelöscht	0|194|konto ** gelöscht	0|194|konto schließen	0|194|konto zu schließen	0|194|konto geschlossen	0|194|konto kündigen	0|194|konto auflösen	0|194|konto deaktivieren	0|194|konto dauerhaft löschen	0|194|konto ** löschen	0|194|konto ** schließen	0|194|konto ** kündigen	0|194|konto ** zu löschen	0|194|konto zu deaktivieren	0|194|konto ** beenden	1|371|konto	3|1605|konto	4|1601|konto erstellen	4|1601|konto anlegen	8|1641|konto ** aktualisieren
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
foto	0|10|foto	1|356|foto
fotos	0|10|fotos	1|356|fotos
bild	0|10|bild	1|355|bild
bilder	0|10|bilder	1|355|bilder
bildern	0|10|bildern	1|355|bildern
bildes	0|10|bildes	1|355|bildes
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
kamerabilder	0|10|kamerabilder
video	0|11|video	1|357|video
videos	0|11|videos	0|40|videos ** ansehen	0|40|videos ** anschauen	0|40|videos die sie ansehen	0|40|videos du ansiehst	0|40|videos du dir ansiehst	0|40|videos die du ansiehst	0|40|videos sie wie lange ansehen	1|357|videos
videomaterial	0|11|videomaterial
videodaten	0|11|videodaten
videomodus	0|11|videomodus
videomodi	0|11|videomodi
videokommunikation	0|11|videokommunikation
videotelefonie	0|11|videotelefonie
aufnahmen	0|11|aufnahmen der videoüberwachung
sprachdaten	0|12|sprachdaten
stimme	0|12|stimme	0|136|stimme zu	1|366|stimme
stimmdaten	0|12|stimmdaten
sprach	0|12|sprach
sprachkommunikation	0|12|sprachkommunikation
voice	0|12|voice chat*
alter	0|13|alter	0|75|alter zu überprüfen	0|75|alter überprüfen	0|75|alter ** überprüfen	0|75|alter ** zu überprüfen	0|75|alter zu prüfen	0|160|alter von	0|160|alter unter	1|685|alter	6|1628|alter
alters	0|13|alters	1|685|alters
geburtsdatum	0|13|geburtsdatum
geburtsdaten	0|13|geburtsdaten
geburtsdatums	0|13|geburtsdatums
geschlecht	0|14|geschlecht
geschlechts	0|14|geschlechts
geschlechtsidentität	0|14|geschlechtsidentität
geschlechtszugehörigkeit	0|14|geschlechtszugehörigkeit
anrede	0|14|anrede	1|404|anrede
ethnie	0|15|ethnie
ethnizität	0|15|ethnizität
rasse	0|15|rasse	1|698|rasse
hautfarbe	0|15|hautfarbe
kirchenzugehörigkeit	0|16|kirchenzugehörigkeit
sexualität	0|18|sexualität
intimsphäre	0|18|intimsphäre
patientendaten	0|19|patientendaten
behinderungen	0|19|behinderungen
behinderungsgrad	0|19|behinderungsgrad
grad	0|19|grad der behinderung	1|956|grad
behindertenstatus	0|19|behindertenstatus
wegen	0|19|wegen einer behinderung	1|1310|wegen
aufgrund	0|19|aufgrund einer behinderung	0|181|aufgrund ihrer einwilligung	0|181|aufgrund ihrer * einwilligung	0|181|aufgrund einer einwilligung	0|181|aufgrund ihrer zustimmung	0|181|aufgrund deiner einwilligung	2|1310|aufgrund von
mit	0|19|mit einer behinderung	0|19|mit behinderung	0|38|mit unseren diensten umgehen	0|38|mit unserer website umgehen	0|38|mit der website umgehen	0|38|mit der app umgehen	0|58|mit hilfe von	0|58|mit hilfe des	0|58|mit hilfe der	0|58|mit hilfe eines	0|58|mit hilfe einer	0|58|mit hilfe unserer	0|58|mit hilfe dieser	0|58|mit hilfe dieses	0|58|mit ihrer hilfe	0|58|mit seiner hilfe	0|58|mit deren hilfe	0|58|mit dessen hilfe	0|58|mit der nutzung unserer *	0|58|mit nutzung unserer *	0|79|mit anderen teilen	0|79|mit anderen zu teilen	0|79|mit anderen geteilt	0|109|mit ihnen in kontakt	0|109|mit ihnen in verbindung	0|109|mit ihnen kontakt aufnehmen	0|109|mit ihnen kontakt aufzunehmen	0|109|mit dir in kontakt	0|109|mit dir in verbindung	0|161|mit sitz in	0|171|mit uns in kontakt	0|171|mit uns in verbindung	0|171|mit uns in verbindung setzen	0|171|mit uns in verbindung zu setzen	0|171|mit uns in kontakt treten	0|171|mit uns in kontakt zu treten	0|175|mit wirkung vom	0|175|mit wirkung zum	0|179|mit ausnahme	0|179|mit der ausnahme	0|181|mit ihrer einwilligung	0|181|mit ihrer zustimmung	0|181|mit ihrer * einwilligung	0|181|mit ihrer * zustimmung	0|181|mit ihrer * * einwilligung	0|181|mit ihrer erlaubnis	0|181|mit ihrem einverständnis	0|181|mit deiner einwilligung	0|181|mit deiner zustimmung	0|181|mit deiner * einwilligung	0|181|mit deiner * zustimmung	0|181|mit einwilligung	0|181|mit deren einwilligung	0|181|mit ihrem * einverständnis	0|181|mit deinem einverständnis	0|181|mit deiner erlaubnis	0|181|mit zustimmung	0|181|mit ausdrücklicher einwilligung	0|181|mit ausdrücklicher zustimmung	0|181|mit vorheriger einwilligung	0|181|mit vorheriger zustimmung	0|181|mit der einwilligung	0|181|mit der zustimmung	0|181|mit ihrer genehmigung	0|181|mit deren zustimmung	0|181|mit eurer einwilligung	0|181|mit eurer zustimmung	0|181|mit eurer * einwilligung	0|181|mit eurer * zustimmung	0|181|mit erlaubnis	0|181|mit ihrem einvernehmen	0|192|mit dem ziel	4|1572|mit hilfe	4|1606|mit sitz	6|1625|mit wem	8|136|mit ihrer einwilligung	8|136|mit ihrer zustimmung	8|136|mit deiner einwilligung	8|136|mit deiner zustimmung	8|1645|mit einem hinweis	8|1646|mit der veröffentlichung	8|1649|mit der nutzung	8|1649|mit ihrer nutzung	8|1652|mit einer frist	9|1662|mit wirkung vom	9|1662|mit wirkung ab	9|1662|mit wirkung zum
impfstatus	0|19|impfstatus
diagnosen	0|19|diagnosen
vitaldaten	0|19|vitaldaten
gendaten	0|20|gendaten
erbgut	0|20|erbgut
dna	0|20|dna	0|20|dna daten	0|20|dna probe*	0|20|dna test*	0|20|dna analyse*	0|20|dna profil*
gesichtsdaten	0|21|gesichtsdaten
fingerabdruck	0|21|fingerabdruck
fingerabdruckdaten	0|21|fingerabdruckdaten
iris	0|21|iris scan*
gesichtserkennungs	0|21|gesichtserkennungs
fingerabdrucksdaten	0|21|fingerabdrucksdaten
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
bildung	0|25|bildung	0|71|bildung von profilen	0|102|bildung von zielgruppen	0|190|bildung von	0|190|bildung eines	0|190|bildung einer	1|700|bildung
online	0|25|online lernen	0|36|online kennung*	0|38|online aktivität*	0|101|online werbung	6|1632|online werbung	8|1647|online gestellt
elearning	0|25|elearning
studium	0|25|studium	1|700|studium
studiums	0|25|studiums
noten	0|25|noten und
schulnoten	0|25|schulnoten
prüfungsnoten	0|25|prüfungsnoten
zeugnisnoten	0|25|zeugnisnoten
arbeitgeber	0|26|arbeitgeber
arbeitgebers	0|26|arbeitgebers
beruf	0|26|beruf	1|506|beruf
berufs	0|26|berufs
berufe	0|26|berufe	1|506|berufe
jobtitel	0|26|jobtitel
beschäftigungsdaten	0|26|beschäftigungsdaten
beschäftigtendaten	0|26|beschäftigtendaten
position	0|26|position im unternehmen	0|70|position ** verfolgen
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
sich	0|27|sich ** bewerben	0|131|sich auszutragen	0|134|sich entscheiden	0|134|sich ** dafür entscheiden	0|134|sich dafür entschieden	0|161|sich in ** befinden	0|161|sich in ** befindet	0|161|sich in ** aufhalten	0|171|sich ** an uns wenden	0|171|sich an uns	0|195|sich ** informieren	0|195|sich ** zu informieren	2|1207|sich selbst	8|1648|sich ** informieren	8|1648|sich ** zu informieren	8|1648|sich ** kundig	8|1648|sich regelmäßig	8|1648|sich regelmässig	8|1648|sich ** ** informieren	8|1648|sich ** ** zu informieren	8|1648|sich von zeit zu zeit	8|1648|sich in regelmäßigen	8|1648|sich gelegentlich
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
iban	0|29|iban	1|577|iban
bic	0|29|bic	1|577|bic
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
ablaufdatum	0|29|ablaufdatum der karte	0|29|ablaufdatum ihrer karte	0|29|ablaufdatum der kreditkarte
kartenablaufdatum	0|29|kartenablaufdatum
finanzdaten	0|30|finanzdaten
einkommen	0|30|einkommen
einkommens	0|30|einkommens
einkommensverhältnisse	0|30|einkommensverhältnisse
gehalt	0|30|gehalt
gehalts	0|30|gehalts
gehaltsdaten	0|30|gehaltsdaten
bonität	0|30|bonität
bonitätsdaten	0|30|bonitätsdaten
bonitätsauskunft	0|30|bonitätsauskunft	0|57|bonitätsauskunft ein
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
käufe	0|31|käufe	0|31|käufe tätigen	0|31|käufe zu tätigen	1|551|käufe	3|1602|käufe
käufen	0|31|käufen
einkäufe	0|31|einkäufe	0|31|einkäufe tätigen
einkäufen	0|31|einkäufen
einkaufshistorie	0|31|einkaufshistorie
einkaufsverhalten	0|31|einkaufsverhalten
bestellhistorie	0|31|bestellhistorie
bestellverlauf	0|31|bestellverlauf
bestelldaten	0|31|bestelldaten
bestellung	0|31|bestellung	3|1602|bestellung
bestellungen	0|31|bestellungen	3|1602|bestellungen
transaktionsdaten	0|31|transaktionsdaten
transaktionshistorie	0|31|transaktionshistorie
transaktion	0|31|transaktion
transaktionen	0|31|transaktionen	0|111|transaktionen abzuwickeln
buchungsdaten	0|31|buchungsdaten
auftragsdaten	0|31|auftragsdaten
einkauf	0|31|einkauf
einkaufs	0|31|einkaufs
transaktions	0|31|transaktions
bestell	0|31|bestell
kauf	0|31|kauf	0|31|kauf tätigen	0|31|kauf und bestell*	1|551|kauf	3|1602|kauf
kaufs	0|31|kaufs
kaufes	0|31|kaufes
ihres	0|31|ihres auftrags	0|31|ihres auftrages	0|52|ihres anliegens	0|92|ihres arbeitgebers	0|92|ihres unternehmens	0|117|ihres rechts	0|164|ihres besuchs
deines	0|31|deines auftrags	0|52|deines anliegens	0|117|deines rechts	0|164|deines besuchs
kaufverhaltens	0|31|kaufverhaltens
einkaufsverhaltens	0|31|einkaufsverhaltens
click	0|31|click and collect	0|31|click collect	0|31|click und collect
bestellter	0|31|bestellter ware*	1|1242|bestellter
etwas	0|31|etwas kaufen
produkte	0|31|produkte kaufen	0|31|produkte erwerben	0|31|produkte zu kaufen	0|96|produkte anzubieten	0|100|produkte ** bewerben	0|104|produkte empfehlen	0|104|produkte zu empfehlen	0|104|produkte vorschlagen	0|104|produkte vorzuschlagen	0|172|produkte dritter	0|172|produkte oder dienste dritter	1|298|produkte	3|1550|produkte
artikel	0|31|artikel kaufen	0|31|artikel zu kaufen	0|104|artikel empfehlen	0|104|artikel zu empfehlen	0|139|artikel 6	0|139|artikel 9	1|451|artikel	2|834|artikel aus
waren	0|31|waren kaufen	7|1637|waren diese informationen hilfreich
einkaufst	0|31|einkaufst
reservierungsdaten	0|31|reservierungsdaten
buchungsdetails	0|31|buchungsdetails
kaufst	0|31|kaufst
kaufen	0|31|kaufen sie	1|551|kaufen	3|1602|kaufen
käuflich	0|31|käuflich
standort	0|32|standort	0|70|standort ** verfolgen	0|70|standort verfolgen	6|65|standort der
standorte	0|32|standorte
standorten	0|32|standorten
standorts	0|32|standorts
standortes	0|32|standortes
standortdaten	0|32|standortdaten
geodaten	0|32|geodaten
ortsdaten	0|32|ortsdaten
ortung	0|32|ortung
ortungsdaten	0|32|ortungsdaten
plz	0|32|plz	1|1018|plz
stadt	0|32|stadt	1|639|stadt
standortzugriff	0|32|standortzugriff
breiten	0|33|breiten und längengrad*
ip	0|34|ip	0|34|ip adress*	0|55|ip anonymisierung	1|1042|ip
ips	0|34|ips
internetprotokoll	0|34|internetprotokoll adress*
internet	0|34|internet protokoll adress*	0|35|internet browser*	0|35|internet service provider*	0|38|internet und netzwerkaktivität*	0|38|internet traffic
gerät	0|35|gerät	1|314|gerät	3|1581|gerät
geräte	0|35|geräte	0|36|geräte kennung*	0|36|geräte id*	0|36|geräte identifi*	0|36|geräte kennziffer*	0|37|geräte fingerprint*	0|133|geräte einstellung*	3|1581|geräte
geräten	0|35|geräten	3|1581|geräten
geräts	0|35|geräts	1|314|geräts	3|1581|geräts
gerätes	0|35|gerätes	3|1581|gerätes
endgerät	0|35|endgerät	3|1581|endgerät
endgeräte	0|35|endgeräte	3|1581|endgeräte
endgeräten	0|35|endgeräten	3|1581|endgeräten
endgeräts	0|35|endgeräts
gerätedaten	0|35|gerätedaten
browser	0|35|browser typ*	0|35|browser	0|37|browser fingerprint*	0|37|browser fingerabdruck*	0|39|browser verlauf*	0|133|browser einstellung*	0|135|browser signal*	8|1641|browser ** ändern
browsersoftware	0|35|browsersoftware
user	0|35|user agent*	0|166|user	1|382|user
app	0|35|app version*	0|38|app nutzung	0|38|app aktivität*	0|133|app einstellung*	0|136|app berechtigung*	0|172|app eines dritten	1|304|app	3|1550|app	7|1637|app jetzt herunterladen	8|1653|app benachrichtigung*
endgerätes	0|35|endgerätes
browsertypen	0|35|browsertypen
computer	0|35|computer	3|1581|computer
computern	0|35|computern
computers	0|35|computers
pc	0|35|pc	1|309|pc
pcs	0|35|pcs	1|309|pcs
rechner	0|35|rechner	3|1581|rechner
rechnern	0|35|rechnern
rechners	0|35|rechners
tablet	0|35|tablet	1|313|tablet
tablets	0|35|tablets	1|313|tablets
handy	0|35|handy	1|311|handy
handys	0|35|handys	1|311|handys
mobiltelefon	0|35|mobiltelefon
mobiltelefone	0|35|mobiltelefone
mobiltelefonen	0|35|mobiltelefonen
mobiltelefons	0|35|mobiltelefons
browsern	0|35|browsern
browsers	0|35|browsers
verbindungsdaten	0|35|verbindungsdaten
wearable	0|35|wearable
wearables	0|35|wearables
fitness	0|35|fitness tracker	0|35|fitness trackern	0|35|fitness trackers
werbe	0|36|werbe id*	0|36|werbe identifi*	0|100|werbe e mail*	0|101|werbe	0|157|werbe cookie*
idfa	0|36|idfa
aaid	0|36|aaid
gaid	0|36|gaid
mac	0|36|mac adress*	1|1430|mac
imei	0|36|imei
cookie	0|36|cookie id*	0|36|cookie kennung*	0|133|cookie einstellung*	0|133|cookie banner	0|133|cookie präferenzen	0|155|cookie	0|155|cookie richtlinie*	0|155|cookie erklärung*	0|155|cookie hinweis*	0|198|cookie ist eine	0|198|cookie ist ein	8|1641|cookie auswahl ** ändern
unique	0|36|unique id*	1|979|unique
session	0|36|session id*	0|156|session storage	0|156|session replay*	0|157|session cookie*
kennung	0|36|kennung
kennungen	0|36|kennungen
identifikatoren	0|36|identifikatoren
identifikator	0|36|identifikator
identifikators	0|36|identifikators
identifier	0|36|identifier	1|375|identifier
identifiern	0|36|identifiern
identifiers	0|36|identifiers
werbungs	0|36|werbungs id*
installations	0|36|installations id*
device	0|37|device fingerprint*	0|156|device graph*
nutzungsdaten	0|38|nutzungsdaten
verwendungsdaten	0|38|verwendungsdaten
verhaltensdaten	0|38|verhaltensdaten
wie	0|38|wie sie * nutzen	0|38|wie sie * * nutzen	0|38|wie sie * verwenden	0|38|wie du * nutzt	0|38|wie du * * nutzt	0|38|wie sie * * verwenden	0|38|wie nutzer * nutzen	0|38|wie unsere nutzer	0|38|wie besucher ** nutzen	0|38|wie besucher ** verwenden	0|38|wie kunden ** nutzen	0|38|wie die nutzer ** nutzen	0|38|wie nutzer ** verwenden	0|38|wie nutzer ** nutzen	0|38|wie nutzerinnen ** nutzen	0|38|wie besucherinnen ** nutzen	0|38|wie unsere website genutzt	0|38|wie unsere dienste genutzt	0|38|wie die website genutzt	0|38|wie die app genutzt	0|38|wie unsere app genutzt	0|62|wie lange	0|182|wie gesetzlich *	0|182|wie es geltendes recht *	0|182|wie es das gesetz *	0|182|wie es das geltende *	0|190|wie beispielsweise	0|190|wie zum beispiel	0|190|wie z b	0|190|wie etwa	0|195|wie beschrieben	0|195|wie oben beschrieben	0|195|wie nachstehend	0|195|wie vorstehend	0|195|wie unten beschrieben	2|996|wie etwa	2|1411|wie besehen	4|1562|wie etwa	6|1624|wie wir * verwenden	6|1624|wie wir * * verwenden	6|1624|wie wir * nutzen	6|1624|wie wir * * nutzen	6|1624|wie verwenden wir	6|1624|wie nutzen wir	6|1627|wie lange	8|1639|wie wir * verwenden	8|1639|wie wir * * verwenden	8|1639|wie wir * * * verwenden	8|1639|wie wir * nutzen	8|1639|wie wir * * nutzen	8|1639|wie wir * * * nutzen	8|1639|wie wir * erheben	8|1639|wie wir * * erheben	8|1639|wie wir * * * erheben	8|1639|wie wir * erfassen	8|1639|wie wir * * erfassen	8|1639|wie wir * verarbeiten	8|1639|wie wir * * verarbeiten	8|1639|wie wir * * * verarbeiten	8|1639|wie wir mit	8|1659|wie gesetzlich	8|1659|wie rechtlich
aktivitätsdaten	0|38|aktivitätsdaten
interaktion	0|38|interaktion
interaktionen	0|38|interaktionen
klicks	0|38|klicks	1|334|klicks
klickverhalten	0|38|klickverhalten
klickdaten	0|38|klickdaten
clickstream	0|38|clickstream
verweildauer	0|38|verweildauer
besuchsdauer	0|38|besuchsdauer
ereignisdaten	0|38|ereignisdaten
nutzung	0|38|nutzung unserer dienste	0|38|nutzung unserer services	0|38|nutzung unseres dienst*	0|38|nutzung unserer angebote	0|38|nutzung unserer website*	0|38|nutzung unserer webseite*	0|38|nutzung unserer internetseite*	0|38|nutzung unserer app	0|38|nutzung unserer apps	0|38|nutzung unserer plattform	0|38|nutzung unserer produkte	0|38|nutzung unserer anwendung*	0|58|nutzung	0|96|nutzung ** zu ermöglichen	0|123|nutzung einschränken	0|123|nutzung einzuschränken	3|1594|nutzung	6|1624|nutzung ihrer	6|1624|nutzung von	6|1624|nutzung der daten	6|1624|nutzung personenbezogene*	8|1639|nutzung ihrer	8|1649|nutzung ** fortsetz*	8|1649|nutzung ** fortzusetzen	8|1649|nutzung ** nach dem	8|1649|nutzung ** nach der	8|1649|nutzung ** nach einer	8|1649|nutzung ** nach änderung*
websitenutzung	0|38|websitenutzung
website	0|38|website nutzung	0|38|website aktivität*	0|38|website traffic	0|66|website betrachten	0|96|website anzeigen	0|96|website zu verwalten	0|164|website besucher*	0|172|website dritter	0|172|website eines dritten	3|1549|website
seitennutzung	0|38|seitennutzung
nutzungs	0|38|nutzungs
interaktions	0|38|interaktions
interaktionsdaten	0|38|interaktionsdaten
verhalten	0|38|verhalten	0|70|verhalten ** verfolgen
verhaltens	0|38|verhaltens
datenverkehr	0|38|datenverkehr	0|65|datenverkehr über das internet
datenverkehrs	0|38|datenverkehrs
dauer	0|38|dauer des aufenthalts	0|38|dauer ihres aufenthalts	0|38|dauer des besuchs	0|38|dauer ihres besuchs	0|62|dauer der speicherung	0|62|dauer der datenspeicherung	0|62|dauer von ** gespeichert	0|193|dauer der speicherung	0|193|dauer der aufbewahrung	0|193|dauer von	0|193|dauer für die	1|883|dauer	3|1574|dauer	6|1627|dauer der
aufenthaltsdauer	0|38|aufenthaltsdauer
internetnutzung	0|38|internetnutzung
webnutzung	0|38|webnutzung
umgang	0|38|umgang mit unseren diensten	0|38|umgang mit unserer website	0|38|umgang mit den funktionen	0|38|umgang mit der website	0|38|umgang mit der app	0|38|umgang mit unserer app	0|38|umgang mit unserer plattform	0|38|umgang mit unseren produkten	0|38|umgang mit unseren inhalten	0|59|umgang mit	1|514|umgang	8|1639|umgang mit ihren	8|1639|umgang mit personenbezogenen
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
seiten	0|38|seiten die sie besuch*	0|38|seiten die du besuchst	0|38|seiten die sie aufrufen	0|38|seiten die du aufrufst	0|38|seiten die sie angesehen	0|38|seiten die sie aufgerufen	0|38|seiten die nutzer besuchen	0|39|seiten sie besuchen	0|172|seiten dritter	0|172|seiten von drittanbietern	1|300|seiten	3|1549|seiten
internetverkehr	0|38|internetverkehr
internetverkehrs	0|38|internetverkehrs
netzwerkverkehr	0|38|netzwerkverkehr
netzwerkverkehrs	0|38|netzwerkverkehrs
traffic	0|38|traffic	0|38|traffic daten	1|1204|traffic
traffics	0|38|traffics
trafficdaten	0|38|trafficdaten
webtraffic	0|38|webtraffic	1|1204|webtraffic
besucherverkehr	0|38|besucherverkehr
internetdatenverkehr	0|38|internetdatenverkehr
links	0|38|links sie anklicken	0|38|links sie klicken	0|38|links du anklickst	0|38|links du klickst	0|38|links angeklickt	0|172|links zu	0|172|links auf	1|331|links
angeklickte	0|38|angeklickte links
angeklickten	0|38|angeklickten links
was	0|38|was sie anklicken	0|40|was sie ansehen	0|40|was sie anhören	0|40|was du dir ansiehst	0|40|was du ansiehst	0|40|was sie sich ansehen	0|40|was du anhörst	0|40|was du hörst	0|40|was sie hören
worauf	0|38|worauf sie klicken
anzeigen	0|38|anzeigen sie anklicken	0|96|anzeigen zu können	0|101|anzeigen	0|102|anzeigen ** zuzuschneiden	0|102|anzeigen ** zugeschnitten*	0|102|anzeigen zu personalisieren	0|102|anzeigen personalisier*	0|102|anzeigen ** personalisieren	0|102|anzeigen ** zu personalisieren	0|102|anzeigen ** die ihren interessen entsprechen	0|102|anzeigen ** die deinen interessen entsprechen	0|102|anzeigen ** ihren interessen entsprechen	1|848|anzeigen	2|542|anzeigen von	3|1565|anzeigen
verkehrsdaten	0|38|verkehrsdaten
nutzungszahlen	0|38|nutzungszahlen
nutzerzahlen	0|38|nutzerzahlen
zugriffszahlen	0|38|zugriffszahlen
gerätenutzung	0|38|gerätenutzung
browserdaten	0|39|browserdaten
suchhistorie	0|39|suchhistorie
suchverhalten	0|39|suchverhalten
url	0|39|url	1|1520|url
urls	0|39|urls	1|1520|urls
referrer	0|39|referrer url
zuvor	0|39|zuvor besucht* seite*	0|39|zuvor besucht* webseite*	1|873|zuvor	8|1651|zuvor erhobene*	8|1651|zuvor erhoben	8|1651|zuvor erfasste*	8|1651|zuvor erfasst	8|1651|zuvor gesammelte*	8|1652|zuvor
webverlauf	0|39|webverlauf
internetverlauf	0|39|internetverlauf
verweis	0|39|verweis und ausstiegsseiten
domain	0|39|domain name*	0|39|domain namen	1|330|domain
surfen	0|39|surfen
navigationsverhalten	0|39|navigationsverhalten
navigationsdaten	0|39|navigationsdaten
suchbegriffe	0|39|suchbegriffe
websites	0|39|websites sie besuch*	0|39|websites die sie besuch*	0|39|websites du besuchst	0|39|websites die du besuchst	0|96|websites zu verwalten	0|172|websites dritter	0|172|websites von dritten	0|172|websites von drittanbietern	0|172|websites anderer	0|172|websites eines dritten	0|172|websites anderer anbieter	3|1549|websites
webseiten	0|39|webseiten sie besuch*	0|39|webseiten die sie besuch*	0|39|webseiten du besuchst	0|39|webseiten die du besuchst	0|172|webseiten dritter	0|172|webseiten von dritten	0|172|webseiten von drittanbietern	0|172|webseiten anderer	1|299|webseiten	3|1549|webseiten
internetseiten	0|39|internetseiten sie besuch*	0|39|internetseiten die sie besuch*	0|172|internetseiten dritter	3|1549|internetseiten
surfdaten	0|39|surfdaten
surfhistorie	0|39|surfhistorie
sendungen	0|40|sendungen ** ansehen
filme	0|40|filme ** ansehen	1|360|filme
welche	0|40|welche videos sie	0|40|welche videos du	0|40|welche filme sie	0|40|welche sendungen sie	0|40|welche songs	0|40|welche musik	6|1623|welche daten	6|1623|welche informationen	6|1623|welche personenbezogene*
songs	0|40|songs du hörst	0|40|songs du anhörst	0|40|songs sie hören	1|359|songs
musik	0|40|musik du hörst	0|40|musik sie hören
titel	0|40|titel du hörst	0|40|titel sie hören	1|404|titel
log	0|41|log file*	0|41|log datei*	0|41|log daten
logdaten	0|41|logdaten
logs	0|41|logs
server	0|41|server log*	0|41|server logfile*	0|41|server protokoll*	0|63|server liegen	0|154|server	0|154|server infrastruktur*	1|327|server
protokolldaten	0|41|protokolldaten
protokolle	0|41|protokolle	1|1042|protokolle
zugriffsdaten	0|41|zugriffsdaten
datum	0|41|datum und uhrzeit	0|41|datum und zeit	0|41|datum und uhrzeit des zugriffs	0|175|datum des inkrafttretens	8|1647|datum aktualisier*	8|1647|datum ** aktualisier*	8|1647|datum ** ändern	8|1647|datum ** geändert	8|1647|datum ** anpassen	8|1647|datum der letzten	8|1647|datum des inkrafttretens	8|1647|datum oben	8|1647|datum ** oben	9|1661|datum	9|1661|datum der letzten *	9|1662|datum des inkrafttretens	9|1662|datum der wirksamkeit	9|1662|datum des wirksamwerdens
uhrzeit	0|41|uhrzeit	0|41|uhrzeit der anfrage	0|41|uhrzeit des zugriffs	0|41|uhrzeit des abrufs
zeitpunkt	0|41|zeitpunkt des zugriff*	0|41|zeitpunkt der anfrage	0|41|zeitpunkt des zugriffs	0|41|zeitpunkt des abrufs
zugriffsstatus	0|41|zugriffsstatus
protokollen	0|41|protokollen
access	0|41|access log*
absturzdaten	0|42|absturzdaten
absturz	0|42|absturz
diagnose	0|42|diagnose
diagnosedaten	0|42|diagnosedaten
leistungsdaten	0|42|leistungsdaten
crash	0|42|crash report*
performance	0|42|performance daten	0|157|performance cookie*	1|499|performance
metadaten	0|43|metadaten
meta	0|43|meta daten	0|88|meta	1|1490|meta
header	0|43|header	0|43|header daten
headers	0|43|headers
headerdaten	0|43|headerdaten
kopfdaten	0|43|kopfdaten
inhalte	0|44|inhalte die sie	0|44|inhalte die du	0|44|inhalte einstellen	0|44|inhalte einzustellen	0|44|inhalte ihrer	0|44|inhalte deiner	0|45|inhalte von e mails	0|69|inhalte ** prüfen	0|69|inhalte ** überprüfen	0|96|inhalte anzubieten	0|104|inhalte ** anpassen	0|104|inhalte ** anzupassen	0|104|inhalte empfehlen	0|104|inhalte zu empfehlen	0|104|inhalte vorschlagen	0|104|inhalte vorzuschlagen	0|172|inhalte dritter	0|172|inhalte von dritten	0|172|inhalte von drittanbietern	1|369|inhalte	3|1592|inhalte	8|1641|inhalte ** anpassen	8|1641|inhalte ** anzupassen	8|1641|inhalte ** angepasst*
inhaltsdaten	0|44|inhaltsdaten
datei	0|44|datei	1|351|datei
dateien	0|44|dateien	1|351|dateien
dokumente	0|44|dokumente
dokumenten	0|44|dokumenten
beiträge	0|44|beiträge	0|44|beiträge einstellen	0|190|beiträge bearbeiten	1|416|beiträge
beiträgen	0|44|beiträgen	1|416|beiträgen
kommentar	0|44|kommentar
kommentare	0|44|kommentare	0|190|kommentare bearbeiten
kommentaren	0|44|kommentaren
posts	0|44|posts
anhänge	0|44|anhänge	1|453|anhänge
anhängen	0|44|anhängen
uploads	0|44|uploads
hochzuladen	0|44|hochzuladen
bewertungen	0|44|bewertungen
inhalten	0|44|inhalten die sie	0|44|inhalten ihrer	0|172|inhalten dritter	1|369|inhalten	3|1592|inhalten
dateianhang	0|44|dateianhang
hochlädst	0|44|hochlädst
hochlädt	0|44|hochlädt
laden	0|44|laden ** hoch	0|44|laden wir ** hoch	0|44|laden ** ** hoch	0|109|laden wir sie ** ein	0|109|laden wir dich ** ein	0|109|laden sie dazu ein	0|109|laden wir sie ein	1|554|laden	7|1637|laden sie unsere app
lädst	0|44|lädst ** hoch
lädt	0|44|lädt ** hoch
hochgeladene	0|44|hochgeladene
bewertung	0|44|bewertung abgeben	0|44|bewertung abzugeben	0|44|bewertung veröffentlich*	0|44|bewertung schreiben	0|44|bewertung schreibst	0|44|bewertung verfassen	0|44|bewertung ** abgeben	0|44|bewertung ** abgibst	0|68|bewertung
eingaben	0|44|eingaben und ausgaben
prompts	0|44|prompts
upload	0|44|upload
kommentieren	0|44|kommentieren
kommentierst	0|44|kommentierst
kommentiert	0|44|kommentiert
unterlagen	0|44|unterlagen
chat	0|44|chat eingaben	0|45|chat	0|45|chat nachricht*	0|45|chat funktion*	1|399|chat
inhalt	0|44|inhalt ihrer	0|44|inhalt deiner	0|44|inhalt von e mails	0|44|inhalt der e mails	1|369|inhalt	3|1592|inhalt
wir	0|44|wir laden ** hoch	0|57|wir fragen	0|57|wir bitten sie um	0|57|wir erhalten	0|57|wir bekommen	0|57|wir beziehen	0|57|wir sie um ** bitten	0|57|wir dich um ** bitten	0|57|wir selbst erhalten	0|57|wir ** erhalten	0|57|wir von ** beziehen	0|57|wir aus ** beziehen	0|57|wir bei ** beziehen	0|57|wir entnehmen	0|58|wir setzen	0|58|wir bedienen uns	0|58|wir greifen ** zurück	0|62|wir heben ** auf	0|66|wir sehen uns ** an	0|66|wir schauen uns ** an	0|67|wir gleichen	0|67|wir führen ** zusammen	0|68|wir werten ** aus	0|70|wir verfolgen sie	0|70|wir verfolgen dich	0|74|wir melden der	0|74|wir setzen ** in kenntnis	0|84|wir arbeiten mit ** zusammen	0|96|wir bieten ihnen	0|96|wir bieten dir	0|107|wir kommen ** nach	0|109|wir setzen uns mit ihnen	0|109|wir senden ihnen	0|109|wir senden dir	0|109|wir schicken dir	0|109|wir sie erreichen	0|109|wir dich erreichen	0|140|wir schulen	0|171|wir erreichbar	0|176|wir sehen ** ab	0|176|wir untersagen	0|179|wir schließen ** aus	0|181|wir holen ihre einwilligung ein	0|181|wir holen ihre * einwilligung ein	0|181|wir holen ihre zustimmung ein	0|185|wir sind berechtigt	0|185|wir gegebenenfalls	0|185|wir ggf	0|186|wir werden	0|187|wir verlangen	0|195|wir beziehen uns auf	0|196|wir respektieren	0|196|wir glauben	0|196|wir freuen uns	0|196|wir setzen uns für	0|196|wir setzen uns zwar für	8|1645|wir informieren	8|1645|wir sie ** informieren	8|1645|wir sie ** ** informieren	8|1645|wir dich ** informieren	8|1645|wir euch ** informieren	8|1645|wir werden ** informieren	8|1645|wir unterrichten	8|1645|wir weisen ** hin	8|1645|wir sie ** kontaktieren	8|185|wir können sie	8|185|wir können ihnen	8|185|wir können dich	8|185|wir können auch	8|185|wir können zusätzlich	8|185|wir dürfen sie
nachricht	0|45|nachricht	1|398|nachricht
nachrichten	0|45|nachrichten	0|45|nachrichten inhalt*	0|109|nachrichten zu senden	0|109|nachrichten an sie	0|109|nachrichten an dich	1|398|nachrichten	2|1224|nachrichten aus
chats	0|45|chats	1|399|chats
briefverkehr	0|45|briefverkehr
unterhaltungen	0|45|unterhaltungen
anrufe	0|45|anrufe	1|401|anrufe
anrufen	0|45|anrufen	1|401|anrufen
kommunikation	0|45|kommunikation mit uns	0|109|kommunikation
mitteilungen	0|45|mitteilungen	0|109|mitteilungen an sie	0|109|mitteilungen zu senden	0|109|mitteilungen an ihre	1|398|mitteilungen	8|1645|mitteilungen
chatinhalte	0|45|chatinhalte
brief	0|45|brief
briefe	0|45|briefe
briefen	0|45|briefen
nachrichtendaten	0|45|nachrichtendaten
schreiben	0|45|schreiben an uns	0|171|schreiben sie uns	0|171|schreiben sie	0|171|schreiben sie uns ** e mail
geschäftspost	0|45|geschäftspost
geschäftskorrespondenz	0|45|geschäftskorrespondenz
kontakte	0|46|kontakte
freunde	0|46|freunde
freunden	0|46|freunden
kontakten	0|46|kontakten aus
kontaktdaten	0|47|kontaktdaten	8|1641|kontaktdaten ** ändern	8|1641|kontaktdaten ** aktualisieren
kontaktangaben	0|47|kontaktangaben
kontaktdetails	0|47|kontaktdetails
kontakt	0|47|kontakt und identifikationsdaten	0|47|kontakt und identitätsdaten	0|47|kontakt und adressdaten	0|47|kontakt und stammdaten	0|109|kontakt mit ihnen	0|109|kontakt zu ihnen	0|171|kontakt aufnehmen	0|171|kontakt mit uns	0|171|kontakt zu uns	0|171|kontakt mit uns aufnehmen	0|171|kontakt mit uns aufzunehmen	0|171|kontakt zu uns aufnehmen	0|171|kontakt aufzunehmen	0|171|kontakt ** mit uns	3|1598|kontakt
social	0|48|social media	0|48|social media konto	0|48|social media konten	0|48|social media account*	0|48|social media profil*	0|48|social media daten	0|88|social network*	0|88|social media plattform*	0|88|social media anbieter*	0|156|social plugin*	0|156|social plug in*	1|368|social	6|1632|social plugins
soziale	0|48|soziale medien konto	0|48|soziale medien konten	0|88|soziale medien plattform*
wettbewerbe	0|49|wettbewerbe
wettbewerben	0|49|wettbewerben
meinung	0|49|meinung	8|1641|meinung ändern	8|1641|meinung ** ändern
meinungen	0|49|meinungen
interview	0|49|interview
interviews	0|49|interviews
befragen	0|49|befragen
befragt	0|49|befragt
befragte	0|49|befragte
befragten	0|49|befragten
rückmeldungen	0|49|rückmeldungen
präferenz	0|50|präferenz	0|133|präferenz center*	0|157|präferenz cookie*
präferenzen	0|50|präferenzen	0|133|präferenzen verwalten	6|1630|präferenzen	8|1641|präferenzen ** anpassen	8|1641|präferenzen ** aktualisieren
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
gefällt	0|50|gefällt mir angaben	0|50|gefällt mir markierung*	1|710|gefällt
likes	0|50|likes
schlüsse	0|51|schlüsse
ableiten	0|51|ableiten
abzuleiten	0|51|abzuleiten
vorherzusagen	0|51|vorherzusagen
ableitet	0|51|ableitet
leiten	0|51|leiten ** ab	0|51|leiten ** ** ab
leitet	0|51|leitet ** ab
lässt	0|51|lässt sich ableiten	0|185|lässt sich	0|197|lässt die rechtmäßigkeit	1|441|lässt
lassen	0|51|lassen sich ableiten	0|176|lassen wir bleiben	0|185|lassen sich	1|441|lassen
ziehen	0|51|ziehen ** schlüsse	0|58|ziehen ** heran	0|58|ziehen wir ** heran	1|1408|ziehen
schließen	0|51|schließen wir auf	0|51|schließen wir ** auf	0|179|schließen wir ** aus	0|194|schließen sie ihr konto	1|765|schließen	2|1112|schließen aus
support	0|52|support anfrage*	0|52|support ticket*	0|110|support	0|110|support team*	0|110|support mitarbeiter*
kundendienst	0|52|kundendienst daten	0|110|kundendienst
kundendienstdaten	0|52|kundendienstdaten
anfrage	0|52|anfrage	0|130|anfrage stellen	0|130|anfrage zu stellen	0|130|anfrage einreichen	0|130|anfrage einzureichen	0|130|anfrage der betroffenen*	0|130|anfrage nachzukommen	0|130|anfrage nachkommen	0|130|anfrage zu entsprechen	0|130|anfrage zur ausübung	3|1573|anfrage
anfragen	0|52|anfragen	0|130|anfragen zur ausübung	0|130|anfragen betroffener*	0|130|anfragen von betroffenen	3|1573|anfragen
wenn	0|52|wenn sie uns kontaktieren	0|52|wenn sie mit uns kontakt	0|52|wenn sie kontakt mit uns	0|52|wenn du uns kontaktierst	0|52|wenn du uns schreibst	0|52|wenn sie uns schreiben	0|52|wenn sie uns anrufen	0|52|wenn du uns anrufst	0|52|wenn sie uns per e mail	0|52|wenn sie uns ** kontaktieren	0|52|wenn sie uns telefonisch	0|52|wenn sie uns per	0|52|wenn sie per e mail kontakt	0|52|wenn du uns per	0|52|wenn du uns ** kontaktierst	0|179|wenn nicht	0|179|wenn sie nicht widersprechen	0|180|wenn	0|181|wenn sie zustimmen	0|181|wenn sie einwilligen	0|181|wenn sie ** eingewilligt	0|181|wenn sie ** zugestimmt	0|181|wenn du zustimmst	0|181|wenn du ** eingewilligt	0|181|wenn du ** zugestimmt	0|181|wenn sie uns ihre einwilligung	0|181|wenn sie uns die einwilligung	0|181|wenn sie uns * einwilligung	0|181|wenn sie uns die erlaubnis	0|181|wenn sie uns ihre erlaubnis	0|181|wenn sie uns ihre zustimmung	0|181|wenn sie uns die zustimmung	0|181|wenn sie dem zustimmen	0|181|wenn sie damit einverstanden	0|181|wenn sie einverstanden	0|181|wenn sie uns dies erlauben	0|181|wenn sie uns dies gestatten	0|181|wenn du uns deine einwilligung	0|181|wenn du uns die erlaubnis	0|181|wenn du einwilligst	0|181|wenn sie ** einwilligung erteilt	0|181|wenn sie ** zustimmung erteilt	0|181|wenn sie ** einwilligung erteilen	0|181|wenn sie ** einwilligung geben	0|181|wenn sie ** einwilligung gegeben	0|181|wenn sie ** einwilligung ** gegeben	0|181|wenn sie ** einwilligung ** erteilt	0|181|wenn sie ** zustimmung erteilen	0|181|wenn sie ** zustimmung geben	0|181|wenn sie ** zustimmung gegeben	0|181|wenn sie die erlaubnis	0|181|wenn sie die berechtigung	0|181|wenn du die erlaubnis	0|181|wenn du die berechtigung	0|181|wenn du es erlaubst	0|181|wenn sie es erlauben	0|181|wenn sie dies erlauben	0|181|wenn sie es gestatten	0|181|wenn sie ** einwilligen	0|181|wenn sie ** zustimmen	0|181|wenn du ** einwilligst	0|181|wenn du ** zustimmst	0|181|wenn sie einverstanden sind	0|181|wenn du einverstanden bist	0|181|wenn sie ihr einverständnis	0|181|wenn diese zugestimmt haben	0|181|wenn sie uns zugriff gewähren	0|181|wenn du uns zugriff gewährst	0|181|wenn sie den zugriff ** gestatten	0|181|wenn sie den zugriff ** erlauben	0|181|wenn du den zugriff ** erlaubst	0|182|wenn gesetzlich *	0|182|wenn dies gesetzlich *	0|182|wenn rechtlich *	0|182|wenn das gesetz	0|182|wenn es das gesetz	0|182|wenn es gesetzlich *	0|182|wenn wir gesetzlich *	0|182|wenn wir rechtlich *	0|182|wenn wir dazu gesetzlich *	0|182|wenn wir hierzu gesetzlich *	0|182|wenn sie rechtlich *	0|183|wenn erforderlich	0|183|wenn nötig	0|183|wenn möglich	0|183|wenn dies erforderlich	0|183|wenn dies notwendig	0|183|wenn notwendig	0|183|wenn dies möglich	0|183|wenn zutreffend	0|183|wenn anwendbar	0|183|wenn verfügbar	0|183|wenn angemessen	0|183|wenn gewünscht	0|183|wenn es angebracht	0|183|wenn es angemessen	0|183|wenn dies angebracht	0|183|wenn es erforderlich	0|183|wenn es notwendig	3|1585|wenn	8|136|wenn sie ** zugestimmt haben	8|136|wenn sie ** eingewilligt haben	8|136|wenn du ** zugestimmt hast	8|1659|wenn gesetzlich	8|1659|wenn dies gesetzlich	8|1659|wenn rechtlich	8|1659|wenn dies rechtlich	8|1659|wenn erforderlich	8|1659|wenn dies erforderlich	8|1659|wenn das gesetz	8|1659|wenn das recht	8|1660|wenn angemessen	8|1660|wenn möglich	8|1660|wenn wir dies für
ihr	0|52|ihr anliegen	0|92|ihr arbeitgeber	0|92|ihr unternehmen	0|164|ihr besuch	0|194|ihr konto ** löschen	0|194|ihr konto ** schließen	0|194|ihr konto ** kündigen	0|196|ihr vertrauen	8|136|ihr ausdrückliches einverständnis	8|1645|ihr werdet ** informiert
ihrem	0|52|ihrem anliegen	0|92|ihrem arbeitgeber	0|92|ihrem unternehmen	0|130|ihrem ersuchen	0|164|ihrem besuch
deinem	0|52|deinem anliegen	0|92|deinem arbeitgeber	0|164|deinem besuch
dein	0|52|dein anliegen	0|92|dein arbeitgeber	0|92|dein unternehmen	0|164|dein besuch	0|194|dein konto ** löschen	0|196|dein vertrauen
im	0|52|im rahmen der kontaktaufnahme	0|52|im zuge der kontaktaufnahme	0|63|im lokalen speicher	0|72|im ruhezustand	0|72|im klartext	0|78|im auftrag	0|78|im auftrag von	0|78|im namen von	0|78|im namen unserer	0|78|im namen	0|78|im auftrag unserer	0|78|im auftrag unseres	0|78|im namen des verantwortlichen	0|78|im auftrag des verantwortlichen	0|129|im namen eines	0|129|im namen einer	0|139|im öffentlichen interesse	0|160|im alter von	0|177|im allgemeinen	0|177|im prinzip	0|177|im regelfall	0|177|im wesentlichen	0|177|im normalfall	0|180|im falle	0|180|im fall	0|180|im fall dass	0|180|im falle dass	0|181|im falle ihrer einwilligung	0|181|im falle einer einwilligung	0|182|im gesetzlich * umfang	0|182|im gesetzlich * rahmen	0|182|im rahmen der gesetz*	0|182|im rahmen des gesetz*	0|182|im rahmen der geltenden *	0|182|im rahmen des gesetzlich *	0|182|im rahmen des rechtlich *	0|183|im einzelfall	0|184|im rahmen des möglichen	0|184|im rahmen unserer möglichkeiten	0|189|im wesentlichen gesamt*	0|189|im wesentlichen alle	0|189|im wesentlichen aller	0|189|im wesentlichen allen	0|189|im wesentlichen sämtlich*	0|190|im recht	0|195|im abschnitt	2|862|im hinblick	2|1062|im namen	2|1307|im folgenden	8|1646|im wege der veröffentlichung	8|1652|im voraus	8|1652|im vorfeld	8|1653|im dienst	8|1653|im produkt	8|1653|im rahmen des dienst*	8|1653|im kundenkonto	8|1659|im gesetzlich
kontaktaufnahme	0|52|kontaktaufnahme mit uns	0|109|kontaktaufnahme
bearbeitung	0|52|bearbeitung der kontaktaufnahme	0|59|bearbeitung
nehmen	0|52|nehmen sie mit uns kontakt	0|58|nehmen ** in anspruch	0|171|nehmen sie kontakt	0|171|nehmen sie ** kontakt	0|196|nehmen ** sehr ernst	0|196|nehmen ** ernst	1|1089|nehmen
sensor	0|53|sensor
sensoren	0|53|sensoren
sensordaten	0|53|sensordaten
bewegungsdaten	0|53|bewegungsdaten
kamera	0|53|kamera
kameras	0|53|kameras
kamerazugriff	0|53|kamerazugriff
wifi	0|53|wifi	1|1424|wifi
wi	0|53|wi fi	1|1424|wi	2|1424|wi fi
in	0|53|in der nähe	0|54|in zusammengefasster form	0|57|in erfahrung bring*	0|57|in erfahrung gebracht	0|57|in erfahrung zu bringen	0|58|in anspruch nehmen	0|58|in anspruch nimmt	0|58|in anspruch genommen*	0|58|in anspruch zu nehmen	0|58|in anspruch	0|67|in verbindung gebracht	0|67|in verbindung bringen	0|67|in verbindung zu bringen	0|67|in zusammenhang gebracht	0|67|in zusammenhang bringen	0|67|in einem profil zusammen	0|67|in einem profil zusammengefasst	0|67|in einem profil zusammengeführt	0|72|in ruhe	0|74|in kenntnis	0|74|in kenntnis setzen	0|74|in kenntnis gesetzt	0|74|in kenntnis zu setzen	0|78|in unserem auftrag	0|78|in unserem namen	0|78|in deren auftrag	0|78|in seinem auftrag	0|109|in verbindung zu setzen	0|109|in kontakt treten	0|109|in kontakt zu treten	0|109|in kontakt bleiben	0|109|in kontakt zu bleiben	0|109|in app benachrichtigung*	0|111|in rechnung	0|121|in einem gängigen format	0|121|in einem gängigen elektronischen format	0|121|in einem üblichen format	0|121|in einem strukturierten gängigen	0|121|in einem strukturierten üblichen	0|121|in maschinenlesbarer form	0|123|in ihrer verarbeitung eingeschränkt	0|123|in der verarbeitung eingeschränkt	0|129|in ihrem namen	0|129|in deinem namen	0|129|in seinem namen	0|129|in deren namen	0|175|in kraft seit	0|175|in kraft ab	0|176|in keinem fall	0|176|in keiner weise	0|177|in der regel	0|177|in erster linie	0|180|in fällen	0|180|in abhängigkeit	0|180|in dem fall dass	0|180|in den fällen	0|180|in jenen fällen	0|185|in der lage	0|195|in abschnitt	0|195|in ziffer	2|1068|in der lage	4|1598|in verbindung setzen	4|1600|in kenntnis setzen	4|1600|in kenntnis gesetzt	8|1645|in kenntnis	8|1648|in regelmäßigen abständen ** lesen	8|1648|in regelmäßigen abständen ** zu lesen	8|1648|in regelmäßigen abständen ** überprüf*	8|1648|in regelmäßigen abständen ** prüfen	8|1648|in regelmäßigen abständen ** durch*	8|1648|in regelmäßigen abständen ** besuch*	8|1648|in regelmäßigen abständen ** auf	8|1651|in der vergangenheit ** erhoben*	8|1651|in der vergangenheit ** erfasst*	8|1652|in kraft	8|1653|in der app	8|1653|in app	8|1653|in unserer app	8|1653|in unserem dienst	8|1653|in unseren diensten	8|1653|in den diensten	8|1653|in ihrem konto	8|1653|in ihrem benutzerkonto	8|1653|in ihrem nutzerkonto	8|1653|in ihrem kundenkonto	8|1653|in ihrem account	8|1653|in deinem konto	8|1653|in app benachrichtigung*	8|1660|in angemessener weise	8|1660|in angemessener form	8|1660|in geeigneter weise	8|1660|in geeigneter form	8|1660|in unserem ermessen	9|1662|in kraft ab	9|1662|in kraft seit	9|1662|in kraft
kameradaten	0|53|kameradaten
de	0|55|de identifizier*
nicht	0|55|nicht personenbezogen*	0|55|nicht persönlich identifizier*	0|55|nicht persönliche* daten	0|55|nicht auf sie zurück*	0|55|nicht identifizierbar*	0|55|nicht identifizierend*	0|55|nicht identifizierte*	0|55|nicht mehr personenbezogen*	0|55|nicht mehr identifizierbar*	0|56|nicht bei ihnen erhoben	0|56|nicht direkt bei ihnen	0|62|nicht länger als	0|62|nicht länger aufbewahr*	0|62|nicht länger gespeichert	0|62|nicht mehr benötig*	0|62|nicht mehr erforderlich*	0|62|nicht mehr notwendig*	0|62|nicht mehr gebraucht*	0|62|nicht mehr nötig*	0|62|nicht länger benötig*	0|62|nicht länger erforderlich*	0|62|nicht länger notwendig*	0|62|nicht länger gebraucht*	0|62|nicht länger nötig*	0|62|nicht mehr erforderlich ist	0|62|nicht mehr erforderlich sind	0|62|nicht mehr notwendig ist	0|62|nicht mehr notwendig sind	0|62|nicht mehr benötigt werden	0|100|nicht ausdrücklich angeforderter werbung	0|100|nicht angeforderter werbung	0|127|nicht * entscheidung unterworfen	0|131|nicht mehr erhalten	0|131|nicht verkaufen oder weitergeben	0|131|nicht mehr wünschen	0|131|nicht mehr bekommen	0|131|nicht mehr zu erhalten	0|135|nicht verfolgen signal*	0|141|nicht autorisiert* zugriff*	0|142|nicht garantieren	0|142|nicht garantiert	0|142|nicht gewährleisten	0|142|nicht gewährleistet	0|142|nicht ausgeschlossen werden	0|142|nicht ** garantieren	0|142|nicht ** gewährleisten	0|142|nicht zusichern	0|142|nicht versprechen	0|142|nicht völlig ausgeschlossen	0|144|nicht zur eu	0|144|nicht eu land	0|144|nicht eu länder*	0|144|nicht eu staat*	0|144|nicht eu mitglied*	0|144|nicht ewr land	0|144|nicht ewr länder*	0|144|nicht ewr staat*	0|144|nicht europäisch* land	0|144|nicht europäisch* länder*	0|144|nicht europäisch* staat*	0|157|nicht notwendig* cookie*	0|157|nicht essenziell* cookie*	0|164|nicht nutzer*	0|164|nicht registrierte*	0|176|nicht	0|176|nicht mehr	0|176|nicht länger	0|179|nicht anders angegeben	0|190|nicht beschränkt auf	0|190|nicht nur	0|190|nicht zuletzt	0|190|nicht darauf beschränkt	0|190|nicht abschließend*	0|190|nicht erschöpfend*	0|190|nicht darauf begrenzt	0|190|nicht später als	0|190|nicht weniger als	2|1205|nicht autorisiert*	8|1642|nicht unerheblich*	8|1642|nicht nur unwesentlich*	8|1650|nicht ** widersprechen	8|1650|nicht ** widersprichst	8|1650|nicht ** widerspricht	8|1650|nicht ** widersprochen
ohne	0|55|ohne personenbezug	0|176|ohne	0|181|ohne ihre einwilligung	0|181|ohne ihre zustimmung	0|181|ohne ihre * einwilligung	0|181|ohne ihre * zustimmung	0|181|ohne ihre * * einwilligung	0|181|ohne ihre * * zustimmung	0|181|ohne ihre erlaubnis	0|181|ohne ihr einverständnis	0|181|ohne ihr * einverständnis	0|181|ohne deine einwilligung	0|181|ohne deine zustimmung	0|181|ohne deine * einwilligung	0|181|ohne deine * zustimmung	0|181|ohne einwilligung	0|181|ohne zustimmung	0|181|ohne * einwilligung	0|181|ohne * zustimmung	0|181|ohne eure einwilligung	0|181|ohne eure zustimmung	0|181|ohne eure * einwilligung	0|181|ohne eure * zustimmung	0|181|ohne deren einwilligung	0|181|ohne deren zustimmung	0|181|ohne deine erlaubnis	0|181|ohne dein einverständnis	0|181|ohne zustimmung der eltern	0|181|ohne einwilligung der eltern	0|181|ohne zustimmung eines elternteils	0|181|ohne elterliche zustimmung	0|181|ohne elterliche einwilligung	0|181|ohne einwilligung eines elternteils	0|181|ohne zustimmung der erziehungsberechtigten	0|181|ohne einwilligung der erziehungsberechtigten	0|181|ohne sie ** zu fragen	0|181|ohne dich ** zu fragen	0|181|ohne sie um erlaubnis	0|184|ohne unangemessene verzögerung*	0|184|ohne unnötige verzögerung*	0|184|ohne schuldhafte verzögerung	0|184|ohne schuldhaftes zögern	0|184|ohne ungebührliche verzögerung	0|190|ohne beschränkung auf	0|190|ohne einschränkung	0|190|ohne darauf beschränkt	0|193|ohne zeitliche begrenzung	0|197|ohne dass die rechtmäßigkeit	4|1615|ohne unangemessene verzögerung	8|1644|ohne ihre einwilligung	8|1644|ohne ihre * einwilligung	8|1644|ohne ihre * * einwilligung	8|1644|ohne ihre zustimmung	8|1644|ohne ihre * zustimmung	8|1644|ohne ihre * * zustimmung	8|1644|ohne ihr einverständnis	8|1644|ohne ihr * einverständnis	8|1644|ohne ihre erlaubnis	8|1644|ohne ihre genehmigung	8|1644|ohne deine einwilligung	8|1644|ohne deine * einwilligung	8|1644|ohne deine zustimmung	8|1644|ohne deine * zustimmung	8|1644|ohne dein einverständnis	8|1644|ohne vorherige einwilligung	8|1644|ohne vorherige zustimmung	8|1644|ohne ausdrückliche einwilligung	8|1644|ohne ausdrückliche zustimmung	8|1644|ohne einwilligung	8|1644|ohne zustimmung	8|1644|ohne zuvor ihre	8|1644|ohne vorher ihre	8|1650|ohne widerspruch
unkenntlich	0|55|unkenntlich gemacht	0|55|unkenntlich zu machen	0|55|unkenntlich machen	0|55|unkenntlich
personenbezug	0|55|personenbezug aufheben	0|55|personenbezug aufzuheben	0|55|personenbezug ** entfernen	0|55|personenbezug ** entfernt	0|55|personenbezug ** auf	1|294|personenbezug
entfernung	0|55|entfernung des personenbezugs	0|64|entfernung	3|1575|entfernung
aufhebung	0|55|aufhebung des personenbezugs
verfremdung	0|55|verfremdung
unkenntlichmachung	0|55|unkenntlichmachung
aus	0|56|aus anderen quellen	0|56|aus externen quellen	0|56|aus drittquellen	0|56|aus sozialen netzwerken	0|56|aus sozialen medien	0|56|aus öffentlichen verzeichnissen	0|56|aus registern	0|56|aus dem handelsregister	0|56|aus öffentlichen registern	0|122|aus gründen die sich aus ihrer besonderen situation	0|122|aus gründen die sich aus deiner besonderen situation	0|122|aus gründen die sich aus ihrer * besonderen situation	0|122|aus gründen die sich aus der besonderen situation	0|192|aus folgenden gründen
anderen	0|56|anderen quellen	0|79|anderen gegenüber	0|121|anderen verantwortlichen zu übermitteln	0|121|anderen verantwortlichen übermittel*	0|153|anderen orten	0|179|anderen als den	0|179|anderen als die	0|179|anderen zwecken als	0|179|anderen zweck als	1|978|anderen	3|1577|anderen
andere	0|56|andere quellen	0|153|andere orte	0|179|andere als die	0|179|andere zwecke als	1|978|andere	3|1577|andere
drittdaten	0|56|drittdaten
öffentlich	0|56|öffentlich zugänglich* quelle*	0|56|öffentlich zugänglich* information*	0|56|öffentlich zugänglich* daten	0|56|öffentlich zugänglich* verzeichnis*	0|56|öffentlich verfügbar*	0|76|öffentlich	0|76|öffentlich zugänglich	0|76|öffentlich gemacht	0|76|öffentlich machen	0|76|öffentlich angezeigt*	0|76|öffentlich anzuzeigen
weiteren	0|56|weiteren quellen	0|153|weiteren orten	0|195|weiteren informationen	1|950|weiteren	3|1577|weiteren	5|1619|weiteren tagen	5|1621|weiteren monaten	5|1622|weiteren jahren	8|1649|weiteren nutzung	8|1649|weiteren verwendung	8|1649|weiteren inanspruchnahme
sonstigen	0|56|sonstigen quellen	3|1577|sonstigen
allgemein	0|56|allgemein zugänglich* quelle*
herkunft	0|56|herkunft der daten	6|1623|herkunft der
stammen	0|56|stammen von dritten	0|56|stammen von drittanbietern	0|56|stammen von partnern	1|1158|stammen
stammt	0|56|stammt von dritten	1|1158|stammt
verschiedenen	0|56|verschiedenen quellen	3|1579|verschiedenen
unterschiedlichen	0|56|unterschiedlichen quellen	3|1579|unterschiedlichen
folgenden	0|56|folgenden quellen	0|134|folgenden optionen	0|171|folgenden adresse	0|190|folgenden anweisungen	0|195|folgenden link
diversen	0|56|diversen quellen	3|1579|diversen
und	0|56|und von dritten	0|190|und so weiter
oder	0|56|oder von dritten	0|123|oder sperrung
sowie	0|56|sowie von dritten
auch	0|56|auch von dritten
die	0|56|die wir von dritten	0|134|die option	0|164|die website besuchen	0|164|die webseite besuchen	0|164|die seite besuchen	0|185|die möglichkeit haben	8|1638|die erklärung	8|1638|die bestimmungen	8|1639|die datenverarbeitung*	8|1639|die erhobenen personenbezogenen
erheben	0|57|erheben	0|190|erheben wir ** gebühr*	0|190|erheben ** gebühr*	1|795|erheben	3|1588|erheben
erhebt	0|57|erhebt	1|795|erhebt	3|1588|erhebt
erhebe	0|57|erhebe
erhoben	0|57|erhoben	3|1588|erhoben
erhebung	0|57|erhebung	3|1588|erhebung	8|1639|erhebung ihrer	8|1639|erhebung und verwendung	8|1639|erhebung und nutzung	8|1639|erhebung und verarbeitung
erhebungen	0|57|erhebungen
erfassen	0|57|erfassen	3|1588|erfassen
erfasse	0|57|erfasse
sammeln	0|57|sammeln	3|1588|sammeln
sammelt	0|57|sammelt	3|1588|sammelt
sammle	0|57|sammle
sammlung	0|57|sammlung	6|1623|sammlung
aufzuzeichnen	0|57|aufzuzeichnen
protokollieren	0|57|protokollieren
fragen	0|57|fragen wir	0|110|fragen beantwortet	0|110|fragen zu beantworten	0|110|fragen beantworten	0|110|fragen ** beantworten	0|130|fragen die berechtigung	0|171|fragen haben	0|171|fragen zu	0|171|fragen zum	1|842|fragen	3|1573|fragen	6|1635|fragen
erhalten	0|57|erhalten wir	0|57|erhalten daten	0|57|erhalten personenbezogen*	0|57|erhalten	0|62|erhalten bleiben	0|62|erhalten bleibt	0|66|erhalten zugriff auf ihre	0|66|erhalten zugang zu ihren	0|180|erhalten wir kenntnis	0|195|erhalten sie unter	0|195|erhalten sie hier	0|195|erhalten sie weitere	0|195|erhalten sie auch weitere	0|195|erhalten sie nähere	0|195|erhalten sie mehr	0|195|erhalten sie ausführliche	0|195|erhalten sie zusätzliche	3|1588|erhalten
haben	0|57|haben wir erhalten	0|66|haben einblick in ihre	0|66|haben zugriff auf ihre	0|66|haben zugriff auf deine	0|66|haben ** zugriff auf ihre	0|66|haben ** zugriff auf deine	0|66|haben zugang zu ihren	0|180|haben wir begründete zweifel	0|180|haben wir berechtigte zweifel	0|180|haben sie fragen	0|180|haben sie weitere fragen	0|185|haben sie ** die möglichkeit	0|185|haben die möglichkeit	0|186|haben uns verpflichtet	0|186|haben sich verpflichtet	0|186|haben wir uns verpflichtet	0|186|haben uns dazu verpflichtet	0|186|haben sich dazu verpflichtet	0|186|haben sich ** verpflichtet	0|186|haben uns ** verpflichtet
uns	0|57|uns erhalten*	0|57|uns zur verfügung	0|57|uns mitteil*	0|57|uns mitgeteilt*	0|57|uns übermitteln	0|57|uns übermittelt*	0|57|uns bereitstell*	0|57|uns bereitgestellt*	0|57|uns angeben	0|57|uns angegeben*	0|57|uns geben	0|57|uns überlassen*	0|57|uns anvertrau*	0|57|uns bereitzustellen	0|57|uns mitzuteilen	0|57|uns anzugeben	0|57|uns ** angaben machen	0|57|uns zusenden	0|57|uns zugesandt*	0|57|uns zuschicken	0|57|uns schicken	0|57|uns preisgeben	0|57|uns preisgegeben*	0|57|uns zugehen	0|57|uns ** zugehen	0|57|uns ** zugegangen*	0|57|uns ** mitzuteilen	0|57|uns einreichen	0|57|uns ** zusenden	0|57|uns ** zuschicken	0|57|uns ** überlassen	0|57|uns ** anvertraut	0|57|uns ** anvertrauen	0|63|uns vorliegen	0|63|uns ** vorliegen	0|63|uns vorliegende*	0|63|uns bereits vorliegende*	0|130|uns bitten	0|130|uns zu bitten	0|130|uns ersuchen	0|130|uns auffordern	0|130|uns aufzufordern	0|136|uns gestatten	0|136|uns gestattet	0|136|uns erlauben	0|136|uns erlaubt	0|139|uns übertragen wurde	0|171|uns kontaktieren	0|171|uns ** kontaktieren	0|171|uns zu kontaktieren	0|171|uns erreichen	0|171|uns schreiben	0|196|uns wichtig	0|196|uns sehr wichtig	0|196|uns besonders wichtig	0|196|uns äußerst wichtig	8|1651|uns vorliegenden daten
bekommen	0|57|bekommen wir	0|57|bekommen
erhält	0|57|erhält	0|66|erhält zugriff auf ihre	1|796|erhält	3|1588|erhält
beziehen	0|57|beziehen wir	0|168|beziehen sich auf	0|168|beziehen sich ** auf	1|796|beziehen
empfangen	0|57|empfangen
gewonnen	0|57|gewonnen
erlangen	0|57|erlangen	0|180|erlangen wir kenntnis
beschaffen	0|57|beschaffen
beschafft	0|57|beschafft
ihrerseits	0|57|ihrerseits bereitgestellt*	0|57|ihrerseits angegeben*
du	0|57|du angibst	0|57|du uns ** mitteilst	0|57|du uns ** bereitstellst	0|57|du uns ** gibst	0|57|du eingibst	0|57|du uns ** zur verfügung	0|57|du uns schickst	0|57|du einreichst	0|134|du dich ** entscheidest	0|134|du bestimmst	0|161|du in ** lebst	0|161|du in ** wohnst
empfängt	0|57|empfängt
bitten	0|57|bitten wir sie um	0|57|bitten wir sie ** um	0|57|bitten wir dich um	0|57|bitten wir dich ** um	0|57|bitten sie um ihre	0|57|bitten sie ** um ihre	0|130|bitten sie uns	0|181|bitten wir sie um ihre einwilligung	0|181|bitten sie um ihre einwilligung	0|181|bitten wir um ihre einwilligung	0|181|bitten wir sie um ihre zustimmung	0|181|bitten wir um ihre zustimmung	0|181|bitten sie um ihre zustimmung	0|181|bitten wir dich um deine einwilligung	0|181|bitten dich um deine einwilligung	0|181|bitten wir sie ** um ihre einwilligung	0|181|bitten wir dich ** um deine einwilligung	0|181|bitten wir sie ** um ihre zustimmung	0|181|bitten wir dich ** um deine zustimmung	0|181|bitten wir dich um deine zustimmung	1|842|bitten	8|136|bitten ** zuzustimmen	8|136|bitten ** zu akzeptieren
anzugeben	0|57|anzugeben
gemachten	0|57|gemachten angaben
gemachte	0|57|gemachte angaben
erfragen	0|57|erfragen
aufzeichnungen	0|57|aufzeichnungen von	0|57|aufzeichnungen ihrer	0|57|aufzeichnungen der
aufzeichnen	0|57|aufzeichnen
aufzeichnet	0|57|aufzeichnet
aufzeichnung	0|57|aufzeichnung
empfang	0|57|empfang von daten	0|57|empfang ihrer	0|57|empfang der daten	1|569|empfang
datengewinnung	0|57|datengewinnung
eingeben	0|57|eingeben
einzugeben	0|57|einzugeben
geben	0|57|geben sie ** ein	0|60|geben ** bekannt	0|60|geben ** heraus	0|60|geben daten ** heraus	0|74|geben ** bescheid	1|799|geben	6|1625|geben wir	8|1645|geben wir ** bekannt
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
angabe	0|57|angabe ihrer	0|57|angabe deiner	0|57|angabe personenbezogen*	1|293|angabe	3|1552|angabe
an	0|57|an uns senden	0|57|an uns sendest	0|57|an uns gesendet*	0|57|an uns schicken	0|57|an uns übersenden	0|57|an uns übersandt*	0|60|an dritte übermittelt	0|60|an dritte zu übermitteln	0|79|an andere weitergegeben	0|79|an andere weitergeben	0|79|an andere weiterzugeben	0|104|an ihre ** anzupassen	0|104|an ihre ** anpassen	0|104|an ihre bedürfnisse	0|104|an ihre interessen	0|104|an ihre präferenzen	0|104|an deine interessen	0|104|an deine bedürfnisse	0|104|an deine vorlieben	0|104|an ihre vorlieben	0|104|an deine präferenzen	0|109|an sie versenden	0|109|an sie zu versenden	0|109|an sie ** zu versenden	0|109|an dich zu versenden	0|109|an sie versendet	0|109|an sie verschickt	0|121|an einen anderen verantwortlichen	0|121|an einen anderen anbieter	0|171|an uns wenden	0|171|an die adresse	0|171|an uns zu wenden	0|171|an die aufsichtsbehörde wenden	0|171|an die zuständige aufsichtsbehörde wenden	0|171|an die datenschutzbehörde wenden	0|196|an erster stelle	6|1625|an wen	8|1646|an dieser stelle	8|1647|an dieser stelle	8|1654|an prominenter stelle	8|1654|an auffälliger stelle	8|1654|an gut sichtbarer stelle	8|1656|an dieser stelle
einsenden	0|57|einsenden
einzusenden	0|57|einzusenden
stellt	0|57|stellt uns ** bereit	0|57|stellt uns ** zur verfügung	0|186|stellt sicher	0|186|stellt ** sicher	1|798|stellt	2|744|stellt sicher	2|1108|stellt dar
stellen	0|57|stellen uns ** bereit	0|57|stellen uns ** zur verfügung	0|66|stellen zugriff auf ihre	0|180|stellen wir fest	0|186|stellen sicher	0|186|stellen wir sicher	0|186|stellen ** sicher	1|798|stellen	2|744|stellen sicher	3|1599|stellen
freiwillig	0|57|freiwillig angaben
holt	0|57|holt ** auskunft	0|57|holt bei ** ein
holen	0|57|holen ** auskünfte	0|57|holen bei ** ein	0|57|holen wir ** auskunft ein	0|57|holen wir ** auskünfte ein	0|57|holen wir ** informationen ein	0|57|holen wir ** daten ein	0|57|holen wir ** angaben ein	0|57|holen wir bei ** ein	0|181|holen wir ihre einwilligung	0|181|holen wir ihre zustimmung	0|181|holen wir ihre einwilligung ein	0|181|holen wir ihre * einwilligung ein	0|181|holen wir ihre zustimmung ein	0|181|holen wir ihre * zustimmung ein	0|181|holen wir * ihre einwilligung ein	0|181|holen wir * ihre zustimmung ein	0|181|holen wir die einwilligung	0|181|holen wir deine einwilligung	0|181|holen wir deine zustimmung	0|181|holen wir ** ihre einwilligung	0|181|holen wir ** ihre zustimmung	0|181|holen wir ** deine einwilligung	0|181|holen wir ** einwilligung ein	8|136|holen ** einwilligung	8|136|holen ** zustimmung
zeichnen	0|57|zeichnen ** auf	1|1408|zeichnen
zeichnet	0|57|zeichnet ** auf
dokumentiert	0|57|dokumentiert ihre
dokumentieren	0|57|dokumentieren ihre
übermitteln	0|57|übermitteln uns	0|60|übermitteln an	0|65|übermitteln	3|1566|übermitteln
übermittelt	0|57|übermittelt uns	0|60|übermittelt an	3|1566|übermittelt
liefern	0|57|liefern uns	3|1558|liefern
liefert	0|57|liefert uns	1|798|liefert
senden	0|57|senden uns	0|109|senden wir ihnen	0|109|senden ihnen	0|109|senden wir dir	0|171|senden sie uns ** e mail	1|802|senden	3|1566|senden	8|1645|senden wir ihnen	8|1645|senden ihnen
sendet	0|57|sendet uns	0|60|sendet ** an	1|802|sendet	3|1566|sendet
schicken	0|57|schicken uns	0|109|schicken wir ihnen	0|109|schicken ihnen	0|109|schicken wir dir	0|171|schicken sie uns ** e mail	1|802|schicken	3|1566|schicken
schickt	0|57|schickt uns
halten	0|57|halten fest	0|57|halten wir fest	0|57|halten ** fest	0|62|halten wir ** vorrätig	0|107|halten ** ein	0|140|halten wir geheim	0|140|halten ** geheim	1|811|halten	2|708|halten für
hält	0|57|hält fest	0|107|hält ** ein	0|140|hält ** geheim	1|811|hält	2|1373|hält sich an
entnehmen	0|57|entnehmen wir	0|195|entnehmen sie	1|850|entnehmen	3|1556|entnehmen
fallen	0|57|fallen ** daten an	0|57|fallen daten an	1|1291|fallen
teilen	0|57|teilen uns	0|57|teilen sie uns ihre	0|60|teilen	0|74|teilen wir ihnen	0|74|teilen ihnen	0|74|teilen sie uns	0|74|teilen wir dir	0|74|teilen dir	0|74|teilen euch	0|74|teilen wir euch	1|800|teilen	2|833|teilen dieser	2|1096|teilen mit	3|1576|teilen	6|1625|teilen	8|1645|teilen wir ihnen	8|1645|teilen wir dir	8|1645|teilen ihnen ** mit	8|1645|teilen wir ** mit
teilt	0|57|teilt uns	0|60|teilt	0|74|teilt ihnen	0|74|teilt dir	1|800|teilt
teilst	0|57|teilst du uns	0|57|teilst uns
verwenden	0|58|verwenden	3|1594|verwenden	6|1624|verwenden wir
verwendet	0|58|verwendet	3|1594|verwendet
verwendete	0|58|verwendete
verwendeten	0|58|verwendeten
verwendeter	0|58|verwendeter
verwende	0|58|verwende
verwendung	0|58|verwendung	3|1594|verwendung	6|1624|verwendung	8|1639|verwendung ihrer
verwendungen	0|58|verwendungen
nutzen	0|58|nutzen	1|793|nutzen	2|1119|nutzen von	3|1594|nutzen	8|1649|nutzen sie ** weiterhin	8|1649|nutzen sie ** weiter	8|1649|nutzen sie ** nach
nutzt	0|58|nutzt	1|793|nutzt	3|1594|nutzt	8|1649|nutzt du ** weiterhin
nutze	0|58|nutze
datennutzung	0|58|datennutzung	6|1624|datennutzung
datenverwendung	0|58|datenverwendung	6|1624|datenverwendung
benutzen	0|58|benutzen	1|793|benutzen	3|1594|benutzen
benutzung	0|58|benutzung	3|1594|benutzung
einsatz	0|58|einsatz	1|501|einsatz	2|793|einsatz von	3|1594|einsatz
einsetzen	0|58|einsetzen	1|501|einsetzen	3|1594|einsetzen
einzusetzen	0|58|einzusetzen
setzen	0|58|setzen wir	0|58|setzen unsere ** ein	0|58|setzen ** cookies ein	0|58|setzen ** dienstleister ein	0|58|setzen ** dienste ein	0|58|setzen ** tools ein	0|58|setzen ** technologien ein	0|74|setzen wir sie ** in kenntnis	0|74|setzen wir ** in kenntnis	0|74|setzen ** in kenntnis	0|109|setzen wir uns mit ihnen	0|131|setzen von cookies ** verhindern	0|171|setzen sie sich mit uns	0|187|setzen ** voraus	0|196|setzen wir uns für	0|196|setzen uns dafür ein	1|835|setzen	8|1645|setzen uns mit ihnen
weiter	0|58|weiter nutzen	0|58|weiter verwend*	0|58|weiter zu nutzen	0|58|weiter genutzt	0|58|weiter in anspruch	0|59|weiter verarbeit*	0|60|weiter	0|62|weiter gespeichert	0|62|weiter aufbewahr*	0|62|weiter speicher*	0|62|weiter zu speichern	0|62|weiter aufzubewahren	0|62|weiter vorgehalten	0|62|weiter vorzuhalten	0|62|weiter behalten	0|62|weiter zu behalten	0|65|weiter übermittel*	0|74|weiter informieren	0|74|weiter informiert	0|97|weiter verbesser*	0|97|weiter optimier*	0|97|weiter zu optimieren	0|97|weiter zu verbessern	0|97|weiter erhöh*	0|97|weiter zu erhöhen	0|98|weiter entwickel*	0|98|weiter zu entwickeln	0|98|weiter ausbau*	0|98|weiter auszubauen	0|168|weiter gelten	0|168|weiter gilt	0|173|weiter unten	0|173|weiter oben	0|195|weiter erläutert	0|195|weiter beschrieben	0|195|weiter ausgeführt	1|804|weiter	8|1649|weiter nutzen	8|1649|weiter zu nutzen	8|1649|weiter verwenden
gebrauch	0|58|gebrauch	0|130|gebrauch machen	0|130|gebrauch zu machen	3|1594|gebrauch
heranziehen	0|58|heranziehen
herangezogen	0|58|herangezogen
verwertung	0|58|verwertung
verwerten	0|58|verwerten
inanspruchnahme	0|58|inanspruchnahme
anwenden	0|58|anwenden	1|864|anwenden
bedienen	0|58|bedienen wir uns
einsetzt	0|58|einsetzt
verwendest	0|58|verwendest
verwendetes	0|58|verwendetes
verwendetem	0|58|verwendetem
mitnutzung	0|58|mitnutzung
zunutze	0|58|zunutze
setzt	0|58|setzt ** cookies ein	0|58|setzt ** dienstleister ein	0|74|setzt ** in kenntnis	0|187|setzt ** voraus	0|187|setzt ** ** voraus	1|835|setzt
dient	0|58|dient dazu	0|58|dient ** dazu	0|58|dient der	0|58|dient dem	0|192|dient dem zweck	1|1101|dient
dienen	0|58|dienen dazu	0|58|dienen ** dazu	0|58|dienen uns die daten	0|58|dienen die daten	0|58|dienen die informationen	0|58|dienen diese daten	0|58|dienen diese informationen	0|58|dienen der	0|58|dienen dem	0|192|dienen dem zweck	1|1101|dienen
diente	0|58|diente dazu	1|1101|diente
dienten	0|58|dienten dazu
cookies	0|58|cookies dienen	0|58|cookies dient	0|63|cookies liegen	0|131|cookies sperren	0|131|cookies blockieren	0|131|cookies zu blockieren	0|131|cookies zu sperren	0|131|cookies ablehnen	0|131|cookies ** sperren	0|155|cookies	0|157|cookies von drittanbietern	0|157|cookies von dritten	0|157|cookies dritter	0|198|cookies sind kleine	0|198|cookies sind textdateien	0|198|cookies sind dateien	0|198|cookies sind daten	0|198|cookies sind winzige	0|198|cookies sind informationen
mithilfe	0|58|mithilfe	3|1572|mithilfe
unter	0|58|unter zuhilfenahme	0|82|unter auftragsverarbeiter*	0|160|unter * jahren	0|160|unter * jahre	0|160|unter 13	0|160|unter 14	0|160|unter 16	0|160|unter 18	0|160|unter dem alter	0|160|unter 15	0|160|unter 17	0|160|unter 21	0|171|unter der adresse	0|176|unter keinen umständen	0|180|unter der voraussetzung	0|180|unter der bedingung	0|180|unter folgenden voraussetzungen	0|180|unter den voraussetzungen	0|180|unter den bedingungen	0|180|unter der annahme	0|185|unter umständen	0|190|unter anderem	0|195|unter abschnitt	0|195|unter punkt	0|195|unter ziffer	4|1562|unter anderem	4|1572|unter verwendung	4|1582|unter umständen	8|1651|unter ** früheren	8|1651|unter ** vorherigen	8|185|unter umständen
zuhilfenahme	0|58|zuhilfenahme
nimmt	0|58|nimmt ** in anspruch	0|196|nimmt ** ernst	1|1089|nimmt
machen	0|58|machen uns ** zunutze	0|58|machen ** gebrauch von	0|60|machen ** zugänglich	0|187|machen ** erforderlich	0|187|machen ** notwendig	1|778|machen	8|1645|machen ** aufmerksam
kommen	0|58|kommen ** zum einsatz	0|107|kommen wir ** nach	1|1091|kommen
kommt	0|58|kommt ** zum einsatz	0|180|kommt es zu	1|1091|kommt
zum	0|58|zum einsatz kommen	0|58|zum einsatz kommt	0|58|zum einsatz	0|96|zum download bereitgestellt	0|113|zum trainieren	0|113|zum training von	0|113|zum training unserer	0|113|zum training eigener	0|113|zum training ihrer	0|113|zum training der	0|113|zum training des	0|113|zum training künstlicher	0|113|zum training neuronaler	0|113|zum training genutzt*	0|113|zum training verwend*	0|113|zum training nutz*	0|113|zum training eingesetzt	0|113|zum training heran*	0|113|zum ki training	0|113|zum modelltraining	0|190|zum beispiel	0|192|zum zweck	0|192|zum zwecke	4|1562|zum beispiel	7|1637|zum inhalt springen	7|1637|zum hauptinhalt springen	7|1637|zum seitenanfang	8|1638|zum datenschutz	8|1651|zum zeitpunkt der erhebung	8|1651|zum zeitpunkt ihrer erhebung
diese	0|58|diese dienen	0|58|diese cookies dienen	0|164|diese website besuchen	0|164|diese webseite besuchen	0|173|diese erklärung	0|173|diese richtlinie	0|173|diese richtlinien	0|173|diese bestimmungen	0|173|diese hinweise	0|174|diese bestimmungen ** ändern	0|174|diese bestimmungen ** anpassen	0|174|diese bestimmungen ** aktualisieren	0|174|diese hinweise ** ändern	0|174|diese hinweise ** anpassen	0|174|diese hinweise ** aktualisieren	0|174|diese hinweise ** anzupassen	0|193|diese sicherung	7|1637|diese seite teilen	7|1637|diese seite drucken	8|1638|diese erklärung	8|1638|diese bestimmungen	8|1638|diese hinweise	8|1638|diese mitteilung	8|1638|diese information	8|1638|diese informationen zum datenschutz	8|1638|diese bedingungen	8|1638|diese seite	8|1638|diese vereinbarung	8|1638|diese fassung	8|1647|diese seite aktualisier*	8|1647|diese seite ** aktualisiert
durch	0|58|durch die nutzung unserer *	0|58|durch nutzung unserer *	0|58|durch die nutzung unseres *	0|58|durch die weitere nutzung *	0|58|durch die verwendung unserer *	0|127|durch einen menschen	0|182|durch geltendes recht *	3|1572|durch	8|1645|durch einen hinweis	8|1646|durch veröffentlichung	8|1646|durch die veröffentlichung	8|1646|durch veröffentlichen	8|1646|durch aktualisierung	8|1646|durch die aktualisierung	8|1646|durch aktualisieren	8|1646|durch eine aktualisierung	8|1646|durch änderung des datums	8|1646|durch anpassung	8|1646|durch überarbeitung	8|1646|durch bereitstellung	8|1646|durch einstellen	8|1646|durch hochladen	8|1646|durch posten	8|1646|durch bekanntgabe auf	8|1646|durch bekanntmachung auf	8|1646|durch einen hinweis auf dieser	8|1646|durch eine veröffentlichung	8|1646|durch aktualisierung dieser	8|1649|durch die nutzung	8|1649|durch ihre nutzung	8|1649|durch nutzung	8|1659|durch geltendes recht
während	0|58|während der nutzung unserer *	0|193|während der laufzeit	0|193|während des zeitraums	0|193|während der dauer
zurückgreifen	0|58|zurückgreifen
greifen	0|58|greifen wir ** zurück	0|58|greifen ** zurück	0|58|greifen ** ** zurück	0|66|greifen auf	0|66|greifen ** auf	1|808|greifen
zurückgegriffen	0|58|zurückgegriffen
zurückzugreifen	0|58|zurückzugreifen
zieht	0|58|zieht ** heran	1|1408|zieht
greift	0|58|greift ** zurück	0|66|greift auf	0|66|greift ** auf
verarbeiten	0|59|verarbeiten
verarbeite	0|59|verarbeite
verarbeitung	0|59|verarbeitung	0|123|verarbeitung einzuschränken	0|123|verarbeitung einschränk*	0|123|verarbeitung ** einschränken	0|123|verarbeitung zu beschränken	0|123|verarbeitung beschränk*	0|123|verarbeitung ** einzuschränken	0|123|verarbeitung ** einschränken lassen	0|123|verarbeitung ** einschränken zu lassen	0|123|verarbeitung ** beschränken lassen	0|123|verarbeitung eingeschränkt	0|123|verarbeitung ** eingeschränkt	8|1639|verarbeitung ihrer	8|1639|verarbeitung personenbezogener	8|1639|verarbeitung von
verarbeitungen	0|59|verarbeitungen
datenverarbeitung	0|59|datenverarbeitung	0|123|datenverarbeitung einzuschränken	0|123|datenverarbeitung einschränk*
datenverarbeitungen	0|59|datenverarbeitungen
bearbeiten	0|59|bearbeiten
behandeln	0|59|behandeln
behandelt	0|59|behandelt
behandlung	0|59|behandlung
abarbeitung	0|59|abarbeitung
handhabung	0|59|handhabung
handhaben	0|59|handhaben	3|1587|handhaben
verarbeitungs	0|59|verarbeitungs
aufbereitung	0|59|aufbereitung
aufbereiten	0|59|aufbereiten
weiterzuverarbeiten	0|59|weiterzuverarbeiten
verarbeitungszwecke	0|59|verarbeitungszwecke	6|1624|verarbeitungszwecke
verarbeitungszwecken	0|59|verarbeitungszwecken
verarbeitungszweck	0|59|verarbeitungszweck	0|62|verarbeitungszweck entfällt	0|62|verarbeitungszweck wegfällt
verarbeitungszwecks	0|59|verarbeitungszwecks
abwicklung	0|59|abwicklung ihrer	0|59|abwicklung deiner	0|59|abwicklung eurer	0|59|abwicklung der bestellung	0|90|abwicklung der gesellschaft	0|96|abwicklung	0|111|abwicklung von zahlungen	0|112|abwicklung des bewerbungsverfahrens	0|138|abwicklung von vertragsverhältnissen	0|138|abwicklung von verträgen	0|138|abwicklung ihres vertrag*	0|138|abwicklung des vertrag*	0|138|abwicklung eines vertrag*	0|138|abwicklung unseres vertrag*	0|138|abwicklung der vertrag*	0|138|abwicklung geschlossener verträge	0|138|abwicklung ihrer verträge
umgehen	0|59|umgehen mit
umzugehen	0|59|umzugehen mit
wickeln	0|59|wickeln wir ** ab	0|96|wickeln ** ab
weitergeben	0|60|weitergeben	3|1576|weitergeben	6|1625|weitergeben
weitergibt	0|60|weitergibt
weiterzugeben	0|60|weiterzugeben	3|1576|weiterzugeben
weiterleiten	0|60|weiterleiten	3|1576|weiterleiten
weiterleitet	0|60|weiterleitet
weiterleitung	0|60|weiterleitung
weiterzuleiten	0|60|weiterzuleiten
offen	0|60|offen	0|60|offen gelegt*	1|766|offen
offenlegen	0|60|offenlegen	3|1576|offenlegen
offenlegt	0|60|offenlegt
offenzulegen	0|60|offenzulegen	3|1576|offenzulegen
preisgeben	0|60|preisgeben
preisgabe	0|60|preisgabe
preiszugeben	0|60|preiszugeben
bekanntgeben	0|60|bekanntgeben	8|1645|bekanntgeben
bekanntgegeben	0|60|bekanntgegeben	8|1645|bekanntgegeben
bekannt	0|60|bekannt gegeben	0|60|bekannt geben	0|60|bekannt zu geben	0|60|bekannt werden	0|74|bekannt gemacht	0|74|bekannt zu machen	1|705|bekannt	8|1645|bekannt geben	8|1645|bekannt gegeben	8|1645|bekannt gemacht	8|1645|bekannt zu geben	8|1647|bekannt gemacht
zugänglich	0|60|zugänglich gemacht	0|60|zugänglich machen	0|60|zugänglich zu machen	0|60|zugänglich sind für	0|66|zugänglich
zugang	0|60|zugang gewähren	0|60|zugang zu gewähren	0|60|zugang ermöglichen	0|60|zugang gewährt	0|60|zugang ** gewährt	0|60|zugang ** verschaffen	0|66|zugang	0|66|zugang zu ihren daten haben	0|66|zugang zu ihren personenbezogenen daten haben	0|66|zugang zu ihren daten erhalten	0|118|zugang zu ihren	0|118|zugang zu den personenbezogen*	0|140|zugang ist ** beschränkt	0|140|zugang ist auf ** beschränkt
zugriff	0|60|zugriff gewähren	0|60|zugriff zu gewähren	0|60|zugriff ermöglichen	0|60|zugriff gewährt	0|60|zugriff ** gewährt	0|60|zugriff ** einräumen	0|60|zugriff ** eingeräumt	0|66|zugriff	0|66|zugriff auf ihre kamera	0|66|zugriff auf ihr mikrofon	0|66|zugriff auf ihren standort	0|66|zugriff auf ihre fotos	0|66|zugriff auf ihre kontakte	0|66|zugriff auf ihre galerie	0|66|zugriff auf ihre position	0|66|zugriff auf ihre standortdaten	0|66|zugriff auf deine kamera	0|66|zugriff auf dein mikrofon	0|66|zugriff auf deine fotos	0|66|zugriff auf deine kontakte	0|66|zugriff auf ihre daten haben	0|66|zugriff auf deine daten haben	0|66|zugriff auf ihre daten erhalten	0|66|zugriff auf deine daten erhalten	0|66|zugriff auf ihre personenbezogenen daten haben	0|66|zugriff auf ihre personenbezogenen daten erhalten	0|66|zugriff auf ihre daten hat	0|118|zugriff auf ihre	0|118|zugriff auf deine	0|118|zugriff auf die personenbezogen*	0|128|zugriff ** entziehen	0|140|zugriff ist ** beschränkt	0|140|zugriff ist auf ** beschränkt	0|140|zugriff beschränken	0|140|zugriff zu beschränken	0|141|zugriff durch unbefugte
überlassen	0|60|überlassen
überlassung	0|60|überlassung
ausgehändigt	0|60|ausgehändigt
herausgeben	0|60|herausgeben
herausgegeben	0|60|herausgegeben
herausgabe	0|60|herausgabe
austausch	0|60|austausch
austauschen	0|60|austauschen	1|807|austauschen
freigeben	0|60|freigeben
freigabe	0|60|freigabe
gemeinsam	0|60|gemeinsam nutzen	0|60|gemeinsam genutzt*	0|169|gemeinsam verantwortlich*
dritten	0|60|dritten zur verfügung	0|60|dritten mitgeteilt	0|60|dritten gegenüber	0|60|dritten ** zur verfügung	0|60|dritten zugänglich	0|60|dritten bereitgestellt	0|60|dritten bereitstellen	0|60|dritten mitteilen	0|60|dritten mitzuteilen	0|60|dritten ** mitteilen	0|60|dritten offenbart	0|79|dritten	3|1570|dritten	6|1625|dritten
übermittlung	0|60|übermittlung an	0|60|übermittlung ihrer daten an	0|65|übermittlung	0|121|übermittlung an einen anderen verantwortlichen	6|1625|übermittlung an	6|1625|übermittlung von	6|65|übermittlung in
gewähren	0|60|gewähren ** zugriff	0|60|gewähren ** zugang	0|181|gewähren sie uns zugriff	1|799|gewähren
bekanntgabe	0|60|bekanntgabe	0|74|bekanntgabe der absage*	0|74|bekanntgabe der entscheidung	0|74|bekanntgabe der ablehnung*	6|1625|bekanntgabe
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
tauschen	0|60|tauschen ** aus	0|60|tauschen wir ** aus	0|60|tauschen ** ** aus
tauscht	0|60|tauscht ** aus	0|60|tauscht ** ** aus
gelangen	0|60|gelangen ** an	0|64|gelangen ** zur löschung	1|1091|gelangen
verbreiten	0|60|verbreiten
verbreitet	0|60|verbreitet
verbreitung	0|60|verbreitung
gibt	0|60|gibt ** heraus	1|799|gibt	2|475|gibt an
händigen	0|60|händigen ** aus
händigt	0|60|händigt ** aus
reichen	0|60|reichen ** weiter
reicht	0|60|reicht ** weiter
einsicht	0|60|einsicht gewährt	0|60|einsicht ** gewährt	0|60|einsicht gewähren	0|60|einsicht ** gewähren	0|66|einsicht	0|118|einsicht in ihre	8|1648|einsicht zu nehmen
einsichtnahme	0|60|einsichtnahme gewähren	0|66|einsichtnahme
empfänger	0|60|empfänger
empfängern	0|60|empfängern
empfängers	0|60|empfängers
empfängerkreis	0|60|empfängerkreis
verkaufen	0|61|verkaufen	1|552|verkaufen	6|1626|verkaufen
verkaufe	0|61|verkaufe
verkauf	0|61|verkauf	0|90|verkauf von vermögens*	0|90|verkauf ** unternehmens	0|90|verkauf ** vermögens*	0|90|verkauf ** unternehmensteil*	0|90|verkauf ** geschäfts*	0|90|verkauf * vermögenswert*	0|90|verkauf aller	0|90|verkauf eines teils	0|90|verkauf von teilen	0|90|verkauf ** vermögenswerte*	0|90|verkauf ** geschäftsbetrieb*	0|90|verkauf von unternehmensteilen	0|90|verkauf unseres unternehmens	1|552|verkauf
verkaufs	0|61|verkaufs	0|90|verkaufs aller	0|90|verkaufs eines teils	0|90|verkaufs ** vermögenswerte*	0|90|verkaufs ** unternehmens	0|90|verkaufs ** geschäfts*
veräußern	0|61|veräußern
veräussern	0|61|veräussern
vermieten	0|61|vermieten
vermietung	0|61|vermietung
handeln	0|61|handeln mit	1|495|handeln
handel	0|61|handel mit	1|536|handel
datenhandel	0|61|datenhandel
gegen	0|61|gegen entgelt	0|106|gegen unsere nutzungsbedingungen	0|106|gegen unsere regeln	0|106|gegen unsere richtlinien	0|106|gegen unsere bedingungen	0|106|gegen die nutzungsbedingungen	0|106|gegen ** verstoßen	0|106|gegen ** verstößt	0|106|gegen ** verstossen	0|125|gegen unsere entscheidung ** widerspruch	0|125|gegen diese entscheidung ** widerspruch	0|125|gegen unsere entscheidung ** beschwerde	0|125|gegen unsere entscheidung ** einspruch	0|125|gegen die entscheidung ** einspruch
verleihen	0|61|verleihen
verkäufe	0|61|verkäufe	1|552|verkäufe
verkäufen	0|61|verkäufen
aufbewahren	0|62|aufbewahren	3|1596|aufbewahren
aufzubewahren	0|62|aufzubewahren	3|1596|aufzubewahren
aufbewahrung	0|62|aufbewahrung	3|1596|aufbewahrung
bewahren	0|62|bewahren	0|62|bewahren wir ** auf
bewahrt	0|62|bewahrt	0|62|bewahrt ** auf
vorhalten	0|62|vorhalten	3|1596|vorhalten
vorgehalten	0|62|vorgehalten
vorhaltung	0|62|vorhaltung
behalten	0|62|behalten	0|62|behalten wir ** für	0|62|behalten wir * tage	0|185|behalten uns das recht vor	0|185|behalten uns	0|185|behalten wir uns	0|185|behalten sich	0|185|behalten uns vor	0|185|behalten wir uns vor	0|185|behalten sich vor	0|185|behalten wir uns das recht vor	1|811|behalten
behält	0|62|behält	0|185|behält sich	0|185|behält sich vor	0|185|behält sich das recht vor	0|185|behält sich das unternehmen das recht vor
archiv	0|62|archiv
speicherdauer	0|62|speicherdauer	0|193|speicherdauer	6|1627|speicherdauer
zweck	0|62|zweck der speicherung entfällt	0|62|zweck der verarbeitung entfällt	0|62|zweck wegfällt	0|62|zweck entfällt	0|62|zweck ** wegfällt	0|62|zweck ** entfällt	0|62|zweck ** entfallen ist	0|62|zweck ** weggefallen ist	0|192|zweck	3|1560|zweck	8|1641|zweck * ändern
wegfall	0|62|wegfall des zweck*	0|62|wegfall des verarbeitungszweck*
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
bleiben	0|62|bleiben erhalten	0|63|bleiben gespeichert	0|63|bleiben auf ihrem	0|63|bleiben auf deinem	0|63|bleiben auf ihrem gerät	0|63|bleiben auf ihrem endgerät	0|63|bleiben auf deinem gerät	1|769|bleiben	8|1648|bleiben sie informiert
bleibt	0|62|bleibt erhalten	0|63|bleibt gespeichert	0|63|bleibt auf ihrem	0|63|bleibt auf deinem	0|63|bleibt auf ihrem gerät	0|63|bleibt auf ihrem endgerät	0|63|bleibt auf deinem gerät	0|197|bleibt die rechtmäßigkeit	0|197|bleibt ** rechtmäßigkeit	1|769|bleibt
sofern	0|62|sofern sie nicht mehr zur	0|62|sofern sie nicht mehr für	0|62|sofern sie nicht mehr erforderlich	0|62|sofern sie nicht mehr benötigt	0|62|sofern diese nicht mehr zur	0|62|sofern diese nicht mehr für	0|62|sofern diese nicht mehr erforderlich	0|62|sofern diese nicht mehr benötigt	0|179|sofern nicht	0|179|sofern nichts anderes	0|179|sofern dies nicht	0|179|sofern wir nicht	0|179|sofern sie nicht	0|179|sofern uns dies nicht	0|179|sofern dem nicht	0|179|sofern dem keine	0|179|sofern keine gesetzlich*	0|179|sofern keine aufbewahrungs*	0|179|sofern nicht ausnahmsweise	0|179|sofern dem kein	0|179|sofern du ihn nicht	0|179|sofern du sie nicht	0|179|sofern du dies nicht	0|179|sofern sie dies nicht	0|179|sofern sie diese nicht	0|179|sofern du es nicht	0|179|sofern du nicht	0|179|sofern du dem nicht	0|179|sofern sie dem nicht	0|180|sofern	0|181|sofern sie zustimmen	0|181|sofern sie ** eingewilligt	0|181|sofern sie ** zugestimmt	0|181|sofern sie uns ihre einwilligung	0|181|sofern sie uns die einwilligung	0|181|sofern sie uns * einwilligung	0|181|sofern sie uns die erlaubnis	0|181|sofern sie einwilligen	0|181|sofern sie dem zustimmen	0|181|sofern sie damit einverstanden	0|181|sofern du ** eingewilligt	0|181|sofern du ** zugestimmt	0|181|sofern du zustimmst	0|181|sofern du einwilligst	0|181|sofern sie ** einwilligung erteilt	0|181|sofern sie ** zustimmung erteilt	0|181|sofern sie ** einwilligung erteilen	0|181|sofern sie ** einwilligung geben	0|181|sofern sie ** einwilligung gegeben	0|181|sofern sie ** einwilligung ** erteilt	0|181|sofern sie die berechtigung	0|181|sofern sie die erlaubnis	0|181|sofern sie ** einwilligen	0|181|sofern sie ** zustimmen	0|181|sofern du ** zustimmst	0|181|sofern du ** einwilligst	0|181|sofern sie ihr einverständnis	0|181|sofern sie zugestimmt haben	0|181|sofern sie den zugriff ** gestatten	0|181|sofern du den zugriff ** erlaubst	0|182|sofern gesetzlich *	0|182|sofern dies gesetzlich *	0|182|sofern rechtlich *	0|182|sofern dies rechtlich *	0|182|sofern das gesetz	0|182|sofern nicht gesetzlich *	0|182|sofern es gesetzlich *	0|182|sofern wir gesetzlich *	0|182|sofern wir rechtlich *	0|182|sofern wir dazu gesetzlich *	0|182|sofern wir dazu rechtlich *	0|182|sofern sie rechtlich *	0|183|sofern zutreffend	0|183|sofern anwendbar	0|183|sofern erforderlich	0|183|sofern notwendig	0|183|sofern möglich	0|183|sofern verfügbar	0|183|sofern vorhanden	0|183|sofern dies erforderlich	0|183|sofern dies notwendig	0|183|sofern dies möglich	0|183|sofern relevant	0|183|sofern angemessen	0|183|sofern einschlägig	0|183|sofern nötig	0|183|sofern sinnvoll	0|183|sofern es angebracht	0|183|sofern dies angebracht	0|183|sofern dies zur ** erforderlich	0|183|sofern dies für ** erforderlich	0|184|sofern technisch	1|956|sofern	3|1585|sofern	4|1610|sofern zutreffend	8|1659|sofern gesetzlich	8|1659|sofern dies gesetzlich	8|1659|sofern rechtlich	8|1659|sofern dies rechtlich	8|1659|sofern erforderlich	8|1659|sofern dies erforderlich	8|1659|sofern das gesetz	8|1659|sofern vorgeschrieben	8|1660|sofern angemessen	8|1660|sofern angebracht	8|1660|sofern möglich	8|1660|sofern notwendig
soweit	0|62|soweit sie nicht mehr zur	0|62|soweit sie nicht mehr für	0|62|soweit sie nicht mehr erforderlich	0|62|soweit sie nicht mehr benötigt	0|62|soweit diese nicht mehr zur	0|62|soweit diese nicht mehr für	0|62|soweit diese nicht mehr erforderlich	0|62|soweit diese nicht mehr benötigt	0|179|soweit nicht	0|179|soweit nichts anderes	0|179|soweit dies nicht	0|179|soweit wir nicht	0|179|soweit sie nicht	0|179|soweit uns dies nicht	0|179|soweit dem nicht	0|179|soweit dem keine	0|179|soweit keine gesetzlich*	0|179|soweit keine aufbewahrungs*	0|179|soweit dem kein	0|179|soweit du nicht	0|180|soweit	0|181|soweit sie ** eingewilligt	0|181|soweit sie uns ihre einwilligung	0|181|soweit sie uns die einwilligung	0|181|soweit sie uns * einwilligung	0|181|soweit sie zustimmen	0|181|soweit sie einwilligen	0|181|soweit sie ** zugestimmt	0|181|soweit du ** eingewilligt	0|181|soweit sie ** einwilligung erteilt	0|181|soweit sie ** einwilligung erteilen	0|181|soweit sie ** einwilligung gegeben	0|181|soweit sie ** einwilligung ** erteilt	0|182|soweit gesetzlich *	0|182|soweit dies gesetzlich *	0|182|soweit rechtlich *	0|182|soweit dies rechtlich *	0|182|soweit das gesetz	0|182|soweit nicht gesetzlich *	0|182|soweit es gesetzlich *	0|182|soweit vom gesetz *	0|182|soweit es das gesetz	0|182|soweit nach geltendem recht *	0|182|soweit nach anwendbarem recht *	0|182|soweit wir gesetzlich *	0|182|soweit wir rechtlich *	0|182|soweit wir hierzu gesetzlich *	0|182|soweit wir dazu rechtlich *	0|182|soweit sie rechtlich *	0|182|soweit sie dazu rechtlich *	0|183|soweit zutreffend	0|183|soweit anwendbar	0|183|soweit erforderlich	0|183|soweit notwendig	0|183|soweit möglich	0|183|soweit verfügbar	0|183|soweit vorhanden	0|183|soweit angemessen	0|183|soweit angebracht	0|183|soweit dies erforderlich	0|183|soweit es erforderlich	0|183|soweit dies notwendig	0|183|soweit dies möglich	0|183|soweit relevant	0|183|soweit einschlägig	0|183|soweit nötig	0|183|soweit geboten	0|183|soweit sachdienlich	0|183|soweit sinnvoll	0|183|soweit es angebracht	0|183|soweit es angemessen	0|183|soweit dies angebracht	0|183|soweit dies angemessen	0|183|soweit dies zur ** erforderlich	0|183|soweit dies für ** erforderlich	0|184|soweit technisch	0|184|soweit wie möglich	0|184|soweit praktikabel	1|956|soweit	3|1585|soweit	4|1610|soweit zutreffend	8|1659|soweit gesetzlich	8|1659|soweit dies gesetzlich	8|1659|soweit rechtlich	8|1659|soweit dies rechtlich	8|1659|soweit erforderlich	8|1659|soweit dies erforderlich	8|1659|soweit das gesetz	8|1659|soweit vorgeschrieben	8|1660|soweit angemessen	8|1660|soweit angebracht	8|1660|soweit möglich	8|1660|soweit zumutbar	8|1660|soweit notwendig
heben	0|62|heben wir ** auf	0|62|heben ** jahre ** auf
hebt	0|62|hebt ** auf
aufheben	0|62|aufheben wir
zweckfortfall	0|62|zweckfortfall
fortfall	0|62|fortfall des zweck*
zweckerreichung	0|62|zweckerreichung
solange	0|62|solange behalten	0|62|solange gespeichert wie	0|193|solange	0|193|solange wie	0|193|solange ihr	0|193|solange ** wie
tage	0|62|tage gespeichert	0|62|tage lang gespeichert	0|62|tage aufbewahrt	0|62|tage lang aufbewahrt	1|888|tage	5|1619|tage	8|1652|tage vor
tagen	0|62|tagen gespeichert	1|888|tagen	5|1619|tagen	8|1652|tagen vor
monate	0|62|monate gespeichert	0|62|monate lang gespeichert	5|1621|monate
jahre	0|62|jahre gespeichert	0|62|jahre lang gespeichert	0|62|jahre lang gespeicherten	0|160|jahre alt	5|1622|jahre
jahr	0|62|jahr gespeichert	0|62|jahr lang gespeichert	5|1622|jahr
wochen	0|62|wochen gespeichert	0|62|wochen lang gespeichert	1|889|wochen	5|1620|wochen	8|1652|wochen vor
stunden	0|62|stunden gespeichert	0|62|stunden lang gespeichert	5|1617|stunden
so	0|62|so lange gespeichert	0|133|so einstellen	0|133|so einzustellen	0|133|so eingestellt	0|140|so sicher wie	0|180|so dient	0|180|so haben sie	0|184|so weit wie möglich	0|184|so weit als möglich	0|184|so schnell wie möglich	0|184|so bald wie möglich	0|193|so lange	0|193|so lange wie	0|193|so lange ** wie
speichern	0|63|speichern	3|1596|speichern
speichert	0|63|speichert	3|1596|speichert
speichere	0|63|speichere
speicherung	0|63|speicherung	0|131|speicherung ** verhindern	3|1596|speicherung	6|1627|speicherung
speicherungen	0|63|speicherungen
hinterlegen	0|63|hinterlegen
hinterlegung	0|63|hinterlegung
ablegen	0|63|ablegen	1|810|ablegen
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
verbleiben	0|63|verbleiben	0|63|verbleiben auf ihrem	0|63|verbleiben auf deinem	0|63|verbleiben auf ihrem gerät	0|63|verbleiben auf ihrem endgerät	0|63|verbleiben auf deinem gerät	0|63|verbleiben auf deinem endgerät
verbleibt	0|63|verbleibt	0|63|verbleibt auf ihrem	0|63|verbleibt auf deinem	0|63|verbleibt auf ihrem gerät	0|63|verbleibt auf ihrem endgerät
gespeichert	0|63|gespeichert bis	0|63|gespeichert bleiben	3|1596|gespeichert
legen	0|63|legen ** ab	0|196|legen wert	1|1095|legen
legt	0|63|legt ** ab	1|1095|legt
sicherungen	0|63|sicherungen liegen	0|193|sicherungen
bereits	0|63|bereits vorliegen	1|873|bereits	8|1651|bereits erhobene*	8|1651|bereits erhoben	8|1651|bereits erfasste*	8|1651|bereits erfasst	8|1651|bereits gesammelte*	8|1651|bereits gesammelt	8|1651|bereits gespeicherte*	8|1651|bereits vorhandene*	8|1651|bereits vorliegende*
lokalen	0|63|lokalen speicher	1|1192|lokalen
lokaler	0|63|lokaler speicher	1|1192|lokaler
lokale	0|63|lokale speicher	0|193|lokale sicherung*	1|1192|lokale
spielstand	0|63|spielstand zu sichern
spielfortschritt	0|63|spielfortschritt zu sichern
servern	0|63|servern liegen	0|154|servern	1|327|servern
automatisch	0|63|automatisch gesichert	0|63|automatisch sichern	0|63|automatisch zu sichern	0|115|automatisch entscheid*	0|191|automatisch
löschen	0|64|löschen	0|120|löschen lassen	0|120|löschen zu lassen	0|194|löschen sie ihr konto	3|1575|löschen
löscht	0|64|löscht	3|1575|löscht
lösche	0|64|lösche
löschung	0|64|löschung	0|64|löschung der daten erfolgt	0|64|löschung ihrer daten erfolgt	0|64|löschung ihrer personenbezogenen daten erfolgt	0|64|löschung der personenbezogenen daten erfolgt	0|64|löschung der daten nach ablauf	0|64|löschung der daten vornehmen	0|120|löschung ihrer	0|120|löschung deiner	0|120|löschung der daten	0|120|löschung der sie	0|120|löschung personenbezogen*	0|120|löschung verlangen	0|120|löschung zu verlangen	0|120|löschung beantragen	0|120|löschung zu beantragen	0|120|löschung anfordern	0|120|löschung ** wünschen	0|120|löschung wünschen	0|120|löschung ** verlangen	0|120|löschung ** beantragen	0|120|löschung ** anfordern	0|120|löschung einfordern	0|120|löschung einschränkung	0|120|löschung und einschränkung	0|120|löschung oder einschränkung	0|120|löschung sowie einschränkung	0|120|löschung bzw einschränkung	0|120|löschung der ** daten ablehn*	0|120|löschung ** ablehnen	0|194|löschung ihres kontos	0|194|löschung ihres * kontos	0|194|löschung deines kontos	0|194|löschung des kontos	0|194|löschung ihres accounts	0|194|löschung ihres nutzerkontos	0|194|löschung ihres benutzerkontos	0|194|löschung ihres kundenkontos	0|194|löschung ihres profils	0|194|löschung des nutzerkontos	0|194|löschung des benutzerkontos	0|194|löschung des kundenkontos	0|194|löschung deines accounts	0|194|löschung ihres ** kontos	0|194|löschung ihres ** accounts	0|194|löschung ** kontos	3|1575|löschung	6|1627|löschung
löschungen	0|64|löschungen
datenlöschung	0|64|datenlöschung
vernichten	0|64|vernichten	3|1575|vernichten
vernichtung	0|64|vernichtung	3|1575|vernichtung
entfernen	0|64|entfernen	1|813|entfernen	3|1575|entfernen
entfernt	0|64|entfernt	1|813|entfernt	3|1575|entfernt
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
erfolgt	0|64|erfolgt ** löschung der daten	0|64|erfolgt ** löschung ihrer daten	0|64|erfolgt ** löschung ihrer	0|64|erfolgt ** löschung der	1|788|erfolgt
routinemäßige	0|64|routinemäßige löschung der
automatische	0|64|automatische löschung der	0|64|automatische löschung ihrer	0|191|automatische	0|193|automatische sicherung
übermittlungen	0|65|übermittlungen
übertragen	0|65|übertragen	1|803|übertragen
überträgt	0|65|überträgt	1|803|überträgt
übertragung	0|65|übertragung	0|121|übertragung an einen anderen verantwortlichen	6|65|übertragung in
übertragungen	0|65|übertragungen
datenübertragung	0|65|datenübertragung	6|65|datenübertragung
datenübertragungen	0|65|datenübertragungen
transfer	0|65|transfer
transfers	0|65|transfers
verbringung	0|65|verbringung
auf	0|65|auf den erwerber übergehen	0|65|auf den käufer übergehen	0|65|auf den erwerber übergeht	0|65|auf den erwerber übertragen	0|65|auf das neue unternehmen übergehen	0|69|auf viren überprüf*	0|69|auf viren geprüft	0|69|auf viren prüfen	0|69|auf viren und	0|69|auf schadsoftware überprüf*	0|69|auf schadsoftware geprüft	0|69|auf schadsoftware prüfen	0|69|auf malware überprüf*	0|69|auf malware geprüft	0|69|auf spam geprüft	0|69|auf verstöße überprüf*	0|69|auf verstöße geprüft	0|71|auf diese bestimmungen gestützt*	0|102|auf sie ausgerichtet* werbung	0|102|auf sie ausgerichtet*	0|102|auf ihre interessen zugeschnitten* werbung	0|102|auf sie zugeschnitten* werbung	0|104|auf sie abgestimmt*	0|104|auf ihre bedürfnisse	0|104|auf ihre interessen	0|104|auf ihre interessen zugeschnitten*	0|104|auf sie abzustimmen	0|104|auf sie abstimmen	0|104|auf dich abgestimmt*	0|104|auf dich zugeschnitten*	0|104|auf ihre wünsche	0|104|auf sie anzupassen	0|104|auf deine interessen	0|104|auf deine bedürfnisse	0|104|auf deine wünsche	0|109|auf dem laufenden	0|111|auf rechnung	0|123|auf sperrung	0|130|auf anforderung	0|130|auf anfrage	0|130|auf verlangen	0|130|auf ersuchen	0|130|auf ihren wunsch	0|130|auf deinen wunsch	0|134|auf wunsch	0|142|auf eigenes risiko	0|142|auf ihr eigenes risiko	0|142|auf eigene gefahr	0|172|auf dessen website weitergeleitet	0|172|auf deren website weitergeleitet	0|172|auf deren seite weitergeleitet	0|172|auf dessen seite weitergeleitet	0|172|auf eine andere website weitergeleitet	0|172|auf die website ** weitergeleitet	0|176|auf keinen fall	0|178|auf das notwendige	0|178|auf ein minimum	0|178|auf das erforderliche	0|178|auf das nötigste	0|178|auf das unbedingt notwendige	0|178|auf das unbedingt erforderliche	0|178|auf das absolut notwendige	0|178|auf den notwendigen ** beschränkt	0|178|auf das notwendige ** beschränkt	0|178|auf den erforderlichen ** beschränkt	0|178|auf das erforderliche ** beschränkt	0|178|auf ein minimum ** beschränkt	0|181|auf grundlage ihrer einwilligung	0|181|auf grundlage ihrer * einwilligung	0|181|auf der grundlage ihrer einwilligung	0|181|auf basis ihrer einwilligung	0|181|auf grundlage einer einwilligung	0|181|auf der grundlage ihrer * einwilligung	0|181|auf der grundlage einer einwilligung	0|181|auf basis ihrer * einwilligung	0|181|auf basis einer einwilligung	0|181|auf grundlage deiner einwilligung	0|181|auf der grundlage deiner einwilligung	0|181|auf basis deiner einwilligung	0|193|auf unbestimmte zeit	8|1646|auf dieser seite	8|1647|auf dieser seite	8|1647|auf dieser website	8|1647|auf dieser webseite	8|1647|auf unserer website	8|1647|auf unserer webseite	8|1647|auf unserer homepage	8|1647|auf der website	8|1647|auf der webseite	8|1648|auf dem laufenden	8|1653|auf der plattform	8|1653|auf unserer plattform	8|1656|auf unserer website	8|1656|auf unserer webseite	8|1656|auf unseren websites	8|1656|auf unseren webseiten	8|1656|auf der website	8|1656|auf der webseite	8|1656|auf dieser seite	8|1656|auf dieser website	8|1656|auf dieser webseite	8|1656|auf dieser internetseite	8|1656|auf unserer seite	8|1656|auf unserer internetseite	8|1656|auf unseren internetseiten	8|1656|auf der internetseite	8|1656|auf unserer homepage	8|1656|auf der homepage	8|1656|auf unserem internetauftritt	8|1656|auf meiner website	8|1656|auf meiner webseite	8|1658|auf dem postweg	8|1660|auf angemessene weise	8|1660|auf geeignete weise	8|1660|auf geeignetem
übertragungsweg	0|65|übertragungsweg
übertragungswege	0|65|übertragungswege
übertragungsverfahren	0|65|übertragungsverfahren
zugriffe	0|66|zugriffe
zugriffs	0|66|zugriffs
zugreifen	0|66|zugreifen	8|1641|zugreifen ändern
zugreift	0|66|zugreift
zugegriffen	0|66|zugegriffen
zuzugreifen	0|66|zuzugreifen
zugänge	0|66|zugänge
einsehen	0|66|einsehen	1|847|einsehen	3|1556|einsehen	8|1641|einsehen ändern	8|1647|einsehen
eingesehen	0|66|eingesehen	8|1647|eingesehen
einzusehen	0|66|einzusehen	0|195|einzusehen unter	8|1648|einzusehen
auslesen	0|66|auslesen
ausgelesen	0|66|ausgelesen
lesezugriff	0|66|lesezugriff
abrufen	0|66|abrufen	8|1647|abrufen
abzurufen	0|66|abzurufen	8|1647|abzurufen
zugriffen	0|66|zugriffen
greife	0|66|greife ** auf
liest	0|66|liest ** aus	1|846|liest
lesen	0|66|lesen ** aus	0|195|lesen sie	1|846|lesen	3|1556|lesen	8|1648|lesen sie diese	8|1648|lesen sie sich	8|1648|lesen ** regelmäßig
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
ansehen	0|66|ansehen	1|364|ansehen	2|708|ansehen als
anzusehen	0|66|anzusehen
anschauen	0|66|anschauen	1|364|anschauen
webseite	0|66|webseite betrachten	0|96|webseite anzeigen	0|172|webseite eines dritten	1|299|webseite	3|1549|webseite
personen	0|66|personen zugriff auf ihre	0|161|personen die in ** leben	0|166|personen	1|673|personen	3|1554|personen
um	0|66|um zugriff auf	0|120|um löschung ** bitten	0|120|um löschung bitten	0|181|um ihre einwilligung gebeten	0|181|um ihre einwilligung bitten	0|181|um ihre zustimmung bitten	0|181|um ihre erlaubnis bitten	0|181|um deine erlaubnis bitten	0|181|um deine einwilligung bitten	0|181|um ihre einwilligung zu bitten	0|181|um ihre einwilligung	0|181|um deine einwilligung	0|181|um ihre zustimmung	0|181|um deine zustimmung	0|181|um ihr einverständnis	0|181|um dein einverständnis	0|181|um ihre erlaubnis	0|181|um deine erlaubnis	0|192|um zu	0|195|um mehr	8|136|um ihre einwilligung	8|136|um ihre * einwilligung	8|136|um ihre zustimmung	8|136|um ihre * zustimmung	8|136|um ihre * * zustimmung	8|136|um ihr einverständnis	8|136|um ihr * einverständnis	8|136|um ihre erlaubnis	8|136|um ihre genehmigung	8|136|um deine einwilligung	8|136|um deine * einwilligung	8|136|um deine zustimmung	8|136|um deine * zustimmung	8|136|um einwilligung	8|136|um zustimmung	8|136|um eine einwilligung	8|1648|um ** informiert zu sein
hat	0|66|hat einblick in ihre	0|66|hat zugriff auf ihre	0|66|hat zugriff auf deine	0|66|hat ** zugriff auf ihre	0|66|hat ** zugriff auf deine	0|66|hat zugang zu ihren	0|186|hat sich verpflichtet	0|186|hat sich ** verpflichtet	7|1637|hat ihnen dieser artikel	8|1647|hat den stand
einblick	0|66|einblick in ihre daten	0|66|einblick in deine	0|66|einblick in personenbezogene*	0|66|einblick nehmen	0|103|einblick
für	0|66|für uns ** einsehbar	0|79|für jeden sichtbar	0|79|für jeden einsehbar	0|79|für jedermann sichtbar	0|79|für jedermann einsehbar	0|91|für andere sichtbar	0|104|für dich ausgewählt*	0|104|für sie ausgewählt*	0|113|für das training	0|169|für die verarbeitung verantwortlich	0|169|für die datenverarbeitung verantwortlich	0|169|für die verarbeitung ihrer ** verantwortlich	0|172|für die inhalte ** verantwortlich	0|172|für den inhalt ** verantwortlich	0|172|für die datenschutzpraktiken ** verantwortlich	0|177|für gewöhnlich	0|178|für keine anderen zwecke	0|180|für den fall	0|192|für die zwecke	0|193|für die dauer	0|193|für den zeitraum	0|193|für einen zeitraum	0|193|für die laufzeit	0|193|für den gesamten zeitraum	0|193|für einen * zeitraum	0|193|für die zeit
einsehbar	0|66|einsehbar für uns	8|1647|einsehbar
sehen	0|66|sehen wir uns ** an	0|66|sehen uns ** an	0|176|sehen ** davon ab	0|176|sehen wir ** ab	1|847|sehen	3|1556|sehen	8|1648|sehen sie ** nach
schauen	0|66|schauen wir uns ** an	8|1648|schauen sie	8|1648|schauen ** regelmäßig
kombination	0|67|kombination
zusammenführen	0|67|zusammenführen
zusammenzuführen	0|67|zusammenzuführen
führen	0|67|führen ** zusammen	0|67|führen wir ** zusammen	0|67|führen ** ** zusammen	1|1099|führen
abgleichen	0|67|abgleichen
abgleich	0|67|abgleich
zuordnen	0|67|zuordnen	1|521|zuordnen
zuzuordnen	0|67|zuzuordnen
verbinden	0|67|verbinden mit	1|325|verbinden
vereinigt	0|67|vereinigt
miteinander	0|67|miteinander verbinden
zusammenlegen	0|67|zusammenlegen
zusammenlegung	0|67|zusammenlegung
abzugleichen	0|67|abzugleichen
anzureichern	0|67|anzureichern
profil	0|67|profil zu ergänzen	0|67|profil zu vervollständigen	0|67|profil vervollständigen	0|71|profil über	0|71|profil ihrer	0|71|profil deiner	0|71|profil des nutzers	0|71|profil der nutzer	0|71|profil der betroffenen*	0|71|profil zu erstellen	0|71|profil erstell*	0|71|profil gebildet	0|71|profil angelegt	0|133|profil einstellung*	0|190|profil bearbeiten	0|190|profil zu bearbeiten	0|194|profil löschen	0|194|profil ** löschen	1|372|profil	8|1641|profil ** aktualisieren	8|1641|profil ** ändern	8|1641|profil ** aktualisiert	8|1641|profil ** anpassen
verlinken	0|67|verlinken mit	0|172|verlinken
gleichen	0|67|gleichen wir ** ab	0|67|gleichen ** mit ** ab	0|67|gleichen ** ** ab	1|976|gleichen
gleicht	0|67|gleicht ** ab
werden	0|67|werden ** zusammengeführt	0|169|werden von ** betrieben	0|180|werden wir darauf aufmerksam	0|185|werden gegebenenfalls	0|185|werden ggf	0|186|werden wir	8|1645|werden wir ** informieren	8|1645|werden ** informiert	8|1645|werden ** unterrichtet	8|1645|werden ** benachrichtigt
führt	0|67|führt ** zusammen	1|1099|führt
ordnen	0|67|ordnen ** zu
ordnet	0|67|ordnet ** zu
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
messen	0|68|messen	1|492|messen
misst	0|68|misst	1|492|misst
messung	0|68|messung
besser	0|68|besser verstehen	0|68|besser zu verstehen	0|68|besser nachzuvollziehen	0|97|besser machen	0|97|besser zu machen
verstehen	0|68|verstehen wie	0|68|verstehen können wie	0|196|verstehen wie wir	0|198|verstehen wir unter	1|707|verstehen
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
zur	0|68|zur aufklärung	0|76|zur öffentlichen anzeige	0|78|zur vertraulichkeit verpflichtet	0|78|zur verschwiegenheit verpflichtet	0|96|zur verfügung zu stellen	0|96|zur anzeige	0|108|zur abwehr von ansprüchen	0|120|zur löschung auffordern	0|120|zur löschung aufzufordern	0|120|zur löschung aufgefordert	0|134|zur auswahl	0|186|zur gewährleistung	0|190|zur bildung	2|798|zur verfügung	4|1558|zur verfügung stellen	4|1558|zur verfügung zu stellen	4|1558|zur verfügung gestellt	8|136|zur zustimmung gestellt	8|136|zur zustimmung vorgelegt	8|136|zur zustimmung vorlegen	8|1645|zur kenntnis bringen	8|1645|zur kenntnis gebracht	8|1647|zur verfügung gestellt
aufklärung	0|68|aufklärung von	0|68|aufklärung eines
aufzuklären	0|68|aufzuklären
werten	0|68|werten ** aus	0|68|werten wir ** aus	0|68|werten ** ** aus	1|1118|werten
wertet	0|68|wertet ** aus	0|68|wertet ** ** aus
scannen	0|69|scannen
scannt	0|69|scannt
scans	0|69|scans	1|1296|scans
überwachen	0|69|überwachen
moderieren	0|69|moderieren
moderiert	0|69|moderiert
durchsuchen	0|69|durchsuchen	1|849|durchsuchen
durchsucht	0|69|durchsucht	1|849|durchsucht
durchleuchten	0|69|durchleuchten
beobachten	0|69|beobachten
beobachtet	0|69|beobachtet
beobachtung	0|69|beobachtung
prüfung	0|69|prüfung von inhalten	0|75|prüfung der identität	0|75|prüfung ihrer identität	0|75|prüfung des alters	0|75|prüfung ihres alters	1|582|prüfung
moderatoren	0|69|moderatoren
moderator	0|69|moderator
moderatorin	0|69|moderatorin
moderatorinnen	0|69|moderatorinnen
mitlesen	0|69|mitlesen
mitgelesen	0|69|mitgelesen
durchforsten	0|69|durchforsten
durchforstet	0|69|durchforstet
gesichtet	0|69|gesichtet
sichten	0|69|sichten wir
sichtung	0|69|sichtung von inhalten	0|69|sichtung der inhalte
kontrollieren	0|69|kontrollieren sie regelmäßig	0|69|kontrollieren diese regelmäßig	0|69|kontrollieren wir regelmäßig	0|75|kontrollieren ob	0|133|kontrollieren sie	0|133|kontrollieren können	1|756|kontrollieren
regelmäßig	0|69|regelmäßig kontrolliert	8|1648|regelmäßig ** lesen	8|1648|regelmäßig ** zu lesen	8|1648|regelmäßig ** durchzusehen	8|1648|regelmäßig ** besuchen	8|1648|regelmäßig ** zu besuchen	8|1648|regelmäßig ** anzusehen	8|1648|regelmäßig ** aufzurufen	8|1648|regelmäßig aufzurufen	8|1648|regelmäßig ** einzusehen	8|1648|regelmäßig ** überprüf*	8|1648|regelmäßig überprüf*	8|1648|regelmäßig ** prüfen	8|1648|regelmäßig zu prüfen	8|1648|regelmäßig ** vertraut	8|1648|regelmäßig ** zur kenntnis	8|1648|regelmäßig ** nachlesen	8|1648|regelmäßig ** nachzulesen	8|1648|regelmäßig ** konsultieren	8|1648|regelmäßig ** abzurufen
hören	0|69|hören wir ** mit	0|69|hören ** mit
mithören	0|69|mithören
mitgehört	0|69|mitgehört
mitzuhören	0|69|mitzuhören
track	0|70|track
tracken	0|70|tracken
trackt	0|70|trackt
getrackt	0|70|getrackt
nachverfolgen	0|70|nachverfolgen
nachverfolgt	0|70|nachverfolgt
nachzuverfolgen	0|70|nachzuverfolgen
wiedererkannt	0|70|wiedererkannt
wiederzuerkennen	0|70|wiederzuerkennen	1|1324|wiederzuerkennen
verfolgung	0|70|verfolgung ihrer
verfolgt	0|70|verfolgt nutzer	0|70|verfolgt benutzer	1|1104|verfolgt
verfolgen	0|70|verfolgen nutzer	0|70|verfolgen benutzer	0|70|verfolgen sie über	0|70|verfolgen dich über	0|70|verfolgen wir ** position	0|70|verfolgen wir ** standort	0|70|verfolgen wir ihre	0|70|verfolgen wir deine	0|70|verfolgen wir ihr	0|70|verfolgen wir dein	0|70|verfolgen wir sie	0|70|verfolgen wir dich	0|70|verfolgen wir nach	1|1104|verfolgen
hinweg	0|70|hinweg verfolgen	0|70|hinweg zu verfolgen	0|70|hinweg verfolgt
nutzerprofile	0|71|nutzerprofile
nutzerprofilen	0|71|nutzerprofilen
benutzerprofile	0|71|benutzerprofile
benutzerprofilen	0|71|benutzerprofilen
profile	0|71|profile über	0|71|profile erstell*	0|71|profile zu erstellen	0|71|profile bilden	0|71|profile zu bilden	1|372|profile
erstellung	0|71|erstellung von profilen	0|71|erstellung von * profilen	0|96|erstellung und verwaltung ihres	0|103|erstellung von berichten	3|1559|erstellung
profiling	0|71|profiling	1|372|profiling	6|1633|profiling
ssl	0|72|ssl	1|1455|ssl	6|1631|ssl
tls	0|72|tls	1|1456|tls	6|1631|tls
https	0|72|https	1|1457|https
ende	0|72|ende zu ende*	1|764|ende
hashen	0|73|hashen
hashing	0|73|hashing
gehasht	0|73|gehasht
salt	0|73|salt
informieren	0|74|informieren	0|74|informieren wir	0|168|informieren wir sie darüber wie	0|168|informieren wir dich darüber wie	0|195|informieren sie sich	3|1600|informieren	8|1645|informieren wir	8|1645|informieren ** nutzer	8|1645|informieren ** betroffenen	8|1645|informieren	8|1648|informieren sie sich
informiert	0|74|informiert	0|118|informiert zu werden	0|168|informiert sie darüber	0|168|informiert dich darüber	0|195|informiert euch	3|1600|informiert	8|1645|informiert werden	8|1645|informiert ** nutzer	8|1645|informiert ** kunden	8|1645|informiert ** betroffenen	8|1648|informiert bleiben	8|1648|informiert zu bleiben	8|1648|informiert zu sein
informierung	0|74|informierung
mitteilen	0|74|mitteilen	1|1096|mitteilen	3|1600|mitteilen	8|1645|mitteilen
mitteilt	0|74|mitteilt
mitzuteilen	0|74|mitzuteilen	8|1645|mitzuteilen
mitteilung	0|74|mitteilung	1|398|mitteilung	3|1600|mitteilung	8|1645|mitteilung über	8|1645|mitteilung per
unterrichten	0|74|unterrichten	3|1600|unterrichten	8|1645|unterrichten wir	8|1645|unterrichten
unterrichtet	0|74|unterrichtet	3|1600|unterrichtet	8|1645|unterrichtet werden
unterrichtung	0|74|unterrichtung	8|1645|unterrichtung
hinweisen	0|74|hinweisen	1|411|hinweisen	8|1645|hinweisen
hingewiesen	0|74|hingewiesen	8|1645|hingewiesen
wissen	0|74|wissen lassen	1|704|wissen	2|705|wissen wir	8|1645|wissen lassen
verständigen	0|74|verständigen	8|1645|verständigen
verständigt	0|74|verständigt	8|1645|verständigt
angekündigt	0|74|angekündigt
bescheid	0|74|bescheid geben	0|74|bescheid
hinzuweisen	0|74|hinzuweisen	8|1645|hinzuweisen
aufmerksam	0|74|aufmerksam machen	0|74|aufmerksam zu machen	0|74|aufmerksam gemacht	8|1645|aufmerksam machen	8|1645|aufmerksam gemacht
informierst	0|74|informierst
kündigen	0|74|kündigen ** an	8|1645|kündigen wir
informierte	0|74|informierte
benachrichtige	0|74|benachrichtige
alert	0|74|alert
alerts	0|74|alerts
melden	0|74|melden wir der	0|74|melden wir ** der	0|74|melden wir sie der	0|131|melden sie sich ** ab	0|171|melden sie sich bei	1|465|melden	7|1637|melden sie sich für unseren newsletter an
aufsichtsbehörde	0|74|aufsichtsbehörde melden	0|74|aufsichtsbehörde gemeldet	0|74|aufsichtsbehörde zu melden	0|124|aufsichtsbehörde genehmigt*
behörde	0|74|behörde zu melden	0|89|behörde	1|626|behörde
meldung	0|74|meldung an die aufsichtsbehörde	1|465|meldung
sagen	0|74|sagen ** bescheid	0|186|sagen zu	1|1096|sagen
vorherigen	0|74|vorherigen hinweis	8|1652|vorherigen
vorheriger	0|74|vorheriger hinweis	0|74|vorheriger ankündigung	0|74|vorheriger mitteilung	8|1652|vorheriger
vorherige	0|74|vorherige ankündigung	0|74|vorherige mitteilung	7|1637|vorherige versionen	7|1637|vorherige version dieser	8|1645|vorherige benachrichtigung	8|1652|vorherige
vorankündigung	0|74|vorankündigung
teile	0|74|teile ihnen	1|833|teile
überprüfung	0|75|überprüfung ihrer identität	0|75|überprüfung der identität	0|75|überprüfung * identität	0|75|überprüfung gestatten	0|75|überprüfung der angaben	0|75|überprüfung ihrer angaben	0|75|überprüfung ihres alters	0|75|überprüfung deines alters	0|75|überprüfung des alters
bestätigung	0|75|bestätigung ihrer identität	0|118|bestätigung ob	0|118|bestätigung zu verlangen	0|118|bestätigung darüber zu	0|118|bestätigung darüber verlangen	0|118|bestätigung darüber ob	0|118|bestätigung darüber erhalten
nachweis	0|75|nachweis ihrer identität	0|75|nachweis der identität	0|75|nachweis der berechtigung
identität	0|75|identität zu überprüfen	0|75|identität überprüfen	0|75|identität zu bestätigen	0|75|identität bestätigen	0|75|identität nachweisen	0|75|identität prüfen	0|75|identität zu prüfen	0|75|identität zu verifizieren	0|75|identität ** überprüf*	0|75|identität ** prüfen	0|75|identität feststellen	0|75|identität festzustellen	0|75|identität nachzuweisen	0|75|identität ** nachzuweisen	0|75|identität ** nachweisen	0|75|identität belegen	0|75|identität zu belegen	0|75|identität ** belegen	0|75|identität ** feststellen	0|75|identität ** bestätigen	0|75|identität ** zu prüfen	0|75|identität ** nachweist	0|75|identität ** bestätigt	0|75|identität ** nachgewiesen	0|75|identität ** belegt
fotoverifizierung	0|75|fotoverifizierung
feststellung	0|75|feststellung der identität	0|75|feststellung ihrer identität
berechtigung	0|75|berechtigung überprüfen	0|75|berechtigung ** überprüf*	0|75|berechtigung ** prüfen	0|75|berechtigung zu prüfen	0|128|berechtigung ** entziehen	0|128|berechtigung entziehen	0|128|berechtigung zu entziehen	0|136|berechtigung erteil*	0|136|berechtigung ** erteil*	0|136|berechtigung für	0|136|berechtigung zum
befugnis	0|75|befugnis zu überprüfen	0|75|befugnis überprüfen	0|75|befugnis ** überprüf*	0|75|befugnis ** prüfen
echtheit	0|75|echtheit überprüfen	0|75|echtheit zu überprüfen
richtigkeit	0|75|richtigkeit überprüfen	0|75|richtigkeit zu überprüfen	0|75|richtigkeit ** zu überprüfen	0|119|richtigkeit der ** bestritten	0|119|richtigkeit ihrer ** bestritten	0|119|richtigkeit der ** bestreiten	0|119|richtigkeit ihrer ** bestreiten
überprüfen	0|75|überprüfen ob	0|75|überprüfen wir ihre identität	0|75|überprüfen ihre identität	0|75|überprüfen deine identität	0|75|überprüfen wir ob	8|1648|überprüfen sie	8|1648|überprüfen ** regelmäßig
nachprüfen	0|75|nachprüfen
nachprüfung	0|75|nachprüfung
nachzuprüfen	0|75|nachzuprüfen
identitätsnachweis	0|75|identitätsnachweis verlangen	0|75|identitätsnachweis anfordern	0|75|identitätsnachweis zu verlangen	0|75|identitätsnachweis von ihnen verlangen	0|75|identitätsnachweis von ihnen anfordern
prüfen	0|75|prüfen wir ihre identität	0|75|prüfen wir deine identität	0|75|prüfen ihre identität	0|75|prüfen wir zunächst ihre identität	0|75|prüfen ob	0|75|prüfen wir ob	1|754|prüfen	8|1648|prüfen sie
geprüft	0|75|geprüft ob	0|75|geprüft wird ob	0|75|geprüft werden ob
ermitteln	0|75|ermitteln wir ob
feststellen	0|75|feststellen ob
festzustellen	0|75|festzustellen ob
öffentliche	0|76|öffentliche
öffentlichen	0|76|öffentlichen	2|630|öffentlichen interesse
öffentliches	0|76|öffentliches	2|630|öffentliches interesse
öffentlicher	0|76|öffentlicher
publik	0|76|publik
posten	0|76|posten	1|416|posten
postet	0|76|postet
öffentlichem	0|76|öffentlichem	2|630|öffentlichem interesse
der	0|76|der öffentlichkeit zugänglich	0|198|der begriff	0|198|der ausdruck	8|1638|der erklärung	8|1639|der datenverarbeitung*	8|1650|der änderung * widersprechen	8|1650|der neuen ** widersprechen
beantworten	0|77|beantworten	3|1589|beantworten
beantwortet	0|77|beantwortet	3|1589|beantwortet
beantwortung	0|77|beantwortung	0|110|beantwortung ihrer fragen	0|110|beantwortung deiner fragen	0|110|beantwortung ihrer anfrage*	0|110|beantwortung deiner anfrage*	0|110|beantwortung von anfragen	0|110|beantwortung von fragen	0|110|beantwortung ihrer frage	3|1589|beantwortung
antworten	0|77|antworten	3|1589|antworten
antwortet	0|77|antwortet	3|1589|antwortet
antwort	0|77|antwort
reagieren	0|77|reagieren	3|1589|reagieren
reagiert	0|77|reagiert	3|1589|reagiert
beantworte	0|77|beantworte
geantwortet	0|77|geantwortet
rückmeldung	0|77|rückmeldung
vertraglich	0|78|vertraglich verpflichtet
vertrag	0|78|vertrag zur auftragsverarbeitung	0|78|vertrag über auftragsverarbeitung	0|78|vertrag über die auftragsverarbeitung	0|78|vertrag zur datenverarbeitung	0|78|vertrag über die datenverarbeitung	0|138|vertrag mit ihnen	0|138|vertrag zu erfüllen	0|138|vertrag ** zu erfüllen	0|138|vertrag mit uns	0|138|vertrag ** schließen	0|138|vertrag ** schliessen	0|138|vertrag ** abschließen	0|138|vertrag ** abzuschließen	0|138|vertrag zu schließen	0|138|vertrag ** geschlossen	0|138|vertrag mit dir	0|138|vertrag abzuschließen	1|444|vertrag	3|1580|vertrag
avv	0|78|avv
av	0|78|av vertrag
weisung	0|78|weisung
weisungen	0|78|weisungen
weisungsgemäß	0|78|weisungsgemäß
anweisung	0|78|anweisung
anweisungen	0|78|anweisungen	0|190|anweisungen folgen	0|190|anweisungen zum
vereinbarung	0|78|vereinbarung zur auftragsverarbeitung	0|78|vereinbarung über auftragsverarbeitung	0|78|vereinbarung über die auftragsverarbeitung	0|78|vereinbarung zur datenverarbeitung	0|78|vereinbarung über die datenverarbeitung	3|1580|vereinbarung
vereinbarungen	0|78|vereinbarungen zur auftragsverarbeitung	3|1580|vereinbarungen
vertrags	0|78|vertrags zur auftragsverarbeitung	0|138|vertrags mit ihnen	0|138|vertrags mit uns	0|138|vertrags mit dir	3|1580|vertrags
vertrages	0|78|vertrages zur auftragsverarbeitung	0|138|vertrages mit uns	0|138|vertrages mit ihnen	3|1580|vertrages
verträge	0|78|verträge zur auftragsverarbeitung	0|78|verträge über die auftragsverarbeitung	0|138|verträge mit uns	0|138|verträge mit ihnen	1|444|verträge	3|1580|verträge
schweigepflicht	0|78|schweigepflicht
dritte	0|79|dritte	3|1570|dritte	6|1625|dritte
dritter	0|79|dritter	3|1570|dritter
jemand	0|79|jemand anderes	0|79|jemand anderem	0|79|jemand anderen	0|79|jemand anders
eigentum	0|79|eigentum anderer
freiheiten	0|79|freiheiten anderer
rechte	0|79|rechte ** anderer	0|105|rechte ** schützen	0|108|rechte ** wahren	0|108|rechte ** zu wahren	0|117|rechte	0|117|rechte der betroffenen*	0|117|rechte betroffener*	0|130|rechte geltend	0|130|rechte wahrzunehmen	0|130|rechte wahrnehmen	1|609|rechte	6|1629|rechte	8|1643|rechte ** einschränk*	8|1643|rechte ** einzuschränken	8|1643|rechte ** eingeschränkt*	8|1643|rechte ** beschränk*	8|1643|rechte ** beschneid*	8|1643|rechte ** schmäler*	8|1643|rechte ** verringer*	8|1643|rechte ** reduzier*	8|1643|rechte ** minder*	8|1643|rechte ** beeinträchtig*	8|1643|rechte ** berühr*
rechten	0|79|rechten ** anderer	0|117|rechten	1|609|rechten
gegenüber	0|79|gegenüber anderen	1|1193|gegenüber
jedermann	0|79|jedermann zugänglich	0|189|jedermann	1|1308|jedermann
irgendwen	0|79|irgendwen
irgendwem	0|79|irgendwem
irgendjemand	0|79|irgendjemand
irgendjemanden	0|79|irgendjemanden
irgendjemandem	0|79|irgendjemandem
kann	0|79|kann jeder sehen	0|185|kann	0|185|kann gegebenenfalls	3|1582|kann
jeder	0|79|jeder kann	0|189|jeder
it	0|80|it dienstleister*	0|80|it anbieter*	0|105|it sicherheit	1|1326|it
service	0|80|service provider*	0|109|service mitteilung*	1|297|service	3|1550|service
hoster	0|80|hoster
hosters	0|80|hosters
cloud	0|80|cloud anbieter*	0|80|cloud dienst*	0|80|cloud dienstleister*	0|80|cloud service*	0|154|cloud infrastruktur*	0|193|cloud sicherung*
anbieter	0|80|anbieter
anbietern	0|80|anbietern
anbieters	0|80|anbieters
provider	0|80|provider	1|1272|provider
providern	0|80|providern
agenturen	0|80|agenturen
agentur	0|80|agentur
freie	0|80|freie mitarbeiter*
unsere	0|80|unsere beauftragten	0|80|unsere vertragspartner	0|96|unsere dienste ** erbringen	0|114|unsere modelle	0|137|unsere interessen	0|164|unsere website besuchen	0|164|unsere webseite besuchen	0|164|unsere websites besuchen	0|164|unsere website besuchst	0|164|unsere website besucht hast	0|164|unsere website besucht haben	0|164|unsere seite besuchen	0|164|unsere seiten besuchen	0|164|unsere webseiten besuchen	0|164|unsere webseite besuchst	0|164|unsere internetseite besuchen	0|164|unsere websites besuchst	0|167|unsere mitarbeiter	0|167|unsere mitarbeiterinnen	0|167|unsere beschäftigten	0|167|unsere angestellten	0|173|unsere hinweise	0|195|unsere videos	0|196|unsere mission	8|1638|unsere erklärung	8|1638|unsere bestimmungen	8|1639|unsere praktiken	8|1639|unsere verfahren	8|1639|unsere datenverarbeitung*	8|1656|unsere websites
unserer	0|80|unserer beauftragten	0|80|unserer vertragspartner	0|114|unserer modelle	0|137|unserer interessen	0|167|unserer mitarbeiter	0|167|unserer beschäftigten	0|173|unserer hinweise	8|1638|unserer bestimmungen	8|1639|unserer praktiken	8|1639|unserer verfahren	8|1639|unserer datenverarbeitung*
unseren	0|80|unseren beauftragten	0|80|unseren vertragspartnern	0|114|unseren modellen	0|137|unseren interessen	0|167|unseren mitarbeitern	0|170|unseren vertreter	0|173|unseren hinweisen	8|1638|unseren datenschutz	8|1639|unseren praktiken
edv	0|80|edv dienstleister*	1|1326|edv
call	0|80|call center*
vertragspartnern	0|80|vertragspartnern
anbieterin	0|80|anbieterin
anbieterinnen	0|80|anbieterinnen
auftragsverarbeitung	0|81|auftragsverarbeitung
auftragsverarbeitungen	0|81|auftragsverarbeitungen
auftragsdatenverarbeitung	0|81|auftragsdatenverarbeitung
auftragsbearbeitung	0|81|auftragsbearbeitung
sub	0|82|sub auftragsverarbeiter*	0|82|sub prozessor*
unternehmen	0|83|unternehmen der gruppe	0|83|unternehmen der * group	0|83|unternehmen der * gruppe	0|83|unternehmen unserer gruppe	0|90|unternehmen verkaufen	0|90|unternehmen verkauft	0|90|unternehmen ** verkauft	0|90|unternehmen ** verkaufen	0|90|unternehmen ** veräußern	0|90|unternehmen veräußert	1|516|unternehmen	3|1548|unternehmen
gesellschaften	0|83|gesellschaften der gruppe	0|83|gesellschaften der * gruppe	0|83|gesellschaften unserer gruppe	0|83|gesellschaften der unternehmensgruppe	0|83|gesellschaften des konzerns	1|516|gesellschaften	3|1548|gesellschaften
niederlassungen	0|83|niederlassungen
holding	0|83|holding
muttergesellschaft	0|83|muttergesellschaft
partner	0|84|partner	1|524|partner
partnern	0|84|partnern	1|524|partnern
partners	0|84|partners	1|524|partners
joint	0|84|joint venture*	2|1172|joint venture*
partnerschaften	0|84|partnerschaften
affiliate	0|84|affiliate partner*
partnerin	0|84|partnerin
partnerinnen	0|84|partnerinnen
arbeiten	0|84|arbeiten ** zusammen um	0|84|arbeiten wir mit ** zusammen	1|502|arbeiten
arbeitet	0|84|arbeitet ** zusammen um	0|84|arbeitet mit ** zusammen	1|502|arbeitet
partnerschaft	0|84|partnerschaft
ad	0|85|ad server*	0|85|ad netzwerk*	0|85|ad network*
google	0|86|google analytics	0|88|google
analytics	0|86|analytics anbieter*	0|86|analytics dienst*	0|86|analytics partner*	0|86|analytics tool*	0|103|analytics	1|1030|analytics	6|1632|analytics
matomo	0|86|matomo
piwik	0|86|piwik
etracker	0|86|etracker
adobe	0|86|adobe analytics
webtrekk	0|86|webtrekk
hotjar	0|86|hotjar
webanalyse	0|86|webanalyse tool*	0|86|webanalyse dienst*	0|103|webanalyse
web	0|86|web analyse tool*	0|103|web analyse*	0|156|web beacon*	0|156|web bug*	0|156|web storage	0|198|web beacons sind	0|198|web beacon ist	1|299|web
statistik	0|86|statistik tool*	0|103|statistik	0|157|statistik cookie*
zahlungsdienst	0|87|zahlungsdienst
zahlungsdienste	0|87|zahlungsdienste
zahlungsdiensten	0|87|zahlungsdiensten
bank	0|87|bank
banken	0|87|banken
stripe	0|87|stripe	1|1516|stripe
paypal	0|87|paypal
braintree	0|87|braintree	1|1517|braintree
klarna	0|87|klarna
adyen	0|87|adyen	1|1515|adyen
sofort	0|87|sofort gmbh	3|1615|sofort
facebook	0|88|facebook
instagram	0|88|instagram
twitter	0|88|twitter
linkedin	0|88|linkedin
xing	0|88|xing	1|1051|xing
apple	0|88|apple
tiktok	0|88|tiktok
pinterest	0|88|pinterest
snapchat	0|88|snapchat
microsoft	0|88|microsoft
amazon	0|88|amazon
youtube	0|88|youtube
whatsapp	0|88|whatsapp	1|1489|whatsapp
reddit	0|88|reddit	1|1503|reddit
discord	0|88|discord	1|1504|discord
behörden	0|89|behörden	1|626|behörden
strafverfolgung	0|89|strafverfolgung
strafverfolgungs	0|89|strafverfolgungs
gericht	0|89|gericht	1|614|gericht
gerichte	0|89|gerichte	1|614|gerichte
gerichten	0|89|gerichten
gerichts	0|89|gerichts	1|614|gerichts
gerichtsbeschlusses	0|89|gerichtsbeschlusses
polizei	0|89|polizei
finanzamt	0|89|finanzamt
regierung	0|89|regierung
regierungen	0|89|regierungen
auskunftsersuchen	0|89|auskunftsersuchen von	0|118|auskunftsersuchen	1|843|auskunftsersuchen
justiz	0|89|justiz	1|1329|justiz
gesundheitsamt	0|89|gesundheitsamt
ermittlungs	0|89|ermittlungs
aufsichts	0|89|aufsichts
zollamt	0|89|zollamt
ordnungsamt	0|89|ordnungsamt
kantonspolizei	0|89|kantonspolizei
staatsschutz	0|89|staatsschutz
finanzverwaltung	0|89|finanzverwaltung
finanzverwaltungen	0|89|finanzverwaltungen
standesamt	0|89|standesamt
landesamt	0|89|landesamt	0|124|landesamt für datenschutz*
steueramt	0|89|steueramt
steueramts	0|89|steueramts
fusion	0|90|fusion	1|1169|fusion
fusionen	0|90|fusionen	1|1169|fusionen
übernahme	0|90|übernahme
übernahmen	0|90|übernahmen
veräußerung	0|90|veräußerung von vermögens*	0|90|veräußerung ** unternehmens*	0|90|veräußerung ** vermögens*	0|90|veräußerung ** vermögenswerte*	0|90|veräußerung ** geschäftsbetrieb*	0|90|veräußerung unseres unternehmens
wechsel	0|90|wechsel ** unternehmensführung	0|90|wechsel ** eigentümer*
nachfolger	0|90|nachfolger
nachfolgern	0|90|nachfolgern
nachfolgers	0|90|nachfolgers
auflösung	0|90|auflösung ** unternehmens	0|194|auflösung ihres kontos
erwerb	0|90|erwerb ** unternehmens	1|551|erwerb
due	0|90|due diligence
spin	0|90|spin off*
asset	0|90|asset deal*
share	0|90|share deal*
neuen	0|90|neuen eigentümer*	0|90|neuen inhaber*	1|869|neuen	8|1640|neuen fassung*	8|1640|neuen version*	8|1640|neuen datenschutz*	8|1640|neuen richtlinie*
neue	0|90|neue eigentümer*	0|100|neue angebote	1|869|neue	8|1640|neue fassung*	8|1640|neue version*	8|1640|neue datenschutz*	8|1640|neue richtlinie*	8|136|neue einwilligung
neuer	0|90|neuer eigentümer*	1|869|neuer
geschäft	0|90|geschäft verkaufen	0|90|geschäft verkauft	1|515|geschäft
öffentlichkeit	0|91|öffentlichkeit
allgemeinheit	0|91|allgemeinheit
community	0|91|community mitglied*	1|418|community	8|1657|community forum
administrator	0|92|administrator
administratoren	0|92|administratoren
administrators	0|92|administrators
workspace	0|92|workspace inhaber*
schule	0|92|schule
arbeitgeberin	0|92|arbeitgeberin
euer	0|92|euer arbeitgeber
schulen	0|92|schulen	0|140|schulen wir	0|140|schulen unsere	0|140|schulen alle
berater	0|93|berater
beratern	0|93|beratern
anwalt	0|93|anwalt	1|621|anwalt
anwälte	0|93|anwälte	1|621|anwälte
anwälten	0|93|anwälten
kanzleien	0|93|kanzleien
prüfer	0|93|prüfer
notar	0|93|notar
versicherung	0|93|versicherung
versicherungen	0|93|versicherungen
schufa	0|93|schufa
prüfern	0|93|prüfern
prüfers	0|93|prüfers
prüferin	0|93|prüferin
prüferinnen	0|93|prüferinnen
notarin	0|93|notarin
notaren	0|93|notaren
notars	0|93|notars
rechtsbeistand	0|93|rechtsbeistand
forscher	0|94|forscher
forschern	0|94|forschern
forscherinnen	0|94|forscherinnen
forschende	0|94|forschende
forschenden	0|94|forschenden
forscherin	0|94|forscherin
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
bereitstellung	0|96|bereitstellung	3|1558|bereitstellung
bereitstellen	0|96|bereitstellen	3|1558|bereitstellen
bereitzustellen	0|96|bereitzustellen	3|1558|bereitzustellen
dienste	0|96|dienste ** anbieten	0|96|dienste zu verwalten	0|100|dienste ** bewerben	0|172|dienste dritter	0|172|dienste von dritten	0|172|dienste von drittanbietern	0|172|dienste eines dritten	0|172|dienste oder produkte dritter	1|297|dienste	3|1550|dienste
erbringung	0|96|erbringung	3|1558|erbringung
erbringen	0|96|erbringen	3|1558|erbringen
leistungserbringung	0|96|leistungserbringung
vertragserbringung	0|96|vertragserbringung
betrieb	0|96|betrieb	1|496|betrieb	3|1548|betrieb	3|1587|betrieb
betreiben	0|96|betreiben	0|100|betreiben ** marketing	0|100|betreiben ** werbung	1|496|betreiben	3|1587|betreiben
aufrechterhaltung	0|96|aufrechterhaltung
aufrechtzuerhalten	0|96|aufrechtzuerhalten
aufrechterhalten	0|96|aufrechterhalten
instandhaltung	0|96|instandhaltung
wartung	0|96|wartung
abzuwickeln	0|96|abzuwickeln
pflege	0|96|pflege	1|1100|pflege
abwickeln	0|96|abwickeln
abwickelt	0|96|abwickelt
durchführung	0|96|durchführung unserer	0|96|durchführung der dienst*	0|96|durchführung des dienst*	0|96|durchführung der leistung*	0|96|durchführung ihrer	0|96|durchführung der bestellung*	0|112|durchführung des bewerbungsverfahrens	0|112|durchführung des bewerbungsprozesses	0|138|durchführung eines vertrag*	0|138|durchführung des vertrag*	0|138|durchführung ** vertrag*	0|138|durchführung von verträgen
ihnen	0|96|ihnen ** zur verfügung zu stellen	0|96|ihnen zur verfügung stellen	0|96|ihnen bereitstellen	0|96|ihnen bereitzustellen	0|96|ihnen anzubieten	0|96|ihnen ** anzubieten	0|96|ihnen anbieten	0|96|ihnen ** anbieten	0|96|ihnen bereitgestellt*	0|96|ihnen zur verfügung gestellt*	0|104|ihnen ** zu empfehlen	0|104|ihnen ** empfehlen können	0|109|ihnen zu senden	0|109|ihnen senden	0|109|ihnen ** zu senden	0|109|ihnen ** senden	0|109|ihnen ** zuzusenden	0|109|ihnen ** schicken	0|109|ihnen zukommen	0|109|ihnen zuzusenden	0|109|ihnen ** zukommen	0|109|ihnen ** zuzuschicken	0|109|ihnen ** zu schicken	0|109|ihnen ** zuschicken	0|109|ihnen ** übersenden	0|110|ihnen zu helfen	0|110|ihnen helfen	0|110|ihnen weiterzuhelfen	0|110|ihnen weiterhelfen	0|110|ihnen ** zu helfen	0|117|ihnen zustehen	0|117|ihnen zustehende*	0|190|ihnen recht ist	8|1645|ihnen ** ** mitteilen	8|1645|ihnen eine e mail	8|1645|ihnen eine nachricht	8|1645|ihnen * e mail	8|1645|ihnen per e mail
instandzuhalten	0|96|instandzuhalten
kontoverwaltung	0|96|kontoverwaltung
verwaltung	0|96|verwaltung ihres kontos	0|96|verwaltung ihres ** kontos	0|96|verwaltung deines kontos	0|96|verwaltung der konten	0|96|verwaltung von konten	0|96|verwaltung von benutzerkonten	0|96|verwaltung von nutzerkonten	0|96|verwaltung ihrer ** konten	0|96|verwaltung unserer	0|96|verwaltung der website*	0|96|verwaltung der dienste	0|96|verwaltung der plattform	0|96|verwaltung unseres angebots	3|1587|verwaltung
konten	0|96|konten zu verwalten	1|371|konten	3|1605|konten
anzeige	0|96|anzeige der website	0|96|anzeige der webseite	0|96|anzeige unserer website	0|96|anzeige der inhalte	0|96|anzeige von inhalten	0|96|anzeige der seite	0|96|anzeige von karten	0|101|anzeige	2|478|anzeige von
korrekt	0|96|korrekt anzeigen	0|96|korrekt funktionieren
wickelt	0|96|wickelt ** ab
dir	0|96|dir ** anbieten	0|96|dir bereitgestellt*	0|96|dir zur verfügung gestellt*	0|96|dir zur verfügung stellen	0|96|dir bereitstellen	0|96|dir bereitzustellen	0|96|dir anzubieten	0|96|dir ** zur verfügung zu stellen	0|104|dir ** zu empfehlen	0|109|dir ** senden	0|109|dir ** zu senden	0|109|dir zuzusenden	0|109|dir ** zukommen	0|110|dir helfen	0|110|dir zu helfen	0|110|dir ** hilft	0|117|dir zustehen	0|117|dir zustehende*	0|190|dir recht ist	8|1645|dir per e mail
bieten	0|96|bieten wir ihnen	0|96|bieten ihnen	0|96|bieten wir dir	1|545|bieten	3|1558|bieten
funktionen	0|96|funktionen anzubieten
leistungen	0|96|leistungen anzubieten	2|1119|leistungen von	3|1550|leistungen
korrekte	0|96|korrekte anzeige
richtig	0|96|richtig funktionieren	0|96|richtig funktioniert
ordnungsgemäß	0|96|ordnungsgemäß funktionieren	0|96|ordnungsgemäß funktioniert
einwandfrei	0|96|einwandfrei funktionieren	0|96|einwandfrei funktioniert
ordnungsgemäße	0|96|ordnungsgemäße funktion*
ordnungsgemäßen	0|96|ordnungsgemäßen funktion*	0|96|ordnungsgemäßen betrieb*
reibungslose	0|96|reibungslose funktion*
einwandfreie	0|96|einwandfreie funktion*
einwandfreien	0|96|einwandfreien funktion*
funktionieren	0|96|funktionieren der website*	0|96|funktionieren unserer	0|96|funktionieren der dienste
das	0|96|das funktionieren	0|107|das recht der bundesrepublik	0|113|das training der ki	0|195|das video ansehen
kontoerstellung	0|96|kontoerstellung und verwaltung
einrichtung	0|96|einrichtung und verwaltung ihres	1|672|einrichtung
ausführung	0|96|ausführung ihrer	0|96|ausführung deiner	0|96|ausführung ihres	0|96|ausführung unserer dienste	0|96|ausführung von aufträgen
störungsfreien	0|96|störungsfreien betrieb*
reibungslosen	0|96|reibungslosen betrieb*
betriebs	0|96|betriebs der	0|96|betriebs unserer	0|96|betriebs dieser	1|496|betriebs
sicheren	0|96|sicheren betrieb*	0|140|sicheren	1|722|sicheren
behebung	0|97|behebung	3|1597|behebung
beheben	0|97|beheben	1|783|beheben	3|1597|beheben
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
studie	0|99|studie	1|1027|studie
studien	0|99|studien	1|1027|studien
erforschen	0|99|erforschen
erforschung	0|99|erforschung
marketing	0|100|marketing	0|100|marketing mitteilung*	0|100|marketing zu betreiben	0|100|marketing betreiben	0|100|marketing ** betreiben	0|157|marketing cookie*	6|1632|marketing tools
marketings	0|100|marketings
direktwerbung	0|100|direktwerbung	0|100|direktwerbung zu betreiben	0|100|direktwerbung betreib*
angeboten	0|100|angeboten und	0|100|angeboten die	3|1550|angeboten	3|1558|angeboten
kampagne	0|100|kampagne
kampagnen	0|100|kampagnen
vermarkten	0|100|vermarkten
vermarktung	0|100|vermarktung
absatzförderung	0|100|absatzförderung
förderung	0|100|förderung unseres	0|100|förderung unserer
verkaufsförderung	0|100|verkaufsförderung
werben	0|100|werben für
dienst	0|100|dienst ** bewerben	0|172|dienst eines dritten	1|297|dienst	3|1550|dienst
angebote	0|100|angebote ** bewerben	0|100|angebote und aktionen	0|100|angebote und neuigkeiten	0|100|angebote die	0|172|angebote dritter	0|172|angebote von dritten	3|1550|angebote
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
aktionen	0|100|aktionen und angebote	1|495|aktionen
derartiger	0|100|derartiger werbung
derartige	0|100|derartige werbung
solcher	0|100|solcher direktwerbung
werbung	0|100|werbung ** betreiben	0|100|werbung machen	0|100|werbung zu machen	0|101|werbung	0|101|werbung schalten	0|101|werbung zu betreiben	0|101|werbung betreiben	0|102|werbung auf sie	0|102|werbung ** zuzuschneiden	0|102|werbung ** zugeschnitten*	0|102|werbung zu personalisieren	0|102|werbung personalisier*	0|102|werbung ** zu personalisieren	0|102|werbung ** personalisieren	0|102|werbung ** die ihren interessen entspricht	0|102|werbung ** die deinen interessen entspricht	0|102|werbung ** ihren interessen entspricht	6|1632|werbung
unaufgeforderte	0|100|unaufgeforderte werbung
werbungen	0|101|werbungen
onlinewerbung	0|101|onlinewerbung	6|1632|onlinewerbung
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
zielgruppen	0|102|zielgruppen	0|102|zielgruppen zu bilden	2|1136|zielgruppen von
custom	0|102|custom audience*
conversion	0|102|conversion tracking*
personalisierung	0|102|personalisierung ** werbung	0|102|personalisierung ** anzeigen
zielgruppenbildung	0|102|zielgruppenbildung
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
kennzahl	0|103|kennzahl
metriken	0|103|metriken
messdaten	0|103|messdaten
analyseverfahren	0|103|analyseverfahren
reports	0|103|reports
berichte	0|103|berichte über die website*	0|103|berichte über ihre	0|103|berichte zu erstellen	0|103|berichte erstellen	0|103|berichte erstellt	1|465|berichte
webanalysedienst	0|103|webanalysedienst
webanalysedienste	0|103|webanalysedienste
webanalysediensten	0|103|webanalysediensten
webanalysedienstes	0|103|webanalysedienstes
berichten	0|103|berichten zu erstellen	1|465|berichten
interne	0|103|interne berichte	0|148|interne datenschutzvorschriften	1|668|interne
internes	0|103|internes reporting	1|668|internes
individuell	0|104|individuell anzupassen	0|104|individuell angepasst*	0|104|individuell gestalt*	0|104|individuell zugeschnitten*	0|104|individuell zu gestalten	8|1641|individuell anpassen	8|1641|individuell anzupassen	8|1641|individuell angepasst*
anpassung	0|104|anpassung an ihre	0|104|anpassung der inhalte	0|104|anpassung der darstellung	0|104|anpassung der anzeige	0|104|anpassung unserer inhalte	0|104|anpassung des angebots	0|174|anpassung dieser	0|174|anpassung der datenschutz*	0|174|anpassung unserer datenschutz*	3|1595|anpassung	6|1634|anpassung	8|1641|anpassung an ihre
zuzuschneiden	0|104|zuzuschneiden
empfehlungen	0|104|empfehlungen
vorschläge	0|104|vorschläge
vorschlägen	0|104|vorschlägen
vorzuschlagen	0|104|vorzuschlagen
vorschlagen	0|104|vorschlagen
maßzuschneidern	0|104|maßzuschneidern
persönlicher	0|104|persönlicher zu gestalten	0|104|persönlicher gestalten	3|1553|persönlicher
individueller	0|104|individueller gestalten
persönlichere	0|104|persönlichere
persönlicheren	0|104|persönlicheren
persönlicheres	0|104|persönlicheres
spezifisch	0|104|spezifisch anzupassen	0|104|spezifisch anpassen
erlebnis	0|104|erlebnis anzupassen	0|104|erlebnis ** anzupassen
erfahrung	0|104|erfahrung ** anzupassen	0|104|erfahrung anzupassen
angebot	0|104|angebot anzupassen	0|104|angebot ** anzupassen	3|1550|angebot	8|1641|angebot ** anpassen	8|1641|angebot ** anzupassen
empfehlen	0|104|empfehlen wir ihnen produkte
darstellung	0|104|darstellung anzupassen	3|1565|darstellung
sicherheit	0|105|sicherheit unserer	0|105|sicherheit unseres	0|105|sicherheit des	0|105|sicherheit der	0|105|sicherheit anderer	0|105|sicherheit von personen	0|140|sicherheit	3|1612|sicherheit
schutz	0|105|schutz unserer	0|105|schutz der rechte	0|105|schutz von rechten	0|105|schutz unseres	0|105|schutz anderer	0|105|schutz der sicherheit	0|105|schutz des eigentums	0|140|schutz ihrer	0|140|schutz deiner	0|140|schutz der daten	0|140|schutz von daten	0|140|schutz personenbezogen*	0|140|schutz vor	0|140|schutz	3|1612|schutz	6|1631|schutz ihrer	6|1631|schutz deiner	6|1631|schutz der	6|1631|schutz von	8|1643|schutz ** verringer*	8|1643|schutz ** abschwäch*
spam	0|105|spam	1|734|spam
schadsoftware	0|105|schadsoftware	1|1459|schadsoftware
malware	0|105|malware
integrität	0|105|integrität
netzwerksicherheit	0|105|netzwerksicherheit
informationssicherheit	0|105|informationssicherheit
systemsicherheit	0|105|systemsicherheit
angriff	0|105|angriff
angriffe	0|105|angriffe
angriffen	0|105|angriffen
abwehr	0|105|abwehr von	0|105|abwehr	0|108|abwehr von rechtsansprüchen	0|108|abwehr von ansprüchen	0|108|abwehr rechtlicher ansprüche	0|108|abwehr ** rechtsansprüche*
cyber	0|105|cyber angriff*
viren	0|105|viren	1|1458|viren
virus	0|105|virus	1|1458|virus
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
gefahren	0|105|gefahren für	1|1448|gefahren
angriffs	0|105|angriffs
angriffes	0|105|angriffes
betrug	0|106|betrug
verstoß	0|106|verstoß	0|106|verstoß gegen unsere
verstoss	0|106|verstoss
verstoßes	0|106|verstoßes
verstosses	0|106|verstosses
rechtsbruch	0|106|rechtsbruch
strafbar	0|106|strafbar
strafbare	0|106|strafbare
strafbaren	0|106|strafbaren
strafbarer	0|106|strafbarer
strafbares	0|106|strafbares
verstöße	0|106|verstöße gegen unsere
rechtlich	0|107|rechtlich verpflichtet	0|107|rechtlich vorgeschrieben*	0|182|rechtlich zulässig*	0|182|rechtlich erlaubt*	0|182|rechtlich gestattet*	0|182|rechtlich befugt	8|1659|rechtlich erforderlich*	8|1659|rechtlich vorgeschrieben*	8|1659|rechtlich verpflichtet	8|1659|rechtlich notwendig
gesetz	0|107|gesetz	1|591|gesetz	3|1568|gesetz
gesetze	0|107|gesetze	1|591|gesetze	3|1568|gesetze
gesetzen	0|107|gesetzen	1|591|gesetzen	3|1568|gesetzen
vorschrift	0|107|vorschrift	3|1568|vorschrift
vorschriften	0|107|vorschriften	3|1568|vorschriften
verordnungen	0|107|verordnungen	3|1568|verordnungen
einhaltung	0|107|einhaltung
einzuhalten	0|107|einzuhalten	1|599|einzuhalten
nachzukommen	0|107|nachzukommen	1|1339|nachzukommen
gesetzlich	0|107|gesetzlich vorgeschrieben*	0|107|gesetzlich verpflichtet*	0|182|gesetzlich zulässig*	0|182|gesetzlich erlaubt*	0|182|gesetzlich gestattet*	0|182|gesetzlich befugt	2|1075|gesetzlich vorgeschrieben*	2|1075|gesetzlich zulässig	8|1659|gesetzlich vorgeschrieben*	8|1659|gesetzlich erforderlich*	8|1659|gesetzlich verlangt	8|1659|gesetzlich gefordert*	8|1659|gesetzlich notwendig	8|1659|gesetzlich verpflichtet
compliance	0|107|compliance	1|599|compliance
1	0|107|1 lit c	0|107|1 buchstabe c	0|107|1 buchst c	0|136|1 lit a	0|136|1 buchstabe a	0|136|1 buchst a	0|137|1 lit f	0|137|1 buchstabe f	0|137|1 buchst f	0|138|1 lit b	0|138|1 buchstabe b	0|138|1 buchst b	0|139|1 lit d	0|139|1 lit e	0|139|1 buchstabe d	0|139|1 buchstabe e
gesetzgebung	0|107|gesetzgebung	3|1568|gesetzgebung
regularien	0|107|regularien
einhalten	0|107|einhalten
befolgung	0|107|befolgung
abs	0|107|abs 1 c	0|136|abs 1 a	0|137|abs 1 f	0|138|abs 1 b	1|449|abs
6	0|107|6 1 c	0|107|6 i lit c	0|107|6 lit c	0|136|6 1 a	0|136|6 i lit a	0|136|6 lit a	0|137|6 i lit f	0|137|6 1 f	0|138|6 i lit b	0|138|6 1 b	0|138|6 lit b
verordnung	0|107|verordnung	3|1568|verordnung
rechtslage	0|107|rechtslage
regulierung	0|107|regulierung
regulierungen	0|107|regulierungen
einhält	0|107|einhält
nachkommen	0|107|nachkommen	1|599|nachkommen
befolgen	0|107|befolgen
folge	0|107|folge leisten	0|107|folge zu leisten	1|720|folge	7|1637|folge uns
leisten	0|107|leisten ** folge
leistet	0|107|leistet ** folge
gesetzestreue	0|107|gesetzestreue
nach	0|107|nach dem recht	0|107|nach deutschem recht	0|107|nach den anforderungen	0|134|nach wahl	0|134|nach ihrer wahl	0|134|nach belieben	0|181|nach einwilligung	0|181|nach ihrer einwilligung	0|181|nach ihrer * einwilligung	0|181|nach ihrer zustimmung	0|181|nach ihrer * zustimmung	0|181|nach erteilung ihrer einwilligung	0|181|nach vorheriger einwilligung	0|181|nach vorheriger zustimmung	0|181|nach deiner einwilligung	0|181|nach deiner zustimmung	0|182|nach geltendem recht	0|182|nach anwendbarem recht	0|182|nach dem geltenden recht	0|182|nach geltendem recht *	0|182|nach anwendbarem recht *	0|182|nach maßgabe der gesetz*	0|182|nach den geltenden gesetzen	0|182|nach geltenden gesetzen	0|182|nach anwendbaren gesetzen	0|183|nach bedarf	0|184|nach möglichkeit	0|184|nach besten kräften	0|184|nach kräften	0|193|nach ablauf	0|193|nach beendigung	0|193|nach kündigung	0|193|nach vertragsende	0|193|nach abschluss	0|193|nach schließung	0|193|nach ende der	0|193|nach löschung	0|193|nach auflösung	0|193|nach vertragsbeendigung	0|193|nach erledigung	0|193|nach wegfall	2|600|nach maßgabe	2|876|nach ablauf	7|1637|nach oben scrollen	8|1649|nach inkrafttreten ** nutzen	8|1659|nach geltendem recht	8|1659|nach dem geltenden recht	8|1659|nach anwendbarem recht	8|1659|nach dem anwendbaren recht	8|1659|nach den geltenden	8|1660|nach unserem ermessen	8|1660|nach eigenem ermessen	8|1660|nach möglichkeit
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
nationales	0|107|nationales recht	1|631|nationales
nationalem	0|107|nationalem recht
nationalen	0|107|nationalen rechts	1|631|nationalen
ausländisches	0|107|ausländisches recht
ausländischem	0|107|ausländischem recht
lokales	0|107|lokales recht
lokalem	0|107|lokalem recht
örtliches	0|107|örtliches recht
örtlichem	0|107|örtlichem recht
recht	0|107|recht der bundesrepublik	0|107|recht der mitgliedstaaten	0|107|recht des mitgliedstaats	0|107|recht eines mitgliedstaats	0|107|recht der union	0|107|recht des landes	0|107|recht eines bundesstaates	0|107|recht eines bundesstaats	0|107|recht der us	0|107|recht der bundesstaaten	0|107|recht ihres landes	0|107|recht deines eigenen	0|107|recht ihres wohnsitz*	0|117|recht	0|118|recht auf auskunft	0|118|recht auf zugang	0|118|recht auf zugriff	0|118|recht auf information	0|118|recht eine bestätigung	0|118|recht auf bestätigung	0|118|recht * auskunft	0|118|recht von uns * auskunft	0|118|recht von uns auskunft	0|118|recht von uns eine bestätigung	0|118|recht zu erfahren	0|118|recht zu wissen	0|118|recht darauf zu erfahren	0|118|recht ** zu erfahren	0|119|recht auf berichtigung	0|119|recht auf änderung	0|119|recht auf korrektur	0|120|recht auf löschung	0|120|recht auf vergessen*	0|121|recht auf übertragung	0|121|recht auf datenübertragung	0|121|recht ihre daten in einem strukturierten	0|122|recht auf widerspruch	0|122|recht aus gründen	0|122|recht jederzeit widerspruch	0|122|recht jederzeit gegen	0|122|recht gegen die verarbeitung	0|123|recht auf einschränkung	0|124|recht auf beschwerde	0|127|recht nicht einer	0|127|recht nicht ** unterworfen	0|162|recht des staates kalifornien	0|162|recht von kalifornien	0|182|recht dies gestattet	0|182|recht dies erlaubt	0|182|recht dies zulässt	0|182|recht dies verlangt	0|182|recht dies vorschreibt	0|182|recht es erlaubt	0|182|recht es gestattet	0|182|recht es zulässt	0|182|recht es verlangt	0|185|recht vorbehalten	0|190|recht geben	1|591|recht	2|609|recht auf	3|1568|recht	6|1629|recht auf	6|1629|recht der	8|1641|recht auf änderung
geltende	0|107|geltende recht*	0|107|geltende gesetz*	0|182|geltende recht gestattet	0|182|geltende recht erlaubt	0|182|geltende recht zulässt	0|182|geltende recht verlangt	0|182|geltende recht vorschreibt	3|1609|geltende
geltenden	0|107|geltenden recht*	0|107|geltenden gesetz*	0|182|geltenden recht zulässig*	3|1609|geltenden
geltendes	0|107|geltendes recht*	0|107|geltendes gesetz*	0|182|geltendes recht erlaubt	0|182|geltendes recht gestattet	0|182|geltendes recht zulässt	0|182|geltendes recht verlangt	0|182|geltendes recht vorschreibt	3|1609|geltendes
geltendem	0|107|geltendem recht*	0|107|geltendem gesetz*	0|182|geltendem recht zulässig*	0|182|geltendem recht erforderlich*	0|182|geltendem recht vorgeschrieben*	0|182|geltendem recht erlaubt	0|182|geltendem recht gestattet	3|1609|geltendem
geltender	0|107|geltender recht*	0|107|geltender gesetz*
konformität	0|107|konformität
gemäß	0|107|gemäß den anforderungen	0|182|gemäß geltendem recht	0|182|gemäß anwendbarem recht	0|182|gemäß geltendem recht *	1|600|gemäß	8|1659|gemäß geltendem recht	8|1659|gemäß anwendbarem recht	8|1659|gemäß den geltenden
entsprechend	0|107|entsprechend den anforderungen	0|140|entsprechend der technologischen entwicklung	0|140|entsprechend der technischen entwicklung	1|600|entsprechend
ersuchen	0|107|ersuchen ** nachkommen	0|130|ersuchen
pflichten	0|107|pflichten ** nachkommen	1|601|pflichten
geltendmachung	0|108|geltendmachung
geltend	0|108|geltend zu machen	0|130|geltend machen	1|611|geltend	3|1609|geltend
ansprüche	0|108|ansprüche	1|612|ansprüche
ansprüchen	0|108|ansprüchen	1|612|ansprüchen
durchsetzung	0|108|durchsetzung
durchsetzen	0|108|durchsetzen
durchzusetzen	0|108|durchzusetzen
rechtsdurchsetzung	0|108|rechtsdurchsetzung
rechtsverteidigung	0|108|rechtsverteidigung
rechtsverfolgung	0|108|rechtsverfolgung
verteidigung	0|108|verteidigung
verteidigen	0|108|verteidigen
agb	0|108|agb	1|435|agb
agbs	0|108|agbs
klagen	0|108|klagen	1|616|klagen
ausübung	0|108|ausübung oder verteidigung	0|108|ausübung und verteidigung	0|130|ausübung	0|139|ausübung öffentlicher gewalt	6|1629|ausübung
auszuüben	0|108|auszuüben oder zu verteidigen	0|108|auszuüben und zu verteidigen	0|130|auszuüben
ausüben	0|108|ausüben oder verteidigen	0|108|ausüben und verteidigen	0|130|ausüben
klage	0|108|klage	1|616|klage
rechtsschutz	0|108|rechtsschutz
gerichtlich	0|108|gerichtlich geltend*
durchsetzt	0|108|durchsetzt
wahrung	0|108|wahrung ** rechte	0|108|wahrung ** rechten	1|724|wahrung
rechtsbehelf	0|108|rechtsbehelf	0|125|rechtsbehelf gegen	0|125|rechtsbehelf einlegen	0|125|rechtsbehelf einzulegen
rechtsbehelfe	0|108|rechtsbehelfe
rechtsbehelfen	0|108|rechtsbehelfen
rechtsbehelfs	0|108|rechtsbehelfs
rechtliche	0|108|rechtliche ansprüche	0|108|rechtliche schritte	0|139|rechtliche grund	6|139|rechtliche grundlage*
rechtlicher	0|108|rechtlicher ansprüche	0|108|rechtlicher schritte	0|139|rechtlicher grund
rechtlichen	0|108|rechtlichen ansprüche	0|108|rechtlichen ansprüchen	0|108|rechtlichen schritten	0|139|rechtlichen grund
gerichtliche	0|108|gerichtliche schritte
kontaktieren	0|109|kontaktieren	0|171|kontaktieren sie uns	0|171|kontaktieren sie	3|1598|kontaktieren	8|1645|kontaktieren wir sie
kontaktiert	0|109|kontaktiert	0|171|kontaktiert uns	3|1598|kontaktiert
zuzusenden	0|109|zuzusenden	3|1566|zuzusenden
zusenden	0|109|zusenden	1|802|zusenden	3|1566|zusenden
zusendung	0|109|zusendung
zuzuschicken	0|109|zuzuschicken
übersendung	0|109|übersendung
push	0|109|push benachrichtigung*	0|109|push nachricht*	0|109|push mitteilung*	0|109|push notification*	8|1653|push benachrichtigung*	8|1653|push nachricht*	8|1653|push mitteilung*
sms	0|109|sms	1|400|sms
einladung	0|109|einladung
einladungen	0|109|einladungen
einladen	0|109|einladen
übersenden	0|109|übersenden	3|1566|übersenden
kontaktaufnahmen	0|109|kontaktaufnahmen
kontaktiere	0|109|kontaktiere	0|171|kontaktiere uns
kontaktierung	0|109|kontaktierung
kommunikations	0|109|kommunikations
zuschicken	0|109|zuschicken
treten	0|109|treten ** in kontakt	0|171|treten sie mit uns	0|175|treten am ** in kraft	0|175|treten in kraft	9|1662|treten am	9|1662|treten zum
einzuladen	0|109|einzuladen
eingeladen	0|109|eingeladen
kommunikationsdaten	0|109|kommunikationsdaten
benachrichtigungen	0|109|benachrichtigungen
kundendienstes	0|110|kundendienstes
supports	0|110|supports
helpdesk	0|110|helpdesk
kundenhilfe	0|110|kundenhilfe
usersupport	0|110|usersupport
hilft	0|110|hilft ihnen	0|110|hilft dir	0|110|hilft ** weiter	3|1557|hilft
helfen	0|110|helfen dir	0|110|helfen ihnen	0|110|helfen ** weiter	1|841|helfen	3|1557|helfen
unterstützen	0|110|unterstützen sie bei	3|1557|unterstützen
unterstützung	0|110|unterstützung bei	0|110|unterstützung zu leisten
weitergeholfen	0|110|weitergeholfen
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
einstellung	0|112|einstellung von mitarbeiter*	0|133|einstellung	8|1641|einstellung ändern	8|1641|einstellung zu ändern
anbahnung	0|112|anbahnung eines beschäftigungsverhältnis*
begründung	0|112|begründung eines beschäftigungsverhältnis*	0|138|begründung eines vertrag*
zwecke	0|112|zwecke des bewerbungsverfahrens	0|192|zwecke	3|1560|zwecke	8|1639|zwecke der verarbeitung	8|1639|zwecke der datenverarbeitung
entscheidung	0|112|entscheidung über die begründung eines beschäftigungsverhältnis*	0|125|entscheidung ** anfechten	0|127|entscheidung anfechten	0|127|entscheidung anzufechten
auswahlverfahrens	0|112|auswahlverfahrens
auswahlprozess	0|112|auswahlprozess
auswahlprozesses	0|112|auswahlprozesses
bewerbungsverfahren	0|112|bewerbungsverfahren
bewerbungsverfahrens	0|112|bewerbungsverfahrens
bewerbungsprozess	0|112|bewerbungsprozess
bewerbungsprozesses	0|112|bewerbungsprozesses
bewerbungsprozesse	0|112|bewerbungsprozesse
trainieren	0|113|trainieren
ki	0|113|ki training*	0|113|ki trainings	0|113|ki trainingsdaten	0|114|ki	0|114|ki gestützt*	0|114|ki basiert*	0|114|ki system*	0|114|ki modell*	0|114|ki funktion*	0|114|ki tool*	0|114|ki technologie*	0|114|ki anwendung*	1|1033|ki	6|1633|ki
llm	0|113|llm
llms	0|113|llms
anlernen	0|113|anlernen
training	0|113|training von	0|113|training unserer	0|113|training der ki	0|113|training der modelle	0|113|training der künstlichen	0|113|training eigener	0|113|training ** modell*	0|113|training ** ki	0|113|training ** algorithm*	0|113|training ** intelligenz
fürs	0|113|fürs training
modelltrainings	0|113|modelltrainings
als	0|113|als trainingsdaten	0|179|als den für den	0|179|als die für die	0|179|als diejenigen für	7|1637|als pdf herunterladen	7|1637|als pdf download
trainingsdaten	0|113|trainingsdaten für	0|113|trainingsdaten unserer	0|113|trainingsdaten der ki	0|113|trainingsdaten des modells	0|113|trainingsdaten von ki	0|113|trainingsdaten ** modell*
ai	0|114|ai
machine	0|114|machine learning
deep	0|114|deep learning
algorithmus	0|114|algorithmus
algorithmen	0|114|algorithmen
unser	0|114|unser modell	0|143|unser team	0|170|unser vertreter	0|195|unser video	0|196|unser ziel
unserem	0|114|unserem modell	0|143|unserem team	8|1638|unserem datenschutz	8|1660|unserem alleinigen ermessen
unseres	0|114|unseres modells	0|143|unseres teams	8|1638|unseres datenschutzes
eigene	0|114|eigene modelle
vollständig	0|115|vollständig automatisiert*	0|134|vollständig optional	0|134|vollständig freiwillig	0|142|vollständig sicher	0|189|vollständig
automatisiert	0|115|automatisiert entscheid*	0|191|automatisiert
eingreifen	0|115|eingreifen einer person	0|127|eingreifen einer person	0|127|eingreifen einer natürlichen person	0|127|eingreifen eines menschen
score	0|116|score wert*	1|1286|score
scorewerte	0|116|scorewerte
profilbildung	0|116|profilbildung
scoring	0|116|scoring	1|1286|scoring
scorings	0|116|scorings
datenschutzrechte	0|117|datenschutzrechte
datenschutzrechten	0|117|datenschutzrechten
anspruch	0|117|anspruch	1|612|anspruch
sind	0|117|sind berechtigt	0|117|sind sie berechtigt	0|117|sind befugt	0|176|sind ausgeschlossen	0|176|sind ** ausgeschlossen	0|180|sind sie jünger	0|180|sind sie unter	0|180|sind sie ** eingeloggt	0|180|sind sie eingeloggt	0|180|sind sie angemeldet	0|185|sind wir berechtigt	0|185|sind möglich	0|185|sind ** möglich	0|185|sind ggf	0|185|sind gegebenenfalls	0|186|sind bestrebt	0|186|sind wir bestrebt	0|187|sind erforderlich	0|187|sind notwendig	0|187|sind ** erforderlich	0|187|sind ** notwendig	0|187|sind für ** erforderlich	0|187|sind zur ** erforderlich	0|187|sind zum ** erforderlich	0|187|sind für ** notwendig	0|187|sind zur ** notwendig	0|196|sind uns wichtig	0|196|sind uns ** wichtig	0|198|sind definiert als
bist	0|117|bist berechtigt	0|180|bist du jünger	0|180|bist du unter	0|180|bist du noch	0|180|bist du ** eingeloggt
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
stehen	0|117|stehen ihnen ** zu	0|117|stehen dir ** zu	0|117|stehen dem kunden ** zu	0|117|stehen dem nutzer ** zu	0|117|stehen betroffenen ** zu	0|117|stehen der betroffenen person ** zu	0|117|stehen ihnen als	0|117|stehen ihnen folgende rechte	0|117|stehen ihnen die folgenden rechte	0|117|stehen ihnen nachfolgende rechte	1|477|stehen
grundrecht	0|117|grundrecht
grundrechte	0|117|grundrechte	0|137|grundrechte und grundfreiheiten	0|137|grundrechte oder grundfreiheiten
grundrechten	0|117|grundrechten	0|137|grundrechten und grundfreiheiten
grundrechts	0|117|grundrechts
berechtigt	0|117|berechtigt zu verlangen	0|117|berechtigt sind sie	1|442|berechtigt
befugt	0|117|befugt sind	0|117|befugt ist
ist	0|117|ist befugt	0|176|ist ausgeschlossen	0|176|ist ** ausgeschlossen	0|185|ist berechtigt	0|185|ist es möglich	0|185|ist auch möglich	0|185|ist es ** gestattet	0|185|ist ihnen ** gestattet	0|185|ist uns ** gestattet	0|185|ist dir ** gestattet	0|185|ist es ** erlaubt	0|185|ist ihnen ** erlaubt	0|185|ist möglich	0|185|ist ** möglich	0|185|ist ggf	0|185|ist gegebenenfalls	0|187|ist erforderlich	0|187|ist notwendig	0|187|ist ** erforderlich	0|187|ist ** notwendig	0|187|ist für ** erforderlich	0|187|ist zur ** erforderlich	0|187|ist zum ** erforderlich	0|187|ist für ** notwendig	0|187|ist zur ** notwendig	0|196|ist uns wichtig	0|196|ist uns ein anliegen	0|196|ist uns ** wichtig	0|198|ist definiert als
kundenrechte	0|117|kundenrechte
eines	0|117|eines rechts auf
des	0|117|des rechts auf
auskunft	0|118|auskunft	0|118|auskunft verlangen	0|118|auskunft zu verlangen	0|118|auskunft zu erhalten	0|118|auskunft über	0|118|auskunft erhalten
auskünfte	0|118|auskünfte
auskunftsverlangen	0|118|auskunftsverlangen
auskunftserteilung	0|118|auskunftserteilung
auskunftsbegehren	0|118|auskunftsbegehren
kopie	0|118|kopie ihrer	0|118|kopie deiner	0|118|kopie der daten	0|118|kopie der personenbezogen*	0|118|kopie der über sie	0|118|kopie der von	0|118|kopie dieser daten	0|118|kopie aller	0|118|kopie der über ihn	0|118|kopie der über dich	0|118|kopie der zu ihrer	0|118|kopie davon	0|118|kopie der ihn	0|118|kopie der sie betreffenden	1|461|kopie
datenauskunft	0|118|datenauskunft
eine	0|118|eine kopie anzufordern	0|118|eine kopie anfordern	0|118|eine kopie erhalten	0|118|eine kopie zu erhalten	0|118|eine kopie verlangen	0|118|eine kopie davon	0|118|eine kopie ** zu erhalten	0|118|eine kopie ** anzufordern	0|118|eine kopie ** zu verlangen	0|118|eine kopie ** verlangen	0|134|eine auswahl	0|193|eine sicherung	8|1645|eine mitteilung
kopien	0|118|kopien ihrer	0|118|kopien der personenbezogen*	1|461|kopien
berichtigen	0|119|berichtigen	3|1597|berichtigen	8|1641|berichtigen ändern	8|1641|berichtigen oder aktualisieren	8|1641|berichtigen aktualisieren
berichtigt	0|119|berichtigt	3|1597|berichtigt
berichtigung	0|119|berichtigung	3|1597|berichtigung	6|1629|berichtigung	8|1641|berichtigung ergänzung	8|1641|berichtigung oder ergänzung
berichtigungen	0|119|berichtigungen
korrigieren	0|119|korrigieren	3|1597|korrigieren	8|1641|korrigieren oder aktualisieren	8|1641|korrigieren aktualisieren
korrigiert	0|119|korrigiert	3|1597|korrigiert
korrektur	0|119|korrektur
korrekturen	0|119|korrekturen
ergänzung	0|119|ergänzung ihrer	8|1641|ergänzung oder löschung
berichtigungsanspruch	0|119|berichtigungsanspruch
richtigzustellen	0|119|richtigzustellen
berichtige	0|119|berichtige
bestreiten	0|119|bestreiten die richtigkeit	0|119|bestreiten sie die richtigkeit
löschungsanspruch	0|120|löschungsanspruch
löschbegehren	0|120|löschbegehren
löschungsersuchen	0|120|löschungsersuchen
vergessenwerden	0|120|vergessenwerden
vergessen	0|120|vergessen werden	0|120|vergessen zu werden
verlangen	0|120|verlangen dass wir ** löschen	0|130|verlangen	0|187|verlangen wir	0|187|verlangen von unseren	1|603|verlangen
löschbegehrens	0|120|löschbegehrens
löschersuchen	0|120|löschersuchen
löschungsverlangen	0|120|löschungsverlangen
löschverlangen	0|120|löschverlangen
löschungsbegehren	0|120|löschungsbegehren
löschungswunsch	0|120|löschungswunsch
löschwunsch	0|120|löschwunsch
deren	0|120|deren löschung ablehn*	8|1641|deren datenschutzerklärung* ** ändern
ablehnung	0|120|ablehnung der löschung	0|131|ablehnung
übertragbarkeit	0|121|übertragbarkeit
datenportabilität	0|121|datenportabilität
portabilität	0|121|portabilität
maschinell	0|121|maschinell lesbar*
export	0|121|export ihrer
gängigen	0|121|gängigen maschinenlesbar*	0|121|gängigen format zu erhalten
datenmitnahme	0|121|datenmitnahme
einem	0|121|einem anderen verantwortlichen	8|1645|einem * hinweis
elektronischen	0|121|elektronischen format zu erhalten
widerspruch	0|122|widerspruch	0|122|widerspruch einlegen	0|122|widerspruch einzulegen	0|122|widerspruch erheben	8|1650|widerspruch ** nicht
widerspruchs	0|122|widerspruchs
widersprechen	0|122|widersprechen	0|180|widersprechen sie ** verarbeiten	0|180|widersprechen sie ** werden	1|856|widersprechen	8|1650|widersprechen sie ** nicht
widersprochen	0|122|widersprochen
widerspricht	0|122|widerspricht
widersprichst	0|122|widersprichst	8|1650|widersprichst du ** nicht
widerspreche	0|122|widerspreche
einschränkung	0|123|einschränkung der verarbeitung	0|123|einschränkung der	0|123|einschränkung ihrer	0|123|einschränkung deiner	0|123|einschränkung verlangen	0|123|einschränkung zu verlangen	0|123|einschränkung * verarbeitung	8|1643|einschränkung ihrer rechte	8|1643|einschränkung deiner rechte
schränken	0|123|schränken * verarbeitung ein	0|123|schränken die verarbeitung	8|1643|schränken ** rechte
sperrung	0|123|sperrung ihrer	0|123|sperrung der	0|123|sperrung dieser	0|123|sperrung von	0|123|sperrung personenbezogen*	0|123|sperrung oder	0|123|sperrung und	0|123|sperrung sowie	0|123|sperrung verlangen	0|123|sperrung zu verlangen
beschränkung	0|123|beschränkung der verarbeitung	0|123|beschränkung ihrer
einschränken	0|123|einschränken zu lassen	0|123|einschränken lassen
beschwerde	0|124|beschwerde	0|124|beschwerde einreichen	0|124|beschwerde einzureichen
beschwerden	0|124|beschwerden	6|1635|beschwerden
beschweren	0|124|beschweren
datenschutz	0|124|datenschutz aufsichtsbehörde*	0|133|datenschutz einstellung*	0|133|datenschutz center	0|146|datenschutz rahmen*	0|163|datenschutz grundverordnung	0|163|datenschutz gesetz*	0|170|datenschutz beauftragte*	0|170|datenschutz team*	0|173|datenschutz richtlinie*	1|295|datenschutz	4|1614|datenschutz grundverordnung	8|1638|datenschutz policy
edöb	0|124|edöb
cnil	0|124|cnil	1|1057|cnil
ico	0|124|ico	1|1440|ico
lfdi	0|124|lfdi	1|1057|lfdi
bfdi	0|124|bfdi	1|1057|bfdi
baylda	0|124|baylda
hmbbfdi	0|124|hmbbfdi
information	0|124|information commissioner*	3|1552|information
beschwert	0|124|beschwert
amt	0|124|amt für datenschutz
datenschutzamt	0|124|datenschutzamt
aufsichtsbehörden	0|124|aufsichtsbehörden genehmigt*
berufung	0|125|berufung einlegen	0|125|berufung einzulegen
klagerecht	0|125|klagerecht
dagegen	0|125|dagegen beschwerde	0|125|dagegen einspruch	1|1193|dagegen
einspruch	0|125|einspruch gegen	0|125|einspruch einlegen
rechtsmittel	0|125|rechtsmittel
unterworfen	0|127|unterworfen zu werden	1|677|unterworfen
anfechtung	0|127|anfechtung der entscheidung
darlegung	0|127|darlegung des eigenen standpunkts
widerruf	0|128|widerruf	0|128|widerruf ihrer einwilligung	0|128|widerruf der einwilligung	0|128|widerruf ihrer zustimmung	0|128|widerruf einer einwilligung	0|128|widerruf deiner einwilligung	0|128|widerruf der zustimmung
widerrufs	0|128|widerrufs	0|128|widerrufs der einwilligung
widerrufen	0|128|widerrufen	0|180|widerrufen sie ihre einwilligung ** werden
widerruft	0|128|widerruft
einwilligung	0|128|einwilligung widerrufen	0|128|einwilligung ** widerrufen	0|128|einwilligung zu widerrufen	0|128|einwilligung ** widerrufbar	0|128|einwilligung ** widerruflich	0|128|einwilligung ** zurückziehen	0|128|einwilligung ** zurücknehmen	0|128|einwilligung ** entziehen	0|136|einwilligung	0|181|einwilligung einholen	0|181|einwilligung einzuholen	0|181|einwilligung eingeholt	0|181|einwilligung erteilt haben	0|181|einwilligung gegeben haben	0|181|einwilligung ** eingeholt	3|1603|einwilligung	8|1641|einwilligung ändern	8|136|einwilligung einholen	8|136|einwilligung ** einholen	8|136|einwilligung einzuholen	8|136|einwilligung ** einzuholen	8|136|einwilligung eingeholt	8|136|einwilligung ** eingeholt	8|136|einwilligung erforderlich	8|136|einwilligung anfordern	8|136|einwilligung verlangen
zustimmung	0|128|zustimmung widerrufen	0|128|zustimmung ** widerrufen	0|128|zustimmung ** entziehen	0|136|zustimmung	0|181|zustimmung einholen	0|181|zustimmung einzuholen	0|181|zustimmung erteilt haben	0|181|zustimmung gegeben haben	0|181|zustimmung ** eingeholt	3|1603|zustimmung	8|136|zustimmung einholen	8|136|zustimmung ** einholen	8|136|zustimmung einzuholen	8|136|zustimmung ** einzuholen	8|136|zustimmung eingeholt	8|136|zustimmung erforderlich	8|136|zustimmung anfordern
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
einwilligungen	0|128|einwilligungen ** widerrufen	0|136|einwilligungen	3|1603|einwilligungen
erteilte	0|128|erteilte einwilligung ** widerrufen
berechtigungen	0|128|berechtigungen ** entziehen	0|128|berechtigungen entziehen	0|136|berechtigungen	0|136|berechtigungen für
entzug	0|128|entzug der berechtigung	0|128|entzug der einwilligung
vollmacht	0|129|vollmacht
vollmachten	0|129|vollmachten
ausgeübt	0|130|ausgeübt
wahrnehmung	0|130|wahrnehmung ihrer rechte
wahrnehmen	0|130|wahrnehmen
antrag	0|130|antrag	0|130|antrag stellen	1|843|antrag
anträge	0|130|anträge	1|843|anträge
anträgen	0|130|anträgen
beantragen	0|130|beantragen
beantragt	0|130|beantragt
anfordern	0|130|anfordern	1|843|anfordern
anforderungen	0|130|anforderungen ihrer
datenschutzanfragen	0|130|datenschutzanfragen
anforderung	0|130|anforderung einer	0|130|anforderung ihrer	0|130|anforderung von
anzufordern	0|130|anzufordern
ersucht	0|130|ersucht
ersuchens	0|130|ersuchens
bittest	0|130|bittest du uns
bitte	0|130|bitte nachkommen	0|130|bitte nachzukommen	1|842|bitte
ausübst	0|130|ausübst
antragstellung	0|130|antragstellung
gesuch	0|130|gesuch
gesuche	0|130|gesuche
begehren	0|130|begehren
fordern	0|130|fordern ** an
verlangst	0|130|verlangst
verlangt	0|130|verlangt haben	0|130|verlangt hast	0|187|verlangt werden	0|187|verlangt wird	1|603|verlangt
fragt	0|130|fragt ** an	0|130|fragt die berechtigung	0|130|fragt ** berechtigung*	1|842|fragt
opt	0|131|opt out*	0|132|opt in*	0|135|opt out signal*	0|135|opt out präferenzsignal*	0|157|opt out cookie*	6|1630|opt out
abmelden	0|131|abmelden	1|377|abmelden
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
blockieren	0|131|blockieren	0|131|blockieren sie cookies
blockiert	0|131|blockiert
verweigern	0|131|verweigern	0|180|verweigern sie ** stehen	0|180|verweigern sie ** können	0|180|verweigern sie ihre
verweigert	0|131|verweigert
verweigerung	0|131|verweigerung
erfassung	0|131|erfassung ** verhindern	3|1588|erfassung
unterbinden	0|131|unterbinden	1|726|unterbinden
untersagen	0|131|untersagen	0|176|untersagen wir	0|176|untersagen unseren	0|176|untersagen es
keine	0|131|keine weiteren ** erhalten	0|131|keine ** mehr erhalten	0|131|keine ** mehr wünschen	0|131|keine ** mehr bekommen	0|131|keine weiteren ** bekommen	0|131|keine ** mehr zu erhalten	0|142|keine garantie*	0|142|keine gewähr	0|142|keine absolut*	0|142|keine haftung	0|176|keine
unterdrückung	0|131|unterdrückung
verhindern	0|131|verhindern können dass
abmelde	0|131|abmelde link*	0|131|abmelde
zurückweisen	0|131|zurückweisen
abzuschalten	0|131|abzuschalten
abgeschaltet	0|131|abgeschaltet
ablehnst	0|131|ablehnst
ablehnt	0|131|ablehnt
auszutragen	0|131|auszutragen
abmeldest	0|131|abmeldest
lehnen	0|131|lehnen ** ab
blockierung	0|131|blockierung
unterdrücken	0|131|unterdrücken
schalten	0|131|schalten sie ** aus	0|131|schalten sie ** ab	0|131|schalten ** cookies ** aus	0|131|schalten sie dies ** ab	0|131|schalten sie diese ** ab	0|131|schalten sie diese ** aus	0|131|schalten sie dies ** aus	0|131|schalten ** ab	0|131|schalten ** aus	0|132|schalten sie ** ein
deaktivierst	0|131|deaktivierst
deaktiviere	0|131|deaktiviere
blockierst	0|131|blockierst
blocken	0|131|blocken
geblockt	0|131|geblockt
austrägst	0|131|austrägst
bestellen	0|131|bestellen ** ab	3|1602|bestellen
bestellst	0|131|bestellst ** ab
abmeldet	0|131|abmeldet
schalte	0|131|schalte ** ab	0|131|schalte ** aus	0|131|schalte das ** ab	0|131|schalte dies ** ab	0|131|schalte das ** aus	0|131|schalte dies ** aus
schaltest	0|131|schaltest ** ab	0|131|schaltest ** aus
sperren	0|131|sperren sie cookies
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
anmeldung	0|132|anmeldung ** newsletter	1|379|anmeldung	3|1601|anmeldung
anmelden	0|132|anmelden ** newsletter	1|376|anmelden	3|1601|anmelden
abonnieren	0|132|abonnieren	7|1637|abonnieren sie unseren newsletter
abonnierst	0|132|abonnierst
abonniert	0|132|abonniert
einschaltest	0|132|einschaltest
einschaltet	0|132|einschaltet
einstellungen	0|133|einstellungen	8|1641|einstellungen ** ändern	8|1641|einstellungen ** zu ändern	8|1641|einstellungen ** ändert	8|1641|einstellungen ** anpassen	8|1641|einstellungen ** anzupassen	8|1641|einstellungen ** aktualisieren	8|1641|einstellungen ** geändert
privatsphäre	0|133|privatsphäre einstellung*	1|295|privatsphäre
privacy	0|133|privacy center	0|146|privacy shield*	1|295|privacy	6|65|privacy shield	8|1638|privacy policy
dashboard	0|133|dashboard	8|1653|dashboard
einwilligungsverwaltung	0|133|einwilligungsverwaltung
consent	0|133|consent tool*	0|133|consent manager*	0|133|consent management*
einwilligungsbanner	0|133|einwilligungsbanner
konfigurieren	0|133|konfigurieren
konfiguration	0|133|konfiguration ihres
verwalten	0|133|verwalten sie	3|1587|verwalten	6|1630|verwalten
schieberegler	0|133|schieberegler
steuern	0|133|steuern sie	0|133|steuern können
selbst	0|133|selbst kontrollieren	0|133|selbst steuern	0|134|selbst entscheiden	0|134|selbst bestimmen	0|134|selbst festlegen
kontaktpräferenzen	0|133|kontaktpräferenzen
einstellungs	0|133|einstellungs
kommunikationseinstellungen	0|133|kommunikationseinstellungen
konfiguriert	0|133|konfiguriert
konfigurierst	0|133|konfigurierst
wahl	0|134|wahl	1|851|wahl	6|1630|wahl
wahlfreiheit	0|134|wahlfreiheit
auswählen	0|134|auswählen	1|851|auswählen	3|1593|auswählen
auszuwählen	0|134|auszuwählen
wählen	0|134|wählen	3|1593|wählen
gewählt	0|134|gewählt
freigestellt	0|134|freigestellt
frei	0|134|frei entscheiden	0|134|frei wählen
entscheiden	0|134|entscheiden sie	0|134|entscheiden können	0|134|entscheiden ob	0|134|entscheiden sich	3|1593|entscheiden
wunschgemäß	0|134|wunschgemäß
wahlweise	0|134|wahlweise
entscheidest	0|134|entscheidest
freier	0|134|freier entscheidung
auswahl	0|134|auswahl treffen	0|134|auswahl zu treffen	0|134|auswahl speichern	0|134|auswahl ändern	0|134|auswahl zu ändern	8|1641|auswahl ** ändern	8|1641|auswahl ** anpassen
getroffene	0|134|getroffene auswahl
getroffenen	0|134|getroffenen auswahl
entschieden	0|134|entschieden haben
wählt	0|134|wählt	3|1593|wählt
wählst	0|134|wählst
einfluss	0|134|einfluss darauf	0|134|einfluss nehmen
kontrolle	0|134|kontrolle über	0|134|kontrolle darüber	1|756|kontrolle	6|1630|kontrolle
wählbar	0|134|wählbar
auswählst	0|134|auswählst
auswählt	0|134|auswählt
ausgewählt	0|134|ausgewählt	3|1593|ausgewählt
bestimmen	0|134|bestimmen sie	0|168|bestimmen sich nach	1|852|bestimmen	3|1593|bestimmen
bestimmst	0|134|bestimmst du
folgende	0|134|folgende optionen	0|171|folgende adresse
optionen	0|134|optionen zum	0|134|optionen zur	6|1630|optionen
option	0|134|option zur	0|134|option zum
vom	0|134|vom nutzer ausgewählt*	0|134|vom nutzer gewählt*	8|1659|vom geltenden recht
verfügbare	0|134|verfügbare optionen
verfügbaren	0|134|verfügbaren optionen
völlig	0|134|völlig optional	0|142|völlig sicher
rein	0|134|rein freiwillig	0|178|rein
komplett	0|134|komplett freiwillig	0|134|komplett optional
gänzlich	0|134|gänzlich freiwillig
do	0|135|do not track*	6|1632|do not track
global	0|135|global privacy control*
gpc	0|135|gpc
dnt	0|135|dnt
einwilligen	0|136|einwilligen	3|1604|einwilligen
einwilligt	0|136|einwilligt
eingewilligt	0|136|eingewilligt	3|1604|eingewilligt
zustimmungen	0|136|zustimmungen	3|1603|zustimmungen
zustimmen	0|136|zustimmen	3|1604|zustimmen
zustimmt	0|136|zustimmt
zugestimmt	0|136|zugestimmt	3|1604|zugestimmt
zuzustimmen	0|136|zuzustimmen
stimmen	0|136|stimmen sie	0|136|stimmen zu	0|136|stimmen ** zu	1|366|stimmen	2|438|stimmen zu
stimmst	0|136|stimmst du	0|136|stimmst zu	1|438|stimmst
erlaubnis	0|136|erlaubnis	3|1603|erlaubnis
einverstanden	0|136|einverstanden	1|438|einverstanden	3|1604|einverstanden
genehmigung	0|136|genehmigung	3|1603|genehmigung	8|136|genehmigung einholen
genehmigungen	0|136|genehmigungen
autorisieren	0|136|autorisieren
2	0|136|2 lit a	0|136|2 buchstabe a	0|136|2 buchst a
gestatten	0|136|gestatten sie	3|1557|gestatten
erlauben	0|136|erlauben sie	1|441|erlauben	3|1557|erlauben
einzuwilligen	0|136|einzuwilligen
einwilligst	0|136|einwilligst
zustimmst	0|136|zustimmst
willigen	0|136|willigen sie
willigst	0|136|willigst du
stimmt	0|136|stimmt zu	2|438|stimmt zu
android	0|136|android berechtigung*	1|1429|android
akzeptanz	0|136|akzeptanz	0|136|akzeptanz der	0|136|akzeptanz dieser
akzeptierst	0|136|akzeptierst
akzeptieren	0|136|akzeptieren	0|136|akzeptieren sie
akzeptiert	0|136|akzeptiert
standortberechtigung	0|136|standortberechtigung
fotoberechtigung	0|136|fotoberechtigung
annahme	0|136|annahme dieser	0|136|annahme der	1|853|annahme	2|1354|annahme dass
zwingende	0|137|zwingende schutzwürdige* gründe*	0|187|zwingende gesetzliche
interesse	0|137|interesse rechte und freiheiten
vertragserfüllung	0|138|vertragserfüllung
vertragsdurchführung	0|138|vertragsdurchführung
vertragsabwicklung	0|138|vertragsabwicklung
vertragsanbahnung	0|138|vertragsanbahnung
vertragsabschlusses	0|138|vertragsabschlusses
erfüllung	0|138|erfüllung eines vertrag*	0|138|erfüllung des vertrag*	0|138|erfüllung unseres vertrag*	0|138|erfüllung von verträgen	0|138|erfüllung ** vertrag*	0|138|erfüllung ** verträge*	0|138|erfüllung des zwischen	0|138|erfüllung eines zwischen	0|138|erfüllung ** *vertrag	0|138|erfüllung ** *vertrags	0|138|erfüllung ** *vertrages	0|138|erfüllung von vertragsverhältnissen
abschluss	0|138|abschluss eines vertrag*	0|138|abschluss des vertrag*	0|138|abschluss eines ** vertrag*	0|138|abschluss ihres vertrag*
vertragspflichten	0|138|vertragspflichten
zustandekommen	0|138|zustandekommen ** vertrag*
vertragspartei	0|138|vertragspartei
vertragsparteien	0|138|vertragsparteien
vertragsbegründung	0|138|vertragsbegründung
rechtsgrund	0|139|rechtsgrund	1|592|rechtsgrund
art	0|139|art 6	0|139|art 9	1|451|art	2|488|art und weise	3|1590|art	8|1639|art und weise wie	8|1639|art und weise in der
rechtmäßigkeit	0|139|rechtmäßigkeit	0|139|rechtmäßigkeit der verarbeitung	0|139|rechtmäßigkeit der datenverarbeitung	0|139|rechtmäßigkeit der bis dahin * *verarbeitung	0|139|rechtmäßigkeit der bis zum widerruf * *verarbeitung	0|139|rechtmäßigkeit der bereits * *verarbeitung	0|139|rechtmäßigkeit der bisherigen *verarbeitung	0|197|rechtmäßigkeit ** nicht berührt	0|197|rechtmäßigkeit ** unberührt	0|197|rechtmäßigkeit ** bleibt	0|197|rechtmäßigkeit ** ** nicht berührt	0|197|rechtmäßigkeit ** ** unberührt
rechtsgrundes	0|139|rechtsgrundes
rechtsbasis	0|139|rechtsbasis
dem	0|139|dem verantwortlichen übertragen	8|1641|dem technologischen fortschritt angepasst
sichere	0|140|sichere	1|722|sichere
sicherer	0|140|sicherer	0|140|sicherer zu machen
sicheres	0|140|sicheres	1|722|sicheres
sicher	0|140|sicher aufbewahr*	0|140|sicher gespeichert	0|140|sicher übertragen	0|140|sicher verwahr*	0|140|sicher verarbeitet	0|140|sicher sind	0|140|sicher ist	0|140|sicher bleiben	0|140|sicher zu halten	0|140|sicher zu machen	0|140|sicher betreiben	0|140|sicher zu betreiben	0|140|sicher zu gestalten	0|140|sicher über	0|140|sicher von	0|140|sicher zu speichern	0|140|sicher speichern	0|140|sicher gehostet	1|722|sicher
schützen	0|140|schützen	3|1612|schützen	6|1631|schützen
absicherung	0|140|absicherung
abgesichert	0|140|abgesichert
zwei	0|140|zwei faktor*	1|918|zwei
multi	0|140|multi faktor*
iso	0|140|iso 27001	0|140|iso iec 27001	1|1525|iso
soc	0|140|soc 2
pci	0|140|pci	1|1526|pci
need	0|140|need to know
stand	0|140|stand der technik	0|140|stand der technischen entwicklung	0|140|stand der technologischen entwicklung	0|175|stand N	0|175|stand vom	0|175|stand * N	0|175|stand der datenschutz*	0|175|stand dieser	1|1344|stand	9|1661|stand	9|1661|stand vom	9|1661|stand der	9|1661|stand dieser
sichern	0|140|sichern	0|186|sichern ihnen	0|186|sichern zu	1|722|sichern	3|1612|sichern
gesichert	0|140|gesichert	3|1612|gesichert
schutzes	0|140|schutzes
schutze	0|140|schutze
schützt	0|140|schützt
schütze	0|140|schütze
sicherem	0|140|sicherem
anti	0|140|anti virus*
sicherheitseinstellungen	0|140|sicherheitseinstellungen
sicherheitsbenachrichtigungen	0|140|sicherheitsbenachrichtigungen
beschränken	0|140|beschränken den zugriff	0|140|beschränken den zugang	0|140|beschränken wir den zugriff	0|178|beschränken sich auf	0|178|beschränken uns auf	0|178|beschränken wir uns auf	0|178|beschränken auf	0|178|beschränken sich ** auf
geheim	0|140|geheim zu halten	0|140|geheim halten	0|140|geheim gehalten*
geheimzuhalten	0|140|geheimzuhalten
geheimhaltung	0|140|geheimhaltung ihres passwort*	0|140|geheimhaltung deines passwort*	0|140|geheimhaltung ihrer zugangsdaten	0|140|geheimhaltung der zugangsdaten	0|140|geheimhaltung deiner zugangsdaten	0|140|geheimhaltung von passwörtern
vertraulich	0|140|vertraulich behandel*	0|140|vertraulich zu behandeln
verletzung	0|141|verletzung des schutzes	0|141|verletzung der sicherheit	0|141|verletzung der datensicherheit	0|141|verletzung der vertraulichkeit	0|141|verletzung personenbezogener daten
verletzungen	0|141|verletzungen des schutzes
panne	0|141|panne
pannen	0|141|pannen
absolut	0|142|absolut sicher
vollkommen	0|142|vollkommen sicher
100	0|142|100 sicher	0|142|100 prozentig*
sicherheitslücken	0|142|sicherheitslücken aufweisen
weder	0|142|weder ** garantieren	0|142|weder ** gewährleisten	0|142|weder ** zusichern	0|176|weder
noch	0|142|noch garantieren	0|142|noch gewährleisten	0|176|noch nie
mitarbeiter	0|143|mitarbeiter	0|143|mitarbeiter zu schulen	0|143|mitarbeiter ** zu schulen	0|143|mitarbeiter schulen
mitarbeitern	0|143|mitarbeitern
mitarbeiters	0|143|mitarbeiters
mitarbeiterinnen	0|143|mitarbeiterinnen
angestellte	0|143|angestellte
angestellten	0|143|angestellten
beschäftigte	0|143|beschäftigte
beschäftigten	0|143|beschäftigten	0|143|beschäftigten zu schulen
personal	0|143|personal	0|143|personal zu schulen	1|503|personal
personals	0|143|personals
belegschaft	0|143|belegschaft
angestellter	0|143|angestellter
mitarbeiterin	0|143|mitarbeiterin
beschäftigter	0|143|beschäftigter
personell	0|143|personell
personelle	0|143|personelle
personellen	0|143|personellen
personeller	0|143|personeller
mitarbeitenden	0|143|mitarbeitenden zu schulen
drittland	0|144|drittland
drittlands	0|144|drittlands
drittlandes	0|144|drittlandes
außerhalb	0|144|außerhalb der eu	0|144|außerhalb des ewr	0|144|außerhalb der europäischen	0|144|außerhalb des europäischen	0|144|außerhalb europas	0|144|außerhalb deutschlands	0|144|außerhalb der schweiz	0|144|außerhalb der union	0|144|außerhalb ihres	0|144|außerhalb des landes	0|144|außerhalb des vereinigten	0|144|außerhalb der vereinigten staaten	0|144|außerhalb der usa	0|144|außerhalb großbritanniens	0|144|außerhalb österreichs	0|144|außerhalb von europa	0|144|außerhalb von deutschland	1|667|außerhalb	6|65|außerhalb
ausserhalb	0|144|ausserhalb der eu	0|144|ausserhalb des ewr	0|144|ausserhalb der europäischen	0|144|ausserhalb des europäischen	0|144|ausserhalb der schweiz	0|144|ausserhalb ihres
ausland	0|144|ausland	1|666|ausland	6|65|ausland
international	0|144|international
internationale	0|144|internationale organisation*
auslands	0|144|auslands
standard	0|145|standard vertragsklausel*	0|145|standard datenschutzklausel*	0|145|standard contractual clauses
eu	0|145|eu standardvertragsklausel*	0|146|eu us privacy shield*	0|146|eu us datenschutzrahmen*	0|150|eu	0|150|eu mitgliedstaat*	0|150|eu mitgliedsstaat*	0|150|eu länder*	0|150|eu staat*	0|163|eu dsgvo	0|163|eu ds gvo	0|163|eu datenschutz grundverordnung	0|163|eu datenschutzgrundverordnung	0|170|eu vertreter*	0|170|eu vertretung	1|645|eu	2|597|eu richtlinie	4|1614|eu dsgvo
vertragsklauseln	0|145|vertragsklauseln der eu
scc	0|145|scc
sccs	0|145|sccs
data	0|146|data privacy framework*	0|154|data center*	0|170|data protection officer	6|65|data privacy framework
dpf	0|146|dpf
safe	0|146|safe harbo*	0|146|safe harbour*
us	0|146|us data privacy framework*	0|146|us dpf	0|149|us	0|149|us amerikanisch*	0|162|us bundesstaat*	1|648|us
u	0|146|u s data privacy framework*	0|149|u s	0|149|u s a	0|190|u a	4|1562|u a
angemessenheitsbeschlusses	0|147|angemessenheitsbeschlusses
angemessenheit	0|147|angemessenheit
binding	0|148|binding corporate rules
bcr	0|148|bcr
bcrs	0|148|bcrs
usa	0|149|usa	1|648|usa
amerika	0|149|amerika
ewr	0|150|ewr	0|150|ewr staat*	0|150|ewr länder*	0|150|ewr mitgliedstaat*	1|645|ewr
europa	0|150|europa
europas	0|150|europas
innerhalb	0|150|innerhalb der eu	1|668|innerhalb	8|1653|innerhalb der app	8|1653|innerhalb des dienst*	8|1653|innerhalb der dienst*	8|1653|innerhalb unserer dienst*	8|1653|innerhalb der plattform
europäischen	0|150|europäischen rechts	0|150|europäischen oder nationalen	0|150|europäischen und nationalen
europäische	0|150|europäische und nationale
europäischer	0|150|europäischer und nationaler
großbritannien	0|151|großbritannien
grossbritannien	0|151|grossbritannien
uk	0|151|uk	0|163|uk gdpr	0|163|uk dsgvo	1|650|uk
england	0|151|england	1|650|england
schweiz	0|152|schweiz	1|655|schweiz
land	0|153|land	1|636|land
länder	0|153|länder	1|636|länder
ländern	0|153|ländern	1|636|ländern
landes	0|153|landes	1|636|landes
staaten	0|153|staaten	1|635|staaten
region	0|153|region
regionen	0|153|regionen
staat	0|153|staat	1|635|staat
staates	0|153|staates	1|635|staates
gebiete	0|153|gebiete	1|637|gebiete
gebieten	0|153|gebieten
wohnsitzlandes	0|153|wohnsitzlandes
aufenthaltslandes	0|153|aufenthaltslandes
aufenthaltsland	0|153|aufenthaltsland
nation	0|153|nation
nationen	0|153|nationen
servers	0|154|servers	1|327|servers
backend	0|154|backend server*
textdatei	0|155|textdatei
textdateien	0|155|textdateien
text	0|155|text dateien	0|155|text datei	1|354|text
kleine	0|155|kleine text dateien	0|155|kleine textdateien
tracking	0|156|tracking pixel*	0|156|tracking technologie*	0|156|tracking tool*	0|156|tracking skript*	0|156|tracking script*	0|156|tracking code*	0|156|tracking mechanism*	0|156|tracking technik*	1|1037|tracking
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
plug	0|156|plug in	0|156|plug ins	6|1632|plug in*	6|1632|plug ins
tag	0|156|tag manager*	1|1464|tag	2|1036|tag manager	5|1619|tag	9|1662|tag des inkrafttretens
skripte	0|156|skripte
skripten	0|156|skripten
tags	0|156|tags	1|1464|tags
scripts	0|156|scripts
tracker	0|156|tracker
trackern	0|156|trackern
trackers	0|156|trackers
drittanbieter	0|157|drittanbieter cookie*	0|172|drittanbieter website*	0|172|drittanbieter webseite*	0|172|drittanbieter dienst*	0|172|drittanbieter app*	0|172|drittanbieter anwendung*	0|172|drittanbieter plattform*	0|172|drittanbieter tool*	0|172|drittanbieter plugin*	0|172|drittanbieter service*	3|1570|drittanbieter
third	0|157|third party cookie*
first	0|157|first party cookie*
erstanbieter	0|157|erstanbieter cookie*
sitzungs	0|157|sitzungs cookie*
technisch	0|157|technisch notwendig* cookie*	0|157|technisch erforderlich* cookie*	0|184|technisch möglich	0|184|technisch machbar	0|184|technisch umsetzbar	0|184|technisch durchführbar
unbedingt	0|157|unbedingt erforderlich* cookie*	0|157|unbedingt notwendig* cookie*	0|178|unbedingt erforderlich*	0|178|unbedingt notwendig*	1|605|unbedingt
leistungs	0|157|leistungs cookie*
targeting	0|157|targeting cookie*	1|1135|targeting	6|1632|targeting
kind	0|158|kind	1|678|kind
kinder	0|158|kinder	0|158|kinder und jugendliche*	1|678|kinder
kindern	0|158|kindern	1|678|kindern
kindes	0|158|kindes	1|678|kindes
kinds	0|158|kinds
kinderschutz	0|158|kinderschutz
kinderkontos	0|158|kinderkontos
eltern	0|159|eltern
träger	0|159|träger der elterlichen
jünger	0|160|jünger als
mindestens	0|160|mindestens * jahre alt	8|1652|mindestens
jahren	0|160|jahren alt	5|1622|jahren
wohnhaft	0|161|wohnhaft	1|1016|wohnhaft	3|1607|wohnhaft
wohnen	0|161|wohnen	1|1016|wohnen	3|1607|wohnen
aufhalten	0|161|aufhalten	1|768|aufhalten	3|1607|aufhalten
wohnst	0|161|wohnst
beheimatet	0|161|beheimatet
befinden	0|161|befinden sich in	1|641|befinden	3|1606|befinden
befindet	0|161|befindet sich in	1|641|befindet	3|1606|befindet
sitz	0|161|sitz in	0|161|sitz hat	1|512|sitz
leben	0|161|leben sie in	1|688|leben	3|1607|leben
lebt	0|161|lebt in	1|688|lebt
lebst	0|161|lebst
ansässigen	0|161|ansässigen
ccpa	0|162|ccpa	1|1055|ccpa
cpra	0|162|cpra	1|1055|cpra
virginia	0|162|virginia	1|1527|virginia
colorado	0|162|colorado	1|1528|colorado
connecticut	0|162|connecticut	1|1529|connecticut
utah	0|162|utah	1|1530|utah
nevada	0|162|nevada	1|1531|nevada
texas	0|162|texas	1|1532|texas
oregon	0|162|oregon
shine	0|162|shine the light
bundesstaat	0|162|bundesstaat
bundesstaaten	0|162|bundesstaaten
montana	0|162|montana
new	0|162|new jersey
kalifornischem	0|162|kalifornischem recht
kalifornisches	0|162|kalifornisches recht
kalifornischen	0|162|kalifornischen rechts
dsgvo	0|163|dsgvo	0|163|dsgvo des vereinigten königreichs	1|1054|dsgvo	3|1614|dsgvo	6|1629|dsgvo
ds	0|163|ds gvo	2|1054|ds gvo	4|1614|ds gvo
gdpr	0|163|gdpr	1|1054|gdpr	3|1614|gdpr
datenschutzgrundverordnung	0|163|datenschutzgrundverordnung	1|1054|datenschutzgrundverordnung	3|1614|datenschutzgrundverordnung
bdsg	0|163|bdsg	1|598|bdsg
datenschutzrecht	0|163|datenschutzrecht
datenschutzrechts	0|163|datenschutzrechts
datenschutzgesetzgebung	0|163|datenschutzgesetzgebung
ttdsg	0|163|ttdsg	1|598|ttdsg
tdddg	0|163|tdddg
tmg	0|163|tmg	1|598|tmg
dsg	0|163|dsg	1|1054|dsg
revdsg	0|163|revdsg
ndsg	0|163|ndsg
lgpd	0|163|lgpd
pipeda	0|163|pipeda
general	0|163|general data protection regulation
gast	0|164|gast	1|1273|gast
gäste	0|164|gäste	1|1273|gäste
gästen	0|164|gästen	1|1273|gästen
besuch	0|164|besuch unserer website	0|164|besuch unserer webseite	0|164|besuch unserer internetseite	0|164|besuch unserer websites	0|164|besuch auf unserer	0|164|besuch unserer seite*	0|164|besuch der website*	0|164|besuch der webseite*	0|164|besuch der seite*	0|164|besuch dieser website	0|164|besuch dieser webseite	0|164|besuch dieser seite	0|164|besuch unserer webseiten	0|164|besuch unserer internetseiten	1|384|besuch
besuche	0|164|besuche auf unserer	1|384|besuche
kunde	0|165|kunde	1|385|kunde	3|1554|kunde
kundinnen	0|165|kundinnen
verbraucher	0|165|verbraucher	3|1554|verbraucher
verbrauchern	0|165|verbrauchern	3|1554|verbrauchern
verbrauchers	0|165|verbrauchers
verbraucherin	0|165|verbraucherin
verbraucherinnen	0|165|verbraucherinnen
kundschaft	0|165|kundschaft
fahrgast	0|165|fahrgast
fahrgäste	0|165|fahrgäste
fahrgästen	0|165|fahrgästen
fahrgastes	0|165|fahrgastes
reisende	0|165|reisende
reisenden	0|165|reisenden
reisender	0|165|reisender
fluggast	0|165|fluggast
fluggäste	0|165|fluggäste
fluggästen	0|165|fluggästen
fluggastes	0|165|fluggastes
abonnentin	0|165|abonnentin
käuferin	0|165|käuferin
käuferinnen	0|165|käuferinnen
abnehmer	0|165|abnehmer
nutzern	0|166|nutzern	3|1554|nutzern
nutzers	0|166|nutzers	3|1554|nutzers
nutzerin	0|166|nutzerin	3|1554|nutzerin
nutzerinnen	0|166|nutzerinnen	3|1554|nutzerinnen
nutzende	0|166|nutzende	3|1554|nutzende
nutzenden	0|166|nutzenden	3|1554|nutzenden
benutzern	0|166|benutzern	3|1554|benutzern
benutzers	0|166|benutzers	3|1554|benutzers
benutzerin	0|166|benutzerin
benutzerinnen	0|166|benutzerinnen
mitglied	0|166|mitglied	1|381|mitglied	3|1554|mitglied
mitglieder	0|166|mitglieder	1|381|mitglieder	3|1554|mitglieder	8|1645|mitglieder ** informieren
mitgliedern	0|166|mitgliedern	1|381|mitgliedern	3|1554|mitgliedern
mitglieds	0|166|mitglieds	1|381|mitglieds
person	0|166|person	1|673|person	3|1554|person
usern	0|166|usern
users	0|166|users
menschen	0|166|menschen
leute	0|166|leute	1|673|leute
leuten	0|166|leuten
individuum	0|166|individuum	1|673|individuum
individuen	0|166|individuen	1|673|individuen
anwender	0|166|anwender	3|1554|anwender
anwendern	0|166|anwendern	3|1554|anwendern
anwenders	0|166|anwenders
anwenderin	0|166|anwenderin
anwenderinnen	0|166|anwenderinnen
benutzerkonto	0|166|benutzerkonto	0|194|benutzerkonto löschen	0|194|benutzerkonto gelöscht	0|194|benutzerkonto schließen	0|194|benutzerkonto zu löschen	3|1605|benutzerkonto
benutzerkontos	0|166|benutzerkontos	3|1605|benutzerkontos
benutzerkonten	0|166|benutzerkonten
nutzerkonto	0|166|nutzerkonto	0|194|nutzerkonto löschen	0|194|nutzerkonto gelöscht	0|194|nutzerkonto schließen	0|194|nutzerkonto zu löschen	3|1605|nutzerkonto
nutzerkontos	0|166|nutzerkontos	3|1605|nutzerkontos
nutzerkonten	0|166|nutzerkonten
nutzerbasis	0|166|nutzerbasis
benutzeraktivitäten	0|166|benutzeraktivitäten
nutzeraktivitäten	0|166|nutzeraktivitäten
nutzeranfragen	0|166|nutzeranfragen
benutzeranfragen	0|166|benutzeranfragen
nutzerrechte	0|166|nutzerrechte
gilt	0|168|gilt für	0|168|gilt ** für	0|168|gilt auch für	0|168|gilt deren	0|168|gilt unsere	0|168|gilt sowohl für	0|168|gilt	0|175|gilt ab	0|179|gilt eine ausnahme	0|190|gilt als	1|864|gilt	6|1636|gilt für	8|1647|gilt dann	8|1647|gilt jeweils	8|1647|gilt die	8|1649|gilt als zustimmung	8|1649|gilt als einwilligung	8|1649|gilt als ihre	8|1649|gilt als annahme	8|1649|gilt als * annahme	8|1649|gilt als einverständnis	9|1662|gilt ab	9|1662|gilt seit
gelten	0|168|gelten für	0|168|gelten ** für	0|168|gelten deren	0|168|gelten dessen	0|168|gelten unsere	0|168|gelten	0|175|gelten ab	0|179|gelten ausnahmen	0|190|gelten als	1|864|gelten	2|1374|gelten als	6|1636|gelten für	8|1649|gelten als akzeptiert	8|1649|gelten als angenommen	8|1649|gelten als genehmigt	9|1662|gelten ab	9|1662|gelten seit
findet	0|168|findet anwendung	0|168|findet ** anwendung	1|850|findet	2|864|findet anwendung
finden	0|168|finden anwendung	0|168|finden ** anwendung	0|195|finden sie	0|195|finden sich	1|850|finden	3|1556|finden	8|1647|finden sie ** auf	8|1647|finden sie hier	8|1647|finden sie stets	8|1647|finden sie immer	8|1647|finden sie jederzeit
anwendbar	0|168|anwendbar auf	0|168|anwendbar für	3|1609|anwendbar
geltungsbereichs	0|168|geltungsbereichs
datenschutzerklärung	0|168|datenschutzerklärung gilt	0|168|datenschutzerklärung ** beschreibt	0|168|datenschutzerklärung beschreibt	0|168|datenschutzerklärung erläutert	0|168|datenschutzerklärung erklärt	0|168|datenschutzerklärung informiert	0|174|datenschutzerklärung ** änder*	0|174|datenschutzerklärung ** zu ändern	0|174|datenschutzerklärung ** geändert*	0|174|datenschutzerklärung ** aktualisier*	0|174|datenschutzerklärung ** anpass*	0|174|datenschutzerklärung ** anzupassen	0|174|datenschutzerklärung ** angepasst*	0|174|datenschutzerklärung ** überarbeit*	0|174|datenschutzerklärung ** ergänz*	3|1551|datenschutzerklärung
datenschutzerklärungen	0|168|datenschutzerklärungen gelten	3|1551|datenschutzerklärungen
datenschutzrichtlinie	0|168|datenschutzrichtlinie gilt	0|168|datenschutzrichtlinie beschreibt	0|168|datenschutzrichtlinie erläutert	0|168|datenschutzrichtlinie erklärt	3|1551|datenschutzrichtlinie
datenschutzbestimmungen	0|168|datenschutzbestimmungen gelten	0|174|datenschutzbestimmungen ** änder*	0|174|datenschutzbestimmungen ** geändert*	0|174|datenschutzbestimmungen ** aktualisier*	0|174|datenschutzbestimmungen ** anpass*	0|174|datenschutzbestimmungen ** anzupassen	3|1551|datenschutzbestimmungen
datenschutzhinweise	0|168|datenschutzhinweise gelten	0|168|datenschutzhinweise beschreiben	0|168|datenschutzhinweise informieren	3|1551|datenschutzhinweise
richtlinie	0|168|richtlinie gilt	0|168|richtlinie erläutert	0|168|richtlinie beschreibt	0|168|richtlinie informiert	0|168|richtlinie erklärt	0|174|richtlinie ** zu ändern	0|174|richtlinie ** anzupassen	0|174|richtlinie ** anpassen	0|174|richtlinie ** überarbeiten	0|174|richtlinie ** ändern	0|174|richtlinie ** aktualisier*	1|433|richtlinie	2|597|richtlinie 2002	3|1551|richtlinie	8|1638|richtlinie
erklärung	0|168|erklärung gilt	0|168|erklärung informiert	0|168|erklärung beschreibt	0|168|erklärung erläutert	0|174|erklärung ** zu ändern	0|174|erklärung ** anzupassen	0|174|erklärung ** ändern	0|174|erklärung ** aktualisier*	0|174|erklärung ** anpass*	1|434|erklärung	3|1551|erklärung
bestimmungen	0|168|bestimmungen gelten	0|174|bestimmungen werden sich * * * * ändern	1|447|bestimmungen	3|1551|bestimmungen
bezieht	0|168|bezieht sich auf	0|168|bezieht sich ** auf	1|471|bezieht
erstreckt	0|168|erstreckt sich
unterliegt	0|168|unterliegt ** datenschutz*	0|168|unterliegt deren	0|168|unterliegt ** richtlinie*	0|168|unterliegt ** bestimmungen	0|168|unterliegt unserer	0|168|unterliegt den datenschutz*	0|168|unterliegt dem recht
unterliegen	0|168|unterliegen ** datenschutz*	0|168|unterliegen deren	0|168|unterliegen ** richtlinie*	0|168|unterliegen ** bestimmungen	0|168|unterliegen unserer	0|168|unterliegen den datenschutz*	0|168|unterliegen dem recht
wird	0|168|wird erläutert wie	0|169|wird von ** betrieben	0|169|wird betrieben von	0|169|wird durch ** betrieben	0|185|wird gegebenenfalls	0|185|wird ggf	0|195|wird verwiesen	0|197|wird die rechtmäßigkeit	0|198|wird definiert als	8|1645|wird ** informiert
erstrecken	0|168|erstrecken sich
anzuwenden	0|168|anzuwenden auf	1|864|anzuwenden
richtlinien	0|168|richtlinien ** unterliegen	0|168|richtlinien ** unterliegt	1|433|richtlinien	3|1551|richtlinien	8|1638|richtlinien
erfasst	0|168|erfasst von dieser	3|1588|erfasst
abschnitt	0|168|abschnitt informiert	0|168|abschnitt beschreibt	0|168|abschnitt erläutert	0|168|abschnitt gilt	0|168|abschnitt erklärt	3|1555|abschnitt
richtet	0|168|richtet sich nach	1|396|richtet
richten	0|168|richten sich nach	1|396|richten
bestimmt	0|168|bestimmt sich nach	1|852|bestimmt
hinweise	0|168|hinweise beschreiben	0|168|hinweise erläutern	0|168|hinweise informieren	1|411|hinweise	3|1551|hinweise
erläutert	0|168|erläutert wie	3|1571|erläutert
erläutern	0|168|erläutern wie	0|168|erläutern wir wie	3|1571|erläutern
erklärt	0|168|erklärt wie	1|474|erklärt	3|1571|erklärt
beschreibt	0|168|beschreibt wie	3|1571|beschreibt
beschreiben	0|168|beschreiben wie	0|168|beschreiben wir wie	3|1571|beschreiben
klärt	0|168|klärt sie über	0|168|klärt dich über	0|168|klärt nutzer über
klären	0|168|klären wir sie über	0|168|klären wir dich über	1|783|klären
verantwortlicher	0|169|verantwortlicher
verantwortlichen	0|169|verantwortlichen
verantwortliche	0|169|verantwortliche
verantwortlich	0|169|verantwortlich im sinne	0|169|verantwortlich für die verarbeitung	0|169|verantwortlich für die datenverarbeitung	0|169|verantwortlich ist die	0|169|verantwortlich ist der	0|169|verantwortlich für ihre	0|172|verantwortlich für die inhalte	0|172|verantwortlich für den inhalt	0|172|verantwortlich für die datenschutzpraktiken	0|172|verantwortlich für die praktiken	6|1635|verantwortlich
betreiber	0|169|betreiber dieser	0|169|betreiber der website	0|169|betreiber der webseite	0|169|betreiber der app	0|169|betreiber der plattform	0|169|betreiber dieses	0|169|betreiber des onlineshops	0|169|betreiber ist
betrieben	0|169|betrieben von	0|169|betrieben wird von	0|169|betrieben durch
betreiberin	0|169|betreiberin
dsb	0|170|dsb
vertreter	0|170|vertreter in der	0|170|vertreter gemäß	0|170|vertreter nach art	0|170|vertreter in der eu	0|170|vertreter in der europäischen	0|170|vertreter im ewr	0|170|vertreter in der schweiz
dpo	0|170|dpo
vertreterin	0|170|vertreterin in der eu	0|170|vertreterin in der europäischen
vertretung	0|170|vertretung in der eu
wenden	0|171|wenden sie sich	0|171|wenden sie	1|1338|wenden	3|1598|wenden
wende	0|171|wende dich
schreib	0|171|schreib uns	0|171|schreib uns ** e mail
impressum	0|171|impressum	6|1635|impressum
erreichen	0|171|erreichen sie	0|171|erreichen sie uns	3|1598|erreichen	6|1635|erreichen
postfach	0|171|postfach	1|1017|postfach
hilfe	0|171|hilfe center
hilfecenter	0|171|hilfecenter
hilfebereich	0|171|hilfebereich
per	0|171|per post	0|191|per default	8|3|per mail	8|1658|per post	8|1658|per brief
formlos	0|171|formlos
erreichbar	0|171|erreichbar unter
rückfragen	0|171|rückfragen	3|1573|rückfragen
folgender	0|171|folgender adresse
sprechen	0|171|sprechen sie uns an	1|1096|sprechen
meldet	0|171|meldet euch	1|465|meldet
wendet	0|171|wendet euch	1|1338|wendet
schreibt	0|171|schreibt uns
nimm	0|171|nimm ** kontakt
setz	0|171|setz dich mit uns
setze	0|171|setze dich mit uns
melde	0|171|melde dich bei
schreibe	0|171|schreibe uns
schick	0|171|schick uns ** e mail
sende	0|171|sende uns ** e mail
diensten	0|172|diensten dritter	0|172|diensten eines dritten	0|172|diensten von drittanbietern	0|172|diensten von dritten	1|297|diensten	3|1550|diensten
apps	0|172|apps dritter	0|172|apps von dritten	0|172|apps von drittanbietern	1|304|apps	3|1550|apps
anwendungen	0|172|anwendungen dritter	1|305|anwendungen	3|1550|anwendungen
datenschutzpraktiken	0|172|datenschutzpraktiken dritter	0|172|datenschutzpraktiken anderer	0|172|datenschutzpraktiken dieser	8|1639|datenschutzpraktiken
integration	0|172|integration
integrationen	0|172|integrationen
drittdienst	0|172|drittdienst
drittdienste	0|172|drittdienste
drittdiensten	0|172|drittdiensten
drittdienstes	0|172|drittdienstes
dritt	0|172|dritt apps
drittanbietern	0|172|drittanbietern betriebene*	3|1570|drittanbietern
seite	0|172|seite eines dritten	1|300|seite	2|1151|seite des	3|1549|seite	7|1637|seite teilen	7|1637|seite drucken	8|1647|seite ** aktualisieren
enthält	0|172|enthält links	0|172|enthält auch links	0|172|enthält verlinkungen	0|172|enthält verknüpfungen	0|190|enthält	1|370|enthält
enthalten	0|172|enthalten links	1|370|enthalten
services	0|172|services von drittanbietern	0|172|services dritter	1|297|services	3|1550|services
tools	0|172|tools von drittanbietern	0|172|tools dritter	1|426|tools
produkten	0|172|produkten dritter	1|298|produkten	3|1550|produkten
software	0|172|software dritter	0|172|software von drittanbietern	3|1550|software	8|1641|software aktualisier*
datenschutzpolitik	0|173|datenschutzpolitik	8|1638|datenschutzpolitik
datenschutzpolicy	0|173|datenschutzpolicy	8|1638|datenschutzpolicy
dieser	0|173|dieser erklärung	0|173|dieser richtlinie	0|173|dieser richtlinien	0|173|dieser bestimmungen	0|173|dieser hinweise	8|1638|dieser erklärung	8|1638|dieser bestimmungen	8|1638|dieser hinweise	8|1638|dieser hinweis	8|1638|dieser mitteilung	8|1638|dieser bedingungen	8|1638|dieser seite	8|1638|dieser vereinbarung	8|1638|dieser fassung	8|1638|dieser text
diesen	0|173|diesen bestimmungen	0|173|diesen hinweisen	8|1638|diesen bestimmungen	8|1638|diesen hinweisen	8|1638|diesen hinweis	8|1638|diesen text
dieses	0|173|dieses dokument	0|173|dieses dokuments	8|1638|dieses hinweises	8|1638|dieses dokument	8|1638|dieses dokuments
diesem	0|173|diesem dokument	8|1638|diesem dokument
vorliegende	0|173|vorliegende erklärung	0|173|vorliegende hinweise
vorliegenden	0|173|vorliegenden erklärung	0|173|vorliegenden hinweisen	0|173|vorliegenden hinweise
änderung	0|174|änderung dieser	0|174|änderung der datenschutz*	0|174|änderung unserer datenschutz*	3|1595|änderung	6|1634|änderung	8|1640|änderung	8|1641|änderung ihrer einstellungen	8|1641|änderung ihrer daten	8|1641|änderung ihrer personenbezogene*	8|1641|änderung ihrer persönlichen	8|1641|änderung oder löschung	8|1641|änderung der kontrolle	8|1641|änderung der eigentum*	8|1641|änderung der beherrsch*	8|1641|änderung in der eigentum*	8|1641|änderung der dienste	8|1641|änderung unserer preise	8|1641|änderung des zwecks	8|1641|änderung des browsers
änderungen	0|174|änderungen dieser	0|174|änderungen an dieser	0|174|änderungen an diesen	0|174|änderungen an unserer	0|174|änderungen der datenschutz*	0|174|änderungen unserer datenschutz*	0|174|änderungen unserer richtlinie*	3|1595|änderungen	6|1634|änderungen	8|1640|änderungen	8|1641|änderungen ihrer daten	8|1641|änderungen der eigentum*	8|1641|änderungen unserer dienste	8|1641|änderungen unseres dienstes	8|1641|änderungen an unseren diensten	8|1641|änderungen der dienste	8|1641|änderungen an ihrem konto
aktualisierung	0|174|aktualisierung dieser	0|174|aktualisierung der datenschutz*	0|174|aktualisierung unserer datenschutz*	3|1595|aktualisierung	6|1634|aktualisierung	8|1641|aktualisierung ihrer daten	8|1641|aktualisierung ihrer personenbezogene*	8|1641|aktualisierung ihrer kontakt*	8|1641|aktualisierung oder löschung	8|1641|aktualisierung der software	8|1641|aktualisierung der app
aktualisierungen	0|174|aktualisierungen dieser	3|1595|aktualisierungen	6|1634|aktualisierungen	8|1641|aktualisierungen der app	8|1641|aktualisierungen unserer produkte	8|1641|aktualisierungen zu unseren
jeweils	0|174|jeweils aktuell* fassung	0|174|jeweils aktuell* version	0|174|jeweils aktuell* datenschutz*	0|174|jeweils gültig* fassung	0|174|jeweils gültig* version	1|977|jeweils	4|1591|jeweils aktuelle	8|1647|jeweils aktuell*	8|1647|jeweils gültig*	8|1647|jeweils geltend*	8|1647|jeweils neueste*	8|1648|jeweils aktuell*	8|1648|jeweils gültig*	8|1648|jeweils geltend*	8|1648|jeweils neueste*
aktualität	0|174|aktualität und änderung	6|1634|aktualität
zuletzt	0|175|zuletzt aktualisiert*	0|175|zuletzt geändert*	0|175|zuletzt überarbeitet*	0|175|zuletzt bearbeitet*	1|868|zuletzt	8|1647|zuletzt aktualisiert	8|1647|zuletzt geändert	9|1661|zuletzt aktualisiert	9|1661|zuletzt geändert	9|1661|zuletzt überarbeitet	9|1661|zuletzt bearbeitet	9|1661|zuletzt angepasst
den	0|175|den stand	8|1647|den stand	8|1650|den änderungen * widersprechen
aktueller	0|175|aktueller stand	3|1591|aktueller	9|1661|aktueller stand
gültig	0|175|gültig ab	0|175|gültig seit	9|1662|gültig ab	9|1662|gültig seit	9|1662|gültig vom
tritt	0|175|tritt am ** in kraft	0|175|tritt in kraft	1|867|tritt	9|1662|tritt am	9|1662|tritt zum
wirksam	0|175|wirksam ab	0|175|wirksam seit	0|175|wirksam zum	8|136|wirksam wenn sie ** zustimmen	8|1652|wirksam	9|1662|wirksam ab	9|1662|wirksam seit	9|1662|wirksam zum	9|1662|wirksam am
fassung	0|175|fassung vom	1|344|fassung	9|1661|fassung vom
version	0|175|version vom	1|344|version	9|1661|version vom	9|1661|version
aktuell	0|175|aktuell gültig	3|1591|aktuell	8|1647|aktuell gültig
kein	0|176|kein
keinen	0|176|keinen	0|178|keinen anderen zweck*
keinem	0|176|keinem	0|178|keinem anderen zweck
keiner	0|176|keiner
keines	0|176|keines
keinerlei	0|176|keinerlei
nie	0|176|nie	1|1353|nie
niemals	0|176|niemals	1|1353|niemals
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
unterlassen	0|176|unterlassen	3|1563|unterlassen
unterlässt	0|176|unterlässt
unterlassung	0|176|unterlassung
verzichten	0|176|verzichten	0|176|verzichten wir
verzichtet	0|176|verzichtet
außerstande	0|176|außerstande
ausserstande	0|176|ausserstande
raten	0|176|raten ** davon ab	0|176|raten ** ab
davon	0|176|davon abraten	0|176|davon absehen	0|176|davon abzusehen	0|196|davon überzeugt
mitnichten	0|176|mitnichten
mangels	0|176|mangels
unterbleibt	0|176|unterbleibt	8|1650|unterbleibt ein widerspruch
unterbleiben	0|176|unterbleiben
sieht	0|176|sieht ** davon ab	1|847|sieht
verneint	0|176|verneint
ausgeblieben	0|176|ausgeblieben
niemands	0|176|niemands
keinster	0|176|keinster weise
verwehrt	0|176|verwehrt
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
nur	0|178|nur	3|1583|nur	8|1644|nur mit ihrer einwilligung	8|1644|nur mit ihrer * einwilligung	8|1644|nur mit ihrer zustimmung	8|1644|nur mit ihrer * zustimmung	8|1644|nur mit deiner zustimmung	8|1644|nur mit deiner * zustimmung	8|1644|nur wenn sie ** zustimmen	8|1644|nur wenn sie ** einwilligen
lediglich	0|178|lediglich	3|1583|lediglich
allein	0|178|allein	3|1583|allein
einzig	0|178|einzig	3|1583|einzig
bloß	0|178|bloß
strikt	0|178|strikt
beschränkt	0|178|beschränkt auf	0|178|beschränkt sich auf	0|178|beschränkt sich ** darauf	0|178|beschränkt sich die	0|178|beschränkt sich der	0|178|beschränkt sich das	0|178|beschränkt sich unsere	0|178|beschränkt sich ** auf
begrenzt	0|178|begrenzt auf	0|178|begrenzt sich auf
mindestmaß	0|178|mindestmaß
erst	0|178|erst dann	0|178|erst nach	0|178|erst nachdem	0|178|erst ** wenn	0|178|erst ab	0|178|erst sobald	0|178|erst wirksam	1|942|erst	8|136|erst nach ihrer zustimmung	8|136|erst mit ihrer zustimmung	8|136|erst nach ihrer einwilligung	8|136|erst mit ihrer einwilligung
begrenzen	0|178|begrenzen auf
einzige	0|178|einzige
einzigen	0|178|einzigen
einziger	0|178|einziger
notwendige	0|178|notwendige maß
erforderliche	0|178|erforderliche maß
darauf	0|178|darauf beschränkt	8|1645|darauf hinweisen
alleine	0|178|alleine
einziges	0|178|einziges
einzigem	0|178|einzigem
bloße	0|178|bloße
bloßen	0|178|bloßen
bloßer	0|178|bloßer
bloßem	0|178|bloßem
bloßes	0|178|bloßes
außer	0|179|außer	0|190|außer kraft
ausser	0|179|ausser	0|190|ausser kraft
ausgenommen	0|179|ausgenommen
ausnahme	0|179|ausnahme	0|179|ausnahme gilt
ausnahmen	0|179|ausnahmen	0|179|ausnahmen gelten
ausnahmsweise	0|179|ausnahmsweise	1|1074|ausnahmsweise
ausnahmefälle	0|179|ausnahmefälle
ausnahmefällen	0|179|ausnahmefällen
es	0|179|es sei denn	0|179|es sei denn dass	0|181|es sei denn sie stimmen	0|181|es sei denn sie haben ** eingewilligt	0|181|es sei denn sie haben ** zugestimmt	0|181|es sei denn sie willigen	0|181|es sei denn sie haben ihre einwilligung	0|181|es sei denn sie haben uns ihre einwilligung	0|181|es sei denn sie haben dem ** zugestimmt	0|182|es sei denn ** gesetzlich *	0|182|es sei denn das gesetz	0|198|es handelt sich bei cookies	8|1644|es sei denn sie stimmen	8|1644|es sei denn sie willigen	8|1644|es sei denn sie haben ** zugestimmt	8|1644|es sei denn sie haben ** eingewilligt
abgesehen	0|179|abgesehen von
ungeachtet	0|179|ungeachtet	1|1073|ungeachtet
unbeschadet	0|179|unbeschadet	1|1073|unbeschadet
falls	0|179|falls nicht	0|179|falls dem keine	0|180|falls	0|181|falls sie ** eingewilligt	0|181|falls sie zustimmen	0|181|falls sie uns ihre einwilligung	0|181|falls sie einwilligen	0|181|falls sie ** zugestimmt	0|181|falls du ** eingewilligt	0|181|falls du ** zugestimmt	0|181|falls du zustimmst	0|181|falls sie ** einwilligung erteilen	0|181|falls sie ** einwilligung erteilt	0|181|falls sie ** einwilligung geben	0|181|falls sie ** einwilligung gegeben	0|181|falls sie ** zustimmung erteilen	0|181|falls sie ** zustimmen	0|181|falls du ** zustimmst	0|182|falls gesetzlich *	0|182|falls dies gesetzlich *	0|182|falls dies rechtlich *	0|182|falls rechtlich *	0|182|falls wir gesetzlich *	0|183|falls zutreffend	0|183|falls anwendbar	0|183|falls erforderlich	0|183|falls notwendig	0|183|falls nötig	0|183|falls möglich	0|183|falls verfügbar	0|183|falls vorhanden	0|183|falls angemessen	0|183|falls dies erforderlich	0|183|falls relevant	0|183|falls einschlägig	0|183|falls zweckmäßig	0|183|falls angebracht	0|183|falls gewünscht	0|183|falls dies angebracht	0|183|falls dies notwendig	0|183|falls dies möglich	3|1585|falls	4|1610|falls zutreffend	8|1659|falls gesetzlich	8|1659|falls dies gesetzlich	8|1659|falls rechtlich	8|1659|falls erforderlich	8|1659|falls dies erforderlich	8|1660|falls angemessen	8|1660|falls angebracht	8|1660|falls möglich	8|1660|falls notwendig
anders	0|179|anders als	1|977|anders
abweichend	0|179|abweichend von	0|179|abweichend hiervon
ausgeschlossen	0|179|ausgeschlossen
ausschluss	0|179|ausschluss
ausschlusses	0|179|ausschlusses
ausschließt	0|179|ausschließt
ausnahmefall	0|179|ausnahmefall
anderer	0|179|anderer als der	1|978|anderer	3|1577|anderer
vorausgesetzt	0|180|vorausgesetzt
vorbehaltlich	0|180|vorbehaltlich	0|181|vorbehaltlich ihrer einwilligung	0|181|vorbehaltlich ihrer zustimmung	0|181|vorbehaltlich ihrer * einwilligung	0|181|vorbehaltlich ihrer * zustimmung	0|181|vorbehaltlich einer einwilligung
je	0|180|je nachdem	0|180|je nach	0|183|je nach bedarf	8|1660|je nach art der änderung
abhängig	0|180|abhängig von
sollten	0|180|sollten sie	0|180|sollten wir	0|180|sollten sich	0|180|sollten diese	0|180|sollten die	0|180|sollten nutzer	0|180|sollten unsere	0|180|sollten ihre
sollte	0|180|sollte sich	0|180|sollte ein	0|180|sollte eine	0|180|sollte der	0|180|sollte die	0|180|sollte das	0|180|sollte dies	0|180|sollte es	0|180|sollte er	0|180|sollte ihr	0|180|sollte ihre	0|180|sollte unser	0|180|sollte unsere	0|180|sollte jemand	0|180|sollte dieser	0|180|sollte diese	0|180|sollte es zu
bedingung	0|180|bedingung
insofern	0|180|insofern als	1|956|insofern
insoweit	0|180|insoweit als	1|956|insoweit
solltest	0|180|solltest du
solltet	0|180|solltet ihr
voraussetzung	0|180|voraussetzung hierfür	0|180|voraussetzung dass
wo	0|180|wo dies	0|183|wo erforderlich	0|183|wo möglich	0|183|wo angemessen	0|183|wo zutreffend	0|183|wo anwendbar	0|183|wo notwendig	0|183|wo verfügbar	0|183|wo sinnvoll	0|183|wo nötig	0|183|wo angebracht	0|183|wo es angebracht	0|183|wo es angemessen	0|183|wo es sinnvoll	0|183|wo es erforderlich	0|183|wo es notwendig	0|183|wo es möglich	0|183|wo dies angebracht	0|183|wo dies angemessen	0|183|wo dies sinnvoll	0|183|wo dies erforderlich	0|183|wo dies notwendig	0|183|wo dies möglich	6|65|wo wir	6|1636|wo diese * gelten	8|1659|wo gesetzlich	8|1659|wo erforderlich
angenommen	0|180|angenommen dass
möchte	0|180|möchte eine betroffene	0|180|möchte die betroffene	1|709|möchte	3|1569|möchte
möchten	0|180|möchten sie	1|709|möchten	3|1569|möchten
möchtest	0|180|möchtest du
beabsichtigen	0|180|beabsichtigen wir
beabsichtigt	0|180|beabsichtigt der verantwortliche
erfahren	0|180|erfahren wir dass	0|195|erfahren sie	0|195|erfahren sie mehr	1|703|erfahren	3|1556|erfahren
hast	0|180|hast du fragen	0|185|hast du ** die möglichkeit
verstößt	0|180|verstößt du	1|741|verstößt
verstoßen	0|180|verstoßen sie gegen
liegt	0|180|liegt eine einwilligung vor	0|196|liegt uns am herzen
wurde	0|180|wurde eine einwilligung erteilt
besteht	0|180|besteht ein verdacht	0|185|besteht die möglichkeit	0|187|besteht ** verpflichtung	0|187|besteht ** pflicht	1|872|besteht
ergibt	0|180|ergibt die prüfung	1|718|ergibt
willst	0|180|willst du ** dass
wollen	0|180|wollen sie ** dass	1|709|wollen	3|1569|wollen
wünschen	0|180|wünschen sie dies	1|709|wünschen	3|1569|wünschen
wünschst	0|180|wünschst du dies
basierend	0|181|basierend auf ihrer einwilligung
gestützt	0|181|gestützt auf ihre einwilligung	1|1071|gestützt
einholung	0|181|einholung einer einwilligung	0|181|einholung ihrer einwilligung	0|181|einholung der einwilligung	0|181|einholung von einwilligungen	0|181|einholung ihrer zustimmung	8|136|einholung ihrer	8|136|einholung einer
beruht	0|181|beruht auf ihrer einwilligung	0|181|beruht auf deiner einwilligung	0|181|beruht auf einer einwilligung	0|181|beruht auf ihrer * einwilligung	0|181|beruht auf ihrer zustimmung	1|717|beruht
stützt	0|181|stützt sich auf ihre einwilligung	1|1071|stützt
stützen	0|181|stützen sich auf ihre einwilligung	0|181|stützen wir auf ihre einwilligung	1|1071|stützen
basiert	0|181|basiert auf ihrer einwilligung	0|181|basiert auf deiner einwilligung	0|181|basiert auf ihrer * einwilligung
anwendbare	0|182|anwendbare recht gestattet	0|182|anwendbare recht erlaubt	0|182|anwendbare recht verlangt	3|1609|anwendbare
anwendbarem	0|182|anwendbarem recht zulässig*	3|1609|anwendbarem
gegebenenfalls	0|183|gegebenenfalls	1|972|gegebenenfalls	3|1610|gegebenenfalls	8|1660|gegebenenfalls	8|185|gegebenenfalls benachrichtig*	8|185|gegebenenfalls informier*
ggf	0|183|ggf	1|972|ggf	3|1610|ggf	8|1660|ggf
erforderlichenfalls	0|183|erforderlichenfalls
nötigenfalls	0|183|nötigenfalls
wirtschaftlich	0|184|wirtschaftlich vertretbar*	0|184|wirtschaftlich angemessen*	0|184|wirtschaftlich zumutbar*	0|184|wirtschaftlich sinnvoll*
kommerziell	0|184|kommerziell angemessen*
vernünftigerweise	0|184|vernünftigerweise
praktikabel	0|184|praktikabel
durchführbar	0|184|durchführbar
machbar	0|184|machbar
unverzüglich	0|184|unverzüglich	3|1615|unverzüglich
sobald	0|184|sobald wie möglich
kannst	0|185|kannst
können	0|185|können	0|185|können gegebenenfalls	3|1582|können	8|185|können wir sie	8|185|können wir ihnen	8|185|können wir dich	8|185|können wir auch	8|185|können wir zusätzlich	8|185|können sie * benachrichtigen
könnte	0|185|könnte	3|1582|könnte
könnten	0|185|könnten	3|1582|könnten
könnt	0|185|könnt
darf	0|185|darf	3|1582|darf
dürfen	0|185|dürfen	0|185|dürfen wir	3|1582|dürfen
dürfte	0|185|dürfte
möglicherweise	0|185|möglicherweise	3|1582|möglicherweise	8|185|möglicherweise
eventuell	0|185|eventuell	3|1582|eventuell	8|185|eventuell
evtl	0|185|evtl	8|185|evtl
vorbehalten	0|185|vorbehalten
behalte	0|185|behalte mir
vielleicht	0|185|vielleicht	1|972|vielleicht
womöglich	0|185|womöglich
dürften	0|185|dürften
könntest	0|185|könntest
darfst	0|185|darfst
dürft	0|185|dürft
könntet	0|185|könntet
imstande	0|185|imstande	1|1068|imstande
jederzeit	0|185|jederzeit möglich	1|975|jederzeit
dass	0|185|dass es ** gestattet ist
stets	0|186|stets	1|975|stets
immer	0|186|immer	1|975|immer	2|1194|immer noch	8|1648|immer wieder ** lesen
verpflichten	0|186|verpflichten uns	0|186|verpflichten wir uns	0|186|verpflichten sich	0|187|verpflichten
verpflichtet	0|186|verpflichtet sich	0|187|verpflichtet	3|1584|verpflichtet
versprechen	0|186|versprechen
versichern	0|186|versichern ihnen
zusichern	0|186|zusichern
garantieren	0|186|garantieren	3|1561|garantieren
garantiert	0|186|garantiert
gewährleisten	0|186|gewährleisten	3|1561|gewährleisten
gewährleistet	0|186|gewährleistet	3|1561|gewährleistet
sicherstellen	0|186|sicherstellen	3|1561|sicherstellen
sichergestellt	0|186|sichergestellt	3|1561|sichergestellt
sicherzustellen	0|186|sicherzustellen	1|744|sicherzustellen	3|1561|sicherzustellen
sorgen	0|186|sorgen dafür	0|186|sorgen wir dafür	0|186|sorgen ** dafür	1|862|sorgen
bemühen	0|186|bemühen uns	0|186|bemühen wir uns
ich	0|186|ich werde	8|1645|ich informiere	8|1645|ich sie ** informieren
werde	0|186|werde ich
sorgt	0|186|sorgt dafür	0|186|sorgt ** dafür
tragen	0|186|tragen sorge	0|186|tragen dafür sorge	0|186|tragen wir dafür sorge	1|1090|tragen
sichert	0|186|sichert zu
zugesichert	0|186|zugesichert
zuzusichern	0|186|zuzusichern
stelle	0|186|stelle sicher	1|640|stelle
sicherstellt	0|186|sicherstellt
achten	0|186|achten darauf	0|186|achten wir darauf	1|1124|achten
gewährleiste	0|186|gewährleiste
sicherstellung	0|186|sicherstellung
gewährleistung	0|186|gewährleistung der	0|186|gewährleistung eines	0|186|gewährleistung einer
muss	0|187|muss	3|1584|muss
muß	0|187|muß
müssen	0|187|müssen	3|1584|müssen
musst	0|187|musst
müssten	0|187|müssten
müsste	0|187|müsste
soll	0|187|soll	3|1584|soll
sollen	0|187|sollen	3|1584|sollen
verpflichtend	0|187|verpflichtend
benötigen	0|187|benötigen	3|1567|benötigen
erfordert	0|187|erfordert	3|1567|erfordert
erfordern	0|187|erfordern	3|1567|erfordern	8|136|erfordern ihre zustimmung
erforderlich	0|187|erforderlich ist	0|187|erforderlich sind	0|187|erforderlich wird	0|187|erforderlich machen	0|187|erforderlich macht	0|187|erforderlich um	3|1567|erforderlich	4|1584|erforderlich ist
notwendig	0|187|notwendig ist	0|187|notwendig sind	0|187|notwendig wird	0|187|notwendig um	0|187|notwendig machen	0|187|notwendig macht	3|1567|notwendig
angewiesen	0|187|angewiesen
zwingend	0|187|zwingend	0|187|zwingend erforderlich	0|187|zwingend notwendig
brauchen	0|187|brauchen	1|606|brauchen	3|1567|brauchen
braucht	0|187|braucht	1|606|braucht	3|1567|braucht
bedürfen	0|187|bedürfen	8|136|bedürfen ihrer	8|136|bedürfen der zustimmung
bedarf	0|187|bedarf es	0|187|bedarf ihrer	0|187|bedarf deiner	0|187|bedarf der ** zustimmung	0|187|bedarf der ** einwilligung	0|187|bedarf einer ** einwilligung	0|187|bedarf einer ** zustimmung	0|187|bedarf der einwilligung	0|187|bedarf der zustimmung	0|187|bedarf stets	1|606|bedarf	8|136|bedarf ihrer
gezwungen	0|187|gezwungen
müsst	0|187|müsst
müßten	0|187|müßten
benötigst	0|187|benötigst
obliegt	0|187|obliegt
obliegen	0|187|obliegen
unerlässlich	0|187|unerlässlich
macht	0|187|macht ** erforderlich	0|187|macht ** notwendig	1|778|macht
zwingender	0|187|zwingender nationaler	0|187|zwingender gesetzlicher
zwingenden	0|187|zwingenden gesetzlichen
verpflichtung	0|187|verpflichtung zur	0|187|verpflichtung besteht
pflicht	0|187|pflicht zur bereitstellung	1|601|pflicht
bräuchten	0|187|bräuchten
bräuchte	0|187|bräuchte
bestehen	0|187|bestehen ** verpflichtung	1|872|bestehen	2|1108|bestehen aus
einige	0|188|einige
einigen	0|188|einigen
einiger	0|188|einiger
einiges	0|188|einiges
bestimmte	0|188|bestimmte	1|973|bestimmte
bestimmten	0|188|bestimmten	0|193|bestimmten zeitraum	1|973|bestimmten
bestimmter	0|188|bestimmter	1|973|bestimmter
bestimmtes	0|188|bestimmtes	1|973|bestimmtes
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
wenige	0|188|wenige	1|959|wenige
wenigen	0|188|wenigen
teilweise	0|188|teilweise	1|833|teilweise
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
alle	0|189|alle	7|1637|alle rechte vorbehalten	7|1637|alle cookies akzeptieren
allen	0|189|allen
aller	0|189|aller
alles	0|189|alles
jede	0|189|jede
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
volle	0|189|volle	1|831|volle	5|1621|volle monate	5|1622|volle jahre
vollen	0|189|vollen	1|831|vollen	5|1621|vollen monaten	5|1622|vollen jahren
volles	0|189|volles
vollem	0|189|vollem
z	0|190|z b	2|996|z b	4|1562|z b
bspw	0|190|bspw	3|1562|bspw
beispielsweise	0|190|beispielsweise	3|1562|beispielsweise
etwa	0|190|etwa	1|996|etwa	2|1348|etwa die	3|1562|etwa
beispiel	0|190|beispiel
beispiele	0|190|beispiele
einschließlich	0|190|einschließlich	3|1562|einschließlich
einschliesslich	0|190|einschliesslich	3|1562|einschliesslich
inklusive	0|190|inklusive	1|827|inklusive	3|1562|inklusive
inkl	0|190|inkl	1|827|inkl	3|1562|inkl
insbesondere	0|190|insbesondere	1|973|insbesondere	3|1562|insbesondere
darunter	0|190|darunter	3|1562|darunter
umfasst	0|190|umfasst
umfassen	0|190|umfassen
beinhaltet	0|190|beinhaltet
beinhalten	0|190|beinhalten
dazu	0|190|dazu gehören	0|190|dazu gehört	0|190|dazu zählen	0|190|dazu zählt
hierzu	0|190|hierzu gehören	0|190|hierzu zählen	0|190|hierzu gehört	0|190|hierzu zählt
usw	0|190|usw
einschl	0|190|einschl
zb	0|190|zb	1|996|zb
exemplarisch	0|190|exemplarisch
namentlich	0|190|namentlich
aber	0|190|aber nicht ausschließlich	0|190|aber nicht ausschliesslich	0|190|aber nicht nur
jedoch	0|190|jedoch nicht ausschließlich	0|190|jedoch nicht nur
kenntnis	0|190|kenntnis erhalten
versionshinweise	0|190|versionshinweise
versionshinweisen	0|190|versionshinweisen
sprache	0|190|sprache anzeigen	1|664|sprache
suchergebnisse	0|190|suchergebnisse anzeigen	0|190|suchergebnisse anzuzeigen
beitrag	0|190|beitrag bearbeiten	1|416|beitrag
issue	0|190|issue tracker*
bug	0|190|bug tracker*	1|780|bug
nachstehenden	0|190|nachstehenden anweisungen
folgen	0|190|folgen sie den anweisungen	1|423|folgen	2|720|folgen dieser	7|1637|folgen sie uns
gebühr	0|190|gebühr erheb*	0|190|gebühr zu erheben	0|190|gebühr erhoben
gebühren	0|190|gebühren erheb*	0|190|gebühren zu erheben	0|190|gebühren erhoben
entgelt	0|190|entgelt erheben
erhobene	0|190|erhobene gebühr*	3|1588|erhobene
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
standardmäßig	0|191|standardmäßig
standardmässig	0|191|standardmässig
werkseitig	0|191|werkseitig
zwecken	0|192|zwecken	3|1560|zwecken
zwecks	0|192|zwecks
zweckbindung	0|192|zweckbindung
damit	0|192|damit wir	0|196|damit sie verstehen	0|196|damit du verstehst
gründe	0|192|gründe	1|716|gründe	3|1560|gründe
gründen	0|192|gründen	1|716|gründen	3|1560|gründen
zweckbestimmung	0|192|zweckbestimmung
zweckes	0|192|zweckes
aufbewahrungsdauer	0|193|aufbewahrungsdauer
zeitraum	0|193|zeitraum von	3|1574|zeitraum
back	0|193|back up*
sicherungskopien	0|193|sicherungskopien
datensicherungen	0|193|datensicherungen
lebensdauer	0|193|lebensdauer
gültigkeitsdauer	0|193|gültigkeitsdauer
geltungsdauer	0|193|geltungsdauer
laufzeit	0|193|laufzeit
vertragslaufzeit	0|193|vertragslaufzeit
vertragsdauer	0|193|vertragsdauer
nutzungsdauer	0|193|nutzungsdauer
zeitdauer	0|193|zeitdauer
zeitspanne	0|193|zeitspanne	3|1574|zeitspanne
datensicherung	0|193|datensicherung
sicherungsmedien	0|193|sicherungsmedien
letzte	0|193|letzte sicherung	8|1647|letzte aktualisierung	9|1661|letzte aktualisierung	9|1661|letzte änderung	9|1661|letzte überarbeitung
letzten	0|193|letzten sicherung	8|1647|letzten aktualisierung	8|1647|letzten änderung	9|1661|letzten aktualisierung	9|1661|letzten änderung	9|1661|letzten überarbeitung
sicherungsarchive	0|193|sicherungsarchive
sicherung	0|193|sicherung erstellen	0|193|sicherung erstellt
jetzt	0|193|jetzt sichern	1|878|jetzt	7|1637|jetzt newsletter abonnieren
geplante	0|193|geplante dauer
notwendigen	0|193|notwendigen zeitraum	3|1567|notwendigen
erforderlichen	0|193|erforderlichen zeitraum	3|1567|erforderlichen
datenbank	0|193|datenbank backup*
unbefristet	0|193|unbefristet
zeitlich	0|193|zeitlich unbegrenzt	0|193|zeitlich begrenzt*	0|193|zeitlich befristet*
unbegrenzt	0|193|unbegrenzt gespeichert
befristete	0|193|befristete speicherung
kundenkonto	0|194|kundenkonto löschen	0|194|kundenkonto gelöscht	0|194|kundenkonto schließen	0|194|kundenkonto zu löschen	3|1605|kundenkonto
schließung	0|194|schließung ihres kontos	0|194|schließung des kontos	0|194|schließung ihres nutzerkontos	0|194|schließung ihres ** kontos	1|765|schließung
kündigung	0|194|kündigung ihres kontos	0|194|kündigung ihres	0|194|kündigung der mitgliedschaft	0|194|kündigung deiner mitgliedschaft
beendigung	0|194|beendigung ihres kontos	0|194|beendigung ihrer mitgliedschaft	3|1563|beendigung
mitgliedschaft	0|194|mitgliedschaft kündigen	0|194|mitgliedschaft ** kündigen	0|194|mitgliedschaft beenden
weitere	0|195|weitere informationen	0|195|weitere einzelheiten	0|195|weitere details	0|195|weitere informationen zu erhalten	0|195|weitere informationen erhalten	1|950|weitere	2|804|weitere übermittlung	2|998|weitere informationen	3|1577|weitere	5|1619|weitere tage	5|1621|weitere monate	5|1622|weitere jahre	8|1649|weitere nutzung	8|1649|weitere verwendung	8|1649|weitere inanspruchnahme
weiterer	0|195|weiterer informationen	1|950|weiterer	3|1577|weiterer	8|1649|weiterer nutzung
mehr	0|195|mehr informationen	0|195|mehr erfahren	0|195|mehr dazu	0|195|mehr darüber	0|195|mehr informationen zu erhalten	0|195|mehr informationen erhalten	1|950|mehr	2|998|mehr erfahren	7|1637|mehr anzeigen	7|1637|mehr lesen
nähere	0|195|nähere informationen	0|195|nähere angaben	0|195|nähere einzelheiten	0|195|nähere informationen zu erhalten	0|195|nähere informationen erhalten	2|998|nähere informationen
ausführliche	0|195|ausführliche informationen
detaillierte	0|195|detaillierte informationen
zusätzliche	0|195|zusätzliche informationen	0|195|zusätzliche angaben	3|1577|zusätzliche
erfahre	0|195|erfahre mehr
siehe	0|195|siehe	0|195|siehe unten	0|195|siehe auch	0|195|siehe hierzu	1|847|siehe	3|1556|siehe
findest	0|195|findest du
klicken	0|195|klicken sie	0|195|klicken sie hier	1|334|klicken
besuchen	0|195|besuchen sie	1|384|besuchen	3|1556|besuchen	8|1648|besuchen sie diese	8|1648|besuchen ** regelmäßig
nachzulesen	0|195|nachzulesen
abrufbar	0|195|abrufbar	8|1647|abrufbar
verfügbar	0|195|verfügbar unter	8|1647|verfügbar unter	8|1647|verfügbar auf
beschrieben	0|195|beschrieben in	3|1571|beschrieben
näher	0|195|näher erläutert	0|195|näher beschrieben
verweisen	0|195|verweisen wir
folgendem	0|195|folgendem link
einen	0|195|einen überblick	8|1645|einen hinweis	8|1645|einen * hinweis
nachlesen	0|195|nachlesen	3|1556|nachlesen
genauer	0|195|genauer beschrieben
genauere	0|195|genauere informationen
näheres	0|195|näheres
einzelheiten	0|195|einzelheiten hierzu	0|195|einzelheiten dazu	0|195|einzelheiten zu	3|1552|einzelheiten
genaueres	0|195|genaueres
beschriebene	0|195|beschriebene
beschriebenen	0|195|beschriebenen	3|1571|beschriebenen
informiere	0|195|informiere dich	8|1645|informiere ich	8|1648|informiere dich
sehr	0|196|sehr ernst	0|196|sehr am herzen
hohen	0|196|hohen stellenwert	1|961|hohen
hoher	0|196|hoher stellenwert	1|961|hoher
großen	0|196|großen wert	1|960|großen
grossen	0|196|grossen wert
oberste	0|196|oberste priorität
höchste	0|196|höchste priorität	0|196|höchste bedeutung
respektieren	0|196|respektieren ihre
willkommen	0|196|willkommen bei	0|196|willkommen auf	0|196|willkommen	1|1123|willkommen
herzlich	0|196|herzlich willkommen
vielen	0|196|vielen dank	1|949|vielen
freuen	0|196|freuen uns über	0|196|freuen uns über ihr	0|196|freuen uns über dein	0|196|freuen uns dass	1|712|freuen
vertrauen	0|196|vertrauen	0|196|vertrauen ist	1|746|vertrauen
selbstverständlich	0|196|selbstverständlich
größter	0|196|größter bedeutung
großer	0|196|großer bedeutung	1|960|großer
großes	0|196|großes anliegen	1|960|großes
wichtiges	0|196|wichtiges anliegen
besonderes	0|196|besonderes anliegen
wichtig	0|196|wichtig ist uns	3|1608|wichtig
größte	0|196|größte bedeutung
große	0|196|große bedeutung	1|960|große
hohe	0|196|hohe bedeutung	1|961|hohe
berührt	0|197|berührt nicht die rechtmäßigkeit	0|197|berührt die rechtmäßigkeit ** nicht
rechtmässigkeit	0|197|rechtmässigkeit ** ** unberührt	0|197|rechtmässigkeit ** ** nicht berührt
bezeichnet	0|198|bezeichnet	1|402|bezeichnet
bezeichnen	0|198|bezeichnen
versteht	0|198|versteht man	1|707|versteht
zählpixel	0|198|zählpixel sind
pixel	0|198|pixel sind kleine
österreich	0|199|österreich
österreichs	0|199|österreichs
belgien	0|200|belgien	1|657|belgien
belgiens	0|200|belgiens
bulgarien	0|201|bulgarien
bulgariens	0|201|bulgariens
kroatien	0|202|kroatien
kroatiens	0|202|kroatiens
zypern	0|203|zypern
zyperns	0|203|zyperns
tschechien	0|204|tschechien
tschechiens	0|204|tschechiens
tschechische	0|204|tschechische republik
tschechischen	0|204|tschechischen republik
dänemark	0|205|dänemark	1|1543|dänemark
dänemarks	0|205|dänemarks
estland	0|206|estland
estlands	0|206|estlands
finnland	0|207|finnland	1|1543|finnland
finnlands	0|207|finnlands
frankreich	0|208|frankreich
frankreichs	0|208|frankreichs
deutschland	0|209|deutschland
deutschlands	0|209|deutschlands
bundesrepublik	0|209|bundesrepublik deutschland	0|209|bundesrepublik
griechenland	0|210|griechenland
griechenlands	0|210|griechenlands
ungarn	0|211|ungarn
ungarns	0|211|ungarns
irland	0|212|irland
irlands	0|212|irlands
republik	0|212|republik irland	0|233|republik korea	0|262|republik moldau
italien	0|213|italien	1|659|italien
italiens	0|213|italiens
lettland	0|214|lettland
lettlands	0|214|lettlands
litauen	0|215|litauen
litauens	0|215|litauens
luxemburg	0|216|luxemburg
luxemburgs	0|216|luxemburgs
malta	0|217|malta
maltas	0|217|maltas
niederlande	0|218|niederlande
niederlanden	0|218|niederlanden
niederlandens	0|218|niederlandens
holland	0|218|holland
hollands	0|218|hollands
polen	0|219|polen	1|1545|polen
polens	0|219|polens
portugal	0|220|portugal
portugals	0|220|portugals
rumänien	0|221|rumänien
rumäniens	0|221|rumäniens
slowakei	0|222|slowakei
slowakische	0|222|slowakische republik
slowakischen	0|222|slowakischen republik
slowenien	0|223|slowenien
sloweniens	0|223|sloweniens
spanien	0|224|spanien	1|658|spanien
spaniens	0|224|spaniens
schweden	0|225|schweden	1|651|schweden
schwedens	0|225|schwedens
norwegen	0|226|norwegen	1|1542|norwegen
norwegens	0|226|norwegens
island	0|227|island	1|1542|island
islands	0|227|islands
liechtenstein	0|228|liechtenstein	1|1542|liechtenstein
liechtensteins	0|228|liechtensteins
kanada	0|229|kanada	1|660|kanada
kanadas	0|229|kanadas
australien	0|230|australien	1|661|australien
australiens	0|230|australiens
neuseeland	0|231|neuseeland
neuseelands	0|231|neuseelands
japan	0|232|japan
japans	0|232|japans
südkorea	0|233|südkorea
südkoreas	0|233|südkoreas
israel	0|234|israel
israels	0|234|israels
argentinien	0|235|argentinien	1|1546|argentinien
argentiniens	0|235|argentiniens
uruguay	0|236|uruguay
uruguays	0|236|uruguays
indien	0|237|indien	1|1415|indien
indiens	0|237|indiens
china	0|238|china	1|1412|china
chinas	0|238|chinas
volksrepublik	0|238|volksrepublik china
hongkong	0|239|hongkong
hongkongs	0|239|hongkongs
hong	0|239|hong kong
taiwan	0|240|taiwan
taiwans	0|240|taiwans
singapur	0|241|singapur	1|1416|singapur
singapurs	0|241|singapurs
philippinen	0|242|philippinen
malaysia	0|243|malaysia
malaysias	0|243|malaysias
indonesien	0|244|indonesien
indonesiens	0|244|indonesiens
thailand	0|245|thailand
thailands	0|245|thailands
vietnam	0|246|vietnam
vietnams	0|246|vietnams
pakistan	0|247|pakistan
pakistans	0|247|pakistans
bangladesch	0|248|bangladesch
bangladeschs	0|248|bangladeschs
sri	0|249|sri lanka
vereinigte	0|250|vereinigte arabische emirate
vereinigten	0|250|vereinigten arabischen emirate*	2|648|vereinigten staaten
dubai	0|250|dubai
dubais	0|250|dubais
saudi	0|251|saudi arabien
katar	0|252|katar
katars	0|252|katars
türkei	0|253|türkei	1|1541|türkei
russland	0|254|russland	1|1541|russland
russlands	0|254|russlands
russische	0|254|russische föderation
russischen	0|254|russischen föderation
ukraine	0|255|ukraine	1|1541|ukraine
belarus	0|256|belarus
weißrussland	0|256|weißrussland
weißrusslands	0|256|weißrusslands
serbien	0|257|serbien
serbiens	0|257|serbiens
bosnien	0|258|bosnien	0|258|bosnien und herzegowina	0|258|bosnien herzegowina
bosniens	0|258|bosniens
montenegro	0|259|montenegro
montenegros	0|259|montenegros
nordmazedonien	0|260|nordmazedonien
nordmazedoniens	0|260|nordmazedoniens
mazedonien	0|260|mazedonien
mazedoniens	0|260|mazedoniens
albanien	0|261|albanien
albaniens	0|261|albaniens
georgien	0|263|georgien
georgiens	0|263|georgiens
armenien	0|264|armenien
armeniens	0|264|armeniens
aserbaidschan	0|265|aserbaidschan
aserbaidschans	0|265|aserbaidschans
kasachstan	0|266|kasachstan
kasachstans	0|266|kasachstans
südafrika	0|267|südafrika
südafrikas	0|267|südafrikas
ägypten	0|268|ägypten
ägyptens	0|268|ägyptens
marokko	0|269|marokko
marokkos	0|269|marokkos
tunesien	0|270|tunesien
tunesiens	0|270|tunesiens
algerien	0|271|algerien
algeriens	0|271|algeriens
nigeria	0|272|nigeria
nigerias	0|272|nigerias
kenia	0|273|kenia
kenias	0|273|kenias
ghana	0|274|ghana
ghanas	0|274|ghanas
mauritius	0|275|mauritius
brasilien	0|276|brasilien
brasiliens	0|276|brasiliens
mexiko	0|277|mexiko	1|1546|mexiko
mexikos	0|277|mexikos
chile	0|278|chile
chiles	0|278|chiles
kolumbien	0|279|kolumbien
kolumbiens	0|279|kolumbiens
peru	0|280|peru
perus	0|280|perus
costa	0|281|costa rica
ecuador	0|282|ecuador
ecuadors	0|282|ecuadors
jamaika	0|283|jamaika
jamaikas	0|283|jamaikas
bermuda	0|284|bermuda
bermudas	0|284|bermudas
jersey	0|285|jersey
jerseys	0|285|jerseys
guernsey	0|286|guernsey
guernseys	0|286|guernseys
isle	0|287|isle of man
andorra	0|288|andorra
andorras	0|288|andorras
monaco	0|289|monaco
monacos	0|289|monacos
san	0|290|san marino
färöer	0|291|färöer
färöers	0|291|färöers
gibraltar	0|292|gibraltar
gibraltars	0|292|gibraltars
info	1|293|info
infos	1|293|infos	3|1552|infos
datenschutzes	1|295|datenschutzes
dienstes	1|297|dienstes	3|1550|dienstes
produkt	1|298|produkt	3|1550|produkt
produkts	1|298|produkts
produktes	1|298|produktes
ware	1|298|ware
site	1|299|site
sites	1|299|sites
webs	1|299|webs
offline	1|303|offline
anwendung	1|305|anwendung	3|1550|anwendung
programm	1|307|programm
programme	1|307|programme
programmen	1|307|programmen
programms	1|307|programms
tv	1|320|tv
netz	1|323|netz
netze	1|323|netze
netzen	1|323|netzen
netzes	1|323|netzes
verbindung	1|324|verbindung
verbindungen	1|324|verbindungen
konnektivität	1|324|konnektivität
verbindet	1|325|verbindet
verbunden	1|325|verbunden	2|518|verbunden mit
anschließen	1|325|anschließen
trennen	1|326|trennen
trennt	1|326|trennt
domains	1|330|domains
link	1|331|link
button	1|333|button
buttons	1|333|buttons
klick	1|334|klick
klickt	1|334|klickt
klickst	1|334|klickst
symbol	1|335|symbol
symbole	1|335|symbole
symbolen	1|335|symbolen
icon	1|335|icon
icons	1|335|icons
windows	1|337|windows
api	1|341|api
apis	1|341|apis
code	1|342|code
codes	1|342|codes
javascript	1|343|javascript
versionen	1|344|versionen
fassungen	1|344|fassungen
update	1|345|update
updates	1|345|updates
ordner	1|352|ordner
ordnern	1|352|ordnern
format	1|353|format
formate	1|353|formate
formaten	1|353|formaten
formats	1|353|formats
texte	1|354|texte
texten	1|354|texten
textes	1|354|textes
ton	1|358|ton
song	1|359|song
film	1|360|film
filmen	1|360|filmen
films	1|360|films
streaming	1|361|streaming
streamen	1|361|streamen
stream	1|361|stream
streams	1|361|streams
spiel	1|362|spiel
spiele	1|362|spiele
spielen	1|362|spielen
spiels	1|362|spiels
abspielen	1|363|abspielen
wiedergabe	1|363|wiedergabe
abgespielt	1|363|abgespielt
gespielt	1|363|gespielt
spielt	1|363|spielt
anhören	1|365|anhören
zuhören	1|365|zuhören
medien	1|367|medien
media	1|367|media
inhalts	1|369|inhalts	3|1592|inhalts
inhaltes	1|369|inhaltes
kontos	1|371|kontos	3|1605|kontos
accounts	1|371|accounts	3|1605|accounts
profilen	1|372|profilen
profils	1|372|profils
id	1|375|id
ids	1|375|ids
ausloggen	1|377|ausloggen
logout	1|377|logout
anmeldungen	1|379|anmeldungen
besucht	1|384|besucht
besuchs	1|384|besuchs
abonnement	1|388|abonnement
abonnements	1|388|abonnements
abo	1|388|abo
abos	1|388|abos
post	1|392|post
mails	1|392|mails
messenger	1|398|messenger
chatten	1|399|chatten
mms	1|400|mms
anruf	1|401|anruf
nennen	1|402|nennen
nennt	1|402|nennt
titeln	1|404|titeln
hinweis	1|411|hinweis	2|478|hinweis auf	8|1645|hinweis auf unserer	8|1645|hinweis auf der	8|1645|hinweis erscheint	8|1645|hinweis ** angezeigt	8|1645|hinweis eingeblendet
hinweises	1|411|hinweises
forum	1|419|forum
foren	1|419|foren
forums	1|419|forums
blog	1|420|blog	8|1657|blog	8|1657|blog beitrag*
blogs	1|420|blogs	8|1657|blogs
gruppe	1|421|gruppe
gruppen	1|421|gruppen
folgt	1|423|folgt
gefolgt	1|423|gefolgt
tool	1|426|tool
technik	1|427|technik
techniken	1|427|techniken
system	1|429|system
systeme	1|429|systeme
systemen	1|429|systemen
systems	1|429|systems
erklärungen	1|434|erklärungen
aussage	1|434|aussage
aussagen	1|434|aussagen
vereinbar	1|438|vereinbar	2|1203|vereinbar mit
erlaubt	1|441|erlaubt	3|1557|erlaubt
zulassen	1|441|zulassen
verträgen	1|444|verträgen	3|1580|verträgen
bestimmung	1|447|bestimmung
absatz	1|449|absatz	3|1555|absatz
absätze	1|449|absätze
kapitel	1|450|kapitel	3|1555|kapitel
kapiteln	1|450|kapiteln
kapitels	1|450|kapitels
artikeln	1|451|artikeln
artikels	1|451|artikels
anhang	1|453|anhang
anhangs	1|453|anhangs
anlage	1|453|anlage
anlagen	1|453|anlagen
fuß	1|455|fuß
form	1|458|form
formen	1|458|formen
feld	1|459|feld
felder	1|459|felder
feldern	1|459|feldern
liste	1|460|liste
listen	1|460|listen
auszug	1|461|auszug
bericht	1|465|bericht
berichtet	1|465|berichtet
meldungen	1|465|meldungen
wort	1|468|wort
wörter	1|468|wörter
wörtern	1|468|wörtern
worte	1|468|worte
verwiesen	1|471|verwiesen
bezug	1|472|bezug
erklären	1|474|erklären	3|1571|erklären
angeben	1|475|angeben
angibt	1|475|angibt
genannte	1|476|genannte
darlegen	1|477|darlegen	3|1571|darlegen
weisen	1|478|weisen	8|1645|weisen wir ** hin	8|1645|weisen wir ** darauf hin
weist	1|478|weist
regel	1|485|regel	2|974|regel in der
regeln	1|485|regeln
weise	1|488|weise	8|1639|weise wie wir
mittel	1|489|mittel
mitteln	1|489|mitteln
mittels	1|489|mittels	3|1572|mittels	8|1646|mittels veröffentlichung
vorgang	1|490|vorgang
vorgänge	1|490|vorgänge
mess	1|492|mess
tätig	1|494|tätig
tätigen	1|494|tätigen
aktion	1|495|aktion
handelt	1|495|handelt
gehandelt	1|495|gehandelt
betreibt	1|496|betreibt	3|1587|betreibt
ausführen	1|497|ausführen
läuft	1|497|läuft
laufen	1|497|laufen
arbeit	1|502|arbeit
job	1|502|job
jobs	1|502|jobs
beauftragen	1|505|beauftragen
beauftragt	1|505|beauftragt
team	1|509|team
teams	1|509|teams
büro	1|511|büro
büros	1|511|büros
leitung	1|513|leitung
management	1|514|management
geschäfte	1|515|geschäfte
geschäften	1|515|geschäften
unternehmens	1|516|unternehmens	3|1548|unternehmens
firma	1|516|firma	3|1548|firma
firmen	1|516|firmen	3|1548|firmen
gesellschaft	1|516|gesellschaft	3|1548|gesellschaft
gmbh	1|516|gmbh
inc	1|516|inc
llc	1|516|llc
ltd	1|516|ltd
ag	1|516|ag
kg	1|516|kg
tochter	1|517|tochter
konzernunternehmen	1|518|konzernunternehmen
verein	1|520|verein	2|1330|verein für
vereine	1|520|vereine
agent	1|528|agent
agenten	1|528|agenten
beauftragte	1|528|beauftragte
beauftragten	1|528|beauftragten
beauftragter	1|528|beauftragter
vertreten	1|531|vertreten
besitz	1|532|besitz
besitzt	1|532|besitzt
besitzen	1|532|besitzen
markt	1|539|markt
märkte	1|539|märkte
märkten	1|539|märkten
anbieten	1|545|anbieten	3|1558|anbieten
anbietet	1|545|anbietet
bietet	1|545|bietet	3|1558|bietet
geboten	1|545|geboten
gewinn	1|547|gewinn
kauft	1|551|kauft	3|1602|kauft
erwerben	1|551|erwerben	3|1602|erwerben
vertreiben	1|552|vertreiben
miete	1|553|miete
mieten	1|553|mieten
shop	1|554|shop
shops	1|554|shops
läden	1|554|läden
einkaufen	1|554|einkaufen
filialen	1|554|filialen
kasse	1|556|kasse
katalog	1|557|katalog
kataloge	1|557|kataloge
marke	1|558|marke
marken	1|558|marken
logo	1|559|logo
logos	1|559|logos
preis	1|560|preis
preise	1|560|preise	2|547|preise gewinnen
preisen	1|560|preisen
preises	1|560|preises
kosten	1|561|kosten
kostet	1|561|kostet
berechnet	1|563|berechnet
gratis	1|564|gratis
zahlen	1|566|zahlen
zahlt	1|566|zahlt
beleg	1|569|beleg
belege	1|569|belege
erhalt	1|569|erhalt
debit	1|572|debit
schuld	1|573|schuld
schulden	1|573|schulden
karte	1|574|karte
karten	1|574|karten
geld	1|578|geld
gelder	1|578|gelder
dollar	1|578|dollar
betrag	1|579|betrag
beträge	1|579|beträge
summe	1|579|summe
summen	1|579|summen
menge	1|579|menge
mengen	1|579|mengen
prüfungen	1|582|prüfungen
audit	1|582|audit
audits	1|582|audits
wirtschaft	1|584|wirtschaft
gewinne	1|585|gewinne
gesetzes	1|591|gesetzes
rechts	1|591|rechts
regelung	1|595|regelung
regelungen	1|595|regelungen
regelt	1|595|regelt
bgb	1|598|bgb
stgb	1|598|stgb
hgb	1|598|hgb
uwg	1|598|uwg
laut	1|600|laut
einklang	1|600|einklang
pflichtangaben	1|602|pflichtangaben
urheberrecht	1|609|urheberrecht
gerichtsverfahren	1|616|gerichtsverfahren
schiedsverfahren	1|617|schiedsverfahren
mediation	1|617|mediation
belegen	1|620|belegen
rat	1|622|rat
zurate	1|622|zurate
verbrechen	1|623|verbrechen
public	1|629|public
national	1|631|national
nationale	1|631|nationale
nationaler	1|631|nationaler
bürger	1|632|bürger
bürgern	1|632|bürgern
welt	1|633|welt
gebiet	1|637|gebiet
städte	1|639|städte
ort	1|639|ort
orte	1|639|orte
ortes	1|639|ortes
kommune	1|639|kommune
kommunen	1|639|kommunen
platz	1|640|platz
plätze	1|640|plätze
zone	1|642|zone
zonen	1|642|zonen
raum	1|642|raum
räume	1|642|räume
räumen	1|642|räumen
union	1|646|union
asien	1|662|asien
sprachen	1|664|sprachen
intern	1|668|intern
internen	1|668|internen
interner	1|668|interner
partei	1|671|partei
parteien	1|671|parteien
einrichtungen	1|672|einrichtungen
organ	1|672|organ
organe	1|672|organe
individuums	1|673|individuums
thema	1|676|thema
themen	1|676|themen
betreff	1|676|betreff
jung	1|679|jung
junge	1|679|junge
teenager	1|679|teenager
ehe	1|682|ehe	2|1376|ehe schließ*
tod	1|684|tod
lebenszeit	1|688|lebenszeit
gewicht	1|690|gewicht
verletzte	1|691|verletzte
politik	1|697|politik
kurs	1|701|kurs
kurse	1|701|kurse
unterricht	1|701|unterricht
lehrgang	1|701|lehrgang
lernen	1|703|lernen
lernt	1|703|lernt
gelernt	1|703|gelernt
kennen	1|705|kennen
kennt	1|705|kennt
weiß	1|705|weiß
bekannte	1|705|bekannte
bekannten	1|705|bekannten
verstanden	1|707|verstanden
denken	1|708|denken
denkt	1|708|denkt
glauben	1|708|glauben
wunsch	1|709|wunsch
wünsche	1|709|wünsche
wünscht	1|709|wünscht	3|1569|wünscht
will	1|709|will	3|1569|will
gefallen	1|710|gefallen
lieben	1|712|lieben
freude	1|712|freude
gern	1|712|gern
gerne	1|712|gerne
spaß	1|712|spaß
zielt	1|714|zielt
abzielt	1|714|abzielt
ziel	1|715|ziel	3|1560|ziel
ziele	1|715|ziele	3|1560|ziele
zielen	1|715|zielen	3|1560|zielen
grund	1|716|grund	3|1560|grund
grundes	1|716|grundes
anlass	1|716|anlass
basis	1|717|basis	2|1077|basis für
beruhen	1|717|beruhen
entsteht	1|718|entsteht
ergeben	1|718|ergeben
folglich	1|719|folglich
betreffen	1|721|betreffen
betrifft	1|721|betrifft
wahren	1|724|wahren
hindern	1|726|hindern
verlieren	1|736|verlieren
schaden	1|737|schaden
schäden	1|737|schäden
gewähr	1|743|gewähr
vertraut	1|746|vertraut
prüft	1|754|prüft
überprüf	1|755|überprüf
durchsehen	1|755|durchsehen
kontroll	1|756|kontroll
kontrollen	1|756|kontrollen
kontrolliert	1|756|kontrolliert
steuert	1|756|steuert
beenden	1|763|beenden	3|1563|beenden
beendet	1|763|beendet	3|1563|beendet
enden	1|764|enden
endet	1|764|endet
schluss	1|764|schluss
geschlossen	1|765|geschlossen
schließt	1|765|schließt
öffnen	1|766|öffnen
öffnet	1|766|öffnet
start	1|767|start
starten	1|767|starten	3|1564|starten
startet	1|767|startet	3|1564|startet
begonnen	1|767|begonnen
stoppen	1|768|stoppen
anhalten	1|768|anhalten
einstellen	1|768|einstellen	3|1563|einstellen
eingestellt	1|768|eingestellt	8|1647|eingestellt
weiterhin	1|769|weiterhin	8|1649|weiterhin nutzen	8|1649|weiterhin * nutzen	8|1649|weiterhin * * nutzen	8|1649|weiterhin ** verwenden	8|1649|weiterhin ** zugreifen	8|1649|weiterhin ** besuchen	8|1649|weiterhin zu nutzen
schaffen	1|777|schaffen
anlegen	1|777|anlegen	3|1559|anlegen
tun	1|778|tun
getan	1|778|getan
vorgenommen	1|778|vorgenommen
gestaltet	1|779|gestaltet
ausgelegt	1|779|ausgelegt
bugs	1|780|bugs
mangel	1|781|mangel
lös	1|783|lös
lösen	1|783|lösen	3|1597|lösen
löst	1|783|löst
geklärt	1|783|geklärt
klärung	1|783|klärung
geklärten	1|783|geklärten
probe	1|784|probe
probezeitraum	1|784|probezeitraum
beta	1|784|beta
versuch	1|784|versuch
versuche	1|784|versuche
versuchen	1|785|versuchen
versucht	1|785|versucht
erfolg	1|786|erfolg
erfolge	1|786|erfolge
gelingen	1|786|gelingen
erzielen	1|786|erzielen
erzielt	1|786|erzielt
versagen	1|787|versagen
misslingen	1|787|misslingen
erfolgen	1|788|erfolgen
termin	1|789|termin
termine	1|789|termine
terminen	1|789|terminen
fall	1|790|fall	2|789|fall eines
fälle	1|790|fälle
fällen	1|790|fällen
falle	1|790|falle
umstand	1|791|umstand
lage	1|791|lage
benutzt	1|793|benutzt	3|1594|benutzt
bereit	1|798|bereit
gegeben	1|799|gegeben
gegebene	1|799|gegebene
versandunternehmen	1|805|versandunternehmen
zurück	1|806|zurück	7|1637|zurück nach oben	7|1637|zurück zum anfang	7|1637|zurück zur startseite	7|1637|zurück zur übersicht
rückkehr	1|806|rückkehr
gegenleistung	1|807|gegenleistung
verfügung	1|809|verfügung
aufbewahr	1|810|aufbewahr
gehalten	1|811|gehalten
aufbewahrt	1|811|aufbewahrt	3|1596|aufbewahrt
entfernte	1|813|entfernte
aktiv	1|817|aktiv
aktive	1|817|aktive
aktiven	1|817|aktiven
aktives	1|817|aktives
zusammen	1|824|zusammen
einbeziehen	1|827|einbeziehen
zusatz	1|829|zusatz
zusätze	1|829|zusätze
voll	1|831|voll
voller	1|831|voller
insgesamt	1|832|insgesamt
teil	1|833|teil
teils	1|833|teils
gesetzt	1|835|gesetzt
geholfen	1|841|geholfen
frage	1|842|frage	3|1573|frage
gebeten	1|842|gebeten	8|136|gebeten ** zuzustimmen	8|136|gebeten ** zu akzeptieren
anfordert	1|843|anfordert
gesehen	1|847|gesehen
zeigen	1|848|zeigen
zeigt	1|848|zeigt	2|478|zeigt an
angezeigt	1|848|angezeigt	3|1565|angezeigt
anzuzeigen	1|848|anzuzeigen	3|1565|anzuzeigen
fand	1|850|fand
vorfinden	1|850|vorfinden
ermittelt	1|852|ermittelt
genehmigt	1|854|genehmigt
genehmigen	1|854|genehmigen
einwand	1|856|einwand
wahr	1|859|wahr
hinsichtlich	1|862|hinsichtlich
bedenken	1|862|bedenken	3|1573|bedenken
sorge	1|862|sorge
beziehung	1|863|beziehung
beziehungen	1|863|beziehungen
verhältnis	1|863|verhältnis
verhältnisse	1|863|verhältnisse
verhältnissen	1|863|verhältnissen
verhältnisses	1|863|verhältnisses
anwend	1|864|anwend
kraft	1|867|kraft
kürzlich	1|868|kürzlich
neu	1|869|neu
neues	1|869|neues
neuem	1|869|neuem
alt	1|870|alt
alte	1|870|alte
alten	1|870|alten
älter	1|870|älter
vorliegt	1|872|vorliegt
vorliegen	1|872|vorliegen
schon	1|873|schon
vorab	1|873|vorab	8|1652|vorab
zukunft	1|874|zukunft
danach	1|874|danach	2|876|danach wird
bevor	1|875|bevor	8|1652|bevor
nachdem	1|876|nachdem
nun	1|878|nun
heute	1|878|heute
nunmehr	1|878|nunmehr
bald	1|879|bald
verzug	1|879|verzug
zeit	1|882|zeit	3|1574|zeit
zeiten	1|882|zeiten
mal	1|882|mal
male	1|882|male
jahreszeit	1|882|jahreszeit
wartezeit	1|882|wartezeit
tageszeit	1|882|tageszeit
laufzeiten	1|882|laufzeiten
frist	1|883|frist	3|1574|frist
fristen	1|883|fristen	3|1574|fristen
zeitweise	1|884|zeitweise
dauernd	1|885|dauernd
tages	1|888|tages	5|1619|tages
woche	1|889|woche	5|1620|woche
uhr	1|892|uhr
minute	1|893|minute
minuten	1|893|minuten
morgen	1|895|morgen
januar	1|904|januar
jan	1|904|jan
februar	1|905|februar
feb	1|905|feb
märz	1|906|märz
april	1|907|april
mai	1|908|mai
juni	1|909|juni
juli	1|910|juli
august	1|911|august
aug	1|911|aug
september	1|912|september
sept	1|912|sept
oktober	1|913|oktober
okt	1|913|okt
november	1|914|november
nov	1|914|nov
dezember	1|915|dezember
dez	1|915|dez
null	1|916|null
eins	1|917|eins
beide	1|918|beide
beiden	1|918|beiden
beider	1|918|beider
zweimal	1|918|zweimal
drei	1|919|drei
vier	1|920|vier
fünf	1|921|fünf
sechs	1|922|sechs
sieben	1|923|sieben
acht	1|924|acht
neun	1|925|neun
zehn	1|926|zehn
elf	1|927|elf
zwölf	1|928|zwölf
dreizehn	1|929|dreizehn
fünfzehn	1|930|fünfzehn
sechzehn	1|931|sechzehn
achtzehn	1|932|achtzehn
zwanzig	1|933|zwanzig
dreißig	1|934|dreißig
vierzig	1|935|vierzig
fünfzig	1|936|fünfzig
sechzig	1|937|sechzig
neunzig	1|938|neunzig
erste	1|942|erste
ersten	1|942|ersten
erster	1|942|erster
erstes	1|942|erstes
zunächst	1|942|zunächst
zuerst	1|942|zuerst
zweite	1|943|zweite
zweiter	1|943|zweiter
zweites	1|943|zweites
zweitens	1|943|zweitens
nummer	1|948|nummer
nummern	1|948|nummern
anzahl	1|948|anzahl
zahl	1|948|zahl
viele	1|949|viele
vielzahl	1|949|vielzahl
viel	1|950|viel
weiteres	1|950|weiteres	3|1577|weiteres
weniger	1|951|weniger	8|1643|weniger schutz*	8|1643|weniger streng*	8|1643|weniger restriktiv*
minder	1|951|minder
kleiner	1|951|kleiner
maße	1|956|maße
reihe	1|957|reihe
spektrum	1|957|spektrum
bandbreite	1|957|bandbreite
vielfalt	1|957|vielfalt
größe	1|958|größe
größen	1|958|größen
länge	1|958|länge
breite	1|958|breite
kurz	1|959|kurz
kurze	1|959|kurze
kurzen	1|959|kurzen
wenig	1|959|wenig
groß	1|960|groß
lang	1|960|lang
lange	1|960|lange
weit	1|960|weit
hoch	1|961|hoch
hohes	1|961|hohes
oben	1|961|oben	8|1647|oben auf dieser	8|1647|oben in dieser
oberen	1|961|oberen
tief	1|962|tief
unten	1|962|unten	8|1647|unten auf dieser
unterhalb	1|962|unterhalb
leicht	1|963|leicht
leichter	1|963|leichter
mühelos	1|963|mühelos
schwer	1|964|schwer
klar	1|965|klar
klare	1|965|klare
klaren	1|965|klaren
eindeutig	1|965|eindeutig
eindeutiger	1|965|eindeutiger
gut	1|966|gut	2|1241|gut sichtbar	8|1654|gut sichtbar*	8|1654|gut erkennbar*
gute	1|966|gute
guten	1|966|guten	2|1403|guten glauben
gutes	1|966|gutes
beste	1|966|beste
besten	1|966|besten
bestens	1|966|bestens
angemessen	1|970|angemessen
angemessene	1|970|angemessene	8|1660|angemessene maßnahmen	8|1660|angemessene schritte
angemessenen	1|970|angemessenen
angemessener	1|970|angemessener
angemessenes	1|970|angemessenes
fair	1|971|fair
faire	1|971|faire
billigerweise	1|971|billigerweise
gerecht	1|971|gerecht
gerechte	1|971|gerechte
gerechten	1|971|gerechten
gerechter	1|971|gerechter
oft	1|975|oft
manchmal	1|975|manchmal
gleich	1|976|gleich
gleiche	1|976|gleiche
gleicher	1|976|gleicher
ebenso	1|976|ebenso
derselben	1|976|derselben
dieselben	1|976|dieselben
gleichermaßen	1|976|gleichermaßen
selben	1|976|selben
ander	1|978|ander
anderes	1|978|anderes	3|1577|anderes
sonst	1|978|sonst
eindeutige	1|979|eindeutige
eindeutigen	1|979|eindeutigen
eigen	1|980|eigen
praxis	1|985|praxis
norm	1|988|norm
normen	1|988|normen
grundsatz	1|989|grundsatz
natur	1|993|natur
natürlicher	1|993|natürlicher
naturgemäß	1|993|naturgemäß
beschaffenheit	1|993|beschaffenheit
typ	1|994|typ	3|1590|typ
typen	1|994|typen	3|1590|typen
arten	1|994|arten	3|1590|arten	6|1623|arten von	6|1623|arten der
nämlich	1|996|nämlich
real	1|999|real
realität	1|999|realität
copyright	1|1002|copyright
autor	1|1005|autor
autoren	1|1005|autoren
kunst	1|1006|kunst
geschichte	1|1006|geschichte
buch	1|1007|buch
bücher	1|1007|bücher
buchen	1|1007|buchen
reise	1|1008|reise
reisen	1|1008|reisen
reisedaten	1|1008|reisedaten
fahrt	1|1008|fahrt
fahrten	1|1008|fahrten
verkehr	1|1010|verkehr
verkehrs	1|1010|verkehrs
pass	1|1013|pass
zuhause	1|1015|zuhause
haus	1|1015|haus
häuser	1|1015|häuser
hause	1|1015|hause
heim	1|1015|heim
wohn	1|1016|wohn
wohnt	1|1016|wohnt
straße	1|1017|straße
strasse	1|1017|strasse
weg	1|1017|weg
straßen	1|1017|straßen
allee	1|1017|allee
str	1|1017|str
essen	1|1019|essen
mode	1|1020|mode
luft	1|1023|luft
strom	1|1025|strom
feedback	1|1028|feedback
muster	1|1031|muster	2|1032|muster für	2|1159|muster von
mustern	1|1031|mustern
maschinelles	1|1033|maschinelles	2|1442|maschinelles lernen	6|1633|maschinelles lernen
cache	1|1039|cache
signal	1|1040|signal
signale	1|1040|signale
signalen	1|1040|signalen
funk	1|1041|funk
protokoll	1|1042|protokoll
protokolls	1|1042|protokolls
http	1|1042|http
auftrag	1|1061|auftrag	2|1062|auftrag von
aufträge	1|1061|aufträge
auftrags	1|1061|auftrags
haft	1|1063|haft
haftet	1|1063|haftet
haften	1|1063|haften
strafe	1|1066|strafe
strafen	1|1066|strafen
trotz	1|1073|trotz
obwohl	1|1073|obwohl
gleichgültig	1|1073|gleichgültig
egal	1|1073|egal
berechtigte	1|1076|berechtigte
berechtigten	1|1076|berechtigten
berechtigtes	1|1076|berechtigtes
berechtigtem	1|1076|berechtigtem
kern	1|1077|kern
heikel	1|1078|heikel
teilgenommen	1|1086|teilgenommen
beitragen	1|1087|beitragen
beiträgt	1|1087|beiträgt
mitwirken	1|1087|mitwirken
beigetragen	1|1087|beigetragen
einträge	1|1088|einträge
ergreifen	1|1089|ergreifen
bringen	1|1090|bringen
bringt	1|1090|bringt
gebracht	1|1090|gebracht
trägt	1|1090|trägt
getragen	1|1090|getragen
gehen	1|1091|gehen
geht	1|1091|geht
werdet	1|1091|werdet
gekommen	1|1091|gekommen
geworden	1|1091|geworden
verlass	1|1092|verlass
verlassen	1|1092|verlassen
verlässt	1|1092|verlässt
ankommen	1|1093|ankommen
gelangt	1|1093|gelangt
einstell	1|1095|einstell
sagt	1|1096|sagt
gesagt	1|1096|gesagt
scheint	1|1098|scheint
scheinen	1|1098|scheinen
warten	1|1100|warten	2|1239|warten auf
eingehen	1|1105|eingehen
eingeht	1|1105|eingeht
zustande	1|1105|zustande
begründen	1|1106|begründen
darstellen	1|1108|darstellen	3|1565|darstellen
decken	1|1110|decken
auslegen	1|1113|auslegen
entsprechen	1|1114|entsprechen
entspricht	1|1114|entspricht
saldo	1|1115|saldo
balance	1|1115|balance
vorgehen	1|1116|vorgehen
vorrangige	1|1116|vorrangige
menschenwürde	1|1117|menschenwürde
ethik	1|1117|ethik
wert	1|1118|wert
werte	1|1118|werte
wertes	1|1118|wertes
schätzen	1|1118|schätzen
zugute	1|1119|zugute
möglichkeit	1|1120|möglichkeit
möglichkeiten	1|1120|möglichkeiten
fühlen	1|1122|fühlen
liebe	1|1123|liebe
beachte	1|1124|beachte
beachten	1|1124|beachten	2|1125|beachten sie
beachtet	1|1124|beachtet
merken	1|1126|merken
gemerkt	1|1126|gemerkt
erinnern	1|1126|erinnern
idee	1|1127|idee
ideen	1|1127|ideen
plan	1|1128|plan
pläne	1|1128|pläne
planen	1|1128|planen
letztlich	1|1131|letztlich
schließlich	1|1131|schließlich
endlich	1|1131|endlich
retargeting	1|1135|retargeting
wieder	1|1140|wieder	8|1648|wieder aufrufen
nochmals	1|1140|nochmals
abgeleitete	1|1141|abgeleitete
bearbeitungen	1|1141|bearbeitungen
reverse	1|1142|reverse
umgangen	1|1143|umgangen
last	1|1145|last
lasten	1|1145|lasten
gerüst	1|1149|gerüst
zentrum	1|1150|zentrum
zentren	1|1150|zentren
center	1|1150|center
rand	1|1151|rand
kante	1|1151|kante
ecke	1|1151|ecke
spitze	1|1152|spitze
vorne	1|1153|vorne
front	1|1153|front
linie	1|1154|linie
linien	1|1154|linien
nähe	1|1157|nähe
nahe	1|1157|nahe
rund	1|1157|rund
umkreis	1|1157|umkreis
zufall	1|1159|zufall
ergänzend	1|1160|ergänzend
kombi	1|1160|kombi
gegenseite	1|1161|gegenseite
pendant	1|1161|pendant
privatleben	1|1162|privatleben
shield	1|1166|shield
binden	1|1167|binden
deal	1|1168|deal
nachfolg	1|1171|nachfolg
erben	1|1171|erben
erbe	1|1171|erbe
cv	1|1175|cv
abschlüsse	1|1177|abschlüsse
import	1|1182|import
partnersuche	1|1185|partnersuche
treffen	1|1185|treffen
dating	1|1185|dating
ding	1|1189|ding
dinge	1|1189|dinge
dingen	1|1189|dingen
sache	1|1189|sache
sachen	1|1189|sachen
irgendetwas	1|1189|irgendetwas
punkt	1|1190|punkt	3|1555|punkt
punkte	1|1190|punkte
punkten	1|1190|punkten
dauert	1|1191|dauert
lokal	1|1192|lokal
entgegen	1|1193|entgegen
dennoch	1|1194|dennoch
trotzdem	1|1194|trotzdem
zugleich	1|1194|zugleich
gleichzeitig	1|1194|gleichzeitig
ausschuss	1|1195|ausschuss
ausschüsse	1|1195|ausschüsse
vorstand	1|1195|vorstand
gremium	1|1195|gremium
aufsichtsrat	1|1195|aufsichtsrat
beziehungsweise	1|1197|beziehungsweise
respektive	1|1197|respektive
rückwärts	1|1199|rückwärts
zumindest	1|1202|zumindest
wenigstens	1|1202|wenigstens
selber	1|1207|selber
verlänger	1|1211|verlänger
verlängert	1|1211|verlängert
anstelle	1|1215|anstelle
stattdessen	1|1215|stattdessen
anstatt	1|1215|anstatt
vielmehr	1|1215|vielmehr
statt	1|1215|statt
kanal	1|1216|kanal
kanäle	1|1216|kanäle
kanälen	1|1216|kanälen
genug	1|1217|genug
fortfahren	1|1219|fortfahren
vorgeht	1|1219|vorgeht
quer	1|1221|quer
anzunehmen	1|1225|anzunehmen
modus	1|1227|modus
modi	1|1227|modi
voraus	1|1229|voraus
erweiterte	1|1229|erweiterte
hinaus	1|1231|hinaus
ehre	1|1235|ehre
hart	1|1236|hart
harte	1|1236|harte
papierform	1|1236|papierform
ausgedruckt	1|1236|ausgedruckt
rest	1|1237|rest
übrige	1|1237|übrige
meisten	1|1237|meisten
ausstehende	1|1239|ausstehende
ausgaben	1|1240|ausgaben
verstecken	1|1243|verstecken
buchst	1|1244|buchst
lit	1|1244|lit
sinn	1|1245|sinn
kopf	1|1246|kopf
eigens	1|1248|eigens
vpn	1|1251|vpn
proxy	1|1251|proxy
tunnel	1|1251|tunnel
prominente	1|1253|prominente
vorsatz	1|1255|vorsatz
schwere	1|1256|schwere
schweren	1|1256|schweren
schwerer	1|1256|schwerer
rolle	1|1258|rolle
rollen	1|1258|rollen
entertainment	1|1259|entertainment
einheit	1|1260|einheit
einheiten	1|1260|einheiten
paketpreis	1|1261|paketpreis
abstimm	1|1275|abstimm
wahlen	1|1275|wahlen
ruf	1|1277|ruf
goodwill	1|1277|goodwill
hrb	1|1282|hrb
ust	1|1282|ust
punktzahl	1|1286|punktzahl
lager	1|1287|lager
depot	1|1287|depot
stadium	1|1290|stadium
bühne	1|1290|bühne
sinken	1|1291|sinken
sinkt	1|1291|sinkt
fällt	1|1291|fällt
unterfallen	1|1291|unterfallen
tippen	1|1294|tippen
tippt	1|1294|tippt
drücken	1|1294|drücken
drückt	1|1294|drückt
druck	1|1295|druck
drucken	1|1295|drucken
ausdruck	1|1295|ausdruck
scan	1|1296|scan
tasten	1|1297|tasten
puls	1|1300|puls
herz	1|1300|herz
herzen	1|1300|herzen
rezept	1|1303|rezept
rezepte	1|1303|rezepte
nachfolgend	1|1307|nachfolgend
hiermit	1|1307|hiermit
hinsicht	1|1309|hinsicht
empfehlungsschreiben	1|1314|empfehlungsschreiben
zwingen	1|1315|zwingen
zwingt	1|1315|zwingt
gunsten	1|1316|gunsten
tipp	1|1318|tipp
tipps	1|1318|tipps
vergeht	1|1319|vergeht
abläuft	1|1319|abläuft
wiedergeben	1|1322|wiedergeben
rendern	1|1322|rendern
verfügen	1|1323|verfügen
verfügt	1|1323|verfügt
verbrauch	1|1328|verbrauch
verbraucht	1|1328|verbraucht
konsum	1|1328|konsum
club	1|1330|club
clubs	1|1330|clubs
satz	1|1333|satz
kürzen	1|1335|kürzen
kürzt	1|1335|kürzt
vergleich	1|1337|vergleich
gewandt	1|1338|gewandt
frames	1|1340|frames
beständig	1|1347|beständig
circa	1|1348|circa
nahezu	1|1348|nahezu
fast	1|1348|fast
ausfüllung	1|1352|ausfüllung
alias	1|1359|alias
matrix	1|1360|matrix
parken	1|1361|parken
mandat	1|1364|mandat
mandats	1|1364|mandats
warnen	1|1365|warnen
warnt	1|1365|warnt
stern	1|1366|stern
sterne	1|1366|sterne
telefonbuch	1|1371|telefonbuch
telefonbücher	1|1371|telefonbücher
erachten	1|1374|erachten
genuss	1|1375|genuss
früh	1|1377|früh
frühe	1|1377|frühe
leeren	1|1378|leeren
brechen	1|1380|brechen
bricht	1|1380|bricht
gebrochen	1|1380|gebrochen
kaputt	1|1380|kaputt
paar	1|1381|paar
paare	1|1381|paare
masse	1|1383|masse
kochen	1|1384|kochen
tier	1|1385|tier
tiere	1|1385|tiere
tieren	1|1385|tieren
hund	1|1385|hund
hunde	1|1385|hunde
licht	1|1387|licht
lichter	1|1387|lichter
hell	1|1387|hell
dunkel	1|1387|dunkel
frieden	1|1389|frieden
bundestag	1|1392|bundestag
botschaft	1|1394|botschaft
botschaften	1|1394|botschaften
zoll	1|1395|zoll
zölle	1|1395|zölle
opfer	1|1398|opfer
opfern	1|1398|opfern
opfers	1|1398|opfers
inklusiv	1|1400|inklusiv
zeichn	1|1408|zeichn
vorlage	1|1409|vorlage
vorlagen	1|1409|vorlagen
grenze	1|1410|grenze
grenzen	1|1410|grenzen
norden	1|1419|norden
nord	1|1419|nord
süden	1|1420|süden
süd	1|1420|süd
osten	1|1421|osten
ost	1|1421|ost
westen	1|1422|westen
west	1|1422|west
bluetooth	1|1423|bluetooth
wlan	1|1424|wlan
fi	1|1424|fi
gps	1|1425|gps
ios	1|1428|ios
macos	1|1430|macos
linux	1|1432|linux
feuer	1|1437|feuer
brand	1|1437|brand
nacht	1|1438|nacht
abend	1|1438|abend
mitternacht	1|1438|mitternacht
imy	1|1439|imy
auto	1|1444|auto
autos	1|1444|autos
roller	1|1445|roller
fahren	1|1448|fahren
euro	1|1451|euro
bargeld	1|1453|bargeld
mwst	1|1454|mwst
phishing	1|1460|phishing
bot	1|1461|bot
bots	1|1461|bots
bonus	1|1467|bonus
arzt	1|1468|arzt
ärzte	1|1468|ärzte
hass	1|1478|hass
visum	1|1480|visum
visa	1|1480|visa
hand	1|1481|hand
hände	1|1481|hände
händen	1|1481|händen
auge	1|1482|auge
augen	1|1482|augen
dank	1|1484|dank
danke	1|1484|danke
danken	1|1484|danken
bus	1|1486|bus
busse	1|1486|busse
bussen	1|1486|bussen
bahn	1|1487|bahn
zug	1|1487|zug
züge	1|1487|züge
chrome	1|1491|chrome
gmail	1|1492|gmail
bing	1|1493|bing
explorer	1|1494|explorer
internetexplorer	1|1494|internetexplorer
safari	1|1495|safari
itunes	1|1496|itunes
aws	1|1497|aws
alexa	1|1498|alexa
tumblr	1|1505|tumblr
github	1|1506|github
zoom	1|1507|zoom
adwords	1|1513|adwords
adsense	1|1513|adsense
doubleclick	1|1513|doubleclick
criteo	1|1514|criteo
mastercard	1|1518|mastercard
sonos	1|1519|sonos
xml	1|1521|xml
json	1|1521|json
csv	1|1521|csv
pdf	1|1521|pdf	7|1637|pdf herunterladen	7|1637|pdf version
crm	1|1523|crm
hr	1|1524|hr
27001	1|1525|27001
dss	1|1526|dss
york	1|1533|york
francisco	1|1534|francisco
london	1|1535|london
paris	1|1536|paris
dublin	1|1537|dublin
amsterdam	1|1538|amsterdam
berlin	1|1539|berlin
münchen	1|1539|münchen
hamburg	1|1539|hamburg
verbundene	2|518|verbundene unternehmen
berechnen	2|563|berechnen von
gesetzliche	2|596|gesetzliche vertret*	6|139|gesetzliche grundlage*
benötigt	2|603|benötigt von	3|1567|benötigt
entscheid	2|851|entscheid zwischen
höhere	2|1024|höhere gewalt
intelligente	2|1034|intelligente geräte
ausgeben	2|1144|ausgeben als
co	2|1174|co branding
verfahren	2|1219|verfahren wir
ausgehen	2|1225|ausgehen von
darüber	2|1231|darüber hinaus
entstehende	2|1232|entstehende kosten
bestellt	2|1242|bestellt zum	3|1602|bestellt
umsatzsteuer	2|1282|umsatzsteuer identifikationsnummer
darin	2|1307|darin enthalten
wer	2|1308|wer auch	6|1625|wer erhält	6|1625|wer hat zugriff	6|1635|wer wir sind	6|1635|wer sind wir
festhalten	2|1373|festhalten an
treu	2|1403|treu und glauben
organisation	3|1548|organisation
organisationen	3|1548|organisationen
betriebe	3|1548|betriebe
internetseite	3|1549|internetseite
internetauftritt	3|1549|internetauftritt
internetauftritts	3|1549|internetauftritts
webpräsenz	3|1549|webpräsenz
homepage	3|1549|homepage
onlineangebot	3|1549|onlineangebot
onlineangebots	3|1549|onlineangebots
onlineangebotes	3|1549|onlineangebotes
internetangebot	3|1549|internetangebot
webangebot	3|1549|webangebot
dienstleistung	3|1550|dienstleistung
dienstleistungen	3|1550|dienstleistungen
leistung	3|1550|leistung
angebots	3|1550|angebots
angebotes	3|1550|angebotes
plattform	3|1550|plattform
plattformen	3|1550|plattformen
datenschutzhinweis	3|1551|datenschutzhinweis
datenschutzhinweisen	3|1551|datenschutzhinweisen
datenschutzrichtlinien	3|1551|datenschutzrichtlinien
datenschutzinformation	3|1551|datenschutzinformation
datenschutzinformationen	3|1551|datenschutzinformationen
details	3|1552|details
personenbezogen	3|1553|personenbezogen
personenbezogene	3|1553|personenbezogene
personenbezogenen	3|1553|personenbezogenen
personenbezogener	3|1553|personenbezogener
personenbezogenes	3|1553|personenbezogenes
persönliche	3|1553|persönliche
besucher	3|1554|besucher
besuchern	3|1554|besuchern
besuchers	3|1554|besuchers
abschnitte	3|1555|abschnitte
ziffer	3|1555|ziffer
paragraf	3|1555|paragraf
paragraph	3|1555|paragraph
unterstützt	3|1557|unterstützt
ermöglichen	3|1557|ermöglichen
ermöglicht	3|1557|ermöglicht
gestattet	3|1557|gestattet
bereitgestellt	3|1558|bereitgestellt	8|1647|bereitgestellt
anzubieten	3|1558|anzubieten
geliefert	3|1558|geliefert
erbracht	3|1558|erbracht
erstellen	3|1559|erstellen
erstellt	3|1559|erstellt	9|1661|erstellt am
erzeugen	3|1559|erzeugen
erzeugt	3|1559|erzeugt
generieren	3|1559|generieren
generiert	3|1559|generiert
angelegt	3|1559|angelegt
aufhören	3|1563|aufhören
beginnen	3|1564|beginnen
beginnt	3|1564|beginnt
anfangen	3|1564|anfangen
darzustellen	3|1565|darzustellen
dargestellt	3|1565|dargestellt
einblenden	3|1565|einblenden
gesendet	3|1566|gesendet
geschickt	3|1566|geschickt
zugesandt	3|1566|zugesandt
übersandt	3|1566|übersandt
zukommen	3|1566|zukommen	8|1645|zukommen lassen
nötig	3|1567|nötig
rechtsvorschrift	3|1568|rechtsvorschrift
rechtsvorschriften	3|1568|rechtsvorschriften
drittpartei	3|1570|drittpartei
drittparteien	3|1570|drittparteien
erläuterten	3|1571|erläuterten
dargelegt	3|1571|dargelegt
dargelegten	3|1571|dargelegten
aufgeführt	3|1571|aufgeführt
aufgeführten	3|1571|aufgeführten
angegeben	3|1571|angegeben
genannt	3|1571|genannt
genannten	3|1571|genannten
festgelegt	3|1571|festgelegt
festgelegten	3|1571|festgelegten
anhand	3|1572|anhand
anliegen	3|1573|anliegen
zeitraums	3|1574|zeitraums
gelöscht	3|1575|gelöscht
vernichtet	3|1575|vernichtet
weitergegeben	3|1576|weitergegeben	6|1625|weitergegeben
weitergabe	3|1576|weitergabe
geteilt	3|1576|geteilt
offengelegt	3|1576|offengelegt
offenlegung	3|1576|offenlegung
weitergeleitet	3|1576|weitergeleitet
zusätzlich	3|1577|zusätzlich
zusätzlichen	3|1577|zusätzlichen
sonstige	3|1577|sonstige
sonstiger	3|1577|sonstiger
ähnlich	3|1578|ähnlich
ähnliche	3|1578|ähnliche
ähnlichen	3|1578|ähnlichen
ähnlicher	3|1578|ähnlicher
vergleichbar	3|1578|vergleichbar
vergleichbare	3|1578|vergleichbare
vergleichbaren	3|1578|vergleichbaren
vergleichbarer	3|1578|vergleichbarer
gleichwertig	3|1578|gleichwertig
verschiedene	3|1579|verschiedene
verschiedener	3|1579|verschiedener
unterschiedliche	3|1579|unterschiedliche
mehrere	3|1579|mehrere
mehreren	3|1579|mehreren
mehrerer	3|1579|mehrerer
diverse	3|1579|diverse
abkommen	3|1580|abkommen
ausschließlich	3|1583|ausschließlich
ausschliesslich	3|1583|ausschliesslich
verwaltet	3|1587|verwaltet
erhobenen	3|1588|erhobenen
erfassten	3|1588|erfassten
gesammelt	3|1588|gesammelt
gesammelten	3|1588|gesammelten
kategorie	3|1590|kategorie
kategorien	3|1590|kategorien	6|1623|kategorien von	6|1623|kategorien der	6|1623|kategorien personenbezogene*	8|1639|kategorien personenbezogener
sorte	3|1590|sorte
aktuelle	3|1591|aktuelle	8|1647|aktuelle fassung	8|1647|aktuelle version	8|1647|aktuelle datenschutz*	8|1648|aktuelle fassung	8|1648|aktuelle version	9|1661|aktuelle version
aktuellen	3|1591|aktuellen	8|1647|aktuellen fassung	8|1648|aktuellen fassung	8|1648|aktuellen version
derzeit	3|1591|derzeit
derzeitige	3|1591|derzeitige
derzeitigen	3|1591|derzeitigen
gegenwärtig	3|1591|gegenwärtig
gegenwärtige	3|1591|gegenwärtige
bestehende	3|1591|bestehende
bestehenden	3|1591|bestehenden
momentan	3|1591|momentan
material	3|1592|material
materialien	3|1592|materialien
entscheidet	3|1593|entscheidet
genutzt	3|1594|genutzt
eingesetzt	3|1594|eingesetzt
ändern	3|1595|ändern	8|1640|ändern	8|1641|ändern oder löschen	8|1641|ändern und löschen	8|1641|ändern löschen
ändert	3|1595|ändert	8|1640|ändert
geändert	3|1595|geändert	9|1661|geändert am	9|1661|geändert
anpassen	3|1595|anpassen	8|1640|anpassen
angepasst	3|1595|angepasst
anpassungen	3|1595|anpassungen	6|1634|anpassungen
aktualisieren	3|1595|aktualisieren	8|1640|aktualisieren	8|1641|aktualisieren oder löschen	8|1641|aktualisieren oder berichtigen	8|1641|aktualisieren korrigieren	8|1647|aktualisieren wir diese seite
aktualisiert	3|1595|aktualisiert	9|1661|aktualisiert	9|1661|aktualisiert am
überarbeiten	3|1595|überarbeiten	8|1640|überarbeiten
überarbeitet	3|1595|überarbeitet	9|1661|überarbeitet
modifizieren	3|1595|modifizieren	8|1640|modifizieren
gespeicherten	3|1596|gespeicherten
behoben	3|1597|behoben
einreichen	3|1599|einreichen
einzureichen	3|1599|einzureichen
eingereicht	3|1599|eingereicht
einlegen	3|1599|einlegen
benachrichtigen	3|1600|benachrichtigen
benachrichtigt	3|1600|benachrichtigt
benachrichtigung	3|1600|benachrichtigung
mitgeteilt	3|1600|mitgeteilt
registrieren	3|1601|registrieren
registriert	3|1601|registriert
registrierung	3|1601|registrierung
gekauft	3|1602|gekauft
erworben	3|1602|erworben
einverständnis	3|1603|einverständnis	8|136|einverständnis einholen	8|136|einverständnis ** einholen	8|136|einverständnis einzuholen
kundenkontos	3|1605|kundenkontos
ansässig	3|1606|ansässig
niedergelassen	3|1606|niedergelassen
gelegen	3|1606|gelegen
wohnsitz	3|1607|wohnsitz
einwohner	3|1607|einwohner
wesentlich	3|1608|wesentlich	8|1640|wesentlich ** unterscheidet	8|1640|wesentlich ** unterscheiden	8|1640|wesentlich anders	8|1642|wesentlich
wesentliche	3|1608|wesentliche	8|1642|wesentliche
wesentlichen	3|1608|wesentlichen	8|1642|wesentlichen
wesentlicher	3|1608|wesentlicher	8|1642|wesentlicher
erheblich	3|1608|erheblich
erhebliche	3|1608|erhebliche
erheblichen	3|1608|erheblichen
bedeutend	3|1608|bedeutend
bedeutende	3|1608|bedeutende
bedeutenden	3|1608|bedeutenden
grundlegend	3|1608|grundlegend
grundlegende	3|1608|grundlegende
wichtige	3|1608|wichtige
wichtigen	3|1608|wichtigen
relevant	3|1609|relevant
relevante	3|1609|relevante
relevanten	3|1609|relevanten
anwendbaren	3|1609|anwendbaren
anwendbares	3|1609|anwendbares
einschlägig	3|1609|einschlägig
einschlägigen	3|1609|einschlägigen
maßgeblich	3|1609|maßgeblich
maßgeblichen	3|1609|maßgeblichen
verbessern	3|1611|verbessern
verbessert	3|1611|verbessert
verbesserung	3|1611|verbesserung
optimieren	3|1611|optimieren
optimiert	3|1611|optimiert
optimierung	3|1611|optimierung
geschützt	3|1612|geschützt
absichern	3|1612|absichern
maßnahme	3|1613|maßnahme
maßnahmen	3|1613|maßnahmen
massnahmen	3|1613|massnahmen
vorkehrung	3|1613|vorkehrung
vorkehrungen	3|1613|vorkehrungen
schritte	3|1613|schritte
umgehend	3|1615|umgehend
dienstleister	3|1616|dienstleister
dienstleistern	3|1616|dienstleistern
dienstleisters	3|1616|dienstleisters
dienstanbieter	3|1616|dienstanbieter
dienstanbietern	3|1616|dienstanbietern
diensteanbieter	3|1616|diensteanbieter
auftragnehmer	3|1616|auftragnehmer
lieferanten	3|1616|lieferanten
stunde	5|1617|stunde
aufeinanderfolgende	5|1619|aufeinanderfolgende tage
aufeinanderfolgenden	5|1619|aufeinanderfolgenden tagen
monat	5|1621|monat	8|1652|monat vor
monaten	5|1621|monaten
monats	5|1621|monats
monates	5|1621|monates
jahres	5|1622|jahres
jahrs	5|1622|jahrs
datenkategorien	6|1623|datenkategorien
verarbeitete	6|1623|verarbeitete daten
datenarten	6|1623|datenarten
quellen	6|1623|quellen
wofür	6|1624|wofür
wozu	6|1624|wozu
warum	6|1624|warum
speicherzeitraum	6|1627|speicherzeitraum
datenspeicherung	6|1627|datenspeicherung
jugendschutz	6|1628|jugendschutz
betroffenenrechte	6|1629|betroffenenrechte
datenübertragbarkeit	6|1629|datenübertragbarkeit
schutzmaßnahmen	6|1631|schutzmaßnahmen
technische	6|1631|technische und
datenschutzrahmen	6|65|datenschutzrahmen
reichweitenmessung	6|1632|reichweitenmessung
entscheidungsfindung	6|1633|entscheidungsfindung
änderungsvorbehalt	6|1634|änderungsvorbehalt	8|1640|änderungsvorbehalt
überarbeitung	6|1634|überarbeitung
neufassung	6|1634|neufassung
gültigkeit	6|1634|gültigkeit und änderung	9|1662|gültigkeit ab
verantwortlichkeit	6|1635|verantwortlichkeit
geltung	6|1636|geltung
einleitung	6|1636|einleitung
einführung	6|1636|einführung
präambel	6|1636|präambel
überblick	6|1636|überblick
übersicht	6|1636|übersicht
allgemeines	6|1636|allgemeines
allgemeine	6|1636|allgemeine hinweise	6|1636|allgemeine informationen
begriffe	6|1636|begriffe
vorwort	6|1636|vorwort
direkt	7|1637|direkt zum inhalt
inhaltsverzeichnis	7|1637|inhaltsverzeichnis
war	7|1637|war dieser artikel hilfreich	7|1637|war diese seite hilfreich
weiterlesen	7|1637|weiterlesen
warenkorb	7|1637|warenkorb anzeigen
frühere	7|1637|frühere versionen	7|1637|frühere version dieser	7|1637|frühere fassungen
ältere	7|1637|ältere versionen	7|1637|ältere fassungen
archivierte	7|1637|archivierte versionen	7|1637|archivierte fassungen
druckversion	7|1637|druckversion
druckansicht	7|1637|druckansicht
druckbare	7|1637|druckbare version
archiviert	7|1637|archiviert am
wayback	7|1637|wayback machine
nutzungsbedingungen	8|1638|nutzungsbedingungen
datenschutzpraxis	8|1638|datenschutzpraxis
praktiken	8|1639|praktiken zur
datenverarbeitungspraktiken	8|1639|datenverarbeitungspraktiken
informationspraktiken	8|1639|informationspraktiken
umgangs	8|1639|umgangs mit
ändere	8|1640|ändere
abändern	8|1640|abändern
abzuändern	8|1640|abzuändern
anpasst	8|1640|anpasst
anzupassen	8|1640|anzupassen
passen	8|1640|passen ** an
revidieren	8|1640|revidieren
ergänzen	8|1640|ergänzen
erweitern	8|1640|erweitern
ersetzen	8|1640|ersetzen
ersetzt	8|1640|ersetzt
fortgeschrieben	8|1640|fortgeschrieben
passwort	8|1641|passwort ** ändern	8|1641|passwort ** zu ändern	8|1641|passwort ** geändert
aktualisierte	8|1641|aktualisierte informationen zu ihre*
wesentliches	8|1642|wesentliches
schränkt	8|1643|schränkt ** rechte
schmälern	8|1643|schmälern ** rechte
verringern	8|1643|verringern ** rechte
schmälerung	8|1643|schmälerung ihrer rechte
verringerung	8|1643|verringerung ihrer rechte
schutzniveau	8|1643|schutzniveau ** verringer*	8|1643|schutzniveau ** senk*
auswirkungen	8|1643|auswirkungen auf ihre rechte
erneut	8|136|erneut einwilligung	8|136|erneut zur zustimmung	8|136|erneut zustimmen	8|136|erneut zuzustimmen	8|136|erneut einwilligen	8|136|erneut akzeptieren	8|1648|erneut zu lesen	8|1648|erneut durchlesen	8|1648|erneut durchzulesen	8|1648|erneut aufrufen	8|1648|erneut aufzurufen
aufgefordert	8|136|aufgefordert ** zuzustimmen	8|136|aufgefordert ** zu akzeptieren
auffordern	8|136|auffordern ** zuzustimmen	8|136|auffordern ** zu akzeptieren
ausdrücklich	8|136|ausdrücklich zustimmen	8|136|ausdrücklich zugestimmt	8|136|ausdrücklich einwilligen
ankündigen	8|1645|ankündigen
anzukündigen	8|1645|anzukündigen
bekanntgemacht	8|1645|bekanntgemacht
pop	8|1645|pop up	8|1654|pop up*
popup	8|1645|popup
banner	8|1645|banner
wirst	8|1645|wirst ** informiert
erscheint	8|1645|erscheint ein hinweis	8|1645|erscheint ** hinweis
kommunizieren	8|1645|kommunizieren
transparent	8|1645|transparent angekündigt
indem	8|1646|indem wir die	8|1646|indem wir diese	8|1646|indem wir das	8|1646|indem wir den	8|1646|indem wir unsere	8|1646|indem wir auf	8|1646|indem wir hier	8|1646|indem wir neue	8|1646|indem wir eine neue	8|1646|indem wir eine aktualisierte	8|1646|indem wir eine überarbeitete	8|1646|indem wir eine geänderte	8|1646|indem wir änderungen	8|1646|indem wir solche	8|1646|indem wir sie auf	8|1646|indem ich die	8|1646|indem ich diese	8|1646|indem ich das	8|1646|indem die neue	8|1646|indem das datum	8|1649|indem sie ** nutzen	8|1649|indem sie ** weiter*
veröffentlichen	8|1647|veröffentlichen
abgerufen	8|1647|abgerufen
aktualisiertem	8|1647|aktualisiertem datum
aktualisierten	8|1647|aktualisierten datum
aktuellste	8|1647|aktuellste version	8|1647|aktuellste fassung	8|1648|aktuellste version
neueste	8|1647|neueste version	8|1647|neueste fassung	8|1648|neueste version	8|1648|neueste fassung
platzieren	8|1647|platzieren
platziert	8|1647|platziert
am	8|1647|am anfang dieser	8|1647|am anfang der	8|1647|am ende dieser
hier	8|1647|hier veröffentlicht	8|1656|hier
ersichtlich	8|1647|ersichtlich
überprüfe	8|1648|überprüfe diese	8|1648|überprüfe regelmäßig
durchzulesen	8|1648|durchzulesen
durchlesen	8|1648|durchlesen
erneuten	8|1648|erneuten besuch
durchzusehen	8|1648|durchzusehen
gelegentlich	8|1648|gelegentlich ** lesen	8|1648|gelegentlich ** überprüf*	8|1648|gelegentlich ** prüfen
weiternutzung	8|1649|weiternutzung
weiterverwendung	8|1649|weiterverwendung
weiterbenutzung	8|1649|weiterbenutzung
fortsetzung	8|1649|fortsetzung der nutzung
fortführung	8|1649|fortführung der nutzung
widerspruchsfrist	8|1650|widerspruchsfrist
früher	8|1651|früher erhobene*	8|1651|früher erfasste*
vorher	8|1651|vorher erhobene*	8|1651|vorher erfasste*	8|1652|vorher
bisher	8|1651|bisher erhobene*
bislang	8|1651|bislang erhobene*
rechtzeitig	8|1652|rechtzeitig
frühzeitig	8|1652|frühzeitig
spätestens	8|1652|spätestens
inkrafttreten	8|1652|inkrafttreten	9|1662|inkrafttreten
wirksamwerden	8|1652|wirksamwerden
vorlauf	8|1652|vorlauf
beim	8|1653|beim einloggen	8|1653|beim nächsten login	8|1653|beim nächsten besuch
nächsten	8|1653|nächsten anmeldung
einblendung	8|1654|einblendung
deutlich	8|1654|deutlich sichtbar*
hauptseite	8|1655|hauptseite
eingangsseite	8|1655|eingangsseite
einstiegsseite	8|1655|einstiegsseite
landingpage	8|1655|landingpage
landing	8|1655|landing page
home	8|1655|home page
news	8|1657|news bereich
newsbereich	8|1657|newsbereich
newsseite	8|1657|newsseite
neuigkeitenseite	8|1657|neuigkeitenseite
ankündigungsseite	8|1657|ankündigungsseite
brieflich	8|1658|brieflich
briefpost	8|1658|briefpost
postsendung	8|1658|postsendung
datenschutzgesetze	8|1659|datenschutzgesetze ** verlangen	8|1659|datenschutzgesetze ** erforderlich
geeignete	8|1660|geeignete maßnahmen
letztes	9|1661|letztes update
letzter	9|1661|letzter stand
veröffentlicht	9|1661|veröffentlicht	9|1661|veröffentlicht am
wirksamkeitsdatum	9|1662|wirksamkeitsdatum
gültigkeitsdatum	9|1662|gültigkeitsdatum`,prefix:`per	0|0|personenbezogen*	0|0|persönliche* daten	0|0|persönliche* information*	0|0|persönliche* angaben	0|0|personenbezogen* daten	0|0|personenbezogen* information*	0|0|personenbezogen* angaben	0|0|personenbeziehbar*	0|0|persönliche* identifikator*	0|0|personenbezogen* identifikator*	0|0|persönliche* oder sensible*	0|0|persönliche* und sensible*	0|0|persönliche* oder vertrauliche*	0|0|persönliche* oder identifizierende*	0|23|personenstand*	0|28|personalausweis*	0|28|personalausweisnummer*	0|50|persönlich* interessen	0|71|persönlichkeitsprofil*	0|102|personalisiert* werbung	0|102|personalisiert* anzeige*	0|102|personalisiert* werbeanzeige*	0|104|personalisier*	0|105|persönlich* sicherheit	0|117|persönlichkeitsrecht*	0|157|persistent* cookie*	0|157|permanent* cookie*	0|159|personensorgeberechtigt*	1|294|persönlich*	1|294|personenbezogen*	1|294|personenbeziehbar*	1|838|personalisier*	1|883|periode*	1|885|permanent*	1|975|periodisch*	1|1013|personalausweis*	1|1356|persönlichkeit*	1|1524|personalabteilung*	8|1641|personenbezogene* daten ** ändern	8|1641|personenbezogene* daten ** zu ändern	8|1641|personenbezogene* daten ** aktualisieren	8|1641|personenbezogene* daten ** zu aktualisieren
nut	0|0|nutzerinformation*	0|7|nutzername*	0|7|nutzerkennung*	0|38|nutzungsinformation*	0|38|nutzungsverhalten*	0|38|nutzungsstatistik*	0|38|nutzungsaktivität*	0|38|nutzerverhalten*	0|38|nutzungsmuster*	0|38|nutzungsgewohnheit*	0|38|nutzeraktivität*	0|41|nutzungsprotokoll*	0|41|nutzungslog*	0|44|nutzergeneriert* inhalt*	0|44|nutzerinhalt*	0|50|nutzerpräferenz*	0|52|nutzeranfrage*	0|71|nutzungsprofil*	0|97|nutzerfreundlich*	0|97|nutzererlebnis*	0|97|nutzererfahrung*	0|99|nutzerforschung*	0|102|nutzungsbasiert* werbung	0|102|nutzungsbasiert* online werbung	0|102|nutzungsbasiert* onlinewerbung	0|103|nutzungsanalyse*	0|108|nutzungsbedingung*	0|110|nutzersupport*	0|123|nutzungsbeschränkung*	0|133|nutzereinstellung*	0|138|nutzungsvertrag*	0|166|nutzerseitig*	0|166|nutzeraccount*	0|166|nutzerinteraktion*	0|166|nutzeranmeldung*	0|166|nutzerumfrage*	0|166|nutzergruppe*	0|166|nutzerkreis*	0|166|nutzerbereich*	0|166|nutzeroberfläche*	0|192|nutzungszweck*	1|372|nutzungsprofil*	1|382|nutzer*	1|435|nutzungsbedingung*	1|435|nutzerbedingung*	1|793|nutzung*	1|983|nutzerverhalten*	1|986|nutzererfahrung*	1|986|nutzungserlebnis*
ben	0|0|benutzerinformation*	0|7|benutzername*	0|7|benutzerkennung*	0|38|benutzerverhalten*	0|38|benutzeraktivität*	0|44|benutzergeneriert* inhalt*	0|44|benutzerinhalt*	0|52|benutzeranfrage*	0|58|benutzt*	0|74|benachrichtig*	0|97|benutzerfreundlich*	0|97|benutzererfahrung*	0|126|benachteilig*	0|133|benutzereinstellung*	0|133|benachrichtigungseinstellung*	0|166|benutzeraccount*	0|166|benutzerinteraktion*	0|166|benutzeranmeldung*	0|166|benutzerumfrage*	0|166|benutzergruppe*	0|166|benutzeroberfläche*	0|187|benötigt*	1|382|benutzer*	1|402|benannt*	1|409|benachricht*	1|606|benötig*	1|793|benutzung*	1|983|benehm*	1|1102|benachteilig*	1|1242|benenn*	8|1645|benachrichtig*
kun	0|0|kundeninformation*	0|9|kundennummer*	0|44|kundeninhalt*	0|49|kundenbefragung*	0|49|kundenzufriedenheit*	0|49|kundenrückmeldung*	0|49|kundenmeinung*	0|49|kundenbewertung*	0|52|kundenanfrage*	0|52|kundendienstanfrage*	0|100|kundenbindung*	0|110|kundendienst*	0|110|kundenservice*	0|110|kundenbetreuung*	0|110|kundensupport*	0|110|kundenbetreuer*	0|116|kundensegmentier*	0|165|kundin*	0|165|kundenseitig*	1|385|kundin*	1|385|kundenkont*	1|385|kundennumm*	1|385|kundschaft*	1|385|kundenbezieh*	1|385|kundenerfahr*	1|385|kundenzufried*	1|549|kundenbindung*	1|863|kundenbeziehung*	1|1188|kundendienst*	1|1188|kundenservice*	1|1188|kundenbetreu*
mit	0|0|mitgliederinformation*	0|9|mitgliedsnummer*	0|45|mitteilungsfunktion*	0|57|mitprotokolliert*	0|74|mitgeteilt*	0|91|mitspieler*	0|143|mitarbeitende*	0|150|mitgliedstaat*	0|150|mitgliedsstaat*	0|150|mitgliedsland*	0|150|mitgliedsländer*	0|166|mitgliederverwaltung*	0|166|mitgliederliste*	0|166|mitgliederverzeichnis*	0|166|mitgliederbereich*	0|166|mitgliederversammlung*	0|169|mitverantwortlich*	1|380|mitgliedschaft*	1|503|mitarbeit*	1|635|mitgliedstaat*	1|635|mitgliedsstaat*	1|827|miteinbez*	1|898|mittwoch*	1|981|mittelbar*	1|1086|mitwirk*	1|1090|mitbring*	1|1096|mitgeteilt*	1|1174|mitgebrandet*	1|1230|mitfahr*	8|1645|mitgeteilt*
ide	0|0|identifizierende* angaben	0|0|identifizierende* information*	0|0|identifizierende* daten	0|0|identifizierende* merkmale	0|28|identifikationsnummer*	0|28|identitätsdokument*	0|28|identitätskarte*	0|28|identitätsnachweis*	0|36|identifizierungsmerkmal*	0|36|identifikationsmerkmal*	0|75|identitätsprüfung*	0|75|identitätsfeststellung*	0|75|identitätsüberprüfung*	0|75|identitätsbestätigung*	0|80|identitätsdienstleister*	0|106|identitätsdiebstahl*	1|373|identität*	1|374|identifizier*	1|374|identifikation*	1|375|identifikator*	1|976|identisch*
sen	0|1|sensible* daten	0|1|sensible* information*	0|1|sensible* personenbezogen*	0|1|sensible* personenbezogen* daten	0|1|sensitive* daten	0|1|sensible* personenbezogen* information*	0|1|sensible* personenbezogen* angaben	0|1|sensible* persönliche* daten	0|1|sensible* persönliche* information*	0|1|sensible* angaben	1|1041|sensor*	1|1078|sensib*	1|1078|sensitiv*
bes	0|1|besondere* kategorien	0|1|besondere* kategorien personenbezogen* daten	0|1|besondere* kategorien von personenbezogen* daten	0|1|besondere* kategorien von daten	0|1|besondere* arten personenbezogen*	0|26|beschäftigungsverhältnis*	0|31|bestellinformation*	0|31|bestellvorgang*	0|31|bestellvorgänge*	0|31|bestellprozess*	0|31|bestellnummer*	0|31|bestellbestätigung*	0|31|bestellformular*	0|31|bestellsystem*	0|31|bestellverhalten*	0|31|bestellte* ware*	0|31|bestellte* produkt*	0|31|bestellte* artikel*	0|38|besucht* seite*	0|38|besuchszeit*	0|39|besucht* website*	0|39|besucht* webseite*	0|39|besucht* internetseite*	0|53|beschleunigungs*	0|64|beseitig*	0|89|beschlagnahm*	0|100|besonder* angebot*	0|103|besuchermessung*	0|111|bestellabwicklung*	0|124|beschwerderecht*	0|153|bestimmungsland*	0|164|besucher*	0|165|besteller*	0|165|bestandskunde*	1|383|besucher*	1|384|besuchte*	1|473|beschreib*	1|473|beschrieben*	1|503|beschäftigt*	1|504|beschäftigung*	1|550|bestell*	1|737|beschädig*	1|753|bestätig*	1|761|beschränk*	1|775|besser*	1|785|bestreb*	1|796|beschaff*	1|813|beseitig*	1|833|bestandteil*	1|852|beschluss*	1|852|beschließ*	1|860|beschwer*	1|871|bestehend*	1|966|bestmöglich*	1|973|besonder*	1|1096|besprech*	1|1097|besprochen*	1|1164|bescheinig*	1|1404|beschleunig*	6|1629|beschwerde*	6|1629|beschwerderecht*	8|1651|bestehende* daten
sch	0|1|schützenswert* personendaten	0|1|schutzwürdig* daten	0|19|schwerbehind*	0|19|schwangerschaft*	0|25|schulabschluss*	0|25|schulisch*	0|45|schriftverkehr*	0|45|schriftwechsel*	0|51|schlussfolger*	0|83|schwestergesellschaft*	0|83|schwesterunternehmen*	0|92|schulträger*	0|105|schädlich*	0|105|schwachstelle*	0|105|schädigend*	0|105|schadprogramm*	0|105|schadcode*	0|124|schlichtung*	0|124|schiedsverfahren*	0|124|schiedsgericht*	0|124|schiedsstelle*	0|137|schutzwürdige* gründe*	0|137|schutzwürdige* interesse*	0|140|schutzmaßnahme*	0|140|schutzmassnahme*	0|140|schutzvorkehrung*	0|140|schutzmechanism*	0|141|schutzverletzung*	0|147|schutzniveau*	0|152|schweizerisch*	0|158|schüler*	0|184|schnellstmöglich*	1|333|schaltfläche*	1|340|schnittstelle*	1|407|schriftverkehr*	1|482|schlussfolger*	1|493|schritt*	1|617|schiedsgericht*	1|617|schlichtung*	1|651|schwedisch*	1|655|schweizer*	1|702|schul*	1|723|schutzmaßnahme*	1|724|schutz*	1|724|schütz*	1|729|schädlich*	1|737|schadens*	1|741|schutzverletz*	1|749|schlüssel*	1|782|schwierig*	1|787|scheiter*	1|822|schätz*	1|845|schreib*	1|845|schrift*	1|880|schnell*	1|967|schlecht*	1|1020|schuhe*	1|1064|schadlos*	1|1166|schutzschild*	1|1187|schenk*	1|1239|schweb*	1|1256|schwerwieg*	1|1346|schwerpunkt*	1|1368|schönheit*	1|1376|scheidung*	1|1470|schule*	1|1470|schüler*
vor	0|2|vorname*	0|27|vorstellungsgespräch*	0|51|vorhersag*	0|63|vorratsdaten*	0|74|vorankündigung*	0|89|vorladung*	0|136|vorherig* einwilligung	0|136|vorherig* zustimmung	0|138|vorvertraglich*	0|159|vormund*	0|159|vormünder*	0|187|vorgeschrieben*	0|191|voreingestellt*	0|191|voreinstellung*	1|403|vorname*	1|436|voraussetzung*	1|447|vorschrift*	1|476|vorgenannt*	1|476|vorstehend*	1|486|vorgehen*	1|498|vornehm*	1|498|vorgenommen*	1|610|vorrecht*	1|677|vorbehalt*	1|681|vormund*	1|710|vorliebe*	1|713|vorherseh*	1|713|vorauss*	1|714|vorsätz*	1|723|vorkehrung*	1|726|vorbeug*	1|740|vorfall*	1|740|vorfälle*	1|788|vorkomm*	1|811|vorhalt*	1|811|vorgehalten*	1|836|voreinstell*	1|837|voreingestellt*	1|839|vorschl*	1|839|vorgeschlagen*	1|871|vorliegend*	1|872|vorhanden*	1|873|vorher*	1|873|vorangeg*	1|884|vorübergehend*	1|968|vorrang*	1|1088|vorleg*	1|1112|vorhersag*	1|1119|vorteil*	1|1124|vorsicht*	1|1127|vorstell*	1|1129|vorbereit*	1|1144|vortäusch*	1|1153|vorder*	1|1255|vorsätzlich*	1|1316|vorteilhaft*	1|1343|vorgesehen*	1|1345|vorgabe*	1|1345|vorgegeben*	1|1399|voreingenommen*	1|1399|vorurteil*	8|1645|vorankündigung*	8|1651|vorhandene* daten	8|1652|vorankündigung*
nac	0|2|nachname*	0|45|nachrichtenfunktion*	0|45|nachrichteninhalt*	0|45|nachrichtenverlauf*	0|70|nachverfolgung*	0|90|nachfolgeunternehmen*	0|90|nachfolgegesellschaft*	1|403|nachname*	1|620|nachweis*	1|707|nachvollzieh*	1|874|nachfolgend*	1|874|nachträglich*	1|967|nachteil*	1|1037|nachverfolg*	1|1104|nachgeh*	1|1171|nachfolger*	1|1254|nachlässig*	1|1307|nachstehend*	1|1402|nachhaltig*	8|1643|nachteilig*
fam	0|2|familienname*	0|23|familienstand*	0|23|familienangehörig*	0|23|familienmitglied*	0|23|familiär* verhältnisse	1|682|familie*
zun	0|2|zuname*	1|953|zunehm*
kla	0|2|klarname*	0|72|klartext*	1|446|klausel*	1|995|klassifiz*	1|1053|klarna*
geb	0|2|geburtsname*	0|13|geburtstag*	0|13|geburtsjahr*	0|111|gebührenabrechnung*	0|161|gebietsansässig*	1|562|gebühr*	1|683|geburt*	1|683|geboren*	1|793|gebrauch*	1|1007|gebucht*	1|1015|gebäude*	1|1167|gebunden*
vol	0|2|vollständig* name*	0|89|vollzugsbehörde*	0|115|vollautomatisiert*	0|141|vollständig* verlust*	0|142|vollständig* sicherheit	0|160|volljährig*	0|191|vollautomatisch*	1|500|vollzieh*	1|625|vollstreck*	1|680|volljährig*	1|830|vollständig*	1|1299|volumen*	1|1336|vollumfäng*	1|1364|vollmacht*
mäd	0|2|mädchenname*
ema	0|3|email*	0|3|emailadress*	1|393|email*	8|3|email*
mai	0|3|mailadress*	0|3|mailanschrift*	0|154|mailserver*	8|3|mailadress*
ele	0|3|elektronisch* post	0|28|elektronisch* identitätsnachweis*	1|430|elektronisch*	1|834|element*	1|1025|elektrizität*	1|1025|elektrisch*	1|1077|elementar*	8|3|elektronische* post	8|3|elektronische* nachricht*
geh	0|4|gehasht* e mail*	0|4|gehasht* email*	0|4|gehasht* ** e mail*	0|30|gehaltsinformation*	0|30|gehaltsvorstellung*	0|30|gehaltsabrechnung*	0|63|gehostet*	0|73|gehasht*	0|78|geheimhaltung*	1|586|gehalt*	1|810|gehostet*	1|1079|geheimhalt*	1|1109|gehör*	1|1483|geheim*
has	0|4|hashwert* ** e mail*	0|73|hashwert*	0|73|hashfunktion*	1|1082|hash*	1|1478|hasserf*
tel	0|5|telefonnummer*	0|5|telefaxnummer*	0|38|telemetrie*	0|45|telefonat*	0|45|telefongespräch*	0|46|telefonbuch*	0|46|telefonkontakt*	0|163|telemediengesetz*	1|312|telefon*	1|401|telefonat*	1|1272|telekommunikation*	1|1281|telefax*	1|1371|telefonverzeichnis*
ruf	0|5|rufnummer*
mob	0|5|mobilnummer*	0|5|mobilfunknummer*	0|5|mobiltelefonnummer*	0|35|mobilgerät*	0|35|mobilfunkanbieter*	0|35|mobilfunkbetreiber*	0|35|mobilfunknetz*	0|36|mobilgerätekennung*	1|311|mobil*	1|1272|mobilfunk*
han	0|5|handynummer*	0|45|handelsbrief*	0|80|handelsvertreter*	0|84|handelspartner*	0|107|handelsrecht*	1|495|handlung*	1|514|handhab*	1|536|handels*	1|819|handbuch*	1|819|handbücher*	1|1282|handelsregister*
fax	0|5|faxnummer*	1|1281|fax*
fes	0|5|festnetznummer*	1|835|festleg*	1|835|festgeleg*	1|835|festgesetzt*	1|1106|feststell*	1|1106|festgestellt*	1|1350|festplatte*
pos	0|6|postadress*	0|6|postanschrift*	0|6|postalisch* adress*	0|6|postalisch* anschrift*	0|26|positionsbezeichnung*	0|32|postleitzahl*	1|392|postalisch*	1|394|posteingang*	1|394|postfach*	1|397|postal*	1|397|postanschrift*	1|416|posting*	1|1018|postleitzahl*	1|1095|position*	8|1658|postalisch*
woh	0|6|wohnadress*	0|6|wohnanschrift*	0|32|wohnort*	0|161|wohnsitz*	0|161|wohnsitzland*	0|161|wohnhafte*	1|1015|wohnung*	1|1016|wohnsitz*	1|1016|wohnort*
rec	0|6|rechnungsadress*	0|6|rechnungsanschrift*	0|29|rechnungsinformation*	0|29|rechnungshistorie*	0|29|rechnungsverlauf*	0|90|rechtsnachfolge*	0|93|rechtsberater*	0|93|rechtsanwalt*	0|93|rechtsanwält*	0|93|rechtsanwaltskanzlei*	0|93|rechtsbeistände*	0|106|rechtswidrig*	0|106|rechtsverletzung*	0|106|rechtsverstöße*	0|107|rechtlich* verpflichtung*	0|107|rechtlich* pflicht*	0|107|rechtlich* vorgabe*	0|107|rechtlich* anforderung*	0|107|rechtlich* gründe*	0|107|rechtsvorschrift*	0|107|rechtspflicht*	0|107|rechtlich* bestimmung*	0|107|rechtsnorm*	0|107|rechtsverordnung*	0|107|rechtlich* regelung*	0|107|rechtlich* rahmenbedingung*	0|107|rechtlich* zwecke*	0|107|rechtlich* erforderlich*	0|107|rechtlich* auflage*	0|107|rechtskonform*	0|108|rechtsanspr*	0|108|rechtsstreit*	0|108|rechtlich* verfahren*	0|108|rechtsverfahren*	0|108|rechtlich* auseinandersetzung*	0|108|rechtsweg*	0|108|rechtsbehelfsmöglichkeit*	0|111|rechnungsstellung*	0|112|recruiting*	0|115|rechtlich* wirkung*	0|125|rechtsmittel*	0|129|rechtlich* vertreter*	0|129|rechtsvertreter*	0|137|rechtmäßig* interesse*	0|139|rechtsgrundlage*	0|139|rechtsgründe*	0|139|rechtlich* grundlage*	0|139|rechtlich* basis	0|153|rechtsordnung*	0|153|rechtsgebiet*	0|153|rechtsraum*	0|153|rechtssystem*	0|154|rechenzentr*	0|169|rechtsträger*	1|309|rechner*	1|568|rechnung*	1|581|rechnungslegung*	1|592|rechtlich*	1|592|rechtsgründe*	1|593|rechtmäßig*	1|593|rechtskonform*	1|594|rechtswidrig*	1|612|rechtsansprüche*	1|613|rechtsstreit*	1|616|rechtsverfolgung*	1|621|rechtsanwält*	1|621|rechtsanwalt*	1|672|rechtsträger*	1|717|rechtsgrundlage*	1|861|rechtsmittel*	1|861|rechtsbehelf*	1|1058|rechenschaft*	1|1067|rechtsordnung*	1|1150|rechenzentr*	1|1171|rechtsnachfolg*	1|1250|recycel*	1|1370|rechtfertig*	1|1372|rechtsmangel*	1|1522|recaptcha*	6|139|rechtsgrundlage*	6|139|rechtsgrund*	6|139|rechtmäßigkeit*
lie	0|6|lieferadress*	0|6|lieferanschrift*	0|80|lieferant*	0|95|lieferdienst*	0|95|lieferpartner*	0|95|lieferunternehmen*	1|526|lieferant*	1|805|liefer*
ver	0|6|versandadress*	0|35|verwendet* browser*	0|35|verbindungsinformation*	0|35|verwendet* betriebssystem*	0|38|verhaltensweise*	0|39|verweisend* website*	0|39|verweisend* webseite*	0|39|verweisend* seite*	0|39|verweisend* url*	0|41|verbindungsprotokoll*	0|49|verlosung*	0|51|vermutet* interessen	0|55|verfremdet*	0|59|verarbeitet*	0|59|verarbeitungsvorg*	0|59|verarbeitungstätigkeit*	0|59|verarbeitende*	0|61|verkauft*	0|61|veräußert*	0|61|veräußerung*	0|61|veräussert*	0|61|vermietet*	0|62|verwahrt*	0|64|vernichtet*	0|67|verknüpf*	0|71|verhaltensprofil*	0|72|verschlüssel*	0|75|verifizier*	0|75|verifikation*	0|76|veröffentlich*	0|78|vertraglich*	0|78|vertraulichkeitsvereinbarung*	0|78|verschwiegenheit*	0|80|verifizierungsdienst*	0|83|verbunden* unternehmen*	0|83|verbunden* gesellschaft*	0|83|verbundunternehmen*	0|84|vertriebspartner*	0|84|vertragshändler*	0|84|veranstaltungspartner*	0|85|vermarkter*	0|89|verwaltungsbehörde*	0|90|verschmelzung*	0|90|vermögensübertragung*	0|90|vermögensverkauf*	0|93|versicherer*	0|93|versicherungsunternehmen*	0|93|versicherungsgesellschaft*	0|95|versanddienstleister*	0|95|versandunternehmen*	0|95|versandpartner*	0|95|versanddienst*	0|97|verbesser*	0|97|verfeiner*	0|102|verhaltensbasiert*	0|102|verhaltensbezogen*	0|102|verhaltensorientiert*	0|102|verhaltensgesteuert*	0|102|verhaltensbasiert* werbung	0|102|verhaltensbasiert* online werbung	0|102|verhaltensbasiert* onlinewerbung	0|102|verhaltensbezogen* werbung	0|102|verhaltensorientiert* werbung	0|103|verhaltensanalyse*	0|105|verdächtig*	0|106|verstöße*	0|106|verstösse*	0|110|vertriebssupport*	0|119|vervollständig*	0|126|vergeltungsmaßnahme*	0|129|vertretungsberechtigt*	0|138|vertragsabschluss*	0|138|vertragsschluss*	0|138|vertragsverhältnis*	0|138|vertragsbeziehung*	0|138|vertragszweck*	0|138|vertragsabschlüsse*	0|140|vertraulich*	0|141|versehentlich* verlust*	0|141|versehentlich* verloren*	0|148|verbindlich* intern* datenschutzvorschrift*	0|148|verbindlich* intern* vorschrift*	0|148|verbindlich* unternehmensregel*	0|148|verbindlich* unternehmensvorschrift*	0|148|verbindlich* unternehmensintern*	0|148|verbindlich* konzern*	0|149|vereinigt* staaten	0|149|vereinigt* staaten von amerika	0|151|vereinigt* königreich*	0|156|vergleichbar* technologie*	0|165|verbraucherrecht*	0|165|verbraucheranfrage*	0|165|verbraucherangelegenheit*	0|165|verbraucherschutz*	0|169|verantwortlich* stelle*	0|169|verantwortlich* unternehmen	0|172|verlinkt*	0|172|verlinkung*	0|184|vernünftig* anstrengung*	0|184|vernünftig* maßnahmen	0|184|vertretbar* aufwand	0|192|verarbeitungszweck*	0|192|verwendungszweck*	0|193|verjährungsfrist*	1|325|verbundene*	1|325|vernetz*	1|331|verlinkung*	1|331|verlinkt*	1|332|verknüpf*	1|352|verzeichnis*	1|386|verbraucher*	1|415|veröffentlich*	1|437|vereinbarung*	1|438|vereinbart*	1|443|verbiet*	1|443|verbot*	1|444|vertrags*	1|445|vertraglich*	1|471|verweis*	1|486|verfahren*	1|490|verarbeit*	1|514|verwalt*	1|520|verband*	1|520|verbände*	1|526|verkäufer*	1|528|vertreter*	1|534|vermögen*	1|540|vermarkt*	1|548|verlosung*	1|552|verkauft*	1|552|vertrieb*	1|552|veräußer*	1|553|vermiet*	1|573|verbindlichkeit*	1|587|versicher*	1|595|verordnung*	1|601|verpflicht*	1|602|verpflichtend*	1|602|verbindlich*	1|635|vertragsstaat*	1|649|vereinigte*	1|671|vertragspartei*	1|682|verheirat*	1|684|verstorben*	1|707|verständ*	1|718|verursach*	1|725|verteidig*	1|726|verhinder*	1|726|vermeid*	1|726|verhüt*	1|736|verlust*	1|736|verloren*	1|738|vernicht*	1|739|versehentlich*	1|741|verstoß*	1|741|verstöße*	1|742|verletz*	1|745|versprech*	1|746|vertrauens*	1|748|verschlüssel*	1|752|verifizier*	1|752|verifikation*	1|769|verbleib*	1|771|veränder*	1|775|verbesser*	1|787|versäum*	1|789|veranstaltung*	1|793|verwend*	1|798|versorg*	1|799|verleih*	1|802|versand*	1|802|versend*	1|809|verfügbar*	1|823|vergleich*	1|823|verglichen*	1|830|vervollständ*	1|855|verweiger*	1|870|veraltet*	1|879|verzöger*	1|947|verhältnismäßig*	1|951|verringer*	1|953|verlänger*	1|971|vernünftig*	1|976|vergleichbar*	1|977|verschieden*	1|983|verhalten*	1|1005|verfasser*	1|1006|verlauf*	1|1010|verkehrsmittel*	1|1037|verfolg*	1|1058|verantwort*	1|1060|vertragspartner*	1|1060|vertragsnehmer*	1|1065|verzicht*	1|1079|vertraulich*	1|1079|verschwiegenheit*	1|1094|verschieb*	1|1119|vergünstig*	1|1125|vermerk*	1|1126|vergess*	1|1133|vereinfach*	1|1139|verbreit*	1|1139|verteil*	1|1140|vervielfältig*	1|1186|vereinbarkeit*	1|1191|vertragslaufzeit*	1|1209|vergangen*	1|1225|vermut*	1|1233|verdacht*	1|1240|vergüt*	1|1243|verberg*	1|1243|verborgen*	1|1243|versteckt*	1|1257|verhäng*	1|1261|verpack*	1|1303|verschrieb*	1|1304|verjähr*	1|1305|verhandl*	1|1319|verstreich*	1|1319|verstrichen*	1|1325|vermittl*	1|1325|vermittel*	1|1337|vergleichsvereinb*	1|1358|veranschaulich*	1|1391|verhaft*	1|1405|verkleiner*	1|1479|verleumd*	6|1624|verwendungszweck*	6|1626|verkauf*	6|1626|veräußer*	6|1631|verschlüsselung*	6|1635|verantwortliche*	8|1639|verarbeitungszweck*	8|1647|veröffentlicht*	8|1647|veröffentlichung*
hau	0|6|hausanschrift*	0|6|hausnummer*	0|23|haushaltsmitglied*	0|30|haushaltseinkommen*	0|30|haushaltsnettoeinkommen*	0|161|hauptgeschäftssitz*	0|161|hauptsitz*	1|512|hauptsitz*	1|682|haushalt*	1|968|haupt*	1|1289|haushaltsgerät*	1|1312|hausfriedens*	1|1385|haustier*
mel	0|6|meldeadress*	0|89|meldebehörde*
pri	0|6|privatadress*	0|6|privatanschrift*	0|45|privatnachricht*	0|133|privatsphäreeinstellung*	0|133|privatsphäreoption*	0|165|privatkunde*	0|166|privatperson*	1|296|privat*	1|610|privileg*	1|968|primär*	1|968|priorit*	1|989|prinzip*
phy	0|6|physisch* adress*	1|1147|physisch*
str	0|6|straßenname*	0|89|strafverfolgungsbehörde*	0|89|strafverfolgungsorgan*	0|89|strafverfolger*	0|106|straftat*	0|106|strafrechtlich*	0|108|streitigkeit*	0|108|streitbeilegung*	0|108|streitfall*	0|121|strukturiert* gängig*	1|608|streng*	1|608|strikt*	1|613|streit*	1|623|straftat*	1|623|strafbar*	1|623|strafverfolg*	1|623|strafrecht*	1|1083|struktur*	1|1128|strateg*	1|1179|streik*
kor	0|6|korrespondenzadress*	0|45|korrespondenz*	1|407|korrespondenz*	1|858|korrig*	1|858|korrekt*	1|1382|korrel*	1|1414|korea*
ges	0|6|geschäftsadresse*	0|6|geschäftsanschrift*	0|19|gesundheit*	0|21|gesichtserkennung*	0|21|gesichtsgeometrie*	0|21|gesichtsmerkmal*	0|21|gesichtsscan*	0|21|gesichtsabdruck*	0|45|gespräch*	0|45|gesprächsaufzeichnung*	0|45|gesprächsinhalt*	0|45|geschäftsbrief*	0|45|geschäftlich* korrespondenz	0|57|gesammelt*	0|63|gespeichert*	0|69|gescannt*	0|84|geschäftspartner*	0|89|gesundheitsbehörde*	0|89|gesundheitsämter*	0|90|geschäftsübergang*	0|90|geschäftsübertragung*	0|101|gesponsert*	0|106|gesetzwidrig*	0|107|gesetzlich*	0|107|gesetzesvorschrift*	0|107|gesetzlich* verpflichtung*	0|107|gesetzlich* vorschrift*	0|107|gesetzesbestimmung*	0|107|gesetzeskonform*	0|139|gesetzlich* grundlage*	0|140|geschützt*	0|140|gesicherte*	0|159|gesetzlich* vertreter*	0|161|geschäftssitz*	0|161|gesellschaftssitz*	0|165|geschäftskunde*	0|168|gesondert* datenschutz*	0|192|geschäftszweck*	0|193|gesetzlich* aufbewahrungs*	0|193|gesetzlich* aufbewahrungsfrist*	0|193|gesetzlich* frist*	0|193|gesetzlich* verjährung*	1|408|gespräch*	1|435|geschäftsbedingung*	1|441|gestatt*	1|458|gestalt*	1|511|geschäftsstelle*	1|513|geschäftsführ*	1|515|geschäftlich*	1|515|geschäfts*	1|524|geschäftspartner*	1|547|geschenk*	1|591|gesetzlich*	1|591|gesetzgeb*	1|594|gesetzwidrig*	1|598|gesetzbuch*	1|618|geschworene*	1|686|geschlecht*	1|689|gesundheit*	1|702|geschult*	1|722|gesichert*	1|724|geschützt*	1|735|gestohlen*	1|760|gesperrt*	1|777|geschaffen*	1|779|gestaltete*	1|788|geschieh*	1|795|gesammelt*	1|798|gestellt*	1|802|gesendet*	1|802|geschickt*	1|810|gespeichert*	1|826|gesondert*	1|831|gesamt*	1|845|geschrieben*	1|863|geschäftsbeziehung*	1|880|geschwindigkeit*	1|1003|geschäftsgeheim*	1|1068|geschäftsfähig*	1|1105|geschlossene*	1|1173|gesponsert*	1|1234|geschäftsräume*	1|1246|gesicht*	1|1278|gesellschaftlich*	1|1283|gesellschafter*	5|1618|geschäftstag*	6|1623|gesammelte*
use	0|7|username*
nic	0|7|nickname*	0|126|nichtdiskriminier*	0|164|nichtmitglied*	1|1369|nichtverfügbar*
spi	0|7|spitzname*	1|363|spieler*	1|1223|spiegel*	1|1359|spitzname*
anz	0|7|anzeigename*	0|85|anzeigenpartner*	0|85|anzeigennetzwerk*	0|85|anzeigenkunde*	0|85|anzeigenserver*	0|85|anzeigendienst*	0|133|anzeigeneinstellung*	0|133|anzeigeeinstellung*
log	0|7|loginname*	0|41|logdatei*	0|41|logfile*	0|95|logistikunternehmen*	0|95|logistikpartner*	0|95|logistikdienstleister*	1|378|logfile*	1|378|logdatei*	1|1367|logistik*
pro	0|7|profilname*	0|9|profilinformation*	0|10|profilfoto*	0|41|protokolldatei*	0|41|protokollinformation*	0|44|produktbewertung*	0|51|prognos*	0|57|protokolliert*	0|57|protokollierung*	0|71|profilbildung*	0|71|profilerstellung*	0|84|projektpartner*	0|98|produktentwicklung*	0|100|promotion*	0|100|produktinformation*	0|100|produktangebot*	0|100|produktneuheit*	0|104|produktempfehlung*	0|110|problemlösung*	0|116|profiling*	0|133|profileinstellung*	1|308|programmier*	1|372|profilbild*	1|378|protokolldatei*	1|378|protokollier*	1|486|prozedur*	1|490|prozess*	1|507|professionell*	1|525|provider*	1|544|promot*	1|638|provinz*	1|777|produktion*	1|777|produzier*	1|782|problem*	1|947|prozent*	1|1061|projekt*	1|1112|prognos*	1|1119|profitier*	8|1641|produktaktualisier*	8|1645|prominente* hinweis*	8|1654|prominent*
acc	0|7|accountname*	0|41|accesslog*
kon	0|7|kontoname*	0|9|kontoinformation*	0|9|kontokennung*	0|16|konfession*	0|29|kontoverbindung*	0|29|kontonummer*	0|38|kontoaktivität*	0|41|konsolenprotokoll*	0|45|konversation*	0|46|kontaktliste*	0|47|kontaktinformation*	0|52|kontaktanfrage*	0|67|konsolidier*	0|67|kontaktabgleich*	0|74|kontobenachrichtigung*	0|83|konzern*	0|90|konkurs*	0|90|kontrollwechsel*	0|92|kontoadministrator*	0|102|kontextbezogen* werbung	0|102|kontextbasiert* werbung	0|102|konversions*	0|102|kontextübergreifend*	0|124|kontrollstelle*	0|133|kontoeinstellung*	0|133|konfigurierbar*	0|166|kontoinhaber*	0|171|kontaktformular*	0|171|kontaktseite*	0|171|kontaktmöglichkeit*	0|171|kontaktadresse*	0|194|kontolöschung*	0|194|kontoschließung*	0|194|kontoauflösung*	1|386|konsument*	1|405|kontakt*	1|421|konzern*	1|622|konsultier*	1|720|konsequenz*	1|754|kontrollkästchen*	1|769|kontinuierlich*	1|772|konverti*	1|779|konzipier*	1|791|kontext*	1|836|konfigur*	1|973|konkret*	1|1127|konzept*	1|1170|konkurs*	1|1203|konflikt*	1|1203|konsistent*	1|1264|konferenz*	1|1328|konsumier*	1|1347|konstant*	1|1392|kongress*	1|1394|konsulat*	6|1635|kontakt*	8|1649|kontinuierliche* nutzung	8|1649|konkludent*
bil	0|7|bildschirmname*	0|10|bilddatei*	0|10|bildschirmfoto*	0|10|bildergalerie*	0|11|bildaufnahme*	0|25|bildungs*	0|35|bildschirmauflösung*	0|35|bildschirmgröße*	0|57|bildschirmaufzeichnung*	0|92|bildungseinrichtung*	1|317|bildschirm*	1|854|billig*
pas	0|8|passwort*	0|8|passwörter*	0|8|passphrase*	0|10|passbild*	0|28|passnummer*	0|102|passend* werbung	0|104|passend* inhalt*	0|140|passwortgeschützt*	0|165|passagier*	1|750|passwort*	1|750|passwörter*	1|788|passier*	1|817|passiv*	1|970|passend*	1|1012|passagier*
ken	0|8|kennwort*	0|8|kennwörter*	1|375|kennung*	1|704|kenntnis*	1|750|kennwort*	1|750|kennwörter*	1|1029|kennzahl*	1|1342|kennzeichn*
anm	0|8|anmeldeinformation*	1|751|anmeldeinformation*	1|1125|anmerk*
zug	0|8|zugangscode*	0|8|zugangskennung*	0|41|zugriffsprotokoll*	0|41|zugriffszeit*	0|41|zugriffszeitpunkt*	0|41|zugriffslog*	0|66|zugriffsmöglichkeit*	0|66|zugreifende*	0|67|zugeordnet*	0|102|zugeschnitten* werbung	0|102|zugeschnitten* anzeige*	0|104|zugeschnitten*	0|109|zugesandt*	0|109|zugeschickt*	0|140|zugriffskontrolle*	0|140|zugangskontrolle*	0|140|zugriffsbeschränkung*	0|140|zugriffsberechtigung*	0|140|zugriffsrecht*	0|140|zugangsbeschränkung*	1|441|zugelassen*	1|521|zugeordnet*	1|802|zugesandt*	1|808|zugriff*	1|808|zugang*	1|808|zugreif*	1|808|zugänglich*	1|838|zugeschnitten*	1|1109|zugehör*
sic	0|8|sicherheitsfrage*	0|29|sicherheitscode*	0|74|sicherheitsbenachrichtigung*	0|74|sicherheitsalarm*	0|76|sichtbar*	0|80|sicherheitsdienstleister*	0|89|sicherheitsbehörde*	0|105|sicherheitszweck*	0|105|sicherheitsgründe*	0|105|sicherheitslücke*	0|105|sicherheitsrisik*	0|105|sicherheitsbedrohung*	0|105|sicherheitsinteresse*	0|105|sicherheitsvorfäll*	0|105|sicherheitsvorkommnis*	0|133|sicherheitseinstellung*	0|140|sicherheitsmaßnahme*	0|140|sicherheitsmassnahme*	0|140|sicherheitsvorkehrung*	0|140|sicherheitsverfahren*	0|140|sicherheitsstandard*	0|140|sicherheitsmechanism*	0|140|sicherungsmaßnahme*	0|140|sicherheitsrichtlinie*	0|140|sicherheitskontrolle*	0|140|sicherheitstechnologie*	0|140|sicherheitstechnik*	0|140|sicherheitsprotokoll*	0|140|sicherheitssystem*	0|140|sicherheitsbestimmung*	0|140|sicherheitsfunktion*	0|140|sicherheitsprüfung*	0|140|sicherheitskonzept*	0|140|sicherheitsniveau*	0|140|sicherheitsanforderung*	0|140|sicherheitsbeschränkung*	0|140|sicherheitsprogramm*	0|140|sicherheitsvorschrift*	0|140|sicherheitsrelevant*	0|140|sicherheitsmeldung*	0|140|sicherheitswarnung*	0|140|sicherheitsupdate*	0|140|sicherheitshinweis*	0|140|sicherheitsaudit*	0|140|sicherheitsschulung*	0|140|sicherheitsüberprüfung*	0|141|sicherheitsverletzung*	0|141|sicherheitsvorfall*	0|141|sicherheitsvorfälle*	0|141|sicherheitspanne*	0|186|sichergestellt*	0|193|sicherungskopie*	0|193|sicherheitskopie*	0|193|sicherungsarchiv*	0|193|sicherungssystem*	0|193|sicherungsdatei*	0|193|sicherungsfunktion*	1|722|sicherheit*	1|723|sicherheitsmaßnahm*	1|723|sicherheitsvorkehr*	1|744|sicherstell*	1|744|sichergestellt*	1|814|sicherungskop*	1|847|sichtbar*	6|1631|sicherheit*	6|1631|sicherheitsmaßnahme*	8|1645|sichtbare* hinweis*	8|1654|sichtbare* hinweis*
reg	0|9|registrierungsinformation*	0|89|regierungsbehörde*	0|89|regierungsstelle*	0|89|regulierungsstelle*	0|107|regulatorisch*	0|107|regulierungsvorschrift*	0|107|regelwerk*	0|118|registerauszug*	0|118|registerauszüge*	0|124|regulierungsbehörde*	0|166|registriert* nutzer*	0|166|registriert* benutzer*	1|379|registrier*	1|595|regulier*	1|595|regulatorisch*	1|628|regierung*	1|638|region*	1|975|regelmäßig*
fot	0|10|fotograf*	0|10|fotoaufnahme*	0|10|fotomediathek*	0|10|fotobibliothek*	0|10|fotogalerie*	0|10|fotozugriff*	0|10|fotoalbum*	0|10|fotoberechtigung*	1|356|fotograf*
ava	0|10|avatar*
sel	0|10|selfie*	1|1060|selbstständig*	1|1074|selten*
por	0|10|porträt*	0|10|portrait*	1|1084|portab*	1|1214|portugal*	1|1214|portugies*	1|1247|portal*	1|1475|pornograf*
scr	0|10|screenshot*	1|317|screenshot*	1|1294|scroll*
kam	0|10|kamerabild*	0|10|kameraaufnahme*	0|53|kamerafunktion*	1|318|kamera*	1|543|kampagne*
vid	0|11|videoaufnahme*	0|11|videoaufzeichnung*	0|11|videodatei*	0|11|videoanruf*	0|11|videokonferenz*	0|11|videochat*	0|11|videogespräch*	0|11|videofilm*	0|11|videoinhalt*	0|11|videoclip*	0|11|videostream*	0|11|videoüberwachung*	0|11|videokamera*	0|40|videonutzung*
fil	0|11|filmaufnahme*	1|759|filter*
bew	0|11|bewegtbild*	0|27|bewerbungsverfahren*	0|27|bewerbungsprozess*	0|27|bewerbungsformular*	0|27|bewerber*	0|27|bewerbungsgespräch*	0|53|bewegungssensor*	0|71|bewegungsprofil*	0|112|bewerbermanagement*	0|161|bewohner*	1|620|beweis*	1|706|bewusst*	1|755|bewertung*	1|821|bewert*	1|1094|beweg*	1|1175|bewerb*
aud	0|12|audio*	0|93|auditor*	1|358|audio*
ton	0|12|tonaufnahme*	0|12|tonaufzeichnung*	0|12|tonspur*
spr	0|12|sprachaufnahme*	0|12|sprachaufzeichnung*	0|12|sprachnachricht*	0|12|sprachanruf*	0|12|sprachmod*	0|12|sprachsteuerung*	0|12|sprachbefehl*	0|12|sprachassistent*	0|12|spracheingabe*	0|12|sprachausgabe*	0|12|sprachchat*	0|50|sprachpräferenz*	0|113|sprachmodell*	0|133|spracheinstellung*	1|366|sprachaufnahme*	1|664|sprachlich*	1|664|spracheinstell*	1|1442|sprachmodell*
sti	0|12|stimmaufnahme*	0|21|stimmabdruck*	0|21|stimmabdrücke*	0|21|stimmerkennung*	0|21|stimmprofil*	1|523|stiftung*	1|1159|stichprobe*	1|1206|stillschweigend*	8|1649|stillschweigend*
mik	0|12|mikrofon*	0|12|mikrophon*	1|319|mikrofon*
aku	0|12|akustisch*
voi	0|12|voicechat*
alt	0|13|altersangabe*	0|13|altersgruppe*	0|75|altersprüfung*	0|75|altersverifikation*	0|75|altersverifizierung*	0|75|altersnachweis*	0|75|alterskontrolle*	0|160|altersgrenze*	0|160|altersanforderung*	0|160|altersüberprüfung*	0|160|altersverifi*	0|160|altersvoraussetzung*	0|160|altersbeschränkung*	1|685|altersgruppe*	1|977|alternativ*	6|1628|altersbeschränk*
eth	0|15|ethnisch*	1|698|ethnisch*	1|1117|ethisch*
ras	0|15|rassisch*	1|698|rassisch*	1|880|rasch*	1|1360|raster*
rel	0|16|religion*	0|16|religiös*	0|102|relevant* werbung	0|102|relevant* anzeige*	0|102|relevant* werbeanzeige*	0|104|relevant* inhalt*	1|696|religi*	1|969|relevan*
wel	0|16|weltanschau*	1|633|weltweit*	1|696|weltanschau*
gla	0|16|glaubens*	1|696|glaubens*
phi	0|16|philosophisch* überzeugung*	0|105|phishing*	1|696|philosophisch*
kir	0|16|kirchensteuer*
pol	0|17|politisch* meinung*	0|17|politisch* zugehörigkeit*	0|17|politisch* ansicht*	0|17|politisch* einstellung*	0|17|politisch* überzeugung*	0|17|politisch* anschauung*	0|89|polizeilich*	0|89|polizeibehörde*	1|624|polizei*	1|697|politisch*	1|1545|polnisch*
par	0|17|parteizugehörigkeit*	0|84|partnerunternehmen*	0|84|partnerseite*	0|84|partnerwebsite*	0|84|partnerwebseite*	0|84|partnerprogramm*	0|84|partnernetzwerk*	0|84|partnerdienst*	0|84|partnershop*	0|84|partnerfirm*	0|84|partnerorganisation*	0|84|partnerhotel*	0|84|partnerhändler*	0|84|partnerinstitution*	0|84|partnerhochschul*	0|84|partneruniversität*	0|84|partnerangebot*	0|84|partnerplattform*	0|84|partnerbetrieb*	0|84|partnerbank*	1|449|paragraph*	1|524|partnerschaft*	1|1185|partnervorschl*	1|1361|parkplatz*	1|1361|parkplätze*	1|1392|parlament*	6|1625|partner*
gew	0|17|gewerkschaft*	0|49|gewinnspiel*	0|57|gewonnene*	0|134|gewählte*	0|161|gewöhnlich* aufenthalt*	0|161|gewöhnlich* aufenthaltsort*	1|515|gewerb*	1|537|gewerblich*	1|548|gewinnspiel*	1|709|gewünscht*	1|743|gewährleist*	1|796|gewonnen*	1|799|gewährt*	1|851|gewählt*	1|973|gewiss*	1|974|gewöhnlich*	1|984|gewohnheit*	1|1064|gewährleistungsaus*	1|1179|gewerkschaft*	1|1248|gewidmet*	1|1476|gewalt*
sex	0|18|sexuell* orientierung*	0|18|sexuell* ausrichtung*	0|18|sexuell* vorlieb*	0|18|sexuell* präferenz*	0|18|sexualleben*	1|687|sexual*	1|687|sexuell*
med	0|19|medizinisch*	0|19|medikament*	0|44|mediendatei*	0|84|medienpartner*	0|85|mediaagentur*	1|367|medium*	1|689|medizinisch*	1|693|medikament*
kra	0|19|krankheit*	0|19|krankengeschichte*	0|19|krankenakte*	1|689|krank*	1|1444|kraftfahrz*	1|1469|krankenhaus*	1|1469|krankenhäuser*
all	0|19|allergie*	0|108|allgemein* geschäftsbedingung*	0|178|alleinig*	1|974|allgemein*	1|1336|allumfassend*
kör	0|19|körperlich* behinderung	1|690|körper*	1|691|körperverletz*	1|1147|körperlich*
gei	0|19|geistig* behinderung	1|1001|geistig*
erk	0|19|erkrankung*	1|727|erkenn*	1|727|erkannt*
arz	0|19|arznei*	1|693|arzneimittel*
blu	0|19|blutwert*	0|53|bluetooth*
vit	0|19|vitalwert*
gen	0|20|genetisch*	0|33|genau* standort*	0|33|genau* geolokal*	0|33|genau* geografisch*	0|33|genau* position	0|33|genau* aufenthaltsort*	0|58|genutzt*	0|114|generativ*	0|136|genehmigt*	1|402|genannt*	1|440|genehmig*	1|695|genetisch*	1|712|genieß*	1|777|generier*	1|793|genutzt*	1|859|genau*	1|974|generell*	1|1089|genommen*	1|1217|genüg*	1|1375|genüss*
bio	0|21|biometri*	1|1473|biometrisch*
fin	0|21|fingerabdrücke*	0|30|finanzinformation*	0|30|finanziell* daten	0|30|finanziell* information*	0|30|finanziell* verhältnisse	0|30|finanziell* situation	0|30|finanziell* angaben	0|37|fingerprint*	0|87|finanzinstitut*	0|89|finanzbehörde*	0|89|finanzämter*	0|89|finanzmarktaufsicht*	0|93|finanzberater*	1|578|finanzmittel*	1|583|finanz*	1|1131|final*	1|1474|fingerabdr*	1|1543|finnisch*
nat	0|22|nationalität*	0|89|national* sicherheit	0|166|natürlich* person*	1|632|nationalität*	1|673|natürlich*
sta	0|22|staatsangehörigkeit*	0|22|staatsbürgerschaft*	0|32|standortinformation*	0|32|standortbestimmung*	0|32|standortverlauf*	0|32|standortbezogen*	0|32|standortangabe*	0|32|standortdienst*	0|32|standortfreigabe*	0|32|standortberechtigung*	0|32|standortverfolgung*	0|32|standortermittlung*	0|32|standortabfrage*	0|32|standorterfassung*	0|32|startort*	0|41|statuscode*	0|54|statistisch* daten	0|54|statistisch* information*	0|54|statistisch* auswertung*	0|86|statistiktool*	0|89|staatlich* stelle*	0|89|staatsanwaltschaft*	0|89|staatsanwält*	0|103|statistisch*	0|133|standorteinstellung*	0|145|standardvertragsklausel*	0|145|standarddatenschutzklausel*	0|145|standardschutzklausel*	0|145|standardklausel*	0|157|statistikcookie*	0|191|standardmäßig*	0|191|standardmässig*	0|191|standardeinstellung*	1|596|statut*	1|628|staatlich*	1|632|staatsangehör*	1|632|staatsbürger*	1|641|standort*	1|644|stadtplan*	1|699|standpunkt*	1|788|stattfind*	1|792|status*	1|837|standardmäßig*	1|988|standard*	1|1029|statisti*	1|1349|stabil*	6|1632|statistik*	8|1655|startseite*
auf	0|22|aufenthaltstitel*	0|31|auftragsbestätigung*	0|32|aufenthaltsort*	0|32|aufnahmeort*	0|38|aufgerufen* seite*	0|38|aufgerufen* website*	0|38|aufgerufen* webseite*	0|57|aufgezeichnet*	0|57|aufzeichnungs*	0|59|aufbereitet*	0|62|aufbewahrt*	0|62|aufbewahrungs*	0|78|auftragsverarbeitungsvertrag*	0|78|auftragsverarbeitungsverträge*	0|78|auftragsdatenverarbeitungsvertrag*	0|78|auftragsverarbeitungsvereinbarung*	0|80|auftragnehmer*	0|81|auftragsverarbeiter*	0|81|auftragsdatenverarbeiter*	0|81|auftragsbearbeiter*	0|89|aufsichtsorgan*	0|90|aufkauf*	0|107|aufbewahrungspflicht*	0|107|aufsichtsrechtlich*	0|111|auftragsabwicklung*	0|124|aufsichtsbehörde*	0|124|aufsichtsstelle*	0|161|aufenthaltsland*	0|161|aufenthaltsort* ihres arbeitsplatz*	0|161|aufenthaltsort* oder	0|161|aufenthaltsort* des arbeitsplatz*	0|161|aufenthaltsort* arbeitsplatz*	0|161|aufenthaltsort* ihrem arbeitsplatz*	0|161|aufenthaltsort* deines arbeitsplatz*	0|165|auftraggeber*	0|193|aufbewahrungsfrist*	0|193|aufbewahrungszeit*	0|193|aufbewahrungszeitraum*	0|193|aufbewahrungsperiode*	1|460|aufgelistet*	1|460|aufgeführt*	1|460|auflistung*	1|460|aufgezähl*	1|464|aufzeich*	1|474|aufklär*	1|627|aufsicht*	1|706|aufmerksam*	1|727|aufdeck*	1|764|aufhör*	1|788|auftret*	1|808|aufruf*	1|808|aufgerufen*	1|811|aufbewahr*	1|811|aufzubewahr*	1|843|aufforder*	1|850|auffind*	1|1016|aufenthalt*	1|1059|auftragsverarbeit*	1|1059|auftragnehmer*	1|1059|auftragsdatenverarb*	1|1061|aufgabe*	1|1100|aufrecht*	1|1124|aufmerksamkeit*	1|1170|auflös*	1|1240|aufwand*	1|1240|aufwend*	1|1241|auffällig*	1|1257|auferleg*	6|1625|auftragsverarbeit*	6|1627|aufbewahr*	6|1627|aufbewahrungs*	8|1645|auffällige* hinweis*	8|1654|auffällige* hinweis*	8|1654|auffällige* mitteilung*
ziv	0|23|zivilstand*	1|1201|zivil*
ehe	0|23|ehepartner*	0|23|eheschließung*	0|184|ehestmöglich*	1|682|ehegatt*	1|873|ehemalig*
dem	0|24|demografisch*	0|24|demographisch*	0|24|demografie*	0|24|demographie*
soz	0|24|soziodemogra*	0|28|sozialversicherungsnummer*	0|48|sozial* medien	0|88|sozial* netzwerk*	0|88|sozial* plattform*	0|89|sozialbehörde*	0|89|sozialversicherungsträger*	1|368|sozial*
aus	0|25|ausbildungs*	0|28|ausweisdokument*	0|28|ausweisnummer*	0|28|ausweiskopie*	0|60|aushändig*	0|60|ausgetauscht*	0|68|ausgewertet*	0|68|auswertungsergebnis*	0|89|ausländerbehörde*	0|90|ausgliederung*	0|93|auskunftei*	0|103|auswertungszweck*	0|103|auswertungsbericht*	0|107|ausführungsbestimmung*	0|118|auskunftsrecht*	0|118|auskunftsanspruch*	0|118|auskunftsantrag*	0|118|auskunftsanfrage*	0|134|auswahlmöglichkeit*	0|134|auswahloption*	0|136|ausdrücklich* einwilligung	0|136|ausdrücklich* zustimmung	0|144|ausländisch*	0|178|ausschließlich*	0|178|ausschliesslich*	0|179|ausgenommene*	0|179|ausgeschlossene*	0|179|ausnahmeregelung*	0|179|ausnahmetatbest*	0|179|ausnahmebestimmung*	1|315|ausrüstung*	1|315|ausstattung*	1|470|aussagekräftig*	1|498|ausgeführt*	1|500|ausführung*	1|567|ausstehend*	1|611|ausüb*	1|661|australisch*	1|666|ausländisch*	1|700|ausbildung*	1|720|auswirkung*	1|721|auswirk*	1|762|aussetz*	1|762|ausgesetzt*	1|773|austausch*	1|787|ausfall*	1|805|auslieferung*	1|805|ausgeliefert*	1|815|ausschalt*	1|820|auswert*	1|820|auszuwert*	1|820|ausgewertet*	1|828|ausschließ*	1|828|ausgeschlossen*	1|828|ausnahme*	1|828|ausgenommen*	1|828|ausschluss*	1|830|ausfüll*	1|830|ausgefüllt*	1|851|auswahl*	1|851|ausgewählt*	1|956|ausmaß*	1|965|ausdrücklich*	1|1013|ausweis*	1|1092|austritt*	1|1092|ausscheid*	1|1108|ausmach*	1|1111|ausdehn*	1|1113|auslegung*	1|1113|auszuleg*	1|1115|ausgleich*	1|1115|ausgewogen*	1|1121|ausdruck*	1|1130|auslös*	1|1130|ausgelöst*	1|1135|ausricht*	1|1135|ausgerichtet*	1|1139|ausstrahl*	1|1217|ausreichend*	1|1243|ausblend*	1|1351|ausgestellt*	1|1351|ausstell*	1|1369|ausfallzeit*	6|1629|auskunft*	6|1630|auswahl*
stu	0|25|studienabschluss*	0|25|studiengang*	1|892|stunde*	1|955|stufe*	1|1331|studio*	1|1471|student*	1|1471|studierende*
aka	0|25|akademisch*	0|94|akademisch* einrichtung*	1|1472|akademisch*
qua	0|25|qualifikation*	0|97|qualitätsverbesserung*	0|97|qualitätssicherung*	1|987|qualität*	1|987|qualitativ*	1|1068|qualifi*
ber	0|25|berufsausbildung*	0|26|beruflich*	0|26|berufsbezeichnung*	0|26|berufserfahrung*	0|57|bereitgestellte* daten	0|57|bereitgestellte* information*	0|64|bereinig*	0|78|beruflich* schweigepflicht	0|78|beruflich* verschwiegenheit*	0|78|berufsgeheimnis*	0|103|berichtswesen*	0|119|berichtigungsrecht*	0|137|berechtigt* interesse*	0|137|berechtigt* geschäftsinteresse*	0|137|berechtigt* geschäftlich* interesse*	0|137|berechtigt* unternehmensinteresse*	0|137|berechtigt* wirtschaftlich* interesse*	0|137|berechtigt* geschäftszweck*	0|137|berechtigt* geschäftlich* zweck*	0|137|berechtigt* zweck*	0|137|berechtigt* unternehmerisch* interesse*	0|137|berechtigt* eigen* interesse*	0|137|berechtigte* gründe*	0|137|berechtigte* grund	0|140|berechtigungskonzept*	1|440|berechtigung*	1|506|berufs*	1|507|beruflich*	1|622|berat*	1|622|berät*	1|642|bereich*	1|708|berücksichtig*	1|717|beruhend*	1|798|bereitstell*	1|798|bereitgestellt*	1|798|bereitzustell*	1|822|berechn*	1|858|berichtig*	1|861|berufung*	1|1253|berühmt*	1|1378|bereinig*	6|139|berechtigte* interesse*
wei	0|25|weiterbildung*	0|58|weiterverwend*	0|58|weiternutz*	0|59|weiterverarbeit*	0|60|weitergegeben*	0|60|weitergabe*	0|60|weitergeleitet*	0|60|weitergereicht*	0|61|weiterverkauf*	0|61|weiterveräußer*	0|61|weitervermiet*	0|65|weiterübermittlung*	0|65|weiterübertragung*	0|78|weisungsgebunden*	0|82|weiter* auftragsverarbeiter*	0|98|weiterentwick*	1|484|weisung*	1|776|weiterentwick*	1|800|weitergeb*	1|800|weitergeg*	1|800|weitergabe*	1|804|weiterleit*	1|804|weitergeleitet*	1|1288|weihnacht*	6|1625|weitergabe*
for	0|25|fortbildung*	0|44|forenbeitr*	0|44|forumsbeitr*	0|44|forumbeitr*	0|94|forschend*	0|94|forschungseinrichtung*	0|94|forschungsinstitut*	0|94|forschungspartner*	0|94|forschungsorganisation*	0|94|forschungsteam*	0|94|forschungsgruppe*	0|98|fortentwick*	0|99|forschungszweck*	0|99|forschungsarbeit*	0|99|forschungsprojekt*	0|171|formlos* mitteilung	1|457|formular*	1|612|forderung*	1|769|fortsetz*	1|769|fortgesetzt*	1|769|fortlaufend*	1|769|fortbestehen*	1|1026|forsch*	1|1208|formell*	1|1229|fortgeschritten*	1|1229|fortschritt*	8|1640|fortschreib*	8|1649|fortgesetzte* nutzung	8|1649|fortgesetzte* verwendung	8|1649|fortlaufende* nutzung	8|1649|fortdauernde* nutzung
ler	0|25|lernerlebnis*
hoc	0|25|hochschulabschl*	0|44|hochgeladen*	0|44|hochlad*	0|94|hochschule*	1|350|hochlad*	1|350|hochgeladen*	1|1376|hochzeit*	1|1472|hochschul*
prü	0|25|prüfungsergebnis*	0|25|prüfungsleistung*	0|29|prüfziffer*	0|80|prüfdienstleister*	8|1648|prüfe* ** regelmäßig
ste	0|26|stellenbezeichnung*	0|27|stellenangebot*	0|27|stellenanzeige*	0|27|stellenausschreibung*	0|28|steuernummer*	0|28|steueridentifikation*	0|89|steuerbehörde*	0|89|steuerämter*	0|89|steuerverwaltung*	0|93|steuerberater*	0|93|steuerkanzlei*	0|107|steuerrecht*	0|107|steuerlich*	0|112|stellenbesetzung*	0|167|stellenbewerber*	1|477|steht*	1|580|steuer*	1|756|steuerung*	1|953|steiger*	1|1366|sternchen*
tät	0|26|tätigkeitsbezeichnung*	1|494|tätigkeit*
wer	0|26|werdegang*	0|36|werbekennung*	0|45|werbeanruf*	0|84|werkstattpartner*	0|85|werbetreibend*	0|85|werbepartner*	0|85|werbenetzwerk*	0|85|werbekunde*	0|85|werbeunternehmen*	0|85|werbeanbieter*	0|85|werbeagentur*	0|85|werbeplattform*	0|85|werbevermarkter*	0|85|werbedienst*	0|85|werbetechnologie*	0|85|werbungtreibend*	0|85|werbebörse*	0|85|werbeserver*	0|85|werbefirm*	0|100|werblich*	0|100|werbezweck*	0|100|werbenachricht*	0|100|werbemitteilung*	0|100|werbemail*	0|100|werbeaktion*	0|100|werbekampagne*	0|100|werbemaßnahme*	0|100|werbematerial*	0|100|werbeangebot*	0|100|werbeinformation*	0|100|werbeaussendung*	0|100|werbesendung*	0|100|werblich* mitteilung*	0|100|werblich* nachricht*	0|100|werblich* information*	0|100|werblich* e mail*	0|100|werblich* kommunikation	0|100|werblich* inhalt*	0|100|werblich* angebot*	0|101|werbeanzeige*	0|101|werbeinhalt*	0|101|werbemittel*	0|101|werbebanner*	0|101|werbefläche*	0|101|werbespot*	0|101|werbeeinblendung*	0|101|werbefinanz*	0|101|werbebotschaft*	0|101|werbeschaltung*	0|101|werbeformat*	0|101|werbeeinnahm*	0|101|werbefrei*	0|101|werbeblocker*	0|101|werbefinanziert*	0|133|werbeeinstellung*	0|133|werbepräferenz*	0|157|werbecookie*	1|426|werkzeug*	1|524|werbepartner*	1|542|werbe*	1|542|werbung*	1|542|werblich*	1|1118|wertvoll*	1|1138|werbebanner*	1|1283|wertpapier*	5|1618|werktag*
arb	0|26|arbeitsverhältnis*	0|26|arbeitsvertrag*	0|26|arbeitsverträge*	0|26|arbeitsstelle*	0|26|arbeitgeberbewertung*	0|26|arbeitgeberprofil*	0|27|arbeitszeugnis*	1|502|arbeits*	1|504|arbeitgeber*	1|1350|arbeitsspeicher*	5|1618|arbeitstag*
job	0|26|jobbezeichnung*	0|74|jobbenachrichtigung*
ans	0|26|anstellungsvertrag*	0|26|anstellungsverträge*	0|26|anstellungsverhältnis*	0|161|ansässig*	0|171|ansprechpartner*	1|395|anschrift*	1|504|anstellung*	1|641|ansässig*	1|699|ansicht*	1|785|anstreng*	1|874|anschließend*	1|1016|ansäss*	1|1277|ansehen*	6|1635|ansprechpartner*
die	0|26|dienstverhältnis*	0|80|dienstleister*	0|80|dienstanbieter*	0|80|diensteanbieter*	0|80|dienstleistungsunternehmen*	0|84|dienstleistungspartner*	0|96|dienst* ** zur verfügung	0|96|dienst* anzubieten	0|96|dienst* anbieten	0|96|dienstleistung* ** zur verfügung	0|109|dienstnachricht*	0|109|dienstbezogen* mitteilung*	0|109|dienstbezogen* nachricht*	0|109|dienstbezogen* e mail*	0|138|dienstleistungsvertrag*	1|297|dienstleistung*	1|525|dienstleister*	1|735|diebstahl*	1|897|dienstag*	6|1625|dienstleister*
leb	0|27|lebenslauf*	0|27|lebensläufe*	0|139|lebenswichtig* interesse*	0|160|lebensjahr*	1|607|lebenswichtig*	1|688|lebenssituation*	1|688|lebenslang*	1|688|lebende*	1|1019|lebensmittel*	1|1175|lebenslauf*	1|1293|lebensdauer*
kan	0|27|kandidat*	1|660|kanadisch*	1|1175|kandidat*
kar	0|27|karriereseite*	0|27|karriereportal*	0|29|kartennummer*	0|29|karteninformation*	0|29|kartenprüfnummer*	0|29|karteninhaber*	0|87|kartenherausgeb*	0|89|kartellbehörde*	1|506|karriere*
lic	0|28|lichtbildausweis*
rei	0|28|reisepass*	0|28|reisepässe*	0|84|reisepartner*	0|95|reiseveranstalter*	0|103|reichweitenmessung*	0|103|reichweitenanalyse*	0|138|reisevertrag*	1|1008|reisende*	1|1008|reiseziel*	1|1008|reiseunternehm*	1|1008|reiseangebot*	1|1008|reisepläne*	1|1013|reisepass*	1|1378|reinig*
füh	0|28|führerschein*	1|1099|führend*	1|1447|führerschein*
amt	0|28|amtlich* ausweis*	0|89|amtlich* stelle*	0|89|amtsgericht*	1|1208|amtlich*	1|1282|amtsgericht*
fah	0|28|fahrerlaubnis*	1|1008|fahrgast*	1|1008|fahrgäste*	1|1011|fahrzeug*	1|1012|fahrkarte*	1|1012|fahrschein*	1|1254|fahrlässig*	1|1446|fahrrad*	1|1446|fahrräder*	1|1447|fahrer*
zah	0|29|zahlungsinformation*	0|29|zahlungsangabe*	0|29|zahlungsmethode*	0|29|zahlungsart*	0|29|zahlungsweise*	0|29|zahlungskarte*	0|29|zahlungsmöglichkeit*	0|29|zahlungshistorie*	0|29|zahlungsverlauf*	0|29|zahlungsverläufe*	0|29|zahlungsbeleg*	0|29|zahlungsnachweis*	0|29|zahlungsaufzeichnung*	0|29|zahlungsinstrument*	0|30|zahlungsausfall*	0|87|zahlungsdienstleister*	0|87|zahlungsdiensteanbieter*	0|87|zahlungsdienstanbieter*	0|87|zahlungsanbieter*	0|87|zahlungsabwickler*	0|87|zahlungspartner*	0|87|zahlungsverkehrsdienst*	0|87|zahlungsabwicklungsdienst*	0|87|zahlungsprozessor*	0|87|zahlungsabwicklungsunternehmen*	0|87|zahlungsverarbeiter*	0|111|zahlungsabwicklung*	0|111|zahlungsverarbeitung*	0|111|zahlungsverkehr*	0|111|zahlungsvorgang*	0|111|zahlungsvorgänge*	0|111|zahlungstransaktion*	0|111|zahlungsverzug*	0|111|zahlungsrückst*	1|566|zahlung*	1|566|zahlbar*	1|949|zahlreich*
kre	0|29|kreditkartennummer*	0|29|kreditkarteninformation*	0|30|kreditscore*	0|87|kreditinstitut*	0|87|kreditkartenunternehmen*	0|87|kreditkartenanbieter*	0|87|kreditkartengesellschaft*	0|93|kreditauskunftei*	0|116|kreditscoring*	1|571|kredit*	1|1127|kreativ*	1|1221|kreuz*
deb	0|29|debitkarte*	0|42|debugging*
ban	0|29|bankverbindung*	0|29|bankinformation*	0|29|bankkonto*	0|29|bankleitzahl*	0|29|banküberweisung*	0|84|bankpartner*	1|576|bank*	1|1138|banner*	5|1618|bankarbeitstag*	8|1654|banner*
abr	0|29|abrechnungsinformation*	0|29|abrechnungshistorie*	0|29|abrechnungsverlauf*	0|111|abrechnungszweck*	1|568|abrechnung*	1|808|abruf*
bez	0|29|bezahlinformation*	0|29|bezahlmethode*	0|29|bezahlart*	0|111|bezahlvorgang*	0|111|bezahlvorgänge*	1|471|bezugnahme*	1|566|bezahl*	1|638|bezirk*	1|862|bezüglich*	1|862|bezogen*	1|1397|bezeug*
las	0|29|lastschrift*	1|572|lastschrift*
ein	0|29|einzugsermächtigung*	0|31|einkaufsgewohnheit*	0|31|eingekauft*	0|36|eindeutig* kennung*	0|36|eindeutig* id	0|36|eindeutig* ids	0|36|eindeutig* gerätekennung*	0|36|eindeutig* identifikator*	0|36|eindeutig* identifier*	0|36|eindeutig* identifikations*	0|36|eindeutig* identifizierungs*	0|44|eingestellte* inhalt*	0|57|eingegeben*	0|57|eingetragene*	0|57|eingesandt*	0|57|eingesendet*	0|58|eingesetzt*	0|76|einsehbar*	0|89|einwanderungsbehörde*	0|95|einzelhändler*	0|107|eingehalten*	0|109|eingeladene*	0|112|einstellungsverfahren*	0|112|einstellungsprozess*	0|123|einschränkungsrecht*	0|125|einspruch*	0|125|einsprüche*	0|133|einstellungsmöglichkeit*	0|133|einstellungslink*	0|133|einstellungsseite*	0|133|einstellungsmenü*	0|133|einwilligungspräferenz*	0|133|einwilligungseinstellung*	0|136|einwilligungserklärung*	0|136|einverständnis*	0|136|einverstandenerklärung*	0|140|einbruchserkennung*	0|161|einwohner*	0|166|einzelperson*	1|376|einlogg*	1|439|einwillig*	1|481|einleitung*	1|481|einführ*	1|501|eingesetzt*	1|527|einzelhändler*	1|551|einkauf*	1|551|einkäufe*	1|585|einnahme*	1|585|einkommen*	1|599|einhalt*	1|599|eingehalten*	1|631|einzelstaatlich*	1|721|einfluss*	1|761|einschränk*	1|761|eingeschränkt*	1|795|einhol*	1|796|eingeholt*	1|799|einräum*	1|816|einschalt*	1|821|einschätz*	1|825|einbind*	1|825|eingebunden*	1|825|eingebettet*	1|825|einbett*	1|825|eingebaut*	1|827|einbezogen*	1|827|einschließ*	1|836|einstellung*	1|836|einzustell*	1|847|eingesehen*	1|848|einblend*	1|848|eingeblendet*	1|856|einwände*	1|856|einspruch*	1|917|einzig*	1|917|einzeln*	1|963|einfach*	1|969|einschlägig*	1|979|einzigartig*	1|979|einmalig*	1|995|einstuf*	1|997|einzelheit*	1|1012|eintrittskarte*	1|1085|eingreif*	1|1085|eingriff*	1|1088|einreich*	1|1088|eingeb*	1|1088|eingegeben*	1|1088|eingereicht*	1|1088|eingabe*	1|1088|eintrag*	1|1093|eintreff*	1|1095|einfüg*	1|1105|eingegangen*	1|1130|einleit*	1|1134|einlad*	1|1134|eingeladen*	1|1262|einheitlich*	1|1267|einlös*	1|1267|eingelöst*	1|1284|eintreib*	1|1296|eingescannt*	1|1297|eintipp*	1|1317|einordn*	1|1334|einwohner*	1|1394|einwander*	6|1630|einstellung*	6|1630|einwilligung*	8|1642|einschneidend*
bon	0|30|bonitätsprüfung*	0|30|bonitätsinformation*	0|30|bonitätsscore*	0|30|bonitätswert*	0|30|bonitätsindex*	0|116|bonitätsscoring*	1|571|bonität*	1|1286|bonitätsprüf*
loh	0|30|lohnabrechnung*	1|586|lohn*
net	0|30|nettoeinkommen*	0|35|netzbetreiber*	0|35|netzwerkinformation*	0|38|netzwerkaktivität*	0|84|netzwerkpartner*	1|323|netzwerk*	1|1509|netflix*
tra	0|31|transaktionsinformation*	0|31|transaktionale*	0|31|transaktionsmail*	0|31|transaktionsverlauf*	0|31|transaktionsverläufe*	0|65|transferier*	0|70|tracking*	0|84|transportpartner*	0|95|transportunternehmen*	0|95|transportdienstleister*	0|113|trainiert*	0|113|trainingszweck*	0|113|trainingsdatensatz*	0|113|trainingsdatensätze*	0|146|transatlantisch* datenschutzrahmen*	0|156|trackingpixel*	0|156|trackingtechnologie*	0|156|trackingskript*	0|156|trackingcode*	0|156|trackingmechanism*	0|157|transient* cookie*	1|702|training*	1|702|trainier*	1|803|transfer*	1|1010|transport*	1|1037|tracker*	1|1168|transaktion*	1|1298|tragbar*	1|1320|transparen*	1|1341|transient*	6|1632|track*	6|1632|tracking*
gek	0|31|gekauft*	1|334|geklickt*	1|551|gekauft*	1|763|gekündigt*	1|1335|gekürzt*	1|1342|gekennzeichnet*
erw	0|31|erworben* produkte	0|90|erwerber*	0|90|erwerbende*	0|90|erwerbsinteressent*	1|476|erwähn*	1|551|erworben*	1|680|erwachsen*	1|708|erwäg*	1|713|erwart*	1|953|erweiter*	8|1640|erweitert*
war	0|31|warenkorb*	0|74|warnmeldung*	1|412|warnung*	1|412|warnhinweis*	1|555|warenkorb*	1|559|warenzeichen*	1|1100|wartung*	1|1287|warenlager*
kau	0|31|kaufvorgang*	0|31|kaufvorgänge*	0|31|kaufinformation*	0|31|kaufgewohnheit*	0|31|kaufbeleg*	0|31|kaufbestätigung*	0|50|kaufpräferenz*	0|90|kaufinteressent*	0|111|kaufabwicklung*	0|138|kaufvertrag*
kom	0|31|kommerziell* information*	0|31|kommerziell* daten	0|45|kommunikationsinhalt*	0|61|kommerzialisier*	0|67|kombinier*	0|100|kommerziell* mitteilung*	0|100|kommerziell* kommunikation	0|100|kommerziell* zweck*	0|109|kommunizier*	0|109|kommunikationsfunktion*	0|109|kommunikationspartner*	0|109|kommunikationskanal*	0|109|kommunikationskanäle*	0|109|kommunikationsmittel*	0|109|kommunikationsweg*	0|109|kommunikationsdienst*	0|109|kommunikationsteilnehmer*	0|133|kommunikationseinstellung*	0|133|kommunikationspräferenz*	0|141|kompromittier*	0|189|komplett*	1|406|kommunikation*	1|406|kommunizier*	1|417|kommentar*	1|417|kommentier*	1|537|kommerziell*	1|639|kommunal*	1|824|kombin*	1|830|komplett*	1|833|komponente*	1|964|komplex*	1|964|kompliziert*	1|1068|kompeten*	1|1186|kompatib*	1|1195|kommission*	1|1240|kompens*	1|1405|komprimier*	8|1645|kommuniziert*
buc	0|31|buchungsinformation*	0|31|buchungshistorie*	0|107|buchführung*	0|107|buchhaltung*	0|107|buchhalterisch*	1|581|buchhalt*	1|581|buchführung*	1|1007|buchung*	1|1007|bucht*	1|1244|buchstabe*
geo	0|32|geolokal*	0|32|geolocation*	0|32|geostandort*	0|32|geografisch*	0|32|geographisch*	1|641|geolokal*	1|643|geograf*	1|643|geograph*
lok	0|32|lokalisier*	0|156|lokal* speicher	0|156|lokal* speicherung	1|641|lokalisier*
ung	0|32|ungefähr* standort*	0|119|ungenau* daten	0|119|ungenaue* personenbezogen*	1|866|ungültig*	1|967|ungünstig*	1|970|ungeeignet*	1|1074|ungewöhnlich*	1|1313|ungebeten*	1|1348|ungefähr*
ort	0|32|ortungsdienst*
abh	0|32|abholort*	1|783|abhilfe*	1|1071|abhäng*
zie	0|32|zielort*	0|102|zielgerichtet* werbung	0|102|zielgerichtet* anzeige*	0|102|zielgerichtet* werbeanzeige*	0|102|zielgruppenansprache*	0|102|zielgruppenspezifisch*	0|102|zielgruppengerecht*	0|102|zielgruppengerecht* werbung	0|102|zielgruppenspezifisch* werbung	0|102|zielgruppensegment*	0|102|zielgruppenliste*	0|102|zielgruppenanalyse*	1|1135|zielgruppe*
prä	0|33|präzis* standort*	0|33|präzis* geolokal*	0|133|präferenzcenter*	0|135|präferenzsignal*	1|710|präferenz*	1|726|präventi*	1|848|präsentier*	1|859|präzis*	1|1467|prämie*
exa	0|33|exakt* standort*	0|33|exakt* position	1|859|exakt*
gps	0|33|gps*
län	0|33|längengrad*	0|62|längerfristig* gespeichert	0|62|längerfristig* speicherung	1|960|länger*
bre	0|33|breitengrad*	1|960|breit*
ipa	0|34|ipadress*	1|1431|ipad*
int	0|34|internetprotokolladress*	0|35|internetbrowser*	0|35|internetdienstanbieter*	0|35|internetdiensteanbieter*	0|35|internetanbieter*	0|35|internetprovider*	0|35|internetzugangsanbieter*	0|38|interagier*	0|38|internetaktivität*	0|39|internetadress*	0|50|interessengebiet*	0|50|interessensgebiet*	0|50|interessenschwerpunkt*	0|71|interessenprofil*	0|84|integrationspartner*	0|102|interessenbasiert*	0|102|interessensbasiert*	0|102|interessenbezogen*	0|102|interessengerecht*	0|102|interessenorientiert* werbung	0|102|interessenbasiert* werbung	0|102|interessensbasiert* werbung	0|102|interessenbezogen* werbung	0|102|interessengerecht* werbung	0|137|interessenabwägung*	0|144|international* übermittlung*	0|144|international* datenübermittlung*	0|144|international* datentransfer*	0|144|international* transfer*	0|144|international* übertragung*	0|144|international* datenübertragung*	0|165|interessent*	1|299|internetseite*	1|299|internetauftritt*	1|302|internet*	1|324|internetverbindung*	1|633|international*	1|711|interesse*	1|711|interessier*	1|825|integrier*	1|1001|intellektuell*	1|1028|interview*	1|1085|interak*	1|1085|interag*	1|1085|intervention*	1|1113|interpret*	1|1137|interessenbasiert*	1|1137|interessenbezogen*	1|1137|interessengerecht*	1|1162|intim*	1|1228|interessant*	1|1321|integrität*	1|1443|intelligen*	6|65|international*
ger	0|35|geräteinformation*	0|35|gerätetyp*	0|35|geräteart*	0|35|gerätemodell*	0|35|gerätemerkmal*	0|35|gerätespezifisch*	0|35|gerätebezogen*	0|36|gerätekennung*	0|36|geräteidentifi*	0|36|gerätenummer*	0|36|gerätebezogen* kennung*	0|36|gerätekennziffer*	0|36|gerätekennzahl*	0|36|gerätekennnummer*	0|37|gerätefingerabdruck*	0|38|geräteaktivität*	0|53|gerätekamera*	0|70|geräteübergreifend*	0|89|gerichtlich*	0|89|gerichtsbeschluss*	0|89|gerichtsbeschlüsse*	0|89|gerichtlich* anordnung*	0|89|gerichtshof*	0|89|gerichtsurteil*	0|108|gerichtsverfahren*	0|108|gerichtlich* verfahren*	0|108|gerichtlich* auseinandersetzung*	0|108|gerichtlich* rechtsbehelf*	0|108|gerichtlich* rechtsschutz*	0|125|gerichtlich* abhilfe	0|133|geräteeinstellung*	0|136|geräteberechtigung*	0|153|gerichtsbarkeit*	1|314|geräte*	1|396|gerichtet*	1|595|geregelt*	1|614|gerichtlich*	1|614|gerichtshof*	1|614|gerichtsbeschl*	1|951|gering*	1|1067|gerichtsbarkeit*	1|1067|gerichtsstand*	1|1221|geräteübergreifend*	1|1370|gerechtfertigt*	8|1643|geringere* schutz*
har	0|35|hardware*	1|315|hardware*	1|1262|harmonis*
bet	0|35|betriebssystem*	0|83|beteiligungsgesellschaft*	0|90|betriebsübergang*	0|90|betriebsveräußerung*	0|106|betrugs*	0|106|betrüger*	0|117|betroffenenrecht*	0|130|betroffenenanfrage*	0|166|betroffen* person*	0|170|betrieblich* datenschutzbeauftragte*	1|496|betrieben*	1|496|betriebliche*	1|675|betroffene*	1|733|betrug*	1|733|betrügerisch*	1|969|betreffend*	1|1043|betriebssystem*	1|1086|beteilig*	1|1172|beteiligungsunternehm*	1|1271|betreiber*	1|1346|beton*	1|1374|betracht*	6|1629|betroffene*
bro	0|35|browsertyp*	0|35|browserversion*	0|35|browserinformation*	0|37|browserfingerabdruck*	0|38|browseraktivität*	0|39|browserverlauf*	0|39|browsing*	0|133|browsereinstellung*	0|135|browsersignal*	1|338|browser*	1|530|broker*
tec	0|35|technisch* daten	0|35|technische* information*	0|35|technische* angaben	0|80|technologiedienstleister*	0|80|technologieanbieter*	0|84|technologiepartner*	0|110|technisch* unterstützung	0|110|technisch* support	0|110|technisch* hilfe	0|140|technisch* und organisatorisch*	0|140|technisch* maßnahme*	0|157|technisch* cookie*	1|427|technologie*	1|428|technisch*	1|1270|techniker*	6|1632|technologie*
end	0|35|endgerätetyp*	0|165|endkunde*	0|165|endnutzer*	0|165|endbenutzer*	1|314|endgerät*	1|885|endgültig*
sys	0|35|systeminformation*	0|41|systemprotokoll*	0|84|systempartner*	0|109|systemnachricht*	0|133|systemeinstellung*	0|136|systemberechtigung*
lap	0|35|laptop*
not	0|35|notebook*	0|93|notare*	0|157|notwendig* cookie*	1|605|notwendig*	1|694|notfall*	1|694|notfälle*	1|1125|notiz*	1|1396|notar*
sma	0|35|smartphone*	0|35|smartwatch*	1|311|smartphone*	1|1034|smart*
web	0|35|webbrowser*	0|38|websiteaktivität*	0|38|webseitenaktivität*	0|38|websitebesuch*	0|38|websiteinteraktion*	0|39|webadress*	0|53|webcam*	0|70|websiteübergreifend*	0|80|webhoster*	0|86|webanalyst*	0|86|webanalysetool*	0|86|webanalysewerkzeug*	0|86|webanalysedienst*	0|103|webanalyseverfahren*	0|154|webserver*	0|156|webbeacon*	0|156|webbug*	0|156|webspeicher*	0|164|websitebesucher*	0|164|webseitenbesucher*	0|166|websitenutzer*	0|166|webseitennutzer*	0|169|websitebetreiber*	1|299|website*	1|299|webangebot*	1|299|webpräsenz*	1|338|webbrowser*	1|820|webanalyse*	1|1264|webinar*	6|1632|webanalyse*
fit	0|35|fitnesstracker*	0|35|fitnessarmband*	0|35|fitnessarmbänder*	1|1021|fitness*
akt	0|35|aktivitätstracker*	0|38|aktivitätsverlauf*	0|38|aktivitätsinformation*	0|38|aktivitätsbericht*	0|41|aktivitätsprotokoll*	0|70|aktivität* ** verfolgen	0|100|aktionsangebot*	0|100|aktuell* angebot*	0|132|aktiviert*	0|174|aktualisiert* fassung*	0|174|aktualisiert* version*	0|174|aktualisiert* datenschutz*	0|174|aktualisiert* richtlinie*	1|345|aktualisier*	1|494|aktivität*	1|816|aktivier*	1|871|aktuell*	1|1283|aktie*	1|1283|aktionär*	8|1640|aktualisiert*	8|1640|aktualisierung*
onl	0|36|onlinekennung*	0|38|onlineaktivität*	0|101|onlineanzeige*	1|302|online*	1|554|onlineshop*
anw	0|36|anwendungskennung*	0|93|anwaltskanzlei*	0|93|anwaltlich*	0|97|anwenderfreundlich*	0|107|anwendbar* recht*	0|107|anwendbar* gesetz*	0|110|anwendersupport*	0|168|anwendungsbereich*	0|172|anwendung* von drittanbietern	1|382|anwender*	1|484|anweisung*	1|864|anwendbar*	6|1636|anwendungsbereich*
ins	0|36|installationskennung*	0|85|inserent*	0|90|insolvenz*	1|347|installier*	1|347|installation*	1|522|institut*	1|1100|instandhalt*	1|1170|insolven*	1|1488|instagram*
ser	0|36|seriennummer*	0|41|serverlog*	0|41|serverprotokoll*	0|52|serviceanfrage*	0|80|serviceanbieter*	0|80|serviceprovider*	0|80|serviceunternehmen*	0|84|servicepartner*	0|97|serviceverbesserung*	0|109|servicemitteilung*	0|109|servicenachricht*	0|109|servicebezogen* mitteilung*	0|109|servicebezogen* nachricht*	0|109|servicebezogen* e mail*	0|138|servicevertrag*	0|154|serverstandort*	0|154|serverseitig*	0|154|serverausfall*	0|154|serverausfälle*	0|154|serverabsturz*	0|154|serverfehler*	0|154|servercluster*	0|154|serveranfrage*	0|154|serverinfrastruktur*
dig	0|37|digital* fingerabdruck*	1|431|digital*
kli	0|38|klickpfad*	0|38|klickrate*	0|165|klient*	1|385|klient*	1|1022|klima*	1|1302|klinik*
sei	0|38|seitenaufruf*	0|38|seitenansicht*	0|38|seitenaktivität*	0|70|seitenübergreifend*	0|164|seitenbesucher*	0|169|seitenbetreiber*
ang	0|38|angesehen* seite*	0|38|angeklickt*	0|40|angesehen* inhalte	0|40|angesehen* videos	0|40|angesehenen* filme*	0|40|angehörte* titel	0|57|angegebene* daten	0|57|angegebene* information*	0|58|angewandt*	0|58|angewendet*	0|67|angereichert*	0|83|angeschlossen* unternehmen	0|130|angefordert*	0|140|angemessen* garantie*	0|147|angemessenheitsbeschluss*	0|147|angemessenheitsbeschlüsse*	0|147|angemessenheitsentscheidung*	0|147|angemessen* schutzniveau*	0|147|angemessen* datenschutzniveau*	0|147|angemessen* niveau*	0|147|angemessen* schutz	0|184|angemessen* anstrengung*	0|184|angemessen* bemühungen	0|184|angemessen* schritte	0|184|angemessen* maßnahmen	0|184|angemessen* aufwand	0|184|angemessen* vorkehrungen	0|184|angemessen* vorsichtsmaßnahmen	0|184|angemessen* sorgfalt	1|325|angeschlossen*	1|334|angeklickt*	1|364|angesehen*	1|364|angeschaut*	1|475|angegeben*	1|478|angezeigt*	1|503|angestellt*	1|545|angebot*	1|731|angriff*	1|771|angepasst*	1|777|angelegt*	1|843|angefordert*	1|853|angenommen*	1|864|angewen*	1|970|angemessenheit*	1|1220|angelegenheit*	1|1233|angeblich*	1|1292|angehängt*	8|1640|angepasst*	8|1640|angepaßt*	8|1645|angekündigt*	8|1647|angegebene* datum
mau	0|38|mausklick*	1|1297|maus*
pla	0|38|plattformaktivität*	0|75|plausibilitätsprüfung*	0|80|plattformanbieter*	0|172|plattform* dritter	0|172|plattform* von dritten	0|172|plattform* von drittanbietern	1|301|plattform*	1|1095|platzier*	1|1128|planung*
sur	0|39|surfverhalten*	0|39|surfaktivität*	0|39|surfverlauf*	0|39|surfgewohnheit*	1|339|surf*	1|983|surfverhalten*
suc	0|39|suchverlauf*	0|39|suchanfrage*	0|39|suchbegriff*	1|849|such*
ref	0|39|referrer*	0|39|referer*	1|472|referenz*
her	0|39|herkunftsseite*	0|153|herkunftsland*	0|158|heranwachsend*	1|349|herunterlad*	1|349|heruntergeladen*	1|718|hervorgerufen*	1|777|herstell*	1|777|hergestellt*	1|1098|hervorgeh*	1|1112|herleit*	1|1158|herkunft*	1|1241|hervorgehoben*	1|1269|hersteller*	1|1300|herzfrequenz*	1|1342|hervorheb*	8|1645|hervorgehobene* hinweis*	8|1654|hervorgehoben*
dom	0|39|domainname*	0|39|domänenname*	1|330|domäne*
wie	0|40|wiedergabeverlauf*	0|40|wiedergabehistorie*	0|70|wiedererkenn*	0|84|wiederverkäufer*	1|794|wiederverwend*	1|814|wiederherst*	1|1140|wiederhol*	1|1324|wiedererkenn*	1|1324|wiedererkannt*
hör	0|40|hörverlauf*	0|40|hörverhalten*	0|40|hörgewohnheit*
seh	0|40|sehverhalten*	0|40|sehgewohnheit*
fer	0|40|fernsehverhalten*	0|40|fernsehnutzung*	1|320|fernseh*	1|1157|fernzugriff*	1|1157|fernabsatz*	1|1157|fernwart*
zei	0|41|zeitstempel*	1|879|zeitnah*	1|882|zeitpunkt*	1|882|zeitlich*	1|882|zeitraum*	1|882|zeitstempel*	1|884|zeitweilig*	1|1154|zeile*	1|1224|zeitung*
ere	0|41|ereignisprotokoll*	1|789|ereignis*
dat	0|41|datenprotokoll*	0|44|dateiname*	0|44|dateianhänge*	0|44|dateigröße*	0|44|dateityp*	0|44|dateiformat*	0|56|datenhändler*	0|56|datenbroker*	0|56|datenlieferant*	0|56|datenanbieter*	0|57|datenerhebung*	0|57|datenerfassung*	0|57|datensammlung*	0|59|datenverarbeitungsvorg*	0|60|datenweitergabe*	0|60|datenaustausch*	0|61|datenverkauf*	0|63|datenspeicherung*	0|65|datenübermittlung*	0|65|datentransfer*	0|67|datenabgleich*	0|78|datenverarbeitungsvereinbarung*	0|78|datenverarbeitungsvertrag*	0|78|datengeheimnis*	0|84|datenpartner*	0|103|datenanalyse*	0|118|datenkopie*	0|118|datenauszug*	0|121|datenübertragbarkeit*	0|124|datenschutzaufsichtsbehörde*	0|124|datenschutzaufsicht*	0|124|datenschutzbehörde*	0|124|datenschutzkommission*	0|124|datenschutzstelle*	0|130|datenschutzanfrage*	0|133|datenschutzeinstellung*	0|133|datenschutzoption*	0|140|datensicherheit*	0|140|datensicherungsmaßnahme*	0|140|datenschutzschulung*	0|141|datenpanne*	0|141|datenschutzverletzung*	0|141|datenschutzvorfall*	0|141|datenschutzvorfälle*	0|141|datenleck*	0|141|datenverlust*	0|141|datenschutzpanne*	0|141|datenmissbrauch*	0|141|datendiebstahl*	0|141|datensicherheitsvorf*	0|141|datensicherheitsverletzung*	0|146|datenschutzrahmen*	0|146|datenschutzschild*	0|146|datenschutzabkommen*	0|147|datenschutzniveau*	0|154|datenzentr*	0|154|datacenter*	0|163|datenschutzgesetz*	0|163|datenschutzrechtlich*	0|163|datenschutzvorschrift*	0|163|datenschutzregelung*	0|163|datenschutzverordnung*	0|169|datenverantwortliche*	0|169|datenschutzverantwortliche*	0|170|datenschutzbeauftragte*	0|170|datenschutzteam*	0|170|datenschutzabteilung*	0|170|datenschutzkoordinator*	0|173|datenschutzerklärung*	0|173|datenschutzhinweis*	0|173|datenschutzrichtlinie*	0|173|datenschutzbestimmung*	0|173|datenschutzinformation*	0|173|datenschutzmitteilung*	0|173|datenschutzgrundsätze*	0|173|datenrichtlinie*	0|173|datenschutzerklaerung*	0|174|datenschutzrichtlinie* ** änder*	0|174|datenschutzrichtlinie* ** geändert*	0|174|datenschutzrichtlinie* ** aktualisier*	0|174|datenschutzrichtlinie* ** anpass*	0|174|datenschutzrichtlinie* ** anzupassen	0|174|datenschutzrichtlinie* ** überarbeit*	0|174|datenschutzhinweise* ** änder*	0|174|datenschutzhinweise* ** geändert*	0|174|datenschutzhinweise* ** aktualisier*	0|174|datenschutzhinweise* ** anpass*	0|174|datenschutzhinweise* ** anzupassen	0|174|datenschutzinformation* ** änder*	0|174|datenschutzinformation* ** aktualisier*	0|174|datenschutzinformation* ** anpass*	0|193|datenbanksicherung*	1|295|datenschutzgesetz*	1|295|datenschutzschild*	1|295|datenschutzprakt*	1|295|datenschutzkonform*	1|295|datenschutzrecht*	1|295|datenschutzeinstell*	1|295|datenschutzerklär*	1|295|datenschutzhinweis*	1|295|datenschutzpolit*	1|295|datenschutzrichtl*	1|295|datenschutzfrag*	1|295|datenschutzaufsicht*	1|295|datenschutzbehörd*	1|295|datenschutzverletz*	1|329|datenbank*	1|490|datenverarbeitung*	1|803|datenübertrag*	1|886|datum*	1|1056|datenschutzbeauftragt*	1|1084|datenübertragbar*	1|1158|datenquelle*	1|1204|datenverkehr*	1|1299|datenmenge*	1|1350|datenträger*	6|1623|datenerfassung*	6|1623|datenerhebung*	6|1625|datenweitergabe*	6|1631|datensicherheit*	6|65|datentransfer*	6|65|datenübermittlung*	6|1635|datenschutzbeauftragte*	8|1638|datenschutzerklärung*	8|1638|datenschutzhinweis*	8|1638|datenschutzrichtlinie*	8|1638|datenschutzbestimmung*	8|1638|datenschutzinformation*	8|1638|datenschutzmitteilung*	8|1638|datenschutzgrundsätze*	8|1638|datenschutzunterrichtung*	8|1638|datenrichtlinie*
abs	0|42|absturzbericht*	0|42|abstürze*	0|63|abspeicher*	0|90|abspaltung*	0|93|abschlussprüfer*	0|142|absolut* sicherheit	0|142|absolut* schutz	1|448|abschnitt*	1|714|absicht*	1|722|absicher*	1|764|abschluss*	1|764|abschließ*	1|802|absender*	1|815|abschalt*	1|1132|abstimm*	1|1275|abstimmung*	1|1406|absturz*	1|1406|abstürz*
dia	0|42|diagnoseinformation*	0|42|diagnostik*	0|42|diagnosezweck*	0|42|diagnostikzweck*
feh	0|42|fehlerbericht*	0|42|fehlerprotokoll*	0|42|fehlermeldung*	0|42|fehleranalyse*	0|42|fehlerdiagnose*	0|97|fehlerbehebung*	0|97|fehlerbeseitigung*	0|119|fehlerhaft* daten	0|119|fehlerhafte* personenbezogen*	0|190|fehlertracker*	1|780|fehlerbeheb*	1|781|fehler*	1|787|fehlschlag*
cra	0|42|crashreport*	1|1406|crash*
met	0|43|metainformation*	1|487|methode*	1|1029|metrik*
exi	0|43|exif*	1|872|existier*
rez	0|44|rezension*	1|755|rezension*
inh	0|44|inhalt* ** nachricht*	0|80|inhaltsanbieter*	0|84|inhaltepartner*	0|90|inhaberwechsel*	1|532|inhaber*	1|1249|inhaltsverzeichnis*
gel	0|44|geladene* inhalt*	0|61|geldwert* gegenleistung	0|64|gelöscht*	0|106|geldwäsche*	0|168|geltungsbereich*	0|194|gelöscht* konto	0|194|gelöscht* konten	1|575|geldbörse*	1|611|geltendmach*	1|783|gelöst*	1|789|gelegenheit*	1|812|gelöscht*	1|846|gelesen*	1|864|geltende*	1|975|gelegentlich*	1|1095|gelegt*	1|1285|geldwäsche*	6|1636|geltungsbereich*
blo	0|44|blogbeitr*	1|760|blockier*	8|1657|blogbeitrag*
exp	0|44|exportdatei*	1|508|experte*	1|784|experiment*	1|965|explizit*	1|1181|export*
cha	0|45|chatverlauf*	0|45|chatverläufe*	0|45|chatprotokoll*	0|45|chatnachricht*	0|45|chatfunktion*	0|114|chatbot*	1|399|chatbot*	1|992|charakteristi*	1|993|charakter*	1|1120|chance*
anr	0|45|anrufaufzeichnung*	0|67|anreicher*	1|1134|anreiz*
dir	0|45|direktnachricht*	0|100|direktmarketing*	1|513|direktor*	1|981|direkt*
sof	0|45|sofortnachricht*	0|80|softwareanbieter*	0|80|softwaredienstleister*	1|306|software*	1|879|sofort*	8|1641|softwareaktualisier*
adr	0|46|adressbuch*	0|46|adressbücher*	0|46|adresslist*	0|56|adresshändler*	1|396|adressiert*
fre	0|46|freundesliste*	0|60|freigegeben*	0|79|fremd* unternehmen	0|80|freiberufler*	0|134|freiwillig*	0|172|fremd* website*	0|172|fremd* seiten	0|172|fremde* webseite*	1|422|freund*	1|565|freiheit*	1|900|freitag*	1|1060|freiberuf*	1|1064|freistell*	1|1072|freiwillig*	1|1327|freelanc*	1|1327|freiberufler*	1|1355|freundlich*	1|1391|freiheitsstrafe*	1|1512|freshdesk*
öff	0|48|öffentlich* profil*	0|56|öffentlich* quellen	0|56|öffentlich* register*	0|56|öffentlich* verzeichnis*	0|89|öffentlich* stelle*	0|105|öffentlich* sicherheit	0|139|öffentlich* interesse*	0|139|öffentlich* gewalt	1|629|öffentlich*	1|766|öffnung*
umf	0|49|umfrage*	1|827|umfass*	1|956|umfang*	1|960|umfangreich*	1|1027|umfrageforsch*	1|1028|umfrage*	1|1148|umfeld*	8|1642|umfangreiche* änderung*	8|1642|umfassende* änderung*
fra	0|49|fragebogen*	0|49|fragebögen*	0|84|franchise*	0|95|frachtführer*	1|653|frankreich*	1|653|französisch*	1|1028|fragebogen*	1|1028|fragebögen*	1|1362|franchise*
bef	0|49|befragung*	0|95|beförderungsunternehmen*	0|138|beförderungsvertrag*	1|423|befolg*	1|442|befugt*	1|641|befindlich*	1|1010|beförder*	1|1028|befragung*	1|1068|befäh*	1|1218|befriedig*	1|1314|befürwort*	1|1352|befüll*
fee	0|49|feedback*
pre	0|49|preisausschreiben*	0|52|presseanfrage*	0|60|preisgegeben*	0|74|preisalarm*	1|801|preisgeb*	1|801|preisgabe*	1|1198|premium*	1|1224|presse*	8|1641|preisänderung*	8|1657|pressemitteilung*
fok	0|49|fokusgruppe*	1|1346|fokus*
zuf	0|49|zufriedenheitsumfrage*	0|141|zufällig* verlust*	1|739|zufällig*	1|1159|zufalls*	1|1218|zufrieden*
mei	0|49|meinungsumfrage*	0|99|meinungsforschung*	1|699|meinung*	1|1121|meinungsäuß*
bev	0|50|bevorzugt* sprache*	0|129|bevollmächtigt*	1|710|bevorzug*	1|1334|bevölkerung*
rüc	0|51|rückschluss*	0|51|rückschlüsse*	0|111|rückerstattung*	0|111|rückzahlung*	1|482|rückschlüsse*	1|482|rückschluss*	1|570|rückerstatt*	1|570|rückzahl*	1|708|rücksicht*	1|806|rückgabe*	1|806|rücksend*	1|842|rückfrage*	1|1028|rückmeldung*	1|1037|rückverfolg*	1|1199|rückseite*	8|1651|rückwirkend*
abg	0|51|abgeleitet*	0|57|abgefragt*	0|63|abgespeichert*	0|63|abgelegt*	0|66|abgerufen*	0|67|abgeglichen*	0|96|abgewickelt*	1|764|abgelaufen*	1|764|abgeschlossen*	1|808|abgerufen*	1|815|abgeschaltet*	1|855|abgelehnt*	1|1110|abgedeckt*	1|1112|abgeleitet*	1|1114|abgleich*	1|1114|abgegl*	1|1337|abgewickelt*	8|1640|abgeändert*
abl	0|51|ableitung*	1|764|ablauf*	1|855|ablehn*	1|1112|ableit*
mut	0|51|mutmaßlich* interessen	0|83|muttergesellschaft*	0|83|mutterunternehmen*	0|83|mutterkonzern*	1|1233|mutmaßlich*	1|1255|mutwillig*
sup	0|52|supportanfrage*	0|52|supportticket*	0|80|supportdienstleister*	0|110|supportleistung*	0|110|supportteam*	0|110|supportmitarbeiter*	1|840|support*
gyr	0|53|gyroskop*
wla	0|53|wlan*
agg	0|54|aggregier*	0|54|aggregat*	1|1081|aggregier*
zus	0|54|zusammengefasst*	0|67|zusammengeführt*	0|67|zusammenführung*	0|67|zusammengelegt*	0|89|zuständig* behörde*	0|89|zuständig* stelle*	0|90|zusammenschluss*	0|90|zusammenschlüsse*	0|95|zustelldienst*	0|95|zusteller*	0|133|zustimmungseinstellung*	0|136|zustimmungserklärung*	1|364|zuschauer*	1|438|zustimm*	1|479|zusammenfassung*	1|479|zusammengefasst*	1|743|zusicher*	1|745|zusag*	1|791|zusammenhang*	1|805|zustell*	1|824|zusammenführ*	1|824|zusammengeführ*	1|824|zusammenschl*	1|829|zusätzlich*	1|862|zusammenhäng*	1|982|zusammenarbeit*	1|1067|zuständig*	1|1081|zusammengefass*	1|1081|zusammenstell*	1|1081|zusammengestell*	1|1169|zusammenschluss*
kum	0|54|kumuliert*
ano	0|55|anonym*	1|1080|anonym*
pse	0|55|pseudonym*	1|1080|pseudonym*
dei	0|55|deidentifizier*	1|348|deinstall*
ent	0|55|entpersonalisier*	0|61|entgeltlich*	0|64|entsorg*	0|72|entschlüssel*	0|84|entwicklungspartner*	1|370|enthaltene*	1|463|entwurf*	1|463|entwürfe*	1|672|entität*	1|718|entstehen*	1|718|entstanden*	1|727|entdeck*	1|748|entschlüssel*	1|776|entwickl*	1|776|entwickel*	1|801|enthüll*	1|852|entscheid*	1|852|entschieden*	1|976|entsprechende*	1|1157|entfernung*	1|1311|entgegenwirk*	1|1323|entsorg*	1|1339|entgegenkomm*	1|1485|entschuldig*	6|1630|entscheidungsmöglichkeit*
kei	0|55|kein* personenbezug	0|55|kein* rückschlüsse auf	0|55|kein* rückschluss auf	0|55|kein* rückschlüsse mehr	0|55|kein* identifizierung ermöglich*	0|55|kein* identifizierung zulass*	0|55|kein* identifikation ermöglich*	8|1650|kein* widerspruch
dep	0|55|depersonalisier*
and	0|56|andere* quelle	0|79|ander* unternehmen	0|79|ander* firmen	0|79|ander* organisationen	0|79|ander* stellen	0|79|ander* parteien	0|79|ander* anbieter*	0|79|ander* organisation	0|79|ander* einrichtungen	0|79|ander* gesellschaften	0|79|ander* dienstleister*	0|79|ander* empfänger*	0|91|ander* nutzer*	0|91|ander* benutzer*	0|91|ander* mitglied*	0|91|ander* personen	0|91|ander* teilnehmer*	0|91|ander* gäste*	0|91|ander* kunden	0|91|ander* menschen	0|91|ander* nutzende*	0|91|ander* nutzerinnen	0|91|ander* spieler*	0|91|andere* teilnehmer*	0|91|andere* teilnehmende*	0|91|andere* spieler*	0|91|andere* mitspieler*	0|144|ander* länder	0|144|ander* ländern	0|144|ander* staaten	0|144|ander* rechtsordnung*	0|144|ander* land	0|144|andere* jurisdiktion*	0|172|ander* website*	0|172|ander* webseite*	0|172|ander* plattform*	0|172|ander* apps	0|172|ander* anwendungen	0|172|ander* online dienst*	0|172|ander* onlinedienst*	1|977|anderweit*
dri	0|56|drittquelle*	0|79|drittpartei*	0|79|drittanbieter*	0|79|drittunternehmen*	0|79|drittfirm*	0|79|drittentwickler*	0|79|drittwerb*	0|80|drittdienstleister*	0|84|drittpartner*	0|144|drittländer*	0|144|drittlandtransfer*	0|144|drittlandübermittlung*	0|144|drittstaat*	0|157|drittanbietercookie*	0|157|drittcookie*	0|172|drittseite*	0|172|drittanbieterseite*	0|172|drittanbieterdienst*	0|172|drittwebsite*	0|172|drittplattform*	0|172|drittanbieterplattform*	0|172|drittanbieteranwendung*	0|172|drittanbieterapp*	0|172|drittanbieterwebsite*	0|172|drittanbieterwebseite*	0|172|drittanwendung*	0|172|drittanbietertool*	0|172|drittanbieterplugin*	1|669|dritt*	1|670|drittland*	1|670|drittländ*	1|670|drittstaat*	1|694|dringend*	6|65|drittland*	6|65|drittländer*	6|65|drittstaat*
erh	0|57|erhobene*	0|57|erhaltene*	1|795|erhebung*	1|795|erhoben*	1|796|erhalten*	1|953|erhöh*	1|960|erheblich*	6|1623|erheb*	6|1623|erhobene*	8|1642|erheblich*
erf	0|57|erfasst*	0|57|erfaßt*	0|57|erfassung*	0|57|erfragt*	0|80|erfüllungsgehilf*	0|103|erfolgsmessung*	0|157|erforderlich* cookie*	1|492|erfolgsmessung*	1|500|erfüll*	1|603|erforder*	1|604|erfordernis*	1|786|erfolgreich*	1|795|erfass*	1|986|erfahrung*	6|1623|erfass*
abf	0|57|abfrag*	1|1092|abfahrt*	1|1250|abfall*
emp	0|57|empfangene*	0|104|empfehlungssystem*	0|153|empfängerland*	1|796|empfang*	1|797|empfänger*	1|839|empfehl*	1|839|empfohlen*	6|1625|empfänger*
erl	0|57|erlangt*	0|139|erlaubnistatbestand*	1|440|erlaubnis*	1|441|erlaubte*	1|474|erläuter*	1|585|erlös*	1|796|erlang*	1|986|erlebnis*	1|1133|erleichter*
anf	0|57|anfallende* daten	1|604|anforderung*	1|767|anfang*	1|842|anfrage*	1|942|anfänglich*	1|1232|anfallen*	1|1244|anfangsbuchst*
bea	0|59|bearbeitet*	0|59|bearbeitungsvorgang*	0|59|bearbeitungsvorgänge*	0|80|beauftragt* unternehmen*	1|505|beauftragung*	1|514|bearbeit*	1|714|beabsichtig*	1|843|beantrag*	1|844|beantwort*	1|860|beanstand*	1|1463|beacon*
get	0|60|geteilt*	0|98|getestet*	1|494|getätigt*	1|800|geteilt*	1|826|getrennt*	1|1019|getränk*	1|1185|getroffen*
off	0|60|offengelegt*	0|60|offenlegung*	0|60|offenbart*	1|766|offene*	1|801|offenleg*	1|801|offengeleg*	1|965|offensichtlich*	1|1208|offiziell*	1|1266|offenkundig*	6|1625|offenleg*
mon	0|61|monetarisier*	1|890|monat*	1|896|montag*	1|1450|monetär*	5|1621|monatig*
arc	0|62|archivier*	1|466|archiv*	1|1149|architekt*
spe	0|62|speicherfrist*	0|63|speicherbereich*	0|63|speichermedi*	0|95|spediteur*	0|95|spedition*	0|100|speziell* angebot*	0|192|speicherungszweck*	0|193|speicherfrist*	0|193|speicherzeitraum*	1|475|spezifizier*	1|475|spezifikation*	1|508|spezialist*	1|760|sperr*	1|810|speicher*	1|883|speicherdauer*	1|973|spezifisch*	1|973|speziell*	1|973|spezial*	1|1019|speise*	1|1187|spende*	1|1272|spediteur*	1|1293|speicherzeit*	6|1627|speicherfrist*
zwi	0|63|zwischenspeicher*	0|63|zwischengespeichert*	1|602|zwingend*	1|1039|zwischenspeich*	1|1325|zwischengeschalt*
hin	0|63|hinterlegt*	1|829|hinzufüg*	1|829|hinzugefüg*	1|1095|hinterleg*	1|1176|hintergrund*	1|1217|hinreichend*	1|1217|hinlänglich*	1|1231|hinausgeh*	1|1279|hintergrundprüf*
lös	0|64|löschvorgang*	0|64|löschpflicht*	0|80|lösungsanbieter*	0|120|löschungsrecht*	0|120|löschantrag*	0|120|löschanfrage*	0|120|löschungsanfrage*	0|193|löschfrist*	0|193|löschungsfrist*	0|193|löschkonzept*	1|783|lösung*	1|812|lösch*	6|1627|lösch*	6|1627|löschfrist*
übe	0|64|überschrieben*	0|65|übermittelt*	0|65|übertragene*	0|65|übertragungsmethode*	0|69|überwacht*	0|69|überwachung*	0|137|überwiegend* berechtigt* interesse*	0|137|überwiegend* interesse*	0|174|überarbeitet* fassung*	0|174|überarbeitet* version*	0|174|überarbeitet* datenschutz*	1|454|überschrift*	1|480|übersicht*	1|480|überblick*	1|567|überfällig*	1|600|übereinstimmung*	1|665|übersetz*	1|696|überzeugung*	1|708|überleg*	1|752|überprüf*	1|757|überwach*	1|802|übermitt*	1|802|übersend*	1|803|übertragung*	1|803|überführ*	1|1084|übertragbar*	1|1114|übereinstimm*	1|1116|überwieg*	1|1169|übernahme*	1|1203|übereinstimmend*	1|1221|übergreifend*	1|1231|überschreit*	1|1231|übersteig*	1|1266|übermäßig*	8|1640|überarbeitet*	8|1640|überarbeitung*
gre	0|65|grenzüberschreitend*	0|65|grenzüberschreitend* übermittlung*	0|89|grenzbehörde*	0|89|grenzschutz*	0|144|grenzüberschreitend*	0|144|grenzüberschreitend* daten*	1|666|grenzüberschreit*	6|65|grenzüberschreitend*
zuo	0|67|zuordnung*	1|521|zuordnung*
abz	0|67|abzugleichende*	1|1165|abzeichen*
ana	0|68|analysier*	0|68|analyseergebnis*	0|86|analyseanbieter*	0|86|analysedienst*	0|86|analysepartner*	0|86|analysetool*	0|86|analysewerkzeug*	0|86|analysetechnologie*	0|86|analysetechnik*	0|86|analysesoftware*	0|86|analyselösung*	0|86|analyseprogramm*	0|103|analysezweck*	0|103|analysebericht*	0|103|analysefunktion*	0|157|analysecookie*	0|157|analytisch* cookie*	1|820|analy*	1|1030|analysedienst*	6|1632|analyse*
unt	0|68|untersuchung*	0|82|unterauftragsverarbeiter*	0|82|unterauftragsverarbeitung*	0|82|unterauftragnehmer*	0|82|unterverarbeiter*	0|83|unternehmensgruppe*	0|83|unternehmensfamilie*	0|83|unternehmensverbund*	0|84|unternehmenspartner*	0|90|unternehmensübernahme*	0|90|unternehmensverkauf*	0|90|unternehmenskauf*	0|90|unternehmenstransaktion*	0|90|unternehmenszusammenschluss*	0|90|unternehmenserwerb*	0|90|unternehmensumstrukturierung*	0|90|unternehmensveräußerung*	0|90|unternehmensfusion*	0|90|unternehmensnachfolge*	0|90|unternehmensübergang*	0|93|unternehmensberater*	0|161|unternehmenssitz*	1|408|unterhaltung*	1|410|unterricht*	1|421|unternehmensgruppe*	1|443|untersag*	1|456|unterlage*	1|677|unterlieg*	1|758|untersuch*	1|770|unterbrech*	1|770|unterbrochen*	1|787|unterlass*	1|840|unterstütz*	1|962|untere*	1|977|unterschied*	1|977|unterscheid*	1|1004|unterlizenz*	1|1014|unterkunft*	1|1014|unterkünft*	1|1059|unterauftrag*	1|1066|unterlassungs*	1|1163|unterzeichn*	1|1163|unterschr*	1|1225|unterstell*	1|1259|unterhaltungs*	1|1407|untätig*	6|1625|unterauftragsverarbeiter*
gem	0|68|gemessen*	0|169|gemeinsam* verantwortlich*	0|169|gemeinsam* verantwortlichkeit	0|169|gemeinsam* datenverantwortliche*	1|418|gemeinschaft*	1|492|gemessen*	1|523|gemeinnützig*	1|553|gemietet*	1|778|gemacht*	1|824|gemeinsam*	1|982|gemeinschaftlich*
eva	0|68|evaluier*	1|821|evaluier*
mod	0|69|moderation*	0|113|modelltraining*	0|145|modellklausel*	1|771|modifi*	1|1032|modell*	1|1274|moderier*	1|1274|moderation*	1|1274|moderator*	8|1640|modifiziert*	8|1640|modifikation*
men	0|69|menschliche* prüfer	0|69|menschliche* prüfern	0|115|menschlich* eingreif*	0|115|menschlich* überprüfung	0|115|menschlich* prüfung	0|115|menschlich* kontrolle	0|127|menschlich* überprüfung	0|127|menschlich* eingreifen	0|127|menschlich* intervention	0|127|menschlich* eingriff*	1|336|menü*	1|673|mensch*	1|674|menschlich*	1|1245|mental*
unv	0|72|unverschlüsselt*	0|100|unverlangt* werbung	0|119|unvollständig*	1|830|unvollständig*	1|879|unverzüglich*	1|1266|unverhältnismäß*	1|1313|unverlangt*	1|1321|unversehrt*
kry	0|72|kryptograf*	0|72|kryptograph*	1|748|kryptograf*
tok	0|73|tokenisier*	0|73|tokenizier*	1|1082|token*
ank	0|74|ankündig*	1|334|anklicken*	1|414|ankündig*	1|1093|ankunft*	8|1645|ankündigung*
bek	0|74|bekanntmachung*	1|414|bekanntmach*	1|414|bekanntgabe*	1|414|bekanntgegeben*	1|796|bekomm*	1|1020|bekleidung*	1|1311|bekämpf*	8|1645|bekanntmach*
aut	0|75|authentifizier*	0|75|authentisier*	0|75|authentifikation*	0|115|automatisiert* entscheidung*	0|115|automatisch* entscheidung*	0|115|automatisiert* entscheidungsfindung*	0|115|automatisiert* einzelentscheidung*	0|115|automatisiert* einzelfallentscheidung*	0|115|automatisiert* verarbeitung*	0|115|automatisiert* verfahren*	0|115|automatisiert* system*	0|115|automatisiert* mittel*	0|115|automatisiert* technologie*	0|115|automatische* maßnahme*	0|115|automatisierte* maßnahme*	0|115|automatisierte* aktion*	0|115|automatische* aktion*	0|129|autorisiert* vertreter*	0|136|autorisiert*	0|136|autorisierung*	1|442|autorisier*	1|752|authentifizier*	1|818|automat*	6|1633|automatisierte*
leg	0|75|legitimationsprüfung*	0|137|legitim* interesse*	0|137|legitim* geschäft*	0|137|legitim* unternehmens*	0|137|legitim* wirtschaftlich* interesse*	0|137|legitim* zweck*	0|137|legitime* gründe*	1|1076|legitim*
val	0|75|validier*	1|752|validier*
pub	0|76|publizier*	0|85|publisher*	1|415|publikation*	1|415|publizier*	1|1136|publikum*	8|1647|publiziert*
gep	0|76|gepostet*	1|416|gepostet*	1|754|geprüft*	1|985|gepflogenheit*	1|1128|geplant*	1|1332|gepäck*
ext	0|79|extern* unternehmen	0|79|extern* stelle*	0|79|extern* partei*	0|79|extern* person*	0|80|extern* vertragspartner*	0|80|extern* anbieter*	0|172|extern* link*	0|172|extern* website*	0|172|extern* webseite*	0|172|extern* seite*	1|667|extern*
auß	0|79|außenstehend*	0|144|außereuropäisch*	1|1074|außergewöhnlich*	1|1074|außerordentlich*
son	0|79|sonstig* dritte*	0|79|sonstige* stelle*	0|79|sonstige* unternehmen	0|79|sonstige* organisation*	0|79|sonstige* einrichtung*	0|79|sonstige* partei*	0|79|sonstige* empfänger*	0|100|sonderangebot*	0|172|sonstig* websites	0|172|sonstig* webseiten	0|172|sonstig* anwendungen	1|901|sonnabend*	1|902|sonntag*	1|978|sonstig*
unb	0|79|unbeteiligt* dritte*	0|106|unbefugt* nutzung	0|141|unbefugt*	0|141|unberechtigt* zugriff*	0|141|unbeabsichtigt* verlust*	0|141|unbefugt* zugriff*	0|141|unbefugt* zugang*	0|141|unbefugt* offenlegung	0|141|unbefugt* weitergabe	0|141|unbefugt* veränderung*	0|141|unbefugt* verarbeitung	0|141|unbefugt* verwendung	0|141|unbefugt* vernichtung	0|141|unbefugt* kenntnisnahme	0|141|unberechtigt* zugang*	0|189|unbegrenzt*	0|189|unbeschränkt*	1|567|unbezahlt*	1|705|unbekannt*	1|739|unbeabsicht*	1|885|unbefristet*	1|1205|unbefugt*	1|1205|unberechtigt*
irg	0|79|irgendjemand*	1|1308|irgend*
hos	0|80|hostingdienstleister*	0|80|hostinganbieter*	0|80|hostingprovider*	0|80|hostingunternehmen*	0|80|hostingpartner*	1|810|hosting*
mar	0|80|marketingdienstleister*	0|84|marketingpartner*	0|94|marktforschungsinstitut*	0|94|marktforschungsunternehmen*	0|99|marktforschungszweck*	0|99|marktstudie*	0|99|marktanalyse*	0|100|marketingzweck*	0|100|marketingkommunikation*	0|100|marketingmaßnahme*	0|100|marketingmitteilung*	0|100|marketingnachricht*	0|100|marketingkampagne*	0|100|marketingaktivität*	0|100|marketingmaterial*	0|100|marketing*	0|133|marketingeinstellung*	0|133|marketingpräferenz*	0|157|marketingcookie*	1|540|marketing*	1|541|marktplatz*	1|541|marktplätze*	1|558|markenzeichen*	1|1342|markier*	1|1411|marktgängig*
sub	0|80|subunternehmer*	0|80|subunternehmen*	0|80|subdienstleister*	0|82|subauftragsverarbeiter*	0|82|subprozessor*	0|82|subprocessor*	1|1059|subunternehm*	8|1642|substanziell*	8|1642|substantiell*
zul	0|80|zulieferer*	1|441|zulässig*
clo	0|80|cloudanbieter*	0|80|clouddienst*	0|80|clouddienstleister*	0|154|cloudinfrastruktur*	0|193|cloudsicherung*	1|328|cloud*	1|1510|cloudflare*
out	0|80|outsourc*
inf	0|80|infrastrukturanbieter*	0|154|infrastruktur*	1|293|information*	1|410|informier*	1|719|infolge*	1|1149|infrastruktur*	1|1200|informell*	1|1301|infektion*
dru	0|80|druckdienstleister*	1|1295|drucker*
cal	0|80|callcenter*	0|162|california*	1|1188|callcenter*
con	0|80|contentanbieter*	0|84|contentpartner*
toc	0|83|tochtergesellschaft*	0|83|tochterunternehmen*	0|83|tochterfirm*	1|517|tochtergesellschaft*	1|517|tochterunternehmen*
gru	0|83|gruppengesellschaft*	0|83|gruppenunternehmen*	0|113|grundlagenmodell*	0|117|grundfreiheit*	0|191|grundeinstellung*	1|565|grundfreiheit*	1|607|grundlegend*	1|717|grundlage*	1|974|grundsätzlich*	1|989|grundsätze*	1|1077|grundrechte*	8|1642|grundlegend*
zwe	0|83|zweigniederlassung*	0|192|zweckgebunden*	1|715|zweck*	6|1624|zweck*
hol	0|83|holdinggesellschaft*
koo	0|84|kooperationspartner*	1|982|kooper*	1|1132|koordin*
res	0|84|reseller*	0|90|restrukturierung*	0|189|restlose*	1|535|ressource*	1|719|resultat*	1|719|resultier*	1|1007|reservier*	1|1235|respektier*	1|1237|restlich*	1|1433|restaurant*
aff	0|84|affiliatepartner*
bus	0|84|buspartner*	0|95|busunternehmen*	1|1486|busfahrt*	1|1486|buspartner*
imp	0|84|implementierungspartner*	1|501|implementier*	1|1182|importier*	1|1206|implizit*	1|1280|impressum*	1|1301|impf*
hän	0|84|händlerpartner*	1|527|händler*
ful	0|84|fulfillmentpartner*
ads	0|85|adserver*
mes	0|86|messpartner*	0|86|messdienst*	1|492|messung*
beh	0|89|behördlich*	0|89|behördlich* anordnung*	0|89|behördenanfrage*	0|89|behördenvertreter*	0|89|behördenauskunft*	0|138|behandlungsvertrag*	1|626|behördlich*	1|692|behinder*	1|780|beheb*	1|780|behoben*	1|841|behilflich*	1|1233|behaupt*
erm	0|89|ermittlungsbehörde*	0|89|ermittlungsverfahren*	1|442|ermächtig*	1|546|ermäßig*	1|758|ermittl*	1|758|ermitteln*	1|816|ermöglich*	1|1134|ermutig*	1|1134|ermuntern*	1|1196|ermessen*
jus	0|89|justizbehörde*
zol	0|89|zollbehörde*	1|1395|zollbehörd*
dur	0|89|durchsuchungsbefehl*	0|89|durchsuchungsbeschluss*	0|107|durchführungsbestimmung*	0|107|durchführungsverordnung*	1|498|durchführ*	1|498|durchgeführt*	1|625|durchsetz*	1|954|durchschnitt*
bun	0|89|bundesbehörde*	0|89|bundeszentralamt*	0|107|bundesrecht*	0|124|bundesbeauftragt*	0|163|bundesdatenschutzgesetz*	1|634|bundes*	1|635|bundesstaat*
lan	0|89|landesbehörde*	0|89|landgericht*	0|107|landesrecht*	0|124|landesbeauftragt*	0|163|landesdatenschutzgesetz*	1|644|landkarte*	1|881|langsam*	1|1386|landwirtschaft*	1|1410|landesgrenz*
ric	0|89|richterlich*	0|119|richtigstell*	0|119|richtiggestellt*	1|614|richter*	1|858|richtigstell*	1|859|richtig*	1|1156|richtung*
ord	0|89|ordnungsbehörde*	1|970|ordnungsgemäß*
ums	0|90|umstrukturierung*	1|501|umsetz*	1|585|umsatz*	1|585|umsätze*	1|774|umschalt*	1|791|umständ*	1|1169|umstrukturier*	1|1454|umsatzsteuer*
neu	0|90|neustrukturierung*	0|90|neuorganisation*	0|98|neu* funktion*	0|98|neu* produkt*	0|98|neu* dienst*	0|98|neu* angebot*	0|114|neuronal* netz*	0|165|neukunde*	0|174|neu* datenschutzerklärung	0|174|neu* datenschutzrichtlinie	0|174|neu* fassung	0|174|neufassung*	1|868|neueste*	1|1224|neuigkeit*	8|1640|neufassung*
reo	0|90|reorganisation*
umo	0|90|umorganisation*	1|1169|umorganis*
liq	0|90|liquidation*	1|1170|liquidation*
eig	0|90|eigentümerwechsel*	0|168|eigen* datenschutz*	0|168|eigen* separat* datenschutz*	1|532|eigentümer*	1|533|eigentum*	1|980|eigene*	1|992|eigenschaft*	1|1070|eigenständig*
akq	0|90|akquisition*
fus	0|90|fusionier*	1|824|fusion*
bör	0|90|börsengang*
tei	0|90|teilverkauf*	1|1086|teilnehm*	1|1086|teilnahme*	1|1260|teilmenge*
glä	0|90|gläubigerschutz*
pot	0|90|potenzielle* käufer*	0|90|potentielle* käufer*	1|972|potenziell*	1|972|potentiell*
tea	0|92|teamadministrator*
wir	0|93|wirtschaftsprüfer*	0|93|wirtschaftsauskunftei*	0|93|wirtschaftsprüfung*	1|582|wirtschaftsprüf*	1|584|wirtschaftlich*	1|647|wirtschaftsraum*	1|720|wirkung*	1|865|wirksam*	1|999|wirklich*
ink	0|93|inkasso*	0|119|inkorrekt*	1|867|inkrafttret*	1|1284|inkasso*	1|1400|inklusion*
tre	0|93|treuhänder*	0|100|treueprogramm*	0|103|trendanalyse*	1|549|treue*	1|826|trennung*	1|1031|trend*
wis	0|94|wissenschaftler*	0|99|wissenschaftlich*	1|704|wissentlich*	1|1026|wissenschaft*	1|1294|wisch*
uni	0|94|universität*	0|107|unionsrecht*	0|170|unionsvertreter*	1|1472|universität*
pak	0|95|paketdienst*	1|805|paket*
kur	0|95|kuriere*	0|95|kurierdienst*	0|104|kuratier*
flu	0|95|fluggesellschaft*	1|1009|flug*
air	0|95|airline*	1|1009|airline*
gas	0|95|gastgeber*	1|1273|gastgeber*
lei	0|96|leistung* ** zur verfügung	0|103|leistungsmessung*	1|483|leitfaden*	1|483|leitlinie*	1|499|leistung*	1|513|leiter*
erb	0|96|erbracht*	1|498|erbring*
fun	0|96|funktionsfähig*	0|157|funktional* cookie*	0|157|funktionell* cookie*	0|157|funktionscookie*	1|425|funktion*	1|1041|funknetz*	1|1077|fundament*
zur	0|96|zurverfügungstellung*	1|806|zurückkehr*	1|814|zurücksetz*	1|855|zurückweis*	1|857|zurückzieh*	1|857|zurückgezogen*	1|857|zurücknehm*	1|1142|zurückentwick*
opt	0|97|optimier*	0|134|optional*	1|775|optimier*	1|851|option*	1|966|optimal*
inn	0|98|innovat*	1|631|innerstaatlich*	1|1127|innovat*
fal	0|99|fallstudie*	0|119|falsch* daten	1|781|falsch*
new	0|100|newsletter*	0|133|newslettereinstellung*	1|391|newsletter*
rab	0|100|rabattaktion*	1|546|rabatt*
gut	0|100|gutschein*	1|546|gutschein*	1|571|guthaben*	1|1403|gutgläubig*
exk	0|100|exklusiv* angebot*	1|973|exklusiv*
une	0|100|unerwünschte* werbung	0|106|unerlaubt* nutzung	0|189|uneingeschränkt*	1|564|unentgeltlich*	1|1205|unerlaubt*
ind	0|102|individualisiert* werbung	0|102|individuell* werbung	0|104|individualisier*	0|104|individuell* anpass*	0|104|individuell* angebot*	0|104|individuell* inhalt*	0|104|individuell* empfehlung*	0|104|individuell* erlebnis*	0|104|individuell* anpassung*	0|104|individuelle* gestaltung	0|104|individuell* nachricht*	0|104|individuell* mitteilung*	0|104|individuell* kommunikation	1|538|industrie*	1|838|individualis*	1|838|individuell*	1|981|indirekt*	1|1249|index*
gez	0|102|gezielt* werbung	0|102|gezielt* anzeige*	0|102|gezielt* werbeanzeige*	1|566|gezahlt*	1|822|gezählt*	1|848|gezeigt*	1|1315|gezwungen*	1|1408|gezogen*
maß	0|102|maßgeschneidert* werbung	0|102|maßgeschneidert* anzeige*	0|104|maßgeschneidert*	0|107|maßgeblich* gesetz*	1|491|maßnahm*	1|838|maßgeschneid*	1|969|maßgeblich*	8|1642|maßgebliche* änderung*
bed	0|102|bedarfsgerecht* werbung	0|104|bedarfsgerecht*	0|105|bedrohung*	1|436|bedingung*	1|469|bedeut*	1|606|bedürf*	1|730|bedroh*	1|968|bedeutend*	1|1101|bedien*	8|1642|bedeutend*	8|1642|bedeutsam*	8|1642|bedeutende* änderung*
ret	0|102|retargeting*	1|806|retour*	1|1180|rettung*	6|1632|retargeting*
rem	0|102|remarketing*	1|1135|remarketing*	6|1632|remarketing*
tar	0|102|targeting*	1|1226|tarif*
loo	0|102|lookalike*
mas	0|104|massgeschneidert*	0|114|maschinell* lern*	0|121|maschinenlesbar*	0|121|maschinenlesebar*	1|316|maschine*	1|1084|maschinenlesbar*	1|1383|massenhaft*
mis	0|105|missbrauch*	0|105|missbräuchlich*	1|732|missbrauch*	1|732|missbräuch*	1|1061|mission*	1|1160|misch*
miß	0|105|mißbrauch*
bös	0|105|bösartig*	0|105|böswillig*
cyb	0|105|cyberangriff*	0|105|cyberbedroh*
tro	0|105|trojaner*
ddo	0|105|ddos*
gef	0|105|gefahrenabwehr*	1|729|gefahr*	1|729|gefährd*	1|729|gefährlich*	1|842|gefragt*	1|850|gefunden*	1|1000|gefälscht*	1|1099|geführt*	1|1122|gefühl*	1|1391|gefängnis*
ill	0|106|illegal*	1|594|illegal*	1|1358|illustrier*
unr	0|106|unrechtmäßig*	0|106|unrechtmässig*	0|119|unrichtig*	0|164|unregistriert*	1|594|unrechtmäßig*	1|781|unrichtig*
unz	0|106|unzulässig* nutzung	1|971|unzumutbar*
wid	0|106|widerrechtlich*	0|122|widersprüche*	0|122|widerspruchsrecht*	0|122|widerspruchsmöglichkeit*	0|128|widerruflich*	0|128|widerrufsrecht*	0|128|widerrufsmöglichkeit*	0|128|widerrufbar*	0|128|widerrufserklärung*	1|856|widerspruch*	1|856|widersprich*	1|857|widerruf*	1|1203|widersprüch*	1|1223|widerspiegel*	1|1248|widm*	1|1263|widget*	6|1629|widerspruch*	6|1629|widerspruchsrecht*	6|1630|widerruf*
zuw	0|106|zuwiderhandlung*	1|1061|zuweis*
kri	0|106|kriminell*	1|623|kriminal*	1|623|kriminell*	1|990|kriteri*	1|1389|krieg*
pus	0|109|pushbenachrichtigung*	0|109|pushnotification*
tex	0|109|textnachricht*
org	0|109|organisatorisch* mitteilung*	0|140|organisatorisch* maßnahme*	0|140|organisatorisch* sicherheit*	1|519|organisation*	1|519|organisier*	1|519|organisatorisch*
hil	0|110|hilfestellung*	0|171|hilfeseite*	1|841|hilf*	1|1228|hilfreich*
rek	0|112|rekrutierung*	0|112|rekrutierungsprozess*	1|505|rekrutier*	1|860|reklamation*
gro	0|113|große* sprachmodell*	1|650|großbritannien*	1|1255|grob*	8|1642|große* änderung*
bas	0|113|basismodell*	1|717|basier*
kün	0|114|künstlich* intelligenz	1|763|kündig*	1|874|künftig*	1|1005|künstler*	1|1033|künstlich*	6|1633|künstliche* intelligenz
alg	0|114|algorithmisch*	1|1441|algorithm*
sco	0|116|scoring*	0|116|scorewert*	1|1445|scooter*
omb	0|124|ombuds*
dis	0|126|diskriminier*	1|1097|diskut*	1|1097|diskussion*	1|1102|diskriminier*	1|1139|distribu*	1|1157|distanz*
sol	0|130|solch* anfrage*
der	0|130|derartig* anfrage*	1|871|derzeit*
ant	0|130|antragsteller*	0|130|antragstellend*	0|140|antivirus*	1|833|anteil*	1|844|antwort*
dea	0|131|deaktiviert*	1|815|deaktivier*
abm	0|131|abmeldelink*	0|131|abmeldefunktion*	1|377|abmeldung*	1|1365|abmahn*	6|1630|abmeld*
abb	0|131|abbestell*	1|390|abbestell*	6|1630|abbestell*
coo	0|133|cookieeinstellung*	1|433|cookieerklärung*	1|1035|cookie*	6|1632|cookie*
app	0|133|appeinstellung*	1|305|applikation*	1|1047|apple*
wah	0|134|wahlmöglichkeit*	0|134|wahlrecht*	1|611|wahrnehm*	1|851|wahlmöglich*	1|972|wahrscheinlich*	1|999|wahrheit*	6|1630|wahlmöglichkeit*
mie	0|138|mietvertrag*	1|553|mietet*
wes	0|139|wesentlich* interessen	0|174|wesentlich* änderung*	1|607|wesentlich*
gee	0|140|geeignet* garantie*	1|970|geeignet*
fir	0|140|firewall*	0|161|firmensitz*	0|165|firmenkunde*	1|512|firmensitz*	1|1052|firefox*
zut	0|140|zutrittskontrolle*	1|859|zutreff*
pen	0|140|penetrationstest*
vir	0|140|virenschutz*	0|140|virenscanner*	1|432|virtuell*
una	0|141|unautorisiert*	1|970|unangemess*	1|1070|unabhängig*	1|1313|unaufgefordert*
hac	0|141|hackerangriff*	1|1462|hacker*
hun	0|142|hundertprozentig*	1|939|hundert*
lüc	0|142|lückenlos* schutz
mus	0|145|mustervertragsklausel*	0|145|musterklausel*	1|359|musik*
rah	0|146|rahmenabkommen*	0|146|rahmenwerk*	1|1149|rahmen*
gle	0|147|gleichwertig* schutz*	1|976|gleichwertig*	1|1401|gleichbehandl*	1|1401|gleichstell*
ame	0|149|amerikanisch*	1|648|amerika*
eur	0|150|europäisch* union	0|150|europäisch* wirtschaftsraum*	0|150|europäisch* staaten	0|150|europäisch* ländern	0|150|europäisch* gesetzgeber*	0|150|europäisch* recht	0|150|europäisch* vorschriften	0|150|europäisch* verordnung*	0|163|europäische* datenschutz grundverordnung	0|163|europäische* datenschutzgrundverordnung	1|645|europa*	1|645|europä*
bri	0|151|britisch*	0|163|britisch* dsgvo	1|575|brieftasche*	1|650|britisch*
hoh	0|153|hoheitsgebiet*	1|628|hoheitlich*	1|637|hoheitsgebiet*
jur	0|153|jurisdiktion*	1|592|juristisch*
ter	0|153|territori*	1|637|territori*	1|1477|terror*
hei	0|153|heimatland*
sit	0|153|sitzland*	0|156|sitzungsaufzeichnung*	0|157|sitzungscookie*	1|791|situation*	1|1038|sitzung*
urs	0|153|ursprungsland*	1|462|ursprünglich*	1|718|ursache*	1|1158|ursprung*
pix	0|156|pixel*	1|1036|pixel*	6|1632|pixel*
zäh	0|156|zählpixel*	1|822|zähl*	1|1463|zählpixel*
ähn	0|156|ähnlich* technologie*	0|156|ähnlich* technik*	1|976|ähnlich*
hea	0|156|heatmap*
jav	0|156|javascript*
ses	0|157|sessioncookie*	1|1038|session*
dau	0|157|dauerhaft* cookie*	1|885|dauerhaft*
tem	0|157|temporär* cookie*	1|884|temporär*	1|1388|temperatur*
ess	0|157|essenziell* cookie*	0|157|essentiell* cookie*	1|607|essenziell*	1|607|essentiell*
min	0|158|minderjährig*	0|160|mindestalter*	1|679|minderjährig*	1|951|minim*	1|1202|mindest*	1|1393|minister*	6|1628|minderjährig*	6|1628|mindestalter*
jug	0|158|jugendlich*	1|679|jugendlich*	6|1628|jugendlich*
tee	0|158|teenager*
jun	0|158|jung* menschen
kle	0|158|kleinkind*	1|959|klein*	1|1020|kleid*
kin	0|158|kinderkonto*	0|158|kinderkonten*	0|158|kinderprofil*	6|1628|kind*	6|1628|kinder*
elt	0|159|elternteil*	0|159|elterlich*	1|681|eltern*
erz	0|159|erziehungsberechtigt*	1|681|erziehungsberecht*	1|777|erzeug*	1|1096|erzähl*
sor	0|159|sorgeberechtigt*	1|681|sorgeberecht*	1|994|sorte*	1|1124|sorgfalt*	1|1124|sorgfältig*	1|1317|sortier*
nie	0|161|niedergelassen*	1|656|niederland*	1|656|niederländ*	1|951|niedrig*	1|1106|niederlass*
übl	0|161|üblich* aufenthalt*	1|974|üblich*
kal	0|162|kalifornien*	0|162|kalifornisch*	1|663|kalifornien*	1|663|kalifornisch*	1|822|kalkulier*	1|887|kalender*	1|1300|kalorie*	5|1619|kalendertag*	5|1620|kalenderwoche*	5|1621|kalendermonat*	5|1622|kalenderjahr*	6|1629|kalifornien*	6|1629|kalifornisch*
abo	0|165|abonnent*	1|387|abonnent*	1|389|abonnier*
man	0|165|mandant*	1|513|manager*	1|674|manuell*
käu	0|165|käufer*	1|551|käufer*
sep	0|168|separat* datenschutz*	1|826|separat*
hyp	0|172|hyperlink*	1|331|hyperlink*	1|1354|hypothese*
geä	0|174|geändert* fassung*	0|174|geändert* version*	0|174|geändert* datenschutz*	1|771|geändert*	8|1640|geändert*
änd	0|174|änderungsvorbehalt*	1|771|änder*
let	0|175|letzt* aktualisierung	0|175|letzt* änderung	0|175|letzt* überarbeitung	0|175|letzt* stand	1|868|letzte*
zum	0|184|zumutbar*	1|971|zumutbar*
bal	0|184|baldmöglichst*
obl	0|187|obligatorisch*	1|602|obligatorisch*
pfl	0|187|pflichtangabe*	0|187|pflichtfeld*	1|459|pflichtfeld*
säm	0|189|sämtlich*
jeg	0|189|jeglich*	1|1308|jeglich*
jed	0|189|jedwede*
bei	0|190|beispielhaft*	1|370|beinhalt*	1|811|beibehalt*	1|982|beiderseit*	1|996|beispiel*	1|1292|beifüg*	1|1292|beigefüg*
zer	0|190|zertifizierungsprozess*	1|738|zerstör*	1|1164|zertifi*
ina	0|193|inaktiv*	1|817|inaktiv*
bac	0|193|backup*	1|814|backup*
beg	0|198|begriffsbestimmung*	1|468|begriff*	1|761|begrenz*	1|767|beginn*	1|1123|begrüß*	1|1185|begegn*	1|1379|begleit*	6|1636|begriffsbestimmung*
com	1|309|computer*
des	1|310|desktop*	1|779|design*
bat	1|321|batterie*
akk	1|321|akku*	1|1164|akkredit*
kab	1|322|kabel*
fen	1|337|fenster*
obe	1|340|oberfläche*	1|1152|oberste*
que	1|342|quellcode*	1|1158|quelle*
skr	1|343|skript*
upg	1|346|upgrade*
dow	1|349|download*
upl	1|350|upload*
anh	1|365|anhörung*	1|1239|anhängig*	1|1292|anhäng*	8|1649|anhaltende* nutzung
mul	1|367|multimedia*
sog	1|402|sogenannt*
ala	1|412|alarm*
eri	1|413|erinner*
fol	1|423|follower*	1|424|folgend*
fea	1|425|feature*
abk	1|437|abkommen*	1|1335|abkürz*
tab	1|452|tabelle*
kop	1|454|kopfzeile*	1|461|kopier*	1|1298|kopfhörer*	1|1381|koppel*	1|1381|kopplung*
fuß	1|455|fußzeile*
dok	1|456|dokument*
ori	1|462|original*
def	1|467|definition*	1|467|definier*	6|1636|definition*
sin	1|470|sinnvoll*	1|1306|sinngemäß*
dar	1|477|dargelegt*	1|589|darlehen*	1|848|darstell*	1|848|dargestellt*
anl	1|483|anleitung*	1|862|anliegen*
agi	1|495|agier*
ope	1|496|operation*	1|1271|operator*
umg	1|501|umgesetzt*	1|772|umgewandelt*	1|879|umgehend*	1|1022|umgebung*	1|1143|umgehung*
fac	1|508|fachleute*	1|508|fachkräfte*	1|1045|facebook*
abt	1|510|abteilung*	1|1061|abtret*
adm	1|514|administ*
ass	1|521|assoziier*	1|841|assist*
anb	1|525|anbieter*	1|862|anbelang*
age	1|529|agentur*
mak	1|530|makler*
rep	1|531|repräsent*	1|780|reparier*	1|780|reparatur*	1|1140|reproduzier*	1|1212|republik*	1|1277|reputation*
bra	1|538|branche*	1|1418|brasilien*	1|1418|brasilianisch*
för	1|544|förder*	1|1208|förmlich*
wet	1|548|wettbewerb*	1|1023|wetter*
kos	1|561|kostenpflicht*	1|564|kostenlos*	1|564|kostenfrei*	1|1363|kostenvoranschlag*	1|1368|kosmetik*
bel	1|563|belast*	1|657|belgisch*	1|1103|belästig*	1|1103|beleidig*	1|1145|belastend*	1|1228|beliebt*	1|1308|beliebige*	1|1467|belohnung*
fak	1|568|faktur*	1|991|faktor*	1|999|faktisch*
qui	1|569|quittung*
ers	1|570|erstatt*	1|773|ersetz*	1|773|ersatz*	1|777|erstell*	1|843|ersuch*	1|847|ersichtlich*	1|942|erstmal*	1|1005|ersteller*	1|1098|erschein*	1|1111|erstreck*
wal	1|575|wallet*
öko	1|584|ökonomisch*
inv	1|588|investition*	1|588|investor*	1|588|investier*	1|1086|involvier*
liz	1|590|lizenzgebühr*	1|1004|lizenz*
tan	1|590|tantieme*
nöt	1|605|nötig*
urt	1|615|urteil*
sam	1|619|sammelklage*	1|795|sammel*	1|795|sammlung*	1|901|samstag*	6|1623|sammel*
glo	1|633|global*
föd	1|634|föderal*
kön	1|650|königreich*
eng	1|650|englisch*	1|1086|engagier*
deu	1|652|deutsch*	1|965|deutlich*	8|1642|deutliche* änderung*	8|1645|deutliche* hinweis*	8|1654|deutliche* hinweis*
irl	1|654|irland*
iri	1|654|irisch*
spa	1|658|spanisch*	1|1154|spalte*
ita	1|659|italienisch*
asi	1|662|asiatisch*
jem	1|673|jemand*
geg	1|676|gegenstand*	1|871|gegenwärtig*	1|982|gegenseitig*	1|1106|gegründet*	1|1161|gegenstück*
jün	1|679|jünger*	1|868|jüngst*
tod	1|684|todesfall*
töd	1|684|tödlich*
bar	1|692|barrierefrei*
dro	1|693|droge*
leh	1|700|lehrer*
era	1|708|erachte*
fav	1|710|favorit*
glü	1|712|glücklich*	1|1184|glücksspiel*
erg	1|719|ergebnis*	1|829|ergänz*	1|1089|ergriffen*	8|1640|ergänzt*	8|1640|ergänzung*
bee	1|721|beeinfluss*	1|721|beeinträchtig*	1|763|beendig*
abw	1|725|abwehr*	1|977|abweich*	1|1115|abwäg*	1|1337|abwick*	8|1640|abweichend*
ris	1|728|risik*
unf	1|739|unfall*	1|739|unfälle*
gar	1|743|garant*
zuv	1|747|zuverlässig*	1|1279|zuverlässigkeitsprüf*
häk	1|754|häkchen*
beo	1|757|beobacht*
sus	1|762|suspendier*
sto	1|763|storn*	1|1540|stockholm*
geö	1|766|geöffnet*
erö	1|766|eröffn*
pau	1|770|pausier*
stö	1|770|stör*
abä	1|771|abänder*	8|1640|abänderung*
anp	1|771|anpass*	8|1640|anpassung*
umw	1|772|umwandl*	1|1022|umwelt*
umr	1|772|umrechn*
wec	1|774|wechsel*	1|1333|wechselkurs*
irr	1|781|irrtum*	1|1000|irreführ*
män	1|781|mängel*
klä	1|783|klär*
tes	1|784|test*	1|1314|testimonial*
bem	1|785|bemüh*	1|1125|bemerk*
err	1|786|erreich*	1|1093|erreichbar*	1|1106|errichte*
ert	1|799|erteil*
umt	1|807|umtausch*
beu	1|821|beurteil*
gan	1|831|ganz*
völ	1|831|völlig*
tot	1|832|total*
stü	1|834|stück*	5|1617|stündig*
obj	1|834|objekt*
rea	1|844|reagier*	1|844|reaktion*
les	1|846|leser*	1|846|lesbar*
wäh	1|851|wähl*	1|1450|währung*
akz	1|853|akzept*
ann	1|853|annehm*	1|1348|annähernd*
eff	1|865|effektiv*	1|865|effizien*
unw	1|865|unwirksam*	1|1000|unwahr*
gül	1|866|gültig*	1|1293|gültigkeitsdauer*
mom	1|871|momentan*
frü	1|873|früher*	1|1377|frühest*	1|1377|frühzeitig*
bis	1|873|bisher*
zuk	1|874|zukünftig*
spä	1|874|später*
näc	1|877|nächst*
züg	1|880|zügig*
uhr	1|882|uhrzeit*
lau	1|883|laufzeit*	1|1239|laufende*
täg	1|888|täglich*	5|1619|tägig*
wöc	1|889|wöchentlich*	5|1620|wöchig*
jäh	1|891|jährlich*	5|1622|jährig*
jah	1|891|jahr*
sek	1|894|sekunde*	1|943|sekundär*
don	1|899|donnerstag*
fei	1|903|feiertag*
woc	1|903|wochenende*
dop	1|918|doppel*
tau	1|940|tausend*
mil	1|941|million*	1|941|milliarde*	1|1178|militär*
vie	1|944|vierte*
fün	1|945|fünfte*
häl	1|946|hälfte*
hal	1|946|halb*
zif	1|948|ziffer*
meh	1|949|mehrere*	1|949|mehrfach*	1|1237|mehrheit*
div	1|949|diverse*	1|1400|diversität*
grö	1|950|größer*	8|1642|größere* änderung*
red	1|951|reduzier*	1|1210|redigier*
max	1|952|maxim*
höc	1|952|höchst*
wac	1|953|wachs*
niv	1|955|niveau*
ebe	1|955|ebene*
dim	1|958|dimension*
kür	1|959|kürzer*
höh	1|961|höher*
obi	1|961|obige*
unm	1|965|unmissverständlich*	1|972|unmöglich*	1|981|unmittelbar*
neg	1|967|negativ*
wic	1|968|wichtig*	8|1642|wichtige* änderung*	8|1642|wichtige* aktualisierung*
sig	1|968|signifikant*	1|1163|signatur*	1|1163|signier*	8|1642|signifikant*
jew	1|969|jeweilig*
adä	1|970|adäquat*
mög	1|972|möglich*
eve	1|972|eventuell*
etw	1|972|etwaige*
nor	1|974|normal*	1|1542|norwegisch*
typ	1|974|typisch*
häu	1|974|häufigst*	1|975|häufig*
var	1|977|variier*
übr	1|978|übrig*
kol	1|982|kollektiv*
pra	1|985|praktik*	1|985|praktisch*
mer	1|992|merkmal*
att	1|992|attribut*	1|1135|attraktiv*
kat	1|995|kategorie*	1|1385|katze*
det	1|997|detail*
näh	1|997|näher*
tat	1|999|tatsache*	1|999|tatsächlich*
ech	1|999|echt*
täu	1|1000|täusch*
imm	1|1001|immateri*
urh	1|1002|urheber*
pat	1|1003|patent*	1|1302|patient*
kul	1|1006|kultur*
his	1|1006|histori*
flü	1|1009|flüge*
tic	1|1012|ticket*
hot	1|1014|hotel*	1|1188|hotline*
zim	1|1015|zimmer*
spo	1|1021|sport*	1|1173|sponsor*	1|1508|spotify*
ene	1|1025|energie*
ten	1|1031|tendenz*
klu	1|1034|klug*
puf	1|1039|puffer*
goo	1|1044|google*
mic	1|1046|microsoft*
ama	1|1048|amazon*
twi	1|1049|twitter*
you	1|1050|youtube*
lin	1|1051|linkedin*
moz	1|1052|mozilla*
pay	1|1053|paypal*
haf	1|1063|haftung*	1|1063|haftbar*	1|1064|haftungsausschl*	1|1391|haftstrafe*
san	1|1066|sanktion*
buß	1|1066|bußgeld*
fäh	1|1068|fähig*
kap	1|1068|kapazität*	1|1283|kapital*
fed	1|1068|federführend*
tal	1|1069|talent*
umz	1|1094|umzieh*	1|1094|umzug*
eta	1|1106|etablier*
grü	1|1107|gründer*	1|1107|gründung*	1|1123|grüße*
abd	1|1110|abdeck*
mor	1|1117|moral*
äuß	1|1121|äußer*
ged	1|1126|gedächtnis*	1|1295|gedruckt*
ini	1|1130|initiier*	1|1130|initiative*
mot	1|1134|motivier*
pop	1|1138|popup*	1|1228|populär*	8|1654|popup*
run	1|1139|rundfunk*
ern	1|1140|erneut*	1|1211|erneuer*	1|1242|ernenn*	1|1242|ernannt*	1|1256|ernst*	8|136|erneute* einwilligung	8|136|erneute* zustimmung
dek	1|1142|dekompil*
mat	1|1146|material*	1|1146|materiell*	8|1642|materielle* änderung*
zen	1|1150|zentral*	1|1512|zendesk*
pfa	1|1155|pfad*
rou	1|1155|route*
nav	1|1155|navigat*	1|1155|navigier*
sie	1|1164|siegel*
eti	1|1164|etikett*
bad	1|1165|badge*
bin	1|1167|bindend*
dip	1|1177|diplom*
zeu	1|1177|zeugnis*	1|1397|zeuge*
emb	1|1183|embargo*
lot	1|1184|lotterie*
ört	1|1192|örtlich*
edi	1|1210|editier*
tsc	1|1212|tschechi*
isr	1|1213|israel*
sac	1|1220|sachverhalt*	1|1372|sachmangel*
mec	1|1222|mechanism*	1|1270|mechanik*
nüt	1|1228|nützlich*
räu	1|1234|räumlichkeit*
hon	1|1235|honorier*
vis	1|1238|visuell*
gra	1|1238|grafik*	1|1238|grafisch*	1|1256|gravierend*	8|1642|gravierend*
teu	1|1240|teuer*
psy	1|1245|psych*
see	1|1245|seelisch*
aug	1|1246|auge*
gat	1|1247|gateway*
ded	1|1248|dediziert*
seg	1|1252|segment*
pac	1|1261|packung*
sem	1|1264|seminar*
tag	1|1264|tagung*
syn	1|1265|synchronis*
exz	1|1266|exzessiv*
zub	1|1268|zubehör*
fab	1|1269|fabrik*
ing	1|1270|ingenieur*
pet	1|1276|petition*
lob	1|1276|lobby*
lag	1|1287|lagerung*
sai	1|1288|saison*
som	1|1288|sommer*
win	1|1288|winter*
möb	1|1289|möbel*
sze	1|1290|szene*
pha	1|1290|phase*
sca	1|1296|scann*
tas	1|1297|tastatur*
wea	1|1298|wearable*
cov	1|1301|covid*
pan	1|1301|pandemie*
the	1|1302|therapie*
asp	1|1309|aspekt*
fäl	1|1310|fällig*
zwa	1|1315|zwang*
gün	1|1316|günstig*
ran	1|1317|rangfolge*	1|1317|ranking*
tri	1|1318|trick*
ane	1|1324|anerkenn*	1|1324|anerkannt*
bor	1|1332|bordkarte*
zin	1|1333|zinssatz*
ifr	1|1340|iframe*
stä	1|1347|ständig*
emi	1|1351|emission*	1|1351|emittent*
güt	1|1355|gütlich*
bib	1|1357|bibliothek*
zit	1|1363|zitat*	1|1363|zitier*
küc	1|1384|küche*
far	1|1387|farbe*
nuk	1|1390|nuklear*
waf	1|1390|waffe*
ato	1|1390|atom*
ruh	1|1407|ruhend*
lay	1|1409|layout*
chi	1|1412|chinesisch*
jap	1|1413|japan*
lux	1|1417|luxemburg*
rad	1|1426|radio*
dra	1|1427|drahtlos*
iph	1|1431|iphone*
alk	1|1434|alkohol*
was	1|1435|wasser*
luf	1|1436|luft*
tax	1|1449|taxi*
dol	1|1452|dollar*
rob	1|1461|robot*
sdk	1|1465|sdk*
plu	1|1466|plug*	6|1632|plugin*
ärz	1|1468|ärztlich*
obs	1|1475|obszön*
dif	1|1479|diffamier*
ado	1|1499|adobe*
tik	1|1500|tiktok*
pin	1|1501|pinterest*
sna	1|1502|snapchat*
sal	1|1511|salesforce*
htm	1|1521|html*
cap	1|1522|captcha*
dän	1|1543|dänisch*
öst	1|1544|österreich*
afr	1|1547|afrika*
rev	8|1640|revidiert*	8|1640|revision*
tie	8|1642|tiefgreifend*`,suffix:`cht	0|45|*nachricht	1|601|*pflicht	1|609|*srecht
ten	0|45|*nachrichten	1|293|*daten	1|297|*diensten	1|371|*konten	1|574|*karten	1|601|*pflichten	1|609|*rechten	1|613|*streitigkeiten	1|883|*fristen
age	0|49|*umfrage
gen	0|49|*umfragen	1|604|*anforderungen	1|836|*einstellungen	1|839|*empfehlungen	6|1630|*einstellungen	8|1641|*einstellungen ** ändern	8|1641|*einstellungen ** anpassen	8|1641|*einstellungen ** anzupassen	8|1641|*einstellungen ** aktualisieren
iff	0|66|*zugriff
ffe	0|66|*zugriffe
ffs	0|66|*zugriffs
fen	0|66|*zugriffen
ung	0|69|*überwachung	0|72|*verschlüsselung	1|490|*verarbeitung	1|595|*verordnung	1|595|*grundverordnung	1|793|*nutzung	1|810|*speicherung	1|863|*beziehung	1|1026|*forschung	1|1038|*sitzung
tur	0|154|*infrastruktur
ren	0|154|*infrastrukturen
kie	0|155|*cookie
ies	0|155|*cookies	6|1632|*cookies
eck	0|192|*zweck
cke	0|192|*zwecke	1|715|*zwecke
ken	0|192|*zwecken	1|715|*zwecken
cks	0|192|*zwecks
ion	1|293|*information
nen	1|293|*informationen	1|675|*betroffenen
ben	1|293|*angaben
nst	1|297|*dienst
ste	1|297|*dienste
tes	1|297|*dienstes
tei	1|351|*datei
ien	1|351|*dateien	1|433|*richtlinien	1|1027|*studien
nto	1|371|*konto
tos	1|371|*kontos
zer	1|382|*nutzer
sse	1|395|*adresse	1|711|*interesse
sen	1|395|*adressen	1|711|*interessen
ame	1|403|*name
men	1|403|*namen	1|491|*maßnahmen	1|516|*unternehmen
nie	1|433|*richtlinie
rag	1|444|*vertrag
eln	1|446|*klauseln	1|485|*regeln
lar	1|457|*formular
ter	1|525|*anbieter	1|525|*dienstleister
rte	1|574|*karte
etz	1|591|*gesetz
tze	1|591|*gesetze
zes	1|591|*gesetzes
hte	1|609|*rechte
hts	1|609|*rechts
che	1|612|*ansprüche
hen	1|612|*ansprüchen
rde	1|626|*behörde	1|627|*aufsichtsbehörde
den	1|626|*behörden
ern	1|636|*ländern	1|948|*nummern
der	1|636|*länder
eit	1|722|*sicherheit
len	1|790|*fällen
nis	1|863|*verhältnis
uer	1|883|*dauer
ist	1|883|*frist
mer	1|948|*nummer
typ	1|994|*typ
die	1|1027|*studie`,infix:"verschlüsselungs	0|72|*verschlüsselungs*"}}};export{e as de};
