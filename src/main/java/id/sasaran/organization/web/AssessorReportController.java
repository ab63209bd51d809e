package id.sasaran.organization.web;

import id.sasaran.organization.domain.AssessorReports;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.web.Crumb;
import id.sasaran.web.Flash;
import id.sasaran.web.FormErrors;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "My assessor is wrong", written by the employee. */
@Controller
class AssessorReportController {

    private static final String VIEW = "organization/assessor-report";

    private final AssessorReports reports;
    private final MessageSource messages;

    AssessorReportController(AssessorReports reports, MessageSource messages) {
        this.reports = reports;
        this.messages = messages;
    }

    @GetMapping("/assessor-report")
    String page(CurrentUser user, Model model) {
        model.addAttribute("form", ReportForm.empty());
        fill(user, model);
        return VIEW;
    }

    @PostMapping("/assessor-report")
    ModelAndView send(
            CurrentUser user,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                reports.report(user, form.message().strip());
                Flash.success(redirect, "organization.report.sent");
                return new ModelAndView("redirect:/assessor-report");
            } catch (RuleViolationException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        fill(user, model);
        return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void fill(CurrentUser user, Model model) {
        model.addAttribute("chain", reports.ownChain(user));
        model.addAttribute("report", reports.own(user).orElse(null));
        model.addAttribute("max", AssessorReports.MAX_TEXT);
        model.addAttribute(
                "crumbs",
                List.of(new Crumb(text("web.home"), "/"), new Crumb(text("organization.report.title"), null)));
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
