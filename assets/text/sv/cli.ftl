# The command line.

cli-about = Komma överens: ett dialogspel för offentlig sektor och idéburen sektor. Utan kommando öppnas spelet.
cli-usage = komma-overens [--lang sv|en] [KOMMANDO]
cli-heading-usage = Så här:
cli-heading-commands = Kommandon
cli-heading-arguments = Uppgifter
cli-heading-options = Val
cli-lang = Språk: sv eller en
cli-lang-value = SPRÅK
cli-help = Visa den här hjälpen
cli-version = Visa programmets version
cli-force = Ersätt också en fil av annat slag, dock aldrig något som kommandot läser eller ett spels logg
cli-json = Skriv svaret som JSON
cli-exit-codes = Slutkod: 0 allt är bra, 1 något är fel, 2 det går inte att använda det som angavs.
cli-check-about = Granskar kortlekar och säger vad som är fel, var, och vad man kan göra åt det
cli-check-usage = komma-overens check KORTLEK... [--json | --watch]
cli-check-decks = Kortlekar att granska
cli-check-decks-value = KORTLEK
cli-score-about = Räknar ut enighet, stöd och utfall av röster i en CSV-fil
cli-score-usage = komma-overens score RÖSTER.csv [--json] [--measures]
cli-score-measures = Visar också fältets andra mått: Tastle och Wierman, van der Eijk, Leik, Krippendorffs alfa
cli-score-ballots = Tabell med kolumnerna party, rating och objection (eller part, betyg och invändning); - läser från standard in
cli-score-ballots-value = RÖSTER.csv
cli-replay-about = Spelar upp en logg, kontrollerar den och visar siffror, principer och överenskommelse
cli-replay-usage = komma-overens replay LOGG [--json] [--minutes UT.md] [--force]
cli-replay-log = En logg, eller mappen den ligger i
cli-replay-log-value = LOGG
cli-replay-minutes = Spara överenskommelsen som Markdown
cli-replay-minutes-value = UT.md

cli-error-unknown = ”{ $argument }” känns inte igen.
cli-error-missing = Det saknas något: { $argument }
cli-error-value = ”{ $value }” går inte att använda till { $argument }.
cli-error-no-value = { $argument } behöver ett värde.
cli-error-twice = { $argument } kan bara anges en gång.
cli-error-conflict = { $argument } och { $other } går inte att använda tillsammans.
cli-error-other = Kommandot går inte att tolka.
cli-error-help = För hjälp: komma-overens --help
cli-cannot-write = Det gick inte att skriva svaret: { $reason }
cli-no-window = Här finns inget fönster att spela i. Kommandona check, score och replay fungerar ändå; se komma-overens --help.

cli-score-not-text = rad { $line } är inte text. Spara tabellen som CSV UTF-8.
cli-score-not-table = rad { $line }: det står något mellan ett citattecken och nästa kolumn. Ett citattecken inne i en text skrivs två gånger.
cli-score-quote = rad { $line }: citattecknet som börjar här har inget slut, så att röster efter det skulle falla bort. Sätt ett citattecken där texten slutar, eller ta bort det.
cli-score-width = rad { $line } har inte lika många kolumner som den första raden.
cli-score-column-twice = två kolumner betyder { $column }. Ta bort den ena, eller ge den ett annat namn.
cli-score-objection = rad { $line }: ”{ $found }” är ingen invändning. Skriv den med ord, eller lämna tomt. Ett decimaltecken i betyget kan ha delat kolumnen.
cli-score-no-rows = tabellen har inga röster.
cli-score-column-missing = kolumnen { $column } saknas. Första raden ska vara party,rating,objection eller part;betyg;invändning.
cli-score-party = rad { $line }: parten ”{ $found }” finns inte. Skriv offentlig eller idéburen.
cli-score-rating = rad { $line }: betyget ”{ $found }” går inte att använda. Skriv ett heltal från 1 till 5, eller lämna tomt för den som avstår.
cli-score-too-many = tabellen har fler än { $max } rader.
cli-score-verdict = Utfall
cli-score-agreement = Enighet
cli-score-dispersion = Spridning
cli-score-within = Inom parterna
cli-score-between = Mellan parterna
cli-score-support = Stöd, { $party }
cli-score-support-min = Minsta stöd
cli-score-score = Poäng
cli-score-counts = { $rated } röstade, { $abstained } avstod
cli-score-tastle-wierman = Tastle och Wierman
cli-score-van-der-eijk = Van der Eijks A
cli-score-leik = Leiks enighet
cli-score-krippendorff-alpha = Krippendorffs alfa
cli-score-objections = Invändningar

cli-replay-verified = { $entries ->
    [one] Loggen är hel: en händelse.
   *[other] Loggen är hel: { $entries } händelser.
}
cli-replay-torn = Den sista raden var avbruten och är inte med.
cli-replay-started = Började
cli-replay-seats = Platser
cli-replay-seed = Startkod
cli-replay-stands = Står i
cli-replay-step = runda { $round } av { $rounds }, steget ”{ $step }”

cli-no-display = Det finns ingen skärm att visa fönstret på. Kommandona check, score, replay och screenshot fungerar ändå; se komma-overens --help.
cli-screenshot-about = Ritar bordet som det ser ut vid loggens sista steg, utan att någon skärm behövs
cli-screenshot-usage = komma-overens screenshot LOGG --out BILD.png [--size 1920x1080] [--theme light|dark] [--scale 1.0] [--force]
cli-screenshot-log = En logg, eller mappen den ligger i
cli-screenshot-log-value = LOGG
cli-screenshot-out = Bildfilen som skrivs (PNG)
cli-screenshot-out-value = BILD.png
cli-screenshot-size = Bildens storlek i bildpunkter, 320 till 7680 per sida (annars 1920x1080)
cli-screenshot-size-value = BREDDxHÖJD
cli-screenshot-theme = light (ljust, om inget sägs) eller dark (mörkt)
cli-screenshot-theme-value = TEMA
cli-screenshot-scale = Textens storlek, 1.0 till 2.0 (annars 1.0)
cli-screenshot-scale-value = STORLEK
cli-screenshot-saved = Sparad: { $file }
cli-screenshot-no-graphics = Det går inte att rita: det finns ingen drivrutin för Vulkan på datorn ({ $reason }). På Debian och Ubuntu räcker paketet mesa-vulkan-drivers, även utan grafikkort.
cli-screenshot-failed = Bilden kunde inte ritas: drivrutinen ritade, men lämnade ingen bild ifrån sig.
cli-screenshot-not-written = { $file }: bilden kunde inte sparas: { $reason }
