package org.access524.barrier;

import static org.access524.barrier.BarrierKind.FEE_FLAT_HIGH;
import static org.access524.barrier.BarrierKind.FEE_PER_PAGE;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** What a copy costs. */
final class PriceWordings {

    static final Phrases NOT_CHARGED = Phrases.list("""
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
                    .unless(NOT_CHARGED));

    private PriceWordings() {}
}
