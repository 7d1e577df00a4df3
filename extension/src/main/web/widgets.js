// Controls that a page draws itself: what they say to assistive technology, and how a person changes them. It is put into a
// page with content.js, which asks it (dom.Widgets) and has passed FillGate before anything here is pressed.
//
// Plain script, because all of it is the browser's own events and attributes. It is put in with each reading, and remembers
// from the first on what was chosen, and how what was not looks.
globalThis.access524Widgets = globalThis.access524Widgets || (() => {
    'use strict';

    const LISTS = '[role=listbox],[role=combobox],button[aria-haspopup=listbox]';
    const DRAWN = '[role=option],[class*=option i],[role=listbox] li,[class*=dropdown i] li';
    const VALUES = ['data-value', 'toggle-value', 'data-answer-value', 'value'];
    const INVITES = /^(select|choose|pick|please|seleccion|elija|escoja|[-–—.…]|$)/i;
    const TRIES = 30;
    const PAUSE_MILLISECONDS = 50;
    /** Before this many tries only the exact words count: a list that is searched may still show the old answers. */
    const PATIENT_TRIES = 8;
    /** What was chosen here last, for lists that show it beside their input instead of in it. */
    const chosen = new WeakMap();

    const parentOf = (element) =>
        Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement').get.call(element);
    const words = (element) => element.textContent.replace(/[\s\u200b]+/g, ' ').trim();
    const fold = (text) => text.trim().toLowerCase();
    const value = (element) => VALUES.map((name) => element.getAttribute(name)).find(Boolean) || '';
    const answerOf = (option) => (option.hasAttribute('data-value') ? value(option) : words(option));
    const idsOf = (control) => {
        const named = control.closest('[aria-controls],[aria-owns]') || control;
        return (named.getAttribute('aria-controls') || named.getAttribute('aria-owns') || '').split(' ')[0];
    };

    /** The element that holds the answers of a list, or nothing while the page has not made it. */
    function listOf(control) {
        const root = control.getRootNode();
        if (control.matches('[role=listbox]')) {
            return control;
        }
        const id = idsOf(control);
        return id && root.getElementById ? root.getElementById(id) : null;
    }

    const optionsOf = (control) =>
        Array.from((listOf(control) || control).querySelectorAll('[role=option]')).slice(0, 500);

    function radiosAround(radio) {
        let around = radio.closest('[role=radiogroup]');
        for (let e = parentOf(radio); e && !around; e = parentOf(e)) {
            around = e.querySelectorAll('[role=radio]').length > 1 ? e : null;
        }
        return around;
    }

    const OTHER_PURPOSE = 'nav,header,footer,a,label,summary,[role=tablist],[role=menu],[role=menubar],[role=navigation],[role=listbox]';
    const PASSAGES = /step|tab|nav|menu|crumb|progress|pag(er|inat)|accordion|carousel|slider/i;
    const ACTIONS =
        /^(add|back|begin|cancel|clear|close|continue|delete|done|download|edit|find|finish|go|hide|log|more|next|open|pay|prev|print|remove|reset|save|search|send|show|sign|start|submit|upload|view|agregar|anterior|atr[aá]s|borrar|buscar|cancelar|cerrar|continuar|descargar|enviar|guardar|imprimir|quitar|siguiente)/i;
    const PASSING = /focus|hover|ripple|touch|visited|dirty|anim|transition/i;
    const STATE = /(^|[-_])(on|active|selected|checked|chosen|current|picked|pressed)$/i;
    const MOST_TOGGLES = 30;
    /** Of each toggle that only its class tells from its like: the classes of one that is not chosen, and all of them. */
    const toggleGroups = new WeakMap();

    const classes = (element) => Array.from(element.classList).filter((name) => !PASSING.test(name));
    const look = (element) => classes(element).sort().join(' ');
    const plain = (element) => classes(element).filter((name) => !STATE.test(name)).sort().join(' ');

    function mayBeToggle(element) {
        const text = words(element);
        return (
            text.length > 0 &&
            text.length <= 80 &&
            !ACTIONS.test(text) &&
            !element.matches('[role],[aria-pressed],[aria-checked],[aria-expanded],[aria-haspopup],[aria-controls],[href],:disabled') &&
            !(element.form && element.type !== 'button') &&
            !PASSAGES.test(element.className) &&
            !element.querySelector('a,button,input,select,textarea,[role],[contenteditable],h1,h2,h3,h4')
        );
    }

    /** Whether something else is answered at the same place: where there is nothing else, a choice may be the next step. */
    function isBesideInputs(parent) {
        const around = parent.closest('form') || parentOf(parent);
        const others = around.querySelectorAll('input:not([type=hidden]),select,textarea');
        return Array.from(others).slice(0, 100).some((other) => !parent.contains(other) && other.checkVisibility({ checkVisibilityCSS: true }));
    }

    const isPressable = (element) =>
        element.matches('button,[onclick]') || getComputedStyle(element).cursor === 'pointer';

    /** The look of one that is not chosen; nothing if they are not alike. */
    function restOf(kids) {
        const known = kids.map((kid) => toggleGroups.get(kid)).find(Boolean);
        if (known) {
            return known.rest;
        }
        const off = kids.filter((kid) => !classes(kid).some((name) => STATE.test(name))).map(look);
        const most = kids.length === 2 ? off[0] : off.find((one, i) => off.indexOf(one, i + 1) > 0);
        const odd = kids.filter((kid) => look(kid) !== most && plain(kid) !== most);
        return most !== undefined && (odd.length === 0 || (odd.length === 1 && kids.length > 2)) ? most : null;
    }

    /** The element and those beside it that may be answers to the same question; each may stand alone in a row. */
    function peersOf(element) {
        const parent = parentOf(element);
        const isAlone = parent.childElementCount === 1 && element.localName === 'button';
        const around = isAlone ? parentOf(parent) : parent;
        const all = around && around.childElementCount <= MOST_TOGGLES ? Array.from(around.children) : [];
        return all
            .map((kid) => (isAlone && kid.childElementCount === 1 ? kid.firstElementChild : kid))
            .filter((kid) => kid.localName === element.localName);
    }

    /** Siblings that are alike, may be pressed, and have no other way than a class to say that they are chosen. */
    function toggles(root) {
        const found = [];
        const seen = new Set();
        for (const one of root.querySelectorAll('li,button,form div,form span')) {
            if (seen.has(one) || !parentOf(one)) {
                continue;
            }
            const kids = peersOf(one);
            kids.forEach((kid) => {
                seen.add(kid);
            });
            if (kids.length < 2 || !kids.every(mayBeToggle)) {
                continue;
            }
            const parent = parentOf(one);
            const isAmongInputs =
                !PASSAGES.test(parent.className) &&
                !parent.closest(OTHER_PURPOSE) &&
                kids.every(isPressable) &&
                getComputedStyle(parent).cursor !== 'pointer' &&
                isBesideInputs(parent);
            const rest = isAmongInputs ? restOf(kids) : null;
            if (rest === null) {
                continue;
            }
            const group = toggleGroups.get(one) || { rest, kids, stirred: new Set(kids.filter((kid) => look(kid) !== rest)) };
            for (const kid of kids) {
                toggleGroups.set(kid, group);
                found.push(kid);
            }
        }
        return found;
    }

    const isToggle = (control) => toggleGroups.has(control);

    /** A class that came to others, too, which nobody pressed, does not say what is chosen. */
    function isToggledOn(control) {
        const { rest, kids, stirred } = toggleGroups.get(control);
        const now = look(control);
        return now !== rest && !kids.some((kid) => kid !== control && !stirred.has(kid) && look(kid) === now);
    }

    const isOn = (control) =>
        isToggle(control)
            ? isToggledOn(control)
            : typeof control.checked === 'boolean'
              ? control.checked
              : control.getAttribute('aria-checked') === 'true' || control.getAttribute('aria-pressed') === 'true';

    const isChoiceList = (control) => control.matches(LISTS) && optionsOf(control).length > 1;

    function options(control) {
        const pairs = [];
        for (const option of optionsOf(control)) {
            pairs.push(answerOf(option), words(option));
        }
        return pairs;
    }

    /** A part of a date that is edited in place shows its letters until it has a value. */
    const isPart = (control) => control.matches('[role=spinbutton][contenteditable]');

    function now(control) {
        if (isPart(control)) {
            return control.hasAttribute('aria-valuenow') ? words(control) : '';
        }
        if (control.matches('[role=textbox],[role=searchbox],[contenteditable]')) {
            return words(control);
        }
        if (control.matches('[role=spinbutton]')) {
            return control.getAttribute('aria-valuetext') || control.getAttribute('aria-valuenow') || '';
        }
        const selected = optionsOf(control).filter((option) => option.getAttribute('aria-selected') === 'true');
        if (selected.length > 0) {
            return selected.map(answerOf).join('\n');
        }
        const text = control.matches('[role=listbox]') ? '' : control.value || words(control) || shownBeside(control);
        const answer = chosen.get(control);
        if (answer) {
            return text || (around(control, answer) ? answer : '');
        }
        const invites = control.matches('[data-placeholder]') || control.querySelector('[class*=placeholder i]');
        return invites || INVITES.test(text) ? '' : text;
    }

    /** The words of a chosen answer that a list shows beside its input. */
    const shownBeside = (control) => {
        const list = control.matches('input') && control.closest('[role=combobox],[aria-haspopup=listbox]');
        const shown = list && list.querySelector('[class*=selection-text i],[class*=select__selection]');
        return shown ? words(shown) : '';
    };

    function around(control, answer) {
        let e = control;
        for (let steps = 0; e && steps < 4; e = parentOf(e), steps++) {
            if (words(e).includes(answer)) {
                return true;
            }
        }
        return false;
    }

    const CONTROLS =
        'input:not([type=hidden]),select,textarea,button,a[href],iframe,[contenteditable],[tabindex],[role=button],[onclick]';
    const MOST_COVER_PIXELS = 64;
    const isClear = (style) =>
        style.backgroundImage === 'none' &&
        style.boxShadow === 'none' &&
        style.borderTopWidth === '0px' &&
        style.borderLeftWidth === '0px' &&
        /^(transparent|rgba\(.*, 0\))$/.test(style.backgroundColor);
    const isFaint = (style) =>
        style.content === 'none' || style.content === 'normal' || style.opacity < 0.1 || isClear(style);

    /** A small, empty and transparent element, such as the ripple of a pressed box. */
    function isGlass(element) {
        const box = element.getBoundingClientRect();
        return (
            element.localName !== 'canvas' &&
            element.childElementCount === 0 &&
            words(element) === '' &&
            !element.matches(`${CONTROLS},img,svg,video,object,embed`) &&
            box.width <= MOST_COVER_PIXELS &&
            box.height <= MOST_COVER_PIXELS &&
            isClear(getComputedStyle(element)) &&
            ['::before', '::after'].every((part) => isFaint(getComputedStyle(element, part)))
        );
    }

    /** Whether all that lies over a native box is glass out of its own wrapper, in which nothing else can be used. */
    function isOwnCover(control) {
        const wrapper = parentOf(control);
        if (!wrapper || wrapper.querySelectorAll(CONTROLS).length !== 1) {
            return false;
        }
        const box = control.getBoundingClientRect();
        const root = control.getRootNode();
        const pile = root.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        const place = pile.indexOf(control);
        return place >= 0 && pile.slice(0, place).every((over) => parentOf(over) === wrapper && isGlass(over));
    }

    const FACES = '.select2-container,.chosen-container,.selectize-control,.ts-wrapper,.nice-select';

    const isOpaque = (control) => control.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });

    /** The drawn list around an input that is hidden until it is opened, or hidden behind what was chosen. */
    function listAround(control) {
        const list = parentOf(control) && parentOf(control).closest('[role=combobox]');
        const inputs = list ? list.querySelectorAll('input:not([type=hidden]),select,textarea') : [];
        return inputs.length === 1 ? list : null;
    }

    function isClearlySeen(element) {
        let opacity = 1;
        for (let e = element; e; e = parentOf(e)) {
            opacity *= getComputedStyle(e).opacity;
        }
        return opacity > 0.4 && element.checkVisibility({ checkVisibilityCSS: true });
    }

    /** What frames the parts of a date that shows them only where the cursor is, and nothing else that is answered. */
    function frameOf(part) {
        const frame = isClearlySeen(part) ? null : part.closest('[role=group]');
        const parts = frame ? frame.querySelectorAll('[role=spinbutton][contenteditable]').length : 0;
        const others = frame ? frame.querySelectorAll('input:not([aria-hidden=true]),select,textarea').length : 0;
        return parts > 1 && parts < 9 && others === 0 ? frame : null;
    }

    /** The drawn list that stands for a hidden control: around it, or directly behind it and saying the same. */
    function face(control) {
        if (isPart(control)) {
            return frameOf(control);
        }
        if (control.matches('input[role=combobox]')) {
            return isOpaque(control) && control.getBoundingClientRect().width >= 4 ? null : listAround(control);
        }
        const drawn = control.matches('select') && control.nextElementSibling;
        if (!drawn || !drawn.matches(FACES)) {
            return null;
        }
        const clipped = getComputedStyle(control);
        const box = control.getBoundingClientRect();
        const isHidden = clipped.display === 'none' || box.width < 4 || box.height < 4 || control.matches('[aria-hidden=true]');
        const shown = words(drawn);
        const all = Array.from(control.selectedOptions);
        const same = all.every((one) => one.value === '' || shown.includes(words(one)));
        return isHidden && same ? drawn : null;
    }

    const CHOICES = '[role=radio]:not(input),[role=checkbox]:not(input),[role=switch]:not(input)';
    const MOST_WORDS = 200;

    /**
     * The row of a drawn choice without a size of its own: the nearest element around it that has words, if they are of
     * this choice alone, and say what it says of itself.
     */
    function wordsOf(control) {
        const box = control.getBoundingClientRect();
        if (!control.matches(CHOICES) || (box.width >= 4 && box.height >= 4) || !isOpaque(control)) {
            return null;
        }
        let row = parentOf(control);
        while (row && words(row) === '') {
            row = parentOf(row);
        }
        if (!row || words(row).length > MOST_WORDS || row.querySelectorAll(`${CHOICES},${CONTROLS}`).length !== 1) {
            return null;
        }
        const frame = row.getBoundingClientRect();
        const isHere =
            box.left >= frame.left - 1 &&
            box.left <= frame.right + 1 &&
            box.top >= frame.top - 1 &&
            box.bottom <= frame.bottom + 1;
        const said = control.getAttribute('aria-label') || '';
        return isHere && fold(words(row)).includes(fold(said)) ? row : null;
    }

    function showsChosen(control) {
        const answer = chosen.get(control);
        return Boolean(answer) && (control.value === answer || around(control, answer));
    }

    // A person's click is a row of events, and a drawn control may listen to any of them.
    function press(element) {
        if (isToggle(element)) {
            toggleGroups.get(element).stirred.add(element);
        }
        const box = element.getBoundingClientRect();
        const at = {
            bubbles: true,
            cancelable: true,
            composed: true,
            button: 0,
            buttons: 1,
            detail: 1,
            clientX: box.left + box.width / 2,
            clientY: box.top + box.height / 2,
            pointerType: 'mouse',
            pointerId: 1,
            isPrimary: true,
        };
        const pointer = globalThis.PointerEvent || MouseEvent;
        const say = (type) =>
            element.dispatchEvent(new (type.startsWith('pointer') ? pointer : MouseEvent)(type, at));
        for (const type of ['pointerover', 'mouseover', 'pointermove', 'mousemove', 'pointerdown', 'mousedown']) {
            say(type);
        }
        element.focus({ preventScroll: true });
        at.buttons = 0;
        say('pointerup');
        say('mouseup');
        element.click();
    }

    function typeSign(part, sign) {
        const told = { bubbles: true, cancelable: true, composed: true, inputType: 'insertText', data: sign };
        const key = { bubbles: true, cancelable: true, composed: true, key: sign || 'Backspace' };
        getSelection().selectAllChildren(part);
        if (
            part.dispatchEvent(new KeyboardEvent('keydown', key)) &&
            (!sign || part.dispatchEvent(new InputEvent('beforeinput', told)))
        ) {
            document.execCommand(sign ? 'insertText' : 'delete', false, sign);
        }
        part.dispatchEvent(new KeyboardEvent('keyup', key));
    }

    /**
     * Types into a part of a date, once it can be seen: some show their parts only where the cursor is. The page takes each
     * sign in a turn of its own, and puts its own words there.
     */
    function typeInto(part, text, done) {
        const signs = text ? Array.from(text) : [''];
        let tries = 0;
        const attempt = () => {
            tries += 1;
            if (part.isConnected && tries < TRIES && signs.length > 0) {
                if (isClearlySeen(part)) {
                    typeSign(part, signs.shift());
                }
                setTimeout(attempt, PAUSE_MILLISECONDS);
                return;
            }
            (part.getRootNode().activeElement || part).blur();
            done();
        };
        press(part);
        setTimeout(attempt, PAUSE_MILLISECONDS);
    }

    /** Whether an option is drawn: some libraries keep a second list, of no size, for assistive technology. */
    function isDrawn(option) {
        let e = option;
        for (let steps = 0; e && steps < 4; e = parentOf(e), steps++) {
            const box = e.getBoundingClientRect();
            const isSmall = box.width < 4 || box.height < 4;
            if (isSmall && (e === option || getComputedStyle(e).overflow !== 'visible')) {
                return false;
            }
        }
        return option.getAttribute('aria-disabled') !== 'true';
    }

    /** Whether a click at its middle would reach it. */
    function isReachable(option) {
        option.scrollIntoView({ block: 'nearest' });
        const box = option.getBoundingClientRect();
        const top = option.getRootNode().elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return Boolean(top) && (option.contains(top) || top.contains(option));
    }

    const outermost = (elements) =>
        elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));

    const letters = (text) => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
    /** Words that make another purpose of one that is the patient's own. */
    const TURNS =
        /\b(not|non|no|sin|other|another|attorney|lawyer|insurance|legal|court|injury|representative|doctor|physician|provider|care)\b/i;

    /** Whether an answer begins with the wish, or, where there are several wishes, holds its words and none that turn them. */
    function isNear(text, wish, isOneOfSeveral) {
        return isOneOfSeveral
            ? letters(text).includes(letters(wish)) && !TURNS.test(text)
            : fold(text).startsWith(fold(wish));
    }

    function choose(control, wanted, wishes, done) {
        const labels = wishes.split('\n');
        const label = labels[0];
        const input = control.matches('input') ? control : control.querySelector('input:not([type=hidden])');
        const inline = control.matches('[role=listbox]') && !control.hasAttribute('aria-expanded');
        const already = inline ? [] : Array.from(document.querySelectorAll(DRAWN)).filter(isDrawn);
        let tries = 0;
        let typed = false;
        let seen = false;

        const write = (text) => {
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text);
            const told = { bubbles: true, composed: true, inputType: 'insertText', data: text };
            input.dispatchEvent(new InputEvent('input', told));
        };
        const close = () => {
            if (typed && seen) {
                write('');
            }
            for (const type of ['keydown', 'keyup']) {
                const key = { bubbles: true, cancelable: true, composed: true, key: 'Escape', code: 'Escape', keyCode: 27 };
                (input || control).dispatchEvent(new KeyboardEvent(type, key));
            }
            (input || control).blur();
        };

        /** The answers that show now, and whether they are known to be of this list. */
        const shown = () => {
            const list = listOf(control) || (input && listOf(input));
            const own = list ? Array.from(list.querySelectorAll('[role=option]')).filter(isDrawn) : [];
            if (own.length > 0) {
                return { own: true, options: own };
            }
            const drawn = Array.from(document.querySelectorAll(DRAWN)).filter(isDrawn);
            return { own: false, options: drawn.filter((option) => !already.includes(option)) };
        };
        const fitting = () => {
            const { own, options: open } = shown();
            seen = seen || open.length > 0 || control.getAttribute('aria-expanded') === 'true';
            const exact = outermost(
                open.filter(
                    (option) =>
                        [fold(label), fold(wanted)].includes(fold(words(option))) ||
                        (value(option) !== '' && value(option) === wanted),
                ),
            );
            if (exact.length === 1 || (own && exact.length > 0)) {
                return exact[0];
            }
            if (tries <= PATIENT_TRIES) {
                return undefined;
            }
            for (const wish of labels) {
                const same = outermost(open.filter((option) => fold(words(option)) === fold(wish)));
                const near = same.length > 0 ? same : outermost(open.filter((option) => isNear(words(option), wish, labels.length > 1)));
                if (near.length === 1) {
                    return near[0];
                }
            }
            return undefined;
        };
        const attempt = () => {
            const option = fitting();
            if (option && isReachable(option)) {
                const answer = words(option);
                press(option);
                chosen.set(control, answer);
                setTimeout(() => {
                    if (typed && input.value === label && answer !== label) {
                        chosen.delete(control);
                        close();
                    }
                    done();
                }, PAUSE_MILLISECONDS);
                return;
            }
            if (input && !input.readOnly && !face(control) && !typed && tries > 1 && labels.length === 1) {
                typed = true;
                write(label);
            }
            tries += 1;
            if (tries < TRIES) {
                setTimeout(attempt, PAUSE_MILLISECONDS);
                return;
            }
            close();
            setTimeout(done, 0);
        };

        if (!inline) {
            // An open list may lock the page where it stands: there must be room for it first.
            (face(control) || control).scrollIntoView({ block: 'center', behavior: 'instant' });
            press(face(control) || input || control);
        }
        attempt();
    }

    return {
        toggles,
        isToggle,
        isPart,
        typeInto,
        radiosAround,
        isOn,
        value,
        isChoiceList,
        options,
        now,
        face,
        wordsOf,
        isOwnCover,
        showsChosen,
        press,
        choose,
    };
})();
