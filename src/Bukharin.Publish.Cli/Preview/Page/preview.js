'use strict';

// What is shown comes from 'state'; 'events' tells of each save. Nothing of a text is ever taken for markup.
const $ = id => document.getElementById(id);
let state = { version: 0, clauses: [], lines: [], documents: [], pdfs: [], diagnostics: [] };
let current = null;
let openings = 0;

const names = { pdf: 'For the screen', print: 'For the printer' };

function fill(list, items, make) {
  list.replaceChildren(...items.map(make));
}

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

function options(select, values) {
  const chosen = select.value;
  fill(select, values, ([value, text]) => new Option(text, value));
  if (values.some(([value]) => value === chosen)) {
    select.value = chosen;
  }
}

// Viewers go to a place when they open a file, and not when their address changes: so each time it is another one.
function showPdf() {
  const name = $('pdf').value;
  if (name) {
    $('pdf-view').src = `pdf/${name}?${++openings}#navpanes=0${current ? `&nameddest=${current}` : ''}`;
  }
}

function showDocument(id) {
  const path = $('document').value;
  if (path) {
    $('epub-view').src = `book/${path}?${state.version}${id ? `#${id}` : ''}`;
  }
}

function mark(line) {
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
    found.style.background = '#ffe9a8';
    found.scrollIntoView({ block: 'center' });
  }
}

// A clause is shown in each edition, in the list and in the source.
function select(id) {
  const clause = state.clauses.find(one => one.id === id);
  if (!clause) {
    return;
  }

  current = id;
  for (const one of $('clauses').querySelectorAll('button')) {
    one.toggleAttribute('aria-current', false);
    if (one.dataset.id === id) {
      one.setAttribute('aria-current', 'true');
      one.scrollIntoView({ block: 'nearest' });
    }
  }

  mark(clause.line);
  showPdf();
  if (clause.document && clause.document !== $('document').value) {
    $('document').value = clause.document;
    showDocument(id);
  } else {
    markInBook();
  }

  $('status').textContent = `Clause ${clause.address}, line ${clause.line}`;
}

function selectAtLine(line) {
  const nearest = Math.max(...state.clauses.filter(clause => clause.line <= line).map(clause => clause.line));
  const above = state.clauses.find(clause => clause.line === nearest);
  if (above) {
    select(above.id);
  }
}

function show(next) {
  const isFirst = state.version === 0;
  const place = $('epub-view').contentWindow?.scrollY ?? 0;
  state = next;
  document.title = `${state.title}: preview`;
  $('title').textContent = state.title;
  fill($('clauses'), state.clauses, clause => {
    const made = button(`${clause.label}  ${clause.address}`, () => select(clause.id));
    made.dataset.id = clause.id;
    made.classList.add(`depth-${Math.min(4, clause.address.split('.').length)}`);
    return item(made);
  });
  fill($('diagnostics'), state.diagnostics, one => {
    const at = one.line > 0 ? `Line ${one.line}: ` : '';
    const text = `${at}${one.severity} ${one.code}: ${one.message}${one.hint ? ` ${one.hint}` : ''}`;
    const made = button(text, () => mark(one.line));
    made.classList.add(one.severity);
    return item(made);
  });
  fill($('lines'), state.lines, (line, index) => {
    const text = document.createElement('span');
    text.textContent = line || ' ';
    const made = item(text);
    made.addEventListener('click', () => selectAtLine(index + 1));
    return made;
  });
  options($('pdf'), state.pdfs.map(name => [name, names[name] ?? name]));
  options($('document'), state.documents.map(one => [one.path, one.title]));
  const errors = state.diagnostics.filter(one => one.severity === 'error').length;
  $('status').textContent = errors > 0
    ? `${errors} ${errors === 1 ? 'error' : 'errors'}: the editions are those of the last good save.`
    : `Save ${state.version} of ${state.name}; not proved yet, which a build does.`;
  if (state.isCurrent) {
    showPdf();
    $('epub-view').dataset.place = isFirst ? '' : place;
    showDocument('');
  }

  if (current) {
    const clause = state.clauses.find(one => one.id === current);
    if (clause) {
      mark(clause.line);
    }
  }
}

$('pdf').addEventListener('change', showPdf);
$('document').addEventListener('change', () => showDocument(''));
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
  }

  if (view.dataset.place) {
    view.contentWindow.scrollTo(0, Number(view.dataset.place));
    view.dataset.place = '';
  }

  markInBook();
  inside.addEventListener('click', event => {
    for (let node = event.target; node; node = node.parentElement) {
      if (node.closest('a')) {
        return;
      }

      if (node.id && state.clauses.some(clause => clause.id === node.id)) {
        select(node.id);
        return;
      }
    }
  });
});

new EventSource('events').addEventListener('message', async () => {
  const answer = await fetch('state');
  const next = await answer.json();
  if (next.version > state.version) {
    show(next);
  }
});
