//! The door: how many come in, and how long anybody may take to say something. A sender that is slow costs one task and a
//! socket for some seconds, never a thread, and never the others their turn.

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use std::collections::HashMap;
use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, Sleep};

/// Connections from one address. A whole room may sit behind one, where a network hides its phones.
pub(super) const OF_ADDRESS: usize = 64;
/// Connections in all.
pub(super) const IN_ALL: usize = 200;
/// How long a whole request may take, from its first byte to its answer.
const REQUEST: Duration = Duration::from_secs(10);
/// How long a connection may be quiet between requests; a live page is spoken to more often.
const QUIET: Duration = Duration::from_secs(15);
/// How long an answer may wait for its client to take it.
const STUCK: Duration = Duration::from_secs(20);
/// The largest request, head and body, in bytes.
const LARGEST: usize = 64 * 1024;

/// Who is at the other end, and by which address it reached this machine.
#[derive(Clone, Copy, Debug)]
pub(super) struct Peer {
    pub(super) remote: IpAddr,
    pub(super) local: SocketAddr,
}

impl Connected<IncomingStream<'_, Door>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Door>) -> Peer {
        *stream.remote_addr()
    }
}

/// How many are in.
#[derive(Debug, Default)]
struct Counts {
    by_address: HashMap<IpAddr, usize>,
    all: usize,
}

/// A place among the connections; given back when it goes.
#[derive(Debug)]
struct Place {
    counts: Arc<Mutex<Counts>>,
    address: IpAddr,
}

impl Place {
    fn take(counts: &Arc<Mutex<Counts>>, address: IpAddr) -> Option<Place> {
        let mut now = counts.lock().unwrap_or_else(PoisonError::into_inner);
        let here = now.by_address.get(&address).copied().unwrap_or(0);
        if here >= OF_ADDRESS || now.all >= IN_ALL {
            return None;
        }
        now.by_address.insert(address, here + 1);
        now.all += 1;
        Some(Place { counts: counts.clone(), address })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut now = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        now.all -= 1;
        match now.by_address.get_mut(&self.address) {
            Some(here) if *here > 1 => *here -= 1,
            _ => drop(now.by_address.remove(&self.address)),
        }
    }
}

/// A listener that lets in so many and no more.
#[derive(Debug)]
pub(super) struct Door {
    listener: TcpListener,
    counts: Arc<Mutex<Counts>>,
}

impl Door {
    pub(super) fn new(listener: TcpListener) -> Door {
        Door { listener, counts: Arc::default() }
    }
}

impl Listener for Door {
    type Io = Guarded;
    type Addr = Peer;

    async fn accept(&mut self) -> (Guarded, Peer) {
        loop {
            let Ok((stream, remote)) = self.listener.accept().await else {
                // Out of sockets, most likely: those that are open close in a while.
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            };
            let remote = remote.ip().to_canonical();
            // Who is too many is let go of at once, without a word that would cost anything.
            let (Some(place), Ok(local)) = (Place::take(&self.counts, remote), stream.local_addr()) else { continue };
            // Without it an answer waits for the next packet; the page would only be slower.
            stream.set_nodelay(true).ok();
            return (Guarded::new(stream, place), Peer { remote, local });
        }
    }

    fn local_addr(&self) -> io::Result<Peer> {
        let local = self.listener.local_addr()?;
        Ok(Peer { remote: local.ip(), local })
    }
}

/// What a connection is in the middle of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Asking,
    Answered,
    Stuck,
}

/// A connection that may not take for ever.
#[derive(Debug)]
pub(super) struct Guarded {
    stream: TcpStream,
    phase: Phase,
    until: Pin<Box<Sleep>>,
    /// Bytes of this request so far.
    asked: usize,
    _place: Place,
}

impl Guarded {
    fn new(stream: TcpStream, place: Place) -> Guarded {
        let until = Box::pin(tokio::time::sleep(REQUEST));
        Guarded { stream, phase: Phase::Asking, until, asked: 0, _place: place }
    }

    fn go_on(&mut self, phase: Phase, time: Duration) {
        self.phase = phase;
        self.until.as_mut().reset(Instant::now() + time);
    }

    fn out_of_time(&mut self, context: &mut Context<'_>) -> Poll<io::Error> {
        self.until.as_mut().poll(context).map(|()| io::ErrorKind::TimedOut.into())
    }

    fn written(&mut self, done: Poll<io::Result<usize>>, context: &mut Context<'_>) -> Poll<io::Result<usize>> {
        if done.is_ready() {
            self.go_on(Phase::Answered, QUIET);
            return done;
        }
        if self.phase != Phase::Stuck {
            self.go_on(Phase::Stuck, STUCK);
        }
        self.out_of_time(context).map(Err)
    }
}

impl AsyncRead for Guarded {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let before = into.filled().len();
        match Pin::new(&mut this.stream).poll_read(context, into) {
            Poll::Pending => this.out_of_time(context).map(Err),
            Poll::Ready(Ok(())) => {
                if this.phase == Phase::Answered {
                    this.asked = 0;
                    this.go_on(Phase::Asking, REQUEST);
                }
                this.asked += into.filled().len() - before;
                Poll::Ready(if this.asked > LARGEST { Err(io::ErrorKind::InvalidData.into()) } else { Ok(()) })
            }
            failed => failed,
        }
    }
}

impl AsyncWrite for Guarded {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let done = Pin::new(&mut this.stream).poll_write(context, bytes);
        this.written(done, context)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let done = Pin::new(&mut this.stream).poll_write_vectored(context, parts);
        this.written(done, context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(context)
    }
}
