package org.access524.extension.contract;

import java.util.ArrayList;
import java.util.List;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.page.ChannelKind;
import org.access524.page.PageMark;
import org.access524.page.PageText;

/** The words of one frame as the content script read them. */
public final class PageTextJson {

    private PageTextJson() {}

    public static JsonObject write(PageText text) {
        return new JsonObject()
                .with("url", text.url())
                .with("title", text.title())
                .with("headings", text.headings())
                .with("labels", text.labels())
                .with("options", text.options())
                .with("buttons", text.buttons())
                .with("links", JsonArray.of(text.links(), PageTextJson::writeLink))
                .with("body", text.body())
                .with("provider", text.provider())
                .with("menu", JsonArray.of(text.menu(), PageTextJson::writeLink))
                .with("marks", names(text.marks()))
                .with("contacts", JsonArray.of(text.contacts(), PageTextJson::writeContact));
    }

    public static PageText read(JsonObject json) {
        return new PageText(
                json.text("url"),
                json.text("title"),
                json.array("headings").texts(),
                json.array("labels").texts(),
                json.array("options").texts(),
                json.array("buttons").texts(),
                json.array("links").objects(PageTextJson::readLink),
                json.text("body"),
                json.text("provider"),
                json.array("menu").objects(PageTextJson::readLink),
                marks(json.array("marks").texts()),
                json.array("contacts").objects(PageTextJson::readContact));
    }

    private static JsonObject writeLink(PageText.Link link) {
        return new JsonObject().with("text", link.text()).with("address", link.address());
    }

    private static JsonObject writeContact(PageText.Contact contact) {
        return new JsonObject()
                .with("name", contact.name())
                .with("kind", contact.kind().name())
                .with("value", contact.value());
    }

    private static PageText.Contact readContact(JsonObject json) {
        return new PageText.Contact(
                json.text("name"), Names.find(ChannelKind.values(), json.text("kind"), "kind"), json.text("value"));
    }

    private static PageText.Link readLink(JsonObject json) {
        return new PageText.Link(json.text("text"), json.text("address"));
    }

    private static List<String> names(List<PageMark> marks) {
        List<String> names = new ArrayList<>();
        for (PageMark mark : marks) {
            names.add(mark.name());
        }
        return names;
    }

    private static List<PageMark> marks(List<String> names) {
        List<PageMark> marks = new ArrayList<>();
        for (String name : names) {
            marks.add(Names.find(PageMark.values(), name, "marks"));
        }
        return marks;
    }
}
