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
                    "captcha | not a bot | characters in the picture | recaptcha | hcaptcha | g recaptcha response | not a robot | i m not a robot | are you human"
                            + " | you are human | enter the characters | type the characters | characters you see | text in the image"
                            + " | letters in the image | cf turnstile response | turnstile | solve the math | spam protection"
                            + " | anti spam | no soy un robot | escriba los caracteres | codigo de la imagen"),
            any(
                    CONSENT,
                    12,
                    "i agree | i have read | i accept | terms and conditions | terms of use | terms of service"
                            + " | privacy policy | privacy notice | notice of privacy practices | by checking | by clicking | by signing"
                            + " | by submitting | do you agree | do you consent | i attest | i declare | i acknowledge | i certify"
                            + " | electronic communications consent | under penalty of perjury | acepto | estoy de acuerdo"
                            + " | he leido | terminos y condiciones | politica de privacidad | al firmar | al marcar | al enviar"
                            + " | certifico | reconozco | declaro | doy mi consentimiento | doy consentimiento | al hacer clic"
                            + " | esta de acuerdo"),
            option(
                    CONSENT,
                    9,
                    "i authorize | i hereby | i consent | i give permission | i give my permission | i allow | consent"
                            + " | agree | agreed | accept | authorization | i confirm | i also authorize | permission"
                            + " | i request and authorize | acknowledgment | acknowledgement | i want to receive text messages"
                            + " | opt in | text messages | autorizo | consiento | por la presente"
                            + " | consentimiento | autorizacion | doy permiso | confirmo | yo autorizo | reciproca | reciprocal"),
            option(
                    CONSENT,
                    12,
                    "i am allowed | i am entitled | i am authorized | i may act | i have the right | i can act"
                            + " | i know that | i was told | i swear | i promise | puedo actuar | tengo derecho"),
            option(CONSENT, 15, "i understand | entiendo que | comprendo que | entiendo"),
            any(
                    EMPLOYER,
                    11,
                    "employer | employer name | occupation | place of employment | employer address | employer phone"
                            + " | empleador | nombre del empleador | patrono | ocupacion | lugar de trabajo | place of work | where do you work | donde trabaja",
                    "employer request"),
            option(
                    FEE_CONSENT,
                    13,
                    "pay the fee | pay a fee | agree to pay | pay any fee | pay fees | pay the fees | responsible for payment"
                            + " | responsible for the fee | responsible for any fee | copy fee | copying fee | copy fees"
                            + " | copying fees | cost based fee | may be charged | will be charged | be a charge | be a fee"
                            + " | there is a fee | processing fee | pay for copies"
                            + " | acepto pagar | pagar los cargos | cargos por copias | pueden aplicarse cargos | pagar la tarifa"
                            + " | tarifa por copias | pagar el costo",
                    "no fee | without fee | no charge"),
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
                            + " | leave this field empty | leave this box empty | leave empty | do not use | do not write | don t write | don t fill | do not type | do not complete | no escriba | leave it empty | should be left unchanged | do not fill | do not fill this | do not fill in"
                            + " | do not fill out | if you are human | if you are a human | honeypot | honey pot | for validation purposes"
                            + " | leave field blank | deje este campo en blanco | dejar en blanco | no llene este campo | no rellene"
                            + " | no complete este campo | deje vacio",
                    "if left blank | paper copy"),
            any(
                    ID_UPLOAD,
                    11,
                    "driver license | drivers license | photo id | government id | government issued | passport"
                            + " | license number | state id | identity document | identification number | id number"
                            + " | proof of identity | proof of identification | copy of id | upload id | identification card"
                            + " | photo identification | picture id | upload your id | id type | type of id | id card"
                            + " | licencia de conducir | identificacion con foto | pasaporte | documento de identidad"
                            + " | identificacion oficial | numero de identificacion",
                    "as on your | appears on | as shown on | patient id number | patient identification number | national provider | tax"),
            any(
                    INITIALS,
                    12,
                    "initial | initials | please initial | initial here | your initials | patient initials | iniciales"
                            + " | sus iniciales | coloque sus iniciales | inicial aqui",
                    "middle | name initial | inicial del segundo | first initial | initial visit | initial request"
                            + " | name middle initial | segunda inicial"),
            written(
                    INSURANCE_ID,
                    11,
                    "insurance id | plan name | group no | policy no | member no | name of insured | member id | policy number | group number | subscriber id | insurance number"
                            + " | insurance policy | policy id | medicare number | medicaid number | health plan id | insurance company"
                            + " | insurance carrier | insurance provider | insurance | medicare id | medicaid id | insurance name"
                            + " | health plan | numero de poliza | numero de seguro medico | numero de miembro | aseguradora"
                            + " | id de miembro | compania de seguros | seguro medico | numero de grupo"),
            any(
                    OFFICE_USE,
                    14,
                    "office use | staff person | office use only | for office use only | internal use | internal use only | staff use"
                            + " | staff only | staff use only | administrative use | hospital use only | department use only"
                            + " | him use only | facility use only | for official use | clinic use only | roi use only | processed by | completed by"
                            + " | released by | received by | verified by | id verified | identity verified | identification verified"
                            + " | license verified | date received | date completed | date processed | request completed"
                            + " | date released | date sent | date request filled | date request completed | staff signature"
                            + " | employee signature | for hospital use | id checked | verified | relationship verified | copy received | date request received"
                            + " | authorization received | date request granted | released date | date of release | date prepared | employee name"
                            + " | employee completed | number of pages | pages copied | prepared by"
                            + " | mailed by | uso interno | uso de oficina | uso exclusivo | para uso del personal"
                            + " | solo para uso de la oficina | para uso oficial | procesado por | completado por | recibido por"
                            + " | verificado por | identificacion confirmada | uso de la oficina | sheets copied | number of sheets | no of pages | fee charged | fee collected | amount due | recibido el | taken by | handled by"
                            + " | mailed on | entregado por | verificada por"),
            any(OFFICE_USE, 3, "received | sent | mailed | logged | recibido"),
            any(
                    ONE_TIME_CODE,
                    13,
                    "one time code | code we | verification code | otp | one time passcode | passcode | access code"
                            + " | one time password | authentication code | 6 digit code | six digit code | enter the code | pin code"
                            + " | confirmation code | security code | sms code | enter code | code sent to | pin | activation code"
                            + " | codigo de verificacion | codigo de seguridad | codigo de acceso | codigo de confirmacion"
                            + " | codigo de un solo uso | ingrese el codigo"),
            any(
                    PASSWORD,
                    13,
                    "password | new password | current password | confirm password | contrasena | clave secreta",
                    "password protected"),
            any(
                    PAYMENT,
                    13,
                    "card number | credit card | debit card | cvv | cvc | cardholder | name on card | card expiration"
                            + " | card type | billing zip | routing number | bank account | payment method | payment amount | check number"
                            + " | pay by check | method of payment | payment type | card security code | billing address"
                            + " | numero de tarjeta | tarjeta de credito | metodo de pago | titular de la tarjeta | forma de pago"),
            any(SENSITIVE_CATEGORY, 13, SensitiveWords.PHRASES),
            any(
                    SIGNATURE,
                    13,
                    "signature | signatures | sign here | signed by | signed | electronic signature | esignature"
                            + " | e signature | type your name to sign | type your full name as | type your name as | typed name"
                            + " | sign your name | signature of patient | patient signature | digital signature | type full name to sign"
                            + " | name as signature | type name to sign | signature name | signing name | adopt and sign"
                            + " | typing your name | typing my name | type your name below | signer | signer name | to sign this | to sign | sign | typed signature | type your full name | type your full legal name | type your name | type your legal name | escriba su nombre para firmar"
                            + " | firmado | firma | firmas | firma del paciente | firma electronica | firmado por | firme aqui | firmar"
                            + " | escriba su nombre como firma | firmante",
                    "relationship | printed name | print name | relacion | parentesco | date signed | authority to sign | unable to sign"
                            + " | if signed by | if not signed by | si no esta firmado | firmado el | signature date | date of signature"
                            + " | fecha de la firma | fecha de firma | nombre en letra | firmado por alguien"),
            any(SIGNED_DATE, 3, "today | hoy"),
            any(
                    SIGNED_DATE,
                    14,
                    "date signed | today date | todays date | date of signature | signature date | signing date"
                            + " | date of request | request date | signed on | date of signing | date today | date form completed"
                            + " | date of this request | date of authorization | authorization date | effective date | signeddate"
                            + " | signature datetime | date and time signed | fecha de la firma | fecha de firma | fecha de hoy"
                            + " | fecha de la solicitud | fecha de solicitud | fecha actual | fecha y hora | firmado el"
                            + " | fecha de la autorizacion",
                    "expire | expiration | vence | valid until"),
            written(
                    SSN,
                    12,
                    "social security number | ssn | ss number | social security | social security no | ss no | ss | soc sec"
                            + " | social | socsec | soc sec number | social sec number | s s number | s s n | seguro social"
                            + " | numero de seguro social | numero de seguridad social | nss | num de seguro social"
                            + " | taxpayer identification | tax id | itin",
                    "disability | benefit | benefits | claim | beneficio | card | social history | social worker"),
            written(
                    SSN_LAST4,
                    15,
                    "last 4 | last four | last 4 of ssn | last 4 digits of ssn | last 4 ssn | last 4 digits"
                            + " | last four digits | last four of ssn | ssn last 4 | ssn 4 | ssn last four | last 4 digits of ss number"
                            + " | last 4 digits of social security number | last four digits of social security number | ssnlast 4"
                            + " | ultimos 4 | ultimos cuatro | ultimos 4 digitos | ultimos cuatro digitos | ultimos 4 numeros"),
            any(
                    UNENCRYPTED_EMAIL_CONSENT,
                    14,
                    "unencrypted | without encryption | plain email | sin cifrado | not private | not be secure | unencrypted email | unsecure email | unsecured email"
                            + " | unsecure | unsecured | not secure | not encrypted | insecure email | non secure email"
                            + " | email risk | risk of email | risks of email | emailed by unsecure mail | no cifrado | sin cifrar"
                            + " | no encriptado | no seguro | sin encriptar | correo no seguro | correo electronico no seguro"),
            any(
                    UNKNOWN,
                    13,
                    "search | site search | search this site | search our site | buscar | find a doctor | find a provider"
                            + " | newsletter | subscribe | sign up for | suscribirse | boletin | how did you hear | promo code | coupon"
                            + " | enter your zip to find | add to mailing list | contact method | preferred contact | how should we contact you | best way to reach you | preferred method of contact | how may we contact you | metodo de contacto | health tips | tips in your inbox | inbox",
                    "search fee"),
            any(
                    USERNAME,
                    12,
                    "username | user name | user id | userid | login | login id | log in | mychart id | mychart username"
                            + " | nombre de usuario | usuario | iniciar sesion | email or username | sign in"),
            any(
                    WITNESS,
                    14,
                    "witness | witness name | witness signature | witnessed by | witness to id | notary | notary public"
                            + " | notarized | interpreter | interpreter name | translator | testigo | nombre del testigo | notario"
                            + " | interprete | traductor | firma del testigo | commission expires",
                    "interpreter needed | interpreter services"));
}
