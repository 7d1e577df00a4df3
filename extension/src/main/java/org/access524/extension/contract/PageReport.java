package org.access524.extension.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.form.ClassifiedField;
import org.access524.page.Sighting;

/**
 * All that is known of a tab's page at one moment.
 *
 * @param provider what to call the organisation
 * @param frames the readings, the page's own first
 * @param fields the fields of all frames, frame after frame
 * @param unread origins of embedded frames that may not be read without the person's grant
 */
public record PageReport(
        String provider,
        Sighting sighting,
        List<FrameReading> frames,
        List<ClassifiedField> fields,
        List<String> unread) {

    public String url() {
        return frames.get(0).text().url();
    }

    /** The reading of a frame, by its place. */
    public Optional<FrameReading> frame(int frame) {
        return frame >= 0 && frame < frames.size() ? Optional.of(frames.get(frame)) : Optional.empty();
    }

    /** The fields of one frame, in order. */
    public List<ClassifiedField> fieldsOf(int frame) {
        List<ClassifiedField> found = new ArrayList<>();
        for (ClassifiedField field : fields) {
            if (field.field().frame() == frame) {
                found.add(field);
            }
        }
        return found;
    }
}
