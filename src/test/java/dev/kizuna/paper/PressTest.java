package dev.kizuna.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.sun.net.httpserver.HttpServer;
import dev.kizuna.i18n.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PressTest {
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer stranger;

    @BeforeEach
    void listen() throws IOException {
        stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stranger.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        stranger.start();
    }

    @AfterEach
    void stop() {
        stranger.stop(0);
    }

    @Test
    void nothingIsFetchedWhateverIsWritten() {
        try (Typecase fonts = new Typecase()) {
            assertThat(new Press(fonts).print(greedy())).isNotEmpty();
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void withoutTheBanItWouldBe() throws IOException {
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> getClass().getResourceAsStream("/fonts/BIZUDPGothic-Regular.ttf"), "Common")
                .withHtmlContent(greedy(), null)
                .toStream(new ByteArrayOutputStream())
                .run();
        assertThat(asked).hasPositiveValue();
    }

    @Test
    void theFileSaysItsLanguageAndItsTitle() throws IOException {
        byte[] pdf = new Sheets(new Texts("paper")).tableCards(Crowd.MEETING, 1).pdf();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(Crowd.MEETING.title());
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    private String greedy() {
        String there = "http://127.0.0.1:" + stranger.getAddress().getPort();
        return "<html><head><title>t</title><link rel=\"stylesheet\" href=\"" + there + "/a.css\"/><style>@import url("
                + there + "/b.css); @font-face { font-family: x; src: url(" + there
                + "/x.ttf) } p { background-image: url(" + there + "/c.png); font-family: x, Common }</style></head>"
                + "<body><p>a</p><img src=\"" + there + "/d.png\" alt=\"d\"/></body></html>";
    }
}
