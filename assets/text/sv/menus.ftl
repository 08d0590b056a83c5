# The facilitator's screens outside the game: title, setup, settings, decks, about.

menus-back = Tillbaka
menus-close = Stäng

title-line = Byt stol, möt det svåra och se vad ni kan bli överens om.
title-quick = Snabbstart
title-quick-text = Sex platser, tre situationer, ungefär 45 minuter. Det går att spela direkt.
title-new = Ny spelomgång
title-continue = { $count ->
    [0] Fortsätt
    [one] Fortsätt · en omgång
   *[other] Fortsätt · { $count } omgångar
}
title-decks = Kortlekar
title-rules = Spelets regler
title-settings = Inställningar
title-about = Om spelet
title-quit = Avsluta
title-games = Påbörjade omgångar
title-resume = Fortsätt
title-look = Se vad som går att göra
title-resume-what = Fortsätt { $title }, senast spelad { $when }

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
setup-later = kommer senare
setup-minutes = { $minutes } min
setup-hours = { $hours } tim
setup-no-rounds = Upplägget har inga rundor. Välj ett annat.
setup-idea-round = Upplägget har idérundor, och de går inte att spela än. Välj ett annat.
setup-no-card = Kortleken har inget kort kvar till runda { $round }. Välj en annan kortlek eller ett kortare upplägg.
setup-swap = Rollbyte
setup-swap-ask = Vem talar du för i första rundan?
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
setup-raised-text = Ni räcker upp händerna och räknar part för part. Den som inte räcker upp handen räknas som att avstå.
setup-seed = Startkod
setup-seed-text = Samma kod ger samma kort och samma roller. Skriv ett tal eller ett ord, eller dra en ny.
setup-seed-draw = Dra en ny
setup-seed-wrong = Startkoden får bara ha bokstäver, siffror, mellanslag och bindestreck, och minst ett tecken.

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
setup-organisation-of = Egen organisation, plats { $seat }
setup-organisation-hint = Skriv organisation
setup-organisation-missing = Skriv vilken organisation platsen hör till. Det räcker med ett ord.
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
setup-seats-hint = 2 till 24 platser, och flera kan dela på en. En lista med namn går att klistra in i ett namnfält.
setup-too-few = Minst två platser behövs.
setup-too-many = Högst 24 platser får rum. Ta bort några.
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
setup-template-last = Senaste omgången
setup-template-none = Inga mallar är sparade än.
setup-template-about = { $programme } · { $seats ->
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
decks-about = { $cards } kort, { $roles } roller, { $commitments } åtaganden, { $events } händelser · { $languages }
decks-made = { $author } · version { $version } · { $licence }
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
