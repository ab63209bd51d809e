package id.sasaran.evaluation.web;

import id.sasaran.evaluation.domain.EvaluationCommands;
import id.sasaran.evaluation.domain.EvaluationPages;
import id.sasaran.evaluation.domain.EvaluationPages.Opened;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.shared.StaleVersionException;
import id.sasaran.web.Conflict;
import id.sasaran.web.Flash;
import id.sasaran.web.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rating one employee, and issuing what was rated. */
@Controller
@RequestMapping("/evaluations/{id}")
class RatingController {

    private static final String TO = "redirect:/evaluations/";

    private final EvaluationPages pages;
    private final EvaluationCommands commands;
    private final EvaluationViews views;
    private final Clock clock;

    RatingController(EvaluationPages pages, EvaluationCommands commands, EvaluationViews views, Clock clock) {
        this.pages = pages;
        this.commands = commands;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/rate")
    String rate(CurrentUser user, @PathVariable UUID id, Model model) {
        Opened page = pages.rating(user, id, null);
        return show(page, RatingForm.of(page), model);
    }

    @PostMapping("/rate")
    String rate(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "save") String action,
            @ModelAttribute("form") RatingForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            if (action.equals("rate")) {
                commands.rate(user, id, form.versionNumber(), form.draft());
                Flash.success(redirect, "evaluation.flash.rated");
                return TO + id + "/issue";
            }
            commands.save(user, id, form.versionNumber(), form.draft());
            Flash.success(redirect, "evaluation.flash.saved");
            return TO + id + "/rate";
        } catch (RuleViolationException refusal) {
            Opened page = pages.rating(user, id, form.draft());
            if (!form.covers(page.sheet())) {
                throw refusal;
            }
            FormErrors.add(errors, refusal);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, form, model);
        } catch (StaleVersionException stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            Opened page = pages.rating(user, id, null);
            model.addAttribute(
                    "conflict",
                    new Conflict(
                            "/evaluations/" + id + "/rate",
                            views.differences(page.sheet(), form, RatingForm.of(page))));
            model.addAttribute("reference", "");
            return "error/409";
        }
    }

    @PostMapping("/draft")
    ResponseEntity<Saved> autosave(
            CurrentUser user, @PathVariable UUID id, @ModelAttribute("form") RatingForm form, BindingResult ignored) {
        long version = commands.save(user, id, form.versionNumber(), form.draft());
        return ResponseEntity.ok(new Saved(version, OffsetDateTime.now(clock).toString()));
    }

    @GetMapping("/issue")
    String confirm(CurrentUser user, @PathVariable UUID id, Model model) {
        Opened page = pages.issuing(user, id);
        model.addAttribute("form", StepForm.of(page.version()));
        views.describe(page, model, "evaluation.issue.crumb");
        return "evaluation/issue";
    }

    @PostMapping("/issue")
    String issue(
            CurrentUser user,
            @PathVariable UUID id,
            @ModelAttribute("form") StepForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        commands.issue(user, id, form.versionNumber());
        Flash.success(redirect, "evaluation.flash.issued");
        return TO + id;
    }

    private String show(Opened page, RatingForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("marks", views.marks());
        model.addAttribute("ratings", views.ratings());
        views.describe(page, model, "");
        return "evaluation/rate";
    }

    /** Answer to an autosave. */
    record Saved(long version, String savedAt) {}
}
