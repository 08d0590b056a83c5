# Öva själv: att bekräfta, att fråga efter alternativet, egna ord, och vad som räknas när man lyssnar.

practice-move-acknowledge = Bekräfta
practice-move-acknowledge-help = Säg vad du har förstått av det de nyss berättade
practice-did-acknowledge = Du sa vad du hade förstått
practice-error-older = Övningen påbörjades innan det draget fanns. Det går att göra i en ny övning.
practice-heard-label = { $name }: { $what }

practice-grievance-told = Nu vet du vad som sitter kvar hos { $name }: { $what }.
practice-otherwise-told = Nu vet du vad { $name } gör om det inte blir någon överenskommelse: { $what }.
practice-understood = { $name } känner sig förstådd.

heard-soft-pen = ni behöver få skriva er del själva
heard-soft-anchor = ni behöver hinna fråga era egna
heard-soft-state = ni behöver veta vad som är bestämt och vad som är öppet
heard-soft-motive = ni behöver veta varför vi vill det här
heard-soft-limit = ni behöver veta vad vi inte kan lova
heard-principle = det måste göra något för { $principle }
heard-promise = det ni egentligen kom för är { $promise }
heard-grievance-late = ni fick veta sist, när allt redan var klart
heard-grievance-written = någon annan skrev i ert namn
heard-grievance-broken = det som lovades blev aldrig av
heard-grievance-left = ni blev ensamma kvar med det som gick fel
heard-otherwise-wait = ni kan lika gärna vänta
heard-otherwise-alone = ni kan göra det utan oss
heard-otherwise-aloud = ni kan ta det där alla hör det

say-acknowledge-1 = Får jag se om jag har förstått? Jag hör att { $what }.
say-acknowledge-2 = Innan vi går vidare: { $what }. Är det så?
say-acknowledge-3 = Jag vill säga tillbaka det jag hörde: { $what }.
say-listen-otherwise-1 = Vad gör ni om det inte blir någon överenskommelse?
say-listen-otherwise-2 = Om vi går härifrån utan något, vad händer då hos er?
say-listen-otherwise-3 = Ärligt talat: hur klarar ni er utan det här?

tells-grievance-late-1 = { $party ->
    [public] Sist fick jag höra på stan att ni hade dragit er ur. Jag hade redan skrivit till nämnden.
   *[other] Förra gången fick vi veta sist. Då var det redan tryckt.
}
tells-grievance-late-2 = { $party ->
    [public] Ni gick till tidningen först. Jag läste det i fikarummet.
   *[other] Beslutet var taget när vi bjöds in. Vi fick kaffe och en kopia.
}
tells-grievance-late-3 = { $party ->
    [public] Jag kan ta mycket, men inte att få veta det efter alla andra.
   *[other] Det är inte nejet som sitter i. Det är att alla andra visste.
}
tells-grievance-written-1 = { $party ->
    [public] Sist stod det i ert utskick vad kommunen hade lovat. Det hade ingen hos oss sagt.
   *[other] Sist stod vårt namn under en text vi inte hade sett.
}
tells-grievance-written-2 = { $party ->
    [public] Någon skrev i mitt namn förra gången. Jag fick förklara mig för chefen i tre veckor.
   *[other] Det skrevs om oss, inte av oss. Det minns vi.
}
tells-grievance-written-3 = { $party ->
    [public] Det var mina ord som hade blivit era. Jag kände inte igen dem.
   *[other] Vi läste om våra egna medlemmar och kände inte igen dem.
}
tells-grievance-broken-1 = { $party ->
    [public] Sist stod jag inför nämnden och sa att ni var med. Ni kom inte.
   *[other] Förra gången lovades det ett besked i mars. Vi väntar än.
}
tells-grievance-broken-2 = { $party ->
    [public] Vi hade en överenskommelse. Den höll till första svåra veckan.
   *[other] Det fanns ett löfte. Sedan bytte ni chef, och löftet gick med i flytten.
}
tells-grievance-broken-3 = { $party ->
    [public] Jag har sparat ert mejl från förra året. Det står ”absolut” i det.
   *[other] Jag har papperet i väskan. Inget av det som står där blev av.
}
tells-grievance-left-1 = { $party ->
    [public] När det gick snett sist var det jag som satt i telefon med anhöriga. Ensam.
   *[other] När det gick snett sist var det vi som fick svara. Ensamma.
}
tells-grievance-left-2 = { $party ->
    [public] Ni drog er ur på en fredag. På måndagen stod jag där med nycklarna.
   *[other] Projektet tog slut en fredag. På måndagen stod folk utanför vår dörr.
}
tells-grievance-left-3 = { $party ->
    [public] Det var ett gemensamt beslut, men det var bara jag som fick stå för det.
   *[other] Vi gjorde det tillsammans, hette det. Det var bara vi som var kvar efteråt.
}

