//! Where the focus goes when a sheet is laid over the screen, and where it comes back to.

use bevy_egui::egui::{Context, Event, FocusDirection, Id, Key, Plugin, RawInput};

/// For how many passes a new sheet seeks its first control: while it is only measured, none asks for the focus.
const TRIES: u8 = 5;

/// What a sheet over the screen remembers of the focus from one pass to the next.
#[derive(Clone, Copy, Default)]
pub(crate) struct Borrowed {
    /// The pass it was last shown in, counted from 1.
    seen: u64,
    /// What had the focus before.
    before: Option<Id>,
    tries: u8,
    /// What had the focus in the last pass.
    last: Option<Id>,
    /// Where an arrow key asked the focus to go in the last pass.
    way: Option<FocusDirection>,
}

impl Borrowed {
    /// Whether the sheet is laid down in this pass.
    fn is_fresh(&self, ctx: &Context) -> bool {
        self.seen == 0 || self.seen + 1 < ctx.cumulative_pass_nr()
    }

    /// In the pass in which the sheet is laid down, forgets the keys that came with it: the key that asked for it must not answer
    /// it too. Sheets that hear keys of their own call it before they do.
    pub(crate) fn hush(&self, ctx: &Context) {
        if self.is_fresh(ctx) {
            let typed = |event: &Event| matches!(event, Event::Key { .. } | Event::Text(_));
            ctx.input_mut(|input| input.events.retain(|event| !typed(event)));
        }
    }

    /// To be called in every pass before anything of the sheet is shown: takes the focus from the controls below it.
    pub(crate) fn begin(&mut self, ctx: &Context) {
        self.hush(ctx);
        if self.is_fresh(ctx) {
            self.before = ctx.memory(|memory| memory.focused());
            self.tries = TRIES;
            if let Some(focused) = self.before {
                ctx.memory_mut(|memory| memory.surrender_focus(focused));
            }
            (self.last, self.way) = (None, None);
        }
        self.stay(ctx);
        self.seen = ctx.cumulative_pass_nr();
    }

    /// Arrow keys look for the nearest control on all of the screen, and so can find one below the sheet. Then the focus goes from
    /// where it was to the next control of the sheet, or to the one before.
    fn stay(&mut self, ctx: &Context) {
        let focused = ctx.memory(|memory| memory.focused());
        // A control below the sheet gives up the focus at once, if it was shown before the sheet in this pass.
        let below = focused.is_none_or(|now| {
            let layer = ctx.read_response(now).map(|response| response.layer_id);
            Some(now) != self.last && layer.is_some_and(|layer| !ctx.memory(|memory| memory.allows_interaction(layer)))
        });
        match (below, self.last, self.way) {
            (true, Some(last), Some(way)) => {
                ctx.memory_mut(|memory| {
                    memory.request_focus(last);
                    memory.move_focus(way);
                });
                ctx.request_repaint();
            }
            _ => self.last = focused,
        }
        self.way = ctx.input(|input| {
            let pressed = |keys: [Key; 2]| keys.into_iter().any(|key| input.key_pressed(key));
            match (pressed([Key::ArrowDown, Key::ArrowRight]), pressed([Key::ArrowUp, Key::ArrowLeft])) {
                (true, false) => Some(FocusDirection::Next),
                (false, true) => Some(FocusDirection::Previous),
                _ => None,
            }
        });
    }

    /// To be called within the sheet, before its controls: the first one that asks for the focus gets it.
    pub(crate) fn seek(&mut self, ctx: &Context) {
        if self.tries == 0 {
            return;
        }
        self.tries -= 1;
        if ctx.memory(|memory| memory.focused()).is_none() {
            ctx.memory_mut(|memory| memory.move_focus(FocusDirection::Next));
            let now = ctx.cumulative_pass_nr();
            ctx.data_mut(|data| data.insert_temp(sought(), now));
            ctx.request_repaint();
        } else {
            self.tries = 0;
        }
    }

    /// To be called when the sheet is put away: the focus goes back to where it was.
    pub(crate) fn give_back(&self, ctx: &Context) {
        if let Some(before) = self.before {
            ctx.plugin_or_default::<GivenBack>().lock().focus = Some((before, PASSES));
        }
    }
}

fn sought() -> Id {
    Id::new("focus is sought")
}

/// Whether a sheet looks for its first control in this pass. What only explains steps aside then, so that Enter does what the
/// sheet is for from the first moment.
pub(crate) fn is_sought(ctx: &Context) -> bool {
    // Asked outside of the data's lock, which a context shares with its pass number.
    let now = ctx.cumulative_pass_nr();
    ctx.data(|data| data.get_temp::<u64>(sought())) == Some(now)
}

/// For how many passes a focus is given back. For one more after a sheet was last shown, egui lets nothing below it have the focus.
const PASSES: u8 = 3;

/// A focus on its way back.
#[derive(Default)]
struct GivenBack {
    focus: Option<(Id, u8)>,
}

impl Plugin for GivenBack {
    fn debug_name(&self) -> &'static str {
        "focus given back"
    }

    fn input_hook(&mut self, ctx: &Context, _: &mut RawInput) {
        let Some((id, passes)) = self.focus.take() else { return };
        // Who has taken the focus meanwhile keeps it.
        if ctx.memory(|memory| memory.focused()).is_some_and(|other| other != id) {
            return;
        }
        ctx.memory_mut(|memory| memory.request_focus(id));
        self.focus = passes.checked_sub(1).map(|left| (id, left)).filter(|(_, left)| *left > 0);
        if self.focus.is_some() {
            ctx.request_repaint();
        }
    }
}
