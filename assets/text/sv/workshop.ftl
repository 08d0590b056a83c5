# Kortverkstaden: listan, formuläret, förhandsvisningen, balansen och det som är att rätta.

workshop-title = Kortverkstad
workshop-cards = { $count ->
    [one] { $count } kort
   *[other] { $count } kort
}
workshop-unsaved = Inte sparad
workshop-nothing-changed = Inget ändrat
workshop-saved = Sparad { $time }
workshop-changed-on-disk = Filen har ändrats i ett annat program
workshop-save = Spara
workshop-try = Provspela
workshop-more = Mer
workshop-undo = Ångra
workshop-redo = Gör om
workshop-print = Skriv ut
workshop-preview = Förhandsvisa medan filen skrivs i ett annat program
workshop-open-file = Öppna filen i textredigeraren
workshop-keys = Tangenter
workshop-key-new = Nytt kort, ny roll och så vidare
workshop-key-next = Nästa i listan
workshop-key-before = Föregående i listan
workshop-key-shift = Flytta upp eller ner, i listan
workshop-key-problem = Nästa anmärkning
workshop-key-problem-before = Föregående anmärkning
workshop-page-list = Lista
workshop-page-form = Formulär
workshop-page-balance = Balans
workshop-page-problems = Att rätta ({ $count })
workshop-tab-card = Kortet
workshop-tab-balance = Balans

# Delarna av en kortlek.

workshop-section = Visa
workshop-section-cards = Scenariokort
workshop-section-roles = Roller
workshop-section-commitments = Åtaganden
workshop-section-events = Händelser
workshop-section-tiles = Spelbrickor
workshop-section-programmes = Upplägg
workshop-section-deck = Om kortleken
workshop-one-cards = Scenariokort
workshop-one-roles = Roll
workshop-one-commitments = Åtagande
workshop-one-events = Händelse
workshop-one-tiles = Spelbricka
workshop-one-programmes = Upplägg
workshop-new-cards = Nytt kort
workshop-new-roles = Ny roll
workshop-new-commitments = Nytt åtagande
workshop-new-events = Ny händelse
workshop-new-tiles = Ny bricka
workshop-new-programmes = Nytt upplägg
workshop-about-lead = Här står det som gäller hela kortleken: namn, vem som har gjort den, språk. Välj något annat ovanför för att gå till korten.
workshop-search = Sök i listan
workshop-filter = Urval
workshop-filter-all = Alla
workshop-filter-problems = Med anmärkningar
workshop-list-empty = Här finns inget ännu.
workshop-list-none = Inget passar sökningen.
workshop-untitled = Utan rubrik
workshop-raw = Bara som text
workshop-item-more = Mer om det valda
workshop-duplicate = Gör en kopia
workshop-up = Flytta upp
workshop-down = Flytta ner
workshop-copy-to = Kopiera till en annan kortlek
workshop-move-to = Flytta till en annan kortlek
workshop-delete = Ta bort
workshop-deleted = ”{ $title }” är borttaget. Ctrl Z tar tillbaka det.
workshop-copied = Kopierat till { $name }
workshop-no-others = Det finns ingen annan egen kortlek ännu. Gör en under Kortlekar.

# Formuläret.

