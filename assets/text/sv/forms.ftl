# Papperen som läggs över bordet: åtaganden, svar, pennan, varför, hjälp, paus och problem.

forms-close = Stäng
forms-back = Tillbaka
forms-count = { $used } av { $max } tecken

draft-resumed = Det här är ett utkast, inte sparat än.
draft-discard = Kasta utkastet
draft-not-saved = Utkastet gick inte att spara på disken: { $reason } Texten finns kvar här i fönstret.
forms-side-public = den offentliga parten
forms-side-ideburen = den idéburna parten
forms-seat-label = Plats { $seat }, { $role }, { $party }
forms-seat-text = plats { $seat }, { $role }
forms-seat-pen = har pennan
forms-seat-wants-pen = har bett om pennan
forms-effect-none = Ändrar ingen princip
forms-effect = { $principle } { $change }
forms-burden-label = Det kostar
forms-burden = { $party }: { $cost }
forms-burden-0 = inget
forms-burden-1 = lite
forms-burden-2 = en del
forms-burden-3 = mycket
forms-own-words-effect = Egna ord ändrar inga värden. De gäller lika mycket.

commit-title = Nytt åtagande
commit-whose = Vems löfte är det?
commit-who = Vem lägger fram det?
commit-what = Vad lovas?
commit-from-deck = Ur kortleken
commit-own = Med egna ord
commit-search = Sök bland åtaganden
commit-search-none = Inget åtagande passar med ”{ $search }”. Pröva ett annat ord, eller skriv med egna ord.
commit-more = Och { $count } till. Sök för att hitta dem.
commit-none = Kortleken har inga åtaganden av det här slaget. Skriv med egna ord.
commit-suggested = Nära till hands på det här kortet
commit-others = Fler ur kortleken
commit-own-field = Löftet i en mening
commit-own-hint = Vi lovar att …
commit-already-proposed = Står redan i förslaget
commit-already-agreed = Står redan i överenskommelsen
commit-declined-before = Har fått nej
commit-pick-first = Välj ett åtagande först.
commit-write-first = Skriv löftet först.
commit-offer = Ni erbjuder
commit-offer-text = Löftet binder { $side } direkt, för det är den egna parten som ger det.
commit-ask = Ni ber om
commit-ask-text = Löftet binder { $side }, så det gäller först när någon där säger ja.
commit-joint = Ni föreslår gemensamt
commit-joint-text = Löftet binder båda parter, så det gäller först när någon i { $side } också säger ja.
commit-again = Den här frågan har redan fått nej. Ställs den igen, oförändrad, kostar det en planka i tillitens bro. Ändra orden eller erbjud något i gengäld, så kostar det ingenting.
commit-again-reason = Nej från plats { $seat }: ”{ $reason }”
commit-button-offer = Erbjud
commit-button-ask = Be om det
commit-button-joint = Föreslå
commit-row-label = { $title }. { $text }

answer-title = Åtagandet i förslaget
answer-offered-by = Erbjudet av { $seat }
answer-asked-by = Efterfrågat av { $seat }
answer-proposed-by = Föreslaget av { $seat }
answer-state-offered = Erbjudet: det gäller om förslaget antas.
answer-state-consented = Ja från { $seats }: det gäller om förslaget antas.
answer-state-waiting = Väntar på ja från { $side }.
answer-state-declined = Nej från { $seat }.
answer-state-withdrawn = Taget tillbaka.
answer-reason = Skälet: ”{ $reason }”
answer-who = Vem svarar för { $side }?
answer-yes-enough = Ett ja räcker. Alla kan ändå invända i andra omröstningen.
answer-yes = Ja
answer-no = Nej
answer-no-title = Vad gör att det inte går?
answer-no-hint = Skälet hjälper den andra parten att fråga på ett annat sätt.
answer-no-send = Säg nej med det skälet
answer-withdraw = Ta tillbaka
answer-withdraw-who = Vem tar tillbaka det?
answer-withdraw-text = Den part som har lagt fram det eller sagt ja till det kan ta tillbaka det.
answer-withdraw-do = Ta tillbaka för { $seat }

