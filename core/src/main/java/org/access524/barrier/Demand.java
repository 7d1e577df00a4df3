package org.access524.barrier;

import java.util.ArrayList;
import java.util.List;
import org.access524.text.Phrase;
import org.access524.text.Phrases;

/** Words that many wordings share. */
final class Demand {

    private static final String REFUSE = """
            not be; cannot be; can not be; never be; never; are not; is not; was not; no request is; no request will be
            """;

    private static final String DONE_WITH_IT = """
            accepted; processed; honored; released; considered; fulfilled; filled; granted; handled; acted on; valid; complete;
            taken; looked at; approved; acceptable; given out; copied; worked on; recognized
            """;

    private static final String WE_REFUSE = """
            cannot; can not; will not; may not; unable to; not able to; no longer; not permitted to; not allowed to
            """;

    private static final String TO_DO_IT = """
            accept; process; honor; release; give; copy; consider; fulfill; provide; handle; act; answer; work on; respond;
            start; begin; grant; take; complete; recognize; let you; look at; use; touch; find
            """;

    /** The request is turned down. */
    static final Phrases TURNED_DOWN = all(joined(REFUSE, DONE_WITH_IT), Phrases.list("""
            send it back; send the form back; send them back; send you back; not use it; cannot use it; not look at it; be returned; are returned; sent back; be rejected; are rejected; be denied; are denied; be refused; are refused;
            be discarded; cannot accept; not accept; not honor; not process; cannot process; no se acept*; no se procesa*;
            no seran; no sera; se devuelv*; se rechaz*; sera rechazad*; seran rechazad*
            """));

    /** What is said is a condition. */
    static final Phrases MUST = all(joined(REFUSE, DONE_WITH_IT), joined(WE_REFUSE, TO_DO_IT), Phrases.list("""
            must; have to; has to; got to; gotta; going to need; not leave; not skip; or we cannot; or we will; or else; otherwise we; need to; will need; you need a; you need an; we need; needs; requires; required;
            require; requirement*; mandatory; necessary; shall; should include; no copy ... without;
            no copies ... without; no record* ... without; no medical ... without; no health ... without;
            no information ... without; no chart* ... without; no patient ... without; nothing ... without;
            nothing ... until; not ... until; cannot ... until; on file; until you; until we have; until we receive;
            not be given out; not ... without a; cannot ... without; can not ... without; will not ... without;
            not ... without the; not ... without your; not valid; only honor*; cannot process; unable to process;
            not process*; cannot honor; not honor*; cannot fulfill; are denied; are returned; sent back;
            will return any; will return the form; will return forms; cannot accept; not accept; be refused;
            no choice; our policy that; make sure you; make sure that you; not forget; valid ... contains;
            valid ... contain; valid ... includes; que necesito; what do i need; hace falta; hacen falta; es preciso;
            are refused; or it will be; or they will be; before you send; before sending; only if; only when;
            only after; counts only; valid only; not be valid without; invalid without; unless; be returned;
            be rejected; be denied; not be honored; not be processed; not be accepted; not be released;
            not be considered; not be fulfilled; cannot be processed; insist*; wants its; one way only; expected to;
            before any*; we ask that; can only; will only; is needed; are needed; debe; deben; debera*; tiene que;
            tienen que; hay que; requerid*; requisito*; requiere*; obligatori*; necesita; necesitamos; es necesari*;
            imprescindible*; no podemos ... sin; no se ... sin; no damos ... sin; no daremos ... sin;
            no ... hasta que; exige*; exigimos; no se procesar*; no se entrega* ... sin; no entregamos ... sin;
            no podemos entregar ... sin; no sera aceptad*; no seran aceptad*; no se aceptar*; no se tramitar*;
            sera rechazad*; seran rechazad*; seran devuelt*
            """));

    /** What is asked for is a copy of records. */
    static final Phrases RECORDS = Phrases.list("""
            record; records; chart; charts; copy; copies; health information; medical information; medical file*;
            patient file; phi; pictures; scans; paperwork; your file; the file; release; request; requests; cds; cd; disc; discs; images; films; x rays; expediente*;
            registro*; historial*; historia; historias; copia*; informacion medica; informacion de salud; solicitud*;
            archivo medico
            """);

    /** What is copied, by its plain names. */
    static final Phrases KEPT = Phrases.list("""
            record; records; chart; charts; copies; copy; copying; pictures; images; films; x rays; scans; discs; cds; paperwork; file; request; expediente*; copias; registros; historial*; radiografias; imagenes
            """);

    /** Pictures, as against reports. */
    static final Phrases IMAGES = Phrases.list("""
            image; images; photographs; imaging; x ray; x rays; xray*; film; films; radiology; radiograph*; mammogram*; mri; mris;
            ct scan*; scans; ultrasound*; pictures; disc; discs; cd; cds; imagen; imagenes; radiografia*; radiologia;
            placas; estudios
            """);

    private static final String MODALS = """
            must; must first; must personally; must physically; have to physically; need to physically; have to personally;
            are to; must always; got to; gotta; have to; has to; having to; need to; needs to;
            required to; require you to; require patients to; requires patients to; require all patients to;
            requires you to; require that you; require that patients; insist that you; obligated to; expected to; debe; deben; debera; deberan; tiene que; tienen que; hay que;
            necesita; obligatorio; es necesario; deba; tenga que
            """;

    private static final String MUST_BE = """
            must be; must first be; must always be; has to be; have to be; need to be; needs to be; required to be;
            are to be; is to be; can only be; may only be; will only be; are only; is only; should only be; debe ser;
            deben ser; tiene que ser; tienen que ser; debe estar; deben estar; tiene que estar
            """;