tells-otherwise-wait-1 = { $party ->
    [public] Blir det inget tar vi upp det igen i nästa budget. Det brinner inte hos oss.
   *[other] Blir det inget så väntar vi. Det kommer ett val, och sedan ett till.
}
tells-otherwise-wait-2 = Ärligt talat kan vi vänta. Vi har väntat förr.
tells-otherwise-wait-3 = Då får det ligga ett år. Det har hänt förut, och vi finns kvar.
tells-otherwise-alone-1 = { $party ->
    [public] Blir det inget gör vi det i egen regi. Det blir tråkigare, men det blir gjort.
   *[other] Blir det inget gör vi det själva, i mindre skala. Det har vi gjort förr.
}
tells-otherwise-alone-2 = Vi klarar oss utan. Det blir sämre, men det blir vårt.
tells-otherwise-alone-3 = Vi har ett sätt att göra det på egen hand. Det är inte det bästa, men det ligger färdigt.
tells-otherwise-aloud-1 = { $party ->
    [public] Blir det inget lyfter jag frågan i nämnden, öppet. Då får alla svara.
   *[other] Blir det inget går vi till tidningen. De har redan ringt en gång.
}
tells-otherwise-aloud-2 = Då säger vi det högt, där alla hör. Det vill varken ni eller vi, men så är det.
tells-otherwise-aloud-3 = { $party ->
    [public] Går det inte här tar jag det i fullmäktige. Där blir det protokoll.
   *[other] Vi har många som lyssnar på oss. Går det inte här får vi ta det med dem.
}

