# Kortlekar: vad som är fel i en fil och vad man skriver i stället. Läses av den som gör kortlekar.

deck-severity-error = fel
deck-severity-warning = varning
deck-severity-advice = råd
deck-not-a-file = det är inte en vanlig fil.
deck-kind-plain = en text inom citattecken
deck-kind-text = en text: "…" eller (sv: "…", en: "…")
deck-kind-number = ett heltal
deck-kind-fraction = ett tal med decimaler
deck-kind-huge = ett alldeles för stort tal
deck-kind-other = ett värde som inte används i kortlekar
deck-kind-word = ett ord utan citattecken
deck-kind-record = en grupp med fält inom ( )
deck-kind-tuple = värden utan fältnamn inom ( )
deck-kind-list = en lista inom [ ]
deck-kind-map = principer med tal, till exempel { "{" }Dialogue: 1{ "}" }
deck-term = { $name } (`{ $word }`)
deck-field = ”{ $name }” (`{ $word }`)
deck-term-Scenario = scenariorunda
deck-term-Idea = idérunda
deck-term-OwnQuestion = egen fråga
deck-term-FollowUp = uppföljning
deck-term-true = ja
deck-term-false = nej
deck-what-deck = Kortleken
deck-what-role = Rollen
deck-what-commitment = Åtagandet
deck-what-card = Kortet
deck-what-sides = Parternas syn (`sides`)
deck-what-option = Vägvalet
deck-what-event = Händelsen
deck-what-tile = Spelbrickan
deck-what-programme = Upplägget
deck-what-round = Rundan
deck-what-scenario = Scenariorundan (`Scenario`)
deck-what-text = Texten
deck-what-burden = Vad det kostar (`burden`)
deck-ko001 = Filen finns inte.
deck-ko001-advice = Kontrollera namnet och mappen.
deck-ko002 = Det här är en mapp, inte en kortlek.
deck-ko002-advice = Ange filen i mappen, till exempel deck.ron.
deck-ko003 = Filen går inte att läsa: { $why }
deck-ko003-advice = Kontrollera att du får läsa filen och att den är en vanlig fil.
deck-ko004 = Filen är inte skriven som UTF-8; den första byten som inte går att tyda är nummer { $byte }.
deck-ko004-advice = Öppna filen i en textredigerare och spara den som UTF-8.
deck-ko005 = Filen är för stor: en kortlek får vara högst { $max } MiB.
deck-ko005-advice = Dela kortleken i flera filer.
deck-ko006 = Filen är tom.
deck-ko006-advice = Börja från en kopia av en kortlek som fungerar.
deck-ko007 = Här finns mer än { $depth } nivåer av parenteser i varandra.
deck-ko007-advice = En kortlek behöver högst åtta nivåer. Ta bort de överflödiga parenteserna.
deck-ko008 = Kortleken har { $number } kort; { $max } är det mesta som går.
deck-ko008-advice = Dela kortleken i flera filer.
deck-ko009 = Filen har för många värden för att vara en kortlek.
deck-ko009-advice = Dela kortleken i flera filer.
deck-ko010 = { $more ->
    [one] Det finns ett problem till som inte visas.
   *[other] Det finns { $more } problem till som inte visas.
}
deck-ko010-advice = Rätta dem som visas och kontrollera kortleken igen.
deck-ko101 = `{ $found }` kan inte stå här.
deck-ko101-advice = Leta efter ett citattecken, ett komma eller en parentes som saknas eller är för mycket just före.
deck-ko102 = Här saknas ett komma.
deck-ko102-advice = Sätt ett komma efter varje fält och varje sak i en lista. Texter ska stå inom citattecken: "…".
deck-ko103 = Här står `{ $found }`, men det som öppnades med `{ $open }` på rad { $line } ska stängas med `{ $close }`.
deck-ko103-advice = Skriv `{ $close }` här eller där gruppen tar slut.
deck-ko104 = Citattecknen går inte ihop i texten som börjar här.
deck-ko104-advice = Sätt ett citattecken där texten slutar. Ett citattecken inne i en text skrivs \".
deck-ko105 = Kommentaren som börjar här har inget slut.
deck-ko105-advice = Avsluta den med */.
deck-ko106 = `{ $found }` betyder ingenting i en text.
deck-ko106-advice = Ett omvänt snedstreck skrivs \\, ett citattecken \" och en ny rad \n.
deck-ko107 = Efter namnet `{ $name }` ska det stå ett kolon och ett värde.
deck-ko107-advice = Skriv namnet, ett kolon och värdet: title: "…".
deck-ko108 = Kortleken är slut, men det står något mer här.
deck-ko108-advice = Ta bort det som står efter den sista parentesen, eller flytta in det i kortleken.
deck-ko109 = Det som öppnas med `{ $open }` här stängs aldrig.
deck-ko109-advice = Sätt `{ $close }` där gruppen tar slut.
deck-ko110 = `{ $found }` är inget tal.
deck-ko110-advice = Skriv ett heltal med siffror, till exempel 2 eller -1.
deck-ko111 = `{ $found }` är ett typografiskt tecken från en ordbehandlare.
deck-ko111-advice = Skriv { $plain } i stället.
deck-ko112 = Namnet `{ $name }` har tecken som inte kan stå i ett namn.
deck-ko112-advice = Skriv namn med bokstäver, siffror och understreck.
deck-ko113 = Fältnamnet `{ $name }` ska inte ha citattecken.
deck-ko113-advice = Skriv { $name }: utan citattecken.
deck-ko114 = I en lista inom [ ] kan det inte stå `{ $name }:`.
deck-ko114-advice = Skriv { "{" } { "}" } kring principer med tal, ( ) kring fält med namn.
deck-ko115 = `{ $found }` är inget tecken.
deck-ko115-advice = Skriv tecknet självt, eller \u{ "{" }…{ "}" } med dess nummer, högst 10FFFF.
deck-ko116 = Här står ett tecken som inte syns (`{ $found }`).
deck-ko116-advice = Ta bort det, eller skriv ett vanligt mellanslag.
deck-ko117 = Texten som börjar här står inom enkla citattecken.
deck-ko117-advice = Skriv den inom dubbla: "…".
deck-ko201 = { $what } har inget fält som heter `{ $word }`.
deck-ko201-advice =
    { $hint ->
        [yes] Menade du `{ $near }`?
       *[no] Kontrollera stavningen.
    } Fälten är: { $known }.