    /** What comes after it is the only one. */
    private static final String ONLY_THIS = """
            only; solely; exclusively; strictly; nothing but; nowhere but; got to; gotta; requires; require; required to; must; must be; have to; has to; need to; needs to;
            will need; insist on; are to; is to; no choice but; solo; solamente; unicamente; exclusivamente; indispensable; necesario; obligatorio; forzoso; debe; deben; tiene que;
            tienen que; hay que
            """;

    /** What comes before it is the only one. */
    private static final String THIS_ONLY = """
            only; solely; exclusively; period; full stop; end of story; and thats it; and that is it; and nobody else; and no one else; nowhere else; the one way; the only way; the one place; the only place; must be used; has to be used; is to be used; one and only; sole; is required; are required; is mandatory; is necessary; is obligatory; is a must; is our only; is your only; is the only; is the sole; are the only;
            no other; nothing else; no exceptions; and not otherwise; not any other; solamente; unicamente; exclusivamente; es obligatori*; es necesari*; es indispensable; es la unica; es el unico
            """;

    private static final String WAITS = """
            until; unless; once; only after; only if; only when; as soon as; before; first; then; hold; holds; on hold; held; withhold; withheld; locked; wait; waits; stuck; frozen; stay*;
            not release; not be released; not send; not copy; not give; not hand; not start; must; have to; has to; need to; needs to; required; in order to; contingent; depend; depends; provided that; so long as;
            as long as; hasta; antes; mientras; primero; una vez; debe; tiene que
            """;

    private static final String NONE = """
            no; not; never; cannot; nothing; none; nor; ninguna; ningun; nunca
            """;

    private static final String BUT = """
            except; except by; unless; other than; without; but by; until; excepto; salvo; sin; hasta que; a menos que
            """;

    /** Some other way than the one that was named. */
    static final Phrases ANOTHER_WAY = joined(
            "no other; any other; all other; thats the only; that is the only; this is the only; it is the only; its the only; nothing else; anything else; el unico; la unica; de otra; de otro; no otra; ninguna otra; por otra; por otro",
            "way; ways; means; method; methods; manner; form of delivery; form of submission; channel; channels; form it; counts; is accepted; is taken; works; will do; route; door; place; thing we take; forma; manera; medio; via");

    private Demand() {}

    /** Something is not there that should be. */
    static final Phrases LACKING = Phrases.list("""
            leave out; leaves out; left out; leave off; not include; not contain; not show; not have; not state; not say; not give; not bear; not name; not list; missing; lacks; lacking; lack; without; omit; omits; omitting; omitted; blank; no incluya*; no lleve*; no tenga*;
            no indique*; sin; falte; falta
            """);

    /** One of these is said to be the only way. */
    static Phrases alone(String ways) {
        return Phrases.pairs(ONLY_THIS, ways).and(Phrases.pairs(ways, THIS_ONLY));
    }

    /** "No notary's stamp, no records." */
    static Phrases noneWithout(String things) {
        return Phrases.pairs(
                spread("no", things),
                "no records; no copies; no copy; no chart; no release; no images; nothing; no hay copias; no hay expediente");
    }

    /** The copy has to wait for one of these. */
    static Phrases waitsFor(String things) {
        return Phrases.pairs(WAITS, things).and(Phrases.pairs(things, WAITS));
    }

    /** Nothing is done but in one of these ways. */
    static Phrases notBut(String ways) {
        return Phrases.pairs(spread(NONE, BUT), ways);
    }

    /** Each of the first, and each of the second a few words behind it, written out. */
    private static String spread(String first, String second) {
        StringBuilder all = new StringBuilder();
        for (Phrase phrase : near(first, second).phrases()) {
            all.append(phrase).append(';');
        }
        return all.toString();
    }

    private static Phrases all(Phrases... lists) {
        return Phrases.later(() -> {
            List<Phrase> all = new ArrayList<>();
            for (Phrases list : lists) {
                all.addAll(list.phrases());
            }
            return all;
        });
    }

    /** Somebody must do one of these. */
    static Phrases mustDo(String verbs) {
        return joined(MODALS, verbs);
    }

    /** Somebody must do something, and soon after it one of these is said. */
    static Phrases mustNear(String words) {
        return near(MODALS, words);
    }

    /** With something one of these must be done. */
    static Phrases mustBe(String participles) {
        return joined(MUST_BE, participles);
    }

    /** Each of the first followed by each of the second. */
    static Phrases joined(String first, String second) {
        return joined(first, "", second);
    }

    /** Each of the first followed, after a few words or none, by each of the second. */
    static Phrases near(String first, String second) {
        return joined(first, "... ", second);
    }

    private static Phrases joined(String first, String between, String second) {
        return Phrases.later(() -> {
            List<Phrase> all = new ArrayList<>();
            for (Phrase one : Phrases.list(first).phrases()) {
                for (Phrase other : Phrases.list(second).phrases()) {
                    all.add(Phrase.of(one + " " + between + other));
                }
            }
            return all;
        });
    }

    /** One of the first and one of the second soon after each other, whichever comes first. */
    static Phrases either(String first, String second) {
        return all(near(first, second), near(second, first));
    }

    /** The request is turned down, in these words too. */
    static Phrases turnedDownOr(String phrases) {
        return all(TURNED_DOWN, Phrases.list(phrases));
    }

    /** What is said is a condition, in these words too. */
    static Phrases mustOr(String phrases) {
        return all(MUST, Phrases.list(phrases));
    }
}
