package org.access524.page;

import java.util.Optional;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** Links that lead to a way of asking for records. */
final class RecordsLinks {
    private static final Phrases FORM_WORDS = Phrases.list("""
            authoriz*; roi; release; request for ... record*; copies of ... record*; request ... records;
            records ... form; record ... form; request ... form; medical record*; medical records request;
            records request; record request; health information; health record*; autorizacion*; solicitud*;
            divulgacion
            """)
            .and(Phrases.pairs(
                    "record*; chart*; image*; x ray*; film*; access; phi; copy; copies",
                    "form; slip; request; release"));
    private static final Phrases OTHER_FORMS = Phrases.list("""
            proxy; amend*; correct*; accounting of; privacy practices; credit card; billing; financial*; ach; prior authorization*;
            restrict*; confidential communication*; birth certificate*; death certificate*; employment; volunteer;
            advance directive*; power of attorney; consent to treat*; consent for treatment; authorization for treatment; vaccin*;
            immunization consent; to obtain; obtain records; from another; from other; revo*; complaint*; assistance; menu;
            verbal; photo*; research; insurance claim; enmienda; privacidad
            """);
    /** How sites that give their files out of a database call them. */
    private static final WordList FILE_PATHS = WordList.of(
            "/documentcenter/view/; /showpublisheddocument/; /showdocument; /getmedia/; /viewfile; /home/showdocument; /documents/download");

    private static final String[] FILES = {".pdf", ".docx", ".doc"};

    private RecordsLinks() {}

    /** A PDF form for asking, by the link's words or, where these say nothing, by its address. */
    static boolean isForm(PageText.Link link) {
        String address = link.address().toLowerCase();
        if (!isFile(address) && !saysFile(link.text())) {
            return false;
        }
        FoldedText words = FoldedText.of(link.text() + '\n' + fileName(address));
        return FORM_WORDS.in(words) && !OTHER_FORMS.in(words);
    }

    /** The vendor or portal at which a link's address takes patients' requests. */
    static Optional<Vendor> vendor(PageText.Link link) {
        return Vendors.at(link.address()).filter(vendor -> vendor.use() == Vendor.Use.PATIENTS);
    }

    private static boolean saysFile(String text) {
        return FoldedText.of(text).folded().contains(" pdf ");
    }

    static boolean isFile(String address) {
        for (String ending : FILES) {
            if (address.toLowerCase().contains(ending)) {
                return true;
            }
        }
        return FILE_PATHS.isIn(address.toLowerCase());
    }

    static String fileName(String address) {
        int end = address.indexOf(".pdf");
        String path = end >= 0 ? address.substring(0, end) : address;
        return path.substring(path.lastIndexOf('/') + 1).replace("%20", " ");
    }
}