reply-understood-warm-1 = Ja. Precis så är det.
reply-understood-warm-2 = Så är det. Skönt att slippa säga det två gånger.
reply-understood-warm-3 = Ja, det var det jag menade.
reply-understood-wary-1 = Ja. Det var rätt uppfattat.
reply-understood-wary-2 = Jo, så är det. Du lyssnade.
reply-understood-wary-3 = Det stämmer. Det brukar inte komma tillbaka så.
reply-understood-hurt-1 = Ja. Det är första gången någon av er säger det.
reply-understood-hurt-2 = Så var det. Tack för att du säger det högt.
reply-understood-hurt-3 = Ja. Då slipper jag bära på det i hela mötet.
reply-misheard-1 = Det har jag inte sagt.
reply-misheard-2 = Nej, det var inte det jag menade.
reply-misheard-3 = Det där är vad du tror. Fråga hellre.
reply-known-already-1 = Ja, det sa jag för en stund sedan. Vi var på väg vidare.
reply-known-already-2 = Det var en stund sedan jag sa det. Var är vi nu?
reply-known-already-3 = Ja, ja. Och nu då?
reply-sounds-hollow-1 = Nu låter det som något du har lärt dig på en kurs.
reply-sounds-hollow-2 = Du behöver inte upprepa allt. Vad säger du själv?
reply-sounds-hollow-3 = Du säger tillbaka det jag säger. Men vad gör ni med det?
reply-way-worse-warm-1 = Jaha. Då är det nog klokare att vi löser det här.
reply-way-worse-warm-2 = Det visste jag inte. Då räknar vi om hemma.
reply-way-worse-warm-3 = Bra att du säger det. Då är vår andra väg inte mycket värd.
reply-way-worse-wary-1 = Det ändrar en del. Jag trodde att vi hade ett annat val.
reply-way-worse-wary-2 = Om det är så har vi inte så mycket att falla tillbaka på.
reply-way-worse-wary-3 = Det får jag ta in. Då blir det här viktigare än jag trodde.
reply-way-worse-hurt-1 = Jag hör vad du säger. Det är inte roligt, men det är sant.
reply-way-worse-hurt-2 = Då stänger den dörren också. Då får vi väl prata här.
reply-way-worse-hurt-3 = Det hade jag behövt veta innan. Nu vet jag det.
reply-way-better-1 = Jaså. Då är det kanske bättre att vi gör på vårt sätt.
reply-way-better-2 = Det var ett skäl till att inte vänta på er.
reply-way-better-3 = Tack för beskedet. Då vet vi vad vi har att göra.
reply-only-words-1 = Jag hör dig. Men jag vet inte vad jag ska göra med det.
reply-only-words-2 = Det var ord. Vad betyder det i praktiken?
reply-only-words-3 = Jag lyssnar. Säg också vad det gäller.
reply-takes-home-1 = Det måste vi ta hem. Så som det är skrivet kan jag inte svara.
reply-takes-home-2 = Det kan jag inte säga ja till här. Vi får fråga de andra vad det skulle kosta oss.
reply-takes-home-3 = Jag ser inte vad det innebär för oss. Det får vi ta med hem.
reply-same-words-1 = Det är samma text som förut.
reply-same-words-2 = Jag ser ingen skillnad. Vad har du ändrat?
reply-same-words-3 = Det är samma ord, i en annan ordning.

practice-because-asked-unused = ni frågade, och gjorde sedan inget av svaret
practice-because-acknowledged = ni visade att ni hade förstått vad vi sa
practice-because-heap = ni lovade så mycket att inget av det väger
practice-because-otherwise-wait = vi kan lika gärna vänta, för det vi kom för är inte med
practice-because-otherwise-alone = vi kan göra det utan er, för det vi kom för är inte med
practice-because-otherwise-aloud = vi kan ta det där alla hör det, för det vi kom för är inte med
practice-because-manner-misheard = ni lade ord i munnen på oss
practice-because-manner-only-words = det var egna ord, och dem kan programmet inte väga
practice-because-manner-same-words = texten var densamma som förut

written-principle-Independence = Den som säger ifrån förlorar inget på det.
written-principle-Dialogue = Vi frågar varandra medan det går att ändra.
written-principle-Quality = Det ska märkas för dem det gäller.
written-principle-LongTerm = Det ska hålla längre än ett år.
written-principle-Openness = Alla får veta samma sak samtidigt.
written-principle-Diversity = De små räknas lika mycket som de stora.
written-soft-pen = Var och en skriver sin egen del.
written-soft-anchor = Ingen svarar förrän de egna har hunnit säga sitt.
written-soft-state = Det står öppet vad som är bestämt och vad som inte är det.
written-soft-motive = Det står varför var och en är med.
written-soft-limit = Det står vad ingen kan lova.
written-promise = Här ingår också { $promise }.

practice-cli-question-otherwise = Vad de gör om det inte blir något
practice-cli-which-heard = Vad bekräftar du?

practice-list-broken = Listan går inte att läsa vid rad { $line }, kolumn { $column }. Den skrivs som drag mellan hakparenteser, till exempel: [ListenAsk(to: 0, question: Open), TellOpenly(what: State), Silence]
practice-list-long = Listan har { $count } drag. Högst { $max } går att spela.
practice-list-passed = Drag { $n } i listan gick inte att göra: { $reason }

