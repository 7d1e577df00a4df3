package org.access524.barrier;

import static org.access524.barrier.BarrierKind.OWN_FORM_REQUIRED;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** On what form the request is to be made. */
final class FormWordings {

    /** A form for something else, or one that a letter may take the place of. */
    private static final Phrases ANOTHER_FORM = Phrases.list("""
            or write; or letter; or a letter; or in a letter; or by letter; or a note; any hipaa compliant; not required; need not; disability; survey;
            new patient*; questionnaire*; intake; registration; history form; do not have to; dont have to; you may use;
            not mandatory; a help; by fax; letter of; letters of; signature; unsigned; without your name; any form; in no other form; incomplete; illegible;
            school*; work form*; work note*; employer*; if you can; if possible; or send; or any; consent to treat*; complaint*; feedback;
            sign this form; not sign; purpose of this form; leave out; leaves out; omit; omits; o escribir; o una carta
            """);

    static final List<Wording> ALL = List.of(
            question(OWN_FORM_REQUIRED, """
                    not on our form; not made on our form; not on the hospitals form; only the hospitals form;
                    only the clinics form; only the practices form; no other form*; other forms will not;
                    other forms are not; not accept other form*; not accept any other form*; any form other than;
                    a form other than; forms other than; in place of our form; instead of our form; only accept our;
                    only accept requests on; only accept ... form; only our form; only this form; only form we;
                    only form that we; only form the office; only form the clinic; only form our;
                    must be made on our; must be on our; must be submitted on our; must be made on the; must use our;
                    must use this form; must use the form; have to use our; must be completed on our;
                    letters will not; letters are not accepted; must complete our; must fill out our;
                    must fill in our; must complete the facility*; our own form; fill in our release form;
                    only on our form; only forms accepted; outside forms; no se aceptan otros formularios;
                    otros formularios no; solo aceptamos nuestro; debe usar nuestro formulario;
                    debe utilizar nuestro formulario; debe llenar nuestro; unicamente nuestro formulario;
                    no aceptamos otros formularios
                    """).evenNegated().unless("""
                            or write; or letter; or a letter; any hipaa compliant; not required; need not; disability;
                            survey; new patient*; questionnaire*; intake; registration; history form; do not have to;
                            dont have to; you may use; in no other form; form of; form we need
                            """),
            question(OWN_FORM_REQUIRED, Demand.near("""
                            unless they are on; unless it is on; unless made on; unless submitted on; only our own; not on; not come on; not made on; not submitted on; not use; not using; other than; instead of;
                            in place of; in lieu of; only on; only with; only accept; only honor; only process; only take; honor only; accept only; take only; use only;
                            only work with; only use; must be on; has to be on; have to be on; must be made on;
                            must be submitted on; must use; have to use; need to use; required to use; use of; debe usar; obligatorio usar; obligatorio utilizar; obligatorio llenar;
                            tiene que usar; tiene que utilizar; solo con
                            """, """
                            our form; our forms; our own form; our release of information form; our authorization form; own request form is; own form is; our request form; our records request form;
                            our official form; our standard form; our release form; our own request form; this form;
                            the form on this page; the form below; the attached form; the enclosed form; the form provided;
                            the clinics form; the hospitals form; the practices form; the facilitys form;
                            the official form; hospitals own form; form we provide; nuestro formulario;
                            el formulario de la clinica; el formulario del hospital; este formulario
                            """))
                    .evenNegated()
                    .with("""
                            not; cannot; only; must; has to; have to; need to; required; mandatory; returned; rejected;
                            sent back; no; compulsory; obligatorio; solo; debe; tiene que
                            """)
                    .unless(ANOTHER_FORM),
            question(OWN_FORM_REQUIRED, Demand.near("""
                            has to be on; must fill out; must complete; must use; must submit; have to fill out; have to complete; have to use;
                            has to use; need to use; need to fill out; need to complete; required to use; required to complete;
                            must be in writing on; must be in writing using; must be written on; has to be in writing on; have to be in writing on;
                            must be made; must be submitted; have to be made; have to be submitted; has to be made; has to be submitted;
                            require the use of; requires the use of; require use of; requires use of; require you to use;
                            only requests submitted on; only requests on; only requests made on; only requests written on;
                            requests must be on
                            """, """
                            own form; own request form; our form; our request form; our records request form; our official form;
                            clinics form; hospitals form; practices form; offices form; centers form; form provided by us; our own release form; our release form;
                            using the form; with the form; on the form; our ... form
                            """))
                    .with(Demand.RECORDS)
                    .unless(ANOTHER_FORM),
            question(
                            OWN_FORM_REQUIRED,
                            "require our own; requires its own; require our release form; require the use of our; we need our own; insist on our; exigimos nuestro")
                    .with("form; forms; formulario; release")
                    .unless(ANOTHER_FORM),
            question(
                            OWN_FORM_REQUIRED,
                            Demand.near(
                                    "our form; our own form; our request form; this form; attached form; our official form",
                                    """
                            the only one; is mandatory; is required; must be used; has to be used;
                            is compulsory; only acceptable; no other; no substitutes; no exceptions
                            """))
                    .unless(ANOTHER_FORM),
            question(OWN_FORM_REQUIRED, Demand.near("""
                            generic; outside forms; other forms; any other form; forms from other; forms from another;
                            no substitute for form; no substitute for our form; no other form; forms from the internet; forms of other organizations; forms of other; forms used by other; forms used elsewhere; other offices forms; substitute forms; homemade;
                            a letter; letters; handwritten requests; handwritten notes; written notes; own letter;
                            another offices form; other request forms; on other forms; on any other form; on other paperwork; formularios de otras; formularios de otros; otros formularios; una carta; cartas
                            """, """
                            not accepted; not be accepted; not honored; not be honored; not acceptable; is not a valid;
                            is not valid; are not valid; cannot be used; not be used; no good; not processed; not be processed; cannot be accepted;
                            cannot be processed; cannot be honored; not enough; is not enough; not sufficient; is no substitute;
                            be rejected; are rejected; be returned; are returned; no se acepta; no se aceptan; no es valida;
                            is accepted; are discarded; discarded; be discarded; be honored; no basta; no son validos
                            """)).evenNegated().unless(ANOTHER_FORM),
            question(OWN_FORM_REQUIRED, Demand.near("""
                            not accept; not honor; not take; not process; cannot accept; cannot honor; cannot process; cannot take;
                            cannot use; not use; not respond to; unable to accept; unable to honor; unable to process;
                            no aceptamos; no se aceptan; no se acepta
                            """, """
                            generic; another providers form; another offices form; another clinics form; another practices form;
                            another hospitals form; other providers forms; other forms; forms from other; forms from another; forms from apps; outside forms; forms of other;
                            formularios de otras; formularios de otros; letters; handwritten requests; any other form; forms other than; forms we did not;
                            forms that are not ours; forms downloaded; otros formularios; cartas
                            """)).evenNegated().unless(ANOTHER_FORM));

    private FormWordings() {}
}
