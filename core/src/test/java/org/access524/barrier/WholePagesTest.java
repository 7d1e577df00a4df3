package org.access524.barrier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Invented pages as long as real ones. */
class WholePagesTest {

    @Test
    void aPageThatFollowsTheRuleIsQuiet() {
        assertFound("", """
                Getting a copy of your records
                You have a right to see your health records and to have a copy of them. Nobody has to come to our office for that.
                How to ask
                Fill in the request form, or write us a letter that says what you want. Send it by mail, fax, e-mail or through the portal.
                Please sign and date it and include a copy of a photo ID, such as a driver's license or passport.
                You do not have to tell us why you want your records. Your signature need not be witnessed or notarized.
                How you get it
                You choose: paper, a CD, a flash drive, a secure link or e-mail. Unencrypted e-mail could be read by others on its way. If you still want it, we send it.
                What it costs
                Copies through the portal are free. For a copy on a CD we charge $6.50. There is no fee for searching for your records.
                We tell you the fee before we copy anything. An unpaid bill does not matter.
                How long it takes
                Most requests are answered within 10 business days, and all of them within 30 days. Should we need longer, we write to you with the reason; that can happen once and adds no more than 30 days.
                For attorneys
                Attorneys and insurance companies must enclose an authorization signed by the patient and state the purpose of the disclosure.
                The fee is $1.00 per page plus a retrieval fee of $25, payable in advance.
                Changes to your record
                Requests to correct a record are answered within 60 days and must be made in writing on our amendment form.
                """);
    }

    @Test
    void aNoticeOfPrivacyPracticesIsQuiet() {
        assertFound("", """
                Notice of Privacy Practices
                This notice describes how medical information about you may be used and disclosed and how you can get access to this information. Please review it carefully.
                Our duties
                We are required by law to keep your health information private and to give you this notice.
                Uses and disclosures that need your authorization
                Most uses and disclosures of psychotherapy notes, uses for marketing and any sale of your information require your written authorization. You may revoke an authorization in writing at any time.
                Other uses and disclosures not described in this notice will be made only with your written authorization.
                Your rights
                You can ask to see or get an electronic or paper copy of your medical record. We will provide a copy or a summary, usually within 30 days of your request. We may charge a reasonable, cost-based fee.
                You can ask us to correct your medical record. We may say no, but we will tell you why in writing within 60 days.
                You can ask for a list of the times we have shared your information for six years before the date you ask. We will provide one list a year for free but will charge a reasonable, cost-based fee if you ask for another one within 12 months.
                You can ask us to contact you in a specific way. We will not ask the reason for your request.
                If you pay for a service in full, you can ask us not to share that information with your health insurer.
                You can choose someone to act for you. We will make sure the person has this authority before we take any action.
                You can complain to us or to the U.S. Department of Health and Human Services. We will not retaliate against you.
                We must follow a court order or subpoena, and we may disclose information to law enforcement for certain purposes.
                """);
    }

    @Test
    void anOfficePolicyOnOtherThingsIsQuiet() {
        assertFound("", """
                Office policies
                Co-pays are due before you are seen. Returned checks are charged $35. Missed appointments are charged $50.
                Balances over 60 days are turned over to a collection agency. Outstanding balances must be paid before a new appointment is made.
                Forms such as FMLA or disability papers cost $25 each and must be paid in advance. Please allow 10 business days.
                Refills must be requested through the patient portal and approved by your physician. We do not refill by e-mail.
                New patients: please bring two forms of insurance information and your Social Security card to your first visit. Have your previous doctor fax your records to 555-0177.
                Minors must come with a parent. A grandparent must bring a notarized letter from the parent.
                Our website is the property of Example Family Practice.
                """);
    }

    @Test
    void anAuthorizationFormSaysWhatItAsks() {
        assertFound("SSN_DEMANDED QUESTION, THIRD_PARTY_AUTHORIZATION QUESTION, WITNESS QUESTION", """
                AUTHORIZATION TO RELEASE MEDICAL RECORDS
                Patient name: ____________________ Date of birth: __________
                Social Security Number: ____________________
                I authorize Example Clinic to release my health information to:
                [ ] Myself  [ ] Other: ____________________
                Purpose: [ ] Personal use [ ] Continuing care [ ] Legal [ ] Insurance
                I understand that I may revoke this authorization in writing at any time.
                I understand that my treatment will not depend on whether I sign this form.
                I understand that information used or disclosed under this authorization may be redisclosed.
                This authorization expires one year from the date of my signature, unless I write another date here: ________
                If the patient signs with a mark, two witnesses are required.
                Signature of patient: ____________________ Date: __________
                Witness: ____________________
                FOR OFFICE USE ONLY
                ID checked by: __________ SSN: __________ Notary: __________
                """);
    }

    @Test
    void aPatientsAccessFormIsQuiet() {
        assertFound("", """
                PATIENT REQUEST FOR ACCESS TO HEALTH INFORMATION
                Patient name: ____________________ Date of birth: __________ Last four digits of SSN (optional): ____
                I ask for access to my records under 45 CFR 164.524.
                I want: [ ] to see them [ ] a paper copy [ ] an electronic copy on a CD [ ] by e-mail
                Send to: [ ] me, by mail [ ] me, by e-mail [ ] I will pick it up
                Reason (optional): ____________________
                Patient signature: ____________________ Date: __________
                """);
    }

    @Test
    void aDemandingPageIsHeardInEverySection() {
        assertFound(
                "FEE_PER_PAGE FIRM, FEE_PREPAYMENT QUESTION, FEE_SEARCH_OR_RETRIEVAL QUESTION, NOTARY QUESTION, NO_EMAIL FIRM,"
                        + " OVER_30_DAYS FIRM, PREPAYMENT_OF_BILL FIRM, THIRD_PARTY_AUTHORIZATION FIRM",
                """
                Medical records
                To receive a copy of your records you must complete and sign our Authorization to Disclose Health Information.
                If the form is mailed to us, your signature must be notarized.
                Patients are charged a $20 administrative fee plus 75 cents per page.
                All fees must be paid before the copies are released. Any outstanding balance on your account must also be paid before we release your records.
                Please allow 6 to 8 weeks for processing.
                For your protection we do not e-mail medical records.
                """);
    }

    @Test
    void aSpanishPageIsReadToo() {
        assertFound(
                "FEE_PER_PAGE FIRM, IN_PERSON_ONLY FIRM, PURPOSE_DEMANDED FIRM, THIRD_PARTY_AUTHORIZATION FIRM", """
                Cómo obtener su expediente
                Para recibir una copia de su expediente debe llenar y firmar una autorización de divulgación.
                En la solicitud debe indicar el motivo por el que pide los registros.
                Las copias se entregan solamente en persona, de lunes a viernes.
                Se cobra $0.75 por página.
                Respondemos en un plazo de 30 días. No es necesario que la firma esté notarizada.
                Los abogados deben pagar $30 por adelantado.
                """);
    }

    private static void assertFound(String expected, String page) {
        TreeSet<String> found = new TreeSet<>();
        StringBuilder quotes = new StringBuilder();
        for (FoundBarrier barrier : BarrierFinder.find(List.of(page), List.of())) {
            found.add(barrier.kind() + " " + barrier.strength());
            quotes.append('\n').append(barrier);
        }
        assertEquals(expected, String.join(", ", found), quotes.toString());
    }
}
