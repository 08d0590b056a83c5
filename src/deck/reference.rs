//! What may stand in a deck, as a document: made from the table of fields the reader goes by and from the words of
//! the check, so that it cannot say anything else.

use super::fields::{Group, Kind, Limit, THEME_MAX, groups};
use super::problem::{CODES, severity_of};
use super::voices::OCCASIONS;
use crate::t;
use crate::text::{FluentValue, Lang, tr, tr_with};
use std::fmt::Write as _;

/// What a field means to the author who fills it in; the same words in forms and in the reference.
pub(crate) fn explanation(lang: Lang, group: &Group, field: &str) -> String {
    tr(lang, &format!("edit-field-{}-{field}", group.name))
}

/// The reference as Markdown.
pub fn reference(lang: Lang) -> String {
    let mut out =
        format!("# {}\n\n{}\n", t!(lang, "reference-title"), t!(lang, "reference-intro").replace('\n', "\n\n"));
    for group in groups() {
        // Writing to a string cannot fail.
        let _ = write!(out, "\n## {}\n\n", group_title(lang, group));
        let head = ["field", "required", "kind", "about"].map(|head| tr(lang, &format!("reference-head-{head}")));
        row(&mut out, &head);
        row(&mut out, &["---"; 4].map(str::to_owned));
        for field in group.fields {
            let required = tr(lang, if field.required { "reference-yes" } else { "reference-no" });
            let about = explanation(lang, group, field.name);
            row(&mut out, &[format!("`{}`", field.name), required, kind(lang, &field.kind), about]);
        }
    }
    occasions(&mut out, lang);
    let _ = write!(out, "\n## {}\n\n{}\n\n", t!(lang, "reference-codes"), t!(lang, "reference-codes-intro"));
    let head = ["code", "severity", "cause", "remedy"].map(|head| tr(lang, &format!("reference-head-{head}")));
    row(&mut out, &head);
    row(&mut out, &["---"; 4].map(str::to_owned));
    for code in CODES {
        let severity = tr(lang, &format!("deck-severity-{}", severity_of(code).code()));
        row(&mut out, &[format!("`{code}`"), severity, words(lang, code, ""), words(lang, code, "-advice")]);
    }
    out
}

/// On what occasions a role can say something of its own in practice.
fn occasions(out: &mut String, lang: Lang) {
    let _ = write!(out, "\n## {}\n\n{}\n\n", t!(lang, "reference-occasions"), t!(lang, "reference-occasions-intro"));
    row(out, &["occasion", "tone", "mentions"].map(|head| tr(lang, &format!("reference-head-{head}"))));
    row(out, &["---"; 3].map(str::to_owned));
    for occasion in OCCASIONS {
        let toned = tr(lang, if occasion.toned { "reference-yes" } else { "reference-no" });
        let mentions = occasion.mentions.map_or(String::new(), |name| format!("`{{{name}}}`"));
        row(out, &[format!("`{}`", occasion.name), toned, mentions]);
    }
}

fn row<const N: usize>(out: &mut String, cells: &[String; N]) {
    for cell in cells {
        let _ = write!(out, "| {} ", cell.replace('|', "\\|").replace('\n', " "));
    }
    out.push_str("|\n");
}

fn group_title(lang: Lang, group: &Group) -> String {
    tr(lang, &format!("edit-group-{}", group.name))
}

