package org.access524.page;

import java.util.List;

/**
 * The words of a page, as its reader saw them: navigation, header, footer, banners and hidden parts are already left
 * out. Text is as written, with white space folded to single blanks.
 *
 * @param url the whole address
 * @param title the document's title
 * @param headings in order; the first is the page's own
 * @param labels of fields, with legends and group questions
 * @param options of selects, radio groups and check boxes
 * @param buttons of forms and of the page
 * @param links text and address of the links in the content
 * @param body the running text, blocks separated by line feeds, within the reader's budget
 * @param provider the name that the page gives its organisation (site name, schema.org, copyright line), or empty
 * @param menu the links of the site's own menus, header and footer, which say nothing about this page
 * @param marks what the markup gives away
 * @param contacts the numbers and addresses of the page's structured data (schema.org)
 */
public record PageText(
        String url,
        String title,
        List<String> headings,
        List<String> labels,
        List<String> options,
        List<String> buttons,
        List<Link> links,
        String body,
        String provider,
        List<Link> menu,
        List<PageMark> marks,
        List<Contact> contacts) {

    /** A page of which no more was read. */
    public PageText(
            String url,
            String title,
            List<String> headings,
            List<String> labels,
            List<String> options,
            List<String> buttons,
            List<Link> links,
            String body,
            String provider) {
        this(url, title, headings, labels, options, buttons, links, body, provider, List.of(), List.of(), List.of());
    }

    public record Link(String text, String address) {}

    /**
     * A number or an address of the structured data.
     *
     * @param name the organisation, with its department and the kind of contact where they are given
     * @param kind telephone, fax, e-mail or mail
     */
    public record Contact(String name, ChannelKind kind, String value) {}
}
