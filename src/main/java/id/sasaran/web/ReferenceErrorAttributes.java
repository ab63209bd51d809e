package id.sasaran.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** Gives each error page a number that the person can read out and the operator finds in the log. */
@Component
class ReferenceErrorAttributes extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceErrorAttributes.class);
    private static final int REFERENCE_BYTES = 4;

    private final SecureRandom random = new SecureRandom();

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        byte[] bytes = new byte[REFERENCE_BYTES];
        random.nextBytes(bytes);
        String reference = HexFormat.of().withUpperCase().formatHex(bytes);
        attributes.put("reference", reference);
        // left behind by a page that failed while it was rendered, without the errors that belong to it
        request.removeAttribute("form", RequestAttributes.SCOPE_REQUEST);
        LOG.info("Error page {}: status {} on {}", reference, attributes.get("status"), attributes.get("path"));
        return attributes;
    }
}
