package org.access524.extension.ui;

import java.util.ArrayList;
import java.util.List;
import org.access524.json.JsonObject;
import org.access524.law.Certainty;
import org.access524.law.Citations;
import org.access524.law.ComplaintBodies;
import org.access524.law.ComplaintBody;
import org.access524.law.Holder;
import org.access524.law.Jurisdiction;
import org.access524.request.LetterKind;
import org.teavm.jso.dom.html.HTMLElement;

/** To which offices a complaint can go. The person chooses, and checks what was not read. */
final class WhereToSend {

    private WhereToSend() {}

    /** @param provider in the shape of the message contract */
    static HTMLElement build(LetterKind kind, JsonObject provider) {
        List<HTMLElement> offices = switch (kind) {
            case OCR_COMPLAINT ->
                List.of(office("Office for Civil Rights (HHS)", Citations.OCR_COMPLAINT_PORTAL.url(), true));
            case INFORMATION_BLOCKING_REPORT ->
                List.of(office("HealthIT.gov", Citations.INFORMATION_BLOCKING_PORTAL.url(), true));
            case STATE_COMPLAINT -> ofTheState(provider);
            default -> List.of();
        };
        if (offices.isEmpty()) {
            return View.div("");
        }
        HTMLElement list = View.element("ul", "plan");
        for (HTMLElement office : offices) {
            list.appendChild(office);
        }
        return View.div("card no-print", View.say("h2", "", "complaint_where"), list);
    }

    private static List<HTMLElement> ofTheState(JsonObject provider) {
        List<HTMLElement> offices = new ArrayList<>();
        Jurisdiction state = Jurisdiction.of(provider.text("jurisdiction")).orElse(Jurisdiction.FEDERAL);
        for (ComplaintBody body : ComplaintBodies.of(state, holder(provider.text("kind")))) {
            offices.add(office(body.name(), body.address(), body.certainty() == Certainty.VERIFIED));
        }
        return offices;
    }

    private static Holder holder(String name) {
        for (Holder holder : Holder.values()) {
            if (holder.name().equals(name)) {
                return holder;
            }
        }
        return Holder.ANY_PROVIDER;
    }

    private static HTMLElement office(String name, String address, boolean read) {
        HTMLElement link = View.words("a", "", name);
        link.setAttribute("href", address);
        link.setAttribute("target", "_blank");
        link.setAttribute("rel", "noreferrer");
        HTMLElement row = View.div("row", View.element("span", "grow", link));
        if (!read) {
            row.appendChild(View.say("span", "pill", "standing_CHECK"));
        }
        return View.element("li", "", row);
    }
}
