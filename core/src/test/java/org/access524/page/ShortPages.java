package org.access524.page;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Pages that say little, each in words of its own: what counts is which things are asked for and how, not a phrase that
 * many pages share.
 */
final class ShortPages {
    private ShortPages() {}

    /** Pages on which a patient asks for records or images. */
    static Map<String, PageBuilder> wanted() {
        Map<String, PageBuilder> pages = new LinkedHashMap<>();
        wanted1(pages);
        wanted2(pages);
        wanted3(pages);
        wanted4(pages);
        return pages;
    }

    /** Pages that speak of the same things and take no such request. */
    static Map<String, PageBuilder> others() {
        Map<String, PageBuilder> pages = new LinkedHashMap<>();
        other1(pages);
        other2(pages);
        other3(pages);
        other4(pages);
        other5(pages);
        return pages;
    }

    private static void wanted1(Map<String, PageBuilder> pages) {
        pages.put(
                "radiology pictures for patients",
                PageBuilder.at("https://www.ridgeview.example.org/patients/pictures")
                        .title("Radiology pictures for patients")
                        .headings("Radiology pictures for patients")
                        .body("The file room can put them on a stick: fileroom@ridgeview.example.org."));
        pages.put(
                "echo and ekg discs",
                PageBuilder.at("https://www.hollinsortho.example.com/echo-discs")
                        .title("Echo and EKG discs | Hollins Heart")
                        .headings("Get your echocardiogram on a disc")
                        .body(
                                "We burn your echo onto a DVD while you wait. Call 217-555-0111 or come to the front window on level 2.",
                                "Bring a license or passport."));
        pages.put(
                "my scans",
                PageBuilder.at("https://www.wrenhillimaging.example.org/patients/my-scans")
                        .title("My scans")
                        .headings("Need your scans?")
                        .body(
                                "Want a copy of the PET or CT pictures for another doctor? E-mail scans@wrenhillimaging.example.org with your name and birthday.",
                                "No charge for the first disc."));
        pages.put(
                "order a disc",
                PageBuilder.at("https://www.oakmereortho.example.net/disc-order")
                        .title("Order a disc")
                        .headings("Order a disc of your X-rays")
                        .labels("Your name", "Birthday", "Which body part", "How do you want it")
                        .options("Knee", "Hip", "Shoulder", "Disc by mail", "Download link", "I will come by")
                        .buttons("Send order"));
        pages.put(
                "panoramic x-ray copies",
                PageBuilder.at("https://www.brightdental.example.com/panorex")
                        .title("Panoramic X-ray copies | Bright Dental")
                        .headings("Moving to another dentist?")
                        .body(
                                "We will send your bitewings and panorex to you or your new dentist. Text or e-mail frontdesk@brightdental.example.com."));
        pages.put(
                "copias de placas y tomografías",
                PageBuilder.at("https://www.lakevein.example.org/es/placas")
                        .title("Copias de placas y tomografías | Lake Vein")
                        .headings("Pida una copia de sus placas")
                        .body("Llame al 305-555-0120 o pase por la ventanilla. El disco es gratis."));
    }

