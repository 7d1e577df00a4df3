package org.access524.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** Invented pages on which a patient asks for records. */
final class RecordsPages {
    private RecordsPages() {}

    static Map<String, PageBuilder> all() {
        Map<String, PageBuilder> pages = new LinkedHashMap<>();
        pages.put("hospital landing page", landing());
        pages.put("below a billing path", belowBilling());
        pages.put("practice that says chart", practice());
        pages.put("one page for everything", mixed());
        pages.put("plain form", form());
        pages.put("form without a telling address or title", plainBuilderForm());
        pages.put("portal's own form", portalForm());
        pages.put("vendor wizard, any slide", wizardSlide());
        pages.put("vendor launcher without words", launcher());
        pages.put("Spanish landing page", spanishLanding());
        pages.put("Spanish form", spanishForm());
        pages.put("images landing page", images());
        pages.put("images form", imagesForm());
        pages.put("behavioral health release", behavioral());
        pages.put("export of everything", export());
        pages.putAll(ShortPages.wanted());
        return pages;
    }

    static PageBuilder landing() {
        return PageBuilder.at("https://www.marigold.example.org/patients-visitors/medical-records")
                .title("Medical Records | Marigold Hospital")
                .headings("Medical Records", "How to get a copy", "Fees")
                .link(
                        "Authorization to Release Health Information (PDF)",
                        "https://www.marigold.example.org/files/a1.pdf")
                .body(
                        "You may ask for a copy of your medical record at any time.",
                        "Print and complete the form, then fax it to (555) 555-0142 or e-mail roi@marigold.example.org.",
                        "Please allow ten business days.");
    }

    static PageBuilder belowBilling() {
        return PageBuilder.at("https://www.larkspur.example.org/pay-your-bill/medical-records-request/")
                .title("Medical Records Request - Larkspur Health")
                .headings("Medical Records Request")
                .body("Our Health Information Management department answers requests for copies of your records.");
    }

    static PageBuilder practice() {
        return PageBuilder.at("https://www.tansyfamilypractice.example.org/records")
                .title("Records")
                .headings("Records", "Asking for your chart")
                .body(
                        "Ask at the desk for a copy of your chart, or mail the signed form.",
                        "There is no charge for your own records.",
                        "Tansy Family Practice",
                        "12 Alder Street",
                        "Springfield, IL 62701");
    }

    static PageBuilder mixed() {
        return PageBuilder.at("https://www.yarrow.example.org/patients/health-information-management")
                .title("Health Information Management")
                .headings(
                        "Health Information Management",
                        "Request a copy of your medical records",
                        "Birth certificates",
                        "Proxy access",
                        "Ask for an amendment",
                        "Accounting of disclosures")
                .body("Send the Authorization for Release of Information to us by mail or fax. Fax: 555-555-0177");
    }

    static PageBuilder form() {
        return PageBuilder.at("https://www.comfrey.example.org/release-of-information-form")
                .title("Release of Information")
                .headings("Release of Information")
                .labels("Patient name", "Date of birth", "Dates of service", "Purpose of this disclosure", "Release to")
                .options("Discharge summary", "Progress notes", "Laboratory results", "CD", "Paper", "Myself", "Other")
                .buttons("Submit");
    }

    static PageBuilder plainBuilderForm() {
        return PageBuilder.at("https://form.jotform.com/000000000000000")
                .title("Form")
                .labels(
                        "First Name",
                        "Last Name",
                        "Date of Birth",
                        "Treatment dates",
                        "How would you like to receive it?")
                .options("Operative report", "Pathology report", "Radiology report", "Encrypted e-mail", "Pick up")
                .body("I authorize Comfrey Clinic to release the records marked above.");
    }

    static PageBuilder portalForm() {
        return PageBuilder.at("https://portal.marigold.example.org/prd/app/release-of-information")
                .title("Request a Copy of Your Health Record")
                .headings("Request a Copy of Your Health Record")
                .labels(
                        "Which organization's health records are you requesting?",
                        "Who should we send your health record to?",
                        "What dates do you want information from?",
                        "From",
                        "To",
                        "Include")
                .options("Me", "Someone else");
    }

    static PageBuilder wizardSlide() {
        return PageBuilder.at("https://mroexpress.mrocorp.com/?guid=0&orgguid=0")
                .title("Request")
                .headings("What is your mailing address?")
                .labels("STREET", "CITY", "STATE", "ZIP CODE");
    }

    static PageBuilder launcher() {
        return PageBuilder.at("https://www.swellbox.com/marigold-wizard.html").title("Wizard");
    }

    static PageBuilder spanishLanding() {
        return PageBuilder.at("https://www.marigold.example.org/es/expedientes-medicos")
                .title("Expedientes médicos | Hospital Marigold")
                .headings("Cómo solicitar su expediente médico")
                .body(
                        "Llene el formulario de autorización para la divulgación de información.",
                        "Envíelo por fax al 555-555-0143 o por correo.");
    }

    static PageBuilder spanishForm() {
        return PageBuilder.at("https://www.salvia.example.org/formularios/f-12")
                .title("Autorización para divulgar información médica")
                .labels(
                        "Nombre del paciente",
                        "Fecha de nacimiento",
                        "Fechas de servicio",
                        "Propósito de la divulgación")
                .options("Resumen de alta", "Notas de progreso", "Papel", "Correo electrónico");
    }

    static PageBuilder images() {
        return PageBuilder.at("https://www.sorrel.example.org/radiology/request-images")
                .title("Request Copies of Your Images | Sorrel Imaging")
                .headings("Request copies of your images")
                .body(
                        "The film library puts copies of your X-rays on a CD. Call 555-555-0166 before you come in person.");
    }

    static PageBuilder imagesForm() {
        return PageBuilder.at("https://www.sorrel.example.org/image-request")
                .title("Image Request Form")
                .headings("Image request form")
                .labels("Patient name", "Date of birth", "Date of exam", "Delivery method")
                .options("CT", "MRI", "X-ray images", "CD", "Electronic link");
    }

    static PageBuilder behavioral() {
        return PageBuilder.at("https://www.lovage.example.org/forms/consent-5")
                .title("Authorization to Disclose Protected Health Information")
                .headings("Authorization to Disclose Protected Health Information")
                .labels("Client name", "DOB", "Purpose of disclosure", "I release the following")
                .options(
                        "Continuing care",
                        "Legal",
                        "Psychotherapy notes",
                        "Substance use",
                        "HIV",
                        "Progress notes",
                        "Discharge summary");
    }

    static PageBuilder export() {
        return PageBuilder.at("https://www.marigold.example.org/interoperability")
                .title("Request an EHI export")
                .headings("Request an EHI export")
                .body("Complete the form and e-mail it to records@marigold.example.org. Allow 30 days.");
    }
}
