package id.sasaran.progress.web;

import id.sasaran.progress.domain.ProgressAction;
import id.sasaran.progress.domain.ProgressPages;
import id.sasaran.progress.domain.ProgressPages.Quarter;
import id.sasaran.progress.domain.RealizationCommands;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.shared.StaleVersionException;
import id.sasaran.web.Conflict;
import id.sasaran.web.Flash;
import id.sasaran.web.FormErrors;
import id.sasaran.web.Standing;
import id.sasaran.web.StandingSource;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Realizations: the overview, one quarter to write or to read, and the assessor's answer. */
@Controller
class ProgressController {

    private static final String EDIT = "progress/edit";
    private static final String READ = "progress/read";
    private static final String TO_OVERVIEW = "redirect:/progress";

    private final ProgressPages pages;
    private final RealizationCommands commands;
    private final ProgressViews views;
    private final StandingSource standings;
    private final Clock clock;

    ProgressController(
            ProgressPages pages,
            RealizationCommands commands,
            ProgressViews views,
            StandingSource standings,
            Clock clock) {
        this.pages = pages;
        this.commands = commands;
        this.views = views;
        this.standings = standings;
        this.clock = clock;
    }

    @GetMapping("/progress")
    String overview(CurrentUser user, Model model) {
        Standing standing = standings.standing(user);
        model.addAttribute("overview", pages.overview(user, LocalDate.now(clock).getYear(), standing.assessor()));
        model.addAttribute("standing", standing);
        return "progress/overview";
    }

    @GetMapping("/progress/{planId}/{quarter}")
    String quarter(CurrentUser user, @PathVariable UUID planId, @PathVariable int quarter, Model model) {
        Quarter page = pages.quarter(user, planId, quarter);
        if (page.may(ProgressAction.WRITE)) {
            return edit(page, ProgressForm.of(page), model);
        }
        return read(page, DecisionForm.of(page), model);
    }

    @PostMapping("/progress/{planId}/{quarter}")
    String save(
            CurrentUser user,
            @PathVariable UUID planId,
            @PathVariable int quarter,
            @RequestParam(defaultValue = "save") String action,
            @ModelAttribute("form") ProgressForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            if (action.equals("submit")) {
                commands.saveAndSubmit(user, planId, quarter, form.versionNumber(), form.drafts());
                Flash.success(redirect, "progress.flash.submitted", Integer.toString(quarter));
                return TO_OVERVIEW;
            }
            commands.save(user, planId, quarter, form.versionNumber(), form.drafts());
            Flash.success(redirect, "progress.flash.saved");
            return "redirect:/progress/" + planId + "/" + quarter + anchor(action);
        } catch (RuleViolationException refusal) {
            Quarter page = pages.quarter(user, planId, quarter);
            if (!page.may(ProgressAction.WRITE)
                    || form.lines().size() != page.plan().indicators().size()) {
                throw refusal;
            }
            FormErrors.add(errors, refusal);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return edit(page, form, model);
        } catch (StaleVersionException stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict(pages.quarter(user, planId, quarter), form, model);
        }
    }

    @PostMapping("/progress/{planId}/{quarter}/draft")
    ResponseEntity<Saved> autosave(
            CurrentUser user,
            @PathVariable UUID planId,
            @PathVariable int quarter,
            @ModelAttribute("form") ProgressForm form,
            BindingResult ignored) {
        long version = commands.save(user, planId, quarter, form.versionNumber(), form.drafts());
        return ResponseEntity.ok(new Saved(version, OffsetDateTime.now(clock).toString()));
    }

    @PostMapping("/progress/{planId}/{quarter}/decision")
    String decide(
            CurrentUser user,
            @PathVariable UUID planId,
            @PathVariable int quarter,
            @RequestParam(defaultValue = "") String action,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            if (action.equals("accept")) {
                commands.accept(user, planId, quarter, form.versionNumber());
                Flash.success(redirect, "progress.flash.accepted");
            } else {
                commands.returnToEmployee(user, planId, quarter, form.versionNumber(), form.note());
                Flash.success(redirect, "progress.flash.returned");
            }
            return TO_OVERVIEW;
        } catch (RuleViolationException refusal) {
            FormErrors.add(errors, refusal);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return read(pages.quarter(user, planId, quarter), form, model);
        }
    }

    private String edit(Quarter page, ProgressForm form, Model model) {
        model.addAttribute("form", form);
        views.describe(page, model);
        return EDIT;
    }

    private String read(Quarter page, DecisionForm form, Model model) {
        model.addAttribute("form", form);
        views.describe(page, model);
        return READ;
    }

    private String conflict(Quarter page, ProgressForm form, Model model) {
        model.addAttribute(
                "conflict",
                new Conflict(
                        "/progress/" + page.plan().id() + "/" + page.quarter(),
                        views.differences(page, form, ProgressForm.of(page))));
        model.addAttribute("reference", "");
        return "error/409";
    }

    /** After "add a link" the page opens at the line to which the link belongs. */
    private static String anchor(String action) {
        return action.matches("add-\\d{1,3}") ? "#line-" + action.substring("add-".length()) : "";
    }

    /** Answer to an autosave. */
    record Saved(long version, String savedAt) {}
}
