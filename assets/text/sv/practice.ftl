# Öva själv: knappar, skäl, ledtrådar, eftersamtal och textläget.

practice-you = Du
practice-quoted = ”{ $text }”

practice-temper-eager = Angelägen
practice-temper-eager-help = Vill att det blir av och har tålamod.
practice-temper-open = Öppen
practice-temper-open-help = Tar ställning till förslaget som det är.
practice-temper-wary = Avvaktande
practice-temper-wary-help = Håller inne med något tills det känns tryggt.
practice-temper-sceptical = Skeptisk
practice-temper-sceptical-help = Har suttit på många möten som inte ledde någonstans.
practice-temper-burnt = Bränd av förra gången
practice-temper-burnt-help = Blev sviken sist. Kom ändå.
practice-place-yours = Alltid hos er
practice-place-theirs = Hos dem
practice-place-turns = Varannan gång
practice-notes-kept = Anteckningarna stannar hos er
practice-notes-shared = Anteckningarna går till alla samtidigt
practice-pace-short = Kort om tid
practice-pace-usual = Vanlig tid
practice-pace-ample = Gott om tid

practice-move-listen = Lyssna och fråga
practice-move-listen-help = Be om deras bild först
practice-move-tell = Berätta öppet
practice-move-tell-help = Både det klara och det oklara
practice-move-pen = Lämna över pennan
practice-move-pen-help = Låt dem formulera
practice-move-propose = Föreslå
practice-move-propose-help = Lägg fram ett vägval
practice-move-offer = Erbjud
practice-move-offer-help = Lova något från er sida
practice-move-ask = Be om
practice-move-ask-help = Be dem lova något, eller be om pennan
practice-move-reword = Omformulera
practice-move-reword-help = Så att båda känner igen sig
practice-move-pause = Ta paus och förankra
practice-move-pause-help = Gå hem och stäm av
practice-move-silence = Säg inget
practice-move-silence-help = Låt det vara tyst en stund
practice-move-answer = Svara
practice-move-answer-help = Ja eller nej till det som väntar på er
practice-move-ballot = Rösta
practice-move-ballot-help = Avsluta samtalet och rösta om förslaget
practice-move-again = Ta ett varv till
practice-move-again-help = Prata mer och rösta igen
practice-move-conclude = Gå vidare
practice-move-conclude-help = Låt utfallet stå
practice-move-leave = Avsluta
practice-move-leave-help = Sluta öva här

practice-did-lead = Du ställde en ledande fråga
practice-did-listen = Du lyssnade och frågade
practice-did-tell = Du berättade öppet
practice-did-pen = Du lämnade över pennan
practice-did-propose = Du föreslog
practice-did-offer = Du erbjöd något
practice-did-ask = Du bad om något
practice-did-reword = Du formulerade om
practice-did-pause = Du tog paus för att förankra
practice-did-silence = Du sa ingenting
practice-did-answer = Du gav ett svar

practice-coach-trust-up = Tilliten till dig ökade.
practice-coach-trust-down = Tilliten till dig minskade.

practice-hint-title = Ledtråd
practice-hint-Independence = Låt var och en skriva sina egna löften, och säg högt att kritik inte kostar något.
practice-hint-Dialogue = Fråga medan svaret fortfarande kan ändra något, och ge något i gengäld innan du frågar igen.
practice-hint-Quality = Utgå från den det gäller. Vanliga ord visar om ni menar samma sak.
practice-hint-LongTerm = Lova det som håller även efter nästa val, och väg vem som bär bördan.
practice-hint-Openness = Säg vad som är bestämt, vad som är öppet och när nästa besked kommer. Också ”vi vet inte än” är ett besked.
practice-hint-Diversity = Tänk på dem som inte sitter vid bordet. Vad skulle de säga om förslaget?

practice-principle-Independence = självständighet och oberoende
practice-principle-Dialogue = dialog
practice-principle-Quality = kvalitet
practice-principle-LongTerm = långsiktighet
practice-principle-Openness = öppenhet och insyn
practice-principle-Diversity = mångfald

practice-trust-gone = Bron bär knappt. En överraskning till, och de går.
practice-trust-thin = Bron är tunn. De säger bara det som är ofarligt.
practice-trust-some = Bron håller för svåra frågor, men inte för överraskningar.
practice-trust-holds = Bron håller. Nu kan det svåra sägas.
practice-trust-strong = Bron är stark. De litar på att du menar vad du säger.

