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
                    "post | by post | correo postal | recojo | come by | i will come | mail | us mail | by mail | usps | postal mail | email | by email | secure email"
                            + " | encrypted email | fax | by fax | faxed | pick up | pickup | in person | patient portal | mychart | portal"
                            + " | courier | certified mail | mailed | emailed | pick up in person | will pick up | mail to address above"
                            + " | direct message | view on site | secure download | download | home delivery | us postal service"
                            + " | correo | por correo | correo postal | correo electronico | correo electronico seguro"
                            + " | correo electronico cifrado | correo electronico encriptado | en persona | recoger | recogida"
                            + " | portal del paciente | por fax | recogere en persona | recoger en persona"),
            option(
                    FACILITY,
                    5,
                    "hospital | clinic | medical center | medical group | physicians | all locations | health system | all facilities | centro medico | clinica | todas las ubicaciones",
                    "record | records | report | reports | notes | summary | visit | visits | admission | stay | historia clinica"),
            option(
                    FORMAT,
                    8,
                    "dicom | jpeg | jpg | link | enlace | disco | impresas | stick | printed film | paper | paper copy | paper copies | hard copy | printed copy | electronic | electronic copy | cd"
                            + " | dvd | cd dvd | usb | usb drive | flash drive | thumb drive | pdf | digital | digital copy | on cd"
                            + " | electronic format | electronic media | encrypted usb | compact disc | electronically | disc | disk"
                            + " | electronic file | cd rom | paper format | papel | en papel | copia en papel | copia impresa"
                            + " | electronico | copia electronica | formato electronico | medios electronicos | memoria usb | impreso"),
            option(
                    IMAGING_TYPE,
                    9,
                    "radiology images | radiology image | imaging cd | images on cd | x ray films | x ray film"
                            + " | x ray images | radiology film | radiology films | images | imaging | films | mri | ct | ct scan | pet scan"
                            + " | ultrasound | mammogram | mammograms | mammography | x ray | x rays | xray | dexa | dexa scan"
                            + " | cardiology images | digital images | diagnostic images | medical images | imaging films"
                            + " | fluoroscopy | nuclear medicine | cat scan | catheterization imaging | echocardiogram images"
                            + " | imaging disc | radiology cd | bone density | ekg images | fetal ultrasound images"
                            + " | imagenes | imagenes de radiologia | imagenes medicas | imagenes en cd | radiografia | radiografias"
                            + " | resonancia magnetica | tomografia | ultrasonido | mamografia | rayos x | placas | ecografia",
                    "report | reports | result | results | informe | informes | excluding all images | reportes"
                            + " | excluding images | reportes de rayos x | without images"),
            option(
                    IMAGING_TYPE,
                    11,
                    "images and reports | images with reports | radiology images and reports"
                            + " | reports and images | imagenes e informes | informes e imagenes"),
            option(
                    PURPOSE,
                    7,
                    "myself | for myself | new doctor | changing doctors | camp | lawyer | personal use | personal | patient request | at my request | at the request of the patient"
                            + " | at the request of the individual | at request of individual | continuing care | continuation of care"
                            + " | continuity of care | continued care | transfer of care | further care | further medical care"
                            + " | insurance | legal | attorney | disability | disability determination | workers compensation"
                            + " | worker compensation | school | social security | social security disability | social security benefit"
                            + " | coordination of care | second opinion | litigation | military | employment | life insurance"
                            + " | legal purposes | legal purpose | personal records | my own use | personal reasons | marketing"
                            + " | insurance claim | billing payment | insurance payment | relocation | moving | treatment"
                            + " | uso personal | atencion continua | continuidad de la atencion | seguro | asuntos legales | abogado"
                            + " | discapacidad | a peticion del paciente | a solicitud del paciente | a peticion mia | escuela"
                            + " | compensacion laboral | segunda opinion | motivos personales | a solicitud mia | a pedido del paciente | workers comp | worker comp | medical care | transfer care | continuing medical care | continued patient care | specify reason | state reason | other reason | otras razones | otro motivo | do not wish to disclose the reason | specify purpose",
                    "legal guardian | legal representative | psychotherapy"),
            option(
                    RECORD_TYPE,
                    5,
                    "everything | bloodwork | blood | bill | bills | ledger | file | stays | stay | admission | admissions | prescription | prescriptions | vaccine | vaccines | shots | shot | history | statements | charts | studies | photos | evaluation only | medical | report | reports | note | notes | record | records | summary | summaries | results | visit | visits | evaluation | evaluations | procedures | orders | therapy | immunization | consult | consults | assessment | cardiology | informe | informes | reportes | reporte | registro | registros | notas | resumen | expediente | expedientes | historial | resultados | laboratorios | chart | ehi export | flowsheets",
                    "images | image | films | imagenes | placas | email | verified | medical center | medical group | i | me | my | we | office"),
            option(
                    RECORD_TYPE,
                    8,
                    "abstract | allergies | immunizations | immunization record | immunization records"
                            + " | anesthesia record | cardiology reports | consult notes | consult report | consultation"
                            + " | consultations | consultation report | consultation reports | discharge summary"
                            + " | discharge instructions | emergency department notes | emergency department | emergency report"
                            + " | emergency room | emergency room record | er report | er record | history and physical | h and p"
                            + " | inpatient progress notes | laboratory reports | laboratory | laboratory results | lab | labs"
                            + " | lab results | lab reports | lab report | lab test results | test results | medications"
                            + " | medication list | medication record | office visit notes | office notes | office visits | clinic notes"
                            + " | operative notes | operative report | operative reports | operative procedure reports | pathology"
                            + " | pathology report | pathology reports | procedure notes | procedure reports | progress notes"
                            + " | radiology report | radiology reports | radiology | x ray reports | x ray report | imaging reports"
                            + " | imaging report | imaging results | diagnostic reports | problem list | physician orders | orders"
                            + " | nurses notes | nursing notes | billing records | billing record | billing | billing statement"
                            + " | itemized bill | itemized billing statement | ekg | ecg | ekg report | ekg reports | eeg | stress test"
                            + " | pulmonary function test | labor and delivery record | birth record | dental record"
                            + " | dental records | therapy notes | physical therapy | physical therapy notes | vaccination record"
                            + " | vaccine records | growth chart | face sheet | visit summary | after visit summary | treatment plan"
                            + " | care plan | flow sheets | pathology slides | photographs | wound care photos | rhythm strips"
                            + " | medical history | vital signs | referrals | summary | medical summary | clinical summary"
                            + " | continuity of care document | ccd | occupational health records | prescription history"
                            + " | resumen de alta | notas de progreso | notas de evolucion | consulta | consultas | vacunas"
                            + " | registro de vacunacion | informe de patologia | informe de radiologia | informes de radiologia"
                            + " | informes radiologicos | informe radiologico | informes de imagenes | reportes de rayos x"
                            + " | informes de laboratorio | resultados de laboratorio | laboratorio | informe quirurgico"
                            + " | informe de emergencias | facturacion | registros de facturacion | historia clinica | medicamentos"
                            + " | lista de medicamentos | alergias | informe de ecg | sala de emergencias | notas de consulta"
                            + " | examenes de laboratorio | resultados de examenes | informes operatorios | facturas | radiologia"),
            option(
                    RECORD_TYPE,
                    12,
                    "entire medical record | complete medical record | entire record | complete record"
                            + " | all records | designated record set | drs | entire health record | complete health record"
                            + " | full medical record | all medical records | complete chart | entire chart | all health information"
                            + " | legal medical record | entire clinical record | complete medical records | all of my records | all my records | full record | whole record"
                            + " | all health records | complete copy | all information | entire file | any and all records"
                            + " | expediente completo | expediente medico completo | historia clinica completa | todo el expediente"
                            + " | todos los registros | registro medico completo | todos mis registros | historial completo"
                            + " | historial medico completo | todos los expedientes | conjunto de registros designado",
                    "psychotherapy only"));
}
