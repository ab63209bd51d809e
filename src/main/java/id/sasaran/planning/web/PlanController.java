package id.sasaran.planning.web;

import id.sasaran.planning.PlanView;
import id.sasaran.planning.domain.PlanAction;
import id.sasaran.planning.domain.PlanAuthoringService;
import id.sasaran.planning.domain.PlanPage;
import id.sasaran.planning.domain.PlanPages;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.IllegalTransitionException;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.shared.StaleVersionException;
import id.sasaran.shared.Tenant;
import id.sasaran.web.Conflict;
import id.sasaran.web.Flash;
import id.sasaran.web.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One plan: read it, send it, take it back, decide on it, print it. */
@Controller
class PlanController {

    private final PlanPages pages;
    private final PlanAuthoringService authoring;
    private final PlanSheets sheets;
    private final PlanLabels labels;

    PlanController(PlanPages pages, PlanAuthoringService authoring, PlanSheets sheets, PlanLabels labels) {
        this.pages = pages;
        this.authoring = authoring;
        this.sheets = sheets;
        this.labels = labels;
    }

    @GetMapping("/plans/{id}")
    String detail(CurrentUser user, @PathVariable UUID id, Model model) {
        PlanPage page = pages.page(user, id);
        model.addAttribute("form", DecisionForm.blank(page.plan().version()));
        return show(page, model);
    }

    @GetMapping("/plans/{id}/print")
    String print(CurrentUser user, @PathVariable UUID id, Model model) {
        PlanPage page = pages.page(user, id);
        model.addAttribute("sheet", sheets.sheet(page));
        model.addAttribute("backHref", "/plans/" + id);
        return "planning/print";
    }

    @PostMapping("/plans/{id}/submit")
    String submit(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            authoring.submit(user, id, form.versionNumber());
            Flash.success(redirect, "planning.flash.submitted");
            return "redirect:/plans/" + id;
        } catch (RuleViolationException refusal) {
            return refused(user, id, refusal, errors, model, response);
        }
    }

    @PostMapping("/plans/{id}/withdraw")
    String withdraw(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        authoring.withdraw(user, id, form.versionNumber());
        Flash.success(redirect, "planning.flash.withdrawn");
        return "redirect:/plans/" + id;
    }

    /** Approves or returns, by the button that was pressed. */
    @PostMapping("/plans/{id}/decision")
    String decide(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            if ("approve".equals(form.action())) {
                authoring.approve(user, id, form.versionNumber());
                Flash.success(redirect, "planning.flash.approved");
            } else {
                authoring.returnToEmployee(user, id, form.versionNumber(), form.note(), form.notesByResult());
                Flash.success(redirect, "planning.flash.returned");
            }
            return "redirect:/plans/" + id;
        } catch (RuleViolationException refusal) {
            return refused(user, id, refusal, errors, model, response);
        } catch (StaleVersionException | IllegalTransitionException | OptimisticLockingFailureException changed) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflict", new Conflict("/plans/" + id, typed(user, id, form)));
            return "error/409";
        }
    }

    private String refused(
            CurrentUser user,
            UUID id,
            RuleViolationException refusal,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        FormErrors.add(errors, refusal);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(pages.page(user, id), model);
    }

    /** The notes that were typed, so that they are not lost when the plan has changed meanwhile. */
    private List<Conflict.Field> typed(CurrentUser user, UUID id, DecisionForm form) {
        PlanView plan = pages.page(user, id).plan();
        List<Conflict.Field> fields = new ArrayList<>();
        if (!form.note().isBlank()) {
            fields.add(new Conflict.Field(labels.text("planning.return.note"), form.note(), ""));
        }
        form.notesByResult().forEach((resultId, text) -> {
            if (!text.isBlank()) {
                String code = plan.results().stream()
                        .filter(result -> result.id().equals(resultId))
                        .map(PlanView.Result::code)
                        .findFirst()
                        .orElse("");
                fields.add(new Conflict.Field(labels.text("planning.return.note.row", code), text, ""));
            }
        });
        return fields;
    }

    private String show(PlanPage page, Model model) {
        model.addAttribute("crumbs", labels.crumbs(page.plan(), null));
        model.addAttribute("view", page);
        model.addAttribute("plan", page.plan());
        model.addAttribute("zone", Tenant.zone());
        model.addAttribute("deciding", page.may(PlanAction.APPROVE));
        model.addAttribute("writing", page.may(PlanAction.CHANGE));
        return "planning/detail";
    }
}
