# Det som alla ser: bordet, kortet och ridån.

rooms-why = { $what }. Varför?
rooms-trust = Tillit: { $value } av 10
rooms-phase-passed = { $phase }: klar
rooms-phase-current = { $phase }: här är vi nu
rooms-phase-coming = { $phase }: kommer
rooms-seat-role = { $seat }. { $role }, { $party }
rooms-and = { $first } och { $last }

table-vote = Rösta
table-turn = Vänd kortet
table-commitment = Åtagande
table-pen = Pennan
table-principle = Princip
table-seats = Platser
table-names = Namn
table-close = Stäng
table-previous = Föregående
table-next = Nästa
table-page = Sida { $page } av { $pages }

table-time-left = kvar
table-time-paused = pausad
table-time-over = över tiden
table-time-label-running = Samtalstid: { $time } kvar. Öppna klockan
table-time-label-paused = Samtalstid: { $time } kvar, pausad. Öppna klockan
table-time-label-over = Samtalstiden tog slut för { $time } sedan. Prata gärna klart. Öppna klockan

table-seat-pen = { $seat }, har pennan
table-seat-wants = { $seat }, vill ha pennan
table-pencil = Pennan ligger hos { $seat }
table-card = Kortet { $title }. { $gist }
table-reminders = Påminnelser i den här rundan: { $list }
table-principle-label = Principen { $principle }

proposal-title = Vårt förslag
proposal-base = Grund:
proposal-base-label = Förslaget bygger på vägval { $letter }: { $title }
proposal-base-none = Förslaget har ingen grund än. Pennan väljer ett vägval att bygga på
proposal-wording-label = Ordalydelsen: { $wording }
proposal-pen = Pennan:
proposal-empty = Inga åtaganden än. Vem vill börja?
proposal-status = { $by } · { $status }
proposal-offered = erbjudet
proposal-consented = har fått ja
proposal-waiting = väntar på ja
proposal-declined = har fått nej
proposal-withdrawn = tillbakadraget
proposal-entry = { $title }. { $by }, { $status }
proposal-entry-waits = { $title }. { $by }, väntar på ja från { $party }
proposal-entry-declined = { $title }. { $by }, har fått nej: { $reason }
proposal-more = +{ $count } till
proposal-more-above = +{ $count } ovanför

hexagon-title = Principerna och tilliten
hexagon-hint = Tryck på ett värde för att se varför.
hexagon-show = Visa principerna stort
names-title = Runt bordet
names-row = { $seat }: { $person }, { $role }, { $party }

deal-title = Rollerna är utdelade
deal-OwnParty = Alla talar för sin egen part.
deal-OtherParty = Alla byter sida och talar för den andra parten.
deal-NeverOwn = Ingen talar för sin egen roll.
deal-exceptions = { $count ->
    [one] Plats { $seats } fick behålla sin egen, eftersom ingen annan gick att dela ut.
   *[other] Platserna { $seats } fick behålla sina egna, eftersom inga andra gick att dela ut.
}
deal-lent = { $count ->
    [one] Plats { $seats } lånar ut sin röst till den andra sidan.
   *[other] Platserna { $seats } lånar ut sina röster till den andra sidan.
}
deal-seat = { $person } – { $role }
deal-card = Kortet ligger med baksidan upp

situation-phase = Fas: { $phase }
situation-to-ballot = Till omröstningen
situation-briefs = Egna uppdrag
situation-options = Vägvalen
situation-options-label = Vägval { $letter }: { $title }. { $text } { $public }. { $ideburen }
situation-burden = { $party }: { $burden }
situation-burden-0 = inget
situation-burden-1 = lite
situation-burden-2 = en del
situation-burden-3 = mycket
situation-roles = Vid bordet
situation-side-label = Så ser det ut från { $party ->
    [public] offentligt
   *[ideburen] idéburet
} håll: { $text }
situation-recognisable-one = { $party ->
    [public] Den offentliga parten
   *[ideburen] Den idéburna parten
} har färre än tre platser. När rösterna visas kan de andra ana vem som röstat vad.
situation-recognisable-both = Båda parterna har färre än tre platser. När rösterna visas går det att ana vem som röstat vad.

curtain-cast = Röstat: { $cast } av { $seats }
curtain-seat-cast = { $seat }, har röstat
curtain-seat-missing = { $seat }, har inte röstat än
curtain-party-counted = { $party }: räknad
curtain-party-missing = { $party }: inte räknad än
curtain-hands = Handuppräckning
curtain-secret = Visas först när alla har röstat
curtain-secret-hands = Visas först när båda parterna är räknade
curtain-waiting-first = Omröstning 1 pågår
curtain-waiting-second = Omröstning 2 pågår

