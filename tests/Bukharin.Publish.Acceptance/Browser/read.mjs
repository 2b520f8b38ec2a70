// node read.mjs BOOK.epub FOLDER
// Opens a book in two reading systems, in light and dark and at three widths; goes to every entry of the contents and measures
// the contrast of what is then seen; goes to every page of the page list, and to every note and back. Pictures of the views go
// to FOLDER. Prints a line for each view, and a line for each fault. Ends with 0 where there is none, else 1.
import fs from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { outline, serve } from './book-server.mjs';

const [, , file, folder] = process.argv;
const widths = [360, 720, 1200];
const height = 800;

// WCAG 2.2, 1.4.3: at least 4.5 to 1. Strokes of small type never reach their full ink when they are painted.
const leastContrast = 4.5;
const faults = [];

/** Whether an element is in view, by what the reading system shows of its document; or why it is not. */
const whereIs = id => {
    for (const doc of window.reader.documents()) {
        const element = doc.getElementById(id);
        if (element) {
            const frame = doc.defaultView.frameElement.getBoundingClientRect();
            // A marker of a page has no box of its own: what counts is where its line is.
            const range = doc.createRange();
            range.selectNode(element);
            const box = element.getClientRects()[0] ?? range.getBoundingClientRect();
            const [x, y] = [frame.left + box.left, frame.top + box.top];
            const isSeen = x >= -1 && x < innerWidth && y >= -1 && y < innerHeight;
            return isSeen ? null : `it stands at ${Math.round(x)}, ${Math.round(y)} in a view of ${innerWidth} by ${innerHeight}`;
        }
    }

    return 'its document is not shown';
};

/** Whether the cover's picture is in view and whole; or why it is not. */
const wholePicture = () => {
    for (const doc of window.reader.documents()) {
        const picture = doc.querySelector('img[role=doc-cover]');
        if (picture) {
            const frame = doc.defaultView.frameElement.getBoundingClientRect();
            const box = picture.getBoundingClientRect();
            const [left, top] = [frame.left + box.left, frame.top + box.top];
            return picture.naturalWidth === 0 ? 'the cover is not shown'
                : left < -1 || top < -1 || left + box.width > innerWidth + 1 || top + box.height > innerHeight + 1 ? 'the cover is cut'
                : box.width < innerWidth / 4 ? `the cover is ${Math.round(box.width)} wide` : null;
        }
    }

    return 'the first page is not the cover';
};

/** The boxes of all words in view. */
const wordBoxes = () => window.reader.documents().flatMap(doc => {
    const frame = doc.defaultView.frameElement.getBoundingClientRect();
    const boxes = [];
    const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const match of node.data.matchAll(/\S+/g)) {
            const range = doc.createRange();
            range.setStart(node, match.index);
            range.setEnd(node, match.index + match[0].length);
            for (const box of range.getClientRects()) {
                const [left, top] = [frame.left + box.left, frame.top + box.top];
                if (box.width >= 2 && box.height >= 2 && left >= 0 && top >= 0 && left + box.width <= innerWidth && top + box.height <= innerHeight) {
                    boxes.push({ word: match[0], left, top, width: box.width, height: box.height });
                }
            }
        }
    }

    return boxes;
});

/** The contrast of each word with what is behind it, from the pixels of a picture. */
const contrasts = async ({ picture, boxes, scale }) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(image, 0, 0);
    const { data, width } = context.getImageData(0, 0, image.width, image.height);
    const linear = value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    return boxes.map(box => {
        const counts = new Map();
        for (let y = Math.floor(box.top * scale); y < Math.floor((box.top + box.height) * scale); y++) {
            for (let x = Math.floor(box.left * scale); x < Math.floor((box.left + box.width) * scale); x++) {
                const i = 4 * ((y * width) + x);
                const colour = (data[i] << 16) | (data[i + 1] << 8) | data[i + 2];
                counts.set(colour, (counts.get(colour) ?? 0) + 1);
            }
        }

        const [ground] = [...counts].reduce((most, one) => one[1] > most[1] ? one : most);
        const luminance = colour => (0.2126 * linear(colour >> 16)) + (0.7152 * linear((colour >> 8) & 255)) + (0.0722 * linear(colour & 255));
        const behind = luminance(ground);
        const ratio = colour => (Math.max(behind, luminance(colour)) + 0.05) / (Math.min(behind, luminance(colour)) + 0.05);
        return { word: box.word, contrast: Math.max(...[...counts.keys()].map(ratio)) };
    });
};

