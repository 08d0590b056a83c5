# Det som en plats i taget gör vid maskinen: röstsedel, uppdrag, reflektion, löfte och underskrift.
# Och det som samtalsledaren räknar och rättar.

ballot-for = Röstsedel för
ballot-secret = Visas först när alla har röstat
ballot-question = Hur väl kan ni leva med detta?
# Rubriker över skalan. Mjuka bindestreck ({"\u00AD"}) visas bara där raden bryts.
ballot-scale-1 = Kan inte leva med
ballot-scale-2 = Stora tvek{"\u00AD"}samheter
ballot-scale-3 = Kan leva med
ballot-scale-4 = Bra
ballot-scale-5 = Helhjärtat ja
ballot-proposal = Förslaget
ballot-commitments = Med åtagandena
ballot-at-risk = Åtagandet är i fara. Kan ni stå fast vid det?
ballot-objection = Invändning
ballot-objection-reason = Skäl till invändningen
ballot-objection-hint = Skälet på en rad
ballot-objection-note = { $used } av { $most } tecken. Orden läses upp, men inte vem som skrev dem.
ballot-objection-empty = Skriv skälet till er invändning, eller ta bort den.
ballot-row-missing = ”{ $row }” saknar svar. Välj 1 till 5, avstå eller säg att ni behöver prata mer.
ballot-recognisable = Er part har färre än tre platser, så era prickar kan kännas igen när rösterna visas.
ballot-cast = Lägg din röst
ballot-hide = Dölj skärmen
ballot-key-rate = betyg
ballot-key-abstain = avstår
ballot-key-talk = prata mer
ballot-key-object = invändning
ballot-page = Sida { $page } av { $pages }
ballot-page-back = Föregående sida
ballot-page-on = Nästa sida
ballot-row-of = { $page } av { $pages }
ballot-progress = Röstat:
ballot-progress-count = { $done } av { $all }
ballot-progress-seat = Plats { $seat }, { $party }: { $state ->
    [done] har röstat
    [here] vid skärmen
   *[waiting] har inte röstat
}

handover-to = Lämna över till
handover-alone = De andra tittar bort så länge.
handover-hold = Håll ned för att öppna
handover-sure = Tryck en gång till för att öppna
handover-open = Öppna utan att hålla ned
handover-title-ballot = Röstsedlarna
handover-title-brief = De privata uppdragen
handover-title-reflection = Reflektion
handover-title-promise = Löften
handover-title-signature = Underskrifter
handover-order = Vem står på tur?
handover-order-hint-ballot = Välj en annan plats, eller en som vill ändra sin röst.
handover-order-hint = Välj en plats.
handover-order-hint-brief = Välj den som vill läsa sitt uppdrag.
handover-all-ballot = Alla har röstat
handover-all-brief = Alla har läst sitt uppdrag
handover-all-reflection = Alla har svarat
handover-all-promise = Alla har skrivit
handover-all-signature = Alla har svarat
handover-all-note-ballot = Rösterna visas på en gång. Fram till dess går det att ändra sin röst.
handover-all-note = Det går att öppna igen och ändra.
handover-on-ballot = Visa rösterna
handover-on-brief = Till bordet
handover-on-reflection = Gå vidare
handover-on-promise = Till underskrifterna
handover-on-signature = Visa överenskommelsen
handover-early = Gå vidare ändå
handover-table = Till bordet
handover-seat = Plats { $seat }, { $name }, { $party }: { $state ->
    [done] klar
   *[waiting] väntar
}
handover-done = Klar
handover-waiting = Väntar
handover-cast = Har röstat

own-characters = { $used } av { $most } tecken

brief-title = Ert uppdrag
brief-public = Det alla får veta
brief-private = Bara för er
brief-side = Så ser kortet ut från er sida
brief-hide = Dölj

seat-reflection-title = Vad levde vi upp till, och vad kom i kläm?
seat-reflection-lead = Välj en princip av varje, eller bara en. Med siffrorna 1–6: först den ni levde upp till, sedan den som kom i kläm. Det är helt i sin ordning att hoppa över.
seat-reflection-lived = Levde upp till
seat-reflection-strained = Kom i kläm
seat-reflection-skip = Hoppa över
seat-reflection-save = Lämna svaret

promise-title = Hemma igen
promise-in-our-name = I er organisations namn har lovats
promise-nothing = Ingenting har lovats i ert namn.
promise-source = { $by }, runda { $round }. Har sagt ja: { $roles }
promise-source-plain = { $by }, runda { $round }
promise-at-risk = Åtagandet är i fara.
promise-own = Vårt eget löfte
promise-lead = En sak som ni vill göra, från er riktiga stol. Det får vara litet.
promise-hint = Vi …
promise-save = Spara löftet
promise-take-back = Ta tillbaka löftet

sign-title = Skriver ni under överenskommelsen?
sign-lead = Båda svaren är lika mycket värda, och det kostar ingenting att avstå.
sign-yes = Vi skriver under
sign-yes-text = Vi står bakom det som står i överenskommelsen.
sign-no = Vi skriver inte under
sign-no-text = Vi var med i samtalet. Det syns i överenskommelsen, med respekt.
sign-words = Några ord, om ni vill
sign-words-hint = Vad vill ni säga till de andra?
sign-give = Lämna svaret

raised-title = Räkna händerna
raised-title-second = Räkna händerna om förslaget
raised-lead = Räkna de uppräckta händerna. Den som inte räcker upp handen räknas som avstående.
raised-party = { $party }, { $seats } { $seats ->
    [one] plats
   *[other] platser
}
raised-party-counted = { $party }, { $seats } { $seats ->
    [one] plats
   *[other] platser
} – räknad
raised-talk-only = Prata mer, utan betyg
raised-talk-beside-head = Prata mer, med betyg
raised-less = { $what }, en mindre
raised-more = { $what }, en till
raised-sum = { $counted } av { $seats }
raised-sum-left = { $counted } av { $seats }; { $left } räknas som avstående
raised-too-many = { $counted } händer, men parten har { $seats } { $seats ->
    [one] plats
   *[other] platser
}.
raised-talk-beside = Det är fler som vill prata mer än som gav betyg.
raised-not-a-number = Skriv ett antal händer.
raised-objections = Invändningar
raised-objections-lead = En rad för varje invändning. Orden läses upp, men inte vem som sa dem.
raised-objection = Invändning { $number }
raised-objection-add = Ny invändning
raised-objection-remove = Ta bort invändning { $number }
raised-save = Spara räkningen

amend-title = Rätta en röst
amend-lead = Det som rättas och skälet står kvar i spelets logg. Den tidigare rösten visas inte.
amend-whose = Vems röst blev fel?
amend-ballot = Så här skulle rösten ha varit
amend-count = Så här skulle räkningen ha varit
amend-reason = Skäl
amend-reason-hint = Varför rättas rösten?
amend-missing-whose = Välj vems röst som ska rättas.
amend-missing-reason = Skriv varför rösten rättas.
amend-missing-marks = Fyll i varje rad.
amend-cancel = Avbryt
amend-save = Rätta rösten
amend-recast-lead = Platsen röstar igen bakom förhänget, och sedan visas alla röster på nytt. Det som blev fel och skälet står kvar i spelets logg.
amend-recast-seen = Parten har så få platser att det kommer att synas vad som ändras.
amend-recast = Låt platsen rösta igen
