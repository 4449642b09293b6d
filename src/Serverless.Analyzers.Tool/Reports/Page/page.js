"use strict";
(() => {
  const raw = JSON.parse(document.getElementById("data").textContent);
  const text = number => number < 0 ? "" : raw.texts[number];
  const kinds = ["Read", "Write", "Delete"];
  const pageSize = { functions: 50, endpoints: 50, matrix: 40, findings: 100, policies: 20 };
  const graphLimit = 60;

  // Rows as they were written, with names for their columns.
  const stores = raw.stores.map((row, index) => ({ index, kind: text(row[0]), name: text(row[1]) }));
  const functions = raw.functions.map((row, index) => ({
    index, project: text(row[0]), name: text(row[1]), host: text(row[2]), trigger: text(row[3]).replace(/^Http$/, "HTTP"), handler: text(row[4]),
    endpoint: text(row[5]), protection: text(row[6]), place: text(row[7]), accessRows: row[8], statements: row[9], roles: row[10], notes: row[11],
  }));
  const rules = new Map(raw.rules.map(row => [text(row[0]), { id: text(row[0]), title: text(row[1]), category: text(row[2]), help: text(row[3]) }]));
  const findings = raw.findings.map(row => ({
    rule: text(row[0]), level: text(row[1]), message: text(row[2]), project: text(row[3]), file: text(row[4]), line: row[5],
  }));
  const projects = [...new Set([...functions, ...findings].map(item => item.project))].sort();
  const accessesOf = f => f.accessRows.map(row => ({
    store: stores[row[0]], kinds: text(row[1]).split(","), operation: text(row[2]), via: text(row[3]), path: text(row[4]), place: text(row[5]),
  }));
  const isOpen = f => f.protection === "none";
  const haystackOf = item => item.haystack ??= (item.accessRows
    ? [item.name, item.project, item.handler, item.trigger, item.endpoint, item.protection, ...item.accessRows.map(row => stores[row[0]].kind + " " + stores[row[0]].name)]
    : [item.rule, item.message, item.file, item.project, rules.get(item.rule)?.title]).join("\n").toLowerCase();

  const number = value => value.toLocaleString("en");
  const plural = (count, one, many) => `${number(count)} ${count === 1 ? one : many}`;
  const state = { view: "overview", search: "", project: "", level: "", rule: "", sort: "", descending: false, pages: {} };

  // Elements, never markup: every text of the data stays text.
  function el(tag, properties, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties ?? {})) {
      if (value === undefined || value === null || value === false) continue;
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...children.filter(child => child !== null && child !== undefined));
    return element;
  }

  const svgElement = (tag, attributes, ...children) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

  const matches = item => (!state.project || item.project === state.project)
    && (!state.search || state.search.toLowerCase().split(/\s+/).every(word => haystackOf(item).includes(word)));
  const chosenFunctions = () => functions.filter(matches);

  const protectionTag = f => !f.endpoint ? "" : el("span", { class: `tag ${isOpen(f) ? "none" : "guarded"}` }, isOpen(f) ? "open to anybody" : f.protection);
  const levelTag = level => el("span", { class: `tag ${level}` }, level);
  const functionButton = f => el("button", { class: "plain", type: "button", onclick: () => show(f) }, f.name);
  const chips = found => kinds.filter(kind => found.has(kind)).map(kind => el("span", { class: `chip ${kind}`, "aria-hidden": "true" }, kind[0]));

  function table(caption, columns, rows, cells) {
    const head = el("tr", null, ...columns.map(column => {
      const name = column.name ?? column;
      if (!column.sort) return el("th", { scope: "col" }, name);
      const active = state.sort === name;
      return el("th", { scope: "col", "aria-sort": active ? (state.descending ? "descending" : "ascending") : "none" },
        el("button", { class: "plain", type: "button", "data-sort": name, onclick: () => { state.descending = active && !state.descending; state.sort = name; render(`[data-sort="${name}"]`); } },
          name + (active ? (state.descending ? " ↓" : " ↑") : "")));
    }));
    return el("div", { class: "scroll" }, el("table", null, el("caption", null, caption), el("thead", null, head),
      el("tbody", null, ...rows.map(row => el("tr", null, ...cells(row).map((cell, index) =>
        el(index === 0 ? "th" : "td", index === 0 ? { scope: "row" } : typeof cell === "number" ? { class: "number" } : null, typeof cell === "number" ? number(cell) : cell)))))));
  }

  function sorted(rows, columns) {
    const column = columns.find(column => column.sort && column.name === state.sort);
    if (!column) return rows;
    const direction = state.descending ? -1 : 1;
    return [...rows].sort((a, b) => {
      const [x, y] = [column.sort(a), column.sort(b)];
      return (x < y ? -1 : x > y ? 1 : 0) * direction;
    });
  }

  // One page of a long list, with what leads to the others.
  function paged(view, rows, unit, draw) {
    const size = pageSize[view];
    const last = Math.max(0, Math.ceil(rows.length / size) - 1);
    const page = Math.min(state.pages[view] ?? 0, last);
    if (rows.length === 0) return el("p", { class: "empty" }, `No ${unit[1]} match.`);
    const go = to => () => { state.pages[view] = to; render(`[data-go="${to > page ? "next" : "back"}"]`); };
    const range = last === 0 ? plural(rows.length, unit[0], unit[1]) : `${number(page * size + 1)}–${number(Math.min(rows.length, (page + 1) * size))} of ${plural(rows.length, unit[0], unit[1])}`;
    return el("div", null, draw(rows.slice(page * size, (page + 1) * size), range), last === 0 ? null : el("nav", { class: "pager", "aria-label": "Pages" },
      el("button", { type: "button", "data-go": "back", disabled: page === 0, onclick: go(page - 1) }, "Previous"),
      el("span", null, range),
      el("button", { type: "button", "data-go": "next", disabled: page === last, onclick: go(page + 1) }, "Next")));
  }

  const counted = (items, key) => {
    const counts = new Map();
    for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  };

  function overview() {
    const chosen = chosenFunctions();
    const found = findings.filter(matches);
    const endpoints = chosen.filter(f => f.endpoint);
    const open = endpoints.filter(isOpen);
    const reached = new Map();
    for (const f of chosen) for (const index of new Set(f.accessRows.map(row => row[0]))) reached.set(index, (reached.get(index) ?? 0) + 1);
    const shared = [...reached].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 10);
    const tile = (count, name, bad) => el("li", { class: bad && count > 0 ? "bad" : null }, el("b", null, number(count)), name);
    const byRule = counted(found, finding => finding.rule).slice(0, 12);
    return el("div", null,
      el("ul", { class: "tiles" },
        tile(new Set([...chosen, ...found].map(item => item.project)).size, "projects"), tile(chosen.length, "functions"), tile(endpoints.length, "HTTP endpoints"),
        tile(open.length, "open to anybody", true), tile(reached.size, "data stores"),
        tile(found.filter(finding => finding.level === "error").length, "errors", true),
        tile(found.filter(finding => finding.level === "warning").length, "warnings"), tile(found.filter(finding => finding.level === "note").length, "suggestions")),
      el("div", { class: "columns" },
        el("section", { class: "card" }, el("h2", null, "Open endpoints"), open.length === 0 ? el("p", { class: "empty" }, "None.")
          : table(open.length > 10 ? `The first 10 of ${number(open.length)}` : "Anybody may call these", ["Function", "Endpoint", "Project"], open.slice(0, 10), f => [functionButton(f), el("code", null, f.endpoint), f.project])),
        el("section", { class: "card" }, el("h2", null, "Stores that most functions reach"), shared.length === 0 ? el("p", { class: "empty" }, "None.")
          : table("Functions that read, write or delete there", ["Store", "Kind", "Functions"], shared, ([index, count]) => [stores[index].name, stores[index].kind, count])),
        el("section", { class: "card" }, el("h2", null, "Findings by rule"), byRule.length === 0 ? el("p", { class: "empty" }, "None.")
          : table("The most frequent first", ["Rule", "What", "Findings"], byRule, ([id, count]) => [ruleLink(id), rules.get(id)?.title ?? "", count])),
        el("section", { class: "card" }, el("h2", null, "Functions by trigger"), chosen.length === 0 ? el("p", { class: "empty" }, "None.")
          : table("What invokes them", ["Trigger", "Functions"], counted(chosen, f => f.trigger), row => row))));
  }

  const ruleLink = id => rules.get(id)?.help ? el("a", { href: rules.get(id).help, rel: "noreferrer" }, id) : id;

  const functionColumns = [
    { name: "Function", sort: f => f.name.toLowerCase() }, { name: "Project", sort: f => f.project }, { name: "Host", sort: f => f.host }, { name: "Trigger", sort: f => f.trigger },
    { name: "Stores", sort: f => new Set(f.accessRows.map(row => row[0])).size }, "Defined in"];
  const endpointColumns = [
    { name: "Function", sort: f => f.name.toLowerCase() }, { name: "Endpoint", sort: f => f.endpoint }, { name: "Protection", sort: f => (isOpen(f) ? "0" : "1") + f.protection },
    { name: "Project", sort: f => f.project }, "Reaches"];
  const summaryOf = f => { const names = [...new Set(f.accessRows.map(row => stores[row[0]].name))]; return names.slice(0, 6).join(", ") + (names.length > 6 ? ` and ${names.length - 6} more` : ""); };

  const functionView = () => el("section", { class: "card" }, el("h2", null, "Functions"),
    paged("functions", sorted(chosenFunctions(), functionColumns), ["function", "functions"], (rows, range) => table(range, functionColumns, rows, f => [
      functionButton(f), f.project, f.host, f.trigger, new Set(f.accessRows.map(row => row[0])).size, el("span", { class: "small" }, f.place)])));

  const endpointView = () => el("section", { class: "card" }, el("h2", null, "HTTP endpoints and what protects them"),
    paged("endpoints", sorted(chosenFunctions().filter(f => f.endpoint), endpointColumns), ["endpoint", "endpoints"], (rows, range) => table(range, endpointColumns, rows, f => [
      functionButton(f), el("code", null, f.endpoint), protectionTag(f), f.project, summaryOf(f)])));

  function matrixView() {
    const rows = chosenFunctions().filter(f => f.accessRows.length > 0);
    return el("section", { class: "card" }, el("h2", null, "Which function reaches which data"),
      el("ul", { class: "legend" }, ...kinds.map(kind => el("li", null, el("span", { class: `chip ${kind}`, "aria-hidden": "true" }, kind[0]), ` ${kind.toLowerCase()}s`))),
      paged("matrix", rows, ["function that reaches data", "functions that reach data"], (shown, range) => {
        const cells = shown.map(f => {
          const found = new Map();
          for (const access of accessesOf(f)) {
            if (!found.has(access.store.index)) found.set(access.store.index, new Set());
            access.kinds.forEach(kind => found.get(access.store.index).add(kind));
          }
          return found;
        });
        const columns = [...new Set(cells.flatMap(found => [...found.keys()]))].sort((a, b) => a - b).map(index => stores[index]);
        return el("div", { class: "scroll" }, el("table", { class: "matrix" }, el("caption", null, `${range}, ${plural(columns.length, "store", "stores")}`),
          el("thead", null, el("tr", null, el("th", { scope: "col" }, "Function"), ...columns.map(store =>
            el("th", { scope: "col", title: `${store.kind} ${store.name}` }, el("span", null, el("b", null, store.name), ` ${store.kind}`))))),
          el("tbody", null, ...shown.map((f, row) => el("tr", null,
            el("th", { scope: "row" }, functionButton(f), el("div", { class: "small" }, f.project)),
            ...columns.map(store => {
              const found = cells[row].get(store.index);
              if (!found) return el("td");
              const words = kinds.filter(kind => found.has(kind)).map(kind => kind.toLowerCase() + "s").join(", ");
              return el("td", { title: `${f.name} ${words} ${store.name}` }, ...chips(found), el("span", { class: "quiet" }, words));
            }))))));
      }));
  }

  // Columns of boxes: what starts a function, the functions (or projects, where they are too many), what they reach.
  function graphModel(chosen) {
    const byProject = chosen.length > graphLimit;
    const nodes = new Map();
    const edges = new Map();
    const node = (key, column, label, small, extra) => { if (!nodes.has(key)) nodes.set(key, { key, column, label, small, weight: 0, ...extra }); nodes.get(key).weight++; return key; };
    const edge = (from, to, kind) => edges.set(`${from}\n${to}\n${kind}`, { from, to, kind });
    const add = f => {
      const key = byProject
        ? node(`p${f.project}`, 1, f.project, null, { style: "fn", go: () => choose(f.project), role: "project" })
        : node(`f${f.index}`, 1, f.name, f.project, { style: "fn", go: () => show(f), role: "function" });
      let started = false;
      for (const access of accessesOf(f)) {
        if (access.via === "Trigger") {
          started = true;
          edge(node(`t${access.store.index}`, 0, access.store.name, access.store.kind, { style: "start", role: "trigger" }), key, "Starts");
        } else {
          const store = node(`s${access.store.index}`, 2, access.store.name, access.store.kind, { style: "store", role: "store" });
          access.kinds.filter(kind => kinds.includes(kind)).forEach(kind => edge(key, store, kind));
        }
      }
      if (f.endpoint) {
        const [name, label, small] = byProject ? [isOpen(f) ? "open" : "guarded", isOpen(f) ? "open HTTP endpoints" : "protected HTTP endpoints", null]
          : [`e${f.index}`, f.endpoint, isOpen(f) ? "open to anybody" : f.protection];
        edge(node(`h${name}`, 0, label, small, { style: isOpen(f) ? "open" : "guarded", role: "endpoint" }), key, "Starts");
      } else if (!started) {
        edge(node(`k${f.trigger}`, 0, f.trigger === "Unknown" ? "trigger not in the code" : f.trigger, null, { style: "start", role: "trigger" }), key, "Starts");
      }
    };
    let shown = chosen;
    let total = chosen.length;
    if (byProject) {
      const weights = counted(chosen, f => f.project);
      total = weights.length;
      const kept = new Set(weights.slice(0, graphLimit).map(([project]) => project));
      shown = chosen.filter(f => kept.has(f.project));
    }
    shown.forEach(add);

    // Of very many stores those that most functions reach are drawn.
    const heavy = new Set([...nodes.values()].filter(n => n.column !== 1).sort((a, b) => b.weight - a.weight).slice(0, graphLimit * 3).map(n => n.key));
    const drawn = [...nodes.values()].filter(n => n.column === 1 || heavy.has(n.key));
    const keys = new Set(drawn.map(n => n.key));
    return { byProject, total, nodes: drawn, left: nodes.size - drawn.length, edges: [...edges.values()].filter(e => keys.has(e.from) && keys.has(e.to)) };
  }

  function layout(model) {
    const columns = [0, 1, 2].map(column => model.nodes.filter(n => n.column === column));
    const byKey = new Map(model.nodes.map(n => [n.key, n]));
    const neighbours = new Map(model.nodes.map(n => [n.key, []]));
    for (const e of model.edges) { neighbours.get(e.from).push(byKey.get(e.to)); neighbours.get(e.to).push(byKey.get(e.from)); }
    const place = column => column.forEach((n, index) => { n.order = (index + .5) / column.length; });
    columns.forEach(place);
    // Each box moves to the middle of those it is joined with: few lines cross.
    for (let round = 0; round < 8; round++) {
      for (const column of round % 2 ? [columns[0], columns[1], columns[2]] : [columns[2], columns[1], columns[0]]) {
        const middle = n => { const near = neighbours.get(n.key).filter(other => other.column !== n.column); return near.length ? near.reduce((sum, other) => sum + other.order, 0) / near.length : n.order; };
        column.map(n => [middle(n), n]).sort((a, b) => a[0] - b[0]).forEach(([, n], index) => { column[index] = n; });
        place(column);
      }
    }
    const step = 46;
    const height = Math.max(1, ...columns.map(column => column.length)) * step;
    columns.forEach((column, index) => column.forEach((n, row) => { n.x = 10 + index * 400; n.y = 30 + Math.min((height - column.length * step) / 2, 200) + row * step; }));
    return { byKey, height: height + 40 };
  }

  const shorten = (label, length) => label.length > length ? label.slice(0, length - 1) + "…" : label;

  function graphView() {
    const chosen = chosenFunctions();
    if (chosen.length === 0) return el("section", { class: "card" }, el("h2", null, "Graph"), el("p", { class: "empty" }, "No functions match."));
    const model = graphModel(chosen);
    const { byKey, height } = layout(model);
    const [width, boxWidth, boxHeight] = [1080, 260, 36];
    const svg = svgElement("svg", { viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": "What starts each function, and which data it reaches. The matrix says the same in a table." });
    const marker = kind => svgElement("marker", { id: `arrow-${kind}`, viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, markerUnits: "userSpaceOnUse", orient: "auto-start-reverse" },
      svgElement("path", { d: "M0,0 L8,4 L0,8 z", class: kind }));
    svg.append(svgElement("defs", null, ...["Read", "Write", "Delete", "Starts"].map(marker)));
    ["What starts it", model.byProject ? "Project" : "Function", "Data it reaches"].forEach((title, index) => {
      const label = svgElement("text", { x: 10 + index * 400, y: 16, class: "small" });
      label.textContent = title;
      svg.append(label);
    });
    const offsets = { Read: -6, Write: 0, Delete: 6, Starts: 0 };
    for (const e of model.edges) {
      const [a, b] = [byKey.get(e.from), byKey.get(e.to)];
      const [x1, y1, x2, y2] = [a.x + boxWidth, a.y + boxHeight / 2 + offsets[e.kind], b.x, b.y + boxHeight / 2 + offsets[e.kind]];
      const path = svgElement("path", { class: `edge ${e.kind}`, d: `M${x1},${y1} C${x1 + 70},${y1} ${x2 - 70},${y2} ${x2},${y2}`, [e.kind === "Read" ? "marker-start" : "marker-end"]: `url(#arrow-${e.kind})` });
      e.path = path;
      svg.append(path);
    }
    const light = n => {
      svg.classList.toggle("lit", Boolean(n));
      svg.querySelectorAll(".on").forEach(element => element.classList.remove("on"));
      if (!n) return;
      n.element.classList.add("on");
      const through = n.column === 1 ? [n] : [n, ...model.edges.filter(e => e.from === n.key || e.to === n.key).map(e => byKey.get(e.from === n.key ? e.to : e.from))];
      for (const e of model.edges) {
        if (e.from === n.key || e.to === n.key || (n.column === 1 && through.includes(byKey.get(e.from)))) {
          e.path.classList.add("on");
          byKey.get(e.from).element.classList.add("on");
          byKey.get(e.to).element.classList.add("on");
        }
      }
    };
    for (const n of model.nodes) {
      const joined = model.edges.filter(e => e.from === n.key || e.to === n.key).map(e => e.kind === "Starts" ? (e.to === n.key ? `started by ${byKey.get(e.from).label}` : `starts ${byKey.get(e.to).label}`)
        : e.from === n.key ? `${e.kind.toLowerCase()}s ${byKey.get(e.to).label}` : `${byKey.get(e.from).label} ${e.kind.toLowerCase()}s`);
      const group = svgElement("g", { class: `node ${n.style}`, tabindex: 0, role: n.go ? "button" : "img", "aria-label": `${n.role} ${n.label}: ${joined.slice(0, 12).join(", ")}${joined.length > 12 ? ", …" : ""}`, transform: `translate(${n.x},${n.y})` });
      const title = svgElement("title");
      title.textContent = n.small ? `${n.label} (${n.small})` : n.label;
      const label = svgElement("text", { x: 10, y: n.small ? 15 : 22 });
      label.textContent = shorten(n.label, 34);
      group.append(title, svgElement("rect", { class: "box", width: boxWidth, height: boxHeight, rx: n.column === 1 ? 6 : 18 }), label);
      if (n.small) {
        const small = svgElement("text", { x: 10, y: 29, class: "small" });
        small.textContent = shorten(n.small, 40);
        group.append(small);
      }
      n.element = group;
      for (const on of ["mouseenter", "focus"]) group.addEventListener(on, () => light(n));
      for (const off of ["mouseleave", "blur"]) group.addEventListener(off, () => light(null));
      if (n.go) {
        group.addEventListener("click", n.go);
        group.addEventListener("keydown", event => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); n.go(); } });
      }
      svg.append(group);
    }
    const what = model.byProject ? `${plural(Math.min(model.total, graphLimit), "project", "projects")}${model.total > graphLimit ? ` of ${number(model.total)}, those with the most functions` : ""}. Choose one to see its functions.`
      : "Choose a function to see its calls and its policy.";
    return el("section", { class: "card" }, el("h2", null, "Graph"),
      el("p", { class: "small" }, what + (model.left > 0 ? ` ${plural(model.left, "store", "stores")} reached by few functions left out.` : "")),
      el("ul", { class: "legend" }, ...["Read", "Write", "Delete"].map(kind => el("li", null, el("span", { class: `chip ${kind}`, "aria-hidden": "true" }, kind[0]), ` ${kind.toLowerCase()}s${kind === "Delete" ? " (dashed)" : ""}`)), el("li", null, "dotted: starts")),
      el("div", { class: "scroll" }, svg));
  }

  const findingColumns = [
    { name: "Level", sort: f => ["error", "warning", "note"].indexOf(f.level) }, { name: "Rule", sort: f => f.rule }, { name: "Finding", sort: f => f.message }, { name: "Place", sort: f => `${f.file}:${String(f.line).padStart(7, "0")}` }, { name: "Project", sort: f => f.project }];

  function findingView() {
    const all = findings.filter(matches);
    const change = name => event => { state[name] = event.target.value; state.pages.findings = 0; render(`#${name}`); };
    const choice = (id, label, values) => el("label", null, label, el("select", { id, onchange: change(id) }, el("option", { value: "" }, "all"),
      ...values.map(([value, count, title]) => el("option", { value, selected: state[id] === value }, `${value}${title ? ` ${shorten(title, 50)}` : ""} (${number(count)})`))));
    const shown = all.filter(f => (!state.level || f.level === state.level) && (!state.rule || f.rule === state.rule));
    const levels = ["error", "warning", "note"].map(level => [level, all.filter(f => f.level === level).length]).filter(([level, count]) => count > 0 || state.level === level);
    const present = counted(all, f => f.rule).sort((a, b) => a[0] < b[0] ? -1 : 1);
    if (state.rule && !present.some(([id]) => id === state.rule)) present.push([state.rule, 0]);
    return el("section", { class: "card" }, el("h2", null, "Findings"),
      el("div", { class: "bar" }, choice("level", "Level", levels), choice("rule", "Rule", present.map(([id, count]) => [id, count, rules.get(id)?.title]))),
      paged("findings", sorted(shown, findingColumns), ["finding", "findings"], (rows, range) => table(range, findingColumns, rows, f => [
        levelTag(f.level), ruleLink(f.rule), f.message, el("span", { class: "small" }, f.line ? `${f.file}:${f.line}` : f.file), f.project])));
  }

  const policyOf = f => f.statements.length === 0 ? null : JSON.stringify({
    Version: "2012-10-17",
    Statement: f.statements.map(row => ({ Effect: "Allow", Action: row[0].map(text), Resource: row[1].map(text),
      ...(row[2] < 0 ? {} : { Condition: { "ForAnyValue:StringEquals": { "kms:ResourceAliases": text(row[2]) } } }) })),
  }, null, 2);

  function needs(f) {
    const policy = policyOf(f);
    const parts = [];
    if (policy) parts.push(el("button", { type: "button", onclick: event => copy(policy, event.target) }, "Copy policy"), el("pre", { tabindex: 0, "aria-label": `IAM policy of ${f.name}` }, el("code", null, policy)));
    if (f.roles.length) parts.push(table("Azure role assignments", ["Role", "On", "Kind"], f.roles, row => [text(row[0]), text(row[2]), text(row[1])]));
    if (!parts.length) parts.push(el("p", { class: "empty" }, "It needs no right on any data store that the code tells of."));
    if (f.notes.length) parts.push(el("ul", { class: "small" }, ...f.notes.map(note => el("li", null, text(note)))));
    return parts;
  }

  async function copy(value, button) {
    try { await navigator.clipboard.writeText(value); button.textContent = "Copied"; }
    catch { getSelection().selectAllChildren(button.nextElementSibling); button.textContent = "Selected"; }
  }

  const policyView = () => el("section", { class: "card" }, el("h2", null, "The least that each function needs"),
    el("p", { class: "small" }, "What its code calls, and nothing else. Rights to write logs come with the platform's own policy."),
    paged("policies", chosenFunctions().filter(f => f.statements.length + f.roles.length > 0), ["function", "functions"], (rows, range) => el("div", null, el("p", { class: "small" }, range),
      ...rows.map(f => el("section", null, el("h3", null, functionButton(f), " ", el("span", { class: "small" }, f.project)), ...needs(f))))));

  function show(f) {
    const dialog = document.getElementById("detail");
    const facts = [["Project", f.project], ["Host", f.host], ["Handler", f.handler], ["Trigger", f.trigger], ["Endpoint", f.endpoint], ["Protection", f.endpoint ? protectionTag(f) : ""], ["Defined in", f.place]];
    const all = accessesOf(f);
    dialog.replaceChildren(
      el("button", { class: "close", type: "button", onclick: () => dialog.close() }, "Close"),
      el("h2", { id: "detail-title" }, f.name),
      el("dl", null, ...facts.filter(([, value]) => value).flatMap(([name, value]) => [el("dt", null, name), el("dd", null, value)])),
      el("h3", null, "Data it reaches"),
      all.length === 0 ? el("p", { class: "empty" }, "None that the code tells of.") : table(plural(all.length, "access", "accesses"), ["Store", "Kind", "Access", "By", "Way"], all, access => [
        access.store.name, access.store.kind, access.kinds.join(", ").toLowerCase(), access.operation, el("span", { class: "small" }, access.path, access.place ? ` (${access.place})` : "")]),
      el("h3", null, "The least it needs"), ...needs(f));
    dialog.showModal();
  }

  const views = { overview: ["Overview", overview], functions: ["Functions", functionView], endpoints: ["Endpoints", endpointView], matrix: ["Data matrix", matrixView], graph: ["Graph", graphView], findings: ["Findings", findingView], policies: ["Policies", policyView] };
  const main = document.getElementById("main");
  const tabs = document.getElementById("tabs");

  function render(focus) {
    main.replaceChildren(el("div", { role: "tabpanel", id: "panel", "aria-labelledby": `tab-${state.view}` }, views[state.view][1]()));
    for (const tab of tabs.children) {
      const selected = tab.id === `tab-${state.view}`;
      tab.setAttribute("aria-selected", selected);
      tab.tabIndex = selected ? 0 : -1;
    }
    if (focus) main.querySelector(focus)?.focus();
  }

  function open(view) {
    state.view = views[view] ? view : "overview";
    state.sort = "";
    render();
  }

  function choose(project) {
    state.project = project;
    document.getElementById("project").value = project;
    state.pages = {};
    render();
  }

  const names = Object.keys(views);
  tabs.append(...names.map(name => el("button", { type: "button", role: "tab", id: `tab-${name}`, "aria-controls": "panel", onclick: () => { open(name); history.pushState(null, "", `#${name}`); } }, views[name][0])));
  tabs.addEventListener("keydown", event => {
    const moves = { ArrowRight: 1, ArrowLeft: -1 };
    const at = names.indexOf(state.view);
    const to = event.key === "Home" ? 0 : event.key === "End" ? names.length - 1 : event.key in moves ? (at + moves[event.key] + names.length) % names.length : -1;
    if (to < 0) return;
    event.preventDefault();
    open(names[to]);
    history.replaceState(null, "", `#${names[to]}`);
    tabs.children[to].focus();
  });
  addEventListener("hashchange", () => { if (views[location.hash.slice(1)]) open(location.hash.slice(1)); });

  document.getElementById("project").append(...projects.map(project => el("option", { value: project }, project)));
  document.getElementById("project").addEventListener("change", event => choose(event.target.value));
  document.getElementById("scope").addEventListener("submit", event => event.preventDefault());
  let waiting;
  document.getElementById("search").addEventListener("input", event => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      state.search = event.target.value.trim();
      state.pages = {};
      render();
      document.getElementById("status").textContent = `${plural(chosenFunctions().length, "function", "functions")} and ${plural(findings.filter(matches).length, "finding", "findings")} match.`;
    }, 120);
  });
  document.getElementById("summary").textContent = `${plural(functions.length, "function", "functions")} in ${plural(projects.length, "project", "projects")}, ${plural(stores.length, "data store", "data stores")}, ${plural(findings.length, "finding", "findings")}`
    + (functions.length ? "" : ". The logs hold no facts about functions: build with -p:ServerlessReport=true to have them.");
  open(location.hash.slice(1));
})();
