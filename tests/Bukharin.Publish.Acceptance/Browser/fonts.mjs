// node fonts.mjs BOOK.epub
// Prints for each document of a book's spine the fonts that its words are shown in, and whether each is the book's own.
import { chromium } from 'playwright-core';
import { outline, serve } from './book-server.mjs';

const [, , file] = process.argv;
const server = await serve(file);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
    const page = await browser.newPage();
    const book = await outline(page, server.address);
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    for (const href of book.spine) {
        await page.goto(`${server.address}/book/${book.base}${href}`);
        await page.evaluate(() => document.fonts.ready.then(() => null));
        const { root } = await session.send('DOM.getDocument', { depth: -1 });
        const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body, body *' });
        const glyphs = new Map();
        for (const nodeId of nodeIds) {
            const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
            for (const { familyName, isCustomFont, glyphCount } of fonts) {
                const font = `${isCustomFont ? 'own' : 'other'} ${familyName}`;
                glyphs.set(font, Math.max(glyphs.get(font) ?? 0, glyphCount));
            }
        }

        for (const font of [...glyphs.keys()].sort()) {
            console.log(`${href}: ${font}`);
        }
    }
} finally {
    await browser.close();
    server.close();
}
