# Övningens fraser: vad du säger, och vad motparterna svarar. Varje rad har tre lydelser, så att ingen kommer två
# gånger i rad. Ton: warm när tilliten håller, wary när den vacklar, hurt när den nästan är slut.
# $party är den som talar: public eller ideburen.

# ------------------------------------------------------------ Det du säger

say-listen-open-1 = Innan jag säger något: vad är viktigast för er här?
say-listen-open-2 = Hur ser det ut från ert håll? Jag vill höra det innan jag tänker högt själv.
say-listen-open-3 = Vad skulle behöva stämma för att ni ska gå hem härifrån och känna er lugna?
say-listen-about-Independence-1 = När håller ni inne med vad ni tycker, för att vi sitter med pengarna eller besluten?
say-listen-about-Independence-2 = Vad skulle vi kunna göra som tog ifrån er rösten, utan att vi märkte det?
say-listen-about-Independence-3 = Var går gränsen där ni slutar vara er själva i det här?
say-listen-about-Dialogue-1 = När brukar ni få frågan: medan det går att ändra något, eller efteråt?
say-listen-about-Dialogue-2 = Vem hos er borde ha suttit med tidigare?
say-listen-about-Dialogue-3 = Hur vill ni att vi hör av oss nästa gång det krisar?
say-listen-about-Quality-1 = Hur märker den det gäller att det har blivit bra?
say-listen-about-Quality-2 = Vad är det ni ser som vi missar när vi mäter?
say-listen-about-Quality-3 = Vad får inte bli sämre, hur ont om tid det än är?
say-listen-about-LongTerm-1 = Vad händer hos er dagen efter att det här året är slut?
say-listen-about-LongTerm-2 = Vad måste stå kvar när vi som sitter här har bytt jobb?
say-listen-about-LongTerm-3 = Hur långt fram vågar ni planera i dag?
say-listen-about-Openness-1 = Vad är det ni brukar få höra sist?
say-listen-about-Openness-2 = Vad har ni fått veta någon annanstans än av oss?
say-listen-about-Openness-3 = Vilket papper skulle ni vilja ha sett före det här mötet?
say-listen-about-Diversity-1 = Vem fattas vid bordet i dag?
say-listen-about-Diversity-2 = Vilka hos er orkar inte med möten som det här?
say-listen-about-Diversity-3 = Vem tjänar på det om vi gör som vi alltid har gjort?
say-listen-leading-1 = Ni håller väl med om att det här är det rimliga?
say-listen-leading-2 = Det kan väl inte vara något problem för er?
say-listen-leading-3 = Visst vill ni också bli klara med det här?
say-tell-state-1 = Så här ligger det till hos oss, varken mer eller mindre: { $fact }
say-tell-state-2 = Jag berättar det jag vet, så att ni slipper gissa: { $fact }
say-tell-state-3 = Det här är vad jag fick med mig hit: { $fact } Resten vet jag inte än.
say-tell-motive-1 = Jag ska säga varför vi vill det här. Det handlar om dem vi finns till för, och ja, också om att vi behöver er.
say-tell-motive-2 = Ni ska inte behöva gissa vad vi är ute efter. Vi klarar inte det här själva, och det är hela skälet.
say-tell-motive-3 = Vi har försökt själva. Det går sådär, och därför ville vi träffa er.
say-tell-limit-1 = En sak kan vi inte lova, och det är bättre att ni hör det nu än sedan.
say-tell-limit-2 = Jag vill inte att ni går härifrån och hoppas på något som jag vet att vi inte klarar.
say-tell-limit-3 = Det här rår jag inte över, hur gärna jag än vill. Jag säger det rakt ut så att vi kan prata om resten.
say-tell-motive-own = Jag ska säga rakt ut vad vi vill: { $want }
say-tell-limit-own = Det här kan vi inte lova, och det är bättre att ni hör det nu: { $cannot }
say-pen-1 = Ta pennan. Skriv så som det skulle låta hos er.
say-pen-2 = Jag har formulerat nog. Vill ni pröva att skriva nästa version?
say-pen-3 = Här, det är er tur. Vi läser när ni är klara.
say-propose-draft-1 = Här är en skiss att riva i: { $option }. Vad saknas?
say-propose-draft-2 = Jag tänker högt nu: { $option }. Säg var det gör ont.
say-propose-draft-3 = Om vi börjar i { $option }, vad vill ni då ändra?
say-propose-final-1 = Vi föreslår { $option }. Det är klart att besluta om.
say-propose-final-2 = Förslaget är { $option }. Jag hoppas att vi kan enas om det i dag.
say-propose-final-3 = Vi har vägt för och emot, och det får bli { $option }.
say-offer-1 = Det här kan vi lova: { $promise }.
say-offer-2 = Vi vill lägga något på bordet utan att ni har bett om det: { $promise }.
say-offer-3 = Från vår sida kan ni räkna med { $promise }.
say-ask-promise-1 = Skulle ni kunna tänka er { $promise }, och hur skulle ni själva säga det?
say-ask-promise-2 = En fråga, och ni får svara nej: { $promise }. Går det?
say-ask-promise-3 = Det skulle hjälpa oss om ni kunde stå för { $promise }. Vad säger ni?
say-ask-write-1 = Vi har skrivit in { $promise } under era åtaganden. Det är bara att godkänna.
say-ask-write-2 = Er del har jag redan skrivit: { $promise }. Den ligger som bilaga.
say-ask-write-3 = För tids skull har vi skrivit ert löfte åt er: { $promise }.
say-ask-pen-1 = Får jag pennan en stund?
say-ask-pen-2 = Är det i sin ordning om jag skriver nästa version?
say-ask-pen-3 = Jag skulle vilja pröva en formulering. Kan jag få pennan?
say-reword-theirs-1 = Jag skriver det med era ord i stället. Känner ni igen er?
say-reword-theirs-2 = Så som du sa det nyss blev det tydligare. Jag skriver så.
say-reword-theirs-3 = Vi tar er formulering. Den säger vad det handlar om.
say-reword-plain-1 = Jag tar bort de krångliga orden, så att den det gäller kan läsa det.
say-reword-plain-2 = Kortare meningar, vanliga ord. Så här?
say-reword-plain-3 = Kan vi säga det som vi skulle säga det till en granne?
say-reword-ours-1 = { $party ->
    [public] Jag anpassar texten till hur våra styrdokument brukar se ut.
   *[other] Jag skriver om det så att det följer våra egna stadgar.
}
say-reword-ours-2 = Vi behöver använda de ord som gäller hos oss.
say-reword-ours-3 = Texten får samma rubriker som våra övriga dokument.
say-pause-1 = Vi stannar här. Ta med det hem till era egna, så gör vi detsamma.
say-pause-2 = Det här ska hålla även när vi inte är i rummet. Vi tar en paus och förankrar.
say-pause-3 = Låt oss fråga dem vi företräder innan vi går vidare.
say-silence-1 = (Du säger ingenting.)
say-silence-2 = (Du väntar.)
say-silence-3 = (Du låter det vara tyst.)
say-answer-yes-1 = Ja, det kan vi stå för.
say-answer-yes-2 = Det säger vi ja till.
say-answer-yes-3 = Ja. Skriv upp det på oss.
say-answer-no-1 = Nej, det kan vi inte lova. Jag vill hellre säga det nu än svika er sedan.
say-answer-no-2 = Det klarar vi inte, inte så som det är skrivet.
say-answer-no-3 = Där måste jag säga nej. Det ligger inte i mina händer.

