// Serves a book, whole and file by file, and the pages of this folder, on a port of the machine itself.
import fs from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';

const folder = path.dirname(fileURLToPath(import.meta.url));
const types = {
    '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
    '.xhtml': 'application/xhtml+xml', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg',
};

/** Begins to serve an EPUB: itself at /book.epub, its files below /book/, everything else from this folder. */
export const serve = async file => {
    const bytes = await fs.readFile(file);
    const zip = await JSZip.loadAsync(bytes);
    const read = async url => {
        if (url === '/book.epub') {
            return bytes;
        }

        if (url.startsWith('/book/')) {
            return zip.file(url.slice('/book/'.length)).async('nodebuffer');
        }

        return fs.readFile(path.join(folder, path.normalize(url)));
    };
    const server = http.createServer(async (request, response) => {
        const url = decodeURIComponent(request.url.split('?')[0]);
        try {
            const content = await read(url);
            response.setHeader('content-type', types[path.extname(url)] ?? 'application/octet-stream');
            response.end(content);
        } catch {
            response.statusCode = 404;
            response.end();
        }
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    return { address: `http://127.0.0.1:${server.address().port}`, zip, close: () => server.close() };
};

/** The files of the spine, in order, and the entries of the navigation, as the package has them. */
export const outline = async (page, address) => {
    await page.goto(`${address}/outline.html`);
    return page.evaluate(async () => {
        const parse = async (url, type) => new DOMParser().parseFromString(await (await fetch(url)).text(), type);
        const container = await parse('/book/META-INF/container.xml', 'application/xml');
        const packagePath = container.querySelector('rootfile').getAttribute('full-path');
        const base = packagePath.slice(0, packagePath.lastIndexOf('/') + 1);
        const opf = await parse(`/book/${packagePath}`, 'application/xml');
        const items = new Map([...opf.querySelectorAll('manifest > item')].map(item => [item.id, item]));
        const spine = [...opf.querySelectorAll('spine > itemref')].map(item => items.get(item.getAttribute('idref')).getAttribute('href'));
        const nav = [...items.values()].find(item => item.getAttribute('properties')?.split(' ').includes('nav')).getAttribute('href');
        const navigation = await parse(`/book/${base}${nav}`, 'application/xhtml+xml');
        const links = type => [...navigation.querySelectorAll('nav')]
            .filter(list => list.getAttributeNS('http://www.idpf.org/2007/ops', 'type') === type)
            .flatMap(list => [...list.querySelectorAll('a')].map(a => ({ href: a.getAttribute('href'), label: a.textContent })));
        const notes = [];
        for (const href of spine) {
            const text = await parse(`/book/${base}${href}`, 'application/xhtml+xml');
            for (const mark of text.querySelectorAll('a[role=doc-noteref]')) {
                notes.push({ href: `${href}#${mark.id}`, note: mark.getAttribute('href').slice(1), mark: mark.id });
            }
        }

        return { base, spine, nav, contents: links('toc'), pages: links('page-list'), notes };
    });
};
