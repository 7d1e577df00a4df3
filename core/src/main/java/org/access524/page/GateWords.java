package org.access524.page;

import java.util.List;

/**
 * What lets a page through to the full reading: hints, and then a few alternatives for the browser's own RegExp, run without regard to
 * case over address, title, headings, labels and buttons. It may open too often, and must not stay shut on a records
 * page.
 */
public final class GateWords {
    /**
     * What every alternative needs one of, in lower case: cheaper to look for than an expression is to compile, and absent
     * from most pages.
     */
    public static final List<String> HINTS = List.of(
            "record",
            "r\u00e9cord",
            "copy",
            "copies",
            "copia",
            "access request",
            "access to",
            "archivo",
            "chart",
            "release",
            "disclos",
            "health information",
            "healthinformation",
            "health-information",
            " ehi",
            "/ehi",
            "(ehi",
            "date(s) of",
            "dates(s) of",
            "dates of",
            "service date",
            "treatment date",
            "discharge summar",
            "operative report",
            "progress note",
            "pathology report",
            "radiology report",
            "/roi",
            "-roi",
            ".roi",
            "/him",
            "-him",
            ".him",
            "swellbox",
            "mroexpress",
            "verisma",
            "sharecare",
            "healthmark",
            "medicopy",
            "imag",
            "x-ray",
            "xray",
            "film",
            "studies on",
            "scans on",
            "expediente",
            "registros",
            "historia",
            "divulga",
            "revelaci",
            "autorizaci",
            "fecha");

    /**
     * The source of a regular expression, for {@code new RegExp(source, "i")}; one alternative a line. A constant,
     * because joining them in every page that is opened would take time.
     */
    public static final String ALTERNATIVES =
            "(medical|health|patient|clinical|hospital|imaging|radiology)\\W{0,3}(records?|charts?)\\b(?!\\W{0,3}(num|no\\b|#|id\\b))"
                    + "|records?\\W{0,3}(request|release|department|office)"
                    + "|(request|copy|copies|obtain|get|access|release|transfer)\\b.{0,40}\\b(records?|images|x-?rays?|charts?)\\b"
                    + "|(copy|copies)\\b.{0,40}\\b(results|scans|studies|x-?rays?)\\b|(images?|studies|scans) on (a )?(cd|disc)|access request|access to (your )?(health )?information"
                    + "|copias? de .{0,30}(r.cords|im.genes|estudios|expediente|historial|radiograf.as|resultados)|(mi|su) expediente|archivo cl.nico"
                    + "|request-?(your-?)?(records|imag)"
                    + "|(release|disclos)\\w*.{0,40}information"
                    + "|health\\W?information\\W?(management|request|export)|[ (/]EHI\\b"
                    + "|dates?\\(s\\) of (service|treatment)|dates of (service|treatment)|(treatment|service) dates|designated record set"
                    + "|(discharge summar|operative report|progress note|pathology report|radiology report)"
                    + "|[/.-](roi|him)\\b|/records\\b|healthrecordwizard|swellbox|mroexpress|vra\\.verisma|hds\\.sharecare|chartrequest|healthmark|medicopy"
                    + "|image(s|ry)?\\W?request|imaging\\W?request|film\\W?library|image\\W?library"
                    + "|expedientes?\\W?(m.dico|cl.nico)|registros\\W?m.dicos|historia\\w*\\W?(cl.nica|m.dic)|divulga|revelaci|autorizaci.n.{0,60}informaci|fechas? de(l)? (servicio|tratamiento|atenci)";

    private GateWords() {}
}
