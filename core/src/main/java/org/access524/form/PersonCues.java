package org.access524.form;

import static org.access524.form.Cue.written;
import static org.access524.form.FieldMeaning.*;

import java.util.List;

/**
 * Words by which forms ask who somebody is and how to reach them. Whose name or address is meant is the business of
 * {@link Party}. English and Spanish; one meaning and weight a line, sorted by meaning.
 */
final class PersonCues {
    private PersonCues() {}

    static final List<Cue> ALL = List.of(
            written(PATIENT_ADDRESS, 5, "address | direccion | domicilio"),
            written(
                    PATIENT_ADDRESS,
                    9,
                    "get mail | get your mail | recibe correo | recibe su correo | living at | live at | lives at | residing at | reside at | resides at | vivo en | que vive en | domiciliado en | domiciliada en"),
            written(PATIENT_ADDRESS, 7, "full address", "line 1 | line 2"),
            written(
                    PATIENT_BIRTH_DATE,
                    9,
                    "date of birth | birth date | birthdate | birthday | bday | dob | d o b | born"
                            + " | fecha nac | fecha de nac | nacido | nacida"
                            + " | nacio | nacimiento | data de nascimento | dat nesans",
                    "place of birth | lugar de nacimiento"),
            written(PATIENT_BIRTH_DAY, 12, "birth day | day of birth | dia de nacimiento | dob day | bday day"),
            written(
                    PATIENT_BIRTH_MONTH,
                    12,
                    "birth month | month of birth | mes de nacimiento | dob month | bday month"),
            written(PATIENT_BIRTH_YEAR, 12, "birth year | year of birth | ano de nacimiento | dob year | bday year"),
            written(PATIENT_CITY, 8, "city | town | ciudad | municipio | localidad", "birth | born | nacimiento"),
            written(
                    PATIENT_CITY_STATE_ZIP,
                    11,
                    "city state zip" + " | city st zip | city st | city state | state and zip | city and state"
                            + " | ciudad estado | ciudad y estado | csz",
                    "birth | born | nacimiento | incident | accident"),
            written(PATIENT_COUNTRY, 8, "country | pais", "country code | birth | nacimiento"),
            written(PATIENT_EMAIL, 6, "email | correo electronico | correo"),
            written(PATIENT_EMAIL, 8, "your email"),
            written(
                    PATIENT_EMAIL_CONFIRM,
                    11,
                    "verify email" + " | email confirmation" + " | confirmation email | email 2",
                    "confirmation email will be sent"),
            written(PATIENT_FAX, 7, "fax | facsimile | numero de fax", "phone fax"),
            written(PATIENT_FIRST_NAME, 3, "patient first | child first | your first"),
            written(
                    PATIENT_FIRST_NAME,
                    8,
                    "first name | given name | forename | fname | firstname"
                            + " | primer nombre | nombre de pila | first legal name | nombres",
                    "first name middle | first name last | previous | former | prior | maiden | anterior"),
            written(
                    PATIENT_FORMER_NAME,
                    11,
                    "name did we know | name we knew | knew you by | know you by | known to us as | earlier name | earlier names | any earlier name | name during | name at admission | name then | nombre durante | name while | name at the time | name at time | nombre al momento | nombre al recibir | name when | admitted under | seen under | treated under | registered under | names used | had before | names you had | name on the chart if | name on chart if | name on the record if | name on record if | name on the records if | under the name | under another name | under a different name | known here before | was known as | bajo el nombre | con el nombre de | former name | former names | previous names | prior name"
                            + " | prior names | maiden | other name | other names"
                            + " | aka | a k a | also known as | alias | aliases"
                            + " | previous last name | former last name | previous name"
                            + " | nombre anterior | nombres anteriores | otros nombres | otro nombre"
                            + " | nombre de soltera | apodos | birth name",
                    "mother maiden | other provide name"),
            written(
                    PATIENT_FULL_NAME,
                    9,
                    "belongs to | belong to | pt name | name of the person who died | name of person who died | name of the deceased | of the late | estate of | name of decedent | sucesion de"),
            written(PATIENT_FULL_NAME, 22, "name and date of birth | name and dob | nombre y fecha de nacimiento"),
            written(PATIENT_FULL_NAME, 3, "i | yo | patient | paciente | la paciente | el paciente"),
            written(
                    PATIENT_FULL_NAME,
                    4,
                    "name | nombre | full name | print name | printed name | nombre completo"
                            + " | nombre y apellido | nombre y apellidos | legal name | su nombre | nombre en letra de molde"
                            + " | nombre en letra de imprenta | me llamo | my name is | mi nombre es"
                            + " | i the undersigned",
                    "name of facility | facility name"),
            written(
                    PATIENT_FULL_NAME,
                    11,
                    "name and address | name address | names and addresses | name mailing address | name and mailing address | name and full address | name phone and address | name title and address | nombre y direccion | nombre direccion | nombre y domicilio"),
            written(
                    PATIENT_FULL_NAME,
                    7,
                    "full name | patient last first | name of person | name of the person | name of that person | name of this person | nombre de la persona | nombre de quien | legal name | patient name | client name | customer name | name of customer | name of client | member name | resident name | veteran name | first middle last | first and last | nombre y apellidos completos | requester name | requestor name | name of requester | name of requestor | nombre del solicitante | name of patient"
                            + " | name of the patient | your name"
                            + " | nombre completo | nombre del paciente | nombre legal | print name"
                            + " | printed name | nombre del de la paciente | last name first name"
                            + " | last first middle | nome do paciente"),
            written(PATIENT_LAST_NAME, 3, "patient last | child last | your last"),
            written(
                    PATIENT_LAST_NAME,
                    8,
                    "last name | family name | surname | lname | lastname | apellido" + " | apellidos",
                    "last name first | nombre y apellido | nombre y apellidos"
                            + " | previous | former | prior | maiden | anterior | soltera | materno | segundo apellido | middle initial last name"),
            written(
                    PATIENT_MIDDLE_NAME,
                    9,
                    "m i | mname | middlename | middle | segundo nombre" + " | second name | additional name",
                    "last first | first middle last | first last middle | middle last | first name middle"
                            + " | middle or other name | apellido nombre"),
            written(
                    PATIENT_MRN,
                    9,
                    "numero de paciente | no de paciente | med rec no | med rec number | resident number | resident no | resident id | client number | client no | client id | record no | numero de expediente | numero de residente | medical rec no | mrn | patient no | chart no | mr number | record number | chart number | patient id"
                            + " | patient number | account number"
                            + " | m r number | patient identifier | hospital number | hospital no | clinic number | file number | unit number | numero de hospital | numero de archivo"
                            + " | numero de historia clinica | num de historia clinica | no de historia clinica | historia clinica no"
                            + " | numero de cuenta",
                    "bank | credit | card | utility | phone | telephone"),
            written(
                    PATIENT_MRN,
                    30,
                    "medical record number or social | mrn or ssn | mrn or social | mrn ssn | record number or ssn | record or social"
                            + " | ssn or mrn | ssn mrn | social security number or medical record | social security or medical record"),
            written(
                    PATIENT_PHONE,
                    7,
                    "home ph | cell ph | work ph | mobile ph | day ph | evening ph | ph no | ph number | we can text | number we can | call me at | reach me at | llamenme al | llameme al | phone | telephone | tel | mobile"
                            + " | cell"
                            + " | contact number | daytime number | best number | number to reach | number to call | home number | work number | evening number | alternate number | numero donde"
                            + " | telefono | telefonico | celular | movil",
                    "fax phone | phone extension | cell phone carrier"),
            written(PATIENT_PHONE, 3, "ph"),
            written(
                    PATIENT_PHONE_AREA,
                    9,
                    "area code | codigo de area",
                    "area code and | with area code | include area code | including area code | codigo de area y | area code phone"),
            written(PATIENT_PHONE_LINE, 9, "line number | phone line"),
            written(PATIENT_PHONE_PREFIX, 9, "phone prefix | exchange"),
            written(PATIENT_POSTAL_CODE, 8, "zip | zipcode | postal code | postcode | post code" + " | codigo postal"),
            written(PATIENT_POSTAL_CODE, 3, "c p | cp"),
            written(PATIENT_SEX, 8, "sex | gender" + " | sexo | genero", "same sex"),
            written(PATIENT_STATE, 3, "st | edo"),
            written(
                    PATIENT_STATE,
                    7,
                    "state | state province | province | estado | provincia",
                    "birth | nacimiento | stated | state id | state law | state license | marital"),
            written(PATIENT_STREET, 3, "line 1 | street line 1"),
            written(
                    PATIENT_STREET,
                    8,
                    "street | address 1 | address line 1 | address 1st line | addr 1"
                            + " | addressline 1"
                            + " | calle | direccion 1"),
            written(PATIENT_STREET_2, 3, "line 2 | street line 2"),
            written(
                    PATIENT_STREET_2,
                    10,
                    "address 2 | address line 2 | addr 2"
                            + " | addressline 2 | apt | apartment | unit | suite"
                            + " | apto | apartamento"
                            + " | direccion 2 | street 2",
                    "include apt | include apartment | include unit | including apartment | including apt | including unit | including suite | and apartment | with apartment | and unit | incluya apartamento | street address apt | street apt | address street apt | street address apartment"),
            written(PATIENT_SUFFIX, 9, "suffix | jr sr | sufijo | generation"),
            written(
                    UNKNOWN,
                    8,
                    "extension | ext | phone type | email type | country code | marital status"
                            + " | preferred name | preferred first name | chosen name | name you go by | name you use | name we should use | like to be called | should we call you | prefix | title | honorific | salutation | pronouns"
                            + " | nickname | race | ethnicity | language | county | voice mail"
                            + " | estado civil | idioma | titulo | tratamiento preferido"
                            + " | age | edad"
                            + " | return address"),
            written(
                    UNKNOWN,
                    14,
                    "died | date deceased | deceased date | death" + " | fallecimiento | murio | defuncion | accession",
                    "name of | name | mrn | nombre"),
            written(
                    UNKNOWN,
                    14,
                    "upcoming appointment | next appointment | future appointment | upcoming visit | next visit | appointment with | appointment date with | appointment is | need it by | need them by | needed by | date needed | necesita antes | appointment with new | proxima cita | incident location | accident location | scene location | location of incident | location of the incident | place of incident | place of the incident | address of incident | address of the incident | location of accident | location of the accident | lugar del incidente | lugar del accidente"),
            written(UNKNOWN, 14, "name dob"));
}
