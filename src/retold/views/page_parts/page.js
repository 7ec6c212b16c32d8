"use strict";
(() => {
  // A link into a closed part opens it; browsers that do so by themselves lose nothing.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let part = target; part; part = part.parentElement) {
      if (part.tagName === "DETAILS") part.open = true;
    }
    target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();

  // The filter hides what holds none of the words; without this script everything simply stays in sight.
  const form = document.querySelector(".filter");
  const input = form.querySelector("input");
  const count = form.querySelector("output");
  const items = [...document.querySelectorAll("[data-filter]")];
  const others = [...document.querySelectorAll("[data-filter-also]")];
  const groups = [...document.querySelectorAll("[data-filter-group]")];
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map();
  const textOf = (item) => {
    if (!texts.has(item)) texts.set(item, folded(item.textContent));
    return texts.get(item);
  };
  const apply = () => {
    const words = folded(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const item of items) {
      item.hidden = !words.every((word) => textOf(item).includes(word));
      if (!item.hidden) shown += 1;
    }
    for (const other of others) other.hidden = !words.every((word) => textOf(other).includes(word));
    for (const group of groups) {
      group.hidden = words.length > 0 && !group.querySelector("[data-filter]:not([hidden])");
    }
    count.textContent = words.length ? `${shown} of ${items.length} utterances` : "";
  };
  form.hidden = items.length === 0;
  input.addEventListener("input", apply);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { input.value = ""; apply(); }
  });
})();