deck-ko202 = { $what } saknar fältet { $field }.
deck-ko202-advice = Fyll i det, eller lägg till `{ $fieldword }: …` före den sista parentesen.
deck-ko203 = { $what } har fältet { $field } två gånger.
deck-ko203-advice = Ta bort det ena.
deck-ko204 = I fältet { $field } ska det stå { $expected }, men här står { $found }.
deck-ko204-advice = Skriv { $expected }.
deck-ko205 = { $what } ska vara en grupp med fält inom ( ), men här står { $found }.
deck-ko205-advice = Skriv ({ $example }: …, och så vidare).
deck-ko206 = `{ $word }` går inte att välja i fältet { $field }.
deck-ko206-advice =
    { $hint ->
        [yes] Menade du { $near }?
       *[no] Kontrollera stavningen.
    } Det som går att välja är: { $known }.
deck-ko207 = Principen { $principle } står två gånger bland effekterna.
deck-ko207-advice = Ta bort den ena, eller lägg ihop talen.
deck-ko208 = Ordet `{ $word }` hör inte hemma framför parentesen.
deck-ko208-advice = Ta bort ordet.
deck-ko211 = Kortleken är gjord för en nyare version av spelet (format { $number }; den här versionen läser format { $known }).
deck-ko211-advice = Uppdatera spelet, eller be om kortleken i format { $known }.
deck-ko301 = Id:t `{ $id }` finns redan, på rad { $line }.
deck-ko301-advice = Ge den ena ett eget id.
deck-ko302 = Inget åtagande i kortleken har id:t `{ $word }`.
deck-ko302-advice =
    { $hint ->
        [yes] Menade du `{ $near }`?
       *[no] Kontrollera stavningen.
    }
