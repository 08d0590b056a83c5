# Things of the rules: steps, errors, verdicts, readings, causes.

step-Deal = Rollerna delas ut
step-Situation = Situationen
step-FirstBallot = Omröstning 1
step-Reveal = Rösterna visas
step-Dialogue = Dialog
step-SecondBallot = Omröstning 2
step-Outcome = Utfall
step-Reflection = Reflektion
step-Event = Händelse
step-Homecoming = Hemkomst
step-Signing = Underskrifter
step-Debrief = Eftersamtal
round-number = Runda { $round }
seat-number = Plats { $seat }

error-wrong-step = Det går inte att göra nu. Spelet är i steget ”{ $step }”.
error-no-such-seat = Det finns ingen plats { $seat } att välja här.
error-wrong-ballot-method = I det här spelet röstar ni på ett annat sätt.
error-wrong-rows = Röstsedeln har { $given } rader, men det ska vara { $wanted }.
error-row-incomplete = Rad { $row } är inte ifylld. Välj ett betyg, avstå, eller ange att ni behöver prata mer.
error-too-many-hands = Rad { $row } har { $counted } räknade händer, men parten har { $seats ->
    [one] en plats
   *[other] { $seats } platser
}. Räkna om raden.
error-talk-without-rating = På rad { $row } är det fler som vill prata mer än som gav betyg. Räkna om raden.
error-objection-too-early = Invändningar hör till den andra omröstningen. Nu säger ni bara hur väl ni kan leva med vägvalen.
error-ballots-missing = { $count ->
    [one] En röst saknas innan rösterna kan visas.
   *[other] { $count } röster saknas innan rösterna kan visas.
}
error-not-your-pen = Pennan ligger hos plats { $seat }. Be om den, så kan den lämnas över.
error-no-such-option = Kortet har inget vägval { $option }.
error-no-base = Välj först vilket vägval förslaget bygger på.
error-no-such-commitment = Det åtagandet finns inte.
error-not-your-promise = Ingen skriver en annan parts löften. Be om åtagandet i stället, så kan den som binds svara.
error-ask-yourself = Det här binder er egen part. Erbjud det i stället för att be om det.
error-already-proposed = Åtagandet står redan i förslaget.
error-already-agreed = Åtagandet står redan i överenskommelsen.
error-already-answered = Det är redan besvarat.
error-text-missing = Skriv några ord först.
error-text-too-long = Texten är för lång. Den får ha högst { $max } tecken.
error-step-full = Det finns inte plats för mer i det här steget. Gå vidare när ni är redo.
error-no-more-again = Frågan har redan tagits { $times } varv till. Nu kan ni bära den med er som kvarstående fråga.
error-already-consent = Ni har redan nått samtycke, så frågan behöver inget varv till.
error-not-yours-to-unbind = Det är ett löfte som den andra parten har sagt ja till. Bara den kan ta tillbaka det.
error-seat-casts-again = En röst som har visats skrivs inte om av någon annan. Låt platsen rösta igen.
error-not-cast-again = Nu röstar bara den plats igen vars röst blev fel.
error-nothing-to-undo = Det finns inget att ångra.
error-undo-across-reveal = Röster som har visats kan inte döljas igen. Samtalsledaren kan rätta en röst, med en motivering.

setup-problem-too-few-seats = Ni behöver minst två platser.
setup-problem-too-many-seats = Högst 24 får plats vid bordet.
setup-problem-organisation-missing = Plats { $seat } saknar organisation.
setup-problem-text-too-long = En text på plats { $seat } är längre än { $max } tecken.
setup-problem-nobody-speaks-for = Ingen talar för { $side }. Låt någon plats låna ut sin röst till den sidan.
setup-problem-no-role-for = Kortleken har inga roller för { $side }. Välj en annan kortlek.
setup-problem-no-rounds = Upplägget har inga rundor.
setup-problem-no-card-for = Kortleken har inget kort kvar till runda { $round }. Välj en annan kortlek eller ett kortare upplägg.
party-adjective-public = offentlig
party-adjective-ideburen = idéburen

verdict-TooFewVotes = För få röster
verdict-Blocked = { $count ->
    [0] En invändning står kvar
    [one] En invändning står kvar
   *[other] { $count } invändningar står kvar
}
verdict-Consent = Samtycke nått
verdict-Consent-reservations = { $count ->
    [0] Samtycke nått – med kvarstående tveksamhet
    [one] Samtycke nått – med en kvarstående tveksamhet
   *[other] Samtycke nått – med kvarstående tveksamheter
}
verdict-AgreedNo = Eniga om nej
verdict-PartiesApart = Parterna står isär
verdict-SplitWithin-public = Den offentliga parten är oenig
verdict-SplitWithin-ideburen = De idéburna är oeniga
verdict-SplitWithin-both = Oenighet inom båda parter

