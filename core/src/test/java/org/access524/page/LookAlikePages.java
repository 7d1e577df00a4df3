package org.access524.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** Invented pages that are easily mistaken for records requests, and ordinary pages. */
final class LookAlikePages {
    private LookAlikePages() {}

    static Map<String, PageBuilder> all() {
        Map<String, PageBuilder> pages = new LinkedHashMap<>();
        pages.put("proxy form", proxy());
        pages.put("amendment form", amendment());
        pages.put("accounting of disclosures", accounting());
        pages.put("pet's records", pet());
        pages.put("police records", police());
        pages.put("transcript", transcript());
        pages.put("birth certificate", birthCertificate());
        pages.put("template shop", template());
        pages.put("records to our clinic", toOurClinic());
        pages.put("release to this practice", toThisPractice());
        pages.put("provider wizard", providerWizard());
        pages.put("login", login());
        pages.put("vendor marketing", marketing());
        pages.put("blog", blog());
        pages.put("article", article());
        pages.put("for attorneys", attorneys());
        pages.put("research", research());
        pages.put("job", job());
        pages.put("privacy notice", privacyNotice());
        pages.put("intake form", intake());
        pages.put("appointment form", appointment());
        pages.put("refill form", refill());
        pages.put("image upload", upload());
        pages.put("bill", bill());
        pages.put("disability paperwork", paperwork());
        pages.putAll(ShortPages.others());
        pages.putAll(ordinary());
        return pages;
    }

    static Map<String, PageBuilder> ordinary() {
        Map<String, PageBuilder> pages = new LinkedHashMap<>();
        pages.put(
                "home",
                PageBuilder.at("https://www.marigold.example.org/")
                        .title("Marigold Hospital")
                        .headings("Care close to home", "Find a doctor", "Pay my bill")
                        .body("Emergency care around the clock."));
        pages.put(
                "contact",
                PageBuilder.at("https://www.marigold.example.org/contact")
                        .title("Contact us")
                        .headings("Contact us", "Main hospital", "Billing", "Visiting hours")
                        .labels("Name", "E-mail", "Phone", "Message")
                        .body(
                                "Medical records: 555-555-0111",
                                "Billing: 555-555-0112",
                                "12 Alder St, Springfield, IL 62701"));
        pages.put(
                "news",
                PageBuilder.at("https://news.example.org/2026/03/city-council")
                        .title("City council meets")
                        .headings("City council meets")
                        .body("The council will meet on Monday."));
        pages.put(
                "shop",
                PageBuilder.at("https://shop.example.org/checkout")
                        .title("Checkout")
                        .labels("Name", "Street", "City", "State", "Zip")
                        .options("Standard mail", "Pick up in person")
                        .buttons("Place order"));
        pages.put(
                "music",
                PageBuilder.at("https://music.example.org/blue-note-records")
                        .title("Blue Note Records")
                        .headings("New releases")
                        .body("A new release from the label."));
        return pages;
    }

    static PageBuilder proxy() {
        return PageBuilder.at("https://www.marigold.example.org/mychart/proxy-access-form")
                .title("Proxy Access Request")
                .headings("Request proxy access to a medical record")
                .labels("Patient name", "Date of birth", "Relationship")
                .body("I authorize Marigold Hospital to release the health record to my proxy.");
    }

    static PageBuilder amendment() {
        return PageBuilder.at("https://www.marigold.example.org/medical-records/amendment")
                .title("Request to Amend Your Medical Record")
                .headings("Request to amend your medical record")
                .labels("Patient name", "Date of birth", "Date of service", "What is wrong?");
    }

    static PageBuilder accounting() {
        return PageBuilder.at("https://www.marigold.example.org/medical-records/accounting-of-disclosures")
                .title("Accounting of Disclosures")
                .headings("Request an accounting of disclosures")
                .labels("Patient name", "Date of birth", "Date range");
    }

    static PageBuilder pet() {
        return PageBuilder.at("https://www.briar.example.org/medical-records-request")
                .title("Request Your Pet's Medical Records | Briar Animal Hospital")
                .headings("Medical records request")
                .labels("Owner name", "Date of birth", "Dates of service", "Delivery method")
                .options("Lab results", "X-rays", "Vaccines");
    }

    static PageBuilder police() {
        return PageBuilder.at("https://www.springfield.example.org/police/records-request")
                .title("Police Records Request")
                .headings("Request a copy of a record")
                .labels("Name", "Date of birth", "Date of incident");
    }

    static PageBuilder transcript() {
        return PageBuilder.at("https://www.college.example.org/registrar/transcript-request")
                .title("Transcript Request")
                .headings("Request a copy of your records")
                .labels("Name", "Date of birth", "Delivery method")
                .options("Paper", "Electronic", "Pick up");
    }

    static PageBuilder birthCertificate() {
        return PageBuilder.at("https://www.county.example.org/health/birth-certificates")
                .title("Order a Birth Certificate")
                .headings("Order a birth certificate")
                .labels("Name", "Date of birth", "Purpose of request")
                .body("Request a copy of the record by mail.");
    }

    static PageBuilder template() {
        return PageBuilder.at("https://www.forms.example.org/medical-release-form-template")
                .title("Free Medical Records Release Form Template")
                .headings("Medical Records Release Form Template")
                .body("A medical release form is a document that is used to give permission to release records.");
    }

    static PageBuilder toOurClinic() {
        return PageBuilder.at("https://www.tansyfamilypractice.example.org/new-patients/records")
                .title("Transfer your records to our clinic")
                .headings("Have your medical records sent to us")
                .labels("Patient name", "Date of birth", "Previous provider", "Previous provider's fax")
                .body("I authorize the release of my medical records to Tansy Family Practice.");
    }

