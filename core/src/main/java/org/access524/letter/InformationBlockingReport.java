package org.access524.letter;

import java.util.ArrayList;
import java.util.List;
import org.access524.law.Facts;
import org.access524.law.Jurisdiction;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.LetterKind;
import org.access524.request.Provider;
import org.access524.request.RequestScope;

/** What the portal for reports of information blocking asks; it says what happened, and judges nobody. */
final class InformationBlockingReport {

    private InformationBlockingReport() {}

    static Letter write(LetterContext context) {
        ComplaintFacts facts = new ComplaintFacts(context);
        RequestWords request = facts.request();
        Draft draft = new Draft(
                LetterKind.INFORMATION_BLOCKING_REPORT,
                "Report about access to " + request.records(),
                "Information Blocking Portal",
                "HealthIT.gov");
        String report = "I report what may be information blocking (45 CFR 171.101).";
        draft.law(report, Facts.INFORMATION_BLOCKING_ACTORS);
        draft.paragraph()
                .say("Who asked: "
                        + (facts.requester().isRepresentative()
                                ? "the patient's personal representative."
                                : "the patient."));
        RequestScope scope = request.known().scope();
        draft.paragraph()
                .say("What was asked for: "
                        + ScopeWords.records(scope.kind(), facts.requester().whose()) + ", " + ScopeWords.dates(scope)
                        + ".");
        draft.paragraph()
                .say("Kind of request: access of an individual to the health information about that individual.");
        who(draft, request);
        facts.chronicle(draft);
        draft.paragraph()
                .law(
                        "A practice of a health care provider is information blocking if the provider knows that it is"
                                + " unreasonable and likely to interfere with access to electronic health information"
                                + " (42 USC 300jj-52(a)(1)(B)).",
                        Facts.INFORMATION_BLOCKING);
        draft.say("I do not know what the provider knew: I report what I was told and what I received.");
        draft.law(
                "Information blocking by a health care provider can be reported to HHS; OIG may refer it to CMS for Medicare"
                        + " payment disincentives (89 FR 54662).",
                Facts.PROVIDER_DISINCENTIVES);
        draft.brief(report, Facts.INFORMATION_BLOCKING_ACTORS)
                .brief(request.inShort(), Facts.RIGHT)
                .brief(request.missing());
        return draft.toBeSignedBy(facts.requester().signer());
    }

    private static void who(Draft draft, RequestWords request) {
        Provider provider = request.known().provider();
        String state = provider.jurisdiction() == Jurisdiction.FEDERAL
                ? ""
                : provider.jurisdiction().displayName();
        draft.paragraph()
                .say(Prose.sentence(Prose.lead(
                        "Who was asked: ", Prose.join(", ", List.of(Prose.fold(provider.name()), state)))));
        List<String> people = new ArrayList<>();
        for (Event event : request.known().chronicle()) {
            if (event.details() instanceof EventDetails.Promising promise
                    && !people.contains(Prose.fold(promise.who()))) {
                people.add(Prose.fold(promise.who()));
            }
        }
        draft.say(Prose.sentence(Prose.lead("Who spoke for it: ", Prose.join("; ", people))));
    }
}