pen-title = Pennan och förslaget
pen-holder = Ni skriver för { $seat }, som har pennan.
pen-holder-text = Bara den som har pennan väljer vägval och skriver. Alla kan be om den.
pen-base = Vilket vägval bygger förslaget på?
pen-base-now = Förslaget bygger på { $letter }
pen-base-is = Bygger på { $letter }
pen-base-choose = Bygg på { $letter }
pen-wording = Förslaget i era ord
pen-wording-hint = Lämna tomt, så gäller vägvalets egen text.
pen-wording-save = Spara orden
pen-wording-same = Orden är redan sparade.
pen-pass = Lämna pennan vidare
pen-pass-text = De som har bett om den står först.
pen-asked = Har bett om pennan: { $seats }.
pen-pass-cross = Första gången pennan byter part i en dialog växer tillitens bro med en planka.
pen-pass-short = Lämna till plats { $seat }
pen-ask = Be om pennan
pen-ask-text = Den som har pennan ser vem som vill ha den.
pen-ask-for = Be om pennan för plats { $seat }
pen-ask-back = Ta tillbaka önskan för plats { $seat }
pen-tab-base = Vägval
pen-tab-wording = Orden
pen-tab-pass = Lämna vidare
pen-tab-ask = Be om den
pen-option-label = { $letter }: { $title }. { $text }

invoke-title = Påminn om en princip
invoke-who = Vem påminner?
invoke-which = Vilken princip?
invoke-note = Vad har den med saken att göra?
invoke-note-hint = En mening räcker. Det går också att lämna tomt.
invoke-do = Påminn bordet
invoke-at-stake = Kortet rör den här
invoke-before = Redan påmint om i rundan
invoke-line = { $seat } påminde om { $principle }.
invoke-line-note = { $seat } påminde om { $principle }: ”{ $note }”
invoke-choose-first = Välj en princip först.

seat-sheet-title = Vad vill ni göra?
seat-sheet-which = Vilken plats?
seat-sheet-own = I verkligheten: { $organisation }
seat-sheet-speaks = Talar nu för: { $role }, { $party }
seat-sheet-offer = Erbjud ett löfte
seat-sheet-offer-text = Binder er egen part direkt.
seat-sheet-ask = Be den andra parten om ett löfte
seat-sheet-ask-text = Binder när någon där säger ja.
seat-sheet-joint = Föreslå något gemensamt
seat-sheet-joint-text = Binder båda när båda har sagt ja.
seat-sheet-pen-ask = Be om pennan
seat-sheet-pen-ask-back = Ta tillbaka önskan om pennan
seat-sheet-pen-use = Använd pennan
seat-sheet-pen-use-text = Ni har pennan: välj vägval, skriv eller lämna den vidare.
seat-sheet-pen-ask-text = Den som har pennan ser vem som vill ha den.
seat-sheet-invoke = Påminn om en princip
seat-sheet-invoke-text = Med några ord om vad den har med saken att göra.
seat-sheet-brief = Läs den egna rollen
seat-sheet-brief-text = När skärmen är dold för de andra. Bara den här platsen ska se den.
seat-sheet-not-now = Åtaganden, pennan och principerna hör till dialogen.