fn kind(lang: Lang, kind: &Kind) -> String {
    let list = |words: &[&str]| words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    match kind {
        Kind::Id => t!(lang, "reference-kind-id"),
        Kind::Plain => t!(lang, "reference-kind-plain"),
        Kind::Text(Limit::None) => t!(lang, "reference-kind-text"),
        Kind::Text(Limit::Chars(max)) => t!(lang, "reference-kind-text-chars", max = *max),
        Kind::Text(Limit::Words(max)) => t!(lang, "reference-kind-text-words", max = *max),
        Kind::Texts(Limit::Words(max)) => t!(lang, "reference-kind-texts-words", max = *max),
        Kind::Texts(_) => t!(lang, "reference-kind-texts"),
        Kind::Themes => t!(lang, "reference-kind-themes", max = THEME_MAX),
        Kind::Role => t!(lang, "reference-kind-role"),
        Kind::Word(words) => t!(lang, "reference-kind-word", words = list(words)),
        Kind::Words(words) => t!(lang, "reference-kind-words", words = list(words)),
        Kind::Number(min, max) => t!(lang, "reference-kind-number", min = min.to_string(), max = max.to_string()),
        Kind::Effects(min, max) => t!(
            lang,
            "reference-kind-effects",
            min = min.to_string(),
            max = max.to_string(),
            example = "`{Dialogue: 1, Quality: -1}`"
        ),
        Kind::Languages => t!(lang, "reference-kind-languages"),
        Kind::Commitments => t!(lang, "reference-kind-commitments"),
        Kind::Image => t!(lang, "reference-kind-image"),
        Kind::RoundKind(words) => t!(lang, "reference-kind-round", words = list(words)),
        Kind::Group(group) => t!(lang, "reference-kind-group", group = group_title(lang, group)),
        Kind::List(group, min, max) => t!(
            lang,
            "reference-kind-list",
            group = group_title(lang, group),
            min = min.to_string(),
            max = max.to_string()
        ),
    }
}

/// The words of a code, with dots where a file's own words would stand.
fn words(lang: Lang, code: &str, suffix: &str) -> String {
    const ARGS: [&str; 49] = [
        "byte",
        "card",
        "close",
        "count",
        "depth",
        "example",
        "expected",
        "field",
        "fieldword",
        "found",
        "hint",
        "id",
        "instead",
        "known",
        "language",
        "length",
        "lighter",
        "lighterother",
        "line",
        "lix",
        "long",
        "max",
        "min",
        "more",
        "name",
        "near",
        "number",
        "open",
        "other",
        "own",
        "party",
        "partyword",
        "path",
        "phase",
        "phases",
        "plain",
        "principle",
        "principles",
        "share",
        "short",
        "side",
        "signs",
        "title",
        "what",
        "why",
        "word",
        "file",
        "cards",
        "warnings",
    ];
    let args: Vec<(&str, FluentValue<'_>)> = ARGS.iter().map(|name| (*name, FluentValue::from("…"))).collect();
    tr_with(lang, &format!("deck-{}{suffix}", code.to_ascii_lowercase()), &args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::has;

    #[test]
    fn every_field_and_code_has_its_words() {
        for lang in Lang::ALL {
            for group in groups() {
                assert!(has(lang, &format!("edit-group-{}", group.name)), "{}", group.name);
                for field in group.fields {
                    assert!(
                        has(lang, &format!("edit-field-{}-{}", group.name, field.name)),
                        "{} {}",
                        group.name,
                        field.name
                    );
                }
            }
            for code in CODES {
                for suffix in ["", "-advice"] {
                    assert!(has(lang, &format!("deck-{}{suffix}", code.to_ascii_lowercase())), "{code}");
                }
            }
            let text = reference(lang);
            assert!(!text.contains("{$") && !text.contains("edit-field") && !text.contains("reference-"));
        }
    }

    #[test]
    fn every_code_of_the_check_is_in_the_list() {
        for source in [
            include_str!("mod.rs"),
            include_str!("checker.rs"),
            include_str!("content.rs"),
            include_str!("library.rs"),
            include_str!("tree.rs"),
            include_str!("tree/scalar.rs"),
            include_str!("edit/check.rs"),
            include_str!("advice/mod.rs"),
            include_str!("advice/balance.rs"),
            include_str!("advice/likeness.rs"),
            include_str!("advice/play.rs"),
            include_str!("advice/reading.rs"),
            include_str!("advice/words.rs"),
        ] {
            for (at, _) in source.match_indices("\"KO") {
                let code = &source[at + 1..];
                let code = &code[..code.find('"').unwrap()];
                assert!(code.len() != 5 || CODES.contains(&code), "{code}");
            }
        }
        assert!(CODES.is_sorted());
    }
}
