// The page of a map that was handed back. Everything people said is set as text, never as markup.
(function (map) {
  "use strict";
  const page = JSON.parse(document.getElementById("page-data").textContent);
  const words = page.words;
  const SHAPES = {
    circle: "M12 1a11 11 0 1 0 .01 0z", square: "M2 2h20v20H2z", diamond: "M12 0l12 12-12 12L0 12z",
    pentagon: "M12 1l11 8-4 14H5L1 9z", hexagon: "M12 0l10.5 6v12L12 24 1.5 18V6z",
    octagon: "M7 1h10l6 6v10l-6 6H7l-6-6V7z", star: "M12 0l3.7 8.3 9 .9-6.8 6 2 8.8-7.9-4.6L4.1 24l2-8.8-6.8-6 9-.9z",
    triangle: "M12 1l11.5 21H.5z", house: "M12 0l12 10h-3v13H3V10H0z", shield: "M12 0l10 3v9c0 6-4 10-10 12C6 22 2 18 2 12V3z",
    cross: "M7 1h10v6h6v10h-6v6H7v-6H1V7h6z",
    drop: "M12 24C6 17 3 13 3 9a9 9 0 0 1 18 0c0 4-3 8-9 15z",
  };
  const SVG = "http://www.w3.org/2000/svg";

  function make(name, text, parent) {
    const node = document.createElement(name);
    if (text !== undefined) node.textContent = text;
    if (parent) parent.append(node);
    return node;
  }
  function named(parent, name, text) {
    const node = make(name, undefined, parent);
    make("bdi", text, node);
    return node;
  }
  function sign(kind) {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", "-1 -1 26 26");
    svg.setAttribute("aria-hidden", "true");
    const shape = document.createElementNS(SVG, "path");
    shape.setAttribute("d", SHAPES[kind.shape] || SHAPES.circle);
    shape.setAttribute("fill", kind.color);
    shape.setAttribute("stroke", "#fff");
    svg.append(shape);
    // a pictogram that ships with the program, never something typed
    const drawing = page.symbols[kind.symbol];
    if (drawing) {
      const inner = document.createElementNS(SVG, "svg");
      for (const [name, value] of [["x", 5], ["y", 5], ["width", 14], ["height", 14], ["viewBox", "0 0 24 24"]]) inner.setAttribute(name, value);
      inner.setAttribute("style", "color:#fff");
      const parsed = new DOMParser().parseFromString(drawing, "image/svg+xml").documentElement;
      for (const name of ["fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"]) {
        if (parsed.hasAttribute(name)) inner.setAttribute(name, parsed.getAttribute(name));
      }
      inner.append(...parsed.children);
      svg.append(inner);
    }
    return svg;
  }
  function popup(place) {
    const box = make("div");
    named(box, "h3", (place.sticker ? place.sticker + " " : "") + (place.title || "–"));
    if (place.vague) make("p", words.vague, box).className = "muted";
    if (place.what.length) named(box, "p", place.what.join(" · ")).className = "muted";
    if (place.description) named(box, "p", place.description);
    for (const photo of place.photos) {
      const image = make("img", undefined, box);
      image.src = photo.data;
      image.alt = photo.caption;
      if (photo.caption) named(box, "p", photo.caption).className = "muted";
    }
    if (place.notes.length) {
      make("p", words.notes, box).className = "muted";
      for (const note of place.notes) named(box, "blockquote", note);
    }
    if (place.session) named(box, "p", words.said_in + " " + place.session).className = "muted";
    if (place.url) {
      const line = make("p", undefined, box), link = make("a", place.url, line);
      link.href = place.url;
      link.rel = "noopener noreferrer";
      link.target = "_blank";
    }
    return box;
  }

  // -- the ground: one picture a zoom, the finest of them for all nearer zooms
  let shown = null;
  function ground() {
    if (!page.ground.length) return;
    const zoom = Math.round(map.getZoom());
    const fit = page.ground.filter((one) => one.zoom <= zoom).pop() || page.ground[0];
    if (shown && shown.one === fit) return;
    const layer = L.imageOverlay(fit.data, fit.bounds, { zIndex: 1, alt: "" }).addTo(map);
    if (shown) shown.layer.remove();
    shown = { one: fit, layer };
  }
  map.on("zoomend", ground);
  // as text: the control itself would take it for markup
  map.attributionControl.setPrefix("Leaflet");
  const named_by = () => { const box = map.attributionControl.getContainer(); if (!box.querySelector("bdi")) named(box, "span", " | " + page.attribution); };
  named_by();
  map.on("layeradd layerremove", named_by);
  for (const [name, word] of [["in", words.zoom_in], ["out", words.zoom_out]]) {
    const button = document.querySelector(".leaflet-control-zoom-" + name);
    if (button) { button.title = word; button.setAttribute("aria-label", word); }
  }
  map.on("popupopen", (event) => {
    const close = event.popup.getElement().querySelector(".leaflet-popup-close-button");
    if (close) close.setAttribute("aria-label", words.close);
  });

  // -- the places
  const many = page.places.length > page.many;
  const renderer = L.canvas({ padding: 0.3 });
  const layers = new Map();
  for (const place of page.places) {
    const kind = page.kinds[place.kind];
    let layer = null;
    const point = place.geometry && place.geometry.type === "Point";
    if (point) {
      place.at = L.latLng(place.geometry.coordinates[1], place.geometry.coordinates[0]);
      place.spot = map.project(place.at, 0);
    }
    if (place.geometry && !(point && many)) {
      layer = L.geoJSON(place.geometry, {
        style: { color: kind.color, weight: 4, fillOpacity: 0.25, renderer },
        pointToLayer: (_, at) => {
          const html = make("span");
          html.className = "sign";
          html.append(sign(kind));
          if (place.sticker) named(html, "b", place.sticker);
          const icon = L.divIcon({ html, className: "", iconSize: [30, 30], iconAnchor: [15, 15], popupAnchor: [0, -12] });
          return L.marker(at, { icon, alt: place.title, keyboard: true, title: place.title });
        },
      });
      layer.bindPopup(() => popup(place), { maxWidth: 320 });
      layer.addTo(map);
    }
    layers.set(place, layer);
  }
  function look(place) {
    const layer = layers.get(place);
    if (!layer) {
      if (place.at) map.setView(place.at, Math.max(map.getZoom(), 17)).openPopup(popup(place), place.at, { maxWidth: 320 });
      return;
    }
    const bounds = layer.getBounds();
    map.fitBounds(bounds, { maxZoom: Math.max(map.getZoom(), 16), padding: [60, 60] });
    layer.openPopup(bounds.getCenter());
  }

  // among very many places those that would lie on each other are one dot with their number, as wide as a finger
  const CELL = 56;
  const dots = L.layerGroup().addTo(map);
  let kept = new Set(page.places);
  function gather() {
    if (!many) return;
    dots.clearLayers();
    const zoom = map.getZoom(), scale = 2 ** zoom, view = map.getPixelBounds(), cells = new Map();
    for (const place of kept) {
      if (!place.at) continue;
      const x = place.spot.x * scale, y = place.spot.y * scale;
      if (x < view.min.x - CELL || x > view.max.x + CELL || y < view.min.y - CELL || y > view.max.y + CELL) continue;
      const cell = Math.floor(x / CELL) * 4e6 + Math.floor(y / CELL);
      const inside = cells.get(cell);
      if (inside) { inside.places.push(place); inside.x += x; inside.y += y; }
      else cells.set(cell, { places: [place], x, y });
    }
    for (const { places, x, y } of cells.values()) {
      const count = places.length, one = places[0], kind = page.kinds[one.kind];
      const near = count > 1 && zoom < map.getMaxZoom();
      const at = near ? map.unproject([x / count, y / count], zoom) : one.at;
      const color = near ? "#33433c" : kind.color;
      const dot = L.circleMarker(at, { renderer, radius: near ? Math.min(10 + Math.log2(count) * 1.6, 26) : 7, color: "#fff", weight: 1.5, fillColor: color, fillOpacity: 0.9 });
      if (near) {
        dot.on("click", () => map.setView(at, Math.min(zoom + 2, map.getMaxZoom())));
        dot.bindTooltip(String(count), { permanent: true, direction: "center", className: "count" });
      } else {
        dot.bindPopup(() => { const box = make("div"); box.append(...places.map(popup)); return box; }, { maxWidth: 320 });
      }
      dot.addTo(dots);
    }
  }
  map.on("zoomend moveend", gather);

  // -- the side
  const side = document.getElementById("side");
  const search = make("input", undefined, side);
  search.type = "search";
  search.placeholder = words.search;
  search.setAttribute("aria-label", words.search);
  const field = make("fieldset", undefined, side);
  make("legend", words.legend, field);
  const ticked = new Set();
  page.kinds.forEach((kind, number) => {
    if (!kind.count) return;
    ticked.add(number);
    const label = make("label", undefined, field), box = make("input", undefined, label);
    box.type = "checkbox";
    box.checked = true;
    label.append(sign(kind));
    named(label, "span", kind.label);
    make("small", String(kind.count), label);
    box.addEventListener("change", () => {
      box.checked ? ticked.add(number) : ticked.delete(number);
      refresh();
    });
  });
  const heading = make("h2", words.list, side);
  heading.setAttribute("aria-live", "polite");
  const list = make("ul", undefined, side);
  list.className = "places";
  function matches(place, typed) {
    return !typed || place.folded.includes(typed);
  }
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  for (const place of page.places) place.folded = fold([place.sticker, place.title, place.description, ...place.what].join(" "));
  function refresh() {
    const typed = fold(search.value.trim());
    const found = page.places.filter((place) => ticked.has(place.kind) && matches(place, typed));
    kept = new Set(found);
    gather();
    for (const [place, layer] of layers) {
      if (!layer) continue;
      if (kept.has(place) && !map.hasLayer(layer)) layer.addTo(map);
      if (!kept.has(place) && map.hasLayer(layer)) layer.remove();
    }
    heading.textContent = words.list + " (" + found.length + ")";
    list.replaceChildren();
    for (const place of found.slice(0, page.listed)) {
      const row = make("li", undefined, list), button = make("button", undefined, row);
      named(button, "span", (place.sticker ? place.sticker + " " : "") + (place.title || "–"));
      if (!place.geometry) make("small", " – " + words.nowhere, button);
      button.addEventListener("click", () => {
        if (place.geometry) return look(place);
        // what is nowhere on the map is read in the list
        const open = row.querySelector("div");
        if (open) open.remove(); else row.append(popup(place));
        button.setAttribute("aria-expanded", String(!open));
      });
    }
    if (found.length > page.listed) make("li", words.more.replace("{0}", found.length - page.listed), list);
    if (!found.length) make("li", words.none, list);
    return found;
  }
  search.addEventListener("input", refresh);
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    const first = refresh().find((place) => place.geometry || place.at);
    if (first) look(first);
  });
  refresh();

  // -- actors and what ties them, where they have a position
  if (page.actors.length) {
    const group = L.layerGroup();
    for (const link of page.links) L.polyline(link.ends, { color: link.color, weight: 2, dashArray: "6 5", renderer, interactive: false }).addTo(group);
    for (const actor of page.actors) {
      L.circleMarker(actor.at, { renderer, radius: 8, color: "#1d2521", weight: 2, fillColor: "#fff", fillOpacity: 1 })
        .bindPopup(() => { const box = make("div"); named(box, "h3", actor.title); if (actor.kind) named(box, "p", actor.kind).className = "muted"; return box; })
        .addTo(group);
    }
    const label = make("label"), box = make("input", undefined, label);
    box.type = "checkbox";
    make("span", words.network, label);
    box.addEventListener("change", () => box.checked ? group.addTo(map) : group.remove());
    field.after(label);
  }

  // -- about
  const about = make("details", undefined, side);
  make("summary", words.about, about);
  for (const line of page.about) named(about, "p", line);

  const bounds = L.featureGroup([...layers.values()].filter(Boolean)).getBounds();
  for (const place of page.places) if (place.at) bounds.extend(place.at);
  if (bounds.isValid()) map.fitBounds(bounds, { padding: [30, 30], maxZoom: 17 });
  ground();
})(PAGE_MAP);
