// The gate: decides on every watched page, cheaply, whether it deserves a full reading, and tells the background when the
// answer changes. Nothing of the page leaves this script: the message says only "open" or "closed".
//
// Plain script: a compiled program takes longer to start than all of this takes on most pages. Its words
// are org.access524.page.GateWords, put in by the build (gate.GateScript).
var main;
main = function() {
    'use strict';
    if (globalThis.access524Gate) {
        return;
    }
    globalThis.access524Gate = true;

    const HINTS = 'GATE_HINTS';
    const WORDS = 'GATE_ALTERNATIVES';
    const TITLES = ['h1', 'h2', 'h3'];
    const OTHERS = ['legend', 'label', 'button', 'summary'];
    const LONGEST = 200;
    const MOST = 200;
    /** Single-page applications change all the time; more often than this they are not looked at again. */
    const PAUSE_MILLISECONDS = 1000;

    let open = false;
    let seen = '';
    let words;

    /** What may say what the page is about, by tag name: such lists cost a fraction of a selector. */
    function visit(tags, each) {
        for (const tag of tags) {
            const found = document.getElementsByTagName(tag);
            for (let at = 0; at < MOST; at++) {
                const part = found[at];
                if (!part) {
                    break;
                }
                each(part, part.textContent.slice(0, LONGEST));
            }
        }
    }

    /** A page without a heading is judged by what plays one and, if it asks nothing, by its first words. */
    function visitStandIns(each) {
        for (const part of Array.from(document.querySelectorAll('[role=heading]')).slice(0, 50)) {
            each(part, part.textContent.slice(0, LONGEST));
        }
        if (document.body && !document.querySelector('input:not([type=hidden]),select,textarea')) {
            each(document.body, document.body.textContent.slice(0, 3000));
        }
    }

    /** Words in the site's menu stand on every page of the site and prove nothing. */
    function isContent(part, main) {
        const menu = part.closest(
            'nav,footer,body>header,[role=navigation],[role=contentinfo],[role=banner],' +
                '[class*=menu],[id*=menu],[class*=navbar],[class*=footer],[id*=footer],[class*=cookie],[id*=cookie]',
        );
        return part === document.body
            || (!main || main.contains(part)) && (!menu || menu.querySelector('main,h1,textarea') !== null);
    }

    function speaksOfRecords() {
        const here = `${document.URL} ${document.title} `;
        let text = '';
        const add = (_, said) => {
            text += `${said} `;
        };
        visit(TITLES, add);
        const untitled = text.trim() === '';
        visit(OTHERS, add);
        if (untitled) {
            visitStandIns(add);
        }
        const lower = (here + text).toLowerCase();
        if (!HINTS.some((hint) => lower.includes(hint))) {
            return false;
        }
        words = words || new RegExp(WORDS, 'i');
        if (words.test(here)) {
            return true;
        }
        const main = document.querySelector('main,[role=main]');
        let speaks = false;
        const judge = (part, said) => {
            speaks = speaks || words.test(said) && isContent(part, main);
        };
        visit(TITLES.concat(OTHERS), judge);
        if (untitled) {
            visitStandIns(judge);
        }
        return speaks;
    }

    /** What makes this another page than before, where pages change without loading. */
    function identity() {
        const heading = document.querySelector('h1,h2');
        return `${location.href} ${document.title} ${heading ? heading.textContent.slice(0, LONGEST) : ''}`;
    }

    /** A background that is just starting may not hear yet: it is told once more. */
    function tell(again) {
        try {
            const apis = Object.prototype.hasOwnProperty.call(globalThis, 'browser') ? browser : chrome;
            apis.runtime.sendMessage({ type: 'gate', open }).catch(() => {
                if (again) {
                    setTimeout(tell, PAUSE_MILLISECONDS, false);
                }
            });
        } catch (orphaned) {
            // The extension was updated or removed; this script has nobody left to tell.
        }
    }

    /** Looks, and again when the page has changed; between a change and the next look nothing is observed. */
    function look() {
        const was = open;
        const before = seen;
        open = speaksOfRecords();
        seen = open ? identity() : '';
        if (open !== was || seen !== before) {
            tell(true);
        }
        const observer = new MutationObserver(() => {
            observer.disconnect();
            setTimeout(look, PAUSE_MILLISECONDS);
        });
        observer.observe(document, { childList: true, subtree: true });
    }

    look();
};
