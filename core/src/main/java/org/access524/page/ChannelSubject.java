package org.access524.page;

import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** What a way in is for: many hospitals give out images at another desk than the chart. */
public enum ChannelSubject {
    RECORDS(Phrases.list("""
            record; records; chart; charts; medical information; health information; release of information; him; roi;
            expediente*; historial*; historia clinica; registros
            """)),
    IMAGES(Phrases.list("""
            images; imaging; scans; echo; echos; echocardiogram*; angiogram*; bitewing*; image management; image cd*; image disc*; image library; image request*; radiolog*; x ray*; xray*; film;
            films; mri; mris; ct scan*; mammogra*; ultrasound*; pacs; pictures on; radiografia*; imagen; imagenes;
            placas; tomografia*; resonancia*
            """));

    private static final Phrases IMAGE_RECORDS = Phrases.list("""
            imaging exam*; imaging stud*; records for ... imaging; copies of ... images; cds of; imaging record*; image record*; radiology record*; x ray record*; xray record*; film record*;
            registros de imagenes; expedientes de imagenes
            """);

    private final Phrases words;

    ChannelSubject(Phrases words) {
        this.words = words;
    }

    /** Whether words speak of this and of nothing else; images beside the chart are part of the chart. */
    boolean alone(FoldedText said) {
        boolean pictures = IMAGE_RECORDS.in(said) || IMAGES.words.in(said) && !RECORDS.words.in(said);
        return this == IMAGES ? pictures : !pictures && RECORDS.words.in(said);
    }
}