row-TooFewVotes = För få röster
row-Blocked = Invändning
row-Consent = Bred enighet
row-Consent-reservations = Alla kan leva med det
row-AgreedNo = Enigt nej
row-PartiesApart = Oenigt mellan parterna
row-SplitWithin-public = Den offentliga parten är oenig
row-SplitWithin-ideburen = De idéburna är oeniga
row-SplitWithin-both = Oenighet inom båda parter

reading-TooFewVotes = För få har röstat för att säga var oenigheten ligger.
reading-Blocked = { $count ->
    [one] Det finns en invändning att lyssna till.
   *[other] Det finns { $count } invändningar att lyssna till.
}
reading-alike = Alla ger samma betyg på varje rad. Det finns ingen oenighet att reda ut.
reading-Consent = Skillnaderna är små. Störst är de i fråga om { $subject }, och det kan alla leva med.
reading-AgreedNo = Skillnaderna är små. Störst är de i fråga om { $subject }, och det är ni eniga om att inte välja.
reading-PartiesApart = Oenigheten ligger mer mellan parterna än inom dem.
reading-SplitWithin-public = Oenigheten ligger mest inom den offentliga parten.
reading-SplitWithin-ideburen = Oenigheten ligger mest inom den idéburna parten.
reading-SplitWithin-both = Oenigheten ligger inom båda parter, inte mellan dem.
question-TooFewVotes = Börja där: vad behöver ni veta för att kunna ta ställning till { $subject }?
question-Consent = Börja där: vad skulle göra { $subject } ännu bättre för er?
question-AgreedNo = Börja där: vad är det i { $subject } som ingen kan leva med?
question-ask-public = Börja där: vad skulle den offentliga parten behöva för att kunna leva med { $subject }?
question-ask-ideburen = Börja där: vad skulle de idéburna behöva för att kunna leva med { $subject }?
question-ask-both = Börja där: vad skulle var och en behöva för att kunna leva med { $subject }?
subject-proposal = förslaget
subject-at-risk = åtagandet ”{ $title }”
subject-option-long = { $letter }: { $title }

close-VeryClose = mycket nära
close-Close = nära
close-SomeWayApart = en bit isär
close-FarApart = långt isär

cause-line = Runda { $round }: { $cause } { $change }
cause-line-clamped = Runda { $round }: { $cause } { $change } (hade blivit { $wanted }, men skalan tar slut)
cause-option = vägvalet ”{ $option }” på kortet ”{ $card }” antogs
cause-commitment = åtagandet ”{ $title }” antogs
cause-pen-crossed = pennan bytte part i dialogen
cause-both-offered = båda parter erbjöd något utan att bli ombedda
cause-adopted = ett förslag antogs med samtycke
cause-asked-again-public = den offentliga parten ställde samma fråga igen efter ett nej
cause-asked-again-ideburen = den idéburna parten ställde samma fråga igen efter ett nej
cause-event-kept = händelsen ”{ $event }” prövade ett löfte, och det höll
cause-event-not-kept = händelsen ”{ $event }” prövade ett löfte, och det höll inte
cause-objection = någon invände och sa varför

why-votes = { $party }: { $ratings }
why-votes-none = inga betyg
why-votes-abstained = { $count ->
    [one] en avstod
   *[other] { $count } avstod
}
why-votes-talk = { $count ->
    [one] en behöver prata mer
   *[other] { $count } behöver prata mer
}
why-support = { $party }: { $can } av { $all } gav minst 3, alltså { $percent } % som kan leva med det.
why-support-min = Stödet räknas från den part som har minst: { $percent } %.
why-dispersion = { $party }: spridningen är { $value }, där 0 betyder att alla svarat lika och 1 att hälften står i var ände.
why-within = Inom parterna: medelvärdet av de två är { $value }.
why-within-one = Inom parten: { $value }.
why-between = Mellan parterna: { $value }. Så långt ligger parternas svar från varandra, oavsett hur många platser de har.
why-between-none = Mellan parterna: går inte att räkna, eftersom bara en part har gett betyg.
why-agreement = Enighet: 1 minus { $within } minus { $between } är { $value }, alltså { $percent } %.
why-agreement-one = Enighet: 1 minus { $within } är { $value }, alltså { $percent } %.
why-score = Rundans poäng: 100 gånger enigheten { $agreement } gånger det minsta stödet { $support } är { $value }.
why-objections = { $count ->
    [one] En invändning ändrar inga siffror, men förslaget kan inte antas så länge den står kvar.
   *[other] { $count } invändningar ändrar inga siffror, men förslaget kan inte antas så länge de står kvar.
}
