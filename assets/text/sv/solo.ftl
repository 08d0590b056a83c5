# Öva själv: förbereda sig, samtala, rösta, förstå och bli bättre.

title-practise = Öva själv
solo-title = Öva själv
solo-unfinished = Fortsätt ({ $count })
solo-unfinished-title = Påbörjade övningar
solo-progress = Hur det har gått
solo-no-deck = Ingen kortlek går att öva med. Titta under Kortlekar på första sidan.
solo-kept = Övningen står kvar där den stod. Det du har skrivit är kvar.
solo-record-unreadable = Din historik går inte att läsa: { $reason } Filen är orörd, och inget nytt skrivs över den.

solo-step-situation = Situationen
solo-step-people = De du möter
solo-step-sheet = Förberedelsebladet
solo-next = Nästa
solo-before = Förra
solo-start = Börja samtalet
solo-start-now = Börja direkt

solo-side = Vilken sida står du på?
solo-side-spoken = Din sida
solo-role = Din roll
solo-role-private = Bara du vet:
solo-situation = Situationen
solo-situation-text = Välj den som liknar det du har framför dig.
solo-several = Flera situationer efter varandra

solo-people = Vilka möter du?
solo-people-text = En till { $most } personer. Du bestämmer med vilken inställning var och en kommer.
solo-people-side = { $party } sida
solo-person-spoken = { $role }. { $brief }
solo-colleagues = Kollegor på din egen sida
solo-colleagues-text = De sitter bredvid dig, tycker själva och röstar som de vill.
solo-level = Hur svårt?
solo-level-gentle = Mild
solo-level-gentle-text = Tilliten kommer fortare och tålamodet räcker längre.
solo-level-normal = Vanlig
solo-level-normal-text = Ungefär som en vanlig kväll.
solo-level-hard = Svår
solo-level-hard-text = De har hört mycket förut. Tilliten kommer långsamt.
solo-pace = Hur mycket tid finns det?
solo-pace-short = Brådska
solo-pace-short-text = En remiss med kort svarstid. Få drag, och de andra märker det.
solo-pace-usual = Vanlig tid
solo-pace-usual-text = En kväll, ungefär tolv drag.
solo-pace-ample = Gott om tid
solo-pace-ample-text = Tid att fråga hemma innan något avgörs.
solo-place = Var ses ni?
solo-place-yours = Hos oss
solo-place-yours-text = Bekvämt för dig. De andra är alltid gäster.
solo-place-theirs = Hos dem
solo-place-theirs-text = Värdskapet är en underskattad gåva.
solo-place-turns = Varannan gång
solo-place-turns-text = En gång hos er, nästa gång hos dem.
solo-notes = Vad händer med anteckningarna?
solo-notes-kept = Hos oss
solo-notes-kept-text = Den som vill ha dem får fråga.
solo-notes-shared = Till alla
solo-notes-shared-text = Alla får dem samtidigt.
solo-open-rules = Inget av det här är dolt: motparterna följer öppna regler, och efteråt ser du varje skäl till deras röst.

solo-sheet-text = Skriv så mycket eller lite du vill. Bladet sparas, och efter samtalet läggs det bredvid det som hände.
solo-sheet-want = Vad vill vi?
solo-sheet-want-hint = Det viktigaste först
solo-sheet-need = Vad behöver de?
solo-sheet-need-hint = Det du vet, och det du bara tror
solo-sheet-cannot = Vad kan vi inte lova?
solo-sheet-cannot-hint = Hellre sagt nu än brutet sedan
solo-sheet-fear = Vad är vi rädda för?
solo-sheet-fear-hint = Ingen annan läser det här
solo-sheet-first = Din första röst
solo-sheet-first-text = Hur väl kan du leva med varje vägval? 1 kan inte leva med, 5 helhjärtat ja. Det du lämnar tomt räknas ut utifrån din roll.
solo-sheet-guess = Vad tror du betyder mest för dem?
solo-sheet-no-promise = Det här kan vi inte lova

