// Measures in the page, where it costs no journey per question: this function is sent to the browser as it is.
//
// Every document is put into one frame, which is made as wide as a small telephone, a letter and a desk; how it is laid
// out is asked at each width. Answers a list of {document, width, rule, what}.

export async function measure({ documents, widths }) {
  const found = [];
  const frame = document.createElement("iframe");
  frame.style.cssText = "border: 0; height: 2000px";
  document.body.append(frame);
  for (const { at, html, dir } of documents) {
    await new Promise((loaded) => {
      frame.onload = loaded;
      frame.srcdoc = html;
    });
    for (const width of widths) {
      const add = (rule, what) => found.push({ document: at, width, rule, what });
      frame.style.width = `${width}px`;
      const inside = frame.contentDocument;
      overflow(inside, width, add);
      mirrored(inside, dir, add);
      leftToRight(inside, add);
    }
  }
  frame.remove();
  return found;

  function overflow(inside, width, add) {
    const { scrollWidth, clientWidth } = inside.documentElement;
    if (scrollWidth > clientWidth) add("overflow", `${scrollWidth} px wide`);
    // Nobody can scroll to what hangs out where reading starts.
    for (const [node, box] of boxes(inside)) {
      if (box.left < -1 || box.right > width + 1) add("overflow", `“${node.data.trim().slice(0, 30)}” hangs out`);
    }
  }

  // The heading begins where its language begins.
  function mirrored(inside, dir, add) {
    const { documentElement: root, body } = inside;
    if (root.dir !== dir) add("direction", `the document says ${root.dir}`);
    const heading = inside.querySelector("h1");
    if (heading === null) return add("direction", "no heading");
    const [text, block] = [range(heading), heading.getBoundingClientRect()];
    const [left, right] = [text.left - block.left, block.right - text.right];
    const starts = dir === "rtl" ? right <= left + 1 : left <= right + 1;
    if (!starts || getComputedStyle(body).direction !== dir) add("direction", "the heading is not mirrored");
  }

  // A code, an address or a link reads from left to right whatever stands around it.
  function leftToRight(inside, add) {
    for (const [node] of boxes(inside)) {
      const text = node.data.trim();
      if (!/^[\d ]{6,}$|^https?:\/\/\S+$|^\S+@\S+$/.test(text)) continue;
      const start = node.data.indexOf(text);
      const [first, last] = [start, start + Math.min(text.length, 12) - 1].map((offset) => range(node, offset));
      const oneLine = Math.abs(first.top - last.top) < 2;
      const direction = getComputedStyle(node.parentElement).direction;
      if (direction !== "ltr" || (oneLine && first.left >= last.left)) add("direction", `“${text.slice(0, 30)}” is ${direction}`);
    }
  }

  // Every text that can be seen, and where.
  function boxes(inside) {
    const walker = inside.createTreeWalker(inside.body, NodeFilter.SHOW_TEXT);
    const seen = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!node.data.trim() || !node.parentElement.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      // What is only for the ear, or before a letter is opened, is cut off by one of those above it.
      if (hiddenFromEyes(node.parentElement)) continue;
      const box = range(node);
      if (box.width > 0) seen.push([node, box]);
    }
    return seen;
  }

  function hiddenFromEyes(element) {
    for (let one = element; one; one = one.parentElement) {
      const style = getComputedStyle(one);
      if (style.overflow === "hidden" && (one.offsetWidth <= 1 || one.offsetHeight <= 1)) return true;
    }
    return false;
  }

  function range(node, offset) {
    const range = node.ownerDocument.createRange();
    if (offset === undefined) {
      range.selectNodeContents(node);
    } else {
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
    }
    return range.getBoundingClientRect();
  }
}

// As mail programs do that have no dark style of their own for a letter: every colour becomes its opposite.
export function invert() {
  const names = ["color", "background-color", "border-top-color"];
  const elements = [...document.querySelectorAll("*")].map((element) => {
    const style = getComputedStyle(element);
    return [element, names.map((name) => style.getPropertyValue(name))];
  });
  for (const [element, colours] of elements) {
    names.forEach((name, at) => element.style.setProperty(name, opposite(colours[at]), "important"));
  }
  // Where nothing is painted, the window shows through.
  const root = document.documentElement;
  if (/, 0\)$/.test(root.style.backgroundColor)) root.style.setProperty("background-color", "#000000", "important");

  function opposite(colour) {
    const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
    return `rgba(${255 - red}, ${255 - green}, ${255 - blue}, ${alpha})`;
  }
}