practice-need-principle = att förslaget gör något för { $principle }
practice-need-promise = löftet { $promise }
practice-need-pen = att själva få hålla i pennan
practice-need-anchor = att hinna fråga de egna
practice-need-state = att få veta vad som är bestämt och vad som är öppet
practice-need-motive = att få veta varför ni vill det här
practice-need-limit = att få veta vad ni inte kan lova

practice-because-temper-eager = vi kom hit för att vi ville
practice-because-temper-open = vi kom hit utan att ha bestämt oss
practice-because-temper-wary = vi kom hit avvaktande
practice-because-temper-sceptical = vi kom hit skeptiska
practice-because-temper-burnt = vi blev svikna förra gången
practice-because-principle = vad förslaget gör med { $principle }
practice-because-burden-over = det begär mer av oss än vi orkar bära
practice-because-burden-uneven = vi bär mycket mer än ni
practice-because-need-met = vi fick vad vi behövde, { $need }
practice-because-need-unmet = vi saknar det vi behöver, { $need }
practice-because-asked-first = ni frågade innan det fanns ett förslag
practice-because-asked-after = ni frågade först när förslaget låg på bordet
practice-because-never-asked = ingen har frågat oss
practice-because-only-asked = det blev bara frågor, och inget gavs tillbaka
practice-because-told-state = ni berättade vad som är bestämt och vad som är öppet
practice-because-told-motive = ni berättade varför ni vill det här
practice-because-told-limit = ni sa vad ni inte kan lova
practice-because-told-nothing = vi vet inte vad som är bestämt eller vad ni vill
practice-because-held-pen = vi fick hålla i pennan
practice-because-never-held-pen = vi fick aldrig hålla i pennan
practice-because-written-for-us = vårt åtagande skrevs av er
practice-because-words-theirs = texten har våra ord
practice-because-words-plain = texten går att förstå
practice-because-words-ours = texten har era ord
practice-because-offered = ni gav något utan att vi bad om det
practice-because-pressed = samma sak kom en gång till, som om vi inte hade svarat
practice-because-anchored = vi hann fråga våra egna
practice-because-not-anchored = ingen hemma har sett det här
practice-because-hurried = det röstas direkt efter att texten ändrades
practice-because-pace-short = det är för kort om tid
practice-because-pace-usual = det finns lika mycket tid som vanligt
practice-because-pace-ample = det finns gott om tid
practice-because-away = vi är alltid gäster hos er
practice-because-home = ni kom till oss
practice-because-turns = vi turas om att vara värd
practice-because-notes-shared = anteckningarna når alla samtidigt
practice-because-notes-kept = anteckningarna stannar hos er
practice-because-trust = hur mycket vi litar på er
practice-because-impatient = det här har gått runt i cirklar
practice-because-principle-good = förslaget gör något för { $principle }
practice-because-principle-bad = förslaget tär på { $principle }
practice-because-manner-led = svaret låg redan i frågan
practice-because-manner-told-again = det hade vi redan hört
practice-because-manner-decided-first = det fanns ett förslag innan någon hade frågat oss
practice-because-manner-finished = ni frågade, men förslaget var färdigt när vi fick se det
practice-because-manner-empty-words = ni kallade det våra ord utan att ha frågat efter dem
practice-because-manner-empty-pause = det fanns inget nytt att ta med hem
practice-because-manner-left-silent = vi fick inget svar
practice-because-manner-honest-no = ni sa nej när ni menade nej
practice-rated = { $name } röstade { $rating } därför att: { $why }.
practice-rated-left = { $name } hade lämnat bordet.

