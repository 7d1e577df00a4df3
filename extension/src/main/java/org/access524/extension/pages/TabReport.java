package org.access524.extension.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.extension.contract.FrameReading;
import org.access524.extension.contract.PageReport;
import org.access524.extension.worker.RefusedException;
import org.access524.form.ClassifiedField;
import org.access524.page.PageText;
import org.access524.page.ProviderName;
import org.access524.page.Spotter;

/** Reads a tab and says what it is. */
final class TabReport {

    private TabReport() {}

    /** @throws RefusedException if the page cannot be read */
    static PageReport read(int tab) {
        List<FrameReading> frames = FrameReader.read(tab);
        List<PageText> texts = new ArrayList<>();
        List<ClassifiedField> fields = new ArrayList<>();
        for (FrameReading frame : frames) {
            texts.add(frame.text());
            fields.addAll(frame.fields());
        }
        return new PageReport(ProviderName.of(texts.get(0)), Spotter.look(texts), frames, fields, unread(frames));
    }

    /** Origins of embedded frames that no reading came from. */
    private static List<String> unread(List<FrameReading> frames) {
        List<String> unread = new ArrayList<>();
        for (FrameReading frame : frames) {
            for (String embedded : frame.embedded()) {
                String origin = origin(embedded);
                if (!unread.contains(origin) && frameOf(frames, origin).isEmpty()) {
                    unread.add(origin);
                }
            }
        }
        return unread;
    }

    private static Optional<FrameReading> frameOf(List<FrameReading> frames, String origin) {
        for (FrameReading frame : frames) {
            if (origin(frame.text().url()).equals(origin)) {
                return Optional.of(frame);
            }
        }
        return Optional.empty();
    }

    /** Scheme, host and port of an address. */
    static String origin(String address) {
        int host = address.indexOf("://") + 3;
        int path = address.indexOf('/', host);
        return path < 0 ? address : address.substring(0, path);
    }
}
