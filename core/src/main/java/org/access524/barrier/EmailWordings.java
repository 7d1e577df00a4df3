package org.access524.barrier;

import static org.access524.barrier.BarrierKind.NO_EMAIL;
import static org.access524.barrier.Wording.firm;

import java.util.List;
import org.access524.text.Phrases;

/** That the copy does not go out by e-mail. */
final class EmailWordings {

    /** Mail that the patient is not to send, mail for something else, or a condition that can be met. */
    private static final Phrases ANOTHER_E_MAIL = Phrases.list("""
            please do not; e mail us; email us; to us; us any; please dont; should not; do not use; if you; images;
            your request; request form; requests by; requests via; requests through; requests for; unencrypted;
            unsecured; unsecure; unless; until; without; newsletter*; advertis*; sell; share your; your form;
            this form; the form; if we do not; lab results; test results; over 20; larger; too large; large file*;
            encrypted; secure e mail; secure email; address that; confirmed; verif*; another person; please check;
            records request; record request; | do not e mail; | do not email; | do not send; | never e mail;
            | never email; password; spam; confidential; diagnos*; advice; questions; psychotherapy; favor de no;
            por favor no; solicitudes; a menos que
            """);

    static final List<Wording> ALL = List.of(
            firm(NO_EMAIL, Demand.joined("""
                            not; cannot; cant; never; wont; dont; unable to; not be; never be; cannot be; prohibits us from;
                            forbids us to; forbids us from; prevents us from; not permit us to; not allow us to;
                            does not allow us to; not permitted to; not allowed to; not able to; not possible to; no longer;
                            circumstances will we; circumstances can we; circumstances do we; refrain from; avoid;
                            prohibited from; not in a position to; policy not to; is not to
                            """, """
                            do e mail; do email; fax or email; fax or e mail; text or email; text or e mail; e mail; email; e mails; emails; e mailing; emailing; e mailed; emailed; send by e mail;
                            send by email; send via e mail; send via email
                            """))
                    .evenNegated()
                    .about(Phrases.list(
                            "record; records; copy; copies; chart; charts; medical information; health information"))
                    .unless(ANOTHER_E_MAIL),
            firm(NO_EMAIL, Demand.near("""
                            not put; not send; not be sent; not sent; never sent; never send; cannot send; cannot be sent; unable to send;
                            not release; not released; not be released; not deliver; not delivered; not be delivered;
                            not transmit; not transmitted; not be transmitted; not provide; not provided; not be provided;
                            not forward; not be forwarded; not go out; nor; not disclose; not permitted to send;
                            not allowed to send; not able to send; prohibits us from sending; not permit us to send;
                            not allow us to send; no records; no copies; no medical; no health; no patient; no charts; no chart; nothing; not offer; no longer send; not share;
                            not available; no longer sent; not transferred; cannot provide; cannot deliver; cannot transmit;
                            cannot be delivered; cannot be transmitted; cannot release; cannot be released; no mandamos; no manda; no envia;
                            no enviamos; no se envian; no se mandan; no se pueden mandar; no podemos mandar;
                            no podemos enviar; no se entregan; no entregamos; nunca enviamos; nunca mandamos
                            """, """
                            by e mail; by email; via e mail; via email; through e mail; through email; over e mail;
                            over email; to your e mail; to your email; to e mail; to email; to an e mail; to an email;
                            in an e mail; in an email; or in email; using e mail; using email; e mail delivery; email delivery;
                            por correo electronico; a su correo electronico; por e mail; por email
                            """)).evenNegated().with("""
                            record; records; copy; copies; chart; charts; medical information; health information; expediente*;
                            registros; historial*; historia; historias; copias
                            """).unless(ANOTHER_E_MAIL),
            firm(NO_EMAIL, Demand.near("""
                            e mail cannot; email cannot; e mail is not used; email is not used; e mail is never; email is never;
                            e mail may not; email may not; sending ... e mail; sending ... email; via e mail; via email;
                            by e mail; by email; delivery by e mail; delivery by email; e mail delivery; email delivery; e mailing; emailing; e mail;
                            email
                            """, """
                            be used to send; used to send; used for sending; is not possible; is not permitted; is not allowed;
                            is not offered; not available; is not available; is prohibited; is against; is not an option;
                            are not offered; not offered; is not something we do; not supported; not a delivery option;
                            not one of our delivery
                            """))
                    .evenNegated()
                    .with("record; records; copies; chart; charts; medical information; health information")
                    .with("not; never; cannot; prohibited; against")
                    .unless(ANOTHER_E_MAIL)
                    .unless("request*; not offered to; appointments"),
            firm(
                            NO_EMAIL,
                            Demand.joined(
                                    "not use; never use; cannot use; not using; may not use; no usamos",
                                    "e mail to; email to; e mail for; email for; el correo electronico para; correo electronico para"))
                    .evenNegated()
                    .with("send*; deliver*; release*; transmit*; give; records; enviar; entregar")
                    .with("record; records; copies; chart; charts; expediente*; registros; copias")
                    .unless("please do not; | do not use; if; unless; until; unencrypted; requests; images"),
            firm(
                            NO_EMAIL,
                            Demand.near(
                                    "nothing; no part; none of; no record; no records; no chart; no charts; no copy; no copies; never",
                                    "e mailed; emailed; goes out by e mail; goes out by email; leaves by e mail; leaves by email"))
                    .evenNegated()
                    .with(Demand.RECORDS)
                    .unless(ANOTHER_E_MAIL),
            firm(
                            NO_EMAIL,
                            Demand.near(
                                    """
                            not send records; not send medical records; not send your records; not send copies; not send charts; never send records; never send copies; cannot send records; cannot send copies;
                            not release records; not release medical records; not release copies; not deliver records; not deliver copies; not provide records; not provide copies; no enviamos registros;
                            no enviamos copias; no enviamos expedientes
                            """,
                                    "by e mail; by email; via e mail; via email; through e mail; through email; over e mail; over email; por correo electronico; por email"))
                    .evenNegated()
                    .unless(
                            "not send records requests; not send record requests; unencrypted; unsecured; unless; until; without; if; larger; too large; password; to others; to third part*; a menos que; sin"),
            firm(
                            NO_EMAIL,
                            "can you e mail; can you email; do you e mail; do you email; will you e mail; will you email; be e mailed to me; be emailed to me; can records be e mailed; can records be emailed; send them by e mail; send them by email; send my records by e mail; send my records by email")
                    .with("no; sorry; unfortunately")
                    .evenNegated()
                    .unless("yes; unless; results; request; form; fee; charge; problem; question; questions; need"),
            firm(NO_EMAIL, Demand.near("e mail; email; correo electronico", """
                            not a delivery option; not an option for delivery; not one of the ways we deliver; not a way we deliver; not used for records;
                            not used for copies; not used for charts; not used to deliver; not used to release; is not how we; not a way in which we send; not a way we send; is not offered for; not an available delivery;
                            no se usa para enviar; no se usa para expedientes
                            """))
                    .evenNegated()
                    .unless(ANOTHER_E_MAIL),
            firm(NO_EMAIL, """
                    e mail delivery ... not available; email delivery ... not available; e mail is not available;
                    email is not available; e mail is not an option; email is not an option; not available by e mail;
                    not offer e mail; not offer email; not e mail; not email; not be e mailed; not be emailed;
                    not able to be emailed; not able to be e mailed; not able to e mail; not able to email;
                    cannot e mail; cannot email; cannot be e mailed; cannot be emailed; cant e mail; cant email;
                    cant be emailed; cant be e mailed; unable to e mail; unable to email; unable to be emailed;
                    unable to be e mailed; not sent by e mail; not sent by email; not send ... by e mail;
                    not send ... by email; not send ... via e mail; not send ... via email;
                    not send ... through e mail; not send ... through email; cannot send ... by e mail;
                    cannot send ... by email; cannot send ... via e mail; cannot send ... via email;
                    unable to send ... by e mail; unable to send ... by email; unable to send ... via email;
                    unable to send ... via e mail; cannot be sent by e mail; cannot be sent by email;
                    cannot be sent via e mail; cannot be sent via email; not release ... by e mail;
                    not release ... by email; not release ... via email; not release ... via e mail;
                    not be sent by e mail; not be sent by email; not be sent via e mail; not be sent via email;
                    unable to ... through e mail; unable to ... through email; cannot ... through e mail;
                    cannot ... through email;
                    cannot ... by e mail; cannot ... by email; cannot ... via e mail; cannot ... via email;
                    not go out by e mail;
                    not go out by email; e mail is not possible; email is not possible; never e mail; never email;
                    not sent via e mail; not sent via email; wont email; wont e mail;
                    dont email; dont e mail; not available by email; not available via email;
                    not transmit ... by e mail; not transmit ... email; no enviamos ... por correo electronico;
                    no se envian ... por correo electronico; no podemos enviar ... por correo electronico;
                    no mandamos ... por correo electronico; no se pueden enviar ... por correo electronico;
                    no se mandan ... por correo electronico; no enviamos ... por e mail; no enviamos ... por email
                    """).evenNegated().with(Demand.RECORDS).unless("""
                            but we can; films; please do not; do not email us; do not e mail us; | do not e mail; | do not email;
                            records request; record request; to us; us any; please dont; should not; do not use;
                            do not send; if you do not; images; your request; requests; unencrypted; unsecured;
                            unless; without your; to your lawyer; newsletter; sell; your form; this form; the form;
                            if we do not; lab results; over 20; larger; too large; confirmed; verified; favor de no;
                            por favor no; encrypted
                            """));

    private EmailWordings() {}
}
