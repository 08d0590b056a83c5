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
reveal-objections = { $count ->
    [one] En invändning
   *[other] { $count } invändningar
}
reveal-quote = ”{ $words }”
reveal-objection-spoken = Invändning: { $words }
reveal-wording = Förslaget i sin helhet

outcome-line = { $letter }: { $wording }
outcome-more-objections = … och { $count } till
outcome-can-live = Kan leva med förslaget
outcome-of = { $can } av { $all }
outcome-hesitates = { $count ->
    [one] 1 tvekar
   *[other] { $count } tvekar
}
outcome-hesitates-spoken = { $count ->
    [one] en tveksamhet
   *[other] { $count } tveksamheter
}
outcome-abstains = { $count ->
    [one] 1 avstår
   *[other] { $count } avstår
}
outcome-no-ratings = inga betyg
outcome-can-live-spoken = { $party }: { $can } av { $all } kan leva med förslaget
outcome-since = Sedan första rösten
outcome-up = upp
outcome-same = lika
outcome-down = ned
outcome-hands = Handuppräckning visar inte vem som ändrat sig.
outcome-movement-spoken = Sedan första rösten: { $up } upp, { $same } lika, { $down } ned
outcome-close = Hur nära är vi?
outcome-within-public = Inom offentlig
outcome-within-ideburen = Inom idéburen
outcome-within = Inom parterna
outcome-between = Mellan parterna
outcome-one-party = bara en part röstade
outcome-close-spoken = { $what }: { $closeness }
outcome-closer = närmare
outcome-further = längre isär
outcome-alike = som förut
outcome-principles = Principerna
outcome-before = Före
outcome-after = Efter
outcome-principle-spoken = { $principle }: från { $before } till { $after }
outcome-grown = Så har samtycket vuxit
outcome-grown-first = Samtycket, runda för runda
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
