# The rooms of sheets: reveal, outcome, reflection, event, homecoming, signing, the agreement and the debrief.

lay-page = { $page } av { $pages }
lay-previous = Föregående
lay-next = Nästa

reveal-title = Så röstade bordet
reveal-title-second = Så röstade bordet om förslaget
reveal-scale = Hur väl kan ni leva med vägvalen?
reveal-scale-second = Hur väl kan ni leva med förslaget?
reveal-head-1 = Kan inte leva med
reveal-head-2 = Stora tvek{"\u00AD"}samheter
reveal-head-3 = Kan leva med
reveal-head-4 = Bra
reveal-head-5 = Helhjärtat ja
reveal-head-off = Utanför skalan
reveal-legend = { $party },
reveal-party = { $party }, { $count }
reveal-legend-spoken = { $party }: { $count ->
    [one] en plats
   *[other] { $count } platser
}
reveal-abstain = Avstår
reveal-talk = Prata mer
reveal-times = × { $count }
reveal-word-times = { $word } × { $count }
reveal-proposal = Förslaget
reveal-at-risk = Åtagande i fara
reveal-at-risk-reading = Åtagande i fara. { $reading }
reveal-button = Prata vidare
reveal-button-second = Till utfallet
reveal-count = { $count } på { $rating }
reveal-count-abstained = { $count } avstår
reveal-count-talk-only = { $count } behöver prata mer
reveal-count-talk-beside = { $count } av dem som röstat behöver prata mer
reveal-none = inga röster
reveal-party-spoken = { $party }: { $counts }
reveal-row-spoken = { $subject }. { $public }. { $ideburen }. { $reading }
reveal-chosen = { $subject }. { $reading }.
reveal-quote = ”{ $words }”
reveal-objection-spoken = Invändning: { $words }
reveal-wording = Förslaget i sin helhet
reveal-promise-spoken = Åtagande, { $by }: { $text }

outcome-line = { $letter }: { $wording }
outcome-more-objections = … och { $count } till
outcome-can-live = Kan leva med förslaget
outcome-of = { $can } av { $all }
outcome-hesitates = { $count ->
    [one] 1 tvekar
   *[other] { $count } tvekar
}
outcome-abstains = { $count ->
    [one] 1 avstår
   *[other] { $count } avstår
}
outcome-no-ratings = inga betyg
outcome-can-live-spoken = { $party }: { $can } av { $all } kan leva med förslaget
outcome-since = Sedan omröstning 1
outcome-up = upp
outcome-same = lika
outcome-down = ned
outcome-hands = Handuppräckning visar inte vem som ändrat sig.
outcome-movement-spoken = Sedan omröstning 1: { $up } upp, { $same } lika, { $down } ned
outcome-close = Hur nära är vi?
outcome-within-public = Inom offentlig
outcome-within-ideburen = Inom idéburen
outcome-within = Inom parterna
outcome-between = Mellan parterna
outcome-between-short = Mellan parterna
outcome-one-party = bara en part röstade
outcome-close-spoken = { $what }: { $closeness }
outcome-closer = närmare
outcome-further = längre isär
outcome-alike = som förut
outcome-principles = Principerna
outcome-before = Före
outcome-after = Efter
outcome-principle-spoken = { $principle }: från { $before } till { $after }
outcome-grown = Så har stödet vuxit
outcome-grown-first = Stödet, runda för runda
outcome-share = Andel som kan leva med förslaget
outcome-round = Runda { $round }
outcome-percent = { $percent } %
outcome-point-spoken = Runda { $round }. Kan leva med förslaget: offentlig { $public }, idéburen { $ideburen }
outcome-nobody = ingen röstade
outcome-axes = Enighet { $agreement } %, stöd { $support } %
outcome-score = Poäng { $score } av 100
outcome-score-none = Ingen poäng ännu
outcome-adopt = Skriv in i överenskommelsen
outcome-again = Ta ett varv till
outcome-carry = Bär frågan vidare

