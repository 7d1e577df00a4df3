package org.access524.extension.ui;

import static org.access524.extension.browser.Async.await;

import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Sentences;
import org.access524.extension.browser.Tabs;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** What the toolbar button opens: what this page is, what would go into its form, and what is due. */
public final class Popup {

    private final Frame frame;
    private final int tab;
    private final HTMLElement pending = View.div("");
    private final HTMLElement asking = View.div("");
    private final HTMLElement tracked = View.div("");
    private final HTMLElement page = View.div("");
    private final HTMLElement clocks = View.div("");

    private Popup(Frame frame, int tab) {
        this.frame = frame;
        this.tab = tab;
    }

    public static void main(String[] arguments) {
        Frame.open("popup", frame -> new Popup(frame, tab()).show());
    }

    /** The tab named in the address, when the popup was opened as a page; else the one the person looks at. */
    private static int tab() {
        String named = Frame.parameter("tab");
        int number = 0;
        for (int i = 0; i < named.length(); i++) {
            number = number * 10 + Math.max(0, Math.min(9, named.charAt(i) - '0'));
        }
        return named.isEmpty() ? await(Browser.tabs().active()).get(0).getId() : number;
    }

    private void show() {
        frame.main().appendChild(pending);
        frame.main().appendChild(asking);
        frame.main().appendChild(tracked);
        frame.main().appendChild(page);
        frame.main().appendChild(clocks);
        frame.run(this::showPage);
        frame.run(() -> new SentQuestions(frame, this::refresh).show(pending));
    }

    /** After the person has said that a request is out. */
    private void refresh() {
        frame.attempt(() -> new SentQuestions(frame, this::refresh).show(pending));
        frame.attempt(this::showDue);
        frame.attempt(() -> AskToRemind.show(asking));
    }

    private void showPage() {
        page.setAttribute("aria-busy", "true");
        View.replace(
                page, View.div("card", View.say("h1", "", "title_popup"), View.say("p", "quiet", "popup_reading")));
        Background.Asked reported = Background.begin("report", here());
        Background.Asked people = Background.begin("patients", new JsonObject());
        Background.Asked walking = Background.begin("walking", here());
        Background.Asked clocksHere = Background.begin("tracked", new JsonObject().with("url", address()));
        try {
            JsonObject report = reported.answer();
            TrackedHere.show(tracked, clocksHere.answer());
            show(report, people.answer().array("patients"), walking.answer());
        } catch (Background.SaidNoException refused) {
            View.replace(
                    page,
                    View.div("card", View.say("h1", "", "title_popup"), View.note("problem", refused.getMessage())));
            if (refused.key().equals("error_page_not_readable")) {
                offerPaper();
            }
        }
        page.setAttribute("aria-busy", "false");
        frame.attempt(this::showDue);
    }

    /** The tab's address, as far as it may be known. */
    private String address() {
        try {
            return Tabs.address(await(Browser.tabs().get(tab)));
        } catch (RuntimeException closed) {
            return "";
        }
    }

    private JsonObject here() {
        return new JsonObject().with("tabId", tab);
    }

    private void show(JsonObject report, JsonArray patients, JsonObject walk) {
        View.replace(page);
        if (walk.bool("walking")) {
            page.appendChild(WalkCard.build(walk, () -> frame.attempt(this::stopWalk)));
        }
        if (isPdf(report.text("url"))) {
            offerPaper();
        }
        page.appendChild(new PageCard(report, this::showPage).build());
        if (!report.array("barriers").items().isEmpty()) {
            page.appendChild(new Demands(frame, report, patients).build());
        }
        if (report.bool("spotted") && !report.array("channels").items().isEmpty()) {
            page.appendChild(new WaysIn(frame, tab, report, patients, this::refresh).build(hasFields(report)));
        }
        showForm(report, patients);
    }

    private void stopWalk() {
        Background.ask("stopWalk", here());
        showPage();
    }

