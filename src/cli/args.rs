//! The command line: what can be asked for, with help and errors in both languages.

use crate::rules::Phase;
use crate::t;
use crate::text::{Lang, has, tr};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, CommandFactory, FromArgMatches, Parser, Subcommand};
use std::ffi::OsString;
use std::net::IpAddr;
use std::path::PathBuf;

#[derive(Parser)]
#[command(
    name = "komma-overens",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
struct Cli {
    /// Read before anything else, see [`lang`].
    #[arg(long, global = true, value_parser = Lang::TAGS, hide_possible_values = true)]
    lang: Option<String>,
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
    #[command(subcommand)]
    command: Option<Command>,
}

/// A command; none means to play.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Check {
        #[arg(required = true)]
        decks: Vec<PathBuf>,
        #[arg(long)]
        json: bool,
        #[arg(long, conflicts_with = "json")]
        watch: bool,
    },
    NewDeck {
        file: PathBuf,
        #[arg(long, default_value = "empty", value_parser = ["empty", "phases"], hide_possible_values = true, hide_default_value = true)]
        template: String,
        #[arg(long, conflicts_with = "template")]
        from: Option<PathBuf>,
        #[arg(long)]
        title: Option<String>,
        #[arg(long, value_delimiter = ',', conflicts_with = "from")]
        languages: Vec<String>,
    },
    Pack {
        #[arg(required = true)]
        decks: Vec<PathBuf>,
        #[arg(long)]
        to: Option<PathBuf>,
    },
    Reference {
        #[arg(long)]
        out: PathBuf,
        #[arg(long)]
        force: bool,
    },
    Score {
        ballots: PathBuf,
        #[arg(long)]
        json: bool,
        #[arg(long)]
        measures: bool,
    },
    Compare {
        #[arg(required = true)]
        logs: Vec<PathBuf>,
        #[arg(long)]
        json: bool,
        #[arg(long)]
        csv: Option<PathBuf>,
        #[arg(long)]
        parquet: Option<PathBuf>,
        #[arg(long)]
        force: bool,
    },
    Export {
        log: PathBuf,
        #[arg(long, value_parser = ["agreement", "minutes", "plan", "figures"], hide_possible_values = true)]
        what: String,
        #[arg(long, value_parser = ["pdf", "docx", "md", "csv", "xlsx", "ics"], ignore_case = true, hide_possible_values = true)]
        format: Option<String>,
        #[arg(long)]
        out: PathBuf,
        #[arg(long)]
        force: bool,
    },
    Replay {
        log: PathBuf,
        #[arg(long)]
        json: bool,
        #[arg(long)]
        minutes: Option<PathBuf>,
        #[arg(long, requires = "minutes")]
        force: bool,
    },
    Print {
        deck: PathBuf,
        #[arg(long)]
        out: PathBuf,
        #[arg(long, default_value = "all", value_parser = ["cards", "roles", "tiles", "ballots", "learn", "all"], hide_possible_values = true, hide_default_value = true)]
        what: String,
        #[arg(long, default_value = "a4", value_parser = ["a4", "a3"], ignore_case = true, hide_possible_values = true, hide_default_value = true)]
        paper: String,
        #[arg(long)]
        force: bool,
    },
    Practise {
        #[arg(long)]
        deck: Option<PathBuf>,
        #[arg(long)]
        card: Option<String>,
        #[arg(long)]
        role: Option<String>,
        #[arg(long, value_parser = ["public", "ideburen"], hide_possible_values = true)]
        side: Option<String>,
        #[arg(long, value_parser = ["eager", "open", "wary", "sceptical", "burnt"], hide_possible_values = true)]
        temper: Option<String>,
        #[arg(long, value_parser = ["gentle", "normal", "hard"], hide_possible_values = true)]
        level: Option<String>,
        #[arg(long)]
        coach: bool,
        #[arg(long)]
        seed: Option<u64>,
        #[arg(long, num_args = 0..=1, default_missing_value = "")]
        resume: Option<String>,
        #[arg(long)]
        forget: bool,
        #[arg(long, conflicts_with_all = ["card", "role", "temper", "deck", "moves"])]
        meeting: bool,
        #[arg(long)]
        transcript: Option<PathBuf>,
        #[arg(long)]
        moves: Option<PathBuf>,
        #[arg(long, requires = "moves")]
        json: bool,
    },
    Simulate {
        deck: PathBuf,
        #[arg(long, default_value = "1000", value_parser = clap::value_parser!(u64).range(1..=100_000_000), hide_default_value = true)]
        games: u64,
        #[arg(long)]
        programme: Option<String>,
        #[arg(long, value_parser = phase)]
        phase: Option<Phase>,
        #[arg(long)]
        theme: Vec<String>,
        #[arg(long, default_value = "8", value_parser = clap::value_parser!(u8).range(2..=24), hide_default_value = true)]
        seats: u8,
        #[arg(long, default_value = "1", hide_default_value = true)]
        seed: u64,
        #[arg(long, value_parser = clap::value_parser!(u16).range(1..=1024))]
        jobs: Option<u16>,
        #[arg(long)]
        json: bool,
        #[arg(long)]
        log: Option<PathBuf>,
    },
    Serve {
        #[arg(required_unless_present = "new")]
        log: Option<PathBuf>,
        #[arg(long, conflicts_with = "log")]
        new: Option<PathBuf>,
        #[arg(long)]
        bind: Option<IpAddr>,
        #[arg(long)]
        port: Option<u16>,
        #[arg(long)]
        json: bool,
    },
    Backup {
        file: PathBuf,
        #[arg(long)]
        force: bool,
    },
    Restore {
        file: PathBuf,
    },
    Doctor {
        #[arg(long)]
        json: bool,
    },
    /// For those who make packages, not for those who use them.
    #[command(hide = true)]
    Manual {
        folder: PathBuf,
    },
    #[cfg(feature = "gui")]
    Screenshot {
        log: PathBuf,
        #[arg(long)]
        out: PathBuf,
        #[arg(long, default_value = "1920x1080", value_parser = size, hide_default_value = true)]
        size: (u32, u32),
        #[arg(long, default_value = "light", value_parser = ["light", "dark"], hide_possible_values = true, hide_default_value = true)]
        theme: String,
        #[arg(long, default_value = "1.0", value_parser = scale, hide_default_value = true)]
        scale: f32,
        #[arg(long)]
        force: bool,
    },
}

