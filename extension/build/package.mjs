// Puts the two packages together: dist/chrome and dist/firefox, each loadable as it is, from one manifest, the compiled
// programs and the static files. Fails on a program over its budget and on a manifest that names a missing file.
// Run by Maven; needs Node and npm.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const top = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const web = join(top, 'extension/src/main/web');
const compiled = join(top, 'extension/target/programs');
const dist = join(top, 'dist');

/** Kilobytes (1,024 bytes) after gzip. */
const budgets = {
    gate: 8,
    content: 60,
    surroundings: 8,
    widgets: 8,
    background: 80,
    meanings: 80,
    spotting: 80,
    demands: 80,
    prices: 80,
    filling: 80,
    letters: 80,
    vault: 40,
    words: 60,
    papers: 80,
    popup: 80,
    dashboard: 80,
    request: 80,
    letter: 80,
    packet: 80,
    paper: 80,
    blanks: 80,
    settings: 80,
    welcome: 80,
};

/** Plain scripts that stand among the static files and are put into pages, too. */
const PLAIN = ['surroundings', 'widgets'];

/**
 * What the paper-form page brings along, as it comes from npm: where it is among the packages, and what it is called in
 * lib/. The font becomes a script, since our pages may fetch nothing, not even from the extension itself.
 */
const LIBRARIES = [
    ['pdfjs-dist/legacy/build/pdf.min.mjs', 'pdf.mjs'],
    ['pdfjs-dist/legacy/build/pdf.worker.min.mjs', 'pdf.worker.mjs'],
    ['pdfjs-dist/wasm/jbig2_nowasm_fallback.js', 'jbig2_nowasm_fallback.js'],
    ['pdfjs-dist/wasm/openjpeg_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js'],
    ['pdfjs-dist/LICENSE', 'pdf.LICENSE'],
    ['@cantoo/pdf-lib/dist/pdf-lib.min.js', 'pdf-lib.js'],
    ['@cantoo/pdf-lib/LICENSE.md', 'pdf-lib.LICENSE'],
    ['@cantoo/fontkit/dist/fontkit.umd.min.js', 'fontkit.js'],
    ['@cantoo/fontkit/LICENSE', 'fontkit.LICENSE'],
    ['dejavu-fonts-ttf/LICENSE', 'font.LICENSE'],
];
const FONT = 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf';

/** The messages of all languages as a script, since a browser gives an extension those of its own language only. */
function wordsOfAllLanguages() {
    const all = {};
    for (const language of ['en', 'es']) {
        const messages = JSON.parse(readFileSync(join(web, `_locales/${language}/messages.json`), 'utf8'));
        all[language] = JSON.stringify(
            Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message])),
        );
    }
    return `globalThis.access524Words = ${JSON.stringify(all)};\n`;
}

/** A program is a script that defines main(); the package's script also calls it. */
function readProgram(name) {
    if (name === 'words') {
        return wordsOfAllLanguages();
    }
    return `${readFileSync(join(compiled, `${name}.js`), 'utf8')}\nmain();\n`;
}

function checkBudget(name, script) {
    const kilobytes = gzipSync(script, { level: 9 }).length / 1024;
    console.log(`${name.padEnd(11)} ${kilobytes.toFixed(1).padStart(6)} KB gzip of ${budgets[name]}`);
    if (kilobytes > budgets[name]) {
        throw new Error(`${name}.js is over its budget of ${budgets[name]} KB`);
    }
}

function chromeManifest({ browser_specific_settings: _, ...manifest }) {
    return { ...manifest, background: { service_worker: manifest.background.service_worker } };
}

function firefoxManifest({ minimum_chrome_version: _, ...manifest }) {
    return { ...manifest, background: { scripts: manifest.background.scripts } };
}

function checkFiles(manifest, folder) {
    const named = JSON.stringify(manifest).match(/"[\w/-]+\.(?:js|html|png)"/g).map((name) => name.slice(1, -1));
    const missing = named.filter((name) => !existsSync(join(folder, name)));
    if (missing.length > 0) {
        throw new Error(`The manifest names files that are not there: ${missing.join(', ')}`);
    }
}

function writeLibraries(folder) {
    const packages = join(top, 'extension/libraries/node_modules');
    mkdirSync(folder);
    for (const [from, to] of LIBRARIES) {
        const text = readFileSync(join(packages, from), 'utf8');
        writeFileSync(join(folder, to), text.replace(/^\/\/# sourceMappingURL=.*$/m, ''));
    }
    const font = readFileSync(join(packages, FONT)).toString('base64');
    writeFileSync(join(folder, 'font.js'), `globalThis.access524Font = '${font}';\n`);
}

function writePackage(browser, manifest, programs) {
    const folder = join(dist, browser);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const isForThisBrowser = (file) => browser === 'chrome' || basename(file) !== 'worker.js';
    cpSync(web, folder, { recursive: true, filter: isForThisBrowser });
    for (const [name, script] of Object.entries(programs)) {
        writeFileSync(join(folder, `${name}.js`), script);
    }
    writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    cpSync(join(top, 'LICENSE'), join(folder, 'LICENSE'));
    writeLibraries(join(folder, 'lib'));
    checkFiles(manifest, folder);
}

/** From npm, by the versions and sums of the lock file, unless they are there already. */
function installLibraries() {
    const folder = join(top, 'extension/libraries');
    const installed = join(folder, 'node_modules/.package-lock.json');
    const lock = join(folder, 'package-lock.json');
    if (!existsSync(installed) || statSync(lock).mtimeMs > statSync(installed).mtimeMs) {
        const windows = process.platform === 'win32';
        execFileSync(windows ? 'npm.cmd' : 'npm', ['ci', '--silent', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit', shell: windows });
        utimesSync(installed, new Date(), new Date());
    }
}

const [version, minified] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(join(top, 'manifest.json'), 'utf8'));
if (manifest.version !== version) {
    throw new Error(`manifest.json says version ${manifest.version}, pom.xml says ${version}`);
}
installLibraries();
const programs = Object.fromEntries(Object.keys(budgets).filter((name) => !PLAIN.includes(name)).map((name) => [name, readProgram(name)]));
for (const [name, script] of Object.entries(programs)) {
    if (minified !== 'false') {
        checkBudget(name, script);
    }
}
for (const name of PLAIN) {
    checkBudget(name, readFileSync(join(web, `${name}.js`), 'utf8'));
}
writePackage('chrome', chromeManifest(manifest), programs);
writePackage('firefox', firefoxManifest(manifest), programs);
