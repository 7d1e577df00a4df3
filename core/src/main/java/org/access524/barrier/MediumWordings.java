package org.access524.barrier;

import static org.access524.barrier.BarrierKind.MEDIA_OR_PAPER_ONLY;
import static org.access524.barrier.Wording.firm;
import static org.access524.barrier.Wording.question;

import java.util.List;
import org.access524.text.Phrases;

/** On what the copy comes. */
final class MediumWordings {

    /** A matter of some records, of the request, or of the price. */
    private static final Phrases NOT_ALL_COPIES = Phrases.list("""
            before; prior to; older; if; some; yet; until; certain; charge*; fee*; cost*; mailed; encrypt*; signature*;
            signed; request form; accept*; submit*; that are not; which are not; not readily; unless; exist; exists;
            scanned; archived; microfilm; images; x rays; films; password; portal; view; viewed; your own; original*;
            welcome; brochure*; instead; prefer; when; e mail; email; a menos que; antes; si
            """);

    private static final String PAPER = """
            on paper; in paper; paper copies; paper copy; in printed form; in print form; printed form; as paper; paper form; paper format; hard copy; hard copies; as prints; in print; impreso; impresa;
            printed copies; be printed; printout; printouts; print outs; photocopies; xerox copies; en papel; impresos;
            impresas
            """;

    /** Of a picture a print may be all there is. */
    static final String PICTURES = """
            photograph*; photo; photos; pictures; retinal; images; imaging; scans; ultrasound*; strips; tracings; ekg; fotografia*; fotos; imagenes
            """;

    private static final Phrases GIVEN = Phrases.list("""
            provide*; release*; give; given; furnish*; send; sent; issue*; available; receive; offer*; come; comes;
            get; supply; supplied; make; made; produce*; deliver*; hand; handed; mail; dan; damos; entrega*; ofrece*;
            reciben; proporciona*
            """);

    private static final Phrases PAPER_OF_ANOTHER_KIND = Phrases.list("""
            or; per page; price*; cents; days; weeks; brochure*; forms; the form; our form; this form; request*; if; double; sided
            """);

    private static final String DISCS = """
            cd; a cd; cds; disc; a disc; discs; disk; a disk; disks; dvd; a dvd; cd rom; usb; a usb; flash drive;
            a flash drive; thumb drive; a thumb drive; disco; un disco; un cd
            """;

    private static final Phrases PUT_ON_A_DISC = Phrases.pairs("""
                    copied; we copy; only copy; we burn; only burn; burned; burnt; recorded; written; saved; placed; supplied; provided; furnished; transferred; copiadas; se graban; se copian; se entregan; se dan
                    """, """
                    on cd; on a cd; on disc; on a disc; onto cd; onto a cd; onto disc; onto a disc; to cd; to a cd; to disc; to a disc; to dvd; to a dvd; on dvd; on a dvd;
                    on a flash drive; on a usb; on usb; to a flash drive; en disco; en cd; en un cd; en un disco; en dvd
                    """);

    /** Pictures, of the heart too. */
    private static final Phrases PICTURED = Demand.IMAGES.and(Phrases.list(
            "scan; echocardiogram*; echo; echoes; studies; angiogram*; ultrasound*; radiografias; tomografias"));

    private static final Phrases ANOTHER_MEDIUM = Phrases.list("""
            or electronic*; electronic exchange; or usb; or online; or through; or by; or via; secure link; download;
            mailed only; only to; no longer; before; older; if you; if taken; if they were taken; or flash; o por; o en linea; or e mail*; or email*; or a link;
            or paper; paper or; charge*; fee*; or share; also; portal; prefer
            """);

