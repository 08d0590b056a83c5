# Vad kortleken säger till den som leder, och till en roll i sänder.

edit-group-stake = Vad en roll vet om kortet
deck-what-stake = Vad rollen vet (`stakes`)
edit-field-stake-role = Id på rollen som vet det.
edit-field-stake-text = Det som bara den rollen vet om just det här kortet: något den kan vinna eller förlora.
edit-field-card-themes = Vad kortet handlar om, med små ord det kan väljas efter: lokaler, pengar, ungdom.
edit-field-card-stage = Var i ett offentligt beslut kortet hör hemma, med orden i den europeiska koden för medborgarmedverkan.
edit-field-card-stakes = Rader som bara en viss roll får läsa, bredvid sitt uppdrag. Två eller tre roller räcker.
edit-field-card-minutes = Ungefär hur många minuter rundan tar.
edit-field-card-opens = En mening att öppna samtalet med, högt.
edit-field-card-usually = Vad som brukar hända, så att ledaren känner igen det.
edit-field-card-if_stuck = Vad ledaren kan fråga när ingen kommer vidare.
edit-field-card-if_hot = Vad ledaren kan göra när det blir hett.
edit-field-card-debrief = Frågor att avsluta rundan med. Två eller tre räcker.
edit-field-card-really = Hur det har gått på riktigt, eller vad kortet handlar om under det som syns.
edit-field-option-level = Hur långt de idéburna släpps in om vägvalet antas: Information, Consultation samråd, Dialogue dialog, Partnership partnerskap.
edit-field-role-called = Rollen i bestämd form, som den står inne i en mening: områdeschefen.
edit-field-commitment-spoken = Löftet så som någon skulle säga det över bordet.

edit-template-called-public = handläggaren
edit-template-called-ideburen = ordföranden
edit-template-commitment-spoken = Vi ses en gång i kvartalet, och vi turas om att bjuda in.
edit-template-opens = Skriv en mening att öppna samtalet med.
edit-template-usually = Skriv vad som brukar hända när det här kortet spelas.
edit-template-if-stuck = Skriv en fråga som hjälper när ingen kommer vidare.
edit-template-if-hot = Skriv vad ledaren kan göra när det blir hett.
edit-template-debrief = Vad tar vi med oss härifrån?
edit-template-really = Skriv hur det har gått på riktigt, eller vad kortet egentligen handlar om.

reference-kind-texts = en lista med texter
reference-kind-texts-words = en lista med texter, var och en högst { $max } ord
reference-kind-themes = en lista med ord inom citattecken, vart och ett högst { $max } tecken
reference-kind-role = id på en roll

deck-ko324 = Ingen roll i kortleken har id:t `{ $word }`.
deck-ko324-advice =
    { $hint ->
        [yes] Menades `{ $near }`?
       *[no] Skriv id:t på en roll som finns under `roles`.
    }
deck-ko325 = Temat `{ $word }` är tomt eller för långt.
deck-ko325-advice = Skriv ett kort ord, högst { $max } tecken: det står på en knapp.
deck-ko415 = Rollen `{ $id }` står två gånger under `stakes`.
deck-ko415-advice = Skriv allt den vet på en rad.
deck-ko416 = Temat `{ $word }` står två gånger.
deck-ko416-advice = Ta bort det ena.

deck-term-Agenda = dagordning
deck-term-Decision = beslut
deck-term-Monitoring = uppföljning
deck-term-Reformulation = omprövning
deck-term-Information = information
deck-term-Consultation = samråd
deck-term-Partnership = partnerskap

stage-Agenda = Dagordning: vad ska vi tala om
stage-Drafting = Utformning: ett förslag skrivs
stage-Decision = Beslut
stage-Implementation = Genomförande
stage-Monitoring = Uppföljning
stage-Reformulation = Omprövning: det skrivs om
level-Information = Information: de får veta
level-Consultation = Samråd: de blir tillfrågade
level-Dialogue = Dialog: de talar med dem som beslutar
level-Partnership = Partnerskap: de delar arbete och ansvar

workshop-field-stake-role = Rollen som vet
workshop-field-stake-text = Vad den vet
workshop-field-card-themes = Teman, med komma emellan
workshop-field-card-stage = Steg i ett offentligt beslut
workshop-field-card-stakes = Vad enskilda roller vet
workshop-field-card-minutes = Minuter för rundan
workshop-field-card-opens = Att öppna med
workshop-field-card-usually = Vad som brukar hända
workshop-field-card-if_stuck = När ingen kommer vidare
workshop-field-card-if_hot = När det blir hett
workshop-field-card-debrief = Fråga att avsluta med
workshop-field-card-really = I verkligheten
workshop-field-option-level = Hur långt de idéburna släpps in
workshop-field-role-called = Rollen inne i en mening
workshop-field-commitment-spoken = Löftet, sagt över bordet
workshop-question-away = Ta bort fråga { $number }
workshop-add-question = Lägg till en fråga att avsluta med
workshop-stake-away = Ta bort rad { $number }
workshop-add-stake = Lägg till något som en roll vet

leading-minutes = Ungefär { $minutes } minuter.
leading-opens = Säg: { $text }
leading-usually = Brukar hända: { $text }
leading-if-stuck = Om ingen kommer vidare: { $text }
leading-if-hot = Om det blir hett: { $text }
leading-really = I verkligheten: { $text }
leading-debrief = Avsluta med: { $text }
print-stake = Bara för { $role }: { $text }
brief-stake = Det bara ni vet om det här kortet
