//! The commands of the binary. Each is a function that writes to what it is given and answers with an exit
//! code: 0 when all is fine, 1 when problems were found, 2 when the input cannot be used.

mod args;
pub mod check;
mod compare;
mod decks;
mod doctor;
mod export;
mod manual;
mod moving;
mod practise;
mod print;
mod replay;
mod score;
mod serve;
mod simulate;
pub mod votes;
mod window;

use crate::papers::{self, Format};
use crate::practice::{Level, Temper};
use crate::print::{Options, Paper, What};
use crate::record::{Settings, paths};
use crate::rules::{CardChoice, Party};
use crate::t;
use crate::text::Lang;
use args::{Asked, Command};
use std::ffi::OsString;
use std::io::{self, Write};

/// Does what the command line asks for and answers with the exit code.
pub fn main(args: impl IntoIterator<Item = OsString>) -> u8 {
    let args: Vec<OsString> = args.into_iter().collect();
    let lang = args::lang(&args).unwrap_or_else(|| Settings::load(&paths::data_dir()).0.lang());
    // Not locked: whatever runs beside a command may have something to say too.
    let (mut out, mut err) = (io::stdout(), io::stderr());
    let done = match args::parse(&args, lang) {
        Asked::Command(command) => run(command.map(|command| *command), lang, &mut out, &mut err),
        Asked::Help(text) => write!(out, "{text}").map(|()| 0),
        Asked::Wrong(text) => write!(err, "{text}").map(|()| 2),
    };
    match done.and_then(|code| out.flush().map(|()| code)) {
        Ok(code) => code,
        // Whoever reads has heard enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => 0,
        Err(error) => {
            // If this cannot be written either, the exit code still tells.
            let _ = writeln!(err, "{}", t!(lang, "cli-cannot-write", reason = crate::record::io_reason(lang, &error)));
            2
        }
    }
}

fn run(command: Option<Command>, lang: Lang, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<u8> {
    match command {
        None => window::play(lang, err),
        Some(Command::Check { decks, watch: true, .. }) => check::watch(&decks, lang, out, || true),
        Some(Command::Check { decks, json, .. }) => check::run(&decks, json, lang, out),
        Some(Command::NewDeck { file, template, from, title, languages }) => {
            let asked =
                decks::New { file: &file, phases: template == "phases", from: from.as_deref(), title, languages };
            decks::new_deck(asked, lang, out, err)
        }
        Some(Command::Pack { decks, to }) => {
            let to = to.unwrap_or_else(|| paths::decks_dir(&paths::data_dir()));
            decks::pack(&decks, &to, lang, out, err)
        }
        Some(Command::Reference { out: file, force }) => decks::reference(&file, force, lang, out, err),
        Some(Command::Score { ballots, json, measures }) => {
            score::run(&ballots, score::Shown { json, measures }, lang, out, err)
        }
        Some(Command::Compare { logs, json, csv, parquet, force }) => {
            let (csv, parquet) = (csv.as_deref(), parquet.as_deref());
            let asked = compare::Asked { paths: &logs, json, csv, parquet, force };
            compare::run(asked, lang, out, err)
        }
        Some(Command::Export { log, what, format, out: file, force }) => {
            let format = format.and_then(|word| Format::from_word(&word.to_lowercase()));
            // The command line knows no other words.
            let what = papers::What::from_word(&what).unwrap_or(papers::What::Agreement);
            export::run(export::Asked { log: &log, what, format, file: &file, force }, lang, out, err)
        }
        Some(Command::Replay { log, json, minutes, force }) => {
            let minutes = minutes.as_deref().map(|file| replay::Minutes { file, force });
            replay::run(&log, json, minutes, lang, out, err)
        }
        Some(Command::Print { deck, out: file, what, paper, force }) => {
            let (what, paper) =
                (What::from_word(&what).unwrap_or_default(), Paper::from_word(&paper).unwrap_or_default());
            print::run(&deck, &print::Target { file: &file, force }, &Options { what, lang, paper }, out, err)
        }
        Some(Command::Practise {
            deck,
            card,
            role,
            side,
            temper,
            level,
            coach,
            seed,
            resume,
            forget,
            meeting,
            transcript,
            moves,
            json,
        }) => {
            let of =
                |name: Option<String>, codes: &[&str]| codes.iter().position(|code| Some(*code) == name.as_deref());
            let asked = practise::Asked {
                deck,
                card,
                role,
                side: of(side, &Party::ALL.map(Party::code)).map(|at| Party::ALL[at]),
                temper: of(temper, &Temper::ALL.map(Temper::code)).map(|at| Temper::ALL[at]),
                level: of(level, &Level::ALL.map(Level::code)).map(|at| Level::ALL[at]),
                coach,
                seed,
                resume,
                forget,
                meeting,
                transcript,
                moves,
                json,
            };
            practise::run(&asked, &paths::data_dir(), lang, &mut io::stdin().lock(), out, err)
        }
        Some(Command::Simulate { deck, games, programme, phase, theme, seats, seed, jobs, json, log }) => {
            let cards = CardChoice { phase, themes: theme, ..CardChoice::default() };
            let asked = simulate::Asked { deck, games, programme, cards, seats, seed, jobs, json, log };
            simulate::run(&asked, lang, out, err)
        }
        Some(Command::Serve { log, new, bind, port, json }) => {
            serve::run(&serve::Asked { log, new, bind, port, json }, lang, out, err)
        }
        Some(Command::Backup { file, force }) => moving::backup(&file, force, &paths::data_dir(), lang, out, err),
        Some(Command::Restore { file }) => moving::restore(&file, &paths::data_dir(), lang, out, err),
        Some(Command::Doctor { json }) => doctor::run(&paths::data_dir(), json, lang, out),
        Some(Command::Manual { folder }) => manual::write(&folder, lang, err),
        #[cfg(feature = "gui")]
        Some(Command::Screenshot { log, out: file, size, theme, scale, force }) => {
            let dark = theme == "dark";
            window::screenshot(&window::Shot { log: &log, file: &file, size, dark, scale, force }, lang, out, err)
        }
    }
}
