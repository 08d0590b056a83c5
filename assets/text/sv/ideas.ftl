# Idérundan: bordet med idéer och brickor, papperen över det, utvärderingen och skörden.

ideas-idea = Idé { $number }
ideas-challenge = Utmaning { $number }
ideas-from = från { $name }
ideas-title-write = Idéer, runda { $round }
ideas-title-gather = Samling, runda { $round }
ideas-played-by = hålls av
ideas-played = { $seat } { $who }
ideas-hand = I handen
ideas-hand-empty = Alla brickor är vid en idé.
ideas-hand-choose = Välj först en av brickorna vid en idé.
ideas-waits = Väntar på ja
ideas-slot-label = Plats som väntar på { $name }. Öppna frågan
ideas-parked = Lagd åt sidan
ideas-waits-for = Väntar på { $name }
ideas-waits-for-many = Väntar på { $count } svar
ideas-both = Båda parter är med
ideas-nobody = Ingen bricka än
ideas-missing-public = Offentlig saknas
ideas-missing-ideburen = Idéburen saknas
ideas-gathered = Samlade: { $names }.
ideas-card-label = { $idea }. { $title }. { $line } { $status }.
ideas-tile-label = Brickan { $name }, { $party }. Hålls av plats { $seat }, { $who }
ideas-tile-label-free = Brickan { $name }, { $party }. Ingen håller den i den här rundan
ideas-tile-at = Vid { $idea }
ideas-tile-in-hand = I handen
ideas-tile-asked = Efterfrågad
ideas-tile-line = Hålls av { $who }. { $place }
ideas-tile-aside = Ingen håller den i den här rundan
ideas-one-nobody = Ingen bricka är här än. Ställ den egna brickan här, eller fråga om en annan.
ideas-none = Här är det tomt än så länge. Tala från stolen ni har fått: vad skulle ni vilja göra tillsammans, och vad behöver ett svar?
ideas-tab = { $idea }, { $place } av { $all }
ideas-previous = Föregående idé
ideas-next = Nästa idé

ideas-ask-lead = { $asker } vill ha med { $tile } i { $idea }.
ideas-ask-decides = { $who } ({ $party }) håller brickan och bestämmer.
ideas-ask-talks = { $who } ({ $party }) vill prata först. Frågan ligger kvar.
ideas-ask-agreed = { $who } säger ja. { $tile } är med i { $idea }.
ideas-ask-refused = { $who } säger nej. { $tile } stannar där den är.
ideas-ask-gone = Frågan är inte aktuell längre.
ideas-yes = Ja, flytta
ideas-no = Nej, stanna
ideas-talk = Prata först
ideas-aside = Lägg undan frågan
ideas-done = Klart
ideas-merge-lead = { $asker } vill slå ihop { $idea } med { $into }.
ideas-merge-waits = Ja saknas från { $names }.
ideas-merge-answer = Svara
ideas-merge-agreed = Alla sa ja. Idéerna är en.
ideas-merge-refused = { $who } säger nej. Idéerna står kvar var för sig.
ideas-write = Skriv en idé
ideas-to-gathering = Till samlingen
ideas-to-evaluation = Till utvärderingen
ideas-overview = Översikt
ideas-three = Tre i taget
ideas-zoom = En i taget
ideas-questions = Frågor: { $count }
ideas-move = Flytta en bricka
ideas-hint = { $both ->
    [0] Ingen idé har båda parter än.
    [one] En idé har båda parter.
   *[other] { $both } idéer har båda parter.
} { $hand ->
    [0] Alla brickor är vid en idé.
    [one] En bricka är kvar i handen.
   *[other] { $hand } brickor är kvar i handen.
}
ideas-hint-tile = { $name } är vald. Välj en idé att flytta den till.
ideas-progress = Har skrivit
ideas-progress-seat = plats { $seat } { $count ->
    [0] inget än
    [one] en idé
   *[other] { $count } idéer
}

ideas-deal-title = Stolarna är utdelade
ideas-deal-how = Var och en har fått någon annans bricka. Ingen sitter på sin egen stol, så det går att säga sådant man annars inte säger.
ideas-deal-how-short = Ingen sitter på sin egen stol.
ideas-deal-exceptions = { $count ->
    [one] Det gick inte att dela ut på något annat sätt: plats { $seats } sitter på sin egen stol.
   *[other] Det gick inte att dela ut på något annat sätt: platserna { $seats } sitter på sina egna stolar.
}
ideas-deal-on = Till idéerna
ideas-deal-round = Idérunda { $round }
ideas-deal-over = { $count ->
    [one] En bricka vilar
   *[other] { $count } brickor vilar
}
ideas-round = Idérunda
ideas-round-scenario = Situation
ideas-round-passed = { $name }, runda { $round }, spelad
ideas-round-current = { $name }, runda { $round }, nu
ideas-round-coming = { $name }, runda { $round }, kommer

