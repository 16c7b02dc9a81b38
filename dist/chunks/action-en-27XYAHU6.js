import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import"./action-chunk-YPLPRSDF.js";var t={code:"en",functionWords:"the|a|an|of|to|in|on|at|by|for|with|from|as|and|or|nor|but|so|than|then|that|this|these|those|there|here|it|its|itself|we|us|our|ours|ourselves|you|your|yours|yourself|they|them|their|theirs|he|she|his|her|i|me|my|who|whom|whose|which|what|is|are|was|were|be|been|being|am|do|does|did|doing|have|has|had|having|would|should|also|too|both|either|into|onto|upon|about|over|under|between|among|through|during|within|per|via|up|down|out|off|again|further|when|where|while|how|why|because|since|until|if|well|just|very|more|most|own|same|s|please|however|therefore|thus|additionally|furthermore|moreover|otherwise|accordingly|following|below|above|follows|hereby|herein|thereof|etc|whether|once|along|ones|ii|iii|iv|vi|com|org|let|ever|else|sure",subjects:{company:"we",person:"you"},capitalNouns:!1,particles:"",inserted:"",compounds:!1,joints:"",conjunctions:"and|or|nor|as well as",citations:"article|articles|art|section|sections|paragraph|paragraphs|clause|chapter|recital|appendix|annex|part|item|no",contractions:{"don't":"do not","doesn't":"does not","didn't":"did not","won't":"will not","can't":"can not",cannot:"can not","isn't":"is not","aren't":"are not","wasn't":"was not","haven't":"have not","hasn't":"has not","shouldn't":"should not","wouldn't":"would not","couldn't":"could not","we'll":"we will","we're":"we are","we've":"we have","we'd":"we would","you'll":"you will","you're":"you are","you've":"you have","you'd":"you would","they're":"they are","it's":"it is","that's":"that is","here's":"here is","there's":"there is","what's":"what is","let's":"let us","they'll":"they will"},abbreviations:"e.g|i.e|etc|inc|ltd|co|corp|llc|no|nos|art|arts|sec|sect|para|cf|vs|mr|mrs|ms|dr|st|ave|blvd|u.s|u.k|p.o|approx|fig|dept|est|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|cal|civ|abs|str|lit|par|paras|reg|vol|pp|tel|ext",numbers:{one:1,two:2,three:3,four:4,five:5,six:6,seven:7,eight:8,nine:9,ten:10,eleven:11,twelve:12,thirteen:13,fourteen:14,fifteen:15,sixteen:16,seventeen:17,eighteen:18,nineteen:19,twenty:20,"twenty one":21,"twenty four":24,"twenty five":25,thirty:30,"thirty six":36,forty:40,"forty five":45,"forty eight":48,fifty:50,sixty:60,"seventy two":72,seventy:70,eighty:80,ninety:90,hundred:100,"one hundred eighty":180},months:["january|jan","february|feb","march|mar","april|apr","may","june|jun","july|jul","august|aug","september|sep|sept","october|oct","november|nov","december|dec"],ages:"under the age of N|under age N|under N|below the age of N|below N|younger than N|over the age of N|over N|N years of age|N years old|N years or older|N or older|age of N|aged N|aged N to N|at least N years|at least N|N and under|N and over|N and older|N or over|N or under|N or younger|turned N|reached N|between N and N|age N|ages N|less than N years of age|N year old|N year olds",denials:"not|no|never|neither|nor|none|without|nothing|nobody|unable|impossible|no one|refrain|refrains|refraining|fail to|fails to|failure to|failing to|prohibited from|prohibits|prohibit|forbidden|weren t|hadn t|mustn t|needn t|forbid|forbids|precluded from|barred from|nowhere|prohibited|prohibiting|prohibition*|dissatisfied|unsatisfied|disallow|disallows|disallowed|unwilling|unavailable|incapable|cannot*",index:{keys:["personal-data","sensitive-data","name","email","hashed-email","phone","postal-address","username","password","account-data","photo","video","audio","age","gender","ethnicity","religion","politics","sexuality","health","genetic","biometric","nationality","marital","demographics","education","employment","job-application","government-id","payment","financial","purchase","location","precise-location","ip","device","device-id","fingerprinting","usage","browsing","viewing","logs","diagnostics","metadata","content","messages","contacts","contact-data","social-media","survey","preferences-data","inferences","support-data","sensor","aggregated","anonymous","third-party-source","collect","use","process","share","sell","retain","store","delete","transfer","access","combine","analyse","scan","track","profile-act","encrypt","hash","notify-act","verify","publish","respond","contract-bind","third-party","service-provider","processor","subprocessor","affiliate","partner","advertiser","analytics-provider","payment-provider","social-network","authority","acquirer","public-recipient","organisation-admin","adviser","researcher","delivery","provide-service","improve","develop","research","marketing","advertising","targeted-advertising","analytics","personalise","security-purpose","fraud","legal-compliance","legal-claims","communicate","support","payment-purpose","recruitment","ai-training","ai","automated-decision","profiling","right","right-access","right-rectify","right-erase","right-port","right-object","right-restrict","right-complain","right-appeal","right-nondiscrimination","right-human-review","right-withdraw","authorised-agent","exercise-request","opt-out","opt-in","settings","choose","gpc","consent","legitimate-interest","contract","legal-basis","safeguard","breach","no-guarantee","employees-access","third-country","scc","framework","adequacy","bcr","us","eu","uk","switzerland","country","servers","cookie","tracker-tech","third-party-cookie","child","parent","under-age","resident","california","gdpr","visitor","customer","user","employee","applies","controller","dpo","contact-us","third-party-sites","policy-doc","policy-change","last-updated","not","generally","only","except","if","with-consent","where-law","where-applicable","feasible","may","will","must","some","all","example","automatic","purpose-word","retention-period","account-close","pointer","illustration","past-processing","definition","@AT","@BE","@BG","@HR","@CY","@CZ","@DK","@EE","@FI","@FR","@DE","@GR","@HU","@IE","@IT","@LV","@LT","@LU","@MT","@NL","@PL","@PT","@RO","@SK","@SI","@ES","@SE","@NO","@IS","@LI","@CA","@AU","@NZ","@JP","@KR","@IL","@AR","@UY","@IN","@CN","@HK","@TW","@SG","@PH","@MY","@ID","@TH","@VN","@PK","@BD","@LK","@AE","@SA","@QA","@TR","@RU","@UA","@BY","@RS","@BA","@ME","@MK","@AL","@MD","@GE","@AM","@AZ","@KZ","@ZA","@EG","@MA","@TN","@DZ","@NG","@KE","@GH","@MU","@BR","@MX","@CL","@CO","@PE","@CR","@EC","@JM","@BM","@JE","@GG","@IM","@AD","@MC","@SM","@FO","@GI","=data","=personal","=privacy","=private","=service","=product","=website","=page","=platform","=internet","=offline","=app","=application","=software","=program","=programming","=computer","=desktop","=mobile","=phone","=tablet","=device","=equipment","=machine","=screen","=camera","=microphone","=television","=battery","=cable","=network","=connection","=connect","=disconnect","=server","=cloud","=database","=domain","=link","=linked","=button","=click","=icon","=menu","=window","=browser","=browse","=interface","=api","=code","=script","=version","=update","=upgrade","=install","=uninstall","=download","=upload","=file","=folder","=format","=text","=image","=photo","=video","=audio","=music","=film","=streaming","=game","=play","=watch","=listen","=voice","=media","=social","=content","=contain","=account","=profile","=identity","=identify","=identifier","=login","=logout","=log","=register","=membership","=member","=user","=visitor","=visit","=customer","=consumer","=subscriber","=subscription","=subscribe","=unsubscribe","=newsletter","=mail","=email","=inbox","=address","=addressed","=postal","=message","=chat","=sms","=call","=named","=name","=title","=contact","=communication","=correspondence","=conversation","=notify","=inform","=notice","=alert","=reminder","=announcement","=publish","=post","=comment","=community","=forum","=blog","=group","=friend","=follow","=following","=feature","=tool","=technology","=technical","=system","=electronic","=digital","=virtual","=policy","=statement","=terms","=condition","=agreement","=agree","=consent","=permission","=permit","=authorise","=prohibit","=contract","=contractual","=clause","=provision","=section","=paragraph","=chapter","=article","=table","=appendix","=heading","=footer","=document","=form","=shape","=field","=list","=copy","=original","=draft","=record","=report","=archive","=definition","=word","=meaning","=meaningful","=refer","=reference","=describe","=explain","=specify","=mention","=set-out","=indicate","=summary","=overview","=introduction","=conclusion","=guide","=instruction","=rule","=procedure","=method","=manner","=means","=process","=measure","=measurement","=step","=activity","=action","=operation","=run","=perform","=performance","=execute","=implement","=work","=employee","=employment","=hire","=career","=professional","=expert","=team","=department","=office","=headquarters","=manager","=manage","=business","=company","=subsidiary","=affiliate","=organisation","=association","=associate","=institution","=foundation","=partner","=provider","=supplier","=merchant","=agent","=agency","=broker","=representative","=owner","=ownership","=asset","=resource","=trade","=commercial","=industry","=market","=marketing","=marketplace","=advertising","=campaign","=promotion","=offer","=discount","=gift","=contest","=loyalty","=order","=purchase","=sale","=rent","=shop","=cart","=checkout","=catalogue","=brand","=trademark","=price","=cost","=fee","=charge","=free","=freedom","=payment","=unpaid","=invoice","=receipt","=refund","=credit","=debit","=debt","=card","=wallet","=bank","=iban","=money","=amount","=tax","=accounting","=audit","=financial","=economic","=profit","=salary","=insurance","=investment","=loan","=royalty","=law","=legal","=lawful","=unlawful","=regulation","=statute","=directive","=code-of-law","=comply","=accordance","=obligation","=mandatory","=require","=requirement","=necessary","=need","=essential","=strict","=right","=privilege","=exercise","=claim","=dispute","=court","=judgment","=lawsuit","=arbitration","=jury","=class-action","=evidence","=lawyer","=counsel","=crime","=police","=enforcement","=authority","=supervisory","=government","=public","=public-interest","=national","=nationality","=international","=federal","=state","=country","=territory","=region","=city","=place","=location","=area","=geographic","=map","=europe","=union","=economic-area","=america","=united","=kingdom","=sweden","=germany","=france","=ireland","=switzerland","=netherlands","=belgium","=spain","=italy","=canada","=australia","=asia","=california","=language","=translation","=foreign","=outside","=inside","=third-party","=third-country","=party","=entity","=person","=human","=data-subject","=subject","=subject-to","=child","=minor","=adult","=parent","=family","=birth","=death","=age","=gender","=sexual","=life","=health","=body","=injury","=disability","=medicine","=emergency","=genetic","=religion","=politics","=ethnic","=opinion","=education","=course","=training","=learn","=knowledge","=know","=aware","=understand","=think","=want","=like","=interest","=love","=expect","=intend","=purpose","=reason","=basis","=cause","=result","=consequence","=influence","=security","=safe","=protect","=defend","=prevent","=detect","=risk","=danger","=threat","=attack","=abuse","=fraud","=spam","=theft","=loss","=damage","=destroy","=accident","=incident","=breach","=violate","=guarantee","=ensure","=promise","=trust","=reliable","=encrypt","=key","=password","=credentials","=verify","=confirm","=check","=review","=control","=monitor","=investigate","=filter","=block","=limit","=suspend","=terminate","=end","=close","=open","=start","=stop","=continue","=pause","=change","=convert","=replace","=switch","=improve","=develop","=create","=make","=design","=fix","=error","=problem","=solve","=test","=try","=succeed","=fail","=happen","=event","=case","=situation","=status","=use","=reuse","=collect","=obtain","=recipient","=provide","=give","=share","=disclose","=send","=transfer","=forward","=delivery","=return","=exchange","=access","=available","=store","=keep","=delete","=remove","=restore","=deactivate","=activate","=active","=automatic","=user-manual","=analyse","=evaluate","=calculate","=compare","=combine","=integrate","=separate","=include","=exclude","=add","=complete","=full","=total","=part","=piece","=set","=settings","=default","=customise","=recommend","=support","=help","=ask","=request","=answer","=write","=read","=see","=display","=search","=find","=choose","=decide","=accept","=approve","=refuse","=object","=withdraw","=correct","=accurate","=complaint","=appeal","=concern","=relationship","=apply","=effective","=valid","=effective-date","=last","=new","=old","=current","=exist","=previous","=future","=before","=after","=next","=now","=soon","=quick","=slow","=time","=period","=temporary","=permanent","=date","=calendar","=day","=week","=month","=year","=hour","=minute","=seconds","=morning","=monday","=tuesday","=wednesday","=thursday","=friday","=saturday","=sunday","=holiday","=january","=february","=march","=april","=may-month","=june","=july","=august","=september","=october","=november","=december","=zero","=one-number","=two","=three","=four","=five","=six","=seven","=eight","=nine","=ten","=eleven","=twelve","=thirteen","=fifteen","=sixteen","=eighteen","=twenty","=thirty","=forty","=fifty","=sixty","=ninety","=hundred","=thousand","=million","=first","=second","=fourth","=fifth","=half","=percent","=number","=many","=more","=less","=maximum","=increase","=average","=level","=extent","=range","=size","=small","=large","=high","=low","=simple","=complex","=clear","=good","=bad","=important","=relevant","=appropriate","=reasonable","=possible","=certain","=general","=regular","=similar","=different","=other","=unique","=own","=direct","=joint","=behaviour","=habit","=practice","=experience","=quality","=standard","=principle","=criterion","=factor","=characteristic","=nature","=type","=category","=example","=detail","=more-information","=fact","=truth-false","=intellectual","=copyright","=patent","=license","=author","=culture","=book","=travel","=flight","=transport","=vehicle","=ticket","=passport","=hotel","=home","=reside","=street","=zip","=food","=clothing","=sport","=environment","=weather","=force-majeure","=energy","=science","=study","=survey","=statistic","=analytics","=trend","=model","=ai","=smart","=cookie","=pixel","=tracking","=session","=cache","=signal","=sensor","=ip","=os","=google","=facebook","=microsoft","=apple","=amazon","=twitter","=youtube","=linkedin","=firefox","=paypal","=gdpr","=ccpa","=dpo","=cnil","=controller","=processor","=contractor","=assignment","=behalf","=responsibility","=disclaimer","=waiver","=sanction","=jurisdiction","=competent","=talent","=independent","=depend","=voluntary","=regardless","=extraordinary","=legally-required","=legitimate","=fundamental","=sensitive","=confidential","=anonymous","=aggregate","=hash","=structured","=portable","=intervention","=participate","=contribute","=submit","=take","=bring","=go","=leave","=arrive","=move","=place-verb","=tell","=discuss","=appear","=lead","=maintain","=serve","=discriminate","=harass","=pursue","=enter-into","=establish","=found-company","=constitute","=belong","=cover","=extend","=derive","=interpret","=match","=balance","=prioritise","=respect-dignity","=value","=benefit","=opportunity","=freedom-expression","=feel","=welcome","=attention","=note","=remember","=imagine","=plan","=prepare","=initiate","=finalise","=coordinate","=facilitate","=encourage","=attract","=audience","=interest-based","=banner","=spread","=reproduce","=derivative","=reverse-engineer","=circumvent","=impersonate","=burden","=material","=physical","=surroundings","=structure","=center","=side","=top","=front","=line","=path","=direction","=distance","=origin","=sample","=mix","=counterpart","=private-life","=sign","=certify","=badge","=shield","=corporate-rules","=transaction","=merger","=bankruptcy","=successor","=venture","=sponsor","=co-brand","=candidate","=background","=qualification","=military","=trade-union","=emergency-service","=export","=import","=embargo","=gambling","=dating","=compatible","=donation","=support-ticket","=thing","=point","=term-duration","=local","=against","=even","=commission","=discretion","=respective","=premium","=back","=informal","=civil","=least","=consistent","=traffic","=unauthorised","=implied","=self","=official","=past","=edit","=renew","=republic","=israel","=portugal","=instead","=channel","=sufficient","=satisfy","=proceed","=matter","=cross","=mechanism","=reflect","=news","=assume","=tariff","=mode","=useful","=advance","=ride","=beyond","=incur","=allege","=premises","=honor","=hard","=majority","=visual","=pending","=expense","=prominent","=appoint","=hide","=letter","=mind","=face","=portal","=dedicated","=index","=recycle","=vpn","=segment","=celebrity","=negligence","=intentional","=sever","=impose","=role","=entertainment","=unit","=package","=uniform","=widget","=webinar","=synchronise","=excess","=redeem","=accessory","=manufacturer","=engineer","=operator","=carrier","=host-guest","=moderate","=vote","=petition","=reputation","=society","=background-check","=imprint","=telefax","=company-register","=capital","=debt-collection","=money-laundering","=score","=warehouse","=season","=furniture","=stage","=drop","=attach","=lifespan","=swipe","=print","=scan","=keyboard","=wear","=volume","=heart-rate","=vaccine","=patient","=prescription","=limitation-period","=negotiate","=mutatis-mutandis","=hereinafter","=anyone","=aspect","=due","=combat","=trespass","=solicit","=endorse","=coerce","=favor","=rank","=hint","=elapse","=transparent","=integrity","=render","=dispose","=recognise","=intermediary","=computing","=freelance","=consumption","=justice","=club","=studio","=boarding","=percentage-rate","=inhabitant","=shorten","=comprehensive","=settlement","=turn","=accommodate","=iframe","=transient","=mark","=foreseen","=as-of","=specification-sheet","=focus","=constant","=approximately","=stable","=disk","=issue-verb","=fill-in","=never","=hypothesis","=courtesy","=personality","=library","=illustration","=alias","=grid","=parking","=franchise","=quote","=mandate","=warning","=star","=logistic","=beauty","=outage","=justify","=telephone-directory","=hidden-defect","=adhere","=deem","=enjoyment","=wedding","=early","=clean","=accompany","=broken","=pair","=correlate","=bulk","=cooking","=pet","=farm","=light-colour","=temperature","=peace","=nuclear","=prison","=parliament","=minister","=embassy","=customs","=notary","=witness","=victim","=fairness","=diversity","=equality","=sustain","=good-faith","=expedite","=compress","=crash","=idle","=draw","=layout","=border","=merchantability","=china","=japan","=korea","=india","=singapore","=luxembourg","=brazil","=north","=south","=east","=west","=bluetooth","=wifi","=gps","=radio","=wireless","=ios","=android","=mac","=iphone","=linux","=restaurant","=alcohol","=water","=air","=fire","=night","=imy","=ico","=algorithm","=machine-learning","=intelligence","=car","=scooter","=bicycle","=driver","=drive","=taxi","=currency","=euro","=dollar","=cash","=vat","=ssl","=tls","=https","=virus","=malware","=phishing","=bot","=hack","=beacon","=tag","=sdk","=plugin","=reward","=doctor","=hospital","=school","=student","=university","=biometric","=fingerprint","=pornographic","=violence","=terrorism","=hate","=defame","=visa","=hand","=eye","=secret","=thank","=apologise","=bus","=train","=instagram","=whatsapp","=meta","=chrome","=gmail","=bing","=explorer","=safari","=itunes","=aws","=alexa","=adobe","=tiktok","=pinterest","=snapchat","=reddit","=discord","=tumblr","=github","=zoom","=spotify","=netflix","=cloudflare","=salesforce","=zendesk","=adwords","=criteo","=adyen","=stripe","=braintree","=mastercard","=sonos","=url","=html","=captcha","=crm","=hr-department","=iso","=pci","=virginia","=colorado","=connecticut","=utah","=nevada","=texas","=new-york","=francisco","=london","=paris","=dublin","=amsterdam","=berlin","=stockholm","=turkey","=norway","=finland","=austria","=poland","=mexico","=africa","~0","~1","~2","~3","~4","~5","~6","~7","~8","~9","~10","~11","~12","~13","~14","~15","~16","~17","~18","~19","~20","~21","~22","~23","~24","~25","~26","~27","~28","~29","~30","~31","~32","~33","~34","~35","~36","~37","~38","~39","~40","~41","~42","~43","~44","~45","~46","~47","~48","~49","~50","~51","~52","~53","~54","~55","~56","~57","~58","~59","~60","H","B","D","W","M","Y","collection","purpose","sharing","sale","retention","children","rights","choice","security","tracking","automated-decisions","change-rule","contact","scope","outside","document","practices","changes","notChanges","material","reduces","withoutConsent","notify","byPosting","posting","lookAgain","continuedUse","silence","existingData","before","inProduct","banner","homePage","website","blog","postal","whereLawRequires","asAppropriate","revised","effective"],lookups:{exact:`personal	0|0|personal data	0|0|personal information	0|0|personal details	0|0|personal info	0|0|personal identifiers	0|0|personal identifying information	0|0|personal identifiable information	0|0|personal data subject to	0|0|personal information subject to	0|28|personal identity number*	0|28|personal identification number*	0|50|personal interests	0|50|personal preferences	0|163|personal data protection act	0|163|personal data act	0|163|personal data protection law*	0|169|personal data controller*	1|294|personal	3|1553|personal	6|1615|personal data we process
personally	0|0|personally identifiable information	0|0|personally identifying information	1|294|personally	4|1553|personally identifiable
pii	0|0|pii
your	0|0|your data	0|0|your information	0|0|your data subject to	0|0|your details	0|0|your inaccurate information	0|0|your inaccurate data	0|0|your inaccurate personal data	0|0|your identification data	0|19|your steps	0|19|your sleep	0|19|your prescription	0|19|your prescriptions	0|21|your fingerprint	0|31|your purchases	0|31|your orders	0|31|your order	0|31|your orders for	0|38|your use of	0|38|your activity	0|38|your activities	0|38|your usage	0|44|your content	0|44|your post	0|44|your prompts	0|44|your input	0|44|your review	0|44|your rating	0|45|your call	0|46|your contacts	0|49|your suggestions	0|50|your interests	0|52|your quer*	0|92|your employer	0|92|your organi*	0|92|your company	0|92|your school	0|92|your institution	0|117|your rights	0|117|your data protection rights	0|121|your data export	0|128|your withdrawal	0|130|your request	0|130|your requests	0|130|your direction	0|133|your privacy choices	0|133|your settings at any time	0|133|your preferences at any time	0|134|your choice	0|134|your options	0|134|your selection	0|134|your selections	0|134|your decision	0|136|your consent	0|136|your permission	0|136|your agreement	0|136|your approval	0|162|your state	0|164|your visit	0|164|your visits	0|181|your prior consent	0|181|your consent permitting	0|190|your information choices	6|1621|your control	8|1633|your information changes	8|136|your explicit consent	8|136|your express consent	8|136|your prior consent	8|136|your affirmative consent	8|136|your opt in	8|136|your prior approval	8|136|your consent again	8|136|your renewed consent	8|1641|your use of * after
information	0|0|information about you	0|0|information relating to you	0|0|information concerning you	0|0|information regarding you	0|0|information about yourself	0|0|information on you	0|0|information that relates to you	0|0|information which relates to you	0|0|information related to you	0|0|information that identifies you	0|0|information which identifies you	0|0|information that can identify you	0|0|information of a personal	0|0|information regarding yourself	0|0|information stored about you	0|0|information held about you	0|0|information that concerns you	0|0|information which concerns you	0|0|information we ** about you	0|0|information that we ** about you	0|0|information collected ** about you	0|0|information that we ** on you	0|38|information on the use	0|56|information providers	0|60|information exchange	0|62|information is maintained	0|124|information commissioner*	0|140|information security	1|293|information	2|1326|information technology	3|1552|information	6|1615|information we have	6|1615|information you provide	8|1631|information practices	8|1643|information collected under
data	0|0|data about you	0|0|data relating to you	0|0|data concerning you	0|0|data regarding you	0|0|data about yourself	0|0|data that relates to you	0|0|data which relates to you	0|0|data related to you	0|0|data that identifies you	0|0|data of a personal	0|0|data stored about you	0|0|data held about you	0|0|data that concerns you	0|0|data that concern you	0|0|data we ** about you	0|0|data that we ** about you	0|0|data collected ** about you	0|0|data we ** on you	0|0|data stored by us	0|0|data stored with us	0|38|data on the use	0|38|data about the use	0|38|data on your use	0|38|data about your use	0|56|data broker*	0|56|data provider*	0|57|data gathering	0|60|data exchange	0|62|data is maintained	0|62|data are maintained	0|63|data lives	0|63|data resides	0|63|data reside	0|65|data transfer	0|65|data transmission*	0|78|data processing agreement*	0|78|data protection agreement*	0|81|data processor*	0|117|data subject right*	0|121|data transferability	0|121|data export	0|124|data protection authorit*	0|124|data protection supervisory	0|124|data protection regulator*	0|124|data protection commission*	0|124|data protection agenc*	0|124|data protection office	0|130|data subject request*	0|140|data security	0|140|data protection training	0|141|data breach*	0|141|data loss	0|141|data theft	0|141|data leak*	0|144|data transfers	0|146|data privacy framework*	0|146|data transfer framework*	0|147|data protection level	0|154|data cent*	0|154|data cent* located in	0|154|data cent* in the	0|163|data protection basic regulation	0|163|data protection law*	0|163|data protection act	0|163|data protection legislation	0|163|data protection regulation*	0|163|data privacy law*	0|163|data protection rules	0|163|data protection law	0|166|data subject*	0|169|data controller	0|170|data protection officer	0|170|data protection team	0|173|data policy	0|173|data protection policy	0|173|data protection notice	0|173|data protection statement	0|173|data protection declaration	0|173|data protection information	1|293|data	2|675|data subject*	3|1552|data	6|1615|data we	6|1621|data subject*	6|65|data location	6|65|data privacy framework	6|1627|data protection officer	8|1630|data policy	8|1631|data practices	8|1643|data collected under
user	0|0|user data	0|0|user information	0|0|user personal information	0|7|user name*	0|7|user handle*	0|8|user credential*	0|9|user profile	0|9|user id*	0|9|user account data	0|35|user agent*	0|36|user identifier*	0|38|user activit*	0|38|user behavio*	0|38|user engagement	0|44|user content	0|44|user generated content	0|71|user profiles are created	0|71|user profiles created	0|71|user profiling	0|97|user friendly	0|97|user friendliness	0|99|user research	0|108|user agreement*	0|110|user support	0|166|user	1|382|user	2|819|user manual*	3|1554|user
customer	0|0|customer data	0|0|customer information	0|44|customer content	0|52|customer support	0|52|customer service	0|52|customer inquir*	0|52|customer enquir*	0|52|customer quer*	0|78|customer s instructions	0|110|customer support	0|110|customer service	0|110|customer care	0|165|customer	1|385|customer	3|1554|customer
identifying	0|0|identifying information	1|374|identifying
identifiable	0|0|identifiable information	1|374|identifiable
consumer	0|0|consumer information	0|130|consumer request*	0|162|consumer privacy act	0|162|consumer data protection act	0|165|consumer	1|386|consumer	3|1554|consumer
private	0|0|private information	0|0|private data	0|166|private individual*	1|296|private	2|1162|private life
client	0|0|client data	0|165|client	1|385|client
covered	0|0|covered information	0|168|covered by	1|1110|covered
details	0|0|details about you	3|1552|details
info	0|0|info about you	1|293|info	3|1552|info
inventory	0|0|inventory data	1|1287|inventory
master	0|0|master data
sensitive	0|1|sensitive personal data	0|1|sensitive personal information	0|1|sensitive data	0|1|sensitive information	0|1|sensitive categor*	0|1|sensitive nature	0|1|sensitive or	0|1|sensitive and	0|1|sensitive details	0|1|sensitive content	0|1|sensitive topic*	0|1|sensitive matters	0|1|sensitive characteristics	0|1|sensitive types of	0|1|sensitive user
special	0|1|special categor* of personal data	0|1|special categor* of data	0|1|special categor*	0|100|special offers	0|100|special offer	1|973|special
or	0|1|or sensitive	0|103|or reporting	0|107|or regulatory
and	0|1|and sensitive	0|100|and offers	0|103|and reporting	0|107|and regulatory	0|140|and protected	0|190|and processes designed
particularly	0|1|particularly sensitive
highly	0|1|highly sensitive	1|961|highly
name	0|2|name	1|403|name
names	0|2|names	0|2|names and surnames	1|403|names
full	0|2|full name	0|134|full control of	0|189|full	1|831|full	5|1613|full months	5|1614|full years
first	0|2|first name	0|2|first and last name	0|2|first names	0|157|first party cookie*	1|942|first
last	0|2|last name	0|2|last names	0|175|last updated	0|175|last revised	0|175|last modified	1|868|last	8|1639|last updated date	8|1639|last revised date	8|1639|last updated at	8|1639|last updated and	8|1639|last updated above	9|1653|last updated	9|1653|last revised	9|1653|last modified	9|1653|last update	9|1653|last amended	9|1653|last changed
surname	0|2|surname
given	0|2|given name	0|57|given to us	0|60|given access	0|60|given ** to third	0|60|given out	0|60|given to third	0|118|given a copy	0|181|given your consent	0|181|given us your consent	0|181|given your explicit consent	0|181|given your express consent	1|799|given
surnames	0|2|surnames
family	0|2|family name	0|23|family status	0|23|family member*	0|83|family of companies	0|83|family of brands	1|682|family
middle	0|2|middle name
maiden	0|2|maiden name
email	0|3|email address*	0|3|email id	0|3|email	0|4|email hash*	0|45|email content	0|109|email notification*	0|109|email you	0|110|email support	0|133|email preferences	0|171|email us	0|171|email us at	1|393|email	8|1637|email you	8|3|email address
e	0|3|e mail address*	0|3|e mail	0|3|e mails	0|3|e mailing us	0|110|e mail support	0|171|e mail us	0|171|e mail us at	0|190|e g	2|996|e g	4|1562|e g	8|1637|e mail you	8|3|e mail*
emails	0|3|emails	0|45|emails you send	1|393|emails
emailing	0|3|emailing us	1|393|emailing
hashed	0|4|hashed email*	0|4|hashed e mail*	0|4|hashed version of * email*	0|73|hashed
hash	0|4|hash of your email*	0|4|hash of * email*	0|73|hash
phone	0|5|phone number*	0|5|phone	0|45|phone calls	0|45|phone call	0|46|phone book	0|110|phone support	0|133|phone s settings	0|171|phone us	1|312|phone
telephone	0|5|telephone number*	0|5|telephone	0|5|telephone numbers	0|35|telephone service provider*	0|45|telephone calls	0|45|telephone call	0|171|telephone us	2|1371|telephone directory
mobile	0|5|mobile number*	0|5|mobile phone number*	0|35|mobile carrier*	0|35|mobile network*	0|35|mobile service provider*	0|35|mobile operator*	0|35|mobile provider*	0|35|mobile phone provider*	0|35|mobile network provider*	0|36|mobile identifier*	1|311|mobile
cell	0|5|cell phone number*	0|5|cell number*	1|311|cell
contact	0|5|contact number*	0|46|contact list*	0|47|contact information	0|47|contact details	0|47|contact data	0|47|contact detail	0|47|contact info	0|47|contact particulars	0|52|contact customer service	0|52|contact customer support	0|52|contact the customer service	0|52|contact our customer service	0|52|contact our support	0|52|contact our customer support	0|109|contact you	0|109|contact users	0|109|contact customers	0|109|contact prospective	0|109|contact individuals	0|109|contact people	0|109|contact candidates	0|109|contact participants	0|109|contact winners	0|109|contact them	0|109|contact with you	0|109|contact such	0|110|contact support	0|133|contact preferences	0|171|contact us	0|171|contact form	0|171|contact page	0|171|contact our	0|171|contact the	1|405|contact	3|1599|contact	8|1637|contact you
fax	0|5|fax number*	1|1281|fax
postal	0|6|postal address*	0|6|postal	0|32|postal code	0|32|postal codes	0|95|postal service*	1|397|postal	2|1018|postal code	8|1650|postal mail
mailing	0|6|mailing address*	0|133|mailing preferences	1|392|mailing
home	0|6|home address*	1|1015|home	8|1647|home page
street	0|6|street address*	1|1017|street
billing	0|6|billing address*	0|29|billing history	0|29|billing information	0|29|billing detail*	0|29|billing data	0|87|billing provider*	0|87|billing partner*	0|87|billing service provider*	0|111|billing	1|568|billing
shipping	0|6|shipping address*	0|95|shipping compan*	1|805|shipping
delivery	0|6|delivery address*	0|95|delivery compan*	0|95|delivery partner*	1|805|delivery
physical	0|6|physical address*	0|140|physical electronic	0|190|physical store*
residential	0|6|residential address*
address	0|6|address	0|46|address book*	0|46|address books	0|77|address your question*	0|77|address your concern*	0|77|address your request*	0|77|address any	0|77|address issues	0|77|address the issue*	0|77|address these	0|77|address this	1|395|address	3|1586|address
addresses	0|6|addresses	1|395|addresses	3|1586|addresses
mail	0|6|mail address*	0|171|mail us	1|392|mail
correspondence	0|6|correspondence address*	0|45|correspondence	1|407|correspondence
residence	0|6|residence address*	0|161|residence in
place	0|6|place of residence	0|31|place an order	0|161|place of business	0|161|place of establishment	1|640|place	2|1095|place an order	8|1639|place any
screen	0|7|screen name*	0|35|screen size	0|35|screen resolution	1|317|screen
display	0|7|display name*	0|35|display resolution	3|1565|display
handle	0|7|handle	0|59|handle	0|59|handle your	0|59|handle the	0|59|handle any	0|59|handle this	0|59|handle these	0|59|handle such	0|59|handle personal	0|59|handle data	0|59|handle information	0|59|handle complaints	0|59|handle requests	0|59|handle returns	0|59|handle payments	0|59|handle inquiries	0|59|handle enquiries	0|59|handle it	1|514|handle	2|1359|handle name	3|1588|handle
login	0|7|login name	0|8|login credential*	0|8|login information	0|8|login details	0|8|login data	0|190|login process	1|376|login
account	0|7|account name*	0|9|account information	0|9|account data	0|9|account details	0|9|account id	0|9|account profile	0|9|account info	0|29|account number*	0|38|account activity	0|92|account owner*	0|92|account administrator*	0|92|account admin*	0|96|account management	0|96|account administration	0|110|account support	0|133|account settings	0|166|account holder*	0|194|account is deleted	0|194|account deletion	0|194|account closure	0|194|account is closed	0|194|account termination	0|194|account deactivation	0|194|account cancellation	0|194|account is terminated	0|194|account is deactivated	1|371|account
social	0|7|social handle*	0|28|social security number*	0|48|social media account*	0|48|social network account*	0|48|social media profile*	0|48|social media data	0|48|social media	0|48|social networking	0|48|social media handle*	0|48|social network handle*	0|48|social media feature*	0|48|social media button*	0|48|social media plug*	0|48|social media page*	0|48|social media site*	0|48|social media channel*	0|48|social media service*	0|88|social network*	0|88|social media platform*	0|88|social networks	0|88|social platform*	0|88|social media provider*	0|89|social security institution*	0|89|social security authorit*	0|89|social security fund*	0|156|social plugin*	1|368|social
twitter	0|7|twitter handle*	0|88|twitter
instagram	0|7|instagram handle*	0|88|instagram
credentials	0|8|credentials	2|1177|credentials of
pin	0|8|pin code
log	0|8|log in information	0|8|log in details	0|8|log in data	0|8|log in credential*	0|41|log data	0|41|log file*	0|41|log information	0|41|log entries	0|57|log your	0|75|log you in	1|378|log	2|376|log in	2|377|log out	7|1629|log in
sign	0|8|sign in information	0|8|sign in details	0|8|sign in credential*	0|132|sign up to receive	0|132|sign up for newsletter*	0|190|sign up process	1|1163|sign	2|376|sign in	2|376|sign on	2|377|sign out	4|1602|sign up	7|1629|sign up for our newsletter	7|1629|sign in	7|1629|sign up
security	0|8|security question*	0|11|security camera*	0|74|security notices	0|105|security of our	0|105|security purposes	0|105|security incident*	0|105|security reasons	0|140|security measure*	0|140|security	0|140|security policies	0|140|security of your	0|140|security of the data	0|140|security practices	0|140|security training	0|141|security incident*	0|141|security breach*	0|142|security gaps	1|722|security
registration	0|9|registration information	0|9|registration data	0|9|registration details	0|190|registration process	1|379|registration
profile	0|9|profile information	0|9|profile data	0|9|profile info	0|9|profile details	0|10|profile image*	0|71|profile is created	0|71|profile is generated	0|116|profile you for	0|116|profile you based	0|116|profile you or	0|116|profile you and	0|116|profile you in order	0|116|profile users	0|116|profile individuals	1|372|profile
subscriber	0|9|subscriber data	0|9|subscriber information	1|387|subscriber
membership	0|9|membership information	0|9|membership data
member	0|9|member profile*	0|83|member of our group	0|150|member state*	0|166|member	1|381|member	2|635|member state	3|1554|member
you	0|9|you create a profile	0|9|you create your profile	0|9|you created a profile	0|31|you order	0|31|you buy	0|31|you bought	0|31|you purchased	0|44|you post	0|52|you contact customer	0|57|you provide	0|57|you give us	0|57|you submit	0|57|you enter	0|57|you type	0|57|you input	0|57|you supply	0|57|you have provided	0|57|you have given us	0|57|you send us	0|57|you send to us	0|57|you transmit	0|57|you share with us	0|57|you disclose to us	0|57|you communicate to us	0|57|you have shared with us	0|57|you make available to us	0|57|you furnish	0|57|you supply to us	0|57|you to provide us	0|111|you pay	0|118|you can obtain information	0|118|you may obtain information	0|121|you can receive your	0|130|you direct	0|130|you instruct	0|130|you submit your request	0|130|you submit a request	0|130|you requested	0|130|you have requested	0|132|you enable	0|132|you enabled	0|133|you can set	0|134|you decide	0|134|you have control	0|134|you have full control	0|134|you can determine	0|134|you may determine	0|134|you determine	0|134|you select	0|134|you prefer	0|134|you selected	0|134|you control	0|134|you can decide	0|136|you accept	0|136|you have accepted	0|136|you agreed	0|136|you have agreed	0|161|you live	0|161|you are from	0|161|you are in the	0|161|you are in a	0|161|you are in an	0|161|you are in europe	0|178|you alone	0|181|you have consented	0|181|you have given consent	0|181|you have given your consent	0|181|you gave your consent	0|181|you grant us permission	0|181|you give us permission to	0|187|you need	0|190|you enter into	0|195|you can find	0|195|you may find	8|1637|you will be informed
set	0|9|set up a profile	0|63|set on your device	0|119|set right	0|133|set your	0|133|set the privacy	0|133|set yours	0|195|set out in	0|195|set forth	0|195|set out below	1|835|set	2|835|set up	4|1571|set out	4|1571|set forth
create	0|9|create your profile	0|71|create a profile	0|71|create user profiles	0|71|create profiles	0|71|create profiles of	0|98|create new features	0|98|create new products	0|98|create new services	0|103|create reports	1|777|create	3|1559|create	4|1602|create an account
subscription	0|9|subscription data	0|9|subscription information	0|9|subscription details	0|133|subscription preferences	1|388|subscription
image	0|10|image	1|355|image
images	0|10|images	1|355|images
photo	0|10|photo	1|356|photo
photos	0|10|photos	0|44|photos you	1|356|photos
photograph	0|10|photograph
photographs	0|10|photographs
photographed	0|10|photographed
photographic	0|10|photographic
photography	0|10|photography
photographing	0|10|photographing
graphics	0|10|graphics
video	0|11|video	0|11|video recording*	0|11|video surveillance	0|11|video monitoring	1|357|video
videos	0|11|videos	0|40|videos you watch	0|40|videos you view	0|40|videos viewed	1|357|videos
footage	0|11|footage
cctv	0|11|cctv	0|11|cctv footage
closed	0|11|closed circuit television	0|194|closed account	0|194|closed accounts	0|194|closed your account	1|765|closed
camera	0|11|camera surveillance	0|53|camera	1|318|camera
surveillance	0|11|surveillance camera*	0|69|surveillance
audio	0|12|audio	0|12|audio recording*	1|358|audio
voice	0|12|voice recording*	0|12|voice	1|366|voice
sound	0|12|sound recording*
microphone	0|12|microphone
age	0|13|age	0|160|age of	0|160|age requirement*	0|160|age of majority	0|160|age of consent	0|160|age limit*	1|685|age	6|1620|age
date	0|13|date of birth	0|41|date and time	0|41|date and time of the server request	0|41|date and time of the request	0|175|date of last	0|175|date of last revision	0|175|date updated	1|886|date	8|1639|date last updated	8|1639|date of the last update	8|1639|date of last update	8|1639|date of the latest update	9|1653|date of last revision	9|1653|date	9|1653|date last revised
birth	0|13|birth date
birthdate	0|13|birthdate
birthday	0|13|birthday
year	0|13|year of birth	5|1614|year
gender	0|14|gender	1|686|gender
sex	0|14|sex	0|18|sex life	1|686|sex
salutation	0|14|salutation
racial	0|15|racial origin	0|15|racial
race	0|15|race	1|698|race
religion	0|16|religion
religious	0|16|religious belief*	0|16|religious	0|16|religious affiliation*
philosophical	0|16|philosophical belief*
political	0|17|political opinion*	0|17|political affiliation*	0|17|political view*	0|17|political belief*	0|17|political affiliations
trade	0|17|trade union*	0|61|trade your	0|61|trade personal	0|61|trade or rent	0|61|trade or sell	0|61|trade or otherwise	0|61|trade or share	0|61|trade or lease	0|61|trade or disclose	0|61|trade or transfer	1|536|trade	2|1003|trade secret*	2|1179|trade union*
sexual	0|18|sexual orientation	0|18|sexual preference*
health	0|19|health data	0|19|health information	0|19|health	0|19|health insurer*	0|19|health insurance	0|89|health authorit*
patient	0|19|patient record*	0|19|patient data	0|19|patient information
patients	0|19|patients
healthcare	0|19|healthcare
step	0|19|step count	1|493|step
number	0|19|number of steps	4|1579|number of
heart	0|19|heart rate	2|1300|heart rate
sleep	0|19|sleep data	0|19|sleep patterns
blood	0|19|blood test*
lab	0|19|lab results
laboratory	0|19|laboratory results
medical	0|19|medical prescription*	1|689|medical
genetic	0|20|genetic data
dna	0|20|dna
fingerprint	0|21|fingerprint data	0|21|fingerprint sensor	0|21|fingerprint reader
face	0|21|face geometry	0|21|face dimensions	0|21|face id	1|1246|face
facial	0|21|facial recognition	0|21|facial geometry	0|21|facial feature*	0|21|facial template*
hand	0|21|hand dimensions	0|60|hand over	0|60|hand out	1|1481|hand
fingerprints	0|21|fingerprints
iris	0|21|iris scan*
touch	0|21|touch id
nationality	0|22|nationality	1|632|nationality
citizenship	0|22|citizenship
immigration	0|22|immigration status	1|1394|immigration
marital	0|23|marital status	1|682|marital
household	0|23|household	2|1289|household goods
education	0|25|education	0|92|education institution*
educational	0|25|educational background	0|25|educational information	0|25|educational data	0|25|educational history	0|25|educational level	0|25|educational record*	0|25|educational qualification*	0|92|educational institution*
level	0|25|level of education	0|147|level of data protection	0|147|level of protection	0|147|level of privacy protection	1|955|level
schooling	0|25|schooling
diploma	0|25|diploma
diplomas	0|25|diplomas
employment	0|26|employment information	0|26|employment history	0|26|employment	0|26|employment data	0|26|employment detail*	0|26|employment status	0|26|employment record*	0|112|employment application*	1|504|employment
professional	0|26|professional information	0|26|professional data	0|26|professional details	0|26|professional experience	0|26|professional background	0|26|professional history	0|26|professional career	0|26|professional and educational	0|26|professional or educational	0|26|professional qualification*	0|93|professional advis*
employer	0|26|employer
job	0|26|job title*	0|26|job function*	0|26|job role*	0|26|job position*	0|27|job appl*	0|27|job candidate*	0|27|job seeker*	0|27|job posting*	0|27|job opening*	0|112|job vacanc*	0|112|job interview*	0|167|job applicants	1|502|job	2|1175|job application*
occupation	0|26|occupation
work	0|26|work history	0|26|work experience	0|96|work properly	0|96|work correctly	1|502|work
profession	0|26|profession	1|506|profession
employers	0|26|employers
occupations	0|26|occupations
career	0|26|career history	0|26|career information
cv	0|27|cv	1|1175|cv
curriculum	0|27|curriculum vitae
apply	0|27|apply for a job	0|27|apply for a position	0|27|apply for a role	0|27|apply to a job	0|27|apply to jobs	0|27|apply for jobs	0|27|apply for employment	0|168|apply to	0|168|apply in	0|168|apply when	0|168|apply where	0|168|apply if	0|168|apply for users	0|168|apply with respect	1|864|apply
applying	0|27|applying for a job	0|27|applying for a position	0|27|applying for a role	0|27|applying for a job with	0|27|applying to a job	0|27|applying to jobs	0|27|applying for jobs	0|27|applying for employment	1|864|applying
cvs	0|27|cvs
cover	0|27|cover letter*	0|168|cover how	0|168|cover the	0|168|cover information	0|168|cover any	0|168|cover third	1|1110|cover
open	0|27|open position*	1|766|open
vacancy	0|27|vacancy
vacancies	0|27|vacancies
letter	0|27|letter of application	1|1244|letter	8|1650|letter
application	0|27|application form for	0|27|application for employment	0|27|application document*	0|36|application identifier*	0|112|application process	1|305|application	3|1550|application	6|1628|application
prospective	0|27|prospective employee*	0|90|prospective buyer*	0|90|prospective purchaser*
applied	0|27|applied for a job	0|27|applied for a position	0|27|applied to a job	1|864|applied
government	0|28|government id*	0|28|government issued*	0|89|government agenc*	0|89|government order*
driver	0|28|driver s licen*	0|28|driver licen*
driving	0|28|driving licen*	1|1448|driving
national	0|28|national id*	0|28|national insurance number*	0|28|national register number*	0|28|national registration number*	0|89|national security	0|89|national authorit*	0|107|national law*	0|107|national legislation	1|631|national
identity	0|28|identity card*	0|28|identity document*	0|75|identity verification	0|75|identity check*	0|75|identity proof*	0|106|identity theft	1|373|identity
identification	0|28|identification number*	0|28|identification document*	0|190|identification process*	1|374|identification
tax	0|28|tax id*	0|89|tax authorit*	0|89|tax agency	0|89|tax office*	0|89|tax administration*	0|93|tax advis*	0|107|tax law*	0|107|tax obligation*	0|107|tax purposes	0|107|tax reasons	0|107|tax and accounting	0|107|tax or accounting	0|107|tax legislation	0|107|tax regulation*	0|107|tax requirement*	0|190|tax id no	1|580|tax
id	0|28|id card*	0|28|id number*	0|28|id document*	1|375|id
drivers	0|28|drivers licen*
ssn	0|28|ssn
bankid	0|28|bankid
bank	0|28|bank id	0|29|bank account*	0|29|bank detail*	0|29|bank account information	0|29|bank account data	0|29|bank account details	0|29|bank account detail	0|29|bank card*	0|29|bank transfer*	0|29|bank wire*	0|29|bank information	0|87|bank	1|576|bank
electronic	0|28|electronic identification	0|28|electronic identity	0|36|electronic identifier*
eid	0|28|eid
copy	0|28|copy of your passport*	0|28|copy of your identi*	0|28|copy of your id	0|28|copy of your driv*	0|28|copy of your national	0|28|copy of your government	0|118|copy of the personal	0|118|copy of the data	0|118|copy of personal	0|118|copy of all	0|118|copy of any personal	0|118|copy of the information	0|118|copy of such	0|118|copy of your	0|190|copy of your billing	1|461|copy
payment	0|29|payment information	0|29|payment credential*	0|29|payment history	0|29|payment record*	0|29|payment data	0|29|payment detail*	0|29|payment card*	0|29|payment method*	0|29|payment instrument*	0|29|payment means	0|30|payment default*	0|30|payment remark*	0|87|payment processor*	0|87|payment provider*	0|87|payment service*	0|87|payment gateway*	0|87|payment partner*	0|87|payment tool*	0|87|payment system*	0|87|payment platform*	0|87|payment institution*	0|87|payment compan*	0|87|payment intermediar*	0|87|payment processing service*	0|87|payment processing provider*	0|87|payment processing compan*	0|87|payment processing partner*	0|87|payment vendor*	0|87|payment facilitator*	0|87|payment operator*	0|87|payment agent*	0|87|payment service provider*	0|111|payment processing	0|111|payment
credit	0|29|credit card*	0|29|credit or debit card*	0|30|credit score*	0|30|credit history	0|30|credit check*	0|30|credit risk*	0|30|credit assessment*	0|30|credit report*	0|30|credit information	0|30|credit standing	0|30|credit rating*	0|87|credit card processor*	0|87|credit card processing compan*	0|87|credit card compan*	0|87|credit institution*	0|93|credit agenc*	0|93|credit reference*	0|93|credit reference agenc*	0|93|credit reporting agenc*	0|93|credit rating agenc*	0|93|credit bureau*	1|571|credit
debit	0|29|debit card*	1|572|debit
card	0|29|card number*	0|29|card information	0|29|card details	0|29|card data	0|29|card holder*	0|29|card s security code	0|29|card security code*	0|87|card network*	0|87|card issuer*	0|87|card processor*	0|87|card processing	1|574|card
iban	0|29|iban	1|577|iban
cvv	0|29|cvv
means	0|29|means of payment	0|198|means any	0|198|means all	0|198|means the	0|198|means a	0|198|means an	1|489|means
sort	0|29|sort code*	1|994|sort	2|1317|sort by	3|1591|sort
routing	0|29|routing number*
direct	0|29|direct debit*	0|45|direct messages	0|100|direct marketing	0|130|direct us	0|130|direct such	1|981|direct
sepa	0|29|sepa
method	0|29|method of payment	1|487|method
methods	0|29|methods of payment	1|487|methods
by	0|29|by wire transfer	0|57|by giving us	0|107|by law	0|134|by selecting	0|136|by accepting	0|171|by mail	0|171|by post	0|171|by writing to	0|181|by your consent	0|191|by default	4|1572|by means of	8|1638|by posting	8|1638|by updating	8|1638|by revising	8|1638|by publishing	8|1638|by changing the date	8|1638|by making	8|1638|by amending the date	8|1638|by placing	8|1638|by uploading	8|1638|by displaying the	8|1638|by including	8|1638|by modifying the date	8|1638|by the date	8|1638|by publication	8|1638|by replacing	8|1638|by way of an update	8|1638|by updated	8|1641|by using our	8|1641|by continuing	8|3|by mail	8|1650|by post	8|1650|by mail
via	0|29|via wire transfer	3|1572|via	8|1638|via this page	8|1638|via updates	8|1645|via the service*	8|1645|via our service*	8|1648|via our website
a	0|29|a wire transfer	0|44|a post and	0|44|a post	0|49|a contest	0|89|a warrant	0|98|a b test*	0|190|a process	0|193|a period of	8|1637|a notice of
wire	0|29|wire transfer details
cvc	0|29|cvc
financial	0|30|financial information	0|30|financial data	0|93|financial advis*	0|103|financial reporting
income	0|30|income
salary	0|30|salary	1|586|salary
creditworthiness	0|30|creditworthiness	1|1286|creditworthiness
solvency	0|30|solvency
purchase	0|31|purchase history	0|31|purchase data	0|31|purchase information	0|31|purchase record*	0|31|purchase	0|31|purchase order*	0|90|purchase of our business	0|90|purchase of our company	0|90|purchase of our assets	0|90|purchase of all	0|90|purchase of substantially	0|90|purchase and sale of	3|1603|purchase
order	0|31|order history	0|31|order data	0|31|order information	0|31|order confirmation*	0|31|order detail*	0|31|order number*	0|31|order status	0|31|order processing	0|31|order form*	0|31|order you have placed	0|89|order or warrant	0|89|order warrant	0|96|order to provide	1|550|order	3|1603|order
transaction	0|31|transaction data	0|31|transaction information	0|90|transaction in which
purchases	0|31|purchases	0|31|purchases you make
purchasing	0|31|purchasing history	0|31|purchasing behavio*	0|31|purchasing habit*	0|31|purchasing tendenc*	0|31|purchasing
transactional	0|31|transactional information
commercial	0|31|commercial information	0|84|commercial partner*	0|100|commercial communication*	0|100|commercial messages	0|100|commercial offer*	0|100|commercial email*	0|100|commercial purposes	0|100|commercial solicitation*	2|1282|commercial register
products	0|31|products you buy	0|31|products purchased	1|298|products	3|1550|products
items	0|31|items purchased	1|834|items
shopping	0|31|shopping history	0|31|shopping habit*	0|31|shopping cart*	0|31|shopping basket*	1|554|shopping
point	0|31|point of sale	1|1190|point
orders	0|31|orders you	0|31|orders placed	0|31|orders	0|89|orders or warrants	0|89|orders warrants	1|550|orders
placing	0|31|placing an order	1|1095|placing
placed	0|31|placed an order	0|63|placed on your device	0|63|placed on your computer	1|1095|placed	8|1639|placed on
distance	0|31|distance selling	0|31|distance sale*
sale	0|31|sale of goods	0|31|sale of product*	0|31|sale of our product*	0|31|sale of services	0|31|sale of our service*	0|31|sale of tickets	0|61|sale of	0|61|sale	0|90|sale of assets	0|90|sale of * assets	0|90|sale of our business	0|90|sale of the business	0|90|sale of our company	0|90|sale of the company	0|90|sale of all	0|90|sale of any	0|90|sale of some	0|90|sale of substantially	0|90|sale of part	0|90|sale or transfer of	0|90|sale or merger	0|90|sale of our assets	0|90|sale of business	1|552|sale	6|1618|sale
sell	0|31|sell products	0|31|sell our products	0|31|sell our service*	0|31|sell the service*	0|31|sell services	0|31|sell goods	0|61|sell	0|90|sell our business	0|90|sell our company	0|90|sell all or	0|90|sell part	0|90|sell or transfer our	0|90|sell or buy	0|90|sell any business	1|552|sell	6|1618|sell
selling	0|31|selling products	0|31|selling the service*	0|31|selling our service*	0|31|selling goods	0|61|selling	0|90|selling our business	1|552|selling	6|1618|selling
purchased	0|31|purchased products	0|31|purchased items	0|31|purchased
goods	0|31|goods purchased	1|966|goods
ordered	0|31|ordered	0|89|ordered by a court	0|89|ordered by the court	0|89|ordered by court*	1|550|ordered
ordering	0|31|ordering	1|550|ordering
online	0|31|online orders	0|31|online order	0|36|online identifier*	0|38|online activit*	0|102|online behavio* advertis*	0|102|online behavio* ad*	0|110|online support	0|190|online store*	1|302|online
an	0|31|an order for	0|89|an authority	0|166|an individual	0|172|an integration
the	0|31|the order process	0|33|the coordinates	0|38|the way you use	0|38|the ways you use	0|38|the way in which you use	0|45|the call may	0|45|the call is	0|49|the contest	0|91|the public	0|95|the merchant	0|95|the seller	0|95|the hotel	0|95|the retailer	0|95|the restaurant	0|114|the models	0|128|the withdrawal	0|139|the public interest	0|139|the public interests	0|149|the us	0|166|the individual	0|169|the person responsible	0|169|the party responsible	0|173|the policy	0|180|the extent that	0|190|the process	0|198|the term	7|1629|the following text is extracted and transformed	8|1630|the policy	8|1631|the way we	8|1639|the date at the top	8|1639|the last updated
buying	0|31|buying	1|551|buying
bought	0|31|bought	1|551|bought
buy	0|31|buy products	0|31|buy goods	0|31|buy services	0|31|buy our	0|31|buy a	0|31|buy an	0|31|buy from	0|90|buy or sell	1|551|buy	3|1603|buy
buys	0|31|buys	1|551|buys
click	0|31|click and collect	0|31|click collect	0|38|click data	0|38|click through*	0|38|click rate*	0|195|click here	1|334|click	3|1556|click
location	0|32|location	0|33|location coordinates	1|641|location	6|65|location of
locations	0|32|locations	0|153|locations where	0|153|locations in which	0|153|locations around	1|641|locations
geographic	0|32|geographic location	0|33|geographic coordinates
whereabouts	0|32|whereabouts	1|641|whereabouts
zip	0|32|zip code	0|32|zip codes	1|1018|zip	2|1405|zip file*
city	0|32|city	1|639|city
regional	0|32|regional location
geo	0|32|geo location	1|641|geo
approximate	0|32|approximate location
precise	0|33|precise location*	0|33|precise geolocation*
exact	0|33|exact location*
fine	0|33|fine location
real	0|33|real time location	1|999|real
latitude	0|33|latitude
geographical	0|33|geographical coordinates
map	0|33|map coordinates	1|644|map
coordinates	0|33|coordinates of	0|33|coordinates
ip	0|34|ip address*	0|34|ip	1|1042|ip
internet	0|34|internet protocol address*	0|35|internet service provider	0|38|internet activit*	0|39|internet address*	1|302|internet
device	0|35|device information	0|35|device data	0|35|device type*	0|35|device	0|35|device info	0|36|device identifier*	0|36|device id*	0|37|device fingerprint*	0|38|device activity	0|133|device setting*	0|133|device s settings	1|314|device	3|1581|device
devices	0|35|devices	1|314|devices	3|1581|devices
hardware	0|35|hardware	0|35|hardware model*	0|36|hardware id*	1|315|hardware
operating	0|35|operating system*	0|96|operating of	0|96|operating our	0|96|operating the	0|96|operating this	0|96|operating and	0|96|operating your	1|496|operating	2|1043|operating system*
browser	0|35|browser type*	0|35|browser version*	0|35|browser	0|37|browser fingerprint*	0|38|browser activity	0|133|browser setting*	0|133|browser s settings	0|135|browser signal*	0|156|browser storage	1|338|browser
app	0|35|app version*	0|38|app activity	0|133|app settings	0|166|app users	0|190|app store	1|304|app	3|1550|app
computer	0|35|computer	0|154|computer server*
computers	0|35|computers
terminal	0|35|terminal equipment	0|35|terminal device*
end	0|35|end device*	0|72|end to end	0|165|end users	0|165|end user	0|194|end your membership	1|764|end	3|1563|end
browsers	0|35|browsers	1|338|browsers
web	0|35|web browser	0|35|web browsers	0|38|web traffic	0|39|web history	0|39|web address*	0|39|web pages you	0|103|web analytics	0|103|web analysis	0|156|web beacon*	0|156|web bug*	0|156|web storage	0|190|web store	1|299|web	4|1549|web site	4|1549|web page
isp	0|35|isp	1|1272|isp
wireless	0|35|wireless carrier*	0|35|wireless service provider*	1|1427|wireless
network	0|35|network carrier*	0|35|network information	0|38|network activity	0|190|network request*	1|323|network
cellular	0|35|cellular carrier*
connection	0|35|connection information	1|324|connection
time	0|35|time zone setting*	0|38|time spent on	0|41|time stamp*	0|41|time of the server request	0|41|time of the request	0|193|time limit*	1|882|time	3|1574|time	8|1640|time to time to review	8|1640|time to time for	8|1640|time to time to stay	8|1640|time to time to see
tablet	0|35|tablet	1|313|tablet
tablets	0|35|tablets	1|313|tablets
handset	0|35|handset
handsets	0|35|handsets
smart	0|35|smart watch*	0|35|smart tv*	1|1034|smart
wearable	0|35|wearable device*	0|35|wearable
game	0|35|game console*	1|362|game
gaming	0|35|gaming console*	0|89|gaming authorit*	1|362|gaming
requesting	0|35|requesting computer*	0|35|requesting browser*	0|35|requesting device*	0|35|requesting client*	0|35|requesting system*	0|118|requesting a copy	0|120|requesting the erasure	0|130|requesting
host	0|35|host name	0|35|host names	0|63|host	0|63|host our	0|63|host the	0|63|host your	0|95|host	1|810|host
hostname	0|35|hostname
hostnames	0|35|hostnames
technical	0|35|technical data	0|35|technical information	0|36|technical identifier*	0|74|technical notices	0|96|technical operation	0|110|technical support	0|140|technical and organi*	0|140|technical measures	0|140|technical organizational	0|190|technical processes	1|428|technical
fitness	0|35|fitness tracker*	0|35|fitness band*	1|970|fitness	2|1021|fitness club*
activity	0|35|activity tracker*	0|38|activity data	0|38|activity on	0|38|activity across	0|38|activity log*	0|38|activity information	0|38|activity history	0|38|activity you	0|38|activity while	0|38|activity when	0|38|activity within	0|38|activity with	0|38|activity in	1|494|activity
wearables	0|35|wearables
advertising	0|36|advertising identifier*	0|36|advertising id*	0|85|advertising partner*	0|85|advertising network*	0|85|advertising compan*	0|85|advertising technolog*	0|85|advertising agenc*	0|85|advertising service provider*	0|85|advertising provider*	0|85|advertising exchange*	0|85|advertising platform*	0|101|advertising	0|102|advertising that is relevant	0|102|advertising based on your	0|102|advertising tailored	0|102|advertising relevant to	0|102|advertising targeted	0|102|advertising that is tailored to your interest*	0|102|advertising tailored to your interest*	0|102|advertising based on your interest*	0|102|advertising that matches your interest*	0|102|advertising that is tailored	0|133|advertising preferences	0|157|advertising cookie*	6|1624|advertising
idfa	0|36|idfa
aaid	0|36|aaid
mac	0|36|mac address*	1|1430|mac
imei	0|36|imei
unique	0|36|unique identifier*	0|36|unique id*	0|36|unique online identifier*	0|36|unique device	0|36|unique user id*
cookie	0|36|cookie id*	0|133|cookie setting*	0|133|cookie preferences	0|133|cookie settings at any time	0|155|cookie	0|155|cookie polic*	0|155|cookie file*	0|198|cookie is a	0|198|cookie is an
pseudonymous	0|36|pseudonymous identifier*	0|71|pseudonymous user profiles	0|71|pseudonymous profile*
persistent	0|36|persistent identifier*	0|157|persistent cookie*	1|885|persistent
digital	0|36|digital identifier*	0|37|digital fingerprint*
identifier	0|36|identifier for advertis*	1|375|identifier
identifiers	0|36|identifiers for advertis*	1|375|identifiers
gaid	0|36|gaid
ad	0|36|ad id	0|36|ad ids	0|85|ad partner*	0|85|ad network*	0|85|ad compan*	0|85|ad tech*	0|85|ad exchange*	0|85|ad server*	0|85|ad platform*	0|101|ad	0|102|ad targeting	0|103|ad reporting	0|133|ad preferences	1|542|ad
session	0|36|session id*	0|156|session replay*	0|156|session storage	0|157|session cookie*	1|1038|session
installation	0|36|installation id*
instance	0|36|instance id*	1|790|instance	2|996|instance of
serial	0|36|serial number*
imsi	0|36|imsi
udid	0|36|udid
android	0|36|android id	1|1429|android
fingerprinting	0|37|fingerprinting
usage	0|38|usage data	0|38|usage information	0|38|usage statistic*	0|38|usage	0|38|usage pattern*	0|38|usage behavio*	0|38|usage of our	0|38|usage of the	0|58|usage of services	0|58|usage of cookies	0|58|usage of the website	0|71|usage profile*	0|103|usage analy*	0|103|usage reporting	0|103|usage reports	1|793|usage	3|1595|usage
how	0|38|how you use	0|38|how you are using	0|38|how you have used	0|38|how you engage	0|38|how you navigate	0|38|how visitors use	0|38|how users use	0|38|how people use	0|38|how customers use	0|38|how visitors interact	0|38|how users interact	0|38|how the site is used	0|38|how our site is used	0|38|how the website is used	0|38|how our website is used	0|38|how the app is used	0|38|how our app is used	0|38|how our services are used	0|38|how the service is used	0|38|how our service is used	0|38|how our products are used	0|38|how the services are used	0|38|how long you stay	0|38|how long you spend	0|38|how long you visit	0|38|how long you use	0|38|how long you remain	0|62|how long	0|68|how effective	6|1616|how we use	6|1616|how do we use	6|1619|how long	8|1631|how we use	8|1631|how we collect
use	0|38|use of our services	0|38|use of our website*	0|38|use of our site*	0|38|use of our app	0|38|use of our product*	0|38|use of our platform	0|38|use of your account	0|58|use	1|793|use	3|1595|use	6|1616|use of	8|1631|use of information	8|1631|use of your	8|1631|use of personal	8|1641|use of the * after
page	0|38|page view*	1|300|page	3|1549|page
pages	0|38|pages you view*	0|38|pages visited	0|38|pages viewed	0|38|pages you visit	0|38|pages you have visited	0|38|pages you have viewed	1|300|pages	3|1549|pages
event	0|38|event data	0|129|event of your death	1|789|event
behavioral	0|38|behavioral data
behavioural	0|38|behavioural data
engagement	0|38|engagement	1|1086|engagement
clicks	0|38|clicks	1|334|clicks
clicked	0|38|clicked	1|334|clicked
links	0|38|links you click	0|67|links to you	0|172|links to other	0|172|links to third party	0|172|links to third	0|172|links to external	0|172|links on our	0|172|links from our	0|172|links to websites	0|172|links to sites	0|195|links to	1|331|links
ads	0|38|ads you click	0|101|ads	0|102|ads that are relevant	0|102|ads that may be relevant	0|102|ads based on your	0|102|ads tailored	0|102|ads relevant to	0|102|ads targeted	0|102|ads that are tailored to your interest*	0|102|ads tailored to your interest*	0|102|ads based on your interest*	0|102|ads that match your interest*	0|102|ads that are tailored	1|542|ads	6|1624|ads
what	0|38|what you click	0|40|what you watch	6|1615|what information	6|1615|what data	6|1616|what we do with	8|1631|what we collect
mouse	0|38|mouse clicks	1|1297|mouse
activities	0|38|activities on	0|38|activities across	0|38|activities over	1|494|activities
website	0|38|website activity	0|38|website traffic	0|96|website to function	0|166|website users	1|299|website	3|1549|website
site	0|38|site activity	0|38|site traffic	0|96|site to work	0|164|site visitors	1|299|site	3|1549|site
behavior	0|38|behavior
behaviors	0|38|behaviors
behaviour	0|38|behaviour
behaviours	0|38|behaviours
traffic	0|38|traffic data	0|38|traffic	1|1204|traffic
interact	0|38|interact
interacts	0|38|interacts
interacted	0|38|interacted
interacting	0|38|interacting
some	0|38|some activity	0|162|some state law*	0|188|some
in	0|38|in app activity	0|72|in transit	0|72|in clear text	0|78|in accordance with instructions	0|108|in the event of a dispute	0|108|in case of dispute*	0|108|in case of a dispute	0|109|in contact with	0|129|in the event of your death	0|149|in the us	0|171|in writing to	0|177|in general	0|177|in principle	0|177|in most cases	0|177|in most circumstances	0|177|in the majority of cases	0|177|in most instances	0|177|in normal circumstances	0|180|in case	0|180|in the event	0|180|in cases where	0|180|in the case that	0|180|in the case of	0|180|in so far as	0|180|in cases in which	0|180|in those cases where	0|180|in the case where	0|180|in the cases where	0|183|in individual cases	0|183|in the individual case	0|183|in an individual case	0|183|in each individual case	0|189|in its entirety	0|189|in their entirety	0|190|in store	0|190|in the process	0|190|in our opinion	0|190|in particular	0|192|in order to	0|192|in the interest of transparency	0|192|in the interests of transparency	0|192|in an effort to	0|192|in order for us	2|1215|in lieu	8|1631|in how we	8|1637|in app notice*	8|1637|in product notice*	8|1637|in app message*	8|1637|in app announcement*	8|1644|in advance	8|1645|in app	8|1645|in product	8|1645|in the app	8|1645|in your account	8|1652|in our discretion	8|1652|in our sole discretion	9|1654|in effect from
service	0|38|service activity	0|52|service case*	0|52|service request	0|52|service requests	0|80|service provider*	0|96|service to work	0|109|service messages	0|109|service announcement*	1|297|service	3|1550|service	6|1617|service providers
platform	0|38|platform activity	3|1550|platform
engage	0|38|engage with our	0|58|engage third	0|58|engage a third	0|58|engage companies	0|58|engage trusted	0|58|engage certain	0|58|engage vendors	0|58|engage contractors	0|58|engage other	0|58|engage external	1|1086|engage
engages	0|38|engages with our	1|1086|engages
engaging	0|38|engaging with our	1|1086|engaging
engaged	0|38|engaged with our	1|1086|engaged
actions	0|38|actions you take	1|495|actions
browsing	0|39|browsing history	0|39|browsing behavio*	0|39|browsing information	0|39|browsing data	0|39|browsing activit*	0|39|browsing
websites	0|39|websites you visit*	0|172|websites linked	0|172|websites not operated	0|172|websites operated by third	0|172|websites operated by other*	0|172|websites of third	0|172|websites of other*	0|172|websites that we do not	0|172|websites we do not	1|299|websites	3|1549|websites
search	0|39|search history	0|39|search quer*	0|39|search term*	0|39|search request*	0|39|search keyword*	0|39|search engine quer*	0|89|search warrant*	7|1629|search
searches	0|39|searches
domain	0|39|domain name*	1|330|domain
sites	0|39|sites you visit	0|172|sites linked	0|172|sites not operated	0|172|sites operated by third	0|172|sites of third	0|172|sites of other*	0|172|sites we do not	0|172|sites that we do not	1|299|sites	3|1549|sites
surfing	0|39|surfing behavio*
keyword	0|39|keyword search*
keywords	0|39|keywords you
viewing	0|40|viewing history	0|40|viewing habit*	0|40|viewing trend*	0|40|viewing data	0|40|viewing activit*	0|40|viewing behavio*	0|40|viewing information	1|364|viewing
watch	0|40|watch history	0|195|watch our	0|195|watch the	0|195|watch a	0|195|watch this	1|364|watch	2|1298|watch strap
listening	0|40|listening history	0|40|listening habit*	0|40|listening data	0|40|listening to	1|365|listening
watched	0|40|watched	1|364|watched
content	0|40|content you view	0|40|content viewed	0|40|content you watch	0|40|content watched	0|44|content you	0|44|content of * messages	0|44|content that you	0|44|content of your	0|44|content posted	0|45|content of your communications	0|69|content review	1|369|content	3|1593|content
shows	0|40|shows you watch	1|848|shows
programs	0|40|programs you watch	1|307|programs
listened	0|40|listened to	1|365|listened
songs	0|40|songs you	1|359|songs
music	0|40|music you	1|359|music
listen	0|40|listen to	1|365|listen
listens	0|40|listens to	1|365|listens
logs	0|41|logs	0|57|logs your	1|378|logs
server	0|41|server log*	0|154|server	0|154|server location*	0|154|server located in	0|154|server is located in	1|327|server
access	0|41|access log*	0|41|access time*	0|66|access	0|118|access to your personal	0|118|access your personal	0|118|access and update	0|118|access to the personal	0|118|access your data	0|118|access your information	0|118|access right*	0|118|access request*	0|118|access the personal data we	0|118|access the personal information we	0|118|access personal data we	0|140|access control*	0|140|access is limited	0|140|access is restricted	0|140|access restriction*	1|808|access	6|1621|access and	8|1633|access and update
audit	0|41|audit log*	0|93|audit firm*	1|582|audit
crash	0|42|crash report*	0|42|crash data	0|42|crash log*	0|42|crash information
debugging	0|42|debugging information	0|42|debugging
error	0|42|error report*	0|42|error log*	0|42|error data	0|42|error information	0|42|error message*	0|42|error tracking	0|97|error correction
performance	0|42|performance data	0|96|performance of the service	0|96|performance of our service*	0|103|performance reporting	0|138|performance of a contract	0|138|performance of our contract	0|138|performance of the contract	0|138|performance of contract	0|138|performance of any contract	0|138|performance of an agreement	0|138|performance of our agreement	0|138|performance of the agreement	0|138|performance of * contract	0|138|performance of * agreement	0|138|performance of the * contract	0|138|performance of the * agreement	0|138|performance of our * contract	0|138|performance of our * agreement	0|157|performance cookie*
bug	0|42|bug report*	1|780|bug
failure	0|42|failure report*	0|176|failure to	8|1642|failure to object
fault	0|42|fault report*
crashes	0|42|crashes
stack	0|42|stack trace*
problem	0|42|problem report*
metadata	0|43|metadata
meta	0|43|meta data	0|88|meta	1|1490|meta
headers	0|43|headers	1|454|headers
exif	0|43|exif
header	0|43|header	1|454|header
files	0|44|files	1|351|files
documents	0|44|documents	1|456|documents
posts	0|44|posts	0|44|posts you	0|76|posts content	1|416|posts	8|1639|posts
comments	0|44|comments	0|171|comments or questions	0|171|comments or concerns
attachments	0|44|attachments
uploads	0|44|uploads
file	0|44|file	0|44|file names	0|108|file a claim	0|108|file a lawsuit	0|108|file suit	0|124|file a complaint	0|124|file complaints	0|125|file an appeal	0|130|file a request	1|351|file	3|1600|file
reviews	0|44|reviews	0|69|reviews content
uploaded	0|44|uploaded
comment	0|44|comment
contents	0|44|contents of your	1|369|contents	3|1593|contents
attachment	0|44|attachment
upload	0|44|upload
uploading	0|44|uploading
blog	0|44|blog post*	1|420|blog	8|1649|blog
forum	0|44|forum post*	1|419|forum
prompts	0|44|prompts you	0|44|prompts and
inputs	0|44|inputs	1|1088|inputs
outputs	0|44|outputs
input	0|44|input and output	1|1088|input
each	0|44|each post	0|166|each individual	0|189|each	8|1640|each time you use	8|1640|each time you visit
other	0|44|other posts	0|56|other sources	0|56|other third party sources	0|79|other companies	0|79|other organi*	0|79|other businesses	0|79|other parties	0|79|other entities	0|79|other persons	0|91|other users	0|91|other members	0|91|other people	0|91|other participants	0|91|other guests	0|91|other customers	0|91|other * users	0|91|other * members	0|91|other players	0|91|other individuals	0|91|other account holders	0|91|other visitors	0|91|other * visitors	0|91|other viewers	0|91|other readers	0|91|other listeners	0|91|other subscribers	0|91|other attendees	0|91|other passengers	0|100|other offers	0|107|other regulatory	0|108|other administrative or judicial remed*	0|144|other countries	0|144|other jurisdictions	0|144|other country	0|153|other locations	0|172|other websites	0|172|other sites	0|172|other web sites	0|172|other online services	0|172|other apps	0|172|other applications	0|172|other platforms	0|172|other website	0|179|other than	1|978|other	3|1577|other
message	0|45|message	1|398|message
messages	0|45|messages	1|398|messages
chat	0|45|chat	1|399|chat
chats	0|45|chats	1|399|chats
communications	0|45|communications with us	0|45|communications	0|133|communications preferences	1|406|communications
calls	0|45|calls	1|401|calls
call	0|45|call recording*	0|109|call you	0|110|call centre	0|110|call centres	0|110|call center	0|110|call centers	0|171|call us	1|401|call	2|1188|call center*
instant	0|45|instant message*
communication	0|45|communication with us	0|60|communication to third	0|133|communication preferences	1|406|communication
friends	0|46|friends list*	0|46|friends	1|422|friends
contacts	0|46|contacts	0|171|contacts us	1|405|contacts
phonebook	0|46|phonebook
friend	0|46|friend list*	1|422|friend
list	0|46|list of contacts	0|46|list of friends	1|460|list
public	0|48|public profile*	0|56|public sources	0|56|public records	0|56|public databases	0|56|public register*	0|56|public registr*	0|76|public	0|89|public authorit*	0|89|public bod*	0|89|public agenc*	0|89|public prosecutor*	0|91|public view	0|91|public at large	0|139|public interest	0|139|public task	0|139|public interests	1|629|public	2|630|public interest
feedback	0|49|feedback	1|1028|feedback
poll	0|49|poll	1|1028|poll
polls	0|49|polls	1|1028|polls
sweepstakes	0|49|sweepstakes
promotions	0|49|promotions you	0|100|promotions
focus	0|49|focus group*
survey	0|49|survey	0|49|survey response*	0|49|survey answer*
surveys	0|49|surveys
surveyed	0|49|surveyed
surveying	0|49|surveying
responses	0|49|responses to surveys	0|49|responses to our surveys	0|77|responses
contests	0|49|contests
our	0|49|our contest	0|78|our instructions	0|78|our instruction	0|83|our group	0|83|our parent	0|83|our family of	0|100|our offers	0|100|our newsletter at any time	0|107|our regulatory	0|108|our terms	0|108|our legal rights	0|114|our models	0|137|our business interests	0|137|our commercial interests	0|137|our own interests	0|137|our interests	0|138|our contract with	0|138|our agreement with	0|143|our team	0|167|our employees	0|170|our representative	0|190|our store	0|190|our stores	0|190|our processes	0|195|our disclosures	0|196|our mission	8|1630|our policy	8|1630|our policies	8|1631|our practices	8|1648|our websites
contest	0|49|contest or	0|49|contest and	0|49|contest entr*	0|49|contest winner*	0|49|contest participation	0|119|contest the accuracy	0|127|contest the decision	0|127|contest a decision	0|127|contest an automated	0|127|contest any decision*	0|127|contest such	0|127|contest a
remarks	0|49|remarks
prize	0|49|prize draw*
preferences	0|50|preferences	0|133|preferences page	0|133|preferences in	0|133|preferences centre	0|133|preferences at any time	1|836|preferences	6|1622|preferences
interests	0|50|interests	0|137|interests and fundamental	0|137|interests or fundamental	0|137|interests rights and freedoms	0|137|interests or rights	0|137|interests of third	0|137|interests of a third	0|137|interests of our	0|137|interests of the company	0|137|interests fundamental rights	0|137|interests are overridden	0|137|interests and the fundamental	0|137|interests or the fundamental	1|711|interests
likes	0|50|likes	0|50|likes and dislikes	1|710|likes
favorites	0|50|favorites
favourites	0|50|favourites
hobbies	0|50|hobbies
hobby	0|50|hobby
habits	0|50|habits	1|984|habits
preferred	0|50|preferred language*	1|710|preferred
language	0|50|language preference*	0|113|language model*	0|114|language models
infer	0|51|infer
inferred	0|51|inferred
inferring	0|51|inferring
derived	0|51|derived data	0|51|derived
predicted	0|51|predicted characteristic*
derive	0|51|derive
draw	0|51|draw conclusions	0|74|draw your attention	1|1408|draw	8|1637|draw your attention	8|1637|draw attention
support	0|52|support request*	0|52|support ticket*	0|52|support inquir*	0|52|support enquir*	0|52|support case*	0|52|support message*	0|52|support chat*	0|52|support communication*	0|52|support history	0|52|support quer*	0|52|support question*	0|52|support interaction*	0|52|support conversation*	0|52|support record*	0|52|support ticketing	0|110|support you	0|110|support team	0|110|support portal	0|110|support staff	0|110|support center	0|110|support centre	0|110|support page	0|110|support service	0|110|support services	0|110|support department	0|110|support agent*	0|110|support by	0|110|support via	0|110|support messages	0|110|support and assistance	0|110|support your account	0|110|support your use	0|110|support and administrative	0|110|support for your	0|110|support for the	0|110|support for our service*	0|110|support for our product*	0|110|support purposes	0|110|support related	0|110|support issue*	0|110|support forum*
when	0|52|when you contact us	0|52|when you contact our	0|52|when you write to us	0|52|when you call us	0|52|when you email us	0|52|when you get in touch	0|52|when contacting us	0|132|when enabled	0|181|when you consent	0|181|when you give us permission	0|181|when you agree	0|182|when required by law	0|182|when legally required	0|182|when permitted by law	0|182|when required by applicable	0|182|when required to do so by	0|182|when permitted by applicable	0|182|when we are legally obliged	0|182|when we are legally required	0|183|when applicable	0|183|when necessary	0|183|when appropriate	0|183|when possible	0|183|when needed	0|183|when relevant	0|183|when present	8|1645|when you log in	8|1651|when required by law	8|1651|when required
ticketing	0|52|ticketing system*
any	0|52|any queries	0|76|any posting	0|108|any legal remed*	0|108|any other remed*	0|108|any other administrative or judicial remed*	0|144|any country	0|166|any individual	0|171|any questions	0|171|any question	0|171|any further questions	0|171|any other questions	0|171|any questions or concerns	0|171|any questions or comments	0|189|any
queries	0|52|queries you	1|842|queries
helpdesk	0|52|helpdesk ticket*	1|1188|helpdesk
help	0|52|help desk ticket*	0|96|help us operate	0|110|help you	0|110|help desk	0|110|help users	0|140|help protect	0|171|help center	0|171|help centre	0|196|help you understand	0|196|help you to understand	2|1188|help desk	3|1557|help
if	0|52|if you contact us directly	0|52|if you contact us by	0|52|if you contact us via	0|52|if you contact us through	0|52|if you write to us	0|52|if you email us	0|52|if you call us	0|52|if you get in touch	0|132|if enabled	0|180|if	0|180|if you would like	0|180|if you would also like	0|180|if you would rather	0|181|if you consent	0|181|if you agree	0|181|if you have consented	0|181|if you give us your consent	0|181|if you give your consent	0|181|if you have given	0|181|if you have agreed	0|181|if you give consent	0|181|if you give us consent	0|181|if you give us permission	0|181|if you have granted	0|181|if you grant	0|181|if you permit	0|181|if you allow us	0|181|if you agreed	0|181|if you have agreed to	0|182|if required by law	0|182|if the law requires	0|182|if legally required	0|182|if permitted by law	0|182|if required by applicable	0|182|if required to do so by	0|182|if the law permits	0|182|if applicable law permits	0|182|if applicable law requires	0|182|if we are legally obliged	0|182|if we are legally obligated	0|182|if we are legally required	0|182|if we are legally permitted	0|183|if applicable	0|183|if possible	0|183|if available	0|183|if necessary	0|183|if needed	0|183|if appropriate	0|183|if relevant	0|183|if any	0|183|if present	8|1651|if required by law	8|1651|if the law requires	8|1651|if required by applicable	8|1651|if required	8|1652|if appropriate	8|1652|if necessary
gyroscope	0|53|gyroscope
motion	0|53|motion data	1|1094|motion
bluetooth	0|53|bluetooth	1|1423|bluetooth
wifi	0|53|wifi	1|1424|wifi
wi	0|53|wi fi	1|1424|wi	2|1424|wi fi
nearby	0|53|nearby devices	0|53|nearby wifi	0|53|nearby wi fi	0|53|nearby cell*	0|53|nearby bluetooth	0|53|nearby network*	0|53|nearby access	0|53|nearby beacon*	0|53|nearby mobile	0|53|nearby signal*	0|53|nearby router*	1|1157|nearby
aggregated	0|54|aggregated	0|54|aggregated data	0|54|aggregated information	0|103|aggregated reporting	0|103|aggregated reports
aggregate	0|54|aggregate	0|54|aggregate data	0|103|aggregate reporting	0|103|aggregate reports
aggregation	0|54|aggregation
aggregates	0|54|aggregates
statistical	0|54|statistical data	0|103|statistical reporting	0|103|statistical reports
aggregating	0|54|aggregating
de	0|55|de identif*	2|1080|de identif*
non	0|55|non identif*	0|55|non personal	0|55|non personally	0|78|non disclosure	0|79|non affiliated	0|126|non discrimination	0|144|non eea	0|144|non eu	0|149|non us	0|157|non essential cookie*	0|157|non essential track*	0|164|non users	2|1079|non disclosure
not	0|55|not identify you	0|116|not profile you	0|142|not guarantee	0|142|not warrant	0|142|not ensure or warrant	0|142|not be guaranteed	0|144|not located in the eea	0|144|not located in the european	0|144|not located in the eu	0|144|not located within the	0|144|not within the eea	0|144|not within the european	0|144|not based in the eea	0|144|not part of the eea	0|144|not part of the eu	0|144|not part of the european	0|144|not members of the	0|144|not a member of the e*	0|171|not hesitate to	0|176|not	0|178|not more than	0|190|not limited to	0|190|not only	0|190|not just	0|190|not later than	0|190|not less than	0|190|not for profit	0|197|not affect the lawfulness	0|197|not affect the legality	0|197|not affect the legitimacy	0|197|not affect the validity	0|197|not affect past processing	0|197|not affect prior processing	0|197|not affect any processing	0|197|not affect any data processing	0|197|not affect processing carried out	0|197|not affect processing that	8|1642|not objected	8|1642|not opposed
no	0|55|no longer be linked to	0|55|no longer be attributed	0|55|no longer be assigned to	0|55|no longer be associated with	0|62|no longer than	0|62|no longer necessary	0|62|no longer needed	0|62|no longer required	0|62|no longer requires	0|62|no longer require it	0|62|no longer require the	0|62|no longer need it	0|62|no longer need the	0|62|no longer need your	0|62|no longer needs	0|62|no longer serve*	0|62|no longer needed for	0|62|no longer be needed for	0|62|no longer applies	0|142|no guarantee	0|142|no warranties	0|142|no warranty	0|142|no representation	0|142|no representations	0|142|no one can guarantee	0|176|no	0|176|no one	0|178|no other purpose*	0|178|no more than	0|190|no later than	0|190|no less than	0|190|no fewer than	0|190|no earlier than	0|190|no matter	0|190|no matter what	0|190|no matter how	0|190|no matter which	0|190|no matter where	8|1642|no objection*
can	0|55|can no longer be linked to	0|55|can no longer be attributed	0|55|can no longer be assigned	0|55|can no longer be associated	0|67|can be linked	0|142|can not guarantee	0|142|can not ensure	0|171|can be reached	0|185|can	0|195|can be found	3|1582|can	8|1642|can object to the change*
from	0|56|from third parties	0|56|from other sources	0|56|from third party	0|56|from our partners	0|56|from other users	0|56|from other companies	0|56|from advertisers	0|56|from publicly	0|56|from our affiliates	0|56|from other parties	0|56|from a third party	0|56|from service providers	0|56|from our service providers	0|56|from business partners	0|56|from our business partners	0|56|from data brokers	0|56|from social media	0|56|from social network*	0|56|from advertising partners	0|56|from outside sources	0|56|from external sources	0|56|from third party sources	0|56|from outside parties	0|56|from these sources	0|56|from the following sources	0|56|from various sources	0|56|from different sources	0|56|from additional sources	0|56|from commercially available	0|56|from public databases	0|56|from public sources	0|56|from public records	0|56|from public registers	0|56|from credit	0|56|from other people	0|56|from other members	0|56|from other individuals	0|56|from other organi*	0|56|from other * users	0|56|from an organi*	0|56|from other third	0|56|from your employer	0|109|from receiving email*	0|193|from the date of collection	0|193|from your last	0|193|from the last use	0|193|from the end of	0|193|from the time of collection
publicly	0|56|publicly available*	0|56|publicly accessible register*	0|76|publicly	0|76|publicly visible	0|76|publicly accessible	0|76|publicly available on	0|76|publicly available to	0|76|publicly available through	0|76|publicly available via	1|629|publicly
third	0|56|third party sources	0|56|third party source	0|79|third part*	0|79|third person	0|79|third persons	0|79|third party app store*	0|80|third party provider*	0|80|third party compan*	0|86|third party analytics	0|87|third party payment processing	0|144|third countr*	0|157|third party cookie*	0|172|third party website*	0|172|third party sites	0|172|third party services	0|172|third party applications	0|172|third party apps	0|172|third party site	0|172|third party website	0|172|third party web sites	0|172|third party links	0|172|third party platform*	0|172|third party application	0|172|third party app	0|172|third party tool*	0|172|third party integration*	0|172|third party plugin*	0|172|third party service to	0|172|third party service we	0|172|third party service that	0|172|third party service which	0|172|third party service you	0|172|third party service for	0|172|third party service or	0|172|third party service and	0|172|third party service is	0|172|third party service s	0|172|third parties websites	0|172|third parties sites	0|172|third party s website*	0|172|third party s site*	0|172|third party offering*	0|172|third party content	1|669|third	2|669|third part*	2|670|third country	2|670|third countries	4|1570|third party	4|1570|third parties	6|1617|third part*
commercially	0|56|commercially available source*	0|184|commercially reasonable	0|184|commercially acceptable	0|184|commercially viable	0|184|commercially feasible	0|184|commercially practicable
obtained	0|56|obtained from others	0|57|obtained	0|66|obtained access	0|136|obtained the consent	0|136|obtained consent	0|181|obtained your consent
received	0|56|received from others	0|57|received	0|130|received your request	1|796|received
collect	0|57|collect	0|111|collect payment*	0|111|collect fees	3|1589|collect	8|136|collect your consent
collects	0|57|collects
collected	0|57|collected	8|1643|collected before	8|1643|collected prior	8|1643|collected earlier	8|1643|collected in the past
collecting	0|57|collecting	0|111|collecting fees
collection	0|57|collection	0|93|collection agenc*	2|1284|collection agency	8|1631|collection and * use	8|1631|collection and use
obtain	0|57|obtain	0|66|obtain access	0|118|obtain a copy	0|118|obtain confirmation	0|118|obtain our confirmation	0|118|obtain from us	0|118|obtain an extract	0|118|obtain access to your	0|118|obtain access to the personal	0|118|obtain access to personal	0|118|obtain copies	0|118|obtain information about the personal	0|136|obtain the consent	0|136|obtain consent	0|181|obtain your consent	0|181|obtain new consent	0|181|obtain a new consent	0|195|obtain further information	0|195|obtain more information	0|195|obtain additional information	0|195|obtain further details	0|195|obtain more details	3|1589|obtain	8|136|obtain your consent	8|136|obtain * consent	8|136|obtain your permission	8|136|obtain consent	8|136|obtain your approval
obtains	0|57|obtains	0|66|obtains access
obtaining	0|57|obtaining	0|118|obtaining a copy	0|136|obtaining the consent	0|136|obtaining consent	0|181|obtaining your consent	0|195|obtaining further information
receive	0|57|receive	0|74|receive notice	0|74|receive notices	0|74|receive a notice	0|77|receive an answer	0|77|receive a response	0|77|receive a reply	0|100|receive marketing	0|100|receive promotional	0|100|receive newsletter*	0|100|receive our newsletter*	0|100|receive offers	0|109|receive notification*	0|109|receive future	0|109|receive emails from us	0|109|receive e mails from us	0|109|receive communications from us	0|110|receive support	0|118|receive a copy	0|118|receive confirmation as to	0|118|receive confirmation of whether	0|118|receive confirmation whether	0|118|receive confirmation that we	0|118|receive copies	0|121|receive the data in	0|121|receive the data you	0|121|receive the data that you	0|121|receive the data concerning	0|121|receive your data in	0|121|receive your data and	0|121|receive your personal data in	0|121|receive your personal data and	0|121|receive your personal data that	0|121|receive your personal information in	0|121|receive your information in	0|121|receive the personal data in	0|121|receive the personal data you	0|121|receive the personal data that you	0|121|receive the personal data which you	0|121|receive the personal data concerning	0|121|receive the personal data relating	0|121|receive the personal information you	0|121|receive the personal information that you	0|121|receive personal data in	0|121|receive personal data concerning	0|121|receive personal data which you	0|130|receive your request	0|195|receive further information	0|195|receive more information	1|796|receive	3|1589|receive
receives	0|57|receives	1|796|receives
receiving	0|57|receiving	0|100|receiving marketing	0|100|receiving promotional	0|100|receiving newsletter*	0|109|receiving communication*	0|109|receiving notification*	0|109|receiving future	0|109|receiving emails from us	0|109|receiving e mails from us	0|118|receiving a copy	0|130|receiving your request	1|796|receiving
record	0|57|record	0|107|record keeping	1|464|record
recorded	0|57|recorded	1|464|recorded
recording	0|57|recording	1|464|recording
ask	0|57|ask you for	0|57|ask for	0|57|ask you to provide	0|57|ask you to enter	0|57|ask you to supply	0|57|ask you to submit	0|57|ask you to give	0|118|ask for a copy	0|120|ask us to delete	0|120|ask us to erase	0|120|ask us to remove	0|120|ask that we delete	0|120|ask for deletion	0|120|ask for the deletion	0|120|ask for erasure	0|121|ask to receive your	0|121|ask us to transfer	0|121|ask that we transfer	0|123|ask us to restrict	0|123|ask that we restrict	0|123|ask us to limit	0|130|ask us	0|130|ask that	0|181|ask for your consent	1|842|ask	8|136|ask for your consent	8|136|ask you to consent	8|136|ask for * consent	8|136|ask for your permission	8|136|ask you to accept	8|136|ask you to agree	8|136|ask again
asks	0|57|asks you for	0|57|asks you to provide	1|842|asks
request	0|57|request from you	0|118|request access	0|118|request information about	0|118|request a copy	0|118|request for access	0|120|request deletion	0|120|request that we delete	0|120|request the deletion	0|120|request erasure	0|120|request us to delete	0|120|request to delete	0|120|request that your personal * be deleted	0|120|request for deletion	0|120|request for erasure	0|120|request the erasure	0|121|request to receive your	0|121|request that we transfer	0|123|request restriction	0|123|request that we restrict	0|123|request us to restrict	0|123|request to restrict	0|123|request limitation	0|123|request the restriction	0|123|request a restriction	0|130|request	0|181|request your consent	8|136|request your consent	8|136|request consent
provide	0|57|provide us	0|57|provide to us	0|57|provide the following information	0|57|provide the following data	0|57|provide the data	0|57|provide your address	0|57|provide your name	0|57|provide your email	0|57|provide your e mail	0|57|provide your phone	0|57|provide your personal	0|60|provide to third	0|60|provide access to	0|60|provide ** third part*	0|60|provide ** to our service provider*	0|60|provide ** to service provider*	0|60|provide ** to law enforcement	0|74|provide notice	0|74|provide you with notice	0|74|provide you with a notice	0|96|provide our service*	0|96|provide the service*	0|96|provide you with the service*	0|96|provide services	0|96|provide you	0|96|provide and maintain	0|96|provide our website	0|96|provide our site	0|96|provide our app	0|96|provide our product*	0|96|provide our platform	0|96|provide our customers	0|96|provide the website	0|96|provide the site	0|96|provide the app	0|96|provide the platform	0|96|provide the product*	0|96|provide the requested	0|96|provide and operate	0|96|provide operate	0|96|provide support	0|96|provide features	0|96|provide the core	0|96|provide the function*	0|96|provide function*	0|96|provide certain service*	0|96|provide certain function*	0|96|provide such service*	0|96|provide these service*	0|96|provide any service*	0|96|provide * services	0|96|provide * products and services	0|96|provide products and services	0|96|provide educational	0|96|provide a service	0|96|provide the * service*	0|96|provide ai features	0|96|provide the features	0|96|provide * features	0|96|provide maintain	0|96|provide customize	0|96|provide customise	0|96|provide personalize	0|96|provide personalise	0|96|provide and personali*	0|96|provide develop	0|96|provide and develop	0|96|provide and deliver	0|96|provide protect	0|96|provide secure	0|96|provide and support	0|96|provide and administer	0|96|provide manage	0|96|provide and manage	0|96|provide a working	0|96|provide a functioning	0|96|provide a functional	0|96|provide a website	0|96|provide a platform	0|96|provide a secure	0|96|provide our * service*	0|96|provide that service	0|96|provide this service	0|96|provide those services	0|110|provide support to	0|110|provide assistance	0|118|provide you with a copy	1|798|provide	3|1558|provide	8|1637|provide notice	8|1637|provide you with notice	8|1637|provide you with * notice	8|1637|provide a * notice	8|1637|provide * prominent notice	8|1637|provide additional notice	8|1637|provide you additional notice	8|1637|provide you with additional notice	8|1637|provide in app notice*	8|1637|provide * in app notice
provided	0|57|provided by you	0|57|provided to us	0|57|provided us with	0|60|provided to third	0|60|provided ** to third	0|118|provided with a copy	0|180|provided that	0|180|provided you	0|181|provided that you have agreed	0|181|provided you have agreed	1|798|provided
enter	0|57|enter your	0|138|enter into a contract	0|138|enter into the contract	0|138|enter into an agreement	0|138|enter a contract	1|1088|enter	2|867|enter into force	2|1091|enter website	2|1105|enter into
entered	0|57|entered by you	1|1088|entered
supplied	0|57|supplied by you	0|57|supplied to us	0|60|supplied to	1|798|supplied
submitted	0|57|submitted by you	0|57|submitted to us
give	0|57|give to us	0|57|give us information	0|57|give us their	0|60|give access to	0|60|give them access	0|60|give ** to third	0|60|give your personal	0|60|give out	0|60|give it to	0|60|give them to	0|74|give notice	0|74|give you notice	0|96|give you relevant	0|96|give you the best	0|96|give you a better	0|110|give support	0|134|give you control	0|136|give us permission	1|799|give	3|1558|give	8|1637|give you notice	8|1637|give notice
acquire	0|57|acquire	3|1589|acquire
acquires	0|57|acquires
acquired	0|57|acquired	0|90|acquired by	0|90|acquired compan*	0|90|acquired business*
acquiring	0|57|acquiring
collections	0|57|collections
asking	0|57|asking you for	0|57|asking you to provide	0|118|asking for a copy	0|120|asking us to delete	0|120|asking for deletion	0|123|asking us to restrict	0|130|asking us	1|842|asking
solicit	0|57|solicit	1|1313|solicit
solicits	0|57|solicits	1|1313|solicits
solicited	0|57|solicited	1|1313|solicited
soliciting	0|57|soliciting	1|1313|soliciting
retrieve	0|57|retrieve
retrieved	0|57|retrieved
retrieves	0|57|retrieves
retrieving	0|57|retrieving
records	0|57|records your	0|57|records the	0|57|records information	0|57|records data	0|57|records which	0|57|records when	0|57|records how	0|57|records what	0|62|records are maintained	1|464|records
that	0|57|that records	0|59|that handle	0|166|that individual	0|190|that record is
automatically	0|57|automatically records	0|57|automatically transmits to us	0|115|automatically decide*	0|115|automatically banned	0|191|automatically
it	0|57|it records	0|185|it is possible
also	0|57|also records	0|168|also apply	8|1637|also be noted in
asked	0|57|asked to provide	0|57|asked to enter	0|57|asked to submit	1|842|asked	8|136|asked to accept	8|136|asked to agree	8|136|asked to consent
providing	0|57|providing us	0|57|providing to us	0|60|providing ** to third	0|74|providing notice	0|96|providing our	0|96|providing the service*	0|96|providing services	0|96|providing you	0|96|providing * services	0|96|providing the * service*	0|96|providing features	0|96|providing the features	0|96|providing the function*	0|96|providing function*	0|96|providing * features	0|96|providing customizing	0|96|providing customising	0|96|providing maintaining	0|96|providing and maintaining	0|96|providing operating	0|96|providing and operating	0|110|providing assistance	0|110|providing support	1|798|providing	8|1637|providing you notice	8|1637|providing you with notice	8|1637|providing notice	8|1637|providing you * notice
provides	0|57|provides us	0|57|provides to us	0|60|provides access to	0|60|provides ** to third	0|74|provides notice	1|798|provides
supply	0|57|supply the following	0|57|supply us	0|60|supply to	0|60|supply ** to third	0|96|supply you with	0|96|supply our service*	0|96|supply the service*	0|96|supply our product*	0|96|supply of our	0|96|supply of the service*	0|96|supply of services	1|798|supply	3|1558|supply
supplying	0|57|supplying us	0|96|supplying you with	0|96|supplying our	0|96|supplying the service*	1|798|supplying
be	0|57|be collecting	0|60|be given your	0|64|be cleared	0|67|be linked	0|67|be attributed	0|67|be allocated	0|67|be associated with	0|74|be told	0|76|be seen by	0|76|be publicly available	0|76|be posted at	0|76|be posted on	0|117|be entitled	0|128|be withdrawn at any time	0|140|be protected	0|142|be guaranteed to be	0|171|be reached at	0|187|be required	0|187|be required to	0|187|be required for	8|1637|be noted in the	8|1637|be called out	8|1637|be highlighted in	8|1637|be flagged in	8|1639|be found here
transmit	0|57|transmit to us	0|65|transmit	0|121|transmit those data	0|121|transmit that data	0|121|transmit ** to another controller	0|121|transmit ** to another provider	3|1566|transmit
transmitted	0|57|transmitted to us	0|65|transmitted	0|121|transmitted to another controller	0|121|transmitted to another provider	0|121|transmitted directly from	0|121|transmitted directly to another
share	0|57|share with us	0|60|share	0|171|share capital	1|800|share	3|1576|share	6|1617|share	7|1629|share this page
shared	0|57|shared with us	0|60|shared	0|156|shared object*	0|190|shared commitment	0|190|shared computer*	0|190|shared device*	0|190|shared responsibility	1|800|shared	3|1576|shared
disclosed	0|57|disclosed to us	3|1576|disclosed
communicated	0|57|communicated to us	0|60|communicated to	0|60|communicated nor transmitted	0|60|communicated to third	0|60|communicated to any	8|1637|communicated
made	0|57|made available to us	0|57|made available by you	0|60|made available to	0|74|made aware	0|76|made public	0|76|made publicly	0|76|made publicly available	0|96|made available to you	1|778|made	8|1637|made aware	8|1637|made known
furnished	0|57|furnished to us
transmits	0|57|transmits to us	0|65|transmits
giving	0|57|giving us information	0|60|giving access	0|60|giving your personal	0|60|giving out	0|74|giving notice	0|110|giving support	0|134|giving you control	1|799|giving	8|1637|giving you notice
we	0|57|we log	0|59|we handle	0|62|we keep	0|62|we no longer need	0|62|we no longer require	0|62|we no longer have a need	0|63|we host	0|98|we test	0|116|we profile you	0|134|we offer you a choice	0|178|we alone	0|185|we are entitled to	0|187|we need	0|190|we recommend you	0|190|we recommend that you	0|196|we believe	0|196|we care	0|196|we value	0|196|we respect	0|196|we are committed to	8|1637|we will inform	8|1643|we already hold	8|185|we may also
monitor	0|57|monitor or log	0|69|monitor
required	0|57|required to give us	0|107|required by law	0|107|required under	0|182|required by applicable	0|182|required or permitted by law	0|187|required to	0|187|required for	0|187|required of	0|187|required in order to	1|603|required	2|1075|required by law	3|1567|required	4|1585|required to	8|1651|required by applicable law
recordings	0|57|recordings	1|464|recordings
require	0|57|require you to provide	0|187|require	1|603|require	3|1567|require	8|136|require your consent
requires	0|57|requires you to provide	0|187|requires	1|603|requires
to	0|57|to provide your personal	0|57|to provide your name	0|59|to handle	0|63|to host	0|77|to address	0|96|to provide our	0|96|to provide services	0|96|to provide features	0|96|to provide and	0|96|to provide maintain	0|98|to test	0|109|to receive email*	0|109|to receive e mail*	0|109|to receive messages	0|109|to receive communications	0|111|to pay	0|111|to bill	0|116|to profile you	0|116|to profile	0|120|to be forgotten	0|121|to port your	0|130|to exercise	0|130|to ask * to	0|135|to do not track	0|144|to countries	0|178|to a minimum	0|178|to the minimum	0|179|to the exclusion of	0|180|to the extent	0|182|to the extent permitted	0|182|to the extent required	0|182|to the extent allowed	0|182|to the extent legally	0|182|to the fullest extent	0|182|to the extent that applicable law	0|182|to the extent lawful	0|182|to the extent required by law	0|183|to the extent necessary	0|183|to the extent that is necessary	0|183|to the extent that it is necessary	0|183|to the extent it is necessary	0|183|to the extent needed	0|184|to the extent possible	0|184|to the extent feasible	0|192|to enable us to	8|1637|to announce	8|1651|to the extent required
submit	0|57|submit ** to us	0|124|submit a complaint	0|130|submit a request	0|130|submit your request	0|130|submit the request	0|130|submit requests	0|130|submit such request*	3|1600|submit
uses	0|58|uses	1|793|uses	6|1616|uses of	8|1631|uses described
used	0|58|used	1|793|used
using	0|58|using	1|793|using	3|1572|using	8|1641|using the * after
employ	0|58|employ third	0|58|employ other	1|504|employ	3|1595|employ
leverage	0|58|leverage
leverages	0|58|leverages
leveraging	0|58|leveraging
leveraged	0|58|leveraged
deploy	0|58|deploy
deploys	0|58|deploys
deployed	0|58|deployed
deploying	0|58|deploying
serves	0|58|serves to	1|1101|serves
serve	0|58|serve to	1|1101|serve
with	0|58|with the help of	0|78|with your instructions	0|161|with its seat	0|179|with the exception of	0|179|with the exclusion of	0|181|with your consent	0|181|with your permission	0|181|with your prior consent	0|181|with your explicit consent	0|181|with your express consent	0|181|with your * consent	0|181|with your explicit permission	0|181|with your express permission	0|181|with your approval	0|181|with your agreement	0|181|with your authorization	0|181|with your authorisation	0|181|with consent	0|181|with the consent	0|181|with their consent	0|181|with parental consent	0|181|with prior consent	0|181|with user consent	0|181|with express consent	0|181|with explicit consent	0|181|with your opt in	0|181|with your authority	0|181|with the consent of the user	0|181|with explicit permission	0|181|with express permission	0|181|with permission	0|192|with a view to	6|1617|with whom	8|136|with your consent
process	0|59|process	0|78|process * on behalf	0|111|process payment*	0|111|process your payment*	0|111|process transactions	0|111|process orders	0|111|process the payment*	0|111|process refund*	1|490|process
processes	0|59|processes	1|490|processes
processed	0|59|processed	1|490|processed
processing	0|59|processing	0|59|processing operation*	0|59|processing operations of	0|81|processing on behalf	0|111|processing payments	0|111|processing of payment*	0|123|processing restricted	0|123|processing be restricted	0|123|processing is restricted	1|490|processing	8|1631|processing of your
handles	0|59|handles	0|59|handles your	0|59|handles the	0|59|handles personal	0|59|handles data	1|514|handles
handled	0|59|handled	1|514|handled
handling	0|59|handling	0|59|handling of	1|514|handling
treat	0|59|treat
treatment	0|59|treatment	2|1302|treatment plan
deal	0|59|deal with your	0|59|deal with the	0|59|deal with complaints	0|59|deal with any	0|59|deal with this	0|59|deal with such	1|1168|deal
dealing	0|59|dealing with your	0|59|dealing with the	0|59|dealing with complaints	0|59|dealing with any
deals	0|59|deals with your	0|100|deals	1|1168|deals
who	0|59|who handle	0|140|who need to know	0|161|who lives in	0|187|who need	0|187|who needs	6|1617|who we	6|1617|who can see	6|1627|who we are	6|1628|who this
they	0|59|they handle	0|187|they need
treatments	0|59|treatments
shares	0|60|shares	1|800|shares	2|1283|shares of stock	3|1576|shares
sharing	0|60|sharing	0|133|sharing preferences	1|800|sharing	3|1576|sharing	6|1617|sharing
pass	0|60|pass on	0|60|pass your	0|60|pass it on	0|60|pass them on	0|60|pass along	0|60|pass information	0|60|pass this	0|60|pass them to	0|60|pass it to	0|60|pass the data on	0|60|pass this data on	0|60|pass this information on	1|804|pass
passed	0|60|passed on	0|60|passed to	0|60|passed along	1|804|passed
make	0|60|make available to	0|60|make it available to	0|60|make ** available to third	0|60|make ** available to other	0|74|make you aware	0|76|make public	0|76|make publicly available	0|96|make our service* available	0|96|make available to you	0|104|make suggestions	0|124|make a complaint	0|130|make a request	0|186|make sure	1|778|make	2|744|make sure	3|1559|make	3|1600|make	4|1561|make sure	8|1637|make you aware	8|1637|make known
handed	0|60|handed over	0|60|handed out
send	0|60|send to third	0|60|send ** to third	0|74|send you a notice	0|74|send notice	0|74|send you notices	0|74|send notices	0|100|send you offers	0|109|send you	0|171|send us an	0|171|send us a	0|171|send mail	0|171|send an email to	0|171|send an e mail to	0|171|send us an email	0|171|send us an e mail	1|802|send	3|1566|send	3|1600|send	8|1637|send you	8|3|send you * message
forwarded	0|60|forwarded
forwards	0|60|forwards
forwarding	0|60|forwarding
forward	0|60|forward your	0|60|forward it	0|60|forward the	0|60|forward personal	0|60|forward a	0|60|forward any	0|60|forward such	0|60|forward them
distribute	0|60|distribute
distributes	0|60|distributes
distributed	0|60|distributed
passing	0|60|passing on	0|60|passing your
passes	0|60|passes on	0|60|passes it on	1|804|passes
handing	0|60|handing over
hands	0|60|hands over	1|1481|hands
turn	0|60|turn over	0|131|turn off	0|131|turn them off	0|131|turn it off	0|131|turn this off	0|131|turn these off	0|131|turn ** off	0|132|turn on	0|132|turn them on	0|132|turn it on	0|132|turn this on	0|132|turn ** on and off	0|132|turn ** on or off	1|1338|turn
turned	0|60|turned over	0|131|turned off	0|131|turned them off	0|131|turned ** off	0|132|turned on	1|1338|turned
transferred	0|60|transferred to our	0|60|transferred to ** third part*	0|65|transferred	0|121|transferred to another controller	0|121|transferred to another provider	0|121|transferred directly to another
gives	0|60|gives access	0|60|gives out	0|134|gives you control	1|799|gives
grant	0|60|grant access
grants	0|60|grants access
granted	0|60|granted access
exchange	0|60|exchange information	0|60|exchange data	0|60|exchange your	0|60|exchange of data	0|60|exchange of information	0|60|exchange of personal	0|60|exchange of your	2|1333|exchange rate
exchanged	0|60|exchanged with	0|60|exchanged between
making	0|60|making available to	0|74|making you aware	0|96|making our service* available	0|104|making suggestions	1|778|making
release	0|60|release your	0|60|release personal	0|60|release information	0|60|release data	0|60|release account	0|60|release the information	0|60|release any	0|60|release to	0|60|release of your	8|1637|release notes
released	0|60|released to
sends	0|60|sends ** to third	0|109|sends you	1|802|sends
sent	0|60|sent ** to third	1|802|sent
communicate	0|60|communicate ** to third	0|60|communicate your	0|60|communicate such	0|60|communicate personal	0|60|communicate this	0|60|communicate them to	0|60|communicate such information to	0|109|communicate with you	8|1637|communicate
divulging	0|60|divulging
transfer	0|60|transfer to ** third part*	0|65|transfer	0|65|transfer of data	0|121|transfer your data to another	0|121|transfer your personal data to another	0|121|transfer ** to another controller	0|121|transfer ** to another provider	0|121|transfer them to another service	0|146|transfer framework*
exchanges	0|60|exchanges data	0|60|exchanges information
exchanging	0|60|exchanging data	0|60|exchanging information
transmission	0|60|transmission to third	0|65|transmission
provision	0|60|provision to third	0|96|provision of	0|96|provision and	0|107|provision of law	0|173|provision of this privacy policy	0|173|provision of this policy	0|173|provision of this notice	0|173|provision of this privacy notice	0|173|provision of this statement	0|173|provision of these terms	0|173|provision of this agreement	1|447|provision	2|798|provision of
recipient	0|60|recipient
recipients	0|60|recipients	0|161|recipients established in	6|1617|recipients
sells	0|61|sells	1|552|sells
sold	0|61|sold	1|552|sold
sales	0|61|sales of	0|61|sales of your	0|61|sales of personal	1|552|sales
rent	0|61|rent	1|553|rent
rents	0|61|rents	1|553|rents
rented	0|61|rented	1|553|rented
renting	0|61|renting	1|553|renting
valuable	0|61|valuable consideration
trading	0|61|trading your	1|536|trading
lease	0|61|lease your	0|61|lease or
monetary	0|61|monetary consideration	1|1450|monetary
rental	0|61|rental of
reselling	0|61|reselling
resell	0|61|resell
resold	0|61|resold
resells	0|61|resells
retention	0|62|retention	0|62|retention period*	0|193|retention period*	0|193|retention schedule*	0|193|retention time*	0|193|retention rule*	0|193|retention policy	0|193|retention policies	0|193|retention limit*	1|811|retention	6|1619|retention
keep	0|62|keep your	0|62|keep it	0|62|keep them	0|62|keep the	0|62|keep personal	0|62|keep for	0|62|keep their	0|62|keep a copy	0|62|keep copies	0|62|keep a record	0|62|keep records	0|62|keep information	0|62|keep data	0|62|keep any	0|62|keep this	0|62|keep such	0|62|keep these	0|62|keep those	0|62|keep certain	0|62|keep some	0|62|keep all	0|62|keep user*	0|62|keep customer*	0|62|keep logs	0|62|keep * logs	0|62|keep on file	0|75|keep you logged	0|75|keep them logged	0|75|keep users logged	0|75|keep you signed	0|75|keep you signed in	0|96|keep our service* running	0|96|keep * website running	0|96|keep * site running	0|96|keep * website working	0|96|keep * site working	0|96|keep the service working	0|96|keep the service running	0|96|keep the app working	0|105|keep our * safe	0|109|keep you informed	0|109|keep in touch	0|109|keep in contact	0|140|keep it secure	0|140|keep it safe	0|140|keep them secure	0|140|keep them safe	0|140|keep it protected	0|140|keep them protected	0|140|keep your account	0|140|keep it confidential	0|140|keep your ** secure	0|140|keep your ** safe	0|140|keep your ** confidential	0|140|keep your ** private	0|140|keep this ** secure	0|140|keep this ** safe	0|140|keep the ** secure	0|140|keep the ** safe	0|140|keep all ** secure	0|140|keep personal ** secure	0|140|keep personal ** safe	0|140|keep information ** secure	0|140|keep data ** secure	0|140|keep user ** safe	0|140|keep our ** secure	0|140|keep the data confidential	0|140|keep data confidential	0|140|keep information confidential	0|140|keep the information confidential	0|140|keep all information confidential	0|140|keep all data confidential	0|140|keep confidential	0|140|keep your account secure	0|190|keep it accurate	0|190|keep them accurate	0|190|keep it up to date	0|190|keep it current	0|190|keep them up to date	0|190|keep your information accurate	0|190|keep your information up to date	0|190|keep your data accurate	0|190|keep your data up to date	0|190|keep your personal information accurate	0|190|keep your personal information up to date	0|190|keep your personal data accurate	0|190|keep your personal data up to date	0|190|keep your account information accurate	0|190|keep in mind	0|190|keep up with	3|1597|keep	6|1619|keep	8|1633|keep your * up to date	8|1640|keep up to date	8|1640|keep yourself informed	8|1640|keep informed	8|1640|keep you informed by
kept	0|62|kept	0|140|kept secure	0|140|kept safe	0|140|kept confidential	0|140|kept protected	0|190|kept current	0|190|kept up to date	0|190|kept accurate	1|811|kept
storage	0|62|storage period*	0|63|storage	0|193|storage period*	0|193|storage duration	0|193|storage time*	0|193|storage limitation	1|810|storage	6|1619|storage period
stored	0|62|stored for	0|62|stored during	0|63|stored	1|810|stored
length	0|62|length of time	0|193|length of storage	1|958|length	4|1574|length of time
keeping	0|62|keeping your	0|62|keeping it	0|62|keeping personal	0|96|keeping * website running	0|96|keeping * website working
maintain	0|62|maintain your information	0|62|maintain your data	0|62|maintain your personal	0|62|maintain personal	0|62|maintain information	0|62|maintain records	0|62|maintain a record	0|62|maintain and use	0|62|maintain and keep	0|62|maintain and retain	0|62|maintain such	0|62|maintain backups	0|62|maintain backup*	0|62|maintain logs	0|62|maintain copies	0|62|maintain a copy	0|62|maintain this information	0|62|maintain this data	0|62|maintain the information	0|96|maintain and	0|96|maintain our service*	0|96|maintain our website*	0|96|maintain our site*	0|96|maintain our platform	0|96|maintain our product*	0|96|maintain our system*	0|96|maintain our business	0|96|maintain the service*	0|96|maintain the website	0|96|maintain the site	0|96|maintain the platform	0|96|maintain the app	0|96|maintain the function*	0|96|maintain your account
longer	0|62|longer than necessary	0|62|longer than is necessary	0|62|longer than required	0|62|longer than needed	0|131|longer wish to receive	0|131|longer want to receive	0|131|longer like to receive	1|960|longer
keeps	0|62|keeps your	0|62|keeps the	0|62|keeps it	0|62|keeps a	0|62|keeps personal	0|62|keeps data	0|62|keeps information	0|62|keeps this	0|62|keeps records	0|62|keeps them	0|62|keeps any	0|62|keeps copies	0|62|keeps logs
retaining	0|62|retaining
maintaining	0|62|maintaining and using	0|62|maintaining such	0|62|maintaining your	0|62|maintaining personal	0|62|maintaining records	0|62|maintaining information	0|96|maintaining our	0|96|maintaining the service*	0|96|maintaining the website	0|96|maintaining your account
maintains	0|62|maintains backups	0|62|maintains records	0|62|maintains a record	0|62|maintains your	0|62|maintains logs
retain	0|62|retain it	3|1597|retain	6|1619|retain
purpose	0|62|purpose of the storage no longer applies	0|62|purpose of storage no longer applies	0|62|purpose no longer applies	0|192|purpose	3|1560|purpose
may	0|62|may keep	0|116|may profile you	0|185|may	2|908|may 1	2|908|may 25	3|1582|may	8|1642|may object to the change*	8|1642|may object to these	8|185|may notify	8|185|may also notify	8|185|may provide	8|185|may also provide	8|185|may inform	8|185|may send	8|185|may choose to	8|185|may let you know	8|185|may email	8|185|may contact
persist	0|62|persist until	1|769|persist
persists	0|62|persists until	1|769|persists
remain	0|62|remain until	0|62|remain in your account	0|63|remain on your device	0|63|remain on your computer	0|63|remain stored	0|63|remain on the	0|63|remain on your	0|75|remain logged in	0|109|remain in contact	0|140|remain protected	1|769|remain	8|1640|remain informed
remains	0|62|remains until	0|62|remains in your account	0|63|remains on your device	0|63|remains on your computer	0|63|remains on the	0|63|remains on your	1|769|remains
store	0|63|store	0|190|store page	1|810|store	2|554|store location*	3|1597|store
stores	0|63|stores	1|554|stores
storing	0|63|storing	1|810|storing
hosted	0|63|hosted	1|810|hosted
save	0|63|save	0|179|save for	0|179|save where	0|179|save as	0|179|save that	3|1597|save
saves	0|63|saves
saved	0|63|saved
hosting	0|63|hosting	0|80|hosting provider*	0|80|hosting compan*	0|92|hosting account	1|810|hosting
hold	0|63|hold	0|190|hold us liable	0|190|hold us responsible	0|190|hold harmless	1|811|hold	3|1597|hold
held	0|63|held	0|190|held liable	0|190|held responsible	1|811|held
saving	0|63|saving your	0|63|saving the	0|63|saving data	0|63|saving information	0|63|saving a	0|63|saving it	0|63|saving them	0|63|saving of	1|811|saving
stay	0|63|stay on your device	0|75|stay logged in	0|75|stay signed in	0|109|stay in touch	0|109|stay in contact	1|769|stay	8|1640|stay informed
stays	0|63|stays on your device	1|769|stays
cache	0|63|cache
caches	0|63|caches
cached	0|63|cached
caching	0|63|caching
hosts	0|63|hosts our	1|810|hosts
erase	0|64|erase	0|194|erase your account	3|1575|erase
erased	0|64|erased	3|1575|erased
erasing	0|64|erasing
wipe	0|64|wipe
wiped	0|64|wiped
destruction	0|64|destruction	0|141|destruction loss
erases	0|64|erases
dispose	0|64|dispose of
disposes	0|64|disposes of
disposed	0|64|disposed of
disposing	0|64|disposing of
disposal	0|64|disposal of	1|1323|disposal
purging	0|64|purging
automated	0|64|automated erasure	0|115|automated decision*	0|115|automated decision making	0|115|automated individual	0|115|automated means	0|115|automated processing	0|115|automated technolog*	0|115|automated system*	0|115|automated basis	0|115|automated action*	0|115|automated measure*	0|115|automated enforcement
premature	0|64|premature erasure
after	0|64|after erasure	0|129|after your death	0|129|after death	0|181|after you consent	0|181|after you have consented	0|181|after obtaining your consent	0|181|after your consent	0|193|after you close	0|193|after termination	0|193|after your account is	0|193|after your last	0|193|after the end of	0|193|after a period	0|193|after this period	0|193|after that period	1|876|after
following	0|64|following erasure	0|78|following our instructions	0|129|following your death	0|168|following apply	0|168|following applies	0|168|following shall apply	0|168|following will apply	0|195|following disclosures	1|424|following
immediate	0|64|immediate erasure
permanent	0|64|permanent erasure
complete	0|64|complete erasure	0|111|complete transactions	0|119|complete incomplete	0|142|complete protection
final	0|64|final erasure	1|1131|final
subsequent	0|64|subsequent erasure
prevent	0|64|prevent erasure	0|106|prevent abuse
preclude	0|64|preclude erasure
blocking	0|64|blocking or erasure	0|131|blocking cookies	0|131|blocking or	0|131|blocking these	0|131|blocking the	0|131|blocking all	0|131|blocking some
erasure	0|64|erasure or blocking	0|64|erasure takes place	0|120|erasure	0|120|erasure of	0|120|erasure art	0|120|erasure right*	0|193|erasure period*	3|1575|erasure
clear	0|64|clear your	0|64|clear the	0|64|clear all	0|64|clear or	0|156|clear gif*	1|965|clear	2|1378|clear your
clearing	0|64|clearing	1|1337|clearing
is	0|64|is cleared	0|74|is told	0|90|is acquired	0|117|is entitled	0|132|is enabled	0|140|is protected	0|161|is established in	0|169|is run by	0|185|is possible to	0|185|is also possible	0|185|is possible at any	0|187|is needed	0|187|is necessary	0|187|is required	0|187|is required to	0|187|is required for	0|190|is correct	0|195|is available at	0|198|is defined as	0|198|is understood to mean	0|198|is understood as
are	0|64|are cleared	0|74|are told	0|90|are acquired	0|117|are entitled	0|132|are enabled	0|140|are protected	0|161|are established in	0|169|are run by	0|187|are needed	0|187|are necessary	0|187|are required	0|187|are required to	0|187|are required for	0|190|are correct	0|195|are available at	0|198|are defined as
transfers	0|65|transfers	0|146|transfers framework*
transferring	0|65|transferring
cross	0|65|cross border	0|67|cross reference*	0|102|cross context	0|102|cross context behavio*	0|144|cross border	0|144|cross border transfer*	1|1221|cross	2|666|cross border	6|65|cross border
onward	0|65|onward transfer*	1|804|onward
relocate	0|65|relocate your
relocated	0|65|relocated to
transmitting	0|65|transmitting
transmissions	0|65|transmissions
transmittal	0|65|transmittal
accesses	0|66|accesses	1|808|accesses
accessed	0|66|accessed	1|808|accessed
accessing	0|66|accessing	1|808|accessing
view	0|66|view	1|699|view	3|1556|view	7|1629|view all	7|1629|view archived versions
accessible	0|66|accessible
look	0|66|look at	0|190|look right	1|847|look	3|1556|look	8|1640|look at this
gain	0|66|gain access	1|796|gain
gains	0|66|gains access	1|796|gains
gained	0|66|gained access
link	0|67|link with	0|67|link your	0|67|link the	0|67|link these	0|67|link this	0|67|link it	0|67|link them	0|172|link to other	0|172|link to external	0|172|link to websites	0|195|link to	1|331|link
linked	0|67|linked with	0|67|linked to your	0|67|linked directly	0|67|linked to a	0|67|linked to an	0|67|linked to you	0|67|linked to other	0|67|linked or	0|67|linked back	0|172|linked sites	0|172|linked website*	0|172|linked site	0|172|linked web	0|195|linked to our	1|332|linked
match	0|67|match
matched	0|67|matched
matching	0|67|matching
associate	0|67|associate with	0|67|associate your	0|67|associate you	0|67|associate information	0|67|associate data	0|67|associate this	0|67|associate that	0|67|associate these	0|67|associate them	0|67|associate it with	1|521|associate
supplement	0|67|supplement	8|1632|supplement
supplemented	0|67|supplemented
supplementing	0|67|supplementing
append	0|67|append	1|1292|append
appended	0|67|appended
appending	0|67|appending
merge	0|67|merge	1|824|merge
merged	0|67|merged	1|824|merged
merging	0|67|merging	1|824|merging
linking	0|67|linking	0|172|linking to other	1|331|linking
associated	0|67|associated with your	0|67|associated with you	1|521|associated
reasonably	0|67|reasonably linked	0|67|reasonably linkable	0|184|reasonably practicable	0|184|reasonably necessary	0|184|reasonably required	0|184|reasonably possible	0|184|reasonably needed	0|184|reasonably practical	0|184|reasonably feasible	0|184|reasonably
linkable	0|67|linkable
connect	0|67|connect your	0|67|connect a	0|67|connect an	1|325|connect
connecting	0|67|connecting your	1|325|connecting
attributed	0|67|attributed to you	0|67|attributed to a	0|67|attributed to an
attributable	0|67|attributable to
allocated	0|67|allocated to you	0|67|allocated to a
assigned	0|67|assigned to a specific	0|67|assigned to a particular	0|67|assigned to an individual	0|67|assigned to specific	0|67|assigned to individual	1|1061|assigned
join	0|67|join together	1|824|join
pool	0|67|pool together
tied	0|67|tied to you	0|67|tied to your
understand	0|68|understand how	0|68|understand the effect*	0|68|understand the impact
analyse	0|68|analyse
analysed	0|68|analysed
analyses	0|68|analyses
analysing	0|68|analysing
analysis	0|68|analysis	0|86|analysis provider*	0|86|analysis partner*	0|103|analysis reporting
measure	0|68|measure	0|103|measure the audience	1|491|measure
measured	0|68|measured	1|492|measured
measuring	0|68|measuring	1|492|measuring
assess	0|68|assess
assesses	0|68|assesses
assessed	0|68|assessed
assessing	0|68|assessing
studying	0|68|studying
understanding	0|68|understanding the effect*
gauge	0|68|gauge
gauging	0|68|gauging
assessment	0|68|assessment of
assessments	0|68|assessments
scan	0|69|scan	1|1296|scan
scans	0|69|scans	1|1296|scans
scanned	0|69|scanned	1|1296|scanned
scanning	0|69|scanning	1|1296|scanning
monitors	0|69|monitors
monitored	0|69|monitored
monitoring	0|69|monitoring
review	0|69|review content	0|69|review your content	0|69|review user content	0|69|review your messages	0|69|review messages	0|69|review communications	0|69|review conversations	0|69|review any content	0|69|review of content	0|127|review by a human	0|127|review by a person	3|1556|review	8|1640|review this	8|1640|review ** periodically	8|1640|review ** regularly	8|1640|review ** frequently	8|1640|review ** from time to time	8|1640|review it	8|1640|review the current	8|1640|review the latest	8|1640|review the most	8|1640|review our privacy	8|1640|review the policy	8|1640|review the privacy
moderate	0|69|moderate
moderated	0|69|moderated
moderates	0|69|moderates
moderating	0|69|moderating
moderation	0|69|moderation
moderators	0|69|moderators
human	0|69|human reviewer*	0|115|human review	0|115|human intervention	0|127|human intervention	1|674|human
manually	0|69|manually review	0|69|manually reviewed
manual	0|69|manual review
reviewers	0|69|reviewers
screening	0|69|screening
screened	0|69|screened
vetted	0|69|vetted
vetting	0|69|vetting
reviewing	0|69|reviewing content	8|1640|reviewing this	8|1640|reviewing the notice	8|1640|reviewing the policy
moderator	0|69|moderator
track	0|70|track	0|190|track down	1|1037|track	2|359|track list
tracks	0|70|tracks	1|1037|tracks
tracked	0|70|tracked	1|1037|tracked
tracking	0|70|tracking	0|156|tracking technolog*	0|156|tracking pixel*	0|156|tracking tool*	0|156|tracking device*	0|156|tracking script*	0|156|tracking code*	0|156|tracking tag*	0|156|tracking mechanism*	0|156|tracking url*	0|156|tracking link*	0|157|tracking cookie*	1|1037|tracking
trace	0|70|trace your
traced	0|70|traced back
follow	0|70|follow you across	0|78|follow our instructions	1|423|follow	7|1629|follow us on
profiling	0|71|profiling	0|116|profiling	1|372|profiling	6|1625|profiling
profiles	0|71|profiles about	0|71|profiles are created	0|71|profiles are generated	1|372|profiles
build	0|71|build a profile	0|71|build user profiles	0|71|build profiles	0|98|build new	0|98|build better	0|98|build and improve	1|777|build	3|1559|build
creating	0|71|creating user profiles	0|96|creating and managing	0|98|creating new features	0|98|creating new products	0|98|creating new services	0|103|creating reports	1|777|creating
creation	0|71|creation of user profiles	0|71|creation of profiles
building	0|71|building user profiles	0|98|building new	0|98|building better	0|98|building and improving	1|777|building	2|1015|building complex
compile	0|71|compile user profiles	0|103|compile reports
at	0|72|at rest	0|122|at any time object	0|128|at any time withdraw	0|128|at any time revoke	0|131|at any time unsubscribe	0|131|at any time opt out	0|134|at your option	0|134|at your discretion	0|142|at your own risk	0|160|at least * years old	0|160|at least * years of age	0|160|at least 18	0|160|at least 16	0|160|at least 13	0|185|at our discretion	0|185|at our sole discretion	0|193|at the end of this period	0|193|at the end of that period	2|952|at most	8|1639|at the top of this	8|1643|at the time * collected	8|1644|at least
tls	0|72|tls	1|1456|tls
ssl	0|72|ssl	1|1455|ssl
https	0|72|https	1|1457|https
unencrypted	0|72|unencrypted
plaintext	0|72|plaintext
plain	0|72|plain text	1|965|plain
cleartext	0|72|cleartext
hashing	0|73|hashing
salted	0|73|salted
notify	0|74|notify	1|409|notify	3|1601|notify
notifies	0|74|notifies	1|409|notifies
notified	0|74|notified	1|409|notified
notifying	0|74|notifying	1|409|notifying	8|1637|notifying you
notification	0|74|notification	0|133|notification preferences	8|1645|notification
inform	0|74|inform	0|190|inform our product	0|190|inform product	0|190|inform our marketing	0|190|inform our advertis*	0|190|inform our decision*	0|190|inform our business	0|190|inform our strateg*	1|410|inform	3|1601|inform	8|1637|inform you	8|1637|inform our	8|1637|inform these	8|1637|inform those	8|1637|inform affected	8|1637|inform all	8|1637|inform any	8|1637|inform users	8|1637|inform customers	8|1637|inform them	8|1637|inform individuals	8|1637|inform the user*
informs	0|74|informs	1|410|informs
informed	0|74|informed	1|410|informed
informing	0|74|informing	1|410|informing
let	0|74|let you know	0|74|let us know	0|74|let them know	0|74|let users know	0|74|let people know	8|1637|let you know
tell	0|74|tell you	0|74|tell users	0|74|tell people	0|74|tell individuals	0|74|tell us	3|1601|tell	8|1637|tell you
alert	0|74|alert you	0|74|alert	0|74|alert users	1|412|alert	8|1637|alert you
advise	0|74|advise you	0|74|advise us	3|1601|advise	8|1637|advise you of	8|1637|advise you about	8|1637|advise you that	8|1637|advise you when	8|1637|advise you if	8|1637|advise you by
alerts	0|74|alerts	1|412|alerts
alerting	0|74|alerting	1|412|alerting
alerted	0|74|alerted
tells	0|74|tells you
telling	0|74|telling you	0|74|telling users	0|74|telling people	0|74|telling us
told	0|74|told you	1|1096|told
notice	0|74|notice to you	0|168|notice cover	0|168|notice addresses	0|168|notice explains	1|411|notice	2|409|notice of	3|1551|notice	8|1630|notice at collection	8|1637|notice of these changes	8|1637|notice of changes	8|1637|notice of any change*	8|1637|notice of such change*	8|1637|notice on our	8|1637|notice on the
adequate	0|74|adequate notice	0|147|adequate level of protection	0|147|adequate protection	0|147|adequate level of data protection	0|147|adequate level of privacy	0|147|adequate data protection	0|147|adequate countr*
prior	0|74|prior notice	0|74|prior notification	0|128|prior to withdrawal	0|128|prior to its withdrawal	0|136|prior consent	1|873|prior	7|1629|prior versions	8|1637|prior notice	8|1644|prior to
advance	0|74|advance notice	1|1229|advance	8|1637|advance notice	8|1644|advance
reasonable	0|74|reasonable notice	0|140|reasonable security	0|184|reasonable efforts	0|184|reasonable steps	0|184|reasonable measures	0|184|reasonable effort	0|184|reasonable endeavours	0|184|reasonable endeavors	0|184|reasonable means	0|184|reasonable precautions	0|184|reasonable care	8|1637|reasonable notice
written	0|74|written notice	0|74|written notices	0|78|written instructions
prominent	0|74|prominent notice	8|1637|prominent notice	8|1646|prominent notice
such	0|74|such notices	0|74|such notice	0|114|such models	0|128|such withdrawal	0|130|such requests	0|137|such interests are overridden	0|137|such interests	0|166|such individual	0|190|such as	1|996|such	4|1562|such as
notices	0|74|notices to	0|74|notices about	0|74|notices regarding	1|411|notices
sending	0|74|sending notices	0|100|sending you offers	0|109|sending you	0|171|sending an email to	0|171|sending an e mail to	1|802|sending
important	0|74|important notices	0|196|important to us	3|1607|important	8|1634|important change*	8|1634|important update*
legal	0|74|legal notices	0|89|legal request*	0|89|legal process*	0|89|legal order*	0|93|legal counsel	0|93|legal advis*	0|107|legal obligation*	0|107|legal requirement*	0|107|legal dut*	0|107|legal reasons	0|107|legal and ** obligations	0|107|legal and ** requirements	0|107|legal and ** reasons	0|107|legal and ** purposes	0|107|legal and ** duties	0|107|legal or ** obligations	0|107|legal or ** obligation	0|107|legal or ** requirements	0|107|legal or ** requirement	0|107|legal or ** reasons	0|107|legal or ** purposes	0|107|legal regulatory	0|107|legal provision*	0|107|legal situation	0|107|legal changes	0|107|legal rules	0|107|legal developments	0|108|legal proceeding*	0|108|legal claim*	0|108|legal action*	0|108|legal dispute*	0|108|legal remed*	0|115|legal effects	0|129|legal representative*	0|139|legal bas*	0|139|legal ground*	0|139|legal basis for	0|139|legal justification*	0|159|legal guardian*	0|160|legal age	0|169|legal entity	0|193|legal retention period*	0|193|legal retention obligation*	0|193|legal retention requirement*	1|592|legal	6|139|legal bas*	6|139|legal ground*
letting	0|74|letting you know
lets	0|74|lets you know
makes	0|74|makes you aware	0|76|makes publicly available	0|96|makes available to you	0|142|makes no warranties	1|778|makes
bring	0|74|bring to your attention	8|1637|bring to your attention
confirm	0|75|confirm your identity	0|75|confirm the identity	0|75|confirm who you are	0|75|confirm that identity
proof	0|75|proof of identity	0|75|proof of who	1|620|proof
confirming	0|75|confirming your identity
check	0|75|check your identity	0|75|check whether	0|75|check if	0|132|check the box	0|132|check a box	1|754|check	3|1556|check	8|1640|check back	8|1640|check ** periodically	8|1640|check ** regularly	8|1640|check ** frequently	8|1640|check ** from time to time	8|1640|check this page	8|1640|check this privacy	8|1640|check this policy	8|1640|check this notice	8|1640|check this statement	8|1640|check our website	8|1640|check our site	8|1640|check our privacy	8|1640|check the date	8|1640|check for updates	8|1640|check for changes
checking	0|75|checking your identity	0|132|checking the box	0|132|checking a box	1|754|checking
establish	0|75|establish your identity	0|108|establish exercise
ascertain	0|75|ascertain your identity
double	0|75|double check	1|918|double
re	0|75|re verify	0|190|re run the	8|136|re accept	8|136|re acknowledge	8|136|re consent
logging	0|75|logging you in	1|378|logging	2|376|logging in
authorisation	0|75|authorisation code*
authorization	0|75|authorization code*
authentication	0|75|authentication code*	0|190|authentication process
validation	0|75|validation code*
determine	0|75|determine whether	0|134|determine for yourself
determining	0|75|determining whether
visible	0|76|visible to others	0|76|visible to	0|76|visible
displayed	0|76|displayed to	0|76|displayed publicly	0|76|displayed on your profile	8|1639|displayed on
publication	0|76|publication	8|1639|publication
publications	0|76|publications
post	0|76|post the	0|76|post any	0|76|post our	0|76|post a	0|76|post an	0|76|post this	0|76|post changes	0|76|post updates	0|76|post it	0|76|post content	0|76|post information	0|76|post material*	0|76|post personal	0|76|post publicly	0|76|post user	0|76|post those	0|76|post these	0|76|post such	0|129|post mortem	1|416|post	8|1637|post a notice	8|1639|post
posting	0|76|posting the	0|76|posting a	0|76|posting an	0|76|posting any	0|76|posting our	0|76|posting changes	0|76|posting updates	0|76|posting content	0|76|posting of content	0|76|posting information	0|76|posting of	0|76|posting publicly	0|76|posting those	0|76|posting these	1|416|posting	8|1637|posting a notice	8|1639|posting
posted	0|76|posted on	0|76|posted here	0|76|posted in	0|76|posted to	0|76|posted publicly	0|76|posted by	0|76|posted at this	1|416|posted	8|1639|posted	9|1653|posted
publish	0|76|publish
publishes	0|76|publishes
published	0|76|published
publishing	0|76|publishing
viewable	0|76|viewable
see	0|76|see your profile	0|195|see our	0|195|see the	0|195|see below	1|847|see	3|1556|see
visibility	0|76|visibility
visibly	0|76|visibly
postings	0|76|postings	1|416|postings
shown	0|76|shown publicly	0|76|shown to other	0|76|shown to others	1|848|shown	8|1639|shown here
appear	0|76|appear on your profile	8|1639|appear on	8|1639|appear here
appears	0|76|appears on your profile
become	0|76|become publicly available	0|175|become effective	8|1644|become effective
becomes	0|76|becomes publicly available	0|175|becomes effective
seen	0|76|seen by other	0|76|seen by others	0|76|seen by anyone	1|847|seen
answer	0|77|answer	0|77|answer your inquir*	0|77|answer your enquir*	0|77|answer inquir*	0|77|answer enquir*	0|110|answer your questions	0|110|answer your question	3|1590|answer
answers	0|77|answers
answered	0|77|answered
reply	0|77|reply	0|77|reply to your	1|844|reply	3|1590|reply
response	0|77|response
replies	0|77|replies	1|844|replies
replying	0|77|replying
addressing	0|77|addressing your	1|396|addressing
respond	0|77|respond	0|110|respond to your question*	0|110|respond to your comment*	0|110|respond to your concern*	0|110|respond to your message*	0|110|respond to your inquir*	0|110|respond to your enquir*	3|1590|respond
responds	0|77|responds
responded	0|77|responded
responding	0|77|responding
answering	0|77|answering	0|110|answering your
accommodate	0|77|accommodate your request	0|77|accommodate the request	0|77|accommodate requests	1|1339|accommodate
comply	0|77|comply with your request	0|77|comply with the request	0|77|comply with such request	0|77|comply with a request	0|77|comply with any request	0|77|comply with this request	0|77|comply with ** request	0|107|comply	0|138|comply with our contract*	0|138|comply with the contract	0|138|comply with a contract	1|599|comply
act	0|77|act on ** request	0|129|act on your behalf	1|495|act	2|1024|act of god
contractually	0|78|contractually
confidentiality	0|78|confidentiality agreement*	0|78|confidentiality obligation*	0|141|confidentiality incident*
nondisclosure	0|78|nondisclosure
bound	0|78|bound by	0|78|bound to	0|78|bound to confidentiality	0|78|bound by instructions	1|1167|bound
obligated	0|78|obligated to	0|107|obligated by law	0|187|obligated	1|601|obligated
on	0|78|on our behalf	0|78|on instructions	0|78|on behalf of us	0|78|on behalf of our	0|78|on behalf of the operator	0|78|on behalf of the provider	0|78|on behalf of the controller	0|78|on behalf of the company	0|78|on behalf of the website	0|78|on its behalf	0|78|on their behalf	0|78|on behalf of	0|78|on * s behalf	0|78|on behalf of its	0|78|on behalf of their	0|78|on your instructions	0|78|on the instructions	0|129|on your behalf	0|129|on behalf of another	0|129|on behalf of a consumer	0|129|on my behalf	0|129|on another s behalf	0|129|on someone else s behalf	0|129|on the consumer s behalf	0|129|on behalf of someone	0|129|on behalf of you	0|129|on behalf of the consumer	0|129|on behalf of the data subject	0|129|on behalf of a data subject	0|129|on behalf of another person	0|129|on whose behalf	0|129|on behalf of the individual	0|130|on request	0|177|on principle	0|180|on condition	0|180|on the condition	0|180|on condition that	0|181|on the basis of your consent	0|181|on the basis of consent	0|181|on the basis of your * consent	8|1638|on this page	8|1638|on the website page	8|1638|on our website page	8|1639|on this page	8|1645|on the platform	8|1648|on our website	8|1648|on our site	8|1648|on this page	8|1648|on the website	8|1648|on the site	8|1648|on this site
documented	0|78|documented instructions	1|456|documented
instructions	0|78|instructions of	0|78|instructions provided to us	0|78|instructions given to us	0|78|instructions received from	0|78|instructions from our	0|78|instructions given by
upon	0|78|upon instructions	0|78|upon your instructions	0|78|upon the instructions	0|129|upon your death	0|130|upon request	0|181|upon your consent	0|181|upon obtaining your	0|181|upon your approval	0|181|upon consent
controller	0|78|controller s instructions	0|169|controller	6|1627|controller
customers	0|78|customers instructions	0|165|customers	1|385|customers	3|1554|customers
their	0|78|their instructions	0|100|their offers	0|140|their protection	8|1633|their privacy policies
its	0|78|its instructions	0|140|its protection	0|161|its seat in	0|161|its seat at
according	0|78|according to instructions	0|78|according to the instructions	1|600|according
obligation	0|78|obligation of confidentiality	0|187|obligation to
obligations	0|78|obligations of confidentiality	0|187|obligations to
duty	0|78|duty of confidentiality	0|187|duty to	1|601|duty
under	0|78|under contract	0|78|under the instructions	0|78|under our instructions	0|160|under the age	0|160|under 13	0|160|under 14	0|160|under 15	0|160|under 16	0|160|under 17	0|160|under 18	0|160|under 21	0|177|under normal circumstances
duties	0|78|duties of confidentiality	1|601|duties
subject	0|78|subject to instructions	0|118|subject access	0|168|subject to ** privacy polic*	0|168|subject to ** privacy notice*	0|168|subject to ** privacy statement*	0|168|subject to their polic*	0|168|subject to their privacy	0|168|subject to their own	0|168|subject to its own	0|168|subject to * privacy polic*	0|168|subject to this	0|180|subject to applicable	0|180|subject to certain	0|180|subject to any	0|180|subject to some	0|180|subject to the following	0|180|subject to the conditions	0|180|subject to the terms	0|180|subject to the limitations	0|180|subject to limitations	0|180|subject to conditions	0|180|subject to legal	0|180|subject to local law*	0|180|subject to law	0|180|subject to your	0|180|subject to verification	0|180|subject to appropriate	0|181|subject to your consent	0|181|subject to consent	0|181|subject to your permission	0|181|subject to your approval	0|181|subject to your agreement	1|676|subject	2|677|subject to
outside	0|79|outside parties	0|79|outside compan*	0|79|outside entit*	0|79|outside organi*	0|144|outside the eea	0|144|outside the eu	0|144|outside the european	0|144|outside of the eea	0|144|outside of the european	0|144|outside your country	0|144|outside the uk	0|144|outside of your	0|144|outside the united kingdom	0|144|outside of the uk	0|144|outside of the eu	0|144|outside the united states	0|144|outside of europe	0|144|outside europe	0|144|outside switzerland	0|144|outside of the united	0|144|outside canada	0|144|outside australia	0|144|outside the country	0|144|outside your home	0|144|outside the territory	0|144|outside of the territory	0|144|outside the jurisdiction	0|144|outside your jurisdiction	0|144|outside their country	0|144|outside your region	0|144|outside the eu eea	0|144|outside of the eu eea	0|144|outside eu eea	0|172|outside websites	1|667|outside	6|65|outside
others	0|79|others	0|91|others see	1|978|others
anyone	0|79|anyone	0|166|anyone under	0|166|anyone younger	0|166|anyone below	0|166|anyone who	0|166|anyone aged	0|166|anyone else who	1|1308|anyone
external	0|79|external compan*	0|79|external part*	0|79|external organi*	0|79|external third	0|79|external entit*	0|80|external provider*	0|80|external service provider*	0|93|external advis*	0|172|external links	0|172|external websites	0|172|external site*
unaffiliated	0|79|unaffiliated
rd	0|79|rd part*	0|80|rd party provider*	0|80|rd party service provider*	0|157|rd party cookie*	0|172|rd party website*	0|172|rd party site*	0|172|rd party service*
another	0|79|another party	0|79|another organi*	0|79|another company	0|79|another business	0|79|another entity	0|79|another controller	0|91|another user	0|91|another member	0|144|another country	0|144|another jurisdiction	0|166|another individual	1|978|another
different	0|79|different company	0|144|different country	3|1579|different	8|1631|different purposes	8|1632|different from
independent	0|79|independent parties
providers	0|80|providers	0|80|providers of	0|161|providers established in
agents	0|80|agents	1|528|agents
cloud	0|80|cloud provider*	0|80|cloud service*	0|154|cloud infrastructure	1|328|cloud
consultants	0|80|consultants
agencies	0|80|agencies	1|529|agencies
provider	0|80|provider
processor	0|81|processor
processors	0|81|processors
sub	0|82|sub processor*
affiliate	0|83|affiliate	1|518|affiliate
affiliates	0|83|affiliates	0|83|affiliates and subsidiaries	1|518|affiliates
affiliated	0|83|affiliated compan*	0|83|affiliated	0|83|affiliated entit*	0|83|affiliated business*	0|83|affiliated organi*	1|518|affiliated
group	0|83|group compan*	0|83|group of companies	0|83|group member*	0|83|group entit*	0|83|group undertaking*	1|421|group
corporate	0|83|corporate family	0|83|corporate group	0|83|corporate affiliate*	0|90|corporate transaction*
sister	0|83|sister compan*	0|83|sister organi*
related	0|83|related compan*	0|83|related entit*	1|862|related
members	0|83|members of our group	0|91|members of the public	0|143|members of staff	0|166|members	1|381|members	3|1554|members
companies	0|83|companies in our group	0|83|companies within our group	0|83|companies in the group	0|90|companies we acquire	0|90|companies it acquires	0|161|companies incorporated in	0|161|companies established in	1|516|companies
holding	0|83|holding compan*	1|811|holding
parent	0|83|parent compan*	0|83|parent corporation	0|83|parent entit*	0|83|parent organi*	0|83|parent subsidiar*	0|83|parent or subsidiar*	0|83|parent and subsidiar*	0|83|parent affiliate*	0|83|parent or affiliate*	0|83|parent and affiliate*	0|159|parent
intra	0|83|intra group
common	0|83|common ownership	0|83|common control	1|974|common
parents	0|83|parents subsidiar*	0|83|parents and subsidiar*	0|159|parents
ultimate	0|83|ultimate parent
future	0|83|future parent
company	0|83|company family	0|161|company incorporated in	0|161|company established in	0|169|company responsible	0|190|company id no	1|516|company	2|1282|company number	3|1548|company
within	0|83|within the group	0|83|within our group	0|184|within a reasonable time	0|184|within a reasonable period	0|184|within a reasonable period of time	0|184|within reasonable time	2|668|within the	8|1645|within the service*
partner	0|84|partner
partners	0|84|partners	0|161|partners established in
business	0|84|business partner*	0|90|business transaction*	0|103|business intelligence	0|103|business reporting	0|165|business customers	0|190|business process*	1|515|business	3|1548|business	5|1610|business day	5|1610|business days
marketing	0|84|marketing partner*	0|100|marketing	0|100|marketing offer*	0|100|marketing communication*	0|100|marketing message*	0|133|marketing preferences	0|157|marketing cookie*	1|540|marketing
co	0|84|co marketing	0|84|co brand*	1|982|co	2|1174|co brand*
resellers	0|84|resellers
joint	0|84|joint venture*	0|169|joint controller*	1|982|joint	2|1172|joint venture*
strategic	0|84|strategic partner*	0|90|strategic transaction*
partnership	0|84|partnership
partnerships	0|84|partnerships
partnering	0|84|partnering
franchisee	0|84|franchisee
franchisees	0|84|franchisees
marketers	0|85|marketers
publishers	0|85|publishers
media	0|85|media agenc*	1|367|media
analytics	0|86|analytics provider*	0|86|analytics partner*	0|86|analytics service*	0|86|analytics compan*	0|86|analytics tool*	0|86|analytics software	0|86|analytics platform*	0|86|analytics vendor*	0|103|analytics	0|103|analytics reporting	0|157|analytics cookie*	1|1030|analytics	6|1624|analytics
measurement	0|86|measurement partner*	0|86|measurement compan*	0|103|measurement
google	0|86|google analytics	0|87|google pay	0|88|google
matomo	0|86|matomo
hotjar	0|86|hotjar
piwik	0|86|piwik
banks	0|87|banks	1|576|banks
stripe	0|87|stripe	1|1516|stripe
paypal	0|87|paypal
braintree	0|87|braintree	1|1517|braintree
klarna	0|87|klarna
adyen	0|87|adyen	1|1515|adyen
worldpay	0|87|worldpay
mollie	0|87|mollie
apple	0|87|apple pay	0|88|apple
american	0|87|american express	0|89|american authorities	0|149|american	1|648|american
swish	0|87|swish
shopify	0|87|shopify payments
mastercard	0|87|mastercard	1|1518|mastercard
facebook	0|88|facebook
linkedin	0|88|linkedin
tiktok	0|88|tiktok
pinterest	0|88|pinterest
snapchat	0|88|snapchat
microsoft	0|88|microsoft	0|190|microsoft store
amazon	0|88|amazon
youtube	0|88|youtube
whatsapp	0|88|whatsapp	1|1489|whatsapp
reddit	0|88|reddit	1|1503|reddit
discord	0|88|discord	1|1504|discord
law	0|89|law enforcement*	0|89|law enforcement agenc*	0|93|law firm*	0|107|law requires	0|107|law of the	1|591|law	3|1568|law	4|1587|law enforcement
competent	0|89|competent authorit*
police	0|89|police	1|624|police	3|1587|police
governmental	0|89|governmental	0|89|governmental agenc*	0|89|governmental order*
judicial	0|89|judicial	0|89|judicial warrant*	0|89|judicial authorit*	0|89|judicial order*	0|108|judicial remed*
court	0|89|court	0|89|court order*	0|89|court of competent jurisdiction	0|89|court warrant*	1|614|court
courts	0|89|courts	0|89|courts of competent jurisdiction	1|614|courts
regulators	0|89|regulators
regulatory	0|89|regulatory bod*	0|89|regulatory agenc*	0|89|regulatory authorit*	0|89|regulatory order*	0|107|regulatory obligation*	0|107|regulatory requirement*	0|107|regulatory compliance	0|107|regulatory purposes	0|107|regulatory reasons	0|107|regulatory duties	0|107|regulatory rule*	0|107|regulatory law*	0|107|regulatory standard*	0|107|regulatory reporting	0|107|regulatory investigation*	0|107|regulatory inquir*	0|107|regulatory liability	0|107|regulatory matter*	0|107|regulatory provision*	0|107|regulatory and	0|107|regulatory or
state	0|89|state authorit*	0|89|state agenc*	0|162|state privacy law*	0|162|state of california	0|162|state specific	0|195|state specific disclosures	1|635|state
administrative	0|89|administrative authorit*	0|89|administrative order*	0|109|administrative messages	0|140|administrative technical
authorities	0|89|authorities	1|626|authorities
federal	0|89|federal agenc*	0|89|federal authorit*	0|107|federal law*
summons	0|89|summons
lawful	0|89|lawful request*	0|89|lawful order*	0|139|lawful bas*	0|139|lawful ground*
jurisdiction	0|89|jurisdiction over
warrant	0|89|warrant issued	0|89|warrant or court	0|89|warrant or subpoena	0|89|warrant or other	0|89|warrant subpoena	1|743|warrant
subpoena	0|89|subpoena or warrant
subpoenas	0|89|subpoenas or warrants
warrants	0|89|warrants subpoenas	0|89|warrants or	1|743|warrants
local	0|89|local authorit*	0|107|local legislation	0|156|local storage	0|156|local shared object*	0|198|local storage is
relevant	0|89|relevant authorit*	0|100|relevant offers	0|102|relevant ad	0|102|relevant ads	0|102|relevant advert*	0|104|relevant content	0|107|relevant law*	0|107|relevant legislation	0|107|relevant legal	2|862|relevant to	3|1608|relevant
customs	0|89|customs authorit*	1|1395|customs
enforcement	0|89|enforcement authorit*
attorney	0|89|attorney general	0|93|attorney
attorneys	0|89|attorneys general	0|93|attorneys
us	0|89|us authorities	0|146|us framework*	0|149|us based	0|149|us law	0|149|us laws	0|149|us government	0|149|us federal	0|149|us citizen*	0|149|us department	0|149|us based compan*	0|149|us law enforcement	0|149|us authorit*	0|149|us compan*	0|149|us server*	0|149|us territory	0|149|us customer*	0|149|us user*	0|149|us person*	0|149|us provider*	0|149|us data privacy	0|162|us state*	0|171|us at the	0|171|us at our	0|171|us at this	0|178|us alone
u	0|89|u s authorities	0|146|u s framework*	0|149|u s	0|149|u s a	0|162|u s state law*	2|648|u s
binding	0|89|binding order*	0|148|binding corporate rules	0|148|binding corporate rule	1|1167|binding
revenue	0|89|revenue service	0|190|revenue share*	0|190|revenue sharing
gambling	0|89|gambling authorit*	0|89|gambling commission
acquisition	0|90|acquisition	0|90|acquisition or sale	8|1633|acquisition
acquirer	0|90|acquirer
bankruptcy	0|90|bankruptcy
purchaser	0|90|purchaser
change	0|90|change of control	0|90|change in control	0|107|change in the law	0|107|change in law	0|174|change this	0|174|change our privacy	0|174|change from time	3|1596|change	8|1632|change	8|1633|change of control	8|1633|change in control	8|1633|change in ownership	8|1633|change of ownership	8|1633|change your settings	8|1633|change your preferences	8|1633|change your mind	8|1633|change your information	8|1633|change your password	8|1633|change or delete	8|1633|change your privacy settings	8|1633|change your browser	8|1633|change your personal	8|1639|change the date
insolvency	0|90|insolvency
restructuring	0|90|restructuring
dissolution	0|90|dissolution
merges	0|90|merges	1|824|merges
new	0|90|new owner*	0|98|new features	0|98|new products	0|98|new services	0|98|new product	0|98|new functionality	0|98|new functionalities	0|100|new offers	0|108|new terms	0|162|new jersey	0|174|new version of this	0|231|new zealand	1|869|new	8|1632|new version	8|1632|new privacy policy	8|1639|new version here
potential	0|90|potential buyer*	0|90|potential purchaser*
buyer	0|90|buyer or other	0|90|buyer or successor	0|90|buyer of our	0|90|buyer of all	0|90|buyer or seller	0|165|buyer
buyers	0|90|buyers of our	0|90|buyers or sellers	0|165|buyers
seller	0|90|seller or buyer
sellers	0|90|sellers or buyers	0|95|sellers
merger	0|90|merger or sale	0|90|merger sale	0|90|merger acquisition	8|1633|merger
asset	0|90|asset sale*	0|90|asset transaction*	1|534|asset
spin	0|90|spin off*
amalgamation	0|90|amalgamation
liquidation	0|90|liquidation
receivership	0|90|receivership	1|1170|receivership
takeover	0|90|takeover
winding	0|90|winding up
similar	0|90|similar transaction*	0|147|similar protection	0|156|similar technolog*	0|156|similar tool*	0|156|similar tracking	3|1578|similar
part	0|90|part of such a transaction	1|833|part	3|1555|part
proposed	0|90|proposed transaction*
businesses	0|90|businesses we acquire	1|515|businesses
general	0|91|general public	0|108|general terms	0|163|general data protection regulation
community	0|91|community members	1|418|community	8|1649|community forum
meeting	0|91|meeting participants	1|1185|meeting
fellow	0|91|fellow participants	0|91|fellow users	0|91|fellow members
broader	0|91|broader public	1|960|broader
wider	0|91|wider public
someone	0|91|someone else s profile	1|673|someone
workspace	0|92|workspace owner*
team	0|92|team admin*	0|143|team members	0|143|team member	1|509|team
school	0|92|school
schools	0|92|schools
lawyers	0|93|lawyers
accountants	0|93|accountants
insurers	0|93|insurers
insurance	0|93|insurance compan*
advisors	0|93|advisors
advisers	0|93|advisers
debt	0|93|debt collect*	1|573|debt	2|1284|debt collection
accountant	0|93|accountant
lawyer	0|93|lawyer
accounting	0|93|accounting firm*	0|107|accounting rule*	0|107|accounting obligation*	0|107|accounting purposes	0|107|accounting law*	0|107|accounting record*	0|107|accounting requirement*	0|107|accounting legislation	0|107|accounting regulation*	0|107|accounting act	1|581|accounting
academic	0|94|academic institution*
research	0|94|research institution*	0|94|research partner*	0|99|research
carrier	0|95|carrier
carriers	0|95|carriers
logistics	0|95|logistics
travel	0|95|travel provider*
train	0|95|train operator*	0|113|train	0|113|train * models	0|143|train our employees	0|143|train our staff	0|143|train employees	1|702|train
merchants	0|95|merchants	1|527|merchants
restaurants	0|95|restaurants
retailers	0|95|retailers
hotels	0|95|hotels
deliver	0|96|deliver our service*	0|96|deliver the service*	0|96|deliver services	0|96|deliver products	0|96|deliver and	1|805|deliver	2|798|deliver service	3|1558|deliver
operate	0|96|operate our	0|96|operate the	0|96|operate and	0|96|operate this	0|96|operate your	0|96|operate provide	0|96|operate such	0|96|operate these	0|96|operate or	0|96|operate maintain	0|96|operate develop	0|96|operate properly	0|96|operate correctly	1|496|operate	3|1588|operate
run	0|96|run our	0|96|run the	0|96|run and	0|96|run grow	0|96|run the website	0|96|run operate	1|497|run	3|1588|run
running	0|96|running our	0|96|running the	1|497|running
administer	0|96|administer our	0|96|administer the	0|96|administer your account	0|96|administer your membership	3|1588|administer
administering	0|96|administering our	0|96|administering the	0|96|administering and managing	0|96|administering your account
administration	0|96|administration of our	0|96|administration of the
delivering	0|96|delivering our	1|805|delivering
offer	0|96|offer our service*	0|96|offer you	0|110|offer support	1|545|offer	3|1558|offer
offering	0|96|offering our	0|110|offering support	1|545|offering	3|1550|offering
maintenance	0|96|maintenance of	1|1100|maintenance
function	0|96|function properly	0|96|function correctly	1|425|function
functions	0|96|functions properly	0|96|functions correctly	1|425|functions
proper	0|96|proper functioning	1|970|proper
properly	0|96|properly function	1|970|properly
functioning	0|96|functioning of	1|425|functioning
manage	0|96|manage your account	0|96|manage and administer	0|96|manage your * account	0|96|manage our relationship	0|96|manage our business	0|96|manage your membership	0|133|manage your preference*	0|133|manage your cookie*	0|133|manage your privacy	0|133|manage your setting*	0|133|manage your choice*	0|133|manage your communication*	0|133|manage your consent*	0|133|manage your subscription*	0|133|manage your data	0|133|manage your personal	0|133|manage your information	0|133|manage your email*	0|133|manage your marketing	0|133|manage your notification*	0|133|manage your advertising	0|133|manage your profile	0|133|manage your browser	0|133|manage your device	1|514|manage	3|1588|manage
managing	0|96|managing your account	0|96|managing your * account	0|96|managing our relationship	0|96|managing our business	0|133|managing your preference*	0|133|managing your cookie*	0|133|managing your privacy	0|133|managing your setting*	0|133|managing your choice*	0|133|managing your communication*	0|133|managing your consent	0|133|managing your subscription*	0|133|managing your data	0|133|managing your personal	0|133|managing your information	0|133|managing your email	1|514|managing
management	0|96|management of your account	0|103|management reporting	1|514|management
operation	0|96|operation of
operations	0|96|operations of
correct	0|96|correct functioning	0|96|correct operation	0|119|correct	0|119|correct inaccurate	0|119|correct or update	0|190|correct way	3|1598|correct	8|1633|correct or update
works	0|96|works properly	0|96|works correctly	1|502|works
working	0|96|working properly	1|502|working	5|1610|working day	5|1610|working days
operates	0|96|operates properly	1|496|operates
for	0|96|for the site to function	0|110|for support	0|177|for the most part	0|178|for the sole purpose*	0|190|for example	0|190|for instance	0|190|for your information	0|192|for the purpose of	0|192|for us to be able to	0|193|for a period	0|193|for as long as	0|193|for the life of	0|193|for the lifetime	0|193|for the term of	0|193|for the entire duration	0|193|for as long as necessary	0|193|for as long as needed	0|193|for so long as necessary	0|193|for as long as is necessary	0|193|for as long as required	0|193|for the period	0|195|for more	0|195|for details	4|1562|for example	4|1562|for instance
better	0|97|better serve	0|97|better service*	0|97|better experience	1|775|better
quality	0|97|quality assurance	0|97|quality and training	1|987|quality	2|987|quality of
refine	0|97|refine
more	0|97|more effective	0|97|more efficient	0|177|more often than not	0|195|more information	0|195|more details	0|195|more about	1|950|more	2|998|more information	3|1577|more	5|1611|more days	5|1613|more months	5|1614|more years	8|1637|more prominent notice
easier	0|97|easier to use	1|963|easier
ease	0|97|ease of use
usability	0|97|usability
fix	0|97|fix errors	0|97|fix problems	0|97|fix issues	1|780|fix	3|1598|fix
fixing	0|97|fixing errors	0|97|fixing problems	0|97|fixing issues
correction	0|97|correction of errors	0|119|correction
upgrade	0|97|upgrade our
training	0|97|training and quality	0|97|training and quality assurance	0|113|training	0|113|training data	0|113|training of	0|143|training of employees	0|143|training of our employees	0|143|training of our staff	1|702|training
product	0|98|product development	0|110|product support	1|298|product	3|1550|product	8|1633|product update*
test	0|98|test new	0|98|test different	0|98|test variations	0|98|test various	0|98|test our	0|98|test changes	1|784|test
testing	0|98|testing	1|784|testing
develop	0|98|develop
develops	0|98|develops
developed	0|98|developed
developing	0|98|developing
development	0|98|development
ab	0|98|ab test*
beta	0|98|beta test*	1|784|beta
market	0|99|market research	0|100|market our	0|100|market to	0|100|market its	0|100|market their	0|100|market products	0|100|market services	0|190|market share*	1|539|market
scientific	0|99|scientific
studies	0|99|studies	1|1027|studies
case	0|99|case stud*	1|790|case
promote	0|100|promote	0|105|promote safety	0|105|promote the safety	0|105|promote the security	0|105|promote integrity
promotion	0|100|promotion
promotional	0|100|promotional communication*	0|100|promotional offer*	0|100|promotional code*
promoting	0|100|promoting
promotes	0|100|promotes
prospecting	0|100|prospecting
exclusive	0|100|exclusive offers	0|100|exclusive offer	0|178|exclusive	1|973|exclusive
offers	0|100|offers from	0|100|offers to you	0|100|offers and	0|100|offers or	0|100|offers for	0|100|offers about	0|100|offers that	0|100|offers which	0|100|offers by email	1|545|offers
personalized	0|100|personalized offers
personalised	0|100|personalised offers
discounts	0|100|discounts
coupons	0|100|coupons
vouchers	0|100|vouchers
incentive	0|100|incentive offer*
latest	0|100|latest offers	1|868|latest	8|1639|latest version
loyalty	0|100|loyalty offer*	1|549|loyalty
newsletter	0|100|newsletter at any time
newsletters	0|100|newsletters at any time
unsolicited	0|100|unsolicited
promo	0|100|promo code*
sponsored	0|101|sponsored	0|101|sponsored content
commercials	0|101|commercials
advertise	0|101|advertise
advertises	0|101|advertises
advertised	0|101|advertised
advertisement	0|101|advertisement
advertisements	0|101|advertisements	0|102|advertisements tailored	0|102|advertisements relevant to	0|102|advertisements targeted	0|102|advertisements that are tailored to your interest*	0|102|advertisements tailored to your interest*	0|102|advertisements that are tailored
advert	0|101|advert
adverts	0|101|adverts
advertize	0|101|advertize
advertizing	0|101|advertizing
targeted	0|102|targeted ad*	0|102|targeted to your interest*	0|102|targeted to you	0|102|targeted content	0|102|targeted marketing	0|102|targeted messages	0|102|targeted offers	0|102|targeted promotion*
interest	0|102|interest based ad*	0|102|interest based	0|102|interest related ad*	0|102|interest based content	1|711|interest	2|1137|interest based
custom	0|102|custom audience*	1|838|custom	2|984|custom practice
contextual	0|102|contextual ad*
targeting	0|102|targeting ad*	0|102|targeting of ad*	0|157|targeting cookie*
tailor	0|102|tailor ad	0|102|tailor ads	0|102|tailor advert*	0|104|tailor	0|104|tailor made
tailored	0|102|tailored ad	0|102|tailored ads	0|102|tailored advert*	0|104|tailored
tailoring	0|102|tailoring ad	0|102|tailoring ads	0|102|tailoring advert*	0|104|tailoring
target	0|102|target ads	0|102|target advert*
personalising	0|102|personalising * advertising	0|102|personalising advertising
personalizing	0|102|personalizing * advertising	0|102|personalizing advertising
trends	0|103|trends
metrics	0|103|metrics
internal	0|103|internal reporting	0|190|internal processes	0|190|internal technical processes
reporting	0|103|reporting purposes	0|103|reporting and	0|103|reporting service*	0|103|reporting tool*	0|103|reporting function*	0|103|reporting feature*	0|103|reporting analytics	0|190|reporting a problem	0|190|reporting a bug	1|465|reporting
campaign	0|103|campaign reporting
analytical	0|103|analytical	0|103|analytical purposes	0|157|analytical cookie*
reports	0|103|reports on	1|465|reports
compiling	0|103|compiling reports
generate	0|103|generate reports	3|1559|generate
prepare	0|103|prepare reports
produce	0|103|produce reports	3|1559|produce
preparing	0|103|preparing reports
generating	0|103|generating reports
audience	0|103|audience measurement	0|103|audience of our
recommend	0|104|recommend content	0|104|recommend product*	0|104|recommend service*	0|104|recommend item*	0|104|recommend relevant	0|104|recommend to you	0|104|recommend you	0|104|recommend features	0|104|recommend other	0|104|recommend services	0|104|recommend new
recommended	0|104|recommended content	0|104|recommended product*	0|104|recommended for you
recommending	0|104|recommending
recommendation	0|104|recommendation
recommendations	0|104|recommendations
suggest	0|104|suggest content	0|104|suggest product*	0|104|suggest relevant	0|104|suggest to you	0|104|suggest friends	0|104|suggest people	0|104|suggest features	0|104|suggest products	0|104|suggest services	0|104|suggest other	0|104|suggest new	0|104|suggest additional	0|104|suggest connections
suggested	0|104|suggested content	0|104|suggested for you
suggesting	0|104|suggesting
suggestions	0|104|suggestions and recommendations	0|104|suggestions for you	0|104|suggestions to you	0|104|suggestions about
bespoke	0|104|bespoke
suggests	0|104|suggests content	0|104|suggests products
recommends	0|104|recommends
needs	0|104|needs based	0|104|needs oriented	0|104|needs based design	0|187|needs to	1|606|needs
adapt	0|104|adapt the	0|104|adapt our	0|104|adapt your	0|104|adapt content	3|1596|adapt	8|1632|adapt
adapting	0|104|adapting the	0|104|adapting our
adapted	0|104|adapted to your	8|1632|adapted
protect	0|105|protect our	0|105|protect the rights	0|105|protect the safety	0|105|protect against	0|105|protect or defend	0|105|protect us	0|105|protect rights	0|105|protect the interests	0|105|protect the property	0|105|protect the security	0|105|protect and defend	0|105|protect * s rights	0|105|protect ourselves	0|105|protect themselves	0|105|protect others	0|105|protect other users	0|105|protect people	0|137|protect the legitimate interest*	0|137|protect our legitimate interest*	0|140|protect your	0|140|protect personal	0|140|protect the personal	0|140|protect information	0|140|protect the information	0|140|protect data	0|140|protect the data	0|140|protect it	0|140|protect them	0|140|protect user*	0|140|protect against unauthori*	0|140|protect	6|1623|protect
safety	0|105|safety	0|105|safety of	1|723|safety
secure	0|105|secure our	0|105|secure operation	0|140|secure
integrity	0|105|integrity	1|1321|integrity
abuse	0|105|abuse	1|732|abuse
spam	0|105|spam
malicious	0|105|malicious	1|1459|malicious
malware	0|105|malware	1|1459|malware
threat	0|105|threat
threats	0|105|threats
misuse	0|105|misuse
harmful	0|105|harmful	1|729|harmful
misused	0|105|misused
misusing	0|105|misusing	1|732|misusing
abuses	0|105|abuses	1|732|abuses
abused	0|105|abused
abusive	0|105|abusive	1|732|abusive
virus	0|105|virus
viruses	0|105|viruses
hacking	0|105|hacking
hackers	0|105|hackers
protecting	0|105|protecting our	0|105|protecting the rights	0|105|protecting the safety	0|105|protecting against	0|105|protecting ourselves	0|105|protecting others	0|140|protecting your	0|140|protecting personal	0|140|protecting the personal	0|140|protecting information	0|140|protecting data	0|140|protecting the confidentiality	0|140|protecting the security	0|140|protecting
rights	0|105|rights or property	0|105|rights and property	0|105|rights property	0|105|rights privacy safety	0|105|rights safety	0|105|rights or safety	0|105|rights and safety	0|117|rights	0|118|rights to access	0|118|rights of access	0|118|rights ** to access	0|120|rights to erase	0|123|rights to restrict	0|168|rights apply	1|609|rights	6|1621|rights
phishing	0|105|phishing	1|1460|phishing
bots	0|105|bots and	0|114|bots	1|1461|bots
prohibited	0|105|prohibited activit*	0|105|prohibited use*	0|105|prohibited conduct	0|105|prohibited behavio*	0|105|prohibited content	0|105|prohibited purposes	0|176|prohibited from	0|176|prohibited
inappropriate	0|105|inappropriate use
improper	0|105|improper use
money	0|106|money laundering	0|111|money owed	1|578|money	2|1285|money laundering
suspicious	0|106|suspicious activit*
illegal	0|106|illegal
violate	0|106|violate
violates	0|106|violates
violated	0|106|violated
violating	0|106|violating
infringe	0|106|infringe
infringes	0|106|infringes
infringed	0|106|infringed
infringing	0|106|infringing
contravene	0|106|contravene
contravenes	0|106|contravenes
crime	0|106|crime	1|623|crime
crimes	0|106|crimes	1|623|crimes
criminal	0|106|criminal offence*	0|106|criminal offense*	2|598|criminal code
illicit	0|106|illicit
illicitly	0|106|illicitly
applicable	0|107|applicable law*	0|107|applicable legislation	0|107|applicable regulation*	0|107|applicable rule*	0|107|applicable legal	0|162|applicable state law*	3|1608|applicable
statutory	0|107|statutory	0|193|statutory period*	0|193|statutory retention period*	0|193|statutory retention obligation*	0|193|statutory retention requirement*	0|193|statutory retention dut*	0|193|statutory storage period*	0|193|statutory storage obligation*	1|596|statutory
legally	0|107|legally required	0|107|legally obliged	0|107|legally obligated	0|182|legally permitted	0|182|legally entitled	1|592|legally
as	0|107|as required by	0|130|as requested	0|140|as appropriate safeguard*	0|177|as a rule	0|177|as a general rule	0|177|as a general matter	0|177|as a matter of principle	0|177|as a general principle	0|180|as far as	0|182|as required by applicable	0|182|as otherwise permitted	0|182|as the law requires	0|182|as law requires	0|182|as required or permitted	0|182|as permitted by law	0|182|as permitted by applicable	0|182|as permitted by the law*	0|182|as permitted by local	0|182|as permitted by data	0|182|as permitted by relevant	0|182|as permitted by our	0|182|as allowed by law	0|182|as allowed by applicable	0|183|as applicable	0|183|as appropriate	0|183|as necessary	0|183|as needed	0|183|as the case may be	0|183|as relevant	0|183|as may be necessary	0|183|as may be appropriate	0|184|as far as possible	0|184|as soon as possible	0|184|as soon as reasonably possible	0|184|as soon as practicable	0|184|as soon as reasonably practicable	0|184|as quickly as possible	0|193|as long as	0|193|as long as necessary	0|193|as long as is necessary	0|193|as long as needed	0|193|as long as required	0|193|as long as reasonably necessary	0|195|as described	0|195|as explained	2|1344|as of	2|1411|as is	8|1651|as required by law	8|1651|as legally required	8|1651|as required by applicable	8|1651|as required	8|1652|as appropriate	8|1652|as we deem	8|1652|as necessary
bookkeeping	0|107|bookkeeping	1|581|bookkeeping
complies	0|107|complies	1|599|complies
complied	0|107|complied with	1|599|complied
complying	0|107|complying with	0|138|complying with our contract*	0|138|complying with the contract	1|599|complying
compliance	0|107|compliance	0|107|compliance regulatory	1|599|compliance
obliged	0|107|obliged by law	0|187|obliged
prescribed	0|107|prescribed by law	1|1303|prescribed
mandated	0|107|mandated by law	1|1364|mandated
laws	0|107|laws and regulations	0|107|laws	1|591|laws	3|1568|laws
legislation	0|107|legislation	3|1568|legislation
governing	0|107|governing law*	1|864|governing
claims	0|107|claims regulatory	1|612|claims
6	0|107|6 1 c	0|136|6 1 a	0|137|6 1 f	0|138|6 1 b
1	0|107|1 lit c	0|107|1 letter c	0|107|1 point c	0|136|1 lit a	0|136|1 letter a	0|136|1 point a	0|137|1 lit f	0|137|1 letter f	0|137|1 point f	0|138|1 lit b	0|138|1 letter b	0|138|1 point b
para	0|107|para 1 c	0|136|para 1 a	0|137|para 1 f	0|138|para 1 b
provisions	0|107|provisions of law	1|447|provisions
changes	0|107|changes in law	0|107|changes in the law	0|174|changes to this	0|174|changes to our	0|174|changes in this	8|1632|changes	8|1639|changes here
enforce	0|108|enforce our
disputes	0|108|disputes
dispute	0|108|dispute resolution	0|119|dispute the accuracy
resolve	0|108|resolve disputes	0|110|resolve issues	0|110|resolve your issue*	0|110|resolve your problem*	0|110|resolve your question*	0|110|resolve problems	3|1598|resolve
exercise	0|108|exercise legal	0|108|exercise or defen*	0|108|exercise or defense of a legal right	0|108|exercise or defense of legal rights	0|130|exercise your	0|130|exercise these	0|130|exercise any	0|130|exercise of your	0|130|exercise of these	0|130|exercise of the right*	0|130|exercise the right*	0|130|exercise a right	0|130|exercise one	0|130|exercise all	0|130|exercise those	0|130|exercise their	0|130|exercise his	0|130|exercise certain	0|130|exercise rights	0|130|exercise most	0|130|exercise some	0|130|exercise several	0|130|exercise such	0|130|exercise this	0|130|exercise that	0|130|exercise it	0|130|exercise them	0|130|exercise each	0|130|exercise either	0|130|exercise her	0|130|exercise its	6|1621|exercise
terms	0|108|terms of service	0|108|terms of use	0|108|terms and conditions	0|108|terms of sale	0|108|terms and conditions of sale	0|108|terms and conditions of use	0|108|terms and conditions of service	0|108|terms of purchase	0|108|terms of business	1|435|terms	2|435|terms of use
conditions	0|108|conditions of use	0|108|conditions of sale	0|108|conditions of purchase	1|436|conditions
establishment	0|108|establishment exercise
assertion	0|108|assertion of
enforcing	0|108|enforcing
defence	0|108|defence of	0|108|defence against	0|108|defence of legal rights	1|725|defence
defense	0|108|defense of	0|108|defense against	0|108|defense of legal rights	1|725|defense
gtc	0|108|gtc
gtcs	0|108|gtcs
effective	0|108|effective legal remed*	0|108|effective remed*	0|108|effective judicial remed*	0|175|effective date	0|175|effective as of	0|175|effective	8|1639|effective date	9|1654|effective date	9|1654|effective as of	9|1654|effective	9|1654|effective from	9|1654|effective on
these	0|108|these terms	0|114|these models	8|1630|these policies	8|1630|these terms
reach	0|109|reach you	0|109|reach out	0|171|reach us	1|1093|reach	2|1135|reach out to	3|1599|reach
push	0|109|push notification*	8|1637|push notification	8|1645|push notification
text	0|109|text messages	0|109|text you	0|109|text message	0|155|text file	0|155|text files	1|354|text
sms	0|109|sms	1|400|sms
contacting	0|109|contacting winners	0|109|contacting participants	0|109|contacting candidates	0|109|contacting them	0|109|contacting you	0|110|contacting support	0|171|contacting us	0|171|contacting our	1|405|contacting
contacted	0|109|contacted you	0|109|contacted by us	0|171|contacted us	1|405|contacted
get	0|109|get in touch with you	0|110|get support	0|118|get a copy	0|171|get in touch	1|796|get	3|1589|get	8|136|get your consent
notifications	0|109|notifications
of	0|109|of receiving email*	0|109|of receiving e mail*	0|160|of legal age	0|161|of residence	0|161|of habitual residence	0|190|of the opinion
mailings	0|109|mailings
assist	0|110|assist you	0|110|assist users	0|110|assist customers	3|1557|assist
assisting	0|110|assisting you	0|110|assisting customers
helping	0|110|helping you	0|110|helping users
resolving	0|110|resolving problems	0|110|resolving issues
live	0|110|live support	0|161|live in	1|688|live	3|1605|live
assistance	0|110|assistance with
calculate	0|111|calculate fees
payments	0|111|payments
pay	0|111|pay for	0|111|pay by	0|111|pay with	0|111|pay us	1|566|pay
withdraw	0|111|withdraw money	0|111|withdraw funds	0|128|withdraw your consent	0|128|withdraw consent	0|128|withdraw	0|128|withdraw your consent at any time	0|128|withdraw this consent at any time	0|128|withdraw the consent at any time	0|128|withdraw consent at any time	0|128|withdraw their consent at any time	0|128|withdraw it at any time	0|128|withdraw at any time	0|128|withdraw any consent
withdrawal	0|111|withdrawal of funds	0|111|withdrawal of money	0|128|withdrawal of consent	0|128|withdrawal of your	0|128|withdrawal of such	0|128|withdrawal of the consent	0|128|withdrawal does
payouts	0|111|payouts
payout	0|111|payout
paying	0|111|paying for	0|111|paying us	1|566|paying
paid	0|111|paid for	1|566|paid
billed	0|111|billed	1|568|billed
bill	0|111|bill you	0|111|bill your	1|568|bill	2|598|bill of
charge	0|111|charge your	1|563|charge
charged	0|111|charged to your	1|563|charged
fees	0|111|fees owed	1|562|fees
amounts	0|111|amounts owed	0|111|amounts due	1|579|amounts
sums	0|111|sums owed	0|111|sums due	1|579|sums
outstanding	0|111|outstanding amount*	0|111|outstanding payment*	1|567|outstanding
hiring	0|112|hiring	0|112|hiring process	1|505|hiring
recruitment	0|112|recruitment	0|112|recruitment process
recruiting	0|112|recruiting
evaluate	0|112|evaluate your application
evaluating	0|112|evaluating your application
interview	0|112|interview process	0|112|interview notes	0|112|interview review*	0|112|interview feedback	0|112|interview question*
selection	0|112|selection process
trains	0|113|trains	1|702|trains
trained	0|113|trained	0|114|trained models	1|702|trained
large	0|113|large language model*
foundation	0|113|foundation model*
model	0|113|model training	0|145|model clause*	0|145|model contract*	0|145|model contractual clause*	1|1032|model
artificial	0|114|artificial intelligence	1|1033|artificial	6|1625|artificial intelligence
machine	0|114|machine learning	0|121|machine readable	1|316|machine	2|1084|machine readable	2|1442|machine learning	6|1625|machine learning
ai	0|114|ai	0|114|ai powered	0|114|ai system*	0|114|ai tools	0|114|ai features	0|114|ai models	0|114|ai assistant*	0|114|ai technolog*	0|114|ai agent*	1|1033|ai	6|1625|ai
generative	0|114|generative
neural	0|114|neural network*
deep	0|114|deep learning
virtual	0|114|virtual assistant*	0|114|virtual agent*
ml	0|114|ml models
learning	0|114|learning models	1|703|learning
intelligence	0|114|intelligence models
predictive	0|114|predictive models
models	0|114|models that	0|114|models which	0|114|models used	0|114|models to	0|114|models are	0|114|models may	0|114|models by	0|114|models we	1|1032|models
tune	0|114|tune models
forecasting	0|114|forecasting models
agentic	0|114|agentic
solely	0|115|solely automated	0|178|solely	0|185|solely at our discretion	1|917|solely	3|1584|solely
automatic	0|115|automatic decision*	0|115|automatic action*	0|191|automatic
scoring	0|116|scoring	1|1286|scoring
right	0|117|right	0|117|right to obtain	0|118|right to access	0|118|right of access	0|118|right to know	0|118|right to be informed	0|118|right to information	0|118|right to obtain information	0|118|right to obtain access	0|118|right ** to access	0|120|right to erasure	0|120|right to be forgotten	0|120|right to delete	0|120|right of deletion	0|120|right to request deletion	0|120|right to have * deleted	0|120|right to erase	0|120|right to demand deletion	0|120|right to demand erasure	0|120|right to have * erased	0|121|right to port	0|121|right to receive your	0|121|right to receive the	0|121|right to receive personal	0|121|right to receive data	0|122|right to object	0|122|right to object at any time	0|122|right of opposition	0|123|right to restrict*	0|123|right of restriction	0|123|right to limit	0|123|right to limitation	0|127|right not to be subject	0|128|right of withdrawal	0|128|right of revocation	0|190|right hand	0|190|right corner	0|190|right away	0|190|right now	1|609|right
privacy	0|117|privacy rights	0|124|privacy regulator*	0|124|privacy commissioner*	0|130|privacy request*	0|133|privacy settings	0|133|privacy controls	0|133|privacy preferences	0|140|privacy training	0|146|privacy shield*	0|146|privacy frameworks	0|146|privacy framework*	0|162|privacy rights act	0|163|privacy law*	0|163|privacy legislation	0|163|privacy regulation*	0|163|privacy act	0|170|privacy officer	0|170|privacy team	0|172|privacy practices of other*	0|172|privacy practices of these	0|172|privacy practices of those	0|172|privacy practices of such	0|172|privacy practices of third	0|172|privacy practices of any	0|173|privacy policy	0|173|privacy notice	0|173|privacy statement	0|173|privacy polic*	0|173|privacy statements	0|173|privacy notices	0|173|privacy charter	0|173|privacy declaration	0|195|privacy disclosures	1|295|privacy	6|65|privacy shield	8|1630|privacy policy	8|1630|privacy notice	8|1630|privacy statement	8|1630|privacy policies	8|1631|privacy practices
entitled	0|117|entitled to	0|117|entitled under	1|402|entitled
entitle	0|117|entitle you
entitles	0|117|entitles you
entitlement	0|117|entitlement to
entitlements	0|117|entitlements under
know	0|118|know what personal	1|705|know
confirmation	0|118|confirmation of whether	0|118|confirmation as to whether	0|118|confirmation as to whether or not	0|118|confirmation of whether or not
copies	0|118|copies of your personal	1|461|copies
getting	0|118|getting a copy	1|796|getting
requests	0|118|requests for access	0|118|requests to access	0|120|requests for deletion	0|120|requests to delete	0|120|requests for erasure	0|123|requests to restrict	0|130|requests
register	0|118|register extract*	1|379|register	3|1602|register
corrected	0|119|corrected
update	0|119|update your information	0|119|update your personal	0|119|update or correct	0|174|update this	0|174|update our privacy	1|345|update	8|1632|update	8|1633|update your information	8|1633|update your account	8|1633|update your profile	8|1633|update or correct	8|1633|update your preferences	8|1633|update or delete	8|1637|update you	8|1639|update the date	8|1639|update the * date	8|1639|update this page
amend	0|119|amend your	0|119|amend or	0|119|amend inaccurate	0|119|amend any	0|119|amend the personal	0|119|amend the data	0|119|amend your personal	0|174|amend this	0|174|amend our privacy	8|1632|amend
amendment	0|119|amendment of your	0|119|amendment of the personal
correcting	0|119|correcting
corrections	0|119|corrections
updated	0|119|updated or corrected	0|174|updated from time to time	0|174|updated policy	0|175|updated on	0|175|updated as of	1|345|updated	8|1632|updated	8|1639|updated version	9|1653|updated
incomplete	0|119|incomplete
updating	0|119|updating your personal	0|119|updating your information	0|119|updating or correcting	1|345|updating	8|1632|updating	8|1633|updating your	8|1639|updating the date
incorrect	0|119|incorrect
incorrectly	0|119|incorrectly
out	0|119|out of date
outdated	0|119|outdated	1|870|outdated
accuracy	0|119|accuracy is contested	0|119|accuracy of your
put	0|119|put right	1|1095|put
erroneous	0|119|erroneous
erroneously	0|119|erroneously
deletion	0|120|deletion of your	0|120|deletion request*	0|120|deletion art	0|120|deletion article	0|120|deletion right*	0|193|deletion period*	0|193|deletion deadline*	0|194|deletion of your account	3|1575|deletion
have	0|120|have us delete	0|120|have your personal * deleted	0|120|have your data deleted	0|120|have your information deleted	0|120|have it deleted	0|120|have them deleted	0|120|have it erased	0|120|have them erased	0|120|have us erase	0|120|have your ** deleted	0|120|have your ** erased	0|120|have your ** removed	0|120|have personal information deleted	0|120|have personal data deleted	0|120|have data deleted	0|132|have enabled	0|134|have selected	0|138|have contracted with	0|181|have your consent	0|187|have to	0|198|have the meaning*	0|198|have the same meaning*	4|1585|have to
delete	0|120|delete my	0|194|delete your account	0|194|delete an account	0|194|delete the account	0|194|delete my account	0|194|delete their account	0|194|delete his or her account	0|194|delete his account	0|194|delete her account	0|194|delete its account	0|194|delete their user account	0|194|delete his or her user account	3|1575|delete
demand	0|120|demand deletion	0|120|demand the deletion	0|120|demand erasure
export	0|121|export your data	0|121|export your
structured	0|121|structured commonly used
transferability	0|121|transferability
port	0|121|port your personal
ported	0|121|ported
commonly	0|121|commonly used electronic	0|177|commonly	1|974|commonly
objecting	0|122|objecting
object	0|122|object	0|122|object at any time	0|122|object to this at any time	0|122|object to this processing at any time	0|122|object to the processing at any time	0|122|object to such processing at any time	0|122|object to the use at any time	1|834|object	2|856|object to
objected	0|122|objected	0|122|objected to at any time
objects	0|122|objects	1|834|objects
particular	0|122|particular situation at any time
specific	0|122|specific situation at any time	0|188|specific	0|195|specific disclosures	0|195|specific privacy disclosures	1|973|specific
objection	0|122|objection at any time
opposition	0|122|opposition
restrict	0|123|restrict processing	0|123|restrict certain processing	0|123|restrict some processing	0|123|restrict the processing	0|123|restrict our	0|123|restrict or object	0|123|restrict its processing	0|123|restrict use	0|123|restrict the use	0|123|restrict that processing	0|123|restrict such processing	0|123|restrict this processing	0|123|restrict how we	0|123|restrict how your	0|123|restrict how it	0|123|restrict the way we
limit	0|123|limit certain processing	0|123|limit the use	0|123|limit our use	0|123|limit the processing	0|123|limit processing	0|123|limit how we	0|123|limit how your	0|123|limit the way we	8|1635|limit your rights
restriction	0|123|restriction of processing	0|123|restriction on processing	0|123|restriction of the processing	0|123|restriction right*	0|123|restriction of use	0|123|restriction of the use	0|123|restriction art	0|123|restriction of its processing	0|123|restriction of their processing
restricting	0|123|restricting the processing
limiting	0|123|limiting the use
limitation	0|123|limitation of processing	0|193|limitation period*	2|1304|limitation period*
complain	0|124|complain
supervisory	0|124|supervisory authorit*	0|124|supervisory bod*
lodge	0|124|lodge a complaint	1|1088|lodge	3|1600|lodge
regulator	0|124|regulator
cnil	0|124|cnil	1|1057|cnil
arbitration	0|124|arbitration
filing	0|124|filing a complaint	1|1088|filing
lodging	0|124|lodging a complaint	1|1014|lodging
authority	0|124|authority for privacy protection	0|124|authority for data protection	1|626|authority
datatilsynet	0|124|datatilsynet no
supervising	0|124|supervising authorit*
supervision	0|124|supervision authorit*
office	0|124|office for personal data protection	1|511|office
imy	0|124|imy	1|1439|imy
ico	0|124|ico	1|1440|ico
appeal	0|125|appeal
appeals	0|125|appeals
appealed	0|125|appealed
appealing	0|125|appealing
express	0|127|express your point of view	1|965|express
challenge	0|127|challenge the decision
reviewed	0|127|reviewed by a human	0|127|reviewed by a person
checked	0|127|checked by a human	1|754|checked
revoke	0|128|revoke your consent	0|128|revoke your consent at any time	0|128|revoke this consent at any time	0|128|revoke consent at any time	0|128|revoke it at any time
withdraws	0|128|withdraws
withdrawn	0|128|withdrawn	0|128|withdrawn at any time
withdrawing	0|128|withdrawing
before	0|128|before its withdrawal	0|128|before withdrawal	1|875|before	8|1644|before
revoking	0|128|revoking
revocation	0|128|revocation
revoked	0|128|revoked at any time
consent	0|128|consent given to us	0|128|consent you have given us	0|133|consent preferences	0|136|consent	0|178|consent alone	1|439|consent	6|1622|consent	8|136|consent from you	8|136|consent where required
power	0|129|power of attorney	1|1025|power
acting	0|129|acting on your behalf	1|495|acting
acts	0|129|acts on your behalf	1|495|acts
deceased	0|129|deceased	1|684|deceased
authorized	0|129|authorized to act
authorised	0|129|authorised to act
exercising	0|130|exercising your	0|130|exercising these	0|130|exercising any	0|130|exercising
exercised	0|130|exercised
exercises	0|130|exercises your	0|130|exercises their	0|130|exercises his	0|130|exercises this	0|130|exercises these	0|130|exercises any	0|130|exercises a	0|130|exercises the	0|130|exercises one	0|130|exercises such	0|130|exercises its
instruct	0|130|instruct us
submitting	0|130|submitting a request
verifiable	0|130|verifiable request*	0|130|verifiable consumer request*
requested	0|130|requested by you
refuse	0|130|refuse your request	0|131|refuse
decline	0|130|decline your request	0|131|decline	2|1291|decline in
reject	0|130|reject your request	0|131|reject	0|131|reject all	8|1642|reject the change*	8|1642|reject the new	8|1642|reject the amend*
opt	0|131|opt out*	0|131|opt outs	0|131|opt out of receiving	0|131|opt out preferences	0|131|opt out of	0|131|opt out at any time	0|132|opt in*	0|135|opt out preference signal*	0|135|opt out signal*	1|851|opt	3|1594|opt	6|1622|opt out	8|136|opt in consent
opting	0|131|opting out	0|132|opting in	6|1622|opting out
opted	0|131|opted out	0|132|opted in
switch	0|131|switch off	0|131|switch them off	0|131|switch it off	0|131|switch ** off	0|132|switch on	0|132|switch ** on or off	0|132|switch ** on and off
disabling	0|131|disabling
stop	0|131|stop receiving	1|768|stop	3|1563|stop
block	0|131|block cookies	0|131|block * cookies	0|131|block or delete	0|131|block or restrict	0|131|block or reject	0|131|block or refuse	0|131|block or disable	0|131|block or limit	0|131|block these	0|131|block certain	0|131|block some	0|131|block all	0|131|block such	0|131|block the use	0|131|block use of	0|131|block the storage	0|131|block the setting	0|131|block the placement	0|131|block the cookies	0|131|block our cookies	0|131|block cookie	0|131|block or remove	0|131|block or erase
do	0|131|do not sell or share my	0|131|do not sell my	0|131|do not share my	0|131|do not sell or share link	0|131|do not sell link	0|135|do not track signal*	0|135|do not track setting*	0|135|do not track request*	0|135|do not track feature*	0|135|do not track browser	0|135|do not track header*	0|135|do not track preference*	0|135|do not track mechanism*	0|135|do not track option*	0|135|do not track dnt	0|135|do not track disclosure*	0|135|do not track standard*	0|135|do not track technolog*	0|135|do not track function*	0|171|do not hesitate	2|778|do not do	6|1624|do not track	8|1642|do not object	8|1642|do not oppose
opts	0|131|opts out	0|132|opts in	1|851|opts
unsubscribe	0|131|unsubscribe from receiving	0|131|unsubscribe at any time
declining	0|131|declining
declined	0|131|declined
declines	0|131|declines
refuses	0|131|refuses
refused	0|131|refused
refusing	0|131|refusing
rejecting	0|131|rejecting
rejected	0|131|rejected
rejects	0|131|rejects
turning	0|131|turning off	0|131|turning ** off	0|132|turning on	1|1338|turning
switching	0|131|switching off	0|131|switching ** off
switched	0|131|switched off	0|131|switched ** off	0|132|switched on
blocks	0|131|blocks the use	0|131|blocks cookies
blocked	0|131|blocked cookies
remove	0|131|remove yourself from	3|1575|remove
unsubscribed	0|131|unsubscribed at any time
disable	0|131|disable them at any time
deactivate	0|131|deactivate it at any time	0|194|deactivate your account
activate	0|132|activate
enable	0|132|enable cookies	0|132|enable or disable	0|132|enable location	0|132|enable notification*	0|132|enable push	0|132|enable this	0|132|enable these	3|1557|enable
choose	0|132|choose to enable	0|134|choose	0|134|choose to	3|1594|choose
enabling	0|132|enabling location	0|132|enabling cookies	0|132|enabling this
activated	0|132|activated
activating	0|132|activating
tick	0|132|tick the box	0|132|tick a box
ticking	0|132|ticking the box	0|132|ticking a box
subscribe	0|132|subscribe to our	0|132|subscribe to the	0|132|subscribe to receive	0|132|subscribe to a	1|389|subscribe
subscribed	0|132|subscribed to our	0|132|subscribed to the	0|132|subscribed to receive	1|389|subscribed
subscribing	0|132|subscribing to our	0|132|subscribing to the	1|389|subscribing
signed	0|132|signed up to receive	1|1163|signed
signing	0|132|signing up to receive	1|1163|signing	2|376|signing in
subscribes	0|132|subscribes to our	0|132|subscribes to the	1|389|subscribes
settings	0|133|settings	0|133|settings at any time	1|836|settings	6|1622|settings
preference	0|133|preference cent*	0|157|preference cookie*	1|836|preference
control	0|133|control panel	0|134|control how	0|134|control over	0|134|control of your	0|134|control of their	0|134|control what	0|134|control whether you	0|134|control whether we	0|134|control whether your	0|134|control whether this	0|134|control whether the	0|134|control whether or	0|134|control whether to	0|134|control which	0|134|control the extent	0|134|control the use	0|134|control their	1|756|control	6|1622|control
controls	0|133|controls	1|756|controls
dashboard	0|133|dashboard	8|1645|dashboard
adjust	0|133|adjust your	0|133|adjust the settings
configure	0|133|configure
setting	0|133|setting	0|155|setting cookies	0|155|setting of cookies	0|155|setting a cookie	1|836|setting	2|835|setting up
adjusting	0|133|adjusting your
configured	0|133|configured
configuring	0|133|configuring
configuration	0|133|configuration of your
individual	0|133|individual settings	0|136|individual consent	0|162|individual states	0|162|individual state law*	0|166|individual s	0|166|individual user*	0|166|individual person*	0|183|individual case	0|183|individual cases	3|1554|individual
chooses	0|134|chooses
choosing	0|134|choosing
choice	0|134|choice	6|1622|choice
choices	0|134|choices	6|1622|choices
elect	0|134|elect to	1|851|elect	3|1594|elect
option	0|134|option to	1|851|option
chosen	0|134|chosen	1|851|chosen
chose	0|134|chose	1|851|chose
decide	0|134|decide whether	0|134|decide to	0|134|decide not to	0|134|decide you	0|134|decide that you	0|134|decide for yourself	3|1594|decide
opportunity	0|134|opportunity to
voluntary	0|134|voluntary
voluntarily	0|134|voluntarily
select	0|134|select whether	0|134|select which	0|134|select the	0|134|select a	0|134|select an	0|134|select options	0|134|select an option	0|134|select option	0|134|select your	0|134|select from	3|1594|select
selecting	0|134|selecting
please	0|134|please select	0|171|please send an email	0|171|please send an e mail	0|190|please use	0|195|please see	0|195|please visit	0|195|please refer	0|195|please review	0|195|please read	0|195|please consult	0|195|please click
wish	0|134|wish to control	1|709|wish	3|1569|wish
up	0|134|up to you	2|961|up to
global	0|135|global privacy control
gpc	0|135|gpc
dnt	0|135|dnt
consents	0|136|consents	1|439|consents
explicit	0|136|explicit consent	8|136|explicit opt in	8|136|explicit * opt in
permission	0|136|permission	0|136|permission request*	1|440|permission
consented	0|136|consented	1|439|consented
agree	0|136|agree	1|438|agree	8|136|agree again
consenting	0|136|consenting	1|439|consenting
agreeing	0|136|agreeing	1|438|agreeing
permissions	0|136|permissions	1|440|permissions
agreement	0|136|agreement to the	0|136|agreement to this	0|136|agreement to these	0|136|agreement to our	0|136|agreement to such	0|136|agreement to be bound	0|136|agreement to receive	0|138|agreement with you	0|138|agreement between you	0|138|agreement to be concluded	0|138|agreement concluded	0|138|agreement with us	0|138|agreement we have	0|138|agreement is concluded	1|437|agreement	3|1580|agreement
approval	0|136|approval	0|190|approval process
approvals	0|136|approvals
accept	0|136|accept the use	0|136|accept all	0|136|accept our	0|136|accept this	0|136|accept these	0|136|accept the practices	0|136|accept the terms	0|142|accept no liability	7|1629|accept all cookies	8|136|accept the new	8|136|accept the updated
accepting	0|136|accepting the use	0|136|accepting this	0|136|accepting these	0|136|accepting our	0|136|accepting the practices	0|136|accepting the terms
agrees	0|136|agrees to	1|438|agrees
acceptance	0|136|acceptance of this	0|136|acceptance of these	0|136|acceptance of our	0|136|acceptance of the	0|155|acceptance of cookies
must	0|136|must approve	0|187|must	3|1585|must
approve	0|136|approve the account	0|136|approve your
legitimate	0|137|legitimate interest*	0|137|legitimate business interest*	0|137|legitimate business purpose*	0|137|legitimate commercial interest*	0|137|legitimate business reason*	0|137|legitimate business need*	0|137|legitimate reason*	0|137|legitimate commercial reason*	0|137|legitimate need*	0|137|legitimate and overriding	0|137|legitimate grounds
justified	0|137|justified interest*
overriding	0|137|overriding interest*
balance	0|137|balance of interests
balancing	0|137|balancing test	0|137|balancing of interests	0|137|balancing of the interests	0|137|balancing interests
weighing	0|137|weighing of interests	0|137|weighing of the interests
overridden	0|137|overridden by the interests	0|137|overridden by your	0|137|overridden by your interests
safeguard	0|137|safeguard the legitimate interest*	0|137|safeguard our legitimate interest*	0|137|safeguard legitimate interest*	0|137|safeguard our interests	0|137|safeguard the interests
safeguarding	0|137|safeguarding the legitimate interest*	0|137|safeguarding our legitimate interest*	0|137|safeguarding legitimate interest*	0|137|safeguarding of the legitimate interest*	0|137|safeguarding of our legitimate interest*	0|137|safeguarding of legitimate interest*	0|137|safeguarding our interests
those	0|137|those interests	0|166|those who
compelling	0|137|compelling legitimate grounds
contract	0|138|contract with you	0|138|contract performance	0|138|contract we have	0|138|contract between	0|138|contract with us	0|138|contract to be concluded	0|138|contract is concluded	0|138|contract concluded	0|138|contract you have	0|138|contract to which	0|138|contract that you	1|444|contract	3|1580|contract
perform	0|138|perform our contract	0|138|perform a contract	0|138|perform the contract	0|138|perform our agreement	0|138|perform an agreement	0|138|perform your contract	1|498|perform
contractual	0|138|contractual necessity	0|138|contractual performance	0|138|contractual relationship*	0|138|contractual basis	0|145|contractual clauses approved
pre	0|138|pre contractual
performing	0|138|performing a contract	0|138|performing our contract	0|138|performing the contract	1|498|performing
execution	0|138|execution of a contract	0|138|execution of the contract	0|138|execution of our contract
conclude	0|138|conclude a contract	0|138|conclude an agreement	0|138|conclude the contract
conclusion	0|138|conclusion of a contract	0|138|conclusion of the contract	0|138|conclusion of an agreement	0|138|conclusion of the agreement
entering	0|138|entering into a contract	1|1088|entering
necessary	0|138|necessary for the contract	0|157|necessary cookie*	0|187|necessary to	0|187|necessary for	0|187|necessary in order to	1|605|necessary	3|1567|necessary
precontractual	0|138|precontractual
concluding	0|138|concluding a contract	0|138|concluding the contract	1|1105|concluding
contracts	0|138|contracts concluded	0|138|contracts with you	1|444|contracts
party	0|138|party to a contract	0|138|party to the contract	1|671|party
carry	0|138|carry out our contract	0|138|carry out the contract	0|138|carry out a contract	1|1090|carry
carrying	0|138|carrying out the contract	1|1090|carrying
execute	0|138|execute our contract	0|138|execute the contract	0|138|execute a contract	1|500|execute
executing	0|138|executing the contract	1|500|executing
has	0|138|has contracted with	0|181|has consented	0|181|has given consent	0|181|has given his consent	0|181|has given their consent	0|181|has given its consent	0|187|has to	0|198|has the meaning*
art	0|139|art 6	1|451|art	2|1006|art works
article	0|139|article 6	0|139|article 9	1|451|article
vital	0|139|vital interest*	1|607|vital
official	0|139|official authority
substantial	0|139|substantial public interest	0|174|substantial change*
lawfulness	0|139|lawfulness	0|139|lawfulness of processing	0|139|lawfulness of the processing
organizational	0|140|organizational measures
organisational	0|140|organisational measures
secured	0|140|secured
securely	0|140|securely
protection	0|140|protection of	0|140|protection measures	0|140|protection against	6|1623|protection
penetration	0|140|penetration test*
two	0|140|two factor	1|918|two
multi	0|140|multi factor
need	0|140|need to know	0|187|need to	0|187|need the	0|187|need your	0|187|need access	0|187|need it	0|187|need this	0|187|need certain	1|606|need	3|1567|need	4|1585|need to
iso	0|140|iso 27001	1|1525|iso
soc	0|140|soc 2
pci	0|140|pci	1|1526|pci
protects	0|140|protects your	0|140|protects
protective	0|140|protective measure*	0|140|protective
password	0|140|password protected
intrusion	0|140|intrusion detection
antivirus	0|140|antivirus
anti	0|140|anti virus
appropriate	0|140|appropriate measures	3|1608|appropriate	8|1652|appropriate steps
vulnerability	0|140|vulnerability scan*
protected	0|140|protected by	0|140|protected against	0|140|protected from	0|140|protected in accordance	0|140|protected storage
safe	0|140|safe	0|146|safe harbo*	1|723|safe	6|1623|safe
safely	0|140|safely	1|723|safely
adequately	0|140|adequately protected
safer	0|140|safer	1|723|safer
safest	0|140|safest
protections	0|140|protections
adding	0|140|adding protection	1|829|adding
responsible	0|140|responsible for keeping your	0|169|responsible for the processing	0|169|responsible for your	0|169|responsible party	0|169|responsible for processing	0|169|responsible for data processing	0|169|responsible entity	0|169|responsible body	0|172|responsible for the privacy practices	0|172|responsible for the content	0|172|responsible for the practices	0|172|responsible for their
securing	0|140|securing	1|722|securing
breach	0|141|breach	0|141|breach of security
breaches	0|141|breaches
compromised	0|141|compromised
accidental	0|141|accidental loss	0|141|accidental or unlawful	0|141|accidental destruction
loss	0|141|loss of data	1|736|loss
hacked	0|141|hacked
unlawful	0|141|unlawful destruction
hacks	0|141|hacks
alteration	0|141|alteration of
leak	0|141|leak
leaks	0|141|leaks
leaked	0|141|leaked
leakage	0|141|leakage
cannot	0|142|cannot guarantee	0|142|cannot warrant	0|142|cannot ensure	0|142|cannot assure	0|142|cannot be guaranteed	0|142|cannot fully guarantee	0|142|cannot completely guarantee	0|142|cannot absolutely guarantee	0|185|cannot
100	0|142|100 secure	0|142|100 safe	0|142|100 percent secure
completely	0|142|completely secure	0|142|completely safe	0|189|completely
absolute	0|142|absolute security
fully	0|142|fully secure	0|142|fully safe	1|831|fully
entirely	0|142|entirely secure	0|142|entirely safe
absolutely	0|142|absolutely secure
perfectly	0|142|perfectly secure	0|142|perfectly safe
totally	0|142|totally secure
impenetrable	0|142|impenetrable
ensure	0|142|ensure or warrant	0|186|ensure	3|1561|ensure
without	0|142|without any warranty	0|142|without warranty	0|142|without warranties	0|176|without	0|179|without prejudice	0|179|without prejudice to	0|181|without your consent	0|181|without your permission	0|181|without your * consent	0|181|without your approval	0|181|without your agreement	0|181|without your authorization	0|181|without your authorisation	0|181|without consent	0|181|without the consent	0|181|without prior consent	0|181|without explicit consent	0|181|without parental consent	0|181|without their consent	0|181|without their explicit consent	0|181|without their * consent	0|181|without your written permission	0|181|without your written consent	0|181|without your prior written	0|184|without undue delay	0|184|without unreasonable delay	0|184|without delay	0|184|without any delay	0|184|without further delay	0|184|without any undue delay	0|184|without unnecessary delay	0|190|without limitation	0|193|without time limit	0|197|without affecting the lawfulness	0|197|without affecting the legality	8|1636|without your consent	8|1636|without your explicit consent	8|1636|without your express consent	8|1636|without your prior consent	8|1636|without first obtaining	8|1636|without obtaining your	8|1636|without your permission	8|1636|without your agreement	8|1636|without the consent	8|1636|without the * consent	8|1636|without consent	8|1642|without objecting	8|1642|without objection
unable	0|142|unable to guarantee	0|176|unable	1|787|unable
impossible	0|142|impossible to guarantee	0|176|impossible
nobody	0|142|nobody can guarantee	0|176|nobody
never	0|142|never guarantee	0|176|never	1|1353|never
nor	0|142|nor guarantee	0|176|nor	0|197|nor does it affect
disclaims	0|142|disclaims all	0|142|disclaims any
disclaim	0|142|disclaim all warrant*	0|142|disclaim any warrant*
assume	0|142|assume no liability	1|1225|assume
employees	0|143|employees
employee	0|143|employee	0|143|employee training
staff	0|143|staff	0|143|staff members	0|143|staff member	0|143|staff training	1|503|staff
personnel	0|143|personnel	1|503|personnel
workers	0|143|workers
workforce	0|143|workforce	1|503|workforce
colleagues	0|143|colleagues
international	0|144|international transfer*	0|145|international data transfer agreement*	0|145|international data transfer addendum
internationally	0|144|internationally
abroad	0|144|abroad	1|666|abroad
overseas	0|144|overseas	1|666|overseas
countries	0|144|countries where	0|144|countries outside	0|144|countries other than	0|153|countries	1|636|countries
foreign	0|144|foreign countr*	0|144|foreign jurisdiction*
country	0|144|country other than	0|153|country	1|636|country
standard	0|145|standard contractual clause*	0|145|standard data protection clause*	0|145|standard data protection contract*	0|145|standard contract clause*	0|147|standard of protection	1|988|standard
scc	0|145|scc
sccs	0|145|sccs
eu	0|145|eu model	0|145|eu standard contract*	0|150|eu	0|150|eu based	0|150|eu countr*	0|163|eu data protection basic regulation	0|163|eu general data protection regulation	0|163|eu gdpr	0|170|eu representative	1|645|eu
idta	0|145|idta
dpf	0|146|dpf	0|146|dpf framework*
adequacy	0|146|adequacy framework*	0|147|adequacy decision*	0|147|adequacy	0|147|adequacy determination*	0|147|adequacy regulation*	1|970|adequacy
swiss	0|146|swiss framework*	0|152|swiss	1|655|swiss
uk	0|146|uk framework*	0|151|uk	0|163|uk gdpr	1|650|uk
framework	0|146|framework principles
shield	0|146|shield framework*	1|1166|shield
frameworks	0|146|frameworks relating to
levels	0|147|levels of protection	1|955|levels
equivalent	0|147|equivalent protection	3|1578|equivalent
comparable	0|147|comparable protection	3|1578|comparable
deemed	0|147|deemed adequate	1|1374|deemed	8|1642|deemed accepted	8|1642|deemed to have accepted	8|1642|deemed to be accepted	8|1642|deemed to have agreed	8|1642|deemed to have consented	8|1642|deemed approved
considered	0|147|considered adequate	8|1642|considered accepted
bcr	0|148|bcr
bcrs	0|148|bcrs
united	0|149|united states	0|149|united states of america	0|151|united kingdom	0|250|united arab emirates	1|649|united
usa	0|149|usa	1|648|usa
european	0|150|european union	0|150|european economic area	0|150|european countr*	0|150|european resident*	0|150|european users	0|150|european countries	0|150|european law*	0|150|european legislat*	0|150|european and national	0|150|european or national	0|150|european regulation*	0|150|european directive*	0|163|european general data protection regulation	1|645|european
eea	0|150|eea	0|150|eea countr*	1|645|eea
europe	0|150|europe	1|645|europe
great	0|151|great britain	1|960|great	2|966|great experience
england	0|151|england	0|151|england and wales	1|650|england
scotland	0|151|scotland
northern	0|151|northern ireland
british	0|151|british	1|650|british
switzerland	0|152|switzerland	1|655|switzerland
region	0|153|region
regions	0|153|regions
servers	0|154|servers	0|154|servers located in	0|154|servers are located in	0|154|servers located outside	0|154|servers in the	1|327|servers
infrastructure	0|154|infrastructure
cookies	0|155|cookies	0|157|cookies from third part*	0|157|cookies set by third part*	0|157|cookies placed by third part*	0|198|cookies are small	0|198|cookies are text	0|198|cookies are tiny	0|198|cookies are pieces	0|198|cookies are files	0|198|cookies are data	0|198|cookies are alphanumeric	0|198|cookies is a
small	0|155|small text file*	0|155|small data file*	0|155|small file*	0|155|small web file*	1|959|small
exclude	0|155|exclude the acceptance of cookies	0|179|exclude	1|828|exclude
tags	0|156|tags	0|198|tags are small	1|1464|tags
localstorage	0|156|localstorage
plugins	0|156|plugins
plug	0|156|plug in*	0|156|plug ins	1|1466|plug
flash	0|156|flash cookie*	0|156|flash object*	0|156|flash lso*
scripts	0|156|scripts	1|343|scripts
trackers	0|156|trackers
tracker	0|156|tracker
pixel	0|156|pixel tag*	0|198|pixel is a	0|198|pixel is an
conversion	0|156|conversion pixel*
dom	0|156|dom storage
etags	0|156|etags
plugin	0|156|plugin
essential	0|157|essential cookie*	1|607|essential
functional	0|157|functional cookie*	1|425|functional
strictly	0|157|strictly necessary cookie*	0|178|strictly	1|608|strictly	3|1584|strictly
child	0|158|child	1|678|child
children	0|158|children	1|678|children
minor	0|158|minor	0|174|minor change*	0|174|minor modification*	0|174|minor update*	0|174|minor revision*	0|174|minor amendment*	0|174|minor adjustment*	0|174|minor edit*	0|174|minor correction*	1|679|minor
minors	0|158|minors	1|679|minors
kids	0|158|kids	1|678|kids	6|1620|kids
teen	0|158|teen	1|679|teen
teens	0|158|teens	1|679|teens
underage	0|158|underage	1|679|underage
young	0|158|young people	0|158|young person*	1|679|young
students	0|158|students under
younger	0|158|younger	0|160|younger than	1|679|younger
pupil	0|158|pupil
pupils	0|158|pupils
parental	0|159|parental
years	0|160|years of age	0|160|years old	5|1614|years
minimum	0|160|minimum age	0|178|minimum necessary	0|178|minimum required	0|178|minimum amount	2|1202|minimum threshold
below	0|160|below the age
resident	0|161|resident	3|1605|resident
residents	0|161|residents
residing	0|161|residing
reside	0|161|reside	3|1605|reside
located	0|161|located in	1|641|located	3|1604|located
based	0|161|based in	0|181|based on your consent	0|181|based on your * consent	1|717|based	3|1604|based
living	0|161|living in	1|688|living	2|1016|living in
resides	0|161|resides
habitual	0|161|habitual residence
residency	0|161|residency
residencies	0|161|residencies
domicile	0|161|domicile
domiciled	0|161|domiciled
users	0|161|users from	0|166|users	1|382|users	3|1554|users
individuals	0|161|individuals from	0|166|individuals	3|1554|individuals
people	0|161|people who live	0|166|people	0|166|people who	0|238|people s republic of china	1|673|people	3|1554|people
registered	0|161|registered office	0|161|registered address	0|166|registered user*	1|379|registered	2|512|registered office
headquartered	0|161|headquartered
headquarters	0|161|headquarters in	0|161|headquarters at
principal	0|161|principal place of business	2|512|principal place
incorporated	0|161|incorporated under the laws
head	0|161|head office	1|1246|head
lives	0|161|lives in a	0|161|lives in the	1|688|lives
ccpa	0|162|ccpa	1|1055|ccpa
cpra	0|162|cpra	1|1055|cpra
virginia	0|162|virginia	0|162|virginia consumer data protection act	1|1527|virginia
colorado	0|162|colorado	0|162|colorado privacy act	1|1528|colorado
connecticut	0|162|connecticut	0|162|connecticut data privacy act	1|1529|connecticut
utah	0|162|utah	0|162|utah consumer privacy act	1|1530|utah
shine	0|162|shine the light
certain	0|162|certain states	0|162|certain state	0|162|certain state law*	0|188|certain	1|973|certain
nevada	0|162|nevada	1|1531|nevada
texas	0|162|texas	1|1532|texas
oregon	0|162|oregon
california	0|162|california consumer privacy act*	0|162|california privacy rights act	0|162|california civil code	0|162|california privacy law*	0|162|california online privacy protection act	6|1621|california
caloppa	0|162|caloppa
montana	0|162|montana
several	0|162|several states	1|949|several	3|1579|several
mountain	0|162|mountain view california
gdpr	0|163|gdpr	1|1054|gdpr	6|1621|gdpr
basic	0|163|basic data protection regulation
lgpd	0|163|lgpd
pipeda	0|163|pipeda
dsgvo	0|163|dsgvo
visit	0|164|visit our website	0|164|visit our site	0|164|visit our websites	0|164|visit our web site	0|164|visit the website	0|164|visit the site	0|164|visit this website	0|164|visit this site	0|164|visit to our website*	0|164|visit to our site*	0|164|visit one of our	0|164|visit any of our	0|164|visit our pages	0|164|visit our app	0|164|visit our platform	0|164|visit certain website*	0|164|visit an * website	0|164|visit our page	0|164|visit our fan page*	0|164|visit our profile*	0|195|visit our	1|384|visit	3|1556|visit	8|1640|visit this page	8|1640|visit ** periodically	8|1640|visit ** regularly	8|1640|visit ** from time to time
guests	0|164|guests
guest	0|164|guest
visiting	0|164|visiting our site	0|164|visiting our website*	0|164|visiting our websites	0|164|visiting the website	0|164|visiting the site	0|164|visiting our page*	1|384|visiting
visits	0|164|visits to our website*	0|164|visits to our site*	0|164|visits our website*	0|164|visits our site*	0|164|visits the website	0|164|visits the site	0|164|visits our page*	1|384|visits
visited	0|164|visited our website*	0|164|visited our site*	1|384|visited
browse	0|164|browse our website*	0|164|browse our site*	0|164|browse the website	0|164|browse the site	1|339|browse
clients	0|165|clients	1|385|clients
consumers	0|165|consumers	1|386|consumers	3|1554|consumers
riders	0|165|riders
rider	0|165|rider
prospects	0|165|prospects
prospect	0|165|prospect
person	0|166|person	0|169|person responsible for	1|673|person	3|1554|person
persons	0|166|persons	1|673|persons	3|1554|persons
natural	0|166|natural person*	2|673|natural person
every	0|166|every individual	0|184|every reasonable effort	0|189|every
everyone	0|166|everyone who	1|673|everyone
everybody	0|166|everybody who	1|673|everybody
participants	0|166|participants	1|1086|participants
participant	0|166|participant	1|1086|participant
contractors	0|167|contractors and
applies	0|168|applies to	0|168|applies in	0|168|applies when	0|168|applies where	0|168|applies if	0|168|applies	1|864|applies	6|1628|applies	9|1654|applies from
covers	0|168|covers	1|1110|covers
governs	0|168|governs	1|864|governs
govern	0|168|govern	1|864|govern
governed	0|168|governed by	1|864|governed
scope	0|168|scope of this	1|956|scope	6|1628|scope
describes	0|168|describes how
separate	0|168|separate privacy
own	0|168|own privacy polic*	1|980|own
policy	0|168|policy describes	0|168|policy cover	0|168|policy addresses	0|168|policy explains	0|174|policy changes	1|433|policy	3|1551|policy	8|1630|policy changes	8|1630|policy
statement	0|168|statement cover	0|168|statement addresses	0|168|statement explains	1|434|statement	3|1551|statement	8|1630|statement
shall	0|168|shall apply to	0|186|shall	0|198|shall mean	3|1583|shall	8|1637|shall announce
only	0|168|only addresses	0|178|only	3|1584|only	8|1636|only with your consent
document	0|168|document addresses	1|456|document
exceptions	0|168|exceptions apply	1|828|exceptions
controllers	0|169|controllers
operated	0|169|operated by	1|496|operated
jointly	0|169|jointly responsible	1|982|jointly
entity	0|169|entity responsible	1|672|entity
body	0|169|body responsible	1|672|body	2|690|body height
dpo	0|170|dpo	1|1056|dpo
representative	0|170|representative in the
don	0|171|don t hesitate
questions	0|171|questions	0|171|questions or comments	0|171|questions and comments	0|171|questions comments	1|842|questions	3|1573|questions	6|1627|questions
write	0|171|write to us	0|171|write us
p	0|171|p o box
writing	0|171|writing to us
calling	0|171|calling us	1|401|calling
question	0|171|question	1|842|question	3|1573|question
toll	0|171|toll free
drop	0|171|drop us
integrations	0|172|integrations	0|172|integrations with
hyperlinks	0|172|hyperlinks to	0|172|hyperlinks
hyperlink	0|172|hyperlink to
integration	0|172|integration with	0|172|integration partner*	0|172|integration provider*	0|172|integration of third	0|172|integration you
this	0|173|this policy	0|173|this statement	0|173|this notice	0|173|this document	0|173|this declaration	0|173|this privacy	0|190|this process	0|190|this record is	8|1630|this policy	8|1630|this notice	8|1630|this statement	8|1630|this document	8|1630|this page	8|1630|this agreement	8|1648|this website
modify	0|174|modify this	0|174|modify our privacy	3|1596|modify	8|1633|modify your
revise	0|174|revise this	0|174|revise our privacy	8|1632|revise	8|1639|revise the date
revisions	0|174|revisions to	8|1632|revisions
material	0|174|material change*	3|1593|material	3|1607|material
updates	0|174|updates to this	1|345|updates	8|1632|updates
revised	0|174|revised policy	0|175|revised on	0|175|revised as of	8|1632|revised	9|1653|revised
modifications	0|174|modifications to
amended	0|174|amended from time	8|1632|amended
modified	0|174|modified from time
amendments	0|174|amendments to this	0|174|amendments to our
significant	0|174|significant change*	3|1607|significant
becoming	0|175|becoming effective	8|1644|becoming effective
became	0|175|became effective	1|1091|became
takes	0|175|takes effect	0|196|takes seriously	1|1089|takes	2|788|takes place	8|1644|takes effect	9|1654|takes effect
take	0|175|take effect	0|196|take seriously	1|1089|take	2|788|take place	8|1644|take effect
neither	0|176|neither
none	0|176|none
nothing	0|176|nothing	0|178|nothing more than	0|178|nothing but
refrain	0|176|refrain
refrains	0|176|refrains
refraining	0|176|refraining
fail	0|176|fail to	8|1642|fail to object
fails	0|176|fails to
failing	0|176|failing to
prohibits	0|176|prohibits
prohibit	0|176|prohibit
forbidden	0|176|forbidden
weren	0|176|weren t
hadn	0|176|hadn t
mustn	0|176|mustn t
needn	0|176|needn t
forbid	0|176|forbid
forbids	0|176|forbids
precluded	0|176|precluded from
barred	0|176|barred from
nowhere	0|176|nowhere
prohibiting	0|176|prohibiting
dissatisfied	0|176|dissatisfied
unsatisfied	0|176|unsatisfied
disallow	0|176|disallow
disallows	0|176|disallows
disallowed	0|176|disallowed
unwilling	0|176|unwilling
unavailable	0|176|unavailable
incapable	0|176|incapable
generally	0|177|generally
typically	0|177|typically
usually	0|177|usually	2|975|usually from
normally	0|177|normally
primarily	0|177|primarily
mainly	0|177|mainly	1|968|mainly
mostly	0|177|mostly
ordinarily	0|177|ordinarily
principally	0|177|principally
predominantly	0|177|predominantly
most	0|177|most often	0|177|most of the time	2|952|most of
largely	0|177|largely
customarily	0|177|customarily
routinely	0|177|routinely
exclusively	0|178|exclusively	1|973|exclusively	3|1584|exclusively
merely	0|178|merely
limited	0|178|limited to	0|188|limited
purely	0|178|purely
restricted	0|178|restricted to
confined	0|178|confined to
bare	0|178|bare minimum
sole	0|178|sole	0|190|sole trader*	0|190|sole proprietor*	1|917|sole
them	0|178|them alone
unless	0|179|unless	8|1636|unless you consent	8|1636|unless you agree	8|1636|unless we have your consent	8|1636|unless we receive your consent	8|1636|unless you have consented	8|1636|unless we obtain your consent	8|1636|unless you give	8|1642|unless you object	8|1642|unless you oppose	8|1651|unless required by law
excluding	0|179|excluding	1|828|excluding
apart	0|179|apart from
notwithstanding	0|179|notwithstanding	1|1073|notwithstanding
exempt	0|179|exempt
exempted	0|179|exempted
exempts	0|179|exempts
exemption	0|179|exemption
exemptions	0|179|exemptions
excludes	0|179|excludes	1|828|excludes
excluded	0|179|excluded	1|828|excluded
exclusion	0|179|exclusion
exclusions	0|179|exclusions
aside	0|179|aside from
otherwise	0|179|otherwise than
besides	0|179|besides
except	0|179|except where	0|179|except if	0|179|except when	0|179|except where such	0|179|except in cases where	0|179|except to the extent	1|828|except
whenever	0|180|whenever	0|183|whenever possible	8|1640|whenever you visit
depending	0|180|depending on
insofar	0|180|insofar as	1|956|insofar
should	0|180|should you	0|180|should we	0|180|should any	0|180|should there	0|180|should this	0|180|should your	0|180|should our	0|180|should a	0|180|should an	0|180|should the	0|180|should these	0|180|should such	0|180|should it
conditional	0|180|conditional on
contingent	0|180|contingent on
where	0|180|where we need	0|180|where we rely	0|180|where you have given	0|180|where it is necessary	0|180|where this is necessary	0|180|where this is required	0|180|where it is required	0|180|where it is in our	0|180|where there is	0|180|where you request	0|180|where you choose	0|180|where you object	0|180|where such	0|180|where this is	0|180|where ** processing is	0|180|where the ** processing	0|180|where processing ** is	0|180|where ** processed for	0|180|where we obtain	0|180|where we have obtained	0|180|where we have asked	0|180|where we have received	0|180|where we have disclosed	0|180|where you contest	0|180|where you have contested	0|180|where you have objected	0|180|where you have requested	0|180|where you have asked	0|180|where vital interests	0|180|where we have a	0|181|where you have consented	0|181|where you consent	0|181|where you have given your consent	0|181|where you have given us your consent	0|181|where you have agreed	0|181|where you agree	0|182|where permitted	0|182|where allowed	0|182|where legally required	0|182|where the law requires	0|182|where the law permits	0|182|where legally permitted	0|182|where prohibited by law	0|182|where lawful	0|182|where required by	0|182|where required or permitted	0|182|where permitted or required	0|182|where required by law	0|182|where required to do so by	0|182|where the law allows	0|182|where allowed by law	0|182|where permitted by law	0|182|where permitted by applicable	0|182|where we are required by law	0|182|where lawfully permitted	0|182|where applicable law permits	0|182|where applicable law requires	0|182|where applicable law allows	0|182|where legally obliged	0|182|where we are legally obliged	0|182|where we are legally obligated	0|182|where we are legally required	0|182|where we are legally permitted	0|182|where the law so permits	0|182|where the law so requires	0|183|where applicable	0|183|where appropriate	0|183|where necessary	0|183|where possible	0|183|where available	0|183|where relevant	0|183|where needed	0|183|where required	0|183|where warranted	0|183|where present	6|65|where we	8|1651|where required by law	8|1651|where legally required	8|1651|where the law requires	8|1651|where required by applicable	8|1651|where required	8|1652|where appropriate	8|1652|where feasible	8|1652|where possible
so	0|180|so long as you	0|192|so that we can	0|193|so long as	0|193|so long as necessary
supposing	0|180|supposing
seek	0|181|seek your consent	1|849|seek	8|136|seek your consent	8|136|seek * consent
once	0|181|once you consent	0|181|once you have consented
permitted	0|182|permitted by law	0|182|permitted by applicable	0|182|permitted under	0|182|permitted or required by	0|182|permitted or required under	0|185|permitted to	1|441|permitted	2|1075|permitted by law
allowed	0|182|allowed by law	0|182|allowed under	0|185|allowed to	1|441|allowed
wherever	0|183|wherever possible	1|1308|wherever
technically	0|184|technically feasible	1|428|technically
feasible	0|184|feasible
best	0|184|best efforts	1|966|best
practicable	0|184|practicable
economically	0|184|economically reasonable
might	0|185|might	3|1582|might	8|185|might notify
could	0|185|could	3|1582|could
reserve	0|185|reserve the right	1|1007|reserve
reserves	0|185|reserves the right	1|1007|reserves
possibly	0|185|possibly
potentially	0|185|potentially
able	0|185|able to	1|1068|able
perhaps	0|185|perhaps
possibility	0|185|possibility to	0|185|possibility of
will	0|186|will	3|1583|will	8|1637|will announce	8|1637|will be announced
always	0|186|always	1|975|always
promise	0|186|promise
undertake	0|186|undertake
commit	0|186|commit	1|745|commit
committed	0|186|committed to	0|196|committed to protecting
guarantee	0|186|guarantee	3|1561|guarantee
ensures	0|186|ensures
undertakes	0|186|undertakes
promises	0|186|promises
commits	0|186|commits	1|745|commits
guarantees	0|186|guarantees
ensuring	0|186|ensuring
pledge	0|186|pledge
pledges	0|186|pledges
commitment	0|186|commitment to
committing	0|186|committing
requiring	0|187|requiring	1|603|requiring
mandatory	0|187|mandatory	1|602|mandatory
compulsory	0|187|compulsory	1|602|compulsory
obligatory	0|187|obligatory
compelled	0|187|compelled to
obliges	0|187|obliges
needed	0|187|needed to	0|187|needed for	0|187|needed in order to	1|606|needed	3|1567|needed
few	0|188|few
selected	0|188|selected
all	0|189|all	7|1629|all rights reserved
entire	0|189|entire
unlimited	0|189|unlimited
whole	0|189|whole	1|831|whole
including	0|190|including	0|190|including without limitation	3|1562|including
include	0|190|include	3|1562|include
includes	0|190|includes	3|1562|includes
among	0|190|among others	0|190|among other things	4|1562|among others
like	0|190|like	3|1562|like	3|1578|like
example	0|190|example
examples	0|190|examples
whether	0|190|whether or not
amongst	0|190|amongst others
inter	0|190|inter alia
comprises	0|190|comprises
comprise	0|190|comprise
comprising	0|190|comprising
play	0|190|play store	1|363|play
chrome	0|190|chrome web store	1|1491|chrome
retail	0|190|retail store*
decision	0|190|decision making process*
booking	0|190|booking process	1|1007|booking
checkout	0|190|checkout process
uninstall	0|190|uninstall process
verification	0|190|verification process
reorganization	0|190|reorganization process
onboarding	0|190|onboarding process
section	0|190|section entitled	1|448|section	3|1555|section
sections	0|190|sections entitled	1|448|sections
top	0|190|top right	1|961|top	2|1152|top of
upper	0|190|upper right
vat	0|190|vat id no	0|190|vat no	1|1454|vat	2|1282|vat number
org	0|190|org no
tel	0|190|tel no
good	0|190|good faith opinion	1|966|good	2|1403|good faith
notably	0|190|notably
certification	0|190|certification process*
policies	0|190|policies and processes	1|433|policies
looks	0|190|looks right	1|847|looks
throughout	0|190|throughout the app	0|190|throughout the service	0|193|throughout the	1|831|throughout
default	0|191|default
passively	0|191|passively
auto	0|191|auto renew*	0|191|auto complete	0|191|auto fill
purposes	0|192|purposes	3|1560|purposes
reason	0|192|reason	1|716|reason	3|1560|reason
reasons	0|192|reasons	1|716|reasons	3|1560|reasons
goal	0|192|goal	3|1560|goal
goals	0|192|goals	3|1560|goals
objective	0|192|objective
objectives	0|192|objectives
aim	0|192|aim	1|715|aim	2|1135|aim at
aims	0|192|aims	1|715|aims
fulfilment	0|192|fulfilment of the purpose*	0|192|fulfilment of these purposes
fulfillment	0|192|fulfillment of the purpose*	0|192|fulfillment of these purposes
rationale	0|192|rationale
period	0|193|period of time	0|193|period during which	0|193|period for which	0|193|period of up to	0|193|period of * months	0|193|period of * years	0|193|period of * days	1|883|period	3|1574|period
until	0|193|until you delete	0|193|until your account	0|193|until you
duration	0|193|duration of	0|193|duration for which	0|193|duration of storage	3|1574|duration
back	0|193|back up*	1|1199|back	2|814|back up	7|1629|back to top
periods	0|193|periods of time	1|883|periods
during	0|193|during the term
statute	0|193|statute of limitations	1|596|statute	2|1304|statute of limitation*
statutes	0|193|statutes of limitation*	1|596|statutes
since	0|193|since your last
maximum	0|193|maximum period
indefinitely	0|193|indefinitely
indefinite	0|193|indefinite period	0|193|indefinite time
close	0|194|close your account	0|194|close an account	0|194|close the account	0|194|close my account	0|194|close their account	0|194|close his or her account	0|194|close his account	1|765|close	2|1157|close to
terminate	0|194|terminate your account	0|194|terminate your membership	0|194|terminate your subscription
closing	0|194|closing your account	0|194|closing an account	0|194|closing of your account	1|765|closing
cancel	0|194|cancel your account	0|194|cancel your subscription	0|194|cancel the subscription	0|194|cancel your membership
deleted	0|194|deleted account	0|194|deleted your account	3|1575|deleted
closure	0|194|closure of your account	1|765|closure
termination	0|194|termination of your account
terminated	0|194|terminated account	0|194|terminated your account
deleting	0|194|deleting your account	0|194|deleting my account	0|194|deleting an account
deactivating	0|194|deactivating your account
deactivation	0|194|deactivation of your account
terminating	0|194|terminating your account
cancelling	0|194|cancelling your account
canceling	0|194|canceling your account
cancellation	0|194|cancellation of your account
learn	0|195|learn more	1|703|learn	2|998|learn more	3|1556|learn	7|1629|learn more
read	0|195|read more	1|846|read	3|1556|read	7|1629|read more	8|1640|read ** periodically	8|1640|read ** regularly	8|1640|read ** from time to time
further	0|195|further information	0|195|further details	1|950|further	2|998|further information	3|1577|further	5|1611|further days	5|1613|further months	5|1614|further years
additional	0|195|additional information	0|195|additional disclosures	0|195|additional details	0|195|additional privacy disclosures	3|1577|additional	5|1610|additional business days	5|1611|additional days	5|1611|additional calendar days	5|1613|additional months	5|1614|additional years	8|1632|additional categories
refer	0|195|refer to	0|198|refer to any	1|471|refer	3|1556|refer	8|1640|refer ** periodically	8|1640|refer ** regularly	8|1640|refer back
described	0|195|described in	0|195|described below
listed	0|195|listed in	0|195|listed below	1|460|listed
find	0|195|find out more	0|195|find our	0|195|find the	0|195|find out how	0|195|find out what	1|850|find	3|1556|find
available	0|195|available here	0|195|available at	8|1639|available on	8|1639|available at
contains	0|195|contains disclosures
disclosures	0|195|disclosures required	0|195|disclosures below
supplemental	0|195|supplemental disclosures	0|195|supplemental privacy disclosures
here	0|195|here for	8|1648|here
intended	0|195|intended to address
disclosure	0|195|disclosure document*	3|1576|disclosure
specified	0|195|specified below	1|475|specified	3|1571|specified
stated	0|195|stated below	1|477|stated
explained	0|195|explained below
outlined	0|195|outlined below
indicated	0|195|indicated below
welcome	0|196|welcome to	2|1134|welcome you to
thank	0|196|thank you	1|1484|thank
trust	0|196|trust
helps	0|196|helps you understand	0|196|helps you to understand
very	0|196|very seriously
seriously	0|196|seriously and
refers	0|198|refers to any	0|198|refers to all	0|198|refers to the	0|198|refers to a	0|198|refers to an	1|471|refers
beacons	0|198|beacons are small	0|198|beacons are tiny	0|198|beacons are electronic
beacon	0|198|beacon is a	0|198|beacon is an
pixels	0|198|pixels are small	0|198|pixels are tiny	6|1624|pixels
gifs	0|198|gifs are small	0|198|gifs are tiny	1|1464|gifs
sdks	0|198|sdks are
sdk	0|198|sdk is a
austria	0|199|austria	1|1544|austria
belgium	0|200|belgium	1|657|belgium
bulgaria	0|201|bulgaria
croatia	0|202|croatia
cyprus	0|203|cyprus
czechia	0|204|czechia
czech	0|204|czech republic	1|1212|czech
denmark	0|205|denmark	1|1543|denmark
estonia	0|206|estonia
finland	0|207|finland	1|1543|finland
france	0|208|france	1|653|france
germany	0|209|germany	1|652|germany
greece	0|210|greece
hungary	0|211|hungary
ireland	0|212|ireland	1|654|ireland
italy	0|213|italy	1|659|italy
latvia	0|214|latvia
lithuania	0|215|lithuania
luxembourg	0|216|luxembourg	1|1417|luxembourg
malta	0|217|malta
netherlands	0|218|netherlands	1|656|netherlands
poland	0|219|poland	1|1545|poland
portugal	0|220|portugal	1|1214|portugal
romania	0|221|romania
slovakia	0|222|slovakia
slovenia	0|223|slovenia
spain	0|224|spain	1|658|spain
sweden	0|225|sweden	1|651|sweden
norway	0|226|norway	1|1542|norway
iceland	0|227|iceland	1|1542|iceland
liechtenstein	0|228|liechtenstein	1|1542|liechtenstein
canada	0|229|canada	1|660|canada
australia	0|230|australia
japan	0|232|japan
south	0|233|south korea	0|267|south africa
republic	0|233|republic of korea	0|263|republic of georgia
korea	0|233|korea
israel	0|234|israel
argentina	0|235|argentina	1|1546|argentina
uruguay	0|236|uruguay
india	0|237|india	1|1415|india
china	0|238|china	1|1412|china
mainland	0|238|mainland china
hong	0|239|hong kong	2|662|hong kong
taiwan	0|240|taiwan
singapore	0|241|singapore	1|1416|singapore
philippines	0|242|philippines
malaysia	0|243|malaysia
indonesia	0|244|indonesia
thailand	0|245|thailand
vietnam	0|246|vietnam
pakistan	0|247|pakistan
bangladesh	0|248|bangladesh
sri	0|249|sri lanka
uae	0|250|uae
dubai	0|250|dubai
saudi	0|251|saudi arabia
qatar	0|252|qatar
turkey	0|253|turkey	1|1541|turkey
türkiye	0|253|türkiye
turkiye	0|253|turkiye
russia	0|254|russia
russian	0|254|russian federation
ukraine	0|255|ukraine	1|1541|ukraine
belarus	0|256|belarus
serbia	0|257|serbia
bosnia	0|258|bosnia	0|258|bosnia and herzegovina
montenegro	0|259|montenegro
north	0|260|north macedonia
macedonia	0|260|macedonia
albania	0|261|albania
moldova	0|262|moldova
armenia	0|264|armenia
azerbaijan	0|265|azerbaijan
kazakhstan	0|266|kazakhstan
egypt	0|268|egypt
morocco	0|269|morocco
tunisia	0|270|tunisia
algeria	0|271|algeria
nigeria	0|272|nigeria
kenya	0|273|kenya
ghana	0|274|ghana
mauritius	0|275|mauritius
brazil	0|276|brazil
mexico	0|277|mexico	1|1546|mexico
chile	0|278|chile
colombia	0|279|colombia
peru	0|280|peru
costa	0|281|costa rica
ecuador	0|282|ecuador
jamaica	0|283|jamaica
bermuda	0|284|bermuda
jersey	0|285|jersey
guernsey	0|286|guernsey
isle	0|287|isle of man
andorra	0|288|andorra
monaco	0|289|monaco
san	0|290|san marino
faroe	0|291|faroe islands
gibraltar	0|292|gibraltar
privately	1|296|privately
services	1|297|services	3|1550|services
webs	1|299|webs
homepage	1|300|homepage	8|1647|homepage
homepages	1|300|homepages
offline	1|303|offline
apps	1|304|apps	3|1550|apps
applications	1|305|applications	3|1550|applications
software	1|306|software	3|1550|software	8|1633|software update*
program	1|307|program
programme	1|307|programme
programmes	1|307|programmes
programming	1|308|programming
pc	1|309|pc
pcs	1|309|pcs
computing	1|309|computing
mobiles	1|311|mobiles
phones	1|312|phones
phoned	1|312|phoned
equipment	1|315|equipment
machines	1|316|machines
screens	1|317|screens
cameras	1|318|cameras
television	1|320|television
tv	1|320|tv
battery	1|321|battery
batteries	1|321|batteries
cable	1|322|cable
cables	1|322|cables
networks	1|323|networks
networking	1|323|networking
connections	1|324|connections
connectivity	1|324|connectivity
connects	1|325|connects
connected	1|325|connected
clouds	1|328|clouds
database	1|329|database
databases	1|329|databases
domains	1|330|domains
button	1|333|button
buttons	1|333|buttons
clicking	1|334|clicking
icon	1|335|icon
icons	1|335|icons
menu	1|336|menu	7|1629|menu
menus	1|336|menus
window	1|337|window
windows	1|337|windows
browsed	1|339|browsed
browses	1|339|browses
api	1|341|api
apis	1|341|apis
code	1|342|code	2|598|code of
codes	1|342|codes
coding	1|342|coding
coded	1|342|coded
script	1|343|script
javascript	1|343|javascript
version	1|344|version	8|1639|version in force	9|1653|version
versions	1|344|versions
upgrading	1|346|upgrading
install	1|347|install
installs	1|347|installs
installed	1|347|installed
installing	1|347|installing
directory	1|352|directory
directories	1|352|directories
format	1|353|format
formats	1|353|formats
formatted	1|353|formatted
texts	1|354|texts
musical	1|359|musical
song	1|359|song
film	1|360|film
films	1|360|films
movie	1|360|movie
movies	1|360|movies
stream	1|361|stream
streams	1|361|streams
streamed	1|361|streamed
streaming	1|361|streaming
games	1|362|games
plays	1|363|plays
played	1|363|played
playing	1|363|playing
player	1|363|player
players	1|363|players
watches	1|364|watches
watching	1|364|watching
hear	1|365|hear
hears	1|365|hears
heard	1|365|heard
hearing	1|365|hearing
voices	1|366|voices
medium	1|367|medium
multimedia	1|367|multimedia
socially	1|368|socially
accounts	1|371|accounts	2|581|accounts payable
identities	1|373|identities
identify	1|374|identify
identifies	1|374|identifies
identified	1|374|identified
ids	1|375|ids
logins	1|376|logins
logout	1|377|logout
logged	1|378|logged	2|376|logged in	2|377|logged out
registers	1|379|registers
registering	1|379|registering
registrations	1|379|registrations
registry	1|379|registry
enrol	1|379|enrol
enroll	1|379|enroll	3|1602|enroll
enrolled	1|379|enrolled
enrollment	1|379|enrollment
signup	1|379|signup
visitor	1|383|visitor	3|1554|visitor
visitors	1|383|visitors	3|1554|visitors
clientele	1|385|clientele
subscribers	1|387|subscribers
subscriptions	1|388|subscriptions
unsubscribing	1|390|unsubscribing
mails	1|392|mails
mailed	1|392|mailed
emailed	1|393|emailed
addressed	1|396|addressed
messaging	1|398|messaging
messenger	1|398|messenger
mms	1|400|mms
callers	1|401|callers
called	1|402|called	2|401|called up
named	1|402|named
title	1|404|title
titles	1|404|titles
titled	1|404|titled
communicating	1|406|communicating
correspondences	1|407|correspondences
talk	1|408|talk
talks	1|408|talks
talking	1|408|talking
remind	1|413|remind
reminds	1|413|reminds
announcing	1|414|announcing	8|1637|announcing any	8|1637|announcing the	8|1637|announcing these
communities	1|418|communities
forums	1|419|forums
blogs	1|420|blogs
groups	1|421|groups
grouped	1|421|grouped
grouping	1|421|grouping
followed	1|423|followed
follows	1|424|follows
functionality	1|425|functionality
functionalities	1|425|functionalities
tool	1|426|tool
tools	1|426|tools
toolbar	1|426|toolbar
technology	1|427|technology
technologies	1|427|technologies	6|1624|technologies
tech	1|427|tech
techniques	1|427|techniques
technique	1|427|technique
system	1|429|system
systems	1|429|systems
statements	1|434|statements
declaring	1|434|declaring
declaratory	1|434|declaratory
condition	1|436|condition
agreements	1|437|agreements
agreed	1|438|agreed
permit	1|441|permit	3|1557|permit
permits	1|441|permits
permitting	1|441|permitting
allow	1|441|allow	3|1557|allow
allows	1|441|allows
allowing	1|441|allowing
permissible	1|441|permissible
ban	1|443|ban
banned	1|443|banned
contracting	1|444|contracting
contracted	1|444|contracted
clause	1|446|clause
clauses	1|446|clauses
articles	1|451|articles
table	1|452|table	7|1629|table of contents
tables	1|452|tables
appendix	1|453|appendix
appendices	1|453|appendices
annex	1|453|annex
annexes	1|453|annexes
schedule	1|453|schedule
schedules	1|453|schedules
heading	1|454|heading
headings	1|454|headings
footer	1|455|footer
documentation	1|456|documentation
form	1|457|form
forms	1|457|forms
formed	1|458|formed
forming	1|458|forming
field	1|459|field
fields	1|459|fields
lists	1|460|lists
listing	1|460|listing
listings	1|460|listings
copied	1|461|copied
copying	1|461|copying
original	1|462|original	2|979|original form
originally	1|462|originally
originating	1|462|originating
originate	1|462|originate
draft	1|463|draft
drafts	1|463|drafts
drafting	1|463|drafting
report	1|465|report
reported	1|465|reported
define	1|467|define
defines	1|467|defines
defined	1|467|defined
defining	1|467|defining
undefined	1|467|undefined
word	1|468|word
words	1|468|words
wording	1|468|wording
meaning	1|469|meaning
meanings	1|469|meanings
meant	1|469|meant
mean	1|469|mean
referred	1|471|referred
referring	1|471|referring
referrer	1|471|referrer
reference	1|472|reference
references	1|472|references
referenced	1|472|referenced
describing	1|473|describing
descriptive	1|473|descriptive
explanatory	1|474|explanatory
specify	1|475|specify
specifies	1|475|specifies
specifying	1|475|specifying
aforementioned	1|476|aforementioned
foregoing	1|476|foregoing
aforesaid	1|476|aforesaid
stating	1|477|stating
guide	1|483|guide
guides	1|483|guides
guidance	1|483|guidance
guided	1|483|guided
rule	1|485|rule
rules	1|485|rules
ruling	1|485|ruling
methodology	1|487|methodology
manner	1|488|manner
way	1|488|way
ways	1|488|ways
fashion	1|488|fashion	2|1020|fashion item*
measures	1|491|measures
steps	1|493|steps	2|1300|steps taken
action	1|495|action
acted	1|495|acted
runs	1|497|runs
ran	1|497|ran
performs	1|498|performs
performed	1|498|performed
executes	1|500|executes
executed	1|500|executed
worked	1|502|worked
jobs	1|502|jobs
employs	1|504|employs
employed	1|504|employed
hire	1|505|hire
hires	1|505|hires
hired	1|505|hired
professions	1|506|professions
teams	1|509|teams
division	1|510|division
divisions	1|510|divisions
offices	1|511|offices
director	1|513|director
directors	1|513|directors
officer	1|513|officer
officers	1|513|officers
manages	1|514|manages
managed	1|514|managed
firm	1|516|firm	3|1548|firm
firms	1|516|firms
enterprise	1|516|enterprise	3|1548|enterprise
enterprises	1|516|enterprises
inc	1|516|inc
llc	1|516|llc
ltd	1|516|ltd
corp	1|516|corp
gmbh	1|516|gmbh
association	1|520|association
associations	1|520|associations
associates	1|521|associates
associating	1|521|associating
charity	1|523|charity
charities	1|523|charities
charitable	1|523|charitable
merchant	1|527|merchant
agent	1|528|agent
agency	1|529|agency
represent	1|531|represent
represents	1|531|represents
represented	1|531|represented
representing	1|531|representing
owner	1|532|owner
owners	1|532|owners
owned	1|532|owned
owns	1|532|owns
owning	1|532|owning
ownership	1|533|ownership
property	1|533|property
properties	1|533|properties
assets	1|534|assets
trades	1|536|trades
commerce	1|536|commerce
traded	1|536|traded
industry	1|538|industry
industries	1|538|industries
markets	1|539|markets
offered	1|545|offered
offerings	1|545|offerings	3|1550|offerings
gift	1|547|gift
gifts	1|547|gifts
leasing	1|553|leasing
shop	1|554|shop
shops	1|554|shops
cart	1|555|cart
carts	1|555|carts
brand	1|558|brand
brands	1|558|brands
branded	1|558|branded
branding	1|558|branding
logo	1|559|logo
logos	1|559|logos
price	1|560|price
prices	1|560|prices
pricing	1|560|pricing
priced	1|560|priced
cost	1|561|cost
costs	1|561|costs
costly	1|561|costly
fee	1|562|fee
charges	1|563|charges
charging	1|563|charging
free	1|564|free
freely	1|564|freely
gratis	1|564|gratis
liberty	1|565|liberty
liberties	1|565|liberties
pays	1|566|pays
payable	1|566|payable
unpaid	1|567|unpaid
overdue	1|567|overdue
bills	1|568|bills
receipt	1|569|receipt
receipts	1|569|receipts
credits	1|571|credits
debits	1|572|debits
debts	1|573|debts
cards	1|574|cards
banking	1|576|banking
bic	1|577|bic
fund	1|578|fund
funds	1|578|funds
funding	1|578|funding
amount	1|579|amount
sum	1|579|sum
taxes	1|580|taxes
taxation	1|580|taxation
audits	1|582|audits
auditing	1|582|auditing
earn	1|585|earn
earns	1|585|earns
earnings	1|585|earnings
invest	1|588|invest
invests	1|588|invests
legality	1|592|legality
licit	1|593|licit
regulation	1|595|regulation	3|1568|regulation
regulations	1|595|regulations	3|1568|regulations
regulating	1|595|regulating
compliant	1|599|compliant
accordance	1|600|accordance
accordingly	1|600|accordingly	2|1306|accordingly applied
pursuant	1|600|pursuant
requisite	1|603|requisite
necessarily	1|605|necessarily
necessity	1|605|necessity
needing	1|606|needing
essentials	1|607|essentials
crucial	1|607|crucial
strict	1|608|strict
stringent	1|608|stringent
claim	1|612|claim
claimed	1|612|claimed
claiming	1|612|claiming
judge	1|614|judge
judges	1|614|judges
sue	1|616|sue
sued	1|616|sued
proceeding	1|616|proceeding
proceedings	1|616|proceedings
jury	1|618|jury
juries	1|618|juries
prove	1|620|prove
proves	1|620|proves
proven	1|620|proven
counsel	1|622|counsel
consult	1|622|consult	3|1556|consult	8|1640|consult this	8|1640|consult ** periodically	8|1640|consult ** regularly	8|1640|consult our
consults	1|622|consults
consulted	1|622|consulted
consulting	1|622|consulting
advice	1|622|advice
oversight	1|627|oversight
administrations	1|628|administrations
publics	1|629|publics
nationally	1|631|nationally
nation	1|631|nation
nationwide	1|631|nationwide
nationalities	1|632|nationalities
worldwide	1|633|worldwide
world	1|633|world
states	1|635|states	2|477|states that
homeland	1|636|homeland
county	1|638|county
cities	1|639|cities
town	1|639|town
towns	1|639|towns
places	1|640|places
locate	1|641|locate
locating	1|641|locating
situated	1|641|situated	3|1604|situated
area	1|642|area
areas	1|642|areas
zone	1|642|zone
zones	1|642|zones
maps	1|644|maps
mapping	1|644|mapping
union	1|646|union
unions	1|646|unions
america	1|648|america
americans	1|648|americans
kingdom	1|650|kingdom
britain	1|650|britain
english	1|650|english
swedish	1|651|swedish
german	1|652|german
french	1|653|french
irish	1|654|irish
dutch	1|656|dutch
belgian	1|657|belgian
spanish	1|658|spanish
italian	1|659|italian
canadian	1|660|canadian
exterior	1|667|exterior
inside	1|668|inside
inner	1|668|inner
parties	1|671|parties
entities	1|672|entities
bodies	1|672|bodies
somebody	1|673|somebody
humans	1|674|humans
subjects	1|676|subjects
theme	1|676|theme	2|1409|theme template
themes	1|676|themes
kid	1|678|kid
childhood	1|678|childhood
youth	1|679|youth
adult	1|680|adult
adults	1|680|adults
families	1|682|families
born	1|683|born
death	1|684|death
die	1|684|die
died	1|684|died
ages	1|685|ages
aged	1|685|aged
male	1|686|male
female	1|686|female
life	1|688|life	2|1293|life span
lived	1|688|lived
alive	1|688|alive
medically	1|689|medically
bodily	1|690|bodily
weight	1|690|weight
hurt	1|691|hurt
drug	1|693|drug
drugs	1|693|drugs
belief	1|696|belief
beliefs	1|696|beliefs
views	1|699|views
coursework	1|700|coursework
course	1|701|course
courses	1|701|courses
class	1|701|class	2|619|class action*
classes	1|701|classes
learns	1|703|learns
learned	1|703|learned
lernt	1|703|lernt
knowledge	1|704|knowledge
knowingly	1|704|knowingly
knows	1|705|knows
known	1|705|known
knew	1|705|knew
unknown	1|705|unknown
understood	1|707|understood
think	1|708|think	3|1606|think
thought	1|708|thought
want	1|709|want	3|1569|want
wants	1|709|wants
wanted	1|709|wanted
wishes	1|709|wishes
liked	1|710|liked
prefer	1|710|prefer
prefers	1|710|prefers
favor*ite	1|710|favor*ite
interested	1|711|interested
love	1|712|love
loves	1|712|loves
happy	1|712|happy
fun	1|712|fun
foreseeable	1|713|foreseeable
intent	1|714|intent
intention	1|714|intention
intentions	1|714|intentions
aimed	1|715|aimed
basis	1|717|basis
base	1|717|base
bases	1|717|bases
cause	1|718|cause
causes	1|718|causes
caused	1|718|caused
causing	1|718|causing
arise	1|718|arise
arises	1|718|arises
arising	1|718|arising
arose	1|718|arose
result	1|719|result
results	1|719|results
resulted	1|719|resulted
resulting	1|719|resulting
consequently	1|719|consequently
consequential	1|720|consequential
effect	1|720|effect
effects	1|720|effects
effected	1|720|effected
affect	1|721|affect	8|1635|affect your rights
affects	1|721|affects
affected	1|721|affected
impair	1|721|impair
impairs	1|721|impairs
impaired	1|721|impaired
risk	1|728|risk
risks	1|728|risks
risky	1|728|risky
harm	1|729|harm
harms	1|729|harms
harmed	1|729|harmed
harmless	1|729|harmless
theft	1|735|theft
stolen	1|735|stolen
losses	1|736|losses
lose	1|736|lose
lost	1|736|lost
warranty	1|743|warranty
warranties	1|743|warranties
warranted	1|743|warranted
assurance	1|743|assurance
assure	1|743|assure
assures	1|743|assures
confident	1|746|confident
confidence	1|746|confidence
key	1|749|key	1|968|key
keys	1|749|keys
checks	1|754|checks
controlled	1|756|controlled
controlling	1|756|controlling
cap	1|761|cap
ends	1|764|ends
ended	1|764|ended
ending	1|764|ending
closes	1|765|closes
opens	1|766|opens
opened	1|766|opened
opening	1|766|opening
began	1|767|began
begun	1|767|begun
stops	1|768|stops
stopped	1|768|stopped
stopping	1|768|stopping
ongoing	1|769|ongoing
remained	1|769|remained
persisted	1|769|persisted
alter	1|771|alter	3|1596|alter	8|1632|alter
alters	1|771|alters
altered	1|771|altered
creates	1|777|creates
created	1|777|created
builds	1|777|builds
built	1|777|built
producing	1|777|producing
production	1|777|production
done	1|778|done
design	1|779|design
designs	1|779|designs
designed	1|779|designed
designing	1|779|designing
fixes	1|780|fixes
fixed	1|780|fixed
bugs	1|780|bugs
issue	1|782|issue
issues	1|782|issues
tests	1|784|tests
tested	1|784|tested
try	1|785|try
tries	1|785|tries
tried	1|785|tried
trying	1|785|trying
effort	1|785|effort
efforts	1|785|efforts
success	1|786|success
inability	1|787|inability
events	1|789|events
occasion	1|789|occasion
occasions	1|789|occasions
cases	1|790|cases
instances	1|790|instances
usable	1|793|usable
gets	1|796|gets
got	1|796|got
supplies	1|798|supplies
gave	1|799|gave
confer	1|799|confer
confers	1|799|confers
conferred	1|799|conferred
deliveries	1|805|deliveries
delivered	1|805|delivered
delivers	1|805|delivers
ship	1|805|ship
ships	1|805|ships
shipped	1|805|shipped
return	1|806|return
returns	1|806|returns
returned	1|806|returned
returning	1|806|returning
holds	1|811|holds
active	1|817|active
actively	1|817|actively
analyt	1|820|analyt
rate	1|821|rate
rates	1|821|rates
rated	1|821|rated
rating	1|821|rating
ratings	1|821|ratings
count	1|822|count
counts	1|822|counts
counted	1|822|counted
counting	1|822|counting
counter	1|822|counter
counters	1|822|counters
compare	1|823|compare
compares	1|823|compares
compared	1|823|compared
comparing	1|823|comparing
joins	1|824|joins
joined	1|824|joined
joining	1|824|joining
inclusion	1|827|inclusion
exception	1|828|exception
excepted	1|828|excepted
add	1|829|add
adds	1|829|adds
added	1|829|added
addition	1|829|addition
additions	1|829|additions
fullest	1|831|fullest
wholly	1|831|wholly
parts	1|833|parts
partly	1|833|partly
piece	1|834|piece
pieces	1|834|pieces
item	1|834|item
sets	1|835|sets
aid	1|841|aid	3|1557|aid
query	1|842|query
questioned	1|842|questioned
replied	1|844|replied
wrote	1|845|wrote
reads	1|846|reads
reading	1|846|reading
readable	1|846|readable
sees	1|847|sees
seeing	1|847|seeing
looked	1|847|looked
looking	1|847|looking
viewed	1|847|viewed
show	1|848|show	3|1565|show	8|1639|show the updated
showing	1|848|showing
presented	1|848|presented
presenting	1|848|presenting
presents	1|848|presents
engine	1|849|engine
engines	1|849|engines
seeks	1|849|seeks
sought	1|849|sought
finds	1|850|finds
found	1|850|found
finding	1|850|finding
elects	1|851|elects
elected	1|851|elected
options	1|851|options
deny	1|855|deny
denied	1|855|denied
denies	1|855|denies
denial	1|855|denial
denying	1|855|denying
withhold	1|855|withhold
withholds	1|855|withholds
withholding	1|855|withholding
true	1|859|true	2|999|true fact
regard	1|862|regard
regarding	1|862|regarding
regards	1|862|regards
relating	1|862|relating
relates	1|862|relates
relate	1|862|relate
respect	1|862|respect
relation	1|863|relation
relations	1|863|relations
valid	1|866|valid	9|1654|valid from
validity	1|866|validity
force	1|867|force	2|1024|force majeure
newest	1|868|newest
newly	1|869|newly
newer	1|869|newer
old	1|870|old
older	1|870|older
obsolete	1|870|obsolete
present	1|871|present	3|1565|present	3|1592|present
presently	1|871|presently	2|878|presently available
existing	1|871|existing	3|1592|existing	8|1643|existing data
exist	1|872|exist
exists	1|872|exists
existed	1|872|existed
existence	1|872|existence
earlier	1|873|earlier	2|1377|earlier than	7|1629|earlier versions
former	1|873|former
preceding	1|873|preceding
beforehand	1|873|beforehand	8|1644|beforehand
already	1|873|already	8|1643|already collected
upcoming	1|874|upcoming
later	1|874|later
afterwards	1|874|afterwards
thereafter	1|874|thereafter
afterward	1|876|afterward
next	1|877|next	8|1645|next time you
nearest	1|877|nearest
now	1|878|now
today	1|878|today
nowadays	1|878|nowadays
soon	1|879|soon
prompt	1|879|prompt	2|1130|prompt to
promptly	1|879|promptly
timely	1|879|timely
expedi	1|879|expedi
fast	1|880|fast
faster	1|880|faster
times	1|882|times
timing	1|882|timing
timeframe	1|882|timeframe
durable	1|885|durable
lasting	1|885|lasting
dates	1|886|dates
dated	1|886|dated
day	1|888|day	5|1611|day
days	1|888|days	5|1611|days	8|1637|days notice
daily	1|888|daily
week	1|889|week	5|1612|week	8|1637|week notice
weeks	1|889|weeks	5|1612|weeks	8|1637|weeks notice
weekly	1|889|weekly
minute	1|893|minute
minutes	1|893|minutes
seconds	1|894|seconds
morning	1|895|morning
january	1|904|january
jan	1|904|jan
february	1|905|february
feb	1|905|feb
march	1|906|march
april	1|907|april
apr	1|907|apr
june	1|909|june
jun	1|909|jun
july	1|910|july
jul	1|910|jul
august	1|911|august
aug	1|911|aug
september	1|912|september
sept	1|912|sept
sep	1|912|sep
october	1|913|october
oct	1|913|oct
november	1|914|november
nov	1|914|nov
december	1|915|december
dec	1|915|dec
zero	1|916|zero
one	1|917|one
single	1|917|single	2|1185|single people
both	1|918|both
twice	1|918|twice
three	1|919|three
four	1|920|four
five	1|921|five
six	1|922|six
seven	1|923|seven
eight	1|924|eight
nine	1|925|nine
ten	1|926|ten
eleven	1|927|eleven
twelve	1|928|twelve
thirteen	1|929|thirteen
fifteen	1|930|fifteen
sixteen	1|931|sixteen
eighteen	1|932|eighteen
twenty	1|933|twenty
thirty	1|934|thirty
forty	1|935|forty
fifty	1|936|fifty
sixty	1|937|sixty
ninety	1|938|ninety
firstly	1|942|firstly
second	1|943|second
secondary	1|943|secondary
secondly	1|943|secondly
fourth	1|944|fourth
fifth	1|945|fifth
half	1|946|half
halves	1|946|halves
proportion	1|947|proportion
proportions	1|947|proportions
many	1|949|many
multiple	1|949|multiple	3|1579|multiple
numerous	1|949|numerous
various	1|949|various	3|1579|various
lots	1|949|lots
much	1|950|much
greater	1|950|greater
extra	1|950|extra	3|1577|extra
less	1|951|less	8|1635|less protective	8|1635|less restrictive
lower	1|951|lower
fewer	1|951|fewer
smaller	1|951|smaller
grow	1|953|grow
grows	1|953|grows
growing	1|953|growing
growth	1|953|growth
extend	1|953|extend
extends	1|953|extends
extended	1|953|extended
extending	1|953|extending
spectrum	1|957|spectrum
variety	1|957|variety
size	1|958|size
sizes	1|958|sizes
width	1|958|width
height	1|958|height
smallest	1|959|smallest
little	1|959|little
big	1|960|big
bigger	1|960|bigger
huge	1|960|huge
major	1|960|major	8|1634|major change*
broad	1|960|broad
broadly	1|960|broadly
wide	1|960|wide
widely	1|960|widely
long	1|960|long
longest	1|960|longest
high	1|961|high
higher	1|961|higher
highest	1|961|highest
low	1|962|low
bottom	1|962|bottom
down	1|962|down
simple	1|963|simple
simpl	1|963|simpl
simply	1|963|simply
easy	1|963|easy
easily	1|963|easily
straightforward	1|963|straightforward
clearly	1|965|clearly
expressly	1|965|expressly
bad	1|967|bad
worse	1|967|worse
importance	1|968|importance
main	1|968|main
fit	1|970|fit
fair	1|971|fair
fairly	1|971|fairly
proportionate	1|971|proportionate
likely	1|972|likely
likelihood	1|972|likelihood
specifically	1|973|specifically
specifics	1|973|specifics
specificity	1|973|specificity
specially	1|973|specially
specialty	1|973|specialty
exclusivity	1|973|exclusivity
certainly	1|973|certainly
generic	1|974|generic
overall	1|974|overall
ordinary	1|974|ordinary
often	1|975|often
sometimes	1|975|sometimes
same	1|976|same
likewise	1|976|likewise
alike	1|976|alike
vary	1|977|vary
varies	1|977|varies
varied	1|977|varied
unlike	1|977|unlike
else	1|978|else
elsewhere	1|978|elsewhere
directly	1|981|directly
collectively	1|982|collectively
collective	1|982|collective
together	1|982|together
conduct	1|983|conduct
conducts	1|983|conducts
conducted	1|983|conducted
conducting	1|983|conducting
misconduct	1|983|misconduct
habit	1|984|habit
practice	1|985|practice
practices	1|985|practices
practise	1|985|practise
experience	1|986|experience
experiences	1|986|experiences
experienced	1|986|experienced
qualities	1|987|qualities
standards	1|988|standards
norm	1|988|norm
norms	1|988|norms
principle	1|989|principle
principles	1|989|principles
factor	1|991|factor
factors	1|991|factors
trait	1|992|trait
traits	1|992|traits
nature	1|993|nature
character	1|993|character	2|1356|character trait*
ambient	1|993|ambient
type	1|994|type	3|1591|type
types	1|994|types	3|1591|types	6|1615|types of information
kind	1|994|kind	3|1591|kind
kinds	1|994|kinds	3|1591|kinds
sorts	1|994|sorts	3|1591|sorts
typology	1|994|typology
namely	1|996|namely
fact	1|999|fact
facts	1|999|facts
actual	1|999|actual
actually	1|999|actually
really	1|999|really
reality	1|999|reality
indeed	1|999|indeed
false	1|1000|false
fake	1|1000|fake
untrue	1|1000|untrue
intellectual	1|1001|intellectual
dmca	1|1002|dmca
patent	1|1003|patent
patents	1|1003|patents
author	1|1005|author
authors	1|1005|authors
artist	1|1005|artist
artists	1|1005|artists
creator	1|1005|creator
creators	1|1005|creators
culture	1|1006|culture
historical	1|1006|historical
history	1|1006|history
histories	1|1006|histories
theatre	1|1006|theatre
book	1|1007|book
books	1|1007|books
bookings	1|1007|bookings
reserved	1|1007|reserved
trip	1|1008|trip
trips	1|1008|trips
tourism	1|1008|tourism
metro	1|1010|metro
transport	1|1010|transport
transportation	1|1010|transportation
transit	1|1010|transit
homes	1|1015|homes
house	1|1015|house
housing	1|1015|housing
buildings	1|1015|buildings
room	1|1015|room
rooms	1|1015|rooms
road	1|1017|road
roads	1|1017|roads
avenue	1|1017|avenue
suite	1|1017|suite
floor	1|1017|floor
box	1|1017|box	2|1261|box set
blvd	1|1017|blvd
plaza	1|1017|plaza
climate	1|1022|climate
weather	1|1023|weather
energy	1|1025|energy
powers	1|1025|powers
powered	1|1025|powered
powerful	1|1025|powerful
gas	1|1025|gas
study	1|1027|study
studied	1|1027|studied
clever	1|1034|clever
tracing	1|1037|tracing
sessions	1|1038|sessions
signal	1|1040|signal
signals	1|1040|signals
signalling	1|1040|signalling
protocol	1|1042|protocol
protocols	1|1042|protocols
tcp	1|1042|tcp
http	1|1042|http
rgpd	1|1054|rgpd
assign	1|1061|assign
assigns	1|1061|assigns
assigning	1|1061|assigning
behalf	1|1062|behalf
liable	1|1063|liable
relief	1|1066|relief
punitive	1|1066|punitive
exemplary	1|1066|exemplary
venue	1|1067|venue
rely	1|1071|rely
relies	1|1071|relies
relied	1|1071|relied
relying	1|1071|relying
reliance	1|1071|reliance
regardless	1|1073|regardless
despite	1|1073|despite
although	1|1073|although
though	1|1073|though
irrespective	1|1073|irrespective
unusual	1|1074|unusual
rare	1|1074|rare
rarely	1|1074|rarely
seldom	1|1074|seldom
core	1|1077|core
salt	1|1082|salt
attend	1|1086|attend
lodged	1|1088|lodged
filed	1|1088|filed
enters	1|1088|enters
entry	1|1088|entry
entries	1|1088|entries
taken	1|1089|taken
taking	1|1089|taking
took	1|1089|took	2|788|took place
brought	1|1090|brought
carries	1|1090|carries
carried	1|1090|carried
go	1|1091|go	8|1644|go into effect
goes	1|1091|goes
going	1|1091|going
gone	1|1091|gone
went	1|1091|went
come	1|1091|come
comes	1|1091|comes	2|867|comes into effect	9|1654|comes into effect
coming	1|1091|coming
came	1|1091|came
left	1|1092|left
depart	1|1092|depart
reaches	1|1093|reaches	2|1111|reaches out to
reached	1|1093|reached
reaching	1|1093|reaching
move	1|1094|move
moves	1|1094|moves
moved	1|1094|moved
moving	1|1094|moving
puts	1|1095|puts
say	1|1096|say
says	1|1096|says
said	1|1096|said
speech	1|1096|speech
emerges	1|1098|emerges
emerged	1|1098|emerged
emerging	1|1098|emerging
lead	1|1099|lead
leads	1|1099|leads
leading	1|1099|leading
led	1|1099|led
upkeep	1|1100|upkeep
served	1|1101|served
serving	1|1101|serving
serviced	1|1101|serviced
servicing	1|1101|servicing
vulgar	1|1103|vulgar
pursuing	1|1104|pursuing
concluded	1|1105|concluded
founded	1|1107|founded
compris	1|1108|compris
consist	1|1108|consist
consists	1|1108|consists
consisting	1|1108|consisting
composed	1|1108|composed
covering	1|1110|covering
coverage	1|1110|coverage
constru	1|1113|constru
correspond	1|1114|correspond
corresponds	1|1114|corresponds
corresponded	1|1114|corresponded
precedence	1|1116|precedence
dignity	1|1117|dignity
feel	1|1122|feel
feels	1|1122|feels
feeling	1|1122|feeling
feelings	1|1122|feelings
dear	1|1123|dear
care	1|1124|care
cared	1|1124|cared
caring	1|1124|caring
note	1|1125|note	2|1125|note that
notes	1|1125|notes
noted	1|1125|noted	8|1639|noted here
noting	1|1125|noting
notable	1|1125|notable
notabl	1|1125|notabl
memorable	1|1126|memorable
plan	1|1128|plan
plans	1|1128|plans
planned	1|1128|planned
planning	1|1128|planning
finally	1|1131|finally
eventually	1|1131|eventually
pop	1|1138|pop	8|1637|pop up	8|1646|pop up
recurring	1|1140|recurring
again	1|1140|again
reverse	1|1142|reverse
liens	1|1145|liens
side	1|1151|side
sides	1|1151|sides
edge	1|1151|edge
corner	1|1151|corner
front	1|1153|front	8|1647|front page
line	1|1154|line
lines	1|1154|lines
row	1|1154|row
path	1|1155|path
near	1|1157|near
proximity	1|1157|proximity
around	1|1157|around
origin	1|1158|origin
origins	1|1158|origins
provenance	1|1158|provenance
equivalen	1|1161|equivalen
signatory	1|1163|signatory
seal	1|1164|seal
seals	1|1164|seals
certify	1|1164|certify
certified	1|1164|certified
label	1|1164|label
labels	1|1164|labels
bind	1|1167|bind
binds	1|1167|binds
resume	1|1175|resume
resumes	1|1175|resumes
military	1|1178|military
army	1|1178|army
labor	1|1179|labor
labour	1|1179|labour
rescue	1|1180|rescue
ambulance	1|1180|ambulance
import	1|1182|import
imports	1|1182|imports
imported	1|1182|imported
importing	1|1182|importing
dating	1|1185|dating
meet	1|1185|meet
meets	1|1185|meets
meetings	1|1185|meetings
met	1|1185|met
thing	1|1189|thing
things	1|1189|things
something	1|1189|something
anything	1|1189|anything
everything	1|1189|everything
stuff	1|1189|stuff
points	1|1190|points	2|1267|points earned
term	1|1191|term	2|883|term of
against	1|1193|against
contrary	1|1193|contrary
even	1|1194|even
still	1|1194|still
yet	1|1194|yet
council	1|1195|council
board	1|1195|board
boards	1|1195|boards
respective	1|1197|respective
respectively	1|1197|respectively
premium	1|1198|premium
backward	1|1199|backward
least	1|1202|least
implied	1|1206|implied
imply	1|1206|imply
implies	1|1206|implies
impliedly	1|1206|impliedly
self	1|1207|self	2|1327|self employed
themselves	1|1207|themselves
yourselves	1|1207|yourselves
himself	1|1207|himself
formal	1|1208|formal
formally	1|1208|formally
past	1|1209|past
portuguese	1|1214|portuguese
instead	1|1215|instead
rather	1|1215|rather
enough	1|1217|enough
proceed	1|1219|proceed
matter	1|1220|matter
matters	1|1220|matters
across	1|1221|across
news	1|1224|news	8|1649|news page
assumes	1|1225|assumes
assumed	1|1225|assumed
assuming	1|1225|assuming
assumption	1|1225|assumption
assumptions	1|1225|assumptions
fare	1|1226|fare
fares	1|1226|fares
mode	1|1227|mode
modes	1|1227|modes
interesting	1|1228|interesting
advances	1|1229|advances
advanced	1|1229|advanced
ride	1|1230|ride
rides	1|1230|rides
beyond	1|1231|beyond
glory	1|1235|glory
hard	1|1236|hard
hardcopy	1|1236|hardcopy
harder	1|1236|harder
majority	1|1237|majority
rest	1|1237|rest
remainder	1|1237|remainder
remaining	1|1237|remaining
pending	1|1239|pending
awaiting	1|1239|awaiting
wait	1|1239|wait
waits	1|1239|waits
waiting	1|1239|waiting
designating	1|1242|designating
hide	1|1243|hide
hides	1|1243|hides
hidden	1|1243|hidden	2|1372|hidden defect*
hiding	1|1243|hiding
letters	1|1244|letters
mind	1|1245|mind
faces	1|1246|faces
waste	1|1250|waste
vpn	1|1251|vpn
proxy	1|1251|proxy
proxies	1|1251|proxies
tunnel	1|1251|tunnel
fame	1|1253|fame
publicity	1|1253|publicity
gross	1|1255|gross
severity	1|1256|severity
imposing	1|1257|imposing
role	1|1258|role
roles	1|1258|roles
unit	1|1260|unit
units	1|1260|units
sync	1|1265|sync
synced	1|1265|synced
syncing	1|1265|syncing
unfounded	1|1266|unfounded
factory	1|1269|factory
hospitality	1|1273|hospitality
voting	1|1275|voting
goodwill	1|1277|goodwill
prestige	1|1277|prestige
society	1|1278|society
societies	1|1278|societies
societal	1|1278|societal
imprint	1|1280|imprint
masthead	1|1280|masthead
capital	1|1283|capital
stock	1|1283|stock
securities	1|1283|securities
laundering	1|1285|laundering
score	1|1286|score
scores	1|1286|scores
summer	1|1288|summer
winter	1|1288|winter
spring	1|1288|spring
autumn	1|1288|autumn
christmas	1|1288|christmas
furniture	1|1289|furniture
theater	1|1290|theater
fall	1|1291|fall
falls	1|1291|falls
fell	1|1291|fell
lifetime	1|1293|lifetime
lifespan	1|1293|lifespan
tap	1|1294|tap
taps	1|1294|taps
tapping	1|1294|tapping
print	1|1295|print	7|1629|print this page
prints	1|1295|prints
printed	1|1295|printed
printing	1|1295|printing
printable	1|1295|printable	7|1629|printable version
ocr	1|1296|ocr
typing	1|1297|typing
typed	1|1297|typed
throughput	1|1299|throughput
mutatis	1|1306|mutatis
hereinafter	1|1307|hereinafter
hereunder	1|1307|hereunder
herein	1|1307|herein
hereof	1|1307|hereof
hereto	1|1307|hereto
thereto	1|1307|thereto
therein	1|1307|therein
whereby	1|1307|whereby
anybody	1|1308|anybody
whoever	1|1308|whoever
whichever	1|1308|whichever
whatever	1|1308|whatever
whatsoever	1|1308|whatsoever
respects	1|1309|respects
aspect	1|1309|aspect
aspects	1|1309|aspects
due	1|1310|due
fight	1|1311|fight
fights	1|1311|fights
counteract	1|1311|counteract
favor	1|1316|favor
favour	1|1316|favour
sorting	1|1317|sorting
tip	1|1318|tip
tips	1|1318|tips
hint	1|1318|hint
hints	1|1318|hints
stale	1|1319|stale
middleman	1|1325|middleman
consume	1|1328|consume
consumed	1|1328|consumed
consumes	1|1328|consumes
consuming	1|1328|consuming
consumption	1|1328|consumption
justice	1|1329|justice
club	1|1330|club
clubs	1|1330|clubs
boarding	1|1332|boarding
baggage	1|1332|baggage
luggage	1|1332|luggage
turns	1|1338|turns
accommodates	1|1339|accommodates
frame	1|1340|frame
frames	1|1340|frames
transient	1|1341|transient
mark	1|1342|mark
marks	1|1342|marks
marked	1|1342|marked
marking	1|1342|marking
flag	1|1342|flag
flagged	1|1342|flagged
flags	1|1342|flags
foreseen	1|1343|foreseen
roughly	1|1348|roughly
almost	1|1348|almost
nearly	1|1348|nearly
stable	1|1349|stable
disk	1|1350|disk
memory	1|1350|memory
issuance	1|1351|issuance
fill	1|1352|fill
filled	1|1352|filled
filling	1|1352|filling
fills	1|1352|fills
friendly	1|1355|friendly
alias	1|1359|alias
aliases	1|1359|aliases
grid	1|1360|grid
matrix	1|1360|matrix
parking	1|1361|parking
parked	1|1361|parked
quote	1|1363|quote
quotes	1|1363|quotes
quoted	1|1363|quoted
mandate	1|1364|mandate
mandates	1|1364|mandates
warn	1|1365|warn
warned	1|1365|warned
warns	1|1365|warns
star	1|1366|star
stars	1|1366|stars
beauty	1|1368|beauty
downtime	1|1369|downtime
adhere	1|1373|adhere
adheres	1|1373|adheres
adhering	1|1373|adhering
adherence	1|1373|adherence
deem	1|1374|deem
deems	1|1374|deems
sublime	1|1375|sublime
early	1|1377|early
earliest	1|1377|earliest
broken	1|1380|broken
break	1|1380|break
breaks	1|1380|breaks
breaking	1|1380|breaking
pair	1|1381|pair
pairs	1|1381|pairs
pairing	1|1381|pairing
couple	1|1381|couple
couples	1|1381|couples
bulk	1|1383|bulk
cook	1|1384|cook
cooking	1|1384|cooking
kitchen	1|1384|kitchen
pet	1|1385|pet
pets	1|1385|pets
dog	1|1385|dog
dogs	1|1385|dogs
cat	1|1385|cat
cats	1|1385|cats
light	1|1387|light
lights	1|1387|lights
dark	1|1387|dark
color	1|1387|color
colors	1|1387|colors
humidity	1|1388|humidity
war	1|1389|war
wars	1|1389|wars
nuclear	1|1390|nuclear
jail	1|1391|jail
congress	1|1392|congress
senate	1|1392|senate
bias	1|1399|bias
biased	1|1399|biased
diversity	1|1400|diversity
equality	1|1401|equality
freeze	1|1406|freeze
idle	1|1407|idle
dormant	1|1407|dormant
draws	1|1408|draws
drawn	1|1408|drawn
drawing	1|1408|drawing
border	1|1410|border
borders	1|1410|borders
chinese	1|1412|chinese
east	1|1421|east
eastern	1|1421|eastern
west	1|1422|west
western	1|1422|western
wlan	1|1424|wlan
fi	1|1424|fi
gps	1|1425|gps
ios	1|1428|ios
macos	1|1430|macos
linux	1|1432|linux
water	1|1435|water
air	1|1436|air
fire	1|1437|fire
night	1|1438|night
evening	1|1438|evening
midnight	1|1438|midnight
car	1|1444|car
cars	1|1444|cars
drive	1|1448|drive	2|1350|drive storage
drives	1|1448|drives
driven	1|1448|driven
currency	1|1450|currency
currencies	1|1450|currencies
euro	1|1451|euro
euros	1|1451|euros
cash	1|1453|cash
trojan	1|1459|trojan
bot	1|1461|bot
tag	1|1464|tag
tagged	1|1464|tagged
gif	1|1464|gif
bonus	1|1467|bonus
hate	1|1478|hate
hatred	1|1478|hatred
visa	1|1480|visa	2|1053|visa card
eye	1|1482|eye
eyes	1|1482|eyes
secret	1|1483|secret
secrets	1|1483|secrets
thanks	1|1484|thanks
sorry	1|1485|sorry
bus	1|1486|bus
buses	1|1486|buses
rail	1|1487|rail
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
sonos	1|1519|sonos
url	1|1520|url
urls	1|1520|urls
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
munich	1|1539|munich
hamburg	1|1539|hamburg
turkish	1|1541|turkish
norwegian	1|1542|norwegian
finnish	1|1543|finnish
danish	1|1543|danish
austrian	1|1544|austrian
polish	1|1545|polish
navigation	2|644|navigation map
economic	2|647|economic area
disabled	2|692|disabled person*	2|692|disabled people
depend	2|747|depend on us
inquire	2|758|inquire into
25	2|908|25 may
begin	2|942|begin with	3|1564|begin
difficult	2|964|difficult to
well	2|966|well known
i	2|996|i e
x	2|1049|x corp
environmental	2|1148|environmental condition
award	2|1165|award badge
consolidation	2|1169|consolidation of
white	2|1174|white label	2|1371|white pages
degree	2|1177|degree certif*
terrorist	2|1183|terrorist list
over	2|1231|over and
background	2|1279|background check*
percentage	2|1333|percentage rate
specification	2|1345|specification sheet
about	2|1348|about half	6|1627|about us	6|1628|about this
conflict	2|1389|conflict zone
bona	2|1403|bona fide
organization	3|1548|organization
organisation	3|1548|organisation
webpage	3|1549|webpage
platforms	3|1550|platforms
paragraph	3|1555|paragraph
chapter	3|1555|chapter
furnish	3|1558|furnish
cease	3|1563|cease
discontinue	3|1563|discontinue
start	3|1564|start
commence	3|1564|commence
desire	3|1569|desire
describe	3|1571|describe
explain	3|1571|explain
outline	3|1571|outline
detail	3|1571|detail
discuss	3|1571|discuss
mention	3|1571|mention
through	3|1572|through	8|1638|through this page	8|1638|through updates on	8|1638|through an update	8|1638|through an updated	8|1638|through updates to	8|1645|through the service*	8|1645|through our service*	8|1645|through the platform	8|1648|through our website
concern	3|1573|concern
concerns	3|1573|concerns
inquiry	3|1573|inquiry
inquiries	3|1573|inquiries
enquiry	3|1573|enquiry
enquiries	3|1573|enquiries
removal	3|1575|removal
removed	3|1575|removed
disclose	3|1576|disclose
discloses	3|1576|discloses
category	3|1591|category
categories	3|1591|categories	6|1615|categories of personal
current	3|1592|current	8|1639|current version	8|1639|current text	8|1639|current * text is
materials	3|1593|materials
utilize	3|1595|utilize
utilise	3|1595|utilise
repair	3|1598|repair
believe	3|1606|believe
would	4|1569|would like
hour	5|1609|hour
hours	5|1609|hours
consecutive	5|1610|consecutive business days	5|1611|consecutive days	5|1613|consecutive months	5|1614|consecutive years
calendar	5|1611|calendar day	5|1611|calendar days	5|1613|calendar month	5|1613|calendar months	5|1614|calendar year	5|1614|calendar years
month	5|1613|month
months	5|1613|months	8|1637|months notice
sources	6|1615|sources
why	6|1616|why we	6|1616|why do we
complaints	6|1627|complaints
introduction	6|1628|introduction
overview	6|1628|overview
definitions	6|1628|definitions
skip	7|1629|skip to main content	7|1629|skip to content
did	7|1629|did you get the help you needed
was	7|1629|was this article helpful	7|1629|was this page helpful
archived	7|1629|archived on
wayback	7|1629|wayback machine
download	7|1629|download our app	7|1629|download the app	7|1629|download a pdf
previous	7|1629|previous versions	7|1629|previous version of this
incompatible	8|1631|incompatible purposes
unrelated	8|1631|unrelated purposes
changed	8|1632|changed
changing	8|1632|changing
revises	8|1632|revises
revision	8|1632|revision
amends	8|1632|amends
adapts	8|1632|adapts
materially	8|1632|materially different	8|1635|materially reduce
considerable	8|1634|considerable
reduce	8|1635|reduce your rights	8|1635|reduce * rights
lessen	8|1635|lessen your rights	8|1635|lessen * rights
reduces	8|1635|reduces your rights
diminish	8|1635|diminish your rights
adversely	8|1635|adversely affect*
reaccept	8|136|reaccept
reconsent	8|136|reconsent
prominently	8|1637|prominently	8|1646|prominently
announcements	8|1637|announcements list	8|1637|announcements channel
announcement	8|1637|announcement list	8|1637|announcement of	8|1649|announcement page
announced	8|1637|announced
announce	8|1637|announce any	8|1637|announce the	8|1637|announce material	8|1637|announce significant	8|1637|announce such	8|1637|announce it	8|1637|announce them	8|1637|announce this	8|1637|announce these
banner	8|1637|banner	8|1646|banner
revising	8|1639|revising the date	8|1639|revising the * date
refresh	8|1639|refresh the date
reflected	8|1639|reflected on this page	8|1639|reflected here	8|1639|reflected in this
replace	8|1639|replace this page	8|1639|replace this version
supersede	8|1639|supersede this
revisit	8|1640|revisit
occasionally	8|1640|occasionally check
periodically	8|1640|periodically review	8|1640|periodically check	8|1640|periodically visit	8|1640|periodically consult	8|1640|periodically read	8|1640|periodically refer
regularly	8|1640|regularly review	8|1640|regularly check	8|1640|regularly visit	8|1640|regularly consult	8|1640|regularly read
frequently	8|1640|frequently review	8|1640|frequently check
aware	8|1640|aware of any changes
continued	8|1641|continued use	8|1641|continued access	8|1641|continued participation
continue	8|1641|continue to use	8|1641|continue using
continuing	8|1641|continuing to use
does	8|1642|does not object
regarded	8|1642|regarded as accepted
previously	8|1643|previously collected
ahead	8|1644|ahead of
popup	8|1646|popup
landing	8|1647|landing page
press	8|1649|press release`,prefix:`for	0|2|forename*	1|443|forbid*	1|666|foreign*	1|804|forward*	1|1126|forgot*	1|1126|forget*
use	0|7|username*	1|382|username*	1|1228|useful*
nic	0|7|nickname*	1|403|nickname*
pas	0|8|password*	0|8|passphrase*	0|8|passcode*	0|28|passport*	0|165|passenger*	1|750|password*	1|750|passphrase*	1|750|passcode*	1|817|passive*	1|1012|passenger*	1|1013|passport*
pic	0|10|picture*	1|355|picture*
ava	0|10|avatar*	1|809|availab*
sel	0|10|selfie*	1|526|seller*	1|851|select*
pho	0|10|photographer*	1|356|photograph*
scr	0|10|screenshot*	0|69|scrutiniz*	0|69|scrutinis*	1|317|screenshot*	1|1294|scroll*
hea	0|10|headshot*	1|512|headquarter*	1|689|health*	1|1298|headset*
eth	0|15|ethnic*	1|698|ethnic*	1|1117|ethic*
med	0|19|medical*	0|19|medication*	1|617|mediat*	1|693|medicine*
dis	0|19|disabilit*	0|19|disease*	0|60|disclos*	0|60|disseminat*	0|64|discard*	0|84|distributor*	0|126|discriminat*	0|131|disable*	1|326|disconnect*	1|546|discount*	1|613|disput*	1|692|disabilit*	1|764|discontinu*	1|770|disrupt*	1|801|disclos*	1|815|disabl*	1|848|display*	1|850|discover*	1|977|distinct*	1|1064|disclaim*	1|1097|discuss*	1|1102|discriminat*	1|1139|distribut*	1|1139|dissemin*	1|1142|disassembl*	1|1157|distance*	1|1170|dissol*	1|1196|discretion*	1|1266|disproportion*	6|1617|disclos*
all	0|19|allerg*	1|1233|alleg*
ill	0|19|illness*	1|594|illegal*	1|1358|illustrat*
gen	0|20|genetic*	1|695|genetic*	1|777|generat*	1|974|general*
bio	0|21|biometric*	1|1473|biometric*
voi	0|21|voiceprint*
fac	0|21|faceprint*	1|999|factual*	1|1045|facebook*	1|1133|facilit*	1|1246|facial*	1|1309|facet*
ret	0|21|retina*	0|62|retain*	0|102|retarget*	0|126|retaliat*	1|527|retailer*	1|811|retain*	1|1103|retaliat*	1|1135|retarget*	8|1643|retroactive*
dem	0|24|demographic*	1|620|demonstrate*	1|843|demand*
aca	0|25|academic*	1|1472|academic*
qua	0|25|qualification*	1|1068|qualifi*
res	0|27|resume*	0|84|reseller*	0|94|researcher*	0|140|restrict* access to your personal	0|140|restrict* access to	1|535|resource*	1|761|restrict*	1|783|resol*	1|814|restor*	1|844|respond*	1|844|response*	1|857|rescind*	1|1007|reservation*	1|1016|reside*	1|1027|research*	1|1058|responsib*	1|1169|restructur*	1|1378|reset*	1|1405|resiz*	1|1433|restaurant*
app	0|27|applicant*	1|821|apprais*	1|854|approv*	1|861|appeal*	1|864|applicab*	1|970|appropriat*	1|1047|apple*	1|1098|appear*	1|1175|applicant*	1|1242|appoint*	1|1289|appliance*	1|1348|approximat*
can	0|27|candidate*	0|176|cannot*	1|763|cancel*	1|1175|candidat*
rec	0|27|recruit*	0|119|rectif*	1|505|recruit*	1|797|recipient*	1|814|recover*	1|839|recommend*	1|858|rectif*	1|868|recent*	1|1250|recycl*	1|1324|recogniz*	1|1324|recognis*	1|1522|recaptcha*
car	0|29|cardholder*	1|506|career*	1|1124|careful*	1|1272|carrier*
fin	0|30|financial*	1|583|financ*	1|764|finish*	1|1131|finali*	1|1474|fingerprint*
tra	0|31|transaction*	1|527|trader*	1|559|trademark*	1|665|translat*	1|772|transform*	1|802|transmit*	1|802|transmission*	1|803|transfer*	1|1008|travel*	1|1037|tracker*	1|1037|trace*	1|1168|transact*	1|1320|transparen*	6|65|transfer*	6|1624|track*
geo	0|32|geolocation*	0|32|geographic*	0|32|geographical*	1|641|geolocation*	1|643|geograph*
pos	0|32|postcode*	1|972|possib*	1|1018|postcode*	1|1095|position*
gps	0|33|gps*
sma	0|35|smartphone*	0|35|smartwatch*	1|311|smartphone*
lap	0|35|laptop*	1|309|laptop*
int	0|38|interaction*	0|49|interview*	0|141|intrusion*	1|340|interface*	1|481|introduc*	1|633|international*	1|668|internal*	1|714|intend*	1|770|interrupt*	1|770|interfer*	1|825|integrat*	1|1028|interview*	1|1085|interven*	1|1085|interact*	1|1113|interpret*	1|1162|intim*	1|1255|intentional*	1|1325|intermediar*	1|1443|intelligen*	6|65|international*
tel	0|38|telemetry*	1|312|telephone*	1|1096|tell*	1|1272|telecom*
cli	0|38|clickthrough*	0|38|clickstream*	1|1302|clinic*
url	0|39|url*
ref	0|39|referring*	0|39|referrer*	0|111|refund*	1|471|referral*	1|570|refund*	1|855|refus*	1|1176|referee*	1|1223|reflect*
tim	0|41|timestamp*	1|882|timestamp*
dia	0|42|diagnostic*
fil	0|44|filename*	1|759|filter*
con	0|45|conversation*	0|67|consolidat*	0|78|contractual*	0|80|contractor*	0|106|contravention*	0|140|confidential*	1|325|connector*	1|370|contain*	1|408|conversation*	1|436|conditional*	1|445|contractual*	1|482|conclusion*	1|548|contest*	1|613|controvers*	1|622|consultan*	1|706|conscious*	1|708|consider*	1|720|consequence*	1|753|confirm*	1|761|confine*	1|769|continu*	1|772|convert*	1|772|conversion*	1|791|context*	1|824|consolidat*	1|836|configur*	1|862|concern*	1|1058|controller*	1|1060|contractor*	1|1079|confidential*	1|1087|contribut*	1|1108|constitut*	1|1127|concept*	1|1203|consisten*	1|1203|conflict*	1|1203|contradict*	1|1241|conspicu*	1|1243|conceal*	1|1264|conference*	1|1347|constant*	1|1394|consulate*	6|1627|contact*
que	0|49|questionnaire*	1|1028|questionnaire*
opi	0|49|opinion*	1|699|opinion*
com	0|49|competition*	0|67|combin*	0|109|communicat*	0|124|complaint*	1|309|computer*	1|406|communicate*	1|417|comment*	1|537|commercial*	1|548|competition*	1|707|comprehend*	1|745|commitment*	1|767|commenc*	1|823|comparison*	1|824|combin*	1|827|comprise*	1|830|complet*	1|833|component*	1|860|complain*	1|964|complex*	1|976|comparab*	1|1068|competen*	1|1160|complement*	1|1186|compatib*	1|1195|commission*	1|1195|committee*	1|1240|compensat*	1|1311|combat*	1|1315|compel*	1|1336|comprehensiv*	1|1405|compress*
tas	0|50|taste*	1|1061|task*
inf	0|51|inference*	0|106|infringement*	0|158|infant*	1|721|influenc*	1|742|infring*	1|1112|infer*	1|1149|infrastructur*	1|1200|informal*
pre	0|51|predict*	0|62|preserv*	0|158|preteen*	1|726|prevent*	1|726|preclude*	1|811|preserv*	1|848|presentation*	1|859|precis*	1|873|previous*	1|1112|predict*	1|1116|prevail*	1|1129|prepar*	1|1225|presum*	1|1234|premise*	1|1303|prescription*	1|1399|prejudic*
ded	0|51|deduce*	1|1112|deduc*	1|1248|dedicat*
inq	0|52|inquir*	1|842|inquir*
enq	0|52|enquir*	1|842|enquir*
sen	0|53|sensor*	1|802|sender*	1|1041|sensor*	1|1078|sensitiv*
acc	0|53|accelerometer*	1|581|accountan*	1|739|acciden*	1|786|accomplish*	1|808|accessib*	1|853|accept*	1|859|accura*	1|1014|accommodation*	1|1041|accelerometer*	1|1058|accountab*	1|1164|accredit*	1|1233|accus*	1|1268|accessor*	1|1379|accompan*	1|1404|accelerat*
ano	0|55|anonymi*	0|55|anonymous*	1|1080|anonym*
dei	0|55|deidentif*	1|1080|deidentif*
pse	0|55|pseudonym*	1|1080|pseudonym*
uni	0|55|unidentif*	0|94|universit*	1|348|uninstall*	1|979|unique*	1|1262|uniform*	1|1472|universit*
gat	0|57|gather*	1|795|gather*	1|1247|gateway*
cap	0|57|captur*	1|1068|capab*	1|1068|capacit*	1|1522|captcha*
uti	0|58|utiliz*	0|58|utilis*	1|793|utiliz*	1|793|utilis*
rev	0|60|reveal*	0|128|revoke*	1|585|revenue*	1|755|review*	1|801|reveal*	1|857|revok*	6|1626|revision*
div	0|60|divulge*	0|90|divest*	1|801|divulg*	1|826|divid*	1|977|diverse*	1|1376|divorce*
mon	0|61|monetiz*	0|61|monetis*	1|757|monitor*	1|890|month*	1|896|monday*
bar	0|61|barter*	1|1305|bargain*
arc	0|62|archiv*	1|466|archiv*	1|1149|architect*
del	0|64|delet*	1|812|delet*	1|879|delay*	1|1255|deliberat*	6|1619|delet*
rem	0|64|remov*	0|102|remarket*	1|413|reminder*	1|783|remed*	1|813|remov*	1|1126|remember*	1|1157|remote*
des	0|64|destroy*	1|310|desktop*	1|473|describe*	1|473|description*	1|709|desire*	1|738|destroy*	1|738|destruct*	1|779|designer*	1|1242|designate*	1|1242|designation*
pur	0|64|purge*	1|551|purchas*	1|715|purpose*	1|1104|pursue*	1|1104|pursuit*	1|1104|purport*	1|1378|purge*	6|1616|purpose*
exp	0|64|expunge*	1|474|explain*	1|474|explanation*	1|508|expert*	1|713|expect*	1|764|expir*	1|784|experiment*	1|801|expose*	1|953|expand*	1|965|explicit*	1|1121|expression*	1|1181|export*	1|1240|expens*
ove	0|64|overwrit*	1|480|overview*	1|1116|overrid*
shr	0|64|shred*
enr	0|67|enrich*
eva	0|68|evaluat*	1|821|evaluat*	1|1143|evad*
exa	0|68|examin*	1|859|exact*	1|996|example*
ana	0|68|analyst*	0|68|analyz*	1|820|analyse*	1|820|analysi*	1|820|analyz*	1|976|analog*
inv	0|68|investigat*	0|109|invit*	0|111|invoic*	1|568|invoic*	1|588|investment*	1|588|investor*	1|758|investigat*	1|866|invalid*	1|1086|involv*	1|1134|invit*
ins	0|69|inspect*	0|103|insight*	1|347|installation*	1|484|instruct*	1|522|institution*	1|522|institute*	1|587|insur*	1|755|inspect*	1|879|instant*	1|1095|insert*	1|1170|insolven*	1|1488|instagram*
enc	0|72|encrypt*	1|748|encrypt*	1|1134|encourag*
dec	0|72|decrypt*	1|434|declaration*	1|434|declare*	1|748|decrypt*	1|852|decid*	1|852|decision*	1|855|declin*	1|951|decreas*	1|1000|decept*	1|1000|deceiv*	1|1142|decompil*
cry	0|72|cryptograph*	1|748|cryptograph*
tok	0|73|tokeniz*	0|73|tokenis*	1|1082|token*
ver	0|75|verify*	0|75|verifi*	1|752|verif*
aut	0|75|authenticat*	0|129|authori* agent*	0|129|authori* representative*	0|136|authoriz*	0|136|authoris*	0|143|authori* personnel	0|143|authori* employees	0|143|authori* staff	0|143|authori* persons	0|143|authori* individuals	0|165|authori* user*	0|191|autocomplete*	0|191|autofill*	1|442|authoriz*	1|442|authoris*	1|752|authenticat*	1|818|automat*	1|1070|autonom*	6|1625|automated*
val	0|75|validat*	1|752|validat*	1|1118|valu*
ven	0|80|vendor*	1|526|vendor*	1|1172|venture*
sup	0|80|supplier*	1|526|supplier*	1|627|supervis*	1|773|supersed*	1|840|support*
sub	0|80|subcontractor*	0|82|subprocessor*	0|83|subsidiar*	0|89|subpoena*	0|165|subscriber*	1|448|subsection*	1|449|subparagraph*	1|517|subsidiar*	1|773|substitut*	1|874|subsequent*	1|960|substantial*	1|1004|sublicens*	1|1059|subprocessor*	1|1059|subcontract*	1|1088|submit*	1|1088|submission*	6|1617|subprocessor*	8|1634|substantial*	8|1634|substantive*
out	0|80|outsourc*	1|719|outcome*	1|1059|outsourc*	1|1116|outweigh*	1|1299|output*	1|1369|outage*
adv	0|85|advertiser*	1|542|advert*	1|622|advis*	1|967|adverse*	1|1119|advantag*
gov	0|89|government*	1|628|government*
pro	0|89|prosecutor*	0|100|promotional*	0|176|prohibition*	1|308|programmer*	1|308|programmatic*	1|443|prohibit*	1|486|procedur*	1|507|professional*	1|525|provider*	1|544|promot*	1|585|profit*	1|638|province*	1|724|protect*	1|745|promis*	1|777|produce*	1|782|problem*	1|839|propos*	1|884|provisional*	1|972|probab*	1|1032|prototype*	1|1059|processor*	1|1061|project*	1|1241|prominent*
mer	0|90|merger*	1|1169|merger*	1|1411|merchantab*
acq	0|90|acquir* by	1|796|acquir*	1|1169|acquisition*
suc	0|90|successor*	1|786|successful*	1|786|succeed*	1|1171|successor*
reo	0|90|reorgani*	1|1169|reorgani*
adm	0|92|administrator*	1|514|administer*	1|514|administrat*
aud	0|93|auditor*	0|102|audience*	1|582|auditor*	1|1136|audience*
cou	0|95|courier*	1|546|coupon*	1|805|courier*	1|1161|counterpart*
air	0|95|airline*	1|1009|airline*	1|1009|airport*
ful	0|96|fulfil*	0|107|fulfil* of a legal obligation	0|107|fulfil* a legal obligation	0|107|fulfil* our legal obligation*	0|107|fulfil* legal obligation*	0|138|fulfil* a contract	0|138|fulfil* the contract	0|138|fulfil* our contract*	0|138|fulfil* of a contract	0|138|fulfil* of the contract	0|138|fulfil* of our contract	0|138|fulfil* of contract	0|138|fulfil* contract*	0|138|fulfil* our agreement	0|138|fulfil* the agreement	0|138|fulfil* an agreement	0|138|fulfil* your contract	0|138|fulfil* the * contract	0|138|fulfil* the * agreement	0|138|fulfil* of the * contract	0|138|fulfil* of the * agreement	0|138|fulfil* its agreement*	0|138|fulfil* its contract*	0|138|fulfil* their contract*	0|138|fulfil* their agreement*	0|138|fulfil* your agreement*	0|138|fulfil* your contract*	0|192|fulfil* the purpose*	0|192|fulfil* the reason*	0|192|fulfil* our purpose*	0|192|fulfil* these purposes	0|192|fulfil* those purposes	0|192|fulfil* that purpose	0|192|fulfil* this purpose	0|192|fulfil* a purpose	0|192|fulfil* its purpose	0|192|fulfil* such purpose*	1|500|fulfil*
imp	0|97|improv*	1|501|implement*	1|720|implication*	1|721|impact*	1|775|improv*	1|968|important*	1|972|impossib*	1|1144|imperson*	1|1206|implicit*	1|1257|impose*	1|1391|imprison*
opt	0|97|optimi*	0|134|optional*	1|775|optimi*	1|851|optional*
enh	0|97|enhanc*	1|775|enhanc*
tro	0|97|troubleshoot*	1|782|trouble*
inn	0|98|innovat*	1|1127|innovat*
new	0|100|newsletter*	1|391|newsletter*	1|1224|newspaper*
cam	0|100|campaign*	1|543|campaign*
beh	0|102|behavio* ad*	0|102|behavio* advertising	0|116|behavio* profile*	1|983|behavio*
loo	0|102|lookalike*
per	0|102|personali* ad	0|102|personali* ads	0|102|personali* advertis*	0|104|personaliz*	0|104|personalis*	1|499|performance*	1|838|personaliz*	1|838|personalis*	1|862|pertain*	1|885|permanent*	1|885|perpetual*	1|947|percent*	1|969|pertinent*	1|975|periodic*	1|1356|personalit*
cus	0|102|customi* ad	0|102|customi* ads	0|102|customi* advert*	0|104|customiz*	0|104|customis*	1|838|customiz*	1|838|customis*
sta	0|103|statistic*	0|157|statistic* cookie*	1|767|start*	1|792|status*	1|1029|statisti*	1|1290|stage*	1|1349|stabil*
cur	0|104|curat*	1|871|current*	1|1274|curat*
ind	0|104|individualiz*	0|104|individualis*	1|478|indicat*	1|538|industrial*	1|673|individual*	1|885|indefinite*	1|981|indirect*	1|1064|indemn*	1|1070|independen*	1|1249|index*
vul	0|105|vulnerabilit*
att	0|105|attack*	1|621|attorney*	1|731|attack*	1|785|attempt*	1|992|attribut*	1|1124|attention*	1|1135|attract*	1|1292|attach*
cyb	0|105|cyber*
fra	0|106|fraud*	1|733|fraud*	1|1149|framework*	1|1362|franchise*
unl	0|106|unlawful*	1|594|unlawful*
vio	0|106|violation*	1|742|violat*	1|1476|violen*
una	0|106|unauthori* use	0|106|unauthori* activit*	0|106|unauthori* transaction*	0|141|unauthori* access	0|141|unauthori* disclosure	0|141|unauthori* access to your personal	0|141|unauthori* processing	0|141|unauthori* alteration	0|141|unauthori* destruction	0|141|unauthori* or unlawful	0|141|unauthori* third part*	0|141|unauthori* persons	0|141|unauthori* person	0|141|unauthori*	1|787|unavailab*	1|965|unambiguous*	1|1205|unauthori*
cri	0|106|criminal*	1|623|criminal*	1|990|criteri*
ter	0|106|terroris*	0|153|territor*	1|637|territor*	1|763|terminat*	1|1477|terror*
reg	0|107|regulation*	1|595|regulate*	1|595|regulator*	1|638|region*	1|975|regular*
enf	0|108|enforce*	1|625|enforc*
def	0|108|defend*	1|467|definition*	1|725|defend*	1|781|defect*	1|837|default*	1|1479|defam*
law	0|108|lawsuit*	1|593|lawful*	1|616|lawsuit*	1|621|lawyer*	6|139|lawful*
lit	0|108|litigat*	1|616|litigat*
ass	0|108|assert* claims	1|821|assess*	1|841|assist*	1|1061|assignment*
llm	0|113|llm*	1|1442|llm*
cha	0|114|chatbot*	1|399|chatbot*	1|450|chapter*	1|771|chang*	1|992|characteristic*	1|1120|chance*	1|1216|channel*	6|1626|change*
alg	0|114|algorithm*	1|1441|algorithm*
ina	0|119|inaccurate*	0|119|inaccurac*	0|193|inactiv*	1|739|inadvertent*	1|781|inaccura*	1|817|inactiv*	1|970|inappropriate*
por	0|121|portab*	1|833|portion*	1|1084|portab*	1|1247|portal*	1|1475|pornograph*
obj	0|122|objection*	1|715|objective*	1|856|objection*
omb	0|124|ombudsm*
uns	0|131|unsubscrib*	1|390|unsubscribe*	1|1313|unsolicit*
dea	0|131|deactivat*	1|527|dealer*	1|815|deactivat*
tog	0|133|toggle*	1|774|toggle*
vol	0|134|voluntar*	1|1072|voluntar*	1|1299|volume*
saf	0|140|safeguard*	1|723|safeguard*	6|1623|safeguard*
fir	0|140|firewall*	1|1052|firefox*
lim	0|140|limit* access to your personal	0|140|limit* access to	1|761|limit*
jur	0|153|jurisdiction*	1|1067|jurisdiction*
pix	0|156|pixel*	1|1036|pixel*
bea	0|156|beacon*	1|1463|beacon*
sdk	0|156|sdk*	1|1465|sdk*
jav	0|156|javascript*
tee	0|158|teenager*	1|679|teenager*	6|1620|teen*
ado	0|158|adolescent*	1|853|adopt*	1|1499|adobe*
sch	0|158|schoolchild*	1|1470|school*
gua	0|159|guardian*	1|681|guardian*	1|743|guarantee*
cal	0|162|california*	1|663|california*	1|822|calculat*	1|887|calendar*	1|1300|calorie*
vis	0|164|visitor*	1|847|visib*	1|1238|visual*
sho	0|165|shopper*	1|554|shopper*	1|959|short*	1|1020|shoe*	1|1335|shorten*
exc	0|179|except*	1|807|exchang*	1|828|exclusion*	1|1074|exceptional*	1|1231|exceed*	1|1266|excess*
der	0|179|derogation*	1|796|derive*	1|1141|derivativ*
bac	0|193|backup*	1|814|backup*	1|1176|background*
web	1|299|webpage*	1|1264|webinar*
pla	1|301|platform*	1|616|plaintiff*	1|1095|placement*
mic	1|319|microphone*	1|1046|microsoft*
hyp	1|331|hyperlink*	1|1354|hypothe*
upg	1|346|upgrade*
dow	1|349|download*
upl	1|350|upload*
fol	1|352|folder*	1|423|follower*
gam	1|362|gamer*	1|1184|gambl*
vie	1|364|viewer*	1|699|viewpoint*
mem	1|380|membership*	1|1126|memoriz*
mai	1|392|mailbox*	1|1100|maintain*
inb	1|394|inbox*
sur	1|403|surname*	1|563|surcharge*	1|757|surveil*	1|1028|survey*	1|1065|surrender*
not	1|409|notification*	1|1241|noticeab*	1|1396|notar*	8|1637|notif*
ann	1|414|announce*	1|891|annual*	1|1249|annotation*
pub	1|415|publish*	1|415|publication*	8|1639|publish*
fea	1|425|feature*	1|972|feasib*
tec	1|427|technological*	1|1270|technician*
ele	1|430|electronic*	1|834|element*	1|1025|electric*	1|1275|election*
dig	1|431|digital*
vir	1|432|virtual*	1|1458|virus*
par	1|449|paragraph*	1|524|partner*	1|681|parent*	1|833|partial*	1|973|particular*	1|1086|participat*	1|1392|parliament*
exh	1|453|exhibit*
add	1|453|addendum*	1|829|additional*
key	1|468|keyword*	1|1297|keyboard*	1|1297|keystroke*
mea	1|470|meaningful*	1|492|measurement*	1|1019|meal*	8|1634|meaningful*
spe	1|475|specification*	1|508|specialist*	1|880|speed*	1|1096|speak*
men	1|476|mention*	1|1245|mental*
sti	1|477|stipulat*
sum	1|479|summar*
gui	1|483|guideline*
ope	1|496|operation*	1|1271|operator*
exe	1|500|execution*	1|513|executive*	1|611|exercis*
dep	1|501|deploy*	1|510|department*	1|1071|depend*	1|1092|departure*	1|1287|depot*
wor	1|502|workplace*
emp	1|503|employee*	1|504|employer*	1|1346|emphas*
occ	1|506|occupation*	1|788|occur*	1|975|occasional*
man	1|513|manager*	1|674|manual*	1|1269|manufactur*	6|1622|manag*
cor	1|516|corporat*	1|858|correct*	1|1114|corresponding*	1|1382|correlat*
aff	1|518|affiliation*
org	1|519|organiz*	1|519|organis*
fou	1|523|foundation*	1|1107|founder*
non	1|523|nonprofit*
bro	1|530|broker*	1|1139|broadcast*
rep	1|531|representative*	1|773|replac*	1|780|repair*	1|1140|reproduc*	1|1140|replicat*	1|1140|repeat*	1|1212|republic*	1|1277|reputat*	8|1632|replace*
mar	1|540|marketer*	1|541|marketplace*	1|682|marri*
vou	1|546|voucher*
swe	1|548|sweepstake*
raf	1|548|raffle*
buy	1|551|buyer*
ren	1|553|rental*	1|1211|renew*	1|1322|render*
lea	1|553|lease*	1|1092|leav*
bas	1|555|basket*	1|1077|basic*
che	1|556|checkout*	1|754|checkbox*
cat	1|557|catalog*	1|995|categor*
fre	1|565|freedom*	1|975|frequent*	1|1327|freelanc*	1|1512|freshdesk*
pay	1|566|payment*	1|1053|paypal*
rei	1|570|reimburs*
cre	1|571|creditworth*	1|751|credential*	1|777|creation*	1|1127|creativ*
wal	1|575|wallet*
eco	1|584|econom*
inc	1|585|income*	1|740|incident*	1|781|incorrect*	1|824|incorporat*	1|827|includ*	1|953|increas*	1|1134|incentiv*	1|1186|incompat*	1|1203|inconsisten*	1|1232|incur*	1|1400|inclusive*
wag	1|586|wage*
loa	1|589|loan*
len	1|589|lend*
roy	1|590|royalt*
leg	1|591|legislat*	1|1076|legitimat*
dir	1|597|directive*	1|1156|direction*
obl	1|601|obligation*	1|601|oblige*
req	1|604|requirement*	1|843|request*
nec	1|605|necessitat*
pri	1|610|privilege*	1|968|primar*	1|968|principal*	1|968|priorit*	1|1295|printer*	1|1391|prison*	1|1467|prize*
cla	1|612|claimant*	1|995|classif*
tri	1|614|tribunal*	1|784|trial*	1|1130|trigger*	1|1318|trick*
jud	1|614|judicia*	1|615|judgment*	1|615|judgement*
arb	1|617|arbitrat*
evi	1|620|evidence*
sol	1|621|solicitor*	1|783|solv*	1|783|solution*	1|1313|solicitation*
off	1|623|offence*	1|623|offense*	1|1103|offensive*	1|1103|offend*	1|1208|official*
cit	1|632|citizen*
glo	1|633|global*
fed	1|634|federal*
mun	1|639|municipal*
aus	1|661|australia*
asi	1|662|asia*
lan	1|664|language*
lin	1|664|linguistic*	1|1051|linkedin*
ext	1|667|external*	1|953|extension*	1|956|extent*	1|1074|extraordinar*
top	1|676|topic*
hou	1|682|household*	1|892|hour*
spo	1|682|spouse*	1|1021|sport*	1|1173|sponsor*	1|1508|spotify*
bir	1|683|birth*
sex	1|687|sexual*
inj	1|691|injur*	1|1066|injunct*
pha	1|693|pharma*
eme	1|694|emergenc*
urg	1|694|urgen*
rel	1|696|religio*	1|747|reliab*	1|863|relationship*	1|969|relevan*
phi	1|696|philosophical*
pol	1|697|politic*
rac	1|698|racial*
edu	1|700|education*
tea	1|700|teach*
les	1|701|lesson*
awa	1|706|aware*	1|1467|award*
und	1|707|understand*
bel	1|708|believe*	1|1109|belong*
fav	1|710|favorite*	1|710|favourite*	1|1316|favora*	1|1316|favoura*
enj	1|712|enjoy*
ant	1|713|anticipat*
goa	1|715|goal*
mot	1|716|motive*	1|1134|motivat*
sec	1|722|secure*	6|1623|secur*
avo	1|726|avoid*
det	1|727|detect*	1|852|determin*	1|967|detriment*	1|997|detail*	8|1635|detriment*
dan	1|729|danger*
haz	1|729|hazard*
thr	1|730|threat*
mis	1|732|misuse*	1|781|mistake*	1|1000|mislead*	1|1061|mission*	1|1144|misrepresent*
sca	1|733|scam*	1|1296|scanner*
spa	1|734|spam*
ste	1|735|steal*
dam	1|737|damage*
wip	1|738|wipe*
bre	1|741|breach*
ens	1|744|ensur*
ple	1|745|pledge*
tru	1|746|trust*	1|1335|truncat*
ack	1|753|acknowledg*
blo	1|760|block*
sus	1|762|suspen*	1|1233|suspect*	1|1233|suspic*	1|1402|sustain*
cea	1|764|ceas*
beg	1|767|begin*
lau	1|767|launch*
pau	1|770|pause*
mod	1|771|modif*	1|1274|moderat*	6|1626|modification*	8|1632|modif*
alt	1|771|alteration*	1|977|alternativ*
ame	1|771|amend*	6|1626|amendment*	8|1632|amendment*
adj	1|771|adjust*
swi	1|774|switch*	1|880|swift*	1|1294|swipe*
dev	1|776|develop*
deb	1|780|debug*	1|1097|debate*
err	1|781|error*
fau	1|781|fault*
fla	1|781|flaw*
wro	1|781|wrong*
dif	1|782|difficult*	1|977|differ*	1|1139|diffus*
tes	1|784|tester*	1|1314|testimonial*	1|1397|testif*
end	1|785|endeavor*	1|785|endeavour*	1|1314|endors*
str	1|785|strive*	1|1083|structur*	1|1128|strateg*	1|1179|strike*
ach	1|786|achiev*
fai	1|787|fail*
hap	1|788|happen*
sit	1|791|situation*
cir	1|791|circumstanc*	1|1139|circulat*	1|1143|circumvent*
reu	1|794|reus*
col	1|795|collect*	1|982|collaborat*	1|1154|column*	1|1387|colour*	6|1615|collect*
obt	1|796|obtain*
fur	1|798|furnish*
gra	1|799|grant*	1|1238|graphic*
shi	1|805|shipment*
swa	1|807|swap*
kee	1|811|keep*
era	1|812|eras*
act	1|816|activat*
ena	1|816|enabl*
han	1|819|handbook*
est	1|822|estimat*	1|1106|establish*
emb	1|825|embed*	1|1183|embargo*	1|1394|embass*
sep	1|826|separat*
ent	1|831|entire*	1|1259|entertain*
tot	1|832|total*
tai	1|838|tailor*
ada	1|838|adapt*
sug	1|839|suggest*
hel	1|841|help*
faq	1|842|faq*
ans	1|844|answer*
wri	1|845|writ*	1|1005|writer*
rea	1|846|reader*	1|971|reasonab*
sea	1|849|search*	1|1288|season*
cho	1|851|choos*	1|851|choice*
rat	1|854|ratif*
rej	1|855|reject*
opp	1|856|oppos*	1|1120|opportunit*
wit	1|857|withdraw*	1|1397|witness*
gri	1|860|grievance*
eff	1|865|effective*	1|865|efficien*	1|865|efficac*
fut	1|874|future*
imm	1|879|immediate*
qui	1|880|quick*
rap	1|880|rapid*
slo	1|881|slow*
dur	1|883|duration*
tem	1|884|temporar*	1|1388|temperature*	1|1409|template*
yea	1|891|year*
tue	1|897|tuesday*
wed	1|898|wednesday*	1|1376|wedding*
thu	1|899|thursday*
fri	1|900|friday*
sat	1|901|saturday*	1|1218|satisfy*	1|1218|satisfi*	1|1218|satisfact*
sun	1|902|sunday*
hol	1|903|holiday*
wee	1|903|weekend*
hun	1|939|hundred*
tho	1|940|thousand*
mil	1|941|million*
bil	1|941|billion*
ini	1|942|initial*	1|1130|initiat*
num	1|948|number*
red	1|951|reduc*	1|1267|redeem*
min	1|951|minim*	1|1393|ministr*	1|1393|minister*	6|1620|minor*
max	1|952|maxim*
ave	1|954|average*
deg	1|956|degree*
ran	1|957|range*	1|1159|random*	1|1317|rank*
dim	1|958|dimension*
bri	1|959|brief*	1|1090|bring*
lar	1|960|large*
obv	1|965|obvious*
poo	1|967|poor*
neg	1|967|negative*	1|1254|negligen*	1|1305|negotiat*
sig	1|968|significan*	1|1163|signature*	8|1634|significant*
sui	1|970|suitab*
ade	1|970|adequate*
equ	1|971|equitab*	1|976|equivalent*	1|976|equal*
unf	1|971|unfair*
pot	1|972|potential*
pra	1|972|practicab*	1|985|practical*
typ	1|974|typical*
usu	1|974|usual*
nor	1|974|normal*	1|1419|north*
rou	1|975|routine*	1|1155|route*
sim	1|976|similar*
ide	1|976|identical*	1|1127|idea*
var	1|977|variation*
mut	1|982|mutual*
coo	1|982|cooperat*	1|1035|cookie*	1|1132|coordinat*	6|1624|cookie*
ben	1|988|benchmark*	1|1119|benefit*
nat	1|993|natural*
cop	1|1002|copyright*
lic	1|1004|licen*
cul	1|1006|cultural*
mus	1|1006|museum*
jou	1|1008|journey*
fli	1|1009|flight*
veh	1|1011|vehicle*
tic	1|1012|ticket*
hot	1|1014|hotel*	1|1188|hotline*
apa	1|1015|apartment*
dwe	1|1016|dwell*
foo	1|1019|food*
dri	1|1019|drink*	1|1447|driver*
clo	1|1020|cloth*	1|1510|cloudflare*
gar	1|1020|garment*
ath	1|1021|athlet*
env	1|1022|environment*
flo	1|1023|flood*
ear	1|1023|earthquake*
sci	1|1026|scien*
lab	1|1026|laborator*
met	1|1029|metric*
tre	1|1031|trend*	1|1312|trespass*
pat	1|1031|pattern*	1|1302|patient*
cac	1|1039|cache*
buf	1|1039|buffer*
gyr	1|1041|gyroscope*
goo	1|1044|google*
ama	1|1048|amazon*
twi	1|1049|twitter*
you	1|1050|youtube*
moz	1|1052|mozilla*
lia	1|1063|liabil*
wai	1|1065|waiv*
pen	1|1066|penalt*
san	1|1066|sanction*
abi	1|1068|abilit*
ski	1|1068|skill*
eli	1|1068|eligib*
tal	1|1069|talent*
fun	1|1077|fundamental*	8|1634|fundamental*
agg	1|1081|aggregat*
has	1|1082|hash*
bec	1|1091|becom*
exi	1|1092|exit*
arr	1|1093|arriv*	1|1391|arrest*
mov	1|1094|movement*
see	1|1098|seem*
har	1|1103|harass*	1|1262|harmoni*
mat	1|1114|match*	1|1146|material*	8|1634|material*
coi	1|1114|coincid*
bal	1|1115|balanc*
mor	1|1117|moral*
wel	1|1123|welcome*
gre	1|1123|greet*
cau	1|1124|caution*
dil	1|1124|diligen*
vig	1|1124|vigilan*
ima	1|1127|imagin*
ult	1|1131|ultimate*
tar	1|1135|target*	1|1226|tariff*
ban	1|1138|banner*	1|1170|bankrupt*
pop	1|1138|popup*	1|1228|popular*	1|1334|population*
dup	1|1140|duplicat*
byp	1|1143|bypass*
bur	1|1145|burden*
phy	1|1147|physical*	1|1468|physician*
tan	1|1147|tangib*
cen	1|1150|center*	1|1150|centre*	1|1150|central*
nav	1|1155|navigat*
sou	1|1158|source*	1|1420|south*
sam	1|1159|sample*
pil	1|1159|pilot*
mix	1|1160|mix*
cer	1|1164|certificat*
bad	1|1165|badge*
tak	1|1169|takeover*
liq	1|1170|liquidat*
inh	1|1171|inherit*	1|1334|inhabitant*
hei	1|1171|heir*
dip	1|1177|diploma*
vet	1|1178|veteran*
lot	1|1184|lotter*
rom	1|1185|romantic*
don	1|1187|donat*	1|1187|donor*
loc	1|1192|local*
civ	1|1201|civil*
edi	1|1210|edit*
isr	1|1213|israel*
suf	1|1217|sufficien*
mec	1|1222|mechanism*	1|1270|mechanic*
mir	1|1223|mirror*
rid	1|1230|rider*
hon	1|1235|honor*	1|1235|honour*
nom	1|1242|nominat*
alp	1|1244|alphabet*
psy	1|1245|psycholog*
seg	1|1252|segment*
coh	1|1252|cohort*
cel	1|1253|celebrit*
wil	1|1255|wilful*	1|1255|willful*
ser	1|1256|serious*
sev	1|1256|severe*
pac	1|1261|package*
bun	1|1261|bundle*
wid	1|1263|widget*
sem	1|1264|seminar*
syn	1|1265|synchron*
eng	1|1270|engineer*
gue	1|1273|guest*
vot	1|1275|vote*
pet	1|1276|petition*
lob	1|1276|lobby*
sha	1|1283|shareholder*
war	1|1287|warehouse*	1|1365|warning*
sce	1|1290|scene*
dro	1|1291|drop*
wea	1|1298|wear*	1|1390|weapon*
vac	1|1301|vaccin*
cov	1|1301|covid*
epi	1|1301|epidemic*
pan	1|1301|pandemic*
the	1|1302|therap*
tac	1|1311|tackl*
coe	1|1315|coerc*
ela	1|1319|elaps*
stu	1|1331|studio*	1|1471|student*
abb	1|1335|abbreviat*
set	1|1337|settlement*
ifr	1|1340|iframe*
hig	1|1342|highlight*
foc	1|1346|focus*
emi	1|1351|emission*	1|1351|emit*
iss	1|1351|issuer*
ami	1|1355|amicab*
lib	1|1357|librar*	1|1479|libel*
quo	1|1363|quotation*
ast	1|1366|asterisk*
log	1|1367|logistic*
cos	1|1368|cosmetic*
jus	1|1370|justif*
cle	1|1378|clean*
ani	1|1385|animal*
far	1|1386|farm*
agr	1|1386|agricult*
pea	1|1389|peace*
vic	1|1398|victim*
cra	1|1406|crash*
lay	1|1409|layout*
bou	1|1410|boundar*
fro	1|1410|frontier*
jap	1|1413|japan*
kor	1|1414|korea*
bra	1|1418|brazil*
rad	1|1426|radio*
iph	1|1431|iphone*
ipa	1|1431|ipad*
alc	1|1434|alcohol*
sco	1|1445|scooter*
bik	1|1446|bike*
bic	1|1446|bicycle*
tax	1|1449|taxi*
dol	1|1452|dollar*
rob	1|1461|robot*
hac	1|1462|hack*
plu	1|1466|plugin*
rew	1|1467|reward*
doc	1|1468|doctor*
hos	1|1469|hospital*
obs	1|1475|obscen*
sla	1|1479|slander*
apo	1|1485|apolog*
rai	1|1487|railway*
tik	1|1500|tiktok*
pin	1|1501|pinterest*
sna	1|1502|snapchat*
net	1|1509|netflix*
sal	1|1511|salesforce*
zen	1|1512|zendesk*
htm	1|1521|html*
sto	1|1540|stockholm*
rus	1|1541|russia*
afr	1|1547|africa*
chi	6|1620|child*
upd	6|1626|update*
ema	8|3|email*`,suffix:"",infix:""}}};export{t as en};