solo-where = { $card } · Drag { $used } av { $of }
solo-round = situation { $round } av { $of }
solo-end = Avsluta
solo-you-role = Du: { $role }
solo-has-left = Har lämnat bordet
solo-left-short = har gått
solo-has-pen = Har pennan
solo-wants-pen = Vill ha pennan
solo-person-at = { $role }, { $party }, { $temper }. Tillit till dig: { $trust } av 10.
solo-card = Läs kortet
solo-card-spoken = Kortet: { $title }
solo-proposal = Förslaget
solo-proposal-spoken = { $count ->
    [0] Förslaget på bordet, ännu utan åtaganden
    [one] Förslaget på bordet, ett åtagande
   *[other] Förslaget på bordet, { $count } åtaganden
}
solo-trust-spoken = Tillit: { $value } av 10, senast { $change }. { $about }
solo-trust-line = Tillit { $value } av 10 ({ $change })
solo-hint = Ledtråd
solo-read = Läs om principen
solo-what = Vad gör du nu?
solo-what-ballot = Tiden är ute: rösta
solo-undo = Ta tillbaka
solo-answer = { $count ->
    [one] Svara på ett löfte
   *[other] Svara på { $count } löften
}
solo-vote = Till omröstningen
solo-coach-on = Coachen är med
solo-coach-off = Coachen är tyst
solo-served = Stärkte { $principle }
solo-strained = Satte { $principle } i kläm
solo-why-moves = Dragen är slut
solo-why-pen = { $role } har pennan
solo-why-proposal = Det finns inget förslag än

solo-made = { $made }: { $said }
solo-made-to = { $made } ({ $who })
solo-made-leading = Fråga med svaret i frågan ({ $who })

solo-hint-answer = De väntar på ditt svar. Ett ärligt nej med ett skäl skadar mindre än ett ja som inte håller.
solo-hint-ballot = Nu återstår omröstningen. Efter den kan ni ta frågan ett varv till om något står kvar.
solo-hint-patience = Någon börjar tappa tålamodet. Ge något innan du frågar eller föreslår igen.
solo-hint-ask = Ingen har frågat dem än. Det som kommer fram före förslaget väger mer än det som kommer efter.
solo-hint-ask-too = { $role } har ingen frågat än. Den som blir frågad före förslaget lyssnar på ett annat sätt.
solo-hint-pen = Någon har bett om pennan. Den som själv får skriva känner igen sig i texten.
solo-hint-propose = Det finns inget förslag än, och kvällen lider mot sitt slut. En skiss att ändra i är ingen överrumpling.
solo-hint-anchor = Har de hunnit fråga hemma? En text som ingen därhemma har sett är svår att rösta för.

solo-whom = Vem vänder du dig till?
solo-pen-whom = Vem får pennan?
solo-ask-what = Vad frågar du om?
solo-ask-open = En öppen fråga
solo-ask-open-text = Vad är viktigt för er?
solo-ask-about = Om en princip
solo-ask-about-text = En fråga som träffar det de bär på öppnar fortare.
solo-ask-leading = En fråga med svaret i
solo-ask-leading-text = Ni håller väl med?
solo-tell-what = Vad berättar du?
solo-tell-state = Vad som är bestämt och vad som är öppet
solo-tell-motive = Varför vi vill det här
solo-tell-limit = Vad vi inte kan lova
solo-propose-what = Vilket vägval?
solo-propose-how = Hur lägger du fram det?
solo-propose-draft = Som en skiss att ändra i
solo-propose-final = Som färdigt att besluta om
solo-wish = Vad ber du om?
solo-wish-promise = Ett löfte
solo-wish-pen = Pennan
solo-ask-short = Be dem lova något
solo-ask-which = Vilket löfte?
solo-ask-how = Hur ber du om det?
solo-ask-kindly = Fråga, och låt dem säga det själva
solo-ask-written = Skriv det åt dem, klart att godkänna
solo-offer-what = Vad lovar du?
solo-own-promise = Ett löfte med egna ord
solo-own-promise-field = Löftet i en mening
solo-own-promise-hint = Vi lovar att …
solo-own-joint = Ett gemensamt löfte
solo-needed = Det här har de bett om.
solo-all-promises = Visa alla åtaganden i kortleken
solo-reword-whose = Med vems ord?
solo-reword-theirs = Med deras ord
solo-reword-plain = Med vanliga ord
solo-reword-ours = Med vår egen organisations ord
solo-answer-which = Vilket löfte gäller det?
solo-answer-how = Vad svarar du?
solo-answer-yes-text = Löftet binder er om förslaget antas.
solo-answer-no-text = Säg gärna varför, med egna ord.
solo-words = Med vilka ord?
solo-own-words = Mina egna ord
solo-own-words-field = Mina egna ord
solo-own-words-hint = Skriv som du skulle säga det
solo-own-words-text = Programmet förstår inte fri text. Det svarar på det du har valt här; orden finns kvar i samtalet och när du ser tillbaka.
solo-do = Säg det
solo-do-pause = Ta pausen

