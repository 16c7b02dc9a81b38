import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import"./action-chunk-YPLPRSDF.js";var t={code:"sv",functionWords:"en|ett|den|det|de|dem|denna|detta|dessa|och|eller|samt|men|att|som|vi|oss|vår|vårt|våra|du|dig|din|ditt|dina|er|era|han|hon|sin|sitt|sina|sig|man|i|på|av|till|för|från|med|vid|hos|mot|under|över|mellan|genom|enligt|är|var|vara|varit|blir|bli|blivit|har|ha|haft|hade|görs|gör|göra|gjort|när|där|här|hur|vad|vem|vilken|vilket|vilka|då|så|också|även|än|mer|mest|andra|annan|annat|samma|sådan|sådant|sådana|mycket|efter|innan|sedan|ut|in|upp|ner|därför|eftersom|dock|således|vidare|dels|både|antingen|respektive|avseende|gällande|beträffande|rörande|angående|såväl|följande|nedan|ovan|ovanstående|dess|vars|ju|nu|endera|etc|www|https|http|com|se|om|via|någon|något|någonsin|deras|utifrån|åt|medan|skulle|mig|jag|mitt|min|per|ur|inför|dvs|just|liksom|hit|dit|därifrån|däremot|bland|tills|varför|varvid|vare|varandra|framför|emellertid|därutöver|därtill|vart|igenom|längst|ligger|gjorts|nedanstående|ii|iii|iv|org",subjects:{company:"vi",person:"du|ni"},capitalNouns:!1,particles:"",inserted:"",compounds:!0,joints:"s|e|o|u",conjunctions:"och|eller|samt",citations:"artikel|artiklar|artikeln|art|avsnitt|avsnittet|punkt|punkten|kapitel|kap|stycke|stycket|bilaga|nr|del",contractions:{},abbreviations:"t.ex|ex|bl.a|dvs|d.v.s|m.m|m.fl|osv|o.s.v|s.k|enl|ca|nr|kap|st|art|resp|inkl|exkl|max|min|tel|jfr|f.d|fr.o.m|t.o.m|p.g.a|e.d|o.d|e.dyl|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec|inc|ltd|org|str|abs|lit|par|mom|tfn|avd",numbers:{en:1,ett:1,två:2,tre:3,fyra:4,fem:5,sex:6,sju:7,åtta:8,nio:9,tio:10,elva:11,tolv:12,tretton:13,fjorton:14,femton:15,sexton:16,sjutton:17,arton:18,nitton:19,tjugo:20,tjugofyra:24,trettio:30,trettiosex:36,fyrtio:40,fyrtiofem:45,femtio:50,sextio:60,sjuttiotvå:72,sjuttio:70,åttio:80,nittio:90,hundra:100},months:["januari|jan","februari|feb","mars|mar|march","april|apr","maj|may","juni|jun|june","juli|jul|july","augusti|aug|august","september|sep|sept","oktober|okt|october","november|nov","december|dec"],ages:"under N år|under N års ålder|under N|yngre än N år|yngre än N|fyllt N år|fyllt N|minst N år|lägst N år|över N år|N år eller äldre|N år och äldre|N år och uppåt|N år eller yngre|N år och yngre|inte har fyllt N|äldre än N|högst N år gammal|åldern N|ålder på N|N år gammal|N år gamla|N års ålder|N åringar|äldre än N år|mellan N och|ålder av N",denials:"inte|ej|aldrig|ingen|inga|inget|utan|varken|icke|ingenting|ingendera|ingens|slipper|slippa|ingetdera|förbjuden|förbjudet|förbjudna|förbjuder|förbjuds|förbud|omöjlig|omöjligt|omöjliga|oförmögen|oförmögna|underlåta|underlåter|underlåtit|underlåtenhet|inte heller|faller utanför|hindrar oss från|undvik att|låt bli att|avhålla sig|avhåller sig|avhåll dig|ingenstans|saknar|saknas möjlighet|saknas rättslig|förhindrad att|förhindrade att|även om de inte|även om den inte|även om det inte|även om vi inte|även om detta inte|även om dessa inte|även om uppgifterna inte|de inte är|de inte har|de inte vill|den inte är|den inte har|dessa inte är|dessa inte har|uppgifterna inte är|uppgifterna inte har|om de inte*|om den inte*|om dessa inte*|om uppgifterna inte*|inget som helst|inte enbart på|inte enbart genom|inte enbart med hjälp av|inte endast på|inte endast genom|om ingen*|om inga*|vi avstår från",index:{keys:["personal-data","sensitive-data","name","email","hashed-email","phone","postal-address","username","password","account-data","photo","video","audio","age","gender","ethnicity","religion","politics","sexuality","health","genetic","biometric","nationality","marital","demographics","education","employment","job-application","government-id","payment","financial","purchase","location","precise-location","ip","device","device-id","fingerprinting","usage","browsing","viewing","logs","diagnostics","metadata","content","messages","contacts","contact-data","social-media","survey","preferences-data","inferences","support-data","sensor","aggregated","anonymous","third-party-source","collect","use","process","share","sell","retain","store","delete","transfer","access","combine","analyse","scan","track","profile-act","encrypt","hash","notify-act","verify","publish","respond","contract-bind","third-party","service-provider","processor","subprocessor","affiliate","partner","advertiser","analytics-provider","payment-provider","social-network","authority","acquirer","public-recipient","organisation-admin","adviser","researcher","delivery","provide-service","improve","develop","research","marketing","advertising","targeted-advertising","analytics","personalise","security-purpose","fraud","legal-compliance","legal-claims","communicate","support","payment-purpose","recruitment","ai-training","ai","automated-decision","profiling","right","right-access","right-rectify","right-erase","right-port","right-object","right-restrict","right-complain","right-appeal","right-nondiscrimination","right-human-review","right-withdraw","authorised-agent","exercise-request","opt-out","opt-in","settings","choose","gpc","consent","legitimate-interest","contract","legal-basis","safeguard","breach","no-guarantee","employees-access","third-country","scc","framework","adequacy","bcr","us","eu","uk","switzerland","country","servers","cookie","tracker-tech","third-party-cookie","child","parent","under-age","resident","california","gdpr","visitor","customer","user","employee","applies","controller","dpo","contact-us","third-party-sites","policy-doc","policy-change","last-updated","not","generally","only","except","if","with-consent","where-law","where-applicable","feasible","may","will","must","some","all","example","automatic","purpose-word","retention-period","account-close","pointer","illustration","past-processing","definition","@AT","@BE","@BG","@HR","@CY","@CZ","@DK","@EE","@FI","@FR","@DE","@GR","@HU","@IE","@IT","@LV","@LT","@LU","@MT","@NL","@PL","@PT","@RO","@SK","@SI","@ES","@SE","@NO","@IS","@LI","@CA","@AU","@NZ","@JP","@KR","@IL","@AR","@UY","@IN","@CN","@HK","@TW","@SG","@PH","@MY","@ID","@TH","@VN","@PK","@BD","@LK","@AE","@SA","@QA","@TR","@RU","@UA","@BY","@RS","@BA","@ME","@MK","@AL","@MD","@GE","@AM","@AZ","@KZ","@ZA","@EG","@MA","@TN","@DZ","@NG","@KE","@GH","@MU","@BR","@MX","@CL","@CO","@PE","@CR","@EC","@JM","@BM","@JE","@GG","@IM","@AD","@MC","@SM","@FO","@GI","=data","=personal","=privacy","=private","=service","=product","=website","=page","=platform","=internet","=offline","=app","=application","=software","=program","=programming","=computer","=desktop","=mobile","=phone","=tablet","=device","=equipment","=machine","=screen","=camera","=microphone","=television","=battery","=cable","=network","=connection","=connect","=disconnect","=server","=cloud","=database","=domain","=link","=linked","=button","=click","=icon","=menu","=window","=browser","=browse","=interface","=api","=code","=script","=version","=update","=upgrade","=install","=uninstall","=download","=upload","=file","=folder","=format","=text","=image","=photo","=video","=audio","=music","=film","=streaming","=game","=play","=watch","=listen","=voice","=media","=social","=content","=contain","=account","=profile","=identity","=identify","=identifier","=login","=logout","=log","=register","=membership","=member","=user","=visitor","=visit","=customer","=consumer","=subscriber","=subscription","=subscribe","=unsubscribe","=newsletter","=mail","=email","=inbox","=address","=addressed","=postal","=message","=chat","=sms","=call","=named","=name","=title","=contact","=communication","=correspondence","=conversation","=notify","=inform","=notice","=alert","=reminder","=announcement","=publish","=post","=comment","=community","=forum","=blog","=group","=friend","=follow","=following","=feature","=tool","=technology","=technical","=system","=electronic","=digital","=virtual","=policy","=statement","=terms","=condition","=agreement","=agree","=consent","=permission","=permit","=authorise","=prohibit","=contract","=contractual","=clause","=provision","=section","=paragraph","=chapter","=article","=table","=appendix","=heading","=footer","=document","=form","=shape","=field","=list","=copy","=original","=draft","=record","=report","=archive","=definition","=word","=meaning","=meaningful","=refer","=reference","=describe","=explain","=specify","=mention","=set-out","=indicate","=summary","=overview","=introduction","=conclusion","=guide","=instruction","=rule","=procedure","=method","=manner","=means","=process","=measure","=measurement","=step","=activity","=action","=operation","=run","=perform","=performance","=execute","=implement","=work","=employee","=employment","=hire","=career","=professional","=expert","=team","=department","=office","=headquarters","=manager","=manage","=business","=company","=subsidiary","=affiliate","=organisation","=association","=associate","=institution","=foundation","=partner","=provider","=supplier","=merchant","=agent","=agency","=broker","=representative","=owner","=ownership","=asset","=resource","=trade","=commercial","=industry","=market","=marketing","=marketplace","=advertising","=campaign","=promotion","=offer","=discount","=gift","=contest","=loyalty","=order","=purchase","=sale","=rent","=shop","=cart","=checkout","=catalogue","=brand","=trademark","=price","=cost","=fee","=charge","=free","=freedom","=payment","=unpaid","=invoice","=receipt","=refund","=credit","=debit","=debt","=card","=wallet","=bank","=iban","=money","=amount","=tax","=accounting","=audit","=financial","=economic","=profit","=salary","=insurance","=investment","=loan","=royalty","=law","=legal","=lawful","=unlawful","=regulation","=statute","=directive","=code-of-law","=comply","=accordance","=obligation","=mandatory","=require","=requirement","=necessary","=need","=essential","=strict","=right","=privilege","=exercise","=claim","=dispute","=court","=judgment","=lawsuit","=arbitration","=jury","=class-action","=evidence","=lawyer","=counsel","=crime","=police","=enforcement","=authority","=supervisory","=government","=public","=public-interest","=national","=nationality","=international","=federal","=state","=country","=territory","=region","=city","=place","=location","=area","=geographic","=map","=europe","=union","=economic-area","=america","=united","=kingdom","=sweden","=germany","=france","=ireland","=switzerland","=netherlands","=belgium","=spain","=italy","=canada","=australia","=asia","=california","=language","=translation","=foreign","=outside","=inside","=third-party","=third-country","=party","=entity","=person","=human","=data-subject","=subject","=subject-to","=child","=minor","=adult","=parent","=family","=birth","=death","=age","=gender","=sexual","=life","=health","=body","=injury","=disability","=medicine","=emergency","=genetic","=religion","=politics","=ethnic","=opinion","=education","=course","=training","=learn","=knowledge","=know","=aware","=understand","=think","=want","=like","=interest","=love","=expect","=intend","=purpose","=reason","=basis","=cause","=result","=consequence","=influence","=security","=safe","=protect","=defend","=prevent","=detect","=risk","=danger","=threat","=attack","=abuse","=fraud","=spam","=theft","=loss","=damage","=destroy","=accident","=incident","=breach","=violate","=guarantee","=ensure","=promise","=trust","=reliable","=encrypt","=key","=password","=credentials","=verify","=confirm","=check","=review","=control","=monitor","=investigate","=filter","=block","=limit","=suspend","=terminate","=end","=close","=open","=start","=stop","=continue","=pause","=change","=convert","=replace","=switch","=improve","=develop","=create","=make","=design","=fix","=error","=problem","=solve","=test","=try","=succeed","=fail","=happen","=event","=case","=situation","=status","=use","=reuse","=collect","=obtain","=recipient","=provide","=give","=share","=disclose","=send","=transfer","=forward","=delivery","=return","=exchange","=access","=available","=store","=keep","=delete","=remove","=restore","=deactivate","=activate","=active","=automatic","=user-manual","=analyse","=evaluate","=calculate","=compare","=combine","=integrate","=separate","=include","=exclude","=add","=complete","=full","=total","=part","=piece","=set","=settings","=default","=customise","=recommend","=support","=help","=ask","=request","=answer","=write","=read","=see","=display","=search","=find","=choose","=decide","=accept","=approve","=refuse","=object","=withdraw","=correct","=accurate","=complaint","=appeal","=concern","=relationship","=apply","=effective","=valid","=effective-date","=last","=new","=old","=current","=exist","=previous","=future","=before","=after","=next","=now","=soon","=quick","=slow","=time","=period","=temporary","=permanent","=date","=calendar","=day","=week","=month","=year","=hour","=minute","=seconds","=morning","=monday","=tuesday","=wednesday","=thursday","=friday","=saturday","=sunday","=holiday","=january","=february","=march","=april","=may-month","=june","=july","=august","=september","=october","=november","=december","=zero","=one-number","=two","=three","=four","=five","=six","=seven","=eight","=nine","=ten","=eleven","=twelve","=thirteen","=fifteen","=sixteen","=eighteen","=twenty","=thirty","=forty","=fifty","=sixty","=ninety","=hundred","=thousand","=million","=first","=second","=fourth","=fifth","=half","=percent","=number","=many","=more","=less","=maximum","=increase","=average","=level","=extent","=range","=size","=small","=large","=high","=low","=simple","=complex","=clear","=good","=bad","=important","=relevant","=appropriate","=reasonable","=possible","=certain","=general","=regular","=similar","=different","=other","=unique","=own","=direct","=joint","=behaviour","=habit","=practice","=experience","=quality","=standard","=principle","=criterion","=factor","=characteristic","=nature","=type","=category","=example","=detail","=more-information","=fact","=truth-false","=intellectual","=copyright","=patent","=license","=author","=culture","=book","=travel","=flight","=transport","=vehicle","=ticket","=passport","=hotel","=home","=reside","=street","=zip","=food","=clothing","=sport","=environment","=weather","=force-majeure","=energy","=science","=study","=survey","=statistic","=analytics","=trend","=model","=ai","=smart","=cookie","=pixel","=tracking","=session","=cache","=signal","=sensor","=ip","=os","=google","=facebook","=microsoft","=apple","=amazon","=twitter","=youtube","=linkedin","=firefox","=paypal","=gdpr","=ccpa","=dpo","=cnil","=controller","=processor","=contractor","=assignment","=behalf","=responsibility","=disclaimer","=waiver","=sanction","=jurisdiction","=competent","=talent","=independent","=depend","=voluntary","=regardless","=extraordinary","=legally-required","=legitimate","=fundamental","=sensitive","=confidential","=anonymous","=aggregate","=hash","=structured","=portable","=intervention","=participate","=contribute","=submit","=take","=bring","=go","=leave","=arrive","=move","=place-verb","=tell","=discuss","=appear","=lead","=maintain","=serve","=discriminate","=harass","=pursue","=enter-into","=establish","=found-company","=constitute","=belong","=cover","=extend","=derive","=interpret","=match","=balance","=prioritise","=respect-dignity","=value","=benefit","=opportunity","=freedom-expression","=feel","=welcome","=attention","=note","=remember","=imagine","=plan","=prepare","=initiate","=finalise","=coordinate","=facilitate","=encourage","=attract","=audience","=interest-based","=banner","=spread","=reproduce","=derivative","=reverse-engineer","=circumvent","=impersonate","=burden","=material","=physical","=surroundings","=structure","=center","=side","=top","=front","=line","=path","=direction","=distance","=origin","=sample","=mix","=counterpart","=private-life","=sign","=certify","=badge","=shield","=corporate-rules","=transaction","=merger","=bankruptcy","=successor","=venture","=sponsor","=co-brand","=candidate","=background","=qualification","=military","=trade-union","=emergency-service","=export","=import","=embargo","=gambling","=dating","=compatible","=donation","=support-ticket","=thing","=point","=term-duration","=local","=against","=even","=commission","=discretion","=respective","=premium","=back","=informal","=civil","=least","=consistent","=traffic","=unauthorised","=implied","=self","=official","=past","=edit","=renew","=republic","=israel","=portugal","=instead","=channel","=sufficient","=satisfy","=proceed","=matter","=cross","=mechanism","=reflect","=news","=assume","=tariff","=mode","=useful","=advance","=ride","=beyond","=incur","=allege","=premises","=honor","=hard","=majority","=visual","=pending","=expense","=prominent","=appoint","=hide","=letter","=mind","=face","=portal","=dedicated","=index","=recycle","=vpn","=segment","=celebrity","=negligence","=intentional","=sever","=impose","=role","=entertainment","=unit","=package","=uniform","=widget","=webinar","=synchronise","=excess","=redeem","=accessory","=manufacturer","=engineer","=operator","=carrier","=host-guest","=moderate","=vote","=petition","=reputation","=society","=background-check","=imprint","=telefax","=company-register","=capital","=debt-collection","=money-laundering","=score","=warehouse","=season","=furniture","=stage","=drop","=attach","=lifespan","=swipe","=print","=scan","=keyboard","=wear","=volume","=heart-rate","=vaccine","=patient","=prescription","=limitation-period","=negotiate","=mutatis-mutandis","=hereinafter","=anyone","=aspect","=due","=combat","=trespass","=solicit","=endorse","=coerce","=favor","=rank","=hint","=elapse","=transparent","=integrity","=render","=dispose","=recognise","=intermediary","=computing","=freelance","=consumption","=justice","=club","=studio","=boarding","=percentage-rate","=inhabitant","=shorten","=comprehensive","=settlement","=turn","=accommodate","=iframe","=transient","=mark","=foreseen","=as-of","=specification-sheet","=focus","=constant","=approximately","=stable","=disk","=issue-verb","=fill-in","=never","=hypothesis","=courtesy","=personality","=library","=illustration","=alias","=grid","=parking","=franchise","=quote","=mandate","=warning","=star","=logistic","=beauty","=outage","=justify","=telephone-directory","=hidden-defect","=adhere","=deem","=enjoyment","=wedding","=early","=clean","=accompany","=broken","=pair","=correlate","=bulk","=cooking","=pet","=farm","=light-colour","=temperature","=peace","=nuclear","=prison","=parliament","=minister","=embassy","=customs","=notary","=witness","=victim","=fairness","=diversity","=equality","=sustain","=good-faith","=expedite","=compress","=crash","=idle","=draw","=layout","=border","=merchantability","=china","=japan","=korea","=india","=singapore","=luxembourg","=brazil","=north","=south","=east","=west","=bluetooth","=wifi","=gps","=radio","=wireless","=ios","=android","=mac","=iphone","=linux","=restaurant","=alcohol","=water","=air","=fire","=night","=imy","=ico","=algorithm","=machine-learning","=intelligence","=car","=scooter","=bicycle","=driver","=drive","=taxi","=currency","=euro","=dollar","=cash","=vat","=ssl","=tls","=https","=virus","=malware","=phishing","=bot","=hack","=beacon","=tag","=sdk","=plugin","=reward","=doctor","=hospital","=school","=student","=university","=biometric","=fingerprint","=pornographic","=violence","=terrorism","=hate","=defame","=visa","=hand","=eye","=secret","=thank","=apologise","=bus","=train","=instagram","=whatsapp","=meta","=chrome","=gmail","=bing","=explorer","=safari","=itunes","=aws","=alexa","=adobe","=tiktok","=pinterest","=snapchat","=reddit","=discord","=tumblr","=github","=zoom","=spotify","=netflix","=cloudflare","=salesforce","=zendesk","=adwords","=criteo","=adyen","=stripe","=braintree","=mastercard","=sonos","=url","=html","=captcha","=crm","=hr-department","=iso","=pci","=virginia","=colorado","=connecticut","=utah","=nevada","=texas","=new-york","=francisco","=london","=paris","=dublin","=amsterdam","=berlin","=stockholm","=turkey","=norway","=finland","=austria","=poland","=mexico","=africa","~0","~1","~2","~3","~4","~5","~6","~7","~8","~9","~10","~11","~12","~13","~14","~15","~16","~17","~18","~19","~20","~21","~22","~23","~24","~25","~26","~27","~28","~29","~30","~31","~32","~33","~34","~35","~36","~37","~38","~39","~40","~41","~42","~43","~44","~45","~46","~47","~48","~49","~50","~51","~52","~53","~54","~55","~56","~57","~58","~59","~60","H","B","D","W","M","Y","collection","purpose","sharing","sale","retention","children","rights","choice","security","tracking","automated-decisions","change-rule","contact","scope","outside","document","practices","changes","notChanges","material","reduces","withoutConsent","notify","byPosting","posting","lookAgain","continuedUse","silence","existingData","before","inProduct","banner","homePage","website","blog","postal","whereLawRequires","asAppropriate","revised","effective"],lookups:{exact:`dina	0|0|dina uppgifter	0|0|dina data	0|0|dina privata uppgifter	0|25|dina meriter	0|38|dina aktiviteter	0|38|dina interaktioner	0|44|dina promptar	0|44|dina inmatningar	0|44|dina filer	0|44|dina bilagor	0|44|dina inlägg	0|45|dina meddelanden	0|46|dina kontakter	0|46|dina kontakters	0|46|dina * kontakter	0|46|dina * kontakters	0|50|dina intressen	0|50|dina önskemål	0|134|dina val	0|137|dina intressen eller	0|137|dina intressen och	0|137|dina intressen väger	0|137|dina intressen av	6|1621|dina rättigheter
din	0|0|din information	0|0|din privata information	0|0|din data	0|0|din persondata	0|9|din användarprofil	0|35|din mobil	0|38|din användning	0|38|din aktivitet	0|38|din användning av	0|44|din prompt	0|92|din arbetsgivare	0|92|din organisation	0|92|din skola	0|92|din utbildningsinstitution	0|92|din institution	0|92|din organisations	0|122|din specifika situation	0|122|din särskilda situation	0|124|din arbetsplats eller platsen	0|124|din arbetsplats ligger	0|130|din begäran	0|130|din förfrågan om	0|130|din förfrågan att	0|162|din delstat
information	0|0|information om dig	0|0|information som rör dig	0|0|information som identifierar dig	0|0|information som kan identifiera dig	0|0|information som relaterar till dig	0|0|information relaterad till dig	0|0|information som är kopplad till dig	0|0|information avseende dig	0|0|information som avser dig	0|79|information om andra	0|91|information om andra användare	0|91|information om andra personer	0|124|information commissioner*	0|195|information finns	3|1552|information	8|1637|information ** skickas
uppgifter	0|0|uppgifter om dig	0|0|uppgifter som rör dig	0|0|uppgifter som rör	0|0|uppgifter om er	0|0|uppgifter som identifierar dig	0|0|uppgifter som kan identifiera dig	0|0|uppgifter som relaterar till dig	0|0|uppgifter relaterade till dig	0|0|uppgifter som är kopplade till dig	0|0|uppgifter avseende dig	0|0|uppgifter angående dig	0|0|uppgifter som avser dig	0|0|uppgifter ** om fysiska	0|57|uppgifter du lämnat	0|57|uppgifter du har lämnat	0|79|uppgifter om andra	0|91|uppgifter om andra användare	0|91|uppgifter om andra personer	0|91|uppgifter om andra kunder	0|119|uppgifter kompletterade	0|119|uppgifter kompletteras	0|121|uppgifter överförda till	1|293|uppgifter	3|1552|uppgifter	6|1615|uppgifter vi
kunduppgifter	0|0|kunduppgifter
kunddata	0|0|kunddata	1|385|kunddata
kundinformation	0|0|kundinformation
persondata	0|0|persondata
pu	0|0|pu
personlig	0|0|personlig information	0|0|personlig data	0|0|personlig upplysning	0|104|personlig upplevelse
personliga	0|0|personliga uppgifter	0|0|personliga data	0|0|personliga information	0|0|personliga informationen	0|0|personliga uppgifterna	0|0|personliga upplysningar	0|0|personliga datan	0|50|personliga önskemål	0|100|personliga erbjudanden
personligt	0|0|personligt identifierbar*	0|27|personligt brev	0|44|personligt innehåll	0|100|personligt anpassade erbjudanden	0|100|personligt erbjudande	0|104|personligt anpassa*
identifierbara	0|0|identifierbara uppgifter
identifierbar	0|0|identifierbar information
era	0|0|era uppgifter	0|0|era data	0|38|era aktiviteter	0|46|era kontakter	0|50|era önskemål	0|137|era intressen och
data	0|0|data om dig	0|0|data som rör dig	0|0|data som identifierar dig	0|79|data om andra	0|146|data privacy framework	0|163|data protection act	1|293|data	3|1552|data
uppgifterna	0|0|uppgifterna om dig	0|176|uppgifterna inte är	0|176|uppgifterna inte har	1|293|uppgifterna	3|1552|uppgifterna
informationen	0|0|informationen om dig	3|1552|informationen	8|1630|informationen
medlemsdata	0|0|medlemsdata
privata	0|0|privata uppgifter	0|0|privata data	0|45|privata meddelanden	1|296|privata
privat	0|0|privat information	1|296|privat
uppgift	0|0|uppgift om dig	0|0|uppgift som rör dig	1|293|uppgift	3|1552|uppgift
besökardata	0|0|besökardata
personuppgift	0|0|personuppgift	1|294|personuppgift	3|1553|personuppgift
personuppgiften	0|0|personuppgiften	1|294|personuppgiften
personuppgiftens	0|0|personuppgiftens
personuppgifts	0|0|personuppgifts
personuppgiftsdata	0|0|personuppgiftsdata
personuppgiftsincident	0|0|personuppgiftsincident
personuppgiftsincidenten	0|0|personuppgiftsincidenten
personuppgiftsincidenter	0|0|personuppgiftsincidenter
personuppgiftsincidenterna	0|0|personuppgiftsincidenterna
personuppgiftsbehandling	0|0|personuppgiftsbehandling
personuppgiftsbehandlingen	0|0|personuppgiftsbehandlingen
personuppgiftsbehandlingar	0|0|personuppgiftsbehandlingar
personuppgiftsbehandlingarna	0|0|personuppgiftsbehandlingarna
personuppgiftsbehandlingens	0|0|personuppgiftsbehandlingens
identifiera	0|0|identifiera dig som individ	0|0|identifiera dig som person	0|75|identifiera dig som	0|75|identifiera dig när	0|75|identifiera dig vid	0|75|identifiera dig genom	0|75|identifiera dig med	0|75|identifiera dig med bankid	1|374|identifiera
identifierar	0|0|identifierar dig som individ	0|75|identifierar dig som	0|75|identifierar dig när	1|374|identifierar
kundens	0|0|kundens uppgifter	0|0|kundens personuppgifter	0|165|kundens	1|385|kundens
detaljer	0|0|detaljer om dig
er	0|0|er data	0|38|er aktivitet	0|92|er organisation	0|92|er arbetsgivare	0|92|er skola	0|92|er organisations
deras	0|0|deras personliga information	0|44|deras innehåll
känsliga	0|1|känsliga personuppgift*	0|1|känsliga uppgifter	0|1|känsliga data	0|1|känsliga personliga	0|1|känsliga karaktär	0|1|känsliga karaktären	0|1|känsliga natur	0|1|känsliga slag	0|1|känsliga ämnen	0|1|känsliga kategorier	0|1|känsliga typer
känslig	0|1|känslig information	0|1|känslig personuppgift*	0|1|känslig data	0|1|känslig karaktär	0|1|känslig natur	0|1|känslig typ
särskilda	0|1|särskilda kategorier av personuppgifter	0|1|särskilda kategorier	0|1|särskilda kategorier av uppgifter	0|50|särskilda önskemål
särskild	0|1|särskild kategori
särskilt	0|1|särskilt skyddsvärda	0|100|särskilt erbjudande	0|188|särskilt utvalda
extra	0|1|extra skyddsvärda
känsligt	0|1|känsligt innehåll
av	0|1|av känslig natur	0|122|av skäl som hänför sig till * specifika situation	0|122|av skäl som rör din	0|166|av enskilda
namn	0|2|namn	1|403|namn
förnamn	0|2|förnamn
efternamn	0|2|efternamn
för	0|2|för och efternamn	0|78|för vår räkning	0|78|för plex räkning	0|78|för deras räkning	0|78|för dess räkning	0|78|för kundens räkning	0|78|för kunders räkning	0|78|för kundernas räkning	0|78|för en * räkning	0|78|för någon annans räkning	0|78|för vår och	0|78|för en * * räkning	0|78|för dennes räkning	0|78|för andras räkning	0|78|för annans räkning	0|78|för någons räkning	0|78|för bolagets räkning	0|78|för företagets räkning	0|78|för köparens räkning	0|78|för klientens räkning	0|78|för organisationens räkning	0|79|för andra att	0|96|för att driva	0|113|för att träna	0|113|för träning av	0|129|för din räkning	0|138|för avtalet	0|166|för registrerade	0|166|för enskilda	0|177|för det mesta	0|180|för det fall	0|180|för den händelse	0|192|för att kunna	0|192|för att vi ska kunna	0|192|för att du ska kunna	0|192|för att ni ska kunna	0|192|för att vi skall kunna	0|192|för att de ska kunna	0|192|för att vi ska	0|192|för att du ska	0|192|för att ni ska	0|192|för att ** ska kunna	0|195|för mer information	0|195|för ytterligare information	2|871|för närvarande	2|1090|för med
fullständigt	0|2|fullständigt namn	0|142|fullständigt säker*	0|189|fullständigt
namnet	0|2|namnet	1|403|namnet
namnen	0|2|namnen	1|403|namnen
tilltalsnamn	0|2|tilltalsnamn
förnamnet	0|2|förnamnet
efternamnet	0|2|efternamnet
fullständiga	0|2|fullständiga namn	0|2|fullständiga namnet	0|189|fullständiga
hela	0|2|hela namn	0|189|hela	0|189|hela eller delar av	0|189|hela eller en del av	0|189|hela eller någon del av	1|831|hela	5|1613|hela månader	5|1614|hela år
e	0|3|e postadress*	0|3|e post	0|3|e mail*	0|3|e postmeddelande*	0|3|e postmeddelanden	0|3|e posten	0|3|e brev	0|3|e postkonto*	0|3|e postkorrespondens*	0|3|e postkommunikation*	0|3|e posttrafik*	0|3|e postlist*	0|3|e postutskick*	0|3|e postkontakt*	0|3|e postuppgift*	0|28|e legitimation*	0|43|e posthuvud*	0|44|e postbilag*	0|80|e postleverantör*	0|100|e postmarknadsför*	0|171|e posta oss	2|393|e post*	2|393|e mail	4|1602|e post	4|1602|e mail	4|1602|e postadress	4|1602|e postadressen	8|3|e post*	8|3|e mail*	8|3|e postmeddelande*
mejl	0|3|mejl	0|171|mejl till	3|1602|mejl
mail	0|3|mail	3|1602|mail	8|3|mail
epost	0|3|epost
mejlen	0|3|mejlen
mejlet	0|3|mejlet
mejla	0|3|mejla	0|109|mejla dig	0|171|mejla oss
mejlar	0|3|mejlar	0|109|mejlar dig	0|171|mejlar oss
mailet	0|3|mailet
mailen	0|3|mailen
maila	0|3|maila	0|109|maila dig	0|171|maila oss
mailar	0|3|mailar
elektronisk	0|3|elektronisk post
genom	0|3|genom att mejla oss	0|3|genom att maila oss	0|3|genom att e posta oss	0|74|genom ett meddelande	3|1571|genom	8|1637|genom ett meddelande	8|1638|genom att publicera	8|1638|genom att lägga upp	8|1638|genom att uppdatera	8|1638|genom publicering	8|1638|genom att ändra datumet	8|1638|genom att uppdatera datumet	8|1638|genom att lägga ut	8|1638|genom att anslå	8|1638|genom att göra den	8|1638|genom att revidera	8|1638|genom publicering	8|1638|genom uppdatering	8|1638|genom en uppdatering	8|1638|genom att ändra	8|1638|genom att ange	8|1641|genom att fortsätta	8|1645|genom tjänsten
hashade	0|4|hashade e postmeddelanden	0|73|hashade
hash	0|4|hash av din e post*	0|73|hash
telefon	0|5|telefon
telefonnumret	0|5|telefonnumret
mobilnumret	0|5|mobilnumret
telefonnumren	0|5|telefonnumren
mobiltelefonnumret	0|5|mobiltelefonnumret
adress	0|6|adress	1|395|adress
adresser	0|6|adresser	1|395|adresser
adressen	0|6|adressen	1|395|adressen
adressuppgifter	0|6|adressuppgifter
adresserna	0|6|adresserna	1|395|adresserna
fysisk	0|6|fysisk adress
fysiska	0|6|fysiska adress*	0|140|fysiska åtgärder
adressuppgift	0|6|adressuppgift
adressens	0|6|adressens
skärmnamn	0|7|skärmnamn
alias	0|7|alias	1|1359|alias
visningsnamn	0|7|visningsnamn
pseudonym	0|7|pseudonym
pseudonymen	0|7|pseudonymen
pseudonymer	0|7|pseudonymer
pin	0|8|pin kod*
inloggningsinformation	0|8|inloggningsinformation
inloggningsdata	0|8|inloggningsdata
inloggningsuppgiften	0|8|inloggningsuppgiften
inloggningsuppgift	0|8|inloggningsuppgift
lösenord	0|8|lösenord
lösenordet	0|8|lösenordet
lösenordets	0|8|lösenordets
lösenorden	0|8|lösenorden
lösenords	0|8|lösenords
lösenordens	0|8|lösenordens
användar	0|9|användar id*
kund	0|9|kund id*	0|165|kund	1|385|kund	3|1554|kund
profildata	0|9|profildata
kontodata	0|9|kontodata
medlemsuppgifter	0|9|medlemsuppgifter
medlems	0|9|medlems id*	0|166|medlems
kontouppgift	0|9|kontouppgift
skapa	0|9|skapa din profil	0|71|skapa profiler	0|71|skapa en profil	0|71|skapa en användarprofil	0|71|skapa användarprofiler	3|1559|skapa	4|1596|skapa ett konto
skapar	0|9|skapar din profil	0|71|skapar profiler	0|71|skapar en profil	3|1559|skapar	4|1596|skapar ett konto
du	0|9|du skapar en profil	0|39|du navigerar på	0|40|du har sett	0|57|du lämnar	0|57|du anger	0|57|du uppger	0|57|du ger oss	0|57|du angett	0|57|du har angett	0|57|du uppgett	0|57|du har uppgett	0|57|du tillhandahåller	0|57|du skickar in	0|57|du har gett oss	0|57|du fyller i	0|57|du matar in	0|57|du förser oss	0|57|du delar med oss	0|57|du vill lämna	0|57|du själv lämnar	0|57|du själv anger	0|57|du själv uppger	0|57|du frivilligt lämnar	0|57|du frivilligt anger	0|57|du frivilligt uppger	0|57|du skickar till oss	0|57|du har skickat in	0|57|du själv lämnat	0|109|du får ett meddelande	0|109|du får ett bekräftelse*	0|118|du kan ta del av dina	0|120|du kan radera dina	0|132|du prenumererar på	0|133|du kan hantera	0|133|du kan ställa in	0|134|du så önskar	0|134|du så vill	0|134|du styra	0|134|du styr	0|134|du bestämmer	0|134|du själv bestämmer om	0|134|du har möjlighet att	0|134|du kontrollerar	0|134|du föredrar	0|136|du tillåter	0|136|du har tillåtit	0|161|du bor	0|171|du kontaktar	0|181|du har samtyckt	0|181|du har gett ditt samtycke	0|181|du har lämnat ditt samtycke	0|181|du har gett oss ditt samtycke	0|181|du ger ditt samtycke	0|181|du har gett samtycke	0|181|du lämnat ditt samtycke	0|181|du lämnar ditt samtycke	0|181|du har sagt ja	0|181|du har tackat ja	0|195|du kan läsa	0|195|du hittar	0|195|du finner	0|196|du ska förstå	8|1637|du får veta
skapat	0|9|skapat din profil
bild	0|10|bild	1|355|bild
bilder	0|10|bilder	0|44|bilder du laddar upp	0|44|bilder som du laddar upp	0|44|bilder du	0|44|bilder som du	1|355|bilder
bilden	0|10|bilden	1|355|bilden
bilderna	0|10|bilderna	1|355|bilderna
skannad	0|10|skannad bild
foton	0|10|foton du tar	0|44|foton du laddar upp	0|44|foton som du laddar upp	0|44|foton du	0|44|foton som du	1|356|foton
profilbild	0|10|profilbild
profilbilder	0|10|profilbilder
profilbilden	0|10|profilbilden
profilbilderna	0|10|profilbilderna
profilbildens	0|10|profilbildens
video	0|11|video	1|357|video
videor	0|11|videor	1|357|videor
film	0|11|film	1|360|film
filmer	0|11|filmer	1|360|filmer
videon	0|11|videon	1|357|videon
ljud	0|12|ljud
röst	0|12|röst
rösten	0|12|rösten
röstdata	0|12|röstdata
ljuddata	0|12|ljuddata
röster	0|12|röster
röstutdata	0|12|röstutdata
röstindata	0|12|röstindata
röstens	0|12|röstens
ljudet	0|12|ljudet
ljuden	0|12|ljuden
ljudklipp	0|12|ljudklipp
ålder	0|13|ålder	1|685|ålder	6|1620|ålder
åldern	0|13|åldern	1|685|åldern
födelsedatum	0|13|födelsedatum
födelsedag	0|13|födelsedag
födelseår	0|13|födelseår
födelsetid	0|13|födelsetid
födelsedagen	0|13|födelsedagen
kön	0|14|kön
könstillhörighet	0|14|könstillhörighet
etnicitet	0|15|etnicitet
ras	0|15|ras	1|698|ras
hudfärg	0|15|hudfärg
fackligt	0|17|fackligt medlemskap
medlemskap	0|17|medlemskap i fackförening
facklig	0|17|facklig
fackliga	0|17|fackliga
politiska	0|17|politiska åsikter	0|17|politiska uppfattning*
politisk	0|17|politisk åsikt
sexuell	0|18|sexuell läggning
sexualliv	0|18|sexualliv
hälsa	0|19|hälsa	1|689|hälsa
hälsouppgifter	0|19|hälsouppgifter
hälsodata	0|19|hälsodata
hälsan	0|19|hälsan
ansiktsgeometri	0|21|ansiktsgeometri
röstavtryck	0|21|röstavtryck
touch	0|21|touch id
face	0|21|face id
ansiktsdrag	0|21|ansiktsdrag
civilstatus	0|23|civilstatus
examen	0|25|examen
studier	0|25|studier	0|99|studier	1|1027|studier
kandidatexamen	0|25|kandidatexamen
masterexamen	0|25|masterexamen
meriter	0|25|meriter	1|1177|meriter
meriterna	0|25|meriterna
diplom	0|25|diplom
diplomet	0|25|diplomet
examina	0|25|examina
utbildning	0|25|utbildning
utbildningen	0|25|utbildningen
utbildningar	0|25|utbildningar
utbildningarna	0|25|utbildningarna
utbildningens	0|25|utbildningens
utbildningsdata	0|25|utbildningsdata
jobbtitel	0|26|jobbtitel
arbetslivserfarenhet	0|26|arbetslivserfarenhet
sysselsättning	0|26|sysselsättning
arbetsgivarna	0|26|arbetsgivarna
arbetsgivarnas	0|26|arbetsgivarnas
cv	0|27|cv	1|1175|cv
ansökningsbrev	0|27|ansökningsbrev
arbetssökande	0|27|arbetssökande
söker	0|27|söker jobb	0|27|söker arbete	1|849|söker
en	0|27|en sökande	0|44|en bilaga	0|44|en prompt	0|79|en extern part	0|79|en annan part	0|118|en kopia av uppgifterna	0|155|en textfil	0|166|en registrerad	0|166|en enskild kan	0|166|en enskild har	0|166|en enskild begär	0|166|en annan persons intressen	0|166|en annan persons	0|188|en del	0|198|en cookie är	0|198|en kaka är	0|198|en pixel är	2|917|en enda
den	0|27|den sökande	0|166|den registrerade*	0|166|den enskilde	0|166|den enskildes	0|166|den som besöker	0|166|den som använder	0|166|den enskilda	0|168|den gäller	0|173|den här policyn	0|173|den här integritets*	0|173|den här sekretess*	0|173|den här dataskydds*	0|176|den inte är	0|176|den inte har	0|178|den minsta mängd	0|178|den minsta mängden	2|675|den registrerade	8|1630|den här policyn	8|1630|den här informationen	8|1630|den här sidan	8|1630|den här texten
de	0|27|de sökande	0|108|de nya villkoren	0|166|de registrerade*	0|166|de enskilda	0|166|de som förlitar	0|166|de som använder	0|166|de som besöker	0|166|de som kontaktar	0|166|de som arbetar	0|168|de gäller	0|176|de inte är	0|176|de inte har	0|176|de inte vill	0|182|de förutsättningar som lag*	0|182|de villkor som lag*	2|675|de registrerade	8|1631|de personuppgifter som vi
sökanden	0|27|sökanden
sökandens	0|27|sökandens
sökandena	0|27|sökandena
sökandes	0|27|sökandes
ledig	0|27|ledig tjänst
lediga	0|27|lediga tjänster	0|27|lediga jobb
kandidat	0|27|kandidat
kandidater	0|27|kandidater
kandidaten	0|27|kandidaten
kandidatens	0|27|kandidatens
kandidaterna	0|27|kandidaterna
kandidaters	0|27|kandidaters
kandidaternas	0|27|kandidaternas
kandidats	0|27|kandidats
sökande	0|27|sökande
pass	0|28|pass	1|1013|pass
id	0|28|id handling*	0|28|id kort*	0|28|id nummer	0|75|id kontroll*	1|375|id
bankid	0|28|bankid
bank	0|28|bank id	0|87|bank
mobilt	0|28|mobilt bankid
personnumret	0|28|personnumret
samordningsnumret	0|28|samordningsnumret
nationella	0|28|nationella id*
passnumret	0|28|passnumret
betalinformation	0|29|betalinformation
kortdata	0|29|kortdata
kortnumret	0|29|kortnumret
kontonumret	0|29|kontonumret
iban	0|29|iban	1|577|iban
cvc	0|29|cvc
cvv	0|29|cvv
betalnings	0|29|betalnings och kontouppgift*	0|29|betalnings eller kortuppgift*	0|29|betalnings och kortuppgift*	0|29|betalnings och faktureringsuppgift*	0|29|betalnings och faktureringsinformation*	0|29|betalnings eller faktureringsuppgift*	0|111|betalnings
fakturerings	0|29|fakturerings och betalningsuppgift*
betaldata	0|29|betaldata
korthållare	0|29|korthållare
kreditkort	0|29|kreditkort
kreditkortet	0|29|kreditkortet
kreditkorten	0|29|kreditkorten
kreditkortens	0|29|kreditkortens
kreditkorts	0|29|kreditkorts
lön	0|30|lön	0|30|lön	1|586|lön
kreditupplysning	0|30|kreditupplysning
kreditupplysningen	0|30|kreditupplysningen
kreditupplysningar	0|30|kreditupplysningar
kreditupplysningarna	0|30|kreditupplysningarna
skulder	0|30|skulder	1|573|skulder
tillgångar	0|30|tillgångar och skulder	1|534|tillgångar
köp	0|31|köp	0|90|köp eller försäljning av verksamhet*	1|551|köp	3|1597|köp
order	0|31|order	1|550|order	3|1597|order
köpinformation	0|31|köpinformation
kommersiell	0|31|kommersiell information
orderdata	0|31|orderdata
köpet	0|31|köpet	1|551|köpet	3|1597|köpet
köpen	0|31|köpen	1|551|köpen
produkter	0|31|produkter du köper	0|79|produkter från tredje part*	3|1550|produkter
varor	0|31|varor du köper	1|298|varor
det	0|31|det du köper	0|38|det du gör på	0|38|det du gör i	0|38|det sätt du använder	0|44|det innehåll	0|173|det här meddelandet	8|1630|det här meddelandet	8|1630|det här dokumentet
vad	0|31|vad du köper	0|38|vad du gör på	0|38|vad du gör i	0|38|vad ni gör på	0|40|vad du tittar på	0|190|vad gäller	0|190|vad det gäller	6|1616|vad använder
köpta	0|31|köpta produkter	0|31|köpta varor	0|31|köpta
försäljning	0|31|försäljning av varor	0|31|försäljning av produkt*	0|31|försäljning av våra produkt*	0|61|försäljning	0|90|försäljning av verksamheten	0|90|försäljning av tillgång*	0|90|försäljning av bolag*	0|90|försäljning av hela	0|90|försäljning av företag*	0|90|försäljning av delar	0|90|försäljning av * verksamhet	0|90|försäljning av en verksamhet	0|90|försäljning av aktier	0|90|försäljning av * tillgång*	0|90|försäljning av vårt företag	0|90|försäljning av vårt bolag	0|90|försäljning av vår verksamhet	0|90|försäljning av en del	0|90|försäljning av tillgångar
sälja	0|31|sälja produkt*	0|61|sälja	0|61|sälja vidare	0|90|sälja verksamhet*	0|90|sälja hela	1|552|sälja
säljer	0|31|säljer produkt*	0|61|säljer	0|61|säljer vidare	0|90|säljer verksamhet*	0|90|säljer hela	1|552|säljer
orderstatus	0|31|orderstatus
köper	0|31|köper	0|31|köper av oss	0|90|köper verksamhet*	0|90|köper bolag*	0|90|köper upp	1|551|köper	3|1597|köper
köpa	0|31|köpa	0|90|köpa verksamhet*	0|90|köpa bolag*	0|90|köpa upp	0|90|köpa hela	1|551|köpa	3|1597|köpa
köpt	0|31|köpt	0|31|köpt av oss	1|551|köpt
köpte	0|31|köpte
köps	0|31|köps	0|90|köps upp	1|551|köps
köpts	0|31|köpts	1|551|köpts
beställa	0|31|beställa
beställer	0|31|beställer	3|1597|beställer
beställt	0|31|beställt
beställde	0|31|beställde
beställs	0|31|beställs
handla	0|31|handla hos	0|31|handla på
handlar	0|31|handlar hos	0|31|handlar av oss
handlat	0|31|handlat hos	0|31|handlat på
köpdata	0|31|köpdata
click	0|31|click and collect	0|31|click collect
klicka	0|31|klicka och hämta	0|195|klicka här	1|334|klicka	3|1556|klicka
lägger	0|31|lägger en beställning	0|76|lägger upp	1|1095|lägger	2|829|lägger till	8|1639|lägger upp
lägga	0|31|lägga en beställning	0|76|lägga upp	1|1095|lägga	2|829|lägga till	8|1639|lägga upp
beställning	0|31|beställning av	3|1597|beställning
plats	0|32|plats	1|640|plats
platsdata	0|32|platsdata	1|641|platsdata
ort	0|32|ort	1|639|ort
stad	0|32|stad	1|639|stad
geografisk	0|32|geografisk plats	0|32|geografisk
lokaliseringsdata	0|32|lokaliseringsdata
platsen	0|32|platsen	1|640|platsen
platser	0|32|platser	1|640|platser
geografiska	0|32|geografiska
geografiskt	0|32|geografiskt	0|32|geografiskt läge	0|32|geografiskt område
vistelseort	0|32|vistelseort
orten	0|32|orten	1|639|orten
orter	0|32|orter
staden	0|32|staden	1|639|staden
hemort	0|32|hemort	0|161|hemort i
bostadsort	0|32|bostadsort
var	0|32|var du befinner dig	0|166|var och en som	0|189|var och en	6|65|var lagrar	6|65|var behandlas	6|65|var lagras	7|1629|var den här artikeln till hjälp
enhet	0|32|enhet befinner sig	0|35|enhet	1|314|enhet	2|672|enhet i koncernen	3|1580|enhet
enheten	0|32|enheten befinner sig	0|35|enheten	1|314|enheten	3|1580|enheten
enheter	0|32|enheter befinner sig	0|35|enheter	0|53|enheter i närheten	1|314|enheter	2|1260|enheter av	3|1580|enheter
enhetens	0|32|enhetens plats	0|35|enhetens	0|36|enhetens id	0|37|enhetens fingeravtryck	0|133|enhetens inställning*	1|314|enhetens	3|1580|enhetens
exakt	0|33|exakt plats*	0|33|exakt position*	0|33|exakt geografisk*	0|33|exakt geolokalis*
exakta	0|33|exakta plats*	0|33|exakta geografiska*	0|33|exakta geolokalis*
gps	0|33|gps	0|33|gps koordinat*	1|1425|gps
precis	0|33|precis plats*	0|33|precis position*	0|33|precis geografisk*	0|33|precis geolokalis*
precisa	0|33|precisa plats*	0|33|precisa geolokalis*
koordinat	0|33|koordinat
koordinaten	0|33|koordinaten
koordinaterna	0|33|koordinaterna
koordinaternas	0|33|koordinaternas
koordinater	0|33|koordinater
ip	0|34|ip adress*	0|34|ip nummer	0|34|ip	0|34|ip numret	1|1042|ip
enhetsdata	0|35|enhetsdata
hårdvara	0|35|hårdvara
mobil	0|35|mobil enhet	1|311|mobil
telefonmodell	0|35|telefonmodell
dator	0|35|dator	1|309|dator
mobiltelefon	0|35|mobiltelefon
enheterna	0|35|enheterna	1|314|enheterna	3|1580|enheterna
enheternas	0|35|enheternas
mobiltelefoner	0|35|mobiltelefoner
datorn	0|35|datorn	1|309|datorn
datorer	0|35|datorer	1|309|datorer
datorerna	0|35|datorerna	1|309|datorerna
datorns	0|35|datorns	0|133|datorns inställning*	1|309|datorns
mobiltelefonen	0|35|mobiltelefonen
mobilen	0|35|mobilen	1|311|mobilen
hårddisk	0|35|hårddisk
hårddisken	0|35|hårddisken
apparat	0|35|apparat
apparaten	0|35|apparaten
apparater	0|35|apparater
bärbar	0|35|bärbar dator
bärbara	0|35|bärbara datorer
mobilens	0|35|mobilens	0|133|mobilens inställning*
mobiler	0|35|mobiler
mobilerna	0|35|mobilerna
mobila	0|35|mobila enheter	0|35|mobila enheten	0|35|mobila enhet	0|36|mobila identifier*	1|311|mobila
mobiltelefonens	0|35|mobiltelefonens
telefonens	0|35|telefonens	0|133|telefonens inställning*
tekniska	0|35|tekniska data	0|35|tekniska uppgifter	0|35|tekniska informationen	0|36|tekniska identifier*	0|41|tekniska loggar	0|74|tekniska meddelanden	0|140|tekniska och organisatoriska	0|140|tekniska åtgärder	1|428|tekniska
teknisk	0|35|teknisk data	0|35|teknisk information	0|36|teknisk identifier*	0|96|teknisk drift	0|110|teknisk support	1|428|teknisk
enhets	0|35|enhets	0|36|enhets id*	0|36|enhets id n
mobilinformation	0|35|mobilinformation
user	0|35|user agent
smart	0|35|smart klocka	0|35|smart tv*
smarta	0|35|smarta klockor
webbläsare	0|35|webbläsare
webbläsaren	0|35|webbläsaren
webbläsarens	0|35|webbläsarens	0|133|webbläsarens inställning*
webbläsarna	0|35|webbläsarna
webbläsarnas	0|35|webbläsarnas
webbläsares	0|35|webbläsares
webbläsardata	0|35|webbläsardata
annonserings	0|36|annonserings id*	0|101|annonserings
reklam	0|36|reklam id*	0|79|reklam från tredje part*	0|101|reklam	0|102|reklam som är relevant	0|102|reklam som är mer relevant	0|102|reklam som är anpassad	0|102|reklam utifrån	0|102|reklam baserad på	6|1624|reklam
annons	0|36|annons id*	0|101|annons
mac	0|36|mac adress*	1|1430|mac
imei	0|36|imei
onlineidentifierare	0|36|onlineidentifierare
cookie	0|36|cookie id*	0|155|cookie	0|198|cookie är en
unikt	0|36|unikt id	0|36|unikt id nummer	1|979|unikt
digitala	0|36|digitala identifier*	0|37|digitala fingeravtryck
elektroniska	0|36|elektroniska identifier*
beständiga	0|36|beständiga identifier*	0|157|beständiga cookies
unika	0|36|unika id	0|36|unika id nummer	1|979|unika
unik	0|36|unik id	1|979|unik
kak	0|36|kak id
sessions	0|36|sessions id*
session	0|36|session id*	0|156|session storage
installations	0|36|installations id*
idfa	0|36|idfa
gaid	0|36|gaid
aaid	0|36|aaid
identifierare	0|36|identifierare för app användar*	0|36|identifierare för användar*	1|375|identifierare
slumpmässig	0|36|slumpmässig identifierare
slumpmässiga	0|36|slumpmässiga identifierare
anonym	0|36|anonym identifierare
fingerprinting	0|37|fingerprinting
digitalt	0|37|digitalt fingeravtryck	0|37|digitalt avtryck
fingeravtryck	0|37|fingeravtryck för enhet*	0|37|fingeravtryck av enhet*	0|37|fingeravtryck av din enhet
device	0|37|device fingerprinting
hur	0|38|hur du använder	0|38|hur tjänsten används	0|38|hur tjänsterna används	0|38|hur webbplatsen används	0|38|hur ni använder	0|38|hur användare använder	0|38|hur besökare använder	0|38|hur du interagerar	0|38|hur besökare rör sig	0|38|hur besökarna rör sig	0|38|hur du rör dig	0|38|hur våra webbplatser används	0|38|hur våra tjänster används	0|38|hur våra produkter används	0|38|hur vår webbplats används	0|38|hur webbplatserna används	0|38|hur appen används	0|38|hur appar används	0|38|hur sajten används	0|38|hur hemsidan används	0|38|hur plattformen används	0|38|hur produkten används	0|38|hur produkterna används	0|38|hur kontot används	0|38|hur ditt konto används	0|38|hur vår tjänst används	0|38|hur länge du besöker	0|38|hur länge du använder	0|38|hur länge du stannar	0|38|hur länge du är	0|38|hur länge besöket	0|38|hur lång tid du	0|38|hur du har använt	0|38|hur du använt	0|39|hur du navigerar	0|39|hur ni navigerar	0|39|hur besökare navigerar	0|39|hur användare navigerar	0|57|hur vi får dem	0|57|hur vi får dina	0|57|hur vi får tag	0|57|hur vi får uppgift*	0|57|hur vi får personuppgift*	0|57|hur vi får information*	0|62|hur länge	0|62|hur lång tid	6|1616|hur vi använder	8|1631|hur vi använder	8|1631|hur vi behandlar	8|1631|hur vi samlar	8|1631|hur vi hanterar
klick	0|38|klick	1|334|klick
klickar	0|38|klickar	0|38|klickar på	0|195|klickar här	1|334|klickar
klickdata	0|38|klickdata
besökta	0|38|besökta sidor	0|39|besökta webbplatser
aktivitetsdata	0|38|aktivitetsdata
beteendedata	0|38|beteendedata
användningen	0|38|användningen av våra tjänster	0|38|användningen av tjänst*	0|38|användningen av webbplats*	0|38|användningen av appen	0|38|användningen av plattform*	0|38|användningen av våra produkter	0|38|användningen av vår webbplats	0|58|användningen	3|1591|användningen
beteende	0|38|beteende
beteenden	0|38|beteenden
beteendet	0|38|beteendet
trafikdata	0|38|trafikdata
klickade	0|38|klickade
klickat	0|38|klickat	0|38|klickat på	1|334|klickat
sidor	0|38|sidor du besöker	0|38|sidor som du besöker	0|38|sidor du har besökt	0|38|sidor som besöks	0|38|sidor du tittar på	0|38|sidor du visar	0|38|sidor som visas	0|38|sidor som visats	1|300|sidor	3|1549|sidor
användning	0|38|användning av våra tjänster	0|38|användning av tjänst*	0|38|användning av webbplats*	0|38|användning av vår webbplats	0|38|användning av appen	0|58|användning	3|1591|användning	6|1616|användning
vilka	0|38|vilka sidor du	0|189|vilka som helst	6|1615|vilka personuppgifter	6|1615|vilka uppgifter	8|1631|vilka uppgifter vi
aktivitet	0|38|aktivitet på	0|38|aktivitet i våra	0|38|aktivitet i appen	0|38|aktivitet online
aktiviteter	0|38|aktiviteter på	0|38|aktiviteter i appen	0|38|aktiviteter online
aktiviteten	0|38|aktiviteten på
aktiviteterna	0|38|aktiviteterna på
användares	0|38|användares aktivitet*	0|44|användares innehåll	0|44|användares filer	0|166|användares
användarnas	0|38|användarnas aktivitet*	0|44|användarnas innehåll	0|166|användarnas
gör	0|38|gör på vår webbplats	0|38|gör på våra webbplatser	0|60|gör ** tillgängliga för	0|74|gör dig uppmärksam	0|74|gör dig medveten	0|97|gör ** bättre	0|174|gör ändringar	1|778|gör
rör	0|38|rör sig på webbplats*	1|862|rör
kommer	0|38|kommer i kontakt med oss	0|57|kommer oss till del	0|66|kommer åt	0|77|kommer till rätta	0|186|kommer att	0|186|kommer ** att	1|1091|kommer	2|1126|kommer ihåg	4|1582|kommer att
sätt	0|38|sätt att använda	1|488|sätt
tid	0|38|tid du tillbringar	0|38|tid som du tillbringar	0|38|tid du spenderar	1|882|tid	3|1573|tid
tiden	0|38|tiden du tillbringar	1|882|tiden	3|1573|tiden
användningsvanor	0|38|användningsvanor
åtgärder	0|38|åtgärder du vidtar	0|38|åtgärder som du vidtar	0|38|åtgärder du utför	0|140|åtgärder på plats	1|491|åtgärder
sättet	0|38|sättet du använder	1|488|sättet	8|1631|sättet vi
på	0|38|på vilket sätt du använder	0|78|på uppdrag av	0|78|på våra vägnar	0|78|på vårt uppdrag	0|78|på uppdrag åt	0|78|på kundens vägnar	0|78|på deras vägnar	0|78|på bolagets vägnar	0|78|på någon annans vägnar	0|78|på dennes vägnar	0|78|på annans vägnar	0|129|på dina vägnar	0|130|på uppmaning av	0|130|på begäran	0|130|på din begäran	0|130|på egen begäran	0|142|på egen risk	0|177|på det hela taget	0|180|på villkor att	0|181|på grundval av ditt samtycke	0|181|på grundval av samtycke	0|190|på plats	0|193|på obestämd tid	0|195|på följande länk	0|196|på största allvar	2|1310|på grund av	8|1638|på ** sidor	8|1639|på denna sida	8|1639|på vår webbplats	8|1639|på webbplatsen	8|1639|på vår hemsida	8|1639|på sidan	8|1639|på webbplatsens	8|1644|på förhand	8|1645|på ditt konto	8|1648|på vår webbplats	8|1648|på webbplatsen	8|1648|på denna sida	8|1648|på hemsidan	8|1648|på sidan	8|1652|på lämpligt sätt
visade	0|38|visade sidor
trafik	0|38|trafik	1|1204|trafik
trafiken	0|38|trafiken	1|1204|trafiken
beteendemässig	0|38|beteendemässig
sökningar	0|39|sökningar
sökord	0|39|sökord
surfvanor	0|39|surfvanor
söktermer	0|39|söktermer
hänvisande	0|39|hänvisande
surfning	0|39|surfning
surfdata	0|39|surfdata
surfmönster	0|39|surfmönster
surfar	0|39|surfar på	0|39|surfar	1|339|surfar
sökningarna	0|39|sökningarna
navigationsdata	0|39|navigationsdata
navigeringsdata	0|39|navigeringsdata
navigering	0|39|navigering på
webbplatser	0|39|webbplatser du besöker	0|39|webbplatser som du besöker	0|39|webbplatser du har besökt	0|39|webbplatser som du har besökt	0|39|webbplatser ni besöker	0|172|webbplatser som drivs av tredje*	0|172|webbplatser från tredje part*	0|172|webbplatser som tillhör tredje*	3|1549|webbplatser
webbsidor	0|39|webbsidor du besöker	0|39|webbsidor som du besöker	0|39|webbsidor du har besökt	3|1549|webbsidor
sajter	0|39|sajter du besöker
hemsidor	0|39|hemsidor du besöker
hänvisningsdata	0|39|hänvisningsdata
webbplats	0|39|webbplats du kom från	0|39|webbplats du kommer från	3|1549|webbplats
webbplatsen	0|39|webbplatsen du kom från	3|1549|webbplatsen
sida	0|39|sida du kom från	1|300|sida	3|1549|sida
sidan	0|39|sidan du kom från	1|300|sidan	2|1151|sidan om	3|1549|sidan
surfa	0|39|surfa	1|339|surfa
surfat	0|39|surfat
sökdata	0|39|sökdata
surfande	0|39|surfande
surfandet	0|39|surfandet
surfvana	0|39|surfvana
sökfråga	0|39|sökfråga
sökfrågor	0|39|sökfrågor
produktsökningar	0|39|produktsökningar
bildsökningar	0|39|bildsökningar
webbsökningar	0|39|webbsökningar
internetsökningar	0|39|internetsökningar
platssökningar	0|39|platssökningar
googlesökningar	0|39|googlesökningar
lyssnar	0|40|lyssnar på	1|365|lyssnar
tittarvanor	0|40|tittarvanor
tittat	0|40|tittat på	1|364|tittat
tittar	0|40|tittar på	1|364|tittar
tittardata	0|40|tittardata
visningsdata	0|40|visningsdata
lyssnat	0|40|lyssnat på
lyssningsdata	0|40|lyssningsdata
tittarhistorik	0|40|tittarhistorik
loggdata	0|41|loggdata
loggning	0|41|loggning	1|378|loggning
tidsstämplar	0|41|tidsstämplar
loggas	0|41|loggas	1|378|loggas
datum	0|41|datum och tid	0|41|datum och klockslag	8|1639|datum överst	9|1653|datum
logguppgifter	0|41|logguppgifter
logg	0|41|logg	1|378|logg
loggen	0|41|loggen	1|378|loggen
loggarna	0|41|loggarna
vi	0|41|vi loggar	0|57|vi får information*	0|57|vi får uppgift*	0|57|vi får personuppgift*	0|57|vi får från	0|57|vi får in	0|57|vi har fått	0|57|vi hämtar	0|57|vi registrerar	0|57|vi efterfrågar	0|57|vi får dem	0|57|vi får tag	0|57|vi få uppgift*	0|57|vi få personuppgift*	0|57|vi få information*	0|57|vi få data	0|57|vi få dina	0|57|vi få ytterligare	0|57|vi få in	0|57|vi få del av	0|57|vi får del av	0|57|vi fått	0|57|vi har fått del av	0|57|vi antecknar	0|57|vi begära ytterligare	0|57|vi begär ytterligare	0|57|vi begära att ytterligare	0|57|vi begära kompletterande	0|57|vi begär kompletterande	0|57|vi får ta del av	0|57|vi får även	0|57|vi får också	0|57|vi får en	0|57|vi får ett	0|57|vi får ditt	0|57|vi får din	0|57|vi fått en	0|57|vi fått ett	0|57|vi har fått en	0|57|vi har fått ett	0|63|vi har om dig	0|63|vi har om er	0|176|vi avstår från	0|181|vi har ditt samtycke	0|181|vi begär ditt samtycke	0|196|vi strävar efter	0|196|vi tror på	0|196|vi respekterar
loggats	0|41|loggats
byggloggar	0|41|byggloggar
klickloggar	0|41|klickloggar
loggar	0|41|loggar	0|190|loggar in	0|190|loggar ut	0|190|loggar du in	0|190|loggar du ut	1|378|loggar	2|376|loggar in	2|377|loggar ut
loggarnas	0|41|loggarnas
loggningen	0|41|loggningen
loggningar	0|41|loggningar
chattlogg	0|41|chattlogg
chattloggar	0|41|chattloggar
chattloggarna	0|41|chattloggarna
kraschdata	0|42|kraschdata
prestandadata	0|42|prestandadata
hitta	0|42|hitta och rätta	0|42|hitta och åtgärda fel
rätta	0|42|rätta fel i	0|42|rätta tekniska	0|97|rätta till fel	0|119|rätta	0|119|rätta till	0|119|rätta eller komplettera	1|858|rätta	8|1633|rätta eller uppdatera
buggar	0|42|buggar
bugg	0|42|bugg
buggarna	0|42|buggarna
krascher	0|42|krascher
diagnosdata	0|42|diagnosdata
felsökningsdata	0|42|felsökningsdata
metadata	0|43|metadata
metadatan	0|43|metadatan
exif	0|43|exif
ditt	0|44|ditt innehåll	0|92|ditt företag	0|92|ditt bolag	0|138|ditt avtal	0|181|ditt uttryckliga samtycke	0|181|ditt föregående samtycke	0|181|ditt samtycke i förväg	0|181|ditt förhandssamtycke	0|181|ditt förhandsgodkännande	0|194|ditt konto raderas	0|194|ditt konto avslutas	0|194|ditt konto stängs	0|196|ditt förtroende	8|136|ditt uttryckliga samtycke	8|136|ditt godkännande	8|136|ditt samtycke innan	8|136|ditt föregående samtycke
filer	0|44|filer	1|351|filer
filnamn	0|44|filnamn
dokument	0|44|dokument
inlägg	0|44|inlägg	1|416|inlägg
bilagor	0|44|bilagor	1|453|bilagor
uppladdat	0|44|uppladdat	0|44|uppladdat innehåll
fil	0|44|fil	1|351|fil
innehåll	0|44|innehåll du	0|44|innehåll som du	0|44|innehåll som användare	0|44|innehåll som ni	0|44|innehåll ni	0|44|innehåll som andra	0|172|innehåll från tredje part*	1|369|innehåll	3|1589|innehåll
innehållet	0|44|innehållet i dina	0|44|innehållet i ditt	0|44|innehållet i meddelanden	0|44|innehållet i e post*	0|44|innehållet du	0|44|innehållet som du	0|44|innehållet i din	0|44|innehållet i e postmeddelande*	1|369|innehållet	3|1589|innehållet
filerna	0|44|filerna	1|351|filerna
filen	0|44|filen	1|351|filen
inläggen	0|44|inläggen
dokumenten	0|44|dokumenten
uppladdade	0|44|uppladdade
filens	0|44|filens
bifogad	0|44|bifogad fil
bifogade	0|44|bifogade filer	0|44|bifogade dokument
ladda	0|44|ladda upp	1|349|ladda	2|349|ladda ned	2|349|ladda ner	2|350|ladda upp	2|563|ladda av	7|1629|ladda ned appen	7|1629|ladda ner appen	7|1629|ladda ned en pdf	7|1629|ladda ner som pdf
laddar	0|44|laddar upp	1|349|laddar	2|349|laddar ned	2|349|laddar ner	2|350|laddar upp
laddas	0|44|laddas upp
laddat	0|44|laddat upp
laddats	0|44|laddats upp
uppladdning	0|44|uppladdning
uppladdningar	0|44|uppladdningar
uppladdningen	0|44|uppladdningen
sitt	0|44|sitt innehåll
ert	0|44|ert innehåll	0|92|ert företag	0|92|ert bolag
indata	0|44|indata
utdata	0|44|utdata
prompter	0|44|prompter
prompterna	0|44|prompterna
promptar	0|44|promptar
bilagorna	0|44|bilagorna
bilagan	0|44|bilagan	1|453|bilagan
användarens	0|44|användarens innehåll	0|166|användarens
inlägget	0|44|inlägget	1|416|inlägget
kommentera	0|44|kommentera
kommenterar	0|44|kommenterar
ljudfil	0|44|ljudfil
ljudfiler	0|44|ljudfiler	1|351|ljudfiler
ljudfilerna	0|44|ljudfilerna
meddelande	0|45|meddelande	0|74|meddelande på denna	0|74|meddelande på vår	0|74|meddelande på webbplats*	0|74|meddelande om ändring*	1|398|meddelande	2|411|meddelande om	3|1551|meddelande	8|1637|meddelande om	8|1637|meddelande skickas
meddelanden	0|45|meddelanden	0|109|meddelanden om tjänst*	1|398|meddelanden
samtal	0|45|samtal	1|401|samtal
kommunikation	0|45|kommunikation med oss	0|109|kommunikation
telefonsamtal	0|45|telefonsamtal
meddelandena	0|45|meddelandena	1|398|meddelandena
samtalet	0|45|samtalet	1|401|samtalet
kommunikationen	0|45|kommunikationen med oss	0|109|kommunikationen
telefonsamtalet	0|45|telefonsamtalet
telefonsamtalen	0|45|telefonsamtalen
samtalen	0|45|samtalen
meddelandets	0|45|meddelandets
meddelandet	0|45|meddelandet	1|398|meddelandet	8|1630|meddelandet
meddelandenas	0|45|meddelandenas
samtalsdata	0|45|samtalsdata
meddelandedata	0|45|meddelandedata
chatt	0|45|chatt
chatten	0|45|chatten
chattar	0|45|chattar
chatta	0|45|chatta
chattens	0|45|chattens
chattarna	0|45|chattarna
chattade	0|45|chattade
chattat	0|45|chattat
chattdata	0|45|chattdata
videosamtal	0|45|videosamtal
videosamtalet	0|45|videosamtalet
videosamtalen	0|45|videosamtalen
vänner	0|46|vänner	1|422|vänner
kontaktlistor	0|46|kontaktlistor
vänlista	0|46|vänlista
kontakters	0|46|kontakters
kontaktregister	0|46|kontaktregister
kontaktdata	0|47|kontaktdata
sociala	0|48|sociala medier	0|48|sociala nätverk	0|48|sociala medie*	0|48|sociala plattformar	0|48|sociala nätverken	0|48|sociala nätverkstjänst*	0|48|sociala insticksprogram	0|48|sociala plugins	1|368|sociala
socialt	0|48|socialt nätverk	1|368|socialt
offentlig	0|48|offentlig profil	0|56|offentlig källa
profil	0|48|profil i sociala medier	1|372|profil
insticksprogram	0|48|insticksprogram från sociala	0|48|insticksprogram för sociala	0|156|insticksprogram	0|172|insticksprogram från tredje part*
plugins	0|48|plugins från sociala	0|48|plugins för sociala	0|156|plugins
insticksmoduler	0|48|insticksmoduler från sociala	0|48|insticksmoduler för sociala
åsikter	0|49|åsikter
feedback	0|49|feedback	1|1028|feedback
synpunkter	0|49|synpunkter	0|171|synpunkter eller frågor	3|1572|synpunkter
intervju	0|49|intervju
intervjuer	0|49|intervjuer
åsikt	0|49|åsikt
intressen	0|50|intressen	0|137|intressen eller grundläggande	0|137|intressen och grundläggande	0|137|intressen eller rättigheter	0|137|intressen och rättigheter	0|137|intressen rättigheter och friheter	0|137|intressen eller rättigheter och friheter	0|139|intressen som är av grundläggande betydelse	0|139|intressen av grundläggande betydelse
smak	0|50|smak
intressena	0|50|intressena
favoriter	0|50|favoriter
individuella	0|50|individuella önskemål	0|100|individuella erbjudanden
önskemål	0|50|önskemål och preferens*
språk	0|50|språk du föredrar
önskat	0|50|önskat språk
dra	0|51|dra slutsatser	0|128|dra tillbaka ditt samtycke	0|128|dra tillbaka	0|128|dra in ditt samtycke	0|128|dra in samtycke*	0|128|dra tillbaka samtycket	0|128|dra tillbaka ett samtycke	0|128|dra tillbaka sitt samtycke	0|128|dra in ett samtycke	1|1408|dra
när	0|52|när du kontaktar oss	0|52|när ni kontaktar oss	0|52|när du vänder dig till oss	0|52|när du tar kontakt med oss	0|52|när du skriver till oss	0|52|när du ringer	0|52|när du mejlar	0|52|när ni vänder er till oss	0|52|när du mailar	0|52|när du kontaktar vår*	0|52|när du skriver till vår*	0|52|när du ringer oss	0|164|när du besöker	0|181|när du har samtyckt	0|181|när du samtycker	0|181|när du har gett ditt samtycke	0|181|när du ger ditt samtycke	0|181|när du har sagt ja	0|181|när du har tackat ja	0|182|när lagen kräver	0|182|när det krävs enligt	0|182|när lag kräver	0|182|när det är tillåtet enligt	0|182|när så krävs enligt lag	0|182|när så krävs av lag	0|182|när lagen medger	0|182|när lagen tillåter	0|182|när ** *lag kräver	0|183|när så är lämpligt	0|183|när det är nödvändigt	0|183|när tillämpligt	0|183|när det är tillämpligt	0|183|när så krävs	0|183|när det är lämpligt	0|183|när det är möjligt	0|183|när det behövs	0|183|när så behövs	0|183|när så är möjligt	0|183|när det är relevant	0|183|när det är befogat	0|183|när så är tillämpligt	0|183|när de är tillämpliga	0|183|när det krävs	0|183|när detta krävs	0|190|när det gäller	8|1651|när så krävs	8|1651|när det krävs	8|1651|när lagen kräver	8|1652|när så är lämpligt
ärende	0|52|ärende
ärenden	0|52|ärenden
ärendet	0|52|ärendet
ärendena	0|52|ärendena
förfrågan	0|52|förfrågan	0|118|förfrågan om tillgång
förfrågningar	0|52|förfrågningar	0|118|förfrågningar om tillgång
förfrågningarna	0|52|förfrågningarna
kontakt	0|52|kontakt med kundtjänst	0|109|kontakt med dig
kontaktar	0|52|kontaktar kundtjänst	0|52|kontaktar vår kundtjänst	0|52|kontaktar vår kundservice	0|52|kontaktar kundservice	0|52|kontaktar vår support	0|52|kontaktar supporten	0|52|kontaktar du kundtjänst	0|74|kontaktar dig	0|171|kontaktar du	0|171|kontaktar oss	0|171|kontaktar vår*	3|1594|kontaktar
kontakta	0|52|kontakta kundtjänst	0|52|kontakta vår kundtjänst	0|52|kontakta kundservice	0|52|kontakta vår support	0|52|kontakta supporten	0|109|kontakta dig	0|109|kontakta er	0|171|kontakta oss	0|171|kontakta	0|171|kontakta vår*	2|1093|kontakta oss på	3|1594|kontakta	8|1637|kontakta dig
felanmälningar	0|52|felanmälningar
om	0|52|om du kontaktar oss	0|52|om ni kontaktar oss	0|52|om du vänder dig till oss	0|52|om du tar kontakt med oss	0|52|om du skriver till oss	0|52|om du ringer	0|52|om du mejlar	0|52|om du mailar	0|52|om du ringer oss	0|62|om de inte längre är nödvändiga	0|62|om de inte längre behövs	0|62|om uppgifterna inte längre är nödvändiga	0|62|om uppgifterna inte längre behövs	0|176|om de inte*	0|176|om den inte*	0|176|om dessa inte*	0|176|om uppgifterna inte*	0|176|om ingen*	0|176|om inga*	0|179|om inte	0|179|om inget	0|179|om inget annat	0|179|om ej	0|179|om annat inte	0|179|om inte annat	0|179|om ingenting annat	0|179|om inte något annat	0|179|om något annat inte	0|179|om det inte uttryckligen	0|179|om vi inte uttryckligen	0|179|om du inte uttryckligen	0|179|om ni inte uttryckligen	0|179|om vi inte anger	0|179|om inte vi	0|179|om inte du	0|179|om lagen inte	0|179|om lag inte	0|179|om inte lagen	0|179|om inte lag	0|179|om det inte krävs	0|179|om vi inte måste	0|179|om vi inte är	0|180|om du	0|180|om ni	0|180|om vi	0|180|om man	0|180|om det	0|180|om så	0|180|om någon	0|180|om något	0|180|om några	0|180|om ingen	0|180|om inga	0|180|om endast	0|180|om och när	0|180|om eller när	0|180|om ett sådant	0|180|om en sådan	0|180|om de är	0|180|om de har	0|180|om de skulle	0|180|om den är	0|180|om den har	0|180|om den skulle	0|180|om den registrerade	0|180|om de registrerade	0|180|om lagen	0|180|om lag	0|180|om lagar	0|180|om lagstiftning*	0|180|om tillämplig	0|180|om kunden	0|180|om användaren	0|180|om konsumenten	0|180|om medlemmen	0|180|om barnet	0|180|om läraren	0|180|om mottagaren	0|180|om köparen	0|180|om myndigheten	0|180|om domstolen	0|180|om uppgifterna är	0|180|om uppgiften är	0|180|om detta är	0|180|om detta sker	0|180|om detta krävs	0|180|om dessa är	0|180|om dessa inte	0|180|om uppgifterna inte	0|180|om uppgifterna har	0|180|om uppgifterna behövs	0|180|om behandlingen är	0|180|om behandlingen sker	0|180|om behandlingen grundar*	0|180|om behandlingen baseras	0|180|om personuppgifterna är	0|180|om informationen är	0|180|om begäran är	0|180|om din begäran	0|180|om inte tillämp*	0|180|om de inte	0|180|om den inte	0|180|om dina uppgifter behandlas	0|180|om ditt konto är	0|180|om en begäran	0|180|om begäran	0|180|om vi får kännedom	0|180|om vi får veta	0|180|om vi får reda på	0|180|om du får kännedom	0|180|om du får veta	0|180|om * kommissionen har	0|180|om kommissionen har	0|180|om de inte längre är nödvändig*	0|180|om de inte längre behövs*	0|180|om uppgifterna inte längre är nödvändig*	0|180|om uppgifterna inte längre behövs*	0|180|om samtycke har	0|180|om samtycke saknas	0|180|om samtycke inte	0|180|om samtycke krävs	0|180|om samtycke ges	0|180|om samtycke finns	0|180|om ** skulle	0|180|om ** medför	0|180|om ** medföra	0|180|om ** saknas	0|180|om ** inträffar	0|180|om ** föreligger	0|180|om ** grundas	0|180|om ** grundar	0|180|om ** baseras	0|180|om ** sker	0|180|om ** uppstår	0|180|om ** begäran är	0|180|om utlämnandet ** är	0|180|om utlämnandet ** krävs	0|181|om du samtycker	0|181|om du har samtyckt	0|181|om du ger ditt samtycke	0|181|om du har gett ditt samtycke	0|181|om du har lämnat ditt samtycke	0|181|om du lämnat ditt samtycke	0|181|om du har lämnat samtycke	0|181|om du ger oss tillstånd	0|181|om du ger ditt tillstånd	0|181|om du godkänner	0|181|om du har godkänt	0|181|om du samtyckt	0|181|om du har gett samtycke	0|181|om du gett ditt samtycke	0|181|om du har gett oss ditt samtycke	0|181|om du ger oss ditt samtycke	0|181|om du ger samtycke	0|181|om du lämnar ditt samtycke	0|181|om du lämnar samtycke	0|181|om du tillåter	0|181|om du har tillåtit	0|181|om ni samtycker	0|181|om du har sagt ja	0|181|om du sagt ja	0|181|om du säger ja	0|181|om du har tackat ja	0|181|om du tackat ja	0|181|om du tackar ja	0|181|om du väljer att samtycka	0|181|om du gett oss ditt samtycke	0|181|om du lämnat samtycke	0|181|om du ger oss tillåtelse	0|181|om du har lämnat ditt * samtycke	0|181|om du gett samtycke	0|181|om ni har samtyckt	0|181|om användaren har samtyckt	0|181|om användaren samtycker	0|181|om vi har ditt samtycke	0|181|om vi har fått ditt samtycke	0|181|om du har lämnat ** samtycke	0|182|om lagen kräver	0|182|om det krävs enligt lag	0|182|om det är tillåtet enligt	0|182|om lag kräver	0|182|om så krävs enligt lag	0|182|om lagstiftning* kräver	0|182|om lag eller	0|182|om så krävs av lag	0|182|om lagen tillåter	0|182|om lagen medger	0|182|om ** *lag kräver	0|183|om tillämpligt	0|183|om möjligt	0|183|om det är nödvändigt	0|183|om det är tillämpligt	0|183|om så krävs	0|183|om det är möjligt	0|183|om det behövs	0|183|om nödvändigt	0|183|om tillgängligt	0|183|om så är möjligt	0|183|om så behövs	0|183|om relevant	0|183|om det är relevant	0|183|om det är lämpligt	0|183|om det finns tillgängligt	0|183|om så är tillämpligt	0|183|om de är tillämpliga	0|183|om det krävs	0|183|om så erfordras	6|1627|om oss	6|1628|om denna	8|1636|om du inte samtycker	8|1651|om lagen kräver	8|1651|om så krävs	8|1651|om det krävs	8|1651|om lag kräver	8|1652|om det är lämpligt
vänder	0|52|vänder dig till kundtjänst	0|52|vänder dig till vår kundtjänst	0|52|vänder du dig till kundtjänst	0|52|vänder du dig till vår kundtjänst	0|52|vänder dig till supporten	0|52|vänder dig till vår support	0|171|vänder du dig	0|171|vänder dig till	1|1338|vänder
ringer	0|52|ringer kundtjänst	0|52|ringer vår kundtjänst	0|109|ringer dig	0|171|ringer oss	1|401|ringer
kundfrågor	0|52|kundfrågor
kundfråga	0|52|kundfråga
kundtjänst	0|52|kundtjänst
kundtjänsten	0|52|kundtjänsten
kundsupport	0|52|kundsupport
kundsupporten	0|52|kundsupporten
bluetooth	0|53|bluetooth	1|1423|bluetooth
wifi	0|53|wifi	1|1424|wifi
wi	0|53|wi fi	1|1424|wi	2|1424|wi fi
kamera	0|53|kamera	1|318|kamera
kameran	0|53|kameran	1|318|kameran
kameror	0|53|kameror	1|318|kameror
kamerorna	0|53|kamerorna
kamerans	0|53|kamerans
kameras	0|53|kameras
närliggande	0|53|närliggande enheter
rörelsedata	0|53|rörelsedata
sammanställa	0|54|sammanställa och analysera	0|103|sammanställa rapport*
sammanställning	0|54|sammanställning av uppgift*	0|54|sammanställning av data
sammanställningar	0|54|sammanställningar av data
i	0|54|i aggregerad form	0|78|i vårt namn	0|78|i deras namn	0|78|i enlighet med ** instruktion*	0|106|i strid mot	0|106|i strid med	0|108|i händelse av tvist	0|118|i så fall få tillgång	0|118|i så fall tillgång	0|144|i utlandet	0|173|i denna information	0|177|i allmänhet	0|177|i regel	0|177|i princip	0|177|i första hand	0|177|i huvudsak	0|177|i normalfallet	0|177|i de flesta fall	0|177|i normala fall	0|177|i huvudregel	0|177|i stort sett	0|180|i det fall	0|180|i de fall	0|180|i händelse av	0|180|i fall där	0|180|i fall då	0|180|i fall som	0|180|i fall av	0|180|i händelse	0|180|i den mån	0|180|i den utsträckning	0|180|i den omfattning	0|180|i sådana fall där	0|180|i fall när	0|182|i den utsträckning lagen	0|182|i den mån lagen	0|182|i enlighet med gällande lag*	0|182|i den utsträckning som lagen	0|182|i den utsträckning det krävs enligt	0|182|i den utsträckning som krävs enligt	0|182|i den utsträckning det är tillåtet	0|182|i den utsträckning som tillåts	0|182|i den utsträckning som är tillåten	0|182|i den mån det är tillåtet	0|182|i den mån det krävs	0|182|i den omfattning lagen	0|182|i den omfattning som lagen	0|182|i den utsträckning lag*	0|182|i den utsträckning som lag*	0|182|i den mån lag*	0|182|i den mån som lag*	0|182|i den mån det är lagligt	0|182|i enlighet med tillämplig lag*	0|182|i enlighet med tillämpliga lag*	0|182|i den omfattning som krävs enligt	0|182|i den mån det är lagligen	0|182|i den utsträckning tillämplig*	0|182|i den mån tillämplig*	0|182|i den omfattning lag*	0|183|i förekommande fall	0|183|i tillämpliga fall	0|183|i den mån det är möjligt	0|183|i relevanta fall	0|183|i lämpliga fall	0|183|i förekommande	0|183|i den utsträckning som krävs	0|183|i den utsträckning det krävs	0|183|i den utsträckning som behövs	0|183|i den utsträckning det behövs	0|183|i den utsträckning det är nödvändigt	0|183|i den utsträckning som är nödvändig*	0|183|i den mån det behövs	0|183|i den mån det är nödvändigt	0|183|i den mån som krävs	0|183|i nödvändig utsträckning	0|183|i lämplig utsträckning	0|183|i den mån de är tillämpliga	0|183|i den mån den är tillämplig	0|183|i den mån det är tillämpligt	0|183|i den mån tillämpligt	0|183|i den utsträckning det är tillämpligt	0|183|i den utsträckning de är tillämpliga	0|183|i tillämplig utsträckning	0|183|i tillämpliga delar	0|183|i den mån så krävs	0|183|i de fall det krävs	0|184|i möjligaste mån	0|184|i rimlig utsträckning	0|184|i skälig utsträckning	0|184|i den mån det är rimligt	0|184|i möjlig utsträckning	0|184|i största möjliga	0|185|i stånd att	0|188|i de delar	0|192|i syfte	0|192|i syfte att	0|192|i avsikt att	2|1306|i tillämpliga delar	8|1644|i förväg	8|1644|i god tid	8|1645|i appen	8|1645|i tjänsten	8|1645|i ditt konto	8|1645|i våra tjänster	8|1651|i den mån det krävs	8|1651|i enlighet med tillämplig	8|1651|i de fall det krävs	8|1652|i förekommande fall	9|1654|i kraft
sammanslagen	0|54|sammanslagen data
sammanslagna	0|54|sammanslagna uppgifter
statistiska	0|54|statistiska data	0|54|statistiska uppgifter	0|103|statistiska
statistisk	0|54|statistisk data	0|103|statistisk
statistiskt	0|54|statistiskt underlag	0|103|statistiskt
inte	0|55|inte kan identifiera	0|55|inte går att koppla	0|55|inte kan kopplas till	0|55|inte längre kan identifiera	0|55|inte längre kan kopplas	0|55|inte identifierbar*	0|55|inte kan knytas	0|55|inte kan härledas	0|55|inte kan länkas	0|55|inte kopplas till dig	0|55|inte längre kopplas	0|62|inte längre än	0|62|inte längre behövs	0|62|inte längre behöver	0|62|inte längre är nödvändig*	0|62|inte längre nödvändig*	0|62|inte längre krävs	0|62|inte behövs längre	0|62|inte längre är relevant*	0|62|inte längre har behov	0|62|inte längre än vad som är nödvändigt	0|62|inte längre än vad som behövs	0|62|inte längre än vad som krävs	0|62|inte längre än som är nödvändigt	0|62|inte längre än det är nödvändigt	0|62|inte längre än nödvändigt	0|127|inte bli föremål för	0|127|inte vara föremål för	0|142|inte garantera	0|142|inte garanteras	0|142|inte lämna några garantier	0|142|inte utlova	0|142|inte fullt ut garantera	0|142|inte garantera fullständig	0|176|inte	0|176|inte heller	0|176|inte enbart på	0|176|inte enbart genom	0|176|inte enbart med hjälp av	0|176|inte endast på	0|176|inte endast genom	0|190|inte begränsat till	0|190|inte begränsad till	0|190|inte begränsade till	0|190|inte minst	0|190|inte bara	0|190|inte endast	0|190|inte enbart	0|197|inte lagligheten av	8|1642|inte invänder	8|1642|inte invänt	8|1642|inte motsätter	8|1642|inte motsatt	8|1642|inte har invänt	8|1642|inte protesterar
icke	0|55|icke identifier*	0|55|icke personlig*	0|79|icke närstående	0|79|icke anslutna	0|126|icke diskriminer*	0|157|icke nödvändiga cookies	0|157|icke nödvändiga kakor	0|157|icke väsentliga cookies	0|176|icke	0|190|icke nödvändiga	0|190|icke nödvändig	0|190|icke nödvändigt	0|190|icke väsentliga	0|190|icke väsentlig	0|190|icke kommersiell*	0|190|icke exklusiv*	0|190|icke vinstdrivande
pseudonyma	0|55|pseudonyma
pseudonymt	0|55|pseudonymt
pseudonymitet	0|55|pseudonymitet
från	0|56|från andra källor	0|56|från samarbetspartner*	0|56|från våra partner*	0|56|från tredjepart*	0|56|från andra företag	0|56|från andra bolag	0|56|från andra användare	0|56|från våra samarbets*	0|56|från annonsör*	0|56|från externa	0|56|från din arbetsgivare	0|56|från leverantör*	0|56|från våra leverantör*	0|56|från offentliga källor	0|56|från offentliga register	0|56|från offentligt*	0|56|från offentliga databaser	0|56|från tredje part	0|56|från tredje parter	0|56|från andra parter	0|56|från utomstående	0|56|från våra kunder	0|56|från offentligt tillgängliga	0|56|från sociala medier	0|56|från sociala nätverk	0|56|från våra affärspartner*	0|56|från affärspartner*	0|56|från våra tjänsteleverantör*	0|56|från tjänsteleverantör*	0|56|från dessa källor	0|56|från följande källor	0|56|från olika källor	0|56|från andra personer	0|56|från andra medlemmar	0|56|från andra organisationer	0|56|från andra aktörer	0|56|från externa källor	0|56|från ** kreditupplysning*	0|166|från registrerade	0|166|från enskilda	0|193|från den dag	0|193|från och med den dag	0|193|från datumet	0|193|från det att du	0|193|från det att avtal*	0|193|från det att kund*	0|193|från det att uppgift*	0|193|från det att personuppgift*	0|193|från det att * avslutad*	0|193|från det att * avslutat*	0|193|från det att * upphör*	0|193|från det att ditt
offentliga	0|56|offentliga källor	0|56|offentliga register	0|56|offentliga databaser	0|89|offentliga organ	0|89|offentliga myndigheter
offentligt	0|56|offentligt tillgäng*	0|56|offentligt register	0|89|offentligt organ
externa	0|56|externa källor	0|79|externa parter	0|79|externa aktörer	0|79|externa företag	0|79|externa bolag	0|79|externa mottagare	0|79|externa organisationer	0|79|externa	0|93|externa rådgivare	0|93|externa jurister	0|93|externa revisorer	0|93|externa konsulter inom juridik	0|154|externa servrar	0|172|externa webbplats*	0|172|externa länkar	0|172|externa webbsidor	0|172|externa sajter	0|172|externa tjänster	0|172|externa sidor	0|172|externa appar	0|172|externa webbtjänst*	0|172|externa plattformar	1|667|externa
datamäklare	0|56|datamäklare
spar	0|56|spar
adressregister	0|56|adressregister
andra	0|56|andra källor	0|79|andra företag	0|79|andra bolag	0|79|andra aktörer	0|79|andra organisationer	0|79|andra verksamheter	0|79|andra parter	0|79|andra personuppgiftsansvariga	0|79|andra företags	0|79|andra bolags	0|79|andra organisationers	0|79|andra parters	0|79|andra aktörers	0|79|andra aktör	0|79|andra och lösa	0|79|andra personuppgiftsansvarigas	0|83|andra bolag inom koncernen	0|83|andra företag inom koncernen	0|83|andra bolag i koncernen	0|83|andra företag i koncernen	0|91|andra användare	0|91|andra medlemmar	0|91|andra deltagare	0|91|andra kunder	0|91|andra personer	0|91|andra människor	0|91|andra besökare	0|91|andra gäster	0|91|andra abonnenter	0|91|andra spelare	0|91|andra elever	0|91|andra internetanvändare	0|91|andra användares	0|91|andra personers	0|91|andra medlemmars	0|91|andra kunders	0|91|andra gästers	0|91|andra deltagares	0|91|andra kontoinnehavare	0|91|andra läsare	0|91|andra lyssnare	0|91|andra tittare	0|91|andra resenärer	0|91|andra kursdeltagare	0|144|andra länder	0|144|andra jurisdiktioner	0|172|andra webbplatser	0|172|andra webbsidor	0|172|andra hemsidor	0|172|andra företags webbplats*	0|172|andra webbsajter	0|172|andra sajter	0|172|andra appar	0|172|andra applikationer	0|172|andra plattformar	0|172|andra onlinetjänster	0|172|andra nättjänster	0|179|andra än	0|179|andra ändamål än	0|179|andra syften än	0|179|andra fall än	0|179|andra parter än	0|179|andra personer än	0|188|andra delar	1|978|andra	2|943|andra gången	3|1576|andra
extern	0|56|extern källa	0|79|extern part	0|79|extern aktör	0|79|extern mottagare	0|79|extern	0|93|extern rådgivare	0|154|extern server	1|667|extern
datamäklarna	0|56|datamäklarna
allmänt	0|56|allmänt tillgäng*	0|76|allmänt synlig*	0|121|allmänt använt format	0|121|allmänt använd	0|121|allmänt använt	0|139|allmänt intresse	0|177|allmänt sett	2|630|allmänt intresse	6|1628|allmänt
kommersiella	0|56|kommersiella källor	0|137|kommersiella intressen
kommersiellt	0|56|kommersiellt tillgängliga	0|184|kommersiellt rimliga	0|184|kommersiellt rimlig
uppgiftsförmedlare	0|56|uppgiftsförmedlare
hämtar	0|56|hämtar ** från myndighet*	0|57|hämtar in	0|57|hämtar från	0|57|hämtar vi	0|57|hämtar ** * in	0|181|hämtar in ditt samtycke	3|1586|hämtar
inhämtar	0|56|inhämtar ** från myndighet*	0|181|inhämtar ditt samtycke	0|181|inhämtar vi ditt samtycke	0|181|inhämtar vi samtycke	0|181|inhämtar vi ditt * samtycke	3|1586|inhämtar	8|136|inhämtar ** samtycke
samla	0|57|samla in	0|57|samla ihop	0|57|samla ** in	1|795|samla	3|1586|samla	4|1586|samla in
samlar	0|57|samlar in	0|57|samlar ihop	0|57|samlar ** in	1|795|samlar	3|1586|samlar	4|1586|samlar in
samlas	0|57|samlas in	0|57|samlas ** in	1|795|samlas	3|1586|samlas	4|1586|samlas in
samlat	0|57|samlat in	1|795|samlat	4|1586|samlat in
samlats	0|57|samlats in	1|795|samlats	4|1586|samlats in	8|1643|samlats in före	8|1643|samlats in innan	8|1643|samlats in tidigare
tar	0|57|tar emot	0|57|tar ** * emot	0|58|tar hjälp av	0|58|tar vi hjälp av	0|64|tar bort	0|64|tar ** bort	0|66|tar del av uppgift*	0|66|tar del av personuppgift*	0|66|tar del av information*	0|66|tar del av dina	0|66|tar del av data	0|66|tar del av och	0|98|tar fram nya	0|105|tar till vara våra	0|109|tar emot utskick	0|109|tar emot kommunikation*	0|111|tar emot betalning*	0|111|tar betalt	0|128|tar tillbaka ditt samtycke	0|128|tar tillbaka	0|171|tar kontakt	0|171|tar du kontakt	0|194|tar bort ditt konto	0|194|tar bort kontot	0|196|tar ** på allvar	1|1089|tar	2|796|tar emot	2|813|tar bort	4|1574|tar bort	4|1586|tar emot	8|1640|tar del av ** regelbundet
ta	0|57|ta emot	0|57|ta ** * emot	0|58|ta hjälp av	0|64|ta bort	0|64|ta ** bort	0|66|ta del av uppgift*	0|66|ta del av personuppgift*	0|66|ta del av information*	0|66|ta del av dina	0|98|ta fram nya	0|100|ta emot nyhetsbrev*	0|100|ta emot erbjudande*	0|100|ta emot marknadsför*	0|100|ta emot reklam*	0|105|ta till vara våra	0|105|ta till vara andras	0|108|ta till vara ** rättslig*	0|109|ta emot utskick	0|109|ta emot meddelanden	0|109|ta emot kommunikation*	0|109|ta emot våra meddelanden	0|111|ta emot betalning*	0|111|ta betalt	0|121|ta med dig dina	0|128|ta tillbaka ditt samtycke	0|128|ta tillbaka	0|171|ta kontakt	0|190|ta plats	0|194|ta bort ditt konto	0|194|ta bort kontot	0|195|ta del av vår	0|195|ta del av denna	1|1089|ta	2|796|ta emot	2|813|ta bort	2|1090|ta med	4|1556|ta del	4|1559|ta fram	4|1574|ta bort	8|1640|ta del av ** regelbundet	8|1640|ta del av ** med jämna
tillhandahåller	0|57|tillhandahåller oss	0|57|tillhandahåller du	0|60|tillhandahåller tredje*	0|96|tillhandahåller tjänst*	0|96|tillhandahåller våra	0|96|tillhandahåller dig	0|96|tillhandahåller vi	0|96|tillhandahåller produkt*	3|1558|tillhandahåller
lämnar	0|57|lämnar du	0|57|lämnar till oss	0|57|lämnar ** till oss	0|60|lämnar ut	0|60|lämnar vidare	0|60|lämnar till	0|60|lämnar över	0|60|lämnar ** ut	0|60|lämnar ** till tredje*	0|60|lämnar ** till myndighet*	0|60|lämnar ** vidare	0|118|lämnar ut en kopia	0|118|lämnar vi ut en kopia	0|142|lämnar inga garantier	0|142|lämnar ingen garanti	1|799|lämnar	2|801|lämnar ut	2|1092|lämnar webb	3|1558|lämnar	4|1575|lämnar ut	6|1617|lämnar ut	8|1637|lämnar ** information
mottar	0|57|mottar	1|796|mottar	3|1586|mottar
förse	0|57|förse oss	0|96|förse dig	0|118|förse dig med en kopia	1|798|förse	3|1558|förse
spela	0|57|spela in	1|363|spela	2|464|spela in
spelar	0|57|spelar in	0|57|spelar ** * in	1|363|spelar
spelas	0|57|spelas in	0|57|spelas ** * in	1|363|spelas	2|464|spelas in
får	0|57|får vi direkt	0|57|får vi från	0|57|får vi information*	0|57|får vi uppgift*	0|57|får vi personuppgift*	0|57|får vi dina	0|57|får vi även	0|57|får vi in	0|57|får vi besked	0|57|får tag i	0|57|får vi del av	0|57|får uppgifter från	0|57|får information från	0|57|får personuppgifter	0|57|får vi en	0|57|får vi ett	0|57|får vi ta del av	0|57|får vi din	0|57|får vi ditt	0|57|får vi också	0|60|får ta del	0|60|får del av	0|66|får tillgång	0|66|får åtkomst	0|74|får besked	0|77|får ett svar	0|77|får svar	0|109|får du ett meddelande	0|109|får du ett bekräftelse*	0|109|får en avisering	0|109|får en notis	0|109|får ett mejl	0|109|får ett e postmeddelande	0|109|får ett sms	0|109|får du en avisering	0|109|får du en notis	0|109|får du ett mejl	0|109|får du ett e postmeddelande	0|109|får du ett sms	0|109|får du ett mail	0|134|får möjlighet att	0|134|får du möjlighet att	0|185|får	3|1581|får	8|1637|får du veta	8|1637|får ni veta	8|1637|får information
mottagna	0|57|mottagna
mottagit	0|57|mottagit	0|130|mottagit din begäran	0|130|mottagit begäran
mottagande	0|57|mottagande
mottagandet	0|57|mottagandet	0|130|mottagandet av din begäran	0|130|mottagandet av begäran
mottas	0|57|mottas
mottagits	0|57|mottagits
tas	0|57|tas emot	0|57|tas ** * emot	0|64|tas bort	0|64|tas ** bort	0|128|tas tillbaka	1|1089|tas	2|813|tas bort	4|1574|tas bort
tagit	0|57|tagit emot	0|66|tagit del av uppgift*	0|66|tagit del av information*	0|128|tagit tillbaka	0|130|tagit emot din begäran	0|130|tagit emot begäran	0|194|tagit bort ditt konto	1|1089|tagit
anger	0|57|anger du	1|475|anger	3|1570|anger
uppger	0|57|uppger du
som	0|57|som du lämnat	0|57|som du har lämnat	0|57|som du skickar	0|107|som krävs enligt lag	0|166|som registrerad	0|177|som huvudregel	0|181|som du har lämnat ditt samtycke	0|181|som du har lämnat samtycke	0|181|som du lämnat ditt samtycke	0|181|som du lämnat samtycke	0|181|som du har gett ditt samtycke	0|181|som du har gett samtycke	0|190|som till exempel	0|190|som exempel	0|190|som t ex	0|191|som standard	2|837|som standard	3|1562|som
hämta	0|57|hämta in	0|57|hämta från	0|181|hämta in ditt samtycke
hämtas	0|57|hämtas in	0|57|hämtas från	0|57|hämtas ** * in	3|1586|hämtas
hämtat	0|57|hämtat in
hämtats	0|57|hämtats från
ber	0|57|ber dig om	0|57|ber om	0|57|ber vi om	0|57|ber vi dig om	0|57|ber ** * om din	0|57|ber ** * om ditt	0|57|ber ** * om dina	0|130|ber oss	0|181|ber om ditt samtycke	0|181|ber om samtycke	0|181|ber vi om ditt samtycke	0|181|ber vi dig om ditt samtycke	0|181|ber vi om samtycke	1|842|ber	8|136|ber ** samtycke	8|136|ber dig ** samtycke	8|136|ber ** godkänna	8|136|ber dig ** godkänna	8|136|ber om lov
be	0|57|be dig om	0|57|be om	0|57|be ** * om din	0|57|be ** * om ditt	0|57|be ** * om dina	0|120|be oss radera	0|120|be oss att radera	0|120|be oss ta bort	0|130|be oss	0|181|be om ditt samtycke	0|181|be om samtycke	0|181|be dig om samtycke	1|842|be	8|136|be om ditt samtycke	8|136|be om ** samtycke	8|136|be dig godkänna	8|136|be dig att godkänna	8|136|be dig ** godkänna	8|136|be er ** godkänna
ange	0|57|ange dina	0|57|ange personuppgifter	0|57|ange uppgifter	1|475|ange
registreras	0|57|registreras
registrerats	0|57|registrerats
registrerar	0|57|registrerar vi	0|57|registrerar information*	0|57|registrerar uppgift*	0|57|registrerar personuppgift*	0|57|registrerar data	0|57|registrerar hur	0|57|registrerar automatiskt	0|132|registrerar dig för vårt nyhets*	3|1596|registrerar
automatiskt	0|57|automatiskt registrerar	0|115|automatiskt beslutsfattande	0|191|automatiskt	0|191|automatiskt insamlad*
registrera	0|57|registrera information*	0|57|registrera uppgift*	0|57|registrera personuppgift*	0|57|registrera data	0|57|registrera hur	0|132|registrera dig för vårt nyhets*	3|1596|registrera
registrerade	0|57|registrerade uppgift*	0|57|registrerade information*	0|57|registrerade personuppgift*	0|57|registrerade om dig	0|166|registrerade personer	0|166|registrerade har	3|1554|registrerade
registrering	0|57|registrering av uppgift*	0|57|registrering av personuppgift*	0|57|registrering av information*	0|57|registrering organisering	0|57|registrering strukturering	0|57|registrering lagring	0|57|registrering bearbetning	3|1596|registrering
samlade	0|57|samlade in	1|795|samlade
fyller	0|57|fyller du i	1|1088|fyller	2|830|fyller i
matar	0|57|matar du in
förser	0|57|förser oss	0|96|förser dig	0|118|förser dig med en kopia	1|798|förser	3|1558|förser
begär	0|57|begär in	0|57|begär vi ytterligare	0|57|begär vi kompletterande	0|120|begär radering	0|120|begär att vi raderar	0|120|begär radering av	0|120|begär ** * radering	0|130|begär	0|136|begär behörighet*	0|181|begär vi ditt samtycke	0|181|begär ditt samtycke
begära	0|57|begära in	0|118|begära tillgång	0|118|begära ut	0|118|begära information	0|118|begära en kopia	0|118|begära utdrag	0|118|begära ett utdrag	0|118|begära att få tillgång	0|118|begära att få ta del	0|118|begära insyn	0|118|begära åtkomst till dina	0|118|begära en kopia av	0|120|begära radering	0|120|begära att vi raderar	0|120|begära att uppgift* raderas	0|120|begära borttagning	0|120|begära att vi tar bort	0|120|begära radering av	0|120|begära att få dina uppgifter raderade	0|120|begära att dina uppgifter raderas	0|120|begära att dina personuppgifter raderas	0|120|begära att vi raderar dina	0|120|begära att få dina personuppgifter raderade	0|120|begära att uppgifterna raderas	0|120|begära att personuppgifter raderas	0|120|begära att personuppgifterna raderas	0|120|begära att få ** raderade	0|120|begära att ** raderas	0|120|begära att få ** borttagna	0|120|begära ** * radering	0|121|begära att få ut dina personuppgifter i	0|121|begära att få ut dina uppgifter i	0|121|begära att få dina uppgifter i	0|123|begära begränsning	0|123|begära att behandlingen begränsas	0|130|begära	0|181|begära ditt samtycke	8|136|begära ditt samtycke	8|136|begära ** samtycke	8|136|begära nytt
efterfrågar	0|57|efterfrågar vi
fånga	0|57|fånga in
fångar	0|57|fångar in
fångas	0|57|fångas in
lämnat	0|57|lämnat till oss	0|57|lämnat ** till oss	0|60|lämnat ut	0|60|lämnat till	1|799|lämnat
lämna	0|57|lämna till oss	0|57|lämna ** till oss	0|60|lämna ut	0|60|lämna vidare	0|60|lämna till	0|60|lämna över	0|60|lämna ** ut	0|60|lämna ** till tredje*	0|60|lämna ** till myndighet*	0|60|lämna ** vidare	0|74|lämna besked	0|118|lämna ut en kopia	0|130|lämna in en begäran	1|799|lämna	2|801|lämna ut	2|1092|lämna oss	3|1558|lämna	4|1575|lämna ut	8|1637|lämna besked	8|1637|lämna ** information
har	0|57|har registrerat om	0|57|har delat med oss	0|62|har kvar	0|63|har om dig	0|66|har tillgång	0|66|har åtkomst	0|109|har kontakt med oss	0|124|har din arbetsplats	0|124|har sin arbetsplats	0|134|har du möjlighet att	0|134|har ni möjlighet att	0|136|har tillåtit oss	0|140|har behörighet	0|161|har sitt säte	0|161|har säte	0|185|har möjlighet att	0|198|har samma betydelse	0|198|har den betydelse	0|198|har samma innebörd	0|198|har den innebörd
inspelning	0|57|inspelning
inspelningar	0|57|inspelningar
inspelningen	0|57|inspelningen
inspelningarna	0|57|inspelningarna
inspelad	0|57|inspelad
inspelat	0|57|inspelat
inspelade	0|57|inspelade
spelats	0|57|spelats in
spelat	0|57|spelat in	1|363|spelat
samlades	0|57|samlades in
lämnas	0|57|lämnas till oss	0|57|lämnas av dig	0|57|lämnas ** till oss	0|60|lämnas ut	0|60|lämnas vidare	0|60|lämnas till	0|60|lämnas över	0|60|lämnas ** ut	0|60|lämnas ** till tredje*	0|60|lämnas ** till myndighet*	0|60|lämnas ** vidare	0|118|lämnas ut en kopia	1|799|lämnas	4|1575|lämnas ut
lämnats	0|57|lämnats till oss	0|57|lämnats av dig	0|60|lämnats ut	0|60|lämnats till
ni	0|57|ni lämnar	0|57|ni anger	0|57|ni uppger	0|57|ni har lämnat	0|57|ni har angett	0|133|ni kan ställa in	0|134|ni så önskar	0|134|ni bestämmer	0|134|ni har möjlighet att	0|161|ni bor
få	0|57|få tag i	0|57|få uppgifter från	0|57|få information från	0|57|få personuppgifter från	0|60|få ta del	0|60|få del av	0|66|få tillgång	0|66|få åtkomst	0|74|få veta om	0|74|få besked	0|77|få ett svar	0|77|få svar	0|118|få veta vilka	0|118|få information om vilka	0|118|få bekräftat	0|118|få en kopia	0|118|få ett utdrag	0|118|få bekräftelse	0|118|få en bekräftelse	0|118|få reda på vilka	0|118|få ut information	0|118|få en kopia av	0|118|få tillgång till dina uppgifter	0|118|få tillgång till dina personuppgifter	0|118|få tillgång till dina data	0|119|få ** kompletterade	0|120|få dina uppgifter raderade	0|120|få dina personuppgifter raderade	0|120|få uppgifter raderade	0|120|få uppgifterna raderade	0|120|få din information raderad	0|120|få dina data raderade	0|120|få oss att radera	0|120|få dina uppgifter borttagna	0|120|få dina personuppgifter borttagna	0|120|få uppgifter borttagna	0|120|få dem raderade	0|120|få dessa raderade	0|120|få ** raderade	0|120|få ** raderad	0|120|få ** borttagna	0|120|få ** borttagen	0|120|få ** utplånade	0|120|få ** utraderade	0|121|få ut och	0|121|få ut dina uppgifter i	0|121|få ut dina personuppgifter i	0|121|få dina uppgifter i ett	0|121|få ut uppgifterna i	0|121|få ut de uppgifter	0|121|få ut personuppgifterna i	0|121|få ut uppgifter i	0|121|få ut sina uppgifter i	0|121|få ut dina data	0|121|få uppgifterna överförda	0|121|få dina uppgifter överförda	0|121|få dina personuppgifter överförda	0|121|få ut de personuppgifter	0|121|få ut personuppgifter	0|121|få dina personuppgifter i ett	0|121|få ut dem i ett	0|123|få behandlingen begränsad	0|123|få behandlingen av ** begränsad	0|134|få möjlighet att	0|181|få ditt samtycke	1|796|få	2|808|få åtkomst	7|1629|få mer information	8|136|få ditt samtycke
fått	0|57|fått uppgifter	0|57|fått information från	0|60|fått del av	0|66|fått tillgång	0|66|fått åtkomst	0|130|fått din begäran	0|130|fått in din begäran	0|181|fått ditt samtycke	1|796|fått
komma	0|57|komma oss till del	0|66|komma åt	0|77|komma till rätta	0|109|komma i kontakt med dig	1|1091|komma	2|808|komma åt	2|1126|komma ihåg
att	0|57|att uppge
uppge	0|57|uppge dina	0|57|uppge ditt	0|57|uppge din	0|57|uppge personuppgift*	0|57|uppge uppgift*
antecknas	0|57|antecknas
antecknar	0|57|antecknar vi
tog	0|57|tog emot	0|57|tog ** * emot	0|130|tog emot din begäran	1|1089|tog
togs	0|57|togs emot
tagits	0|57|tagits emot	0|64|tagits bort	1|1089|tagits
motta	0|57|motta	0|111|motta betalning*	1|796|motta
mottog	0|57|mottog	0|130|mottog din begäran
mottogs	0|57|mottogs
skicka	0|57|skicka information till oss	0|57|skicka uppgifter till oss	0|57|skicka data till oss	0|57|skicka in uppgifter	0|57|skicka in information	0|60|skicka vidare	0|60|skicka ** till tredje*	0|109|skicka dig	0|109|skicka information	0|109|skicka meddelanden	0|109|skicka er	0|109|skicka e post till dig	0|109|skicka mejl till dig	0|109|skicka ** till dig	0|130|skicka in en begäran	0|171|skicka e post till	0|171|skicka ett mejl	0|171|skicka ett e postmeddelande	0|171|skicka ett mail	2|1088|skicka in	3|1565|skicka	8|1637|skicka ** e post*
skickar	0|57|skickar information till oss	0|57|skickar uppgifter till oss	0|57|skickar data till oss	0|57|skickar in uppgifter	0|57|skickar in information	0|60|skickar vidare	0|60|skickar ** till tredje*	0|60|skickar ** vidare	0|109|skickar dig	0|109|skickar meddelanden	0|109|skickar er	0|109|skickar e post till dig	0|109|skickar mejl till dig	0|109|skickar ** till dig	0|171|skickar ett mejl	2|1088|skickar in	3|1565|skickar	8|1637|skickar ** e post*	8|1637|skickar ** meddelande
skickat	0|57|skickat uppgifter till oss	0|57|skickat in uppgifter	0|57|skickat in information
företaget	0|57|företaget får en	0|57|företaget får ett	3|1548|företaget
bolaget	0|57|bolaget får en	0|57|bolaget får ett	1|516|bolaget	3|1548|bolaget
använda	0|58|använda	1|793|använda	3|1591|använda	8|1641|använda tjänsten efter
använder	0|58|använder	1|793|använder	3|1591|använder	6|1616|använder vi	8|1641|använder tjänsten efter
används	0|58|används	0|113|används för träning	0|113|används till träning	1|793|används	3|1591|används
användas	0|58|användas	0|113|användas för träning	1|793|användas
använde	0|58|använde	1|793|använde
användes	0|58|användes	1|793|användes
använts	0|58|använts	1|793|använts	3|1591|använts
använt	0|58|använt	1|793|använt
använd	0|58|använd	1|793|använd	3|1591|använd
anlita	0|58|anlita	1|505|anlita
anlitar	0|58|anlitar	1|505|anlitar
anlitas	0|58|anlitas	1|505|anlitas
anlitat	0|58|anlitat	1|505|anlitat
anlitats	0|58|anlitats
anlitade	0|58|anlitade
nyttjande	0|58|nyttjande
nyttjandet	0|58|nyttjandet
med	0|58|med hjälp av	0|79|med någon annan	0|161|med adress	0|161|med säte	0|161|med huvudkontor	0|179|med undantag	0|179|med mindre	0|179|med undantag för	0|179|med undantag av	0|180|med förbehåll	0|181|med ditt samtycke	0|181|med ditt godkännande	0|181|med ditt medgivande	0|181|med ditt tillstånd	0|181|med din tillåtelse	0|181|med ditt * samtycke	0|181|med ditt * medgivande	0|181|med ditt * godkännande	0|181|med samtycke	0|181|med stöd av ditt samtycke	0|181|med ert samtycke	0|181|med ert godkännande	0|181|med användarens samtycke	0|181|med kundens samtycke	0|181|med vårdnadshavar* samtycke	0|181|med föräldr* samtycke	0|181|med förälders samtycke	0|181|med ditt * tillstånd	0|181|med er tillåtelse	0|181|med stöd av samtycke	0|181|med stöd av ert samtycke	0|181|med uttryckligt samtycke	0|181|med föregående samtycke	0|190|med mera	0|190|med flera	0|190|med mer	0|198|med ** avses	4|1571|med hjälp av	8|1637|med ett meddelande	8|1640|med jämna mellanrum läs*	8|1640|med jämna mellanrum gransk*	8|1640|med jämna mellanrum kontroll*	8|1640|med jämna mellanrum tar	8|1650|med post
användningens	0|58|användningens
användnings	0|58|användnings
användningar	0|58|användningar
användningarna	0|58|användningarna
hantering	0|59|hantering	0|96|hantering av ditt konto	3|1585|hantering
hanteringen	0|59|hanteringen	3|1585|hanteringen
hanteringar	0|59|hanteringar
hanteringens	0|59|hanteringens
behandlas	0|59|behandlas som ett led i	0|59|behandlas som en del av	0|190|behandlas som personuppgifter	0|190|behandlas som konfidentiell*	0|190|behandlas som ett	0|190|behandlas som en	0|190|behandlas som om	3|1585|behandlas
dela	0|60|dela	0|60|dela med sig	0|60|dela med dig av	1|800|dela	2|826|dela upp	3|1575|dela	7|1629|dela denna sida
delar	0|60|delar	0|60|delar med sig	0|60|delar med dig av	0|188|delar av	1|833|delar	3|1575|delar
delas	0|60|delas	1|800|delas	3|1575|delas
delat	0|60|delat	1|800|delat	3|1575|delat
delats	0|60|delats
röja	0|60|röja
röjs	0|60|röjs	1|801|röjs
vidare	0|60|vidare till	1|804|vidare
skickas	0|60|skickas till tredje	0|60|skickas vidare	0|60|skickas till våra	0|60|skickas till leverantör*	0|60|skickas till andra	0|60|skickas till myndighet*	0|60|skickas vidare till	0|60|skickas ** till tredje*	0|60|skickas ** vidare	0|109|skickas till dig	3|1565|skickas	8|1637|skickas ut
ge	0|60|ge tillgång till	0|60|ge åtkomst till	0|74|ge dig besked	0|74|ge besked	0|77|ge dig svar	0|96|ge dig en	0|96|ge dig ett	0|96|ge dig information	0|96|ge dig den	0|96|ge dig de	0|96|ge dig bästa	0|96|ge dig relevant*	0|96|ge dig service	0|110|ge support	0|110|ge dig support	0|110|ge viss support	0|136|ge oss lov	0|136|ge behörighet	1|799|ge	3|1558|ge
göra	0|60|göra tillgäng*	0|74|göra dig uppmärksam	0|74|göra dig medveten	0|97|göra ** bättre	0|97|göra ** smidigare	0|97|göra ** säkrare	0|97|göra ** snabbare	0|108|göra gällande	0|130|göra en begäran	0|174|göra ändringar	1|778|göra	8|1637|göra dig uppmärksam
lämnade	0|60|lämnade ut
delade	0|60|delade
delge	0|60|delge
delger	0|60|delger
delges	0|60|delges
röjas	0|60|röjas
röjts	0|60|röjts
röjer	0|60|röjer
vidarebefordran	0|60|vidarebefordran
sprida	0|60|sprida
sprids	0|60|sprids
spridning	0|60|spridning av
ger	0|60|ger tillgång till	0|60|ger åtkomst till	0|60|ger ** tillgång	0|74|ger besked	0|110|ger support	0|117|ger dig rätt	0|117|ger dig rätten	0|136|ger behörighet	1|799|ger	3|1558|ger
ges	0|60|ges tillgång	0|76|ges ut av	0|134|ges möjlighet att	0|134|ges du möjlighet att	1|799|ges	8|1637|ges information
görs	0|60|görs tillgäng*	1|778|görs	8|1639|görs tillgänglig*
mottagarna	0|60|mottagarna
mottagarnas	0|60|mottagarnas
utbyta	0|60|utbyta uppgift*
utbyte	0|60|utbyte av uppgift*	0|60|utbyte av information*
utbyter	0|60|utbyter uppgift*	0|60|utbyter information*
delgett	0|60|delgett
delgetts	0|60|delgetts
avslöja	0|60|avslöja till	3|1575|avslöja
sänds	0|60|sänds till tredje*	1|802|sänds	3|1565|sänds
sänder	0|60|sänder till tredje*	0|109|sänder dig	0|109|sänder information	0|109|sänder meddelanden	0|109|sänder ** till dig	1|802|sänder	3|1565|sänder
göras	0|60|göras tillgäng*	1|778|göras	8|1637|göras uppmärksam*	8|1639|göras tillgänglig*
gjorts	0|60|gjorts tillgäng*
distribuera	0|60|distribuera
distribuerar	0|60|distribuerar
distribueras	0|60|distribueras
distribuerats	0|60|distribuerats
distribuerat	0|60|distribuerat
gav	0|60|gav tillgång	1|799|gav
beviljar	0|60|beviljar åtkomst	0|136|beviljar behörighet*
bevilja	0|60|bevilja åtkomst	0|136|bevilja behörighet*
tillhandahålls	0|60|tillhandahålls tredje*	0|96|tillhandahålls av oss	0|96|tillhandahålls dig	3|1558|tillhandahålls
tillhandahålla	0|60|tillhandahålla tredje*	0|96|tillhandahålla tjänst*	0|96|tillhandahålla våra	0|96|tillhandahålla dig	0|96|tillhandahålla	0|118|tillhandahålla en kopia	3|1558|tillhandahålla
tillhandahållas	0|60|tillhandahållas tredje*	0|96|tillhandahållas	3|1558|tillhandahållas
förmedla	0|60|förmedla vidare
förmedlas	0|60|förmedlas vidare
säljs	0|61|säljs	0|61|säljs vidare	1|552|säljs
sålt	0|61|sålt	1|552|sålt
hyra	0|61|hyra ut	1|553|hyra
hyr	0|61|hyr ut	0|61|hyr ** ut	1|553|hyr
säljas	0|61|säljas
sålts	0|61|sålts
sålda	0|61|sålda
såld	0|61|såld
försålda	0|61|försålda
hyrs	0|61|hyrs ut	1|553|hyrs
hyras	0|61|hyras ut	0|61|hyras
försälja	0|61|försälja
försäljs	0|61|försäljs
säljande	0|61|säljande av
tjäna	0|61|tjäna pengar på
tjänar	0|61|tjänar pengar på
mot	0|61|mot ekonomisk ersättning	0|61|mot vederlag	0|137|mot dina intressen
ekonomiskt	0|61|ekonomiskt vederlag
monetär	0|61|monetär ersättning
försäljningen	0|61|försäljningen
försäljningar	0|61|försäljningar
försäljningarna	0|61|försäljningarna
försäljningens	0|61|försäljningens
försäljnings	0|61|försäljnings
spara	0|62|spara	1|810|spara	3|1593|spara
sparar	0|62|sparar	1|810|sparar	3|1593|sparar	6|1619|sparar
sparas	0|62|sparas	1|810|sparas	3|1593|sparas
sparats	0|62|sparats	3|1593|sparats
lagras	0|62|lagras under	0|62|lagras så länge	0|62|lagras i * år	0|62|lagras i * månad	0|62|lagras i * månader	0|62|lagras i * dagar	0|62|lagras i * dygn	0|62|lagras i * veckor	0|62|lagras i * timmar	0|62|lagras i upp till	0|62|lagras i högst	0|62|lagras i maximalt	0|62|lagras i minst	0|62|lagras i max	0|62|lagras i ** år	0|62|lagras i ** dagar	0|62|lagras i ** månader	0|62|lagras i ** veckor	0|62|lagras i ** timmar	0|63|lagras	3|1593|lagras
så	0|62|så lång tid	0|62|så lång period	0|182|så långt lagen	0|182|så långt som lagen	0|182|så långt det är tillåtet	0|182|så långt det är lagligt	0|184|så snart som möjligt	0|184|så långt det är möjligt	0|184|så långt möjligt	0|184|så långt som möjligt	0|184|så långt det är rimligt	0|184|så snabbt som möjligt	0|184|så fort som möjligt	0|184|så snart det är möjligt	0|190|så som	0|190|så som till exempel	0|192|så att vi kan	0|193|så länge	0|193|så länge som	0|193|så länge du har	0|193|så länge det är nödvändigt	0|193|så länge det behövs	0|193|så länge som det är nödvändigt	0|193|så länge som det behövs	0|193|så länge som krävs	0|193|så länge som behövs	0|193|så länge det krävs	0|193|så länge som nödvändigt	0|193|så länge ditt konto	0|196|så att du förstår	4|1607|så snart som möjligt
längre	0|62|längre än nödvändigt	0|62|längre än vad som är nödvändigt	0|62|längre tid än nödvändigt	0|62|längre tid än vad som är nödvändigt	0|62|längre tid än som är nödvändigt	0|62|längre tid än vad som krävs	0|62|längre tid än vad som behövs	0|62|längre än vad som krävs	0|62|längre än vad som behövs	0|62|längre än som är nödvändigt	0|62|längre än det är nödvändigt	1|960|längre
sparat	0|62|sparat	1|810|sparat
ej	0|62|ej längre behövs	0|62|ej längre är nödvändig*	0|157|ej nödvändiga cookies	0|157|ej nödvändiga kakor	0|176|ej
ligger	0|62|ligger kvar	0|63|ligger kvar på * enhet	0|63|ligger kvar på * dator	0|63|ligger kvar på enheten	0|63|ligger kvar på datorn	0|63|ligger kvar i * webbläsare
finns	0|62|finns kvar	0|63|finns kvar på * enhet	0|63|finns kvar på * dator	0|63|finns kvar på enheten	0|63|finns kvar i * webbläsare	0|195|finns här	0|195|finns i vår	0|195|finns att läsa	0|195|finns på vår	0|195|finns på våra	0|195|finns på deras	0|195|finns på dess	0|195|finns på denna	0|195|finns på webbplats*	0|195|finns på sidan	0|195|finns på www*	0|195|finns på https	0|195|finns på google*	0|195|finns på hemsid*	0|195|finns på följande	0|195|finns på adressen	1|809|finns	3|1598|finns	8|1639|finns alltid	8|1639|finns tillgäng*
ha	0|62|ha kvar	0|66|ha tillgång	0|66|ha åtkomst	0|134|ha möjlighet att	0|134|ha möjligheten att
blir	0|62|blir kvar	0|97|blir bättre	0|109|blir kontaktad	0|160|blir myndig	1|1091|blir	8|1637|blir informerad*
finnas	0|62|finnas kvar	1|872|finnas
ligga	0|62|ligga kvar
sparande	0|62|sparande av
lagra	0|63|lagra	3|1593|lagra
lagrar	0|63|lagrar	3|1593|lagrar	6|1619|lagrar
lagrat	0|63|lagrat	3|1593|lagrat
sparade	0|63|sparade	3|1593|sparade
hosting	0|63|hosting
lagrade	0|63|lagrade	3|1593|lagrade
lagrats	0|63|lagrats
lagrad	0|63|lagrad
driftas	0|63|driftas
driftar	0|63|driftar
värd	0|63|värd för	1|1273|värd
hostas	0|63|hostas
hostar	0|63|hostar
innehar	0|63|innehar
inneha	0|63|inneha
innehas	0|63|innehas
lagring	0|63|lagring	3|1593|lagring
lagringen	0|63|lagringen	3|1593|lagringen
lagringens	0|63|lagringens
lagrings	0|63|lagrings
lagringsplats	0|63|lagringsplats
lagringsplatsen	0|63|lagringsplatsen
lagringsplatser	0|63|lagringsplatser
stannar	0|63|stannar kvar på * enhet	0|63|stannar på * enhet	0|63|stannar kvar på * dator
kvarstår	0|63|kvarstår på * enhet
rensas	0|64|rensas
rensar	0|64|rensar
rensa	0|64|rensa
plockas	0|64|plockas bort
plocka	0|64|plocka bort
plockar	0|64|plockar bort
gallra	0|64|gallra
gallrar	0|64|gallrar	3|1574|gallrar
gallras	0|64|gallras	3|1574|gallras
gallrat	0|64|gallrat
gallrats	0|64|gallrats
gallrade	0|64|gallrade
gallring	0|64|gallring	3|1574|gallring	6|1619|gallring
gallringen	0|64|gallringen
borttas	0|64|borttas
bortta	0|64|bortta
skrivs	0|64|skrivs över
skriva	0|64|skriva över	0|171|skriva till oss	2|1163|skriva under	2|1297|skriva in
skriver	0|64|skriver över	0|171|skriver till oss
föra	0|65|föra över	0|65|föra ut	1|1090|föra
förs	0|65|förs över	0|65|förs ut	0|65|förs vidare
flyttas	0|65|flyttas till	0|65|flyttas över	0|65|flyttas mellan
flyttar	0|65|flyttar över
flytta	0|65|flytta över	0|121|flytta dina uppgifter	0|121|flytta dina personuppgifter
föras	0|65|föras ut	0|65|föras över
fört	0|65|fört över
förts	0|65|förts över
tillgång	0|66|tillgång till	0|66|tillgång	0|118|tillgång till dina personuppgifter	0|118|tillgång till dina uppgifter	0|118|tillgång till dina data	0|118|tillgång till din information	0|118|tillgång till de uppgifter	0|118|tillgång till de personuppgifter	0|118|tillgång till personuppgifterna	6|1621|tillgång
kommit	0|66|kommit åt	1|1091|kommit
bereda	0|66|bereda sig tillgång	0|66|bereda ** tillgång
bereder	0|66|bereder sig tillgång
tillträde	0|66|tillträde till
fri	0|66|fri tillgång	1|564|fri
tillgången	0|66|tillgången till	0|140|tillgången är begränsad
bereds	0|66|bereds tillgång
beviljas	0|66|beviljas tillgång
ansluta	0|66|ansluta till vår*	0|66|ansluta till tjänst*	0|66|ansluta till webbplats*	1|325|ansluta	2|1373|ansluta sig
ansluter	0|66|ansluter till vår*	0|66|ansluter till tjänst*	0|66|ansluter till webbplats*	1|325|ansluter	2|1373|ansluter sig
tillgängliga	0|66|tillgängliga för
tillgängligt	0|66|tillgängligt för andra
tillgänglig	0|66|tillgänglig för andra	8|1639|tillgänglig på
skaffa	0|66|skaffa sig tillgång
skaffar	0|66|skaffar sig tillgång
åtkomst	0|66|åtkomst	0|140|åtkomst är begränsad
åtkomsten	0|66|åtkomsten	0|140|åtkomsten är begränsad	0|140|åtkomsten begränsas
åtkomstens	0|66|åtkomstens
slå	0|67|slå samman	0|67|slå ihop	0|67|slå ** samman	0|131|slå av	0|132|slå på	0|132|slå på aviseringar	0|132|slå på notiser	2|824|slå samman
slås	0|67|slås samman	0|67|slås ihop	0|67|slås ** samman	0|67|slås ** ihop	0|131|slås av	0|132|slås på
koppla	0|67|koppla samman	0|67|koppla till dina	0|67|koppla dina	0|67|koppla ihop	0|67|koppla till	0|67|koppla ditt	1|325|koppla	2|326|koppla bort
kopplas	0|67|kopplas samman	0|67|kopplas till dina	0|67|kopplas till din	0|67|kopplas till ditt	0|67|kopplas till andra uppgift*	0|67|kopplas till annan	0|67|kopplas ihop	0|67|kopplas till	0|67|kopplas till en	0|67|kopplas till dig	0|67|kopplas ** samman	1|325|kopplas
komplettera	0|67|komplettera	0|119|komplettera dina	0|119|komplettera ofullständiga
kompletterar	0|67|kompletterar	0|119|kompletterar ofullständiga	0|173|kompletterar policyn	0|173|kompletterar denna policy	0|173|kompletterar denna integritetspolicy	0|173|kompletterar integritetspolicyn	0|173|kompletterar vår integritetspolicy	0|173|kompletterar vår policy	0|173|kompletterar den här
kompletteras	0|67|kompletteras
kompletterat	0|67|kompletterat
länka	0|67|länka samman	0|67|länka ihop	0|67|länka till person*	0|67|länka ditt	0|67|länka dina	1|331|länka
länkas	0|67|länkas samman	0|67|länkas med	0|67|länkas till dig	0|67|länkas till	1|331|länkas
länkar	0|67|länkar samman	0|67|länkar ditt	0|67|länkar dina	0|172|länkar till	0|172|länkar till tredje part*	1|331|länkar
slår	0|67|slår samman	0|67|slår ** samman	0|67|slår ** ihop	0|131|slår av	0|132|slår på	0|132|slår på aviseringar	0|132|slår på notiser	2|824|slår samman
kopplade	0|67|kopplade till dina	0|67|kopplade till ditt	0|67|kopplade till dig	0|67|kopplade till ett	0|67|kopplade till en	0|67|kopplade till din	1|325|kopplade
kopplad	0|67|kopplad till din	0|67|kopplad till ditt	0|67|kopplad till dig	0|67|kopplad till dina	0|67|kopplad till ett	0|67|kopplad till en	1|325|kopplad
kopplar	0|67|kopplar ihop	0|67|kopplar samman	0|67|kopplar dina	0|67|kopplar din	0|67|kopplar ditt	0|67|kopplar ** samman	1|325|kopplar
associeras	0|67|associeras med	0|67|associeras med dig	0|67|associeras med din	0|67|associeras med ditt
slagits	0|67|slagits samman
kopplat	0|67|kopplat till dig	0|67|kopplat till din	0|67|kopplat till ditt	0|67|kopplat till dina	0|67|kopplat till ett	0|67|kopplat till en	0|67|kopplat ditt	1|325|kopplat
knuten	0|67|knuten till dig	0|67|knuten till din
knutet	0|67|knutet till dig	0|67|knutet till ditt
knutna	0|67|knutna till dig	0|67|knutna till
knyts	0|67|knyts till dig	0|67|knyts till din	0|67|knyts till ditt	0|67|knyts till
knytas	0|67|knytas till dig	0|67|knytas till en	0|67|knytas till
associera	0|67|associera med	0|67|associera ** med
hänföras	0|67|hänföras till dig	0|67|hänföras till en	0|67|hänföras till en fysisk	0|67|hänföras till fysisk*	0|67|hänföras till specifik*
hänförlig	0|67|hänförlig till
hänförliga	0|67|hänförliga till
tillskrivas	0|67|tillskrivas
slagit	0|67|slagit samman	0|67|slagit ihop
förknippas	0|67|förknippas med dig	0|67|förknippas med din	0|67|förknippas med ditt
förknippade	0|67|förknippade med dig	0|67|förknippade med ditt
förknippad	0|67|förknippad med dig	0|67|förknippad med ditt
associerad	0|67|associerad med dig	0|67|associerad med din	0|67|associerad med ditt
associerade	0|67|associerade med dig	0|67|associerade med din	0|67|associerade med ditt	0|67|associerade med dina
associerat	0|67|associerat med dig
länkad	0|67|länkad till	1|332|länkad
länkade	0|67|länkade till	0|172|länkade webbplatser	0|172|länkade sidor	0|172|länkade tjänster	1|332|länkade
länkat	0|67|länkat till	1|332|länkat
associerar	0|67|associerar ** med
knyta	0|67|knyta ** till dig
analys	0|68|analys	0|86|analys från tredje part*	0|103|analys av
analyser	0|68|analyser	0|103|analyser
mäta	0|68|mäta	0|190|mäta om du	1|492|mäta
mäter	0|68|mäter	1|492|mäter
förstå	0|68|förstå hur	1|707|förstå
undersöka	0|68|undersöka
mäts	0|68|mäts	1|492|mäts
mätas	0|68|mätas
undersöker	0|68|undersöker
undersöks	0|68|undersöks
analysen	0|68|analysen
mätt	0|68|mätt
bedöma	0|68|bedöma
bedömas	0|68|bedömas
bedöms	0|68|bedöms
bedömts	0|68|bedömts
bedömer	0|68|bedömer om	0|68|bedömer hur	0|68|bedömer risk*	0|68|bedömer
bedömning	0|68|bedömning
bedömningen	0|68|bedömningen
bedömningar	0|68|bedömningar
bedömde	0|68|bedömde
utreda	0|68|utreda
utreder	0|68|utreder
utreds	0|68|utreds
utredning	0|68|utredning
utredningar	0|68|utredningar
analyserna	0|68|analyserna
undersökning	0|68|undersökning av
undersökningar	0|68|undersökningar av
undersökningen	0|68|undersökningen av	0|68|undersökningen är klar
klara	0|68|klara med undersökningen
nödvändiga	0|68|nödvändiga undersökningar	0|157|nödvändiga cookies	0|157|nödvändiga kakor	0|157|nödvändiga webbkakor	0|187|nödvändiga för	0|187|nödvändiga att	3|1566|nödvändiga
nödvändig	0|68|nödvändig undersökning	0|187|nödvändig för	0|187|nödvändig att	3|1566|nödvändig
interna	0|68|interna undersökningar	0|99|interna studier	1|668|interna
intern	0|68|intern undersökning	0|103|intern rapportering	1|668|intern
pågående	0|68|pågående undersökning*	1|1239|pågående
undersöktes	0|68|undersöktes
undersökt	0|68|undersökt
undersökas	0|68|undersökas
utredningen	0|68|utredningen
utredningens	0|68|utredningens
utredningarna	0|68|utredningarna
utrett	0|68|utrett
utreddes	0|68|utreddes
utredas	0|68|utredas
mätte	0|68|mätte
bedömt	0|68|bedömt
bedömda	0|68|bedömda
granska	0|69|granska innehåll*	0|69|granska ditt innehåll	0|69|granska ** innehåll	8|136|granska och godkänna	8|1640|granska ** med jämna	8|1640|granska ** då och då	8|1640|granska ** ofta
granskar	0|69|granskar innehåll*	0|69|granskar ditt innehåll	0|69|granskar manuellt	0|69|granskar ** innehåll
granskning	0|69|granskning av innehåll*
uppsikt	0|69|uppsikt över
mänskliga	0|69|mänskliga granskare
mänsklig	0|69|mänsklig granskare	0|115|mänsklig granskning	0|127|mänsklig omprövning
granskare	0|69|granskare
granskarna	0|69|granskarna
manuell	0|69|manuell granskning
manuellt	0|69|manuellt granska*
granskas	0|69|granskas manuellt
manuella	0|69|manuella granskning*
övervakning	0|69|övervakning
övervakningen	0|69|övervakningen
övervakningens	0|69|övervakningens
följa	0|70|följa ditt	0|70|följa hur	0|70|följa dina	0|70|följa din	0|70|följa upp hur	0|70|följa besökar*	0|70|följa dig	0|70|följa användare	0|70|följa användarna	0|70|följa användares	0|70|följa användarnas	0|107|följa lagar	0|107|följa lag	0|107|följa lagen	0|107|följa tillämplig*	0|107|följa gällande	0|107|följa rättsliga	0|107|följa juridiska	0|107|följa legala	0|107|följa lagens	0|107|följa bestämmelser*	0|107|följa regler*	0|107|följa ** lagstiftningen	0|107|följa ** lagstiftning	0|107|följa ** lagar	0|107|följa ** regler	0|107|följa ** gdpr	0|107|följa ** dataskydd*	0|107|följa ** integritetslag*	0|107|följa ** villkor*	0|107|följa ** användarvillkor*	0|107|följa ** användaravtal*	1|423|följa	2|1037|följa upp
följer	0|70|följer ditt	0|70|följer hur	0|70|följer dina	0|70|följer besökar*	0|70|följer dig	0|70|följer användare	0|70|följer användarna	0|70|följer användares	0|70|följer användarnas	0|107|följer rättsliga	0|107|följer lag	0|107|följer lagen	0|107|följer lagar	0|107|följer tillämplig*	0|107|följer gällande	0|107|följer av lag	0|107|följer ** lagstiftning	0|107|följer ** lagar	0|107|följer ** regler	0|107|följer ** gdpr	0|107|följer ** iso	0|107|följer ** dataskydd*	0|107|följer ** villkor*	1|423|följer	2|599|följer lagen
spåra	0|70|spåra	0|135|spåra inte
spårar	0|70|spårar
spåras	0|70|spåras
spårat	0|70|spårat	0|70|spårat upp
spårad	0|70|spårad
spårade	0|70|spårade
spårning	0|70|spårning
spårningen	0|70|spårningen
spårningens	0|70|spårningens
spårningar	0|70|spårningar
spårningsdata	0|70|spårningsdata
bygga	0|71|bygga profiler	0|71|bygga en profil	0|71|bygga upp en profil	0|71|bygga upp profiler	0|71|bygga profil	0|98|bygga nya
bygger	0|71|bygger profiler
upprätta	0|71|upprätta profiler	0|71|upprätta en profil	3|1559|upprätta
skapande	0|71|skapande av profiler
profiler	0|71|profiler om	1|372|profiler
profilering	0|71|profilering	6|1625|profilering
profileringen	0|71|profileringen
profileringens	0|71|profileringens
profilerar	0|71|profilerar
profileras	0|71|profileras
profilerat	0|71|profilerat
profilerats	0|71|profilerats
profilerade	0|71|profilerade
profilera	0|71|profilera
tls	0|72|tls	1|1456|tls
ssl	0|72|ssl	1|1455|ssl
https	0|72|https	1|1457|https
end	0|72|end to end
krypteras	0|72|krypteras vid överföring	0|72|krypteras under överföring	0|72|krypteras vid överföring och lagring	0|72|krypteras vid lagring	0|72|krypteras under överföring och lagring	0|72|krypteras i vila	0|72|krypteras från början till slut
krypterade	0|72|krypterade vid överföring	0|72|krypterade under överföring	0|72|krypterade vid överföring och lagring	0|72|krypterade vid lagring	0|72|krypterade överföringar	0|72|krypterade under överföring och lagring	0|72|krypterade i vila	0|72|krypterade från början till slut
kryptering	0|72|kryptering vid överföring	0|72|kryptering under överföring	0|72|kryptering under överföring och lagring	0|72|kryptering av data under överföring och lagring	0|72|kryptering vid överföring och lagring	0|72|kryptering vid lagring	0|72|kryptering vid lagring och överföring	0|72|kryptering i vila	0|72|kryptering under överföring och i vila
krypterad	0|72|krypterad överföring	0|72|krypterad under överföring och lagring	0|72|krypterad i vila	0|72|krypterad från början till slut
secure	0|72|secure sockets layer
transport	0|72|transport layer security
krypterat	0|72|krypterat från början till slut
okrypterat	0|72|okrypterat
klartext	0|72|klartext
hashas	0|73|hashas
hashning	0|73|hashning
hashat	0|73|hashat
hashats	0|73|hashats
hashar	0|73|hashar
hasha	0|73|hasha
saltat	0|73|saltat
meddela	0|74|meddela	1|409|meddela	3|1595|meddela	8|1637|meddela
meddelar	0|74|meddelar	0|74|meddelar vi dig	1|409|meddelar	3|1595|meddelar	8|1637|meddelar
informerar	0|74|informerar	0|168|informerar om hur	0|168|informerar dig om hur	1|410|informerar	3|1595|informerar	8|1637|informerar
upplysa	0|74|upplysa	0|74|upplysa dig	3|1595|upplysa
upplyser	0|74|upplyser	3|1595|upplyser	8|1637|upplyser
meddelas	0|74|meddelas	1|409|meddelas	3|1595|meddelas	8|1637|meddelas
meddelat	0|74|meddelat	8|1637|meddelat
meddelats	0|74|meddelats
låta	0|74|låta dig veta	0|74|låta oss veta	1|441|låta	8|1637|låta dig veta
låter	0|74|låter dig veta	0|74|låter oss veta	1|441|låter	3|1557|låter
upplysas	0|74|upplysas	0|74|upplysas om
aviserar	0|74|aviserar	8|1637|aviserar
varsla	0|74|varsla
varslar	0|74|varslar
varsel	0|74|varsel
uppmärksamma	0|74|uppmärksamma dig
uppmärksammar	0|74|uppmärksammar dig
meddelade	0|74|meddelade	8|1637|meddelade
gett	0|74|gett besked	1|799|gett
upplyst	0|74|upplyst
varna	0|74|varna	1|1365|varna
varnar	0|74|varnar	1|1365|varnar
varnas	0|74|varnas
varning	0|74|varning
varningar	0|74|varningar
notis	0|74|notis	1|409|notis
notisen	0|74|notisen
avisering	0|74|avisering
aviseringen	0|74|aviseringen
notifikation	0|74|notifikation
notifikationen	0|74|notifikationen
upplysning	0|74|upplysning om
upplysningar	0|74|upplysningar om
tala	0|74|tala om för oss	1|1096|tala	2|1096|tala om
talar	0|74|talar om för oss	0|74|talar om för dig	1|1096|talar
berättar	0|74|berättar för dig	1|1096|berättar
berätta	0|74|berätta för dig	1|1096|berätta
viktiga	0|74|viktiga meddelanden	0|109|viktiga meddelanden om tjänst*	0|196|viktiga för oss	3|1600|viktiga
juridiska	0|74|juridiska meddelanden	0|89|juridiska processer	0|89|juridiska förfrågningar	0|89|juridiska framställningar	0|89|juridiska order	0|93|juridiska ombud	0|93|juridiska rådgivare	0|107|juridiska krav	0|107|juridiska skäl	0|108|juridiska anspråk	0|139|juridiska grund*	0|169|juridiska personer	0|169|juridiska personers	0|169|juridiska personen	0|169|juridiska personens	0|169|juridiska enheter	2|672|juridiska personer
säkerhetsmeddelanden	0|74|säkerhetsmeddelanden
föregående	0|74|föregående meddelande
förhandsmeddelande	0|74|förhandsmeddelande om
bekräfta	0|75|bekräfta din identitet	0|75|bekräfta identitet*	0|75|bekräfta sin identitet	0|75|bekräfta vem	0|75|bekräfta identiteten
styrka	0|75|styrka din identitet	0|75|styrka identitet*	0|75|styrka sin behörighet	0|75|styrka din behörighet	0|75|styrka behörighet*	0|75|styrka sin identitet	1|620|styrka
kontrollera	0|75|kontrollera din identitet	0|75|kontrollera din ålder	0|75|kontrollera identitet*	0|75|kontrollera att	0|75|kontrollera om	0|75|kontrollera riktighet*	0|75|kontrollera behörighet*	0|75|kontrollera om uppgifterna är	0|75|kontrollera om personuppgifterna är	0|75|kontrollera om uppgifterna	0|75|kontrollera uppgifternas	0|75|kontrollera personuppgifternas	0|75|kontrollera din id	0|134|kontrollera hur	0|134|kontrollera vilka	1|754|kontrollera	8|1640|kontrollera denna
fastställa	0|75|fastställa din identitet	0|108|fastställa utöva eller försvara	1|1106|fastställa
säkerställa	0|75|säkerställa din identitet	0|75|säkerställa identitet*	3|1561|säkerställa
styrker	0|75|styrker din identitet	0|75|styrker identitet*	0|75|styrker sin behörighet
kontrollerar	0|75|kontrollerar din identitet	0|75|kontrollerar att	0|75|kontrollerar om	0|75|kontrollerar din id	0|134|kontrollerar du	1|754|kontrollerar
bekräftar	0|75|bekräftar din identitet
bekräftelse	0|75|bekräftelse av din identitet
fastställer	0|75|fastställer din identitet	1|1106|fastställer
säkerställer	0|75|säkerställer din identitet	3|1561|säkerställer
bevisa	0|75|bevisa din identitet
bevis	0|75|bevis på din identitet
kontrollerat	0|75|kontrollerat att
kontrollerats	0|75|kontrollerats
vem	0|75|vem du är	0|91|vem som helst på	0|189|vem som helst	2|1308|vem som helst	6|1617|vem	6|1627|vem är
kontroll	0|75|kontroll av att	0|134|kontroll över	1|756|kontroll	6|1622|kontroll
kontroller	0|75|kontroller av att	1|754|kontroller
kontrolleras	0|75|kontrolleras att	1|754|kontrolleras
identiteten	0|75|identiteten bekräft*
synas	0|76|synas	0|76|synas för
visas	0|76|visas för andra	0|76|visas öppet	1|848|visas	3|1564|visas	8|1639|visas här
läggs	0|76|läggs upp	1|1095|läggs	8|1639|läggs upp
lagt	0|76|lagt upp
publik	0|76|publik	1|1136|publik
publikt	0|76|publikt
publika	0|76|publika
öppet	0|76|öppet tillgäng*	1|766|öppet
syns	0|76|syns för	1|1098|syns
utgiven	0|76|utgiven av
utgivet	0|76|utgivet av
utgivna	0|76|utgivna av
utges	0|76|utges av
svara	0|77|svara	0|110|svara på dina	0|110|svara på dina frågor	0|110|svara på era frågor	0|110|svara på frågor	0|110|svara på kundfrågor	1|844|svara	3|1587|svara
svarar	0|77|svarar	0|110|svarar på dina frågor	0|110|svarar gärna på dina frågor	0|110|svarar gärna på frågor	1|844|svarar	3|1587|svarar
svar	0|77|svar	1|844|svar	3|1587|svar
svarat	0|77|svarat
svarade	0|77|svarade
återkommer	0|77|återkommer till dig	0|77|återkommer vi	0|77|återkommer med
återkomma	0|77|återkomma till dig	0|77|återkomma med
återkoppla	0|77|återkoppla
bemöta	0|77|bemöta	0|108|bemöta rättsliga	0|108|bemöta anspråk
bemöter	0|77|bemöter
återkopplar	0|77|återkopplar
återkopplas	0|77|återkopplas
tillmötesgå	0|77|tillmötesgå
tillmötesgår	0|77|tillmötesgår
tillmötesgås	0|77|tillmötesgås
reagera	0|77|reagera
reagerar	0|77|reagerar
svaren	0|77|svaren	1|844|svaren
svaret	0|77|svaret	1|844|svaret
svars	0|77|svars
ai	0|77|ai svar*	0|80|ai leverantör*	0|113|ai träning	0|114|ai	0|114|ai baserad*	0|114|ai funktion*	0|114|ai system*	0|114|ai verktyg*	0|114|ai assistent*	0|114|ai tjänst*	0|114|ai modell*	0|114|ai drivna	0|114|ai driven	0|114|ai lösning*	0|114|ai teknik*	1|1033|ai	6|1625|ai
gensvar	0|77|gensvar
återkopplingar	0|77|återkopplingar
avtal	0|78|avtal med	0|138|avtal med dig	0|138|avtal som du	0|138|avtal mellan	0|138|avtal vi har	0|138|avtal du har	0|138|avtal du ingått	0|138|avtal som vi	0|138|avtal vi ingått	0|138|avtal med oss	0|138|avtal som ingåtts	0|138|avtal som har ingåtts	0|138|avtal eller lag	1|437|avtal	3|1579|avtal
enligt	0|78|enligt instruktion*	0|78|enligt avtal	0|78|enligt våra anvisningar	0|78|enligt ** instruktion*	0|107|enligt lag	0|107|enligt lagen	0|107|enligt lag vara skyldig*	0|107|enligt lag skyldig*	0|138|enligt avtalet	0|182|enligt vad som krävs enligt lag	0|182|enligt vad som är tillåtet	0|182|enligt tillämplig lag	0|182|enligt gällande lag*	0|182|enligt gällande rätt	0|182|enligt tillämplig rätt	0|182|enligt tillämpliga lag*	0|185|enligt eget gottfinnande	0|195|enligt vad som anges	0|195|enligt nedan	1|600|enligt	8|1651|enligt tillämplig lag
våra	0|78|våra instruktioner	0|100|våra erbjudanden	0|100|våra senaste erbjudanden	0|108|våra villkor	0|108|våra allmänna villkor	0|114|våra modeller	0|137|våra och dina intressen	0|137|våra intressen mot	0|143|våra anställda	0|143|våra medarbetare	0|143|våra team	0|167|våra anställda	8|1631|våra rutiner
bundna	0|78|bundna av	1|1167|bundna
instruktioner	0|78|instruktioner
bunden	0|78|bunden av	1|1167|bunden
bundet	0|78|bundet av	1|1167|bundet
å	0|78|å våra vägnar	0|129|å dina vägnar
avtalsrättsligt	0|78|avtalsrättsligt bund*
ålagda	0|78|ålagda sekretess	0|187|ålagda
tredje	0|79|tredje part	0|79|tredje parter	0|79|tredje man	0|79|tredje mans	0|79|tredje parts	0|79|tredje partens	0|79|tredje parters	0|79|tredje parten	0|79|tredje parterna	0|144|tredje land	0|144|tredje länder*	0|144|tredje lands	0|172|tredje parts webbplats*	0|172|tredje parters webbplats*	0|172|tredje parts appar	0|172|tredje parts tjänster	0|172|tredje parters tjänster	0|172|tredje parters appar	0|172|tredje parts innehåll	0|172|tredje parts webbsid*	1|669|tredje	2|670|tredje land	4|1569|tredje part	4|1569|tredje parter	6|1617|tredje part*	6|65|tredje land
utomstående	0|79|utomstående	0|79|utomstående part*	2|669|utomstående part*	3|1569|utomstående
annat	0|79|annat företag	0|79|annat bolag	0|144|annat land	0|144|annat land än	0|179|annat än	0|179|annat sätt än	0|179|annat ändamål än	0|179|annat syfte än	0|179|annat än när	0|179|annat än om	1|978|annat	3|1576|annat
utomståendes	0|79|utomståendes	0|172|utomståendes webbplats*
tredjeman	0|79|tredjeman
annan	0|79|annan organisation	0|79|annan tredje part	0|79|annan personuppgiftsansvarig	0|79|annan ansvarig	0|79|annan aktör	0|79|annan part	0|79|annan fysisk eller juridisk person	0|91|annan användare	0|91|annan medlem	0|166|annan person	0|166|annan fysisk person	0|179|annan än	0|179|annan part än	0|179|annan person än	1|978|annan	3|1576|annan
externt	0|79|externt företag	0|79|externt bolag	0|79|externt	1|667|externt
teknik	0|79|teknik från tredje part*
tekniker	0|79|tekniker från tredje part*	2|1270|tekniker som
material	0|79|material från tredje part*	3|1589|material
leverantörer	0|79|leverantörer från tredje part*	0|86|leverantörer av analys*	3|1603|leverantörer
krav	0|79|krav från tredje part*	0|107|krav enligt lag	0|107|krav i lag	1|604|krav	2|612|krav på
andras	0|79|andras	0|137|andras intressen
och	0|79|och andra mot	0|190|och liknande
eller	0|79|eller andra mot	0|79|eller andra och
ensam	0|79|ensam eller tillsammans med andra
ensamt	0|79|ensamt eller tillsammans med andra
oss	0|79|oss eller andra
tredjepart	0|79|tredjepart	3|1569|tredjepart
tredjeparten	0|79|tredjeparten
tredjepartens	0|79|tredjepartens
tredjeparts	0|79|tredjeparts	0|172|tredjeparts webbplats*
tredjeparter	0|79|tredjeparter	3|1569|tredjeparter
tredjeparterna	0|79|tredjeparterna
tredjeparters	0|79|tredjeparters	0|172|tredjeparters webbplats*
tredjeparternas	0|79|tredjeparternas
tredjepartsdata	0|79|tredjepartsdata
någon	0|79|någon annan part	0|166|någon under	0|166|någon som är under	0|166|någon annans intressen	0|166|någon annan persons intressen	0|166|någon annan persons	0|166|någon person	2|1308|någon annan
till	0|79|till någon annan	0|79|till någon utomstående	0|166|till registrerade	0|166|till enskilda	0|177|till största delen	0|190|till exempel	0|193|till dess att	0|193|till dess	0|193|till dess att du raderar	0|193|till dess du raderar	2|1131|till sist	2|1194|till och med	2|1316|till förmån	4|1562|till exempel	7|1629|till innehållet	8|1635|till din nackdel
annonser	0|79|annonser från tredje part*	0|101|annonser	0|102|annonser som är relevanta	0|102|annonser som är mer relevanta	0|102|annonser som är anpassade	0|102|annonser som matchar	0|102|annonser baserade på	0|102|annonser utifrån
tjänsteleverantörer	0|79|tjänsteleverantörer från tredje part*	3|1603|tjänsteleverantörer
bibliotek	0|79|bibliotek från tredje part*
komponenter	0|79|komponenter från tredje part*
moduler	0|79|moduler från tredje part*
annonsörer	0|79|annonsörer från tredje part*
kod	0|79|kod från tredje part*	1|342|kod
it	0|80|it leverantör*	0|96|it drift	0|140|it säkerhet*	1|1326|it
konsulter	0|80|konsulter
uppdragstagarna	0|80|uppdragstagarna
konsult	0|80|konsult
konsulten	0|80|konsulten
konsulterna	0|80|konsulterna
sms	0|80|sms leverantör*	0|100|sms marknadsför*	0|109|sms	0|109|sms meddelande*	1|400|sms
personuppgiftsbiträde	0|81|personuppgiftsbiträde
personuppgiftsbiträdet	0|81|personuppgiftsbiträdet
personuppgiftsbiträdets	0|81|personuppgiftsbiträdets
personuppgiftsbiträden	0|81|personuppgiftsbiträden
personuppgiftsbiträdena	0|81|personuppgiftsbiträdena
personuppgiftsbiträdenas	0|81|personuppgiftsbiträdenas
personuppgiftsbiträdens	0|81|personuppgiftsbiträdens
personuppgiftsbiträdes	0|81|personuppgiftsbiträdes
biträde	0|81|biträde
biträdet	0|81|biträdet
biträdets	0|81|biträdets
biträden	0|81|biträden	6|1617|biträden
biträdena	0|81|biträdena
biträdenas	0|81|biträdenas
biträdes	0|81|biträdes
närstående	0|83|närstående bolag	0|83|närstående företag	0|83|närstående enhet*	0|83|närstående part*	0|83|närstående bolag*	1|518|närstående
koncernföretag	0|83|koncernföretag
bolag	0|83|bolag inom koncernen	0|83|bolag i koncernen	0|83|bolag i samma koncern	0|83|bolag inom * group	0|83|bolag i * group	0|83|bolag inom samma koncern	1|516|bolag	3|1548|bolag
företag	0|83|företag inom koncernen	0|83|företag inom * group	0|83|företag i * group	0|83|företag inom samma koncern	0|83|företag i samma koncern	0|83|företag i koncernen	3|1548|företag
anknutna	0|83|anknutna bolag	0|83|anknutna företag
anslutna	0|83|anslutna företag	0|83|anslutna bolag	1|325|anslutna
inom	0|83|inom vår grupp	0|83|inom samma grupp	0|182|inom ramen för lag*	0|182|inom ramen för gällande	0|182|inom ramen för tillämplig*	0|184|inom rimliga gränser	0|184|inom skälig tid	0|184|inom rimlig tid	1|668|inom
samarbetsföretag	0|84|samarbetsföretag
återförsäljarna	0|84|återförsäljarna
återförsäljarnas	0|84|återförsäljarnas
samarbetsbolag	0|84|samarbetsbolag
samarbetande	0|84|samarbetande företag
marknadsförarna	0|85|marknadsförarna
marknadsförarnas	0|85|marknadsförarnas
google	0|86|google analytics	0|88|google
analysverktyg	0|86|analysverktyg från tredje part*
analystjänster	0|86|analystjänster från tredje part*
banker	0|87|banker
banken	0|87|banken
klarna	0|87|klarna
stripe	0|87|stripe	1|1516|stripe
paypal	0|87|paypal
swish	0|87|swish
betaltjänst	0|87|betaltjänst
betaltjänster	0|87|betaltjänster
betaltjänsten	0|87|betaltjänsten
braintree	0|87|braintree	1|1517|braintree
bankens	0|87|bankens
bankerna	0|87|bankerna
betalningsförmedlarna	0|87|betalningsförmedlarna
kortutgivarna	0|87|kortutgivarna
klarnas	0|87|klarnas
stripes	0|87|stripes
paypals	0|87|paypals
adyen	0|87|adyen	1|1515|adyen
bankernas	0|87|bankernas
facebook	0|88|facebook
instagram	0|88|instagram
twitter	0|88|twitter
linkedin	0|88|linkedin
meta	0|88|meta	1|1490|meta
apple	0|88|apple
tiktok	0|88|tiktok
pinterest	0|88|pinterest
snapchat	0|88|snapchat
microsoft	0|88|microsoft
amazon	0|88|amazon
youtube	0|88|youtube
facebooks	0|88|facebooks
instagrams	0|88|instagrams
twitters	0|88|twitters
linkedins	0|88|linkedins
googles	0|88|googles
metas	0|88|metas
apples	0|88|apples
tiktoks	0|88|tiktoks
pinterests	0|88|pinterests
snapchats	0|88|snapchats
microsofts	0|88|microsofts
amazons	0|88|amazons
youtubes	0|88|youtubes
whatsapp	0|88|whatsapp	1|1489|whatsapp
reddit	0|88|reddit	1|1503|reddit
discord	0|88|discord	1|1504|discord
skatteverket	0|89|skatteverket
myndighetsbegäran	0|89|myndighetsbegäran
juridisk	0|89|juridisk process	0|89|juridisk begäran	0|89|juridisk förfrågan	0|89|juridisk order	0|93|juridisk rådgivare	0|129|juridisk företrädare	0|139|juridisk grund*	0|169|juridisk person	0|169|juridisk persons	0|169|juridisk enhet	2|672|juridisk person
rättslig	0|89|rättslig process	0|89|rättslig begäran	0|89|rättslig förfrågan	0|89|rättslig framställan	0|89|rättslig order	0|107|rättslig förpliktelse	0|107|rättslig skyldighet	0|107|rättslig plikt	0|107|rättslig skyldigheter	0|139|rättslig grund	0|139|rättslig bas	0|139|rättslig grund för
rättsliga	0|89|rättsliga processer	0|89|rättsliga förelägganden	0|89|rättsliga begäranden	0|89|rättsliga förfrågningar	0|89|rättsliga framställningar	0|89|rättsliga order	0|89|rättsliga framställning*	0|107|rättsliga förpliktelser	0|107|rättsliga skyldigheter	0|107|rättsliga krav	0|107|rättsliga plikter	0|107|rättsliga förpliktelse*	0|107|rättsliga skyldighet*	0|107|rättsliga regler	0|107|rättsliga skäl	0|107|rättsliga bestämmelser	0|107|rättsliga och ** förpliktelse*	0|107|rättsliga och ** skyldighet*	0|107|rättsliga eller ** förpliktelse*	0|107|rättsliga eller ** skyldighet*	0|108|rättsliga anspråk	0|108|rättsliga förfaranden	0|108|rättsliga åtgärder	0|108|rättsliga intressen	0|108|rättsliga rättigheter	0|108|rättsliga rättighet*	0|108|rättsliga processer mot	0|108|rättsliga tvister	0|115|rättsliga följder	0|139|rättsliga grunden	0|139|rättsliga grunder	0|139|rättsliga grund	0|139|rättsliga grunderna	0|139|rättsliga grunden för	0|139|rättsliga stödet	3|1567|rättsliga
rättsvårdande	0|89|rättsvårdande
regering	0|89|regering
regeringar	0|89|regeringar
nationell	0|89|nationell säkerhet	0|107|nationell rätt	0|107|nationell lag
rikets	0|89|rikets säkerhet
regeringen	0|89|regeringen
regeringens	0|89|regeringens
stämning	0|89|stämning
stämningar	0|89|stämningar
tullverket	0|89|tullverket
laglig	0|89|laglig begäran	0|129|laglig företrädare	0|139|laglig grund	0|139|laglig bas	0|139|laglig grund*	0|139|laglig grund för
lagliga	0|89|lagliga förfrågningar	0|107|lagliga krav	0|107|lagliga skyldigheter	0|107|lagliga förpliktelser	0|139|lagliga grunder	0|139|lagliga grunden	0|139|lagliga grund
lagenlig	0|89|lagenlig begäran
lagenliga	0|89|lagenliga begäranden	0|89|lagenliga förfrågningar
myndighet	0|89|myndighet
myndighets	0|89|myndighets
myndigheten	0|89|myndigheten
myndighetens	0|89|myndighetens
myndigheter	0|89|myndigheter
myndigheters	0|89|myndigheters
myndigheterna	0|89|myndigheterna
myndigheternas	0|89|myndigheternas
administrativ	0|89|administrativ order
administrativa	0|89|administrativa order	0|109|administrativa meddelanden
behöriga	0|89|behöriga organ	0|143|behöriga personer	0|143|behöriga medarbetare	0|143|behöriga anställda	1|1068|behöriga
domstol	0|89|domstol
domstolen	0|89|domstolen
domstolar	0|89|domstolar
domstolarna	0|89|domstolarna
domstolens	0|89|domstolens
domstolars	0|89|domstolars
domstols	0|89|domstols
konsumentverket	0|89|konsumentverket
inspektionen	0|89|inspektionen för vård*
konkurs	0|90|konkurs
köpare	0|90|köpare	0|165|köpare
företagsöverlåtelse	0|90|företagsöverlåtelse
överlåta	0|90|överlåta
överlåter	0|90|överlåter
överlåts	0|90|överlåts
konkursen	0|90|konkursen
potentiell	0|90|potentiell köpare	0|100|potentiell kund
potentiella	0|90|potentiella köpare	0|90|potentiella förvärvare	0|100|potentiella kund*
köpas	0|90|köpas upp
uppköpt	0|90|uppköpt
liknande	0|90|liknande transaktion	0|90|liknande transaktioner	0|156|liknande teknik*	0|156|liknande verktyg	0|156|liknande spårning*	0|156|liknande tekniker	0|156|liknande teknologi*	3|1577|liknande
strategisk	0|90|strategisk transaktion
strategiska	0|90|strategiska transaktioner
upplösning	0|90|upplösning av bolag*
ny	0|90|ny ägare	0|174|ny version av	1|869|ny	8|1632|ny version
nya	0|90|nya ägare	0|90|nya ägaren	0|98|nya tjänster	0|98|nya funktioner	0|98|nya produkter	0|98|nya lösningar	0|98|nya sätt att	0|174|nya versioner av	0|231|nya zeeland	1|869|nya	8|1632|nya versionen
nye	0|90|nye ägaren
förvaltarskap	0|90|förvaltarskap
förändring	0|90|förändring av kontroll*
ändrad	0|90|ändrad kontroll	9|1653|ändrad
presumtiv	0|90|presumtiv köpare	0|100|presumtiv kund
presumtiva	0|90|presumtiva köpare	0|100|presumtiva kund*
allmänheten	0|91|allmänheten
övriga	0|91|övriga användare	0|91|övriga medlemmar	0|91|övriga deltagare	0|91|övriga kunder	0|91|övriga gäster	0|91|övriga besökare	0|188|övriga delar	3|1576|övriga
alla	0|91|alla på internet	0|91|alla internetanvändare	0|166|alla som besöker	0|166|alla som använder	0|166|alla som kontaktar	0|189|alla	0|189|alla delar	0|189|alla eller delar av	0|189|alla eller en del av	0|189|alla eller någon av	7|1629|alla rättigheter förbehålles
allmänhetens	0|91|allmänhetens
medlemmar	0|91|medlemmar i vår community	0|166|medlemmar	1|381|medlemmar	3|1554|medlemmar
skola	0|92|skola	1|1470|skola
skolor	0|92|skolor	1|1470|skolor
skolan	0|92|skolan	1|1470|skolan
skolans	0|92|skolans	0|92|skolans administratör*
skolorna	0|92|skolorna
arbetsytans	0|92|arbetsytans ägare
rådgivare	0|93|rådgivare
inkassobolag	0|93|inkassobolag
försäkringsgivarna	0|93|försäkringsgivarna
finansiella	0|93|finansiella rådgivare
professionella	0|93|professionella rådgivare
ekonomiska	0|93|ekonomiska rådgivare	2|647|ekonomiska samarbetsområdet
forskarna	0|94|forskarna
forskarnas	0|94|forskarnas
forskar	0|94|forskar
leveransföretag	0|95|leveransföretag
bud	0|95|bud
fraktföretag	0|95|fraktföretag
postnord	0|95|postnord
resebolag	0|95|resebolag
restauranger	0|95|restauranger
restaurangerna	0|95|restaurangerna
säljare	0|95|säljare	1|526|säljare
säljaren	0|95|säljaren	1|526|säljaren
säljarna	0|95|säljarna	1|526|säljarna
handlare	0|95|handlare	1|527|handlare
handlarna	0|95|handlarna
detaljhandlare	0|95|detaljhandlare
butiker	0|95|butiker som
leverera	0|96|leverera våra	0|96|leverera tjänst*	0|96|leverera varor	0|96|leverera produkt*	0|96|leverera din	0|96|leverera dina	0|96|leverera vår	0|96|leverera de tjänster	3|1558|leverera
fullgöra	0|96|fullgöra	0|96|fullgöra avtalet	0|107|fullgöra * rättslig* förpliktelse*	0|107|fullgöra rättsliga förpliktelse*	0|107|fullgöra * rättslig* skyldighet*	0|107|fullgöra rättsliga skyldighet*	0|107|fullgöra * rättsliga	0|107|fullgöra rättsliga	0|107|fullgöra * lagstadgad*	0|107|fullgöra lagstadgade	0|107|fullgöra * juridiska	0|107|fullgöra * legala	0|107|fullgöra våra skyldigheter enligt lag*	0|107|fullgöra skyldigheter enligt lag*	0|138|fullgöra avtalet	0|138|fullgöra vårt avtal	0|138|fullgöra ett avtal	0|138|fullgöra avtal	0|138|fullgöra vårt avtal med	0|138|fullgöra ett avtal*	0|138|fullgöra våra avtal*	0|138|fullgöra avtals*	0|138|fullgöra köpeavtal*	0|138|fullgöra vår del av avtal*	0|138|fullgöra våra skyldigheter enligt avtal*	0|138|fullgöra våra åtaganden enligt avtal*	0|138|fullgöra det avtal	0|138|fullgöra de avtal	0|138|fullgöra ditt avtal	0|138|fullgöra * *avtal	0|138|fullgöra * *avtalet
driva	0|96|driva våra	0|96|driva tjänst*	0|96|driva webbplats*	0|96|driva vår	0|96|driva vårt	0|96|driva plattform*	0|96|driva appen	0|96|driva tjänsterna	0|96|driva vår verksamhet	0|96|driva och förbättra	0|96|driva och underhålla	0|96|driva och utveckla	0|96|driva underhålla	0|108|driva in	1|496|driva
drift	0|96|drift av	0|96|drift och underhåll	0|96|drift och support	0|96|drift och förvaltning	1|496|drift
administrera	0|96|administrera ditt konto	0|96|administrera ditt	0|96|administrera din	0|96|administrera dina	0|96|administrera våra	0|96|administrera tjänst*	0|96|administrera webbplats*	0|96|administrera avtal*	0|96|administrera kund*	0|96|administrera	3|1585|administrera
uppfylla	0|96|uppfylla våra	0|107|uppfylla lag*	0|107|uppfylla sina skyldigheter	0|107|uppfylla * rättslig*	0|107|uppfylla rättsliga	0|107|uppfylla * lagstadgad*	0|107|uppfylla lagstadgade	0|107|uppfylla * juridiska	0|107|uppfylla juridiska	0|107|uppfylla kraven	0|107|uppfylla regler*	0|138|uppfylla avtal*	0|138|uppfylla vårt avtal	0|138|uppfylla ett avtal	0|138|uppfylla våra skyldigheter enligt avtal*	0|138|uppfylla våra åtaganden enligt avtal*	0|138|uppfylla våra avtal*	0|138|uppfylla våra förpliktelser enligt avtal*	0|138|uppfylla det avtal	0|138|uppfylla * *avtal	0|138|uppfylla avtalet
tillhandahållande	0|96|tillhandahållande	3|1558|tillhandahållande
tillhandahållandet	0|96|tillhandahållandet	3|1558|tillhandahållandet
erbjuda	0|96|erbjuda våra	0|96|erbjuda dig	0|96|erbjuda tjänst*	0|96|erbjuda er	0|96|erbjuda produkt*	0|96|erbjuda sina	0|96|erbjuda funktion*	0|96|erbjuda dess	0|96|erbjuda tjänster	3|1558|erbjuda
administration	0|96|administration av
upprätthålla	0|96|upprätthålla tjänst*	0|96|upprätthålla våra tjänst*	0|96|upprätthålla driften	0|108|upprätthålla våra användar*	0|108|upprätthålla våra regler	0|108|upprätthålla våra riktlinjer	0|108|upprätthålla våra rättigheter
underhålla	0|96|underhålla
underhåll	0|96|underhåll av
fullgör	0|96|fullgör	0|138|fullgör avtalet
fullföra	0|96|fullföra
driften	0|96|driften av	1|496|driften
driver	0|96|driver våra	0|96|driver vår	0|96|driver webbplats*	0|96|driver tjänst*	0|96|driver en webbplats	0|96|driver plattform*	0|96|driver appen	1|496|driver
fungera	0|96|fungera korrekt	0|96|fungera som * ska	0|96|fungera ordentligt	0|96|fungera som avsett	0|96|fungera som den ska	0|96|fungera sämre	0|96|fungera fullt ut	0|96|fungera optimalt	0|96|fungera på rätt sätt	1|497|fungera
fungerar	0|96|fungerar korrekt	0|96|fungerar som * ska	0|96|fungerar ordentligt	0|96|fungerar som avsett	0|96|fungerar sämre	0|96|fungerar fullt ut	1|497|fungerar
webbplatsens	0|96|webbplatsens funktion*	0|96|webbplatsens drift
hantera	0|96|hantera ditt konto	0|96|hantera ditt medlemskap	0|96|hantera ditt användarkonto	0|111|hantera betalning*	0|112|hantera din ansökan	0|133|hantera e post	0|133|hantera dina inställning*	0|133|hantera dina val	0|133|hantera dina preferens*	0|133|hantera inställning*	3|1585|hantera	6|1622|hantera
hanterar	0|96|hanterar ditt konto	0|133|hanterar du	3|1585|hanterar
leveransen	0|96|leveransen av tjänst*
leverans	0|96|leverans av tjänst*	0|96|leverans av våra tjänster
fullfölja	0|96|fullfölja	0|138|fullfölja avtal*	0|138|fullfölja vårt avtal
fullföljer	0|96|fullföljer
fullgörande	0|96|fullgörande	0|107|fullgörande av * rättslig*	0|107|fullgörande av rättsliga	0|138|fullgörande av avtal*	0|138|fullgörande av ett avtal	0|138|fullgörande av vårt avtal	0|138|fullgörande av vårt	0|138|fullgörande av ett	0|138|fullgörande av det avtal	0|138|fullgörande av * *avtal	0|138|fullgörande av *avtal	0|138|fullgörande av avtalet
tjänsterna	0|96|tjänsterna tillhandahålls	1|297|tjänsterna	3|1550|tjänsterna
tjänsten	0|96|tjänsten tillhandahålls	1|297|tjänsten	3|1550|tjänsten
tillhandahållna	0|96|tillhandahållna tjänster
administrerar	0|96|administrerar	3|1585|administrerar
administreras	0|96|administreras
erbjuder	0|96|erbjuder dig	0|96|erbjuder våra	0|96|erbjuder tjänst*	0|96|erbjuder sina	3|1558|erbjuder
tjänstens	0|96|tjänstens drift	0|108|tjänstens villkor	1|297|tjänstens
tjänsternas	0|96|tjänsternas drift
sköta	0|96|sköta driften	3|1585|sköta
erbjudande	0|96|erbjudande av	0|100|erbjudande från	0|100|erbjudande om rabatt
erbjudandet	0|96|erbjudandet av
vårt	0|96|vårt erbjudande av	0|137|vårt intresse av	0|138|vårt avtal	0|143|vårt team	0|170|vårt ombud i	0|184|vårt bästa	0|184|vårt yttersta	0|196|vårt uppdrag
drivandet	0|96|drivandet av
förfina	0|97|förfina
förfinar	0|97|förfinar
höja	0|97|höja kvaliteten	0|97|höja kvalitet*
mer	0|97|mer effektiv	0|97|mer effektiva	0|97|mer effektivt	0|102|mer relevanta annons*	0|104|mer relevant innehåll	0|195|mer information	0|195|mer information om	0|195|mer om hur	1|950|mer	2|998|mer information
bättre	0|97|bättre upplevelse	0|97|bättre användarupplevelse	0|97|bättre service	0|97|bättre tjänst*	0|97|bättre kundupplevelse	0|97|bättre funktion*	1|775|bättre
uppgradera	0|97|uppgradera våra
högre	0|97|högre kvalitet	1|961|högre
bli	0|97|bli bättre	0|109|bli kontaktad	0|120|bli bortglömd	1|1091|bli	8|1637|bli informerad*
större	0|97|större nytta av	1|950|större	3|1600|större	8|1634|större
felsökt	0|97|felsökt
felsökningen	0|97|felsökningen
felsökningar	0|97|felsökningar
åtgärda	0|97|åtgärda fel	0|110|åtgärda problem
lösa	0|97|lösa fel	0|108|lösa tvister	0|110|lösa problem	1|783|lösa	2|750|lösa ut
kvalitetsarbete	0|97|kvalitetsarbete
felsökning	0|97|felsökning
felsöka	0|97|felsöka
felsöker	0|97|felsöker
testa	0|98|testa	1|784|testa
tester	0|98|tester	1|784|tester
testar	0|98|testar	1|784|testar
framtagande	0|98|framtagande av nya
utveckla	0|98|utveckla	3|1608|utveckla
utvecklar	0|98|utvecklar	3|1608|utvecklar
utvecklas	0|98|utvecklas
utvecklat	0|98|utvecklat
utvecklats	0|98|utvecklats
utvecklad	0|98|utvecklad
utvecklade	0|98|utvecklade
studie	0|99|studie	1|1027|studie
forskning	0|99|forskning
forskningen	0|99|forskningen
forsknings	0|99|forsknings
forskningens	0|99|forskningens
forskningsändamål	0|99|forskningsändamål
direktreklam	0|100|direktreklam
marknadskommunikation	0|100|marknadskommunikation
prenumeration	0|100|prenumeration på nyhets*
säljfrämjande	0|100|säljfrämjande
prospekt	0|100|prospekt
rabatt	0|100|rabatt
rabatter	0|100|rabatter
rabatterade	0|100|rabatterade
kuponger	0|100|kuponger
kupong	0|100|kupong
anpassade	0|100|anpassade erbjudanden	0|102|anpassade annonser
personanpassade	0|100|personanpassade erbjudanden	0|102|personanpassade annons*
skräddarsydda	0|100|skräddarsydda erbjudanden	0|102|skräddarsydda annonser
individanpassade	0|100|individanpassade erbjudanden
erbjudanden	0|100|erbjudanden	0|172|erbjudanden från tredje part*
erbjudandena	0|100|erbjudandena
erbjudandens	0|100|erbjudandens
speciellt	0|100|speciellt erbjudande
exklusivt	0|100|exklusivt erbjudande	0|178|exklusivt
riktat	0|100|riktat erbjudande	1|396|riktat
rabatterat	0|100|rabatterat erbjudande
marknadsföring	0|100|marknadsföring
marknadsföringen	0|100|marknadsföringen
marknadsförings	0|100|marknadsförings
marknadsföringens	0|100|marknadsföringens
marknadsföra	0|100|marknadsföra
marknadsför	0|100|marknadsför
marknadsförs	0|100|marknadsförs
marknadsföras	0|100|marknadsföras
marknadsfört	0|100|marknadsfört	1|544|marknadsfört
marknadsförts	0|100|marknadsförts
marknadsförd	0|100|marknadsförd
marknadsförda	0|100|marknadsförda
marknadsförde	0|100|marknadsförde
relevanta	0|100|relevanta erbjudanden	0|102|relevanta annonser	0|188|relevanta delar	3|1601|relevanta
aktuella	0|100|aktuella erbjudanden
reklamen	0|101|reklamen
reklams	0|101|reklams
annonsen	0|101|annonsen
annonserna	0|101|annonserna
annonsens	0|101|annonsens
annonsernas	0|101|annonsernas
annonsering	0|101|annonsering
annonseringen	0|101|annonseringen
annonseringens	0|101|annonseringens
annonsera	0|101|annonsera
annonserar	0|101|annonserar
annonseras	0|101|annonseras
annonserat	0|101|annonserat
annonsprestanda	0|101|annonsprestanda
annonsdata	0|101|annonsdata
annonsinlägg	0|101|annonsinlägg
annonsers	0|101|annonsers
ads	0|101|ads
riktad	0|102|riktad reklam	0|102|riktad annonsering	0|102|riktad marknadsför*	1|396|riktad
riktade	0|102|riktade annonser	0|102|riktade reklam*	0|102|riktade erbjudanden	0|102|riktade kampanj*	0|157|riktade cookies	1|396|riktade
anpassad	0|102|anpassad reklam	0|102|anpassad annonsering	0|102|anpassad marknadsföring
personanpassad	0|102|personanpassad reklam	0|102|personanpassad annons*	0|102|personanpassad marknads*
retargeting	0|102|retargeting
remarketing	0|102|remarketing
relevant	0|102|relevant annonsering	0|102|relevant reklam	0|102|relevant marknadsföring	0|104|relevant innehåll	3|1601|relevant
skräddarsydd	0|102|skräddarsydd reklam	0|102|skräddarsydd annonsering	0|102|skräddarsydd marknads*
målgrupperna	0|102|målgrupperna
målgruppsdata	0|102|målgruppsdata
beteendebaserad	0|102|beteendebaserad annonsering	0|102|beteendebaserad reklam	0|102|beteendebaserad marknadsföring
beteendebaserade	0|102|beteendebaserade annonser
över	0|102|över olika sammanhang	0|144|över landsgräns*	0|144|över nationsgräns*	0|144|över gränser*	0|160|över 18 år	0|160|över 16 år	0|160|över 13 år
intressebaserad	0|102|intressebaserad annonsering	0|102|intressebaserad reklam
intressebaserade	0|102|intressebaserade annonser
skräddarsy	0|102|skräddarsy annons*	0|102|skräddarsy reklam*
anpassa	0|102|anpassa annons*	0|102|anpassa reklam*	0|102|anpassa marknadsför*	8|1632|anpassa
anpassar	0|102|anpassar annons*	0|102|anpassar reklam*
personanpassa	0|102|personanpassa annons*	0|102|personanpassa reklam*
rikta	0|102|rikta annons*	0|102|rikta reklam*	1|396|rikta	2|1135|rikta mot
riktar	0|102|riktar annons*	0|102|riktar reklam*	1|396|riktar
inriktning	0|102|inriktning av annons*
målgrupp	0|102|målgrupp
målgrupper	0|102|målgrupper
målgruppen	0|102|målgruppen
målgruppers	0|102|målgruppers
trender	0|103|trender
rapporter	0|103|rapporter
analysändamål	0|103|analysändamål
insikter	0|103|insikter
mätvärden	0|103|mätvärden
nyckeltal	0|103|nyckeltal
rapporterna	0|103|rapporterna
insikt	0|103|insikt
mätningar	0|103|mätningar av
mätetal	0|103|mätetal
mätresultat	0|103|mätresultat
mätdata	0|103|mätdata
statistik	0|103|statistik
statistiken	0|103|statistiken
statistikens	0|103|statistikens
statistikdata	0|103|statistikdata
förslag	0|104|förslag på
rekommendera	0|104|rekommendera innehåll	0|104|rekommendera produkt*	0|104|rekommendera tjänst*	0|104|rekommendera relevant*	0|104|rekommendera andra	0|104|rekommendera dig	0|104|rekommendera saker	0|104|rekommendera för dig	0|104|rekommendera personer	0|104|rekommendera funktion*	0|104|rekommendera ** till dig
rekommenderar	0|104|rekommenderar innehåll	0|104|rekommenderar produkt*	0|104|rekommenderar relevant*	0|104|rekommenderar personer	0|104|rekommenderar funktion*
rekommenderade	0|104|rekommenderade
rekommenderat	0|104|rekommenderat innehåll
föreslå	0|104|föreslå innehåll	0|104|föreslå produkt*	0|104|föreslå tjänst*	0|104|föreslå relevant*	0|104|föreslå vänner	0|104|föreslå personer	0|104|föreslå andra	0|104|föreslå saker	0|104|föreslå
föreslår	0|104|föreslår innehåll	0|104|föreslår produkt*	0|104|föreslår relevant*	0|104|föreslår
föreslaget	0|104|föreslaget innehåll
föreslagna	0|104|föreslagna produkter
tipsa	0|104|tipsa
tipsar	0|104|tipsar
föreslås	0|104|föreslås
skydda	0|105|skydda våra	0|105|skydda oss	0|105|skydda mot	0|105|skydda eller försvara	0|105|skydda vår	0|105|skydda vårt	0|105|skydda rättighet*	0|105|skydda någon*	0|105|skydda människ*	0|105|skydda andra	0|105|skydda säkerhet*	0|105|skydda användar*	0|105|skydda kund*	0|105|skydda webbplats*	0|105|skydda tjänst*	0|105|skydda företag*	0|105|skydda bolag*	0|105|skydda eller	0|105|skydda våra intressen	0|105|skydda intressen	0|105|skydda andras	0|105|skydda allmänhet*	0|105|skydda egendom	0|105|skydda liv	0|140|skydda dina	0|140|skydda	0|140|skydda din	0|140|skydda ditt	0|140|skydda personuppgift*	0|140|skydda era	3|1604|skydda
säkerhetsändamål	0|105|säkerhetsändamål
virus	0|105|virus
spam	0|105|spam	1|734|spam
hot	0|105|hot	1|730|hot
integriteten	0|105|integriteten hos	1|1321|integriteten
säkerheten	0|105|säkerheten i	0|105|säkerheten för våra	0|105|säkerheten för vår	0|105|säkerheten hos våra	0|105|säkerheten hos vår	0|105|säkerheten på vår	0|105|säkerheten på våra	0|105|säkerheten kring våra	0|140|säkerheten
säkerhetsskäl	0|105|säkerhetsskäl
hoten	0|105|hoten
attack	0|105|attack
attacker	0|105|attacker
angrepp	0|105|angrepp
angreppen	0|105|angreppen
hackning	0|105|hackning
hackare	0|105|hackare
hackers	0|105|hackers
phishing	0|105|phishing
dataintegritet	0|105|dataintegritet
systemens	0|105|systemens integritet
tillvarata	0|105|tillvarata våra	0|105|tillvarata andras	0|108|tillvarata våra rättigheter	0|108|tillvarata ** rättslig*
trygghet	0|105|trygghet
tryggheten	0|105|tryggheten
rättigheter	0|105|rättigheter egendom	0|105|rättigheter egendom och säkerhet	0|105|rättigheter egendom eller säkerhet	0|105|rättigheter eller egendom	0|105|rättigheter och egendom	0|117|rättigheter
brott	0|106|brott	0|106|brott mot	1|623|brott	2|741|brott mot
obehörig	0|106|obehörig användning	0|106|obehörig aktivitet	0|141|obehörig åtkomst	0|141|obehörig tillgång	0|141|obehörig spridning	0|141|obehörig behandling	0|141|obehörig ändring	0|141|obehörig förstör*	0|141|obehörig eller olaglig*	0|141|obehörig person	0|141|obehörig insyn	0|141|obehörig kopiering	0|141|obehörig
brottet	0|106|brottet	1|623|brottet
brotten	0|106|brotten
otillåten	0|106|otillåten användning	0|141|otillåten åtkomst	0|141|otillåten behandling	0|141|otillåten tillgång
bluff	0|106|bluff
bluffar	0|106|bluffar
obehörigt	0|106|obehörigt nyttjande	0|141|obehörigt röjande	0|141|obehörigt utlämnande	0|141|obehörigt tillträde	0|141|obehörigt offentliggör*	0|141|obehörigt	2|1312|obehörigt tillträde
bryter	0|106|bryter mot	1|742|bryter
bryta	0|106|bryta mot	1|742|bryta
brutit	0|106|brutit mot
bröt	0|106|bröt mot
strider	0|106|strider mot	1|742|strider
strida	0|106|strida mot
stridit	0|106|stridit mot
brytande	0|106|brytande mot
vilseledande	0|106|vilseledande
falska	0|106|falska konton
påstådda	0|106|påstådda intrånget	0|106|påstådda intrång
påstått	0|106|påstått intrång
intrånget	0|106|intrånget begicks	0|106|intrånget ägt rum	0|106|intrånget skett
intrång	0|106|intrång i immateri*	0|106|intrång i upphovsrätt*	0|106|intrång i varumärke*
otillåtna	0|106|otillåtna transaktioner
misstänkt	0|106|misstänkt aktivitet
misstänkta	0|106|misstänkta aktiviteter
obehöriga	0|106|obehöriga transaktioner	0|141|obehöriga	0|141|obehöriga personer	0|141|obehöriga tredje*
kränker	0|106|kränker
kränka	0|106|kränka
förhindra	0|106|förhindra missbruk
förebygga	0|106|förebygga missbruk
hindra	0|106|hindra missbruk
förhindrande	0|106|förhindrande av missbruk
förebyggande	0|106|förebyggande av missbruk
tillämplig	0|107|tillämplig lag	0|107|tillämplig lagstift*	0|168|tillämplig på	0|168|tillämplig för	3|1601|tillämplig
rättsligt	0|107|rättsligt krav	0|107|rättsligt skyldig*	0|107|rättsligt förpliktad*	0|107|rättsligt bindande krav	0|108|rättsligt förfarande	0|108|rättsligt anspråk	0|108|rättsligt intresse	0|108|rättsligt ansvar	0|139|rättsligt stöd	0|139|rättsligt underlag
gällande	0|107|gällande rätt	0|107|gällande lag*	1|862|gällande	3|1601|gällande	8|1639|gällande version	9|1654|gällande från
krävs	0|107|krävs enligt	0|107|krävs av lag	0|107|krävs av lagen	0|107|krävs enligt lagen	0|107|krävs enligt lag	0|107|krävs i lag	0|140|krävs för att de ska kunna utföra	0|182|krävs av tillämplig	0|182|krävs enligt gällande	0|182|krävs enligt tillämplig*	0|187|krävs	1|603|krävs	2|1075|krävs enligt lag	3|1566|krävs	8|1651|krävs enligt lag
förordning	0|107|förordning	3|1567|förordning
efterlevnad	0|107|efterlevnad
efterlevnaden	0|107|efterlevnaden
efterleva	0|107|efterleva
efterlever	0|107|efterlever
efterlevs	0|107|efterlevs
lagligen	0|107|lagligen skyldig*	0|107|lagligen krävs	0|107|lagligen vara skyldig*	0|107|lagligen förpliktad*	0|107|lagligen förpliktig*	0|182|lagligen tillåtet
redovisningsregler	0|107|redovisningsregler
skatteregler	0|107|skatteregler
förordningar	0|107|förordningar
förordningen	0|107|förordningen
lagar	0|107|lagar och regler	0|107|lagar och förordningar	0|107|lagar och andra	0|107|lagar eller	0|107|lagar som	0|107|lagar kräver	0|107|lagar	0|168|lagar gäller	1|591|lagar	2|780|lagar fel	3|1567|lagar
lagstadgat	0|107|lagstadgat
tillämpliga	0|107|tillämpliga lagar	0|168|tillämpliga för	3|1601|tillämpliga
överensstämmelse	0|107|överensstämmelse med
lagens	0|107|lagens krav	1|591|lagens
legala	0|107|legala krav	0|107|legala skyldigheter	0|107|legala förpliktelser	0|107|legala skäl
legal	0|107|legal skyldighet	0|107|legal förpliktelse
efterkomma	0|107|efterkomma
efterkommer	0|107|efterkommer
lagligt	0|107|lagligt krav	0|107|lagligt skyldig*	0|139|lagligt stöd	0|139|lagligt underlag	0|182|lagligt tillåtet
fullgörandet	0|107|fullgörandet av * rättslig*	0|138|fullgörandet av avtal*	0|138|fullgörandet av det avtal	0|138|fullgörandet av * *avtal	0|138|fullgörandet av *avtal*
uppfyller	0|107|uppfyller sina skyldigheter	0|107|uppfyller rättsliga	0|107|uppfyller kraven
rättsregler	0|107|rättsregler
skatteskäl	0|107|skatteskäl
svensk	0|107|svensk lag	0|107|svensk rätt
bokföringsskäl	0|107|bokföringsskäl
tvingande	0|107|tvingande lag*	0|107|tvingande rätt	1|602|tvingande
lagtvingande	0|107|lagtvingande
skyldig	0|107|skyldig enligt lag	0|107|skyldig i lag	0|187|skyldig	3|1584|skyldig
skyldiga	0|107|skyldiga enligt lag	0|107|skyldiga i lag	0|107|skyldiga att göra det enligt lag	0|187|skyldiga	3|1584|skyldiga
skyldighet	0|107|skyldighet enligt lag	0|187|skyldighet att
skyldigheter	0|107|skyldigheter enligt lag
lagen	0|107|lagen kräver	0|182|lagen tillåter	0|182|lagen medger	0|182|lagen föreskriver	1|591|lagen	3|1567|lagen
lag	0|107|lag kräver	0|138|lag eller avtal	0|168|lag gäller	0|182|lag tillåter	0|182|lag medger	1|591|lag	3|1567|lag
lagstiftningen	0|107|lagstiftningen kräver	0|182|lagstiftningen tillåter	3|1567|lagstiftningen
lagstiftning	0|107|lagstiftning kräver	0|168|lagstiftning gäller	0|182|lagstiftning tillåter	3|1567|lagstiftning
lagarna	0|107|lagarna	1|591|lagarna
juridiskt	0|107|juridiskt skyldig*	0|107|juridiskt förpliktad*	0|107|juridiskt krav	0|129|juridiskt ombud	0|182|juridiskt tillåtet
6.1	0|107|6.1 c	0|136|6.1 a	0|137|6.1 f	0|138|6.1 b	0|139|6.1 d	0|139|6.1 e
6	0|107|6 1 c	0|136|6 1 a	0|137|6 1 f	0|138|6 1 b	0|139|6 1 d	0|139|6 1 e
lagregel	0|107|lagregel
lagregler	0|107|lagregler
lagreglerna	0|107|lagreglerna
eu	0|107|eu lagstiftning*	0|145|eu kommissionens standard*	0|145|eu s standard*	0|145|eu kommissionens modell*	0|147|eu kommissionens beslut om adekvat*	0|147|eu kommissionen har beslutat	0|150|eu	0|150|eu ees	0|150|eu s	0|163|eu gdpr	1|645|eu
föreskrivs	0|107|föreskrivs i lag	0|107|föreskrivs enligt lag
stadgas	0|107|stadgas i lag
regleras	0|107|regleras i lag	0|168|regleras av
anges	0|107|anges i lag	0|195|anges nedan	0|195|anges i avsnitt	1|475|anges	3|1570|anges
föreskrivet	0|107|föreskrivet i lag
rättsanspråk	0|108|rättsanspråk
försvara	0|108|försvara
hävda	0|108|hävda
allmänna	0|108|allmänna villkor	0|108|allmänna användningsvillkor	0|139|allmänna intresset	0|163|allmänna dataskyddsförordningen	1|974|allmänna
villkor	0|108|villkor för användning	0|108|villkor för tjänst*
verkställa	0|108|verkställa
verkställer	0|108|verkställer
verkställande	0|108|verkställande av
anspråk	0|108|anspråk
anspråken	0|108|anspråken
anspråket	0|108|anspråket
försvar	0|108|försvar av	0|108|försvar mot	0|108|försvar
försvarar	0|108|försvarar
bevaka	0|108|bevaka våra rättigheter	0|108|bevaka ** rättslig*
skadestånd	0|108|skadestånd
rättsmedel	0|108|rättsmedel
försvaret	0|108|försvaret av
fordran	0|108|fordran
fordringar	0|108|fordringar	1|612|fordringar
fastställande	0|108|fastställande utövande eller försvar	0|108|fastställande utövande och försvar	0|108|fastställande utövning eller försvar
utövande	0|108|utövande eller försvar	0|108|utövande av rättsliga anspråk
utöva	0|108|utöva eller försvara	0|108|utöva rättsliga anspråk	0|130|utöva dina	0|130|utöva någon
hävdar	0|108|hävdar
hävdas	0|108|hävdas
vid	0|108|vid en tvist	0|180|vid en eventuell	0|180|vid eventuell	0|180|vid eventuella	0|180|vid ** fusion*	0|180|vid ** förvärv	0|180|vid ** försäljning av	0|180|vid ** konkurs*	0|180|vid ** sammanslagning*	0|180|vid ** omstrukturering*	0|180|vid ** omorganisation*	0|180|vid ** företagsöverlåtelse*	0|180|vid ** incident	0|180|vid ** incidenter	0|180|vid ** personuppgiftsincident*	0|180|vid ** dataintrång*	0|180|vid ** tvist*	0|180|vid ** ägarbyte*	0|180|vid ** säkerhetsincident*	0|180|vid ** uppköp*	0|180|vid ** insolven*	0|180|vid ** verksamhetsöverlåtelse*	0|183|vid behov	8|1652|vid behov
verkställas	0|108|verkställas
villkoren	0|108|villkoren för
dessa	0|108|dessa villkor	0|173|dessa riktlinjer	0|176|dessa inte är	0|176|dessa inte har	8|1630|dessa villkor
push	0|109|push notis*	0|109|push meddelande*	0|109|push avisering*
notiser	0|109|notiser	1|409|notiser
aviseringar	0|109|aviseringar
nå	0|109|nå dig	0|171|nå oss	1|1093|nå	3|1594|nå
hålla	0|109|hålla dig informerad	0|109|hålla dig uppdaterad	1|811|hålla	2|1064|hålla skadeslös	8|1640|hålla dig uppdaterad	8|1640|hålla dig informerad	8|1640|hålla sig informerad*	8|1640|hålla er informerad*	8|1640|hålla er uppdaterad*	8|1640|hålla sig uppdaterad*
håller	0|109|håller dig informerad	1|811|håller
inbjudan	0|109|inbjudan
inbjudningar	0|109|inbjudningar
bjuda	0|109|bjuda in	2|1134|bjuda in
sända	0|109|sända dig	0|109|sända information	0|109|sända meddelanden	0|109|sända er	0|109|sända ** till dig	2|1139|sända ut	3|1565|sända
sändas	0|109|sändas till dig
ringa	0|109|ringa dig	0|109|ringa upp dig	0|171|ringa oss	1|401|ringa
kontaktas	0|109|kontaktas av	0|171|kontaktas på	0|171|kontaktas via	0|171|kontaktas genom
notiserna	0|109|notiserna
aviseringarna	0|109|aviseringarna
höra	0|109|höra av oss	0|171|höra av dig	1|365|höra	4|1594|höra av
hör	0|109|hör av oss	0|109|hör vi av oss	0|171|hör av dig	0|171|hör av er	1|862|hör
är	0|109|är i kontakt med oss	0|160|är under * år	0|160|är minst * år	0|160|är myndig	0|168|är tillämplig på	0|168|är tillämpligt på	0|168|är tillämpliga på	0|168|är tillämplig i	0|168|är tillämplig när	0|168|är tillämpligt när	0|168|är tillämplig om	0|185|är det möjligt att	0|187|är nödvändig	0|187|är nödvändiga	0|187|är nödvändigt	0|196|är viktigt	0|196|är viktig	4|1584|är skyldig	4|1584|är skyldiga
står	0|109|står i kontakt med oss	1|477|står
tjänsterelaterade	0|109|tjänsterelaterade meddelanden
notifikationer	0|109|notifikationer
notifikationerna	0|109|notifikationerna
support	0|110|support
kundservice	0|110|kundservice
hjälpa	0|110|hjälpa dig	0|110|hjälpa användar*	0|110|hjälpa er	0|110|hjälpa kunder	0|196|hjälpa dig att förstå	3|1557|hjälpa
besvara	0|110|besvara dina	0|110|besvara dina frågor	0|110|besvara era frågor	0|110|besvara frågor	0|110|besvara kundfrågor	3|1587|besvara
felanmälan	0|110|felanmälan
hjälper	0|110|hjälper dig	0|110|hjälper användar*	0|110|hjälper kunder	0|110|hjälper er	3|1557|hjälper
assistera	0|110|assistera dig	3|1557|assistera
bistå	0|110|bistå dig	0|110|bistå användar*	0|110|bistå kunder	3|1557|bistå
bistår	0|110|bistår dig	3|1557|bistår
supporten	0|110|supporten
kundhjälp	0|110|kundhjälp
besvarar	0|110|besvarar dina frågor	0|110|besvarar gärna dina frågor	0|110|besvarar gärna frågor	3|1587|besvarar
supportmedarbetare	0|110|supportmedarbetare
åtgärdar	0|110|åtgärdar problem
supportmeddelanden	0|110|supportmeddelanden
supportärenden	0|110|supportärenden
behandla	0|111|behandla betalningar	0|112|behandla din ansökan	0|112|behandla din jobbansökan	3|1585|behandla
betala	0|111|betala	1|566|betala
betalar	0|111|betalar	1|566|betalar
betalas	0|111|betalas	1|566|betalas
betalat	0|111|betalat	1|566|betalat
betalning	0|111|betalning
betalningen	0|111|betalningen
betalningens	0|111|betalningens
betalningar	0|111|betalningar
betalningarna	0|111|betalningarna
betalningars	0|111|betalningars
fakturering	0|111|fakturering
faktureringen	0|111|faktureringen
fakturera	0|111|fakturera
fakturerar	0|111|fakturerar
faktureras	0|111|faktureras
fakturerat	0|111|fakturerat
fakturerats	0|111|fakturerats
fakturerade	0|111|fakturerade
fakturerad	0|111|fakturerad
faktura	0|111|faktura
fakturan	0|111|fakturan
fakturor	0|111|fakturor
fakturorna	0|111|fakturorna
fakturans	0|111|fakturans
tillsätta	0|112|tillsätta tjänster
rekrytering	0|112|rekrytering
rekryteringen	0|112|rekryteringen
rekryteringar	0|112|rekryteringar
rekryterings	0|112|rekryterings
rekryteringsdata	0|112|rekryteringsdata
rekrytera	0|112|rekrytera
rekryterar	0|112|rekryterar
träningsdata	0|113|träningsdata
träna	0|113|träna modeller	0|113|träna vår*	0|113|träna ai*	0|113|träna språk*	0|113|träna algoritm*	0|113|träna maskin*	0|113|träna system*	0|113|träna och	0|113|träna våra	0|113|träna på dina	0|113|träna ai modell*	0|113|träna en ai modell*	0|113|träna ** modell*
tränar	0|113|tränar vår*	0|113|tränar ai*	0|113|tränar språk*	0|113|tränar algoritm*	0|113|tränar våra	0|113|tränar på dina	0|113|tränar ai modell*	0|113|tränar ** modell*
tränas	0|113|tränas på	0|113|tränas med	0|113|tränas ** modell*
tränats	0|113|tränats på
tränade	0|113|tränade på
träning	0|113|träning av * modell*	0|113|träning av modell*	0|113|träning av ai*	0|113|träning av språk*	0|113|träning av algoritm*	0|113|träning av maskin*	0|113|träning av artificiell*	0|113|träning på dessa	0|113|träning på dina	0|113|träning på din	0|113|träning på data	0|113|träning på api*	0|113|träning på uppgift*	0|113|träning på innehåll*	0|113|träning på kund*	0|113|träning på användar*	0|113|träning av ai modell*	0|113|träning av våra ai modell*
modeller	0|113|modeller för maskininlärning	0|113|modeller för artificiell*	0|113|modeller för generativ*
träningen	0|113|träningen på
tränat	0|113|tränat ** modell*
artificiell	0|114|artificiell intelligens	6|1625|artificiell
djupinlärning	0|114|djupinlärning
neurala	0|114|neurala nätverk
automatiserat	0|115|automatiserat beslut*	0|115|automatiserat beslutsfattande	0|115|automatiserat system	0|115|automatiserat individuellt	0|115|automatiserat sätt	0|115|automatiserat förfarande
automatiserade	0|115|automatiserade beslut	0|115|automatiserade system	0|115|automatiserade tekniker	0|115|automatiserade medel	0|115|automatiserade individuella	0|115|automatiserade processer	0|115|automatiserade behandlingar	0|115|automatiserade individuella beslut	0|115|automatiserade åtgärd*
automatiserad	0|115|automatiserad behandling	0|115|automatiserad teknik	0|115|automatiserad väg	0|115|automatiserad behandling*	0|115|automatiserad databehandling	0|115|automatiserad bearbetning	0|115|automatiserad form	0|115|automatiserad process	0|115|automatiserad profilering	0|115|automatiserad personuppgiftsbehandling
mänskligt	0|115|mänskligt ingripande	0|127|mänskligt ingripande
enbart	0|115|enbart automatiserad*	0|115|enbart automatiserat	0|178|enbart	0|185|enbart efter eget gottfinnande	3|1583|enbart
helt	0|115|helt automatiserad*	0|115|helt automatiserat	0|142|helt säker	0|142|helt säkert	0|142|helt säkra	0|142|helt riskfri*	0|142|helt skyddad*	0|142|helt och hållet säker*	0|142|helt fri från risk	1|831|helt
automatisk	0|115|automatisk behandling	0|115|automatisk databehandling	0|191|automatisk
scoring	0|116|scoring
rätt	0|117|rätt att	0|117|rätt till	0|117|rätt i vissa fall	0|117|rätt under vissa	0|117|rätt när som helst	0|118|rätt till tillgång	0|118|rätt till information	0|118|rätt att få veta	0|118|rätt att ta del av	0|118|rätt till insyn	0|118|rätt att få tillgång	0|118|rätt att få information	0|118|rätt att erhålla information	0|118|rätt att få ta del av	0|118|rätt till åtkomst	0|120|rätt till radering	0|120|rätt att bli raderad	0|120|rätt att radera	0|120|rätt att begära radering	0|120|rätt att få dina uppgifter raderade	0|120|rätt att få dina personuppgifter raderade	0|120|rätt till radering av	0|120|rätt att bli bortglömd	0|120|rätt att bli glömd	0|120|rätt att få bli bortglömd	0|120|rätt att få ** raderade	0|120|rätt till ** raderas	0|120|rätt till ** * radering	0|121|rätt att få ut de	0|122|rätt att göra invänd*	0|122|rätt att invända	0|122|rätt att göra invändning*	0|122|rätt att motsätta dig	0|122|rätt att protestera	0|122|rätt till invändning*	0|122|rätt att när som helst invända	0|122|rätt att när som helst göra invändning*	0|122|rätt att motsätta sig	0|123|rätt till begränsning*	0|123|rätt att begränsa behandling*	0|123|rätt att begränsa vår	0|123|rätt att begränsa	0|127|rätt att inte bli föremål	0|127|rätt att inte vara föremål	0|127|rätt att inte utsättas	0|127|rätt att slippa bli föremål	1|609|rätt	6|1621|rätt
rätten	0|117|rätten att	0|117|rätten till	0|118|rätten att få veta	0|118|rätten till insyn	0|118|rätten till tillgång	0|118|rätten att få tillgång	0|118|rätten att få information	0|118|rätten till information	0|118|rätten att ta del av	0|118|rätten till åtkomst	0|120|rätten att bli glömd	0|120|rätten till radering	0|120|rätten att bli bortglömd	0|120|rätten att begära radering	0|120|rätten till radering av	0|120|rätten att få ** raderade	0|120|rätten till ** * radering	0|121|rätten att få ut de	0|122|rätten att invända	0|122|rätten att göra invändning*	0|122|rätten att motsätta dig	0|122|rätten till invändning*	0|123|rätten att begränsa behandling*	0|123|rätten till begränsning*	0|127|rätten att inte bli föremål	1|609|rätten
berättigad	0|117|berättigad att	0|117|berättigad till
rättigheterna	0|117|rättigheterna
berättigat	0|117|berättigat till	0|117|berättigat att	0|137|berättigat intresse	0|137|berättigat	0|137|berättigat ändamål	0|137|berättigat syfte	1|1076|berättigat
berättigade	0|117|berättigade till	0|117|berättigade att	0|137|berättigade intressen	0|137|berättigade intresse	0|137|berättigade	0|137|berättigade ändamål	0|137|berättigade affärs*	0|137|berättigade syften	0|137|berättigade skäl
rättighet	0|117|rättighet
rättigheten	0|117|rättigheten	0|127|rättigheten att inte bli föremål
rättigheternas	0|117|rättigheternas
rättighets	0|117|rättighets
begäran	0|118|begäran om tillgång	0|118|begäran om registerutdrag	0|118|begäran om åtkomst	0|120|begäran om radering	0|120|begäran om att radera	0|123|begäran om begränsning	0|130|begäran	0|130|begäran om utlämnande
erhålla	0|118|erhålla en kopia	0|118|erhålla kopia	0|118|erhålla en kopia av
kan	0|118|kan du ta del av dina	0|120|kan du radera dina	0|133|kan du hantera	0|133|kan du ställa in	0|134|kan du välja	0|142|kan inte garantera	0|142|kan aldrig garantera	0|174|kan uppdateras	0|174|kan komma att uppdateras	0|174|kan komma att ändras	0|185|kan	0|185|kan komma att	3|1581|kan	4|1581|kan komma att	8|185|kan komma att informera	8|185|kan komma att meddela	8|185|kan också meddela	8|185|kan även meddela	8|185|kan också informera	8|185|kan även informera	8|185|kan komma att kontakta	8|185|kan komma att skicka	8|185|kan informera	8|185|kan meddela	8|185|kan även komma att
vill	0|118|vill ta del av dina	0|120|vill radera dina	0|120|vill att vi raderar	0|180|vill du	1|709|vill	3|1568|vill
möjlighet	0|118|möjlighet att ta del av dina	0|134|möjlighet att välja	1|1120|möjlighet
önskar	0|118|önskar ta del av	0|180|önskar du	3|1568|önskar
kopia	0|118|kopia av dina	0|118|kopia av de	0|118|kopia av personuppgift*	0|118|kopia av uppgift*	0|118|kopia av din information	0|118|kopia av all information	0|118|kopia av alla	0|118|kopia av information*	0|118|kopia av den information	0|118|kopia av den personliga	0|118|kopia av dem	0|118|kopia av data	0|118|kopia av era	0|118|kopia av sina	0|118|kopia på dina	0|118|kopia på de	0|118|kopia på uppgift*	0|118|kopia på personuppgift*	0|118|kopia på den	0|118|kopia på all	0|118|kopia på dem	1|461|kopia
kopior	0|118|kopior av dina	0|118|kopior av personuppgift*	0|118|kopior av de personuppgifter	1|461|kopior
utdrag	0|118|utdrag ur våra	0|118|utdrag ur vårt	0|118|utdrag ur registret	0|118|utdrag över	0|118|utdrag med	0|118|utdrag som visar
begäranden	0|118|begäranden om tillgång	0|118|begäranden om åtkomst	0|130|begäranden
uppdatera	0|119|uppdatera dina uppgifter	0|119|uppdatera dina personuppgifter	0|119|uppdatera din information	0|173|uppdatera denna information	0|174|uppdatera denna	0|174|uppdatera policyn	0|174|uppdatera vår	0|174|uppdatera den här	0|174|uppdatera detta	0|174|uppdatera integritets*	3|1592|uppdatera	8|1632|uppdatera	8|1633|uppdatera dina	8|1633|uppdatera din	8|1633|uppdatera ditt	8|1633|uppdatera personuppgifter
rättas	0|119|rättas	0|119|rättas eller kompletteras
felaktigheter	0|119|felaktigheter
rättar	0|119|rättar
rättade	0|119|rättade	0|119|rättade eller kompletterade
rättat	0|119|rättat
missvisande	0|119|missvisande
ändra	0|119|ändra dina uppgifter	0|119|ändra dina personuppgifter	0|119|ändra din information	0|173|ändra denna information	0|174|ändra denna	0|174|ändra vår	0|174|ändra policyn	0|174|ändra den här	0|174|ändra detta	0|174|ändra integritets*	3|1592|ändra	8|1632|ändra	8|1633|ändra dina	8|1633|ändra din	8|1633|ändra inställning*	8|1633|ändra dina inställning*	8|1633|ändra ditt
korrektur	0|119|korrektur
ofullständiga	0|119|ofullständiga uppgifter kompletterade	0|119|ofullständiga uppgifter kompletteras	0|119|ofullständiga personuppgifter kompletterade	0|119|ofullständiga personuppgifter kompletteras	0|119|ofullständiga kompletteras
korrigera	0|119|korrigera eller komplettera
korrigeras	0|119|korrigeras eller kompletteras
bestrider	0|119|bestrider * riktighet	0|119|bestrider * korrekthet	0|119|bestrider riktigheten	0|119|bestrider korrektheten	0|119|bestrider att ** korrekta	0|119|bestrider att ** riktiga
bestrida	0|119|bestrida * riktighet	0|119|bestrida riktigheten	0|122|bestrida behandling*	0|127|bestrida beslut*
ifrågasätter	0|119|ifrågasätter * riktighet	0|119|ifrågasätter riktigheten
anser	0|119|anser att ** inte är korrekta	1|708|anser
radering	0|120|radering av dina	0|120|radering ** begränsning	0|194|radering av ditt konto	0|194|radering av kontot	3|1574|radering	6|1619|radering
kräva	0|120|kräva radering	0|120|kräva radering av	0|187|kräva	1|603|kräva	3|1566|kräva
rättelse	0|120|rättelse radering	0|120|rättelse eller radering	0|120|rättelse och radering	0|120|rättelse ** radering
överföra	0|121|överföra dina uppgifter till	0|121|överföra dina personuppgifter till	0|144|överföra ** internationellt
bärbart	0|121|bärbart format
exportera	0|121|exportera dina	0|121|exportera data	0|121|exportera uppgift*	0|121|exportera ditt	0|121|exportera din	0|121|exportera dina data	0|121|exportera dina uppgifter	0|121|exportera din information	0|121|exportera dina personuppgifter
strukturerat	0|121|strukturerat format	0|121|strukturerat allmänt använt	0|121|strukturerat vanligt använt
överföring	0|121|överföring av dina uppgifter till
dataflyttbarhet	0|121|dataflyttbarhet
portera	0|121|portera
vanligt	0|121|vanligt använt format
portabelt	0|121|portabelt
portabla	0|121|portabla
portabel	0|121|portabel
motsätta	0|122|motsätta dig	0|122|motsätta er	0|122|motsätta sig behandling*	0|131|motsätta sig	8|1642|motsätta dig ändring*	8|1642|motsätta er ändring*
protestera	0|122|protestera
motsätter	0|122|motsätter dig	0|131|motsätter sig	8|1642|motsätter dig inte
motsatt	0|122|motsatt dig
protesterar	0|122|protesterar
opponera	0|122|opponera dig
invänder	0|122|invänder	8|1642|invänder inte
invänt	0|122|invänt
invände	0|122|invände
skäl	0|122|skäl som hänför sig till din	0|122|skäl som hänför sig till hans	0|192|skäl	1|716|skäl	3|1560|skäl
begränsa	0|123|begränsa behandling*	0|123|begränsa vår	0|123|begränsa användning*	0|123|begränsa hur vi	0|123|begränsa användandet	0|123|begränsa vår behandling	0|123|begränsa ** behandling*	0|140|begränsa åtkomst*	0|178|begränsa ** till det	8|1635|begränsa dina rättigheter
behandlingen	0|123|behandlingen begränsas	0|123|behandlingen begränsad	0|123|behandlingen ska begränsas	0|123|behandlingen av ** begränsas	3|1585|behandlingen	8|1631|behandlingen av dina
begränsning	0|123|begränsning	0|123|begränsning av användning*	0|123|begränsning av behandling*	0|123|begränsning av ** behandling*
begränsningen	0|123|begränsningen
begränsningar	0|123|begränsningar av behandling*
begränsad	0|123|begränsad behandling	0|140|begränsad åtkomst	0|178|begränsad till
begränsas	0|123|begränsas behandling*	0|178|begränsas till
begränsar	0|123|begränsar behandling*	0|123|begränsar användning*	0|123|begränsar ** behandling*	0|140|begränsar åtkomst*	0|140|begränsar tillgången till	0|178|begränsar oss till	0|178|begränsar sig till	0|178|begränsar oss	0|178|begränsar ** till det
behandling	0|123|behandling av ** begränsas	3|1585|behandling
datainspektionen	0|124|datainspektionen
integritetsskyddsmyndigheten	0|124|integritetsskyddsmyndigheten
imy	0|124|imy	1|1439|imy
klaga	0|124|klaga	1|860|klaga
klagan	0|124|klagan
skiljemän	0|124|skiljemän
skiljeman	0|124|skiljeman
medling	0|124|medling
integritetsskyddsmyndighetens	0|124|integritetsskyddsmyndighetens
datainspektionens	0|124|datainspektionens
klagar	0|124|klagar	1|860|klagar
anmälan	0|124|anmälan till tillsyn*	1|465|anmälan
arbetsplats	0|124|arbetsplats eller där	0|124|arbetsplats eller platsen	0|124|arbetsplats eller på den
ico	0|124|ico	1|1440|ico
cnil	0|124|cnil	1|1057|cnil
privacy	0|124|privacy commissioner*	0|146|privacy shield	0|163|privacy act	1|295|privacy
omprövning	0|125|omprövning
repressalier	0|126|repressalier
negativ	0|126|negativ särbehandling
framföra	0|127|framföra din åsikt
uttrycka	0|127|uttrycka din åsikt
återkalla	0|128|återkalla ditt samtycke	0|128|återkalla samtycket	0|128|återkalla ett samtycke	0|128|återkalla sitt samtycke	0|128|återkalla det samtycke	0|128|återkalla detta samtycke	0|128|återkalla samtycke	0|136|återkalla behörighet*
återkallar	0|128|återkallar	0|128|återkallar samtycket	0|128|återkallar sitt samtycke	0|128|återkallar ditt samtycke
drar	0|128|drar tillbaka	0|128|drar tillbaka samtycket	0|128|drar tillbaka ditt samtycke	0|128|drar tillbaka sitt samtycke
dras	0|128|dras tillbaka	1|1408|dras
dragit	0|128|dragit tillbaka	0|128|dragit tillbaka ditt samtycke
återkallat	0|128|återkallat	0|128|återkallat ditt samtycke	0|128|återkallat samtycket
ångra	0|128|ångra ditt samtycke
upphäva	0|128|upphäva ditt samtycke
återkallande	0|128|återkallande av samtycke*	0|128|återkallande av ditt samtycke
återkallandet	0|128|återkallandet av samtycke*	0|128|återkallandet av ditt samtycke
återkallelse	0|128|återkallelse av samtycke*	0|128|återkallelse av ditt samtycke
återkallelsen	0|128|återkallelsen av samtycke*
återkallas	0|128|återkallas samtycket
samtycket	0|128|samtycket återkallas	0|128|samtycket återkallades	1|439|samtycket	3|1606|samtycket
samtycke	0|128|samtycke återkallas	1|439|samtycke	3|1606|samtycke	6|1622|samtycke	8|136|samtycke inhämtas	8|136|samtycke på nytt
behörigt	0|129|behörigt ombud	1|440|behörigt
auktoriserat	0|129|auktoriserat ombud
auktoriserad	0|129|auktoriserad representant	0|143|auktoriserad personal
behörig	0|129|behörig representant	0|129|behörig företrädare	0|143|behörig personal	1|1068|behörig	2|1067|behörig domstol
ombud	0|129|ombud	1|528|ombud
ombudet	0|129|ombudet	1|528|ombudet
ombudets	0|129|ombudets
ombuden	0|129|ombuden
ombudens	0|129|ombudens
ombuds	0|129|ombuds	1|528|ombuds
begärandet	0|130|begärandet
begärt	0|130|begärt
begärts	0|130|begärts
begärs	0|130|begärs
framställa	0|130|framställa en begäran
begäras	0|130|begäras
begärde	0|130|begärde
begärandena	0|130|begärandena
utöver	0|130|utöver du	1|1231|utöver
anhållan	0|130|anhållan
framställning	0|130|framställning
framställningen	0|130|framställningen
framställningar	0|130|framställningar
framställningarna	0|130|framställningarna
framställan	0|130|framställan
anmodan	0|130|anmodan
hemställan	0|130|hemställan
begärda	0|130|begärda
begärans	0|130|begärans
begärandens	0|130|begärandens
utövar	0|130|utövar dina	0|130|utövar sina
välja	0|131|välja bort	0|131|välja ** bort	0|132|välja in	0|134|välja	0|134|välja om	0|134|välja om du	3|1590|välja
väljer	0|131|väljer bort	0|131|väljer du bort	0|131|väljer ** bort	0|134|väljer	0|134|väljer om du	3|1590|väljer
avsluta	0|131|avsluta prenumeration*	0|131|avsluta ** prenumeration*	0|194|avsluta ditt konto	0|194|avsluta kontot	0|194|avsluta medlemskap*	0|194|avsluta ditt medlemskap	0|194|avsluta ditt användarkonto	3|1563|avsluta
tacka	0|131|tacka nej	0|136|tacka ja	1|1484|tacka
stänga	0|131|stänga av	0|131|stänga ** av	0|194|stänga ditt konto	0|194|stänga kontot	1|765|stänga
stäng	0|131|stäng av	1|765|stäng	2|762|stäng av
avsäga	0|131|avsäga
säga	0|131|säga upp prenumeration*	0|131|säga nej	0|136|säga ja	0|194|säga upp	1|1096|säga	2|763|säga upp
opt	0|131|opt out	0|132|opt in
neka	0|131|neka
nekar	0|131|nekar
nekas	0|131|nekas
avstå	0|131|avstå	1|1065|avstå
avstår	0|131|avstår	1|1065|avstår
avstått	0|131|avstått
stänger	0|131|stänger av	0|131|stänger ** av	0|194|stänger ditt konto	1|765|stänger	2|762|stänger av
stängas	0|131|stängas av
stängt	0|131|stängt av	1|765|stängt
reservera	0|131|reservera dig
avsäger	0|131|avsäger
välj	0|131|välj bort	0|134|välj	0|134|välj om du	3|1590|välj
valt	0|131|valt bort	0|134|valt	1|851|valt
väljas	0|131|väljas bort
säg	0|131|säg upp prenumeration*
avbryta	0|131|avbryta prenumeration*	0|131|avbryta din prenumeration
tackat	0|131|tackat nej	0|136|tackat ja
tackar	0|131|tackar nej	0|136|tackar ja	1|1484|tackar
tackade	0|131|tackade nej
säger	0|131|säger nej	0|136|säger ja	0|194|säger upp	1|1096|säger	2|763|säger upp
sagt	0|131|sagt nej	0|136|sagt ja	0|194|sagt upp
vägra	0|131|vägra
vägrar	0|131|vägrar
vägrat	0|131|vägrat
vägras	0|131|vägras
stängs	0|131|stängs av	1|765|stängs
nekat	0|131|nekat
nekade	0|131|nekade
blockera	0|131|blockera cookies	0|131|blockera kakor	0|131|blockera alla cookies	0|131|blockera alla kakor	0|131|blockera vissa cookies	0|131|blockera dessa cookies	0|131|blockera våra cookies	0|131|blockera eller radera
sluta	0|131|sluta få	0|131|sluta ta emot	0|131|sluta att få	0|131|sluta skicka	0|138|sluta avtal	1|764|sluta	3|1563|sluta
slutar	0|131|slutar få	0|131|slutar ta emot	3|1563|slutar
avstängd	0|131|avstängd
avstängt	0|131|avstängt
avstängda	0|131|avstängda
avslutar	0|131|avslutar ** prenumeration*	0|194|avslutar ditt konto	0|194|avslutar kontot	0|194|avslutar kontot hos	0|194|avslutar medlemskap*	0|194|avslutar ditt medlemskap	3|1563|avslutar
kryssa	0|132|kryssa i	0|132|kryssa för
aktivt	0|132|aktivt val	0|132|aktivt samtycke	0|132|aktivt samtycker	0|132|aktivt samtyckt	0|132|aktivt väljer	1|817|aktivt
sätta	0|132|sätta på	1|1095|sätta
sätter	0|132|sätter på	1|1095|sätter
aktiva	0|132|aktiva samtycke	1|817|aktiva
kryssar	0|132|kryssar i	0|132|kryssar för
kryssat	0|132|kryssat i
prenumererar	0|132|prenumererar på vårt	0|132|prenumererar på våra	0|132|prenumererar på nyhets*	0|132|prenumererar du på	0|132|prenumererar på vår	0|132|prenumererar på ett	1|389|prenumererar
prenumerera	0|132|prenumerera på vårt	0|132|prenumerera på våra	0|132|prenumerera på nyhets*	0|132|prenumerera på vår	0|132|prenumerera på ett	1|389|prenumerera	7|1629|prenumerera på vårt nyhetsbrev
aktiverar	0|132|aktiverar aviseringar	0|132|aktiverar notiser	0|132|aktiverar push*
aktivera	0|132|aktivera aviseringar	0|132|aktivera notiser	0|132|aktivera push*
aktiverat	0|132|aktiverat aviseringar	0|132|aktiverat notiser
bocka	0|132|bocka i
bockar	0|132|bockar i
markera	0|132|markera rutan
markerar	0|132|markerar rutan
anmäler	0|132|anmäler dig till vårt	0|132|anmäler dig till våra	0|132|anmäler dig till nyhets*	1|465|anmäler
anmäla	0|132|anmäla dig till vårt	0|132|anmäla dig till våra	0|132|anmäla dig till nyhets*	3|1596|anmäla
anmält	0|132|anmält dig till vårt	0|132|anmält dig till våra	0|132|anmält dig till nyhets*	1|465|anmält
ställa	0|133|ställa in	1|1095|ställa	2|835|ställa in
ställer	0|133|ställer in	0|133|ställer du in	1|1095|ställer	2|835|ställer in
ställt	0|133|ställt in
ställas	0|133|ställas in
ställs	0|133|ställs in	1|1095|ställs
justera	0|133|justera dina	3|1592|justera
inställningar	0|133|inställningar i webbläsaren	0|133|inställningar i din webbläsare
inställningarna	0|133|inställningarna i webbläsaren	0|133|inställningarna i din webbläsare	0|133|inställningarna på din enhet	0|133|inställningarna i din enhet	0|133|inställningarna för din webbläsare	0|133|inställningarna för din enhet
val	0|134|val	0|134|val att	1|851|val	6|1622|val
bestämma	0|134|bestämma	0|134|bestämma dig för	0|134|bestämma om du	0|134|bestämma om du vill	3|1590|bestämma
alternativ	0|134|alternativ	1|851|alternativ
valet	0|134|valet	1|851|valet
valen	0|134|valen	1|851|valen
valde	0|134|valde	1|851|valde
väljs	0|134|väljs
föredrar	0|134|föredrar
styra	0|134|styra över	0|134|styra vilka	0|134|styra hur	1|756|styra
styr	0|134|styr över	0|134|styr vilka	0|134|styr du	1|756|styr
själv	0|134|själv styra	0|134|själv avgöra	0|134|själv avgör	0|134|själv bestämmer	0|134|själv om du vill	1|1207|själv
tillval	0|134|tillval
tillvalet	0|134|tillvalet
tillvalen	0|134|tillvalen
efter	0|134|efter eget val	0|181|efter ditt samtycke	0|181|efter samtycke	0|181|efter ditt godkännande	0|181|efter att du har samtyckt	0|181|efter att ha inhämtat	0|181|efter att ha fått ditt samtycke	0|181|efter att du har gett ditt samtycke	0|181|efter uttryckligt samtycke	0|181|efter föregående samtycke	0|181|efter ditt * samtycke	0|181|efter ditt medgivande	0|181|efter ert samtycke	0|181|efter inhämtat samtycke	0|183|efter behov	0|185|efter eget gottfinnande	0|185|efter vårt eget gottfinnande	0|185|efter eget omdöme	0|193|efter att ditt konto	0|193|efter avslutat	0|193|efter avtalets	0|193|efter avslutad*	0|193|efter uppsägning	0|193|efter avslut	0|193|efter ditt senaste	1|876|efter	8|1652|efter eget gottfinnande
avgör	0|134|avgör du själv	0|134|avgör själv
bestämmer	0|134|bestämmer du	0|134|bestämmer själv	0|134|bestämmer ni	0|134|bestämmer själv om du vill	0|134|bestämmer du själv om
kunden	0|134|kunden bestämmer	0|165|kunden	1|385|kunden	3|1554|kunden
användaren	0|134|användaren bestämmer	0|166|användaren	3|1554|användaren
vald	0|134|vald	1|851|vald
valda	0|134|valda
valts	0|134|valts
valbar	0|134|valbar
valbara	0|134|valbara
valbart	0|134|valbart
möjligheten	0|134|möjligheten att välja	0|134|möjligheten att	1|1120|möjligheten
alternativen	0|134|alternativen
do	0|135|do not track
global	0|135|global privacy control
gpc	0|135|gpc
dnt	0|135|dnt
tillstånd	0|136|tillstånd
tillåtelse	0|136|tillåtelse
godkänna	0|136|godkänna	1|438|godkänna	8|136|godkänna den uppdaterade	8|136|godkänna den nya	8|136|godkänna på nytt	8|136|godkänna ** igen
godkänner	0|136|godkänner	1|438|godkänner	3|1606|godkänner
godkännas	0|136|godkännas
godkänt	0|136|godkänt	1|438|godkänt
godkänn	0|136|godkänn	1|438|godkänn
godkände	0|136|godkände
tillåter	0|136|tillåter oss	0|136|tillåter du	0|136|tillåter dessa	0|136|tillåter alla	1|441|tillåter	3|1557|tillåter
tillåta	0|136|tillåta oss	0|136|tillåta alla	0|136|tillåta dessa	1|441|tillåta	3|1557|tillåta
tillåtit	0|136|tillåtit oss
går	0|136|går med på	1|1091|går
gå	0|136|gå med på	0|195|gå in på	0|195|gå till	1|1091|gå	2|1219|gå vidare	8|1640|gå igenom
gått	0|136|gått med på	1|1091|gått
medge	0|136|medge	1|441|medge
medger	0|136|medger att	1|441|medger
medgett	0|136|medgett
medgivit	0|136|medgivit
medgiver	0|136|medgiver
tillåtelsen	0|136|tillåtelsen
tillstånden	0|136|tillstånden
tillståndet	0|136|tillståndet
tillåt	0|136|tillåt alla
godkännande	0|136|godkännande	3|1606|godkännande
godkännanden	0|136|godkännanden
godkännandet	0|136|godkännandet
informerat	0|136|informerat samtycke
informerade	0|136|informerade samtycke
behörigheter	0|136|behörigheter du	0|136|behörigheter som du
beviljat	0|136|beviljat behörighet*
legitimt	0|137|legitimt intresse	0|137|legitimt ändamål	0|137|legitimt syfte	0|137|legitimt affärs*
legitima	0|137|legitima intressen	0|137|legitima intresse	0|137|legitima ändamål	0|137|legitima syften	0|137|legitima affärs*	0|137|legitima skäl
avvägning	0|137|avvägning av intressen
intresset	0|137|intresset av att
ett	0|137|ett intresse av att	0|144|ett annat land	0|178|ett minimum	0|188|ett antal	2|917|ett enda	8|1637|ett meddelande till	8|1637|ett meddelande i	8|1637|ett meddelande på	8|1637|ett tydligt meddelande
affärsintressen	0|137|affärsintressen
affärsmässiga	0|137|affärsmässiga intressen
affärsmässigt	0|137|affärsmässigt intresse
motstående	0|137|motstående intressen
än	0|137|än dina intressen
avtalet	0|138|avtalet med dig	0|138|avtalet med	0|138|avtalet mellan	0|138|avtalet om	0|138|avtalet ingås	0|138|avtalet ska kunna	0|138|avtalet som	0|138|avtalet vi	0|138|avtalet har ingåtts	0|138|avtalet till	1|437|avtalet	3|1579|avtalet
ingå	0|138|ingå avtal	0|138|ingå ett avtal	0|138|ingå avtalet	1|827|ingå	2|1105|ingå avtal
ingår	0|138|ingår avtal	0|138|ingår ett avtal	0|138|ingår avtalet	1|827|ingår
ingått	0|138|ingått avtal	0|138|ingått ett avtal	1|1105|ingått
ingående	0|138|ingående av avtal*	1|1105|ingående
part	0|138|part i avtal*	1|671|part
ingånget	0|138|ingånget avtal
ingångna	0|138|ingångna avtal
kontrakt	0|138|kontrakt	3|1579|kontrakt
kontraktet	0|138|kontraktet
förberedelse	0|138|förberedelse av avtal
teckna	0|138|teckna avtal	1|1105|teckna
tecknar	0|138|tecknar avtal	1|1105|tecknar
tecknat	0|138|tecknat avtal	1|1105|tecknat
parter	0|138|parter i avtal*	1|671|parter
stöd	0|138|stöd av avtal	0|139|stöd i lag
grundas	0|138|grundas på avtal	1|717|grundas
grundar	0|138|grundar sig på avtal	0|181|grundar sig på ditt samtycke	1|717|grundar
baseras	0|138|baseras på avtal	0|181|baseras på ditt samtycke	1|717|baseras
träffa	0|138|träffa avtal
träffar	0|138|träffar avtal
träffat	0|138|träffat avtal
sluter	0|138|sluter avtal
slutit	0|138|slutit avtal
överenskommelse	0|138|överenskommelse	3|1579|överenskommelse
överenskommelsen	0|138|överenskommelsen
överenskommelser	0|138|överenskommelser
artikel	0|139|artikel 6	0|139|artikel 9	0|139|artikel 6 *	0|139|artikel 6.1	0|139|artikel 9.2	0|139|artikel 6 1	0|139|artikel 9 2	1|451|artikel
grundläggande	0|139|grundläggande intressen	0|139|grundläggande intresse	1|607|grundläggande
laga	0|139|laga grund	1|780|laga	2|1384|laga mat
art	0|139|art 6	0|139|art 9	0|139|art 6.1	0|139|art 9.2	1|993|art
vitala	0|139|vitala intressen
lagligheten	0|139|lagligheten av behandling*	0|139|lagligheten av den behandling*	0|139|lagligheten i behandling*	0|139|lagligheten hos behandling*
organisatoriska	0|140|organisatoriska åtgärder
skyddas	0|140|skyddas	0|140|skyddas mot	3|1604|skyddas
säkerhet	0|140|säkerhet
skydd	0|140|skydd av	0|140|skydd för	3|1604|skydd
säkra	0|140|säkra dina	0|140|säkra	1|722|säkra	3|1604|säkra
förfaranden	0|140|förfaranden för att skydda
lämpliga	0|140|lämpliga åtgärder	3|1601|lämpliga
sekretess	0|140|sekretess	1|295|sekretess	6|1623|sekretess
skyddar	0|140|skyddar dina	0|140|skyddar din	0|140|skyddar	0|140|skyddar era	0|140|skyddar vi	3|1604|skyddar	6|1623|skyddar
skyddade	0|140|skyddade	0|140|skyddade mot
skyddet	0|140|skyddet av	0|140|skyddet för	0|140|skyddet	0|140|skyddet mot
säker	0|140|säker	1|722|säker
säkert	0|140|säkert	1|722|säkert	2|723|säkert sätt
säkrar	0|140|säkrar	3|1604|säkrar
säkras	0|140|säkras
skyddad	0|140|skyddad
skyddat	0|140|skyddat	0|140|skyddat mot
skyddades	0|140|skyddades
säkerhetspraxis	0|140|säkerhetspraxis
säkrare	0|140|säkrare
hemlig	0|140|hemlig
hemliga	0|140|hemliga
hemligt	0|140|hemligt
förtrolig	0|140|förtrolig
förtroliga	0|140|förtroliga
förtroligt	0|140|förtroligt
sekretessen	0|140|sekretessen
sekretessregler	0|140|sekretessregler
rutiner	0|140|rutiner på plats
system	0|140|system på plats	1|429|system
krypterings	0|140|krypterings och säkerhetsåtgärd*
behöver	0|140|behöver dem för sitt arbete	0|140|behöver dem för att utföra	0|140|behöver uppgifterna för sitt arbete	0|140|behöver uppgifterna för att utföra	0|140|behöver tillgång till dem för att utföra	0|140|behöver känna till	0|187|behöver	1|606|behöver	3|1566|behöver	3|1584|behöver
behov	0|140|behov av att känna till
need	0|140|need to know
iso	0|140|iso 27001	0|140|iso iec 27001	1|1525|iso
soc	0|140|soc 2
pci	0|140|pci dss	1|1526|pci
säkrad	0|140|säkrad
säkrade	0|140|säkrade
säkrat	0|140|säkrat
säkerhetsvarningar	0|140|säkerhetsvarningar
säkerhetsaviseringar	0|140|säkerhetsaviseringar
dataläckage	0|141|dataläckage
obehörigen	0|141|obehörigen
läcka	0|141|läcka
läckor	0|141|läckor
läckage	0|141|läckage
olaglig	0|141|olaglig behandling	0|141|olaglig förstör*
oavsiktlig	0|141|oavsiktlig förlust	0|141|oavsiktlig eller	0|141|oavsiktlig förstör*	0|141|oavsiktlig eller olaglig förstör*
incident	0|141|incident
incidenter	0|141|incidenter
incidenten	0|141|incidenten
otillåtet	0|141|otillåtet röjande
obehörigas	0|141|obehörigas
obehörigs	0|141|obehörigs
ingen	0|142|ingen garanti	0|176|ingen
fullständig	0|142|fullständig säkerhet	0|189|fullständig
absolut	0|142|absolut säkerhet	0|142|absolut säker	0|142|absolut säkra	0|142|absolut säkert	0|142|absolut garanti	0|157|absolut nödvändiga cookies	0|157|absolut nödvändiga kakor	0|178|absolut nödvändig*
inga	0|142|inga garantier	0|176|inga	0|178|inga andra ändamål	0|178|inga andra syften	8|1642|inga invändningar
100	0|142|100 säker	0|142|100 procent säker
hundra	0|142|hundra procent*
fullkomlig	0|142|fullkomlig säkerhet
total	0|142|total säkerhet
garanterar	0|142|garanterar inte säkerhet*	3|1561|garanterar
aldrig	0|142|aldrig garantera	0|176|aldrig	1|1353|aldrig
omöjligt	0|142|omöjligt att garantera	0|176|omöjligt
anställda	0|143|anställda	0|143|anställda hos
medarbetare	0|143|medarbetare	0|143|medarbetare med behörighet
personal	0|143|personal	0|143|personal med behörighet	1|503|personal
personalen	0|143|personalen
anställdas	0|143|anställdas
medarbetarna	0|143|medarbetarna
medarbetares	0|143|medarbetares
personalens	0|143|personalens
vår	0|143|vår personal	0|170|vår företrädare	0|170|vår representant i	0|173|vår policy	0|173|vår integritets*	0|196|vår prioritet	8|1630|vår policy	8|1631|vår behandling	8|1648|vår hemsida
anställd	0|143|anställd
medarbetaren	0|143|medarbetaren
medarbetarnas	0|143|medarbetarnas
arbetstagare	0|143|arbetstagare
arbetstagaren	0|143|arbetstagaren
arbetstagarna	0|143|arbetstagarna
personer	0|143|personer med behörighet	0|166|personer	1|673|personer	3|1554|personer
utanför	0|144|utanför eu	0|144|utanför ees	0|144|utanför eu ees	0|144|utanför europeiska	0|144|utanför sverige	0|144|utanför det europeiska	0|144|utanför den europeiska	0|144|utanför storbritannien	0|144|utanför ditt land	0|144|utanför schweiz	0|144|utanför europa	0|144|utanför unionen	0|144|utanför landet	0|144|utanför det land	0|144|utanför kanada	0|144|utanför norge	1|667|utanför	6|65|utanför
utomlands	0|144|utomlands	1|666|utomlands
länder	0|144|länder utanför	0|144|länder där	0|144|länder över hela världen	0|153|länder	1|636|länder
överförs	0|144|överförs internationellt
internationellt	0|144|internationellt
gränsöverskridande	0|144|gränsöverskridande
utlandet	0|144|utlandet
land	0|144|land utanför	0|153|land	1|636|land
utom	0|144|utom eu	0|144|utom ees	0|179|utom	0|179|utom när	0|179|utom om	0|179|utom i	0|179|utom då
internationella	0|144|internationella dataöverföring*
internationell	0|144|internationell dataöverföring*
standardiserade	0|145|standardiserade avtalsklausul*	0|145|standardiserade dataskydd*
avtalsklausuler	0|145|avtalsklausuler
scc	0|145|scc
sccs	0|145|sccs
standard	0|145|standard contractual clauses
dpf	0|146|dpf	0|146|dpf s
skölden	0|146|skölden	0|146|skölden för skydd av privatlivet
sköld	0|146|sköld för skydd av privatlivet
safe	0|146|safe harbo*
dataskyddsram	0|146|dataskyddsram
dataskyddsramen	0|146|dataskyddsramen
ramen	0|146|ramen för dataskydd*	0|146|ramen för skydd av
ramverket	0|146|ramverket för dataskydd
ram	0|146|ram för dataskydd	1|1149|ram
adekvat	0|147|adekvat skyddsnivå	0|147|adekvat skydd*	0|147|adekvat nivå	0|147|adekvat nivå av	0|147|adekvat skyddsnivå*	0|147|adekvat dataskydd*	0|147|adekvat nivå på skydd*
beslut	0|147|beslut om adekvat*	0|147|beslut om likvärdig	0|147|beslut om tillräcklig*	0|147|beslut om adekvat skyddsnivå av eu kommissionen	0|147|beslut om adekvat skyddsnivå från eu kommissionen	1|852|beslut
lämplig	0|147|lämplig skyddsnivå	3|1601|lämplig
tillräcklig	0|147|tillräcklig skyddsnivå
tillräckligt	0|147|tillräckligt skydd	0|147|tillräckligt dataskydd
adekvata	0|147|adekvata skydds*	0|147|adekvata skyddet
likvärdig	0|147|likvärdig skyddsnivå	3|1577|likvärdig
likvärdigt	0|147|likvärdigt skydd
europeiska	0|147|europeiska kommissionen har beslutat	0|150|europeiska unionen	0|150|europeiska ekonomiska samarbetsområdet	0|150|europeiska unionens	0|150|europeiska ekonomiska samarbetsområde*
kommissionen	0|147|kommissionen har beslutat	0|147|kommissionen beslutat
samma	0|147|samma skyddsnivå	0|147|samma nivå av skydd	0|147|samma nivå på skydd	0|147|samma nivå av dataskydd	0|168|samma gäller	1|976|samma
motsvarande	0|147|motsvarande skyddsnivå	0|147|motsvarande skydd	3|1577|motsvarande
lika	0|147|lika hög skyddsnivå	0|147|lika gott skydd	1|976|lika
skyddsnivå	0|147|skyddsnivå
skyddsnivån	0|147|skyddsnivån
skyddsnivåer	0|147|skyddsnivåer
skyddsnivåerna	0|147|skyddsnivåerna
nivå	0|147|nivå av dataskydd	0|147|nivå på skydd*	0|147|nivå av skydd
nivån	0|147|nivån av dataskydd	0|147|nivån på skydd*
grad	0|147|grad av skydd	1|956|grad
fullgott	0|147|fullgott skydd
fullgod	0|147|fullgod skyddsnivå
bindande	0|148|bindande företagsbestämmelser	0|148|bindande företagsregler	0|148|bindande koncernregler	0|148|bindande interna regler	0|148|bindande företagsinterna*	1|1167|bindande
bcr	0|148|bcr
usa	0|149|usa	0|149|usa s	1|648|usa
förenta	0|149|förenta staterna	0|149|förenta staternas	1|649|förenta
us	0|149|us	1|648|us
amerikas	0|149|amerikas förenta stater	0|149|amerikas
u	0|149|u s a
ees	0|150|ees	0|150|ees s	1|645|ees
europa	0|150|europa	1|645|europa
unionen	0|150|unionen	1|646|unionen
unionens	0|150|unionens	1|646|unionens
europas	0|150|europas
storbritannien	0|151|storbritannien
uk	0|151|uk	0|163|uk gdpr	1|650|uk
förenade	0|151|förenade kungariket	0|151|förenade konungariket	0|250|förenade arabemiraten	1|649|förenade
england	0|151|england	1|650|england
storbritanniens	0|151|storbritanniens
wales	0|151|wales
skottland	0|151|skottland
nordirland	0|151|nordirland
englands	0|151|englands
schweiz	0|152|schweiz	1|655|schweiz
stat	0|153|stat	1|635|stat
landet	0|153|landet	1|636|landet
länderna	0|153|länderna	1|636|länderna
landets	0|153|landets	1|631|landets
länders	0|153|länders
stater	0|153|stater	1|635|stater
staten	0|153|staten	1|635|staten
staterna	0|153|staterna
hemländer	0|153|hemländer
server	0|154|server	1|327|server
servrar	0|154|servrar	1|327|servrar
datacenter	0|154|datacenter
servern	0|154|servern	1|327|servern
servrarna	0|154|servrarna	1|327|servrarna
serverna	0|154|serverna
serverns	0|154|serverns
servrarnas	0|154|servrarnas
servers	0|154|servers
serverdata	0|154|serverdata
kakor	0|155|kakor	0|157|kakor från tredje*	0|198|kakor är små	0|198|kakor är text*	0|198|kakor är filer	1|1035|kakor	6|1624|kakor
webbkakor	0|155|webbkakor
kaka	0|155|kaka	1|1035|kaka
kakorna	0|155|kakorna
kakan	0|155|kakan	1|1035|kakan
webbkaka	0|155|webbkaka
webbkakorna	0|155|webbkakorna
webbkakan	0|155|webbkakan
kakans	0|155|kakans
kakornas	0|155|kakornas
cookien	0|155|cookien
cookiens	0|155|cookiens
cookies	0|155|cookies	0|157|cookies från tredje*	0|198|cookies är små	0|198|cookies är text*	0|198|cookies är filer	0|198|cookies är data*
cookiesarna	0|155|cookiesarna
cookierna	0|155|cookierna
cookiedata	0|155|cookiedata
cookieliknande	0|155|cookieliknande
små	0|155|små textfiler	1|959|små
liten	0|155|liten textfil	1|959|liten
textfiler	0|155|textfiler
pixlar	0|156|pixlar	0|157|pixlar från tredje part*	0|198|pixlar är små
webbfyrar	0|156|webbfyrar	0|198|webbfyrar är
lokal	0|156|lokal lagring	0|156|lokal datalagring
taggar	0|156|taggar
spårare	0|156|spårare	0|157|spårare från tredje part*
webblagring	0|156|webblagring
spåraren	0|156|spåraren
taggarna	0|156|taggarna
spårarna	0|156|spårarna
lokalt	0|156|lokalt lagrade objekt	0|156|lokalt delade objekt	0|156|lokalt lagringsutrymme
lokala	0|156|lokala lagring	0|156|lokala lagringen	0|156|lokala lagringsutrymme*
localstorage	0|156|localstorage
annonsspårare	0|156|annonsspårare
reklamspårare	0|156|reklamspårare
tredjepartsspårare	0|156|tredjepartsspårare
skript	0|156|skript
skripten	0|156|skripten
permanenta	0|157|permanenta cookies	0|157|permanenta kakor
funktionella	0|157|funktionella cookies	0|157|funktionella kakor
varaktiga	0|157|varaktiga cookies	0|157|varaktiga kakor
analytiska	0|157|analytiska cookies	0|157|analytiska kakor
tillfälliga	0|157|tillfälliga cookies	0|157|tillfälliga kakor
sessionsbaserade	0|157|sessionsbaserade cookies
strikt	0|157|strikt nödvändiga cookies	0|157|strikt nödvändiga kakor	0|178|strikt	1|608|strikt
strängt	0|157|strängt nödvändiga cookies	0|178|strängt
annonscookies	0|157|annonscookies från tredje*
marknadsföringscookies	0|157|marknadsföringscookies från tredje*
analyscookies	0|157|analyscookies från tredje*
barn	0|158|barn	1|678|barn	3|1605|barn
barns	0|158|barns	1|678|barns
barnets	0|158|barnets
barnet	0|158|barnet	1|678|barnet	3|1605|barnet
barnen	0|158|barnen	1|678|barnen
barnens	0|158|barnens	1|678|barnens
yngre	0|158|yngre personer	0|158|yngre användare	0|158|yngre barn	0|160|yngre än	1|679|yngre
unga	0|158|unga personer	1|679|unga
elev	0|158|elev
elever	0|158|elever
eleven	0|158|eleven
elevens	0|158|elevens
elevers	0|158|elevers
eleverna	0|158|eleverna
elevernas	0|158|elevernas
elevs	0|158|elevs
målsman	0|159|målsman
målsmäns	0|159|målsmäns
vårdnadshavarna	0|159|vårdnadshavarna
vårdnadshavarnas	0|159|vårdnadshavarnas
målsmannen	0|159|målsmannen
års	0|160|års ålder	1|891|års	5|1614|års
år	0|160|år gammal	0|160|år gamla	1|891|år	5|1614|år
minimiålder	0|160|minimiålder
fyllt	0|160|fyllt * år
lägst	0|160|lägst * år	1|1202|lägst
under	0|160|under 12 år	0|160|under 13 år	0|160|under 14 år	0|160|under 15 år	0|160|under 16 år	0|160|under 17 år	0|160|under 18 år	0|160|under 20 år	0|160|under 21 år	0|160|under tolv år	0|160|under tretton år	0|160|under fjorton år	0|160|under femton år	0|160|under sexton år	0|160|under arton år	0|180|under förutsättning	0|180|under villkor att	0|193|under en period	0|193|under den tid	0|193|under den period	0|193|under avtalstiden	0|193|under hela avtal*	0|193|under så lång tid	0|193|under så lång	0|193|under en tid	0|193|under en viss tid	0|193|under en tid som	0|193|under hela avtals*
vara	0|160|vara minst * år
minst	0|160|minst 13 år	0|160|minst 15 år	0|160|minst 16 år	0|160|minst 18 år	0|160|minst tretton år	0|160|minst sexton år	0|160|minst arton år	1|1202|minst	8|1644|minst
myndig	0|160|myndig ålder	1|680|myndig
blivit	0|160|blivit myndig	1|1091|blivit
bor	0|161|bor i	0|161|bor du i	0|161|bor utanför	1|1016|bor	3|1599|bor
hemmahörande	0|161|hemmahörande
befinner	0|161|befinner dig i	0|161|befinner sig	0|161|befinner dig
baserad	0|161|baserad i	0|161|baserad inom	0|181|baserad på ditt samtycke
baserade	0|161|baserade i	0|161|baserade inom
belägen	0|161|belägen i	0|161|belägen på	0|161|belägen inom	1|641|belägen	3|1598|belägen
belägna	0|161|belägna i	0|161|belägna inom	1|641|belägna	3|1598|belägna
vistas	0|161|vistas i
bosätter	0|161|bosätter dig
invånarna	0|161|invånarna
invånarnas	0|161|invånarnas
beläget	0|161|beläget i	0|161|beläget på	0|161|beläget inom
etablerad	0|161|etablerad i	0|161|etablerad inom
etablerade	0|161|etablerade i	0|161|etablerade inom
huvudkontor	0|161|huvudkontor i
huvudkontoret	0|161|huvudkontoret i
boende	0|161|boende i
befinna	0|161|befinna dig i
ccpa	0|162|ccpa	1|1055|ccpa
cpra	0|162|cpra	1|1055|cpra
virginia	0|162|virginia	1|1527|virginia
colorado	0|162|colorado	1|1528|colorado
connecticut	0|162|connecticut	1|1529|connecticut
utah	0|162|utah	1|1530|utah
vissa	0|162|vissa delstater	0|188|vissa	0|188|vissa delar	1|973|vissa
delstater	0|162|delstater
delstaterna	0|162|delstaterna
delstaters	0|162|delstaters
nevada	0|162|nevada	1|1531|nevada
texas	0|162|texas	1|1532|texas
oregon	0|162|oregon
montana	0|162|montana
delstaten	0|162|delstaten
delstatens	0|162|delstatens
delstat	0|162|delstat
gdpr	0|163|gdpr	0|168|gdpr gäller	1|1054|gdpr
dataskyddsrätt	0|163|dataskyddsrätt
dataskyddsrätten	0|163|dataskyddsrätten
personuppgiftslag	0|163|personuppgiftslag
lgpd	0|163|lgpd
pipeda	0|163|pipeda
dsgvo	0|163|dsgvo
gäst	0|164|gäst
gäster	0|164|gäster
besöker	0|164|besöker vår	0|164|besöker webbplats*	0|164|besöker våra	1|384|besöker	8|1640|besöker ** regelbundet
gästen	0|164|gästen
gästerna	0|164|gästerna
besökarna	0|164|besökarna
besökarnas	0|164|besökarnas
gästers	0|164|gästers
gästernas	0|164|gästernas
gästens	0|164|gästens
kunder	0|165|kunder	1|385|kunder	3|1554|kunder
kunderna	0|165|kunderna	1|385|kunderna	3|1554|kunderna
kunders	0|165|kunders	1|385|kunders
kundernas	0|165|kundernas
köparen	0|165|köparen
klient	0|165|klient
klienter	0|165|klienter
kunds	0|165|kunds
köparens	0|165|köparens
köparnas	0|165|köparnas
klienten	0|165|klienten
klientens	0|165|klientens
klienters	0|165|klienters
klienterna	0|165|klienterna
beställare	0|165|beställare
beställaren	0|165|beställaren
köparna	0|165|köparna
köpares	0|165|köpares
kundundersökning	0|165|kundundersökning
kundundersökningar	0|165|kundundersökningar
kundundersökningen	0|165|kundundersökningen
kundundersökningarna	0|165|kundundersökningarna
medlem	0|166|medlem	1|381|medlem	3|1554|medlem
person	0|166|person	1|673|person	3|1554|person
registrerad	0|166|registrerad person	3|1554|registrerad
enskild	0|166|enskild person	1|673|enskild
enskilda	0|166|enskilda personer	0|166|enskilda har	0|166|enskilda som	1|673|enskilda
medlemmen	0|166|medlemmen	1|381|medlemmen
medlemmens	0|166|medlemmens
medlemmarna	0|166|medlemmarna	1|381|medlemmarna
medlemmars	0|166|medlemmars
individ	0|166|individ	3|1554|individ
individen	0|166|individen
individens	0|166|individens
individer	0|166|individer	3|1554|individer
individers	0|166|individers
individerna	0|166|individerna
personen	0|166|personen	1|673|personen
personens	0|166|personens	1|673|personens
personers	0|166|personers
personerna	0|166|personerna	1|673|personerna
registrerades	0|166|registrerades
deltagarna	0|166|deltagarna
deltagarnas	0|166|deltagarnas
medlemmarnas	0|166|medlemmarnas
personernas	0|166|personernas
människor	0|166|människor
människors	0|166|människors
människa	0|166|människa
kontohavare	0|166|kontohavare
kontohavaren	0|166|kontohavaren
kontohavarna	0|166|kontohavarna
enskilde	0|166|enskilde	1|673|enskilde
enskildes	0|166|enskildes
individernas	0|166|individernas
enskildas	0|166|enskildas
dem	0|166|dem som använder
användare	0|166|användare	3|1554|användare
användarna	0|166|användarna	3|1554|användarna
användarfeedback	0|166|användarfeedback
användarstöd	0|166|användarstöd
praktikanter	0|167|praktikanter
styrs	0|168|styrs av	1|756|styrs
beskriver	0|168|beskriver hur	0|168|beskriver vi hur	0|168|beskriver vilka	0|168|beskriver på vilket sätt	0|168|beskriver vår	0|168|beskriver våra	3|1570|beskriver
gäller	0|168|gäller när	0|168|gäller alla	0|168|gäller denna	0|168|gäller den här	0|168|gäller policyn	0|168|gäller vår integritets*	0|168|gäller integritets*	0|168|gäller oavsett	0|168|gäller även	0|168|gäller för alla	0|168|gäller vid	0|168|gäller i de fall	0|168|gäller också	0|168|gäller följande	0|168|gäller inom	0|168|gäller oberoende	0|168|gäller	0|168|gäller ** för	0|175|gäller från	0|175|gäller fr	1|864|gäller	6|1628|gäller	9|1654|gäller från	9|1654|gäller från och med	9|1654|gäller fr o m	9|1654|gäller sedan
omfattas	0|168|omfattas av denna	0|168|omfattas av policyn	0|168|omfattas av vår	0|168|omfattas ** av denna	0|168|omfattas ** av policyn	0|168|omfattas ** av vår	0|168|omfattas av ** integritetspolicy*	0|168|omfattas av ** policy	0|168|omfattas av ** sekretesspolicy*	0|168|omfattas av ** integritetsmeddelande*	1|677|omfattas
policy	0|168|policy omfattar	0|168|policy är tillämplig	0|168|policy tillämplig	0|168|policy beskriver	0|168|policy förklarar	1|433|policy	3|1551|policy	8|1630|policy
omfattar	0|168|omfattar behandling*	0|168|omfattar denna	0|168|omfattar den här	0|168|omfattar policyn	0|168|omfattar integritets*	0|168|omfattar alla	0|168|omfattar de	0|190|omfattar bland annat	1|827|omfattar
tillämpas	0|168|tillämpas denna	0|168|tillämpas när	0|168|tillämpas i	0|168|tillämpas om	0|168|tillämpas på	0|168|tillämpas ** på
reglerar	0|168|reglerar hur	0|168|reglerar behandling*
lyder	0|168|lyder under
redogör	0|168|redogör för hur	0|168|redogör vi för hur	1|473|redogör
redogörs	0|168|redogörs för hur	1|473|redogörs	3|1570|redogörs
policyn	0|168|policyn tillämplig	0|168|policyn är tillämplig	0|173|policyn	0|174|policyn kan	0|174|policyn uppdateras	0|174|policyn ändras	1|433|policyn	3|1551|policyn	8|1630|policyn
tillämpligt	0|168|tillämpligt för	3|1601|tillämpligt
policyns	0|168|policyns tillämpning*	1|433|policyns
träffas	0|168|träffas av denna	0|168|träffas av policyn
följande	0|168|följande gäller	1|424|följande
detta	0|168|detta gäller	0|173|detta meddelande	0|173|detta dokument	0|173|detta integritets*	8|1630|detta dokument	8|1630|detta meddelande
detsamma	0|168|detsamma gäller
gälla	0|168|gälla för	1|864|gälla
förklarar	0|168|förklarar hur	0|168|förklarar vi hur	0|168|förklarar vilka	0|168|förklarar vad	0|168|förklarar vår	0|168|förklarar våra	0|168|förklarar på vilket	1|474|förklarar	3|1570|förklarar
förklaras	0|168|förklaras hur	1|474|förklaras	3|1570|förklaras
beskrivs	0|168|beskrivs hur	0|195|beskrivs i	0|195|beskrivs nedan	0|195|beskrivs närmare	3|1570|beskrivs
syftet	0|168|syftet med denna policy	0|168|syftet med denna integritetspolicy	0|173|syftet med denna information	3|1560|syftet
ansvarig	0|169|ansvarig för behandlingen	0|169|ansvarig för dina personuppgifter	0|169|ansvarig för behandling*
gemensamt	0|169|gemensamt ansvarig*	0|169|gemensamt personuppgiftsansvariga	0|169|gemensamt ansvar
ansvarar	0|169|ansvarar för behandling*	0|169|ansvarar för dina	0|169|ansvarar för personuppgift*	1|1058|ansvarar
drivs	0|169|drivs av	0|169|drivs och ägs	1|496|drivs
ägs	0|169|ägs och drivs	1|532|ägs
personuppgiftsansvar	0|169|personuppgiftsansvar
personuppgiftsansvaret	0|169|personuppgiftsansvaret
ansvariga	0|169|ansvariga för behandling*	0|169|ansvariga för dina
ansvarigt	0|169|ansvarigt för behandling*	0|169|ansvarigt för dina	0|169|ansvarigt bolag	0|169|ansvarigt företag
gemensamma	0|169|gemensamma personuppgiftsansvar*	1|982|gemensamma
företrädare	0|170|företrädare i	0|170|företrädare inom
representant	0|170|representant inom
frågor	0|171|frågor	0|171|frågor eller synpunkter	0|171|frågor och synpunkter	0|171|frågor synpunkter	0|171|frågor eller funderingar	1|842|frågor	3|1572|frågor	6|1627|frågor
skriv	0|171|skriv till oss	2|1295|skriv ut	7|1629|skriv ut
via	0|171|via e post till	0|195|via denna länk	0|195|via länken nedan	0|195|via länken här	3|1571|via	8|1637|via ett meddelande	8|1638|via denna sida	8|3|via mail	8|1645|via appen	8|1645|via tjänsten	8|1645|via våra tjänster	8|1648|via webbplatsen	8|1650|via post
per	0|171|per post	0|191|per automatik	2|1344|per den	8|1650|per post
ring	0|171|ring oss
frågorna	0|171|frågorna	1|842|frågorna
tveka	0|171|tveka inte
vända	0|171|vända dig till	1|1338|vända
vänd	0|171|vänd dig till	1|1338|vänd
nås	0|171|nås via	0|171|nås på	1|1093|nås
når	0|171|når oss	0|171|når du oss	1|1093|når
kontaktat	0|171|kontaktat oss
välkommen	0|171|välkommen att kontakta	0|171|välkommen att höra av	0|196|välkommen till	0|196|välkommen hit
välkomna	0|171|välkomna att kontakta	0|196|välkomna till
varmt	0|171|varmt välkommen att kontakta
appar	0|172|appar från tredje part*	1|304|appar	3|1550|appar
tjänster	0|172|tjänster från tredje part*	1|297|tjänster	3|1550|tjänster
applikationer	0|172|applikationer från tredje part*
verktyg	0|172|verktyg från tredje part*
program	0|172|program från tredje part*	1|307|program
programvara	0|172|programvara från tredje part*	3|1550|programvara
plattformar	0|172|plattformar från tredje part*
integrationer	0|172|integrationer från tredje part*	0|172|integrationer	0|172|integrationer med
tredjepartsapp	0|172|tredjepartsapp
integrationerna	0|172|integrationerna
integration	0|172|integration med	0|172|integration av tredje*
integrationen	0|172|integrationen med
denna	0|173|denna policy	0|173|denna integritets*	0|173|denna dataskydds*	0|173|denna sekretess*	0|173|denna information beskriver	0|173|denna information förklarar	0|173|denna information gäller	0|173|denna information riktar	0|173|denna information omfattar	0|173|denna information om behandling*	0|175|denna version	8|1630|denna policy	8|1630|denna information	8|1630|denna sida	8|1630|denna text
dataskyddsförklaring	0|173|dataskyddsförklaring
informationstext	0|173|informationstext
integritetspolicies	0|173|integritetspolicies
uppdaterar	0|173|uppdaterar denna information	0|174|uppdaterar denna	0|174|uppdaterar vår	0|174|uppdaterar den här	0|174|uppdaterar policyn	3|1592|uppdaterar	8|1632|uppdaterar	8|1633|uppdaterar dina	8|1639|uppdaterar ** datum*	8|1639|uppdaterar den här sidan	8|1639|uppdaterar vi den här sidan	8|1639|uppdaterar vi denna sida	8|1639|uppdaterar vi denna	8|1639|uppdaterar vi den här	8|1639|uppdaterar vi policyn	8|1639|uppdaterar vi informationen
ändrar	0|173|ändrar denna information	0|174|ändrar denna	0|174|ändrar vår	0|174|ändrar den här	0|174|ändrar policyn	3|1592|ändrar	8|1632|ändrar	8|1633|ändrar dig	8|1639|ändrar vi denna	8|1639|ändrar vi den här
ändringar	0|174|ändringar i denna	0|174|ändringar av denna	0|174|ändringar i policyn	0|174|ändringar i vår	0|174|ändringar av policyn	0|174|ändringar i integritets*	0|174|ändringar i den här	0|174|ändringar i detta	0|174|ändringar av vår	0|174|ändringar i dessa	0|174|ändringar av dessa	0|174|ändringar av den här	0|174|ändringar av detta	0|174|ändringar av integritets*	0|174|ändringar av policy*	3|1592|ändringar	8|1632|ändringar
uppdatering	0|174|uppdatering av denna	0|174|uppdatering av vår	3|1592|uppdatering
uppdateras	0|174|uppdateras från tid	0|174|uppdateras löpande	0|174|uppdateras regelbundet	3|1592|uppdateras	8|1632|uppdateras	8|1639|uppdateras den här sidan
förändringar	0|174|förändringar i denna	0|174|förändringar av denna	0|174|förändringar i vår	0|174|förändringar av vår
revidera	0|174|revidera denna	1|771|revidera
ändras	0|174|ändras från tid	3|1592|ändras	8|1632|ändras
uppdaterade	0|174|uppdaterade policyn	0|174|uppdaterade integritets*	8|1632|uppdaterade
uppdateringar	0|174|uppdateringar av denna	0|174|uppdateringar av vår	0|174|uppdateringar i denna	0|174|uppdateringar av policyn	0|174|uppdateringar av den här	3|1592|uppdateringar
senast	0|175|senast uppdaterad*	0|175|senast ändrad*	0|175|senast uppdaterades	0|175|senast reviderad*	1|868|senast	8|1639|senast uppdaterad	8|1644|senast	9|1653|senast uppdaterad	9|1653|senast uppdaterades	9|1653|senast ändrad	9|1653|senast reviderad
träder	0|175|träder i kraft	0|175|träder ikraft	1|867|träder	8|1644|träder i kraft	9|1654|träder i kraft
uppdaterad	0|175|uppdaterad	8|1632|uppdaterad	9|1653|uppdaterad
reviderad	0|175|reviderad	1|771|reviderad	9|1653|reviderad
ikraftträdande	0|175|ikraftträdande
uppdaterades	0|175|uppdaterades senast	9|1653|uppdaterades
senaste	0|175|senaste uppdatering*	0|175|senaste ändring*	0|175|senaste revidering*	1|868|senaste	8|1639|senaste versionen	8|1639|senaste version	9|1653|senaste uppdatering
giltig	0|175|giltig från	9|1654|giltig från
trädde	0|175|trädde i kraft
fastställd	0|175|fastställd	0|175|fastställd den	0|175|fastställd av	9|1653|fastställd
fastställdes	0|175|fastställdes
version	0|175|version av denna	0|175|version av policyn	0|175|version 1	0|175|version 2	0|175|version 3	1|344|version	9|1653|version
inget	0|176|inget	0|176|inget som helst	0|178|inget annat ändamål	0|178|inget annat syfte
utan	0|176|utan	0|179|utan hinder av	0|181|utan ditt samtycke	0|181|utan ditt godkännande	0|181|utan ditt tillstånd	0|181|utan din tillåtelse	0|181|utan ditt * samtycke	0|181|utan ditt medgivande	0|181|utan ditt * godkännande	0|181|utan samtycke	0|181|utan ert samtycke	0|181|utan användarens samtycke	0|181|utan kundens samtycke	0|181|utan vårdnadshavar* samtycke	0|181|utan föräldr* samtycke	0|181|utan ditt * tillstånd	0|181|utan uttryckligt samtycke	0|181|utan föregående samtycke	0|184|utan onödigt dröjsmål	0|184|utan dröjsmål	0|184|utan oskäligt dröjsmål	0|184|utan otillbörligt dröjsmål	0|184|utan onödig fördröjning	0|184|utan oskälig fördröjning	0|190|utan begränsning	0|190|utan att begränsas till	0|190|utan även	0|190|utan också	0|193|utan tidsgräns	0|193|utan tidsbegränsning	0|197|utan att påverka lagligheten	0|197|utan att det påverkar lagligheten	0|197|utan att detta påverkar lagligheten	4|1607|utan dröjsmål	4|1607|utan onödigt dröjsmål	8|1636|utan ditt samtycke	8|1636|utan ditt uttryckliga samtycke	8|1636|utan ditt godkännande	8|1636|utan samtycke	8|1636|utan att först inhämta	8|1642|utan invändning*
varken	0|176|varken
ingenting	0|176|ingenting
ingendera	0|176|ingendera
ingens	0|176|ingens
slipper	0|176|slipper
slippa	0|176|slippa
ingetdera	0|176|ingetdera
förbjuden	0|176|förbjuden
förbjudet	0|176|förbjudet
förbjudna	0|176|förbjudna
förbjuder	0|176|förbjuder
förbjuds	0|176|förbjuds
förbud	0|176|förbud
omöjlig	0|176|omöjlig
omöjliga	0|176|omöjliga
oförmögen	0|176|oförmögen
oförmögna	0|176|oförmögna
underlåta	0|176|underlåta
underlåter	0|176|underlåter
underlåtit	0|176|underlåtit
underlåtenhet	0|176|underlåtenhet
faller	0|176|faller utanför	1|1291|faller
hindrar	0|176|hindrar oss från
undvik	0|176|undvik att
låt	0|176|låt bli att	1|359|låt
avhålla	0|176|avhålla sig
avhåller	0|176|avhåller sig
avhåll	0|176|avhåll dig
ingenstans	0|176|ingenstans
saknar	0|176|saknar
saknas	0|176|saknas möjlighet	0|176|saknas rättslig
förhindrad	0|176|förhindrad att
förhindrade	0|176|förhindrade att
även	0|176|även om de inte	0|176|även om den inte	0|176|även om det inte	0|176|även om vi inte	0|176|även om detta inte	0|176|även om dessa inte	0|176|även om uppgifterna inte	2|1073|även om
generellt	0|177|generellt
vanligtvis	0|177|vanligtvis
normalt	0|177|normalt	0|177|normalt sett
huvudsakligen	0|177|huvudsakligen
främst	0|177|främst	1|968|främst
oftast	0|177|oftast
vanligen	0|177|vanligen
typiskt	0|177|typiskt sett
mestadels	0|177|mestadels
företrädesvis	0|177|företrädesvis
primärt	0|177|primärt
normaltvis	0|177|normaltvis
vanligast	0|177|vanligast
rutinmässigt	0|177|rutinmässigt
endast	0|178|endast	0|185|endast efter eget gottfinnande	2|963|endast genom	3|1583|endast	8|1636|endast med ditt samtycke
bara	0|178|bara	3|1583|bara
uteslutande	0|178|uteslutande	3|1583|uteslutande
begränsat	0|178|begränsat till	0|188|begränsat
minsta	0|178|minsta möjliga	0|178|minsta mängd	0|178|minsta mängden	0|178|minsta nödvändiga
enda	0|178|enda	1|917|enda
begränsade	0|178|begränsade till
blott	0|178|blott
allenast	0|178|allenast
inskränker	0|178|inskränker sig till	8|1635|inskränker dina
inskränkt	0|178|inskränkt till
inskränks	0|178|inskränks till
minimum	0|178|minimum
begränsats	0|178|begränsats till
endaste	0|178|endaste
enkom	0|178|enkom
nödvändigt	0|178|nödvändigt minimum	0|187|nödvändigt för	0|187|nödvändigt att	3|1566|nödvändigt
först	0|178|först när	0|178|först efter att	1|942|först	8|1636|först efter ditt samtycke	8|1644|först
förutom	0|179|förutom	0|179|förutom när	0|179|förutom om	1|828|förutom
såvida	0|179|såvida inte	0|179|såvida inget	0|179|såvida ingen	0|179|såvida inga	0|179|såvida vi inte	0|179|såvida du inte	0|179|såvida det inte	0|179|såvida detta inte	0|179|såvida lagen inte	0|179|såvida annat	0|179|såvida ej	0|179|såvida lag*	0|180|såvida
bortsett	0|179|bortsett från
frånsett	0|179|frånsett
exklusive	0|179|exklusive
oaktat	0|179|oaktat
undanta	0|179|undanta
undantar	0|179|undantar
undantas	0|179|undantas
såvitt	0|179|såvitt inte	0|179|såvitt inget
uteslutna	0|179|uteslutna
utesluts	0|179|utesluts
utesluten	0|179|utesluten
annars	0|179|annars än	1|978|annars
förutsatt	0|180|förutsatt	0|181|förutsatt att du samtycker	0|181|förutsatt att du har samtyckt
ifall	0|180|ifall
skulle	0|180|skulle du	0|180|skulle vi	0|185|skulle kunna
beroende	0|180|beroende på	0|180|beroende av	1|1071|beroende
närhelst	0|180|närhelst
förutsätter	0|180|förutsätter att
givet	0|180|givet att	1|799|givet
försåvitt	0|180|försåvitt
inhämta	0|181|inhämta ditt samtycke	0|181|inhämta * samtycke	3|1586|inhämta	8|136|inhämta ditt samtycke	8|136|inhämta ** samtycke
samtyckt	0|181|samtyckt till	3|1606|samtyckt
inhämtat	0|181|inhämtat ditt samtycke
inhämtande	0|181|inhämtande av ditt samtycke
baserat	0|181|baserat på ditt samtycke	0|181|baserat på samtycke	1|717|baserat
tillåtet	0|182|tillåtet enligt	0|182|tillåtet i lag	1|441|tillåtet	2|1075|tillåtet enligt lag
tillåts	0|182|tillåts enligt	1|441|tillåts
där	0|182|där lagen kräver	0|182|där det krävs enligt lag	0|182|där det är tillåtet	0|182|där så krävs enligt lag	0|182|där så krävs av lag	0|182|där lagen tillåter	0|182|där ** *lag kräver	0|183|där så är lämpligt	0|183|där det är möjligt	0|183|där det är tillämpligt	0|183|där så är tillämpligt	0|183|där det är nödvändigt	0|183|där det är lämpligt	0|183|där så är möjligt	0|183|där så krävs	0|183|där det behövs	0|183|där relevant	0|183|där det är relevant	0|183|där tillämpligt	0|183|där de är tillämpliga	0|183|där det krävs	8|1651|där det krävs	8|1652|där så är lämpligt
tillåtna	0|182|tillåtna enligt	0|182|tillåtna i lag	1|441|tillåtna
tillåten	0|182|tillåten enligt	0|182|tillåten enligt lag	1|441|tillåten
tekniskt	0|184|tekniskt möjligt	0|184|tekniskt genomförbart	0|184|tekniskt genomförbar	0|184|tekniskt genomförbara	1|428|tekniskt
rimligen	0|184|rimligen	0|184|rimligen möjligt
skäligen	0|184|skäligen
rimliga	0|184|rimliga ansträngning*	0|184|rimliga åtgärder	0|184|rimliga steg	0|184|rimliga försök	0|184|rimliga medel	0|184|rimliga försiktighets*	0|184|rimliga säkerhets*	0|184|rimliga insatser	0|184|rimliga ekonomiska
rimligt	0|184|rimligt möjligt	0|184|rimligt nödvändig*
rimligtvis	0|184|rimligtvis
praktiskt	0|184|praktiskt möjligt	0|184|praktiskt genomförbart	0|184|praktiskt genomförbar
skäliga	0|184|skäliga åtgärder	0|184|skäliga ansträngning*	0|184|skäliga steg	0|184|skäliga medel
skälig	0|184|skälig ansträngning*	0|184|skälig omsorg	0|184|skälig utsträckning
skäligt	0|184|skäligt möjligt
bästa	0|184|bästa förmåga
rimlig	0|184|rimlig omsorg	0|184|rimlig ansträngning*	0|184|rimlig insats
genomförbart	0|184|genomförbart
genomförbar	0|184|genomförbar
snarast	0|184|snarast möjligt	1|879|snarast	3|1607|snarast
kunna	0|185|kunna	3|1581|kunna
kunde	0|185|kunde
förbehåller	0|185|förbehåller	0|185|förbehåller oss	0|185|förbehåller sig
eventuellt	0|185|eventuellt
möjligen	0|185|möjligen
möjligtvis	0|185|möjligtvis
kanske	0|185|kanske
potentiellt	0|185|potentiellt
kunnat	0|185|kunnat
äger	0|185|äger rätt att	1|532|äger
alltid	0|186|alltid	1|975|alltid
åtar	0|186|åtar	0|186|åtar oss	0|186|åtar sig	1|745|åtar
lovar	0|186|lovar	1|745|lovar
strävar	0|186|strävar
åtagit	0|186|åtagit
förbinder	0|186|förbinder	0|186|förbinder oss	0|186|förbinder sig
lova	0|186|lova	1|745|lova
utlovar	0|186|utlovar
se	0|186|se till att	0|190|se om du	0|195|se vår	0|195|se avsnitt*	0|195|se nedan	0|195|se även	0|195|se punkt*	0|195|se under	0|195|se ovan	0|195|se även avsnitt	0|195|se följande	0|195|se denna	0|195|se den	0|195|se vår film	0|195|se vår video	1|847|se	3|1556|se	4|1561|se till	8|1632|se över
ser	0|186|ser till att	0|186|ser vi till att	0|190|ser om du	1|847|ser	4|1561|ser till	8|1632|ser över
tillse	0|186|tillse
tillser	0|186|tillser
försäkra	0|186|försäkra oss	1|744|försäkra
försäkrar	0|186|försäkrar oss
förvissa	0|186|förvissa oss
förvissar	0|186|förvissar oss
åta	0|186|åta oss	0|186|åta sig	1|745|åta
åtagande	0|186|åtagande
åtaganden	0|186|åtaganden
lovat	0|186|lovat
löfte	0|186|löfte
löften	0|186|löften
måste	0|187|måste	3|1584|måste
ska	0|187|ska	3|1582|ska
skall	0|187|skall	3|1582|skall
kräver	0|187|kräver	1|603|kräver	3|1566|kräver
bör	0|187|bör
skyldigt	0|187|skyldigt
krävt	0|187|krävt
behöva	0|187|behöva	1|606|behöva	3|1566|behöva
behövt	0|187|behövt
ålagd	0|187|ålagd
åläggs	0|187|åläggs
åligger	0|187|åligger
behövs	0|187|behövs	1|606|behövs	3|1566|behövs
tvingas	0|187|tvingas
tvingad	0|187|tvingad
tvingade	0|187|tvingade
tvingar	0|187|tvingar
nödgas	0|187|nödgas
krävde	0|187|krävde	1|603|krävde
behövde	0|187|behövde	1|606|behövde
förpliktelse	0|187|förpliktelse att
förpliktar	0|187|förpliktar
ålägger	0|187|ålägger
ålagt	0|187|ålagt
ålagts	0|187|ålagts
erfordras	0|187|erfordras
borde	0|187|borde
viss	0|188|viss	1|973|viss
några	0|188|några
enstaka	0|188|enstaka
utvalda	0|188|utvalda
specifika	0|188|specifika
visst	0|188|visst	1|973|visst
specifik	0|188|specifik
specifikt	0|188|specifikt
utvald	0|188|utvald
utvalt	0|188|utvalt
fåtal	0|188|fåtal
somliga	0|188|somliga
flertalet	0|188|flertalet
delvis	0|188|delvis	1|833|delvis
olika	0|188|olika delar	1|977|olika	3|1578|olika
stora	0|188|stora delar	1|960|stora
väsentliga	0|188|väsentliga delar	2|1146|väsentliga ändr*	3|1600|väsentliga
flera	0|188|flera delar	1|949|flera	3|1578|flera
allt	0|189|allt
all	0|189|all	0|189|all eller delar av
samtliga	0|189|samtliga	0|189|samtliga delar
varje	0|189|varje	8|1640|varje gång du
varenda	0|189|varenda
obegränsat	0|189|obegränsat
komplett	0|189|komplett
kompletta	0|189|kompletta
alltihop	0|189|alltihop
vilken	0|189|vilken som helst	6|1615|vilken information
vilket	0|189|vilket som helst
helheten	0|189|helheten
alltsammans	0|189|alltsammans
fullt	0|189|fullt ut	1|831|fullt
allas	0|189|allas
vartenda	0|189|vartenda
fullständigen	0|189|fullständigen
exempelvis	0|190|exempelvis	3|1562|exempelvis
t	0|190|t ex	2|996|t ex	4|1562|t ex
såsom	0|190|såsom	1|996|såsom	3|1562|såsom
bland	0|190|bland annat	0|190|bland andra	0|190|bland annat med hjälp av	2|996|bland annat	4|1562|bland annat
inklusive	0|190|inklusive	1|827|inklusive	3|1562|inklusive
exempel	0|190|exempel
bl	0|190|bl a	4|1562|bl a
m	0|190|m m	0|190|m fl
osv	0|190|osv
däribland	0|190|däribland	3|1562|däribland
inkl	0|190|inkl
inräknat	0|190|inräknat
o	0|190|o s v	0|190|o d
exemplen	0|190|exemplen
logga	0|190|logga in	0|190|logga ut	1|378|logga	2|376|logga in	2|377|logga ut	7|1629|logga in
loggat	0|190|loggat in	2|376|loggat in
vet	0|190|vet om du	1|705|vet
veta	0|190|veta om du	1|705|veta
avgöra	0|190|avgöra om du
visar	0|190|visar om du	1|848|visar	3|1564|visar
automatiska	0|191|automatiska
passivt	0|191|passivt
standardmässigt	0|191|standardmässigt
automatik	0|191|automatik
förvald	0|191|förvald
förvalt	0|191|förvalt
förvalda	0|191|förvalda
syften	0|192|syften	3|1560|syften
skälet	0|192|skälet	1|716|skälet
skälen	0|192|skälen	1|716|skälen
avsikt	0|192|avsikt
avsikten	0|192|avsikten
orsak	0|192|orsak
orsaker	0|192|orsaker
orsaken	0|192|orsaken
målet	0|192|målet är	1|715|målet
tills	0|193|tills du	0|193|tills vidare	0|193|tills dess	0|193|tills du raderar	0|193|tills du tar bort	0|193|tills ditt konto
inaktiv	0|193|inaktiv	1|817|inaktiv
inaktivt	0|193|inaktivt	1|817|inaktivt
inaktiva	0|193|inaktiva	1|817|inaktiva
fram	0|193|fram till dess	1|1153|fram
lagstadgad	0|193|lagstadgad bevarandetid*	0|193|lagstadgad lagringstid*	0|193|lagstadgad lagringsperiod*	0|193|lagstadgad arkiveringstid*
lagstadgade	0|193|lagstadgade bevarandetid*	0|193|lagstadgade lagringstid*	0|193|lagstadgade lagringsperiod*	0|193|lagstadgade arkivering*	0|193|lagstadgade förvaring*
varaktigheten	0|193|varaktigheten
tidsramar	0|193|tidsramar
sedan	0|193|sedan ditt senaste	1|874|sedan
obegränsad	0|193|obegränsad tid	2|885|obegränsad tid
radera	0|194|radera ditt konto	0|194|radera kontot	0|194|radera ditt användarkonto	3|1574|radera
kontot	0|194|kontot raderas	0|194|kontot avslutas	0|194|kontot stängs	0|194|kontot har avslutats
konto	0|194|konto har raderats	0|194|konto har avslutats
avslutad	0|194|avslutad prenumeration
raderar	0|194|raderar ditt konto	0|194|raderar kontot	3|1574|raderar
avslutat	0|194|avslutat ditt konto	0|194|avslutat medlemskap	3|1563|avslutat
avslut	0|194|avslut av konto*
avslutande	0|194|avslutande av konto*	0|194|avslutande av ditt konto
raderat	0|194|raderat ditt konto	3|1574|raderat
läs	0|195|läs mer	0|195|läs vår	0|195|läs mer om	0|195|läs igenom	0|195|läs även	1|846|läs	2|998|läs mer	3|1556|läs	7|1629|läs mer
ytterligare	0|195|ytterligare information	0|195|ytterligare information om	1|829|ytterligare	3|1576|ytterligare
vänligen	0|195|vänligen läs	0|195|vänligen se	0|195|vänligen besök
hittar	0|195|hittar du	3|1556|hittar	8|1639|hittar du alltid
läsa	0|195|läsa mer	0|195|läsa mer om	0|195|läsa igenom	1|846|läsa	3|1556|läsa	8|136|läsa och godkänna	8|1640|läsa policyn	8|1640|läsa denna	8|1640|läsa ** regelbundet	8|1640|läsa ** då och då	8|1640|läsa ** med jämna
framgår	0|195|framgår av	0|195|framgår nedan	3|1570|framgår	8|1639|framgår här
besök	0|195|besök vår	0|195|besök gärna	0|195|besök sidan	0|195|besök webbplats*	0|195|besök deras	1|384|besök	3|1556|besök
hänvisar	0|195|hänvisar vi till	1|471|hänvisar
finner	0|195|finner du
hittas	0|195|hittas på	0|195|hittas i	0|195|hittas här
titta	0|195|titta på vår	1|364|titta	2|847|titta på	8|1640|titta tillbaka
värnar	0|196|värnar om
bryr	0|196|bryr oss om
viktigt	0|196|viktigt för oss
tack	0|196|tack för	0|196|tack så	1|1484|tack
måna	0|196|måna om
respekterar	0|196|respekterar din integritet
tryggt	0|196|tryggt
viktig	0|196|viktig för oss	3|1600|viktig
stor	0|196|stor vikt	1|960|stor	2|968|stor vikt
största	0|196|största vikt	1|960|största
högsta	0|196|högsta prioritet	1|952|högsta
hög	0|196|hög prioritet	1|961|hög
känna	0|196|känna dig trygg	1|705|känna	2|1324|känna igen
trygg	0|196|trygg med
påverkar	0|197|påverkar inte lagligheten	0|197|påverkar inte laglighet	0|197|påverkar inte behandling som	0|197|påverkar inte den behandling	0|197|påverkar inte tidigare behandling	8|1635|påverkar dina rättigheter
avses	0|198|avses med	1|471|avses
definieras	0|198|definieras som	1|467|definieras
begreppet	0|198|begreppet
termen	0|198|termen	1|468|termen
uttrycket	0|198|uttrycket
österrike	0|199|österrike
österrikes	0|199|österrikes
belgien	0|200|belgien	1|657|belgien
belgiens	0|200|belgiens
bulgarien	0|201|bulgarien
bulgariens	0|201|bulgariens
kroatien	0|202|kroatien
kroatiens	0|202|kroatiens
cypern	0|203|cypern
cyperns	0|203|cyperns
tjeckien	0|204|tjeckien	1|1212|tjeckien
tjeckiens	0|204|tjeckiens
tjeckiska	0|204|tjeckiska republiken
danmark	0|205|danmark	1|1543|danmark
danmarks	0|205|danmarks
estland	0|206|estland
estlands	0|206|estlands
finland	0|207|finland	1|1543|finland
finlands	0|207|finlands
frankrike	0|208|frankrike
frankrikes	0|208|frankrikes
tyskland	0|209|tyskland
tysklands	0|209|tysklands
grekland	0|210|grekland
greklands	0|210|greklands
ungern	0|211|ungern
ungerns	0|211|ungerns
irland	0|212|irland
irlands	0|212|irlands
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
nederländerna	0|218|nederländerna
nederländernas	0|218|nederländernas
holland	0|218|holland
hollands	0|218|hollands
polen	0|219|polen	1|1545|polen
polens	0|219|polens
portugal	0|220|portugal
portugals	0|220|portugals
rumänien	0|221|rumänien
rumäniens	0|221|rumäniens
slovakien	0|222|slovakien
slovakiens	0|222|slovakiens
slovenien	0|223|slovenien
sloveniens	0|223|sloveniens
spanien	0|224|spanien	1|658|spanien
spaniens	0|224|spaniens
sverige	0|225|sverige
sveriges	0|225|sveriges
norge	0|226|norge	1|1542|norge
norges	0|226|norges
island	0|227|island	1|1542|island
islands	0|227|islands
liechtenstein	0|228|liechtenstein	1|1542|liechtenstein
liechtensteins	0|228|liechtensteins
kanada	0|229|kanada	1|660|kanada
kanadas	0|229|kanadas
australien	0|230|australien	1|661|australien
australiens	0|230|australiens
japan	0|232|japan
japans	0|232|japans
sydkorea	0|233|sydkorea
sydkoreas	0|233|sydkoreas
republiken	0|233|republiken korea
israel	0|234|israel
israels	0|234|israels
argentina	0|235|argentina	1|1546|argentina
argentinas	0|235|argentinas
uruguay	0|236|uruguay
uruguays	0|236|uruguays
indien	0|237|indien	1|1415|indien
indiens	0|237|indiens
kina	0|238|kina	1|1412|kina
kinas	0|238|kinas
hongkong	0|239|hongkong
hongkongs	0|239|hongkongs
hong	0|239|hong kong
taiwan	0|240|taiwan
taiwans	0|240|taiwans
singapore	0|241|singapore	1|1416|singapore
singapores	0|241|singapores
filippinerna	0|242|filippinerna
filippinernas	0|242|filippinernas
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
bangladesh	0|248|bangladesh
bangladeshs	0|248|bangladeshs
sri	0|249|sri lanka
dubai	0|250|dubai
dubais	0|250|dubais
saudiarabien	0|251|saudiarabien
saudiarabiens	0|251|saudiarabiens
qatar	0|252|qatar
qatars	0|252|qatars
turkiet	0|253|turkiet	1|1541|turkiet
turkiets	0|253|turkiets
ryssland	0|254|ryssland	1|1541|ryssland
rysslands	0|254|rysslands
ryska	0|254|ryska federationen
ukraina	0|255|ukraina	1|1541|ukraina
ukrainas	0|255|ukrainas
belarus	0|256|belarus
serbien	0|257|serbien
serbiens	0|257|serbiens
bosnien	0|258|bosnien	0|258|bosnien och hercegovina
bosniens	0|258|bosniens
montenegro	0|259|montenegro
montenegros	0|259|montenegros
nordmakedonien	0|260|nordmakedonien
nordmakedoniens	0|260|nordmakedoniens
makedonien	0|260|makedonien
makedoniens	0|260|makedoniens
albanien	0|261|albanien
albaniens	0|261|albaniens
moldavien	0|262|moldavien
moldaviens	0|262|moldaviens
georgien	0|263|georgien
georgiens	0|263|georgiens
armenien	0|264|armenien
armeniens	0|264|armeniens
azerbajdzjan	0|265|azerbajdzjan
azerbajdzjans	0|265|azerbajdzjans
kazakstan	0|266|kazakstan
kazakstans	0|266|kazakstans
sydafrika	0|267|sydafrika
sydafrikas	0|267|sydafrikas
egypten	0|268|egypten
egyptens	0|268|egyptens
marocko	0|269|marocko
marockos	0|269|marockos
tunisien	0|270|tunisien
tunisiens	0|270|tunisiens
algeriet	0|271|algeriet
algeriets	0|271|algeriets
nigeria	0|272|nigeria
nigerias	0|272|nigerias
kenya	0|273|kenya
kenyas	0|273|kenyas
ghana	0|274|ghana
ghanas	0|274|ghanas
mauritius	0|275|mauritius
brasilien	0|276|brasilien
brasiliens	0|276|brasiliens
mexiko	0|277|mexiko	1|1546|mexiko
mexikos	0|277|mexikos
chile	0|278|chile
chiles	0|278|chiles
colombia	0|279|colombia
colombias	0|279|colombias
peru	0|280|peru
perus	0|280|perus
costa	0|281|costa rica
ecuador	0|282|ecuador
ecuadors	0|282|ecuadors
jamaica	0|283|jamaica
jamaicas	0|283|jamaicas
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
färöarna	0|291|färöarna
färöarnas	0|291|färöarnas
gibraltar	0|292|gibraltar
gibraltars	0|292|gibraltars
datan	1|293|datan	3|1552|datan
uppgiften	1|293|uppgiften	2|1061|uppgiften att	3|1552|uppgiften
uppgifters	1|293|uppgifters
info	1|293|info
personuppgifter	1|294|personuppgifter	3|1553|personuppgifter	6|1615|personuppgifter vi	6|1615|personuppgifter som	8|1631|personuppgifter som vi samlar in
personuppgifterna	1|294|personuppgifterna	3|1553|personuppgifterna
personuppgifters	1|294|personuppgifters
tjänst	1|297|tjänst	3|1550|tjänst
service	1|297|service
services	1|297|services
varan	1|298|varan
varorna	1|298|varorna
webb	1|299|webb
webben	1|299|webben
sidorna	1|300|sidorna
nätet	1|302|nätet
offline	1|303|offline
app	1|304|app	3|1550|app
appen	1|304|appen	3|1550|appen
apparna	1|304|apparna
appens	1|304|appens
software	1|306|software
programmet	1|307|programmet
programmen	1|307|programmen
maskin	1|316|maskin
maskiner	1|316|maskiner
maskinen	1|316|maskinen
tv	1|320|tv
teve	1|320|teve
batteri	1|321|batteri
batteriet	1|321|batteriet
batterier	1|321|batterier
kabel	1|322|kabel
kabeln	1|322|kabeln
kablar	1|322|kablar
nät	1|323|nät
anslut	1|325|anslut
ansluts	1|325|ansluts
anslutit	1|325|anslutit
ansluten	1|325|ansluten
databas	1|329|databas
databasen	1|329|databasen
databaser	1|329|databaser
databaserna	1|329|databaserna
länk	1|331|länk
länken	1|331|länken
länkarna	1|331|länkarna
koppling	1|331|koppling
kopplingar	1|331|kopplingar
kopplingen	1|331|kopplingen
knapp	1|333|knapp
knappen	1|333|knappen
knappar	1|333|knappar
klickas	1|334|klickas
ikon	1|335|ikon
ikonen	1|335|ikonen
ikoner	1|335|ikoner
meny	1|336|meny	7|1629|meny
menyn	1|336|menyn
menyer	1|336|menyer
fönster	1|337|fönster
fönstret	1|337|fönstret
windows	1|337|windows
läsaren	1|338|läsaren
api	1|341|api
apier	1|341|apier
koden	1|342|koden
koder	1|342|koder
koderna	1|342|koderna
källkod	1|342|källkod
källkoden	1|342|källkoden
javascript	1|343|javascript
versionen	1|344|versionen
versioner	1|344|versioner
versionens	1|344|versionens
lydelse	1|344|lydelse
lydelsen	1|344|lydelsen
loggfiler	1|351|loggfiler
bildfiler	1|351|bildfiler
mapp	1|352|mapp
mappen	1|352|mappen
mappar	1|352|mappar
format	1|353|format
formatet	1|353|formatet
text	1|354|text
texten	1|354|texten
texter	1|354|texter
texterna	1|354|texterna
foto	1|356|foto
fotot	1|356|fotot
videoklipp	1|357|videoklipp
låten	1|359|låten
låtar	1|359|låtar
filmen	1|360|filmen
streama	1|361|streama
streamar	1|361|streamar
ström	1|361|ström
strömmar	1|361|strömmar
spelade	1|363|spelade
lyssna	1|365|lyssna
hört	1|365|hört
hörande	1|365|hörande
media	1|367|media
medier	1|367|medier
medierna	1|367|medierna
mediet	1|367|mediet
social	1|368|social
innehålla	1|370|innehålla
innehåller	1|370|innehåller
innehållande	1|370|innehållande
innehöll	1|370|innehöll
profilen	1|372|profilen
identifieras	1|374|identifieras
identifierande	1|374|identifierande
identifierarna	1|375|identifierarna
identifieraren	1|375|identifieraren
besöka	1|384|besöka	3|1556|besöka	8|1640|besöka ** regelbundet
besökt	1|384|besökt
besökte	1|384|besökte
besöken	1|384|besöken
besöket	1|384|besöket
prenumererat	1|389|prenumererat
post	1|392|post
posten	1|392|posten
brev	1|392|brev	8|1650|brev
brevet	1|392|brevet
adresseras	1|396|adresseras
riktas	1|396|riktas
chat	1|399|chat
mms	1|400|mms
kallad	1|402|kallad
kallade	1|402|kallade
kallas	1|402|kallas
kallat	1|402|kallat
kallar	1|402|kallar
heter	1|402|heter
titel	1|404|titel
titeln	1|404|titeln
titlar	1|404|titlar
titlarna	1|404|titlarna
prata	1|408|prata
pratar	1|408|pratar
informera	1|410|informera	3|1595|informera	8|1637|informera
informeras	1|410|informeras	3|1595|informeras	8|1637|informeras
anslag	1|411|anslag
posta	1|416|posta
postar	1|416|postar
postade	1|416|postade
community	1|418|community
forum	1|419|forum	2|1067|forum för tvist
forumet	1|419|forumet
forumen	1|419|forumen
vän	1|422|vän
vännen	1|422|vännen
följt	1|423|följt
följde	1|423|följde
följ	1|423|följ	7|1629|följ oss
systemet	1|429|systemet
systemen	1|429|systemen
systems	1|429|systems
policyer	1|433|policyer	8|1630|policyer
policies	1|433|policies
avtalen	1|437|avtalen
samtycka	1|438|samtycka	8|136|samtycka på nytt	8|136|samtycka igen
samtycker	1|438|samtycker	3|1606|samtycker
överens	1|438|överens
samtycken	1|439|samtycken
avsnitt	1|448|avsnitt	3|1555|avsnitt
avsnittet	1|448|avsnittet	3|1555|avsnittet
avsnitten	1|448|avsnitten
stycke	1|449|stycke	3|1555|stycke
stycket	1|449|stycket
kapitel	1|450|kapitel	3|1555|kapitel
kapitlet	1|450|kapitlet
artikeln	1|451|artikeln
artiklar	1|451|artiklar
artiklarna	1|451|artiklarna
bilaga	1|453|bilaga
tillägg	1|453|tillägg
form	1|458|form
formen	1|458|formen
fält	1|459|fält
fältet	1|459|fältet
fälten	1|459|fälten
lista	1|460|lista
listan	1|460|listan
listor	1|460|listor
listas	1|460|listas
kopian	1|461|kopian
kopiorna	1|461|kopiorna
register	1|464|register
registret	1|464|registret
rapport	1|465|rapport
rapporten	1|465|rapporten
anmäl	1|465|anmäl
anmälningar	1|465|anmälningar
anmälts	1|465|anmälts
definiera	1|467|definiera
definierar	1|467|definierar
ord	1|468|ord
orden	1|468|orden
ordet	1|468|ordet
term	1|468|term
termer	1|468|termer
termerna	1|468|termerna
betyder	1|469|betyder
innebär	1|469|innebär
innebära	1|469|innebära
hänvisa	1|471|hänvisa
hänvisas	1|471|hänvisas
avser	1|471|avser
avse	1|471|avse
redogörelse	1|473|redogörelse
förklara	1|474|förklara
förklarat	1|474|förklarat
angav	1|475|angav
angett	1|475|angett
angivna	1|475|angivna
angivet	1|475|angivet
angiven	1|475|angiven
stå	1|477|stå
regel	1|485|regel
regeln	1|485|regeln
regler	1|485|regler
reglerna	1|485|reglerna
metod	1|487|metod
metoden	1|487|metoden
metoder	1|487|metoder
metoderna	1|487|metoderna
sätten	1|488|sätten
vis	1|488|vis
medel	1|489|medel	2|578|medel i pengar
medlen	1|489|medlen
process	1|490|process
processen	1|490|processen
processer	1|490|processer
åtgärd	1|491|åtgärd
åtgärderna	1|491|åtgärderna
åtgärden	1|491|åtgärden
steg	1|493|steg
stegen	1|493|stegen
steget	1|493|steget
operativ	1|496|operativ
operativa	1|496|operativa
operativt	1|496|operativt
kör	1|497|kör	2|1448|kör bil
köra	1|497|köra
körs	1|497|körs
fungerade	1|497|fungerade
utför	1|498|utför
utföra	1|498|utföra
utförs	1|498|utförs
utfört	1|498|utfört
införa	1|501|införa
infört	1|501|infört
arbete	1|502|arbete
arbetet	1|502|arbetet
arbeta	1|502|arbeta
arbetar	1|502|arbetar
jobb	1|502|jobb
jobbet	1|502|jobbet
jobbar	1|502|jobbar
team	1|509|team
teamet	1|509|teamet
teamen	1|509|teamen
säte	1|512|säte
chef	1|513|chef
chefen	1|513|chefen
chefer	1|513|chefer
bolagets	1|516|bolagets	3|1548|bolagets
ab	1|516|ab
inc	1|516|inc
llc	1|516|llc
ltd	1|516|ltd
gmbh	1|516|gmbh
samband	1|521|samband
försäljare	1|526|försäljare
agent	1|528|agent
agenten	1|528|agenten
agenter	1|528|agenter
byrå	1|529|byrå
byrån	1|529|byrån
byråer	1|529|byråer
äga	1|532|äga	2|788|äga rum
ägas	1|532|ägas
ägande	1|533|ägande
tillgångarna	1|534|tillgångarna
handel	1|536|handel
handeln	1|536|handeln
marknad	1|539|marknad
marknaden	1|539|marknaden
marknader	1|539|marknader
marketing	1|540|marketing
gåva	1|547|gåva
gåvor	1|547|gåvor
present	1|547|present
ordern	1|550|ordern
ordrar	1|550|ordrar
leasing	1|553|leasing
affären	1|554|affären
kassan	1|556|kassan
katalogen	1|557|katalogen
pris	1|560|pris	2|1467|pris för
priset	1|560|priset
priser	1|560|priser
priserna	1|560|priserna
kosta	1|561|kosta
kostar	1|561|kostar
gratis	1|564|gratis
fritt	1|564|fritt
fria	1|564|fria
skuld	1|573|skuld
skulden	1|573|skulden
kort	1|574|kort
kortet	1|574|kortet
kortets	1|574|kortets
bic	1|577|bic
dollar	1|578|dollar
revision	1|582|revision
revisionen	1|582|revisionen
ekonomi	1|584|ekonomi
ekonomin	1|584|ekonomin
lönen	1|586|lönen
löner	1|586|löner
lån	1|589|lån
lånet	1|589|lånet
balk	1|598|balk
balken	1|598|balken
enlighet	1|600|enlighet
kräv	1|603|kräv
krävas	1|603|krävas
kravet	1|604|kravet
kraven	1|604|kraven
behövas	1|606|behövas
avgörande	1|607|avgörande
strikta	1|608|strikta
domare	1|614|domare
dom	1|615|dom
domen	1|615|domen
talan	1|616|talan
råd	1|622|råd
rådet	1|622|rådet
polis	1|624|polis
polisen	1|624|polisen
län	1|638|län
länet	1|638|länet
städer	1|639|städer
kommun	1|639|kommun
kommuner	1|639|kommuner
kommunen	1|639|kommunen
zon	1|642|zon
zoner	1|642|zoner
zonen	1|642|zonen
karta	1|644|karta
kartor	1|644|kartor
kartan	1|644|kartan
union	1|646|union
usas	1|648|usas
tysk	1|652|tysk
tyska	1|652|tyska
tyskt	1|652|tyskt
asien	1|662|asien
internt	1|668|internt
inuti	1|668|inuti
parten	1|671|parten
parterna	1|671|parterna
parternas	1|671|parternas
aktörer	1|671|aktörer
aktör	1|671|aktör
aktören	1|671|aktören
aktörerna	1|671|aktörerna
organ	1|672|organ
organen	1|672|organen
persons	1|673|persons
folk	1|673|folk
ämne	1|676|ämne
ämnet	1|676|ämnet
ämnen	1|676|ämnen
tema	1|676|tema
teman	1|676|teman
ung	1|679|ung
vuxen	1|680|vuxen
vuxna	1|680|vuxna
myndiga	1|680|myndiga
make	1|682|make
maka	1|682|maka
död	1|684|död
döden	1|684|döden
liv	1|688|liv
livet	1|688|livet
leva	1|688|leva
lever	1|688|lever
levande	1|688|levande
vikt	1|690|vikt
längd	1|690|längd
medicin	1|693|medicin
brådskande	1|694|brådskande
tro	1|696|tro
politik	1|697|politik
omdömen	1|699|omdömen
omdöme	1|699|omdöme
lärare	1|700|lärare
kurs	1|701|kurs
kurser	1|701|kurser
kursen	1|701|kursen
lära	1|703|lära
lär	1|703|lär
lärt	1|703|lärt
medvetet	1|704|medvetet
visste	1|705|visste
känd	1|705|känd
kända	1|705|kända
känt	1|705|känt
känner	1|705|känner	2|1122|känner dig	2|1324|känner igen
medvetna	1|706|medvetna
förstår	1|707|förstår
förstås	1|707|förstås
tänk	1|708|tänk	2|1125|tänk på
tänka	1|708|tänka
tänker	1|708|tänker
tror	1|708|tror
anses	1|708|anses	2|1374|anses vara	8|1642|anses ha godkänt	8|1642|anses ha accepterat	8|1642|anses du ha godkänt	8|1642|anses du ha accepterat	8|1642|anses godkänd*	8|1642|anses accepterad*
anse	1|708|anse
tycker	1|708|tycker
tycka	1|708|tycka
vilja	1|709|vilja
ville	1|709|ville
glad	1|712|glad
nöje	1|712|nöje
kul	1|712|kul
gärna	1|712|gärna
ämnar	1|714|ämnar
mål	1|715|mål
målen	1|715|målen
grund	1|717|grund	6|139|grund
grunden	1|717|grunden
grunder	1|717|grunder	6|139|grunder
grunderna	1|717|grunderna
grundad	1|717|grundad
bas	1|717|bas
baserar	1|717|baserar
underlag	1|717|underlag
underlaget	1|717|underlaget
orsakar	1|718|orsakar
orsaka	1|718|orsaka
orsakas	1|718|orsakas
följd	1|719|följd
följden	1|719|följden	2|720|följden av
inverkan	1|720|inverkan
risk	1|728|risk
risken	1|728|risken
risker	1|728|risker
riskerna	1|728|riskerna
fara	1|729|fara
hotet	1|730|hotet
stulen	1|735|stulen
stulna	1|735|stulna
skada	1|737|skada
skador	1|737|skador
skadan	1|737|skadan
skadas	1|737|skadas
lita	1|746|lita
litar	1|746|litar
nyckel	1|749|nyckel
nyckeln	1|749|nyckeln
nycklar	1|749|nycklar
nycklarna	1|749|nycklarna
lösen	1|750|lösen
kollar	1|754|kollar
kontrollen	1|756|kontrollen
slut	1|764|slut
slutet	1|764|slutet
upphöra	1|764|upphöra	3|1563|upphöra
stängd	1|765|stängd
öppen	1|766|öppen
öppna	1|766|öppna
öppnar	1|766|öppnar
öppnas	1|766|öppnas
öppnade	1|766|öppnade
öppnats	1|766|öppnats
start	1|767|start
starta	1|767|starta
startar	1|767|startar
starten	1|767|starten
stopp	1|768|stopp
stoppa	1|768|stoppa
stoppar	1|768|stoppar
stoppas	1|768|stoppas
kvar	1|769|kvar
löpande	1|769|löpande	8|1640|löpande ta del	8|1640|löpande tar del	8|1640|löpande läs*
återuppta	1|769|återuppta
återupptar	1|769|återupptar
återupptas	1|769|återupptas
störa	1|770|störa
reviderade	1|771|reviderade
revideras	1|771|revideras
ersätt	1|773|ersätt
ersätta	1|773|ersätta
ersätter	1|773|ersätter
ersätts	1|773|ersätts
byta	1|773|byta	2|774|byta till
byter	1|773|byter
byt	1|773|byt
gjort	1|778|gjort
fel	1|781|fel
felet	1|781|felet
felen	1|781|felen
löser	1|783|löser
löses	1|783|löses
test	1|784|test
beta	1|784|beta
prövar	1|784|prövar
pröva	1|784|pröva
prövas	1|784|prövas
prövning	1|784|prövning
sker	1|788|sker
skett	1|788|skett
ske	1|788|ske
fall	1|790|fall
fallet	1|790|fallet
fallen	1|790|fallen
förses	1|798|förses
given	1|799|given
givna	1|799|givna
retur	1|806|retur
håll	1|811|håll
hålls	1|811|hålls
bort	1|813|bort
aktiv	1|817|aktiv
tillsammans	1|824|tillsammans
omfatta	1|827|omfatta
tillagt	1|829|tillagt
dessutom	1|829|dessutom
tillkommer	1|829|tillkommer
slutföra	1|830|slutföra
full	1|831|full
fulla	1|831|fulla
hel	1|831|hel
sammanlagt	1|832|sammanlagt
del	1|833|del
delen	1|833|delen
delarna	1|833|delarna
dels	1|833|dels
sak	1|834|sak	2|1189|sak i
saker	1|834|saker
föremål	1|834|föremål
element	1|834|element
bit	1|834|bit
fråga	1|842|fråga	2|1220|fråga om	3|1572|fråga	8|136|fråga dig om samtycke	8|136|fråga ** igen	8|136|fråga om lov
frågan	1|842|frågan
frågar	1|842|frågar	8|136|frågar ** igen	8|136|frågar om lov
läser	1|846|läser	8|1640|läser ** regelbundet	8|1640|läser ** med jämna	8|1640|läser ** då och då
läst	1|846|läst
läsning	1|846|läsning
läsare	1|846|läsare
sett	1|847|sett
sågs	1|847|sågs
visa	1|848|visa	3|1564|visa	7|1629|visa alla
visat	1|848|visat
sök	1|849|sök	7|1629|sök
söka	1|849|söka
sökt	1|849|sökt
funnit	1|850|funnit
alternativet	1|851|alternativet
fattar	1|852|fattar
fatta	1|852|fatta
fattas	1|852|fattas
anta	1|853|anta
antar	1|853|antar	2|1225|antar att
avslag	1|855|avslag
avseende	1|862|avseende
röra	1|862|röra
rörande	1|862|rörande
hänseende	1|862|hänseende
relation	1|863|relation
relationen	1|863|relationen
relationer	1|863|relationer
gällde	1|864|gällde
kraft	1|867|kraft
sista	1|868|sista
nyligen	1|868|nyligen
nytt	1|869|nytt	8|136|nytt samtycke	8|136|nytt godkännande	8|1639|nytt datum
nyare	1|869|nyare
gamla	1|870|gamla
äldre	1|870|äldre
nuvarande	1|871|nuvarande
fanns	1|872|fanns
funnits	1|872|funnits
tidigare	1|873|tidigare	2|1209|tidigare under	7|1629|tidigare versioner	8|1643|tidigare insamlade	8|1643|tidigare samlat in
dessförinnan	1|873|dessförinnan	2|875|dessförinnan att	8|1644|dessförinnan
redan	1|873|redan	8|1643|redan samlats in	8|1643|redan insamlade	8|1643|redan har samlat
innan	1|873|innan	8|1644|innan
förhand	1|873|förhand
framtida	1|874|framtida
framöver	1|874|framöver
senare	1|874|senare
kommande	1|874|kommande
därefter	1|874|därefter
efterföljande	1|874|efterföljande
framtiden	1|874|framtiden
framtid	1|874|framtid
före	1|875|före	8|1644|före
efteråt	1|876|efteråt
nästa	1|877|nästa	8|1645|nästa gång du
nu	1|878|nu
numera	1|878|numera
idag	1|878|idag
snart	1|879|snart
omgående	1|879|omgående	3|1607|omgående
genast	1|879|genast
tider	1|882|tider
gång	1|882|gång
gången	1|882|gången
gånger	1|882|gånger
period	1|883|period	3|1573|period
perioden	1|883|perioden	3|1573|perioden
perioder	1|883|perioder
frist	1|883|frist
dag	1|888|dag	5|1611|dag
dagen	1|888|dagen
dagar	1|888|dagar	5|1611|dagar
dagars	1|888|dagars	5|1611|dagars
vecka	1|889|vecka	5|1612|vecka
veckan	1|889|veckan
året	1|891|året
åren	1|891|åren
timme	1|892|timme	5|1609|timme
timmar	1|892|timmar	5|1609|timmar
timmarna	1|892|timmarna
timmen	1|892|timmen
minut	1|893|minut
minuter	1|893|minuter
morgon	1|895|morgon
helg	1|903|helg
semester	1|903|semester
januari	1|904|januari
jan	1|904|jan
februari	1|905|februari
feb	1|905|feb
mars	1|906|mars
april	1|907|april
maj	1|908|maj
juni	1|909|juni
juli	1|910|juli
augusti	1|911|augusti
aug	1|911|aug
september	1|912|september
sept	1|912|sept
oktober	1|913|oktober
okt	1|913|okt
november	1|914|november
nov	1|914|nov
december	1|915|december
dec	1|915|dec
noll	1|916|noll
två	1|918|två
båda	1|918|båda
tre	1|919|tre
fyra	1|920|fyra
fem	1|921|fem
sex	1|922|sex
sju	1|923|sju
åtta	1|924|åtta
nio	1|925|nio
tio	1|926|tio
elva	1|927|elva
tolv	1|928|tolv
tretton	1|929|tretton
femton	1|930|femton
sexton	1|931|sexton
arton	1|932|arton
tjugo	1|933|tjugo
trettio	1|934|trettio
fyrtio	1|935|fyrtio
femtio	1|936|femtio
sextio	1|937|sextio
nittio	1|938|nittio
första	1|942|första
förste	1|942|förste
inledningsvis	1|942|inledningsvis
fjärde	1|944|fjärde
femte	1|945|femte
halv	1|946|halv
halva	1|946|halva
nummer	1|948|nummer
numret	1|948|numret
antal	1|948|antal
antalet	1|948|antalet
många	1|949|många
fler	1|949|fler	3|1576|fler
talrika	1|949|talrika
mycket	1|950|mycket
mera	1|950|mera
mindre	1|951|mindre	8|1635|mindre skydd*
färre	1|951|färre
lägre	1|951|lägre
högst	1|952|högst	8|1639|högst upp
öka	1|953|öka
ökar	1|953|ökar
mån	1|956|mån
graden	1|956|graden
rad	1|957|rad
längden	1|958|längden
bredd	1|958|bredd
litet	1|959|litet
lilla	1|959|lilla
korta	1|959|korta
kortare	1|959|kortare
lite	1|959|lite
stort	1|960|stort
lång	1|960|lång
långt	1|960|långt
länge	1|960|länge	6|1619|länge
bred	1|960|bred
brett	1|960|brett
långa	1|960|långa
viktigaste	1|960|viktigaste
höga	1|961|höga
högt	1|961|högt
topp	1|961|topp
låg	1|962|låg
låga	1|962|låga
lågt	1|962|lågt
botten	1|962|botten
nederst	1|962|nederst
ned	1|962|ned
ner	1|962|ner
enkla	1|963|enkla
lätt	1|963|lätt
lätta	1|963|lätta
lättare	1|963|lättare
svår	1|964|svår
svårt	1|964|svårt
klar	1|965|klar
klart	1|965|klart
bra	1|966|bra
god	1|966|god	2|1403|god tro
goda	1|966|goda
gott	1|966|gott
skadligt	1|967|skadligt
betydande	1|968|betydande	3|1600|betydande	8|1634|betydande
passande	1|970|passande
passar	1|970|passar
specialist	1|973|specialist
övergripande	1|974|övergripande
ofta	1|975|ofta
ibland	1|975|ibland
emellan	1|975|emellan
likaså	1|976|likaså
densamma	1|976|densamma
olik	1|977|olik
annorlunda	1|977|annorlunda	8|1632|annorlunda än
alternativt	1|977|alternativt
egen	1|980|egen
eget	1|980|eget	2|1196|eget gottfinnande
egna	1|980|egna
direkt	1|981|direkt	2|879|direkt efter
direkta	1|981|direkta
sammantaget	1|982|sammantaget
vana	1|984|vana
vanor	1|984|vanor
vanan	1|984|vanan
praxis	1|985|praxis
rutinerna	1|985|rutinerna
norm	1|988|norm
normer	1|988|normer
faktor	1|991|faktor
faktorer	1|991|faktorer
faktorn	1|991|faktorn
kännetecken	1|992|kännetecken
drag	1|992|drag
natur	1|993|natur
typ	1|994|typ	3|1588|typ
typen	1|994|typen
typer	1|994|typer	3|1588|typer
typerna	1|994|typerna
sort	1|994|sort	3|1588|sort
slag	1|994|slag	3|1588|slag
slags	1|994|slags
nämligen	1|996|nämligen
närmare	1|997|närmare
fakta	1|999|fakta
faktum	1|999|faktum
copyright	1|1002|copyright
konst	1|1006|konst
bok	1|1007|bok
böcker	1|1007|böcker
boka	1|1007|boka
bokar	1|1007|bokar
resa	1|1008|resa
resor	1|1008|resor
resan	1|1008|resan
passet	1|1013|passet
hem	1|1015|hem
hemmet	1|1015|hemmet
hus	1|1015|hus
huset	1|1015|huset
rum	1|1015|rum
gata	1|1017|gata
gatan	1|1017|gatan
väg	1|1017|väg	2|1155|väg till
vägen	1|1017|vägen
box	1|1017|box
mat	1|1019|mat
maten	1|1019|maten
kläder	1|1020|kläder
mode	1|1020|mode
skor	1|1020|skor
vatten	1|1023|vatten
luft	1|1023|luft
makt	1|1025|makt
effekt	1|1025|effekt
analytics	1|1030|analytics
signal	1|1040|signal
signaler	1|1040|signaler
signalen	1|1040|signalen
accelerometer	1|1041|accelerometer
http	1|1042|http
dpo	1|1056|dpo
vägnar	1|1062|vägnar
räkning	1|1062|räkning
ansvar	1|1063|ansvar
ansvaret	1|1063|ansvaret
vite	1|1066|vite
böter	1|1066|böter
oberoende	1|1070|oberoende	2|1073|oberoende av
bero	1|1071|bero
beror	1|1071|beror	2|1310|beror på
oavsett	1|1073|oavsett
trots	1|1073|trots
sällan	1|1074|sällan
grundlägg	1|1077|grundlägg
token	1|1082|token
fylla	1|1088|fylla	2|830|fylla i
tagen	1|1089|tagen
bära	1|1090|bära
bär	1|1090|bär	2|1298|bär på kroppen
gick	1|1091|gick
blev	1|1091|blev
kom	1|1091|kom
ute	1|1092|ute
flytt	1|1094|flytt
sätts	1|1095|sätts
berättat	1|1096|berättat
sägs	1|1096|sägs
sade	1|1096|sade
verkar	1|1098|verkar
leda	1|1099|leda
leder	1|1099|leder
lett	1|1099|lett
ledande	1|1099|ledande
serva	1|1101|serva
serveras	1|1101|serveras
stötande	1|1103|stötande
ingås	1|1105|ingås
tecknade	1|1105|tecknade
tecknas	1|1105|tecknas
upprätt	1|1106|upprätt
bestå	1|1108|bestå
består	1|1108|består
täcka	1|1110|täcka
täcker	1|1110|täcker
täcks	1|1110|täcks
utvidgad	1|1111|utvidgad
stämmer	1|1114|stämmer
stämma	1|1114|stämma	2|1114|stämma överens
saldo	1|1115|saldo
värdighet	1|1117|värdighet
värde	1|1118|värde
värdet	1|1118|värdet
värden	1|1118|värden
nytta	1|1119|nytta
möjligheter	1|1120|möjligheter
kära	1|1123|kära
noga	1|1124|noga
noggrant	1|1124|noggrant
vård	1|1124|vård
obs	1|1125|obs
minnas	1|1126|minnas
minns	1|1126|minns
idé	1|1127|idé
idéer	1|1127|idéer
plan	1|1128|plan
planen	1|1128|planen
schemalägger	1|1128|schemalägger
schemalagd	1|1128|schemalagd
schemalagda	1|1128|schemalagda
schemaläggs	1|1128|schemaläggs
schemalägga	1|1128|schemalägga
inled	1|1130|inled
sist	1|1131|sist
äntligen	1|1131|äntligen
publiken	1|1136|publiken
igen	1|1140|igen
reverse	1|1142|reverse
utger	1|1144|utger
kroppslig	1|1147|kroppslig
center	1|1150|center
centrum	1|1150|centrum
kant	1|1151|kant
hörn	1|1151|hörn
överst	1|1152|överst
framsida	1|1153|framsida
raden	1|1154|raden
sökvägar	1|1155|sökvägar
sökväg	1|1155|sökväg
nära	1|1157|nära
omkring	1|1157|omkring	2|1348|omkring en
runt	1|1157|runt
källa	1|1158|källa
källor	1|1158|källor	6|1615|källor
källan	1|1158|källan
källorna	1|1158|källorna
märke	1|1165|märke
shield	1|1166|shield
ambulans	1|1180|ambulans
import	1|1182|import
möta	1|1185|möta
helpdesk	1|1188|helpdesk
någonting	1|1189|någonting
grejer	1|1189|grejer
ting	1|1189|ting
emot	1|1193|emot
strid	1|1193|strid
tvärtemot	1|1193|tvärtemot
fortfarande	1|1194|fortfarande
ännu	1|1194|ännu
samtidigt	1|1194|samtidigt
gottfinnande	1|1196|gottfinnande
diskretion	1|1196|diskretion
respektive	1|1197|respektive
bakåt	1|1199|bakåt
tillbaka	1|1199|tillbaka	7|1629|tillbaka till toppen
åtminstone	1|1202|åtminstone
konsekvent	1|1203|konsekvent
förenligt	1|1203|förenligt
webbtrafik	1|1204|webbtrafik
antydd	1|1206|antydd
själva	1|1207|själva
självt	1|1207|självt
bearbeta	1|1210|bearbeta	3|1585|bearbeta
bearbetar	1|1210|bearbetar	3|1585|bearbetar
bearbetning	1|1210|bearbetning
istället	1|1215|istället
stället	1|1215|stället
snarare	1|1215|snarare
nog	1|1217|nog
förfara	1|1219|förfara
tvärs	1|1221|tvärs
speglar	1|1223|speglar
nyhet	1|1224|nyhet
nyheter	1|1224|nyheter
nyheterna	1|1224|nyheterna
taxa	1|1226|taxa
läge	1|1227|läge
läget	1|1227|läget
lägen	1|1227|lägen
förväg	1|1229|förväg
bortom	1|1231|bortom
lokaler	1|1234|lokaler
lokalerna	1|1234|lokalerna
hård	1|1236|hård
hårda	1|1236|hårda
hårt	1|1236|hårt
resten	1|1237|resten
merparten	1|1237|merparten
ersättningar	1|1240|ersättningar
dyr	1|1240|dyr
dyra	1|1240|dyra
framträdande	1|1241|framträdande	8|1646|framträdande
synligt	1|1241|synligt
utse	1|1242|utse
utser	1|1242|utser
utses	1|1242|utses
utsett	1|1242|utsett
utsedd	1|1242|utsedd
utsedda	1|1242|utsedda
dolt	1|1243|dolt
dolda	1|1243|dolda	2|1372|dolda fel
bokstäver	1|1244|bokstäver
sinne	1|1245|sinne
huvud	1|1246|huvud
vpn	1|1251|vpn
proxy	1|1251|proxy
tunnel	1|1251|tunnel
svåra	1|1256|svåra
roll	1|1258|roll
roller	1|1258|roller
rollen	1|1258|rollen
bärare	1|1272|bärare
rösta	1|1275|rösta
röstar	1|1275|röstar
goodwill	1|1277|goodwill
lager	1|1287|lager
lagret	1|1287|lagret
magasin	1|1287|magasin
jul	1|1288|jul
julen	1|1288|julen
möbler	1|1289|möbler
vitvaror	1|1289|vitvaror
falla	1|1291|falla
tryck	1|1294|tryck
trycka	1|1294|trycka
trycker	1|1294|trycker
mus	1|1297|mus
puls	1|1300|puls
recept	1|1303|recept
härmed	1|1307|härmed
däri	1|1307|däri
därmed	1|1307|därmed
häri	1|1307|häri
helst	1|1308|helst
envar	1|1308|envar
tips	1|1318|tips
knep	1|1318|knep
råden	1|1318|råden
förfluten	1|1319|förfluten
egenföretagare	1|1327|egenföretagare
rättvisa	1|1329|rättvisa
heltäckande	1|1336|heltäckande
omfattande	1|1336|omfattande	8|1634|omfattande
ramar	1|1340|ramar
övergående	1|1341|övergående
märk	1|1342|märk
märkt	1|1342|märkt
cirka	1|1348|cirka
nästan	1|1348|nästan
fyll	1|1352|fyll	2|830|fyll i
ifylld	1|1352|ifylld
nertid	1|1369|nertid
tidig	1|1377|tidig
tidigt	1|1377|tidigt
tidigast	1|1377|tidigast
bryt	1|1380|bryt
bryts	1|1380|bryts
sönder	1|1380|sönder
para	1|1381|para
par	1|1381|par
bulk	1|1383|bulk
kök	1|1384|kök
djur	1|1385|djur
djuren	1|1385|djuren
hund	1|1385|hund
hundar	1|1385|hundar
ljus	1|1387|ljus
mörk	1|1387|mörk
fred	1|1389|fred
departementet	1|1393|departementet
offer	1|1398|offer
brottsoffer	1|1398|brottsoffer
vilande	1|1407|vilande
mall	1|1409|mall
mallar	1|1409|mallar
gräns	1|1410|gräns
gränser	1|1410|gränser
gränsen	1|1410|gränsen
wlan	1|1424|wlan
fi	1|1424|fi
ios	1|1428|ios
android	1|1429|android
macos	1|1430|macos
linux	1|1432|linux
brand	1|1437|brand
eld	1|1437|eld
natt	1|1438|natt
kväll	1|1438|kväll
midnatt	1|1438|midnatt
bil	1|1444|bil
bilar	1|1444|bilar
bilen	1|1444|bilen
cyklar	1|1446|cyklar
euro	1|1451|euro
moms	1|1454|moms
bot	1|1461|bot
bots	1|1461|bots
bottar	1|1461|bottar
fyrar	1|1463|fyrar
bonus	1|1467|bonus
hat	1|1478|hat
visum	1|1480|visum
hand	1|1481|hand
händer	1|1481|händer
ögon	1|1482|ögon
öga	1|1482|öga
tåg	1|1487|tåg
chrome	1|1491|chrome
gmail	1|1492|gmail
bing	1|1493|bing
explorer	1|1494|explorer
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
url	1|1520|url
urler	1|1520|urler
xml	1|1521|xml
json	1|1521|json
csv	1|1521|csv
pdf	1|1521|pdf
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
hjälp	2|489|hjälp av	3|1557|hjälp
händelse	2|740|händelse av intrång
löper	2|764|löper ut
ägt	2|788|ägt rum
mängd	2|957|mängd olika
tillämpning	2|985|tillämpning i praktiken
force	2|1024|force majeure
uppdrag	2|1062|uppdrag av
mata	2|1088|mata in
dyka	2|1098|dyka upp
sträcker	2|1111|sträcker sig
väger	2|1116|väger tyngre
bearbetade	2|1141|bearbetade verk
utge	2|1144|utge dig	2|1144|utge sig
lös	2|1267|lös in
nedan	2|1307|nedan kallad
rekommendationer	2|1314|rekommendationer från
utgivare	2|1351|utgivare av
befintligt	2|1411|befintligt skick
skadlig	2|1459|skadlig kod
internet	2|1494|internet explorer
organisation	3|1548|organisation
organisationen	3|1548|organisationen
verksamhet	3|1548|verksamhet
verksamheten	3|1548|verksamheten
företagets	3|1548|företagets
hemsida	3|1549|hemsida
hemsidan	3|1549|hemsidan
sajt	3|1549|sajt
sajten	3|1549|sajten
webbsida	3|1549|webbsida
webbsidan	3|1549|webbsidan
produkt	3|1550|produkt
plattform	3|1550|plattform
plattformen	3|1550|plattformen
applikation	3|1550|applikation
applikationen	3|1550|applikationen
produkterna	3|1550|produkterna
personuppgifternas	3|1553|personuppgifternas
konsument	3|1554|konsument
konsumenter	3|1554|konsumenter
prenumerant	3|1554|prenumerant
prenumeranter	3|1554|prenumeranter
besökare	3|1554|besökare
punkt	3|1555|punkt
punkten	3|1555|punkten
konsultera	3|1556|konsultera	8|1640|konsultera
stödja	3|1557|stödja
möjliggöra	3|1557|möjliggöra
möjliggör	3|1557|möjliggör
erbjuds	3|1558|erbjuds
levererar	3|1558|levererar
skapas	3|1559|skapas
upprättar	3|1559|upprättar
generera	3|1559|generera
genererar	3|1559|genererar
ändamål	3|1560|ändamål
ändamålet	3|1560|ändamålet
ändamålen	3|1560|ändamålen	8|1631|ändamålen med behandlingen	8|1631|ändamålen för behandlingen
syfte	3|1560|syfte
anledning	3|1560|anledning
garantera	3|1561|garantera
inkluderar	3|1562|inkluderar
innefattar	3|1562|innefattar
inkluderat	3|1562|inkluderat
upphör	3|1563|upphör
avslutas	3|1563|avslutas
presentera	3|1564|presentera
presenteras	3|1564|presenteras
översända	3|1565|översända
regelverk	3|1567|regelverk
ønskar	3|1568|ønskar
önska	3|1568|önska
beskriva	3|1570|beskriva
redovisas	3|1570|redovisas
specificeras	3|1570|specificeras
funderingar	3|1572|funderingar
tidsperiod	3|1573|tidsperiod
varaktighet	3|1573|varaktighet
raderas	3|1574|raderas
raderade	3|1574|raderade
raderats	3|1574|raderats
borttagning	3|1574|borttagning
borttagen	3|1574|borttagen
delning	3|1575|delning	6|1617|delning
utlämnande	3|1575|utlämnande
utlämning	3|1575|utlämning
överlämna	3|1575|överlämna
överlämnas	3|1575|överlämnas
vidarebefordra	3|1575|vidarebefordra
vidarebefordras	3|1575|vidarebefordras
vidarebefordrar	3|1575|vidarebefordrar
avslöjar	3|1575|avslöjar
övrig	3|1576|övrig
övrigt	3|1576|övrigt
jämförbar	3|1577|jämförbar
jämförbara	3|1577|jämförbara
diverse	3|1578|diverse
avtalets	3|1579|avtalets
hanteras	3|1585|hanteras
behandlar	3|1585|behandlar
behandlats	3|1585|behandlats
bearbetas	3|1585|bearbetas
insamling	3|1586|insamling	8|1631|insamling och användning
insamlingen	3|1586|insamlingen
inhämtas	3|1586|inhämtas
erhåller	3|1586|erhåller
erhåll	3|1586|erhåll
insamlade	3|1586|insamlade
insamlas	3|1586|insamlas
besvaras	3|1587|besvaras
kategori	3|1588|kategori
kategorier	3|1588|kategorier	6|1615|kategorier av
besluta	3|1590|besluta
nyttja	3|1591|nyttja
nyttjar	3|1591|nyttjar
utnyttja	3|1591|utnyttja
nyttjas	3|1591|nyttjas
ändring	3|1592|ändring	8|1632|ändring
förändra	3|1592|förändra
ändringarna	3|1592|ändringarna	8|1632|ändringarna
bevara	3|1593|bevara
bevaras	3|1593|bevaras
bevarar	3|1593|bevarar
behålla	3|1593|behålla
behåller	3|1593|behåller
behålls	3|1593|behålls
förvara	3|1593|förvara
förvaras	3|1593|förvaras
underrätta	3|1595|underrätta
underrättar	3|1595|underrättar	8|1637|underrättar
beställningar	3|1597|beställningar
placerad	3|1598|placerad
placerade	3|1598|placerade
lokaliserad	3|1598|lokaliserad
bosatt	3|1599|bosatt
bosatta	3|1599|bosatta
väsentlig	3|1600|väsentlig
lämpligt	3|1601|lämpligt
mejladress	3|1602|mejladress
mailadress	3|1602|mailadress
email	3|1602|email
leverantör	3|1603|leverantör
tjänsteleverantör	3|1603|tjänsteleverantör
underleverantör	3|1603|underleverantör
underleverantörer	3|1603|underleverantörer
leverantörerna	3|1603|leverantörerna
minderåriga	3|1605|minderåriga
medgivande	3|1606|medgivande
samtyckesbaserad	3|1606|samtyckesbaserad
förbättra	3|1608|förbättra
förbättrar	3|1608|förbättrar
förbättras	3|1608|förbättras
förbättring	3|1608|förbättring
vidareutveckla	3|1608|vidareutveckla
utveckling	3|1608|utveckling
förbättringar	3|1608|förbättringar
timmars	5|1609|timmars
arbetsdag	5|1610|arbetsdag
arbetsdagar	5|1610|arbetsdagar
vardagar	5|1610|vardagar
bankdagar	5|1610|bankdagar
dygn	5|1611|dygn
kalenderdagar	5|1611|kalenderdagar
veckor	5|1612|veckor
veckors	5|1612|veckors
månad	5|1613|månad
månader	5|1613|månader
månaders	5|1613|månaders
kalenderår	5|1614|kalenderår
varför	6|1616|varför
mottagare	6|1617|mottagare
registerutdrag	6|1621|registerutdrag
webbanalys	6|1624|webbanalys
dataskyddsombud	6|1627|dataskyddsombud
klagomål	6|1627|klagomål
omfattning	6|1628|omfattning
inledning	6|1628|inledning
introduktion	6|1628|introduktion
bakgrund	6|1628|bakgrund
hoppa	7|1629|hoppa till innehåll
innehållsförteckning	7|1629|innehållsförteckning
acceptera	7|1629|acceptera alla cookies
arkiverad	7|1629|arkiverad
behandlingens	8|1631|behandlingens ändamål
ses	8|1632|ses över
ändringen	8|1632|ändringen
reviderar	8|1632|reviderar
väsentligt	8|1632|väsentligt annorlunda	8|1632|väsentligt skiljer
ändrade	8|1633|ändrade ägarförhållanden
felaktiga	8|1633|felaktiga
minska	8|1635|minska dina rättigheter
påverka	8|1635|påverka dina rättigheter
nackdel	8|1635|nackdel för dig
minskar	8|1635|minskar dina rättigheter
förnyat	8|136|förnyat samtycke
ombeds	8|136|ombeds ** godkänna
besked	8|1637|besked
uppmärksammas	8|1637|uppmärksammas
datumet	8|1639|datumet överst
aktuell	8|1639|aktuell version
här	8|1639|här på sidan
återspeglas	8|1639|återspeglas här	8|1639|återspeglas på	8|1639|återspeglas i
uppdaterat	8|1639|uppdaterat datum
återkom	8|1640|återkom
hållas	8|1640|hållas informerad*
regelbundet	8|1640|regelbundet granska*	8|1640|regelbundet läsa*	8|1640|regelbundet kontrollera*	8|1640|regelbundet gå igenom	8|1640|regelbundet besöka*	8|1640|regelbundet ta del
då	8|1640|då och då läs*	8|1640|då och då kontroll*
fortsatt	8|1641|fortsatt användning	8|1641|fortsatt nyttjande
fortsätta	8|1641|fortsätta använda	8|1641|fortsätta att använda
fortsätter	8|1641|fortsätter använda	8|1641|fortsätter att använda
fortsatta	8|1641|fortsatta användning
invända	8|1642|invända mot ändring*
börjar	8|1644|börjar gälla	9|1654|börjar gälla
inloggning	8|1645|inloggning
mina	8|1645|mina sidor
pop	8|1646|pop up
tydligt	8|1646|tydligt meddelande
tydlig	8|1646|tydlig information
väl	8|1646|väl synlig*
revised	9|1653|revised
last	9|1653|last updated
effective	9|1654|effective
började	9|1654|började gälla`,prefix:`anv	0|0|användardata*	0|0|användaruppgift*	0|0|användarinformation*	0|7|användarnamn*	0|9|användarprofil*	0|35|användaragent*	0|36|användaridentifier*	0|38|användningsstatistik*	0|38|användningsinformation*	0|38|användningsdata*	0|38|användningsmönster*	0|38|användarmönster*	0|38|användarbeteende*	0|38|användningsuppgift*	0|38|användaraktivitet*	0|38|användningstid*	0|38|användningsfrekvens*	0|38|användningshistorik*	0|41|användningslogg*	0|44|användarinnehåll*	0|44|användargenerer*	0|58|användande*	0|58|användningsområde*	0|58|användningssätt*	0|58|användningsfall*	0|58|användningssyfte*	0|71|användningsprofil*	0|97|användarvänlig*	0|99|användarstudie*	0|103|användningsanalys*	0|103|användarstatistik*	0|103|användningsrapport*	0|108|användarvillkor*	0|108|användningsvillkor*	0|108|användaravtal*	0|117|användarrättighet*	0|166|användarkont*	0|166|användarupplevelse*	0|166|användargräns*	0|166|användargrupp*	0|166|användarbas*	0|166|användarlicens*	0|166|användarenhet*	0|166|användarsession*	0|166|användarbegär*	0|166|användarregist*	0|166|användarinställning*	0|166|användarkategori*	0|166|användarroll*	0|166|användarsegment*	0|166|användarförfråg*	0|166|användarpreferens*	0|192|användningsändamål*	1|382|användar*	1|484|anvisning*	1|793|användande*	1|793|användning*	1|1228|användbar*
ide	0|0|identifieringsuppgift*	0|28|identitetshandling*	0|28|identifikationsnummer*	0|28|identitetskort*	0|28|identitetsnummer*	0|75|identitetskontroll*	0|75|identitetsverifier*	0|75|identitetsbekräft*	0|80|identitetsleverantör*	0|106|identitetsstöld*	0|106|identitetskapning*	0|106|identitetsbedrägeri*	1|373|identitet*	1|374|identifiering*	1|374|identifierad*	1|374|identifierbar*	1|375|identifikator*	1|523|ideell*	1|976|identisk*
per	0|0|personidentifierbar*	0|0|personuppgifter*	0|0|personuppgiftshanter*	0|0|personuppgiftsskydd*	0|0|personuppgiftsinsam*	0|0|personuppgiftskategori*	0|0|personuppgiftsregist*	0|0|personuppgiftsrelat*	0|0|personuppgiftsfråg*	0|0|personuppgiftsöverför*	0|0|personuppgiftsläck*	0|0|personuppgiftstyp*	0|0|personuppgiftsrätt*	0|0|personuppgiftsområde*	0|0|personuppgiftsförordning*	0|28|personnummer*	0|59|personuppgiftsbehandling*	0|59|personuppgiftshantering*	0|78|personuppgiftsbiträdesavtal*	0|102|personlig* annons*	0|102|personlig* reklam	0|102|personlig* marknadsför*	0|102|personaliser* annons*	0|104|personanpassa*	0|104|personaliser*	0|141|personuppgiftsincident*	0|143|personalstyrka*	0|143|personalmedlem*	0|163|personuppgiftslagen*	0|163|personuppgiftslagstift*	0|169|personuppgiftsansvarig*	0|170|personuppgiftsombud*	0|173|personuppgiftspolicy*	0|173|personuppgiftsinformation*	1|294|personlig*	1|503|personalen*	1|691|personskad*	1|838|personaliser*	1|885|permanent*	1|975|periodisk*	1|1058|personuppgiftsansvar*	1|1059|personuppgiftsbiträde*	1|1356|personlighet*	1|1524|personalavdelning*	6|1627|personuppgiftsansvarig*	8|1630|personuppgiftspolicy*
ele	0|0|elevuppgift*	1|430|elektronisk*	1|1025|elektricitet*	1|1470|elev*
bes	0|0|besökaruppgift*	0|6|besöksadress*	0|31|beställningshistorik*	0|31|beställning*	0|38|besökstid*	0|38|besöksbeteende*	0|38|besöksmönster*	0|77|besvara*	0|103|besöksstatistik*	0|103|besöksmätning*	0|164|besökare*	1|383|besökar*	1|447|bestämmelse*	1|473|beskriv*	1|550|beställ*	1|833|beståndsdel*	1|844|besvar*	1|852|besluta*	1|852|bestäm*	1|885|beständig*
kon	0|0|konsumentuppgift*	0|9|kontouppgifter*	0|9|kontoinformation*	0|9|kontonamn*	0|29|kontonummer*	0|29|kontokort*	0|38|kontoaktivitet*	0|45|konversation*	0|46|kontaktlista*	0|46|kontaktbok*	0|47|kontaktuppgift*	0|47|kontaktinformation*	0|47|kontaktdetalj*	0|67|konsolider*	0|78|kontraktsbund*	0|80|konsultföretag*	0|80|konsultbolag*	0|80|konsultbyrå*	0|83|koncernbolag*	0|83|koncern*	0|89|konkurrensmyndighet*	0|89|konsumentmyndighet*	0|90|konkursförfarande*	0|90|kontrollägarskifte*	0|92|kontoägare*	0|92|kontoadministratör*	0|102|kontextuell* annons*	0|107|konsumentlag*	0|107|konsumentskyddslag*	0|107|konsumentköplag*	0|107|konsumentlagstiftning*	0|107|konsumentskyddslagstiftning*	0|117|konsumenträttighet*	0|130|konsumentbegäran*	0|130|konsumentförfråg*	0|133|kontoinställning*	0|133|kontrollpanel*	0|133|konfigurer*	0|138|kontraktsenlig*	0|138|kontraktuell*	0|140|konfidentiell*	0|140|konfidentialitet*	0|156|konverteringspixel*	0|165|konsument*	0|166|kontoinnehavar*	0|171|kontaktsida*	0|171|kontaktformulär*	0|194|kontoradering*	1|300|kontaktsida*	1|300|kontosida*	1|371|konto*	1|386|konsument*	1|405|kontakt*	1|408|konversation*	1|421|koncern*	1|444|kontrakt*	1|445|kontraktuell*	1|511|kontor*	1|518|koncernbolag*	1|622|konsult*	1|720|konsekvens*	1|772|konverter*	1|791|kontext*	1|836|konfigur*	1|1005|konstnär*	1|1079|konfidentiell*	1|1170|konkurs*	1|1203|konflikt*	1|1264|konferens*	1|1328|konsumtion*	1|1328|konsumera*	1|1347|konstant*	1|1392|kongress*	1|1394|konsulat*	1|1453|kontant*	6|1627|kontakt*	8|1640|kontrollera* ** regelbundet	8|1640|kontrollera* ** med jämna
int	0|1|integritetskänslig*	0|34|internetprotokolladress*	0|35|internetoperatör*	0|35|internetleverantör*	0|38|interaktion*	0|38|interagera*	0|38|internetanvändning*	0|38|internettrafik*	0|39|internetaktivitet*	0|39|internetadress*	0|50|intresseområde*	0|50|intressekategori*	0|50|intresseprofil*	0|83|intressebolag*	0|83|intresseföretag*	0|100|introduktionserbjud*	0|102|intressebaserad*	0|102|intressestyrd*	0|117|integritetsrättighet*	0|130|integritetsförfråg*	0|133|integritetsinställning*	0|133|integritetskontroll*	0|133|integritetspanel*	0|134|integritetsval*	0|137|intresseavvägning*	0|137|intresseavväg*	0|140|intrångsdetekter*	0|141|intrång*	0|144|internationell* överför*	0|163|integritetslag*	0|163|integritetsskyddslag*	0|170|integritetsombud*	0|170|integritetsteam*	0|170|integritetsskyddsombud*	0|170|integritetsansvarig*	0|172|integritetsrutiner*	0|172|integrationspartner*	0|173|integritetspolicy*	0|173|integritetsmeddelande*	0|173|integritetsskyddspolicy*	0|173|integritetsförklaring*	0|173|integritetsinformation*	0|173|integritetsriktlinje*	1|295|integritet*	1|302|internet*	1|481|introduk*	1|481|introducer*	1|585|intäkt*	1|633|internationell*	1|711|intresse*	1|731|intrång*	1|788|inträff*	1|825|integrer*	1|825|integration*	1|1001|intellektuell*	1|1028|intervju*	1|1085|interag*	1|1085|interakt*	1|1137|intressebaser*	1|1162|intim*	1|1228|intressant*	1|1272|internetleverantör*	1|1314|intyg*	1|1439|integritetsskyddsmyndighet*	1|1443|intelligen*	6|65|internationell*	8|1630|integritetspolicy*	8|1630|integritetsmeddelande*	8|1630|integritetsskyddspolicy*
nam	0|2|namnuppgift*	1|1276|namninsam*
epo	0|3|epostadress*	0|3|epostmeddelande*	0|80|epostleverantör*	1|393|epost*
mej	0|3|mejladress*	0|80|mejlleverantör*	1|393|mejl*	8|3|mejl*
mai	0|3|mailadress*
ema	0|3|email*
has	0|4|hashad* e post*	0|4|hashad* e postadress*	0|4|hashad* mejladress*	0|4|hashad* version av din e post*	0|73|hashad*	0|73|hashvärde*	0|73|hashfunktion*	0|73|hashkod*	0|73|hashsumm*	1|750|hashlösenord*	1|880|hastighet*	1|1082|hash*	1|1184|hasardspel*
kry	0|4|krypterad* hash*	0|72|krypter*	0|72|kryptering*	0|72|kryptografi*	0|132|kryssruta*	1|748|krypter*	1|748|kryptograf*	1|754|kryssruta*
tel	0|5|telefonnummer*	0|5|telefonuppgift*	0|35|telefontillverkare*	0|35|teleoperatör*	0|35|telefontyp*	0|38|telemetri*	0|46|telefonbok*	0|80|telefonileverantör*	0|100|telefonmarknadsför*	1|312|telefon*	1|320|television*	1|1272|teleoperatör*	1|1272|telekom*	1|1371|telefonkatalog*
mob	0|5|mobilnummer*	0|5|mobiltelefonnummer*	0|35|mobilenhet*	0|35|mobiltillverkare*	0|35|mobiloperatör*	0|35|mobilnät*	0|35|mobiltyp*	0|36|mobilidentifier*	0|38|mobilanvändning*	1|311|mobiltelefon*	1|311|mobilapp*
fax	0|5|faxnummer*	1|1281|fax*
pos	0|6|postadress*	0|32|position*	0|32|postnummer*	0|33|positionskoordinat*	0|95|posttjänst*	1|397|postal*	1|641|positioner*	1|1018|postnummer*	1|1095|position*
hem	0|6|hemadress*	0|140|hemlighåll*	0|153|hemland*	0|153|hemvistland*	0|161|hemvist*	1|299|hemsida*	1|299|hemsidor*	1|1016|hemvist*	1|1483|hemlig*
lev	0|6|leveransadress*	0|32|leveransplats*	0|80|leverantör*	0|80|leveransleverantör*	0|95|leveranspartner*	0|95|leveransbolag*	0|153|leveransland*	1|525|leverantör*	1|805|leverans*	1|805|leverera*
fak	0|6|fakturaadress*	0|6|faktureringsadress*	0|29|faktureringsuppgift*	0|29|faktureringsinformation*	0|29|fakturahistorik*	0|29|faktureringshistorik*	0|111|faktureringss*	0|111|faktureringsä*	0|111|faktureringsper*	0|111|faktureringsfr*	0|111|faktureringsru*	0|111|fakturabetal*	0|111|fakturahanter*	0|111|fakturaunderlag*	0|111|fakturaköp*	0|111|fakturautskick*	1|568|faktur*	1|999|faktisk*
bos	0|6|bostadsadress*	0|153|bosättningsland*	0|153|bosättningsländ*	0|161|bosatt*	0|161|bosätt*	1|1015|bostad*	1|1016|bosatt*	1|1016|bosätt*
fol	0|6|folkbokföringsadress*	0|56|folkbokföringsregist*
gat	0|6|gatuadress*
pri	0|6|privatadress*	0|49|pristävling*	0|165|privatkund*	0|166|privatperson*	1|295|privatliv*	1|547|pris*	1|560|prissättning*	1|610|privilegi*	1|968|primär*	1|968|prioriter*	1|989|princip*
adr	0|6|adressökning*	0|6|adressuppslag*	0|46|adressbok*	1|396|adresserad*
sme	0|7|smeknamn*	1|403|smeknamn*
inl	0|8|inloggningsuppgifter*	1|376|inlogg*	1|481|inled*	1|703|inlärn*	1|751|inloggningsuppgift*	1|767|inledde*	1|1088|inlämn*	1|1267|inlös*
pin	0|8|pinkod*	1|1501|pinterest*
lös	0|8|lösenfras*	0|8|lösenordshanter*	0|8|lösenordsåterställ*	0|80|lösningsleverantör*	0|140|lösenordsskydd*	1|750|lösenord*	1|783|lösning*
pro	0|9|profiluppgifter*	0|9|profilinformation*	0|10|profilbilder*	0|10|produktbild*	0|31|produktköp*	0|36|programidentifier*	0|38|produktanvändning*	0|42|problemrapport*	0|71|profilbildning*	0|80|programvaruleverantör*	0|80|programleverantör*	0|80|produktleverantör*	0|84|produktpartner*	0|98|produktutveckling*	0|98|programvaruutveckling*	0|98|programutveckling*	0|100|provapåerbjud*	0|102|profilbaserad*	0|116|profilering*	0|116|profilera*	1|298|produkt*	1|306|programvar*	1|308|programmer*	1|372|profilering*	1|375|programidentifiera*	1|486|procedur*	1|507|professionell*	1|544|promot*	1|777|produktion*	1|777|producer*	1|782|problem*	1|784|prov*	1|947|procent*	1|947|proportion*	1|1042|protokoll*	1|1061|projekt*	8|1633|programuppdatering*
reg	0|9|registreringsuppgifter*	0|9|registreringsinformation*	0|9|registreringsdata*	0|89|registreringsmyndighet*	0|106|regelbrott*	0|106|regelöverträdelse*	0|107|regelefterlev*	0|107|regelverk*	0|107|regulatorisk*	0|118|registerutdrag*	0|133|reglage*	0|153|region*	0|169|registeransvarig*	1|379|registrer*	1|595|reglering*	1|595|reglera*	1|628|regering*	1|638|region*	1|675|registrerade*	1|975|regelbund*
kun	0|9|kundnummer*	0|31|kundvagn*	0|38|kundbeteende*	0|44|kundinnehåll*	0|45|kundsamtal*	0|49|kundundersökning*	0|49|kundnöjdhets*	0|50|kundönskemål*	0|52|kundtjänstärende*	0|52|kundärende*	0|52|kundförfråg*	0|52|kundservice*	0|80|kundtjänstleverantör*	0|100|kundbearbetning*	0|100|kundklubb*	0|104|kundanpass*	0|110|kundsupport*	0|110|kundtjänst*	0|110|kundvård*	0|143|kundtjänstpersonal*	0|165|kundavtal*	0|165|kundkonto*	0|165|kundrelation*	0|165|kundförhållande*	0|165|kundnöjdhetsundersökning*	0|165|kundenkät*	0|165|kundsupportärende*	0|165|kundlist*	0|165|kundregist*	0|165|kunddatabas*	0|165|kundbas*	0|165|kundgrupp*	1|385|kundsupport*	1|385|kunduppgift*	1|385|kundrelation*	1|385|kundkonto*	1|385|kundnummer*	1|414|kungör*	1|555|kundvagn*	1|704|kunskap*	1|1188|kundtjänst*	1|1188|kundservice*
med	0|9|medlemsnummer*	0|19|medicinsk*	0|22|medborgarskap*	0|43|meddelandehuvud*	0|44|mediefil*	0|45|meddelandehistorik*	0|45|meddelandeinnehåll*	0|84|mediapartner*	0|84|mediepartner*	0|85|mediebyrå*	0|91|medmedlem*	0|100|medlemserbjud*	0|136|medgivande*	0|138|medlemsavtal*	0|150|medlemsstat*	0|150|medlemsland*	0|150|medlemsländer*	0|165|medresenär*	0|165|medpassagerar*	1|367|medium*	1|380|medlemskap*	1|381|medlems*	1|503|medarbetare*	1|617|medling*	1|632|medborgar*	1|635|medlemsstat*	1|635|medlemsländ*	1|689|medicinsk*	1|706|medveten*	1|1086|medverka*	1|1379|medfölj*
abo	0|9|abonnemangsuppgift*	0|9|abonnemangsinformation*	0|9|abonnentuppgift*	0|138|abonnemangsavtal*	0|165|abonnent*	1|387|abonnent*	1|388|abonnemang*	1|389|abonner*
pre	0|9|prenumerationsuppgift*	0|9|prenumerationsinformation*	0|31|prenumerationsköp*	0|42|prestandainformation*	0|42|prestandauppgift*	0|50|preferens*	0|51|prediktion*	0|52|pressförfråg*	0|69|prestandaövervakning*	0|103|prestandamätning*	0|108|preskription*	0|133|preferenscent*	0|133|preferenssida*	0|138|prenumerationsavtal*	0|157|prestandacookie*	0|157|preferenscookie*	0|165|prenumerant*	0|193|preskriptionstid*	0|193|preskriptionsfrist*	1|387|prenumerant*	1|388|prenumeration*	1|499|prestanda*	1|499|prestation*	1|710|preferens*	1|848|presenter*	1|859|precis*	1|1198|premium*	1|1304|preskription*	8|1649|pressmeddelande*
fot	0|10|foto*	0|10|fotografi*	1|356|fotografi*
ava	0|10|avatar*	0|131|avanmäl*	0|131|avaktiver*	1|390|avanmäl*	1|815|avaktiver*	1|1229|avancera*
sel	0|10|selfie*
bil	0|10|bildvisning*	0|10|bildfil*	0|10|bildmaterial*	0|31|biljettköp*	0|68|bildanalys*	1|1012|biljett*	1|1292|bilagd*
skä	0|10|skärmdump*	0|10|skärmbild*	0|35|skärmupplösning*	0|35|skärmstorlek*	0|57|skärminspelning*	1|317|skärm*	1|971|skälig*	1|1187|skänk*
ans	0|10|ansiktsbild*	0|21|ansiktsigenkänning*	0|21|ansiktsavläsning*	0|26|anställning*	0|27|ansökningshandling*	0|35|anslutningsinformation*	0|35|anslutningsuppgift*	0|41|anslutningslogg*	0|68|ansiktsanalys*	0|69|ansiktsskanning*	0|112|anställningsprocess*	0|112|anställningsintervju*	0|172|ansvarig* för innehållet	0|172|ansvarig* för innehåll	0|172|ansvarig* för integritetsrutin*	0|172|ansvarig* för integritetspraxis	0|172|ansvarig* för deras	0|172|ansvarig* för sådana webb*	0|172|ansvarig* för andra	0|172|ansvarig* för dessa webb*	0|172|ansvarig* för dessa tjänst*	0|172|ansvarig* för tredje*	0|172|ansvarig* för externa	0|172|ansvarig* för tredjepart*	0|172|ansvarig* för hur tredje*	0|172|ansvarig* för hur andra	1|324|anslutning*	1|503|anställd*	1|504|anställning*	1|612|anspråk*	1|785|ansträng*	1|1058|ansvarig*	1|1058|ansvarsskyl*	1|1175|ansök*	1|1246|ansikt*	1|1277|anseende*	6|1627|ansvarig*	8|1639|anslå*
ska	0|10|skanningsbild*	0|28|skattenummer*	0|28|skatteregistreringsnummer*	0|69|skanna*	0|69|skanning*	0|89|skattemyndighet*	0|93|skatterådgivare*	0|105|skadlig*	0|105|skadeprogram*	0|107|skattelag*	0|107|skattelagstiftning*	0|107|skatterättslig*	0|107|skatteändamål*	0|107|skattesyfte*	0|107|skattekrav*	0|108|skadestånd*	0|182|skattelag* kräver	1|580|skatt*	1|729|skadlig*	1|737|skadestånd*	1|777|skapa*	1|1063|skadeståndsansvar*	1|1064|skadeslös*	1|1296|skann*
kam	0|10|kamerabild*	0|11|kameraövervakning*	0|11|kamerabevak*	0|11|kamerainspelning*	0|53|kamerafunktion*	0|53|kamerarulle*	0|53|kameraåtkomst*	0|53|kamerasensor*	0|53|kameratillstånd*	0|89|kammarrätt*	0|100|kampanj*	0|107|kamerabevakningslag*	1|543|kampanj*
oms	0|10|omslagsbild*	0|90|omstrukturering*	1|791|omständighet*	1|1110|omslag*	1|1124|omsorg*	1|1169|omstrukturer*
min	0|10|miniatyrbild*	0|158|minderårig*	1|679|minderårig*	1|951|minsk*	1|951|minim*	1|1126|minne*	1|1350|minneskort*	1|1393|minister*	6|1620|minderårig*
por	0|10|porträtt*	0|121|portabilitet*	0|121|porterbar*	1|1084|portabil*	1|1214|portugal*	1|1214|portugis*	1|1247|portal*	1|1475|pornograf*
vid	0|11|videoinspelning*	0|11|videofilm*	0|11|videomaterial*	0|11|videoklipp*	0|11|videofil*	0|11|videoinnehåll*	0|11|videosamtal*	0|11|videoövervak*	0|60|vidarebefordra*	0|60|vidareförmedl*	0|60|vidarelämn*	0|61|vidareförsälj*	0|61|vidaresälj*	0|65|vidareöverför*	0|98|vidareutveckl*	1|357|videoinspel*	1|804|vidarebef*	1|1089|vidta*	1|1100|vidmakth*
fil	0|11|filminspelning*	0|16|filosofisk*	0|44|fildelning*	0|44|filinnehåll*	0|63|fillagring*	0|72|filkrypter*	0|154|filserver*	1|696|filosofisk*	1|759|filter*	1|759|filtrer*
öve	0|11|övervakningskamer*	0|11|övervakningsfilm*	0|11|övervakningsmaterial*	0|60|överlämn*	0|64|överskriv*	0|65|överför*	0|65|överföring*	0|65|överflytt*	0|65|översänd*	0|69|övervaka*	0|69|övervakningssystem*	0|69|övervakningsverktyg*	0|69|övervakningsåtgärd*	0|90|övertag*	0|90|överlåtelse*	0|106|överträdelse*	0|121|överförbarhet*	0|125|överklaga*	0|125|överklagande*	1|437|överenskommelse*	1|438|överenskom*	1|480|överblick*	1|480|översikt*	1|665|översätt*	1|696|övertygelse*	1|708|övervä*	1|741|överträd*	1|757|övervak*	1|802|översänd*	1|803|överför*	1|861|överklag*	1|1231|överskrid*	1|1266|överdriv*	6|65|överför*	6|1626|översyn*	8|1632|översyn*
säk	0|11|säkerhetskamer*	0|41|säkerhetslogg*	0|74|säkerhetsvarning*	0|74|säkerhetsaviser*	0|80|säkerhetsleverantör*	0|89|säkerhetsmyndighet*	0|105|säkerhetsincident*	0|105|säkerhetssyfte*	0|105|säkerhetshot*	0|105|säkerhetsrisk*	0|105|säkerhetsproblem*	0|140|säkerhetsåtgärd*	0|140|säkerhetsrutin*	0|140|säkerhetsnivå*	0|140|säkerhetssystem*	0|140|säkerhetsstandard*	0|140|säkerhetskontroll*	0|140|säkerhetslösning*	0|140|säkerhetsskydd*	0|140|säkerhetsmekanism*	0|140|säkerhetsteknik*	0|140|säkerhetsprotokoll*	0|140|säkerhetsfunktion*	0|140|säkerhetsarbete*	0|140|säkerhetspolicy*	0|140|säkerhetsanordning*	0|140|säkerhetsövervak*	0|140|säkerhetsgranskning*	0|140|säkerhetstest*	0|140|säkerhetsrevision*	0|140|säkerhetskrav*	0|140|säkerhetsbestämmelse*	0|140|säkerhetsprogram*	0|140|säkerhetsfråg*	0|140|säkerhetsuppdatering*	0|140|säkerhetscertifi*	0|140|säkerhetsprincip*	0|140|säkerhetsprocess*	0|140|säkerhetsförfarande*	0|140|säkerhetsarkitektur*	0|140|säkerhetsutbildning*	0|140|säkerhetskultur*	0|140|säkerhetsmeddelande*	0|140|säkerhetsnotis*	0|141|säkerhetsincident*	0|141|säkerhetsöverträd*	0|141|säkerhetsbrott*	0|141|säkerhetsintrång*	0|186|säkerställ*	0|193|säkerhetskopi*	1|722|säkerhet*	1|744|säkerställ*	1|814|säkerhetskop*	6|1623|säker*
rös	0|12|röstinspelning*	0|12|röstmeddelande*	0|12|röstkommando*	0|12|röstsamtal*	0|12|röstkanal*	0|12|röstbrevlåd*	0|12|röstinformation*	0|12|röstupptagning*	0|12|röstassistent*	0|12|röstprov*	0|12|röststyrning*	0|12|röstuppgift*	0|12|röstinmatning*	0|12|röstsökning*	0|12|röstanrop*	0|12|röstmemo*	0|12|röstnoter*	0|12|röstanteckning*	0|12|röstfil*	0|12|röstläge*	0|12|röstfunktion*	0|12|röstchatt*	0|12|röstinnehåll*	0|12|röstigenkänning*	0|12|rösttjänst*	0|12|röstlogg*	0|12|röstsvar*	0|12|röstinteraktion*	0|12|röstupplevelse*	0|68|röstanalys*	1|366|röst*
mik	0|12|mikrofon*	1|319|mikrofon*
lju	0|12|ljudfil*	0|12|ljudupptagning*	0|12|ljudklipp*	0|12|ljuduppgift*	0|12|ljudspår*	0|12|ljudinnehåll*	0|12|ljudinsp*	0|12|ljuduppspelning*	0|12|ljudströmm*	0|12|ljudnot*	0|12|ljudanteckning*	0|12|ljudmeddelande*	0|12|ljudbilag*	0|12|ljudmaterial*	0|12|ljudprov*	0|12|ljudsignal*	0|12|ljudsampl*	0|12|ljudmemo*	1|358|ljud*
tal	0|12|talinspelning*	0|12|talsyntes*	1|1069|talang*
åld	0|13|åldersgrupp*	0|13|åldersuppgift*	0|13|åldersintervall*	0|13|åldersspann*	0|75|ålderskontroll*	0|75|åldersverifier*	0|75|åldersbekräft*	0|160|åldersgräns*	1|685|ålders*
kön	0|14|könsidentitet*	1|686|kön*
etn	0|15|etnisk*	1|698|etnisk*	1|698|etnicitet*
ras	0|15|rasmässig*	1|698|rasmässig*
rel	0|16|religi*	1|696|religi*	1|862|relater*	1|969|relevan*
tro	0|16|trosuppfattning*	1|696|trosuppfattning*
pol	0|17|politisk*	0|89|polis*	1|624|polismyndighet*	1|697|politisk*	1|1545|polsk*
fac	0|17|fackförening*	0|17|fackförbund*	1|1045|facebook*	1|1133|facilit*	1|1179|fackför*	1|1179|fackl*
sex	0|18|sexuell*	1|687|sexual*	1|687|sexuell*
häl	0|19|hälso*	0|19|hälsodata*	0|19|hälsouppgift*	0|89|hälsomyndighet*	1|689|hälso*	1|946|hälft*	1|1123|hälsning*
all	0|19|allergi*	0|139|allmänintresse*	1|629|allmän*	1|630|allmänintresse*	1|1256|allvarlig*
sju	0|19|sjukdom*	0|19|sjukvård*	1|689|sjuk*	1|1291|sjunk*	1|1469|sjukhus*
fun	0|19|funktionsneds*	0|157|funktionscookie*	1|425|funktion*	1|692|funktionsned*	1|692|funktionshind*	1|1077|fundamental*
pat	0|19|patient*	0|106|patentintrång*	0|107|patientdatalag*	1|1003|patent*	1|1302|patient*
gen	0|20|genetisk*	0|69|genomsök*	0|69|genomsökning*	0|108|genomdriv*	0|114|generativ*	1|498|genomför*	1|695|genetisk*	1|755|genomgång*	1|777|generer*	1|846|genomläs*	1|954|genomsnitt*	1|974|generell*
bio	0|21|biometri*	1|1473|biometri*
fin	0|21|fingeravtryck*	0|30|finansiell*	0|84|finanspartner*	0|89|finanspolis*	0|89|finansmyndighet*	0|89|finansinspektion*	0|97|finslipa*	1|583|finans*	1|1474|fingeravtryck*	1|1543|finsk*
iri	0|21|irisskanning*
nat	0|22|nationalitet*	1|631|nationell*	1|632|nationalitet*	1|993|naturlig*
civ	0|23|civilstånd*	1|682|civilstånd*	1|1201|civil*
hus	0|23|hushåll*	0|89|husrannsak*	1|682|hushåll*
fam	0|23|familjemedlem*	0|23|familjesituation*	1|682|familj*
anh	0|23|anhörig*
dem	0|24|demografi*	0|24|demografisk*
sko	0|25|skolbetyg*	0|25|skolgång*	0|107|skollag*	0|158|skolbarn*
slu	0|25|slutbetyg*	0|35|slutenhet*	0|51|slutsats*	0|72|slutpunktskrypter*	0|165|slutanvändar*	0|165|slutkund*	1|482|slutsats*	1|764|slutför*	1|1112|slutledning*	1|1131|slutlig*	1|1131|slutgiltig*	1|1159|slump*
exa	0|25|examensbetyg*	0|25|examensbevis*	1|859|exakt*	1|1177|examensbevis*
gym	0|25|gymnasiebetyg*
stu	0|25|studieresultat*	1|1331|studio*	1|1471|student*
aka	0|25|akademisk*	1|1472|akademisk*
kva	0|25|kvalifikation*	0|62|kvarhåll*	0|62|kvarlämn*	0|97|kvalitetssäkr*	0|97|kvalitetsförbättr*	1|769|kvarstå*	1|811|kvarhåll*	1|987|kvalitet*	1|1068|kvalific*
utb	0|25|utbildningsbakgrund*	0|25|utbildningsnivå*	0|25|utbildningshistorik*	0|25|utbildningsuppgift*	0|25|utbildningsinformation*	0|25|utbildningsmerit*	0|25|utbildningsbevis*	0|25|utbildningsresultat*	0|80|utbildningsleverantör*	0|84|utbildningspartner*	0|92|utbildningsanordnar*	0|92|utbildningsinstitution*	0|92|utbildningsinstitut*	0|111|utbetal*	1|566|utbetal*	1|700|utbildning*	1|702|utbilda*	1|773|utbyt*	1|807|utbyte*	1|957|utbud*
yrk	0|26|yrke*	0|26|yrkestitel*	1|506|yrke*	1|507|yrkesmässig*
bef	0|26|befattning*	1|641|befinn*	1|871|befintlig*	1|1024|befrielsegrund*	1|1334|befolkning*
arb	0|26|arbetsplats*	0|26|arbetsgivare*	0|26|arbetstitel*	0|27|arbetssökande*	0|89|arbetsmiljöverk*	0|107|arbetslagstiftning*	0|107|arbetsrättslagstiftning*	0|143|arbetsstyrka*	0|165|arbetsgivarkund*	1|502|arbets*	1|504|arbetsgivare*
tjä	0|26|tjänstetitel*	0|38|tjänsteanvändning*	0|52|tjänsteförfråg*	0|80|tjänsteleverantör*	0|80|tjänsteföretag*	0|80|tjänstleverantör*	0|84|tjänstepartner*	0|108|tjänstevillkor*	0|109|tjänstemeddelande*	0|138|tjänsteavtal*
job	0|27|jobbansök*	0|27|jobbsökande*	0|27|jobbkandidat*	0|27|jobbannons*	0|27|jobberbjudande*	1|1175|jobbansök*
mer	0|27|meritförteckning*	0|107|mervärdesskattelag*
pla	0|27|platsansök*	0|27|platsannons*	0|32|platsinformation*	0|32|platsuppgift*	0|32|platsbaser*	0|32|platstjänst*	0|32|platsmärk*	0|32|platshistorik*	0|32|platsetikett*	0|32|platsmarkering*	0|32|platsspecifik*	0|32|platssök*	0|32|platsdel*	0|32|platsåtkomst*	0|32|platsbehörighet*	0|32|platsspår*	0|32|platsnamn*	0|32|platssignal*	0|32|platsrelater*	0|32|platsangivelse*	0|32|platsinställning*	0|32|platspunkt*	0|32|platsposition*	0|39|platssökningsfråg*	0|80|plattformsleverantör*	0|84|plattformspartner*	1|301|plattform*	1|641|platsinform*	1|1095|placer*	1|1128|planer*
rek	0|27|rekryter*	0|36|reklamidentifier*	0|80|rekryteringsleverantör*	0|80|reklamleverantör*	0|85|reklampartner*	0|85|reklamnätverk*	0|85|reklamföretag*	0|85|reklambolag*	0|85|reklambyrå*	0|90|rekonstruktion*	0|100|reklammeddelande*	0|100|reklamutskick*	0|100|reklammaterial*	0|100|reklamerbjud*	0|100|reklammejl*	0|101|reklamannons*	0|101|reklambudskap*	0|101|reklaminnehåll*	0|101|reklamsyfte*	0|101|reklamändamål*	0|101|reklamtjänst*	0|101|reklamvisning*	0|101|reklamkampanj*	0|101|reklamplats*	0|101|reklamfinans*	0|101|reklaminslag*	0|101|reklamfilm*	0|101|reklamprofil*	0|104|rekommendation*	0|112|rekryteringsprocess*	0|112|rekryteringsändamål*	0|112|rekryteringssyfte*	0|112|rekryteringsuppgift*	0|112|rekryteringsverktyg*	0|112|rekryteringsavdelning*	0|112|rekryteringsärende*	0|112|rekryteringsarbete*	0|124|reklamation*	0|131|reklamspärr*	0|157|reklamcookie*	0|157|reklamkak*	1|505|rekryter*	1|542|reklam*	1|839|rekommend*	1|860|reklamation*
spo	0|27|spontanansök*	0|52|sponsringsförfråg*	0|84|sponsorpartner*	0|101|sponsr*	1|1021|sport*	1|1173|sponsra*	1|1173|sponsor*	1|1508|spotify*
kan	0|27|kandidatdat*	0|27|kandidatuppgift*	0|27|kandidatprofil*	0|27|kandidatinformation*	0|84|kanalpartner*	1|660|kanadensisk*	1|1175|kandidat*	1|1216|kanal*
pas	0|28|passnummer*	0|28|passuppgift*	0|165|passagerar*	1|817|passiv*	1|1012|passagerar*
kör	0|28|körkort*	1|497|körning*	1|1011|körjournal*	1|1447|körkort*
leg	0|28|legitimation*	0|75|legitimera*	1|752|legitimer*	1|1076|legitim*
sam	0|28|samordningsnummer*	0|45|samtalshistorik*	0|45|samtalskontext*	0|45|samtalsinnehåll*	0|45|samtalslogg*	0|45|samtalsuppgift*	0|45|samtalsinspelning*	0|54|sammanställd*	0|67|samkör*	0|67|sammanför*	0|67|sambearbeta*	0|67|sammanlänk*	0|67|sammankoppl*	0|67|sammanfoga*	0|84|samarbetspartner*	0|90|sammanslagning*	0|90|samgående*	0|133|samtyckesverktyg*	0|136|samtyck*	0|136|samtycke*	0|139|samhällsintresse*	1|479|sammanfatt*	1|524|samarbetspartner*	1|647|samarbetsområd*	1|791|sammanhang*	1|824|sammanför*	1|824|sammanslag*	1|982|samarbet*	1|982|samverk*	1|1081|sammanställ*	1|1085|samspel*	1|1132|samordn*	1|1172|samriskföretag*	1|1174|samprofiler*	1|1278|samhäll*	6|1615|samla*
bet	0|29|betalningsuppgift*	0|29|betalningsinformation*	0|29|betaluppgift*	0|29|betalkort*	0|29|betalningsmetod*	0|29|betalningsdata*	0|29|betalningssätt*	0|29|betalningsmedel*	0|29|betalningskort*	0|29|betalningshistorik*	0|29|betalningsinstrument*	0|29|betalningsmedl*	0|29|betalmedel*	0|29|betalsätt*	0|29|betalmetod*	0|29|betalningsalternativ*	0|29|betalningsjournal*	0|29|betalningsregist*	0|30|betalningsanmärkning*	0|38|beteendemönster*	0|38|beteendeuppgift*	0|38|beteendeinformation*	0|87|betalningsförmedlare*	0|87|betaltjänstleverantör*	0|87|betalningsleverantör*	0|87|betalleverantör*	0|87|betalningsföretag*	0|87|betalningstjänst*	0|87|betalningslösning*	0|87|betalningspartner*	0|87|betalpartner*	0|87|betalningsinstitut*	0|102|beteendebaserad*	0|102|beteendestyrd*	0|102|beteendeannons*	0|102|beteendeinriktad*	0|102|beteendemässig*	0|111|betalningsprocess*	0|111|betalningshanter*	0|111|betalningsadministr*	0|111|betalningstransaktion*	0|111|betalningssyfte*	0|111|betalningsändamål*	0|111|betalningspåminn*	0|111|betalningsskyld*	0|111|betalningsvillkor*	0|111|betalningsplan*	0|111|betalningsförfar*	0|111|betalningsflöde*	0|111|betalningssystem*	0|111|betalningsorder*	0|111|betalningsrutin*	0|111|betalningskrav*	0|111|betalningsförpliktelse*	0|111|betalningsåtagande*	0|111|betalningsbehandl*	0|111|betalningsbekräft*	0|111|betalningsförmedling*	0|111|betalningsfunktion*	0|111|betalningsärende*	1|436|betingelse*	1|469|betydelse*	1|566|betald*	1|566|betalning*	1|746|betrodd*	1|821|betyg*	1|862|beträff*	1|983|beteende*	1|1101|betjäna*	1|1346|betona*	1|1374|betrakta*	8|1634|betydelsefull*
kor	0|29|kortuppgift*	0|29|kortnummer*	0|29|kortinformation*	0|29|kortinnehavar*	0|45|korrespondens*	0|87|kortutgivare*	0|87|kortföretag*	0|87|kortinlös*	0|106|korruption*	0|119|korriger*	1|407|korrespondens*	1|574|kortnummer*	1|858|korriger*	1|858|korrekt*	1|959|kortvarig*	1|1221|kors*	1|1382|korrel*	1|1414|korea*
ban	0|29|bankuppgift*	0|29|bankkonto*	0|29|bankkort*	0|29|bankinformation*	0|29|banköverföring*	0|29|bankgiro*	0|84|bankpartner*	0|101|bannerannons*	1|572|bankkort*	1|576|bank*	1|1138|banner*	8|1646|banner*
kre	0|29|kreditkortsuppgift*	0|29|kreditkortsn*	0|29|kreditkortsi*	0|29|kreditkortsd*	0|29|kreditkortsb*	0|30|kreditvärdighet*	0|30|kreditbetyg*	0|30|kredithistorik*	0|30|kreditbedömning*	0|30|kreditprövning*	0|30|kreditinformation*	0|30|kreditupplysningsinformation*	0|30|kreditupplysningsuppgift*	0|30|kreditupplysningssyfte*	0|87|kreditkortsföretag*	0|93|kreditupplysningsföretag*	0|93|kreditupplysningsbolag*	0|93|kreditupplysningsinstitut*	0|107|kreditupplysningslag*	0|111|kreditera*	0|116|kreditvärdering*	0|116|kreditscoring*	0|116|kreditpoäng*	1|571|kredit*	1|1005|kreatör*	1|1127|kreativ*	1|1286|kreditprövning*	1|1286|kreditupplysning*
deb	0|29|debetkort*	0|42|debug*	0|111|debitera*	0|111|debitering*	1|563|debiter*	1|572|debet*
dir	0|29|direktöverföring*	0|45|direktmeddelande*	0|100|direktmarknadsför*	1|513|direktör*	1|597|direktiv*
aut	0|29|autogiro*	0|75|autentiser*	0|115|automatisk* beslut*	0|115|automatisk* åtgärd*	0|115|automatiserad* åtgärd*	1|751|autentiseringsuppgift*	1|752|autentiser*	1|818|automat*	6|1625|automatiser*
plu	0|29|plusgiro*	1|1466|plugin*
eko	0|30|ekonomisk*	0|106|ekobrott*	1|583|ekonomisk*
ink	0|30|inkomst*	0|31|inköp*	0|31|inköpt*	0|93|inkasso*	0|119|inkorrekt*	0|190|inkluder*	1|394|inkorg*	1|551|inköp*	1|585|inkomst*	1|827|inkluder*	1|1284|inkasso*
lön	0|30|löneuppgift*
sku	0|30|skuldsättning*	0|108|skuldindrivning*
köp	0|31|köphistorik*	0|31|köpuppgift*	0|31|köpbeteende*	0|31|köpbekräftelse*	0|31|köptransaktion*	0|108|köpvillkor*	0|138|köpeavtal*	0|165|köparkonto*	0|165|köparuppgift*	1|551|köpare*
ord	0|31|orderhistorik*	0|31|orderuppgift*	0|31|orderinformation*	0|31|orderbekräftelse*	0|31|ordernummer*	0|89|ordningsmakt*	1|1303|ordinat*
tra	0|31|transaktion*	0|38|trafikinformation*	0|72|transportkrypter*	0|72|transportlagerkrypter*	0|89|trafikmyndighet*	0|89|transportstyrelse*	0|95|transportör*	0|95|transportföretag*	0|103|trafikanalys*	0|103|trafikstatistik*	0|105|trakasser*	1|1010|transport*	1|1103|trakasser*	1|1168|transaktion*	1|1320|transparen*	1|1380|trasig*
var	0|31|varukorg*	0|31|varuköp*	0|84|varumärkespartner*	0|106|varumärkesintrång*	1|412|varning*	1|555|varukorg*	1|558|varumärk*	1|883|varaktighet*	1|885|varaktig*	1|977|varier*	8|1637|varsla*
eng	0|31|engångsköp*	1|650|engelsk*	1|1086|engager*
onl	0|31|onlineköp*	0|36|onlineidentifier*	0|38|onlineaktivitet*	0|38|onlinebeteende*	1|302|online*
geo	0|32|geolokalisering*	0|32|geolokaliser*	1|641|geolokal*	1|643|geografi*
lok	0|32|lokaliseringsuppgift*	0|32|lokaliseringsinformation*	0|32|lokaliseringstjänst*	1|641|lokalisering*	1|1192|lokal*
ort	0|32|ortnamn*
upp	0|32|upphämtningsplats*	0|32|uppehållsort*	0|32|uppehållsplats*	0|56|upplysningsföretag*	0|57|uppgiftsinsamling*	0|57|uppgiftslämn*	0|59|uppgiftsbehandling*	0|59|uppgiftshantering*	0|60|uppgiftsdelning*	0|65|uppgiftsöverföring*	0|68|uppmät*	0|80|uppdragstagare*	0|90|uppköp*	0|106|upphovsrättsintrång*	0|138|uppdragsavtal*	0|141|uppgiftsläck*	0|169|uppgiftsansvarig*	0|194|uppsägning*	1|324|uppkoppling*	1|325|uppkopplad*	1|345|uppdater*	1|346|uppgrader*	1|350|uppladd*	1|363|uppspelning*	1|401|uppring*	1|410|upplys*	1|500|uppfyll*	1|706|uppmärksam*	1|718|uppstå*	1|718|uppkom*	1|727|upptäck*	1|762|uppskjut*	1|763|upphör*	1|763|uppsägning*	1|777|upprätta*	1|786|uppnå*	1|822|uppskatt*	1|835|uppsättning*	1|965|uppenbar*	1|983|uppträd*	1|983|uppförande*	1|986|upplev*	1|1002|upphovsrätt*	1|1005|upphovs*	1|1037|uppfölj*	1|1060|uppdragstagar*	1|1061|uppdrag*	1|1100|upprätthåll*	1|1124|uppmärksamhet*	1|1134|uppmuntr*	1|1134|uppman*	1|1140|upprepa*	1|1169|uppköp*	1|1170|upplösning*	1|1255|uppsåt*	6|1626|uppdatering*	8|1632|uppdatering*	8|1637|upplysa*	8|1637|uppmärksamma*	8|1637|upplys*
avl	0|32|avlämningsplats*	0|42|avlusning*	0|64|avlägsna*	1|684|avlid*	1|813|avlägsn*
häm	0|32|hämtningsplats*	1|796|hämta*
gps	0|33|gps*
lat	0|33|latitud*
lon	0|33|longitud*
kar	0|33|kartkoordinat*	0|68|kartlägg*	0|80|kartleverantör*	1|506|karriär*	1|993|karaktär*
enh	0|35|enhetsinformation*	0|35|enhetstyp*	0|35|enhetsmodell*	0|35|enhetsegenskap*	0|35|enhetstillverkare*	0|35|enhetsnamn*	0|35|enhetsuppgift*	0|35|enhetsattribut*	0|35|enhetsanvänd*	0|36|enhetsidentifier*	0|37|enhetsfingeravtryck*	1|314|enhets*	1|1262|enhetlig*
ope	0|35|operativsystem*	1|496|operation*	1|1043|operativsystem*	1|1271|operatör*
app	0|35|appversion*	0|38|appaktivitet*	0|38|appanvändning*	0|80|apputvecklingsleverantör*	0|98|apputveckling*	0|136|appbehörighet*	1|305|applikation*	1|1047|apple*
sur	0|35|surfplatt*	0|39|surfhistorik*	0|39|surfbeteende*	0|39|surfningshistorik*	0|39|surfningsbeteende*	0|39|surfaktivitet*	0|39|surfinformation*	1|313|surfplatt*	1|339|surfning*
sma	0|35|smarttelefon*	0|35|smartphone*	0|35|smartklock*	1|311|smarttelefon*	1|1034|smart*
läs	0|35|läsplatt*
hår	0|35|hårdvaru*	0|72|hårddiskkrypter*	0|80|hårdvaruleverantör*	1|315|hårdvar*	1|1350|hårddisk*
mas	0|35|maskinvaru*	0|113|maskininlärningsmodell*	0|114|maskininlärning*	0|121|maskinläsbar*	1|316|maskinell*	1|1084|maskinläsbar*	1|1383|massutskick*	1|1442|maskininlärning*
nät	0|35|nätoperatör*	0|35|nätverksoperatör*	0|35|nätverksinformation*	0|35|nätverksuppgift*	0|38|nätverksaktivitet*	0|38|nätverkstrafik*	0|38|nätbeteende*	0|69|nätverksövervakning*	0|80|nätverksleverantör*	0|105|nätfiske*	0|130|nätverksförfråg*	1|323|nätverk*	1|1460|nätfiske*
ter	0|35|terminalutrustning*	0|106|terrorism*	0|106|terrorfinans*	0|153|territori*	1|637|territori*	1|1302|terapi*	1|1477|terror*
vär	0|35|värdnamn*	0|63|värdtjänst*	0|100|värdecheck*	0|153|värdland*	1|633|värld*	1|821|värder*	1|1118|värdefull*	1|1283|värdepapper*	1|1313|värva*
dom	0|35|domänvärd*	0|39|domännamn*	0|89|domstolsbeslut*	0|89|domstolsföreläg*	0|89|domstolsförfarande*	0|89|domstolsorder*	0|89|domstolsbegär*	0|108|domstolsprocess*	1|330|domän*	1|614|domstol*	1|615|domslut*
spe	0|35|spelkonsol*	0|38|spelbeteende*	0|50|specialönskemål*	0|89|spelmyndighet*	0|89|spelinspektion*	0|95|speditör*	0|100|specialerbjud*	0|103|spelstatistik*	0|107|speciallagstiftning*	0|107|spellag*	1|362|spel*	1|363|spelare*	1|475|specificer*	1|475|specifikation*	1|508|specialist*	1|973|specifik*	1|973|speciell*
tid	0|35|tidszonsinställning*	0|41|tidsstämpel*	0|193|tidsperiod*	0|193|tidsrymd*	1|882|tidpunkt*	1|882|tids*	1|883|tidsperiod*	1|1224|tidning*
web	0|35|webbläsartyp*	0|35|webbläsarversion*	0|35|webbläsarinformation*	0|35|webbläsartillägg*	0|35|webbläsarfönst*	0|35|webbläsarspråk*	0|35|webbläsarmodell*	0|35|webbläsaruppgift*	0|35|webbläsarsession*	0|35|webbläsarprogram*	0|35|webbläsarminne*	0|35|webbläsarfunktion*	0|35|webbläsarmeny*	0|35|webbläsarbas*	0|37|webbläsarfingeravtryck*	0|37|webbläsaravtryck*	0|38|webbtrafik*	0|38|webbplatsaktivitet*	0|38|webbplatsanvändning*	0|38|webbplatstrafik*	0|39|webbhistorik*	0|39|webbläsarhistorik*	0|39|webbsurf*	0|39|webbadress*	0|39|webbaktivitet*	0|39|webbläsningshistorik*	0|41|webbserverlogg*	0|80|webbhotell*	0|80|webbhotelleverantör*	0|86|webbanalystjänst*	0|86|webbanalysverktyg*	0|103|webbanalys*	0|103|webbstatistik*	0|130|webbförfråg*	0|133|webbläsarinställning*	0|154|webbserver*	0|154|webbservrar*	0|156|webbfyr*	0|156|webbsignal*	0|164|webbplatsbesökare*	0|164|webbplatsbesökarna*	1|299|webbplats*	1|299|webbsida*	1|299|webbsidor*	1|299|webbsajt*	1|299|webplats*	1|338|webbläsar*	1|554|webbutik*	1|1264|webbinari*	1|1520|webbadress*
uni	0|36|unik* identifier*	0|94|universitet*	0|107|unionsrätt*	0|107|unionslagstiftning*	1|1472|universitet*
ann	0|36|annonsidentifier*	0|50|annonsintresse*	0|50|annonspreferens*	0|80|annonsleverantör*	0|85|annonsör*	0|85|annonsnätverk*	0|85|annonseringspartner*	0|85|annonsteknik*	0|85|annonspartner*	0|85|annonseringsnätverk*	0|85|annonsföretag*	0|85|annonsbolag*	0|85|annonseringsföretag*	0|85|annonsserv*	0|85|annonsbörs*	0|85|annonseringsbolag*	0|85|annonsplattform*	0|85|annonseringsplattform*	0|85|annonsmäklar*	0|85|annonseringstjänst*	0|101|annonskampanj*	0|101|annonseringssyfte*	0|101|annonseringsändamål*	0|101|annonssyfte*	0|101|annonsändamål*	0|101|annonseringskampanj*	0|101|annonseringsverksamhet*	0|101|annonsvisning*	0|101|annonsinnehåll*	0|101|annonsutrymme*	0|101|annonsyt*	0|101|annonsplats*	0|101|annonsplacering*	0|101|annonsformat*	0|101|annonsklick*	0|101|annonsmätning*	0|101|annonsmaterial*	0|101|annonsleverans*	0|101|annonsbudskap*	0|101|annonsintäkt*	0|101|annonsfinansier*	0|101|annonsrelater*	0|101|annonseffekt*	0|101|annonsresultat*	0|101|annonsförfråg*	0|101|annonsblock*	0|101|annonsfri*	0|101|annonsrapport*	0|101|annonshanter*	0|101|annonsmeddelande*	0|101|annonsexponering*	0|101|annonsinteraktion*	0|101|annonsmarknad*	0|101|annonsinställning*	0|101|annonsspårning*	0|101|annonsprofil*	0|102|annonsinriktning*	0|102|annonsanpassning*	0|157|annonseringscookie*	0|157|annonscookie*	0|157|annonskak*	1|542|annons*	1|763|annuller*	6|1624|annons*
pse	0|36|pseudonym* identifier*	0|55|pseudonymiser*	0|71|pseudonym* profil*	1|1080|pseudonym*
coo	0|36|cookieidentifier*	0|133|cookieinställning*	0|133|cookieverktyg*	0|155|cookiefil*	0|155|cookiepolic*	0|155|cookieinformation*	0|155|cookieteknik*	0|155|cookiebanner*	0|155|cookielist*	0|155|cookiesamtycke*	0|155|cookiemeddelande*	0|155|cookiehanter*	0|155|cookiekategori*	0|155|cookiedeklaration*	0|155|cookietyp*	0|155|cookieuppgift*	0|155|cookieanvänd*	0|155|cookierelat*	0|155|cookielagr*	0|155|cookiefri*	0|155|cookietext*	0|155|cookieförklar*	0|155|cookienamn*	0|155|cookieinnehåll*	0|155|cookiepar*	1|1035|cookie*	6|1624|cookie*
sid	0|38|sidvisning*	0|38|sidinteraktion*	1|455|sidfot*
kli	0|38|klickbeteende*	0|38|klickström*	0|38|klickhistorik*	0|38|klickfrekvens*	1|334|klickning*	1|334|klickad*	1|385|klient*	1|1022|klimat*	1|1302|klinik*
akt	0|38|aktivitetslogg*	0|38|aktivitetshistorik*	0|38|aktivitetsinformation*	0|38|aktivitetsuppgift*	0|132|aktiver*	1|494|aktivitet*	1|816|aktivera*	1|816|aktivering*	1|871|aktuell*	1|1283|aktie*
dat	0|38|datatrafik*	0|44|datafil*	0|56|dataleverantör*	0|57|datainsamling*	0|59|databehandling*	0|59|datahantering*	0|60|datadelning*	0|63|datalagring*	0|65|dataöverföring*	0|66|dataåtkomst*	0|72|databaskrypter*	0|72|datakrypter*	0|78|databehandlingsavtal*	0|80|datacenterleverantör*	0|84|datapartner*	0|103|dataanalys*	0|117|dataskyddsrättighet*	0|121|dataportabilitet*	0|121|dataexport*	0|124|dataskyddsmyndighet*	0|124|dataskyddsinspektion*	0|140|datasäkerhet*	0|141|dataintrång*	0|141|dataläck*	0|141|dataskyddsincident*	0|146|dataskyddsramverk*	0|147|dataskyddsnivå*	0|154|datacent*	0|154|datahall*	0|154|datorhall*	0|154|databasserver*	0|163|dataskyddsförordning*	0|163|dataskyddslag*	0|163|dataskyddslagstiftning*	0|163|dataskyddsregl*	0|163|dataskyddsregelverk*	0|163|dataskyddsbestämmelse*	0|163|dataskyddskrav*	0|163|dataskyddsakt*	0|163|dataskyddsrättslig*	0|163|dataskyddsförfattning*	0|169|dataansvarig*	0|170|dataskyddsombud*	0|170|dataskyddsteam*	0|170|dataskyddsansvarig*	0|170|dataskyddschef*	0|170|dataskyddsfunktion*	0|173|dataskyddspolicy*	0|173|dataskyddsinformation*	0|173|dataskyddsmeddelande*	0|173|dataskyddsförklaring*	0|173|dataskyddsriktlinje*	0|182|dataskyddslag* kräver	0|193|databasbackup*	1|295|dataskydd*	1|886|datum*	1|1054|dataskyddsförordning*	1|1056|dataskyddsombud*	1|1084|dataportab*	1|1150|datacenter*	1|1321|dataintegritet*	1|1326|datateknik*	1|1439|datainspektion*	8|1630|dataskyddspolicy*	8|1630|dataskyddsinformation*	8|1630|dataskyddsförklaring*
rör	0|38|rörelsemönster*	1|1094|rörelse*
sök	0|39|sökhistorik*	0|39|sökfråg*	0|39|sökfras*	0|39|sökinformation*	0|39|sökbeteende*	1|849|sökning*	1|849|sökmotor*	1|849|sökord*	1|1175|sökande*
url	0|39|url*
hän	0|39|hänvisningsadress*	0|39|hänvisningssid*	0|39|hänvisningskäll*	0|39|hänvisningsinformation*	0|41|händelselogg*	1|471|hänvisning*	1|521|hänför*	1|788|händ*	1|789|händelse*
blä	0|39|bläddringshistorik*	1|339|bläddr*
nav	0|39|navigeringshistorik*	0|39|navigationshistorik*	1|1155|navigera*	1|1155|navigering*
vis	0|40|visningshistorik*	0|40|visningstrend*	0|40|visningsinformation*	0|40|visningsaktivitet*	0|40|visningsvan*	0|153|vistelseland*	1|364|visning*	1|848|visad*	1|1238|visuell*
tit	0|40|tittarhistorik*	0|40|tittarinformation*	0|40|tittarbeteende*	1|364|tittande*
lys	0|40|lyssningshistorik*	0|40|lyssningsvan*	0|40|lyssningsbeteende*	0|40|lyssningsinformation*	0|40|lyssningsaktivitet*	1|365|lyssning*
str	0|40|strömningshistorik*	0|40|streaminghistorik*	0|84|strategipartner*	1|361|strömning*	1|361|streamning*	1|361|streaming*	1|608|sträng*	1|623|straff*	1|785|sträva*	1|1083|struktur*	1|1128|strategi*	1|1179|strejk*
log	0|41|loggfil*	0|41|logginformation*	0|41|loggpost*	0|41|loggför*	0|80|logistikleverantör*	0|84|logistikpartner*	0|95|logistik*	1|378|loggfil*	1|559|logotyp*	1|1367|logistik*
ser	0|41|serverlogg*	0|52|serviceförfråg*	0|80|servicelevererantör*	0|80|serviceleverantör*	0|84|servicepartner*	0|109|servicemeddelande*	0|130|serverförfråg*	0|154|serverhall*	0|154|serverinfrastruktur*	0|154|serverinformation*	0|154|serverkonfiguration*	0|154|servermiljö*	0|154|serverplats*	0|154|serverprogram*	0|154|serverutrymme*	1|1101|serviceändam*
åtk	0|41|åtkomstlogg*	0|66|åtkomlig*	0|66|åtkomsträtt*	0|66|åtkomstnivå*	0|66|åtkomsthanter*	0|66|åtkomstpunkt*	0|130|åtkomstbegäran*	0|130|åtkomstförfråg*	0|140|åtkomstkontroll*	0|140|åtkomstbegräns*	1|808|åtkomst*
sys	0|41|systemlogg*	0|69|systemövervakning*	0|80|systemleverantör*	0|83|systerbolag*	0|83|systerföretag*
fel	0|41|fellogg*	0|42|felsökningsinformation*	0|42|felrapport*	0|42|felinformation*	0|42|felmeddelande*	0|42|felsökningslogg*	0|42|felrättning*	0|42|felspårning*	0|52|felanmälningsärende*	0|97|felavhjälp*	0|97|felsökningssyfte*	0|119|felaktig*	1|780|felsök*	1|780|felspår*	1|781|felakt*
rev	0|41|revisionslogg*	0|93|revisor*	0|93|revisionsbyrå*	1|582|revisor*	6|1626|revidering*	8|1632|revidera*	8|1632|revidering*
gra	0|41|granskningslogg*	1|582|granskning*	1|755|granska*	1|1238|grafisk*	1|1238|grafik*	8|1640|granska* ** regelbundet
kra	0|42|kraschrapport*	0|42|kraschlogg*	0|42|kraschinformation*	0|42|kraschspårning*	1|1345|kravspecifikation*	1|1406|krasch*
dia	0|42|diagnostik*	0|42|diagnosinformation*	0|42|diagnosuppgift*	0|42|diagnostisk*
bug	0|42|buggrapport*	0|42|buggspårning*	1|780|buggar*
bre	0|43|brevhuvud*	0|45|brevväxling*	0|80|bredbandsleverantör*
huv	0|43|huvudfält*	0|80|huvudleverantör*	1|512|huvudkontor*	1|968|huvudsaklig*
met	0|43|metauppgift*
kom	0|44|kommentar*	0|61|kommersialiser*	0|67|kombiner*	0|80|kommunikationsleverantör*	0|84|kommunikationspartner*	0|109|kommunicera*	0|109|kommunicer*	0|141|komprometter*	1|406|kommunikation*	1|406|kommunicer*	1|417|kommentar*	1|417|kommenter*	1|537|kommersiell*	1|639|kommunal*	1|824|kombiner*	1|830|komplett*	1|833|komponent*	1|964|komplex*	1|964|komplicer*	1|1068|kompeten*	1|1160|komplement*	1|1186|kompatib*	1|1195|kommission*	1|1195|kommitté*	1|1240|kompens*	1|1405|komprimer*	8|1632|komplettera*	8|1637|kommunicer*
rec	0|44|recension*	1|755|recension*	1|1522|recaptcha*
for	0|44|foruminlägg*	0|94|forskare*	0|94|forskningsinstitut*	0|94|forskningspartner*	0|94|forskningsinstitution*	0|94|forskningsorganis*	0|99|forskningssyfte*	0|99|forskningsändamål*	0|99|forskningsprojekt*	0|99|forskningsstudie*	0|99|forskningsdata*	0|99|forskningsresultat*	0|99|forskningsverksamhet*	0|99|forskningsarbete*	0|99|forskningsprogram*	0|99|forskningsmaterial*	1|457|formulär*	1|603|fordra*	1|612|fordran*	1|769|fortsätt*	1|769|fortsatt*	1|769|fortlöpande*	1|1011|fordon*	1|1026|forsk*	1|1208|formell*
blo	0|44|blogginlägg*	0|131|blockera*	0|131|blockering*	1|420|blogg*	1|760|blockera*	8|1649|blogg*
cha	0|45|chattmeddelande*	0|45|chattfunktion*	0|45|chattlogg*	0|45|chatthistorik*	0|45|chattkonversation*	0|45|chattinnehåll*	0|45|chattsamtal*	0|45|chattjänst*	0|45|chattrum*	0|45|chattsession*	0|45|chattråd*	0|80|chattleverantör*	0|114|chattbot*	0|114|chatbot*	1|399|chatt*	1|1120|chans*
coa	0|45|coachningssamtal*
sna	0|45|snabbmeddelande*	1|880|snabb*	1|1502|snapchat*
tex	0|45|textkonversation*	0|68|textanalys*	0|109|textmeddelande*
skr	0|45|skriftväxling*	0|104|skräddarsy*	0|105|skräppost*	1|310|skrivbord*	1|343|skript*	1|734|skräppost*	1|838|skräddarsy*	1|845|skriv*	1|845|skriftlig*	1|1294|skrolla*	1|1295|skrivare*
enk	0|49|enkät*	0|80|enkätleverantör*	1|963|enkel*	1|1028|enkät*
und	0|49|undersökning*	0|74|underrätta*	0|74|underrättelse*	0|80|underleverantör*	0|80|underentreprenör*	0|80|underkonsult*	0|82|underbiträde*	0|89|underrättelsetjänst*	0|131|undanbe*	0|158|underårig*	0|168|underställd* denna	0|179|undantag*	1|409|underrätt*	1|677|underkast*	1|726|undvik*	1|758|undersök*	1|787|underlåt*	1|828|undanta*	1|842|undra*	1|1004|underlicens*	1|1027|undersökn*	1|1059|underleverantör*	1|1059|underbiträd*	1|1074|undantagsvis*	1|1100|underhåll*	1|1133|underlätt*	1|1163|underteckna*	1|1163|underskrift*	1|1206|underförstå*	1|1259|underhållning*	8|1637|underrätta*
täv	0|49|tävling*	1|548|tävling*
åte	0|49|återkoppling*	0|58|återanvänd*	0|84|återförsäljare*	0|102|återmarknadsför*	0|111|återbetal*	0|128|återkalla*	0|128|återkallelse*	0|128|återtag*	1|527|återförsäljare*	1|570|återbetal*	1|794|återanvänd*	1|806|återläm*	1|806|återvänd*	1|806|återgå*	1|814|återställ*	1|814|återskap*	1|850|återfinn*	1|857|återkall*	1|857|återta*	1|1028|återkoppling*	1|1140|återkomm*	1|1223|återspegl*	1|1237|återstå*	1|1250|återvinn*	1|1322|återge*	1|1322|återgivning*
omr	0|49|omröstning*	1|642|område*	1|1028|omröstning*
fok	0|49|fokusgrupp*	1|1346|fokus*
gil	0|50|gillamarkering*	0|193|giltighetstid*	1|710|gilla*	1|866|giltig*
hob	0|50|hobby*
kos	0|50|kostönskemål*	1|561|kostnad*	1|564|kostnadsfri*	1|1368|kosmetik*
spr	0|50|språkval*	0|113|språkmodell*	1|664|språk*	1|1139|sprid*	1|1442|språkmodell*
här	0|51|härled*	1|1112|härled*	1|1158|härkomst*
ant	0|51|antagand*	1|478|antyd*	1|853|antag*	1|1125|anteckn*	1|1354|antagand*
för	0|51|förutspå*	0|51|förutsäg*	0|63|förvara*	0|63|förvaring*	0|64|förstör*	0|65|förflytt*	0|74|förvarna*	0|74|förhandsmeddelande*	0|74|förhandsinformation*	0|74|förhandsbesked*	0|74|förhandsaviser*	0|80|försäkringsleverantör*	0|83|företagsgrupp*	0|84|försäljningspartner*	0|84|försäkringspartner*	0|89|föreläggande*	0|89|förvaltningsrätt*	0|89|försäkringskassan*	0|89|förvaltningsmyndighet*	0|90|förvärv*	0|90|företagsförvärv*	0|90|företagstransaktion*	0|93|försäkringsbolag*	0|93|försäkringsgivare*	0|97|förbättra*	0|97|förbättring*	0|100|försäljningsfrämj*	0|103|försäljningsstatistik*	0|107|föreskrift*	0|107|författning*	0|130|förfrågningsidentifier*	0|140|förtrolighet*	0|157|förstapartscookie*	0|157|förstapartskak*	0|159|förälder*	0|159|föräldrar*	0|159|föräldra*	0|165|företagskund*	0|187|förpliktad*	0|187|förpliktig*	0|193|förvaringstid*	1|324|förbindelse*	1|403|förnamn*	1|434|förklaring*	1|436|förutsättning*	1|443|förbjud*	1|443|förbud*	1|460|förteckning*	1|476|förutnämn*	1|486|förfarande*	1|514|förvalt*	1|516|företag*	1|520|förening*	1|521|förknippa*	1|531|företrä*	1|552|försäljning*	1|567|förfall*	1|587|försäkring*	1|595|förordning*	1|595|föreskrift*	1|596|författning*	1|601|förplikt*	1|676|föremål*	1|677|förbehåll*	1|681|föräld*	1|707|förståelse*	1|710|föredra*	1|713|förvänta*	1|713|förutse*	1|713|förväntning*	1|718|förorsak*	1|725|försvar*	1|726|förhindra*	1|726|förebygg*	1|736|förlust*	1|736|förlora*	1|738|förstör*	1|746|förtroende*	1|769|förbli*	1|771|förändr*	1|775|förbättra*	1|775|förbättring*	1|785|försök*	1|788|förekom*	1|837|förinställ*	1|839|föreslå*	1|839|förslag*	1|842|förfråg*	1|863|förhåll*	1|870|föråldrad*	1|872|föreligg*	1|873|föregå*	1|953|förläng*	1|1003|företagshemlig*	1|1005|författare*	1|1068|förmåga*	1|1071|förlita*	1|1079|förtrolig*	1|1098|förefall*	1|1112|förutsäg*	1|1112|förutspå*	1|1116|företräde*	1|1119|fördel*	1|1119|förmån*	1|1124|försiktig*	1|1129|förbered*	1|1169|förvärv*	1|1186|förenlig*	1|1209|förflut*	1|1211|förnya*	1|1211|förnyelse*	1|1225|förutsätt*	1|1225|förmod*	1|1254|försum*	1|1305|förhandl*	1|1316|fördelaktig*	1|1319|förflyt*	1|1323|förfoga*	1|1325|förmedl*	1|1328|förbruk*	1|1335|förkort*	1|1337|förlikning*	1|1343|förutsedd*	1|1399|fördom*	1|1447|förare*	1|1479|förtal*	6|1618|försälj*	6|1626|förändring*	8|1632|förändring*	8|1632|förändra*	8|1635|försämra* dina	8|1635|försämr*	8|1637|förvarn*	8|1647|förstasida*
seg	0|51|segment*	1|1252|segment*
sup	0|52|supportärende*	0|52|supportförfråg*	0|52|supportfråg*	0|52|supportmeddelande*	0|52|supportchatt*	0|52|supporthistorik*	0|52|supportsamtal*	0|52|supportkommunikation*	0|80|supportleverantör*	0|110|supporttjänst*	0|110|supportteam*	0|110|supportforum*	0|110|supportcent*	0|110|supportsid*	0|110|supportportal*	0|110|supportavdelning*	0|110|supportgrupp*	0|110|supportagent*	0|110|supportinsats*	0|110|supportsyfte*	0|110|supportpersonal*	1|840|support*
äre	0|52|ärendehanter*	1|1220|ärende*
par	0|52|partnerförfråg*	0|84|partner*	1|449|paragraf*	1|524|partner*	1|1361|parkera*	1|1361|parkering*	1|1381|parkoppl*	1|1392|parlament*	1|1399|partisk*	6|1617|partner*
sen	0|53|sensor*	1|1041|sensor*
acc	0|53|accelerometer*	1|853|accepter*	1|1404|accelerer*
agg	0|54|aggrege*	0|54|aggregerad*	1|1081|aggreger*
ano	0|55|anonym*	0|55|anonymiser*	1|1080|anonym*
avi	0|55|avidentifier*	0|74|avisera*	0|74|aviseringssystem*	0|74|aviseringsfunktion*	0|74|aviseringsinnehåll*	1|348|avinstaller*	1|409|avisera*	1|412|avisering*	1|1080|avidentif*	8|1637|avisera*
tre	0|56|tredjepartskäll*	0|79|tredjepartsmottagare*	0|79|tredjepartsaktör*	0|79|tredjepartsföretag*	0|79|tredjepartsbolag*	0|79|tredjepartspartner*	0|79|tredjepartsannons*	0|79|tredjepartsteknik*	0|79|tredjepartsbutik*	0|79|tredjepartsorganisation*	0|79|tredjepartskonto*	0|79|tredjepartsmodell*	0|79|tredjepartssystem*	0|79|tredjepartsintress*	0|79|tredjepartsapi*	0|79|tredjepartssamarbet*	0|79|tredjepartskomponent*	0|79|tredjepartsinformation*	0|79|tredjepartsuppgift*	0|79|tredjepartslösning*	0|79|tredjepartsförfråg*	0|80|tredjepartsleverantör*	0|103|trendanalys*	0|144|tredjeland*	0|144|tredjeländer*	0|144|tredjestat*	0|157|tredjepartscookie*	0|157|tredjepartskak*	0|172|tredjepartswebbplats*	0|172|tredjepartstjänst*	0|172|tredjepartsappar*	0|172|tredjepartssajt*	0|172|tredjepartssid*	0|172|tredjepartsapplikation*	0|172|tredjepartsplattform*	0|172|tredjepartsverktyg*	0|172|tredjepartsintegration*	0|172|tredjepartsprogram*	0|172|tredjepartsinnehåll*	0|172|tredjepartserbjud*	0|172|tredjepartslänk*	1|669|tredjepart*	1|670|tredjeland*	1|712|trevlig*	1|1031|trend*	6|65|tredjeland*
ins	0|57|insamling*	0|57|insamla*	0|69|inspekter*	0|69|inskanning*	0|90|insolven*	0|133|inställning*	0|133|instrumentpanel*	0|156|insticksmodul*	0|157|inställningscookie*	1|347|installer*	1|347|installation*	1|464|inspel*	1|484|instruktion*	1|522|institut*	1|761|inskränk*	1|795|insaml*	1|836|inställning*	1|1088|insänd*	1|1095|insättn*	1|1170|insolven*	1|1466|insticks*	1|1488|instagram*	6|1615|insaml*	6|1622|inställning*	8|1635|inskränk* dina rättigheter
erh	0|57|erhåll*	1|796|erhåll*	1|796|erhöll*
inh	0|57|inhämt*	1|796|inhämt*
inf	0|57|införskaffa*	0|59|informationshantering*	0|59|informationsbehandling*	0|60|informationsdelning*	0|74|informera*	0|74|informationsmeddelande*	0|80|infrastrukturleverantör*	0|140|informationssäkerhet*	0|154|infrastruktur*	1|293|information*	1|300|informationssida*	1|410|informerad*	1|501|införande*	1|706|införstå*	1|721|inflytande*	1|1149|infrastruktur*	1|1200|informell*	8|1630|informationstext*
utn	0|58|utnyttja*	1|793|utnyttj*	1|1242|utnämn*
nyt	0|58|nyttja*	1|793|nyttja*
beg	0|58|begagna*	0|188|begränsad*	1|468|begrepp*	1|707|begrip*	1|761|begräns*	1|843|begär*
beh	0|59|behandla*	0|59|behandling*	0|62|behåll*	0|123|behandlingsbegränsning*	0|139|behandlingsgrund*	0|140|behörighetss*	0|140|behörighetsk*	0|140|behörighetsh*	0|140|behörighetsb*	0|140|behörighetst*	0|169|behandlingsansvarig*	1|440|behörighet*	1|490|behandl*	1|606|behov*	1|811|behåll*
han	0|59|hantera*	0|59|handlägg*	0|84|handelspartner*	1|495|handling*	1|514|hanter*	1|527|handelsmän*	1|536|handels*	1|692|handikapp*	1|819|handbok*
bea	0|59|bearbeta*	0|59|bearbetning*	0|156|beacon*	1|1141|bearbetning*
del	0|60|delning*	0|60|delgiv*	0|162|delstatslag*	0|162|delstatlig*	0|166|deltagare*	1|635|delstat*	1|800|delad*	1|800|delning*	1|1086|delta*	6|1617|dela*
utl	0|60|utlämn*	1|377|utlogg*	1|666|utländsk*	1|666|utland*	1|801|utlämn*	1|1130|utlös*	6|1617|utlämn*
avs	0|60|avslöja*	1|714|avsikt*	1|714|avsed*	1|762|avstäng*	1|763|avsluta*	1|801|avslöja*	1|802|avsänd*	1|855|avslå*	1|968|avsevärd*	1|1065|avstående*	1|1065|avsäg*	1|1157|avstånd*	1|1255|avsiktlig*	8|1634|avsevärd*
til	0|60|tillgängliggör*	0|74|tillkännage*	0|89|tillsynsorgan*	0|90|tillgångsöverlåtelse*	0|124|tillsynsmyndighet*	0|134|tillvalstjänst*	0|168|tillämpningsområde*	1|411|tillkännagivande*	1|414|tillkännag*	1|440|tillstånd*	1|440|tillåtelse*	1|486|tillvägagång*	1|627|tillsyn*	1|692|tillgänglighet*	1|746|tillit*	1|747|tillförlitlig*	1|789|tillfälle*	1|798|tillhandahåll*	1|808|tillgång*	1|809|tillgänglig*	1|829|tillägga*	1|829|tilläggs*	1|864|tillämp*	1|884|tillfällig*	1|1061|tilldel*	1|1109|tillhör*	1|1217|tillräcklig*	1|1218|tillfredsst*	1|1268|tillbehör*	1|1269|tillverk*	1|1339|tillgodose*	1|1339|tillmötesgå*	6|1628|tillämp*	8|1637|tillkännage*
mot	0|60|mottagare*	0|153|mottagarland*	0|153|mottagarländ*	1|569|mottagande*	1|796|mottag*	1|797|mottagare*	1|856|motsätt*	1|976|motsvar*	1|1114|motsvara*	1|1161|motpart*	1|1203|motstrid*	1|1311|motverka*	1|1370|motivera*
röj	0|60|röjande*	1|801|röja*
ypp	0|60|yppa*	1|801|yppa*
utv	0|60|utväxla*	0|68|utvärder*	0|98|utveckling*	0|98|utvecklande*	1|776|utveckl*	1|807|utväxl*	1|821|utvärder*	1|851|utval*	1|953|utvidg*
uth	0|61|uthyrning*	0|61|uthyrd*	1|553|uthyrning*
mon	0|61|monetariser*	1|1450|monetär*
lag	0|62|lagringstid*	0|62|lagringsperiod*	0|63|lagringsmedi*	0|63|lagringsutrym*	0|63|lagringstjänst*	0|63|lagringsteknik*	0|63|lagringslösning*	0|63|lagringsenhet*	0|63|lagringssystem*	0|63|lagringsmetod*	0|63|lagringsplattform*	0|63|lagringskapacitet*	0|63|lagringssyfte*	0|63|lagringsändamål*	0|63|lagringsleverantör*	0|63|lagringsmiljö*	0|63|lagringsminim*	0|106|lagöverträd*	0|106|lagbrott*	0|106|lagstridig*	0|107|lagkrav*	0|107|lagstiftning*	0|107|lagstadgad*	0|107|lagefterlev*	0|107|lagenlig*	0|107|lagfäst*	0|107|lagbestämmelse*	0|107|lagändring*	0|139|laglighet*	0|139|lagstöd*	0|193|lagringsperiod*	0|193|lagringstid*	0|193|lagringsfrist*	0|193|lagringslängd*	1|591|lagstiftning*	1|592|laglig*	1|592|lagenlig*	1|592|lagstadgad*	1|593|laglighet*	1|594|lagstridig*	1|596|lagstadga*	1|810|lagra*	1|810|lagring*	1|883|lagringstid*	1|1287|lagerhus*	6|1619|lagring*	6|1619|lagrings*	6|139|laglig*
bev	0|62|bevara*	0|62|bevarande*	0|193|bevarandetid*	0|193|bevarandeperiod*	1|620|bevis*	1|757|bevak*	1|799|bevilj*	1|811|bevara*	6|1619|bevara*
ark	0|62|arkiver*	0|107|arkivlag*	0|107|arkivlagstiftning*	0|193|arkiveringstid*	0|193|arkiveringsperiod*	0|193|arkiveringsskyldighet*	1|466|arkiv*	1|1149|arkitekt*
bib	0|62|bibehåll*	1|1357|bibliotek*
gal	0|62|gallringsrutin*	0|62|gallringspolicy*	0|62|gallringsregl*	0|62|gallringsplan*	0|62|gallringsprincip*	0|193|gallringstid*	0|193|gallringsfrist*
mol	0|63|molnlagring*	0|80|molntjänstleverantör*	0|80|molnleverantör*	0|80|molnlagringsleverantör*	0|154|molnserver*	0|154|molnservrar*	0|154|molninfrastruktur*	1|328|moln*
hos	0|63|hostad*	0|80|hostingleverantör*
dri	0|63|driftad*	0|69|driftövervakning*	0|80|driftleverantör*	0|80|driftsleverantör*	1|1369|driftstopp*
rad	0|64|radera*	0|64|radering*	0|120|raderingsrätt*	0|130|raderingsbegäran*	0|130|raderingsförfråg*	1|812|radera*	1|812|radering*	1|1426|radio*
bor	0|64|borttag*	1|743|borga*	1|813|borttag*
utp	0|64|utplåna*	0|98|utprov*	1|812|utplån*
mak	0|64|makuler*
utg	0|64|utgallr*	1|764|utgång*	1|1108|utgör*	1|1240|utgift*	1|1280|utgivare*
utr	0|64|utradera*	1|315|utrustning*	1|758|utred*
ber	0|67|berika*	1|822|beräkn*	1|1076|berättigad*	1|1096|berättelse*	1|1253|berömd*
mat	0|67|matcha*	0|67|matchning*	0|103|matchstatistik*	1|1114|matcha*	1|1114|matchning*	1|1146|material*	1|1360|matris*	8|1634|materiell*
ana	0|68|analyser*	0|68|analysresultat*	0|86|analysleverantör*	0|86|analysverktyg*	0|86|analyspartner*	0|86|analystjänst*	0|86|analysföretag*	0|86|analysbolag*	0|86|analysplattform*	0|157|analyscookie*	0|157|analyskak*	1|820|analys*	1|1030|analysverktyg*
mät	0|68|mätning*	0|86|mätpartner*	0|86|mätföretag*	0|86|mätbolag*	0|86|mätverktyg*	0|103|mätning*	1|492|mätning*	1|1029|mätvärd*
erf	0|68|erforderlig* undersökning*	0|187|erforderlig*	1|603|erfordra*	1|603|erforderlig*	1|986|erfarenhet*
ris	0|68|riskanalys*	0|116|riskklassificering*	1|1172|riskkapital*
hud	0|68|hudanalys*
inn	0|68|innehållsanalys*	0|69|innehållsgranskning*	0|80|innehållsleverantör*	0|84|innehållspartner*	0|98|innovation*	0|190|innefatta*	1|369|innehålls*	1|827|innefatta*	1|1127|innovat*	1|1249|innehållsförteckn*
mod	0|69|moderer*	0|80|modelleverantör*	0|83|moderbolag*	0|83|moderföretag*	0|113|modellträning*	0|145|modellklausul*	1|771|modifi*	1|1032|modell*	1|1274|moderera*	1|1274|moderator*	1|1274|moderering*	8|1632|modifier*
mis	0|69|missbruksövervakning*	0|105|missbruk*	1|732|missbruk*	1|781|misstag*	1|787|misslyck*	1|1233|misstänk*
rea	0|69|realtidsövervakning*
spå	0|70|spårningsinformation*	0|70|spårningsuppgift*	0|70|spårningsändamål*	0|70|spårningssyfte*	0|70|spårningsfunktion*	0|70|spårningsapp*	0|70|spårningstjänst*	0|156|spårningsteknik*	0|156|spårningspixl*	0|156|spårningsverktyg*	0|156|spårningsmekanism*	0|156|spårningskod*	0|156|spårpixl*	0|156|spårningspixel*	0|156|spårningsteknologi*	0|156|spårningsfil*	0|156|spårningstagg*	0|157|spårningscookie*	1|1037|spåra*	1|1037|spårning*	6|1624|spårning*
dek	0|72|dekryptera*	1|748|dekrypt*	1|1142|dekompil*
hel	0|72|helkrypter*	1|903|helgdag*
tot	0|72|totalsträckskrypter*	1|832|total*
dis	0|72|diskkrypter*	0|84|distributör*	0|84|distributionspartner*	0|107|distansavtalslag*	0|126|diskriminer*	1|1097|diskut*	1|1097|diskussion*	1|1102|diskriminer*	1|1139|distribuer*	1|1157|distans*
okr	0|72|okrypterad*
sal	0|73|saltad*	1|1511|salesforce*
tok	0|73|tokenis*
not	0|74|notifier*	0|74|notissystem*	0|74|notisinnehåll*	0|74|notishanter*	0|74|notisfunktion*	1|409|notifiering*	1|1125|notera*	1|1396|notarie*	8|1637|notifiera*	8|1637|notis*	8|1645|notis*
ver	0|75|verifier*	0|75|verifiering*	0|80|verifieringsleverantör*	0|90|verksamhetsövergång*	0|90|verksamhetsöverlåtelse*	0|90|verksamhetsförsäljning*	0|108|verkställbar*	0|175|versionsdatum*	1|426|verktyg*	1|500|verkställ*	1|515|verksamhet*	1|625|verkställighet*	1|752|verifier*	1|999|verklig*
val	0|75|valider*	0|134|valfri*	0|134|valmöjlighet*	0|134|valfrihet*	1|752|validera*	1|851|valmöjlig*	1|851|valfri*	1|1275|valdeltag*	1|1450|valuta*	6|1622|valmöjlighet*
pub	0|76|publicer*	1|415|publicer*	1|415|publikation*	1|629|publik*	8|1639|publicer*
off	0|76|offentlig*	0|76|offentliggör*	0|89|offentlig* myndighet*	1|629|offentlig*	1|1208|officiell*	1|1363|offert*
syn	0|76|synlig*	1|699|synpunkt*	1|847|synlig*	1|1265|synk*
sva	0|77|svarstid*
bit	0|78|biträdesavtal*	1|1059|biträde*
sek	0|78|sekretessavtal*	0|78|sekretessförbind*	0|133|sekretessinställning*	0|133|sekretesspanel*	0|134|sekretessval*	0|140|sekretessbel*	0|140|sekretessplikt*	0|140|sekretesskydd*	0|140|sekretesskrav*	0|140|sekretesskyldig*	0|140|sekretessåtagand*	0|173|sekretesspolicy*	0|173|sekretessförklaring*	0|173|sekretessmeddelande*	1|448|sektion*	1|894|sekund*	1|943|sekundär*	8|1630|sekretesspolicy*
avt	0|78|avtalsmässig*	0|78|avtalsbund*	0|107|avtalslag*	0|108|avtalsvillkor*	0|108|avtalsbrott*	0|138|avtalsförhåll*	0|138|avtalsförplikt*	0|138|avtalsenlig*	0|138|avtalsskyldig*	0|138|avtalsrelation*	0|138|avtalsåtagand*	0|138|avtalsslut*	1|445|avtalsenlig*	1|445|avtalsmässig*	1|445|avtalsförhåll*	1|1191|avtalsperiod*
ent	0|80|entreprenör*	1|1060|entreprenör*
mju	0|80|mjukvaruleverantör*	0|98|mjukvaruutveckling*	1|306|mjukvar*
tek	0|80|teknikleverantör*	0|84|teknikpartner*	1|427|teknologi*	1|427|teknik*
mar	0|80|marknadsföringsleverantör*	0|84|marknadsföringspartner*	0|85|marknadsförare*	0|99|marknadsundersökning*	0|99|marknadsanalys*	0|100|marknadsutskick*	0|100|marknadsinformation*	0|100|marknadskampanj*	0|100|marknadsföringss*	0|100|marknadsföringsä*	0|100|marknadsföringsm*	0|100|marknadsföringsk*	0|100|marknadsföringsu*	0|100|marknadsföringsa*	0|100|marknadsföringse*	0|100|marknadsföringst*	0|100|marknadsföringsi*	0|100|marknadsföringsb*	0|100|marknadsföringsf*	0|100|marknadsföringsd*	0|100|marknadsföringsh*	0|100|marknadsföringso*	0|100|marknadsföringspr*	0|100|marknadsföringspl*	0|100|marknadsföringsr*	0|100|marknadsföringsv*	0|100|marknadsföringsn*	0|100|marknadsföringslist*	0|107|marknadsföringslag*	0|107|marknadsföringslagstiftning*	0|157|marknadsföringscookie*	0|157|marknadsföringskak*	1|540|marknadsför*	1|541|marknadsplats*	1|1027|marknadsundersök*	1|1342|markera*
vår	0|80|vårdleverantör*	0|89|vårdmyndighet*	0|159|vårdnadshavare*	1|681|vårdnadshavar*	1|1254|vårdslös*
res	0|80|resurleverantör*	0|84|resepartner*	0|103|resultatmätning*	0|165|resenär*	0|193|reservkopi*	1|535|resurs*	1|719|resultat*	1|719|resulter*	1|1007|reserv*	1|1008|rese*	1|1235|respektera*	1|1433|restaurang*
fra	0|80|fraktleverantör*	0|84|franchisetagar*	0|84|franchisepartner*	0|95|fraktbolag*	1|653|frankrike*	1|653|fransk*	1|777|framställ*	1|786|framgång*	1|805|frakt*	1|1098|framgå*	1|1098|framträd*	1|1362|franchise*
try	0|80|tryckerileverantör*	1|723|trygg*	1|1295|tryckt*
dot	0|83|dotterbolag*	0|83|dotterföretag*	1|517|dotterbolag*	1|517|dotterföretag*
gru	0|83|gruppbolag*	0|83|gruppföretag*	0|113|grundmodell*	1|421|grupp*	1|619|grupptalan*	1|717|grundval*	1|1107|grundare*
hol	0|83|holdingbolag*
aff	0|84|affärspartner*	0|90|affärstransaktion*	0|103|affärsanalys*	1|515|affär*	1|1168|affärsuppgörelse*
loj	0|84|lojalitetspartner*	0|100|lojalitetsprogram*	1|549|lojalitet*
säl	0|84|säljpartner*	0|100|säljkampanj*	0|100|säljaktivitet*	0|100|säljmeddelande*	1|1074|sällsynt*	6|1618|sälj*
bon	0|84|bonuspartner*
hot	0|84|hotellpartner*	1|730|hota*	1|730|hotbild*	1|1014|hotell*	1|1103|hotfull*
but	0|84|butikspartner*	1|527|butiksägare*	1|554|butik*
eve	0|84|eventpartner*	1|789|evenemang*	1|972|eventuell*
bro	0|89|brottsbekämp*	0|89|brottsutred*	0|106|brottslig*	1|623|brottslig*	1|625|brottsbekämp*
sta	0|89|statlig*	0|89|statsmyndighet*	0|103|statistiksyfte*	0|103|statistikändamål*	0|103|statistikverktyg*	0|103|statistikuppgift*	0|103|statistikrapport*	0|103|statistikfunktion*	0|145|standardavtalsklausul*	0|145|standardavtal*	0|145|standardklausul*	0|145|standardavtalsvillkor*	0|157|statistikcookie*	1|300|startsida*	1|628|statlig*	1|769|stanna*	1|792|status*	1|837|standardinst*	1|988|standard*	1|1029|statisti*	1|1290|stadie*	1|1349|stabil*	8|1647|startsida*
rät	0|89|rättsväsen*	0|106|rättighetsintrång*	0|106|rättsstridig*	0|108|rättegång*	0|108|rättstvist*	0|108|rättsprocess*	0|108|rättskrav*	0|117|rättighetsbegäran*	0|117|rättighetsförfråg*	0|119|rättelse*	0|119|rättad*	0|119|rättning*	0|139|rättsgrund*	1|592|rättslig*	1|609|rättighet*	1|614|rättegång*	1|616|rättsprocess*	1|616|rättstvist*	1|858|rättelse*	1|971|rättvis*	1|1171|rättsinnehav*	1|1370|rättfärdig*	6|1621|rättighet*	6|139|rättslig*
åkl	0|89|åklagar*
kro	0|89|kronofogde*	1|690|kropp*	1|691|kroppsskad*
stä	0|89|stämningsansök*	1|616|stämning*	1|640|ställe*	1|765|stängning*	1|792|ställning*	1|1347|ständig*
tul	0|89|tullmyndighet*	1|1395|tull*
imm	0|89|immigrationsmyndighet*	0|106|immaterialrättsintrång*	1|1001|immateriell*	1|1001|immaterial*
mig	0|89|migrationsmyndighet*
tin	0|89|tingsrätt*
hov	0|89|hovrätt*
myn	0|89|myndighetsbeslut*	0|89|myndighetsförfråg*	0|89|myndighetsbegär*	0|89|myndighetskontakt*	0|89|myndighetsrapport*	0|89|myndighetsingrip*	0|89|myndighetsåtgärd*	0|89|myndighetsperson*	0|89|myndighetstillsyn*	0|89|myndighetskontroll*	0|107|myndighetskrav*	0|139|myndighetsutövning*	0|160|myndighetsålder*	1|626|myndighet*	1|628|myndighets*
grä	0|89|gränsmyndighet*	1|340|gränssnitt*	1|666|gränsöver*
lic	0|89|licensmyndighet*	1|1004|licen*
län	0|89|länsstyrelse*
soc	0|89|socialtjänst*
fus	0|90|fusion*	1|1169|fusion*	8|1633|fusion*
omo	0|90|omorganisation*	0|90|omorganiser*	1|1169|omorganis*
avy	0|90|avyttr*
äga	0|90|ägarbyte*	0|90|ägarförändring*	0|90|ägarskifte*	1|532|ägare*	1|533|äganderätt*
lik	0|90|likvidation*	1|976|likadan*	1|976|likvärdig*	1|976|likn*	1|1170|likvidation*
bol	0|90|bolagsförvärv*	0|90|bolagstransaktion*
com	0|91|communitymedlem*
adm	0|92|administratör*	1|514|administr*
lär	0|92|lärosäte*	0|92|lärosätet*	1|703|lärande*
adv	0|93|advokat*	1|621|advokat*
jur	0|93|jurist*	0|107|juridisk* skyldighet*	0|107|juridisk* förpliktelse*	0|153|jurisdiktion*	1|592|juridisk*	1|618|jury*	1|621|jurist*	1|1067|jurisdiktion*
råd	0|93|rådgivar*	0|93|rådgivningsföretag*	1|622|rådgiv*	1|622|rådfråg*
red	0|93|redovisningsbyrå*	0|93|redovisningskonsult*	0|107|redovisningslag*	0|107|redovisningsskyld*	0|107|redovisningskrav*	0|107|redovisningsändamål*	0|107|redovisningssyfte*	1|581|redovisning*	1|951|reducer*	1|1210|redigera*	1|1210|redigering*	1|1280|redaktionell*
hög	0|94|högskol*	1|1472|högskol*
kur	0|95|kurir*
fly	0|95|flygbolag*	1|1009|flyg*	1|1094|flytta*
ful	0|96|fullföljande*	0|129|fullmakt*	1|500|fullgör*	1|500|fullgjor*	1|830|fullständig*	1|1104|fullfölj*	1|1364|fullmakt*
exp	0|96|expediera*	0|107|exportlag*	0|107|exportlagstiftning*	1|508|expert*	1|784|experiment*	1|1181|export*
eff	0|97|effektiviser*	1|720|effekt*	1|865|effektiv*
opt	0|97|optimer*	1|775|optimer*
tes	0|98|testning*	1|784|testning*
vet	0|99|vetenskaplig*	1|704|vetskap*	1|1026|vetenskap*
nyh	0|100|nyhetsbrev*	0|100|nyhetsutskick*	0|100|nyhetsmejl*	0|100|nyhetsmail*	1|391|nyhetsbrev*
rab	0|100|rabattkod*	0|100|rabatterbjud*	1|546|rabatt*
mål	0|102|målinriktad*	0|102|målgruppsanpass*	0|102|målgruppsinrikt*	0|102|målgruppsannons*	0|102|målgruppsstyr*	0|102|målgruppssegment*	0|102|målgruppsanalys*	0|103|målgruppsmätning*	0|157|målgruppscookie*	0|192|målsättning*	1|681|målsman*	1|1019|måltid*	1|1135|målgrupp*
loo	0|102|lookalike*
tvi	0|102|tvillingmålgrupp*	0|108|tvist*	0|108|tvistlösning*	1|613|tvist*	1|1315|tvinga*
rap	0|103|rapportering*	1|465|rapporter*
räc	0|103|räckviddsmätning*
bok	0|103|bokningsstatistik*	0|107|bokföringslag*	0|107|bokföring*	0|107|bokföringslagstiftning*	0|182|bokföringslag* kräver	1|581|bokför*	1|1007|bokning*	1|1244|bokstav*
anp	0|104|anpassa*	0|104|anpassning*	1|838|anpassa*	1|838|anpassning*
ind	0|104|individanpass*	0|104|individualiser*	1|478|indiker*	1|478|indikat*	1|538|industri*	1|673|individ*	1|981|indirekt*	1|1249|index*
sår	0|105|sårbarhet*	0|140|sårbarhetsskanning*
sab	0|105|sabotageprogram*	0|105|sabotage*	1|1459|sabotageprogram*
cyb	0|105|cyber*
ola	0|106|olaglig*	1|594|olaglig*
pen	0|106|penningtvätt*	0|107|penningtvättslagstiftning*	0|107|penningtvättslag*	0|140|penetrationstest*	1|578|pengar*	1|1285|penningtvätt*
bed	0|106|bedräg*	1|733|bedräg*	1|821|bedöm*	1|1104|bedriv*
olo	0|106|olovlig*
kri	0|106|kriminell*	0|106|kriminalitet*	1|623|kriminell*	1|990|kriteri*	1|1143|kringgå*	1|1389|krig*
oti	0|106|otillbörlig*	1|1205|otillåt*
svi	0|106|svindel*
blu	0|106|bluffmejl*
vil	0|106|villkorsbrott*	1|435|villkor*	1|1000|vilseled*
krä	0|106|kränkning*	1|742|kränk*
års	0|107|årsredovisningslag*
eft	0|107|efterfölja*	1|403|efternamn*	1|599|efterlev*	1|785|eftersträv*	1|843|efterfråg*	1|1171|efterträd*
när	0|107|näringslagstiftning*	1|515|näringsliv*	1|515|näringsverk*	1|1157|närhet*
sär	0|107|särlagstiftning*	0|126|särbehandla*	0|126|särbehandling*	1|826|särskilj*	1|973|särskild*
uts	0|109|utskick*	1|802|utskick*	1|956|utsträckning*	1|1139|utsändn*	1|1195|utskott*	1|1242|utsedd*	1|1295|utskrift*	1|1351|utsläpp*
pus	0|109|pushnotis*	0|109|pushmeddelande*	0|109|pushavisering*	8|1645|pushnotis*
inb	0|111|inbetal*	0|190|inbegrip*	1|825|inbädd*	1|1086|inblanda*	1|1134|inbjud*
urv	0|112|urvalsprocess*	1|957|urval*
trä	0|113|träningssyfte*	0|113|träningsändamål*	1|702|träna*	1|702|träning*	1|1185|träffa*
alg	0|114|algoritm*	1|1441|algoritm*
poä	0|116|poängsättning*	1|1286|poäng*
ofu	0|119|ofullständig*	0|119|ofullkomlig*
ori	0|119|oriktig*	1|462|original*	1|971|orimlig*
inv	0|122|invända*	0|122|invändning*	0|161|invånare*	1|588|invester*	1|856|invänd*	1|1086|involver*	1|1334|invånare*	1|1394|invandr*
kla	0|124|klagomål*	1|446|klausul*	1|860|klagomål*	1|995|klassific*	1|1053|klarna*
ski	0|124|skiljeförfarande*	0|124|skiljedom*	0|124|skiljeavtal*	0|124|skiljenämnd*	0|124|skiljeklausul*	1|617|skiljedom*	1|617|skiljeförfar*	1|774|skifta*	1|802|skicka*	1|826|skild*	1|826|skilj*	1|977|skillnad*	1|1376|skilsmässa*
omp	0|125|ompröva*
ick	0|126|ickediskriminer*
utö	0|130|utövande*	0|130|utöva*	1|611|utöv*	1|953|utöka*
avr	0|131|avregistrer*	0|153|avreseland*	1|390|avregistrer*	1|1337|avräkning*	6|1622|avregistrer*
avp	0|131|avprenumerer*	1|390|avprenumer*
ina	0|131|inaktiver*	0|193|inaktivitet*	1|815|inaktiver*	1|817|inaktivitet*
avb	0|131|avböj*	0|131|avbeställ*	1|763|avbryt*	1|770|avbrott*	1|770|avbrut*
avv	0|131|avvisa*	1|855|avvisa*	1|1115|avväg*	1|1337|avveckl*
frå	0|131|frånsäga*	1|326|frånkoppl*
fri	0|134|frivillig*	1|565|frihet*	1|1064|friskriv*	1|1072|frivillig*	1|1327|frilans*
bif	0|136|bifall*	1|1292|bifog*
sky	0|140|skyddsåtgärd*	0|140|skyddsmekanism*	1|601|skyldig*	1|724|skydd*	6|1623|skydd*
bra	0|140|brandvägg*	1|538|bransch*	1|1418|brasilien*
två	0|140|tvåfaktor*	0|140|tvåstegs*	1|1315|tvång*
tys	0|140|tystnadsplikt*	0|140|tystnadsförbind*	1|652|tyskland*	1|1079|tystnadsplikt*
fle	0|140|flerfaktor*	1|949|flertal*
mul	0|140|multifaktor*	1|367|multimedia*
oav	0|141|oavsiktlig* eller olaglig*	1|739|oavsiktlig*
hun	0|142|hundraprocentig*	1|939|hundra*
tea	0|143|teammedlem*
mön	0|145|mönsterklausul*	0|145|mönsteravtal*	1|1031|mönster*
ram	0|146|ramverk*	1|1149|ramverk*
ade	0|147|adekvansbeslut*	1|970|adekvat*
ame	0|149|amerikansk*	1|648|amerika*
bri	0|151|brittisk*	1|650|brittisk*	1|781|brist*
sch	0|152|schweizisk*	1|655|schweizisk*
des	0|153|destinationsland*	0|153|destinationsländ*	1|779|design*
urs	0|153|ursprungsland*	0|153|ursprungsländ*	1|462|ursprunglig*	1|1158|ursprung*	1|1485|ursäkt*
eta	0|153|etableringsland*	1|1106|etabler*
kak	0|155|kakfil*	0|155|kakpolicy*
pix	0|156|pixel*	0|156|pixeltagg*	1|1036|pixel*
sdk	0|156|sdk*	1|1465|sdk*
ses	0|156|sessionslagring*	0|157|sessionscookie*	0|157|sessionskak*	1|1038|session*
jav	0|156|javascript*
ung	0|158|ungdom*	1|679|ungdom*	1|1348|ungefär*
omy	0|158|omyndig*	1|679|omyndig*
ton	0|158|tonåring*
små	0|158|småbarn*
kal	0|162|kalifornien*	1|663|kalifornien*	1|663|kalifornisk*	1|887|kalender*	1|1300|kalori*
hjä	0|171|hjälpcenter*	1|841|hjälp*	1|1228|hjälpsam*	1|1300|hjärt*
väs	0|174|väsentlig* ändring*	1|607|väsentlig*	1|1422|väst*	8|1634|väsentlig*
exk	0|179|exkluder*	1|828|exkluder*	1|973|exklusiv*
gar	0|186|garanter*	1|743|garant*
utf	0|186|utfäst*	1|458|utform*	1|498|utförd*	1|779|utformad*	1|779|utformning*	1|1351|utfärd*
tvu	0|187|tvung*
obl	0|187|obligatorisk*	1|602|obligatorisk*
påb	0|187|påbjud*	1|767|påbörj*
obe	0|189|obegränsad*	1|567|obetald*	1|1205|obehörig*
änd	0|192|ändamål*	1|715|ändamål*	1|771|ändra*	1|771|ändring*	1|865|ändamålsenlig*	1|970|ändamålsenl*	6|1616|ändamål*	6|1626|ändring*	8|1632|ändrad*
syf	0|192|syfte*	1|715|syfte*	6|1616|syfte*
anl	0|192|anledning*	1|716|anledning*	1|1093|anlän*
spa	0|193|sparandetid*	0|193|sparperiod*	0|193|spartid*	1|658|spansk*	1|810|sparad*	1|1445|sparkcykel*	6|1619|spara*
bac	0|193|backup*	1|814|backup*
saj	1|299|sajt*
bat	1|321|batterinivå*
hyp	1|331|hyperlänk*	1|1354|hypotes*
ned	1|349|nedladd*	1|656|nederländ*
kat	1|352|katalog*	1|995|kategori*	1|1385|katt*
mus	1|359|musik*	1|1297|musrörelse*
ben	1|402|benämn*
påm	1|413|påminn*
gem	1|418|gemenskap*	1|824|gemensam*
föl	1|423|följare*
dig	1|431|digital*
vir	1|432|virtuell*	1|1458|virus*
rik	1|433|riktlinje*	1|859|riktig*	1|1156|riktning*	1|1392|riksdag*
utt	1|434|uttalande*	1|965|uttrycklig*	1|1121|uttryck*
auk	1|442|auktoriser*
bem	1|442|bemyndig*	1|785|bemöd*
tab	1|452|tabell*
bih	1|453|bihang*
rub	1|454|rubrik*
dok	1|456|dokument*
bla	1|457|blankett*	1|1160|blanda*
lis	1|460|listad*
kop	1|461|kopier*
utk	1|463|utkast*
def	1|467|definition*	1|467|definierad*	6|1628|definition*
men	1|470|meningsfull*	1|1245|mental*
ref	1|472|referens*
näm	1|476|nämn*	1|1195|nämnd*
omn	1|476|omnämn*
ova	1|476|ovannämn*	1|1074|ovanlig*
anf	1|477|anför*
sti	1|477|stipuler*	1|523|stiftelse*	1|1159|stickprov*
gui	1|483|guide*
väg	1|483|vägled*	1|855|vägra*
rut	1|486|rutin*	1|1155|rutt*	1|1360|rutnät*
age	1|495|agera*
imp	1|501|implementer*	1|1182|importera*	1|1206|implicit*
avd	1|510|avdelning*
dep	1|510|departement*
led	1|513|ledning*
ank	1|518|anknut*	1|1093|ankomm*	1|1093|ankomst*
org	1|519|organisation*	1|519|organiser*	1|519|organisatorisk*	1|1282|organisationsnummer*
ass	1|521|associer*	1|841|assist*
väl	1|523|välgörenhet*	1|851|välj*	1|1123|välkom*
mäk	1|530|mäklare*
rep	1|531|representant*	1|531|representer*	1|780|reparer*	1|1140|reproduc*	1|1212|republik*
ägd	1|532|ägd*
ege	1|533|egendom*	1|992|egenskap*
frä	1|544|främja*
erb	1|545|erbjud*
kup	1|546|kupong*
sål	1|552|såld*
sho	1|554|shopping*
kän	1|559|kännetecken*	1|704|kännedom*	1|1078|känslig*	1|1122|känsla*	1|1253|kändis*
avg	1|562|avgift*	1|852|avgör*	1|1092|avgå*
kvi	1|569|kvitto*
ers	1|570|ersättning*	1|1063|ersättningsskyl*	8|1632|ersätta*
plå	1|575|plånbok*
bel	1|579|belopp*	1|657|belgisk*	1|1218|belåten*	1|1467|belöning*
sum	1|579|summa*
män	1|579|mängd*	1|673|människ*	1|674|mänsklig*
vin	1|585|vinst*	1|1288|vinter*
roy	1|590|royalt*
lov	1|593|lovlig*
iak	1|599|iaktta*
pli	1|601|plikt*
nöd	1|605|nödvändig*	1|694|nödsituation*	1|694|nödläge*
liv	1|607|livsviktig*	1|1293|livslängd*
oun	1|607|oundgänglig*
häv	1|612|hävd*
tri	1|614|tribunal*
glo	1|633|global*
fed	1|634|federal*
lan	1|638|landskap*	1|1386|lantbruk*
eur	1|645|europe*
sto	1|650|storbritannien*	1|958|storlek*	1|1540|stockholm*
sve	1|651|sverige*	1|651|svensk*	1|1294|svep*
irl	1|654|irland*	1|654|irländsk*
ita	1|659|italiensk*
aus	1|661|australisk*
asi	1|662|asiatisk*
uto	1|667|utomstående*
man	1|674|manuell*	1|1364|mandat*
gif	1|682|gift*
föd	1|683|födelse*	1|683|född*
död	1|684|dödsfall*
läk	1|693|läkemedel*	1|1468|läkare*
dro	1|693|drog*
nar	1|693|narkot*
aku	1|694|akut*
åsi	1|699|åsikt*	1|1116|åsidosätt*
stå	1|699|ståndpunkt*
lek	1|701|lektion*
okä	1|705|okänd*
öns	1|709|önska*	1|709|önskemål*
fav	1|710|favorit*
äls	1|712|älska*
nju	1|712|njut*	1|1375|njutning*
ors	1|716|orsak*
bas	1|717|baserad*
påv	1|721|påverka*
hin	1|726|hindra*
far	1|729|farlig*
att	1|731|attack*	1|992|attribut*	1|1135|attrah*
stö	1|735|stöld*	1|770|störning*	1|840|stöd*
stj	1|735|stjäl*	1|1366|stjärn*
oly	1|739|olyck*
inc	1|740|incident*	1|1134|incitament*
löf	1|745|löfte*
åta	1|745|åtagande*
pål	1|747|pålitlig*
bek	1|753|bekräft*	1|782|bekymmer*	1|1311|bekämpa*	1|1311|bekämpning*
sty	1|756|styrning*	1|1195|styrelse*
spä	1|760|spärra*
öpp	1|766|öppning*
bör	1|767|börja*	1|1145|börda*
pau	1|770|paus*
jus	1|771|justera*	8|1632|justera*
omv	1|772|omvandl*	1|772|omvänd*
väx	1|774|växla*	1|953|väx*	1|1333|växelkurs*
byg	1|777|bygg*	1|1015|byggnad*
gjo	1|778|gjord*
åtg	1|780|åtgärda*
svå	1|782|svårighet*
avh	1|783|avhjälp*
lyc	1|786|lycka*
åst	1|786|åstadkom*
ofö	1|787|oförmåga*	1|787|oförmög*	1|1186|oförenlig*
sit	1|791|situation*
läm	1|799|lämnad*	1|970|lämplig*
sän	1|802|sända*
ret	1|806|returner*	8|1643|retroaktiv*
möj	1|816|möjliggör*	1|972|möjlig*
bru	1|819|bruksanvisning*
räk	1|822|räkna*
jäm	1|823|jämför*	1|976|jämförbar*	1|1400|jämställd*	1|1401|jämlikhet*
sep	1|826|separat*
åts	1|826|åtskil*
ute	1|828|utesl*
ify	1|830|ifyll*
obj	1|834|objekt*
fas	1|835|fastställ*
bis	1|841|bistå*
omb	1|842|ombe*	1|1332|ombordstig*
anm	1|843|anmod*
hit	1|850|hitta*
god	1|853|godta*	1|854|godkänd*	1|854|godkännande*
nek	1|855|neka*
nog	1|859|noggrann*
san	1|859|sann*	1|972|sannolik*	1|1066|sanktion*
ang	1|862|angå*	1|1220|angelägen*
oro	1|862|oro*
ogi	1|866|ogiltig*
ikr	1|867|ikraft*	8|1644|ikraftträd*
gam	1|870|gammal*
exi	1|872|existera*
ome	1|879|omedelbar*
drö	1|879|dröjsmål*
lån	1|881|långsam*
löp	1|883|löptid*
tem	1|884|temporär*	1|1388|temperatur*
dag	1|888|daglig*
vec	1|889|vecko*
mån	1|890|månad*	1|896|måndag*	1|1140|mångfaldig*	1|1400|mångfald*
årl	1|891|årlig*
tis	1|897|tisdag*
ons	1|898|onsdag*
tor	1|899|torsdag*
fre	1|900|fredag*	1|975|frekvent*	1|1512|freshdesk*
lör	1|901|lördag*
sön	1|902|söndag*
dub	1|918|dubbel*
tus	1|940|tusen*
mil	1|941|miljon*	1|941|miljard*	1|1022|miljö*	1|1178|militär*
ini	1|942|initial*	1|1130|initier*	1|1130|initiativ*
sif	1|948|siffr*
max	1|952|maxim*
ökn	1|953|ökning*
niv	1|955|nivå*
omf	1|956|omfattning*
dim	1|958|dimension*
tyd	1|965|tydlig*
otv	1|965|otvetydig*
bäs	1|966|bäst*
dål	1|967|dålig*
neg	1|967|negativ*
ogy	1|967|ogynnsam*
nac	1|967|nackdel*
vik	1|968|viktig*	8|1634|viktig*
olä	1|970|olämplig*
ved	1|970|vederbörlig*
rim	1|971|rimlig*
pot	1|972|potentiell*
omö	1|972|omöjlig*
van	1|974|vanlig*
typ	1|974|typisk*
nor	1|974|normal*	1|1419|norr*	1|1419|nord*	1|1542|norsk*
övr	1|978|övrig*
öms	1|982|ömsesidig*
kol	1|982|kollektiv*	1|1010|kollektivtrafik*	1|1154|kolumn*
pra	1|985|praktik*	1|985|praktisk*
exe	1|996|exempel*
det	1|997|detalj*
ree	1|999|reell*
fal	1|1000|falsk*
påh	1|1000|påhittad*
kul	1|1006|kultur*
his	1|1006|histori*
boe	1|1014|boende*
läg	1|1015|lägenhet*
vån	1|1017|våning*
klä	1|1020|klädsel*
idr	1|1021|idrott*
väd	1|1023|väder*
ene	1|1025|energi*
eln	1|1025|elnät*
art	1|1033|artificiell*
klo	1|1034|klok*	1|1298|klocka*
cac	1|1039|cache*
buf	1|1039|buffr*
mel	1|1039|mellanlag*	1|1325|mellanhand*
ipa	1|1042|ipadress*	1|1431|ipad*
goo	1|1044|google*
mic	1|1046|microsoft*
ama	1|1048|amazon*
twi	1|1049|twitter*
you	1|1050|youtube*
lin	1|1051|linkedin*	1|1154|linje*
fir	1|1052|firefox*
moz	1|1052|mozilla*
pay	1|1053|paypal*
påf	1|1066|påföljd*	1|1257|påför*
kap	1|1068|kapacitet*	1|1283|kapital*
fär	1|1068|färdighet*	1|1387|färg*
sjä	1|1070|självständig*
ext	1|1074|extraordinär*
bär	1|1084|bärbar*
ing	1|1085|ingrip*	1|1270|ingenjör*
bid	1|1087|bidra*
inm	1|1088|inmat*
täc	1|1110|täckning*
tol	1|1113|tolka*	1|1113|tolkning*
bal	1|1115|balans*
eti	1|1117|etisk*	1|1164|etikett*
mor	1|1117|moral*
gyn	1|1119|gynna*	1|1316|gynnsam*
ytt	1|1121|yttrande*
bry	1|1124|bryr*
obs	1|1125|observera*	1|1475|obscen*
glö	1|1126|glöm*
fan	1|1127|fantasi*
bju	1|1134|bjud*
loc	1|1135|locka*
inr	1|1135|inrikt*
pop	1|1138|popup*	1|1228|populär*	8|1646|popup*
dup	1|1140|duplic*
bak	1|1142|bakåtkompil*	1|1176|bakgrund*	1|1199|baksida*	1|1279|bakgrundskontroll*
fys	1|1147|fysisk*
omg	1|1148|omgivning*
cen	1|1150|central*
fjä	1|1157|fjärr*
sig	1|1163|signatur*	1|1164|sigill*
cer	1|1164|certifi*
ack	1|1164|ackrediter*
mär	1|1164|märkning*
emb	1|1165|emblem*	1|1183|embargo*
skö	1|1166|sköld*	1|1368|skönhet*
arv	1|1171|arvinge*
räd	1|1180|räddning*
lot	1|1184|lotteri*
dej	1|1185|dejt*
möt	1|1185|möte*	1|1185|mött*
don	1|1187|donation*
pun	1|1190|punkt*
isr	1|1213|israel*
nöj	1|1218|nöjd*
mek	1|1222|mekanism*	1|1270|mekanik*
tar	1|1226|tariff*
åkt	1|1230|åktur*
ådr	1|1232|ådra*
pås	1|1233|påstå*	1|1404|påskynda*
hed	1|1235|hedra*
maj	1|1237|majoritet*
vän	1|1239|vänta*	1|1355|vänlig*	1|1355|vänskap*
iög	1|1241|iögonfall*
döl	1|1243|dölj*
göm	1|1243|göm*
psy	1|1245|psyk*
ded	1|1248|dedikera*
ägn	1|1248|ägna*
avf	1|1250|avfall*
oak	1|1254|oaktsam*
ålä	1|1257|åläg*
pak	1|1261|paket*
har	1|1262|harmonis*
wid	1|1263|widget*
sem	1|1264|seminari*
ogr	1|1266|ogrundad*
opr	1|1266|oproportion*
fab	1|1269|fabrik*
gäs	1|1273|gäst*
lob	1|1276|lobby*
ryk	1|1277|rykte*
säs	1|1288|säsong*
som	1|1288|sommar*
möb	1|1289|möbel*
sce	1|1290|scen*
ske	1|1290|skede*
tan	1|1297|tangent*
hör	1|1298|hörlur*
vol	1|1299|volym*
vac	1|1301|vaccin*
cov	1|1301|covid*
pan	1|1301|pandemi*
smi	1|1301|smitt*
asp	1|1309|aspekt*
oom	1|1313|oombed*
ran	1|1317|rangordn*	1|1317|rankning*
sor	1|1317|sorter*
erk	1|1324|erkänn*
ige	1|1324|igenkänn*
klu	1|1330|klubb*
bag	1|1332|bagage*
rän	1|1333|räntesats*
tru	1|1335|trunker*
ifr	1|1340|iframe*
fla	1|1342|flagga*
ill	1|1358|illustrer*
cit	1|1363|citat*	1|1363|citera*
ast	1|1366|asterisk*
brö	1|1376|bröllop*
äkt	1|1376|äktenskap*
ren	1|1378|rensa*	1|1378|rengör*
nol	1|1378|nollställ*
åtf	1|1379|åtfölj*
jor	1|1386|jordbruk*
kär	1|1390|kärn*
vap	1|1390|vapen*
fän	1|1391|fängelse*
gri	1|1391|gripa*
arr	1|1391|arrest*
amb	1|1394|ambassad*
vit	1|1397|vittne*
hål	1|1402|hållbar*
fry	1|1406|frys*
rit	1|1408|rita*
lay	1|1409|layout*
kin	1|1412|kinesisk*
jap	1|1413|japan*
lux	1|1417|luxemburg*
söd	1|1420|söder*
syd	1|1420|syd*
öst	1|1421|öst*	1|1544|österrike*
trå	1|1427|trådlös*
iph	1|1431|iphone*
alk	1|1434|alkohol*
vat	1|1435|vatten*
luf	1|1436|luft*
sco	1|1445|scooter*
cyk	1|1446|cykel*
tax	1|1449|taxi*
dol	1|1452|dollar*
rob	1|1461|robot*
hac	1|1462|hack*
tag	1|1464|tagg*
vål	1|1476|våld*
hat	1|1478|hatisk*
bus	1|1486|buss*
jär	1|1487|järnväg*
ado	1|1499|adobe*
tik	1|1500|tiktok*
net	1|1509|netflix*
clo	1|1510|cloudflare*
zen	1|1512|zendesk*
htm	1|1521|html*
cap	1|1522|captcha*
dan	1|1543|dansk*
afr	1|1547|afrika*
bar	6|1620|barn*`,suffix:`ton	0|10|*foton	1|371|*konton
oto	0|10|*foto
tot	0|10|*fotot	1|371|*kontot
ona	0|10|*fotona
der	0|10|*bilder	1|355|*bilder	1|491|*åtgärder
rna	0|10|*bilderna	0|38|*interaktionerna	0|41|*sloggarna	0|50|*preferenserna	0|53|*sensorerna	0|100|*kampanjerna	0|133|*inställningarna	0|154|*servrarna	1|293|*uppgifterna	1|297|*tjänsterna
ier	0|10|*fotografier	1|367|*medier
ion	0|38|*interaktion	1|293|*information	1|305|*applikation	1|863|*relation	1|1168|*transaktion
ner	0|38|*interaktioner	1|791|*situationer
gar	0|41|*sloggar	0|133|*inställningar	1|771|*ändringar	1|803|*överföringar	1|836|*inställningar
ogg	0|41|*slogg
gen	0|41|*sloggen	0|70|*spårningen	0|75|*verifieringen	0|75|*autentiseringen	0|133|*inställningen	1|516|*bolagen	1|516|*företagen	1|595|*förordningen
ata	0|43|*metadata	1|293|*data
ens	0|50|*preferens
ser	0|50|*preferenser	1|395|*adresser	1|409|*notiser	1|542|*annonser
sor	0|53|*sensor
rer	0|53|*sensorer	1|525|*leverantörer
orn	0|53|*sensorn
ing	0|70|*spårning	0|75|*verifiering	0|75|*autentisering	0|133|*inställning	1|591|*lagstiftning	1|595|*förordning	1|775|*förbättring	1|776|*utveckling	1|793|*användning	1|795|*insamling	1|803|*överföring
anj	0|100|*kampanj
jer	0|100|*kampanjer
jen	0|100|*kampanjen
cke	0|136|*samtycke
ket	0|136|*samtycket
ken	0|136|*samtycken	1|819|*handboken
rar	0|154|*servrar
fte	0|192|*syfte
ten	0|192|*syften	1|297|*tjänsten	1|626|*myndigheten
tet	0|192|*syftet	1|494|*aktivitet
ena	0|192|*syftena
mål	0|192|*ändamål
let	0|192|*ändamålet
len	0|192|*ändamålen
ter	1|293|*uppgifter	1|297|*tjänster	1|314|*enheter	1|464|*register	1|465|*rapporter	1|494|*aktiviteter	1|609|*rättigheter	1|626|*myndigheter
nst	1|297|*tjänst
ats	1|299|*webbplats
orm	1|301|*plattform
men	1|301|*plattformen
pen	1|304|*appen
par	1|304|*appar
nen	1|305|*applikationen	1|421|*koncernen
het	1|314|*enhet	1|515|*verksamhet	1|722|*säkerhet
erk	1|323|*nätverk
åll	1|369|*innehåll
nto	1|371|*konto
are	1|375|*identifierare	1|797|*mottagare
ess	1|395|*adress
sen	1|395|*adressen	1|711|*intressen	1|986|*upplevelsen
nde	1|398|*meddelande
den	1|398|*meddelanden
amn	1|403|*namn
lar	1|404|*titlar
tyg	1|426|*verktyg
tem	1|429|*system
icy	1|433|*policy
cyn	1|433|*policyn
kor	1|435|*villkor
ren	1|435|*villkoren
tal	1|437|*avtal
ler	1|446|*klausuler	1|485|*regler
kel	1|451|*artikel
lär	1|457|*formulär
tod	1|487|*metod
eam	1|509|*team
tag	1|516|*företag
lag	1|516|*bolag
tör	1|525|*leverantör
åer	1|529|*byråer
ort	1|574|*kort
rav	1|604|*krav
eu	1|645|*eu
sse	1|711|*intresse
und	1|717|*grund
ång	1|741|*intrång
ans	1|805|*leverans
mer	1|948|*nummer	1|1222|*mekanismer
lse	1|986|*upplevelse
typ	1|994|*typ
ism	1|1222|*mekanism`,infix:`användnings	1|793|*användnings*
leverans	1|805|*leverans*
undersökning	1|1027|*undersökning*`}}};export{t as sv};
