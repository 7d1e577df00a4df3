package org.access524.extension.paper;

import org.teavm.jso.typedarrays.Uint8Array;

/** What a file is, by its first bytes: people choose what they have. */
final class FileKind {

    /** How far into a file its mark may stand. */
    private static final int START = 1024;

    private FileKind() {}

    /** @throws PdfFile.UnfitFileException if it is something else, with what to do about it */
    static void requirePdf(Uint8Array bytes) {
        if (has(bytes, "%PDF-", START)) {
            return;
        }
        if (bytes.getLength() == 0) {
            throw new PdfFile.UnfitFileException("paper_empty");
        }
        if (has(bytes, "PK\u0003\u0004", 4) || has(bytes, "\u00d0\u00cf\u0011\u00e0", 4) || has(bytes, "{\\rtf", 5)) {
            throw new PdfFile.UnfitFileException("paper_office_file");
        }
        if (has(bytes, "\u0089PNG", 4)
                || has(bytes, "\u00ff\u00d8\u00ff", 3)
                || has(bytes, "GIF8", 4)
                || has(bytes, "II*", 3)
                || has(bytes, "MM\u0000*", 4)
                || has(bytes, "WEBP", 12)
                || has(bytes, "ftypheic", 12)) {
            throw new PdfFile.UnfitFileException("paper_picture_file");
        }
        throw new PdfFile.UnfitFileException("paper_not_pdf");
    }

    /** Whether the mark stands within so many bytes from the start. */
    private static boolean has(Uint8Array bytes, String mark, int within) {
        int last = Math.min(bytes.getLength(), within) - mark.length();
        for (int start = 0; start <= last; start++) {
            int same = 0;
            while (same < mark.length() && bytes.get(start + same) == mark.charAt(same)) {
                same++;
            }
            if (same == mark.length()) {
                return true;
            }
        }
        return false;
    }
}
