package org.access524.barrier;

import static org.access524.barrier.BarrierKind.FEE_FLAT_HIGH;
import static org.access524.barrier.BarrierKind.FEE_PER_PAGE;
import static org.access524.barrier.BarrierKind.FEE_PREPAYMENT;
import static org.access524.barrier.BarrierKind.FEE_SEARCH_OR_RETRIEVAL;
import static org.access524.barrier.BarrierKind.PREPAYMENT_OF_BILL;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** What is to be paid, for what and when. */
final class FeeWordings {

    private static final Phrases NOT_CHARGED = Phrases.list("""
            is our cost; what it costs us; our actual cost; no charge; no fee; no cost; not charge*;
            patients are not; free of charge; not be charged; not pay; without charge; no per page; nothing;
            dont charge; never charge*; not let; prohibit*; not allowed; may not be; not the search; copying only;
            only for copying; no search; no retrieval; no handling; exempt*; does not include; not including;
            excluding; excludes; except patient*; everyone except; other than patient*; other than the patient;
            for non patient*; not apply; cannot charge; allowed to charge; cannot be charged; cannot bill; not a fee;
            not a charge; not by the page; not per page; no processing; no administrative; no admin;
            no administration; no service fee*; no clerical; no locating; no pulling; no flat; without any;
            without a fee; without a charge; not cover*; not bill; not billed; not be billed; no additional;
            never bill*; never pay*; which is free; retrieval is free; insurers are; not add; no longer charge*;
            no cobr*; sin costo; copias son gratis; es gratis; gratuit*; no se cobr*; no pagan; no se les cobra
            """);

    private static final Phrases PER_PAGE = Phrases.list("""
            per page; each page; a page; every page; page fee; by the page; number of pages; how many pages;
            page count; per sheet; each side; every side; a sheet; each sheet; every sheet; per side;
            per image copied; la hoja; una hoja; each copied page; per copied page; per printed page; cents each;
            per image of; each additional page; page 1; pages 1; first 10 pages; first 20 pages; first 25 pages;
            first 50 pages; per pg; por pagina; cada pagina; por hoja; la pagina; cada hoja
            """);

    private static final Phrases MONEY = Phrases.list("""
            bill; cent; cents; charge*; cost; costs; fee; fees; pay; price*; rate; rates; billed; centavo*; cobr*; cuesta*;
            cuota*; tarifa*; costo*; cargo*; paga*; dolar*
            """);

    private static final Phrases NO_MORE_THAN = Phrases.list(
                    "up to amount; up to one dollar; charge up to; hasta; up to fifty")
            .and(Demand.joined(
                    "up to",
                    "1* cents; 2* cents; 3* cents; 4* cents; 5* cents; 6* cents; 7* cents; 8* cents; 9* cents"));

    private static final Phrases FREE_FIRST = Phrases.list("""
            free; after the first; after first; after ... pages; first page*; charged up to; of up to; is up to;
            be up to; cost up to; costs up to; pay up to; more than; beyond; in excess; amount per page; depends; number of pages;
            fees are per page; fee is per page; fee of per page; law; statute; microfilm; microfiche; after that;
            thereafter each; above; additional page*; over; administrative code; despues de; despues se; a partir de;
            luego; adicional*
            """).and(NO_MORE_THAN);

    /** Also the first page has its price, but it may be only the most that may be asked. */
    private static final Phrases FIRST_PAGES_MAY_COST = Phrases.list("""
            microfilm; microfiche; law; statute; administrative code
            """).and(NO_MORE_THAN);

    /** The most that may be asked for a page, and no most for all of them. */
    private static final Phrases PAGE_CAPPED = Phrases.pairs(
            "no more than; not exceed; not to exceed; not more than; maximum; maximo; no mas de; not exceeding",
            "per page; a page; each page; every page; cents; pages; por pagina; pagina; centavos");

    /** The pages that follow those of which nothing is said, or which are free. */
    private static final Phrases LATER_PAGES = Demand.joined(
            "page; pages; pg; pgs; pagina; paginas",
            "2; 3; 4; 5; 6; 10; 11; 16; 20; 21; 25; 26; 30; 31; 41; 50; 51; 61; 76; 81; 100; 101; 151; 201; 251; 501; over; and up");

    /** The sentence before makes the first pages free. */
    private static final String FREE_PAGES = """
            pages are free; pages free; pages ... free; pages at no; pages ... no charge; pages ... no cost;
            paginas son gratis; paginas gratis; paginas ... gratis; paginas ... sin costo; paginas ... no se cobra*
            """;

