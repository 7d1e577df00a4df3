package org.access524.extension.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.access524.extension.browser.Async;
import org.access524.extension.browser.Sentences;
import org.access524.extension.contract.PaperReading;
import org.access524.extension.paper.PdfFile;
import org.access524.extension.paper.Typeface;
import org.access524.paper.Box;
import org.access524.paper.SetLine;
import org.access524.paper.TextFit;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/**
 * The pages as they will look. What will be written lies over them, each a button: arrow keys and dragging move it, Delete
 * takes it away, Enter leads to its words in the list.
 */
final class PaperSheets {

    private static final String[] ZOOMS = {"75", "100", "125", "150", "200"};

    private final PdfFile file;
    private final Typeface typeface;
    private final HTMLSelectElement zoom = View.select();
    private final HTMLElement pages = View.div("paper-sheets");
    private final List<HTMLElement> sheets = new ArrayList<>();
    private final Map<String, HTMLElement> marks = new HashMap<>();
    private List<PaperEntry> entries = List.of();
    private PlaceListener listener = (page, x, y) -> {};

    PaperSheets(PdfFile file, Typeface typeface) {
        this.file = file;
        this.typeface = typeface;
        for (String percent : ZOOMS) {
            View.addOption(zoom, percent, percent + " %", percent.equals("125"));
        }
        View.onChange(zoom, this::layOut);
    }

    /** Hears where on a page the person pressed twice. */
    interface PlaceListener {
        void at(int page, double x, double y);
    }

    void onPlace(PlaceListener heard) {
        this.listener = heard;
    }

    HTMLSelectElement zoom() {
        return zoom;
    }

    HTMLElement build() {
        // It scrolls where it is too wide, by keyboard, too.
        pages.setTabIndex(0);
        pages.setAttribute("role", "group");
        pages.setAttribute("aria-label", Sentences.say("paper_pages"));
        layOut();
        return pages;
    }

    private double scale() {
        return Integer.parseInt(zoom.getValue()) / 100.0;
    }

    private void layOut() {
        View.replace(pages);
        sheets.clear();
        for (PaperReading.Sheet page : file.reading().sheets()) {
            HTMLCanvasElement canvas = (HTMLCanvasElement) View.element("canvas", "");
            canvas.setAttribute("aria-hidden", "true");
            HTMLElement sheet = View.div("paper-sheet", canvas);
            sheet.setAttribute("role", "group");
            sheet.setAttribute(
                    "aria-label",
                    Sentences.say(
                            "paper_page",
                            String.valueOf(page.number()),
                            String.valueOf(file.reading().sheets().size())));
            size(sheet, page.width() * scale(), page.height() * scale());
            sheet.addEventListener("dblclick", event -> pressed(sheet, page.number(), (MouseEvent) event));
            pages.appendChild(sheet);
            sheets.add(sheet);
            // Drawn when it comes into view, and let go when it is far away: a form may have many pages.
            watch(sheet, near -> Async.run(() -> drawPage(canvas, page.number(), near)));
        }
        show(entries);
    }

    private void drawPage(HTMLCanvasElement canvas, int number, boolean near) {
        if (near) {
            file.draw(number, canvas, scale() * devicePixels());
        } else {
            canvas.setWidth(0);
        }
    }

    private void pressed(HTMLElement sheet, int page, MouseEvent event) {
        listener.at(page, (event.getClientX() - left(sheet)) / scale(), (event.getClientY() - top(sheet)) / scale());
    }

    /** The page of which most is in view, and the middle of what is seen of it. */
    int pageInView() {
        int best = 0;
        double most = -1;
        for (int i = 0; i < sheets.size(); i++) {
            double seen = seen(sheets.get(i));
            if (seen > most) {
                most = seen;
                best = i;
            }
        }
        return best + 1;
    }

    double middleInView(int page) {
        return middle(sheets.get(page - 1)) / scale();
    }

    void show(List<PaperEntry> shown) {
        entries = shown;
        for (HTMLElement mark : marks.values()) {
            mark.delete();
        }
        marks.clear();
        for (PaperEntry entry : entries) {
            draw(entry);
        }
    }

    /** Draws an entry where it stands, or takes it away if it is not to be written. */
    void draw(PaperEntry entry) {
        HTMLElement mark = marks.get(entry.id());
        if (mark == null) {
            mark = newMark(entry);
            marks.put(entry.id(), mark);
        }
        mark.setHidden(!entry.isWritten());
        if (entry.isWritten()) {
            fill(mark, entry);
        }
    }

    private HTMLElement newMark(PaperEntry entry) {
        HTMLElement mark = View.element("button", "paper-mark");
        mark.setAttribute("type", "button");
        mark.addEventListener("click", event -> entry.focusRow());
        mark.addEventListener("keydown", event -> key(entry, (KeyboardEvent) event));
        if (entry.isMovable()) {
            Drag.on(mark, (right, down) -> entry.move(right / scale(), down / scale()));
        }
        sheets.get(entry.blank().page() - 1).appendChild(mark);
        return mark;
    }

