// node preview-page.mjs ADDRESS TEXT.md PICTURE.png
// Uses the page of 'bukharin-publish preview' as a person does, with mouse and keyboard, saves the text under it, and asks axe what
// assistive technology finds wrong with it. Ends with 1 and says what is otherwise than it must be.
import { chromium } from 'playwright-core';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [address, text, picture] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const faults = [];
const expect = (is, what) => { if (!is) { faults.push(what); } };

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
    const context = await browser.newContext({ viewport: { width: 1500, height: 950 } });
    const page = await context.newPage();
    // The browser's own viewer of PDFs complains where its frame is led elsewhere before it is there, now as an exception, now on the
    // console; that is none of the page's.
    const ofViewer = (message, place) => /chrome-extension:/.test(place ?? '') || message.includes('StreamContainer');
    page.on('console', said => { if (said.type() === 'error' && !ofViewer(said.text(), said.location().url)) { faults.push(`the browser says: ${said.text()}`); } });
    page.on('pageerror', fault => { if (!ofViewer(fault.message, fault.stack)) { faults.push(`the page fails: ${fault.message}`); } });
    page.on('request', request => { if (!request.url().startsWith(address) && !/^(data|chrome|chrome-extension|about|blob):/.test(request.url())) { faults.push(`it asks for ${request.url()}`); } });
    await page.goto(address);
    const clauses = page.locator('#places button');
    await clauses.first().waitFor();
    const book = page.frameLocator('#epub-view');
    await book.locator('body').waitFor();

    // A clause in each edition, and its line.
    await clauses.filter({ hasText: /^2\)/ }).click();
    await book.locator('[data-preview]').waitFor();
    const id = await clauses.filter({ hasText: /^2\)/ }).getAttribute('data-id');
    expect(await book.locator('[data-preview]').getAttribute('id') === id, 'the EPUB does not show the clause');
    expect((await page.locator('#pdf-view').getAttribute('src')).endsWith(`&nameddest=${id}`), 'the PDF is not at the clause');
    await page.locator('#pdf').selectOption('print');
    expect(/^pdf\/print\?\d+#.*&page=[1-9]\d*$/.test(await page.locator('#pdf-view').getAttribute('src')), 'the PDF for the printer is not at the page of the clause');
    await page.locator('#pdf').selectOption('pdf');
    const line = page.locator('#lines [aria-current="true"]');
    expect((await line.textContent()).startsWith('2) '), 'the source is not at the clause');
    expect(await line.isVisible(), 'the line is not seen');

    // The same from the book, and from the source; a click of the mouse each.
    await book.locator('#clause-1').click({ position: { x: 5, y: 5 } });
    await page.locator('#places [data-id="clause-1"][aria-current="true"]').waitFor();
    await page.locator('#lines li').filter({ hasText: '2) ' }).first().click();
    await page.locator(`#places [data-id="${id}"][aria-current="true"]`).waitFor();

    // By keys alone: from the top of the page, Tab comes to the clauses, and Enter shows one.
    await page.evaluate(() => { document.activeElement?.blur(); window.getSelection()?.removeAllRanges(); });
    await page.locator('#places button').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#places li:nth-child(2) [aria-current="true"]').waitFor();

    const check = async () => {
        // axe is put in by the debugger, which the page's policy does not bind.
        await page.evaluate(axe);
        const result = await page.evaluate(() => axe.run(document, { iframes: false, resultTypes: ['violations'] }));
        for (const violation of result.violations) {
            faults.push(`axe: ${violation.id} (${violation.impact}): ${violation.help}; ${violation.nodes.map(node => node.target.join(' ')).slice(0, 3).join(', ')}`);
        }
    };
    await check();
    await page.waitForTimeout(1500); // The viewer of PDFs says nothing of when it is there.
    await page.screenshot({ path: picture });

    // A save is followed; how long it takes is told, and is no test.
    const source = readFileSync(text, 'utf8');
    const begun = Date.now();
    writeFileSync(text, source.replace('Gentlemen', 'Ladies and Gentlemen'));
    await book.locator('text=Ladies and Gentlemen').waitFor();
    expect((await page.locator('#lines [aria-current="true"]').textContent()).includes('Ladies and Gentlemen'), 'the line that was changed is not shown');
    console.log(`followed a save in ${Date.now() - begun} ms`);

    // What is wrong is told, at its line, and the editions stay.
    writeFileSync(text, source.replace('2) I am owed', '2) [I am owed'));
    const problem = page.locator('#diagnostics .error');
    await problem.waitFor();
    expect((await problem.textContent()).includes('BP1204'), 'the problem is not told');
    expect((await page.locator('#status').textContent()).startsWith('1 error'), 'the status does not tell of it');
    expect(await book.locator('text=Ladies and Gentlemen').count() > 0, 'the editions are gone');
    await problem.click();
    expect((await page.locator('#lines [aria-current="true"]').textContent()).startsWith('2) [I'), 'the line of the problem is not shown');
    await check();

    // The smallest screen: nothing is cut off to the side (WCAG 2.2, 1.4.10).
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= 320), 'on a small screen it is cut off');
    await check();
} finally {
    await browser.close();
}

for (const fault of faults) {
    console.error(fault);
}

process.exitCode = faults.length > 0 ? 1 : 0;