    private static void wanted2(Map<String, PageBuilder> pages) {
        pages.put(
                "endoscopy photos and video",
                PageBuilder.at("https://www.valleyendo.example.com/scope-photos")
                        .title("Endoscopy photos and video | Valley GI")
                        .headings("How to receive the pictures from your colonoscopy")
                        .body("Mail a signed note to Valley GI, 44 Birch Road, Salem, OR 97301."));
        pages.put(
                "finch pediatrics has closed",
                PageBuilder.at("https://www.finchpeds.example.com/office-closed")
                        .title("Finch Pediatrics has closed | Your child's chart")
                        .headings("We have closed our doors")
                        .body(
                                "To have a copy of your child's chart mailed, write to Records Storage, PO Box 71, Dover, DE 19903 or e-mail charts@finchpeds.example.com by June 30."));
        pages.put(
                "dr. petrov is leaving old mill",
                PageBuilder.at("https://www.oldmilldoctors.example.org/news/2025/dr-petrov-leaving")
                        .title("Dr. Petrov is leaving Old Mill")
                        .headings("Dr. Petrov is leaving", "How to obtain your records")
                        .link("Release form (PDF)", "https://www.oldmilldoctors.example.org/release.pdf")
                        .body("Ask for a copy of your chart by faxing the release form to 856-555-0130."));
        pages.put(
                "get your visit notes and test results",
                PageBuilder.at("https://www.saltcreek.example.org/notes-and-results")
                        .title("Get your visit notes and test results | Salt Creek Clinic")
                        .headings("Get your visit notes and test results")
                        .body("E-mail notes@saltcreek.example.org and tell us which dates. Free; ready in ten days."));
        pages.put(
                "getting a copy of your chart",
                PageBuilder.at("https://support.birchtelehealth.example.com/articles/88-getting-a-copy-of-your-chart")
                        .title("Getting a copy of your chart - Birch Telehealth Support")
                        .headings("Getting a copy of your chart")
                        .body(
                                "You can ask us for everything we have on you. Send a message to chart@birchtelehealth.example.com from the address on your account.",
                                "We answer within 15 days."));
    }

    private static void wanted3(Map<String, PageBuilder> pages) {
        pages.put(
                "asking for your file",
                PageBuilder.at("https://www.willowtherapy.example.com/documents")
                        .title("Asking for your file | Willow Therapy")
                        .headings("Asking for your file")
                        .body(
                                "You have a right to the file we keep on your sessions. Write to Dana Ortiz, Willow Therapy, 9 Pine Ct, Bend, OR 97701."));
        pages.put(
                "pagerelay",
                PageBuilder.at("https://go.pagerelay.example.net/w?facility=oak&slide=1")
                        .title("PageRelay")
                        .headings("Whose records are you asking for?")
                        .labels("Choose one")
                        .options("My own", "My child's", "Someone I care for")
                        .buttons("Next"));
        pages.put(
                "chart copy",
                PageBuilder.at("https://www.mesaeye.example.com/patients/chart-copy")
                        .title("Chart copy | Mesa Eye")
                        .headings("Chart copy")
                        .link("Chart copy slip", "https://www.mesaeye.example.com/slip.pdf")
                        .body("Fill in the slip at the front desk or fax it to 505-555-0122. First copy free."));
        pages.put(
                "get your lab reports",
                PageBuilder.at("https://www.westlab.example.com/patients/lab-reports")
                        .title("Get your lab reports | West Lab")
                        .headings("Get a copy of your lab reports")
                        .link("Request form", "https://www.westlab.example.com/form.pdf")
                        .body(
                                "Send us the request form by fax 702-555-0138 and we will send the report to you within 30 days."));
        pages.put(
                "getting access to your health information",
                PageBuilder.at("https://www.stbede.example.org/phi")
                        .title("Getting access to your health information")
                        .headings("Getting access to your health information")
                        .link("Access form", "https://www.stbede.example.org/access.pdf")
                        .body(
                                "Complete the access form and return it to the health information window or mail it to PO Box 12, Lima, OH 45801."));
    }

    private static void wanted4(Map<String, PageBuilder> pages) {
        pages.put(
                "copies of your notes",
                PageBuilder.at("https://www.foxglovecare.example.com/patients/copies")
                        .title("Copies of your notes | Foxglove Care")
                        .headings("Copies of your notes")
                        .body("E-mail copies@foxglovecare.example.com with your name and date of birth."));
        pages.put(
                "sleep study reports: how to get yours",
                PageBuilder.at("https://www.ridgeview.example.org/patients/sleep-study-report")
                        .title("Sleep study reports: how to get yours")
                        .headings("Sleep study reports: how to get yours")
                        .body("Fax a signed request to 217-555-0115."));
    }