solo-proposal-base = Bygger på { $letter }: { $title }
solo-proposal-none = Inget vägval är valt än.
solo-proposal-promises = Åtaganden
solo-proposal-entry = { $by }: { $title } ({ $state })
solo-entry-offered = erbjudet, gäller
solo-entry-consented = ja, gäller
solo-entry-waiting = väntar på svar
solo-entry-declined = nej
solo-entry-withdrawn = taget tillbaka
solo-pen-you = Du har pennan.
solo-pen-at = Pennan ligger hos { $role }.
solo-anchored = Båda sidor har frågat sina egna om texten som den är nu.

solo-their-brief = Så presenterar de sig själva: ”{ $brief }”
solo-their-trust = Tillit till dig: { $value } av 10
solo-patience-good = Har tålamod kvar.
solo-patience-short = Tålamodet börjar ta slut.
solo-patience-out = Tålamodet är slut.
solo-patience-left = Har lämnat bordet.
solo-told-you = Det här vet du att de behöver
solo-untold = { $count ->
    [one] En sak har de inte berättat.
   *[other] { $count } saker har de inte berättat.
}

solo-end-title = Avsluta eller pausa?
solo-end-stay = Tillbaka till samtalet
solo-end-stay-text = Allt är som du lämnade det.
solo-end-pause = Pausa
solo-end-pause-text = Övningen är sparad. Du hittar den under Fortsätt.
solo-end-look = Avsluta och se tillbaka
solo-end-look-text = Utan omröstning. Skäl och behov visas.
solo-end-settings = Inställningar
solo-end-settings-text = Språk, textstorlek, ljust eller mörkt.

solo-vote-title = Din röst om förslaget
solo-vote-about = Förslaget
solo-vote-no-base = Det finns inget förslag än. Lägg fram ett vägval först, så finns det något att rösta om.
solo-vote-they-choose = Det finns inget förslag än. Den som har pennan väljer vägval när omröstningen börjar.
solo-vote-object = Jag invänder
solo-vote-objection = Varför, på en rad
solo-vote-cast = Lägg rösten
solo-vote-missing = Välj ett betyg, avstå, eller säg att du behöver prata mer.
solo-vote-text = Alla röstar samtidigt och hemligt. En invändning ändrar inga siffror, men stoppar förslaget tills den har hörts.