    /**
     * Work that is no copying beyond doubt. A fee for handling, processing, preparation or labor may be one for
     * copying by another name.
     */
    private static final String SEARCHED = """
            search*; retriev*; locat*; find; finding; look up; looking up; lookup; look for; looking for; pull; pulling; pulled;
            research*; gather*; from storage; from the warehouse; from off site; from offsite; archive*; from our warehouse;
            out of storage; storage; from our storage; busqueda; buscar; recuperacion; recuperar; localizar; sacar;
            del almacen; del archivo; de archivo
            """;

    private static final Phrases SEARCH = Phrases.list("""
            pulling; pull your; searching; retrieving; research fee*; administrative fee*; admin fee*;
            administration fee*; processing fee*; processing charge*; clerical fee*; clerical cost*; clerical and;
            clerical charge*; preparation charge*; handling fee*; handling charge*; preparation fee*; basic fee*;
            base fee*; locating; locate; storage fee*; labor fee*; labor charge*; staff time; time spent; per hour;
            search; retrieval; service fee*; set up fee*; setup fee*; administrative cost*; administrative work;
            request fee; archive fee; administrative charge*; convenience fee*; tarifa de busqueda;
            cargo de busqueda; cargo por busqueda; costo de busqueda; tarifa administrativa; cargo administrativo;
            cuota administrativa; admin charge*; gastos administrativos; gastos de busqueda; tarifa de procesamiento;
            cargo por procesamiento; cuota de procesamiento; tarifa por busqueda; tarifa de recuperacion;
            cuota de tramite; cargo de tramite; cargo de procesamiento; cobra* por buscar; cobra* por la busqueda;
            gastos de tramitacion; cargo de recuperacion
            """);

    private static final Phrases LOOKING_FOR = Demand.joined("""
            locate; locating; find; finding; pull; pulling; retrieve; retrieving; search for; searching for; searching;
            look through; looking through; dig your; dig up; dig out; digging; dig through; track down; tracking down; hunt down; hunt for; comb through; look for; looking for; look up; looking up; gather; gathering; research; researching; the processing of;
            processing of; processing; to process; process; handling; handle; retrieval of; search of; buscar; localizar; procesar; recuperar;
            sacar
            """, """
            your; the; a; an; each; old; older; stored; archived; records; charts; requests; su; el; sus; los; expedientes;
            registros; una; la
            """);

    private static final Phrases NOT_LOOKING = Phrases.list("""
            not cover; copying only; postage; shipping; mailing; to help us; so that we can; so we can; please allow;
            business days; within; website; find a; find our; find out; job; processing of payment*; expedite*; rush;
            court; subpoena*; bank; your right; patients right; labor for copying; portable media; processing time;
            film processing; law; laws; may; allows; allowed; claims; the form; payment
            """);

    /** A bill for care, the small print of a notice, or a fee that is only announced. */
    private static final Phrases NO_COPYING_FEE = Phrases.list("""
                            notified; told of; tell you in advance; let you know; tell you ahead;
                            tell you beforehand; given the cost; given an; withdraw; informed; inform you; advised;
                            estimate*; balance*; account*; for treatment; visit; co pay*; copay*; insurance; claim*;
                            payment options; payment plan; surgery; procedure; bill; bills; billing; statement*;
                            treatment payment; health care operations; payment or; condition*; payment and;
                            no payment; not required; disclos*; to obtain payment; for payment; related to payment;
                            owe; owes; enrollment; enrolment; eligibility; remuneration; financial; exam; contact you;
                            payment purposes; collections; no fee; no charge; medicare; services; saldo; cuenta;
                            tratamiento; seguro; consulta
                            """);

    /** The bill makes no difference, or it is the one for the copy. */
    private static final Phrases STILL_RELEASED = Phrases.list("""
            no reason; send you a bill; receive a bill; get a bill; mail you a bill; not withhold; not be withheld;
            not refuse; not hold; never; regardless; even if; not a reason; cannot be denied; not be denied;
            not deny; cannot withhold; wont withhold; even though; not because; whether or not; copying fee*;
            copy fee*; copying charges; fee for copies; invoice; does not affect; no matter; amended; no retenemos;
            aunque; no negamos; no importa; cost of copying; not required to pay; cannot refuse; copying cost*;
            transfer costs; not keep you from; not prevent; not stop; not keep us from; not delay; unless you ask;
            portal; mychart; nobody may; no one may; bill of; itemized bill*; copy of your bill*;
            copy of your unpaid; billing statement*; is in your records; even when; yours even; not a ground;
            illegal; unlawful; your right; bill for your copies; bill for the copies; bill for copies;
            bill for copying; copies are billed; your insurance; no retendremos; no impide; no afecta;
            billing record*; next visit; before your visit; shows the
            """);