    private static void other1(Map<String, PageBuilder> pages) {
        pages.put(
                "student records request",
                PageBuilder.at("https://www.northisd.example.org/records")
                        .title("Student records request | North ISD")
                        .headings("Request a copy of student records")
                        .labels("Name", "Date of birth", "Year of graduation")
                        .body("Former students may request copies of their records. Fax 210-555-0110."));
        pages.put(
                "have your records sent to us",
                PageBuilder.at("https://www.birchfamily.example.com/new/bring-records")
                        .title("Have your records sent to us")
                        .headings("Have your records sent to Birch Family Practice")
                        .link("Records release form", "https://www.birchfamily.example.com/r.pdf")
                        .body(
                                "Before your first visit, sign the form so your old clinic can send us your chart. Fax 303-555-0155."));
        pages.put(
                "him 310: disclosure of patient information",
                PageBuilder.at("https://intra.mercyhill.example.org/policies/HIM-310")
                        .title("HIM 310: Disclosure of Patient Information")
                        .headings("Policy", "Purpose", "Procedure")
                        .body(
                                "Employees release copies of records within 30 days.",
                                "Staff verify the identity of the requester.",
                                "Revised March 2024. Approved by: Compliance Committee."));
        pages.put(
                "release of information desk manual",
                PageBuilder.at("https://www.stvera.example.org/manual/roi-desk")
                        .title("Release of Information Desk Manual")
                        .headings("Scope", "Responsibilities", "Procedure")
                        .body(
                                "The specialist logs each request for copies of medical records.",
                                "Effective date: 2023. Owner: HIM Director."));
        pages.put(
                "authorization to release information to the bureau",
                PageBuilder.at("https://www.disability.example.org/forms/medical-release")
                        .title("Authorization to release information to the Bureau")
                        .headings("Authorize us to get your medical records")
                        .link("Form DB-12 (PDF)", "https://www.disability.example.org/db12.pdf")
                        .body(
                                "The Bureau needs your consent so that hospitals can send us your records. Call 800-555-0140."));
    }

    private static void other2(Map<String, PageBuilder> pages) {
        pages.put(
                "medical authorization for your claim",
                PageBuilder.at("https://www.workcomp.example.org/claims/medical-authorization")
                        .title("Medical authorization for your claim")
                        .headings("Medical authorization")
                        .link("Authorization to Disclose (PDF)", "https://www.workcomp.example.org/a.pdf")
                        .body(
                                "We will use this authorization to obtain records from your doctors. Mail it to Claims, PO Box 9, Boise, ID 83701."));
        pages.put(
                "chart requests for risk adjustment",
                PageBuilder.at("https://www.granitehealthplan.example.com/providers/chart-requests")
                        .title("Chart requests for risk adjustment")
                        .headings("Submitting medical records")
                        .body(
                                "Practices send the charts we ask for within 14 days by fax 877-555-0171.",
                                "Our members' records are needed for audit."));
        pages.put(
                "view your patients' images",
                PageBuilder.at("https://www.amberimaging.example.com/physicians/view-images")
                        .title("View your patients' images")
                        .headings("Access for referring doctors")
                        .body("Log in to view images and reports of your patients. Call 503-555-0112 for an account."));
        pages.put(
                "bring earlier mammograms",
                PageBuilder.at("https://www.amberimaging.example.com/patients/bring-images")
                        .title("Bring earlier mammograms")
                        .headings("Bring your earlier mammogram images")
                        .body("Please have films from another center sent to us before your exam. Fax 503-555-0113."));
        pages.put(
                "copies of birth and death records",
                PageBuilder.at("https://www.pinecounty.example.org/clerk/vital")
                        .title("Copies of birth and death records")
                        .headings("Order a copy of a birth record")
                        .body("Mail the form to the clerk."));
    }