solo-outcome = Utfallet
solo-debrief = Eftersamtal
solo-no-ballot = Ni kom aldrig till omröstning. Det går att lära av det också.
solo-no-ballot-short = Ingen omröstning
solo-own-rating = Du gav { $rating }: { $words }.
solo-own-abstained = Du avstod.
solo-own-talk = Du behövde prata mer.
solo-how-they-rated = Så röstade de
solo-reasons-later = Skälen visas när rundan är klar. Tar ni om frågan först är de fortfarande deras egna.
solo-no-rating = Ingen röst
solo-show-why = Varför?
solo-hide-why = Dölj skälen
solo-why-spoken = { $words } { $role }
solo-factors-from = Utgångsläget är 3, kan leva med. Varje skäl flyttar betyget uppåt eller nedåt, i delar av ett steg.
solo-factors-sum = Tillsammans { $sum }, alltså { $total }, avrundat till betyget.
solo-tab-outcome = Utfallet
solo-tab-turning = Dragen
solo-tab-needs = Vad de behövde
solo-tab-sheet = Bladet
solo-tab-compare = Jämför försök
solo-what-if = Om du hade gjort annorlunda
solo-what-if-text = Uträknat efter samma regler, med resten av samtalet som det var.
solo-if-try = Pröva: { $instead }
solo-if-then = I stället för drag { $number }. Då: { $verdict } ({ $ratings }).
solo-if-closer = I stället för drag { $number }. Utfallet hade blivit detsamma, men de andra hade stått närmare: { $verdict } ({ $ratings }).
solo-moves = Dragen, ett för ett
solo-moves-text = Gå tillbaka till vilket drag du vill och pröva en annan väg. Det här försöket sparas, så att du kan jämföra.
solo-turned-up = Här vände det uppåt ({ $steps }).
solo-turned-down = Här vände det nedåt ({ $steps }).
solo-try-again = Pröva igen härifrån
solo-try-again-spoken = Pröva igen före: { $text }
solo-needs-text = Nu är allt öppet, även det du aldrig fick veta.
solo-need-told = Det fick du veta.
solo-need-hidden = Det fick du aldrig veta.
solo-need-met = Förslaget och samtalet svarade mot det.
solo-need-unmet = Det behovet fick inget svar.
solo-sheet-before = Det du skrev före
solo-sheet-after = Det som hände
solo-sheet-empty = Inget skrivet
solo-sheet-think = Vad skulle du skriva på bladet nu?
solo-beside-favourite = Vägvalet du hoppades på, { $title }, blev grunden för förslaget.
solo-beside-other = Vägvalet du hoppades på, { $title }, blev inte grunden för förslaget.
solo-beside-guessed = Du gissade rätt: { $principle } betydde mest för dem.
solo-beside-wrong = Du gissade { $guess }. För dem betydde { $principle } mest.
solo-beside-mattered = { $principle } betydde mest för dem.
solo-beside-promised = Ni lovade det du skrev att ni inte kunde lova: { $promise }.
solo-beside-met = { $who } behövde { $need }, och fick det.
solo-beside-unmet = { $who } behövde { $need }, och fick det inte.
solo-attempt = Försök { $number }
solo-attempt-now = Det här försöket
solo-compare-verdict = Utfall
solo-compare-ratings = Röster
solo-compare-told = Behov som kom fram
solo-compare-moves = Drag
solo-compare-differs = Drag { $number }, där ni gick skilda vägar
solo-compare-all = Dragen i ordning
solo-compare-nothing = Inga fler drag
solo-again = Ta ett varv till
solo-conclude = Avsluta rundan
solo-next-round = Till nästa situation
solo-new = Ny övning
solo-to-title = Till första sidan

solo-progress-none = Här ser du hur det går när du har övat klart en situation.
solo-suggest = Öva härnäst
solo-practise-this = Öva på det här
solo-by-situation = Per situation
solo-by-principle = Per princip
solo-plot-situations = Andel av motparterna som kunde leva med förslaget, försök för försök, i procent. Fylld ring med bock: samtycke.
solo-plot-principles = Vad dragen gjorde med principen, försök för försök: uppåt när de stärkte den, nedåt när de prövade den, i betygssteg per motpart. Fylld ring med bock: samtycke.
solo-kept-here = { $count ->
    [one] Ett försök sparat, bara här: { $file }
   *[other] { $count } försök sparade, bara här: { $file }
}
solo-delete = Radera allt
solo-delete-title = Radera allt?
solo-delete-text = { $count ->
    [one] Ett försök och det du skrev på bladet tas bort.
   *[other] { $count } försök och det du skrev på bladen tas bort.
}
solo-delete-gone = Det går inte att få tillbaka.
solo-delete-keep = Behåll
solo-delete-do = Ja, radera allt

