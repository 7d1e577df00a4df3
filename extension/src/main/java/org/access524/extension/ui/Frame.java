package org.access524.extension.ui;

import org.access524.extension.browser.Async;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Language;
import org.access524.extension.browser.Sentences;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** What all pages of the extension share: the language, the bar on top, the main part, and how failures are told. */
final class Frame {

    private static final String[] PAGES = {"dashboard", "settings"};

    private final HTMLElement main = View.element("main", "");
    private final HTMLElement notes = View.div("no-print");
    private final String page;
    private final Task task;
    private boolean locked;

    private Frame(String page, Task task) {
        this.page = page;
        this.task = task;
    }

    /**
     * Opens a page and runs its task.
     *
     * @param page the page's name, which is the file's name and the title's key
     */
    static void open(String page, Task task) {
        Frame frame = new Frame(page, task);
        Async.run(() -> {
            Language.prepare();
            frame.open();
        });
    }

    private void open() {
        HTMLDocument document = HTMLDocument.current();
        document.getDocumentElement().setAttribute("lang", Sentences.language());
        document.getBody().appendChild(bar(page));
        document.getBody().appendChild(main);
        Browser.storage().getOnChanged().addListener((changes, area) -> changed(area));
        start();
    }

    HTMLElement main() {
        return main;
    }

    /** Runs something that may await, and tells the person when the background refuses. */
    void run(Runnable task) {
        Async.run(() -> attempt(task));
    }

    /** Like {@link #run}, where awaiting is allowed already. */
    void attempt(Runnable task) {
        try {
            task.run();
        } catch (Background.SaidNoException refused) {
            if (refused.key().equals("error_locked")) {
                askToUnlock();
            } else {
                tell("problem", refused.getMessage());
            }
        }
    }

    private void start() {
        locked = false;
        title(Sentences.say("title_" + page));
        clearNotes();
        View.replace(main, notes);
        run(() -> task.run(this));
    }

    private void startAgain() {
        if (locked) {
            start();
        }
    }

    /** Takes everything away that the page shows, and asks for the passphrase. */
    private void askToUnlock() {
        if (!locked) {
            locked = true;
            title(Sentences.say("unlock_title"));
            UnlockBox box = new UnlockBox(this::startAgain);
            View.replace(main, box.build());
            box.focus();
        }
    }

    /** Another page of ours may have locked the records, or unlocked them: only then does the session hold a change. */
    private void changed(String area) {
        if (area.equals("session")) {
            Async.run(() -> {
                boolean now = Background.ask("lock").bool("locked");
                if (now) {
                    askToUnlock();
                } else {
                    startAgain();
                }
            });
        }
    }

    /** Shows a note in place of the former one. */
    void tell(String kind, String words) {
        View.replace(notes, View.note(kind, words));
        notes.scrollIntoView();
    }

    /** Tells what was done, beside a button that takes it back. */
    void tellUndoable(String words, Runnable undo) {
        HTMLElement note = View.note("done row", words);
        HTMLElement back = View.button("small", "event_undo", undo);
        back.setId("undo");
        note.appendChild(back);
        View.replace(notes, note);
        notes.scrollIntoView();
    }

    /** Names the page after what it shows. */
    static void title(String words) {
        HTMLDocument.current().setTitle(words + " · Access524");
    }

    void clearNotes() {
        View.replace(notes);
    }

    private static HTMLElement bar(String page) {
        HTMLElement icon = View.element("img", "");
        icon.setAttribute("src", "icons/icon-48.png");
        icon.setAttribute("alt", "");
        HTMLElement bar = View.element("header", "bar no-print", icon, View.words("strong", "", "Access524"));
        HTMLElement links = View.element("nav", "row");
        links.setAttribute("aria-label", Sentences.say("nav_label"));
        for (String target : PAGES) {
            HTMLElement link = View.link("", "title_" + target, target + ".html");
            if (target.equals(page)) {
                link.setAttribute("aria-current", "page");
            }
            if (page.equals("popup")) {
                link.setAttribute("target", "_blank");
            }
            links.appendChild(link);
        }
        bar.appendChild(links);
        return bar;
    }

    /** A parameter of the page's own address; empty if there is none. */
    @JSBody(params = "name", script = "return new URLSearchParams(location.search).get(name) || '';")
    static native String parameter(String name);

    interface Task {
        void run(Frame frame);
    }
}
