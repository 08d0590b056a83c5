//! Monitors that come and go under X11. Xlib gives its users no word of them until something on the same connection has asked for
//! the extension that tells, so the event loop goes on with the list it made at the start. A connection of its own listens here, and
//! has the event loop look again: it does when the resources of a display seem to have changed.

use std::time::Duration;
use x11rb::connection::Connection;
use x11rb::errors::{ConnectionError, ReplyError};
use x11rb::protocol::Event;
use x11rb::protocol::randr::{ConnectionExt as _, NotifyMask};
use x11rb::protocol::xproto::{Atom, AtomEnum, ConnectionExt as _, PropMode, Window};
use x11rb::wrapper::ConnectionExt as _;

/// How long a change of monitors takes to be over: it comes as several.
const OVER: Duration = Duration::from_millis(150);

/// How deep below the root the windows of a program lie: window managers put them into frames.
const DEPTH: usize = 4;

/// Listens from now on. `wake` is called when the list of monitors has been made anew; it answers false when there is nobody to be
/// woken any more. Where there is no X11 nothing happens.
pub(super) fn watch(wake: impl Fn() -> bool + Send + 'static) {
    std::thread::spawn(move || {
        // Without a connection there are no monitors of X11 to hear of.
        let _ = listen(&wake);
    });
}

fn listen(wake: &dyn Fn() -> bool) -> Result<(), ReplyError> {
    let Ok((connection, screen)) = x11rb::connect(None) else { return Ok(()) };
    let Some(root) = connection.setup().roots.get(screen).map(|screen| screen.root) else { return Ok(()) };
    let pid = connection.intern_atom(false, b"_NET_WM_PID")?.reply()?.atom;
    connection.randr_query_version(1, 3)?.reply()?;
    let mask = NotifyMask::SCREEN_CHANGE | NotifyMask::CRTC_CHANGE | NotifyMask::OUTPUT_CHANGE;
    connection.randr_select_input(root, mask)?.check()?;
    for time in 0u32.. {
        wait(&connection)?;
        std::thread::sleep(OVER);
        while connection.poll_for_event()?.is_some() {}
        if let Some(window) = own(&connection, root, pid, DEPTH) {
            let name = AtomEnum::RESOURCE_MANAGER;
            connection.change_property8(
                PropMode::REPLACE,
                window,
                name,
                AtomEnum::STRING,
                time.to_string().as_bytes(),
            )?;
            connection.flush()?;
        }
        // The event loop reads the list between two frames, and the next frame sees it.
        std::thread::sleep(OVER);
        if !wake() {
            break;
        }
    }
    Ok(())
}

/// Waits until something about the monitors has changed.
fn wait(connection: &impl Connection) -> Result<(), ConnectionError> {
    loop {
        if matches!(connection.wait_for_event()?, Event::RandrNotify(_) | Event::RandrScreenChangeNotify(_)) {
            return Ok(());
        }
    }
}

/// A window of this program at `window` or below it.
fn own(connection: &impl Connection, window: Window, pid: Atom, depth: usize) -> Option<Window> {
    let told = connection.get_property(false, window, pid, AtomEnum::CARDINAL, 0, 1).ok()?.reply();
    // A window that has just gone answers with an error.
    let owner = told.ok().and_then(|told| told.value32().and_then(|mut values| values.next()));
    if owner == Some(std::process::id()) {
        return Some(window);
    }
    let tree = connection.query_tree(window).ok()?.reply().ok().filter(|_| depth > 0)?;
    tree.children.into_iter().find_map(|child| own(connection, child, pid, depth - 1))
}
