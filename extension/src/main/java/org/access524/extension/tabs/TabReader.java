package org.access524.extension.tabs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.extension.contract.FrameReading;
import org.access524.extension.contract.TabReading;
import org.access524.extension.worker.RefusedException;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;

/** Reads all of a tab's page that may be read. */
public final class TabReader {

    private TabReader() {}

    /** @throws RefusedException if the page cannot be read */
    public static TabReading read(int tab) {
        List<FrameReading> frames = FrameReader.read(tab);
        return new TabReading(frames, unread(frames));
    }

    /** The tab that a message speaks of. */
    public static int tab(JsonObject message) {
        int tab = message.integer("tabId", -1);
        if (tab < 0) {
            throw new MalformedJsonException("tabId");
        }
        return tab;
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
    public static String origin(String address) {
        int host = address.indexOf("://") + 3;
        int path = address.indexOf('/', host);
        return path < 0 ? address : address.substring(0, path);
    }
}
