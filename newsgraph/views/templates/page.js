"use strict";
(() => {
  const layers = {person: "names", place: "names", organization: "names", figure: "figures", date: "dates", claim: "claims", event: "events"};
  const card = document.getElementById("card");
  const places = new Map();
  for (const piece of document.querySelectorAll("[data-f]"))
    for (const id of piece.dataset.f.split(" ")) places.set(id, [...(places.get(id) || []), piece]);
  let lit = [], pinned = false;

  const shown = id => {
    const box = document.getElementById("show-" + layers[id.split("-")[0]]);
    return !box || box.checked;
  };
  const light = (pieces, id) => {
    lit.forEach(one => one.classList.remove("lit"));
    lit = [...pieces, document.getElementById(id)].filter(Boolean);
    lit.forEach(one => one.classList.add("lit"));
  };
  const clear = () => { light([], ""); card.hidden = true; pinned = false; };
  const line = id => {
    const row = document.getElementById(id);
    if (!row) return [];
    const link = document.createElement("a"), kind = document.createElement("b");
    link.href = "#" + id;
    kind.textContent = row.dataset.kind;
    link.append(kind, row.dataset.tip);
    return [link];
  };
  const show = piece => {
    const ids = piece.dataset.f.split(" ").filter(shown);
    if (!ids.length) return clear();
    light(places.get(ids[0]), ids[0]);
    card.replaceChildren(...ids.flatMap(line));
    card.hidden = false;
  };

  document.addEventListener("mouseover", event => {
    if (pinned || card.contains(event.target)) return;
    const piece = event.target.closest("[data-f]"), row = event.target.closest(".finding");
    if (piece) show(piece);
    else { clear(); if (row) light(places.get(row.id) || [], row.id); }
  });
  document.addEventListener("focusin", event => {
    const row = event.target.closest(".finding");
    if (row && !pinned) light(places.get(row.id) || [], row.id);
  });
  document.addEventListener("click", event => {
    const piece = event.target.closest("[data-f]");
    if (piece) { pinned = false; show(piece); pinned = !card.hidden; }
    else if (!event.target.closest(".finding")) clear();
  });
  document.addEventListener("keydown", event => { if (event.key === "Escape") clear(); });
})();
