package org.access524.form;

import static org.access524.form.Cue.option;
import static org.access524.form.FieldMeaning.*;

import java.util.List;

/** The answers that forms offer, whichever question they hang on. English and Spanish, sorted by meaning. */
final class ChoiceCues {
    private ChoiceCues() {}

    static final List<Cue> ALL = List.of(
            option(
                    DELIVERY_METHOD,
                    7,
                    "post | recojo | come by | i will come | mail | usps | email"
                            + " | fax | faxed | pick up | picked up | pickup | in person | mychart | portal"
                            + " | courier | mailed | emailed"
                            + " | direct message | view on site | download | home delivery | us postal service"
                            + " | correo | por correo | correo electronico"
                            + " | en persona | recoger | recogida"),
            option(
                    FACILITY,
                    5,
                    "hospital | clinic | medical center | medical group | physicians | all locations | health system | all facilities | centro medico | clinica",
                    "record | records | report | reports | notes | summary | visit | visits | admission | stay | historia clinica"),
            option(
                    FACILITY,
                    14,
                    "request records from | request information from | obtain records from | obtain information from | obtain from"
                            + " | request from | to request from | obtener de | obtener registros de | obtener informacion de"),
            option(
                    FORMAT,
                    8,
                    "dicom | jpeg | jpg | link | enlace | disco | impresas | stick | printed film | paper | hard copy | printed copy | electronic | cd"
                            + " | dvd | usb | flash drive | thumb drive | pdf | digital"
                            + " | electronically | disc | disk"
                            + " | papel | copia impresa"
                            + " | electronico | copia electronica | medios electronicos | impreso",
                    "diagnosis | diagnoses | diagnostico | correo electronico"),
            option(
                    IMAGING_TYPE,
                    9,
                    "imagenes de radiologia | radiology images | radiology images | radiology image"
                            + " | radiology film | images | imaging | films | mri | ct | pet scan"
                            + " | ultrasound | mammogram | mammograms | mammography | x ray | x rays | xray | dexa"
                            + " | fluoroscopy | nuclear medicine | cat scan"
                            + " | radiology cd | bone density"
                            + " | imagenes | radiografia | radiografias"
                            + " | resonancia magnetica | tomografia | ultrasonido | mamografia | rayos x | placas | ecografia",
                    "including images | including imaging | with images | con imagenes | incluidas imagenes | report | reports | result | results | informe | informes | excluding all images | reportes"
                            + " | excluding images | reportes de rayos x | without images"),
            option(
                    IMAGING_TYPE,
                    11,
                    "images and reports | images with reports"
                            + " | reports and images | imagenes e informes | informes e imagenes"),
            option(
                    PURPOSE,
                    7,
                    "myself | new doctor | changing doctors | camp | lawyer | personal | patient request | at my request | at the request of the patient"
                            + " | at the request of the individual | at request of individual | continuing care | continuation of care"
                            + " | continuity of care | continued care | transfer of care | further care"
                            + " | insurance | legal | attorney | disability | workers compensation"
                            + " | worker compensation | school | social security"
                            + " | coordination of care | second opinion | litigation | military | employment"
                            + " | my own use | marketing"
                            + " | billing payment | relocation | moving | treatment"
                            + " | atencion continua | continuidad de la atencion | seguro | asuntos legales | abogado"
                            + " | discapacidad | a solicitud del paciente | a peticion mia | escuela"
                            + " | compensacion laboral | segunda opinion | motivos personales | a solicitud mia | workers comp | worker comp | medical care | transfer care | continued patient care | specify reason | state reason | other reason | otras razones | otro motivo | do not wish to disclose the reason | specify purpose",
                    "military base | legal guardian | legal representative | receipt | receipts | psychotherapy | note | notes | form | forms | chart | plan | plans | physical | treatment record | treatment records | certificate"),
            option(
                    RECORD_TYPE,
                    5,
                    "form | forms | certificate | everything | bloodwork | blood | bill | bills | ledger | file | stays | stay | admission | admissions | prescription | prescriptions | vaccine | vaccines | shots | shot | history | statements | charts | studies | photos | medical | report | reports | note | notes | record | records | summary | summaries | results | visit | visits | evaluation | evaluations | procedures | orders | therapy | immunization | consult | consults | assessment | cardiology | informe | informes | reportes | reporte | registro | registros | notas | resumen | expediente | expedientes | historial | resultados | laboratorios | chart | ehi export | flowsheets",
                    "record number | chart number | numero de expediente | numero de historia | images | image | films | imagenes | placas | email | verified | medical center | medical group | i | me | my | we | office"),
            option(
                    RECORD_TYPE,
                    8,
                    "abstract | receipt | receipts | receipt for insurance | superbill | allergies | immunizations | immunization record | immunization records"
                            + " | anesthesia record | cardiology reports | consult notes | consult report | consultation"
                            + " | consultations"
                            + " | discharge instructions | emergency department | emergency report"
                            + " | emergency room | er report | er record | history and physical | h and p"
                            + " | laboratory | lab | labs"
                            + " | test results | medications"
                            + " | medication list | medication record | office visit notes | office notes | office visits | clinic notes"
                            + " | operative notes | operative report | operative reports | pathology"
                            + " | procedure notes | procedure reports | progress notes"
                            + " | radiology | x ray reports | x ray report | imaging reports"
                            + " | imaging report | imaging results | diagnostic reports | problem list | orders"
                            + " | nurses notes | nursing notes | billing"
                            + " | itemized bill | ekg | ecg | eeg | stress test"
                            + " | pulmonary function test | birth record | dental record"
                            + " | dental records | therapy notes | physical therapy | vaccination record"
                            + " | vaccine records | growth chart | face sheet | treatment plan | treatment plans | care plans | plan de tratamiento | planes de tratamiento"
                            + " | care plan | flow sheets | photographs | wound care photos | rhythm strips"
                            + " | medical history | vital signs | referrals | summary"
                            + " | ccd | prescription history"
                            + " | resumen de alta | notas de progreso | consulta | consultas | vacunas"
                            + " | registro de vacunacion | informe de patologia"
                            + " | informes radiologicos | informe radiologico | informes de imagenes | reportes de rayos x"
                            + " | laboratorio | informe quirurgico"
                            + " | facturacion | historia clinica | medicamentos"
                            + " | alergias"
                            + " | informes operatorios | facturas | radiologia"),
            option(
                    RECORD_TYPE,
                    12,
                    "the whole thing | all of it | all health records | all medical records | entire medical record | complete medical record | entire record | complete record"
                            + " | all records | all results | todos los resultados | designated record set | drs | complete health record"
                            + " | complete chart | entire chart"
                            + " | entire clinical record | complete medical records | all of my records | all my records | full record | whole record"
                            + " | complete copy | all information | entire file"
                            + " | expediente completo | expediente medico completo | historia clinica completa"
                            + " | todos los registros | historial completo",
                    "psychotherapy only"));
}
