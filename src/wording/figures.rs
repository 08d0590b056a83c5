//! Figures in words.

use super::party;
use crate::rules::{Figures, Party, RATING_MAX, Tally, Votes};
use crate::t;
use crate::text::Lang;

/// A number with at most `decimals` decimals, none of them a trailing zero, the way the language writes it.
pub(crate) fn number(lang: Lang, value: f64, decimals: usize) -> String {
    // Halves go away from zero, as at school; formatting alone would send some of them the other way.
    let scale = 10f64.powi(decimals as i32);
    let mut text = format!("{:.decimals$}", (value * scale).round() / scale);
    if text.contains('.') {
        text.truncate(text.trim_end_matches('0').trim_end_matches('.').len());
    }
    if text == "-0" {
        text = "0".to_owned();
    }
    let text = text.replace('-', "−");
    match lang {
        Lang::Sv => text.replace('.', ","),
        Lang::En => text,
    }
}

/// A share of 0..=1 as whole per cent, without the sign. All is 100 and nothing is 0, but nearly all is 99.
pub(crate) fn percent(share: f64) -> String {
    let rounded = (share * 100.0).round();
    let kept = if share < 1.0 && share > 0.0 { rounded.clamp(1.0, 99.0) } else { rounded };
    format!("{kept:.0}")
}

/// A change with its sign: `+2`, `−1`, `±0`.
pub(crate) fn signed(change: i8) -> String {
    match change {
        0 => "±0".to_owned(),
        1.. => format!("+{change}"),
        _ => format!("−{}", change.unsigned_abs()),
    }
}

/// A tally's ratings, lowest first: `2 3 3 4`.
pub(crate) fn ratings(tally: &Tally) -> String {
    let each = (1..=RATING_MAX).zip(tally.ratings);
    let all = each.flat_map(|(rating, count)| std::iter::repeat_n(rating.to_string(), usize::from(count)));
    all.collect::<Vec<_>>().join(" ")
}

/// Where the figures of a ballot come from, in plain words with the numbers.
pub(crate) fn why_votes(lang: Lang, votes: &Votes, figures: &Figures) -> Vec<String> {
    let name = |of: Party| party(lang, of);
    let share = |value: f64| number(lang, value, 3);
    let mut lines = Vec::new();
    for of in Party::ALL {
        let tally = &votes.tally[of];
        if tally.voters() == 0 {
            continue;
        }
        let mut parts = vec![match tally.rated() {
            0 => t!(lang, "why-votes-none"),
            _ => ratings(tally),
        }];
        if tally.abstained > 0 {
            parts.push(t!(lang, "why-votes-abstained", count = u32::from(tally.abstained)));
        }
        if tally.talk() > 0 {
            parts.push(t!(lang, "why-votes-talk", count = tally.talk()));
        }
        lines.push(t!(lang, "why-votes", party = name(of), ratings = parts.join(", ")));
    }
    for of in Party::ALL {
        if let Some(support) = figures.support[of] {
            let tally = &votes.tally[of];
            lines.push(t!(
                lang,
                "why-support",
                party = name(of),
                can = tally.can_live(),
                all = tally.rated(),
                percent = percent(support),
            ));
        }
    }
    if figures.between.is_some() {
        lines.push(t!(lang, "why-support-min", percent = percent(figures.support_min)));
    }
    for of in Party::ALL {
        if let Some(dispersion) = figures.dispersion_of[of] {
            lines.push(t!(lang, "why-dispersion", party = name(of), value = share(dispersion)));
        }
    }
    let (within, value) = (share(figures.within), share(figures.agreement));
    let in_percent = percent(figures.agreement);
    match figures.between {
        Some(between) => {
            lines.push(t!(lang, "why-within", value = within.clone()));
            lines.push(t!(lang, "why-between", value = share(between)));
            let between = share(between);
            lines.push(t!(
                lang,
                "why-agreement",
                within = within,
                between = between,
                value = value.clone(),
                percent = in_percent,
            ));
        }
        None => {
            lines.push(t!(lang, "why-within-one", value = within.clone()));
            lines.push(t!(lang, "why-between-none"));
            lines.push(t!(lang, "why-agreement-one", within = within, value = value.clone(), percent = in_percent));
        }
    }
    lines.push(t!(
        lang,
        "why-score",
        agreement = value,
        support = share(figures.support_min),
        value = number(lang, figures.score, 1),
    ));
    if votes.objections > 0 {
        lines.push(t!(lang, "why-objections", count = u32::from(votes.objections)));
    }
    lines
}