# ------------------------------------------------------------ Motparterna: öppnar

reply-opens-warm-1 = Bra att vi ses. Vi har sett fram emot det här.
reply-opens-warm-2 = Vi är glada att ni ville mötas. Det finns mycket att göra tillsammans.
reply-opens-warm-3 = Nu sitter vi här, äntligen. Var börjar vi?
reply-opens-wary-1 = { $party ->
    [public] Vi är här. Jag ska vara ärlig: det är många som undrar vart det här leder.
   *[other] Vi är här, efter arbetstid. Då vill jag veta vart det ska leda.
}
reply-opens-wary-2 = Vi lyssnar. Sedan får vi se.
reply-opens-wary-3 = Jag har inte bestämt mig för vad jag tycker än.
reply-opens-hurt-1 = Sist sa alla rätt saker. Sedan hördes ingen av.
reply-opens-hurt-2 = Jag lovade mig själv att inte komma tillbaka. Nu sitter jag här ändå.
reply-opens-hurt-3 = { $party ->
    [public] Sist fick vi läsa i tidningen vad ni tyckte om oss. Det sitter kvar.
   *[other] Sist fick vi läsa om beslutet i tidningen. Det sitter kvar.
}

# ------------------------------------------------------------ Svar på frågor

reply-heard-warm-1 = Tack för att du frågar. Vi vill att det här ska märkas för dem det gäller, inte bara på papper.
reply-heard-warm-2 = Vi vill nog åt samma håll. Det är vägen dit vi ser olika på.
reply-heard-warm-3 = För oss är det viktigaste att det håller, också när vi som sitter här har gått vidare.
reply-heard-wary-1 = Så enkelt är det inte. Vi får ta det i små steg.
reply-heard-wary-2 = Det vill jag svara ordentligt på, och det kan jag inte än.
reply-heard-wary-3 = Du frågar, det är något. Låt mig höra lite mer om hur ni tänker.
reply-heard-hurt-1 = Det frågade ni förra gången också.
reply-heard-hurt-2 = Varför ska jag svara på det? Vad gör ni med svaret?
reply-heard-hurt-3 = Börja med er själva. Vad är det ni vill?
reply-asked-enough-1 = Nu har ni frågat en hel del. Vad säger ni själva?
reply-asked-enough-2 = Det är trevligt att bli tillfrågad. Men vart leder det?
reply-asked-enough-3 = Nu vill jag höra något från ert håll.
reply-led-1 = Det där var inte en fråga.
reply-led-2 = Du vill visst bara höra ett ja.
reply-led-3 = Låt oss komma fram till det själva, i så fall.