    private void fill(HTMLElement mark, PaperEntry entry) {
        Box all = entry.isMark() ? chosen(entry) : around(entry.blank().boxes());
        double scale = scale();
        View.replace(mark);
        put(mark, all.left() * scale, all.top() * scale);
        size(mark, all.width() * scale, all.height() * scale);
        boolean fits = true;
        if (entry.isMark()) {
            mark.appendChild(View.words("span", "paper-tick", "\u00d7"));
            fontSize((HTMLElement) mark.getFirstChild(), Math.min(all.width(), all.height()) * 1.3 * scale);
        } else {
            List<SetLine> lines = TextFit.lines(
                    entry.shown(), entry.blank().kind(), entry.blank().boxes(), typeface);
            fits = !lines.isEmpty();
            for (SetLine line : lines) {
                HTMLElement words = View.words("span", "paper-words", line.text());
                put(words, (line.x() - all.left()) * scale, (line.base() - line.size() - all.top()) * scale);
                fontSize(words, line.size() * scale);
                mark.appendChild(words);
            }
        }
        mark.setClassName(fits ? "paper-mark" : "paper-mark too-long");
        String words = entry.isMark() ? "" : entry.shown();
        mark.setAttribute("aria-label", Sentences.say(fits ? "paper_mark" : "paper_mark_long", entry.label(), words));
    }

    private static Box chosen(PaperEntry entry) {
        int place = 0;
        for (int i = 0; i < entry.blank().field().options().size(); i++) {
            if (entry.blank().field().options().get(i).value().equals(entry.value())) {
                place = i;
            }
        }
        return entry.blank().boxes().get(Math.min(place, entry.blank().boxes().size() - 1));
    }

    private static Box around(List<Box> boxes) {
        Box all = boxes.get(0);
        for (Box box : boxes) {
            all = new Box(
                    Math.min(all.left(), box.left()),
                    Math.min(all.top(), box.top()),
                    Math.max(all.right(), box.right()),
                    Math.max(all.bottom(), box.bottom()));
        }
        return all;
    }

    private static void key(PaperEntry entry, KeyboardEvent event) {
        double step = event.isShiftKey() ? 10 : 1;
        boolean movable = entry.isMovable();
        switch (event.getKey()) {
            case "ArrowLeft" -> move(entry, event, -step, 0, movable);
            case "ArrowRight" -> move(entry, event, step, 0, movable);
            case "ArrowUp" -> move(entry, event, 0, -step, movable);
            case "ArrowDown" -> move(entry, event, 0, step, movable);
            case "+", "=" -> grow(entry, event, 1, movable);
            case "-" -> grow(entry, event, -1, movable);
            case "Delete", "Backspace" -> {
                event.preventDefault();
                entry.remove();
            }
            default -> {
                // Enter and the blank press the button; all others are the browser's.
            }
        }
    }

    private static void move(PaperEntry entry, Event event, double right, double down, boolean movable) {
        if (movable) {
            event.preventDefault();
            entry.move(right, down);
        }
    }

    private static void grow(PaperEntry entry, Event event, double points, boolean movable) {
        if (movable) {
            event.preventDefault();
            entry.grow(points);
        }
    }

    /** Brings a blank into view, whether something is written there or not. */
    void focus(PaperEntry entry) {
        HTMLElement mark = marks.get(entry.id());
        if (mark != null && entry.isWritten()) {
            mark.scrollIntoView();
            mark.focus();
            return;
        }
        Box box = around(entry.blank().boxes());
        HTMLElement hint = View.div("paper-here");
        put(hint, box.left() * scale(), box.top() * scale());
        size(hint, box.width() * scale(), box.height() * scale());
        sheets.get(entry.blank().page() - 1).appendChild(hint);
        toMiddle(hint);
        Async.later(hint::delete, 2500);
    }

    @JSBody(params = "element", script = "element.scrollIntoView({block: 'center'});")
    private static native void toMiddle(HTMLElement element);

    @JSFunctor
    private interface Nearness extends JSObject {
        void changed(boolean near);
    }

    @JSBody(
            params = {"element", "nearness"},
            script = "new IntersectionObserver(function(all) { nearness(all[all.length - 1].isIntersecting); },"
                    + " {rootMargin: '800px'}).observe(element);")
    private static native void watch(HTMLElement element, Nearness nearness);

    @JSBody(script = "return Math.min(2, window.devicePixelRatio || 1);")
    private static native double devicePixels();

    @JSBody(params = "element", script = "return element.getBoundingClientRect().left;")
    private static native double left(HTMLElement element);

    @JSBody(params = "element", script = "return element.getBoundingClientRect().top;")
    private static native double top(HTMLElement element);

    @JSBody(
            params = "element",
            script = "var box = element.getBoundingClientRect();"
                    + "return Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);")
    private static native double seen(HTMLElement element);

    @JSBody(
            params = "element",
            script = "var box = element.getBoundingClientRect();"
                    + "return (Math.min(box.bottom, innerHeight) + Math.max(box.top, 0)) / 2 - box.top;")
    private static native double middle(HTMLElement element);

    @JSBody(
            params = {"element", "x", "y"},
            script = "element.style.left = x + 'px'; element.style.top = y + 'px';")
    private static native void put(HTMLElement element, double x, double y);

    @JSBody(
            params = {"element", "width", "height"},
            script = "element.style.width = width + 'px'; element.style.height = height + 'px';")
    private static native void size(HTMLElement element, double width, double height);

    @JSBody(
            params = {"element", "size"},
            script = "element.style.fontSize = size + 'px';")
    private static native void fontSize(HTMLElement element, double size);
}