practice-said = { $name }: { $text }
practice-need-told = Nu vet du vad { $name } behöver: { $need }.
practice-pen-to = { $who ->
    [you] Pennan ligger hos dig.
   *[they] Pennan ligger hos { $name }.
}
practice-pen-wanted = { $who ->
    [you] Du ber om pennan.
   *[they] { $name } ber om pennan.
}
practice-base = { $who ->
    [you] Du bygger förslaget på { $option }.
   *[they] { $name } bygger förslaget på { $option }.
}
practice-worded = { $who ->
    [you] Du skriver om förslaget.
   *[they] { $name } skriver om förslaget.
}
practice-asked = { $who ->
    [you] Du ber om { $promise }.
   *[they] { $name } ber er om { $promise }. Det väntar på ditt svar.
}
practice-offered = { $who ->
    [you] Du erbjuder { $promise }.
   *[they] { $name } erbjuder { $promise }.
}
practice-consented = { $who ->
    [you] Du säger ja till { $promise }.
   *[they] { $name } säger ja till { $promise }.
}
practice-declined = { $who ->
    [you] Du säger nej till { $promise }.
   *[they] { $name } säger nej till { $promise }.
}
practice-patience-out = { $name } har inte mycket tålamod kvar.
practice-left = { $name } lämnar bordet.
practice-anchored = Båda sidor har frågat sina egna.
practice-voted = Omröstning: { $verdict }.
practice-again = Frågan tas ett varv till.
practice-adopted = Förslaget antas.
practice-carried = Frågan bärs vidare.
practice-over = Övningen är slut.
practice-verdict-few = för få röster
practice-verdict-blocked = en invändning står kvar
practice-verdict-consent = samtycke
practice-verdict-reservations = samtycke, med kvarstående tveksamhet
practice-verdict-no = eniga om nej
practice-verdict-apart = parterna står isär
practice-verdict-split-public = den offentliga parten är oenig
practice-verdict-split-ideburen = de idéburna är oeniga
practice-verdict-split-both = oenighet inom båda parter
practice-objection = Det här kan vi inte leva med så som det står.
practice-objection-left = Vi lämnade samtalet innan det var färdigt.
practice-reason-no = Det kan vi inte lova.

practice-problem-situations = Välj minst en situation, och ingen två gånger.
practice-problem-role = Välj vem du ska vara.
practice-problem-counterparts = Välj en till sju motparter.
practice-problem-counterpart-role = Varje motpart behöver en egen roll.
practice-problem-nobody-opposite = Någon måste tala för den andra sidan.
practice-problem-text = En text på bladet är för lång.
practice-problem-sheet = Bladet nämner något som inte finns på kortet.
practice-error-stage = Det går inte att göra nu.
practice-error-person = Den motparten finns inte.
practice-error-left = { $person } har lämnat bordet.
practice-error-moves = Dragen är slut. Nu kan du rösta, eller avsluta.
practice-error-proposal = Det finns inget förslag än.
practice-error-words = Skriv några ord, högst 400 tecken.
practice-error-undo = Det finns inget drag att ta tillbaka.
practice-error-pen = Pennan ligger hos { $holder }. Be om den först.

practice-not-saved = Draget gick inte att spara i { $file }: { $reason } Övningen står kvar där den stod.
practice-not-begun = Övningen kunde inte börja, för det går inte att spara i { $file }: { $reason } Rätta till det och försök igen.
practice-open-read = { $file } går inte att läsa: { $reason } Filen är orörd.
practice-open-write = Övningen går inte att ta upp, för det går inte att spara i { $file }: { $reason }
practice-open-gone = Övningen finns inte längre på datorn.
practice-open-not-a-log = Filen är ingen logg från en övning, eller så är början av den skadad. Den är orörd.
practice-open-nothing-started = Loggen är tom eller avbruten på första raden. Ingen övning hann börja, så inget är förlorat.
practice-open-newer = Övningen är sparad av en nyare version av programmet. Uppdatera programmet för att fortsätta. Filen är orörd.
practice-open-header = Rad 1 i övningens logg är skadad, och utan den går övningen inte att ta upp. Filen är orörd.
practice-open-deck = Kortleken som övningen gjordes med finns inte kvar. Lägg tillbaka den, så går övningen att fortsätta.
practice-open-preparation = Förberedelsen i övningens logg passar inte kortleken. Filen är orörd.
practice-open-in-use = Övningen är redan öppen i ett annat fönster. Stäng den där först, eller fortsätt där.
practice-damage-edited = Rad { $line } i övningens logg är skadad.
practice-damage-missing = Det saknas rader före rad { $line } i övningens logg.
practice-damage-refused = Rad { $line } i övningens logg säger något som inte går att göra där.
practice-notice-torn = Den sista raden i övningens logg var avbruten. Allt före den är kvar.
practice-notice-damaged = { $what } { $count ->
    [0] Inget drag före den är sparat, så övningen börjar från början.
    [one] Raden före den är hel, och övningen fortsätter därifrån.
   *[other] De { $count } raderna före den är hela, och övningen fortsätter därifrån.
} Hela filen finns kvar som { $file }.
practice-notice-record = { $count ->
    [one] Ett tidigare försök i din historik går inte att läsa.
   *[other] { $count } tidigare försök i din historik går inte att läsa.
} De andra är kvar. Hela filen finns kvar som { $file }.
practice-notice-not-recorded = Försöket kunde inte föras in i din historik: { $reason } Övningen är kvar, och försöket förs in när du tar upp den igen.
practice-notice-not-removed = Övningen är klar och sparad, men dess filer gick inte att ta bort: { $reason } Den finns kvar bland de påbörjade.