# ------------------------------------------------------------ Öppenhet

reply-told-warm-1 = Tack. Då vet vi vad vi har att hålla oss till.
reply-told-warm-2 = Det uppskattar jag att du säger. Det gör det lättare.
reply-told-warm-3 = Bra, det kan jag berätta vidare hos oss.
reply-told-wary-1 = Det var ovanligt rakt. Bra.
reply-told-wary-2 = Nåja. Det är bättre att få veta än att gissa.
reply-told-wary-3 = Då har vi åtminstone samma bild av läget.
reply-told-hurt-1 = Det där hade jag velat höra förra gången.
reply-told-hurt-2 = Jag hör vad du säger. Vi får se om det stämmer.
reply-told-hurt-3 = Det är första gången någon säger det högt till oss.
reply-told-again-1 = Ja, det har du sagt.
reply-told-again-2 = Det vet vi redan.
reply-told-again-3 = Du behöver inte säga det en gång till.

# ------------------------------------------------------------ Pennan

reply-got-pen-warm-1 = Gärna. Vi läser högt när vi är klara.
reply-got-pen-warm-2 = Tack för förtroendet. Då skriver vi.
reply-got-pen-warm-3 = Roligt. Vi har faktiskt en idé om hur det kan låta.
reply-got-pen-wary-1 = Jaså? Det hade jag inte väntat mig.
reply-got-pen-wary-2 = Då tar vi den. Det får ta den tid det tar.
reply-got-pen-wary-3 = Okej. Det är en annan sak att få skriva själv.
reply-got-pen-hurt-1 = Menar du allvar? Förra gången fick vi ett färdigt papper.
reply-got-pen-hurt-2 = Den har vi aldrig fått hålla i förut.
reply-got-pen-hurt-3 = Då skriver vi. Och vi skriver som det är.
reply-wants-pen-warm-1 = Får vi skriva en version?
reply-wants-pen-warm-2 = Vi vill gärna hålla i pennan en stund.
reply-wants-pen-warm-3 = Kan vi pröva att formulera det?
reply-wants-pen-wary-1 = Det är ni som skriver hela tiden. Kan vi få pennan?
reply-wants-pen-wary-2 = Jag skulle vilja se det i våra ord. Får vi skriva?
reply-wants-pen-wary-3 = Vem har bestämt att det är ni som håller i pennan?
reply-wants-pen-hurt-1 = Det blir likadant som sist: ni skriver och vi läser. Ge oss pennan.
reply-wants-pen-hurt-2 = Så länge ni håller i pennan är det ert papper.
reply-wants-pen-hurt-3 = Jag skriver inte under något som jag inte har fått skriva i.
reply-gives-pen-1 = Här, nu är det er tur.
reply-gives-pen-2 = Vi är klara för den här gången. Varsågod, pennan är din.
reply-gives-pen-3 = Läs, och skriv vidare om ni vill.
reply-keeps-pen-1 = Inte än. Vi har inte skrivit färdigt.
reply-keeps-pen-2 = Vi vill behålla den en stund till.
reply-keeps-pen-3 = Låt oss bli klara först.
reply-takes-lead-warm-1 = Då börjar vi: vi tror på { $option }.
reply-takes-lead-warm-2 = Vi har skrivit ett utkast som bygger på { $option }. Läs och tyck till.
reply-takes-lead-warm-3 = Någon måste börja. Vi lägger fram { $option }.
reply-takes-lead-wary-1 = Eftersom ingen annan skriver gör vi det: { $option }.
reply-takes-lead-wary-2 = Om vi måste välja får det bli { $option }.
reply-takes-lead-wary-3 = Vi har satt { $option } på pappret. Det är ett försök.
reply-takes-lead-hurt-1 = Den här gången är det vi som börjar. { $option }, inget annat.
reply-takes-lead-hurt-2 = { $option }. Det är vad vi kan gå med på.
reply-takes-lead-hurt-3 = Vi skrev { $option }. Så hade det kunnat stå redan förra gången.
reply-rewords-1 = Vi har skrivit om det så att man känner igen sig hos oss.
reply-rewords-2 = Tanken är densamma. Orden är hämtade hemifrån.
reply-rewords-3 = Så här läser det sig bättre från vårt håll.