    /** A price of something else. */
    private static final Phrases NOT_FOR_A_COPY = Phrases.list("""
            per page; a page; each page; pages; hour; search; administration; research; processing fee*;
            processing of; processing your; basic fee; base fee; locat*; administrativ*; warehouse; storage; archive;
            pull; pulling; retriev*; finding; to find; searching; request fee; buscar; busqueda; recuperacion;
            localizar; clerical; handling; certif*; missed; no show; form; forms; fmla; letter*; 6 50; late fee;
            returned check; co pay; balance; deductible; exam fee; the exam costs; exam is; per exam; exams;
            office visit*; per visit; each visit; visit fee*; visit costs; visit is; a visit; expedit*; rush;
            deposit; for postage; postage is; postage of; postage fee*; membership; subscription; insurance; fine;
            penalt*; settlement; savings; doctors order; order fee; reorder*; self pay; cash price; contribution;
            id card; physical; physicals; lost; borrow*; not part of; keepsake*; a sheet; per sheet; la hoja; por hoja; wage*; por pagina; cada pagina;
            cada hoja; paginas; hora; multa; consulta; service fee*; admin; looking up; records processing
            """);

    /** What is copied, or what it is copied on. */
    private static final Phrases COPIED = Phrases.list("""
            record; records; copy; copies; chart; charts; cd; cds; disc; discs; disk; disks; dvd; dvds; usb; flash drive; film; films; images;
            imaging; x ray; x rays; xray*; stick; transfer out; flat fee; flat rate; mri; radiology;
            thumb drive; entire file; panoramic; full mouth; studies; duplication; duplicate*; summary; ambulance report; care report; a report costs; per report; each report; report fee;
            expediente*; registros; historial*; copia; copias; disco; radiografia*; imagenes
            """);

