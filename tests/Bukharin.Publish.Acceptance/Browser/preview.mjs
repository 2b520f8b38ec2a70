// node preview.mjs EDITION.docx
// Opens a DOCX in docx-preview, which learning platforms show DOCX with, and prints what a reader sees of it as JSON: the text
// of its pages, the marks of notes in their order, and the notes that stand at the foot of each page.
import { chromium } from 'playwright-core';
import { serve } from './book-server.mjs';

const server = await serve(process.argv[2]);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
    const page = await browser.newPage();
    await page.goto(`${server.address}/preview.html`);
    const seen = await page.evaluate(async () => {
        const bytes = await (await fetch('/book.epub')).arrayBuffer();
        await docx.renderAsync(bytes, document.body, null, { renderFootnotes: true, breakPages: true });
        const pages = [...document.querySelectorAll('section.docx')];
        const lists = pages.flatMap(section => [...section.querySelectorAll('ol')].filter(list => !list.closest('article')));
        return {
            text: pages.map(section => (section.querySelector('article') ?? section).innerText).join('\n'),
            marks: [...document.querySelectorAll('article sup')].map(mark => mark.textContent.trim()).filter(mark => mark.length > 0),
            notes: lists.flatMap(list => [...list.children].map(note => note.innerText.trim())),
        };
    });
    console.log(JSON.stringify(seen));
} finally {
    await browser.close();
    server.close();
}