# ------------------------------------------------------------ Förslag

reply-proposal-asked-warm-1 = Det går åt rätt håll. Jag ser att ni har lyssnat.
reply-proposal-asked-warm-2 = { $option }, ja. Det kan vi arbeta vidare med.
reply-proposal-asked-warm-3 = Det här känner vi igen oss i. Låt oss titta på detaljerna.
reply-proposal-asked-wary-1 = { $option }. Det kan bli något, men det beror på vad som står under.
reply-proposal-asked-wary-2 = Jag hör att ni har tänkt på det vi sa. Allt är inte med.
reply-proposal-asked-wary-3 = Låt mig läsa det en gång till innan jag säger något.
reply-proposal-asked-hurt-1 = Ni frågade i alla fall först. Det är mer än sist.
reply-proposal-asked-hurt-2 = { $option }. Jag vill gärna tro på det.
reply-proposal-asked-hurt-3 = Det låter bra. Det gjorde det förra gången också.
reply-proposal-unasked-warm-1 = Det gick fort. Vi hade gärna fått säga något först.
reply-proposal-unasked-warm-2 = { $option }? Jaha. Då har ni redan tänkt färdigt.
reply-proposal-unasked-warm-3 = Det kan nog gå, men ni vet ju inte vad vi behöver.
reply-proposal-unasked-wary-1 = Så det är redan klart. Varför sitter vi då här?
reply-proposal-unasked-wary-2 = { $option }. Och när tänkte ni fråga oss?
reply-proposal-unasked-wary-3 = Det var ert förslag. Nu har vi hört det.
reply-proposal-unasked-hurt-1 = Precis som förra gången: först beslutet, sedan samtalet.
reply-proposal-unasked-hurt-2 = Det där var färdigt redan när ni bjöd in.
reply-proposal-unasked-hurt-3 = { $option }. Ni frågade inte ens.
reply-proposal-again-1 = Det har ni redan föreslagit.
reply-proposal-again-2 = Samma förslag en gång till blir inte ett annat förslag.
reply-proposal-again-3 = Vi hörde det första gången.
reply-objects-warm-1 = Jag vill gärna säga ja, men något skaver: { $why }.
reply-objects-warm-2 = En sak måste vi prata om: { $why }.
reply-objects-warm-3 = Så som det står nu tvekar jag: { $why }.
reply-objects-wary-1 = Det här kan jag inte ta med mig hem. Skälet: { $why }.
reply-objects-wary-2 = Vi är inte där än. Det är så här: { $why }.
reply-objects-wary-3 = Här fastnar jag: { $why }.
reply-objects-hurt-1 = Nej. Och ni vet varför: { $why }.
reply-objects-hurt-2 = Det är samma sak igen: { $why }.
reply-objects-hurt-3 = Så här kan vi inte säga ja: { $why }.