solo-ask-otherwise = Vad de gör om det inte blir något
solo-ask-otherwise-text = Deras alternativ berättas sent. Det avgör när de går.
solo-own-meant = Orden betyder det jag har valt ovan. Utan det är de bara ord, och ändrar inget.
solo-own-means-text = Programmet förstår inte fri text. Säg därför vad löftet innebär. Annars måste de ta det med sig hem.
solo-own-like = Liknar det något av kortlekens löften?
solo-own-like-none = Nej, inget av dem
solo-own-serves = Vilken princip tjänar det?
solo-own-carries = Vem får bära det?
solo-own-carries-unsaid = Det säger jag inte
solo-own-carries-public = Den offentliga parten
solo-own-carries-ideburen = Den idéburna parten
solo-own-carries-both = Båda
keys-do-solo-acknowledge = bekräfta det de nyss berättade
practice-quiet = { $name } svarar inte på det.

practice-coach-found = Nu vet du vad { $name } behöver: { $need }. Det är värt mer än något betyg.
practice-coach-found-beside = { $name } berättade något som inte sägs till vem som helst: { $what }.
practice-coach-say-it-back = Säg att du har hört det, innan du går vidare.
practice-coach-served = Det stärkte principen { $principle }: ”{ $why }”.
practice-coach-served-by = Det stärkte principen { $principle }, { $much }: ”{ $why }”.
practice-coach-strained = Där kom principen { $principle } i kläm: ”{ $why }”.
practice-coach-strained-by = Där kom principen { $principle } i kläm, { $much }: ”{ $why }”.
practice-coach-lost = Något som var bra gick förlorat: ”{ $why }”.
practice-coach-because = Det ändrade ingenting: { $why }.
practice-coach-only-trust = Förslaget ser de på som förut.
practice-coach-nothing = Det ändrade ingenting i hur de skulle rösta.
practice-coach-better = Säg hellre: ”{ $words }”
practice-much-little = lite
practice-much-clearly = tydligt
practice-much-much = mycket
practice-factor-up = { $why } (bättre, { $much })
practice-factor-down = { $why } (sämre, { $much })

practice-whole-moves = Du ställde { $questions ->
    [0] ingen fråga
    [one] en fråga
   *[other] { $questions } frågor
}, erbjöd { $offers ->
    [0] inget löfte
    [one] ett löfte
   *[other] { $offers } löften
} och lade { $proposals ->
    [0] inget förslag
    [one] ett förslag
   *[other] { $proposals } förslag
}.
practice-whole-needs = Av { $all } behov som inte syntes från början fick du höra { $found }, och { $met } blev mötta.
practice-whole-no-questions = Du frågade inte en enda gång. Det de behövde fick du gissa.
practice-whole-unmet = Du fick veta mer än du gjorde något av. Det märks: den som har berättat väntar på ett svar.
practice-whole-only-asked = Du frågade mycket och gav inget tillbaka. Då känns frågor som förhör.
practice-whole-gave-much = Du lovade mer än någon hade bett om. Löften som ingen har bett om väger lätt.
practice-whole-all-met = Du hittade allt, och mötte det. Mer än så går inte att lyssna.
practice-whole-not-acknowledged = Du sa aldrig tillbaka det du hade hört. Det kostar en mening och ger nästan alltid något.
practice-whole-acknowledged = { $count ->
    [one] En gång sa du tillbaka det du hade hört, och det var rätt uppfattat.
   *[other] { $count } gånger sa du tillbaka det du hade hört, och det var rätt uppfattat.
}
practice-whole-pen-still = Pennan låg stilla hela samtalet.
practice-whole-pen = { $count ->
    [one] Pennan bytte plats en gång.
   *[other] Pennan bytte plats { $count } gånger.
}
practice-unasked-interest = Fråga om skälet: du fick aldrig veta vad { $name } egentligen kom för: { $need }.
practice-unasked-met = Fråga hur de vill bli mötta: { $name } behövde { $need }.
practice-unasked-grievance = Fråga hur det var sist: { $name } bar på att { $what }.
practice-unasked-otherwise = Fråga efter alternativet: vad gör de utan er? { $name } hade sagt att { $what }.
practice-unasked-return = Gör ett paket: du gav, men bad aldrig om något i gengäld. Om vi …, kan ni då …?
practice-unasked-give = Gör ett paket: du bad, men gav inget i gengäld. Om vi …, kan ni då …?
practice-unasked-criterion = Fråga efter en måttstock som ni båda litar på: vad är rimligt när det gäller { $principle }, och hur skulle ni märka det?
practice-decided-up = Det som avgjorde: drag { $n }. { $did }, och de kom { $much } närmare.
practice-decided-down = Det som avgjorde: drag { $n }. { $did }, och de gled { $much } ifrån.
practice-cli-whole = Samtalet som helhet
practice-cli-unasked = Det en förhandlare hade frågat

