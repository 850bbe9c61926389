/** `adjustMode: shrink-to-fit`: letters get smaller until one line holds them. */

const smallest = 0.4;
const watcher = new ResizeObserver(entries => entries.forEach(entry => fit(entry.target)));

export function shrinkToFit(line) {
  line.dataset.size = line.style.fontSize;
  watcher.observe(line);
}

function fit(line) {
  line.style.fontSize = line.dataset.size;
  const ratio = line.clientWidth / line.scrollWidth;
  if (ratio < 1 && ratio > 0) {
    line.style.fontSize = `calc(${line.dataset.size || '1em'} * ${Math.max(smallest, ratio - 0.01).toFixed(3)})`;
  }
}
