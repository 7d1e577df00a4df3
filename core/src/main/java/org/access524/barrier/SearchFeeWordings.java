package org.access524.barrier;

import static org.access524.barrier.BarrierKind.FEE_SEARCH_OR_RETRIEVAL;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** What is charged for work that is no copying. */
final class SearchFeeWordings {

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

    static final List<Wording> ALL = List.of(
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
                    .unless(PriceWordings.NOT_CHARGED)
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
                            charge; charges; charged; fee; fees; billed; bill you; add; plus; is amount; its amount;
                            runs; to retrieve; to locate; to pull; pay; carries; costs; an hour; per hour; hourly;
                            cobra*; cargo; cuesta; pagar; paga
                            """)
                    .measured(Measure.AMOUNT)
                    .unless(PriceWordings.NOT_CHARGED)
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
                    .unless(PriceWordings.NOT_CHARGED)
                    .unless(NOT_LOOKING),
            firm(
                            FEE_SEARCH_OR_RETRIEVAL,
                            "| search; | retrieval; | chart retrieval; | record search; | records search; | records retrieval; | chart search; | busqueda")
                    .measured(Measure.ROW)
                    .unless(PriceWordings.NOT_CHARGED)
                    .unless(NOT_LOOKING),
            question(
                            FEE_SEARCH_OR_RETRIEVAL,
                            "| handling; | processing; | records processing; | request processing; | preparation; | administration; | administrative; | clerical; | labor; | chart preparation; | tramite")
                    .measured(Measure.ROW)
                    .unless(PriceWordings.NOT_CHARGED)
                    .unless(NOT_LOOKING)
                    .unless("assistant; hours; time; position; per page"),
            firm(FEE_SEARCH_OR_RETRIEVAL, """
                    from storage; from the warehouse; from off site; from offsite; from our archive*; from the archive*;
                    from archives; out of storage; from our warehouse; from our storage; del almacen; del archivo; de archivo
                    """)
                    .with("charge*; fee; fees; bill; billed; add; pay; cost; costs; cobra*; cargo")
                    .measured(Measure.AMOUNT)
                    .unless(PriceWordings.NOT_CHARGED)
                    .unless("law; laws; allows; postage; may; up to")
                    .firmOnlyWith(SEARCHED),
            firm(FEE_SEARCH_OR_RETRIEVAL, Demand.joined("""
                            pull; chart pull; lookup; look up; archive; archives; microfilm; microfiche; warehouse; storage; off site; offsite; retrieval; search;
                            research; locating; locator; recall
                            """, "fee; fees; charge; charges; surcharge"))
                    .measured(Measure.AMOUNT)
                    .unless(PriceWordings.NOT_CHARGED)
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
                    .unless(PriceWordings.NOT_CHARGED)
                    .unless(NOT_LOOKING)
                    .unless("returned check; late; credit card; records fee; insufficient")
                    .firmOnlyWith(SEARCHED),
            firm(FEE_SEARCH_OR_RETRIEVAL, """
                    clerical cost*; clerical time; time needed to; time it takes to; cost of the time; we charge for the time; charge for staff time; charge for time; hourly rate; hourly fee;
                    labor fee*; labor charge*
                    """)
                    .with("search*; locat*; retriev*; find*; pull*; review*; look*; gather*; prepar*")
                    .with("fee; fees; charge; charges; charged; billed; plus; covers; cost; costs; rate")
                    .unless(PriceWordings.NOT_CHARGED)
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
                    .unless(PriceWordings.NOT_CHARGED)
                    .unless("""
                            search our; job; payment processing; postage and handling; shipping; form fee; no fees;
                            how to; processing time; time frame; patients right; labor for copying; labor of copying;
                            labor for making; labor cost; expedite*; rush; retrieval services; retrieval service;
                            electronic form; copying labor; cost based; court; lawsuit; bank; customer service
                            """));

    private SearchFeeWordings() {}
}
