# Egen fråga: bordet skriver sitt eget kort.
step-Question = Egen fråga

error-not-your-side = Hur det ser ut från en sida skriver den sidan själv.
error-too-many-options = Ett kort har högst { $most } vägval. Ta bort ett först.
error-wrong-principles = Välj en till { $most } principer.
error-not-at-stake = Ett vägval kan bara gynna eller tära på principer som ni har valt, och inte båda delarna på en gång.
error-burden-too-great = Bördan är högst { $most }.
error-card-unfinished = { $count ->
    [one] Kortet är inte färdigt: en sak fattas.
   *[other] Kortet är inte färdigt: { $count } saker fattas.
}

leader-Question-say = I dag är det ni som skriver kortet. Vad har hänt hos er som ni behöver komma överens om?
leader-Question-now = Bordet skriver en situation, en fråga och två till fyra vägval. Var sida skriver själv hur det ser ut därifrån. Tio minuter räcker om ni nöjer er med det viktigaste.
leader-Question-look = Att frågan inte redan innehåller svaret, och att båda sidor känner igen sig i det som står.

own-title = Ert eget kort
own-lead = Skriv tillsammans. Var sida skriver hur det ser ut därifrån.
own-round = Egen fråga
own-part-title = Rubrik
own-part-title-hint = Nyckeln till huset
own-part-situation = Vad har hänt?
own-part-situation-hint = Skriv så att den som inte var med förstår.
own-part-public = Så ser det ut för den offentliga sidan
own-part-ideburen = Så ser det ut för den idéburna sidan
own-part-side-hint = Bara den sidan skriver här.
own-part-question = Frågan till bordet
own-part-question-hint = Vem öppnar på kvällen?
own-principles = Principer som står på spel
own-principles-text = Välj en till tre.
own-options = Vägval
own-option = Vägval { $letter }
own-option-new = Nytt vägval { $letter }
own-option-title = Kort namn
own-option-title-hint = På försök
own-option-text = Vad det innebär
own-option-text-hint = Det får vara tomt om namnet säger allt.
own-option-drop = Ta bort vägvalet
own-option-effects = Vad gör det med principerna?
own-option-effects-later = Spara vägvalet först. Sedan säger ni vad det gör med principerna och vad det kostar.
own-option-no-principles = Välj principer först, så kan ni säga vad vägvalet gör med dem.
own-serves = Gynnar
own-neither = Varken eller
own-strains = Tär på
own-burden = Vad kostar det { $side }?
own-burden-whose = Var sida svarar för sig.
own-gap = Fattas: { $what }
own-gap-options = { $count ->
    [one] ett vägval till
   *[other] { $count } vägval till
}
own-gaps-none = Allt som behövs står där.
own-done = { $done } av { $all } färdigt
own-empty = Ännu inget skrivet
own-write = Skriv
own-save = Spara
own-saved = Sparat.
own-turn = Vänd kortet
own-who = Vem skriver?
own-what = Vad skriver ni?
own-form-text = Det som sparas syns för alla på en gång. Allt går att ändra tills ni vänder kortet.
own-nobody = Ingen från den sidan sitter vid bordet nu.
own-phone-lead = Ni skriver kortet tillsammans. Alla kan skriva, och det som sparades sist gäller.
own-phone-other-side = Det här skriver den andra sidan.

minutes-own-round = Runda { $round }, egen fråga: { $card }
print-round-own = Egen fråga
keys-do-own-words = skriv på kortet
keys-do-own-options = skriv vägvalen
keys-do-own-principles = välj principer
keys-do-own-next = skriv det som fattas
time-one-more-own = En egen fråga till
alter-more-own = En egen fråga
change-round-own = Ni spelar en runda till, med en egen fråga.
workshop-kind-own = En egen fråga: bordet skriver kortet
rules-own = Egen fråga
rules-own-text =
    I en runda med egen fråga delas inget kort ut. Bordet skriver det: en rubrik, vad som har hänt, hur det ser ut från var sida, frågan och två till fyra vägval. Var sida skriver själv hur det ser ut därifrån. Tio minuter brukar räcka.

    Ni väljer en till tre principer som står på spel och säger för varje vägval vilka det gynnar och vilka det tär på: +1 eller −1 på var och en om vägvalet antas. Vad det kostar säger var sida för sig, från inget till mycket.

    Sedan vänder ni kortet och spelar rundan som alla andra. Kortet hör till det här spelet och delas aldrig ut av sig självt.

