package org.access524.page;

import java.util.ArrayList;
import java.util.List;

/** Builds the words of an invented page. */
final class PageBuilder {
    private final String url;
    private String title = "";
    private final List<String> headings = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<String> buttons = new ArrayList<>();
    private final List<PageText.Link> menu = new ArrayList<>();
    private final List<PageMark> marks = new ArrayList<>();
    private final List<PageText.Link> links = new ArrayList<>();
    private String body = "";
    private String provider = "";

    private PageBuilder(String url) {
        this.url = url;
    }

    static PageBuilder at(String url) {
        return new PageBuilder(url);
    }

    PageBuilder title(String words) {
        title = words;
        return this;
    }

    PageBuilder headings(String... words) {
        headings.addAll(List.of(words));
        return this;
    }

    PageBuilder labels(String... words) {
        labels.addAll(List.of(words));
        return this;
    }

    PageBuilder options(String... words) {
        options.addAll(List.of(words));
        return this;
    }

    PageBuilder buttons(String... words) {
        buttons.addAll(List.of(words));
        return this;
    }

    PageBuilder link(String text, String address) {
        links.add(new PageText.Link(text, address));
        return this;
    }

    PageBuilder body(String... lines) {
        body = String.join("\n", lines);
        return this;
    }

    PageBuilder provider(String name) {
        provider = name;
        return this;
    }

    PageBuilder menu(String text, String address) {
        menu.add(new PageText.Link(text, address));
        return this;
    }

    PageBuilder mark(PageMark mark) {
        marks.add(mark);
        return this;
    }

    PageText page() {
        return new PageText(
                url, title, headings, labels, options, buttons, links, body, provider, menu, marks, List.of());
    }

    Sighting look() {
        return Spotter.look(List.of(page()));
    }
}