why-title-votes = Varför: { $subject }
why-title-account = Varför: { $name }
why-title-promise = Varför: { $title }
why-title-movement = Varför: hur rösterna rörde sig
why-title-curve = Varför: runda { $round }
why-title-score = Varför: spelets poäng
why-second = Andra omröstningen
why-first = Första omröstningen
why-scale = 1 är ”{ $least }” och 5 är ”{ $most }”.
why-counts-label = { $party }: { $counts }
why-count = { $count ->
    [one] en
   *[other] { $count }
} på { $rating }
why-abstained = Avstod
why-talk = Behöver prata mer
why-steps = Så räknas det
why-start = Från början
why-entries = Det som har ändrat värdet
why-entries-none = Ingenting har ändrat värdet ännu.
why-now = Nu: { $value }
why-projected = Går ni vidare härifrån blir det { $value }.
why-no-votes = Ingen gav något betyg, så det finns inget att räkna på.
why-movement-up = { $count ->
    [0] Ingen plats gav högre betyg än första gången.
    [one] En plats gav högre betyg än första gången.
   *[other] { $count } platser gav högre betyg än första gången.
}
why-movement-same = { $count ->
    [0] Ingen plats gav samma betyg.
    [one] En plats gav samma betyg.
   *[other] { $count } platser gav samma betyg.
}
why-movement-down = { $count ->
    [0] Ingen plats gav lägre betyg.
    [one] En plats gav lägre betyg.
   *[other] { $count } platser gav lägre betyg.
}
why-movement-base = Jämförelsen gäller vägval { $letter }, som förslaget bygger på, och de platser som gav betyg båda gångerna.
why-movement-share = { $changed } av { $all } ändrade sig: { $percent } %.
why-movement-within = Inom parterna gick oenigheten från { $before } till { $after } ({ $change }).
why-movement-between = Mellan parterna gick den från { $before } till { $after } ({ $change }).
why-movement-hands = Vid handuppräckning går det inte att se vem som ändrade sig. Bara parternas räkningar kan jämföras.
why-movement-none = Det finns inget att jämföra än: förslaget behöver ett vägval och båda röstningarna.
why-curve-verdict = Utfall: { $verdict }.
why-curve-legend = Kurvan visar hur stor andel av varje part som kan leva med förslaget, alltså gav 3 eller mer i sista omröstningen.
why-score-round = Runda { $round }: { $score }
why-score-round-none = Runda { $round }: inga betyg, räknas inte med
why-score-mean = Medelvärdet av { $count ->
    [one] en runda
   *[other] { $count } rundor
} är { $score } av 100.
why-score-none = Ingen runda har fått poäng ännu.
why-promise-seat = plats { $seat }, { $organisation }
why-promise-binds = Löftet gäller: { $by }.
why-promise-put = Det lades fram i runda { $round } av { $seat }.
why-promise-yes = Ja sa { $seats }.
why-promise-adopted = Det antogs med förslaget i runda { $round }.
why-promise-kept = Löftet gäller.
why-promise-renewed = Löftet gäller: det prövades av en händelse, och ni höll fast vid det.
why-promise-at-risk = Löftet är i fara efter händelsen ”{ $event }”. Det kommer upp igen i nästa röst.
why-score-how = En rundas poäng är 100 gånger enigheten gånger stödet i den part som har minst.

card-sheet-side = Så ser det ut för { $side }
card-sheet-question = Frågan
card-sheet-options = Vägvalen

