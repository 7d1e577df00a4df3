// Controls that a page draws itself: what they say to assistive technology, and how a person changes them. It is put into a
// page with content.js, which asks it (dom.Widgets) and has passed FillGate before anything here is pressed.
//
// Plain script, because all of it is the browser's own events and attributes.
globalThis.access524Widgets = (() => {
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
    const idsOf = (control) =>
        (control.getAttribute('aria-controls') || control.getAttribute('aria-owns') || '').split(' ')[0];

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

    const isOn = (control) =>
        typeof control.checked === 'boolean'
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

    function now(control) {
        if (control.matches('[role=textbox],[role=searchbox],[contenteditable]')) {
            return words(control);
        }
        if (control.matches('[role=spinbutton]')) {
            return control.getAttribute('aria-valuetext') || control.getAttribute('aria-valuenow') || '';
        }
        const selected = optionsOf(control).find((option) => option.getAttribute('aria-selected') === 'true');
        if (selected) {
            return answerOf(selected);
        }
        const text = control.matches('[role=listbox]') ? '' : control.value || words(control);
        const answer = chosen.get(control);
        if (answer) {
            return text || (around(control, answer) ? answer : '');
        }
        const invites = control.matches('[data-placeholder]') || control.querySelector('[class*=placeholder i]');
        return invites || INVITES.test(text) ? '' : text;
    }

    function around(control, answer) {
        let e = control;
        for (let steps = 0; e && steps < 4; e = parentOf(e), steps++) {
            if (words(e).includes(answer)) {
                return true;
            }
        }
        return false;
    }

    // A person's click is a row of events, and a drawn control may listen to any of them.
    function press(element) {
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

    /** Whether an option is drawn: some libraries keep a second list, of no size, for assistive technology. */
    function isDrawn(option) {
        let e = option;
        for (let steps = 0; e && steps < 4; e = parentOf(e), steps++) {
            const box = e.getBoundingClientRect();
            if (box.width < 4 || box.height < 4) {
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

    function choose(control, wanted, label, done) {
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
            const near = outermost(open.filter((option) => fold(words(option)).startsWith(fold(label))));
            return tries > PATIENT_TRIES && near.length === 1 ? near[0] : undefined;
        };
        const look = () => {
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
            if (input && !input.readOnly && !typed && tries > 1) {
                typed = true;
                write(label);
            }
            tries += 1;
            if (tries < TRIES) {
                setTimeout(look, PAUSE_MILLISECONDS);
                return;
            }
            close();
            setTimeout(done, 0);
        };

        if (!inline) {
            press(input || control);
        }
        look();
    }

    return { radiosAround, isOn, value, isChoiceList, options, now, press, choose };
})();
