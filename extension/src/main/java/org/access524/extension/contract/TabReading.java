package org.access524.extension.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.form.ClassifiedField;
import org.access524.page.PageText;

/**
 * What was read of a tab at one moment.
 *
 * @param frames the readings, the page's own first
 * @param unread origins of embedded frames that may not be read without the person's grant
 */
public record TabReading(List<FrameReading> frames, List<String> unread) {

    public String url() {
        return frames.get(0).text().url();
    }

    /** The words of the page, then those of its frames. */
    public List<PageText> texts() {
        List<PageText> texts = new ArrayList<>();
        for (FrameReading frame : frames) {
            texts.add(frame.text());
        }
        return texts;
    }

    /** The fields of all frames, frame after frame. */
    public List<ClassifiedField> fields() {
        List<ClassifiedField> fields = new ArrayList<>();
        for (FrameReading frame : frames) {
            fields.addAll(frame.fields());
        }
        return fields;
    }

    /** The reading of a frame, by its place. */
    public Optional<FrameReading> frame(int frame) {
        return frame >= 0 && frame < frames.size() ? Optional.of(frames.get(frame)) : Optional.empty();
    }
}