ideas-curtain = Utvärderingen pågår
ideas-errand-idea = Idén ni är samlade vid

ideas-harvest-title = Skörden
ideas-harvest-none = Ingen bricka är samlad vid någon idé, så det finns inget att utvärdera den här gången. Idéerna ligger kvar på bordet.
ideas-harvest-on = Gå vidare
ideas-alone = Står ensam: bara en part är med
ideas-result-title = { $idea }: { $title }
ideas-why = Vad de samlade svarade i utvärderingen, part för part.
ideas-why-alone = Utan båda parter är det inget samarbete än, så det blir inget utfall. Tiden och fler brickor kan ändra det.
ideas-ratings = Hur väl kan ni leva med den?
ideas-objections = Invändningar
ideas-first-steps = Första steg
ideas-missing = Vilka saknas
ideas-nothing-said = Inget sagt
ideas-more-voices = { $count ->
    [one] Och en röst till
   *[other] Och { $count } röster till
}

idea-form-title = En ny idé
idea-form-reword = I andra ord
idea-form-who = Vilken plats skriver?
idea-form-who-rewords = Vilken plats formulerar om?
idea-form-nobody = De som är samlade vid idén kan formulera om den. Medan idéer skrivs kan den som skrev göra det.
idea-form-chair = Ni talar för { $name }
idea-form-left = { $count ->
    [0] Ni har skrivit alla era idéer i den här rundan.
    [one] Ni kan skriva en till i den här rundan.
   *[other] Ni kan skriva { $count } i den här rundan.
}
idea-form-full = Ni har redan skrivit { $most } i den här rundan. Det räcker för nu, och det kommer fler rundor.
idea-form-idea = Idé
idea-form-challenge = Utmaning
idea-form-name = Rubrik
idea-form-name-hint = Till exempel: Lyktan håller öppet
idea-form-ask-hint = Till exempel: Ensamma på helgen
idea-form-line = En rad om den
idea-form-line-hint = Vad, för vem, och varför tillsammans?
idea-form-do = Lägg på bordet
idea-form-reword-do = Så ska det stå

move-title = Flytta en bricka
move-which = Vilken bricka?
move-where = Vart?
move-who = Vem vill det?
move-other = Välj en annan
move-hand = Tillbaka till handen
move-own = Ni håller brickan själva och lägger den där.
move-own-hand = Ni håller brickan själva och tar tillbaka den.
move-only-holder = Bara { $who } kan ta tillbaka brickan.
move-asks = Det blir en fråga till { $who }, som håller brickan. Den flyttas bara med ett ja.
move-again = Samma fråga har fått nej, och idén har inte ändrats sedan dess: ”{ $reason }” Ställs den igen kostar det en planka i tillitens bro. Formulera om idén först, så kostar det ingenting.
move-do = Lägg brickan där
move-do-hand = Ta tillbaka brickan
move-do-ask = Fråga

no-title = Nej, med ett skäl
no-tile = { $who } säger nej för { $tile }. Ett nej är ett lika gott svar som ett ja, och skälet hjälper de andra att förstå.
no-merge = Nej från { $who }. Ett nej är ett lika gott svar som ett ja, och skälet hjälper de andra att förstå.
no-reason = Varför inte?
no-hint = Brickan behövs mer där den är …
no-send = Säg nej

merge-title = Slå ihop idéer
merge-text = { $idea } slås ihop med en annan, och brickorna följer med. Alla som är samlade vid någon av dem behöver säga ja.
merge-into = Vilken ska den slås ihop med?
merge-none = Det finns ingen annan idé på bordet.
merge-who = Vem föreslår det?
merge-do = Fråga de samlade
merge-answer-title = Ska idéerna bli en?
merge-answer-text = Från { $who }: { $idea } slås ihop med { $into }.
merge-answer-who = Vem svarar?
merge-answer-all = Det blir av när alla samlade har sagt ja.