    static PageBuilder toThisPractice() {
        return PageBuilder.at("https://www.thyme.example.org/forms/release")
                .title("Medical Records Release")
                .headings("Medical records release")
                .labels("Patient name", "Date of birth", "Dates of service")
                .options("Progress notes", "Discharge summary")
                .provider("Thyme Spine Center")
                .body("I, ____, give permission to release my records to Thyme Spine Center.");
    }

    static PageBuilder providerWizard() {
        return PageBuilder.at("https://www.swellbox.com/marigold-provider-wizard.html")
                .title("Request medical records")
                .headings("Request medical records");
    }

    static PageBuilder login() {
        return PageBuilder.at(
                        "https://portal.marigold.example.org/mychart/Authentication/Login?postloginurl=app/release-of-information")
                .title("Login Page")
                .headings("Access your health record")
                .labels("Username", "Password");
    }

    static PageBuilder marketing() {
        return PageBuilder.at("https://www.chartmovers.example.com/release-of-information")
                .title("Release of Information Software for Hospitals")
                .headings("Release of information, solved", "Trusted by 400 health systems", "Request a demo")
                .body("Streamline medical record requests. Our clients save time on every authorization to release.");
    }

    static PageBuilder blog() {
        return PageBuilder.at("https://www.wellnesswords.example.com/blog/how-to-get-your-medical-records")
                .title("How to Get Your Medical Records: A Complete Guide")
                .headings(
                        "How to Get Your Medical Records",
                        "Step 1: Contact the right department",
                        "Step 2: Sign a form")
                .body(
                        "Most hospitals ask for an authorization to release your medical records. Read more in this guide.");
    }

    static PageBuilder article() {
        return PageBuilder.at("https://www.wellnesswords.example.com/can-i-get-my-x-rays")
                .title("Can I Get My X-Ray Images From the Hospital?")
                .headings("Can I Get My X-Ray Images From the Hospital?", "Requesting medical records")
                .body("Ask your doctor's office for a release of information form. In each state the fee differs.");
    }

    static PageBuilder attorneys() {
        return PageBuilder.at("https://www.marigold.example.org/medical-records/attorney-requests")
                .title("Medical Records for Attorneys")
                .headings("Attorney requests")
                .body("Send a subpoena or an authorization to release medical records.");
    }

    static PageBuilder research() {
        return PageBuilder.at("https://www.university.example.org/irb/release-of-health-information")
                .title("Authorization to Release Health Information for Research")
                .headings("For researchers")
                .body("The consent form must contain an authorization to release.");
    }

    static PageBuilder job() {
        return PageBuilder.at("https://careers.marigold.example.org/release-of-information-specialist")
                .title("Release of Information Specialist")
                .headings("Release of Information Specialist")
                .body("Responsibilities include requests for copies of medical records. High school diploma.");
    }

    static PageBuilder privacyNotice() {
        return PageBuilder.at("https://www.marigold.example.org/privacy-practices")
                .title("Notice of Privacy Practices")
                .headings("Notice of Privacy Practices", "Your right to a copy of your medical record")
                .body(
                        "You may request a copy of your medical record in writing. We need your written authorization to",
                        "release information for other purposes. Write to the Health Information Management department,",
                        "12 Alder Street, Springfield, IL 62701. We may charge a fee for the cost of copies.");
    }

    static PageBuilder intake() {
        return PageBuilder.at("https://www.tansyfamilypractice.example.org/intake")
                .title("Welcome to our practice")
                .headings("About you", "Medical history")
                .labels(
                        "Name",
                        "Date of birth",
                        "Reason for visit",
                        "Medications",
                        "Immunizations",
                        "Purpose of visit",
                        "Relationship to insured")
                .options("Self", "Spouse", "Alcohol", "Drugs", "Mental health", "X-ray")
                .body("I authorize the release of information to my insurer.");
    }

    static PageBuilder appointment() {
        return PageBuilder.at("https://www.tansyfamilypractice.example.org/request-an-appointment")
                .title("Request an Appointment")
                .headings("Request an appointment")
                .labels("Name", "Date of birth", "Who is this for?", "How should we contact you?")
                .options("Myself", "My child", "Mail", "Patient portal");
    }

    static PageBuilder refill() {
        return PageBuilder.at("https://www.tansyfamilypractice.example.org/refill-request")
                .title("Prescription Refill Request")
                .headings("Request a refill")
                .labels("Name", "Date of birth", "Medication", "Delivery method")
                .options("Pick up", "Mail");
    }

    static PageBuilder upload() {
        return PageBuilder.at("https://www.sorrel.example.org/upload-images")
                .title("Upload your images before your visit")
                .headings("Upload your images")
                .body("Send us your X-rays on a CD or upload a copy of your images here.");
    }

    static PageBuilder bill() {
        return PageBuilder.at("https://www.marigold.example.org/medical-records/pay-my-bill")
                .title("Pay my bill")
                .headings("Pay my bill")
                .labels("Guarantor name", "Date of birth", "Date of service");
    }

    static PageBuilder paperwork() {
        return PageBuilder.at("https://www.tansyfamilypractice.example.org/fmla-forms")
                .title("FMLA and disability forms")
                .headings("Form completion requests")
                .labels("Patient name", "Date of birth", "Dates of care", "Delivery method")
                .body("Please sign the authorization to release medical information.");
    }
}
