# Vilka kort ett bord hellre vill ha, och vilka det har mött.

cli-simulate-phase = Bara kort från en fas: Prelude, Gathering, Dialogue, Drafting, Anchoring, Signing eller Implementation
cli-simulate-phase-value = FAS
cli-simulate-theme = Bara kort om ett tema, till exempel pengar; kan skrivas flera gånger
cli-simulate-theme-value = TEMA
simulate-no-such-cards = Kortleken har inga sådana kort. Dess teman: { $themes }
simulate-chosen-no-log = Spel med bara några av kortlekens kort går inte att spara som loggar. Ta bort --log, eller spela med alla kort.

choice-title = Vilka kort?
choice-phase = Var är ni?
choice-phase-lead = Korten kommer först från fasen där ni är.
choice-phase-any = Var som helst
choice-phase-set = Upplägget bestämmer själv vilka faser det går igenom.
choice-themes = Ämnen
choice-themes-lead = Välj inget, ett eller flera.
choice-fit = { $cards ->
    [one] Ett kort passar.
   *[other] { $cards } kort passar.
}
choice-fit-few = { $cards ->
    [0] Inget kort passar. Då kommer andra kort.
    [one] Ett kort passar, och rundorna är fler. Resten blir andra kort.
   *[other] { $cards } kort passar, och rundorna är fler. Resten blir andra kort.
}
choice-met = Ni har mött { $met } av { $cards } kort. De kommer sist.
choice-met-table = { $table } har mött { $met } av { $cards } kort. De kommer sist.
choice-met-none = Kort som ni möter kommer sist nästa gång.
choice-forget = Glöm dem
choice-forget-text = Börja om med alla kort
choice-not-forgotten = Korten är inte glömda: { $reason }
choice-now-any = Kort ur hela kortleken
choice-now-phase = Kort från { $phase }
choice-now-themes = Kort om { $themes }
choice-now-both = Kort från { $phase } om { $themes }
choice-change = Välj kort
choice-done = Färdig

theme-idrott = idrott
theme-kultur = kultur
theme-landsbygd = landsbygd
theme-lokaler = lokaler
theme-makt = makt
theme-moten = möten
theme-omsorg = omsorg
theme-partnerskap = partnerskap
theme-pengar = pengar
theme-region-och-stat = region och stat
theme-tro = tro
theme-ungdom = ungdom
theme-uppfoljning = uppföljning
theme-upphandling = upphandling
theme-vem-ar-med = vem är med
theme-vem-borjar = vem börjar
theme-vem-skriver = vem skriver
