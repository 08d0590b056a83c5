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
ballot-at-risk = Åtagandet är hotat. Kan ni stå fast vid det?
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
ballot-row-of = { $row } av { $rows }
ballot-row-back = Föregående
ballot-row-on = Nästa
ballot-progress = Röstat:
ballot-progress-count = { $done } av { $all }
ballot-progress-seat = Plats { $seat }, { $party }: { $state ->
    [done] har röstat
    [here] vid skärmen
   *[waiting] har inte röstat
}

ballot-key-enter = Retur
ballot-key-escape = Esc
handover-key-space = Mellanslag

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