practice-suggest-first = Börja här: ”{ $card }”.
practice-suggest-principle = Du har haft svårast med { $principle }. Öva på ”{ $card }”.
practice-suggest-side = Du har bara övat från ena sidan. Pröva ”{ $card }” från den andra.
practice-suggest-harder = Det går bra. Pröva ”{ $card }” en nivå svårare.
practice-suggest-new = En situation du inte har prövat: ”{ $card }”.

# ------------------------------------------------------------ Textläget

cli-practise-about = Öva själv i terminalen: rad för rad, med siffror att välja på
cli-practise-usage = komma-overens practise [--deck KORTLEK] [--card KORT] [--role ROLL] [--side public|ideburen] [--temper TON] [--level NIVÅ] [--coach] [--seed STARTKOD] [--resume [NUMMER]] [--moves FIL [--json]] [--forget] [--meeting] [--transcript FIL]
cli-practise-deck = Kortlek, om det inte är den som följer med
cli-practise-deck-value = KORTLEK
cli-practise-card = Situationens id eller nummer
cli-practise-card-value = KORT
cli-practise-role = Rollens id
cli-practise-role-value = ROLL
cli-practise-side = public (offentlig) eller ideburen
cli-practise-side-value = SIDA
cli-practise-temper = Hur motparterna kommer: eager, open, wary, sceptical eller burnt
cli-practise-temper-value = TON
cli-practise-level = gentle (mild), normal (vanlig) eller hard (svår)
cli-practise-level-value = NIVÅ
cli-practise-coach = Låt coachen säga något efter varje drag
cli-practise-seed = Samma startkod och samma drag ger samma samtal
cli-practise-seed-value = STARTKOD
cli-practise-resume = Ta upp den senaste övningen som inte blev klar, eller den med det här numret eller namnet
cli-practise-resume-value = NUMMER
cli-practise-moves = Spela en skriven lista av drag utan någon vid tangenterna, och spara inget. Drag skrivs som i en övnings logg: [ListenAsk(to: 0, question: Open), Acknowledge(to: 0, what: Grievance(Late)), TellOpenly(what: State), Offer(clause: Deck(3)), HandPen(to: 0), Propose(option: 0, manner: Draft), PauseAnchor(), Ballot(), Again]. Ballot() röstar med det egna betyget; det som inte går hoppas över och räknas
cli-practise-moves-value = FIL
cli-practise-json = Med --moves: allt i siffror, som JSON
cli-practise-forget = Ta bort allt som är sparat om dina övningar

cli-simulate-about = Låter datorn spela alla roller i många spel och räknar ihop hur det gick
cli-simulate-usage = komma-overens simulate KORTLEK [--games N] [--programme UPPLÄGG] [--phase FAS] [--theme TEMA] [--seats S] [--seed STARTKOD] [--jobs J] [--json] [--log MAPP]
cli-simulate-deck = Kortlek att spela
cli-simulate-deck-value = KORTLEK
cli-simulate-games = Antal spel (annars 1000)
cli-simulate-games-value = N
cli-simulate-programme = Uppläggets id; utan det spelas sex scenariorundor med händelser
cli-simulate-programme-value = UPPLÄGG
cli-simulate-seats = Antal platser vid bordet, 2 till 24 (annars 8)
cli-simulate-seats-value = S
cli-simulate-seed = Samma startkod ger samma svar, hur många trådar det än är
cli-simulate-seed-value = STARTKOD
cli-simulate-jobs = Antal trådar (annars så många som datorn har)
cli-simulate-jobs-value = J
cli-simulate-log = Spara varje spel som en logg i den här mappen, som ska vara tom eller inte finnas
cli-simulate-log-value = MAPP

