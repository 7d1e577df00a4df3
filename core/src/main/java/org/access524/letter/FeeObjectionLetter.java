package org.access524.letter;

import static org.access524.text.IsoDate.longForm;

import java.util.Optional;
import org.access524.law.Facts;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.FeeBasis;
import org.access524.request.LetterKind;

/** To a fee that is not, or may not be, one for copying: offers to pay the lawful fee. */
final class FeeObjectionLetter {

    private FeeObjectionLetter() {}

    static Letter write(LetterContext context) {
        FollowUp letter = FollowUp.begin(LetterKind.FEE_OBJECTION, context, "Your fee", FollowUp.RECORDS_OFFICE);
        Optional<Event> quoted = letter.request().known().last(EventKind.FEE_QUOTED);
        FeeBasis basis = basis(quoted);
        quoted.ifPresent(event -> letter.say(said(event)));
        byBasis(letter, basis);
        letter.law(
                "45 CFR 164.524(c)(4) limits the fee for a copy to a reasonable, cost-based fee for the labor of copying,"
                        + " supplies, postage, and a summary or explanation to which I have agreed.",
                Facts.FEES);
        letter.brief("45 CFR 164.524(c)(4) limits the fee to a reasonable, cost-based fee.", Facts.FEES);
        letter.paragraph().also(wish(basis)).also("I will pay a lawful fee.");
        letter.law(
                "HHS FAQ 2029 says that a provider should be ready to tell the approximate fee in advance.",
                Facts.APPROXIMATE_FEE);
        letter.paragraph().say(letter.request().missing()).wanted();
        return letter.end();
    }

    private static FeeBasis basis(Optional<Event> quoted) {
        return quoted.isPresent() && quoted.get().details() instanceof EventDetails.Quoting quote
                ? quote.basis()
                : FeeBasis.NOT_STATED;
    }

    private static String said(Event quoted) {
        String amount = "";
        String what = "quoted a fee";
        if (quoted.details() instanceof EventDetails.Quoting quote) {
            amount = Prose.lead(" of ", Prose.fold(quote.amount()));
            what = switch (quote.basis()) {
                case NOT_STATED -> "quoted a fee" + amount;
                case COST_OF_COPYING -> "quoted a fee" + amount + " for copying";
                case PER_PAGE -> "quoted a fee" + amount + " by the page";
                case SEARCH_OR_RETRIEVAL -> "quoted a fee" + amount + " for searching or retrieving the records";
                case FLAT -> "quoted a flat fee" + amount;
                case UNPAID_BILL -> "asked me to pay a bill" + amount + " for care first";
                case PORTAL_DOWNLOAD -> "quoted a fee" + amount + " for access through your portal";
            };
        }
        return "On " + longForm(quoted.date()) + ", you " + what + Prose.lead(": ", Quotes.brief(quoted.note())) + ".";
    }

    private static void byBasis(FollowUp letter, FeeBasis basis) {
        switch (basis) {
            case PER_PAGE ->
                letter.also(
                        "HHS's access guidance says that a fee by the page may not be charged for a copy of records that are"
                                + " kept electronically.",
                        Facts.NO_PER_PAGE_FEE);
            case SEARCH_OR_RETRIEVAL ->
                letter.also(
                        "HHS FAQ 2025 says that the labor of copying does not include reviewing the request, or searching"
                                + " for and retrieving the records.",
                        Facts.COPYING_LABOR);
            case FLAT ->
                letter.also(
                        "HHS says that a provider may charge a flat fee of no more than $6.50 for an electronic copy of"
                                + " records that are kept electronically, as one of three ways to set the fee; the others"
                                + " go by cost.",
                        Facts.FLAT_FEE);
            case UNPAID_BILL ->
                letter.also(
                        "HHS's access guidance says that access may not be withheld because a bill for care is unpaid.",
                        Facts.UNPAID_BILL);
            case PORTAL_DOWNLOAD ->
                letter.also(
                        "HHS's access guidance says that no fee may be charged for access through the view, download and"
                                + " transmit functions of certified electronic health record technology.",
                        Facts.NO_PORTAL_FEE);
            case NOT_STATED, COST_OF_COPYING -> {}
        }
    }

    private static String wish(FeeBasis basis) {
        return switch (basis) {
            case UNPAID_BILL -> "Please handle my request for access apart from any bill.";
            case PORTAL_DOWNLOAD -> "Please drop the fee, or tell me what else it is for.";
            case PER_PAGE, SEARCH_OR_RETRIEVAL, FLAT ->
                "Please set the fee anew, and tell me what it is made up of and how each part was worked out.";
            case NOT_STATED, COST_OF_COPYING ->
                "Please tell me what the fee is made up of, and how each part was worked out.";
        };
    }
}
