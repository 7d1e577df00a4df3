package org.access524.extension.dom;

import java.util.ArrayList;
import java.util.List;
import org.access524.page.ChannelKind;
import org.access524.page.PageText;
import org.teavm.jso.JSBody;

/** Reads numbers and addresses from the page's structured data (schema.org in JSON-LD), within a fixed budget. */
final class StructuredContacts {

    private StructuredContacts() {}

    static List<PageText.Contact> read() {
        List<PageText.Contact> contacts = new ArrayList<>();
        String[] cells = cells();
        for (int i = 0; i + 2 < cells.length; i += 3) {
            contacts.add(new PageText.Contact(cells[i], kind(cells[i + 1]), cells[i + 2]));
        }
        return contacts;
    }

    private static ChannelKind kind(String property) {
        return switch (property) {
            case "telephone" -> ChannelKind.PHONE;
            case "faxNumber" -> ChannelKind.FAX;
            case "email" -> ChannelKind.EMAIL;
            default -> ChannelKind.MAIL;
        };
    }

    /** Name, property and value of each; a department or contact point is named after its organisation. */
    @JSBody(
            script = "var found = [], nodes = 400;"
                    + "function text(value) { return typeof value === 'string' ? value.trim().slice(0, 200) : ''; }"
                    + "function address(home) { return [text(home.streetAddress), text(home.addressLocality),"
                    + "  (text(home.addressRegion) + ' ' + text(home.postalCode)).trim()].filter(Boolean).join(', '); }"
                    + "function visit(node, owner, depth) {"
                    + "  if (!node || typeof node !== 'object' || depth > 8 || nodes-- < 0) { return; }"
                    + "  if (Array.isArray(node)) { node.forEach(function(one) { visit(one, owner, depth + 1); }); return; }"
                    + "  var own = text(node.name) || text(node.contactType);"
                    + "  var name = own && owner && own.indexOf(owner) < 0 ? owner + ', ' + own : own || owner;"
                    + "  ['telephone', 'faxNumber', 'email'].forEach(function(property) {"
                    + "    [].concat(node[property]).forEach(function(value) {"
                    + "      if (text(value)) { found.push(name, property, text(value).replace(/^(mailto|tel):/i, '')); } }); });"
                    + "  var home = node.address;"
                    + "  if (home && text(home.streetAddress)) { found.push(name, 'address', address(home)); }"
                    + "  Object.keys(node).forEach(function(key) {"
                    + "    if (key !== 'address') { visit(node[key], key === '@graph' ? '' : name, depth + 1); } });"
                    + "}"
                    + "var scripts = document.querySelectorAll('script[type=\"application/ld+json\"]');"
                    + "for (var i = 0; i < scripts.length && i < 10; i++) {"
                    + "  if (scripts[i].textContent.length > 100000) { continue; }"
                    + "  try { visit(JSON.parse(scripts[i].textContent), '', 0); } catch (notJson) {}"
                    + "}"
                    + "return found.slice(0, 300);")
    private static native String[] cells();
}
