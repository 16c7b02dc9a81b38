import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import"./action-chunk-YPLPRSDF.js";var t={code:"fr",functionWords:"le|la|les|l|un|une|des|du|de|d|à|au|aux|en|dans|par|pour|sur|sous|avec|vers|chez|entre|depuis|pendant|et|ou|où|mais|donc|or|car|que|qu|qui|quoi|dont|quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles|ce|cet|cette|ces|cela|ceci|celui|celle|ceux|celles|c|ci|il|elle|ils|elles|on|nous|vous|je|j|tu|me|m|te|t|se|s|y|lui|leur|leurs|eux|notre|nos|votre|vos|son|sa|ses|mon|ma|mes|nôtre|vôtre|est|sont|été|être|était|étaient|sera|seront|soit|soient|étant|ai|as|a|avons|avez|ont|avoir|avait|ayant|aura|auront|ait|fait|faire|faisons|font|ne|n|plus|très|aussi|ainsi|alors|lorsque|lors|quand|comme|comment|puis|même|mêmes|autre|autres|afin|si|bien|etc|dès|ensuite|cependant|toutefois|également|ledit|ladite|lesdits|lesdites|desdites|ci|dessous|dessus|suivant|suivants|suivante|suivantes|www|https|http|com|html|via|êtes|auprès|partir|tant|outre|sommes|lorsqu|veuillez|ici|jusqu|encore|auquel|auxquels|auxquelles|duquel|desquels|desquelles|tel|telle|tels|telles|regard|quant|plupart|néanmoins|parmi|ayez|aurez|aurons|auriez|auraient|seraient|aient|ton|tes|ta|toi|moi|parce|pu|voici|soyez|envers|nôtres|durant|revanche|instar|eu|er|cf|ii|iii|iv|vi|org|es|seras|serais|étais|sois|auras|aurais|aies",subjects:{company:"nous|on",person:"vous|tu"},capitalNouns:!1,particles:"",inserted:"",compounds:!1,joints:"",conjunctions:"et|ou|ainsi",citations:"article|articles|art|paragraphe|paragraphes|alinéa|section|sections|chapitre|annexe|point|partie|n",contractions:{},abbreviations:"art|al|p.ex|ex|cf|etc|m|mm|mme|n|no|nos|av|bd|tél|min|max|vs|st|ste|janv|févr|avr|juil|sept|oct|nov|déc|env|inc|ltd|s.a|s.a.s|réf|chap|p|pp|i.e|e.g|par|pt|lit|let|str|abs|arts|ss|vol|fig|sect|tel|alin",numbers:{un:1,une:1,deux:2,trois:3,quatre:4,cinq:5,six:6,sept:7,huit:8,neuf:9,dix:10,onze:11,douze:12,treize:13,quatorze:14,quinze:15,seize:16,"dix huit":18,vingt:20,"vingt quatre":24,trente:30,"trente six":36,quarante:40,"quarante cinq":45,cinquante:50,soixante:60,"quatre vingt":80,septante:70,octante:80,nonante:90,cent:100},months:["janvier|janv","février|févr|fevrier","mars","avril|avr","mai","juin","juillet|juil","août|aout","septembre|sept","octobre|oct","novembre|nov","décembre|déc|decembre"],ages:"moins de N ans|N ans et plus|N ans ou plus|N ans et moins|avez N ans|atteint N ans|atteint l âge de N|de moins de N ans|âgé de N ans|âgés de N ans|âgée de N ans|âgées de N ans|plus de N ans|au moins N ans|ont N ans|avoir N ans|l âge de N ans|mineur de N ans|mineurs de N ans|de N ans et plus|de N ans ou plus|inférieur à N ans|âge de N|N ans révolus|dessous de N ans|as N ans|as au moins N ans|avez pas N ans|as pas N ans|ont pas N ans|de N à N ans|ayant N ans",denials:"pas|jamais|aucun*|ni|sans|non|nullement|rien|ne ** plus|n ** plus|ne saurait|ne sauraient|ne saurions|ne peut être tenu*|ne pourra être tenu*|ne peuvent être tenu*|ne pourront être tenu*|nulle|nul|impossible|impossibles|impossibilité|incapable*|abstenir|abstenons|abstient|abstiennent|abstiendrons|interdisons|interdisent|interdire|interdit de|interdit d|interdit aux|à défaut de|à défaut d|faute de|faute d|défaut de fourniture|guère|nulles|nuls|ne ** point|absence de tout|absence de toute|absence totale|interdit|interdite|interdits|interdites|interdiction*|proscrit*|proscrire|prohibé*|dépourvu de|dépourvue de|dépourvus de|dépourvues de|dénué*|incapacité|abstenez|abstention|abstenant|a défaut de|a défaut d|déclin* toute responsabilité|déclin* donc toute responsabilité|déclin* par conséquent toute responsabilité|déclin* également toute responsabilité|déclin* en conséquence toute responsabilité|absence de réponse|absence d accord|absence d opposition|indisponible|indisponibles|insatisfait*|ne ** contenir|ne ** excéder|ne ** dépasser|dépourvu*|personne d autre|personne ne|nul ne|exempt de cookies|exempt de publicité|exempt de traceurs|hors de question|à personne|ne peu* ** être désactivé*|ne pou* ** être désactivé*|ne peu* ** être garanti*|ne pou* ** être garanti*|ne peu* ** être exclu*|ne pou* ** être exclu*|ne peu* ** être refusé*|ne pou* ** être refusé*|ne peu* ** être annulé*|ne pou* ** être annulé*|ne peu* ** être vendu*|ne pou* ** être vendu*|ne peu* ** être loué*|ne pou* ** être loué*|ne peu* ** être considéré*|ne pou* ** être considéré*|ne peu* ** être identifié*|ne pou* ** être identifié*|ne peu* ** être récupéré*|ne pou* ** être récupéré*|ne peu* ** être restauré*|ne pou* ** être restauré*|ne peu* ** être associé*|ne pou* ** être associé*|ne peu* ** être rattaché*|ne pou* ** être rattaché*|ne peu* ** être relié*|ne pou* ** être relié*|ne peu* ** être déchiffré*|ne pou* ** être déchiffré*|ne peu* ** être engagé*|ne pou* ** être engagé*|ne peu* ** être imputé*|ne pou* ** être imputé*|ne peu* ** être désinstallé*|ne pou* ** être désinstallé*|ne peu* ** être reconstitué*|ne pou* ** être reconstitué*|ne peu* ** être réidentifié*|ne pou* ** être réidentifié*|ne peu* ** être évité*|ne pou* ** être évité*|ne peu* ** être assimilé*|ne pou* ** être assimilé*|ne peu* ** être interprété*|ne pou* ** être interprété*|ne peu* ** être opposé*|ne pou* ** être opposé*|ne peu* ** être reproché*|ne pou* ** être reproché*|ne peu* ** être lu|ne pou* ** être lu|ne peu* ** être lue|ne pou* ** être lue|ne peu* ** être lues|ne pou* ** être lues|ne peu* ** être retracé*|ne pou* ** être retracé*|ne peu* ** être bloqué*|ne pou* ** être bloqué*|ne peu* ** lire|ne pou* ** lire|ne peu* ** voir|ne pou* ** voir|ne peu* ** vous identifier|ne pou* ** vous identifier|ne peu* ** donner suite|ne pou* ** donner suite|ne peu* ** répondre|ne pou* ** répondre|ne peu* ** déchiffrer|ne pou* ** déchiffrer|ne peu* ** écouter|ne pou* ** écouter|ne peu* ** assurer|ne pou* ** assurer|ne peu* ** vendre|ne pou* ** vendre|ne peu* ** exclure|ne pou* ** exclure|ne peu* ** être utilisé* à d autres|ne pou* ** être utilisé* à d autres|ne peu* ** être traité* à d autres|ne doi* ** être utilisé* à d autres|ne peu* ** être communiqué* sans|ne pou* ** être communiqué* sans|ne peu* ** être utilisé* à des fins|ne pou* ** être utilisé* à des fins|ne doi* ** être utilisé* à des fins",index:{keys:["personal-data","sensitive-data","name","email","hashed-email","phone","postal-address","username","password","account-data","photo","video","audio","age","gender","ethnicity","religion","politics","sexuality","health","genetic","biometric","nationality","marital","demographics","education","employment","job-application","government-id","payment","financial","purchase","location","precise-location","ip","device","device-id","fingerprinting","usage","browsing","viewing","logs","diagnostics","metadata","content","messages","contacts","contact-data","social-media","survey","preferences-data","inferences","support-data","sensor","aggregated","anonymous","third-party-source","collect","use","process","share","sell","retain","store","delete","transfer","access","combine","analyse","scan","track","profile-act","encrypt","hash","notify-act","verify","publish","respond","contract-bind","third-party","service-provider","processor","subprocessor","affiliate","partner","advertiser","analytics-provider","payment-provider","social-network","authority","acquirer","public-recipient","organisation-admin","adviser","researcher","delivery","provide-service","improve","develop","research","marketing","advertising","targeted-advertising","analytics","personalise","security-purpose","fraud","legal-compliance","legal-claims","communicate","support","payment-purpose","recruitment","ai-training","ai","automated-decision","profiling","right","right-access","right-rectify","right-erase","right-port","right-object","right-restrict","right-complain","right-appeal","right-nondiscrimination","right-human-review","right-withdraw","authorised-agent","exercise-request","opt-out","opt-in","settings","choose","gpc","consent","legitimate-interest","contract","legal-basis","safeguard","breach","no-guarantee","employees-access","third-country","scc","framework","adequacy","bcr","us","eu","uk","switzerland","country","servers","cookie","tracker-tech","third-party-cookie","child","parent","under-age","resident","california","gdpr","visitor","customer","user","employee","applies","controller","dpo","contact-us","third-party-sites","policy-doc","policy-change","last-updated","not","generally","only","except","if","with-consent","where-law","where-applicable","feasible","may","will","must","some","all","example","automatic","purpose-word","retention-period","account-close","pointer","illustration","past-processing","definition","@AT","@BE","@BG","@HR","@CY","@CZ","@DK","@EE","@FI","@FR","@DE","@GR","@HU","@IE","@IT","@LV","@LT","@LU","@MT","@NL","@PL","@PT","@RO","@SK","@SI","@ES","@SE","@NO","@IS","@LI","@CA","@AU","@NZ","@JP","@KR","@IL","@AR","@UY","@IN","@CN","@HK","@TW","@SG","@PH","@MY","@ID","@TH","@VN","@PK","@BD","@LK","@AE","@SA","@QA","@TR","@RU","@UA","@BY","@RS","@BA","@ME","@MK","@AL","@MD","@GE","@AM","@AZ","@KZ","@ZA","@EG","@MA","@TN","@DZ","@NG","@KE","@GH","@MU","@BR","@MX","@CL","@CO","@PE","@CR","@EC","@JM","@BM","@JE","@GG","@IM","@AD","@MC","@SM","@FO","@GI","=data","=personal","=privacy","=private","=service","=product","=website","=page","=platform","=internet","=offline","=app","=application","=software","=program","=programming","=computer","=desktop","=mobile","=phone","=tablet","=device","=equipment","=machine","=screen","=camera","=microphone","=television","=battery","=cable","=network","=connection","=connect","=disconnect","=server","=cloud","=database","=domain","=link","=linked","=button","=click","=icon","=menu","=window","=browser","=browse","=interface","=api","=code","=script","=version","=update","=upgrade","=install","=uninstall","=download","=upload","=file","=folder","=format","=text","=image","=photo","=video","=audio","=music","=film","=streaming","=game","=play","=watch","=listen","=voice","=media","=social","=content","=contain","=account","=profile","=identity","=identify","=identifier","=login","=logout","=log","=register","=membership","=member","=user","=visitor","=visit","=customer","=consumer","=subscriber","=subscription","=subscribe","=unsubscribe","=newsletter","=mail","=email","=inbox","=address","=addressed","=postal","=message","=chat","=sms","=call","=named","=name","=title","=contact","=communication","=correspondence","=conversation","=notify","=inform","=notice","=alert","=reminder","=announcement","=publish","=post","=comment","=community","=forum","=blog","=group","=friend","=follow","=following","=feature","=tool","=technology","=technical","=system","=electronic","=digital","=virtual","=policy","=statement","=terms","=condition","=agreement","=agree","=consent","=permission","=permit","=authorise","=prohibit","=contract","=contractual","=clause","=provision","=section","=paragraph","=chapter","=article","=table","=appendix","=heading","=footer","=document","=form","=shape","=field","=list","=copy","=original","=draft","=record","=report","=archive","=definition","=word","=meaning","=meaningful","=refer","=reference","=describe","=explain","=specify","=mention","=set-out","=indicate","=summary","=overview","=introduction","=conclusion","=guide","=instruction","=rule","=procedure","=method","=manner","=means","=process","=measure","=measurement","=step","=activity","=action","=operation","=run","=perform","=performance","=execute","=implement","=work","=employee","=employment","=hire","=career","=professional","=expert","=team","=department","=office","=headquarters","=manager","=manage","=business","=company","=subsidiary","=affiliate","=organisation","=association","=associate","=institution","=foundation","=partner","=provider","=supplier","=merchant","=agent","=agency","=broker","=representative","=owner","=ownership","=asset","=resource","=trade","=commercial","=industry","=market","=marketing","=marketplace","=advertising","=campaign","=promotion","=offer","=discount","=gift","=contest","=loyalty","=order","=purchase","=sale","=rent","=shop","=cart","=checkout","=catalogue","=brand","=trademark","=price","=cost","=fee","=charge","=free","=freedom","=payment","=unpaid","=invoice","=receipt","=refund","=credit","=debit","=debt","=card","=wallet","=bank","=iban","=money","=amount","=tax","=accounting","=audit","=financial","=economic","=profit","=salary","=insurance","=investment","=loan","=royalty","=law","=legal","=lawful","=unlawful","=regulation","=statute","=directive","=code-of-law","=comply","=accordance","=obligation","=mandatory","=require","=requirement","=necessary","=need","=essential","=strict","=right","=privilege","=exercise","=claim","=dispute","=court","=judgment","=lawsuit","=arbitration","=jury","=class-action","=evidence","=lawyer","=counsel","=crime","=police","=enforcement","=authority","=supervisory","=government","=public","=public-interest","=national","=nationality","=international","=federal","=state","=country","=territory","=region","=city","=place","=location","=area","=geographic","=map","=europe","=union","=economic-area","=america","=united","=kingdom","=sweden","=germany","=france","=ireland","=switzerland","=netherlands","=belgium","=spain","=italy","=canada","=australia","=asia","=california","=language","=translation","=foreign","=outside","=inside","=third-party","=third-country","=party","=entity","=person","=human","=data-subject","=subject","=subject-to","=child","=minor","=adult","=parent","=family","=birth","=death","=age","=gender","=sexual","=life","=health","=body","=injury","=disability","=medicine","=emergency","=genetic","=religion","=politics","=ethnic","=opinion","=education","=course","=training","=learn","=knowledge","=know","=aware","=understand","=think","=want","=like","=interest","=love","=expect","=intend","=purpose","=reason","=basis","=cause","=result","=consequence","=influence","=security","=safe","=protect","=defend","=prevent","=detect","=risk","=danger","=threat","=attack","=abuse","=fraud","=spam","=theft","=loss","=damage","=destroy","=accident","=incident","=breach","=violate","=guarantee","=ensure","=promise","=trust","=reliable","=encrypt","=key","=password","=credentials","=verify","=confirm","=check","=review","=control","=monitor","=investigate","=filter","=block","=limit","=suspend","=terminate","=end","=close","=open","=start","=stop","=continue","=pause","=change","=convert","=replace","=switch","=improve","=develop","=create","=make","=design","=fix","=error","=problem","=solve","=test","=try","=succeed","=fail","=happen","=event","=case","=situation","=status","=use","=reuse","=collect","=obtain","=recipient","=provide","=give","=share","=disclose","=send","=transfer","=forward","=delivery","=return","=exchange","=access","=available","=store","=keep","=delete","=remove","=restore","=deactivate","=activate","=active","=automatic","=user-manual","=analyse","=evaluate","=calculate","=compare","=combine","=integrate","=separate","=include","=exclude","=add","=complete","=full","=total","=part","=piece","=set","=settings","=default","=customise","=recommend","=support","=help","=ask","=request","=answer","=write","=read","=see","=display","=search","=find","=choose","=decide","=accept","=approve","=refuse","=object","=withdraw","=correct","=accurate","=complaint","=appeal","=concern","=relationship","=apply","=effective","=valid","=effective-date","=last","=new","=old","=current","=exist","=previous","=future","=before","=after","=next","=now","=soon","=quick","=slow","=time","=period","=temporary","=permanent","=date","=calendar","=day","=week","=month","=year","=hour","=minute","=seconds","=morning","=monday","=tuesday","=wednesday","=thursday","=friday","=saturday","=sunday","=holiday","=january","=february","=march","=april","=may-month","=june","=july","=august","=september","=october","=november","=december","=zero","=one-number","=two","=three","=four","=five","=six","=seven","=eight","=nine","=ten","=eleven","=twelve","=thirteen","=fifteen","=sixteen","=eighteen","=twenty","=thirty","=forty","=fifty","=sixty","=ninety","=hundred","=thousand","=million","=first","=second","=fourth","=fifth","=half","=percent","=number","=many","=more","=less","=maximum","=increase","=average","=level","=extent","=range","=size","=small","=large","=high","=low","=simple","=complex","=clear","=good","=bad","=important","=relevant","=appropriate","=reasonable","=possible","=certain","=general","=regular","=similar","=different","=other","=unique","=own","=direct","=joint","=behaviour","=habit","=practice","=experience","=quality","=standard","=principle","=criterion","=factor","=characteristic","=nature","=type","=category","=example","=detail","=more-information","=fact","=truth-false","=intellectual","=copyright","=patent","=license","=author","=culture","=book","=travel","=flight","=transport","=vehicle","=ticket","=passport","=hotel","=home","=reside","=street","=zip","=food","=clothing","=sport","=environment","=weather","=force-majeure","=energy","=science","=study","=survey","=statistic","=analytics","=trend","=model","=ai","=smart","=cookie","=pixel","=tracking","=session","=cache","=signal","=sensor","=ip","=os","=google","=facebook","=microsoft","=apple","=amazon","=twitter","=youtube","=linkedin","=firefox","=paypal","=gdpr","=ccpa","=dpo","=cnil","=controller","=processor","=contractor","=assignment","=behalf","=responsibility","=disclaimer","=waiver","=sanction","=jurisdiction","=competent","=talent","=independent","=depend","=voluntary","=regardless","=extraordinary","=legally-required","=legitimate","=fundamental","=sensitive","=confidential","=anonymous","=aggregate","=hash","=structured","=portable","=intervention","=participate","=contribute","=submit","=take","=bring","=go","=leave","=arrive","=move","=place-verb","=tell","=discuss","=appear","=lead","=maintain","=serve","=discriminate","=harass","=pursue","=enter-into","=establish","=found-company","=constitute","=belong","=cover","=extend","=derive","=interpret","=match","=balance","=prioritise","=respect-dignity","=value","=benefit","=opportunity","=freedom-expression","=feel","=welcome","=attention","=note","=remember","=imagine","=plan","=prepare","=initiate","=finalise","=coordinate","=facilitate","=encourage","=attract","=audience","=interest-based","=banner","=spread","=reproduce","=derivative","=reverse-engineer","=circumvent","=impersonate","=burden","=material","=physical","=surroundings","=structure","=center","=side","=top","=front","=line","=path","=direction","=distance","=origin","=sample","=mix","=counterpart","=private-life","=sign","=certify","=badge","=shield","=corporate-rules","=transaction","=merger","=bankruptcy","=successor","=venture","=sponsor","=co-brand","=candidate","=background","=qualification","=military","=trade-union","=emergency-service","=export","=import","=embargo","=gambling","=dating","=compatible","=donation","=support-ticket","=thing","=point","=term-duration","=local","=against","=even","=commission","=discretion","=respective","=premium","=back","=informal","=civil","=least","=consistent","=traffic","=unauthorised","=implied","=self","=official","=past","=edit","=renew","=republic","=israel","=portugal","=instead","=channel","=sufficient","=satisfy","=proceed","=matter","=cross","=mechanism","=reflect","=news","=assume","=tariff","=mode","=useful","=advance","=ride","=beyond","=incur","=allege","=premises","=honor","=hard","=majority","=visual","=pending","=expense","=prominent","=appoint","=hide","=letter","=mind","=face","=portal","=dedicated","=index","=recycle","=vpn","=segment","=celebrity","=negligence","=intentional","=sever","=impose","=role","=entertainment","=unit","=package","=uniform","=widget","=webinar","=synchronise","=excess","=redeem","=accessory","=manufacturer","=engineer","=operator","=carrier","=host-guest","=moderate","=vote","=petition","=reputation","=society","=background-check","=imprint","=telefax","=company-register","=capital","=debt-collection","=money-laundering","=score","=warehouse","=season","=furniture","=stage","=drop","=attach","=lifespan","=swipe","=print","=scan","=keyboard","=wear","=volume","=heart-rate","=vaccine","=patient","=prescription","=limitation-period","=negotiate","=mutatis-mutandis","=hereinafter","=anyone","=aspect","=due","=combat","=trespass","=solicit","=endorse","=coerce","=favor","=rank","=hint","=elapse","=transparent","=integrity","=render","=dispose","=recognise","=intermediary","=computing","=freelance","=consumption","=justice","=club","=studio","=boarding","=percentage-rate","=inhabitant","=shorten","=comprehensive","=settlement","=turn","=accommodate","=iframe","=transient","=mark","=foreseen","=as-of","=specification-sheet","=focus","=constant","=approximately","=stable","=disk","=issue-verb","=fill-in","=never","=hypothesis","=courtesy","=personality","=library","=illustration","=alias","=grid","=parking","=franchise","=quote","=mandate","=warning","=star","=logistic","=beauty","=outage","=justify","=telephone-directory","=hidden-defect","=adhere","=deem","=enjoyment","=wedding","=early","=clean","=accompany","=broken","=pair","=correlate","=bulk","=cooking","=pet","=farm","=light-colour","=temperature","=peace","=nuclear","=prison","=parliament","=minister","=embassy","=customs","=notary","=witness","=victim","=fairness","=diversity","=equality","=sustain","=good-faith","=expedite","=compress","=crash","=idle","=draw","=layout","=border","=merchantability","=china","=japan","=korea","=india","=singapore","=luxembourg","=brazil","=north","=south","=east","=west","=bluetooth","=wifi","=gps","=radio","=wireless","=ios","=android","=mac","=iphone","=linux","=restaurant","=alcohol","=water","=air","=fire","=night","=imy","=ico","=algorithm","=machine-learning","=intelligence","=car","=scooter","=bicycle","=driver","=drive","=taxi","=currency","=euro","=dollar","=cash","=vat","=ssl","=tls","=https","=virus","=malware","=phishing","=bot","=hack","=beacon","=tag","=sdk","=plugin","=reward","=doctor","=hospital","=school","=student","=university","=biometric","=fingerprint","=pornographic","=violence","=terrorism","=hate","=defame","=visa","=hand","=eye","=secret","=thank","=apologise","=bus","=train","=instagram","=whatsapp","=meta","=chrome","=gmail","=bing","=explorer","=safari","=itunes","=aws","=alexa","=adobe","=tiktok","=pinterest","=snapchat","=reddit","=discord","=tumblr","=github","=zoom","=spotify","=netflix","=cloudflare","=salesforce","=zendesk","=adwords","=criteo","=adyen","=stripe","=braintree","=mastercard","=sonos","=url","=html","=captcha","=crm","=hr-department","=iso","=pci","=virginia","=colorado","=connecticut","=utah","=nevada","=texas","=new-york","=francisco","=london","=paris","=dublin","=amsterdam","=berlin","=stockholm","=turkey","=norway","=finland","=austria","=poland","=mexico","=africa","~0","~1","~2","~3","~4","~5","~6","~7","~8","~9","~10","~11","~12","~13","~14","~15","~16","~17","~18","~19","~20","~21","~22","~23","~24","~25","~26","~27","~28","~29","~30","~31","~32","~33","~34","~35","~36","~37","~38","~39","~40","~41","~42","~43","~44","~45","~46","~47","~48","~49","~50","~51","~52","~53","~54","~55","~56","H","B","D","W","M","Y","collection","purpose","sharing","sale","retention","children","rights","choice","security","tracking","automated-decisions","change-rule","contact","scope","outside","document","practices","changes","notChanges","material","reduces","withoutConsent","notify","byPosting","posting","lookAgain","continuedUse","silence","existingData","before","inProduct","banner","homePage","website","blog","postal","whereLawRequires","asAppropriate","revised","effective"],lookups:{exact:`données	0|0|données personnelles	0|0|données à caractère personnel	0|0|données vous concernant	0|0|données de l utilisateur	0|0|données des utilisateurs	0|0|données des clients	0|0|données clients	0|0|données utilisateur	0|0|données utilisateurs	0|0|données nominatives	0|0|données à votre sujet	0|0|données qui vous concernent	0|0|données de nature personnelle	0|0|données privées	0|0|données relatives à votre personne	0|0|données d identification personnelle	0|0|données le concernant	0|0|données la concernant	0|0|données les concernant	0|0|données relatives aux personnes	0|0|données relatives à des personnes	0|0|données personnelles vous concernant	0|0|données à caractère personnel vous concernant	0|0|données relatives à une personne	0|0|données me concernant	0|0|données qui la concernent	0|0|données qui le concernent	0|0|données qui les concernent	0|0|données identifiantes	0|0|données directement identifiantes	0|0|données indirectement identifiantes	0|0|données vous identifiant	0|0|données de nos utilisateurs	0|0|données de nos clients	0|0|données sur les utilisateurs	0|0|données à caractère personnel de l utilisateur	0|0|données te concernant	0|0|données à ton sujet	0|0|données qui te concernent	0|0|données relatives à ta personne	0|0|données personnelles te concernant	0|0|données à caractère personnel te concernant	0|0|données t identifiant	0|1|données sensibles	0|1|données personnelles sensibles	0|1|données à caractère sensible	0|1|données particulièrement sensibles	0|1|données dites sensibles	0|1|données qualifiées de sensibles	0|1|données à caractère personnel sensibles	0|8|données d authentification	0|9|données de compte	0|9|données de votre compte	0|9|données d inscription	0|9|données d abonnement	0|9|données de profil	0|9|données de votre profil	0|9|données d enregistrement	0|9|données relatives à votre compte	0|9|données du compte	0|9|données de ton compte	0|9|données de ton profil	0|9|données relatives à ton compte	0|19|données de santé	0|25|données de formation	0|26|données professionnelles	0|29|données de paiement	0|29|données bancaires	0|29|données de facturation	0|29|données de carte*	0|29|données de la carte	0|29|données relatives au paiement	0|29|données relatives à votre carte	0|29|données relatives aux paiements	0|29|données relatives à ta carte	0|30|données financières	0|31|données de transaction	0|31|données transactionnelles	0|31|données de commande	0|31|données d achat	0|31|données relatives aux commandes	0|31|données de commandes	0|32|données de localisation	0|32|données de position	0|33|données de localisation précise*	0|33|données gps	0|35|données techniques	0|38|données d utilisation	0|38|données d usage	0|38|données comportementales	0|38|données d activité	0|38|données d interaction	0|38|données de trafic	0|38|données relatives au trafic	0|38|données sur l activité	0|38|données d engagement	0|38|données sur l utilisation	0|38|données concernant l utilisation	0|38|données relatives à l utilisation	0|39|données de recherche	0|39|données de navigation	0|39|données relatives à votre navigation	0|39|données relatives à la navigation	0|39|données relatives à ta navigation	0|40|données d écoute	0|41|données de connexion	0|41|données de journal	0|41|données de journalisation	0|42|données de performance	0|42|données de plantage	0|44|données que vous téléchargez	0|44|données que tu télécharges	0|47|données de contact	0|51|données dérivées	0|51|données déduites	0|54|données statistiques	0|54|données agrégées	0|54|données globales	0|55|données pseudonymes	0|57|données saisies	0|57|données fournies par la personne	0|57|données fournies par l utilisateur	0|57|données fournies par le client	0|57|données fournies lors	0|57|données fournies dans	0|57|données renseignées	0|59|données sont gérées	0|113|données d entraînement	3|1552|données	6|1611|données que nous	6|1611|données traitées	6|1611|données personnelles collectées	6|1611|données concernées	8|1627|données que nous collectons
vos	0|0|vos données	0|0|vos informations	0|0|vos renseignements	0|0|vos propres données	0|1|vos données sensibles	0|1|vos informations sensibles	0|1|vos renseignements sensibles	0|5|vos coordonnées téléphoniques	0|8|vos identifiants	0|8|vos informations d identification	0|8|vos renseignements d identification	0|9|vos données de compte	0|9|vos informations de profil	0|9|vos données de profil	0|9|vos informations de compte	0|9|vos informations d inscription	0|9|vos données d inscription	0|9|vos données d abonnement	0|9|vos informations d abonnement	0|9|vos informations d enregistrement	0|9|vos renseignements de profil	0|9|vos renseignements d inscription	0|9|vos renseignements d abonnement	0|9|vos renseignements d enregistrement	0|19|vos données de santé	0|19|vos pas	0|19|vos résultats d analyses	0|19|vos ordonnances	0|20|vos données génétiques	0|21|vos données biométriques	0|25|vos formations	0|26|vos fonctions	0|29|vos données de paiement	0|29|vos informations de paiement	0|29|vos données bancaires	0|29|vos informations bancaires	0|29|vos données de facturation	0|29|vos informations de facturation	0|29|vos données de carte*	0|29|vos données de la carte	0|29|vos coordonnées bancaires	0|29|vos coordonnées de paiement	0|29|vos coordonnées de carte*	0|29|vos renseignements de paiement	0|29|vos renseignements bancaires	0|29|vos renseignements de facturation	0|29|vos renseignements de carte*	0|29|vos renseignements de la carte	0|30|vos données financières	0|30|vos informations financières	0|30|vos renseignements financiers	0|31|vos achats	0|31|vos opérations	0|32|vos données de localisation	0|32|vos coordonnées géographiques	0|32|vos renseignements de localisation	0|33|vos coordonnées gps	0|35|vos dispositifs	0|35|vos données techniques	0|38|vos données d utilisation	0|38|vos données d usage	0|38|vos activités	0|38|vos interactions	0|38|vos clics	0|38|vos usages	0|38|vos renseignements d utilisation	0|38|vos renseignements d usage	0|39|vos données de navigation	0|39|vos renseignements de navigation	0|41|vos données de connexion	0|41|vos renseignements de connexion	0|44|vos contenus	0|44|vos avis	0|44|vos publications	0|45|vos appels	0|46|vos contacts	0|46|vos proches	0|47|vos coordonnées	0|47|vos données de contact	0|47|vos informations de contact	0|47|vos coordonnées de contact	0|47|vos coordonnées personnelles	0|47|vos renseignements de contact	0|49|vos retours	0|49|vos suggestions	0|49|vos remarques	0|52|vos requêtes	0|117|vos droits	0|129|vos directives	0|130|vos demandes	0|133|vos paramètres à tout moment	0|133|vos préférences à tout moment	0|133|vos réglages à tout moment	0|134|vos options	0|137|vos intérêts et droits fondamentaux	0|164|vos visites	6|1617|vos droits
informations	0|0|informations personnelles	0|0|informations vous concernant	0|0|informations à votre sujet	0|0|informations des utilisateurs	0|0|informations nominatives	0|0|informations qui vous identifient	0|0|informations relatives à votre personne	0|0|informations à caractère personnel	0|0|informations qui vous concernent	0|0|informations de nature personnelle	0|0|informations privées	0|0|informations d identification personnelle	0|0|informations personnellement identifiables	0|0|informations le concernant	0|0|informations la concernant	0|0|informations les concernant	0|0|informations personnelles identifiables	0|0|informations personnelles vous concernant	0|0|informations relatives à une personne	0|0|informations me concernant	0|0|informations qui les concernent	0|0|informations identifiantes	0|0|informations vous identifiant	0|0|informations utilisateur	0|0|informations utilisateurs	0|0|informations de l utilisateur	0|0|informations sur les utilisateurs	0|0|informations de nos utilisateurs	0|0|informations client	0|0|informations clients	0|0|informations sur les clients	0|0|informations des clients	0|0|informations d identification	0|0|informations permettant de vous identifier personnellement	0|0|informations te concernant	0|0|informations à ton sujet	0|0|informations qui t identifient	0|0|informations relatives à ta personne	0|0|informations qui te concernent	0|0|informations personnelles te concernant	0|0|informations t identifiant	0|0|informations permettant de t identifier personnellement	0|1|informations sensibles	0|1|informations personnelles sensibles	0|8|informations de connexion	0|8|informations d authentification	0|8|informations d identification de connexion	0|8|informations d identification de compte	0|8|informations d identification du compte	0|9|informations de compte	0|9|informations de votre compte	0|9|informations d inscription	0|9|informations de profil	0|9|informations de votre profil	0|9|informations du profil	0|9|informations d enregistrement	0|9|informations relatives à votre compte	0|9|informations du compte	0|9|informations d abonnement	0|9|informations de ton compte	0|9|informations de ton profil	0|9|informations relatives à ton compte	0|19|informations de santé	0|25|informations de formation	0|26|informations professionnelles	0|29|informations de paiement	0|29|informations de facturation	0|29|informations bancaires	0|29|informations de carte*	0|29|informations relatives au paiement	0|29|informations relatives à votre carte	0|29|informations relatives à la carte	0|29|informations sur la carte	0|29|informations sur les cartes	0|29|informations de paiement et de facturation	0|29|informations relatives à ta carte	0|30|informations financières	0|32|informations de localisation	0|32|informations de géolocalisation	0|35|informations sur votre appareil	0|35|informations techniques	0|35|informations relatives à votre appareil	0|35|informations sur l appareil	0|35|informations relatives à l appareil	0|35|informations sur ton appareil	0|35|informations relatives à ton appareil	0|38|informations d utilisation	0|38|informations sur votre utilisation	0|38|informations d activité	0|38|informations sur l activité	0|38|informations relatives à l activité	0|38|informations sur les activités	0|38|informations sur votre usage	0|38|informations sur l utilisation	0|38|informations concernant l utilisation	0|38|informations relatives à l utilisation	0|38|informations sur ton utilisation	0|38|informations sur ton usage	0|39|informations de navigation	0|41|informations de journal	0|41|informations de journalisation	0|47|informations de contact	0|54|informations globales	0|57|informations saisies	0|57|informations fournies par l utilisateur	0|57|informations fournies par le client	0|57|informations fournies dans	0|57|informations fournies lors	0|57|informations renseignées	1|293|informations	3|1552|informations	6|1611|informations que nous
renseignements	0|0|renseignements personnels	0|0|renseignements vous concernant	0|0|renseignements à votre sujet	0|0|renseignements nominatifs	0|0|renseignements qui vous concernent	0|0|renseignements permettant de vous identifier	0|0|renseignements te concernant	0|0|renseignements à ton sujet	0|0|renseignements qui te concernent	0|0|renseignements permettant de t identifier	0|0|renseignements personnels vous concernant	0|0|renseignements personnels te concernant	0|1|renseignements personnels sensibles	0|1|renseignements sensibles	0|9|renseignements de compte	0|9|renseignements d inscription	0|9|renseignements de profil	0|19|renseignements médicaux	0|19|renseignements de santé	0|19|renseignements sur la santé	0|19|renseignements relatifs à la santé	0|29|renseignements de paiement	0|29|renseignements bancaires	0|29|renseignements de facturation	0|29|renseignements sur le paiement	0|29|renseignements relatifs au paiement	0|29|renseignements de carte de crédit	0|30|renseignements financiers	0|38|renseignements sur l utilisation	0|38|renseignements associés sur l utilisation	0|47|renseignements de contact	1|293|renseignements	3|1552|renseignements
donnée	0|0|donnée personnelle	0|0|donnée à caractère personnel	0|0|donnée vous concernant	0|0|donnée nominative	0|0|donnée te concernant	0|1|donnée sensible	0|29|donnée de paiement	0|29|donnée bancaire	0|30|donnée financière	0|63|donnée enregistrée	2|799|donnée une	3|1552|donnée
information	0|0|information personnelle	0|0|information vous concernant	0|0|information nominative	0|0|information personnellement identifiable	0|0|information d identification personnelle	0|0|information te concernant	0|1|information sensible	0|9|information sur l enregistrement	0|26|information professionnelle	0|29|information de paiement	0|30|information financière	0|63|information enregistrée	1|293|information	3|1552|information
renseignement	0|0|renseignement personnel	1|293|renseignement	3|1552|renseignement
identifiants	0|0|identifiants personnels	0|8|identifiants de connexion	0|8|identifiants de compte	0|8|identifiants d accès	0|8|identifiants personnels de connexion	0|9|identifiants utilisateur	0|36|identifiants des cookies	0|55|identifiants pseudonymes	1|375|identifiants	2|751|identifiants de connexion
personnellement	0|0|personnellement identifiables	1|294|personnellement
tes	0|0|tes données	0|0|tes informations	0|0|tes renseignements	0|0|tes propres données	0|1|tes données sensibles	0|1|tes informations sensibles	0|5|tes coordonnées téléphoniques	0|8|tes identifiants	0|8|tes informations d identification	0|9|tes données de compte	0|9|tes informations de profil	0|9|tes données de profil	0|9|tes informations de compte	0|9|tes informations d inscription	0|9|tes données d inscription	0|9|tes données d abonnement	0|9|tes informations d abonnement	0|9|tes informations d enregistrement	0|19|tes données de santé	0|19|tes pas	0|20|tes données génétiques	0|21|tes données biométriques	0|25|tes formations	0|26|tes fonctions	0|29|tes données de paiement	0|29|tes informations de paiement	0|29|tes données bancaires	0|29|tes informations bancaires	0|29|tes données de facturation	0|29|tes informations de facturation	0|29|tes données de carte*	0|29|tes données de la carte	0|29|tes coordonnées bancaires	0|29|tes coordonnées de paiement	0|29|tes coordonnées de carte*	0|30|tes données financières	0|30|tes informations financières	0|31|tes achats	0|32|tes données de localisation	0|32|tes coordonnées géographiques	0|33|tes coordonnées gps	0|35|tes dispositifs	0|35|tes données techniques	0|38|tes données d utilisation	0|38|tes données d usage	0|38|tes activités	0|38|tes interactions	0|38|tes clics	0|38|tes usages	0|39|tes données de navigation	0|41|tes données de connexion	0|44|tes contenus	0|44|tes avis	0|44|tes publications	0|46|tes contacts	0|46|tes proches	0|47|tes coordonnées	0|47|tes données de contact	0|47|tes informations de contact	0|47|tes coordonnées de contact	0|47|tes coordonnées personnelles	0|49|tes retours	0|49|tes suggestions	0|49|tes remarques	0|52|tes requêtes	0|117|tes droits	0|129|tes directives	0|130|tes demandes	0|133|tes réglages à tout moment	0|133|tes paramètres à tout moment	0|133|tes préférences à tout moment	0|134|tes options	0|137|tes intérêts et droits fondamentaux	0|164|tes visites
catégories	0|1|catégories particulières de données	0|1|catégories particulières	0|1|catégories particulières d informations	0|1|catégories sensibles	0|1|catégories particulières de données à caractère personnel	0|1|catégories particulières de données personnelles	0|1|catégories spéciales de données	0|1|catégories spéciales de données à caractère personnel	0|1|catégories spéciales de données personnelles	0|1|catégories particulières d informations personnelles	0|1|catégories particulières de renseignements personnels	0|1|catégories spéciales de renseignements personnels	0|1|catégories particulières d renseignements personnels	3|1587|catégories	6|1611|catégories de données
catégorie	0|1|catégorie particulière de données	0|1|catégorie sensible	0|1|catégorie particulière de données à caractère personnel	3|1587|catégorie
nom	0|2|nom	0|2|nom de famille	0|2|nom et prénom	0|2|nom complet	0|7|nom de compte	0|7|nom d usager	0|7|nom d écran	1|403|nom	2|1062|nom de
noms	0|2|noms	0|2|noms de famille	1|403|noms
prénom	0|2|prénom
prénoms	0|2|prénoms
état	0|2|état civil	0|23|état matrimonial	0|144|état tiers	0|153|état dans lequel	0|153|état de résidence	0|153|état ou pays	1|635|état
patronyme	0|2|patronyme
etat	0|2|etat civil	0|23|etat matrimonial	0|144|etat tiers	0|153|etat dans lequel	0|153|etat de résidence	0|153|etat ou pays
e	0|3|e mail	0|3|e mails	0|3|e mail à l adresse	0|3|e mail à cette adresse	0|3|e mailing*	0|4|e mail* haché*	4|1600|e mail	4|1600|e mails	8|3|e mail*
email	0|3|email	0|3|email à l adresse	0|100|email ** commercial	1|393|email	3|1600|email
emails	0|3|emails	0|100|emails ** commerciaux	1|393|emails	3|1600|emails
mail	0|3|mail	0|3|mail à l adresse	0|100|mail ** commercial	1|392|mail	3|1600|mail
mails	0|3|mails	0|100|mails ** commerciaux	1|392|mails
adresses	0|3|adresses mail	0|4|adresses e mail sous forme hachée	0|6|adresses	0|6|adresses suivantes	1|395|adresses
boîte	0|3|boîte mail	0|171|boîte postale	2|394|boîte de réception	2|394|boîte aux lettres
courriel	0|3|courriel à l adresse	3|1600|courriel
courrier	0|3|courrier électronique à l adresse	0|171|courrier postal	1|392|courrier	4|1600|courrier électronique	8|3|courrier électronique
hachage	0|4|hachage de votre adresse	0|4|hachage de ton adresse
hash	0|4|hash de votre	0|73|hash
téléphone	0|5|téléphone mobile
coordonnées	0|5|coordonnées téléphoniques	0|29|coordonnées bancaires	0|29|coordonnées de paiement	0|29|coordonnées de carte*	0|29|coordonnées de votre carte	0|29|coordonnées de facturation	0|29|coordonnées de ta carte	0|32|coordonnées géographiques	0|32|coordonnées de localisation	0|32|coordonnées de géolocalisation	0|33|coordonnées gps	0|47|coordonnées	0|47|coordonnées de contact	0|47|coordonnées professionnelles	0|47|coordonnées personnelles	1|405|coordonnées
tél	0|5|tél
domicile	0|6|domicile	1|1015|domicile
adresse	0|6|adresse	0|6|adresse suivante	0|6|adresse ci dessous	0|63|adresse enregistrée	1|395|adresse	8|3|adresse électronique
code	0|6|code postal et ville	0|8|code pin	0|32|code postal	1|342|code	2|598|code civil	2|598|code pénal	2|1018|code postal
lieu	0|6|lieu de résidence	0|32|lieu de connexion	0|32|lieu géographique	1|640|lieu	2|788|lieu de
pseudo	0|7|pseudo	1|1359|pseudo
pseudos	0|7|pseudos	1|1359|pseudos
pseudonyme	0|7|pseudonyme choisi	0|7|pseudonyme
identifiant	0|7|identifiant de connexion	0|9|identifiant utilisateur	0|36|identifiant de votre cookie	0|36|identifiant du cookie	0|55|identifiant pseudonyme	1|375|identifiant	2|374|identifiant de façon
pseudonymes	0|7|pseudonymes
numéro	0|8|numéro d identification personnel	0|28|numéro d identification	0|28|numéro fiscal	0|28|numéro de sécu	0|29|numéro de la carte	0|171|numéro vert	1|948|numéro
espace	0|9|espace personnel	0|133|espace de préférences	0|140|espace sûr	0|150|espace économique européen	0|150|espace economique européen	1|642|espace	2|647|espace économique
id	0|9|id utilisateur	0|9|id d utilisateur	1|375|id
photo	0|10|photo	0|10|photo de profil	1|356|photo
photos	0|10|photos	1|356|photos
image	0|10|image	1|355|image	2|1277|image de marque
images	0|10|images	0|11|images vidéo	0|11|images de vidéosurveillance	0|11|images de vidéoprotection	0|11|images de surveillance	1|355|images
vidéo	0|11|vidéo	1|357|vidéo
vidéos	0|11|vidéos	1|357|vidéos
vidéosurveillance	0|11|vidéosurveillance
vidéoprotection	0|11|vidéoprotection
caméra	0|11|caméra de surveillance	0|11|caméra de vidéosurveillance
caméras	0|11|caméras de surveillance	0|11|caméras de vidéosurveillance
audio	0|12|audio	1|358|audio
voix	0|12|voix	0|190|voix haute	1|366|voix
microphone	0|12|microphone
micro	0|12|micro	1|319|micro
enregistrement	0|12|enregistrement vocal	0|12|enregistrement de votre voix	0|12|enregistrement de ta voix	0|63|enregistrement	1|464|enregistrement	3|1595|enregistrement
message	0|12|message vocal	0|100|message commercial	1|398|message	8|1633|message d information	8|1633|message bien visible	8|1633|message visible	8|1642|message d alerte
vocal	0|12|vocal	1|366|vocal
vocale	0|12|vocale	1|366|vocale
vocales	0|12|vocales	1|366|vocales
vocaux	0|12|vocaux	1|366|vocaux
échantillons	0|12|échantillons de voix	0|12|échantillons vocaux
enregistrements	0|12|enregistrements de votre voix	0|12|enregistrements de ta voix	0|12|enregistrements de voix	0|45|enregistrements d appels	0|63|enregistrements	1|464|enregistrements
commande	0|12|commande vocale	0|31|commande	1|550|commande	3|1596|commande
commandes	0|12|commandes vocales	0|31|commandes	1|550|commandes	3|1596|commandes
requêtes	0|12|requêtes vocales	0|39|requêtes effectuées sur	0|39|requêtes saisies	0|130|requêtes que vous nous	0|130|requêtes relatives à	0|130|requêtes	0|130|requêtes que tu nous
instructions	0|12|instructions vocales	0|78|instructions documentées	0|78|instructions écrites	0|78|instructions du responsable	0|78|instructions du client	0|78|instructions de nos clients	0|78|instructions de nos	0|78|instructions que nous	1|484|instructions
âge	0|13|âge	0|160|âge minimum	0|160|âge requis	0|160|âge de la majorité	0|160|âge légal	0|160|âge d au moins	0|160|âge minimal	0|160|âge inférieur	0|160|âge de consentement	0|160|âge du consentement	1|685|âge	6|1616|âge
date	0|13|date de naissance	0|13|date d anniversaire	0|29|date d expiration de la carte	0|29|date d expiration de votre carte	0|29|date d expiration de ta carte	0|41|date et heure	0|41|date et l heure	0|41|date et de l heure	0|175|date d entrée en vigueur	0|175|date de mise à jour	0|175|date d effet	1|886|date	8|1635|date de mise à jour	8|1635|date de dernière	9|1649|date de mise à jour	9|1650|date d entrée en vigueur	9|1650|date d effet
année	0|13|année de naissance	5|1610|année
jour	0|13|jour de naissance	1|888|jour	5|1606|jour ouvré	5|1606|jour ouvrable	5|1607|jour	5|1607|jour calendaire
dates	0|13|dates de naissance	0|41|dates et heures	0|41|dates et les heures	1|886|dates
anniversaire	0|13|anniversaire
anniversaires	0|13|anniversaires
age	0|13|age	0|160|age minimum	0|160|age requis	0|160|age de la majorité	0|160|age légal	0|160|age d au moins	0|160|age minimal	0|160|age inférieur	0|160|age de consentement	0|160|age du consentement
sexe	0|14|sexe	1|686|sexe
genre	0|14|genre	1|686|genre
civilité	0|14|civilité	1|686|civilité
origine	0|15|origine raciale	0|15|origine ethnique
race	0|15|race	1|698|race
raciale	0|15|raciale
raciales	0|15|raciales
convictions	0|16|convictions religieuses	0|16|convictions philosophiques
croyances	0|16|croyances religieuses	0|16|croyances philosophiques
opinions	0|17|opinions politiques	2|697|opinions politiques
appartenance	0|17|appartenance syndicale	0|17|appartenance à un syndicat
opinion	0|17|opinion politique	0|49|opinion
affiliation	0|17|affiliation syndicale
orientation	0|18|orientation sexuelle
vie	0|18|vie sexuelle	0|26|vie professionnelle	1|688|vie	2|1162|vie privée
préférences	0|18|préférences sexuelles	0|50|préférences	0|133|préférences de confidentialité	0|133|préférences en matière de cookies	0|133|préférences de cookies	0|133|préférences de communication	0|133|préférences relatives aux cookies	0|133|préférences de partage	0|133|préférences de notification*	0|133|préférences publicitaires	0|133|préférences en matière de publicité	0|133|préférences de contact	0|133|préférences d abonnement	0|133|préférences marketing	0|133|préférences en matière de communication	0|133|préférences en matière de confidentialité	0|133|préférences pour les cookies	0|133|préférences des cookies	0|133|préférences de votre compte	0|133|préférences de consentement	0|133|préférences d envoi	0|133|préférences de ton compte	1|836|préférences	6|1618|préférences
santé	0|19|santé	1|689|santé
médical	0|19|médical	1|689|médical
médicale	0|19|médicale	1|689|médicale
médicales	0|19|médicales	1|689|médicales
médicaux	0|19|médicaux	1|689|médicaux
nombre	0|19|nombre de pas	1|948|nombre
podomètre	0|19|podomètre
rythme	0|19|rythme cardiaque
votre	0|19|votre sommeil	0|19|votre mutuelle	0|19|votre ordonnance	0|25|votre formation	0|26|votre fonction	0|26|votre occupation	0|32|votre position	0|32|votre emplacement	0|32|votre localisation	0|35|votre dispositif	0|38|votre utilisation	0|38|votre activité	0|44|votre contenu	0|44|votre publication	0|45|votre appel	0|49|votre satisfaction	0|49|votre avis	0|50|votre préférence	0|52|votre requête	0|92|votre employeur	0|92|votre organisation	0|92|votre entreprise	0|92|votre établissement	0|92|votre université	0|92|votre école	0|128|votre retrait	0|130|votre demande	0|136|votre consentement	0|136|votre accord	0|136|votre approbation	0|153|votre état	0|153|votre etat	0|161|votre lieu de résidence	0|181|votre consentement préalable	0|181|votre accord préalable	0|181|votre consentement exprès	0|181|votre consentement explicite	8|136|votre consentement préalable	8|136|votre accord préalable	8|136|votre acceptation expresse	8|136|votre consentement sera
fréquence	0|19|fréquence cardiaque
analyses	0|19|analyses médicales	0|19|analyses de sang	0|19|analyses de laboratoire	0|103|analyses statistiques
assurance	0|19|assurance maladie	0|97|assurance qualité	1|587|assurance
assureur	0|19|assureur maladie
ordonnance	0|19|ordonnance médicale	0|89|ordonnance du tribunal
ordonnances	0|19|ordonnances médicales	0|89|ordonnances du tribunal
reconnaissance	0|21|reconnaissance faciale	0|21|reconnaissance vocale	0|21|reconnaissance du visage
géométrie	0|21|géométrie du visage
empreinte	0|21|empreinte vocale
scan	0|21|scan du visage	0|69|scan	1|1296|scan
traits	0|21|traits du visage
citoyenneté	0|22|citoyenneté
situation	0|23|situation familiale	0|23|situation matrimoniale	0|26|situation professionnelle	0|30|situation financière	0|30|situation économique	0|30|situation patrimoniale	0|30|situation economique
membres	0|23|membres de votre famille	0|23|membres de ta famille	0|83|membres du groupe	0|91|membres du public	0|91|membres de la communauté	0|143|membres du personnel	0|143|membres de notre personnel	0|143|membres de nos équipes	0|143|membres de l équipe	0|143|membres de notre équipe	0|143|membres habilités	1|381|membres	3|1554|membres
foyer	0|23|foyer
composition	0|23|composition familiale
statut	0|23|statut marital	0|23|statut matrimonial	0|147|statut d adéquation	1|792|statut
socio	0|24|socio démographi*
niveau	0|25|niveau d études	0|25|niveau d étude	0|25|niveau de formation	0|30|niveau de revenu*	0|140|niveau de sécurité adapté	0|140|niveau de sécurité adapté au risque	0|140|niveau de sécurité approprié	0|140|niveau de sécurité élevé	0|147|niveau de protection adéquat	0|147|niveau adéquat	0|147|niveau de protection suffisant	0|147|niveau adéquat de protection	0|147|niveau suffisant de protection	0|147|niveau de protection équivalent	0|147|niveau de protection adapté	0|147|niveau de protection approprié	0|147|niveau de protection	0|147|niveau de protection des données	0|147|niveau de protection * données adéquat	1|955|niveau
scolarité	0|25|scolarité
parcours	0|25|parcours scolaire	0|25|parcours universitaire	0|25|parcours académique	0|25|parcours de formation	0|26|parcours professionnel*	0|26|parcours et expérience	0|38|parcours	1|1155|parcours
études	0|25|études suivies	0|25|études supérieures	0|25|études universitaires	0|25|études formation	0|49|études de satisfaction	0|49|études d opinion	0|99|études de marché	0|99|études clients	0|103|études statistiques	1|1027|études
cursus	0|25|cursus	0|25|cursus de formation
qualifications	0|25|qualifications
éducation	0|25|éducation
éducatif	0|25|éducatif
éducatifs	0|25|éducatifs
éducative	0|25|éducative
éducatives	0|25|éducatives
enseignement	0|25|enseignement
sa	0|25|sa formation	0|119|sa correction	0|123|sa limitation
formation	0|25|formation et	0|25|formation académique	0|25|formation scolaire	0|25|formation universitaire	0|25|formation initiale	0|25|formation continue	0|25|formation professionnelle	0|25|formation suivie	0|25|formation expérience*	0|25|formation diplôme*	0|25|formation parcours	0|25|formation emploi	0|25|formation profession	0|97|formation et de qualité	0|97|formation et d amélioration	0|97|formation et de contrôle	0|97|formation et d assurance qualité	0|97|formation et qualité	0|97|formation et de perfectionnement	0|113|formation de modèles	0|113|formation des modèles	0|113|formation de nos modèles	0|113|formation d algorithmes
et	0|25|et formation	0|60|et à la communication	0|120|et d effacement	0|123|et de limitation	0|123|et la limitation
formations	0|25|formations professionnelles	0|25|formations suivies	0|25|formations et diplômes	0|25|formations et expériences
profession	0|25|profession formation	0|26|profession	1|506|profession
etudes	0|25|etudes suivies	0|25|etudes supérieures	0|25|etudes universitaires	0|25|etudes formation	0|49|etudes de satisfaction	0|49|etudes d opinion	0|99|etudes de marché	0|99|etudes clients	0|103|etudes statistiques
education	0|25|education
educatif	0|25|educatif
educatifs	0|25|educatifs
educative	0|25|educative
educatives	0|25|educatives
ta	0|25|ta formation	0|26|ta fonction	0|32|ta position	0|32|ta localisation	0|44|ta publication	0|49|ta satisfaction	0|50|ta préférence	0|52|ta requête	0|130|ta demande
professions	0|26|professions	1|506|professions
poste	0|26|poste occupé	0|27|poste à pourvoir
expérience	0|26|expérience professionnelle
métier	0|26|métier
fonction	0|26|fonction occupée	0|26|fonction professionnelle	1|425|fonction
fonctions	0|26|fonctions occupées	0|26|fonctions exercées	1|425|fonctions
intitulé	0|26|intitulé de poste	0|26|intitulé du poste
titre	0|26|titre du poste	0|28|titre de séjour	1|404|titre	2|454|titre de section
métiers	0|26|métiers
emploi	0|26|emploi actuel	0|26|emploi occupé	0|58|emploi de	0|58|emploi d	0|58|emploi des	0|58|emploi du	1|502|emploi
expériences	0|26|expériences professionnelles
emplois	0|26|emplois occupés	1|502|emplois
secteur	0|26|secteur d activité	1|538|secteur
carrière	0|26|carrière
occupation	0|26|occupation
occupations	0|26|occupations
candidature	0|26|candidature à un emploi
ton	0|26|ton occupation	0|32|ton emplacement	0|35|ton dispositif	0|38|ton utilisation	0|38|ton activité	0|44|ton contenu	0|45|ton appel	0|49|ton avis	0|92|ton employeur	0|92|ton organisation	0|92|ton entreprise	0|92|ton établissement	0|92|ton université	0|92|ton école	0|128|ton retrait	0|136|ton consentement	0|136|ton accord	0|136|ton approbation	0|153|ton état	0|153|ton etat	0|161|ton lieu de résidence	0|181|ton consentement préalable	0|181|ton accord préalable	0|181|ton consentement exprès	0|181|ton consentement explicite	8|136|ton consentement préalable	8|136|ton accord préalable	8|136|ton acceptation expresse	8|136|ton consentement sera
curriculum	0|27|curriculum vitae
cv	0|27|cv	1|1175|cv
lettre	0|27|lettre de motivation	1|1244|lettre	2|391|lettre d information	8|1646|lettre
recrutement	0|27|recrutement
offre	0|27|offre d emploi	0|100|offre promotionnelle	0|100|offre commerciale	1|545|offre
offres	0|27|offres d emploi	0|100|offres commerciales	0|100|offres	0|100|offres promotionnelles	0|100|offres spéciales	0|100|offres exclusives	0|102|offres ciblées	0|102|offres personnalisées	1|545|offres
postuler	0|27|postuler
postulez	0|27|postulez
postulé	0|27|postulé
postes	0|27|postes à pourvoir
permis	0|28|permis de conduire	0|182|permis par la loi	0|182|permis par la législation	1|441|permis	2|1075|permis par la loi	2|1447|permis de conduire
pièces	0|28|pièces justificatives d identité	0|44|pièces jointes
numéros	0|28|numéros d identification	1|948|numéros
identité	0|28|identité nationale	1|373|identité	6|1623|identité
bankid	0|28|bankid
iban	0|29|iban	1|577|iban
rib	0|29|rib	1|577|rib
compte	0|29|compte bancaire	0|48|compte de réseau social	0|141|compte compromis	0|164|compte invité	0|194|compte supprimé	0|194|compte est supprimé	0|194|compte fermé	0|194|compte résilié	0|194|compte clôturé	0|194|compte soit supprimé	0|194|compte sera supprimé	0|194|compte est fermé	0|194|compte est clôturé	0|194|compte a été supprimé	0|194|compte a été fermé	1|371|compte	2|1062|compte de
cvv	0|29|cvv
solvabilité	0|30|solvabilité	1|571|solvabilité
revenu	0|30|revenu	1|585|revenu
revenus	0|30|revenus	1|585|revenus
antécédents	0|30|antécédents de crédit	0|106|antécédents judiciaires	1|1176|antécédents
cote	0|30|cote de crédit
notation	0|30|notation de crédit	0|116|notation
pointage	0|30|pointage de crédit
endettement	0|30|endettement
patrimoine	0|30|patrimoine
panier	0|31|panier	1|555|panier
paniers	0|31|paniers	1|555|paniers
historique	0|31|historique des achats	0|31|historique d achats	0|38|historique d activité	0|38|historique des activités
commandé	0|31|commandé
commandés	0|31|commandés
commandées	0|31|commandées
commander	0|31|commander	1|550|commander
commandez	0|31|commandez
vente	0|31|vente à distance	0|31|vente en ligne	0|31|vente de produits	0|31|vente de nos produits	0|31|vente des produits	0|31|vente de biens	0|61|vente de vos	0|61|vente de données	0|61|vente des données	0|61|vente de leurs	0|61|vente de ces	0|61|vente de telles	0|61|vente de renseignements	0|61|vente d informations	0|61|vente des informations	0|61|vente à des tiers	0|61|vente ou	0|61|vente et le partage	0|61|vente et au partage	0|61|vente et du partage	0|61|vente au sens	0|61|vente ni	0|61|vente de ses	0|61|vente de votre	0|61|vente de celles ci	0|61|vente de tes	0|90|vente d actifs	0|90|vente des actifs	0|90|vente de tout	0|90|vente de l entreprise	0|90|vente de notre	0|90|vente ou cession	0|90|vente ou transfert	0|90|vente ou de transfert	0|90|vente ou fusion	0|90|vente ou de fusion	0|90|vente ou d acquisition	0|90|vente ou acquisition	0|90|vente partielle	0|90|vente totale	1|552|vente	6|1614|vente
ventes	0|31|ventes à distance	0|31|ventes en ligne	0|61|ventes de données	0|100|ventes privées	1|552|ventes
passer	0|31|passer commande	0|31|passer une commande	2|1105|passer un	8|1636|passer en revue
passez	0|31|passez une commande	0|31|passez commande
suivi	0|31|suivi de votre commande	0|31|suivi des commandes	0|31|suivi de vos commandes	0|31|suivi de commande	0|31|suivi de ta commande	0|31|suivi de tes commandes	0|38|suivi de l activité	0|70|suivi	0|102|suivi des conversions	0|157|suivi non essentiel*	0|190|suivi de votre demande	0|190|suivi de vos demandes	0|190|suivi des demandes	0|190|suivi de la demande	0|190|suivi de la relation	0|190|suivi du dossier	0|190|suivi de votre dossier	0|190|suivi médical	0|190|suivi des bonnes pratiques	0|190|suivi qualité	0|190|suivi de la candidature	0|190|suivi des candidatures	0|190|suivi de votre candidature	0|190|suivi du recrutement	0|190|suivi du contrat	0|190|suivi des contrats	0|190|suivi commercial	0|190|suivi client	0|190|suivi administratif	0|190|suivi de ta demande	0|190|suivi de tes demandes	0|190|suivi de ton dossier	0|190|suivi de ta candidature	1|423|suivi	2|1037|suivi de
achetez	0|31|achetez
acheter	0|31|acheter	1|551|acheter
acheté	0|31|acheté
achetés	0|31|achetés	0|56|achetés à des tiers
achetée	0|31|achetée
achetées	0|31|achetées	0|56|achetées à des tiers
achetant	0|31|achetant
click	0|31|click and collect	0|31|click collect	0|31|click et collect
opérations	0|31|opérations bancaires	0|31|opérations de paiement	0|90|opérations de cession	0|100|opérations commerciales
tu	0|31|tu achètes	0|44|tu importes	0|44|tu téléverses	0|44|tu publies	0|44|tu mets en ligne	0|44|tu déposes	0|44|tu ajoutes	0|44|tu télécharges sur	0|57|tu nous fournis	0|57|tu fournis	0|57|tu nous communiques	0|57|tu renseignes	0|57|tu saisis	0|57|tu nous transmets	0|57|tu nous donnes	0|57|tu nous adresses	0|57|tu nous envoies	0|57|tu nous confies	0|57|tu soumets	0|57|tu nous soumets	0|57|tu communiques	0|57|tu transmets	0|57|tu as fourni*	0|57|tu indiques	0|57|tu remplis	0|57|tu y saisis	0|57|tu as communiqué*	0|57|tu as transmis*	0|57|tu as renseigné*	0|57|tu as indiqué*	0|57|tu as déclaré*	0|57|tu nous transmettras	0|57|tu nous communiqueras	0|57|tu nous fourniras	0|117|tu es habilité	0|134|tu peux contrôler	0|134|tu peux déterminer	0|134|tu sélectionnes	0|134|tu décides	0|134|tu choisis	0|136|tu acceptes	0|136|tu as accepté	0|136|tu n acceptes	0|161|tu vis	0|161|tu es situé*	0|187|tu dois	0|187|tu devras	0|187|tu devrais	0|190|tu t enregistres	0|190|tu es enregistré*	8|1633|tu seras ** informé*
vous	0|31|vous achetez	0|44|vous importez	0|44|vous téléversez	0|44|vous publiez	0|44|vous mettez en ligne	0|44|vous déposez	0|44|vous chargez	0|44|vous ajoutez	0|44|vous téléchargez sur	0|57|vous nous fournissez	0|57|vous fournissez	0|57|vous nous communiquez	0|57|vous renseignez	0|57|vous saisissez	0|57|vous nous transmettez	0|57|vous nous donnez	0|57|vous nous adressez	0|57|vous nous envoyez	0|57|vous nous confiez	0|57|vous soumettez	0|57|vous nous soumettez	0|57|vous communiquez	0|57|vous transmettez	0|57|vous avez fourni*	0|57|vous indiquez	0|57|vous remplissez	0|57|vous y saisissez	0|57|vous avez communiqué*	0|57|vous avez transmis*	0|57|vous avez renseigné*	0|57|vous avez indiqué*	0|57|vous avez déclaré*	0|57|vous demander un	0|57|vous demander une	0|57|vous demander des	0|57|vous demander de fournir	0|57|vous demander de nous fournir	0|57|vous demander certaines	0|57|vous demander vos	0|57|vous demandera un	0|57|vous nous transmettrez	0|57|vous nous communiquerez	0|57|vous nous fournirez	0|57|vous demanderons des	0|57|vous demanderons certaines	0|57|vous demanderons de fournir	0|57|vous demanderons de nous fournir	0|57|vous demande votre	0|57|vous demande vos	0|57|vous être demandé	0|57|vous sera demandé	0|57|vous est demandé	0|57|vous sont demandé*	0|57|vous seront demandé*	0|58|vous en servez	0|58|vous servez de	0|58|vous servez des	0|58|vous servez du	0|67|vous sont associé*	0|67|vous est associé*	0|70|vous suivre	0|70|vous suit	0|70|vous suivent	0|70|vous suivons	0|74|vous prévenir	0|74|vous alerter	0|74|vous alertons	0|74|vous indiquons	0|74|vous indiquerons	0|74|vous signaler	0|74|vous signalons	0|74|vous signalerons	0|74|vous aviser	0|74|vous tiendrons informé*	0|74|vous prévient	0|96|vous fournir	0|96|vous offrir	0|96|vous proposer	0|100|vous adresser des offres	0|100|vous adresser * offres	0|100|vous envoyer des offres	0|100|vous envoyer * offres	0|100|vous proposer des offres	0|104|vous recommander	0|104|vous suggérer	0|109|vous contacter	0|109|vous envoyer	0|109|vous adresser	0|109|vous envoyons	0|109|vous envoie	0|109|vous envoient	0|109|vous enverrons	0|109|vous adressons	0|109|vous adresserons	0|109|vous contactons	0|109|vous contacterons	0|109|vous contacte	0|109|vous joindre	0|109|vous tenir informé*	0|109|vous tenir au courant	0|109|vous recontacter	0|109|vous appeler	0|109|vous téléphoner	0|109|vous solliciter	0|109|vous écrire	0|109|vous relancer	0|109|vous adresse	0|109|vous adressent	0|109|vous faire parvenir	0|109|vous transmettre	0|109|vous transmettons	0|109|vous transmettrons	0|109|vous transmettra	0|109|vous communiquer	0|109|vous communiquons	0|109|vous communiquerons	0|109|vous communiquera	0|109|vous enverra	0|109|vous enverront	0|109|vous adressera	0|109|vous adresseront	0|109|vous contactera	0|109|vous contacteront	0|109|vous faire part	0|109|vous l envoyer	0|109|vous les envoyer	0|109|vous le transmettre	0|109|vous les transmettre	0|110|vous aider	0|110|vous assister	0|110|vous accompagner	0|110|vous venir en aide	0|110|vous aidions	0|110|vous aidons	0|110|vous aide	0|110|vous aident	0|110|vous aidera	0|110|vous aiderons	0|110|vous aideront	0|110|vous aidant	0|110|vous assistons	0|110|vous porter assistance	0|110|vous dépanner	0|110|vous renseigner	0|110|vous apporter une assistance	0|110|vous apporter de l aide	0|111|vous payer	0|111|vous rémunérer	0|111|vous verser	0|117|vous êtes habilité	0|118|vous procurer une copie	0|122|vous opposer	0|122|vous y opposer	0|122|vous opposer à tout moment	0|122|vous y opposer à tout moment	0|122|vous opposer en tout temps	0|122|vous y opposer en tout temps	0|131|vous désinscrire	0|131|vous opposer à la prospection	0|131|vous désengager	0|131|vous désabonner à tout moment	0|131|vous désinscrire à tout moment	0|131|vous désabonner en tout temps	0|132|vous abonner à	0|132|vous abonnez à	0|132|vous inscrire à notre newsletter	0|132|vous inscrire à notre lettre	0|134|vous pouvez contrôler	0|134|vous pouvez déterminer	0|134|vous sélectionnez	0|134|vous qui décidez	0|134|vous qui choisissez	0|136|vous acceptez	0|136|vous avez accepté	0|136|vous acceptiez	0|136|vous n acceptez	0|161|vous vivez	0|161|vous trouvez en	0|161|vous trouvez dans	0|161|vous trouvez au	0|161|vous êtes situé*	0|168|vous informe de la manière	0|168|vous informe sur	0|168|vous explique comment	0|168|vous explique la manière	0|168|vous présente la manière	0|168|vous présente comment	0|168|vous informer sur la manière	0|168|vous informer sur la façon	0|168|vous informer de la manière	0|168|vous informer de la façon	0|168|vous informer de la politique	0|168|vous informer sur le traitement	0|171|vous adresser à	0|171|vous adresser au	0|171|vous adressez à	0|171|vous adressez au	0|185|vous est possible	0|185|vous est également possible	0|185|vous est aussi possible	0|185|vous est permis	0|185|vous sera possible	0|185|vous est loisible	0|190|vous vous enregistrez	0|190|vous enregistrer	0|190|vous êtes enregistré*	0|195|vous référer	0|195|vous reporter	0|195|vous invitons à prendre connaissance	0|196|vous souhaitons la bienvenue	0|196|vous aider à comprendre	2|376|vous connecter	2|376|vous connectez	8|1633|vous serez ** informé*	8|1633|vous informer	8|1633|vous communiquer	8|1633|vous contacter	8|1633|vous annonçons	8|1633|vous informe	8|1633|vous avise	8|1633|vous signale	8|1636|vous tenir informé*	8|1636|vous tenir ** informé*	8|1636|vous référer	8|1636|vous y référer	8|1638|vous ne vous opposez pas
localisation	0|32|localisation	0|32|localisation approximative	0|33|localisation précise	0|33|localisation exacte	0|33|localisation gps	6|65|localisation
position	0|32|position géographique	0|32|position actuelle	0|32|position approximative	0|33|position exacte	0|33|position précise	1|1095|position
ville	0|32|ville	1|639|ville
zone	0|32|zone géographique	0|150|zone euro	1|642|zone
emplacement	0|32|emplacement géographique	0|32|emplacement	0|33|emplacement précis	0|33|emplacement exact
lieux	0|32|lieux	0|32|lieux visités	1|640|lieux
villes	0|32|villes	1|639|villes
codes	0|32|codes postaux	1|342|codes	2|1018|codes postaux
géographique	0|32|géographique
géographiques	0|32|géographiques
emplacements	0|32|emplacements
la	0|32|la position de	0|60|la communication de	0|60|la communication des	0|61|la vente de données	0|107|la loi exige	0|107|la loi prévoit	0|107|la loi impose	0|107|la loi oblige	0|107|la loi française	0|107|la loi nationale	0|107|la loi nous	0|107|la loi lui	0|107|la loi leur	0|107|la loi ou un contrat	0|107|la loi ou le contrat	0|119|la correction	0|123|la limitation la	0|123|la limitation l	0|123|la limitation et	0|123|la limitation ou	0|123|la limitation du	0|123|la limitation de vos	0|123|la limitation de leur	0|123|la limitation de ce	0|123|la limitation de ces	0|123|la limitation d un	0|123|la limitation des traitements	0|123|la limitation des données	0|123|la limitation le	0|123|la limitation ainsi	0|123|la limitation de tes	0|128|la retirer à tout moment	0|131|la désactiver à tout moment	0|168|la présente politique concerne	0|173|la politique	0|177|la plupart du temps	0|182|la loi l exige	0|182|la loi l impose	0|182|la loi le permet	0|182|la loi le requiert	0|182|la loi l autorise	0|182|la loi nous y autorise	0|182|la loi nous y oblige	0|182|la loi l y autorise	0|182|la loi l y oblige	0|192|la raison	0|198|la définition qui	8|1626|la politique	8|1635|la date en haut
géolocalisation	0|33|géolocalisation précise
gps	0|33|gps	1|1425|gps
ip	0|34|ip	1|1042|ip
terminal	0|35|terminal	1|314|terminal	3|1580|terminal
terminaux	0|35|terminaux	1|314|terminaux	3|1580|terminaux
navigateur	0|35|navigateur	0|35|navigateur web	0|35|navigateur internet	1|338|navigateur
version	0|35|version du navigateur	0|175|version du	1|344|version	7|1625|version précédente	8|1635|version en ligne	8|1635|version en vigueur	8|1635|version la plus récente	8|1635|version la plus actuelle	8|1635|version à jour	9|1649|version du	9|1649|version
résolution	0|35|résolution d écran	0|97|résolution des problèmes	0|97|résolution de problèmes	0|108|résolution des litiges	0|108|résolution des différends
user	0|35|user agent
agent	0|35|agent utilisateur	0|114|agent conversationnel	1|528|agent
matériel	0|35|matériel informatique	1|315|matériel
navigateurs	0|35|navigateurs	0|35|navigateurs web	0|35|navigateurs internet	1|338|navigateurs
dispositif	0|35|dispositif mobile
dispositifs	0|35|dispositifs mobiles	0|140|dispositifs de sécurité
imei	0|36|imei
idfa	0|36|idfa
gaid	0|36|gaid
fingerprinting	0|37|fingerprinting
prise	0|37|prise d empreinte*	0|90|prise de contrôle	0|115|prise de décision automatisée	1|1089|prise
utilisation	0|38|utilisation que vous faites	0|38|utilisation de nos services	0|38|utilisation de votre compte	0|38|utilisation du compte	0|38|utilisation que tu fais	0|38|utilisation de ton compte	0|60|utilisation et communication	0|60|utilisation et de communication	0|60|utilisation de communication	2|1267|utilisation des points	3|1590|utilisation	6|1612|utilisation	8|1627|utilisation de vos données	8|1627|utilisation de tes données	8|1637|utilisation continue	8|1637|utilisation ** après
clic	0|38|clic	1|334|clic
clics	0|38|clics	1|334|clics
pages	0|38|pages consultées	0|38|pages visitées	0|38|pages vues	0|38|pages que vous visitez	0|38|pages que vous consultez	0|38|pages que vous avez visitées	0|38|pages que vous avez consultées	0|38|pages que tu visites	0|38|pages que tu consultes	0|38|pages que tu as visitées	0|38|pages que tu as consultées	1|300|pages	3|1549|pages
statistiques	0|38|statistiques d utilisation	0|38|statistiques d usage	0|54|statistiques globales	0|103|statistiques d audience
usage	0|38|usage de la plateforme	0|38|usage que vous faites	0|38|usage que vous en faites	0|38|usage que tu fais	0|38|usage que tu en fais	0|58|usage	0|105|usage abusif	0|105|usage inapproprié	0|105|usage impropre	0|105|usage détourné	3|1590|usage	6|1612|usage
fréquentation	0|38|fréquentation
consultations	0|38|consultations
cliqué	0|38|cliqué	1|334|cliqué
cliqués	0|38|cliqués
cliquées	0|38|cliquées
télémétrie	0|38|télémétrie
trafic	0|38|trafic	1|1204|trafic
interagissez	0|38|interagissez
interagissent	0|38|interagissent
habitudes	0|38|habitudes d utilisation	0|39|habitudes de navigation	0|40|habitudes de consommation	0|40|habitudes d écoute	0|40|habitudes de visionnage	0|50|habitudes
activité	0|38|activité en ligne	0|38|activité sur	0|38|activité de l utilisateur	0|38|activité des utilisateurs	0|38|activité du compte	0|38|activité de votre compte	0|38|activité de compte	0|38|activité internet	0|38|activité réseau	0|38|activité de votre appareil	0|38|activité de l appareil	0|38|activité utilisateur	0|38|activité récente	0|38|activité du client	0|38|activité publicitaire	0|38|activité électronique	0|38|activité de recherche	0|38|activité dans	0|38|activité d achat	0|38|activité au sein	0|38|activité via	0|38|activité de ton compte	0|38|activité de ton appareil
activités	0|38|activités en ligne	0|38|activités sur	0|38|activités des utilisateurs	0|38|activités du compte	0|38|activités internet	0|38|activités utilisateur	0|38|activités effectuées	0|38|activités dans	0|99|activités de recherche
journal	0|38|journal d activité	0|41|journal de connexion	0|41|journal du serveur	0|41|journal de serveur	0|42|journal d erreur*	1|378|journal	2|1224|journal d
journaux	0|38|journaux d activité	0|41|journaux	0|41|journaux de connexion	0|41|journaux d accès	0|41|journaux du serveur	0|41|journaux de serveur	0|41|journaux système	0|41|journaux temporaires du serveur	0|41|journaux de serveurs	0|41|journaux des serveurs	0|41|journaux d activité du serveur	0|42|journaux d incident*	0|42|journaux d erreur*	0|42|journaux de plantage	0|42|journaux de diagnostic	1|378|journaux
dernière	0|38|dernière activité	0|175|dernière mise à jour	0|175|dernière modification	0|175|dernière révision	0|175|dernière actualisation	8|1635|dernière mise à jour	8|1636|dernière version	9|1649|dernière mise à jour	9|1649|dernière modification	9|1649|dernière révision
leur	0|38|leur activité	0|49|leur avis	0|60|leur communication	0|83|leur groupe	0|96|leur fonctionnement	0|119|leur correction	0|123|leur limitation	0|136|leur accord	0|159|leur représentant légal
leurs	0|38|leurs activités en ligne	0|78|leurs instructions	8|1629|leurs politiques
manière	0|38|manière dont vous utilisez	0|38|manière dont vous interagissez	0|38|manière dont vous naviguez	0|38|manière dont les utilisateurs utilisent	0|38|manière dont tu utilises	0|38|manière dont tu interagis	0|38|manière dont tu navigues	0|55|manière pseudonyme	0|140|manière sécuritaire	0|190|manière plus visible	8|1627|manière dont nous
façon	0|38|façon dont vous utilisez	0|38|façon dont vous interagissez	0|38|façon dont vous naviguez	0|38|façon dont les utilisateurs utilisent	0|38|façon dont tu utilises	0|38|façon dont tu interagis	0|38|façon dont tu navigues	0|55|façon pseudonyme	0|140|façon sécuritaire	0|190|façon plus visible	8|1627|façon dont nous
comment	0|38|comment vous utilisez	0|38|comment vous interagissez	0|38|comment tu utilises	0|38|comment tu interagis
taux	0|38|taux de clic*	1|1333|taux
usages	0|38|usages que vous faites	0|38|usages que tu fais	0|58|usages
interagir	0|38|interagir
interagissant	0|38|interagissant
interagi	0|38|interagi
interagissons	0|38|interagissons
interagissiez	0|38|interagissiez
interagit	0|38|interagit
durée	0|38|durée de consultation	0|38|durée de la visite	0|38|durée de visite	0|38|durée de votre visite	0|38|durée de vos visites	0|38|durée des visites	0|38|durée de la session	0|38|durée de session	0|38|durée des sessions	0|38|durée de connexion	0|38|durée de navigation	0|38|durée de ta visite	0|38|durée de tes visites	0|193|durée de	0|193|durée limitée	0|193|durée strictement nécessaire	0|193|durée maximale	0|193|durée légale	0|193|durée de prescription	0|193|durée de stockage	0|193|durée de vie	0|193|durée d archivage	0|193|durée d inactivité	0|193|durée n excédant pas	0|193|durée qui n excède pas	0|193|durée adaptée	0|193|durée appropriée	0|193|durée raisonnable	0|193|durée proportionnée	0|193|durée plus longue	0|193|durée déterminée	0|193|durée indéterminée	0|193|durée supplémentaire	0|193|durée minimale	0|193|durée de la relation	0|193|durée du	0|193|durée des	0|193|durée d	0|193|durée indéfinie	1|883|durée	2|1191|durée du contrat	2|1293|durée de vie	3|1573|durée
temps	0|38|temps passé	0|193|temps nécessaire	1|882|temps	3|1573|temps
liens	0|38|liens sur lesquels vous cliquez	0|38|liens sur lesquels tu cliques	0|172|liens vers	0|172|liens hypertextes	0|172|liens externes	0|172|liens pointant vers	1|331|liens
cliquez	0|38|cliquez sur une publicité	0|195|cliquez ici	1|334|cliquez	3|1556|cliquez
actions	0|38|actions que vous effectuez	0|38|actions que vous entreprenez	0|38|actions que vous réalisez	0|38|actions effectuées sur	0|38|actions que tu effectues	0|38|actions que tu entreprends	0|38|actions que tu réalises	0|100|actions commerciales	0|108|actions judiciaires	1|495|actions	2|1283|actions ordinaires
navigation	0|39|navigation	1|339|navigation
url	0|39|url	1|1520|url
urls	0|39|urls	1|1520|urls
sites	0|39|sites visités	0|172|sites tiers	0|172|sites web tiers	0|172|sites externes	0|172|sites liés	0|172|sites web externes	0|172|sites internet externes	0|172|sites vers lesquels	0|172|sites web liés	0|172|sites internet liés	1|299|sites	3|1549|sites	4|1549|sites internet
recherches	0|39|recherches	0|39|recherches en ligne	0|39|recherches que vous effectuez	0|39|recherches que tu effectues	0|99|recherches scientifiques	0|99|recherches de marché
recherche	0|39|recherche effectuée	0|39|recherche que vous effectuez	0|39|recherche que tu effectues	0|94|recherche scientifique	0|99|recherche et développement	0|99|recherche médicale	0|99|recherche universitaire	0|99|recherche académique	0|99|recherche utilisateur	0|99|recherche et analyse
termes	0|39|termes de recherche	0|58|termes employés	1|435|termes
mots	0|39|mots clés	1|468|mots	2|750|mots de passe
effectuer	0|39|effectuer une recherche	3|1602|effectuer
contenus	0|40|contenus visionnés	0|40|contenus consultés	0|40|contenus écoutés	0|44|contenus que vous	0|44|contenus publiés	0|44|contenus générés	0|44|contenus utilisateur	0|44|contenus des utilisateurs	0|44|contenus importés	0|44|contenus que vous publiez	0|44|contenus mis en ligne	0|44|contenus téléchargés	0|44|contenus que vous téléchargez	0|44|contenus que tu	0|44|contenus que tu publies	0|44|contenus que tu télécharges	0|102|contenus publicitaires personnalisés	0|102|contenus ciblés	0|102|contenus publicitaires ciblés	0|104|contenus adaptés	0|104|contenus recommandés	1|369|contenus	3|1588|contenus
ce	0|40|ce que vous regardez	0|40|ce que tu regardes	0|49|ce concours	0|128|ce retrait	0|155|ce témoin	0|173|ce document	0|190|ce genre de	0|190|ce genre d	8|1626|ce document
logs	0|41|logs	0|41|logs de connexion	1|378|logs
fichiers	0|41|fichiers journaux	0|41|fichiers log	0|41|fichiers de journalisation	0|44|fichiers	0|44|fichiers importés	0|44|fichiers que vous téléchargez	0|44|fichiers que tu télécharges	0|155|fichiers témoins	0|155|fichiers texte	0|155|fichiers textes	1|351|fichiers
horodatage	0|41|horodatage
traces	0|41|traces de connexion	1|1037|traces
fichier	0|41|fichier log	0|41|fichier journal	0|44|fichier	0|155|fichier témoin	0|155|fichier texte	1|351|fichier
journalisation	0|41|journalisation
heure	0|41|heure d accès	1|892|heure	5|1605|heure
journalisé	0|41|journalisé
journalisée	0|41|journalisée
journalisées	0|41|journalisées
journalisés	0|41|journalisés
journalisons	0|41|journalisons
débogage	0|42|débogage
pannes	0|42|pannes
corriger	0|42|corriger les bugs	0|42|corriger des bugs	0|42|corriger les bogues	0|42|corriger des bogues	0|42|corriger les erreurs techniques	0|42|corriger les erreurs	0|42|corriger des erreurs	0|42|corriger les anomalies	0|42|corriger des anomalies	0|97|corriger les problèmes	0|97|corriger des problèmes	0|97|corriger les dysfonctionnements	0|119|corriger
correction	0|42|correction de bug*	0|42|correction de bogue*	0|42|correction des bug*	0|42|correction des bogue*	0|42|correction des erreurs techniques	0|119|correction de vos	0|119|correction des données	0|119|correction des informations	0|119|correction de ces	0|119|correction ou	0|119|correction et	0|119|correction la	0|119|correction l effacement	0|119|correction de tes
erreurs	0|42|erreurs techniques
problèmes	0|42|problèmes techniques
problème	0|42|problème technique
métadonnées	0|43|métadonnées
méta	0|43|méta données
contenu	0|44|contenu que vous	0|44|contenu utilisateur	0|44|contenu des utilisateurs	0|44|contenu que vous publiez	0|44|contenu généré	0|44|contenu que vous partagez	0|44|contenu mis en ligne	0|44|contenu téléchargé	0|44|contenu que vous téléchargez	0|44|contenu que tu	0|44|contenu que tu publies	0|44|contenu que tu partages	0|44|contenu que tu télécharges	0|44|contenu de vos messages	0|44|contenu de tes messages	0|44|contenu des messages	0|44|contenu de vos échanges	0|44|contenu de vos conversations	0|44|contenu de vos courriels	0|44|contenu de votre panier	0|102|contenu ciblé	0|104|contenu recommandé	1|369|contenu	3|1588|contenu
documents	0|44|documents	1|456|documents
publications	0|44|publications
des	0|44|des avis	0|49|des concours	0|98|des tests	0|140|des tests d intrusion	0|140|des tests de pénétration	0|140|des garanties	0|155|des témoins	0|166|des particuliers
les	0|44|les avis	0|49|les concours	0|98|les tests	0|130|les exercer	0|131|les désactiver à tout moment	0|155|les témoins	0|166|les particuliers
un	0|44|un avis	0|49|un concours	0|74|un avis vous sera	0|91|un autre client	0|91|un autre utilisateur	0|91|un autre membre	0|128|un retrait du	0|153|un autre état	0|153|un autre etat	0|155|un témoin	0|178|un minimum de	0|178|un minimum d	2|917|un seul	8|1633|un avis dans l app*
avis	0|44|avis que vous	0|44|avis laissés	0|44|avis publiés	0|44|avis et	0|44|avis ou	0|44|avis clients	0|44|avis des clients	0|44|avis client*	0|44|avis des utilisateurs	0|44|avis sur les produits	0|44|avis sur nos produits	0|44|avis que tu	0|49|avis et commentaires	0|49|avis sur la qualité	0|49|avis sur le service	0|49|avis sur nos services	0|49|avis sur notre service	0|49|avis sur votre expérience	0|49|avis sur ton expérience	0|74|avis préalable	0|74|avis écrit	0|74|avis de modification	0|74|avis publié sur	0|74|avis affiché sur	0|74|avis bien visible	0|74|avis techniques	0|74|avis technique	0|74|avis importants	0|74|avis administratifs	0|74|avis de service	0|74|avis juridiques	0|74|avis de sécurité	0|74|avis légaux	0|173|avis de confidentialité	0|173|avis relatif	1|411|avis	2|755|avis client	8|1626|avis de confidentialité	8|1633|avis visible	8|1633|avis dans l application	8|1633|avis bien visible	8|1633|avis visible	8|1642|avis visible	8|1642|avis bien visible
posts	0|44|posts
évaluations	0|44|évaluations
pièce	0|44|pièce jointe	2|1292|pièce jointe
téléverser	0|44|téléverser
téléversez	0|44|téléversez
téléversant	0|44|téléversant
téléversons	0|44|téléversons
téléverse	0|44|téléverse
commentez	0|44|commentez
commenter	0|44|commenter	1|417|commenter
commentent	0|44|commentent
publiez	0|44|publiez un contenu	0|44|publiez du contenu	0|44|publiez des contenus	0|44|publiez des messages	0|76|publiez	1|415|publiez
publier	0|44|publier un contenu	0|44|publier du contenu	0|44|publier des contenus	0|74|publier un avis	1|415|publier
une	0|44|une publication	0|50|une préférence	0|67|une correspondance entre	0|119|une correction	0|123|une limitation du	0|130|une telle requête	0|134|une option	0|181|une fois ce consentement donné	0|181|une fois votre consentement	0|181|une fois votre accord	0|181|une fois ton consentement	0|181|une fois ton accord	0|196|une priorité
evaluations	0|44|evaluations
télécharger	0|44|télécharger sur le site	0|44|télécharger sur la plateforme	7|1625|télécharger l application	7|1625|télécharger le pdf
chat	0|45|chat	1|399|chat	2|1385|chat domestique
conversation	0|45|conversation	0|63|conversation enregistrée
conversations	0|45|conversations
échanges	0|45|échanges	0|52|échanges avec notre service client*	0|52|échanges avec le service client*
communications	0|45|communications	0|100|communications commerciales	0|100|communications promotionnelles	1|406|communications
appels	0|45|appels	0|109|appels téléphoniques	1|401|appels
messagerie	0|45|messagerie
courriers	0|45|courriers	1|392|courriers
echanges	0|45|echanges	0|52|echanges avec notre service client*	0|52|echanges avec le service client*
carnet	0|46|carnet d adresses
liste	0|46|liste de contacts	0|46|liste d amis	0|46|liste de vos contacts	0|46|liste de tes contacts	1|460|liste
répertoire	0|46|répertoire	0|46|répertoire téléphonique	0|46|répertoire de contacts	1|352|répertoire
amis	0|46|amis	1|422|amis
contacts	0|46|contacts de votre carnet d adresses	0|46|contacts téléphoniques	0|46|contacts de votre téléphone	0|46|contacts de votre	0|46|contacts de l utilisateur	0|46|contacts de l appareil	0|46|contacts enregistrés	0|46|contacts stockés	0|46|contacts de ton carnet d adresses	0|46|contacts de ton téléphone	1|405|contacts
listes	0|46|listes de contacts	1|460|listes
profil	0|48|profil public	0|71|profil utilisateur	0|71|profil d utilisateur	0|71|profil de l utilisateur	0|71|profil de consommation	1|372|profil
médias	0|48|médias sociaux	1|367|médias
comptes	0|48|comptes de réseaux sociaux	0|141|comptes compromis	1|371|comptes
boutons	0|48|boutons de réseaux sociaux	0|48|boutons des réseaux sociaux	0|156|boutons sociaux	1|333|boutons
bouton	0|48|bouton de réseau social	0|156|bouton social	1|333|bouton
enquête	0|49|enquête	0|68|enquête pénale	0|68|enquête judiciaire	0|68|enquête officielle	0|68|enquête interne	0|68|enquête criminelle	0|68|enquête en cours	0|68|enquête sur des	0|68|enquête sur les	0|68|enquête sur une	0|68|enquête sur un	0|68|enquête administrative	2|1028|enquête de
enquêtes	0|49|enquêtes	0|49|enquêtes concours	0|68|enquêtes pénales	0|68|enquêtes judiciaires	0|68|enquêtes internes	0|68|enquêtes criminelles	0|68|enquêtes nécessaires	0|68|enquêtes en cours	0|68|enquêtes sur des	0|68|enquêtes officielles	0|68|enquêtes administratives
jeu	0|49|jeu concours	1|362|jeu
jeux	0|49|jeux concours	1|362|jeux
appréciation	0|49|appréciation
retour	0|49|retour d expérience	0|49|retour d information	2|1028|retour d expérience	7|1625|retour en haut
groupes	0|49|groupes de discussion	0|83|groupes de sociétés	1|421|groupes
entretiens	0|49|entretiens utilisateurs	1|1028|entretiens
retours	0|49|retours d expérience	0|49|retours d information
nos	0|49|nos concours	0|78|nos instructions	0|80|nos mandataires	0|93|nos comptables	0|93|nos experts comptables	0|98|nos tests	0|108|nos conditions	0|138|nos obligations contractuelles	0|143|nos équipes	0|143|nos agents	0|155|nos témoins	0|167|nos salariés	0|167|nos employés	0|167|nos collaborateurs	0|167|nos salariées	0|196|nos priorités	8|1627|nos pratiques
concours	0|49|concours et	0|49|concours ou	0|49|concours organisé*	0|49|concours loteries	0|49|concours jeux	0|49|concours promotion*	0|49|concours sondages	0|49|concours enquêtes	0|49|concours tirages	1|548|concours
aux	0|49|aux concours	0|155|aux témoins	0|166|aux particuliers	0|178|aux seules fins	0|192|aux fins
au	0|49|au concours	0|58|au moyen de	0|58|au moyen d	0|58|au moyen des	0|58|au moyen du	0|62|au terme de	0|62|au delà du temps nécessaire	0|62|au delà de la durée nécessaire	0|62|au delà de la durée strictement nécessaire	0|72|au repos	0|74|au moyen d un avis	0|78|au nom de	0|78|au nom et pour le compte	0|78|au nom du	0|78|au nom d	0|78|au nom des	0|78|au nom duquel	0|78|au nom desquels	0|78|au nom de laquelle	0|83|au groupe	0|91|au public	0|96|au fonctionnement	0|143|au personnel	0|180|au cas où	0|183|au besoin	0|190|au nombre desquels	0|190|au nombre desquelles	0|193|au delà de ** ans	0|193|au delà de ** an	0|193|au delà de ** mois	0|193|au delà de ** jours	0|193|au delà de la durée	0|193|au delà de la période	0|193|au delà de cette	0|193|au delà de ces	0|193|au delà de ce délai	0|193|au delà de ce qui	0|193|au delà de celle	0|193|au delà du délai	0|193|au delà du temps	0|193|au delà des délais	0|193|au delà des durées	0|193|au delà de la fin	0|196|au sérieux	2|1202|au moins	2|1215|au lieu	4|1571|au moyen	8|1640|au moins	8|1640|au minimum	8|1640|au plus tard	8|1641|au sein de l application
du	0|49|du concours	0|83|du groupe	0|91|du public	0|143|du personnel	0|180|du moment que
ces	0|49|ces concours	0|61|ces ventes	0|140|ces garanties	0|155|ces témoins
de	0|49|de concours	0|54|de manière globale	0|56|de la part de tiers	0|56|de la part d autres utilisateurs	0|107|de la loi	0|123|de limitation et	0|123|de limitation ou	0|134|de votre plein gré	0|134|de plein gré	0|134|de votre propre initiative	0|134|de manière facultative	0|134|de façon facultative	0|134|de ton plein gré	0|134|de ton propre initiative	0|155|de témoins	0|163|de la loi sur la protection	0|163|de la loi sur la confidentialité	0|163|de la loi relative à la protection	0|177|de manière générale	0|177|de façon générale	0|190|de manière non limitative	0|190|de manière non exhaustive	0|190|de manière plus générale	0|190|de ce genre	0|190|de tout genre	0|190|de manière visible	0|191|de plein droit	0|196|de vous expliquer	0|196|de t expliquer	2|1140|de nouveau	8|136|de nouveau votre consentement	8|136|de nouveau ton consentement	8|1648|de manière appropriée
remarques	0|49|remarques	0|49|remarques et suggestions
commentaires	0|49|commentaires et suggestions
idées	0|49|idées et suggestions
suggestions	0|49|suggestions et commentaires
étude	0|49|étude d opinion	0|99|étude client*	1|1027|étude
etude	0|49|etude d opinion	0|99|etude client*
donner	0|49|donner son avis	0|49|donner votre avis	0|49|donner ton avis	0|60|donner accès à	0|60|donner accès aux	0|60|donner l accès	0|74|donner avis	0|77|donner suite	0|129|donner des directives	0|136|donner votre accord	0|136|donner ton accord	0|181|donner votre consentement	0|181|donner ton consentement	0|190|donner ou non	1|799|donner	3|1558|donner
partager	0|49|partager votre avis	0|49|partager ton avis	3|1575|partager	7|1625|partager cette page
centres	0|50|centres d intérêt	0|50|centres d intérêts	1|1150|centres	2|1137|centres d intérêt
intérêts	0|50|intérêts	0|137|intérêts légitimes	0|137|intérêts commerciaux légitimes	0|137|intérêts droits et libertés	0|137|intérêts ou droits et libertés	0|137|intérêts ou vos droits et libertés	0|137|intérêts libertés et droits	0|137|intérêts ou tes droits et libertés	0|139|intérêts vitaux	0|139|intérêts publics
goûts	0|50|goûts
loisirs	0|50|loisirs
centre	0|50|centre d intérêt	0|133|centre de préférences	0|133|centre de confidentialité	0|171|centre d aide	1|1150|centre	2|1137|centre d intérêt
passe	0|50|passe temps	1|750|passe
préférence	0|50|préférence de	0|50|préférence linguistique	0|50|préférence d	0|135|préférence de désinscription	1|836|préférence
favoris	0|50|favoris	1|710|favoris
favori	0|50|favori	1|710|favori
déduire	0|51|déduire
prédire	0|51|prédire
prédictif	0|51|prédictif
prédictifs	0|51|prédictifs
prédictive	0|51|prédictive
prédictives	0|51|prédictives
inférer	0|51|inférer	1|1112|inférer
tirer	0|51|tirer des conclusions	0|58|tirer parti	1|1408|tirer
présumés	0|51|présumés	1|1225|présumés
présumées	0|51|présumées	1|1225|présumées
supposés	0|51|supposés
supposées	0|51|supposées
déduisons	0|51|déduisons
déduisent	0|51|déduisent
prédisons	0|51|prédisons
dérivé	0|51|dérivé de	0|51|dérivé des
dérivée	0|51|dérivée de
dérivés	0|51|dérivés de	0|51|dérivés des
dérivées	0|51|dérivées de	0|51|dérivées des
dérivons	0|51|dérivons
tickets	0|52|tickets
demandes	0|52|demandes d aide	0|52|demandes et requêtes	0|52|demandes de renseignements	0|52|demandes d information	0|52|demandes d informations	0|66|demandes d accès au service	0|89|demandes légales	0|89|demandes des autorités	0|118|demandes d accès	0|120|demandes de suppression	0|120|demandes d effacement	0|130|demandes	1|843|demandes
lorsque	0|52|lorsque vous nous contactez	0|52|lorsque vous contactez	0|52|lorsque tu nous contactes	0|52|lorsque tu contactes	0|52|lorsque vous nous appelez	0|52|lorsque vous nous écrivez	0|52|lorsque tu nous écris	0|180|lorsque cela est nécessaire pour	0|180|lorsque cela est nécessaire à	0|180|lorsque cela est nécessaire aux	0|180|lorsque cela est nécessaire au	0|180|lorsque le traitement	0|180|lorsque ce traitement	0|180|lorsque le présent traitement	0|181|lorsque vous y avez consenti	0|181|lorsque vous avez consenti	0|181|lorsque vous y consentez	0|181|lorsque vous avez donné votre consentement	0|181|lorsque vous nous avez donné votre consentement	0|181|lorsque vous avez accepté	0|181|lorsque vous l avez accepté	0|181|lorsque vous l autorisez	0|181|lorsque vous nous y autorisez	0|181|lorsque vous nous autorisez	0|181|lorsque tu y as consenti	0|181|lorsque tu as consenti	0|181|lorsque tu y consens	0|181|lorsque tu as donné ton consentement	0|181|lorsque tu nous as donné ton consentement	0|181|lorsque tu as accepté	0|181|lorsque tu l as accepté	0|181|lorsque tu l autorises	0|181|lorsque tu nous y autorises	0|181|lorsque tu nous autorises	0|182|lorsque la loi l exige	0|182|lorsque la loi l impose	0|182|lorsque la réglementation	0|182|lorsque la loi l autorise	0|182|lorsque la loi le permet	0|182|lorsque la loi le requiert	0|182|lorsque la législation	0|182|lorsque le droit applicable	0|182|lorsque la réglementation applicable	0|182|lorsque nous y sommes légalement	0|182|lorsque nous y sommes tenus	0|182|lorsque la loi applicable	0|182|lorsque cela est requis par la loi	0|182|lorsque cela est exigé par la loi	0|182|lorsque cela est autorisé par la loi	0|182|lorsque cela est permis par la loi	0|182|lorsque la loi applicable l exige	0|182|lorsque la loi nous	0|182|lorsque nous y sommes autorisés	0|182|lorsque cela est légalement	0|182|lorsque la loi nous y oblige	0|182|lorsque la loi nous l impose	0|182|lorsque le droit	0|182|lorsque les lois	0|182|lorsque la loi vous	0|182|lorsque nous sommes légalement	0|182|lorsque nous sommes tenus par la loi	0|183|lorsque cela est possible	0|183|lorsque nécessaire	0|183|lorsque cela est nécessaire	0|183|lorsque cela est applicable	0|183|lorsque cela est pertinent	0|183|lorsque cela est approprié	0|183|lorsque c est possible	0|183|lorsque c est nécessaire	0|183|lorsque c est applicable	0|183|lorsque c est approprié	0|183|lorsque cela s avère nécessaire	0|183|lorsque possible	0|183|lorsque requis	0|183|lorsque cela est requis	0|183|lorsque cela est disponible	0|183|lorsque c est le cas	0|183|lorsque cela s applique	0|183|lorsque cela est utile	0|183|lorsque cela est opportun	0|183|lorsque cela s avère possible	8|1647|lorsque la loi l exige	8|1647|lorsque la loi applicable l exige	8|1647|lorsque cela est requis	8|1647|lorsque cela est nécessaire	8|1647|lorsque la réglementation	8|1647|lorsque requis	8|1647|lorsque la législation
demande	0|52|demande de renseignements	0|52|demande d information	0|52|demande d informations	0|66|demande d accès au service	0|66|demande d accès aux services	0|66|demande d accès à nos services	0|89|demande des autorités	0|118|demande d accès	0|118|demande l accès	0|120|demande de suppression	0|120|demande d effacement	0|120|demande visant à supprimer	0|130|demande	0|130|demande est rejetée	0|130|demande a été rejetée	1|843|demande
questions	0|52|questions que vous nous posez	0|52|questions que tu nous poses	0|171|questions	3|1572|questions
nous	0|52|nous adressez une demande	0|52|nous adresser une demande	0|52|nous envoyez une demande	0|52|nous envoyer une demande	0|57|nous avez fourni*	0|57|nous avez communiqué*	0|57|nous avez transmis*	0|57|nous fournir	0|57|nous procurons	0|57|nous procurer	0|57|nous avez remis	0|57|nous avez adressé*	0|57|nous avez envoyé*	0|57|nous avez confié*	0|57|nous avez soumis*	0|57|nous remettez	0|57|nous soient fournies	0|57|nous soient fournis	0|57|nous soit fourni*	0|57|nous soient communiqué*	0|57|nous communiquant	0|57|nous communiquant vos	0|57|nous communiquant des	0|57|nous communiquant votre	0|57|nous communiquant ces	0|57|nous fournissant	0|57|nous transmettant	0|57|nous confiant	0|57|nous communiquant tes	0|57|nous fournir vos données	0|57|nous fournir vos informations	0|57|nous fournir des données	0|57|nous fournir ces données	0|57|nous fournir des informations	0|57|nous fournir ces informations	0|57|nous fournir des renseignements	0|57|nous fournir vos renseignements	0|57|nous fournir vos coordonnées	0|57|nous fournir certaines informations	0|57|nous fournir certaines données	0|57|nous a transmis	0|57|nous a fourni	0|57|nous a communiqué	0|57|nous ont transmis	0|57|nous ont fourni	0|57|nous ont communiqué	0|57|nous aurait transmis	0|57|nous aurait fourni	0|57|nous aurait communiqué	0|57|nous ait transmis	0|57|nous ait fourni	0|57|nous ait communiqué	0|57|nous fournir ces renseignements	0|57|nous fournir certains renseignements	0|57|nous communiquer ou non	0|57|nous communiquer votre	0|57|nous communiquer vos	0|57|nous communiquer des	0|57|nous communiquer ces	0|57|nous communiquer certaines	0|57|nous transmettre votre	0|57|nous transmettre vos	0|57|nous transmettre des	0|57|nous transmettre ces	0|57|nous confier vos	0|57|nous confier des	0|57|nous fournir votre	0|57|nous fournir vos	0|57|nous communiquer ton	0|57|nous communiquer ta	0|57|nous communiquer tes	0|57|nous donner votre	0|57|nous donner vos	0|57|nous donner ton	0|57|nous donner tes	0|57|nous donner des	0|58|nous servons	0|68|nous aident à comprendre	0|68|nous aider à comprendre	0|68|nous aide à comprendre	0|68|nous permet de comprendre	0|75|nous assurer de votre identité	0|75|nous assurer de ton identité	0|105|nous prémunir	0|105|nous protéger	0|107|nous conformer	0|109|nous mettre en contact	0|120|nous demander l effacement	0|120|nous demander la suppression	0|171|nous contacter	0|171|nous écrire	0|171|nous joindre	0|171|nous appeler	0|171|nous faire parvenir	0|171|nous contacter à l adresse	0|171|nous contactant à l adresse	0|171|nous écrire à l adresse	0|171|nous écrivant à l adresse	0|171|nous contactant	0|171|nous écrivant	0|171|nous téléphoner	0|178|nous limitons à	0|185|nous réservons	0|185|nous est possible	0|185|nous est permis	0|185|nous soit permis	0|186|nous engageons	0|195|nous vous invitons à consulter	0|195|nous vous invitons à lire	0|195|nous t invitons à consulter	0|195|nous t invitons à lire	0|196|nous attachons	0|196|nous respectons	0|196|nous tient à cœur	0|196|nous tiennent à cœur	0|196|nous engageons à protéger	0|196|nous croyons	0|196|nous pensons que	8|1633|nous vous ferons part	8|1633|nous te ferons part
quand	0|52|quand vous nous appelez	0|52|quand tu nous contactes	0|52|quand tu nous écris	0|134|quand bon vous semble	0|180|quand bien même	0|183|quand cela est possible	0|183|quand cela est nécessaire	0|183|quand c est possible	0|183|quand il y a lieu
si	0|52|si vous nous contactez	0|52|si vous nous écrivez	0|52|si tu nous contactes	0|52|si tu nous écris	0|134|si vous le souhaitez	0|134|si vous le désirez	0|134|si tu le souhaites	0|134|si tu le désires	0|161|si vous êtes en	0|161|si tu es en	0|179|si ce n est	0|180|si	0|180|si cela est nécessaire pour	0|180|si cela est nécessaire à	0|180|si tant est	0|181|si vous y consentez	0|181|si vous avez consenti	0|181|si vous l acceptez	0|181|si vous avez donné votre consentement	0|181|si vous donnez votre consentement	0|181|si vous nous avez donné votre consentement	0|181|si vous y avez consenti	0|181|si vous consentez	0|181|si vous avez accepté	0|181|si vous acceptez	0|181|si vous nous y autorisez	0|181|si vous l autorisez	0|181|si vous nous donnez votre accord	0|181|si vous donnez votre accord	0|181|si vous avez donné votre accord	0|181|si vous nous donnez votre consentement	0|181|si vous nous avez donné votre accord	0|181|si vous nous l autorisez	0|181|si vous nous autorisez	0|181|si vous avez autorisé	0|181|si vous en avez donné	0|181|si tu y consens	0|181|si tu as consenti	0|181|si tu l acceptes	0|181|si tu as donné ton consentement	0|181|si tu donnes ton consentement	0|181|si tu nous as donné ton consentement	0|181|si tu y as consenti	0|181|si tu consens	0|181|si tu as accepté	0|181|si tu acceptes	0|181|si tu nous y autorises	0|181|si tu l autorises	0|181|si tu nous donnes ton accord	0|181|si tu donnes ton accord	0|181|si tu as donné ton accord	0|181|si tu nous donnes ton consentement	0|181|si tu nous as donné ton accord	0|181|si tu nous l autorises	0|181|si tu nous autorises	0|181|si tu as autorisé	0|181|si tu en as donné	0|182|si la loi l exige	0|182|si la loi le permet	0|182|si la loi l autorise	0|182|si la loi l impose	0|182|si la loi le requiert	0|182|si la législation	0|182|si nous y sommes légalement	0|182|si nous y sommes tenus	0|182|si la loi applicable	0|182|si cela est requis par la loi	0|182|si requis par la loi	0|182|si la loi applicable l exige	0|182|si la réglementation	0|182|si le droit applicable	0|182|si la loi nous	0|182|si la loi nous y oblige	0|182|si la loi nous l impose	0|182|si le droit	0|182|si les lois	0|182|si nous sommes légalement	0|182|si la loi l	0|182|si la loi le	0|182|si la loi ne	0|182|si la loi n	0|182|si la loi en	0|182|si la loi y	0|183|si nécessaire	0|183|si possible	0|183|si applicable	0|183|si besoin	0|183|si disponible	0|183|si disponibles	0|183|si cela est nécessaire	0|183|si cela est possible	0|183|si cela est applicable	0|183|si pertinent	0|183|si cela s avère nécessaire	0|183|si besoin est	0|183|si cela est pertinent	0|183|si approprié	0|183|si requis	0|183|si cela est approprié	0|183|si cela est requis	0|183|si cela s applique	0|183|si c est le cas	0|183|si tel est le cas	0|183|si cela s avère utile	0|183|si utile	0|190|si vous acceptez ou non	0|190|si tu acceptes ou non	8|1647|si la loi l exige	8|1647|si nécessaire	8|1647|si requis	8|1647|si la réglementation	8|1647|si cela est requis	8|1648|si nécessaire
accéléromètre	0|53|accéléromètre
bluetooth	0|53|bluetooth	1|1423|bluetooth
wifi	0|53|wifi	1|1424|wifi
wi	0|53|wi fi	1|1424|wi	2|1424|wi fi
appareil	0|53|appareil photo	3|1580|appareil
gyroscope	0|53|gyroscope
agrégation	0|54|agrégation
agréger	0|54|agréger
agrégats	0|54|agrégats
agrégeons	0|54|agrégeons
forme	0|54|forme globale	0|55|forme pseudonyme	1|458|forme
sous	0|54|sous une forme globale	0|55|sous pseudonyme	0|55|sous pseudonymes	0|55|sous la forme pseudonyme	0|80|sous traitants et prestataires	0|81|sous traitant	0|81|sous traitants	0|81|sous traitance	0|81|sous traiter	0|81|sous traite	0|81|sous traitent	0|81|sous traitons	0|82|sous traitant ultérieur	0|82|sous traitants ultérieurs	0|82|sous traitants secondaires	0|83|sous contrôle commun	0|87|sous traitant* de paiement	0|180|sous réserve	0|180|sous condition	0|180|sous la condition	0|180|sous réserve que	0|180|sous réserve qu	0|181|sous réserve de votre consentement	0|181|sous réserve de votre accord	0|181|sous réserve du consentement	0|181|sous réserve d avoir obtenu votre consentement	0|181|sous réserve de leur consentement	0|181|sous réserve d obtenir votre consentement	0|181|sous réserve de ton consentement	0|181|sous réserve de ton accord	0|181|sous réserve d avoir obtenu ton consentement	0|181|sous réserve d obtenir ton consentement	2|1059|sous traitant	2|1059|sous traitants	2|1059|sous traitance	2|1060|sous contrat	4|1601|sous traitant	4|1601|sous traitants	6|1613|sous traitant*
non	0|55|non identifiant*	0|55|non nominativ*	0|55|non personnel	0|55|non personnelle	0|55|non personnelles	0|55|non personnels	0|55|non identifiables	0|55|non à caractère personnel	0|72|non chiffré*	0|72|non crypté*	0|100|non sollicité*	0|141|non autorisé	0|141|non autorisés	0|141|non autorisée	0|141|non autorisées	0|164|non utilisateur*	0|176|non	0|190|non limitative	0|190|non exhaustive	0|190|non exhaustif	0|190|non seulement	0|190|non lucratif	0|190|non lucrative	0|190|non lucratifs	0|190|non lucratives	0|190|non souhaité*	0|190|non désiré*	2|1205|non autorisé*	2|1313|non sollicité*
ne	0|55|ne permettent pas de vous identifier	0|55|ne permet pas de vous identifier	0|55|ne permettant pas de vous identifier	0|55|ne permettent pas d identifier	0|55|ne permettant pas d identifier	0|55|ne permet pas d identifier	0|55|ne permettent plus de vous identifier	0|55|ne permet plus de vous identifier	0|55|ne permettent pas votre identification	0|55|ne permettant pas votre identification	0|55|ne permet pas votre identification	0|55|ne permettant plus de vous identifier	0|55|ne permettent pas de t identifier	0|55|ne permet pas de t identifier	0|55|ne permettant pas de t identifier	0|55|ne permettent plus de t identifier	0|55|ne permet plus de t identifier	0|55|ne permettent pas ton identification	0|55|ne permettant pas ton identification	0|55|ne permet pas ton identification	0|55|ne permettant plus de t identifier	0|62|ne seront plus nécessaires	0|62|ne sont plus nécessaires	0|62|ne sera plus nécessaire	0|62|ne soient plus nécessaires	0|62|ne soit plus nécessaire	0|62|ne nous sont plus nécessaires	0|62|ne nous sont plus utiles	0|62|ne sont plus utiles	0|127|ne pas faire l objet d une décision	0|127|ne pas être soumis* à une décision	0|131|ne plus recevoir	0|135|ne pas suivre	0|135|ne pas me suivre	0|135|ne pas me pister	0|135|ne pas pister	0|135|ne me suivez pas	0|142|ne pouvons garantir	0|142|ne garanti*	0|168|ne s applique*	0|168|ne couvre pas	0|176|ne ** plus	0|176|ne saurait	0|176|ne sauraient	0|176|ne saurions	0|176|ne peut être tenu*	0|176|ne pourra être tenu*	0|176|ne peuvent être tenu*	0|176|ne pourront être tenu*	0|176|ne ** point	0|176|ne ** contenir	0|176|ne ** excéder	0|176|ne ** dépasser	0|176|ne peu* ** être désactivé*	0|176|ne pou* ** être désactivé*	0|176|ne peu* ** être garanti*	0|176|ne pou* ** être garanti*	0|176|ne peu* ** être exclu*	0|176|ne pou* ** être exclu*	0|176|ne peu* ** être refusé*	0|176|ne pou* ** être refusé*	0|176|ne peu* ** être annulé*	0|176|ne pou* ** être annulé*	0|176|ne peu* ** être vendu*	0|176|ne pou* ** être vendu*	0|176|ne peu* ** être loué*	0|176|ne pou* ** être loué*	0|176|ne peu* ** être considéré*	0|176|ne pou* ** être considéré*	0|176|ne peu* ** être identifié*	0|176|ne pou* ** être identifié*	0|176|ne peu* ** être récupéré*	0|176|ne pou* ** être récupéré*	0|176|ne peu* ** être restauré*	0|176|ne pou* ** être restauré*	0|176|ne peu* ** être associé*	0|176|ne pou* ** être associé*	0|176|ne peu* ** être rattaché*	0|176|ne pou* ** être rattaché*	0|176|ne peu* ** être relié*	0|176|ne pou* ** être relié*	0|176|ne peu* ** être déchiffré*	0|176|ne pou* ** être déchiffré*	0|176|ne peu* ** être engagé*	0|176|ne pou* ** être engagé*	0|176|ne peu* ** être imputé*	0|176|ne pou* ** être imputé*	0|176|ne peu* ** être désinstallé*	0|176|ne pou* ** être désinstallé*	0|176|ne peu* ** être reconstitué*	0|176|ne pou* ** être reconstitué*	0|176|ne peu* ** être réidentifié*	0|176|ne pou* ** être réidentifié*	0|176|ne peu* ** être évité*	0|176|ne pou* ** être évité*	0|176|ne peu* ** être assimilé*	0|176|ne pou* ** être assimilé*	0|176|ne peu* ** être interprété*	0|176|ne pou* ** être interprété*	0|176|ne peu* ** être opposé*	0|176|ne pou* ** être opposé*	0|176|ne peu* ** être reproché*	0|176|ne pou* ** être reproché*	0|176|ne peu* ** être lu	0|176|ne pou* ** être lu	0|176|ne peu* ** être lue	0|176|ne pou* ** être lue	0|176|ne peu* ** être lues	0|176|ne pou* ** être lues	0|176|ne peu* ** être retracé*	0|176|ne pou* ** être retracé*	0|176|ne peu* ** être bloqué*	0|176|ne pou* ** être bloqué*	0|176|ne peu* ** lire	0|176|ne pou* ** lire	0|176|ne peu* ** voir	0|176|ne pou* ** voir	0|176|ne peu* ** vous identifier	0|176|ne pou* ** vous identifier	0|176|ne peu* ** donner suite	0|176|ne pou* ** donner suite	0|176|ne peu* ** répondre	0|176|ne pou* ** répondre	0|176|ne peu* ** déchiffrer	0|176|ne pou* ** déchiffrer	0|176|ne peu* ** écouter	0|176|ne pou* ** écouter	0|176|ne peu* ** assurer	0|176|ne pou* ** assurer	0|176|ne peu* ** vendre	0|176|ne pou* ** vendre	0|176|ne peu* ** exclure	0|176|ne pou* ** exclure	0|176|ne peu* ** être utilisé* à d autres	0|176|ne pou* ** être utilisé* à d autres	0|176|ne peu* ** être traité* à d autres	0|176|ne doi* ** être utilisé* à d autres	0|176|ne peu* ** être communiqué* sans	0|176|ne pou* ** être communiqué* sans	0|176|ne peu* ** être utilisé* à des fins	0|176|ne pou* ** être utilisé* à des fins	0|176|ne doi* ** être utilisé* à des fins	0|178|ne ** que	0|178|ne ** qu à	0|178|ne ** qu au	0|178|ne ** qu aux	0|178|ne ** qu avec	0|178|ne ** qu après	0|178|ne ** qu auprès	0|178|ne ** qu en	0|178|ne ** qu afin	0|178|ne ** qu avant	0|178|ne ** qu aussi	0|178|ne ** qu entre	0|178|ne ** qu un nombre	0|178|ne ** qu un minimum	0|178|ne ** qu un temps	0|178|ne ** qu un accès	0|178|ne ** qu une fois	0|178|ne ** qu une partie	0|178|ne ** qu une copie	0|178|ne ** qu une durée	0|178|ne ** qu une seule	0|178|ne ** qu une liste	0|178|ne ** qu exceptionnellement	0|178|ne ** qu occasionnellement	0|178|ne ** ** que dans la mesure	0|178|ne ** ** que si	0|178|ne ** ** que lorsque	0|178|ne ** ** que dans les cas	0|178|ne ** ** que dans le cas	0|178|ne ** ** que dans le cadre	0|178|ne ** ** que dans les limites	0|178|ne ** ** que sur instruction	0|178|ne ** ** que pendant	0|178|ne ** ** que pour les finalités	0|178|ne ** ** que pour la durée	0|178|ne ** ** que pour une durée	0|178|ne ** ** qu avec	0|178|ne ** ** qu après	0|178|ne ** ** qu en cas	0|178|ne ** ** qu aux	0|178|ne ** ** que pour	0|190|ne se limite pas	0|190|ne se limitent pas	0|190|ne sont pas limité*	0|197|ne porte pas atteinte à la licéité	0|197|ne compromet pas la licéité	0|197|ne remet pas en cause la licéité	0|197|ne remet pas en cause la légalité	8|1638|ne vous y opposez pas	8|1638|ne vous opposez	8|1638|ne vous êtes pas opposé*	8|185|ne sommes pas tenu*
profils	0|55|profils pseudonymes	0|71|profils utilisateurs	0|71|profils d utilisation	0|71|profils d utilisateur	0|71|profils d utilisateurs	0|71|profils des utilisateurs	0|71|profils d intérêt	0|71|profils de consommation	0|71|profils de clients	1|372|profils
pas	0|55|pas de caractère personnel	0|142|pas garantir	0|172|pas responsables des	0|176|pas	0|190|pas seulement	0|190|pas uniquement
sans	0|55|sans caractère personnel	0|176|sans	0|181|sans votre consentement	0|181|sans votre accord	0|181|sans son consentement	0|181|sans leur consentement	0|181|sans le consentement	0|181|sans votre consentement préalable	0|181|sans votre consentement explicite	0|181|sans votre accord préalable	0|181|sans votre autorisation	0|181|sans votre permission	0|181|sans consentement	0|181|sans accord préalable	0|181|sans votre * consentement	0|181|sans votre * accord	0|181|sans l accord	0|181|sans l autorisation	0|181|sans accord de votre part	0|181|sans accord préalable de votre part	0|181|sans consentement de votre part	0|181|sans votre consentement exprès	0|181|sans leur consentement explicite	0|181|sans leur consentement préalable	0|181|sans son consentement explicite	0|181|sans son consentement préalable	0|181|sans ton consentement	0|181|sans ton accord	0|181|sans ton consentement préalable	0|181|sans ton consentement explicite	0|181|sans ton accord préalable	0|181|sans ton autorisation	0|181|sans ta permission	0|181|sans accord de ta part	0|181|sans accord préalable de ta part	0|181|sans consentement de ta part	0|181|sans ton consentement exprès	0|184|sans retard	0|184|sans retard injustifié	0|184|sans retard indu	0|184|sans retard excessif	0|184|sans retard déraisonnable	0|184|sans délai	0|184|sans délai injustifié	0|184|sans délai excessif	0|184|sans délai indu	0|184|sans délai déraisonnable	0|184|sans tarder	0|184|sans attendre	0|190|sans s y limiter	0|190|sans toutefois s y limiter	0|190|sans pour autant s y limiter	0|190|sans y être limité	0|190|sans que cette liste	0|190|sans limitation	0|190|sans caractère limitatif	0|190|sans être limité*	0|190|sans s y restreindre	0|190|sans se limiter	0|190|sans but lucratif	0|193|sans limitation de durée	0|193|sans limite de durée	0|193|sans limite de temps	0|197|sans porter atteinte à la licéité	0|197|sans affecter la licéité	0|197|sans compromettre la licéité	0|197|sans remettre en cause la licéité	2|1427|sans fil	8|1632|sans votre consentement	8|1632|sans votre accord	8|1632|sans votre consentement explicite	8|1632|sans votre consentement préalable	8|1632|sans avoir obtenu votre	8|1632|sans recueillir votre	8|1632|sans consentement	8|1632|sans ton consentement	8|1632|sans ton accord	8|1632|sans ton consentement explicite	8|1632|sans ton consentement préalable	8|1636|sans qu il soit nécessaire de ** prévenir	8|1636|sans qu il soit nécessaire de ** informer	8|1636|sans qu il soit nécessaire de ** aviser	8|1638|sans opposition
dépourvues	0|55|dépourvues de caractère personnel	0|176|dépourvues de
dépourvu	0|55|dépourvu de caractère personnel	0|176|dépourvu de
caractère	0|55|caractère non personnel	0|55|caractère non nominatif	1|993|caractère
auprès	0|56|auprès de tiers	0|56|auprès de nos partenaires	0|56|auprès d autres sources	0|56|auprès de sociétés tierces	0|56|auprès d autres utilisateurs
autres	0|56|autres sources	0|79|autres sociétés	0|79|autres entreprises	0|79|autres organisations	0|79|autres organismes	0|79|autres entités	0|79|autres parties	0|79|autres acteurs	0|79|autres intervenants	0|83|autres entités du groupe	0|91|autres utilisateurs	0|91|autres membres	0|91|autres participants	0|91|autres personnes	0|91|autres clients	0|91|autres joueurs	0|91|autres voyageurs	0|91|autres internautes	0|91|autres individus	0|91|autres abonnés	0|91|autres contributeurs	0|91|autres vendeurs	0|91|autres acheteurs	0|91|autres candidats	0|91|autres lecteurs	0|144|autres pays	0|144|autres juridictions	0|144|autres territoires	0|153|autres états	0|153|autres etats	0|162|autres états américains	0|162|autres etats américains	0|172|autres sites	0|172|autres sites internet	0|172|autres sites web	0|172|autres plateformes	0|172|autres applications	0|172|autres applis	0|179|autres que	0|179|autres qu	0|179|autres ** que celles	0|179|autres ** que ceux	0|179|autres frais que	0|179|autres coûts que	1|978|autres	3|1576|autres	8|1627|autres fins	8|1628|autres catégories
sources	0|56|sources publiques	0|56|sources externes	0|56|sources accessibles	0|56|sources tierces	0|56|sources d information tierces	0|56|sources accessibles au public
accessibles	0|56|accessibles au public	0|56|accessibles publiquement	0|60|accessibles à des tiers	0|66|accessibles
courtiers	0|56|courtiers en données
fournisseurs	0|56|fournisseurs de données	0|56|fournisseurs d informations	0|80|fournisseurs cloud	0|80|fournisseurs et mandataires	0|85|fournisseurs de publicité	0|86|fournisseurs de mesure	0|86|fournisseurs de services d analyse	3|1601|fournisseurs
provenant	0|56|provenant de tiers	0|56|provenant d autres utilisateurs	0|56|provenant de nos partenaires
publiquement	0|56|publiquement accessibles	0|56|publiquement disponibles	0|76|publiquement	0|76|publiquement visible*	1|629|publiquement
obtenues	0|56|obtenues auprès de	0|56|obtenues d autres utilisateurs	0|56|obtenues de tiers	0|57|obtenues	0|57|obtenues auprès de vous	3|1585|obtenues
d	0|56|d autres sources	0|91|d autres membres	0|91|d autres clients	0|120|d effacement de limitation	0|120|d effacement d opposition	0|120|d effacement de portabilité	0|120|d effacement et	0|120|d effacement ou	0|120|d effacement des données	0|120|d effacement à la limitation	0|144|d autres pays	0|147|d adéquation de la commission	0|147|d adéquation adoptée	0|147|d adéquation prise	0|147|d adéquation rendue	0|147|d adéquation au sens	0|147|d adéquation conformément	0|147|d adéquation du niveau	0|153|d autres états	0|153|d autres etats	0|162|d autres états américains	0|162|d autres etats américains	0|172|d autres applis	0|177|d ordinaire	0|177|d une manière générale	0|177|d une façon générale
émanant	0|56|émanant de tiers	1|1351|émanant
issues	0|56|issues d autres utilisateurs	0|56|issues de tiers	0|56|issues de sources	0|56|issues d autres sources	1|1158|issues
reçues	0|56|reçues d autres utilisateurs	0|56|reçues de tiers	0|56|reçues de la part de tiers	0|56|reçues de nos partenaires	0|57|reçues
fournies	0|56|fournies par d autres utilisateurs	0|56|fournies par des tiers	0|56|fournies par nos partenaires	0|57|fournies par vous	0|57|fournies par toi	0|60|fournies à des	0|60|fournies à nos	1|798|fournies	3|1558|fournies
communiquées	0|56|communiquées par d autres utilisateurs	0|56|communiquées par des tiers	0|56|communiquées par nos partenaires	3|1575|communiquées
transmises	0|56|transmises par des tiers	0|56|transmises par nos partenaires	0|60|transmises	3|1575|transmises	6|1613|transmises
partagées	0|56|partagées par des tiers	0|56|partagées par nos partenaires	3|1575|partagées
recueillies	0|56|recueillies auprès de tiers	3|1585|recueillies
recevons	0|56|recevons de tiers	0|56|recevons de nos partenaires	0|57|recevons
obtenons	0|56|obtenons de tiers	0|57|obtenons	0|181|obtenons votre consentement	0|181|obtenons ton consentement
tenons	0|56|tenons de tiers
fournisseur	0|56|fournisseur de données	3|1601|fournisseur
source	0|56|source externe	0|56|source tierce
registres	0|56|registres publics	1|464|registres
bases	0|56|bases de données publiques	1|717|bases	2|329|bases de données
emanant	0|56|emanant de tiers
achetons	0|56|achetons à des tiers
acquises	0|56|acquises auprès de tiers
acquis	0|56|acquis auprès de tiers
en	0|56|en provenance de tiers	0|57|en cours d enregistrement	0|72|en transit	0|72|en clair	0|78|en notre nom	0|78|en son nom	0|107|en vertu de la loi	0|107|en conformité avec	0|117|en droit de demander	0|117|en droit d exiger	0|117|en droit d obtenir	0|117|en droit de déposer	0|117|en droit d introduire	0|117|en droit de vous	0|117|en droit de retirer	0|123|en demander la limitation	0|128|en tout temps retirer	0|129|en cas de décès	0|129|en votre nom	0|129|en leur nom	0|129|en ton nom	0|134|en option	0|136|en acceptant	0|140|en toute sécurité	0|140|en sûreté	0|140|en lieu sûr	0|144|en dehors de l union européenne	0|144|en dehors de l espace économique	0|144|en dehors de l ue	0|144|en dehors de l eee	0|144|en dehors de votre pays	0|144|en dehors de l europe	0|144|en dehors de la france	0|144|en dehors de france	0|144|en dehors du royaume uni	0|144|en dehors de la suisse	0|144|en dehors de l union	0|144|en dehors de votre juridiction	0|144|en dehors du canada	0|144|en dehors des états membres	0|144|en dehors de l espace economique	0|144|en dehors des etats membres	0|144|en dehors de ton pays	0|144|en dehors de ta juridiction	0|160|en dessous de l âge	0|164|en tant qu invité	0|171|en écrivant	0|175|en vigueur	0|177|en général	0|177|en principe	0|177|en règle générale	0|177|en temps normal	0|179|en dehors des cas	0|179|en dehors du cas	0|179|en dehors de ces cas	0|179|en dehors de ce cas	0|179|en dehors des situations	0|179|en dehors des hypothèses	0|180|en cas de	0|180|en cas d	0|180|en cas du	0|180|en supposant que	0|180|en fonction du type	0|180|en fonction des circonstances	0|180|en fonction de la nature	0|180|en fonction du pays	0|180|en fonction de votre pays	0|180|en fonction de votre lieu	0|180|en fonction de votre localisation	0|180|en fonction du service	0|180|en fonction des services	0|180|en fonction de l endroit	0|180|en fonction du lieu	0|180|en fonction de la manière	0|180|en fonction de la façon	0|180|en cas où	0|180|en fonction de la finalité	0|180|en fonction des finalités	0|180|en fonction de la juridiction	0|180|en fonction du contexte	0|180|en fonction des ** paramètres	0|180|en fonction de ton pays	0|180|en fonction de ton lieu	0|180|en fonction de ta localisation	0|183|en tant que de besoin	0|183|en cas de besoin	0|185|en mesure de	0|185|en mesure d	0|185|en capacité de	0|187|en ont besoin	0|190|en ce compris	0|192|en vue de	0|192|en vue du	0|192|en vue des	0|195|en savoir plus	0|196|en toute transparence	2|454|en tête	2|998|en savoir plus	2|1344|en date du	2|1411|en l état	4|1603|en tout temps	4|1604|en conformité	7|1625|en savoir plus	8|1633|en tenir ** informé*	8|1634|en publiant	8|1634|en affichant	8|1634|en mettant à jour	8|1634|en modifiant la date	8|1634|en mettant en ligne	8|1634|en postant	8|1634|en révisant la date	8|1634|en indiquant la date	8|1634|en actualisant	8|1635|en ligne sur	8|1637|en continuant à utiliser	8|1637|en continuant votre	9|1650|en vigueur	9|1650|en vigueur à compter	9|1650|en vigueur depuis
recueil	0|57|recueil	0|181|recueil de votre consentement	0|181|recueil du consentement	0|181|recueil de ton consentement	3|1585|recueil
que	0|57|que vous nous	0|57|que tu nous	0|190|que vous soyez ou non	0|190|que tu sois ou non
acquisition	0|57|acquisition de données	0|90|acquisition
demandons	0|57|demandons	0|181|demandons votre consentement	0|181|demandons ton consentement	1|843|demandons	8|136|demandons ** consentement	8|136|demandons ** accord
collecte	0|57|collecte	1|795|collecte	3|1585|collecte	8|1627|collecte de vos données	8|1627|collecte de tes données
collectes	0|57|collectes	1|795|collectes
collecter	0|57|collecter	1|795|collecter	3|1585|collecter
collectera	0|57|collectera
collecterons	0|57|collecterons
collecteront	0|57|collecteront
collectent	0|57|collectent	1|795|collectent
collecté	0|57|collecté
collectée	0|57|collectée
collectées	0|57|collectées	3|1585|collectées	8|1639|collectées antérieurement	8|1639|collectées avant	8|1639|collectées auparavant
collectés	0|57|collectés
collectons	0|57|collectons	1|795|collectons	3|1585|collectons
collectez	0|57|collectez	1|795|collectez
collectant	0|57|collectant	1|795|collectant
obtenir	0|57|obtenir	0|110|obtenir de l aide	0|118|obtenir une copie	0|118|obtenir la confirmation	0|118|obtenir l accès	0|118|obtenir communication	0|118|obtenir confirmation	0|119|obtenir la rectification	0|120|obtenir l effacement	0|120|obtenir la suppression	0|120|obtenir leur suppression	0|120|obtenir leur effacement	0|121|obtenir la portabilité	0|123|obtenir la limitation	0|123|obtenir une limitation	0|181|obtenir votre consentement	0|181|obtenir votre accord	0|181|obtenir le consentement	0|181|obtenir l accord	0|181|obtenir ton consentement	0|181|obtenir ton accord	0|195|obtenir plus d informations	0|195|obtenir davantage d informations	0|195|obtenir de plus amples	0|195|obtenir des informations supplémentaires	0|195|obtenir plus de renseignements	3|1585|obtenir	8|136|obtenir votre consentement	8|136|obtenir ton consentement
obtenu	0|57|obtenu	0|181|obtenu votre consentement	0|181|obtenu votre accord	0|181|obtenu le consentement	0|181|obtenu l accord	0|181|obtenu ton consentement	0|181|obtenu ton accord
obtenue	0|57|obtenue
obtenus	0|57|obtenus	0|57|obtenus auprès de vous
obtention	0|57|obtention
obtient	0|57|obtient
obtiennent	0|57|obtiennent
obtiendrons	0|57|obtiendrons	0|181|obtiendrons votre consentement	0|181|obtiendrons ton consentement	8|136|obtiendrons votre consentement	8|136|obtiendrons ton consentement
reçoit	0|57|reçoit
reçoivent	0|57|reçoivent
reçu	0|57|reçu	2|569|reçu de paiement
reçue	0|57|reçue
reçus	0|57|reçus
recevoir	0|57|recevoir	0|100|recevoir d offres	0|100|recevoir des offres	0|100|recevoir nos offres	0|100|recevoir de la publicité	0|100|recevoir de publicité	0|100|recevoir des publicités	0|100|recevoir notre newsletter	0|100|recevoir la newsletter	0|100|recevoir notre infolettre	0|100|recevoir des communications commerciales	0|100|recevoir de communications commerciales	0|100|recevoir nos communications commerciales	0|109|recevoir des communications	0|109|recevoir nos communications	0|109|recevoir de communications	0|109|recevoir des notifications	0|109|recevoir des messages	0|118|recevoir une copie	0|121|recevoir vos données	0|121|recevoir les données	0|121|recevoir tes données	0|121|recevoir vos renseignements	3|1585|recevoir
recevez	0|57|recevez
recevant	0|57|recevant
réception	0|57|réception de vos	0|57|réception de tes	0|109|réception de communications	0|109|réception de nos communications
avez	0|57|avez saisi*	0|58|avez recours	0|130|avez demandé*	0|134|avez la possibilité de choisir	0|134|avez le contrôle	0|160|avez au moins * ans	0|160|avez pas * ans	0|160|avez pas encore * ans	0|164|avez visité notre	0|181|avez consenti	0|181|avez expressément consenti	0|181|avez préalablement consenti	0|181|avez explicitement consenti	0|187|avez l obligation
saisie	0|57|saisie de données	0|57|saisie des données	0|57|saisie de vos données	0|57|saisie de tes données	0|57|saisie de vos renseignements	1|1088|saisie
saisies	0|57|saisies par
acquérir	0|57|acquérir	1|551|acquérir
acquérons	0|57|acquérons
acquérant	0|57|acquérant
récupérons	0|57|récupérons
récupère	0|57|récupère
récupèrent	0|57|récupèrent
récupéré	0|57|récupéré
récupérée	0|57|récupérée
récupérées	0|57|récupérées
récupérés	0|57|récupérés
extrayons	0|57|extrayons
enregistrons	0|57|enregistrons vos appels	0|57|enregistrons les appels	0|57|enregistrons automatiquement	0|57|enregistrons tes appels	0|63|enregistrons
enregistrer	0|57|enregistrer vos appels	0|57|enregistrer les appels	0|57|enregistrer tes appels	0|63|enregistrer	1|379|enregistrer
fournis	0|57|fournis par vous	0|57|fournis par toi	0|60|fournis à des	0|60|fournis à nos	1|798|fournis	3|1558|fournis
captent	0|57|captent
capté	0|57|capté
captée	0|57|captée
captées	0|57|captées
captés	0|57|captés
fournie	0|57|fournie par vous	0|57|fournie par toi	1|798|fournie	3|1558|fournie
fourni	0|57|fourni par vous	0|57|fourni par toi	1|798|fourni	3|1558|fourni
saisissez	0|57|saisissez vos	0|57|saisissez votre	1|1088|saisissez
obtiendra	0|57|obtiendra
obtiendront	0|57|obtiendront
obtenez	0|57|obtenez
obtenant	0|57|obtenant
recueils	0|57|recueils
enregistre	0|57|enregistre automatiquement	0|63|enregistre
enregistrent	0|57|enregistrent automatiquement	0|63|enregistrent
enregistrés	0|57|enregistrés automatiquement	0|63|enregistrés	1|464|enregistrés
enregistrées	0|57|enregistrées automatiquement	0|63|enregistrées	1|464|enregistrées
automatiquement	0|57|automatiquement enregistré*	0|191|automatiquement
te	0|57|te demander un	0|57|te demander une	0|57|te demander des	0|57|te demander de fournir	0|57|te demander de nous fournir	0|57|te demander certaines	0|57|te demander tes	0|57|te demandera un	0|57|te demande ton	0|57|te demande ta	0|57|te demande tes	0|57|te sera demandé	0|57|te sont demandé*	0|58|te sers de	0|58|te sers des	0|58|te sers du	0|67|te sont associé*	0|70|te suivre	0|70|te suit	0|70|te suivent	0|70|te suivons	0|74|te prévenir	0|74|te signaler	0|74|te signalons	0|74|te signalerons	0|74|te tiendrons informé*	0|74|te prévient	0|96|te fournir	0|96|te proposer	0|100|te proposer des offres	0|104|te recommander	0|104|te suggérer	0|109|te contacter	0|109|te contactons	0|109|te contacterons	0|109|te contacte	0|109|te joindre	0|109|te tenir informé*	0|109|te tenir au courant	0|109|te recontacter	0|109|te téléphoner	0|109|te solliciter	0|109|te relancer	0|109|te faire parvenir	0|109|te transmettre	0|109|te transmettons	0|109|te transmettrons	0|109|te transmettra	0|109|te communiquer	0|109|te communiquons	0|109|te communiquerons	0|109|te communiquera	0|109|te contactera	0|109|te contacteront	0|109|te faire part	0|109|te l envoyer	0|109|te les envoyer	0|109|te le transmettre	0|109|te les transmettre	0|110|te venir en aide	0|110|te porter assistance	0|110|te dépanner	0|110|te renseigner	0|111|te payer	0|111|te rémunérer	0|131|te désinscrire	0|131|te désengager	0|131|te désabonner à tout moment	0|131|te désinscrire à tout moment	0|161|te trouves en	0|161|te trouves dans	0|161|te trouves au	0|168|te présente la manière	0|168|te présente comment	0|185|te sera possible	0|195|te référer	0|195|te reporter	0|196|te souhaitons la bienvenue	8|1633|te communiquer	8|1633|te contacter	8|1633|te tenir informé*	8|1633|te signale	8|1633|te contacter*	8|1636|te tenir ** informé*	8|1636|te référer
on	0|57|on te demande	0|57|on vous demande	0|57|on ne te demande	0|57|on ne vous demande	0|57|on ne demande	0|57|on récupère	0|57|on récolte	0|57|on reçoit	0|57|on enregistre	0|198|on entend par
relève	0|57|relève votre	0|57|relève vos	0|168|relève de la présente	1|1291|relève
relevons	0|57|relevons votre
t	0|57|t est demandé	0|57|t être demandé	0|58|t en sers	0|67|t est associé*	0|74|t alerter	0|74|t alertons	0|74|t indiquons	0|74|t indiquerons	0|74|t aviser	0|96|t offrir	0|100|t envoyer des offres	0|109|t envoyer	0|109|t adresser	0|109|t envoyons	0|109|t envoie	0|109|t envoient	0|109|t enverrons	0|109|t adressons	0|109|t adresserons	0|109|t appeler	0|109|t écrire	0|109|t adresse	0|109|t adressent	0|109|t enverra	0|109|t enverront	0|109|t adressera	0|109|t adresseront	0|110|t aider	0|110|t assister	0|110|t accompagner	0|110|t aidions	0|110|t aidons	0|110|t aide	0|110|t aident	0|110|t aidera	0|110|t aiderons	0|110|t aideront	0|110|t aidant	0|110|t assistons	0|110|t apporter une assistance	0|110|t apporter de l aide	0|122|t opposer	0|122|t y opposer	0|122|t y opposes	0|122|t opposes	0|122|t y opposer à tout moment	0|122|t opposer à tout moment	0|131|t opposer à la prospection	0|132|t abonner à	0|132|t abonnes à	0|132|t inscrire à notre newsletter	0|132|t inscrire à notre lettre	0|168|t informe de la manière	0|168|t informe sur	0|168|t explique comment	0|168|t explique la manière	0|168|t informer sur la manière	0|168|t informer sur la façon	0|168|t informer de la manière	0|168|t informer de la façon	0|168|t informer de la politique	0|168|t informer sur le traitement	0|171|t adresser à	0|171|t adresser au	0|171|t adresses à	0|171|t adresses au	0|185|t est possible	0|185|t est également possible	0|185|t est aussi possible	0|185|t est permis	0|185|t est loisible	0|190|t enregistrer	0|195|t invitons à prendre connaissance	0|196|t aider à comprendre	8|1633|t informer	8|1633|t annonçons	8|1633|t informe	8|1633|t avise	8|1636|t y référer
utilisons	0|58|utilisons	1|793|utilisons	3|1590|utilisons
utilisions	0|58|utilisions
utilisant	0|58|utilisant	1|793|utilisant
utilisiez	0|58|utilisiez
faisons	0|58|faisons appel	0|58|faisons ** appel à	0|58|faisons ** appel aux	0|58|faisons ** appel au	0|61|faisons ** commerce de	0|61|faisons ** commerce d	0|67|faisons correspondre	1|778|faisons
fait	0|58|fait appel	0|58|fait ** appel à	0|58|fait ** appel aux	0|61|fait commerce	0|61|fait ** commerce de	1|778|fait	2|999|fait que
font	0|58|font appel	0|58|font ** appel à	0|58|font ** appel aux	0|67|font correspondre	1|778|font
faire	0|58|faire appel à	0|58|faire appel aux	0|58|faire appel au	0|58|faire ** appel à	0|58|faire ** appel aux	0|61|faire commerce	0|67|faire correspondre	0|74|faire savoir	0|96|faire fonctionner	0|98|faire évoluer nos	0|98|faire évoluer le	0|98|faire évoluer les	0|108|faire valoir	0|108|faire respecter	0|108|faire appliquer	0|119|faire compléter	0|120|faire supprimer	0|120|faire effacer	0|125|faire appel de	0|125|faire appel d	0|127|faire l objet d une décision	0|130|faire valoir vos	0|130|faire valoir l un	0|130|faire valoir ces	0|130|faire valoir votre	0|130|faire valoir ce	0|130|faire valoir leurs	0|130|faire valoir auprès de nous	0|130|faire valoir un droit	0|130|faire valoir tes	0|174|faire évoluer la présente	1|778|faire	2|625|faire respecter	2|625|faire appliquer	2|861|faire appel	8|1633|faire part	8|1633|faire savoir
avons	0|58|avons recours	0|58|avons ** recours à	0|58|avons ** recours aux	0|187|avons l obligation	0|187|avons besoin de votre	0|187|avons besoin de vos	0|187|avons besoin de ton	0|187|avons besoin de ta	0|187|avons besoin de tes	0|187|avons besoin de certaines	0|187|avons besoin de ces	0|187|avons besoin des
a	0|58|a recours	0|58|a l aide de	0|58|a ** recours à	0|58|a ** recours aux	0|144|a l étranger	0|144|a l international	0|168|a pour objet	0|168|a pour objectif de vous informer	0|168|a pour but de vous informer	0|168|a pour objet de vous informer	0|168|a pour finalité de vous informer	0|168|a pour objectif de t informer	0|168|a pour but de t informer	0|168|a pour objet de t informer	0|168|a pour finalité de t informer	0|176|a défaut de	0|176|a défaut d	0|179|a l exception	0|179|a moins que	0|179|a l exclusion	0|179|a moins qu	0|179|a moins d	0|180|a condition	0|180|a condition que	0|180|a condition qu	0|180|a condition de	0|181|a consenti	0|181|a expressément consenti	0|181|a donné son accord	0|181|a préalablement consenti	0|187|a l obligation	0|187|a besoin pour	0|187|a besoin de votre	0|187|a besoin de vos	0|187|a besoin de ton	0|187|a besoin de ta	0|187|a besoin de tes	0|190|a titre d exemple	0|192|a des fins	0|193|a compter de	0|193|a l expiration	0|193|a l issue	0|193|a la fin de la période
ont	0|58|ont recours	0|58|ont ** recours à	0|58|ont ** recours aux	0|160|ont au moins * ans	0|160|ont pas * ans	0|161|ont leur siège	0|181|ont consenti	0|181|ont expressément consenti	0|181|ont donné leur accord	0|187|ont l obligation	0|187|ont besoin pour
avoir	0|58|avoir recours	0|118|avoir accès à vos données	0|118|avoir accès à vos informations	0|118|avoir accès à tes données	0|118|avoir accès à tes informations	0|118|avoir accès à vos renseignements	0|130|avoir demandé*	0|160|avoir au moins * ans	0|181|avoir consenti	0|187|avoir l obligation
recourons	0|58|recourons	0|58|recourons à
employons	0|58|employons
se	0|58|se servir	0|58|se sert	0|58|se servent	0|105|se prémunir	0|107|se conformer	0|122|se sont opposé*	0|124|se plaindre	0|131|se désinscrire	0|178|se limite* à	0|178|se limitent à	0|178|se limitera à	0|178|se borne à	0|178|se bornent à	0|178|se limite toutefois	0|178|se limitent toutefois	0|178|se limite cependant	0|178|se limite donc	0|178|se limite aux	0|178|se limitent aux	0|178|se limite au	0|178|se limitent au	0|185|se réserve	0|185|se réservent	0|195|se reporter à	0|195|se référer à	0|195|se rendre sur	2|376|se connecter	2|377|se déconnecter	2|1144|se faire passer	4|1556|se reporter	7|1625|se connecter	8|1636|se référer
servira	0|58|servira à
serviront	0|58|serviront à
servir	0|58|servir à	0|58|servir aux	0|58|servir au	1|1101|servir
servant	0|58|servant à
employer	0|58|employer des	0|58|employer les	3|1590|employer
emploie	0|58|emploie des	0|58|emploie les
emploient	0|58|emploient des	0|58|emploient les
terme	0|58|terme employé	1|435|terme	2|764|terme de
expressions	0|58|expressions employées
moyens	0|58|moyens employés	0|115|moyens automatisés	1|489|moyens
méthodes	0|58|méthodes employées
lors	0|58|lors de votre utilisation	0|58|lors de l utilisation	0|58|lors de ton utilisation	8|1641|lors de votre connexion	8|1641|lors de ta connexion
recours	0|58|recours à des	0|58|recours aux	0|108|recours juridique*	0|108|recours effectif	0|108|recours effectifs	0|108|recours en justice	0|125|recours contre	0|125|recours juridictionnel	1|861|recours	2|619|recours collectif*
sert	0|58|sert ** à	0|58|sert aux	0|58|sert au	1|1101|sert
servent	0|58|servent ** à	0|58|servent aux	0|58|servent au	1|1101|servent
recourt	0|58|recourt
recourent	0|58|recourent
recourir	0|58|recourir
recourant	0|58|recourant
s	0|58|s en servir	0|75|s assurer de l identité	0|122|s opposer	0|122|s y opposer	0|122|s est opposé*	0|130|s exerce	0|130|s exercent	0|130|s exercer	0|132|s abonner à	0|168|s applique*	0|168|s appliquent	0|168|s adresse	0|168|s adressent	0|168|s appliquer	0|168|s appliquant	0|171|s adresser à	0|171|s adresser au	0|171|s adresser aux	0|180|s il	0|180|s ils	0|183|s il y a lieu	0|183|s il est disponible	0|183|s il s avère nécessaire	0|186|s engage	0|186|s engagent	0|186|s engagera	0|186|s est engagé*	0|187|s avère nécessaire	0|187|s avèrent nécessaires	0|190|s enregistrer	0|198|s entend de	0|198|s entend d	0|198|s entend comme	0|198|s entendent	2|864|s applique	2|864|s appliquent	4|1595|s inscrire
faisant	0|58|faisant appel	1|778|faisant
ferons	0|58|ferons appel	1|778|ferons	8|1633|ferons savoir	8|1633|ferons parvenir
ayant	0|58|ayant recours	0|58|ayant eu recours	0|160|ayant au moins * ans	0|161|ayant son siège	2|1171|ayant droit
auront	0|58|auront recours
réemploi	0|58|réemploi
employées	0|58|employées pour	0|143|employées
employés	0|58|employés pour	0|143|employés
employé	0|58|employé pour	0|143|employé
employée	0|58|employée pour	0|143|employée
exploitera	0|58|exploitera
exploiteront	0|58|exploiteront
exploiterons	0|58|exploiterons
tire	0|58|tire parti	1|1408|tire
tirent	0|58|tirent parti
tirons	0|58|tirons parti
tirant	0|58|tirant parti
mettre	0|58|mettre à profit	0|60|mettre à la disposition de tiers	0|60|mettre à disposition de tiers	0|60|mettre vos données à	0|60|mettre à la disposition de	0|60|mettre tes données à	0|60|mettre vos renseignements à	0|67|mettre en correspondance	0|76|mettre en ligne	0|96|mettre à votre disposition	0|96|mettre à votre disposition nos	0|96|mettre à disposition nos services	0|96|mettre à disposition le service	0|96|mettre à disposition les services	0|96|mettre nos services à	0|96|mettre à ta disposition	0|96|mettre à ta disposition nos	0|119|mettre à jour vos	0|119|mettre à jour les informations vous	0|119|mettre à jour ou supprimer	0|119|mettre à jour les données vous	0|119|mettre à jour tes	0|130|mettre en œuvre vos droits	0|130|mettre en œuvre tes droits	0|131|mettre fin à l envoi	0|131|mettre fin à la réception	0|137|mettre en balance	0|174|mettre à jour la présente	0|174|mettre à jour cette politique	0|174|mettre à jour notre	0|174|mettre à jour la politique	0|174|mettre à jour cet avis	0|174|mettre à jour ce document	0|174|mettre à jour la déclaration	1|1095|mettre	2|345|mettre à jour	2|350|mettre en ligne	2|501|mettre en place	2|501|mettre en œuvre	2|1342|mettre en évidence	4|1563|mettre fin	4|1602|mettre en œuvre	8|1628|mettre à jour	8|1629|mettre à jour vos	8|1629|mettre à jour tes
met	0|58|met à profit	0|67|met en correspondance	1|1095|met
mettons	0|58|mettons à profit	0|60|mettons à la disposition	0|60|mettons vos données à	0|60|mettons tes données à	0|60|mettons vos renseignements à	0|67|mettons en correspondance	0|96|mettons à votre disposition	0|96|mettons à ta disposition	1|1095|mettons	8|1628|mettons à jour
mettent	0|58|mettent à profit	1|1095|mettent
à	0|58|à l aide de	0|58|à l aide d	0|58|à l aide des	0|58|à l aide du	0|61|à titre onéreux	0|77|à compter de sa réception	0|77|à compter de la réception de votre demande	0|77|à compter de la réception de la demande	0|77|à compter de la réception de cette demande	0|77|à compter de la date de réception de votre demande	0|77|à compter de la réception de ta demande	0|77|à compter de la date de réception de ta demande	0|122|à tout moment vous opposer	0|122|à tout moment vous y opposer	0|123|à la limitation	0|128|à tout moment retirer votre consentement	0|128|à tout moment retirer	0|128|à tout moment révoquer	0|128|à tout moment revenir sur votre consentement	0|128|à tout moment revenir sur	0|131|à tout moment vous désabonner	0|131|à tout moment vous désinscrire	0|131|à tout moment désactiver	0|131|à tout moment refuser	0|133|à tout moment vos paramètres	0|133|à tout moment vos préférences	0|133|à tout moment paramétrer	0|134|à votre discrétion	0|134|à votre gré	0|134|à votre choix	0|134|à votre convenance	0|134|à titre facultatif	0|134|à ta discrétion	0|134|à ton gré	0|134|à ton choix	0|134|à ta convenance	0|142|à vos propres risques	0|142|à vos risques	0|142|à tes propres risques	0|142|à tes risques	0|144|à l étranger	0|144|à l international	0|144|à l extérieur du québec	0|144|à l extérieur du canada	0|144|à l extérieur de l union	0|144|à l extérieur de votre	0|144|à l extérieur de l espace	0|163|à la loi sur la protection	0|163|à la loi relative à la protection	0|171|à contacter	0|176|à défaut de	0|176|à défaut d	0|176|à personne	0|178|à titre exclusif	0|178|à l usage exclusif	0|178|à aucune autre fin	0|178|à l unique	0|178|à nulle autre fin	0|178|à la seule fin	0|179|à l exception	0|179|à moins que	0|179|à l exclusion	0|179|à moins qu	0|179|à moins d	0|179|à la seule exception	0|180|à condition	0|180|à la condition	0|180|à la condition que	0|180|à supposer que	0|180|à chaque fois que	0|180|à supposer qu	0|180|à condition que	0|180|à condition qu	0|180|à condition de	0|180|à condition d	0|185|à même de	0|185|à notre discrétion	0|185|à notre seule discrétion	0|185|à notre entière discrétion	0|190|à savoir	0|190|à titre d exemple	0|190|à titre non exhaustif	0|190|à titre non limitatif	0|190|à titre illustratif	0|190|à titre indicatif	0|190|à titre purement indicatif	0|190|à haute voix	0|190|à l adresse https	0|190|à l adresse http	0|190|à l adresse www	0|190|à l adresse url	0|192|à des fins	0|192|à cette fin	0|192|à ces fins	0|193|à compter de	0|193|à l expiration	0|193|à l issue	0|193|à la fin de la période	0|193|à l échéance	0|193|à la fin du contrat	0|193|à la fin de la relation	0|193|à compter de la fin	0|193|à compter du dernier	0|193|à compter du terme	0|193|à partir de la date de collecte	0|193|à partir de la fin	2|1140|à nouveau	4|1553|à caractère personnel	4|1562|à savoir	4|1571|à travers	4|1603|à tout moment	6|1612|à quelles fins	6|1613|à qui	8|136|à nouveau votre consentement	8|136|à nouveau ton consentement	8|1636|à chaque visite	8|1640|à l avance	8|1648|à notre discrétion
aura	0|58|aura recours
aurons	0|58|aurons recours
aurait	0|58|aurait recours
fera	0|58|fera appel	1|778|fera
feront	0|58|feront appel
traite	0|59|traite	1|490|traite
traitent	0|59|traitent	1|490|traitent
traiterons	0|59|traiterons	1|490|traiterons
traiteront	0|59|traiteront
traitons	0|59|traitons	0|78|traitons pour votre compte	0|78|traitons pour ton compte	1|490|traitons	3|1590|traitons
traitez	0|59|traitez
traitant	0|59|traitant	1|490|traitant
exploité	0|59|exploité	0|169|exploité par
exploitée	0|59|exploitée	0|169|exploitée par
exploitées	0|59|exploitées	0|169|exploitées par
exploités	0|59|exploités	0|169|exploités par
exploitation	0|59|exploitation	0|59|exploitation de vos données	0|59|exploitation des données	0|59|exploitation de données	0|59|exploitation de vos informations	0|59|exploitation des informations	0|59|exploitation de tes données	0|59|exploitation de tes informations	0|59|exploitation de vos renseignements	0|96|exploitation de	0|96|exploitation et	0|96|exploitation technique	0|96|exploitation du site	0|96|exploitation des sites	0|96|exploitation du logiciel	0|96|exploitation des logiciels	0|96|exploitation du service	0|96|exploitation des services	0|96|exploitation du produit	0|96|exploitation des produits	0|96|exploitation des applications	0|96|exploitation du réseau	0|96|exploitation des plateformes	0|96|exploitation du système	0|96|exploitation des systèmes	0|96|exploitation courante	0|96|exploitation quotidienne	1|496|exploitation
traitions	0|59|traitions
gérons	0|59|gérons vos	0|59|gérons les données	0|59|gérons vos données	0|59|gérons les informations	0|59|gérons ces	0|59|gérons ces informations	0|59|gérons tes	0|59|gérons tes données	0|59|gérons vos renseignements	0|59|gérons ces renseignements	1|514|gérons
gérer	0|59|gérer vos données	0|59|gérer vos informations	0|59|gérer vos données personnelles	0|59|gérer les données	0|59|gérer des données	0|59|gérer ces données	0|59|gérer ces informations	0|59|gérer tes données	0|59|gérer tes informations	0|59|gérer tes données personnelles	0|59|gérer vos renseignements	0|59|gérer vos renseignements personnels	0|59|gérer ces renseignements	0|96|gérer votre compte	0|96|gérer les comptes	0|96|gérer le compte	0|96|gérer votre abonnement	0|96|gérer ton compte	0|96|gérer ton abonnement	0|133|gérer vos préférences	0|133|gérer vos cookies	0|133|gérer les cookies	0|133|gérer vos paramètres	0|133|gérer tes préférences	0|133|gérer tes cookies	0|133|gérer tes paramètres	1|514|gérer	3|1584|gérer
gestion	0|59|gestion de vos données	0|59|gestion des données	0|59|gestion de vos informations	0|59|gestion de tes données	0|59|gestion de tes informations	0|59|gestion de vos renseignements	0|96|gestion de votre compte	0|96|gestion des comptes	0|96|gestion du compte	0|96|gestion de votre abonnement	0|96|gestion des abonnements	0|96|gestion de ton compte	0|96|gestion de ton abonnement	0|111|gestion des commandes	0|112|gestion des candidatures	0|112|gestion des recrutements	0|112|gestion du recrutement	0|133|gestion des cookies	0|133|gestion de vos cookies	0|133|gestion de tes cookies	0|140|gestion des accès	0|140|gestion des habilitations	0|140|gestion des droits d accès	1|514|gestion	3|1584|gestion
gère	0|59|gère vos	0|59|gère les données	0|59|gère les informations	0|59|gère tes
gèrent	0|59|gèrent vos	0|59|gèrent les informations	0|59|gèrent les données	0|59|gèrent tes
exploiter	0|59|exploiter vos données	0|59|exploiter les données	0|59|exploiter les informations	0|59|exploiter ces données	0|59|exploiter ces informations	0|59|exploiter des données	0|59|exploiter tes données	0|59|exploiter vos renseignements	0|59|exploiter ces renseignements	0|96|exploiter la plateforme	0|96|exploiter notre	0|96|exploiter le site	0|96|exploiter le service	0|96|exploiter les services	0|96|exploiter et	0|96|exploiter l application	0|96|exploiter leurs	0|96|exploiter son	0|96|exploiter ses	0|96|exploiter nos	1|496|exploiter	3|1584|exploiter	3|1590|exploiter
exploite	0|59|exploite vos	0|59|exploite les données	0|59|exploite les informations	0|59|exploite ces données	0|59|exploite des données	0|59|exploite tes	0|59|exploite ces renseignements
exploitent	0|59|exploitent vos	0|59|exploitent les données	0|59|exploitent des données	0|59|exploitent ces données	0|59|exploitent tes	0|59|exploitent ces renseignements
exploitons	0|59|exploitons vos	0|59|exploitons les données	0|59|exploitons ces données	0|59|exploitons des données	0|59|exploitons les informations	0|59|exploitons ces informations	0|59|exploitons tes	0|59|exploitons ces renseignements	0|96|exploitons nos
gèreront	0|59|gèreront les
gèrera	0|59|gèrera vos	0|59|gèrera tes
sont	0|59|sont gérées par	0|59|sont pris en charge par	0|59|sont prises en charge par	0|76|sont publics	0|76|sont publiques	0|107|sont conformes à	0|107|sont conformes aux	0|107|sont conformes au	0|141|sont compromis	0|168|sont applicables	0|168|sont opposables	0|168|sont soumises à la présente	0|168|sont soumis à la présente	0|168|sont couverts par	0|168|sont couvertes par	0|187|sont nécessaires	0|187|sont ** tenus de	0|190|sont ou ne sont pas	0|190|sont ou non	0|195|sont détaillé*	0|198|sont définies comme	0|198|sont définis comme
est	0|59|est gérée par	0|59|est pris en charge par	0|59|est prise en charge par	0|63|est enregistrée	0|76|est publique	0|76|est public	0|107|est conforme à	0|107|est conforme aux	0|107|est conforme au	0|141|est compromis	0|168|est applicable	0|168|est opposable	0|168|est soumise à la présente	0|168|est soumis à la présente	0|168|est couvert par	0|168|est couverte par	0|168|est destinée à vous informer	0|168|est destinée à t informer	0|169|est édité	0|185|est possible de	0|185|est possible d	0|185|est loisible	0|185|est en droit de	0|185|est en droit d	0|187|est tenu de	0|187|est tenue de	0|187|est tenu d	0|187|est tenue d	0|187|est ** tenu de	0|187|est ** tenue de	0|187|est nécessaire	0|187|est ** tenu d	0|187|est ** tenue d	0|198|est défini comme	0|198|est définie comme	2|1421|est de	8|1635|est disponible
communication	0|60|communication de vos données	0|60|communication à des tiers	0|60|communication de ces	0|60|communication des données	0|60|communication de données	0|60|communication des informations	0|60|communication de vos informations	0|60|communication aux	0|60|communication à nos	0|60|communication à d autres	0|60|communication à un	0|60|communication à une	0|60|communication est	0|60|communication ou	0|60|communication et de protection	0|60|communication de tes données	0|60|communication de tes informations	0|60|communication de vos renseignements	0|100|communication commerciale	0|100|communication promotionnelle	0|109|communication vocale	1|406|communication	3|1575|communication	6|1613|communication
transmettre	0|60|transmettre	0|121|transmettre ces données à un autre	0|121|transmettre ces renseignements à un autre	0|129|transmettre des directives	3|1565|transmettre
accès	0|60|accès à vos données par	0|60|accès à tes données par	0|60|accès à vos renseignements par	0|66|accès	0|118|accès à vos données	0|118|accès à vos informations	0|118|accès à ces données	0|118|accès aux informations vous concernant	0|118|accès auxdites données	0|118|accès à celles ci	0|118|accès à tes données	0|118|accès à tes informations	0|118|accès aux informations te concernant	0|118|accès à vos renseignements	0|118|accès à ces renseignements	0|118|accès aux renseignements vous concernant	0|118|accès aux renseignements te concernant	0|140|accès restreint	0|140|accès est limité	0|140|accès limité	0|140|accès restreints	0|140|accès limités	0|140|accès à vos données est limité	0|140|accès à vos données est restreint	0|140|accès à vos données est réservé	0|140|accès à vos données est strictement	0|140|accès aux données est limité	0|140|accès aux données est restreint	0|140|accès aux données est réservé	0|140|accès à tes données est limité	0|140|accès à tes données est restreint	0|140|accès à tes données est réservé	0|140|accès à tes données est strictement	0|140|accès à vos renseignements est limité	0|140|accès à vos renseignements est restreint	0|140|accès à vos renseignements est réservé	0|140|accès à vos renseignements est strictement	0|140|accès aux renseignements est limité	0|140|accès aux renseignements est restreint	0|140|accès aux renseignements est réservé	0|141|accès non autorisé*	0|141|accès illicite*	0|141|accès frauduleux	0|141|accès et divulgation* non autorisé*	0|141|accès ou divulgation non autorisé*	0|141|accès ou la divulgation non autorisé*	0|141|accès ou une divulgation non autorisé*	1|808|accès
partage	0|60|partage	3|1575|partage
partages	0|60|partages
partagent	0|60|partagent
partageons	0|60|partageons
partagez	0|60|partagez
partageant	0|60|partageant
partagera	0|60|partagera
partagerons	0|60|partagerons
communiquer	0|60|communiquer	0|109|communiquer avec vous	0|109|communiquer avec	0|109|communiquer entre eux	0|109|communiquer avec toi	3|1575|communiquer
communiquons	0|60|communiquons	0|109|communiquons avec	3|1575|communiquons	8|1633|communiquons
communique	0|60|communique
communiquent	0|60|communiquent
communiquera	0|60|communiquera
communiquerons	0|60|communiquerons	8|1633|communiquerons
communiqueront	0|60|communiqueront
transmis	0|60|transmis
transmise	0|60|transmise
mises	0|60|mises à disposition de	0|60|mises à la disposition	0|60|mises à la disposition de	0|67|mises en correspondance	0|174|mises à jour de cette	1|1095|mises	2|345|mises à jour	4|1602|mises en œuvre	8|1628|mises à jour
mis	0|60|mis à disposition de tiers	0|60|mis à la disposition de tiers	0|60|mis à la disposition de	0|67|mis en correspondance	0|175|mis à jour le	0|175|mis à jour pour la dernière fois	0|179|mis à part	1|1095|mis	2|501|mis en place	2|501|mis en œuvre	4|1602|mis en œuvre	8|1628|mis à jour	9|1649|mis à jour
diffusion	0|60|diffusion à des tiers	0|60|diffusion de vos	0|60|diffusion de tes
diffuser	0|60|diffuser vos	0|60|diffuser tes
diffusons	0|60|diffusons vos	0|60|diffusons tes
donnons	0|60|donnons accès à	0|60|donnons accès aux	0|74|donnons avis	0|77|donnons suite	8|1633|donnons un avis
fournir	0|60|fournir à des tiers	0|60|fournir vos données	0|60|fournir vos informations	0|60|fournir tes données	0|60|fournir tes informations	0|60|fournir vos renseignements	0|96|fournir nos services	0|96|fournir le service	0|96|fournir les services	0|96|fournir nos produits	0|96|fournir nos prestations	0|96|fournir un service	0|96|fournir notre service	0|96|fournir notre site	0|96|fournir notre plateforme	0|96|fournir notre application	0|96|fournir notre contenu	0|96|fournir ce service	0|96|fournir ces services	0|96|fournir certains services	0|96|fournir de tels services	0|96|fournir leurs services	0|96|fournir ses services	0|96|fournir lesdits services	0|96|fournir ** nos services	0|96|fournir ** notre service	0|96|fournir ** les services	0|96|fournir le produit	0|96|fournir les produits	0|96|fournir des produits	0|96|fournir la plateforme	0|96|fournir l application	0|96|fournir le site	0|96|fournir le contenu	0|96|fournir la prestation	0|96|fournir les prestations	0|96|fournir des prestations	0|96|fournir les fonctionnalités	0|96|fournir des fonctionnalités	0|96|fournir certaines fonctionnalités	0|96|fournir ces fonctionnalités	0|96|fournir une fonctionnalité	0|96|fournir une assistance	0|96|fournir un produit	0|96|fournir à nos clients	0|96|fournir à nos utilisateurs	1|798|fournir	3|1558|fournir
fournissons	0|60|fournissons à des tiers	0|60|fournissons vos données	0|60|fournissons vos informations	0|60|fournissons tes données	0|60|fournissons tes informations	0|60|fournissons vos renseignements	0|96|fournissons nos services	0|96|fournissons les services	0|96|fournissons des services	0|96|fournissons un service	1|798|fournissons	3|1558|fournissons
remises	0|60|remises à des tiers	0|100|remises commerciales	1|546|remises
vendre	0|60|vendre ou partager	0|61|vendre	1|552|vendre
transmette	0|60|transmette
transmettions	0|60|transmettions
communiquant	0|60|communiquant
transmettant	0|60|transmettant
remis	0|60|remis à des tiers
remettre	0|60|remettre à des tiers	0|60|remettre vos	0|60|remettre tes
échanger	0|60|échanger des informations	0|60|échanger des données	0|109|échanger avec vous	0|109|échanger avec nous	0|109|échanger avec toi	2|1267|échanger vos points
échangeons	0|60|échangeons des informations	0|109|échangeons avec vous	0|109|échangeons avec toi
échange	0|60|échange d informations	0|60|échange de données
échangées	0|60|échangées avec
partagions	0|60|partagions
partageront	0|60|partageront
donnant	0|60|donnant accès	1|799|donnant
accorder	0|60|accorder l accès
accordons	0|60|accordons l accès
remettons	0|60|remettons vos	0|60|remettons tes
mise	0|60|mise à disposition de vos	0|60|mise à la disposition de	0|60|mise à disposition de tes	0|61|mise en vente	0|67|mise en correspondance	0|96|mise à disposition des produits	0|96|mise à disposition de nos	0|96|mise à disposition du service	0|96|mise à disposition des services	0|96|mise à disposition du site	0|96|mise à disposition de la plateforme	0|96|mise à disposition de l application	0|96|mise à disposition d une	0|96|mise à disposition d un	0|96|mise à disposition de la base	0|96|mise à disposition de contenu*	0|96|mise à disposition de fonctionnalités	0|96|mise à disposition des fonctionnalités	0|96|mise à disposition de services	0|96|mise à disposition de produits	0|98|mise au point de	0|119|mise à jour de vos données	0|119|mise à jour de vos informations	0|119|mise à jour des données vous	0|119|mise à jour de tes données	0|119|mise à jour de tes informations	0|119|mise à jour de vos renseignements	0|130|mise en œuvre de vos droits	0|130|mise en œuvre de tes droits	0|137|mise en balance	0|174|mise à jour de la politique	0|174|mise à jour de cette	0|174|mise à jour de notre politique	0|174|mise à jour de notre déclaration	0|175|mise à jour le	0|175|mise à jour du	0|175|mise à jour pour la dernière fois	0|179|mise à part	1|1095|mise	2|345|mise à jour	2|346|mise à niveau	2|501|mise en place	2|501|mise en œuvre	2|809|mise à disposition	2|1115|mise en balance	2|1241|mise en évidence	2|1365|mise en garde	2|1409|mise en page	4|1602|mise en œuvre	8|1628|mise à jour	8|1629|mise à jour de vos données	8|1629|mise à jour de tes données	8|1635|mise en ligne	9|1649|mise à jour	9|1649|mise à jour le
accessible	0|60|accessible à des tiers	0|66|accessible	0|76|accessible au public	0|195|accessible ici	8|1635|accessible sur	8|1635|accessible à tout moment
rendues	0|60|rendues accessibles	1|1322|rendues
rendus	0|60|rendus accessibles	1|1322|rendus
communiquerait	0|60|communiquerait
communiqueraient	0|60|communiqueraient
partagerait	0|60|partagerait
remise	0|60|remise à des tiers	1|546|remise
donne	0|60|donne accès à	1|799|donne
donnent	0|60|donnent accès à
portées	0|60|portées à la connaissance de tiers	0|74|portées à votre connaissance	0|74|portées à ta connaissance	8|1633|portées à votre connaissance	8|1633|portées à ta connaissance	8|1633|portées à la connaissance
porter	0|60|porter à la connaissance de tiers	0|74|porter à votre connaissance	0|74|porter à la connaissance	0|74|porter à ta connaissance	0|106|porter atteinte aux droits	0|110|porter assistance	0|124|porter plainte	1|1090|porter	2|742|porter atteinte	8|1631|porter atteinte à vos droits	8|1631|porter atteinte à tes droits	8|1633|porter ** à votre connaissance	8|1633|porter ** à ta connaissance	8|1633|porter à la connaissance
echanger	0|60|echanger des informations	0|60|echanger des données	0|109|echanger avec vous	0|109|echanger avec nous	0|109|echanger avec toi
echangeons	0|60|echangeons des informations	0|109|echangeons avec vous	0|109|echangeons avec toi
echange	0|60|echange d informations	0|60|echange de données
echangées	0|60|echangées avec
échangée	0|60|échangée avec
échangé	0|60|échangé avec
échangés	0|60|échangés avec
vend	0|61|vend	1|552|vend
vendons	0|61|vendons	1|552|vendons
vendu	0|61|vendu
vendues	0|61|vendues
vendus	0|61|vendus
louer	0|61|louer	1|553|louer
louons	0|61|louons	1|553|louons
louées	0|61|louées
cession	0|61|cession	0|90|cession d actifs	0|90|cession de tout	0|90|cession d activité	0|90|cession de l entreprise	0|90|cession de notre	0|90|cession des actifs	0|90|cession ou de transfert	0|90|cession ou transfert	0|90|cession ou du transfert	0|90|cession totale	0|90|cession partielle	0|90|cession ou fusion	0|90|cession ou de fusion	0|90|cession ou d acquisition	0|90|cession ou acquisition	0|90|cession fusion	0|90|cession d une partie	0|90|cession de fonds	0|90|cession du fonds	0|90|cession de la société	0|90|cession de nos activités	0|90|cession des activités	0|90|cession d activités	0|90|cession d entreprise	0|90|cession de nos actifs	1|552|cession	6|1614|cession
cédons	0|61|cédons
céder	0|61|céder	1|1061|céder
vendent	0|61|vendent	1|552|vendent
vendez	0|61|vendez
vendra	0|61|vendra
vendrons	0|61|vendrons
vendrait	0|61|vendrait
revendre	0|61|revendre
revend	0|61|revend
revendons	0|61|revendons
revendent	0|61|revendent
revendu	0|61|revendu
revendue	0|61|revendue
revendues	0|61|revendues
revendus	0|61|revendus
revente	0|61|revente
commercialiser	0|61|commercialiser
commercialisons	0|61|commercialisons
commercialise	0|61|commercialise
commercialisé	0|61|commercialisé
commercialisée	0|61|commercialisée
commercialisées	0|61|commercialisées
commercialisés	0|61|commercialisés
commercialisation	0|61|commercialisation de vos	0|61|commercialisation des données	0|61|commercialisation de données	0|61|commercialisation de tes	0|100|commercialisation
comme	0|61|comme une vente	0|134|comme bon vous semble	0|182|comme l exige la loi	0|182|comme la loi l exige	0|182|comme l exige la législation	0|182|comme l exige la réglementation	0|182|comme le permet la loi	0|182|comme l autorise la loi	0|190|comme par exemple	0|195|comme indiqué	0|195|comme décrit	0|195|comme expliqué
constitue	0|61|constitue une vente
constituer	0|61|constituer une vente	0|71|constituer des profils	0|71|constituer un profil	3|1559|constituer
constituant	0|61|constituant une vente
louent	0|61|louent
loué	0|61|loué
loués	0|61|loués
contrepartie	0|61|contrepartie financière	0|61|contrepartie pécuniaire	0|61|contrepartie monétaire
contre	0|61|contre rémunération	1|1193|contre
moyennant	0|61|moyennant rémunération	0|181|moyennant votre consentement	0|181|moyennant votre accord	0|181|moyennant ton consentement	0|181|moyennant ton accord
toute	0|61|toute vente	0|130|toute requête	0|189|toute
telle	0|61|telle vente	0|195|telle que décrite	4|1562|telle que
cette	0|61|cette vente	0|173|cette politique	0|173|cette déclaration	0|173|cette charte	8|1626|cette politique	8|1626|cette page	8|1626|cette note	8|1626|cette charte	8|1626|cette déclaration	8|1626|cette notice	8|1635|cette page est mise à jour
location	0|61|location de vos	0|61|location de données	0|61|location de tes
monnayons	0|61|monnayons
monnayer	0|61|monnayer
monnayé	0|61|monnayé
monnayée	0|61|monnayée
monnayées	0|61|monnayées
monnayés	0|61|monnayés
commerce	0|61|commerce de données	0|61|commerce de vos	1|536|commerce
cédée	0|61|cédée
cédées	0|61|cédées
cèdent	0|61|cèdent
cède	0|61|cède vos
cédés	0|61|cédés à titre
conservation	0|62|conservation	3|1592|conservation
conservées	0|62|conservées	3|1592|conservées
gardons	0|62|gardons
garder	0|62|garder	0|109|garder le contact	0|134|garder le contrôle	0|134|garder la maîtrise	0|140|garder secret*	0|140|garder confidentiel*	0|140|garder la confidentialité	3|1592|garder
stockées	0|62|stockées pendant	3|1592|stockées
jusqu	0|62|jusqu à la suppression	0|128|jusqu au retrait	0|128|jusqu à son retrait	0|193|jusqu à ce que	0|193|jusqu à ce qu	0|193|jusqu à ce que tu	0|193|jusqu à ce que vous
gardées	0|62|gardées
gardés	0|62|gardés
gardé	0|62|gardé
gardée	0|62|gardée
garderons	0|62|garderons
gardent	0|62|gardent
maintenons	0|62|maintenons
combien	0|62|combien de temps	6|1615|combien de temps
plus	0|62|plus longtemps que	0|62|plus nécessaires	0|62|plus nécessaire	0|97|plus efficace	0|97|plus efficaces	0|97|plus convivial*	0|140|plus sûr	0|140|plus sûre	0|158|plus jeune	0|160|plus jeunes que	0|184|plus brefs délais	0|190|plus généralement	0|190|plus largement	0|195|plus d informations	0|195|plus amples informations	0|195|plus de détails	0|195|plus de renseignements	0|195|plus d information	0|195|plus de précisions	2|950|plus grand	2|998|plus d informations
garde	0|62|garde vos	0|62|garde tes
tant	0|62|tant qu il	0|62|tant qu elle	0|62|tant qu ils	0|62|tant qu elles	0|62|tant qu aucun*	0|193|tant que votre compte	0|193|tant que vous	0|193|tant que votre	0|193|tant que vos	0|193|tant que nous	0|193|tant que le	0|193|tant que la	0|193|tant que les	0|193|tant que l	0|193|tant que cela	0|193|tant que ces	0|193|tant que celui ci	0|193|tant que celle ci	0|193|tant que celles ci	0|193|tant que ton compte	0|193|tant que tu	0|193|tant que tes
n	0|62|n est plus nécessaire	0|62|n en avons plus besoin	0|62|n avons plus besoin	0|62|n en aurons plus besoin	0|136|n acceptez	0|142|n en garantit	0|171|n hésitez pas	0|171|n hésitez pas à nous	0|176|n ** plus	0|178|n ** que	0|178|n ** qu à	0|178|n ** qu au	0|178|n ** qu aux	0|178|n ** qu avec	0|178|n ** qu après	0|178|n ** qu auprès	0|178|n ** qu en	0|178|n ** qu entre	0|178|n ** qu afin	0|178|n ** qu avant	0|178|n ** qu aussi	0|178|n ** qu exceptionnellement	0|178|n ** qu un nombre	0|178|n ** qu une fois	0|178|n ** qu une seule	0|178|n ** ** que dans la mesure	0|178|n ** ** que si	0|178|n ** ** que lorsque	0|178|n ** ** que dans les cas	0|178|n ** ** que dans le cadre	0|178|n ** ** qu avec	0|178|n ** ** qu après	0|178|n ** ** qu en cas	0|178|n ** ** qu aux	0|178|n ** ** que pour	0|189|n importe quel	0|189|n importe quelle	0|189|n importe lequel	0|197|n affecte pas la licéité	0|197|n affecte pas la légalité	0|197|n a pas d incidence sur la licéité	0|197|n a pas d effet rétroactif	2|1308|n importe	4|1603|n importe quand	8|185|n est pas dans l obligation	8|185|n est pas tenu*
stockage	0|63|stockage	0|156|stockage local	3|1592|stockage
stocke	0|63|stocke
stockent	0|63|stockent
stockera	0|63|stockera
stockons	0|63|stockons
stockez	0|63|stockez
stockant	0|63|stockant
hébergement	0|63|hébergement	2|1014|hébergement touristique	6|65|hébergement
héberge	0|63|héberge
hébergent	0|63|hébergent
hébergeons	0|63|hébergeons
héberger	0|63|héberger
sauvegarde	0|63|sauvegarde	0|140|sauvegarde des intérêts	0|140|sauvegarde de vos intérêts	0|140|sauvegarde de l intérêt	0|140|sauvegarde d intérêts	0|140|sauvegarde de tes intérêts
sauvegarder	0|63|sauvegarder	0|140|sauvegarder les intérêts	0|140|sauvegarder vos intérêts	0|140|sauvegarder tes intérêts
sauvegardons	0|63|sauvegardons
enregistrera	0|63|enregistrera
enregistrerons	0|63|enregistrerons
enregistré	0|63|enregistré	1|464|enregistré
enregistrant	0|63|enregistrant
détenir	0|63|détenir
détient	0|63|détient
détiennent	0|63|détiennent
détenons	0|63|détenons
détenue	0|63|détenue
détenues	0|63|détenues
détenu	0|63|détenu
détenus	0|63|détenus
entreposer	0|63|entreposer
entreposage	0|63|entreposage
entreposons	0|63|entreposons
enregistrez	0|63|enregistrez	1|379|enregistrez
être	0|63|être enregistrée	0|67|être associé*	0|76|être vu	0|76|être vus	0|76|être vues	0|76|être vue	0|109|être contacté*	0|128|être retiré	0|128|être retirés	0|128|être retiré à tout moment	0|142|être garantie à 100	0|171|être joint	0|171|être jointe	0|187|être tenu de	0|187|être tenue de	0|187|être tenu d	0|187|être tenue d	0|187|être ** tenu de	0|187|être ** tenue de	8|1636|être tenu* ** informé*	8|1636|être informé* des dernières
sera	0|63|sera enregistrée	0|185|sera possible de	0|185|sera en droit de	0|185|sera en droit d	0|186|sera	0|187|sera tenu de	0|187|sera tenue de	0|187|sera nécessaire	0|187|sera ** tenu de	0|187|sera ** tenue de	8|1635|sera disponible
soit	0|63|soit enregistrée	0|141|soit compromis	0|187|soit tenu de	0|187|soit tenue de	0|187|soit nécessaire	0|187|soit ** tenu de	0|187|soit ** tenue de
enregistrée	0|63|enregistrée sur	0|63|enregistrée dans	0|63|enregistrée par	0|63|enregistrée et	0|63|enregistrée automatiquement	1|464|enregistrée
stockeront	0|63|stockeront
dépose	0|63|dépose sur votre
déposent	0|63|déposent sur votre
déposer	0|63|déposer sur votre	0|124|déposer une plainte	0|124|déposer plainte	0|124|déposer une réclamation
déposons	0|63|déposons sur votre
reste	0|63|reste sur votre appareil	0|63|reste sur votre terminal	0|63|reste sur votre ordinateur	0|63|reste enregistré	0|63|reste sur ton appareil	0|63|reste sur ton terminal	0|63|reste sur ton ordinateur	1|769|reste
restent	0|63|restent sur votre appareil	0|63|restent sur votre terminal	0|63|restent sur votre ordinateur	0|63|restent stocké*	0|63|restent enregistré*	0|63|restent sur ton appareil	0|63|restent sur ton terminal	0|63|restent sur ton ordinateur	1|769|restent
demeurent	0|63|demeurent sur votre
demeure	0|63|demeure sur votre
mémorisé	0|63|mémorisé sur	0|63|mémorisé dans
mémorisée	0|63|mémorisée sur	0|63|mémorisée dans
mémorisés	0|63|mémorisés sur	0|63|mémorisés dans
mémorisées	0|63|mémorisées sur	0|63|mémorisées dans	0|63|mémorisées pendant
mémorisons	0|63|mémorisons vos
consigné	0|63|consigné dans
consignée	0|63|consignée dans
consignés	0|63|consignés dans
consignées	0|63|consignées dans
suppression	0|64|suppression	0|120|suppression de vos données	0|120|suppression de vos informations	0|120|suppression de ses données	0|120|suppression de leurs données	0|120|suppression des données vous concernant	0|120|suppression de tes données	0|120|suppression de tes informations	0|120|suppression des données te concernant	0|120|suppression de vos renseignements	0|120|suppression des renseignements vous concernant	0|120|suppression des renseignements te concernant	0|194|suppression de votre compte	0|194|suppression du compte	0|194|suppression * de votre compte	0|194|suppression * du compte	0|194|suppression de son compte	0|194|suppression de mon compte	0|194|suppression d un compte	0|194|suppression de compte	0|194|suppression de ton compte	0|194|suppression * de ton compte	3|1574|suppression	6|1615|suppression
effacement	0|64|effacement	0|120|effacement de vos	0|120|effacement des données	0|120|effacement de ses	0|120|effacement de leurs	0|120|effacement de tes	3|1574|effacement
destruction	0|64|destruction	0|141|destruction accidentelle
suppressions	0|64|suppressions
retirer	0|64|retirer vos données	0|64|retirer vos informations	0|64|retirer les contenus	0|64|retirer du contenu	0|64|retirer un contenu	0|64|retirer des contenus	0|64|retirer tes données	0|64|retirer tes informations	0|64|retirer vos renseignements	0|111|retirer de l argent	0|111|retirer des fonds	0|111|retirer vos gains	0|111|retirer tes gains	0|128|retirer votre consentement	0|128|retirer son consentement	0|128|retirer votre accord	0|128|retirer votre autorisation	0|128|retirer ce consentement	0|128|retirer le consentement	0|128|retirer leur consentement	0|128|retirer à tout moment	0|128|retirer mon consentement	0|128|retirer un consentement	0|128|retirer l autorisation	0|128|retirer l accord	0|128|retirer cet accord	0|128|retirer cette autorisation	0|128|retirer vos consentements	0|128|retirer les consentements	0|128|retirer votre * consentement	0|128|retirer librement	0|128|retirer ton consentement	0|128|retirer ton accord	0|128|retirer ton autorisation	0|128|retirer tes consentements	0|128|retirer votre consentement à tout moment	0|128|retirer votre consentement en tout temps	0|128|retirer ton consentement à tout moment	0|128|retirer à tout moment votre consentement	0|128|retirer ce consentement à tout moment	0|128|retirer votre accord à tout moment	0|128|retirer en tout temps	0|131|retirer de la liste	0|131|retirer de nos listes	2|857|retirer votre
retirées	0|64|retirées de	0|64|retirées des	0|64|retirées du
retirés	0|64|retirés de	0|64|retirés des	0|64|retirés du
retrait	0|64|retrait de contenu	0|64|retrait du contenu	0|111|retrait d argent	0|111|retrait de fonds	0|111|retrait d espèces	0|128|retrait de votre consentement	0|128|retrait du consentement	0|128|retrait de ce consentement	0|128|retrait de son consentement	0|128|retrait de consentement	0|128|retrait de votre accord	0|128|retrait de votre autorisation	0|128|retrait de l accord	0|128|retrait de l autorisation	0|128|retrait de leur consentement	0|128|retrait d un consentement	0|128|retrait en soit	0|128|retrait éventuel	0|128|retrait de ton consentement	0|128|retrait de ton accord	0|128|retrait de ton autorisation
retirons	0|64|retirons vos données	0|64|retirons de	0|64|retirons tes données	0|64|retirons vos renseignements
enlever	0|64|enlever
enlevé	0|64|enlevé
enlevée	0|64|enlevée
enlevés	0|64|enlevés
enlevées	0|64|enlevées
enlevons	0|64|enlevons
retiré	0|64|retiré du	0|128|retiré votre	0|128|retiré votre consentement	0|128|retiré son consentement	0|128|retiré ton consentement	0|128|retiré à tout moment	0|131|retiré de nos listes
retirée	0|64|retirée du
retire	0|64|retire de nos	0|128|retire son consentement
transférées	0|65|transférées hors
accéder	0|66|accéder	0|118|accéder à vos données	0|118|accéder aux données	0|118|accéder à vos informations	0|118|accéder à vos propres	0|118|accéder à ces données	0|118|accéder aux données vous concernant	0|118|accéder aux informations vous concernant	0|118|accéder auxdites données	0|118|accéder à tes données	0|118|accéder à tes informations	0|118|accéder à tes propres	0|118|accéder aux données te concernant	0|118|accéder aux informations te concernant	0|118|accéder à vos renseignements	0|118|accéder aux renseignements	0|118|accéder à ces renseignements	0|118|accéder aux renseignements vous concernant	0|118|accéder aux renseignements te concernant
accédé	0|66|accédé
accédez	0|66|accédez
accédant	0|66|accédant
accédons	0|66|accédons
consulter	0|66|consulter vos contenus	0|66|consulter votre contenu	0|66|consulter le contenu	0|66|consulter les contenus	0|66|consulter votre profil	0|66|consulter votre compte	0|66|consulter tes contenus	0|66|consulter ton contenu	0|66|consulter ton profil	0|66|consulter ton compte	0|118|consulter vos données	0|118|consulter vos informations	0|118|consulter tes données	0|118|consulter tes informations	0|118|consulter vos renseignements	0|195|consulter notre	0|195|consulter la politique	0|195|consulter la section	3|1556|consulter	8|1636|consulter régulièrement	8|1636|consulter ** régulièrement	8|1636|consulter fréquemment	8|1636|consulter cette page	8|1636|consulter périodiquement	8|1636|consulter ** périodiquement	8|1636|consulter ** de temps	8|1636|consulter de temps	8|1636|consulter aussi souvent
consultées	0|66|consultées par
consultés	0|66|consultés par
consulté	0|66|consulté par	0|164|consulté notre site
consultée	0|66|consultée par
visualiser	0|66|visualiser	1|1238|visualiser
visualisez	0|66|visualisez
été	0|66|été consultés	0|66|été consultées	0|66|été consulté	0|66|été consultée	0|141|été compromis	2|1288|été prochain
enrichir	0|67|enrichir	0|97|enrichir votre expérience	0|97|enrichir l expérience	0|97|enrichir ton expérience
enrichi	0|67|enrichi
enrichie	0|67|enrichie
enrichies	0|67|enrichies
enrichis	0|67|enrichis
enrichit	0|67|enrichit
enrichissons	0|67|enrichissons
enrichissement	0|67|enrichissement
relier	0|67|relier
croise	0|67|croise
croiser	0|67|croiser
croisent	0|67|croisent
croisé	0|67|croisé
croisée	0|67|croisée
croisées	0|67|croisées
croisés	0|67|croisés
croisons	0|67|croisons
compléter	0|67|compléter les informations	0|67|compléter les données	0|67|compléter nos	0|67|compléter votre profil	0|67|compléter ton profil	0|119|compléter vos données	0|119|compléter les données vous	0|119|compléter les données incomplètes	0|119|compléter des données incomplètes	0|119|compléter vos données incomplètes	0|119|compléter tes données	0|119|compléter tes données incomplètes	0|119|compléter vos renseignements	1|830|compléter
complètent	0|67|complètent votre profil	0|67|complètent les	0|67|complètent ton profil
relions	0|67|relions
consolider	0|67|consolider
associant	0|67|associant
lier	0|67|lier votre	0|67|lier vos	0|67|lier les	0|67|lier ces	0|67|lier tes	1|332|lier
lions	0|67|lions vos	0|67|lions les	0|67|lions tes
liez	0|67|liez votre
liées	0|67|liées à votre	0|67|liées à vos	0|67|liées à tes	0|78|liées par un	0|78|liées par une	0|78|liées par des	1|332|liées
liés	0|67|liés à votre	0|78|liés par contrat	0|78|liés par un	0|78|liés contractuellement	0|78|liés par des	0|78|liés par une	1|332|liés
associons	0|67|associons
associer	0|67|associer à votre	0|67|associer à vos	0|67|associer à un	0|67|associer à une	0|67|associer les	0|67|associer vos	0|67|associer votre	0|67|associer ces	0|67|associer des	0|67|associer à tes	0|67|associer tes
reliant	0|67|reliant
relient	0|67|relient
complété	0|67|complété par
complétée	0|67|complétée par
complétées	0|67|complétées par
complétés	0|67|complétés par
complétons	0|67|complétons
croiserons	0|67|croiserons
apparier	0|67|apparier
appariant	0|67|appariant
apparions	0|67|apparions
apparient	0|67|apparient
connecter	0|67|connecter votre	0|67|connecter vos	0|67|connecter un compte	0|67|connecter des	0|67|connecter tes	1|325|connecter
connectez	0|67|connectez votre	0|67|connectez vos	1|325|connectez
connectant	0|67|connectant votre	1|325|connectant
y	0|67|y a une correspondance	0|67|y a correspondance	0|181|y a consenti	0|190|y compris	4|1562|y compris
correspondance	0|67|correspondance avec les	1|407|correspondance
correspondant	0|67|correspondant au profil	0|67|correspondant à votre profil	0|67|correspondant à ton profil	1|1114|correspondant
correspondent	0|67|correspondent au profil	1|1114|correspondent
évaluer	0|68|évaluer
évaluation	0|68|évaluation
évaluons	0|68|évaluons
comprendre	0|68|comprendre comment	0|68|comprendre la manière	0|68|comprendre la façon	0|68|comprendre l utilisation	0|68|comprendre de quelle manière	0|68|comprendre l usage	0|68|comprendre l efficacité	0|196|comprendre comment nous	0|196|comprendre la manière dont nous	0|196|comprendre la façon dont nous	1|707|comprendre
étudier	0|68|étudier	0|68|étudier la façon	0|68|étudier la manière	1|1027|étudier
mesurons	0|68|mesurons	0|103|mesurons l audience
mesurent	0|68|mesurent	0|103|mesurent l audience
mesurant	0|68|mesurant
mesuré	0|68|mesuré
mesurée	0|68|mesurée
mesurées	0|68|mesurées
mesurés	0|68|mesurés
mesure	0|68|mesure de la performance	0|68|mesure des performances	0|68|mesure de performance	0|68|mesure de l efficacité	0|68|mesure d efficacité	0|68|mesure de l audience	0|103|mesure de fréquentation	0|103|mesure l audience	0|140|mesure organisationnelle	0|140|mesure technique	1|491|mesure	2|956|mesure où	2|1029|mesure d audience	2|1068|mesure de
évalue	0|68|évalue
évaluent	0|68|évaluent
évaluant	0|68|évaluant
enquêter	0|68|enquêter	0|68|enquêter sur
enquêtent	0|68|enquêtent
enquêtons	0|68|enquêtons
fins	0|68|fins d enquête	0|68|fins d enquêtes	0|98|fins de test	0|98|fins de tests	0|99|fins de recherche	0|100|fins commerciales	0|105|fins de sécurité	0|107|fins comptables	0|107|fins fiscales	0|137|fins légitimes	0|192|fins	1|715|fins	3|1560|fins	8|1627|fins incompatibles
mener	0|68|mener une enquête	0|68|mener des enquêtes sur	0|68|mener des enquêtes	1|983|mener	2|1099|mener à
examen	0|68|examen de	0|68|examen des	0|68|examen du	1|755|examen
étudie	0|68|étudie
étudions	0|68|étudions
étudient	0|68|étudient
étudiant	0|68|étudiant les
étudiés	0|68|étudiés
étudiées	0|68|étudiées
évalueront	0|68|évalueront
évaluera	0|68|évaluera
évaluez	0|68|évaluez
evaluer	0|68|evaluer
evaluation	0|68|evaluation
evaluons	0|68|evaluons
etudier	0|68|etudier
evalue	0|68|evalue
evaluent	0|68|evaluent
evaluant	0|68|evaluant
etudie	0|68|etudie
etudions	0|68|etudions
etudient	0|68|etudient
etudiant	0|68|etudiant les
etudiés	0|68|etudiés
etudiées	0|68|etudiées
evalueront	0|68|evalueront
evaluera	0|68|evaluera
evaluez	0|68|evaluez
terminé	0|68|terminé notre enquête	0|68|terminé l enquête	1|764|terminé
besoins	0|68|besoins d une enquête	0|68|besoins de l enquête	0|112|besoins de recrutement	0|137|besoins commerciaux légitimes
cadre	0|68|cadre d une enquête	0|68|cadre d enquêtes	0|140|cadre sûr	0|146|cadre de protection des données	0|146|cadre transatlantique	0|146|cadre de confidentialité des données	0|146|cadre de protection de la vie privée
objet	0|68|objet d une enquête	1|676|objet	6|1624|objet
coopérer	0|68|coopérer aux enquêtes	0|68|coopérer à une enquête
mieux	0|68|mieux comprendre comment	0|68|mieux comprendre la façon	0|68|mieux comprendre la manière	0|97|mieux vous servir	0|97|mieux te servir	1|775|mieux
vérifier	0|69|vérifier les contenus	0|75|vérifier si	8|1636|vérifier régulièrement	8|1636|vérifier ** régulièrement	8|1636|vérifier périodiquement
contrôler	0|69|contrôler les contenus	0|69|contrôler le respect	0|69|contrôler la conformité	0|75|contrôler votre identité	0|75|contrôler ton identité	0|134|contrôler la manière	0|134|contrôler la façon	0|134|contrôler les informations	0|134|contrôler vos données	0|134|contrôler vos informations	0|134|contrôler quels	0|134|contrôler quelles	0|134|contrôler qui	0|134|contrôler ce que	0|134|contrôler comment	0|134|contrôler si	0|134|contrôler l utilisation	0|134|contrôler leurs	0|134|contrôler les données	0|134|contrôler tes données	0|134|contrôler tes informations	0|134|contrôler vos renseignements	0|140|contrôler l accès
vérification	0|69|vérification des contenus	0|75|vérification de votre identité	0|75|vérification de ton identité	2|1279|vérification des antécédents
vérifions	0|69|vérifions les contenus	0|75|vérifions si
monitoring	0|69|monitoring
contrôle	0|69|contrôle du respect	0|75|contrôle de votre identité	0|75|contrôle de l identité	0|75|contrôle de ton identité	0|83|contrôle commun	0|97|contrôle qualité	0|134|contrôle de vos données	0|134|contrôle sur vos données	0|134|contrôle de leurs données	0|134|contrôle sur leurs données	0|134|contrôle de vos informations	0|134|contrôle sur vos informations	0|134|contrôle que vous exercez	0|134|contrôle sur	0|134|contrôle de tes données	0|134|contrôle sur tes données	0|134|contrôle de tes informations	0|134|contrôle sur tes informations	0|134|contrôle que tu exerces	0|134|contrôle de vos renseignements	0|134|contrôle sur vos renseignements	0|135|contrôle global de la confidentialité	0|140|contrôle d accès
contrôlons	0|69|contrôlons le respect
scans	0|69|scans
évaluateurs	0|69|évaluateurs humains
examinateurs	0|69|examinateurs humains
réviseurs	0|69|réviseurs humains
relecteurs	0|69|relecteurs humains
traçage	0|70|traçage
pister	0|70|pister
pistage	0|70|pistage	1|1037|pistage
suivons	0|70|suivons
suivent	0|70|suivent votre	0|70|suivent vos	0|70|suivent tes
traçabilité	0|70|traçabilité
traquage	0|70|traquage
suivre	0|70|suivre votre	0|70|suivre vos	0|70|suivre l utilisation	0|70|suivre l activité	0|70|suivre les activités	0|70|suivre les utilisateurs	0|70|suivre le comportement	0|70|suivre les comportements	0|70|suivre la navigation	0|70|suivre les visiteurs	0|70|suivre leur	0|70|suivre leurs	0|70|suivre les performances	0|70|suivre la performance	0|70|suivre l efficacité	0|70|suivre l audience	0|70|suivre les interactions	0|70|suivre les internautes	0|70|suivre le trafic	0|70|suivre les tendances	0|70|suivre la fréquentation	0|70|suivre un utilisateur	0|70|suivre une personne	0|70|suivre des utilisateurs	0|70|suivre et	0|70|suivre les personnes	0|70|suivre les mouvements	0|70|suivre l évolution	0|70|suivre ou	0|70|suivre ses	0|70|suivre le parcours	0|70|suivre tes	1|423|suivre
traçons	0|70|traçons
établir	0|71|établir des profils	0|71|établir un profil	0|71|établir votre profil	0|71|établir ton profil	0|75|établir votre identité	0|75|établir ton identité	0|103|établir des rapports	0|129|établir des directives	1|1106|établir	3|1559|établir
créer	0|71|créer un profil	0|71|créer des profils	0|98|créer de nouveaux	0|98|créer de nouvelles	1|777|créer	3|1559|créer	4|1595|créer un compte
création	0|71|création de profils	0|96|création et gestion de votre compte	0|96|création et la gestion de votre compte	0|96|création et gestion de ton compte	0|96|création et la gestion de ton compte	0|98|création de nouveaux	0|98|création de nouvelles	3|1559|création
profilage	0|71|profilage	0|116|profilage	1|372|profilage	6|1621|profilage
constitution	0|71|constitution de profils
établissement	0|71|établissement de profils	0|92|établissement scolaire	0|108|établissement exercice ou défense	0|108|établissement l exercice ou la défense
élaborer	0|71|élaborer des profils	3|1559|élaborer
dresser	0|71|dresser un profil
créons	0|71|créons un profil	0|71|créons des profils	1|777|créons
élaboration	0|71|élaboration de profils
établissons	0|71|établissons un profil
etablir	0|71|etablir des profils	0|71|etablir un profil	0|71|etablir votre profil	0|71|etablir ton profil	0|75|etablir votre identité	0|75|etablir ton identité	0|103|etablir des rapports
etablissement	0|71|etablissement de profils	0|92|etablissement scolaire
elaborer	0|71|elaborer des profils
elaboration	0|71|elaboration de profils
etablissons	0|71|etablissons un profil
chiffrer	0|72|chiffrer	1|748|chiffrer
chiffrons	0|72|chiffrons
chiffrent	0|72|chiffrent
chiffrant	0|72|chiffrant
chiffrage	0|72|chiffrage
ssl	0|72|ssl	1|1455|ssl
tls	0|72|tls	1|1456|tls
https	0|72|https	1|1457|https
bout	0|72|bout en bout
crypte	0|72|crypte
cryptent	0|72|cryptent
crypter	0|72|crypter
crypté	0|72|crypté
cryptée	0|72|cryptée
cryptées	0|72|cryptées
cryptés	0|72|cryptés
cryptage	0|72|cryptage
cryptons	0|72|cryptons
haché	0|73|haché
hachée	0|73|hachée
hachés	0|73|hachés
hachées	0|73|hachées
informer	0|74|informer	1|410|informer	3|1594|informer	8|1633|informer
informerons	0|74|informerons	1|410|informerons	8|1633|informerons
informons	0|74|informons	1|410|informons	3|1594|informons	8|1633|informons
avertir	0|74|avertir	1|1365|avertir	3|1594|avertir
avertirons	0|74|avertirons	8|1633|avertirons
avertis	0|74|avertis	8|1633|avertis
préviendrons	0|74|préviendrons	8|1633|préviendrons
informera	0|74|informera	8|1633|informera
informe	0|74|informe	0|168|informe sur la manière	0|168|informe sur la façon	0|168|informe de la manière	0|168|informe de la façon	1|410|informe
informent	0|74|informent
informant	0|74|informant	1|410|informant
prévenir	0|74|prévenir les utilisateurs	0|74|prévenir les personnes	0|74|prévenir de	0|105|prévenir les	3|1594|prévenir	8|1633|prévenir
averti	0|74|averti
avertissons	0|74|avertissons	8|1633|avertissons
avertissement	0|74|avertissement	8|1633|avertissement préalable
aviser	0|74|aviser	3|1594|aviser
avisons	0|74|avisons	3|1594|avisons	8|1633|avisons
aviserons	0|74|aviserons	8|1633|aviserons
avisé	0|74|avisé
avisés	0|74|avisés
tenir	0|74|tenir informé*	0|74|tenir au courant	0|140|tenir secret*	1|811|tenir	8|1636|tenir régulièrement informé*
portée	0|74|portée à votre connaissance	0|74|portée à ta connaissance	1|956|portée	8|1633|portée à la connaissance
avisera	0|74|avisera	8|1633|avisera
prévenons	0|74|prévenons	8|1633|prévenons
préviendra	0|74|préviendra	8|1633|préviendra
tenus	0|74|tenus informé*	0|78|tenus à	0|78|tenus de garder	0|78|tenus de respecter la confidentialité	0|78|tenus de préserver la confidentialité	0|187|tenus de	0|187|tenus d	0|187|tenus de le	1|601|tenus	2|1167|tenus par	3|1583|tenus
avertira	0|74|avertira
porterons	0|74|porterons à votre connaissance	0|74|porterons à ta connaissance	8|1633|porterons ** connaissance
porté	0|74|porté à votre connaissance	0|74|porté à ta connaissance	8|1633|porté à la connaissance
alerte	0|74|alerte
alertes	0|74|alertes
alerter	0|74|alerter
alertons	0|74|alertons	8|1633|alertons
alerterons	0|74|alerterons
préavis	0|74|préavis	1|411|préavis
signalerons	0|74|signalerons	8|1633|signalerons
informez	0|74|informez	1|410|informez
informiez	0|74|informiez
tenu	0|74|tenu informé	0|74|tenu au courant	1|601|tenu	3|1583|tenu	8|1636|tenu e informé*
tenue	0|74|tenue informée	1|601|tenue
adresser	0|74|adresser une notification	0|124|adresser une réclamation	0|129|adresser des directives	0|130|adresser une demande	0|130|adresser une requête	0|130|adresser votre requête	0|130|adresser ta requête	1|396|adresser	3|1565|adresser
par	0|74|par un avis	0|74|par le biais d un avis	0|74|par voie d avis	0|76|par le public	0|107|par la loi	0|107|par le droit de l	0|107|par le droit de la	0|107|par le droit du	0|107|par le droit des	0|107|par le droit français	0|171|par courrier	0|171|par courrier électronique	0|171|par voie postale	0|171|par téléphone au	0|171|par lettre	0|171|par la poste	0|171|par courrier à l adresse	0|171|par courrier postal à l adresse	0|171|par voie postale à l adresse	0|171|par lettre à l adresse	0|179|par dérogation	0|190|par exemple	0|191|par défaut	2|837|par défaut	2|1307|par les présentes	4|1562|par exemple	4|1571|par le biais	4|1571|par l intermédiaire	8|1634|par la mise à jour	8|1634|par mise à jour	8|1634|par la publication	8|1634|par voie de publication	8|1634|par publication	8|1634|par le biais de cette page	8|1634|par affichage	8|1634|par une mise à jour de	8|1634|par mise en ligne	8|3|par mail	8|1641|par le biais de nos services	8|1646|par courrier	8|1646|par voie postale
via	0|74|via un avis	3|1571|via	8|1641|via l application	8|1641|via nos services	8|1641|via votre compte	8|1641|via ton compte	8|1644|via le site
publiant	0|74|publiant un avis	0|76|publiant	1|415|publiant
publierons	0|74|publierons un avis	0|76|publierons
prévienne	0|74|prévienne
préviennent	0|74|préviennent
donnerons	0|74|donnerons avis	0|77|donnerons suite	8|1633|donnerons avis
justifier	0|75|justifier de votre identité	0|75|justifier votre identité	0|75|justifier de son identité	0|75|justifier de leur identité	0|75|justifier de ton identité	0|75|justifier ton identité	1|1370|justifier
preuve	0|75|preuve d identité	0|75|preuve de votre identité	0|75|preuve de l identité	0|75|preuve de son identité	0|75|preuve de ton identité
confirmer	0|75|confirmer votre identité	0|75|confirmer l identité	0|75|confirmer son identité	0|75|confirmer ton identité
attester	0|75|attester de votre identité	0|75|attester de ton identité
justifiant	0|75|justifiant de votre identité	0|75|justifiant de son identité	0|75|justifiant de ton identité
justifiez	0|75|justifiez de votre identité
prouver	0|75|prouver votre identité	0|75|prouver son identité	0|75|prouver ton identité	1|620|prouver
confirme	0|75|confirme votre identité	0|75|confirme ton identité
confirmation	0|75|confirmation de votre identité	0|75|confirmation de ton identité
justification	0|75|justification de votre identité	0|75|justification de ton identité
valider	0|75|valider votre identité	0|75|valider	0|75|valider ton identité	1|752|valider
valide	0|75|valide les	1|866|valide
valident	0|75|valident
validé	0|75|validé
validée	0|75|validée
validés	0|75|validés
validées	0|75|validées
validation	0|75|validation
validons	0|75|validons
validez	0|75|validez
validant	0|75|validant
validera	0|75|validera
affiché	0|76|affiché publiquement	3|1564|affiché
publie	0|76|publie	1|415|publie
publient	0|76|publient	1|415|publient
publiera	0|76|publiera
publié	0|76|publié	1|415|publié
publiée	0|76|publiée	1|415|publiée
publiées	0|76|publiées	1|415|publiées
publiés	0|76|publiés	1|415|publiés
publication	0|76|publication	8|1635|publication
publions	0|76|publions	1|415|publions
public	0|76|public	1|629|public	2|1136|public cible
publics	0|76|publics	1|629|publics
publique	0|76|publique	1|629|publique
publiques	0|76|publiques	1|629|publiques
rendre	0|76|rendre public*	0|96|rendre nos services	1|1322|rendre
rendons	0|76|rendons public*
rend	0|76|rend public*
affichés	0|76|affichés publiquement	3|1564|affichés
affichées	0|76|affichées publiquement	3|1564|affichées
affichée	0|76|affichée publiquement
afficher	0|76|afficher publiquement	3|1564|afficher
vu	0|76|vu par	1|847|vu
vus	0|76|vus par	1|847|vus
vues	0|76|vues par
rendent	0|76|rendent publiques
posté	0|76|posté
postée	0|76|postée	8|1635|postée
postés	0|76|postés
postées	0|76|postées
poster	0|76|poster	1|416|poster
postez	0|76|postez	1|416|postez
disposition	0|76|disposition du public	1|447|disposition
ouvert	0|76|ouvert au public
voir	0|76|voir votre profil	0|76|voir ton profil	0|195|voir notre	0|195|voir la section	0|195|voir l article	0|195|voir notre vidéo	1|847|voir	3|1556|voir	7|1625|voir tout	7|1625|voir les versions archivées
voient	0|76|voient votre profil	0|76|voient ton profil	1|847|voient
diffusé	0|76|diffusé sur
diffusée	0|76|diffusée sur
diffusées	0|76|diffusées sur
diffusés	0|76|diffusés sur
réagir	0|77|réagir
réagissez	0|77|réagissez
suivant	0|77|suivant la réception de votre demande	0|77|suivant la réception de ta demande	0|180|suivant le cas	0|180|suivant les cas	0|180|suivant votre	0|180|suivant que	0|180|suivant qu	0|180|suivant le type	0|180|suivant les circonstances	0|180|suivant la nature	0|180|suivant leur	1|424|suivant
clauses	0|78|clauses contractuelles avec	0|145|clauses contractuelles types	0|145|clauses types	0|145|clauses contractuelles standard*	0|145|clauses type	0|145|clauses standards	0|145|clauses de protection des données	0|145|clauses modèles	0|145|clauses standard	1|446|clauses
accord	0|78|accord de confidentialité	0|136|accord préalable	0|136|accord explicite	0|136|accord exprès	0|138|accord conclu avec vous	0|138|accord conclu avec toi	1|437|accord	3|1579|accord
sur	0|78|sur instruction*	0|104|sur mesure	0|130|sur requête	0|130|sur simple requête	0|181|sur la base de votre consentement	0|181|sur le fondement de votre consentement	0|181|sur la base de ton consentement	0|181|sur le fondement de ton consentement	2|838|sur mesure	8|1635|sur cette page	8|1635|sur le site	8|1635|sur notre site	8|1641|sur votre compte	8|1641|sur la plateforme	8|1641|sur l application	8|1641|sur ton compte	8|1644|sur notre site	8|1644|sur le site	8|1644|sur cette page	8|1644|sur nos sites
pour	0|78|pour notre compte	0|78|pour le compte de	0|78|pour le compte du	0|78|pour le compte d	0|78|pour le compte des	0|78|pour leur compte	0|78|pour son compte	0|78|pour le compte duquel	0|78|pour le compte de laquelle	0|78|pour le compte desquels	0|78|pour le compte desquelles	0|96|pour le fonctionnement	0|99|pour la recherche	0|178|pour unique	0|180|pour autant que	0|180|pour autant qu	0|180|pour le cas où	0|192|pour les besoins	0|192|pour leur propre compte	0|192|pour son propre compte	0|192|pour leur compte propre	0|193|pour une durée	0|193|pour la durée	0|195|pour plus de	0|195|pour toute information	0|195|pour en savoir	0|195|pour de plus amples	2|998|pour plus
engagement	0|78|engagement de confidentialité	8|1626|engagement de confidentialité
ses	0|78|ses instructions
selon	0|78|selon les instructions	0|107|selon la loi	0|163|selon la loi sur la protection	0|163|selon la loi relative à la protection	0|180|selon que	0|180|selon votre	0|180|selon vos	0|180|selon le type	0|180|selon les circonstances	0|180|selon le pays	0|180|selon la nature	0|180|selon leur	0|180|selon la finalité	0|180|selon les finalités	0|180|selon les services	0|180|selon le service	0|180|selon l endroit	0|180|selon le lieu	0|180|selon le contexte	0|180|selon la situation	0|180|selon la juridiction	0|180|selon la manière	0|180|selon la façon	0|180|selon les options	0|180|selon qu	0|180|selon la taille	0|180|selon la durée	0|180|selon la catégorie	0|180|selon les catégories	0|180|selon la version	0|180|selon l appareil	0|180|selon les ** paramètres	0|180|selon tes	0|183|selon le cas	0|183|selon les cas	0|183|selon les besoins	1|600|selon	3|1604|selon
conformément	0|78|conformément aux instructions	0|107|conformément à la loi	0|107|conformément aux exigences	0|107|conformément aux lois	0|107|conformément aux dispositions	0|107|conformément au droit	0|107|conformément à la législation	0|107|conformément à la réglementation	0|107|conformément aux textes	0|182|conformément à ce que la loi	1|600|conformément	3|1604|conformément	8|1647|conformément à la loi
soumis	0|78|soumis à une obligation	0|78|soumis à des obligations	0|78|soumis au secret	0|168|soumis à cette	0|168|soumis aux règles de confidentialité	0|168|soumis aux conditions	1|677|soumis
lié	0|78|lié contractuellement	0|78|lié par	1|332|lié	2|1167|lié par
instruction	0|78|instruction documentée	1|484|instruction
engagements	0|78|engagements de confidentialité
tenues	0|78|tenues à	0|187|tenues de	0|187|tenues d
liée	0|78|liée par un	1|332|liée
contrat	0|78|contrat conforme à l article 28	0|78|contrat de traitement des données	0|138|contrat avec vous	0|138|contrat conclu	0|138|contrat que nous avons conclu	0|138|contrat qui nous lie	0|138|contrat nous liant	0|138|contrat auquel	0|138|contrat passé	0|138|contrat entre vous	0|138|contrat entre nous	0|138|contrat que vous avez conclu	0|138|contrat avec toi	0|138|contrat entre toi	0|138|contrat que tu as conclu	1|444|contrat	3|1579|contrat
contrats	0|78|contrats de traitement des données	0|138|contrats conclus	0|138|contrats passés	0|138|contrats avec vous	0|138|contrats avec toi	0|145|contrats types	1|444|contrats	3|1579|contrats
agir	0|78|agir pour votre compte	0|78|agir pour ton compte	0|108|agir en justice	0|129|agir en votre nom	0|129|agir en ton nom	1|495|agir
agissant	0|78|agissant pour votre compte	0|78|agissant pour ton compte	0|129|agissant en votre nom	0|129|agissant en ton nom	1|495|agissant
agissons	0|78|agissons pour votre compte	0|78|agissons pour ton compte
traitées	0|78|traitées pour votre compte	0|78|traitées pour ton compte	3|1590|traitées
traiter	0|78|traiter pour votre compte	0|78|traiter pour ton compte	0|111|traiter votre paiement	0|111|traiter les paiements	0|111|traiter vos paiements	0|111|traiter les commandes	0|111|traiter vos commandes	0|111|traiter les transactions	0|111|traiter vos transactions	0|111|traiter une transaction	0|111|traiter le paiement	0|111|traiter des paiements	0|111|traiter vos achats	0|111|traiter ton paiement	0|111|traiter tes paiements	0|111|traiter tes commandes	0|111|traiter tes transactions	0|111|traiter tes achats	0|112|traiter votre candidature	0|112|traiter ta candidature	0|130|traiter votre requête	0|130|traiter ta requête	1|490|traiter	3|1590|traiter
soumises	0|78|soumises au secret	0|168|soumises à cette	1|677|soumises
tiers	0|79|tiers	0|129|tiers de confiance certifié	1|669|tiers	3|1569|tiers	6|1613|tiers
parties	0|79|parties tierces	1|671|parties
organismes	0|79|organismes tiers	0|79|organismes externes	0|79|organismes extérieurs	0|89|organismes publics	0|89|organismes de contrôle	0|89|organismes de l état	0|89|organismes de l etat	0|94|organismes de recherche
autrui	0|79|autrui	1|978|autrui
quiconque	0|79|quiconque	1|1308|quiconque
autre	0|79|autre entité	0|79|autre société	0|79|autre entreprise	0|79|autre organisme	0|79|autre organisation	0|79|autre responsable du traitement	0|79|autre responsable de traitement	0|91|autre utilisateur	0|144|autre pays	0|153|autre état	0|153|autre etat	0|179|autre que	0|179|autre ** que celle	0|179|autre ** que celui	0|179|autre frais que	1|978|autre	3|1576|autre
sociétés	0|79|sociétés externes	0|79|sociétés extérieures	0|80|sociétés d hébergement	0|83|sociétés sœurs	0|83|sociétés du même groupe	0|83|sociétés soeurs	0|85|sociétés de publicité	0|86|sociétés d analyse	1|516|sociétés	3|1548|sociétés
entreprises	0|79|entreprises externes	0|79|entreprises extérieures	3|1548|entreprises
entités	0|79|entités externes	0|83|entités affiliées	0|169|entités responsables	1|672|entités
personnes	0|79|personnes extérieures	0|143|personnes habilitées	0|143|personnes autorisées	0|143|personnes dûment habilitées	0|143|personnes internes	0|166|personnes	0|166|personnes physiques	1|673|personnes	2|675|personnes concernées	3|1554|personnes
conjointement	0|79|conjointement avec d autres	0|169|conjointement responsables
seul	0|79|seul ou conjointement avec d autres	0|178|seul	1|917|seul
seule	0|79|seule ou conjointement avec d autres	0|178|seule	1|917|seule
seuls	0|79|seuls ou conjointement avec d autres	0|178|seuls	1|917|seuls
qui	0|79|qui que ce soit	0|187|qui en ont besoin	6|1613|qui a accès	6|1623|qui sommes
agences	0|80|agences	0|85|agences média	0|85|agences publicitaires	0|93|agences d évaluation du crédit	1|529|agences
consultants	0|80|consultants
services	0|80|services cloud	0|87|services tiers de traitement des paiements	0|89|services fiscaux	0|89|services de police	0|89|services répressifs	0|89|services de renseignement	0|89|services de l état	0|89|services de l etat	0|89|services de taxation	0|89|services des impôts	0|95|services postaux	0|95|services de livraison	0|104|services recommandés	0|109|services de communication	0|143|services internes	0|143|services habilités	0|143|services concernés	0|172|services tiers	0|172|services de tiers	0|172|services externes	1|297|services	2|510|services internes	2|1188|services clients	3|1550|services
contractants	0|80|contractants
intermédiaires	0|80|intermédiaires techniques
partenaires	0|80|partenaires techniques	0|84|partenaires commerciaux	0|85|partenaires publicitaires	0|86|partenaires de mesure	0|94|partenaires de recherche	0|95|partenaires de livraison
intervenants	0|80|intervenants techniques
mandataires	0|80|mandataires et fournisseurs
maison	0|83|maison mère	1|1015|maison
entité	0|83|entité du même groupe	0|169|entité responsable	0|169|entité juridique	1|672|entité
société	0|83|société contrôlante	0|90|société est acquise	0|169|société éditrice	1|516|société	2|1278|société civile	3|1548|société
notre	0|83|notre groupe	0|137|notre intérêt légitime	0|138|notre contrat avec	0|143|notre personnel	0|143|notre équipe	0|170|notre représentant	0|173|notre politique	0|190|notre refus	0|196|notre mission	0|196|notre priorité	8|1626|notre politique	8|1626|notre avis de	8|1626|notre charte
le	0|83|le groupe	0|91|le public	0|128|le retirer	0|128|le retrait ne	0|128|le retrait n	0|128|le retirer à tout moment	0|131|le désactiver à tout moment	0|143|le personnel	0|177|le plus souvent	0|178|le minimum	0|180|le cas où	0|182|le permet ou l exige	0|183|le cas échéant	0|184|le plus rapidement possible	0|184|le plus tôt possible	0|198|le terme	8|1647|le cas échéant	8|1648|le cas échéant
groupe	0|83|groupe auquel	0|83|groupe d entreprises	0|83|groupe de sociétés	0|83|groupe d appartenance	1|421|groupe
son	0|83|son groupe	0|96|son fonctionnement	0|136|son accord
intragroupe	0|83|intragroupe
intra	0|83|intra groupe
éditeurs	0|85|éditeurs
acteurs	0|85|acteurs publicitaires	0|85|acteurs de la publicité
plateformes	0|85|plateformes publicitaires	0|172|plateformes de tiers	3|1550|plateformes
prestataires	0|85|prestataires publicitaires	0|85|prestataires de publicité	0|87|prestataires de paiement électronique	3|1601|prestataires
technologies	0|85|technologies publicitaires	0|156|technologies de suivi	0|156|technologies de traçage	0|156|technologies analogues	0|156|technologies de pistage
professionnels	0|85|professionnels de la publicité
editeurs	0|85|editeurs
google	0|86|google analytics	0|87|google pay	0|88|google
paypal	0|87|paypal
stripe	0|87|stripe	1|1516|stripe
réseaux	0|87|réseaux de cartes	0|88|réseaux sociaux	0|114|réseaux neuronaux	1|323|réseaux
plate	0|87|plate forme* de paiement	1|301|plate
klarna	0|87|klarna
adyen	0|87|adyen	1|1515|adyen
worldpay	0|87|worldpay
mollie	0|87|mollie
apple	0|87|apple pay	0|88|apple	1|1047|apple
american	0|87|american express
service	0|87|service tiers de traitement des paiements	0|89|service des impôts	0|110|service après vente	0|110|service client*	0|110|service à la clientèle	0|110|service d aide	0|110|service d assistance technique	0|171|service clients	1|297|service	2|1188|service client	3|1550|service
traitement	0|87|traitement des cartes de crédit	0|87|traitement des cartes bancaires	0|111|traitement des commandes	0|111|traitement des paiements	0|111|traitement des transactions	0|111|traitement de vos transactions	0|111|traitement de tes transactions	0|115|traitement automatisé	1|490|traitement	3|1590|traitement	8|1627|traitement de vos données	8|1627|traitement de tes données
facebook	0|88|facebook
instagram	0|88|instagram
twitter	0|88|twitter
linkedin	0|88|linkedin
meta	0|88|meta	1|1490|meta
tiktok	0|88|tiktok
pinterest	0|88|pinterest
snapchat	0|88|snapchat
microsoft	0|88|microsoft
amazon	0|88|amazon
youtube	0|88|youtube
réseau	0|88|réseau social	1|323|réseau
reseaux	0|88|reseaux sociaux
reseau	0|88|reseau social
whatsapp	0|88|whatsapp	1|1489|whatsapp
reddit	0|88|reddit	1|1503|reddit
discord	0|88|discord	1|1504|discord
autorités	0|89|autorités	0|89|autorités administratives	0|89|autorités de police	0|89|autorités chargées de l application	0|89|autorités de régulation	0|89|autorités répressives	0|89|autorités de poursuite	0|89|autorités étatiques	0|89|autorités nationales	0|89|autorités locales	0|89|autorités d enquête	0|89|autorités etatiques	1|626|autorités
police	0|89|police	1|624|police
tribunal	0|89|tribunal	1|614|tribunal
tribunaux	0|89|tribunaux	1|614|tribunaux
forces	0|89|forces de l ordre	0|89|forces de police
décision	0|89|décision de justice	0|89|décision judiciaire	0|115|décision individuelle automatisée	0|190|décision de refus
administrations	0|89|administrations	0|89|administrations publiques
administration	0|89|administration publique	0|89|administration compétente	0|89|administration douanière	0|89|administration judiciaire	0|96|administration de notre	0|96|administration de nos	0|96|administration du site
douanes	0|89|douanes
pouvoirs	0|89|pouvoirs publics	1|1025|pouvoirs
sécurité	0|89|sécurité nationale	0|105|sécurité du site	0|105|sécurité de nos	0|105|sécurité de notre	0|105|sécurité des utilisateurs	0|105|sécurité des personnes	0|105|sécurité des biens	0|105|sécurité du service	0|105|sécurité des services	0|105|sécurité de la plateforme	0|105|sécurité d autrui	0|105|sécurité du public	0|105|sécurité publique	0|105|sécurité physique	0|105|sécurité d une personne	0|105|sécurité de toute personne	0|105|sécurité de quiconque	0|105|sécurité de nos utilisateurs	0|105|sécurité de nos clients	0|105|sécurité de nos membres	0|105|sécurité de nos employés	0|105|sécurité des membres	0|105|sécurité des enfants	0|105|sécurité de l utilisateur	0|140|sécurité	0|140|sécurité renforcée	0|140|sécurité et la confidentialité	0|142|sécurité absolue	0|142|sécurité totale	0|142|sécurité parfaite	0|142|sécurité complète	0|142|sécurité à 100
commission	0|89|commission rogatoire	0|124|commission nationale de l informatique	0|124|commission d accès à l information	1|1195|commission
cours	0|89|cours et tribunaux	1|701|cours
procédure	0|89|procédure légale	0|90|procédure collective
application	0|89|application de la loi	0|108|application de nos conditions	0|108|application des présentes	0|108|application des conditions	0|108|application de nos droits	0|172|application tierce	1|305|application	2|864|application de la	3|1550|application	6|1624|application
mandat	0|89|mandat judiciaire	1|1364|mandat
force	0|89|force publique	1|867|force	2|1024|force majeure
ministère	0|89|ministère public
parquet	0|89|parquet
décisions	0|89|décisions de justice	0|89|décisions judiciaires	0|115|décisions individuelles automatisées	0|115|décisions automatiques
répondre	0|89|répondre à une demande des autorités	0|89|répondre aux demandes des autorités	0|89|répondre à une demande d une autorité	0|89|répondre aux demandes d une autorité	0|89|répondre à toute demande des autorités	0|89|répondre à toute demande d une autorité	0|89|répondre à une demande officielle	0|89|répondre aux demandes officielles	0|107|répondre à nos obligations	0|107|répondre aux exigences	0|107|répondre aux obligations	0|107|répondre à des obligations	0|107|répondre à une obligation	0|107|répondre à ses obligations	0|110|répondre à vos questions	0|110|répondre aux questions	0|110|répondre à une question	0|110|répondre à vos commentaires	0|110|répondre à vos interrogations	0|110|répondre à vos préoccupations	0|110|répondre à vos messages	0|110|répondre à vos courriels	0|110|répondre à vos demandes de renseignements	0|110|répondre à vos demandes d information*	0|110|répondre à vos demandes d assistance	0|110|répondre à vos requêtes	0|110|répondre à toute question	0|110|répondre à toutes vos questions	0|110|répondre à tes questions	0|110|répondre à tes commentaires	0|110|répondre à tes interrogations	0|110|répondre à tes préoccupations	0|110|répondre à tes messages	0|110|répondre à tes courriels	0|110|répondre à tes demandes de renseignements	0|110|répondre à tes demandes d information*	0|110|répondre à tes demandes d assistance	0|110|répondre à tes requêtes	0|110|répondre à toutes tes questions	0|130|répondre à votre requête	0|130|répondre à ta requête	0|190|répondre à vos besoins	0|190|répondre aux besoins	0|190|répondre à un besoin	0|190|répondre à tes besoins	3|1586|répondre
fisc	0|89|fisc
rachat	0|90|rachat
réorganisation	0|90|réorganisation
restructuration	0|90|restructuration
faillite	0|90|faillite
liquidation	0|90|liquidation
changement	0|90|changement de contrôle	0|174|changement majeur	3|1591|changement	8|1629|changement de contrôle
opération	0|90|opération de fusion	0|90|opération de cession	0|90|opération de restructuration
fusion	0|90|fusion	0|90|fusion acquisition	0|90|fusion cession	0|90|fusion ou cession	0|90|fusion ou de cession	1|1169|fusion	8|1629|fusion
fusions	0|90|fusions	0|90|fusions acquisitions	1|1169|fusions
acquisitions	0|90|acquisitions
transfert	0|90|transfert d actifs
insolvabilité	0|90|insolvabilité
dissolution	0|90|dissolution
redressement	0|90|redressement judiciaire
apport	0|90|apport partiel	0|90|apport d actifs
acquéreur	0|90|acquéreur potentiel
absorption	0|90|absorption
racheté	0|90|racheté
rachetée	0|90|rachetée
rachetés	0|90|rachetés
rachetées	0|90|rachetées
prises	0|90|prises de contrôle	1|1089|prises
prend	0|90|prend le contrôle	0|175|prend effet	1|1089|prend	9|1650|prend effet
prendrait	0|90|prendrait le contrôle
acquerrait	0|90|acquerrait
entreprise	0|90|entreprise est acquise	3|1548|entreprise
changements	0|90|changements de contrôle	0|174|changements apportés à	0|174|changements à la présente	0|174|changements importants	0|174|changements majeurs	0|174|changements de notre politique	3|1591|changements
acquéreurs	0|90|acquéreurs potentiels
grand	0|91|grand public	1|960|grand
communauté	0|91|communauté
collectivité	0|91|collectivité
large	0|91|large public	1|960|large
école	0|92|école
écoles	0|92|écoles
titulaire	0|92|titulaire principal
propriétaire	0|92|propriétaire principal
ecole	0|92|ecole
ecoles	0|92|ecoles
établissements	0|92|établissements scolaires	0|94|établissements universitaires
conseils	0|93|conseils juridiques	0|93|conseils professionnels	1|622|conseils
conseillers	0|93|conseillers professionnels	0|93|conseillers juridiques	0|93|conseillers financiers
conseiller	0|93|conseiller juridique
juristes	0|93|juristes
comptables	0|93|comptables et avocats	0|93|comptables et auditeurs	0|93|comptables et autres	0|93|comptables ou	0|93|comptables avocats	0|93|comptables auditeurs	0|93|comptables externes	0|107|comptables et fiscales
avocats	0|93|avocats comptables	0|93|avocats et comptables
auditeurs	0|93|auditeurs comptables	0|93|auditeurs et comptables
banquiers	0|93|banquiers comptables
bureau	0|93|bureau de crédit	1|511|bureau
bureaux	0|93|bureaux de crédit	1|511|bureaux
etablissements	0|94|etablissements universitaires
logistique	0|95|logistique
compagnies	0|95|compagnies aériennes	0|95|compagnies ferroviaires
marchands	0|95|marchands
vendeurs	0|95|vendeurs
restaurants	0|95|restaurants
commerçants	0|95|commerçants
détaillants	0|95|détaillants
logistiques	0|95|logistiques
fourniture	0|96|fourniture de nos services	0|96|fourniture des services	0|96|fourniture du service	0|96|fourniture
exécuter	0|96|exécuter le contrat	0|96|exécuter un contrat	0|96|exécuter les services	0|96|exécuter vos	0|96|exécuter votre	0|96|exécuter tes	0|138|exécuter notre contrat	0|138|exécuter les contrats	0|138|exécuter le présent contrat	0|138|exécuter nos contrats	0|138|exécuter l accord	0|138|exécuter un accord
proposer	0|96|proposer nos services	3|1558|proposer
offrir	0|96|offrir nos services	0|96|offrir nos produits	1|545|offrir	3|1558|offrir
assurer	0|96|assurer le fonctionnement	0|96|assurer le bon fonctionnement	0|96|assurer la fourniture	0|96|assurer la maintenance	0|96|assurer le service	0|110|assurer le service client	0|110|assurer le service après vente	0|186|assurer	0|190|assurer le suivi	1|744|assurer	3|1561|assurer
bon	0|96|bon fonctionnement	0|134|bon vous semble	0|134|bon te semble	1|966|bon	2|546|bon d achat
administrer	0|96|administrer notre	0|96|administrer nos	0|96|administrer le	0|96|administrer votre compte	0|96|administrer ton compte	3|1584|administrer
maintenir	0|96|maintenir nos services	0|96|maintenir le fonctionnement	0|140|maintenir la confidentialité	1|1100|maintenir
maintenance	0|96|maintenance	1|1100|maintenance
prestation	0|96|prestation de nos services	0|96|prestation des services	1|297|prestation	3|1550|prestation
délivrer	0|96|délivrer nos services	3|1558|délivrer
exécution	0|96|exécution de la prestation	0|96|exécution des prestations	0|96|exécution du service	0|96|exécution des services	0|96|exécution des	0|96|exécution de vos	0|96|exécution de votre	0|96|exécution de tes	0|107|exécution des obligations	0|107|exécution des obligations légales	0|107|exécution de nos obligations légales	0|107|exécution d une obligation	0|107|exécution d une obligation légale	0|111|exécution des paiements	0|111|exécution de vos paiements	0|111|exécution du paiement	0|111|exécution de tes paiements	0|138|exécution du contrat	0|138|exécution d un contrat	0|138|exécution de votre contrat	0|138|exécution des contrats	0|138|exécution de notre contrat	0|138|exécution de nos contrats	0|138|exécution contractuelle	0|138|exécution du présent contrat	0|138|exécution de ce contrat	0|138|exécution d un accord	0|138|exécution de l accord	0|138|exécution des conditions	0|138|exécution des présentes	0|138|exécution d une commande	0|138|exécution de nos obligations contractuelles	0|138|exécution de notre accord	0|138|exécution des obligations contractuelles	0|138|exécution de ses obligations contractuelles	0|138|exécution des mesures précontractuelles	0|138|exécution de mesures précontractuelles	0|138|exécution des mesures	0|138|exécution de ton contrat
fonctionner	0|96|fonctionner correctement	0|96|fonctionner le site	0|96|fonctionner le service	1|497|fonctionner
fonctionne	0|96|fonctionne correctement	1|497|fonctionne
fonctionnent	0|96|fonctionnent correctement	1|497|fonctionnent
fonctionnement	0|96|fonctionnement technique	0|96|fonctionnement du site	0|96|fonctionnement des sites	0|96|fonctionnement du service	0|96|fonctionnement des services	0|96|fonctionnement de la plateforme	0|96|fonctionnement de notre site	0|96|fonctionnement de notre plateforme	0|96|fonctionnement de notre service	0|96|fonctionnement de nos services	0|96|fonctionnement de nos sites	0|96|fonctionnement de certaines	0|96|fonctionnement de certains	0|96|fonctionnement optimal	0|96|fonctionnement normal	0|96|fonctionnement sûr	0|96|fonctionnement fiable	1|497|fonctionnement
fournisse	0|96|fournisse
fournissions	0|96|fournissions
proposons	0|96|proposons nos services	3|1558|proposons
offrons	0|96|offrons nos services	1|545|offrons	3|1558|offrons
soient	0|96|soient fournis	0|96|soient fournies	0|119|soient complétées	0|141|soient compromis	0|187|soient nécessaires	0|190|soient ou non	8|1636|soient ** informé*	8|1636|soient informé*
fournit	0|96|fournit nos services	0|96|fournit le service	0|96|fournit les services	1|798|fournit
fournissent	0|96|fournissent nos services	0|96|fournissent le service	0|96|fournissent les services	1|798|fournissent
afin	0|96|afin de fournir	0|192|afin de	0|192|afin d	0|192|afin que
fournissant	0|96|fournissant nos services	0|96|fournissant des services	0|96|fournissant les services	1|798|fournissant
fournirons	0|96|fournirons nos services	0|96|fournirons les services	1|798|fournirons	8|1633|fournirons un message
permettre	0|96|permettre le fonctionnement	1|441|permettre	3|1557|permettre
permettent	0|96|permettent le fonctionnement	1|441|permettent	3|1557|permettent
permet	0|96|permet le fonctionnement	1|441|permet	3|1557|permet
permettant	0|96|permettant le fonctionnement	1|441|permettant	3|1557|permettant
garantir	0|96|garantir le fonctionnement	0|140|garantir la sécurité	0|186|garantir	3|1561|garantir
améliorer	0|96|améliorer le fonctionnement
fonctionneront	0|96|fonctionneront correctement	0|96|fonctionneront ** correctement
fonctionnera	0|96|fonctionnera ** correctement
résoudre	0|97|résoudre les problèmes	0|97|résoudre des problèmes	0|108|résoudre les litiges	0|108|résoudre des litiges	0|110|résoudre vos problèmes	0|110|résoudre vos	0|110|résoudre les problèmes que vous	0|110|résoudre tes problèmes	0|110|résoudre tes	0|110|résoudre les problèmes que tu
dépannage	0|97|dépannage
meilleur	0|97|meilleur service	1|966|meilleur
meilleurs	0|97|meilleurs services	0|184|meilleurs délais	1|966|meilleurs
meilleure	0|97|meilleure expérience	0|97|meilleure qualité	1|966|meilleure
meilleures	0|97|meilleures expériences	1|966|meilleures
convivialité	0|97|convivialité
ergonomie	0|97|ergonomie
facilité	0|97|facilité d utilisation	0|97|facilité de navigation
faciliter	0|97|faciliter votre navigation	0|97|faciliter la navigation	0|97|faciliter ta navigation
accroître	0|97|accroître la qualité
perfectionner	0|97|perfectionner
perfectionnons	0|97|perfectionnons
perfectionnement	0|97|perfectionnement de	0|97|perfectionnement des	0|97|perfectionnement du
fluidifier	0|97|fluidifier
qualité	0|97|qualité et de formation	0|97|qualité et formation	1|987|qualité	2|1411|qualité marchande
nouveaux	0|98|nouveaux services	0|98|nouveaux produits
nouvelles	0|98|nouvelles fonctionnalités	0|98|nouvelles offres	2|1224|nouvelles sur
tester	0|98|tester	0|98|tester de nouvelles	0|98|tester de nouveaux
phase	0|98|phase de test
tests	0|98|tests internes	0|98|tests a b	0|98|tests et
nouvelle	0|98|nouvelle fonctionnalité	0|174|nouvelle version de la	0|231|nouvelle zélande	8|1628|nouvelle version
concevoir	0|98|concevoir de nouveaux	0|98|concevoir de nouvelles	1|779|concevoir
développer	0|98|développer
développe	0|98|développe
développent	0|98|développent
développons	0|98|développons
développez	0|98|développez
développement	0|98|développement	2|1402|développement durable
développements	0|98|développements
développant	0|98|développant
développera	0|98|développera
développerons	0|98|développerons
évolution	0|98|évolution de nos services	0|98|évolution des services	0|98|évolution de nos produits	0|98|évolution du service	0|174|évolution de la présente
conception	0|98|conception de nouveaux	0|98|conception de nouvelles
nouveau	0|98|nouveau service	0|98|nouveau produit	8|136|nouveau consentement	8|136|nouveau votre accord	8|136|nouveau ton accord
evolution	0|98|evolution de nos services	0|98|evolution des services	0|98|evolution de nos produits	0|98|evolution du service	0|174|evolution de la présente
testons	0|98|testons
travaux	0|99|travaux de recherche	1|502|travaux
marketing	0|100|marketing	0|102|marketing ciblé	1|540|marketing
prospection	0|100|prospection	1|540|prospection
démarchage	0|100|démarchage	1|1313|démarchage
promouvoir	0|100|promouvoir
promouvons	0|100|promouvons
courriels	0|100|courriels ** commerciaux	3|1600|courriels
messages	0|100|messages ** commerciaux	0|100|messages à caractère commercial	0|102|messages ciblés	0|102|messages publicitaires ciblés	0|109|messages de service	1|398|messages
prospections	0|100|prospections
bons	0|100|bons plans	1|966|bons
coupon	0|100|coupon
coupons	0|100|coupons
rabais	0|100|rabais
prospecter	0|100|prospecter
prospectus	0|100|prospectus
animation	0|100|animation commerciale
fidélisation	0|100|fidélisation
parrainage	0|100|parrainage
annonce	0|101|annonce	1|414|annonce
annonces	0|101|annonces	0|102|annonces personnalisées	0|102|annonces ciblées	0|102|annonces pertinentes	0|102|annonces basées sur	0|102|annonces plus pertinentes	0|102|annonces publicitaires personnalisées	0|102|annonces publicitaires ciblées	0|102|annonces basées sur les centres d intérêt	0|102|annonces basées sur vos centres d intérêt	0|102|annonces basées sur tes centres d intérêt	0|102|annonces en fonction de	0|109|annonces relatives au service	0|109|annonces relatives aux services	0|109|annonces de service	0|109|annonces du service	0|109|annonces importantes	0|109|annonces administratives	0|109|annonces concernant le service	1|414|annonces
publicitaires	0|101|publicitaires	0|102|publicitaires ciblé*	0|102|publicitaires personnalisé*
pub	0|101|pub	0|102|pub ciblée	0|102|pub personnalisée
pubs	0|101|pubs	0|102|pubs en fonction de	0|102|pubs ciblées	0|102|pubs personnalisées
publicité	0|102|publicité ciblée	0|102|publicité basée sur les centres d intérêt	0|102|publicité par centres d intérêt	0|102|publicité plus pertinente	0|102|publicité en fonction de vos	0|102|publicité en fonction de tes	0|102|publicité en fonction de	0|102|publicité basée sur	0|102|publicité fondée sur
publicités	0|102|publicités ciblées	0|102|publicités adaptées	0|102|publicités plus pertinentes	0|102|publicités qui vous intéressent	0|102|publicités qui t intéressent	0|102|publicités en fonction de	0|102|publicités selon vos	0|102|publicités basées sur	0|102|publicités fondées sur	0|102|publicités correspondant à vos	0|102|publicités adaptées à vos
ciblage	0|102|ciblage
reciblage	0|102|reciblage	1|1135|reciblage
retargeting	0|102|retargeting
remarketing	0|102|remarketing
campagnes	0|102|campagnes ciblées
cibler	0|102|cibler les	0|102|cibler des	0|102|cibler la publicité	0|102|cibler nos
adapter	0|102|adapter les publicités	0|102|adapter la publicité	0|102|adapter nos publicités	0|102|adapter les annonces	0|104|adapter	0|104|adapter à vos	0|104|adapter à tes	0|174|adapter la présente	0|174|adapter cette politique	0|174|adapter notre politique	0|174|adapter la politique	1|838|adapter
personnaliser	0|102|personnaliser la publicité	0|102|personnaliser les publicités	0|102|personnaliser nos publicités	0|102|personnaliser les annonces
personnalisation	0|102|personnalisation de la publicité	0|102|personnalisation des publicités	0|102|personnalisation publicitaire
ciblons	0|102|ciblons
tendances	0|103|tendances
indicateurs	0|103|indicateurs
reporting	0|103|reporting	1|465|reporting
analytics	0|103|analytics	1|1030|analytics
rapports	0|103|rapports statistiques	0|103|rapports d analyse	0|103|rapports d audience	0|103|rapports agrégés	0|103|rapports d activité	1|465|rapports
métriques	0|103|métriques
analyse	0|103|analyse d audience	0|103|analyse statistique	0|103|analyse web
générer	0|103|générer des rapports	1|777|générer	3|1559|générer
production	0|103|production de rapports
mesurer	0|103|mesurer l audience	0|103|mesurer la fréquentation	0|103|mesurer notre audience	1|492|mesurer
adaptés	0|104|adaptés à	0|104|adaptés aux	0|140|adaptés aux risques	1|970|adaptés
adaptées	0|104|adaptées à	0|140|adaptées aux risques	0|140|adaptées au risque	1|970|adaptées
recommander	0|104|recommander des	0|104|recommander du	0|104|recommander les	0|104|recommander de nouveaux	0|104|recommander de nouvelles
recommandons	0|104|recommandons des	8|1636|recommandons de consulter
recommande	0|104|recommande des
recommandent	0|104|recommandent des
recommandés	0|104|recommandés pour vous	0|104|recommandés pour toi
recommandées	0|104|recommandées pour vous	0|104|recommandées pour toi
produits	0|104|produits recommandés	1|298|produits	3|1550|produits
articles	0|104|articles recommandés	1|451|articles
suggérer	0|104|suggérer	0|104|suggérer des
suggéré	0|104|suggéré
suggérés	0|104|suggérés
suggérée	0|104|suggérée
suggérées	0|104|suggérées
suggère	0|104|suggère des
suggérons	0|104|suggérons des	0|104|suggérons
suggérant	0|104|suggérant
adapté	0|104|adapté à vos	0|104|adapté à votre	0|104|adapté à tes	0|140|adapté aux risques	0|140|adapté au risque	1|970|adapté
adaptation	0|104|adaptation de nos	0|104|adaptation des services	0|104|adaptation des contenus	0|104|adaptation du contenu	0|104|adaptation du service	0|104|adaptation du site
protéger	0|105|protéger nos	0|105|protéger les droits	0|105|protéger notre	0|105|protéger les biens	0|105|protéger les intérêts	0|105|protéger la propriété	0|105|protéger la sécurité	0|140|protéger vos	0|140|protéger les données	0|140|protéger vos données contre	0|140|protéger les informations	0|140|protéger ces informations	0|140|protéger ces données	0|140|protéger votre	0|140|protéger contre	0|140|protéger la confidentialité	0|140|protéger l intégrité	0|140|protéger	0|140|protéger tes	0|140|protéger tes données contre	0|140|protéger vos renseignements contre	0|140|protéger ces renseignements
protection	0|105|protection de nos	0|105|protection de notre	0|105|protection des droits	0|105|protection des biens	0|108|protection de nos droits en justice	0|140|protection de vos	0|140|protection que	0|140|protection contre	0|140|protection de leurs	0|140|protection de ces	0|140|protection de ses	0|140|protection des informations	0|140|protection de la confidentialité	0|140|protection de cette confidentialité	0|140|protection de la sécurité	0|140|protection de tes	0|147|protection adéquate	0|147|protection équivalente	0|147|protection suffisante	0|147|protection comparable	0|147|protection similaire	6|1619|protection
abus	0|105|abus	1|732|abus
spam	0|105|spam	1|734|spam
intégrité	0|105|intégrité	1|1321|intégrité
abusif	0|105|abusif
abusifs	0|105|abusifs
abusive	0|105|abusive
abusives	0|105|abusives
mauvaise	0|105|mauvaise utilisation
sûreté	0|105|sûreté	1|722|sûreté
sécuriser	0|105|sécuriser nos
pollupostage	0|105|pollupostage
hameçonnage	0|105|hameçonnage	1|1460|hameçonnage
phishing	0|105|phishing
piratage	0|105|piratage informatique
pirates	0|105|pirates informatiques
pirate	0|105|pirate informatique
cybersécurité	0|105|cybersécurité
attaque	0|105|attaque
attaques	0|105|attaques
virus	0|105|virus	1|1458|virus
prémunir	0|105|prémunir contre
raisons	0|105|raisons de sécurité	0|107|raisons fiscales	0|107|raisons légales	0|107|raisons juridiques	0|122|raisons tenant à	0|122|raisons qui tiennent à	0|122|raisons liées à votre situation	0|122|raisons relatives à votre situation	0|122|raisons propres à votre situation	0|122|raisons liées à sa situation	0|122|raisons tenant à votre situation	0|122|raisons tenant à sa situation	0|122|raisons liées à ta situation	0|122|raisons relatives à ta situation	0|122|raisons propres à ta situation	0|122|raisons tenant à ta situation	0|139|raisons d intérêt public	0|190|raisons du refus	0|192|raisons	1|716|raisons	3|1560|raisons
motifs	0|105|motifs de sécurité	0|107|motifs fiscaux	0|107|motifs légaux	0|122|motifs tenant à	0|122|motifs légitimes tenant à	0|122|motifs liés à votre situation	0|122|motifs liés à ta situation	0|137|motifs légitimes et impérieux	0|137|motifs impérieux et légitimes	0|137|motifs légitimes impérieux	0|192|motifs
logiciels	0|105|logiciels espions	1|306|logiciels
cybercriminalité	0|105|cybercriminalité
déni	0|105|déni de service
bots	0|105|bots	1|1461|bots
mésusage	0|105|mésusage
mauvais	0|105|mauvais usage
faille	0|105|faille
failles	0|105|failles
biens	0|105|biens ou de la sécurité	0|105|biens ou la sécurité	0|105|biens et la sécurité	0|105|biens et de la sécurité	1|534|biens
propriété	0|105|propriété ou la sécurité	0|105|propriété ou de la sécurité	0|105|propriété et la sécurité	1|533|propriété
blanchiment	0|106|blanchiment	1|1285|blanchiment
usurpation	0|106|usurpation
illégale	0|106|illégale
illégales	0|106|illégales
illégal	0|106|illégal
illégaux	0|106|illégaux
illégalement	0|106|illégalement
violation	0|106|violation	0|141|violation de données à caractère personnel
violations	0|106|violations	0|141|violations de données
criminel	0|106|criminel
criminels	0|106|criminels
criminelle	0|106|criminelle
criminelles	0|106|criminelles
criminalité	0|106|criminalité
délit	0|106|délit
délits	0|106|délits
antifraude	0|106|antifraude
anti	0|106|anti fraude	0|140|anti virus
crime	0|106|crime	1|623|crime
crimes	0|106|crimes	1|623|crimes
viole	0|106|viole	1|742|viole
violer	0|106|violer	1|742|violer
violerait	0|106|violerait
violeraient	0|106|violeraient
violant	0|106|violant	1|742|violant
contrevenir	0|106|contrevenir
porte	0|106|porte atteinte aux droits	0|106|porte atteinte à vos droits	0|106|porte atteinte à tes droits	1|1090|porte
portent	0|106|portent atteinte aux droits	1|1090|portent
porterait	0|106|porterait atteinte aux droits
portant	0|106|portant atteinte aux droits	1|1090|portant
usurper	0|106|usurper
usurpe	0|106|usurpe
lutte	0|106|lutte contre la fraude
obligations	0|107|obligations réglementaires	0|107|obligations comptables	0|107|obligations légales et réglementaires	0|107|obligations en matière fiscale	0|107|obligations imposées par	0|107|obligations juridiques	0|107|obligations légales ou réglementaires	0|107|obligations légales ou règlementaires	0|107|obligations légales et règlementaires	0|107|obligations légales et ou règlementaires	0|107|obligations légales et ou réglementaires	0|107|obligations légales et fiscales
loi	0|107|loi applicable	0|107|loi en vigueur	0|107|loi nationale	0|107|loi un règlement	0|107|loi de l état	0|107|loi d un état	0|107|loi locale	0|107|loi de l etat	0|107|loi d un etat	0|162|loi étatique	0|162|loi etatique	0|163|loi informatique et libertés	0|163|loi fédérale sur la protection	0|163|loi du 6 janvier	0|163|loi de protection des données	0|163|loi 25	0|163|loi n 78	0|163|loi 78	0|163|loi informatique	0|163|loi ** sur la protection	0|163|loi ** relative à la protection	1|591|loi	3|1567|loi
respecter	0|107|respecter la loi	0|107|respecter nos obligations	0|107|respecter les lois	0|107|respecter les obligations	0|107|respecter la législation	0|107|respecter la réglementation	0|107|respecter une obligation	0|140|respecter la confidentialité	1|599|respecter
droit	0|107|droit applicable	0|107|droit en vigueur	0|107|droit fiscal	0|107|droit français	0|107|droit national	0|107|droit local	0|107|droit de l union	0|107|droit de l état	0|107|droit des états membres	0|107|droit de l état membre	0|107|droit d un état membre	0|107|droit européen	0|107|droit suisse	0|107|droit belge	0|107|droit luxembourgeois	0|107|droit allemand	0|107|droit américain	0|107|droit canadien	0|107|droit du travail	0|107|droit social	0|107|droit pénal	0|107|droit civil	0|107|droit commun	0|107|droit positif	0|107|droit des sociétés	0|107|droit commercial	0|107|droit de l etat	0|107|droit des etats membres	0|107|droit de l etat membre	0|107|droit d un etat membre	0|117|droit	0|117|droit d obtenir	0|118|droit d accès	0|118|droit à l information	0|118|droit de consulter	0|118|droit d être informé	0|118|droit de savoir	0|118|droit de connaître	0|118|droit à l accès	0|118|droit d accéder	0|118|droit d avoir accès	0|118|droit d y accéder	0|118|droit de recevoir une copie	0|118|droit * d accès	0|118|droit à l accès aux données	0|118|droit à l accès aux renseignements	0|119|droit de correction	0|119|droit à la correction	0|119|droit de modification	0|120|droit à l effacement	0|120|droit à l oubli	0|120|droit de suppression	0|120|droit d effacement	0|120|droit de supprimer	0|120|droit de faire supprimer	0|120|droit à la suppression	0|120|droit à suppression	0|120|droit au déréférencement	0|120|droit à l effacement des données	0|121|droit de recevoir vos	0|121|droit de recevoir les	0|121|droit de recevoir ses	0|121|droit de recevoir des données	0|121|droit de recevoir tes	0|122|droit d opposition	0|122|droit de s opposer	0|122|droit de vous opposer	0|122|droit de vous y opposer	0|122|droit de m opposer	0|122|droit à vous opposer	0|122|droit de t opposer	0|122|droit de t y opposer	0|122|droit à t opposer	0|122|droit d opposition à tout moment	0|123|droit à la limitation	0|123|droit de limitation	0|123|droit de limiter	0|123|droit au gel	0|123|droit de geler	0|125|droit de recours	0|125|droit d appel	0|127|droit de ne pas faire l objet	0|127|droit de ne pas être soumis	0|127|droit à ne pas faire l objet	0|127|droit de ne pas faire l objet d une décision	0|128|droit de retrait	0|163|droit de la protection des données	0|163|droit applicable en matière de protection	0|163|droit européen de la protection	0|163|droit de la protection	1|609|droit	2|1002|droit d auteur	4|1567|droit applicable	6|1617|droit
légalement	0|107|légalement	0|187|légalement tenu*	1|592|légalement
conformité	0|107|conformité	1|599|conformité
conformer	0|107|conformer à	0|107|conformer aux	1|599|conformer
respect	0|107|respect de nos obligations	0|107|respect des obligations	0|107|respect de la loi	0|107|respect de la réglementation	0|107|respect d une obligation	0|107|respect d obligations	0|107|respect des lois	0|107|respect du droit	0|107|respect de la législation	1|599|respect
satisfaire	0|107|satisfaire à nos obligations	0|107|satisfaire aux obligations	0|107|satisfaire aux exigences	0|107|satisfaire à une obligation	2|1339|satisfaire à
lois	0|107|lois applicables	0|107|lois en vigueur	0|107|lois et réglementations	0|107|lois et règlements	0|107|lois et règlementations	0|107|lois et dispositions	0|107|lois nationales	0|107|lois locales	0|107|lois règles	0|107|lois règlements	0|107|lois	0|162|lois des états	0|162|lois étatiques	0|162|lois d états	0|162|lois des etats	0|162|lois etatiques	0|162|lois d etats	0|163|lois en matière de protection	0|163|lois applicables en matière de protection	0|163|lois sur la confidentialité	0|163|lois ** relatives à la protection	0|163|lois ** en matière de protection	0|163|lois ** sur la protection	0|163|lois relatives à la vie privée	0|163|lois en matière de vie privée	0|163|lois sur la vie privée	0|163|lois en matière de confidentialité	0|163|lois relatives à la confidentialité	0|163|lois de protection des données	0|163|lois applicables de protection des données	0|163|lois applicables relatives à la confidentialité	0|163|lois applicables à la protection	0|163|lois applicables en matière de confidentialité	0|163|lois et réglementations ** protection des données	0|163|lois et règlements ** protection des données	0|163|lois ** protection des données	1|591|lois	3|1567|lois
législation	0|107|législation applicable	0|107|législation en vigueur	0|107|législation fiscale	0|107|législation nationale	0|107|législation locale	0|107|législation française	0|107|législation	0|107|législation nous	0|163|législation relative à la protection	0|163|législation en matière de protection	0|163|législation applicable en matière de protection	0|163|législation ** relative à la protection	0|163|législation ** en matière de protection	0|163|législation ** sur la protection	0|163|législation en matière de confidentialité	0|163|législation de protection des données	0|163|législation relative à la confidentialité	0|163|législation sur la confidentialité	0|163|législation relative à la vie privée	0|163|législation sur la vie privée	0|163|législation applicable de protection	0|163|législation applicable en matière de confidentialité	0|182|législation l exige	0|182|législation l impose	0|182|législation le permet	0|182|législation l autorise	0|182|législation applicable l exige	0|182|législation applicable le permet	0|182|législation applicable l autorise	0|182|législation applicable l impose	3|1567|législation
réglementation	0|107|réglementation en vigueur	0|107|réglementation nous	0|163|réglementation applicable en matière de protection	0|163|réglementation relative à la protection	0|163|réglementation sur la protection	0|163|réglementation en matière de protection	0|163|réglementation européenne	0|163|réglementation ** relative à la protection	0|163|réglementation ** en matière de protection	0|163|réglementation ** sur la protection	0|163|réglementation relative à la confidentialité	0|163|réglementation en matière de confidentialité	0|163|réglementation de protection des données	0|182|réglementation l exige	0|182|réglementation l impose	0|182|réglementation le permet	0|182|réglementation l autorise	3|1567|réglementation
réglementations	0|107|réglementations en vigueur	0|163|réglementations relatives à la protection	0|163|réglementations en matière de protection	0|163|réglementations sur la protection	0|163|réglementations en matière de confidentialité
règlementation	0|107|règlementation en vigueur	0|163|règlementation relative à la protection	0|163|règlementation en matière de protection	0|163|règlementation sur la protection
textes	0|107|textes en vigueur	0|107|textes applicables	0|107|textes légaux	0|163|textes relatifs à la protection	1|354|textes
dispositions	0|107|dispositions en vigueur	0|107|dispositions législatives	0|107|dispositions applicables	0|163|dispositions relatives à la protection	0|163|dispositions en matière de protection	0|163|dispositions applicables en matière de protection	1|447|dispositions
comptabilité	0|107|comptabilité
contraintes	0|107|contraintes légales	0|187|contraintes à
légale	0|107|légale de conservation	0|107|légale comptable	1|592|légale
légales	0|107|légales de conservation	0|107|légales comptables	1|592|légales
fiscales	0|107|fiscales et comptables
répond	0|107|répond aux exigences	0|107|répond aux obligations	0|110|répond à vos questions	0|110|répond à tes questions	0|190|répond à vos besoins	0|190|répond à une finalité	0|190|répond à tes besoins
répondent	0|107|répondent aux exigences	0|107|répondent aux obligations	0|190|répondent aux besoins
exigences	0|107|exigences légales et réglementaires	0|107|exigences légales ou réglementaires	0|107|exigences du droit	0|187|exigences
respectons	0|107|respectons la loi	1|599|respectons
juridiquement	0|107|juridiquement tenu*
obligation	0|107|obligation juridique	0|107|obligation légale ou réglementaire	0|187|obligation de fournir	0|187|obligation de conserver	0|187|obligation de notifier	0|187|obligation de vous	0|187|obligation de nous	0|187|obligation de communiquer	0|187|obligation de respecter	0|187|obligation d informer	0|187|obligation de répondre	0|187|obligation de supprimer
contrainte	0|107|contrainte légale	0|187|contrainte de	0|187|contrainte d	0|187|contrainte à
remplir	0|107|remplir nos obligations	0|107|remplir une obligation
autorégulation	0|107|autorégulation
règlements	0|107|règlements applicables	1|595|règlements
règlement	0|107|règlement applicable	0|108|règlement des différends	0|111|règlement de votre commande	0|111|règlement des commandes	0|111|règlement de vos achats	0|111|règlement des factures	0|111|règlement de ta commande	0|111|règlement de tes achats	0|163|règlement général sur la protection	0|163|règlement européen	0|163|règlement 2016	0|163|règlement général relatif à la protection	0|163|règlement ue 2016	0|163|règlement ue n 2016	0|163|règlement n 2016	0|163|règlement ue général	0|163|règlement de l ue	0|163|règlement général de protection	0|163|règlement européen général	1|595|règlement	2|566|règlement d achat	2|1337|règlement amiable	3|1567|règlement
règles	0|107|règles applicables	0|107|règles ou règlements	0|107|règles et règlements	0|108|règles de la communauté	0|108|règles communautaires	0|148|règles d entreprise contraignantes	0|148|règles contraignantes d entreprise	0|148|règles internes d entreprise	0|148|règles d entreprises contraignantes	0|163|règles relatives à la protection	0|163|règles applicables en matière de protection	0|163|règles en matière de protection	0|163|règles de protection des données	0|163|règles de protection de la vie privée	0|173|règles de confidentialité	1|485|règles
législations	0|107|législations
impératifs	0|107|impératifs légaux
prescriptions	0|107|prescriptions légales
contentieux	0|108|contentieux	1|613|contentieux
défense	0|108|défense de nos droits	0|108|défense de ses droits	0|108|défense de leurs droits	0|108|défense d un droit	0|108|défense d un droit légal
conditions	0|108|conditions générales	0|108|conditions d utilisation	0|108|conditions générales d utilisation	0|108|conditions générales de vente	0|108|conditions de service	0|108|conditions d usage	0|108|conditions de vente	0|108|conditions particulières	0|108|conditions d abonnement	0|108|conditions d adhésion	0|108|conditions contractuelles	0|139|conditions de licéité	1|436|conditions
constatation	0|108|constatation	0|108|constatation exercice	0|147|constatation d adéquation
exercice	0|108|exercice ou la défense	0|108|exercice des droits en justice	0|108|exercice de droits en justice	0|108|exercice de nos droits	0|108|exercice ou défense	0|108|exercice ou à la défense	0|130|exercice de vos	0|130|exercice de ces	0|130|exercice de votre	0|130|exercice du droit	0|130|exercice des droits	0|130|exercice d un droit	0|130|exercice de ce droit	0|130|exercice de tes	0|139|exercice de l autorité publique	6|1617|exercice
droits	0|108|droits en justice	0|108|droits légaux	0|117|droits	0|117|droits d obtenir	0|118|droits d accès	0|118|droits d accéder	0|118|droits * d accès	0|120|droits de suppression	0|120|droits d effacement	0|140|droits d accès informatiques	1|609|droits	2|1002|droits d auteur	6|1617|droits
cgu	0|108|cgu	1|435|cgu
cgv	0|108|cgv	1|435|cgv
prescription	0|108|prescription légale	0|108|prescription civile
défendre	0|108|défendre nos	0|108|défendre ses	0|108|défendre leurs	0|108|défendre contre	0|108|défendre en justice	0|108|défendre des droits
poursuites	0|108|poursuites judiciaires	1|616|poursuites
action	0|108|action judiciaire	0|108|action en responsabilité	0|108|action contentieuse	1|495|action
réclamations	0|108|réclamations légales	0|108|réclamations de tiers	0|108|réclamations selon lesquelles	0|108|réclamations en justice	0|124|réclamations
prétentions	0|108|prétentions
voie	0|108|voie judiciaire	1|488|voie
contestations	0|108|contestations
procès	0|108|procès	1|616|procès
présentes	0|108|présentes conditions	1|871|présentes	8|1626|présentes conditions	8|1626|présentes informations
réclamation	0|108|réclamation de tiers	0|108|réclamation en justice	0|124|réclamation auprès
ester	0|108|ester en justice
préservation	0|108|préservation de nos droits	0|140|préservation
exercer	0|108|exercer ou défendre	0|125|exercer un recours	0|130|exercer l un	0|130|exercer vos	0|130|exercer ces	0|130|exercer votre	0|130|exercer son	0|130|exercer ses	0|130|exercer leurs	0|130|exercer tout	0|130|exercer un	0|130|exercer le droit	0|130|exercer les droits	0|130|exercer l ensemble	0|130|exercer ce	0|130|exercer chacun	0|130|exercer cette	0|130|exercer tes	6|1617|exercer
précontentieux	0|108|précontentieux
sms	0|109|sms	1|400|sms
inviter	0|109|inviter	0|109|inviter à participer	1|1134|inviter
communiquez	0|109|communiquez avec
notifications	0|109|notifications push	0|109|notifications de service
envoi	0|109|envoi de communications	0|109|envoi de messages	0|109|envoi de notifications	0|109|envoi d informations	3|1565|envoi
envoyer	0|109|envoyer des informations	0|109|envoyer des communications	0|109|envoyer des messages	0|109|envoyer à l utilisateur	0|171|envoyer un message	3|1565|envoyer
textos	0|109|textos
contacter	0|109|contacter les utilisateurs	0|109|contacter nos clients	0|109|contacter les candidats	0|109|contacter les participants	0|109|contacter les gagnants	0|109|contacter l utilisateur	0|109|contacter le client	0|109|contacter les clients	0|171|contacter	0|171|contacter à l adresse	1|405|contacter	3|1593|contacter
prendre	0|109|prendre contact avec vous	0|109|prendre contact avec toi	0|118|prendre connaissance de vos données	0|118|prendre connaissance de tes données	0|118|prendre connaissance de vos renseignements	0|171|prendre contact	0|195|prendre connaissance de notre	0|195|prendre connaissance de la politique	0|195|prendre connaissance de nos	1|1089|prendre	2|1086|prendre part	8|1636|prendre connaissance
entrer	0|109|entrer en contact avec vous	0|109|entrer en contact avec toi	0|171|entrer en contact avec nous	1|1088|entrer
êtes	0|109|êtes contacté*	0|117|êtes habilités	0|117|êtes en droit de	0|117|êtes en droit d	0|134|êtes libre	0|134|êtes libres	0|136|êtes ** d accord	0|187|êtes tenu de	0|187|êtes tenue de	0|187|êtes tenu d	0|187|êtes ** tenu de	0|187|êtes ** tenu d	0|187|êtes ** tenue d
texto	0|109|texto
canal	0|109|canal de communication	1|1216|canal
canaux	0|109|canaux de communication	1|1216|canaux
invitation	0|109|invitation
invitations	0|109|invitations
échangez	0|109|échangez avec nous
échangiez	0|109|échangiez avec nous
échangerons	0|109|échangerons avec vous	0|109|échangerons avec toi
correspondre	0|109|correspondre avec vous	0|109|correspondre avec toi	1|1114|correspondre
correspondez	0|109|correspondez avec nous
dialoguer	0|109|dialoguer avec
rester	0|109|rester en contact	1|769|rester	8|1636|rester informé*	8|1636|rester ** informé*
echangez	0|109|echangez avec nous
echangiez	0|109|echangiez avec nous
echangerons	0|109|echangerons avec vous	0|109|echangerons avec toi
assistance	0|110|assistance	0|110|assistance technique	0|110|assistance client	0|110|assistance à la clientèle	0|110|assistance clientèle	0|110|assistance aux clients	0|110|assistance aux utilisateurs	2|1188|assistance téléphonique
support	0|110|support client	0|110|support technique	0|110|support clients	0|110|support aux utilisateurs	0|110|support utilisateurs	0|110|support à la clientèle	1|840|support
assister	0|110|assister les clients	0|110|assister nos clients	3|1557|assister
aider	0|110|aider les clients	0|110|aider nos clients	0|110|aider les utilisateurs	0|110|aider nos utilisateurs	1|841|aider	3|1557|aider
répondons	0|110|répondons à vos questions	0|110|répondons à tes questions
bénéficier	0|110|bénéficier du support
facturation	0|111|facturation	1|568|facturation
encaissement	0|111|encaissement
facturer	0|111|facturer	1|563|facturer
retraits	0|111|retraits d argent
recouvrement	0|111|recouvrement
recouvrer	0|111|recouvrer
encaisser	0|111|encaisser
encaisse	0|111|encaisse
encaissons	0|111|encaissons
régler	0|111|régler votre commande	0|111|régler ta commande	1|1337|régler
processus	0|112|processus de recrutement	0|112|processus de candidature	1|490|processus
embauche	0|112|embauche
recruter	0|112|recruter
recrutements	0|112|recrutements
apprentissage	0|113|apprentissage des modèles	0|114|apprentissage automatique	0|114|apprentissage profond	0|114|apprentissage machine	2|1442|apprentissage automatique
former	0|113|former nos modèles	0|113|former des modèles	0|113|former les modèles	0|113|former des algorithmes	0|124|former une réclamation	0|125|former un recours	1|458|former
entraînement	0|113|entraînement de modèles	0|113|entraînement	0|113|entraînement des modèles
llm	0|113|llm
modèles	0|113|modèles d ia	0|113|modèles d intelligence
entraînements	0|113|entraînements
entrainement	0|113|entrainement
entraînons	0|113|entraînons
entraîné	0|113|entraîné
entraînés	0|113|entraînés
entraînée	0|113|entraînée
entraîner	0|113|entraîner nos	0|113|entraîner notre	0|113|entraîner des modèles	0|113|entraîner des algorithmes	0|113|entraîner des systèmes	0|113|entraîner les modèles	0|113|entraîner les algorithmes	0|113|entraîner les systèmes	0|113|entraîner l intelligence	0|113|entraîner l ia	0|113|entraîner un modèle	0|113|entraîner leurs modèles	0|113|entraîner ses modèles	1|718|entraîner
intelligence	0|114|intelligence artificielle	6|1621|intelligence artificielle
ia	0|114|ia	0|114|ia générative	1|1033|ia
machine	0|114|machine learning	1|316|machine
assistant	0|114|assistant virtuel
génératif	0|114|génératif
génératifs	0|114|génératifs
générative	0|114|générative
génératives	0|114|génératives
agents	0|114|agents conversationnels	0|143|agents habilités	1|528|agents
assistants	0|114|assistants virtuels
intervention	0|115|intervention humaine	0|127|intervention humaine
effets	0|115|effets juridiques
traitements	0|115|traitements automatisés	1|490|traitements	3|1590|traitements
effet	0|115|effet juridique
scoring	0|116|scoring	1|1286|scoring
copie	0|118|copie de vos	0|118|copie des données	0|118|copie des informations	0|118|copie de ces données	0|118|copie de leurs	0|118|copie de tes	0|118|copie de ces renseignements	1|461|copie
récupérer	0|118|récupérer une copie	0|121|récupérer vos données	0|121|récupérer les données vous	0|121|récupérer vos informations	0|121|récupérer tes données	0|121|récupérer tes informations	0|121|récupérer vos renseignements
demander	0|118|demander une copie	0|118|demander à accéder	0|118|demander l accès à vos	0|118|demander l accès aux données	0|118|demander l accès aux informations	0|118|demander l accès à ses	0|118|demander l accès à leurs	0|118|demander l accès à ces	0|118|demander l accès à mes	0|118|demander l accès la	0|118|demander l accès et	0|118|demander l accès ou	0|118|demander l accès	0|118|demander l accès à vos données	0|118|demander l accès à tes	0|118|demander l accès à tes données	0|118|demander l accès aux renseignements	0|118|demander l accès à vos renseignements	0|120|demander la suppression	0|120|demander l effacement	0|120|demander leur suppression	0|120|demander leur effacement	0|120|demander sa suppression	0|120|demander que nous supprimions	0|120|demander de supprimer	0|120|demander d effacer	0|120|demander que nous effacions	0|120|demander à ce que nous supprimions	0|120|demander la suppression ou	0|123|demander la limitation	0|130|demander	0|181|demander votre consentement	0|181|demander ton consentement	1|843|demander	2|842|demander si	8|136|demander votre consentement	8|136|demander ton consentement	8|136|demander votre accord	8|136|demander ton accord	8|136|demander votre autorisation	8|136|demander ** accord	8|136|demander ton autorisation
savoir	0|118|savoir quelles données	1|705|savoir
demandez	0|118|demandez l accès	0|120|demandez la suppression	0|120|demandez l effacement	0|120|demandez leur suppression	0|120|demandez de supprimer	0|120|demandez d effacer	0|130|demandez	1|843|demandez
demanderont	0|118|demanderont l accès	1|842|demanderont	8|136|demanderont ** consentement	8|136|demanderont ** accord
procurer	0|118|procurer une copie
rectification	0|119|rectification
incomplètes	0|119|incomplètes
actualiser	0|119|actualiser vos	0|119|actualiser les	0|119|actualiser tes	0|174|actualiser la présente
modifier	0|119|modifier vos données	0|119|modifier vos informations	0|119|modifier ou supprimer	0|119|modifier et supprimer	0|119|modifier tes données	0|119|modifier tes informations	0|119|modifier vos renseignements	0|133|modifier vos choix à tout moment	0|174|modifier la présente	0|174|modifier cette	0|174|modifier notre politique	0|174|modifier la politique	0|174|modifier ce document	0|174|modifier cet avis	0|174|modifier notre déclaration	0|174|modifier la déclaration	3|1591|modifier	8|1629|modifier vos préférences	8|1629|modifier vos données	8|1629|modifier vos informations	8|1629|modifier vos paramètres	8|1629|modifier votre compte	8|1629|modifier à tout moment vos	8|1629|modifier tes préférences	8|1629|modifier tes données	8|1629|modifier tes informations	8|1629|modifier tes paramètres	8|1629|modifier ton compte	8|1629|modifier à tout moment tes	8|1629|modifier ou supprimer	8|1629|modifier votre choix	8|1629|modifier votre consentement	8|1629|modifier les paramètres	8|1629|modifier vos choix	8|1629|modifier ton choix	8|1629|modifier ton consentement	8|1629|modifier tes choix
incomplet	0|119|incomplet
incomplets	0|119|incomplets
incomplète	0|119|incomplète
équivoques	0|119|équivoques
périmées	0|119|périmées
corrige	0|119|corrige
corrigent	0|119|corrigent
corrigez	0|119|corrigez
corrigeons	0|119|corrigeons
corrigerons	0|119|corrigerons
modification	0|119|modification de vos données	0|119|modification de vos informations	0|119|modification ou la suppression	0|119|modification de tes données	0|119|modification de tes informations	0|119|modification de vos renseignements	0|174|modification majeure	3|1591|modification	8|1629|modification de vos données	8|1629|modification de tes données
corrections	0|119|corrections de vos	0|119|corrections de tes
actualisation	0|119|actualisation de vos	0|119|actualisation de tes	6|1622|actualisation
obsolètes	0|119|obsolètes
obsolète	0|119|obsolète
equivoques	0|119|equivoques
contester	0|119|contester l exactitude	0|125|contester notre décision	0|125|contester cette décision	0|127|contester la décision	0|127|contester une décision	0|127|contester cette décision automatisée	1|613|contester
contestant	0|119|contestant l exactitude
contestation	0|119|contestation de l exactitude
contesté	0|119|contesté l exactitude
exactitude	0|119|exactitude est contestée	0|119|exactitude de vos données	0|119|exactitude de vos informations	0|119|exactitude de tes données	0|119|exactitude de tes informations	0|119|exactitude de vos renseignements	1|859|exactitude
exiger	0|120|exiger la suppression	0|120|exiger l effacement	0|187|exiger	1|603|exiger
solliciter	0|120|solliciter la suppression	0|120|solliciter l effacement	0|130|solliciter	0|181|solliciter votre consentement	0|181|solliciter ton consentement	0|181|solliciter à nouveau votre consentement	8|136|solliciter votre consentement	8|136|solliciter ton consentement	8|136|solliciter votre accord	8|136|solliciter ton accord
demandant	0|120|demandant la suppression	0|120|demandant l effacement	0|120|demandant de supprimer	0|130|demandant	1|843|demandant
supprimions	0|120|supprimions vos données	0|120|supprimions vos informations	0|120|supprimions tes données	0|120|supprimions tes informations	0|120|supprimions vos renseignements
effacions	0|120|effacions vos données	0|120|effacions tes données	0|120|effacions vos renseignements
déréférencement	0|120|déréférencement
demandé	0|120|demandé de supprimer	0|130|demandé à	0|130|demandé la	0|130|demandé le	0|130|demandé que	0|130|demandé l	0|181|demandé votre consentement	0|181|demandé ton consentement
demandent	0|120|demandent de supprimer
réclamer	0|120|réclamer la suppression
portabilité	0|121|portabilité
format	0|121|format structuré	1|353|format
lisible	0|121|lisible par machine	0|121|lisible par une machine	0|121|lisible par ordinateur	0|121|lisible à la machine	2|1084|lisible par machine
couramment	0|121|couramment utilisé	0|177|couramment
exporter	0|121|exporter vos	0|121|exporter les données vous concernant	0|121|exporter les données	0|121|exporter tes	0|121|exporter les données te concernant	0|121|exporter les renseignements vous concernant	0|121|exporter les renseignements te concernant
lisibles	0|121|lisibles par machine
transférer	0|121|transférer vos données à un autre	0|121|transférer tes données à un autre	0|121|transférer vos renseignements à un autre
opposition	0|122|opposition	6|1618|opposition
oppose	0|122|oppose
opposer	0|122|opposer
opposez	0|122|opposez
opposé	0|122|opposé
opposée	0|122|opposée
opposés	0|122|opposés
opposant	0|122|opposant
opposons	0|122|opposons
opposiez	0|122|opposiez
opposera	0|122|opposera
opposerez	0|122|opposerez
opposes	0|122|opposes
opposées	0|122|opposées
limitation	0|123|limitation du traitement	0|123|limitation de vos	0|123|limitation des traitements	0|123|limitation de leur	0|123|limitation de traitement	0|123|limitation et opposition	0|123|limitation d utilisation	0|123|limitation des données	0|123|limitation de tes
limiter	0|123|limiter le traitement	0|123|limiter l utilisation	0|123|limiter notre utilisation	0|123|limiter ce traitement	0|123|limiter leur traitement	0|123|limiter les traitements	0|140|limiter l accès	0|140|limiter l accès à vos données	0|140|limiter l accès à tes données	0|140|limiter l accès à vos renseignements	8|1631|limiter vos droits	8|1631|limiter tes droits
geler	0|123|geler
restreindre	0|123|restreindre le traitement	0|123|restreindre l utilisation	0|140|restreindre l accès	0|140|restreindre l accès à vos données	0|140|restreindre l accès à tes données	0|140|restreindre l accès à vos renseignements	8|1631|restreindre vos droits	8|1631|restreindre tes droits
restriction	0|123|restriction du traitement
ou	0|123|ou la limitation	0|190|ou non	0|190|ou pas
suspension	0|123|suspension du traitement	0|123|suspension de ce traitement	0|123|suspension des traitements
suspendre	0|123|suspendre le traitement
limitiez	0|123|limitiez le traitement
cnil	0|124|cnil	1|1057|cnil
introduire	0|124|introduire une réclamation	0|124|introduire un recours	0|124|introduire une plainte
autorité	0|124|autorité de protection	0|159|autorité parentale	1|626|autorité
médiation	0|124|médiation
saisir	0|124|saisir la cnil	0|124|saisir l autorité	0|124|saisir une autorité	0|124|saisir le médiateur	0|124|saisir la commission	1|1088|saisir
arbitrage	0|124|arbitrage
commissariat	0|124|commissariat à la protection
préposé	0|124|préposé fédéral
pfpdt	0|124|pfpdt
fdpic	0|124|fdpic
cnpd	0|124|cnpd
appel	0|125|appel de la décision	1|401|appel
interjeter	0|125|interjeter appel
voies	0|125|voies de recours
représailles	0|126|représailles
exprimer	0|127|exprimer votre point de vue	0|127|exprimer son point de vue	0|127|exprimer ton point de vue
retirez	0|128|retirez votre	0|128|retirez ce	0|128|retirez le consentement	0|128|retirez votre consentement	0|128|retirez votre accord	0|128|retirez votre autorisation	0|128|retirez votre consentement à tout moment
retirant	0|128|retirant votre	0|128|retirant votre consentement	0|128|retirant ton consentement
tel	0|128|tel retrait	0|182|tel que requis par la loi	0|195|tel que décrit	4|1562|tel que
avant	0|128|avant le retrait	0|128|avant retrait	0|128|avant son retrait	1|875|avant	8|1640|avant
revenir	0|128|revenir sur votre consentement	0|128|revenir sur ton consentement
après	0|128|après son retrait	0|128|après ce retrait	0|128|après retrait	0|128|après le retrait	0|129|après votre mort	0|129|après votre décès	0|129|après son décès	0|129|après ta mort	0|129|après ton décès	0|181|après votre consentement	0|181|après avoir obtenu votre consentement	0|181|après avoir recueilli votre consentement	0|181|après votre accord	0|181|après avoir obtenu votre accord	0|181|après avoir reçu votre consentement	0|181|après ton consentement	0|181|après avoir obtenu ton consentement	0|181|après avoir recueilli ton consentement	0|181|après ton accord	0|181|après avoir obtenu ton accord	0|181|après avoir reçu ton consentement	0|193|après la fin de	0|193|après la fin du	0|193|après la fin des	0|193|après l expiration	0|193|après expiration	0|193|après votre dernier	0|193|après votre dernière	0|193|après le dernier	0|193|après la dernière	0|193|après ton dernier	0|193|après ta dernière	1|876|après
moment	0|128|moment du retrait	1|882|moment
retiriez	0|128|retiriez votre	0|128|retiriez votre consentement
retirerez	0|128|retirerez votre consentement
retirent	0|128|retirent leur consentement
révoqué	0|128|révoqué à tout moment
représentant	0|129|représentant légal	0|129|représentant désigné	0|159|représentant légal d un	0|159|représentant légal du mineur	0|159|représentant légal de l enfant	0|159|représentant légal du jeune	0|170|représentant dans l union	0|170|représentant au sein	0|170|représentant dans l ue
procuration	0|129|procuration
post	0|129|post mortem
sort	0|129|sort de vos données	0|129|sort de tes données	0|129|sort de vos renseignements	1|1092|sort
directives	0|129|directives sur le	0|129|directives générales	0|129|directives particulières	0|129|directives anticipées	0|129|directives relatives au sort	0|129|directives relatives à la conservation	0|129|directives relatives à vos	0|129|directives relatives au devenir	0|129|directives concernant le sort	0|129|directives concernant la conservation	0|129|directives concernant vos	0|129|directives concernant l effacement	0|129|directives relatives à tes	0|129|directives concernant tes
définir	0|129|définir des directives	1|467|définir
personne	0|129|personne mandatée	0|129|personne désignée par vous	0|129|personne que vous désignez	0|129|personne désignée par toi	0|129|personne que tu désignes	0|166|personne	0|166|personne physique	0|176|personne d autre	0|176|personne ne	1|673|personne	2|675|personne concernée	3|1554|personne
formuler	0|129|formuler des directives
laisser	0|129|laisser des directives
organiser	0|129|organiser le sort
exercez	0|130|exercez vos	0|130|exercez votre	0|130|exercez ce	0|130|exercez l un	0|130|exercez un	0|130|exercez ces	0|130|exercez le	0|130|exercez
requérir	0|130|requérir	8|136|requérir votre consentement	8|136|requérir ton consentement
soumettre	0|130|soumettre une demande	0|130|soumettre une requête	0|130|soumettre votre requête	0|130|soumettre ta requête	1|1088|soumettre	8|136|soumettre à votre acceptation	8|136|soumettre à ton acceptation
présenter	0|130|présenter une demande	0|130|présenter une requête	1|848|présenter	3|1564|présenter
exerciez	0|130|exerciez
exercé	0|130|exercé votre	0|130|exercé vos	0|130|exercé	0|130|exercé tes
exerce	0|130|exerce son	0|130|exerce ses	0|130|exerce
exercent	0|130|exercent leurs
ayez	0|130|ayez demandé*	0|181|ayez consenti	0|181|ayez accepté	0|181|ayez expressément consenti
aurez	0|130|aurez demandé*
ai	0|130|ai demandé*
demandiez	0|130|demandiez
demandera	0|130|demandera	1|842|demandera	8|136|demandera ** consentement	8|136|demandera ** accord
demanderez	0|130|demanderez
sollicitez	0|130|sollicitez
sollicité	0|130|sollicité	0|181|sollicité votre consentement	0|181|sollicité ton consentement
sollicitée	0|130|sollicitée
sollicitées	0|130|sollicitées
exercés	0|130|exercés
exercées	0|130|exercées
exerçant	0|130|exerçant
faites	0|130|faites valoir vos	1|778|faites
requête	0|130|requête relative à	0|130|requête d une	0|130|requête d un	0|130|requête des	0|130|requête du	0|130|requête écrite	0|130|requête auprès
type	0|130|type de requête	1|994|type	2|988|type de clause	3|1587|type
adressez	0|130|adressez votre requête	0|171|adressez vous à	0|171|adressez vous au	1|396|adressez
dans	0|130|dans votre requête	0|130|dans ta requête	0|153|dans un état	0|153|dans un etat	0|177|dans la plupart des cas	0|177|dans la majorité des cas	0|178|dans l unique but	0|180|dans la mesure	0|180|dans le cas où	0|180|dans les cas où	0|180|dans l hypothèse où	0|180|dans l éventualité où	0|180|dans le cas d	0|180|dans le cas de	0|180|dans l hypothèse d	0|180|dans l éventualité d	0|181|dans la mesure où vous y avez consenti	0|181|dans la mesure où tu y as consenti	0|182|dans les limites prévues par la loi	0|182|dans la mesure permise	0|182|dans les conditions prévues par la loi	0|182|dans la mesure où la loi	0|182|dans la mesure permise par la loi	0|182|dans les limites de la loi	0|182|dans les limites autorisées par la loi	0|182|dans les cas prévus par la loi	0|182|dans la mesure prévue par la loi	0|182|dans la mesure requise par la loi	0|182|dans toute la mesure permise	0|182|dans la limite permise	0|182|dans les limites permises	0|182|dans la limite autorisée	0|182|dans la mesure autorisée	0|182|dans les conditions prévues par la réglementation	0|182|dans les limites fixées par la loi	0|182|dans les conditions fixées par la loi	0|182|dans les cas autorisés par la loi	0|182|dans les limites du droit	0|182|dans les limites prévues par la législation	0|182|dans les limites prévues par le droit	0|182|dans les limites de la législation	0|182|dans les limites prévues par la réglementation	0|182|dans le respect de la loi	0|182|dans le respect des lois	0|182|dans les conditions prévues par la législation	0|182|dans les conditions prévues par le droit	0|182|dans les conditions et limites prévues	0|182|dans les cas et conditions prévus	0|182|dans la mesure où le droit	0|182|dans la mesure où la législation	0|182|dans la mesure où la réglementation	0|183|dans la mesure du possible	0|184|dans les meilleurs délais	0|184|dans un délai raisonnable	0|187|dans l obligation	0|189|dans son ensemble	0|189|dans leur ensemble	0|192|dans le but de	0|192|dans le but d	4|1604|dans le respect	8|1641|dans l application	8|1641|dans votre espace	8|1641|dans nos services	8|1641|dans ton espace	8|1647|dans la mesure requise	8|1648|dans la mesure du possible
suite	0|130|suite à votre requête	0|130|suite à ta requête
l	0|130|l exercer	0|134|l option	0|147|l adéquation du pays	0|150|l union	0|150|l union européenne	0|169|l éditeur est	0|174|l adapter aux	0|174|l adapter à l évolution	0|182|l exige ou l autorise	0|182|l impose ou l autorise	0|182|l autorise ou l impose	0|182|l autorise ou l exige	0|182|l exige ou le permet	0|189|l ensemble	0|198|l expression
rejetons	0|130|rejetons votre demande
rejeter	0|130|rejeter votre demande	0|130|rejeter une demande	0|130|rejeter cette demande	0|130|rejeter les demandes
rejet	0|130|rejet de votre demande
lien	0|131|lien de désabonnement	0|172|lien vers	0|172|lien hypertexte	1|331|lien
opt	0|131|opt out	0|132|opt in	6|1618|opt out
bloquer	0|131|bloquer les cookies	0|131|bloquer des cookies	0|131|bloquer certains cookies	0|131|bloquer tous	0|131|bloquer l utilisation	0|131|bloquer l installation	0|131|bloquer le dépôt	0|131|bloquer ces cookies	0|131|bloquer les traceurs	2|1406|bloquer l application
bloquant	0|131|bloquant les cookies
décliner	0|131|décliner
déclinez	0|131|déclinez
cesser	0|131|cesser de recevoir	1|764|cesser	3|1563|cesser
arrêter	0|131|arrêter de recevoir	1|768|arrêter	3|1563|arrêter
souhaitez	0|131|souhaitez plus recevoir	0|190|souhaitez ou non	3|1568|souhaitez
résilier	0|131|résilier votre abonnement à la newsletter	0|131|résilier ton abonnement à la newsletter	0|194|résilier
désactiver	0|131|désactiver à tout moment	0|194|désactiver votre compte	0|194|désactiver ton compte
refuser	0|131|refuser à tout moment	8|1638|refuser les modifications	8|1638|refuser ces modifications
activer	0|132|activer
activez	0|132|activez	1|816|activez
activation	0|132|activation
accepter	0|132|accepter les cookies	0|134|accepter ou refuser les cookies	0|136|accepter la présente	0|136|accepter l utilisation	0|136|accepter le traitement	0|190|accepter ou non	2|438|accepter que	7|1625|accepter tous les cookies	8|136|accepter à nouveau	8|136|accepter de nouveau	8|136|accepter la nouvelle version	8|136|accepter les nouvelles
cocher	0|132|cocher	1|754|cocher
case	0|132|case à cocher	2|754|case à cocher
activant	0|132|activant
activée	0|132|activée
activées	0|132|activées
réactiver	0|132|réactiver
acceptez	0|132|acceptez les cookies	0|136|acceptez la présente	0|136|acceptez que	0|136|acceptez le traitement	0|136|acceptez l utilisation	0|136|acceptez les conditions	0|136|acceptez nos	0|136|acceptez cette	0|136|acceptez les termes	0|136|acceptez le transfert	0|190|acceptez ou non
cases	0|132|cases à cocher
cochez	0|132|cochez	1|754|cochez
souscrire	0|132|souscrire à notre	0|132|souscrire à nos	1|389|souscrire
souscrivez	0|132|souscrivez à notre	0|132|souscrivez à nos	1|389|souscrivez
souscrit	0|132|souscrit à notre	1|389|souscrit
inscrivez	0|132|inscrivez à notre newsletter	0|132|inscrivez à notre lettre	0|132|inscrivez à la newsletter	7|1625|inscrivez vous à notre newsletter
inscription	0|132|inscription à la newsletter	0|132|inscription à notre newsletter	3|1595|inscription
inscrit	0|132|inscrit à notre newsletter	0|132|inscrit à la newsletter
inscrire	0|132|inscrire à la newsletter
réglages	0|133|réglages	0|133|réglages des cookies
gestionnaire	0|133|gestionnaire de cookies
configurer	0|133|configurer
réglage	0|133|réglage
tableau	0|133|tableau de bord	1|452|tableau
configurez	0|133|configurez
configuration	0|133|configuration
contrôles	0|133|contrôles de confidentialité	0|140|contrôles d accès
panneau	0|133|panneau de configuration
choix	0|133|choix de confidentialité	0|133|choix en matière de cookies	0|134|choix	1|851|choix	6|1618|choix
paramètres	0|133|paramètres de cookies	0|133|paramètres des cookies	0|133|paramètres cookies	0|133|paramètres relatifs aux cookies	0|133|paramètres des traceurs
paramétrage	0|133|paramétrage des cookies	0|133|paramétrage de cookies
outil	0|133|outil des préférences	0|133|outil de préférences	1|426|outil
libre	0|134|libre de	0|134|libre à vous	0|134|libre choix	0|134|libre à toi	1|565|libre
optez	0|134|optez
opter	0|134|opter	1|851|opter	3|1589|opter
décidez	0|134|décidez
décider	0|134|décider	3|1589|décider
librement	0|134|librement	1|565|librement
préférez	0|134|préférez	1|710|préférez
gardez	0|134|gardez le contrôle	0|134|gardez la maîtrise	0|140|gardez secret*	0|140|gardez confidentiel*
conservez	0|134|conservez le contrôle	0|134|conservez la maîtrise
libres	0|134|libres de
maîtrise	0|134|maîtrise de vos données	0|134|maîtrise de leurs données	0|134|maîtrise de ses données	0|134|maîtrise de tes données	0|134|maîtrise de vos renseignements
maîtriser	0|134|maîtriser vos données	0|134|maîtriser tes données	0|134|maîtriser vos renseignements
conserver	0|134|conserver la maîtrise	0|134|conserver le contrôle	3|1592|conserver
possibilité	0|134|possibilité de	0|134|possibilité d	0|185|possibilité que	0|185|possibilité qu	1|1120|possibilité
opportunité	0|134|opportunité de	0|134|opportunité d
faculté	0|134|faculté de choisir	0|185|faculté de	1|1120|faculté
option	0|134|option de	0|134|option d	0|134|option permettant
options	0|134|options suivantes	0|134|options disponibles	0|134|options qui	0|134|options que	0|134|options de confidentialité
toi	0|134|toi qui décides	0|134|toi qui choisis
do	0|135|do not track
global	0|135|global privacy control
gpc	0|135|gpc
dnt	0|135|dnt
signaux	0|135|signaux de préférence*	0|135|signaux de préférence* de refus	0|135|signaux de refus	0|135|signaux de désinscription	0|135|signaux d exclusion	0|135|signaux d opposition	0|135|signaux de désactivation	0|135|signaux émis par le navigateur	0|135|signaux du navigateur	1|1040|signaux
signal	0|135|signal de refus	0|135|signal d exclusion	0|135|signal d opposition	0|135|signal de désactivation	0|135|signal du navigateur	1|1040|signal
interdire	0|135|interdire le suivi	0|176|interdire
consentement	0|136|consentement	0|136|consentement explicite	0|181|consentement a été recueilli	0|181|consentement a été obtenu	0|181|consentement a été donné	0|181|consentement est recueilli	0|181|consentement sera recueilli	0|181|consentement est demandé	0|181|consentement sera demandé	0|181|consentement est sollicité	0|181|consentement sera sollicité	0|181|consentement est requis	0|181|consentement sera requis	6|1618|consentement	8|136|consentement explicite
autorisation	0|136|autorisation
autoriser	0|136|autoriser	0|190|autoriser ou non
autorisez	0|136|autorisez
autorisé	0|136|autorisé	0|182|autorisé par la loi
autorisée	0|136|autorisée
autorisées	0|136|autorisées
autorisés	0|136|autorisés
autorisant	0|136|autorisant
autorisations	0|136|autorisations
acceptation	0|136|acceptation de la présente	0|136|acceptation de cette	0|136|acceptation de notre	0|136|acceptation de nos	0|136|acceptation des présentes	0|136|acceptation des conditions	0|136|acceptation expresse	0|136|acceptation préalable
vaut	0|136|vaut acceptation	8|1637|vaut acceptation
accepte	0|136|accepte que	0|136|accepte expressément	0|136|accepte la présente	0|136|accepte les
acceptent	0|136|acceptent que	0|136|acceptent les
es	0|136|es ** d accord
intérêt	0|137|intérêt commercial légitime	0|139|intérêt public	0|139|intérêt vital	2|630|intérêt public	2|630|intérêt général
besoin	0|137|besoin commercial légitime	0|140|besoin d en connaître	0|140|besoin d en avoir connaissance	3|1566|besoin
légitimement	0|137|légitimement intéressé*	1|1076|légitimement
balance	0|137|balance des intérêts
mesures	0|138|mesures précontractuelles	0|138|mesures pré contractuelles	0|140|mesures techniques	0|140|mesures organisationnelles	0|140|mesures techniques et organisationnelles	0|140|mesures appropriées	0|140|mesures de protection	0|140|mesures techniques ou organisationnelles	0|140|mesures de protection appropriées	0|140|mesures de sûreté	0|140|mesures raisonnables de sécurité	0|140|mesures adaptées	0|140|mesures de sécurité adaptées	0|140|mesures techniques adaptées	0|140|mesures physiques	0|140|mesures administratives	0|140|mesures qui s imposent	0|140|mesures techniques et organisationnelles qui s imposent	0|140|mesures de sécurité qui s imposent	1|491|mesures	2|723|mesures de sécurité	8|1648|mesures appropriées
relation	0|138|relation contractuelle	0|165|relation client	0|165|relation clients	0|165|relation clientèle	1|863|relation
relations	0|138|relations contractuelles	0|165|relations clients	1|863|relations
conclure	0|138|conclure un contrat	1|1105|conclure
conclusion	0|138|conclusion du contrat	0|138|conclusion d un contrat
nécessité	0|138|nécessité contractuelle
base	0|138|base contractuelle	1|717|base	2|329|base de données
pré	0|138|pré contractuel*
article	0|139|article 6	0|139|article 9	1|451|article	2|834|article acheté	3|1555|article
mission	0|139|mission d intérêt public	0|139|mission de service public	1|1061|mission
licéité	0|139|licéité	0|139|licéité de ce traitement	0|139|licéité du traitement	0|139|licéité des traitements	1|593|licéité	6|139|licéité
art	0|139|art 6	1|451|art
fondement	0|139|fondement du traitement	0|139|fondement de la licéité
fondements	0|139|fondements légaux
condition	0|139|condition de licéité	1|436|condition
confidentialité	0|140|confidentialité de vos	0|140|confidentialité desdites	0|140|confidentialité de ces	0|140|confidentialité de leurs	0|140|confidentialité et la sécurité	0|140|confidentialité de tes	0|168|confidentialité distincte	0|168|confidentialité distinctes	0|168|confidentialité distinct	0|168|confidentialité séparée	1|295|confidentialité	6|1619|confidentialité de vos données
pare	0|140|pare feu	0|140|pare feux
double	0|140|double authentification	0|140|double facteur
protégeons	0|140|protégeons vos	0|140|protégeons votre	0|140|protégeons les	0|140|protégeons	0|140|protégeons tes
protégée	0|140|protégée
protégées	0|140|protégées
garanties	0|140|garanties appropriées	0|140|garanties adéquates	0|140|garanties suffisantes	0|140|garanties nécessaires	0|140|garanties de sécurité	0|140|garanties de protection	0|140|garanties contractuelles	0|140|garanties prévues	0|140|garanties équivalentes	0|140|garanties similaires	0|140|garanties assurant	0|140|garanties permettant	0|140|garanties visant	0|140|garanties en place
authentification	0|140|authentification à deux facteurs	0|140|authentification forte	0|140|authentification multifacteur*	0|140|authentification renforcée	0|140|authentification multi facteurs	0|140|authentification à double facteur	0|140|authentification multi facteur
confidentiel	0|140|confidentiel	1|1079|confidentiel
confidentielle	0|140|confidentielle	1|1079|confidentielle
confidentielles	0|140|confidentielles	1|1079|confidentielles
confidentiels	0|140|confidentiels	1|1079|confidentiels
stricte	0|140|stricte confidentialité	0|178|stricte mesure	1|608|stricte
iso	0|140|iso 27001	1|1525|iso
secret	0|140|secret professionnel	1|1483|secret
protège	0|140|protège votre	0|140|protège vos	0|140|protège	0|140|protège tes
protégé	0|140|protégé
protégés	0|140|protégés
protégeant	0|140|protégeant
antivirus	0|140|antivirus
habilitations	0|140|habilitations
protègent	0|140|protègent
préserver	0|140|préserver la confidentialité	0|140|préserver
préserve	0|140|préserve la confidentialité	0|140|préserve
préservons	0|140|préservons la confidentialité	0|140|préservons
respectent	0|140|respectent la confidentialité	1|599|respectent
restreignons	0|140|restreignons l accès	0|140|restreignons l accès à vos données	0|140|restreignons l accès à tes données	0|140|restreignons l accès à vos renseignements
limitons	0|140|limitons l accès	0|140|limitons l accès à vos données	0|140|limitons l accès à vos informations	0|140|limitons l accès à tes données	0|140|limitons l accès à tes informations	0|140|limitons l accès à vos renseignements	0|178|limitons à	0|178|limitons au	0|178|limitons aux
adaptée	0|140|adaptée aux risques	0|140|adaptée au risque	1|970|adaptée
haut	0|140|haut niveau de sécurité	1|961|haut
limitez	0|140|limitez l accès
limitent	0|140|limitent l accès	0|140|limitent l accès à vos données	0|140|limitent l accès à tes données	0|140|limitent l accès à vos renseignements
limite	0|140|limite l accès	0|140|limite l accès à vos données	0|140|limite l accès à tes données	0|140|limite l accès à vos renseignements	0|160|limite d âge
restreint	0|140|restreint l accès
restreignent	0|140|restreignent l accès
préservent	0|140|préservent
garantie	0|140|garantie appropriée
transmission	0|140|transmission sécurisée	0|140|transmission de contenus confidentiels	0|140|transmission de données confidentielles	0|140|transmission d informations confidentielles	0|142|transmission sur internet	0|142|transmission via internet	0|142|transmission par internet	0|142|transmission de données sur internet	0|142|transmission des données sur internet	0|142|transmission d informations sur internet	0|142|transmission de données via internet	0|142|transmission de données par internet	0|142|transmission d informations via internet	3|1575|transmission	6|1613|transmission
mêmes	0|140|mêmes garanties	1|976|mêmes
sûr	0|140|sûr et	0|142|sûr à 100	1|722|sûr
sûre	0|140|sûre et	1|722|sûre
sûrs	0|140|sûrs et
sûres	0|140|sûres et
environnement	0|140|environnement sûr
sécuritaire	0|140|sécuritaire
sécuritaires	0|140|sécuritaires
divulgation	0|141|divulgation non autorisée	0|141|divulgation ou l accès non autorisé*	0|141|divulgation ou accès non autorisé*	0|141|divulgation ou un accès non autorisé*	3|1575|divulgation
fuites	0|141|fuites de données
compromise	0|141|compromise
compromises	0|141|compromises
compromission	0|141|compromission
perte	0|141|perte accidentelle	0|141|perte de données
altération	0|141|altération
piraté	0|141|piraté
piratée	0|141|piratée
piratés	0|141|piratés
piratées	0|141|piratées
pirater	0|141|pirater
serait	0|141|serait compromis	0|185|serait possible de	0|185|serait en droit de	0|187|serait tenu de	0|187|serait tenue de	0|187|serait nécessaire	0|187|serait ** tenu de
compromettre	0|141|compromettre
compromet	0|141|compromet
compromettent	0|141|compromettent
pertes	0|141|pertes de données
vol	0|141|vol de données	1|735|vol
atteinte	0|141|atteinte à la sécurité
atteintes	0|141|atteintes à la sécurité
eté	0|141|eté compromis
accidentelle	0|141|accidentelle ou illicite	0|141|accidentelle ou illégale
accidentelles	0|141|accidentelles ou illicites
accidentel	0|141|accidentel ou illicite
aucune	0|142|aucune garantie	0|178|aucune autre fin	0|178|aucune autre finalité
risque	0|142|risque zéro
peut	0|142|peut garantir	0|142|peut être garantie	0|185|peut	2|972|peut être	3|1581|peut	8|185|peut mais n est pas	8|185|peut informer	8|185|peut vous informer	8|185|peut vous être notifi*	8|185|peut t informer	8|185|peut t être notifi*
pouvons	0|142|pouvons pas garantir	0|142|pouvons en garantir	0|142|pouvons toutefois garantir	0|142|pouvons cependant garantir	0|185|pouvons	3|1581|pouvons	8|185|pouvons mais ne sommes pas	8|185|pouvons ** avertir	8|185|pouvons ** notifier	8|185|pouvons ** prévenir	8|185|pouvons ** aviser	8|185|pouvons informer	8|185|pouvons ** informer	8|185|pouvons vous avertir	8|185|pouvons vous informer	8|185|pouvons également vous	8|185|pouvons vous notifier	8|185|pouvons t avertir	8|185|pouvons t informer	8|185|pouvons te notifier
saurait	0|142|saurait garantir
entièrement	0|142|entièrement sécurisé*	0|142|entièrement sûr*
totalement	0|142|totalement sécurisé*	0|142|totalement sûr*
parfaitement	0|142|parfaitement sûr*	0|142|parfaitement sécurisé*
absolument	0|142|absolument sûr*	0|142|absolument sécurisé*
complètement	0|142|complètement sûr*	0|142|complètement sécurisé*	1|1336|complètement
100	0|142|100 sécurisé*	0|142|100 sûr*
saurions	0|142|saurions garantir
sauraient	0|142|sauraient garantir
garantissons	0|142|garantissons pas	0|186|garantissons	3|1561|garantissons
garantit	0|142|garantit pas	0|186|garantit
garantissent	0|142|garantissent pas	0|186|garantissent
personnel	0|143|personnel habilité	0|143|personnel autorisé	0|143|personnel chargé	0|143|personnel qui	0|143|personnel dûment	1|294|personnel	3|1553|personnel
préposés	0|143|préposés
équipes	0|143|équipes internes	0|143|équipes chargées	1|509|équipes
membre	0|143|membre de l équipe	0|143|membre du personnel	0|143|membre de notre personnel	1|381|membre	3|1554|membre
équipe	0|143|équipe chargée	1|509|équipe
personnels	0|143|personnels habilités	0|143|personnels autorisés	1|294|personnels
equipes	0|143|equipes internes	0|143|equipes chargées
equipe	0|143|equipe chargée
hors	0|144|hors de l union européenne	0|144|hors ue	0|144|hors de l ue	0|144|hors de l espace économique	0|144|hors de l eee	0|144|hors d europe	0|144|hors union européenne	0|144|hors eee	0|144|hors de votre pays	0|144|hors du territoire	0|144|hors de france	0|144|hors de l europe	0|144|hors du royaume uni	0|144|hors de suisse	0|144|hors de l espace économique européen	0|144|hors espace économique	0|144|hors cee	0|144|hors de l u	0|144|hors de l union	0|144|hors de votre juridiction	0|144|hors du canada	0|144|hors du québec	0|144|hors des états membres	0|144|hors de l espace economique	0|144|hors de l espace economique européen	0|144|hors espace economique	0|144|hors des etats membres	0|144|hors de ton pays	0|144|hors de ta juridiction	0|176|hors de question	0|179|hors cas	0|179|hors le cas	0|179|hors les cas	0|179|hors du cas	0|179|hors exceptions	0|179|hors cookies	0|179|hors frais	0|179|hors jours	0|179|hors week end	0|179|hors livraison	0|179|hors obligation*	0|179|hors hypothèse*	0|179|hors situation*	0|179|hors finalité*	1|667|hors	6|65|hors
pays	0|144|pays tiers	0|144|pays étranger*	0|144|pays non membres	0|144|pays situés	0|144|pays dans lesquels	0|144|pays n appartenant pas	0|144|pays extérieurs	0|147|pays adéquat*	0|153|pays	0|218|pays bas	1|636|pays	2|670|pays tiers
transferts	0|144|transferts internationaux
tout	0|144|tout pays	0|189|tout	0|189|tout autre	8|1648|tout moyen approprié
flux	0|144|flux transfrontière*	1|361|flux
états	0|144|états tiers	0|149|états unis	0|149|états unis d amérique	0|153|états dans lesquels	0|153|états ou pays	0|162|états américains	1|635|états
etats	0|144|etats tiers	0|149|etats unis	0|149|etats unis d amérique	0|153|etats dans lesquels	0|153|etats ou pays	0|162|etats américains
établi	0|144|établi en dehors	0|144|établi hors	0|161|établi en	0|161|établi dans	0|161|établi au	0|161|établi aux	3|1597|établi
établis	0|144|établis en dehors	0|144|établis hors	0|161|établis en	0|161|établis dans	0|161|établis au	0|161|établis aux	1|1106|établis
établie	0|144|établie en dehors	0|161|établie en	0|161|établie dans	0|161|établie au	0|161|établie aux	1|1106|établie	3|1597|établie
établies	0|144|établies en dehors	0|161|établies en	0|161|établies dans	0|161|établies au	0|161|établies aux	1|1106|établies
cct	0|145|cct
clause	0|145|clause contractuelle type	0|145|clause type	1|446|clause
privacy	0|146|privacy shield	1|295|privacy
bouclier	0|146|bouclier de protection	0|146|bouclier de confidentialité	1|1166|bouclier
data	0|146|data privacy framework	0|154|data center*	0|154|data centre*	0|170|data protection officer
dpf	0|146|dpf
safe	0|146|safe harbor
sphère	0|146|sphère de sécurité
niveaux	0|147|niveaux de protection	1|955|niveaux
constat	0|147|constat d adéquation
adéquation	0|147|adéquation du niveau	0|147|adéquation de la protection
bcr	0|148|bcr
usa	0|149|usa	1|648|usa
us	0|149|us
u	0|149|u s
américain	0|149|américain
américaine	0|149|américaine
américaines	0|149|américaines
américains	0|149|américains
union	0|150|union européenne	1|646|union
ue	0|150|ue	1|645|ue
eee	0|150|eee	1|645|eee
europe	0|150|europe	1|645|europe
royaume	0|151|royaume uni	1|650|royaume
grande	0|151|grande bretagne	1|960|grande
angleterre	0|151|angleterre	1|650|angleterre
suisse	0|152|suisse
suisses	0|152|suisses
helvétique	0|152|helvétique
helvétiques	0|152|helvétiques
confédération	0|152|confédération suisse
région	0|153|région
régions	0|153|régions
cookie	0|155|cookie	0|157|cookie tiers	0|157|cookie de session	0|157|cookie persistant	0|157|cookie essentiel	0|157|cookie nécessaire	0|198|cookie est un petit	0|198|cookie est un fichier	0|198|cookie est une suite	0|198|cookie est une information	0|198|cookie est un traceur	0|198|cookie est une donnée	0|198|cookie est un élément
cookies	0|155|cookies	0|157|cookies tiers	0|157|cookies publicitaires	0|157|cookies fonctionnels	0|157|cookies nécessaires	0|157|cookies essentiels	0|157|cookies analytiques	0|157|cookies de session	0|157|cookies persistants	0|157|cookies strictement nécessaires	0|157|cookies techniques	0|157|cookies internes	0|157|cookies de tiers	0|157|cookies de fonctionnalité	0|157|cookies de performance	0|157|cookies de mesure d audience	0|157|cookies d analyse	0|157|cookies statistiques	0|157|cookies propriétaires	0|157|cookies non essentiels	0|157|cookies de publicité	0|157|cookies marketing	0|157|cookies de préférences	0|157|cookies permanents	0|157|cookies indispensables	0|157|cookies obligatoires	0|157|cookies de statistiques	0|157|cookies de mesure	0|157|cookies temporaires	0|157|cookies optionnels	0|157|cookies facultatifs	0|157|cookies strictement techniques	0|157|cookies de ciblage	0|198|cookies sont des petits	0|198|cookies sont de petits	0|198|cookies sont des fichiers	0|198|cookies sont des données	0|198|cookies sont de petites	0|198|cookies sont des petites
politique	0|155|politique de cookies	0|155|politique relative aux cookies	0|155|politique sur les cookies	0|155|politique en matière de cookies	0|168|politique décrit	0|168|politique porte sur	0|168|politique traite	0|173|politique de confidentialité	0|173|politique de protection	0|173|politique de traitement	0|173|politique relative	0|173|politique vie privée	0|173|politique de vie privée	0|173|politique sur la protection	0|173|politique de données	0|173|politique d utilisation des données	0|173|politique en matière de confidentialité	0|173|politique de la vie privée	0|173|politique en matière de protection	0|173|politique de la protection	0|173|politique en matière de données	0|173|politique en matière de vie privée	0|173|politique de respect	0|173|politique en matière de traitement	0|173|politique concernant	0|173|politique de protection de la vie privée	0|174|politique modifiée	0|174|politique mise à jour	0|174|politique révisée	0|174|politique est mise à jour	0|174|politique sera mise à jour	0|174|politique ** susceptible d évoluer	0|174|politique peut ** être mise à jour	0|174|politique pourra ** être mise à jour	0|174|politique peut ** être modifiée	0|174|politique pourra ** être modifiée	0|174|politique peut ** évoluer	0|174|politique pourra ** évoluer	0|174|politique ** susceptible d être modifiée	0|174|politique ** susceptible d être mise à jour	1|433|politique	2|697|politique ou	3|1551|politique	8|1626|politique de confidentialité	8|1626|politique de protection	8|1626|politique de traitement	8|1626|politique de données	8|1626|politique
témoins	0|155|témoins de connexion	0|155|témoins de navigation	0|155|témoins et	0|155|témoins sont	0|155|témoins que	0|155|témoins de suivi	0|157|témoins de ciblage	0|157|témoins persistants	0|157|témoins de session	0|157|témoins tiers	0|157|témoins essentiels	0|157|témoins analytiques	0|157|témoins publicitaires	0|157|témoins fonctionnels	0|157|témoins strictement nécessaires	0|157|témoins nécessaires	0|157|témoins de tiers	0|157|témoins techniques	6|1620|témoins
témoin	0|155|témoin de connexion	2|1397|témoin oculaire
petit	0|155|petit fichier texte	0|155|petit fichier	1|959|petit
petits	0|155|petits fichiers texte	0|155|petits fichiers	1|959|petits
sdk	0|156|sdk
tag	0|156|tag	1|1464|tag
tags	0|156|tags	1|1464|tags
plug	0|156|plug in	0|156|plug ins	1|1466|plug
gif	0|156|gif transparent*
outils	0|156|outils de traçage	1|426|outils
pixel	0|156|pixel espion*	0|198|pixel est une	0|198|pixel est un
web	0|156|web beacon*	1|299|web
modules	0|156|modules complémentaires
traqueur	0|156|traqueur
traqueurs	0|156|traqueurs
mouchard	0|156|mouchard
mouchards	0|156|mouchards
relecture	0|156|relecture de session*	0|156|relecture des sessions
rejeu	0|156|rejeu de session*
traceurs	0|157|traceurs non essentiels
jeunes	0|158|jeunes	1|679|jeunes
mineur	0|158|mineur
mineurs	0|158|mineurs
jeune	0|158|jeune public	1|679|jeune
élèves	0|158|élèves
ados	0|158|ados
elèves	0|158|elèves
parent	0|159|parent	0|159|parent ou représentant légal	0|159|parent ou d un représentant légal	0|159|parent ou du représentant légal	1|681|parent
parents	0|159|parents	0|159|parents ou représentant légal	0|159|parents ou d un représentant légal	0|159|parents ou du représentant légal	1|681|parents
responsable	0|159|responsable légal	0|169|responsable conjoint	0|169|responsable conjoint du traitement	0|169|responsable conjointe	0|169|responsable de vos données	0|169|responsable de la collecte	0|169|responsable de tes données	0|170|responsable de la protection des données	0|170|responsable de la protection de la vie privée	0|170|responsable de la confidentialité	0|170|responsable de la protection des renseignements personnels	0|170|responsable de la protection des données personnelles	0|170|responsable de l accès à l information	0|170|responsable des renseignements personnels	0|172|responsable des pratiques	0|172|responsable du contenu
représentants	0|159|représentants légaux
responsabilité	0|159|responsabilité parentale	0|169|responsabilité conjointe	2|1063|responsabilité civile
parentaux	0|159|parentaux
moins	0|160|moins de * ans	0|160|moins de * an	1|951|moins	8|1631|moins protecteur*	8|1631|moins protectrice*
âgés	0|160|âgés de	1|685|âgés
ans	0|160|ans révolus	0|160|ans et plus	0|160|ans ou plus	1|891|ans	5|1610|ans
majorité	0|160|majorité numérique	0|160|majorité légale	0|160|majorité civile
majeur	0|160|majeur	1|680|majeur
majeurs	0|160|majeurs	1|680|majeurs
atteint	0|160|atteint l âge	1|1093|atteint
limites	0|160|limites d âge
inférieur	0|160|inférieur à * ans
agés	0|160|agés de
as	0|160|as pas * ans	0|160|as moins de * ans	0|160|as au moins * ans	0|160|as pas encore * ans	0|164|as visité notre
résidez	0|161|résidez
réside	0|161|réside
résident	0|161|résident
résider	0|161|résider
résidence	0|161|résidence
vivez	0|161|vivez
habitez	0|161|habitez
vivent	0|161|vivent en	0|161|vivent dans	0|161|vivent au
vivant	0|161|vivant en	0|161|vivant dans	0|161|vivant au
demeurant	0|161|demeurant	1|1016|demeurant
etabli	0|161|etabli en	0|161|etabli dans	0|161|etabli au	0|161|etabli aux
etablie	0|161|etablie en	0|161|etablie dans	0|161|etablie au	0|161|etablie aux
etablis	0|161|etablis en	0|161|etablis dans	0|161|etablis au	0|161|etablis aux
etablies	0|161|etablies en	0|161|etablies dans	0|161|etablies au	0|161|etablies aux
siège	0|161|siège social	1|512|siège
habites	0|161|habites
résides	0|161|résides
vis	0|161|vis en
ccpa	0|162|ccpa	1|1055|ccpa
cpra	0|162|cpra	1|1055|cpra
virginie	0|162|virginie
colorado	0|162|colorado	1|1528|colorado
connecticut	0|162|connecticut	1|1529|connecticut
utah	0|162|utah	1|1530|utah
nevada	0|162|nevada	1|1531|nevada
texas	0|162|texas	1|1532|texas
oregon	0|162|oregon
certains	0|162|certains états	0|162|certains etats	0|188|certains	1|973|certains
montana	0|162|montana
new	0|162|new jersey
california	0|162|california consumer privacy act	0|162|california privacy rights act
shine	0|162|shine the light
caloppa	0|162|caloppa
rgpd	0|163|rgpd	1|1054|rgpd
informatique	0|163|informatique et libertés
lpd	0|163|lpd
lgpd	0|163|lgpd
pipeda	0|163|pipeda
règlementations	0|163|règlementations en matière de protection
nlpd	0|163|nlpd
invités	0|164|invités	1|1273|invités
utilisateurs	0|164|utilisateurs invités	0|165|utilisateurs finaux	1|382|utilisateurs	3|1554|utilisateurs
visiter	0|164|visiter notre site	0|164|visiter le site	0|164|visiter nos sites	0|164|visiter notre plateforme	1|384|visiter	3|1556|visiter	8|1636|visiter régulièrement	8|1636|visiter ** régulièrement
visitez	0|164|visitez notre site	0|164|visitez le site	0|164|visitez nos sites	0|164|visitez notre plateforme	0|164|visitez l un de nos	1|384|visitez	3|1556|visitez
consultez	0|164|consultez notre site	0|195|consultez	3|1556|consultez	8|1636|consultez ** régulièrement	8|1636|consultez régulièrement
visite	0|164|visite de notre site	0|164|visite sur notre site	0|164|visite du site	0|164|visite de nos sites	1|384|visite
visites	0|164|visites sur notre site	0|164|visites sur nos sites	0|164|visites * sur nos sites	0|164|visites * sur notre site	0|164|visites futures	1|384|visites
naviguez	0|164|naviguez sur notre site	1|339|naviguez
consultation	0|164|consultation de notre site	8|1636|consultation régulière
visiteurs	0|164|visiteurs du site	1|383|visiteurs
visité	0|164|visité notre site	0|164|visité nos sites	1|384|visité
visitant	0|164|visitant notre site
client	0|165|client	0|165|client potentiel	1|385|client	3|1554|client
clients	0|165|clients	0|165|clients potentiels	1|385|clients	3|1554|clients
clientèle	0|165|clientèle	1|385|clientèle
cliente	0|165|cliente	1|385|cliente
clientes	0|165|clientes	1|385|clientes
utilisateur	0|165|utilisateur final	1|382|utilisateur	3|1554|utilisateur
prospect	0|165|prospect
prospects	0|165|prospects
futurs	0|165|futurs clients
individus	0|166|individus
individu	0|166|individu
gens	0|166|gens	1|673|gens
tous	0|166|tous ceux qui	0|189|tous	7|1625|tous droits réservés
celles	0|166|celles et ceux qui
candidats	0|167|candidats à l emploi
applicable	0|168|applicable à	0|168|applicable aux	0|182|applicable l autorise	0|182|applicable l exige	0|182|applicable l impose	0|182|applicable le permet	0|182|applicable le requiert	0|182|applicable l y oblige	3|1599|applicable	9|1650|applicable à compter	9|1650|applicable depuis
couvre	0|168|couvre
champ	0|168|champ d application	1|459|champ	6|1624|champ
régi	0|168|régi par
régie	0|168|régie par	1|542|régie
régis	0|168|régis par
régies	0|168|régies par	1|542|régies
régissent	0|168|régissent
régit	0|168|régit
régissant	0|168|régissant
appliquent	0|168|appliquent à
décrit	0|168|décrit la manière	0|168|décrit la façon	0|168|décrit comment	0|168|décrit les	0|168|décrit nos	0|168|décrit notre	0|168|décrit la politique	0|168|décrit le traitement	0|168|décrit quelles	0|168|décrit quels	0|168|décrit ce que	0|168|décrit vos	0|168|décrit tes	1|473|décrit	3|1570|décrit
explique	0|168|explique comment	0|168|explique la manière	0|168|explique la façon	0|168|explique quelles	0|168|explique nos	0|168|explique les	0|168|explique pourquoi
vise	0|168|vise à décrire	0|168|vise à vous informer	0|168|vise à t informer	1|714|vise
propre	0|168|propre politique	1|980|propre
propres	0|168|propres politiques	1|980|propres
couvrent	0|168|couvrent
décrivent	0|168|décrivent comment	0|168|décrivent la manière	0|168|décrivent la façon	0|168|décrivent les	1|473|décrivent
expliquent	0|168|expliquent comment	0|168|expliquent la manière
expose	0|168|expose la manière	0|168|expose les	0|168|expose les modalités
précise	0|168|précise la manière	0|168|précise comment	0|168|précise les modalités	1|475|précise
indique	0|168|indique comment
présente	0|168|présente la manière	0|168|présente les modalités	0|173|présente politique	0|173|présente charte	0|173|présente déclaration	0|173|présente notice	0|173|présente note	1|848|présente	8|1626|présente politique	8|1626|présente charte	8|1626|présente déclaration	8|1626|présente notice	8|1626|présente page	8|1626|présente note	8|1626|présente information
charte	0|168|charte porte sur	0|168|charte traite	0|173|charte	0|173|charte de confidentialité	0|173|charte de protection	0|173|charte de protection de la vie privée	0|174|charte peut ** être modifiée	0|174|charte pourra ** être modifiée	0|174|charte ** susceptible d être modifiée	0|174|charte ** susceptible d évoluer	0|174|charte ** susceptible d être mise à jour	3|1551|charte	8|1626|charte
déclaration	0|168|déclaration porte sur	0|173|déclaration de confidentialité	0|173|déclaration relative	0|173|déclaration de protection	0|173|déclaration sur la protection	0|173|déclaration sur la confidentialité	0|173|déclaration de protection de la vie privée	3|1551|déclaration	8|1626|déclaration de confidentialité
opposable	0|168|opposable aux
opposables	0|168|opposables aux
couvert	0|168|couvert par
couverte	0|168|couverte par
couverts	0|168|couverts par
couvertes	0|168|couvertes par
relèvent	0|168|relèvent de la présente	1|1291|relèvent
définit	0|168|définit la manière	0|168|définit les modalités	1|467|définit
détaille	0|168|détaille la manière	0|168|détaille les
soumise	0|168|soumise aux règles de confidentialité	1|677|soumise
appliquons	0|168|appliquons à
document	0|168|document traite	1|456|document
section	0|168|section traite	1|448|section	3|1555|section
responsables	0|169|responsables conjoints	0|172|responsables des pratiques	0|172|responsables du contenu
éditeur	0|169|éditeur du site	2|1280|éditeur du site
édité	0|169|édité par
dont	0|169|dont l éditeur
éditée	0|169|éditée par
éditées	0|169|éditées par
co	0|169|co responsable*
détermine	0|169|détermine les finalités
déterminons	0|169|déterminons les finalités
déterminent	0|169|déterminent les finalités
editeur	0|169|editeur du site
edité	0|169|edité par
editée	0|169|editée par
editées	0|169|editées par
opéré	0|169|opéré par
opérée	0|169|opérée par
opérés	0|169|opérés par
opérées	0|169|opérées par
dpo	0|170|dpo	1|1056|dpo	6|1623|dpo
dpd	0|170|dpd	1|1056|dpd
délégué	0|170|délégué à la protection
délégués	0|170|délégués à la protection des données
contactez	0|171|contactez	0|171|contactez nous à l adresse	1|405|contactez
formulaire	0|171|formulaire de contact
joindre	0|171|joindre	1|1093|joindre	2|1292|joindre en	3|1593|joindre
écrivez	0|171|écrivez nous	0|171|écrivez nous à l adresse
écrire	0|171|écrire à	0|171|écrire à l adresse	0|171|écrire au	1|845|écrire
joignez	0|171|joignez nous
page	0|171|page de contact	1|300|page	3|1549|page	8|1635|page sera mise à jour	8|1635|page sera actualisée	8|1643|page d accueil
écrivant	0|171|écrivant à l adresse
appelez	0|171|appelez nous	1|401|appelez
envoyez	0|171|envoyez nous	0|171|envoyez un
joint	0|171|joint à l adresse	2|1292|joint à
jointe	0|171|jointe à l adresse
envoyant	0|171|envoyant un
formulaires	0|171|formulaires de contact
ecrivez	0|171|ecrivez nous	0|171|ecrivez nous à l adresse
ecrire	0|171|ecrire à	0|171|ecrire à l adresse	0|171|ecrire au
ecrivant	0|171|ecrivant à l adresse
contacte	0|171|contacte nous
écris	0|171|écris nous	1|845|écris
applications	0|172|applications tierces	0|172|applications de tiers	0|172|applications mobiles de tiers	0|172|applications externes	1|305|applications	3|1550|applications
site	0|172|site tiers	0|172|site web tiers	0|172|site vers lequel	0|172|site lié	1|299|site	3|1549|site	4|1549|site web	4|1549|site internet	8|1644|site internet	8|1644|site web
intégrations	0|172|intégrations
fonctionnalités	0|172|fonctionnalités tierces
pratiques	0|172|pratiques de confidentialité de ces	0|172|pratiques de confidentialité d autres	0|172|pratiques de confidentialité des	0|172|pratiques de confidentialité de tiers	1|985|pratiques	8|1627|pratiques de confidentialité
renvoyer	0|172|renvoyer vers	1|806|renvoyer
renvoient	0|172|renvoient vers
renvoie	0|172|renvoie vers
appli	0|172|appli tierce	1|304|appli	3|1550|appli
applis	0|172|applis tierces
notice	0|173|notice	0|173|notice d information	3|1551|notice	8|1626|notice d information
présent	0|173|présent document	0|173|présent avis	1|878|présent	8|1626|présent document	8|1626|présent avis	8|1626|présent avis de
cet	0|173|cet avis	7|1625|cet article vous a t il été utile	8|1626|cet avis
énoncé	0|173|énoncé de confidentialité
politiques	0|173|politiques de confidentialité	0|173|politiques de protection	0|173|politiques de vie privée	1|433|politiques	2|697|politiques ou
note	0|173|note d information	1|821|note	8|1626|note d information
enoncé	0|173|enoncé de confidentialité
modifications	0|174|modifications de la présente	0|174|modifications à la présente	0|174|modifications apportées à	0|174|modifications substantielles	0|174|modifications importantes	0|174|modifications majeures	3|1591|modifications
réviser	0|174|réviser cette
amender	0|174|amender
entrée	0|175|entrée en vigueur	8|1640|entrée en vigueur	9|1650|entrée en vigueur
entre	0|175|entre en vigueur	0|190|entre autres	8|1640|entre en vigueur
révisée	0|175|révisée le	0|175|révisée pour la dernière fois	9|1649|révisée le
modifiée	0|175|modifiée le	0|175|modifiée pour la dernière fois	9|1649|modifiée le
actualisée	0|175|actualisée pour la dernière fois
prennent	0|175|prennent effet	1|1089|prennent
prendra	0|175|prendra effet
prendront	0|175|prendront effet
entreront	0|175|entreront en vigueur	8|1640|entreront en vigueur
entrent	0|175|entrent en vigueur
entrera	0|175|entrera en vigueur
jamais	0|176|jamais	1|1353|jamais
ni	0|176|ni
nullement	0|176|nullement
rien	0|176|rien	0|178|rien d autre	0|178|rien de plus
nulle	0|176|nulle
nul	0|176|nul	0|176|nul ne
impossible	0|176|impossible
impossibles	0|176|impossibles
impossibilité	0|176|impossibilité
abstenir	0|176|abstenir
abstenons	0|176|abstenons
abstient	0|176|abstient
abstiennent	0|176|abstiennent
abstiendrons	0|176|abstiendrons
interdisons	0|176|interdisons
interdisent	0|176|interdisent
interdit	0|176|interdit de	0|176|interdit d	0|176|interdit aux	0|176|interdit
faute	0|176|faute de	0|176|faute d	1|1254|faute	8|1638|faute d opposition
défaut	0|176|défaut de fourniture	8|1638|défaut d opposition
guère	0|176|guère
nulles	0|176|nulles
nuls	0|176|nuls
absence	0|176|absence de tout	0|176|absence de toute	0|176|absence totale	0|176|absence de réponse	0|176|absence d accord	0|176|absence d opposition	8|1638|absence d opposition	8|1638|absence de refus	8|1638|absence de contestation
interdite	0|176|interdite
interdits	0|176|interdits
interdites	0|176|interdites
proscrire	0|176|proscrire
dépourvue	0|176|dépourvue de
dépourvus	0|176|dépourvus de
incapacité	0|176|incapacité
abstenez	0|176|abstenez
abstention	0|176|abstention
abstenant	0|176|abstenant
indisponible	0|176|indisponible
indisponibles	0|176|indisponibles
exempt	0|176|exempt de cookies	0|176|exempt de publicité	0|176|exempt de traceurs
généralement	0|177|généralement	0|177|généralement parlant
habituellement	0|177|habituellement
normalement	0|177|normalement
principalement	0|177|principalement
essentiellement	0|177|essentiellement
majoritairement	0|177|majoritairement
usuellement	0|177|usuellement
communément	0|177|communément	1|974|communément
ordinairement	0|177|ordinairement
uniquement	0|178|uniquement	0|181|uniquement avec votre consentement	0|181|uniquement avec ton consentement	1|917|uniquement	3|1582|uniquement
seulement	0|178|seulement	1|917|seulement	3|1582|seulement
exclusivement	0|178|exclusivement	3|1582|exclusivement
strictement	0|178|strictement	1|608|strictement	3|1582|strictement
seules	0|178|seules	1|917|seules
qu	0|178|qu avec votre	0|178|qu après avoir	0|178|qu après votre	0|178|qu aux seules	0|178|qu aux seuls	0|178|qu à la seule	0|181|qu avec autorisation	0|181|qu avec l autorisation	0|181|qu avec consentement	8|1632|qu avec votre accord	8|1632|qu avec votre consentement	8|1632|qu avec ton accord	8|1632|qu avec ton consentement
purement	0|178|purement	0|190|purement indicatif
unique	0|178|unique finalité	1|917|unique	2|979|unique en
minimum	0|178|minimum nécessaire	0|178|minimum requis	0|178|minimum de données	0|178|minimum d informations	0|178|minimum indispensable
strict	0|178|strict minimum	0|178|strict nécessaire	0|178|strict besoin	1|608|strict
réduire	0|178|réduire au minimum	1|951|réduire	8|1631|réduire vos droits	8|1631|réduire tes droits
réduit	0|178|réduit au minimum
réduite	0|178|réduite au minimum
réduites	0|178|réduites au minimum
réduits	0|178|réduits au minimum
limité	0|178|limité au minimum	0|188|limité
limitée	0|178|limitée au minimum	0|188|limitée
aucun	0|178|aucun autre usage	0|178|aucun autre but
exclusif	0|178|exclusif
exclusive	0|178|exclusive	1|973|exclusive
exclusifs	0|178|exclusifs
exclusives	0|178|exclusives	1|973|exclusives
réservé	0|178|réservé au	0|178|réservé aux	0|178|réservé à
réservée	0|178|réservée au	0|178|réservée aux	0|178|réservée à
réservés	0|178|réservés au	0|178|réservés aux
réservées	0|178|réservées au	0|178|réservées aux
sauf	0|179|sauf	0|179|sauf si	0|179|sauf s il	0|179|sauf s ils	0|179|sauf s elle	0|179|sauf s elles	0|179|sauf lorsque	0|179|sauf lorsqu	0|179|sauf disposition* contraire*	1|828|sauf	8|1638|sauf opposition
hormis	0|179|hormis	1|828|hormis
excepté	0|179|excepté	1|828|excepté
nonobstant	0|179|nonobstant	1|1073|nonobstant
excluant	0|179|excluant
exclusion	0|179|exclusion faite	0|179|exclusion
exclure	0|179|exclure
exclut	0|179|exclut
excluent	0|179|excluent
exclu	0|179|exclu
exclue	0|179|exclue
exclues	0|179|exclues
exclus	0|179|exclus
exclusions	0|179|exclusions
exception	0|179|exception faite	1|828|exception
réserve	0|179|réserve faite	0|185|réserve la possibilité de	0|185|réserve la possibilité d	0|185|réserve le droit
autrement	0|179|autrement que	1|978|autrement
frais	0|179|frais autres que	1|562|frais
coûts	0|179|coûts autres que	1|561|coûts
pourvu	0|180|pourvu que	0|180|pourvu qu
dès	0|180|dès lors que	0|180|dès lors qu	0|180|dès l instant où	0|181|dès lors que vous y avez consenti	0|181|dès lors que vous avez consenti	0|181|dès lors que vous consentez	0|181|dès lors que tu y as consenti	0|181|dès lors que tu as consenti	0|181|dès lors que tu consens	0|184|dès que possible
chaque	0|180|chaque fois que	0|183|chaque fois que possible	0|183|chaque fois que nécessaire	0|189|chaque
avec	0|181|avec votre consentement	0|181|avec votre accord	0|181|avec votre autorisation	0|181|avec son consentement	0|181|avec leur consentement	0|181|avec le consentement	0|181|avec votre consentement préalable	0|181|avec votre consentement explicite	0|181|avec votre consentement exprès	0|181|avec votre accord préalable	0|181|avec votre accord explicite	0|181|avec votre permission	0|181|avec votre consentement libre	0|181|avec votre * consentement	0|181|avec son accord	0|181|avec leur accord	0|181|avec votre plein consentement	0|181|avec l accord de	0|181|avec l accord du	0|181|avec l accord des	0|181|avec l autorisation de	0|181|avec l autorisation du	0|181|avec l autorisation des	0|181|avec le consentement préalable	0|181|avec votre * accord	0|181|avec consentement	0|181|avec leur autorisation	0|181|avec son autorisation	0|181|avec ton consentement	0|181|avec ton accord	0|181|avec ton autorisation	0|181|avec ton consentement préalable	0|181|avec ton consentement explicite	0|181|avec ton consentement exprès	0|181|avec ton accord préalable	0|181|avec ton accord explicite	0|181|avec ta permission	0|181|avec ton consentement libre	0|181|avec ton plein consentement
recueillir	0|181|recueillir votre consentement	0|181|recueillir le consentement	0|181|recueillir votre accord	0|181|recueillir ton consentement	0|181|recueillir ton accord	3|1585|recueillir	8|136|recueillir votre consentement	8|136|recueillir ton consentement	8|136|recueillir votre accord	8|136|recueillir ton accord
préalablement	0|181|préalablement recueilli votre consentement	0|181|préalablement recueilli ton consentement	8|1640|préalablement
recueilli	0|181|recueilli votre consentement	0|181|recueilli votre accord	0|181|recueilli le consentement	0|181|recueilli ton consentement	0|181|recueilli ton accord	8|136|recueilli votre consentement	8|136|recueilli ton consentement
recueillons	0|181|recueillons votre consentement	0|181|recueillons ton consentement	3|1585|recueillons
repose	0|181|repose sur votre consentement	0|181|repose sur le consentement	0|181|repose sur ton consentement	1|717|repose
reposant	0|181|reposant sur votre consentement	0|181|reposant sur ton consentement
donné	0|181|donné votre consentement	0|181|donné votre autorisation	0|181|donné votre accord	0|181|donné leur consentement	0|181|donné son consentement	0|181|donné ton consentement	0|181|donné ton autorisation	0|181|donné ton accord	1|799|donné
demanderons	0|181|demanderons votre consentement	0|181|demanderons ton consentement	0|181|demanderons à nouveau votre consentement	0|181|demanderons de nouveau votre consentement	1|842|demanderons	8|136|demanderons votre consentement	8|136|demanderons ton consentement	8|136|demanderons ** consentement	8|136|demanderons votre accord	8|136|demanderons ton accord	8|136|demanderons votre autorisation	8|136|demanderons ** accord	8|136|demanderons ton autorisation
donnez	0|181|donnez votre consentement	0|181|donnez votre accord	1|799|donnez
reposent	0|181|reposent sur votre consentement	0|181|reposent sur ton consentement	1|717|reposent
fondons	0|181|fondons sur votre consentement	0|181|fondons sur ton consentement	1|717|fondons
fonde	0|181|fonde sur votre consentement	0|181|fonde sur ton consentement	1|717|fonde
basons	0|181|basons sur votre consentement	0|181|basons sur ton consentement
sollicitons	0|181|sollicitons votre consentement	0|181|sollicitons ton consentement
sollicitera	0|181|sollicitera votre consentement	0|181|sollicitera ton consentement
solliciterons	0|181|solliciterons votre consentement	0|181|solliciterons ton consentement	0|181|solliciterons de nouveau votre consentement	0|181|solliciterons à nouveau votre consentement	8|136|solliciterons votre consentement	8|136|solliciterons ** consentement	8|136|solliciterons ton consentement	8|136|solliciterons votre accord	8|136|solliciterons ton accord
recueillerons	0|181|recueillerons votre consentement	0|181|recueillerons ton consentement	8|136|recueillerons votre consentement	8|136|recueillerons ton consentement	8|136|recueillerons ** consentement
recueille	0|181|recueille votre consentement	0|181|recueille ton consentement
exigé	0|182|exigé par la loi	0|187|exigé	2|1075|exigé par la loi	8|1647|exigé par la loi
requis	0|182|requis par la loi applicable	0|182|requis ou autorisé* par	0|187|requis	3|1566|requis	8|1647|requis par la loi
lorsqu	0|183|lorsqu applicable	0|183|lorsqu il y a lieu
autant	0|183|autant que de besoin	0|184|autant que possible
techniquement	0|184|techniquement possible	0|184|techniquement réalisable	0|184|techniquement faisable	1|428|techniquement
raisonnablement	0|184|raisonnablement	0|184|raisonnablement possible	0|184|raisonnablement nécessaire*
commercialement	0|184|commercialement raisonnable*	0|184|commercialement acceptable*
faisable	0|184|faisable
réalisable	0|184|réalisable
efforts	0|184|efforts commercialement raisonnables
délai	0|184|délai raisonnable	0|193|délai de prescription	0|193|délai de conservation	0|193|délai maximum	0|193|délai maximal	1|879|délai	2|1304|délai de prescription	3|1573|délai
délais	0|184|délais raisonnables	0|184|délais les plus brefs	0|193|délais de conservation	0|193|délais légaux	0|193|délais de prescription	0|193|délais légaux de prescription	0|193|délais légaux de conservation	0|193|délais maximaux	1|879|délais
aussi	0|184|aussi rapidement que possible	0|184|aussi vite que possible	0|185|aussi la possibilité de	0|185|aussi la possibilité d	0|193|aussi longtemps	0|193|aussi longtemps que
aussitôt	0|184|aussitôt que possible	1|879|aussitôt
raisonnable	0|184|raisonnable et
brefs	0|184|brefs délais
peuvent	0|185|peuvent	3|1581|peuvent	8|185|peuvent vous être notifi*	8|185|peuvent t être notifi*
pouvez	0|185|pouvez
pourra	0|185|pourra	3|1581|pourra
pourrai	0|185|pourrai
pourrais	0|185|pourrais
pourrait	0|185|pourrait
pourraient	0|185|pourraient
pourras	0|185|pourras
pourrez	0|185|pourrez	8|185|pourrez être inform*
pourriez	0|185|pourriez
pourrions	0|185|pourrions
pourrons	0|185|pourrons	3|1581|pourrons	8|185|pourrons ** informer	8|185|pourrons ** avertir	8|185|pourrons ** notifier	8|185|pourrons ** prévenir	8|185|pourrons ** aviser	8|185|pourrons informer	8|185|pourrons vous informer	8|185|pourrons également	8|185|pourrons vous notifier	8|185|pourrons t informer	8|185|pourrons te notifier
pourront	0|185|pourront	3|1581|pourront	8|185|pourront être notifié*
réservons	0|185|réservons le droit	0|185|réservons la possibilité de	0|185|réservons la possibilité d
pouvant	0|185|pouvant
puisse	0|185|puisse
puissent	0|185|puissent
puissiez	0|185|puissiez
puissions	0|185|puissions
il	0|185|il est possible	0|187|il faut	0|187|il faudra	0|187|il te faut	0|187|il vous faut	0|187|il vous faudra
amenés	0|185|amenés à	1|1099|amenés
pouvait	0|185|pouvait
pouvaient	0|185|pouvaient
pouviez	0|185|pouviez
pouvions	0|185|pouvions
potentiellement	0|185|potentiellement
capable	0|185|capable de
capables	0|185|capables de
sommes	0|185|sommes libres de	0|185|sommes en droit de	0|185|sommes en droit d	0|187|sommes ** tenus de
habilité	0|185|habilité à
habilités	0|185|habilités à
habilitée	0|185|habilitée à
habilitées	0|185|habilitées à
peux	0|185|peux
également	0|185|également la possibilité de	0|185|également la possibilité d
réservent	0|185|réservent la possibilité de	0|185|réservent la possibilité d	0|185|réservent le droit
réserver	0|185|réserver le droit
éventuellement	0|185|éventuellement
eventuellement	0|185|eventuellement
serons	0|185|serons en droit de	0|185|serons en droit d	0|186|serons
engageons	0|186|engageons	0|186|engageons à
toujours	0|186|toujours	1|975|toujours	8|1635|toujours disponible
engage	0|186|engage à
garantissant	0|186|garantissant
garantira	0|186|garantira
garantirons	0|186|garantirons
garantiront	0|186|garantiront
garanti	0|186|garanti
garantis	0|186|garantis
veiller	0|186|veiller	3|1561|veiller
veille	0|186|veille à
veillons	0|186|veillons	3|1561|veillons
veillent	0|186|veillent
veillera	0|186|veillera
veillerons	0|186|veillerons
veilleront	0|186|veilleront
veillant	0|186|veillant
assure	0|186|assure	1|744|assure
assurent	0|186|assurent	1|744|assurent
assurera	0|186|assurera
assurerons	0|186|assurerons
assureront	0|186|assureront
assurons	0|186|assurons	0|190|assurons le suivi	1|744|assurons	3|1561|assurons
assurant	0|186|assurant	1|744|assurant
assurions	0|186|assurions
promettons	0|186|promettons
manquera	0|186|manquera pas
manquerons	0|186|manquerons pas
manqueront	0|186|manqueront pas
seront	0|186|seront
serez	0|186|serez	0|187|serez ** tenu de
doit	0|187|doit	3|1583|doit
doivent	0|187|doivent	3|1583|doivent
devons	0|187|devons	3|1583|devons
devez	0|187|devez
nécessaire	0|187|nécessaire à	0|187|nécessaire pour	0|187|nécessaire au	0|187|nécessaire aux	0|187|nécessaire de	0|187|nécessaire d	0|187|nécessaire afin	3|1566|nécessaire
nécessaires	0|187|nécessaires à	0|187|nécessaires pour	0|187|nécessaires au	0|187|nécessaires aux	0|187|nécessaires afin	3|1566|nécessaires
était	0|187|était tenu de	0|187|était nécessaire	0|187|était ** tenu de
cas	0|187|cas tenue de	1|790|cas
requise	0|187|requise	3|1566|requise
requises	0|187|requises	3|1566|requises
requiert	0|187|requiert
requièrent	0|187|requièrent
exige	0|187|exige	1|603|exige
exigent	0|187|exigent	1|603|exigent
exigera	0|187|exigera
exigeons	0|187|exigeons
exigez	0|187|exigez
exigée	0|187|exigée
exigées	0|187|exigées
exigés	0|187|exigés
exigence	0|187|exigence
impose	0|187|impose	1|1257|impose
imposent	0|187|imposent	1|1257|imposent
imposer	0|187|imposer	1|1257|imposer
imposé	0|187|imposé
imposée	0|187|imposée
imposées	0|187|imposées
imposés	0|187|imposés
imposons	0|187|imposons
oblige	0|187|oblige
obligent	0|187|obligent
obligé	0|187|obligé
obligée	0|187|obligée
obligés	0|187|obligés
obligées	0|187|obligées
obligatoirement	0|187|obligatoirement
nécessite	0|187|nécessite
nécessitent	0|187|nécessitent
contraint	0|187|contraint de	0|187|contraint d	0|187|contraint à
contraints	0|187|contraints de	0|187|contraints d	0|187|contraints à
devrez	0|187|devrez
devront	0|187|devront	3|1583|devront
devrons	0|187|devrons
devrions	0|187|devrions
doive	0|187|doive
doives	0|187|doives
devions	0|187|devions
deviez	0|187|deviez
impératif	0|187|impératif
impérative	0|187|impérative
impérativement	0|187|impérativement
nécessitant	0|187|nécessitant
nécessitera	0|187|nécessitera
nécessiter	0|187|nécessiter
exigeant	0|187|exigeant
moindre	0|187|moindre obligation
devriez	0|187|devriez
obligeant	0|187|obligeant
obliger	0|187|obliger
obligera	0|187|obligera
obligeons	0|187|obligeons
etait	0|187|etait tenu de	0|187|etait nécessaire
étiez	0|187|étiez ** tenu de
dois	0|187|dois
quelques	0|188|quelques
certain	0|188|certain	0|188|certain nombre de	0|188|certain nombre d	0|193|certain laps de temps	1|973|certain
certaine	0|188|certaine	1|973|certaine
certaines	0|188|certaines	1|973|certaines
spécifique	0|188|spécifique
spécifiques	0|188|spécifiques
limités	0|188|limités
limitées	0|188|limitées
sélectionnées	0|188|sélectionnées
toutes	0|189|toutes
intégralité	0|189|intégralité	1|831|intégralité
entière	0|189|entière
entier	0|189|entier
entiers	0|189|entiers
entières	0|189|entières
totalité	0|189|totalité
quelconque	0|189|quelconque	1|1308|quelconque
quelconques	0|189|quelconques
notamment	0|190|notamment	1|973|notamment	3|1562|notamment
telles	0|190|telles que	2|996|telles que	4|1562|telles que
tels	0|190|tels que	4|1562|tels que
exemple	0|190|exemple
exemples	0|190|exemples
incluant	0|190|incluant	3|1562|incluant
comprenant	0|190|comprenant	1|827|comprenant	3|1562|comprenant
etc	0|190|etc	3|1562|etc
inclut	0|190|inclut
incluent	0|190|incluent
inclure	0|190|inclure
inclus	0|190|inclus
incluse	0|190|incluse
incluses	0|190|incluses
comprend	0|190|comprend	1|827|comprend
comprennent	0|190|comprennent	1|827|comprennent
mais	0|190|mais sans s y limiter	0|190|mais non limité*	0|190|mais pas uniquement
ainsi	0|190|ainsi par exemple
choisir	0|190|choisir ou non	3|1589|choisir
consentir	0|190|consentir ou non	8|136|consentir à nouveau
but	0|190|but non lucratif	0|192|but	1|715|but	3|1560|but
raison	0|190|raison du refus	1|716|raison	2|1310|raison de	3|1560|raison
refus	0|190|refus de répondre
située	0|190|située en haut	3|1597|située
situé	0|190|situé en haut	3|1597|situé
répondant	0|190|répondant aux besoins
passivement	0|191|passivement
buts	0|192|buts	1|715|buts	3|1560|buts
motif	0|192|motif	2|1031|motif récurrent
pendant	0|193|pendant une durée	0|193|pendant toute la durée	0|193|pendant la durée	0|193|pendant toute la période	0|193|pendant un certain temps
inactivité	0|193|inactivité
sauvegardes	0|193|sauvegardes
durées	0|193|durées de conservation	0|193|durées de prescription	0|193|durées légales	0|193|durées adaptées	0|193|durées plus longues	0|193|durées maximales	1|883|durées
période	0|193|période nécessaire	0|193|période de	0|193|période de prescription	0|193|période maximale	3|1573|période
inactif	0|193|inactif
inactifs	0|193|inactifs
inactive	0|193|inactive
inactives	0|193|inactives
copies	0|193|copies de sauvegarde	1|461|copies
calendrier	0|193|calendrier de conservation
laps	0|193|laps de temps
passé	0|193|passé ce délai	1|1209|passé
depuis	0|193|depuis votre dernier	0|193|depuis votre dernière	0|193|depuis le dernier	0|193|depuis la dernière	0|193|depuis ton dernier	0|193|depuis ta dernière
indéfiniment	0|193|indéfiniment
supprimer	0|194|supprimer votre compte	0|194|supprimer le compte	0|194|supprimer son compte	0|194|supprimer un compte	0|194|supprimer définitivement votre compte	0|194|supprimer ton compte	0|194|supprimer définitivement ton compte	3|1574|supprimer
clôture	0|194|clôture de votre compte	0|194|clôture de ton compte
fermeture	0|194|fermeture de votre compte	0|194|fermeture du compte	0|194|fermeture d un compte	0|194|fermeture de compte*	0|194|fermeture de ce compte	0|194|fermeture de ton compte
résiliation	0|194|résiliation	0|194|résiliation de votre compte	0|194|résiliation du compte	0|194|résiliation de ton compte
fermer	0|194|fermer votre compte	0|194|fermer son compte	0|194|fermer un compte	0|194|fermer le compte	0|194|fermer ton compte
résiliez	0|194|résiliez
résiliant	0|194|résiliant
résilions	0|194|résilions
résilie	0|194|résilie
désactivation	0|194|désactivation de votre compte	0|194|désactivation du compte	0|194|désactivation de ton compte
mettez	0|194|mettez fin à votre compte	1|1095|mettez
supprimez	0|194|supprimez votre compte
fermez	0|194|fermez votre compte
supprimé	0|194|supprimé votre compte	0|194|supprimé son compte	0|194|supprimé ton compte	3|1574|supprimé
supprimiez	0|194|supprimiez votre compte
supprimons	0|194|supprimons votre compte	0|194|supprimons ton compte
supprimerons	0|194|supprimerons votre compte	0|194|supprimerons ton compte
désactivez	0|194|désactivez votre compte
fermé	0|194|fermé votre compte	0|194|fermé ton compte
supprimant	0|194|supprimant votre compte	0|194|supprimant ton compte
fermant	0|194|fermant votre compte	0|194|fermant ton compte
clore	0|194|clore votre compte	0|194|clore ton compte
davantage	0|195|davantage d informations	0|195|davantage de détails	0|195|davantage de renseignements	1|950|davantage
veuillez	0|195|veuillez consulter	0|195|veuillez vous	0|195|veuillez lire	0|195|veuillez vous reporter
reportez	0|195|reportez vous	3|1556|reportez
rendez	0|195|rendez vous sur	0|195|rendez vous dans	0|195|rendez vous à	0|195|rendez vous au	0|195|rendez vous en	0|195|rendez vous ici	1|1185|rendez
disponible	0|195|disponible ici	8|1635|disponible sur
cliquant	0|195|cliquant ici	1|334|cliquant
prenez	0|195|prenez connaissance de notre	1|1089|prenez	8|1636|prenez connaissance
renvoyons	0|195|renvoyons à
référez	0|195|référez vous
regarder	0|195|regarder notre vidéo	1|364|regarder
regardez	0|195|regardez notre vidéo	1|364|regardez
visionner	0|195|visionner
importance	0|196|importance	1|968|importance
confiance	0|196|confiance
bienvenue	0|196|bienvenue	1|1123|bienvenue
merci	0|196|merci	1|1484|merci
bien	0|196|bien comprendre	1|966|bien	2|534|bien immobilier	2|1073|bien que	2|1241|bien visible
important	0|196|important pour nous	1|968|important	2|960|important nombre	3|1598|important
importante	0|196|importante pour nous	1|968|importante	3|1598|importante
importants	0|196|importants pour nous	1|968|importants
remercions	0|196|remercions
engagée	0|196|engagée à protéger
engagé	0|196|engagé à protéger
parfaite	0|196|parfaite transparence
souci	0|196|souci de transparence
désigne	0|198|désigne	1|471|désigne
désignent	0|198|désignent	1|471|désignent
traceur	0|198|traceur est un
pixels	0|198|pixels sont des
balises	0|198|balises web sont
autriche	0|199|autriche	1|1544|autriche
belgique	0|200|belgique	1|657|belgique
bulgarie	0|201|bulgarie
croatie	0|202|croatie
chypre	0|203|chypre
tchéquie	0|204|tchéquie
république	0|204|république tchèque	0|233|république de corée	0|238|république populaire de chine
danemark	0|205|danemark	1|1543|danemark
estonie	0|206|estonie
finlande	0|207|finlande	1|1543|finlande
france	0|208|france	1|653|france
allemagne	0|209|allemagne	1|652|allemagne
grèce	0|210|grèce
hongrie	0|211|hongrie
irlande	0|212|irlande	1|654|irlande
italie	0|213|italie	1|659|italie
lettonie	0|214|lettonie
lituanie	0|215|lituanie
luxembourg	0|216|luxembourg
malte	0|217|malte
hollande	0|218|hollande
pologne	0|219|pologne	1|1545|pologne
portugal	0|220|portugal	1|1214|portugal
roumanie	0|221|roumanie
slovaquie	0|222|slovaquie
slovénie	0|223|slovénie
espagne	0|224|espagne	1|658|espagne
suède	0|225|suède	1|651|suède
norvège	0|226|norvège	1|1542|norvège
islande	0|227|islande	1|1542|islande
liechtenstein	0|228|liechtenstein	1|1542|liechtenstein
canada	0|229|canada	1|660|canada
australie	0|230|australie
japon	0|232|japon
corée	0|233|corée du sud	0|233|corée
israël	0|234|israël
argentine	0|235|argentine	1|1546|argentine
uruguay	0|236|uruguay
inde	0|237|inde	1|1415|inde
chine	0|238|chine	1|1412|chine
hong	0|239|hong kong
taïwan	0|240|taïwan
taiwan	0|240|taiwan
singapour	0|241|singapour	1|1416|singapour
philippines	0|242|philippines
malaisie	0|243|malaisie
indonésie	0|244|indonésie
thaïlande	0|245|thaïlande
vietnam	0|246|vietnam
viêt	0|246|viêt nam
pakistan	0|247|pakistan
bangladesh	0|248|bangladesh
sri	0|249|sri lanka
émirats	0|250|émirats arabes unis
dubaï	0|250|dubaï
dubai	0|250|dubai
arabie	0|251|arabie saoudite
qatar	0|252|qatar
turquie	0|253|turquie	1|1541|turquie
russie	0|254|russie	1|1541|russie
fédération	0|254|fédération de russie
ukraine	0|255|ukraine	1|1541|ukraine
biélorussie	0|256|biélorussie
bélarus	0|256|bélarus
serbie	0|257|serbie
bosnie	0|258|bosnie	0|258|bosnie herzégovine
monténégro	0|259|monténégro
macédoine	0|260|macédoine du nord	0|260|macédoine
albanie	0|261|albanie
moldavie	0|262|moldavie
moldova	0|262|moldova
géorgie	0|263|géorgie
arménie	0|264|arménie
azerbaïdjan	0|265|azerbaïdjan
kazakhstan	0|266|kazakhstan
afrique	0|267|afrique du sud	1|1547|afrique
égypte	0|268|égypte
maroc	0|269|maroc
tunisie	0|270|tunisie
algérie	0|271|algérie
nigeria	0|272|nigeria
kenya	0|273|kenya
ghana	0|274|ghana
île	0|275|île maurice	0|287|île de man
brésil	0|276|brésil
mexique	0|277|mexique	1|1546|mexique
chili	0|278|chili
colombie	0|279|colombie
pérou	0|280|pérou
costa	0|281|costa rica
équateur	0|282|équateur
jamaïque	0|283|jamaïque
bermudes	0|284|bermudes
jersey	0|285|jersey
guernesey	0|286|guernesey
andorre	0|288|andorre
monaco	0|289|monaco
saint	0|290|saint marin
îles	0|291|îles féroé
gibraltar	0|292|gibraltar
personnelle	1|294|personnelle	3|1553|personnelle
personnelles	1|294|personnelles	3|1553|personnelles
privé	1|296|privé
privée	1|296|privée
privés	1|296|privés
privées	1|296|privées
prestations	1|297|prestations	3|1550|prestations
produit	1|298|produit	2|788|produit un	3|1550|produit
onglet	1|300|onglet
internet	1|302|internet
ligne	1|302|ligne
offline	1|303|offline
app	1|304|app
apps	1|304|apps
logiciel	1|306|logiciel
software	1|306|software
programme	1|307|programme
programmes	1|307|programmes
programmation	1|308|programmation
programmatique	1|308|programmatique
pc	1|309|pc
bureautique	1|310|bureautique
mobile	1|311|mobile
mobiles	1|311|mobiles
matériels	1|315|matériels
machines	1|316|machines
écran	1|317|écran
écrans	1|317|écrans
tv	1|320|tv
batterie	1|321|batterie
batteries	1|321|batteries
câble	1|322|câble
câbles	1|322|câbles
connexion	1|324|connexion	7|1625|connexion
connexions	1|324|connexions
connectivité	1|324|connectivité
connecté	1|325|connecté
connectée	1|325|connectée
connectés	1|325|connectés
connectées	1|325|connectées
connecte	1|325|connecte
serveur	1|327|serveur
serveurs	1|327|serveurs
cloud	1|328|cloud
nuage	1|328|nuage
nuages	1|328|nuages
domaine	1|330|domaine	2|642|domaine de
domaines	1|330|domaines
lient	1|332|lient
lie	1|332|lie
cliquer	1|334|cliquer	3|1556|cliquer
clique	1|334|clique
icône	1|335|icône
icônes	1|335|icônes
menu	1|336|menu	7|1625|menu
menus	1|336|menus
windows	1|337|windows
navigations	1|339|navigations
naviguer	1|339|naviguer	2|1155|naviguer dans
naviguant	1|339|naviguant
navigué	1|339|navigué
api	1|341|api
apis	1|341|apis
script	1|343|script
scripts	1|343|scripts
javascript	1|343|javascript
versions	1|344|versions	7|1625|versions précédentes
installer	1|347|installer
installé	1|347|installé
installée	1|347|installée
installés	1|347|installés
installées	1|347|installées
installez	1|347|installez
dossier	1|352|dossier
dossiers	1|352|dossiers
répertoires	1|352|répertoires
formats	1|353|formats
texte	1|354|texte
film	1|360|film
films	1|360|films
streaming	1|361|streaming
jouer	1|363|jouer
jouez	1|363|jouez
joue	1|363|joue
lecteur	1|363|lecteur
lecteurs	1|363|lecteurs
écouter	1|365|écouter
écoute	1|365|écoute
écoutez	1|365|écoutez
écoutes	1|365|écoutes
entendre	1|365|entendre
entendu	1|365|entendu
média	1|367|média
multimédia	1|367|multimédia
media	1|367|media
social	1|368|social
sociaux	1|368|sociaux
sociale	1|368|sociale
sociales	1|368|sociales
contient	1|370|contient
contiennent	1|370|contiennent
contenir	1|370|contenir
contenant	1|370|contenant
comporte	1|370|comporte
comportent	1|370|comportent
comportant	1|370|comportant
comporter	1|370|comporter
identités	1|373|identités
identifier	1|374|identifier
identifie	1|374|identifie
identifiez	1|374|identifiez
identifié	1|374|identifié
identifiée	1|374|identifiée
identifiés	1|374|identifiés
identifiées	1|374|identifiées
identification	1|374|identification
login	1|376|login
log	1|378|log
adhésion	1|380|adhésion
adhésions	1|380|adhésions
visiteur	1|383|visiteur
visitée	1|384|visitée
visités	1|384|visités
visitées	1|384|visitées
consommateur	1|386|consommateur
consommateurs	1|386|consommateurs
abonné	1|387|abonné	2|423|abonné à	3|1554|abonné
abonnés	1|387|abonnés	3|1554|abonnés
abonnée	1|387|abonnée
abonnées	1|387|abonnées
abonnement	1|388|abonnement
abonnements	1|388|abonnements
abonner	1|389|abonner
abonnez	1|389|abonnez
souscrite	1|389|souscrite
souscrits	1|389|souscrits
souscrivant	1|389|souscrivant
mél	1|393|mél
adressée	1|396|adressée
adressées	1|396|adressées
adressé	1|396|adressé	3|1565|adressé
adressés	1|396|adressés
adressons	1|396|adressons
adressant	1|396|adressant
postal	1|397|postal
postale	1|397|postale
postaux	1|397|postaux
postales	1|397|postales
chats	1|399|chats
tchat	1|399|tchat
clavardage	1|399|clavardage
mms	1|400|mms
appeler	1|401|appeler
appelé	1|402|appelé
appelée	1|402|appelée
appelés	1|402|appelés
appelées	1|402|appelées
dit	1|402|dit
dite	1|402|dite
dits	1|402|dits
dites	1|402|dites
titres	1|404|titres
contact	1|405|contact
contactant	1|405|contactant
contacté	1|405|contacté
contactée	1|405|contactée
correspondances	1|407|correspondances
parler	1|408|parler
parlez	1|408|parlez
informé	1|410|informé
informée	1|410|informée
informés	1|410|informés
informées	1|410|informées
rappel	1|413|rappel
rappels	1|413|rappels
rappeler	1|413|rappeler
annoncer	1|414|annoncer	8|1633|annoncer
forum	1|419|forum
forums	1|419|forums
blog	1|420|blog	8|1645|blog
blogs	1|420|blogs
ami	1|422|ami
amie	1|422|amie
amies	1|422|amies
suivez	1|423|suivez	7|1625|suivez nous
suivie	1|423|suivie
suivis	1|423|suivis
suivante	1|424|suivante
suivants	1|424|suivants
suivantes	1|424|suivantes
technique	1|428|technique
techniques	1|428|techniques
digital	1|431|digital
digitale	1|431|digitale
digitales	1|431|digitales
déclarant	1|434|déclarant
accords	1|437|accords
convenir	1|438|convenir
conviennent	1|438|conviennent
convient	1|438|convient
permission	1|440|permission
permissions	1|440|permissions
permise	1|441|permise
sections	1|448|sections
tableaux	1|452|tableaux
annexe	1|453|annexe
annexes	1|453|annexes
pied	1|455|pied
documenter	1|456|documenter
formes	1|458|formes
champs	1|459|champs
lister	1|460|lister
listé	1|460|listé
listée	1|460|listée
listés	1|460|listés
listées	1|460|listées
énumérées	1|460|énumérées
énumérés	1|460|énumérés
copier	1|461|copier
original	1|462|original
originaux	1|462|originaux
initialement	1|462|initialement
registre	1|464|registre
fiche	1|464|fiche
fiches	1|464|fiches
rapport	1|465|rapport
signaler	1|465|signaler
signale	1|465|signale
signalez	1|465|signalez
reporter	1|465|reporter	8|1636|reporter régulièrement	8|1636|reporter à
défini	1|467|défini	2|835|défini par
définie	1|467|définie
définis	1|467|définis
définies	1|467|définies
définition	1|467|définition
définitions	1|467|définitions
définitive	1|467|définitive
mot	1|468|mot	2|750|mot de passe
signifie	1|469|signifie
signifier	1|469|signifier
signifiant	1|469|signifiant
sens	1|469|sens	2|1156|sens de
signification	1|469|signification
significations	1|469|significations
référer	1|471|référer	3|1556|référer	8|1636|référer ** régulièrement
renvoi	1|471|renvoi
référence	1|472|référence
références	1|472|références
décrite	1|473|décrite	3|1570|décrite
décrits	1|473|décrits	3|1570|décrits
décrites	1|473|décrites	3|1570|décrites
décrire	1|473|décrire	3|1570|décrire
décrivant	1|473|décrivant
précis	1|475|précis
préciser	1|475|préciser
précisant	1|475|précisant
guide	1|483|guide
guides	1|483|guides
guider	1|483|guider
règle	1|485|règle
démarche	1|486|démarche
démarches	1|486|démarches
moyen	1|489|moyen
précaution	1|491|précaution
précautions	1|491|précautions
étape	1|493|étape	2|1290|étape de
étapes	1|493|étapes
agissements	1|494|agissements
acte	1|495|acte
actes	1|495|actes
agit	1|495|agit
agissent	1|495|agissent
lancer	1|497|lancer
lancement	1|497|lancement
œuvre	1|501|œuvre
travail	1|502|travail
sièges	1|512|sièges
direction	1|513|direction
manager	1|513|manager
géré	1|514|géré
gérée	1|514|gérée
gérés	1|514|gérés
gérées	1|514|gérées
affaires	1|515|affaires
business	1|515|business
inc	1|516|inc
llc	1|516|llc
ltd	1|516|ltd
gmbh	1|516|gmbh
sas	1|516|sas
sarl	1|516|sarl
filiale	1|517|filiale
filiales	1|517|filiales
organisons	1|519|organisons
association	1|520|association
associations	1|520|associations
agence	1|529|agence
posséder	1|532|posséder
propriétés	1|533|propriétés
actifs	1|534|actifs
négoce	1|536|négoce
commercial	1|537|commercial
commerciaux	1|537|commerciaux
commerciale	1|537|commerciale
commerciales	1|537|commerciales
secteurs	1|538|secteurs
marché	1|539|marché
marchés	1|539|marchés
marketplace	1|541|marketplace
offrent	1|545|offrent
offrant	1|545|offrant
réduction	1|546|réduction
réductions	1|546|réductions
fidélité	1|549|fidélité
achat	1|551|achat	3|1596|achat
achats	1|551|achats	3|1596|achats
magasin	1|554|magasin
magasins	1|554|magasins
shopping	1|554|shopping
marque	1|558|marque	2|559|marque déposée
marques	1|558|marques
logo	1|559|logo
logos	1|559|logos
prix	1|560|prix
tarif	1|560|tarif
tarifs	1|560|tarifs
tarification	1|560|tarification
tarifaire	1|560|tarifaire
tarifaires	1|560|tarifaires
coût	1|561|coût
coûte	1|561|coûte
liberté	1|565|liberté
libertés	1|565|libertés
facture	1|568|facture
factures	1|568|factures
crédit	1|571|crédit
crédits	1|571|crédits
débit	1|572|débit
débits	1|572|débits
dette	1|573|dette
dettes	1|573|dettes
créance	1|573|créance
créances	1|573|créances
carte	1|574|carte	2|644|carte géographique	2|1013|carte d identité
cartes	1|574|cartes
banque	1|576|banque
banques	1|576|banques
bic	1|577|bic
argent	1|578|argent
fonds	1|578|fonds
somme	1|579|somme
quantité	1|579|quantité
quantités	1|579|quantités
taxe	1|580|taxe
taxes	1|580|taxes
fiscaux	1|580|fiscaux
audit	1|582|audit
audits	1|582|audits
profit	1|585|profit
profits	1|585|profits
bénéfices	1|585|bénéfices
assurances	1|587|assurances
prêt	1|589|prêt
prêts	1|589|prêts
légal	1|592|légal
légaux	1|592|légaux
légalité	1|592|légalité
statuts	1|596|statuts
conforme	1|599|conforme
conformes	1|599|conformes
conformons	1|599|conformons
respecte	1|599|respecte
respectez	1|599|respectez
vertu	1|600|vertu
devoir	1|601|devoir
contraignant	1|602|contraignant
contraignants	1|602|contraignants
vital	1|607|vital
vitaux	1|607|vitaux
strictes	1|608|strictes
stricts	1|608|stricts
différend	1|613|différend
différends	1|613|différends
juge	1|614|juge
juges	1|614|juges
cour	1|614|cour
arrêt	1|615|arrêt
poursuite	1|616|poursuite	8|1637|poursuite de l utilisation	8|1637|poursuite de votre	8|1637|poursuite de la navigation
instance	1|616|instance
jury	1|618|jury
conseil	1|622|conseil	2|1195|conseil d administration
pénal	1|623|pénal
pénale	1|623|pénale
pénales	1|623|pénales
pénaux	1|623|pénaux
surveillance	1|627|surveillance
superviser	1|627|superviser
supervision	1|627|supervision
national	1|631|national
nationaux	1|631|nationaux
nationale	1|631|nationale
nationales	1|631|nationales
nation	1|631|nation
internationaux	1|633|internationaux
monde	1|633|monde
mondiaux	1|633|mondiaux
fédéraux	1|634|fédéraux
communes	1|639|communes
zones	1|642|zones
espaces	1|642|espaces
amérique	1|648|amérique
unies	1|649|unies
unis	1|649|unis
belge	1|657|belge
belges	1|657|belges
asie	1|662|asie
langue	1|664|langue
langues	1|664|langues
langage	1|664|langage
externe	1|667|externe
externes	1|667|externes
dehors	1|667|dehors
interne	1|668|interne
internes	1|668|internes
intérieur	1|668|intérieur
intérieure	1|668|intérieure
sein	1|668|sein
tierce	1|669|tierce	3|1569|tierce	4|1569|tierce partie
tierces	1|669|tierces	3|1569|tierces	4|1569|tierces parties
partie	1|671|partie	2|1237|partie restante	3|1555|partie
physique	1|673|physique	2|1147|physique ou
physiques	1|673|physiques
humain	1|674|humain
humaine	1|674|humaine
humains	1|674|humains
humaines	1|674|humaines
sujet	1|676|sujet
sujets	1|676|sujets
objets	1|676|objets
conjoint	1|682|conjoint
conjoints	1|682|conjoints
conjointe	1|682|conjointe
né	1|683|né
née	1|683|née
décès	1|684|décès
mort	1|684|mort
âgé	1|685|âgé
âges	1|685|âges
vies	1|688|vies
vivre	1|688|vivre
corps	1|690|corps
poids	1|690|poids
foi	1|696|foi
sciemment	1|704|sciemment
connaître	1|705|connaître
sachez	1|705|sachez
sait	1|705|sait
savez	1|705|savez
connait	1|705|connait
comprenez	1|707|comprenez
penser	1|708|penser
pensez	1|708|pensez
pensons	1|708|pensons
croire	1|708|croire
croyons	1|708|croyons
estimons	1|708|estimons
estimez	1|708|estimez
veut	1|709|veut
veux	1|709|veux
veulent	1|709|veulent
préférer	1|710|préférer
préfère	1|710|préfère
favorite	1|710|favorite
aimer	1|710|aimer
aime	1|710|aime
intéresse	1|711|intéresse
intéresser	1|711|intéresser
amour	1|712|amour
heureux	1|712|heureux
profiter	1|712|profiter
profitez	1|712|profitez
attendu	1|713|attendu
attendue	1|713|attendue
attendus	1|713|attendus
attends	1|713|attends
intention	1|714|intention
intentions	1|714|intentions
entend	1|714|entend
visent	1|714|visent
visant	1|714|visant
fin	1|715|fin	3|1560|fin
pourquoi	1|716|pourquoi	6|1612|pourquoi
fondé	1|717|fondé
fondée	1|717|fondée
fondées	1|717|fondées
fonder	1|717|fonder
fondent	1|717|fondent
cause	1|718|cause
causes	1|718|causes
causer	1|718|causer
résultant	1|718|résultant
entraîne	1|718|entraîne
entraînent	1|718|entraînent
entraînera	1|718|entraînera
entraînerait	1|718|entraînerait
conséquent	1|719|conséquent
constatez	1|727|constatez
constatons	1|727|constatons
constater	1|727|constater
nuire	1|729|nuire
péril	1|729|péril
violé	1|742|violé
assuré	1|744|assuré
assurée	1|744|assurée
assurés	1|744|assurés
assurez	1|744|assurez
fiabilité	1|747|fiabilité
chiffré	1|748|chiffré
chiffrée	1|748|chiffrée
chiffrés	1|748|chiffrés
chiffrées	1|748|chiffrées
clé	1|749|clé
clés	1|749|clés
clef	1|749|clef
clefs	1|749|clefs
cochant	1|754|cochant
examiner	1|755|examiner	8|1636|examiner ** régulièrement	8|1636|examiner ** périodiquement
examinez	1|755|examinez
revoir	1|755|revoir
surveiller	1|757|surveiller
surveille	1|757|surveille
surveillons	1|757|surveillons
surveillent	1|757|surveillent
finir	1|764|finir
cesse	1|764|cesse
cessation	1|764|cessation
terminer	1|764|terminer
terminée	1|764|terminée
termine	1|764|termine
terminaison	1|764|terminaison
issue	1|764|issue
arrête	1|768|arrête
arrêtez	1|768|arrêtez
poursuivre	1|769|poursuivre	8|1637|poursuivre l utilisation
poursuivons	1|769|poursuivons
poursuivant	1|769|poursuivant
restez	1|769|restez	8|1636|restez informé*
persiste	1|769|persiste
persistance	1|769|persistance
reprise	1|769|reprise
pause	1|770|pause
converti	1|772|converti
convertis	1|772|convertis
créant	1|777|créant
crée	1|777|crée
créez	1|777|créez
génère	1|777|génère
génèrent	1|777|génèrent
généré	1|777|généré
générée	1|777|générée
générés	1|777|générés
générées	1|777|générées
générant	1|777|générant
produire	1|777|produire	3|1559|produire
produisent	1|777|produisent
produisant	1|777|produisant
construire	1|777|construire
faite	1|778|faite
faits	1|778|faits
fasse	1|778|fasse
design	1|779|design
bug	1|780|bug
bugs	1|780|bugs
faux	1|781|faux
essayer	1|784|essayer
bêta	1|784|bêta
efforce	1|785|efforce
efforcer	1|785|efforcer
efforcerons	1|785|efforcerons
efforçons	1|785|efforçons
succès	1|786|succès
atteindre	1|786|atteindre
parvenir	1|786|parvenir
arriver	1|788|arriver
arrive	1|788|arrive
occasion	1|789|occasion
occasions	1|789|occasions
utilise	1|793|utilise
utilisent	1|793|utilisent
utiliser	1|793|utiliser	3|1590|utiliser
utilisez	1|793|utilisez
utilisé	1|793|utilisé	3|1590|utilisé
utilisée	1|793|utilisée
utilisés	1|793|utilisés	3|1590|utilisés
utilisées	1|793|utilisées	3|1590|utilisées
utiliserons	1|793|utiliserons
fournissez	1|798|fournissez
confier	1|799|confier
confions	1|799|confions
confiées	1|799|confiées
confiés	1|799|confiés
confié	1|799|confié
confiée	1|799|confiée
livrer	1|805|livrer
livré	1|805|livré
livrée	1|805|livrée
livrés	1|805|livrés
livrées	1|805|livrées
livrons	1|805|livrons
transporteur	1|805|transporteur
transporteurs	1|805|transporteurs
colis	1|805|colis
renvoyez	1|806|renvoyez
restaurer	1|814|restaurer
restauration	1|814|restauration
actif	1|817|actif	2|534|actif social
active	1|817|active
actives	1|817|actives
activement	1|817|activement
analysant	1|820|analysant
analysons	1|820|analysons
notes	1|821|notes
compter	1|822|compter
comptage	1|822|comptage
ensemble	1|824|ensemble	2|835|ensemble de
intégrer	1|825|intégrer
intègre	1|825|intègre
intégré	1|825|intégré
intégrée	1|825|intégrée
intégrés	1|825|intégrés
intégrées	1|825|intégrées
intégrant	1|825|intégrant
intègrent	1|825|intègrent
distinct	1|826|distinct
distincts	1|826|distincts
distincte	1|826|distincte
distinctes	1|826|distinctes
distinctement	1|826|distinctement
compris	1|827|compris	2|707|compris que
comprise	1|827|comprise
comprises	1|827|comprises
exceptions	1|828|exceptions
supplément	1|829|supplément
suppléments	1|829|suppléments
supplémentaire	1|829|supplémentaire	3|1576|supplémentaire
supplémentaires	1|829|supplémentaires	3|1576|supplémentaires
intégral	1|831|intégral
intégrale	1|831|intégrale
intégralement	1|831|intégralement
totaux	1|832|totaux
part	1|833|part
fixer	1|835|fixer
fixe	1|835|fixe
adaptons	1|838|adaptons
adapte	1|838|adapte
supports	1|840|supports
soutenir	1|840|soutenir
aide	1|841|aide	3|1557|aide
aident	1|841|aident
aides	1|841|aides
faq	1|842|faq
prie	1|842|prie
demandeur	1|842|demandeur
demandeurs	1|842|demandeurs
écrit	1|845|écrit
écrite	1|845|écrite
écrits	1|845|écrits
lire	1|846|lire	3|1556|lire	8|1636|lire ** régulièrement
lis	1|846|lis
lisez	1|846|lisez
lu	1|846|lu
lecture	1|846|lecture
voyez	1|847|voyez
vue	1|847|vue	2|480|vue d ensemble
voit	1|847|voit
verrez	1|847|verrez
moteur	1|849|moteur
moteurs	1|849|moteurs
agrément	1|854|agrément
corrig	1|858|corrig
correct	1|858|correct
correcte	1|858|correcte
corrects	1|858|corrects
exact	1|859|exact
exacte	1|859|exacte
exactes	1|859|exactes
exacts	1|859|exacts
exactement	1|859|exactement
correctement	1|859|correctement
plaindre	1|860|plaindre
relatif	1|862|relatif
relatifs	1|862|relatifs
relative	1|862|relative
relatives	1|862|relatives
égard	1|862|égard
effectif	1|865|effectif	2|503|effectif salarié
effective	1|865|effective
effectives	1|865|effectives
effectivement	1|865|effectivement
valides	1|866|valides
validité	1|866|validité
vigueur	1|867|vigueur
récemment	1|868|récemment
neuf	1|869|neuf	2|925|neuf mois
vieux	1|870|vieux
vieille	1|870|vieille
exist	1|872|exist
existe	1|872|existe
existent	1|872|existent
existence	1|872|existence
exister	1|872|exister
auparavant	1|873|auparavant
déjà	1|873|déjà	8|1639|déjà collectées	8|1639|déjà recueillies	8|1639|déjà en notre possession
avenir	1|874|avenir
ultérieur	1|874|ultérieur
ultérieure	1|874|ultérieure
ultérieurs	1|874|ultérieurs
ultérieures	1|874|ultérieures
ultérieurement	1|874|ultérieurement
ensuite	1|874|ensuite
puis	1|874|puis
maintenant	1|878|maintenant
désormais	1|878|désormais
aujourd	1|878|aujourd
bientôt	1|879|bientôt
tard	1|879|tard
promptement	1|879|promptement
tarder	1|879|tarder
vite	1|880|vite
vitesse	1|880|vitesse
lent	1|881|lent
lente	1|881|lente
lentement	1|881|lentement
moments	1|882|moments
fois	1|882|fois
définitivement	1|885|définitivement
définitif	1|885|définitif
définitives	1|885|définitives
agenda	1|887|agenda
agendas	1|887|agendas
jours	1|888|jours	5|1606|jours ouvrés	5|1606|jours ouvrables	5|1607|jours	5|1607|jours calendaires
mois	1|890|mois	5|1609|mois
an	1|891|an	5|1610|an
heures	1|892|heures	5|1605|heures
minute	1|893|minute
minutes	1|893|minutes
secondes	1|894|secondes
matin	1|895|matin
janvier	1|904|janvier
janv	1|904|janv
février	1|905|février
fév	1|905|fév
mars	1|906|mars
avril	1|907|avril
mai	1|908|mai
juin	1|909|juin
juillet	1|910|juillet
août	1|911|août
septembre	1|912|septembre
sept	1|912|sept	2|923|sept jours	2|923|sept ans
octobre	1|913|octobre
oct	1|913|oct
novembre	1|914|novembre
nov	1|914|nov
décembre	1|915|décembre
déc	1|915|déc
zéro	1|916|zéro
uniques	1|917|uniques
deux	1|918|deux
trois	1|919|trois
quatre	1|920|quatre	2|938|quatre vingt dix
cinq	1|921|cinq
six	1|922|six
huit	1|924|huit
dix	1|926|dix	2|932|dix huit
onze	1|927|onze
douze	1|928|douze
treize	1|929|treize
quinze	1|930|quinze
seize	1|931|seize
vingt	1|933|vingt
trente	1|934|trente
quarante	1|935|quarante
cinquante	1|936|cinquante
soixante	1|937|soixante
cent	1|939|cent
mille	1|940|mille
milliers	1|940|milliers
initial	1|942|initial
initiale	1|942|initiale
initiaux	1|942|initiaux
abord	1|942|abord
second	1|943|second
seconde	1|943|seconde
moitié	1|946|moitié
demi	1|946|demi
nombres	1|948|nombres
chiffre	1|948|chiffre
chiffres	1|948|chiffres
plusieurs	1|949|plusieurs	3|1578|plusieurs
nombreux	1|949|nombreux
nombreuses	1|949|nombreuses
divers	1|949|divers	2|977|divers type	3|1578|divers
diverses	1|949|diverses	3|1578|diverses
beaucoup	1|949|beaucoup	2|950|beaucoup plus
amples	1|950|amples
réduc	1|951|réduc
moyenne	1|954|moyenne
moyennes	1|954|moyennes
étendue	1|956|étendue
ampleur	1|956|ampleur
éventail	1|957|éventail
variété	1|957|variété
série	1|957|série
longueur	1|958|longueur
largeur	1|958|largeur
petite	1|959|petite
petites	1|959|petites
court	1|959|court
courte	1|959|courte
peu	1|959|peu
bref	1|959|bref
grands	1|960|grands
grandes	1|960|grandes
long	1|960|long
longue	1|960|longue
longtemps	1|960|longtemps
larges	1|960|larges
largement	1|960|largement
vaste	1|960|vaste
majeure	1|960|majeure
haute	1|961|haute
hautement	1|961|hautement
bas	1|962|bas	2|455|bas de page
basse	1|962|basse
simple	1|963|simple
simples	1|963|simples
simplement	1|963|simplement
facile	1|963|facile
facilement	1|963|facilement
aisément	1|963|aisément
clair	1|965|clair
claire	1|965|claire
clairs	1|965|clairs
claires	1|965|claires
clairement	1|965|clairement
exprès	1|965|exprès
expressément	1|965|expressément
bonne	1|966|bonne	2|1403|bonne foi
bonnes	1|966|bonnes
détriment	1|967|détriment
importantes	1|968|importantes	3|1598|importantes
principaux	1|968|principaux
significatif	1|968|significatif	3|1598|significatif
significatifs	1|968|significatifs
significative	1|968|significative	3|1598|significative
significatives	1|968|significatives	3|1598|significatives
juste	1|971|juste
possible	1|972|possible
possibles	1|972|possibles
susceptible	1|972|susceptible	3|1581|susceptible
susceptibles	1|972|susceptibles	3|1581|susceptibles
particulier	1|973|particulier
particuliers	1|973|particuliers
spécial	1|973|spécial
généraux	1|974|généraux
courant	1|974|courant
commun	1|974|commun	2|982|commun accord
commune	1|974|commune
souvent	1|975|souvent
parfois	1|975|parfois
même	1|976|même
égal	1|976|égal
égale	1|976|égale
égaux	1|976|égaux
différent	1|977|différent	3|1578|différent
différents	1|977|différents	3|1578|différents
différente	1|977|différente	8|1628|différente de ce qui	8|1628|différente de celle
différentes	1|977|différentes	3|1578|différentes
différemment	1|977|différemment
varier	1|977|varier
varie	1|977|varie
varient	1|977|varient
distinction	1|977|distinction
ailleurs	1|978|ailleurs
direct	1|981|direct
directs	1|981|directs
directe	1|981|directe
directes	1|981|directes
directement	1|981|directement
collectif	1|982|collectif
collectifs	1|982|collectifs
collectivement	1|982|collectivement
collective	1|982|collective
collectives	1|982|collectives
collaborer	1|982|collaborer
collaborent	1|982|collaborent
pratique	1|985|pratique
qualités	1|987|qualités
standard	1|988|standard
standards	1|988|standards
norme	1|988|norme
normes	1|988|normes
principe	1|989|principe
principes	1|989|principes
trait	1|992|trait
nature	1|993|nature	3|1587|nature
caractères	1|993|caractères
types	1|994|types	3|1587|types	6|1611|types de données
sorte	1|994|sorte	3|1587|sorte
sortes	1|994|sortes
typologie	1|994|typologie
ex	1|996|ex
détail	1|997|détail
détails	1|997|détails
réel	1|999|réel
réels	1|999|réels
réelle	1|999|réelle
réelles	1|999|réelles
réellement	1|999|réellement
réalité	1|999|réalité
fausses	1|1000|fausses
copyright	1|1002|copyright
culture	1|1006|culture
livre	1|1007|livre
livres	1|1007|livres
tourisme	1|1008|tourisme
vols	1|1009|vols
métro	1|1010|métro
transport	1|1010|transport
transports	1|1010|transports
rue	1|1017|rue
avenue	1|1017|avenue
boulevard	1|1017|boulevard
route	1|1017|route
routes	1|1017|routes
étage	1|1017|étage
bp	1|1017|bp
cedex	1|1017|cedex
repas	1|1019|repas
nourriture	1|1019|nourriture
mode	1|1020|mode	2|819|mode d emploi
puissance	1|1025|puissance
gaz	1|1025|gaz
entretien	1|1028|entretien	2|1100|entretien de
trace	1|1037|trace
tracer	1|1037|tracer
séance	1|1038|séance
séances	1|1038|séances
cache	1|1039|cache
caches	1|1039|caches
tampon	1|1039|tampon
http	1|1042|http
gdpr	1|1054|gdpr
traitants	1|1059|traitants
indépendant	1|1060|indépendant
indépendants	1|1060|indépendants
missions	1|1061|missions
assign	1|1061|assign
affect	1|1061|affect
passible	1|1063|passible
décline	1|1064|décline
déclinons	1|1064|déclinons
décharge	1|1064|décharge
compétent	1|1067|compétent
compétente	1|1067|compétente
compétents	1|1067|compétents
compétentes	1|1067|compétentes
ressort	1|1067|ressort
apte	1|1068|apte
indépendance	1|1070|indépendance
indépendante	1|1070|indépendante
indépendantes	1|1070|indépendantes
indépendamment	1|1070|indépendamment	2|1073|indépendamment de
bénévole	1|1072|bénévole
malgré	1|1073|malgré
rare	1|1074|rare
rares	1|1074|rares
rarement	1|1074|rarement
légitime	1|1076|légitime
légitimes	1|1076|légitimes
fondamentaux	1|1077|fondamentaux
sensible	1|1078|sensible
sensibles	1|1078|sensibles
sensibilité	1|1078|sensibilité
intervenir	1|1085|intervenir
implique	1|1086|implique
impliquent	1|1086|impliquent
impliquer	1|1086|impliquer
impliquant	1|1086|impliquant
soumet	1|1088|soumet
soumettent	1|1088|soumettent
soumettez	1|1088|soumettez
soumettant	1|1088|soumettant
saisi	1|1088|saisi
dépôt	1|1088|dépôt
prenons	1|1089|prenons
pris	1|1089|pris
prenant	1|1089|prenant
aller	1|1091|aller	7|1625|aller au contenu
allez	1|1091|allez
va	1|1091|va
vont	1|1091|vont
venir	1|1091|venir
vient	1|1091|vient
viennent	1|1091|viennent
devenir	1|1091|devenir
devient	1|1091|devient
deviennent	1|1091|deviennent
venant	1|1091|venant
départ	1|1092|départ
départs	1|1092|départs
sortie	1|1092|sortie
atteints	1|1093|atteints
bouger	1|1094|bouger
placer	1|1095|placer
place	1|1095|place	2|541|place de marché
plaçons	1|1095|plaçons
positions	1|1095|positions
mettant	1|1095|mettant
sis	1|1095|sis
sise	1|1095|sise
dire	1|1096|dire
dis	1|1096|dis
disant	1|1096|disant
discours	1|1096|discours
semble	1|1098|semble
semblent	1|1098|semblent
mène	1|1099|mène
aboutir	1|1099|aboutir
amené	1|1099|amené
amenée	1|1099|amenée
amener	1|1099|amener
amènent	1|1099|amènent
amenées	1|1099|amenées
maintien	1|1100|maintien
maintient	1|1100|maintient
maintiennent	1|1100|maintiennent
poursuit	1|1104|poursuit
conclu	1|1105|conclu
conclue	1|1105|conclue
conclus	1|1105|conclus
concluons	1|1105|concluons
compos	1|1108|compos
étend	1|1111|étend
provient	1|1112|provient
proviennent	1|1112|proviennent
provenir	1|1112|provenir
correspondants	1|1114|correspondants
correspond	1|1114|correspond
prévaut	1|1116|prévaut
prévaloir	1|1116|prévaloir
prévalent	1|1116|prévalent
primer	1|1116|primer
dignité	1|1117|dignité
valeur	1|1118|valeur
valeurs	1|1118|valeurs
bénéfice	1|1119|bénéfice
possibilités	1|1120|possibilités
sentir	1|1122|sentir
cher	1|1123|cher	2|1240|cher à
chers	1|1123|chers
soin	1|1124|soin
soins	1|1124|soins
prudence	1|1124|prudence
noter	1|1125|noter
notez	1|1125|notez
mémoire	1|1126|mémoire	2|1350|mémoire vive
souvenir	1|1126|souvenir
souvenez	1|1126|souvenez
souvenirs	1|1126|souvenirs
plan	1|1128|plan
plans	1|1128|plans
prévu	1|1128|prévu
prévue	1|1128|prévue
prévus	1|1128|prévus
prévues	1|1128|prévues
enfin	1|1131|enfin
finalement	1|1131|finalement
final	1|1131|final
finale	1|1131|finale
invitons	1|1134|invitons	8|1636|invitons à consulter	8|1636|invitons à prendre
motiver	1|1134|motiver
pop	1|1138|pop	8|1642|pop up
distribution	1|1139|distribution
distribuer	1|1139|distribuer
ingénierie	1|1142|ingénierie
éluder	1|1143|éluder
fardeau	1|1145|fardeau
matériaux	1|1146|matériaux
physiquement	1|1147|physiquement
milieu	1|1148|milieu
central	1|1150|central
centrale	1|1150|centrale
côté	1|1151|côté
côtés	1|1151|côtés
coin	1|1151|coin
bord	1|1151|bord
sommet	1|1152|sommet
devant	1|1153|devant
lignes	1|1154|lignes	2|483|lignes directrices
proche	1|1157|proche
proches	1|1157|proches
près	1|1157|près
autour	1|1157|autour
issu	1|1158|issu
issus	1|1158|issus
complémentarité	1|1160|complémentarité
sign	1|1163|sign
signer	1|1163|signer
signé	1|1163|signé
signée	1|1163|signée
sceau	1|1164|sceau
shield	1|1166|shield
secours	1|1180|secours
import	1|1182|import
importer	1|1182|importer
pari	1|1184|pari
don	1|1187|don
dons	1|1187|dons
hotline	1|1188|hotline
chose	1|1189|chose
choses	1|1189|choses
point	1|1190|point	2|699|point de vue
points	1|1190|points
local	1|1192|local
locaux	1|1192|locaux	2|1234|locaux de
locale	1|1192|locale
locales	1|1192|locales
localement	1|1192|localement
encontre	1|1193|encontre
contraire	1|1193|contraire
contraires	1|1193|contraires
contrairement	1|1193|contrairement
commissions	1|1195|commissions
comité	1|1195|comité
gré	1|1196|gré
respectif	1|1197|respectif
respectifs	1|1197|respectifs
respective	1|1197|respective
respectives	1|1197|respectives
respectivement	1|1197|respectivement
premium	1|1198|premium
arrière	1|1199|arrière	2|1176|arrière plan
dos	1|1199|dos
civil	1|1201|civil
civile	1|1201|civile
civils	1|1201|civils
civiles	1|1201|civiles
civilement	1|1201|civilement
passée	1|1209|passée
passés	1|1209|passés
passées	1|1209|passées
éditer	1|1210|éditer
tchèque	1|1212|tchèque
plutôt	1|1215|plutôt
chaîne	1|1216|chaîne
chaînes	1|1216|chaînes
suffit	1|1217|suffit
suffire	1|1217|suffire
assez	1|1217|assez
procéder	1|1219|procéder	3|1602|procéder
procède	1|1219|procède
procèdent	1|1219|procèdent
procédons	1|1219|procédons
procédez	1|1219|procédez
matière	1|1220|matière
matières	1|1220|matières
travers	1|1221|travers
presse	1|1224|presse
présumer	1|1225|présumer
présumé	1|1225|présumé
présumée	1|1225|présumée
modes	1|1227|modes
utile	1|1228|utile	2|470|utile à
utiles	1|1228|utiles
intéressant	1|1228|intéressant
intéressante	1|1228|intéressante
intéressantes	1|1228|intéressantes
avance	1|1229|avance
avances	1|1229|avances
course	1|1230|course
courses	1|1230|courses
delà	1|1231|delà
encourt	1|1232|encourt
encourues	1|1232|encourues
encouru	1|1232|encouru
honor	1|1235|honor
honorer	1|1235|honorer
honore	1|1235|honore
dur	1|1236|dur
durs	1|1236|durs
papier	1|1236|papier
difficile	1|1236|difficile
difficiles	1|1236|difficiles
attendre	1|1239|attendre
attendez	1|1239|attendez
pendante	1|1239|pendante
apparent	1|1241|apparent
désignation	1|1242|désignation
désigner	1|1242|désigner
désigné	1|1242|désigné
désignée	1|1242|désignée
désignés	1|1242|désignés
nommer	1|1242|nommer
cacher	1|1243|cacher
caché	1|1243|caché
cachée	1|1243|cachée
lettres	1|1244|lettres	2|391|lettres d information
esprit	1|1245|esprit
tête	1|1246|tête
index	1|1249|index
indice	1|1249|indice	2|1318|indice sur
sommaire	1|1249|sommaire	7|1625|sommaire
vpn	1|1251|vpn
proxy	1|1251|proxy
tunnel	1|1251|tunnel
notoriété	1|1253|notoriété
délibérément	1|1255|délibérément
volontaires	1|1255|volontaires
lourde	1|1255|lourde
dol	1|1255|dol
grave	1|1256|grave
graves	1|1256|graves
gravement	1|1256|gravement
gravité	1|1256|gravité
unité	1|1260|unité
unités	1|1260|unités
formule	1|1261|formule
formules	1|1261|formules
usine	1|1269|usine
fai	1|1272|fai
invité	1|1273|invité
hôte	1|1273|hôte
hôtes	1|1273|hôtes
invitée	1|1273|invitée
fax	1|1281|fax
rcs	1|1282|rcs
siren	1|1282|siren
siret	1|1282|siret
capital	1|1283|capital
score	1|1286|score
scores	1|1286|scores
cotation	1|1286|cotation
hiver	1|1288|hiver
noël	1|1288|noël
électroménager	1|1289|électroménager
stade	1|1290|stade
relever	1|1291|relever
balayer	1|1294|balayer
appuyez	1|1294|appuyez
scanner	1|1296|scanner
souris	1|1297|souris
taper	1|1297|taper
tapez	1|1297|tapez
coeur	1|1300|coeur
cœur	1|1300|cœur
patient	1|1302|patient
patients	1|1302|patients
négociation	1|1305|négociation
négociations	1|1305|négociations
négocier	1|1305|négocier
mutatis	1|1306|mutatis
dudit	1|1307|dudit
ladite	1|1307|ladite
ledit	1|1307|ledit
chacun	1|1308|chacun
chacune	1|1308|chacune
aspect	1|1309|aspect
aspects	1|1309|aspects
égards	1|1309|égards
due	1|1310|due
dû	1|1310|dû
dues	1|1310|dues
dus	1|1310|dus
grâce	1|1310|grâce	3|1571|grâce
forcer	1|1315|forcer
faveur	1|1316|faveur
classe	1|1317|classe
trier	1|1317|trier
astuces	1|1318|astuces
tuyau	1|1318|tuyau
rendu	1|1322|rendu
rendue	1|1322|rendue
rendant	1|1322|rendant
disposez	1|1323|disposez
disposer	1|1323|disposer
dispose	1|1323|dispose
disposons	1|1323|disposons
disposent	1|1323|disposent
disposant	1|1323|disposant
consommer	1|1328|consommer
justice	1|1329|justice
club	1|1330|club
clubs	1|1330|clubs
embarquement	1|1332|embarquement
liquider	1|1337|liquider
tourner	1|1338|tourner
tourne	1|1338|tourne
accommod	1|1339|accommod
marquer	1|1342|marquer
envisagé	1|1343|envisagé
accent	1|1346|accent
constamment	1|1347|constamment
environ	1|1348|environ
presque	1|1348|presque
quasi	1|1348|quasi
stable	1|1349|stable
stables	1|1349|stables
émis	1|1351|émis
émise	1|1351|émise
émises	1|1351|émises
renseigner	1|1352|renseigner
renseignez	1|1352|renseignez
renseignées	1|1352|renseignées
renseigné	1|1352|renseigné
saisis	1|1352|saisis
saisissant	1|1352|saisissant
renseignés	1|1352|renseignés
renseignent	1|1352|renseignent
amiable	1|1355|amiable
alias	1|1359|alias
devis	1|1363|devis
citation	1|1363|citation
citations	1|1363|citations
mandats	1|1364|mandats
beauté	1|1368|beauté
justifié	1|1370|justifié
justifie	1|1370|justifie
vices	1|1372|vices
vice	1|1372|vice
adhéré	1|1373|adhéré
adhérer	1|1373|adhérer
adhère	1|1373|adhère
réputé	1|1374|réputé
réputée	1|1374|réputée
réputés	1|1374|réputés
jugeons	1|1374|jugeons
jouissance	1|1375|jouissance
tôt	1|1377|tôt
vider	1|1378|vider
rompre	1|1380|rompre
couple	1|1381|couple
couples	1|1381|couples
masse	1|1383|masse
vrac	1|1383|vrac
animal	1|1385|animal
animaux	1|1385|animaux
sombre	1|1387|sombre
paix	1|1389|paix
arme	1|1390|arme
armes	1|1390|armes
congrès	1|1392|congrès
sénat	1|1392|sénat
immigration	1|1394|immigration
témoigner	1|1397|témoigner
biais	1|1399|biais
partialité	1|1399|partialité
inclusif	1|1400|inclusif
inclusion	1|1400|inclusion
égalité	1|1401|égalité
durabilité	1|1402|durabilité
tirage	1|1408|tirage
nord	1|1419|nord
sud	1|1420|sud
ouest	1|1422|ouest
wlan	1|1424|wlan
fi	1|1424|fi
ios	1|1428|ios
android	1|1429|android
mac	1|1430|mac
macos	1|1430|macos
linux	1|1432|linux
eau	1|1435|eau
air	1|1436|air
feu	1|1437|feu
nuit	1|1438|nuit
soir	1|1438|soir
minuit	1|1438|minuit
imy	1|1439|imy
ico	1|1440|ico
vélo	1|1446|vélo
vélos	1|1446|vélos
conduire	1|1448|conduire	2|1099|conduire à
vtc	1|1449|vtc
euro	1|1451|euro
euros	1|1451|euros
espèces	1|1453|espèces
tva	1|1454|tva
bot	1|1461|bot
prime	1|1467|prime
primes	1|1467|primes
bonus	1|1467|bonus
hôpital	1|1469|hôpital
hôpitaux	1|1469|hôpitaux
violence	1|1476|violence
violences	1|1476|violences
violent	1|1476|violent	2|742|violent les
violente	1|1476|violente
violents	1|1476|violents
haine	1|1478|haine
visa	1|1480|visa
main	1|1481|main
mains	1|1481|mains
yeux	1|1482|yeux
oeil	1|1482|oeil
secrets	1|1483|secrets
bus	1|1486|bus
autobus	1|1486|autobus
train	1|1487|train	2|1010|train de
trains	1|1487|trains
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
braintree	1|1517|braintree
mastercard	1|1518|mastercard
sonos	1|1519|sonos
xml	1|1521|xml
json	1|1521|json
csv	1|1521|csv
pdf	1|1521|pdf
crm	1|1523|crm
rh	1|1524|rh
27001	1|1525|27001
pci	1|1526|pci
dss	1|1526|dss
virginia	1|1527|virginia
york	1|1533|york
francisco	1|1534|francisco
londres	1|1535|londres
paris	1|1536|paris	2|1184|paris sportifs
dublin	1|1537|dublin
amsterdam	1|1538|amsterdam
berlin	1|1539|berlin
munich	1|1539|munich
hambourg	1|1539|hambourg
indiqué	2|477|indiqué que	3|1570|indiqué
paiement	2|556|paiement en ligne
ticket	2|569|ticket de caisse
récupération	2|814|récupération de données
manuel	2|819|manuel d utilisation
élément	2|834|élément d information
week	2|903|week end
compagnie	2|1009|compagnie aérienne	3|1548|compagnie
alimentation	2|1025|alimentation électrique
système	2|1043|système d exploitation
systèmes	2|1043|systèmes d exploitation
quel	2|1073|quel que
charge	2|1145|charge de la preuve
ayants	2|1171|ayants droit
encore	2|1194|encore que
toutefois	2|1194|toutefois que
soi	2|1207|soi même
eux	2|1207|eux mêmes
moi	2|1207|moi même
solde	2|1237|solde de
mentions	2|1280|mentions légales	6|1623|mentions
appuyer	2|1294|appuyer sur
impression	2|1295|impression papier
montre	2|1298|montre connectée
port	2|1298|port de
ci	2|1307|ci après
intrusion	2|1312|intrusion physique
approbation	2|1314|approbation de
auto	2|1327|auto entrepreneur*
compensation	2|1337|compensation des
cahier	2|1345|cahier des charges
considérée	2|1374|considérée comme
modèle	2|1409|modèle de document	2|1442|modèle de langage
ressources	2|1524|ressources humaines
organisation	3|1548|organisation
organisme	3|1548|organisme
plateforme	3|1550|plateforme
nominatives	3|1553|nominatives
nominative	3|1553|nominative
internaute	3|1554|internaute
internautes	3|1554|internautes
paragraphe	3|1555|paragraphe
rubrique	3|1555|rubrique
chapitre	3|1555|chapitre
permettez	3|1557|permettez
proposé	3|1558|proposé
finalité	3|1560|finalité
finalités	3|1560|finalités	8|1627|finalités décrites	8|1627|finalités exposées
objectif	3|1560|objectif
objectifs	3|1560|objectifs
interrompre	3|1563|interrompre
montrer	3|1564|montrer
présenté	3|1564|présenté
expédier	3|1565|expédier
envoyé	3|1565|envoyé
envoyons	3|1565|envoyons
indispensable	3|1566|indispensable
indispensables	3|1566|indispensables
obligatoire	3|1566|obligatoire
souhaiter	3|1568|souhaiter
vouloir	3|1568|vouloir
voulez	3|1568|voulez
désirer	3|1568|désirer
désirez	3|1568|désirez
souhaite	3|1568|souhaite
expliquer	3|1570|expliquer
expliqué	3|1570|expliqué
détaillé	3|1570|détaillé
détaillée	3|1570|détaillée
détaillés	3|1570|détaillés
détaillées	3|1570|détaillées
indiquée	3|1570|indiquée
indiquées	3|1570|indiquées
exposé	3|1570|exposé
mentionné	3|1570|mentionné
mentionnées	3|1570|mentionnées
mentionnés	3|1570|mentionnés
visé	3|1570|visé
visée	3|1570|visée
visées	3|1570|visées
présentées	3|1570|présentées
question	3|1572|question
interrogation	3|1572|interrogation
interrogations	3|1572|interrogations
supprimées	3|1574|supprimées
supprimés	3|1574|supprimés
effacer	3|1574|effacer
effacé	3|1574|effacé
effacées	3|1574|effacées
détruire	3|1574|détruire
détruites	3|1574|détruites
partagé	3|1575|partagé
communiqué	3|1575|communiqué	8|1633|communiqué à	8|1645|communiqué de presse
transmettons	3|1575|transmettons
divulguer	3|1575|divulguer
divulguées	3|1575|divulguées
complémentaire	3|1576|complémentaire
complémentaires	3|1576|complémentaires
additionnel	3|1576|additionnel
additionnelles	3|1576|additionnelles
similaire	3|1577|similaire
similaires	3|1577|similaires
analogue	3|1577|analogue
analogues	3|1577|analogues
équivalent	3|1577|équivalent
équivalents	3|1577|équivalents
comparable	3|1577|comparable
convention	3|1579|convention
appareils	3|1580|appareils
équipement	3|1580|équipement
équipements	3|1580|équipements
périphérique	3|1580|périphérique
périphériques	3|1580|périphériques
devra	3|1583|devra
réponse	3|1586|réponse
sélectionner	3|1589|sélectionner
changer	3|1591|changer	8|1628|changer	8|1629|changer d avis
conservons	3|1592|conservons
stocker	3|1592|stocker
conservés	3|1592|conservés
notifier	3|1594|notifier
situés	3|1597|situés
situées	3|1597|situées
basé	3|1597|basé
localisé	3|1597|localisé
localisés	3|1597|localisés
substantiel	3|1598|substantiel
substantielles	3|1598|substantielles
applicables	3|1599|applicables
pertinent	3|1599|pertinent
pertinents	3|1599|pertinents
approprié	3|1599|approprié
appropriées	3|1599|appropriées
appropriés	3|1599|appropriés
adéquat	3|1599|adéquat
adéquates	3|1599|adéquates
prestataire	3|1601|prestataire
réaliser	3|1602|réaliser
effectué	3|1602|effectué
effectués	3|1602|effectués
réalisé	3|1602|réalisé
dernières	5|1605|dernières heures	5|1608|dernières semaines	5|1610|dernières années
premières	5|1605|premières heures	5|1608|premières semaines	5|1610|premières années
derniers	5|1607|derniers jours	5|1609|derniers mois	5|1610|derniers ans
prochains	5|1607|prochains jours	5|1609|prochains mois
premiers	5|1607|premiers jours	5|1609|premiers mois
semaine	5|1608|semaine
semaines	5|1608|semaines
prochaines	5|1608|prochaines semaines	5|1610|prochaines années
années	5|1610|années
quelles	6|1611|quelles données
où	6|65|où sont
étranger	6|65|étranger
audience	6|1620|audience
préambule	6|1624|préambule
introduction	6|1624|introduction
généralités	6|1624|généralités
présentation	6|1624|présentation
table	7|1625|table des matières
imprimer	7|1625|imprimer
rechercher	7|1625|rechercher
archivé	7|1625|archivé le
utilisations	8|1627|utilisations décrites	8|1627|utilisations exposées
mettrons	8|1628|mettrons à jour	8|1635|mettrons à jour cette page	8|1635|mettrons cette page à jour
matériellement	8|1628|matériellement différent*
sensiblement	8|1628|sensiblement différent*
substantiellement	8|1628|substantiellement différent*
rectifier	8|1629|rectifier
réduisent	8|1631|réduisent vos droits	8|1631|réduisent tes droits
affecter	8|1631|affecter vos droits	8|1631|affecter tes droits
affectent	8|1631|affectent vos droits	8|1631|affectent tes droits
diminuer	8|1631|diminuer vos droits	8|1631|diminuer tes droits
nouvel	8|136|nouvel accord
notifions	8|1633|notifions
signalons	8|1633|signalons
attirer	8|1633|attirer votre attention	8|1633|attirer ton attention
bandeau	8|1633|bandeau	8|1642|bandeau
annoncerons	8|1633|annoncerons
annonçons	8|1633|annonçons toute	8|1633|annonçons ces	8|1633|annonçons tout
annoncera	8|1633|annoncera
informeront	8|1633|informeront
informerions	8|1633|informerions
tiendrons	8|1633|tiendrons ** informé*
communiqués	8|1633|communiqués
portés	8|1633|portés à la connaissance
prévient	8|1633|prévient
préviendront	8|1633|préviendront
avertit	8|1633|avertit
signalera	8|1633|signalera
afficherons	8|1633|afficherons un avis
figurant	8|1635|figurant
consultable	8|1635|consultable
relire	8|1636|relire ** régulièrement	8|1636|relire
régulièrement	8|1636|régulièrement consulter	8|1636|régulièrement ** consulter	8|1636|régulièrement cette page	8|1636|régulièrement à cette	8|1636|régulièrement sur cette	8|1636|régulièrement la présente	8|1636|régulièrement la politique
soyez	8|1636|soyez informé*
continuer	8|1637|continuer à utiliser
continuez	8|1637|continuez à utiliser	8|1637|continuez d utiliser
continuant	8|1637|continuant d utiliser	8|1637|continuant d accéder
précédemment	8|1639|précédemment collectées
antérieurement	8|1639|antérieurement collectées
prochaine	8|1641|prochaine connexion
bannière	8|1642|bannière
fenêtre	8|1642|fenêtre
encart	8|1642|encart`,prefix:`inf	0|0|information* permettant d identifier	0|0|information* permettant de vous identifier	0|0|information* qui permet* de vous identifier	0|0|information* qui permet* d identifier	0|0|information* permettant votre identification	0|0|information* permettant de t identifier	0|0|information* qui permet* de t identifier	0|0|information* permettant ton identification	0|51|inférence*	0|51|inféré*	0|74|informé*	0|100|infolettre*	0|100|information* commerciale*	0|106|infraction*	0|142|infaillible*	0|154|infrastructure*	1|721|influen*	1|742|infraction*	1|951|inférieur*	1|1112|inférence*	1|1149|infrastructur*	1|1200|informel*	1|1266|infondé*	1|1326|informatique*	8|1633|informé*
don	0|0|donnée* permettant d identifier	0|0|donnée* permettant de vous identifier	0|0|donnée* qui permet* de vous identifier	0|0|donnée* qui permet* d identifier	0|0|donnée* permettant votre identification	0|0|donnée* à caractère nominatif	0|0|donnée* permettant de t identifier	0|0|donnée* qui permet* de t identifier	0|0|donnée* permettant ton identification	1|293|donnée*	1|1187|donat*	8|1633|donner* un avis
adr	0|3|adresse* e mail	0|3|adresse* email	0|3|adresse* électronique*	0|3|adresse* de courriel	0|3|adresse* mail	0|3|adresse* de messagerie	0|3|adresse* de courrier électronique	0|3|adresse* courriel	0|4|adresse* e mail haché*	0|4|adresse* email haché*	0|4|adresse* électronique* haché*	0|6|adresse* postale*	0|6|adresse* de livraison	0|6|adresse* de facturation	0|6|adresse* physique*	0|6|adresse* de domicile	0|6|adresse* de résidence	0|6|adresse* du domicile	0|6|adresse* de livraison et de facturation	0|6|adresse* de livraison ou de facturation	0|6|adresse* de livraison et ou de facturation	0|6|adresse* de facturation et de livraison	0|6|adresse* de domicile ou de facturation	0|6|adresse* de facturation ou de livraison	0|6|adresse* d expédition	0|6|adresse* de correspondance	0|6|adresse* privée*	0|34|adresse* ip	0|34|adresse* de protocole internet	0|36|adresse* mac	0|39|adresse* url
cou	0|3|courriel*	0|3|courrier* électronique*	0|95|coursier*	0|171|courrier* recommandé*	1|393|courriel*	1|530|courtier*	1|546|coupon*	1|871|courant*	1|1110|couvr*	1|1110|couvert*	1|1230|coursier*	1|1387|couleur*	8|3|courriel*
mes	0|3|messagerie* électronique*	0|12|message* vocaux	0|42|message* d erreur*	0|45|message*	0|68|mesurer*	0|103|mesure* d audience	0|115|mesure* automatisée*	0|115|mesure* automatique*	0|140|mesure* de sécurité	0|184|mesure* raisonnable*	1|398|messagerie*	1|492|mesuré*
ema	0|3|emailing*	0|4|email* haché*	8|3|email*
mai	0|3|mailing*	1|1100|maintiendr*	1|1100|maintenu*
num	0|5|numéro* de téléphone	0|5|numéro* de mobile	0|5|numéro* de portable	0|5|numéro* de téléphone portable	0|5|numéro* de tél	0|5|numéro* de contact	0|5|numéro* de gsm	0|9|numéro* client	0|9|numéro* de client	0|9|numéro* d abonné	0|9|numéro* d adhérent	0|28|numéro* de sécurité sociale	0|28|numéro* d identité	0|28|numéro* d identification fiscale	0|28|numéro* d identification nationa*	0|28|numéro* nationa*	0|28|numéro* de passeport	0|28|numéro* de registre national	0|28|numéro* d inscription au répertoire	0|28|numéro* de permis	0|28|numéro* de carte d identité	0|28|numéro* de pièce d identité	0|28|numéro* d identité nationale	0|29|numéro* de carte*	0|29|numéro* de compte	0|29|numéro* de compte bancaire	0|36|numéro* imei	0|36|numéro* d identification unique*	0|36|numéro* de série	1|431|numérique*	1|1296|numéris*
tél	0|5|téléphone*	0|5|téléphonique*	0|35|téléviseur*	0|44|téléversé*	0|44|téléversement*	1|312|téléphon*	1|320|télévision*	1|349|télécharg*	1|350|téléverse*	1|1272|télécom*	1|1281|télécopie*
nom	0|7|nom* d utilisateur	0|39|nom* de domaine*	1|402|nommé*	1|1242|nomination*
ide	0|7|identifiant* de messagerie	0|9|identifiant* de compte	0|9|identifiant* client*	0|9|identifiant* de l utilisateur	0|9|identifiant* d utilisateur	0|36|identifiant* d appareil*	0|36|identifiant* de l appareil	0|36|identifiant* publicitaire*	0|36|identifiant* unique*	0|36|identifiant* de terminal	0|36|identifiant* en ligne	0|36|identifiant* de cookie*	0|36|identifiant* d application*	0|36|identifiant* mobile*	0|36|identifiant* du terminal	0|36|identifiant* de votre appareil	0|36|identifiant* publicitaire mobile	0|36|identifiant* pour annonceurs	0|36|identifiant* d équipement	0|36|identifiant* de périphérique*	0|36|identifiant* du périphérique	0|36|identifiant* du dispositif	0|36|identifiant* de l équipement	0|36|identifiant* matériel*	0|36|identifiant* de ton appareil	0|48|identifiant* de réseau* socia*	0|130|identifiant* de requête	1|374|identifiable*	1|976|identique*
mot	0|8|mot* de passe	0|39|moteur* de recherche	0|137|motif* légitime*	0|139|motif* d intérêt public	0|139|motif* juridique*	0|139|motif* légal*	0|190|motif* du refus	0|190|motif* de refus	1|716|motif*
cod	0|8|code* secret*	0|8|code* d accès	0|29|code* de sécurité de la carte	0|29|code* de sécurité de votre carte	0|29|code* de sécurité de ta carte	0|100|code* promo*	0|100|code* de réduction
phr	0|8|phrase* de passe
réf	0|9|référence* client	0|9|référence* de client	1|471|réfère*
pho	0|10|photographie*	0|10|photothèque*	1|356|photographi*
ava	0|10|avatar*	1|1119|avantag*	1|1229|avancé*
por	0|10|portrait*	1|575|portefeuille*	1|833|portion*	1|1084|portab*	1|1214|portugais*	1|1247|portail*	1|1475|pornograph*	8|1633|portée* à votre connaissance	8|1633|portée* à ta connaissance
sel	0|10|selfie*
vid	0|11|vidéoconférence*	0|11|vidéographi*
vis	0|11|visioconférence*	0|40|visionn*	0|66|visualisé*	0|76|visible*	0|164|visiteur*	1|364|visionn*	1|847|visib*	1|1238|visuel*	1|1246|visage*
enr	0|11|enregistrement* vidéo*	0|12|enregistrement* audio	0|12|enregistrement* vocaux	0|12|enregistrement* sonore*	0|57|enregistrement* des appels	0|57|enregistrement* de communication*	0|57|enregistrement* des communications	0|57|enregistrement* des conversations	0|156|enregistrement* de session*	0|190|enregistré* sous le numéro	0|190|enregistré* au registre	0|190|enregistré* auprès du registre	0|190|enregistré* au rcs
tra	0|13|tranche* d âge	0|31|transaction*	0|57|transmis* par vous	0|57|transmis* par toi	0|59|traiter*	0|59|traité*	0|59|traitera*	0|59|traitement*	0|60|transmet*	0|60|transmission*	0|60|transféré* à des tiers	0|65|transfér*	0|65|transfèr*	0|65|transfert*	0|65|transfrontière*	0|65|transfrontalier*	0|65|transfrontalière*	0|65|transmission* de données sur internet	0|65|transmission* d informations sur internet	0|65|transmission* de données par internet	0|65|transmission* d informations par internet	0|65|transmission* de données via internet	0|70|traqu*	0|70|traceur*	0|95|transporteur*	0|144|transfert* transfrontalier*	0|144|transfert* transfrontière*	0|144|transfert* international*	0|156|traceur*	1|490|traité*	1|502|travaill*	1|665|traduct*	1|665|tradui*	1|666|transfrontal*	1|772|transform*	1|802|transm*	1|803|transfér*	1|803|transfert*	1|1008|trajet*	1|1037|traqu*	1|1037|traçage*	1|1037|traceur*	1|1168|transaction*	1|1320|transparen*	1|1340|trame*	1|1341|transitoire*	6|1612|traitement*	6|65|transfert*	6|1620|traceur*
gro	0|13|groupe* d âge	1|421|groupement*
eth	0|15|ethni*	1|698|ethni*
rel	0|16|religi*	0|29|relevé* d identité bancaire	0|67|relié*	0|67|relié* à votre compte	0|67|relié* à ton compte	1|696|religi*
méd	0|19|médicament*	0|124|médiateur*	1|617|médiat*	1|693|médicament*	1|1468|médecin*
han	0|19|handicap*	1|692|handicap*
gén	0|20|génétique*	1|695|génétique*	1|777|génération*	1|974|général*
bio	0|21|biométri*	0|21|biometri*	1|1473|biométri*
emp	0|21|empreinte* digitale*	0|21|empreinte* faciale*	0|26|employeur*	0|37|empreinte* d appareil	0|37|empreinte* du navigateur	0|37|empreinte* numérique*	1|503|employé*	1|504|employeur*	1|641|emplacement*	1|726|empêch*	1|1090|emport*	1|1391|emprisonn*	1|1474|empreinte*
nat	0|22|nationalité*	1|632|nationalité*	1|993|naturel*
dém	0|24|démographi*	0|100|démarche* commerciale*	0|184|démarche* raisonnable*	1|620|démontr*	1|767|démarr*	1|1094|déménag*
soc	0|24|sociodémographi*	0|80|société* d hébergement	0|80|société* de services	0|83|société* affiliée*	0|83|société* du groupe	0|83|société* mère*	0|83|société* liée*	0|83|société* apparentée*	0|83|société* sœur*	0|83|société* soeur*	0|87|société* de paiement	0|87|société* de traitement des paiements	0|93|société* de recouvrement	0|93|société* d assurance*	0|95|société* de livraison	0|95|société* de transport	1|1278|sociétal*
dip	0|25|diplôme*	0|25|diplôme* formation	1|1177|diplôme*
exp	0|25|expérience* formation	0|93|expert* comptable*	1|474|expliqu*	1|474|explication*	1|496|exploité*	1|496|exploitant*	1|508|expert*	1|764|expir*	1|784|expériment*	1|802|expédi*	1|965|explicit*	1|965|expresse*	1|986|expérience*	1|1121|expression*	1|1121|exprim*	1|1181|export*
dem	0|26|demande* d emploi	0|27|demandeur* d emploi	0|49|demande* d avis	0|52|demande* d assistance	0|52|demande* de support	0|52|demande* au service client*	0|52|demande* via le formulaire	0|52|demande* via notre formulaire	0|52|demande* par le biais du	0|52|demande* par le biais de notre	0|52|demande* par l intermédiaire du	0|52|demande* au moyen du formulaire	0|52|demande* de contact	0|52|demande* par e mail	0|52|demande* par email	0|52|demande* par téléphone	0|89|demande* judiciaire*	0|118|demande* d accès aux données	0|118|demande* d accès aux renseignements	0|130|demande* d exercice	1|769|demeur*	1|843|demandé*
can	0|27|candidature*	0|27|candidat*	1|660|canadien*	1|1175|candidat*
off	0|27|offre* de stage	0|27|offre* de poste	0|89|officier* de police	1|545|offert*	1|1103|offens*	1|1208|officiel*
pos	0|27|postulant*	1|416|posté*	1|532|possède*	1|641|positionne*	1|874|postérieur*	1|1175|postul*
ent	0|27|entretien* d embauche	0|63|entreposé*	0|83|entité* du groupe	0|83|entreprise* du groupe	0|83|entreprise* affiliée*	0|83|entité* affiliée*	0|89|entité* gouvernementale*	1|454|entête*	1|516|entreprise*	1|702|entraînement*	1|831|entier*	1|831|entièr*	1|1287|entrepôt*	8|1640|entrer* en vigueur
piè	0|28|pièce* d identité	1|834|pièce*
car	0|28|carte* d identité	0|28|carte* nationale* d identité	0|29|carte* bancaire*	0|29|carte* de crédit	0|29|carte* de paiement	0|29|carte* de débit	0|29|carte* de crédit ou de débit	0|46|carnet* d adresses	1|506|carrière*	1|523|caritative*	1|644|cartographi*	1|992|caractéristique*	1|1300|cardiaque*
pas	0|28|passeport*	0|87|passerelle* de paiement	0|165|passager*	1|1012|passager*	1|1013|passeport*	1|1247|passerelle*
doc	0|28|document* d identité	0|28|document* d identification	1|456|documentation*	1|1468|docteur*
moy	0|29|moyen* de paiement	0|109|moyen* de communication	0|184|moyen* raisonnable*
mod	0|29|mode* de paiement	0|35|modèle* d appareil	0|65|mode* de transmission	0|69|modér*	0|109|mode* de communication	0|113|modèle* de langage	0|156|module* social*	0|156|module* sociaux	0|156|module* d extension	0|174|modifi* de la présente	0|174|modification* de cette	0|174|modification* de la politique	0|174|modification* de notre politique	0|174|modification* substantielle*	0|174|modification* mineure*	0|174|modification* importante*	0|174|modification* majeure*	0|174|modification* significative*	0|174|modification* notable*	1|771|modifi*	1|1032|modèle*	1|1227|modalité*	1|1274|modér*	6|1622|modification*	8|1628|modifi*	8|1628|modification*
cry	0|29|cryptogramme*	0|72|cryptographi*	1|748|crypt*
ins	0|29|instrument* de paiement	0|69|inspect*	0|89|instance* judiciaire*	0|94|institut* de recherche	0|176|insatisfait*	1|347|installation*	1|379|inscri*	1|522|institut*	1|1095|insér*	1|1106|instaur*	1|1165|insigne*	1|1170|insolvab*	1|1488|instagram*
his	0|29|historique* de paiement*	0|29|historique* des paiements	0|29|historique* de facturation	0|30|historique* de crédit	0|31|historique* d achat*	0|31|historique* de commande*	0|38|historique* d utilisation	0|38|historique* d usage	0|39|historique* de navigation	0|39|historique* de recherche*	0|39|historique* web	0|40|historique* de visionnage	0|40|historique* d écoute	1|1006|histoire*	1|1006|historique*
sal	0|30|salaire*	0|143|salarié*	1|503|salarié*	1|586|salaire*	1|1123|salut*	1|1511|salesforce*
fin	0|30|financi*	0|192|finalité*	1|583|financ*	1|715|finalité*	1|1131|finalis*	1|1543|finlandais*	6|1612|finalité*
ris	0|30|risque* de crédit	1|728|risque*
dos	0|30|dossier* de crédit
rap	0|30|rapport* de crédit	0|42|rapport* d erreur*	0|42|rapport* de plantage	0|42|rapport* de crash	0|42|rapport* d incident*	0|42|rapport* de panne*	0|42|rapport* de bogue*	0|67|rapproch*	1|413|rappelle*	1|880|rapid*	1|1114|rapproch*
ach	0|31|achat*	0|165|acheteur*	1|551|acheté*	1|551|achète*	1|551|acheteur*	1|764|achèv*
hab	0|31|habitude* d achat*	0|161|habitant*	1|442|habilit*	1|974|habituel*	1|984|habitude*	1|1334|habitant*
com	0|31|comportement* d achat*	0|38|comportement*	0|38|comportement* d utilisation	0|39|comportement* de navigation	0|42|compte* rendu* d erreur*	0|44|commentaire*	0|48|compte* de réseau* socia*	0|48|compte* sur les réseaux sociaux	0|48|compte* sur des réseaux sociaux	0|48|compte* de médias sociaux	0|57|communiqué* par vous	0|57|communiqué* par toi	0|60|communiqué*	0|60|communiqu* à	0|60|communiqu* vos	0|60|communiqu* des données	0|60|communiqu* tes	0|67|combin*	0|89|commissariat*	0|93|commissaire* aux comptes	0|93|compagnie* d assurance*	0|95|compagnie* aérienne*	0|100|communication* à caractère commercial	0|100|communication* marketing	0|100|communication* publicitaire*	0|106|comportement* suspect*	0|109|communication* avec vous	0|109|communication*	0|109|communication* avec toi	0|124|commission* de protection	0|124|commissaire* à la protection	0|189|complet*	1|406|communiqu*	1|417|commentaire*	1|418|communauté*	1|418|communautaire*	1|516|compagnie*	1|527|commerçant*	1|550|commandé*	1|581|comptab*	1|707|compréhens*	1|767|commenc*	1|774|commut*	1|823|compar*	1|824|combin*	1|829|complément*	1|830|complèt*	1|830|complet*	1|833|composant*	1|964|complexe*	1|964|compliqué*	1|983|comportement*	1|1068|compétence*	1|1081|compil*	1|1186|compatib*	1|1240|compens*	1|1311|combat*	1|1405|compress*	6|1614|commercialis*	8|1628|complét*	8|1633|communiquer*	8|1633|communiquée*
poi	0|31|point* de vente	0|171|point* de contact
bon	0|31|bon* de commande	0|100|bon* de réduction	0|100|bon* d achat
géo	0|32|géolocalis*	1|641|géolocalis*	1|643|géographi*
app	0|35|appareil*	0|51|appétence*	0|67|apparié*	0|67|appariement*	0|190|appelé* sous le nom	1|314|appareil*	1|703|apprend*	1|703|apprentissage*	1|821|appréci*	1|854|approuv*	1|854|approb*	1|864|appliqu*	1|864|applicab*	1|970|approprié*	1|1015|appartement*	1|1071|appuy*	1|1071|appui*	1|1090|apport*	1|1098|appara*	1|1109|apparten*	1|1109|appartien*	1|1348|approximati*	1|1381|appair*
équ	0|35|équipement*	0|110|équipe* d assistance	0|110|équipe* de support	0|110|équipe* support	1|315|équipement*	1|971|équitable*	1|976|équivalen*	1|1115|équilibr*
pér	0|35|périphérique*	0|193|période* de conservation	1|883|période*	1|975|périodi*
sys	0|35|système* d exploitation	0|35|système* d exploitation et	0|35|système* d exploitation ou	0|35|système* d exploitation de	0|87|système* de paiement	0|87|système* de traitement des paiements	1|429|système*
typ	0|35|type* de navigateur	1|974|typique*
sma	0|35|smartphone*	1|311|smartphone*
tab	0|35|tablette*	0|67|table* de correspondance	1|313|tablette*
ord	0|35|ordinateur*	0|35|ordiphone*	0|89|ordonnance* judiciaire*	0|89|ordonnance* d un tribunal	0|153|ordre* juridique*	1|309|ordinateur*	1|974|ordinaire*	1|1303|ordonnance*
ver	0|35|version* de l application
fou	0|35|fournisseur* d accès	0|35|fournisseur* d accès à internet	0|60|fourni* à des tiers	0|80|fournisseur*	0|80|fournisseur* de service*	0|80|fournisseur* tiers	0|86|fournisseur* d analyse*	0|87|fournisseur* de paiement	0|87|fournisseur* de facturation	0|87|fournisseur* de services de paiement	0|87|fournisseur* tiers de paiement	1|525|fournisseur*	1|798|fourniture*
opé	0|35|opérateur* mobile*	0|35|opérateur* de téléphonie	0|106|opération* suspecte*	1|496|opération*	1|1271|opérateur*	1|1271|opératrice*
con	0|35|console*	0|46|contact* d urgence	0|62|conserv*	0|67|concordance*	0|69|contrôl* des contenus	0|69|contrôle* des contenus	0|75|contrôle* d identité	0|76|consultable* par tous	0|76|consultable* par d autres	0|78|contractuel*	0|78|contrat* de sous traitance	0|104|contenu* pertinent*	0|106|condamnation* pénale*	0|106|contrevien*	0|106|contrevenant*	0|106|contrefaçon*	0|106|connexion* suspecte*	0|119|conteste* l exactitude	0|136|consent*	0|140|contrôle* des accès	0|147|considéré* comme adéquat*	0|165|consommateur*	0|180|conditionné* à	0|180|conditionné* par	0|181|conditionné* à votre consentement	0|181|conditionné* à ton consentement	0|190|connu* sous le nom	0|195|consultable*	1|408|conversation*	1|438|convenu*	1|439|consent*	1|445|contractuel*	1|482|conclusion*	1|484|consigne*	1|548|concurren*	1|602|contraignante*	1|613|contestation*	1|613|contesté*	1|617|conciliat*	1|622|conseill*	1|622|consult*	1|696|conviction*	1|704|connaissance*	1|705|connu*	1|706|conscien*	1|708|considér*	1|720|conséquence*	1|742|contrefa*	1|746|confian*	1|753|confirm*	1|756|contrôl*	1|769|continu*	1|772|conversion*	1|772|convertir*	1|777|construction*	1|777|construit*	1|779|conçu*	1|779|concept*	1|791|contexte*	1|811|conserv*	1|836|configur*	1|862|concern*	1|903|congé*	1|970|convenable*	1|983|conduit*	1|1060|contractant*	1|1087|contribu*	1|1108|constitu*	1|1108|consist*	1|1143|contourn*	1|1161|contrepartie*	1|1203|conflit*	1|1203|contradict*	1|1248|consacr*	1|1264|conféren*	1|1269|constructeur*	1|1315|contraint*	1|1328|consommation*	1|1347|constant*	1|1394|consulat*	1|1447|conducteur*	6|1615|conserv*	6|1623|contact*	8|1638|considéré* comme accepté*	8|1638|considéré* comme ayant accepté
obj	0|35|objet* connecté*	0|122|objection*	0|192|objectif*	1|715|objectif*	6|1612|objectif*
mon	0|35|montre* connectée*	0|61|monétis*	0|76|montré* aux	0|76|montré* à	1|579|montant*	1|633|mondial*	1|757|monitor*	1|848|montr*	1|1450|monnaie*	1|1450|monétaire*
equ	0|35|equipement*
int	0|38|interaction*	0|49|interview*	0|137|intérêt* légitime*	0|137|intérêt* prépondérant*	0|141|intrusion*	0|141|intercept* non autorisé*	0|143|intérimaire*	0|164|internaute*	0|176|interdiction*	1|340|interface*	1|402|intitulé*	1|443|interdi*	1|481|introdui*	1|481|introduction*	1|633|international*	1|711|intérêt*	1|711|intéressé*	1|731|intrusion*	1|770|interrupt*	1|770|interromp*	1|770|interfér*	1|788|intervien*	1|825|intégration*	1|842|interrog*	1|1001|intellectuel*	1|1034|intelligente*	1|1085|intervention*	1|1085|interag*	1|1085|interact*	1|1113|interpr*	1|1162|intime*	1|1255|intentionnel*	1|1325|intermédiaire*	1|1443|intelligen*	6|65|international*
sit	0|39|site* consulté*	0|39|site* de provenance	0|39|site* référent*	0|144|situé* en dehors	0|144|situé* hors	0|161|situé* en	0|161|situé* dans	0|161|situé* au	0|161|situé* aux	0|172|site* de tiers	0|172|site* internet tiers	0|172|site* web de tiers	0|190|situé* en bas	1|641|situé*	1|791|situation*
pag	0|39|page* de référence	0|39|page* d origine	0|39|page* de provenance
act	0|39|activité* de navigation	0|106|activité* illégale*	0|106|activité* illicite*	0|106|activité* non autorisée*	0|106|activité* suspecte*	0|108|action* en justice	0|115|action* automatisée*	0|115|action* automatique*	0|132|activé*	1|345|actualis*	1|494|activité*	1|816|activé*	1|816|activer*	1|816|activat*	1|871|actuel*	1|1224|actualité*	1|1283|actionnaire*	8|1628|actualis*
req	0|39|requête* de recherche	0|39|requête* dns	0|39|requête* sur les moteurs	0|107|requis* par la loi	0|182|requis* par la législation	0|182|requis* par le droit	0|182|requis* ou permis* par	1|603|requi*	1|843|requête*
dia	0|42|diagnostic*
pla	0|42|plantage*	0|85|plateforme* publicitaire*	0|86|plateforme* d analyse	0|87|plateforme* de paiement	0|88|plateforme* sociale*	0|124|plainte*	0|172|plateforme* tierce*	1|301|plateforme*	1|712|plaisir*	1|860|plainte*	1|1095|placé*	1|1128|planifi*	1|1406|plantage*
bug	0|42|bug*
bog	0|42|bogue*	1|780|bogue*
dys	0|42|dysfonctionnement*	1|1369|dysfonctionn*
ano	0|42|anomalie*	0|55|anonym*	1|1080|anonym*
déb	0|42|débogu*	0|42|débug*	1|767|début*	1|780|débog*	1|1097|débat*
inc	0|42|incident* technique*	0|105|incident* de sécurité	0|141|incident* de sécurité	0|141|incident* de confidentialité	0|176|incapable*	1|705|inconnu*	1|740|incident*	1|781|incorrect*	1|787|incapacit*	1|827|inclu*	1|830|incompl*	1|1134|incit*	1|1186|incompatib*	1|1203|incohéren*	1|1437|incendie*
cor	0|45|correspondance*	0|67|corrél*	0|119|corrigé*	0|169|coresponsable*	1|690|corporel*	1|780|corrig*	1|858|correction*	1|1114|correspondante*	1|1382|corrél*	1|1414|corée*
dis	0|45|discussion*	0|84|distributeur*	0|107|disposition* légale*	0|107|disposition* réglementaire*	0|107|disposition* règlementaire*	0|126|discrimin*	0|156|dispositif* de suivi	0|156|dispositif* de traçage	0|182|disposition* légale* contraire*	0|184|disposition* raisonnable*	1|314|dispositif*	1|527|distributeur*	1|809|disponib*	1|977|distingu*	1|1097|discut*	1|1097|discussion*	1|1102|discrimin*	1|1139|dissém*	1|1157|distance*	1|1170|dissol*	1|1196|discrétion*	1|1243|dissimul*	1|1266|disproportion*	1|1350|disque*
per	0|46|personne* à prévenir	0|46|personne* à contacter en cas d urgence	0|104|personnalis*	0|136|permission*	0|158|personne* mineure*	0|166|personne* concernée*	0|182|permis* par la loi	0|182|permis* ou requis* par	0|182|permis* ou exigé* par	1|441|permettra*	1|499|performance*	1|499|performant*	1|736|perte*	1|736|perd*	1|770|perturb*	1|838|personnalis*	1|885|permanen*	1|885|perpétu*	1|885|persistant*	1|969|pertinen*	1|1356|personnalité*
pro	0|48|profil* sur les réseaux	0|48|profil* de réseau social	0|48|profil* de réseaux sociaux	0|48|profil* sur les médias sociaux	0|87|processeur* de paiement	0|89|procureur*	0|92|propriétaire* du compte	0|92|propriétaire* de compte	0|100|promotionnel*	0|100|promotion*	0|100|programme* de fidélité	0|108|procédure* judiciaire*	0|108|procédure* contentieuse*	0|112|procédure* de recrutement	0|112|procédure* de candidature	0|116|profilé*	0|176|proscrit*	0|176|prohibé*	1|443|prohib*	1|486|procédure*	1|507|professionnel*	1|532|propriétaire*	1|544|promotion*	1|544|promouv*	1|638|province*	1|724|protég*	1|724|protect*	1|745|promesse*	1|745|promet*	1|777|production*	1|782|problème*	1|839|propos*	1|877|prochain*	1|884|provisoire*	1|947|proportion*	1|953|prolong*	1|972|probab*	1|1042|protocole*	1|1061|projet*	1|1139|propag*	1|1157|proxim*	1|1158|provenan*	1|1219|procédé*	1|1364|procuration*	6|1619|protég*
son	0|49|sondage*	1|1028|sondage*
que	0|49|questionnaire*	1|842|question*	1|1028|questionnaire*
étu	0|49|étude* de satisfaction	0|99|étude*	1|1471|étudiant*
lot	0|49|loterie*	1|1184|loterie*
tir	0|49|tirage* au sort	1|548|tirage*
bar	0|49|baromètre*	1|1226|barème*
etu	0|49|etude* de satisfaction	0|99|etude*
déd	0|51|déduit*	0|51|déduction*	1|1112|dédui*	1|1240|dédommag*	1|1248|dédié*
seg	0|51|segment*	1|1252|segment*
pré	0|51|prédiction*	0|51|prédit*	0|76|présenté* aux autres	0|105|préjudiciable*	0|107|prévu* par la loi	0|107|prévue* par la loi	0|111|prélèvement* bancaire*	0|135|préférence* de refus	0|138|précontractuel*	0|184|précaution* raisonnable*	1|403|prénom*	1|475|précisé*	1|476|précité*	1|481|préambule*	1|572|prélèvement*	1|612|prétention*	1|710|préféré*	1|713|prévoi*	1|713|prévisible*	1|726|préven*	1|737|préjudice*	1|811|préserv*	1|848|présenté*	1|848|présentation*	1|859|précision*	1|862|préoccup*	1|873|précéd*	1|873|préalab*	1|1112|prédi*	1|1116|prépond*	1|1118|précieu*	1|1129|prépar*	1|1233|prétendu*	1|1377|précoce*	1|1399|préjugé*	8|1633|prévenu*	8|1640|préalable*
cap	0|53|capteur*	0|57|captur*	0|57|captation*	1|1041|capteur*	1|1068|capacité*	1|1068|capable*	1|1522|captcha*
cam	0|53|caméra*	0|100|campagne*	0|112|campagne* de recrutement	1|318|caméra*	1|543|campagne*
agr	0|54|agrégé*	1|854|agréé*	1|1081|agrég*	1|1386|agricol*	1|1386|agricultur*
glo	0|54|globalisé*
pse	0|55|pseudonymis*	1|1080|pseudonym*
dép	0|55|dépersonnalis*	0|63|déposé* sur	0|176|dépourvu*	1|510|département*	1|780|dépann*	1|1071|dépend*	1|1088|dépos*	1|1094|déplac*	1|1231|dépass*	1|1240|dépens*
dés	0|55|désidentifi*	0|131|désabonn*	0|131|désinscri*	0|131|désactiv*	0|131|désélectionn*	0|190|désigné* sous le nom	1|348|désinstall*	1|390|désabonn*	1|390|désinscri*	1|709|désir*	1|815|désactiv*	1|1142|désassembl*	1|1485|désol*	6|1618|désabonn*	6|1618|désinscri*
obt	0|56|obtenu* auprès de	1|796|obten*	1|796|obtien*
rec	0|57|recueill*	0|57|recevr*	0|67|recoup*	0|104|recommandation*	0|119|rectifi*	0|147|reconnu* comme adéquat*	0|147|reconnu* adéquat*	0|171|recommandé* électronique*	0|171|recommandé* avec	1|505|recrut*	1|585|recette*	1|795|recueil*	1|796|recev*	1|839|recommand*	1|849|recherch*	1|858|rectif*	1|1211|reconduction*	1|1211|reconduit*	1|1250|recycl*	1|1284|recouvrement*	1|1324|reconnaî*	1|1324|reconnais*	1|1324|reconnu*	1|1522|recaptcha*	6|1611|recueil*
ras	0|57|rassembl*
ren	0|57|renseigné* par vous	0|57|renseigné* par toi	0|60|rendu* accessible* à	0|60|rendu* accessible* aux	0|76|rendu* public*	0|76|rendu* publique*	1|471|renvoie*	1|806|renvoyé*	1|1065|renonc*	1|1185|rencontr*	1|1211|renouvel*
uti	0|58|utilise*	0|58|utilisé*	0|58|utilisation*	0|58|utilisable*	0|105|utilisation* abusive*	0|105|utilisation* malveillante*	0|105|utilisation* inappropriée*	0|105|utilisation* impropre*	0|105|utilisation* détournée*	0|106|utilisation* non autorisée*	0|166|utilisateur*	0|166|utilisateur* enregistré*	0|166|utilisateur* inscrit*	1|382|utilisatrice*	1|793|utilisation*	1|793|utilisera*	1|793|utilisable*	6|1612|utilis*
réu	0|58|réutilis*	1|786|réuss*	1|794|réutilis*	1|1185|réunion*
rée	0|58|réemployé*	1|755|réexam*
man	0|59|manipul*	0|129|mandataire*	1|488|manière*	1|528|mandataire*	1|674|manuel*	1|741|manquement*	1|965|manifest*
div	0|60|divulg*	0|141|divulgation* non autorisée*	1|801|divulg*	1|826|divis*	1|1259|divertissement*	1|1376|divorce*	1|1400|diversité*	6|1613|divulg*
des	0|60|destinataire*	1|473|description*	1|714|destiné*	1|738|destruction*	1|797|destinataire*	1|1101|desserv*	1|1307|desdit*	1|1408|dessin*	6|1613|destinataire*
rév	0|60|révél*	0|128|révoqu*	0|174|révis* la présente	1|801|révél*	1|857|révoqu*	1|857|révoc*	1|1319|révolu*	6|1622|révision*	8|1628|révis*
céd	0|60|cédé* à des tiers
par	0|60|partagé*	0|60|partager*	0|84|partenaire*	0|84|partenaire* commercial	0|84|partenariat*	0|84|partenaire* acheteur*	0|85|partenaire* publicitaire*	0|87|partenaire* de paiement	0|133|paramètre*	0|133|paramétrage*	0|133|paramétr*	0|159|parental*	1|449|paragraphe*	1|524|partenai*	1|524|partenariat*	1|681|parental*	1|800|partag*	1|833|partiel*	1|836|paramètr*	1|836|paramétr*	1|973|particulière*	1|976|pareil*	1|1086|particip*	1|1096|parole*	1|1098|paraî*	1|1173|parrain*	1|1361|parking*	1|1392|parlement*	6|1613|partag*	6|1618|paramètr*
dif	0|60|diffusé* à des tiers	0|76|diffusé* publiquement	0|108|différend*	1|782|difficult*	1|977|différence*	1|1139|diffus*	1|1479|diffam*
dév	0|60|dévoil*	0|98|développé*	1|776|développ*
dur	0|62|durée* de conservation	0|193|durée* de conservation	0|193|durée* nécessaire	1|885|durable*	6|1615|durée*
arc	0|62|archiv*	1|466|archiv*	1|1149|architect*
sto	0|63|stocker*	0|63|stocké*	1|768|stopp*	1|810|stock*	1|1540|stockholm*	6|1615|stock*
héb	0|63|hébergé*	0|80|hébergeur*	1|810|héberg*
sau	0|63|sauvegardé*	1|723|sauvegard*
dét	0|63|détiendr*	0|64|détrui*	0|105|détournement*	1|727|détect*	1|732|détourne*	1|738|détrui*	1|811|détien*	1|811|déten*	1|852|détermin*	1|997|détaill*
sup	0|64|supprim*	1|812|supprim*	1|812|suppress*	1|961|supérieur*	1|1225|suppos*
eff	0|64|effac*	0|64|effaç*	0|78|effectué* pour votre compte	0|78|effectué* pour ton compte	0|184|effort* raisonnable*	1|498|effectu*	1|720|effet*	1|785|efforç*	1|785|effort*	1|812|effac*	1|865|efficac*
pur	0|64|purg*	1|1378|purge*
éli	0|64|élimin*
écr	0|64|écras*	1|845|écriv*
eli	0|64|elimin*
ecr	0|64|ecras*
mét	0|65|méthode* de transmission	0|156|méthode* de suivi	1|487|méthode*	1|506|métier*	1|1023|météo*	1|1029|métrique*
acc	0|66|accèd*	0|78|accord* de traitement	0|78|accord* de confidentialité	0|78|accord* de protection des données	0|78|accord* de non divulgation	1|498|accompli*	1|739|accident*	1|799|accorde*	1|799|accordé*	1|808|accéd*	1|808|accessib*	1|853|accept*	1|953|accroî*	1|1123|accueil*	1|1164|accrédit*	1|1233|accus*	1|1268|accessoire*	1|1379|accompagn*	1|1404|accélér*
fus	0|67|fusionn*	1|824|fusion*
cro	0|67|croisement*	1|696|croyance*	1|824|croisement*	1|953|croissan*	1|1221|croisé*
ass	0|67|associé* à votre	0|67|associé* à vos	0|67|associé* à vous	0|67|associé* à un compte	0|67|associé* à un utilisateur	0|67|associé* à une personne	0|67|associé* à un individu	0|67|associé* à tes	0|67|associé* à toi	0|67|associé* à ton compte	0|89|assignation*	0|93|assureur*	1|521|associé*	1|521|associe*	1|587|assureur*	1|616|assignation*	1|841|assist*	1|1225|assume*
rat	0|67|rattach*	0|67|rattaché* à votre compte	0|67|rattaché* à ton compte
lié	0|67|lié* à votre compte	0|67|lié* à ton compte
ana	0|68|analys*	0|103|analytique*	1|820|analyse*	1|820|analysé*	1|976|analogue*	1|1030|analytique*
exa	0|68|examin*
éva	0|68|évalué*	1|821|évalu*
inv	0|68|investigation*	0|109|invité* à participer	0|109|invité* à répondre	0|142|inviolable*	1|588|investiss*	1|739|involontair*	1|758|investig*	1|866|invalid*	1|1134|invitation*	1|1243|invisib*	1|1287|inventaire*	8|1636|invité* à consulter
eva	0|68|evalué*
sur	0|69|surveill*	1|757|surveillé*	1|788|survien*	1|788|survenu*	1|1342|surlign*
sca	0|69|scann*	1|1296|scanné*
chi	0|72|chiffrement*	0|72|chiffré*	1|748|chiffrement*	1|1385|chien*	1|1412|chinois*
déc	0|72|déchiffr*	0|72|décrypt*	0|115|décision* automatisée*	0|115|décision* exclusivement automatisée*	0|115|décision* entièrement automatisée*	0|131|décoch*	0|147|décision* d adéquation	0|176|déclin* toute responsabilité	0|176|déclin* donc toute responsabilité	0|176|déclin* par conséquent toute responsabilité	0|176|déclin* également toute responsabilité	0|176|déclin* en conséquence toute responsabilité	0|195|décrit* dans	1|326|déconnect*	1|326|déconnexion*	1|434|déclaration*	1|434|déclare*	1|684|décédé*	1|718|découl*	1|822|décompt*	1|850|découv*	1|852|décid*	1|852|décision*	1|1130|déclench*	1|1142|décompil*	1|1250|déchet*
hac	0|73|hach*	0|73|hachage*	1|1082|hach*
not	0|74|notifi*	0|93|notaire*	0|109|notification* push	1|409|notifi*	1|821|notation*	1|1396|notaire*	8|1630|notable*	8|1633|notifi*	8|1633|notification*	8|1641|notification*
vér	0|75|vérifi*	1|752|vérifi*	1|859|véridique*
aut	0|75|authentifi*	0|89|autorité* publique*	0|89|autorité* judiciaire*	0|89|autorité* compétente*	0|89|autorité* fiscale*	0|89|autorité* administrative*	0|89|autorité* gouvernementale*	0|89|autorité* policière*	0|89|autorité* de régulation	0|89|autorité* de réglementation	0|89|autorité* réglementaire*	0|89|autorité* règlementaire*	0|89|autorité* de tutelle	0|115|automatisé*	0|124|autorité* de contrôle	0|124|autorité* de protection	0|124|autorité* chargée* de la protection	0|182|autorisé* par la loi	0|182|autorisée* par la loi	0|182|autorisé* par la législation	0|182|autorisé* par le droit	0|182|autorisé* ou requis* par	0|182|autorisé* ou exigé* par	0|191|automatique*	1|442|autoris*	1|752|authentifi*	1|818|automat*	1|1005|auteur*	1|1070|autonom*	1|1486|autocar*	1|1544|autrichien*	6|1621|automatisée*
dou	0|75|doute* raisonnable* quant à	0|75|doute* raisonnable* sur	0|75|doute* quant à votre identité	0|75|doute* sur votre identité	0|75|doute* quant à l identité	0|75|doute* sur l identité	0|75|doute* quant à ton identité	0|75|doute* sur ton identité	1|918|double*	1|1395|douane*	1|1395|douanier*
jus	0|75|justificatif* d identité	1|620|justificatif*	1|1370|justification*
pub	0|76|publier*	0|101|publicit*	0|102|publicité* personnalisée*	0|102|publicité* comportementale*	0|102|publicité* pertinente*	0|102|publicité* adaptée*	0|102|publicité* basée* sur	0|102|publicité* fondée* sur	0|102|publicité* contextuelle*	0|102|publicité* sur mesure	0|102|publicité* comportementale* en ligne	0|102|publicité* ciblée* par centres d intérêt	0|102|publicité* par centre* d intérêt	0|102|publicité* basée* sur les centres d intérêt	0|102|publicité* basée* sur vos centres d intérêt	0|102|publicité* fondée* sur vos centres d intérêt	0|102|publicité* fondée* sur les centres d intérêt	0|102|publicité* axée* sur les centres d intérêt	0|102|publicité* adaptée* à vos centres d intérêt	0|102|publicité* en fonction de vos centres d intérêt	0|102|publicité* intéressante*	0|102|publicitaire* ciblé*	0|102|publicité* basée* sur tes centres d intérêt	0|102|publicité* fondée* sur tes centres d intérêt	0|102|publicité* adaptée* à tes centres d intérêt	0|102|publicité* en fonction de tes centres d intérêt	1|415|publication*	1|542|publicit*	6|1620|publicit*	8|1635|publi*
aff	0|76|affiché* aux autres	0|76|affiché* à	0|83|affilié*	1|518|affilié*	1|518|affiliation*	1|721|affecte*	1|721|affecté*	1|848|affich*	1|862|afférent*	8|1635|affich*
mis	0|76|mis* en ligne	0|174|mise* à jour de la présente	6|1622|mise* à jour	8|1635|mis* en ligne
rép	0|77|répond*	0|77|réponse*	1|780|répar*	1|844|répon*	1|1140|répét*	1|1212|république*	1|1277|réputation*	8|1637|réputé* avoir accepté	8|1638|réputé* accepté*	8|1638|réputé* avoir accepté
réa	0|77|réaction*	1|498|réalis*	1|804|réachemin*
obl	0|78|obligation* de confidentialité	0|78|obligation* de secret	0|78|obligation* de non divulgation	0|107|obligation* légale*	0|107|obligation* réglementaire*	0|107|obligation* comptable*	0|107|obligation* fiscale*	0|107|obligation* légale* et comptable*	0|107|obligation* légale* comptable*	0|182|obligation* légale* contraire*	0|187|obligatoire*	0|193|obligation* légale* de conservation	0|193|obligation* de conservation	0|193|obligation* de conservation légale*	1|601|obligation*	1|601|obligé*	1|601|oblige*	1|602|obligatoire*
ast	0|78|astreint*	1|1034|astuce*	1|1366|astérisque*
eng	0|78|engagé* à respecter la confidentialité	0|78|engagement* contractuel* de confidentialité	1|745|engag*	1|827|englob*
cla	0|78|clause* de confidentialité	1|995|classif*	1|1297|clavier*	1|1317|classement*
ten	0|78|tenu* au secret	0|78|tenu* à la confidentialité	0|78|tenu* à une obligation de confidentialité	0|78|tenu* au secret professionnel	0|140|tenu* secret*	1|785|tente*	1|785|tentative*	1|1031|tendance*	8|1636|tenu* informé*
tie	0|79|tierce*
pre	0|80|prestataire*	0|80|prestataire* de service*	0|80|prestataire* technique*	0|80|prestataire* externe*	0|80|prestataire* extérieur*	0|86|prestataire* d analyse*	0|87|prestataire* de paiement	0|87|prestataire* de services de paiement	0|87|prestataire* de facturation	0|87|prestataire* de facturation et de paiement	0|87|prestataire* de traitement des paiements	0|87|prestataire* de traitement de paiement*	0|87|prestataire* tiers de paiement	0|182|prescription* légale* contraire*	1|525|prestataire*	1|620|preuve*	1|942|premier*	1|942|première*	1|1303|prescri*	8|1640|prendr* effet
ext	0|80|externalis*	1|667|extérieur*	1|953|extension*	1|1074|extraordinaire*
édi	0|80|éditeur* de logiciels	1|1210|éditeur*	1|1210|éditorial*	1|1210|édition*
ven	0|80|vendeur* tiers	1|526|vendeur*	1|552|vendu*	1|900|vendredi*
edi	0|80|editeur* de logiciels
fil	0|83|filiale*	1|759|filtr*
rev	0|84|revendeur*	1|527|revendeur*	1|612|revendi*
coe	0|84|coentreprise*	1|1172|coentreprise*
fra	0|84|franchisé*	0|106|fraud*	1|653|français*	1|733|fraud*	1|1297|frappe*	1|1362|franchis*
ann	0|85|annonceur*	1|414|annoncé*	1|542|annonceur*	1|763|annul*	1|891|année*	1|891|annuel*	1|1292|annexé*	1|1371|annuaire*	8|1633|annoncé*
rég	0|85|régie* publicitaire*	0|89|régulateur*	0|107|réglementation*	0|107|réglementaire*	0|107|réglementation* applicable*	1|595|réglement*	1|595|régulateur*	1|595|régis*	1|638|région*	1|836|réglage*	1|975|régulier*	1|975|régulière*
rés	0|85|réseau* publicitaire*	0|87|réseau* de paiement	0|87|réseau* bancaire*	0|114|réseau* de neurones	0|161|résident*	0|161|résidant*	0|178|réservé* à	0|178|réservé* aux	0|194|résilié*	1|479|résum*	1|718|résulte*	1|719|résultat*	1|763|résili*	1|783|résou*	1|783|résol*	1|1007|réserv*	1|1016|résid*
age	0|85|agence* de publicité	0|89|agence* gouvernementale*	0|93|agence* de recouvrement	0|93|agence* d évaluation du crédit	0|93|agence* de crédit	0|93|agence* de renseignements sur la consommation	0|129|agent* autorisé*	0|129|agent* mandaté*
out	0|86|outil* d analyse*	0|86|outil* de mesure d audience	0|109|outil* de communication	0|156|outil* de pistage	0|156|outil* de suivi
ser	0|86|service* d analyse	0|87|service* de paiement	0|87|service* de traitement des paiements	0|87|service* tiers de paiement	0|110|service* d assistance	0|110|service* clientèle	0|154|serveur*	0|154|serveur* situé* en	0|154|serveur* situé* dans	0|154|serveur* situé* au	0|154|serveur* situé* aux	0|154|serveur* basé* en	0|154|serveur* basé* dans	0|154|serveur* basé* au	0|154|serveur* basé* aux
log	0|86|logiciel* d analyse	0|105|logiciel* malveillant*	1|1014|logement*	1|1367|logistique*
sol	0|86|solution* d analyse	0|87|solution* de paiement	0|100|sollicitation* commerciale*	1|783|solution*	1|843|sollicit*	1|1115|solde*
ban	0|87|banque*	1|576|bancaire*	1|1138|bannière*	1|1138|bandeau*
éta	0|87|établissement* bancaire*	0|87|établissement* de paiement	0|87|établissement* de crédit	0|92|établissement* d enseignement	0|92|établissement* éducati*	0|150|état* membre*	0|184|étape* raisonnable*	1|628|étatique*	1|1106|établiss*
éme	0|87|émetteur* de carte*	1|1351|émet*
org	0|87|organisme* de paiement	0|87|organisme* de traitement des paiements	0|87|organisme* de crédit	0|89|organisme* public*	0|89|organisme* de réglementation	0|89|organisme* gouvernementa*	0|89|organisme* de régulation	0|89|organisme* réglementaire*	0|93|organisme* de recouvrement	1|519|organisation*	1|519|organiser*	1|519|organisé*	1|519|organisatrice*	1|519|organisateur*	1|522|organisme*	1|672|organe*
eta	0|87|etablissement* bancaire*	0|87|etablissement* de paiement	0|150|etat* membre*
eme	0|87|emetteur* de carte*
jur	0|89|juridiction*	0|153|juridiction*	1|592|juridique*	1|1067|juridiction*
gou	0|89|gouvernement*	1|628|gouvernement*
réq	0|89|réquisition*
inj	0|89|injonction*	1|1066|injonction*	1|1103|injurieu*
mag	0|89|magistrat*
gen	0|89|gendarmerie*
cit	0|89|citation* à comparaître	1|632|citoyen*
adm	0|89|administration* fiscale*	0|92|administrateur*	1|514|administr*
acq	0|90|acquéreur*	1|1169|acquisition*
ces	0|90|cessionnaire*
rep	0|90|repreneur*	0|129|représentant* autorisé*	0|129|représentant* habilité*	1|531|représent*	1|1140|reprodu*
suc	0|90|successeur*	1|1171|successeur*
sci	0|90|scission*	1|1026|scientif*	1|1026|science*
ges	0|92|gestionnaire* du compte
avo	0|93|avocat*	1|621|avocat*
aud	0|93|auditeur*	0|102|audience* personnalisée*	0|102|audience* similaire*	1|582|auditeur*	1|1136|audience*
cab	0|93|cabinet*	0|93|cabinet* d avocats
hui	0|93|huissier*
che	0|94|chercheur*	1|849|cherch*	1|1026|chercheur*	1|1155|chemin*
uni	0|94|université*	1|1262|uniforme*	1|1472|universit*
liv	0|95|livreur*	1|805|livraison*	1|805|livreur*
amé	0|97|amélior*	0|97|amélioration*	1|648|américain*	1|775|amélior*
opt	0|97|optimis*	0|134|optionnel*	1|775|optimi*	1|851|option*	1|966|optimal*
inn	0|98|innov*	1|1127|innov*
new	0|100|newsletter*	1|391|newsletter*
let	0|100|lettre* d information	0|171|lettre* recommandée*
chè	0|100|chèque* cadeau*	1|1123|chère*
spo	0|101|sponsoris*	1|1021|sport*	1|1173|sponsor*	1|1508|spotify*
sta	0|103|statistique*	0|167|stagiaire*	1|596|statutaire*	1|1029|statisti*	1|1349|stabil*	1|1361|stationnement*
sug	0|104|suggestion*	1|839|suggér*	1|839|suggest*
ada	0|104|adaptée* à	0|104|adapté* à vos	0|104|adapté* à tes	1|838|adaptation*	8|1628|adapt*
ind	0|104|individualis*	0|187|indispensable*	1|478|indiqu*	1|478|indication*	1|538|industri*	1|607|indispensable*	1|673|individu*	1|734|indésirable*	1|885|indéfini*	1|981|indirect*	1|1064|indemni*	1|1369|indisponib*
mal	0|105|malveillant*	0|106|malversation*	1|1459|malveillan*	1|1459|maliciel*
men	0|105|menace*	0|173|mention* d information	1|476|mention*	1|730|menac*	1|890|mensuel*	1|890|mensualité*	1|1000|mensong*	1|1245|mental*
vul	0|105|vulnérabilité*
nui	0|105|nuisible*	1|729|nuisible*
pou	0|105|pourriel*	1|734|pourriel*	1|947|pourcent*	1|1104|poursuivi*	1|1305|pourparler*
cyb	0|105|cyberattaque*
ran	0|105|rançongiciel*	1|1154|rangée*
ill	0|106|illicite*	0|106|illégale* ou non autorisée*	0|106|illicite* ou non autorisée*	0|189|illimité*	1|594|illégal*	1|594|illicite*	1|1358|illustr*
usa	0|106|usage* non autorisé*	1|793|usag*
cas	0|106|casier* judiciaire*	1|1298|casque*	1|1380|cassé*
esc	0|106|escroquerie*	1|733|escroquer*
enf	0|106|enfrein*	0|158|enfant*	1|678|enfant*	1|742|enfrein*	6|1616|enfant*
dél	0|106|délictuel*	0|106|délictueu*	0|170|délégué* à la protection des données	0|193|délai* légal	0|193|délai* légal de prescription	1|623|délit*	1|1056|délégué*	6|1623|délégué*
tri	0|106|tricherie*
vol	0|106|vol* d identité	0|134|volontaire*	1|735|volé*	1|1072|volontaire*	1|1299|volume*
exi	0|107|exigé* par la loi	0|107|exigence* légale*	0|107|exigence* réglementaire*	0|182|exigé* par la législation	0|182|exigé* par le droit	0|182|exigé* ou autorisé* par	0|182|exigé* ou permis* par	1|603|exigé*	1|604|exigence*	1|871|existant*
imp	0|107|imposé* par la loi	0|111|impayé*	1|501|implément*	1|567|impayé*	1|580|impôt*	1|602|impérati*	1|721|impact*	1|972|impossib*	1|1086|impliqué*	1|1086|implicat*	1|1182|importation*	1|1206|implicite*	1|1257|imposé*	1|1295|imprim*	8|1630|important*
règ	0|107|règlementation*	0|107|règlementaire*	1|595|règlementa*
lit	0|108|litige*	1|613|litige*
réc	0|108|réclamation* juridique*	0|124|réclamation*	1|479|récapitul*	1|795|récolt*	1|796|récept*	1|796|récupér*	1|860|réclamation*	1|868|récent*	1|1140|récurren*	1|1467|récompens*	6|1623|réclamation*
dro	0|108|droit* d auteur	1|693|drogue*
for	0|110|forum* d assistance	0|110|forum* de support	0|190|forum* de discussion	1|457|formulaire*	1|702|formation*	1|702|formé*	1|1208|formel*	1|1261|forfait*	1|1315|forcé*
cen	0|110|centre* d appels	0|110|centre* d appel	0|154|centre* de données	0|154|centre* d hébergement	0|154|centre* informatique*	1|939|centaine*	1|1150|centralis*
fac	0|111|facture*	0|134|facultati*	1|563|facturé*	1|851|facultati*	1|991|facteur*	1|1045|facebook*	1|1133|facilit*	1|1246|facial*
pai	0|111|paiement*	1|566|paiement*	1|1381|paire*
rem	0|111|rembours*	1|570|rembours*	1|773|remplac*	1|783|remédi*	1|830|rempli*	1|1125|remarqu*	1|1484|remerci*	8|1628|remplac*
vir	0|111|virement*	1|432|virtuel*
gra	0|113|grand* modèle* de langage	1|564|gratuit*	1|1238|graphi*
alg	0|114|algorithm*	1|1441|algorithm*	6|1621|algorithm*
cha	0|114|chatbot*	0|174|changement* de la politique	0|174|changement* de la présente	0|174|changement* mineur*	0|174|changement* important*	0|174|changement* substantiel*	0|174|changement* majeur*	0|174|changement* significatif*	0|174|changement* notable*	1|359|chanson*	1|450|chapitre*	1|771|chang*	1|1015|chambre*	1|1020|chaussure*	1|1120|chance*	1|1447|chauffeur*	6|1622|changement*	8|1628|changement*	8|1628|chang*
rob	0|114|robot* conversationnel*	1|1461|robot*
ine	0|119|inexact*	0|119|inexactitude*	1|781|inexact*
err	0|119|erroné*	1|781|erreur*	1|781|erroné*
ref	0|131|refus*	1|855|refus*	1|1223|refl*
rej	0|131|rejet*	1|855|rejet*
cho	0|134|choisi*	1|851|chois*
sig	0|135|signal* de désinscription	0|135|signal* de préférence*	0|135|signal* de préférence* de refus	1|465|signalé*	1|465|signalement*	1|1163|signature*	1|1163|signataire*	8|1630|significati*	8|1633|signaler*	8|1633|signalé*
bes	0|137|besoin* légitime*	1|606|besoin*
bas	0|139|base* légale*	0|139|base* juridique*	0|139|base* légitime*	0|139|base* de licéité	0|144|basé* en dehors	0|144|basé* hors	0|161|basé* en	0|161|basé* dans	0|161|basé* aux	0|161|basé* au	0|181|basé* sur votre consentement	0|181|basé* sur ton consentement	1|717|basé*	1|774|bascul*	1|1077|basique*	6|139|base* légale*	6|139|base* juridique*
fon	0|139|fondement* juridique*	0|139|fondement* légal*	0|139|fondement* de licéité	0|181|fondé* sur votre consentement	0|181|fondé* sur le consentement	0|181|fondé* sur ton consentement	1|425|fonctionnalité*	1|425|fonctionnel*	1|523|fondation*	1|717|fondement*	1|1077|fondamental*	1|1107|fondateur*	6|139|fondement*	8|1630|fondamental*
séc	0|140|sécuris*	0|142|sécurisé* à 100	1|722|sécuri*	6|1619|sécuri*
tes	0|140|test* d intrusion	0|140|test* de pénétration	1|784|test*
enc	0|140|encadré* par	1|1134|encourag*	1|1149|encadr*
gar	0|140|gardé* secret*	0|140|gardé* confidentiel*	1|743|garant*	1|811|gard*
res	0|140|responsable* de la confidentialité de votre	0|140|responsable* de la confidentialité de vos	0|140|responsable* de la confidentialité de son	0|140|responsable* de la confidentialité de ses	0|140|responsable* de la confidentialité du mot	0|140|responsable* de la confidentialité des identifiants	0|140|responsable* de la confidentialité de tes	0|161|ressortissant*	0|169|responsable* de traitement	0|169|responsable* du traitement	0|169|responsable* des traitements	0|170|responsable* de la protection de vos renseignements	0|178|restreint* à	0|178|restreint* aux	0|178|restreint* au	1|535|ressource*	1|599|respecté*	1|761|restrei*	1|761|restrict*	1|814|restauré*	1|1058|responsab*	1|1169|restructur*	1|1237|restant*	1|1433|restaurant*	6|1623|responsable*	8|1636|reste* informé*
vio	0|141|violation* de données	0|141|violation* de la sécurité	0|141|violation* de sécurité	0|141|violation* de vos données	0|141|violation* des données	0|141|violation* présumée* de données	0|141|violation* suspectée* de données	0|141|violation* avérée* de données	0|141|violation* potentielle* de données	0|141|violation* éventuelle* de données	0|141|violation* présumée* des données	0|141|violation* avérée* des données	0|141|violation* de tes données	0|141|violation* de vos renseignements	1|741|violation*
fui	0|141|fuite* de données
fai	0|141|faille* de sécurité	1|1170|faillite*
pir	0|141|piratage*	1|1462|pirat*
att	0|141|atteinte* à la protection des données	1|713|attente*	1|731|attaque*	1|742|atteinte*	1|753|attest*	1|992|attribut*	1|1061|attribution*	1|1124|attenti*	1|1135|attir*	1|1135|attract*	1|1292|attach*
sus	0|141|susceptible* d engendrer un risque	0|141|susceptible* d entraîner un risque	0|141|susceptible* de présenter un risque	0|141|susceptible* de créer un risque	0|185|susceptible*	1|476|susmentionn*	1|762|suspen*	1|1233|suspect*
col	0|143|collaborateur*	1|503|collaborateur*	1|795|collecté*	1|795|collecteur*	1|982|collaboration*	1|1154|colonne*	6|1611|collect*
loc	0|144|localisé* en dehors	0|144|localisé* hors	1|553|locati*	1|553|locataire*	1|641|localis*
jug	0|147|jugé* adéquat*	1|615|jugement*
ter	0|153|territoire*	0|153|territorial*	1|637|territoire*	1|1477|terror*
dat	0|154|datacenter*	1|886|daté*
fer	0|154|ferme* de serveurs	1|765|ferm*	1|1487|ferroviaire*
pix	0|156|pixel*	1|1036|pixel*
bal	0|156|balise*	1|1463|balise*
tec	0|156|technologie* similaire*	0|156|technique* de suivi	0|156|technologie* de suivi	0|156|technologie* de traçage	0|156|technologie* comparable*	1|427|technologie*	1|427|technologique*	1|1270|technicien*
plu	0|156|plugin*	1|1466|plugin*
kit	0|156|kit* de développement
méc	0|156|mécanisme* de suivi	1|1222|mécanisme*	1|1270|mécanique*
bea	0|156|beacon*
ima	0|156|image* invisible*	1|1127|imagin*
bou	0|156|bouton* de partage	1|554|boutique*
ado	0|158|adolescent*	1|679|adolescent*	1|853|adopt*	1|1499|adobe*
tut	0|159|tuteur*	1|681|tuteur*
tit	0|159|titulaire* de l autorité	0|165|titulaire* d un abonnement	0|166|titulaire* de compte	0|166|titulaire* d un compte	0|166|titulaire* du compte	1|532|titulaire*
âgé	0|160|âgé* de	0|160|âgé* d
agé	0|160|agé* de	0|160|agé* d
dom	0|161|domicilié*	0|161|domicili*	1|737|dommage*	1|1016|domicilié*
cal	0|162|californi*	1|663|californi*	1|822|calcul*	1|887|calendrier*	1|1300|calori*	1|1479|calomn*
loi	0|163|loi* sur la protection de*	0|163|loi* sur la protection des données	0|163|loi* relative* à la protection	1|1259|loisir*
lég	0|163|législation* sur la protection	1|591|législati*
abo	0|165|abonné*
voy	0|165|voyageur*	1|1008|voyage*
cli	0|165|client* enregistré*	1|1022|climat*	1|1302|cliniqu*
mem	0|166|membre*	0|166|membre* enregistré*
adh	0|166|adhérent*	1|380|adhérent*
sou	0|168|soumis* à la politique	0|181|soumis* à votre consentement	0|181|soumise* à votre consentement	0|181|soumis* à ton consentement	0|181|soumise* à ton consentement	0|196|soucieux*	1|388|souscription*	1|709|souhait*	1|840|soutien*	1|1158|source*	1|1233|soupçon*
joi	0|171|joignable*	0|171|joignable* à l adresse	1|1093|joign*	1|1292|jointe*
pol	0|172|politique* de confidentialité de ces	1|1545|polonais*	8|1629|politique* de confidentialité de ces
évo	0|174|évolution* majeure*	1|771|évolu*	6|1622|évolution*	8|1628|évol*	8|1628|évolution*
evo	0|174|evolution* majeure*
auc	0|176|aucun*
dén	0|176|dénué*	1|402|dénommé*
lim	0|178|limité* à	0|178|limité* aux	0|178|limité* au	1|761|limit*
exc	0|179|exception*	0|179|excepté*	1|828|exclu*	1|1074|exceptionnel*	1|1231|excéd*	1|1266|excessi*	1|1485|excus*
exe	0|179|exempté*	0|179|exemption*	1|611|exerc*	1|996|exemple*
dér	0|179|dérogation*	1|828|dérog*	1|1141|dérivé*
sub	0|180|subordonné* à	0|180|subordonné* au	1|773|substitu*	8|1630|substantiel*
dil	0|184|diligence* raisonnable*	1|1124|diligen*
soi	0|184|soin* raisonnable*	1|1302|soignant*
ame	0|185|amené* à	1|1066|amende*	8|1628|amend*
dev	0|187|devra*	1|1450|devise*
sél	0|188|sélectionné*	1|851|sélection*
tel	0|190|tel* que
mar	0|190|marque* enregistrée*	1|527|marchand*	1|897|mardi*	1|1342|marqué*	1|1376|mariage*
clô	0|194|clôtur*	1|765|clôtur*
pri	0|196|primordial*	1|610|privilèg*	1|842|priè*	1|968|principal*	1|968|priorit*	1|968|primaire*	1|1391|prison*
ess	0|196|essentiel* pour nous	1|607|essentiel*	1|784|essai*	8|1630|essentiel*
mic	1|319|microphone*	1|1046|microsoft*
hyp	1|331|hyperlien*	1|1354|hypothèse*
fen	1|337|fenêtre*
mus	1|359|musique*	1|359|musical*
jou	1|363|joueur*	1|378|journalis*	1|888|journalier*
reg	1|364|regardé*	1|824|regroup*
tex	1|400|texto*
ale	1|412|alerte*	8|1633|alerter*	8|1633|alerté*
éle	1|430|électronique*	1|961|élevé*	1|1025|électri*	1|1275|élection*
rub	1|448|rubrique*
ali	1|449|alinéa*	1|1019|alimentaire*
ave	1|453|avenant*	1|1365|avertissement*	8|1633|avertir*	8|1633|averti*
ori	1|462|originale*	1|1156|orient*	1|1158|origine*
bro	1|463|brouillon*
spé	1|475|spécifié*	1|475|spécifie*	1|508|spécialiste*	1|973|spécifique*	1|973|spéciale*
éno	1|477|énonc*
sti	1|477|stipul*
ape	1|480|aperçu*
faç	1|488|façon*
exé	1|500|exécut*	1|625|exécutoire*
emb	1|505|embauch*	1|1183|embargo*	1|1261|emball*
dir	1|513|directeur*	1|513|dirigeant*	1|597|directive*
gèr	1|514|gère*
bén	1|523|bénévol*	1|1119|bénéfici*
cad	1|547|cadeau*	1|1149|cadre*
fid	1|549|fidélis*
lou	1|553|loué*
cat	1|557|catalogue*	1|995|catégori*
coû	1|561|coûteu*
red	1|562|redevance*	1|804|redirig*	1|1405|redimension*	8|136|redemand* ** consentement
pay	1|566|payé*	1|566|paye*	1|566|payant*	1|1053|paypal*
cré	1|573|créancier*	1|777|créé*	1|777|création*	1|1005|créateur*	1|1127|créatif*
fis	1|580|fiscal*
éco	1|584|économi*	1|1319|écoul*	1|1470|école*
rém	1|586|rémunér*
roy	1|590|royalt*
lic	1|593|licite*	1|1004|licen*
néc	1|605|nécessair*	1|605|nécessit*
jud	1|614|judiciaire*
arb	1|617|arbitra*
cri	1|623|criminel*	1|990|critère*
féd	1|634|fédéral*
mun	1|639|municipal*
end	1|640|endroit*
eur	1|645|européen*
bri	1|650|britanni*
ang	1|650|anglais*
sué	1|651|suédois*
all	1|652|allemand*	1|1233|allég*
irl	1|654|irlandais*
sui	1|655|suisse*
née	1|656|néerland*
esp	1|658|espagnol*
ita	1|659|italien*
aus	1|661|australie*
asi	1|662|asiatique*
lin	1|664|linguistique*	1|1051|linkedin*
étr	1|666|étranger*	1|666|étrangère*
thè	1|676|thème*
thé	1|676|thématique*	1|1302|thérap*
min	1|679|mineur*	1|951|minim*	1|1393|minist*	6|1616|mineur*
adu	1|680|adulte*
fam	1|682|famille*	1|682|famili*
foy	1|682|foyer*
mat	1|682|matrimonial*	1|1146|matérielle*	1|1360|matrice*	8|1630|matériel*
nai	1|683|naissance*
sex	1|687|sexuel*
viv	1|688|vivant*
san	1|689|sanitaire*	1|1066|sanction*
ble	1|691|blessure*
lés	1|691|lésion*
urg	1|694|urgen*
phi	1|696|philosophi*
rac	1|698|racial*	1|1096|racont*	1|1169|rachat*	1|1313|racol*	1|1335|raccourci*
opi	1|699|opinion*
édu	1|700|éducat*
ens	1|700|enseign*
leç	1|701|leçon*
sen	1|706|sensibilis*	1|1122|sentiment*
env	1|708|envisag*	1|802|envo*	1|1022|environnement*
vou	1|709|voul*
goû	1|710|goût*
amu	1|712|amusant*
cau	1|718|causé*
déf	1|725|défen*	1|781|défaut*	1|781|défail*	1|967|défavorable*	1|1294|défil*	6|1624|définition*
évi	1|726|évit*
dan	1|729|danger*	1|1543|danois*
abu	1|732|abusi*
vei	1|744|veill*
fia	1|747|fiable*
val	1|752|validation*	1|866|valable*	1|1118|valoris*
maî	1|756|maîtris*
obs	1|757|observ*	1|870|obsolète*	1|1475|obscèn*
enq	1|758|enquêt*
blo	1|760|bloqu*	1|760|blocage*
éch	1|764|échéance*	1|787|échec*	1|787|échou*	1|807|échang*	1|1159|échantillon*
ouv	1|766|ouvr*	1|766|ouvert*
arr	1|768|arrêté*	1|1093|arrivée*	1|1391|arrestation*
alt	1|771|altér*	1|977|alternati*
aju	1|771|ajust*
éla	1|776|élabor*
fau	1|781|fausse*
omi	1|787|omission*
évé	1|789|événement*
évè	1|789|évènement*
cir	1|791|circonstanc*
reç	1|796|reçoi*	1|796|reçu*
oct	1|799|octroy*
ret	1|804|retransm*	1|806|retour*	1|813|retir*	1|813|retrait*	1|850|retrouv*
enl	1|813|enlev*
rét	1|814|rétabl*	1|857|rétract*	8|1639|rétroacti*
ina	1|817|inacti*	1|970|inapproprié*
est	1|822|estimation*	1|822|estimé*
sép	1|826|sépar*
ajo	1|829|ajout*
add	1|829|addition*
ple	1|831|plein*
tot	1|832|total*
élé	1|833|élément*	1|1077|élémentaire*
fix	1|835|fixé*
réd	1|845|rédig*	1|951|réduit*	8|1631|réduira* vos droits	8|1631|réduira* tes droits
lis	1|846|lisible*
tro	1|850|trouv*	1|1000|trompeur*	1|1335|tronqu*	1|1445|trottinette*
opp	1|856|oppos*	1|1120|opportunit*
inq	1|862|inquiét*
der	1|868|dernier*	1|868|dernière*
nou	1|869|nouveau*	1|869|nouvel*
anc	1|870|ancien*
ant	1|873|antérieur*
fut	1|874|futur*
imm	1|879|immédiat*	1|1001|immatéri*	1|1015|immeuble*	1|1282|immatricul*
hor	1|882|horaire*	1|882|horodat*
tem	1|882|temporel*	1|884|temporair*	1|1388|température*
mom	1|884|momentané*
quo	1|888|quotidien*
sem	1|889|semaine*	1|976|semblable*
heb	1|889|hebdomadaire*
lun	1|896|lundi*
mer	1|898|mercredi*
jeu	1|899|jeudi*
sam	1|901|samedi*
dim	1|902|dimanche*	1|951|diminu*	1|958|dimension*
fér	1|903|férié*
mil	1|941|million*	1|941|milliard*	1|1178|militair*
deu	1|943|deuxième*
sec	1|943|secondaire*	1|1483|secrète*
qua	1|944|quatrième*	1|1068|qualifi*
cin	1|945|cinquième*
mul	1|949|multiple*
max	1|952|maxim*
aug	1|953|augment*
éte	1|953|étend*
deg	1|956|degré*
gam	1|957|gamme*
tai	1|958|taille*
brè	1|959|brève*
sim	1|963|simplifi*	1|976|similair*
mau	1|967|mauvais*
nég	1|967|négati*	1|1254|néglige*
adé	1|970|adéqua*
rai	1|971|raisonnable*
loy	1|971|loyal*
éve	1|972|éventuel*
pot	1|972|potentiel*
nor	1|974|normal*	1|1542|norvégien*
fré	1|975|fréquen*
occ	1|975|occasionnel*
sin	1|979|singulier*
mut	1|982|mutuel*
coo	1|982|coopér*	1|1035|cookie*	1|1132|coordin*	6|1620|cookie*
bre	1|1003|brevet*
art	1|1005|artist*	1|1033|artificiel*
cul	1|1006|culturel*
tou	1|1008|touristique*
iti	1|1008|itinéraire*
aér	1|1009|aérien*	1|1009|aéroport*
véh	1|1011|véhicule*
bil	1|1012|billet*
hôt	1|1014|hôtel*
bât	1|1015|bâtiment*
boi	1|1019|boisson*
vêt	1|1020|vêtement*
éne	1|1025|énergie*
sch	1|1031|schéma*
tém	1|1035|témoin*	1|1314|témoignage*
ses	1|1038|session*
goo	1|1044|google*
ama	1|1048|amazon*
twi	1|1049|twitter*
you	1|1050|youtube*
fir	1|1052|firefox*
moz	1|1052|mozilla*
coc	1|1060|cocontractant*
tâc	1|1061|tâche*
pén	1|1066|pénalité*
apt	1|1068|aptitude*
tal	1|1069|talent*
inh	1|1074|inhabituel*
has	1|1082|hash*
jet	1|1082|jeton*
str	1|1083|structur*	1|1128|stratég*
qui	1|1092|quitt*
mou	1|1094|mouvement*
fig	1|1098|figur*
har	1|1103|harcel*	1|1103|harcèl*	1|1262|harmonis*
hai	1|1103|haine*	1|1478|haineu*
éth	1|1117|éthique*
mor	1|1117|moral*
pru	1|1124|prudent*
vig	1|1124|vigilan*
mém	1|1126|mémori*
oub	1|1126|oubli*
idé	1|1127|idée*
ini	1|1130|initiative*
cib	1|1135|cibl*
réi	1|1140|réitér*	1|1378|réinitialis*
dup	1|1140|dupli*
usu	1|1144|usurpation*
fro	1|1153|frontal*	1|1410|frontière*
élo	1|1157|éloign*
alé	1|1159|aléatoire*
mél	1|1160|mélang*
hom	1|1161|homologue*
cer	1|1164|certifi*
lab	1|1164|label*
bad	1|1165|badge*
réo	1|1169|réorganis*
liq	1|1170|liquidation*
hér	1|1171|héritier*
cob	1|1174|cobrand*
syn	1|1179|syndical*	1|1179|syndicat*	1|1265|synchronis*
grè	1|1179|grève*
rom	1|1185|romant*
coh	1|1203|cohéren*
tac	1|1206|tacite*
isr	1|1213|israël*
suf	1|1217|suffisa*
sat	1|1218|satisfa*
pop	1|1228|populaire*	1|1334|population*
maj	1|1237|majorité*	8|1630|majeur*
mas	1|1243|masqu*
psy	1|1245|psych*
cél	1|1253|célèbr*	1|1253|célébri*
sév	1|1256|sévère*
sér	1|1256|sérieu*
rôl	1|1258|rôle*
paq	1|1261|paquet*
wid	1|1263|widget*
web	1|1264|webinair*	1|1264|webinar*
sém	1|1264|séminaire*
fab	1|1269|fabricant*	1|1269|fabriqu*
ing	1|1270|ingénieur*
vot	1|1275|vote*
pét	1|1276|pétition*
lob	1|1276|lobby*
sai	1|1288|saison*
meu	1|1289|meuble*
mob	1|1289|mobilier*
scè	1|1290|scène*
pha	1|1290|phase*
tom	1|1291|tomb*
bai	1|1291|baisse*
chu	1|1291|chut*
wea	1|1298|wearable*
vac	1|1301|vaccin*
cov	1|1301|covid*
épi	1|1301|épidém*
pan	1|1301|pandém*	1|1369|panne*
pat	1|1302|patiente*
les	1|1307|lesdit*
lut	1|1311|lutte*
fav	1|1316|favorable*	1|1316|favoris*
fre	1|1327|freelance*	1|1512|freshdesk*
stu	1|1331|studio*
bag	1|1332|bagage*
abr	1|1335|abrég*
exh	1|1336|exhausti*
ifr	1|1340|iframe*
éph	1|1341|éphémère*
foc	1|1346|focal*
axé	1|1346|axé*
émi	1|1351|émission*
ami	1|1355|amicale*
bib	1|1357|bibliothèque*
gri	1|1360|grille*
éto	1|1366|étoile*
cos	1|1368|cosmétique*
net	1|1378|nettoy*	1|1509|netflix*
rup	1|1380|rupture*
cui	1|1384|cuisine*
lum	1|1387|lumière*
gue	1|1389|guerre*
nuc	1|1390|nucléaire*
amb	1|1394|ambassade*
vic	1|1398|victime*
cra	1|1406|crash*
dor	1|1407|dormant*
gab	1|1409|gabarit*
jap	1|1413|japon*
lux	1|1417|luxembourg*
bré	1|1418|brésil*
rad	1|1426|radio*
iph	1|1431|iphone*
ipa	1|1431|ipad*
alc	1|1434|alcool*
voi	1|1444|voiture*
sco	1|1445|scooter*	1|1470|scolaire*
bic	1|1446|bicyclette*
tax	1|1449|taxi*
dol	1|1452|dollar*
sdk	1|1465|sdk*
élè	1|1470|élève*
aca	1|1472|académi*
tik	1|1500|tiktok*
pin	1|1501|pinterest*
sna	1|1502|snapchat*
clo	1|1510|cloudflare*
zen	1|1512|zendesk*
htm	1|1521|html*
afr	1|1547|africain*
avi	8|1633|aviser*	8|1633|avisé*`,suffix:"",infix:""}}};export{t as fr};
