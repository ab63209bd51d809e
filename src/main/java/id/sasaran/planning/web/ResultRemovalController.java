package id.sasaran.planning.web;

import id.sasaran.planning.PlanAuthoring;
import id.sasaran.planning.PlanView;
import id.sasaran.planning.domain.PlanDetail;
import id.sasaran.planning.domain.PlanPages;
import id.sasaran.shared.CurrentUser;
import id.sasaran.web.Flash;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Removing a result, after asking. */
@Controller
class ResultRemovalController {

    private final PlanPages pages;
    private final PlanAuthoring authoring;
    private final ResultEditor editor;
    private final PlanLabels labels;

    ResultRemovalController(PlanPages pages, PlanAuthoring authoring, ResultEditor editor, PlanLabels labels) {
        this.pages = pages;
        this.authoring = authoring;
        this.editor = editor;
        this.labels = labels;
    }

    @GetMapping("/plans/{id}/results/{part}/delete")
    String ask(CurrentUser user, @PathVariable UUID id, @PathVariable String part, Model model) {
        PlanDetail plan = pages.writable(user, id);
        PlanView.Result result = editor.result(plan, part);
        model.addAttribute("crumbs", labels.crumbs(plan.view(), labels.text("planning.delete.title", result.code())));
        model.addAttribute("plan", plan.view());
        model.addAttribute("result", result);
        model.addAttribute("form", DecisionForm.blank(plan.view().version()));
        return "planning/delete";
    }

    @PostMapping("/plans/{id}/results/{part}/delete")
    String remove(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String part,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        PlanDetail plan = pages.writable(user, id);
        authoring.removeResult(user, id, form.versionNumber(), editor.resultId(plan, part));
        Flash.success(redirect, "planning.flash.removed");
        return "redirect:/plans/" + id + "/edit";
    }
}