    static final List<Wording> ALL = List.of(
            firm(
                            FEE_PER_PAGE,
                            Demand.either(
                                    "electronic*; electronically; pdf; digital",
                                    "per page; each page; a page; every page"))
                    .measured(Measure.PAGE_PRICE)
                    .unless(NOT_CHARGED)
                    .softenedBy(FREE_FIRST)
                    .softenedBy(PAGE_CAPPED),
            firm(FEE_PER_PAGE, """
                    per page up to; a page up to; each page up to; per page for the first; a page for the first;
                    each page for the first; each of the first; first ... pages are; first ... pages cost;
                    first ... pages at; first ... pages for; primeras ... paginas cuestan; primeras ... paginas a;
                    pages 1; page 1; pgs 1; paginas 1; pagina 1; por las primeras
                    """)
                    .measured(Measure.PAGE_PRICE)
                    .unless(NOT_CHARGED)
                    .unless("free; no charge; page 1 of; initial; gratis; may be charged")
                    .softenedBy(FIRST_PAGES_MAY_COST)
                    .softenedBy(PAGE_CAPPED)
                    .firmOnlyAt(Measure.HIGH_PAGE_PRICE),
            firm(FEE_PER_PAGE, """
                    sheet; per side; each side; every side; per pg; cents each; page*; hoja; pagina; paginas
                    """)
                    .with(PER_PAGE)
                    .with(MONEY)
                    .unless(NOT_CHARGED)
                    .unless("""
                            pages are free |; pages free |; pages at no charge |; initial; name on; sign each; your name; both sides; cover page; lists a; notice page;
                            home page; web page; this page; permits a
                            """)
                    .softenedBy(FREE_FIRST)
                    .softenedBy(PAGE_CAPPED)
                    .softenedBy(LATER_PAGES)
                    .softenedBefore(FREE_PAGES)
                    .firmOnlyAt(Measure.HIGH_PAGE_PRICE),
            firm(FEE_PER_PAGE, """
                    per page; each page; a page; every page; per sheet; a sheet; every sheet; each sheet; la hoja; page 1; pages 1;
                    first 10 pages; first 20 pages; first 25 pages; first 50 pages; additional page*; por pagina;
                    cada pagina; por hoja; la pagina
                    """)
                    .measured(Measure.PAGE_PRICE)
                    .unless(NOT_CHARGED)
                    .unless("initial; lists a")
                    .softenedBy(FREE_FIRST)
                    .softenedBy(PAGE_CAPPED)
                    .softenedBy(LATER_PAGES)
                    .softenedBefore(FREE_PAGES)
                    .firmOnlyAt(Measure.HIGH_PAGE_PRICE),
            firm(FEE_SEARCH_OR_RETRIEVAL, """
                    pulling your; pulling the; pulling a; searching; retrieving; research fee*; administrative fee*;
                    admin fee*; admin charge*; administrative work; administration fee*; processing fee*;
                    processing charge*; handling fee*; handling charge*; clerical charge*; preparation charge*;
                    clerical fee*; preparation fee*; basic fee*; base fee*; locating; storage fee*; retrieval;
                    search; request fee; archive fee; administrative charge*; tarifa de busqueda; cargo de busqueda;
                    cargo por busqueda; costo de busqueda; tarifa administrativa; cargo administrativo;
                    cuota administrativa; gastos administrativos; gastos de busqueda; tarifa de procesamiento;
                    cargo por procesamiento; cuota de procesamiento; tarifa por busqueda; tarifa de recuperacion;
                    cuota de tramite; cargo de tramite; cargo de procesamiento; cargo de recuperacion
                    """)
                    .with(SEARCH)
                    .with("""
                            fee; fees; charge; charges; charged; cost; costs; up to; pay; billed; cents; cobra*;
                            cargo; tarifa; cuota; gastos; costo; we add
                            """)
                    .unless(NOT_CHARGED)
                    .unless("""
                            clerical fee; clerical cost*; money order; search our; job; law lets; law allows;
                            payment processing; postage and handling; shipping; release form; form fee;
                            fees for processing; 30 business; no fees; how to; retrieval services; retrieval service;
                            portable media; expedite*; rush; court; subpoena*; bank; time frame; processing time;
                            patients right; labor for copying; reproduction
                            """)
                    .firmOnlyWith(SEARCHED),
            firm(FEE_SEARCH_OR_RETRIEVAL, LOOKING_FOR)
                    .with("""
                            record; records; chart; charts; file; files; images; films; request; requests; expediente*; registro*;
                            historial*; solicitud*; storage; copies
                            """)
                    .with("""
                            charge; charges; charged; fee; fees; billed; bill you; add; plus; is amount; its amount; it is amount; runs; to retrieve; to locate; to pull; pay; carries; costs; an hour; per hour;
                            hourly; cobra*; cargo; cuesta; pagar; paga
                            """)
                    .measured(Measure.AMOUNT)
                    .unless(NOT_CHARGED)
                    .unless(NOT_LOOKING)
                    .firmOnlyWith(SEARCHED),
            firm(FEE_SEARCH_OR_RETRIEVAL, SEARCHED)
                    .with("chart; charts; record; records; file; files; expediente*; registro*; historial*")
                    .with("for; to; of; if; from; por; retrieval")
                    .with("""
                            charge; charges; charged; fee; fees; billed; bill you; plus; pay; costs; added; for the; retrieval of;
                            retrieval 1; cobra*; cargo; cuesta*
                            """)
                    .measured(Measure.AMOUNT)
                    .unless(NOT_CHARGED)
                    .unless(NOT_LOOKING),
            firm(
                            FEE_SEARCH_OR_RETRIEVAL,
                            "| search; | retrieval; | chart retrieval; | record search; | records search; | records retrieval; | chart search; | busqueda")
                    .measured(Measure.ROW)
                    .unless(NOT_CHARGED)
                    .unless(NOT_LOOKING),
            question(
                            FEE_SEARCH_OR_RETRIEVAL,
                            "| handling; | processing; | records processing; | request processing; | preparation; | administration; | administrative; | clerical; | labor; | chart preparation; | tramite")
                    .measured(Measure.ROW)
                    .unless(NOT_CHARGED)
                    .unless(NOT_LOOKING)
                    .unless("assistant; hours; time; position; per page"),
            firm(FEE_SEARCH_OR_RETRIEVAL, """
                    from storage; from the warehouse; from off site; from offsite; from our archive*; from the archive*;
                    from archives; out of storage; from our warehouse; from our storage; del almacen; del archivo; de archivo
                    """)
                    .with("charge*; fee; fees; bill; billed; add; pay; cost; costs; cobra*; cargo")
                    .measured(Measure.AMOUNT)
                    .unless(NOT_CHARGED)
                    .unless("law; laws; allows; postage; may; up to")
                    .firmOnlyWith(SEARCHED),
            firm(FEE_SEARCH_OR_RETRIEVAL, Demand.joined("""
                            pull; chart pull; lookup; look up; archive; archives; microfilm; microfiche; warehouse; storage; off site; offsite; retrieval; search;
                            research; locating; locator; recall
                            """, "fee; fees; charge; charges; surcharge"))
                    .measured(Measure.AMOUNT)
                    .unless(NOT_CHARGED)
                    .unless(
                            "attorney*; law; laws; job; warehouse club; bank; late; may; self storage; cell; blood; embryo*; sperm; specimen*"),
            firm(FEE_SEARCH_OR_RETRIEVAL, """
                    set up fee*; setup fee*; set up charge*; administration charge*; research charge*; research fee*; record retrieval; records retrieval;
                    chart retrieval; file retrieval; off site retrieval; processing charge*; request processing;
                    records processing; handling charge*; search time; chart pull; clerical time; service charge*;
                    chart preparation; records request fee; record request fee; records fee; recargo administrativo;
                    cargo por buscar; cargo por tramite; costo administrativo; gasto administrativo; costo de busqueda; busqueda de expediente*; por busqueda; por la busqueda; por localizacion; gastos administrativos
                    """)
                    .measured(Measure.AMOUNT)
                    .unless(NOT_CHARGED)
                    .unless(NOT_LOOKING)
                    .unless("returned check; late; credit card; records fee; insufficient")
                    .firmOnlyWith(SEARCHED),
            firm(FEE_SEARCH_OR_RETRIEVAL, """
                    clerical cost*; clerical time; time needed to; time it takes to; cost of the time; we charge for the time; charge for staff time; charge for time; hourly rate; hourly fee;
                    labor fee*; labor charge*
                    """)
                    .with("search*; locat*; retriev*; find*; pull*; review*; look*; gather*; prepar*")
                    .with("fee; fees; charge; charges; charged; billed; plus; covers; cost; costs; rate")
                    .unless(NOT_CHARGED)
                    .unless("court; lawsuit; testimony; deposition*; letter*; may; allows; law")
                    .softenedBy("duplicate; copy; copying; copies")
                    .firmOnlyWith(SEARCHED),
            question(FEE_SEARCH_OR_RETRIEVAL, """
                    search fee*; retrieval; searching; retrieving; administrative fee*; admin fee*; administration;
                    processing fee*; clerical fee*; clerical cost*; clerical and; handling fee*; preparation fee*;
                    storage fee*; locating; basic fee*; service fee*; staff time; labor; administrative cost*;
                    tarifa de busqueda; tarifa administrativa; cargo administrativo; gastos administrativos
                    """)
                    .with(SEARCH)
                    .with("""
                            fee; fees; charge; charges; charged; cost; costs; pay; billed; cobra*; cargo; tarifa;
                            gastos
                            """)
                    .unless(NOT_CHARGED)
                    .unless("""
                            search our; job; payment processing; postage and handling; shipping; form fee; no fees;
                            how to; processing time; time frame; patients right; labor for copying; labor of copying;
                            labor for making; labor cost; expedite*; rush; retrieval services; retrieval service;
                            electronic form; copying labor; cost based; court; lawsuit; bank; customer service
                            """),
            firm(FEE_FLAT_HIGH, """
                    electronic; electronically; disco; cd; cds; disc; disk; usb; flash drive; thumb drive; e mail; email; e mailed; emailed; pdf; regardless of; cualquier cantidad
                    """)
                    .measured(Measure.FAR_OVER_FLAT_FEE)
                    .with("record; records; copy; copies; chart; images; films; cd; disc; imagenes; copia; expediente")
                    .with("""
                            fee; cost; costs; charge*; flat; per disc; per disk; each; is; are; for a; on disc;
                            on a disc; per copy; per request; price*; cd; usb; pay; por; cuesta; regardless of; drive
                            """)
                    .unless(NOT_CHARGED)
                    .unless(NOT_FOR_A_COPY)
                    .unless("paper; or; rush; may; estimate*"),
            firm(
                            FEE_FLAT_HIGH,
                            "flat; no matter how; regardless of size; regardless of length; regardless of the number; per report; per chart; per record; sin importar el tamano")
                    .measured(Measure.BEYOND_ANY_COPY)
                    .with("copy; copies; chart; charts; record; records; file; per report; expediente; copia; copias")
                    .unless(NOT_CHARGED)
                    .unless(NOT_FOR_A_COPY)
                    .unless("paper; summary; resumen; or a; or per; or the; rush; may; estimate*"),
            question(FEE_FLAT_HIGH, COPIED)
                    .measured(Measure.OVER_FLAT_FEE)
                    .with("""
                            fee; cost; costs; charge*; flat; per disc; per disk; each; is; are; for a; per copy;
                            per request; per record; per child; per chart; per patient; per report; price*; on disc;
                            cd; per study; personal copy; copy of; copies of; additional copies; further copies;
                            extra copies; duplicate copies; copia por; copia de su expediente por; payment of;
                            for one; films; per set; a set; drive; dvd; usb; pay; purchase; buy; ask for; billed;
                            chart copy; vale; son; cuesta*; costo; cargo; cobra*; tarifa; por disco; precio
                            """)
                    .unless(NOT_CHARGED)
                    .unless(NOT_FOR_A_COPY),
            question(FEE_FLAT_HIGH, """
                    copy; copies; duplicat*; chart; charts; record; records; cd; cds; disc; discs; dvd; usb; drive; export; summary;
                    disco; copia*; expediente
                    """)
                    .measured(Measure.ROW_OVER_FLAT_FEE)
                    .unless(NOT_CHARGED)
                    .unless(NOT_FOR_A_COPY)
                    .unless("reading; second opinion; view; views; exam; self pay; lost; implant"),
            question(FEE_FLAT_HIGH, Phrases.pairs("film; films", "per sheet; a sheet; each sheet; per film; each"))
                    .measured(Measure.OVER_FLAT_FEE)
                    .unless(NOT_CHARGED),
            question(
                            FEE_FLAT_HIGH,
                            "per sheet or cd; per sheet or disc; per film; each film; per sheet of film; per cd or sheet")
                    .measured(Measure.OVER_FLAT_FEE)
                    .unless(NOT_CHARGED),
            question(
                            FEE_PREPAYMENT,
                            Demand.near(
                                    "after we receive; after receiving; after receipt of; of receiving; of receipt of; once we receive; once we have",
                                    """
                            and the fee; and fee; and fees; and payment; and the payment; and your payment; and your check; and your fee
                            """))
                    .unless(NO_COPYING_FEE),
            question(FEE_PREPAYMENT, Demand.near("fee; fees; charge; charges", """
                            collected at the time of the request; collected at time of request; collected when; collected with; taken at the time of request; taken at the time of the request;
                            collected at the time of request
                            """))
                    .unless(NO_COPYING_FEE)
                    .unless("parking; physical; physicals; appointment*; application; registration"),
            question(FEE_PREPAYMENT, """
                    advance payment; payment is required; payment is due; payment required; prepaid; prepayment;
                    pre payment; pre paid; in advance; payment in full; paid in full; must be paid;
                    must be received before; payment must; once it is paid; when it is paid; once paid;
                    after it is paid; once payment; once your payment; once the payment; once we receive payment;
                    received payment; received your payment; have your payment; payment arrives; payment has arrived;
                    payment clears; check clears; pay first; paid first; payment first; until you have paid;
                    after payment; after your payment; upon payment; receipt of payment; receipt of your payment;
                    having the fee; until payment; until paid; until the fee; until fees; when payment;
                    prior to release; due when you ask; due at the time; due upon request; due at time;
                    has been paid; are paid by; before the copying fee; payment has been received;
                    after we receive payment; after we receive your payment; payment before; be paid before;
                    be paid prior; are paid before; is paid before; paid prior to; due prior; have to be paid;
                    has to be paid; need to be paid; se paga antes; se pagan antes; pagarse antes; pay before;
                    pay the fee; payment prior; must pay; wait for your payment; before releasing; when the invoice;
                    up front; upfront; with your payment; include payment; payment with; include a check;
                    enclose a check; payable at; due before; collected prior; collected before; are due; deposit;
                    por adelantado; pagar antes; antes de entregar; despues de recibir el pago; despues del pago;
                    al recibir el pago; una vez recibido el pago; una vez pagado; pago previo; previo pago;
                    una vez que recibamos el pago; hasta recibir el pago; debe pagarse; debe pagar ... antes;
                    deben pagarse; hasta que se pague; pago anticipado; cuando se reciba el pago; el pago debe
                    """).with("""
                            record*; copies; copy; copying; cd; cds; charts; chart; request; requests; films; images;
                            released; mailed; documents; clerical; fees are; charges are; fee; expediente*;
                            registros; copias; historial*; solicitud; cargos
                            """).with("""
                            pay*; paid; prepa*; fee; fees; charge; invoice; due; check; pago*; paga*; adelantado;
                            deposit; charges
                            """).unless(NO_COPYING_FEE),
            question(FEE_PREPAYMENT, Demand.near("""
                            until; unless; only after; once; upon receipt of; on receipt of; as soon as; before; not ... without; no copies without;
                            no records without; must accompany; must be accompanied by; accompanied by; must be enclosed;
                            must be sent with; must be included with; must come with; must be submitted with; enclose;
                            must include; prior to; hasta que; una vez; antes de
                            """, """
                            your check; a check; the check; check is; money order; have the money; have your money;
                            fee is received; fee is paid; fee has been; fee is in; fees are paid; fees are received;
                            charge is paid; charge has been; charges are paid; invoice is paid; invoice has been; paid the fee;
                            paid for your copies; paid for the copies; pay for; paid the invoice; paid the copy*;
                            copy fee; copying fee; copying charge; copy charge; your request; the request; pague; pagado;
                            recibir el pago; recibamos el pago; pagar las copias; recibirlas; entregarlas
                            """))
                    .with("""
                            check; checks; fee; fees; charge; charges; invoice; money; pay; paid; pagar; pague;
                            pagado; pago
                            """)
                    .with("""
                            until; unless; only after; once; upon receipt of; on receipt of; as soon as; before; without; accompany; accompanied; enclose*;
                            sent with; included with; come with; submitted with; prior to; hasta que; una vez; antes de
                            """)
                    .with("""
                            record; records; copies; copying; copy; chart; charts; cd; cds; films; images; copias; expediente*;
                            registros
                            """)
                    .unless(NO_COPYING_FEE)
                    .unless("""
                            may pay; you receive; you get; late; per hour; tell you; know the; will be told; cuando las reciba;
                            check with; check the; check your; check our; before submitting; check box; check boxes; check off;
                            before mailing your; before sending your
                            """),
            question(FEE_PREPAYMENT, Demand.near("""
                            pay; payable; paid; payment; check; checks; cash; money order; fee; fees; cheque; pago; paga; giro
                            """, """
                            when you hand in; when you turn in; when you bring in; when you submit; when you drop off; when you send in; when submitting; when handing in; when the request is; when the form is;
                            with the records request; included with; enclosed with; should accompany; must accompany; accompany the; accompany your; al entregar la; al presentar la; a la solicitud; con el formulario
                            """))
                    .with("request; requests; form; solicitud; formulario")
                    .unless(NO_COPYING_FEE)
                    .unless(
                            "check the; check one; check box; check off; referral; application; school; camp; physical; no cash; form fee*; completing"),
            question(
                            FEE_PREPAYMENT,
                            "pay when you order; payment is expected when you; pay when you pick; payment when you pick; be paid for before; payment in advance |; payment in advance is; bring a check for; bring cash for; bring payment; before or at the time of pickup; payable at pickup; payable before pickup; together with your payment; along with your payment; together with payment; along with payment; along with the fee; together with the fee; along with your check; once we have been paid; after we have been paid; as soon as your payment; as soon as payment; until the fee has; until your fee has")
                    .unless(NO_COPYING_FEE)
                    .unless("referral; application; school; camp; registration"),
            question(
                            FEE_PREPAYMENT,
                            Demand.near(
                                    "cash; check; money order; payment; your payment; efectivo; pago",
                                    "with this form; with the form; with your form; with this request; with the request; with your request; with the order; with this order; con este formulario; con su solicitud; con la solicitud"))
                    .unless(NO_COPYING_FEE)
                    .unless(
                            "no cash; do not send; do not include; do not enclose; check the; check one; check box; not accept; questions; no envie; check with us; check with your; check with the office"),
            question(FEE_PREPAYMENT, Demand.near("""
                            check; checks; money order; payment; fee; fees; deposit; prepayment; cheque; giro postal; el pago; deposito
                            """, """
                            must be enclosed; must be attached; must accompany; has to accompany; has to be enclosed; is to be enclosed; is collected with; is required with; must be sent with;
                            must come with; is due with; must be submitted with; debe acompanar; debe incluirse; debe adjuntarse; es por adelantado; por anticipado
                            """))
                    .unless(NO_COPYING_FEE)
                    .unless(
                            "referral; appointment*; class; application fee; form fee; attorney*; check one; check the; check box; check mark; budget; grant"),
            question(FEE_PREPAYMENT, """
                    due with request; due with the request; due with your request; due with this form; due when the request; due with order; due on request;
                    after full payment; only after payment; upon full payment; on full payment; payment must be stapled; payment must be attached; payment must be enclosed;
                    payment attached; attach payment; attach your payment; enclose payment; enclose your payment; payable with request; payable with the request;
                    payable when you ask; payable when the request; se paga al hacer; se paga al pedir; se paga al solicitar; pagar al hacer; se pagan al hacer; se pagan al solicitar;
                    se hace al solicitar*; se hace al pedir*; se hacen al solicitar*; pago al hacer la solicitud; pagadero al solicitar
                    """)
                    .unless(NO_COPYING_FEE)
                    .unless("referral; appointment*; class; application fee; form fee; attorney*"),
            question(FEE_PREPAYMENT, "paid; payment; pay; payable; due; prepay*; pago; pagar; paga; pagado")
                    .with("""
                            before; prior to; in advance; once; until; upon receipt; when you place; when you ask;
                            when you request; at the time; at time of; with your request; with the request; first;
                            up front; upfront; antes; por adelantado; una vez; al solicitar; al momento; hasta
                            """)
                    .with("""
                            fee; fees; copying charge*; copy charge*; charges; invoice; cost of copies;
                            cost of copying;
                            cost of the copies; copying cost*; costo de las copias; cargo; cargos; tarifa; cuota
                            """)
                    .with("""
                            record; records; copies; copying; chart; charts; cd; cds; films; images; copias;
                            expediente*; registros
                            """)
                    .unless(NO_COPYING_FEE)
                    .unless(
                            "after you receive; due whether; first page*; first copy; first request; first time; may; late; per hour"),
            firm(PREPAYMENT_OF_BILL, """
                    exam has been paid; exam is paid; money owing; money is owed; settle your account;
                    estar al corriente; esta al corriente; outstanding balance*; balance due; open balance*;
                    past due account*; nonpayment; non payment; owe money; owes money; owe us; owes us; owe the;
                    owes the; owe nothing; owes nothing; delinquent account*; accounts that are past due;
                    accounts past due; overdue account*; accounts that are overdue; their bill; bills; their balance;
                    their account; accounts that are behind; account must show; debt; debts; balance has to be;
                    balance of zero; your bill; bill is paid; bill must; bill has been; bill in full; amounts owed;
                    amount you owe; money owed; your balance; balance is; balances are; a balance; unpaid;
                    in arrears; in collections; sent to collections; account has been; account is; accounts are;
                    account in full; account to be; accounts in; paid up; pay off; paid off; hospital bill*;
                    medical bill*; cuenta debe; cuentas sin pagar; factura*; debe dinero; deben dinero; debe algo;
                    saldo
                    """).with("""
                            record; records; copies; copy; chart; charts; images; films; cds; cd; disc; discs; duplicates; expediente*; registros; historial*; copias; radiografias; imagenes
                            """).with("""
                            not release* ... until; not release* ... unless; not release* ... if;
                            not release* ... to patients; not be released; not send; not be sent; not give ... until;
                            not give ... unless; not give ... if; not provide; not be provided; not furnish;
                            not issue; not transfer; not transferred; not copy; not be copied; not copied;
                            not forward*; not be forwarded; mientras; withheld; withhold; held until; held if;
                            hold your record*; hold records; before duplicates; before any duplicate*;
                            leaves the office; leaves the building; leave the building; leave our office;
                            hold the record*; on hold; before we release; before we send; before we copy;
                            before we give; before release; before releasing; before records; before your record*;
                            before any record*; before copies; before a copy; before we will; before obtaining;
                            before receiving; before getting; before you can get; prior to release;
                            prior to releasing; prior to receiving; prior to obtaining; in order to obtain;
                            in order to receive; in order to get; to obtain your; to get your; to receive your;
                            before ... record*; before ... chart; before ... charts; before ... copies;
                            prior to ... record*; prior to ... copies; not release ... to; released when;
                            given out when; available when; released once; sent once; given once; released after;
                            until it is paid; until they are paid; until paid; given only to; released only to;
                            only to patients; only given; only released; only if; only when; only after; only once;
                            no records; no copies; cannot get; cannot have; cannot receive; cannot obtain;
                            cannot be released; cannot release; not get; not receive; not available to patients;
                            not entitled; refused; refuse; denied; will be held; are held; is held; be kept until;
                            para obtener; para recibir; before asking; before requesting; before you ask;
                            before you request; no se le entreg*; no se le dar*; una vez liquidado; una vez pagado;
                            hasta liquidar; al liquidar; antes de entreg*; antes de recibir; antes de obtener;
                            no le daremos; no se entreg*; no entreg*; no damos; no daremos; no se dan; hasta que
                            """).evenNegated().unless(STILL_RELEASED),
            firm(PREPAYMENT_OF_BILL, """
                    outstanding balance*; unpaid balance*; balance due; past due; balance on your account;
                    account must; account balance*; paid in full; unpaid bill*; outstanding bill*; unpaid account*;
                    delinquent; balances must; balance must; outstanding account*; account is current;
                    account be current; accounts must; account has been paid; owe; owed; open balance*; overdue;
                    outstanding charges; remaining balance; financial obligation*; zero balance; settled;
                    any balance; outstanding debt*; good standing; deuda*; cuenta pendiente; cuentas pendientes;
                    saldo; adeudo*; facturas pendientes
                    """).with("""
                            record; records; copies; chart; charts; images; cds; cd; disc; discs; films; expediente*; registros; historial*; copias
                            """).with("""
                            released when; given out when; available when; available once; sent when; released once; sent once; given once; must; before; prior to; until; unless; required; will not; cannot; not release*;
                            not be released; hold; withhold; withheld; in order to; have to; has to; need to;
                            needs to; only if; only after; not be provided; not provide; not transfer*; not copy;
                            not available; refuse; debe; antes de; hasta; no se entregar*; no entregamos; tiene que;
                            retener; no se libera*; no se dan; no damos
                            """).evenNegated().unless(STILL_RELEASED));

    private FeeWordings() {}
}
