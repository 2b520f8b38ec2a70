// node speak.mjs BOOK.epub
// Prints a book as assistive technology is told it: the roles and names of the browser's accessibility tree, in their order.
import { chromium } from 'playwright-core';
import { outline, serve } from './book-server.mjs';

const [, , file] = process.argv;

// Containers without a meaning of their own, and what repeats the words above it.
const silent = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'RootWebArea', 'ignored']);
const server = await serve(file);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const lines = [];
try {
    const page = await browser.newPage();
    const book = await outline(page, server.address);
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    for (const href of [...book.spine, book.nav]) {
        await page.goto(`${server.address}/book/${book.base}${href}`);
        lines.push('', `== ${href}: ${await page.title()}`);
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        const byId = new Map(nodes.map(node => [node.nodeId, node]));
        const say = (node, depth) => {
            const role = node.ignored ? 'ignored' : node.role?.value ?? 'none';
            const name = node.name?.value?.replaceAll(/\s+/g, ' ').trim() ?? '';
            if (role === 'StaticText') {
                if (name) {
                    lines.push(`${'  '.repeat(depth)}${name}`);
                }

                return;
            }

            const isSilent = silent.has(role);
            if (!isSilent) {
                const level = node.properties?.find(property => property.name === 'level')?.value.value;

                // A name that comes from the words below is said with them.
                const used = node.name?.sources?.find(source => (source.value || source.attributeValue) && !source.superseded);
                const own = !name || used?.type === 'contents' ? '' : ` "${name}"`;
                lines.push(`${'  '.repeat(depth)}${role}${level ? ` ${level}` : ''}${own}`);
            }

            for (const child of node.childIds.map(id => byId.get(id)).filter(one => one)) {
                say(child, depth + (isSilent ? 0 : 1));
            }
        };
        say(nodes[0], 0);
    }
} finally {
    await browser.close();
    server.close();
}

console.log(lines.join('\n').trim());
