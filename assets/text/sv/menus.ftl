# The facilitator's screens outside the game: title, setup, settings, decks, about.

menus-back = Tillbaka
menus-close = Stäng

field-cut = { $count ->
    [one] Ett tecken fick inte plats. Fältet rymmer { $max }.
   *[other] { $count } tecken fick inte plats. Fältet rymmer { $max }.
}

title-line = Byt stol, möt det svåra och se vad ni kan bli överens om.
title-quick = Snabbstart
title-quick-text = Sex platser, fyra korta situationer, drygt en och en halv timme. Det går att spela direkt.
title-new = Ny spelomgång
title-continue = { $count ->
    [0] Fortsätt
   *[other] Fortsätt ({ $count })
}
title-decks = Kortlekar
title-rules = Spelets regler
title-settings = Inställningar
title-about = Om spelet
title-quit = Avsluta
title-games = Påbörjade spelomgångar
title-resume = Fortsätt
title-look = Se vad som går att göra
title-resume-what = Fortsätt { $title }, senast spelad { $when }
title-played = Senast spelad { $when }
title-played-started = Senast spelad { $when }, börjad { $started }
title-delete = Ta bort
title-delete-what = Ta bort { $title }, senast spelad { $when }
title-delete-text = Omgången försvinner ur listan. Dess mapp flyttas till ”borttagna” bredvid de andra spelen, och kan flyttas tillbaka därifrån.
title-delete-sure = Ja, ta bort
title-delete-keep = Behåll

quick-organisation-1 = Kultur och fritid
quick-organisation-2 = Kvarterets hus
quick-organisation-3 = Socialtjänsten
quick-organisation-4 = Byalaget
quick-organisation-5 = Regionens folkhälsa
quick-organisation-6 = Ungas mötesplats
quick-line-1 = Kommunens förvaltning för lokaler, bibliotek och föreningsstöd.
quick-line-2 = En förening som håller öppet hus för alla i stadsdelen.
quick-line-3 = Kommunens stöd till dem som har det svårast.
quick-line-4 = Boende som håller ihop bygden och dess samlingslokal.
quick-line-5 = Regionens arbete för hälsa på lika villkor.
quick-line-6 = En ungdomsförening som drivs av unga.

setup-title = Ny spelomgång
setup-deck = Kortlek
setup-no-deck = Välj en kortlek som går att spela.
setup-no-role = Kortleken har ingen roll för { $side }. Välj en annan kortlek.
setup-programme = Upplägg
setup-minutes = { $minutes } min
setup-hours = { $hours } tim
setup-hours-minutes = { $hours } tim { $minutes } min
setup-estimate = Hela spelomgången tar ungefär { $time } med { $seats } platser och de val som är gjorda.
setup-estimate-hands = Med räckta händer går det ungefär { $minutes ->
    [one] en minut
   *[other] { $minutes } minuter
} fortare: då väntar ingen på att datorn ska gå runt. Rösterna är då inte hemliga.
setup-take-hands = Rösta med räckta händer
setup-no-rounds = Upplägget har inga rundor. Välj ett annat.
setup-no-card = Kortleken har inget kort kvar till runda { $round }. Välj en annan kortlek eller ett kortare upplägg.
setup-swap = Rollbyte
setup-swap-ask = Vem talar var och en för i första rundan?
setup-time = Samtalstid
setup-no-clock = Utan klocka
setup-shorter = Kortare samtalstid
setup-longer = Längre samtalstid
setup-signal = Mjuk signal vid slutet
setup-more = Fler val
setup-more-is = { $method } · startkod { $seed }
setup-ballots = Röstsätt
setup-handed = Röstsedel som går runt
setup-raised = Räckta händer
setup-handed-text = Datorn lämnas från plats till plats. Ingen ser någon annans röst.
setup-raised-text = Ni räcker upp händerna och räknar part för part. Den som inte räcker upp handen räknas som avstående.
setup-seed = Startkod
setup-seed-text = Samma kod ger samma kort och samma roller, så länge bordet har mött samma kort. Skriv ett tal eller ett ord, eller dra en ny.
setup-seed-field = Skriv startkod
setup-seed-draw = Dra en ny
setup-seed-wrong = Startkoden får bara innehålla bokstäver, siffror, mellanslag och bindestreck, och måste ha minst ett tecken.

