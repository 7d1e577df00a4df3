package org.access524.form;

import static org.access524.form.Cue.any;
import static org.access524.form.Cue.option;
import static org.access524.form.Cue.question;
import static org.access524.form.Cue.written;
import static org.access524.form.FieldMeaning.*;

import java.util.List;

/**
 * Words of fields that are never filled. In doubt these win, see {@link Ballot}. English and Spanish, sorted by
 * meaning.
 */
final class WithheldCues {
    private WithheldCues() {}

    static final List<Cue> ALL = List.of(
            any(
                    CAPTCHA,
                    14,
                    "captcha | not a bot | recaptcha | hcaptcha | not a robot | are you human"
                            + " | you are human | enter the characters | type the characters"
                            + " | turnstile | solve the math | spam protection"
                            + " | anti spam | no soy un robot | escriba los caracteres"),
            any(
                    CONSENT,
                    12,
                    "i agree | i have read | i accept | terms and conditions | terms of use | terms of service"
                            + " | privacy policy | privacy notice | notice of privacy practices | by checking | by clicking | by signing"
                            + " | by submitting | do you agree | do you consent | do you authorize | text me | i attest | i declare | i acknowledge | i certify"
                            + " | electronic communications consent | under penalty of perjury | acepto | estoy de acuerdo"
                            + " | he leido | terminos y condiciones | politica de privacidad | al firmar | al marcar | al enviar"
                            + " | certifico | reconozco | declaro | doy mi consentimiento | doy consentimiento | al hacer clic"
                            + " | esta de acuerdo"),
            option(
                    CONSENT,
                    9,
                    "i authorize | i hereby | i allow | consent | consents | agrees | authorizes"
                            + " | agree | agreed | accept | authorization | i confirm | i also authorize | permission"
                            + " | i request and authorize | acknowledgment | acknowledgement"
                            + " | opt in | text messages | autorizo | consiento | por la presente"
                            + " | consentimiento | autorizacion | doy permiso | confirmo | reciproca | reciprocal"),
            option(
                    CONSENT,
                    12,
                    "i am allowed | i am entitled | i am authorized | i may act | i have the right | i can act"
                            + " | i know that | i know i | message rates | data rates | mensajes de texto | i was told | i swear | i promise | text message | text reminders | appointment reminders | reminders by text | recordatorios | puedo actuar | tengo derecho"),
            option(CONSENT, 15, "i understand | comprendo que | entiendo"),
            any(
                    EMPLOYER,
                    11,
                    "employer | occupation | place of employment"
                            + " | empleador | patrono | ocupacion | lugar de trabajo | place of work | where do you work | donde trabaja",
                    "employer request"),
            option(
                    FEE_CONSENT,
                    13,
                    "i will pay | pay up to | postage | franqueo | have to pay | pay the fee | pay a fee | pay any fee | pay fees | pay the fees | responsible for payment"
                            + " | responsible for the fee | responsible for any fee | copy fee | copying fee | copy fees"
                            + " | copying fees | cost based fee | may be charged | will be charged | be a charge | be a fee"
                            + " | there is a fee | processing fee | pay for copies"
                            + " | pagar los cargos | cargos por copias | pueden aplicarse cargos | pagar la tarifa"
                            + " | tarifa por copias | pagar el costo",
                    "no fee | without fee | no charge"),
            written(
                    FEE_CONSENT,
                    13,
                    "i will pay | i agree to pay | pay no more than | pay up to | pay at most | willing to pay | pagare | fee limit | dispuesto a pagar"),
            option(FEE_CONSENT, 4, "fee | fees | cargos | tarifa"),
            question(
                    FEE_CONSENT,
                    12,
                    "agree to pay | pay the fee | pay any fee | fee agreement | acknowledge fee | fees"
                            + " | acepta pagar | cargos | fee acknowledgement | fee acknowledgment"),
            any(
                    HONEYPOT,
                    14,
                    "leave this field blank | leave blank | leave this blank | should be left blank | leave this empty"
                            + " | leave this field empty | leave this box empty | leave empty | do not use | do not write | don t write | don t fill | do not type | do not complete | no escriba | leave it empty | should be left unchanged | do not fill"
                            + " | if you are human | if you are a human | honeypot | honey pot | for validation purposes"
                            + " | leave field blank | deje este campo en blanco | dejar en blanco | no llene este campo | no rellene"
                            + " | no complete este campo | deje vacio",
                    "empty if you don t | empty if you do not | empty if unknown | empty if not | if left blank | paper copy | blank for | blank to | blank when | blank unless | blank means | blank if you do not | blank if you don t | blank if none | blank if not | blank if unknown | blank if you are not | en blanco para | en blanco si no"),
            any(
                    ID_UPLOAD,
                    11,
                    "driver license | drivers license | photo id | government id | government issued | passport"
                            + " | license number | state id | identity document | identification number | id number"
                            + " | proof of identity | proof of identification | copy of id | upload id | identification card"
                            + " | photo identification | picture id | upload your id | id type | type of id | id card"
                            + " | licencia de conducir | identificacion con foto | pasaporte | documento de identidad"
                            + " | identificacion oficial | numero de identificacion",
                    "student id | student identification | insurance id | insurance identification | policy id | plan id | as on your | appears on | as shown on | patient id number | patient identification number | national provider | tax | picking up | will pick up | picks up | recoge"),
            any(
                    INITIALS,
                    12,
                    "initial | initials | iniciales" + " | inicial aqui",
                    "middle | name initial | inicial del segundo | first initial | initial visit | initial request"
                            + " | name middle initial | segunda inicial"),
            written(
                    INSURANCE_ID,
                    11,
                    "plan name | group no | policy no | member no | name of insured | member id | policy number | group number | subscriber id"
                            + " | policy id | medicare number | medicaid number"
                            + " | insurance | medicare id | medicaid id"
                            + " | health plan | numero de poliza | numero de miembro | aseguradora"
                            + " | id de miembro | compania de seguros | seguro medico | numero de grupo"),
            any(
                    OFFICE_USE,
                    14,
                    "rec d | assigned to | assigned clerk | request status | status of request | clerk name | name of clerk | clerk initials | asignado a | estado de la solicitud | empleado que | office use | staff person | internal use | staff use"
                            + " | staff only | administrative use | hospital use only | department use only"
                            + " | him use only | facility use only | for official use | clinic use only | roi use only | processed by"
                            + " | released by | received by"
                            + " | date received | date completed | date processed | request completed"
                            + " | date released | date sent | date request filled | staff signature"
                            + " | employee signature | for hospital use | id checked | verified | copy received | date request received"
                            + " | authorization received | date request granted | released date | date of release | date prepared | employee name"
                            + " | employee completed | number of pages | pages copied | prepared by"
                            + " | mailed by | uso interno | uso de oficina | uso exclusivo | para uso del personal"
                            + " | para uso oficial | procesado por | completado por | recibido por"
                            + " | verificado por | identificacion confirmada | uso de la oficina | sheets copied | number of sheets | no of pages | fee charged | fee collected | amount due | recibido el | taken by | handled by"
                            + " | mailed on | entregado por | verificada por"),
            any(OFFICE_USE, 14, "completed by", "if other | if not | other than | form | si no es"),
            any(OFFICE_USE, 3, "clerk | status | released | received | sent | mailed | logged | recibido"),
            any(
                    ONE_TIME_CODE,
                    13,
                    "one time code | code we | verification code | otp | passcode | access code"
                            + " | one time password | authentication code | 6 digit code | six digit code | enter the code"
                            + " | confirmation code | security code | sms code | enter code | code sent to | pin | activation code"
                            + " | codigo de verificacion | codigo de seguridad | codigo de acceso | codigo de confirmacion"
                            + " | codigo de un solo uso | ingrese el codigo",
                    "cell for | for the passcode | for the code | for a code | phone for | mobile for | number for | email for | phone to receive | number to receive"),
            any(PASSWORD, 13, "password | contrasena | clave secreta", "password protected"),
            any(
                    PAYMENT,
                    13,
                    "card number | credit card | debit card | cvv | cvc | cardholder | name on card | card expiration"
                            + " | card type | billing zip | routing number | bank account | payment method | payment amount | check number"
                            + " | pay by check | method of payment | payment type | card security code | billing address"
                            + " | numero de tarjeta | tarjeta de credito | metodo de pago | titular de la tarjeta | forma de pago"),
            any(SENSITIVE_CATEGORY, 15, SensitiveWords.PHRASES),
            any(
                    SIGNATURE,
                    13,
                    "signature | signatures | signed | esignature"
                            + " | typed name"
                            + " | signing name"
                            + " | typing your name | typing my name | signer | sign | or type it here | or type it below | type it instead | type your full name | type your full legal name | type your name | type your legal name"
                            + " | firmado | firma | firmas | firme aqui | firmar"
                            + " | firmante",
                    "signed this day | signed on this | signed this | relationship | signed when | signed for the patient | signed for patient | printed name | print name | relacion | parentesco | date signed | authority to sign | unable to sign"
                            + " | if signed by | if not signed by | si no esta firmado | firmado el | who is signing | who signs | quien firma | en que calidad | in what capacity | signing as | signed as | signature date | date of signature"
                            + " | fecha de la firma | fecha de firma | nombre en letra | firmado por alguien"),
            any(SIGNED_DATE, 3, "time and date | date and time | today is | today | hoy"),
            any(
                    SIGNED_DATE,
                    14,
                    "form was filled | form was completed | form filled out | signed when | when signed | on this day | this day | signed this day | date signed | today date | todays date | date of signature | signature date | signing date"
                            + " | date of request | request date | signed on | date of signing | date today | date form completed"
                            + " | date of this request | date of authorization | authorization date | effective date | signeddate"
                            + " | signature datetime | date and time signed | fecha de la firma | fecha de firma | fecha de hoy"
                            + " | fecha de la solicitud | fecha de solicitud | fecha actual | fecha y hora | firmado el"
                            + " | fecha de la autorizacion",
                    "expire | expires | expiration | vence | valid until"),
            written(
                    SSN,
                    12,
                    "ssn | ss | soc sec"
                            + " | social | socsec | s s number | s s n"
                            + " | nss"
                            + " | taxpayer identification | tax id | itin",
                    "if different from | different than | disability | benefit | benefits | claim | beneficio | card | social history | social worker"),
            written(
                    SSN_LAST4,
                    15,
                    "last 4 | last four | last 4 of ssn"
                            + " | last four digits | ssn 4"
                            + " | ssnlast 4"
                            + " | ultimos 4 | ultimos cuatro"),
            any(
                    UNENCRYPTED_EMAIL_CONSENT,
                    14,
                    "unencrypted | without encryption | plain email | sin cifrado | not private | not be secure"
                            + " | unsecure | unsecured | not secure | not encrypted | insecure email | non secure email"
                            + " | email risk | risk of email | risks of email | no cifrado | sin cifrar"
                            + " | no encriptado | no seguro | sin encriptar"),
            any(
                    UNKNOWN,
                    13,
                    "search | buscar"
                            + " | newsletter | subscribe | suscribirse | boletin | promo code | coupon"
                            + " | contact method | method of contact | way to contact | way to reach | how to reach | may we reach | can we reach | should we reach | may we contact | can we contact | should we contact | contact me by | contact you | preferred communication | communication preference | comunicarnos | comuniquemos | notify me | notify you | notified | contact preference | preferred contact | metodo de contacto | health tips | inbox",
                    "phone | telephone | cell | number | email | email address | telefono | numero | search fee | hospital | clinic | facility | location | hospitals | clinics | practice | clinica"),
            option(
                    UNKNOWN,
                    14,
                    "same address | address is the same | address same as | address is same | misma direccion | direccion es la misma"),
            any(
                    USERNAME,
                    12,
                    "username | user name | user id | userid | login | log in | mychart id"
                            + " | usuario | iniciar sesion | sign in"),
            any(
                    WITNESS,
                    14,
                    "in the presence of | en presencia de | witness | witness signature | witnessed by | notary"
                            + " | notarized | interpreter | translator | testigo | notario"
                            + " | interprete | traductor | commission expires",
                    "interpreter needed | interpreter services"));
}
