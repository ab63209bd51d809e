package id.sasaran.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages with the same text for everybody. */
@Controller
class PagesController {

    @GetMapping("/help")
    String help() {
        return "web/help";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "web/accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "web/privacy";
    }
}
