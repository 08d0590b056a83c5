# Uppföljningen: vad blev det av det som lovades, och vad gör vi nu?

step-Promises = Löftena
step-KeptBallot = Hur väl har det hållits?
step-FollowUp = Uppföljning
follow-round = Uppföljning
time-one-more-follow = En uppföljning till
alter-more-follow = Uppföljning
change-round-follow = Ni gör en uppföljning till.
workshop-kind-follow-up = Uppföljning
leader-Promises-say = Det här lovade ni varandra. Läs det långsamt innan någon säger hur det gick.
leader-Promises-now = Alla läser vad som lovades. Välj vilka löften ni följer upp i dag, högst åtta.
leader-Promises-look = Löften som ingen minns. De är ofta de viktigaste att ta upp.
leader-KeptBallot-say = Svara för er själva: hur väl har det här hållits, sett från er stol?
leader-KeptBallot-now = Varje plats svarar i hemlighet på varje löfte som ni har valt. Sedan visas allt på en gång, per part.
leader-KeptBallot-look = Att ingen försvarar sig innan svaren syns.
leader-FollowUp-say = Börja där ni ser olikt på det. Vad hade ni behövt veta, och när?
leader-FollowUp-now = Bestäm för varje löfte om det står kvar, ändras eller avslutas. Båda parter säger ja.
leader-FollowUp-look = Löften som avslutas med respekt är också en uppföljning. Det som inte bestäms står kvar.
error-too-many-chosen = Högst { $most } löften följs upp. Lägg ett åt sidan först.
error-nothing-chosen = Välj minst ett löfte att följa upp.
setup-problem-no-agreement = Upplägget följer upp en överenskommelse. Välj vilken.
setup-agreement = Vilken överenskommelse?
setup-agreement-title = Version { $number }, { $date }
setup-agreement-text =
    { $count ->
        [one] Ett löfte
       *[other] { $count } löften
    }
cause-followed-kept = löfte { $promise } hade hållits, enligt båda
cause-followed-not-kept = löfte { $promise } hade inte hållits, enligt båda
kept-question = Hur väl har det hållits?
kept-1 = Inte alls
kept-2 = Lite
kept-3 = Delvis
kept-4 = Till stor del
kept-5 = Helt
follow-title = Det här lovade ni varandra
follow-from = Överenskommelsen från { $date }, version { $number }.
follow-count =
    { $count ->
        [one] Ett löfte.
       *[other] { $count } löften.
    }
follow-chosen = { $count } av högst { $most } följs upp i dag
follow-begin = Läs igenom och välj
follow-to-ballot = Svara hur väl det hållits
follow-is-chosen = Följs upp i dag.
follow-is-aside = Följs inte upp i dag.
follow-curtain = Hur väl har det hållits? Alla svarar
follow-up-title = Hur blev det?
follow-what-now = Vad gör vi nu?
follow-kept-yes = Hållet
follow-kept-partly = Delvis hållet
follow-kept-no = Inte hållet
follow-kept-none = Inte uppföljt
follow-reading = { $kept } · { $close }
follow-undecided = Inget bestämt: står kvar
follow-stays = Står kvar
follow-changes = Ändras
follow-changes-to = Ändras: { $text }
follow-ends = Avslutas
follow-waits = Väntar på ja: { $party }
follow-decide = Bestäm
follow-decide-text = Det gäller först när någon från varje part har sagt ja. Den som föreslår säger ja för sin egen part.
follow-proposed = Förslag: { $what }
follow-who = Vem säger det?
follow-new-words = Så står det i stället
follow-new-words-hint = Skriv hela löftet, så som det gäller från nu
follow-agree = Säg ja
follow-propose = Föreslå
follow-button = Gå vidare
keys-do-pick = ta med löftet eller lägg det åt sidan
keys-do-decide = bestäm vad det blir av löftet
phone-follow-promises = Titta upp: löftena läses i rummet.
minutes-followed = Uppföljning av version { $number }, { $date }
minutes-followed-plain = Uppföljning
minutes-followed-kept = { $kept }. { $decided }.
earlier-read = Filen går inte att läsa: { $reason }
earlier-not-one = Det här är ingen överenskommelse som spelet har sparat. Välj filen overenskommelse.ron ur spelets mapp.
earlier-edited = Filen har ändrats efter att den sparades, eller så fattas något av den. Hämta den på nytt ur spelets mapp.
earlier-newer = Filen är skriven av en nyare version av Komma överens. Uppdatera programmet.
earlier-too-many = Filen har fler än { $most } löften. Så många följer ingen upp.
setup-agreement-spoilt = I { $folder }: { $reason }
leader-Deal-follow-say = I dag sitter var och en på sin egen plats. Vi ska titta på vad det blev av det som lovades.
leader-Deal-follow-now = Överenskommelsen från sist ligger framme. Ingen har någon roll.
leader-Deal-follow-look = Vem som var med sist och vem som är ny. Låt de nya fråga först.
