package id.sasaran.planning.web;

import id.sasaran.planning.PlanAuthoring;
import id.sasaran.planning.domain.PlanDetail;
import id.sasaran.planning.domain.PlanDrafts;
import id.sasaran.planning.domain.PlanPages;
import id.sasaran.planning.web.ResultFormReader.Reading;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.IllegalTransitionException;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.shared.StaleVersionException;
import id.sasaran.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Writing one result; {@code part} is its id, or "new". Row buttons keep everything as a draft and come back to the same
 * page, so they need no script.
 */
@Controller
class ResultController {

    private static final String SAVE = "save";

    private final PlanPages pages;
    private final PlanAuthoring authoring;
    private final PlanDrafts drafts;
    private final ResultEditor editor;

    ResultController(PlanPages pages, PlanAuthoring authoring, PlanDrafts drafts, ResultEditor editor) {
        this.pages = pages;
        this.authoring = authoring;
        this.drafts = drafts;
        this.editor = editor;
    }

    @GetMapping("/plans/{id}/results/{part}")
    String edit(CurrentUser user, @PathVariable UUID id, @PathVariable String part, Model model) {
        PlanDetail plan = pages.writable(user, id);
        ResultEditor.Stored stored = editor.stored(user, plan, part);
        model.addAttribute("form", stored.form().renewed(plan.view().version()));
        return editor.show(plan, part, stored.savedAt(), model);
    }

    @PostMapping("/plans/{id}/results/{part}")
    String save(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam(defaultValue = SAVE) String action,
            @Valid @ModelAttribute("form") ResultForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            PlanDetail plan = pages.writable(user, id);
            if (action.equals(SAVE)) {
                return saved(user, plan, part, form, model, response, redirect);
            }
            RowAction row = RowAction.of(action);
            ResultForm changed = row.applied(form);
            drafts.save(user, id, form.versionNumber(), part, editor.json(changed));
            return "redirect:/plans/" + id + "/results/" + part + row.anchor(changed);
        } catch (StaleVersionException | IllegalTransitionException | OptimisticLockingFailureException changed) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return editor.conflict(user, id, part, form, model);
        }
    }

    private String saved(
            CurrentUser user,
            PlanDetail plan,
            String part,
            ResultForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            Flash.success(redirect, "planning.flash.result", keep(user, plan, part, form));
            return "redirect:/plans/" + plan.view().id() + "/edit";
        } catch (RuleViolationException refusal) {
            return refused(user, plan, part, form, refusal, model, response);
        }
    }

    private String keep(CurrentUser user, PlanDetail plan, String part, ResultForm form) {
        Reading reading = ResultFormReader.read(form, plan.view().year());
        if (!reading.violations().isEmpty()) {
            throw new RuleViolationException(reading.violations());
        }
        UUID id = plan.view().id();
        if (part.equals(PlanDrafts.NEW)) {
            authoring.addResult(user, id, form.versionNumber(), reading.draft());
        } else {
            authoring.changeResult(user, id, form.versionNumber(), editor.resultId(plan, part), reading.draft());
        }
        return form.statement().strip();
    }

    /** What was typed stays as a draft, also when the page is left now. */
    private String refused(
            CurrentUser user,
            PlanDetail plan,
            String part,
            ResultForm form,
            RuleViolationException refusal,
            Model model,
            HttpServletResponse response) {
        PlanDrafts.Saved saved = drafts.save(user, plan.view().id(), form.versionNumber(), part, editor.json(form));
        Refusals.show(model, form.renewed(saved.version()), refusal);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return editor.show(plan, part, saved.at(), model);
    }
}
