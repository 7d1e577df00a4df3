package org.access524.extension.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.access524.form.ClassifiedField;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldOption;
import org.access524.form.FieldType;
import org.access524.form.FormField;
import org.access524.law.Holder;
import org.access524.law.Jurisdiction;
import org.access524.page.ChannelKind;
import org.access524.page.PageMark;
import org.access524.page.PageText;
import org.access524.request.AccessRequest;
import org.access524.request.Channel;
import org.access524.request.Event;
import org.access524.request.Provider;
import org.access524.request.RequestScope;

/** One of each, with every member told apart from every other. */
final class Samples {

    static final PageText TEXT = new PageText(
            "https://records.example.org/request?step=1",
            "Request your records",
            List.of("Medical records", "Patient"),
            List.of("First name", "Date of birth"),
            List.of("Myself", "Somebody else"),
            List.of("Submit"),
            List.of(new PageText.Link("Form", "https://records.example.org/form.pdf")),
            "Ask here.\nIt takes 30 days.",
            "Lakeview Hospital",
            List.of(new PageText.Link("Records", "https://records.example.org/records")),
            List.of(PageMark.MYCHART),
            List.of(new PageText.Contact("Lakeview Hospital, Medical records", ChannelKind.FAX, "555-0100")));

    static final RequestScope TWO_YEARS = new RequestScope(
            RequestScope.Kind.RECORDS,
            Optional.of(LocalDate.of(2024, 1, 1)),
            Optional.of(LocalDate.of(2025, 12, 31)),
            "left knee");

    private Samples() {}

    static ClassifiedField field(int frame, String id) {
        FormField field = new FormField(
                frame,
                id,
                "#who",
                FieldType.RADIO,
                "Who is asking?",
                "Choose one",
                "Requester",
                "About you",
                "1.",
                "who",
                "who-id",
                "off",
                "text",
                "[a-z]+",
                40,
                List.of(new FieldOption("self", "I am the patient"), new FieldOption("other", "Somebody else")),
                true,
                "self",
                true,
                12);
        return new ClassifiedField(field, FieldMeaning.REQUESTER_IS_PATIENT, 0.75, List.of("label:who", "options"));
    }

    static AccessRequest sentOn(LocalDate day) {
        return new AccessRequest(
                "request-1",
                "patient-1",
                new Provider("Lakeview Hospital", Jurisdiction.FEDERAL, Holder.ANY_PROVIDER),
                "https://records.example.org/request",
                Channel.ONLINE_FORM,
                RequestScope.EVERYTHING,
                "All my records.",
                List.of(Event.sent("event-1", day, Channel.ONLINE_FORM)));
    }
}
