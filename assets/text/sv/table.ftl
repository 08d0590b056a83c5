# Bordet ändras: sena gäster, den som går, byte av kort, kortare eller längre, och rättade ord.

# Varför något inte går.
error-seat-has-left = Plats { $seat } har gått. Kommer den tillbaka är den med från nästa utdelning.
error-seat-is-waiting = Plats { $seat } kom efter utdelningen och är med från nästa.
error-seat-is-here = Plats { $seat } har inte gått.
error-too-few-left = Minst { $least } platser måste vara kvar, och någon av dem måste vara med i rundan som pågår. Gå hem i stället, om ni är färre.
error-table-full = Bordet har redan { $most } platser. Låt den som kommer dela plats med någon.
error-voice-is-there = Platsen talar redan för den parten.
error-nobody-speaks-for = Då talar ingen för den { $party } parten. Låt någon annan göra det först.
error-no-such-card = Det kortet finns inte i kortleken.
error-card-was-played = Det kortet är redan spelat, eller ligger på bordet nu. Välj ett annat.
error-no-card-left = Det finns inget kort kvar som passar.
error-no-such-round = Det finns ingen runda { $round } att göra om.
error-no-more-rounds = Ni har redan lagt till { $most } rundor. Fler ryms inte.
error-left-out-already = Det är redan struket i den här rundan.
error-method-is-there = Ni röstar redan på det sättet.
error-nothing-to-mend = Det finns inget att rätta. Bara bordets egna ord rättas, och bara om något blir annorlunda.
error-number-is-promised = Siffror rättas inte så här, för ett tal är en del av det ni kom överens om. Ta upp det med bordet.
error-too-many-changes = Bordet har ändrats { $most } gånger. Fler ändringar ryms inte i ett spel.

# Det som sägs till rummet, på en rad.
change-arrived = { $who } är med från nästa utdelning.
change-arrived-beside = { $who } är med från nästa utdelning och sitter till dess bredvid { $beside }.
change-arrived-home = { $who } har kommit.
change-left = { $who } har gått. Röster, löften och idéer står kvar.
change-left-pen = { $who } har gått. Röster, löften och idéer står kvar. Pennan går till { $pen }.
change-returned = { $who } är tillbaka och med från nästa utdelning.
change-returned-beside = { $who } är tillbaka, är med från nästa utdelning och sitter till dess bredvid { $beside }.
change-voice = { $who } lånar ut sin röst till den andra parten från nästa utdelning.
change-voice-back = { $who } talar för sin egen part igen från nästa utdelning.
change-card = Kortet ”{ $aside }” läggs åt sidan. Ni spelar ”{ $card }”.
change-home = Ni går hem efter den här rundan.
change-home-early = { $unplayed ->
    [one] Ni går hem efter den här rundan. En runda blir ospelad.
   *[other] Ni går hem efter den här rundan. { $unplayed } rundor blir ospelade.
}
change-left-out-reflection = Reflektionen hoppas över i den här rundan.
change-left-out-event = Ingen händelse följer på den här rundan.
change-round-situation = Ni spelar en runda till, om en situation.
change-round-ideas = Ni spelar en runda till, om idéer.
change-method-handed = Från och med nu röstar ni med röstsedel.
change-method-raised = Från och med nu röstar ni med handuppräckning.
change-mended = Rättat: ”{ $before }” heter nu ”{ $after }”.

# I minnesanteckningarna.
minutes-changes = Det här ändrades under spelet
minutes-change-line = Runda { $round }, { $step }: { $change }
minutes-let-in = { $level }.
minutes-let-in-stage = { $level }. { $stage }.
minutes-left = Gick före slutet.
minutes-came = Kom i runda { $round }.
minutes-lent = Runda { $round }: { $who } talade för den andra parten, eftersom ingen därifrån var kvar.

# Det som kan ångras.
pause-undo-table = ändringen av bordet

# Det som bara jag vet.
error-already-told = Platsen har redan berättat.
cause-told = någon berättade det som bara den visste

# Vid hemkomsten och underskrifterna.
homecoming-left = { $organisation }, gick före slutet
homecoming-seat-left = { $organisation }, { $party }: gick före slutet.
signing-left = Gick före slutet

# Vid stolarna.
table-seat-left = { $seat }, har gått
table-seat-waits = { $seat }, är med från nästa utdelning

# I reglerna.
rules-table = När bordet ändras
rules-table-text =
    Sådant händer, och det är samtalsledaren som sköter det. Varje ändring sägs till rummet på en rad och står i minnesanteckningarna.

    Den som kommer sent får en egen plats och är med från nästa utdelning. Till dess kan den sitta bredvid någon. Den som går väntar ingen på. Det som den har röstat, lovat och skrivit står kvar, och pennan går till nästa plats på samma sida. Minst { $least } platser är kvar. Finns ingen kvar på den ena sidan lånar någon ut sin röst. Gör ingen det, lottas det vid nästa utdelning.

    Innan den första omröstningen kan kortet läggas åt sidan för ett annat. Efter ett utfall eller en skörd kan ni hoppa över reflektionen eller händelsen, gå hem, eller lägga till en runda, högst { $extra } gånger. Sättet att rösta kan bytas, också mitt i en omröstning: de röster som redan är lagda ligger kvar.

    Ett felstavat ord eller namn i det ni har kommit överens om kan rättas fram till underskrifterna. Båda lydelserna finns kvar i spelets mapp. Siffror rättas inte.

    I dialogen får den som vill berätta det som bara den vet. Då ser alla det den har fått läsa, till rundan är slut, och tilliten ökar ett steg, en gång per runda.
