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
            question(
                    ALL_DATES,
                    15,
                    "records from all dates | from all dates | for all dates | all dates of service | de todas las fechas"),
            written(
                    BODY_PART,
                    9,
                    "joint | which joint | side or joint | which side | side of body | body side | body part | area of the body | body region | area examined | area of body | body area | part of body | exam"
                            + " | study | laterality | parte del cuerpo | area del cuerpo | examen"
                            + " | estudio | part of the body",
                    "notes | records | record | report | results | number | notas | medico | doctor | ordered | ordeno | who | quien | donde | lugar"),
            written(
                    COMMENTS,
                    4,
                    "remarks | additional remarks | note | nota | notes | notas | message | mensaje | instructions | instrucciones | comment | observaciones"),
            written(
                    COMMENTS,
                    8,
                    "comments | anything to add | anything you want to add | something to add | more information | message for the | message to the | mensaje para | algo que agregar | additional details"
                            + " | additional information | additional info | special instructions | other information"
                            + " | anything else | anything we should know | additional notes | your message | further information"
                            + " | comentarios | comentario | informacion adicional"
                            + " | instrucciones especiales | detalles adicionales",
                    "office notes | progress notes | psychotherapy notes"),
            question(
                    DELIVERY_EMAIL,
                    10,
                    "a que correo | to which email | to what email | which email should | for the secure link | for a secure link | email to | emailed to | e mailed to | sent by email to | correo electronico a | link to email | link to this email | email for the link | email for download | send to email | para el enlace | email records to | email for delivery | delivery email | para la entrega"
                            + " | secured email | secure email | encrypted email | email address for electronic delivery | correo electronico seguro | correo electronico cifrado | correo electronico encriptado | for releases to email"
                            + " | if email checked above | email address for delivery"
                            + " | email address for portal | email where records | email copies to"
                            + " | please email records | electronic delivery include email address | email address to send"
                            + " | correo electronico para envio | correo para enviar | para comunicaciones al correo electronico"
                            + " | correo electronico de entrega | enviar por correo electronico a"),
            question(
                    DELIVERY_METHOD,
                    9,
                    "copy should be | sent by | delivery method | delivery"
                            + " | method of disclosure | method of release"
                            + " | deliver by | send by | send records by | release method"
                            + " | receive my records"
                            + " | preferred method"
                            + " | opciones de envio | metodo de envio | forma de envio | entrega"
                            + " | entregar por | enviar por",
                    "labor and delivery"),
            question(
                    DEPARTMENT,
                    8,
                    "department | departments | specialty | service line | departamento" + " | especialidad",
                    "emergency department | department of"),
            question(
                    EXPIRATION,
                    11,
                    "expiration | expire | expires | expiry"
                            + " | valid through | good through | valid until | remain in effect | good until | until the following event"
                            + " | event on which | end of authorization | date or event | vencimiento | caducidad | vence | expira"
                            + " | valido hasta | vencera"
                            + " | fecha de expiracion | following event occurs | valid for | authorization ends | request ends | release ends | permission ends | consent ends | esta autorizacion termina | in effect until | event or date | fecha o evento"),
            question(
                    FACILITY,
                    14,
                    "want records from | want the records from | want your records from | our offices | which organization health records | which organization holds | which organization has | which organization keeps | holds the record | holds the records | keeps the records | has the records"),
            question(FACILITY, 3, "office | oficina | center | centers"),
            question(
                    FACILITY,
                    9,
                    "provider facility | facility provider | provider or facility | facility or provider | clinic or provider | provider or clinic | hospital or provider | hospital clinic | imaging center | imaging centers | imaging location | surgery center | centro de imagenes",
                    "record | records | notes | visit | visits | number"),
            question(
                    FACILITY,
                    14,
                    "received services | received care | received treatment | were treated | were you treated | was treated | were seen | were you seen | patient seen | child seen | was seen | place of service | place of care | care was provided | services were provided | location of exam | location of the exam | exam location | location of visit | lugar de atencion | fue atendido | fue atendida | lo atendieron | la atendieron | recibio atencion | recibio servicios",
                    "date | dates | when | by whom | who | fecha | fechas | cuando | how often"),
            question(
                    FACILITY,
                    14,
                    "store number | store address | store location | which store | which pharmacy | pharmacy location | which branch"),
            question(
                    FACILITY,
                    8,
                    "facility | facilities | facility name | hospital | clinic"
                            + " | location | locations | which location"
                            + " | site | campus | practice | practice name"
                            + " | authorize"
                            + " | records from | requested from"
                            + " | release information from | obtain information from"
                            + " | centro | clinica | institucion | ubicacion"
                            + " | sucursal | autorizo | localidad medica | organization | organizacion | institution"
                            + " | facilidad",
                    "date of service | historia clinica | of incident | of the incident | of accident | of the accident | of call"),
            question(
                    FORMAT,
                    9,
                    "receive my records as | receive them as | want my records as | have my records as | format | file type | tipo de archivo | que forma | what form | on what | requested format"
                            + " | disclosure format | type of copy | copy type"
                            + " | media | form of copy"
                            + " | formato"
                            + " | forma de divulgacion | tipo de copia | medio",
                    "social media | format mm | formato mm"),
            question(
                    IMAGING_TYPE,
                    9,
                    "images requested | images needed"
                            + " | type of images | modality | which images | radiology images | imaging"
                            + " | types of images | films | imagenes solicitadas"
                            + " | imagenes medicas solicitadas | tipo de imagen | tipo de imagenes | que imagenes | modalidad",
                    "imaging center | imaging report | imaging reports"),
            question(
                    PROVIDER_NAME,
                    8,
                    "clinicians | providers | doctors | physicians | specialists | surgeons | medicos | doctores | proveedores | clinician | surgeon | dermatologist | cardiologist | dentist | therapist | counselor | psychologist | psychiatrist | midwife | nurse practitioner | optometrist | ophthalmologist | pediatrician | hygienist | chiropractor | radiologist | cirujano | cirujana | dentista | terapeuta | consejero | pediatra | doctor you saw | who you saw | who saw you",
                    "new | reference"),
            question(PROVIDER_NAME, 4, "doctor | dr | medico"),
            question(
                    PROVIDER_NAME,
                    10,
                    "medico que | doctor que | doctor who | physician who | provider who | who ordered | child doctor | your doctor | patient doctor | current doctor | regular doctor | su medico | su doctor"),
            question(
                    PROVIDER_NAME,
                    8,
                    "provider | primary care doctor | family doctor | provider name | physician | doctor name"
                            + " | name of provider | name of doctor"
                            + " | which doctor | nombre del medico | proveedor"
                            + " | doctor tratante | medico tratante | nombre del doctor"),
            question(
                    PURPOSE,
                    12,
                    "para que | are the records for | need them for | need these for | need this for | need the records for | need your records for | use them for | use of the records | used for | what for",
                    "who | quien"),
            question(
                    PURPOSE,
                    9,
                    "purpose"
                            + " | reason"
                            + " | intended use"
                            + " | proposito | motivo | a los fines de | con el fin de"
                            + " | razon | para que necesita | finalidad | objetivo",
                    "unable to sign | not able to sign | cannot sign | reason for leaving | reason for visit | reason for exam | reason for denial | motivo de la consulta | unable | sign | signing | signature | firmar | firma | name change"),
            written(
                    PURPOSE_TEXT,
                    13,
                    "because | porque | i need this for | i need it for | i need them for | i want it for | i want this for | lo necesito para | los necesito para"),
            written(
                    RECIPIENT_ADDRESS,
                    9,
                    "mail to | mailed to | delivery address | address to send | mail records to | enviar por correo a | direccion de entrega | direccion del destinatario"),
            question(
                    RECIPIENT_CHOICE,
                    14,
                    "for you or | para usted o",
                    "care | child | represent | behalf | cuida | hijo"),
            question(RECIPIENT_CHOICE, 9, "release my chart | release my record | release my records"),
            question(RECIPIENT_CHOICE, 4, "recipient | destinatario | send to | enviar a | release to"),
            question(
                    RECIPIENT_CHOICE,
                    9,
                    "who is picking up | who will pick up | who picks up | who is getting | who gets | who is receiving | quien recoge | quien recogera | who should we send | to whom | who should receive | who will receive"
                            + " | who are we sending | where should we send"
                            + " | who should get | disclose to"
                            + " | who would you like | who should we release | where do you want"
                            + " | person receiving | a quien | quien recibira | quien debe recibir"
                            + " | divulgar a | entregar a | para quien son"),
            written(
                    RECIPIENT_FAX,
                    9,
                    "fax to | faxed to | fax records to | fax number of recipient | enviar por fax a"),
            written(RECIPIENT_NAME, 4, "recipient | destinatario"),
            written(
                    RECIPIENT_NAME,
                    9,
                    "new orthodontist | new specialist | new school | other office | new office | new dental office | new dentist | new doctor | new provider | new physician"
                            + " | new practice | new clinic | another office | another doctor | if sending to | if not for yourself"
                            + " | if not for you | if another who | if releasing to | if to a | if to another | if for someone else | school name"
                            + " | otro consultorio | nuevo consultorio | nuevo medico | nuevo dentista",
                    "how many"),
            written(
                    RECIPIENT_NAME,
                    15,
                    "person picking up | person who will pick | authorized to pick up | allowed to pick up | autorizada para recoger | autorizado para recoger | picking up the records | persona que recoge | persona que recogera | any other person | other person allowed | other persons | other people | anyone else | additional person | additional recipient | otra persona autorizada | otras personas"),
            written(
                    RECIPIENT_NAME,
                    9,
                    "facility entity individual | individual facility | facility individual | individual or facility | facility or individual | individual or organization | organization or individual | quien recibe | person or agency | agency or person | person or practice | practice or person | person or office | person or facility | person or company | persona o agencia | persona u oficina | recipient name | name of recipient | recipient provider | recipient facility | name of person receiving | person agency | agency person | person company | individual organization | persona agencia"
                            + " | person or organization | name organization"
                            + " | recipient organization | organization recipient | person organization | organization person | release to"
                            + " | release information to | send to | disclose to"
                            + " | deliver to"
                            + " | to be released to | records to | protected health information to | my health information to | my medical information to"
                            + " | nombre del destinatario | revelar a | enviar a | divulgar a"
                            + " | nombre organizacion | enviar los registros a | enviar mis registros a | entregar a"
                            + " | a que divulgue mi informacion a | persona que recibe | entregar mis registros a | send information to | information to be sent to | to be provided to | enviar mi informacion a | divulgar informacion a | divulgar mis registros | send my requested information to | name facility | receiver name | enviar datos a | release or mail to | to whom"),
            written(RECORD_DESCRIPTION, 4, "records | registros | expedientes | exams"),
            written(RECORD_DESCRIPTION, 3, "details | detalles | of what | de que"),
            written(
                    RECORD_DESCRIPTION,
                    9,
                    "what else | part wanted | details of request | details of the request | details of your request | details about your request | detalles de la solicitud | detalles de su solicitud"),
            written(
                    RECORD_DESCRIPTION,
                    9,
                    "describe | description | specify records | other records"
                            + " | other specific record needed | request details | your request"
                            + " | information needed | descripcion | describa | otros registros",
                    "purpose | reason | proposito | motivo | authority | autoridad | relationship"),
            question(
                    RECORD_TYPE,
                    8,
                    "information to be released | information to be disclosed"
                            + "| amount of record | how much of it | how much of my record | how much do you need | how much of the record | how much of your record"
                            + " | type of records | types of records | record type"
                            + " | records to be released"
                            + " | include button | type of information"
                            + " | information to be used | description of information | specific information"
                            + " | record types"
                            + " | specific records | medical records requested"
                            + " | description of records | health records to"
                            + " | informacion solicitada | registros solicitados"
                            + " | tipo de registros"
                            + " | documentos solicitados | expedientes solicitados"
                            + " | expedientes informes | historiales solicitados",
                    "date | dates | fecha | fechas | to be released to | to be disclosed to | to be released from | to be disclosed from"),
            question(
                    REPRESENTATIVE_AUTHORITY,
                    11,
                    "authorizes me | authorizes you | authorizing me | authorizing you | que me autoriza | que le autoriza | que lo autoriza | documento legal | documentation of authority | proof of authority | legal document | allows you to act | gives you the right | you may act | may act for | court | docket | court case number | letters testamentary | power comes from | basis for acting | basis of your | legal basis | juzgado | tribunal | numero de caso | authority | right to act | authority to act"
                            + " | autoridad" + " | facultad para actuar",
                    "relationship | authority of law | authority name"),
            written(
                    REPRESENTATIVE_NAME,
                    3,
                    "personal representative | legal representative | authorized representative | representative | executor | executor or administrator | parent guardian | parent or guardian | parent | guardian"
                            + " | legal guardian | agent | health care agent | albacea | padre o tutor | padre madre o tutor"),
            written(
                    REPRESENTATIVE_NAME,
                    10,
                    "representative print | guardian print | parent print | agent print | executor print | representative name | guardian name | parent name | name of representative | name of legal representative | name of personal representative | name of authorized representative | name of parent | name of guardian | nombre del representante | nombre del tutor | nombre del padre",
                    "patient or | paciente o"),
            question(
                    REPRESENTATIVE_RELATIONSHIP,
                    11,
                    "relationship | relation | related | capacity | en que calidad | calidad de | signing as | firma como | relacion | parentesco | relationship to patient"),
            question(REPRESENTATIVE_RELATIONSHIP, 3, "role | rol"),
            question(
                    REPRESENTATIVE_RELATIONSHIP,
                    13,
                    "you are the patient | are you to the patient | are you to that person | are you to this person | are you to them | es usted del paciente | es usted de la paciente"),
            question(
                    REQUESTER_IS_PATIENT,
                    10,
                    "are you the patient | requesting records for yourself | are you requesting records for"
                            + " | are you requesting your own | i am the"
                            + " | who are you | requested by | request made by | solicitado por | who you are | quien es usted | i am requesting records for"
                            + " | is this request for yourself | requestor type | requester type"
                            + " | type of requestor | type of requester | i am a | are you requesting on behalf"
                            + " | are these your records | requesting for"
                            + " | es usted el paciente | usted es el paciente | solicita sus propios registros | quien solicita"
                            + " | es usted el la paciente | soy el"
                            + " | solicita para usted"),
            question(
                    REQUESTER_IS_PATIENT,
                    6,
                    "i am requesting",
                    "following | copy | copies | information | these | my records"),
            question(
                    REQUESTER_IS_PATIENT,
                    13,
                    "are you asking | asking for yourself | are you filling | are you completing | are you submitting | esta pidiendo | pide para | who is signing | who signs | quien firma | your role | my role | this record is for | this request is for | request is for | whose record | whose chart | para quien es esta solicitud | de quien es | writing for | requesting as | making this request as | whose records | de quien son | requesting records for | request records for | records for whom | solicito registros para"),
            question(
                    REQUESTER_IS_PATIENT,
                    3,
                    "i am | you are | i m | soy | usted es | this is for | esto es para | for whom | who is this for | requester | requestor | solicitante"),
            written(
                    REQUESTER_NAME,
                    11,
                    "requester if not | requestor if not | requester if other | requestor if other | solicitante si no es | requested by | form completed by | completed by if | filled out by | filled in by | llenado por | solicitado por | name of person signing | person signing form | name of person completing"
                            + " | patient or legal representative printed name"
                            + " | name of patient or representative"
                            + " | name of patient or legal representative | name of patient or personal representative"
                            + " | nombre del paciente o representante | nombre del paciente o del representante",
                    "if not the patient"),
            question(SERVICE_DATES, 3, "period | when | years | cuando | anos"),
            question(
                    SERVICE_DATES,
                    9,
                    "visit on | on or about | seen on | which time | what time | time span | which period | what period | how far back | which years | what years | for the years | which visits | que fechas | que periodo | que anos | cuanto tiempo atras",
                    "call | contact | appointment | phone | reach"),
            question(
                    SERVICE_DATES,
                    8,
                    "date of service | service date | date of treatment"
                            + " | treatment date | date range | visit date"
                            + " | date of visit | dates | time period | time periods | date or time | date span"
                            + " | covering the period | covering the periods of health care | dos"
                            + " | date of exam"
                            + " | exam date | admission date | timeframe | time frame | period of care"
                            + " | date of care | range of service"
                            + " | fecha de servicio"
                            + " | fecha de tratamiento | fechas | fechas del tratamiento | fechas de tratamiento"
                            + " | periodo | fecha del servicio"
                            + " | fecha de atencion | fecha del examen",
                    "office notes | all dates"),
            written(
                    SERVICE_DATE_FROM,
                    10,
                    "desde cuando | since when | on or after | filled after | no earlier than | from date | date from | start date | begin date | beginning date | starting date"
                            + " | dates from"
                            + " | earliest date"
                            + " | startdate | fromdate | datefrom"
                            + " | fecha inicial | fecha desde"
                            + " | fecha de comienzo"
                            + " | dates between | desde fecha | del dia",
                    "from the date of this | date from and to | from date and to date"),
            written(
                    SERVICE_DATE_TO,
                    10,
                    "hasta cuando | until when | on or before | filled before | no later than | to date | date to | end date | ending date | through date | date through | stop date"
                            + " | dates to | latest date"
                            + " | enddate | todate | dateto | thru date"
                            + " | fecha final | fecha hasta | fecha de termino | hasta fecha"
                            + " | fecha fin",
                    "up to date"));

    /** Boxes that answer one of the questions above by themselves. */
    static final List<Cue> BOXES = List.of(
            option(ALL_DATES, 12, "all years | todos los anos", "history | record | records | historial"),
            option(
                    ALL_DATES,
                    12,
                    "all dates | all sessions | all service dates | any time | everything you have | entire time | whole time | every date | every visit | since i became | since the beginning | cualquier momento | desde el principio"
                            + " | all time | all visits | entire history | any date | all my dates"
                            + " | todas las fechas | todas las visitas | todo el tiempo"
                            + " | most recent visit | cualquier fecha"),
            option(
                    RECIPIENT_CHOICE,
                    3,
                    "me | self | patient | paciente | patient self | patient me | patient named above"),
            option(
                    RECIPIENT_CHOICE,
                    7,
                    "myself | self legal guardian | self or legal guardian | self guardian | self or guardian | self parent | self or parent | self parent guardian"
                            + " | self or representative | patient legal guardian | patient or legal guardian | patient or guardian | patient or parent"
                            + " | patient or representative | paciente o representante | patient or requester | to me | the patient"
                            + " | someone else | third party | another person | family member"
                            + " | other person organization | to patient"
                            + " | other recipient | a mi | yo mismo | yo misma"
                            + " | mi mismo | otra persona | un tercero | otro destinatario | al paciente | para mi"),
            option(
                    REPRESENTATIVE_RELATIONSHIP,
                    7,
                    "parent | legal guardian | guardian | executor | power of attorney | dpoa"
                            + " | adult child | son or daughter | sibling | heir | spouse | next of kin | healthcare agent | health care agent | personal representative | mother | father"
                            + " | administrator of estate | health care proxy | poa | conservator"
                            + " | padre | madre | tutor | apoderado | albacea | conyuge | representante legal"),
            option(
                    REQUESTER_IS_PATIENT,
                    9,
                    "i am the patient | my child | my minor child | my spouse | my parent | someone i | somebody i | mi hijo | mi hija | mi hijo o hija | i am requesting my own | own records"
                            + " | i am a personal representative | yes i want my medical records"
                            + " | requesting for myself | requesting records for myself | soy el paciente"
                            + " | soy la paciente | soy representante | mis propios registros | i am the parent"
                            + " | i am requesting medical records for someone else | i am not the patient"));
}