workshop-as-text = Visa som text
workshop-as-form = Visa som formulär
workshop-language = Språk
workshop-all-languages = Båda
workshop-count = { $count } av { $most }
workshop-chars = { $count } av { $most } tecken
workshop-words = { $count } av { $most } ord
workshop-none = Inget valt
workshop-choose = Välj
workshop-yes = Ja
workshop-no = Nej
workshop-also = Prövar också
workshop-card-turned = När kortet vänds
workshop-card-options = Vägval att rösta om
workshop-card-leader = Till den som leder samtalet
workshop-unfold = Visa hela vägval { $letter }
workshop-fold = Fäll ihop vägval { $letter }
workshop-option-hint = Skriv ett vägval
workshop-option-more = Mer om vägval { $letter }
workshop-add-option = Lägg till ett vägval
workshop-add-commitment = Lägg till ett åtagande
workshop-take-away = Ta bort { $title }
workshop-rounds = Rundor
workshop-round = Runda { $number }
workshop-round-away = Ta bort runda { $number }
workshop-add-round = Lägg till en runda
workshop-kind-scenario = Scenariorunda
workshop-kind-idea = Idérunda
workshop-difficulty-easy = Lätt
workshop-difficulty-medium = Medel
workshop-difficulty-hard = Krävande
workshop-extra = Filen har fält som spelet inte känner till: { $names }. De ligger kvar som de är.
workshop-nothing-chosen = Välj något i listan, eller lägg till något nytt.
workshop-explain = Ställ dig i ett fält, så står det här vad det är till för.
workshop-source = Text
workshop-source-lead = Så här står det i filen. Ändra fritt; det kontrolleras medan du skriver.
workshop-file-lead = Hela filen som text. Det som står om själva kortleken går inte att läsa som formulär just nu.
workshop-field-card-id = Kortets id
workshop-field-card-phase = Fas
workshop-field-card-principles = Princip
workshop-field-card-title = Rubrik
workshop-field-card-gist = Text på bordet
workshop-field-card-situation = Situationen, som läses högt
workshop-field-card-question = Frågan till bordet
workshop-field-card-suggested = Åtaganden som ligger nära
workshop-field-card-note = Råd till samtalsledaren
workshop-field-card-image = Bild i kortlekens mapp
workshop-field-card-sides = Så ser parterna det
workshop-field-card-options = Vägval
workshop-field-sides-public = Så ser den offentliga parten det
workshop-field-sides-ideburen = Så ser den idéburna parten det
workshop-field-option-title = Vägvalets namn
workshop-field-option-text = Vad det innebär
workshop-field-option-effects = Vad det gör med principerna
workshop-field-option-burden = Vad det kostar
workshop-field-role-id = Rollens id
workshop-field-role-party = Part
workshop-field-role-title = Kort namn på bordet
workshop-field-role-brief = Det alla får läsa
workshop-field-role-private = Det bara rollen vet
workshop-field-commitment-id = Åtagandets id
workshop-field-commitment-by = Vem det binder
workshop-field-commitment-title = Kort namn på bordet
workshop-field-commitment-text = Åtagandet i sin helhet
workshop-field-commitment-effects = Vad det gör med principerna
workshop-field-commitment-burden = Vad det kostar
workshop-field-event-id = Händelsens id
workshop-field-event-title = Rubrik
workshop-field-event-text = Vad som händer
workshop-field-event-principle = Princip som prövas
workshop-field-event-threshold = Håller från värdet
workshop-field-event-party = Vems löfte som prövas
workshop-field-event-met = När det håller
workshop-field-event-unmet = När det inte håller
workshop-field-event-phases = Kan komma efter
workshop-field-tile-id = Brickans id
workshop-field-tile-party = Part
workshop-field-tile-name = Organisationens namn
workshop-field-tile-line = En rad om den
workshop-field-programme-id = Uppläggets id
workshop-field-programme-title = Namn
workshop-field-programme-text = En rad om det
workshop-field-programme-minutes = Hur många minuter det tar
workshop-field-programme-dialogue_minutes = Minuter för varje samtal
workshop-field-programme-rounds = Rundor
workshop-field-round-kind = Sorts runda
workshop-field-round-swap = Hur rollerna delas ut
workshop-field-round-event = Följs av en händelse
workshop-field-scenario-phase = Fas som kortet dras ur
workshop-field-deck-id = Kortlekens id
workshop-field-deck-title = Namn
workshop-field-deck-text = En mening om kortleken
workshop-field-deck-author = Vem som har gjort den
workshop-field-deck-licence = Licens
workshop-field-deck-version = Version
workshop-field-deck-languages = Språk
workshop-field-deck-difficulty = Hur krävande för samtalsledaren
workshop-field-deck-minutes = Minuter för ett helt spel

# Förhandsvisningen.

