"use strict";
(() => {
  const [SEVERITY, RULE, FILE, SHEET, ROW, CELL, FIELD, VALUE, KEY, MESSAGE, FLAGS, PRINT] =
    Array(12).keys();
  const WAIVED = 1, NEW = 2, UNCHANGED = 4;
  const CHUNK = 200, ON_PAPER = 2000;
  const NAMES = ["error", "warning", "info"];

  const data = JSON.parse(document.getElementById("data").textContent);
  const list = document.getElementById("list");
  const form = document.getElementById("filters");
  const table = document.getElementById("findings");
  const shown = document.getElementById("shown");
  const more = document.getElementById("more");
  const words = list.dataset;
  const rows = data.rows;
  if (rows.length === 0) {
    return;
  }

  const ofRule = new Array(data.rules.length).fill(0);
  const ofFile = new Array(data.files.length).fill(0);
  const worst = new Array(data.rules.length).fill(NAMES.length);
  for (const row of rows) {
    ofRule[row[RULE]]++;
    worst[row[RULE]] = Math.min(worst[row[RULE]], row[SEVERITY]);
    if (row[FILE] >= 0) {
      ofFile[row[FILE]]++;
    }
  }

  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (place, n) => values[n]);
  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text !== undefined) {
      made.textContent = text;
    }
    if (className) {
      made.className = className;
    }
    return made;
  };

  const place = row => {
    const file = row[FILE] < 0 ? "" : data.files[row[FILE]];
    const sheet = row[SHEET] < 0 ? "" : "[" + data.sheets[row[SHEET]] + "]";
    const cell = row[CELL] || (row[ROW] ? String(row[ROW]) : "");
    return file + sheet + (cell ? ":" + cell : "");
  };
  const field = row =>
    (row[FIELD] < 0 ? "" : data.fields[row[FIELD]]) + (row[VALUE] ? " = " + row[VALUE] : "");

  /* Filters */
  const searched = new Array(rows.length);
  const text = i => {
    const row = rows[i];
    return searched[i] ??=
      [data.rules[row[RULE]], place(row), field(row), row[KEY], row[MESSAGE], row[PRINT]]
        .join("\n").toLowerCase();
  };
  const isInState = (flags, state) => {
    switch (state) {
      case "live": return !(flags & WAIVED);
      case "waived": return flags & WAIVED;
      case "new": return flags & NEW;
      case "unchanged": return flags & UNCHANGED;
      default: return true;
    }
  };
  const chosen = () => {
    const severities = new Set(
      [...form.querySelectorAll("[name=severity]:checked")].map(box => Number(box.value)));
    const rule = form.elements.rule.value;
    const file = form.elements.file.value;
    const state = form.elements.state ? form.elements.state.value : "";
    const parts = form.elements.search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = [];
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i];
      if (severities.has(row[SEVERITY])
          && (rule === "" || row[RULE] === Number(rule))
          && (file === "" || row[FILE] === Number(file))
          && isInState(row[FLAGS], state)
          && parts.every(part => text(i).includes(part))) {
        found.push(i);
      }
    }
    return found;
  };

  /* Order */
  const compare = new Intl.Collator(document.documentElement.lang, {numeric: true}).compare;
  const fileOf = row => row[FILE] < 0 ? "" : data.files[row[FILE]];
  const sheetOf = row => row[SHEET] < 0 ? "" : data.sheets[row[SHEET]];
  const orders = {
    severity: (a, b) => a[SEVERITY] - b[SEVERITY],
    rule: (a, b) => 
      worst[a[RULE]] - worst[b[RULE]] || ofRule[b[RULE]] - ofRule[a[RULE]] || a[RULE] - b[RULE],
    place: (a, b) =>
      a[FILE] === b[FILE] && a[SHEET] === b[SHEET]
        ? a[ROW] - b[ROW]
        : compare(fileOf(a), fileOf(b)) || compare(sheetOf(a), sheetOf(b)),
    field: (a, b) => compare(field(a), field(b)),
    key: (a, b) => compare(a[KEY], b[KEY]),
    message: (a, b) => compare(a[MESSAGE], b[MESSAGE])
  };
  let order = "rule";
  let down = false;
  const sort = found => {
    const by = orders[order];
    found.sort((a, b) => (down ? by(rows[b], rows[a]) : by(rows[a], rows[b])) || a - b);
    return found;
  };
  const showOrder = () => {
    for (const heading of table.querySelectorAll("th[data-sort]")) {
      if (heading.dataset.sort === order) {
        heading.setAttribute("aria-sort", down ? "descending" : "ascending");
      } else {
        heading.removeAttribute("aria-sort");
      }
    }
  };

  /* Rows, a part at a time */
  let found = [];
  let drawn = 0;
  let body;
  let ofRuleFound = new Map();
  const td = (content, name) => {
    const cell = element("td", content, name);
    cell.setAttribute("role", "cell");
    return cell;
  };
  const heading = rule => {
    const tr = element("tr", undefined, "group");
    tr.setAttribute("role", "row");
    const th = element("th", data.rules[rule] + " ");
    th.colSpan = 6;
    th.scope = "rowgroup";
    th.append(element("span", ofRuleFound.get(rule), "number"));
    tr.append(th);
    return tr;
  };
  const line = row => {
    const tr = element("tr", undefined, NAMES[row[SEVERITY]] + (row[FLAGS] & WAIVED ? " waived" : ""));
    tr.setAttribute("role", "row");
    const severity = td(undefined, "severity");
    severity.append(element("span", words[NAMES[row[SEVERITY]]], "mark"));
    for (const [flag, word] of [[WAIVED, "waived"], [NEW, "new"], [UNCHANGED, "unchanged"]]) {
      if (row[FLAGS] & flag) {
        severity.append(" ", element("span", words[word], "flag"));
      }
    }
    const key = td(row[KEY], "key");
    key.append(element("small", row[PRINT]));
    tr.append(
      severity, td(data.rules[row[RULE]], "rule"), td(place(row), "place"),
      td(field(row), "field"), key, td(row[MESSAGE], "message"));
    return tr;
  };
  const draw = count => {
    const end = Math.min(found.length, drawn + count);
    for (; drawn < end; drawn++) {
      const row = rows[found[drawn]];
      const before = drawn > 0 ? rows[found[drawn - 1]] : undefined;
      if (order === "rule" && (!before || before[RULE] !== row[RULE])) {
        body.append(heading(row[RULE]));
      }
      body.append(line(row));
    }
    shown.textContent =
      found.length === 0 ? words.none : fill(words.shown, drawn, found.length);
    more.hidden = drawn === found.length;
    more.textContent = fill(words.more, Math.min(CHUNK, found.length - drawn));
  };
  const update = () => {
    found = sort(chosen());
    ofRuleFound = new Map();
    for (const i of found) {
      ofRuleFound.set(rows[i][RULE], (ofRuleFound.get(rows[i][RULE]) ?? 0) + 1);
    }
    drawn = 0;
    const old = body;
    body = element("tbody");
    if (old) {
      old.remove();
    }
    table.append(body);
    showOrder();
    draw(CHUNK);
  };

  /* Controls */
  const choices = (select, names, counts) => {
    names.map((name, i) => i)
      .sort((a, b) => compare(names[a], names[b]))
      .forEach(i => select.add(new Option(names[i] + " (" + counts[i] + ")", i)));
  };
  choices(form.elements.rule, data.rules, ofRule);
  choices(form.elements.file, data.files, ofFile);
  let waiting;
  form.addEventListener("input", event => {
    clearTimeout(waiting);
    waiting = setTimeout(update, event.target.type === "search" ? 200 : 0);
  });
  form.addEventListener("reset", () => setTimeout(update));
  form.addEventListener("submit", event => event.preventDefault());
  more.addEventListener("click", () => {
    draw(CHUNK);
    if (more.hidden) {
      shown.tabIndex = -1;
      shown.focus();
    }
  });
  for (const th of table.querySelectorAll("th[data-sort]")) {
    th.firstChild.addEventListener("click", () => {
      down = order === th.dataset.sort ? !down : false;
      order = th.dataset.sort;
      update();
    });
  }
  for (const th of document.querySelectorAll("th[data-rule]")) {
    const button = element("button", th.textContent);
    button.type = "button";
    button.addEventListener("click", () => {
      form.reset();
      setTimeout(() => {
        form.elements.rule.value = data.rules.indexOf(th.dataset.rule);
        update();
        list.scrollIntoView();
        form.elements.rule.focus({preventScroll: true});
      });
    });
    th.replaceChildren(button);
  }
  window.addEventListener("beforeprint", () => draw(ON_PAPER - drawn));

  list.hidden = false;
  update();
})();
