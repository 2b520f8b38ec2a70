"""Reads an edition back with tools that know nothing of the program that wrote it, and prints what it holds as JSON.

Usage: read_edition.py FILE.pdf|FILE.docx|FILE.epub

  text      the running text in reading order; each note mark stands in it as ⟦1⟧ (DOCX, EPUB)
  notes     the texts of the footnotes, in order (DOCX, EPUB); of a PDF, the pages' texts hold them
  ids       names that a link can point to: bookmarks, element ids, named destinations
  metadata  what the file says about itself, as one string
"""
import json
import posixpath
import re
import subprocess
import sys
import zipfile
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
EPUB = "{http://www.idpf.org/2007/ops}"
XHTML = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"


def run(*command):
    return subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout


def read_pdf(path):
    # In the order of the content stream: in its other modes pdftotext undoes hyphens by itself, the author's own too.
    # A hyphen that a line break put in is U+00AD, and ends its line; the author's is a hyphen.
    text = run("pdftotext", "-raw", "-enc", "UTF-8", path, "-")
    text = re.sub("(?<=[^\\W_]-)\n", "", re.sub("\u00ad\\s*", "", text))
    ids = re.findall(r'"([^"]+)"', run("pdfinfo", "-dests", path))
    return {"text": text, "notes": [], "ids": ids, "metadata": run("pdfinfo", path) + run("pdfinfo", "-meta", path)}


def paragraph_text(paragraph):
    parts = []
    for node in paragraph.iter():
        if node.tag == W + "t":
            parts.append(node.text or "")
        elif node.tag in (W + "tab", W + "br"):
            # The tabs of a paragraph's properties are tab stops, not characters.
            parts.append(" " if node.tag == W + "br" or node.get(W + "pos") is None else "")
        elif node.tag == W + "footnoteReference":
            parts.append("⟦%s⟧" % node.get(W + "id"))
    return "".join(parts)


def read_docx(path):
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    document = ElementTree.fromstring(parts["word/document.xml"])
    footnotes = ElementTree.fromstring(parts["word/footnotes.xml"])
    notes = {
        note.get(W + "id"): " ".join(paragraph_text(p) for p in note.iter(W + "p"))
        for note in footnotes.iter(W + "footnote")
        if note.get(W + "type") in (None, "normal")
    }
    text = "\n".join(paragraph_text(p) for p in document.iter(W + "p"))
    return {
        "text": text,
        "notes": [notes[mark] for mark in re.findall("⟦(.*?)⟧", text)],
        "ids": [b.get(W + "name") for b in document.iter(W + "bookmarkStart")],
        "metadata": " ".join(parts[n].decode("utf-8") for n in sorted(parts) if n.startswith("docProps/")),
        "footers": [
            " ".join(paragraph_text(p) for p in ElementTree.fromstring(parts[n]).iter(W + "p"))
            for n in sorted(parts) if re.match(r"word/footer\d*\.xml$", n)
        ],
    }


BLOCKS = {XHTML + name for name in "p h1 h2 h3 h4 h5 h6 div section li blockquote aside header footer dt dd hr br".split()}


def element_text(element, skip):
    if skip(element):
        return ""
    if element.get(EPUB + "type") == "noteref":
        inner = "⟦%s⟧" % "".join(element.itertext())
    else:
        inner = (element.text or "") + "".join(element_text(child, skip) + (child.tail or "") for child in element)
    return "\n" + inner + "\n" if element.tag in BLOCKS else inner


def read_epub(path):
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    container = ElementTree.fromstring(parts["META-INF/container.xml"])
    opf_path = next(e.get("full-path") for e in container.iter() if e.tag.endswith("}rootfile"))
    opf = ElementTree.fromstring(parts[opf_path])
    hrefs = {item.get("id"): item.get("href") for item in opf.iter(OPF + "item")}
    texts, notes, ids = [], [], []
    for itemref in opf.iter(OPF + "itemref"):
        root = ElementTree.fromstring(parts[posixpath.join(posixpath.dirname(opf_path), hrefs[itemref.get("idref")])])
        body = root.find(XHTML + "body")
        texts.append(element_text(body, lambda e: e.get(EPUB + "type") in ("footnote", "footnotes")))
        notes += [
            re.sub(r"\s+", " ", element_text(e, lambda inner: inner.get("role") == "doc-backlink")).strip()
            for e in body.iter() if e.get(EPUB + "type") == "footnote"
        ]
        ids += [e.get("id") for e in root.iter() if e.get("id")]
    metadata = " ".join("".join(e.itertext()) for e in opf.find(OPF + "metadata"))
    return {"text": "\n".join(texts), "notes": notes, "ids": ids, "metadata": metadata}


reader = {"pdf": read_pdf, "docx": read_docx, "epub": read_epub}[sys.argv[1].rsplit(".", 1)[1]]
json.dump(reader(sys.argv[1]), sys.stdout, ensure_ascii=False)
