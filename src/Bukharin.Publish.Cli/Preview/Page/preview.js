'use strict';

// What is shown comes from 'state', and 'events' tells when there is another one: several with each save, each with more of it made.
// Everything has the version in which it became what it is, and is asked for again only then. Nothing of a text is ever taken for markup.
const $ = id => document.getElementById(id);
let state = { version: 0, source: 0, places: [], documents: [], pdfs: [], diagnostics: [] };
let current = null;
let openings = 0;
let shownPdf = '';
let shownDocument = '';

// Whether the place that the last save changed is shown, rather than one that was chosen.
let isFollowing = false;

const names = { pdf: 'For the screen', print: 'For the printer' };
const mark = '#ffe9a8';

function item(content) {
  const li = document.createElement('li');
  li.append(content);
  return li;
}

function button(text, action) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', action);
  return made;
}

// Only what differs is made anew: what comes before it and what comes after it stays, with its focus and its place.
function fill(list, items, make) {
  const keys = items.map(one => JSON.stringify(one));
  const before = list.keys ?? [];
  let start = 0;
  while (start < keys.length && keys[start] === before[start]) {
    start++;
  }

  let end = 0;
  while (end < Math.min(keys.length, before.length) - start && keys[keys.length - 1 - end] === before[before.length - 1 - end]) {
    end++;
  }

  for (let count = before.length - start - end; count > 0; count--) {
    list.children[start].remove();
  }

  const next = list.children[start] ?? null;
  const made = document.createDocumentFragment();
  made.append(...items.slice(start, items.length - end).map(make));
  list.insertBefore(made, next);
  list.keys = keys;
}

function options(select, values) {
  const chosen = select.value;
  fill(select, values, ([value, text]) => new Option(text, value));
  if (values.some(([value]) => value === chosen)) {
    select.value = chosen;
  }
}

const place = id => state.places.find(one => one.id === id);

// Viewers go to a place when they open a file, and not when their address changes: so each time it is another one.
// The printer's file has no named places; its pages are those of the other.
function showPdf() {
  const name = $('pdf').value;
  if (!name) {
    return;
  }

  shownPdf = pdfKey();
  const opening = ++openings;
  $('pdf-view').src = showsNear() ? `near?${opening}#navpanes=0&page=${state.nearPage}` : `pdf/${name}?${opening}#navpanes=0${pdfPlace(name)}`;
}

// The changed words can stand pages behind the beginning of their clause.
function pdfPlace(name) {
  const at = place(current);
  if (isFollowing && state.editedPage > 0 && at?.page !== state.editedPage) {
    return `&page=${state.editedPage}`;
  }

  return !at ? '' : name === 'pdf' ? `&nameddest=${at.id}` : at.page > 0 ? `&page=${at.page}` : '';
}

// Of a long text, the pages around the changed place are there before the whole PDF.
const showsNear = () => isFollowing && state.near > 0 && $('pdf').value === 'pdf';

function pdfKey() {
  const name = $('pdf').value;
  return showsNear() ? `near ${state.near}` : `${name} ${state.pdfs.find(one => one.name === name)?.version}`;
}

function documentKey() {
  const path = $('document').value;
  return `${path} ${state.documents.find(one => one.path === path)?.version}`;
}

// Of the document that is shown already, the words are put in the place of the old ones, so that nothing jumps; another one is opened.
async function showDocument() {
  const path = $('document').value;
  if (!path) {
    return;
  }

  const key = documentKey();
  const isSame = shownDocument.startsWith(`${path} `);
  shownDocument = key;
  const inside = $('epub-view').contentDocument;
  if (isSame && inside?.body) {
    const answer = await fetch(`book/${path}`);
    const next = new DOMParser().parseFromString(await answer.text(), 'application/xhtml+xml');
    if (key !== documentKey()) {
      // Another document, or a newer one, has been asked for meanwhile.
      return;
    }

    if (next.head?.innerHTML === inside.head.innerHTML) {
      inside.body.replaceWith(inside.adoptNode(next.body));
      markInBook();
      return;
    }
  }

  $('epub-view').src = `book/${path}?${state.version}`;
}

function markLine(line) {
  for (const old of $('lines').querySelectorAll('[aria-current]')) {
    old.removeAttribute('aria-current');
  }

  const shown = $('lines').children[line - 1];
  if (shown) {
    shown.setAttribute('aria-current', 'true');
    shown.scrollIntoView({ block: 'center' });
  }
}

function markInBook() {
  const inside = $('epub-view').contentDocument;
  for (const old of inside?.querySelectorAll('[data-preview]') ?? []) {
    old.style.removeProperty('background');
    old.removeAttribute('data-preview');
  }

  const found = current && inside?.getElementById(current);
  if (found) {
    found.setAttribute('data-preview', '');
    found.style.background = mark;
    found.scrollIntoView({ block: 'center' });
  }
}