practice-cli-deck-broken = { $file }: kortleken går inte att spela. Granska den med komma-overens check.
practice-cli-no-card = Kortet ”{ $name }” finns inte i kortleken.
practice-cli-no-role = Rollen ”{ $name }” finns inte i kortleken.
practice-cli-welcome = Öva själv. Skriv en siffra och tryck på Enter. Skriv ? för att se valen igen, å för att ta tillbaka ett drag och q för att sluta.
practice-cli-which-side = Vilken sida är du på?
practice-cli-which-card = Vilken situation liknar din?
practice-cli-which-role = Vem är du?
practice-cli-not-a-choice = Skriv en siffra från 1 till { $max }.
practice-cli-sheet = Förberedelse. Tom rad hoppar över.
practice-cli-sheet-want = Vad vill vi?
practice-cli-sheet-need = Vad tror du att de behöver?
practice-cli-sheet-cannot = Vad kan vi inte lova?
practice-cli-sheet-fear = Vad är vi rädda för?
practice-cli-sheet-guess = Vilken princip tror du betyder mest för dem? Siffra eller tom rad.
practice-cli-where = Var möts ni?
practice-cli-notes = Vad händer med anteckningarna?
practice-cli-pace = Hur mycket tid finns det?
practice-cli-situation = Situation: { $title }
practice-cli-question = Frågan: { $question }
practice-cli-you-are = Du är { $role }. { $brief }
practice-cli-only-you = Det här vet bara du: { $private }
practice-cli-meet = Du möter { $name }: { $temper }. { $help }
practice-cli-options = Vägval
practice-cli-option = { $letter }: { $title }. { $text }
practice-cli-status = Drag { $used } av { $allowed }. Tillit till dig { $planks } av 10. { $words }
practice-cli-what-now = Vad gör du nu?
practice-cli-what-now-short = Vad gör du nu? Skriv ? för att se valen.
practice-cli-whom = Till vem?
practice-cli-ask-what = Vad frågar du?
practice-cli-question-open = En öppen fråga
practice-cli-question-about = Om { $principle }
practice-cli-question-leading = En ledande fråga
practice-cli-tell-what = Vad berättar du?
practice-cli-tell-state = Vad som är bestämt och vad som är öppet
practice-cli-tell-motive = Varför ni vill det här
practice-cli-tell-limit = Vad ni inte kan lova
practice-cli-which-option = Vilket vägval, och hur?
practice-cli-as-draft = { $option }, som en skiss
practice-cli-as-final = { $option }, som klart att besluta
practice-cli-which-promise = Vilket åtagande?
practice-cli-ask-kindly = Be om { $promise }
practice-cli-ask-write = Skriv in { $promise } åt dem
practice-cli-ask-pen = Be om pennan
practice-cli-which-words = Med vilkas ord?
practice-cli-words-theirs = Deras ord
practice-cli-words-plain = Vanliga ord
practice-cli-words-ours = Våra ord
practice-cli-which-answer = Vad svarar du?
practice-cli-answer-yes = Ja till { $promise }
practice-cli-answer-no = Nej till { $promise }
practice-cli-which-wording = Hur säger du det? Siffra, eller egna ord. Skriv å för att låta draget vara.
practice-cli-your-moves = Dina drag
practice-cli-ask-for-what = Vad ber du om?
practice-cli-objection = Har du en invändning? Skriv skälet, en tom rad om du inte har någon, eller å för att låta draget vara.
practice-cli-objection-long = Högst { $max } tecken, så att alla hinner läsa den.
practice-cli-which-rating = Hur väl kan du leva med förslaget? 1 till 5.
practice-cli-coach = Coachen: { $text }
practice-cli-undone = Draget är tillbakataget.
practice-cli-saved = Övningen är sparad.
practice-cli-ended = Du slutar här. Övningen är sparad så långt; ta upp den igen med --resume.
practice-cli-resumed = Du fortsätter där du var.
practice-cli-nothing-to-resume = Det finns ingen övning att ta upp.
practice-cli-forgotten = Allt som var sparat om dina övningar är borttaget.
practice-cli-cannot-read = Det du skriver går inte att läsa: { $reason } Övningen är sparad så långt; ta upp den igen med --resume.
practice-cli-unsaved = Det sista draget blev inte sparat och är inte gjort. Allt före det är kvar; ta upp övningen igen med --resume.
practice-cli-try-saving = Rätta till det och tryck på Enter för att försöka igen, eller skriv q för att sluta. Draget är inte gjort än.
practice-cli-try-beginning = Rätta till det och tryck på Enter för att försöka igen, eller skriv q för att sluta. Det du har valt är kvar.
practice-cli-let-go = Du lät draget vara. Inget har hänt.
practice-cli-forget-and = --forget tar bort allt som är sparat om dina övningar och går inte att skriva tillsammans med { $option }. Inget är borttaget.
practice-cli-resume-and = --resume tar upp en övning som redan är förberedd, så { $option } går inte att välja då. Ta bort det ena eller det andra.
practice-cli-named = ”{ $card }”, { $role }, { $when } ({ $name })
practice-cli-named-broken = { $name }, { $when }: { $reason }
practice-cli-begun-before = { $count ->
    [one] Du har en påbörjad övning sedan förut. Den är kvar: { $name }.
   *[other] Du har { $count } påbörjade övningar sedan förut. De är kvar. Den senaste: { $name }.
}
practice-cli-no-such-practice = Det finns ingen påbörjad övning ”{ $name }”. De här finns:
practice-cli-others = Dina påbörjade övningar, den senaste först. Ta upp en annan med --resume och dess nummer eller namn.
practice-cli-debrief = Eftersamtal
practice-cli-turn-up = Drag { $n }, ”{ $made }”, vände det till det bättre ({ $much }).
practice-cli-turn-down = Drag { $n }, ”{ $made }”, vände det till det sämre ({ $much }).
practice-cli-what-if = Om du i drag { $n } i stället hade valt ”{ $made }” hade utfallet blivit: { $verdict } ({ $much }).
practice-cli-what-if-same = Om du i drag { $n } i stället hade valt ”{ $made }” hade utfallet blivit detsamma, men de hade stått närmare ({ $much }).
practice-cli-sheet-beside = Ditt blad bredvid det som hände
practice-cli-sheet-line = { $question } { $text }
practice-cli-mattered = För dem betydde { $principle } mest.
practice-cli-guessed-right = Det gissade du.
practice-cli-guessed-wrong = Du gissade något annat.
practice-cli-try-again = Vill du försöka igen från ett drag? Skriv dragets nummer, eller en tom rad för att sluta.
practice-cli-compare = Förra försöket: { $before }. Det här försöket: { $after }.
practice-cli-compare-none = ingen omröstning
practice-cli-compare-told = Behov du fick höra: { $before } förra gången, { $after } nu. Tillit: { $trustbefore } då, { $trustafter } nu.