    static final List<Wording> ALL = List.of(
            firm(MEDIA_OR_PAPER_ONLY, Demand.near("""
                            do not; does not; cannot; can not; will not; may not; unable to; not able to; no; never; are not;
                            is not; not be; dont; not have the ability to; not have the capability to; not equipped to;
                            no longer; not set up to; no way to; no podemos; no damos; no ofrecemos; no entregamos; no hay;
                            no contamos con; no se entregan; no proporcionamos; no tenemos
                            """, """
                            in electronic form*; in an electronic form*; in any electronic; in digital form*; in a digital;
                            electronic copies; electronic copy; digital copies; digital copy; digital files; digital records;
                            electronic records; electronic versions; digital versions; electronic form; electronic format*;
                            electronic option; electronic delivery; digital option; digital format*; records electronically; copies electronically;
                            charts electronically; chart electronically; them electronically; it electronically; provided electronically; released electronically;
                            sent electronically; records digitally; copies digitally; available electronically;
                            available digitally; copias electronicas; copias digitales; formato electronico;
                            formato digital; archivos digitales
                            """))
                    .evenNegated()
                    .with(Demand.RECORDS)
                    .with("""
                            provide*; offer*; release*; send; sent; give; given; furnish*; issue*; produce*;
                            available; make; receive; get; have; obtain; reciben; made; create; supply; option;
                            ability; capability; equipped; do; set up; entreg*; ofrec*; damos; podemos; hay;
                            proporcion*; contamos; tenemos
                            """)
                    .unless(NOT_ALL_COPIES),
            firm(MEDIA_OR_PAPER_ONLY, Demand.near("""
                            electronic copies; electronic copy; digital copies; digital copy; electronic records; electronic files;
                            digital files; electronic format; electronic form; digital format; digital form; electronic delivery;
                            copias electronicas; formato electronico
                            """, """
                            not offered; not available; not provided; not produced; cannot be produced; cannot be provided;
                            cannot be made; cannot be created; not made; not given; not issued; not released; not be provided;
                            not be released; not be issued; not possible; not an option; not supported; not something we; not something our
                            """))
                    .evenNegated()
                    .with(Demand.RECORDS)
                    .unless(NOT_ALL_COPIES),
            firm(
                            MEDIA_OR_PAPER_ONLY,
                            Demand.near("only; exclusively; solely; strictly; solo; solamente; unicamente", PAPER))
                    .with(Demand.RECORDS)
                    .with(GIVEN)
                    .unless(NOT_ALL_COPIES)
                    .unless(PAPER_OF_ANOTHER_KIND)
                    .softenedBy(PICTURES),
            firm(
                            MEDIA_OR_PAPER_ONLY,
                            Demand.near(
                                    PAPER,
                                    "only; exclusively; in no other; no other way; no other form; nothing else; and not otherwise; solamente; unicamente; exclusivamente"))
                    .with(Demand.RECORDS)
                    .with(GIVEN)
                    .unless(NOT_ALL_COPIES)
                    .unless(PAPER_OF_ANOTHER_KIND)
                    .softenedBy(PICTURES),
            question(MEDIA_OR_PAPER_ONLY, Demand.joined("""
                            exclusively on; solely on; only on; strictly on; only as; nothing but; unicamente en; solo en;
                            solamente en; exclusivamente en
                            """, DISCS))
                    .with(Demand.IMAGES)
                    .unless(ANOTHER_MEDIUM),
            question(MEDIA_OR_PAPER_ONLY, Demand.joined("exclusively; only; solely; solo; solamente; unicamente", """
                            use cds; use discs; use disks; use cd; burn; offer cds; offer discs; provide cds; provide discs;
                            give out cds; give cds; usamos cd; usamos discos; damos discos; entregamos discos; damos cd;
                            entregamos cd
                            """))
                    .with(Demand.IMAGES)
                    .unless(ANOTHER_MEDIUM),
            question(
                            MEDIA_OR_PAPER_ONLY,
                            Demand.joined(
                                    "is released on; are released on; is provided on; are provided on; is given on; are given on; is furnished on; are furnished on; comes on; come on; se entrega en; se entregan en; se da en; se dan en",
                                    DISCS))
                    .with(Demand.RECORDS)
                    .unless(ANOTHER_MEDIUM)
                    .unless("or; if; unless; link; may; can; option*; choose; o; si"),
            question(
                            MEDIA_OR_PAPER_ONLY,
                            Demand.near(
                                    DISCS,
                                    "only way; only format; only form; only medium; only option; only means; in any other form*; in no other form*; unica forma; unico formato"))
                    .evenNegated()
                    .with(Demand.IMAGES)
                    .unless(ANOTHER_MEDIUM),
            question(MEDIA_OR_PAPER_ONLY, PUT_ON_A_DISC)
                    .with(PICTURED)
                    .unless(ANOTHER_MEDIUM)
                    .unless(
                            "if; may; can; will; you; or; option*; choose; please; bring; free; no charge; cost*; fee; si; puede; o"),
            question(MEDIA_OR_PAPER_ONLY, PUT_ON_A_DISC)
                    .with(PICTURED)
                    .with("only; exclusively; solamente; unicamente; solo; | images will; | studies will; | scans will")
                    .unless("or; before; older; if; portal; link; o"),
            question(MEDIA_OR_PAPER_ONLY, "cd only |; disc only |; discs only |; dvd only |; usb only |; cds only |")
                    .with(PICTURED)
                    .unless(ANOTHER_MEDIUM),
            question(MEDIA_OR_PAPER_ONLY, Demand.near("""
                            only format; only form; only medium; only media; only way; only means; only option; unico formato;
                            unica forma; unico medio
                            """, DISCS))
                    .with(Demand.IMAGES)
                    .unless(ANOTHER_MEDIUM),
            question(MEDIA_OR_PAPER_ONLY, Demand.near("""
                            copies are; records are; copies come; records come; copies will be; records will be; studies are; studies will be; images will be; images are; charts are; chart is;
                            las copias se; los expedientes se
                            """, """
                            furnished in paper; provided in paper; provided on paper; furnished on paper; given on paper; supplied on paper;
                            issued on paper; prepared on paper; copied on paper; come on paper; on paper |; in paper form |; paper format |; as printouts |; as photocopies |;
                            supplied on cd; supplied on disc; provided on cd; provided on disc; provided on a disc; placed on a disc; provided on a cd; issued on cd; supplied on a disc; given on cd; given on disc;
                            entregan en papel; entregan en cd
                            """)).unless("""
                            unless; if; or; may; can; also; free; charge*; cost*; fee*; cents; before; older; some;
                            upon request; on request; at your request; prefer; choose; electronic*; portal; link;
                            kept; scanned; si; o
                            """),
            firm(MEDIA_OR_PAPER_ONLY, """
                    only on paper; paper only; paper copies only; only paper; only in paper; in paper format only;
                    paper form only; hard copy only; hard copies only; only hard cop*; printed copies only;
                    only printed; only provide printed; only provide paper; only offer paper; only release paper;
                    only able to provide paper; only able to offer paper; only available on paper;
                    only available in paper; paper is the only; only send paper; only give paper;
                    only provides paper; solo en papel; solamente en papel; unicamente en papel; solo papel
                    """).with("""
                            records; copies; copy; chart; provide*; release*; expediente*; registros; entrega*; copias
                            """).unless("""
                            before; prior to; older; exist; exists; kept; stored; stay; reports only; if you; unless;
                            electronic requests; or; scanned; welcome; brochure*; anteriores; antes de
                            """).softenedBy(PICTURES),
            question(MEDIA_OR_PAPER_ONLY, """
                    cd only; cds only; only on cd; only on a cd; on disc only; only on disc; on disk only;
                    only be provided on; only provided on; only be released on; only available on; only be copied to;
                    only be burned; requires cd; require cd; only provide ... cd; only provide ... disc;
                    only release ... cd; must be on cd; usb only; flash drive only; only on a usb; only on usb;
                    images will be put on a cd; images ... are provided on cd; images ... will be provided on cd;
                    images ... will be placed on a cd; images ... will be burned; images ... sent on cd; solo en cd;
                    solamente en cd; unicamente en cd; solo en disco; solo en un cd; unicamente en un cd
                    """).unless("""
                            or electronic*; electronic exchange; or usb; or online; or through; or by; or via;
                            secure link; download; mailed only; no longer; before; older; if you; or flash; o por;
                            o en linea; or e mail*; or email*; price*; covers; fee; charge*; cost*
                            """),
            question(MEDIA_OR_PAPER_ONLY, """
                    on paper or on a cd; on paper or cd; paper or cd only; paper or on cd; on cd or paper;
                    on cd or on paper; en papel o en cd
                    """).unless("""
                            or by; or e mail*; or email*; or usb; portal; download; may; can; or flash; if you;
                            choose; prefer; fee; fees; covers; charge*; cost*
                            """),
            question(MEDIA_OR_PAPER_ONLY, """
                    cannot be released through mychart; cannot be released through the portal;
                    images ... not available in the portal; images ... not available through;
                    images cannot be e mailed; images cannot be emailed; images cannot be sent electronically;
                    unable to send images electronically; no ... images ... electronically
                    """).evenNegated().with("cd; cds; disc; disk; paper; usb"),
            question(MEDIA_OR_PAPER_ONLY, """
                    for the usb stick on which; must purchase; must buy; you will need to purchase; debe comprar
                    """)
                    .with("usb; flash drive; cd; disc; disk; stick; memoria; disco")
                    .unless("no need"));

    private MediumWordings() {}
}