    /** The browser's viewer for PDF files cannot be read; the file itself can, and may be the provider's form. */
    private void offerPaper() {
        String address = address();
        boolean web = address.startsWith("http");
        if (!web && !address.startsWith("file:")) {
            return;
        }
        String paper = web ? PaperForms.address(tab, address, new JsonObject()) : "paper.html";
        page.appendChild(View.div(
                "card",
                View.say("p", "", "popup_is_it_paper"),
                View.div("actions", newTab(View.link("button main", "ways_fill_form", paper)))));
    }

    private static boolean isPdf(String address) {
        int end = address.length();
        for (char part : new char[] {'?', '#'}) {
            int at = address.indexOf(part);
            end = at < 0 ? end : Math.min(end, at);
        }
        return address.substring(0, end).toLowerCase().endsWith(".pdf");
    }

    private void showForm(JsonObject report, JsonArray patients) {
        if (patients.items().isEmpty()) {
            page.appendChild(View.div(
                    "card",
                    View.say("h2", "", "popup_no_patient_title"),
                    View.say("p", "", "popup_no_patient"),
                    View.div("actions", newTab(View.link("button main", "popup_no_patient_action", "welcome.html")))));
        } else if (hasFields(report)) {
            HTMLElement preview = View.div("");
            page.appendChild(preview);
            new FillPreview(frame, tab, report, patients, preview).show();
        } else if (report.bool("spotted") && report.array("channels").items().isEmpty()) {
            page.appendChild(View.div(
                    "card",
                    View.say("p", "", "popup_no_form"),
                    View.div("actions", newTab(View.link("button main", "popup_write_letter", "dashboard.html#new")))));
        }
    }

    /** Whether anything is asked that the extension knows; a search in the site's header is not. */
    private static boolean hasFields(JsonObject report) {
        for (JsonObject form : report.array("forms").objects(form -> form)) {
            for (JsonObject field : form.array("fields").objects(field -> field)) {
                if (!field.text("meaning").equals("UNKNOWN")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void showDue() {
        View.replace(clocks);
        int shown = 0;
        for (JsonObject request :
                RequestList.byUrgency(Background.ask("overview").array("requests"))) {
            if (request.object("state").has("daysLeft") && shown++ < 3) {
                clocks.appendChild(
                        due(Background.ask("request", new JsonObject().with("requestId", request.text("id")))));
            }
        }
        if (shown > 0) {
            HTMLElement backup = View.button("small", "settings_export", () -> Export.save(frame, "json", ""));
            backup.setId("backup");
            clocks.appendChild(View.div("actions", backup));
            clocks.setClassName("card");
            clocks.insertBefore(View.say("h2", "", "popup_due_title"), clocks.getFirstChild());
        }
    }

    private static HTMLElement due(JsonObject request) {
        Deadlines deadlines = new Deadlines(request.object("state"));
        return View.div(
                "due",
                View.div("row", View.element("h3", "grow", link(request)), RequestList.pill(request)),
                deadlines.summary(),
                inNewTabs(NextStepBox.build(request)),
                deadlines.why());
    }

    private static HTMLElement link(JsonObject request) {
        HTMLElement link = View.words("a", "", request.object("provider").text("name"));
        link.setAttribute("href", RequestPage.address(request.text("id")));
        return newTab(link);
    }

    /** A popup closes when a link leads away from it. */
    @JSBody(
            params = "part",
            script = "for (var link of part.querySelectorAll('a')) { link.target = '_blank'; } return part;")
    private static native HTMLElement inNewTabs(HTMLElement part);

    static HTMLElement newTab(HTMLElement link) {
        link.setAttribute("target", "_blank");
        return link;
    }

    /** Says how many, with a message of its own for one. */
    static String count(String key, int count) {
        return Sentences.say(isOne(count, Sentences.language()) ? key + "_one" : key, String.valueOf(count));
    }

    @JSBody(
            params = {"count", "language"},
            script = "return new Intl.PluralRules(language).select(count) === 'one';")
    private static native boolean isOne(int count, String language);
}
