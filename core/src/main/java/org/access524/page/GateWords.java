package org.access524.page;

import java.util.List;

/**
 * What lets a page through to the full reading: a few alternatives for the browser's own RegExp, run without regard to
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
            "progress note",
            "report",
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
            "picture",
            "scan",
            "studies",
            " disc",
            " cd",
            " mri",
            " file",
            "notes",
            "documents",
            "printout",
            "how to get",
            "ultrasound",
            "mammogra",
            "angiogra",
            "radiology",
            "endoscopy",
            "echo",
            " shot",
            "documentos",
            "placas",
            "radiograf",
            "estudios",
            "resultados",
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
            "(medical|health|patient|resident|client|clinical|hospital|imaging|radiology|therapy|dental)\\W{0,3}(records?|charts?)\\b(?!\\W{0,3}(num|no\\b|#|id\\b))"
                    + "|records?\\W{0,3}(request|release|department|office)"
                    + "|(request(ing)?|copy|copies|obtain(ing)?|get(ting)?|access(ing)?|release|transfer|order(ing)?|receive|ask(ing)? for|need|whose|which)\\b.{0,40}\\b(records?|images|pictures|x-?rays?|films|scans|discs?|charts?|(lab|care) reports?|(visit|op\\w*) notes)\\b"
                    + "|(x-?rays?|radiology|mri|\\bct|\\bcath|echo\\w*|angiogra\\w+|mammogra\\w+|ultrasound|endoscopy|scans?)\\b.{0,20}\\b(cop(y|ies)|discs?|cds?|films|images|pictures|photos)\\b"
                    + "|(charts?|shots?)[ -](cop(y|ies)|records|requests?)\\b|your ([\\w'’]+ ){0,4}(records|chart|scans|file|notes)\\b|visit notes|printout of|how to get (yours|a copy)|documents from your|patient documents|and records\\b|copies for patients|^charts\\b"
                    + "|(copy|copies)\\b.{0,40}\\b(results|reports?|scans|study|studies|x-?rays?)\\b|(images?|studies|scans) on (a )?(cd|disc)|access request|access to (your )?(health )?information"
                    + "|(copias? de|pid[ea]|pedir|solicit\\w+|obtener) .{0,30}(r.cords|im.genes|estudios|expediente|historial|radiograf.as|resultados|documentos|placas)|(mi|su) expediente|archivo cl.nico"
                    + "|request-?(your-?)?(records|imag)"
                    + "|(release|disclos)\\w*.{0,40}information"
                    + "|health\\W?information\\W?(management|request|export)|(copy of|access to) (\\w+ ){1,3}health information|[ (/]EHI\\b"
                    + "|dates?\\(s\\) of (service|treatment)|dates of (service|treatment)|(treatment|service) dates|designated record set"
                    + "|(discharge summar|operative report|progress note|pathology report|radiology report)"
                    + "|[/.-](roi|him)\\b|/records\\b|healthrecordwizard|swellbox|mroexpress|vra\\.verisma|hds\\.sharecare|chartrequest|healthmark|medicopy"
                    + "|image(s|ry)?\\W?request|imaging\\W?request|film\\W?library|image\\W?library"
                    + "|expedientes?\\W?(m.dico|cl.nico)|registros\\W?m.dicos|historia\\w*\\W?(cl.nica|m.dic)|divulga|revelaci|autorizaci.n.{0,60}informaci|fechas? de(l)? (servicio|tratamiento|atenci)";

    private GateWords() {}
}