setup-seats = Platser runt bordet
setup-balance = { $public } { $public ->
    [one] offentlig
   *[other] offentliga
}, { $ideburen } { $ideburen ->
    [one] idéburen
   *[other] idéburna
}
setup-seat = Plats { $seat }
setup-name = Namn
setup-name-of = Namn, plats { $seat }
setup-name-hint = Skriv namn
setup-organisation = Egen organisation
setup-organisation-short = Organisation
setup-organisation-of = Egen organisation, plats { $seat }
setup-organisation-hint = Skriv organisation
setup-organisation-missing = Skriv vilken organisation platsen hör till. Det räcker med ett ord.
setup-organisations-missing = { $count ->
    [one] En plats saknar organisation.
   *[other] { $count } platser saknar organisation.
}
setup-too-long = Texten är för lång. Högst { $max } tecken får plats.
setup-party = Part
setup-more-about = Mer om plats { $seat }
setup-less-about = Dölj mer om plats { $seat }
setup-remove = Ta bort plats { $seat }
setup-line-of = En rad om organisationen, plats { $seat }
setup-line-hint = En rad om organisationen
setup-role-choose = Välj närmaste roll
setup-role-is = Närmaste roll: { $role }
setup-role-why = Med rollbytet ”Aldrig den egna” får platsen aldrig den roll som ligger närmast den egna vardagen.
setup-role-title = Vilken roll ligger närmast plats { $seat }?
setup-role-none = Ingen särskild
setup-role-none-text = Platsen kan få vilken roll som helst.
setup-other-side = Talar för den andra parten
setup-nobody-public = Ingen talar för offentlig sektor. Låt några platser låna ut sin röst, eller byt part på någon.
setup-nobody-ideburen = Ingen talar för det idéburna. Låt några platser låna ut sin röst, eller byt part på någon.
setup-lend = Låt varannan plats tala för den andra parten
setup-add = Lägg till plats
setup-share-out = Fyll tomma organisationer
setup-seats-hint = 2 till 24 platser, och flera kan dela på en. En lista med namn går att klistra in i ett namnfält.
setup-too-few = Minst två platser behövs.
setup-too-many = Högst 24 platser får rum. Ta bort några.
setup-pasted-over = { $count ->
    [one] En rad i listan fick inte plats. Bordet har högst { $max } platser.
   *[other] { $count } rader i listan fick inte plats. Bordet har högst { $max } platser.
}
setup-pasted-cut = { $count ->
    [one] En text i listan var längre än { $max } tecken och blev kortad.
   *[other] { $count } texter i listan var längre än { $max } tecken och blev kortade.
}
setup-start = Börja spelet
setup-to-seats = Vidare till platserna
setup-to-choices = Till valen
setup-templates = Mallar
setup-template-save = Spara som mall
setup-template-save-text = Platser, upplägg och val sparas till en annan gång. En mall med samma namn ersätts.
setup-template-name = Mallens namn
setup-template-hint = Till exempel: Nätverket i maj
setup-template-keep = Spara
setup-template-take = Hämta
setup-template-last = Senaste spelomgången
setup-template-none = Inga mallar är sparade än.
setup-template-no-deck = kortleken finns inte kvar
setup-template-about = { $deck } · { $programme } · { $seats ->
    [one] en plats
   *[other] { $seats } platser
}

