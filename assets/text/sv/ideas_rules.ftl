# Idérundans regler: steg, hinder, orsaker och ord i dokument.

step-Ideas = Idéer
step-Gathering = Samling
step-Evaluation = Utvärdering
step-Harvest = Skörd

error-no-such-idea = Den idén finns inte.
error-idea-not-open = Idén ligger inte framme på bordet. Ta fram den igen, eller välj en annan.
error-not-your-idea = En idé kan skrivas om av den som skrev den medan idéerna skrivs, och därefter av dem som har samlats kring den.
error-no-more-ideas = Ni har redan skrivit { $max } idéer i den här rundan.
error-no-idea-yet = Skriv minst en idé eller utmaning först, så att det finns något att samlas kring.
error-no-such-tile = Den spelbrickan finns inte.
error-tile-aside = Ingen håller den spelbrickan i den här rundan, så ingen kan svara för den.
error-tile-in-hand = Den spelbrickan håller ni själva. Lägg den vid idén utan att fråga.
error-already-there = Spelbrickan ligger redan där.
error-already-asked = Frågan är redan ställd och väntar på svar.
error-no-such-ask = Den frågan finns inte.
error-not-your-tile = Plats { $seat } håller spelbrickan, och bara den som håller en spelbricka svarar för den.
error-not-your-ask = Plats { $seat } ställde frågan, och bara den som har frågat kan ta tillbaka frågan.
error-no-such-merge = Den frågan om att slå ihop idéer finns inte.
error-same-idea = Välj två olika idéer att slå ihop.
error-not-gathered = Det kan bara de göra som har samlats kring idén.
error-others-gathered = Andra har samlats kring idén, så den kan inte läggas åt sidan nu.
error-not-parked = Idén är inte lagd åt sidan.
error-seats-missing = { $count ->
    [one] En plats har inte skrivit något än.
   *[other] { $count } platser har inte skrivit något än.
} Vänta in dem, eller välj Gå vidare ändå i pausen.

setup-problem-no-chair-deal = { $seats } platser kommer från { $organisation }, och då räcker inte andras spelbrickor till. Låna { $lack ->
    [one] en spelbricka till
   *[other] { $lack } spelbrickor till
} ur kortleken, slå ihop platser eller tillåt att någon får sin egen stol.
setup-problem-no-tile-for = Ingen spelbricka är { $party }. Låna minst en sådan ur kortleken, så att båda parter finns på bordet.
setup-problem-no-such-tile = Spelbricka { $place } att låna finns inte i kortleken, eller är vald två gånger.

cause-idea-consent = idé { $idea } fick samtycke av båda parter
cause-tile-asked-again-public = den offentliga parten bad igen om samma spelbricka till idé { $idea } efter ett nej
cause-tile-asked-again-ideburen = den idéburna parten bad igen om samma spelbricka till idé { $idea } efter ett nej
subject-idea = idé { $number }
idea-stands-alone = Står ensam än så länge

minutes-ideas = Idéer
minutes-ideas-text = Idéerna skrevs från någon annans stol. Organisationerna nedan är sådana som någon annan talade för: inget är lovat förrän de själva säger det.
minutes-idea = Idé { $number }: { $title }
minutes-challenge = Utmaning { $number }: { $title }
minutes-idea-written = Skriven i runda { $round } av { $seat }.
minutes-idea-gathered = { $count ->
    [one] En organisation är samlad kring den:
   *[other] { $count } organisationer är samlade kring den:
}
minutes-idea-nobody = Ingen är samlad kring den än.
minutes-idea-brought = { $tile }, i runda { $round } genom { $seat }.
minutes-idea-parked = Lagd åt sidan. Det går att ta vid här en annan gång.
minutes-idea-merged = Går vidare som en del av { $idea }.
minutes-idea-result = Utvärderad i runda { $round }: { $outcome }
minutes-idea-first-step = Första steg: { $words }
minutes-idea-missing = Saknas: { $words }
minutes-idea-objection = Invändning: { $words }
minutes-tile-to-idea = { $tile } till { $idea }
minutes-merge = Slå ihop { $idea } med { $into }
minutes-unanswered = Till eftersamtalet: frågor som väntar på svar
minutes-unanswered-ask = Runda { $round }. { $asker } frågade { $seat }.