idea-written = Skriven av { $who } från stolen { $chair }, runda { $round }
idea-parked-by = Lagd åt sidan av { $who }
idea-merged-into = Går vidare i { $idea }
idea-earlier = Förut: { $title }. { $line }
idea-gathered = Samlade här
idea-tile-played = Hålls av { $who }. Kom hit genom { $by }, runda { $round }
idea-tile-brought = Kom hit genom { $by }, runda { $round }
idea-asked = Frågor och svar
idea-ask-waiting = { $asker } har frågat { $holder } om { $tile }. Svaret dröjer.
idea-ask-talk = { $asker } har frågat { $holder } om { $tile }. De pratar först.
idea-ask-agreed = { $holder } sa ja för { $tile } när { $asker } frågade.
idea-ask-refused = { $holder } sa nej för { $tile } när { $asker } frågade.
idea-ask-withdrawn = { $asker } tog tillbaka frågan om { $tile }.
idea-ask-lapsed = Frågan till { $holder } om { $tile } fick inget svar den gången.
idea-merge-waiting = { $asker } vill slå ihop { $idea } med { $into }. Några svar dröjer.
idea-merge-agreed = { $idea } slogs ihop med { $into }.
idea-merge-refused = { $idea } skulle slås ihop med { $into }, men det blev ett nej.
idea-merge-lapsed = Frågan om att slå ihop { $idea } och { $into } fick inget svar den gången.
idea-result-round = Skörden i runda { $round }
idea-move = Ta hit en bricka
idea-move-text = Lägg dit den egna, eller fråga den som håller en annan.
idea-reword = Formulera om
idea-reword-text = De ord som stod förut finns kvar att läsa.
idea-reword-nobody = De som är samlade vid idén kan formulera om den.
idea-merge = Slå ihop med en annan
idea-merge-text = Alla samlade behöver säga ja.
idea-park = Lägg åt sidan
idea-park-text = Idén kan tas fram igen när som helst.
idea-park-not = Så länge andras brickor är här ligger idén kvar.
idea-park-who = Vem lägger den åt sidan eller tar fram den?
idea-unpark = Ta fram igen
idea-unpark-text = Idén läggs tillbaka på bordet.
idea-zoom = Se den stort
idea-zoom-text = Alla ord och alla brickor på en gång.

chair-title = Stolen
chair-sits = På den här stolen sitter { $who }
chair-no-line = Organisationen har inte skrivit något om sig själv. Fråga gärna den som hör dit.
chair-own = I verkligheten hör { $who } dit. Fråga gärna.
chair-lent = Brickan är lånad ur kortleken.
chair-at = Brickan är vid { $idea }.
chair-write = Skriv en idé härifrån
chair-place = Ställ brickan vid en idé
chair-place-text = Den som spelar brickan bestämmer över den.
chair-ask = Fråga om en annan bricka
chair-ask-text = Den flyttas bara om den som spelar den säger ja.

evaluation-title = { $idea }
evaluation-back = Till röstsedeln
evaluation-save = Lämna in
evaluation-step = Första steget
evaluation-step-text = Vad är det minsta som går att börja med?
evaluation-step-hint = Vi träffas på biblioteket i mars …
evaluation-missing = Vilka saknas?
evaluation-missing-text = Vems röst eller kunskap behövs för att det ska bli av?
evaluation-missing-hint = De unga själva …
evaluation-secret = Orden visas tillsammans med alla andras, utan namn. Fälten får lämnas tomma.

ideas-refused-tile = { $tile } till { $idea }
ideas-refused-merge = { $idea } ihop med { $into }

homecoming-ideas = Idéer där vi är med
homecoming-idea-by = Med genom { $who }, runda { $round }
homecoming-idea-with = Tillsammans med { $names }
homecoming-idea-alone = Ingen annan är samlad där
homecoming-idea-was = Brickan har gått vidare därifrån
homecoming-idea-line = { $idea }: { $names }
homecoming-idea-spoken = { $idea }. Samlade: { $names }. Läs mer

handover-title-evaluation = Utvärderingen
handover-order-hint-evaluation = Välj en annan plats, eller en som vill ändra det den sagt.
handover-all-evaluation = Alla samlade har svarat
handover-all-note-evaluation = Svaren visas på en gång. Fram till dess går det att ändra sitt.
handover-on-evaluation = Visa skörden
ballot-next = Vidare

setup-tiles = Brickor att låna
setup-tiles-text = Kortlekens brickor kan vara med i idérundorna, när några av er delar organisation eller när en part har få brickor.
setup-tile-of = Låna { $name }, { $party }
setup-tile-lend = Låna en bricka till
setup-allow-own = Tillåt egen stol
setup-allow-own-text = Utdelningen blir så bra som det går, och det sägs vem som sitter på sin egen stol.
setup-merge-seats = Gör platserna till en

keys-do-write = skriv en idé
keys-do-ideas = byt idé
keys-do-tiles = byt bricka
keys-do-idea-sheet = läs idén och se vad som går att göra
keys-do-move = flytta brickan, eller fråga om den
keys-do-answer-tile = svara: ja, nej, prata först
keys-do-answer-merge = svara om idéerna ska bli en
keys-do-to-hand = ta brickan till handen
keys-do-put-aside = lägg frågan åt sidan
keys-do-let-go = släpp brickan
keys-do-questions = nästa fråga som väntar
keys-do-reword-idea = formulera om idén
keys-do-merge = slå ihop idén med en annan
keys-do-overview = alla idéer, eller tre i taget
keys-do-zoom = en idé i taget
keys-do-chair = läs om stolen