reflection-title = Vad levde vi upp till?
reflection-question = Var och en nämner en princip som ni levde upp till i rundan, och en som kom i kläm.
reflection-lived = Levde upp till
reflection-strained = Kom i kläm
reflection-spoken = { $principle }: { $lived } säger att ni levde upp till den, { $strained } att den kom i kläm.
reflection-done = { $done } av { $all } är { $done ->
    [one] klar
   *[other] klara
}
reflection-answer = Svara
reflection-button = Vidare

event-kind = Händelse
event-tests = Prövar { $principle }
event-scale = { $principle } är { $value }. Det krävs minst { $threshold }.
event-threshold = Krävs
event-value = Nu
event-met = Överenskommelsen håller
event-unmet = Något håller inte än
event-kept = Löftet som prövades
event-at-risk = Nu i fara
event-risk-note = Det kommer tillbaka vid nästa omröstning.
event-nothing = Inget löfte prövades: { $party } har inte lovat något än.
event-party-Public = den offentliga parten
event-party-Ideburen = den idéburna parten
event-party-Joint = parterna tillsammans
event-trust = Tillit { $change }
event-trust-same = Tilliten är oförändrad
event-button = Vidare

homecoming-title = Hemma igen
homecoming-text = Alla är tillbaka i sin egen organisation och skriver var sitt löfte.
homecoming-written = { $done } av { $all } har skrivit ett löfte
homecoming-seat-done = { $seat }. { $organisation }, { $party }. Har skrivit ett löfte.
homecoming-seat-waiting = { $seat }. { $organisation }, { $party }. Har inte skrivit än.
homecoming-agreed = Det här har ni lovat
homecoming-nothing = Inga åtaganden antogs den här gången. Frågorna ni bär med er är också ett resultat.
homecoming-at-risk = { $title } (i fara)
homecoming-clause-spoken = { $by }: { $title }
homecoming-promise = Skriv löften
homecoming-button = Till underskrift

signing-title = Överenskommelse
signing-text = Att skriva under är ett val. Att avstå är lika mycket värt.
signing-declined = Avstår från att skriva under
signing-waiting = Väntar
signing-signed-spoken = { $organisation }, { $party }: skriver under. { $words }
signing-declined-spoken = { $organisation }, { $party }: avstår från att skriva under. { $words }
signing-waiting-spoken = { $organisation }, { $party }: har inte svarat än.
signing-sign = Skriv under
signing-button = Avsluta spelet

agreement-button = Klar
agreement-cell = { $name }: { $value }

debrief-title = Eftersamtal
debrief-lived = Levde ni upp till
debrief-strained = Kom i kläm
debrief-named = { $principle } ({ $count })
debrief-none = Inget nämndes
debrief-principles = Principerna ni nämnde oftast
debrief-harvest = Det ni kom fram till
debrief-harvest-idea = Idé { $number }: { $title }
debrief-harvest-none = Ingen idé har utvärderats. Vilken av dem vill ni ändå prata om?
debrief-refused = Nej är också besked
debrief-refused-none = Ingen fråga fick nej. Vad hade varit svårast att säga nej till?
debrief-more = … och { $count } till i dokumentet
debrief-questions = Att prata om
debrief-question-1 = Vad såg du från stolen du satt på som du inte sett hemifrån?
debrief-question-2 = Vilket löfte blir svårast att hålla, och vem behöver hjälpa till?
debrief-question-3 = Vad gör du annorlunda redan i morgon?
debrief-saved = Sparad i { $path }
debrief-unsaved = Överenskommelsen är inte sparad som dokument än.
debrief-document = Dokumentet
debrief-agreement = Visa överenskommelsen
debrief-save = Spara som…
debrief-button = Till start
reveal-second-consent = Alla kan leva med förslaget.
reveal-second-no = Ni är eniga om att inte välja det här förslaget.
