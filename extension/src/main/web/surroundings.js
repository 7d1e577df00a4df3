// What stands around the controls of a page, and which of it belongs to which control: labels, hints, questions, headings.
// It is put into a page with content.js, which asks it; the members of what it returns are told in dom.Surroundings.
//
// Plain script: walking a page node by node is what a compiled program is slowest at. Everything is found by going from
// sibling to sibling and from child to parent. The smallest ancestor that holds one control alone is that control's place,
// and what is written there is written for it. A text that labels one control is no other's, and none reaches past a control
// that stands between.
globalThis.access524Surroundings = function(root, selector) {
    'use strict';
    var up = function(e) { return Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement').get.call(e); };
    var INLINE = /^(A|ABBR|ACRONYM|B|BDI|BDO|BIG|CITE|CODE|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|TT|U|VAR|IMG|SVG)$/i;
    var SILENT = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|BUTTON|SELECT|TEXTAREA|DATALIST|INPUT|OPTION)$/;
    var HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';
    var BOX = 'input[type=checkbox],input[type=radio],[role=checkbox],[role=radio],[role=switch],[aria-pressed],[aria-checked]';
    var NATIVE = 'input,select,textarea,canvas';
    var has = function(words) { return /[^\s!-\/:-@\[-`{-~\u00a0-\u00bf\u2010-\u2027\u2190-\u27bf]/.test(words); };
    var attribute = function(e, name) { return e.getAttribute(name) || ''; };
    var fold = function(words) { return words.replace(/\s+/g, ' ').trim(); };
    var asked = selector, toggled = new Set(globalThis.access524Widgets.toggles(root));
    toggled.forEach(function(e) {
        if ((',' + selector + ',').indexOf(',' + e.localName + ',') < 0) { selector += ',' + e.localName; }
    });
    var list = Array.prototype.slice.call(root.querySelectorAll(selector), 0, 8000).filter(function(e) {
        if (toggled.has(e)) { return true; }
        if (selector !== asked && !e.matches(asked)) { return false; }
        var face = e.closest('.select2-container,.chosen-container,.selectize-control,.ts-wrapper,.nice-select');
        if (face && face.previousElementSibling && face.previousElementSibling.matches('select')) { return false; }
        if (e.matches(NATIVE)) { return true; }
        if (e.querySelector('input:not([type=hidden]),select,textarea') || up(e) && up(e).closest('[contenteditable=true],[contenteditable=plaintext-only],[role=combobox]')) { return false; }
        if (!e.matches('[role=listbox]')) { return true; }
        return e.querySelector('[role=option]') && !(e.id && root.querySelector('[aria-controls~="' + CSS.escape(e.id) + '"],[aria-owns~="' + CSS.escape(e.id) + '"]'));
    });
    list = list.slice(0, 4000);
    var own = new Set(list), inside = new Map(), place = new Map();
    list.forEach(function(control, i) {
        place.set(control, i);
        for (var e = up(control); e; e = up(e)) { inside.set(e, (inside.get(e) || 0) + 1); }
    });
    var count = function(e) { return inside.get(e) || 0; };
    var firstIn = function(e) { return Array.prototype.find.call(e.querySelectorAll(selector), function(kid) { return own.has(kid); }); };
    var isBox = function(e) { return toggled.has(e) || e.matches(BOX); };
    var boxesIn = function(e) {
        var all = e.querySelectorAll(BOX).length;
        toggled.forEach(function(kid) { all += e !== kid && e.contains(kid) ? 1 : 0; });
        return all;
    };
    var holds = function(e) { return own.has(e) || count(e) > 0; };
    var words = function(e) {
        var text = '';
        var walker = document.createTreeWalker(e, 5, function(node) {
            return node.nodeType === 1 && (SILENT.test(node.tagName) || node.hidden || (node.style && node.style.display === 'none')
                || (own.has(node) && node !== e)) ? 2 : 1;
        });
        for (var n = walker.nextNode(); n && text.length < 400; n = walker.nextNode()) {
            text += n.nodeType === 3 ? n.data : INLINE.test(n.tagName) ? '' : ' ';
        }
        return fold(text).slice(0, 300);
    };
    var byId = function(id) { return root.getElementById ? root.getElementById(id) : null; };

    var labels = new Map(), owner = new Map();
    var labelled = function(control) { return (labels.get(control) || []).length > 0; };
    var give = function(label, control) {
        labels.set(control, (labels.get(control) || []).concat([label]));
        owner.set(label, control);
    };
    var later = [], closest = new Map();
    var closeness = function(pair) {
        var e = up(pair[0]);
        while (e && !e.contains(pair[1])) { e = up(e); }
        return count(e);
    };
    Array.prototype.slice.call(root.querySelectorAll('label'), 0, 3000).forEach(function(label) {
        var id = attribute(label, 'for');
        var within = count(label) ? label.querySelectorAll(selector) : [];
        for (var i = 0; i < within.length; i++) {
            if (own.has(within[i])) { give(label, within[i]); return; }
        }
        if (id) {
            var all = root.querySelectorAll('[id="' + CSS.escape(id) + '"]'), next = null;
            for (var j = 0; j < all.length; j++) {
                if (own.has(all[j]) && (!next || !(label.compareDocumentPosition(next) & 4))) { next = all[j]; }
            }
            if (next) { later.push([label, next]); }
        }
    });
    later.sort(function(one, other) { return closeness(one) - closeness(other); });
    later.forEach(function(pair) {
        if (labelled(pair[1]) && closeness(pair) > closest.get(pair[1])) { return; }
        closest.set(pair[1], closeness(pair));
        var e = up(pair[0]);
        while (e && !count(e)) { e = up(e); }
        var alone = e && count(e) === 1 && !e.contains(pair[1]) ? firstIn(e) : null;
        var elsewhere = alone && !labelled(alone)
            && !later.some(function(other) { return other[1] === alone; })
            && later.some(function(other) { return other !== pair && other[1] === pair[1]; });
        give(pair[0], elsewhere ? alone : pair[1]);
    });
    var named = new Map();
    var ids = function(control, name) {
        return attribute(control, name).split(/\s+/).filter(Boolean).map(byId).filter(Boolean);
    };
    list.forEach(function(control) {
        ids(control, 'aria-labelledby').forEach(function(e) { named.set(e, named.has(e) && named.get(e) !== control ? null : control); });
    });
    var strange = function(e, control) {
        return (owner.has(e) && owner.get(e) !== control) || (named.has(e) && named.get(e) !== control);
    };

    var isBlock = function(e) { return !INLINE.test(e.tagName) && (e.tagName.indexOf('-') < 0 || e.querySelector('div,p,li')); };
    var source = null, blocked = false;
    var run = function(n, back, control) {
        var text = '';
        blocked = false;
        for (; n; n = back ? n.previousSibling : n.nextSibling) {
            var more = '';
            if (n.nodeType === 3) {
                more = n.data;
            } else if (n.nodeType !== 1 || SILENT.test(n.tagName) && !own.has(n) || n.hidden || (n.style && n.style.display === 'none')) {
                continue;
            } else if (holds(n) || strange(n, control)) {
                blocked = true;
                break;
            } else if (/^(BR|HR)$/.test(n.tagName)) {
                if (has(text) || !back) { break; }
            } else if (isBlock(n)) {
                if (has(text)) { break; }
                var found = run(back ? n.lastChild : n.firstChild, back, control);
                if (found && !source.matches(HEADING + ',caption,summary,legend')) { source = n; }
                if (found || blocked) { return found; }
            } else {
                if (!has(text)) { source = n; }
                more = words(n);
                more = /^\s/.test(n.textContent) ? ' ' + more : more;
                more += /\s$/.test(n.textContent) ? ' ' : '';
            }
            if (more && !has(text) && n.nodeType === 3 && has(more)) { source = up(n); }
            text = back ? more + text : text + more;
        }
        text = fold(text);
        return has(text) ? text.replace(/\s*[(]$/, '') : '';
    };
    var beside = function(e, back, control) {
        var text = run(back ? e.previousSibling : e.nextSibling, back, control);
        return text.length <= 160 || source === up(e) ? (back ? text.slice(-200) : text.slice(0, 200)) : '';
    };
    var titles = [], under = new Map(), shared = new Map(), key = 0;
    root.querySelectorAll(selector + ',' + HEADING).forEach(function(e) {
        if (!own.has(e)) { key += e.matches(HEADING) ? 1 : 0; return; }
        under.set(e, key);
        shared.set(key, (shared.get(key) || 0) + 1);
    });

    var cellWords = function(cell) { return count(cell) ? '' : words(cell); };
    var columnHeader = function(cell) {
        var row = up(cell), table = cell.closest('table');
        if (!table || row.tagName !== 'TR') { return ''; }
        var at = Array.prototype.indexOf.call(row.children, cell);
        var rows = Array.prototype.slice.call(table.rows || []), i = rows.indexOf(row);
        var header = function(other) {
            if (!other || other.cells.length !== row.cells.length || count(other) || !other.cells[at]) { return ''; }
            var filled = Array.prototype.filter.call(other.cells, function(c) { return has(cellWords(c)); }).length;
            return filled > 1 || other.cells.length === 1 && filled ? cellWords(other.cells[at]) : '';
        };
        for (var k = i - 1; k >= 0; k--) {
            var above = header(rows[k]);
            if (above) { return above; }
            if (!count(rows[k])) { break; }
        }
        return row.cells.length > 1 ? header(rows[i + 1]) : '';
    };

    var memory = new Map();
    var small = function(e, found) {
        return Boolean(found) && found === e.nextElementSibling && found.matches('small,[class*=help i],[class*=hint i],[class*=desc i],[class*=note i],[class*=sub i]');
    };
    var isHeading = function(e) { return Boolean(e) && e.matches(HEADING + ',tr,caption,summary,legend'); };
    var near = function(control) {
        if (!memory.has(control)) { memory.set(control, look(control)); }
        return memory.get(control);
    };
    var look = function(control) {
        var box = isBox(control), late = '', lateSource = null;
        for (var e = control, steps = 0; steps < 9; e = parent, steps++) {
            var parent = up(e);
            if (!parent || /^(BODY|HTML|MAIN)$/.test(parent.tagName) && count(parent) === 1 && steps > 2) { break; }
            if (/^(FORM)$/.test(e.tagName) && e !== control) { break; }
            var before = beside(e, true, control), beforeSource = source;
            var after = beside(e, false, control), afterSource = source, ends = !blocked;
            var many = count(parent) > 1;
            if (e.matches('td,th') && !late) {
                var column = columnHeader(e);
                if (column && (!before || many && up(e).cells.length > 2)) {
                    var heading = before || cellWords(up(e).cells[0]);
                    return {label: column, before: heading === column ? '' : heading, after: ''};
                }
            }
            if (many) {
                if (late) { break; }
                var kids = Array.prototype.filter.call(parent.children, function(kid) {
                    return holds(kid) && (!box || isBox(kid) || boxesIn(kid));
                });
                var first = beside(kids[0], true, kids[0]) || parent.matches('td') && beside(parent, true, kids[0]), last = beside(kids[kids.length - 1], false, kids[kids.length - 1]);
                var below = box ? !first || last : !first && last;
                if (box && below && after || below && after && !before) { return {label: after, before: box && e === kids[0] ? before : '', after: '', source: afterSource}; }
                if (before) { return {label: below && !box && after ? after : before, before: before, after: small(e, afterSource) || ends && !below && e === kids[kids.length - 1] ? after : '', source: beforeSource}; }
                if (after && box) { return {label: after, before: '', after: '', source: afterSource}; }
                if (e.matches('td,th') || !parent.matches('td,th') || count(parent) > 4) { break; }
                continue;
            }
            if (box) {
                if (after || before) { return {label: after || before, before: after ? before : '', after: '', source: after ? afterSource : beforeSource}; }
            } else if (before) {
                return {label: before, before: before, after: late || (isHeading(afterSource) ? '' : after), source: beforeSource};
            } else if (after && !late) {
                late = after;
                lateSource = afterSource;
            }
        }
        return {label: late, before: '', after: '', source: lateSource};
    };

    var add = function(all, more) {
        if (more && has(more) && all.indexOf(more) < 0) { all.push(more); }
        return all;
    };
    var isHelp = function(e) { return /desc|help|hint|info|err/i.test(e.id); };
    var spoken = function(control) { return ids(control, 'aria-labelledby').filter(function(e, i) { return !i || !isHelp(e) && !e.hidden; }); };
    var declared = function(control) {
        var all = [], mine = labels.get(control) || [], said = spoken(control);
        var first = said.filter(function(e) { return mine.indexOf(e) >= 0; });
        (first.length ? first : said.length ? said : mine).forEach(function(e) { add(all, words(e)); });
        if (said.length && !all.length) { mine.forEach(function(e) { add(all, words(e)); }); }
        return all.join(' ') || fold(attribute(control, 'aria-label')).slice(0, 300);
    };
    var headed = function(control) {
        var at = near(control).source, e = at && at.matches(HEADING) ? at : null;
        return e && (attribute(control, 'placeholder') || attribute(control, 'title') || shared.get(under.get(control)) > 1);
    };
    var toggles = function(control) { return toggled.has(control) || control.matches('[role=checkbox],[role=radio],[role=switch],[aria-pressed],[aria-checked]') && !control.matches(NATIVE) ? words(control) : ''; };
    var label = function(control) {
        return declared(control) || toggles(control) || (headed(control) ? '' : near(control).label);
    };
    var hint = function(control) {
        var all = [], said = ids(control, 'aria-labelledby'), mine = labels.get(control) || [];
        add(all, fold(attribute(control, 'placeholder') || attribute(control, 'data-placeholder')));
        add(all, fold(attribute(control, 'title')));
        said.concat(ids(control, 'aria-describedby')).forEach(function(e) {
            if (!e.hidden && spoken(control).indexOf(e) < 0 || mine.length && mine.indexOf(e) < 0 && said.some(function(s) { return mine.indexOf(s) >= 0; })) { add(all, words(e)); }
        });
        var after = isBox(control) ? '' : near(control).after;
        if (after.length <= 120 && after !== label(control)) { add(all, after); }
        return all.join(' \u00b7 ');
    };
    var legendOf = function(around) {
        var legend = around.querySelector('legend');
        return legend ? words(legend)
            : ids(around, 'aria-labelledby').map(words).join(' ') || fold(attribute(around, 'aria-label'));
    };
    var question = function(control, limit) {
        for (var e = up(control), steps = 0; e && steps < 6 && !/^(FORM|BODY)$/.test(e.tagName); e = up(e), steps++) {
            var many = count(e);
            if (many < 2) { continue; }
            var boxes = boxesIn(e) >= many;
            if (/^(TR|TBODY|THEAD|TABLE)$/.test(e.tagName) && (!boxes || e.tagName !== 'TABLE')) {
                if (boxes) { continue; }
                return '';
            }
            if (many > (boxes ? 40 : 8)) { return ''; }
            var first = firstIn(e);
            for (var kid = first; kid && up(kid) !== e;) { kid = up(kid); }
            var text = kid && e.tagName !== 'TABLE' ? beside(kid, true, null) : '';
            if (text && !boxes && isHeading(source)) { return ''; }
            var mine = first && (label(first) === text || !boxes && near(first).before === text);
            if (!text || mine && !isBox(first)) {
                text = beside(e, true, null);
                if (text && !boxes && isHeading(source)) { return ''; }
            }
            if (text) { return text.length <= (boxes ? 120 : 60) && !/[.!]$/.test(text) ? text : ''; }
            if (steps > 3) { return ''; }
        }
        return '';
    };
    var groups = new Map();
    var group = function(control) {
        if (!groups.has(control)) { groups.set(control, findGroup(control)); }
        return groups.get(control);
    };
    var findGroup = function(control) {
        var around = (up(control) || control).closest('fieldset,[role=group],[role=radiogroup],[role=list][aria-labelledby]');
        var said = around ? legendOf(around) : '';
        var text = said || question(control);
        if (text || label(control)) { return text; }
        var before = list[place.get(control) - 1];
        return before && up(before) === up(control) ? label(before) || group(before) : '';
    };
    var order = root.querySelectorAll(selector + ',' + HEADING + ',legend,b,strong,caption,summary,tr,p,div,span');
    var standsOver = function(e, text) {
        var next = e.nextElementSibling;
        var previous = e.previousElementSibling;
        if (!next || !holds(next) || next.tagName === 'FORM' || previous && previous.matches(HEADING) || text.length > 60 || /[.:?!]$/.test(text) || e.closest('label') || strange(e, null)) { return false; }
        var first = own.has(next) ? next : firstIn(next);
        return !own.has(next) && Boolean(first) && (declared(first) || near(first).label) !== text;
    };
    var bold = function(e) {
        if (e.closest('label,a,button,summary,td,th') && !(e.closest('td,th') && e.closest('tr').cells.length === 1) || e.textContent.trim().length > 80) { return false; }
        for (var n = e.previousSibling; n; n = n.previousSibling) { if (n.textContent.trim()) { return false; } }
        var next = e.nextSibling;
        while (next && next.nodeType === 3 && !next.data.trim()) { next = next.nextSibling; }
        next = next || up(e).nextElementSibling;
        return Boolean(next) && /^(DIV|TABLE|UL|OL|P|FIELDSET|SECTION)$/.test(next.nodeName) && count(next) > 0;
    };
    var heading = null;
    for (var i = 0; i < order.length; i++) {
        var e = order[i];
        while (heading && heading.scope && !heading.scope.contains(e)) { heading = heading.outer; }
        if (own.has(e)) {
            var set = (up(e) || e).closest('fieldset');
            var many = set ? count(set) : 0;
            var boxes = set ? boxesIn(set) : 0;
            while (set && (many <= 6 || boxes === many) && legendOf(set) === group(e)) {
                set = up(set) && up(set).closest('fieldset');
                many = 99;
            }
            var over = set && set.querySelector('legend') ? words(set.querySelector('legend')) : '';
            titles[place.get(e)] = over && !(heading && heading.inside && set.contains(heading.at)) ? over : heading ? heading.text : '';
            continue;
        }
        var text = '';
        if (e.matches(HEADING + ',caption,summary')) { text = words(e); }
        else if (e.matches('b,strong')) { text = bold(e) ? words(e) : ''; }
        else if (e.matches('tr')) { text = e.cells.length === 1 && !count(e) && e.nextElementSibling && count(e.nextElementSibling) && words(e).length <= 80 ? words(e) : ''; }
        else if (!e.matches('legend') && !count(e) && e.nextElementSibling && holds(e.nextElementSibling) && !e.querySelector(HEADING)) {
            text = words(e);
            text = has(text) && standsOver(e, text) && (e.matches('p') || /^[^a-z]+$/.test(text)) ? text : '';
        }
        if (text) {
            var scope = e.matches('summary,caption,tr') ? e.closest('details,table') : null;
            heading = {text: text, at: e, inside: Boolean(e.closest('fieldset')), scope: scope,
                outer: heading && heading.scope === scope ? heading.outer : heading};
        }
    }
    var before = function(control) {
        var row = control.closest('tr,li,dd,[role=row],[role=listitem]');
        var text = row && count(row) === 1 && (isBox(control) || !label(control)) ? words(row) : near(control).before;
        return text && hint(control).indexOf(text) >= 0 || text === label(control) || text === declared(control) || text === group(control) || headed(control) && text === near(control).label ? '' : text;
    };
    var columns = function(radio) {
        var cell = radio.closest('td,th');
        return cell && count(cell) === 1 && up(cell).tagName === 'TR' && count(up(cell)) > 1 && columnHeader(cell) || '';
    };
    return {
        knows: function(control) { return own.has(control); },
        controls: function() { return list; },
        label: label,
        hint: hint,
        group: group,
        before: before,
        section: function(control) { return titles[place.get(control)] || ''; },
        row: function(radio) {
            if (!columns(radio)) { return ''; }
            var cells = up(radio.closest('td,th')).cells;
            return count(cells[0]) ? '' : words(cells[0]);
        },
        option: function(radio, all) {
            var common = spoken(radio).filter(function(e) {
                return all.length > 1 && all.every(function(other) { return spoken(other).indexOf(e) >= 0; });
            });
            if (common.length) {
                return spoken(radio).filter(function(e) { return common.indexOf(e) < 0; }).map(words).join(' ');
            }
            return declared(radio) || toggles(radio) || columns(radio) || near(radio).label;
        }
    };
};
