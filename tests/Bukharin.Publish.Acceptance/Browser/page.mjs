// node page.mjs FILE.html PICTURE.png
// Opens a page that lies on the disk, in light and in dark, and asks axe what assistive technology finds wrong with it; whatever it asks
// for must be there. Ends with 1 and says what is otherwise than it must be.
import { chromium } from 'playwright-core';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [file, picture] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const faults = [];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
    for (const colorScheme of ['light', 'dark']) {
        const page = await (await browser.newContext({ colorScheme, viewport: { width: 900, height: 1100 } })).newPage();
        page.on('requestfailed', request => faults.push(`it asks for ${request.url()}, which is not there`));
        page.on('pageerror', fault => faults.push(`the page fails: ${fault.message}`));
        await page.goto(pathToFileURL(file).href);
        await page.evaluate(() => { for (const image of document.images) { image.loading = 'eager'; } return Promise.all([...document.images].map(image => image.decode())); });
        await page.evaluate(axe);
        const result = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
        for (const violation of result.violations) {
            faults.push(`axe, ${colorScheme}: ${violation.id}: ${violation.help}; ${violation.nodes.map(node => node.target.join(' ')).slice(0, 3).join(', ')}`);
        }

        for (const address of await page.evaluate(() => [...document.links].map(link => link.href))) {
            if (!existsSync(fileURLToPath(address))) { faults.push(`it leads to ${address}, which is not there`); }
        }

        if (colorScheme === 'light') { await page.screenshot({ path: picture }); }
    }
} finally {
    await browser.close();
}

faults.forEach(fault => console.error(fault));
process.exitCode = faults.length > 0 ? 1 : 0;