# ------------------------------------------------------------ Löften

reply-offered-warm-1 = Det är generöst. Tack.
reply-offered-warm-2 = { $promise }, det betyder något för oss.
reply-offered-warm-3 = Det hade vi inte räknat med. Fint.
reply-offered-wary-1 = Bra. Får vi det skriftligt?
reply-offered-wary-2 = { $promise }. Det noterar vi.
reply-offered-wary-3 = Det är en början.
reply-offered-hurt-1 = Löften har vi hört förr. Men okej.
reply-offered-hurt-2 = Vi får se om det håller längre än till nyår.
reply-offered-hurt-3 = { $promise }. Det skulle ha kommit tidigare, men det kom.
reply-offered-need-warm-1 = Det var precis det vi behövde. Tack för att ni lyssnade.
reply-offered-need-warm-2 = { $promise }. Då kan jag gå hem och säga att det var värt tiden.
reply-offered-need-warm-3 = Ni hörde vad vi sa. Det märks.
reply-offered-need-wary-1 = Det hade jag inte trott. Det ändrar saken.
reply-offered-need-wary-2 = { $promise }. Då har ni hört vad jag sa.
reply-offered-need-wary-3 = Det är just det jag bad om. Tack.
reply-offered-need-hurt-1 = Jag blir nästan misstänksam. Men ja, det är det vi behöver.
reply-offered-need-hurt-2 = Hade ni sagt det förra gången hade mycket varit annorlunda.
reply-offered-need-hurt-3 = { $promise }. Säger du det inför de andra också?
reply-says-yes-warm-1 = Ja, { $promise } kan vi stå för.
reply-says-yes-warm-2 = Självklart. Det gör vi gärna.
reply-says-yes-warm-3 = Ja. Och vi säger det med våra egna ord.
reply-says-yes-wary-1 = Ja, det går. Om ni håller er del.
reply-says-yes-wary-2 = Det kan vi lova. Men inte mer än så.
reply-says-yes-wary-3 = Okej, { $promise }. Vi prövar.
reply-says-yes-hurt-1 = Vi säger ja. Gör oss inte besvikna.
reply-says-yes-hurt-2 = Ja. Mest för deras skull som behöver det.
reply-says-yes-hurt-3 = Det blir ett ja, men med tungt hjärta.
reply-says-no-warm-1 = Det kan vi tyvärr inte lova. Vi har inte krafterna.
reply-says-no-warm-2 = Jag önskar att jag kunde säga ja till { $promise }, men då lovar jag för mycket.
reply-says-no-warm-3 = Inte just nu. Fråga om något mindre, så ska vi försöka.
reply-says-no-wary-1 = Nej, det blir för mycket för oss.
reply-says-no-wary-2 = { $promise }? Det måste vi i så fall fråga de andra om. I dag är svaret nej.
reply-says-no-wary-3 = Det kan vi inte ta på oss.
reply-says-no-hurt-1 = Nej. Vi bär redan tillräckligt.
reply-says-no-hurt-2 = Nej. Det är inte vi som är skyldiga något här.
reply-says-no-hurt-3 = Varför skulle vi lova något igen?
reply-written-warm-1 = Vänta lite. Våra löften skriver vi nog själva.
reply-written-warm-2 = Jag tror att du menar väl, men det där är vårt att formulera.
reply-written-warm-3 = Oj. Har ni skrivit vad vi ska lova?
reply-written-wary-1 = Det där har vi inte sagt. Ni har skrivit det.
reply-written-wary-2 = Vem har gett er rätt att lova i vårt namn?
reply-written-wary-3 = { $party ->
    [public] Vi svarar inför väljarna. Då skriver vi våra åtaganden själva.
   *[other] Vi är en egen förening. Då skriver vi våra åtaganden själva.
}
reply-written-hurt-1 = Ni skriver våra löften åt oss. Igen.
reply-written-hurt-2 = Det är därför vi gick förra gången.
reply-written-hurt-3 = Stryk det. Ingen annan lovar åt oss.
reply-offers-1 = Då vill vi också bidra med något: { $promise }.
reply-offers-2 = Ni har gett, nu är det vår tur: { $promise }.
reply-offers-3 = Då lägger vi också något i potten, utan att ni har bett: { $promise }.
reply-asks-warm-1 = Får jag be om en sak? { $promise } skulle göra hela skillnaden.
reply-asks-warm-2 = Om ni kunde lova { $promise }, då är vi nästan framme.
reply-asks-warm-3 = Nu när jag har berättat vågar jag fråga: { $promise }?
reply-asks-wary-1 = Då vill jag se det på pappret: { $promise }.
reply-asks-wary-2 = Kan ni lova { $promise }, eller var det bara prat?
reply-asks-wary-3 = Det jag behöver har jag sagt: { $promise }. Hur ställer ni er till det?
reply-asks-hurt-1 = Jag frågar en enda gång: { $promise }?
reply-asks-hurt-2 = Utan { $promise } skriver vi inte under. Så är det.
reply-asks-hurt-3 = { $promise }. Ja eller nej?
reply-thanks-1 = Tack. Det är det första jag säger när jag kommer hem.
reply-thanks-2 = Bra. Det gör det lättare att lita på resten.
reply-thanks-3 = Då vet vi det. Tack.
reply-takes-no-1 = Det var tråkigt att höra, men bra att du säger det.
reply-takes-no-2 = Jaha. Då vet vi var vi har er.
reply-takes-no-3 = Ett rakt nej går att leva med, även om jag hade hoppats.