decks-lead = Spelets egen kortlek finns alltid här. Egna kortlekar läggs som filer i den här mappen:
decks-open = Öppna mappen
decks-reload = Läs in igen
decks-cards = { $cards ->
    [one] ett kort
   *[other] { $cards } kort
}
decks-warnings = { $count ->
    [one] en varning
   *[other] { $count } varningar
}
decks-errors = { $count ->
    [one] ett fel att rätta
   *[other] { $count } fel att rätta
}
decks-about = { $cards } kort, { $roles ->
    [one] 1 roll
   *[other] { $roles } roller
}, { $commitments ->
    [one] 1 åtagande
   *[other] { $commitments } åtaganden
}, { $events ->
    [one] 1 händelse
   *[other] { $events } händelser
} · { $languages }
decks-version = version { $version }
decks-embedded = Följer med spelet
decks-unplayable = Kortleken går inte att spela förrän felen är rättade.
decks-problems-lead = Rätta i filen och läs in kortlekarna igen. Resten av spelet påverkas inte.
decks-show-problems = Visa anmärkningar ({ $count })
decks-hide-problems = Dölj anmärkningar ({ $count })
decks-error = Fel
decks-warning = Varning
decks-advice = Råd
decks-place = { $kind } { $code } · { $file }, rad { $line }, kolumn { $column }
decks-more = Och { $count } till. Rätta uppifrån; ofta försvinner flera på en gång.

settings-language = Språk
settings-text = Textstorlek
settings-percent = { $size } %
settings-text-why = Gäller alla skärmar. Från 150 % visas mindre i taget, så att allt får plats. Ctrl + och Ctrl − ändrar också.
settings-theme = Ljust eller mörkt
settings-light = Ljust
settings-dark = Mörkt
settings-movement = Rörelse
settings-movement-on = Saker på bordet rör sig
settings-movement-why = Utan rörelse byter allt plats direkt. Ingenting blinkar i något av fallen.
settings-data = Var allt sparas
settings-data-text = Spelomgångar, mallar, egna kortlekar och inställningar ligger i den här mappen:
settings-data-private = Inget skickas någonstans. Den som vill radera en spelomgång tar bort dess mapp.

about-version = Version { $version }
about-lead = Ett bordsspel på skärm om att bli överens, för offentlig sektor och civilsamhälle.
about-original = Det som kommer från originalet
about-original-text =
    Komma överens är från början ett brädspel som Fabel Kommunikation gjorde för Överenskommelsen. Därifrån kommer hjärtat i spelet: spelbrickorna med de egna organisationerna, att byta stol och tala för någon annan, att ingen bricka flyttas utan att den som håller den säger ja, och att alla till sist återvänder till sin egen plats.

    De sex principerna kommer från den nationella överenskommelsen på det sociala området.
about-own = Det som är det här spelets eget
about-own-text =
    Scenariokorten, rollerna, åtagandena och händelserna är nyskrivna. Platser och personer i dem är påhittade.

    Omröstningen, måtten på enighet och stöd, poängen, principernas värden och tilliten är också det här spelets egna. Inget av det fanns i originalet.
about-independent = Ett fristående arbete
about-independent-text =
    Spelet är inte utgivet, beställt eller granskat av Överenskommelsen eller av dem som gjorde originalet. Fel och förenklingar är våra egna.

    Det ni kommer överens om i spelet binder ingen förrän ni beslutar om det på riktigt.
about-licence = Licenser
about-licence-text =
    Programmet får användas, ändras och spridas under MIT-licensen eller Apache-licensen 2.0, vilken ni vill. Den medföljande kortlekens licens står under Kortlekar.
about-fonts = Typsnitt
about-fonts-text =
    Young Serif, © 2023 The Young Serif Project Authors. Atkinson Hyperlegible Next, © 2020–2024 The Atkinson Hyperlegible Next Project Authors. Noto Sans Hebrew, © 2019 Google Inc. Noto Sans Arabic, © 2015–2020 Google LLC. Alla får användas fritt under SIL Open Font License 1.1, vars text följer med programmet.

