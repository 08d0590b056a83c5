# Till den som leder: inledningen, ett manus för varje steg, svåra stunder och eftersamtalet.

leader-say = Säg
leader-now = Det här händer nu
leader-look = Lägg märke till
leader-usual = { $minutes ->
    [0] Brukar ta mindre än en minut.
    [one] Brukar ta en minut.
   *[other] Brukar ta { $minutes } minuter.
}
leader-card-note = Om kortet

# Inledningen, före första rundan.
leader-opening = Innan ni börjar
leader-opening-say = Vi är här för att öva på att komma överens, inte för att vinna.
leader-opening-purpose = I dag möts det offentliga och det idéburna kring frågor som är svåra på riktigt. Ingen fråga har ett rätt svar. Det ni kommer fram till gäller här i rummet, och vad ni tar med er hem bestämmer ni själva på slutet.
leader-opening-rules = Fyra regler för samtalet
leader-opening-rule-1 = Lyssna klart innan du svarar.
leader-opening-rule-2 = Fråga hellre en gång till än gissa vad någon menar.
leader-opening-rule-3 = Tala om saken, inte om personen.
leader-opening-rule-4 = Att säga nej är tillåtet. Säg gärna varför.
leader-opening-chairs = Under spelet lånar ni varandras stolar. Den som får en roll talar för den, så gott det går. Ingen behöver kunna allt om den.
leader-opening-out = Det som sägs i en roll sägs av rollen. Efter varje runda lämnar ni stolen, och på slutet är alla tillbaka i sin egen.