# ------------------------------------------------------------ Ord, paus, tystnad

reply-words-theirs-1 = Ja, så säger vi. Det känns annorlunda att läsa.
reply-words-theirs-2 = Där är ju våra ord. Tack.
reply-words-theirs-3 = Så kan jag läsa upp det hemma utan att förklara.
reply-words-empty-1 = Våra ord? De har du inte frågat efter.
reply-words-empty-2 = Så där har jag aldrig sagt.
reply-words-empty-3 = Det låter inte som vi. Fråga oss, så får du veta.
reply-words-plain-1 = Bra. Nu förstår man vad det handlar om.
reply-words-plain-2 = Det var lättare att läsa.
reply-words-plain-3 = Så enkelt kan det faktiskt sägas.
reply-words-ours-warm-1 = Nu låter det mer som era papper än som oss.
reply-words-ours-warm-2 = Måste det vara så krångligt?
reply-words-ours-warm-3 = Jag förstår orden, men det gör inte alla hos oss.
reply-words-ours-wary-1 = Det där är ert språk. Vi får be någon översätta.
reply-words-ours-wary-2 = Vem är det tänkt att läsa det här?
reply-words-ours-wary-3 = Nu blev det ert dokument igen.
reply-words-ours-hurt-1 = Ett ord i taget skriver ni bort oss.
reply-words-ours-hurt-2 = Det står inget kvar av det vi sa.
reply-words-ours-hurt-3 = Så skriver man om folk, inte med dem.
reply-paused-warm-1 = Bra, då hinner vi fråga de andra. Vi ses med svar.
reply-paused-warm-2 = Det behövs. Styrelsen ska inte behöva läsa det i efterhand.
reply-paused-warm-3 = Tack, det gör att vi kan stå för det tillsammans.
reply-paused-wary-1 = Klokt. Jag kan inte svara för alla ändå.
reply-paused-wary-2 = Då tar vi hem det. Jag lovar inget om svaret.
reply-paused-wary-3 = Det är första gången vi får tid på oss.
reply-paused-hurt-1 = Hoppas att texten är densamma när vi kommer tillbaka.
reply-paused-hurt-2 = Tid. Det var vad som saknades sist.
reply-paused-hurt-3 = Vi frågar våra egna. De minns också.
reply-paused-empty-1 = En paus för vad? Det finns inget nytt att ta med hem.
reply-paused-empty-2 = Vi har inte mycket att berätta för de andra än.
reply-paused-empty-3 = Redan? Vi har ju knappt börjat.
reply-silence-warm-1 = … En sak är kvar. Den är svårare att säga.
reply-silence-warm-2 = Det är skönt att det får vara tyst en stund.
reply-silence-warm-3 = Ja, det tål att tänkas på.
reply-silence-wary-1 = … Ja. Jag funderar på var jag ska börja.
reply-silence-wary-2 = … Det är bra att ingen fyller i åt mig.
reply-silence-wary-3 = Jag vet inte riktigt hur jag ska säga det.
reply-silence-hurt-1 = … Ni låter mig i alla fall tala till punkt.
reply-silence-hurt-2 = Tystnaden är ärligare än det vi fick höra sist.
reply-silence-hurt-3 = Jag behöver en stund.
reply-silence-more-1 = Säger ni inget alls?
reply-silence-more-2 = Nu blir det konstigt. Vad tycker ni?
reply-silence-more-3 = Om ingen säger något kan vi lika gärna gå hem.

