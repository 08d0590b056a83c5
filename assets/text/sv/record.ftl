# What is kept: logs, settings, documents.

record-notice-torn = Den sista raden i loggen var avbruten och har tagits bort. Det som hann skrivas av den finns i { $file }. Allt före den är kvar.
record-error-read = { $file } går inte att läsa: { $reason }
record-error-write = Det gick inte att spara i { $file }: { $reason } Inget har ändrats i spelet. Rätta till det och försök igen.
record-error-create = Spelet kunde inte börja, för det går inte att spara i { $file }: { $reason } Rätta till det och försök igen.
record-error-not-a-log = Filen är ingen logg från det här spelet.
record-error-nothing-started = Loggen är tom eller avbruten på första raden. Inget spel hann börja, så inget är förlorat.
record-error-newer = Spelet är sparat av en nyare version av programmet. Uppdatera programmet för att fortsätta. Filen är orörd.
record-error-older = Spelet är sparat av en äldre version av programmet, med regler som inte finns kvar. Filen är orörd. Öppna den med den versionen.
record-error-deck-missing = Kortleken som spelet spelas med går inte att läsa ({ $file }): { $reason } Lägg tillbaka filen i spelets mapp.
record-error-deck-changed = Kortleken { $file } har ändrats sedan spelet började. Lägg tillbaka den ursprungliga filen, så går spelet att fortsätta.
record-error-deck-unusable = Kortleken { $file } går inte att spela med den här versionen av programmet.
record-error-in-use = Spelet är redan öppet i ett annat fönster. Stäng det där först, eller fortsätt där.
record-error-setup = { $count ->
    [one] Spelet kan inte börja än: en sak i uppställningen behöver ändras.
   *[other] Spelet kan inte börja än: { $count } saker i uppställningen behöver ändras.
}
record-error-other-deck = Kortleken har ändrats sedan den lästes in. Välj den igen, så läses den om.
record-damage-edited = Rad { $line } i loggen har ändrats efter att den skrevs.
record-damage-missing = Det saknas rader före rad { $line } i loggen.
record-damage-unreadable = Rad { $line } i loggen går inte att tolka.
record-damage-refused = Rad { $line } i loggen säger något som reglerna inte tillåter: { $reason }
record-damage-other-step = Rad { $line } i loggen leder till ett annat steg än den säger.
record-damage-setup = Spelet går inte att ställa upp med kortleken som ligger bredvid loggen.
record-damage-saved = { $count ->
    [0] Uppställningen före den är hel och kan räddas som ett nytt spel.
    [one] En händelse före den är hel och kan räddas som ett eget spel.
   *[other] De { $count } händelserna före den är hela och kan räddas som ett eget spel.
}
record-damage-nothing-saved = Det finns inget före den att rädda.
record-io-full = disken är full.
record-io-too-large = filen är för stor.
record-io-not-a-file = det är inte en vanlig fil.
record-io-permission = programmet har inte rätt att läsa eller skriva där.
record-io-read-only = platsen är skrivskyddad.
record-io-not-found = filen eller mappen finns inte.
record-io-not-a-folder = det ligger en fil där det ska vara en mapp.
record-io-is-a-folder = det är en mapp, inte en fil.
record-target-hyphen = Svaret skrivs i en fil. Ange ett filnamn; ”-” är inget.
record-target-input = { $file } är något som kommandot läser och skrivs aldrig över. Ange en annan fil.
record-target-log = { $file } är loggen till ett spel och skrivs aldrig över. Ange en annan fil.
record-target-of-game = { $file } hör till spelet som ligger där och lämnas i fred. Ange en annan fil eller mapp.
record-target-other = { $file } finns redan och är något annat. Ange en annan fil, eller lägg till --force för att ersätta den. Ingenting har ändrats.
record-target-not-a-file = { $file } är inte en vanlig fil. Ange en annan fil.
record-target-filled = { $file } är inte tom. Ange en mapp som är tom eller inte finns, så blandas inga spel ihop. Ingenting har ändrats.
record-settings-backup = Filen med inställningar var trasig. De förra inställningarna används i stället.
record-settings-defaults = Filen med inställningar var trasig. Programmet börjar om med grundinställningarna.

minutes-title = Överenskommelse
minutes-date = Datum
minutes-deck = Kortlek
minutes-programme = Upplägg
minutes-intro = Det här är vad bordet kom fram till i ett spel. Det binder ingen förrän ni beslutar om det på riktigt.
minutes-unfinished = Spelet är inte slut. Det står i runda { $round }, steget ”{ $step }”.
minutes-participants = Vid bordet
minutes-lent-voice = Lånade ut sin röst till den andra sidan.
minutes-principles = Principer och tillit
minutes-principles-scale = Varje princip går från −10 till +10 och började på ±0. Tilliten går från 0 till 10 och började på 5.
minutes-principle = Princip
minutes-value = Värde
minutes-round = Runda { $round } · { $phase }: { $card }
minutes-agreed = Det ni enades om
minutes-agreed-none = Inget förslag antogs den här gången. Frågorna nedan är ett arbete att ta vid från.
minutes-base = Bygger på vägval { $letter }: { $title }
minutes-reservations = Antaget med kvarstående tveksamhet.
minutes-commitments = Åtaganden
minutes-seat-in-role = { $seat } (som { $role })
minutes-offered = Runda { $round }. Erbjudet av { $seat }.
minutes-proposed = Runda { $round }. Föreslaget av { $seat }. Ja från { $others }.
minutes-asked = Runda { $round }. Efterfrågat av { $seat }. Ja från { $others }.
minutes-is-at-risk = I fara, se nedan.
minutes-renewed = Var i fara, men bordet stod fast vid det.
minutes-at-risk = Åtaganden i fara
minutes-event = { $title }: { $text }
minutes-carried = Kvarstående frågor
minutes-quoted = ”{ $words }”
minutes-promises = Löften från den egna stolen
minutes-signatures = Underskrifter
minutes-signed = Skriver under
minutes-not-signed = Skriver inte under
minutes-not-signed-respect = Att avstå kostar inget, och det säger något viktigt om vad som återstår.
minutes-no-answer = Har inte svarat
minutes-refused = Till eftersamtalet: frågor som fick nej
minutes-refused-ask = Runda { $round }. { $asker } bad om det. { $seat } sa nej: { $reason }
minutes-refused-offer = Runda { $round }. { $asker } föreslog det. { $seat } sa nej: { $reason }
minutes-figures = Siffror per runda
minutes-figures-text = Enighet säger hur lika svaren är. Stöd är hur stor andel av parten som kan leva med förslaget. De är två olika saker.
minutes-column-round = Runda
minutes-column-card = Kort
minutes-column-outcome = Utfall
minutes-column-agreement = Enighet
minutes-column-support-public = Stöd, offentlig
minutes-column-support-ideburen = Stöd, idéburen
minutes-column-within = Inom parterna
minutes-column-between = Mellan parterna
minutes-column-score = Poäng
minutes-session-score = Spelets poäng, medelvärdet av rundorna: { $score } av 100.
minutes-none = –
minutes-ledger = Principerna och tilliten, med orsaker
minutes-account = { $name }: { $value }
