//! Networks as they are: several hosts on one machine, one of them cut off, slowed, or given another address. Needs iproute2 and
//! the right to make network namespaces; without them it passes with a word about it.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

fn ip(args: &str) -> bool {
    let done = Command::new("ip").args(args.split(' ')).stdout(Stdio::null()).stderr(Stdio::null()).status();
    done.is_ok_and(|status| status.success())
}

/// A switch with a leader's computer and phones on it, all within this machine.
struct House {
    id: u32,
    phones: usize,
}

impl House {
    fn build(phones: usize) -> Option<House> {
        let house = House { id: std::process::id() % 10_000, phones };
        if !ip(&format!("netns add {}", house.host(0))) {
            eprintln!("network namespaces cannot be made here: nothing was tried on other networks");
            return None;
        }
        let switch = house.switch();
        let mut made = ip(&format!("netns add {switch}")) && ip(&format!("-n {switch} link add br0 type bridge"));
        made &= ip(&format!("-n {switch} link set br0 up"));
        for at in 0..=phones {
            let host = house.host(at);
            made &= at == 0 || ip(&format!("netns add {host}"));
            made &= ip(&format!("-n {host} link add eth0 type veth peer name p{at} netns {switch}"));
            made &= ip(&format!("-n {switch} link set p{at} master br0 up"));
            made &= ip(&format!("-n {host} addr add 10.77.0.{}/24 dev eth0", at + 1));
            made &= ip(&format!("-n {host} link set eth0 up")) && ip(&format!("-n {host} link set lo up"));
        }
        assert!(made, "the house could not be built");
        Some(house)
    }

    fn switch(&self) -> String {
        format!("kosw{}", self.id)
    }

    /// 0 is the leader's computer.
    fn host(&self, at: usize) -> String {
        format!("koh{}x{at}", self.id)
    }

    /// What a phone gets that sends this; nothing where it does not come through in three seconds.
    fn ask(&self, phone: usize, host: &str, request: &str) -> String {
        let (address, port) = host.split_once(':').unwrap();
        let script = format!("exec 3<>/dev/tcp/{address}/{port} && printf '%b' \"$0\" >&3 && cat <&3");
        let asked = Command::new("ip")
            .args(["netns", "exec", &self.host(phone), "timeout", "3", "bash", "-c", &script, request])
            .stderr(Stdio::null())
            .output()
            .unwrap();
        String::from_utf8_lossy(&asked.stdout).into_owned()
    }

    fn get(&self, phone: usize, host: &str, cookie: &str) -> String {
        let request =
            format!("GET / HTTP/1.1\\r\\nHost: {host}\\r\\nCookie: {cookie}\\r\\nConnection: close\\r\\n\\r\\n");
        self.ask(phone, host, &request)
    }

    fn serve(&self, game: &[&str], address: &str, data: &tempfile::TempDir) -> (Child, String, String) {
        let mut child = Command::new("ip")
            .args(["netns", "exec", &self.host(0), env!("CARGO_BIN_EXE_komma-overens"), "serve"])
            .args(game)
            .args(["--bind", address, "--port", "7171", "--json"])
            .env("KOMMA_OVERENS_DATA", data.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let said: serde_json::Value = serde_json::from_str(&line).unwrap();
        let host = said["url"].as_str().unwrap().trim_start_matches("http://").trim_end_matches('/').to_owned();
        (child, host, said["room_code"].as_str().unwrap().to_owned())
    }
}

impl Drop for House {
    fn drop(&mut self) {
        for at in 0..=self.phones {
            ip(&format!("netns del {}", self.host(at)));
        }
        ip(&format!("netns del {}", self.switch()));
    }
}

fn end(mut child: Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn a_game_goes_on_over_bad_networks() {
    let Some(house) = House::build(2) else { return };
    let data = tempfile::tempdir().unwrap();
    let setup = data.path().join("setup.ron");
    let seats = "(organisation: \"Kulturkontoret\", party: Public), (organisation: \"Lyktan\", party: Ideburen)";
    std::fs::write(&setup, format!("(programme: \"kort\", seats: [{seats}])")).unwrap();
    let (server, host, code) = house.serve(&["--new", setup.to_str().unwrap()], "10.77.0.1", &data);
    assert_eq!(host, "10.77.0.1:7171");
    assert!(
        house.get(1, &host, "").contains("Var sitter du?") || house.get(1, &host, "").contains("Where do you sit?")
    );

    // A guest network that keeps its devices apart.
    let switch = house.switch();
    ip(&format!("-n {switch} link set p2 down"));
    assert_eq!(house.get(2, &host, ""), "");
    ip(&format!("-n {switch} link set p2 up"));

    // A slow one, on which a packet in ten is lost.
    let slow = Command::new("ip")
        .args([
            "netns",
            "exec",
            &house.host(2),
            "tc",
            "qdisc",
            "add",
            "dev",
            "eth0",
            "root",
            "netem",
            "delay",
            "150ms",
            "loss",
            "10%",
        ])
        .stderr(Stdio::null())
        .status();
    let body = format!("kod={code}&plats=2");
    let join = format!(
        "POST /in HTTP/1.1\\r\\nHost: {host}\\r\\nContent-Type: application/x-www-form-urlencoded\\r\\nContent-Length: {}\\r\\nConnection: close\\r\\n\\r\\n{body}",
        body.len()
    );
    let joined = (0..5).map(|_| house.ask(2, &host, &join)).find(|answer| answer.contains("set-cookie: plats="));
    let joined = joined.unwrap_or_else(|| panic!("a slow phone does not get in ({slow:?})"));
    let cookie = joined
        .lines()
        .find_map(|line| line.strip_prefix("set-cookie: "))
        .unwrap()
        .split(';')
        .next()
        .unwrap()
        .to_owned();

    // The computer gets another address in the middle: the same game, the same code, the same seats.
    end(server);
    let computer = house.host(0);
    ip(&format!("-n {computer} addr del 10.77.0.1/24 dev eth0"));
    ip(&format!("-n {computer} addr add 10.77.0.9/24 dev eth0"));
    let games: Vec<PathBuf> =
        std::fs::read_dir(data.path().join("games")).unwrap().map(|game| game.unwrap().path()).collect();
    let (server, other, same) = house.serve(&[games[0].to_str().unwrap()], "10.77.0.9", &data);
    assert_eq!((other.as_str(), same), ("10.77.0.9:7171", code));
    let page = (0..5).map(|_| house.get(2, &other, &cookie)).find(|page| page.contains("</html>")).unwrap();
    assert!(page.contains("Lyktan") || page.contains("Din roll") || page.contains("Your role"), "{page}");
    end(server);
}