simulate-no-programme = Upplägget ”{ $name }” finns inte.
simulate-cannot-play = Det går inte att spela så: { $reason }
simulate-cannot-log = Loggen kunde inte sparas: { $reason }
simulate-summary = { $games } spel, { $seats } platser, { $rounds ->
    [one] 1 runda
   *[other] { $rounds } rundor
}, startkod { $seed }
simulate-percent = { $n } %
simulate-all = Alla kort
simulate-card = { $title }: { $played ->
    [one] 1 gång
   *[other] { $played } gånger
}
simulate-consent = Samtycke { $share }
simulate-figures = Enighet i medeltal { $agreement }, stöd { $support }
simulate-verdicts = Utfall: { $list }
simulate-options = Vägval som antas: { $list }
simulate-none-adopted = Inget vägval antas.
simulate-burden = Börda av det som antas: offentlig { $public }, idéburen { $ideburen }
simulate-events = Händelser: löften höll { $kept }, höll inte { $broken }, inget prövades { $untested }
simulate-always = Råd: kortet når nästan alltid samtycke. Kanske är det för lätt.
simulate-never = Råd: kortet når nästan aldrig samtycke. Kanske saknas ett vägval som båda kan leva med.
simulate-one-side = Råd: { $party } bär nästan alltid mest.

