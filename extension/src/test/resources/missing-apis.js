// What HtmlUnit lacks of a browser, or has wrong. It has no layout, so every element that is displayed counts as 100 by 20
// pixels, and a click at any point reaches the element that was scrolled to last. What a person can see and reach is tested
// in real browsers; here only what the programs make of it.
(() => {
    let scrolledTo = null;

    const isDisplayed = (element) => {
        for (let e = element; e; e = e.parentElement) {
            const style = getComputedStyle(e);
            if (style.display === 'none' || style.visibility === 'hidden') {
                return false;
            }
        }
        return true;
    };

    // HtmlUnit's own walks on beyond its root.
    const walker = (root, whatToShow, filter) => {
        let current = root;
        const judge = (node) => {
            const shown = whatToShow & (1 << (node.nodeType - 1));
            return !shown ? NodeFilter.FILTER_SKIP : filter ? filter(node) : NodeFilter.FILTER_ACCEPT;
        };
        const after = (node) => {
            let from = node;
            while (from !== root && !from.nextSibling) {
                from = from.parentNode;
            }
            return from === root ? null : from.nextSibling;
        };
        const nextNode = () => {
            let node = current.firstChild || after(current);
            while (node) {
                const verdict = judge(node);
                if (verdict === NodeFilter.FILTER_ACCEPT) {
                    current = node;
                    return node;
                }
                node = (verdict === NodeFilter.FILTER_SKIP && node.firstChild) || after(node);
            }
            return null;
        };
        return { nextNode };
    };

    // HtmlUnit's own does not see nodes that are added or removed: a test calls pageChanged() after it changed some.
    let observers = [];
    window.MutationObserver = function (callback) {
        this.observe = (target, { childList }) => {
            if (childList) {
                observers.push(callback);
            }
        };
        this.disconnect = () => {
            observers = observers.filter((other) => other !== callback);
        };
    };
    window.pageChanged = () => observers.slice().forEach((callback) => callback([]));

    Document.prototype.createTreeWalker = walker;
    Object.defineProperty(Node.prototype, 'isConnected', {
        get() {
            return document.contains(this);
        },
    });
    window.cover = null; // what a test lays over everything
    Document.prototype.elementFromPoint = () => cover || scrolledTo;
    Element.prototype.scrollIntoView = function () {
        scrolledTo = this;
    };
    Element.prototype.checkVisibility = function () {
        return isDisplayed(this);
    };
    Element.prototype.getBoundingClientRect = function () {
        const shown = isDisplayed(this);
        const width = shown ? 100 : 0;
        const height = shown ? 20 : 0;
        return { left: 0, top: 0, right: width, bottom: height, width, height };
    };
    Object.defineProperty(document.documentElement, 'scrollWidth', { value: 1000 });
    window.CSS = { escape: (text) => text.replace(/[^\w-]/g, '\\$&') };
    window.byPerson = false; // whether what happens now is the person's own doing
    Object.defineProperty(Event.prototype, 'isTrusted', { get: () => byPerson });
    Event.prototype.composedPath = function () {
        return [this.target];
    };
})();
