package org.access524.extension.paper;

import static org.access524.extension.browser.Async.await;

import java.util.ArrayList;
import java.util.List;
import org.access524.form.FieldOption;
import org.access524.paper.Box;
import org.access524.paper.PaperPage;
import org.access524.paper.PrintedText;
import org.access524.paper.Widget;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.typedarrays.Float64Array;

/** Reads what is on one page. */
public final class PageReading {

    /** How much of the type stands above the base line, and how much below. */
    private static final double ABOVE = 0.8;

    private static final double BELOW = 0.2;

    private PageReading() {}

    /** What is on all pages of a document. It awaits. */
    public static List<PaperPage> all(PdfJs.Document document) {
        List<PaperPage> pages = new ArrayList<>();
        for (int number = 1; number <= document.getNumPages(); number++) {
            try {
                pages.add(of(await(document.getPage(number)), number));
            } catch (RuntimeException damaged) {
                pages.add(unreadable(number));
            }
        }
        return pages;
    }

    private static PaperPage of(PdfJs.Page page, int number) {
        PdfJs.Viewport viewport = PdfJs.viewport(page);
        Axes axes = Axes.of(PdfJs.axes(viewport));
        Strokes strokes = new Strokes(axes);
        strokes.read(await(PdfJs.operations(page)));
        PaperPage read = new PaperPage(
                number,
                viewport.getWidth(),
                viewport.getHeight(),
                texts(page, axes),
                strokes.rules(),
                strokes.frames(),
                strokes.shades(),
                strokes.pictures(),
                widgets(page, axes));
        page.cleanup();
        return read;
    }

    /** Stands for a page that is damaged: it is kept, and nothing is looked for on it. */
    private static PaperPage unreadable(int number) {
        return new PaperPage(number, 612, 792, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static List<PrintedText> texts(PdfJs.Page page, Axes axes) {
        List<PrintedText> texts = new ArrayList<>();
        JSArray<PdfJs.Text> read = await(PdfJs.texts(page));
        for (int i = 0; i < read.getLength(); i++) {
            PdfJs.Text text = read.get(i);
            Axes own = axes.after(Axes.of(text.getPlace()));
            if (own.isLevel()) {
                double size = own.size();
                Box box = new Box(
                        own.e(),
                        own.f() - ABOVE * size,
                        own.e() + text.getPlace().get(6),
                        own.f() + BELOW * size);
                texts.add(new PrintedText(text.getStr(), box, size, text.getFont()));
            }
        }
        return texts;
    }

    private static List<Widget> widgets(PdfJs.Page page, Axes axes) {
        List<Widget> widgets = new ArrayList<>();
        JSArray<PdfJs.Annotation> read = await(PdfJs.widgets(page));
        for (int i = 0; i < read.getLength(); i++) {
            widgets.add(widget(read.get(i), axes));
        }
        return widgets;
    }

    private static Widget widget(PdfJs.Annotation read, Axes axes) {
        Float64Array corners = read.getRectangle();
        List<FieldOption> options = new ArrayList<>();
        for (int i = 0; i < read.getOptions().getLength(); i++) {
            PdfJs.Option option = read.getOptions().get(i);
            options.add(new FieldOption(option.getExportValue(), option.getDisplayValue()));
        }
        return new Widget(
                read.getId(),
                read.getName(),
                read.getTooltip(),
                Widget.Type.valueOf(read.getKind()),
                axes.box(corners.get(0), corners.get(1), corners.get(2), corners.get(3)),
                read.getOn(),
                options,
                read.getMaxLength(),
                read.isMultiline(),
                read.isComb(),
                read.isReadOnly(),
                read.isHidden(),
                read.isRequired(),
                read.getValue());
    }
}
