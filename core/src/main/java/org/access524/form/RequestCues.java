package org.access524.form;

import static org.access524.form.Cue.option;
import static org.access524.form.Cue.question;
import static org.access524.form.Cue.written;
import static org.access524.form.FieldMeaning.*;

import java.util.List;

/**
 * Words by which forms ask what is wanted, why, how, from whom and for whom. English and Spanish; one meaning, kind of
 * words and weight a line, sorted by meaning. Single answers to choices are in {@link ChoiceCues}.
 */
final class RequestCues {
    private RequestCues() {}

    static final List<Cue> ALL = List.of(
            written(
                    BODY_PART,
                    9,
                    "body part | area examined | area of body | body area | part of body | exam type | type of exam | exam"
                            + " | type of study | study | exam name | laterality | parte del cuerpo | area del cuerpo | examen"
                            + " | tipo de examen | estudio | tipo de estudio | part of the body",
                    "notes | records | record | report | results | number | notas"),
            written(
                    COMMENTS,
                    4,
                    "remarks | additional remarks | note | nota | notes | notas | message | mensaje | instructions | instrucciones | comment | observaciones"),
            written(
                    COMMENTS,
                    8,
                    "comments | additional comments | additional details"
                            + " | additional information | additional info | special instructions | other information"
                            + " | anything else | anything we should know | additional notes | other comments | your message | further information"
                            + " | comentarios | comentario | comentarios adicionales | informacion adicional"
                            + " | instrucciones especiales | detalles adicionales",
                    "office notes | progress notes | psychotherapy notes"),
            question(
                    DELIVERY_EMAIL,
                    10,
                    "email to | email records to | email for delivery | delivery email | secure email address"
                            + " | secured email | secured email address | email for releases to email | secure email | encrypted email | email address for electronic delivery | correo electronico seguro | correo electronico cifrado | correo electronico encriptado | for releases to email"
                            + " | email address if email checked above | if email checked above | email address for delivery"
                            + " | email address for portal | email to send records | email where records | email copies to"
                            + " | please email records | electronic delivery include email address | email address to send"
                            + " | correo electronico para envio | correo para enviar | para comunicaciones al correo electronico"
                            + " | correo electronico de entrega | enviar por correo electronico a"),
            question(
                    DELIVERY_METHOD,
                    9,
                    "sent by | delivery method | method of delivery | delivery | delivery preference | preferred delivery"
                            + " | method of disclosure | method of release | how would you like to receive | how should we send"
                            + " | how would you like us to send | how would you like your records | how do you want to receive"
                            + " | how should records be delivered | deliver by | send by | send records by | release method"
                            + " | how would you like the records | how would you like it delivered | delivery option"
                            + " | delivery options | how do you want your records | receive records by | receive my records"
                            + " | how to receive | preferred method | how you would like to receive | way of delivery"
                            + " | metodo de entrega | forma de entrega | como desea recibir | como quiere recibir"
                            + " | como le gustaria recibir | opciones de envio | metodo de envio | forma de envio | entrega"
                            + " | entregar por | enviar por | como desea que le enviemos | modo de entrega",
                    "labor and delivery"),
            question(
                    DEPARTMENT,
                    8,
                    "department | departments | specialty | unit or department | service line | departamento"
                            + " | especialidad",
                    "emergency department | department of"),
            question(
                    EXPIRATION,
                    11,
                    "expiration | expiration date | expiration event | expire | expires | expiry | will expire"
                            + " | authorization expires | valid until | remain in effect | good until | until the following event"
                            + " | event on which | end of authorization | date or event | vencimiento | caducidad | vence | expira"
                            + " | fecha de vencimiento | fecha de caducidad | valido hasta | evento de caducidad | vencera"
                            + " | fecha de expiracion | following event occurs | valid for | authorization ends | in effect until | event or date | fecha o evento"),
            question(FACILITY, 8, "our offices"),
            question(FACILITY, 3, "office | oficina"),
            question(
                    FACILITY,
                    8,
                    "facility | facilities | facility name | hospital | hospital name | clinic | clinic name"
                            + " | location | locations | location name | which location | which organization | which facility"
                            + " | which hospital | which clinic | which site | site | campus | practice | practice name"
                            + " | name of facility | name of hospital | releasing facility | where were you seen"
                            + " | where did you receive | where were you treated | i authorize | i hereby authorize | authorize"
                            + " | organization health records | location of services | requesting records from | records from"
                            + " | which organization health records | facility releasing | name of facility or provider"
                            + " | request records from | release information from | obtain information from | release records from"
                            + " | centro | centro medico | nombre del centro | clinica | centro de salud | institucion | ubicacion"
                            + " | sucursal | nombre del hospital | autorizo | autorizo a | por la presente autorizo | localidad medica | organization | organizacion | institution"
                            + " | nombre de la clinica | cual hospital | que hospital | que clinica | que centro | facilidad",
                    "date of service | historia clinica"),
            question(
                    FORMAT,
                    9,
                    "format | file type | tipo de archivo | que forma | what form | on what | requested format | form and format | format of records | record format | records format"
                            + " | format for records | disclosure format | preferred format | what format | type of copy | copy type"
                            + " | media type | type of media | media | form of copy | in the following format | format requested"
                            + " | formato | formato requerido | formato solicitado | formato preferido | en que formato"
                            + " | forma de divulgacion | tipo de copia | medio",
                    "social media | format mm | formato mm"),
            question(
                    IMAGING_TYPE,
                    9,
                    "imaging type | type of imaging | images requested | imaging requested | images needed"
                            + " | type of images | modality | which images | imaging studies | radiology images | imaging"
                            + " | types of images | films | specify images needed | imagenes solicitadas"
                            + " | imagenes medicas solicitadas | tipo de imagen | tipo de imagenes | que imagenes | modalidad",
                    "imaging center | imaging report | imaging reports"),
            question(PROVIDER_NAME, 4, "doctor | dr | medico"),
            question(
                    PROVIDER_NAME,
                    8,
                    "provider | provider name | physician | physician name | doctor name"
                            + " | treating physician | name of provider | name of physician | name of doctor | attending physician"
                            + " | treating provider | which provider | which doctor | nombre del medico | proveedor"
                            + " | nombre del proveedor | doctor tratante | medico tratante | nombre del doctor"),
            question(PURPOSE, 12, "para que | are the records for | use of the records | used for", "who | quien"),
            question(
                    PURPOSE,
                    9,
                    "purpose | purpose of disclosure | purpose of release | purpose of request | for the purpose of"
                            + " | reason for request | reason for release | reason for requesting | reason for disclosure"
                            + " | reason for your request | reason for this request | primary reason | why are you requesting | reason"
                            + " | purpose for which | purpose of this request | what is the reason | intended use | reason for records"
                            + " | proposito | proposito de la divulgacion | motivo | motivo de la solicitud | razon de la solicitud"
                            + " | razon | para que necesita | finalidad | objetivo | motivo de la divulgacion | para el proposito de",
                    "reason for visit | reason for exam | reason for denial | motivo de la consulta"),
            written(
                    RECIPIENT_ADDRESS,
                    9,
                    "mail to | mail to address | mailed to | mailed to the following address | delivery address | address to send | mail records to | enviar por correo a | direccion de entrega | direccion del destinatario"),
            question(RECIPIENT_CHOICE, 4, "recipient | destinatario | send to | enviar a | release to"),
            question(
                    RECIPIENT_CHOICE,
                    9,
                    "who should we send | to whom | who should receive | who will receive"
                            + " | send records to | release records to | who are we sending | where should we send | send my records to"
                            + " | who should get | release my records to | release information to | disclose to"
                            + " | who would you like | records should be sent to | who should we release | where do you want"
                            + " | person receiving | a quien | quien recibira | quien debe recibir | enviar los registros a"
                            + " | a quien debemos enviar | divulgar a | entregar a | para quien son"),
            written(
                    RECIPIENT_FAX,
                    9,
                    "fax to | faxed to | fax records to | faxed to number | fax number of recipient | enviar por fax a"),
            written(RECIPIENT_NAME, 4, "recipient | destinatario"),
            written(
                    RECIPIENT_NAME,
                    9,
                    "recipient name | name of recipient | name of person receiving"
                            + " | name of person or organization receiving | person or organization | name organization"
                            + " | recipient organization | organization recipient | person organization | to disclose to | release to"
                            + " | send records to | release records to | release information to | send to | disclose to"
                            + " | records to be sent to | to release to | to release my records to | to release records to"
                            + " | to disclose my records to | release my records to | send my records to | deliver to"
                            + " | to be released to | to send my records to | records to | to release my medical records to"
                            + " | nombre del destinatario | a divulgar a | revelar a | enviar a | divulgar a"
                            + " | nombre organizacion | enviar los registros a | enviar mis registros a | entregar a"
                            + " | a que divulgue mi informacion a | persona que recibe | entregar mis registros a | send information to | information to be sent to | to be provided to | enviar mi informacion a | divulgar informacion a | divulgar mis registros | send my requested information to | release send information to | name facility | receiver name | enviar datos a | release or mail to | to whom"),
            written(RECORD_DESCRIPTION, 4, "records | registros | expedientes | exams"),
            written(RECORD_DESCRIPTION, 3, "details | detalles"),
            written(RECORD_DESCRIPTION, 9, "what else | part wanted"),
            written(
                    RECORD_DESCRIPTION,
                    9,
                    "describe | description | specify records | please describe | other records"
                            + " | describe the records | description of records | describe records | details of request"
                            + " | describe your request | details of your request | description of information"
                            + " | other specific record needed | specify the information | request details | your request"
                            + " | information needed | descripcion | describa | describa los registros | otros registros"
                            + " | detalles de la solicitud | describa la informacion | descripcion de la informacion",
                    "purpose | reason | proposito | motivo | authority | autoridad | relationship"),
            question(
                    RECORD_TYPE,
                    8,
                    "information to be released | information to be disclosed | information requested"
                            + " | records requested | what records | which records | type of records | types of records | record type"
                            + " | records needed | select the records | records to be released | what information"
                            + " | information to release | include button | items you are requesting | type of information"
                            + " | records to release | information to be used | description of information | specific information"
                            + " | requested records | what would you like | which documents | documents requested | record types"
                            + " | what are you requesting | records you need | records you are requesting | information you want"
                            + " | information i want | records i need | specific records | medical records requested"
                            + " | what type of records | description of records | health records to"
                            + " | informacion solicitada | registros solicitados | que registros | que informacion"
                            + " | tipo de registros | informacion que se divulgara | informacion a divulgar | tipo de informacion"
                            + " | documentos solicitados | expedientes solicitados | informacion para divulgar"
                            + " | expedientes informes | historiales solicitados | tipo de expediente",
                    "date | dates | fecha | fechas"),
            question(
                    REPRESENTATIVE_AUTHORITY,
                    11,
                    "authority | right to act | legal authority | authority to act | authority to sign"
                            + " | description of authority | basis of authority | describe authority | authority to act for patient"
                            + " | describe your authority | autoridad | autoridad legal | autoridad para actuar"
                            + " | facultad para actuar | autoridad para firmar",
                    "relationship | authority of law | authority name"),
            written(
                    REPRESENTATIVE_NAME,
                    3,
                    "executor | executor or administrator | parent guardian | parent or guardian | parent | guardian"
                            + " | legal guardian | agent | health care agent | albacea | padre o tutor | padre madre o tutor"),
            written(
                    REPRESENTATIVE_NAME,
                    10,
                    "representative name | guardian name | parent name | parent guardian name | name of representative | name of legal representative | name of personal representative | name of authorized representative | name of parent | name of guardian | name of parent or guardian | parent or guardian name | printed name of personal representative | printed name of legal representative | nombre del representante | nombre del tutor | nombre del padre | nombre del padre o tutor",
                    "patient or | paciente o"),
            question(
                    REPRESENTATIVE_RELATIONSHIP,
                    11,
                    "relationship | relation | related | capacity | relacion | parentesco | relationship to patient | relation to patient | relacion con el paciente | parentesco con el paciente"),
            question(REPRESENTATIVE_RELATIONSHIP, 13, "you are the patient | are you to the patient"),
            question(
                    REQUESTER_IS_PATIENT,
                    10,
                    "are you the patient | requesting records for yourself | are you requesting records for"
                            + " | are you requesting your own | who is requesting | who is making this request | i am the"
                            + " | are you requesting for yourself | who are you | i am requesting records for"
                            + " | is this request for yourself | for whom are you requesting | requestor type | requester type"
                            + " | type of requestor | type of requester | i am a | are you requesting on behalf"
                            + " | are you the patient or | who are you requesting | are these your records | requesting for"
                            + " | es usted el paciente | usted es el paciente | solicita sus propios registros | quien solicita"
                            + " | es usted el la paciente | para quien solicita | soy el | de quien son los registros"
                            + " | solicita para usted | quien hace la solicitud"),
            question(REQUESTER_IS_PATIENT, 10, "i am requesting", "following | copy | copies | information | these"),
            question(REQUESTER_IS_PATIENT, 13, "your role | writing for | requesting as | making this request as | whose records | de quien son"),
            question(
                    REQUESTER_IS_PATIENT, 3, "i am | you are | i m | soy | usted es | who is this for | requester | solicitante"),
            written(
                    REQUESTER_NAME,
                    11,
                    "name of person signing | person signing form | name of person completing"
                            + " | patient or legal representative printed name | printed name of patient or representative"
                            + " | printed name of patient or personal representative | name of patient or representative"
                            + " | printed name of patient or legal representative | printed name of person signing"
                            + " | name of patient or legal representative | name of patient or personal representative"
                            + " | nombre del paciente o representante | nombre del paciente o del representante",
                    "if not the patient"),
            question(
                    SERVICE_DATES,
                    8,
                    "date of service | dates of service | service date | service dates | date of treatment"
                            + " | dates of treatment | treatment date | treatment dates | date range | dates requested | visit date"
                            + " | date of visit | dates of visit | what dates | dates | range of dates | time period | date span"
                            + " | covering the period | covering the periods of health care | dates of care | dos | records dates"
                            + " | dates of records | date range for records | approximate date range | which dates | date of exam"
                            + " | exam date | admission date | dates of admission | timeframe | time frame | period of care"
                            + " | admission discharge dates | date of care | visit dates | range of service | dates between"
                            + " | fecha de servicio | fechas de servicio | fecha de los servicios | fechas de los servicios"
                            + " | fecha de tratamiento | fechas de tratamiento | rango de fechas | fechas solicitadas | fechas"
                            + " | periodo | que fechas | fecha de la visita | fechas de atencion | fecha del servicio"
                            + " | fechas del servicio | fecha de atencion | fecha del examen",
                    "office notes | all dates"),
            written(
                    SERVICE_DATE_FROM,
                    10,
                    "from date | date from | start date | begin date | beginning date | starting date"
                            + " | service date from | date of service from | dates of service from | treatment dates from | dates from"
                            + " | dates of service to release from | records from date | earliest date | from mm dd yyyy"
                            + " | date of service start | service start date | startdate | fromdate | datefrom | first date of service"
                            + " | for dates of service from | fecha de inicio | fecha inicial | fecha desde | desde la fecha"
                            + " | fechas de tratamiento desde | fechas de servicio desde | fecha de comienzo"
                            + " | service dates between | dates between | desde fecha | del dia",
                    "from the date of this | date from and to | from date and to date"),
            written(
                    SERVICE_DATE_TO,
                    10,
                    "to date | date to | end date | ending date | through date | date through | stop date"
                            + " | service date to | date of service to | date of service end | service end date | dates to | latest date"
                            + " | to mm dd yyyy | enddate | todate | dateto | last date of service | thru date | date to insert"
                            + " | fecha final | fecha de fin | fecha hasta | hasta la fecha | fecha de termino | hasta fecha"
                            + " | fecha de finalizacion | fecha fin",
                    "up to date"));

