package org.access524.barrier;

import java.util.ArrayList;
import java.util.List;
import org.access524.text.Phrase;
import org.access524.text.Phrases;

/** Words that many wordings share. */
final class Demand {

    /** What is said is a condition. */
    static final Phrases MUST = Phrases.list("""
            must; have to; has to; need to; needs to; will need; you need to; you need a; you need an; we need; needs;
            requires; required; require; requirement*; mandatory; necessary; shall; should include; must accompany;
            no copy ... without; no copies ... without; no record* ... without; nothing ... without;
            nothing ... until; not ... until; cannot ... until; on file; until you; until we have;
            until we receive; not be given out; not ... without a;
            cannot ... without a; before you send; before sending; have your signature; only if; only when;
            only after; counts only; valid only; not valid unless; not be valid without; invalid without; unless;
            be returned; be rejected; be denied; not be honored; not be processed; not be accepted; not be released;
            not be considered; not be fulfilled; cannot be processed; can not be processed; insist*; wants its;
            one way only; expected to; before any*; we ask that; can only; will only; is needed; are needed; debe;
            deben; debera*; tiene que; tienen que; hay que; se requiere*; requerid*; requisito*; requiere*;
            obligatori*; necesita; necesitamos; es necesari*; imprescindible*; no ... hasta que; exige*; exigimos;
            no se procesar*; no se entrega* ... sin; no entregamos ... sin; no podemos entregar ... sin;
            sera rechazad*; seran rechazad*; seran devuelt*
            """);

    /** A list or a sentence in which the person is told to give something. */
    static final Phrases GIVE = Phrases.list("""
            include; includes; provide; give us; give; supply; state; indicate; enclose; enter; specify; submit; show;
            following information; send us; tell us; bring; contain; contains; must have; with your request; incluya;
            incluir; indique; indicar; proporcione; proporcionar; presente; presentar; anote; escriba; especifique;
            envie; siguiente informacion; facilite
            """);

    /** What is asked for is a copy of records. */
    static final Phrases RECORDS = Phrases.list("""
            record; records; chart; charts; copy; copies; health information; medical information; medical file*;
            patient file; phi; protected health information; release; request; requests; cds; images; films; x rays;
            expediente*; registro*; historial*; historia clinica; copia*; informacion medica; informacion de salud;
            solicitud*; archivo medico
            """);

    /** Pictures, as against reports. */
    static final Phrases IMAGES = Phrases.list("""
            image; images; imaging; x ray; x rays; xray*; film; films; radiology; radiograph*; mammogram*; mri; mris;
            ct scan*; scans; ultrasound*; pictures; disc; discs; cd; cds; imagen; imagenes; radiografia*; radiologia;
            placas; estudios
            """);

    private Demand() {}

    /** What is said is a condition, in these words too. */
    static Phrases mustOr(String phrases) {
        List<Phrase> all = new ArrayList<>(MUST.phrases());
        all.addAll(Phrases.list(phrases).phrases());
        return new Phrases(List.copyOf(all));
    }
}
