package org.access524.law;

import java.util.ArrayList;
import java.util.List;

/** Everything that a letter may say about federal law, one entry each. State limits are {@link AccessRule}s. */
public final class Facts {

    private static final List<Fact> ALL = new ArrayList<>();

    private static final String GUIDANCE = "HHS's access guidance";
    private static final String HHS = "HHS";

    // The right and its clock.

    public static final Fact RIGHT = fact(
            Citations.RIGHT_OF_ACCESS,
            "An individual has a right to inspect and to get a copy of protected health information in a designated record set.");
    public static final Fact RIGHT_TO_A_COPY = fact(
            Citations.RIGHT_TO_A_COPY,
            "The right lasts for as long as the information is kept; psychotherapy notes and what is compiled for a legal proceeding are excepted.");
    public static final Fact WRITING =
            fact(Citations.WRITTEN_REQUEST, "A provider may require a request in writing, if it tells individuals so.");
    public static final Fact TIMELY_ACTION = fact(
            Citations.TIMELY_ACTION,
            "A provider acts no later than 30 days after receipt; one extension of at most 30 days needs, within those 30 days, a written statement of the reasons and the date.");
    public static final Fact THIRTY_DAYS = fact(
            Citations.THIRTY_DAYS,
            "A provider acts no later than 30 days after receipt: it grants and provides access, or denies in writing.");
    public static final Fact EXTENSION = fact(
            Citations.EXTENSION,
            "Only one extension, of at most 30 days, and only if within the first 30 days the provider gives a written statement of the reasons for the delay and the date by which it will act.");
    public static final Fact CALENDAR_DAYS = fact(
            Citations.HHS_FAQ_CALENDAR_DAYS, "HHS FAQ 2052 reads the 30 days as calendar days and as an outer limit.");
    public static final Fact ACCESS_IS_NO_AUTHORIZATION = fact(
            Citations.HHS_FAQ_AUTHORIZATION,
            "An authorization permits a disclosure and needs statements of purpose, expiry and revocation; a request for access requires the disclosure.");
    public static final Fact NO_UNREASONABLE_MEASURES = reported(
            GUIDANCE,
            "A provider may not require a visit in person, the use of its portal, or the mail, as those are unreasonable measures.");
    public static final Fact OWN_FORM = reported(
            GUIDANCE, "A provider may require its own form only if that is no barrier and no unreasonable delay.");
    public static final Fact UNPAID_BILL =
            reported(GUIDANCE, "Access may not be withheld because a bill for care is unpaid.");

    // What is covered, form, manner.

    public static final Fact RECORD_SET = fact(
            Citations.DESIGNATED_RECORD_SET,
            "The designated record set is what is maintained by or for a provider: medical and billing records and any others used to make decisions about individuals.");
    public static final Fact IMAGES = fact(
            Citations.HHS_FAQ_IMAGES,
            "X-rays and other diagnostic images in the record are included, in the form requested if readily producible.");
    public static final Fact FORM_AND_FORMAT = fact(
            Citations.FORM_AND_FORMAT,
            "The form and format requested if readily producible; else a readable hard copy or another form on which both agree.");
    public static final Fact ELECTRONIC_FORM = fact(
            Citations.ELECTRONIC_FORM,
            "For electronic information of which an electronic copy is asked: the electronic form and format requested if readily producible, else a readable electronic form on which both agree.");
    public static final Fact SUMMARY_IF_AGREED = fact(
            Citations.SUMMARY_IF_AGREED,
            "A summary in place of the records only if the individual agrees in advance to it and to its fee.");
    public static final Fact MANNER = fact(
            Citations.MANNER_OF_ACCESS,
            "A provider arranges a convenient time and place to inspect or to collect a copy, or mails the copy at the individual's request; it may discuss scope and format.");
    public static final Fact MAIL_AND_EMAIL =
            reported(HHS, "Every provider is expected to be able to send copies by mail and by e-mail.");
    public static final Fact UNENCRYPTED_EMAIL = reported(
            GUIDANCE,
            "After a brief warning that a third party could read it, and if the individual still wants it, a provider must send the copy by unencrypted e-mail.");
    public static final Fact OWN_MEDIA = fact(
            Citations.HHS_FAQ_OWN_MEDIA,
            "A provider that does not accept the individual's own media may not require the individual to buy its media.");

    // Fees.

    public static final Fact FEES = fact(
            Citations.FEES,
            "Only a reasonable, cost-based fee: labor for copying, supplies, postage, and a summary or explanation agreed to.");
    public static final Fact COPYING_LABOR = fact(
            Citations.HHS_FAQ_COPYING_LABOR,
            "Labor for copying does not include reviewing the request, searching, and retrieving.");
    public static final Fact APPROXIMATE_FEE = fact(
            Citations.HHS_FAQ_APPROXIMATE_FEE, "A provider should be ready to tell the approximate fee in advance.");
    public static final Fact STATE_FEES = fact(
            Citations.HHS_FAQ_STATE_FEES,
            "A state law that gives a free or cheaper copy prevails; one that allows more than HIPAA does not.");
    public static final Fact INSPECTION_IS_FREE = fact(
            Citations.HHS_FAQ_INSPECTION,
            "No fee for inspection, nor for notes or photographs that the individual takes with a device of her own.");
    public static final Fact MEDIA_FEE =
            fact(Citations.MEDIA_FEE, "Supplies for portable media only if the individual asks for portable media.");
    public static final Fact NO_PER_PAGE_FEE =
            reported(GUIDANCE, "No fee by the page for a copy of information that is kept electronically.");
    public static final Fact NO_PORTAL_FEE =
            reported(GUIDANCE, "No fee for access through the view, download and transmit functions of a portal.");
    public static final Fact NO_SYSTEM_COSTS = reported(
            GUIDANCE,
            "No fee for verification, documentation, maintaining systems or storage, even if state law allows it.");
    public static final Fact FLAT_FEE = reported(
            HHS,
            "A provider may charge a flat fee of no more than $6.50 for an electronic copy, as one of three ways.");