keys-title = Tangenter
keys-intro = Allt går också att göra med mus eller genom att trycka på skärmen.
keys-everywhere = Överallt
keys-key-enter = Retur
keys-key-space = Mellanslag
keys-key-hold-space = Håll Mellanslag
keys-key-shift = Skift
keys-key-tab = Tabb
keys-key-delete = Delete
keys-key-pageup = Page Up
keys-key-pagedown = Page Down
keys-key-up = Upp
keys-key-down = Ned
keys-key-left = Vänster
keys-key-right = Höger
keys-place-title = Startbilden
keys-place-setup = Ny spelomgång
keys-place-ballot = Röstsedeln
keys-place-answer = När skärmen är dold
keys-place-hands = Handuppräckning
keys-place-curtain = Ridån
keys-place-document = Dokumentet
keys-place-workshop = Kortverkstaden
keys-place-menu = Inställningar och listor
keys-do-help = visa den här listan
keys-do-tab = nästa sak; den föregående med Skift
keys-do-press = tryck på det som är markerat
keys-do-back = tillbaka eller dölj
keys-do-full = hela skärmen
keys-do-text = större eller mindre text
keys-do-undo = ångra det senaste
keys-do-pause = paus i spelet
keys-do-next = gå vidare
keys-do-new-seat = lägg till en plats
keys-do-start = börja spelet
keys-do-groups = nästa grupp av val
keys-do-inside = välj inom gruppen
keys-do-party = platsens part: offentlig eller idéburen
keys-do-rate = sätt betyg på raden och gå till nästa
keys-do-abstain = avstår
keys-do-talk = behöver prata mer
keys-do-object = invändning, i andra omröstningen
keys-do-row = byt rad
keys-do-hide = dölj genast, rösten finns kvar
keys-do-cast = lägg rösten när varje rad är ifylld
keys-do-clear-row = töm raden
keys-do-open-curtain = öppna ridån för den som står på tur
keys-do-all-done = gå vidare när alla är klara
keys-do-to-table = tillbaka till bordet
keys-do-send = spara det som är ifyllt
keys-do-hide-answer = dölj genast, det ifyllda finns kvar
keys-do-reflect = välj principen ni levde upp till, sedan den som kom i kläm
keys-do-hide-brief = dölj genast
keys-do-seat = välj plats; två siffror från plats tio
keys-do-pass = lämna pennan till platsen
keys-do-commit = nytt åtagande: gemensamt, offentligt eller idéburet
keys-do-proposal = bläddra i förslaget
keys-do-answer = svara på det som väntar: ja eller nej
keys-do-entry = svara på åtagandet som är markerat
keys-do-close-overlay = lägg undan bladet
keys-do-clock = vad som går att göra med tiden
keys-do-briefs = rollernas egna beskrivningar
keys-do-again = ta ett varv till
keys-do-agreement = visa överenskommelsen
keys-do-debrief = tillbaka till avslutningen
keys-do-reword = skriv om förslaget
keys-do-invoke = påminn om en princip
keys-do-card = läs hela kortet igen
keys-do-timer = pausa eller starta tiden
keys-do-vote = gå till andra omröstningen
keys-do-hexagon = stor sexkant
keys-do-names = håll nere: allas namn
keys-do-option = byt vägval
keys-do-table = rösterna som tabell
keys-do-save = spara överenskommelsen
keys-do-why = varför? – visa vad siffran kommer av
keys-do-hand = öppna ridån och lämna över
keys-do-pages = bläddra
keys-do-seat-sheet = vad platsen kan göra nu
keys-do-base = vilket vägval förslaget bygger på
keys-do-more-time = fem minuter till
keys-do-green-here = det som står på den gröna knappen
keys-do-scroll = läs vidare

pause-title = Paus
pause-saved = Allt är sparat, också det ni gjorde nyss.
pause-trial = Ni provar kortleken. Ingenting av spelomgången sparas.
pause-leave-trial = Tillbaka till kortleken
pause-resume = Fortsätt spela
pause-undo = Ångra senaste
pause-undo-what = Ångrar { $what }.
pause-undo-step = steget framåt
pause-undo-ballot = rösten från { $seat }
pause-undo-count = handräkningen för { $side }
pause-undo-seat = det som { $seat } gjorde
pause-undo-decision = bordets beslut
pause-undo-nothing = Det finns inget att ångra än.
pause-undo-reveal = Röster som har visats kan inte döljas igen. En röst som blev fel går att rätta.
pause-amend = Rätta en röst
pause-amend-text = Med ett skäl, som står kvar.
pause-amend-not-now = Går att göra när rösterna har visats.
pause-amend-undo = Rösterna rättas på sidan där de visas. Ångra tills ni är tillbaka där.
pause-amend-over = De rösterna går inte att komma tillbaka till.
pause-go-on = Gå vidare ändå
pause-go-on-text = { $count ->
    [one] En plats har inte skrivit något än.
   *[other] { $count } platser har inte skrivit något än.
}
pause-save = Spara överenskommelsen nu
pause-save-text = Som ett dokument i spelets mapp.
pause-rules = Regler
pause-settings = Inställningar
pause-leave = Lämna spelet
pause-leave-text = Spelet är sparat och finns under Fortsätt.

problem-refused = Det går inte just nu
problem-write = Det gick inte att spara
problem-notice = Att veta innan ni fortsätter
problem-try = Försök igen
problem-close = Jag förstår
problem-kept = Spelet står kvar där det stod. Inget är förlorat.