workshop-principle-unknown = Okänd princip
workshop-seen-way = Kortet
workshop-on-table = På bordet
workshop-turned = Vänt
workshop-seen-size = Textstorlek i rummet
workshop-size = { $percent } %
workshop-seen-turned = Kortet vänt: { $title }
workshop-seen-nothing = Här visas det du skriver, som det ser ut på bordet.
workshop-gist-hidden = Texten får inte plats på bordet i den här storleken. Den läses först när kortet vänds.
workshop-page-before = Föregående sida
workshop-page-after = Nästa sida

# Balansen.

workshop-balance = Kortlekens balans
workshop-thin = Inga kort i { $phases }
workshop-hole = { $principle } i { $phase }: inget kort. Skriv ett.
workshop-cell = { $principle } i { $phase }: { $count } kort. Visa.
workshop-phase-short-Prelude = Förfas
workshop-phase-short-Gathering = Saml.
workshop-phase-short-Dialogue = Dialog
workshop-phase-short-Drafting = Form.
workshop-phase-short-Anchoring = Förank.
workshop-phase-short-Signing = Sign.
workshop-phase-short-Implementation = Genomf.

# Det som är att rätta.

workshop-problems = Att rätta
workshop-no-problems = Inget att rätta. Kortleken går att spela.
workshop-advice = { $count } råd
workshop-place = Rad { $line }, kol { $column }
workshop-mend = Rätta
workshop-go-there = Gå till fältet

# Sök och ersätt.

workshop-find = Sök och ersätt
workshop-find-what = Sök efter
workshop-find-with = Ersätt med
workshop-find-case = Skilj på stora och små bokstäver
workshop-find-word = Bara hela ord
workshop-find-here = Bara bland { $list }
workshop-find-lead = Det söks i alla texter i kortleken, inte i id och kommentarer.
workshop-find-count = { $count ->
    [0] Finns ingenstans
    [one] Finns på ett ställe
   *[other] Finns på { $count } ställen
}
workshop-find-more = Och { $count } till
workshop-find-next = Nästa
workshop-find-before = Föregående
workshop-replace-one = Ersätt den här
workshop-replace-all = Ersätt alla
workshop-replaced = { $count ->
    [0] Inget att ersätta
    [one] Ersatt på ett ställe
   *[other] Ersatt på { $count } ställen
}

# Det som frågas innan något går förlorat.

workshop-leave = Du har ändringar som inte är sparade
workshop-leave-lead = Vad vill du göra med dem?
workshop-save-leave = Spara och lämna
workshop-leave-unsaved = Lämna utan att spara
workshop-stay = Stanna kvar
workshop-three-way = Filen har ändrats i ett annat program
workshop-three-way-lead = Inget är sparat ännu. Välj för varje del vad som ska gälla. Förslaget tar med båda sidors ändringar; där båda har ändrat samma del gäller din tills du väljer.
workshop-three-way-same = Det som skiljer är bara mellanrum, ordning och kommentarer. Din ordning gäller.
workshop-three-way-save = Spara så
workshop-three-way-later = Tillbaka utan att spara
workshop-conflict = Båda har ändrat den här delen.
workshop-mine = Här
workshop-theirs = På disken
workshop-keep-mine = Behåll min
workshop-keep-theirs = Ta den på disken
workshop-not-there = Finns inte
workshop-as-before = Som förut: { $text }
workshop-recovered = Ändringar som inte hann sparas
workshop-recovered-lead = Programmet stängdes innan ändringarna i den här kortleken var sparade. De finns kvar.
workshop-recovered-take = Ta fram ändringarna
workshop-recovered-drop = Öppna filen som den är
workshop-recovered-note = Tar du filen som den är kastas ändringarna.

# Det programmet säger om filerna.

