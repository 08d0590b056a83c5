// Pages work without this. With it they follow the room by themselves, keep what is half-way filled in, and say when the
// network is gone. What is being filled in is never taken away from under somebody's fingers.
(function () {
  "use strict";
  var body = document.body, main = document.getElementById("main");
  var lost = document.getElementById("lost"), news = document.getElementById("news");
  var home = body.getAttribute("data-home"), live = body.getAttribute("data-live"), age = body.getAttribute("data-age"), served = {}, touched = {}, loading = false, again = false;

  function sections(root) { return Array.prototype.filter.call(root.children, function (part) { return part.id; }); }
  function remember() { served = {}; sections(main).forEach(function (part) { served[part.id] = part.outerHTML; }); }
  remember();

  // What was folded stays folded on this phone.
  function folds() {
    document.querySelectorAll("details[id]").forEach(function (fold) {
      var key = "fold-" + fold.id;
      try { var kept = sessionStorage.getItem(key); if (kept !== null) fold.open = kept === "1"; } catch (e) { return; }
      fold.firstElementChild.onclick = function () { try { sessionStorage.setItem(key, fold.open ? "0" : "1"); } catch (e) { /* private */ } };
    });
  }
  folds();

  function busy(part) { return part.contains(document.activeElement) && /INPUT|TEXTAREA|SELECT/.test(document.activeElement.tagName); }
  function step() { var form = document.querySelector("input[name=steg]"); return form ? form.value : ""; }

  function place(page) {
    var fresh = page.getElementById("main"), title = document.title;
    var other = page.querySelector("input[name=steg]"), moved = (other ? other.value : "") !== step() || page.title !== title;
    var head = page.querySelector("header"), mine = document.querySelector("header");
    if (head && mine && head.innerHTML !== mine.innerHTML) mine.innerHTML = head.innerHTML;
    if (moved) {
      main.innerHTML = fresh.innerHTML; document.title = page.title; touched = {};
      window.scrollTo(0, 0);
      var heading = main.querySelector("h1");
      news.textContent = heading ? heading.textContent : "";
    } else {
      var after = null, keep = {};
      sections(fresh).forEach(function (part) {
        keep[part.id] = true;
        var old = document.getElementById(part.id), html = part.outerHTML;
        if (old && old.parentNode === main) {
          if (served[part.id] !== html && !touched[part.id] && !busy(old)) { main.replaceChild(part, old); old = part; served[part.id] = html; }
          after = old;
        } else {
          main.insertBefore(part, after ? after.nextSibling : main.firstChild); after = part; served[part.id] = html;
          var said = part.querySelector("h1"); if (said) news.textContent = said.textContent;
        }
      });
      sections(main).forEach(function (part) { if (!keep[part.id] && !busy(part)) main.removeChild(part); });
    }
    if (moved) remember();
    folds();
    clock();
  }

  function load() {
    if (loading) { again = true; return; }
    loading = true;
    // A page that came as the answer to a form is asked for where it stands otherwise.
    var from = location.pathname === home ? home + location.search : home;
    fetch(from, { credentials: "same-origin", cache: "no-store" }).then(function (answer) {
      if (answer.status === 429) { setTimeout(load, 1500); return; }
      return answer.text().then(function (text) {
        connected(true);
        var page = new DOMParser().parseFromString(text, "text/html");
        if (page.body.getAttribute("data-live") !== live) { location.replace(home); return; }
        age = page.body.getAttribute("data-age");
        place(page);
      });
    }).catch(function () { connected(false); }).then(function () {
      loading = false;
      if (again) { again = false; load(); }
    });
  }

  function connected(yes) {
    if (yes) { lost.hidden = true; lost.textContent = ""; return; }
    if (!lost.hidden) return;
    lost.textContent = body.getAttribute("data-lost") + " ";
    var button = document.createElement("button");
    button.type = "button"; button.className = "small"; button.textContent = body.getAttribute("data-again");
    button.onclick = function () { listen(); load(); };
    lost.appendChild(button); lost.hidden = false;
  }

  var source = null, retry = null;
  function listen() {
    if (!live || !window.EventSource) return;
    if (source) source.close();
    clearTimeout(retry);
    source = new EventSource(live + "?r=" + age);
    source.onmessage = load;
    source.onerror = function () { connected(false); source.close(); retry = setTimeout(function () { listen(); }, 3000); };
    source.onopen = function () { connected(true); };
  }
  listen();
  document.addEventListener("visibilitychange", function () { if (!document.hidden && live) { listen(); load(); } });
  window.addEventListener("online", function () { if (live) { listen(); load(); } });

  // What is half-way filled in is kept with the game, so that it is there after a reload or on another phone.
  var waiting = {};
  function keep(form) {
    clearTimeout(waiting[form.id]);
    waiting[form.id] = setTimeout(function () { send(form); }, 400);
  }
  function send(form) {
    delete waiting[form.id];
    fetch("/utkast", {
      method: "POST", credentials: "same-origin", keepalive: true,
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(new FormData(form)).toString()
    }).catch(function () { connected(false); });
  }
  document.addEventListener("input", function (event) {
    var form = event.target.form;
    if (!form) return;
    var part = form.closest("main > [id]");
    if (part) touched[part.id] = true;
    if (form.getAttribute("action") !== "/gor") return;
    var count = document.querySelector("[data-of='" + event.target.id + "']");
    if (count) count.textContent = count.textContent.replace(/\d+/, Array.from(event.target.value).length);
    // Who abstains needs no more talk, and who needs more talk does not abstain.
    if (event.target.className === "c6") { var talk = form.querySelector("[name=p" + event.target.name.slice(1) + "]"); if (talk) talk.checked = false; }
    if (event.target.className === "c7" && event.target.checked) {
      var abstain = form.querySelector("[name=r" + event.target.name.slice(1) + "][value=a]"); if (abstain) abstain.checked = false;
    }
    keep(form);
  });
  document.addEventListener("submit", function (event) {
    var form = event.target;
    clearTimeout(waiting[form.id]); delete waiting[form.id];
    // Pressed twice is pressed once.
    if (form.sent) { event.preventDefault(); return; }
    form.sent = true;
    setTimeout(function () { form.sent = false; }, 4000);
  });
  window.addEventListener("pagehide", function () {
    Object.keys(waiting).forEach(function (id) { var form = document.getElementById(id); clearTimeout(waiting[id]); if (form) send(form); });
  });

  // The time that is left of the talk.
  var ticking = null;
  function clock() {
    clearInterval(ticking);
    var place = document.querySelector("[data-left]");
    if (!place) return;
    var end = Date.now() + 1000 * Number(place.getAttribute("data-left")), runs = place.getAttribute("data-runs") === "1";
    function show() {
      var left = Math.round((end - Date.now()) / 1000), size = Math.abs(left);
      place.textContent = (left < 0 ? "\u2212" : "") + Math.floor(size / 60) + ":" + ("0" + (size % 60)).slice(-2);
    }
    show();
    if (runs) ticking = setInterval(show, 1000);
  }
  clock();
})();