    private static void other3(Map<String, PageBuilder> pages) {
        pages.put(
                "get a copy of your dog's chart",
                PageBuilder.at("https://www.pawsvet.example.com/records")
                        .title("Get a copy of your dog's chart")
                        .headings("Your pet's records")
                        .body("E-mail records@pawsvet.example.com for vaccine records of your dog or cat."));
        pages.put(
                "how to ask for your chart",
                PageBuilder.at("https://www.getwell.example.com/blog/ask-for-your-chart")
                        .title("How to ask for your chart")
                        .headings("How to ask for your chart")
                        .body(
                                "Your doctor's office must give you a copy of your records. Most providers have a form. Read more."));
        pages.put(
                "order copies of historic photographs",
                PageBuilder.at("https://www.heritage.example.org/archive/photos")
                        .title("Order copies of historic photographs")
                        .headings("Order copies of images from our archive")
                        .body("Prints and digital images, per image fee. Mail the form to PO Box 3."));
        pages.put(
                "solicitar constancia de estudios",
                PageBuilder.at("https://www.sunlife.example.com/es/escuela/constancias")
                        .title("Solicitar constancia de estudios")
                        .headings("Copia de sus estudios y calificaciones")
                        .body("Llame a la escuela al 305-555-0126."));
        pages.put(
                "newborn photos",
                PageBuilder.at("https://www.stvera.example.org/baby-photos")
                        .title("Newborn photos | St. Vera")
                        .headings("Order your newborn pictures")
                        .body(
                                "Our photographer takes pictures. Order prints or a disc at the desk. Write to photos@stvera.example.org."));
    }

    private static void other4(Map<String, PageBuilder> pages) {
        pages.put(
                "3d ultrasound pictures",
                PageBuilder.at("https://www.stvera.example.org/ultrasound-party")
                        .title("3D ultrasound pictures")
                        .headings("3D ultrasound of your baby")
                        .body(
                                "Packages include four pictures and a CD. Book at 217-555-0105, 4 Oak St, Lima, OH 45801."));
        pages.put(
                "get your mammogram",
                PageBuilder.at("https://www.stvera.example.org/mammogram")
                        .title("Get your mammogram")
                        .headings("Get your mammogram this October")
                        .body(
                                "Order is not needed. Book by e-mail mammo@stvera.example.org. Results within two days."));
        pages.put(
                "request documents",
                PageBuilder.at("https://www.bank.example.com/documents")
                        .title("Request documents | Elm Bank")
                        .headings("Order copies of checks and statements")
                        .labels("Account number", "Date range", "Delivery")
                        .options("Mail", "Online")
                        .body("Copies of statements cost five dollars. Fax 217-555-0109."));
        pages.put(
                "prescription requests",
                PageBuilder.at("https://www.stvera.example.org/prescriptions")
                        .title("Prescription requests")
                        .headings("Request your prescription")
                        .body("Ask for a repeat prescription by e-mail rx@stvera.example.org. Ready in two days."));
        pages.put(
                "request your personnel file",
                PageBuilder.at("https://www.hrsoft.example.com/personnel")
                        .title("Request your personnel file")
                        .headings("Request a copy of your personnel file")
                        .body("Former employees write to hr@hrsoft.example.com."));
    }

    private static void other5(Map<String, PageBuilder> pages) {
        pages.put(
                "films on disc",
                PageBuilder.at("https://www.moviestore.example.com/")
                        .title("Films on disc")
                        .headings("Order your films on disc")
                        .body("Copies of old films on DVD. Order by e-mail shop@moviestore.example.com."));
        pages.put(
                "photo scanning",
                PageBuilder.at("https://www.scanshop.example.com/")
                        .title("Photo scanning")
                        .headings("Get your photos and slides on a disc")
                        .body("Mail your pictures to us. We scan and send a disc. 12 Elm St, Lima, OH 45801."));
    }
}