# Ett manus för varje steg.
leader-Deal-say = Nu får var och en en roll. Läs den för er själva, och säg sedan vem ni är.
leader-Deal-now = Varje plats får en roll med två texter: en som alla får se och en som bara är för den själv. Låt alla läsa klart.
leader-Deal-look = Någon som är obekväm med sin roll. Det går bra att byta med en annan, om båda vill.
leader-Deal-ideas-say = Nu får var och en en annan organisations spelbricka. Tänk er in i den.
leader-Deal-ideas-now = Ingen får sin egen bricka. Den som äger brickan berättar gärna kort om sin organisation för den som ska tala för den.
leader-Deal-ideas-look = Två som inte känner varandra och råkar hålla varandras brickor. Ge dem en minut tillsammans.
leader-Situation-say = Jag läser situationen högt. Lyssna ur er roll.
leader-Situation-now = Läs situationen, hur den ser ut från båda hållen, och frågan. Sedan får var och en titta på sin egen text.
leader-Situation-look = Den som redan vet svaret. Be om frågor först, och vänta med lösningarna.
leader-FirstBallot-say = Säg i hemlighet hur väl ni kan leva med vart och ett av vägvalen.
leader-FirstBallot-now = Alla bedömer alla vägval, från 1 till 5. Ingen ser någon annans röst förrän alla har röstat.
leader-FirstBallot-look = Den som vill förklara sin röst i förväg. Säg att det kommer strax.
leader-Reveal-say = Så här är det. Vad ser ni?
leader-Reveal-now = Rösterna visas per part, aldrig per plats. Låt bordet titta i tystnad en stund innan någon tolkar.
leader-Reveal-look = Var prickarna ligger långt ifrån varandra inom samma part. Det är lätt att missa.
leader-Dialogue-say = Pennan bygger förslaget, och alla andra hjälper till. Vad behöver ni för att kunna leva med det?
leader-Dialogue-now = Den som har pennan väljer ett vägval att bygga på och skriver. Var part erbjuder löften om sig själv och kan be den andra om löften. Ett löfte som någon har bett om gäller först när den andra parten har sagt ja.
leader-Dialogue-look = Hur länge pennan ligger på samma sida, vem som inte har sagt något, och om någon lovar åt en annan.
leader-SecondBallot-say = Nu gäller det förslaget som det står. Kan ni leva med det?
leader-SecondBallot-now = Alla bedömer förslaget i hemlighet. Den som inte kan gå med på det skriver en invändning med ett skäl.
leader-SecondBallot-look = Sena ändringar i texten. Läs upp förslaget en sista gång innan ni röstar.
leader-Outcome-say = Det här kom ni fram till. Vad var det som avgjorde?
leader-Outcome-now = Finns samtycke kan ni anta förslaget. Annars tar ni frågan ett varv till, eller bär den med er som kvarstående.
leader-Outcome-look = Att den som invände inte pressas. En invändning är ett bidrag, och den drar inte ned resultatet.
leader-Reflection-say = Vilken princip levde ni upp till, och vilken fick stå tillbaka?
leader-Reflection-now = Var och en väljer en av varje, för sig själv. Ni ser sedan hur många som valde vilken.
leader-Reflection-look = En princip som ingen nämner. Fråga vad som hade krävts.
leader-Ideas-say = Skriv det ni ser från den här stolen: en idé, eller en utmaning som behöver ett svar.
leader-Ideas-now = Var och en skriver en till tre idéer ur den organisation hen håller, i tysthet. Sedan läses de upp.
leader-Ideas-look = Den som skriver för sin egen organisation av gammal vana. Påminn om vems stol det är.
leader-Gathering-say = Vilka behövs för att det ska bli av? Fråga dem.
leader-Gathering-now = Den som håller en bricka lägger den vid en idé, eller blir tillfrågad av andra. Bara den som håller brickan bestämmer. Ett nej får ett skäl.
leader-Gathering-look = Idéer där bara den ena parten har samlats. De behöver någon från andra sidan för att bli ett samarbete.
leader-Evaluation-say = Hur väl kan er organisation leva med det här, och vad är första steget?
leader-Evaluation-now = De som har samlats vid en idé bedömer den i hemlighet, och skriver ett första steg och vem som saknas.
leader-Evaluation-look = Första steg utan namn och dag. Be om ett som går att göra nästa vecka.
leader-Harvest-say = Vilken av idéerna skulle ni sakna om den försvann?
leader-Harvest-now = Ni ser vad som blev av idéerna, vilka första steg som nämndes och vilka som saknas.
leader-Harvest-look = Det som är litet och kan börja genast. Det stora får vänta på sitt beslut.
leader-Event-say = Tiden går, och något händer. Håller det ni har lovat?
leader-Event-now = Händelsen prövar en princip. Har ni levt upp till den håller överenskommelsen, annars kommer ett löfte i gungning och upp till prövning nästa gång ni röstar.
leader-Event-look = Den som tar händelsen personligt. Det är ett kort som prövar löftet, inte någon vid bordet.
leader-Homecoming-say = Nu är ni tillbaka i er egen stol. Säg ert eget namn, och läs vad som har lovats i ert namn.
leader-Homecoming-now = Alla lämnar sina roller. Var och en ser vad som har kommits överens om på den egna sidan, och skriver ett löfte från sin riktiga plats.
leader-Homecoming-look = Löften som någon annan ska hålla. Ett bra löfte börjar med jag eller vi.
leader-Signing-say = Den som vill skriver under. Den som avstår gör det med samma respekt.
leader-Signing-now = Överenskommelsen visas i sin helhet. Var och en skriver under eller avstår, och kan lägga till några ord.
leader-Signing-look = Att ingen behöver försvara sitt nej. Det som står kvar är också ett resultat.
leader-Debrief-say = Vi tar det i fyra steg, och vi börjar med hur det kändes.
leader-Debrief-now = Spelet är slut och överenskommelsen är sparad. Gå igenom stegen i ordning: känslan först, lärdomen sist.
leader-Debrief-look = Den som hoppar till slutsatsen. Be om vad som hände innan ni talar om varför.

