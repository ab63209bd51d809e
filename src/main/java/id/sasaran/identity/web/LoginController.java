package id.sasaran.identity.web;

import id.sasaran.identity.DemoAccounts;
import id.sasaran.web.CurrentUserResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LoginController {

    private static final Map<String, String> MESSAGES = Map.of(
            "error", "identity.login.failed",
            "inactive", "identity.login.inactive",
            "out", "identity.login.out");

    private final Optional<DemoAccounts> demoAccounts;

    LoginController(Optional<DemoAccounts> demoAccounts) {
        this.demoAccounts = demoAccounts;
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (request.getAttribute(CurrentUserResolver.ATTRIBUTE) != null) {
            return "redirect:/";
        }
        boolean failed = request.getParameter("error") != null;
        if (failed) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("error", failed ? MESSAGES.get("error") : null);
        model.addAttribute(
                "notice",
                request.getParameter("out") != null
                        ? MESSAGES.get("out")
                        : request.getParameter("inactive") != null ? MESSAGES.get("inactive") : null);
        model.addAttribute("demoAccounts", demoAccounts.map(DemoAccounts::list).orElse(List.of()));
        return "identity/login";
    }
}