solo-principle-serves = Det här stärker den
solo-principle-strains = Det här prövar den
solo-principle-about-Independence = Ni är jämbördiga parter med olika uppdrag. Den offentliga sidan styrs av lag och politiska beslut, en förening av sina egna värden. Båda får ta initiativ, och kritik ska kunna sägas utan att samarbetet eller pengarna står på spel.
solo-principle-serves-Independence = Lämna över pennan. Låt var och en formulera sina egna löften. Ses hos varandra.
solo-principle-strains-Independence = Att skriva den andra partens löften. Att alltid vara värd. Att låta kritik kosta.
solo-principle-about-Dialogue = Samtal som börjar tidigt, fortsätter hela vägen och leder någonstans. Båda ger och tar, och det som sägs gör skillnad.
solo-principle-serves-Dialogue = Fråga innan det finns ett förslag. Erbjud något. Ge tid att fråga hemma.
solo-principle-strains-Dialogue = Att fråga efter att ha bestämt. Att bara lyssna och aldrig ge. Att rösta direkt efter en ändring.
solo-principle-about-Quality = God kvalitet vem som än utför arbetet, med den enskilda människan i mitten. Olika slags kunskap räknas, och orden går att förstå för dem de gäller.
solo-principle-serves-Quality = Skriv i vanliga ord, eller i ord de själva har använt. Ta vara på kunskap från båda håll.
solo-principle-strains-Quality = Den egna organisationens språk som enda språk. Mått som bara den ena sidan har valt.
solo-principle-about-LongTerm = Trygghet för dem det gäller, och möjlighet att planera. En vilja som håller när majoriteter och personer byts.
solo-principle-serves-LongTerm = Löften som båda orkar bära. Uppföljning som står i kalendern.
solo-principle-strains-LongTerm = Bördor som en sida inte klarar. Besked som kommer när året nästan är slut.
solo-principle-about-Openness = Den som ser hur det går till kan lita på det som kommer fram. Berätta tidigt, dela material, och säg också vad som är osäkert.
solo-principle-serves-Openness = Säg vad som är bestämt, vad som är öppet och vad du inte kan lova. Låt anteckningarna nå alla samtidigt.
solo-principle-strains-Openness = Oklara motiv. Anteckningar som stannar hos den ena. Ord som skyler över.
solo-principle-about-Diversity = Många olika aktörer möter många olika behov. Stora och små ska kunna delta på lika villkor och med sin egen särart.
solo-principle-serves-Diversity = Fråga vilka som saknas. Välj vägar som små också klarar.
solo-principle-strains-Diversity = Att bara de vanliga får plats. Krav som bara de största klarar.

solo-keys-place = Samtalet i en övning
keys-do-solo-move = välj ett drag
keys-do-solo-silence = säg inget
keys-do-solo-answer = svara på ett löfte som väntar
keys-do-solo-undo = ta tillbaka ett drag
keys-do-solo-coach = coachen med eller tyst
keys-do-solo-proposal = läs förslaget
keys-do-solo-first = se första omröstningen igen
keys-do-solo-read = läs om principen i ledtråden
keys-do-solo-log = bläddra i samtalet
keys-do-solo-end = avsluta eller pausa

solo-begun-at = { $role } · Drag { $used } av { $of }
solo-begun-over = { $role } · Klar, med försök att se tillbaka på
solo-begun-stay = Det du har påbörjat förut finns kvar under Fortsätt.
solo-point = { $when }: { $verdict }, { $share } % kunde leva med det
solo-point-principle = { $when }: { $steps }
solo-summary = { $count ->
    [one] Ett försök. Senast: { $verdict }
   *[other] { $count } försök. Senast: { $verdict }
}
solo-summary-principle = Sammanlagt { $steps }
solo-not-forgotten = Övningarna gick inte att radera: { $reason }
