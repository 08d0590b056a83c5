# Which cards a table would rather have, and which it has met.

cli-simulate-phase = Only cards of one phase: Prelude, Gathering, Dialogue, Drafting, Anchoring, Signing or Implementation
cli-simulate-phase-value = PHASE
cli-simulate-theme = Only cards on one theme, such as pengar (themes are in the deck’s own words); may be given several times
cli-simulate-theme-value = THEME
simulate-no-such-cards = The deck has no such cards. Its themes: { $themes }
simulate-chosen-no-log = Games with only some of a deck’s cards cannot be kept as logs. Leave out --log, or play with all cards.

choice-title = Which cards?
choice-phase = Where are you?
choice-phase-lead = Cards come first from the phase you are in.
choice-phase-any = Anywhere
choice-phase-set = The programme itself decides which phases it goes through.
choice-themes = Themes
choice-themes-lead = Choose none, one or several.
choice-fit = { $cards ->
    [one] One card fits.
   *[other] { $cards } cards fit.
}
choice-fit-few = { $cards ->
    [0] No card fits. Others will come.
    [one] One card fits, and there are more rounds. The rest will be other cards.
   *[other] { $cards } cards fit, and there are more rounds. The rest will be other cards.
}
choice-met = You have met { $met } of { $cards } cards. They come last.
choice-met-table = { $table } has met { $met } of { $cards } cards. They come last.
choice-met-none = Cards that you meet come last next time.
choice-forget = Forget them
choice-forget-text = Begin again with all cards
choice-not-forgotten = The cards are not forgotten: { $reason }
choice-now-any = Cards from the whole deck
choice-now-phase = Cards from { $phase }
choice-now-themes = Cards about { $themes }
choice-now-both = Cards from { $phase } about { $themes }
choice-change = Choose cards
choice-done = Done

theme-idrott = sport
theme-kultur = culture
theme-landsbygd = countryside
theme-lokaler = premises
theme-makt = power
theme-moten = meetings
theme-omsorg = care
theme-partnerskap = partnership
theme-pengar = money
theme-region-och-stat = region and state
theme-tro = faith
theme-ungdom = young people
theme-uppfoljning = follow-up
theme-upphandling = tenders
theme-vem-ar-med = who is in
theme-vem-borjar = who begins
theme-vem-skriver = who writes
