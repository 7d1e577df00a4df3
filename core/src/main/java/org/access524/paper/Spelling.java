package org.access524.paper;

/** Words of printed forms as their authors meant them: misspelt ones, and a slash that says "or". */
final class Spelling {
    private static final String[] MEANT = {
        "Addres ", "Address ",
        "Addresss", "Address",
        "Adress", "Address",
        "Brith", "Birth",
        "Frist", "First",
        "Infomation", "Information",
        "Medcial", "Medical",
        "Pateint", "Patient",
        "Patient/Guardian", "Patient or Guardian",
        "Patient/Legal", "Patient or Legal",
        "Patient/Parent", "Patient or Parent",
        "Patient/Personal", "Patient or Personal",
        "Patient/Representative", "Patient or Representative",
        "Realtionship", "Relationship",
        "Recieve", "Receive",
        "Recipent", "Recipient",
        "Relase", "Release",
        "Signiture", "Signature",
        "Signture", "Signature",
        "Telehone", "Telephone",
        "Telphone", "Telephone",
        "/ Apt", ", Apt",
        "/Apt", ", Apt"
    };

    private Spelling() {}

    static String meant(String text) {
        String meant = text;
        for (int i = 0; i < MEANT.length; i += 2) {
            meant = replaced(meant, MEANT[i], MEANT[i + 1]);
            meant = replaced(meant, MEANT[i].toLowerCase(), MEANT[i + 1].toLowerCase());
        }
        return meant;
    }

    private static String replaced(String text, String said, String meant) {
        return text.indexOf(said) < 0 ? text : text.replace(said, meant);
    }
}
