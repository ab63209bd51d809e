package id.sasaran.support;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with any status, so that each error page can be looked at; 599 fails as a defect would. */
@Controller
class ErrorProbe {

    private static final int DEFECT = 599;

    @GetMapping("/test/error/{status}")
    void fail(@PathVariable int status, HttpServletResponse response) throws IOException {
        if (status == DEFECT) {
            throw new IllegalStateException("<b>secret</b> detail");
        }
        response.sendError(status);
    }

    /** A page with a form that fails in the middle of being rendered. */
    @GetMapping("/test/broken")
    String breakOff(@ModelAttribute("form") Typed form) {
        return "test/broken";
    }

    record Typed(@Nullable String text) {}
}