# ------------------------------------------------------------ Tålamod

reply-loses-patience-1 = Nu går vi runt i cirklar. Jag har inte hela kvällen.
reply-loses-patience-2 = Klockan går. Vad är det vi ska bli klara med?
reply-loses-patience-3 = Ska vi verkligen ta det här en gång till?
reply-leaves-1 = Vi går nu. Ni får gärna höra av er när ni menar allvar.
reply-leaves-2 = Det räcker för oss. Tack för kaffet.
reply-leaves-3 = Nu åker jag hem. Jag är inte sur, men det här leder inte vidare.

# ------------------------------------------------------------ Behov som berättas

tells-principle-Independence-1 = Vi måste kunna säga vad vi tycker, också när ni inte gillar det. Det är det som avgör för oss.
tells-principle-Independence-2 = Om vi blir en del av er är vi inte längre oss själva. Det måste synas i förslaget.
tells-principle-Independence-3 = Det får inte kosta att ha en egen röst.
tells-principle-Dialogue-1 = Vi vill vara med medan det fortfarande går att ändra något. Det måste stå där.
tells-principle-Dialogue-2 = Det avgörande är att vi fortsätter prata, inte bara den här gången.
tells-principle-Dialogue-3 = Fråga först, bestäm sedan. Är det med kan vi leva med mycket annat.
tells-principle-Quality-1 = Det måste bli bra för den det gäller. Annars är resten bara ord.
tells-principle-Quality-2 = Vi har egna mått på vad som är bra. De måste få räknas.
tells-principle-Quality-3 = Jag kan inte gå med på något som gör det sämre för dem vi möter.
tells-principle-LongTerm-1 = Det måste hålla längre än till nästa val. Annars lovar vi folk något vi inte kan stå för.
tells-principle-LongTerm-2 = Vi behöver kunna planera mer än ett år i taget.
tells-principle-LongTerm-3 = Det vi börjar med måste vi kunna fortsätta med.
tells-principle-Openness-1 = Alla ska få veta samma sak samtidigt. Utan det går det inte.
tells-principle-Openness-2 = Det får inte finnas något bakom som vi får höra om sedan.
tells-principle-Openness-3 = Vi måste kunna berätta hemma precis hur det gick till.
tells-principle-Diversity-1 = De små ska få plats, inte bara de som alltid är med.
tells-principle-Diversity-2 = Det är de som inte sitter här i dag som vi tänker på.
tells-principle-Diversity-3 = Om bara de största kan vara med är det inte för oss.
tells-soft-pen-1 = Ska jag vara ärlig vill vi få skriva själva. Det är alltid någon annan som håller i pennan.
tells-soft-pen-2 = Det handlar om orden. Vi vill formulera vår del, inte godkänna den.
tells-soft-pen-3 = Vi läser alltid färdiga papper. En gång skulle jag vilja börja med ett tomt.
tells-soft-anchor-1 = Jag kan inte bestämma det här ensam. Vi måste hinna fråga dem vi företräder.
tells-soft-anchor-2 = Om jag säger ja i kväll blir det ett ja utan någon bakom. Vi behöver tid att förankra.
tells-soft-anchor-3 = Hemma blir de arga om de får veta sist. Låt oss ta hem texten först.
tells-soft-state-1 = Vi vill veta vad som redan är bestämt. Annars vet vi inte vad vi pratar om.
tells-soft-state-2 = Säg vad som är öppet och vad som inte är det. Det är allt vi begär.
tells-soft-state-3 = Vi får alltid veta sist. Berätta hur läget är, också det som inte är klart.
tells-soft-motive-1 = Jag undrar varför ni vill det här. Alltså egentligen.
tells-soft-motive-2 = Det viskas hos oss om vad som ligger bakom. Säg det själva i stället.
tells-soft-motive-3 = Jag lyssnar med halva örat så länge jag inte vet vad ni vill.
tells-soft-limit-1 = Vi har blivit lovade saker som ingen kunde hålla. Säg hellre vad ni inte kan.
tells-soft-limit-2 = Jag behöver veta var er gräns går, så att jag inte lovar för mycket hos oss.
tells-soft-limit-3 = Vi orkar inte bli besvikna en gång till. Vad kan ni inte lova?
tells-promise-1 = Jag ska säga som det är: { $promise }. Det är därför vi kom.
tells-promise-2 = Det vi egentligen behöver är { $promise }. Jag har inte velat säga det högt.
tells-promise-3 = Om jag får önska en enda sak är det { $promise }.
tells-met-pen-1 = Att vi fick skriva själva betydde mer än ni kanske tror.
tells-met-pen-2 = Det var pennan det handlade om. Nu har vi fått hålla i den.
tells-met-pen-3 = Jag hade tänkt be om att få skriva. Det behövs inte längre.
tells-met-anchor-1 = Det viktigaste var att vi hann fråga våra egna. Det har vi gjort.
tells-met-anchor-2 = Jag kunde inte svara ensam. Nu har vi svaret med oss hemifrån.
tells-met-anchor-3 = Utan den pausen hade jag suttit här med ett ja som ingen stod bakom.
tells-met-state-1 = Det ni sa om vad som är bestämt och vad som är öppet var just det vi behövde få veta.
tells-met-state-2 = Vi brukar få veta sist. Den här gången berättade ni, och det räcker långt.
tells-met-state-3 = Vi kom för att få höra hur läget är. Det har vi fått.
tells-met-motive-1 = Jag undrade varför ni vill det här. Nu har ni sagt det.
tells-met-motive-2 = Det viskades hos oss om vad som låg bakom. Bra att ni sa det själva.
tells-met-motive-3 = När ni sa varför ni är här började jag lyssna med båda öronen.
tells-met-limit-1 = Det vi behövde höra var vad ni inte kan lova. Det sa ni utan att vi frågade.
tells-met-limit-2 = Nu vet jag var er gräns går. Då kan jag lova lagom hos oss.
tells-met-limit-3 = Hellre ett nej nu än en besvikelse sedan. Det har ni förstått.
tells-met-promise-1 = Jag ska säga som det är: { $promise }, det var därför vi kom. Nu står det där.
tells-met-promise-2 = Det vi egentligen behövde var { $promise }. Det har vi fått.
tells-met-promise-3 = Om jag hade fått önska en enda sak hade det varit { $promise }. Den är redan med.
