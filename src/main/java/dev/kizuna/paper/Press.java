package dev.kizuna.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Turns HTML into a PDF, tagged for those who have it read out (PDF/UA), with those letters of its fonts that it uses.
 * Nothing is fetched from anywhere, whatever the HTML says.
 */
final class Press {
    private final Typecase fonts;

    Press(Typecase fonts) {
        this.fonts = fonts;
    }

    /** @param html a whole document; well-formed */
    byte[] print(String html) {
        // Its log would hold what is printed.
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .useUriResolver((base, uri) -> null)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withProducer("Kizuna")
                    .withHtmlContent(html, null)
                    .toStream(pdf);
            for (Typeface face : fonts.faces()) {
                builder.useFont(
                        new PDFontSupplier(PDType0Font.load(document, face.font(), true)),
                        face.family(),
                        face.weight(),
                        FontStyle.NORMAL,
                        true);
            }
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** A style sheet of the jar. */
    static String style(String name) {
        try (InputStream file = Press.class.getResourceAsStream("/paper/" + name + ".css")) {
            if (file == null) {
                throw new FileNotFoundException(name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