function markInOutline() {
  for (const one of $('places').querySelectorAll('[aria-current]')) {
    one.removeAttribute('aria-current');
  }

  const index = state.places.findIndex(one => one.id === current);
  const shown = $('places').children[index]?.firstChild;
  shown?.setAttribute('aria-current', 'true');
  shown?.scrollIntoView({ block: 'nearest' });
}

function markEverywhere(line) {
  markInOutline();
  markLine(line);
  const at = place(current);
  if (at?.document && at.document !== $('document').value) {
    $('document').value = at.document;
  }

  if (documentKey() === shownDocument) {
    markInBook();
  } else {
    showDocument();
  }
}

// A place is shown in each edition, in the outline and in the source.
function select(id) {
  const at = place(id);
  if (!at) {
    return;
  }

  current = id;
  isFollowing = false;
  markEverywhere(at.line);
  showPdf();
  $('status').textContent = at.address ? `Clause ${at.address}, line ${at.line}` : `${at.name}, line ${at.line}`;
}

// Of several in one line, the first: the line begins with it.
function lastAbove(line) {
  const nearest = state.places.findLast(one => one.line <= line)?.line;
  return state.places.find(one => one.line === nearest)?.id ?? null;
}

function status() {
  const errors = state.diagnostics.filter(one => one.severity === 'error').length;
  if (errors > 0) {
    return `${errors} ${errors === 1 ? 'error' : 'errors'}: the editions are those of the last good save.`;
  }

  return state.isWhole
    ? `Save ${state.save} of ${state.name}; not proved yet, which a build does.`
    : `Save ${state.save} of ${state.name}: setting its pages.`;
}

function show(next, lines) {
  const isNewSave = next.save !== state.save;
  state = next;
  document.title = `${state.title}: preview`;
  $('title').textContent = state.title;
  fill($('places'), state.places.map(one => [one.id, one.name, one.address, one.depth]), ([id, name, address, depth]) => {
    const made = button(`${name}  ${address}`, () => select(id));
    made.dataset.id = id;
    made.classList.add(`depth-${Math.min(4, depth)}`);
    return item(made);
  });
  fill($('diagnostics'), state.diagnostics, one => {
    const at = one.line > 0 ? `Line ${one.line}: ` : '';
    const made = button(`${at}${one.severity} ${one.code}: ${one.message}${one.hint ? ` ${one.hint}` : ''}`, () => markLine(one.line));
    made.classList.add(one.severity);
    return item(made);
  });
  if (lines) {
    fill($('lines'), lines, line => {
      const text = document.createElement('span');
      text.textContent = line || ' ';
      return item(text);
    });
  }

  options($('pdf'), state.pdfs.map(one => [one.name, names[one.name] ?? one.name]));
  options($('document'), state.documents.map(one => [one.path, one.title]));
  if ($('status').textContent !== status()) {
    $('status').textContent = status();
  }

  // Whoever writes wants to see what is being written.
  if (isNewSave && state.editedLine > 0) {
    isFollowing = true;
    current = lastAbove(state.editedLine) ?? current;
    markEverywhere(state.editedLine);
  }

  if (shownPdf !== pdfKey()) {
    showPdf();
  }

  if (shownDocument !== documentKey()) {
    showDocument();
  }
}

async function text(path) {
  const answer = await fetch(path);
  return answer.text();
}

$('pdf').addEventListener('change', showPdf);
$('document').addEventListener('change', showDocument);
$('lines').addEventListener('click', event => {
  const line = [...$('lines').children].indexOf(event.target.closest('li')) + 1;
  if (line > 0 && lastAbove(line)) {
    select(lastAbove(line));
  }
});
$('epub-view').addEventListener('load', () => {
  const view = $('epub-view');
  const inside = view.contentDocument;
  if (!inside || !view.src) {
    return;
  }

  // A link in the book leads to another document of it, which is the chosen one then.
  const path = state.documents.find(one => view.contentWindow.location.pathname.endsWith(`/book/${one.path}`))?.path;
  if (path) {
    $('document').value = path;
    shownDocument = documentKey();
  }

  markInBook();
  inside.addEventListener('click', event => {
    for (let node = event.target; node; node = node.parentElement) {
      if (node.closest('a')) {
        return;
      }

      if (node.id && place(node.id)) {
        select(node.id);
        return;
      }
    }
  });
});

// One state at a time; of those that come meanwhile, the last is asked for.
let isAsking = false;
let isAsked = false;
async function ask() {
  isAsked = true;
  if (isAsking) {
    return;
  }

  isAsking = true;
  try {
    while (isAsked) {
      isAsked = false;
      const next = JSON.parse(await text('state'));
      if (next.version > state.version) {
        show(next, next.source === state.source ? null : (await text('source')).split('\n'));
      }
    }
  } finally {
    isAsking = false;
  }
}

new EventSource('events').addEventListener('message', ask);
