/** The fields of account pages: `key | type | English label | Spanish label | options`. */

const TABLE = `
user | text | Username | Usuario
email | email | E-mail address | Correo electrónico
email2 | email | Confirm e-mail | Confirme su correo
password | password | Password | Contraseña
password2 | password | Confirm password | Confirme la contraseña
remember | checkbox | Remember me | Recordarme
first | text | First name | Nombre
middle | text | Middle initial | Segundo nombre
last | text | Last name | Apellido
full | text | Full name | Nombre completo
dob | date | Date of birth | Fecha de nacimiento
dobText | text | Birth date (MM/DD/YYYY) | Fecha de nacimiento (MM/DD/AAAA)
ssn | text | Social Security number | Número de Seguro Social
ssn4 | text | Last 4 digits of SSN | Últimos 4 dígitos del Seguro Social
sex | select | Sex | Sexo | Female;Male;Prefer not to say
phone | tel | Phone number | Teléfono
mobile | tel | Mobile number | Teléfono móvil
street | text | Street address | Dirección
street2 | text | Apt, suite, unit | Apartamento
city | text | City | Ciudad
state | select | State | Estado | Illinois;Oregon;Texas;Vermont
zip | text | ZIP code | Código postal
country | select | Country | País | United States;Canada;Mexico
code | text | Verification code | Código de verificación
trust | checkbox | Trust this device | Confiar en este dispositivo
activation | text | Activation code | Código de activación
mrn | text | Medical record number (MRN) | Número de expediente
member | text | Member ID | Número de miembro
group | text | Group number | Número de grupo
plan | select | Health plan | Plan de salud | Gold PPO;Silver HMO;Medicare Advantage
relation | select | Relationship to patient | Relación con el paciente | Self;Parent;Spouse;Guardian
patientName | text | Patient name | Nombre del paciente
patientDob | date | Patient date of birth | Fecha de nacimiento del paciente
account | text | Account number | Número de cuenta
statement | text | Statement ID | Número de estado de cuenta
rx | text | Prescription number | Número de receta
visitDate | date | Date of service | Fecha de servicio
reason | textarea | Reason for visit | Motivo de la consulta
symptoms | checkbox | Symptoms | Síntomas | Fever;Cough;Headache;Rash
allergies | text | Allergies | Alergias
medicines | textarea | Current medications | Medicamentos actuales
provider | text | Primary care provider | Médico de cabecera
pharmacy | text | Preferred pharmacy | Farmacia preferida
vaccine | select | Vaccine | Vacuna | Influenza;COVID-19;Shingles
facility | select | Location | Sucursal | North;South;Downtown
terms | checkbox | I agree to the terms of use and privacy policy | Acepto los términos y la política de privacidad
consent | checkbox | I consent to treatment by telehealth | Doy mi consentimiento para la telemedicina
promos | checkbox | Send me news and offers | Envíenme novedades
card | text | Card number | Número de tarjeta
nameOnCard | text | Name on card | Nombre en la tarjeta
expires | text | Expiration (MM/YY) | Vencimiento (MM/AA)
cvv | password | Security code | Código de seguridad
amount | text | Amount | Importe
question | select | Security question | Pregunta de seguridad | First pet;Mother's maiden name;First school
answer | text | Answer | Respuesta
topic | select | Topic | Tema | Order;Billing;Technical help;Other
message | textarea | Message | Mensaje
order | text | Order number | Número de pedido
company | text | Company | Empresa
position | select | Position | Puesto | Cashier;Nurse;Driver;Clerk
resume | file | Resume | Currículum
history | textarea | Employment history | Historial laboral
veteran | radio | Are you a veteran? | ¿Es usted veterano? | Yes;No
employer | text | Employer | Empleador
income | text | Annual income | Ingreso anual
housing | radio | Do you rent or own? | ¿Alquila o es propietario? | Rent;Own
vehicle | text | Vehicle year, make and model | Vehículo
license | text | Driver's license number | Licencia de conducir
violations | radio | Accidents in the last five years? | ¿Accidentes en los últimos cinco años? | None;One;Two or more
smoker | radio | Do you use tobacco? | ¿Usa tabaco? | Yes;No
height | text | Height | Estatura
weight | text | Weight | Peso
from | text | From | Desde
to | text | To | Hasta
depart | date | Departure date | Fecha de salida
back | date | Return date | Fecha de regreso
travelers | number | Travelers | Viajeros
passport | text | Passport number | Número de pasaporte
student | text | Student name | Nombre del estudiante
grade | select | Grade | Grado | K;1;2;3;4;5
guardian | text | Parent or guardian | Padre, madre o tutor
lastSchool | text | Last school attended | Última escuela
shots | file | Immunization record | Cartilla de vacunación
birthProof | file | Birth certificate | Acta de nacimiento
emergency | text | Emergency contact | Contacto de emergencia
ticket | select | Ticket | Boleto | Standard;Student;VIP
meal | select | Meal preference | Menú | Any;Vegetarian;Vegan
rating | radio | How satisfied are you? | ¿Qué tan satisfecho está? | Very;Somewhat;Not at all
comments | textarea | Comments | Comentarios
goal | select | Fitness goal | Objetivo | Strength;Weight;Endurance
waiver | checkbox | I accept the liability waiver | Acepto la exención de responsabilidad
pet | text | Pet's name | Nombre de la mascota
species | select | Species | Especie | Dog;Cat;Rabbit
delivery | radio | Delivery method | Forma de entrega | Standard;Express;Pick up in store
paperless | radio | Statement delivery | Envío de estados de cuenta | E-mail;Paper mail
lens | select | Lens type | Tipo de lente | Single vision;Progressive
`;

/** By key: `{key, type, label: {en, es}, options}`. */
export const FIELDS = Object.fromEntries(
  TABLE.trim()
    .split('\n')
    .map((row) => row.split(' | '))
    .map(([key, type, en, es, options]) => [
      key,
      { key, type, label: { en, es }, options: options?.split(';') ?? [] },
    ]),
);