/// A phase by its name in a deck, such as `Dialogue`.
fn phase(text: &str) -> Result<Phase, String> {
    let named = |phase: &Phase| format!("{phase:?}").eq_ignore_ascii_case(text);
    Phase::ALL.into_iter().find(named).ok_or_else(|| text.to_owned())
}

/// A size such as `1920x1080`, 320 to 7680 pixels a side.
#[cfg(feature = "gui")]
fn size(text: &str) -> Result<(u32, u32), String> {
    let side = |text: &str| text.parse::<u32>().ok().filter(|side| (320..=7680).contains(side));
    let both = text.split_once(['x', 'X', '×']).and_then(|(w, h)| Some((side(w)?, side(h)?)));
    both.ok_or_else(|| text.to_owned())
}

/// A text size, 1 to 2.
#[cfg(feature = "gui")]
fn scale(text: &str) -> Result<f32, String> {
    text.replace(',', ".")
        .parse::<f32>()
        .ok()
        .filter(|scale| (1.0..=2.0).contains(scale))
        .ok_or_else(|| text.to_owned())
}

/// What a command line asks for.
#[derive(Debug)]
pub(super) enum Asked {
    /// This command.
    Command(Option<Box<Command>>),
    /// To be told this.
    Help(String),
    /// Nothing that can be done; this says why.
    Wrong(String),
}

/// The language a command line names, before the rest of it is read: help and errors are in it too.
pub(super) fn lang(args: &[OsString]) -> Option<Lang> {
    let mut args = args.iter().skip(1).map(|arg| arg.to_string_lossy());
    while let Some(arg) = args.next() {
        if arg == "--lang" {
            return Lang::from_tag(&args.next()?);
        }
        if let Some(tag) = arg.strip_prefix("--lang=") {
            return Lang::from_tag(tag);
        }
    }
    None
}

/// The whole command line in the words of a language, for a manual and for completions.
pub(super) fn command(lang: Lang) -> clap::Command {
    in_words(Cli::command(), lang, "cli")
}

pub(super) fn parse(args: &[OsString], lang: Lang) -> Asked {
    let parsed = command(lang).try_get_matches_from(args);
    match parsed.and_then(|mut matches| Cli::from_arg_matches_mut(&mut matches)) {
        Ok(cli) => Asked::Command(cli.command.map(Box::new)),
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            Asked::Help(error.to_string())
        }
        Err(error) => Asked::Wrong(error_text(&error, lang)),
    }
}

/// Gives a command and its subcommands their texts. Keys are `cli-about`, `cli-usage` and `cli-<argument>`,
/// for a subcommand `cli-<name>-about` and so on; an argument that several share has one text.
fn in_words(command: clap::Command, lang: Lang, prefix: &str) -> clap::Command {
    let usage = tr(lang, &format!("{prefix}-usage"));
    let subcommands: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let mut command = command
        .about(tr(lang, &format!("{prefix}-about")))
        .override_usage(usage)
        .subcommand_help_heading(fixed(t!(lang, "cli-heading-commands")))
        .after_help(t!(lang, "cli-exit-codes"))
        .help_template(format!(
            "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n",
            t!(lang, "cli-heading-usage")
        ))
        .mut_args(|arg| {
            let own = format!("{prefix}-{}", arg.get_id());
            let key = if has(lang, &own) { own } else { format!("cli-{}", arg.get_id()) };
            let heading = if arg.is_positional() { "cli-heading-arguments" } else { "cli-heading-options" };
            let value = format!("{key}-value");
            let arg = arg.help(tr(lang, &key)).help_heading(fixed(t!(lang, heading)));
            if has(lang, &value) { arg.value_name(fixed(tr(lang, &value))) } else { arg }
        });
    for name in subcommands {
        command = command.mut_subcommand(&name, |sub| in_words(sub, lang, &format!("{prefix}-{name}")));
    }
    command
}