rules-page = { $title } · { $number } av { $of }
rules-before = Föregående
rules-after = Nästa
rules-keys = Ctrl + pil vänder blad. Page Up och Page Down rullar.
rules-aim = Vad det går ut på
rules-aim-text =
    Runt bordet sitter offentlig sektor och civilsamhälle. I varje runda vänds ett kort med en svår situation, och bordet söker ett förslag som alla kan leva med.

    Ingen vinner över någon annan. Det som räknas är hur nära ni kommer varandra och vad ni lovar, och ett ärligt nej är lika välkommet som ett ja.

    De sex principerna är självständighet och oberoende, dialog, kvalitet, långsiktighet, öppenhet och insyn samt mångfald. Allt på korten hänger ihop med någon av dem.
rules-seats = Platser och roller
rules-seats-text =
    En plats är en person, ett par eller en liten grupp, med sin egen organisation på en spelbricka. Varje plats hör till en part: offentlig eller idéburen.

    Inför varje runda delas roller ut. ”Egen part” ger en roll på den egna sidan, ”Andra parten” låter alla byta sida, och ”Aldrig den egna” ger vilken roll som helst utom den som ligger närmast den egna vardagen. Går det sista inte att ordna för någon, så säger spelet det. Under rundan hör platsen till den part vars roll den har.

    Båda parter måste finnas vid bordet. Saknas en part kan några platser låna ut sin röst till den.

    Det öppna uppdraget på rollen får alla läsa. Det hemliga läser bara den som sitter på platsen, när skärmen är dold för de andra. Samma startkod och samma platser ger samma roller och kort.
rules-round = En runda
rules-round-text =
    Rollerna delas ut. Situationen läses upp. Alla röstar om vägvalen i hemlighet. Rösterna visas på en gång. Ni samtalar och skriver ett förslag. Alla röstar om förslaget. Utfallet visas, och var och en pekar ut en princip som ni levde upp till och en som kom i kläm.

    I vissa upplägg följer sedan en händelse som prövar det ni har lovat.

    Klockan är en hjälp. Den går att pausa, förlänga och stänga av, och den påverkar aldrig poängen.
rules-first = Första omröstningen
rules-first-text =
    Frågan är hur väl ni kan leva med varje vägval: 1 kan inte leva med, 2 stora tveksamheter, 3 kan leva med, 4 bra, 5 helhjärtat ja.

    ”Behöver prata mer” kan stå ensamt eller bredvid ett betyg. ”Avstår” står alltid ensamt: den som avstår har ingen åsikt att räkna. Bara betygen räknas i måtten; resten visas för sig.

    En röst går att ändra tills rösterna visas. Då visas de part för part, aldrig plats för plats, och aldrig som medelvärde. Har en part färre än tre platser kan dess röster kännas igen, och det säger spelet före omröstningen.

    Med räckta händer räknas händerna part för part. Den som inte räcker upp handen räknas som avstående.

    Efter visningen går det inte att ångra. Blev en röst fel låter samtalsledaren den platsen rösta igen, i hemlighet och med ett skäl som står kvar, och sedan visas allt på nytt. En räkning av uppräckta händer rättar samtalsledaren själv; invändningar tas aldrig bort.
rules-dialogue = Dialogen
rules-dialogue-text =
    Den som har pennan väljer vilket vägval förslaget bygger på och skriver förslaget. Pennan lämnas över; den tas aldrig. Alla får be om den. I nästa runda börjar den hos den andra parten.

    Ingen skriver en annan parts löften. Ett åtagande erbjuds av någon som det binder, eller efterfrågas av den andra parten, och då gäller det först när någon i den part som binds säger ja. Ett ja räcker. Ett nej kräver ett skäl. Ett gemensamt åtagande behöver ett ja från varje part.

    Alla kan påminna om en princip och säga varför.