workshop-problem = Det gick inte
workshop-not-opened = Kortleken kunde inte öppnas: { $reason } Filen är { $file }.
workshop-not-saved = Kortleken kunde inte sparas: { $reason } Inget är förlorat; ändringarna finns kvar här. Filen är { $file }.
workshop-not-copied = Det gick inte att kopiera till { $name }: { $reason }
workshop-not-playable = Kortleken har fel som måste rättas innan den går att provspela. Det första är framme.
workshop-not-tried = Det gick inte att provspela: { $reason }

# Kortlekar: ny, hämtad, utskriven.

workshop-deck-new = Ny kortlek
workshop-deck-edit = Redigera
workshop-deck-copy = Redigera en kopia
workshop-deck-preview = Förhandsvisa
workshop-deck-drop = Släpp en kortlek – en fil eller en mapp – på fönstret för att lägga till den.
workshop-deck-drop-now = Släpp för att lägga till
workshop-deck-added = { $name } är tillagd bland dina kortlekar.
workshop-deck-shares = { $name } är tillagd. En annan kortlek har samma id; de skiljs åt av filnamnet.
workshop-deck-there = { $name } finns redan, precis likadan.
workshop-deck-not-added = { $file } kunde inte läggas till: { $reason }
workshop-deck-broken = den har fel som måste rättas först. Det första, på rad { $line }: { $problem }
workshop-deck-difficulty = För samtalsledaren: { $level }
workshop-deck-minutes = omkring { $minutes ->
    [one] en minut
   *[other] { $minutes } minuter
}
workshop-new-title = Vad ska den heta?
workshop-new-title-hint = Till exempel Överenskommelsen i Lundby
workshop-new-title-missing = Skriv ett namn först.
workshop-new-from = Börja med
workshop-new-empty = Ett kort
workshop-new-empty-text = Det minsta som går att spela: två roller, ett åtagande och ett kort att skriva över.
workshop-new-phases = Ett kort för varje fas
workshop-new-phases-text = Sju kort, ett för varje fas från förfas till genomförande.
workshop-new-copy = En kopia av en kortlek
workshop-new-copy-text = Allt i en kortlek som redan finns, att ändra i.
workshop-new-copy-of = Kopia av
workshop-new-languages = Språk i texterna
workshop-new-make = Gör kortleken
workshop-new-not-made = Kortleken kunde inte göras: { $reason }
workshop-copy-title = { $title } – kopia
workshop-print-title = Skriv ut { $title }
workshop-print-what = Vad
workshop-print-cards = Korten
workshop-print-roles = Rollerna
workshop-print-tiles = Brickorna
workshop-print-ballots = Röstsedlar
workshop-print-all = Allt
workshop-print-paper = Papper
workshop-print-where = Spara
workshop-print-beside = Bredvid kortleken
workshop-print-documents = I mappen Dokument
workshop-print-make = Gör PDF
workshop-print-lead = Det blir en PDF att skriva ut dubbelsidigt (vänd längs långsidan) och klippa.
workshop-printed = Klar: { $file }
workshop-print-open = Öppna mappen
workshop-not-printed = Det blev ingen PDF: { $reason } Filen skulle vara { $file }.
workshop-print-broken = Kortleken har fel som måste rättas innan den går att skriva ut.

# Förhandsvisningen av en fil som skrivs någon annanstans.

preview-title = Förhandsvisning
preview-card = Kort { $number } av { $count }
preview-good = Senaste sparningen visas.
preview-broken = Den senaste sparningen har fel. Den förra visas tills de är rättade.
preview-nothing = Filen har inte gått att läsa ännu. Kortet visas så snart felen är rättade.
preview-saves = { $count ->
    [0] Inte sparad sedan förhandsvisningen började
    [one] Sparad en gång sedan förhandsvisningen började
   *[other] Sparad { $count } gånger sedan förhandsvisningen började
}
preview-next = Nästa kort
preview-before = Föregående kort
preview-edit = Redigera här
preview-changed = Visar det kort som ändrades

# Ord i namnen på PDF-filer.
workshop-print-file-cards = kort
workshop-print-file-roles = roller
workshop-print-file-tiles = brickor
workshop-print-file-ballots = rostsedlar
workshop-print-file-all = allt
