package id.sasaran.planning.web;

import id.sasaran.cycle.BehaviorValue;
import id.sasaran.planning.PlanAuthoring;
import id.sasaran.planning.PlanView;
import id.sasaran.planning.domain.PlanAction;
import id.sasaran.planning.domain.PlanDrafts;
import id.sasaran.planning.domain.PlanDrafts.Content;
import id.sasaran.planning.domain.PlanPage;
import id.sasaran.planning.domain.PlanPages;
import id.sasaran.planning.domain.ResultRules;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.IllegalTransitionException;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.shared.StaleVersionException;
import id.sasaran.shared.Tenant;
import id.sasaran.web.Conflict;
import id.sasaran.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The draft as a whole: its results, and the special expectations, which are written here. */
@Controller
class PlanEditController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final PlanPages pages;
    private final PlanAuthoring authoring;
    private final PlanDrafts drafts;
    private final PlanLabels labels;
    private final ObjectMapper json;

    PlanEditController(
            PlanPages pages, PlanAuthoring authoring, PlanDrafts drafts, PlanLabels labels, ObjectMapper json) {
        this.pages = pages;
        this.authoring = authoring;
        this.drafts = drafts;
        this.labels = labels;
        this.json = json;
    }

    @GetMapping("/plans/{id}/edit")
    String edit(CurrentUser user, @PathVariable UUID id, Model model) {
        PlanPage page = pages.editable(user, id);
        Optional<Content> draft = draft(user, page);
        ExpectationForm stored = stored(page, draft);
        model.addAttribute("form", stored.renewed(page.plan().version()));
        return show(page, draft.map(Content::savedAt).orElse(null), model);
    }

    @PostMapping("/plans/{id}/edit")
    String save(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ExpectationForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            return saved(user, pages.editable(user, id), form, model, response, redirect);
        } catch (StaleVersionException | IllegalTransitionException | OptimisticLockingFailureException changed) {
            response.setStatus(HttpStatus.CONFLICT.value());
            PlanPage page = pages.page(user, id);
            ExpectationForm stored = stored(page, draft(user, page));
            String href = "/plans/" + id + (page.may(PlanAction.CHANGE) ? "/edit" : "");
            model.addAttribute("conflict", new Conflict(href, differences(form, stored)));
            return "error/409";
        }
    }

    private String saved(
            CurrentUser user,
            PlanPage page,
            ExpectationForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        UUID id = page.plan().id();
        try {
            authoring.expect(user, id, form.versionNumber(), form.byValue());
            Flash.success(redirect, "planning.flash.expectations");
            return "redirect:/plans/" + id;
        } catch (RuleViolationException refusal) {
            String typed = json.writeValueAsString(form.byValue());
            PlanDrafts.Saved saved = drafts.save(user, id, form.versionNumber(), PlanDrafts.EXPECTATIONS, typed);
            Refusals.show(model, form.renewed(saved.version()), refusal);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, saved.at(), model);
        }
    }

    private Optional<Content> draft(CurrentUser user, PlanPage page) {
        return page.detail().unfinished().contains(PlanDrafts.EXPECTATIONS)
                ? drafts.find(user, page.plan().id(), PlanDrafts.EXPECTATIONS)
                : Optional.empty();
    }

    private ExpectationForm stored(PlanPage page, Optional<Content> draft) {
        return draft.map(content -> new ExpectationForm(
                        null, null, json.readValue(content.text(), new TypeReference<Map<String, String>>() {})))
                .orElseGet(() -> ExpectationForm.of(page.plan().expectations()));
    }

    private List<Conflict.Field> differences(ExpectationForm mine, ExpectationForm stored) {
        List<Conflict.Field> fields = new ArrayList<>();
        stored.byValue().forEach((value, theirs) -> {
            String yours = Objects.requireNonNullElse(mine.byValue().get(value), "");
            if (!yours.equals(theirs)) {
                fields.add(new Conflict.Field(labels.text("enum.BehaviorValue." + value.name()), yours, theirs));
            }
        });
        return fields;
    }

    private String show(PlanPage page, @Nullable Instant savedAt, Model model) {
        PlanView plan = page.plan();
        model.addAttribute("crumbs", labels.crumbs(plan, labels.text("planning.edit.crumb")));
        model.addAttribute("view", page);
        model.addAttribute("plan", plan);
        model.addAttribute("values", BehaviorValue.values());
        model.addAttribute("max", ResultRules.MAX_TEXT);
        model.addAttribute("savedAt", savedAt == null ? null : TIME.format(savedAt.atZone(Tenant.zone())));
        return "planning/edit";
    }
}