deck-ko303 = Kortet har { $number } vägval.
deck-ko303-advice = Ett kort ska ha två till fem vägval.
deck-ko304 = Kortet nämner ingen princip.
deck-ko304-advice = Välj minst en princip, den som står mest på spel först. I filen: `principles: [Dialogue]`.
deck-ko305 = Principen { $principle } står två gånger.
deck-ko305-advice = Ta bort den ena.
deck-ko306 = Talet { $number } i fältet { $field } är utanför gränserna.
deck-ko306-advice = Skriv ett heltal från { $min } till { $max }.
deck-ko307 = Det står { $number } saker i fältet { $field }; { $max } är det mesta som går.
deck-ko307-advice = Ta bort dem som inte behövs.
deck-ko309 = Kortleken har inga kort.
deck-ko309-advice = Skriv minst ett kort. I filen: `cards: [ … ]`.
deck-ko310 = Kortleken har ingen roll för parten { $party }.
deck-ko310-advice = Skriv minst en roll för den. I filen: `party: { $partyword }`.
deck-ko311 = Fältet { $field } är tomt.
deck-ko311-advice = Skriv en text. I filen står den mellan citattecknen.
deck-ko312 = Upplägget har { $number } rundor.
deck-ko312-advice = Ett upplägg ska ha 1 till { $max } rundor. I filen till exempel: `rounds: [(kind: Idea, swap: NeverOwn)]`.
deck-ko313 = Fältet { $field } saknar text på kortlekens första språk, `{ $language }`.
deck-ko313-advice = Skriv den. I filen: `{ $language }: "…"`.
deck-ko314 = Id:t `{ $id }` är för långt eller innehåller tecken som inte syns.
deck-ko314-advice = Skriv ett kort id på en rad, högst { $max } tecken: små bokstäver, siffror och bindestreck.
deck-ko315 = `{ $language }` är ingen språkkod.
deck-ko315-advice = Skriv en kort kod med små bokstäver, till exempel "sv" eller "en".
deck-ko316 = Språket `{ $language }` står två gånger.
deck-ko316-advice = Ta bort det ena.
deck-ko317 = Kortleken nämner inget språk.
deck-ko317-advice = Skriv minst ett, huvudspråket först. I filen: `languages: ["sv"]`.
deck-ko321 = Bilden `{ $path }` ligger utanför kortlekens mapp.
deck-ko321-advice = Lägg bilden i samma mapp som kortleken och skriv bara namnet, till exempel bilder/torget.jpg.
deck-ko322 = `{ $path }` är inget namn på en bild.
deck-ko322-advice = Skriv namnet på en bild i formatet png eller jpg, till exempel bilder/torget.jpg.
deck-ko323 = I bildens namn `{ $path }` står ett omvänt snedstreck.
deck-ko323-advice = Lägg bilden i kortlekens mapp och skriv vanliga snedstreck: bilder/torget.jpg.
deck-ko411 = Bilden `{ $path }` finns inte.
deck-ko411-advice = Kontrollera namnet, stora och små bokstäver också. Kortet visas utan bild så länge.
deck-ko412 = Bilden `{ $path }` är för stor.
deck-ko412-advice = En bild får vara högst { $max } MiB och { $side } bildpunkter åt varje håll. Kortet visas utan bild så länge.
deck-ko413 = Filen `{ $path }` är ingen bild i formatet png eller jpg.
deck-ko413-advice = Spara om bilden som png eller jpg. Kortet visas utan bild så länge.
deck-ko414 = Bilden `{ $path }` är trasig: den tar slut för tidigt, eller går inte att packa upp.
deck-ko414-advice = Spara om bilden från originalet. Kortet visas utan bild så länge.
deck-ko401 = Texten i fältet { $field } är { $length } tecken; på bordet ryms { $max }.
deck-ko401-advice = Korta texten, annars kapas den på bordet.
deck-ko402 = Texten i fältet { $field } är { $length } ord; mer än { $max } blir för långt att läsa högt.
deck-ko402-advice = Korta texten och lägg resten i sidornas texter eller i anteckningen.
deck-ko403 = Fältet { $field } saknar översättning till `{ $language }`.
deck-ko403-advice = Utan den visas texten på kortlekens första språk. I filen: `{ $language }: "…"`.
deck-ko404 = Fältet { $field } har en text på `{ $word }`, ett språk som kortleken inte nämner.
deck-ko404-advice =
    { $hint ->
        [yes] Menade du `{ $near }`?
       *[no] Kontrollera stavningen.
    } Nya språk läggs till bland kortlekens språk (`languages`).
deck-ko405 = Åtagandet `{ $id }` står två gånger bland förslagen.
deck-ko405-advice = Ta bort det ena.
deck-ko406 = Händelsen kan aldrig inträffa: kortleken har inga kort i de faser som anges.
deck-ko406-advice = Lägg till en fas som har kort, eller ta bort alla faser (`phases`) så passar vilken som helst.
deck-ko407 = Rundan vill ha ett kort ur fasen { $phase }, men kortleken har inget.
deck-ko407-advice = Skriv ett kort för fasen, eller låt kortet få komma ur vilken fas som helst. I filen: `Scenario(phase: None)`.
deck-ko408 = I fältet { $field } står tecken som inte finns i spelets typsnitt: { $signs }
deck-ko408-advice = En ruta skrivs ut i stället. Byt ut dem, eller ta bort dem.
deck-ko501 = Kortleken säger inte på vilka villkor den får användas.
deck-ko501-advice = Fyll i licensen om andra ska kunna använda den. I filen: `licence: "…"`.

deck-check-fine =
    { $file }: kortleken går att spela: { $cards } kort{ $warnings ->
        [0] {"."}
        [one] , en varning.
       *[other] , { $warnings } varningar.
    }
deck-check-broken =
    { $file }: { $errors ->
        [one] ett fel
       *[other] { $errors } fel
    }{ $warnings ->
        [0] {"."}
        [one] , en varning.
       *[other] , { $warnings } varningar.
    }