    // Denial.

    public static final Fact CLOSED_GROUNDS = fact(
            Citations.GROUNDS_WITHOUT_REVIEW,
            "The grounds of denial are a closed list, with those of (a)(3); none concerns the person's reason for asking.");
    public static final Fact REVIEWABLE_GROUNDS = fact(
            Citations.GROUNDS_WITH_REVIEW,
            "Danger to life or physical safety, substantial harm to another person mentioned, substantial harm by a representative's access: reviewable.");
    public static final Fact REVIEW = fact(
            Citations.REVIEW,
            "A denial on a reviewable ground is reviewed by another licensed health care professional who did not take part in it.");
    public static final Fact REVIEW_PROCEDURE = fact(
            Citations.REVIEW_OF_DENIAL,
            "The provider promptly refers a request for review, the reviewer decides within a reasonable time, and the individual gets written notice.");
    public static final Fact ACCESS_TO_THE_REST =
            fact(Citations.ACCESS_TO_THE_REST, "After a partial denial everything else is given.");
    public static final Fact WRITTEN_DENIAL = fact(
            Citations.WRITTEN_DENIAL,
            "A denial is timely, written, in plain language, and states its basis, rights of review, and how to complain to the provider, with a name or title and telephone number, and to the Secretary of HHS.");
    public static final Fact RARE_DENIAL =
            fact(Citations.HHS_FAQ_DENIAL, "A denial is possible only in very limited circumstances.");

    // Those who keep records for the provider, and those who do not.

    public static final Fact KEPT_ELSEWHERE = fact(
            Citations.KEPT_ELSEWHERE,
            "A provider that does not maintain the information and knows who does tells the individual where to direct the request.");
    public static final Fact VENDOR_CONTRACT = fact(
            Citations.BUSINESS_ASSOCIATE_ACCESS,
            "The contract with a business associate provides that it makes information available for access.");
    public static final Fact VENDOR_HELD = fact(
            Citations.HHS_FAQ_VENDOR_HELD,
            "A provider gives access also to what a business associate holds for it, unless it merely duplicates what the provider has.");

    // Who asks, and who they are.

    public static final Fact REPRESENTATIVE =
            fact(Citations.PERSONAL_REPRESENTATIVE, "A personal representative is treated as the individual.");
    public static final Fact PARENT = fact(
            Citations.PARENT_OF_A_MINOR,
            "A parent, guardian or person in place of a parent with authority for health care decisions of an unemancipated minor is the personal representative, with exceptions.");
    public static final Fact DECEASED = fact(
            Citations.DECEASED,
            "An executor, administrator or other person with authority to act for a deceased individual or the estate is the personal representative.");
    public static final Fact VERIFICATION = fact(
            Citations.VERIFICATION,
            "A provider verifies identity and authority if they are not known to it; the text names no notary and no Social Security number.");
    public static final Fact NO_BARRIER_BY_VERIFICATION = reported(
            GUIDANCE,
            "No particular form of verification is mandated, and it may not create a barrier or unreasonable delay.");

    // Complaints.

    public static final Fact COMPLAINT =
            fact(Citations.COMPLAINT_TO_HHS, "Anyone may complain to the Secretary of HHS.");
    public static final Fact COMPLAINT_IN_TIME = fact(
            Citations.COMPLAINT_WITHIN_180_DAYS,
            "A complaint is filed within 180 days of when the person knew or should have known, unless waived for good cause.");
    public static final Fact OWN_COMPLAINT_PROCESS = fact(
            Citations.OWN_COMPLAINT_PROCESS, "A provider has a process for complaints of its own, and documents them.");
    public static final Fact NO_RETALIATION =
            fact(Citations.NO_RETALIATION, "No intimidation or retaliation for exercising a right or complaining.");
    public static final Fact INFORMATION_BLOCKING_ACTORS = fact(
            Citations.INFORMATION_BLOCKING_ACTORS, "The rules on information blocking apply to health care providers.");
    public static final Fact INFORMATION_BLOCKING = fact(
            Citations.INFORMATION_BLOCKING,
            "A practice of a provider is information blocking if the provider knows that it is unreasonable and likely to interfere with access to electronic health information.");
    public static final Fact PROVIDER_DISINCENTIVES = fact(
            Citations.PROVIDER_DISINCENTIVES,
            "Information blocking by a health care provider can be reported to HHS; OIG may refer it to CMS for Medicare payment disincentives.");

    private Facts() {}

    /** All of them, in the order of this file. */
    public static List<Fact> all() {
        return List.copyOf(ALL);
    }

    private static Fact fact(Citation citation, String statement) {
        return add(new Fact(statement, Certainty.VERIFIED, citation, ""));
    }

    private static Fact reported(String saidBy, String statement) {
        return add(new Fact(statement, Certainty.REPORTED, Citations.HHS_ACCESS_GUIDANCE, saidBy));
    }

    private static Fact add(Fact fact) {
        ALL.add(fact);
        return fact;
    }
}
