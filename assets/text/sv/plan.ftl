# Handlingsplanen: vem gör vad av det som lovades, och när ses bordet igen.

step-Plan = Handlingsplan
error-no-such-plan-row = Det finns ingen sådan rad i planen.
error-is-taken-on = Plats { $seat } har redan tagit på sig det. Den platsen kan ta tillbaka sitt ja.
error-not-a-day = Skriv dagen som år, månad och dag, till exempel 2027-03-01, eller lämna tomt.
leader-Plan-say = Nu blir det vardag. Vem tar på sig vad, vad kommer först, och hur märker vi att det hålls?
leader-Plan-now = För varje löfte säger någon från den sidan själv ja till att hålla i det. Sedan bestäms när ni ses igen och vem som kallar. Tomma rutor är tillåtna.
leader-Plan-look = Att ingen lovar åt någon annan. En tom ruta är ärligare än ett namn som inte är här.
plan-title = Handlingsplan
plan-what = Vad
plan-who = Vem
plan-first = Först
plan-when = När
plan-date = Dag i kalendern
plan-sign = Så märker vi att det hålls
plan-idea = Idé
plan-nobody = Ingen ännu
plan-nobody-of = Ingen ännu ({ $party })
plan-blank = tomt
plan-line = { $name }: { $text }
plan-when-date = { $when } ({ $date })
plan-meeting = { $when }, { $place }
plan-meeting-when = När ses ni igen?
plan-place = Var?
plan-holds = Hur länge gäller överenskommelsen?
plan-meeting-blank = Ingen dag för nästa möte ännu
plan-meeting-holds = { $when }. Gäller { $holds }
plan-caller = { $who } kallar
plan-caller-none = Ingen kallar ännu
plan-nothing = Det finns inga löften och inga samarbeten att planera. Säg gärna ändå när ni ses igen.
plan-gaps =
    { $count ->
        [0] Varje rad har någon som håller i den
        [one] En rad har ingen som håller i den ännu
       *[other] { $count } rader har ingen som håller i dem ännu
    }
plan-write = Skriv i planen
plan-meet = Nästa möte
plan-button = Till underskrifterna
plan-tab-words = Vad och när
plan-tab-who = Vem
plan-tab-caller = Vem kallar
plan-writes = Vem skriver?
plan-who-text = Bara den som sitter här och tillhör sidan som lovade kan ta på sig det, med sitt eget ja. Ett enda ja från varje sida räcker.
plan-caller-text = Den som kallar till nästa möte säger själv ja till det.
plan-who-takes = Vem tar på sig det?
plan-has = { $who } har sagt ja
plan-first-hint = Ett första steg som går att ta redan i veckan
plan-when-hint = Till exempel Senast 1 mars, eller Varje kvartal
plan-date-hint = Till exempel 2027-03-01. Den behövs bara för kalendern.
plan-sign-hint = Vad ser någon utifrån när det hålls?
plan-meeting-when-hint = Till exempel Torsdag 14 januari klockan 15
plan-place-hint = Till exempel Lyktan
plan-holds-hint = Till exempel till juni nästa år
plan-blank-allowed = Tomma rutor är tillåtna, och syns som tomma.
plan-save = Spara i planen
plan-take-on = Ja, vi tar på oss det
plan-take-back = Ta tillbaka vårt ja
plan-call = Ja, vi kallar
plan-mine = Ni har tagit på er det
plan-calling = Ni kallar till nästa möte
keys-do-plan-row = skriv i planens rad
keys-do-meeting = nästa möte
minutes-plan = Handlingsplan
minutes-plan-next = Nästa möte: { $when }
minutes-plan-holds = Överenskommelsen gäller { $holds }.
minutes-plan-caller = Kallar: { $who }
edit-field-programme-plan = true om bordet gör en handlingsplan före underskrifterna.
workshop-field-programme-plan = Med handlingsplan
