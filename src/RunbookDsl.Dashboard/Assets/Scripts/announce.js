// Says changes of state aloud, for those who do not see them.
const all = () => new Map([...document.querySelectorAll("[data-alert]")].map(element => [element.id, element]));

// Without an argument the states as they are; with those of before, what has changed since, in words.
export function states(before) {
  const current = new Map([...all()].map(([id, element]) => [id, element.dataset.state]));
  if (!before) return current;
  return [...all()].filter(([id, element]) => before.has(id) && before.get(id) !== element.dataset.state)
    .map(([, element]) => `${element.dataset.alert}: ${element.dataset.state}.`).join(" ");
}

export function announce(words) {
  if (words) document.getElementById("announcer").textContent = words;
}
