package org.access524.barrier;

import java.util.List;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** Kinds of proof of identity that are named together. */
final class Proofs {

    private static final List<Phrases> KINDS = List.of(
            Phrases.list("""
                    license; licence; photo id; picture id; state id; government id; passport; identification; your
                    id; an id; licencia; identificacion; pasaporte
                    """),
            Phrases.list("insurance card; medicare card; health card; tarjeta de seguro; tarjeta del seguro"),
            Phrases.list("social security card; social card; tarjeta de seguro social"),
            Phrases.list("""
                    utility bill; bank statement; proof of address; proof of residence; proof of residency; piece of mail; lease; pay stub; water bill; electric bill; gas bill; phone bill; mortgage; bill in your name; with your address; mail with your; envelope addressed; voter registration;
                    comprobante de domicilio; recibo de luz; recibo de servicios
                    """),
            Phrases.list("birth certificate; acta de nacimiento; marriage certificate"),
            Phrases.list(
                    "selfie; photo of yourself; photograph of yourself; picture of yourself; photo of your face; picture of your face; photo of you; picture of you; foto suya"),
            Phrases.list("fingerprint*; thumbprint; huella*"),
            Phrases.list(
                    "second id; another id; second form; another form of id*; second piece; second photo id; segunda identificacion; otra identificacion"));

    private Proofs() {}

    /** How many kinds are named. */
    static int in(FoldedText words) {
        int kinds = 0;
        for (Phrases kind : KINDS) {
            kinds += kind.in(words) ? 1 : 0;
        }
        return kinds;
    }
}