/// Headings and names live as long as the program, which asks for its command line once.
fn fixed(text: String) -> &'static str {
    text.leak()
}

fn error_text(error: &clap::Error, lang: Lang) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(" "),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    let text = match error.kind() {
        ErrorKind::UnknownArgument => t!(lang, "cli-error-unknown", argument = argument),
        ErrorKind::InvalidSubcommand => {
            t!(lang, "cli-error-unknown", argument = context(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => t!(lang, "cli-error-missing", argument = argument),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = context(ContextKind::InvalidValue);
            if value.is_empty() {
                t!(lang, "cli-error-no-value", argument = argument)
            } else {
                t!(lang, "cli-error-value", argument = argument, value = value)
            }
        }
        ErrorKind::ArgumentConflict => match context(ContextKind::PriorArg) {
            other if other.is_empty() || other == argument => t!(lang, "cli-error-twice", argument = argument),
            other => t!(lang, "cli-error-conflict", argument = argument, other = other),
        },
        _ => t!(lang, "cli-error-other"),
    };
    format!("{text}\n{}\n", t!(lang, "cli-error-help"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(args: &[&str], lang: Lang) -> Asked {
        let args: Vec<OsString> = ["komma-overens"].iter().chain(args).map(OsString::from).collect();
        parse(&args, lang)
    }

    #[test]
    fn the_command_line_holds_together() {
        for lang in Lang::ALL {
            command(lang).debug_assert();
        }
    }

    #[test]
    fn every_help_text_is_in_the_language() {
        for lang in Lang::ALL {
            for command in [
                &["--help"][..],
                &["check", "-h"],
                &["score", "--help"],
                &["compare", "--help"],
                &["export", "--help"],
                &["replay", "--help"],
                &["new-deck", "-h"],
                &["pack", "-h"],
                &["reference", "-h"],
                &["print", "--help"],
                &["practise", "--help"],
                &["simulate", "-h"],
                &["serve", "--help"],
                &["backup", "--help"],
                &["restore", "-h"],
                &["doctor", "-h"],
            ] {
                let Asked::Help(text) = asked(command, lang) else { panic!("{command:?}") };
                assert!(!text.contains("cli-"), "{text}");
                let english =
                    ["Usage", "Options", "Commands", "Print", "possible"].iter().any(|word| text.contains(word));
                assert_eq!(english, lang == Lang::En, "{text}");
            }
        }
    }

    #[test]
    fn wrong_command_lines_are_answered_in_the_language() {
        for (args, part) in [
            (&["--bort"][..], "--bort"),
            (&["spela"], "spela"),
            (&["check"], "KORTLEK"),
            (&["score", "a", "b"], "b"),
            (&["backup"], "FIL.zip"),
            (&["restore"], "FIL.zip"),
            (&["serve"], "LOGG"),
            (&["serve", "a", "--new", "b"], "tillsammans"),
            (&["serve", "a", "--bind", "hemma"], "hemma"),
            (&["serve", "a", "--port", "70000"], "70000"),
            (&["replay", "a", "--minutes"], "--minutes"),
            (&["export", "a", "--out", "b.pdf"], "--what"),
            (&["export", "a", "--what", "allt", "--out", "b.pdf"], "allt"),
            (&["export", "a", "--what", "plan", "--format", "odt", "--out", "b"], "odt"),
            (&["print", "a.ron"], "--out"),
            (&["print", "a.ron", "--out", "b.pdf", "--paper", "a5"], "a5"),
            (&["--lang", "fi"], "fi"),
            (&["check", "a.ron", "--json", "--watch"], "tillsammans"),
            (&["new-deck", "a.ron", "--template", "phases", "--from", "b.ron"], "tillsammans"),
            (&["new-deck", "a.ron", "--languages", "sv", "--from", "b.ron"], "tillsammans"),
            (&["print", "a.ron", "--out", "b.pdf", "--out", "c.pdf"], "en gång"),
        ] {
            let Asked::Wrong(text) = asked(args, Lang::Sv) else { panic!("{args:?}") };
            assert!(text.contains(part) && text.contains("hjälp") && !text.contains("cli-"), "{args:?}: {text}");
        }
    }

    #[test]
    fn the_language_is_found_before_the_rest() {
        let args = |list: &[&str]| -> Vec<OsString> { list.iter().map(OsString::from).collect() };
        assert_eq!(lang(&args(&["x", "check", "--lang", "en"])), Some(Lang::En));
        assert_eq!(lang(&args(&["x", "--lang=sv", "check"])), Some(Lang::Sv));
        assert_eq!(lang(&args(&["x", "--lang"])), None);
        assert_eq!(lang(&args(&["x", "check"])), None);
    }
}
