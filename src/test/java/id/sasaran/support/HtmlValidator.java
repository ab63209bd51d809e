package id.sasaran.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Nu HTML checker, as the W3C runs it. */
public final class HtmlValidator {

    private static final JsonMapper JSON = JsonMapper.shared();

    private HtmlValidator() {}

    /** Errors of a page, empty when it is valid. Warnings and notes do not count. */
    public static synchronized List<String> errors(String html) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.JSON);
        validator.setForceHTML(true);
        validator.setNoLangDetect(true);
        try {
            String answer = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return StreamSupport.stream(JSON.readTree(answer).path("messages").spliterator(), false)
                    .filter(message -> !"info".equals(message.path("type").asString()))
                    .map(HtmlValidator::text)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SAXException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String text(JsonNode message) {
        return "line " + message.path("lastLine").asInt() + ": "
                + message.path("message").asString() + " ["
                + message.path("extract").asString().strip() + "]";
    }
}
