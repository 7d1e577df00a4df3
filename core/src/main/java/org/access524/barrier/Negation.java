package org.access524.barrier;

import org.access524.text.Phrases;

/** What takes a demand back, and what makes it less than one. */
final class Negation {

    /** Nothing is demanded. */
    static final Phrases WORDS = Phrases.list("""
            not required; not be required; not ... require*; dont require; doesnt require; no longer require*;
            no one has to; no one needs to; no one must; nobody has to; nobody needs to; nobody must;
            none of you has; without having to; not obliged; not expected to; up to you; may leave; can leave;
            may be left blank; can be left blank; no authorization; no release; no notar*; no purpose; no reason is;
            no witness; no expiration date; is not necessary; are not necessary; not needed; not need; need not;
            no need; dont need; doesnt need; not have to; dont have to; not ask; never ask*; never ... require*;
            never need*; nor ... require*; not mandatory; not obligat*; optional; voluntar*; not condition*;
            isnt required; arent required; neednt; not accept or require; not insist; we waive; is waived;
            are waived; be waived; waived |; waived if; waived for patient*; waived for you; waived for the first;
            no es necesari*; no es obligatori*; no se requiere*; no se necesita*; not depend; not care; none of our; whether you must; whether you need; whether you have; asked whether; asked if; nothing has to; nothing needs to; nothing must; nothing to sign; no necesita*; no requerimos;
            no pedimos; no le pedimos; no le pediremos; no pediremos; no solicitamos; no tiene que; no hay que;
            no hace falta; sin necesidad; nadie tiene que; sin tener que; opcional*; no exig*; no depende*;
            if required; when required by; where required; if needed; si se requiere; si se le pide
            """);

    /** It may be demanded, or not. */
    static final Phrases HEDGE = Phrases.list("""
            may be required; may be asked; may be charged; may also be charged; may be necessary; may require;
            may ask; may also ask; may need; may charge; may cost; may apply; may be applied; may be subject; might;
            sometimes; in most cases; in many cases; in most instances; usually; generally; normally; typically; en la mayoria de los casos; generalmente; normalmente; in some cases; in certain cases; lets us; let us; allows us; laws allow us; rules allow us; regulations allow us; permits us;
            if requested; when appropriate; puede cobrar*; pueden cobrar*; puede requerir*;
            puede ser necesari*; podria*; podemos pedir*; podemos cobrar; podemos solicitar; es posible que
            """);

    private Negation() {}
}
