/**
 * What account pages are for: one kind a block.
 *
 * `name | industry | path`, then the fields that are always there, those that only some sites ask for, and for each
 * language the headings that sites choose among, the button, and what else such a page says.
 */

const TABLE = `
sign-in | shop | account/login
user password remember
email code
en: Sign in ~ Welcome back ~ Log in to your account | Sign in | Forgot your password? New here? Create an account and check out faster.
es: Iniciar sesión ~ Bienvenido de nuevo | Entrar | ¿Olvidó su contraseña? ¿Es nuevo? Cree una cuenta.

sign-up | shop | account/register
first last email password terms
dob phone promos email2
en: Create an account ~ Join us ~ Register | Create account | Already a customer? Sign in. We never share your address.
es: Crear una cuenta ~ Regístrese | Crear cuenta | ¿Ya tiene cuenta? Inicie sesión.

forgot | shop | account/forgot
email
user dob zip
en: Forgot your password? ~ Reset your password | Send reset link | Enter the e-mail that you signed up with. A link is on its way within minutes, and works for an hour.
es: ¿Olvidó su contraseña? ~ Restablecer contraseña | Enviar enlace | Le enviaremos un enlace por correo.

two-factor | bank | verify
code trust
mobile
en: Two-step verification ~ Enter the code we sent ~ Confirm that it is you | Verify | We sent six digits to the number ending in 0142. Did not get it? Request a new code.
es: Verificación en dos pasos ~ Ingrese el código | Verificar | Enviamos un código de seis dígitos a su teléfono.

checkout | shop | checkout
email first last street city state zip card expires cvv
street2 phone delivery promos
en: Checkout ~ Complete your order | Place order | Order summary: two items, shipping $6.00, tax $2.11. You can request a return within sixty days.
es: Finalizar compra ~ Pago | Realizar pedido | Resumen del pedido: dos artículos, envío $6.00.

payment | utility | pay
account amount nameOnCard card expires cvv zip
email phone
en: Make a payment ~ Pay your bill ~ One-time payment | Pay now | Your payment is posted within one business day. Keep the receipt for your records.
es: Pagar su factura ~ Hacer un pago | Pagar ahora | Su pago se registra en un día hábil.

shipping-address | shop | account/addresses/new
full street street2 city state zip country phone
company delivery
en: Add a shipping address ~ Delivery address | Save address | We ship to all fifty states. Military addresses are welcome.
es: Agregar dirección de envío | Guardar | Enviamos a los cincuenta estados.

newsletter | newspaper | newsletter
email
first zip promos
en: Get our newsletter ~ Stay in the loop ~ The morning briefing | Subscribe | One letter a week. Unsubscribe whenever you like. Requests to change your address take a day.
es: Suscríbase a nuestro boletín | Suscribirse | Una carta por semana. Cancele cuando quiera.

contact | shop | contact
full email topic message
phone order company
en: Contact us ~ Get in touch ~ How can we help? | Send message | We answer within two business days. Please include your order number.
es: Contáctenos ~ ¿Cómo podemos ayudarle? | Enviar mensaje | Respondemos en dos días hábiles.

job | factory | careers/apply
first last email phone position resume
street city state zip ssn dob veteran history license
en: Job application ~ Apply for this position | Submit application | We check references and driving records. Applicants may request reasonable accommodation.
es: Solicitud de empleo | Enviar solicitud | Verificamos referencias y antecedentes.

car-quote | insurer | quote/auto
first last dob street zip vehicle violations
license email phone housing ssn4
en: Get a car insurance quote ~ Your quote in five minutes | See my price | By continuing you authorize us to obtain your driving record and consumer reports from third parties.
es: Cotice su seguro de auto | Ver mi precio | Al continuar nos autoriza a consultar su historial de manejo.

life-quote | insurer | quote/life
full dob sex height weight smoker
income email phone medicines zip
en: Life insurance quote ~ Protect the people you love | Get my quote | A health exam may be needed. We may ask your doctors for medical records after you apply, with your authorization.
es: Cotización de seguro de vida | Cotizar | Puede ser necesario un examen médico.

travel | airline | book/passengers
first last dob sex passport email phone
from to depart back travelers
en: Passenger details ~ Who is traveling? | Continue to payment | Names must match the passport. Request special assistance at least two days ahead.
es: Datos de los pasajeros | Continuar | Los nombres deben coincidir con el pasaporte.

flight-search | airline | book
from to depart back travelers
ticket
en: Where to next? ~ Book a flight | Search flights | Dates are flexible? Show the cheapest week.
es: ¿A dónde viajamos? ~ Reserve su vuelo | Buscar vuelos | ¿Fechas flexibles?

bank-account | bank | open-account
first last dob ssn street city state zip phone email
employer income housing paperless license
en: Open a checking account ~ Become a customer | Continue | Federal law requires us to obtain, verify and record information that identifies each person who opens an account.
es: Abra una cuenta de cheques | Continuar | La ley federal nos obliga a verificar su identidad.

loan | bank | apply/loan
full dob ssn income employer housing amount
phone email street zip
en: Apply for a loan ~ Personal loan application | Check my rate | Checking your rate does not affect your credit score. You authorize us to request your credit report.
es: Solicitud de préstamo | Ver mi tasa | Consultar la tasa no afecta su crédito.

school | school | enroll
student dob grade guardian street city zip phone lastSchool shots birthProof
email emergency allergies
en: Student enrollment ~ Register a new student | Submit enrollment | We request records from the last school attended. Immunizations must be up to date before the first day.
es: Inscripción de estudiantes ~ Registro escolar | Enviar inscripción | Pediremos los documentos a la última escuela.

event | conference | register
first last email company ticket meal
phone country amount
en: Event registration ~ Save your seat ~ Register for the conference | Register | Your badge waits at the door. Request an invoice after registration.
es: Inscripción al evento | Inscribirse | Su gafete le espera en la entrada.

survey | shop | survey
rating comments
email dob sex zip
en: Tell us how we did ~ Customer survey | Submit | Three minutes, and a drawing for a gift card.
es: Cuéntenos su experiencia | Enviar | Tres minutos y un sorteo.

gym | gym | join
first last dob email phone goal waiver card expires cvv
emergency street zip
en: Start your membership ~ Join the gym | Join now | Freeze or cancel at any time. People with a medical condition should ask a doctor first.
es: Hágase socio | Unirme | Cancele cuando quiera.

hotel | hotel | reserve
first last email phone depart back card expires
country comments travelers
en: Complete your reservation ~ Guest details | Reserve | Free cancellation until two days before arrival. Special requests cannot be guaranteed.
es: Complete su reserva | Reservar | Cancelación gratis hasta dos días antes.

library | library | card
full dob street city zip email
phone guardian terms
en: Get a library card ~ Online card registration | Get my card | Bring proof of address within thirty days. Loan history is not kept.
es: Solicite su tarjeta de biblioteca | Solicitar tarjeta | Traiga un comprobante de domicilio.

profile | software | settings/profile
first last email phone company
dob country paperless promos
en: Your profile ~ Account settings | Save changes | Download your data, or request deletion of your account, under Privacy.
es: Su perfil | Guardar cambios | Descargue sus datos en Privacidad.

donation | charity | give
first last email amount card expires cvv
street city state zip phone message
en: Give today ~ Your gift changes lives | Donate | Gifts are deductible. A receipt for your records is mailed in January.
es: Done hoy | Donar | Su donativo es deducible.

tax | accountant | client/new
full ssn dob street city zip
employer income email phone
en: New client questionnaire ~ Start your tax return | Send securely | Bring last year's return. We keep records for seven years.
es: Cuestionario para clientes nuevos | Enviar | Traiga la declaración del año pasado.

delivery-food | restaurant | order
full phone street zip
card comments delivery email
en: Your order ~ Delivery or pickup | Order now | About forty minutes. Tell us about allergies.
es: Su pedido | Pedir ahora | Unos cuarenta minutos.

mychart-sign-in | hospital | MyChart/Authentication/Login
user password
remember
en: MyChart ~ Sign in to MyChart ~ Welcome to MyChart | Sign in | Communicate with your doctor. Access your test results. Request prescription refills. Manage your appointments. Download your health record.
es: MyChart ~ Iniciar sesión en MyChart | Iniciar sesión | Comuníquese con su médico. Vea sus resultados. Solicite recetas.

mychart-sign-up | hospital | MyChart/Signup
activation dob ssn4 zip
first last email mrn
en: Sign up for MyChart ~ Please identify yourself ~ Enter your activation code | Next | The code is printed on your visit summary. No code? Sign up online and request one from your clinic.
es: Inscríbase en MyChart ~ Identifíquese | Siguiente | El código está impreso en el resumen de su visita.

mychart-recover | hospital | MyChart/recoverlogin
first last dob email
ssn4 mrn zip
en: Recover your MyChart username ~ Forgot username? | Submit | All fields must match what the hospital has on file.
es: Recupere su usuario de MyChart | Enviar | Los datos deben coincidir con los del hospital.

portal-sign-in | clinic | patient-portal/login
email password
facility remember
en: Patient portal sign in ~ Your health, at your fingertips ~ Log in to the patient portal | Log in | View lab results, visit summaries and your health records. Message your care team. First time? Use the invitation that we sent you.
es: Portal del paciente ~ Su salud a su alcance | Entrar | Vea resultados y mensajes de su equipo.

portal-sign-up | clinic | patient-portal/register
first last dob email mobile password password2 terms
ssn4 mrn zip sex question answer provider
en: Register for the patient portal ~ Create your patient account ~ Connect to your provider | Create account | Once you are connected you can see your medical records, pay and book visits. We match these details with your chart.
es: Regístrese en el portal del paciente | Crear cuenta | Comparamos estos datos con su expediente.

portal-connect | clinic | connect/organization
facility first last dob activation
relation zip ssn4
en: Add a connection ~ Link your doctor's office | Connect | Choose the organization that holds your chart, and agree to the terms of release. Your records are then shared with this account.
es: Agregar una conexión | Conectar | Elija el consultorio que tiene su expediente.

telehealth | telehealth | get-started
first last dob sex email mobile state consent
symptoms reason allergies medicines pharmacy
en: See a doctor now ~ Start your video visit ~ Get started | Continue | A doctor joins within fifteen minutes. A summary of the visit is sent to your own doctor if you authorize it.
es: Consulte a un médico ahora ~ Comience su visita | Continuar | Un médico se conecta en quince minutos.

pharmacy-account | pharmacy | account/create
first last dob mobile email password
rx zip street terms
en: Create your pharmacy account ~ Manage your prescriptions online | Create account | Refill, transfer, and print your prescription records for taxes.
es: Cree su cuenta de farmacia | Crear cuenta | Surta y transfiera sus recetas.

refill | pharmacy | refill
rx last dob facility
phone delivery
en: Refill a prescription ~ Quick refill without an account | Request refill | The number is on the label. Ready in an hour if you have refills left.
es: Surtir una receta | Solicitar | El número está en la etiqueta.

transfer-rx | pharmacy | transfer
full dob phone pharmacy medicines
street zip rx allergies
en: Transfer a prescription ~ Move your medicines to us | Request transfer | We call your old pharmacy. You authorize us to ask for your prescription history.
es: Transferir una receta | Solicitar transferencia | Llamamos a su farmacia anterior.

lab-account | laboratory | results/sign-up
first last dob email password phone
ssn4 visitDate zip sex
en: Get your lab results ~ Create an account to see your results ~ Results portal | Continue | Results appear when the laboratory has released them. Your doctor sees them, too.
es: Vea sus resultados de laboratorio | Continuar | Los resultados aparecen cuando el laboratorio los publica.

lab-sign-in | laboratory | results/login
user password
dob remember
en: Sign in to see your results ~ My lab results | Sign in | Test history, appointments and bills in one place. Download or print each report.
es: Mis resultados ~ Entre para ver sus resultados | Entrar | Historial de pruebas y citas.

member-sign-up | health plan | member/register
member first last dob zip email
group ssn4 plan password question answer
en: Register as a member ~ Create your member account | Register | Have your ID card at hand. See claims, request a new card, find a doctor.
es: Regístrese como miembro | Registrarse | Tenga a la mano su tarjeta.

member-sign-in | health plan | member/login
user password
plan remember
en: Member sign in ~ Welcome, member | Sign in | Claims, ID cards, benefits and authorizations. For forms, such as the one that lets us release information to a relative, see Forms.
es: Acceso para miembros | Entrar | Reclamaciones, tarjetas y beneficios.

enroll-plan | health plan | enroll
first last dob ssn sex street city state zip phone
plan smoker income relation provider
en: Enroll in a plan ~ Apply for health coverage | Continue | Coverage begins on the first of the next month. Household members may be added on the next page.
es: Inscríbase en un plan de salud | Continuar | La cobertura comienza el primer día del mes.

hospital-bill | hospital | guestpay
statement last dob amount card expires cvv
email visitDate zip patientName
en: Pay as a guest ~ Pay your hospital bill | Pay | No account needed. For an itemized statement, call billing.
es: Pague su factura del hospital | Pagar | No necesita una cuenta.

dental | dentist | new-patient
first last dob phone email reason
member group allergies medicines street zip
en: New patient registration ~ Welcome to our practice | Submit | Please arrive ten minutes early. If another dentist took X-rays this year, have them sent to us.
es: Registro de pacientes nuevos | Enviar | Llegue diez minutos antes.

vaccine | pharmacy | vaccines/book
first last dob sex vaccine facility depart
phone email member allergies consent
en: Book a vaccine ~ Schedule your shot | Confirm appointment | Bring your insurance card. We enter the shot in the state registry.
es: Reserve su vacuna | Confirmar cita | Traiga su tarjeta de seguro.

proxy-invite | hospital | MyChart/sharing/invite
full email relation terms
dob mobile
en: Share your account ~ Invite a caregiver | Send invitation | Your caregiver signs in with an account of their own. End the access whenever you like.
es: Comparta su cuenta | Enviar invitación | Su cuidador entra con su propia cuenta.

check-in | clinic | echeckin
patientName patientDob phone street zip
provider pharmacy member allergies medicines consent
en: Check in for your visit ~ Before you arrive | Save and continue | Confirm your address, insurance, medicines and allergies. It takes four minutes.
es: Registre su llegada | Guardar y continuar | Confirme su dirección y su seguro.

therapy | telehealth | match
full email dob state reason
sex phone member emergency consent
en: Find a therapist ~ Get matched | See my matches | What you write is read only by the therapist whom you choose.
es: Encuentre un terapeuta | Ver opciones | Solo el terapeuta lee lo que escriba.

glasses | optician | order/prescription
full dob email lens
provider phone card visitDate
en: Your prescription ~ Order your lenses | Continue | Upload a picture of the prescription, or let us ask your eye doctor for it.
es: Su receta de lentes | Continuar | Suba una foto de la receta.

vet | veterinarian | clients/new
full phone email pet species
reason street zip provider
en: New client form ~ Register your pet | Submit | If another clinic has seen your pet, ask it to send us the medical records.
es: Cliente nuevo ~ Registre a su mascota | Enviar | Pida a la otra clínica que nos envíe los documentos.

trial | research | screen
full dob email phone
sex height weight smoker medicines provider zip
en: Do you qualify for this study? ~ Join a clinical trial | See if I qualify | A nurse calls you. Later you may be asked for permission to look at medical records.
es: ¿Puede participar en este estudio? | Averiguar | Una enfermera le llamará.
`;

const HEALTH =
  `hospital clinic telehealth pharmacy laboratory dentist optician veterinarian research`
    .split(' ')
    .concat('health plan');

const wordsOf = (line) => {
  const [headings, button, remark] = line.split(' | ');
  return { headings: headings.split(' ~ '), button, remark };
};

/** `{name, industry, path, health, always, sometimes, words: {en, es}}` for each kind. */
export const KINDS = TABLE.trim()
  .split('\n\n')
  .map((block) => {
    const [head, always, sometimes, en, es] = block.split('\n');
    const [name, industry, path] = head.split(' | ');
    return {
      name,
      industry,
      path,
      health: HEALTH.includes(industry),
      always: always.split(' '),
      sometimes: sometimes.split(' '),
      words: { en: wordsOf(en.replace('en: ', '')), es: wordsOf(es.replace('es: ', '')) },
    };
  });