rules-second = Andra omröstningen
rules-second-text =
    Nu gäller rösten förslaget, med samma skala. Den som inte kan acceptera förslaget kan göra en invändning med ett skäl på en rad. Rummet får läsa skälet men inte vem som skrev det.

    En invändning ändrar inga siffror, men förslaget kan inte antas så länge den står kvar. Varje invändning med ett skäl ger +1 i Öppenhet och insyn: det är modigt att säga ifrån. Tar ni frågan ett varv till räknas den omröstning i rundan som har flest invändningar.

    Åtaganden som är i fara kommer med i den första omröstningen i nästa runda. Når de samtycke där gäller de igen.
rules-outcome = Utfallet
rules-outcome-text =
    Samtycke är nått när alla betyg är 3 eller högre och ingen invändning står kvar. Har någon svarat 3 eller ”behöver prata mer” är det samtycke med kvarstående tveksamhet. Är alla betyg 1 eller 2 är ni eniga om nej. Annars säger spelet var det skiljer: mellan parterna eller inom en part. Med färre än två betyg, eller utan något betyg från en part som sitter vid bordet, är rösterna för få.

    Två mått visas alltid var för sig. Enighet är hur lika ni har svarat, där parterna väger lika oavsett hur många de är. Stöd är andelen som kan leva med förslaget, i den part där den är minst. Rundans poäng är 100 gånger enighet gånger stöd; spelets poäng är medelvärdet av rundornas.

    Blev det inget samtycke kan ni ta frågan ett varv till, högst { $again } gånger, eller bära den vidare som kvarstående fråga i överenskommelsen. Ett antaget förslag påverkar principerna, och dess åtaganden skrivs in.
rules-principles = Principer och tillit
rules-principles-text =
    Varje princip går från −10 till 10 och börjar på 0. Tilliten går från 0 till 10 och börjar på 5.

    Tilliten ökar med ett när pennan byter part under en dialog (en gång per runda), när båda parter har erbjudit något utan att bli ombedda och det står kvar när ni går vidare från utfallet, och när ett förslag antas. Den minskar med ett när något som har fått nej föreslås eller frågas om igen oförändrat. Ett löfte som binder er kan bara ni själva ta tillbaka.

    En händelse prövar en princip. Når principen händelsens gräns håller överenskommelsen, och har den prövade parten ett löfte som höll ökar tilliten med ett. Når den inte gränsen hamnar ett av den prövade partens åtaganden i fara och tilliten minskar med två. Har parten inget eget åtagande prövas ett gemensamt. Finns inget löfte att pröva ändras inte tilliten.

    Fråga ”varför?” på vilken siffra som helst, så visas det som ligger bakom.
rules-home = Hemkomst
rules-home-text =
    Efter sista rundan går alla tillbaka till sin egen organisation och ser vad som har lovats i dess namn, och av vem. Var och en skriver ett löfte från sin riktiga stol och skriver under, eller låter bli.

    I många upplägg gör ni en handlingsplan innan ni skriver under: för varje löfte, och varje samarbete som fick samtycke, vem som tar på sig det, vad som kommer först, när, och hur ni märker att det hålls. Bara den som tillhör en sida som har lovat kan ta på sig det eller skriva i raden, och ingen tar på sig något åt någon annan. Sist säger ni när ni ses igen, vem som kallar och hur länge överenskommelsen gäller. Allt får vara tomt, och det som är tomt syns som tomt.

    Att inte skriva under kostar inget och visas med respekt. Överenskommelsen sparas som ett dokument som ni kan ta med er.
rules-limits = Gränser
rules-limits-text =
    { $least } till { $most } platser. Namn, organisation och rad om organisationen: högst { $name } tecken. Förslagets text: { $wording } tecken. Ett eget åtagande: { $clause }. Ett skäl till ett nej: { $reason }. En invändning: { $objection }. Ett löfte: { $promise }.

    En fråga kan tas ett varv till högst { $again } gånger.

    Ångra går ett steg i taget, men aldrig tillbaka över en visning av röster. Allt som görs sparas innan det syns. Stängs programmet mitt i fortsätter ni där ni var.
