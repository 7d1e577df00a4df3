package org.access524.fill;

import static org.access524.form.FieldType.CHECKBOX;
import static org.access524.form.FieldType.DATE;
import static org.access524.form.FieldType.EMAIL;
import static org.access524.form.FieldType.FILE;
import static org.access524.form.FieldType.SELECT;
import static org.access524.form.FieldType.SIGNATURE;
import static org.access524.form.FieldType.TEL;
import static org.access524.form.FieldType.TEXT;
import static org.access524.form.FieldType.TEXTAREA;

import org.access524.form.FormBuilder;

/** Made-up forms of the kinds that providers use. */
final class WholeForms {
    private WholeForms() {}

    /** A patient portal: the person is logged in, and every box is labelled "Include". */
    static FormBuilder portal() {
        FormBuilder form = new FormBuilder()
                .section("Request a copy of your health record")
                .group("Which organization's health records are you requesting?")
                .field(SELECT, "Send to")
                .options("=Select", "1=Northfield Clinics", "2=Riverbend Hospital")
                .add()
                .group("Who should we send your health record to?")
                .radio("", "1=Me", "2=Someone else")
                .group("What dates do you want information from?")
                .field(TEXT, "From")
                .hint("MM/DD/YYYY")
                .add()
                .field(TEXT, "To")
                .hint("MM/DD/YYYY")
                .add()
                .group("Which location(s) health records are you requesting? (Please select one or more).")
                .box("Northfield Main Campus")
                .group("Click the 'Include' button next to each item you are requesting to disclose.");
        String[] items = {
            "Abstract", "Laboratory Reports", "Radiology Reports", "Other (requires additional information)"
        };
        for (String item : items) {
            form.field(CHECKBOX, "Include").before(item).add();
        }
        return form.group("")
                .field(TEXTAREA, "Comments")
                .maxLength(40)
                .add()
                .box("I understand the health records I have requested may include sensitive information");
    }

    /** A form builder: one label over several inputs, the word for each below it. */
    static FormBuilder formBuilder() {
        return new FormBuilder()
                .section("Medical Records Request")
                .field(TEXT, "Patient Name")
                .hint("First Name")
                .named("q3_patientName[first]")
                .add()
                .field(TEXT, "Patient Name")
                .hint("Last Name")
                .named("q3_patientName[last]")
                .add()
                .field(SELECT, "Date of Birth")
                .hint("Month")
                .named("q4_dob[month]")
                .options("=Month", "1=January", "2=February", "3=March")
                .add()
                .field(SELECT, "Date of Birth")
                .hint("Day")
                .named("q4_dob[day]")
                .options("=Day", "4", "5", "6")
                .add()
                .field(SELECT, "Date of Birth")
                .hint("Year")
                .named("q4_dob[year]")
                .options("=Year", "1979", "1980")
                .add()
                .field(TEL, "Phone Number")
                .hint("Area Code")
                .named("q5_phone[area]")
                .add()
                .field(TEL, "Phone Number")
                .hint("Phone Number")
                .named("q5_phone[phone]")
                .add()
                .field(TEXT, "Address")
                .hint("Street Address")
                .named("q6_address[addr_line1]")
                .add()
                .field(TEXT, "Address")
                .hint("Street Address Line 2")
                .named("q6_address[addr_line2]")
                .add()
                .field(TEXT, "Address")
                .hint("City")
                .named("q6_address[city]")
                .add()
                .field(TEXT, "Address")
                .hint("State / Province")
                .named("q6_address[state]")
                .add()
                .field(TEXT, "Address")
                .hint("Postal / Zip Code")
                .named("q6_address[postal]")
                .add()
                .field(EMAIL, "E-mail")
                .hint("example@example.com")
                .add()
                .field(EMAIL, "Confirm E-mail")
                .add()
                .field(TEXT, "Last 4 of SSN")
                .maxLength(4)
                .add()
                .field(FILE, "Photo ID")
                .add()
                .field(TEXT, "Website")
                .named("website")
                .invisible()
                .add()
                .field(SIGNATURE, "Signature")
                .add()
                .field(DATE, "Date")
                .add();
    }

    /** A hospital's own form, with blocks for patient, recipient, representative and staff. */
    static FormBuilder hospital() {
        return new FormBuilder()
                .section("Patient Information")
                .text("Name (Last, First, MI)")
                .text("Maiden or other names used")
                .text("DOB")
                .text("Medical Record #")
                .text("Phone")
                .section("Release records from")
                .text("Facility")
                .text("Phone")
                .section("Release records to")
                .text("Name")
                .text("Address")
                .text("City, State, Zip")
                .text("Phone")
                .text("Fax")
                .section("Information to be released")
                .text("Date(s) of service")
                .boxes("Complete medical record", "Discharge Summary", "X-Ray Images on CD", "Billing Records")
                .section("The following will not be released unless initialed")
                .boxes("HIV/AIDS", "Mental health", "Substance use disorder treatment")
                .section("Purpose of disclosure")
                .boxes("Continuing care", "Legal", "At my request", "Other")
                .section("Requested format")
                .boxes("Paper", "CD", "Secure e-mail")
                .section("Authorization")
                .text("This authorization expires on")
                .box("I agree to pay the copying fee")
                .text("Signature of patient or representative")
                .text("Date")
                .section("If signed by someone other than the patient")
                .text("Printed name")
                .text("Relationship to patient")
                .section("For office use only")
                .text("Received by")
                .text("Date");
    }

    /** A form in Spanish. */
    static FormBuilder spanish() {
        return new FormBuilder()
                .section("Información del paciente")
                .text("Nombre")
                .text("Apellidos")
                .field(TEXT, "Fecha de nacimiento")
                .hint("MM/DD/AAAA")
                .add()
                .text("Número de teléfono")
                .text("Correo electrónico")
                .text("Dirección")
                .text("Ciudad")
                .text("Estado")
                .text("Código postal")
                .text("Últimos 4 dígitos del SSN (opcional)")
                .section("Solicitud")
                .radio("¿Es usted el paciente?", "s=Sí", "n=No")
                .radio("¿A quién debemos enviar los registros?", "a=A mí", "b=Otra persona")
                .text("Desde")
                .text("Hasta")
                .group("Tipo de registros")
                .boxes(
                        "Expediente médico completo",
                        "Resumen de alta",
                        "Imágenes de radiología",
                        "Notas de psicoterapia")
                .group("Formato")
                .boxes("Papel", "Electrónico")
                .group("")
                .select("Motivo de la solicitud", "=Seleccione", "s=Seguro", "p=Uso personal")
                .section("Firma")
                .text("Firma del paciente")
                .text("Fecha")
                .box("Entiendo que puedo revocar esta autorización");
    }

    /** Inputs inside sentences. */
    static FormBuilder sentence() {
        return new FormBuilder()
                .section("Request")
                .field(TEXT, "")
                .before("I,")
                .add()
                .field(TEXT, "")
                .before("born on")
                .add()
                .field(TEXT, "")
                .before("hereby authorize")
                .add()
                .field(TEXT, "")
                .before("to release my medical records to")
                .add()
                .field(TEXT, "")
                .before("for dates of service from")
                .add()
                .field(TEXT, "")
                .before("to")
                .add()
                .field(TEXT, "")
                .before("for the purpose of")
                .add()
                .field(TEXT, "")
                .before("Signed:")
                .add()
                .field(TEXT, "")
                .before("Date:")
                .add();
    }
}
