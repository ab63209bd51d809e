package id.sasaran.evaluation.web;

import id.sasaran.evaluation.domain.EvaluationCommands;
import id.sasaran.evaluation.domain.EvaluationPages;
import id.sasaran.evaluation.domain.EvaluationPages.Opened;
import id.sasaran.shared.CurrentUser;
import id.sasaran.web.Flash;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reading the result of an evaluation, why it came out so, its sheet, and confirming to have read it. */
@Controller
@RequestMapping("/evaluations/{id}")
class EvaluationResultController {

    private final EvaluationPages pages;
    private final EvaluationCommands commands;
    private final EvaluationViews views;
    private final Clock clock;

    EvaluationResultController(EvaluationPages pages, EvaluationCommands commands, EvaluationViews views, Clock clock) {
        this.pages = pages;
        this.commands = commands;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    String result(CurrentUser user, @PathVariable UUID id, Model model) {
        Opened page = pages.read(user, id);
        model.addAttribute("form", StepForm.of(page.version()));
        views.describe(page, model, "");
        return "evaluation/result";
    }

    @GetMapping("/why")
    String why(CurrentUser user, @PathVariable UUID id, Model model) {
        Opened page = pages.read(user, id);
        model.addAttribute("form", StepForm.of(page.version()));
        views.describe(page, model, "evaluation.why.crumb");
        return "evaluation/why";
    }

    @GetMapping("/print")
    String print(CurrentUser user, @PathVariable UUID id, Model model) {
        views.describe(pages.read(user, id), model, "");
        model.addAttribute("backHref", "/evaluations/" + id);
        model.addAttribute("zone", clock.getZone());
        return "evaluation/print";
    }

    @PostMapping("/acknowledge")
    String acknowledge(
            CurrentUser user,
            @PathVariable UUID id,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        commands.acknowledge(user, id, form.versionNumber());
        Flash.success(redirect, "evaluation.flash.acknowledged");
        return "redirect:/evaluations/" + id;
    }
}
