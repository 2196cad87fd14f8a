// The search of the glossary. It narrows the list that stands on the page; without it the list is whole.
"use strict";

(() => {
  const index = globalThis.glossaryIndex;
  const box = document.getElementById("_box");
  const field = document.getElementById("_search");
  const found = document.getElementById("_found");
  if (!index || !box || !field || !found) {
    return;
  }

  // As org.triangulate.lexicon.Spelling does it.
  const fold = (text) =>
    text
      .toLowerCase()
      .normalize("NFD")
      .replace(/['‘’ʼʹ′`"]/g, "")
      .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, "")
      .replace(/[\u0300\u0301]/g, "")
      .normalize("NFC")
      .replace(/ł/g, "l")
      .replace(/ё/g, "е")
      .replace(/[^\p{L}\p{N}\p{Mn}]+/gu, " ")
      .trim();

  const latin = (text) => [...text].map((letter) => index.letters[letter] ?? letter).join("");

  const sound = (folded) =>
    latin(folded)
      .replace(/[yj]/g, "i")
      .replace(/h/g, "")
      .replace(/w/g, "v")
      .replace(/i+/g, "i")
      .replace(/(.)\1/g, "$1");

  const entries = index.terms
    .map((term) => ({ ...term, element: document.getElementById(term.id) }))
    .filter((term) => term.element);
  const groups = [...document.querySelectorAll(".group")];
  const letters = [...document.querySelectorAll(".letters a")];

  // At the beginning of any of its words.
  const begins = (spellings, typed) => typed !== "" && spellings.some((word) => (" " + word).includes(" " + typed));

  const narrow = () => {
    const folded = fold(field.value);
    const sounding = sound(folded);
    let count = 0;
    for (const term of entries) {
      const shown = folded === "" || begins(term.folded, folded) || begins(term.sounds, sounding);
      term.element.hidden = !shown;
      count += shown ? 1 : 0;
    }
    for (const group of groups) {
      group.hidden = !group.querySelector(".entry:not([hidden])");
    }
    for (const letter of letters) {
      const heading = document.getElementById(decodeURIComponent(letter.hash.slice(1)));
      letter.parentElement.hidden = !heading || heading.parentElement.hidden;
    }
    return folded === "" ? "" : count === 0 ? found.dataset.none : found.dataset.found.replace("#", count);
  };

  // What is typed on is told once it rests, so that a voice is not cut off at every letter.
  let pending = 0;
  const search = () => {
    const words = narrow();
    clearTimeout(pending);
    pending = setTimeout(() => {
      found.textContent = words;
    }, 300);
  };

  const clear = () => {
    field.value = "";
    search();
  };

  field.addEventListener("input", search);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      clear();
    }
  });

  // A link to a term that the search has hidden shows the whole list again.
  const goToTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && (target.hidden || target.closest("[hidden]"))) {
      clear();
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", goToTarget);

  box.hidden = false;
  if (field.value !== "") {
    search();
  }
})();