const measure = async (page, workbench, name) => {
    const boxes = await page.evaluate(wordBoxes);
    const shot = await page.screenshot();
    await fs.writeFile(path.join(folder, `${name}.png`), shot);
    const measured = await workbench.evaluate(contrasts, { picture: shot.toString('base64'), boxes, scale: 2 });
    for (const { word, contrast } of measured.filter(one => one.contrast < leastContrast)) {
        faults.push(`${name}: the contrast of '${word}' is ${contrast.toFixed(2)}`);
    }

    return measured;
};

const view = async (browser, address, book, reader, scheme, width) => {
    const name = `${reader} ${scheme} ${width}`;
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, deviceScaleFactor: 2 });
    const page = await context.newPage();
    page.on('pageerror', fault => faults.push(`${name}: ${fault}`));
    page.on('request', request => {
        if (!/^(blob:|data:|about:)/.test(request.url()) && !request.url().startsWith(address)) {
            faults.push(`${name}: the book asks for ${request.url()}`);
        }
    });
    await page.goto(`${address}/${reader}.html`);
    await page.waitForFunction(() => window.isReady);
    const found = await page.evaluate(() => window.reader.open());
    if (found.pages !== book.pages.length || found.sections !== book.spine.length) {
        faults.push(`${name}: it finds ${found.pages} pages and ${found.sections} files, not ${book.pages.length} and ${book.spine.length}`);
    }

    const workbench = await context.newPage();
    await workbench.goto(`${address}/outline.html`);

    // A page behind another is drawn once a second.
    await page.bringToFront();
    const go = async (href, what) => {
        await page.evaluate(([to, base]) => window.reader.go(to, base), [href, book.base]);
        const id = href.split('#')[1];
        const missed = id ? await page.evaluate(whereIs, id) : null;
        if (missed) {
            faults.push(`${name}: ${what} is not shown: ${missed}`);
        }
    };
    await go(book.spine[0], 'the cover');
    const cover = await page.evaluate(wholePicture);
    await page.screenshot({ path: path.join(folder, `${name} 00.png`) });
    if (cover) {
        faults.push(`${name}: ${cover}`);
    }

    const words = [];
    for (const [index, entry] of book.contents.entries()) {
        await go(entry.href, `the contents' '${entry.label}'`);
        words.push(...await measure(page, workbench, `${name} ${String(index + 1).padStart(2, '0')}`));
    }

    // Where things lead does not depend on colours: in the dark, only what is seen is measured.
    const [pages, notes] = scheme === 'light' ? [book.pages, book.notes] : [[], []];
    for (const entry of pages) {
        await go(entry.href, `page ${entry.label}`);
        const label = await page.evaluate(() => window.reader.page());
        if (reader === 'foliate' && label === null) {
            faults.push(`${name}: at page ${entry.label} the reader names no page`);
        }
    }

    const click = async (id, to, what) => {
        await page.evaluate(one => {
            const mark = window.reader.documents().map(doc => doc.getElementById(one)).find(element => element);
            mark?.click();
        }, id);

        // The reading system follows in its own time.
        let missed;
        for (let attempt = 0; attempt < 50; attempt++) {
            missed = await page.evaluate(whereIs, to);
            if (!missed) {
                return;
            }

            await page.waitForTimeout(50);
        }

        faults.push(`${name}: ${what}: ${missed}`);
    };
    for (const { href, note, mark } of notes) {
        await go(href, `the mark ${mark}`);
        await click(mark, note, `${mark} does not lead to its note`);
        const back = await page.evaluate(id => {
            const link = window.reader.documents().map(doc => doc.getElementById(id)).find(element => element)?.querySelector('a[role=doc-backlink]');
            link && (link.id ||= `${id}-back`);
            return link?.id ?? null;
        }, note);
        await click(back, mark, `${note} does not lead back`);
    }

    const least = words.reduce((low, one) => Math.min(low, one.contrast), Infinity);
    console.log(`${name}: ${book.contents.length} contents entries, ${pages.length} pages, ${notes.length} notes and back; ${words.length} words, least contrast ${least.toFixed(1)}`);
    await context.close();
};

const server = await serve(file);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
    const first = await browser.newPage();
    const book = await outline(first, server.address);
    for (const reader of ['foliate', 'epubjs']) {
        for (const scheme of ['light', 'dark']) {
            for (const width of widths) {
                await view(browser, server.address, book, reader, scheme, width);
            }
        }
    }
} finally {
    await browser.close();
    server.close();
}

for (const fault of faults) {
    console.log(fault);
}

process.exit(faults.length > 0 ? 1 : 0);
