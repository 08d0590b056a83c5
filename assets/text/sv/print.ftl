# Kortleken på papper: orden på arken, vad kommandot print svarar, och dess hjälp.

cli-print-about = Gör en PDF av en kortlek: ark att skriva ut, klippa och vika
cli-print-usage = komma-overens print KORTLEK --out UT.pdf [--what cards|roles|tiles|ballots|all] [--lang sv|en] [--paper a4|a3] [--force]
cli-print-deck = Kortleken som ska skrivas ut
cli-print-deck-value = KORTLEK
cli-print-out = PDF-filen som skrivs
cli-print-out-value = UT.pdf
cli-print-what = Vad som ska med: cards (kort), roles (roller), tiles (brickor), ballots (röstsedlar), learn (Lär mer) eller all (allt, om inget sägs)
cli-print-what-value = VAD
cli-print-paper = Papper: a4 (om inget sägs) eller a3, med dubbelt så många delar per ark
cli-print-paper-value = PAPPER

print-all = att skriva ut
print-cards = Scenariokort
print-roles = Roller
print-tiles = Spelbrickor
print-ballots = Röstsedlar
print-guide = Samtalsledarens blad

print-sheet = { $what }, ark { $sheet } av { $all }, { $side ->
    [front] framsida
   *[back] baksida
}
print-duplex = Skriv ut på båda sidor i 100 %, vänd längs långsidan.
print-roles-advice = Vik på mitten med mönstret utåt, så står rollen som en namnskylt.
print-tiles-advice = Tomma brickor skriver ni själva på.
print-ballots-advice = Vik sedeln när ni har kryssat.

print-card-of = Kort { $number } av { $all }
print-part = fortsättning { $part } av { $parts }
print-goes-on = fortsätter på nästa sida
print-options = Vägvalen
print-options-behind = Vägvalen finns på baksidan
print-question = Frågan till bordet
print-side-public = Så ser det ut från offentligt håll
print-side-ideburen = Så ser det ut från idéburet håll
print-own-notes = Egna anteckningar
print-tile-name = Namn och en rad om er
print-ballot-first = Omröstning 1
print-ballot-second = Omröstning 2
print-our-party = Vår part:
print-objection-note = Orden läses upp, men inte vem som skrev dem.

print-page-of = Sida { $page } av { $all }
print-author = Av { $value }
print-licence = Licens: { $value }
print-version = Version { $value }
print-how = Så gör ni
print-how-paper = Skriv ut på båda sidor i verklig storlek (100 %) och vänd längs långsidan. Kraftigt papper, omkring 160 gram, blir bäst.
print-how-cut = Klipp längs linjerna, som går från kant till kant. Ett kort som fortsätter har flera delar; numret längst ned visar vilka som hör ihop.
print-how-roles = Vik rollerna på mitten med mönstret utåt. Utanpå står det alla får veta, inuti det som bara platsen läser.
print-how-tiles = Skriv era egna organisationer på de tomma brickorna. Fyrkanten är offentlig, cirkeln idéburen.
print-how-ballots = Varje plats behöver en röstsedel av varje sort för varje kort. Skriv ut de två arken så många gånger som det behövs.
print-notes = Till korten
print-near = Nära till hands: { $list }
print-commitments = Åtaganden
print-events = Händelser
print-programmes = Upplägg
print-event-tests = Prövar { $principle }, som ska vara minst { $threshold }. Löftet som prövas är från { $party }.
print-event-met = Om det håller: { $text }
print-event-unmet = Om det inte håller: { $text }
print-event-phases = Kan följa på: { $list }
print-programme-times = Ungefär { $minutes } { $minutes ->
    [one] minut
   *[other] minuter
}, dialogen { $dialogue } { $dialogue ->
    [one] minut
   *[other] minuter
}
print-round-idea = Idérunda
print-round-scenario = Scenariorunda
print-round-scenario-of = Scenariorunda, { $phase }
print-round-event = med en händelse efteråt

print-saved = Sparad: { $file }
print-report = { $pages ->
    [one] En sida
   *[other] { $pages } sidor
} på { $sheets ->
    [one] ett ark
   *[other] { $sheets } ark
}.
print-report-smaller = Mindre text för att få plats: { $name } ({ $points } punkter).
print-report-continued = För lång för sin sida: { $name } ({ $sides ->
    [one] en sida till
   *[other] { $sides } sidor till
}).
print-report-missing = De här tecknen finns inte i typsnitten och visas som en ruta: { $signs }
print-report-no-room = Kortet { $name } skrevs ut utan sin bild: texten behöver platsen.
print-report-no-picture = Kortet { $name } skrevs ut utan sin bild: den går inte att använda. Kommandot check säger varför.
print-error-deck = Inget skrevs ut. Rätta felen i { $file } först.
print-error-write = { $file } gick inte att skriva: { $reason } Stäng filen om den är öppen i ett annat program, eller välj en annan mapp med --out.
print-error-fonts = Typsnitten i programmet går inte att läsa. Installera om programmet.
print-error-pdf = PDF-filen kunde inte sättas ihop: { $reason }