simulate-ideas = Idéer
simulate-ideas-count = Idéer per spel { $mean }, varav { $both } samlade båda parter
simulate-ideas-tiles = Spelbrickor: efterfrågade { $asked }, ja { $agreed }, nej { $refused }, utan svar { $open }
simulate-ideas-consent = Samarbeten som utvärderades: { $count }, samtycke { $share }
simulate-ideas-figures = Enighet i medeltal { $agreement }, stöd { $support }
simulate-home = Hemkomsten
simulate-home-promises = Löften från den egna stolen per spel { $mean }
simulate-home-signed = Skriver under { $signed }, avstår { $declined }

# ------------------------------------------------------------ Simuleringens idérundor: ord i loggarna

idea-bank-1 = Nyckeln på lån
idea-bank-1-line = Föreningar får egen nyckel till lokaler som ändå står tomma på kvällen.
idea-bank-2 = Lära känna på en halv dag
idea-bank-2-line = Nya hos kommunen och nya i föreningarna går samma introduktion.
idea-bank-3 = En väg in
idea-bank-3-line = En person svarar, vart man än ringer först, och släpper inte taget.
idea-bank-4 = Anteckningar samma dag
idea-bank-4-line = Det som sagts på ett möte går till alla före kvällen.
idea-bank-5 = Tre år i taget
idea-bank-5-line = Stöd som räcker längre än en budget, med en öppen avstämning varje höst.
idea-bank-6 = En dag bredvid
idea-bank-6-line = Vi byter plats en dag om året och berättar efteråt vad vi såg.
idea-bank-7 = De ungas dagordning
idea-bank-7-line = Två möten om året där de unga bestämmer vad vi talar om.
idea-bank-8 = Kritik utan prislapp
idea-bank-8-line = En rad i överenskommelsen om att den som säger ifrån inte förlorar något på det.
idea-bank-9 = De små först
idea-bank-9-line = När det finns något att dela på får de minsta föreningarna välja först.
idea-bank-10 = Läxhjälp på hemväg
idea-bank-10-line = Två eftermiddagar i veckan, där barnen ändå är.
idea-bank-11 = Året i backspegeln
idea-bank-11-line = Vi följer upp tillsammans och berättar öppet vad som inte blev som vi tänkt.
idea-bank-12 = Fråga medan det är mjukt
idea-bank-12-line = Samråd innan förslaget är skrivet, med tid att svara för den som arbetar ideellt.
idea-reword-1 = Vi börjar på ett ställe och prövar ett halvår innan vi lovar mer.
idea-reword-2 = Samma tanke, men i mindre skala och med en tydlig avstämning.
idea-reword-3 = Vi delar på arbetet från början, och ingen bär mer än den orkar.
idea-no-heavy = Det är mer än vi orkar bära just nu.
idea-no-better = Brickan gör mer nytta där den är.
idea-no-doubt = Vi ser inte än vad det skulle ge dem vi finns till för.
idea-no-trust = Först vill vi se att det vi redan kommit överens om håller.
idea-no-company = Alla som behövs för det är inte där än.
idea-no-risk = Det bygger på löften som inte är säkra.
idea-step-1 = Vi ses på en kaffe nästa vecka och skriver ner vad var och en kan bidra med.
idea-step-2 = Vi frågar våra egna och återkommer före månadens slut.
idea-step-3 = Vi hittar en kontaktperson hos var och en.
idea-step-4 = Vi prövar i liten skala på ett enda ställe.
idea-missing-public = Någon från kommunen eller regionen som får besluta
idea-missing-ideburen = En förening som möter dem det gäller
idea-missing-both = De som det handlar om
home-promise-1 = Jag berättar hemma vad vi har kommit fram till, också det som inte blev klart.
home-promise-2 = Jag ringer den jag satt bredvid innan två veckor har gått.
home-promise-3 = Jag tar upp det vi lovade på nästa möte hos oss.
home-promise-4 = Jag frågar dem det gäller vad de tycker om det vi har skrivit.
home-decline-trust = Inte än. Vi vill gärna fortsätta prata.
home-decline-heavy = Det är mer än vi kan bära. Vi behöver fråga våra egna först.
home-decline-doubt = Det vi kom för finns inte med än.
home-decline-company = Inget av det ni kom överens om gäller oss ännu.
home-decline-risk = Ett löfte som det här vilar på är i fara. Vi väntar tills vi vet om det håller.