# Remiss: före andra omröstningen svarar var och en på texten, och pennan svarar.
step-Referral = Remiss
step-Answers = Remissen är inne

error-stance-missing = Säg först hur ni ser på texten.
error-nothing-changed = Texten är densamma som gick på remiss. Ändra den, eller säg varför den står kvar.
error-no-such-comment = Det finns inget sådant remissvar att besvara.
error-comments-unanswered = { $count ->
    [one] Ett remissvar väntar på pennan.
   *[other] { $count } remissvar väntar på pennan.
}
cause-comments-answered = alla remissvar fick ett svar

leader-Referral-say = Läs texten ord för ord. Kan den ni talar för stå bakom den?
leader-Referral-now = Var och en svarar i hemlighet på hur texten är skriven, och skriver gärna några ord. Den som inte vill säga något behöver inte.
leader-Referral-look = Den som svarar på frågan i stället för på texten. Här gäller det bara orden.
leader-Answers-say = Det här fick vi tillbaka. Pennan svarar på ett i taget.
leader-Answers-now = Ni ser svaren per part, utan vem som skrev. Den som har pennan svarar på alla som vill ändra: texten ändras, eller står kvar av ett skäl som sägs högt.
leader-Answers-look = Att ingen jagar den som skrev. Och om samma ändring löser flera svar på en gång.

referral-question = Hur ser ni på texten?
referral-wording = Så här står det
referral-comment = Några ord till pennan
referral-comment-hint = Vad behöver ändras, och varför?
referral-say-what = Skriv vad ni vill ändra.
referral-silent = Säger inget
referral-send = Lämna svaret
referral-secret = Ingen får veta vem som skrev vad.
referral-in = Remissen är inne
stance-backs = kan stå bakom
stance-wants = vill ändra
stance-refuses = kan inte skriva under
stance-silent = sa inget

answers-count = { $answered } av { $all } besvarade
answers-none-wanted = Ingen vill ändra något.
answers-table = Så svarade bordet
answers-of = { $party } { $count }
answers-quote = ”{ $text }”
answers-before = Före remissen: { $wording }
answers-changed = Ändrat i texten.
answers-kept = Inte ändrat, därför att: { $reason }
answers-waits = Väntar på svar
answers-no-comments = Ingen skrev något.
answers-answer = Svara
answers-vote = Rösta om förslaget
answers-foot = Svaren visas per part, aldrig per plats.
comment-title = Pennan svarar
comment-change = Ändra texten
comment-keep = Ändra inte
comment-wording = Texten från och med nu
comment-wording-hint = Skriv hela texten som den ska stå.
comment-reason = Inte ändrat, därför att …
comment-reason-hint = budgeten inte räcker längre än till 2028.
comment-send = Svara

curtain-waiting-referral = Remissen pågår
handover-title-referral = Remissen
handover-order-hint-referral = Välj en annan plats, eller en som vill ändra sitt svar.
handover-all-referral = Alla har svarat
handover-all-note-referral = Svaren visas på en gång. Fram till dess går det att ändra sitt.
handover-on-referral = Visa svaren
keys-do-next-comment = svara på nästa remissvar
keys-do-answer-comment = svara på ett remissvar
desk-waits-referral = { $count ->
    [one] Ett remissvar saknas
   *[other] { $count } remissvar saknas
}
desk-waits-comment = Remissvar från { $party }: ”{ $text }”
desk-waits-pen = Den som har pennan svarar

