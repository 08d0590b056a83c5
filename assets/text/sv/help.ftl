# Spelets regler: sidorna om idérundor. De andra sidorna står i menus.ftl.

rules-ideas = Idérundan
rules-ideas-text =
    I en idérunda finns inget kort. Alla organisationers spelbrickor blandas och delas ut, en till varje plats, och ingen får sin egen organisation: ni söker samarbeten från någon annans stol. I nästa idérunda delas det ut på nytt, och då undviks stolar ni redan har suttit i så långt det går. Kommer flera platser från samma organisation får de inte heller varandras.

    Går det inte att dela ut så, säger spelet det redan när ni förbereder bordet. Då kan ni låna spelbrickor ur kortleken, slå ihop platser eller tillåta det den här gången. Det som blir över när brickor är lånade ligger bredvid bordet den rundan. Båda parters spelbrickor är alltid med. Under rundan hör platsen till den part vars spelbricka den håller.

    Från den utdelade stolen skriver varje plats högst { $ideas } idéer eller utmaningar. Minst en behöver ligga på bordet innan ni går vidare. Spelet väntar in dem som inte har skrivit något; samtalsledaren kan välja att gå vidare ändå.

    I samlingen lägger den som håller en spelbricka den vid en idé, eller tar tillbaka den. Vem som helst får be om en spelbricka till en idé, men bara den som håller brickan avgör: ja, nej med ett skäl, eller prata först. Ett ja flyttar brickan. Ett nej kostar ingenting. Den som ber samma plats om samma bricka till samma idé en gång till efter ett nej, utan att idén har skrivits om, sänker tilliten med ett. En spelbricka ligger vid högst en idé och får flytta igen.

    De som har samlats kring en idé får skriva om den. Två idéer slås ihop när alla som håller en bricka vid någon av dem har sagt ja; har ingen samlats kring en idé svarar den som skrev den. En idé får läggas åt sidan av vem som helst så länge ingen annans bricka ligger där, och vem som helst får ta fram den igen. Frågor som inte hinner få svar faller när samlingen är slut, och sparas till eftersamtalet.

    Idéer och samlade spelbrickor ligger kvar till nästa idérunda. Den som håller brickan då bestämmer över den. En bricka som ingen håller ligger kvar, men ingen kan svara för den.
rules-evaluation = Utvärdering och skörd
rules-evaluation-text =
    De som håller en spelbricka vid en idé utvärderar den, var och en i hemlighet. Här skickas datorn alltid runt, även när ni annars räcker upp händerna, eftersom det bara är några vid varje idé. Frågan är hur väl ni kan leva med idén, med samma skala som för ett förslag, och det går att göra en invändning med ett skäl. Den som vill skriver också ett första steg och vem som saknas. Allt går att ändra tills det visas, och inget syns förrän allt visas på en gång. Är ni en eller två från en part vid en idé kan era svar kännas igen, och det säger spelet i förväg.

    En idé är ett samarbete när båda parter är samlade kring den. Då får den ett utfall och en poäng som ett förslag. Annars står den ensam än så länge: betygen visas, men inget utfall. Bara spelbrickor som någon håller i den här rundan räknas.

    I skörden ser ni vad det blev. Blev något fel låter samtalsledaren den platsen utvärdera igen, i hemlighet och med ett skäl som står kvar. När ni går vidare ger varje invändning med ett skäl +1 i Öppenhet och insyn, och har minst ett samarbete fått samtycke ökar tilliten med ett, en gång per runda. Principerna ändras annars inte av idéer. Rundans poäng är medelvärdet av samarbetenas poäng; finns inget samarbete har rundan ingen poäng och räknas inte in i spelets.

    Idérundor har ingen reflektion. Följs rundan av en händelse är det en som passar alla faser. Vid hemkomsten ser var och en vilka idéer den egna organisationen är samlad kring, och vem som förde dit den.

    En rubrik får ha { $title } tecken, raden { $line }, ett första steg eller vem som saknas { $evaluation }.