# Svåra stunder.
leader-hard = Svåra stunder
leader-hard-see = Så märks det
leader-hard-say = Det kan du säga
leader-hard-do = Det kan du göra
leader-hard-dominates-title = En tar all plats
leader-hard-dominates-see = Samma röst svarar på allt, och de andra tittar ned i bordet.
leader-hard-dominates-say = Vi tar ett varv. En mening var, och ingen svarar förrän varvet är klart.
leader-hard-dominates-do = Låt varvet börja hos någon som har varit tyst. Ge gärna pennan till den som talar mycket, med uppgiften att skriva ned de andras ord.
leader-hard-silence-title = Det blir tyst
leader-hard-silence-see = Ingen vill börja, eller alla väntar på någon.
leader-hard-silence-say = Tala två och två i två minuter. Sedan hör vi en sak från varje par.
leader-hard-silence-do = Vänta först, längre än det känns bekvämt. Många tänker. Låt annars alla skriva en rad innan någon talar.
leader-hard-anger-title = Någon blir arg
leader-hard-anger-see = Rösten höjs, orden blir ”alltid” och ”aldrig”, eller någon lutar sig bort.
leader-hard-anger-say = Det här är viktigt för dig. Vad är det som inte får hända?
leader-hard-anger-do = Stanna klockan. Sänk takten, upprepa vad du har hört, och fråga om du har förstått rätt. Ta en paus innan ni går vidare.
leader-hard-trust-title = Tilliten är nästan slut
leader-hard-trust-see = Tilliten ligger på 0, 1 eller 2, och varje fråga låter som ett krav.
leader-hard-trust-say = Vi lägger förslaget åt sidan i fem minuter. Vad behöver sägas först?
leader-hard-trust-do = Be var part erbjuda något litet som den kan hålla redan i morgon. Lämna sedan över pennan till den andra sidan.
leader-hard-quick-title = Ett ja som kom för fort
leader-hard-quick-see = Alla är överens innan någon har frågat något.
leader-hard-quick-say = Vem av dem ni talar för skulle ha svårt att leva med det här, och varför?
leader-hard-quick-do = Låt någon läsa upp löftena ett i taget. Fråga vem som gör det, och när.
leader-hard-money-title = Allt handlar om pengar
leader-hard-money-see = Varje förslag faller på att det inte finns medel.
leader-hard-money-say = Vad av det här råder vi över i dag, och vad måste beslutas någon annanstans?
leader-hard-money-do = Dela förslaget i två: det som kan börja utan pengar, och det som ni gemensamt tar upp där beslutet fattas.
leader-hard-conflict-title = En verklig konflikt i rummet
leader-hard-conflict-see = Två personer talar om något som har hänt på riktigt, inte om kortet.
leader-hard-conflict-say = Det här hör till er verklighet, och det förtjänar sin egen tid. Vill ni ta det efteråt, med någon som hjälper er?
leader-hard-conflict-do = Byt kort, inte personer. Låt aldrig två i konflikt spela varandra. Fråga dem enskilt om de vill fortsätta.
leader-hard-role-title = Att kliva ur rollen
leader-hard-role-see = Någon fortsätter att försvara rollen efter rundan, eller får höra sådant som rollen har sagt.
leader-hard-role-say = Säg ditt eget namn, och en sak du tar med dig från stolen.
leader-hard-role-do = Gör det varje gång någon har bytt sida. Låt dem resa sig och sätta sig igen, om det hjälper.

# Eftersamtalet.
debrief-step-1 = Hur kändes det?
debrief-step-1-ask = Säg ett ord var om hur det var att sitta i stolen. När var det svårast att lyssna?
debrief-step-2 = Vad hände?
debrief-step-2-ask = När vände samtalet? Vem hade pennan då, och vad hade just sagts?
debrief-step-3 = Varför?
debrief-step-3-ask = Vad var det ni egentligen var oense om: målet, vägen dit eller vem som bär kostnaden?
debrief-step-4 = Vad gör vi på måndag?
debrief-step-4-ask = Vem ringer vem, om vad, och när? Ta ett steg som är så litet att det blir av.
debrief-widest = Längst ifrån varandra stod ni i runda { $round }, om ”{ $card }”: { $subject }.
debrief-most-asked = { $times ->
    [one] Ett löfte bad ni om: ”{ $clause }”.
   *[other] Oftast, { $times } gånger, bad ni om löftet ”{ $clause }”.
}
debrief-most-asked-adopted = Det står i överenskommelsen.
debrief-most-asked-open = Det står inte i överenskommelsen. Vad hade krävts?
debrief-let-in = ”{ $option }”. { $level }.
debrief-let-in-stage = ”{ $option }”. { $level }. { $stage }.
debrief-card-questions = Frågor till ”{ $card }”
debrief-out = Alla har lämnat sina roller. Säg ditt eget namn, och en sak du tar med dig från stolen.

# Tidsplanen.
time-left = { $minutes ->
    [one] Ungefär en minut kvar.
   *[other] Ungefär { $minutes } minuter kvar.
}
time-on-time = Ni ligger i tid.
time-late = { $minutes ->
    [one] Ni blir klara en minut efter tiden.
   *[other] Ni blir klara { $minutes } minuter efter tiden.
}
time-early = { $minutes ->
    [one] Ni blir klara en minut före tiden.
   *[other] Ni blir klara { $minutes } minuter före tiden.
}
time-saves = { $what }: sparar { $minutes } min
time-costs = { $what }: tar { $minutes } min till
time-without-reflection = Hoppa över reflektionen
time-without-event = Hoppa över händelsen
time-raise-hands = Rösta med handuppräckning
time-go-home = Gå hem efter den här rundan
time-one-more-situation = En runda till om en situation
time-one-more-ideas = En runda till om idéer