practice-cli-own-meant = Programmet förstår inte fri text. Skriv 1 om orden betyder det du nyss valde. Med en tom rad är de bara ord, och ändrar inget.
practice-cli-sheet-otherwise = Vad gör vi om det inte blir någon överenskommelse?
practice-cli-sheet-cheap = Vad är billigt för oss men värdefullt för dem?
solo-sheet-otherwise = Vad gör vi om det inte blir någon överenskommelse?
solo-sheet-otherwise-hint = Det avgör när det är klokt att gå
solo-sheet-cheap = Vad är billigt för oss men värdefullt för dem?
solo-sheet-cheap-hint = Börja med det som inte kostar pengar

practice-meeting-welcome = Mitt eget möte. Det du skriver stannar på den här datorn. Tre rader räcker.
practice-meeting-title = Mitt eget möte
practice-meeting-question = Vad kan vi komma överens om?
practice-meeting-happened = Vad har hänt? Skriv en rad.
practice-meeting-ours = Hur ser det ut från ert håll? Skriv i vi-form.
practice-meeting-theirs = Hur tror du att det ser ut från deras håll? Skriv som de skulle säga det, i vi-form.
practice-meeting-want = Vad vill ni ska hända?
practice-meeting-they-want = Vad tror du att de hellre vill?
practice-meeting-another = Finns det en väg till? En tom rad om det räcker så.
practice-meeting-serves = Vilken princip tjänar den vägen?
practice-meeting-strains = Vilken princip sliter den på?
practice-meeting-strains-none = Ingen av dem
practice-meeting-carries = Vem får bära den?
practice-meeting-carries-none = Ingen särskilt
practice-meeting-carries-public = Mest den offentliga parten
practice-meeting-carries-ideburen = Mest den idéburna parten
practice-meeting-carries-both = Båda lika
practice-meeting-whom = Vem kommer du att möta? Välj den roll som är mest lik.
practice-meeting-no-more = Inga fler
practice-meeting-temper = Med vilken inställning kommer den personen?
practice-meeting-need = Vad tror du att den personen behöver?
practice-meeting-need-unknown = Det vet jag inte
practice-meeting-impossible = Det gick inte att göra ett kort av det du skrev. Inget är sparat. Pröva igen med kortare rader.
cli-practise-meeting = Öva på ett eget möte: tre rader om vad som har hänt, och vem du kommer att möta
practice-cli-transcript = Samtalet är sparat som { $file }.
practice-cli-no-transcript = Samtalet kunde inte sparas i { $file }: { $reason } Övningen är kvar; ta upp den med --resume och spara under ett annat namn.
cli-practise-transcript = Spara samtalet som text i en ny fil, att läsa eller skriva ut
cli-practise-transcript-value = FIL
reply-not-yet-1 = Det säger jag inte än. Vi har knappt börjat.
reply-not-yet-2 = Vi har ett annat sätt. Vilket behåller jag för mig själv så länge.
reply-not-yet-3 = Den frågan svarar jag på när jag vet var jag har er.