minutes-referrals = Remissvar
minutes-referral-counts = { $party }: { $back } kan stå bakom, { $want } vill ändra, { $refuse } kan inte skriva under, { $silent } sa inget
minutes-referral-comment = { $party }, { $stance }: ”{ $text }”
minutes-referral-changed = Texten ändrades.
minutes-referral-kept = Inte ändrat, därför att: { $reason }
minutes-referral-open = Fick inget svar.
print-round-referral = med remiss
rules-referral = Remiss
rules-referral-text =
    I en runda med remiss svarar var och en i hemlighet på förslagets text, mellan dialogen och den andra omröstningen: kan stå bakom, vill ändra eller kan inte skriva under, gärna med några ord. Den som vill ändra säger vad. Att inte säga något är också ett svar, och räknas.

    Alla svar visas på en gång, per part och utan namn. Den som har pennan svarar på vart och ett som inte står bakom texten: antingen ändras den, eller så står den kvar av ett skäl. Först när alla har fått svar röstar ni. Samtalsledaren kan välja att gå vidare ändå.

    Tilliten ökar med ett, en gång i rundan, när varje sådant remissvar har fått ett svar. Tar ni frågan ett varv till går texten på remiss igen.

# Visionen: varför bordet sitter där.
step-Vision = Visionen
error-still-objected = { $count ->
    [one] En plats står inte bakom visionen än.
   *[other] { $count } platser står inte bakom visionen än.
}
leader-Vision-say = Innan vi börjar: varför sitter vi här? En eller två meningar som alla kan stå bakom.
leader-Vision-now = Den som har pennan skriver, och vem som helst kan be om den. Fråga till sist om någon har något emot texten. Har ingen det är visionen antagen.
leader-Vision-look = Ord som låter fint men som ingen skulle märka om de försvann. Fråga vad som är annorlunda om tre år.
vision-title = Varför sitter vi här?
vision-empty = Skriv i en eller två meningar varför ni sitter här.
vision-objections = Har någon något emot den?
vision-write-first = Skriv något först. Sedan frågar ni runt bordet.
vision-nobody-objects = Ingen har sagt emot.
vision-objects = { $who }: { $reason }
vision-more = och { $count } till
vision-pen = Pennan: { $who }
vision-write = Skriv
vision-object = Säg emot
vision-adopt = Anta visionen
vision-wording = Visionen
vision-wording-hint = I vår kommun ska ingen behöva …
vision-write-text = Den som har pennan skriver. När texten ändras frågar ni om igen.
vision-who = Vem säger emot?
vision-reason = Varför?
vision-reason-hint = Det säger inget om dem som inte är här.
vision-object-text = Lämna fältet tomt för att ta tillbaka det som sagts.
vision-take-back = Ta tillbaka
vision-yours = Er vision
vision-revise = Ta upp visionen igen
minutes-vision = Visionen
desk-do-revise = Ta upp visionen igen
keys-do-vision = skriv visionen, eller säg emot den
keys-do-revise = ta upp visionen igen
rules-vision = Visionen
rules-vision-text =
    Ett upplägg kan börja med en vision: en eller två meningar om varför ni sitter här. Alla sitter då på sin egen organisations plats. Den som har pennan skriver, vem som helst kan be om den, och den lämnas vidare som i dialogen.

    Visionen är antagen när ingen säger emot. Den som gör det säger varför, öppet. Skrivs texten om frågar ni igen. Blir ni inte eniga kan samtalsledaren gå vidare utan vision.

    Den visas vid varje utdelning och står först i överenskommelsen. Mellan rundorna kan ni ta upp den igen, en gång före varje runda.
edit-field-round-referral = true om var och en svarar på texten före den andra omröstningen.
workshop-field-round-referral = Remiss före andra omröstningen
edit-field-programme-vision = true om bordet börjar med att skriva en vision.
workshop-field-programme-vision = Börja med en vision
pause-go-on-vision = Utan att anta någon vision. Ni kan ta upp den igen före nästa runda.
pause-go-on-answers = De remissvar som väntar får då inget svar.