    /** Boxes that answer one of the questions above by themselves. */
    static final List<Cue> BOXES = List.of(
            option(
                    ALL_DATES,
                    12,
                    "all dates | all dates of service | all service dates | any and all dates | all treatment dates"
                            + " | all time | all available dates | all visits | entire history | all years | any date | all my dates"
                            + " | todas las fechas | todas las fechas de servicio | todas las visitas | todo el tiempo"
                            + " | most recent visit | all dates of treatment | all dates available | cualquier fecha"),
            option(
                    RECIPIENT_CHOICE,
                    3,
                    "me | self | patient | paciente | patient self | patient me | patient myself | paciente yo mismo | patient named above"),
            option(
                    RECIPIENT_CHOICE,
                    7,
                    "myself | to me | send to me | release to me | the patient"
                            + " | someone else | third party | a third party | another person | family member | directly to me"
                            + " | to myself | other person organization | me the patient | send to patient | to patient"
                            + " | release to patient | other recipient | myself via | a mi | yo mismo | yo misma | a mi mismo"
                            + " | mi mismo | otra persona | un tercero | otro destinatario | al paciente | para mi"),
            option(
                    REPRESENTATIVE_RELATIONSHIP,
                    7,
                    "parent | legal guardian | guardian | executor | power of attorney | dpoa"
                            + " | spouse | next of kin | healthcare agent | health care agent | personal representative | mother | father"
                            + " | parent of minor | executor of estate | administrator of estate | health care proxy | poa | conservator"
                            + " | padre | madre | tutor | tutor legal | apoderado | albacea | conyuge | representante legal"),
            option(
                    REQUESTER_IS_PATIENT,
                    9,
                    "i am the patient | i am requesting my own | my own records | own records"
                            + " | i am a personal representative | yes i want my medical records | i am the patient representative"
                            + " | requesting for myself | requesting records for myself | i am requesting for myself | soy el paciente"
                            + " | soy la paciente | soy representante | mis propios registros | i am the parent"
                            + " | i am requesting medical records for someone else | i am not the patient"));
}
